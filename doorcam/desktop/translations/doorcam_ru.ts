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
            <translation>задан PIN‑код</translation>
        </message>
        <message>
            <source>set a PIN</source>
            <translation>задан PIN‑код</translation>
        </message>
        <message>
            <source>removed the PIN</source>
            <translation>удалён PIN‑код</translation>
        </message>
        <message>
            <source>removed the PINs</source>
            <translation>удалены PIN‑коды</translation>
        </message>
        <message>
            <source>put back the PIN</source>
            <translation>возвращён PIN‑код</translation>
        </message>
        <message>
            <source>set the PIN of the role {role}</source>
            <translation>задан PIN‑код роли {role}</translation>
        </message>
        <message>
            <source>removed the PIN of the role {role}</source>
            <translation>удалён PIN‑код роли {role}</translation>
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
            <source>a PIN given under duress</source>
            <translation>введён PIN‑код под принуждением</translation>
        </message>
        <message>
            <source>the door was opened without a grant or the exit button</source>
            <translation>дверь открыта без разрешения и без кнопки выхода</translation>
        </message>
        <message>
            <source>the door is held open</source>
            <translation>дверь удерживают открытой</translation>
        </message>
        <message>
            <source>from the settings</source>
            <translation>из настроек</translation>
        </message>
        <message>
            <source>first start</source>
            <translation>первый запуск</translation>
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
        <name>Application</name>
        <message>
            <source>The backup of {time} is restored.</source>
            <translation>Копия от {time} восстановлена.</translation>
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
        <name>BarChart</name>
        <message>
            <source>Highest: {bar}</source>
            <translation>Самый высокий столбец: {bar}</translation>
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
        <name>CameraFault</name>
        <message>
            <source>{reason}</source>
            <translation>Сбой камеры: {reason}</translation>
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
            <source>Faces are looked for in {width} % of the width and {height} % of the height.</source>
            <translation>Лица ищутся в области: {width} % ширины и {height} % высоты кадра.</translation>
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
            <source>Drag the frame, or use the keys: Space chooses, arrows move {part}.</source>
            <translation>Перетащите рамку или используйте клавиши: пробел выбирает, стрелки двигают {part}.</translation>
        </message>
        <message>
            <source>a corner</source>
            <translation>угол</translation>
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
        <name>ConfigFault</name>
        <message>
            <source>{reason}</source>
            <translation>Ошибка в настройках: {reason}</translation>
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
            <translation>ID, группы, PIN‑код и карта</translation>
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
            <translation>PIN‑код</translation>
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
        <name>DeviceFault</name>
        <message>
            <source>{reason}</source>
            <translation>Сбой устройства: {reason}</translation>
        </message>
    </context>
    <context>
        <name>DeviceUnsure</name>
        <message>
            <source>{reason}</source>
            <translation>Устройство не подтвердило: {reason}</translation>
        </message>
    </context>
    <context>
        <name>DistanceBar</name>
        <message>
            <source>Distance {distance}</source>
            <translation>Расстояние {distance}</translation>
        </message>
        <message>
            <source>{said}, limit {limit}</source>
            <translation>{said}, предел {limit}</translation>
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
            <source>Discard</source>
            <translation>Не сохранять</translation>
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
            <source>Face or badge</source>
            <translation>Лицо или карта</translation>
        </message>
        <message>
            <source>Face and PIN</source>
            <translation>Лицо и PIN‑код</translation>
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
        <message numerus="yes">
            <source>{count} digits</source>
            <translation>
                <numerusform>{count} цифра</numerusform>
                <numerusform>{count} цифры</numerusform>
                <numerusform>{count} цифр</numerusform>
            </translation>
        </message>
        <message>
            <source>No digits</source>
            <translation>Цифр нет</translation>
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
        <name>EmptyPeople</name>
        <message>
            <source>Enrol the first person…</source>
            <translation>Зарегистрировать первого…</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>Показать всех</translation>
        </message>
        <message>
            <source>Nobody is found</source>
            <translation>Никто не найден</translation>
        </message>
        <message>
            <source>Nobody is enrolled yet</source>
            <translation>Пока никто не зарегистрирован</translation>
        </message>
        <message>
            <source>Try a part of the name, or look among everybody.</source>
            <translation>Введите часть имени или покажите всех.</translation>
        </message>
        <message>
            <source>A minute before the camera will do, or a few photos.</source>
            <translation>Достаточно минуты перед камерой или нескольких фото.</translation>
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
            <source>The camera starts…</source>
            <translation>Камера запускается…</translation>
        </message>
        <message>
            <source>The camera has stopped: no new picture comes</source>
            <translation>Камера остановилась: новых кадров нет</translation>
        </message>
        <message>
            <source>The camera repeats one picture</source>
            <translation>Камера повторяет один и тот же кадр</translation>
        </message>
        <message>
            <source>The camera gives no picture. Check its cable.</source>
            <translation>Камера не даёт изображения. Проверьте кабель.</translation>
        </message>
        <message>
            <source>The recording has ended</source>
            <translation>Запись закончилась</translation>
        </message>
        <message>
            <source>Too dark. Please switch a light on.</source>
            <translation>Слишком темно. Включите свет.</translation>
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
            <source>Picture {number}: already enrolled as {name} ({id}).</source>
            <translation>Снимок {number}: лицо уже есть в базе: {name} ({id}).</translation>
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
            <translation>Пропустить</translation>
        </message>
        <message>
            <source>Go on without a picture in this pose</source>
            <translation>Продолжить без снимка в этом положении</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Начать</translation>
        </message>
        <message>
            <source>Stand before the camera</source>
            <translation>Встаньте перед камерой</translation>
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
            <translation>На любом языке</translation>
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
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Enrol</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Leave without enrolling?</source>
            <translation>Выйти без регистрации?</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Выйти</translation>
        </message>
        <message numerus="yes">
            <source>{count} pictures are not kept.</source>
            <translation>
                <numerusform>{count} снимок не сохранится.</numerusform>
                <numerusform>{count} снимка не сохранятся.</numerusform>
                <numerusform>{count} снимков не сохранятся.</numerusform>
            </translation>
        </message>
        <message>
            <source>The enrolment was closed before it was finished: nobody was enrolled</source>
            <translation>Регистрация закрыта до завершения: никто не зарегистрирован</translation>
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
            <source>Looking for a face…</source>
            <translation>Поиск лица…</translation>
        </message>
        <message>
            <source>Now enter the name.</source>
            <translation>Теперь введите имя.</translation>
        </message>
        <message>
            <source>Now ask for their consent.</source>
            <translation>Теперь получите согласие.</translation>
        </message>
        <message>
            <source>Pictures are taken by themselves when all is right. Photos will do as well.</source>
            <translation>Снимки делаются сами, когда всё в порядке. Подойдут и фото.</translation>
        </message>
        <message>
            <source>Press Start before the camera, or choose photos.</source>
            <translation>Встаньте перед камерой и нажмите «Начать» или выберите фотографии.</translation>
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
        <name>EnrolmentRefused</name>
        <message>
            <source>{reason}</source>
            <translation>Регистрация невозможна: {reason}</translation>
        </message>
    </context>
    <context>
        <name>EntryDesk</name>
        <message>
            <source>Or hold your badge to the reader.</source>
            <translation>Или приложите карту.</translation>
        </message>
        <message>
            <source>Badge number, then PIN</source>
            <translation>Номер карты, затем PIN‑код</translation>
        </message>
        <message>
            <source>PIN of the staff</source>
            <translation>PIN‑код персонала</translation>
        </message>
        <message>
            <source>Type your PIN</source>
            <translation>Введите PIN‑код</translation>
        </message>
        <message>
            <source>That was not right. Please try again.</source>
            <translation>Неверно. Попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>First the number on your badge: it is longer.</source>
            <translation>Сначала номер на карте: он длиннее.</translation>
        </message>
        <message>
            <source>Type your PIN or show your badge</source>
            <translation>Введите PIN‑код или приложите карту</translation>
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
            <source>Charts</source>
            <translation>Графики</translation>
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
            <source>Right</source>
            <translation>Верно</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>Неверно</translation>
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
            <source>{room} within {limit}</source>
            <translation>{limit}, запас {room}</translation>
        </message>
        <message>
            <source>{room} beyond {limit}</source>
            <translation>{limit}, превышен на {room}</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Предел</translation>
        </message>
        <message>
            <source>{lead} ahead of the next</source>
            <translation>{lead} до следующего</translation>
        </message>
        <message>
            <source>{lead}; {asked} is asked for</source>
            <translation>{lead}; требуется {asked}</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>Отрыв</translation>
        </message>
        <message numerus="yes">
            <source>{best} at best, in {count} pictures</source>
            <translation>
                <numerusform>лучшее {best}, {count} снимок</numerusform>
                <numerusform>лучшее {best}, {count} снимка</numerusform>
                <numerusform>лучшее {best}, {count} снимков</numerusform>
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
            <translation>PIN‑код</translation>
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
        <name>Events</name>
        <message>
            <source>d MMM yyyy, HH:mm:ss</source>
            <translation>d MMM yyyy, HH:mm:ss</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>d MMM</translation>
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
            <source>Nothing has happened at the door yet.</source>
            <translation>У двери пока ничего не происходило.</translation>
        </message>
        <message>
            <source>No event is like this. “Show all” takes the filters away.</source>
            <translation>Таких событий нет. Кнопка «Показать все» снимает фильтры.</translation>
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
            <source>distance {value}</source>
            <translation>расстояние {value}</translation>
        </message>
    </context>
    <context>
        <name>EventsSheet</name>
        <message>
            <source>Label</source>
            <translation>Отметка</translation>
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
            <source>Excel with pictures (*.xlsx)</source>
            <translation>Excel с изображениями (*.xlsx)</translation>
        </message>
        <message>
            <source>PDF with pictures (*.pdf)</source>
            <translation>PDF с изображениями (*.pdf)</translation>
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
                <numerusform>{count} событие сохранено в {path}</numerusform>
                <numerusform>{count} события сохранены в {path}</numerusform>
                <numerusform>{count} событий сохранено в {path}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>this cannot be a PIN</source>
            <translation>это не может быть PIN‑кодом</translation>
        </message>
        <message>
            <source>use {fewest} to {most} digits</source>
            <translation>введите от {fewest} до {most} цифр</translation>
        </message>
        <message>
            <source>has fewer than three different digits</source>
            <translation>в нём меньше трёх разных цифр</translation>
        </message>
        <message>
            <source>has digits in equal steps</source>
            <translation>цифры идут с одинаковым шагом</translation>
        </message>
        <message>
            <source>repeats itself</source>
            <translation>он повторяется</translation>
        </message>
        <message>
            <source>looks like a date or a year</source>
            <translation>он похож на дату или год</translation>
        </message>
        <message>
            <source>is a line on the keypad</source>
            <translation>это линия на клавиатуре</translation>
        </message>
        <message>
            <source>this PIN is easy to guess: it {why}</source>
            <translation>этот PIN‑код легко угадать: {why}</translation>
        </message>
        <message>
            <source>choose another</source>
            <translation>выберите другой</translation>
        </message>
        <message>
            <source>this event holds no evidence that could be decided again</source>
            <translation>в этом событии нет данных, чтобы решить заново</translation>
        </message>
        <message>
            <source>write days and hours as in: mon-fri 08:00-18:00; sat,hol 10:00-14:00</source>
            <translation>пишите дни и часы так: mon-fri 08:00-18:00; sat,hol 10:00-14:00</translation>
        </message>
        <message>
            <source>{text!r} is no window of a schedule</source>
            <translation>{text!r} — не промежуток графика</translation>
        </message>
        <message>
            <source>{text!r} starts where it ends</source>
            <translation>{text!r} начинается там же, где кончается</translation>
        </message>
        <message>
            <source>write 00:00-24:00 for a whole day</source>
            <translation>для целого дня пишите 00:00-24:00</translation>
        </message>
        <message>
            <source>{text} is no time of a day</source>
            <translation>{text} — не время суток</translation>
        </message>
        <message>
            <source>hours of {count} characters are too long</source>
            <translation>часы из {count} символов слишком длинны</translation>
        </message>
        <message>
            <source>{name!r} is no time zone</source>
            <translation>{name!r} — не часовой пояс</translation>
        </message>
        <message>
            <source>write one as in Europe/Berlin, or UTC</source>
            <translation>пишите, например, Europe/Berlin или UTC</translation>
        </message>
        <message>
            <source>{part!r} names no days</source>
            <translation>{part!r} не называет дней</translation>
        </message>
        <message>
            <source>the days are {days}</source>
            <translation>дни: {days}</translation>
        </message>
        <message>
            <source>{part!r} runs backwards or into hol</source>
            <translation>{part!r} идёт в обратном порядке или захватывает hol</translation>
        </message>
        <message>
            <source>write sat,sun,hol or two ranges: fri-sun,mon</source>
            <translation>пишите sat,sun,hol или два промежутка: fri-sun,mon</translation>
        </message>
        <message>
            <source>the PIN of {person_id} was changed in {path}</source>
            <translation>PIN‑код {person_id} изменён в {path}</translation>
        </message>
        <message>
            <source>the PIN for duress of {person_id} was changed in {path}</source>
            <translation>PIN‑код {person_id} под принуждением изменён в {path}</translation>
        </message>
        <message>
            <source>a badge of {person_id} was changed in {path}</source>
            <translation>карта {person_id} изменена в {path}</translation>
        </message>
        <message>
            <source>{person_id} has no PIN yet</source>
            <translation>у {person_id} ещё нет PIN‑кода</translation>
        </message>
        <message>
            <source>set the PIN first</source>
            <translation>сначала задайте PIN‑код</translation>
        </message>
        <message>
            <source>the PIN and the one for duress must differ</source>
            <translation>PIN‑код и PIN‑код под принуждением должны различаться</translation>
        </message>
        <message>
            <source>this is no badge's number</source>
            <translation>это не номер карты</translation>
        </message>
        <message>
            <source>it has {fewest} to {most} digits</source>
            <translation>в нём от {fewest} до {most} цифр</translation>
        </message>
        <message>
            <source>{person_id} has another PIN already</source>
            <translation>у {person_id} уже есть другой PIN‑код</translation>
        </message>
        <message>
            <source>this badge is already {holder}'s</source>
            <translation>эта карта уже принадлежит {holder}</translation>
        </message>
        <message>
            <source>remove it there first</source>
            <translation>сначала уберите её там</translation>
        </message>
        <message>
            <source>set it again</source>
            <translation>задайте заново</translation>
        </message>
        <message>
            <source>the access rules have no door {name!r}</source>
            <translation>в правилах доступа нет двери {name!r}</translation>
        </message>
        <message>
            <source>the access rules have no group {name!r}</source>
            <translation>в правилах доступа нет группы {name!r}</translation>
        </message>
        <message>
            <source>the access rules have no schedule {name!r}</source>
            <translation>в правилах доступа нет графика {name!r}</translation>
        </message>
        <message>
            <source>set access.door to one of `doorcam access doors`</source>
            <translation>задайте access.door одной из дверей, которые называет `doorcam access doors`</translation>
        </message>
        <message>
            <source>did you mean {near}?</source>
            <translation>может быть, {near}?</translation>
        </message>
        <message>
            <source>give it rules first: doorcam access door {door}</source>
            <translation>сначала задайте ей правила: doorcam access door {door}</translation>
        </message>
        <message>
            <source>the group {group} cannot be removed</source>
            <translation>группу {group} нельзя удалить</translation>
        </message>
        <message>
            <source>deny it a door instead</source>
            <translation>вместо этого запретите ей дверь</translation>
        </message>
        <message>
            <source>everybody is in the group {group}</source>
            <translation>в группе {group} состоят все</translation>
        </message>
        <message>
            <source>name another group</source>
            <translation>назовите другую группу</translation>
        </message>
        <message>
            <source>the schedule {schedule} cannot be changed</source>
            <translation>график {schedule} нельзя изменить</translation>
        </message>
        <message>
            <source>choose another name</source>
            <translation>выберите другое имя</translation>
        </message>
        <message>
            <source>{person_id} cannot be valid from a time that is not before its end</source>
            <translation>начало срока {person_id} должно быть раньше конца</translation>
        </message>
        <message>
            <source>the schedule {name} is used by the door {door}</source>
            <translation>график {name} используется дверью {door}</translation>
        </message>
        <message>
            <source>the schedule {name} is used by every new door</source>
            <translation>график {name} используется каждой новой дверью</translation>
        </message>
        <message>
            <source>take it from there first</source>
            <translation>сначала уберите его оттуда</translation>
        </message>
        <message>
            <source>{path} is damaged</source>
            <translation>{path} повреждён</translation>
        </message>
        <message>
            <source>restore it from a backup: doorcam restore FILE</source>
            <translation>восстановите из резервной копии: doorcam restore FILE</translation>
        </message>
        <message>
            <source>the door {name} needs an area and a direction, or neither</source>
            <translation>двери {name} нужны и зона, и направление, либо ни того, ни другого</translation>
        </message>
        <message>
            <source>the door {name} has no area that people could be forgotten in</source>
            <translation>у двери {name} нет зоны, в которой можно сбросить присутствие</translation>
        </message>
        <message>
            <source>give it one</source>
            <translation>задайте её</translation>
        </message>
        <message>
            <source>the door {name} cannot stand open and ask for two people</source>
            <translation>дверь {name} не может стоять открытой и требовать двоих</translation>
        </message>
        <message>
            <source>choose one</source>
            <translation>выберите одно</translation>
        </message>
        <message>
            <source>cooldown</source>
            <translation>пауза перед повторным проходом</translation>
        </message>
        <message>
            <source>wait for a companion</source>
            <translation>ожидание второго человека</translation>
        </message>
        <message>
            <source>margin</source>
            <translation>отрыв от следующего</translation>
        </message>
        <message>
            <source>time after which people are forgotten</source>
            <translation>время, через которое человек считается вышедшим</translation>
        </message>
        <message>
            <source>the {what} of the door {name} is out of range</source>
            <translation>{what} двери {name}: вне допустимых пределов</translation>
        </message>
        <message>
            <source>0 to 31 days of seconds</source>
            <translation>от 0 до 31 дня в секундах</translation>
        </message>
        <message>
            <source>this PIN is already that of another role</source>
            <translation>этот PIN‑код уже занят другой ролью</translation>
        </message>
        <message>
            <source>a PIN of the staff was changed in {path}</source>
            <translation>PIN‑код персонала изменён в {path}</translation>
        </message>
        <message>
            <source>set it again: doorcam access staff set-pin</source>
            <translation>задайте заново: doorcam access staff set-pin</translation>
        </message>
        <message>
            <source>{path} holds {name!r}, which no backup has</source>
            <translation>в {path} есть {name!r}, чего в копиях не бывает</translation>
        </message>
        <message>
            <source>use another backup</source>
            <translation>возьмите другую копию</translation>
        </message>
        <message>
            <source>{name} became shorter while it was read</source>
            <translation>{name} стал короче во время чтения</translation>
        </message>
        <message>
            <source>try again</source>
            <translation>повторите попытку</translation>
        </message>
        <message>
            <source>there is nothing to back up in {encodings}</source>
            <translation>в {encodings} нечего копировать</translation>
        </message>
        <message>
            <source>name another home: --home</source>
            <translation>укажите другой каталог данных: --home</translation>
        </message>
        <message>
            <source>the master key of {root} was changed meanwhile</source>
            <translation>главный ключ {root} тем временем изменился</translation>
        </message>
        <message>
            <source>{archive} lies in what it would replace</source>
            <translation>{archive} лежит в том, что он заменит</translation>
        </message>
        <message>
            <source>copy it to another folder first</source>
            <translation>сначала скопируйте его в другую папку</translation>
        </message>
        <message>
            <source>cannot read {path}</source>
            <translation>не удаётся прочитать {path}</translation>
        </message>
        <message>
            <source>it is not a plain file</source>
            <translation>это не обычный файл</translation>
        </message>
        <message>
            <source>the backup holds {name} twice</source>
            <translation>в копии {name} встречается дважды</translation>
        </message>
        <message>
            <source>{archive} is a backup this doorcam cannot read</source>
            <translation>эта версия doorcam не читает копию {archive}</translation>
        </message>
        <message>
            <source>update doorcam</source>
            <translation>обновите doorcam</translation>
        </message>
        <message>
            <source>doorcam is using {encodings}</source>
            <translation>doorcam использует {encodings}</translation>
        </message>
        <message>
            <source>close its window and its commands, then try again</source>
            <translation>закройте его окно и команды и повторите</translation>
        </message>
        <message>
            <source>the demo camera lacks its portrait</source>
            <translation>у демонстрационной камеры нет портрета</translation>
        </message>
        <message>
            <source>plug in a camera, or install it: pip install "doorcam[demo]"</source>
            <translation>подключите камеру или установите: pip install "doorcam[demo]"</translation>
        </message>
        <message>
            <source>no video comes from {name}</source>
            <translation>от {name} нет видео</translation>
        </message>
        <message>
            <source>check the address, the user name and password, and the network</source>
            <translation>проверьте адрес, имя пользователя, пароль и сеть</translation>
        </message>
        <message>
            <source>{name} has stopped sending pictures</source>
            <translation>{name} перестала передавать изображение</translation>
        </message>
        <message>
            <source>check the camera and the network</source>
            <translation>проверьте камеру и сеть</translation>
        </message>
        <message>
            <source>{path} is not a video that can be played</source>
            <translation>{path} — не видео, которое можно воспроизвести</translation>
        </message>
        <message>
            <source>it is of an unknown kind, damaged, or was cut short before it was finished</source>
            <translation>неизвестный вид, файл повреждён или оборван</translation>
        </message>
        <message>
            <source>{name} holds no picture that can be read</source>
            <translation>в {name} нет читаемых кадров</translation>
        </message>
        <message>
            <source>the file is probably damaged</source>
            <translation>вероятно, файл повреждён</translation>
        </message>
        <message>
            <source>{name} ended early at frame {at} of about {frame_count}</source>
            <translation>{name} оборвался на кадре {at} из примерно {frame_count}</translation>
        </message>
        <message>
            <source>the file is probably cut short or damaged</source>
            <translation>вероятно, файл оборван или повреждён</translation>
        </message>
        <message>
            <source>the video {path} is not a video file</source>
            <translation>{path} — не видеофайл</translation>
        </message>
        <message>
            <source>the video {path} does not exist</source>
            <translation>видео {path} не существует</translation>
        </message>
        <message>
            <source>name an MP4, MKV, AVI, MOV or WebM file</source>
            <translation>укажите файл MP4, MKV, AVI, MOV или WebM</translation>
        </message>
        <message>
            <source>cannot read the video {path}</source>
            <translation>не удаётся прочитать видео {path}</translation>
        </message>
        <message>
            <source>{why}</source>
            <translation>{why}</translation>
        </message>
        <message>
            <source>the video {path} is empty</source>
            <translation>видео {path} пусто</translation>
        </message>
        <message>
            <source>there is no camera or video file called {wanted}</source>
            <translation>нет ни камеры, ни видеофайла {wanted}</translation>
        </message>
        <message>
            <source>several cameras are called {wanted}</source>
            <translation>{wanted} — имя нескольких камер</translation>
        </message>
        <message>
            <source>name one by its path; cameras here: {here}</source>
            <translation>назовите одну по пути; здесь камеры: {here}</translation>
        </message>
        <message>
            <source>cameras here: {here}</source>
            <translation>здесь камеры: {here}</translation>
        </message>
        <message>
            <source>no camera is plugged in</source>
            <translation>камера не подключена</translation>
        </message>
        <message>
            <source>there is no camera {wanted}</source>
            <translation>нет камеры {wanted}</translation>
        </message>
        <message>
            <source>no permission to use {called}</source>
            <translation>нет прав на {called}</translation>
        </message>
        <message>
            <source>add your user to the group video and log in again</source>
            <translation>добавьте пользователя в группу video и войдите снова</translation>
        </message>
        <message>
            <source>{called} cannot be opened</source>
            <translation>не удаётся открыть {called}</translation>
        </message>
        <message>
            <source>close other programs that use it, or plug it in again</source>
            <translation>закройте другие программы или подключите её заново</translation>
        </message>
        <message>
            <source>{called} gives no picture</source>
            <translation>{called} не даёт изображения</translation>
        </message>
        <message>
            <source>the camera {name} has stopped sending pictures</source>
            <translation>камера {name} перестала передавать изображение</translation>
        </message>
        <message>
            <source>check its cable</source>
            <translation>проверьте кабель</translation>
        </message>
        <message>
            <source>door.driver = "{driver}" needs door.{key}</source>
            <translation>для door.driver = "{driver}" нужно door.{key}</translation>
        </message>
        <message>
            <source>door.{key} = "{text}" needs door.mqtt_host</source>
            <translation>для door.{key} = "{text}" нужно door.mqtt_host</translation>
        </message>
        <message>
            <source>door.http_url = "{url}" must be an address without a user: http://192.168.1.40/open</source>
            <translation>door.http_url = "{url}" должно быть адресом без имени пользователя: http://192.168.1.40/open</translation>
        </message>
        <message>
            <source>door.command = ["{program}", ...] must begin with the whole path of a program</source>
            <translation>door.command = ["{program}", ...] должно начинаться с полного пути программы</translation>
        </message>
        <message>
            <source>door.{key} = "{text}" must be up to 64 bytes in hexadecimal: "A0 01 01 A2"</source>
            <translation>door.{key} = "{text}" должно быть до 64 байт в шестнадцатеричном виде: "A0 01 01 A2"</translation>
        </message>
        <message>
            <source>door.{key} = "{text}" must not hold + or #</source>
            <translation>door.{key} = "{text}" не должно содержать + или #</translation>
        </message>
        <message>
            <source>door.{key} = "{text}" must be gpio:PIN, mqtt:TOPIC, or an http:// or https:// address</source>
            <translation>door.{key} = "{text}" должно быть gpio:PIN, mqtt:TOPIC или адресом http:// или https://</translation>
        </message>
        <message>
            <source>{path} cannot be read: {why}</source>
            <translation>не удалось прочитать {path}: {why}</translation>
        </message>
        <message>
            <source>{path} is no settings file: {why}</source>
            <translation>{path} — не файл настроек: {why}</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true или false</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>целым числом</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>числом</translation>
        </message>
        <message>
            <source>text in quotes</source>
            <translation>текстом в кавычках</translation>
        </message>
        <message>
            <source>a list of texts in quotes</source>
            <translation>списком текстов в кавычках</translation>
        </message>
        <message>
            <source>a table of texts in quotes</source>
            <translation>таблицей текстов в кавычках</translation>
        </message>
        <message>
            <source>one of {choices}</source>
            <translation>одним из {choices}</translation>
        </message>
        <message>
            <source>{low}{value}{high}</source>
            <translation>{low}{value}{high}</translation>
        </message>
        <message>
            <source>not empty</source>
            <translation>не пусто</translation>
        </message>
        <message>
            <source>value</source>
            <translation>значение</translation>
        </message>
        <message>
            <source>{path} line {line}:</source>
            <translation>{path}, строка {line}:</translation>
        </message>
        <message>
            <source>{where} {said}</source>
            <translation>{where} {said}</translation>
        </message>
        <message>
            <source>{path} = {value} is out of range: {allowed}</source>
            <translation>{path} = {value} вне допустимых пределов: {allowed}</translation>
        </message>
        <message>
            <source>{path} is larger than {limit_kb} kB and cannot be a settings file</source>
            <translation>{path} больше {limit_kb} кБ и не может быть файлом настроек</translation>
        </message>
        <message>
            <source>{section} is a section: write its settings below a line [{section}]</source>
            <translation>{section} — это раздел: запишите его настройки под строкой [{section}]</translation>
        </message>
        <message>
            <source>{name} is not a section</source>
            <translation>нет раздела {name}</translation>
        </message>
        <message>
            <source>{name} is not a setting</source>
            <translation>нет настройки {name}</translation>
        </message>
        <message>
            <source>{said}: did you mean {nearest}?</source>
            <translation>{said}: возможно, {nearest}?</translation>
        </message>
        <message>
            <source>(not shown)</source>
            <translation>(не показано)</translation>
        </message>
        <message>
            <source>{path} is nested too deeply to be settings</source>
            <translation>{path}: слишком глубокая вложенность для файла настроек</translation>
        </message>
        <message>
            <source>{path} is not a file</source>
            <translation>{path} — не файл</translation>
        </message>
        <message>
            <source>{where} not UTF-8 text</source>
            <translation>{where} это не текст UTF-8</translation>
        </message>
        <message>
            <source>save the file as UTF-8</source>
            <translation>сохраните файл в кодировке UTF-8</translation>
        </message>
        <message>
            <source>environment variable {variable}:</source>
            <translation>переменная окружения {variable}:</translation>
        </message>
        <message>
            <source>--set {override}: write it as --set section.key=value</source>
            <translation>--set {override}: пишите так: --set section.key=value</translation>
        </message>
        <message>
            <source>{kind}, {allowed}</source>
            <translation>{kind}, {allowed}</translation>
        </message>
        <message>
            <source>{path} = {value} must be {kind}</source>
            <translation>{path} = {value} должно быть {kind}</translation>
        </message>
        <message>
            <source>outward.kinds: "{wrong}" is none of {kinds}</source>
            <translation>outward.kinds: "{wrong}" нет среди {kinds}</translation>
        </message>
        <message>
            <source>outward.webhook_url must be an address without a user or spaces: https://example.org/doorcam</source>
            <translation>outward.webhook_url должно быть адресом без имени пользователя и пробелов: https://example.org/doorcam</translation>
        </message>
        <message>
            <source>outward.webhook_secret must be whsec_ and 24 to 64 bytes in base64</source>
            <translation>outward.webhook_secret должно быть whsec_ и от 24 до 64 байт в base64</translation>
        </message>
        <message>
            <source>outward.webhook_url needs outward.webhook_secret</source>
            <translation>для outward.webhook_url нужно outward.webhook_secret</translation>
        </message>
        <message>
            <source>outward.mqtt_topic = "{topic}" must not hold + or #</source>
            <translation>outward.mqtt_topic = "{topic}" не должно содержать + или #</translation>
        </message>
        <message>
            <source>{who} names {path}, which does not exist</source>
            <translation>{who} указывает на {path}, но такого файла нет</translation>
        </message>
        <message>
            <source>correct the path, or leave it out</source>
            <translation>исправьте путь или уберите его</translation>
        </message>
        <message>
            <source>camera.reopen_max_s = {longest} must not be smaller than camera.reopen_first_s = {first}</source>
            <translation>camera.reopen_max_s = {longest} не должно быть меньше camera.reopen_first_s = {first}</translation>
        </message>
        <message>
            <source>access.votes_window = {window} must not be smaller than access.votes_needed = {needed}</source>
            <translation>access.votes_window = {window} не должно быть меньше access.votes_needed = {needed}</translation>
        </message>
        <message>
            <source>detection.region_{high} = {end} must be at least 0.05 more than detection.region_{low} = {start}</source>
            <translation>detection.region_{high} = {end} должно быть хотя бы на 0.05 больше detection.region_{low} = {start}</translation>
        </message>
        <message>
            <source>no camera was found, and the demo stands in for one</source>
            <translation>камера не найдена, вместо неё показывается демонстрация</translation>
        </message>
        <message>
            <source>plug one in, look for cameras, and choose it</source>
            <translation>подключите камеру, нажмите «Найти камеры» и выберите её</translation>
        </message>
        <message>
            <source>the camera sends no pictures</source>
            <translation>камера не даёт изображения</translation>
        </message>
        <message>
            <source>see that it is connected, then begin again</source>
            <translation>проверьте подключение и начните снова</translation>
        </message>
        <message>
            <source>the pictures could not be enrolled</source>
            <translation>не удалось зарегистрировать снимки</translation>
        </message>
        <message>
            <source>it is not a picture</source>
            <translation>это не изображение</translation>
        </message>
        <message>
            <source>choose JPEG, PNG, WebP, TIFF or BMP files</source>
            <translation>выберите файлы JPEG, PNG, WebP, TIFF или BMP</translation>
        </message>
        <message>
            <source>it is a folder in a folder</source>
            <translation>это папка в папке</translation>
        </message>
        <message>
            <source>drop it by itself</source>
            <translation>перетащите её отдельно</translation>
        </message>
        <message>
            <source>HEIC photos cannot be read</source>
            <translation>фото HEIC не читаются</translation>
        </message>
        <message>
            <source>save it as JPEG</source>
            <translation>сохраните как JPEG</translation>
        </message>
        <message>
            <source>a GIF is a drawing or a film</source>
            <translation>GIF — это рисунок или анимация</translation>
        </message>
        <message>
            <source>choose a photo</source>
            <translation>выберите фото</translation>
        </message>
        <message>
            <source>{count} photos</source>
            <translation>фото: {count}</translation>
        </message>
        <message>
            <source>only the first {most} are read at once: drop the others afterwards</source>
            <translation>за раз читаются первые {most}: остальные перетащите потом</translation>
        </message>
        <message>
            <source>cannot read the folder {path}</source>
            <translation>не удаётся прочитать папку {path}</translation>
        </message>
        <message>
            <source>the bundled file {folder}.qm cannot be read</source>
            <translation>не читается файл {folder}.qm из поставки</translation>
        </message>
        <message>
            <source>install doorcam again</source>
            <translation>установите doorcam заново</translation>
        </message>
        <message>
            <source>{text!r} is no number of seconds, and no margin</source>
            <translation>{text!r} — не число секунд и не отрыв</translation>
        </message>
        <message>
            <source>write a number: 10 or 0.5</source>
            <translation>напишите число: 10 или 0.5</translation>
        </message>
        <message>
            <source>the attempt was given up before anything was asked for</source>
            <translation>попытка прекращена до запроса</translation>
        </message>
        <message>
            <source>{name} still hangs from before</source>
            <translation>{name}: всё ещё висит с прошлого раза</translation>
        </message>
        <message>
            <source>check it, or start doorcam again</source>
            <translation>проверьте его или перезапустите doorcam</translation>
        </message>
        <message>
            <source>{name} was not waited for</source>
            <translation>{name}: ответа не дождались</translation>
        </message>
        <message>
            <source>{name} did not answer within {seconds:g} s</source>
            <translation>{name}: нет ответа за {seconds:g} с</translation>
        </message>
        <message>
            <source>check it</source>
            <translation>проверьте его</translation>
        </message>
        <message>
            <source>MQTT broker at {host}:{port}</source>
            <translation>брокер MQTT на {host}:{port}</translation>
        </message>
        <message>
            <source>there is no connection to the {broker}</source>
            <translation>нет связи: {broker}</translation>
        </message>
        <message>
            <source>check the broker and the network</source>
            <translation>проверьте брокер и сеть</translation>
        </message>
        <message>
            <source>the {broker} did not confirm</source>
            <translation>{broker}: нет подтверждения</translation>
        </message>
        <message>
            <source>the {broker} refuses the connection: {reason}</source>
            <translation>{broker} отказывает в соединении: {reason}</translation>
        </message>
        <message>
            <source>check {section}.mqtt_user and {section}.mqtt_password</source>
            <translation>проверьте {section}.mqtt_user и {section}.mqtt_password</translation>
        </message>
        <message>
            <source>the certificates in {ca_file} cannot be read: {error}</source>
            <translation>не читаются сертификаты в {ca_file}: {error}</translation>
        </message>
        <message>
            <source>correct {section}.ca_file</source>
            <translation>исправьте {section}.ca_file</translation>
        </message>
        <message>
            <source>name the authority that signed it in {section}.ca_file</source>
            <translation>укажите подписавший центр в {section}.ca_file</translation>
        </message>
        <message>
            <source>the certificate of {host} is not to be trusted: {verify_message}</source>
            <translation>сертификату {host} нельзя доверять: {verify_message}</translation>
        </message>
        <message>
            <source>{host} cannot be reached: {error}</source>
            <translation>{host} недоступен: {error}</translation>
        </message>
        <message>
            <source>check its address and the network</source>
            <translation>проверьте его адрес и сеть</translation>
        </message>
        <message>
            <source>{host} gave no answer: {said}</source>
            <translation>{host} не ответил: {said}</translation>
        </message>
        <message>
            <source>Alarm: the door was opened without a grant or the exit button.</source>
            <translation>Тревога: дверь открыта без разрешения и без кнопки выхода.</translation>
        </message>
        <message>
            <source>Alarm: the door is held open.</source>
            <translation>Тревога: дверь удерживают открытой.</translation>
        </message>
        <message>
            <source>The door's contact is not watched: {reason}</source>
            <translation>За датчиком двери не следят: {reason}</translation>
        </message>
        <message>
            <source>{name} ended with {code}</source>
            <translation>{name}: завершено с кодом {code}</translation>
        </message>
        <message>
            <source>run it yourself to see why</source>
            <translation>запустите сами, чтобы увидеть причину</translation>
        </message>
        <message>
            <source>{name} is no program that can be run</source>
            <translation>{name} — не запускаемая программа</translation>
        </message>
        <message>
            <source>change door.command</source>
            <translation>измените door.command</translation>
        </message>
        <message>
            <source>{name} cannot be run: {error}</source>
            <translation>не запускается {name}: {error}</translation>
        </message>
        <message>
            <source>{name} took too long and was ended</source>
            <translation>{name}: слишком долго, прервано</translation>
        </message>
        <message>
            <source>make it answer faster</source>
            <translation>пусть отвечает быстрее</translation>
        </message>
        <message>
            <source>{name} keeps failing and is left alone for {seconds:.0f} s more</source>
            <translation>{name}: постоянный отказ, пауза ещё {seconds:.0f} с</translation>
        </message>
        <message>
            <source>It is not known whether the door opened: {name} broke off. The log says more</source>
            <translation>Неизвестно, открылась ли дверь: {name} — обрыв. Подробнее в журнале программы</translation>
        </message>
        <message>
            <source>{said}; it keeps failing and is left alone for {seconds:.0f} s</source>
            <translation>{said}; отказы повторяются, пауза {seconds:.0f} с</translation>
        </message>
        <message>
            <source>The door is not ready: {reason}</source>
            <translation>Дверь не готова: {reason}</translation>
        </message>
        <message>
            <source>It is not known whether the door opened: {reason}</source>
            <translation>Неизвестно, открылась ли дверь: {reason}</translation>
        </message>
        <message>
            <source>door.driver = "{driver}" is no driver</source>
            <translation>door.driver = "{driver}" — нет такого драйвера</translation>
        </message>
        <message>
            <source>the driver {driver} ({origin}) makes no doorcam.doors.relay.Relay</source>
            <translation>драйвер {driver} ({origin}) не создаёт doorcam.doors.relay.Relay</translation>
        </message>
        <message>
            <source>ask who made it</source>
            <translation>спросите его автора</translation>
        </message>
        <message>
            <source>the driver {driver} ({origin}) cannot be used: {what}: {error}</source>
            <translation>драйвер {driver} ({origin}) не работает: {what}: {error}</translation>
        </message>
        <message>
            <source>check door.options</source>
            <translation>проверьте door.options</translation>
        </message>
        <message>
            <source>relay at {place}</source>
            <translation>реле на {place}</translation>
        </message>
        <message>
            <source>input at {place}</source>
            <translation>вход на {place}</translation>
        </message>
        <message>
            <source>there are no GPIO pins to be used here</source>
            <translation>здесь нет выводов GPIO</translation>
        </message>
        <message>
            <source>on a Raspberry Pi: pip install doorcam[gpio]</source>
            <translation>на Raspberry Pi: pip install doorcam[gpio]</translation>
        </message>
        <message>
            <source>the GPIO pin {pin} cannot be used: {error}</source>
            <translation>вывод GPIO {pin} не работает: {error}</translation>
        </message>
        <message>
            <source>choose another, GPIO17 for one</source>
            <translation>выберите другой, например GPIO17</translation>
        </message>
        <message>
            <source>input {topic} at the {broker}</source>
            <translation>вход {topic}, {broker}</translation>
        </message>
        <message>
            <source>the {name} has no connection</source>
            <translation>{name}: нет связи</translation>
        </message>
        <message>
            <source>relay behind the {broker}</source>
            <translation>реле за: {broker}</translation>
        </message>
        <message>
            <source>the {broker} cannot be reached: {error}</source>
            <translation>{broker} недоступен: {error}</translation>
        </message>
        <message>
            <source>check door.mqtt_host</source>
            <translation>проверьте door.mqtt_host</translation>
        </message>
        <message>
            <source>The door may still be open: {reason}</source>
            <translation>Дверь может быть ещё открыта: {reason}</translation>
        </message>
        <message>
            <source>the relay broke off; the log says more</source>
            <translation>обрыв реле; подробнее в журнале программы</translation>
        </message>
        <message>
            <source>plug it in, or change door.serial_port</source>
            <translation>подключите его или измените door.serial_port</translation>
        </message>
        <message>
            <source>relay board at {port}</source>
            <translation>плата реле на {port}</translation>
        </message>
        <message>
            <source>sudo usermod -aG dialout $USER, then log in again</source>
            <translation>sudo usermod -aG dialout $USER, затем войдите снова</translation>
        </message>
        <message>
            <source>{name} cannot be opened: {error}</source>
            <translation>{name}: не открывается: {error}</translation>
        </message>
        <message>
            <source>{name} broke off: {error}</source>
            <translation>{name}: обрыв: {error}</translation>
        </message>
        <message>
            <source>The door's contact is not watched any more. The log says more.</source>
            <translation>За датчиком двери больше не следят. Подробнее в журнале программы.</translation>
        </message>
        <message>
            <source>{host} answered {status}</source>
            <translation>{host} ответил: {status}</translation>
        </message>
        <message>
            <source>check door.http_url and door.http_kind; redirects are not followed</source>
            <translation>проверьте door.http_url и door.http_kind; перенаправления не выполняются</translation>
        </message>
        <message>
            <source>check the device</source>
            <translation>проверьте устройство</translation>
        </message>
        <message>
            <source>set door.http_user and door.http_password</source>
            <translation>задайте door.http_user и door.http_password</translation>
        </message>
        <message>
            <source>{name} gave an answer that is no Shelly's</source>
            <translation>{name}: ответ не от Shelly</translation>
        </message>
        <message>
            <source>check door.http_kind</source>
            <translation>проверьте door.http_kind</translation>
        </message>
        <message>
            <source>{name} does not take {key}</source>
            <translation>{name} не принимает {key}</translation>
        </message>
        <message>
            <source>check its password, and update Tasmota</source>
            <translation>проверьте пароль и обновите Tasmota</translation>
        </message>
        <message>
            <source>{name} did not say that it is on</source>
            <translation>{name}: включение не подтверждено</translation>
        </message>
        <message>
            <source>check door.http_channel</source>
            <translation>проверьте door.http_channel</translation>
        </message>
        <message>
            <source>{message}: {mend}</source>
            <translation>{message}: {mend}</translation>
        </message>
        <message>
            <source>{name} does not say what to write</source>
            <translation>По имени {name} непонятно, в каком виде записать</translation>
        </message>
        <message>
            <source>give it one of the endings {endings}</source>
            <translation>укажите одно из окончаний: {endings}</translation>
        </message>
        <message>
            <source>the journal has no event {event_id}</source>
            <translation>в журнале нет события {event_id}</translation>
        </message>
        <message>
            <source>doorcam events list shows the numbers</source>
            <translation>номера покажет doorcam events list</translation>
        </message>
        <message>
            <source>the picture of event {event_id}, {snapshot}, was changed on the disk</source>
            <translation>снимок события {event_id}, {snapshot}, изменён на диске</translation>
        </message>
        <message>
            <source>no face was compared with anybody in event {event_id}</source>
            <translation>в событии {event_id} лицо ни с кем не сравнивалось</translation>
        </message>
        <message>
            <source>label a decision</source>
            <translation>отметьте решение</translation>
        </message>
        <message>
            <source>already enrolled as {name} ({person_id}), distance {distance:.2f}</source>
            <translation>уже есть в базе: {name} ({person_id}), расстояние {distance:.2f}</translation>
        </message>
        <message>
            <source>add to them with --id {person_id}, or enrol another person all the same with --allow-duplicate</source>
            <translation>добавьте фото с --id {person_id} или всё же зарегистрируйте другого человека с --allow-duplicate</translation>
        </message>
        <message>
            <source>it looks like {name} ({person_id}), distance {distance:.2f}, and less like the other photos, distance {own:.2f}</source>
            <translation>похоже на {name} ({person_id}), расстояние {distance:.2f}, и меньше на другие фото, расстояние {own:.2f}</translation>
        </message>
        <message>
            <source>put it with the photos of the person it shows</source>
            <translation>положите его к фото того, кто на нём</translation>
        </message>
        <message>
            <source>it does not look like the other photos, distance {own:.2f}</source>
            <translation>не похоже на другие фото, расстояние {own:.2f}</translation>
        </message>
        <message>
            <source>take it out if it shows somebody else</source>
            <translation>уберите, если на нём другой человек</translation>
        </message>
        <message>
            <source>the photos seem to show different people (distance {distance:.2f})</source>
            <translation>похоже, на фото разные люди (расстояние {distance:.2f})</translation>
        </message>
        <message>
            <source>take out those of somebody else, or add more of this person</source>
            <translation>уберите чужие или добавьте фото этого человека</translation>
        </message>
        <message>
            <source>a threshold can be calibrated from {fewest} people on, {enrolled} are enrolled with {model_id}</source>
            <translation>для калибровки порога нужно людей: {fewest}, а с {model_id} зарегистрировано: {enrolled}</translation>
        </message>
        <message>
            <source>enrol more people</source>
            <translation>зарегистрируйте больше людей</translation>
        </message>
        <message>
            <source>no threshold keeps to a rate of {target_fpir:.2g} with these people</source>
            <translation>с этими людьми ни один порог не даёт {target_fpir:.2g}</translation>
        </message>
        <message>
            <source>enrol more people, or ask for less</source>
            <translation>зарегистрируйте больше людей или снизьте требование</translation>
        </message>
        <message>
            <source>run doorcam calibrate, or set recognition.calibrated = false</source>
            <translation>запустите doorcam calibrate или задайте recognition.calibrated = false</translation>
        </message>
        <message>
            <source>recognition.calibrated is on, and nothing has been calibrated</source>
            <translation>recognition.calibrated включено, а калибровки не было</translation>
        </message>
        <message>
            <source>{path} was made for the model {model_id}, {wanted} is in use</source>
            <translation>{path} сделан для модели {model_id}, а используется {wanted}</translation>
        </message>
        <message>
            <source>{path} was made for the matching {matching}, {wanted} is in use</source>
            <translation>{path} сделан для сравнения {matching}, а используется {wanted}</translation>
        </message>
        <message>
            <source>the gallery is damaged</source>
            <translation>база лиц повреждена</translation>
        </message>
        <message>
            <source>restore it from a backup: doorcam restore FILE; or import an export</source>
            <translation>восстановите из копии: doorcam restore FILE; или импортируйте экспорт</translation>
        </message>
        <message>
            <source>a template of {person_id} is not made of numbers</source>
            <translation>шаблон {person_id} состоит не из чисел</translation>
        </message>
        <message>
            <source>remove the person and enrol them again</source>
            <translation>удалите человека и зарегистрируйте заново</translation>
        </message>
        <message>
            <source>the wording of the consent is empty</source>
            <translation>текст согласия пуст</translation>
        </message>
        <message>
            <source>say what the person agreed to</source>
            <translation>напишите, на что человек согласился</translation>
        </message>
        <message>
            <source>the wording of the consent has {count} characters, at most {most} are allowed</source>
            <translation>в тексте согласия {count} символов, можно не больше {most}</translation>
        </message>
        <message>
            <source>the wording of the consent holds U+{code:04X}</source>
            <translation>в тексте согласия есть U+{code:04X}</translation>
        </message>
        <message>
            <source>leave it out</source>
            <translation>уберите его</translation>
        </message>
        <message>
            <source>no such file</source>
            <translation>нет такого файла</translation>
        </message>
        <message>
            <source>{path} is no wording of a consent</source>
            <translation>{path} — не текст согласия</translation>
        </message>
        <message>
            <source>name a text file in UTF-8, of a few pages</source>
            <translation>укажите текстовый файл UTF-8 в несколько страниц</translation>
        </message>
        <message>
            <source>cannot read the picture {path}</source>
            <translation>не удаётся прочитать изображение {path}</translation>
        </message>
        <message>
            <source>what was saved of the gallery was changed, or is out of date</source>
            <translation>сохранённое из базы лиц изменено или устарело</translation>
        </message>
        <message>
            <source>{kept_id} cannot be merged with themselves</source>
            <translation>{kept_id} нельзя объединить с собой</translation>
        </message>
        <message>
            <source>name two people</source>
            <translation>назовите двух людей</translation>
        </message>
        <message>
            <source>the name is empty</source>
            <translation>имя пустое</translation>
        </message>
        <message>
            <source>give a name</source>
            <translation>введите имя</translation>
        </message>
        <message>
            <source>the name has {count} characters, at most {most} are allowed</source>
            <translation>в имени {count} символов, можно не больше {most}</translation>
        </message>
        <message>
            <source>{person_id!r} cannot be an id</source>
            <translation>{person_id!r} не может быть идентификатором</translation>
        </message>
        <message>
            <source>use 1 to {most} letters a-z, digits, _ - and ., not starting with - or .</source>
            <translation>от 1 до {most} знаков: буквы a-z, цифры, _ - и ., первым не - и не .</translation>
        </message>
        <message>
            <source>a name cannot hold the character U+{code:04X}</source>
            <translation>имя не может содержать символ U+{code:04X}</translation>
        </message>
        <message>
            <source>no face found</source>
            <translation>лицо не найдено</translation>
        </message>
        <message>
            <source>use a photo of the whole face, upright and from the front</source>
            <translation>нужно фото всего лица, прямо и анфас</translation>
        </message>
        <message>
            <source>{count} faces found</source>
            <translation>найдено лиц: {count}</translation>
        </message>
        <message>
            <source>one person per photo</source>
            <translation>на фото должен быть один человек</translation>
        </message>
        <message>
            <source>the face is {size_px} px, at least {least_px} are needed</source>
            <translation>лицо {size_px} пикс., нужно не меньше {least_px}</translation>
        </message>
        <message>
            <source>come closer</source>
            <translation>подойдите ближе</translation>
        </message>
        <message>
            <source>the quality of the face is {quality:.2f}, at least {least:.2f} is needed</source>
            <translation>качество лица {quality:.2f}, нужно не меньше {least:.2f}</translation>
        </message>
        <message>
            <source>take a sharp photo in even light, from close by and from the front</source>
            <translation>снимите чётко, при ровном свете, вблизи и анфас</translation>
        </message>
        <message>
            <source>nobody has the id {person_id!r}</source>
            <translation>ни у кого нет идентификатора {person_id!r}</translation>
        </message>
        <message>
            <source>the id {person_id} belongs to {stored}</source>
            <translation>идентификатор {person_id} принадлежит {stored}</translation>
        </message>
        <message>
            <source>choose another id, or rename the person first</source>
            <translation>выберите другой или сначала переименуйте человека</translation>
        </message>
        <message>
            <source>the gallery's templates of the model {model_id} have {stored} numbers, a new one has {dimension}</source>
            <translation>шаблоны модели {model_id} содержат {stored} чисел, новый — {dimension}</translation>
        </message>
        <message>
            <source>remove the people enrolled with the other model of that name</source>
            <translation>удалите людей, зарегистрированных с другой моделью с этим именем</translation>
        </message>
        <message>
            <source>a template of {person_id} was changed on the disk, or put there from elsewhere</source>
            <translation>шаблон {person_id} изменён на диске или подменён</translation>
        </message>
        <message>
            <source>restore the gallery from a backup, or remove {person_id} and enrol them again</source>
            <translation>восстановите базу лиц из копии или удалите {person_id} и зарегистрируйте заново</translation>
        </message>
        <message>
            <source>the gallery holds a template that is not made of numbers</source>
            <translation>в базе лиц есть шаблон не из чисел</translation>
        </message>
        <message>
            <source>the gallery's templates are not of one length</source>
            <translation>шаблоны в базе лиц разной длины</translation>
        </message>
        <message>
            <source>{name} ({person_id}) and {other} ({other_id}) look alike, distance {distance:.2f}: from now on both must be matched closer by {margin:.3f}</source>
            <translation>{name} ({person_id}) и {other} ({other_id}) похожи, расстояние {distance:.2f}: теперь для обоих нужно совпадение точнее на {margin:.3f}</translation>
        </message>
        <message>
            <source>{name} ({person_id}) and {other} ({other_id}) seem to be one person, distance {distance:.2f}: merge the two, or remove one</source>
            <translation>{name} ({person_id}) и {other} ({other_id}) — похоже, один человек, расстояние {distance:.2f}: объедините или удалите одного</translation>
        </message>
        <message>
            <source>Nobody outside is told what happens: {reason}</source>
            <translation>Наружу ничего не сообщается: {reason}</translation>
        </message>
        <message>
            <source>The {name} is not told what happens: {reason}</source>
            <translation>{name} не получает сообщений: {reason}</translation>
        </message>
        <message>
            <source>{name} could not be told</source>
            <translation>не удалось сообщить: {name}</translation>
        </message>
        <message>
            <source>the log says more</source>
            <translation>подробнее в журнале программы</translation>
        </message>
        <message>
            <source>webhook at {host}</source>
            <translation>вебхук {host}</translation>
        </message>
        <message>
            <source>reading {name} failed with {what}</source>
            <translation>ошибка чтения {name}: {what}</translation>
        </message>
        <message>
            <source>see the log</source>
            <translation>смотрите журнал программы</translation>
        </message>
        <message>
            <source>The door was not opened: the decision came {seconds:.1f} s late.</source>
            <translation>Дверь не открыта: решение опоздало на {seconds:.1f} с.</translation>
        </message>
        <message>
            <source>the door was not tried: the journal does not answer</source>
            <translation>дверь не открывали: журнал не отвечает</translation>
        </message>
        <message>
            <source>see what else uses the disk</source>
            <translation>посмотрите, что ещё занимает диск</translation>
        </message>
        <message>
            <source>The journal is too slow: an event could not be written down; the door stays shut.</source>
            <translation>Журнал слишком медленный: событие не записано; дверь остаётся закрытой.</translation>
        </message>
        <message>
            <source>The door was not opened: {reason}</source>
            <translation>Дверь не открыта: {reason}</translation>
        </message>
        <message>
            <source>An event could not be written down; the door stays shut. The log says more.</source>
            <translation>Событие не записано; дверь остаётся закрытой. Подробнее в журнале программы.</translation>
        </message>
        <message>
            <source>Nobody may pass: {reason}</source>
            <translation>Никто не может пройти: {reason}</translation>
        </message>
        <message>
            <source>A PIN or badge could not be looked at; the door stays shut. The log says more.</source>
            <translation>Не удалось проверить PIN‑код или карту; дверь остаётся закрытой. Подробнее в журнале программы.</translation>
        </message>
        <message>
            <source>Recognition has failed on a frame; the door stays shut. The log says more.</source>
            <translation>Сбой распознавания; дверь остаётся закрытой. Подробнее в журнале программы.</translation>
        </message>
        <message>
            <source>Nobody can be recognised: {reason}</source>
            <translation>Никого нельзя узнать: {reason}</translation>
        </message>
        <message>
            <source>The index of the gallery could not be saved: {reason}</source>
            <translation>Индекс базы лиц не сохранён: {reason}</translation>
        </message>
        <message>
            <source>{name} has sent no picture for {seconds:.1f} s</source>
            <translation>{name}: нет изображения {seconds:.1f} с</translation>
        </message>
        <message>
            <source>{name} sees next to nothing: uncover the lens or switch on a light</source>
            <translation>{name} почти ничего не видит: откройте объектив или включите свет</translation>
        </message>
        <message>
            <source>{name} keeps sending the same picture</source>
            <translation>{name} передаёт один и тот же кадр</translation>
        </message>
        <message>
            <source>the door is not in use yet</source>
            <translation>дверь ещё не работает</translation>
        </message>
        <message>
            <source>wait until the camera has started</source>
            <translation>подождите, пока запустится камера</translation>
        </message>
        <message>
            <source>restore it from a backup: doorcam restore FILE; or move it away to start afresh</source>
            <translation>восстановите из копии: doorcam restore FILE; или уберите, чтобы начать заново</translation>
        </message>
        <message>
            <source>{path} is locked by another program</source>
            <translation>{path} занят другой программой</translation>
        </message>
        <message>
            <source>close other doorcam commands that use it, then try again</source>
            <translation>закройте другие команды doorcam и повторите</translation>
        </message>
        <message>
            <source>{path} cannot be opened for reading and writing</source>
            <translation>не удаётся открыть {path} для чтения и записи</translation>
        </message>
        <message>
            <source>check who owns the file and its folder</source>
            <translation>проверьте владельца файла и папки</translation>
        </message>
        <message>
            <source>{path} cannot be read or written</source>
            <translation>{path} не читается и не пишется</translation>
        </message>
        <message>
            <source>check the disk</source>
            <translation>проверьте диск</translation>
        </message>
        <message>
            <source>{path} cannot be written</source>
            <translation>не удаётся записать {path}</translation>
        </message>
        <message>
            <source>the disk is full, free some space</source>
            <translation>диск заполнен, освободите место</translation>
        </message>
        <message>
            <source>{path} is not a database</source>
            <translation>{path} — не база данных</translation>
        </message>
        <message>
            <source>the disk quota is used up, free some space</source>
            <translation>квота диска исчерпана, освободите место</translation>
        </message>
        <message>
            <source>permission denied, check who owns it and its folder</source>
            <translation>нет прав, проверьте владельца файла и папки</translation>
        </message>
        <message>
            <source>the disk is read-only, choose another place</source>
            <translation>диск только для чтения, выберите другое место</translation>
        </message>
        <message>
            <source>no such file or folder</source>
            <translation>нет такого файла или папки</translation>
        </message>
        <message>
            <source>a file is in the way, move it or choose another place</source>
            <translation>мешает другой файл, уберите его или выберите другое место</translation>
        </message>
        <message>
            <source>a part of its path is not a folder, choose another place</source>
            <translation>часть пути не папка, выберите другое место</translation>
        </message>
        <message>
            <source>cannot open {path}</source>
            <translation>не удаётся открыть {path}</translation>
        </message>
        <message>
            <source>cannot remove {path}</source>
            <translation>не удаётся удалить {path}</translation>
        </message>
        <message>
            <source>cannot remove pictures from {path}</source>
            <translation>не удаётся удалить снимки из {path}</translation>
        </message>
        <message>
            <source>cannot use the folder {path}</source>
            <translation>не удаётся использовать папку {path}</translation>
        </message>
        <message>
            <source>cannot write {path}</source>
            <translation>не удаётся записать {path}</translation>
        </message>
        <message>
            <source>it is not a plain file, choose another name</source>
            <translation>это не обычный файл, выберите другое имя</translation>
        </message>
        <message>
            <source>the system keyring cannot be used ({what})</source>
            <translation>системное хранилище ключей недоступно ({what})</translation>
        </message>
        <message>
            <source>unlock it, or set privacy.key_store = file for a new home</source>
            <translation>разблокируйте его или задайте privacy.key_store = file для нового каталога данных</translation>
        </message>
        <message>
            <source>there is no system keyring here</source>
            <translation>здесь нет системного хранилища ключей</translation>
        </message>
        <message>
            <source>set privacy.key_store = file</source>
            <translation>задайте privacy.key_store = file</translation>
        </message>
        <message>
            <source>the system keyring does not keep what it is given</source>
            <translation>системное хранилище ключей не сохраняет данное ему</translation>
        </message>
        <message>
            <source>{path} is damaged or cut short</source>
            <translation>{path} повреждён или оборван</translation>
        </message>
        <message>
            <source>use another copy of it</source>
            <translation>возьмите другой экземпляр</translation>
        </message>
        <message>
            <source>{path} is no backup of doorcam</source>
            <translation>{path} — не резервная копия doorcam</translation>
        </message>
        <message>
            <source>name a file that `doorcam backup` wrote</source>
            <translation>укажите файл, записанный `doorcam backup`</translation>
        </message>
        <message>
            <source>the password is shorter than {fewest} characters</source>
            <translation>пароль короче {fewest} символов</translation>
        </message>
        <message>
            <source>choose a longer one</source>
            <translation>выберите длиннее</translation>
        </message>
        <message>
            <source>{path} still holds erased data in its log while another program reads it</source>
            <translation>{path} ещё хранит стёртое, пока его читает другая программа</translation>
        </message>
        <message>
            <source>close other doorcam commands that use it</source>
            <translation>закройте другие команды doorcam</translation>
        </message>
        <message>
            <source>{path} was written by a newer doorcam (layout {found})</source>
            <translation>{path} записан более новой версией doorcam (формат {found})</translation>
        </message>
        <message>
            <source>check who owns it and its folder</source>
            <translation>проверьте владельца файла и папки</translation>
        </message>
        <message>
            <source>{path} is not a doorcam database</source>
            <translation>{path} — не база данных doorcam</translation>
        </message>
        <message>
            <source>move it away, or choose another home</source>
            <translation>уберите его или выберите другой каталог данных</translation>
        </message>
        <message>
            <source>{path} is empty, and was not before</source>
            <translation>{path} пуст, а раньше не был</translation>
        </message>
        <message>
            <source>the key of {folder} is missing: {places} holds it</source>
            <translation>нет ключа {folder}: он хранится в {places}</translation>
        </message>
        <message>
            <source>put it back from a backup; without it nobody can be recognised, and people must be enrolled anew</source>
            <translation>верните его из копии; без него никого не узнать, и людей придётся регистрировать заново</translation>
        </message>
        <message>
            <source>{where} holds no key of doorcam</source>
            <translation>в {where} нет ключа doorcam</translation>
        </message>
        <message>
            <source>put it back from a backup</source>
            <translation>верните его из копии</translation>
        </message>
        <message>
            <source>{path} is missing: what is sealed beside it cannot be read</source>
            <translation>нет {path}: зашифрованное рядом не прочитать</translation>
        </message>
        <message>
            <source>restore it from a backup: doorcam restore FILE; or move the whole folder away to start afresh</source>
            <translation>восстановите из копии: doorcam restore FILE; или уберите всю папку, чтобы начать заново</translation>
        </message>
        <message>
            <source>starting TensorFlow</source>
            <translation>запуск TensorFlow</translation>
        </message>
        <message>
            <source>networks ready</source>
            <translation>нейросети готовы</translation>
        </message>
        <message>
            <source>converting {network}</source>
            <translation>преобразование нейросети {network}</translation>
        </message>
        <message>
            <source>{path} is not a picture file</source>
            <translation>{path} — не файл изображения</translation>
        </message>
        <message>
            <source>name a JPEG, PNG, WebP, TIFF or BMP file</source>
            <translation>укажите файл JPEG, PNG, WebP, TIFF или BMP</translation>
        </message>
        <message>
            <source>the picture {path} is empty</source>
            <translation>изображение {path} пустое</translation>
        </message>
        <message>
            <source>the picture {path} is larger than {most} MB</source>
            <translation>изображение {path} больше {most} МБ</translation>
        </message>
        <message>
            <source>make it smaller</source>
            <translation>уменьшите его</translation>
        </message>
        <message>
            <source>a picture could not be encoded as JPEG</source>
            <translation>не удалось закодировать снимок в JPEG</translation>
        </message>
        <message>
            <source>a stored picture is damaged</source>
            <translation>сохранённый снимок повреждён</translation>
        </message>
        <message>
            <source>{path} is not a picture</source>
            <translation>{path} — не изображение</translation>
        </message>
        <message>
            <source>the picture {path} is damaged or cut short</source>
            <translation>изображение {path} повреждено или оборвано</translation>
        </message>
        <message>
            <source>export it again</source>
            <translation>экспортируйте заново</translation>
        </message>
        <message>
            <source>the picture {path} has {width} x {height} pixels, more than {most} megapixels</source>
            <translation>в изображении {path} {width} x {height} пикс., больше {most} мегапикс.</translation>
        </message>
        <message>
            <source>the face is cut off by the border of the picture</source>
            <translation>лицо обрезано краем снимка</translation>
        </message>
        <message>
            <source>have the whole face in it</source>
            <translation>нужно всё лицо целиком</translation>
        </message>
        <message>
            <source>the face is too dark (brightness {brightness:.0f}, at least {least:.0f} is needed)</source>
            <translation>лицо слишком тёмное (яркость {brightness:.0f}, нужно от {least:.0f})</translation>
        </message>
        <message>
            <source>put a light before it, not behind it</source>
            <translation>поставьте свет спереди, а не сзади</translation>
        </message>
        <message>
            <source>the face is too bright ({white:.0%} of it is plain white, at most {most:.0%} may be)</source>
            <translation>лицо слишком светлое (белого {white:.0%}, можно до {most:.0%})</translation>
        </message>
        <message>
            <source>keep direct light off it</source>
            <translation>уберите прямой свет</translation>
        </message>
        <message>
            <source>the face is washed out (contrast {contrast:.1%}, at least {least:.1%} is needed)</source>
            <translation>лицо бледное (контраст {contrast:.1%}, нужно от {least:.1%})</translation>
        </message>
        <message>
            <source>wipe the lens, and keep light out of it</source>
            <translation>протрите объектив и уберите из него свет</translation>
        </message>
        <message>
            <source>the face is too blurred (sharpness {sharpness:.1%}, at least {least:.1%} is needed)</source>
            <translation>лицо размыто (резкость {sharpness:.1%}, нужно от {least:.1%})</translation>
        </message>
        <message>
            <source>hold still, or wipe the lens</source>
            <translation>не двигайтесь или протрите объектив</translation>
        </message>
        <message>
            <source>the eyes cannot be seen (detail {eye_detail:.2f}, at least {least:.2f} is needed)</source>
            <translation>не видно глаз (детали {eye_detail:.2f}, нужно от {least:.2f})</translation>
        </message>
        <message>
            <source>take off sunglasses, and keep hair, hands and shadows from the eyes</source>
            <translation>снимите тёмные очки, уберите от глаз волосы, руки и тени</translation>
        </message>
        <message>
            <source>the head is turned to its {side} by about {degrees:.0f}°, at most {most:.0f}° will do</source>
            <translation>голова повёрнута {side} примерно на {degrees:.0f}°, можно до {most:.0f}°</translation>
        </message>
        <message>
            <source>look straight into the camera</source>
            <translation>смотрите прямо в камеру</translation>
        </message>
        <message>
            <source>the head looks {way} by about {degrees:.0f}°, at most {most:.0f}° will do</source>
            <translation>голова наклонена {way} примерно на {degrees:.0f}°, можно до {most:.0f}°</translation>
        </message>
        <message>
            <source>have the camera at the height of the eyes</source>
            <translation>держите камеру на уровне глаз</translation>
        </message>
        <message>
            <source>the head is tilted by {degrees:.0f}°, at most {most:.0f}° will do</source>
            <translation>голова наклонена вбок на {degrees:.0f}°, можно до {most:.0f}°</translation>
        </message>
        <message>
            <source>hold the head, or the camera, upright</source>
            <translation>держите голову или камеру ровно</translation>
        </message>
        <message>
            <source>left</source>
            <translation>влево</translation>
        </message>
        <message>
            <source>right</source>
            <translation>вправо</translation>
        </message>
        <message>
            <source>up</source>
            <translation>вверх</translation>
        </message>
        <message>
            <source>down</source>
            <translation>вниз</translation>
        </message>
        <message>
            <source>OpenVINO cannot read the network {model}</source>
            <translation>OpenVINO не читает нейросеть {model}</translation>
        </message>
        <message>
            <source>{reason}</source>
            <translation>{reason}</translation>
        </message>
        <message>
            <source>cannot write converted networks to {folder}</source>
            <translation>не удаётся записать преобразованные нейросети в {folder}</translation>
        </message>
        <message>
            <source>check the folder</source>
            <translation>проверьте папку</translation>
        </message>
        <message>
            <source>run: {command}</source>
            <translation>запустите: {command}</translation>
        </message>
        <message>
            <source>{network} is not installed</source>
            <translation>{network}: не установлено</translation>
        </message>
        <message>
            <source>there is no network {network_id}</source>
            <translation>нет нейросети {network_id}</translation>
        </message>
        <message>
            <source>run: pip install --force-reinstall {package}</source>
            <translation>запустите: pip install --force-reinstall {package}</translation>
        </message>
        <message>
            <source>the weights file {path} of {network_id} is missing</source>
            <translation>нет файла весов {path} для {network_id}</translation>
        </message>
        <message>
            <source>the weights file {path} of {network_id} is truncated or changed (its sha256 is wrong)</source>
            <translation>файл весов {path} для {network_id} оборван или изменён (неверный sha256)</translation>
        </message>
        <message>
            <source>cannot read the weights file {path}</source>
            <translation>не удаётся прочитать файл весов {path}</translation>
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
            <source>Step {number} of {count}</source>
            <translation>Шаг {number} из {count}</translation>
        </message>
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
        <message>
            <source>Enrol…</source>
            <translation>Регистрация…</translation>
        </message>
        <message>
            <source>Show person</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Show events</source>
            <translation>События</translation>
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
            <source>Enrolled by now: {name}</source>
            <translation>Уже зарегистрирован(а): {name}</translation>
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
            <source>Health</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Needs a look: {names}</source>
            <translation>Требует внимания: {names}</translation>
        </message>
        <message>
            <source>The door is not running.</source>
            <translation>Дверь не работает.</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>Всё в порядке.</translation>
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
        <name>Hours</name>
        <message>
            <source>always</source>
            <translation>всегда</translation>
        </message>
        <message>
            <source>at any hour</source>
            <translation>в любое время</translation>
        </message>
        <message>
            <source>every day</source>
            <translation>ежедневно</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>весь день</translation>
        </message>
        <message>
            <source>holidays</source>
            <translation>праздники</translation>
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
            <source>No group uses these hours yet.</source>
            <translation>Этим графиком пока не пользуется ни одна группа.</translation>
        </message>
        <message>
            <source>Say who may pass then</source>
            <translation>Указать, кто может проходить</translation>
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
        <message>
            <source>Saved. No group uses these hours yet.</source>
            <translation>Сохранено. Этим графиком пока не пользуется ни одна группа.</translation>
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
            <source>{p50} ms, mostly below {p95} ms</source>
            <translation>{p50} мс, обычно меньше {p95} мс</translation>
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
            <source>{count} waiting</source>
            <translation>В очереди: {count}</translation>
        </message>
        <message>
            <source>Nothing was delivered yet.</source>
            <translation>Пока ничего не доставлено.</translation>
        </message>
        <message>
            <source>Last delivered: {time}.</source>
            <translation>Последняя доставка: {time}.</translation>
        </message>
        <message>
            <source>Given up because their events are erased: {count}.</source>
            <translation>Не отправлено, так как события стёрты: {count}.</translation>
        </message>
        <message>
            <source>Messages wait to be sent: look at the network.</source>
            <translation>Сообщения ждут отправки: проверьте сеть.</translation>
        </message>
        <message>
            <source>{fault}. Look at the network, and at the address in the settings.</source>
            <translation>{fault}. Проверьте сеть и адрес в настройках.</translation>
        </message>
        <message>
            <source>Messages to {name}</source>
            <translation>Сообщения: {name}</translation>
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
            <source>It opens for you again in {seconds} s.</source>
            <translation>Снова откроется для вас через {seconds} с.</translation>
        </message>
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
            <source>A badge still opens the door.</source>
            <translation>Вход по карте.</translation>
        </message>
        <message>
            <source>doorcam cannot start</source>
            <translation>doorcam не запускается</translation>
        </message>
        <message>
            <source>Starting the camera…</source>
            <translation>Запуск камеры…</translation>
        </message>
        <message>
            <source>No picture from the camera</source>
            <translation>Нет изображения с камеры</translation>
        </message>
        <message>
            <source>The camera has stopped</source>
            <translation>Камера остановилась</translation>
        </message>
        <message>
            <source>No new picture comes. Please use your badge.</source>
            <translation>Новых кадров нет. Используйте карту.</translation>
        </message>
        <message>
            <source>Camera frozen</source>
            <translation>Изображение застыло</translation>
        </message>
        <message>
            <source>It repeats one picture. Please use your badge.</source>
            <translation>Кадр повторяется. Используйте карту.</translation>
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
            <source>Please switch a light on, or use your badge.</source>
            <translation>Включите свет или используйте карту.</translation>
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
            <source>Or use your badge, or its number and PIN.</source>
            <translation>Или карта, или её номер и PIN‑код.</translation>
        </message>
        <message>
            <source>Please use your badge.</source>
            <translation>Используйте карту.</translation>
        </message>
        <message>
            <source>Reconnecting in {seconds} s. Please use your badge.</source>
            <translation>Связь через {seconds} с. Используйте карту.</translation>
        </message>
        <message>
            <source>This closes in {seconds} s; touch it to read on.</source>
            <translation>Закроется через {seconds} с; чтобы дочитать, коснитесь экрана.</translation>
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
            <translation>Введите PIN‑код</translation>
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
            <translation>PIN‑код или карта</translation>
        </message>
        <message>
            <source>Press Enter after the PIN.</source>
            <translation>После PIN‑кода нажмите «Ввод».</translation>
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
            <source>Staff action</source>
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
            <source>This photo is nearer to {other} (distance {far}) than to the person’s other photos ({own}). Is it of the right person?</source>
            <translation>Это фото ближе к другому человеку — {other} (расстояние {far}), чем к остальным своим ({own}). Тот ли это человек?</translation>
        </message>
        <message>
            <source>Looks like somebody else, and is therefore matched more strictly.</source>
            <translation>Есть сходство с другим человеком, поэтому сравнение строже.</translation>
        </message>
        <message>
            <source>Photos on the map: {count}</source>
            <translation>Фото на карте: {count}</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Фото</translation>
        </message>
    </context>
    <context>
        <name>MapPanel</name>
        <message>
            <source>Map of the enrolled photos</source>
            <translation>Карта фото регистрации</translation>
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
            <source>Arrows go from photo to photo, Enter shows the person</source>
            <translation>Стрелки переходят между фото, Enter показывает человека</translation>
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
        <name>Numbers</name>
        <message>
            <source>{share}%</source>
            <translation>{share} %</translation>
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
            <translation>Доступ отключён</translation>
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
            <source>No end</source>
            <translation>Без ограничения срока</translation>
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
            <source>Without a badge, the PIN only helps where a face is asked for as well.</source>
            <translation>Без карты PIN‑код нужен только там, где спрашивают и лицо.</translation>
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
            <translation>PIN‑коды: {count}</translation>
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
            <source>{name} passes no door any more</source>
            <translation>{name}: доступ отключён ко всем дверям</translation>
        </message>
        <message>
            <source>{name} is no longer disabled</source>
            <translation>{name}: доступ снова включён</translation>
        </message>
        <message>
            <source>The PIN is set. Without a badge, it only helps where a face is asked for as well.</source>
            <translation>PIN‑код задан. Без карты он нужен только там, где спрашивают и лицо.</translation>
        </message>
        <message>
            <source>The PIN is set</source>
            <translation>PIN‑код задан</translation>
        </message>
        <message>
            <source>The PIN is put back</source>
            <translation>PIN‑код возвращён</translation>
        </message>
        <message>
            <source>The PIN is removed</source>
            <translation>PIN‑код удалён</translation>
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
            <source>The badge is put back</source>
            <translation>Карта возвращена</translation>
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
            <source>{count} chosen</source>
            <translation>Выбрано: {count}</translation>
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
            <source>“{line}” already lets these people pass at any hour: other hours hold once it is removed.</source>
            <translation>Правило «{line}» и так пропускает этих людей в любое время: другие часы подействуют, когда оно будет удалено.</translation>
        </message>
        <message>
            <source>everyone</source>
            <translation>все</translation>
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
            <source>Enable</source>
            <translation>Включить</translation>
        </message>
        <message>
            <source>Disable</source>
            <translation>Отключить</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Удалить…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
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
            <source>Add…</source>
            <translation>Добавить…</translation>
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
            <source>Erase this person…</source>
            <translation>Стереть этого человека…</translation>
        </message>
        <message>
            <source>Validity</source>
            <translation>Срок действия</translation>
        </message>
        <message>
            <source>Groups, and what they allow</source>
            <translation>Группы и права</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN‑код</translation>
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
        <name>PictureFault</name>
        <message>
            <source>{reason}</source>
            <translation>Проблема с изображением: {reason}</translation>
        </message>
    </context>
    <context>
        <name>PinDialog</name>
        <message>
            <source>PIN: {name}</source>
            <translation>PIN‑код: {name}</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN‑код</translation>
        </message>
        <message>
            <source>Set the PIN</source>
            <translation>Задать PIN‑код</translation>
        </message>
        <message>
            <source>PIN, {least} to {most} digits</source>
            <translation>PIN‑код, от {least} до {most} цифр</translation>
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
            <source>One moment…</source>
            <translation>Одну секунду…</translation>
        </message>
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
    </context>
    <context>
        <name>PinStep</name>
        <message>
            <source>Admin PIN</source>
            <translation>PIN‑код админа</translation>
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
            <translation>Придумайте PIN‑код из 4–12 цифр</translation>
        </message>
        <message>
            <source>The two differ. Please begin anew.</source>
            <translation>Не совпадает. Начните заново.</translation>
        </message>
        <message>
            <source>The PIN is set.</source>
            <translation>PIN‑код задан.</translation>
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
        <name>Preview</name>
        <message>
            <source>Looking for the camera…</source>
            <translation>Поиск камеры…</translation>
        </message>
        <message>
            <source>This is the camera in use.</source>
            <translation>Это используемая камера.</translation>
        </message>
        <message>
            <source>Opening the camera…</source>
            <translation>Камера открывается…</translation>
        </message>
        <message>
            <source>This is the camera that is chosen. It is used from the next start on.</source>
            <translation>Это выбранная камера. Она начнёт работать со следующего запуска.</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Drive</source>
            <translation>Диск</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>Ярлык</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Неизвестно</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>&amp;Папка:</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>&amp;Тип файлов:</translation>
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
            <source>The door would err much more often</source>
            <translation>Дверь будет ошибаться намного чаще</translation>
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
            <source>Threshold {threshold}, in use</source>
            <translation>Порог {threshold} (текущий)</translation>
        </message>
        <message>
            <source>Threshold {threshold}</source>
            <translation>Порог {threshold}</translation>
        </message>
        <message>
            <source>False openings: {count} of {all} strangers, in one look ({sure}: {low} to {high})</source>
            <translation>Ложные открытия: {count} из {all} посторонних за один взгляд ({sure}: {low}–{high})</translation>
        </message>
        <message>
            <source>False refusals: unknown, since nobody has two photos.</source>
            <translation>Ложные отказы: неизвестно, ни у кого нет двух фото.</translation>
        </message>
        <message>
            <source>False refusals: {share} of looks at people enrolled ({sure}: {low} to {high})</source>
            <translation>Ложные отказы: {share} взглядов на зарегистрированных ({sure}: {low}–{high})</translation>
        </message>
        <message>
            <source>Fewer than {least} photos of different people lie so near: false openings are read off a fitted curve, not counted.</source>
            <translation>Столь близких фото разных людей меньше {least}: ложные открытия оценены по кривой, а не подсчитаны.</translation>
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
            <source>Dotted: the threshold in use. Shaded: {sure} intervals.</source>
            <translation>Пунктир: текущий порог. Заливка: {sure} интервалы.</translation>
        </message>
        <message>
            <source>False openings</source>
            <translation>Ложные открытия</translation>
        </message>
        <message>
            <source>False refusals</source>
            <translation>Ложные отказы</translation>
        </message>
        <message>
            <source>Error rates</source>
            <translation>Доля ошибок</translation>
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
            <source>Please use your badge.</source>
            <translation>Используйте карту.</translation>
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
            <source>Nobody may pass now. Please ask the staff.</source>
            <translation>Сейчас проход закрыт для всех. Обратитесь к персоналу.</translation>
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
            <translation>Введите PIN‑код или приложите карту.</translation>
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
            <translation>Неверный PIN‑код</translation>
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
            <source>Show what is wrong</source>
            <translation>Показать ошибку</translation>
        </message>
        <message>
            <source>Cannot be saved so: {named}.</source>
            <translation>Так сохранить нельзя: {named}.</translation>
        </message>
        <message>
            <source>Changed: {count}. Nothing is saved yet.</source>
            <translation>Изменено: {count}. Ещё не сохранено.</translation>
        </message>
        <message>
            <source>From the next start on: {named}.</source>
            <translation>После перезапуска: {named}.</translation>
        </message>
        <message>
            <source>{named}, and {count} more</source>
            <translation>{named} и ещё {count}</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>Очистить поиск</translation>
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
            <source>Camera</source>
            <translation>Камера</translation>
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
            <source>Threshold</source>
            <translation>Порог</translation>
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
            <source>Calibrated threshold</source>
            <translation>Калиброванный порог</translation>
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
            <source>One person at a time</source>
            <translation>По одному человеку</translation>
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
            <source>Protection against photos</source>
            <translation>Защита от фотографий</translation>
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
            <source>Pictures in the journal</source>
            <translation>Снимки в журнале</translation>
        </message>
        <message>
            <source>Days until `doorcam events purge` removes an event and its picture.</source>
            <translation>Через сколько дней `doorcam events purge` удаляет событие и его снимок.</translation>
        </message>
        <message>
            <source>How long events are kept</source>
            <translation>Срок хранения событий</translation>
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
            <source>Consent</source>
            <translation>Согласие</translation>
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
            <source>How the door is opened</source>
            <translation>Способ открытия двери</translation>
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
            <source>Opening time</source>
            <translation>Время открытия</translation>
        </message>
        <message>
            <source>The port of a relay board: /dev/serial/by-id/... or COM3.</source>
            <translation>Порт платы реле: /dev/serial/by-id/... или COM3.</translation>
        </message>
        <message>
            <source>Serial port</source>
            <translation>COM-порт</translation>
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
            <source>GPIO pin</source>
            <translation>Контакт GPIO</translation>
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
            <source>Kind of relay</source>
            <translation>Тип реле</translation>
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
            <source>Address of the relay</source>
            <translation>Адрес реле</translation>
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
            <source>User name of the relay</source>
            <translation>Имя пользователя реле</translation>
        </message>
        <message>
            <source>Their password, better given as DOORCAM_DOOR_HTTP_PASSWORD.</source>
            <translation>Пароль; лучше задать через DOORCAM_DOOR_HTTP_PASSWORD.</translation>
        </message>
        <message>
            <source>Password of the relay</source>
            <translation>Пароль реле</translation>
        </message>
        <message>
            <source>The MQTT broker.</source>
            <translation>Брокер MQTT.</translation>
        </message>
        <message>
            <source>MQTT broker</source>
            <translation>Брокер MQTT</translation>
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
            <source>User name at the broker</source>
            <translation>Имя пользователя на брокере</translation>
        </message>
        <message>
            <source>Their password, better given as DOORCAM_DOOR_MQTT_PASSWORD.</source>
            <translation>Пароль; лучше задать через DOORCAM_DOOR_MQTT_PASSWORD.</translation>
        </message>
        <message>
            <source>Password at the broker</source>
            <translation>Пароль на брокере</translation>
        </message>
        <message>
            <source>Where the relay listens: cmnd/door/POWER. Empty shows the lock in Home Assistant only.</source>
            <translation>Топик, который слушает реле: cmnd/door/POWER. Пусто — замок виден только в Home Assistant.</translation>
        </message>
        <message>
            <source>MQTT topic</source>
            <translation>Топик MQTT</translation>
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
            <source>Program that opens the door</source>
            <translation>Программа открытия двери</translation>
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
            <source>Alarm when held open</source>
            <translation>Тревога при незакрытой двери</translation>
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
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Open the kiosk full screen.</source>
            <translation>Открывать терминал во весь экран.</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Полный экран</translation>
        </message>
        <message>
            <source>Show a live camera like a mirror.</source>
            <translation>Показывать камеру как зеркало.</translation>
        </message>
        <message>
            <source>Mirror image</source>
            <translation>Зеркальное изображение</translation>
        </message>
        <message>
            <source>How the window looks; auto is light or dark as the system is.</source>
            <translation>Тема (вид окна); «авто» — светлая или тёмная, как в системе.</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Светлая или тёмная тема</translation>
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
            <source>Text size</source>
            <translation>Размер текста</translation>
        </message>
        <message>
            <source>A short tone for a welcome, a refusal, and whatever is asked for.</source>
            <translation>Звук: короткий сигнал при допуске, отказе и запросе.</translation>
        </message>
        <message>
            <source>Sounds</source>
            <translation>Звуки</translation>
        </message>
        <message>
            <source>Say aloud what the screen says to a visitor; needs the extra voice: pip install 'doorcam[voice]'.</source>
            <translation>Произносить вслух то, что видит посетитель; нужно дополнение voice: pip install 'doorcam[voice]'.</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Голос</translation>
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
            <source>Clock when idle</source>
            <translation>Часы при бездействии</translation>
        </message>
        <message>
            <source>Seconds without input until the staff's pages are locked.</source>
            <translation>Через сколько секунд бездействия блокируются страницы персонала.</translation>
        </message>
        <message>
            <source>Lock when idle</source>
            <translation>Блокировка при бездействии</translation>
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
            <source>PINs, tests, backup</source>
            <translation>PIN‑коды, проверки, копии</translation>
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
            <source>This is locked in {seconds} s. Touch anything to go on.</source>
            <translation>Блокировка через {seconds} с. Чтобы продолжить, коснитесь экрана.</translation>
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
            <source>Anybody can open these pages.</source>
            <translation>Эти страницы может открыть кто угодно.</translation>
        </message>
        <message>
            <source>Set a PIN…</source>
            <translation>Задать PIN‑код…</translation>
        </message>
        <message>
            <source>An admin may go on with the set-up.</source>
            <translation>Администратор может продолжить настройку.</translation>
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
            <source>Close doorcam?</source>
            <translation>Закрыть doorcam?</translation>
        </message>
        <message>
            <source>Close doorcam</source>
            <translation>Закрыть doorcam</translation>
        </message>
        <message>
            <source>The door will no longer open by face, PIN or badge.</source>
            <translation>Дверь больше не будет открываться по лицу, PIN‑коду или карте.</translation>
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
        <name>StaffPinsCard</name>
        <message>
            <source>PINs of the staff</source>
            <translation>PIN‑коды персонала</translation>
        </message>
        <message>
            <source>The admin may do everything here, an operator sees people, events and insights.</source>
            <translation>Администратору доступно всё, оператору — люди, события и аналитика.</translation>
        </message>
        <message>
            <source>Admin</source>
            <translation>Администратор</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Оператор</translation>
        </message>
        <message>
            <source>Without a PIN of the admin anybody may open these pages, and close doorcam.</source>
            <translation>Без PIN‑кода администратора кто угодно может открыть эти страницы и закрыть doorcam.</translation>
        </message>
        <message>
            <source>The PIN is set</source>
            <translation>PIN‑код задан</translation>
        </message>
        <message>
            <source>Remove the PIN of the admin?</source>
            <translation>Удалить PIN‑код администратора?</translation>
        </message>
        <message>
            <source>Anybody may then open these pages, and close doorcam.</source>
            <translation>После этого кто угодно сможет открыть эти страницы и закрыть doorcam.</translation>
        </message>
        <message>
            <source>Remove the PIN of the operator?</source>
            <translation>Удалить PIN‑код оператора?</translation>
        </message>
        <message>
            <source>Only the admin may then open these pages.</source>
            <translation>После этого открыть эти страницы сможет только администратор.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>The PIN is removed</source>
            <translation>PIN‑код удалён</translation>
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
            <source>First set that of the admin.</source>
            <translation>Сначала задайте PIN‑код администратора.</translation>
        </message>
        <message>
            <source>A PIN is set.</source>
            <translation>PIN‑код задан.</translation>
        </message>
        <message>
            <source>No PIN is set.</source>
            <translation>PIN‑код не задан.</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Удалить…</translation>
        </message>
    </context>
    <context>
        <name>StateCard</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Ход работы</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN‑код</translation>
        </message>
        <message>
            <source>Type your badge number, then your PIN</source>
            <translation>Введите номер карты, затем PIN‑код</translation>
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
        <name>StorageFault</name>
        <message>
            <source>{reason}</source>
            <translation>Сбой хранения: {reason}</translation>
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
    </context>
    <context>
        <name>ThresholdKeeper</name>
        <message>
            <source>The threshold is saved, and holds from the next start on.</source>
            <translation>Порог сохранён, действует после перезапуска.</translation>
        </message>
        <message>
            <source>The threshold is the one from before.</source>
            <translation>Возвращён прежний порог.</translation>
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
            <source>Asked to turn their head: {share} of {asked} people at the door ({sure}: {low} to {high})</source>
            <translation>Просьба повернуть голову: {share}, всего людей у двери: {asked} ({sure}: {low}–{high})</translation>
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
        <message>
            <source>Traffic</source>
            <translation>Проходы</translation>
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
            <source>{count} people</source>
            <translation>
                <numerusform>{count} человек</numerusform>
                <numerusform>{count} человека</numerusform>
                <numerusform>{count} человек</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{faces} unknown faces, of about {people}.</source>
            <translation>
                <numerusform>{faces} незнакомое лицо, примерно {people}.</numerusform>
                <numerusform>{faces} незнакомых лица, примерно {people}.</numerusform>
                <numerusform>{faces} незнакомых лиц, примерно {people}.</numerusform>
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
        <name>UnlockDialog</name>
        <message>
            <source>Restore a backup</source>
            <translation>Восстановить копию</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>Прочитать</translation>
        </message>
    </context>
    <context>
        <name>ValidityDialog</name>
        <message>
            <source>Validity</source>
            <translation>Срок действия</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
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
        <message>
            <source>No voice speaks {language}: install one for the system, or set desktop.voice = false</source>
            <translation>Нет голоса для языка «{language}»: установите его в системе или задайте desktop.voice = false</translation>
        </message>
        <message>
            <source>The system has no voice: install one (on Linux speech-dispatcher), or set desktop.voice = false</source>
            <translation>В системе нет голоса: установите его (в Linux — speech-dispatcher) или задайте desktop.voice = false</translation>
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
        <message>
            <source>No hour is allowed</source>
            <translation>Не разрешён ни один час</translation>
        </message>
    </context>
    <context>
        <name>WeightsFault</name>
        <message>
            <source>{reason}</source>
            <translation>Проблема с моделью: {reason}</translation>
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
