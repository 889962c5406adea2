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
            <source>Faces are looked for in {width} % of the width and {height} % of the height.</source>
            <translation>顔を探す範囲は、幅の {width} %、高さの {height} % です。</translation>
        </message>
        <message>
            <source>Drag the frame, or use the keys: Space chooses, arrows move {part}.</source>
            <translation>枠をドラッグするか、キーで操作します。スペースで選択し、矢印で{part}を動かします。</translation>
        </message>
        <message>
            <source>a corner</source>
            <translation>角</translation>
        </message>
        <message>
            <source>The picture is of the camera in use now.</source>
            <translation>現在使用中のカメラの映像です。</translation>
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
        <name>DistanceBar</name>
        <message>
            <source>Distance {distance:.3f}</source>
            <translation>距離 {distance:.3f}</translation>
        </message>
        <message>
            <source>{said}, limit {limit:.3f}</source>
            <translation>{said}、上限 {limit:.3f}</translation>
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
            <source>Face, PIN or badge</source>
            <translation>顔・暗証番号・カード</translation>
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
        <message>
            <source>No digits</source>
            <translation>未入力</translation>
        </message>
        <message numerus="yes">
            <source>{count} digits</source>
            <translation>
                <numerusform>{count} 桁</numerusform>
            </translation>
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
            <source>The camera gives no picture. Check its cable.</source>
            <translation>カメラの映像がありません。ケーブルを確認してください。</translation>
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
            <source>Enrol</source>
            <translation>登録</translation>
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
            <source>Pictures are taken by themselves when all is right. Photos will do as well.</source>
            <translation>条件がそろうと自動で撮影します。写真からも登録できます。</translation>
        </message>
        <message>
            <source>Looking for a face…</source>
            <translation>顔を探しています…</translation>
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
            <source>Cancel</source>
            <translation>キャンセル</translation>
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
        <name>EntryDesk</name>
        <message>
            <source>Type your number</source>
            <translation>番号を入力</translation>
        </message>
        <message>
            <source>Or hold your badge to the reader.</source>
            <translation>カードをかざすこともできます。</translation>
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
            <translation>{who}を消去</translation>
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
            <source>{room:.3f} within {limit:.3f}</source>
            <translation>{limit:.3f}（余裕 {room:.3f}）</translation>
        </message>
        <message>
            <source>{room:.3f} beyond {limit:.3f}</source>
            <translation>{limit:.3f}（超過 {room:.3f}）</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>上限</translation>
        </message>
        <message>
            <source>{lead:.3f} ahead of the next</source>
            <translation>{lead:.3f}</translation>
        </message>
        <message>
            <source>{lead}; {asked:.3f} is asked for</source>
            <translation>{lead}（必要 {asked:.3f}）</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>次点との差</translation>
        </message>
        <message numerus="yes">
            <source>{best:.0%} at best, in {count} pictures</source>
            <translation>
                <numerusform>最高 {best:.0%}（画像 {count} 枚）</numerusform>
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
            <source>distance {value:.3f}</source>
            <translation>距離 {value:.3f}</translation>
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
            <source>Excel with pictures (*.xlsx);;PDF with pictures (*.pdf);;CSV (*.csv);;JSON (*.json)</source>
            <translation>Excel（画像つき） (*.xlsx);;PDF（画像つき） (*.pdf);;CSV (*.csv);;JSON (*.json)</translation>
        </message>
        <message numerus="yes">
            <source>{count} events are in {path}</source>
            <translation>
                <numerusform>{count} 件を {path} に保存しました</numerusform>
            </translation>
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
        <message numerus="yes">
            <source>Seen {count} times</source>
            <translation>
                <numerusform>{count} 回</numerusform>
            </translation>
        </message>
        <message>
            <source>Enrol…</source>
            <translation>登録…</translation>
        </message>
        <message>
            <source>Show events</source>
            <translation>イベントを表示</translation>
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
            <source>Needs a look: {names}</source>
            <translation>要確認：{names}</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>すべて正常です。</translation>
        </message>
        <message>
            <source>The door is not running.</source>
            <translation>ドアは動作していません。</translation>
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
            <source>{p50} ms, at worst {p95} ms</source>
            <translation>{p50} ms、最大 {p95} ms</translation>
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
            <source>Messages wait to be sent: look at the network.</source>
            <translation>送信待ちの通知があります。ネットワークを確認してください。</translation>
        </message>
        <message>
            <source>Not taken by {names}: look at the network, and at their addresses in the settings.</source>
            <translation>{names} に届きません。ネットワークと、設定の宛先を確認してください。</translation>
        </message>
        <message>
            <source>Messages waiting</source>
            <translation>送信待ちの通知</translation>
        </message>
        <message>
            <source>To webhooks and brokers.</source>
            <translation>Webhook とブローカーへの通知です。</translation>
        </message>
        <message>
            <source>{share} %</source>
            <translation>{share} %</translation>
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
            <source>A PIN or a badge still opens the door.</source>
            <translation>暗証番号かカードで入れます。</translation>
        </message>
        <message>
            <source>Starting the camera…</source>
            <translation>カメラを起動しています…</translation>
        </message>
        <message>
            <source>Camera lost</source>
            <translation>カメラとの接続が切れました</translation>
        </message>
        <message>
            <source>The camera has stopped</source>
            <translation>カメラが停止しました</translation>
        </message>
        <message>
            <source>No new picture comes. Please use your PIN.</source>
            <translation>映像が届きません。暗証番号をどうぞ。</translation>
        </message>
        <message>
            <source>Camera frozen</source>
            <translation>カメラの映像が止まりました</translation>
        </message>
        <message>
            <source>It repeats one picture. Please use your PIN.</source>
            <translation>同じ映像のままです。暗証番号をどうぞ。</translation>
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
            <source>Please switch a light on, or use your PIN.</source>
            <translation>照明をつけるか、暗証番号をご利用ください。</translation>
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
            <source>Or use your PIN or your badge.</source>
            <translation>暗証番号やカードもご利用になれます。</translation>
        </message>
        <message>
            <source>Reconnecting in {seconds} s. Please use your PIN.</source>
            <translation>{seconds} 秒後に再接続。暗証番号をどうぞ。</translation>
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
            <source>Administration</source>
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
            <source>This photo is nearer to {other} (distance {far:.2f}) than to the person’s other photos ({own:.2f}). Is it of the right person?</source>
            <translation>この写真は、本人の他の写真（{own:.2f}）よりも {other}（距離 {far:.2f}）に近くなっています。本人の写真か確認してください。</translation>
        </message>
        <message>
            <source>Looks like somebody else, and is therefore matched more strictly.</source>
            <translation>他の人と似ているため、より厳しく照合します。</translation>
        </message>
        <message>
            <source>Photos on the map: {count}</source>
            <translation>マップ上の写真：{count} 枚</translation>
        </message>
    </context>
    <context>
        <name>MapPanel</name>
        <message>
            <source>Map of the enrolled photos</source>
            <translation>登録写真のマップ</translation>
        </message>
        <message>
            <source>Arrows go from photo to photo, Enter shows the person</source>
            <translation>矢印キーで写真を移動、Enter で人を表示</translation>
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
            <source>At any time</source>
            <translation>いつでも</translation>
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
            <source>The PIN is set</source>
            <translation>暗証番号を設定しました</translation>
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
            <translation>{who}を消去しました</translation>
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
            <source>Nobody is enrolled yet</source>
            <translation>まだ誰も登録されていません</translation>
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
        <message>
            <source>{count} chosen</source>
            <translation>{count} 人を選択中</translation>
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
            <source>everyone</source>
            <translation>全員</translation>
        </message>
        <message>
            <source>always</source>
            <translation>常時</translation>
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
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>追加…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>削除…</translation>
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
            <source>Erase…</source>
            <translation>消去…</translation>
        </message>
        <message>
            <source>Groups, and what they allow</source>
            <translation>グループと通行権限</translation>
        </message>
        <message>
            <source>When they may pass</source>
            <translation>通行できる期間</translation>
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
        <name>PinDialog</name>
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
        <message>
            <source>One moment…</source>
            <translation>少々お待ちください…</translation>
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
            <source>Threshold {threshold:.3f}, in use</source>
            <translation>しきい値 {threshold:.3f}（使用中）</translation>
        </message>
        <message>
            <source>Threshold {threshold:.3f}</source>
            <translation>しきい値 {threshold:.3f}</translation>
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
            <source>False openings: {count} of {all} strangers, in one look (95 %: {low} to {high})</source>
            <translation>誤って開く：未登録者 {all} 人中 {count} 人（1 回の照合、95 % 区間 {low}～{high}）</translation>
        </message>
        <message>
            <source>False refusals: unknown, since nobody has two photos.</source>
            <translation>誤って拒否：不明（写真が 2 枚以上ある人がいません）。</translation>
        </message>
        <message>
            <source>False refusals: {share} % of looks at people enrolled (95 %: {low} to {high} %)</source>
            <translation>誤って拒否：登録者の照合の {share} %（95 % 区間 {low}～{high} %）</translation>
        </message>
        <message>
            <source>Fewer than {least:.0f} photos of different people lie so near: false openings are read off a fitted curve, not counted.</source>
            <translation>これほど近い別人の写真は {least:.0f} 枚未満です。誤って開く割合は、数えた値ではなく推定値です。</translation>
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
            <source>Dotted: the threshold in use. Shaded: 95 % intervals.</source>
            <translation>点線：使用中のしきい値。網かけ：95 % 区間。</translation>
        </message>
        <message>
            <source>False openings</source>
            <translation>誤って開く</translation>
        </message>
        <message>
            <source>False refusals</source>
            <translation>誤って拒否</translation>
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
            <translation>登録されていません。係員にお尋ねください。</translation>
        </message>
        <message>
            <source>Not sure who you are</source>
            <translation>ご本人を特定できません</translation>
        </message>
        <message>
            <source>Please use your PIN or your badge.</source>
            <translation>暗証番号またはカードをご利用ください。</translation>
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
            <source>Nobody may pass at present.</source>
            <translation>現在、どなたも通れません。</translation>
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
        <message>
            <source>Space chooses an edge, the arrow keys move it, Home takes all of it.</source>
            <translation>スペースで辺を選び、矢印キーで動かします。Home で画面全体になります。</translation>
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
            <source>Wrong: {count}. What is said there helps.</source>
            <translation>誤りが {count} 件あります。各項目の説明をご覧ください。</translation>
        </message>
        <message>
            <source>Changed: {count}. Nothing is saved yet.</source>
            <translation>{count} 件変更しました（未保存）。</translation>
        </message>
        <message>
            <source>{named}, and {count} more</source>
            <translation>{named} 他 {count} 件</translation>
        </message>
        <message>
            <source>From the next start on: {named}.</source>
            <translation>次回起動時に反映：{named}</translation>
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
        <message>
            <source>{count} chosen</source>
            <translation>{count} 人を選択中</translation>
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
            <source>0 &lt; value &lt;= 2</source>
            <translation>0 より大きく 2 以下</translation>
        </message>
        <message>
            <source>Use the threshold that `doorcam calibrate` has found for this model, and not match_threshold.</source>
            <translation>match_threshold の代わりに、`doorcam calibrate` がこのモデルで求めたしきい値を使う</translation>
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
            <source>How people show that they are no picture</source>
            <translation>生体検知（なりすまし防止）</translation>
        </message>
        <message>
            <source>active: motion on the way to the door, or turns of the head when asked; passive: the looks of the face, needs `doorcam models install minifasnet_v2 minifasnet_v1se`; both; off lets photos pass.</source>
            <translation>能動：近づく動き、または案内に従った顔の動き。受動：顔の見た目（`doorcam models install minifasnet_v2 minifasnet_v1se` が必要）。両方：その両方。オフ：写真でも通れます。</translation>
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
            <source>Days until `doorcam events purge` removes an event and its picture.</source>
            <translation>`doorcam events purge` がイベントと画像を削除するまでの日数</translation>
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
            <source>What opens the door</source>
            <translation>ドアを開ける機器</translation>
        </message>
        <message>
            <source>What opens the door: simulated, serial, gpio, http, mqtt, command, or a driver that another package brings.</source>
            <translation>ドアを開ける機器：シミュレーション、シリアル、gpio、http、mqtt、コマンド、または別パッケージのドライバー。</translation>
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
            <source>The port of a relay board: /dev/serial/by-id/... or COM3.</source>
            <translation>リレー基板のポート：/dev/serial/by-id/... または COM3</translation>
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
            <source>The relay is on when its pin is low.</source>
            <translation>ピンが Low のときリレーがオン</translation>
        </message>
        <message>
            <source>What the relay at http_url is; url asks for that very address.</source>
            <translation>http_url のリレーの種類。url はそのアドレスにそのまま要求します。</translation>
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
            <source>Their password, better given as DOORCAM_DOOR_HTTP_PASSWORD.</source>
            <translation>パスワード。DOORCAM_DOOR_HTTP_PASSWORD での指定をおすすめします。</translation>
        </message>
        <message>
            <source>The MQTT broker.</source>
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
            <source>Their password, better given as DOORCAM_DOOR_MQTT_PASSWORD.</source>
            <translation>パスワード。DOORCAM_DOOR_MQTT_PASSWORD での指定をおすすめします。</translation>
        </message>
        <message>
            <source>Where the relay listens: cmnd/door/POWER. Empty shows the lock in Home Assistant only.</source>
            <translation>リレーが受信するトピック：cmnd/door/POWER。空なら Home Assistant に錠を表示するだけです。</translation>
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
            <source>Open the kiosk full screen.</source>
            <translation>端末画面を全画面で開く</translation>
        </message>
        <message>
            <source>Show a live camera like a mirror.</source>
            <translation>カメラの映像を鏡のように表示する</translation>
        </message>
        <message>
            <source>How the window looks; auto is light or dark as the system is.</source>
            <translation>画面の外観。「自動」はシステムの明暗に合わせます。</translation>
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
            <source>A short tone for a welcome, a refusal, and whatever is asked for.</source>
            <translation>許可・拒否・案内のときに短い音を鳴らす</translation>
        </message>
        <message>
            <source>Say aloud what the screen says to a visitor; needs the extra voice: pip install 'doorcam[voice]'.</source>
            <translation>来訪者への表示を音声でも案内する（voice の追加が必要：pip install 'doorcam[voice]'）</translation>
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
            <source>Seconds without input until the staff's pages are locked.</source>
            <translation>操作がないとき、係員用画面をロックするまでの秒数</translation>
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
            <source>Tests and backup</source>
            <translation>テストとバックアップ</translation>
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
            <source>The threshold is saved, and holds from the next start on.</source>
            <translation>しきい値を保存しました。次回起動時に反映されます。</translation>
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
            <source>Anybody can open these pages. Set a PIN: doorcam access staff set-pin admin</source>
            <translation>この画面は誰でも開けます。暗証番号を設定してください：doorcam access staff set-pin admin</translation>
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
            <source>Too many attempts. Wait {seconds} s.</source>
            <translation>試行回数を超えました。{seconds} 秒お待ちください。</translation>
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
        <name>StateCard</name>
        <message>
            <source>Progress</source>
            <translation>進行状況</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>暗証番号</translation>
        </message>
        <message>
            <source>Type your number or your PIN</source>
            <translation>番号または暗証番号を入力</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
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
        <message>
            <source>{share} %</source>
            <translation>{share} %</translation>
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
            <source>Read it</source>
            <translation>読み込む</translation>
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
            <source>It is not known whether the door opened.</source>
            <translation>ドアが開いたかどうか分かりません。</translation>
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
            <source>Asked to turn their head: {share:.0f} % of {asked} people at the door (95 %: {low:.0f} to {high:.0f} %)</source>
            <translation>顔の動きを求めた割合：{asked} 人中 {share:.0f} %（95 % 区間 {low:.0f}～{high:.0f} %）</translation>
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
            <source>{faces} unknown faces, of about {people} people.</source>
            <translation>
                <numerusform>不明な顔 {faces} 件、およそ {people} 人。</numerusform>
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
        <name>ValidityDialog</name>
        <message>
            <source>When they may pass</source>
            <translation>通行できる期間</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Disabled: passes no door that asks who they are</source>
            <translation>無効（本人確認のあるドアは通れません）</translation>
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
