<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>BadgeDialog</name>
        <message numerus="yes">
            <source>{count} digits, at least {least}</source>
            <translation>
                <numerusform>{count} digit, at least {least}</numerusform>
                <numerusform>{count} digits, at least {least}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dots</name>
        <message numerus="yes">
            <source>{count} digits</source>
            <translation>
                <numerusform>{count} digit</numerusform>
                <numerusform>{count} digits</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EnrolmentDialog</name>
        <message numerus="yes">
            <source>{count} pictures are not kept.</source>
            <translation>
                <numerusform>{count} picture is not kept.</numerusform>
                <numerusform>{count} pictures are not kept.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} pictures are enough</source>
            <translation>
                <numerusform>{count} picture is enough</numerusform>
                <numerusform>{count} pictures are enough</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EventDetail</name>
        <message numerus="yes">
            <source>{best} at best, in {count} pictures</source>
            <translation>
                <numerusform>{best}, in {count} picture</numerusform>
                <numerusform>{best} at best, in {count} pictures</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EventsPage</name>
        <message numerus="yes">
            <source>{count} events</source>
            <translation>
                <numerusform>{count} event</numerusform>
                <numerusform>{count} events</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportBar</name>
        <message numerus="yes">
            <source>{count} events are in {path}</source>
            <translation>
                <numerusform>{count} event is in {path}</numerusform>
                <numerusform>{count} events are in {path}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GroupCard</name>
        <message numerus="yes">
            <source>Seen {count} times</source>
            <translation>
                <numerusform>Seen {count} time</numerusform>
                <numerusform>Seen {count} times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message numerus="yes">
            <source>At least {count} characters.</source>
            <translation>
                <numerusform>At least {count} character.</numerusform>
                <numerusform>At least {count} characters.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message numerus="yes">
            <source>{count} people</source>
            <translation>
                <numerusform>{count} person</numerusform>
                <numerusform>{count} people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RatesPanel</name>
        <message numerus="yes">
            <source>Another {count} hold too little to be decided again.</source>
            <translation>
                <numerusform>Another {count} holds too little to be decided again.</numerusform>
                <numerusform>Another {count} hold too little to be decided again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only {count} pairs of photos of one person: false refusals are rough.</source>
            <translation>
                <numerusform>Only {count} pair of photos of one person: false refusals are rough.</numerusform>
                <numerusform>Only {count} pairs of photos of one person: false refusals are rough.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} decisions labelled wrong in the journal would still match.</source>
            <translation>
                <numerusform>{count} decision labelled wrong in the journal would still match.</numerusform>
                <numerusform>{count} decisions labelled wrong in the journal would still match.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ToolsPanel</name>
        <message numerus="yes">
            <source>{count} files are in {path}</source>
            <translation>
                <numerusform>{count} file is in {path}</numerusform>
                <numerusform>{count} files are in {path}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UnknownFaces</name>
        <message numerus="yes">
            <source>{count} people</source>
            <translation>
                <numerusform>{count} person</numerusform>
                <numerusform>{count} people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{faces} unknown faces, of about {people}.</source>
            <translation>
                <numerusform>{faces} unknown face, of about {people}.</numerusform>
                <numerusform>{faces} unknown faces, of about {people}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No face was found in {count} pictures.</source>
            <translation>
                <numerusform>No face was found in {count} picture.</numerusform>
                <numerusform>No face was found in {count} pictures.</numerusform>
            </translation>
        </message>
    </context>
</TS>
