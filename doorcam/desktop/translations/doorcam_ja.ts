<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>Admin</name>
        <message>
            <source>signed in</source>
            <translation>サインイン</translation>
        </message>
        <message>
            <source>signed out</source>
            <translation>サインアウト</translation>
        </message>
        <message>
            <source>sign-in refused</source>
            <translation>サインインを拒否</translation>
        </message>
        <message>
            <source>may not leave the kiosk</source>
            <translation>端末画面の終了権限なし</translation>
        </message>
        <message>
            <source>closed the kiosk</source>
            <translation>端末画面を終了</translation>
        </message>
        <message>
            <source>left full screen</source>
            <translation>全画面を終了</translation>
        </message>
        <message>
            <source>changed the settings {what}</source>
            <translation>設定を変更：{what}</translation>
        </message>
        <message>
            <source>changed when they may pass</source>
            <translation>通行できる期間を変更</translation>
        </message>
        <message>
            <source>changed the groups</source>
            <translation>グループを変更</translation>
        </message>
        <message>
            <source>renamed</source>
            <translation>名前を変更</translation>
        </message>
        <message>
            <source>disabled</source>
            <translation>無効化</translation>
        </message>
        <message>
            <source>enabled</source>
            <translation>有効化</translation>
        </message>
        <message>
            <source>enrolled</source>
            <translation>登録</translation>
        </message>
        <message>
            <source>added photos</source>
            <translation>写真を追加</translation>
        </message>
        <message>
            <source>took back an enrolment</source>
            <translation>登録を取り消し</translation>
        </message>
        <message>
            <source>merged another person into them</source>
            <translation>別の人を統合</translation>
        </message>
        <message>
            <source>removed a person</source>
            <translation>人を消去</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>読み込み</translation>
        </message>
        <message>
            <source>embedded {count} people again with {model}</source>
            <translation>{model} で {count} 人を再計算</translation>
        </message>
        <message>
            <source>set the PIN</source>
            <translation>暗証番号を設定</translation>
        </message>
        <message>
            <source>set a PIN</source>
            <translation>暗証番号を設定</translation>
        </message>
        <message>
            <source>removed the PIN</source>
            <translation>暗証番号を削除</translation>
        </message>
        <message>
            <source>removed the PINs</source>
            <translation>暗証番号を削除</translation>
        </message>
        <message>
            <source>put back the PIN</source>
            <translation>暗証番号を元に戻し</translation>
        </message>
        <message>
            <source>set the PIN of the role {role}</source>
            <translation>役割 {role} の暗証番号を設定</translation>
        </message>
        <message>
            <source>removed the PIN of the role {role}</source>
            <translation>役割 {role} の暗証番号を削除</translation>
        </message>
        <message>
            <source>added a badge</source>
            <translation>カードを追加</translation>
        </message>
        <message>
            <source>removed a badge</source>
            <translation>カードを削除</translation>
        </message>
        <message>
            <source>removed {count} badges</source>
            <translation>カード {count} 枚を削除</translation>
        </message>
        <message>
            <source>labelled event {what}</source>
            <translation>イベントを判定：{what}</translation>
        </message>
        <message>
            <source>exported</source>
            <translation>書き出し</translation>
        </message>
        <message>
            <source>exported {count} events</source>
            <translation>イベント {count} 件を書き出し</translation>
        </message>
        <message>
            <source>exported all {count} people</source>
            <translation>全 {count} 人を書き出し</translation>
        </message>
        <message>
            <source>purged {count} events from before {time}</source>
            <translation>{time} より前のイベント {count} 件を削除</translation>
        </message>
        <message>
            <source>made a backup</source>
            <translation>バックアップを作成</translation>
        </message>
        <message>
            <source>restored a backup</source>
            <translation>バックアップを復元</translation>
        </message>
        <message>
            <source>made the master key {what}</source>
            <translation>主鍵を作成：{what}</translation>
        </message>
        <message>
            <source>made the group {group}</source>
            <translation>グループを作成：{group}</translation>
        </message>
        <message>
            <source>set the group {group}</source>
            <translation>グループを設定：{group}</translation>
        </message>
        <message>
            <source>removed the group {group}</source>
            <translation>グループを削除：{group}</translation>
        </message>
        <message>
            <source>added to the group {group}</source>
            <translation>グループに追加：{group}</translation>
        </message>
        <message>
            <source>dropped from the group {group}</source>
            <translation>グループから除外：{group}</translation>
        </message>
        <message>
            <source>allowed the group {what}</source>
            <translation>グループに許可：{what}</translation>
        </message>
        <message>
            <source>denied the group {what}</source>
            <translation>グループの許可を取り消し：{what}</translation>
        </message>
        <message>
            <source>set the schedule {what}</source>
            <translation>スケジュールを設定：{what}</translation>
        </message>
        <message>
            <source>removed the schedule {what}</source>
            <translation>スケジュールを削除：{what}</translation>
        </message>
        <message>
            <source>set the door {what}</source>
            <translation>ドアを設定：{what}</translation>
        </message>
        <message>
            <source>removed the rules of the door {door}</source>
            <translation>ドアのルールを削除：{door}</translation>
        </message>
        <message>
            <source>set the rules of a person: {what}</source>
            <translation>個人のルールを設定：{what}</translation>
        </message>
        <message>
            <source>made {day} a holiday {where}</source>
            <translation>{day} を祝日に追加：{where}</translation>
        </message>
        <message>
            <source>made {day} no holiday {where}</source>
            <translation>{day} を祝日から削除：{where}</translation>
        </message>
        <message>
            <source>freed {count} places in areas</source>
            <translation>在室の記録 {count} 件を解除</translation>
        </message>
        <message>
            <source>ended the lockout of a person</source>
            <translation>個人の一時停止を解除</translation>
        </message>
        <message>
            <source>ended the lockout of {whom}</source>
            <translation>一時停止を解除：{whom}</translation>
        </message>
        <message>
            <source>calibrated {what}</source>
            <translation>しきい値を調整：{what}</translation>
        </message>
        <message>
            <source>trained {what}</source>
            <translation>学習：{what}</translation>
        </message>
        <message>
            <source>installed {what}</source>
            <translation>導入：{what}</translation>
        </message>
        <message>
            <source>a PIN given under duress</source>
            <translation>脅迫時用の暗証番号が入力されました</translation>
        </message>
        <message>
            <source>the door was opened without a grant or the exit button</source>
            <translation>許可も退室ボタンもなしにドアが開けられました</translation>
        </message>
        <message>
            <source>the door is held open</source>
            <translation>ドアが開いたままです</translation>
        </message>
        <message>
            <source>from the settings</source>
            <translation>設定から</translation>
        </message>
        <message>
            <source>first start</source>
            <translation>初回起動</translation>
        </message>
        <message>
            <source>set {what}</source>
            <translation>設定：{what}</translation>
        </message>
        <message>
            <source>removed {what}</source>
            <translation>削除：{what}</translation>
        </message>
        <message>
            <source>admin</source>
            <translation>管理者</translation>
        </message>
        <message>
            <source>operator</source>
            <translation>オペレーター</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>The backup of {time} is restored.</source>
            <translation>{time} のバックアップを復元しました。</translation>
        </message>
    </context>
    <context>
        <name>BadgeDialog</name>
        <message>
            <source>Add a badge</source>
            <translation>カードの追加</translation>
        </message>
        <message>
            <source>Add the badge</source>
            <translation>カードを追加</translation>
        </message>
        <message>
            <source>Hold the badge to the reader, or type the number that is printed on it.</source>
            <translation>カードをリーダーにかざすか、券面の番号を入力してください。</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>番号</translation>
        </message>
        <message numerus="yes">
            <source>{count} digits, at least {least}</source>
            <translation>
                <numerusform>{count} 桁（{least} 桁以上）</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BarChart</name>
        <message>
            <source>Highest: {bar}</source>
            <translation>最も高い棒：{bar}</translation>
        </message>
    </context>
    <context>
        <name>BugDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>問題が発生しました</translation>
        </message>
        <message>
            <source>This is a mistake in doorcam</source>
            <translation>doorcam の不具合です</translation>
        </message>
        <message>
            <source>The door stays shut meanwhile. Please report it with the text below.</source>
            <translation>その間、ドアは閉じたままです。下の内容を添えてご報告ください。</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>問題の内容</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>内容をコピー</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>CameraFault</name>
        <message>
            <source>{reason}</source>
            <translation>カメラの障害：{reason}</translation>
        </message>
    </context>
    <context>
        <name>CameraPanel</name>
        <message>
            <source>Camera</source>
            <translation>カメラ</translation>
        </message>
        <message>
            <source>Look for cameras</source>
            <translation>カメラを検索</translation>
        </message>
        <message>
            <source>All of the picture</source>
            <translation>画面全体</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自動</translation>
        </message>
        <message>
            <source>Demo: a made-up visitor</source>
            <translation>デモ（架空の来訪者）</translation>
        </message>
        <message>
            <source>Faces are looked for in {width} % of the width and {height} % of the height.</source>
            <translation>顔を探す範囲は、幅の {width} %、高さの {height} % です。</translation>
        </message>
        <message>
            <source>all of it</source>
            <translation>枠全体</translation>
        </message>
        <message>
            <source>an upright edge</source>
            <translation>縦の辺</translation>
        </message>
        <message>
            <source>the upper edge</source>
            <translation>上の辺</translation>
        </message>
        <message>
            <source>the lower edge</source>
            <translation>下の辺</translation>
        </message>
        <message>
            <source>Drag the frame, or use the keys: Space chooses, arrows move {part}.</source>
            <translation>枠をドラッグするか、キーで操作します。スペースで選択し、矢印で{part}を動かします。</translation>
        </message>
        <message>
            <source>a corner</source>
            <translation>角</translation>
        </message>
    </context>
    <context>
        <name>CameraStep</name>
        <message>
            <source>Camera</source>
            <translation>カメラ</translation>
        </message>
        <message>
            <source>At the height of a face, with the light before people and not behind them.</source>
            <translation>顔の高さに、逆光にならないように設置します。</translation>
        </message>
    </context>
    <context>
        <name>ConfigFault</name>
        <message>
            <source>{reason}</source>
            <translation>設定の誤り：{reason}</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>Consent</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>They have read it and agree</source>
            <translation>本人が読んで同意しました</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>文面</translation>
        </message>
        <message>
            <source>What was agreed to is written down with the time.</source>
            <translation>同意した内容を日時とともに記録します。</translation>
        </message>
    </context>
    <context>
        <name>Desktop</name>
        <message>
            <source>People can be enrolled as soon as the face networks are ready</source>
            <translation>顔認識の準備ができると登録できます</translation>
        </message>
        <message>
            <source>event {number}</source>
            <translation>イベント {number}</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>停止しています…</translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>Id, groups, PIN and badge</source>
            <translation>ID・グループ・暗証番号・カード</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Chosen for you when empty</source>
            <translation>空欄なら自動で決まります</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>グループ</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選択…</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>暗証番号</translation>
        </message>
        <message>
            <source>Set…</source>
            <translation>設定…</translation>
        </message>
        <message>
            <source>Badge</source>
            <translation>カード</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>追加…</translation>
        </message>
        <message>
            <source>badge</source>
            <translation>カード</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>set</source>
            <translation>設定済み</translation>
        </message>
        <message>
            <source>ends in {digits}</source>
            <translation>末尾 {digits}</translation>
        </message>
    </context>
    <context>
        <name>DeviceFault</name>
        <message>
            <source>{reason}</source>
            <translation>機器の障害：{reason}</translation>
        </message>
    </context>
    <context>
        <name>DeviceUnsure</name>
        <message>
            <source>{reason}</source>
            <translation>機器の応答が不明です：{reason}</translation>
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
            <translation>{said}、上限 {limit}</translation>
        </message>
    </context>
    <context>
        <name>DoorCard</name>
        <message>
            <source>What this door asks for</source>
            <translation>このドアで求めるもの</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>求めるもの</translation>
        </message>
        <message>
            <source>A second factor at these hours</source>
            <translation>追加認証を求める時間帯</translation>
        </message>
        <message>
            <source>Which way</source>
            <translation>方向</translation>
        </message>
        <message>
            <source>into it</source>
            <translation>入る</translation>
        </message>
        <message>
            <source>out of it</source>
            <translation>出る</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>never</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Two people must come together</source>
            <translation>2 人そろって通る</translation>
        </message>
        <message>
            <source>A second factor for whoever looks like somebody else</source>
            <translation>他の人と似ている人には追加認証を求める</translation>
        </message>
        <message>
            <source>Save the door</source>
            <translation>ドアを保存</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>変更を破棄</translation>
        </message>
        <message>
            <source>no hours</source>
            <translation>時間帯なし</translation>
        </message>
        <message>
            <source>Other doors have rules and this one has none: nobody passes it by them.</source>
            <translation>他のドアにはルールがありますが、このドアにはないため、誰も通れません。</translation>
        </message>
        <message>
            <source>There are no rules yet: everybody enrolled passes by face at any hour.</source>
            <translation>まだルールがありません。登録済みの人は、いつでも顔だけで通れます。</translation>
        </message>
        <message>
            <source>Face or badge</source>
            <translation>顔またはカード</translation>
        </message>
        <message>
            <source>Face and PIN</source>
            <translation>顔と暗証番号</translation>
        </message>
        <message>
            <source>Badge and face</source>
            <translation>カードと顔</translation>
        </message>
        <message>
            <source>Nothing: it stands open</source>
            <translation>なし（常時開放）</translation>
        </message>
        <message>
            <source>Locked for everybody</source>
            <translation>常時施錠</translation>
        </message>
        <message>
            <source>Time zone of its clock</source>
            <translation>タイムゾーン</translation>
        </message>
        <message>
            <source>Seconds until it opens for the same person again</source>
            <translation>同じ人が再び通れるまでの秒数</translation>
        </message>
        <message>
            <source>Seconds the first of two waits</source>
            <translation>1 人目が 2 人目を待つ秒数</translation>
        </message>
        <message>
            <source>A second factor below this margin to the next person; 0 for never</source>
            <translation>次点との差がこれ未満なら追加認証（0 は求めない）</translation>
        </message>
        <message>
            <source>Area it leads into: nobody enters it twice without having left</source>
            <translation>通じるエリア（退出せずに再び入ることはできません）</translation>
        </message>
        <message>
            <source>Seconds after which people count as gone</source>
            <translation>退出とみなすまでの秒数</translation>
        </message>
    </context>
    <context>
        <name>DoorStep</name>
        <message>
            <source>Door</source>
            <translation>ドア</translation>
        </message>
        <message>
            <source>What is connected to the lock. It can be changed later, in the settings.</source>
            <translation>錠につながっている機器です。後から設定で変更できます。</translation>
        </message>
        <message>
            <source>Open the door once</source>
            <translation>1 回解錠する</translation>
        </message>
        <message>
            <source>Asking the door…</source>
            <translation>ドアに送信しています…</translation>
        </message>
    </context>
    <context>
        <name>Dots</name>
        <message numerus="yes">
            <source>{count} digits</source>
            <translation>
                <numerusform>{count} 桁</numerusform>
            </translation>
        </message>
        <message>
            <source>No digits</source>
            <translation>未入力</translation>
        </message>
    </context>
    <context>
        <name>DrillDialog</name>
        <message>
            <source>Drill against pictures of people</source>
            <translation>なりすましテスト</translation>
        </message>
        <message>
            <source>{count} times</source>
            <translation>{count} 回</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>How often is each shown to the camera?</source>
            <translation>それぞれ何回カメラに見せますか？</translation>
        </message>
        <message>
            <source>A person, a printed photo, a telephone and a tablet, one after the other. The door goes on working meanwhile: whoever it knows may open it.</source>
            <translation>人、印刷写真、スマートフォン、タブレットの順に見せます。その間もドアは動作し、登録済みの人が来れば開きます。</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>The drill is over</source>
            <translation>テストが終わりました</translation>
        </message>
        <message>
            <source>A few presentations say little: the intervals show how little.</source>
            <translation>回数が少ないと確かなことは言えません。区間がその目安です。</translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <translation>{number}/{total}</translation>
        </message>
        <message>
            <source>Bring it before the camera, then press the button.</source>
            <translation>カメラの前に用意して、ボタンを押してください。</translation>
        </message>
        <message>
            <source>Watching…</source>
            <translation>確認しています…</translation>
        </message>
        <message>
            <source>It is there</source>
            <translation>準備完了</translation>
        </message>
        <message>
            <source>A person</source>
            <translation>実際の人</translation>
        </message>
        <message>
            <source>A printed photo</source>
            <translation>印刷写真</translation>
        </message>
        <message>
            <source>A telephone</source>
            <translation>スマートフォン</translation>
        </message>
        <message>
            <source>A tablet</source>
            <translation>タブレット</translation>
        </message>
        <message>
            <source>No face was seen; this one does not count.</source>
            <translation>顔が映りませんでした。今回は数えません。</translation>
        </message>
        <message>
            <source>Taken for a person, after {seconds:.1f} s.</source>
            <translation>{seconds:.1f} 秒で人と判定しました。</translation>
        </message>
        <message>
            <source>Refused, after {seconds:.1f} s.</source>
            <translation>{seconds:.1f} 秒で拒否しました。</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>拒否</translation>
        </message>
        <message>
            <source>taken for a person</source>
            <translation>人と判定</translation>
        </message>
        <message>
            <source>{kind}: {said} {errors} of {n} (95 % interval {low:.0f} to {high:.0f} %)</source>
            <translation>{kind}：{said} {errors}/{n}（95 % 区間 {low:.0f}～{high:.0f} %）</translation>
        </message>
    </context>
    <context>
        <name>EmptyPeople</name>
        <message>
            <source>Enrol the first person…</source>
            <translation>最初の人を登録…</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>全員を表示</translation>
        </message>
        <message>
            <source>Nobody is found</source>
            <translation>該当する人がいません</translation>
        </message>
        <message>
            <source>Nobody is enrolled yet</source>
            <translation>まだ誰も登録されていません</translation>
        </message>
        <message>
            <source>Try a part of the name, or look among everybody.</source>
            <translation>名前の一部で探すか、全員を表示してください。</translation>
        </message>
        <message>
            <source>A minute before the camera will do, or a few photos.</source>
            <translation>カメラの前で 1 分、または写真が数枚あれば登録できます。</translation>
        </message>
    </context>
    <context>
        <name>Enrolment</name>
        <message>
            <source>Look straight into the camera</source>
            <translation>カメラを正面から見てください</translation>
        </message>
        <message>
            <source>Turn your head a little to your left</source>
            <translation>顔を少し左に向けてください</translation>
        </message>
        <message>
            <source>Turn your head a little to your right</source>
            <translation>顔を少し右に向けてください</translation>
        </message>
        <message>
            <source>Raise your chin a little</source>
            <translation>あごを少し上げてください</translation>
        </message>
        <message>
            <source>Lower your chin a little</source>
            <translation>あごを少し引いてください</translation>
        </message>
        <message>
            <source>All five poses are taken</source>
            <translation>5 方向すべて撮影しました</translation>
        </message>
        <message>
            <source>The camera starts…</source>
            <translation>カメラを起動しています…</translation>
        </message>
        <message>
            <source>The camera has stopped: no new picture comes</source>
            <translation>カメラが止まりました。新しい映像が届きません</translation>
        </message>
        <message>
            <source>The camera repeats one picture</source>
            <translation>カメラが同じ映像を繰り返しています</translation>
        </message>
        <message>
            <source>The camera gives no picture. Check its cable.</source>
            <translation>カメラの映像がありません。ケーブルを確認してください。</translation>
        </message>
        <message>
            <source>The recording has ended</source>
            <translation>録画が終わりました</translation>
        </message>
        <message>
            <source>Too dark. Please switch a light on.</source>
            <translation>暗すぎます。照明をつけてください。</translation>
        </message>
        <message>
            <source>Come before the camera</source>
            <translation>カメラの前に来てください</translation>
        </message>
        <message>
            <source>Only one face, please</source>
            <translation>1 人だけ映ってください</translation>
        </message>
        <message>
            <source>Come closer</source>
            <translation>近づいてください</translation>
        </message>
        <message>
            <source>Hold still</source>
            <translation>動かないでください</translation>
        </message>
        <message>
            <source>Looking at the picture…</source>
            <translation>画像を確認しています…</translation>
        </message>
        <message>
            <source>{name} is no longer enrolled</source>
            <translation>{name} さんの登録を取り消しました</translation>
        </message>
        <message>
            <source>{name} is enrolled</source>
            <translation>{name} さんを登録しました</translation>
        </message>
        <message>
            <source>{name} has more photos</source>
            <translation>{name} さんの写真を追加しました</translation>
        </message>
        <message>
            <source>{name} gets these pictures too.</source>
            <translation>{name} さんに写真を追加します。</translation>
        </message>
        <message>
            <source>Picture {number}: already enrolled as {name} ({id}).</source>
            <translation>写真 {number}: すでに {name} さん（{id}）として登録されています。</translation>
        </message>
        <message>
            <source>Already enrolled as {name} ({id}).</source>
            <translation>すでに {name} さん（{id}）として登録されています。</translation>
        </message>
        <message>
            <source>Looks like {name} ({id}): both will be matched more strictly.</source>
            <translation>{name} さん（{id}）と似ています。2 人とも、より厳しく照合します。</translation>
        </message>
    </context>
    <context>
        <name>EnrolmentCamera</name>
        <message>
            <source>Take a picture</source>
            <translation>撮影</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>スキップ</translation>
        </message>
        <message>
            <source>Go on without a picture in this pose</source>
            <translation>この向きは撮影せずに進みます</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Stand before the camera</source>
            <translation>カメラの前に立ってください</translation>
        </message>
    </context>
    <context>
        <name>EnrolmentDialog</name>
        <message>
            <source>Enrol a person</source>
            <translation>新規登録</translation>
        </message>
        <message>
            <source>Add photos</source>
            <translation>写真の追加</translation>
        </message>
        <message>
            <source>In any script</source>
            <translation>どの文字でも入力できます</translation>
        </message>
        <message>
            <source>Id, groups, PIN, badge…</source>
            <translation>ID・グループ・暗証番号・カード…</translation>
        </message>
        <message>
            <source>Ask for consent…</source>
            <translation>同意を得る…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Enrol</source>
            <translation>登録</translation>
        </message>
        <message>
            <source>Leave without enrolling?</source>
            <translation>登録せずに閉じますか？</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>閉じる</translation>
        </message>
        <message numerus="yes">
            <source>{count} pictures are not kept.</source>
            <translation>
                <numerusform>写真 {count} 枚は保存されません。</numerusform>
            </translation>
        </message>
        <message>
            <source>The enrolment was closed before it was finished: nobody was enrolled</source>
            <translation>登録は完了前に閉じられました：誰も登録されていません</translation>
        </message>
        <message>
            <source>camera</source>
            <translation>カメラ</translation>
        </message>
        <message numerus="yes">
            <source>{count} pictures are enough</source>
            <translation>
                <numerusform>写真は {count} 枚で十分です</numerusform>
            </translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>問題が発生しました</translation>
        </message>
        <message>
            <source>Nobody was enrolled: {reason}</source>
            <translation>登録できませんでした：{reason}</translation>
        </message>
        <message>
            <source>Consent is given</source>
            <translation>同意済み</translation>
        </message>
        <message>
            <source>Enrolling…</source>
            <translation>登録しています…</translation>
        </message>
        <message>
            <source>Add the photos</source>
            <translation>写真を追加</translation>
        </message>
        <message>
            <source>Enrol anyway</source>
            <translation>それでも登録</translation>
        </message>
        <message>
            <source>Looking for a face…</source>
            <translation>顔を探しています…</translation>
        </message>
        <message>
            <source>Now enter the name.</source>
            <translation>次に名前を入力してください。</translation>
        </message>
        <message>
            <source>Now ask for their consent.</source>
            <translation>次に同意を得てください。</translation>
        </message>
        <message>
            <source>Pictures are taken by themselves when all is right. Photos will do as well.</source>
            <translation>条件がそろうと自動で撮影します。写真からも登録できます。</translation>
        </message>
        <message>
            <source>Press Start before the camera, or choose photos.</source>
            <translation>カメラの前に立って「開始」を押すか、写真を選んでください。</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>カメラ</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>写真</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
    </context>
    <context>
        <name>EnrolmentPhotos</name>
        <message>
            <source>Drop photos or a folder here</source>
            <translation>ここに写真かフォルダーをドロップ</translation>
        </message>
        <message>
            <source>Choose photos…</source>
            <translation>写真を選択…</translation>
        </message>
        <message>
            <source>Photos read</source>
            <translation>読み込んだ写真</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>it is not a file of this computer: save it first</source>
            <translation>このコンピューターのファイルではありません。先に保存してください</translation>
        </message>
        <message>
            <source>what was dropped</source>
            <translation>ドロップしたもの</translation>
        </message>
        <message>
            <source>it is no file: save it as a picture first</source>
            <translation>ファイルではありません。先に画像として保存してください</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>写真</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>画像</translation>
        </message>
    </context>
    <context>
        <name>EnrolmentRefused</name>
        <message>
            <source>{reason}</source>
            <translation>登録できません：{reason}</translation>
        </message>
    </context>
    <context>
        <name>EntryDesk</name>
        <message>
            <source>Or hold your badge to the reader.</source>
            <translation>カードをかざすこともできます。</translation>
        </message>
        <message>
            <source>Badge number, then PIN</source>
            <translation>カード番号→暗証番号</translation>
        </message>
        <message>
            <source>PIN of the staff</source>
            <translation>係員の暗証番号</translation>
        </message>
        <message>
            <source>Type your PIN</source>
            <translation>暗証番号を入力</translation>
        </message>
        <message>
            <source>That was not right. Please try again.</source>
            <translation>正しくありません。もう一度どうぞ。</translation>
        </message>
        <message>
            <source>First the number on your badge: it is longer.</source>
            <translation>先にカードの番号（長いほう）を入力してください。</translation>
        </message>
        <message>
            <source>Type your PIN or show your badge</source>
            <translation>暗証番号を入力、またはカードを提示</translation>
        </message>
        <message>
            <source>Hello, {name}.</source>
            <translation>{name} さん、こんにちは。</translation>
        </message>
    </context>
    <context>
        <name>EraseDialog</name>
        <message>
            <source>Erase {who}</source>
            <translation>{who} を消去</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>消去</translation>
        </message>
        <message>
            <source>Looking at what is stored…</source>
            <translation>保存内容を確認しています…</translation>
        </message>
        <message>
            <source>Copies made before, backups and exports, are not ours to erase.</source>
            <translation>以前のバックアップや書き出しは消去されません。</translation>
        </message>
        <message>
            <source>Erase all of this. It cannot be undone.</source>
            <translation>すべて消去します。元に戻せません。</translation>
        </message>
        <message>
            <source>Everything that is stored of them; it cannot be counted.</source>
            <translation>保存されているすべてのデータ（件数は不明）。</translation>
        </message>
    </context>
    <context>
        <name>EventCharts</name>
        <message>
            <source>Events over time</source>
            <translation>イベントの推移</translation>
        </message>
        <message>
            <source>Events by the hour of the day</source>
            <translation>時刻別のイベント</translation>
        </message>
        <message>
            <source>Choose a bar</source>
            <translation>棒を選んでください</translation>
        </message>
        <message>
            <source>Show these events</source>
            <translation>このイベントを表示</translation>
        </message>
        <message>
            <source>There are no events</source>
            <translation>イベントはありません</translation>
        </message>
        <message>
            <source>{when}: {granted} granted, {refused} refused, {other} other</source>
            <translation>{when}：許可 {granted}、拒否 {refused}、その他 {other}</translation>
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
            <translation>yyyy/M</translation>
        </message>
        <message>
            <source>yyyy</source>
            <translation>yyyy年</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <translation>yyyy年M月d日(ddd)</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>推移</translation>
        </message>
        <message>
            <source>By the hour of the day</source>
            <translation>時刻別</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>グラフ</translation>
        </message>
        <message>
            <source>granted</source>
            <translation>許可</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>拒否</translation>
        </message>
        <message>
            <source>other</source>
            <translation>その他</translation>
        </message>
    </context>
    <context>
        <name>EventDetail</name>
        <message>
            <source>Picture of the event</source>
            <translation>イベントの画像</translation>
        </message>
        <message>
            <source>Right person</source>
            <translation>本人です</translation>
        </message>
        <message>
            <source>Wrong person</source>
            <translation>別人です</translation>
        </message>
        <message>
            <source>Enrol this person…</source>
            <translation>この人を登録…</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>正しい</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>誤り</translation>
        </message>
        <message>
            <source>Choose an event</source>
            <translation>イベントを選んでください</translation>
        </message>
        <message>
            <source>Its picture is erased</source>
            <translation>画像は消去されました</translation>
        </message>
        <message>
            <source>There is no picture of it</source>
            <translation>画像はありません</translation>
        </message>
        <message>
            <source>Whether the face is that of the nearest person; calibration learns from it</source>
            <translation>顔が最も近い人のものかどうか。しきい値の調整に使います</translation>
        </message>
        <message>
            <source>The event</source>
            <translation>イベント</translation>
        </message>
        <message>
            <source>When</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>人</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>距離</translation>
        </message>
        <message>
            <source>Nearest person</source>
            <translation>最も近い人</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>カメラ</translation>
        </message>
        <message>
            <source>Done by</source>
            <translation>操作者</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>判定ポリシー</translation>
        </message>
        <message>
            <source>version {version}</source>
            <translation>バージョン {version}</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Event number</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>{room} within {limit}</source>
            <translation>{limit}（余裕 {room}）</translation>
        </message>
        <message>
            <source>{room} beyond {limit}</source>
            <translation>{limit}（超過 {room}）</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>上限</translation>
        </message>
        <message>
            <source>{lead} ahead of the next</source>
            <translation>{lead}</translation>
        </message>
        <message>
            <source>{lead}; {asked} is asked for</source>
            <translation>{lead}（必要 {asked}）</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>次点との差</translation>
        </message>
        <message numerus="yes">
            <source>{best} at best, in {count} pictures</source>
            <translation>
                <numerusform>最高 {best}（画像 {count} 枚）</numerusform>
            </translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>品質</translation>
        </message>
        <message>
            <source>Liveness</source>
            <translation>生体検知</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>ルール</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>not asked for</source>
            <translation>要求なし</translation>
        </message>
        <message>
            <source>not proven yet</source>
            <translation>未確認</translation>
        </message>
        <message>
            <source>asked to move, not proven yet</source>
            <translation>動作を依頼、未確認</translation>
        </message>
        <message>
            <source>proven</source>
            <translation>確認済み</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>不合格</translation>
        </message>
        <message>
            <source>depth</source>
            <translation>奥行き</translation>
        </message>
        <message>
            <source>looks alive</source>
            <translation>実物らしさ</translation>
        </message>
        <message>
            <source>face</source>
            <translation>顔</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>暗証番号</translation>
        </message>
        <message>
            <source>badge</source>
            <translation>カード</translation>
        </message>
        <message>
            <source>frame {number}</source>
            <translation>フレーム {number}</translation>
        </message>
    </context>
    <context>
        <name>EventFilters</name>
        <message>
            <source>Name, number or reason</source>
            <translation>名前・番号・理由</translation>
        </message>
        <message>
            <source>Look for</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>期間</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>全員</translation>
        </message>
        <message>
            <source>Door</source>
            <translation>ドア</translation>
        </message>
        <message>
            <source>All doors</source>
            <translation>すべてのドア</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Any reason</source>
            <translation>すべての理由</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>開始日</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>終了日</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>すべて表示</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>全期間</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 日間</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 日間</translation>
        </message>
        <message>
            <source>Days…</source>
            <translation>日付指定…</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>すべて</translation>
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
            <translation>日時</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人</translation>
        </message>
        <message>
            <source>Door</source>
            <translation>ドア</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>距離</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Picture of the event</source>
            <translation>イベントの画像</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>消去済み</translation>
        </message>
    </context>
    <context>
        <name>EventsPage</name>
        <message numerus="yes">
            <source>{count} events</source>
            <translation>
                <numerusform>{count} 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has happened at the door yet.</source>
            <translation>ドアではまだ何も起きていません。</translation>
        </message>
        <message>
            <source>No event is like this. “Show all” takes the filters away.</source>
            <translation>該当するイベントはありません。「すべて表示」で絞り込みを解除できます。</translation>
        </message>
        <message>
            <source>{count} new</source>
            <translation>新着 {count} 件</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>絞り込み</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>書き出し…</translation>
        </message>
        <message>
            <source>Export the events</source>
            <translation>イベントの書き出し</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Go to the newest events</source>
            <translation>最新のイベントへ</translation>
        </message>
        <message>
            <source>List</source>
            <translation>一覧</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>グラフ</translation>
        </message>
        <message>
            <source>Unknown faces</source>
            <translation>不明な顔</translation>
        </message>
        <message>
            <source>The journal could not be read.</source>
            <translation>記録を読み込めませんでした。</translation>
        </message>
    </context>
    <context>
        <name>EventsPdf</name>
        <message>
            <source>Events</source>
            <translation>イベント</translation>
        </message>
        <message>
            <source>written {time}</source>
            <translation>作成 {time}</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translation>{number} ページ</translation>
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
            <translation>判定</translation>
        </message>
    </context>
    <context>
        <name>EventsTable</name>
        <message>
            <source>Events</source>
            <translation>イベント</translation>
        </message>
    </context>
    <context>
        <name>ExportBar</name>
        <message>
            <source>Exporting…</source>
            <translation>書き出しています…</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>書き出し中</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Export the events</source>
            <translation>イベントの書き出し</translation>
        </message>
        <message>
            <source>Excel with pictures (*.xlsx)</source>
            <translation>画像付き Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>PDF with pictures (*.pdf)</source>
            <translation>画像付き PDF (*.pdf)</translation>
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
                <numerusform>{count} 件を {path} に保存しました</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>this cannot be a PIN</source>
            <translation>これは暗証番号として使えません</translation>
        </message>
        <message>
            <source>use {fewest} to {most} digits</source>
            <translation>{fewest}～{most} 桁の数字を使ってください</translation>
        </message>
        <message>
            <source>has fewer than three different digits</source>
            <translation>異なる数字が 3 種類未満です</translation>
        </message>
        <message>
            <source>has digits in equal steps</source>
            <translation>数字が等間隔に並んでいます</translation>
        </message>
        <message>
            <source>repeats itself</source>
            <translation>繰り返しになっています</translation>
        </message>
        <message>
            <source>looks like a date or a year</source>
            <translation>日付か年のように見えます</translation>
        </message>
        <message>
            <source>is a line on the keypad</source>
            <translation>キーパッド上の一列です</translation>
        </message>
        <message>
            <source>this PIN is easy to guess: it {why}</source>
            <translation>この暗証番号は推測されやすいです：{why}</translation>
        </message>
        <message>
            <source>choose another</source>
            <translation>別のものを選んでください</translation>
        </message>
        <message>
            <source>this event holds no evidence that could be decided again</source>
            <translation>このイベントには判定し直せる記録がありません</translation>
        </message>
        <message>
            <source>write days and hours as in: mon-fri 08:00-18:00; sat,hol 10:00-14:00</source>
            <translation>曜日と時刻はこの形で書いてください：mon-fri 08:00-18:00; sat,hol 10:00-14:00</translation>
        </message>
        <message>
            <source>{text!r} is no window of a schedule</source>
            <translation>{text!r} は時間帯として読めません</translation>
        </message>
        <message>
            <source>{text!r} starts where it ends</source>
            <translation>{text!r} は開始と終了が同じです</translation>
        </message>
        <message>
            <source>write 00:00-24:00 for a whole day</source>
            <translation>終日は 00:00-24:00 と書いてください</translation>
        </message>
        <message>
            <source>{text} is no time of a day</source>
            <translation>{text} は時刻ではありません</translation>
        </message>
        <message>
            <source>hours of {count} characters are too long</source>
            <translation>時間の記述が {count} 文字あり、長すぎます</translation>
        </message>
        <message>
            <source>{name!r} is no time zone</source>
            <translation>{name!r} はタイムゾーンではありません</translation>
        </message>
        <message>
            <source>write one as in Europe/Berlin, or UTC</source>
            <translation>Europe/Berlin のように、または UTC と書いてください</translation>
        </message>
        <message>
            <source>{part!r} names no days</source>
            <translation>{part!r} は曜日を示していません</translation>
        </message>
        <message>
            <source>the days are {days}</source>
            <translation>使える曜日：{days}</translation>
        </message>
        <message>
            <source>{part!r} runs backwards or into hol</source>
            <translation>{part!r} は順序が逆か、hol にまたがっています</translation>
        </message>
        <message>
            <source>write sat,sun,hol or two ranges: fri-sun,mon</source>
            <translation>sat,sun,hol のように、または 2 つに分けて書いてください：fri-sun,mon</translation>
        </message>
        <message>
            <source>the PIN of {person_id} was changed in {path}</source>
            <translation>{path} の中で {person_id} の暗証番号が書き換えられています</translation>
        </message>
        <message>
            <source>the PIN for duress of {person_id} was changed in {path}</source>
            <translation>{path} の中で {person_id} の脅迫時用の暗証番号が書き換えられています</translation>
        </message>
        <message>
            <source>a badge of {person_id} was changed in {path}</source>
            <translation>{path} の中で {person_id} のカードが書き換えられています</translation>
        </message>
        <message>
            <source>{person_id} has no PIN yet</source>
            <translation>{person_id} にはまだ暗証番号がありません</translation>
        </message>
        <message>
            <source>set the PIN first</source>
            <translation>先に暗証番号を設定してください</translation>
        </message>
        <message>
            <source>the PIN and the one for duress must differ</source>
            <translation>暗証番号と脅迫時用の暗証番号は別にしてください</translation>
        </message>
        <message>
            <source>this is no badge's number</source>
            <translation>これはカード番号ではありません</translation>
        </message>
        <message>
            <source>it has {fewest} to {most} digits</source>
            <translation>{fewest}～{most} 桁の数字です</translation>
        </message>
        <message>
            <source>{person_id} has another PIN already</source>
            <translation>{person_id} にはすでに別の暗証番号があります</translation>
        </message>
        <message>
            <source>this badge is already {holder}'s</source>
            <translation>このカードはすでに {holder} のものです</translation>
        </message>
        <message>
            <source>remove it there first</source>
            <translation>先にそちらから外してください</translation>
        </message>
        <message>
            <source>set it again</source>
            <translation>設定し直してください</translation>
        </message>
        <message>
            <source>the access rules have no door {name!r}</source>
            <translation>通行ルールにドア {name!r} はありません</translation>
        </message>
        <message>
            <source>the access rules have no group {name!r}</source>
            <translation>通行ルールにグループ {name!r} はありません</translation>
        </message>
        <message>
            <source>the access rules have no schedule {name!r}</source>
            <translation>通行ルールにスケジュール {name!r} はありません</translation>
        </message>
        <message>
            <source>set access.door to one of `doorcam access doors`</source>
            <translation>access.door を `doorcam access doors` に出るドアのどれかにしてください</translation>
        </message>
        <message>
            <source>did you mean {near}?</source>
            <translation>{near} のことですか？</translation>
        </message>
        <message>
            <source>give it rules first: doorcam access door {door}</source>
            <translation>先にルールを作ってください：doorcam access door {door}</translation>
        </message>
        <message>
            <source>the group {group} cannot be removed</source>
            <translation>グループ {group} は削除できません</translation>
        </message>
        <message>
            <source>deny it a door instead</source>
            <translation>代わりに、このグループにドアの通行を拒否してください</translation>
        </message>
        <message>
            <source>everybody is in the group {group}</source>
            <translation>全員がグループ {group} に入っています</translation>
        </message>
        <message>
            <source>name another group</source>
            <translation>別のグループを指定してください</translation>
        </message>
        <message>
            <source>the schedule {schedule} cannot be changed</source>
            <translation>スケジュール {schedule} は変更できません</translation>
        </message>
        <message>
            <source>choose another name</source>
            <translation>別の名前を選んでください</translation>
        </message>
        <message>
            <source>{person_id} cannot be valid from a time that is not before its end</source>
            <translation>{person_id} の有効期間は、開始を終了より前にしてください</translation>
        </message>
        <message>
            <source>the schedule {name} is used by the door {door}</source>
            <translation>スケジュール {name} はドア {door} で使われています</translation>
        </message>
        <message>
            <source>the schedule {name} is used by every new door</source>
            <translation>スケジュール {name} は新しいドアすべてで使われます</translation>
        </message>
        <message>
            <source>take it from there first</source>
            <translation>先にそちらから外してください</translation>
        </message>
        <message>
            <source>{path} is damaged</source>
            <translation>{path} は壊れています</translation>
        </message>
        <message>
            <source>restore it from a backup: doorcam restore FILE</source>
            <translation>バックアップから復元してください: doorcam restore FILE</translation>
        </message>
        <message>
            <source>the door {name} needs an area and a direction, or neither</source>
            <translation>ドア {name} にはエリアと方向の両方を指定するか、どちらも指定しないでください</translation>
        </message>
        <message>
            <source>the door {name} has no area that people could be forgotten in</source>
            <translation>ドア {name} には、在室の記録を消せるエリアがありません</translation>
        </message>
        <message>
            <source>give it one</source>
            <translation>指定してください</translation>
        </message>
        <message>
            <source>the door {name} cannot stand open and ask for two people</source>
            <translation>ドア {name} を、常時開放かつ 2 人での通行にはできません</translation>
        </message>
        <message>
            <source>choose one</source>
            <translation>どちらかを選んでください</translation>
        </message>
        <message>
            <source>cooldown</source>
            <translation>再び通れるまでの時間</translation>
        </message>
        <message>
            <source>wait for a companion</source>
            <translation>2 人目を待つ時間</translation>
        </message>
        <message>
            <source>margin</source>
            <translation>次点との差</translation>
        </message>
        <message>
            <source>time after which people are forgotten</source>
            <translation>退出とみなすまでの時間</translation>
        </message>
        <message>
            <source>the {what} of the door {name} is out of range</source>
            <translation>ドア {name} の {what} が範囲外です</translation>
        </message>
        <message>
            <source>0 to 31 days of seconds</source>
            <translation>0～31 日を秒で</translation>
        </message>
        <message>
            <source>this PIN is already that of another role</source>
            <translation>この暗証番号は別の役割ですでに使われています</translation>
        </message>
        <message>
            <source>a PIN of the staff was changed in {path}</source>
            <translation>{path} の中で係員の暗証番号が書き換えられています</translation>
        </message>
        <message>
            <source>set it again: doorcam access staff set-pin</source>
            <translation>設定し直してください：doorcam access staff set-pin</translation>
        </message>
        <message>
            <source>{path} holds {name!r}, which no backup has</source>
            <translation>{path} に、バックアップにはないはずの {name!r} があります</translation>
        </message>
        <message>
            <source>use another backup</source>
            <translation>別のバックアップを使ってください</translation>
        </message>
        <message>
            <source>{name} became shorter while it was read</source>
            <translation>読み取り中に {name} が短くなりました</translation>
        </message>
        <message>
            <source>try again</source>
            <translation>もう一度お試しください</translation>
        </message>
        <message>
            <source>there is nothing to back up in {encodings}</source>
            <translation>{encodings} にはバックアップするものがありません</translation>
        </message>
        <message>
            <source>name another home: --home</source>
            <translation>別のデータフォルダーを指定してください：--home</translation>
        </message>
        <message>
            <source>the master key of {root} was changed meanwhile</source>
            <translation>その間に {root} の主鍵が変わりました</translation>
        </message>
        <message>
            <source>{archive} lies in what it would replace</source>
            <translation>{archive} は、置き換えられるフォルダーの中にあります</translation>
        </message>
        <message>
            <source>copy it to another folder first</source>
            <translation>先に別のフォルダーへコピーしてください</translation>
        </message>
        <message>
            <source>cannot read {path}</source>
            <translation>{path} を読み取れません</translation>
        </message>
        <message>
            <source>it is not a plain file</source>
            <translation>通常のファイルではありません</translation>
        </message>
        <message>
            <source>the backup holds {name} twice</source>
            <translation>バックアップに {name} が 2 つあります</translation>
        </message>
        <message>
            <source>{archive} is a backup this doorcam cannot read</source>
            <translation>この doorcam ではバックアップ {archive} を読めません</translation>
        </message>
        <message>
            <source>update doorcam</source>
            <translation>doorcam を更新してください</translation>
        </message>
        <message>
            <source>doorcam is using {encodings}</source>
            <translation>doorcam が {encodings} を使用中です</translation>
        </message>
        <message>
            <source>close its window and its commands, then try again</source>
            <translation>ウィンドウとコマンドを閉じて、もう一度お試しください</translation>
        </message>
        <message>
            <source>the demo camera lacks its portrait</source>
            <translation>デモカメラの顔写真がありません</translation>
        </message>
        <message>
            <source>plug in a camera, or install it: pip install "doorcam[demo]"</source>
            <translation>カメラを接続するか、インストールしてください：pip install "doorcam[demo]"</translation>
        </message>
        <message>
            <source>no video comes from {name}</source>
            <translation>{name} から映像が届きません</translation>
        </message>
        <message>
            <source>check the address, the user name and password, and the network</source>
            <translation>アドレス、ユーザー名とパスワード、ネットワークを確認してください</translation>
        </message>
        <message>
            <source>{name} has stopped sending pictures</source>
            <translation>{name} から映像が届かなくなりました</translation>
        </message>
        <message>
            <source>check the camera and the network</source>
            <translation>カメラとネットワークを確認してください</translation>
        </message>
        <message>
            <source>{path} is not a video that can be played</source>
            <translation>{path} は再生できる動画ではありません</translation>
        </message>
        <message>
            <source>it is of an unknown kind, damaged, or was cut short before it was finished</source>
            <translation>未知の種類か、壊れているか、途中で切れています</translation>
        </message>
        <message>
            <source>{name} holds no picture that can be read</source>
            <translation>{name} に読み取れる画像がありません</translation>
        </message>
        <message>
            <source>the file is probably damaged</source>
            <translation>ファイルが壊れている可能性があります</translation>
        </message>
        <message>
            <source>{name} ended early at frame {at} of about {frame_count}</source>
            <translation>{name} は約 {frame_count} フレーム中 {at} で途切れました</translation>
        </message>
        <message>
            <source>the file is probably cut short or damaged</source>
            <translation>ファイルが途中で切れているか、壊れている可能性があります</translation>
        </message>
        <message>
            <source>the video {path} is not a video file</source>
            <translation>{path} は動画ファイルではありません</translation>
        </message>
        <message>
            <source>the video {path} does not exist</source>
            <translation>動画 {path} がありません</translation>
        </message>
        <message>
            <source>name an MP4, MKV, AVI, MOV or WebM file</source>
            <translation>MP4、MKV、AVI、MOV、WebM のファイルを指定してください</translation>
        </message>
        <message>
            <source>cannot read the video {path}</source>
            <translation>動画 {path} を読み取れません</translation>
        </message>
        <message>
            <source>{why}</source>
            <translation>{why}</translation>
        </message>
        <message>
            <source>the video {path} is empty</source>
            <translation>動画 {path} は空です</translation>
        </message>
        <message>
            <source>there is no camera or video file called {wanted}</source>
            <translation>{wanted} というカメラも動画ファイルもありません</translation>
        </message>
        <message>
            <source>several cameras are called {wanted}</source>
            <translation>{wanted} というカメラが複数あります</translation>
        </message>
        <message>
            <source>name one by its path; cameras here: {here}</source>
            <translation>パスで指定してください。カメラ：{here}</translation>
        </message>
        <message>
            <source>cameras here: {here}</source>
            <translation>カメラ：{here}</translation>
        </message>
        <message>
            <source>no camera is plugged in</source>
            <translation>カメラが接続されていません</translation>
        </message>
        <message>
            <source>there is no camera {wanted}</source>
            <translation>カメラ {wanted} はありません</translation>
        </message>
        <message>
            <source>no permission to use {called}</source>
            <translation>{called} を使う権限がありません</translation>
        </message>
        <message>
            <source>add your user to the group video and log in again</source>
            <translation>ユーザーを video グループに加え、ログインし直してください</translation>
        </message>
        <message>
            <source>{called} cannot be opened</source>
            <translation>{called} を開けません</translation>
        </message>
        <message>
            <source>close other programs that use it, or plug it in again</source>
            <translation>ほかのプログラムを閉じるか、接続し直してください</translation>
        </message>
        <message>
            <source>{called} gives no picture</source>
            <translation>{called} から映像が届きません</translation>
        </message>
        <message>
            <source>the camera {name} has stopped sending pictures</source>
            <translation>カメラ {name} から映像が届かなくなりました</translation>
        </message>
        <message>
            <source>check its cable</source>
            <translation>ケーブルを確認してください</translation>
        </message>
        <message>
            <source>door.driver = "{driver}" needs door.{key}</source>
            <translation>door.driver = "{driver}" には door.{key} が必要です</translation>
        </message>
        <message>
            <source>door.{key} = "{text}" needs door.mqtt_host</source>
            <translation>door.{key} = "{text}" には door.mqtt_host が必要です</translation>
        </message>
        <message>
            <source>door.http_url = "{url}" must be an address without a user: http://192.168.1.40/open</source>
            <translation>door.http_url = "{url}" はユーザー名のないアドレスにしてください：http://192.168.1.40/open</translation>
        </message>
        <message>
            <source>door.command = ["{program}", ...] must begin with the whole path of a program</source>
            <translation>door.command = ["{program}", ...] はプログラムの完全なパスで始めてください</translation>
        </message>
        <message>
            <source>door.{key} = "{text}" must be up to 64 bytes in hexadecimal: "A0 01 01 A2"</source>
            <translation>door.{key} = "{text}" は 64 バイトまでの 16 進数にしてください："A0 01 01 A2"</translation>
        </message>
        <message>
            <source>door.{key} = "{text}" must not hold + or #</source>
            <translation>door.{key} = "{text}" に + や # は使えません</translation>
        </message>
        <message>
            <source>door.{key} = "{text}" must be gpio:PIN, mqtt:TOPIC, or an http:// or https:// address</source>
            <translation>door.{key} = "{text}" は gpio:PIN、mqtt:TOPIC、http:// か https:// のアドレスにしてください</translation>
        </message>
        <message>
            <source>{path} cannot be read: {why}</source>
            <translation>{path} を読み込めません：{why}</translation>
        </message>
        <message>
            <source>{path} is no settings file: {why}</source>
            <translation>{path} は設定ファイルではありません：{why}</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true か false</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>整数</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>数値</translation>
        </message>
        <message>
            <source>text in quotes</source>
            <translation>引用符付きの文字列</translation>
        </message>
        <message>
            <source>a list of texts in quotes</source>
            <translation>引用符付き文字列のリスト</translation>
        </message>
        <message>
            <source>a table of texts in quotes</source>
            <translation>引用符付き文字列の表</translation>
        </message>
        <message>
            <source>one of {choices}</source>
            <translation>{choices} のいずれか</translation>
        </message>
        <message>
            <source>{low}{value}{high}</source>
            <translation>{low}{value}{high}</translation>
        </message>
        <message>
            <source>not empty</source>
            <translation>空にできません</translation>
        </message>
        <message>
            <source>value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>{path} line {line}:</source>
            <translation>{path} の {line} 行目：</translation>
        </message>
        <message>
            <source>{where} {said}</source>
            <translation>{where}{said}</translation>
        </message>
        <message>
            <source>{path} = {value} is out of range: {allowed}</source>
            <translation>{path} = {value} は範囲外です：{allowed}</translation>
        </message>
        <message>
            <source>{path} is larger than {limit_kb} kB and cannot be a settings file</source>
            <translation>{path} は {limit_kb} kB を超えているため、設定ファイルとして読めません</translation>
        </message>
        <message>
            <source>{section} is a section: write its settings below a line [{section}]</source>
            <translation>{section} はセクションです：その設定は [{section}] の行の下に書いてください</translation>
        </message>
        <message>
            <source>{name} is not a section</source>
            <translation>{name} というセクションはありません</translation>
        </message>
        <message>
            <source>{name} is not a setting</source>
            <translation>{name} という設定はありません</translation>
        </message>
        <message>
            <source>{said}: did you mean {nearest}?</source>
            <translation>{said}：{nearest} ではありませんか？</translation>
        </message>
        <message>
            <source>(not shown)</source>
            <translation>（表示しません）</translation>
        </message>
        <message>
            <source>{path} is nested too deeply to be settings</source>
            <translation>{path} は入れ子が深すぎるため、設定ファイルとして読めません</translation>
        </message>
        <message>
            <source>{path} is not a file</source>
            <translation>{path} はファイルではありません</translation>
        </message>
        <message>
            <source>{where} not UTF-8 text</source>
            <translation>{where}UTF-8 のテキストではありません</translation>
        </message>
        <message>
            <source>save the file as UTF-8</source>
            <translation>ファイルを UTF-8 で保存してください</translation>
        </message>
        <message>
            <source>environment variable {variable}:</source>
            <translation>環境変数 {variable}：</translation>
        </message>
        <message>
            <source>--set {override}: write it as --set section.key=value</source>
            <translation>--set {override}：--set section.key=value の形で書いてください</translation>
        </message>
        <message>
            <source>{kind}, {allowed}</source>
            <translation>{kind}、{allowed}</translation>
        </message>
        <message>
            <source>{path} = {value} must be {kind}</source>
            <translation>{path} = {value} は {kind} にしてください</translation>
        </message>
        <message>
            <source>outward.kinds: "{wrong}" is none of {kinds}</source>
            <translation>outward.kinds："{wrong}" は {kinds} のどれでもありません</translation>
        </message>
        <message>
            <source>outward.webhook_url must be an address without a user or spaces: https://example.org/doorcam</source>
            <translation>outward.webhook_url はユーザー名や空白のないアドレスにしてください：https://example.org/doorcam</translation>
        </message>
        <message>
            <source>outward.webhook_secret must be whsec_ and 24 to 64 bytes in base64</source>
            <translation>outward.webhook_secret は whsec_ と 24～64 バイトの base64 にしてください</translation>
        </message>
        <message>
            <source>outward.webhook_url needs outward.webhook_secret</source>
            <translation>outward.webhook_url には outward.webhook_secret が必要です</translation>
        </message>
        <message>
            <source>outward.mqtt_topic = "{topic}" must not hold + or #</source>
            <translation>outward.mqtt_topic = "{topic}" に + や # は使えません</translation>
        </message>
        <message>
            <source>{who} names {path}, which does not exist</source>
            <translation>{who} で指定された {path} は存在しません</translation>
        </message>
        <message>
            <source>correct the path, or leave it out</source>
            <translation>パスを直すか、指定を外してください</translation>
        </message>
        <message>
            <source>camera.reopen_max_s = {longest} must not be smaller than camera.reopen_first_s = {first}</source>
            <translation>camera.reopen_max_s = {longest} は camera.reopen_first_s = {first} 以上にしてください</translation>
        </message>
        <message>
            <source>access.votes_window = {window} must not be smaller than access.votes_needed = {needed}</source>
            <translation>access.votes_window = {window} は access.votes_needed = {needed} 以上にしてください</translation>
        </message>
        <message>
            <source>detection.region_{high} = {end} must be at least 0.05 more than detection.region_{low} = {start}</source>
            <translation>detection.region_{high} = {end} は detection.region_{low} = {start} より 0.05 以上大きくしてください</translation>
        </message>
        <message>
            <source>no camera was found, and the demo stands in for one</source>
            <translation>カメラが見つからないため、デモの映像を表示しています</translation>
        </message>
        <message>
            <source>plug one in, look for cameras, and choose it</source>
            <translation>カメラを接続し、「カメラを検索」を押して選んでください</translation>
        </message>
        <message>
            <source>the camera sends no pictures</source>
            <translation>カメラから映像が届きません</translation>
        </message>
        <message>
            <source>see that it is connected, then begin again</source>
            <translation>接続を確かめて、やり直してください</translation>
        </message>
        <message>
            <source>the pictures could not be enrolled</source>
            <translation>写真を登録できませんでした</translation>
        </message>
        <message>
            <source>it is not a picture</source>
            <translation>画像ではありません</translation>
        </message>
        <message>
            <source>choose JPEG, PNG, WebP, TIFF or BMP files</source>
            <translation>JPEG、PNG、WebP、TIFF、BMP のファイルを選んでください</translation>
        </message>
        <message>
            <source>it is a folder in a folder</source>
            <translation>フォルダーの中のフォルダーです</translation>
        </message>
        <message>
            <source>drop it by itself</source>
            <translation>それだけをドロップしてください</translation>
        </message>
        <message>
            <source>HEIC photos cannot be read</source>
            <translation>HEIC の写真は読み取れません</translation>
        </message>
        <message>
            <source>save it as JPEG</source>
            <translation>JPEG で保存してください</translation>
        </message>
        <message>
            <source>a GIF is a drawing or a film</source>
            <translation>GIF は絵か動画です</translation>
        </message>
        <message>
            <source>choose a photo</source>
            <translation>写真を選んでください</translation>
        </message>
        <message>
            <source>{count} photos</source>
            <translation>写真 {count} 枚</translation>
        </message>
        <message>
            <source>only the first {most} are read at once: drop the others afterwards</source>
            <translation>一度に読むのは最初の {most} 枚です。残りは後でドロップしてください</translation>
        </message>
        <message>
            <source>cannot read the folder {path}</source>
            <translation>フォルダー {path} を読み取れません</translation>
        </message>
        <message>
            <source>the bundled file {folder}.qm cannot be read</source>
            <translation>付属ファイル {folder}.qm を読み取れません</translation>
        </message>
        <message>
            <source>install doorcam again</source>
            <translation>doorcam を入れ直してください</translation>
        </message>
        <message>
            <source>{text!r} is no number of seconds, and no margin</source>
            <translation>{text!r} は秒数でも次点との差でもありません</translation>
        </message>
        <message>
            <source>write a number: 10 or 0.5</source>
            <translation>10 や 0.5 のように数字で書いてください</translation>
        </message>
        <message>
            <source>the attempt was given up before anything was asked for</source>
            <translation>要求を出す前に取りやめました</translation>
        </message>
        <message>
            <source>{name} still hangs from before</source>
            <translation>{name} は前の動作から止まったままです</translation>
        </message>
        <message>
            <source>check it, or start doorcam again</source>
            <translation>確認するか、doorcam を再起動してください</translation>
        </message>
        <message>
            <source>{name} was not waited for</source>
            <translation>{name} の応答を待ちませんでした</translation>
        </message>
        <message>
            <source>{name} did not answer within {seconds:g} s</source>
            <translation>{name} が {seconds:g} 秒以内に応答しませんでした</translation>
        </message>
        <message>
            <source>check it</source>
            <translation>確認してください</translation>
        </message>
        <message>
            <source>MQTT broker at {host}:{port}</source>
            <translation>{host}:{port} の MQTT ブローカー</translation>
        </message>
        <message>
            <source>there is no connection to the {broker}</source>
            <translation>{broker} に接続されていません</translation>
        </message>
        <message>
            <source>check the broker and the network</source>
            <translation>ブローカーとネットワークを確認してください</translation>
        </message>
        <message>
            <source>the {broker} did not confirm</source>
            <translation>{broker} から確認がありません</translation>
        </message>
        <message>
            <source>the {broker} refuses the connection: {reason}</source>
            <translation>{broker} が接続を拒否しました：{reason}</translation>
        </message>
        <message>
            <source>check {section}.mqtt_user and {section}.mqtt_password</source>
            <translation>{section}.mqtt_user と {section}.mqtt_password を確認してください</translation>
        </message>
        <message>
            <source>the certificates in {ca_file} cannot be read: {error}</source>
            <translation>{ca_file} の証明書を読み取れません：{error}</translation>
        </message>
        <message>
            <source>correct {section}.ca_file</source>
            <translation>{section}.ca_file を直してください</translation>
        </message>
        <message>
            <source>name the authority that signed it in {section}.ca_file</source>
            <translation>{section}.ca_file に署名した認証局を指定してください</translation>
        </message>
        <message>
            <source>the certificate of {host} is not to be trusted: {verify_message}</source>
            <translation>{host} の証明書は信頼できません：{verify_message}</translation>
        </message>
        <message>
            <source>{host} cannot be reached: {error}</source>
            <translation>{host} に接続できません：{error}</translation>
        </message>
        <message>
            <source>check its address and the network</source>
            <translation>アドレスとネットワークを確認してください</translation>
        </message>
        <message>
            <source>{host} gave no answer: {said}</source>
            <translation>{host} から応答がありません：{said}</translation>
        </message>
        <message>
            <source>Alarm: the door was opened without a grant or the exit button.</source>
            <translation>警報：許可も退室ボタンもなしにドアが開けられました。</translation>
        </message>
        <message>
            <source>Alarm: the door is held open.</source>
            <translation>警報：ドアが開いたままです。</translation>
        </message>
        <message>
            <source>The door's contact is not watched: {reason}</source>
            <translation>ドアの接点を監視していません：{reason}</translation>
        </message>
        <message>
            <source>{name} ended with {code}</source>
            <translation>{name} がコード {code} で終了しました</translation>
        </message>
        <message>
            <source>run it yourself to see why</source>
            <translation>自分で実行して原因を確かめてください</translation>
        </message>
        <message>
            <source>{name} is no program that can be run</source>
            <translation>{name} は実行できるプログラムではありません</translation>
        </message>
        <message>
            <source>change door.command</source>
            <translation>door.command を変更してください</translation>
        </message>
        <message>
            <source>{name} cannot be run: {error}</source>
            <translation>{name} を実行できません：{error}</translation>
        </message>
        <message>
            <source>{name} took too long and was ended</source>
            <translation>{name} は時間がかかりすぎたため終了させました</translation>
        </message>
        <message>
            <source>make it answer faster</source>
            <translation>もっと速く応答するようにしてください</translation>
        </message>
        <message>
            <source>{name} keeps failing and is left alone for {seconds:.0f} s more</source>
            <translation>{name} は失敗が続くため、あと {seconds:.0f} 秒は使いません</translation>
        </message>
        <message>
            <source>It is not known whether the door opened: {name} broke off. The log says more</source>
            <translation>ドアが開いたかどうかわかりません：{name} が中断しました。詳しくはログを見てください</translation>
        </message>
        <message>
            <source>{said}; it keeps failing and is left alone for {seconds:.0f} s</source>
            <translation>{said}。失敗が続くため、{seconds:.0f} 秒間は使いません</translation>
        </message>
        <message>
            <source>The door is not ready: {reason}</source>
            <translation>ドアの準備ができていません：{reason}</translation>
        </message>
        <message>
            <source>It is not known whether the door opened: {reason}</source>
            <translation>ドアが開いたかどうかわかりません：{reason}</translation>
        </message>
        <message>
            <source>door.driver = "{driver}" is no driver</source>
            <translation>door.driver = "{driver}" というドライバーはありません</translation>
        </message>
        <message>
            <source>the driver {driver} ({origin}) makes no doorcam.doors.relay.Relay</source>
            <translation>ドライバー {driver}（{origin}）は doorcam.doors.relay.Relay を作りません</translation>
        </message>
        <message>
            <source>ask who made it</source>
            <translation>作成者に問い合わせてください</translation>
        </message>
        <message>
            <source>the driver {driver} ({origin}) cannot be used: {what}: {error}</source>
            <translation>ドライバー {driver}（{origin}）を使えません：{what}：{error}</translation>
        </message>
        <message>
            <source>check door.options</source>
            <translation>door.options を確認してください</translation>
        </message>
        <message>
            <source>relay at {place}</source>
            <translation>{place} のリレー</translation>
        </message>
        <message>
            <source>input at {place}</source>
            <translation>{place} の入力</translation>
        </message>
        <message>
            <source>there are no GPIO pins to be used here</source>
            <translation>ここには使える GPIO ピンがありません</translation>
        </message>
        <message>
            <source>on a Raspberry Pi: pip install doorcam[gpio]</source>
            <translation>Raspberry Pi の場合：pip install doorcam[gpio]</translation>
        </message>
        <message>
            <source>the GPIO pin {pin} cannot be used: {error}</source>
            <translation>GPIO ピン {pin} を使えません：{error}</translation>
        </message>
        <message>
            <source>choose another, GPIO17 for one</source>
            <translation>別のピンを選んでください（例：GPIO17）</translation>
        </message>
        <message>
            <source>input {topic} at the {broker}</source>
            <translation>{broker} の入力 {topic}</translation>
        </message>
        <message>
            <source>the {name} has no connection</source>
            <translation>{name} が接続されていません</translation>
        </message>
        <message>
            <source>relay behind the {broker}</source>
            <translation>{broker} につながるリレー</translation>
        </message>
        <message>
            <source>the {broker} cannot be reached: {error}</source>
            <translation>{broker} に接続できません：{error}</translation>
        </message>
        <message>
            <source>check door.mqtt_host</source>
            <translation>door.mqtt_host を確認してください</translation>
        </message>
        <message>
            <source>The door may still be open: {reason}</source>
            <translation>ドアがまだ開いているかもしれません：{reason}</translation>
        </message>
        <message>
            <source>the relay broke off; the log says more</source>
            <translation>リレーが中断しました。詳しくはログを見てください</translation>
        </message>
        <message>
            <source>plug it in, or change door.serial_port</source>
            <translation>接続するか、door.serial_port を変更してください</translation>
        </message>
        <message>
            <source>relay board at {port}</source>
            <translation>{port} のリレーボード</translation>
        </message>
        <message>
            <source>sudo usermod -aG dialout $USER, then log in again</source>
            <translation>sudo usermod -aG dialout $USER を実行し、ログインし直してください</translation>
        </message>
        <message>
            <source>{name} cannot be opened: {error}</source>
            <translation>{name} を開けません：{error}</translation>
        </message>
        <message>
            <source>{name} broke off: {error}</source>
            <translation>{name} が途切れました：{error}</translation>
        </message>
        <message>
            <source>The door's contact is not watched any more. The log says more.</source>
            <translation>ドアの接点の監視が止まりました。詳しくはログを見てください。</translation>
        </message>
        <message>
            <source>{host} answered {status}</source>
            <translation>{host} の応答：{status}</translation>
        </message>
        <message>
            <source>check door.http_url and door.http_kind; redirects are not followed</source>
            <translation>door.http_url と door.http_kind を確認してください。転送先へは進みません</translation>
        </message>
        <message>
            <source>check the device</source>
            <translation>機器を確認してください</translation>
        </message>
        <message>
            <source>set door.http_user and door.http_password</source>
            <translation>door.http_user と door.http_password を設定してください</translation>
        </message>
        <message>
            <source>{name} gave an answer that is no Shelly's</source>
            <translation>{name} の応答は Shelly のものではありません</translation>
        </message>
        <message>
            <source>check door.http_kind</source>
            <translation>door.http_kind を確認してください</translation>
        </message>
        <message>
            <source>{name} does not take {key}</source>
            <translation>{name} は {key} を受け付けません</translation>
        </message>
        <message>
            <source>check its password, and update Tasmota</source>
            <translation>パスワードを確認し、Tasmota を更新してください</translation>
        </message>
        <message>
            <source>{name} did not say that it is on</source>
            <translation>{name} がオンになったと応答しませんでした</translation>
        </message>
        <message>
            <source>check door.http_channel</source>
            <translation>door.http_channel を確認してください</translation>
        </message>
        <message>
            <source>{message}: {mend}</source>
            <translation>{message}。{mend}</translation>
        </message>
        <message>
            <source>{name} does not say what to write</source>
            <translation>{name} からは書き出す形式が分かりません</translation>
        </message>
        <message>
            <source>give it one of the endings {endings}</source>
            <translation>次の拡張子のいずれかを付けてください：{endings}</translation>
        </message>
        <message>
            <source>the journal has no event {event_id}</source>
            <translation>記録にイベント {event_id} がありません</translation>
        </message>
        <message>
            <source>doorcam events list shows the numbers</source>
            <translation>番号は doorcam events list で確認できます</translation>
        </message>
        <message>
            <source>the picture of event {event_id}, {snapshot}, was changed on the disk</source>
            <translation>イベント {event_id} の画像 {snapshot} がディスク上で書き換えられています</translation>
        </message>
        <message>
            <source>no face was compared with anybody in event {event_id}</source>
            <translation>イベント {event_id} では顔の照合がありません</translation>
        </message>
        <message>
            <source>label a decision</source>
            <translation>判定に印を付けてください</translation>
        </message>
        <message>
            <source>already enrolled as {name} ({person_id}), distance {distance:.2f}</source>
            <translation>{name}（{person_id}）として登録済みです（距離 {distance:.2f}）</translation>
        </message>
        <message>
            <source>add to them with --id {person_id}, or enrol another person all the same with --allow-duplicate</source>
            <translation>--id {person_id} で追加するか、--allow-duplicate で別人として登録してください</translation>
        </message>
        <message>
            <source>it looks like {name} ({person_id}), distance {distance:.2f}, and less like the other photos, distance {own:.2f}</source>
            <translation>{name}（{person_id}）に似ていて（距離 {distance:.2f}）、ほかの写真にはあまり似ていません（距離 {own:.2f}）</translation>
        </message>
        <message>
            <source>put it with the photos of the person it shows</source>
            <translation>写っている人の写真と一緒にしてください</translation>
        </message>
        <message>
            <source>it does not look like the other photos, distance {own:.2f}</source>
            <translation>ほかの写真に似ていません（距離 {own:.2f}）</translation>
        </message>
        <message>
            <source>take it out if it shows somebody else</source>
            <translation>別の人なら外してください</translation>
        </message>
        <message>
            <source>the photos seem to show different people (distance {distance:.2f})</source>
            <translation>写真に別々の人が写っているようです（距離 {distance:.2f}）</translation>
        </message>
        <message>
            <source>take out those of somebody else, or add more of this person</source>
            <translation>別の人の写真を外すか、この人の写真を増やしてください</translation>
        </message>
        <message>
            <source>a threshold can be calibrated from {fewest} people on, {enrolled} are enrolled with {model_id}</source>
            <translation>しきい値の調整には {fewest} 人以上が必要です。{model_id} での登録は {enrolled} 人です</translation>
        </message>
        <message>
            <source>enrol more people</source>
            <translation>もっと多くの人を登録してください</translation>
        </message>
        <message>
            <source>no threshold keeps to a rate of {target_fpir:.2g} with these people</source>
            <translation>この登録者では、誤り率 {target_fpir:.2g} を守れるしきい値がありません</translation>
        </message>
        <message>
            <source>enrol more people, or ask for less</source>
            <translation>もっと登録するか、条件を緩めてください</translation>
        </message>
        <message>
            <source>run doorcam calibrate, or set recognition.calibrated = false</source>
            <translation>doorcam calibrate を実行するか、recognition.calibrated = false にしてください</translation>
        </message>
        <message>
            <source>recognition.calibrated is on, and nothing has been calibrated</source>
            <translation>recognition.calibrated がオンですが、調整されていません</translation>
        </message>
        <message>
            <source>{path} was made for the model {model_id}, {wanted} is in use</source>
            <translation>{path} はモデル {model_id} 用です。使用中は {wanted} です</translation>
        </message>
        <message>
            <source>{path} was made for the matching {matching}, {wanted} is in use</source>
            <translation>{path} は照合方式 {matching} 用です。使用中は {wanted} です</translation>
        </message>
        <message>
            <source>the gallery is damaged</source>
            <translation>登録データが壊れています</translation>
        </message>
        <message>
            <source>restore it from a backup: doorcam restore FILE; or import an export</source>
            <translation>バックアップから復元するか（doorcam restore FILE）、書き出したものを読み込んでください</translation>
        </message>
        <message>
            <source>a template of {person_id} is not made of numbers</source>
            <translation>{person_id} のテンプレートが数値になっていません</translation>
        </message>
        <message>
            <source>remove the person and enrol them again</source>
            <translation>その人を削除して登録し直してください</translation>
        </message>
        <message>
            <source>the wording of the consent is empty</source>
            <translation>同意文が空です</translation>
        </message>
        <message>
            <source>say what the person agreed to</source>
            <translation>何に同意したかを書いてください</translation>
        </message>
        <message>
            <source>the wording of the consent has {count} characters, at most {most} are allowed</source>
            <translation>同意文は {count} 文字です。{most} 文字までにしてください</translation>
        </message>
        <message>
            <source>the wording of the consent holds U+{code:04X}</source>
            <translation>同意文に U+{code:04X} があります</translation>
        </message>
        <message>
            <source>leave it out</source>
            <translation>取り除いてください</translation>
        </message>
        <message>
            <source>no such file</source>
            <translation>そのファイルはありません</translation>
        </message>
        <message>
            <source>{path} is no wording of a consent</source>
            <translation>{path} は同意文ではありません</translation>
        </message>
        <message>
            <source>name a text file in UTF-8, of a few pages</source>
            <translation>数ページの UTF-8 テキストファイルを指定してください</translation>
        </message>
        <message>
            <source>cannot read the picture {path}</source>
            <translation>画像 {path} を読み取れません</translation>
        </message>
        <message>
            <source>what was saved of the gallery was changed, or is out of date</source>
            <translation>保存済みの登録データが書き換えられたか、古くなっています</translation>
        </message>
        <message>
            <source>{kept_id} cannot be merged with themselves</source>
            <translation>{kept_id} は自分自身と統合できません</translation>
        </message>
        <message>
            <source>name two people</source>
            <translation>2 人を指定してください</translation>
        </message>
        <message>
            <source>the name is empty</source>
            <translation>名前が空です</translation>
        </message>
        <message>
            <source>give a name</source>
            <translation>名前を入れてください</translation>
        </message>
        <message>
            <source>the name has {count} characters, at most {most} are allowed</source>
            <translation>名前は {count} 文字です。{most} 文字までにしてください</translation>
        </message>
        <message>
            <source>{person_id!r} cannot be an id</source>
            <translation>{person_id!r} は ID に使えません</translation>
        </message>
        <message>
            <source>use 1 to {most} letters a-z, digits, _ - and ., not starting with - or .</source>
            <translation>a-z の文字、数字、_ - . を 1～{most} 文字で（先頭は - と . 以外）</translation>
        </message>
        <message>
            <source>a name cannot hold the character U+{code:04X}</source>
            <translation>名前に文字 U+{code:04X} は使えません</translation>
        </message>
        <message>
            <source>no face found</source>
            <translation>顔が見つかりません</translation>
        </message>
        <message>
            <source>use a photo of the whole face, upright and from the front</source>
            <translation>顔全体をまっすぐ正面から写した写真を使ってください</translation>
        </message>
        <message>
            <source>{count} faces found</source>
            <translation>顔が {count} つあります</translation>
        </message>
        <message>
            <source>one person per photo</source>
            <translation>写真 1 枚に 1 人にしてください</translation>
        </message>
        <message>
            <source>the face is {size_px} px, at least {least_px} are needed</source>
            <translation>顔が {size_px} px です。{least_px} px 以上必要です</translation>
        </message>
        <message>
            <source>come closer</source>
            <translation>近づいてください</translation>
        </message>
        <message>
            <source>the quality of the face is {quality:.2f}, at least {least:.2f} is needed</source>
            <translation>顔の品質が {quality:.2f} です。{least:.2f} 以上必要です</translation>
        </message>
        <message>
            <source>take a sharp photo in even light, from close by and from the front</source>
            <translation>均一な明るさで、近くから正面をはっきり撮ってください</translation>
        </message>
        <message>
            <source>nobody has the id {person_id!r}</source>
            <translation>ID {person_id!r} の人はいません</translation>
        </message>
        <message>
            <source>the id {person_id} belongs to {stored}</source>
            <translation>ID {person_id} は {stored} のものです</translation>
        </message>
        <message>
            <source>choose another id, or rename the person first</source>
            <translation>別の ID を選ぶか、先に名前を変更してください</translation>
        </message>
        <message>
            <source>the gallery's templates of the model {model_id} have {stored} numbers, a new one has {dimension}</source>
            <translation>モデル {model_id} のテンプレートは数値 {stored} 個ですが、新しいものは {dimension} 個です</translation>
        </message>
        <message>
            <source>remove the people enrolled with the other model of that name</source>
            <translation>同じ名前の別モデルで登録した人を削除してください</translation>
        </message>
        <message>
            <source>a template of {person_id} was changed on the disk, or put there from elsewhere</source>
            <translation>{person_id} のテンプレートがディスク上で書き換えられたか、よそから置かれました</translation>
        </message>
        <message>
            <source>restore the gallery from a backup, or remove {person_id} and enrol them again</source>
            <translation>登録データをバックアップから復元するか、{person_id} を削除して登録し直してください</translation>
        </message>
        <message>
            <source>the gallery holds a template that is not made of numbers</source>
            <translation>登録データに数値でないテンプレートがあります</translation>
        </message>
        <message>
            <source>the gallery's templates are not of one length</source>
            <translation>登録データのテンプレートの長さがそろっていません</translation>
        </message>
        <message>
            <source>{name} ({person_id}) and {other} ({other_id}) look alike, distance {distance:.2f}: from now on both must be matched closer by {margin:.3f}</source>
            <translation>{name}（{person_id}）と {other}（{other_id}）は似ています（距離 {distance:.2f}）。今後は 2 人とも {margin:.3f} だけ厳しく照合します</translation>
        </message>
        <message>
            <source>{name} ({person_id}) and {other} ({other_id}) seem to be one person, distance {distance:.2f}: merge the two, or remove one</source>
            <translation>{name}（{person_id}）と {other}（{other_id}）は同じ人のようです（距離 {distance:.2f}）。統合するか、片方を削除してください</translation>
        </message>
        <message>
            <source>Nobody outside is told what happens: {reason}</source>
            <translation>外部への通知が止まっています：{reason}</translation>
        </message>
        <message>
            <source>The {name} is not told what happens: {reason}</source>
            <translation>{name} に通知できません：{reason}</translation>
        </message>
        <message>
            <source>{name} could not be told</source>
            <translation>{name} に通知できませんでした</translation>
        </message>
        <message>
            <source>the log says more</source>
            <translation>詳しくはログを見てください</translation>
        </message>
        <message>
            <source>webhook at {host}</source>
            <translation>{host} の Webhook</translation>
        </message>
        <message>
            <source>reading {name} failed with {what}</source>
            <translation>{name} の読み取りに失敗しました（{what}）</translation>
        </message>
        <message>
            <source>see the log</source>
            <translation>ログを見てください</translation>
        </message>
        <message>
            <source>The door was not opened: the decision came {seconds:.1f} s late.</source>
            <translation>ドアは開きませんでした：判定が {seconds:.1f} 秒遅れました。</translation>
        </message>
        <message>
            <source>the door was not tried: the journal does not answer</source>
            <translation>ドアを開けませんでした：記録が応答しません</translation>
        </message>
        <message>
            <source>see what else uses the disk</source>
            <translation>ほかに何がディスクを使っているか確認してください</translation>
        </message>
        <message>
            <source>The journal is too slow: an event could not be written down; the door stays shut.</source>
            <translation>記録が遅すぎます：イベントを書き込めませんでした。ドアは閉じたままです。</translation>
        </message>
        <message>
            <source>The door was not opened: {reason}</source>
            <translation>ドアは開きませんでした：{reason}</translation>
        </message>
        <message>
            <source>An event could not be written down; the door stays shut. The log says more.</source>
            <translation>イベントを書き込めませんでした。ドアは閉じたままです。詳しくはログを見てください。</translation>
        </message>
        <message>
            <source>Nobody may pass: {reason}</source>
            <translation>誰も通れません：{reason}</translation>
        </message>
        <message>
            <source>A PIN or badge could not be looked at; the door stays shut. The log says more.</source>
            <translation>暗証番号かカードを確認できませんでした。ドアは閉じたままです。詳しくはログを見てください。</translation>
        </message>
        <message>
            <source>Recognition has failed on a frame; the door stays shut. The log says more.</source>
            <translation>認識に失敗しました。ドアは閉じたままです。詳しくはログを見てください。</translation>
        </message>
        <message>
            <source>Nobody can be recognised: {reason}</source>
            <translation>誰も認識できません：{reason}</translation>
        </message>
        <message>
            <source>The index of the gallery could not be saved: {reason}</source>
            <translation>登録データの索引を保存できませんでした：{reason}</translation>
        </message>
        <message>
            <source>{name} has sent no picture for {seconds:.1f} s</source>
            <translation>{name} から {seconds:.1f} 秒間、映像が届いていません</translation>
        </message>
        <message>
            <source>{name} sees next to nothing: uncover the lens or switch on a light</source>
            <translation>{name} にほとんど何も写っていません。レンズの覆いを外すか、明かりをつけてください</translation>
        </message>
        <message>
            <source>{name} keeps sending the same picture</source>
            <translation>{name} から同じ映像が届き続けています</translation>
        </message>
        <message>
            <source>the door is not in use yet</source>
            <translation>ドアはまだ使われていません</translation>
        </message>
        <message>
            <source>wait until the camera has started</source>
            <translation>カメラが起動するまでお待ちください</translation>
        </message>
        <message>
            <source>restore it from a backup: doorcam restore FILE; or move it away to start afresh</source>
            <translation>バックアップから復元するか（doorcam restore FILE）、移動して新しく始めてください</translation>
        </message>
        <message>
            <source>{path} is locked by another program</source>
            <translation>{path} は別のプログラムが使用中です</translation>
        </message>
        <message>
            <source>close other doorcam commands that use it, then try again</source>
            <translation>それを使うほかの doorcam コマンドを終了し、もう一度お試しください</translation>
        </message>
        <message>
            <source>{path} cannot be opened for reading and writing</source>
            <translation>{path} を読み書き用に開けません</translation>
        </message>
        <message>
            <source>check who owns the file and its folder</source>
            <translation>ファイルとフォルダーの所有者を確認してください</translation>
        </message>
        <message>
            <source>{path} cannot be read or written</source>
            <translation>{path} を読み書きできません</translation>
        </message>
        <message>
            <source>check the disk</source>
            <translation>ディスクを確認してください</translation>
        </message>
        <message>
            <source>{path} cannot be written</source>
            <translation>{path} に書き込めません</translation>
        </message>
        <message>
            <source>the disk is full, free some space</source>
            <translation>ディスクがいっぱいです。空きを作ってください</translation>
        </message>
        <message>
            <source>{path} is not a database</source>
            <translation>{path} はデータベースではありません</translation>
        </message>
        <message>
            <source>the disk quota is used up, free some space</source>
            <translation>ディスクの割り当てを使い切りました。空きを作ってください</translation>
        </message>
        <message>
            <source>permission denied, check who owns it and its folder</source>
            <translation>権限がありません。所有者とフォルダーを確認してください</translation>
        </message>
        <message>
            <source>the disk is read-only, choose another place</source>
            <translation>ディスクは読み取り専用です。別の場所を選んでください</translation>
        </message>
        <message>
            <source>no such file or folder</source>
            <translation>そのファイルもフォルダーもありません</translation>
        </message>
        <message>
            <source>a file is in the way, move it or choose another place</source>
            <translation>同名のファイルがあります。移動するか、別の場所を選んでください</translation>
        </message>
        <message>
            <source>a part of its path is not a folder, choose another place</source>
            <translation>パスの一部がフォルダーではありません。別の場所を選んでください</translation>
        </message>
        <message>
            <source>cannot open {path}</source>
            <translation>{path} を開けません</translation>
        </message>
        <message>
            <source>cannot remove {path}</source>
            <translation>{path} を削除できません</translation>
        </message>
        <message>
            <source>cannot remove pictures from {path}</source>
            <translation>{path} から画像を削除できません</translation>
        </message>
        <message>
            <source>cannot use the folder {path}</source>
            <translation>フォルダー {path} を使えません</translation>
        </message>
        <message>
            <source>cannot write {path}</source>
            <translation>{path} に書き込めません</translation>
        </message>
        <message>
            <source>it is not a plain file, choose another name</source>
            <translation>通常のファイルではありません。別の名前を選んでください</translation>
        </message>
        <message>
            <source>the system keyring cannot be used ({what})</source>
            <translation>システムのキーリングを使えません（{what}）</translation>
        </message>
        <message>
            <source>unlock it, or set privacy.key_store = file for a new home</source>
            <translation>ロックを解除するか、新しいデータフォルダーで privacy.key_store = file にしてください</translation>
        </message>
        <message>
            <source>there is no system keyring here</source>
            <translation>ここにはシステムのキーリングがありません</translation>
        </message>
        <message>
            <source>set privacy.key_store = file</source>
            <translation>privacy.key_store = file にしてください</translation>
        </message>
        <message>
            <source>the system keyring does not keep what it is given</source>
            <translation>システムのキーリングが渡したものを保持しません</translation>
        </message>
        <message>
            <source>{path} is damaged or cut short</source>
            <translation>{path} は壊れているか、途中で切れています</translation>
        </message>
        <message>
            <source>use another copy of it</source>
            <translation>別のコピーを使ってください</translation>
        </message>
        <message>
            <source>{path} is no backup of doorcam</source>
            <translation>{path} は doorcam のバックアップではありません</translation>
        </message>
        <message>
            <source>name a file that `doorcam backup` wrote</source>
            <translation>`doorcam backup` が書き出したファイルを指定してください</translation>
        </message>
        <message>
            <source>the password is shorter than {fewest} characters</source>
            <translation>パスワードが {fewest} 文字未満です</translation>
        </message>
        <message>
            <source>choose a longer one</source>
            <translation>もっと長くしてください</translation>
        </message>
        <message>
            <source>{path} still holds erased data in its log while another program reads it</source>
            <translation>別のプログラムが {path} を読んでいるため、消去済みのデータがログに残っています</translation>
        </message>
        <message>
            <source>close other doorcam commands that use it</source>
            <translation>それを使うほかの doorcam コマンドを終了してください</translation>
        </message>
        <message>
            <source>{path} was written by a newer doorcam (layout {found})</source>
            <translation>{path} はより新しい doorcam が書いたものです（レイアウト {found}）</translation>
        </message>
        <message>
            <source>check who owns it and its folder</source>
            <translation>所有者とフォルダーを確認してください</translation>
        </message>
        <message>
            <source>{path} is not a doorcam database</source>
            <translation>{path} は doorcam のデータベースではありません</translation>
        </message>
        <message>
            <source>move it away, or choose another home</source>
            <translation>移動するか、別のデータフォルダーを選んでください</translation>
        </message>
        <message>
            <source>{path} is empty, and was not before</source>
            <translation>{path} が空になっています</translation>
        </message>
        <message>
            <source>the key of {folder} is missing: {places} holds it</source>
            <translation>{folder} の鍵がありません：保管場所は {places} です</translation>
        </message>
        <message>
            <source>put it back from a backup; without it nobody can be recognised, and people must be enrolled anew</source>
            <translation>バックアップから戻してください。これがないと誰も認識できず、登録のやり直しが必要です</translation>
        </message>
        <message>
            <source>{where} holds no key of doorcam</source>
            <translation>{where} に doorcam の鍵がありません</translation>
        </message>
        <message>
            <source>put it back from a backup</source>
            <translation>バックアップから戻してください</translation>
        </message>
        <message>
            <source>{path} is missing: what is sealed beside it cannot be read</source>
            <translation>{path} がありません：隣の暗号化されたものを読めません</translation>
        </message>
        <message>
            <source>restore it from a backup: doorcam restore FILE; or move the whole folder away to start afresh</source>
            <translation>バックアップから復元するか（doorcam restore FILE）、フォルダーごと移動して新しく始めてください</translation>
        </message>
        <message>
            <source>starting TensorFlow</source>
            <translation>TensorFlow を起動しています</translation>
        </message>
        <message>
            <source>networks ready</source>
            <translation>顔認識の準備ができました</translation>
        </message>
        <message>
            <source>converting {network}</source>
            <translation>モデル {network} を変換しています</translation>
        </message>
        <message>
            <source>{path} is not a picture file</source>
            <translation>{path} は画像ファイルではありません</translation>
        </message>
        <message>
            <source>name a JPEG, PNG, WebP, TIFF or BMP file</source>
            <translation>JPEG、PNG、WebP、TIFF、BMP のファイルを指定してください</translation>
        </message>
        <message>
            <source>the picture {path} is empty</source>
            <translation>画像 {path} は空です</translation>
        </message>
        <message>
            <source>the picture {path} is larger than {most} MB</source>
            <translation>画像 {path} は {most} MB を超えています</translation>
        </message>
        <message>
            <source>make it smaller</source>
            <translation>小さくしてください</translation>
        </message>
        <message>
            <source>a picture could not be encoded as JPEG</source>
            <translation>画像を JPEG にできませんでした</translation>
        </message>
        <message>
            <source>a stored picture is damaged</source>
            <translation>保存された画像が壊れています</translation>
        </message>
        <message>
            <source>{path} is not a picture</source>
            <translation>{path} は画像ではありません</translation>
        </message>
        <message>
            <source>the picture {path} is damaged or cut short</source>
            <translation>画像 {path} は壊れているか、途中で切れています</translation>
        </message>
        <message>
            <source>export it again</source>
            <translation>書き出し直してください</translation>
        </message>
        <message>
            <source>the picture {path} has {width} x {height} pixels, more than {most} megapixels</source>
            <translation>画像 {path} は {width} x {height} ピクセルで、{most} メガピクセルを超えています</translation>
        </message>
        <message>
            <source>the face is cut off by the border of the picture</source>
            <translation>顔が画像の端で切れています</translation>
        </message>
        <message>
            <source>have the whole face in it</source>
            <translation>顔全体を入れてください</translation>
        </message>
        <message>
            <source>the face is too dark (brightness {brightness:.0f}, at least {least:.0f} is needed)</source>
            <translation>顔が暗すぎます（明るさ {brightness:.0f}、{least:.0f} 以上必要）</translation>
        </message>
        <message>
            <source>put a light before it, not behind it</source>
            <translation>後ろではなく前に明かりを置いてください</translation>
        </message>
        <message>
            <source>the face is too bright ({white:.0%} of it is plain white, at most {most:.0%} may be)</source>
            <translation>顔が明るすぎます（{white:.0%} が真っ白、{most:.0%} まで）</translation>
        </message>
        <message>
            <source>keep direct light off it</source>
            <translation>直接の光を避けてください</translation>
        </message>
        <message>
            <source>the face is washed out (contrast {contrast:.1%}, at least {least:.1%} is needed)</source>
            <translation>顔が白っぽいです（コントラスト {contrast:.1%}、{least:.1%} 以上必要）</translation>
        </message>
        <message>
            <source>wipe the lens, and keep light out of it</source>
            <translation>レンズを拭き、光が入らないようにしてください</translation>
        </message>
        <message>
            <source>the face is too blurred (sharpness {sharpness:.1%}, at least {least:.1%} is needed)</source>
            <translation>顔がぼやけています（鮮明さ {sharpness:.1%}、{least:.1%} 以上必要）</translation>
        </message>
        <message>
            <source>hold still, or wipe the lens</source>
            <translation>動かないか、レンズを拭いてください</translation>
        </message>
        <message>
            <source>the eyes cannot be seen (detail {eye_detail:.2f}, at least {least:.2f} is needed)</source>
            <translation>目が見えません（細かさ {eye_detail:.2f}、{least:.2f} 以上必要）</translation>
        </message>
        <message>
            <source>take off sunglasses, and keep hair, hands and shadows from the eyes</source>
            <translation>サングラスを外し、髪や手や影が目にかからないようにしてください</translation>
        </message>
        <message>
            <source>the head is turned to its {side} by about {degrees:.0f}°, at most {most:.0f}° will do</source>
            <translation>顔が {side} へ約 {degrees:.0f}° 向いています（{most:.0f}° まで）</translation>
        </message>
        <message>
            <source>look straight into the camera</source>
            <translation>カメラをまっすぐ見てください</translation>
        </message>
        <message>
            <source>the head looks {way} by about {degrees:.0f}°, at most {most:.0f}° will do</source>
            <translation>顔が {way} へ約 {degrees:.0f}° 向いています（{most:.0f}° まで）</translation>
        </message>
        <message>
            <source>have the camera at the height of the eyes</source>
            <translation>カメラを目の高さにしてください</translation>
        </message>
        <message>
            <source>the head is tilted by {degrees:.0f}°, at most {most:.0f}° will do</source>
            <translation>頭が {degrees:.0f}° 傾いています（{most:.0f}° まで）</translation>
        </message>
        <message>
            <source>hold the head, or the camera, upright</source>
            <translation>頭かカメラをまっすぐにしてください</translation>
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
            <translation>OpenVINO がモデル {model} を読み取れません</translation>
        </message>
        <message>
            <source>{reason}</source>
            <translation>{reason}</translation>
        </message>
        <message>
            <source>cannot write converted networks to {folder}</source>
            <translation>変換したモデルを {folder} に書き込めません</translation>
        </message>
        <message>
            <source>check the folder</source>
            <translation>フォルダーを確認してください</translation>
        </message>
        <message>
            <source>run: {command}</source>
            <translation>実行してください：{command}</translation>
        </message>
        <message>
            <source>{network} is not installed</source>
            <translation>{network} がインストールされていません</translation>
        </message>
        <message>
            <source>there is no network {network_id}</source>
            <translation>モデル {network_id} はありません</translation>
        </message>
        <message>
            <source>run: pip install --force-reinstall {package}</source>
            <translation>実行してください：pip install --force-reinstall {package}</translation>
        </message>
        <message>
            <source>the weights file {path} of {network_id} is missing</source>
            <translation>{network_id} の重みファイル {path} がありません</translation>
        </message>
        <message>
            <source>the weights file {path} of {network_id} is truncated or changed (its sha256 is wrong)</source>
            <translation>{network_id} の重みファイル {path} が途中で切れているか、書き換えられています（sha256 が違います）</translation>
        </message>
        <message>
            <source>cannot read the weights file {path}</source>
            <translation>重みファイル {path} を読み取れません</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Search a name or an id</source>
            <translation>名前または ID で検索</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>並べ替え</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>名前順</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>新しい順</translation>
        </message>
        <message>
            <source>By id</source>
            <translation>ID 順</translation>
        </message>
        <message>
            <source>Show tiles</source>
            <translation>タイル表示</translation>
        </message>
        <message>
            <source>Choose several</source>
            <translation>複数選択</translation>
        </message>
        <message>
            <source>Enrol…</source>
            <translation>登録…</translation>
        </message>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Disabled</source>
            <translation>無効</translation>
        </message>
        <message>
            <source>Not valid</source>
            <translation>期間外</translation>
        </message>
        <message>
            <source>No template</source>
            <translation>テンプレートなし</translation>
        </message>
        <message>
            <source>Enrolled with another model only: nobody recognises them</source>
            <translation>別のモデルだけで登録されているため、認識されません</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>Step {number} of {count}</source>
            <translation>ステップ {number}/{count}</translation>
        </message>
        <message>
            <source>done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>open</source>
            <translation>未完了</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>次へ</translation>
        </message>
        <message>
            <source>Set up doorcam</source>
            <translation>doorcam の初期設定</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>後で</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
    </context>
    <context>
        <name>GroupCard</name>
        <message>
            <source>The face, when it was seen last</source>
            <translation>最後に映ったときの顔</translation>
        </message>
        <message>
            <source>Enrol…</source>
            <translation>登録…</translation>
        </message>
        <message>
            <source>Show person</source>
            <translation>人を表示</translation>
        </message>
        <message>
            <source>Show events</source>
            <translation>イベントを表示</translation>
        </message>
        <message numerus="yes">
            <source>Seen {count} times</source>
            <translation>
                <numerusform>{count} 回</numerusform>
            </translation>
        </message>
        <message>
            <source>Enrolled by now: {name}</source>
            <translation>現在は登録済み：{name}</translation>
        </message>
        <message>
            <source>One unknown face</source>
            <translation>不明な顔 1 人</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy, HH:mm</source>
            <translation>yyyy年M月d日(ddd) HH:mm</translation>
        </message>
    </context>
    <context>
        <name>GroupsDialog</name>
        <message>
            <source>Groups</source>
            <translation>グループ</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>There are no groups yet. The command doorcam access makes them.</source>
            <translation>まだグループがありません。doorcam access コマンドで作成します。</translation>
        </message>
    </context>
    <context>
        <name>HealthPanel</name>
        <message>
            <source>Health</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Needs a look: {names}</source>
            <translation>要確認：{names}</translation>
        </message>
        <message>
            <source>The door is not running.</source>
            <translation>ドアは動作していません。</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>すべて正常です。</translation>
        </message>
    </context>
    <context>
        <name>HolidaysCard</name>
        <message>
            <source>Holidays</source>
            <translation>祝日</translation>
        </message>
        <message>
            <source>On a holiday only the hours in the row of the holidays hold.</source>
            <translation>祝日には、祝日の行の時間帯だけが有効です。</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日付</translation>
        </message>
        <message>
            <source>What it is called</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
    </context>
    <context>
        <name>Hours</name>
        <message>
            <source>always</source>
            <translation>いつでも</translation>
        </message>
        <message>
            <source>at any hour</source>
            <translation>いつでも</translation>
        </message>
        <message>
            <source>every day</source>
            <translation>毎日</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>終日</translation>
        </message>
        <message>
            <source>holidays</source>
            <translation>祝日</translation>
        </message>
    </context>
    <context>
        <name>HoursCard</name>
        <message>
            <source>Hours</source>
            <translation>時間帯</translation>
        </message>
        <message>
            <source>Drag over the hours at which people may pass.</source>
            <translation>通行できる時間帯をドラッグで塗ってください。</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>スケジュール</translation>
        </message>
        <message>
            <source>Name of the new schedule</source>
            <translation>新しいスケジュールの名前</translation>
        </message>
        <message>
            <source>Hours as text</source>
            <translation>時間帯（文字で入力）</translation>
        </message>
        <message>
            <source>Save the hours</source>
            <translation>時間帯を保存</translation>
        </message>
        <message>
            <source>Remove the schedule</source>
            <translation>スケジュールを削除</translation>
        </message>
        <message>
            <source>No group uses these hours yet.</source>
            <translation>この時間を使うグループはまだありません。</translation>
        </message>
        <message>
            <source>Say who may pass then</source>
            <translation>通れる人を指定</translation>
        </message>
        <message>
            <source>A new schedule</source>
            <translation>新しいスケジュール</translation>
        </message>
        <message>
            <source>A schedule needs at least one hour.</source>
            <translation>1 時間以上を指定してください。</translation>
        </message>
        <message>
            <source>Hours past midnight that begin on a holiday can only be written, not painted.</source>
            <translation>祝日に始まり日をまたぐ時間帯は、塗れません。文字で入力してください。</translation>
        </message>
        <message>
            <source>Saved. No group uses these hours yet.</source>
            <translation>保存しました。この時間を使うグループはまだありません。</translation>
        </message>
    </context>
    <context>
        <name>Insights</name>
        <message>
            <source>{rate} a second</source>
            <translation>毎秒 {rate}</translation>
        </message>
        <message>
            <source>Few pictures come: look at the camera’s cable, and at its rate in the settings.</source>
            <translation>画像がほとんど届いていません。カメラのケーブルと、設定のフレーム数を確認してください。</translation>
        </message>
        <message>
            <source>It is starting.</source>
            <translation>起動しています。</translation>
        </message>
        <message>
            <source>Pictures of the camera in a second.</source>
            <translation>カメラの毎秒の画像数です。</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>カメラ</translation>
        </message>
        <message>
            <source>Look at its cable and its power.</source>
            <translation>ケーブルと電源を確認してください。</translation>
        </message>
        <message>
            <source>The camera does not answer.</source>
            <translation>カメラが応答しません。</translation>
        </message>
        <message>
            <source>No new picture comes.</source>
            <translation>映像が届きません。</translation>
        </message>
        <message>
            <source>It repeats one picture.</source>
            <translation>同じ映像のままです。</translation>
        </message>
        <message>
            <source>It is too dark: switch a light on.</source>
            <translation>暗すぎます。照明をつけてください。</translation>
        </message>
        <message>
            <source>The recording has ended: choose a camera in the settings.</source>
            <translation>録画が終わりました。設定でカメラを選んでください。</translation>
        </message>
        <message>
            <source>Time to recognise</source>
            <translation>認識にかかる時間</translation>
        </message>
        <message>
            <source>Nobody was seen yet.</source>
            <translation>まだ誰も映っていません。</translation>
        </message>
        <message>
            <source>{p50} ms, mostly below {p95} ms</source>
            <translation>{p50} ms、ほぼ {p95} ms 未満</translation>
        </message>
        <message>
            <source>From a picture to its answer: the middle one, and all but the slowest twentieth.</source>
            <translation>画像から結果までの時間の中央値と、遅い 5 % を除いた最大値です。</translation>
        </message>
        <message>
            <source>Slow: choose a smaller picture, a smaller region, or a greater smallest face in the settings.</source>
            <translation>遅くなっています。設定で画像か範囲を小さくするか、顔の最小サイズを大きくしてください。</translation>
        </message>
        <message>
            <source>Pictures left out because a newer one had come; some are in order.</source>
            <translation>新しい画像が来たために飛ばした画像です。多少は正常です。</translation>
        </message>
        <message>
            <source>The computer cannot keep up: choose a lower rate or a smaller picture in the settings.</source>
            <translation>処理が追いついていません。設定でフレーム数か画像を小さくしてください。</translation>
        </message>
        <message>
            <source>Pictures left out</source>
            <translation>飛ばした画像</translation>
        </message>
        <message>
            <source>Of all cores, by doorcam.</source>
            <translation>全コアのうち doorcam が使う割合です。</translation>
        </message>
        <message>
            <source>Nearly all is used: close other programs, or choose a lower rate of the camera.</source>
            <translation>ほぼ使い切っています。他のプログラムを閉じるか、カメラのフレーム数を下げてください。</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>プロセッサー</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
        <message>
            <source>More than usual: start doorcam anew, and report it if it grows again.</source>
            <translation>通常より多く使っています。doorcam を再起動し、また増えるようならご報告ください。</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>メモリー</translation>
        </message>
        <message>
            <source>Used by doorcam.</source>
            <translation>doorcam の使用量です。</translation>
        </message>
        <message>
            <source>people</source>
            <translation>登録者</translation>
        </message>
        <message>
            <source>journal</source>
            <translation>記録</translation>
        </message>
        <message>
            <source>rules</source>
            <translation>ルール</translation>
        </message>
        <message>
            <source>messages</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>Databases</source>
            <translation>データベース</translation>
        </message>
        <message>
            <source>Beside the databases and pictures.</source>
            <translation>データベースと画像のあるディスクの空きです。</translation>
        </message>
        <message>
            <source>Nearly full: purge old events, or make room on the disk. A full disk keeps the door shut.</source>
            <translation>空きがわずかです。古いイベントを削除するか、ディスクの空きを増やしてください。満杯になるとドアは開きません。</translation>
        </message>
        <message>
            <source>Free disk</source>
            <translation>ディスクの空き</translation>
        </message>
        <message>
            <source>Every decision was written down.</source>
            <translation>すべての判定を記録しています。</translation>
        </message>
        <message>
            <source>Decisions were not written down, because the disk was too slow: see whether it is failing.</source>
            <translation>ディスクが遅く、記録できなかった判定があります。ディスクの故障を確認してください。</translation>
        </message>
        <message>
            <source>Events lost</source>
            <translation>失われたイベント</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>開いた</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>Not opened yet</source>
            <translation>まだ開けていません</translation>
        </message>
        <message>
            <source>The relay did not answer: look at its cable and its power, then test the door in the settings.</source>
            <translation>リレーが応答しません。ケーブルと電源を確認し、設定で解錠テストをしてください。</translation>
        </message>
        <message>
            <source>It kept failing and is left alone for {seconds} s more. {mend}</source>
            <translation>失敗が続いたため、あと {seconds} 秒休止します。{mend}</translation>
        </message>
        <message>
            <source>Last opening</source>
            <translation>前回の解錠</translation>
        </message>
        <message>
            <source>What became of the last try to open it.</source>
            <translation>前回の解錠の結果です。</translation>
        </message>
        <message>
            <source>Proof of life</source>
            <translation>生体検知</translation>
        </message>
        <message>
            <source>Nobody was asked for it since the start.</source>
            <translation>起動してから、まだ求めていません。</translation>
        </message>
        <message>
            <source>So many of {asked} people had to turn their head.</source>
            <translation>{asked} 人のうち、顔の動きが必要だった割合です。</translation>
        </message>
        <message>
            <source>Many must turn their head: more light from the front, or a camera at the height of faces, helps.</source>
            <translation>顔の動きが必要な人が多くなっています。正面の照明を増やすか、カメラを顔の高さにすると改善します。</translation>
        </message>
        <message>
            <source>{count} waiting</source>
            <translation>待機 {count} 件</translation>
        </message>
        <message>
            <source>Nothing was delivered yet.</source>
            <translation>まだ何も配信されていません。</translation>
        </message>
        <message>
            <source>Last delivered: {time}.</source>
            <translation>最後の配信：{time}。</translation>
        </message>
        <message>
            <source>Given up because their events are erased: {count}.</source>
            <translation>イベントが消去されたため配信を断念：{count}。</translation>
        </message>
        <message>
            <source>Messages wait to be sent: look at the network.</source>
            <translation>送信待ちの通知があります。ネットワークを確認してください。</translation>
        </message>
        <message>
            <source>{fault}. Look at the network, and at the address in the settings.</source>
            <translation>{fault}。ネットワークと、設定のアドレスを確認してください。</translation>
        </message>
        <message>
            <source>Messages to {name}</source>
            <translation>{name} への通知</translation>
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
            <translation>状態</translation>
        </message>
        <message>
            <source>Traffic</source>
            <translation>通行</translation>
        </message>
        <message>
            <source>Error rates</source>
            <translation>誤り率</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>マップ</translation>
        </message>
    </context>
    <context>
        <name>Kiosk</name>
        <message>
            <source>It opens for you again in {seconds} s.</source>
            <translation>{seconds} 秒後にもう一度開きます。</translation>
        </message>
        <message>
            <source>Welcome, {name}</source>
            <translation>{name} さん、ようこそ</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>ようこそ</translation>
        </message>
        <message>
            <source>Preparing the face networks…</source>
            <translation>顔認識を準備しています…</translation>
        </message>
        <message>
            <source>Long on the first start only</source>
            <translation>時間がかかるのは初回だけです</translation>
        </message>
        <message>
            <source>Recognition is off</source>
            <translation>顔認識は停止中です</translation>
        </message>
        <message>
            <source>A badge still opens the door.</source>
            <translation>カードで入れます。</translation>
        </message>
        <message>
            <source>doorcam cannot start</source>
            <translation>doorcam を起動できません</translation>
        </message>
        <message>
            <source>Starting the camera…</source>
            <translation>カメラを起動しています…</translation>
        </message>
        <message>
            <source>No picture from the camera</source>
            <translation>カメラの映像がありません</translation>
        </message>
        <message>
            <source>The camera has stopped</source>
            <translation>カメラが停止しました</translation>
        </message>
        <message>
            <source>No new picture comes. Please use your badge.</source>
            <translation>映像が届きません。カードをどうぞ。</translation>
        </message>
        <message>
            <source>Camera frozen</source>
            <translation>カメラの映像が止まりました</translation>
        </message>
        <message>
            <source>It repeats one picture. Please use your badge.</source>
            <translation>同じ映像のままです。カードをどうぞ。</translation>
        </message>
        <message>
            <source>The recording has ended</source>
            <translation>録画が終わりました</translation>
        </message>
        <message>
            <source>The door did not answer</source>
            <translation>ドアが応答しません</translation>
        </message>
        <message>
            <source>Please ask the staff.</source>
            <translation>係員にお尋ねください。</translation>
        </message>
        <message>
            <source>Please come in.</source>
            <translation>お入りください。</translation>
        </message>
        <message>
            <source>Too many attempts</source>
            <translation>試行回数を超えました</translation>
        </message>
        <message>
            <source>Please come closer</source>
            <translation>もう少し近づいてください</translation>
        </message>
        <message>
            <source>Look at the camera.</source>
            <translation>カメラを見てください。</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>確認しています…</translation>
        </message>
        <message>
            <source>Please keep looking at the camera.</source>
            <translation>そのままカメラを見ていてください。</translation>
        </message>
        <message>
            <source>Too dark</source>
            <translation>暗すぎます</translation>
        </message>
        <message>
            <source>Please switch a light on, or use your badge.</source>
            <translation>照明をつけるか、カードをどうぞ。</translation>
        </message>
        <message>
            <source>Nobody is enrolled yet</source>
            <translation>まだ誰も登録されていません</translation>
        </message>
        <message>
            <source>The staff can enrol people: button at the top.</source>
            <translation>上のボタンから係員が登録できます。</translation>
        </message>
        <message>
            <source>Please look at the camera</source>
            <translation>カメラを見てください</translation>
        </message>
        <message>
            <source>Or use your badge, or its number and PIN.</source>
            <translation>カード、または番号と暗証番号でも可。</translation>
        </message>
        <message>
            <source>Please use your badge.</source>
            <translation>カードをご利用ください。</translation>
        </message>
        <message>
            <source>Reconnecting in {seconds} s. Please use your badge.</source>
            <translation>{seconds} 秒後に再接続。カードをどうぞ。</translation>
        </message>
        <message>
            <source>This closes in {seconds} s; touch it to read on.</source>
            <translation>{seconds} 秒後に閉じます。続けて読むには画面に触れてください。</translation>
        </message>
        <message>
            <source>Please wait: {left}</source>
            <translation>お待ちください：{left}</translation>
        </message>
        <message>
            <source>Hello, {name}.</source>
            <translation>{name} さん、こんにちは。</translation>
        </message>
        <message>
            <source>Slowly, and keep your eyes on the screen.</source>
            <translation>画面を見たまま、ゆっくりと。</translation>
        </message>
        <message>
            <source>Turn your head to the left</source>
            <translation>顔を左に向けてください</translation>
        </message>
        <message>
            <source>Turn your head to the right</source>
            <translation>顔を右に向けてください</translation>
        </message>
        <message>
            <source>Look up</source>
            <translation>顔を上に向けてください</translation>
        </message>
        <message>
            <source>Look down</source>
            <translation>顔を下に向けてください</translation>
        </message>
        <message>
            <source>Look straight at the camera</source>
            <translation>カメラを正面から見てください</translation>
        </message>
        <message>
            <source>Hold still for a moment.</source>
            <translation>少しの間、動かないでください。</translation>
        </message>
        <message>
            <source>Your PIN, please</source>
            <translation>暗証番号を入力してください</translation>
        </message>
        <message>
            <source>Press Enter after it.</source>
            <translation>入力後に確定キーを押してください。</translation>
        </message>
        <message>
            <source>Your badge, please</source>
            <translation>カードをかざしてください</translation>
        </message>
        <message>
            <source>Hold it to the reader.</source>
            <translation>リーダーにかざしてください。</translation>
        </message>
        <message>
            <source>Your PIN or your badge, please</source>
            <translation>暗証番号またはカードをどうぞ</translation>
        </message>
        <message>
            <source>Press Enter after the PIN.</source>
            <translation>暗証番号の後に確定キーを押してください。</translation>
        </message>
        <message>
            <source>Now look at the camera</source>
            <translation>次にカメラを見てください</translation>
        </message>
        <message>
            <source>Now a second person, please</source>
            <translation>2 人目の方、お願いします</translation>
        </message>
        <message>
            <source>This door opens for two.</source>
            <translation>このドアは 2 人で通ります。</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>Access granted</source>
            <translation>通行を許可</translation>
        </message>
        <message>
            <source>Access denied</source>
            <translation>通行を拒否</translation>
        </message>
        <message>
            <source>Not recognised</source>
            <translation>認識できず</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>カメラ</translation>
        </message>
        <message>
            <source>Door opened</source>
            <translation>解錠</translation>
        </message>
        <message>
            <source>Door problem</source>
            <translation>ドアの異常</translation>
        </message>
        <message>
            <source>Door forced</source>
            <translation>こじ開け</translation>
        </message>
        <message>
            <source>Door held open</source>
            <translation>長時間の開放</translation>
        </message>
        <message>
            <source>Door test</source>
            <translation>解錠テスト</translation>
        </message>
        <message>
            <source>Opened under duress</source>
            <translation>脅迫による解錠</translation>
        </message>
        <message>
            <source>Staff action</source>
            <translation>管理操作</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>その他</translation>
        </message>
    </context>
    <context>
        <name>LanguageStep</name>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>What visitors read, too.</source>
            <translation>来訪者に表示される言語にもなります。</translation>
        </message>
    </context>
    <context>
        <name>Lines</name>
        <message>
            <source>Remove {what}</source>
            <translation>{what} を削除</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
    </context>
    <context>
        <name>LinesField</name>
        <message>
            <source>name = value, one a line</source>
            <translation>名前 = 値（1 行に 1 つ）</translation>
        </message>
        <message>
            <source>one a line</source>
            <translation>1 行に 1 つ</translation>
        </message>
    </context>
    <context>
        <name>LiveView</name>
        <message>
            <source>Live picture</source>
            <translation>ライブ映像</translation>
        </message>
    </context>
    <context>
        <name>MapCard</name>
        <message>
            <source>Face</source>
            <translation>顔</translation>
        </message>
        <message>
            <source>Show person</source>
            <translation>人を表示</translation>
        </message>
        <message>
            <source>Point at a photo</source>
            <translation>写真を選んでください</translation>
        </message>
        <message>
            <source>Photos of one person should lie together. Drag to move, pinch to zoom.</source>
            <translation>同じ人の写真は近くに集まるはずです。ドラッグで移動、ピンチで拡大します。</translation>
        </message>
        <message>
            <source>Photos: {photos}. People: {people}.</source>
            <translation>写真 {photos} 枚、{people} 人。</translation>
        </message>
        <message>
            <source>Left out: {count}, drawn at random.</source>
            <translation>無作為に {count} 枚を省略。</translation>
        </message>
        <message>
            <source>{count} likely mislabelled</source>
            <translation>別人の可能性 {count} 枚</translation>
        </message>
        <message>
            <source>{count} of people who look alike</source>
            <translation>似ている人 {count} 枚</translation>
        </message>
        <message>
            <source>This photo is nearer to {other} (distance {far}) than to the person’s other photos ({own}). Is it of the right person?</source>
            <translation>この写真は、本人の他の写真（{own}）よりも {other}（距離 {far}）に近くなっています。本人の写真か確認してください。</translation>
        </message>
        <message>
            <source>Looks like somebody else, and is therefore matched more strictly.</source>
            <translation>他の人と似ているため、より厳しく照合します。</translation>
        </message>
        <message>
            <source>Photos on the map: {count}</source>
            <translation>マップ上の写真：{count} 枚</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>写真</translation>
        </message>
    </context>
    <context>
        <name>MapPanel</name>
        <message>
            <source>Map of the enrolled photos</source>
            <translation>登録写真のマップ</translation>
        </message>
        <message>
            <source>Reading the gallery…</source>
            <translation>登録データを読み込んでいます…</translation>
        </message>
        <message>
            <source>Laying out the faces…</source>
            <translation>顔を配置しています…</translation>
        </message>
        <message>
            <source>Comparing the faces…</source>
            <translation>顔を比較しています…</translation>
        </message>
        <message>
            <source>Moving those alike together; many faces take minutes…</source>
            <translation>似た顔を近づけています。多いと数分かかります…</translation>
        </message>
        <message>
            <source>{count} to look at</source>
            <translation>要確認 {count} 件</translation>
        </message>
        <message>
            <source>Nobody is enrolled with the model in use.</source>
            <translation>使用中のモデルでは誰も登録されていません。</translation>
        </message>
        <message>
            <source>Stopped. The map shows distances; press “Alike together” to try again.</source>
            <translation>中止しました。距離で表示しています。やり直すには「似た顔」を押してください。</translation>
        </message>
        <message>
            <source>Arrows go from photo to photo, Enter shows the person</source>
            <translation>矢印キーで写真を移動、Enter で人を表示</translation>
        </message>
        <message>
            <source>Alike together</source>
            <translation>似た顔</translation>
        </message>
        <message>
            <source>Neighbours are alike; how far apart others lie says nothing (t-SNE)</source>
            <translation>近くの顔は似ています。離れ具合に意味はありません（t-SNE）</translation>
        </message>
        <message>
            <source>Distances</source>
            <translation>距離</translation>
        </message>
        <message>
            <source>What lies far apart is unlike; neighbours need not be alike (PCA)</source>
            <translation>離れた顔は似ていません。近くても似ているとは限りません（PCA）</translation>
        </message>
        <message>
            <source>Go to the next photo that may be of somebody else</source>
            <translation>別人かもしれない次の写真へ</translation>
        </message>
        <message>
            <source>Further away</source>
            <translation>縮小</translation>
        </message>
        <message>
            <source>Nearer</source>
            <translation>拡大</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>すべて表示</translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message>
            <source>Merge with another person</source>
            <translation>別の人と統合</translation>
        </message>
        <message>
            <source>Merge the two</source>
            <translation>2 人を統合</translation>
        </message>
        <message>
            <source>Name or id</source>
            <translation>名前または ID</translation>
        </message>
        <message>
            <source>Who else is {name} enrolled as?</source>
            <translation>{name} さんの別の登録はどれですか？</translation>
        </message>
        <message>
            <source>The id {id} keeps the templates, badges and groups of both. The journal forgets the other. It cannot be undone.</source>
            <translation>両方のテンプレート・カード・グループを ID {id} にまとめます。もう一方は記録から消えます。元に戻せません。</translation>
        </message>
        <message>
            <source>Keep the name {name}</source>
            <translation>名前を「{name}」にする</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Change the name</source>
            <translation>名前の変更</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>The id stays. Events of the past keep the name they were written with.</source>
            <translation>ID は変わりません。過去のイベントには以前の名前が残ります。</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close the notice</source>
            <translation>通知を閉じる</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
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
            <translation>このパスワードがないと、バックアップは誰にも読めません。</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>もう一度入力</translation>
        </message>
        <message numerus="yes">
            <source>At least {count} characters.</source>
            <translation>
                <numerusform>{count} 文字以上にしてください。</numerusform>
            </translation>
        </message>
        <message>
            <source>The two differ.</source>
            <translation>一致しません。</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Disabled</source>
            <translation>無効</translation>
        </message>
        <message>
            <source>Not valid</source>
            <translation>期間外</translation>
        </message>
        <message>
            <source>No template</source>
            <translation>テンプレートなし</translation>
        </message>
        <message>
            <source>No group of their own</source>
            <translation>所属グループなし</translation>
        </message>
        <message>
            <source>Every door at any hour: no doors are set up in the access rules.</source>
            <translation>すべてのドアをいつでも通れます（ドアのルールが未設定です）。</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>他 {count} 件</translation>
        </message>
        <message>
            <source>No door at all.</source>
            <translation>通れるドアはありません。</translation>
        </message>
        <message>
            <source>Disabled: passes no door</source>
            <translation>無効（どのドアも通れません）</translation>
        </message>
        <message>
            <source>No end</source>
            <translation>期限なし</translation>
        </message>
        <message>
            <source>From {first} until {last}</source>
            <translation>{first} ～ {last}</translation>
        </message>
        <message>
            <source>From {first} on</source>
            <translation>{first} から</translation>
        </message>
        <message>
            <source>Until {last}</source>
            <translation>{last} まで</translation>
        </message>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Set, and one for duress</source>
            <translation>設定済み（脅迫時用あり）</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>設定済み</translation>
        </message>
        <message>
            <source>Without a badge, the PIN only helps where a face is asked for as well.</source>
            <translation>カードがない場合、暗証番号は顔も求められるところでのみ使えます。</translation>
        </message>
        <message>
            <source>ends in {digits}</source>
            <translation>末尾 {digits}</translation>
        </message>
        <message>
            <source>In {area} since {time}</source>
            <translation>{time} から {area} に在室</translation>
        </message>
        <message>
            <source>never</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>In no area</source>
            <translation>どのエリアにもいません</translation>
        </message>
        <message>
            <source>A door last opened for them: {time}</source>
            <translation>最後に通ったのは {time}</translation>
        </message>
        <message>
            <source>{name} ({id}), distance {distance:.2f}</source>
            <translation>{name}（{id}）、距離 {distance:.2f}</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>templates, the numbers they are recognised by: {count}</source>
            <translation>テンプレート（認識に使う数値）：{count}</translation>
        </message>
        <message>
            <source>pictures of their faces: {count}</source>
            <translation>顔の画像：{count}</translation>
        </message>
        <message>
            <source>PINs: {count}</source>
            <translation>暗証番号：{count}</translation>
        </message>
        <message>
            <source>badges: {count}</source>
            <translation>カード：{count}</translation>
        </message>
        <message>
            <source>name, id and pictures in events of the journal: {count}; that they happened stays</source>
            <translation>記録のイベントにある名前・ID・画像：{count}（イベント自体は残ります）</translation>
        </message>
        <message>
            <source>name and id, groups, and when they may pass</source>
            <translation>名前・ID・グループ・通行期間</translation>
        </message>
        <message>
            <source>the key all of it is sealed with</source>
            <translation>これらを暗号化している鍵</translation>
        </message>
    </context>
    <context>
        <name>PeopleActions</name>
        <message>
            <source>The name is changed</source>
            <translation>名前を変更しました</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>保存しました</translation>
        </message>
        <message>
            <source>{name} passes no door any more</source>
            <translation>{name} を無効にしました。どのドアも通れません</translation>
        </message>
        <message>
            <source>{name} is no longer disabled</source>
            <translation>{name} を有効に戻しました</translation>
        </message>
        <message>
            <source>The PIN is set. Without a badge, it only helps where a face is asked for as well.</source>
            <translation>暗証番号を設定しました。カードがない場合は、顔も求められるところでのみ使えます。</translation>
        </message>
        <message>
            <source>The PIN is set</source>
            <translation>暗証番号を設定しました</translation>
        </message>
        <message>
            <source>The PIN is put back</source>
            <translation>暗証番号を元に戻しました</translation>
        </message>
        <message>
            <source>The PIN is removed</source>
            <translation>暗証番号を削除しました</translation>
        </message>
        <message>
            <source>The badge is added</source>
            <translation>カードを追加しました</translation>
        </message>
        <message>
            <source>Remove a badge</source>
            <translation>カードの削除</translation>
        </message>
        <message>
            <source>The badge whose number ends in</source>
            <translation>番号の末尾</translation>
        </message>
        <message>
            <source>The badge is put back</source>
            <translation>カードを元に戻しました</translation>
        </message>
        <message>
            <source>The badge is removed</source>
            <translation>カードを削除しました</translation>
        </message>
        <message>
            <source>The two are one person now</source>
            <translation>2 人を 1 人に統合しました</translation>
        </message>
        <message>
            <source>Export what is stored</source>
            <translation>保存データの書き出し</translation>
        </message>
        <message>
            <source>Everything is in {file}: it is not encrypted, guard it</source>
            <translation>{file} に保存しました。暗号化されていません。大切に保管してください</translation>
        </message>
        <message>
            <source>Disabled: {count}</source>
            <translation>無効にしました：{count} 人</translation>
        </message>
        <message>
            <source>Enabled: {count}</source>
            <translation>有効にしました：{count} 人</translation>
        </message>
        <message>
            <source>{who} is erased</source>
            <translation>{who} を消去しました</translation>
        </message>
        <message>
            <source>{who} are erased</source>
            <translation>{who} を消去しました</translation>
        </message>
        <message>
            <source>Stopped; what was done by then stays done</source>
            <translation>中止しました。それまでの変更は有効です</translation>
        </message>
    </context>
    <context>
        <name>PeopleList</name>
        <message>
            <source>People</source>
            <translation>登録者</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>People</source>
            <translation>登録者</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>{count} chosen</source>
            <translation>{count} 人を選択中</translation>
        </message>
        <message>
            <source>{count} enrolled</source>
            <translation>登録 {count} 人</translation>
        </message>
        <message>
            <source>{count} of {all} enrolled</source>
            <translation>登録 {all} 人中 {count} 人</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>読み込んでいます…</translation>
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
            <translation>誰がいつ通れるか</translation>
        </message>
        <message>
            <source>Who is in which group is said on the page of the people.</source>
            <translation>どのグループに誰がいるかは、「登録者」の画面で決めます。</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>グループ</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>時間帯</translation>
        </message>
        <message>
            <source>Allow</source>
            <translation>許可</translation>
        </message>
        <message>
            <source>A second factor always, for the people of this group</source>
            <translation>このグループには常に追加認証を求める</translation>
        </message>
        <message>
            <source>A new group</source>
            <translation>新しいグループ</translation>
        </message>
        <message>
            <source>Make the group</source>
            <translation>グループを作成</translation>
        </message>
        <message>
            <source>Nobody may pass.</source>
            <translation>誰も通れません。</translation>
        </message>
        <message>
            <source>“{line}” already lets these people pass at any hour: other hours hold once it is removed.</source>
            <translation>「{line}」により、いつでも通れます。ほかの時間は、これを削除すると有効になります。</translation>
        </message>
        <message>
            <source>everyone</source>
            <translation>全員</translation>
        </message>
    </context>
    <context>
        <name>PersonDetail</name>
        <message>
            <source>People</source>
            <translation>登録者</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>顔</translation>
        </message>
        <message>
            <source>Choose a person</source>
            <translation>人を選んでください</translation>
        </message>
        <message>
            <source>{id}, enrolled {time}</source>
            <translation>{id}、登録 {time}</translation>
        </message>
        <message>
            <source>No consent is written down</source>
            <translation>同意の記録はありません</translation>
        </message>
        <message>
            <source>Enable</source>
            <translation>有効にする</translation>
        </message>
        <message>
            <source>Disable</source>
            <translation>無効にする</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>削除…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>No pictures are kept</source>
            <translation>画像は保存されていません</translation>
        </message>
        <message>
            <source>Picture from {source}</source>
            <translation>画像（{source}）</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>名前を変更…</translation>
        </message>
        <message>
            <source>Add photos…</source>
            <translation>写真を追加…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>変更…</translation>
        </message>
        <message>
            <source>Set…</source>
            <translation>設定…</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>追加…</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>統合…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>書き出し…</translation>
        </message>
        <message>
            <source>Erase this person…</source>
            <translation>この人を消去…</translation>
        </message>
        <message>
            <source>Validity</source>
            <translation>有効期間</translation>
        </message>
        <message>
            <source>Groups, and what they allow</source>
            <translation>グループと通行権限</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>暗証番号</translation>
        </message>
        <message>
            <source>Badges</source>
            <translation>カード</translation>
        </message>
        <message>
            <source>Where they are</source>
            <translation>現在の場所</translation>
        </message>
        <message>
            <source>Who looks like them</source>
            <translation>似ている人</translation>
        </message>
        <message>
            <source>Agreed to be enrolled</source>
            <translation>登録への同意</translation>
        </message>
        <message>
            <source>The person</source>
            <translation>人</translation>
        </message>
    </context>
    <context>
        <name>PersonStep</name>
        <message>
            <source>First person</source>
            <translation>最初の 1 人</translation>
        </message>
        <message>
            <source>Somebody the door opens for. A few pictures from the front are best.</source>
            <translation>ドアを通れる人です。正面の写真が数枚あると最適です。</translation>
        </message>
        <message>
            <source>Enrol somebody</source>
            <translation>新規登録</translation>
        </message>
        <message>
            <source>Enrolled: {count}</source>
            <translation>登録：{count} 人</translation>
        </message>
        <message>
            <source>Nobody is enrolled yet.</source>
            <translation>まだ誰も登録されていません。</translation>
        </message>
    </context>
    <context>
        <name>PictureFault</name>
        <message>
            <source>{reason}</source>
            <translation>画像の問題：{reason}</translation>
        </message>
    </context>
    <context>
        <name>PinDialog</name>
        <message>
            <source>PIN: {name}</source>
            <translation>暗証番号：{name}</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>暗証番号</translation>
        </message>
        <message>
            <source>Set the PIN</source>
            <translation>暗証番号を設定</translation>
        </message>
        <message>
            <source>PIN, {least} to {most} digits</source>
            <translation>暗証番号（{least}～{most} 桁）</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>もう一度入力</translation>
        </message>
        <message>
            <source>Dates, runs and the like are refused: they are guessed first.</source>
            <translation>日付や連番など、推測されやすい番号は使えません。</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>一致しません。</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message>
            <source>One moment…</source>
            <translation>少々お待ちください…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Delete the last digit</source>
            <translation>1 文字消す</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>確定</translation>
        </message>
    </context>
    <context>
        <name>PinStep</name>
        <message>
            <source>Admin PIN</source>
            <translation>管理者の暗証番号</translation>
        </message>
        <message>
            <source>Opens the pages of the staff: people, events and settings. Without it anybody may.</source>
            <translation>係員用画面を開くための番号です。設定しないと誰でも開けます。</translation>
        </message>
        <message>
            <source>There is one already: this one replaces it.</source>
            <translation>すでに設定されています。新しい番号に置き換わります。</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>もう一度入力</translation>
        </message>
        <message>
            <source>Choose a PIN of 4 to 12 digits</source>
            <translation>4～12 桁の暗証番号を決めてください</translation>
        </message>
        <message>
            <source>The two differ. Please begin anew.</source>
            <translation>一致しません。最初からやり直してください。</translation>
        </message>
        <message>
            <source>The PIN is set.</source>
            <translation>暗証番号を設定しました。</translation>
        </message>
    </context>
    <context>
        <name>PortraitList</name>
        <message>
            <source>Pictures</source>
            <translation>写真</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>顔</translation>
        </message>
        <message>
            <source>Very good</source>
            <translation>とても良い</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>良い</translation>
        </message>
        <message>
            <source>Fair</source>
            <translation>普通</translation>
        </message>
        <message>
            <source>{word}, {percent} %</source>
            <translation>{word}、{percent} %</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Looking for the camera…</source>
            <translation>カメラを探しています…</translation>
        </message>
        <message>
            <source>This is the camera in use.</source>
            <translation>使用中のカメラです。</translation>
        </message>
        <message>
            <source>Opening the camera…</source>
            <translation>カメラを開いています…</translation>
        </message>
        <message>
            <source>This is the camera that is chosen. It is used from the next start on.</source>
            <translation>選んだカメラです。次に起動したときから使います。</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Drive</source>
            <translation>ドライブ</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>フォルダ</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>ショートカット</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>不明</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>探す場所(&amp;L)：</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>ファイルの種類(&amp;T)：</translation>
        </message>
    </context>
    <context>
        <name>RatesPanel</name>
        <message>
            <source>Use this threshold</source>
            <translation>このしきい値を使う</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Comparing people…</source>
            <translation>人どうしを比較しています…</translation>
        </message>
        <message>
            <source>The door would err much more often</source>
            <translation>誤りが大幅に増えます</translation>
        </message>
        <message>
            <source>…</source>
            <translation>…</translation>
        </message>
        <message>
            <source>The journal has no decisions yet.</source>
            <translation>まだ判定の記録がありません。</translation>
        </message>
        <message>
            <source>Of the last {told} decisions in the journal, {opens} more would open the door, {shuts} would no longer.</source>
            <translation>直近の判定 {told} 件のうち、新たに {opens} 件で開き、{shuts} 件で開かなくなります。</translation>
        </message>
        <message numerus="yes">
            <source>Another {count} hold too little to be decided again.</source>
            <translation>
                <numerusform>ほか {count} 件は情報が足りず、判定し直せません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Threshold {threshold}, in use</source>
            <translation>しきい値 {threshold}（使用中）</translation>
        </message>
        <message>
            <source>Threshold {threshold}</source>
            <translation>しきい値 {threshold}</translation>
        </message>
        <message>
            <source>False openings: {count} of {all} strangers, in one look ({sure}: {low} to {high})</source>
            <translation>誤って開く：未登録者 {all} 人中 {count} 人（1 回の照合、{sure} 区間 {low}～{high}）</translation>
        </message>
        <message>
            <source>False refusals: unknown, since nobody has two photos.</source>
            <translation>誤って拒否：不明（写真が 2 枚以上ある人がいません）。</translation>
        </message>
        <message>
            <source>False refusals: {share} of looks at people enrolled ({sure}: {low} to {high})</source>
            <translation>誤って拒否：登録者の照合の {share}（{sure} 区間 {low}～{high}）</translation>
        </message>
        <message>
            <source>Fewer than {least} photos of different people lie so near: false openings are read off a fitted curve, not counted.</source>
            <translation>これほど近い別人の写真は {least} 枚未満です。誤って開く割合は、数えた値ではなく推定値です。</translation>
        </message>
        <message>
            <source>Only {count} people are enrolled: the intervals are too narrow.</source>
            <translation>登録者が {count} 人だけなので、区間は実際より狭くなっています。</translation>
        </message>
        <message numerus="yes">
            <source>Only {count} pairs of photos of one person: false refusals are rough.</source>
            <translation>
                <numerusform>同じ人の写真の組が {count} 組だけなので、誤って拒否する割合は大まかです。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} decisions labelled wrong in the journal would still match.</source>
            <translation>
                <numerusform>記録で「別人です」とした {count} 件が、まだ一致します。</numerusform>
            </translation>
        </message>
        <message>
            <source>The door takes several looks, and so errs less often than in one.</source>
            <translation>ドアは複数回照合するため、実際の誤りはこれより少なくなります。</translation>
        </message>
        <message>
            <source>Dotted: the threshold in use. Shaded: {sure} intervals.</source>
            <translation>点線：使用中のしきい値。網かけ：{sure} 区間。</translation>
        </message>
        <message>
            <source>False openings</source>
            <translation>誤って開く</translation>
        </message>
        <message>
            <source>False refusals</source>
            <translation>誤って拒否</translation>
        </message>
        <message>
            <source>Error rates</source>
            <translation>誤り率</translation>
        </message>
    </context>
    <context>
        <name>Reason</name>
        <message>
            <source>Please keep looking at the camera.</source>
            <translation>そのままカメラを見ていてください。</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>確認しています…</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>少々お待ちください</translation>
        </message>
        <message>
            <source>Hold still, please</source>
            <translation>動かないでください</translation>
        </message>
        <message>
            <source>Face the camera.</source>
            <translation>カメラに顔を向けてください。</translation>
        </message>
        <message>
            <source>One at a time, please</source>
            <translation>お一人ずつお願いします</translation>
        </message>
        <message>
            <source>Only one person may stand before the camera.</source>
            <translation>カメラの前には 1 人だけ立ってください。</translation>
        </message>
        <message>
            <source>Not recognised</source>
            <translation>認識できませんでした</translation>
        </message>
        <message>
            <source>You are not enrolled here. Please ask the staff.</source>
            <translation>未登録です。係員にお尋ねください。</translation>
        </message>
        <message>
            <source>Not sure who you are</source>
            <translation>ご本人を特定できません</translation>
        </message>
        <message>
            <source>Please use your badge.</source>
            <translation>カードをご利用ください。</translation>
        </message>
        <message>
            <source>This is not a live face</source>
            <translation>実物の顔を確認できません</translation>
        </message>
        <message>
            <source>Please look at the camera yourself, without a picture or a screen.</source>
            <translation>ご自身の顔をカメラに向けてください。</translation>
        </message>
        <message>
            <source>Please ask the staff.</source>
            <translation>係員にお尋ねください。</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>ようこそ</translation>
        </message>
        <message>
            <source>Please come in.</source>
            <translation>お入りください。</translation>
        </message>
        <message>
            <source>This door is locked</source>
            <translation>このドアは施錠されています</translation>
        </message>
        <message>
            <source>Nobody may pass now. Please ask the staff.</source>
            <translation>現在、どなたも通れません。係員にお尋ねください。</translation>
        </message>
        <message>
            <source>The door has just opened for you</source>
            <translation>解錠したばかりです</translation>
        </message>
        <message>
            <source>Step away to use it again.</source>
            <translation>もう一度通るには、いったん離れてください。</translation>
        </message>
        <message>
            <source>Your access is switched off</source>
            <translation>通行権限が無効です</translation>
        </message>
        <message>
            <source>Your access has not begun yet</source>
            <translation>通行期間の開始前です</translation>
        </message>
        <message>
            <source>Your access has ended</source>
            <translation>通行期間が終了しました</translation>
        </message>
        <message>
            <source>You may not use this door</source>
            <translation>このドアは通れません</translation>
        </message>
        <message>
            <source>Not at this hour</source>
            <translation>時間外です</translation>
        </message>
        <message>
            <source>Please come back at your own hours.</source>
            <translation>通行できる時間にお越しください。</translation>
        </message>
        <message>
            <source>You are inside already</source>
            <translation>すでに入室済みです</translation>
        </message>
        <message>
            <source>Somebody went in as you. Please ask the staff.</source>
            <translation>ご本人としての入室記録があります。係員にお尋ねください。</translation>
        </message>
        <message>
            <source>A second person is needed</source>
            <translation>2 人目が必要です</translation>
        </message>
        <message>
            <source>This door opens for two.</source>
            <translation>このドアは 2 人で通ります。</translation>
        </message>
        <message>
            <source>One more thing</source>
            <translation>追加の認証が必要です</translation>
        </message>
        <message>
            <source>Please give your PIN or show your badge.</source>
            <translation>暗証番号を入力するか、カードをかざしてください。</translation>
        </message>
        <message>
            <source>That was not right</source>
            <translation>正しくありません</translation>
        </message>
        <message>
            <source>Please try again, or ask the staff.</source>
            <translation>もう一度試すか、係員にお尋ねください。</translation>
        </message>
        <message>
            <source>This badge is not known here</source>
            <translation>登録のないカードです</translation>
        </message>
        <message>
            <source>Too many attempts</source>
            <translation>試行回数を超えました</translation>
        </message>
        <message>
            <source>Please wait a while, or ask the staff.</source>
            <translation>しばらく待つか、係員にお尋ねください。</translation>
        </message>
        <message>
            <source>The door stays shut. Please ask the staff.</source>
            <translation>ドアは開きません。係員にお尋ねください。</translation>
        </message>
        <message>
            <source>The camera does not work</source>
            <translation>カメラが動作していません</translation>
        </message>
        <message>
            <source>Something does not work here</source>
            <translation>障害が発生しています</translation>
        </message>
        <message>
            <source>The rules cannot be read</source>
            <translation>ルールを読み込めません</translation>
        </message>
        <message>
            <source>Recognised in several pictures</source>
            <translation>複数の画像で認識</translation>
        </message>
        <message>
            <source>Still looking</source>
            <translation>確認中</translation>
        </message>
        <message>
            <source>The face is not enrolled</source>
            <translation>登録のない顔</translation>
        </message>
        <message>
            <source>Two enrolled people look too much alike</source>
            <translation>登録者 2 人が似すぎている</translation>
        </message>
        <message>
            <source>The picture was too old</source>
            <translation>画像が古すぎた</translation>
        </message>
        <message>
            <source>The camera repeated a picture</source>
            <translation>カメラが同じ画像を繰り返した</translation>
        </message>
        <message>
            <source>The face could not be measured</source>
            <translation>顔を測定できなかった</translation>
        </message>
        <message>
            <source>The face was not clear enough</source>
            <translation>顔が鮮明でなかった</translation>
        </message>
        <message>
            <source>The camera could not be trusted</source>
            <translation>カメラを信頼できなかった</translation>
        </message>
        <message>
            <source>Something in doorcam failed</source>
            <translation>doorcam 内の障害</translation>
        </message>
        <message>
            <source>The rules let them pass</source>
            <translation>ルールにより許可</translation>
        </message>
        <message>
            <source>The door is locked for everybody</source>
            <translation>ドアは常時施錠中</translation>
        </message>
        <message>
            <source>Locked out after too many wrong attempts</source>
            <translation>誤りが多く一時停止中</translation>
        </message>
        <message>
            <source>The door had just opened for them</source>
            <translation>解錠した直後</translation>
        </message>
        <message>
            <source>Their access is switched off</source>
            <translation>通行権限が無効</translation>
        </message>
        <message>
            <source>Their access has not begun yet</source>
            <translation>通行期間の開始前</translation>
        </message>
        <message>
            <source>Their access has ended</source>
            <translation>通行期間が終了</translation>
        </message>
        <message>
            <source>They may not use this door</source>
            <translation>このドアの権限なし</translation>
        </message>
        <message>
            <source>Outside their hours</source>
            <translation>時間外</translation>
        </message>
        <message>
            <source>They had not left before coming in again</source>
            <translation>退出せずに再入室</translation>
        </message>
        <message>
            <source>A second person was missing</source>
            <translation>2 人目がいなかった</translation>
        </message>
        <message>
            <source>The access rules could not be read</source>
            <translation>通行ルールを読み込めなかった</translation>
        </message>
        <message>
            <source>Several people stood before the camera</source>
            <translation>カメラの前に複数の人がいた</translation>
        </message>
        <message>
            <source>It was not shown that the face is a live one</source>
            <translation>実物の顔と確認できなかった</translation>
        </message>
        <message>
            <source>A picture or a screen was held up</source>
            <translation>写真や画面が提示された</translation>
        </message>
        <message>
            <source>A second factor was missing</source>
            <translation>追加認証がなかった</translation>
        </message>
        <message>
            <source>A wrong PIN</source>
            <translation>暗証番号の誤り</translation>
        </message>
        <message>
            <source>A badge that nobody has</source>
            <translation>登録のないカード</translation>
        </message>
    </context>
    <context>
        <name>RegionView</name>
        <message>
            <source>Where people stand</source>
            <translation>人が立つ範囲</translation>
        </message>
    </context>
    <context>
        <name>RulesPanel</name>
        <message>
            <source>Saved. It holds at once.</source>
            <translation>保存しました。すぐに有効になります。</translation>
        </message>
    </context>
    <context>
        <name>SaveBar</name>
        <message>
            <source>Discard</source>
            <translation>変更を破棄</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Start doorcam again</source>
            <translation>doorcam を再起動</translation>
        </message>
        <message>
            <source>Show what is wrong</source>
            <translation>誤りを表示</translation>
        </message>
        <message>
            <source>Cannot be saved so: {named}.</source>
            <translation>このままでは保存できません：{named}。</translation>
        </message>
        <message>
            <source>Changed: {count}. Nothing is saved yet.</source>
            <translation>{count} 件変更しました（未保存）。</translation>
        </message>
        <message>
            <source>From the next start on: {named}.</source>
            <translation>次回起動時に反映：{named}</translation>
        </message>
        <message>
            <source>{named}, and {count} more</source>
            <translation>{named} 他 {count} 件</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>検索語を消去</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Groups…</source>
            <translation>グループ…</translation>
        </message>
        <message>
            <source>Disable</source>
            <translation>無効にする</translation>
        </message>
        <message>
            <source>Enable</source>
            <translation>有効にする</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>消去…</translation>
        </message>
    </context>
    <context>
        <name>SettingRow</name>
        <message>
            <source>Not the default</source>
            <translation>変更済み</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>既定値</translation>
        </message>
        <message>
            <source>Back to the default</source>
            <translation>既定値に戻す</translation>
        </message>
        <message>
            <source>Back to the default: {setting}</source>
            <translation>既定値に戻す：{setting}</translation>
        </message>
        <message>
            <source>Set by {where}; that goes before the file.</source>
            <translation>{where} で設定されています（ファイルより優先）。</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>A photo of somebody enrolled opens the door.</source>
            <translation>登録済みの人の写真でもドアが開きます。</translation>
        </message>
        <message>
            <source>No door is opened: this driver only pretends to.</source>
            <translation>ドアは開きません。動作を模擬するだけのドライバーです。</translation>
        </message>
        <message>
            <source>default {default}</source>
            <translation>既定値 {default}</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low}～{high}</translation>
        </message>
        <message>
            <source>on</source>
            <translation>オン</translation>
        </message>
        <message>
            <source>off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Where pictures come from</source>
            <translation>映像の入力元</translation>
        </message>
        <message>
            <source>auto (first webcam, else the demo), an index, a device path or name, a video file, an rtsp:// or http:// address, or demo.</source>
            <translation>auto（最初の Web カメラ、なければデモ）、番号、デバイスのパスか名前、動画ファイル、rtsp:// か http:// のアドレス、または demo。</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>カメラ</translation>
        </message>
        <message>
            <source>not empty</source>
            <translation>空にできません</translation>
        </message>
        <message>
            <source>Width asked of a webcam, in pixels.</source>
            <translation>Web カメラに求める画像の幅（ピクセル）</translation>
        </message>
        <message>
            <source>Height asked of a webcam, in pixels.</source>
            <translation>Web カメラに求める画像の高さ（ピクセル）</translation>
        </message>
        <message>
            <source>Frames a second asked of a webcam.</source>
            <translation>Web カメラに求める毎秒のフレーム数</translation>
        </message>
        <message>
            <source>Seconds without a new frame until the camera counts as stalled.</source>
            <translation>新しいフレームが来ないとき、停止とみなすまでの秒数</translation>
        </message>
        <message>
            <source>Seconds of identical frames until a live camera counts as frozen.</source>
            <translation>同じフレームが続くとき、フリーズとみなすまでの秒数</translation>
        </message>
        <message>
            <source>Pause before a lost camera is opened again; doubles each time.</source>
            <translation>切れたカメラに再接続するまでの待ち時間（毎回 2 倍になる）</translation>
        </message>
        <message>
            <source>Longest pause between two attempts to open a lost camera.</source>
            <translation>再接続の待ち時間の上限</translation>
        </message>
        <message>
            <source>How faces are found</source>
            <translation>顔の検出</translation>
        </message>
        <message>
            <source>The detector; yunet is installed by `doorcam models install yunet`.</source>
            <translation>検出器。yunet は `doorcam models install yunet` で導入します。</translation>
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
            <translation>検出する顔の最小サイズ（ピクセル）</translation>
        </message>
        <message>
            <source>Largest face looked for, in pixels; 0 for as large as the picture.</source>
            <translation>検出する顔の最大サイズ（ピクセル）。0 は画面の大きさまで</translation>
        </message>
        <message>
            <source>How sure the detector must be that something is a face.</source>
            <translation>顔と判断するのに必要な検出の確かさ</translation>
        </message>
        <message>
            <source>Where people stand: the left edge, as a share of the picture.</source>
            <translation>人が立つ範囲の左端（画面に対する割合）</translation>
        </message>
        <message>
            <source>Where people stand: the top edge.</source>
            <translation>人が立つ範囲の上端</translation>
        </message>
        <message>
            <source>Where people stand: the right edge.</source>
            <translation>人が立つ範囲の右端</translation>
        </message>
        <message>
            <source>Where people stand: the bottom edge.</source>
            <translation>人が立つ範囲の下端</translation>
        </message>
        <message>
            <source>How faces are compared</source>
            <translation>顔の照合</translation>
        </message>
        <message>
            <source>The embedding model, by its id.</source>
            <translation>特徴量モデルの ID</translation>
        </message>
        <message>
            <source>Largest distance at which a face may be an enrolled person.</source>
            <translation>登録済みの人とみなす距離の上限（しきい値）</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>しきい値</translation>
        </message>
        <message>
            <source>0 &lt; value &lt;= 2</source>
            <translation>0 より大きく 2 以下</translation>
        </message>
        <message>
            <source>Use the threshold that `doorcam calibrate` has found for this model, and not match_threshold.</source>
            <translation>match_threshold の代わりに、`doorcam calibrate` がこのモデルで求めたしきい値を使う</translation>
        </message>
        <message>
            <source>Calibrated threshold</source>
            <translation>調整したしきい値</translation>
        </message>
        <message>
            <source>How much nearer than anybody else the nearest person must be.</source>
            <translation>最も近い人に必要な、次点との差</translation>
        </message>
        <message>
            <source>What of a person a face is compared with: their best template, the centroid of their templates, or a vote of the three nearest neighbours of all. A threshold holds for one of them.</source>
            <translation>照合の相手：その人の最も近いテンプレート、テンプレートの重心、または全体で最も近い 3 件（近傍）の多数決。しきい値はそれぞれ別です。</translation>
        </message>
        <message>
            <source>best</source>
            <translation>最も近いもの</translation>
        </message>
        <message>
            <source>centroid</source>
            <translation>重心</translation>
        </message>
        <message>
            <source>neighbours</source>
            <translation>近傍の多数決</translation>
        </message>
        <message>
            <source>How the gallery is searched: exact looks at every template; hnsw and ivfpq find a short list in a gallery of 20,000 templates or more; auto takes ivfpq from 100,000 on.</source>
            <translation>登録データの検索方法：「厳密」は全テンプレートを調べ、hnsw と ivfpq は 20,000 件以上のときに候補を絞ります。「自動」は 100,000 件から ivfpq を使います。</translation>
        </message>
        <message>
            <source>auto</source>
            <translation>自動</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>厳密</translation>
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
            <translation>テンプレートを半分のメモリーで保持する（距離が約 0.0001 変わる）</translation>
        </message>
        <message>
            <source>What runs the embedding model; tensorflow is the slow reference it is held against.</source>
            <translation>特徴量モデルの実行環境。tensorflow は比較の基準で、低速です。</translation>
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
            <translation>特徴量モデルの計算精度：「自動」は、プロセッサーが対応し、登録済みの顔のずれが 0.02 未満なら bfloat16 を使います。</translation>
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
            <translation>ネットワークが使うスレッド数。0 は doorcam が決めます。</translation>
        </message>
        <message>
            <source>Where weights are downloaded from</source>
            <translation>モデルのダウンロード元</translation>
        </message>
        <message>
            <source>Base address of a mirror, put before a file's name; empty for the address of each network. https, or http to this computer.</source>
            <translation>ミラーの基本アドレス。ファイル名の前に付きます。空なら各ネットワークのアドレスを使います。https、またはこのコンピューターへの http。</translation>
        </message>
        <message>
            <source>What a photo must be like to enrol somebody</source>
            <translation>登録写真の条件</translation>
        </message>
        <message>
            <source>Smallest face accepted for enrolment, in pixels.</source>
            <translation>登録できる顔の最小サイズ（ピクセル）</translation>
        </message>
        <message>
            <source>Lowest quality accepted for enrolment, 0 to 1.</source>
            <translation>登録できる最低の品質（0～1）</translation>
        </message>
        <message>
            <source>Photos kept of a person; of more, those that are good and differ most from each other.</source>
            <translation>1 人について残す写真の枚数。多い場合は、良質で互いに違うものを残します。</translation>
        </message>
        <message>
            <source>When the door opens</source>
            <translation>ドアを開ける条件</translation>
        </message>
        <message>
            <source>The name of this door in the rules of `doorcam access doors`.</source>
            <translation>`doorcam access doors` のルールでのこのドアの名前</translation>
        </message>
        <message>
            <source>Observations that must name the same person before a grant; poor ones count less.</source>
            <translation>許可までに同じ人を示す必要がある観測の数。質の低い観測は軽く数えます。</translation>
        </message>
        <message>
            <source>How many of the newest observations of a track are counted.</source>
            <translation>数える最新の観測の数</translation>
        </message>
        <message>
            <source>Oldest frame that may still open the door, in seconds.</source>
            <translation>ドアを開けられるフレームの古さの上限（秒）</translation>
        </message>
        <message>
            <source>Observations of lower quality than this do not count for a grant.</source>
            <translation>これより品質の低い観測は、許可の判断に数えません。</translation>
        </message>
        <message>
            <source>Seconds a face is looked at before it counts as unknown.</source>
            <translation>不明な顔とみなすまでに確認する秒数</translation>
        </message>
        <message>
            <source>Keep the door shut while somebody unknown stands as near to it.</source>
            <translation>不明な人が同じくらい近くにいる間は、ドアを開けない</translation>
        </message>
        <message>
            <source>One person at a time</source>
            <translation>一人ずつ通行</translation>
        </message>
        <message>
            <source>How people show that they are no picture</source>
            <translation>生体検知（なりすまし防止）</translation>
        </message>
        <message>
            <source>active: motion on the way to the door, or turns of the head when asked; passive: the looks of the face, needs `doorcam models install minifasnet_v2 minifasnet_v1se`; both; off lets photos pass.</source>
            <translation>能動：近づく動き、または案内に従った顔の動き。受動：顔の見た目（`doorcam models install minifasnet_v2 minifasnet_v1se` が必要）。両方：その両方。オフ：写真でも通れます。</translation>
        </message>
        <message>
            <source>Protection against photos</source>
            <translation>写真によるなりすまし対策</translation>
        </message>
        <message>
            <source>passive</source>
            <translation>受動</translation>
        </message>
        <message>
            <source>active</source>
            <translation>能動</translation>
        </message>
        <message>
            <source>both</source>
            <translation>両方</translation>
        </message>
        <message>
            <source>Seconds somebody recognised stands there until they are asked to turn their head.</source>
            <translation>認識された人に顔の動きを求めるまでの秒数</translation>
        </message>
        <message>
            <source>Ask everybody to turn their head. Without it, a film of somebody on a screen may pass unasked.</source>
            <translation>全員に顔の動きを求める。求めないと、画面に映した本人の動画で通れるおそれがあります。</translation>
        </message>
        <message>
            <source>What is written down</source>
            <translation>記録</translation>
        </message>
        <message>
            <source>Keep a picture of the face with each event.</source>
            <translation>イベントごとに顔の画像を残す</translation>
        </message>
        <message>
            <source>Pictures in the journal</source>
            <translation>記録の画像</translation>
        </message>
        <message>
            <source>Days until `doorcam events purge` removes an event and its picture.</source>
            <translation>`doorcam events purge` がイベントと画像を削除するまでの日数</translation>
        </message>
        <message>
            <source>How long events are kept</source>
            <translation>イベントの保存期間</translation>
        </message>
        <message>
            <source>What is kept of people, and where the key to it is</source>
            <translation>個人データと鍵の保管</translation>
        </message>
        <message>
            <source>Where the master key of a new home goes: auto takes the system keyring where one works, else a file. `doorcam keys rotate` moves it.</source>
            <translation>新しいデータフォルダーの主鍵の保管先：「自動」は使えればシステムのキーリング、なければファイル。`doorcam keys rotate` で移せます。</translation>
        </message>
        <message>
            <source>keyring</source>
            <translation>キーリング</translation>
        </message>
        <message>
            <source>file</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Keep the aligned face of each enrolment photo, sealed. Without it another model needs new photos.</source>
            <translation>登録写真から切り出した顔を暗号化して残す。残さないと、モデルの変更時に新しい写真が必要です。</translation>
        </message>
        <message>
            <source>Wording that whoever is enrolled agrees to, written down with the time at each enrolment; empty writes nothing down.</source>
            <translation>登録される人が同意する文面。登録のたびに日時とともに記録します。空なら記録しません。</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>What opens the door</source>
            <translation>ドアを開ける機器</translation>
        </message>
        <message>
            <source>What opens the door: simulated, serial, gpio, http, mqtt, command, or a driver that another package brings.</source>
            <translation>ドアを開ける機器：シミュレーション、シリアル、gpio、http、mqtt、コマンド、または別パッケージのドライバー。</translation>
        </message>
        <message>
            <source>How the door is opened</source>
            <translation>ドアの開け方</translation>
        </message>
        <message>
            <source>simulated</source>
            <translation>シミュレーション</translation>
        </message>
        <message>
            <source>serial</source>
            <translation>シリアル</translation>
        </message>
        <message>
            <source>gpio</source>
            <translation>gpio</translation>
        </message>
        <message>
            <source>http</source>
            <translation>http</translation>
        </message>
        <message>
            <source>mqtt</source>
            <translation>mqtt</translation>
        </message>
        <message>
            <source>command</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>Seconds the door stays open.</source>
            <translation>解錠している秒数</translation>
        </message>
        <message>
            <source>Opening time</source>
            <translation>解錠時間</translation>
        </message>
        <message>
            <source>The port of a relay board: /dev/serial/by-id/... or COM3.</source>
            <translation>リレー基板のポート：/dev/serial/by-id/... または COM3</translation>
        </message>
        <message>
            <source>Serial port</source>
            <translation>シリアルポート</translation>
        </message>
        <message>
            <source>Its speed.</source>
            <translation>ポートの速度</translation>
        </message>
        <message>
            <source>The bytes that switch the relay on, two hexadecimal digits each.</source>
            <translation>リレーをオンにするバイト列（16 進数 2 桁ずつ）</translation>
        </message>
        <message>
            <source>The bytes that switch it off again; empty for a board that ends its pulse by itself.</source>
            <translation>リレーをオフにするバイト列。自動でオフになる基板なら空にします。</translation>
        </message>
        <message>
            <source>The relay's pin, as gpiozero names it: GPIO17 or BOARD11.</source>
            <translation>リレーのピン（gpiozero の名前：GPIO17、BOARD11 など）</translation>
        </message>
        <message>
            <source>GPIO pin</source>
            <translation>GPIO ピン</translation>
        </message>
        <message>
            <source>The relay is on when its pin is low.</source>
            <translation>ピンが Low のときリレーがオン</translation>
        </message>
        <message>
            <source>What the relay at http_url is; url asks for that very address.</source>
            <translation>http_url のリレーの種類。url はそのアドレスにそのまま要求します。</translation>
        </message>
        <message>
            <source>Kind of relay</source>
            <translation>リレーの種類</translation>
        </message>
        <message>
            <source>url</source>
            <translation>url</translation>
        </message>
        <message>
            <source>shelly</source>
            <translation>shelly</translation>
        </message>
        <message>
            <source>shelly gen1</source>
            <translation>shelly gen1</translation>
        </message>
        <message>
            <source>tasmota</source>
            <translation>tasmota</translation>
        </message>
        <message>
            <source>The relay's address: http://192.168.1.40, or the whole address with http_kind = url.</source>
            <translation>リレーのアドレス：http://192.168.1.40。http_kind = url なら完全なアドレス。</translation>
        </message>
        <message>
            <source>Address of the relay</source>
            <translation>リレーのアドレス</translation>
        </message>
        <message>
            <source>How http_kind = url asks.</source>
            <translation>http_kind = url の要求方法</translation>
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
            <translation>機器の何番目のリレーか（1 から）</translation>
        </message>
        <message>
            <source>User of the device; empty for none.</source>
            <translation>機器のユーザー名。なければ空にします。</translation>
        </message>
        <message>
            <source>User name of the relay</source>
            <translation>リレーのユーザー名</translation>
        </message>
        <message>
            <source>Their password, better given as DOORCAM_DOOR_HTTP_PASSWORD.</source>
            <translation>パスワード。DOORCAM_DOOR_HTTP_PASSWORD での指定をおすすめします。</translation>
        </message>
        <message>
            <source>Password of the relay</source>
            <translation>リレーのパスワード</translation>
        </message>
        <message>
            <source>The MQTT broker.</source>
            <translation>MQTT ブローカー</translation>
        </message>
        <message>
            <source>MQTT broker</source>
            <translation>MQTT ブローカー</translation>
        </message>
        <message>
            <source>Its port; without TLS mostly 1883.</source>
            <translation>ポート。TLS なしでは通常 1883</translation>
        </message>
        <message>
            <source>Whether the broker speaks TLS; its certificate is verified.</source>
            <translation>ブローカーと TLS で通信する（証明書を検証）</translation>
        </message>
        <message>
            <source>User at the broker; empty for none.</source>
            <translation>ブローカーのユーザー名。なければ空にします。</translation>
        </message>
        <message>
            <source>User name at the broker</source>
            <translation>ブローカーのユーザー名</translation>
        </message>
        <message>
            <source>Their password, better given as DOORCAM_DOOR_MQTT_PASSWORD.</source>
            <translation>パスワード。DOORCAM_DOOR_MQTT_PASSWORD での指定をおすすめします。</translation>
        </message>
        <message>
            <source>Password at the broker</source>
            <translation>ブローカーのパスワード</translation>
        </message>
        <message>
            <source>Where the relay listens: cmnd/door/POWER. Empty shows the lock in Home Assistant only.</source>
            <translation>リレーが受信するトピック：cmnd/door/POWER。空なら Home Assistant に錠を表示するだけです。</translation>
        </message>
        <message>
            <source>MQTT topic</source>
            <translation>MQTT トピック</translation>
        </message>
        <message>
            <source>What it is told; the relay itself has to end its pulse.</source>
            <translation>送信する内容。パルスはリレー側で終える必要があります。</translation>
        </message>
        <message>
            <source>Of this door at the broker: begins its topics and its ids.</source>
            <translation>ブローカーでのこのドアの名前。トピックと ID の先頭に付きます。</translation>
        </message>
        <message>
            <source>Where Home Assistant looks for new devices; empty announces nothing.</source>
            <translation>Home Assistant が新しい機器を探すトピック。空なら通知しません。</translation>
        </message>
        <message>
            <source>Certificate authority of a private device or broker, PEM; empty for the system's.</source>
            <translation>独自の機器やブローカーの認証局（PEM）。空ならシステムのものを使います。</translation>
        </message>
        <message>
            <source>The program that opens the door, with its arguments; no shell is involved.</source>
            <translation>ドアを開けるプログラムと引数（シェルは使いません）</translation>
        </message>
        <message>
            <source>Program that opens the door</source>
            <translation>ドアを開けるプログラム</translation>
        </message>
        <message>
            <source>For a driver that another package brings.</source>
            <translation>別パッケージのドライバー用</translation>
        </message>
        <message>
            <source>The door's contact: gpio:PIN, mqtt:TOPIC, an http:// or https:// address; empty for none.</source>
            <translation>ドアの開閉センサー：gpio:PIN、mqtt:TOPIC、http:// か https:// のアドレス。なければ空にします。</translation>
        </message>
        <message>
            <source>Where doorcam hears that the exit button was pressed, written like contact. The button itself must open the door without doorcam.</source>
            <translation>退出ボタンの通知元（contact と同じ書き方）。ボタンは doorcam なしでもドアを開けられる必要があります。</translation>
        </message>
        <message>
            <source>Seconds the door may stand open until that is an alarm.</source>
            <translation>ドアの長時間開放を警報とするまでの秒数</translation>
        </message>
        <message>
            <source>Alarm when held open</source>
            <translation>開放警報</translation>
        </message>
        <message>
            <source>Who is told what happens at the door, and of what</source>
            <translation>外部への通知</translation>
        </message>
        <message>
            <source>Where events are posted to: https://example.org/doorcam; empty for nowhere.</source>
            <translation>イベントの送信先：https://example.org/doorcam。空なら送信しません。</translation>
        </message>
        <message>
            <source>What they are signed with: whsec_ and 24 to 64 random bytes in base64, better given as DOORCAM_OUTWARD_WEBHOOK_SECRET. Two with a space between sign both ways.</source>
            <translation>署名の鍵：whsec_ に続けて 24～64 バイトの乱数（base64）。DOORCAM_OUTWARD_WEBHOOK_SECRET での指定をおすすめします。空白区切りで 2 つ書くと両方で署名します。</translation>
        </message>
        <message>
            <source>The MQTT broker events are published at; empty for none.</source>
            <translation>イベントを送る MQTT ブローカー。空なら送りません。</translation>
        </message>
        <message>
            <source>Their password, better given as DOORCAM_OUTWARD_MQTT_PASSWORD.</source>
            <translation>パスワード。DOORCAM_OUTWARD_MQTT_PASSWORD での指定をおすすめします。</translation>
        </message>
        <message>
            <source>What the topics begin with; doorcam/events/alarm/duress is one of them.</source>
            <translation>トピックの先頭部分。例：doorcam/events/alarm/duress</translation>
        </message>
        <message>
            <source>Certificate authority of a private receiver or broker, PEM; empty for the system's.</source>
            <translation>独自の受信側やブローカーの認証局（PEM）。空ならシステムのものを使います。</translation>
        </message>
        <message>
            <source>Which events are told; these are all there are.</source>
            <translation>通知するイベント（既定値がすべての種類です）</translation>
        </message>
        <message>
            <source>Send the picture of the face too, if the journal has one. It leaves this computer.</source>
            <translation>記録に顔の画像があれば一緒に送る（画像がこのコンピューターの外に出ます）</translation>
        </message>
        <message>
            <source>The window</source>
            <translation>画面</translation>
        </message>
        <message>
            <source>The language of the window; auto is the system's, or English.</source>
            <translation>画面の言語。「自動」はシステムの言語、なければ英語です。</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Open the kiosk full screen.</source>
            <translation>端末画面を全画面で開く</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全画面</translation>
        </message>
        <message>
            <source>Show a live camera like a mirror.</source>
            <translation>カメラの映像を鏡のように表示する</translation>
        </message>
        <message>
            <source>Mirror image</source>
            <translation>鏡像表示</translation>
        </message>
        <message>
            <source>How the window looks; auto is light or dark as the system is.</source>
            <translation>テーマ（画面の外観）。「自動」はシステムの明暗に合わせます。</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>テーマの明暗</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <source>light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <source>high contrast</source>
            <translation>ハイコントラスト</translation>
        </message>
        <message>
            <source>How much larger than usual text is, as far as that fits on the screen.</source>
            <translation>文字の拡大率（画面に収まる範囲）</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>文字の大きさ</translation>
        </message>
        <message>
            <source>A short tone for a welcome, a refusal, and whatever is asked for.</source>
            <translation>許可・拒否・案内のときに短い音を鳴らす</translation>
        </message>
        <message>
            <source>Sounds</source>
            <translation>音</translation>
        </message>
        <message>
            <source>Say aloud what the screen says to a visitor; needs the extra voice: pip install 'doorcam[voice]'.</source>
            <translation>来訪者への表示を音声でも案内する（voice の追加が必要：pip install 'doorcam[voice]'）</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>音声</translation>
        </message>
        <message>
            <source>Whoever is not known yet and has a narrower face than this, in pixels of the camera, is asked to come closer; 0 asks nobody.</source>
            <translation>顔の幅がこれ（カメラのピクセル）より小さい未認識の人に、近づくよう案内します。0 なら案内しません。</translation>
        </message>
        <message>
            <source>Seconds without anybody until the picture fades behind the clock.</source>
            <translation>人がいないとき、映像を暗くして時計を表示するまでの秒数</translation>
        </message>
        <message>
            <source>Clock when idle</source>
            <translation>無人時の時計</translation>
        </message>
        <message>
            <source>Seconds without input until the staff's pages are locked.</source>
            <translation>操作がないとき、係員用画面をロックするまでの秒数</translation>
        </message>
        <message>
            <source>Lock when idle</source>
            <translation>無操作時のロック</translation>
        </message>
    </context>
    <context>
        <name>SettingsForm</name>
        <message>
            <source>Search the settings</source>
            <translation>設定を検索</translation>
        </message>
        <message>
            <source>Basic</source>
            <translation>基本</translation>
        </message>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>No setting is called so.</source>
            <translation>該当する設定はありません。</translation>
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
            <translation>設定を {path} に保存しました</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>カメラ</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>ルール</translation>
        </message>
        <message>
            <source>PINs, tests, backup</source>
            <translation>暗証番号・テスト・バックアップ</translation>
        </message>
    </context>
    <context>
        <name>Sparkline</name>
        <message>
            <source>Last five minutes: from {low} to {high}, now {now}</source>
            <translation>直近 5 分：{low}～{high}、現在 {now}</translation>
        </message>
    </context>
    <context>
        <name>Staff</name>
        <message>
            <source>This is locked in {seconds} s. Touch anything to go on.</source>
            <translation>{seconds} 秒後にロックします。続けるには画面に触れてください。</translation>
        </message>
        <message>
            <source>People</source>
            <translation>登録者</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>イベント</translation>
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
            <translation>これらのページは誰でも開けます。</translation>
        </message>
        <message>
            <source>Set a PIN…</source>
            <translation>暗証番号を設定…</translation>
        </message>
        <message>
            <source>An admin may go on with the set-up.</source>
            <translation>管理者は設定を続けられます。</translation>
        </message>
        <message>
            <source>Only an admin may leave the kiosk.</source>
            <translation>端末画面を終了できるのは管理者だけです。</translation>
        </message>
        <message>
            <source>That was not right.</source>
            <translation>正しくありません。</translation>
        </message>
        <message>
            <source>Close doorcam?</source>
            <translation>doorcam を閉じますか？</translation>
        </message>
        <message>
            <source>Close doorcam</source>
            <translation>doorcam を終了</translation>
        </message>
        <message>
            <source>The door will no longer open by face, PIN or badge.</source>
            <translation>顔・暗証番号・カードではドアが開かなくなります。</translation>
        </message>
    </context>
    <context>
        <name>StaffFrame</name>
        <message>
            <source>Leave full screen</source>
            <translation>全画面を終了</translation>
        </message>
        <message>
            <source>Close doorcam</source>
            <translation>doorcam を終了</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>ロック</translation>
        </message>
        <message>
            <source>Admin</source>
            <translation>管理者</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>オペレーター</translation>
        </message>
    </context>
    <context>
        <name>StaffPinsCard</name>
        <message>
            <source>PINs of the staff</source>
            <translation>係員の暗証番号</translation>
        </message>
        <message>
            <source>The admin may do everything here, an operator sees people, events and insights.</source>
            <translation>管理者はすべての操作ができ、オペレーターは登録者・イベント・分析を見られます。</translation>
        </message>
        <message>
            <source>Admin</source>
            <translation>管理者</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>オペレーター</translation>
        </message>
        <message>
            <source>Without a PIN of the admin anybody may open these pages, and close doorcam.</source>
            <translation>管理者の暗証番号がないと、誰でもこれらのページを開き、doorcam を閉じられます。</translation>
        </message>
        <message>
            <source>The PIN is set</source>
            <translation>暗証番号を設定しました</translation>
        </message>
        <message>
            <source>Remove the PIN of the admin?</source>
            <translation>管理者の暗証番号を削除しますか？</translation>
        </message>
        <message>
            <source>Anybody may then open these pages, and close doorcam.</source>
            <translation>以後は誰でもこれらのページを開き、doorcam を閉じられます。</translation>
        </message>
        <message>
            <source>Remove the PIN of the operator?</source>
            <translation>オペレーターの暗証番号を削除しますか？</translation>
        </message>
        <message>
            <source>Only the admin may then open these pages.</source>
            <translation>以後は管理者だけがこれらのページを開けます。</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>The PIN is removed</source>
            <translation>暗証番号を削除しました</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>変更…</translation>
        </message>
        <message>
            <source>Set…</source>
            <translation>設定…</translation>
        </message>
        <message>
            <source>First set that of the admin.</source>
            <translation>先に管理者の暗証番号を設定してください。</translation>
        </message>
        <message>
            <source>A PIN is set.</source>
            <translation>暗証番号は設定されています。</translation>
        </message>
        <message>
            <source>No PIN is set.</source>
            <translation>暗証番号は設定されていません。</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>削除…</translation>
        </message>
    </context>
    <context>
        <name>StateCard</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>進行状況</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>暗証番号</translation>
        </message>
        <message>
            <source>Type your badge number, then your PIN</source>
            <translation>カード番号、次に暗証番号を入力</translation>
        </message>
    </context>
    <context>
        <name>StatusRow</name>
        <message>
            <source>Progress</source>
            <translation>進行状況</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>中止しました。</translation>
        </message>
    </context>
    <context>
        <name>StorageFault</name>
        <message>
            <source>{reason}</source>
            <translation>保存の障害：{reason}</translation>
        </message>
    </context>
    <context>
        <name>SwitchField</name>
        <message>
            <source>On</source>
            <translation>オン</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>オフ</translation>
        </message>
    </context>
    <context>
        <name>ThresholdChart</name>
        <message>
            <source>Threshold</source>
            <translation>しきい値</translation>
        </message>
    </context>
    <context>
        <name>ThresholdKeeper</name>
        <message>
            <source>The threshold is saved, and holds from the next start on.</source>
            <translation>しきい値を保存しました。次回起動時に反映されます。</translation>
        </message>
        <message>
            <source>The threshold is the one from before.</source>
            <translation>しきい値を元に戻しました。</translation>
        </message>
    </context>
    <context>
        <name>ToolsPanel</name>
        <message>
            <source>Open the door once</source>
            <translation>1 回解錠する</translation>
        </message>
        <message>
            <source>Begin the drill</source>
            <translation>テストを開始</translation>
        </message>
        <message>
            <source>Make a backup</source>
            <translation>バックアップを作成</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>バックアップを復元</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>バックアップ</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>The door opens now, for whoever stands before it. The journal keeps that it was a test.</source>
            <translation>今すぐドアが開きます。前にいる人は誰でも通れます。テストとして記録されます。</translation>
        </message>
        <message>
            <source>Open the door?</source>
            <translation>解錠しますか？</translation>
        </message>
        <message>
            <source>Open the door</source>
            <translation>解錠する</translation>
        </message>
        <message>
            <source>Asking the door…</source>
            <translation>ドアに送信しています…</translation>
        </message>
        <message>
            <source>Make it</source>
            <translation>作成</translation>
        </message>
        <message numerus="yes">
            <source>{count} files are in {path}</source>
            <translation>
                <numerusform>{count} 個のファイルを {path} に保存しました</numerusform>
            </translation>
        </message>
        <message>
            <source>The backup of {time} can be read. It takes the place of all people, events, rules and settings here; these are erased. doorcam closes for it and starts again.</source>
            <translation>{time} のバックアップを読み込めました。ここにある登録者・イベント・ルール・設定はすべて消去され、置き換わります。doorcam は再起動します。</translation>
        </message>
        <message>
            <source>Replace everything?</source>
            <translation>すべて置き換えますか？</translation>
        </message>
        <message>
            <source>Replace everything</source>
            <translation>すべて置き換える</translation>
        </message>
        <message>
            <source>Sends the door what a grant sends it, once.</source>
            <translation>許可のときと同じ信号を 1 回ドアに送ります。</translation>
        </message>
        <message>
            <source>Prints, telephones and people before this camera, and how often the door errs about them.</source>
            <translation>印刷写真・スマートフォン・人をカメラに見せて、ドアが誤る割合を調べます。</translation>
        </message>
        <message>
            <source>People, events with their pictures, rules, settings and the key, in one file with a password.</source>
            <translation>登録者・イベントと画像・ルール・設定・鍵を、パスワード付きの 1 ファイルにまとめます。</translation>
        </message>
        <message>
            <source>Door test</source>
            <translation>解錠テスト</translation>
        </message>
        <message>
            <source>Drill against pictures of people</source>
            <translation>なりすましテスト</translation>
        </message>
        <message>
            <source>The door is open.</source>
            <translation>解錠しました。</translation>
        </message>
        <message>
            <source>The door did not open.</source>
            <translation>ドアは開きませんでした。</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Time</source>
            <translation>期間</translation>
        </message>
        <message>
            <source>Demo camera</source>
            <translation>デモカメラ</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全画面</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>係員</translation>
        </message>
    </context>
    <context>
        <name>TrafficPanel</name>
        <message>
            <source>Decisions by weekday and hour</source>
            <translation>曜日・時刻別の判定</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>集計しています…</translation>
        </message>
        <message>
            <source>In all: {counts}</source>
            <translation>合計：{counts}</translation>
        </message>
        <message>
            <source>Touch an hour, or walk there with the arrow keys.</source>
            <translation>時刻をタッチするか、矢印キーで選んでください。</translation>
        </message>
        <message>
            <source>{when}: {counts}</source>
            <translation>{when}：{counts}</translation>
        </message>
        <message>
            <source>{granted} granted, {denied} denied, {unknown} unknown</source>
            <translation>許可 {granted}、拒否 {denied}、認識できず {unknown}</translation>
        </message>
        <message>
            <source>{day} {start:02}–{end:02} h</source>
            <translation>{day} {start:02}～{end:02} 時</translation>
        </message>
        <message>
            <source>Nobody came.</source>
            <translation>誰も来ていません。</translation>
        </message>
        <message>
            <source>Busiest: {hours}</source>
            <translation>多い時間帯：{hours}</translation>
        </message>
        <message>
            <source>Nobody had to prove that they are no picture.</source>
            <translation>生体検知を求めた人はいません。</translation>
        </message>
        <message>
            <source>Asked to turn their head: {share} of {asked} people at the door ({sure}: {low} to {high})</source>
            <translation>顔の動きを求めた割合：{asked} 人中 {share}（{sure} 区間 {low}～{high}）</translation>
        </message>
        <message>
            <source>Last {count} days</source>
            <translation>直近 {count} 日間</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>期間</translation>
        </message>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>許可</translation>
        </message>
        <message>
            <source>Denied</source>
            <translation>拒否</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>認識できず</translation>
        </message>
        <message>
            <source>Traffic</source>
            <translation>通行</translation>
        </message>
    </context>
    <context>
        <name>UnknownFaces</name>
        <message>
            <source>Faces compared</source>
            <translation>比較した顔</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>Faces can be compared as soon as the face networks are ready</source>
            <translation>顔認識の準備ができると比較できます</translation>
        </message>
        <message>
            <source>Comparing face {done} of {total}…</source>
            <translation>顔を比較しています（{done}/{total}）…</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>中止しました</translation>
        </message>
        <message>
            <source>The faces could not be compared</source>
            <translation>顔を比較できませんでした</translation>
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
                <numerusform>不明な顔 {faces} 件、およそ {people}。</numerusform>
            </translation>
        </message>
        <message>
            <source>The {count} seen most are shown.</source>
            <translation>多く映った {count} 人を表示しています。</translation>
        </message>
        <message numerus="yes">
            <source>No face was found in {count} pictures.</source>
            <translation>
                <numerusform>{count} 枚の画像では顔が見つかりませんでした。</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no unknown faces among these.</source>
            <translation>この中に不明な顔はありません。</translation>
        </message>
        <message>
            <source>Likeness is measured in memory and never stored.</source>
            <translation>類似度はメモリー上で計算し、保存しません。</translation>
        </message>
        <message>
            <source>Groups of unknown faces</source>
            <translation>不明な顔のグループ</translation>
        </message>
    </context>
    <context>
        <name>UnlockDialog</name>
        <message>
            <source>Restore a backup</source>
            <translation>バックアップを復元</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>読み込む</translation>
        </message>
    </context>
    <context>
        <name>ValidityDialog</name>
        <message>
            <source>Validity</source>
            <translation>有効期間</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Not before</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Not from this time on</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>The end is not after the beginning.</source>
            <translation>終了は開始より後にしてください。</translation>
        </message>
    </context>
    <context>
        <name>Voice</name>
        <message>
            <source>There is no voice here: pip install 'doorcam[voice]', or set desktop.voice = false</source>
            <translation>音声が使えません：pip install 'doorcam[voice]'、または desktop.voice = false に設定してください</translation>
        </message>
        <message>
            <source>No voice speaks {language}: install one for the system, or set desktop.voice = false</source>
            <translation>{language}を話す音声がありません：システムにインストールするか、desktop.voice = false に設定してください</translation>
        </message>
        <message>
            <source>The system has no voice: install one (on Linux speech-dispatcher), or set desktop.voice = false</source>
            <translation>システムに音声がありません：インストールするか（Linux では speech-dispatcher）、desktop.voice = false に設定してください</translation>
        </message>
    </context>
    <context>
        <name>WeekGrid</name>
        <message>
            <source>Monday</source>
            <translation>月曜日</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>火曜日</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>水曜日</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>木曜日</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>金曜日</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>土曜日</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>日曜日</translation>
        </message>
        <message>
            <source>Holidays</source>
            <translation>祝日</translation>
        </message>
        <message>
            <source>allowed</source>
            <translation>許可</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>不許可</translation>
        </message>
        <message>
            <source>Hours of the week. {day}, {hour}:00: {standing}</source>
            <translation>1 週間の時間帯。{day} {hour}:00：{standing}</translation>
        </message>
        <message>
            <source>No hour is allowed</source>
            <translation>通れる時間はありません</translation>
        </message>
    </context>
    <context>
        <name>WeightsFault</name>
        <message>
            <source>{reason}</source>
            <translation>認識モデルの問題：{reason}</translation>
        </message>
    </context>
    <context>
        <name>_Poses</name>
        <message>
            <source>{done} of {all} poses</source>
            <translation>{all} 方向中 {done} 方向</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>Drop {picture}</source>
            <translation>{picture} を外す</translation>
        </message>
        <message>
            <source>Drop this picture</source>
            <translation>この画像を外す</translation>
        </message>
    </context>
</TS>
