<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>The plan with %n row(s) is in {path}.</source>
        <translation>
            <numerusform>The plan with %n row is in {path}.</numerusform>
            <numerusform>The plan with %n rows is in {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>Export %n post(s)</source>
        <translation>
            <numerusform>Export %n post</numerusform>
            <numerusform>Export %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out the %n post(s) with an error</source>
        <translation>
            <numerusform>Leave out the %n post with an error</numerusform>
            <numerusform>Leave out the %n posts with an error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) with an error</source>
        <translation>
            <numerusform>%n post with an error</numerusform>
            <numerusform>%n posts with an error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) stay(s) behind</source>
        <translation>
            <numerusform>%n post stay behind</numerusform>
            <numerusform>%n posts stays behind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n row(s) are in {files}, in the folder {folder}.</source>
        <translation>
            <numerusform>%n row is in {files}, in the folder {folder}.</numerusform>
            <numerusform>%n rows are in {files}, in the folder {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>Import %n post(s)</source>
        <translation>
            <numerusform>Import %n post</numerusform>
            <numerusform>Import %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n signal(s)</source>
        <translation>
            <numerusform>Import %n signal</numerusform>
            <numerusform>Import %n signals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n date(s)</source>
        <translation>
            <numerusform>Import %n date</numerusform>
            <numerusform>Import %n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message numerus="yes">
        <source>row(s) that cannot be read</source>
        <translation>
            <numerusform>row that cannot be read</numerusform>
            <numerusform>rows that cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new post(s)</source>
        <translation>
            <numerusform>new post</numerusform>
            <numerusform>new posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new signal(s)</source>
        <translation>
            <numerusform>new signal</numerusform>
            <numerusform>new signals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new date(s)</source>
        <translation>
            <numerusform>new date</numerusform>
            <numerusform>new dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) such as {example} show it: the day comes first.</source>
        <translation>
            <numerusform>%n date, {example}, shows it: the day comes first.</numerusform>
            <numerusform>%n dates such as {example} show it: the day comes first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) such as {example} show it: the month comes first.</source>
        <translation>
            <numerusform>%n date, {example}, shows it: the month comes first.</numerusform>
            <numerusform>%n dates such as {example} show it: the month comes first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) can be read in two ways. We read the day first.</source>
        <translation>
            <numerusform>%n date can be read in two ways. We read the day first.</numerusform>
            <numerusform>%n dates can be read in two ways. We read the day first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkPicker</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakingForms</name>
    <message numerus="yes">
        <source>Link %n signal(s) to a post</source>
        <translation>
            <numerusform>Link %n signal to a post</numerusform>
            <numerusform>Link %n signals to a post</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPostDialog</name>
    <message numerus="yes">
        <source>%n signal(s) will be linked to it.</source>
        <translation>
            <numerusform>%n signal will be linked to it.</numerusform>
            <numerusform>%n signals will be linked to it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostScreen</name>
    <message numerus="yes">
        <source>%n post(s) deleted</source>
        <translation>
            <numerusform>%n post deleted</numerusform>
            <numerusform>%n posts deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignalList</name>
    <message numerus="yes">
        <source>%n post(s) linked</source>
        <translation>
            <numerusform>%n post linked</numerusform>
            <numerusform>%n posts linked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignalsPanel</name>
    <message numerus="yes">
        <source>%n sender(s)</source>
        <translation>
            <numerusform>%n sender</numerusform>
            <numerusform>%n senders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past the reply norm</source>
        <translation>
            <numerusform>%n past the reply norm</numerusform>
            <numerusform>%n past the reply norm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for an answer</source>
        <translation>
            <numerusform>%n waiting for an answer</numerusform>
            <numerusform>%n waiting for an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignalsSection</name>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeLine</name>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekScreen</name>
    <message numerus="yes">
        <source>%n signal(s) past the reply norm</source>
        <translation>
            <numerusform>%n signal past the reply norm</numerusform>
            <numerusform>%n signals past the reply norm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearTexts</name>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) outside fixed sections</source>
        <translation>
            <numerusform>%n post outside fixed sections</numerusform>
            <numerusform>%n posts outside fixed sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s) heard but without a post</source>
        <translation>
            <numerusform>%n theme heard but without a post</numerusform>
            <numerusform>%n themes heard but without a post</numerusform>
        </translation>
    </message>
</context>
</TS>
