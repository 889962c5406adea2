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
            <source>put back the PIN</source>
            <translation>恢复了 PIN 码</translation>
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
            <source>a PIN given under duress</source>
            <translation>输入了胁迫 PIN 码</translation>
        </message>
        <message>
            <source>the door was opened without a grant or the exit button</source>
            <translation>门在未放行、未按出门按钮的情况下被打开</translation>
        </message>
        <message>
            <source>the door is held open</source>
            <translation>门一直开着</translation>
        </message>
        <message>
            <source>from the settings</source>
            <translation>来自设置</translation>
        </message>
        <message>
            <source>first start</source>
            <translation>首次启动</translation>
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
        <name>Application</name>
        <message>
            <source>The backup of {time} is restored.</source>
            <translation>{time} 的备份已恢复。</translation>
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
        <name>BarChart</name>
        <message>
            <source>Highest: {bar}</source>
            <translation>最高的柱：{bar}</translation>
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
        <name>CameraFault</name>
        <message>
            <source>{reason}</source>
            <translation>摄像头故障：{reason}</translation>
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
            <source>Faces are looked for in {width} % of the width and {height} % of the height.</source>
            <translation>在画面宽度的 {width}%、高度的 {height}% 范围内查找人脸。</translation>
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
            <source>Drag the frame, or use the keys: Space chooses, arrows move {part}.</source>
            <translation>拖动方框，或使用按键：空格键选择，方向键移动{part}。</translation>
        </message>
        <message>
            <source>a corner</source>
            <translation>一个角</translation>
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
        <name>ConfigFault</name>
        <message>
            <source>{reason}</source>
            <translation>设置有误：{reason}</translation>
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
            <translation>人脸识别准备就绪后即可录入人员</translation>
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
        <name>DeviceFault</name>
        <message>
            <source>{reason}</source>
            <translation>设备故障：{reason}</translation>
        </message>
    </context>
    <context>
        <name>DeviceUnsure</name>
        <message>
            <source>{reason}</source>
            <translation>设备没有确认：{reason}</translation>
        </message>
    </context>
    <context>
        <name>DistanceBar</name>
        <message>
            <source>Distance {distance}</source>
            <translation>距离 {distance}</translation>
        </message>
        <message>
            <source>{said}, limit {limit}</source>
            <translation>{said}，上限 {limit}</translation>
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
            <source>Discard</source>
            <translation>放弃</translation>
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
            <source>Face or badge</source>
            <translation>人脸或门卡</translation>
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
        <message numerus="yes">
            <source>{count} digits</source>
            <translation>
                <numerusform>{count} 位数字</numerusform>
            </translation>
        </message>
        <message>
            <source>No digits</source>
            <translation>未输入数字</translation>
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
        <name>EmptyPeople</name>
        <message>
            <source>Enrol the first person…</source>
            <translation>录入第一个人…</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>显示所有人</translation>
        </message>
        <message>
            <source>Nobody is found</source>
            <translation>没有找到任何人</translation>
        </message>
        <message>
            <source>Nobody is enrolled yet</source>
            <translation>还没有录入任何人</translation>
        </message>
        <message>
            <source>Try a part of the name, or look among everybody.</source>
            <translation>试试名字的一部分，或查看所有人。</translation>
        </message>
        <message>
            <source>A minute before the camera will do, or a few photos.</source>
            <translation>在摄像头前一分钟，或几张照片即可。</translation>
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
            <source>The camera starts…</source>
            <translation>摄像头正在启动…</translation>
        </message>
        <message>
            <source>The camera has stopped: no new picture comes</source>
            <translation>摄像头已停止：没有新画面</translation>
        </message>
        <message>
            <source>The camera repeats one picture</source>
            <translation>摄像头一直重复同一画面</translation>
        </message>
        <message>
            <source>The camera gives no picture. Check its cable.</source>
            <translation>摄像头没有画面。请检查连接线。</translation>
        </message>
        <message>
            <source>The recording has ended</source>
            <translation>录像已播放完毕</translation>
        </message>
        <message>
            <source>Too dark. Please switch a light on.</source>
            <translation>太暗了。请开灯。</translation>
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
            <source>Picture {number}: already enrolled as {name} ({id}).</source>
            <translation>照片 {number}：此人已录入为 {name}（{id}）。</translation>
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
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Stand before the camera</source>
            <translation>请站到摄像头前</translation>
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
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Enrol</source>
            <translation>录入</translation>
        </message>
        <message>
            <source>Leave without enrolling?</source>
            <translation>不录入就离开吗？</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>离开</translation>
        </message>
        <message numerus="yes">
            <source>{count} pictures are not kept.</source>
            <translation>
                <numerusform>{count} 张照片不会保留。</numerusform>
            </translation>
        </message>
        <message>
            <source>The enrolment was closed before it was finished: nobody was enrolled</source>
            <translation>录入在完成前被关闭：没有录入任何人</translation>
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
            <source>Looking for a face…</source>
            <translation>正在查找人脸…</translation>
        </message>
        <message>
            <source>Now enter the name.</source>
            <translation>现在请输入姓名。</translation>
        </message>
        <message>
            <source>Now ask for their consent.</source>
            <translation>现在请征求同意。</translation>
        </message>
        <message>
            <source>Pictures are taken by themselves when all is right. Photos will do as well.</source>
            <translation>条件合适时会自动拍照，也可以使用已有照片。</translation>
        </message>
        <message>
            <source>Press Start before the camera, or choose photos.</source>
            <translation>站到摄像头前后按“开始”，或选择照片。</translation>
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
        <name>EnrolmentRefused</name>
        <message>
            <source>{reason}</source>
            <translation>不能录入：{reason}</translation>
        </message>
    </context>
    <context>
        <name>EntryDesk</name>
        <message>
            <source>Or hold your badge to the reader.</source>
            <translation>或将门卡贴近读卡器。</translation>
        </message>
        <message>
            <source>Badge number, then PIN</source>
            <translation>卡号，然后 PIN 码</translation>
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
            <source>First the number on your badge: it is longer.</source>
            <translation>请先输入卡上的号码：它更长。</translation>
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
            <translation>请选择一个柱形</translation>
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
            <source>Charts</source>
            <translation>图表</translation>
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
            <source>Right</source>
            <translation>正确</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>错误</translation>
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
            <source>{room} within {limit}</source>
            <translation>低于 {limit}，余量 {room}</translation>
        </message>
        <message>
            <source>{room} beyond {limit}</source>
            <translation>超出 {limit} 达 {room}</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>上限</translation>
        </message>
        <message>
            <source>{lead} ahead of the next</source>
            <translation>领先下一人 {lead}</translation>
        </message>
        <message>
            <source>{lead}; {asked} is asked for</source>
            <translation>{lead}；要求 {asked}</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>差距</translation>
        </message>
        <message numerus="yes">
            <source>{best} at best, in {count} pictures</source>
            <translation>
                <numerusform>最高 {best}，共 {count} 张图片</numerusform>
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
        <name>Events</name>
        <message>
            <source>d MMM yyyy, HH:mm:ss</source>
            <translation>yyyy年M月d日 HH:mm:ss</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>M月d日</translation>
        </message>
        <message>
            <source>HH:mm</source>
            <translation>HH:mm</translation>
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
            <source>Nothing has happened at the door yet.</source>
            <translation>门口还没有发生任何事件。</translation>
        </message>
        <message>
            <source>No event is like this. “Show all” takes the filters away.</source>
            <translation>没有符合条件的事件。按“全部显示”可清除筛选。</translation>
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
            <source>distance {value}</source>
            <translation>距离 {value}</translation>
        </message>
    </context>
    <context>
        <name>EventsSheet</name>
        <message>
            <source>Label</source>
            <translation>标注</translation>
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
            <source>Excel with pictures (*.xlsx)</source>
            <translation>带图片的 Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>PDF with pictures (*.pdf)</source>
            <translation>带图片的 PDF (*.pdf)</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message numerus="yes">
            <source>{count} events are in {path}</source>
            <translation>
                <numerusform>{count} 个事件已导出到 {path}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>this cannot be a PIN</source>
            <translation>这不能用作 PIN 码</translation>
        </message>
        <message>
            <source>use {fewest} to {most} digits</source>
            <translation>请使用 {fewest} 至 {most} 位数字</translation>
        </message>
        <message>
            <source>has fewer than three different digits</source>
            <translation>不同的数字少于三个</translation>
        </message>
        <message>
            <source>has digits in equal steps</source>
            <translation>各位数字间隔相等</translation>
        </message>
        <message>
            <source>repeats itself</source>
            <translation>有重复的规律</translation>
        </message>
        <message>
            <source>looks like a date or a year</source>
            <translation>像是日期或年份</translation>
        </message>
        <message>
            <source>is a line on the keypad</source>
            <translation>是键盘上的一条直线</translation>
        </message>
        <message>
            <source>this PIN is easy to guess: it {why}</source>
            <translation>这个 PIN 码容易被猜到：{why}</translation>
        </message>
        <message>
            <source>choose another</source>
            <translation>请换一个</translation>
        </message>
        <message>
            <source>this event holds no evidence that could be decided again</source>
            <translation>此事件没有可重新判定的依据</translation>
        </message>
        <message>
            <source>write days and hours as in: mon-fri 08:00-18:00; sat,hol 10:00-14:00</source>
            <translation>请按此格式填写日期和时间：mon-fri 08:00-18:00; sat,hol 10:00-14:00</translation>
        </message>
        <message>
            <source>{text!r} is no window of a schedule</source>
            <translation>{text!r} 不是有效的时间段</translation>
        </message>
        <message>
            <source>{text!r} starts where it ends</source>
            <translation>{text!r} 的开始和结束相同</translation>
        </message>
        <message>
            <source>write 00:00-24:00 for a whole day</source>
            <translation>全天请写 00:00-24:00</translation>
        </message>
        <message>
            <source>{text} is no time of a day</source>
            <translation>{text} 不是一天中的时刻</translation>
        </message>
        <message>
            <source>hours of {count} characters are too long</source>
            <translation>时段有 {count} 个字符，太长了</translation>
        </message>
        <message>
            <source>{name!r} is no time zone</source>
            <translation>{name!r} 不是时区</translation>
        </message>
        <message>
            <source>write one as in Europe/Berlin, or UTC</source>
            <translation>请写成 Europe/Berlin 这样的形式，或 UTC</translation>
        </message>
        <message>
            <source>{part!r} names no days</source>
            <translation>{part!r} 没有指明日子</translation>
        </message>
        <message>
            <source>the days are {days}</source>
            <translation>日子可以是 {days}</translation>
        </message>
        <message>
            <source>{part!r} runs backwards or into hol</source>
            <translation>{part!r} 前后颠倒，或延伸到了 hol</translation>
        </message>
        <message>
            <source>write sat,sun,hol or two ranges: fri-sun,mon</source>
            <translation>请写 sat,sun,hol，或分成两段：fri-sun,mon</translation>
        </message>
        <message>
            <source>the PIN of {person_id} was changed in {path}</source>
            <translation>{path} 中 {person_id} 的 PIN 码被改动过</translation>
        </message>
        <message>
            <source>the PIN for duress of {person_id} was changed in {path}</source>
            <translation>{path} 中 {person_id} 的胁迫 PIN 码被改动过</translation>
        </message>
        <message>
            <source>a badge of {person_id} was changed in {path}</source>
            <translation>{path} 中 {person_id} 的门卡被改动过</translation>
        </message>
        <message>
            <source>{person_id} has no PIN yet</source>
            <translation>{person_id} 还没有 PIN 码</translation>
        </message>
        <message>
            <source>set the PIN first</source>
            <translation>请先设置 PIN 码</translation>
        </message>
        <message>
            <source>the PIN and the one for duress must differ</source>
            <translation>PIN 码与胁迫 PIN 码不能相同</translation>
        </message>
        <message>
            <source>this is no badge's number</source>
            <translation>这不是门卡号</translation>
        </message>
        <message>
            <source>it has {fewest} to {most} digits</source>
            <translation>门卡号有 {fewest} 至 {most} 位数字</translation>
        </message>
        <message>
            <source>{person_id} has another PIN already</source>
            <translation>{person_id} 已有另一个 PIN 码</translation>
        </message>
        <message>
            <source>this badge is already {holder}'s</source>
            <translation>这张门卡已属于 {holder}</translation>
        </message>
        <message>
            <source>remove it there first</source>
            <translation>请先在那里移除</translation>
        </message>
        <message>
            <source>set it again</source>
            <translation>请重新设置</translation>
        </message>
        <message>
            <source>the access rules have no door {name!r}</source>
            <translation>通行规则中没有门 {name!r}</translation>
        </message>
        <message>
            <source>the access rules have no group {name!r}</source>
            <translation>通行规则中没有组 {name!r}</translation>
        </message>
        <message>
            <source>the access rules have no schedule {name!r}</source>
            <translation>通行规则中没有时间表 {name!r}</translation>
        </message>
        <message>
            <source>set access.door to one of `doorcam access doors`</source>
            <translation>请把 access.door 设为 `doorcam access doors` 列出的门之一</translation>
        </message>
        <message>
            <source>did you mean {near}?</source>
            <translation>是否指 {near}？</translation>
        </message>
        <message>
            <source>give it rules first: doorcam access door {door}</source>
            <translation>请先为它设定规则：doorcam access door {door}</translation>
        </message>
        <message>
            <source>the group {group} cannot be removed</source>
            <translation>组 {group} 不能移除</translation>
        </message>
        <message>
            <source>deny it a door instead</source>
            <translation>请改为禁止它通过某扇门</translation>
        </message>
        <message>
            <source>everybody is in the group {group}</source>
            <translation>所有人都在组 {group} 中</translation>
        </message>
        <message>
            <source>name another group</source>
            <translation>请指定其他组</translation>
        </message>
        <message>
            <source>the schedule {schedule} cannot be changed</source>
            <translation>时间表 {schedule} 不能更改</translation>
        </message>
        <message>
            <source>choose another name</source>
            <translation>请换一个名称</translation>
        </message>
        <message>
            <source>{person_id} cannot be valid from a time that is not before its end</source>
            <translation>{person_id} 的有效期开始必须早于结束</translation>
        </message>
        <message>
            <source>the schedule {name} is used by the door {door}</source>
            <translation>时间表 {name} 正被门 {door} 使用</translation>
        </message>
        <message>
            <source>the schedule {name} is used by every new door</source>
            <translation>时间表 {name} 是每扇新门都使用的</translation>
        </message>
        <message>
            <source>take it from there first</source>
            <translation>请先在那里取消使用</translation>
        </message>
        <message>
            <source>{path} is damaged</source>
            <translation>{path} 已损坏</translation>
        </message>
        <message>
            <source>restore it from a backup: doorcam restore FILE</source>
            <translation>请从备份恢复：doorcam restore FILE</translation>
        </message>
        <message>
            <source>the door {name} needs an area and a direction, or neither</source>
            <translation>门 {name} 需要同时填写区域和方向，或都不填</translation>
        </message>
        <message>
            <source>the door {name} has no area that people could be forgotten in</source>
            <translation>门 {name} 没有可清除人员的区域</translation>
        </message>
        <message>
            <source>give it one</source>
            <translation>请为它指定一个</translation>
        </message>
        <message>
            <source>the door {name} cannot stand open and ask for two people</source>
            <translation>门 {name} 不能既常开又要求两人同行</translation>
        </message>
        <message>
            <source>choose one</source>
            <translation>请选择其一</translation>
        </message>
        <message>
            <source>cooldown</source>
            <translation>冷却时间</translation>
        </message>
        <message>
            <source>wait for a companion</source>
            <translation>等待同行者的时间</translation>
        </message>
        <message>
            <source>margin</source>
            <translation>差距</translation>
        </message>
        <message>
            <source>time after which people are forgotten</source>
            <translation>清除人员的时间</translation>
        </message>
        <message>
            <source>the {what} of the door {name} is out of range</source>
            <translation>门 {name} 的{what}超出范围</translation>
        </message>
        <message>
            <source>0 to 31 days of seconds</source>
            <translation>0 至 31 天，以秒计</translation>
        </message>
        <message>
            <source>this PIN is already that of another role</source>
            <translation>这个 PIN 码已被另一角色使用</translation>
        </message>
        <message>
            <source>a PIN of the staff was changed in {path}</source>
            <translation>{path} 中的工作人员 PIN 码被改动过</translation>
        </message>
        <message>
            <source>set it again: doorcam access staff set-pin</source>
            <translation>请重新设置：doorcam access staff set-pin</translation>
        </message>
        <message>
            <source>{path} holds {name!r}, which no backup has</source>
            <translation>{path} 含有 {name!r}，备份中不应有此项</translation>
        </message>
        <message>
            <source>use another backup</source>
            <translation>请使用另一个备份</translation>
        </message>
        <message>
            <source>{name} became shorter while it was read</source>
            <translation>读取时 {name} 变短了</translation>
        </message>
        <message>
            <source>try again</source>
            <translation>请重试</translation>
        </message>
        <message>
            <source>there is nothing to back up in {encodings}</source>
            <translation>{encodings} 中没有可备份的内容</translation>
        </message>
        <message>
            <source>name another home: --home</source>
            <translation>请指定其他数据目录：--home</translation>
        </message>
        <message>
            <source>the master key of {root} was changed meanwhile</source>
            <translation>{root} 的主密钥在此期间被更改</translation>
        </message>
        <message>
            <source>{archive} lies in what it would replace</source>
            <translation>{archive} 位于将被替换的文件夹中</translation>
        </message>
        <message>
            <source>copy it to another folder first</source>
            <translation>请先复制到其他文件夹</translation>
        </message>
        <message>
            <source>cannot read {path}</source>
            <translation>无法读取 {path}</translation>
        </message>
        <message>
            <source>it is not a plain file</source>
            <translation>它不是普通文件</translation>
        </message>
        <message>
            <source>the backup holds {name} twice</source>
            <translation>备份中 {name} 出现两次</translation>
        </message>
        <message>
            <source>{archive} is a backup this doorcam cannot read</source>
            <translation>此版本的 doorcam 无法读取备份 {archive}</translation>
        </message>
        <message>
            <source>update doorcam</source>
            <translation>请更新 doorcam</translation>
        </message>
        <message>
            <source>doorcam is using {encodings}</source>
            <translation>doorcam 正在使用 {encodings}</translation>
        </message>
        <message>
            <source>close its window and its commands, then try again</source>
            <translation>请关闭它的窗口和命令，然后重试</translation>
        </message>
        <message>
            <source>the demo camera lacks its portrait</source>
            <translation>演示摄像头缺少人像</translation>
        </message>
        <message>
            <source>plug in a camera, or install it: pip install "doorcam[demo]"</source>
            <translation>请接上摄像头，或安装：pip install "doorcam[demo]"</translation>
        </message>
        <message>
            <source>no video comes from {name}</source>
            <translation>{name} 没有视频</translation>
        </message>
        <message>
            <source>check the address, the user name and password, and the network</source>
            <translation>请检查地址、用户名、密码和网络</translation>
        </message>
        <message>
            <source>{name} has stopped sending pictures</source>
            <translation>{name} 已停止发送画面</translation>
        </message>
        <message>
            <source>check the camera and the network</source>
            <translation>请检查摄像头和网络</translation>
        </message>
        <message>
            <source>{path} is not a video that can be played</source>
            <translation>{path} 不是可播放的视频</translation>
        </message>
        <message>
            <source>it is of an unknown kind, damaged, or was cut short before it was finished</source>
            <translation>它的类型未知、已损坏，或尚未完成就被截断</translation>
        </message>
        <message>
            <source>{name} holds no picture that can be read</source>
            <translation>{name} 中没有可读取的画面</translation>
        </message>
        <message>
            <source>the file is probably damaged</source>
            <translation>文件可能已损坏</translation>
        </message>
        <message>
            <source>{name} ended early at frame {at} of about {frame_count}</source>
            <translation>{name} 在第 {at} 帧提前结束，共约 {frame_count} 帧</translation>
        </message>
        <message>
            <source>the file is probably cut short or damaged</source>
            <translation>文件可能不完整或已损坏</translation>
        </message>
        <message>
            <source>the video {path} is not a video file</source>
            <translation>{path} 不是视频文件</translation>
        </message>
        <message>
            <source>the video {path} does not exist</source>
            <translation>视频 {path} 不存在</translation>
        </message>
        <message>
            <source>name an MP4, MKV, AVI, MOV or WebM file</source>
            <translation>请指定 MP4、MKV、AVI、MOV 或 WebM 文件</translation>
        </message>
        <message>
            <source>cannot read the video {path}</source>
            <translation>无法读取视频 {path}</translation>
        </message>
        <message>
            <source>{why}</source>
            <translation>{why}</translation>
        </message>
        <message>
            <source>the video {path} is empty</source>
            <translation>视频 {path} 是空的</translation>
        </message>
        <message>
            <source>there is no camera or video file called {wanted}</source>
            <translation>没有名为 {wanted} 的摄像头或视频文件</translation>
        </message>
        <message>
            <source>several cameras are called {wanted}</source>
            <translation>有多个摄像头名为 {wanted}</translation>
        </message>
        <message>
            <source>name one by its path; cameras here: {here}</source>
            <translation>请用路径指定；现有摄像头：{here}</translation>
        </message>
        <message>
            <source>cameras here: {here}</source>
            <translation>现有摄像头：{here}</translation>
        </message>
        <message>
            <source>no camera is plugged in</source>
            <translation>没有接入摄像头</translation>
        </message>
        <message>
            <source>there is no camera {wanted}</source>
            <translation>没有摄像头 {wanted}</translation>
        </message>
        <message>
            <source>no permission to use {called}</source>
            <translation>没有使用 {called} 的权限</translation>
        </message>
        <message>
            <source>add your user to the group video and log in again</source>
            <translation>请将您的用户加入 video 组并重新登录</translation>
        </message>
        <message>
            <source>{called} cannot be opened</source>
            <translation>无法打开 {called}</translation>
        </message>
        <message>
            <source>close other programs that use it, or plug it in again</source>
            <translation>请关闭使用它的其他程序，或重新插拔</translation>
        </message>
        <message>
            <source>{called} gives no picture</source>
            <translation>{called} 没有画面</translation>
        </message>
        <message>
            <source>the camera {name} has stopped sending pictures</source>
            <translation>摄像头 {name} 已停止发送画面</translation>
        </message>
        <message>
            <source>check its cable</source>
            <translation>请检查连接线</translation>
        </message>
        <message>
            <source>door.driver = "{driver}" needs door.{key}</source>
            <translation>door.driver = "{driver}" 需要 door.{key}</translation>
        </message>
        <message>
            <source>door.{key} = "{text}" needs door.mqtt_host</source>
            <translation>door.{key} = "{text}" 需要 door.mqtt_host</translation>
        </message>
        <message>
            <source>door.http_url = "{url}" must be an address without a user: http://192.168.1.40/open</source>
            <translation>door.http_url = "{url}" 必须是不含用户名的地址：http://192.168.1.40/open</translation>
        </message>
        <message>
            <source>door.command = ["{program}", ...] must begin with the whole path of a program</source>
            <translation>door.command = ["{program}", ...] 必须以程序的完整路径开头</translation>
        </message>
        <message>
            <source>door.{key} = "{text}" must be up to 64 bytes in hexadecimal: "A0 01 01 A2"</source>
            <translation>door.{key} = "{text}" 必须是最多 64 字节的十六进制："A0 01 01 A2"</translation>
        </message>
        <message>
            <source>door.{key} = "{text}" must not hold + or #</source>
            <translation>door.{key} = "{text}" 不能含有 + 或 #</translation>
        </message>
        <message>
            <source>door.{key} = "{text}" must be gpio:PIN, mqtt:TOPIC, or an http:// or https:// address</source>
            <translation>door.{key} = "{text}" 必须是 gpio:PIN、mqtt:TOPIC，或 http:// 或 https:// 地址</translation>
        </message>
        <message>
            <source>{path} cannot be read: {why}</source>
            <translation>无法读取 {path}：{why}</translation>
        </message>
        <message>
            <source>{path} is no settings file: {why}</source>
            <translation>{path} 不是设置文件：{why}</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true 或 false</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>整数</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>text in quotes</source>
            <translation>带引号的文字</translation>
        </message>
        <message>
            <source>a list of texts in quotes</source>
            <translation>带引号文字的列表</translation>
        </message>
        <message>
            <source>a table of texts in quotes</source>
            <translation>带引号文字的表</translation>
        </message>
        <message>
            <source>one of {choices}</source>
            <translation>{choices} 之一</translation>
        </message>
        <message>
            <source>{low}{value}{high}</source>
            <translation>{low}{value}{high}</translation>
        </message>
        <message>
            <source>not empty</source>
            <translation>不能为空</translation>
        </message>
        <message>
            <source>value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>{path} line {line}:</source>
            <translation>{path} 第 {line} 行：</translation>
        </message>
        <message>
            <source>{where} {said}</source>
            <translation>{where}{said}</translation>
        </message>
        <message>
            <source>{path} = {value} is out of range: {allowed}</source>
            <translation>{path} = {value} 超出范围：{allowed}</translation>
        </message>
        <message>
            <source>{path} is larger than {limit_kb} kB and cannot be a settings file</source>
            <translation>{path} 超过 {limit_kb} kB，不可能是设置文件</translation>
        </message>
        <message>
            <source>{section} is a section: write its settings below a line [{section}]</source>
            <translation>{section} 是一个小节：请把它的设置写在 [{section}] 这一行下面</translation>
        </message>
        <message>
            <source>{name} is not a section</source>
            <translation>没有 {name} 这个小节</translation>
        </message>
        <message>
            <source>{name} is not a setting</source>
            <translation>没有 {name} 这项设置</translation>
        </message>
        <message>
            <source>{said}: did you mean {nearest}?</source>
            <translation>{said}：是不是 {nearest}？</translation>
        </message>
        <message>
            <source>(not shown)</source>
            <translation>（不显示）</translation>
        </message>
        <message>
            <source>{path} is nested too deeply to be settings</source>
            <translation>{path} 嵌套太深，不可能是设置文件</translation>
        </message>
        <message>
            <source>{path} is not a file</source>
            <translation>{path} 不是文件</translation>
        </message>
        <message>
            <source>{where} not UTF-8 text</source>
            <translation>{where}不是 UTF-8 文本</translation>
        </message>
        <message>
            <source>save the file as UTF-8</source>
            <translation>请把文件保存为 UTF-8</translation>
        </message>
        <message>
            <source>environment variable {variable}:</source>
            <translation>环境变量 {variable}：</translation>
        </message>
        <message>
            <source>--set {override}: write it as --set section.key=value</source>
            <translation>--set {override}：请写成 --set section.key=value</translation>
        </message>
        <message>
            <source>{kind}, {allowed}</source>
            <translation>{kind}，{allowed}</translation>
        </message>
        <message>
            <source>{path} = {value} must be {kind}</source>
            <translation>{path} = {value} 必须是{kind}</translation>
        </message>
        <message>
            <source>outward.kinds: "{wrong}" is none of {kinds}</source>
            <translation>outward.kinds："{wrong}" 不在 {kinds} 之中</translation>
        </message>
        <message>
            <source>outward.webhook_url must be an address without a user or spaces: https://example.org/doorcam</source>
            <translation>outward.webhook_url 必须是不含用户名和空格的地址：https://example.org/doorcam</translation>
        </message>
        <message>
            <source>outward.webhook_secret must be whsec_ and 24 to 64 bytes in base64</source>
            <translation>outward.webhook_secret 必须是 whsec_ 加 24 至 64 字节的 base64</translation>
        </message>
        <message>
            <source>outward.webhook_url needs outward.webhook_secret</source>
            <translation>outward.webhook_url 需要 outward.webhook_secret</translation>
        </message>
        <message>
            <source>outward.mqtt_topic = "{topic}" must not hold + or #</source>
            <translation>outward.mqtt_topic = "{topic}" 不能含有 + 或 #</translation>
        </message>
        <message>
            <source>{who} names {path}, which does not exist</source>
            <translation>{who} 指定的 {path} 不存在</translation>
        </message>
        <message>
            <source>correct the path, or leave it out</source>
            <translation>请更正路径，或不指定</translation>
        </message>
        <message>
            <source>camera.reopen_max_s = {longest} must not be smaller than camera.reopen_first_s = {first}</source>
            <translation>camera.reopen_max_s = {longest} 不能小于 camera.reopen_first_s = {first}</translation>
        </message>
        <message>
            <source>access.votes_window = {window} must not be smaller than access.votes_needed = {needed}</source>
            <translation>access.votes_window = {window} 不能小于 access.votes_needed = {needed}</translation>
        </message>
        <message>
            <source>detection.region_{high} = {end} must be at least 0.05 more than detection.region_{low} = {start}</source>
            <translation>detection.region_{high} = {end} 必须比 detection.region_{low} = {start} 至少大 0.05</translation>
        </message>
        <message>
            <source>no camera was found, and the demo stands in for one</source>
            <translation>没有找到摄像头，暂由演示画面代替</translation>
        </message>
        <message>
            <source>plug one in, look for cameras, and choose it</source>
            <translation>请插上摄像头，点“查找摄像头”，然后选择它</translation>
        </message>
        <message>
            <source>the camera sends no pictures</source>
            <translation>摄像头没有画面</translation>
        </message>
        <message>
            <source>see that it is connected, then begin again</source>
            <translation>请确认已连接，然后重新开始</translation>
        </message>
        <message>
            <source>the pictures could not be enrolled</source>
            <translation>这些照片无法录入</translation>
        </message>
        <message>
            <source>it is not a picture</source>
            <translation>这不是图片</translation>
        </message>
        <message>
            <source>choose JPEG, PNG, WebP, TIFF or BMP files</source>
            <translation>请选择 JPEG、PNG、WebP、TIFF 或 BMP 文件</translation>
        </message>
        <message>
            <source>it is a folder in a folder</source>
            <translation>这是文件夹中的文件夹</translation>
        </message>
        <message>
            <source>drop it by itself</source>
            <translation>请单独拖入</translation>
        </message>
        <message>
            <source>HEIC photos cannot be read</source>
            <translation>无法读取 HEIC 照片</translation>
        </message>
        <message>
            <source>save it as JPEG</source>
            <translation>请另存为 JPEG</translation>
        </message>
        <message>
            <source>a GIF is a drawing or a film</source>
            <translation>GIF 是图画或动画</translation>
        </message>
        <message>
            <source>choose a photo</source>
            <translation>请选择照片</translation>
        </message>
        <message>
            <source>{count} photos</source>
            <translation>{count} 张照片</translation>
        </message>
        <message>
            <source>only the first {most} are read at once: drop the others afterwards</source>
            <translation>一次只读取前 {most} 张：其余的请随后拖入</translation>
        </message>
        <message>
            <source>cannot read the folder {path}</source>
            <translation>无法读取文件夹 {path}</translation>
        </message>
        <message>
            <source>the bundled file {folder}.qm cannot be read</source>
            <translation>无法读取随附文件 {folder}.qm</translation>
        </message>
        <message>
            <source>install doorcam again</source>
            <translation>请重新安装 doorcam</translation>
        </message>
        <message>
            <source>{text!r} is no number of seconds, and no margin</source>
            <translation>{text!r} 不是秒数，也不是差距</translation>
        </message>
        <message>
            <source>write a number: 10 or 0.5</source>
            <translation>请写一个数字：10 或 0.5</translation>
        </message>
        <message>
            <source>the attempt was given up before anything was asked for</source>
            <translation>尚未发出请求就已放弃</translation>
        </message>
        <message>
            <source>{name} still hangs from before</source>
            <translation>{name} 仍卡在上一次操作</translation>
        </message>
        <message>
            <source>check it, or start doorcam again</source>
            <translation>请检查它，或重新启动 doorcam</translation>
        </message>
        <message>
            <source>{name} was not waited for</source>
            <translation>没有等待 {name} 的结果</translation>
        </message>
        <message>
            <source>{name} did not answer within {seconds:g} s</source>
            <translation>{name} 在 {seconds:g} 秒内没有应答</translation>
        </message>
        <message>
            <source>check it</source>
            <translation>请检查</translation>
        </message>
        <message>
            <source>MQTT broker at {host}:{port}</source>
            <translation>{host}:{port} 的 MQTT 服务器</translation>
        </message>
        <message>
            <source>there is no connection to the {broker}</source>
            <translation>与{broker}没有连接</translation>
        </message>
        <message>
            <source>check the broker and the network</source>
            <translation>请检查服务器和网络</translation>
        </message>
        <message>
            <source>the {broker} did not confirm</source>
            <translation>{broker}没有确认</translation>
        </message>
        <message>
            <source>the {broker} refuses the connection: {reason}</source>
            <translation>{broker}拒绝连接：{reason}</translation>
        </message>
        <message>
            <source>check {section}.mqtt_user and {section}.mqtt_password</source>
            <translation>请检查 {section}.mqtt_user 和 {section}.mqtt_password</translation>
        </message>
        <message>
            <source>the certificates in {ca_file} cannot be read: {error}</source>
            <translation>无法读取 {ca_file} 中的证书：{error}</translation>
        </message>
        <message>
            <source>correct {section}.ca_file</source>
            <translation>请更正 {section}.ca_file</translation>
        </message>
        <message>
            <source>name the authority that signed it in {section}.ca_file</source>
            <translation>请在 {section}.ca_file 中指定签发机构</translation>
        </message>
        <message>
            <source>the certificate of {host} is not to be trusted: {verify_message}</source>
            <translation>{host} 的证书不可信：{verify_message}</translation>
        </message>
        <message>
            <source>{host} cannot be reached: {error}</source>
            <translation>无法连接 {host}：{error}</translation>
        </message>
        <message>
            <source>check its address and the network</source>
            <translation>请检查其地址和网络</translation>
        </message>
        <message>
            <source>{host} gave no answer: {said}</source>
            <translation>{host} 没有应答：{said}</translation>
        </message>
        <message>
            <source>Alarm: the door was opened without a grant or the exit button.</source>
            <translation>警报：门在未放行、未按出门按钮的情况下被打开。</translation>
        </message>
        <message>
            <source>Alarm: the door is held open.</source>
            <translation>警报：门一直开着。</translation>
        </message>
        <message>
            <source>The door's contact is not watched: {reason}</source>
            <translation>没有监测门磁：{reason}</translation>
        </message>
        <message>
            <source>{name} ended with {code}</source>
            <translation>{name} 以代码 {code} 结束</translation>
        </message>
        <message>
            <source>run it yourself to see why</source>
            <translation>请自行运行以查明原因</translation>
        </message>
        <message>
            <source>{name} is no program that can be run</source>
            <translation>{name} 不是可运行的程序</translation>
        </message>
        <message>
            <source>change door.command</source>
            <translation>请更改 door.command</translation>
        </message>
        <message>
            <source>{name} cannot be run: {error}</source>
            <translation>无法运行 {name}：{error}</translation>
        </message>
        <message>
            <source>{name} took too long and was ended</source>
            <translation>{name} 耗时太长，已被终止</translation>
        </message>
        <message>
            <source>make it answer faster</source>
            <translation>请让它更快应答</translation>
        </message>
        <message>
            <source>{name} keeps failing and is left alone for {seconds:.0f} s more</source>
            <translation>{name} 一直失败，再过 {seconds:.0f} 秒才会重试</translation>
        </message>
        <message>
            <source>It is not known whether the door opened: {name} broke off. The log says more</source>
            <translation>不清楚门是否打开：{name} 中断了。详见程序日志</translation>
        </message>
        <message>
            <source>{said}; it keeps failing and is left alone for {seconds:.0f} s</source>
            <translation>{said}；因一直失败，{seconds:.0f} 秒后才会重试</translation>
        </message>
        <message>
            <source>The door is not ready: {reason}</source>
            <translation>门尚未就绪：{reason}</translation>
        </message>
        <message>
            <source>It is not known whether the door opened: {reason}</source>
            <translation>不清楚门是否打开：{reason}</translation>
        </message>
        <message>
            <source>door.driver = "{driver}" is no driver</source>
            <translation>door.driver = "{driver}" 不是驱动</translation>
        </message>
        <message>
            <source>the driver {driver} ({origin}) makes no doorcam.doors.relay.Relay</source>
            <translation>驱动 {driver}（{origin}）没有提供 doorcam.doors.relay.Relay</translation>
        </message>
        <message>
            <source>ask who made it</source>
            <translation>请询问其开发者</translation>
        </message>
        <message>
            <source>the driver {driver} ({origin}) cannot be used: {what}: {error}</source>
            <translation>无法使用驱动 {driver}（{origin}）：{what}：{error}</translation>
        </message>
        <message>
            <source>check door.options</source>
            <translation>请检查 door.options</translation>
        </message>
        <message>
            <source>relay at {place}</source>
            <translation>{place} 的继电器</translation>
        </message>
        <message>
            <source>input at {place}</source>
            <translation>{place} 的输入</translation>
        </message>
        <message>
            <source>there are no GPIO pins to be used here</source>
            <translation>这里没有可用的 GPIO 引脚</translation>
        </message>
        <message>
            <source>on a Raspberry Pi: pip install doorcam[gpio]</source>
            <translation>在树莓派上：pip install doorcam[gpio]</translation>
        </message>
        <message>
            <source>the GPIO pin {pin} cannot be used: {error}</source>
            <translation>无法使用 GPIO 引脚 {pin}：{error}</translation>
        </message>
        <message>
            <source>choose another, GPIO17 for one</source>
            <translation>请换一个，例如 GPIO17</translation>
        </message>
        <message>
            <source>input {topic} at the {broker}</source>
            <translation>{broker}的输入 {topic}</translation>
        </message>
        <message>
            <source>the {name} has no connection</source>
            <translation>{name}没有连接</translation>
        </message>
        <message>
            <source>relay behind the {broker}</source>
            <translation>{broker}后的继电器</translation>
        </message>
        <message>
            <source>the {broker} cannot be reached: {error}</source>
            <translation>无法连接{broker}：{error}</translation>
        </message>
        <message>
            <source>check door.mqtt_host</source>
            <translation>请检查 door.mqtt_host</translation>
        </message>
        <message>
            <source>The door may still be open: {reason}</source>
            <translation>门可能仍然开着：{reason}</translation>
        </message>
        <message>
            <source>the relay broke off; the log says more</source>
            <translation>继电器中断了；详见程序日志</translation>
        </message>
        <message>
            <source>plug it in, or change door.serial_port</source>
            <translation>请接上它，或更改 door.serial_port</translation>
        </message>
        <message>
            <source>relay board at {port}</source>
            <translation>{port} 的继电器板</translation>
        </message>
        <message>
            <source>sudo usermod -aG dialout $USER, then log in again</source>
            <translation>请运行 sudo usermod -aG dialout $USER，然后重新登录</translation>
        </message>
        <message>
            <source>{name} cannot be opened: {error}</source>
            <translation>无法打开{name}：{error}</translation>
        </message>
        <message>
            <source>{name} broke off: {error}</source>
            <translation>{name}中断了：{error}</translation>
        </message>
        <message>
            <source>The door's contact is not watched any more. The log says more.</source>
            <translation>已不再监测门磁。详见程序日志。</translation>
        </message>
        <message>
            <source>{host} answered {status}</source>
            <translation>{host} 应答 {status}</translation>
        </message>
        <message>
            <source>check door.http_url and door.http_kind; redirects are not followed</source>
            <translation>请检查 door.http_url 和 door.http_kind；不会跟随重定向</translation>
        </message>
        <message>
            <source>check the device</source>
            <translation>请检查设备</translation>
        </message>
        <message>
            <source>set door.http_user and door.http_password</source>
            <translation>请设置 door.http_user 和 door.http_password</translation>
        </message>
        <message>
            <source>{name} gave an answer that is no Shelly's</source>
            <translation>{name}的应答不像 Shelly</translation>
        </message>
        <message>
            <source>check door.http_kind</source>
            <translation>请检查 door.http_kind</translation>
        </message>
        <message>
            <source>{name} does not take {key}</source>
            <translation>{name}不接受 {key}</translation>
        </message>
        <message>
            <source>check its password, and update Tasmota</source>
            <translation>请检查其密码，并更新 Tasmota</translation>
        </message>
        <message>
            <source>{name} did not say that it is on</source>
            <translation>{name}没有确认已接通</translation>
        </message>
        <message>
            <source>check door.http_channel</source>
            <translation>请检查 door.http_channel</translation>
        </message>
        <message>
            <source>{message}: {mend}</source>
            <translation>{message}：{mend}</translation>
        </message>
        <message>
            <source>{name} does not say what to write</source>
            <translation>从 {name} 看不出要写成哪种格式</translation>
        </message>
        <message>
            <source>give it one of the endings {endings}</source>
            <translation>请使用以下扩展名之一：{endings}</translation>
        </message>
        <message>
            <source>the journal has no event {event_id}</source>
            <translation>日志中没有事件 {event_id}</translation>
        </message>
        <message>
            <source>doorcam events list shows the numbers</source>
            <translation>用 doorcam events list 查看编号</translation>
        </message>
        <message>
            <source>the picture of event {event_id}, {snapshot}, was changed on the disk</source>
            <translation>事件 {event_id} 的图片 {snapshot} 在磁盘上被改动过</translation>
        </message>
        <message>
            <source>no face was compared with anybody in event {event_id}</source>
            <translation>事件 {event_id} 中没有比对过人脸</translation>
        </message>
        <message>
            <source>label a decision</source>
            <translation>请标注一个判定</translation>
        </message>
        <message>
            <source>already enrolled as {name} ({person_id}), distance {distance:.2f}</source>
            <translation>已录入为 {name}（{person_id}），距离 {distance:.2f}</translation>
        </message>
        <message>
            <source>add to them with --id {person_id}, or enrol another person all the same with --allow-duplicate</source>
            <translation>请用 --id {person_id} 添加到此人，或用 --allow-duplicate 仍录入为另一人</translation>
        </message>
        <message>
            <source>it looks like {name} ({person_id}), distance {distance:.2f}, and less like the other photos, distance {own:.2f}</source>
            <translation>它像 {name}（{person_id}），距离 {distance:.2f}，而不太像其他照片，距离 {own:.2f}</translation>
        </message>
        <message>
            <source>put it with the photos of the person it shows</source>
            <translation>请放到照片中本人的照片里</translation>
        </message>
        <message>
            <source>it does not look like the other photos, distance {own:.2f}</source>
            <translation>它不像其他照片，距离 {own:.2f}</translation>
        </message>
        <message>
            <source>take it out if it shows somebody else</source>
            <translation>如果是别人，请移除</translation>
        </message>
        <message>
            <source>the photos seem to show different people (distance {distance:.2f})</source>
            <translation>照片似乎是不同的人（距离 {distance:.2f}）</translation>
        </message>
        <message>
            <source>take out those of somebody else, or add more of this person</source>
            <translation>请移除别人的照片，或添加更多此人的照片</translation>
        </message>
        <message>
            <source>a threshold can be calibrated from {fewest} people on, {enrolled} are enrolled with {model_id}</source>
            <translation>至少 {fewest} 人才能校准阈值，目前用 {model_id} 录入了 {enrolled} 人</translation>
        </message>
        <message>
            <source>enrol more people</source>
            <translation>请录入更多人员</translation>
        </message>
        <message>
            <source>no threshold keeps to a rate of {target_fpir:.2g} with these people</source>
            <translation>对这些人员，没有阈值能达到 {target_fpir:.2g} 的比率</translation>
        </message>
        <message>
            <source>enrol more people, or ask for less</source>
            <translation>请录入更多人员，或放宽要求</translation>
        </message>
        <message>
            <source>run doorcam calibrate, or set recognition.calibrated = false</source>
            <translation>请运行 doorcam calibrate，或设 recognition.calibrated = false</translation>
        </message>
        <message>
            <source>recognition.calibrated is on, and nothing has been calibrated</source>
            <translation>recognition.calibrated 已开启，但尚未校准</translation>
        </message>
        <message>
            <source>{path} was made for the model {model_id}, {wanted} is in use</source>
            <translation>{path} 是为模型 {model_id} 生成的，现用的是 {wanted}</translation>
        </message>
        <message>
            <source>{path} was made for the matching {matching}, {wanted} is in use</source>
            <translation>{path} 是为匹配方式 {matching} 生成的，现用的是 {wanted}</translation>
        </message>
        <message>
            <source>the gallery is damaged</source>
            <translation>人脸库已损坏</translation>
        </message>
        <message>
            <source>restore it from a backup: doorcam restore FILE; or import an export</source>
            <translation>请从备份恢复：doorcam restore FILE；或导入导出的数据</translation>
        </message>
        <message>
            <source>a template of {person_id} is not made of numbers</source>
            <translation>{person_id} 的模板不是数值</translation>
        </message>
        <message>
            <source>remove the person and enrol them again</source>
            <translation>请移除此人并重新录入</translation>
        </message>
        <message>
            <source>the wording of the consent is empty</source>
            <translation>同意书内容为空</translation>
        </message>
        <message>
            <source>say what the person agreed to</source>
            <translation>请写明此人同意的内容</translation>
        </message>
        <message>
            <source>the wording of the consent has {count} characters, at most {most} are allowed</source>
            <translation>同意书有 {count} 个字符，最多 {most} 个</translation>
        </message>
        <message>
            <source>the wording of the consent holds U+{code:04X}</source>
            <translation>同意书含有 U+{code:04X}</translation>
        </message>
        <message>
            <source>leave it out</source>
            <translation>请去掉</translation>
        </message>
        <message>
            <source>no such file</source>
            <translation>没有此文件</translation>
        </message>
        <message>
            <source>{path} is no wording of a consent</source>
            <translation>{path} 不是同意书</translation>
        </message>
        <message>
            <source>name a text file in UTF-8, of a few pages</source>
            <translation>请指定几页以内的 UTF-8 文本文件</translation>
        </message>
        <message>
            <source>cannot read the picture {path}</source>
            <translation>无法读取图片 {path}</translation>
        </message>
        <message>
            <source>what was saved of the gallery was changed, or is out of date</source>
            <translation>保存的人脸库数据被改动过，或已过期</translation>
        </message>
        <message>
            <source>{kept_id} cannot be merged with themselves</source>
            <translation>{kept_id} 不能与自己合并</translation>
        </message>
        <message>
            <source>name two people</source>
            <translation>请指定两个人</translation>
        </message>
        <message>
            <source>the name is empty</source>
            <translation>姓名为空</translation>
        </message>
        <message>
            <source>give a name</source>
            <translation>请填写姓名</translation>
        </message>
        <message>
            <source>the name has {count} characters, at most {most} are allowed</source>
            <translation>姓名有 {count} 个字符，最多 {most} 个</translation>
        </message>
        <message>
            <source>{person_id!r} cannot be an id</source>
            <translation>{person_id!r} 不能作为编号</translation>
        </message>
        <message>
            <source>use 1 to {most} letters a-z, digits, _ - and ., not starting with - or .</source>
            <translation>请用 1 至 {most} 个字母 a-z、数字、_ - 和 .，且不以 - 或 . 开头</translation>
        </message>
        <message>
            <source>a name cannot hold the character U+{code:04X}</source>
            <translation>姓名不能含有字符 U+{code:04X}</translation>
        </message>
        <message>
            <source>no face found</source>
            <translation>没有找到人脸</translation>
        </message>
        <message>
            <source>use a photo of the whole face, upright and from the front</source>
            <translation>请用完整、端正的正面照片</translation>
        </message>
        <message>
            <source>{count} faces found</source>
            <translation>找到 {count} 张人脸</translation>
        </message>
        <message>
            <source>one person per photo</source>
            <translation>每张照片只能有一人</translation>
        </message>
        <message>
            <source>the face is {size_px} px, at least {least_px} are needed</source>
            <translation>人脸为 {size_px} 像素，至少需要 {least_px}</translation>
        </message>
        <message>
            <source>come closer</source>
            <translation>请靠近一些</translation>
        </message>
        <message>
            <source>the quality of the face is {quality:.2f}, at least {least:.2f} is needed</source>
            <translation>人脸质量为 {quality:.2f}，至少需要 {least:.2f}</translation>
        </message>
        <message>
            <source>take a sharp photo in even light, from close by and from the front</source>
            <translation>请在均匀光线下近距离拍摄清晰的正面照</translation>
        </message>
        <message>
            <source>nobody has the id {person_id!r}</source>
            <translation>没有编号为 {person_id!r} 的人</translation>
        </message>
        <message>
            <source>the id {person_id} belongs to {stored}</source>
            <translation>编号 {person_id} 属于 {stored}</translation>
        </message>
        <message>
            <source>choose another id, or rename the person first</source>
            <translation>请换一个编号，或先改名</translation>
        </message>
        <message>
            <source>the gallery's templates of the model {model_id} have {stored} numbers, a new one has {dimension}</source>
            <translation>模型 {model_id} 的模板有 {stored} 个数值，新的有 {dimension} 个</translation>
        </message>
        <message>
            <source>remove the people enrolled with the other model of that name</source>
            <translation>请移除用另一个同名模型录入的人员</translation>
        </message>
        <message>
            <source>a template of {person_id} was changed on the disk, or put there from elsewhere</source>
            <translation>{person_id} 的模板在磁盘上被改动过，或来自别处</translation>
        </message>
        <message>
            <source>restore the gallery from a backup, or remove {person_id} and enrol them again</source>
            <translation>请从备份恢复人脸库，或移除 {person_id} 并重新录入</translation>
        </message>
        <message>
            <source>the gallery holds a template that is not made of numbers</source>
            <translation>人脸库中有不是数值的模板</translation>
        </message>
        <message>
            <source>the gallery's templates are not of one length</source>
            <translation>人脸库中的模板长度不一</translation>
        </message>
        <message>
            <source>{name} ({person_id}) and {other} ({other_id}) look alike, distance {distance:.2f}: from now on both must be matched closer by {margin:.3f}</source>
            <translation>{name}（{person_id}）与 {other}（{other_id}）相像，距离 {distance:.2f}：今后两人都须再接近 {margin:.3f} 才算相符</translation>
        </message>
        <message>
            <source>{name} ({person_id}) and {other} ({other_id}) seem to be one person, distance {distance:.2f}: merge the two, or remove one</source>
            <translation>{name}（{person_id}）与 {other}（{other_id}）似为同一人，距离 {distance:.2f}：请合并两者，或移除一个</translation>
        </message>
        <message>
            <source>Nobody outside is told what happens: {reason}</source>
            <translation>外部收不到任何通知：{reason}</translation>
        </message>
        <message>
            <source>The {name} is not told what happens: {reason}</source>
            <translation>{name} 收不到通知：{reason}</translation>
        </message>
        <message>
            <source>{name} could not be told</source>
            <translation>无法通知 {name}</translation>
        </message>
        <message>
            <source>the log says more</source>
            <translation>详见程序日志</translation>
        </message>
        <message>
            <source>webhook at {host}</source>
            <translation>{host} 的 Webhook</translation>
        </message>
        <message>
            <source>reading {name} failed with {what}</source>
            <translation>读取 {name} 失败：{what}</translation>
        </message>
        <message>
            <source>see the log</source>
            <translation>请看程序日志</translation>
        </message>
        <message>
            <source>The door was not opened: the decision came {seconds:.1f} s late.</source>
            <translation>门没有打开：判定晚了 {seconds:.1f} 秒。</translation>
        </message>
        <message>
            <source>the door was not tried: the journal does not answer</source>
            <translation>没有尝试开门：日志没有响应</translation>
        </message>
        <message>
            <source>see what else uses the disk</source>
            <translation>请查看是什么占用磁盘</translation>
        </message>
        <message>
            <source>The journal is too slow: an event could not be written down; the door stays shut.</source>
            <translation>日志太慢：有事件没能写入；门保持关闭。</translation>
        </message>
        <message>
            <source>The door was not opened: {reason}</source>
            <translation>门没有打开：{reason}</translation>
        </message>
        <message>
            <source>An event could not be written down; the door stays shut. The log says more.</source>
            <translation>有事件没能写入；门保持关闭。详见程序日志。</translation>
        </message>
        <message>
            <source>Nobody may pass: {reason}</source>
            <translation>任何人都不能通过：{reason}</translation>
        </message>
        <message>
            <source>A PIN or badge could not be looked at; the door stays shut. The log says more.</source>
            <translation>无法核对 PIN 码或门卡；门保持关闭。详见程序日志。</translation>
        </message>
        <message>
            <source>Recognition has failed on a frame; the door stays shut. The log says more.</source>
            <translation>识别某一帧时失败；门保持关闭。详见程序日志。</translation>
        </message>
        <message>
            <source>Nobody can be recognised: {reason}</source>
            <translation>无法识别任何人：{reason}</translation>
        </message>
        <message>
            <source>The index of the gallery could not be saved: {reason}</source>
            <translation>无法保存人脸库索引：{reason}</translation>
        </message>
        <message>
            <source>{name} has sent no picture for {seconds:.1f} s</source>
            <translation>{name} 已有 {seconds:.1f} 秒没有画面</translation>
        </message>
        <message>
            <source>{name} sees next to nothing: uncover the lens or switch on a light</source>
            <translation>{name} 几乎看不到东西：请移开镜头遮挡物或开灯</translation>
        </message>
        <message>
            <source>{name} keeps sending the same picture</source>
            <translation>{name} 一直发送同一画面</translation>
        </message>
        <message>
            <source>the door is not in use yet</source>
            <translation>门尚未启用</translation>
        </message>
        <message>
            <source>wait until the camera has started</source>
            <translation>请等摄像头启动</translation>
        </message>
        <message>
            <source>restore it from a backup: doorcam restore FILE; or move it away to start afresh</source>
            <translation>请从备份恢复：doorcam restore FILE；或移走它以重新开始</translation>
        </message>
        <message>
            <source>{path} is locked by another program</source>
            <translation>{path} 被另一个程序锁定</translation>
        </message>
        <message>
            <source>close other doorcam commands that use it, then try again</source>
            <translation>请关闭使用它的其他 doorcam 命令，然后重试</translation>
        </message>
        <message>
            <source>{path} cannot be opened for reading and writing</source>
            <translation>无法以读写方式打开 {path}</translation>
        </message>
        <message>
            <source>check who owns the file and its folder</source>
            <translation>请检查文件及其文件夹的所有者</translation>
        </message>
        <message>
            <source>{path} cannot be read or written</source>
            <translation>无法读写 {path}</translation>
        </message>
        <message>
            <source>check the disk</source>
            <translation>请检查磁盘</translation>
        </message>
        <message>
            <source>{path} cannot be written</source>
            <translation>无法写入 {path}</translation>
        </message>
        <message>
            <source>the disk is full, free some space</source>
            <translation>磁盘已满，请腾出空间</translation>
        </message>
        <message>
            <source>{path} is not a database</source>
            <translation>{path} 不是数据库</translation>
        </message>
        <message>
            <source>the disk quota is used up, free some space</source>
            <translation>磁盘配额已用完，请腾出空间</translation>
        </message>
        <message>
            <source>permission denied, check who owns it and its folder</source>
            <translation>没有权限，请检查它及其文件夹的所有者</translation>
        </message>
        <message>
            <source>the disk is read-only, choose another place</source>
            <translation>磁盘只读，请换一个位置</translation>
        </message>
        <message>
            <source>no such file or folder</source>
            <translation>没有此文件或文件夹</translation>
        </message>
        <message>
            <source>a file is in the way, move it or choose another place</source>
            <translation>有同名文件，请移走或换一个位置</translation>
        </message>
        <message>
            <source>a part of its path is not a folder, choose another place</source>
            <translation>路径的一部分不是文件夹，请换一个位置</translation>
        </message>
        <message>
            <source>cannot open {path}</source>
            <translation>无法打开 {path}</translation>
        </message>
        <message>
            <source>cannot remove {path}</source>
            <translation>无法删除 {path}</translation>
        </message>
        <message>
            <source>cannot remove pictures from {path}</source>
            <translation>无法删除 {path} 中的图片</translation>
        </message>
        <message>
            <source>cannot use the folder {path}</source>
            <translation>无法使用文件夹 {path}</translation>
        </message>
        <message>
            <source>cannot write {path}</source>
            <translation>无法写入 {path}</translation>
        </message>
        <message>
            <source>it is not a plain file, choose another name</source>
            <translation>它不是普通文件，请换一个名称</translation>
        </message>
        <message>
            <source>the system keyring cannot be used ({what})</source>
            <translation>无法使用系统密钥环（{what}）</translation>
        </message>
        <message>
            <source>unlock it, or set privacy.key_store = file for a new home</source>
            <translation>请解锁它，或为新数据目录设 privacy.key_store = file</translation>
        </message>
        <message>
            <source>there is no system keyring here</source>
            <translation>这里没有系统密钥环</translation>
        </message>
        <message>
            <source>set privacy.key_store = file</source>
            <translation>请设 privacy.key_store = file</translation>
        </message>
        <message>
            <source>the system keyring does not keep what it is given</source>
            <translation>系统密钥环没有保存交给它的内容</translation>
        </message>
        <message>
            <source>{path} is damaged or cut short</source>
            <translation>{path} 已损坏或不完整</translation>
        </message>
        <message>
            <source>use another copy of it</source>
            <translation>请使用另一份副本</translation>
        </message>
        <message>
            <source>{path} is no backup of doorcam</source>
            <translation>{path} 不是 doorcam 的备份</translation>
        </message>
        <message>
            <source>name a file that `doorcam backup` wrote</source>
            <translation>请指定由 `doorcam backup` 写出的文件</translation>
        </message>
        <message>
            <source>the password is shorter than {fewest} characters</source>
            <translation>密码少于 {fewest} 个字符</translation>
        </message>
        <message>
            <source>choose a longer one</source>
            <translation>请用更长的</translation>
        </message>
        <message>
            <source>{path} still holds erased data in its log while another program reads it</source>
            <translation>另一程序正在读取 {path}，其程序日志中仍有已删除的数据</translation>
        </message>
        <message>
            <source>close other doorcam commands that use it</source>
            <translation>请关闭使用它的其他 doorcam 命令</translation>
        </message>
        <message>
            <source>{path} was written by a newer doorcam (layout {found})</source>
            <translation>{path} 由更新版本的 doorcam 写入（布局 {found}）</translation>
        </message>
        <message>
            <source>check who owns it and its folder</source>
            <translation>请检查它及其文件夹的所有者</translation>
        </message>
        <message>
            <source>{path} is not a doorcam database</source>
            <translation>{path} 不是 doorcam 的数据库</translation>
        </message>
        <message>
            <source>move it away, or choose another home</source>
            <translation>请移走它，或选择其他数据目录</translation>
        </message>
        <message>
            <source>{path} is empty, and was not before</source>
            <translation>{path} 是空的，而之前不是</translation>
        </message>
        <message>
            <source>the key of {folder} is missing: {places} holds it</source>
            <translation>{folder} 的密钥缺失：它保存在 {places}</translation>
        </message>
        <message>
            <source>put it back from a backup; without it nobody can be recognised, and people must be enrolled anew</source>
            <translation>请从备份放回；没有它就无法识别任何人，人员须重新录入</translation>
        </message>
        <message>
            <source>{where} holds no key of doorcam</source>
            <translation>{where} 中没有 doorcam 的密钥</translation>
        </message>
        <message>
            <source>put it back from a backup</source>
            <translation>请从备份放回</translation>
        </message>
        <message>
            <source>{path} is missing: what is sealed beside it cannot be read</source>
            <translation>缺少 {path}：旁边加密的内容无法读取</translation>
        </message>
        <message>
            <source>restore it from a backup: doorcam restore FILE; or move the whole folder away to start afresh</source>
            <translation>请从备份恢复：doorcam restore FILE；或移走整个文件夹以重新开始</translation>
        </message>
        <message>
            <source>starting TensorFlow</source>
            <translation>正在启动 TensorFlow</translation>
        </message>
        <message>
            <source>networks ready</source>
            <translation>识别模型已就绪</translation>
        </message>
        <message>
            <source>converting {network}</source>
            <translation>正在转换模型 {network}</translation>
        </message>
        <message>
            <source>{path} is not a picture file</source>
            <translation>{path} 不是图片文件</translation>
        </message>
        <message>
            <source>name a JPEG, PNG, WebP, TIFF or BMP file</source>
            <translation>请指定 JPEG、PNG、WebP、TIFF 或 BMP 文件</translation>
        </message>
        <message>
            <source>the picture {path} is empty</source>
            <translation>图片 {path} 是空的</translation>
        </message>
        <message>
            <source>the picture {path} is larger than {most} MB</source>
            <translation>图片 {path} 超过 {most} MB</translation>
        </message>
        <message>
            <source>make it smaller</source>
            <translation>请缩小</translation>
        </message>
        <message>
            <source>a picture could not be encoded as JPEG</source>
            <translation>无法将图片编码为 JPEG</translation>
        </message>
        <message>
            <source>a stored picture is damaged</source>
            <translation>保存的图片已损坏</translation>
        </message>
        <message>
            <source>{path} is not a picture</source>
            <translation>{path} 不是图片</translation>
        </message>
        <message>
            <source>the picture {path} is damaged or cut short</source>
            <translation>图片 {path} 已损坏或不完整</translation>
        </message>
        <message>
            <source>export it again</source>
            <translation>请重新导出</translation>
        </message>
        <message>
            <source>the picture {path} has {width} x {height} pixels, more than {most} megapixels</source>
            <translation>图片 {path} 有 {width} x {height} 像素，超过 {most} 百万像素</translation>
        </message>
        <message>
            <source>the face is cut off by the border of the picture</source>
            <translation>人脸被画面边缘截断</translation>
        </message>
        <message>
            <source>have the whole face in it</source>
            <translation>请拍下整张脸</translation>
        </message>
        <message>
            <source>the face is too dark (brightness {brightness:.0f}, at least {least:.0f} is needed)</source>
            <translation>人脸太暗（亮度 {brightness:.0f}，至少需要 {least:.0f}）</translation>
        </message>
        <message>
            <source>put a light before it, not behind it</source>
            <translation>请把灯放在前面，不要放在后面</translation>
        </message>
        <message>
            <source>the face is too bright ({white:.0%} of it is plain white, at most {most:.0%} may be)</source>
            <translation>人脸太亮（{white:.0%} 全白，最多 {most:.0%}）</translation>
        </message>
        <message>
            <source>keep direct light off it</source>
            <translation>请避免光线直射</translation>
        </message>
        <message>
            <source>the face is washed out (contrast {contrast:.1%}, at least {least:.1%} is needed)</source>
            <translation>人脸发白（对比度 {contrast:.1%}，至少需要 {least:.1%}）</translation>
        </message>
        <message>
            <source>wipe the lens, and keep light out of it</source>
            <translation>请擦拭镜头，避免光线射入</translation>
        </message>
        <message>
            <source>the face is too blurred (sharpness {sharpness:.1%}, at least {least:.1%} is needed)</source>
            <translation>人脸太模糊（清晰度 {sharpness:.1%}，至少需要 {least:.1%}）</translation>
        </message>
        <message>
            <source>hold still, or wipe the lens</source>
            <translation>请保持不动，或擦拭镜头</translation>
        </message>
        <message>
            <source>the eyes cannot be seen (detail {eye_detail:.2f}, at least {least:.2f} is needed)</source>
            <translation>看不到眼睛（细节 {eye_detail:.2f}，至少需要 {least:.2f}）</translation>
        </message>
        <message>
            <source>take off sunglasses, and keep hair, hands and shadows from the eyes</source>
            <translation>请摘下墨镜，不要让头发、手或阴影遮住眼睛</translation>
        </message>
        <message>
            <source>the head is turned to its {side} by about {degrees:.0f}°, at most {most:.0f}° will do</source>
            <translation>头向{side}转了约 {degrees:.0f}°，最多 {most:.0f}°</translation>
        </message>
        <message>
            <source>look straight into the camera</source>
            <translation>请正视摄像头</translation>
        </message>
        <message>
            <source>the head looks {way} by about {degrees:.0f}°, at most {most:.0f}° will do</source>
            <translation>头向{way}偏了约 {degrees:.0f}°，最多 {most:.0f}°</translation>
        </message>
        <message>
            <source>have the camera at the height of the eyes</source>
            <translation>请让摄像头与眼睛同高</translation>
        </message>
        <message>
            <source>the head is tilted by {degrees:.0f}°, at most {most:.0f}° will do</source>
            <translation>头歪了 {degrees:.0f}°，最多 {most:.0f}°</translation>
        </message>
        <message>
            <source>hold the head, or the camera, upright</source>
            <translation>请端正头部或摄像头</translation>
        </message>
        <message>
            <source>left</source>
            <translation>左</translation>
        </message>
        <message>
            <source>right</source>
            <translation>右</translation>
        </message>
        <message>
            <source>up</source>
            <translation>上</translation>
        </message>
        <message>
            <source>down</source>
            <translation>下</translation>
        </message>
        <message>
            <source>OpenVINO cannot read the network {model}</source>
            <translation>OpenVINO 无法读取模型 {model}</translation>
        </message>
        <message>
            <source>{reason}</source>
            <translation>{reason}</translation>
        </message>
        <message>
            <source>cannot write converted networks to {folder}</source>
            <translation>无法把转换后的模型写入 {folder}</translation>
        </message>
        <message>
            <source>check the folder</source>
            <translation>请检查文件夹</translation>
        </message>
        <message>
            <source>run: {command}</source>
            <translation>请运行：{command}</translation>
        </message>
        <message>
            <source>{network} is not installed</source>
            <translation>{network} 未安装</translation>
        </message>
        <message>
            <source>there is no network {network_id}</source>
            <translation>没有模型 {network_id}</translation>
        </message>
        <message>
            <source>run: pip install --force-reinstall {package}</source>
            <translation>请运行：pip install --force-reinstall {package}</translation>
        </message>
        <message>
            <source>the weights file {path} of {network_id} is missing</source>
            <translation>缺少 {network_id} 的权重文件 {path}</translation>
        </message>
        <message>
            <source>the weights file {path} of {network_id} is truncated or changed (its sha256 is wrong)</source>
            <translation>{network_id} 的权重文件 {path} 不完整或被改动（sha256 不符）</translation>
        </message>
        <message>
            <source>cannot read the weights file {path}</source>
            <translation>无法读取权重文件 {path}</translation>
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
            <source>Step {number} of {count}</source>
            <translation>第 {number} 步，共 {count} 步</translation>
        </message>
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
        <message>
            <source>Enrol…</source>
            <translation>录入…</translation>
        </message>
        <message>
            <source>Show person</source>
            <translation>显示人员</translation>
        </message>
        <message>
            <source>Show events</source>
            <translation>显示事件</translation>
        </message>
        <message numerus="yes">
            <source>Seen {count} times</source>
            <translation>
                <numerusform>出现 {count} 次</numerusform>
            </translation>
        </message>
        <message>
            <source>Enrolled by now: {name}</source>
            <translation>现已录入：{name}</translation>
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
            <source>Health</source>
            <translation>运行状况</translation>
        </message>
        <message>
            <source>Needs a look: {names}</source>
            <translation>需要检查：{names}</translation>
        </message>
        <message>
            <source>The door is not running.</source>
            <translation>门禁未在运行。</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>一切正常。</translation>
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
        <name>Hours</name>
        <message>
            <source>always</source>
            <translation>始终</translation>
        </message>
        <message>
            <source>at any hour</source>
            <translation>全天任何时间</translation>
        </message>
        <message>
            <source>every day</source>
            <translation>每天</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>全天</translation>
        </message>
        <message>
            <source>holidays</source>
            <translation>节假日</translation>
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
            <source>No group uses these hours yet.</source>
            <translation>还没有组使用这些时间。</translation>
        </message>
        <message>
            <source>Say who may pass then</source>
            <translation>指定谁可以通行</translation>
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
        <message>
            <source>Saved. No group uses these hours yet.</source>
            <translation>已保存。还没有组使用这些时间。</translation>
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
            <source>{p50} ms, mostly below {p95} ms</source>
            <translation>{p50} 毫秒，多数低于 {p95} 毫秒</translation>
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
            <translation>活体检测</translation>
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
            <source>{count} waiting</source>
            <translation>{count} 条待发</translation>
        </message>
        <message>
            <source>Nothing was delivered yet.</source>
            <translation>尚未送达任何消息。</translation>
        </message>
        <message>
            <source>Last delivered: {time}.</source>
            <translation>上次送达：{time}。</translation>
        </message>
        <message>
            <source>Given up because their events are erased: {count}.</source>
            <translation>因事件已删除而放弃：{count}。</translation>
        </message>
        <message>
            <source>Messages wait to be sent: look at the network.</source>
            <translation>有消息等待发送：请检查网络。</translation>
        </message>
        <message>
            <source>{fault}. Look at the network, and at the address in the settings.</source>
            <translation>{fault}。请检查网络和设置中的地址。</translation>
        </message>
        <message>
            <source>Messages to {name}</source>
            <translation>发往 {name} 的消息</translation>
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
            <translation>人流</translation>
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
            <source>It opens for you again in {seconds} s.</source>
            <translation>{seconds} 秒后会再次为您开门。</translation>
        </message>
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
            <translation>正在准备人脸识别…</translation>
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
            <source>A badge still opens the door.</source>
            <translation>仍可使用门卡开门。</translation>
        </message>
        <message>
            <source>doorcam cannot start</source>
            <translation>doorcam 无法启动</translation>
        </message>
        <message>
            <source>Starting the camera…</source>
            <translation>正在启动摄像头…</translation>
        </message>
        <message>
            <source>No picture from the camera</source>
            <translation>摄像头没有画面</translation>
        </message>
        <message>
            <source>The camera has stopped</source>
            <translation>摄像头已停止</translation>
        </message>
        <message>
            <source>No new picture comes. Please use your badge.</source>
            <translation>没有新画面。请使用门卡。</translation>
        </message>
        <message>
            <source>Camera frozen</source>
            <translation>画面已冻结</translation>
        </message>
        <message>
            <source>It repeats one picture. Please use your badge.</source>
            <translation>画面停滞不动。请使用门卡。</translation>
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
            <source>Please switch a light on, or use your badge.</source>
            <translation>请开灯，或使用门卡。</translation>
        </message>
        <message>
            <source>Nobody is enrolled yet</source>
            <translation>还没有录入任何人</translation>
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
            <source>Or use your badge, or its number and PIN.</source>
            <translation>也可刷卡，或输入卡号和 PIN 码。</translation>
        </message>
        <message>
            <source>Please use your badge.</source>
            <translation>请使用门卡。</translation>
        </message>
        <message>
            <source>Reconnecting in {seconds} s. Please use your badge.</source>
            <translation>{seconds} 秒后重新连接。请使用门卡。</translation>
        </message>
        <message>
            <source>This closes in {seconds} s; touch it to read on.</source>
            <translation>{seconds} 秒后关闭；触摸屏幕可继续阅读。</translation>
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
            <source>Staff action</source>
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
            <source>This photo is nearer to {other} (distance {far}) than to the person’s other photos ({own}). Is it of the right person?</source>
            <translation>这张照片更接近 {other}（距离 {far}），而非此人的其他照片（{own}）。是否属于此人？</translation>
        </message>
        <message>
            <source>Looks like somebody else, and is therefore matched more strictly.</source>
            <translation>与他人相像，因此会更严格地比对。</translation>
        </message>
        <message>
            <source>Photos on the map: {count}</source>
            <translation>图中照片：{count}</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>照片</translation>
        </message>
    </context>
    <context>
        <name>MapPanel</name>
        <message>
            <source>Map of the enrolled photos</source>
            <translation>已录入照片分布图</translation>
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
            <source>Arrows go from photo to photo, Enter shows the person</source>
            <translation>方向键在照片间移动，回车键显示人员</translation>
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
        <name>Numbers</name>
        <message>
            <source>{share}%</source>
            <translation>{share}%</translation>
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
            <source>No end</source>
            <translation>无期限</translation>
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
            <source>Without a badge, the PIN only helps where a face is asked for as well.</source>
            <translation>没有门卡时，PIN 码只在同时要求人脸之处有用。</translation>
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
            <source>{name} passes no door any more</source>
            <translation>{name} 已停用，不能再通过任何门</translation>
        </message>
        <message>
            <source>{name} is no longer disabled</source>
            <translation>{name} 已重新启用</translation>
        </message>
        <message>
            <source>The PIN is set. Without a badge, it only helps where a face is asked for as well.</source>
            <translation>PIN 码已设置。没有门卡时，它只在同时要求人脸之处有用。</translation>
        </message>
        <message>
            <source>The PIN is set</source>
            <translation>PIN 码已设置</translation>
        </message>
        <message>
            <source>The PIN is put back</source>
            <translation>PIN 码已恢复</translation>
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
            <source>The badge is put back</source>
            <translation>门卡已恢复</translation>
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
            <source>{count} chosen</source>
            <translation>已选 {count} 项</translation>
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
            <source>“{line}” already lets these people pass at any hour: other hours hold once it is removed.</source>
            <translation>“{line}”已允许这些人随时通行：删除它之后，其他时间才生效。</translation>
        </message>
        <message>
            <source>everyone</source>
            <translation>所有人</translation>
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
            <source>Enable</source>
            <translation>启用</translation>
        </message>
        <message>
            <source>Disable</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>移除…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
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
            <source>Add…</source>
            <translation>添加…</translation>
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
            <source>Erase this person…</source>
            <translation>删除此人…</translation>
        </message>
        <message>
            <source>Validity</source>
            <translation>有效期</translation>
        </message>
        <message>
            <source>Groups, and what they allow</source>
            <translation>组及其权限</translation>
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
        <name>PictureFault</name>
        <message>
            <source>{reason}</source>
            <translation>图片有问题：{reason}</translation>
        </message>
    </context>
    <context>
        <name>PinDialog</name>
        <message>
            <source>PIN: {name}</source>
            <translation>PIN 码：{name}</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN 码</translation>
        </message>
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
            <source>One moment…</source>
            <translation>请稍候…</translation>
        </message>
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
        <name>Preview</name>
        <message>
            <source>Looking for the camera…</source>
            <translation>正在查找摄像头…</translation>
        </message>
        <message>
            <source>This is the camera in use.</source>
            <translation>这是正在使用的摄像头。</translation>
        </message>
        <message>
            <source>Opening the camera…</source>
            <translation>正在打开摄像头…</translation>
        </message>
        <message>
            <source>This is the camera that is chosen. It is used from the next start on.</source>
            <translation>这是所选的摄像头，下次启动后使用。</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Drive</source>
            <translation>驱动器</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>快捷方式</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>查找范围(&amp;L)：</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>文件类型(&amp;T)：</translation>
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
            <source>The door would err much more often</source>
            <translation>门出错会多得多</translation>
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
            <source>Threshold {threshold}, in use</source>
            <translation>阈值 {threshold}，使用中</translation>
        </message>
        <message>
            <source>Threshold {threshold}</source>
            <translation>阈值 {threshold}</translation>
        </message>
        <message>
            <source>False openings: {count} of {all} strangers, in one look ({sure}: {low} to {high})</source>
            <translation>误开门：一次观察中 {all} 名陌生人有 {count} 名（{sure}：{low} 至 {high}）</translation>
        </message>
        <message>
            <source>False refusals: unknown, since nobody has two photos.</source>
            <translation>误拒绝：未知，因为没有人有两张照片。</translation>
        </message>
        <message>
            <source>False refusals: {share} of looks at people enrolled ({sure}: {low} to {high})</source>
            <translation>误拒绝：对已录入人员的观察中占 {share}（{sure}：{low} 至 {high}）</translation>
        </message>
        <message>
            <source>Fewer than {least} photos of different people lie so near: false openings are read off a fitted curve, not counted.</source>
            <translation>如此接近的不同人照片少于 {least} 张：误开门由拟合曲线估算，而非统计得出。</translation>
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
            <source>Dotted: the threshold in use. Shaded: {sure} intervals.</source>
            <translation>点线：当前阈值。阴影：{sure} 区间。</translation>
        </message>
        <message>
            <source>False openings</source>
            <translation>误开门</translation>
        </message>
        <message>
            <source>False refusals</source>
            <translation>误拒绝</translation>
        </message>
        <message>
            <source>Error rates</source>
            <translation>错误率</translation>
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
            <source>Please use your badge.</source>
            <translation>请使用门卡。</translation>
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
            <source>Nobody may pass now. Please ask the staff.</source>
            <translation>目前任何人都不能通行，请联系工作人员。</translation>
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
            <source>Show what is wrong</source>
            <translation>查看错误</translation>
        </message>
        <message>
            <source>Cannot be saved so: {named}.</source>
            <translation>无法这样保存：{named}。</translation>
        </message>
        <message>
            <source>Changed: {count}. Nothing is saved yet.</source>
            <translation>已更改 {count} 项，尚未保存。</translation>
        </message>
        <message>
            <source>From the next start on: {named}.</source>
            <translation>下次启动后生效：{named}。</translation>
        </message>
        <message>
            <source>{named}, and {count} more</source>
            <translation>{named} 等，另有 {count} 项</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>清除搜索内容</translation>
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
            <source>Camera</source>
            <translation>摄像头</translation>
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
            <translation>阈值：人脸可视为已录入人员的最大距离。</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>阈值</translation>
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
            <source>Calibrated threshold</source>
            <translation>校准的阈值</translation>
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
            <translation>识别模型使用的处理器线程数；0 由 doorcam 决定。</translation>
        </message>
        <message>
            <source>Where weights are downloaded from</source>
            <translation>权重下载来源</translation>
        </message>
        <message>
            <source>Base address of a mirror, put before a file's name; empty for the address of each network. https, or http to this computer.</source>
            <translation>镜像的基础地址，加在文件名前；留空则用各模型自己的地址。须为 https，或指向本机的 http。</translation>
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
            <source>One person at a time</source>
            <translation>一次一人</translation>
        </message>
        <message>
            <source>How people show that they are no picture</source>
            <translation>如何证明是真人</translation>
        </message>
        <message>
            <source>active: motion on the way to the door, or turns of the head when asked; passive: the looks of the face, needs `doorcam models install minifasnet_v2 minifasnet_v1se`; both; off lets photos pass.</source>
            <translation>活体检测。active：走近时的动作，或按要求转头；passive：人脸外观，需要 `doorcam models install minifasnet_v2 minifasnet_v1se`；both：两者；off 则照片也能通过。</translation>
        </message>
        <message>
            <source>Protection against photos</source>
            <translation>防照片欺骗</translation>
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
            <source>Pictures in the journal</source>
            <translation>日志中的图片</translation>
        </message>
        <message>
            <source>Days until `doorcam events purge` removes an event and its picture.</source>
            <translation>`doorcam events purge` 在多少天后移除事件及其图片。</translation>
        </message>
        <message>
            <source>How long events are kept</source>
            <translation>事件保留时间</translation>
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
            <source>Consent</source>
            <translation>同意书</translation>
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
            <source>How the door is opened</source>
            <translation>开门方式</translation>
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
            <source>Opening time</source>
            <translation>开门时长</translation>
        </message>
        <message>
            <source>The port of a relay board: /dev/serial/by-id/... or COM3.</source>
            <translation>继电器板的端口：/dev/serial/by-id/... 或 COM3。</translation>
        </message>
        <message>
            <source>Serial port</source>
            <translation>串口</translation>
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
            <source>GPIO pin</source>
            <translation>GPIO 引脚</translation>
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
            <source>Kind of relay</source>
            <translation>继电器类型</translation>
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
            <source>Address of the relay</source>
            <translation>继电器地址</translation>
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
            <source>User name of the relay</source>
            <translation>继电器用户名</translation>
        </message>
        <message>
            <source>Their password, better given as DOORCAM_DOOR_HTTP_PASSWORD.</source>
            <translation>其密码，最好通过 DOORCAM_DOOR_HTTP_PASSWORD 提供。</translation>
        </message>
        <message>
            <source>Password of the relay</source>
            <translation>继电器密码</translation>
        </message>
        <message>
            <source>The MQTT broker.</source>
            <translation>MQTT 服务器。</translation>
        </message>
        <message>
            <source>MQTT broker</source>
            <translation>MQTT 服务器</translation>
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
            <source>User name at the broker</source>
            <translation>服务器用户名</translation>
        </message>
        <message>
            <source>Their password, better given as DOORCAM_DOOR_MQTT_PASSWORD.</source>
            <translation>其密码，最好通过 DOORCAM_DOOR_MQTT_PASSWORD 提供。</translation>
        </message>
        <message>
            <source>Password at the broker</source>
            <translation>服务器密码</translation>
        </message>
        <message>
            <source>Where the relay listens: cmnd/door/POWER. Empty shows the lock in Home Assistant only.</source>
            <translation>继电器监听的主题：cmnd/door/POWER。留空则仅在 Home Assistant 中显示门锁。</translation>
        </message>
        <message>
            <source>MQTT topic</source>
            <translation>MQTT 主题</translation>
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
            <source>Program that opens the door</source>
            <translation>开门程序</translation>
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
            <source>Alarm when held open</source>
            <translation>门未关报警</translation>
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
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Open the kiosk full screen.</source>
            <translation>全屏打开门口终端。</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全屏</translation>
        </message>
        <message>
            <source>Show a live camera like a mirror.</source>
            <translation>像镜子一样显示实时画面。</translation>
        </message>
        <message>
            <source>Mirror image</source>
            <translation>镜像</translation>
        </message>
        <message>
            <source>How the window looks; auto is light or dark as the system is.</source>
            <translation>主题（窗口外观）；auto 随系统为浅色或深色。</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>浅色或深色</translation>
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
            <translation>字体大小：文字相对正常大小的倍数，以屏幕容纳为限。</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>文字大小</translation>
        </message>
        <message>
            <source>A short tone for a welcome, a refusal, and whatever is asked for.</source>
            <translation>声音：欢迎、拒绝和提示时发出短音。</translation>
        </message>
        <message>
            <source>Sounds</source>
            <translation>声音</translation>
        </message>
        <message>
            <source>Say aloud what the screen says to a visitor; needs the extra voice: pip install 'doorcam[voice]'.</source>
            <translation>朗读屏幕上给访客的提示；需要语音组件：pip install 'doorcam[voice]'。</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>语音</translation>
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
            <source>Clock when idle</source>
            <translation>空闲时显示时钟</translation>
        </message>
        <message>
            <source>Seconds without input until the staff's pages are locked.</source>
            <translation>多少秒无操作后锁定工作人员页面。</translation>
        </message>
        <message>
            <source>Lock when idle</source>
            <translation>空闲时锁定</translation>
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
            <source>PINs, tests, backup</source>
            <translation>PIN 码、测试、备份</translation>
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
            <source>This is locked in {seconds} s. Touch anything to go on.</source>
            <translation>{seconds} 秒后锁定。触摸任意处即可继续。</translation>
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
            <source>Anybody can open these pages.</source>
            <translation>任何人都可以打开这些页面。</translation>
        </message>
        <message>
            <source>Set a PIN…</source>
            <translation>设置 PIN 码…</translation>
        </message>
        <message>
            <source>An admin may go on with the set-up.</source>
            <translation>管理员可以继续设置。</translation>
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
            <source>Close doorcam?</source>
            <translation>关闭 doorcam？</translation>
        </message>
        <message>
            <source>Close doorcam</source>
            <translation>关闭 doorcam</translation>
        </message>
        <message>
            <source>The door will no longer open by face, PIN or badge.</source>
            <translation>门将不再通过人脸、PIN 码或门卡打开。</translation>
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
        <name>StaffPinsCard</name>
        <message>
            <source>PINs of the staff</source>
            <translation>工作人员的 PIN 码</translation>
        </message>
        <message>
            <source>The admin may do everything here, an operator sees people, events and insights.</source>
            <translation>管理员可进行所有操作，操作员可查看人员、事件和分析。</translation>
        </message>
        <message>
            <source>Admin</source>
            <translation>管理员</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>操作员</translation>
        </message>
        <message>
            <source>Without a PIN of the admin anybody may open these pages, and close doorcam.</source>
            <translation>没有管理员 PIN 码时，任何人都可以打开这些页面并关闭 doorcam。</translation>
        </message>
        <message>
            <source>The PIN is set</source>
            <translation>PIN 码已设置</translation>
        </message>
        <message>
            <source>Remove the PIN of the admin?</source>
            <translation>删除管理员的 PIN 码？</translation>
        </message>
        <message>
            <source>Anybody may then open these pages, and close doorcam.</source>
            <translation>此后任何人都可以打开这些页面并关闭 doorcam。</translation>
        </message>
        <message>
            <source>Remove the PIN of the operator?</source>
            <translation>删除操作员的 PIN 码？</translation>
        </message>
        <message>
            <source>Only the admin may then open these pages.</source>
            <translation>此后只有管理员可以打开这些页面。</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>The PIN is removed</source>
            <translation>PIN 码已移除</translation>
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
            <source>First set that of the admin.</source>
            <translation>请先设置管理员的 PIN 码。</translation>
        </message>
        <message>
            <source>A PIN is set.</source>
            <translation>已设置 PIN 码。</translation>
        </message>
        <message>
            <source>No PIN is set.</source>
            <translation>未设置 PIN 码。</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>移除…</translation>
        </message>
    </context>
    <context>
        <name>StateCard</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN 码</translation>
        </message>
        <message>
            <source>Type your badge number, then your PIN</source>
            <translation>请输入卡号，然后输入 PIN 码</translation>
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
        <name>StorageFault</name>
        <message>
            <source>{reason}</source>
            <translation>存储故障：{reason}</translation>
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
    </context>
    <context>
        <name>ThresholdKeeper</name>
        <message>
            <source>The threshold is saved, and holds from the next start on.</source>
            <translation>阈值已保存，下次启动后生效。</translation>
        </message>
        <message>
            <source>The threshold is the one from before.</source>
            <translation>已恢复为原来的阈值。</translation>
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
            <source>Asked to turn their head: {share} of {asked} people at the door ({sure}: {low} to {high})</source>
            <translation>被要求转头：门前 {asked} 人中的 {share}（{sure}：{low} 至 {high}）</translation>
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
        <message>
            <source>Traffic</source>
            <translation>人流</translation>
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
            <translation>人脸识别准备就绪后即可比对</translation>
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
            <source>{count} people</source>
            <translation>
                <numerusform>{count} 人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{faces} unknown faces, of about {people}.</source>
            <translation>
                <numerusform>{faces} 张未知人脸，约来自 {people}。</numerusform>
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
        <name>UnlockDialog</name>
        <message>
            <source>Restore a backup</source>
            <translation>恢复备份</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>读取</translation>
        </message>
    </context>
    <context>
        <name>ValidityDialog</name>
        <message>
            <source>Validity</source>
            <translation>有效期</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
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
        <message>
            <source>No voice speaks {language}: install one for the system, or set desktop.voice = false</source>
            <translation>没有能说{language}的语音：请在系统中安装，或设置 desktop.voice = false</translation>
        </message>
        <message>
            <source>The system has no voice: install one (on Linux speech-dispatcher), or set desktop.voice = false</source>
            <translation>系统没有语音：请安装（Linux 上为 speech-dispatcher），或设置 desktop.voice = false</translation>
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
        <message>
            <source>No hour is allowed</source>
            <translation>没有允许的时间</translation>
        </message>
    </context>
    <context>
        <name>WeightsFault</name>
        <message>
            <source>{reason}</source>
            <translation>识别模型有问题：{reason}</translation>
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
