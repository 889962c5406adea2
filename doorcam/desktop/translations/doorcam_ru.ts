<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>Admin</name>
        <message>
            <source>signed in</source>
            <translation>вход</translation>
        </message>
        <message>
            <source>signed out</source>
            <translation>выход</translation>
        </message>
        <message>
            <source>sign-in refused</source>
            <translation>вход отклонён</translation>
        </message>
        <message>
            <source>may not leave the kiosk</source>
            <translation>нет права выйти из терминала</translation>
        </message>
        <message>
            <source>closed the kiosk</source>
            <translation>терминал закрыт</translation>
        </message>
        <message>
            <source>left full screen</source>
            <translation>полноэкранный режим закрыт</translation>
        </message>
        <message>
            <source>changed the settings {what}</source>
            <translation>изменены настройки: {what}</translation>
        </message>
        <message>
            <source>changed when they may pass</source>
            <translation>изменён срок доступа</translation>
        </message>
        <message>
            <source>changed the groups</source>
            <translation>изменены группы</translation>
        </message>
        <message>
            <source>renamed</source>
            <translation>изменено имя</translation>
        </message>
        <message>
            <source>disabled</source>
            <translation>доступ отключён</translation>
        </message>
        <message>
            <source>enabled</source>
            <translation>доступ включён</translation>
        </message>
        <message>
            <source>enrolled</source>
            <translation>регистрация</translation>
        </message>
        <message>
            <source>added photos</source>
            <translation>добавлены фото</translation>
        </message>
        <message>
            <source>took back an enrolment</source>
            <translation>регистрация отменена</translation>
        </message>
        <message>
            <source>merged another person into them</source>
            <translation>объединение с другим человеком</translation>
        </message>
        <message>
            <source>removed a person</source>
            <translation>человек стёрт</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>импорт</translation>
        </message>
        <message>
            <source>embedded {count} people again with {model}</source>
            <translation>пересчитаны признаки с {model}, людей: {count}</translation>
        </message>
        <message>
            <source>set the PIN</source>
            <translation>задан PIN-код</translation>
        </message>
        <message>
            <source>set a PIN</source>
            <translation>задан PIN-код</translation>
        </message>
        <message>
            <source>removed the PIN</source>
            <translation>удалён PIN-код</translation>
        </message>
        <message>
            <source>removed the PINs</source>
            <translation>удалены PIN-коды</translation>
        </message>
        <message>
            <source>set the PIN of the role {role}</source>
            <translation>задан PIN-код роли {role}</translation>
        </message>
        <message>
            <source>removed the PIN of the role {role}</source>
            <translation>удалён PIN-код роли {role}</translation>
        </message>
        <message>
            <source>added a badge</source>
            <translation>добавлена карта</translation>
        </message>
        <message>
            <source>removed a badge</source>
            <translation>удалена карта</translation>
        </message>
        <message>
            <source>removed {count} badges</source>
            <translation>удалены карты: {count}</translation>
        </message>
        <message>
            <source>labelled event {what}</source>
            <translation>отмечено событие {what}</translation>
        </message>
        <message>
            <source>exported</source>
            <translation>экспорт</translation>
        </message>
        <message>
            <source>exported {count} events</source>
            <translation>экспорт, событий: {count}</translation>
        </message>
        <message>
            <source>exported all {count} people</source>
            <translation>экспорт всех людей: {count}</translation>
        </message>
        <message>
            <source>purged {count} events from before {time}</source>
            <translation>удалены события до {time}: {count}</translation>
        </message>
        <message>
            <source>made a backup</source>
            <translation>создана резервная копия</translation>
        </message>
        <message>
            <source>restored a backup</source>
            <translation>восстановлена резервная копия</translation>
        </message>
        <message>
            <source>made the master key {what}</source>
            <translation>создан главный ключ {what}</translation>
        </message>
        <message>
            <source>made the group {group}</source>
            <translation>создана группа {group}</translation>
        </message>
        <message>
            <source>set the group {group}</source>
            <translation>настроена группа {group}</translation>
        </message>
        <message>
            <source>removed the group {group}</source>
            <translation>удалена группа {group}</translation>
        </message>
        <message>
            <source>added to the group {group}</source>
            <translation>добавлено в группу {group}</translation>
        </message>
        <message>
            <source>dropped from the group {group}</source>
            <translation>исключено из группы {group}</translation>
        </message>
        <message>
            <source>allowed the group {what}</source>
            <translation>разрешено группе {what}</translation>
        </message>
        <message>
            <source>denied the group {what}</source>
            <translation>запрещено группе {what}</translation>
        </message>
        <message>
            <source>set the schedule {what}</source>
            <translation>задан график {what}</translation>
        </message>
        <message>
            <source>removed the schedule {what}</source>
            <translation>удалён график {what}</translation>
        </message>
        <message>
            <source>set the door {what}</source>
            <translation>настроена дверь {what}</translation>
        </message>
        <message>
            <source>removed the rules of the door {door}</source>
            <translation>удалены правила двери {door}</translation>
        </message>
        <message>
            <source>set the rules of a person: {what}</source>
            <translation>заданы правила для человека: {what}</translation>
        </message>
        <message>
            <source>made {day} a holiday {where}</source>
            <translation>добавлен праздник {day}: {where}</translation>
        </message>
        <message>
            <source>made {day} no holiday {where}</source>
            <translation>удалён праздник {day}: {where}</translation>
        </message>
        <message>
            <source>freed {count} places in areas</source>
            <translation>сброшено присутствие в зонах: {count}</translation>
        </message>
        <message>
            <source>ended the lockout of a person</source>
            <translation>снята блокировка человека</translation>
        </message>
        <message>
            <source>ended the lockout of {whom}</source>
            <translation>снята блокировка: {whom}</translation>
        </message>
        <message>
            <source>calibrated {what}</source>
            <translation>калибровка {what}</translation>
        </message>
        <message>
            <source>trained {what}</source>
            <translation>обучение {what}</translation>
        </message>
        <message>
            <source>installed {what}</source>
            <translation>установлено: {what}</translation>
        </message>
        <message>
            <source>set {what}</source>
            <translation>задано: {what}</translation>
        </message>
        <message>
            <source>removed {what}</source>
            <translation>удалено: {what}</translation>
        </message>
        <message>
            <source>admin</source>
            <translation>администратор</translation>
        </message>
        <message>
            <source>operator</source>
            <translation>оператор</translation>
        </message>
    </context>
    <context>
        <name>BadgeDialog</name>
        <message>
            <source>Add a badge</source>
            <translation>Добавление карты</translation>
        </message>
        <message>
            <source>Add the badge</source>
            <translation>Добавить карту</translation>
        </message>
        <message>
            <source>Hold the badge to the reader, or type the number that is printed on it.</source>
            <translation>Приложите карту к считывателю или введите номер, напечатанный на ней.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message numerus="yes">
            <source>{count} digits, at least {least}</source>
            <translation>
                <numerusform>{count} цифра, нужно не менее {least}</numerusform>
                <numerusform>{count} цифры, нужно не менее {least}</numerusform>
                <numerusform>{count} цифр, нужно не менее {least}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BugDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>Произошла ошибка</translation>
        </message>
        <message>
            <source>This is a mistake in doorcam</source>
            <translation>Это ошибка в doorcam</translation>
        </message>
        <message>
            <source>The door stays shut meanwhile. Please report it with the text below.</source>
            <translation>Дверь пока остаётся закрытой. Сообщите об ошибке, приложив текст ниже.</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>Описание ошибки</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Скопировать текст</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>CameraPanel</name>
        <message>
            <source>Camera</source>
            <translation>Камера</translation>
        </message>
        <message>
            <source>Look for cameras</source>
            <translation>Найти камеры</translation>
        </message>
        <message>
            <source>All of the picture</source>
            <translation>Весь кадр</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Автоматически</translation>
        </message>
        <message>
            <source>Demo: a made-up visitor</source>
            <translation>Демо: вымышленный посетитель</translation>
        </message>
        <message>
            <source>all of it</source>
            <translation>всю рамку</translation>
        </message>
        <message>
            <source>an upright edge</source>
            <translation>вертикальный край</translation>
        </message>
        <message>
            <source>the upper edge</source>
            <translation>верхний край</translation>
        </message>
        <message>
            <source>the lower edge</source>
            <translation>нижний край</translation>
        </message>
        <message>
            <source>Faces are looked for in {width} % of the width and {height} % of the height.</source>
            <translation>Лица ищутся в области: {width} % ширины и {height} % высоты кадра.</translation>
        </message>
        <message>
            <source>Drag the frame, or use the keys: Space chooses, arrows move {part}.</source>
            <translation>Перетащите рамку или используйте клавиши: пробел выбирает, стрелки двигают {part}.</translation>
        </message>
        <message>
            <source>a corner</source>
            <translation>угол</translation>
        </message>
        <message>
            <source>The picture is of the camera in use now.</source>
            <translation>Показано изображение камеры, которая используется сейчас.</translation>
        </message>
    </context>
    <context>
        <name>CameraStep</name>
        <message>
            <source>Camera</source>
            <translation>Камера</translation>
        </message>
        <message>
            <source>At the height of a face, with the light before people and not behind them.</source>
            <translation>На уровне лица; свет должен падать на людей спереди, а не сзади.</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>Consent</source>
            <translation>Согласие</translation>
        </message>
        <message>
            <source>They have read it and agree</source>
            <translation>Текст прочитан, согласие получено</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>What was agreed to is written down with the time.</source>
            <translation>Текст согласия сохраняется вместе со временем.</translation>
        </message>
    </context>
    <context>
        <name>Desktop</name>
        <message>
            <source>People can be enrolled as soon as the face networks are ready</source>
            <translation>Регистрация станет доступна, когда загрузятся нейросети</translation>
        </message>
        <message>
            <source>event {number}</source>
            <translation>событие {number}</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Остановка…</translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>Id, groups, PIN and badge</source>
            <translation>ID, группы, PIN-код и карта</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Chosen for you when empty</source>
            <translation>Если пусто, выбирается автоматически</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Группы</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Выбрать…</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN-код</translation>
        </message>
        <message>
            <source>Set…</source>
            <translation>Задать…</translation>
        </message>
        <message>
            <source>Badge</source>
            <translation>Карта</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Добавить…</translation>
        </message>
        <message>
            <source>badge</source>
            <translation>карта</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>set</source>
            <translation>задан</translation>
        </message>
        <message>
            <source>ends in {digits}</source>
            <translation>оканчивается на {digits}</translation>
        </message>
    </context>
    <context>
        <name>DistanceBar</name>
        <message>
            <source>Distance {distance:.3f}</source>
            <translation>Расстояние {distance:.3f}</translation>
        </message>
        <message>
            <source>{said}, limit {limit:.3f}</source>
            <translation>{said}, предел {limit:.3f}</translation>
        </message>
    </context>
    <context>
        <name>DoorCard</name>
        <message>
            <source>What this door asks for</source>
            <translation>Что требуется у этой двери</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>Требуется</translation>
        </message>
        <message>
            <source>A second factor at these hours</source>
            <translation>Второй фактор в эти часы</translation>
        </message>
        <message>
            <source>Which way</source>
            <translation>Направление</translation>
        </message>
        <message>
            <source>into it</source>
            <translation>на вход</translation>
        </message>
        <message>
            <source>out of it</source>
            <translation>на выход</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>never</source>
            <translation>никогда</translation>
        </message>
        <message>
            <source>Two people must come together</source>
            <translation>Вход только вдвоём</translation>
        </message>
        <message>
            <source>A second factor for whoever looks like somebody else</source>
            <translation>Второй фактор для тех, кто похож на другого человека</translation>
        </message>
        <message>
            <source>Save the door</source>
            <translation>Сохранить дверь</translation>
        </message>
        <message>
            <source>no hours</source>
            <translation>нет часов</translation>
        </message>
        <message>
            <source>Other doors have rules and this one has none: nobody passes it by them.</source>
            <translation>У других дверей правила есть, у этой — нет: пройти через неё не может никто.</translation>
        </message>
        <message>
            <source>There are no rules yet: everybody enrolled passes by face at any hour.</source>
            <translation>Правил пока нет: все зарегистрированные проходят по лицу в любое время.</translation>
        </message>
        <message>
            <source>Face, PIN or badge</source>
            <translation>Лицо, PIN-код или карта</translation>
        </message>
        <message>
            <source>Face and PIN</source>
            <translation>Лицо и PIN-код</translation>
        </message>
        <message>
            <source>Badge and face</source>
            <translation>Карта и лицо</translation>
        </message>
        <message>
            <source>Nothing: it stands open</source>
            <translation>Ничего: дверь открыта</translation>
        </message>
        <message>
            <source>Locked for everybody</source>
            <translation>Закрыта для всех</translation>
        </message>
        <message>
            <source>Time zone of its clock</source>
            <translation>Часовой пояс</translation>
        </message>
        <message>
            <source>Seconds until it opens for the same person again</source>
            <translation>Через сколько секунд снова откроется для того же человека</translation>
        </message>
        <message>
            <source>Seconds the first of two waits</source>
            <translation>Сколько секунд первый ждёт второго</translation>
        </message>
        <message>
            <source>A second factor below this margin to the next person; 0 for never</source>
            <translation>Второй фактор, если отрыв от следующего меньше этого; 0 — никогда</translation>
        </message>
        <message>
            <source>Area it leads into: nobody enters it twice without having left</source>
            <translation>Зона за дверью: войти повторно, не выйдя, нельзя</translation>
        </message>
        <message>
            <source>Seconds after which people count as gone</source>
            <translation>Через сколько секунд человек считается вышедшим</translation>
        </message>
    </context>
    <context>
        <name>DoorStep</name>
        <message>
            <source>Door</source>
            <translation>Дверь</translation>
        </message>
        <message>
            <source>What is connected to the lock. It can be changed later, in the settings.</source>
            <translation>Что подключено к замку. Позже это можно изменить в настройках.</translation>
        </message>
        <message>
            <source>Open the door once</source>
            <translation>Открыть дверь один раз</translation>
        </message>
        <message>
            <source>Asking the door…</source>
            <translation>Обращение к двери…</translation>
        </message>
    </context>
    <context>
        <name>Dots</name>
        <message>
            <source>No digits</source>
            <translation>Цифр нет</translation>
        </message>
        <message numerus="yes">
            <source>{count} digits</source>
            <translation>
                <numerusform>{count} цифра</numerusform>
                <numerusform>{count} цифры</numerusform>
                <numerusform>{count} цифр</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DrillDialog</name>
        <message>
            <source>Drill against pictures of people</source>
            <translation>Испытание на подделки</translation>
        </message>
        <message>
            <source>{count} times</source>
            <translation>× {count}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>How often is each shown to the camera?</source>
            <translation>Сколько раз показать каждого камере?</translation>
        </message>
        <message>
            <source>A person, a printed photo, a telephone and a tablet, one after the other. The door goes on working meanwhile: whoever it knows may open it.</source>
            <translation>По очереди: человек, распечатанное фото, телефон и планшет. Дверь при этом продолжает работать и может открыться знакомому лицу.</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Начать</translation>
        </message>
        <message>
            <source>The drill is over</source>
            <translation>Испытание завершено</translation>
        </message>
        <message>
            <source>A few presentations say little: the intervals show how little.</source>
            <translation>Несколько показов говорят о немногом: насколько — видно по интервалам.</translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <translation>{number} из {total}</translation>
        </message>
        <message>
            <source>Bring it before the camera, then press the button.</source>
            <translation>Поднесите к камере и нажмите кнопку.</translation>
        </message>
        <message>
            <source>Watching…</source>
            <translation>Наблюдение…</translation>
        </message>
        <message>
            <source>It is there</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>A person</source>
            <translation>Человек</translation>
        </message>
        <message>
            <source>A printed photo</source>
            <translation>Распечатанное фото</translation>
        </message>
        <message>
            <source>A telephone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>A tablet</source>
            <translation>Планшет</translation>
        </message>
        <message>
            <source>No face was seen; this one does not count.</source>
            <translation>Лицо не обнаружено; эта попытка не считается.</translation>
        </message>
        <message>
            <source>Taken for a person, after {seconds:.1f} s.</source>
            <translation>Принято за живого человека через {seconds:.1f} с.</translation>
        </message>
        <message>
            <source>Refused, after {seconds:.1f} s.</source>
            <translation>Отказ через {seconds:.1f} с.</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>отказ</translation>
        </message>
        <message>
            <source>taken for a person</source>
            <translation>принято за человека</translation>
        </message>
        <message>
            <source>{kind}: {said} {errors} of {n} (95 % interval {low:.0f} to {high:.0f} %)</source>
            <translation>{kind}: {said} — {errors} из {n} (95 % интервал: {low:.0f}–{high:.0f} %)</translation>
        </message>
    </context>
    <context>
        <name>Enrolment</name>
        <message>
            <source>Look straight into the camera</source>
            <translation>Смотрите прямо в камеру</translation>
        </message>
        <message>
            <source>Turn your head a little to your left</source>
            <translation>Слегка поверните голову влево</translation>
        </message>
        <message>
            <source>Turn your head a little to your right</source>
            <translation>Слегка поверните голову вправо</translation>
        </message>
        <message>
            <source>Raise your chin a little</source>
            <translation>Слегка поднимите подбородок</translation>
        </message>
        <message>
            <source>Lower your chin a little</source>
            <translation>Слегка опустите подбородок</translation>
        </message>
        <message>
            <source>All five poses are taken</source>
            <translation>Все пять положений сняты</translation>
        </message>
        <message>
            <source>Come before the camera</source>
            <translation>Встаньте перед камерой</translation>
        </message>
        <message>
            <source>Only one face, please</source>
            <translation>В кадре должно быть одно лицо</translation>
        </message>
        <message>
            <source>Come closer</source>
            <translation>Подойдите ближе</translation>
        </message>
        <message>
            <source>Hold still</source>
            <translation>Не двигайтесь</translation>
        </message>
        <message>
            <source>Looking at the picture…</source>
            <translation>Проверка снимка…</translation>
        </message>
        <message>
            <source>{name} is no longer enrolled</source>
            <translation>{name}: регистрация отменена</translation>
        </message>
        <message>
            <source>{name} is enrolled</source>
            <translation>{name}: регистрация выполнена</translation>
        </message>
        <message>
            <source>{name} has more photos</source>
            <translation>{name}: фото добавлены</translation>
        </message>
        <message>
            <source>{name} gets these pictures too.</source>
            <translation>{name}: эти снимки будут добавлены.</translation>
        </message>
        <message>
            <source>Already enrolled as {name} ({id}).</source>
            <translation>Это лицо уже есть в базе: {name} ({id}).</translation>
        </message>
        <message>
            <source>Looks like {name} ({id}): both will be matched more strictly.</source>
            <translation>Есть сходство: {name} ({id}). Оба лица будут сравниваться строже.</translation>
        </message>
    </context>
    <context>
        <name>EnrolmentCamera</name>
        <message>
            <source>Take a picture</source>
            <translation>Снимок</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Дальше</translation>
        </message>
        <message>
            <source>Go on without a picture in this pose</source>
            <translation>Продолжить без снимка в этом положении</translation>
        </message>
        <message>
            <source>The camera gives no picture. Check its cable.</source>
            <translation>Камера не даёт изображения. Проверьте кабель.</translation>
        </message>
    </context>
    <context>
        <name>EnrolmentDialog</name>
        <message>
            <source>Enrol a person</source>
            <translation>Регистрация человека</translation>
        </message>
        <message>
            <source>Add photos</source>
            <translation>Добавление фото</translation>
        </message>
        <message>
            <source>In any script</source>
            <translation>Любым письмом</translation>
        </message>
        <message>
            <source>Id, groups, PIN, badge…</source>
            <translation>ID, группы, PIN, карта…</translation>
        </message>
        <message>
            <source>Ask for consent…</source>
            <translation>Получить согласие…</translation>
        </message>
        <message>
            <source>Enrol</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>camera</source>
            <translation>камера</translation>
        </message>
        <message numerus="yes">
            <source>{count} pictures are enough</source>
            <translation>
                <numerusform>{count} снимка достаточно</numerusform>
                <numerusform>{count} снимков достаточно</numerusform>
                <numerusform>{count} снимков достаточно</numerusform>
            </translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Произошла ошибка</translation>
        </message>
        <message>
            <source>Nobody was enrolled: {reason}</source>
            <translation>Регистрация не выполнена: {reason}</translation>
        </message>
        <message>
            <source>Consent is given</source>
            <translation>Согласие получено</translation>
        </message>
        <message>
            <source>Enrolling…</source>
            <translation>Регистрация…</translation>
        </message>
        <message>
            <source>Add the photos</source>
            <translation>Добавить фото</translation>
        </message>
        <message>
            <source>Enrol anyway</source>
            <translation>Всё равно</translation>
        </message>
        <message>
            <source>Pictures are taken by themselves when all is right. Photos will do as well.</source>
            <translation>Снимки делаются сами, когда всё в порядке. Подойдут и фото.</translation>
        </message>
        <message>
            <source>Looking for a face…</source>
            <translation>Поиск лица…</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Камера</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Фото</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
    </context>
    <context>
        <name>EnrolmentPhotos</name>
        <message>
            <source>Drop photos or a folder here</source>
            <translation>Перетащите сюда фото или папку</translation>
        </message>
        <message>
            <source>Choose photos…</source>
            <translation>Выбрать фото…</translation>
        </message>
        <message>
            <source>Photos read</source>
            <translation>Прочитанные фото</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>it is not a file of this computer: save it first</source>
            <translation>это не файл на этом компьютере: сначала сохраните его</translation>
        </message>
        <message>
            <source>what was dropped</source>
            <translation>перетащенный объект</translation>
        </message>
        <message>
            <source>it is no file: save it as a picture first</source>
            <translation>это не файл: сначала сохраните его как изображение</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Фото</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Изображения</translation>
        </message>
    </context>
    <context>
        <name>EntryDesk</name>
        <message>
            <source>Type your number</source>
            <translation>Введите номер</translation>
        </message>
        <message>
            <source>Or hold your badge to the reader.</source>
            <translation>Или приложите карту.</translation>
        </message>
        <message>
            <source>PIN of the staff</source>
            <translation>PIN-код персонала</translation>
        </message>
        <message>
            <source>Type your PIN</source>
            <translation>Введите PIN-код</translation>
        </message>
        <message>
            <source>That was not right. Please try again.</source>
            <translation>Неверно. Попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>Type your PIN or show your badge</source>
            <translation>Введите PIN-код или приложите карту</translation>
        </message>
        <message>
            <source>Hello, {name}.</source>
            <translation>Здравствуйте, {name}.</translation>
        </message>
    </context>
    <context>
        <name>EraseDialog</name>
        <message>
            <source>Erase {who}</source>
            <translation>Стереть: {who}</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Стереть</translation>
        </message>
        <message>
            <source>Looking at what is stored…</source>
            <translation>Проверка сохранённых данных…</translation>
        </message>
        <message>
            <source>Copies made before, backups and exports, are not ours to erase.</source>
            <translation>Сделанные раньше копии — резервные и экспортированные — останутся.</translation>
        </message>
        <message>
            <source>Erase all of this. It cannot be undone.</source>
            <translation>Стереть всё это. Отменить нельзя.</translation>
        </message>
        <message>
            <source>Everything that is stored of them; it cannot be counted.</source>
            <translation>Всё, что сохранено; подсчитать не удалось.</translation>
        </message>
    </context>
    <context>
        <name>EventCharts</name>
        <message>
            <source>Events over time</source>
            <translation>События по дням</translation>
        </message>
        <message>
            <source>Events by the hour of the day</source>
            <translation>События по часам суток</translation>
        </message>
        <message>
            <source>Choose a bar</source>
            <translation>Выберите столбец</translation>
        </message>
        <message>
            <source>Show these events</source>
            <translation>Показать эти события</translation>
        </message>
        <message>
            <source>There are no events</source>
            <translation>Событий нет</translation>
        </message>
        <message>
            <source>{when}: {granted} granted, {refused} refused, {other} other</source>
            <translation>{when}: допуск — {granted}, отказ — {refused}, прочее — {other}</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>HH:mm</source>
            <translation>HH:mm</translation>
        </message>
        <message>
            <source>MMM yy</source>
            <translation>MMM yy</translation>
        </message>
        <message>
            <source>yyyy</source>
            <translation>yyyy</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <translation>ddd, d MMM yyyy</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>По времени</translation>
        </message>
        <message>
            <source>By the hour of the day</source>
            <translation>По часам суток</translation>
        </message>
        <message>
            <source>granted</source>
            <translation>допуск</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>отказ</translation>
        </message>
        <message>
            <source>other</source>
            <translation>прочее</translation>
        </message>
    </context>
    <context>
        <name>EventDetail</name>
        <message>
            <source>Picture of the event</source>
            <translation>Снимок события</translation>
        </message>
        <message>
            <source>Right person</source>
            <translation>Верно</translation>
        </message>
        <message>
            <source>Wrong person</source>
            <translation>Неверно</translation>
        </message>
        <message>
            <source>Enrol this person…</source>
            <translation>Зарегистрировать…</translation>
        </message>
        <message>
            <source>Choose an event</source>
            <translation>Выберите событие</translation>
        </message>
        <message>
            <source>Its picture is erased</source>
            <translation>Снимок стёрт</translation>
        </message>
        <message>
            <source>There is no picture of it</source>
            <translation>Снимка нет</translation>
        </message>
        <message>
            <source>Whether the face is that of the nearest person; calibration learns from it</source>
            <translation>Принадлежит ли лицо ближайшему человеку; это учитывается при калибровке</translation>
        </message>
        <message>
            <source>The event</source>
            <translation>Событие</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>Расстояние</translation>
        </message>
        <message>
            <source>Nearest person</source>
            <translation>Ближайший</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Камера</translation>
        </message>
        <message>
            <source>Done by</source>
            <translation>Кем</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Политика</translation>
        </message>
        <message>
            <source>version {version}</source>
            <translation>версия {version}</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Модель</translation>
        </message>
        <message>
            <source>Event number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>{room:.3f} within {limit:.3f}</source>
            <translation>{limit:.3f}, запас {room:.3f}</translation>
        </message>
        <message>
            <source>{room:.3f} beyond {limit:.3f}</source>
            <translation>{limit:.3f}, превышен на {room:.3f}</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Предел</translation>
        </message>
        <message>
            <source>{lead:.3f} ahead of the next</source>
            <translation>{lead:.3f} до следующего</translation>
        </message>
        <message>
            <source>{lead}; {asked:.3f} is asked for</source>
            <translation>{lead}; требуется {asked:.3f}</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>Отрыв</translation>
        </message>
        <message numerus="yes">
            <source>{best:.0%} at best, in {count} pictures</source>
            <translation>
                <numerusform>лучшее {best:.0%}, {count} снимок</numerusform>
                <numerusform>лучшее {best:.0%}, {count} снимка</numerusform>
                <numerusform>лучшее {best:.0%}, {count} снимков</numerusform>
            </translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Качество</translation>
        </message>
        <message>
            <source>Liveness</source>
            <translation>Живое лицо</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Правило</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Предъявлено</translation>
        </message>
        <message>
            <source>not asked for</source>
            <translation>не требуется</translation>
        </message>
        <message>
            <source>not proven yet</source>
            <translation>пока не доказано</translation>
        </message>
        <message>
            <source>asked to move, not proven yet</source>
            <translation>движение запрошено, пока не доказано</translation>
        </message>
        <message>
            <source>proven</source>
            <translation>доказано</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>не доказано</translation>
        </message>
        <message>
            <source>depth</source>
            <translation>глубина</translation>
        </message>
        <message>
            <source>looks alive</source>
            <translation>похоже на живое</translation>
        </message>
        <message>
            <source>face</source>
            <translation>лицо</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN-код</translation>
        </message>
        <message>
            <source>badge</source>
            <translation>карта</translation>
        </message>
        <message>
            <source>frame {number}</source>
            <translation>кадр {number}</translation>
        </message>
    </context>
    <context>
        <name>EventFilters</name>
        <message>
            <source>Name, number or reason</source>
            <translation>Имя, номер или причина</translation>
        </message>
        <message>
            <source>Look for</source>
            <translation>Поиск</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Человек</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Все люди</translation>
        </message>
        <message>
            <source>Door</source>
            <translation>Дверь</translation>
        </message>
        <message>
            <source>All doors</source>
            <translation>Все двери</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Событие</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Any reason</source>
            <translation>Причины</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Показать все</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Всё время</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 дней</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 дней</translation>
        </message>
        <message>
            <source>Days…</source>
            <translation>Дни…</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Все события</translation>
        </message>
    </context>
    <context>
        <name>EventsModel</name>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Снимок</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Событие</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Человек</translation>
        </message>
        <message>
            <source>Door</source>
            <translation>Дверь</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>Расстояние</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Picture of the event</source>
            <translation>Снимок события</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>стёрто</translation>
        </message>
    </context>
    <context>
        <name>EventsPage</name>
        <message numerus="yes">
            <source>{count} events</source>
            <translation>
                <numerusform>{count} событие</numerusform>
                <numerusform>{count} события</numerusform>
                <numerusform>{count} событий</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} new</source>
            <translation>Новых: {count}</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Фильтры</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>Export the events</source>
            <translation>Экспорт событий</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Go to the newest events</source>
            <translation>К новым событиям</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Список</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Графики</translation>
        </message>
        <message>
            <source>Unknown faces</source>
            <translation>Незнакомые лица</translation>
        </message>
        <message>
            <source>The journal could not be read.</source>
            <translation>Не удалось прочитать журнал.</translation>
        </message>
    </context>
    <context>
        <name>EventsPdf</name>
        <message>
            <source>Events</source>
            <translation>События</translation>
        </message>
        <message>
            <source>written {time}</source>
            <translation>создано {time}</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translation>Страница {number}</translation>
        </message>
        <message>
            <source>distance {value:.3f}</source>
            <translation>расстояние {value:.3f}</translation>
        </message>
    </context>
    <context>
        <name>EventsTable</name>
        <message>
            <source>Events</source>
            <translation>События</translation>
        </message>
    </context>
    <context>
        <name>ExportBar</name>
        <message>
            <source>Exporting…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Export the events</source>
            <translation>Экспорт событий</translation>
        </message>
        <message>
            <source>Excel with pictures (*.xlsx);;PDF with pictures (*.pdf);;CSV (*.csv);;JSON (*.json)</source>
            <translation>Excel со снимками (*.xlsx);;PDF со снимками (*.pdf);;CSV (*.csv);;JSON (*.json)</translation>
        </message>
        <message numerus="yes">
            <source>{count} events are in {path}</source>
            <translation>
                <numerusform>{count} событие сохранено в {path}</numerusform>
                <numerusform>{count} события сохранены в {path}</numerusform>
                <numerusform>{count} событий сохранено в {path}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Search a name or an id</source>
            <translation>Поиск по имени или ID</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Поиск</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Порядок</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>По имени</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Сначала новые</translation>
        </message>
        <message>
            <source>By id</source>
            <translation>По ID</translation>
        </message>
        <message>
            <source>Show tiles</source>
            <translation>Плитка</translation>
        </message>
        <message>
            <source>Choose several</source>
            <translation>Выбрать нескольких</translation>
        </message>
        <message>
            <source>Enrol…</source>
            <translation>Регистрация…</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Disabled</source>
            <translation>Отключены</translation>
        </message>
        <message>
            <source>Not valid</source>
            <translation>Вне срока</translation>
        </message>
        <message>
            <source>No template</source>
            <translation>Без шаблона</translation>
        </message>
        <message>
            <source>Enrolled with another model only: nobody recognises them</source>
            <translation>Регистрация только в другой модели: распознать нельзя</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>done</source>
            <translation>готово</translation>
        </message>
        <message>
            <source>open</source>
            <translation>не готово</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Завершить</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Далее</translation>
        </message>
        <message>
            <source>Set up doorcam</source>
            <translation>Настройка doorcam</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Не сейчас</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>GroupCard</name>
        <message>
            <source>The face, when it was seen last</source>
            <translation>Лицо при последнем появлении</translation>
        </message>
        <message numerus="yes">
            <source>Seen {count} times</source>
            <translation>
                <numerusform>Замечено {count} раз</numerusform>
                <numerusform>Замечено {count} раза</numerusform>
                <numerusform>Замечено {count} раз</numerusform>
            </translation>
        </message>
        <message>
            <source>Enrol…</source>
            <translation>Регистрация…</translation>
        </message>
        <message>
            <source>Show events</source>
            <translation>Показать события</translation>
        </message>
        <message>
            <source>One unknown face</source>
            <translation>Одно незнакомое лицо</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy, HH:mm</source>
            <translation>ddd, d MMM yyyy, HH:mm</translation>
        </message>
    </context>
    <context>
        <name>GroupsDialog</name>
        <message>
            <source>Groups</source>
            <translation>Группы</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>There are no groups yet. The command doorcam access makes them.</source>
            <translation>Групп пока нет. Их создаёт команда doorcam access.</translation>
        </message>
    </context>
    <context>
        <name>HealthPanel</name>
        <message>
            <source>Needs a look: {names}</source>
            <translation>Требует внимания: {names}</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>Всё в порядке.</translation>
        </message>
        <message>
            <source>The door is not running.</source>
            <translation>Дверь не работает.</translation>
        </message>
    </context>
    <context>
        <name>HolidaysCard</name>
        <message>
            <source>Holidays</source>
            <translation>Праздники</translation>
        </message>
        <message>
            <source>On a holiday only the hours in the row of the holidays hold.</source>
            <translation>В праздник действуют только часы из строки праздников.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>What it is called</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
    </context>
    <context>
        <name>HoursCard</name>
        <message>
            <source>Hours</source>
            <translation>Часы</translation>
        </message>
        <message>
            <source>Drag over the hours at which people may pass.</source>
            <translation>Проведите мышью по часам, когда можно проходить.</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>График</translation>
        </message>
        <message>
            <source>Name of the new schedule</source>
            <translation>Название нового графика</translation>
        </message>
        <message>
            <source>Hours as text</source>
            <translation>Часы текстом</translation>
        </message>
        <message>
            <source>Save the hours</source>
            <translation>Сохранить часы</translation>
        </message>
        <message>
            <source>Remove the schedule</source>
            <translation>Удалить график</translation>
        </message>
        <message>
            <source>A new schedule</source>
            <translation>Новый график</translation>
        </message>
        <message>
            <source>A schedule needs at least one hour.</source>
            <translation>В графике нужен хотя бы один час.</translation>
        </message>
        <message>
            <source>Hours past midnight that begin on a holiday can only be written, not painted.</source>
            <translation>Часы после полуночи, начинающиеся в праздник, можно только ввести текстом.</translation>
        </message>
    </context>
    <context>
        <name>Insights</name>
        <message>
            <source>{rate} a second</source>
            <translation>{rate} в секунду</translation>
        </message>
        <message>
            <source>Few pictures come: look at the camera’s cable, and at its rate in the settings.</source>
            <translation>Кадров мало: проверьте кабель камеры и частоту кадров в настройках.</translation>
        </message>
        <message>
            <source>It is starting.</source>
            <translation>Запускается.</translation>
        </message>
        <message>
            <source>Pictures of the camera in a second.</source>
            <translation>Кадров с камеры в секунду.</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Камера</translation>
        </message>
        <message>
            <source>Look at its cable and its power.</source>
            <translation>Проверьте кабель и питание.</translation>
        </message>
        <message>
            <source>The camera does not answer.</source>
            <translation>Камера не отвечает.</translation>
        </message>
        <message>
            <source>No new picture comes.</source>
            <translation>Новых кадров нет.</translation>
        </message>
        <message>
            <source>It repeats one picture.</source>
            <translation>Камера повторяет один кадр.</translation>
        </message>
        <message>
            <source>It is too dark: switch a light on.</source>
            <translation>Слишком темно: включите свет.</translation>
        </message>
        <message>
            <source>The recording has ended: choose a camera in the settings.</source>
            <translation>Запись закончилась: выберите камеру в настройках.</translation>
        </message>
        <message>
            <source>Time to recognise</source>
            <translation>Распознавание</translation>
        </message>
        <message>
            <source>Nobody was seen yet.</source>
            <translation>Пока никого не было.</translation>
        </message>
        <message>
            <source>{p50} ms, at worst {p95} ms</source>
            <translation>{p50} мс, макс. {p95} мс</translation>
        </message>
        <message>
            <source>From a picture to its answer: the middle one, and all but the slowest twentieth.</source>
            <translation>От кадра до ответа: медиана и 95-й процентиль.</translation>
        </message>
        <message>
            <source>Slow: choose a smaller picture, a smaller region, or a greater smallest face in the settings.</source>
            <translation>Медленно: уменьшите в настройках кадр или область либо увеличьте наименьшее лицо.</translation>
        </message>
        <message>
            <source>Pictures left out because a newer one had come; some are in order.</source>
            <translation>Кадры, пропущенные из-за более новых; немного — это нормально.</translation>
        </message>
        <message>
            <source>The computer cannot keep up: choose a lower rate or a smaller picture in the settings.</source>
            <translation>Компьютер не успевает: уменьшите в настройках частоту кадров или размер кадра.</translation>
        </message>
        <message>
            <source>Pictures left out</source>
            <translation>Пропуск кадров</translation>
        </message>
        <message>
            <source>Of all cores, by doorcam.</source>
            <translation>Доля всех ядер, занятая doorcam.</translation>
        </message>
        <message>
            <source>Nearly all is used: close other programs, or choose a lower rate of the camera.</source>
            <translation>Почти всё занято: закройте другие программы или уменьшите частоту кадров.</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Процессор</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} МБ</translation>
        </message>
        <message>
            <source>More than usual: start doorcam anew, and report it if it grows again.</source>
            <translation>Больше обычного: перезапустите doorcam и сообщите, если объём снова вырастет.</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Память</translation>
        </message>
        <message>
            <source>Used by doorcam.</source>
            <translation>Занято doorcam.</translation>
        </message>
        <message>
            <source>people</source>
            <translation>люди</translation>
        </message>
        <message>
            <source>journal</source>
            <translation>журнал</translation>
        </message>
        <message>
            <source>rules</source>
            <translation>правила</translation>
        </message>
        <message>
            <source>messages</source>
            <translation>сообщения</translation>
        </message>
        <message>
            <source>Databases</source>
            <translation>Базы данных</translation>
        </message>
        <message>
            <source>Beside the databases and pictures.</source>
            <translation>На диске с базами данных и снимками.</translation>
        </message>
        <message>
            <source>Nearly full: purge old events, or make room on the disk. A full disk keeps the door shut.</source>
            <translation>Почти заполнен: удалите старые события или освободите место. При полном диске дверь не откроется.</translation>
        </message>
        <message>
            <source>Free disk</source>
            <translation>Место на диске</translation>
        </message>
        <message>
            <source>Every decision was written down.</source>
            <translation>Все решения записаны.</translation>
        </message>
        <message>
            <source>Decisions were not written down, because the disk was too slow: see whether it is failing.</source>
            <translation>Часть решений не записана: диск слишком медленный. Проверьте, исправен ли он.</translation>
        </message>
        <message>
            <source>Events lost</source>
            <translation>Потери событий</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Открыта</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Неизвестно</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Ошибка</translation>
        </message>
        <message>
            <source>Not opened yet</source>
            <translation>Ещё не открывалась</translation>
        </message>
        <message>
            <source>The relay did not answer: look at its cable and its power, then test the door in the settings.</source>
            <translation>Реле не ответило: проверьте кабель и питание, затем дверь в настройках.</translation>
        </message>
        <message>
            <source>It kept failing and is left alone for {seconds} s more. {mend}</source>
            <translation>Сбои повторялись, пауза ещё {seconds} с. {mend}</translation>
        </message>
        <message>
            <source>Last opening</source>
            <translation>Открытие двери</translation>
        </message>
        <message>
            <source>What became of the last try to open it.</source>
            <translation>Чем закончилась последняя попытка открыть.</translation>
        </message>
        <message>
            <source>Proof of life</source>
            <translation>Живое лицо</translation>
        </message>
        <message>
            <source>Nobody was asked for it since the start.</source>
            <translation>С запуска ни у кого не запрашивалась.</translation>
        </message>
        <message>
            <source>So many of {asked} people had to turn their head.</source>
            <translation>Доля тех, кому пришлось повернуть голову (всего людей: {asked}).</translation>
        </message>
        <message>
            <source>Many must turn their head: more light from the front, or a camera at the height of faces, helps.</source>
            <translation>Поворачивать голову приходится многим: помогут свет спереди или камера на уровне лиц.</translation>
        </message>
        <message>
            <source>Messages wait to be sent: look at the network.</source>
            <translation>Сообщения ждут отправки: проверьте сеть.</translation>
        </message>
        <message>
            <source>Not taken by {names}: look at the network, and at their addresses in the settings.</source>
            <translation>Не принимает {names}: проверьте сеть и адреса в настройках.</translation>
        </message>
        <message>
            <source>Messages waiting</source>
            <translation>В очереди</translation>
        </message>
        <message>
            <source>To webhooks and brokers.</source>
            <translation>Для вебхуков и брокеров.</translation>
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
            <translation>Аналитика</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Traffic</source>
            <translation>Проходы</translation>
        </message>
        <message>
            <source>Error rates</source>
            <translation>Доля ошибок</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Карта лиц</translation>
        </message>
    </context>
    <context>
        <name>Kiosk</name>
        <message>
            <source>Welcome, {name}</source>
            <translation>Добро пожаловать, {name}</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Добро пожаловать</translation>
        </message>
        <message>
            <source>Preparing the face networks…</source>
            <translation>Подготовка нейросетей…</translation>
        </message>
        <message>
            <source>Long on the first start only</source>
            <translation>Долго только при первом запуске</translation>
        </message>
        <message>
            <source>Recognition is off</source>
            <translation>Распознавание выключено</translation>
        </message>
        <message>
            <source>A PIN or a badge still opens the door.</source>
            <translation>Вход по PIN-коду или карте.</translation>
        </message>
        <message>
            <source>Starting the camera…</source>
            <translation>Запуск камеры…</translation>
        </message>
        <message>
            <source>Camera lost</source>
            <translation>Нет связи с камерой</translation>
        </message>
        <message>
            <source>The camera has stopped</source>
            <translation>Камера остановилась</translation>
        </message>
        <message>
            <source>No new picture comes. Please use your PIN.</source>
            <translation>Новых кадров нет. Используйте PIN-код.</translation>
        </message>
        <message>
            <source>Camera frozen</source>
            <translation>Изображение застыло</translation>
        </message>
        <message>
            <source>It repeats one picture. Please use your PIN.</source>
            <translation>Камера повторяет кадр. Используйте PIN-код.</translation>
        </message>
        <message>
            <source>The recording has ended</source>
            <translation>Запись закончилась</translation>
        </message>
        <message>
            <source>The door did not answer</source>
            <translation>Дверь не отвечает</translation>
        </message>
        <message>
            <source>Please ask the staff.</source>
            <translation>Обратитесь к персоналу.</translation>
        </message>
        <message>
            <source>Please come in.</source>
            <translation>Проходите, пожалуйста.</translation>
        </message>
        <message>
            <source>Too many attempts</source>
            <translation>Слишком много попыток</translation>
        </message>
        <message>
            <source>Please come closer</source>
            <translation>Подойдите ближе</translation>
        </message>
        <message>
            <source>Look at the camera.</source>
            <translation>Посмотрите в камеру.</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Распознавание…</translation>
        </message>
        <message>
            <source>Please keep looking at the camera.</source>
            <translation>Смотрите в камеру.</translation>
        </message>
        <message>
            <source>Too dark</source>
            <translation>Слишком темно</translation>
        </message>
        <message>
            <source>Please switch a light on, or use your PIN.</source>
            <translation>Включите свет или используйте PIN-код.</translation>
        </message>
        <message>
            <source>Nobody is enrolled yet</source>
            <translation>Пока никто не зарегистрирован</translation>
        </message>
        <message>
            <source>The staff can enrol people: button at the top.</source>
            <translation>Персонал может зарегистрировать людей: кнопка вверху.</translation>
        </message>
        <message>
            <source>Please look at the camera</source>
            <translation>Посмотрите в камеру</translation>
        </message>
        <message>
            <source>Or use your PIN or your badge.</source>
            <translation>Или используйте PIN-код или карту.</translation>
        </message>
        <message>
            <source>Reconnecting in {seconds} s. Please use your PIN.</source>
            <translation>Связь через {seconds} с. Используйте PIN-код.</translation>
        </message>
        <message>
            <source>Please wait: {left}</source>
            <translation>Подождите: {left}</translation>
        </message>
        <message>
            <source>Hello, {name}.</source>
            <translation>Здравствуйте, {name}.</translation>
        </message>
        <message>
            <source>Slowly, and keep your eyes on the screen.</source>
            <translation>Медленно, не отводя глаз от экрана.</translation>
        </message>
        <message>
            <source>Turn your head to the left</source>
            <translation>Поверните голову влево</translation>
        </message>
        <message>
            <source>Turn your head to the right</source>
            <translation>Поверните голову вправо</translation>
        </message>
        <message>
            <source>Look up</source>
            <translation>Поднимите голову</translation>
        </message>
        <message>
            <source>Look down</source>
            <translation>Опустите голову</translation>
        </message>
        <message>
            <source>Look straight at the camera</source>
            <translation>Смотрите прямо в камеру</translation>
        </message>
        <message>
            <source>Hold still for a moment.</source>
            <translation>Не двигайтесь секунду.</translation>
        </message>
        <message>
            <source>Your PIN, please</source>
            <translation>Введите PIN-код</translation>
        </message>
        <message>
            <source>Press Enter after it.</source>
            <translation>Затем нажмите «Ввод».</translation>
        </message>
        <message>
            <source>Your badge, please</source>
            <translation>Приложите карту</translation>
        </message>
        <message>
            <source>Hold it to the reader.</source>
            <translation>Поднесите её к считывателю.</translation>
        </message>
        <message>
            <source>Your PIN or your badge, please</source>
            <translation>PIN-код или карта</translation>
        </message>
        <message>
            <source>Press Enter after the PIN.</source>
            <translation>После PIN-кода нажмите «Ввод».</translation>
        </message>
        <message>
            <source>Now look at the camera</source>
            <translation>Теперь посмотрите в камеру</translation>
        </message>
        <message>
            <source>Now a second person, please</source>
            <translation>Теперь второй человек</translation>
        </message>
        <message>
            <source>This door opens for two.</source>
            <translation>Дверь открывается для двоих.</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Не распознано</translation>
        </message>
        <message>
            <source>Access granted</source>
            <translation>Допуск</translation>
        </message>
        <message>
            <source>Access denied</source>
            <translation>Отказ</translation>
        </message>
        <message>
            <source>Not recognised</source>
            <translation>Не распознано</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Камера</translation>
        </message>
        <message>
            <source>Door opened</source>
            <translation>Дверь открыта</translation>
        </message>
        <message>
            <source>Door problem</source>
            <translation>Неисправность двери</translation>
        </message>
        <message>
            <source>Door forced</source>
            <translation>Дверь взломана</translation>
        </message>
        <message>
            <source>Door held open</source>
            <translation>Дверь не закрыта</translation>
        </message>
        <message>
            <source>Door test</source>
            <translation>Проверка двери</translation>
        </message>
        <message>
            <source>Opened under duress</source>
            <translation>Открыто под принуждением</translation>
        </message>
        <message>
            <source>Administration</source>
            <translation>Управление</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Другое</translation>
        </message>
    </context>
    <context>
        <name>LanguageStep</name>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>What visitors read, too.</source>
            <translation>Его видят и посетители.</translation>
        </message>
    </context>
    <context>
        <name>Lines</name>
        <message>
            <source>Remove {what}</source>
            <translation>Удалить: {what}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
    </context>
    <context>
        <name>LinesField</name>
        <message>
            <source>name = value, one a line</source>
            <translation>имя = значение, по одному в строке</translation>
        </message>
        <message>
            <source>one a line</source>
            <translation>по одному в строке</translation>
        </message>
    </context>
    <context>
        <name>LiveView</name>
        <message>
            <source>Live picture</source>
            <translation>Изображение с камеры</translation>
        </message>
    </context>
    <context>
        <name>MapCard</name>
        <message>
            <source>Face</source>
            <translation>Лицо</translation>
        </message>
        <message>
            <source>Show person</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Point at a photo</source>
            <translation>Укажите на фото</translation>
        </message>
        <message>
            <source>Photos of one person should lie together. Drag to move, pinch to zoom.</source>
            <translation>Фото одного человека должны лежать рядом. Перетаскивание двигает карту, щипок меняет масштаб.</translation>
        </message>
        <message>
            <source>Photos: {photos}. People: {people}.</source>
            <translation>Фото: {photos}. Людей: {people}.</translation>
        </message>
        <message>
            <source>Left out: {count}, drawn at random.</source>
            <translation>Случайно пропущено: {count}.</translation>
        </message>
        <message>
            <source>{count} likely mislabelled</source>
            <translation>вероятно, не тот человек: {count}</translation>
        </message>
        <message>
            <source>{count} of people who look alike</source>
            <translation>фото похожих людей: {count}</translation>
        </message>
        <message>
            <source>This photo is nearer to {other} (distance {far:.2f}) than to the person’s other photos ({own:.2f}). Is it of the right person?</source>
            <translation>Это фото ближе к другому человеку — {other} (расстояние {far:.2f}), чем к остальным своим ({own:.2f}). Тот ли это человек?</translation>
        </message>
        <message>
            <source>Looks like somebody else, and is therefore matched more strictly.</source>
            <translation>Есть сходство с другим человеком, поэтому сравнение строже.</translation>
        </message>
        <message>
            <source>Photos on the map: {count}</source>
            <translation>Фото на карте: {count}</translation>
        </message>
    </context>
    <context>
        <name>MapPanel</name>
        <message>
            <source>Map of the enrolled photos</source>
            <translation>Карта фото регистрации</translation>
        </message>
        <message>
            <source>Arrows go from photo to photo, Enter shows the person</source>
            <translation>Стрелки переходят между фото, Enter показывает человека</translation>
        </message>
        <message>
            <source>Reading the gallery…</source>
            <translation>Чтение базы лиц…</translation>
        </message>
        <message>
            <source>Laying out the faces…</source>
            <translation>Размещение лиц…</translation>
        </message>
        <message>
            <source>Comparing the faces…</source>
            <translation>Сравнение лиц…</translation>
        </message>
        <message>
            <source>Moving those alike together; many faces take minutes…</source>
            <translation>Похожие лица сближаются; если лиц много, это займёт минуты…</translation>
        </message>
        <message>
            <source>{count} to look at</source>
            <translation>Проверить: {count}</translation>
        </message>
        <message>
            <source>Nobody is enrolled with the model in use.</source>
            <translation>С текущей моделью никто не зарегистрирован.</translation>
        </message>
        <message>
            <source>Stopped. The map shows distances; press “Alike together” to try again.</source>
            <translation>Остановлено. Показаны расстояния; чтобы повторить, нажмите «По сходству».</translation>
        </message>
        <message>
            <source>Alike together</source>
            <translation>По сходству</translation>
        </message>
        <message>
            <source>Neighbours are alike; how far apart others lie says nothing (t-SNE)</source>
            <translation>Соседи похожи; насколько далеко остальные, ничего не значит (t-SNE)</translation>
        </message>
        <message>
            <source>Distances</source>
            <translation>Расстояния</translation>
        </message>
        <message>
            <source>What lies far apart is unlike; neighbours need not be alike (PCA)</source>
            <translation>Далёкие непохожи; соседи могут быть и непохожими (PCA)</translation>
        </message>
        <message>
            <source>Go to the next photo that may be of somebody else</source>
            <translation>К следующему фото, где может быть другой человек</translation>
        </message>
        <message>
            <source>Further away</source>
            <translation>Мельче</translation>
        </message>
        <message>
            <source>Nearer</source>
            <translation>Крупнее</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Показать все</translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message>
            <source>Merge with another person</source>
            <translation>Объединение с другим человеком</translation>
        </message>
        <message>
            <source>Merge the two</source>
            <translation>Объединить</translation>
        </message>
        <message>
            <source>Name or id</source>
            <translation>Имя или ID</translation>
        </message>
        <message>
            <source>Who else is {name} enrolled as?</source>
            <translation>Под каким ещё именем записан этот человек ({name})?</translation>
        </message>
        <message>
            <source>The id {id} keeps the templates, badges and groups of both. The journal forgets the other. It cannot be undone.</source>
            <translation>За ID {id} останутся шаблоны, карты и группы обоих. Второй будет убран из журнала. Отменить нельзя.</translation>
        </message>
        <message>
            <source>Keep the name {name}</source>
            <translation>Оставить имя {name}</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Change the name</source>
            <translation>Изменение имени</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>The id stays. Events of the past keep the name they were written with.</source>
            <translation>ID не меняется. В прошлых событиях остаётся прежнее имя.</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close the notice</source>
            <translation>Закрыть сообщение</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Without this password nobody can ever read the backup.</source>
            <translation>Без этого пароля резервную копию не прочитает никто.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>Ещё раз</translation>
        </message>
        <message numerus="yes">
            <source>At least {count} characters.</source>
            <translation>
                <numerusform>Не менее {count} символа.</numerusform>
                <numerusform>Не менее {count} символов.</numerusform>
                <numerusform>Не менее {count} символов.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two differ.</source>
            <translation>Не совпадает.</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Disabled</source>
            <translation>Отключены</translation>
        </message>
        <message>
            <source>Not valid</source>
            <translation>Вне срока</translation>
        </message>
        <message>
            <source>No template</source>
            <translation>Без шаблона</translation>
        </message>
        <message>
            <source>No group of their own</source>
            <translation>Без группы</translation>
        </message>
        <message>
            <source>Every door at any hour: no doors are set up in the access rules.</source>
            <translation>Все двери в любое время: двери в правилах доступа не заданы.</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>и ещё {count}</translation>
        </message>
        <message>
            <source>No door at all.</source>
            <translation>Ни одной двери.</translation>
        </message>
        <message>
            <source>Disabled: passes no door</source>
            <translation>Доступ отключён ко всем дверям</translation>
        </message>
        <message>
            <source>From {first} until {last}</source>
            <translation>С {first} до {last}</translation>
        </message>
        <message>
            <source>From {first} on</source>
            <translation>С {first}</translation>
        </message>
        <message>
            <source>Until {last}</source>
            <translation>До {last}</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>В любое время</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>Set, and one for duress</source>
            <translation>Задан, есть и код под принуждением</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Задан</translation>
        </message>
        <message>
            <source>ends in {digits}</source>
            <translation>оканчивается на {digits}</translation>
        </message>
        <message>
            <source>In {area} since {time}</source>
            <translation>Зона «{area}», с {time}</translation>
        </message>
        <message>
            <source>never</source>
            <translation>никогда</translation>
        </message>
        <message>
            <source>In no area</source>
            <translation>Вне зон</translation>
        </message>
        <message>
            <source>A door last opened for them: {time}</source>
            <translation>Последний проход: {time}</translation>
        </message>
        <message>
            <source>{name} ({id}), distance {distance:.2f}</source>
            <translation>{name} ({id}), расстояние {distance:.2f}</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Никто</translation>
        </message>
        <message>
            <source>templates, the numbers they are recognised by: {count}</source>
            <translation>шаблоны — числа, по которым распознаётся лицо: {count}</translation>
        </message>
        <message>
            <source>pictures of their faces: {count}</source>
            <translation>снимки лица: {count}</translation>
        </message>
        <message>
            <source>PINs: {count}</source>
            <translation>PIN-коды: {count}</translation>
        </message>
        <message>
            <source>badges: {count}</source>
            <translation>карты: {count}</translation>
        </message>
        <message>
            <source>name, id and pictures in events of the journal: {count}; that they happened stays</source>
            <translation>имя, ID и снимки в событиях журнала: {count}; сами события остаются</translation>
        </message>
        <message>
            <source>name and id, groups, and when they may pass</source>
            <translation>имя и ID, группы и срок доступа</translation>
        </message>
        <message>
            <source>the key all of it is sealed with</source>
            <translation>ключ, которым всё это зашифровано</translation>
        </message>
    </context>
    <context>
        <name>PeopleActions</name>
        <message>
            <source>The name is changed</source>
            <translation>Имя изменено</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Сохранено</translation>
        </message>
        <message>
            <source>The PIN is set</source>
            <translation>PIN-код задан</translation>
        </message>
        <message>
            <source>The PIN is removed</source>
            <translation>PIN-код удалён</translation>
        </message>
        <message>
            <source>The badge is added</source>
            <translation>Карта добавлена</translation>
        </message>
        <message>
            <source>Remove a badge</source>
            <translation>Удаление карты</translation>
        </message>
        <message>
            <source>The badge whose number ends in</source>
            <translation>Карта, номер которой оканчивается на</translation>
        </message>
        <message>
            <source>The badge is removed</source>
            <translation>Карта удалена</translation>
        </message>
        <message>
            <source>The two are one person now</source>
            <translation>Записи объединены</translation>
        </message>
        <message>
            <source>Export what is stored</source>
            <translation>Экспорт сохранённых данных</translation>
        </message>
        <message>
            <source>Everything is in {file}: it is not encrypted, guard it</source>
            <translation>Всё сохранено в {file}: файл не зашифрован, берегите его</translation>
        </message>
        <message>
            <source>Disabled: {count}</source>
            <translation>Отключено: {count}</translation>
        </message>
        <message>
            <source>Enabled: {count}</source>
            <translation>Включено: {count}</translation>
        </message>
        <message>
            <source>{who} is erased</source>
            <translation>Стёрто: {who}</translation>
        </message>
        <message>
            <source>{who} are erased</source>
            <translation>Стёрто: {who}</translation>
        </message>
        <message>
            <source>Stopped; what was done by then stays done</source>
            <translation>Остановлено; сделанное до этого сохраняется</translation>
        </message>
    </context>
    <context>
        <name>PeopleList</name>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Nobody is enrolled yet</source>
            <translation>Пока никто не зарегистрирован</translation>
        </message>
        <message>
            <source>{count} enrolled</source>
            <translation>Зарегистрировано: {count}</translation>
        </message>
        <message>
            <source>{count} of {all} enrolled</source>
            <translation>{count} из {all} зарегистрированных</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Чтение…</translation>
        </message>
        <message>
            <source>{count} chosen</source>
            <translation>Выбрано: {count}</translation>
        </message>
        <message numerus="yes">
            <source>{count} people</source>
            <translation>
                <numerusform>{count} человек</numerusform>
                <numerusform>{count} человека</numerusform>
                <numerusform>{count} человек</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PermissionsCard</name>
        <message>
            <source>Who may pass when</source>
            <translation>Кто и когда может проходить</translation>
        </message>
        <message>
            <source>Who is in which group is said on the page of the people.</source>
            <translation>Кто входит в какую группу, задаётся на странице «Люди».</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Часы</translation>
        </message>
        <message>
            <source>Allow</source>
            <translation>Разрешить</translation>
        </message>
        <message>
            <source>A second factor always, for the people of this group</source>
            <translation>Всегда второй фактор для этой группы</translation>
        </message>
        <message>
            <source>A new group</source>
            <translation>Новая группа</translation>
        </message>
        <message>
            <source>Make the group</source>
            <translation>Создать группу</translation>
        </message>
        <message>
            <source>Nobody may pass.</source>
            <translation>Проходить не может никто.</translation>
        </message>
        <message>
            <source>everyone</source>
            <translation>все</translation>
        </message>
        <message>
            <source>always</source>
            <translation>всегда</translation>
        </message>
    </context>
    <context>
        <name>PersonDetail</name>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>Лицо</translation>
        </message>
        <message>
            <source>Choose a person</source>
            <translation>Выберите человека</translation>
        </message>
        <message>
            <source>{id}, enrolled {time}</source>
            <translation>{id}, регистрация {time}</translation>
        </message>
        <message>
            <source>No consent is written down</source>
            <translation>Согласие не записано</translation>
        </message>
        <message>
            <source>No pictures are kept</source>
            <translation>Снимки не хранятся</translation>
        </message>
        <message>
            <source>Picture from {source}</source>
            <translation>Снимок: {source}</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Переименовать…</translation>
        </message>
        <message>
            <source>Add photos…</source>
            <translation>Добавить фото…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Set…</source>
            <translation>Задать…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Добавить…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Удалить…</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Объединить…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>Стереть…</translation>
        </message>
        <message>
            <source>Groups, and what they allow</source>
            <translation>Группы и права</translation>
        </message>
        <message>
            <source>When they may pass</source>
            <translation>Срок доступа</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN-код</translation>
        </message>
        <message>
            <source>Badges</source>
            <translation>Карты</translation>
        </message>
        <message>
            <source>Where they are</source>
            <translation>Где сейчас</translation>
        </message>
        <message>
            <source>Who looks like them</source>
            <translation>Похожие люди</translation>
        </message>
        <message>
            <source>Agreed to be enrolled</source>
            <translation>Согласие на регистрацию</translation>
        </message>
        <message>
            <source>The person</source>
            <translation>Человек</translation>
        </message>
    </context>
    <context>
        <name>PersonStep</name>
        <message>
            <source>First person</source>
            <translation>Первый человек</translation>
        </message>
        <message>
            <source>Somebody the door opens for. A few pictures from the front are best.</source>
            <translation>Кому открывается дверь. Лучше всего несколько снимков спереди.</translation>
        </message>
        <message>
            <source>Enrol somebody</source>
            <translation>Зарегистрировать человека</translation>
        </message>
        <message>
            <source>Enrolled: {count}</source>
            <translation>Зарегистрировано: {count}</translation>
        </message>
        <message>
            <source>Nobody is enrolled yet.</source>
            <translation>Пока никто не зарегистрирован.</translation>
        </message>
    </context>
    <context>
        <name>PinDialog</name>
        <message>
            <source>Set the PIN</source>
            <translation>Задать PIN-код</translation>
        </message>
        <message>
            <source>PIN, {least} to {most} digits</source>
            <translation>PIN-код, от {least} до {most} цифр</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>Ещё раз</translation>
        </message>
        <message>
            <source>Dates, runs and the like are refused: they are guessed first.</source>
            <translation>Даты, цифры подряд и подобное не подходят: их угадывают первыми.</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>Не совпадает.</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Delete the last digit</source>
            <translation>Удалить последнюю цифру</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Ввод</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Одну секунду…</translation>
        </message>
    </context>
    <context>
        <name>PinStep</name>
        <message>
            <source>Admin PIN</source>
            <translation>PIN-код админа</translation>
        </message>
        <message>
            <source>Opens the pages of the staff: people, events and settings. Without it anybody may.</source>
            <translation>Открывает людей, события и настройки. Без него их откроет любой.</translation>
        </message>
        <message>
            <source>There is one already: this one replaces it.</source>
            <translation>Код уже задан: новый его заменит.</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>Ещё раз</translation>
        </message>
        <message>
            <source>Choose a PIN of 4 to 12 digits</source>
            <translation>Придумайте PIN-код из 4–12 цифр</translation>
        </message>
        <message>
            <source>The two differ. Please begin anew.</source>
            <translation>Не совпадает. Начните заново.</translation>
        </message>
        <message>
            <source>The PIN is set.</source>
            <translation>PIN-код задан.</translation>
        </message>
    </context>
    <context>
        <name>PortraitList</name>
        <message>
            <source>Pictures</source>
            <translation>Снимки</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>Лицо</translation>
        </message>
        <message>
            <source>Very good</source>
            <translation>Отлично</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Хорошо</translation>
        </message>
        <message>
            <source>Fair</source>
            <translation>Средне</translation>
        </message>
        <message>
            <source>{word}, {percent} %</source>
            <translation>{word}, {percent} %</translation>
        </message>
    </context>
    <context>
        <name>RatesPanel</name>
        <message>
            <source>Use this threshold</source>
            <translation>Применить порог</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Сбросить</translation>
        </message>
        <message>
            <source>Comparing people…</source>
            <translation>Сравнение людей…</translation>
        </message>
        <message>
            <source>Threshold {threshold:.3f}, in use</source>
            <translation>Порог {threshold:.3f} (текущий)</translation>
        </message>
        <message>
            <source>Threshold {threshold:.3f}</source>
            <translation>Порог {threshold:.3f}</translation>
        </message>
        <message>
            <source>…</source>
            <translation>…</translation>
        </message>
        <message>
            <source>The journal has no decisions yet.</source>
            <translation>В журнале ещё нет решений.</translation>
        </message>
        <message>
            <source>Of the last {told} decisions in the journal, {opens} more would open the door, {shuts} would no longer.</source>
            <translation>Из последних решений в журнале ({told}): дверь открылась бы ещё в {opens}, не открылась бы в {shuts}.</translation>
        </message>
        <message numerus="yes">
            <source>Another {count} hold too little to be decided again.</source>
            <translation>
                <numerusform>Ещё {count} решение не пересмотреть: мало данных.</numerusform>
                <numerusform>Ещё {count} решения не пересмотреть: мало данных.</numerusform>
                <numerusform>Ещё {count} решений не пересмотреть: мало данных.</numerusform>
            </translation>
        </message>
        <message>
            <source>False openings: {count} of {all} strangers, in one look (95 %: {low} to {high})</source>
            <translation>Ложные открытия: {count} из {all} посторонних за один взгляд (95 %: {low}–{high})</translation>
        </message>
        <message>
            <source>False refusals: unknown, since nobody has two photos.</source>
            <translation>Ложные отказы: неизвестно, ни у кого нет двух фото.</translation>
        </message>
        <message>
            <source>False refusals: {share} % of looks at people enrolled (95 %: {low} to {high} %)</source>
            <translation>Ложные отказы: {share} % взглядов на зарегистрированных (95 %: {low}–{high} %)</translation>
        </message>
        <message>
            <source>Fewer than {least:.0f} photos of different people lie so near: false openings are read off a fitted curve, not counted.</source>
            <translation>Столь близких фото разных людей меньше {least:.0f}: ложные открытия оценены по кривой, а не подсчитаны.</translation>
        </message>
        <message>
            <source>Only {count} people are enrolled: the intervals are too narrow.</source>
            <translation>Зарегистрировано только {count}: интервалы слишком узки.</translation>
        </message>
        <message numerus="yes">
            <source>Only {count} pairs of photos of one person: false refusals are rough.</source>
            <translation>
                <numerusform>Только {count} пара фото одного человека: ложные отказы оценены грубо.</numerusform>
                <numerusform>Только {count} пары фото одного человека: ложные отказы оценены грубо.</numerusform>
                <numerusform>Только {count} пар фото одного человека: ложные отказы оценены грубо.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} decisions labelled wrong in the journal would still match.</source>
            <translation>
                <numerusform>{count} решение с отметкой «Неверно» всё ещё совпадёт.</numerusform>
                <numerusform>{count} решения с отметкой «Неверно» всё ещё совпадут.</numerusform>
                <numerusform>{count} решений с отметкой «Неверно» всё ещё совпадут.</numerusform>
            </translation>
        </message>
        <message>
            <source>The door takes several looks, and so errs less often than in one.</source>
            <translation>Дверь смотрит несколько раз и ошибается реже, чем за один взгляд.</translation>
        </message>
        <message>
            <source>Dotted: the threshold in use. Shaded: 95 % intervals.</source>
            <translation>Пунктир: текущий порог. Заливка: 95 % интервалы.</translation>
        </message>
        <message>
            <source>False openings</source>
            <translation>Ложные открытия</translation>
        </message>
        <message>
            <source>False refusals</source>
            <translation>Ложные отказы</translation>
        </message>
    </context>
    <context>
        <name>Reason</name>
        <message>
            <source>Please keep looking at the camera.</source>
            <translation>Смотрите в камеру.</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Распознавание…</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Одну секунду</translation>
        </message>
        <message>
            <source>Hold still, please</source>
            <translation>Не двигайтесь</translation>
        </message>
        <message>
            <source>Face the camera.</source>
            <translation>Повернитесь к камере.</translation>
        </message>
        <message>
            <source>One at a time, please</source>
            <translation>По одному, пожалуйста</translation>
        </message>
        <message>
            <source>Only one person may stand before the camera.</source>
            <translation>Перед камерой — только один человек.</translation>
        </message>
        <message>
            <source>Not recognised</source>
            <translation>Лицо не распознано</translation>
        </message>
        <message>
            <source>You are not enrolled here. Please ask the staff.</source>
            <translation>Вас нет в базе. Обратитесь к персоналу.</translation>
        </message>
        <message>
            <source>Not sure who you are</source>
            <translation>Личность не определена</translation>
        </message>
        <message>
            <source>Please use your PIN or your badge.</source>
            <translation>Используйте PIN-код или карту.</translation>
        </message>
        <message>
            <source>This is not a live face</source>
            <translation>Это не живое лицо</translation>
        </message>
        <message>
            <source>Please look at the camera yourself, without a picture or a screen.</source>
            <translation>Покажите лицо, а не фото или экран.</translation>
        </message>
        <message>
            <source>Please ask the staff.</source>
            <translation>Обратитесь к персоналу.</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Добро пожаловать</translation>
        </message>
        <message>
            <source>Please come in.</source>
            <translation>Проходите, пожалуйста.</translation>
        </message>
        <message>
            <source>This door is locked</source>
            <translation>Дверь заблокирована</translation>
        </message>
        <message>
            <source>Nobody may pass at present.</source>
            <translation>Сейчас проход закрыт для всех.</translation>
        </message>
        <message>
            <source>The door has just opened for you</source>
            <translation>Дверь только что открывалась</translation>
        </message>
        <message>
            <source>Step away to use it again.</source>
            <translation>Чтобы пройти ещё раз, отойдите.</translation>
        </message>
        <message>
            <source>Your access is switched off</source>
            <translation>Ваш доступ отключён</translation>
        </message>
        <message>
            <source>Your access has not begun yet</source>
            <translation>Ваш доступ ещё не начался</translation>
        </message>
        <message>
            <source>Your access has ended</source>
            <translation>Срок доступа истёк</translation>
        </message>
        <message>
            <source>You may not use this door</source>
            <translation>Нет доступа к этой двери</translation>
        </message>
        <message>
            <source>Not at this hour</source>
            <translation>Сейчас не ваше время</translation>
        </message>
        <message>
            <source>Please come back at your own hours.</source>
            <translation>Приходите в разрешённые часы.</translation>
        </message>
        <message>
            <source>You are inside already</source>
            <translation>Вы уже внутри</translation>
        </message>
        <message>
            <source>Somebody went in as you. Please ask the staff.</source>
            <translation>Кто-то вошёл под вашим именем. Обратитесь к персоналу.</translation>
        </message>
        <message>
            <source>A second person is needed</source>
            <translation>Нужен второй человек</translation>
        </message>
        <message>
            <source>This door opens for two.</source>
            <translation>Дверь открывается для двоих.</translation>
        </message>
        <message>
            <source>One more thing</source>
            <translation>Нужно подтверждение</translation>
        </message>
        <message>
            <source>Please give your PIN or show your badge.</source>
            <translation>Введите PIN-код или приложите карту.</translation>
        </message>
        <message>
            <source>That was not right</source>
            <translation>Неверно</translation>
        </message>
        <message>
            <source>Please try again, or ask the staff.</source>
            <translation>Попробуйте ещё раз или обратитесь к персоналу.</translation>
        </message>
        <message>
            <source>This badge is not known here</source>
            <translation>Карта не найдена</translation>
        </message>
        <message>
            <source>Too many attempts</source>
            <translation>Слишком много попыток</translation>
        </message>
        <message>
            <source>Please wait a while, or ask the staff.</source>
            <translation>Подождите немного или обратитесь к персоналу.</translation>
        </message>
        <message>
            <source>The door stays shut. Please ask the staff.</source>
            <translation>Дверь остаётся закрытой. Обратитесь к персоналу.</translation>
        </message>
        <message>
            <source>The camera does not work</source>
            <translation>Камера не работает</translation>
        </message>
        <message>
            <source>Something does not work here</source>
            <translation>Произошёл сбой</translation>
        </message>
        <message>
            <source>The rules cannot be read</source>
            <translation>Не удалось прочитать правила</translation>
        </message>
        <message>
            <source>Recognised in several pictures</source>
            <translation>Распознано на нескольких кадрах</translation>
        </message>
        <message>
            <source>Still looking</source>
            <translation>Распознавание не завершено</translation>
        </message>
        <message>
            <source>The face is not enrolled</source>
            <translation>Лица нет в базе</translation>
        </message>
        <message>
            <source>Two enrolled people look too much alike</source>
            <translation>Двое зарегистрированных слишком похожи</translation>
        </message>
        <message>
            <source>The picture was too old</source>
            <translation>Кадр устарел</translation>
        </message>
        <message>
            <source>The camera repeated a picture</source>
            <translation>Камера повторила кадр</translation>
        </message>
        <message>
            <source>The face could not be measured</source>
            <translation>Не удалось измерить лицо</translation>
        </message>
        <message>
            <source>The face was not clear enough</source>
            <translation>Лицо видно недостаточно чётко</translation>
        </message>
        <message>
            <source>The camera could not be trusted</source>
            <translation>Камере нельзя доверять</translation>
        </message>
        <message>
            <source>Something in doorcam failed</source>
            <translation>Сбой в doorcam</translation>
        </message>
        <message>
            <source>The rules let them pass</source>
            <translation>Проход разрешён правилами</translation>
        </message>
        <message>
            <source>The door is locked for everybody</source>
            <translation>Дверь закрыта для всех</translation>
        </message>
        <message>
            <source>Locked out after too many wrong attempts</source>
            <translation>Блокировка: слишком много ошибок</translation>
        </message>
        <message>
            <source>The door had just opened for them</source>
            <translation>Дверь только что открывалась</translation>
        </message>
        <message>
            <source>Their access is switched off</source>
            <translation>Доступ отключён</translation>
        </message>
        <message>
            <source>Their access has not begun yet</source>
            <translation>Срок доступа ещё не начался</translation>
        </message>
        <message>
            <source>Their access has ended</source>
            <translation>Срок доступа истёк</translation>
        </message>
        <message>
            <source>They may not use this door</source>
            <translation>Нет доступа к этой двери</translation>
        </message>
        <message>
            <source>Outside their hours</source>
            <translation>Вне часов доступа</translation>
        </message>
        <message>
            <source>They had not left before coming in again</source>
            <translation>Повторный вход без выхода</translation>
        </message>
        <message>
            <source>A second person was missing</source>
            <translation>Не было второго человека</translation>
        </message>
        <message>
            <source>The access rules could not be read</source>
            <translation>Не удалось прочитать правила доступа</translation>
        </message>
        <message>
            <source>Several people stood before the camera</source>
            <translation>Перед камерой было несколько человек</translation>
        </message>
        <message>
            <source>It was not shown that the face is a live one</source>
            <translation>Не подтверждено, что лицо живое</translation>
        </message>
        <message>
            <source>A picture or a screen was held up</source>
            <translation>Предъявлено фото или экран</translation>
        </message>
        <message>
            <source>A second factor was missing</source>
            <translation>Не было второго фактора</translation>
        </message>
        <message>
            <source>A wrong PIN</source>
            <translation>Неверный PIN-код</translation>
        </message>
        <message>
            <source>A badge that nobody has</source>
            <translation>Неизвестная карта</translation>
        </message>
    </context>
    <context>
        <name>RegionView</name>
        <message>
            <source>Where people stand</source>
            <translation>Где стоят люди</translation>
        </message>
        <message>
            <source>Space chooses an edge, the arrow keys move it, Home takes all of it.</source>
            <translation>Пробел выбирает край, стрелки его двигают, Home выбирает весь кадр.</translation>
        </message>
    </context>
    <context>
        <name>RulesPanel</name>
        <message>
            <source>Saved. It holds at once.</source>
            <translation>Сохранено. Уже действует.</translation>
        </message>
    </context>
    <context>
        <name>SaveBar</name>
        <message>
            <source>Discard</source>
            <translation>Не сохранять</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Start doorcam again</source>
            <translation>Перезапустить doorcam</translation>
        </message>
        <message>
            <source>Wrong: {count}. What is said there helps.</source>
            <translation>Ошибок: {count}. Смотрите подсказки у полей.</translation>
        </message>
        <message>
            <source>Changed: {count}. Nothing is saved yet.</source>
            <translation>Изменено: {count}. Ещё не сохранено.</translation>
        </message>
        <message>
            <source>{named}, and {count} more</source>
            <translation>{named} и ещё {count}</translation>
        </message>
        <message>
            <source>From the next start on: {named}.</source>
            <translation>После перезапуска: {named}.</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Groups…</source>
            <translation>Группы…</translation>
        </message>
        <message>
            <source>Disable</source>
            <translation>Отключить</translation>
        </message>
        <message>
            <source>Enable</source>
            <translation>Включить</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>Стереть…</translation>
        </message>
        <message>
            <source>{count} chosen</source>
            <translation>Выбрано: {count}</translation>
        </message>
    </context>
    <context>
        <name>SettingRow</name>
        <message>
            <source>Not the default</source>
            <translation>Изменено</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>Сбросить</translation>
        </message>
        <message>
            <source>Back to the default</source>
            <translation>Вернуть значение по умолчанию</translation>
        </message>
        <message>
            <source>Back to the default: {setting}</source>
            <translation>Вернуть значение по умолчанию: {setting}</translation>
        </message>
        <message>
            <source>Set by {where}; that goes before the file.</source>
            <translation>Задано в {where}; это важнее файла.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>A photo of somebody enrolled opens the door.</source>
            <translation>Дверь откроется и по фото зарегистрированного человека.</translation>
        </message>
        <message>
            <source>No door is opened: this driver only pretends to.</source>
            <translation>Дверь не открывается: этот драйвер только имитирует её.</translation>
        </message>
        <message>
            <source>default {default}</source>
            <translation>по умолчанию {default}</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>от {low} до {high}</translation>
        </message>
        <message>
            <source>on</source>
            <translation>вкл.</translation>
        </message>
        <message>
            <source>off</source>
            <translation>выкл.</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>пусто</translation>
        </message>
        <message>
            <source>Where pictures come from</source>
            <translation>Источник изображения</translation>
        </message>
        <message>
            <source>auto (first webcam, else the demo), an index, a device path or name, a video file, an rtsp:// or http:// address, or demo.</source>
            <translation>auto (первая веб-камера, иначе демо), номер, путь или имя устройства, видеофайл, адрес rtsp:// или http://, либо demo.</translation>
        </message>
        <message>
            <source>not empty</source>
            <translation>не пусто</translation>
        </message>
        <message>
            <source>Width asked of a webcam, in pixels.</source>
            <translation>Ширина кадра веб-камеры, в пикселях.</translation>
        </message>
        <message>
            <source>Height asked of a webcam, in pixels.</source>
            <translation>Высота кадра веб-камеры, в пикселях.</translation>
        </message>
        <message>
            <source>Frames a second asked of a webcam.</source>
            <translation>Кадров в секунду от веб-камеры.</translation>
        </message>
        <message>
            <source>Seconds without a new frame until the camera counts as stalled.</source>
            <translation>Через сколько секунд без нового кадра камера считается остановившейся.</translation>
        </message>
        <message>
            <source>Seconds of identical frames until a live camera counts as frozen.</source>
            <translation>Через сколько секунд одинаковых кадров изображение считается застывшим.</translation>
        </message>
        <message>
            <source>Pause before a lost camera is opened again; doubles each time.</source>
            <translation>Пауза перед повторным подключением к камере; каждый раз удваивается.</translation>
        </message>
        <message>
            <source>Longest pause between two attempts to open a lost camera.</source>
            <translation>Наибольшая пауза между попытками подключения к камере.</translation>
        </message>
        <message>
            <source>How faces are found</source>
            <translation>Поиск лиц</translation>
        </message>
        <message>
            <source>The detector; yunet is installed by `doorcam models install yunet`.</source>
            <translation>Детектор; yunet устанавливается командой `doorcam models install yunet`.</translation>
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
            <translation>Наименьшее искомое лицо, в пикселях.</translation>
        </message>
        <message>
            <source>Largest face looked for, in pixels; 0 for as large as the picture.</source>
            <translation>Наибольшее искомое лицо, в пикселях; 0 — до размера кадра.</translation>
        </message>
        <message>
            <source>How sure the detector must be that something is a face.</source>
            <translation>Насколько детектор должен быть уверен, что это лицо.</translation>
        </message>
        <message>
            <source>Where people stand: the left edge, as a share of the picture.</source>
            <translation>Где стоят люди: левый край, в долях кадра.</translation>
        </message>
        <message>
            <source>Where people stand: the top edge.</source>
            <translation>Где стоят люди: верхний край.</translation>
        </message>
        <message>
            <source>Where people stand: the right edge.</source>
            <translation>Где стоят люди: правый край.</translation>
        </message>
        <message>
            <source>Where people stand: the bottom edge.</source>
            <translation>Где стоят люди: нижний край.</translation>
        </message>
        <message>
            <source>How faces are compared</source>
            <translation>Сравнение лиц</translation>
        </message>
        <message>
            <source>The embedding model, by its id.</source>
            <translation>Модель признаков лица, по её ID.</translation>
        </message>
        <message>
            <source>Largest distance at which a face may be an enrolled person.</source>
            <translation>Порог: наибольшее расстояние, при котором лицо может принадлежать зарегистрированному человеку.</translation>
        </message>
        <message>
            <source>0 &lt; value &lt;= 2</source>
            <translation>больше 0, не больше 2</translation>
        </message>
        <message>
            <source>Use the threshold that `doorcam calibrate` has found for this model, and not match_threshold.</source>
            <translation>Использовать порог, найденный командой `doorcam calibrate` для этой модели, а не match_threshold.</translation>
        </message>
        <message>
            <source>How much nearer than anybody else the nearest person must be.</source>
            <translation>Отрыв: насколько ближайший человек должен быть ближе всех остальных.</translation>
        </message>
        <message>
            <source>What of a person a face is compared with: their best template, the centroid of their templates, or a vote of the three nearest neighbours of all. A threshold holds for one of them.</source>
            <translation>С чем сравнивается лицо: с лучшим шаблоном человека, с центроидом его шаблонов или по голосованию трёх ближайших соседей среди всех. Порог у каждого способа свой.</translation>
        </message>
        <message>
            <source>best</source>
            <translation>лучший шаблон</translation>
        </message>
        <message>
            <source>centroid</source>
            <translation>центроид</translation>
        </message>
        <message>
            <source>neighbours</source>
            <translation>соседи</translation>
        </message>
        <message>
            <source>How the gallery is searched: exact looks at every template; hnsw and ivfpq find a short list in a gallery of 20,000 templates or more; auto takes ivfpq from 100,000 on.</source>
            <translation>Поиск в базе лиц: «точный» просматривает все шаблоны; hnsw и ivfpq отбирают кандидатов, если шаблонов от 20 000; «авто» берёт ivfpq начиная со 100 000.</translation>
        </message>
        <message>
            <source>auto</source>
            <translation>авто</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>точный</translation>
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
            <translation>Хранить шаблоны в памяти вдвое компактнее; расстояния меняются примерно на 0,0001.</translation>
        </message>
        <message>
            <source>What runs the embedding model; tensorflow is the slow reference it is held against.</source>
            <translation>Чем выполняется модель признаков; tensorflow — медленный эталон для сравнения.</translation>
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
            <translation>Точность вычислений модели признаков: «авто» берёт bfloat16, если процессор его умеет, а признаки лиц смещаются менее чем на 0,02.</translation>
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
            <translation>Потоки процессора для нейросетей; 0 — выбирает doorcam.</translation>
        </message>
        <message>
            <source>Where weights are downloaded from</source>
            <translation>Откуда загружаются модели</translation>
        </message>
        <message>
            <source>Base address of a mirror, put before a file's name; empty for the address of each network. https, or http to this computer.</source>
            <translation>Базовый адрес зеркала, ставится перед именем файла; пусто — адрес каждой сети. https или http к этому компьютеру.</translation>
        </message>
        <message>
            <source>What a photo must be like to enrol somebody</source>
            <translation>Требования к фото для регистрации</translation>
        </message>
        <message>
            <source>Smallest face accepted for enrolment, in pixels.</source>
            <translation>Наименьшее лицо для регистрации, в пикселях.</translation>
        </message>
        <message>
            <source>Lowest quality accepted for enrolment, 0 to 1.</source>
            <translation>Наименьшее качество для регистрации, от 0 до 1.</translation>
        </message>
        <message>
            <source>Photos kept of a person; of more, those that are good and differ most from each other.</source>
            <translation>Сколько фото хранить на человека; из лишних остаются хорошие и самые разные.</translation>
        </message>
        <message>
            <source>When the door opens</source>
            <translation>Когда открывается дверь</translation>
        </message>
        <message>
            <source>The name of this door in the rules of `doorcam access doors`.</source>
            <translation>Имя этой двери в правилах `doorcam access doors`.</translation>
        </message>
        <message>
            <source>Observations that must name the same person before a grant; poor ones count less.</source>
            <translation>Сколько наблюдений должны указать на одного человека, чтобы дать допуск; плохие весят меньше.</translation>
        </message>
        <message>
            <source>How many of the newest observations of a track are counted.</source>
            <translation>Сколько последних наблюдений учитывается.</translation>
        </message>
        <message>
            <source>Oldest frame that may still open the door, in seconds.</source>
            <translation>Самый старый кадр, по которому ещё можно открыть дверь, в секундах.</translation>
        </message>
        <message>
            <source>Observations of lower quality than this do not count for a grant.</source>
            <translation>Наблюдения более низкого качества для допуска не учитываются.</translation>
        </message>
        <message>
            <source>Seconds a face is looked at before it counts as unknown.</source>
            <translation>Сколько секунд смотреть на лицо, прежде чем считать его незнакомым.</translation>
        </message>
        <message>
            <source>Keep the door shut while somebody unknown stands as near to it.</source>
            <translation>Не открывать дверь, пока так же близко стоит незнакомый человек.</translation>
        </message>
        <message>
            <source>How people show that they are no picture</source>
            <translation>Проверка живого лица</translation>
        </message>
        <message>
            <source>active: motion on the way to the door, or turns of the head when asked; passive: the looks of the face, needs `doorcam models install minifasnet_v2 minifasnet_v1se`; both; off lets photos pass.</source>
            <translation>Активная: движение на пути к двери или повороты головы по просьбе. Пассивная: вид лица, нужна команда `doorcam models install minifasnet_v2 minifasnet_v1se`. Обе: и то и другое. Выкл.: пройдёт и фото.</translation>
        </message>
        <message>
            <source>passive</source>
            <translation>пассивная</translation>
        </message>
        <message>
            <source>active</source>
            <translation>активная</translation>
        </message>
        <message>
            <source>both</source>
            <translation>обе</translation>
        </message>
        <message>
            <source>Seconds somebody recognised stands there until they are asked to turn their head.</source>
            <translation>Через сколько секунд после распознавания просить повернуть голову.</translation>
        </message>
        <message>
            <source>Ask everybody to turn their head. Without it, a film of somebody on a screen may pass unasked.</source>
            <translation>Просить повернуть голову каждого. Без этого может пройти видео человека на экране.</translation>
        </message>
        <message>
            <source>What is written down</source>
            <translation>Журнал</translation>
        </message>
        <message>
            <source>Keep a picture of the face with each event.</source>
            <translation>Хранить снимок лица с каждым событием.</translation>
        </message>
        <message>
            <source>Days until `doorcam events purge` removes an event and its picture.</source>
            <translation>Через сколько дней `doorcam events purge` удаляет событие и его снимок.</translation>
        </message>
        <message>
            <source>What is kept of people, and where the key to it is</source>
            <translation>Данные о людях и ключ к ним</translation>
        </message>
        <message>
            <source>Where the master key of a new home goes: auto takes the system keyring where one works, else a file. `doorcam keys rotate` moves it.</source>
            <translation>Где хранится главный ключ нового каталога данных: «авто» — системное хранилище ключей, если оно работает, иначе файл. Переносит `doorcam keys rotate`.</translation>
        </message>
        <message>
            <source>keyring</source>
            <translation>хранилище ключей</translation>
        </message>
        <message>
            <source>file</source>
            <translation>файл</translation>
        </message>
        <message>
            <source>Keep the aligned face of each enrolment photo, sealed. Without it another model needs new photos.</source>
            <translation>Хранить лицо с каждого фото регистрации в зашифрованном виде. Без этого для другой модели нужны новые фото.</translation>
        </message>
        <message>
            <source>Wording that whoever is enrolled agrees to, written down with the time at each enrolment; empty writes nothing down.</source>
            <translation>Текст согласия на регистрацию; записывается со временем при каждой регистрации; пусто — не записывается.</translation>
        </message>
        <message>
            <source>What opens the door</source>
            <translation>Что открывает дверь</translation>
        </message>
        <message>
            <source>What opens the door: simulated, serial, gpio, http, mqtt, command, or a driver that another package brings.</source>
            <translation>Что открывает дверь: имитация, COM-порт, gpio, http, mqtt, команда или драйвер из другого пакета.</translation>
        </message>
        <message>
            <source>simulated</source>
            <translation>имитация</translation>
        </message>
        <message>
            <source>serial</source>
            <translation>COM-порт</translation>
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
            <translation>команда</translation>
        </message>
        <message>
            <source>Seconds the door stays open.</source>
            <translation>Сколько секунд дверь остаётся открытой.</translation>
        </message>
        <message>
            <source>The port of a relay board: /dev/serial/by-id/... or COM3.</source>
            <translation>Порт платы реле: /dev/serial/by-id/... или COM3.</translation>
        </message>
        <message>
            <source>Its speed.</source>
            <translation>Скорость порта.</translation>
        </message>
        <message>
            <source>The bytes that switch the relay on, two hexadecimal digits each.</source>
            <translation>Байты, включающие реле, по две шестнадцатеричные цифры.</translation>
        </message>
        <message>
            <source>The bytes that switch it off again; empty for a board that ends its pulse by itself.</source>
            <translation>Байты, выключающие реле; пусто, если плата завершает импульс сама.</translation>
        </message>
        <message>
            <source>The relay's pin, as gpiozero names it: GPIO17 or BOARD11.</source>
            <translation>Вывод реле в обозначениях gpiozero: GPIO17 или BOARD11.</translation>
        </message>
        <message>
            <source>The relay is on when its pin is low.</source>
            <translation>Реле включено, когда на выводе низкий уровень.</translation>
        </message>
        <message>
            <source>What the relay at http_url is; url asks for that very address.</source>
            <translation>Что за реле по адресу http_url; url обращается именно по этому адресу.</translation>
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
            <translation>Адрес реле: http://192.168.1.40, либо полный адрес при http_kind = url.</translation>
        </message>
        <message>
            <source>How http_kind = url asks.</source>
            <translation>Каким запросом обращается http_kind = url.</translation>
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
            <translation>Номер реле в устройстве, начиная с 1.</translation>
        </message>
        <message>
            <source>User of the device; empty for none.</source>
            <translation>Пользователь устройства; пусто — без него.</translation>
        </message>
        <message>
            <source>Their password, better given as DOORCAM_DOOR_HTTP_PASSWORD.</source>
            <translation>Пароль; лучше задать через DOORCAM_DOOR_HTTP_PASSWORD.</translation>
        </message>
        <message>
            <source>The MQTT broker.</source>
            <translation>Брокер MQTT.</translation>
        </message>
        <message>
            <source>Its port; without TLS mostly 1883.</source>
            <translation>Порт брокера; без TLS обычно 1883.</translation>
        </message>
        <message>
            <source>Whether the broker speaks TLS; its certificate is verified.</source>
            <translation>Использовать TLS; сертификат брокера проверяется.</translation>
        </message>
        <message>
            <source>User at the broker; empty for none.</source>
            <translation>Пользователь брокера; пусто — без него.</translation>
        </message>
        <message>
            <source>Their password, better given as DOORCAM_DOOR_MQTT_PASSWORD.</source>
            <translation>Пароль; лучше задать через DOORCAM_DOOR_MQTT_PASSWORD.</translation>
        </message>
        <message>
            <source>Where the relay listens: cmnd/door/POWER. Empty shows the lock in Home Assistant only.</source>
            <translation>Топик, который слушает реле: cmnd/door/POWER. Пусто — замок виден только в Home Assistant.</translation>
        </message>
        <message>
            <source>What it is told; the relay itself has to end its pulse.</source>
            <translation>Что отправляется; импульс реле должно завершать само.</translation>
        </message>
        <message>
            <source>Of this door at the broker: begins its topics and its ids.</source>
            <translation>Имя этой двери у брокера: с него начинаются топики и ID.</translation>
        </message>
        <message>
            <source>Where Home Assistant looks for new devices; empty announces nothing.</source>
            <translation>Где Home Assistant ищет новые устройства; пусто — не объявлять.</translation>
        </message>
        <message>
            <source>Certificate authority of a private device or broker, PEM; empty for the system's.</source>
            <translation>Удостоверяющий центр своего устройства или брокера, PEM; пусто — системный.</translation>
        </message>
        <message>
            <source>The program that opens the door, with its arguments; no shell is involved.</source>
            <translation>Программа, открывающая дверь, с аргументами; без командной оболочки.</translation>
        </message>
        <message>
            <source>For a driver that another package brings.</source>
            <translation>Для драйвера из другого пакета.</translation>
        </message>
        <message>
            <source>The door's contact: gpio:PIN, mqtt:TOPIC, an http:// or https:// address; empty for none.</source>
            <translation>Датчик двери: gpio:PIN, mqtt:TOPIC, адрес http:// или https://; пусто — датчика нет.</translation>
        </message>
        <message>
            <source>Where doorcam hears that the exit button was pressed, written like contact. The button itself must open the door without doorcam.</source>
            <translation>Откуда doorcam узнаёт о нажатии кнопки выхода; пишется как contact. Сама кнопка должна открывать дверь без doorcam.</translation>
        </message>
        <message>
            <source>Seconds the door may stand open until that is an alarm.</source>
            <translation>Через сколько секунд открытая дверь вызывает тревогу.</translation>
        </message>
        <message>
            <source>Who is told what happens at the door, and of what</source>
            <translation>Внешние уведомления</translation>
        </message>
        <message>
            <source>Where events are posted to: https://example.org/doorcam; empty for nowhere.</source>
            <translation>Куда отправляются события: https://example.org/doorcam; пусто — никуда.</translation>
        </message>
        <message>
            <source>What they are signed with: whsec_ and 24 to 64 random bytes in base64, better given as DOORCAM_OUTWARD_WEBHOOK_SECRET. Two with a space between sign both ways.</source>
            <translation>Чем подписываются события: whsec_ и 24–64 случайных байта в base64; лучше задать через DOORCAM_OUTWARD_WEBHOOK_SECRET. Два ключа через пробел подписывают оба.</translation>
        </message>
        <message>
            <source>The MQTT broker events are published at; empty for none.</source>
            <translation>Брокер MQTT для публикации событий; пусто — нет.</translation>
        </message>
        <message>
            <source>Their password, better given as DOORCAM_OUTWARD_MQTT_PASSWORD.</source>
            <translation>Пароль; лучше задать через DOORCAM_OUTWARD_MQTT_PASSWORD.</translation>
        </message>
        <message>
            <source>What the topics begin with; doorcam/events/alarm/duress is one of them.</source>
            <translation>Начало топиков; один из них — doorcam/events/alarm/duress.</translation>
        </message>
        <message>
            <source>Certificate authority of a private receiver or broker, PEM; empty for the system's.</source>
            <translation>Удостоверяющий центр своего получателя или брокера, PEM; пусто — системный.</translation>
        </message>
        <message>
            <source>Which events are told; these are all there are.</source>
            <translation>О каких событиях сообщать; по умолчанию перечислены все.</translation>
        </message>
        <message>
            <source>Send the picture of the face too, if the journal has one. It leaves this computer.</source>
            <translation>Отправлять и снимок лица, если он есть в журнале. Он покинет этот компьютер.</translation>
        </message>
        <message>
            <source>The window</source>
            <translation>Окно</translation>
        </message>
        <message>
            <source>The language of the window; auto is the system's, or English.</source>
            <translation>Язык окна; «авто» — язык системы или английский.</translation>
        </message>
        <message>
            <source>Open the kiosk full screen.</source>
            <translation>Открывать терминал во весь экран.</translation>
        </message>
        <message>
            <source>Show a live camera like a mirror.</source>
            <translation>Показывать камеру как зеркало.</translation>
        </message>
        <message>
            <source>How the window looks; auto is light or dark as the system is.</source>
            <translation>Вид окна; «авто» — светлый или тёмный, как в системе.</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>тёмный</translation>
        </message>
        <message>
            <source>light</source>
            <translation>светлый</translation>
        </message>
        <message>
            <source>high contrast</source>
            <translation>контрастный</translation>
        </message>
        <message>
            <source>How much larger than usual text is, as far as that fits on the screen.</source>
            <translation>Во сколько раз увеличить текст, насколько он умещается на экране.</translation>
        </message>
        <message>
            <source>A short tone for a welcome, a refusal, and whatever is asked for.</source>
            <translation>Короткий сигнал при допуске, отказе и запросе.</translation>
        </message>
        <message>
            <source>Say aloud what the screen says to a visitor; needs the extra voice: pip install 'doorcam[voice]'.</source>
            <translation>Произносить вслух то, что видит посетитель; нужно дополнение voice: pip install 'doorcam[voice]'.</translation>
        </message>
        <message>
            <source>Whoever is not known yet and has a narrower face than this, in pixels of the camera, is asked to come closer; 0 asks nobody.</source>
            <translation>Если лицо ещё не узнано и уже этого (в пикселях камеры), просить подойти ближе; 0 — не просить.</translation>
        </message>
        <message>
            <source>Seconds without anybody until the picture fades behind the clock.</source>
            <translation>Через сколько секунд без людей изображение уступает место часам.</translation>
        </message>
        <message>
            <source>Seconds without input until the staff's pages are locked.</source>
            <translation>Через сколько секунд бездействия блокируются страницы персонала.</translation>
        </message>
    </context>
    <context>
        <name>SettingsForm</name>
        <message>
            <source>Search the settings</source>
            <translation>Поиск настроек</translation>
        </message>
        <message>
            <source>Basic</source>
            <translation>Основные</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>No setting is called so.</source>
            <translation>Таких настроек нет.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>The settings are saved in {path}</source>
            <translation>Настройки сохранены в {path}</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Камера</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Правила</translation>
        </message>
        <message>
            <source>Tests and backup</source>
            <translation>Проверки и копии</translation>
        </message>
    </context>
    <context>
        <name>Sparkline</name>
        <message>
            <source>Last five minutes: from {low} to {high}, now {now}</source>
            <translation>За пять минут: от {low} до {high}, сейчас {now}</translation>
        </message>
    </context>
    <context>
        <name>Staff</name>
        <message>
            <source>The threshold is saved, and holds from the next start on.</source>
            <translation>Порог сохранён, действует после перезапуска.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>События</translation>
        </message>
        <message>
            <source>Insights</source>
            <translation>Аналитика</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
    </context>
    <context>
        <name>StaffDesk</name>
        <message>
            <source>Anybody can open these pages. Set a PIN: doorcam access staff set-pin admin</source>
            <translation>Эти страницы может открыть любой. Задайте PIN-код: doorcam access staff set-pin admin</translation>
        </message>
        <message>
            <source>Only an admin may leave the kiosk.</source>
            <translation>Выйти из терминала может только администратор.</translation>
        </message>
        <message>
            <source>That was not right.</source>
            <translation>Неверно.</translation>
        </message>
        <message>
            <source>Too many attempts. Wait {seconds} s.</source>
            <translation>Слишком много попыток. Подождите {seconds} с.</translation>
        </message>
    </context>
    <context>
        <name>StaffFrame</name>
        <message>
            <source>Leave full screen</source>
            <translation>Свернуть экран</translation>
        </message>
        <message>
            <source>Close doorcam</source>
            <translation>Закрыть doorcam</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Заблокировать</translation>
        </message>
        <message>
            <source>Admin</source>
            <translation>Администратор</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Оператор</translation>
        </message>
    </context>
    <context>
        <name>StateCard</name>
        <message>
            <source>Progress</source>
            <translation>Ход работы</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN-код</translation>
        </message>
        <message>
            <source>Type your number or your PIN</source>
            <translation>Введите номер или PIN-код</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
    </context>
    <context>
        <name>StatusRow</name>
        <message>
            <source>Progress</source>
            <translation>Ход работы</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Остановлено.</translation>
        </message>
    </context>
    <context>
        <name>SwitchField</name>
        <message>
            <source>On</source>
            <translation>Вкл.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Выкл.</translation>
        </message>
    </context>
    <context>
        <name>ThresholdChart</name>
        <message>
            <source>Threshold</source>
            <translation>Порог</translation>
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
            <translation>Открыть дверь один раз</translation>
        </message>
        <message>
            <source>Begin the drill</source>
            <translation>Начать испытание</translation>
        </message>
        <message>
            <source>Make a backup</source>
            <translation>Создать копию</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Восстановить копию</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Резервная копия</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>The door opens now, for whoever stands before it. The journal keeps that it was a test.</source>
            <translation>Дверь сейчас откроется для любого, кто перед ней. В журнале останется запись о проверке.</translation>
        </message>
        <message>
            <source>Open the door?</source>
            <translation>Открыть дверь?</translation>
        </message>
        <message>
            <source>Open the door</source>
            <translation>Открыть дверь</translation>
        </message>
        <message>
            <source>Asking the door…</source>
            <translation>Обращение к двери…</translation>
        </message>
        <message>
            <source>Make it</source>
            <translation>Создать</translation>
        </message>
        <message numerus="yes">
            <source>{count} files are in {path}</source>
            <translation>
                <numerusform>{count} файл сохранён в {path}</numerusform>
                <numerusform>{count} файла сохранены в {path}</numerusform>
                <numerusform>{count} файлов сохранено в {path}</numerusform>
            </translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>Прочитать</translation>
        </message>
        <message>
            <source>The backup of {time} can be read. It takes the place of all people, events, rules and settings here; these are erased. doorcam closes for it and starts again.</source>
            <translation>Копия от {time} читается. Она заменит всех людей, события, правила и настройки; нынешние будут стёрты. doorcam закроется и запустится снова.</translation>
        </message>
        <message>
            <source>Replace everything?</source>
            <translation>Заменить всё?</translation>
        </message>
        <message>
            <source>Replace everything</source>
            <translation>Заменить всё</translation>
        </message>
        <message>
            <source>Sends the door what a grant sends it, once.</source>
            <translation>Один раз отправляет двери тот же сигнал, что и при допуске.</translation>
        </message>
        <message>
            <source>Prints, telephones and people before this camera, and how often the door errs about them.</source>
            <translation>Распечатки, телефоны и люди перед этой камерой — и как часто дверь ошибается.</translation>
        </message>
        <message>
            <source>People, events with their pictures, rules, settings and the key, in one file with a password.</source>
            <translation>Люди, события со снимками, правила, настройки и ключ — в одном файле с паролем.</translation>
        </message>
        <message>
            <source>Door test</source>
            <translation>Проверка двери</translation>
        </message>
        <message>
            <source>Drill against pictures of people</source>
            <translation>Испытание на подделки</translation>
        </message>
        <message>
            <source>The door is open.</source>
            <translation>Дверь открыта.</translation>
        </message>
        <message>
            <source>It is not known whether the door opened.</source>
            <translation>Неизвестно, открылась ли дверь.</translation>
        </message>
        <message>
            <source>The door did not open.</source>
            <translation>Дверь не открылась.</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>Demo camera</source>
            <translation>Демо-камера</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Во весь экран</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Персонал</translation>
        </message>
    </context>
    <context>
        <name>TrafficPanel</name>
        <message>
            <source>Decisions by weekday and hour</source>
            <translation>Решения по дням недели и часам</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Подсчёт…</translation>
        </message>
        <message>
            <source>In all: {counts}</source>
            <translation>Всего: {counts}</translation>
        </message>
        <message>
            <source>Touch an hour, or walk there with the arrow keys.</source>
            <translation>Коснитесь часа или выберите его стрелками.</translation>
        </message>
        <message>
            <source>{when}: {counts}</source>
            <translation>{when}: {counts}</translation>
        </message>
        <message>
            <source>{granted} granted, {denied} denied, {unknown} unknown</source>
            <translation>допуск: {granted}, отказ: {denied}, не распознано: {unknown}</translation>
        </message>
        <message>
            <source>{day} {start:02}–{end:02} h</source>
            <translation>{day} {start:02}–{end:02} ч</translation>
        </message>
        <message>
            <source>Nobody came.</source>
            <translation>Никто не приходил.</translation>
        </message>
        <message>
            <source>Busiest: {hours}</source>
            <translation>Больше всего: {hours}</translation>
        </message>
        <message>
            <source>Nobody had to prove that they are no picture.</source>
            <translation>Проверка живого лица ни у кого не запрашивалась.</translation>
        </message>
        <message>
            <source>Asked to turn their head: {share:.0f} % of {asked} people at the door (95 %: {low:.0f} to {high:.0f} %)</source>
            <translation>Просьба повернуть голову: {share:.0f} %, всего людей у двери: {asked} (95 %: {low:.0f}–{high:.0f} %)</translation>
        </message>
        <message>
            <source>Last {count} days</source>
            <translation>За {count} дн.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>Допуск</translation>
        </message>
        <message>
            <source>Denied</source>
            <translation>Отказ</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Не распознано</translation>
        </message>
    </context>
    <context>
        <name>UnknownFaces</name>
        <message>
            <source>Faces compared</source>
            <translation>Сравнение лиц</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Faces can be compared as soon as the face networks are ready</source>
            <translation>Сравнение станет доступно, когда загрузятся нейросети</translation>
        </message>
        <message>
            <source>Comparing face {done} of {total}…</source>
            <translation>Сравнение лица {done} из {total}…</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Остановлено</translation>
        </message>
        <message>
            <source>The faces could not be compared</source>
            <translation>Не удалось сравнить лица</translation>
        </message>
        <message numerus="yes">
            <source>{faces} unknown faces, of about {people} people.</source>
            <translation>
                <numerusform>{faces} незнакомое лицо, людей примерно: {people}.</numerusform>
                <numerusform>{faces} незнакомых лица, людей примерно: {people}.</numerusform>
                <numerusform>{faces} незнакомых лиц, людей примерно: {people}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The {count} seen most are shown.</source>
            <translation>Показаны самые частые: {count}.</translation>
        </message>
        <message numerus="yes">
            <source>No face was found in {count} pictures.</source>
            <translation>
                <numerusform>На {count} снимке лицо не найдено.</numerusform>
                <numerusform>На {count} снимках лицо не найдено.</numerusform>
                <numerusform>На {count} снимках лицо не найдено.</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no unknown faces among these.</source>
            <translation>Незнакомых лиц здесь нет.</translation>
        </message>
        <message>
            <source>Likeness is measured in memory and never stored.</source>
            <translation>Сходство вычисляется в памяти и не сохраняется.</translation>
        </message>
        <message>
            <source>Groups of unknown faces</source>
            <translation>Группы незнакомых лиц</translation>
        </message>
    </context>
    <context>
        <name>ValidityDialog</name>
        <message>
            <source>When they may pass</source>
            <translation>Срок доступа</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Disabled: passes no door that asks who they are</source>
            <translation>Доступ отключён: двери с проверкой закрыты</translation>
        </message>
        <message>
            <source>Not before</source>
            <translation>Не раньше</translation>
        </message>
        <message>
            <source>Not from this time on</source>
            <translation>Не позже</translation>
        </message>
        <message>
            <source>The end is not after the beginning.</source>
            <translation>Конец должен быть позже начала.</translation>
        </message>
    </context>
    <context>
        <name>Voice</name>
        <message>
            <source>There is no voice here: pip install 'doorcam[voice]', or set desktop.voice = false</source>
            <translation>Голос недоступен: pip install 'doorcam[voice]' или desktop.voice = false</translation>
        </message>
    </context>
    <context>
        <name>WeekGrid</name>
        <message>
            <source>Monday</source>
            <translation>Пн</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>Вт</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>Ср</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>Чт</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>Пт</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Сб</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>Вс</translation>
        </message>
        <message>
            <source>Holidays</source>
            <translation>Праздники</translation>
        </message>
        <message>
            <source>allowed</source>
            <translation>разрешено</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>не разрешено</translation>
        </message>
        <message>
            <source>Hours of the week. {day}, {hour}:00: {standing}</source>
            <translation>Часы недели. {day}, {hour}:00: {standing}</translation>
        </message>
    </context>
    <context>
        <name>_Poses</name>
        <message>
            <source>{done} of {all} poses</source>
            <translation>Положений: {done} из {all}</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>Drop {picture}</source>
            <translation>Убрать {picture}</translation>
        </message>
        <message>
            <source>Drop this picture</source>
            <translation>Убрать этот снимок</translation>
        </message>
    </context>
</TS>
