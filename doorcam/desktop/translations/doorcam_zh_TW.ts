<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
    <context>
        <name>Admin</name>
        <message>
            <source>signed in</source>
            <translation>登入</translation>
        </message>
        <message>
            <source>signed out</source>
            <translation>登出</translation>
        </message>
        <message>
            <source>sign-in refused</source>
            <translation>登入遭拒</translation>
        </message>
        <message>
            <source>may not leave the kiosk</source>
            <translation>無權離開終端</translation>
        </message>
        <message>
            <source>closed the kiosk</source>
            <translation>關閉了終端</translation>
        </message>
        <message>
            <source>left full screen</source>
            <translation>離開了全螢幕</translation>
        </message>
        <message>
            <source>changed the settings {what}</source>
            <translation>變更了設定 {what}</translation>
        </message>
        <message>
            <source>changed when they may pass</source>
            <translation>變更了通行時間</translation>
        </message>
        <message>
            <source>changed the groups</source>
            <translation>變更了所屬群組</translation>
        </message>
        <message>
            <source>renamed</source>
            <translation>已重新命名</translation>
        </message>
        <message>
            <source>disabled</source>
            <translation>已停用</translation>
        </message>
        <message>
            <source>enabled</source>
            <translation>已啟用</translation>
        </message>
        <message>
            <source>enrolled</source>
            <translation>已登錄</translation>
        </message>
        <message>
            <source>added photos</source>
            <translation>新增了照片</translation>
        </message>
        <message>
            <source>took back an enrolment</source>
            <translation>取消了一次登錄</translation>
        </message>
        <message>
            <source>merged another person into them</source>
            <translation>合併了另一人</translation>
        </message>
        <message>
            <source>removed a person</source>
            <translation>移除了一人</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>已匯入</translation>
        </message>
        <message>
            <source>embedded {count} people again with {model}</source>
            <translation>以 {model} 重新擷取了 {count} 人的特徵</translation>
        </message>
        <message>
            <source>set the PIN</source>
            <translation>設定了 PIN 碼</translation>
        </message>
        <message>
            <source>set a PIN</source>
            <translation>設定了 PIN 碼</translation>
        </message>
        <message>
            <source>removed the PIN</source>
            <translation>移除了 PIN 碼</translation>
        </message>
        <message>
            <source>removed the PINs</source>
            <translation>移除了 PIN 碼</translation>
        </message>
        <message>
            <source>put back the PIN</source>
            <translation>還原了 PIN 碼</translation>
        </message>
        <message>
            <source>set the PIN of the role {role}</source>
            <translation>設定了角色 {role} 的 PIN 碼</translation>
        </message>
        <message>
            <source>removed the PIN of the role {role}</source>
            <translation>移除了角色 {role} 的 PIN 碼</translation>
        </message>
        <message>
            <source>added a badge</source>
            <translation>新增了感應卡</translation>
        </message>
        <message>
            <source>removed a badge</source>
            <translation>移除了感應卡</translation>
        </message>
        <message>
            <source>removed {count} badges</source>
            <translation>移除了 {count} 張感應卡</translation>
        </message>
        <message>
            <source>labelled event {what}</source>
            <translation>標註了事件 {what}</translation>
        </message>
        <message>
            <source>exported</source>
            <translation>已匯出</translation>
        </message>
        <message>
            <source>exported {count} events</source>
            <translation>匯出了 {count} 個事件</translation>
        </message>
        <message>
            <source>exported all {count} people</source>
            <translation>匯出了全部 {count} 人</translation>
        </message>
        <message>
            <source>purged {count} events from before {time}</source>
            <translation>清除了 {time} 之前的 {count} 個事件</translation>
        </message>
        <message>
            <source>made a backup</source>
            <translation>建立了備份</translation>
        </message>
        <message>
            <source>restored a backup</source>
            <translation>還原了備份</translation>
        </message>
        <message>
            <source>made the master key {what}</source>
            <translation>產生了主金鑰 {what}</translation>
        </message>
        <message>
            <source>made the group {group}</source>
            <translation>建立了群組 {group}</translation>
        </message>
        <message>
            <source>set the group {group}</source>
            <translation>設定了群組 {group}</translation>
        </message>
        <message>
            <source>removed the group {group}</source>
            <translation>移除了群組 {group}</translation>
        </message>
        <message>
            <source>added to the group {group}</source>
            <translation>加入了群組 {group}</translation>
        </message>
        <message>
            <source>dropped from the group {group}</source>
            <translation>移出了群組 {group}</translation>
        </message>
        <message>
            <source>allowed the group {what}</source>
            <translation>已允許群組 {what}</translation>
        </message>
        <message>
            <source>denied the group {what}</source>
            <translation>已禁止群組 {what}</translation>
        </message>
        <message>
            <source>set the schedule {what}</source>
            <translation>設定了時段表 {what}</translation>
        </message>
        <message>
            <source>removed the schedule {what}</source>
            <translation>移除了時段表 {what}</translation>
        </message>
        <message>
            <source>set the door {what}</source>
            <translation>設定了門 {what}</translation>
        </message>
        <message>
            <source>removed the rules of the door {door}</source>
            <translation>移除了門 {door} 的規則</translation>
        </message>
        <message>
            <source>set the rules of a person: {what}</source>
            <translation>設定了一人的規則：{what}</translation>
        </message>
        <message>
            <source>made {day} a holiday {where}</source>
            <translation>將 {day} 設為假日（{where}）</translation>
        </message>
        <message>
            <source>made {day} no holiday {where}</source>
            <translation>取消了假日 {day}（{where}）</translation>
        </message>
        <message>
            <source>freed {count} places in areas</source>
            <translation>釋放了區域中的 {count} 個位置</translation>
        </message>
        <message>
            <source>ended the lockout of a person</source>
            <translation>解除了一人的鎖定</translation>
        </message>
        <message>
            <source>ended the lockout of {whom}</source>
            <translation>解除了 {whom} 的鎖定</translation>
        </message>
        <message>
            <source>calibrated {what}</source>
            <translation>校準了 {what}</translation>
        </message>
        <message>
            <source>trained {what}</source>
            <translation>訓練了 {what}</translation>
        </message>
        <message>
            <source>installed {what}</source>
            <translation>安裝了 {what}</translation>
        </message>
        <message>
            <source>a PIN given under duress</source>
            <translation>輸入了脅迫 PIN 碼</translation>
        </message>
        <message>
            <source>the door was opened without a grant or the exit button</source>
            <translation>門在未放行、未按出門按鈕的情況下被開啟</translation>
        </message>
        <message>
            <source>the door is held open</source>
            <translation>門一直開著</translation>
        </message>
        <message>
            <source>from the settings</source>
            <translation>來自設定</translation>
        </message>
        <message>
            <source>first start</source>
            <translation>首次啟動</translation>
        </message>
        <message>
            <source>set {what}</source>
            <translation>設定了 {what}</translation>
        </message>
        <message>
            <source>removed {what}</source>
            <translation>移除了 {what}</translation>
        </message>
        <message>
            <source>admin</source>
            <translation>管理員</translation>
        </message>
        <message>
            <source>operator</source>
            <translation>操作員</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>The backup of {time} is restored.</source>
            <translation>{time} 的備份已還原。</translation>
        </message>
    </context>
    <context>
        <name>BadgeDialog</name>
        <message>
            <source>Add a badge</source>
            <translation>新增感應卡</translation>
        </message>
        <message>
            <source>Add the badge</source>
            <translation>新增感應卡</translation>
        </message>
        <message>
            <source>Hold the badge to the reader, or type the number that is printed on it.</source>
            <translation>請將感應卡靠近讀卡機，或輸入卡面上的號碼。</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>號碼</translation>
        </message>
        <message numerus="yes">
            <source>{count} digits, at least {least}</source>
            <translation>
                <numerusform>已輸入 {count} 位，至少 {least} 位</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BarChart</name>
        <message>
            <source>Highest: {bar}</source>
            <translation>最高的長條：{bar}</translation>
        </message>
    </context>
    <context>
        <name>BugDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>發生錯誤</translation>
        </message>
        <message>
            <source>This is a mistake in doorcam</source>
            <translation>這是 doorcam 的程式錯誤</translation>
        </message>
        <message>
            <source>The door stays shut meanwhile. Please report it with the text below.</source>
            <translation>這段期間門會保持關閉。請附上下方文字回報此問題。</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>錯誤詳情</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>複製文字</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>關閉</translation>
        </message>
    </context>
    <context>
        <name>CameraFault</name>
        <message>
            <source>{reason}</source>
            <translation>攝影機故障：{reason}</translation>
        </message>
    </context>
    <context>
        <name>CameraPanel</name>
        <message>
            <source>Camera</source>
            <translation>攝影機</translation>
        </message>
        <message>
            <source>Look for cameras</source>
            <translation>尋找攝影機</translation>
        </message>
        <message>
            <source>All of the picture</source>
            <translation>整個畫面</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自動</translation>
        </message>
        <message>
            <source>Demo: a made-up visitor</source>
            <translation>示範：虛擬訪客</translation>
        </message>
        <message>
            <source>Faces are looked for in {width} % of the width and {height} % of the height.</source>
            <translation>在畫面寬度的 {width}%、高度的 {height}% 範圍內尋找人臉。</translation>
        </message>
        <message>
            <source>all of it</source>
            <translation>整個區域</translation>
        </message>
        <message>
            <source>an upright edge</source>
            <translation>直邊</translation>
        </message>
        <message>
            <source>the upper edge</source>
            <translation>上緣</translation>
        </message>
        <message>
            <source>the lower edge</source>
            <translation>下緣</translation>
        </message>
        <message>
            <source>Drag the frame, or use the keys: Space chooses, arrows move {part}.</source>
            <translation>拖曳方框，或使用按鍵：空白鍵選取，方向鍵移動{part}。</translation>
        </message>
        <message>
            <source>a corner</source>
            <translation>一個角</translation>
        </message>
    </context>
    <context>
        <name>CameraStep</name>
        <message>
            <source>Camera</source>
            <translation>攝影機</translation>
        </message>
        <message>
            <source>At the height of a face, with the light before people and not behind them.</source>
            <translation>請安裝在人臉高度，讓光線照在正面而非背後。</translation>
        </message>
    </context>
    <context>
        <name>ConfigFault</name>
        <message>
            <source>{reason}</source>
            <translation>設定有誤：{reason}</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>Consent</source>
            <translation>同意書</translation>
        </message>
        <message>
            <source>They have read it and agree</source>
            <translation>本人已閱讀並同意</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>條款內容</translation>
        </message>
        <message>
            <source>What was agreed to is written down with the time.</source>
            <translation>同意的內容與時間將會記錄下來。</translation>
        </message>
    </context>
    <context>
        <name>Desktop</name>
        <message>
            <source>People can be enrolled as soon as the face networks are ready</source>
            <translation>人臉辨識準備就緒後即可登錄人員</translation>
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
            <translation>編號、群組、PIN 碼與感應卡</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Chosen for you when empty</source>
            <translation>留空則自動產生</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>編號</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>群組</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選擇…</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN 碼</translation>
        </message>
        <message>
            <source>Set…</source>
            <translation>設定…</translation>
        </message>
        <message>
            <source>Badge</source>
            <translation>感應卡</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>新增…</translation>
        </message>
        <message>
            <source>badge</source>
            <translation>感應卡</translation>
        </message>
        <message>
            <source>none</source>
            <translation>無</translation>
        </message>
        <message>
            <source>set</source>
            <translation>已設定</translation>
        </message>
        <message>
            <source>ends in {digits}</source>
            <translation>末碼 {digits}</translation>
        </message>
    </context>
    <context>
        <name>DeviceFault</name>
        <message>
            <source>{reason}</source>
            <translation>裝置故障：{reason}</translation>
        </message>
    </context>
    <context>
        <name>DeviceUnsure</name>
        <message>
            <source>{reason}</source>
            <translation>裝置沒有確認：{reason}</translation>
        </message>
    </context>
    <context>
        <name>DistanceBar</name>
        <message>
            <source>Distance {distance}</source>
            <translation>距離 {distance}</translation>
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
            <translation>此門的要求</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>驗證方式</translation>
        </message>
        <message>
            <source>A second factor at these hours</source>
            <translation>在以下時段要求雙重驗證</translation>
        </message>
        <message>
            <source>Which way</source>
            <translation>方向</translation>
        </message>
        <message>
            <source>into it</source>
            <translation>進入</translation>
        </message>
        <message>
            <source>out of it</source>
            <translation>離開</translation>
        </message>
        <message>
            <source>none</source>
            <translation>無</translation>
        </message>
        <message>
            <source>never</source>
            <translation>永不</translation>
        </message>
        <message>
            <source>Two people must come together</source>
            <translation>須兩人同行</translation>
        </message>
        <message>
            <source>A second factor for whoever looks like somebody else</source>
            <translation>對與他人相像者要求雙重驗證</translation>
        </message>
        <message>
            <source>Save the door</source>
            <translation>儲存此門</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>捨棄</translation>
        </message>
        <message>
            <source>no hours</source>
            <translation>無時段</translation>
        </message>
        <message>
            <source>Other doors have rules and this one has none: nobody passes it by them.</source>
            <translation>其他門已有規則而此門沒有：依規則任何人皆無法通過。</translation>
        </message>
        <message>
            <source>There are no rules yet: everybody enrolled passes by face at any hour.</source>
            <translation>尚無規則：所有已登錄人員可隨時刷臉通過。</translation>
        </message>
        <message>
            <source>Face or badge</source>
            <translation>人臉或感應卡</translation>
        </message>
        <message>
            <source>Face and PIN</source>
            <translation>人臉與 PIN 碼</translation>
        </message>
        <message>
            <source>Badge and face</source>
            <translation>感應卡與人臉</translation>
        </message>
        <message>
            <source>Nothing: it stands open</source>
            <translation>無需驗證：常開</translation>
        </message>
        <message>
            <source>Locked for everybody</source>
            <translation>對所有人鎖定</translation>
        </message>
        <message>
            <source>Time zone of its clock</source>
            <translation>所用時區</translation>
        </message>
        <message>
            <source>Seconds until it opens for the same person again</source>
            <translation>對同一人再次開門前的秒數</translation>
        </message>
        <message>
            <source>Seconds the first of two waits</source>
            <translation>兩人中先到者等候的秒數</translation>
        </message>
        <message>
            <source>A second factor below this margin to the next person; 0 for never</source>
            <translation>與下一人的差距小於此值時要求雙重驗證；0 表示永不</translation>
        </message>
        <message>
            <source>Area it leads into: nobody enters it twice without having left</source>
            <translation>通往的區域：未離開者不能再次進入</translation>
        </message>
        <message>
            <source>Seconds after which people count as gone</source>
            <translation>幾秒後視為已離開</translation>
        </message>
    </context>
    <context>
        <name>DoorStep</name>
        <message>
            <source>Door</source>
            <translation>門</translation>
        </message>
        <message>
            <source>What is connected to the lock. It can be changed later, in the settings.</source>
            <translation>門鎖的連接方式。日後可在設定中變更。</translation>
        </message>
        <message>
            <source>Open the door once</source>
            <translation>開一次門</translation>
        </message>
        <message>
            <source>Asking the door…</source>
            <translation>正在聯絡門鎖…</translation>
        </message>
    </context>
    <context>
        <name>Dots</name>
        <message numerus="yes">
            <source>{count} digits</source>
            <translation>
                <numerusform>{count} 位數字</numerusform>
            </translation>
        </message>
        <message>
            <source>No digits</source>
            <translation>尚未輸入數字</translation>
        </message>
    </context>
    <context>
        <name>DrillDialog</name>
        <message>
            <source>Drill against pictures of people</source>
            <translation>照片攻擊演練</translation>
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
            <translation>關閉</translation>
        </message>
        <message>
            <source>How often is each shown to the camera?</source>
            <translation>每種出示幾次？</translation>
        </message>
        <message>
            <source>A person, a printed photo, a telephone and a tablet, one after the other. The door goes on working meanwhile: whoever it knows may open it.</source>
            <translation>依序出示真人、列印照片、手機與平板電腦。期間門照常運作：已登錄的人仍可開門。</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>The drill is over</source>
            <translation>演練結束</translation>
        </message>
        <message>
            <source>A few presentations say little: the intervals show how little.</source>
            <translation>少量樣本說明不了多少，信賴區間顯示其不確定程度。</translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <translation>第 {number} 次，共 {total} 次</translation>
        </message>
        <message>
            <source>Bring it before the camera, then press the button.</source>
            <translation>請拿到攝影機前，然後按下按鈕。</translation>
        </message>
        <message>
            <source>Watching…</source>
            <translation>正在觀察…</translation>
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
            <translation>列印照片</translation>
        </message>
        <message>
            <source>A telephone</source>
            <translation>手機</translation>
        </message>
        <message>
            <source>A tablet</source>
            <translation>平板電腦</translation>
        </message>
        <message>
            <source>No face was seen; this one does not count.</source>
            <translation>未看到人臉；此次不計。</translation>
        </message>
        <message>
            <source>Taken for a person, after {seconds:.1f} s.</source>
            <translation>{seconds:.1f} 秒後被當作真人。</translation>
        </message>
        <message>
            <source>Refused, after {seconds:.1f} s.</source>
            <translation>{seconds:.1f} 秒後被拒絕。</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>拒絕</translation>
        </message>
        <message>
            <source>taken for a person</source>
            <translation>被當作真人</translation>
        </message>
        <message>
            <source>{kind}: {said} {errors} of {n} (95 % interval {low:.0f} to {high:.0f} %)</source>
            <translation>{kind}：{said} {errors}/{n}（95% 區間 {low:.0f}% 至 {high:.0f}%）</translation>
        </message>
    </context>
    <context>
        <name>EmptyPeople</name>
        <message>
            <source>Enrol the first person…</source>
            <translation>登錄第一個人…</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>顯示所有人</translation>
        </message>
        <message>
            <source>Nobody is found</source>
            <translation>找不到任何人</translation>
        </message>
        <message>
            <source>Nobody is enrolled yet</source>
            <translation>還沒有登錄任何人</translation>
        </message>
        <message>
            <source>Try a part of the name, or look among everybody.</source>
            <translation>試試名字的一部分，或查看所有人。</translation>
        </message>
        <message>
            <source>A minute before the camera will do, or a few photos.</source>
            <translation>在攝影機前一分鐘，或幾張照片即可。</translation>
        </message>
    </context>
    <context>
        <name>Enrolment</name>
        <message>
            <source>Look straight into the camera</source>
            <translation>請正視攝影機</translation>
        </message>
        <message>
            <source>Turn your head a little to your left</source>
            <translation>請將頭稍微向左轉</translation>
        </message>
        <message>
            <source>Turn your head a little to your right</source>
            <translation>請將頭稍微向右轉</translation>
        </message>
        <message>
            <source>Raise your chin a little</source>
            <translation>請稍微抬起下巴</translation>
        </message>
        <message>
            <source>Lower your chin a little</source>
            <translation>請稍微收下巴</translation>
        </message>
        <message>
            <source>All five poses are taken</source>
            <translation>五個姿勢皆已拍攝</translation>
        </message>
        <message>
            <source>The camera starts…</source>
            <translation>攝影機正在啟動…</translation>
        </message>
        <message>
            <source>The camera has stopped: no new picture comes</source>
            <translation>攝影機已停止：沒有新畫面</translation>
        </message>
        <message>
            <source>The camera repeats one picture</source>
            <translation>攝影機一直重複同一畫面</translation>
        </message>
        <message>
            <source>The camera gives no picture. Check its cable.</source>
            <translation>攝影機沒有畫面。請檢查連接線。</translation>
        </message>
        <message>
            <source>The recording has ended</source>
            <translation>錄影已播放完畢</translation>
        </message>
        <message>
            <source>Too dark. Please switch a light on.</source>
            <translation>太暗了。請開燈。</translation>
        </message>
        <message>
            <source>Come before the camera</source>
            <translation>請站到攝影機前</translation>
        </message>
        <message>
            <source>Only one face, please</source>
            <translation>畫面中請只留一張臉</translation>
        </message>
        <message>
            <source>Come closer</source>
            <translation>請靠近一點</translation>
        </message>
        <message>
            <source>Hold still</source>
            <translation>請保持不動</translation>
        </message>
        <message>
            <source>Looking at the picture…</source>
            <translation>正在查看照片…</translation>
        </message>
        <message>
            <source>{name} is no longer enrolled</source>
            <translation>已取消登錄 {name}</translation>
        </message>
        <message>
            <source>{name} is enrolled</source>
            <translation>已登錄 {name}</translation>
        </message>
        <message>
            <source>{name} has more photos</source>
            <translation>已為 {name} 新增照片</translation>
        </message>
        <message>
            <source>{name} gets these pictures too.</source>
            <translation>這些照片也會加給 {name}。</translation>
        </message>
        <message>
            <source>Picture {number}: already enrolled as {name} ({id}).</source>
            <translation>照片 {number}：此人已登錄為 {name}（{id}）。</translation>
        </message>
        <message>
            <source>Already enrolled as {name} ({id}).</source>
            <translation>此人已登錄為 {name}（{id}）。</translation>
        </message>
        <message>
            <source>Looks like {name} ({id}): both will be matched more strictly.</source>
            <translation>與 {name}（{id}）相像：兩人都將更嚴格比對。</translation>
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
            <translation>略過</translation>
        </message>
        <message>
            <source>Go on without a picture in this pose</source>
            <translation>不拍此姿勢，繼續</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Stand before the camera</source>
            <translation>請站到攝影機前</translation>
        </message>
    </context>
    <context>
        <name>EnrolmentDialog</name>
        <message>
            <source>Enrol a person</source>
            <translation>登錄人員</translation>
        </message>
        <message>
            <source>Add photos</source>
            <translation>新增照片</translation>
        </message>
        <message>
            <source>In any script</source>
            <translation>可用任何文字</translation>
        </message>
        <message>
            <source>Id, groups, PIN, badge…</source>
            <translation>編號、群組、PIN 碼、感應卡…</translation>
        </message>
        <message>
            <source>Ask for consent…</source>
            <translation>徵求同意…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Enrol</source>
            <translation>登錄</translation>
        </message>
        <message>
            <source>Leave without enrolling?</source>
            <translation>不登錄就離開嗎？</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>離開</translation>
        </message>
        <message numerus="yes">
            <source>{count} pictures are not kept.</source>
            <translation>
                <numerusform>{count} 張照片不會保留。</numerusform>
            </translation>
        </message>
        <message>
            <source>The enrolment was closed before it was finished: nobody was enrolled</source>
            <translation>登錄在完成前被關閉：沒有登錄任何人</translation>
        </message>
        <message>
            <source>camera</source>
            <translation>攝影機</translation>
        </message>
        <message numerus="yes">
            <source>{count} pictures are enough</source>
            <translation>
                <numerusform>{count} 張照片已足夠</numerusform>
            </translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>發生錯誤</translation>
        </message>
        <message>
            <source>Nobody was enrolled: {reason}</source>
            <translation>未登錄任何人：{reason}</translation>
        </message>
        <message>
            <source>Consent is given</source>
            <translation>已同意</translation>
        </message>
        <message>
            <source>Enrolling…</source>
            <translation>正在登錄…</translation>
        </message>
        <message>
            <source>Add the photos</source>
            <translation>新增照片</translation>
        </message>
        <message>
            <source>Enrol anyway</source>
            <translation>仍要登錄</translation>
        </message>
        <message>
            <source>Looking for a face…</source>
            <translation>正在尋找人臉…</translation>
        </message>
        <message>
            <source>Now enter the name.</source>
            <translation>現在請輸入姓名。</translation>
        </message>
        <message>
            <source>Now ask for their consent.</source>
            <translation>現在請徵求同意。</translation>
        </message>
        <message>
            <source>Pictures are taken by themselves when all is right. Photos will do as well.</source>
            <translation>條件合適時會自動拍照，也可以使用現有照片。</translation>
        </message>
        <message>
            <source>Press Start before the camera, or choose photos.</source>
            <translation>站到攝影機前後按「開始」，或選擇照片。</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>攝影機</translation>
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
            <translation>將照片或資料夾拖曳到這裡</translation>
        </message>
        <message>
            <source>Choose photos…</source>
            <translation>選擇照片…</translation>
        </message>
        <message>
            <source>Photos read</source>
            <translation>已讀取照片</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>it is not a file of this computer: save it first</source>
            <translation>這不是本機上的檔案：請先儲存</translation>
        </message>
        <message>
            <source>what was dropped</source>
            <translation>拖入的內容</translation>
        </message>
        <message>
            <source>it is no file: save it as a picture first</source>
            <translation>這不是檔案：請先存成圖片</translation>
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
            <translation>不能登錄：{reason}</translation>
        </message>
    </context>
    <context>
        <name>EntryDesk</name>
        <message>
            <source>Or hold your badge to the reader.</source>
            <translation>或將感應卡靠近讀卡機。</translation>
        </message>
        <message>
            <source>Badge number, then PIN</source>
            <translation>卡號，然後 PIN 碼</translation>
        </message>
        <message>
            <source>PIN of the staff</source>
            <translation>工作人員 PIN 碼</translation>
        </message>
        <message>
            <source>Type your PIN</source>
            <translation>請輸入 PIN 碼</translation>
        </message>
        <message>
            <source>That was not right. Please try again.</source>
            <translation>輸入有誤，請再試一次。</translation>
        </message>
        <message>
            <source>First the number on your badge: it is longer.</source>
            <translation>請先輸入卡上的號碼：它較長。</translation>
        </message>
        <message>
            <source>Type your PIN or show your badge</source>
            <translation>請輸入 PIN 碼或感應卡片</translation>
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
            <translation>刪除 {who}</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>刪除</translation>
        </message>
        <message>
            <source>Looking at what is stored…</source>
            <translation>正在查看已儲存的內容…</translation>
        </message>
        <message>
            <source>Copies made before, backups and exports, are not ours to erase.</source>
            <translation>先前的副本、備份與匯出檔案無法由本程式刪除。</translation>
        </message>
        <message>
            <source>Erase all of this. It cannot be undone.</source>
            <translation>刪除以上全部內容。此動作無法復原。</translation>
        </message>
        <message>
            <source>Everything that is stored of them; it cannot be counted.</source>
            <translation>所儲存與其有關的一切；數量無法統計。</translation>
        </message>
    </context>
    <context>
        <name>EventCharts</name>
        <message>
            <source>Events over time</source>
            <translation>事件隨時間變化</translation>
        </message>
        <message>
            <source>Events by the hour of the day</source>
            <translation>各時段事件</translation>
        </message>
        <message>
            <source>Choose a bar</source>
            <translation>請選擇一個長條</translation>
        </message>
        <message>
            <source>Show these events</source>
            <translation>顯示這些事件</translation>
        </message>
        <message>
            <source>There are no events</source>
            <translation>沒有事件</translation>
        </message>
        <message>
            <source>{when}: {granted} granted, {refused} refused, {other} other</source>
            <translation>{when}：放行 {granted}，拒絕 {refused}，其他 {other}</translation>
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
            <translation>依時間</translation>
        </message>
        <message>
            <source>By the hour of the day</source>
            <translation>依時段</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>圖表</translation>
        </message>
        <message>
            <source>granted</source>
            <translation>放行</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>拒絕</translation>
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
            <translation>事件影像</translation>
        </message>
        <message>
            <source>Right person</source>
            <translation>認對了</translation>
        </message>
        <message>
            <source>Wrong person</source>
            <translation>認錯了</translation>
        </message>
        <message>
            <source>Enrol this person…</source>
            <translation>登錄此人…</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>正確</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>錯誤</translation>
        </message>
        <message>
            <source>Choose an event</source>
            <translation>請選擇一個事件</translation>
        </message>
        <message>
            <source>Its picture is erased</source>
            <translation>影像已刪除</translation>
        </message>
        <message>
            <source>There is no picture of it</source>
            <translation>沒有影像</translation>
        </message>
        <message>
            <source>Whether the face is that of the nearest person; calibration learns from it</source>
            <translation>此人臉是否屬於最接近的人；校準會據此學習</translation>
        </message>
        <message>
            <source>The event</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>When</source>
            <translation>時間</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>人員</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>距離</translation>
        </message>
        <message>
            <source>Nearest person</source>
            <translation>最接近的人</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>攝影機</translation>
        </message>
        <message>
            <source>Done by</source>
            <translation>操作者</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>原則</translation>
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
            <translation>事件編號</translation>
        </message>
        <message>
            <source>{room} within {limit}</source>
            <translation>低於 {limit}，餘裕 {room}</translation>
        </message>
        <message>
            <source>{room} beyond {limit}</source>
            <translation>超出 {limit} 達 {room}</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>上限</translation>
        </message>
        <message>
            <source>{lead} ahead of the next</source>
            <translation>領先下一人 {lead}</translation>
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
                <numerusform>最高 {best}，共 {count} 張影像</numerusform>
            </translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>品質</translation>
        </message>
        <message>
            <source>Liveness</source>
            <translation>活體偵測</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>規則</translation>
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
            <translation>尚未證明</translation>
        </message>
        <message>
            <source>asked to move, not proven yet</source>
            <translation>已要求轉頭，尚未證明</translation>
        </message>
        <message>
            <source>proven</source>
            <translation>已證明</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>未通過</translation>
        </message>
        <message>
            <source>depth</source>
            <translation>立體感</translation>
        </message>
        <message>
            <source>looks alive</source>
            <translation>活體外觀</translation>
        </message>
        <message>
            <source>face</source>
            <translation>人臉</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN 碼</translation>
        </message>
        <message>
            <source>badge</source>
            <translation>感應卡</translation>
        </message>
        <message>
            <source>frame {number}</source>
            <translation>第 {number} 格</translation>
        </message>
    </context>
    <context>
        <name>EventFilters</name>
        <message>
            <source>Name, number or reason</source>
            <translation>姓名、編號或原因</translation>
        </message>
        <message>
            <source>Look for</source>
            <translation>尋找</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時間</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人員</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>所有人</translation>
        </message>
        <message>
            <source>Door</source>
            <translation>門</translation>
        </message>
        <message>
            <source>All doors</source>
            <translation>所有門</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>事件類型</translation>
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
            <translation>結束日期</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>全部顯示</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>任何時間</translation>
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
            <translation>時間</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>影像</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>事件類型</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人員</translation>
        </message>
        <message>
            <source>Door</source>
            <translation>門</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>距離</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Picture of the event</source>
            <translation>事件影像</translation>
        </message>
        <message>
            <source>none</source>
            <translation>無</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>已刪除</translation>
        </message>
    </context>
    <context>
        <name>EventsPage</name>
        <message numerus="yes">
            <source>{count} events</source>
            <translation>
                <numerusform>{count} 個事件</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has happened at the door yet.</source>
            <translation>門口尚未發生任何事件。</translation>
        </message>
        <message>
            <source>No event is like this. “Show all” takes the filters away.</source>
            <translation>沒有符合條件的事件。按「全部顯示」可清除篩選。</translation>
        </message>
        <message>
            <source>{count} new</source>
            <translation>{count} 個新事件</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>篩選</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>匯出…</translation>
        </message>
        <message>
            <source>Export the events</source>
            <translation>匯出事件</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重試</translation>
        </message>
        <message>
            <source>Go to the newest events</source>
            <translation>前往最新事件</translation>
        </message>
        <message>
            <source>List</source>
            <translation>清單</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>圖表</translation>
        </message>
        <message>
            <source>Unknown faces</source>
            <translation>未知人臉</translation>
        </message>
        <message>
            <source>The journal could not be read.</source>
            <translation>無法讀取日誌。</translation>
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
            <translation>產生於 {time}</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translation>第 {number} 頁</translation>
        </message>
        <message>
            <source>distance {value}</source>
            <translation>距離 {value}</translation>
        </message>
    </context>
    <context>
        <name>EventsSheet</name>
        <message>
            <source>Label</source>
            <translation>標註</translation>
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
            <translation>正在匯出…</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>匯出</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Export the events</source>
            <translation>匯出事件</translation>
        </message>
        <message>
            <source>Excel with pictures (*.xlsx)</source>
            <translation>含圖片的 Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>PDF with pictures (*.pdf)</source>
            <translation>含圖片的 PDF (*.pdf)</translation>
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
                <numerusform>{count} 個事件已匯出至 {path}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>this cannot be a PIN</source>
            <translation>這不能用作 PIN 碼</translation>
        </message>
        <message>
            <source>use {fewest} to {most} digits</source>
            <translation>請使用 {fewest} 至 {most} 位數字</translation>
        </message>
        <message>
            <source>has fewer than three different digits</source>
            <translation>不同的數字少於三個</translation>
        </message>
        <message>
            <source>has digits in equal steps</source>
            <translation>各位數字間隔相等</translation>
        </message>
        <message>
            <source>repeats itself</source>
            <translation>有重複的規律</translation>
        </message>
        <message>
            <source>looks like a date or a year</source>
            <translation>像是日期或年份</translation>
        </message>
        <message>
            <source>is a line on the keypad</source>
            <translation>是鍵盤上的一條直線</translation>
        </message>
        <message>
            <source>this PIN is easy to guess: it {why}</source>
            <translation>這個 PIN 碼容易被猜到：{why}</translation>
        </message>
        <message>
            <source>choose another</source>
            <translation>請換一個</translation>
        </message>
        <message>
            <source>this event holds no evidence that could be decided again</source>
            <translation>此事件沒有可重新判定的依據</translation>
        </message>
        <message>
            <source>write days and hours as in: mon-fri 08:00-18:00; sat,hol 10:00-14:00</source>
            <translation>請依此格式填寫日期與時間：mon-fri 08:00-18:00; sat,hol 10:00-14:00</translation>
        </message>
        <message>
            <source>{text!r} is no window of a schedule</source>
            <translation>{text!r} 不是有效的時間段</translation>
        </message>
        <message>
            <source>{text!r} starts where it ends</source>
            <translation>{text!r} 的開始與結束相同</translation>
        </message>
        <message>
            <source>write 00:00-24:00 for a whole day</source>
            <translation>全天請寫 00:00-24:00</translation>
        </message>
        <message>
            <source>{text} is no time of a day</source>
            <translation>{text} 不是一天中的時刻</translation>
        </message>
        <message>
            <source>hours of {count} characters are too long</source>
            <translation>時段有 {count} 個字元，太長了</translation>
        </message>
        <message>
            <source>{name!r} is no time zone</source>
            <translation>{name!r} 不是時區</translation>
        </message>
        <message>
            <source>write one as in Europe/Berlin, or UTC</source>
            <translation>請寫成 Europe/Berlin 這樣的形式，或 UTC</translation>
        </message>
        <message>
            <source>{part!r} names no days</source>
            <translation>{part!r} 沒有指明日子</translation>
        </message>
        <message>
            <source>the days are {days}</source>
            <translation>日子可以是 {days}</translation>
        </message>
        <message>
            <source>{part!r} runs backwards or into hol</source>
            <translation>{part!r} 前後顛倒，或延伸到了 hol</translation>
        </message>
        <message>
            <source>write sat,sun,hol or two ranges: fri-sun,mon</source>
            <translation>請寫 sat,sun,hol，或分成兩段：fri-sun,mon</translation>
        </message>
        <message>
            <source>the PIN of {person_id} was changed in {path}</source>
            <translation>{path} 中 {person_id} 的 PIN 碼被改動過</translation>
        </message>
        <message>
            <source>the PIN for duress of {person_id} was changed in {path}</source>
            <translation>{path} 中 {person_id} 的脅迫 PIN 碼被改動過</translation>
        </message>
        <message>
            <source>a badge of {person_id} was changed in {path}</source>
            <translation>{path} 中 {person_id} 的感應卡被改動過</translation>
        </message>
        <message>
            <source>{person_id} has no PIN yet</source>
            <translation>{person_id} 還沒有 PIN 碼</translation>
        </message>
        <message>
            <source>set the PIN first</source>
            <translation>請先設定 PIN 碼</translation>
        </message>
        <message>
            <source>the PIN and the one for duress must differ</source>
            <translation>PIN 碼與脅迫 PIN 碼不能相同</translation>
        </message>
        <message>
            <source>this is no badge's number</source>
            <translation>這不是感應卡號</translation>
        </message>
        <message>
            <source>it has {fewest} to {most} digits</source>
            <translation>感應卡號有 {fewest} 至 {most} 位數字</translation>
        </message>
        <message>
            <source>{person_id} has another PIN already</source>
            <translation>{person_id} 已有另一個 PIN 碼</translation>
        </message>
        <message>
            <source>this badge is already {holder}'s</source>
            <translation>這張感應卡已屬於 {holder}</translation>
        </message>
        <message>
            <source>remove it there first</source>
            <translation>請先在那裡移除</translation>
        </message>
        <message>
            <source>set it again</source>
            <translation>請重新設定</translation>
        </message>
        <message>
            <source>the access rules have no door {name!r}</source>
            <translation>通行規則中沒有門 {name!r}</translation>
        </message>
        <message>
            <source>the access rules have no group {name!r}</source>
            <translation>通行規則中沒有群組 {name!r}</translation>
        </message>
        <message>
            <source>the access rules have no schedule {name!r}</source>
            <translation>通行規則中沒有時段表 {name!r}</translation>
        </message>
        <message>
            <source>set access.door to one of `doorcam access doors`</source>
            <translation>請把 access.door 設為 `doorcam access doors` 列出的門之一</translation>
        </message>
        <message>
            <source>did you mean {near}?</source>
            <translation>是否指 {near}？</translation>
        </message>
        <message>
            <source>give it rules first: doorcam access door {door}</source>
            <translation>請先為它設定規則：doorcam access door {door}</translation>
        </message>
        <message>
            <source>the group {group} cannot be removed</source>
            <translation>群組 {group} 不能移除</translation>
        </message>
        <message>
            <source>deny it a door instead</source>
            <translation>請改為禁止它通過某扇門</translation>
        </message>
        <message>
            <source>everybody is in the group {group}</source>
            <translation>所有人都在群組 {group} 中</translation>
        </message>
        <message>
            <source>name another group</source>
            <translation>請指定其他群組</translation>
        </message>
        <message>
            <source>the schedule {schedule} cannot be changed</source>
            <translation>時段表 {schedule} 不能更改</translation>
        </message>
        <message>
            <source>choose another name</source>
            <translation>請換一個名稱</translation>
        </message>
        <message>
            <source>{person_id} cannot be valid from a time that is not before its end</source>
            <translation>{person_id} 的有效期間，開始必須早於結束</translation>
        </message>
        <message>
            <source>the schedule {name} is used by the door {door}</source>
            <translation>時段表 {name} 正被門 {door} 使用</translation>
        </message>
        <message>
            <source>the schedule {name} is used by every new door</source>
            <translation>時段表 {name} 是每扇新門都使用的</translation>
        </message>
        <message>
            <source>take it from there first</source>
            <translation>請先在那裡取消使用</translation>
        </message>
        <message>
            <source>{path} is damaged</source>
            <translation>{path} 已損壞</translation>
        </message>
        <message>
            <source>restore it from a backup: doorcam restore FILE</source>
            <translation>請從備份還原：doorcam restore FILE</translation>
        </message>
        <message>
            <source>the door {name} needs an area and a direction, or neither</source>
            <translation>門 {name} 需要同時填寫區域與方向，或都不填</translation>
        </message>
        <message>
            <source>the door {name} has no area that people could be forgotten in</source>
            <translation>門 {name} 沒有可清除人員的區域</translation>
        </message>
        <message>
            <source>give it one</source>
            <translation>請為它指定一個</translation>
        </message>
        <message>
            <source>the door {name} cannot stand open and ask for two people</source>
            <translation>門 {name} 不能既常開又要求兩人同行</translation>
        </message>
        <message>
            <source>choose one</source>
            <translation>請選擇其一</translation>
        </message>
        <message>
            <source>cooldown</source>
            <translation>冷卻時間</translation>
        </message>
        <message>
            <source>wait for a companion</source>
            <translation>等待同行者的時間</translation>
        </message>
        <message>
            <source>margin</source>
            <translation>差距</translation>
        </message>
        <message>
            <source>time after which people are forgotten</source>
            <translation>清除人員的時間</translation>
        </message>
        <message>
            <source>the {what} of the door {name} is out of range</source>
            <translation>門 {name} 的{what}超出範圍</translation>
        </message>
        <message>
            <source>0 to 31 days of seconds</source>
            <translation>0 至 31 天，以秒計</translation>
        </message>
        <message>
            <source>this PIN is already that of another role</source>
            <translation>這個 PIN 碼已被另一角色使用</translation>
        </message>
        <message>
            <source>a PIN of the staff was changed in {path}</source>
            <translation>{path} 中的工作人員 PIN 碼被改動過</translation>
        </message>
        <message>
            <source>set it again: doorcam access staff set-pin</source>
            <translation>請重新設定：doorcam access staff set-pin</translation>
        </message>
        <message>
            <source>{path} holds {name!r}, which no backup has</source>
            <translation>{path} 含有 {name!r}，備份中不應有此項</translation>
        </message>
        <message>
            <source>use another backup</source>
            <translation>請使用另一個備份</translation>
        </message>
        <message>
            <source>{name} became shorter while it was read</source>
            <translation>讀取時 {name} 變短了</translation>
        </message>
        <message>
            <source>try again</source>
            <translation>請重試</translation>
        </message>
        <message>
            <source>there is nothing to back up in {encodings}</source>
            <translation>{encodings} 中沒有可備份的內容</translation>
        </message>
        <message>
            <source>name another home: --home</source>
            <translation>請指定其他資料目錄：--home</translation>
        </message>
        <message>
            <source>the master key of {root} was changed meanwhile</source>
            <translation>{root} 的主金鑰在此期間被更改</translation>
        </message>
        <message>
            <source>{archive} lies in what it would replace</source>
            <translation>{archive} 位於將被替換的資料夾中</translation>
        </message>
        <message>
            <source>copy it to another folder first</source>
            <translation>請先複製到其他資料夾</translation>
        </message>
        <message>
            <source>cannot read {path}</source>
            <translation>無法讀取 {path}</translation>
        </message>
        <message>
            <source>it is not a plain file</source>
            <translation>它不是普通檔案</translation>
        </message>
        <message>
            <source>the backup holds {name} twice</source>
            <translation>備份中 {name} 出現兩次</translation>
        </message>
        <message>
            <source>{archive} is a backup this doorcam cannot read</source>
            <translation>此版本的 doorcam 無法讀取備份 {archive}</translation>
        </message>
        <message>
            <source>update doorcam</source>
            <translation>請更新 doorcam</translation>
        </message>
        <message>
            <source>doorcam is using {encodings}</source>
            <translation>doorcam 正在使用 {encodings}</translation>
        </message>
        <message>
            <source>close its window and its commands, then try again</source>
            <translation>請關閉它的視窗與指令，然後重試</translation>
        </message>
        <message>
            <source>the demo camera lacks its portrait</source>
            <translation>示範攝影機缺少人像</translation>
        </message>
        <message>
            <source>plug in a camera, or install it: pip install "doorcam[demo]"</source>
            <translation>請接上攝影機，或安裝：pip install "doorcam[demo]"</translation>
        </message>
        <message>
            <source>no video comes from {name}</source>
            <translation>{name} 沒有影片</translation>
        </message>
        <message>
            <source>check the address, the user name and password, and the network</source>
            <translation>請檢查位址、使用者名稱、密碼與網路</translation>
        </message>
        <message>
            <source>{name} has stopped sending pictures</source>
            <translation>{name} 已停止傳送畫面</translation>
        </message>
        <message>
            <source>check the camera and the network</source>
            <translation>請檢查攝影機與網路</translation>
        </message>
        <message>
            <source>{path} is not a video that can be played</source>
            <translation>{path} 不是可播放的影片</translation>
        </message>
        <message>
            <source>it is of an unknown kind, damaged, or was cut short before it was finished</source>
            <translation>格式不明、已損壞，或尚未寫完就中斷</translation>
        </message>
        <message>
            <source>{name} holds no picture that can be read</source>
            <translation>{name} 中沒有可讀取的畫面</translation>
        </message>
        <message>
            <source>the file is probably damaged</source>
            <translation>檔案可能已損壞</translation>
        </message>
        <message>
            <source>{name} ended early at frame {at} of about {frame_count}</source>
            <translation>{name} 在第 {at} 格提前結束，共約 {frame_count} 格</translation>
        </message>
        <message>
            <source>the file is probably cut short or damaged</source>
            <translation>檔案可能不完整或已損壞</translation>
        </message>
        <message>
            <source>the video {path} is not a video file</source>
            <translation>{path} 不是影片檔案</translation>
        </message>
        <message>
            <source>the video {path} does not exist</source>
            <translation>影片 {path} 不存在</translation>
        </message>
        <message>
            <source>name an MP4, MKV, AVI, MOV or WebM file</source>
            <translation>請指定 MP4、MKV、AVI、MOV 或 WebM 檔案</translation>
        </message>
        <message>
            <source>cannot read the video {path}</source>
            <translation>無法讀取影片 {path}</translation>
        </message>
        <message>
            <source>{why}</source>
            <translation>{why}</translation>
        </message>
        <message>
            <source>the video {path} is empty</source>
            <translation>影片 {path} 是空的</translation>
        </message>
        <message>
            <source>there is no camera or video file called {wanted}</source>
            <translation>沒有名為 {wanted} 的攝影機或影片檔案</translation>
        </message>
        <message>
            <source>several cameras are called {wanted}</source>
            <translation>有多個攝影機名為 {wanted}</translation>
        </message>
        <message>
            <source>name one by its path; cameras here: {here}</source>
            <translation>請用路徑指定；現有攝影機：{here}</translation>
        </message>
        <message>
            <source>cameras here: {here}</source>
            <translation>現有攝影機：{here}</translation>
        </message>
        <message>
            <source>no camera is plugged in</source>
            <translation>沒有連接攝影機</translation>
        </message>
        <message>
            <source>there is no camera {wanted}</source>
            <translation>沒有攝影機 {wanted}</translation>
        </message>
        <message>
            <source>no permission to use {called}</source>
            <translation>沒有使用 {called} 的權限</translation>
        </message>
        <message>
            <source>add your user to the group video and log in again</source>
            <translation>請將您的使用者加入 video 群組並重新登入</translation>
        </message>
        <message>
            <source>{called} cannot be opened</source>
            <translation>無法開啟 {called}</translation>
        </message>
        <message>
            <source>close other programs that use it, or plug it in again</source>
            <translation>請關閉使用它的其他程式，或重新插入</translation>
        </message>
        <message>
            <source>{called} gives no picture</source>
            <translation>{called} 沒有畫面</translation>
        </message>
        <message>
            <source>the camera {name} has stopped sending pictures</source>
            <translation>攝影機 {name} 已停止傳送畫面</translation>
        </message>
        <message>
            <source>check its cable</source>
            <translation>請檢查連接線</translation>
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
            <translation>door.http_url = "{url}" 必須是不含使用者名稱的位址：http://192.168.1.40/open</translation>
        </message>
        <message>
            <source>door.command = ["{program}", ...] must begin with the whole path of a program</source>
            <translation>door.command = ["{program}", ...] 必須以程式的完整路徑開頭</translation>
        </message>
        <message>
            <source>door.{key} = "{text}" must be up to 64 bytes in hexadecimal: "A0 01 01 A2"</source>
            <translation>door.{key} = "{text}" 必須是最多 64 位元組的十六進位："A0 01 01 A2"</translation>
        </message>
        <message>
            <source>door.{key} = "{text}" must not hold + or #</source>
            <translation>door.{key} = "{text}" 不能含有 + 或 #</translation>
        </message>
        <message>
            <source>door.{key} = "{text}" must be gpio:PIN, mqtt:TOPIC, or an http:// or https:// address</source>
            <translation>door.{key} = "{text}" 必須是 gpio:PIN、mqtt:TOPIC，或 http:// 或 https:// 位址</translation>
        </message>
        <message>
            <source>{path} cannot be read: {why}</source>
            <translation>無法讀取 {path}：{why}</translation>
        </message>
        <message>
            <source>{path} is no settings file: {why}</source>
            <translation>{path} 不是設定檔：{why}</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true 或 false</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>整數</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>數字</translation>
        </message>
        <message>
            <source>text in quotes</source>
            <translation>帶引號的文字</translation>
        </message>
        <message>
            <source>a list of texts in quotes</source>
            <translation>帶引號文字的清單</translation>
        </message>
        <message>
            <source>a table of texts in quotes</source>
            <translation>帶引號文字的表</translation>
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
            <translation>不可空白</translation>
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
            <translation>{path} = {value} 超出範圍：{allowed}</translation>
        </message>
        <message>
            <source>{path} is larger than {limit_kb} kB and cannot be a settings file</source>
            <translation>{path} 超過 {limit_kb} kB，不可能是設定檔</translation>
        </message>
        <message>
            <source>{section} is a section: write its settings below a line [{section}]</source>
            <translation>{section} 是一個小節：請把它的設定寫在 [{section}] 這一行下面</translation>
        </message>
        <message>
            <source>{name} is not a section</source>
            <translation>沒有 {name} 這個小節</translation>
        </message>
        <message>
            <source>{name} is not a setting</source>
            <translation>沒有 {name} 這項設定</translation>
        </message>
        <message>
            <source>{said}: did you mean {nearest}?</source>
            <translation>{said}：是不是 {nearest}？</translation>
        </message>
        <message>
            <source>(not shown)</source>
            <translation>（不顯示）</translation>
        </message>
        <message>
            <source>{path} is nested too deeply to be settings</source>
            <translation>{path} 巢狀太深，不可能是設定檔</translation>
        </message>
        <message>
            <source>{path} is not a file</source>
            <translation>{path} 不是檔案</translation>
        </message>
        <message>
            <source>{where} not UTF-8 text</source>
            <translation>{where}不是 UTF-8 文字</translation>
        </message>
        <message>
            <source>save the file as UTF-8</source>
            <translation>請將檔案儲存為 UTF-8</translation>
        </message>
        <message>
            <source>environment variable {variable}:</source>
            <translation>環境變數 {variable}：</translation>
        </message>
        <message>
            <source>--set {override}: write it as --set section.key=value</source>
            <translation>--set {override}：請寫成 --set section.key=value</translation>
        </message>
        <message>
            <source>{kind}, {allowed}</source>
            <translation>{kind}，{allowed}</translation>
        </message>
        <message>
            <source>{path} = {value} must be {kind}</source>
            <translation>{path} = {value} 必須是{kind}</translation>
        </message>
        <message>
            <source>outward.kinds: "{wrong}" is none of {kinds}</source>
            <translation>outward.kinds："{wrong}" 不在 {kinds} 之中</translation>
        </message>
        <message>
            <source>outward.webhook_url must be an address without a user or spaces: https://example.org/doorcam</source>
            <translation>outward.webhook_url 必須是不含使用者名稱與空白的位址：https://example.org/doorcam</translation>
        </message>
        <message>
            <source>outward.webhook_secret must be whsec_ and 24 to 64 bytes in base64</source>
            <translation>outward.webhook_secret 必須是 whsec_ 加 24 至 64 位元組的 base64</translation>
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
            <translation>請更正路徑，或不指定</translation>
        </message>
        <message>
            <source>camera.reopen_max_s = {longest} must not be smaller than camera.reopen_first_s = {first}</source>
            <translation>camera.reopen_max_s = {longest} 不能小於 camera.reopen_first_s = {first}</translation>
        </message>
        <message>
            <source>access.votes_window = {window} must not be smaller than access.votes_needed = {needed}</source>
            <translation>access.votes_window = {window} 不能小於 access.votes_needed = {needed}</translation>
        </message>
        <message>
            <source>detection.region_{high} = {end} must be at least 0.05 more than detection.region_{low} = {start}</source>
            <translation>detection.region_{high} = {end} 必須比 detection.region_{low} = {start} 至少大 0.05</translation>
        </message>
        <message>
            <source>no camera was found, and the demo stands in for one</source>
            <translation>沒有找到攝影機，暫由示範畫面代替</translation>
        </message>
        <message>
            <source>plug one in, look for cameras, and choose it</source>
            <translation>請接上攝影機，按「尋找攝影機」，然後選擇它</translation>
        </message>
        <message>
            <source>the camera sends no pictures</source>
            <translation>攝影機沒有畫面</translation>
        </message>
        <message>
            <source>see that it is connected, then begin again</source>
            <translation>請確認已連接，然後重新開始</translation>
        </message>
        <message>
            <source>the pictures could not be enrolled</source>
            <translation>這些照片無法登錄</translation>
        </message>
        <message>
            <source>it is not a picture</source>
            <translation>這不是圖片</translation>
        </message>
        <message>
            <source>choose JPEG, PNG, WebP, TIFF or BMP files</source>
            <translation>請選擇 JPEG、PNG、WebP、TIFF 或 BMP 檔案</translation>
        </message>
        <message>
            <source>it is a folder in a folder</source>
            <translation>這是資料夾裡的資料夾</translation>
        </message>
        <message>
            <source>drop it by itself</source>
            <translation>請單獨拖入</translation>
        </message>
        <message>
            <source>HEIC photos cannot be read</source>
            <translation>無法讀取 HEIC 照片</translation>
        </message>
        <message>
            <source>save it as JPEG</source>
            <translation>請另存為 JPEG</translation>
        </message>
        <message>
            <source>a GIF is a drawing or a film</source>
            <translation>GIF 是圖畫或動畫</translation>
        </message>
        <message>
            <source>choose a photo</source>
            <translation>請選擇照片</translation>
        </message>
        <message>
            <source>{count} photos</source>
            <translation>{count} 張照片</translation>
        </message>
        <message>
            <source>only the first {most} are read at once: drop the others afterwards</source>
            <translation>一次只讀取前 {most} 張：其餘的請隨後拖入</translation>
        </message>
        <message>
            <source>cannot read the folder {path}</source>
            <translation>無法讀取資料夾 {path}</translation>
        </message>
        <message>
            <source>the bundled file {folder}.qm cannot be read</source>
            <translation>無法讀取隨附檔案 {folder}.qm</translation>
        </message>
        <message>
            <source>install doorcam again</source>
            <translation>請重新安裝 doorcam</translation>
        </message>
        <message>
            <source>{text!r} is no number of seconds, and no margin</source>
            <translation>{text!r} 不是秒數，也不是差距</translation>
        </message>
        <message>
            <source>write a number: 10 or 0.5</source>
            <translation>請寫一個數字：10 或 0.5</translation>
        </message>
        <message>
            <source>the attempt was given up before anything was asked for</source>
            <translation>尚未發出請求就已放棄</translation>
        </message>
        <message>
            <source>{name} still hangs from before</source>
            <translation>{name} 仍卡在上一次操作</translation>
        </message>
        <message>
            <source>check it, or start doorcam again</source>
            <translation>請檢查它，或重新啟動 doorcam</translation>
        </message>
        <message>
            <source>{name} was not waited for</source>
            <translation>沒有等待 {name} 的結果</translation>
        </message>
        <message>
            <source>{name} did not answer within {seconds:g} s</source>
            <translation>{name} 在 {seconds:g} 秒內沒有回應</translation>
        </message>
        <message>
            <source>check it</source>
            <translation>請檢查</translation>
        </message>
        <message>
            <source>MQTT broker at {host}:{port}</source>
            <translation>{host}:{port} 的 MQTT 伺服器</translation>
        </message>
        <message>
            <source>there is no connection to the {broker}</source>
            <translation>與{broker}沒有連線</translation>
        </message>
        <message>
            <source>check the broker and the network</source>
            <translation>請檢查伺服器與網路</translation>
        </message>
        <message>
            <source>the {broker} did not confirm</source>
            <translation>{broker}沒有確認</translation>
        </message>
        <message>
            <source>the {broker} refuses the connection: {reason}</source>
            <translation>{broker}拒絕連線：{reason}</translation>
        </message>
        <message>
            <source>check {section}.mqtt_user and {section}.mqtt_password</source>
            <translation>請檢查 {section}.mqtt_user 與 {section}.mqtt_password</translation>
        </message>
        <message>
            <source>the certificates in {ca_file} cannot be read: {error}</source>
            <translation>無法讀取 {ca_file} 中的憑證：{error}</translation>
        </message>
        <message>
            <source>correct {section}.ca_file</source>
            <translation>請更正 {section}.ca_file</translation>
        </message>
        <message>
            <source>name the authority that signed it in {section}.ca_file</source>
            <translation>請在 {section}.ca_file 中指定簽發它的憑證授權單位</translation>
        </message>
        <message>
            <source>the certificate of {host} is not to be trusted: {verify_message}</source>
            <translation>{host} 的憑證不可信：{verify_message}</translation>
        </message>
        <message>
            <source>{host} cannot be reached: {error}</source>
            <translation>無法連線 {host}：{error}</translation>
        </message>
        <message>
            <source>check its address and the network</source>
            <translation>請檢查其位址與網路</translation>
        </message>
        <message>
            <source>{host} gave no answer: {said}</source>
            <translation>{host} 沒有回應：{said}</translation>
        </message>
        <message>
            <source>Alarm: the door was opened without a grant or the exit button.</source>
            <translation>警報：門在未放行、未按出門按鈕的情況下被開啟。</translation>
        </message>
        <message>
            <source>Alarm: the door is held open.</source>
            <translation>警報：門一直開著。</translation>
        </message>
        <message>
            <source>The door's contact is not watched: {reason}</source>
            <translation>沒有監測門磁：{reason}</translation>
        </message>
        <message>
            <source>{name} ended with {code}</source>
            <translation>{name} 以代碼 {code} 結束</translation>
        </message>
        <message>
            <source>run it yourself to see why</source>
            <translation>請自行執行以查明原因</translation>
        </message>
        <message>
            <source>{name} is no program that can be run</source>
            <translation>{name} 不是可執行的程式</translation>
        </message>
        <message>
            <source>change door.command</source>
            <translation>請更改 door.command</translation>
        </message>
        <message>
            <source>{name} cannot be run: {error}</source>
            <translation>無法執行 {name}：{error}</translation>
        </message>
        <message>
            <source>{name} took too long and was ended</source>
            <translation>{name} 耗時太長，已被終止</translation>
        </message>
        <message>
            <source>make it answer faster</source>
            <translation>請讓它更快回應</translation>
        </message>
        <message>
            <source>{name} keeps failing and is left alone for {seconds:.0f} s more</source>
            <translation>{name} 一直失敗，再過 {seconds:.0f} 秒才會重試</translation>
        </message>
        <message>
            <source>It is not known whether the door opened: {name} broke off. The log says more</source>
            <translation>不清楚門是否開啟：{name} 中斷了。詳見程式日誌</translation>
        </message>
        <message>
            <source>{said}; it keeps failing and is left alone for {seconds:.0f} s</source>
            <translation>{said}；因一直失敗，{seconds:.0f} 秒後才會重試</translation>
        </message>
        <message>
            <source>The door is not ready: {reason}</source>
            <translation>門尚未就緒：{reason}</translation>
        </message>
        <message>
            <source>It is not known whether the door opened: {reason}</source>
            <translation>不清楚門是否開啟：{reason}</translation>
        </message>
        <message>
            <source>door.driver = "{driver}" is no driver</source>
            <translation>door.driver = "{driver}" 不是驅動程式</translation>
        </message>
        <message>
            <source>the driver {driver} ({origin}) makes no doorcam.doors.relay.Relay</source>
            <translation>驅動程式 {driver}（{origin}）沒有提供 doorcam.doors.relay.Relay</translation>
        </message>
        <message>
            <source>ask who made it</source>
            <translation>請詢問其開發者</translation>
        </message>
        <message>
            <source>the driver {driver} ({origin}) cannot be used: {what}: {error}</source>
            <translation>無法使用驅動程式 {driver}（{origin}）：{what}：{error}</translation>
        </message>
        <message>
            <source>check door.options</source>
            <translation>請檢查 door.options</translation>
        </message>
        <message>
            <source>relay at {place}</source>
            <translation>{place} 的繼電器</translation>
        </message>
        <message>
            <source>input at {place}</source>
            <translation>{place} 的輸入</translation>
        </message>
        <message>
            <source>there are no GPIO pins to be used here</source>
            <translation>這裡沒有可用的 GPIO 腳位</translation>
        </message>
        <message>
            <source>on a Raspberry Pi: pip install doorcam[gpio]</source>
            <translation>在 Raspberry Pi 上：pip install doorcam[gpio]</translation>
        </message>
        <message>
            <source>the GPIO pin {pin} cannot be used: {error}</source>
            <translation>無法使用 GPIO 腳位 {pin}：{error}</translation>
        </message>
        <message>
            <source>choose another, GPIO17 for one</source>
            <translation>請換一個，例如 GPIO17</translation>
        </message>
        <message>
            <source>input {topic} at the {broker}</source>
            <translation>{broker}的輸入 {topic}</translation>
        </message>
        <message>
            <source>the {name} has no connection</source>
            <translation>{name}沒有連線</translation>
        </message>
        <message>
            <source>relay behind the {broker}</source>
            <translation>{broker}後的繼電器</translation>
        </message>
        <message>
            <source>the {broker} cannot be reached: {error}</source>
            <translation>無法連線{broker}：{error}</translation>
        </message>
        <message>
            <source>check door.mqtt_host</source>
            <translation>請檢查 door.mqtt_host</translation>
        </message>
        <message>
            <source>The door may still be open: {reason}</source>
            <translation>門可能仍然開著：{reason}</translation>
        </message>
        <message>
            <source>the relay broke off; the log says more</source>
            <translation>繼電器中斷了；詳見程式日誌</translation>
        </message>
        <message>
            <source>plug it in, or change door.serial_port</source>
            <translation>請接上它，或更改 door.serial_port</translation>
        </message>
        <message>
            <source>relay board at {port}</source>
            <translation>{port} 的繼電器板</translation>
        </message>
        <message>
            <source>sudo usermod -aG dialout $USER, then log in again</source>
            <translation>請執行 sudo usermod -aG dialout $USER，然後重新登入</translation>
        </message>
        <message>
            <source>{name} cannot be opened: {error}</source>
            <translation>無法開啟{name}：{error}</translation>
        </message>
        <message>
            <source>{name} broke off: {error}</source>
            <translation>{name}中斷了：{error}</translation>
        </message>
        <message>
            <source>The door's contact is not watched any more. The log says more.</source>
            <translation>已不再監測門磁。詳見程式日誌。</translation>
        </message>
        <message>
            <source>{host} answered {status}</source>
            <translation>{host} 回應 {status}</translation>
        </message>
        <message>
            <source>check door.http_url and door.http_kind; redirects are not followed</source>
            <translation>請檢查 door.http_url 與 door.http_kind；不會跟從重新導向</translation>
        </message>
        <message>
            <source>check the device</source>
            <translation>請檢查裝置</translation>
        </message>
        <message>
            <source>set door.http_user and door.http_password</source>
            <translation>請設定 door.http_user 與 door.http_password</translation>
        </message>
        <message>
            <source>{name} gave an answer that is no Shelly's</source>
            <translation>{name}的回應不像 Shelly</translation>
        </message>
        <message>
            <source>check door.http_kind</source>
            <translation>請檢查 door.http_kind</translation>
        </message>
        <message>
            <source>{name} does not take {key}</source>
            <translation>{name}不接受 {key}</translation>
        </message>
        <message>
            <source>check its password, and update Tasmota</source>
            <translation>請檢查其密碼，並更新 Tasmota</translation>
        </message>
        <message>
            <source>{name} did not say that it is on</source>
            <translation>{name}沒有確認已接通</translation>
        </message>
        <message>
            <source>check door.http_channel</source>
            <translation>請檢查 door.http_channel</translation>
        </message>
        <message>
            <source>{message}: {mend}</source>
            <translation>{message}：{mend}</translation>
        </message>
        <message>
            <source>{name} does not say what to write</source>
            <translation>從 {name} 看不出要寫成哪種格式</translation>
        </message>
        <message>
            <source>give it one of the endings {endings}</source>
            <translation>請使用以下副檔名之一：{endings}</translation>
        </message>
        <message>
            <source>the journal has no event {event_id}</source>
            <translation>日誌中沒有事件 {event_id}</translation>
        </message>
        <message>
            <source>doorcam events list shows the numbers</source>
            <translation>用 doorcam events list 查看編號</translation>
        </message>
        <message>
            <source>the picture of event {event_id}, {snapshot}, was changed on the disk</source>
            <translation>事件 {event_id} 的圖片 {snapshot} 在磁碟上被改動過</translation>
        </message>
        <message>
            <source>no face was compared with anybody in event {event_id}</source>
            <translation>事件 {event_id} 中沒有比對過人臉</translation>
        </message>
        <message>
            <source>label a decision</source>
            <translation>請標註一個判定</translation>
        </message>
        <message>
            <source>already enrolled as {name} ({person_id}), distance {distance:.2f}</source>
            <translation>已登錄為 {name}（{person_id}），距離 {distance:.2f}</translation>
        </message>
        <message>
            <source>add to them with --id {person_id}, or enrol another person all the same with --allow-duplicate</source>
            <translation>請用 --id {person_id} 加給此人，或用 --allow-duplicate 仍登錄為另一人</translation>
        </message>
        <message>
            <source>it looks like {name} ({person_id}), distance {distance:.2f}, and less like the other photos, distance {own:.2f}</source>
            <translation>看起來像 {name}（{person_id}），距離 {distance:.2f}，而不太像其他照片，距離 {own:.2f}</translation>
        </message>
        <message>
            <source>put it with the photos of the person it shows</source>
            <translation>請放到照片中本人的照片裡</translation>
        </message>
        <message>
            <source>it does not look like the other photos, distance {own:.2f}</source>
            <translation>它不像其他照片，距離 {own:.2f}</translation>
        </message>
        <message>
            <source>take it out if it shows somebody else</source>
            <translation>如果是別人，請移除</translation>
        </message>
        <message>
            <source>the photos seem to show different people (distance {distance:.2f})</source>
            <translation>照片似乎是不同的人（距離 {distance:.2f}）</translation>
        </message>
        <message>
            <source>take out those of somebody else, or add more of this person</source>
            <translation>請移除別人的照片，或加入更多此人的照片</translation>
        </message>
        <message>
            <source>a threshold can be calibrated from {fewest} people on, {enrolled} are enrolled with {model_id}</source>
            <translation>至少 {fewest} 人才能校準門檻值，目前用 {model_id} 登錄了 {enrolled} 人</translation>
        </message>
        <message>
            <source>enrol more people</source>
            <translation>請登錄更多人員</translation>
        </message>
        <message>
            <source>no threshold keeps to a rate of {target_fpir:.2g} with these people</source>
            <translation>對這些人員，沒有門檻值能達到 {target_fpir:.2g} 的比率</translation>
        </message>
        <message>
            <source>enrol more people, or ask for less</source>
            <translation>請登錄更多人員，或放寬要求</translation>
        </message>
        <message>
            <source>run doorcam calibrate, or set recognition.calibrated = false</source>
            <translation>請執行 doorcam calibrate，或設 recognition.calibrated = false</translation>
        </message>
        <message>
            <source>recognition.calibrated is on, and nothing has been calibrated</source>
            <translation>recognition.calibrated 已開啟，但尚未校準</translation>
        </message>
        <message>
            <source>{path} was made for the model {model_id}, {wanted} is in use</source>
            <translation>{path} 是為模型 {model_id} 產生的，現用的是 {wanted}</translation>
        </message>
        <message>
            <source>{path} was made for the matching {matching}, {wanted} is in use</source>
            <translation>{path} 是為比對方式 {matching} 產生的，現用的是 {wanted}</translation>
        </message>
        <message>
            <source>the gallery is damaged</source>
            <translation>人臉資料庫已損壞</translation>
        </message>
        <message>
            <source>restore it from a backup: doorcam restore FILE; or import an export</source>
            <translation>請從備份還原：doorcam restore FILE；或匯入先前匯出的檔案</translation>
        </message>
        <message>
            <source>a template of {person_id} is not made of numbers</source>
            <translation>{person_id} 的範本不是數值</translation>
        </message>
        <message>
            <source>remove the person and enrol them again</source>
            <translation>請移除此人並重新登錄</translation>
        </message>
        <message>
            <source>the wording of the consent is empty</source>
            <translation>同意書內容為空</translation>
        </message>
        <message>
            <source>say what the person agreed to</source>
            <translation>請寫明此人同意的內容</translation>
        </message>
        <message>
            <source>the wording of the consent has {count} characters, at most {most} are allowed</source>
            <translation>同意書有 {count} 個字元，最多 {most} 個</translation>
        </message>
        <message>
            <source>the wording of the consent holds U+{code:04X}</source>
            <translation>同意書含有 U+{code:04X}</translation>
        </message>
        <message>
            <source>leave it out</source>
            <translation>請去掉</translation>
        </message>
        <message>
            <source>no such file</source>
            <translation>沒有此檔案</translation>
        </message>
        <message>
            <source>{path} is no wording of a consent</source>
            <translation>{path} 不是同意書</translation>
        </message>
        <message>
            <source>name a text file in UTF-8, of a few pages</source>
            <translation>請指定幾頁以內的 UTF-8 文字檔</translation>
        </message>
        <message>
            <source>cannot read the picture {path}</source>
            <translation>無法讀取圖片 {path}</translation>
        </message>
        <message>
            <source>what was saved of the gallery was changed, or is out of date</source>
            <translation>儲存的人臉資料庫資料被改動過，或已過期</translation>
        </message>
        <message>
            <source>{kept_id} cannot be merged with themselves</source>
            <translation>{kept_id} 不能與自己合併</translation>
        </message>
        <message>
            <source>name two people</source>
            <translation>請指定兩個人</translation>
        </message>
        <message>
            <source>the name is empty</source>
            <translation>姓名為空</translation>
        </message>
        <message>
            <source>give a name</source>
            <translation>請填寫姓名</translation>
        </message>
        <message>
            <source>the name has {count} characters, at most {most} are allowed</source>
            <translation>姓名有 {count} 個字元，最多 {most} 個</translation>
        </message>
        <message>
            <source>{person_id!r} cannot be an id</source>
            <translation>{person_id!r} 不能作為編號</translation>
        </message>
        <message>
            <source>use 1 to {most} letters a-z, digits, _ - and ., not starting with - or .</source>
            <translation>請用 1 至 {most} 個字母 a-z、數字、_ - 與 .，且不以 - 或 . 開頭</translation>
        </message>
        <message>
            <source>a name cannot hold the character U+{code:04X}</source>
            <translation>姓名不能含有字元 U+{code:04X}</translation>
        </message>
        <message>
            <source>no face found</source>
            <translation>找不到人臉</translation>
        </message>
        <message>
            <source>use a photo of the whole face, upright and from the front</source>
            <translation>請用完整、端正的正面照片</translation>
        </message>
        <message>
            <source>{count} faces found</source>
            <translation>找到 {count} 張人臉</translation>
        </message>
        <message>
            <source>one person per photo</source>
            <translation>每張照片只能有一人</translation>
        </message>
        <message>
            <source>the face is {size_px} px, at least {least_px} are needed</source>
            <translation>人臉為 {size_px} 像素，至少需要 {least_px}</translation>
        </message>
        <message>
            <source>come closer</source>
            <translation>請靠近一點</translation>
        </message>
        <message>
            <source>the quality of the face is {quality:.2f}, at least {least:.2f} is needed</source>
            <translation>人臉品質為 {quality:.2f}，至少需要 {least:.2f}</translation>
        </message>
        <message>
            <source>take a sharp photo in even light, from close by and from the front</source>
            <translation>請在均勻光線下近距離拍攝清晰的正面照</translation>
        </message>
        <message>
            <source>nobody has the id {person_id!r}</source>
            <translation>沒有編號為 {person_id!r} 的人</translation>
        </message>
        <message>
            <source>the id {person_id} belongs to {stored}</source>
            <translation>編號 {person_id} 屬於 {stored}</translation>
        </message>
        <message>
            <source>choose another id, or rename the person first</source>
            <translation>請換一個編號，或先改名</translation>
        </message>
        <message>
            <source>the gallery's templates of the model {model_id} have {stored} numbers, a new one has {dimension}</source>
            <translation>模型 {model_id} 的範本有 {stored} 個數值，新的有 {dimension} 個</translation>
        </message>
        <message>
            <source>remove the people enrolled with the other model of that name</source>
            <translation>請移除用另一個同名模型登錄的人員</translation>
        </message>
        <message>
            <source>a template of {person_id} was changed on the disk, or put there from elsewhere</source>
            <translation>{person_id} 的範本在磁碟上被改動過，或來自別處</translation>
        </message>
        <message>
            <source>restore the gallery from a backup, or remove {person_id} and enrol them again</source>
            <translation>請從備份還原人臉資料庫，或移除 {person_id} 並重新登錄</translation>
        </message>
        <message>
            <source>the gallery holds a template that is not made of numbers</source>
            <translation>人臉資料庫中有不是數值的範本</translation>
        </message>
        <message>
            <source>the gallery's templates are not of one length</source>
            <translation>人臉資料庫中的範本長度不一</translation>
        </message>
        <message>
            <source>{name} ({person_id}) and {other} ({other_id}) look alike, distance {distance:.2f}: from now on both must be matched closer by {margin:.3f}</source>
            <translation>{name}（{person_id}）與 {other}（{other_id}）相像，距離 {distance:.2f}：今後兩人都須再接近 {margin:.3f} 才算相符</translation>
        </message>
        <message>
            <source>{name} ({person_id}) and {other} ({other_id}) seem to be one person, distance {distance:.2f}: merge the two, or remove one</source>
            <translation>{name}（{person_id}）與 {other}（{other_id}）似為同一人，距離 {distance:.2f}：請合併兩者，或移除一個</translation>
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
            <translation>無法通知 {name}</translation>
        </message>
        <message>
            <source>the log says more</source>
            <translation>詳見程式日誌</translation>
        </message>
        <message>
            <source>webhook at {host}</source>
            <translation>{host} 的 Webhook</translation>
        </message>
        <message>
            <source>reading {name} failed with {what}</source>
            <translation>讀取 {name} 失敗：{what}</translation>
        </message>
        <message>
            <source>see the log</source>
            <translation>請看程式日誌</translation>
        </message>
        <message>
            <source>The door was not opened: the decision came {seconds:.1f} s late.</source>
            <translation>門沒有開啟：判定晚了 {seconds:.1f} 秒。</translation>
        </message>
        <message>
            <source>the door was not tried: the journal does not answer</source>
            <translation>沒有嘗試開門：日誌沒有回應</translation>
        </message>
        <message>
            <source>see what else uses the disk</source>
            <translation>請查看是什麼占用磁碟</translation>
        </message>
        <message>
            <source>The journal is too slow: an event could not be written down; the door stays shut.</source>
            <translation>日誌太慢：有事件沒能寫入；門保持關閉。</translation>
        </message>
        <message>
            <source>The door was not opened: {reason}</source>
            <translation>門沒有開啟：{reason}</translation>
        </message>
        <message>
            <source>An event could not be written down; the door stays shut. The log says more.</source>
            <translation>有事件沒能寫入；門保持關閉。詳見程式日誌。</translation>
        </message>
        <message>
            <source>Nobody may pass: {reason}</source>
            <translation>任何人都無法通過：{reason}</translation>
        </message>
        <message>
            <source>A PIN or badge could not be looked at; the door stays shut. The log says more.</source>
            <translation>無法核對 PIN 碼或感應卡；門保持關閉。詳見程式日誌。</translation>
        </message>
        <message>
            <source>Recognition has failed on a frame; the door stays shut. The log says more.</source>
            <translation>辨識某一格時失敗；門保持關閉。詳見程式日誌。</translation>
        </message>
        <message>
            <source>Nobody can be recognised: {reason}</source>
            <translation>無法辨識任何人：{reason}</translation>
        </message>
        <message>
            <source>The index of the gallery could not be saved: {reason}</source>
            <translation>無法儲存人臉資料庫索引：{reason}</translation>
        </message>
        <message>
            <source>{name} has sent no picture for {seconds:.1f} s</source>
            <translation>{name} 已有 {seconds:.1f} 秒沒有畫面</translation>
        </message>
        <message>
            <source>{name} sees next to nothing: uncover the lens or switch on a light</source>
            <translation>{name} 幾乎看不到東西：請移開鏡頭遮擋物或開燈</translation>
        </message>
        <message>
            <source>{name} keeps sending the same picture</source>
            <translation>{name} 不斷傳送同一畫面</translation>
        </message>
        <message>
            <source>the door is not in use yet</source>
            <translation>門尚未啟用</translation>
        </message>
        <message>
            <source>wait until the camera has started</source>
            <translation>請等攝影機啟動</translation>
        </message>
        <message>
            <source>restore it from a backup: doorcam restore FILE; or move it away to start afresh</source>
            <translation>請從備份還原：doorcam restore FILE；或移走它以重新開始</translation>
        </message>
        <message>
            <source>{path} is locked by another program</source>
            <translation>{path} 被另一個程式鎖定</translation>
        </message>
        <message>
            <source>close other doorcam commands that use it, then try again</source>
            <translation>請關閉使用它的其他 doorcam 指令，然後重試</translation>
        </message>
        <message>
            <source>{path} cannot be opened for reading and writing</source>
            <translation>無法以讀寫方式開啟 {path}</translation>
        </message>
        <message>
            <source>check who owns the file and its folder</source>
            <translation>請檢查檔案及其資料夾的所有者</translation>
        </message>
        <message>
            <source>{path} cannot be read or written</source>
            <translation>無法讀寫 {path}</translation>
        </message>
        <message>
            <source>check the disk</source>
            <translation>請檢查磁碟</translation>
        </message>
        <message>
            <source>{path} cannot be written</source>
            <translation>無法寫入 {path}</translation>
        </message>
        <message>
            <source>the disk is full, free some space</source>
            <translation>磁碟已滿，請騰出空間</translation>
        </message>
        <message>
            <source>{path} is not a database</source>
            <translation>{path} 不是資料庫</translation>
        </message>
        <message>
            <source>the disk quota is used up, free some space</source>
            <translation>磁碟配額已用完，請騰出空間</translation>
        </message>
        <message>
            <source>permission denied, check who owns it and its folder</source>
            <translation>沒有權限，請檢查它及其資料夾的所有者</translation>
        </message>
        <message>
            <source>the disk is read-only, choose another place</source>
            <translation>磁碟唯讀，請換一個位置</translation>
        </message>
        <message>
            <source>no such file or folder</source>
            <translation>沒有此檔案或資料夾</translation>
        </message>
        <message>
            <source>a file is in the way, move it or choose another place</source>
            <translation>有同名檔案，請移走或換一個位置</translation>
        </message>
        <message>
            <source>a part of its path is not a folder, choose another place</source>
            <translation>路徑的一部分不是資料夾，請換一個位置</translation>
        </message>
        <message>
            <source>cannot open {path}</source>
            <translation>無法開啟 {path}</translation>
        </message>
        <message>
            <source>cannot remove {path}</source>
            <translation>無法刪除 {path}</translation>
        </message>
        <message>
            <source>cannot remove pictures from {path}</source>
            <translation>無法刪除 {path} 中的圖片</translation>
        </message>
        <message>
            <source>cannot use the folder {path}</source>
            <translation>無法使用資料夾 {path}</translation>
        </message>
        <message>
            <source>cannot write {path}</source>
            <translation>無法寫入 {path}</translation>
        </message>
        <message>
            <source>it is not a plain file, choose another name</source>
            <translation>它不是普通檔案，請換一個名稱</translation>
        </message>
        <message>
            <source>the system keyring cannot be used ({what})</source>
            <translation>無法使用系統金鑰圈（{what}）</translation>
        </message>
        <message>
            <source>unlock it, or set privacy.key_store = file for a new home</source>
            <translation>請解鎖它，或為新資料目錄設定 privacy.key_store = file</translation>
        </message>
        <message>
            <source>there is no system keyring here</source>
            <translation>這裡沒有系統金鑰圈</translation>
        </message>
        <message>
            <source>set privacy.key_store = file</source>
            <translation>請設定 privacy.key_store = file</translation>
        </message>
        <message>
            <source>the system keyring does not keep what it is given</source>
            <translation>系統金鑰圈沒有保存交給它的內容</translation>
        </message>
        <message>
            <source>{path} is damaged or cut short</source>
            <translation>{path} 已損壞或不完整</translation>
        </message>
        <message>
            <source>use another copy of it</source>
            <translation>請使用另一份副本</translation>
        </message>
        <message>
            <source>{path} is no backup of doorcam</source>
            <translation>{path} 不是 doorcam 的備份</translation>
        </message>
        <message>
            <source>name a file that `doorcam backup` wrote</source>
            <translation>請指定由 `doorcam backup` 寫出的檔案</translation>
        </message>
        <message>
            <source>the password is shorter than {fewest} characters</source>
            <translation>密碼少於 {fewest} 個字元</translation>
        </message>
        <message>
            <source>choose a longer one</source>
            <translation>請用更長的</translation>
        </message>
        <message>
            <source>{path} still holds erased data in its log while another program reads it</source>
            <translation>另一程式正在讀取 {path}，其程式日誌中仍有已刪除的資料</translation>
        </message>
        <message>
            <source>close other doorcam commands that use it</source>
            <translation>請關閉使用它的其他 doorcam 指令</translation>
        </message>
        <message>
            <source>{path} was written by a newer doorcam (layout {found})</source>
            <translation>{path} 由更新版本的 doorcam 寫入（版面 {found}）</translation>
        </message>
        <message>
            <source>check who owns it and its folder</source>
            <translation>請檢查它及其資料夾的所有者</translation>
        </message>
        <message>
            <source>{path} is not a doorcam database</source>
            <translation>{path} 不是 doorcam 的資料庫</translation>
        </message>
        <message>
            <source>move it away, or choose another home</source>
            <translation>請移走它，或選擇其他資料目錄</translation>
        </message>
        <message>
            <source>{path} is empty, and was not before</source>
            <translation>{path} 是空的，而之前不是</translation>
        </message>
        <message>
            <source>the key of {folder} is missing: {places} holds it</source>
            <translation>{folder} 的金鑰缺失：它存放於 {places}</translation>
        </message>
        <message>
            <source>put it back from a backup; without it nobody can be recognised, and people must be enrolled anew</source>
            <translation>請從備份放回；沒有它就無法辨識任何人，人員須重新登錄</translation>
        </message>
        <message>
            <source>{where} holds no key of doorcam</source>
            <translation>{where} 中沒有 doorcam 的金鑰</translation>
        </message>
        <message>
            <source>put it back from a backup</source>
            <translation>請從備份放回</translation>
        </message>
        <message>
            <source>{path} is missing: what is sealed beside it cannot be read</source>
            <translation>缺少 {path}：旁邊加密的內容無法讀取</translation>
        </message>
        <message>
            <source>restore it from a backup: doorcam restore FILE; or move the whole folder away to start afresh</source>
            <translation>請從備份還原：doorcam restore FILE；或移走整個資料夾以重新開始</translation>
        </message>
        <message>
            <source>starting TensorFlow</source>
            <translation>正在啟動 TensorFlow</translation>
        </message>
        <message>
            <source>networks ready</source>
            <translation>辨識模型已就緒</translation>
        </message>
        <message>
            <source>converting {network}</source>
            <translation>正在轉換模型 {network}</translation>
        </message>
        <message>
            <source>{path} is not a picture file</source>
            <translation>{path} 不是圖片檔案</translation>
        </message>
        <message>
            <source>name a JPEG, PNG, WebP, TIFF or BMP file</source>
            <translation>請指定 JPEG、PNG、WebP、TIFF 或 BMP 檔案</translation>
        </message>
        <message>
            <source>the picture {path} is empty</source>
            <translation>圖片 {path} 是空的</translation>
        </message>
        <message>
            <source>the picture {path} is larger than {most} MB</source>
            <translation>圖片 {path} 超過 {most} MB</translation>
        </message>
        <message>
            <source>make it smaller</source>
            <translation>請縮小</translation>
        </message>
        <message>
            <source>a picture could not be encoded as JPEG</source>
            <translation>無法將圖片編碼為 JPEG</translation>
        </message>
        <message>
            <source>a stored picture is damaged</source>
            <translation>儲存的圖片已損壞</translation>
        </message>
        <message>
            <source>{path} is not a picture</source>
            <translation>{path} 不是圖片</translation>
        </message>
        <message>
            <source>the picture {path} is damaged or cut short</source>
            <translation>圖片 {path} 已損壞或不完整</translation>
        </message>
        <message>
            <source>export it again</source>
            <translation>請重新匯出</translation>
        </message>
        <message>
            <source>the picture {path} has {width} x {height} pixels, more than {most} megapixels</source>
            <translation>圖片 {path} 有 {width} x {height} 像素，超過 {most} 百萬像素</translation>
        </message>
        <message>
            <source>the face is cut off by the border of the picture</source>
            <translation>人臉被畫面邊緣截斷</translation>
        </message>
        <message>
            <source>have the whole face in it</source>
            <translation>請拍下整張臉</translation>
        </message>
        <message>
            <source>the face is too dark (brightness {brightness:.0f}, at least {least:.0f} is needed)</source>
            <translation>人臉太暗（亮度 {brightness:.0f}，至少需要 {least:.0f}）</translation>
        </message>
        <message>
            <source>put a light before it, not behind it</source>
            <translation>請把燈放在前面，不要放在後面</translation>
        </message>
        <message>
            <source>the face is too bright ({white:.0%} of it is plain white, at most {most:.0%} may be)</source>
            <translation>人臉太亮（{white:.0%} 全白，最多 {most:.0%}）</translation>
        </message>
        <message>
            <source>keep direct light off it</source>
            <translation>請避免光線直射</translation>
        </message>
        <message>
            <source>the face is washed out (contrast {contrast:.1%}, at least {least:.1%} is needed)</source>
            <translation>人臉發白（對比度 {contrast:.1%}，至少需要 {least:.1%}）</translation>
        </message>
        <message>
            <source>wipe the lens, and keep light out of it</source>
            <translation>請擦拭鏡頭，避免光線射入</translation>
        </message>
        <message>
            <source>the face is too blurred (sharpness {sharpness:.1%}, at least {least:.1%} is needed)</source>
            <translation>人臉太模糊（清晰度 {sharpness:.1%}，至少需要 {least:.1%}）</translation>
        </message>
        <message>
            <source>hold still, or wipe the lens</source>
            <translation>請保持不動，或擦拭鏡頭</translation>
        </message>
        <message>
            <source>the eyes cannot be seen (detail {eye_detail:.2f}, at least {least:.2f} is needed)</source>
            <translation>看不到眼睛（細節 {eye_detail:.2f}，至少需要 {least:.2f}）</translation>
        </message>
        <message>
            <source>take off sunglasses, and keep hair, hands and shadows from the eyes</source>
            <translation>請摘下太陽眼鏡，不要讓頭髮、手或陰影遮住眼睛</translation>
        </message>
        <message>
            <source>the head is turned to its {side} by about {degrees:.0f}°, at most {most:.0f}° will do</source>
            <translation>頭向{side}轉了約 {degrees:.0f}°，最多 {most:.0f}°</translation>
        </message>
        <message>
            <source>look straight into the camera</source>
            <translation>請正視攝影機</translation>
        </message>
        <message>
            <source>the head looks {way} by about {degrees:.0f}°, at most {most:.0f}° will do</source>
            <translation>頭向{way}偏了約 {degrees:.0f}°，最多 {most:.0f}°</translation>
        </message>
        <message>
            <source>have the camera at the height of the eyes</source>
            <translation>請讓攝影機與眼睛同高</translation>
        </message>
        <message>
            <source>the head is tilted by {degrees:.0f}°, at most {most:.0f}° will do</source>
            <translation>頭歪了 {degrees:.0f}°，最多 {most:.0f}°</translation>
        </message>
        <message>
            <source>hold the head, or the camera, upright</source>
            <translation>請端正頭部或攝影機</translation>
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
            <translation>OpenVINO 無法讀取模型 {model}</translation>
        </message>
        <message>
            <source>{reason}</source>
            <translation>{reason}</translation>
        </message>
        <message>
            <source>cannot write converted networks to {folder}</source>
            <translation>無法將轉換後的模型寫入 {folder}</translation>
        </message>
        <message>
            <source>check the folder</source>
            <translation>請檢查資料夾</translation>
        </message>
        <message>
            <source>run: {command}</source>
            <translation>請執行：{command}</translation>
        </message>
        <message>
            <source>{network} is not installed</source>
            <translation>{network} 未安裝</translation>
        </message>
        <message>
            <source>there is no network {network_id}</source>
            <translation>沒有模型 {network_id}</translation>
        </message>
        <message>
            <source>run: pip install --force-reinstall {package}</source>
            <translation>請執行：pip install --force-reinstall {package}</translation>
        </message>
        <message>
            <source>the weights file {path} of {network_id} is missing</source>
            <translation>缺少 {network_id} 的權重檔案 {path}</translation>
        </message>
        <message>
            <source>the weights file {path} of {network_id} is truncated or changed (its sha256 is wrong)</source>
            <translation>{network_id} 的權重檔案 {path} 不完整或被改動（sha256 不符）</translation>
        </message>
        <message>
            <source>cannot read the weights file {path}</source>
            <translation>無法讀取權重檔案 {path}</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Search a name or an id</source>
            <translation>搜尋姓名或編號</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜尋</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>排序</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>依姓名</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>最新優先</translation>
        </message>
        <message>
            <source>By id</source>
            <translation>依編號</translation>
        </message>
        <message>
            <source>Show tiles</source>
            <translation>並排顯示</translation>
        </message>
        <message>
            <source>Choose several</source>
            <translation>多選</translation>
        </message>
        <message>
            <source>Enrol…</source>
            <translation>登錄…</translation>
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
            <translation>無範本</translation>
        </message>
        <message>
            <source>Enrolled with another model only: nobody recognises them</source>
            <translation>僅以其他模型登錄：無法辨識此人</translation>
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
            <translation>設定 doorcam</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>稍後再說</translation>
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
            <translation>最近一次看到的人臉</translation>
        </message>
        <message>
            <source>Enrol…</source>
            <translation>登錄…</translation>
        </message>
        <message>
            <source>Show person</source>
            <translation>顯示人員</translation>
        </message>
        <message>
            <source>Show events</source>
            <translation>顯示事件</translation>
        </message>
        <message numerus="yes">
            <source>Seen {count} times</source>
            <translation>
                <numerusform>出現 {count} 次</numerusform>
            </translation>
        </message>
        <message>
            <source>Enrolled by now: {name}</source>
            <translation>現已登錄：{name}</translation>
        </message>
        <message>
            <source>One unknown face</source>
            <translation>一張未知人臉</translation>
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
            <translation>群組</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>儲存</translation>
        </message>
        <message>
            <source>There are no groups yet. The command doorcam access makes them.</source>
            <translation>還沒有群組。可用指令 doorcam access 建立。</translation>
        </message>
    </context>
    <context>
        <name>HealthPanel</name>
        <message>
            <source>Health</source>
            <translation>運作狀況</translation>
        </message>
        <message>
            <source>Needs a look: {names}</source>
            <translation>需要檢查：{names}</translation>
        </message>
        <message>
            <source>The door is not running.</source>
            <translation>門禁未在執行。</translation>
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
            <translation>假日</translation>
        </message>
        <message>
            <source>On a holiday only the hours in the row of the holidays hold.</source>
            <translation>假日僅適用「假日」一列的時段。</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>What it is called</source>
            <translation>名稱</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>新增</translation>
        </message>
    </context>
    <context>
        <name>Hours</name>
        <message>
            <source>always</source>
            <translation>始終</translation>
        </message>
        <message>
            <source>at any hour</source>
            <translation>全天任何時間</translation>
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
            <translation>假日</translation>
        </message>
    </context>
    <context>
        <name>HoursCard</name>
        <message>
            <source>Hours</source>
            <translation>時段</translation>
        </message>
        <message>
            <source>Drag over the hours at which people may pass.</source>
            <translation>拖曳選出允許通行的時段。</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>時段表</translation>
        </message>
        <message>
            <source>Name of the new schedule</source>
            <translation>新時段表的名稱</translation>
        </message>
        <message>
            <source>Hours as text</source>
            <translation>文字形式的時段</translation>
        </message>
        <message>
            <source>Save the hours</source>
            <translation>儲存時段</translation>
        </message>
        <message>
            <source>Remove the schedule</source>
            <translation>移除時段表</translation>
        </message>
        <message>
            <source>No group uses these hours yet.</source>
            <translation>還沒有群組使用這些時段。</translation>
        </message>
        <message>
            <source>Say who may pass then</source>
            <translation>指定誰可以通行</translation>
        </message>
        <message>
            <source>A new schedule</source>
            <translation>新增時段表</translation>
        </message>
        <message>
            <source>A schedule needs at least one hour.</source>
            <translation>時段表至少需要一個小時。</translation>
        </message>
        <message>
            <source>Hours past midnight that begin on a holiday can only be written, not painted.</source>
            <translation>從假日開始並跨越午夜的時段只能以文字填寫，無法繪製。</translation>
        </message>
        <message>
            <source>Saved. No group uses these hours yet.</source>
            <translation>已儲存。還沒有群組使用這些時段。</translation>
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
            <translation>畫面很少：請檢查攝影機連接線，以及設定中的畫格率。</translation>
        </message>
        <message>
            <source>It is starting.</source>
            <translation>正在啟動。</translation>
        </message>
        <message>
            <source>Pictures of the camera in a second.</source>
            <translation>攝影機每秒畫面數。</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>攝影機</translation>
        </message>
        <message>
            <source>Look at its cable and its power.</source>
            <translation>請檢查連接線與電源。</translation>
        </message>
        <message>
            <source>The camera does not answer.</source>
            <translation>攝影機沒有回應。</translation>
        </message>
        <message>
            <source>No new picture comes.</source>
            <translation>沒有新畫面。</translation>
        </message>
        <message>
            <source>It repeats one picture.</source>
            <translation>畫面停滯不動。</translation>
        </message>
        <message>
            <source>It is too dark: switch a light on.</source>
            <translation>光線太暗：請開燈。</translation>
        </message>
        <message>
            <source>The recording has ended: choose a camera in the settings.</source>
            <translation>錄影已播放完畢：請在設定中選擇攝影機。</translation>
        </message>
        <message>
            <source>Time to recognise</source>
            <translation>辨識耗時</translation>
        </message>
        <message>
            <source>Nobody was seen yet.</source>
            <translation>尚未看到任何人。</translation>
        </message>
        <message>
            <source>{p50} ms, mostly below {p95} ms</source>
            <translation>{p50} 毫秒，多數低於 {p95} 毫秒</translation>
        </message>
        <message>
            <source>From a picture to its answer: the middle one, and all but the slowest twentieth.</source>
            <translation>從畫面到結果：中位數，以及除最慢的二十分之一外的上限。</translation>
        </message>
        <message>
            <source>Slow: choose a smaller picture, a smaller region, or a greater smallest face in the settings.</source>
            <translation>較慢：請在設定中選擇更小的畫面、更小的區域，或更大的最小人臉。</translation>
        </message>
        <message>
            <source>Pictures left out because a newer one had come; some are in order.</source>
            <translation>因有更新畫面而略過的畫面；少量屬正常。</translation>
        </message>
        <message>
            <source>The computer cannot keep up: choose a lower rate or a smaller picture in the settings.</source>
            <translation>電腦處理不及：請在設定中降低畫格率或畫面尺寸。</translation>
        </message>
        <message>
            <source>Pictures left out</source>
            <translation>略過的畫面</translation>
        </message>
        <message>
            <source>Of all cores, by doorcam.</source>
            <translation>doorcam 占全部核心的比例。</translation>
        </message>
        <message>
            <source>Nearly all is used: close other programs, or choose a lower rate of the camera.</source>
            <translation>幾乎用滿：請關閉其他程式，或降低攝影機畫格率。</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>處理器</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
        <message>
            <source>More than usual: start doorcam anew, and report it if it grows again.</source>
            <translation>高於平常：請重新啟動 doorcam；若再次增長請回報。</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>記憶體</translation>
        </message>
        <message>
            <source>Used by doorcam.</source>
            <translation>doorcam 的用量。</translation>
        </message>
        <message>
            <source>people</source>
            <translation>人員</translation>
        </message>
        <message>
            <source>journal</source>
            <translation>日誌</translation>
        </message>
        <message>
            <source>rules</source>
            <translation>規則</translation>
        </message>
        <message>
            <source>messages</source>
            <translation>訊息</translation>
        </message>
        <message>
            <source>Databases</source>
            <translation>資料庫</translation>
        </message>
        <message>
            <source>Beside the databases and pictures.</source>
            <translation>資料庫與影像所在磁碟。</translation>
        </message>
        <message>
            <source>Nearly full: purge old events, or make room on the disk. A full disk keeps the door shut.</source>
            <translation>即將用滿：請清除舊事件或騰出磁碟空間。磁碟寫滿後門將保持關閉。</translation>
        </message>
        <message>
            <source>Free disk</source>
            <translation>可用磁碟空間</translation>
        </message>
        <message>
            <source>Every decision was written down.</source>
            <translation>所有判定皆已記錄。</translation>
        </message>
        <message>
            <source>Decisions were not written down, because the disk was too slow: see whether it is failing.</source>
            <translation>磁碟太慢，部分判定未能記錄：請檢查磁碟是否故障。</translation>
        </message>
        <message>
            <source>Events lost</source>
            <translation>遺失的事件</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>已開啟</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>Not opened yet</source>
            <translation>尚未開啟</translation>
        </message>
        <message>
            <source>The relay did not answer: look at its cable and its power, then test the door in the settings.</source>
            <translation>繼電器沒有回應：請檢查連接線與電源，然後在設定中測試開門。</translation>
        </message>
        <message>
            <source>It kept failing and is left alone for {seconds} s more. {mend}</source>
            <translation>多次失敗，將再暫停 {seconds} 秒。{mend}</translation>
        </message>
        <message>
            <source>Last opening</source>
            <translation>最近一次開門</translation>
        </message>
        <message>
            <source>What became of the last try to open it.</source>
            <translation>最近一次嘗試開門的結果。</translation>
        </message>
        <message>
            <source>Proof of life</source>
            <translation>活體偵測</translation>
        </message>
        <message>
            <source>Nobody was asked for it since the start.</source>
            <translation>啟動以來未要求任何人驗證。</translation>
        </message>
        <message>
            <source>So many of {asked} people had to turn their head.</source>
            <translation>{asked} 人中需要轉頭的比例。</translation>
        </message>
        <message>
            <source>Many must turn their head: more light from the front, or a camera at the height of faces, helps.</source>
            <translation>需要轉頭的人較多：增加正面光線，或將攝影機裝在臉部高度會有幫助。</translation>
        </message>
        <message>
            <source>{count} waiting</source>
            <translation>{count} 則待送</translation>
        </message>
        <message>
            <source>Nothing was delivered yet.</source>
            <translation>尚未送達任何訊息。</translation>
        </message>
        <message>
            <source>Last delivered: {time}.</source>
            <translation>上次送達：{time}。</translation>
        </message>
        <message>
            <source>Given up because their events are erased: {count}.</source>
            <translation>因事件已刪除而放棄：{count}。</translation>
        </message>
        <message>
            <source>Messages wait to be sent: look at the network.</source>
            <translation>有訊息等待傳送：請檢查網路。</translation>
        </message>
        <message>
            <source>{fault}. Look at the network, and at the address in the settings.</source>
            <translation>{fault}。請檢查網路和設定中的位址。</translation>
        </message>
        <message>
            <source>Messages to {name}</source>
            <translation>傳送至 {name} 的訊息</translation>
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
            <translation>運作狀況</translation>
        </message>
        <message>
            <source>Traffic</source>
            <translation>人流</translation>
        </message>
        <message>
            <source>Error rates</source>
            <translation>錯誤率</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>分布圖</translation>
        </message>
    </context>
    <context>
        <name>Kiosk</name>
        <message>
            <source>It opens for you again in {seconds} s.</source>
            <translation>{seconds} 秒後會再次為您開門。</translation>
        </message>
        <message>
            <source>Welcome, {name}</source>
            <translation>歡迎，{name}</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>歡迎</translation>
        </message>
        <message>
            <source>Preparing the face networks…</source>
            <translation>正在準備人臉辨識…</translation>
        </message>
        <message>
            <source>Long on the first start only</source>
            <translation>僅首次啟動需要較長時間</translation>
        </message>
        <message>
            <source>Recognition is off</source>
            <translation>人臉辨識未啟用</translation>
        </message>
        <message>
            <source>A badge still opens the door.</source>
            <translation>仍可使用感應卡開門。</translation>
        </message>
        <message>
            <source>doorcam cannot start</source>
            <translation>doorcam 無法啟動</translation>
        </message>
        <message>
            <source>Starting the camera…</source>
            <translation>正在啟動攝影機…</translation>
        </message>
        <message>
            <source>No picture from the camera</source>
            <translation>攝影機沒有畫面</translation>
        </message>
        <message>
            <source>The camera has stopped</source>
            <translation>攝影機已停止</translation>
        </message>
        <message>
            <source>No new picture comes. Please use your badge.</source>
            <translation>沒有新畫面。請使用感應卡。</translation>
        </message>
        <message>
            <source>Camera frozen</source>
            <translation>畫面凍結</translation>
        </message>
        <message>
            <source>It repeats one picture. Please use your badge.</source>
            <translation>畫面停滯不動。請使用感應卡。</translation>
        </message>
        <message>
            <source>The recording has ended</source>
            <translation>錄影已播放完畢</translation>
        </message>
        <message>
            <source>The door did not answer</source>
            <translation>門鎖沒有回應</translation>
        </message>
        <message>
            <source>Please ask the staff.</source>
            <translation>請洽工作人員。</translation>
        </message>
        <message>
            <source>Please come in.</source>
            <translation>請進。</translation>
        </message>
        <message>
            <source>Too many attempts</source>
            <translation>嘗試次數過多</translation>
        </message>
        <message>
            <source>Please come closer</source>
            <translation>請靠近一點</translation>
        </message>
        <message>
            <source>Look at the camera.</source>
            <translation>請看攝影機。</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>正在辨識…</translation>
        </message>
        <message>
            <source>Please keep looking at the camera.</source>
            <translation>請繼續看著攝影機。</translation>
        </message>
        <message>
            <source>Too dark</source>
            <translation>光線太暗</translation>
        </message>
        <message>
            <source>Please switch a light on, or use your badge.</source>
            <translation>請開燈，或使用感應卡。</translation>
        </message>
        <message>
            <source>Nobody is enrolled yet</source>
            <translation>還沒有登錄任何人</translation>
        </message>
        <message>
            <source>The staff can enrol people: button at the top.</source>
            <translation>工作人員可由上方按鈕登錄人員。</translation>
        </message>
        <message>
            <source>Please look at the camera</source>
            <translation>請看攝影機</translation>
        </message>
        <message>
            <source>Or use your badge, or its number and PIN.</source>
            <translation>也可感應卡片，或輸入卡號和 PIN 碼。</translation>
        </message>
        <message>
            <source>Please use your badge.</source>
            <translation>請使用感應卡。</translation>
        </message>
        <message>
            <source>Reconnecting in {seconds} s. Please use your badge.</source>
            <translation>{seconds} 秒後重新連線。請使用感應卡。</translation>
        </message>
        <message>
            <source>This closes in {seconds} s; touch it to read on.</source>
            <translation>{seconds} 秒後關閉；觸碰螢幕可繼續閱讀。</translation>
        </message>
        <message>
            <source>Please wait: {left}</source>
            <translation>請稍候：{left}</translation>
        </message>
        <message>
            <source>Hello, {name}.</source>
            <translation>您好，{name}。</translation>
        </message>
        <message>
            <source>Slowly, and keep your eyes on the screen.</source>
            <translation>請慢慢轉動，並注視螢幕。</translation>
        </message>
        <message>
            <source>Turn your head to the left</source>
            <translation>請向左轉頭</translation>
        </message>
        <message>
            <source>Turn your head to the right</source>
            <translation>請向右轉頭</translation>
        </message>
        <message>
            <source>Look up</source>
            <translation>請抬頭</translation>
        </message>
        <message>
            <source>Look down</source>
            <translation>請低頭</translation>
        </message>
        <message>
            <source>Look straight at the camera</source>
            <translation>請正視攝影機</translation>
        </message>
        <message>
            <source>Hold still for a moment.</source>
            <translation>請暫時保持不動。</translation>
        </message>
        <message>
            <source>Your PIN, please</source>
            <translation>請輸入 PIN 碼</translation>
        </message>
        <message>
            <source>Press Enter after it.</source>
            <translation>輸入後請按確認鍵。</translation>
        </message>
        <message>
            <source>Your badge, please</source>
            <translation>請感應卡片</translation>
        </message>
        <message>
            <source>Hold it to the reader.</source>
            <translation>請靠近讀卡機。</translation>
        </message>
        <message>
            <source>Your PIN or your badge, please</source>
            <translation>請輸入 PIN 碼或感應卡片</translation>
        </message>
        <message>
            <source>Press Enter after the PIN.</source>
            <translation>輸入 PIN 碼後請按確認鍵。</translation>
        </message>
        <message>
            <source>Now look at the camera</source>
            <translation>現在請看攝影機</translation>
        </message>
        <message>
            <source>Now a second person, please</source>
            <translation>請第二位人員驗證</translation>
        </message>
        <message>
            <source>This door opens for two.</source>
            <translation>此門須兩人同行才會開啟。</translation>
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
            <translation>已拒絕</translation>
        </message>
        <message>
            <source>Not recognised</source>
            <translation>無法辨識</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>攝影機</translation>
        </message>
        <message>
            <source>Door opened</source>
            <translation>門已開啟</translation>
        </message>
        <message>
            <source>Door problem</source>
            <translation>門鎖故障</translation>
        </message>
        <message>
            <source>Door forced</source>
            <translation>門遭強行開啟</translation>
        </message>
        <message>
            <source>Door held open</source>
            <translation>門未關閉</translation>
        </message>
        <message>
            <source>Door test</source>
            <translation>開門測試</translation>
        </message>
        <message>
            <source>Opened under duress</source>
            <translation>受脅迫開門</translation>
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
            <translation>語言</translation>
        </message>
        <message>
            <source>What visitors read, too.</source>
            <translation>訪客看到的也是此語言。</translation>
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
            <translation>名稱 = 值，每行一個</translation>
        </message>
        <message>
            <source>one a line</source>
            <translation>每行一個</translation>
        </message>
    </context>
    <context>
        <name>LiveView</name>
        <message>
            <source>Live picture</source>
            <translation>即時畫面</translation>
        </message>
    </context>
    <context>
        <name>MapCard</name>
        <message>
            <source>Face</source>
            <translation>人臉</translation>
        </message>
        <message>
            <source>Show person</source>
            <translation>顯示人員</translation>
        </message>
        <message>
            <source>Point at a photo</source>
            <translation>請指向一張照片</translation>
        </message>
        <message>
            <source>Photos of one person should lie together. Drag to move, pinch to zoom.</source>
            <translation>同一人的照片應聚在一起。拖曳以移動，雙指縮放。</translation>
        </message>
        <message>
            <source>Photos: {photos}. People: {people}.</source>
            <translation>照片 {photos} 張，人員 {people} 人。</translation>
        </message>
        <message>
            <source>Left out: {count}, drawn at random.</source>
            <translation>隨機略去 {count} 張。</translation>
        </message>
        <message>
            <source>{count} likely mislabelled</source>
            <translation>{count} 張可能歸錯人</translation>
        </message>
        <message>
            <source>{count} of people who look alike</source>
            <translation>{count} 張屬於相像的人</translation>
        </message>
        <message>
            <source>This photo is nearer to {other} (distance {far}) than to the person’s other photos ({own}). Is it of the right person?</source>
            <translation>這張照片更接近 {other}（距離 {far}），而非此人的其他照片（{own}）。是否屬於此人？</translation>
        </message>
        <message>
            <source>Looks like somebody else, and is therefore matched more strictly.</source>
            <translation>與他人相像，因此會更嚴格比對。</translation>
        </message>
        <message>
            <source>Photos on the map: {count}</source>
            <translation>圖中照片：{count}</translation>
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
            <translation>已登錄照片分布圖</translation>
        </message>
        <message>
            <source>Reading the gallery…</source>
            <translation>正在讀取人臉資料庫…</translation>
        </message>
        <message>
            <source>Laying out the faces…</source>
            <translation>正在排列人臉…</translation>
        </message>
        <message>
            <source>Comparing the faces…</source>
            <translation>正在比對人臉…</translation>
        </message>
        <message>
            <source>Moving those alike together; many faces take minutes…</source>
            <translation>正在將相像者聚攏；人臉較多時需數分鐘…</translation>
        </message>
        <message>
            <source>{count} to look at</source>
            <translation>{count} 張待查看</translation>
        </message>
        <message>
            <source>Nobody is enrolled with the model in use.</source>
            <translation>沒有人以目前的模型登錄。</translation>
        </message>
        <message>
            <source>Stopped. The map shows distances; press “Alike together” to try again.</source>
            <translation>已停止。圖中顯示的是距離；按「相像聚攏」重試。</translation>
        </message>
        <message>
            <source>Arrows go from photo to photo, Enter shows the person</source>
            <translation>方向鍵在照片間移動，Enter 鍵顯示人員</translation>
        </message>
        <message>
            <source>Alike together</source>
            <translation>相像聚攏</translation>
        </message>
        <message>
            <source>Neighbours are alike; how far apart others lie says nothing (t-SNE)</source>
            <translation>相鄰者相像；其餘的遠近沒有意義（t-SNE）</translation>
        </message>
        <message>
            <source>Distances</source>
            <translation>距離</translation>
        </message>
        <message>
            <source>What lies far apart is unlike; neighbours need not be alike (PCA)</source>
            <translation>相距遠者不相像；相鄰者未必相像（PCA）</translation>
        </message>
        <message>
            <source>Go to the next photo that may be of somebody else</source>
            <translation>前往下一張可能屬於他人的照片</translation>
        </message>
        <message>
            <source>Further away</source>
            <translation>縮小</translation>
        </message>
        <message>
            <source>Nearer</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>全部顯示</translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message>
            <source>Merge with another person</source>
            <translation>與另一人合併</translation>
        </message>
        <message>
            <source>Merge the two</source>
            <translation>合併兩人</translation>
        </message>
        <message>
            <source>Name or id</source>
            <translation>姓名或編號</translation>
        </message>
        <message>
            <source>Who else is {name} enrolled as?</source>
            <translation>{name} 還登錄為誰？</translation>
        </message>
        <message>
            <source>The id {id} keeps the templates, badges and groups of both. The journal forgets the other. It cannot be undone.</source>
            <translation>編號 {id} 將保留兩者的範本、感應卡與群組。日誌中另一編號將被抹除。此動作無法復原。</translation>
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
            <translation>變更姓名</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>儲存</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>The id stays. Events of the past keep the name they were written with.</source>
            <translation>編號不變。過往事件保留當時記錄的姓名。</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close the notice</source>
            <translation>關閉通知</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>復原</translation>
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
            <translation>沒有此密碼，任何人都無法讀取備份。</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密碼</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>再次輸入</translation>
        </message>
        <message numerus="yes">
            <source>At least {count} characters.</source>
            <translation>
                <numerusform>至少 {count} 個字元。</numerusform>
            </translation>
        </message>
        <message>
            <source>The two differ.</source>
            <translation>兩次輸入不一致。</translation>
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
            <translation>無範本</translation>
        </message>
        <message>
            <source>No group of their own</source>
            <translation>不屬於任何群組</translation>
        </message>
        <message>
            <source>Every door at any hour: no doors are set up in the access rules.</source>
            <translation>隨時可通過所有門：通行規則中未設定任何門。</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>另有 {count} 項</translation>
        </message>
        <message>
            <source>No door at all.</source>
            <translation>無法通過任何門。</translation>
        </message>
        <message>
            <source>Disabled: passes no door</source>
            <translation>已停用：無法通過任何門</translation>
        </message>
        <message>
            <source>No end</source>
            <translation>無期限</translation>
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
            <translation>無</translation>
        </message>
        <message>
            <source>Set, and one for duress</source>
            <translation>已設定，另有脅迫碼</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>已設定</translation>
        </message>
        <message>
            <source>Without a badge, the PIN only helps where a face is asked for as well.</source>
            <translation>沒有感應卡時，PIN 碼只在同時要求人臉之處有用。</translation>
        </message>
        <message>
            <source>ends in {digits}</source>
            <translation>末碼 {digits}</translation>
        </message>
        <message>
            <source>In {area} since {time}</source>
            <translation>自 {time} 起在 {area}</translation>
        </message>
        <message>
            <source>never</source>
            <translation>永不</translation>
        </message>
        <message>
            <source>In no area</source>
            <translation>不在任何區域</translation>
        </message>
        <message>
            <source>A door last opened for them: {time}</source>
            <translation>最近一次開門：{time}</translation>
        </message>
        <message>
            <source>{name} ({id}), distance {distance:.2f}</source>
            <translation>{name}（{id}），距離 {distance:.2f}</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>無</translation>
        </message>
        <message>
            <source>templates, the numbers they are recognised by: {count}</source>
            <translation>特徵範本（用於辨識的數值）：{count}</translation>
        </message>
        <message>
            <source>pictures of their faces: {count}</source>
            <translation>人臉照片：{count}</translation>
        </message>
        <message>
            <source>PINs: {count}</source>
            <translation>PIN 碼：{count}</translation>
        </message>
        <message>
            <source>badges: {count}</source>
            <translation>感應卡：{count}</translation>
        </message>
        <message>
            <source>name, id and pictures in events of the journal: {count}; that they happened stays</source>
            <translation>日誌事件中的姓名、編號與影像：{count}；事件本身仍保留</translation>
        </message>
        <message>
            <source>name and id, groups, and when they may pass</source>
            <translation>姓名與編號、群組及通行時間</translation>
        </message>
        <message>
            <source>the key all of it is sealed with</source>
            <translation>加密這些內容的金鑰</translation>
        </message>
    </context>
    <context>
        <name>PeopleActions</name>
        <message>
            <source>The name is changed</source>
            <translation>姓名已變更</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>已儲存</translation>
        </message>
        <message>
            <source>{name} passes no door any more</source>
            <translation>{name} 已停用，無法再通過任何門</translation>
        </message>
        <message>
            <source>{name} is no longer disabled</source>
            <translation>{name} 已重新啟用</translation>
        </message>
        <message>
            <source>The PIN is set. Without a badge, it only helps where a face is asked for as well.</source>
            <translation>PIN 碼已設定。沒有感應卡時，它只在同時要求人臉之處有用。</translation>
        </message>
        <message>
            <source>The PIN is set</source>
            <translation>PIN 碼已設定</translation>
        </message>
        <message>
            <source>The PIN is put back</source>
            <translation>PIN 碼已還原</translation>
        </message>
        <message>
            <source>The PIN is removed</source>
            <translation>PIN 碼已移除</translation>
        </message>
        <message>
            <source>The badge is added</source>
            <translation>感應卡已新增</translation>
        </message>
        <message>
            <source>Remove a badge</source>
            <translation>移除感應卡</translation>
        </message>
        <message>
            <source>The badge whose number ends in</source>
            <translation>感應卡末碼</translation>
        </message>
        <message>
            <source>The badge is put back</source>
            <translation>感應卡已還原</translation>
        </message>
        <message>
            <source>The badge is removed</source>
            <translation>感應卡已移除</translation>
        </message>
        <message>
            <source>The two are one person now</source>
            <translation>已合併為一人</translation>
        </message>
        <message>
            <source>Export what is stored</source>
            <translation>匯出儲存的內容</translation>
        </message>
        <message>
            <source>Everything is in {file}: it is not encrypted, guard it</source>
            <translation>全部內容已匯出至 {file}：檔案未加密，請妥善保管</translation>
        </message>
        <message>
            <source>Disabled: {count}</source>
            <translation>已停用：{count}</translation>
        </message>
        <message>
            <source>Enabled: {count}</source>
            <translation>已啟用：{count}</translation>
        </message>
        <message>
            <source>{who} is erased</source>
            <translation>已刪除 {who}</translation>
        </message>
        <message>
            <source>{who} are erased</source>
            <translation>已刪除 {who}</translation>
        </message>
        <message>
            <source>Stopped; what was done by then stays done</source>
            <translation>已停止；先前完成的動作仍然有效</translation>
        </message>
    </context>
    <context>
        <name>PeopleList</name>
        <message>
            <source>People</source>
            <translation>人員</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>People</source>
            <translation>人員</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>{count} chosen</source>
            <translation>已選 {count} 項</translation>
        </message>
        <message>
            <source>{count} enrolled</source>
            <translation>已登錄 {count} 人</translation>
        </message>
        <message>
            <source>{count} of {all} enrolled</source>
            <translation>已登錄 {all} 人，顯示 {count} 人</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在讀取…</translation>
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
            <translation>誰可在何時通行</translation>
        </message>
        <message>
            <source>Who is in which group is said on the page of the people.</source>
            <translation>人員所屬的群組在「人員」頁面中設定。</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>群組</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>時段</translation>
        </message>
        <message>
            <source>Allow</source>
            <translation>允許</translation>
        </message>
        <message>
            <source>A second factor always, for the people of this group</source>
            <translation>對此群組人員一律要求雙重驗證</translation>
        </message>
        <message>
            <source>A new group</source>
            <translation>新增群組</translation>
        </message>
        <message>
            <source>Make the group</source>
            <translation>建立群組</translation>
        </message>
        <message>
            <source>Nobody may pass.</source>
            <translation>任何人皆無法通行。</translation>
        </message>
        <message>
            <source>“{line}” already lets these people pass at any hour: other hours hold once it is removed.</source>
            <translation>「{line}」已允許這些人隨時通行：移除後，其他時段才會生效。</translation>
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
            <translation>人員</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>人臉</translation>
        </message>
        <message>
            <source>Choose a person</source>
            <translation>請選擇人員</translation>
        </message>
        <message>
            <source>{id}, enrolled {time}</source>
            <translation>{id}，登錄於 {time}</translation>
        </message>
        <message>
            <source>No consent is written down</source>
            <translation>未記錄同意書</translation>
        </message>
        <message>
            <source>Enable</source>
            <translation>啟用</translation>
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
            <translation>照片來源：{source}</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>重新命名…</translation>
        </message>
        <message>
            <source>Add photos…</source>
            <translation>新增照片…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>變更…</translation>
        </message>
        <message>
            <source>Set…</source>
            <translation>設定…</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>新增…</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>合併…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>匯出…</translation>
        </message>
        <message>
            <source>Erase this person…</source>
            <translation>刪除此人…</translation>
        </message>
        <message>
            <source>Validity</source>
            <translation>有效期限</translation>
        </message>
        <message>
            <source>Groups, and what they allow</source>
            <translation>群組及其權限</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN 碼</translation>
        </message>
        <message>
            <source>Badges</source>
            <translation>感應卡</translation>
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
            <translation>同意登錄</translation>
        </message>
        <message>
            <source>The person</source>
            <translation>人員</translation>
        </message>
    </context>
    <context>
        <name>PersonStep</name>
        <message>
            <source>First person</source>
            <translation>第一位人員</translation>
        </message>
        <message>
            <source>Somebody the door opens for. A few pictures from the front are best.</source>
            <translation>登錄一位可以開門的人。最好有幾張正面照片。</translation>
        </message>
        <message>
            <source>Enrol somebody</source>
            <translation>登錄人員</translation>
        </message>
        <message>
            <source>Enrolled: {count}</source>
            <translation>已登錄：{count}</translation>
        </message>
        <message>
            <source>Nobody is enrolled yet.</source>
            <translation>尚未登錄任何人。</translation>
        </message>
    </context>
    <context>
        <name>PictureFault</name>
        <message>
            <source>{reason}</source>
            <translation>圖片有問題：{reason}</translation>
        </message>
    </context>
    <context>
        <name>PinDialog</name>
        <message>
            <source>PIN: {name}</source>
            <translation>PIN 碼：{name}</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN 碼</translation>
        </message>
        <message>
            <source>Set the PIN</source>
            <translation>設定 PIN 碼</translation>
        </message>
        <message>
            <source>PIN, {least} to {most} digits</source>
            <translation>PIN 碼，{least} 至 {most} 位數字</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>再次輸入</translation>
        </message>
        <message>
            <source>Dates, runs and the like are refused: they are guessed first.</source>
            <translation>日期、連續數字等容易被猜中，不可使用。</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>兩次輸入不一致。</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message>
            <source>One moment…</source>
            <translation>請稍候…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>關閉</translation>
        </message>
        <message>
            <source>Delete the last digit</source>
            <translation>刪除最後一位</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>確認</translation>
        </message>
    </context>
    <context>
        <name>PinStep</name>
        <message>
            <source>Admin PIN</source>
            <translation>管理員 PIN 碼</translation>
        </message>
        <message>
            <source>Opens the pages of the staff: people, events and settings. Without it anybody may.</source>
            <translation>用於開啟工作人員頁面：人員、事件與設定。不設定則任何人都能開啟。</translation>
        </message>
        <message>
            <source>There is one already: this one replaces it.</source>
            <translation>已有 PIN 碼：新的將取代它。</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>再次輸入</translation>
        </message>
        <message>
            <source>Choose a PIN of 4 to 12 digits</source>
            <translation>請設定 4 至 12 位數字的 PIN 碼</translation>
        </message>
        <message>
            <source>The two differ. Please begin anew.</source>
            <translation>兩次輸入不一致，請重新開始。</translation>
        </message>
        <message>
            <source>The PIN is set.</source>
            <translation>PIN 碼已設定。</translation>
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
            <translation>人臉</translation>
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
            <translation>普通</translation>
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
            <translation>正在尋找攝影機…</translation>
        </message>
        <message>
            <source>This is the camera in use.</source>
            <translation>這是正在使用的攝影機。</translation>
        </message>
        <message>
            <source>Opening the camera…</source>
            <translation>正在開啟攝影機…</translation>
        </message>
        <message>
            <source>This is the camera that is chosen. It is used from the next start on.</source>
            <translation>這是所選的攝影機，下次啟動後使用。</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Drive</source>
            <translation>磁碟機</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>資料夾</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>捷徑</translation>
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
            <translation>尋找範圍(&amp;L)：</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>檔案類型(&amp;T)：</translation>
        </message>
    </context>
    <context>
        <name>RatesPanel</name>
        <message>
            <source>Use this threshold</source>
            <translation>使用此門檻值</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>重設</translation>
        </message>
        <message>
            <source>Comparing people…</source>
            <translation>正在比對人員…</translation>
        </message>
        <message>
            <source>The door would err much more often</source>
            <translation>門的錯誤會多很多</translation>
        </message>
        <message>
            <source>…</source>
            <translation>…</translation>
        </message>
        <message>
            <source>The journal has no decisions yet.</source>
            <translation>日誌中還沒有判定。</translation>
        </message>
        <message>
            <source>Of the last {told} decisions in the journal, {opens} more would open the door, {shuts} would no longer.</source>
            <translation>日誌中最近 {told} 次判定裡，將多開門 {opens} 次，少開門 {shuts} 次。</translation>
        </message>
        <message numerus="yes">
            <source>Another {count} hold too little to be decided again.</source>
            <translation>
                <numerusform>另有 {count} 次因資訊不足無法重新判定。</numerusform>
            </translation>
        </message>
        <message>
            <source>Threshold {threshold}, in use</source>
            <translation>門檻值 {threshold}，使用中</translation>
        </message>
        <message>
            <source>Threshold {threshold}</source>
            <translation>門檻值 {threshold}</translation>
        </message>
        <message>
            <source>False openings: {count} of {all} strangers, in one look ({sure}: {low} to {high})</source>
            <translation>誤開門：一次觀察中 {all} 名陌生人有 {count} 名（{sure}：{low} 至 {high}）</translation>
        </message>
        <message>
            <source>False refusals: unknown, since nobody has two photos.</source>
            <translation>誤拒絕：未知，因為沒有人有兩張照片。</translation>
        </message>
        <message>
            <source>False refusals: {share} of looks at people enrolled ({sure}: {low} to {high})</source>
            <translation>誤拒絕：對已登錄人員的觀察中占 {share}（{sure}：{low} 至 {high}）</translation>
        </message>
        <message>
            <source>Fewer than {least} photos of different people lie so near: false openings are read off a fitted curve, not counted.</source>
            <translation>如此接近的不同人照片少於 {least} 張：誤開門由擬合曲線估算，而非統計得出。</translation>
        </message>
        <message>
            <source>Only {count} people are enrolled: the intervals are too narrow.</source>
            <translation>僅登錄 {count} 人：實際區間應更寬。</translation>
        </message>
        <message numerus="yes">
            <source>Only {count} pairs of photos of one person: false refusals are rough.</source>
            <translation>
                <numerusform>同一人的照片僅 {count} 對：誤拒絕率只是粗略估計。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} decisions labelled wrong in the journal would still match.</source>
            <translation>
                <numerusform>日誌中 {count} 次標為認錯的判定仍會相符。</numerusform>
            </translation>
        </message>
        <message>
            <source>The door takes several looks, and so errs less often than in one.</source>
            <translation>門會多次觀察，因此出錯少於單次觀察。</translation>
        </message>
        <message>
            <source>Dotted: the threshold in use. Shaded: {sure} intervals.</source>
            <translation>點線：目前門檻值。陰影：{sure} 區間。</translation>
        </message>
        <message>
            <source>False openings</source>
            <translation>誤開門</translation>
        </message>
        <message>
            <source>False refusals</source>
            <translation>誤拒絕</translation>
        </message>
        <message>
            <source>Error rates</source>
            <translation>錯誤率</translation>
        </message>
    </context>
    <context>
        <name>Reason</name>
        <message>
            <source>Please keep looking at the camera.</source>
            <translation>請繼續看著攝影機。</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>正在辨識…</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>請稍候</translation>
        </message>
        <message>
            <source>Hold still, please</source>
            <translation>請保持不動</translation>
        </message>
        <message>
            <source>Face the camera.</source>
            <translation>請面向攝影機。</translation>
        </message>
        <message>
            <source>One at a time, please</source>
            <translation>請逐一通行</translation>
        </message>
        <message>
            <source>Only one person may stand before the camera.</source>
            <translation>攝影機前只能站一人。</translation>
        </message>
        <message>
            <source>Not recognised</source>
            <translation>無法辨識</translation>
        </message>
        <message>
            <source>You are not enrolled here. Please ask the staff.</source>
            <translation>您尚未在此登錄，請洽工作人員。</translation>
        </message>
        <message>
            <source>Not sure who you are</source>
            <translation>無法確認您的身分</translation>
        </message>
        <message>
            <source>Please use your badge.</source>
            <translation>請使用感應卡。</translation>
        </message>
        <message>
            <source>This is not a live face</source>
            <translation>未偵測到真人</translation>
        </message>
        <message>
            <source>Please look at the camera yourself, without a picture or a screen.</source>
            <translation>請本人看攝影機，勿使用照片或螢幕。</translation>
        </message>
        <message>
            <source>Please ask the staff.</source>
            <translation>請洽工作人員。</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>歡迎</translation>
        </message>
        <message>
            <source>Please come in.</source>
            <translation>請進。</translation>
        </message>
        <message>
            <source>This door is locked</source>
            <translation>此門已鎖定</translation>
        </message>
        <message>
            <source>Nobody may pass now. Please ask the staff.</source>
            <translation>目前任何人皆無法通行，請洽工作人員。</translation>
        </message>
        <message>
            <source>The door has just opened for you</source>
            <translation>剛才已為您開門</translation>
        </message>
        <message>
            <source>Step away to use it again.</source>
            <translation>如需再次使用，請先離開一下。</translation>
        </message>
        <message>
            <source>Your access is switched off</source>
            <translation>您的權限已停用</translation>
        </message>
        <message>
            <source>Your access has not begun yet</source>
            <translation>您的權限尚未生效</translation>
        </message>
        <message>
            <source>Your access has ended</source>
            <translation>您的權限已到期</translation>
        </message>
        <message>
            <source>You may not use this door</source>
            <translation>您無權使用此門</translation>
        </message>
        <message>
            <source>Not at this hour</source>
            <translation>目前時段無法通行</translation>
        </message>
        <message>
            <source>Please come back at your own hours.</source>
            <translation>請於您的允許時段再來。</translation>
        </message>
        <message>
            <source>You are inside already</source>
            <translation>系統顯示您已在裡面</translation>
        </message>
        <message>
            <source>Somebody went in as you. Please ask the staff.</source>
            <translation>有人以您的身分進入，請洽工作人員。</translation>
        </message>
        <message>
            <source>A second person is needed</source>
            <translation>需要第二位人員</translation>
        </message>
        <message>
            <source>This door opens for two.</source>
            <translation>此門須兩人同行才會開啟。</translation>
        </message>
        <message>
            <source>One more thing</source>
            <translation>還需一步</translation>
        </message>
        <message>
            <source>Please give your PIN or show your badge.</source>
            <translation>請輸入 PIN 碼或感應卡片。</translation>
        </message>
        <message>
            <source>That was not right</source>
            <translation>輸入有誤</translation>
        </message>
        <message>
            <source>Please try again, or ask the staff.</source>
            <translation>請再試一次，或洽工作人員。</translation>
        </message>
        <message>
            <source>This badge is not known here</source>
            <translation>此感應卡未登錄</translation>
        </message>
        <message>
            <source>Too many attempts</source>
            <translation>嘗試次數過多</translation>
        </message>
        <message>
            <source>Please wait a while, or ask the staff.</source>
            <translation>請稍後再試，或洽工作人員。</translation>
        </message>
        <message>
            <source>The door stays shut. Please ask the staff.</source>
            <translation>門保持關閉，請洽工作人員。</translation>
        </message>
        <message>
            <source>The camera does not work</source>
            <translation>攝影機故障</translation>
        </message>
        <message>
            <source>Something does not work here</source>
            <translation>系統故障</translation>
        </message>
        <message>
            <source>The rules cannot be read</source>
            <translation>無法讀取規則</translation>
        </message>
        <message>
            <source>Recognised in several pictures</source>
            <translation>在多張影像中辨識成功</translation>
        </message>
        <message>
            <source>Still looking</source>
            <translation>仍在辨識</translation>
        </message>
        <message>
            <source>The face is not enrolled</source>
            <translation>人臉未登錄</translation>
        </message>
        <message>
            <source>Two enrolled people look too much alike</source>
            <translation>兩位已登錄人員過於相像</translation>
        </message>
        <message>
            <source>The picture was too old</source>
            <translation>影像已過時</translation>
        </message>
        <message>
            <source>The camera repeated a picture</source>
            <translation>攝影機畫面重複</translation>
        </message>
        <message>
            <source>The face could not be measured</source>
            <translation>無法測量人臉</translation>
        </message>
        <message>
            <source>The face was not clear enough</source>
            <translation>人臉不夠清晰</translation>
        </message>
        <message>
            <source>The camera could not be trusted</source>
            <translation>攝影機不可信</translation>
        </message>
        <message>
            <source>Something in doorcam failed</source>
            <translation>doorcam 內部故障</translation>
        </message>
        <message>
            <source>The rules let them pass</source>
            <translation>規則允許通行</translation>
        </message>
        <message>
            <source>The door is locked for everybody</source>
            <translation>門對所有人鎖定</translation>
        </message>
        <message>
            <source>Locked out after too many wrong attempts</source>
            <translation>錯誤次數過多，已鎖定</translation>
        </message>
        <message>
            <source>The door had just opened for them</source>
            <translation>剛剛已為其開門</translation>
        </message>
        <message>
            <source>Their access is switched off</source>
            <translation>其權限已停用</translation>
        </message>
        <message>
            <source>Their access has not begun yet</source>
            <translation>其權限尚未生效</translation>
        </message>
        <message>
            <source>Their access has ended</source>
            <translation>其權限已到期</translation>
        </message>
        <message>
            <source>They may not use this door</source>
            <translation>無權使用此門</translation>
        </message>
        <message>
            <source>Outside their hours</source>
            <translation>不在允許時段</translation>
        </message>
        <message>
            <source>They had not left before coming in again</source>
            <translation>未離開便再次進入</translation>
        </message>
        <message>
            <source>A second person was missing</source>
            <translation>缺少第二位人員</translation>
        </message>
        <message>
            <source>The access rules could not be read</source>
            <translation>無法讀取通行規則</translation>
        </message>
        <message>
            <source>Several people stood before the camera</source>
            <translation>攝影機前有多人</translation>
        </message>
        <message>
            <source>It was not shown that the face is a live one</source>
            <translation>未證明是真人</translation>
        </message>
        <message>
            <source>A picture or a screen was held up</source>
            <translation>出示了照片或螢幕</translation>
        </message>
        <message>
            <source>A second factor was missing</source>
            <translation>缺少第二重驗證</translation>
        </message>
        <message>
            <source>A wrong PIN</source>
            <translation>PIN 碼錯誤</translation>
        </message>
        <message>
            <source>A badge that nobody has</source>
            <translation>未登錄的感應卡</translation>
        </message>
    </context>
    <context>
        <name>RegionView</name>
        <message>
            <source>Where people stand</source>
            <translation>人員站立區域</translation>
        </message>
    </context>
    <context>
        <name>RulesPanel</name>
        <message>
            <source>Saved. It holds at once.</source>
            <translation>已儲存，立即生效。</translation>
        </message>
    </context>
    <context>
        <name>SaveBar</name>
        <message>
            <source>Discard</source>
            <translation>捨棄</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>儲存</translation>
        </message>
        <message>
            <source>Start doorcam again</source>
            <translation>重新啟動 doorcam</translation>
        </message>
        <message>
            <source>Show what is wrong</source>
            <translation>查看錯誤</translation>
        </message>
        <message>
            <source>Cannot be saved so: {named}.</source>
            <translation>無法這樣儲存：{named}。</translation>
        </message>
        <message>
            <source>Changed: {count}. Nothing is saved yet.</source>
            <translation>已變更 {count} 項，尚未儲存。</translation>
        </message>
        <message>
            <source>From the next start on: {named}.</source>
            <translation>下次啟動後生效：{named}。</translation>
        </message>
        <message>
            <source>{named}, and {count} more</source>
            <translation>{named} 等，另有 {count} 項</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>清除搜尋內容</translation>
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
            <translation>群組…</translation>
        </message>
        <message>
            <source>Disable</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>Enable</source>
            <translation>啟用</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>刪除…</translation>
        </message>
    </context>
    <context>
        <name>SettingRow</name>
        <message>
            <source>Not the default</source>
            <translation>非預設值</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>預設值</translation>
        </message>
        <message>
            <source>Back to the default</source>
            <translation>還原為預設值</translation>
        </message>
        <message>
            <source>Back to the default: {setting}</source>
            <translation>還原為預設值：{setting}</translation>
        </message>
        <message>
            <source>Set by {where}; that goes before the file.</source>
            <translation>由 {where} 設定，優先於檔案。</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>A photo of somebody enrolled opens the door.</source>
            <translation>用已登錄人員的照片即可開門。</translation>
        </message>
        <message>
            <source>No door is opened: this driver only pretends to.</source>
            <translation>不會真正開門：此驅動程式僅供模擬。</translation>
        </message>
        <message>
            <source>default {default}</source>
            <translation>預設 {default}</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} 至 {high}</translation>
        </message>
        <message>
            <source>on</source>
            <translation>開</translation>
        </message>
        <message>
            <source>off</source>
            <translation>關</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>空白</translation>
        </message>
        <message>
            <source>Where pictures come from</source>
            <translation>畫面來源</translation>
        </message>
        <message>
            <source>auto (first webcam, else the demo), an index, a device path or name, a video file, an rtsp:// or http:// address, or demo.</source>
            <translation>auto（第一部攝影機，沒有則用示範）、序號、裝置路徑或名稱、影片檔、rtsp:// 或 http:// 位址，或 demo。</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>攝影機</translation>
        </message>
        <message>
            <source>not empty</source>
            <translation>不可空白</translation>
        </message>
        <message>
            <source>Width asked of a webcam, in pixels.</source>
            <translation>向攝影機要求的寬度（像素）。</translation>
        </message>
        <message>
            <source>Height asked of a webcam, in pixels.</source>
            <translation>向攝影機要求的高度（像素）。</translation>
        </message>
        <message>
            <source>Frames a second asked of a webcam.</source>
            <translation>向攝影機要求的每秒格數。</translation>
        </message>
        <message>
            <source>Seconds without a new frame until the camera counts as stalled.</source>
            <translation>幾秒沒有新畫格即視為攝影機停滯。</translation>
        </message>
        <message>
            <source>Seconds of identical frames until a live camera counts as frozen.</source>
            <translation>即時畫面相同幾秒即視為凍結。</translation>
        </message>
        <message>
            <source>Pause before a lost camera is opened again; doubles each time.</source>
            <translation>重新開啟斷線攝影機前的間隔；每次加倍。</translation>
        </message>
        <message>
            <source>Longest pause between two attempts to open a lost camera.</source>
            <translation>兩次重連攝影機之間的最長間隔。</translation>
        </message>
        <message>
            <source>How faces are found</source>
            <translation>人臉偵測</translation>
        </message>
        <message>
            <source>The detector; yunet is installed by `doorcam models install yunet`.</source>
            <translation>偵測器；yunet 以 `doorcam models install yunet` 安裝。</translation>
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
            <translation>尋找的最小人臉（像素）。</translation>
        </message>
        <message>
            <source>Largest face looked for, in pixels; 0 for as large as the picture.</source>
            <translation>尋找的最大人臉（像素）；0 表示與畫面同大。</translation>
        </message>
        <message>
            <source>How sure the detector must be that something is a face.</source>
            <translation>偵測器判定為人臉所需的把握。</translation>
        </message>
        <message>
            <source>Where people stand: the left edge, as a share of the picture.</source>
            <translation>人員站立區域：左邊界，占畫面的比例。</translation>
        </message>
        <message>
            <source>Where people stand: the top edge.</source>
            <translation>人員站立區域：上邊界。</translation>
        </message>
        <message>
            <source>Where people stand: the right edge.</source>
            <translation>人員站立區域：右邊界。</translation>
        </message>
        <message>
            <source>Where people stand: the bottom edge.</source>
            <translation>人員站立區域：下邊界。</translation>
        </message>
        <message>
            <source>How faces are compared</source>
            <translation>人臉比對</translation>
        </message>
        <message>
            <source>The embedding model, by its id.</source>
            <translation>特徵模型的識別碼。</translation>
        </message>
        <message>
            <source>Largest distance at which a face may be an enrolled person.</source>
            <translation>門檻值：人臉可視為已登錄人員的最大距離。</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>門檻值</translation>
        </message>
        <message>
            <source>0 &lt; value &lt;= 2</source>
            <translation>大於 0，不超過 2</translation>
        </message>
        <message>
            <source>Use the threshold that `doorcam calibrate` has found for this model, and not match_threshold.</source>
            <translation>使用 `doorcam calibrate` 為此模型求得的門檻值，而非 match_threshold。</translation>
        </message>
        <message>
            <source>Calibrated threshold</source>
            <translation>校準的門檻值</translation>
        </message>
        <message>
            <source>How much nearer than anybody else the nearest person must be.</source>
            <translation>最接近者須比其他任何人近多少。</translation>
        </message>
        <message>
            <source>What of a person a face is compared with: their best template, the centroid of their templates, or a vote of the three nearest neighbours of all. A threshold holds for one of them.</source>
            <translation>人臉與人員的什麼相比：最佳範本、範本的質心，或全體中三個最近鄰的投票。門檻值只適用於其中一種。</translation>
        </message>
        <message>
            <source>best</source>
            <translation>最佳範本</translation>
        </message>
        <message>
            <source>centroid</source>
            <translation>質心</translation>
        </message>
        <message>
            <source>neighbours</source>
            <translation>最近鄰</translation>
        </message>
        <message>
            <source>How the gallery is searched: exact looks at every template; hnsw and ivfpq find a short list in a gallery of 20,000 templates or more; auto takes ivfpq from 100,000 on.</source>
            <translation>人臉資料庫的搜尋方式：exact 查看每個範本；hnsw 與 ivfpq 在 20,000 個以上範本中先找出候選；auto 自 100,000 個起使用 ivfpq。</translation>
        </message>
        <message>
            <source>auto</source>
            <translation>自動 (auto)</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>精確 (exact)</translation>
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
            <translation>記憶體中的範本只占一半位元組；距離變動約 0.0001。</translation>
        </message>
        <message>
            <source>What runs the embedding model; tensorflow is the slow reference it is held against.</source>
            <translation>執行特徵模型的引擎；tensorflow 是用於對照的慢速基準。</translation>
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
            <translation>特徵模型的計算精度：處理器支援且已登錄人臉變動小於 0.02 時，auto 使用 bfloat16。</translation>
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
            <translation>辨識模型使用的處理器執行緒數；0 由 doorcam 決定。</translation>
        </message>
        <message>
            <source>Where weights are downloaded from</source>
            <translation>權重下載來源</translation>
        </message>
        <message>
            <source>Base address of a mirror, put before a file's name; empty for the address of each network. https, or http to this computer.</source>
            <translation>鏡像的基礎位址，加在檔名前；留空則用各模型自己的位址。須為 https，或指向本機的 http。</translation>
        </message>
        <message>
            <source>What a photo must be like to enrol somebody</source>
            <translation>登錄照片的要求</translation>
        </message>
        <message>
            <source>Smallest face accepted for enrolment, in pixels.</source>
            <translation>登錄時接受的最小人臉（像素）。</translation>
        </message>
        <message>
            <source>Lowest quality accepted for enrolment, 0 to 1.</source>
            <translation>登錄時接受的最低品質，0 至 1。</translation>
        </message>
        <message>
            <source>Photos kept of a person; of more, those that are good and differ most from each other.</source>
            <translation>每人保留的照片數；超出時保留品質好且彼此差異最大的。</translation>
        </message>
        <message>
            <source>When the door opens</source>
            <translation>開門條件</translation>
        </message>
        <message>
            <source>The name of this door in the rules of `doorcam access doors`.</source>
            <translation>此門在 `doorcam access doors` 規則中的名稱。</translation>
        </message>
        <message>
            <source>Observations that must name the same person before a grant; poor ones count less.</source>
            <translation>放行前須有幾次觀測指向同一人；品質差的權重較低。</translation>
        </message>
        <message>
            <source>How many of the newest observations of a track are counted.</source>
            <translation>計入同一追蹤目標的最新觀測次數。</translation>
        </message>
        <message>
            <source>Oldest frame that may still open the door, in seconds.</source>
            <translation>仍可開門的畫面最長時效（秒）。</translation>
        </message>
        <message>
            <source>Observations of lower quality than this do not count for a grant.</source>
            <translation>品質低於此值的觀測不計入放行。</translation>
        </message>
        <message>
            <source>Seconds a face is looked at before it counts as unknown.</source>
            <translation>觀察人臉幾秒後視為未知。</translation>
        </message>
        <message>
            <source>Keep the door shut while somebody unknown stands as near to it.</source>
            <translation>有未知人員同樣靠近時保持關門。</translation>
        </message>
        <message>
            <source>One person at a time</source>
            <translation>一次一人</translation>
        </message>
        <message>
            <source>How people show that they are no picture</source>
            <translation>如何證明是真人</translation>
        </message>
        <message>
            <source>active: motion on the way to the door, or turns of the head when asked; passive: the looks of the face, needs `doorcam models install minifasnet_v2 minifasnet_v1se`; both; off lets photos pass.</source>
            <translation>活體偵測。active：走近時的動作，或依要求轉頭；passive：人臉外觀，需要 `doorcam models install minifasnet_v2 minifasnet_v1se`；both：兩者；off 則照片也能通過。</translation>
        </message>
        <message>
            <source>Protection against photos</source>
            <translation>防照片欺騙</translation>
        </message>
        <message>
            <source>passive</source>
            <translation>被動 (passive)</translation>
        </message>
        <message>
            <source>active</source>
            <translation>主動 (active)</translation>
        </message>
        <message>
            <source>both</source>
            <translation>兩者 (both)</translation>
        </message>
        <message>
            <source>Seconds somebody recognised stands there until they are asked to turn their head.</source>
            <translation>已辨識者站立幾秒後要求其轉頭。</translation>
        </message>
        <message>
            <source>Ask everybody to turn their head. Without it, a film of somebody on a screen may pass unasked.</source>
            <translation>要求每個人轉頭。否則螢幕上播放的影片可能未經詢問就通過。</translation>
        </message>
        <message>
            <source>What is written down</source>
            <translation>記錄內容</translation>
        </message>
        <message>
            <source>Keep a picture of the face with each event.</source>
            <translation>每個事件保留一張人臉影像。</translation>
        </message>
        <message>
            <source>Pictures in the journal</source>
            <translation>日誌中的影像</translation>
        </message>
        <message>
            <source>Days until `doorcam events purge` removes an event and its picture.</source>
            <translation>`doorcam events purge` 在幾天後移除事件及其影像。</translation>
        </message>
        <message>
            <source>How long events are kept</source>
            <translation>事件保留時間</translation>
        </message>
        <message>
            <source>What is kept of people, and where the key to it is</source>
            <translation>保留的人員資料與金鑰位置</translation>
        </message>
        <message>
            <source>Where the master key of a new home goes: auto takes the system keyring where one works, else a file. `doorcam keys rotate` moves it.</source>
            <translation>新資料目錄的主金鑰存放處：auto 優先使用系統金鑰圈，否則使用檔案。`doorcam keys rotate` 可移動它。</translation>
        </message>
        <message>
            <source>keyring</source>
            <translation>金鑰圈 (keyring)</translation>
        </message>
        <message>
            <source>file</source>
            <translation>檔案 (file)</translation>
        </message>
        <message>
            <source>Keep the aligned face of each enrolment photo, sealed. Without it another model needs new photos.</source>
            <translation>加密保留每張登錄照片中對齊後的人臉。不保留則更換模型時需要新照片。</translation>
        </message>
        <message>
            <source>Wording that whoever is enrolled agrees to, written down with the time at each enrolment; empty writes nothing down.</source>
            <translation>被登錄者同意的條款，每次登錄時連同時間記錄；留空則不記錄。</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>同意書</translation>
        </message>
        <message>
            <source>What opens the door</source>
            <translation>開門方式</translation>
        </message>
        <message>
            <source>What opens the door: simulated, serial, gpio, http, mqtt, command, or a driver that another package brings.</source>
            <translation>開門驅動程式：simulated、serial、gpio、http、mqtt、command，或其他套件提供的驅動程式。</translation>
        </message>
        <message>
            <source>How the door is opened</source>
            <translation>開門方式</translation>
        </message>
        <message>
            <source>simulated</source>
            <translation>模擬 (simulated)</translation>
        </message>
        <message>
            <source>serial</source>
            <translation>序列埠 (serial)</translation>
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
            <translation>指令 (command)</translation>
        </message>
        <message>
            <source>Seconds the door stays open.</source>
            <translation>門保持開啟的秒數。</translation>
        </message>
        <message>
            <source>Opening time</source>
            <translation>開門時間</translation>
        </message>
        <message>
            <source>The port of a relay board: /dev/serial/by-id/... or COM3.</source>
            <translation>繼電器板的連接埠：/dev/serial/by-id/... 或 COM3。</translation>
        </message>
        <message>
            <source>Serial port</source>
            <translation>序列埠</translation>
        </message>
        <message>
            <source>Its speed.</source>
            <translation>鮑率。</translation>
        </message>
        <message>
            <source>The bytes that switch the relay on, two hexadecimal digits each.</source>
            <translation>接通繼電器的位元組，每個兩位十六進位數。</translation>
        </message>
        <message>
            <source>The bytes that switch it off again; empty for a board that ends its pulse by itself.</source>
            <translation>斷開繼電器的位元組；若電路板自行結束脈衝則留空。</translation>
        </message>
        <message>
            <source>The relay's pin, as gpiozero names it: GPIO17 or BOARD11.</source>
            <translation>繼電器的腳位，依 gpiozero 命名：GPIO17 或 BOARD11。</translation>
        </message>
        <message>
            <source>GPIO pin</source>
            <translation>GPIO 腳位</translation>
        </message>
        <message>
            <source>The relay is on when its pin is low.</source>
            <translation>腳位為低電位時繼電器接通。</translation>
        </message>
        <message>
            <source>What the relay at http_url is; url asks for that very address.</source>
            <translation>http_url 處繼電器的類型；url 表示直接請求該位址。</translation>
        </message>
        <message>
            <source>Kind of relay</source>
            <translation>繼電器類型</translation>
        </message>
        <message>
            <source>url</source>
            <translation>位址 (url)</translation>
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
            <translation>繼電器的位址：http://192.168.1.40，http_kind = url 時為完整位址。</translation>
        </message>
        <message>
            <source>Address of the relay</source>
            <translation>繼電器位址</translation>
        </message>
        <message>
            <source>How http_kind = url asks.</source>
            <translation>http_kind = url 時的請求方法。</translation>
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
            <translation>裝置的第幾個繼電器，從 1 起。</translation>
        </message>
        <message>
            <source>User of the device; empty for none.</source>
            <translation>裝置的使用者名稱；沒有則留空。</translation>
        </message>
        <message>
            <source>User name of the relay</source>
            <translation>繼電器使用者名稱</translation>
        </message>
        <message>
            <source>Their password, better given as DOORCAM_DOOR_HTTP_PASSWORD.</source>
            <translation>其密碼，最好透過 DOORCAM_DOOR_HTTP_PASSWORD 提供。</translation>
        </message>
        <message>
            <source>Password of the relay</source>
            <translation>繼電器密碼</translation>
        </message>
        <message>
            <source>The MQTT broker.</source>
            <translation>MQTT 伺服器。</translation>
        </message>
        <message>
            <source>MQTT broker</source>
            <translation>MQTT 伺服器</translation>
        </message>
        <message>
            <source>Its port; without TLS mostly 1883.</source>
            <translation>其連接埠；不用 TLS 時通常為 1883。</translation>
        </message>
        <message>
            <source>Whether the broker speaks TLS; its certificate is verified.</source>
            <translation>伺服器是否使用 TLS；將驗證其憑證。</translation>
        </message>
        <message>
            <source>User at the broker; empty for none.</source>
            <translation>伺服器的使用者名稱；沒有則留空。</translation>
        </message>
        <message>
            <source>User name at the broker</source>
            <translation>伺服器使用者名稱</translation>
        </message>
        <message>
            <source>Their password, better given as DOORCAM_DOOR_MQTT_PASSWORD.</source>
            <translation>其密碼，最好透過 DOORCAM_DOOR_MQTT_PASSWORD 提供。</translation>
        </message>
        <message>
            <source>Password at the broker</source>
            <translation>伺服器密碼</translation>
        </message>
        <message>
            <source>Where the relay listens: cmnd/door/POWER. Empty shows the lock in Home Assistant only.</source>
            <translation>繼電器監聽的主題：cmnd/door/POWER。留空則僅在 Home Assistant 中顯示門鎖。</translation>
        </message>
        <message>
            <source>MQTT topic</source>
            <translation>MQTT 主題</translation>
        </message>
        <message>
            <source>What it is told; the relay itself has to end its pulse.</source>
            <translation>傳送的內容；脈衝須由繼電器自行結束。</translation>
        </message>
        <message>
            <source>Of this door at the broker: begins its topics and its ids.</source>
            <translation>此門在伺服器上的名稱：其主題與識別碼以此開頭。</translation>
        </message>
        <message>
            <source>Where Home Assistant looks for new devices; empty announces nothing.</source>
            <translation>Home Assistant 尋找新裝置的位置；留空則不通告。</translation>
        </message>
        <message>
            <source>Certificate authority of a private device or broker, PEM; empty for the system's.</source>
            <translation>私有裝置或伺服器的憑證授權單位（PEM）；留空使用系統的。</translation>
        </message>
        <message>
            <source>The program that opens the door, with its arguments; no shell is involved.</source>
            <translation>開門的程式及其參數；不經過 shell。</translation>
        </message>
        <message>
            <source>Program that opens the door</source>
            <translation>開門程式</translation>
        </message>
        <message>
            <source>For a driver that another package brings.</source>
            <translation>用於其他套件提供的驅動程式。</translation>
        </message>
        <message>
            <source>The door's contact: gpio:PIN, mqtt:TOPIC, an http:// or https:// address; empty for none.</source>
            <translation>門磁：gpio:PIN、mqtt:TOPIC、http:// 或 https:// 位址；沒有則留空。</translation>
        </message>
        <message>
            <source>Where doorcam hears that the exit button was pressed, written like contact. The button itself must open the door without doorcam.</source>
            <translation>doorcam 得知出門按鈕被按下之處，寫法同 contact。按鈕本身須能不經 doorcam 開門。</translation>
        </message>
        <message>
            <source>Seconds the door may stand open until that is an alarm.</source>
            <translation>門開啟幾秒後發出警報。</translation>
        </message>
        <message>
            <source>Alarm when held open</source>
            <translation>門未關警報</translation>
        </message>
        <message>
            <source>Who is told what happens at the door, and of what</source>
            <translation>向誰通知門口事件及其內容</translation>
        </message>
        <message>
            <source>Where events are posted to: https://example.org/doorcam; empty for nowhere.</source>
            <translation>事件傳送到的位址：https://example.org/doorcam；留空則不傳送。</translation>
        </message>
        <message>
            <source>What they are signed with: whsec_ and 24 to 64 random bytes in base64, better given as DOORCAM_OUTWARD_WEBHOOK_SECRET. Two with a space between sign both ways.</source>
            <translation>簽章金鑰：whsec_ 加 24 至 64 個隨機位元組的 base64，最好透過 DOORCAM_OUTWARD_WEBHOOK_SECRET 提供。以空格隔開兩個則同時用兩者簽章。</translation>
        </message>
        <message>
            <source>The MQTT broker events are published at; empty for none.</source>
            <translation>發布事件的 MQTT 伺服器；沒有則留空。</translation>
        </message>
        <message>
            <source>Their password, better given as DOORCAM_OUTWARD_MQTT_PASSWORD.</source>
            <translation>其密碼，最好透過 DOORCAM_OUTWARD_MQTT_PASSWORD 提供。</translation>
        </message>
        <message>
            <source>What the topics begin with; doorcam/events/alarm/duress is one of them.</source>
            <translation>主題的前綴；doorcam/events/alarm/duress 是其中之一。</translation>
        </message>
        <message>
            <source>Certificate authority of a private receiver or broker, PEM; empty for the system's.</source>
            <translation>私有接收方或伺服器的憑證授權單位（PEM）；留空使用系統的。</translation>
        </message>
        <message>
            <source>Which events are told; these are all there are.</source>
            <translation>通知哪些事件；此處已列出全部。</translation>
        </message>
        <message>
            <source>Send the picture of the face too, if the journal has one. It leaves this computer.</source>
            <translation>日誌中有人臉影像時一併傳送。影像將離開本機。</translation>
        </message>
        <message>
            <source>The window</source>
            <translation>視窗</translation>
        </message>
        <message>
            <source>The language of the window; auto is the system's, or English.</source>
            <translation>視窗的語言；auto 為系統語言，否則為英語。</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>語言</translation>
        </message>
        <message>
            <source>Open the kiosk full screen.</source>
            <translation>以全螢幕開啟門口終端。</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全螢幕</translation>
        </message>
        <message>
            <source>Show a live camera like a mirror.</source>
            <translation>像鏡子一樣顯示即時畫面。</translation>
        </message>
        <message>
            <source>Mirror image</source>
            <translation>鏡像</translation>
        </message>
        <message>
            <source>How the window looks; auto is light or dark as the system is.</source>
            <translation>主題（視窗外觀）；auto 隨系統為淺色或深色。</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>淺色或深色</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>light</source>
            <translation>淺色</translation>
        </message>
        <message>
            <source>high contrast</source>
            <translation>高對比</translation>
        </message>
        <message>
            <source>How much larger than usual text is, as far as that fits on the screen.</source>
            <translation>字型大小：文字相對一般大小的倍數，以螢幕容納為限。</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>文字大小</translation>
        </message>
        <message>
            <source>A short tone for a welcome, a refusal, and whatever is asked for.</source>
            <translation>聲音：歡迎、拒絕與提示時發出短音。</translation>
        </message>
        <message>
            <source>Sounds</source>
            <translation>聲音</translation>
        </message>
        <message>
            <source>Say aloud what the screen says to a visitor; needs the extra voice: pip install 'doorcam[voice]'.</source>
            <translation>朗讀螢幕上給訪客的提示；需要語音元件：pip install 'doorcam[voice]'。</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>語音</translation>
        </message>
        <message>
            <source>Whoever is not known yet and has a narrower face than this, in pixels of the camera, is asked to come closer; 0 asks nobody.</source>
            <translation>尚未辨識且人臉寬度（攝影機像素）小於此值者會被要求靠近；0 表示不要求。</translation>
        </message>
        <message>
            <source>Seconds without anybody until the picture fades behind the clock.</source>
            <translation>無人幾秒後畫面淡出、顯示時鐘。</translation>
        </message>
        <message>
            <source>Clock when idle</source>
            <translation>閒置時顯示時鐘</translation>
        </message>
        <message>
            <source>Seconds without input until the staff's pages are locked.</source>
            <translation>幾秒無操作後鎖定工作人員頁面。</translation>
        </message>
        <message>
            <source>Lock when idle</source>
            <translation>閒置時鎖定</translation>
        </message>
    </context>
    <context>
        <name>SettingsForm</name>
        <message>
            <source>Search the settings</source>
            <translation>搜尋設定</translation>
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
            <translation>找不到此設定。</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>The settings are saved in {path}</source>
            <translation>設定已儲存至 {path}</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>攝影機</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>規則</translation>
        </message>
        <message>
            <source>PINs, tests, backup</source>
            <translation>PIN 碼、測試、備份</translation>
        </message>
    </context>
    <context>
        <name>Sparkline</name>
        <message>
            <source>Last five minutes: from {low} to {high}, now {now}</source>
            <translation>最近五分鐘：{low} 至 {high}，目前 {now}</translation>
        </message>
    </context>
    <context>
        <name>Staff</name>
        <message>
            <source>This is locked in {seconds} s. Touch anything to go on.</source>
            <translation>{seconds} 秒後鎖定。觸碰任意處即可繼續。</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人員</translation>
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
            <translation>設定</translation>
        </message>
    </context>
    <context>
        <name>StaffDesk</name>
        <message>
            <source>Anybody can open these pages.</source>
            <translation>任何人都可以開啟這些頁面。</translation>
        </message>
        <message>
            <source>Set a PIN…</source>
            <translation>設定 PIN 碼…</translation>
        </message>
        <message>
            <source>An admin may go on with the set-up.</source>
            <translation>管理員可以繼續設定。</translation>
        </message>
        <message>
            <source>Only an admin may leave the kiosk.</source>
            <translation>只有管理員可以離開終端。</translation>
        </message>
        <message>
            <source>That was not right.</source>
            <translation>輸入有誤。</translation>
        </message>
        <message>
            <source>Close doorcam?</source>
            <translation>關閉 doorcam？</translation>
        </message>
        <message>
            <source>Close doorcam</source>
            <translation>關閉 doorcam</translation>
        </message>
        <message>
            <source>The door will no longer open by face, PIN or badge.</source>
            <translation>門將不再透過人臉、PIN 碼或門卡開啟。</translation>
        </message>
    </context>
    <context>
        <name>StaffFrame</name>
        <message>
            <source>Leave full screen</source>
            <translation>離開全螢幕</translation>
        </message>
        <message>
            <source>Close doorcam</source>
            <translation>關閉 doorcam</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>鎖定</translation>
        </message>
        <message>
            <source>Admin</source>
            <translation>管理員</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>操作員</translation>
        </message>
    </context>
    <context>
        <name>StaffPinsCard</name>
        <message>
            <source>PINs of the staff</source>
            <translation>工作人員的 PIN 碼</translation>
        </message>
        <message>
            <source>The admin may do everything here, an operator sees people, events and insights.</source>
            <translation>管理員可進行所有操作，操作員可檢視人員、事件和分析。</translation>
        </message>
        <message>
            <source>Admin</source>
            <translation>管理員</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>操作員</translation>
        </message>
        <message>
            <source>Without a PIN of the admin anybody may open these pages, and close doorcam.</source>
            <translation>沒有管理員 PIN 碼時，任何人都可以開啟這些頁面並關閉 doorcam。</translation>
        </message>
        <message>
            <source>The PIN is set</source>
            <translation>PIN 碼已設定</translation>
        </message>
        <message>
            <source>Remove the PIN of the admin?</source>
            <translation>刪除管理員的 PIN 碼？</translation>
        </message>
        <message>
            <source>Anybody may then open these pages, and close doorcam.</source>
            <translation>此後任何人都可以開啟這些頁面並關閉 doorcam。</translation>
        </message>
        <message>
            <source>Remove the PIN of the operator?</source>
            <translation>刪除操作員的 PIN 碼？</translation>
        </message>
        <message>
            <source>Only the admin may then open these pages.</source>
            <translation>此後只有管理員可以開啟這些頁面。</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>The PIN is removed</source>
            <translation>PIN 碼已移除</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>變更…</translation>
        </message>
        <message>
            <source>Set…</source>
            <translation>設定…</translation>
        </message>
        <message>
            <source>First set that of the admin.</source>
            <translation>請先設定管理員的 PIN 碼。</translation>
        </message>
        <message>
            <source>A PIN is set.</source>
            <translation>已設定 PIN 碼。</translation>
        </message>
        <message>
            <source>No PIN is set.</source>
            <translation>未設定 PIN 碼。</translation>
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
            <translation>重試</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>進度</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN 碼</translation>
        </message>
        <message>
            <source>Type your badge number, then your PIN</source>
            <translation>請輸入卡號，然後輸入 PIN 碼</translation>
        </message>
    </context>
    <context>
        <name>StatusRow</name>
        <message>
            <source>Progress</source>
            <translation>進度</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重試</translation>
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
            <translation>儲存故障：{reason}</translation>
        </message>
    </context>
    <context>
        <name>SwitchField</name>
        <message>
            <source>On</source>
            <translation>開</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>關</translation>
        </message>
    </context>
    <context>
        <name>ThresholdChart</name>
        <message>
            <source>Threshold</source>
            <translation>門檻值</translation>
        </message>
    </context>
    <context>
        <name>ThresholdKeeper</name>
        <message>
            <source>The threshold is saved, and holds from the next start on.</source>
            <translation>門檻值已儲存，下次啟動後生效。</translation>
        </message>
        <message>
            <source>The threshold is the one from before.</source>
            <translation>已恢復為原來的門檻值。</translation>
        </message>
    </context>
    <context>
        <name>ToolsPanel</name>
        <message>
            <source>Open the door once</source>
            <translation>開一次門</translation>
        </message>
        <message>
            <source>Begin the drill</source>
            <translation>開始演練</translation>
        </message>
        <message>
            <source>Make a backup</source>
            <translation>建立備份</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>還原備份</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>備份</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>The door opens now, for whoever stands before it. The journal keeps that it was a test.</source>
            <translation>門將立即為門前的任何人開啟。日誌會記為測試。</translation>
        </message>
        <message>
            <source>Open the door?</source>
            <translation>要開門嗎？</translation>
        </message>
        <message>
            <source>Open the door</source>
            <translation>開門</translation>
        </message>
        <message>
            <source>Asking the door…</source>
            <translation>正在聯絡門鎖…</translation>
        </message>
        <message>
            <source>Make it</source>
            <translation>建立</translation>
        </message>
        <message numerus="yes">
            <source>{count} files are in {path}</source>
            <translation>
                <numerusform>{count} 個檔案已存入 {path}</numerusform>
            </translation>
        </message>
        <message>
            <source>The backup of {time} can be read. It takes the place of all people, events, rules and settings here; these are erased. doorcam closes for it and starts again.</source>
            <translation>{time} 的備份可以讀取。它將取代此處的所有人員、事件、規則與設定；現有內容將被刪除。doorcam 將關閉並重新啟動。</translation>
        </message>
        <message>
            <source>Replace everything?</source>
            <translation>要全部取代嗎？</translation>
        </message>
        <message>
            <source>Replace everything</source>
            <translation>全部取代</translation>
        </message>
        <message>
            <source>Sends the door what a grant sends it, once.</source>
            <translation>向門鎖傳送一次開門訊號。</translation>
        </message>
        <message>
            <source>Prints, telephones and people before this camera, and how often the door errs about them.</source>
            <translation>在攝影機前出示列印照片、手機與真人，看門出錯的頻率。</translation>
        </message>
        <message>
            <source>People, events with their pictures, rules, settings and the key, in one file with a password.</source>
            <translation>將人員、含影像的事件、規則、設定與金鑰存入一個有密碼的檔案。</translation>
        </message>
        <message>
            <source>Door test</source>
            <translation>開門測試</translation>
        </message>
        <message>
            <source>Drill against pictures of people</source>
            <translation>照片攻擊演練</translation>
        </message>
        <message>
            <source>The door is open.</source>
            <translation>門已開啟。</translation>
        </message>
        <message>
            <source>The door did not open.</source>
            <translation>門未開啟。</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Time</source>
            <translation>時間</translation>
        </message>
        <message>
            <source>Demo camera</source>
            <translation>示範攝影機</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全螢幕</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>工作人員</translation>
        </message>
    </context>
    <context>
        <name>TrafficPanel</name>
        <message>
            <source>Decisions by weekday and hour</source>
            <translation>依星期與時段統計的判定</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>正在統計…</translation>
        </message>
        <message>
            <source>In all: {counts}</source>
            <translation>合計：{counts}</translation>
        </message>
        <message>
            <source>Touch an hour, or walk there with the arrow keys.</source>
            <translation>點按一個時段，或用方向鍵選擇。</translation>
        </message>
        <message>
            <source>{when}: {counts}</source>
            <translation>{when}：{counts}</translation>
        </message>
        <message>
            <source>{granted} granted, {denied} denied, {unknown} unknown</source>
            <translation>放行 {granted}，拒絕 {denied}，未知 {unknown}</translation>
        </message>
        <message>
            <source>{day} {start:02}–{end:02} h</source>
            <translation>{day} {start:02}–{end:02} 時</translation>
        </message>
        <message>
            <source>Nobody came.</source>
            <translation>無人到訪。</translation>
        </message>
        <message>
            <source>Busiest: {hours}</source>
            <translation>最繁忙：{hours}</translation>
        </message>
        <message>
            <source>Nobody had to prove that they are no picture.</source>
            <translation>沒有人需要證明自己是真人。</translation>
        </message>
        <message>
            <source>Asked to turn their head: {share} of {asked} people at the door ({sure}: {low} to {high})</source>
            <translation>被要求轉頭：門前 {asked} 人中的 {share}（{sure}：{low} 至 {high}）</translation>
        </message>
        <message>
            <source>Last {count} days</source>
            <translation>最近 {count} 天</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時間</translation>
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
            <translation>拒絕</translation>
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
            <translation>已比對人臉</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Faces can be compared as soon as the face networks are ready</source>
            <translation>人臉辨識準備就緒後即可比對</translation>
        </message>
        <message>
            <source>Comparing face {done} of {total}…</source>
            <translation>正在比對第 {done} 張人臉，共 {total} 張…</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>The faces could not be compared</source>
            <translation>無法比對人臉</translation>
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
                <numerusform>{faces} 張未知人臉，約來自 {people}。</numerusform>
            </translation>
        </message>
        <message>
            <source>The {count} seen most are shown.</source>
            <translation>顯示出現最多的 {count} 人。</translation>
        </message>
        <message numerus="yes">
            <source>No face was found in {count} pictures.</source>
            <translation>
                <numerusform>{count} 張影像中未找到人臉。</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no unknown faces among these.</source>
            <translation>其中沒有未知人臉。</translation>
        </message>
        <message>
            <source>Likeness is measured in memory and never stored.</source>
            <translation>相似度僅在記憶體中計算，從不儲存。</translation>
        </message>
        <message>
            <source>Groups of unknown faces</source>
            <translation>未知人臉分組</translation>
        </message>
    </context>
    <context>
        <name>UnlockDialog</name>
        <message>
            <source>Restore a backup</source>
            <translation>還原備份</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>讀取</translation>
        </message>
    </context>
    <context>
        <name>ValidityDialog</name>
        <message>
            <source>Validity</source>
            <translation>有效期限</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>儲存</translation>
        </message>
        <message>
            <source>Not before</source>
            <translation>不早於</translation>
        </message>
        <message>
            <source>Not from this time on</source>
            <translation>自此時起失效</translation>
        </message>
        <message>
            <source>The end is not after the beginning.</source>
            <translation>結束時間須晚於開始時間。</translation>
        </message>
    </context>
    <context>
        <name>Voice</name>
        <message>
            <source>There is no voice here: pip install 'doorcam[voice]', or set desktop.voice = false</source>
            <translation>沒有語音元件：pip install 'doorcam[voice]'，或設定 desktop.voice = false</translation>
        </message>
        <message>
            <source>No voice speaks {language}: install one for the system, or set desktop.voice = false</source>
            <translation>沒有能說{language}的語音：請在系統中安裝，或設定 desktop.voice = false</translation>
        </message>
        <message>
            <source>The system has no voice: install one (on Linux speech-dispatcher), or set desktop.voice = false</source>
            <translation>系統沒有語音：請安裝（Linux 上為 speech-dispatcher），或設定 desktop.voice = false</translation>
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
            <translation>假日</translation>
        </message>
        <message>
            <source>allowed</source>
            <translation>允許</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>不允許</translation>
        </message>
        <message>
            <source>Hours of the week. {day}, {hour}:00: {standing}</source>
            <translation>每週時段。{day}，{hour}:00：{standing}</translation>
        </message>
        <message>
            <source>No hour is allowed</source>
            <translation>沒有允許的時間</translation>
        </message>
    </context>
    <context>
        <name>WeightsFault</name>
        <message>
            <source>{reason}</source>
            <translation>辨識模型有問題：{reason}</translation>
        </message>
    </context>
    <context>
        <name>_Poses</name>
        <message>
            <source>{done} of {all} poses</source>
            <translation>已完成 {done}/{all} 個姿勢</translation>
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
