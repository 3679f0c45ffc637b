<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
