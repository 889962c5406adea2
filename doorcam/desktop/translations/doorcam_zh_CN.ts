<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Admin</name>
        <message>
            <source>signed in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>signed out</source>
            <translation>退出登录</translation>
        </message>
        <message>
            <source>sign-in refused</source>
            <translation>登录被拒绝</translation>
        </message>
        <message>
            <source>may not leave the kiosk</source>
            <translation>无权退出终端</translation>
        </message>
        <message>
            <source>closed the kiosk</source>
            <translation>关闭了终端</translation>
        </message>
        <message>
            <source>left full screen</source>
            <translation>退出了全屏</translation>
        </message>
        <message>
            <source>changed the settings {what}</source>
            <translation>更改了设置 {what}</translation>
        </message>
        <message>
            <source>changed when they may pass</source>
            <translation>更改了通行时间</translation>
        </message>
        <message>
            <source>changed the groups</source>
            <translation>更改了所属组</translation>
        </message>
        <message>
            <source>renamed</source>
            <translation>已重命名</translation>
        </message>
        <message>
            <source>disabled</source>
            <translation>已停用</translation>
        </message>
        <message>
            <source>enabled</source>
            <translation>已启用</translation>
        </message>
        <message>
            <source>enrolled</source>
            <translation>已录入</translation>
        </message>
        <message>
            <source>added photos</source>
            <translation>添加了照片</translation>
        </message>
        <message>
            <source>took back an enrolment</source>
            <translation>撤销了一次录入</translation>
        </message>
        <message>
            <source>merged another person into them</source>
            <translation>合并了另一人</translation>
        </message>
        <message>
            <source>removed a person</source>
            <translation>移除了一人</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>已导入</translation>
        </message>
        <message>
            <source>embedded {count} people again with {model}</source>
            <translation>用 {model} 重新提取了 {count} 人的特征</translation>
        </message>
        <message>
            <source>set the PIN</source>
            <translation>设置了 PIN 码</translation>
        </message>
        <message>
            <source>set a PIN</source>
            <translation>设置了 PIN 码</translation>
        </message>
        <message>
            <source>removed the PIN</source>
            <translation>移除了 PIN 码</translation>
        </message>
        <message>
            <source>removed the PINs</source>
            <translation>移除了 PIN 码</translation>
        </message>
        <message>
            <source>set the PIN of the role {role}</source>
            <translation>设置了角色 {role} 的 PIN 码</translation>
        </message>
        <message>
            <source>removed the PIN of the role {role}</source>
            <translation>移除了角色 {role} 的 PIN 码</translation>
        </message>
        <message>
            <source>added a badge</source>
            <translation>添加了门卡</translation>
        </message>
        <message>
            <source>removed a badge</source>
            <translation>移除了门卡</translation>
        </message>
        <message>
            <source>removed {count} badges</source>
            <translation>移除了 {count} 张门卡</translation>
        </message>
        <message>
            <source>labelled event {what}</source>
            <translation>标注了事件 {what}</translation>
        </message>
        <message>
            <source>exported</source>
            <translation>已导出</translation>
        </message>
        <message>
            <source>exported {count} events</source>
            <translation>导出了 {count} 个事件</translation>
        </message>
        <message>
            <source>exported all {count} people</source>
            <translation>导出了全部 {count} 人</translation>
        </message>
        <message>
            <source>purged {count} events from before {time}</source>
            <translation>清除了 {time} 之前的 {count} 个事件</translation>
        </message>
        <message>
            <source>made a backup</source>
            <translation>创建了备份</translation>
        </message>
        <message>
            <source>restored a backup</source>
            <translation>恢复了备份</translation>
        </message>
        <message>
            <source>made the master key {what}</source>
            <translation>生成了主密钥 {what}</translation>
        </message>
        <message>
            <source>made the group {group}</source>
            <translation>创建了组 {group}</translation>
        </message>
        <message>
            <source>set the group {group}</source>
            <translation>设置了组 {group}</translation>
        </message>
        <message>
            <source>removed the group {group}</source>
            <translation>移除了组 {group}</translation>
        </message>
        <message>
            <source>added to the group {group}</source>
            <translation>加入了组 {group}</translation>
        </message>
        <message>
            <source>dropped from the group {group}</source>
            <translation>移出了组 {group}</translation>
        </message>
        <message>
            <source>allowed the group {what}</source>
            <translation>已允许组 {what}</translation>
        </message>
        <message>
            <source>denied the group {what}</source>
            <translation>已禁止组 {what}</translation>
        </message>
        <message>
            <source>set the schedule {what}</source>
            <translation>设置了时间表 {what}</translation>
        </message>
        <message>
            <source>removed the schedule {what}</source>
            <translation>移除了时间表 {what}</translation>
        </message>
        <message>
            <source>set the door {what}</source>
            <translation>设置了门 {what}</translation>
        </message>
        <message>
            <source>removed the rules of the door {door}</source>
            <translation>移除了门 {door} 的规则</translation>
        </message>
        <message>
            <source>set the rules of a person: {what}</source>
            <translation>设置了一人的规则：{what}</translation>
        </message>
        <message>
            <source>made {day} a holiday {where}</source>
            <translation>将 {day} 设为节假日（{where}）</translation>
        </message>
        <message>
            <source>made {day} no holiday {where}</source>
            <translation>取消了节假日 {day}（{where}）</translation>
        </message>
        <message>
            <source>freed {count} places in areas</source>
            <translation>释放了区域中的 {count} 个位置</translation>
        </message>
        <message>
            <source>ended the lockout of a person</source>
            <translation>解除了一人的锁定</translation>
        </message>
        <message>
            <source>ended the lockout of {whom}</source>
            <translation>解除了 {whom} 的锁定</translation>
        </message>
        <message>
            <source>calibrated {what}</source>
            <translation>校准了 {what}</translation>
        </message>
        <message>
            <source>trained {what}</source>
            <translation>训练了 {what}</translation>
        </message>
        <message>
            <source>installed {what}</source>
            <translation>安装了 {what}</translation>
        </message>
        <message>
            <source>set {what}</source>
            <translation>设置了 {what}</translation>
        </message>
        <message>
            <source>removed {what}</source>
            <translation>移除了 {what}</translation>
        </message>
        <message>
            <source>admin</source>
            <translation>管理员</translation>
        </message>
        <message>
            <source>operator</source>
            <translation>操作员</translation>
        </message>
    </context>
    <context>
        <name>BadgeDialog</name>
        <message>
            <source>Add a badge</source>
            <translation>添加门卡</translation>
        </message>
        <message>
            <source>Add the badge</source>
            <translation>添加门卡</translation>
        </message>
        <message>
            <source>Hold the badge to the reader, or type the number that is printed on it.</source>
            <translation>请将门卡贴近读卡器，或输入卡面上的号码。</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>号码</translation>
        </message>
        <message numerus="yes">
            <source>{count} digits, at least {least}</source>
            <translation>
                <numerusform>已输入 {count} 位，至少 {least} 位</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BugDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>出错了</translation>
        </message>
        <message>
            <source>This is a mistake in doorcam</source>
            <translation>这是 doorcam 的程序错误</translation>
        </message>
        <message>
            <source>The door stays shut meanwhile. Please report it with the text below.</source>
            <translation>在此期间门保持关闭。请附上下面的文字报告此问题。</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>错误详情</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>复制文字</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>CameraPanel</name>
        <message>
            <source>Camera</source>
            <translation>摄像头</translation>
        </message>
        <message>
            <source>Look for cameras</source>
            <translation>查找摄像头</translation>
        </message>
        <message>
            <source>All of the picture</source>
            <translation>整个画面</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <source>Demo: a made-up visitor</source>
            <translation>演示：虚拟访客</translation>
        </message>
        <message>
            <source>all of it</source>
            <translation>整个区域</translation>
        </message>
        <message>
            <source>an upright edge</source>
            <translation>竖边</translation>
        </message>
        <message>
            <source>the upper edge</source>
            <translation>上边</translation>
        </message>
        <message>
            <source>the lower edge</source>
            <translation>下边</translation>
        </message>
        <message>
            <source>Faces are looked for in {width} % of the width and {height} % of the height.</source>
            <translation>在画面宽度的 {width}%、高度的 {height}% 范围内查找人脸。</translation>
        </message>
        <message>
            <source>Drag the frame, or use the keys: Space chooses, arrows move {part}.</source>
            <translation>拖动方框，或使用按键：空格键选择，方向键移动{part}。</translation>
        </message>
        <message>
            <source>a corner</source>
            <translation>一个角</translation>
        </message>
        <message>
            <source>The picture is of the camera in use now.</source>
            <translation>画面来自当前使用的摄像头。</translation>
        </message>
    </context>
    <context>
        <name>CameraStep</name>
        <message>
            <source>Camera</source>
            <translation>摄像头</translation>
        </message>
        <message>
            <source>At the height of a face, with the light before people and not behind them.</source>
            <translation>请安装在人脸高度，让光线照在人的正面而不是背后。</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>Consent</source>
            <translation>同意书</translation>
        </message>
        <message>
            <source>They have read it and agree</source>
            <translation>本人已阅读并同意</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>条款内容</translation>
        </message>
        <message>
            <source>What was agreed to is written down with the time.</source>
            <translation>同意的内容和时间将被记录。</translation>
        </message>
    </context>
    <context>
        <name>Desktop</name>
        <message>
            <source>People can be enrolled as soon as the face networks are ready</source>
            <translation>人脸网络准备就绪后即可录入人员</translation>
        </message>
        <message>
            <source>event {number}</source>
            <translation>事件 {number}</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>正在停止…</translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>Id, groups, PIN and badge</source>
            <translation>编号、组、PIN 码和门卡</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Chosen for you when empty</source>
            <translation>留空则自动分配</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>组</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN 码</translation>
        </message>
        <message>
            <source>Set…</source>
            <translation>设置…</translation>
        </message>
        <message>
            <source>Badge</source>
            <translation>门卡</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>添加…</translation>
        </message>
        <message>
            <source>badge</source>
            <translation>门卡</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>set</source>
            <translation>已设置</translation>
        </message>
        <message>
            <source>ends in {digits}</source>
            <translation>尾号 {digits}</translation>
        </message>
    </context>
    <context>
        <name>DistanceBar</name>
        <message>
            <source>Distance {distance:.3f}</source>
            <translation>距离 {distance:.3f}</translation>
        </message>
        <message>
            <source>{said}, limit {limit:.3f}</source>
            <translation>{said}，上限 {limit:.3f}</translation>
        </message>
    </context>
    <context>
        <name>DoorCard</name>
        <message>
            <source>What this door asks for</source>
            <translation>此门的要求</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>验证方式</translation>
        </message>
        <message>
            <source>A second factor at these hours</source>
            <translation>在以下时段要求双重验证</translation>
        </message>
        <message>
            <source>Which way</source>
            <translation>方向</translation>
        </message>
        <message>
            <source>into it</source>
            <translation>进入</translation>
        </message>
        <message>
            <source>out of it</source>
            <translation>离开</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>never</source>
            <translation>从不</translation>
        </message>
        <message>
            <source>Two people must come together</source>
            <translation>须两人同行</translation>
        </message>
        <message>
            <source>A second factor for whoever looks like somebody else</source>
            <translation>对与他人相像者要求双重验证</translation>
        </message>
        <message>
            <source>Save the door</source>
            <translation>保存此门</translation>
        </message>
        <message>
            <source>no hours</source>
            <translation>无时段</translation>
        </message>
        <message>
            <source>Other doors have rules and this one has none: nobody passes it by them.</source>
            <translation>其他门已有规则而此门没有：按规则任何人都不能通过。</translation>
        </message>
        <message>
            <source>There are no rules yet: everybody enrolled passes by face at any hour.</source>
            <translation>尚无规则：所有已录入人员可随时刷脸通过。</translation>
        </message>
        <message>
            <source>Face, PIN or badge</source>
            <translation>人脸、PIN 码或门卡</translation>
        </message>
        <message>
            <source>Face and PIN</source>
            <translation>人脸和 PIN 码</translation>
        </message>
        <message>
            <source>Badge and face</source>
            <translation>门卡和人脸</translation>
        </message>
        <message>
            <source>Nothing: it stands open</source>
            <translation>无需验证：常开</translation>
        </message>
        <message>
            <source>Locked for everybody</source>
            <translation>对所有人锁定</translation>
        </message>
        <message>
            <source>Time zone of its clock</source>
            <translation>所用时区</translation>
        </message>
        <message>
            <source>Seconds until it opens for the same person again</source>
            <translation>对同一人再次开门前的秒数</translation>
        </message>
        <message>
            <source>Seconds the first of two waits</source>
            <translation>两人中先到者等待的秒数</translation>
        </message>
        <message>
            <source>A second factor below this margin to the next person; 0 for never</source>
            <translation>与下一人的差距小于此值时要求双重验证；0 表示从不</translation>
        </message>
        <message>
            <source>Area it leads into: nobody enters it twice without having left</source>
            <translation>通往的区域：未离开者不能再次进入</translation>
        </message>
        <message>
            <source>Seconds after which people count as gone</source>
            <translation>多少秒后视为已离开</translation>
        </message>
    </context>
    <context>
        <name>DoorStep</name>
        <message>
            <source>Door</source>
            <translation>门</translation>
        </message>
        <message>
            <source>What is connected to the lock. It can be changed later, in the settings.</source>
            <translation>门锁的连接方式。以后可在设置中更改。</translation>
        </message>
        <message>
            <source>Open the door once</source>
            <translation>开一次门</translation>
        </message>
        <message>
            <source>Asking the door…</source>
            <translation>正在联系门锁…</translation>
        </message>
    </context>
    <context>
        <name>Dots</name>
        <message>
            <source>No digits</source>
            <translation>未输入数字</translation>
        </message>
        <message numerus="yes">
            <source>{count} digits</source>
            <translation>
                <numerusform>{count} 位数字</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DrillDialog</name>
        <message>
            <source>Drill against pictures of people</source>
            <translation>照片攻击演练</translation>
        </message>
        <message>
            <source>{count} times</source>
            <translation>{count} 次</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>How often is each shown to the camera?</source>
            <translation>每种出示几次？</translation>
        </message>
        <message>
            <source>A person, a printed photo, a telephone and a tablet, one after the other. The door goes on working meanwhile: whoever it knows may open it.</source>
            <translation>依次出示真人、打印照片、手机和平板电脑。期间门照常工作：已录入的人仍可开门。</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>The drill is over</source>
            <translation>演练结束</translation>
        </message>
        <message>
            <source>A few presentations say little: the intervals show how little.</source>
            <translation>少量样本说明不了多少，置信区间显示了其不确定程度。</translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <translation>第 {number} 次，共 {total} 次</translation>
        </message>
        <message>
            <source>Bring it before the camera, then press the button.</source>
            <translation>请拿到摄像头前，然后按下按钮。</translation>
        </message>
        <message>
            <source>Watching…</source>
            <translation>正在观察…</translation>
        </message>
        <message>
            <source>It is there</source>
            <translation>已就位</translation>
        </message>
        <message>
            <source>A person</source>
            <translation>真人</translation>
        </message>
        <message>
            <source>A printed photo</source>
            <translation>打印照片</translation>
        </message>
        <message>
            <source>A telephone</source>
            <translation>手机</translation>
        </message>
        <message>
            <source>A tablet</source>
            <translation>平板电脑</translation>
        </message>
        <message>
            <source>No face was seen; this one does not count.</source>
            <translation>未看到人脸；此次不计。</translation>
        </message>
        <message>
            <source>Taken for a person, after {seconds:.1f} s.</source>
            <translation>{seconds:.1f} 秒后被当作真人。</translation>
        </message>
        <message>
            <source>Refused, after {seconds:.1f} s.</source>
            <translation>{seconds:.1f} 秒后被拒绝。</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>taken for a person</source>
            <translation>被当作真人</translation>
        </message>
        <message>
            <source>{kind}: {said} {errors} of {n} (95 % interval {low:.0f} to {high:.0f} %)</source>
            <translation>{kind}：{said} {errors}/{n}（95% 区间 {low:.0f}% 至 {high:.0f}%）</translation>
        </message>
    </context>
    <context>
        <name>Enrolment</name>
        <message>
            <source>Look straight into the camera</source>
            <translation>请正视摄像头</translation>
        </message>
        <message>
            <source>Turn your head a little to your left</source>
            <translation>请将头稍向左转</translation>
        </message>
        <message>
            <source>Turn your head a little to your right</source>
            <translation>请将头稍向右转</translation>
        </message>
        <message>
            <source>Raise your chin a little</source>
            <translation>请稍抬下巴</translation>
        </message>
        <message>
            <source>Lower your chin a little</source>
            <translation>请稍低下巴</translation>
        </message>
        <message>
            <source>All five poses are taken</source>
            <translation>五个姿势均已拍摄</translation>
        </message>
        <message>
            <source>Come before the camera</source>
            <translation>请站到摄像头前</translation>
        </message>
        <message>
            <source>Only one face, please</source>
            <translation>画面中请只留一张人脸</translation>
        </message>
        <message>
            <source>Come closer</source>
            <translation>请靠近一些</translation>
        </message>
        <message>
            <source>Hold still</source>
            <translation>请保持不动</translation>
        </message>
        <message>
            <source>Looking at the picture…</source>
            <translation>正在查看照片…</translation>
        </message>
        <message>
            <source>{name} is no longer enrolled</source>
            <translation>已撤销录入 {name}</translation>
        </message>
        <message>
            <source>{name} is enrolled</source>
            <translation>已录入 {name}</translation>
        </message>
        <message>
            <source>{name} has more photos</source>
            <translation>已为 {name} 添加照片</translation>
        </message>
        <message>
            <source>{name} gets these pictures too.</source>
            <translation>这些照片也将添加给 {name}。</translation>
        </message>
        <message>
            <source>Already enrolled as {name} ({id}).</source>
            <translation>此人已录入为 {name}（{id}）。</translation>
        </message>
        <message>
            <source>Looks like {name} ({id}): both will be matched more strictly.</source>
            <translation>与 {name}（{id}）相像：两人都将更严格地比对。</translation>
        </message>
    </context>
    <context>
        <name>EnrolmentCamera</name>
        <message>
            <source>Take a picture</source>
            <translation>拍照</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>跳过</translation>
        </message>
        <message>
            <source>Go on without a picture in this pose</source>
            <translation>不拍此姿势，继续</translation>
        </message>
        <message>
            <source>The camera gives no picture. Check its cable.</source>
            <translation>摄像头没有画面。请检查连接线。</translation>
        </message>
    </context>
    <context>
        <name>EnrolmentDialog</name>
        <message>
            <source>Enrol a person</source>
            <translation>录入人员</translation>
        </message>
        <message>
            <source>Add photos</source>
            <translation>添加照片</translation>
        </message>
        <message>
            <source>In any script</source>
            <translation>可用任何文字</translation>
        </message>
        <message>
            <source>Id, groups, PIN, badge…</source>
            <translation>编号、组、PIN 码、门卡…</translation>
        </message>
        <message>
            <source>Ask for consent…</source>
            <translation>征求同意…</translation>
        </message>
        <message>
            <source>Enrol</source>
            <translation>录入</translation>
        </message>
        <message>
            <source>camera</source>
            <translation>摄像头</translation>
        </message>
        <message numerus="yes">
            <source>{count} pictures are enough</source>
            <translation>
                <numerusform>{count} 张照片已足够</numerusform>
            </translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>出错了</translation>
        </message>
        <message>
            <source>Nobody was enrolled: {reason}</source>
            <translation>未录入任何人：{reason}</translation>
        </message>
        <message>
            <source>Consent is given</source>
            <translation>已同意</translation>
        </message>
        <message>
            <source>Enrolling…</source>
            <translation>正在录入…</translation>
        </message>
        <message>
            <source>Add the photos</source>
            <translation>添加照片</translation>
        </message>
        <message>
            <source>Enrol anyway</source>
            <translation>仍然录入</translation>
        </message>
        <message>
            <source>Pictures are taken by themselves when all is right. Photos will do as well.</source>
            <translation>条件合适时会自动拍照，也可以使用已有照片。</translation>
        </message>
        <message>
            <source>Looking for a face…</source>
            <translation>正在查找人脸…</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>摄像头</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
    </context>
    <context>
        <name>EnrolmentPhotos</name>
        <message>
            <source>Drop photos or a folder here</source>
            <translation>将照片或文件夹拖到此处</translation>
        </message>
        <message>
            <source>Choose photos…</source>
            <translation>选择照片…</translation>
        </message>
        <message>
            <source>Photos read</source>
            <translation>已读取照片</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>it is not a file of this computer: save it first</source>
            <translation>这不是本机上的文件：请先保存</translation>
        </message>
        <message>
            <source>what was dropped</source>
            <translation>拖入的内容</translation>
        </message>
        <message>
            <source>it is no file: save it as a picture first</source>
            <translation>这不是文件：请先存为图片</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>照片</translation>
        </message>
    </context>
    <context>
        <name>EntryDesk</name>
        <message>
            <source>Type your number</source>
            <translation>请输入您的号码</translation>
        </message>
        <message>
            <source>Or hold your badge to the reader.</source>
            <translation>或将门卡贴近读卡器。</translation>
        </message>
        <message>
            <source>PIN of the staff</source>
            <translation>工作人员 PIN 码</translation>
        </message>
        <message>
            <source>Type your PIN</source>
            <translation>请输入 PIN 码</translation>
        </message>
        <message>
            <source>That was not right. Please try again.</source>
            <translation>输入有误，请重试。</translation>
        </message>
        <message>
            <source>Type your PIN or show your badge</source>
            <translation>请输入 PIN 码或刷门卡</translation>
        </message>
        <message>
            <source>Hello, {name}.</source>
            <translation>您好，{name}。</translation>
        </message>
    </context>
    <context>
        <name>EraseDialog</name>
        <message>
            <source>Erase {who}</source>
            <translation>删除 {who}</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Looking at what is stored…</source>
            <translation>正在查看已存储的内容…</translation>
        </message>
        <message>
            <source>Copies made before, backups and exports, are not ours to erase.</source>
            <translation>此前的副本、备份和导出文件无法由本程序删除。</translation>
        </message>
        <message>
            <source>Erase all of this. It cannot be undone.</source>
            <translation>删除以上全部内容。此操作无法撤销。</translation>
        </message>
        <message>
            <source>Everything that is stored of them; it cannot be counted.</source>
            <translation>所存储的关于他们的一切；数量无法统计。</translation>
        </message>
    </context>
    <context>
        <name>EventCharts</name>
        <message>
            <source>Events over time</source>
            <translation>事件随时间变化</translation>
        </message>
        <message>
            <source>Events by the hour of the day</source>
            <translation>各时段事件</translation>
        </message>
        <message>
            <source>Choose a bar</source>
            <translation>请选择一根柱</translation>
        </message>
        <message>
            <source>Show these events</source>
            <translation>显示这些事件</translation>
        </message>
        <message>
            <source>There are no events</source>
            <translation>没有事件</translation>
        </message>
        <message>
            <source>{when}: {granted} granted, {refused} refused, {other} other</source>
            <translation>{when}：放行 {granted}，拒绝 {refused}，其他 {other}</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>M月d日</translation>
        </message>
        <message>
            <source>HH:mm</source>
            <translation>HH:mm</translation>
        </message>
        <message>
            <source>MMM yy</source>
            <translation>yy年M月</translation>
        </message>
        <message>
            <source>yyyy</source>
            <translation>yyyy年</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <translation>yyyy年M月d日 ddd</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>按时间</translation>
        </message>
        <message>
            <source>By the hour of the day</source>
            <translation>按时段</translation>
        </message>
        <message>
            <source>granted</source>
            <translation>放行</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>other</source>
            <translation>其他</translation>
        </message>
    </context>
    <context>
        <name>EventDetail</name>
        <message>
            <source>Picture of the event</source>
            <translation>事件图片</translation>
        </message>
        <message>
            <source>Right person</source>
            <translation>认对了</translation>
        </message>
        <message>
            <source>Wrong person</source>
            <translation>认错了</translation>
        </message>
        <message>
            <source>Enrol this person…</source>
            <translation>录入此人…</translation>
        </message>
        <message>
            <source>Choose an event</source>
            <translation>请选择一个事件</translation>
        </message>
        <message>
            <source>Its picture is erased</source>
            <translation>图片已删除</translation>
        </message>
        <message>
            <source>There is no picture of it</source>
            <translation>没有图片</translation>
        </message>
        <message>
            <source>Whether the face is that of the nearest person; calibration learns from it</source>
            <translation>此人脸是否属于最接近的人；校准会据此学习</translation>
        </message>
        <message>
            <source>The event</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>距离</translation>
        </message>
        <message>
            <source>Nearest person</source>
            <translation>最接近的人</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>摄像头</translation>
        </message>
        <message>
            <source>Done by</source>
            <translation>操作者</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>策略</translation>
        </message>
        <message>
            <source>version {version}</source>
            <translation>版本 {version}</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Event number</source>
            <translation>事件编号</translation>
        </message>
        <message>
            <source>{room:.3f} within {limit:.3f}</source>
            <translation>低于 {limit:.3f}，余量 {room:.3f}</translation>
        </message>
        <message>
            <source>{room:.3f} beyond {limit:.3f}</source>
            <translation>超出 {limit:.3f} 达 {room:.3f}</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>上限</translation>
        </message>
        <message>
            <source>{lead:.3f} ahead of the next</source>
            <translation>领先下一人 {lead:.3f}</translation>
        </message>
        <message>
            <source>{lead}; {asked:.3f} is asked for</source>
            <translation>{lead}；要求 {asked:.3f}</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>差距</translation>
        </message>
        <message numerus="yes">
            <source>{best:.0%} at best, in {count} pictures</source>
            <translation>
                <numerusform>最高 {best:.0%}，共 {count} 张图片</numerusform>
            </translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>质量</translation>
        </message>
        <message>
            <source>Liveness</source>
            <translation>活体检测</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>已出示</translation>
        </message>
        <message>
            <source>not asked for</source>
            <translation>未要求</translation>
        </message>
        <message>
            <source>not proven yet</source>
            <translation>尚未证明</translation>
        </message>
        <message>
            <source>asked to move, not proven yet</source>
            <translation>已要求转头，尚未证明</translation>
        </message>
        <message>
            <source>proven</source>
            <translation>已证明</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>未通过</translation>
        </message>
        <message>
            <source>depth</source>
            <translation>立体感</translation>
        </message>
        <message>
            <source>looks alive</source>
            <translation>活体外观</translation>
        </message>
        <message>
            <source>face</source>
            <translation>人脸</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN 码</translation>
        </message>
        <message>
            <source>badge</source>
            <translation>门卡</translation>
        </message>
        <message>
            <source>frame {number}</source>
            <translation>第 {number} 帧</translation>
        </message>
    </context>
    <context>
        <name>EventFilters</name>
        <message>
            <source>Name, number or reason</source>
            <translation>姓名、编号或原因</translation>
        </message>
        <message>
            <source>Look for</source>
            <translation>查找</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>所有人</translation>
        </message>
        <message>
            <source>Door</source>
            <translation>门</translation>
        </message>
        <message>
            <source>All doors</source>
            <translation>所有门</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>事件类型</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Any reason</source>
            <translation>任何原因</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>起始日期</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>结束日期</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>全部显示</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>任何时间</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 天</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 天</translation>
        </message>
        <message>
            <source>Days…</source>
            <translation>日期…</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>全部</translation>
        </message>
    </context>
    <context>
        <name>EventsModel</name>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>事件类型</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Door</source>
            <translation>门</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>距离</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Picture of the event</source>
            <translation>事件图片</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>已删除</translation>
        </message>
    </context>
    <context>
        <name>EventsPage</name>
        <message numerus="yes">
            <source>{count} events</source>
            <translation>
                <numerusform>{count} 个事件</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} new</source>
            <translation>{count} 个新事件</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Export the events</source>
            <translation>导出事件</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Go to the newest events</source>
            <translation>转到最新事件</translation>
        </message>
        <message>
            <source>List</source>
            <translation>列表</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>图表</translation>
        </message>
        <message>
            <source>Unknown faces</source>
            <translation>未知人脸</translation>
        </message>
        <message>
            <source>The journal could not be read.</source>
            <translation>无法读取日志。</translation>
        </message>
    </context>
    <context>
        <name>EventsPdf</name>
        <message>
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>written {time}</source>
            <translation>生成于 {time}</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translation>第 {number} 页</translation>
        </message>
        <message>
            <source>distance {value:.3f}</source>
            <translation>距离 {value:.3f}</translation>
        </message>
    </context>
    <context>
        <name>EventsTable</name>
        <message>
            <source>Events</source>
            <translation>事件</translation>
        </message>
    </context>
    <context>
        <name>ExportBar</name>
        <message>
            <source>Exporting…</source>
            <translation>正在导出…</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Export the events</source>
            <translation>导出事件</translation>
        </message>
        <message>
            <source>Excel with pictures (*.xlsx);;PDF with pictures (*.pdf);;CSV (*.csv);;JSON (*.json)</source>
            <translation>带图片的 Excel (*.xlsx);;带图片的 PDF (*.pdf);;CSV (*.csv);;JSON (*.json)</translation>
        </message>
        <message numerus="yes">
            <source>{count} events are in {path}</source>
            <translation>
                <numerusform>{count} 个事件已导出到 {path}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Search a name or an id</source>
            <translation>搜索姓名或编号</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>排序</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>按姓名</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>最新优先</translation>
        </message>
        <message>
            <source>By id</source>
            <translation>按编号</translation>
        </message>
        <message>
            <source>Show tiles</source>
            <translation>平铺显示</translation>
        </message>
        <message>
            <source>Choose several</source>
            <translation>多选</translation>
        </message>
        <message>
            <source>Enrol…</source>
            <translation>录入…</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Disabled</source>
            <translation>已停用</translation>
        </message>
        <message>
            <source>Not valid</source>
            <translation>不在有效期</translation>
        </message>
        <message>
            <source>No template</source>
            <translation>无模板</translation>
        </message>
        <message>
            <source>Enrolled with another model only: nobody recognises them</source>
            <translation>仅用其他模型录入：无法识别此人</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>open</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Set up doorcam</source>
            <translation>设置 doorcam</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>以后再说</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>GroupCard</name>
        <message>
            <source>The face, when it was seen last</source>
            <translation>最近一次看到的人脸</translation>
        </message>
        <message numerus="yes">
            <source>Seen {count} times</source>
            <translation>
                <numerusform>出现 {count} 次</numerusform>
            </translation>
        </message>
        <message>
            <source>Enrol…</source>
            <translation>录入…</translation>
        </message>
        <message>
            <source>Show events</source>
            <translation>显示事件</translation>
        </message>
        <message>
            <source>One unknown face</source>
            <translation>一张未知人脸</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy, HH:mm</source>
            <translation>yyyy年M月d日 ddd HH:mm</translation>
        </message>
    </context>
    <context>
        <name>GroupsDialog</name>
        <message>
            <source>Groups</source>
            <translation>组</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>There are no groups yet. The command doorcam access makes them.</source>
            <translation>还没有组。可用命令 doorcam access 创建。</translation>
        </message>
    </context>
    <context>
        <name>HealthPanel</name>
        <message>
            <source>Needs a look: {names}</source>
            <translation>需要检查：{names}</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>一切正常。</translation>
        </message>
        <message>
            <source>The door is not running.</source>
            <translation>门禁未在运行。</translation>
        </message>
    </context>
    <context>
        <name>HolidaysCard</name>
        <message>
            <source>Holidays</source>
            <translation>节假日</translation>
        </message>
        <message>
            <source>On a holiday only the hours in the row of the holidays hold.</source>
            <translation>节假日仅适用“节假日”一行的时段。</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>What it is called</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
    </context>
    <context>
        <name>HoursCard</name>
        <message>
            <source>Hours</source>
            <translation>时段</translation>
        </message>
        <message>
            <source>Drag over the hours at which people may pass.</source>
            <translation>拖动选出允许通行的时段。</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>时间表</translation>
        </message>
        <message>
            <source>Name of the new schedule</source>
            <translation>新时间表的名称</translation>
        </message>
        <message>
            <source>Hours as text</source>
            <translation>文字形式的时段</translation>
        </message>
        <message>
            <source>Save the hours</source>
            <translation>保存时段</translation>
        </message>
        <message>
            <source>Remove the schedule</source>
            <translation>移除时间表</translation>
        </message>
        <message>
            <source>A new schedule</source>
            <translation>新建时间表</translation>
        </message>
        <message>
            <source>A schedule needs at least one hour.</source>
            <translation>时间表至少需要一个小时。</translation>
        </message>
        <message>
            <source>Hours past midnight that begin on a holiday can only be written, not painted.</source>
            <translation>从节假日开始并跨越午夜的时段只能用文字填写，不能绘制。</translation>
        </message>
    </context>
    <context>
        <name>Insights</name>
        <message>
            <source>{rate} a second</source>
            <translation>每秒 {rate}</translation>
        </message>
        <message>
            <source>Few pictures come: look at the camera’s cable, and at its rate in the settings.</source>
            <translation>画面很少：请检查摄像头连接线，以及设置中的帧率。</translation>
        </message>
        <message>
            <source>It is starting.</source>
            <translation>正在启动。</translation>
        </message>
        <message>
            <source>Pictures of the camera in a second.</source>
            <translation>摄像头每秒画面数。</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>摄像头</translation>
        </message>
        <message>
            <source>Look at its cable and its power.</source>
            <translation>请检查连接线和电源。</translation>
        </message>
        <message>
            <source>The camera does not answer.</source>
            <translation>摄像头没有响应。</translation>
        </message>
        <message>
            <source>No new picture comes.</source>
            <translation>没有新画面。</translation>
        </message>
        <message>
            <source>It repeats one picture.</source>
            <translation>画面停滞不动。</translation>
        </message>
        <message>
            <source>It is too dark: switch a light on.</source>
            <translation>光线太暗：请开灯。</translation>
        </message>
        <message>
            <source>The recording has ended: choose a camera in the settings.</source>
            <translation>录像已播放完毕：请在设置中选择摄像头。</translation>
        </message>
        <message>
            <source>Time to recognise</source>
            <translation>识别耗时</translation>
        </message>
        <message>
            <source>Nobody was seen yet.</source>
            <translation>尚未看到任何人。</translation>
        </message>
        <message>
            <source>{p50} ms, at worst {p95} ms</source>
            <translation>{p50} 毫秒，最慢 {p95} 毫秒</translation>
        </message>
        <message>
            <source>From a picture to its answer: the middle one, and all but the slowest twentieth.</source>
            <translation>从画面到结果：中位数，以及除最慢的二十分之一外的上限。</translation>
        </message>
        <message>
            <source>Slow: choose a smaller picture, a smaller region, or a greater smallest face in the settings.</source>
            <translation>较慢：请在设置中选择更小的画面、更小的区域，或更大的最小人脸。</translation>
        </message>
        <message>
            <source>Pictures left out because a newer one had come; some are in order.</source>
            <translation>因有更新画面而略过的画面；少量属正常。</translation>
        </message>
        <message>
            <source>The computer cannot keep up: choose a lower rate or a smaller picture in the settings.</source>
            <translation>电脑处理不过来：请在设置中降低帧率或画面尺寸。</translation>
        </message>
        <message>
            <source>Pictures left out</source>
            <translation>略过的画面</translation>
        </message>
        <message>
            <source>Of all cores, by doorcam.</source>
            <translation>doorcam 占全部核心的比例。</translation>
        </message>
        <message>
            <source>Nearly all is used: close other programs, or choose a lower rate of the camera.</source>
            <translation>几乎用满：请关闭其他程序，或降低摄像头帧率。</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>处理器</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
        <message>
            <source>More than usual: start doorcam anew, and report it if it grows again.</source>
            <translation>高于平常：请重新启动 doorcam；若再次增长请报告。</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>内存</translation>
        </message>
        <message>
            <source>Used by doorcam.</source>
            <translation>doorcam 的用量。</translation>
        </message>
        <message>
            <source>people</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>journal</source>
            <translation>日志</translation>
        </message>
        <message>
            <source>rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>messages</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Databases</source>
            <translation>数据库</translation>
        </message>
        <message>
            <source>Beside the databases and pictures.</source>
            <translation>数据库和图片所在磁盘。</translation>
        </message>
        <message>
            <source>Nearly full: purge old events, or make room on the disk. A full disk keeps the door shut.</source>
            <translation>即将用满：请清除旧事件或腾出磁盘空间。磁盘写满后门将保持关闭。</translation>
        </message>
        <message>
            <source>Free disk</source>
            <translation>可用磁盘空间</translation>
        </message>
        <message>
            <source>Every decision was written down.</source>
            <translation>所有判定均已记录。</translation>
        </message>
        <message>
            <source>Decisions were not written down, because the disk was too slow: see whether it is failing.</source>
            <translation>磁盘太慢，部分判定未能记录：请检查磁盘是否有故障。</translation>
        </message>
        <message>
            <source>Events lost</source>
            <translation>丢失的事件</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>已打开</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Not opened yet</source>
            <translation>尚未打开</translation>
        </message>
        <message>
            <source>The relay did not answer: look at its cable and its power, then test the door in the settings.</source>
            <translation>继电器没有响应：请检查连接线和电源，然后在设置中测试开门。</translation>
        </message>
        <message>
            <source>It kept failing and is left alone for {seconds} s more. {mend}</source>
            <translation>多次失败，将再暂停 {seconds} 秒。{mend}</translation>
        </message>
        <message>
            <source>Last opening</source>
            <translation>最近一次开门</translation>
        </message>
        <message>
            <source>What became of the last try to open it.</source>
            <translation>最近一次开门尝试的结果。</translation>
        </message>
        <message>
            <source>Proof of life</source>
            <translation>活体验证</translation>
        </message>
        <message>
            <source>Nobody was asked for it since the start.</source>
            <translation>启动以来未要求任何人验证。</translation>
        </message>
        <message>
            <source>So many of {asked} people had to turn their head.</source>
            <translation>{asked} 人中需要转头的比例。</translation>
        </message>
        <message>
            <source>Many must turn their head: more light from the front, or a camera at the height of faces, helps.</source>
            <translation>需要转头的人较多：增加正面光线，或将摄像头装在人脸高度会有帮助。</translation>
        </message>
        <message>
            <source>Messages wait to be sent: look at the network.</source>
            <translation>有消息等待发送：请检查网络。</translation>
        </message>
        <message>
            <source>Not taken by {names}: look at the network, and at their addresses in the settings.</source>
            <translation>{names} 未接收：请检查网络，以及设置中的地址。</translation>
        </message>
        <message>
            <source>Messages waiting</source>
            <translation>待发消息</translation>
        </message>
        <message>
            <source>To webhooks and brokers.</source>
            <translation>发往 Webhook 和 MQTT 服务器。</translation>
        </message>
        <message>
            <source>{share} %</source>
            <translation>{share}%</translation>
        </message>
    </context>
    <context>
        <name>InsightsPage</name>
        <message>
            <source>Insights</source>
            <translation>分析</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>运行状况</translation>
        </message>
        <message>
            <source>Traffic</source>
            <translation>客流</translation>
        </message>
        <message>
            <source>Error rates</source>
            <translation>错误率</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>分布图</translation>
        </message>
    </context>
    <context>
        <name>Kiosk</name>
        <message>
            <source>Welcome, {name}</source>
            <translation>欢迎，{name}</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>欢迎</translation>
        </message>
        <message>
            <source>Preparing the face networks…</source>
            <translation>正在准备人脸网络…</translation>
        </message>
        <message>
            <source>Long on the first start only</source>
            <translation>仅首次启动需要较长时间</translation>
        </message>
        <message>
            <source>Recognition is off</source>
            <translation>人脸识别未启用</translation>
        </message>
        <message>
            <source>A PIN or a badge still opens the door.</source>
            <translation>仍可使用 PIN 码或门卡开门。</translation>
        </message>
        <message>
            <source>Starting the camera…</source>
            <translation>正在启动摄像头…</translation>
        </message>
        <message>
            <source>Camera lost</source>
            <translation>摄像头已断开</translation>
        </message>
        <message>
            <source>The camera has stopped</source>
            <translation>摄像头已停止</translation>
        </message>
        <message>
            <source>No new picture comes. Please use your PIN.</source>
            <translation>没有新画面。请使用 PIN 码。</translation>
        </message>
        <message>
            <source>Camera frozen</source>
            <translation>画面已冻结</translation>
        </message>
        <message>
            <source>It repeats one picture. Please use your PIN.</source>
            <translation>画面停滞不动。请使用 PIN 码。</translation>
        </message>
        <message>
            <source>The recording has ended</source>
            <translation>录像已播放完毕</translation>
        </message>
        <message>
            <source>The door did not answer</source>
            <translation>门锁没有响应</translation>
        </message>
        <message>
            <source>Please ask the staff.</source>
            <translation>请联系工作人员。</translation>
        </message>
        <message>
            <source>Please come in.</source>
            <translation>请进。</translation>
        </message>
        <message>
            <source>Too many attempts</source>
            <translation>尝试次数过多</translation>
        </message>
        <message>
            <source>Please come closer</source>
            <translation>请靠近一些</translation>
        </message>
        <message>
            <source>Look at the camera.</source>
            <translation>请看摄像头。</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>正在识别…</translation>
        </message>
        <message>
            <source>Please keep looking at the camera.</source>
            <translation>请继续看着摄像头。</translation>
        </message>
        <message>
            <source>Too dark</source>
            <translation>光线太暗</translation>
        </message>
        <message>
            <source>Please switch a light on, or use your PIN.</source>
            <translation>请开灯，或使用 PIN 码。</translation>
        </message>
        <message>
            <source>Nobody is enrolled yet</source>
            <translation>尚未录入任何人</translation>
        </message>
        <message>
            <source>The staff can enrol people: button at the top.</source>
            <translation>工作人员可通过上方按钮录入人员。</translation>
        </message>
        <message>
            <source>Please look at the camera</source>
            <translation>请看摄像头</translation>
        </message>
        <message>
            <source>Or use your PIN or your badge.</source>
            <translation>也可使用 PIN 码或门卡。</translation>
        </message>
        <message>
            <source>Reconnecting in {seconds} s. Please use your PIN.</source>
            <translation>{seconds} 秒后重新连接。请使用 PIN 码。</translation>
        </message>
        <message>
            <source>Please wait: {left}</source>
            <translation>请等待：{left}</translation>
        </message>
        <message>
            <source>Hello, {name}.</source>
            <translation>您好，{name}。</translation>
        </message>
        <message>
            <source>Slowly, and keep your eyes on the screen.</source>
            <translation>请慢慢转动，并注视屏幕。</translation>
        </message>
        <message>
            <source>Turn your head to the left</source>
            <translation>请向左转头</translation>
        </message>
        <message>
            <source>Turn your head to the right</source>
            <translation>请向右转头</translation>
        </message>
        <message>
            <source>Look up</source>
            <translation>请抬头</translation>
        </message>
        <message>
            <source>Look down</source>
            <translation>请低头</translation>
        </message>
        <message>
            <source>Look straight at the camera</source>
            <translation>请正视摄像头</translation>
        </message>
        <message>
            <source>Hold still for a moment.</source>
            <translation>请保持不动片刻。</translation>
        </message>
        <message>
            <source>Your PIN, please</source>
            <translation>请输入 PIN 码</translation>
        </message>
        <message>
            <source>Press Enter after it.</source>
            <translation>输入后请按确认键。</translation>
        </message>
        <message>
            <source>Your badge, please</source>
            <translation>请刷门卡</translation>
        </message>
        <message>
            <source>Hold it to the reader.</source>
            <translation>请贴近读卡器。</translation>
        </message>
        <message>
            <source>Your PIN or your badge, please</source>
            <translation>请输入 PIN 码或刷门卡</translation>
        </message>
        <message>
            <source>Press Enter after the PIN.</source>
            <translation>输入 PIN 码后请按确认键。</translation>
        </message>
        <message>
            <source>Now look at the camera</source>
            <translation>现在请看摄像头</translation>
        </message>
        <message>
            <source>Now a second person, please</source>
            <translation>请第二位人员验证</translation>
        </message>
        <message>
            <source>This door opens for two.</source>
            <translation>此门须两人同行才能打开。</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Access granted</source>
            <translation>已放行</translation>
        </message>
        <message>
            <source>Access denied</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <source>Not recognised</source>
            <translation>未能识别</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>摄像头</translation>
        </message>
        <message>
            <source>Door opened</source>
            <translation>门已打开</translation>
        </message>
        <message>
            <source>Door problem</source>
            <translation>门锁故障</translation>
        </message>
        <message>
            <source>Door forced</source>
            <translation>门被强行打开</translation>
        </message>
        <message>
            <source>Door held open</source>
            <translation>门未关闭</translation>
        </message>
        <message>
            <source>Door test</source>
            <translation>开门测试</translation>
        </message>
        <message>
            <source>Opened under duress</source>
            <translation>受胁迫开门</translation>
        </message>
        <message>
            <source>Administration</source>
            <translation>管理操作</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>其他</translation>
        </message>
    </context>
    <context>
        <name>LanguageStep</name>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>What visitors read, too.</source>
            <translation>访客看到的也是此语言。</translation>
        </message>
    </context>
    <context>
        <name>Lines</name>
        <message>
            <source>Remove {what}</source>
            <translation>移除 {what}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
    </context>
    <context>
        <name>LinesField</name>
        <message>
            <source>name = value, one a line</source>
            <translation>名称 = 值，每行一个</translation>
        </message>
        <message>
            <source>one a line</source>
            <translation>每行一个</translation>
        </message>
    </context>
    <context>
        <name>LiveView</name>
        <message>
            <source>Live picture</source>
            <translation>实时画面</translation>
        </message>
    </context>
    <context>
        <name>MapCard</name>
        <message>
            <source>Face</source>
            <translation>人脸</translation>
        </message>
        <message>
            <source>Show person</source>
            <translation>显示人员</translation>
        </message>
        <message>
            <source>Point at a photo</source>
            <translation>请指向一张照片</translation>
        </message>
        <message>
            <source>Photos of one person should lie together. Drag to move, pinch to zoom.</source>
            <translation>同一人的照片应聚在一起。拖动以移动，双指缩放。</translation>
        </message>
        <message>
            <source>Photos: {photos}. People: {people}.</source>
            <translation>照片 {photos} 张，人员 {people} 人。</translation>
        </message>
        <message>
            <source>Left out: {count}, drawn at random.</source>
            <translation>随机略去 {count} 张。</translation>
        </message>
        <message>
            <source>{count} likely mislabelled</source>
            <translation>{count} 张可能归错人</translation>
        </message>
        <message>
            <source>{count} of people who look alike</source>
            <translation>{count} 张属于相像的人</translation>
        </message>
        <message>
            <source>This photo is nearer to {other} (distance {far:.2f}) than to the person’s other photos ({own:.2f}). Is it of the right person?</source>
            <translation>这张照片更接近 {other}（距离 {far:.2f}），而非此人的其他照片（{own:.2f}）。是否属于此人？</translation>
        </message>
        <message>
            <source>Looks like somebody else, and is therefore matched more strictly.</source>
            <translation>与他人相像，因此会更严格地比对。</translation>
        </message>
        <message>
            <source>Photos on the map: {count}</source>
            <translation>图中照片：{count}</translation>
        </message>
    </context>
    <context>
        <name>MapPanel</name>
        <message>
            <source>Map of the enrolled photos</source>
            <translation>已录入照片分布图</translation>
        </message>
        <message>
            <source>Arrows go from photo to photo, Enter shows the person</source>
            <translation>方向键在照片间移动，回车键显示人员</translation>
        </message>
        <message>
            <source>Reading the gallery…</source>
            <translation>正在读取人脸库…</translation>
        </message>
        <message>
            <source>Laying out the faces…</source>
            <translation>正在排布人脸…</translation>
        </message>
        <message>
            <source>Comparing the faces…</source>
            <translation>正在比对人脸…</translation>
        </message>
        <message>
            <source>Moving those alike together; many faces take minutes…</source>
            <translation>正在将相像者聚拢；人脸较多时需数分钟…</translation>
        </message>
        <message>
            <source>{count} to look at</source>
            <translation>{count} 张待查看</translation>
        </message>
        <message>
            <source>Nobody is enrolled with the model in use.</source>
            <translation>没有人用当前模型录入。</translation>
        </message>
        <message>
            <source>Stopped. The map shows distances; press “Alike together” to try again.</source>
            <translation>已停止。图中显示的是距离；按“相像聚拢”重试。</translation>
        </message>
        <message>
            <source>Alike together</source>
            <translation>相像聚拢</translation>
        </message>
        <message>
            <source>Neighbours are alike; how far apart others lie says nothing (t-SNE)</source>
            <translation>相邻者相像；其余的远近没有意义（t-SNE）</translation>
        </message>
        <message>
            <source>Distances</source>
            <translation>距离</translation>
        </message>
        <message>
            <source>What lies far apart is unlike; neighbours need not be alike (PCA)</source>
            <translation>相距远者不相像；相邻者未必相像（PCA）</translation>
        </message>
        <message>
            <source>Go to the next photo that may be of somebody else</source>
            <translation>转到下一张可能属于他人的照片</translation>
        </message>
        <message>
            <source>Further away</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>Nearer</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>全部显示</translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message>
            <source>Merge with another person</source>
            <translation>与另一人合并</translation>
        </message>
        <message>
            <source>Merge the two</source>
            <translation>合并两人</translation>
        </message>
        <message>
            <source>Name or id</source>
            <translation>姓名或编号</translation>
        </message>
        <message>
            <source>Who else is {name} enrolled as?</source>
            <translation>{name} 还录入为谁？</translation>
        </message>
        <message>
            <source>The id {id} keeps the templates, badges and groups of both. The journal forgets the other. It cannot be undone.</source>
            <translation>编号 {id} 将保留两者的模板、门卡和组。日志中另一编号将被抹去。此操作无法撤销。</translation>
        </message>
        <message>
            <source>Keep the name {name}</source>
            <translation>保留姓名 {name}</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Change the name</source>
            <translation>更改姓名</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>The id stays. Events of the past keep the name they were written with.</source>
            <translation>编号不变。过往事件保留当时记录的姓名。</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close the notice</source>
            <translation>关闭通知</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Without this password nobody can ever read the backup.</source>
            <translation>没有此密码，任何人都无法读取备份。</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>再次输入</translation>
        </message>
        <message numerus="yes">
            <source>At least {count} characters.</source>
            <translation>
                <numerusform>至少 {count} 个字符。</numerusform>
            </translation>
        </message>
        <message>
            <source>The two differ.</source>
            <translation>两次输入不一致。</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Disabled</source>
            <translation>已停用</translation>
        </message>
        <message>
            <source>Not valid</source>
            <translation>不在有效期</translation>
        </message>
        <message>
            <source>No template</source>
            <translation>无模板</translation>
        </message>
        <message>
            <source>No group of their own</source>
            <translation>不属于任何组</translation>
        </message>
        <message>
            <source>Every door at any hour: no doors are set up in the access rules.</source>
            <translation>随时可通过所有门：通行规则中未设置任何门。</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>另有 {count} 项</translation>
        </message>
        <message>
            <source>No door at all.</source>
            <translation>不能通过任何门。</translation>
        </message>
        <message>
            <source>Disabled: passes no door</source>
            <translation>已停用：不能通过任何门</translation>
        </message>
        <message>
            <source>From {first} until {last}</source>
            <translation>自 {first} 至 {last}</translation>
        </message>
        <message>
            <source>From {first} on</source>
            <translation>自 {first} 起</translation>
        </message>
        <message>
            <source>Until {last}</source>
            <translation>至 {last} 止</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>任何时间</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Set, and one for duress</source>
            <translation>已设置，另有胁迫码</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>已设置</translation>
        </message>
        <message>
            <source>ends in {digits}</source>
            <translation>尾号 {digits}</translation>
        </message>
        <message>
            <source>In {area} since {time}</source>
            <translation>自 {time} 起在 {area}</translation>
        </message>
        <message>
            <source>never</source>
            <translation>从不</translation>
        </message>
        <message>
            <source>In no area</source>
            <translation>不在任何区域</translation>
        </message>
        <message>
            <source>A door last opened for them: {time}</source>
            <translation>最近一次开门：{time}</translation>
        </message>
        <message>
            <source>{name} ({id}), distance {distance:.2f}</source>
            <translation>{name}（{id}），距离 {distance:.2f}</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>无</translation>
        </message>
        <message>
            <source>templates, the numbers they are recognised by: {count}</source>
            <translation>特征模板（用于识别的数值）：{count}</translation>
        </message>
        <message>
            <source>pictures of their faces: {count}</source>
            <translation>人脸照片：{count}</translation>
        </message>
        <message>
            <source>PINs: {count}</source>
            <translation>PIN 码：{count}</translation>
        </message>
        <message>
            <source>badges: {count}</source>
            <translation>门卡：{count}</translation>
        </message>
        <message>
            <source>name, id and pictures in events of the journal: {count}; that they happened stays</source>
            <translation>日志事件中的姓名、编号和图片：{count}；事件本身仍保留</translation>
        </message>
        <message>
            <source>name and id, groups, and when they may pass</source>
            <translation>姓名和编号、组及通行时间</translation>
        </message>
        <message>
            <source>the key all of it is sealed with</source>
            <translation>加密这些内容的密钥</translation>
        </message>
    </context>
    <context>
        <name>PeopleActions</name>
        <message>
            <source>The name is changed</source>
            <translation>姓名已更改</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>已保存</translation>
        </message>
        <message>
            <source>The PIN is set</source>
            <translation>PIN 码已设置</translation>
        </message>
        <message>
            <source>The PIN is removed</source>
            <translation>PIN 码已移除</translation>
        </message>
        <message>
            <source>The badge is added</source>
            <translation>门卡已添加</translation>
        </message>
        <message>
            <source>Remove a badge</source>
            <translation>移除门卡</translation>
        </message>
        <message>
            <source>The badge whose number ends in</source>
            <translation>门卡尾号</translation>
        </message>
        <message>
            <source>The badge is removed</source>
            <translation>门卡已移除</translation>
        </message>
        <message>
            <source>The two are one person now</source>
            <translation>已合并为一人</translation>
        </message>
        <message>
            <source>Export what is stored</source>
            <translation>导出存储的内容</translation>
        </message>
        <message>
            <source>Everything is in {file}: it is not encrypted, guard it</source>
            <translation>全部内容已导出到 {file}：文件未加密，请妥善保管</translation>
        </message>
        <message>
            <source>Disabled: {count}</source>
            <translation>已停用：{count}</translation>
        </message>
        <message>
            <source>Enabled: {count}</source>
            <translation>已启用：{count}</translation>
        </message>
        <message>
            <source>{who} is erased</source>
            <translation>已删除 {who}</translation>
        </message>
        <message>
            <source>{who} are erased</source>
            <translation>已删除 {who}</translation>
        </message>
        <message>
            <source>Stopped; what was done by then stays done</source>
            <translation>已停止；此前完成的操作保持有效</translation>
        </message>
    </context>
    <context>
        <name>PeopleList</name>
        <message>
            <source>People</source>
            <translation>人员</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>People</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Nobody is enrolled yet</source>
            <translation>尚未录入任何人</translation>
        </message>
        <message>
            <source>{count} enrolled</source>
            <translation>已录入 {count} 人</translation>
        </message>
        <message>
            <source>{count} of {all} enrolled</source>
            <translation>已录入 {all} 人，显示 {count} 人</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>{count} chosen</source>
            <translation>已选 {count} 项</translation>
        </message>
        <message numerus="yes">
            <source>{count} people</source>
            <translation>
                <numerusform>{count} 人</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PermissionsCard</name>
        <message>
            <source>Who may pass when</source>
            <translation>谁可在何时通行</translation>
        </message>
        <message>
            <source>Who is in which group is said on the page of the people.</source>
            <translation>人员所属的组在“人员”页面中设置。</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>组</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>时段</translation>
        </message>
        <message>
            <source>Allow</source>
            <translation>允许</translation>
        </message>
        <message>
            <source>A second factor always, for the people of this group</source>
            <translation>对此组人员始终要求双重验证</translation>
        </message>
        <message>
            <source>A new group</source>
            <translation>新建组</translation>
        </message>
        <message>
            <source>Make the group</source>
            <translation>创建组</translation>
        </message>
        <message>
            <source>Nobody may pass.</source>
            <translation>任何人都不能通行。</translation>
        </message>
        <message>
            <source>everyone</source>
            <translation>所有人</translation>
        </message>
        <message>
            <source>always</source>
            <translation>始终</translation>
        </message>
    </context>
    <context>
        <name>PersonDetail</name>
        <message>
            <source>People</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>人脸</translation>
        </message>
        <message>
            <source>Choose a person</source>
            <translation>请选择人员</translation>
        </message>
        <message>
            <source>{id}, enrolled {time}</source>
            <translation>{id}，录入于 {time}</translation>
        </message>
        <message>
            <source>No consent is written down</source>
            <translation>未记录同意书</translation>
        </message>
        <message>
            <source>No pictures are kept</source>
            <translation>未保留照片</translation>
        </message>
        <message>
            <source>Picture from {source}</source>
            <translation>照片来源：{source}</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>重命名…</translation>
        </message>
        <message>
            <source>Add photos…</source>
            <translation>添加照片…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>更改…</translation>
        </message>
        <message>
            <source>Set…</source>
            <translation>设置…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>添加…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>移除…</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>合并…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>删除…</translation>
        </message>
        <message>
            <source>Groups, and what they allow</source>
            <translation>组及其权限</translation>
        </message>
        <message>
            <source>When they may pass</source>
            <translation>通行时间</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN 码</translation>
        </message>
        <message>
            <source>Badges</source>
            <translation>门卡</translation>
        </message>
        <message>
            <source>Where they are</source>
            <translation>所在位置</translation>
        </message>
        <message>
            <source>Who looks like them</source>
            <translation>相像的人</translation>
        </message>
        <message>
            <source>Agreed to be enrolled</source>
            <translation>同意录入</translation>
        </message>
        <message>
            <source>The person</source>
            <translation>人员</translation>
        </message>
    </context>
    <context>
        <name>PersonStep</name>
        <message>
            <source>First person</source>
            <translation>第一位人员</translation>
        </message>
        <message>
            <source>Somebody the door opens for. A few pictures from the front are best.</source>
            <translation>录入一位可以开门的人。最好有几张正面照片。</translation>
        </message>
        <message>
            <source>Enrol somebody</source>
            <translation>录入人员</translation>
        </message>
        <message>
            <source>Enrolled: {count}</source>
            <translation>已录入：{count}</translation>
        </message>
        <message>
            <source>Nobody is enrolled yet.</source>
            <translation>尚未录入任何人。</translation>
        </message>
    </context>
    <context>
        <name>PinDialog</name>
        <message>
            <source>Set the PIN</source>
            <translation>设置 PIN 码</translation>
        </message>
        <message>
            <source>PIN, {least} to {most} digits</source>
            <translation>PIN 码，{least} 至 {most} 位数字</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>再次输入</translation>
        </message>
        <message>
            <source>Dates, runs and the like are refused: they are guessed first.</source>
            <translation>日期、连续数字等容易被猜中，不可使用。</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>两次输入不一致。</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Delete the last digit</source>
            <translation>删除最后一位</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>确认</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>请稍候…</translation>
        </message>
    </context>
    <context>
        <name>PinStep</name>
        <message>
            <source>Admin PIN</source>
            <translation>管理员 PIN 码</translation>
        </message>
        <message>
            <source>Opens the pages of the staff: people, events and settings. Without it anybody may.</source>
            <translation>用于打开工作人员页面：人员、事件和设置。不设置则任何人都能打开。</translation>
        </message>
        <message>
            <source>There is one already: this one replaces it.</source>
            <translation>已有 PIN 码：新的将取代它。</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>再次输入</translation>
        </message>
        <message>
            <source>Choose a PIN of 4 to 12 digits</source>
            <translation>请设置 4 至 12 位数字的 PIN 码</translation>
        </message>
        <message>
            <source>The two differ. Please begin anew.</source>
            <translation>两次输入不一致，请重新开始。</translation>
        </message>
        <message>
            <source>The PIN is set.</source>
            <translation>PIN 码已设置。</translation>
        </message>
    </context>
    <context>
        <name>PortraitList</name>
        <message>
            <source>Pictures</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>人脸</translation>
        </message>
        <message>
            <source>Very good</source>
            <translation>很好</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>良好</translation>
        </message>
        <message>
            <source>Fair</source>
            <translation>一般</translation>
        </message>
        <message>
            <source>{word}, {percent} %</source>
            <translation>{word}，{percent}%</translation>
        </message>
    </context>
    <context>
        <name>RatesPanel</name>
        <message>
            <source>Use this threshold</source>
            <translation>使用此阈值</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>重置</translation>
        </message>
        <message>
            <source>Comparing people…</source>
            <translation>正在比对人员…</translation>
        </message>
        <message>
            <source>Threshold {threshold:.3f}, in use</source>
            <translation>阈值 {threshold:.3f}，使用中</translation>
        </message>
        <message>
            <source>Threshold {threshold:.3f}</source>
            <translation>阈值 {threshold:.3f}</translation>
        </message>
        <message>
            <source>…</source>
            <translation>…</translation>
        </message>
        <message>
            <source>The journal has no decisions yet.</source>
            <translation>日志中还没有判定。</translation>
        </message>
        <message>
            <source>Of the last {told} decisions in the journal, {opens} more would open the door, {shuts} would no longer.</source>
            <translation>日志中最近 {told} 次判定里，将多开门 {opens} 次，少开门 {shuts} 次。</translation>
        </message>
        <message numerus="yes">
            <source>Another {count} hold too little to be decided again.</source>
            <translation>
                <numerusform>另有 {count} 次因信息不足无法重新判定。</numerusform>
            </translation>
        </message>
        <message>
            <source>False openings: {count} of {all} strangers, in one look (95 %: {low} to {high})</source>
            <translation>误开门：一次观察中 {all} 名陌生人有 {count} 名（95%：{low} 至 {high}）</translation>
        </message>
        <message>
            <source>False refusals: unknown, since nobody has two photos.</source>
            <translation>误拒绝：未知，因为没有人有两张照片。</translation>
        </message>
        <message>
            <source>False refusals: {share} % of looks at people enrolled (95 %: {low} to {high} %)</source>
            <translation>误拒绝：对已录入人员的观察中占 {share}%（95%：{low}% 至 {high}%）</translation>
        </message>
        <message>
            <source>Fewer than {least:.0f} photos of different people lie so near: false openings are read off a fitted curve, not counted.</source>
            <translation>如此接近的不同人照片少于 {least:.0f} 张：误开门由拟合曲线估算，而非统计得出。</translation>
        </message>
        <message>
            <source>Only {count} people are enrolled: the intervals are too narrow.</source>
            <translation>仅录入 {count} 人：实际区间应更宽。</translation>
        </message>
        <message numerus="yes">
            <source>Only {count} pairs of photos of one person: false refusals are rough.</source>
            <translation>
                <numerusform>同一人的照片仅 {count} 对：误拒绝率只是粗略估计。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} decisions labelled wrong in the journal would still match.</source>
            <translation>
                <numerusform>日志中 {count} 次标为认错的判定仍会匹配。</numerusform>
            </translation>
        </message>
        <message>
            <source>The door takes several looks, and so errs less often than in one.</source>
            <translation>门会多次观察，因此出错少于单次观察。</translation>
        </message>
        <message>
            <source>Dotted: the threshold in use. Shaded: 95 % intervals.</source>
            <translation>点线：当前阈值。阴影：95% 区间。</translation>
        </message>
        <message>
            <source>False openings</source>
            <translation>误开门</translation>
        </message>
        <message>
            <source>False refusals</source>
            <translation>误拒绝</translation>
        </message>
    </context>
    <context>
        <name>Reason</name>
        <message>
            <source>Please keep looking at the camera.</source>
            <translation>请继续看着摄像头。</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>正在识别…</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>请稍候</translation>
        </message>
        <message>
            <source>Hold still, please</source>
            <translation>请保持不动</translation>
        </message>
        <message>
            <source>Face the camera.</source>
            <translation>请面向摄像头。</translation>
        </message>
        <message>
            <source>One at a time, please</source>
            <translation>请逐一通行</translation>
        </message>
        <message>
            <source>Only one person may stand before the camera.</source>
            <translation>摄像头前只能站一人。</translation>
        </message>
        <message>
            <source>Not recognised</source>
            <translation>未能识别</translation>
        </message>
        <message>
            <source>You are not enrolled here. Please ask the staff.</source>
            <translation>您尚未在此录入，请联系工作人员。</translation>
        </message>
        <message>
            <source>Not sure who you are</source>
            <translation>无法确认您的身份</translation>
        </message>
        <message>
            <source>Please use your PIN or your badge.</source>
            <translation>请使用 PIN 码或门卡。</translation>
        </message>
        <message>
            <source>This is not a live face</source>
            <translation>未检测到真人</translation>
        </message>
        <message>
            <source>Please look at the camera yourself, without a picture or a screen.</source>
            <translation>请本人看摄像头，勿使用照片或屏幕。</translation>
        </message>
        <message>
            <source>Please ask the staff.</source>
            <translation>请联系工作人员。</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>欢迎</translation>
        </message>
        <message>
            <source>Please come in.</source>
            <translation>请进。</translation>
        </message>
        <message>
            <source>This door is locked</source>
            <translation>此门已锁定</translation>
        </message>
        <message>
            <source>Nobody may pass at present.</source>
            <translation>目前任何人都不能通行。</translation>
        </message>
        <message>
            <source>The door has just opened for you</source>
            <translation>刚才已为您开门</translation>
        </message>
        <message>
            <source>Step away to use it again.</source>
            <translation>如需再次使用，请先离开一下。</translation>
        </message>
        <message>
            <source>Your access is switched off</source>
            <translation>您的权限已停用</translation>
        </message>
        <message>
            <source>Your access has not begun yet</source>
            <translation>您的权限尚未生效</translation>
        </message>
        <message>
            <source>Your access has ended</source>
            <translation>您的权限已到期</translation>
        </message>
        <message>
            <source>You may not use this door</source>
            <translation>您无权使用此门</translation>
        </message>
        <message>
            <source>Not at this hour</source>
            <translation>当前时段不可通行</translation>
        </message>
        <message>
            <source>Please come back at your own hours.</source>
            <translation>请在您的允许时段内再来。</translation>
        </message>
        <message>
            <source>You are inside already</source>
            <translation>系统显示您已在里面</translation>
        </message>
        <message>
            <source>Somebody went in as you. Please ask the staff.</source>
            <translation>有人以您的身份进入，请联系工作人员。</translation>
        </message>
        <message>
            <source>A second person is needed</source>
            <translation>需要第二位人员</translation>
        </message>
        <message>
            <source>This door opens for two.</source>
            <translation>此门须两人同行才能打开。</translation>
        </message>
        <message>
            <source>One more thing</source>
            <translation>还需一步</translation>
        </message>
        <message>
            <source>Please give your PIN or show your badge.</source>
            <translation>请输入 PIN 码或刷门卡。</translation>
        </message>
        <message>
            <source>That was not right</source>
            <translation>输入有误</translation>
        </message>
        <message>
            <source>Please try again, or ask the staff.</source>
            <translation>请重试，或联系工作人员。</translation>
        </message>
        <message>
            <source>This badge is not known here</source>
            <translation>此门卡未登记</translation>
        </message>
        <message>
            <source>Too many attempts</source>
            <translation>尝试次数过多</translation>
        </message>
        <message>
            <source>Please wait a while, or ask the staff.</source>
            <translation>请稍后再试，或联系工作人员。</translation>
        </message>
        <message>
            <source>The door stays shut. Please ask the staff.</source>
            <translation>门保持关闭，请联系工作人员。</translation>
        </message>
        <message>
            <source>The camera does not work</source>
            <translation>摄像头故障</translation>
        </message>
        <message>
            <source>Something does not work here</source>
            <translation>系统故障</translation>
        </message>
        <message>
            <source>The rules cannot be read</source>
            <translation>无法读取规则</translation>
        </message>
        <message>
            <source>Recognised in several pictures</source>
            <translation>在多张图像中识别成功</translation>
        </message>
        <message>
            <source>Still looking</source>
            <translation>仍在识别</translation>
        </message>
        <message>
            <source>The face is not enrolled</source>
            <translation>人脸未录入</translation>
        </message>
        <message>
            <source>Two enrolled people look too much alike</source>
            <translation>两位已录入人员过于相像</translation>
        </message>
        <message>
            <source>The picture was too old</source>
            <translation>图像已过时</translation>
        </message>
        <message>
            <source>The camera repeated a picture</source>
            <translation>摄像头画面重复</translation>
        </message>
        <message>
            <source>The face could not be measured</source>
            <translation>无法测量人脸</translation>
        </message>
        <message>
            <source>The face was not clear enough</source>
            <translation>人脸不够清晰</translation>
        </message>
        <message>
            <source>The camera could not be trusted</source>
            <translation>摄像头不可信</translation>
        </message>
        <message>
            <source>Something in doorcam failed</source>
            <translation>doorcam 内部故障</translation>
        </message>
        <message>
            <source>The rules let them pass</source>
            <translation>规则允许通行</translation>
        </message>
        <message>
            <source>The door is locked for everybody</source>
            <translation>门对所有人锁定</translation>
        </message>
        <message>
            <source>Locked out after too many wrong attempts</source>
            <translation>错误次数过多，已锁定</translation>
        </message>
        <message>
            <source>The door had just opened for them</source>
            <translation>刚刚已为其开门</translation>
        </message>
        <message>
            <source>Their access is switched off</source>
            <translation>其权限已停用</translation>
        </message>
        <message>
            <source>Their access has not begun yet</source>
            <translation>其权限尚未生效</translation>
        </message>
        <message>
            <source>Their access has ended</source>
            <translation>其权限已到期</translation>
        </message>
        <message>
            <source>They may not use this door</source>
            <translation>无权使用此门</translation>
        </message>
        <message>
            <source>Outside their hours</source>
            <translation>不在允许时段</translation>
        </message>
        <message>
            <source>They had not left before coming in again</source>
            <translation>未离开便再次进入</translation>
        </message>
        <message>
            <source>A second person was missing</source>
            <translation>缺少第二位人员</translation>
        </message>
        <message>
            <source>The access rules could not be read</source>
            <translation>无法读取通行规则</translation>
        </message>
        <message>
            <source>Several people stood before the camera</source>
            <translation>摄像头前有多人</translation>
        </message>
        <message>
            <source>It was not shown that the face is a live one</source>
            <translation>未证明是真人</translation>
        </message>
        <message>
            <source>A picture or a screen was held up</source>
            <translation>出示了照片或屏幕</translation>
        </message>
        <message>
            <source>A second factor was missing</source>
            <translation>缺少第二重验证</translation>
        </message>
        <message>
            <source>A wrong PIN</source>
            <translation>PIN 码错误</translation>
        </message>
        <message>
            <source>A badge that nobody has</source>
            <translation>未登记的门卡</translation>
        </message>
    </context>
    <context>
        <name>RegionView</name>
        <message>
            <source>Where people stand</source>
            <translation>人员站立区域</translation>
        </message>
        <message>
            <source>Space chooses an edge, the arrow keys move it, Home takes all of it.</source>
            <translation>空格键选择一边，方向键移动，Home 键选择整个画面。</translation>
        </message>
    </context>
    <context>
        <name>RulesPanel</name>
        <message>
            <source>Saved. It holds at once.</source>
            <translation>已保存，立即生效。</translation>
        </message>
    </context>
    <context>
        <name>SaveBar</name>
        <message>
            <source>Discard</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Start doorcam again</source>
            <translation>重新启动 doorcam</translation>
        </message>
        <message>
            <source>Wrong: {count}. What is said there helps.</source>
            <translation>{count} 项有误，请参看该处说明。</translation>
        </message>
        <message>
            <source>Changed: {count}. Nothing is saved yet.</source>
            <translation>已更改 {count} 项，尚未保存。</translation>
        </message>
        <message>
            <source>{named}, and {count} more</source>
            <translation>{named} 等，另有 {count} 项</translation>
        </message>
        <message>
            <source>From the next start on: {named}.</source>
            <translation>下次启动后生效：{named}。</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Groups…</source>
            <translation>组…</translation>
        </message>
        <message>
            <source>Disable</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>Enable</source>
            <translation>启用</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>删除…</translation>
        </message>
        <message>
            <source>{count} chosen</source>
            <translation>已选 {count} 项</translation>
        </message>
    </context>
    <context>
        <name>SettingRow</name>
        <message>
            <source>Not the default</source>
            <translation>非默认值</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>默认值</translation>
        </message>
        <message>
            <source>Back to the default</source>
            <translation>恢复默认值</translation>
        </message>
        <message>
            <source>Back to the default: {setting}</source>
            <translation>恢复默认值：{setting}</translation>
        </message>
        <message>
            <source>Set by {where}; that goes before the file.</source>
            <translation>由 {where} 设定，优先于文件。</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>A photo of somebody enrolled opens the door.</source>
            <translation>用已录入人员的照片即可开门。</translation>
        </message>
        <message>
            <source>No door is opened: this driver only pretends to.</source>
            <translation>不会真正开门：此驱动仅作模拟。</translation>
        </message>
        <message>
            <source>default {default}</source>
            <translation>默认 {default}</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} 至 {high}</translation>
        </message>
        <message>
            <source>on</source>
            <translation>开</translation>
        </message>
        <message>
            <source>off</source>
            <translation>关</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message>
            <source>Where pictures come from</source>
            <translation>画面来源</translation>
        </message>
        <message>
            <source>auto (first webcam, else the demo), an index, a device path or name, a video file, an rtsp:// or http:// address, or demo.</source>
            <translation>auto（首个摄像头，没有则用演示）、序号、设备路径或名称、视频文件、rtsp:// 或 http:// 地址，或 demo。</translation>
        </message>
        <message>
            <source>not empty</source>
            <translation>不能为空</translation>
        </message>
        <message>
            <source>Width asked of a webcam, in pixels.</source>
            <translation>向摄像头请求的宽度（像素）。</translation>
        </message>
        <message>
            <source>Height asked of a webcam, in pixels.</source>
            <translation>向摄像头请求的高度（像素）。</translation>
        </message>
        <message>
            <source>Frames a second asked of a webcam.</source>
            <translation>向摄像头请求的每秒帧数。</translation>
        </message>
        <message>
            <source>Seconds without a new frame until the camera counts as stalled.</source>
            <translation>多少秒没有新帧即视为摄像头停滞。</translation>
        </message>
        <message>
            <source>Seconds of identical frames until a live camera counts as frozen.</source>
            <translation>实时画面相同多少秒即视为冻结。</translation>
        </message>
        <message>
            <source>Pause before a lost camera is opened again; doubles each time.</source>
            <translation>重新打开断开的摄像头前的间隔；每次加倍。</translation>
        </message>
        <message>
            <source>Longest pause between two attempts to open a lost camera.</source>
            <translation>两次重连摄像头之间的最长间隔。</translation>
        </message>
        <message>
            <source>How faces are found</source>
            <translation>人脸检测</translation>
        </message>
        <message>
            <source>The detector; yunet is installed by `doorcam models install yunet`.</source>
            <translation>检测器；yunet 用 `doorcam models install yunet` 安装。</translation>
        </message>
        <message>
            <source>mtcnn</source>
            <translation>mtcnn</translation>
        </message>
        <message>
            <source>yunet</source>
            <translation>yunet</translation>
        </message>
        <message>
            <source>Smallest face looked for, in pixels.</source>
            <translation>查找的最小人脸（像素）。</translation>
        </message>
        <message>
            <source>Largest face looked for, in pixels; 0 for as large as the picture.</source>
            <translation>查找的最大人脸（像素）；0 表示与画面同大。</translation>
        </message>
        <message>
            <source>How sure the detector must be that something is a face.</source>
            <translation>检测器判定为人脸所需的把握。</translation>
        </message>
        <message>
            <source>Where people stand: the left edge, as a share of the picture.</source>
            <translation>人员站立区域：左边界，占画面的比例。</translation>
        </message>
        <message>
            <source>Where people stand: the top edge.</source>
            <translation>人员站立区域：上边界。</translation>
        </message>
        <message>
            <source>Where people stand: the right edge.</source>
            <translation>人员站立区域：右边界。</translation>
        </message>
        <message>
            <source>Where people stand: the bottom edge.</source>
            <translation>人员站立区域：下边界。</translation>
        </message>
        <message>
            <source>How faces are compared</source>
            <translation>人脸比对</translation>
        </message>
        <message>
            <source>The embedding model, by its id.</source>
            <translation>特征模型的标识。</translation>
        </message>
        <message>
            <source>Largest distance at which a face may be an enrolled person.</source>
            <translation>人脸可视为已录入人员的最大距离。</translation>
        </message>
        <message>
            <source>0 &lt; value &lt;= 2</source>
            <translation>大于 0，不超过 2</translation>
        </message>
        <message>
            <source>Use the threshold that `doorcam calibrate` has found for this model, and not match_threshold.</source>
            <translation>使用 `doorcam calibrate` 为此模型求得的阈值，而非 match_threshold。</translation>
        </message>
        <message>
            <source>How much nearer than anybody else the nearest person must be.</source>
            <translation>最接近者须比其他任何人近多少。</translation>
        </message>
        <message>
            <source>What of a person a face is compared with: their best template, the centroid of their templates, or a vote of the three nearest neighbours of all. A threshold holds for one of them.</source>
            <translation>人脸与人员的什么相比：最佳模板、模板质心，或全体中三个最近邻的投票。阈值只适用于其中一种。</translation>
        </message>
        <message>
            <source>best</source>
            <translation>最佳模板</translation>
        </message>
        <message>
            <source>centroid</source>
            <translation>质心</translation>
        </message>
        <message>
            <source>neighbours</source>
            <translation>最近邻</translation>
        </message>
        <message>
            <source>How the gallery is searched: exact looks at every template; hnsw and ivfpq find a short list in a gallery of 20,000 templates or more; auto takes ivfpq from 100,000 on.</source>
            <translation>人脸库的搜索方式：exact 查看每个模板；hnsw 和 ivfpq 在 20,000 个以上模板中先找出候选；auto 从 100,000 个起使用 ivfpq。</translation>
        </message>
        <message>
            <source>auto</source>
            <translation>自动 (auto)</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>精确 (exact)</translation>
        </message>
        <message>
            <source>hnsw</source>
            <translation>hnsw</translation>
        </message>
        <message>
            <source>ivfpq</source>
            <translation>ivfpq</translation>
        </message>
        <message>
            <source>Keep templates in memory with half the bytes; moves distances by about 0.0001.</source>
            <translation>内存中的模板只占一半字节；距离变化约 0.0001。</translation>
        </message>
        <message>
            <source>What runs the embedding model; tensorflow is the slow reference it is held against.</source>
            <translation>运行特征模型的引擎；tensorflow 是用于对照的慢速基准。</translation>
        </message>
        <message>
            <source>openvino</source>
            <translation>openvino</translation>
        </message>
        <message>
            <source>tensorflow</source>
            <translation>tensorflow</translation>
        </message>
        <message>
            <source>How the embedding model calculates: auto takes bfloat16 where the processor has it and the enrolled faces move by less than 0.02.</source>
            <translation>特征模型的计算精度：处理器支持且已录入人脸变动小于 0.02 时，auto 使用 bfloat16。</translation>
        </message>
        <message>
            <source>float32</source>
            <translation>float32</translation>
        </message>
        <message>
            <source>bfloat16</source>
            <translation>bfloat16</translation>
        </message>
        <message>
            <source>Processor threads for the networks; 0 leaves the choice to doorcam.</source>
            <translation>网络使用的处理器线程数；0 由 doorcam 决定。</translation>
        </message>
        <message>
            <source>Where weights are downloaded from</source>
            <translation>权重下载来源</translation>
        </message>
        <message>
            <source>Base address of a mirror, put before a file's name; empty for the address of each network. https, or http to this computer.</source>
            <translation>镜像的基础地址，加在文件名前；留空则用各网络自己的地址。须为 https，或指向本机的 http。</translation>
        </message>
        <message>
            <source>What a photo must be like to enrol somebody</source>
            <translation>录入照片的要求</translation>
        </message>
        <message>
            <source>Smallest face accepted for enrolment, in pixels.</source>
            <translation>录入时接受的最小人脸（像素）。</translation>
        </message>
        <message>
            <source>Lowest quality accepted for enrolment, 0 to 1.</source>
            <translation>录入时接受的最低质量，0 至 1。</translation>
        </message>
        <message>
            <source>Photos kept of a person; of more, those that are good and differ most from each other.</source>
            <translation>每人保留的照片数；超出时保留质量好且彼此差异最大的。</translation>
        </message>
        <message>
            <source>When the door opens</source>
            <translation>开门条件</translation>
        </message>
        <message>
            <source>The name of this door in the rules of `doorcam access doors`.</source>
            <translation>此门在 `doorcam access doors` 规则中的名称。</translation>
        </message>
        <message>
            <source>Observations that must name the same person before a grant; poor ones count less.</source>
            <translation>放行前须有多少次观测指向同一人；质量差的权重较低。</translation>
        </message>
        <message>
            <source>How many of the newest observations of a track are counted.</source>
            <translation>计入同一跟踪目标的最新观测次数。</translation>
        </message>
        <message>
            <source>Oldest frame that may still open the door, in seconds.</source>
            <translation>仍可开门的画面最长时效（秒）。</translation>
        </message>
        <message>
            <source>Observations of lower quality than this do not count for a grant.</source>
            <translation>质量低于此值的观测不计入放行。</translation>
        </message>
        <message>
            <source>Seconds a face is looked at before it counts as unknown.</source>
            <translation>观察人脸多少秒后视为未知。</translation>
        </message>
        <message>
            <source>Keep the door shut while somebody unknown stands as near to it.</source>
            <translation>有未知人员同样靠近时保持关门。</translation>
        </message>
        <message>
            <source>How people show that they are no picture</source>
            <translation>如何证明是真人</translation>
        </message>
        <message>
            <source>active: motion on the way to the door, or turns of the head when asked; passive: the looks of the face, needs `doorcam models install minifasnet_v2 minifasnet_v1se`; both; off lets photos pass.</source>
            <translation>active：走近时的动作，或按要求转头；passive：人脸外观，需要 `doorcam models install minifasnet_v2 minifasnet_v1se`；both：两者；off 则照片也能通过。</translation>
        </message>
        <message>
            <source>passive</source>
            <translation>被动 (passive)</translation>
        </message>
        <message>
            <source>active</source>
            <translation>主动 (active)</translation>
        </message>
        <message>
            <source>both</source>
            <translation>两者 (both)</translation>
        </message>
        <message>
            <source>Seconds somebody recognised stands there until they are asked to turn their head.</source>
            <translation>已识别者站立多少秒后要求其转头。</translation>
        </message>
        <message>
            <source>Ask everybody to turn their head. Without it, a film of somebody on a screen may pass unasked.</source>
            <translation>要求每个人转头。否则屏幕上播放的视频可能不经询问就通过。</translation>
        </message>
        <message>
            <source>What is written down</source>
            <translation>记录内容</translation>
        </message>
        <message>
            <source>Keep a picture of the face with each event.</source>
            <translation>每个事件保留一张人脸图片。</translation>
        </message>
        <message>
            <source>Days until `doorcam events purge` removes an event and its picture.</source>
            <translation>`doorcam events purge` 在多少天后移除事件及其图片。</translation>
        </message>
        <message>
            <source>What is kept of people, and where the key to it is</source>
            <translation>保留的人员信息与密钥位置</translation>
        </message>
        <message>
            <source>Where the master key of a new home goes: auto takes the system keyring where one works, else a file. `doorcam keys rotate` moves it.</source>
            <translation>新数据目录的主密钥存放处：auto 优先使用系统密钥环，否则使用文件。`doorcam keys rotate` 可移动它。</translation>
        </message>
        <message>
            <source>keyring</source>
            <translation>密钥环 (keyring)</translation>
        </message>
        <message>
            <source>file</source>
            <translation>文件 (file)</translation>
        </message>
        <message>
            <source>Keep the aligned face of each enrolment photo, sealed. Without it another model needs new photos.</source>
            <translation>加密保留每张录入照片中对齐后的人脸。不保留则更换模型时需要新照片。</translation>
        </message>
        <message>
            <source>Wording that whoever is enrolled agrees to, written down with the time at each enrolment; empty writes nothing down.</source>
            <translation>被录入者同意的条款，每次录入时连同时间记录；留空则不记录。</translation>
        </message>
        <message>
            <source>What opens the door</source>
            <translation>开门方式</translation>
        </message>
        <message>
            <source>What opens the door: simulated, serial, gpio, http, mqtt, command, or a driver that another package brings.</source>
            <translation>开门驱动：simulated、serial、gpio、http、mqtt、command，或其他软件包提供的驱动。</translation>
        </message>
        <message>
            <source>simulated</source>
            <translation>模拟 (simulated)</translation>
        </message>
        <message>
            <source>serial</source>
            <translation>串口 (serial)</translation>
        </message>
        <message>
            <source>gpio</source>
            <translation>GPIO</translation>
        </message>
        <message>
            <source>http</source>
            <translation>HTTP</translation>
        </message>
        <message>
            <source>mqtt</source>
            <translation>MQTT</translation>
        </message>
        <message>
            <source>command</source>
            <translation>命令 (command)</translation>
        </message>
        <message>
            <source>Seconds the door stays open.</source>
            <translation>门保持打开的秒数。</translation>
        </message>
        <message>
            <source>The port of a relay board: /dev/serial/by-id/... or COM3.</source>
            <translation>继电器板的端口：/dev/serial/by-id/... 或 COM3。</translation>
        </message>
        <message>
            <source>Its speed.</source>
            <translation>波特率。</translation>
        </message>
        <message>
            <source>The bytes that switch the relay on, two hexadecimal digits each.</source>
            <translation>接通继电器的字节，每个两位十六进制数。</translation>
        </message>
        <message>
            <source>The bytes that switch it off again; empty for a board that ends its pulse by itself.</source>
            <translation>断开继电器的字节；若板卡自行结束脉冲则留空。</translation>
        </message>
        <message>
            <source>The relay's pin, as gpiozero names it: GPIO17 or BOARD11.</source>
            <translation>继电器的引脚，按 gpiozero 命名：GPIO17 或 BOARD11。</translation>
        </message>
        <message>
            <source>The relay is on when its pin is low.</source>
            <translation>引脚为低电平时继电器接通。</translation>
        </message>
        <message>
            <source>What the relay at http_url is; url asks for that very address.</source>
            <translation>http_url 处继电器的类型；url 表示直接请求该地址。</translation>
        </message>
        <message>
            <source>url</source>
            <translation>地址 (url)</translation>
        </message>
        <message>
            <source>shelly</source>
            <translation>Shelly</translation>
        </message>
        <message>
            <source>shelly gen1</source>
            <translation>Shelly 第 1 代</translation>
        </message>
        <message>
            <source>tasmota</source>
            <translation>Tasmota</translation>
        </message>
        <message>
            <source>The relay's address: http://192.168.1.40, or the whole address with http_kind = url.</source>
            <translation>继电器的地址：http://192.168.1.40，http_kind = url 时为完整地址。</translation>
        </message>
        <message>
            <source>How http_kind = url asks.</source>
            <translation>http_kind = url 时的请求方法。</translation>
        </message>
        <message>
            <source>GET</source>
            <translation>GET</translation>
        </message>
        <message>
            <source>POST</source>
            <translation>POST</translation>
        </message>
        <message>
            <source>Which relay of the device, from 1.</source>
            <translation>设备的第几个继电器，从 1 起。</translation>
        </message>
        <message>
            <source>User of the device; empty for none.</source>
            <translation>设备的用户名；没有则留空。</translation>
        </message>
        <message>
            <source>Their password, better given as DOORCAM_DOOR_HTTP_PASSWORD.</source>
            <translation>其密码，最好通过 DOORCAM_DOOR_HTTP_PASSWORD 提供。</translation>
        </message>
        <message>
            <source>The MQTT broker.</source>
            <translation>MQTT 服务器。</translation>
        </message>
        <message>
            <source>Its port; without TLS mostly 1883.</source>
            <translation>其端口；不用 TLS 时通常为 1883。</translation>
        </message>
        <message>
            <source>Whether the broker speaks TLS; its certificate is verified.</source>
            <translation>服务器是否使用 TLS；将验证其证书。</translation>
        </message>
        <message>
            <source>User at the broker; empty for none.</source>
            <translation>服务器的用户名；没有则留空。</translation>
        </message>
        <message>
            <source>Their password, better given as DOORCAM_DOOR_MQTT_PASSWORD.</source>
            <translation>其密码，最好通过 DOORCAM_DOOR_MQTT_PASSWORD 提供。</translation>
        </message>
        <message>
            <source>Where the relay listens: cmnd/door/POWER. Empty shows the lock in Home Assistant only.</source>
            <translation>继电器监听的主题：cmnd/door/POWER。留空则仅在 Home Assistant 中显示门锁。</translation>
        </message>
        <message>
            <source>What it is told; the relay itself has to end its pulse.</source>
            <translation>发送的内容；脉冲须由继电器自行结束。</translation>
        </message>
        <message>
            <source>Of this door at the broker: begins its topics and its ids.</source>
            <translation>此门在服务器上的名称：其主题和标识以此开头。</translation>
        </message>
        <message>
            <source>Where Home Assistant looks for new devices; empty announces nothing.</source>
            <translation>Home Assistant 查找新设备的位置；留空则不通告。</translation>
        </message>
        <message>
            <source>Certificate authority of a private device or broker, PEM; empty for the system's.</source>
            <translation>私有设备或服务器的证书颁发机构（PEM）；留空使用系统的。</translation>
        </message>
        <message>
            <source>The program that opens the door, with its arguments; no shell is involved.</source>
            <translation>开门的程序及其参数；不经过 shell。</translation>
        </message>
        <message>
            <source>For a driver that another package brings.</source>
            <translation>用于其他软件包提供的驱动。</translation>
        </message>
        <message>
            <source>The door's contact: gpio:PIN, mqtt:TOPIC, an http:// or https:// address; empty for none.</source>
            <translation>门磁：gpio:PIN、mqtt:TOPIC、http:// 或 https:// 地址；没有则留空。</translation>
        </message>
        <message>
            <source>Where doorcam hears that the exit button was pressed, written like contact. The button itself must open the door without doorcam.</source>
            <translation>doorcam 获知出门按钮被按下之处，写法同 contact。按钮本身须能不经 doorcam 开门。</translation>
        </message>
        <message>
            <source>Seconds the door may stand open until that is an alarm.</source>
            <translation>门打开多少秒后报警。</translation>
        </message>
        <message>
            <source>Who is told what happens at the door, and of what</source>
            <translation>向谁通知门口事件及其内容</translation>
        </message>
        <message>
            <source>Where events are posted to: https://example.org/doorcam; empty for nowhere.</source>
            <translation>事件发送到的地址：https://example.org/doorcam；留空则不发送。</translation>
        </message>
        <message>
            <source>What they are signed with: whsec_ and 24 to 64 random bytes in base64, better given as DOORCAM_OUTWARD_WEBHOOK_SECRET. Two with a space between sign both ways.</source>
            <translation>签名密钥：whsec_ 加 24 至 64 个随机字节的 base64，最好通过 DOORCAM_OUTWARD_WEBHOOK_SECRET 提供。以空格隔开两个则同时用两者签名。</translation>
        </message>
        <message>
            <source>The MQTT broker events are published at; empty for none.</source>
            <translation>发布事件的 MQTT 服务器；没有则留空。</translation>
        </message>
        <message>
            <source>Their password, better given as DOORCAM_OUTWARD_MQTT_PASSWORD.</source>
            <translation>其密码，最好通过 DOORCAM_OUTWARD_MQTT_PASSWORD 提供。</translation>
        </message>
        <message>
            <source>What the topics begin with; doorcam/events/alarm/duress is one of them.</source>
            <translation>主题的前缀；doorcam/events/alarm/duress 是其中之一。</translation>
        </message>
        <message>
            <source>Certificate authority of a private receiver or broker, PEM; empty for the system's.</source>
            <translation>私有接收方或服务器的证书颁发机构（PEM）；留空使用系统的。</translation>
        </message>
        <message>
            <source>Which events are told; these are all there are.</source>
            <translation>通知哪些事件；此处已列出全部。</translation>
        </message>
        <message>
            <source>Send the picture of the face too, if the journal has one. It leaves this computer.</source>
            <translation>日志中有人脸图片时一并发送。图片将离开本机。</translation>
        </message>
        <message>
            <source>The window</source>
            <translation>窗口</translation>
        </message>
        <message>
            <source>The language of the window; auto is the system's, or English.</source>
            <translation>窗口的语言；auto 为系统语言，否则为英语。</translation>
        </message>
        <message>
            <source>Open the kiosk full screen.</source>
            <translation>全屏打开门口终端。</translation>
        </message>
        <message>
            <source>Show a live camera like a mirror.</source>
            <translation>像镜子一样显示实时画面。</translation>
        </message>
        <message>
            <source>How the window looks; auto is light or dark as the system is.</source>
            <translation>窗口外观；auto 随系统为浅色或深色。</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>high contrast</source>
            <translation>高对比度</translation>
        </message>
        <message>
            <source>How much larger than usual text is, as far as that fits on the screen.</source>
            <translation>文字相对正常大小的倍数，以屏幕容纳为限。</translation>
        </message>
        <message>
            <source>A short tone for a welcome, a refusal, and whatever is asked for.</source>
            <translation>欢迎、拒绝和提示时发出短音。</translation>
        </message>
        <message>
            <source>Say aloud what the screen says to a visitor; needs the extra voice: pip install 'doorcam[voice]'.</source>
            <translation>朗读屏幕上给访客的提示；需要语音组件：pip install 'doorcam[voice]'。</translation>
        </message>
        <message>
            <source>Whoever is not known yet and has a narrower face than this, in pixels of the camera, is asked to come closer; 0 asks nobody.</source>
            <translation>尚未识别且人脸宽度（摄像头像素）小于此值者会被要求靠近；0 表示不要求。</translation>
        </message>
        <message>
            <source>Seconds without anybody until the picture fades behind the clock.</source>
            <translation>无人多少秒后画面淡出、显示时钟。</translation>
        </message>
        <message>
            <source>Seconds without input until the staff's pages are locked.</source>
            <translation>多少秒无操作后锁定工作人员页面。</translation>
        </message>
    </context>
    <context>
        <name>SettingsForm</name>
        <message>
            <source>Search the settings</source>
            <translation>搜索设置</translation>
        </message>
        <message>
            <source>Basic</source>
            <translation>基本</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>No setting is called so.</source>
            <translation>没有找到此设置。</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>The settings are saved in {path}</source>
            <translation>设置已保存到 {path}</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>摄像头</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Tests and backup</source>
            <translation>测试与备份</translation>
        </message>
    </context>
    <context>
        <name>Sparkline</name>
        <message>
            <source>Last five minutes: from {low} to {high}, now {now}</source>
            <translation>最近五分钟：{low} 至 {high}，当前 {now}</translation>
        </message>
    </context>
    <context>
        <name>Staff</name>
        <message>
            <source>The threshold is saved, and holds from the next start on.</source>
            <translation>阈值已保存，下次启动后生效。</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Insights</source>
            <translation>分析</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
    </context>
    <context>
        <name>StaffDesk</name>
        <message>
            <source>Anybody can open these pages. Set a PIN: doorcam access staff set-pin admin</source>
            <translation>任何人都能打开这些页面。请设置 PIN 码：doorcam access staff set-pin admin</translation>
        </message>
        <message>
            <source>Only an admin may leave the kiosk.</source>
            <translation>只有管理员可以退出终端。</translation>
        </message>
        <message>
            <source>That was not right.</source>
            <translation>输入有误。</translation>
        </message>
        <message>
            <source>Too many attempts. Wait {seconds} s.</source>
            <translation>尝试次数过多，请等待 {seconds} 秒。</translation>
        </message>
    </context>
    <context>
        <name>StaffFrame</name>
        <message>
            <source>Leave full screen</source>
            <translation>退出全屏</translation>
        </message>
        <message>
            <source>Close doorcam</source>
            <translation>关闭 doorcam</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>锁定</translation>
        </message>
        <message>
            <source>Admin</source>
            <translation>管理员</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>操作员</translation>
        </message>
    </context>
    <context>
        <name>StateCard</name>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN 码</translation>
        </message>
        <message>
            <source>Type your number or your PIN</source>
            <translation>请输入您的号码或 PIN 码</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
    </context>
    <context>
        <name>StatusRow</name>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
    </context>
    <context>
        <name>SwitchField</name>
        <message>
            <source>On</source>
            <translation>开</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>关</translation>
        </message>
    </context>
    <context>
        <name>ThresholdChart</name>
        <message>
            <source>Threshold</source>
            <translation>阈值</translation>
        </message>
        <message>
            <source>{share} %</source>
            <translation>{share}%</translation>
        </message>
    </context>
    <context>
        <name>ToolsPanel</name>
        <message>
            <source>Open the door once</source>
            <translation>开一次门</translation>
        </message>
        <message>
            <source>Begin the drill</source>
            <translation>开始演练</translation>
        </message>
        <message>
            <source>Make a backup</source>
            <translation>创建备份</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>恢复备份</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>The door opens now, for whoever stands before it. The journal keeps that it was a test.</source>
            <translation>门将立即为门前的任何人打开。日志会记为测试。</translation>
        </message>
        <message>
            <source>Open the door?</source>
            <translation>要开门吗？</translation>
        </message>
        <message>
            <source>Open the door</source>
            <translation>开门</translation>
        </message>
        <message>
            <source>Asking the door…</source>
            <translation>正在联系门锁…</translation>
        </message>
        <message>
            <source>Make it</source>
            <translation>创建</translation>
        </message>
        <message numerus="yes">
            <source>{count} files are in {path}</source>
            <translation>
                <numerusform>{count} 个文件已存入 {path}</numerusform>
            </translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>读取</translation>
        </message>
        <message>
            <source>The backup of {time} can be read. It takes the place of all people, events, rules and settings here; these are erased. doorcam closes for it and starts again.</source>
            <translation>{time} 的备份可以读取。它将取代此处的所有人员、事件、规则和设置；现有内容将被删除。doorcam 将关闭并重新启动。</translation>
        </message>
        <message>
            <source>Replace everything?</source>
            <translation>要全部替换吗？</translation>
        </message>
        <message>
            <source>Replace everything</source>
            <translation>全部替换</translation>
        </message>
        <message>
            <source>Sends the door what a grant sends it, once.</source>
            <translation>向门锁发送一次开门信号。</translation>
        </message>
        <message>
            <source>Prints, telephones and people before this camera, and how often the door errs about them.</source>
            <translation>在摄像头前出示打印照片、手机和真人，看门出错的频率。</translation>
        </message>
        <message>
            <source>People, events with their pictures, rules, settings and the key, in one file with a password.</source>
            <translation>将人员、带图片的事件、规则、设置和密钥存入一个带密码的文件。</translation>
        </message>
        <message>
            <source>Door test</source>
            <translation>开门测试</translation>
        </message>
        <message>
            <source>Drill against pictures of people</source>
            <translation>照片攻击演练</translation>
        </message>
        <message>
            <source>The door is open.</source>
            <translation>门已打开。</translation>
        </message>
        <message>
            <source>It is not known whether the door opened.</source>
            <translation>无法确定门是否已打开。</translation>
        </message>
        <message>
            <source>The door did not open.</source>
            <translation>门未打开。</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Demo camera</source>
            <translation>演示摄像头</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全屏</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>工作人员</translation>
        </message>
    </context>
    <context>
        <name>TrafficPanel</name>
        <message>
            <source>Decisions by weekday and hour</source>
            <translation>按星期和时段统计的判定</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>正在统计…</translation>
        </message>
        <message>
            <source>In all: {counts}</source>
            <translation>合计：{counts}</translation>
        </message>
        <message>
            <source>Touch an hour, or walk there with the arrow keys.</source>
            <translation>点按一个时段，或用方向键选择。</translation>
        </message>
        <message>
            <source>{when}: {counts}</source>
            <translation>{when}：{counts}</translation>
        </message>
        <message>
            <source>{granted} granted, {denied} denied, {unknown} unknown</source>
            <translation>放行 {granted}，拒绝 {denied}，未知 {unknown}</translation>
        </message>
        <message>
            <source>{day} {start:02}–{end:02} h</source>
            <translation>{day} {start:02}–{end:02} 时</translation>
        </message>
        <message>
            <source>Nobody came.</source>
            <translation>无人到访。</translation>
        </message>
        <message>
            <source>Busiest: {hours}</source>
            <translation>最繁忙：{hours}</translation>
        </message>
        <message>
            <source>Nobody had to prove that they are no picture.</source>
            <translation>没有人需要证明自己是真人。</translation>
        </message>
        <message>
            <source>Asked to turn their head: {share:.0f} % of {asked} people at the door (95 %: {low:.0f} to {high:.0f} %)</source>
            <translation>被要求转头：门前 {asked} 人中的 {share:.0f}%（95%：{low:.0f}% 至 {high:.0f}%）</translation>
        </message>
        <message>
            <source>Last {count} days</source>
            <translation>最近 {count} 天</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>放行</translation>
        </message>
        <message>
            <source>Denied</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
    </context>
    <context>
        <name>UnknownFaces</name>
        <message>
            <source>Faces compared</source>
            <translation>已比对人脸</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Faces can be compared as soon as the face networks are ready</source>
            <translation>人脸网络准备就绪后即可比对</translation>
        </message>
        <message>
            <source>Comparing face {done} of {total}…</source>
            <translation>正在比对第 {done} 张人脸，共 {total} 张…</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>The faces could not be compared</source>
            <translation>无法比对人脸</translation>
        </message>
        <message numerus="yes">
            <source>{faces} unknown faces, of about {people} people.</source>
            <translation>
                <numerusform>{faces} 张未知人脸，约来自 {people} 人。</numerusform>
            </translation>
        </message>
        <message>
            <source>The {count} seen most are shown.</source>
            <translation>显示出现最多的 {count} 人。</translation>
        </message>
        <message numerus="yes">
            <source>No face was found in {count} pictures.</source>
            <translation>
                <numerusform>{count} 张图片中未找到人脸。</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no unknown faces among these.</source>
            <translation>其中没有未知人脸。</translation>
        </message>
        <message>
            <source>Likeness is measured in memory and never stored.</source>
            <translation>相似度仅在内存中计算，从不存储。</translation>
        </message>
        <message>
            <source>Groups of unknown faces</source>
            <translation>未知人脸分组</translation>
        </message>
    </context>
    <context>
        <name>ValidityDialog</name>
        <message>
            <source>When they may pass</source>
            <translation>通行时间</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Disabled: passes no door that asks who they are</source>
            <translation>停用：不能通过任何需要识别身份的门</translation>
        </message>
        <message>
            <source>Not before</source>
            <translation>不早于</translation>
        </message>
        <message>
            <source>Not from this time on</source>
            <translation>自此时起失效</translation>
        </message>
        <message>
            <source>The end is not after the beginning.</source>
            <translation>结束时间须晚于开始时间。</translation>
        </message>
    </context>
    <context>
        <name>Voice</name>
        <message>
            <source>There is no voice here: pip install 'doorcam[voice]', or set desktop.voice = false</source>
            <translation>没有语音组件：pip install 'doorcam[voice]'，或设置 desktop.voice = false</translation>
        </message>
    </context>
    <context>
        <name>WeekGrid</name>
        <message>
            <source>Monday</source>
            <translation>星期一</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>星期二</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>星期三</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>星期四</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>星期五</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>星期六</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>星期日</translation>
        </message>
        <message>
            <source>Holidays</source>
            <translation>节假日</translation>
        </message>
        <message>
            <source>allowed</source>
            <translation>允许</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>不允许</translation>
        </message>
        <message>
            <source>Hours of the week. {day}, {hour}:00: {standing}</source>
            <translation>每周时段。{day}，{hour}:00：{standing}</translation>
        </message>
    </context>
    <context>
        <name>_Poses</name>
        <message>
            <source>{done} of {all} poses</source>
            <translation>已完成 {done}/{all} 个姿势</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>Drop {picture}</source>
            <translation>移除 {picture}</translation>
        </message>
        <message>
            <source>Drop this picture</source>
            <translation>移除此照片</translation>
        </message>
    </context>
</TS>
