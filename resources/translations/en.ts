<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CampaignDialog</name>
    <message numerus="yes">
        <source>%n post(s) belong to it.</source>
        <translation>
            <numerusform>%n post belongs to it.</numerusform>
            <numerusform>%n posts belong to it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoherenceScreen</name>
    <message numerus="yes">
        <source>%n signal(s) without a post</source>
        <translation>
            <numerusform>%n signal without a post</numerusform>
            <numerusform>%n signals without a post</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) without a signal</source>
        <translation>
            <numerusform>%n post without a signal</numerusform>
            <numerusform>%n posts without a signal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoherenceView</name>
    <message numerus="yes">
        <source>%n signal(s) without a choice</source>
        <translation>
            <numerusform>%n signal without a choice</numerusform>
            <numerusform>%n signals without a choice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) without a choice</source>
        <translation>
            <numerusform>%n post without a choice</numerusform>
            <numerusform>%n posts without a choice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoherenceWords</name>
    <message numerus="yes">
        <source>%n without a post</source>
        <translation>
            <numerusform>%n without a post</numerusform>
            <numerusform>%n without a post</numerusform>
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
        <source>%n sender(s)</source>
        <translation>
            <numerusform>%n sender</numerusform>
            <numerusform>%n senders</numerusform>
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
        <source>{name}: %n signal(s), of which {share} from two senders</source>
        <translation>
            <numerusform>{name}: %n signal, of which {share} from two senders</numerusform>
            <numerusform>{name}: %n signals, of which {share} from two senders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) planned</source>
        <translation>
            <numerusform>%n post planned</numerusform>
            <numerusform>%n posts planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last post %n day(s) ago</source>
        <translation>
            <numerusform>last post %n day ago</numerusform>
            <numerusform>last post %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedWords</name>
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
</context>
<context>
    <name>CrisisBar</name>
    <message numerus="yes">
        <source>%n post(s) wait</source>
        <translation>
            <numerusform>%n post wait</numerusform>
            <numerusform>%n posts wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrisisDialog</name>
    <message numerus="yes">
        <source>%n planned post(s) will wait.</source>
        <translation>
            <numerusform>%n planned post will wait.</numerusform>
            <numerusform>%n planned posts will wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrisisScreen</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectsView</name>
    <message numerus="yes">
        <source>%n post(s) go along to another day or time:</source>
        <translation>
            <numerusform>%n post go along to another day or time:</numerusform>
            <numerusform>%n posts go along to another day or time:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) stay on their day and take another slot:</source>
        <translation>
            <numerusform>%n post stay on their day and take another slot:</numerusform>
            <numerusform>%n posts stay on their day and take another slot:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) stay on their day as loose posts:</source>
        <translation>
            <numerusform>%n post stay on their day as loose posts:</numerusform>
            <numerusform>%n posts stay on their day as loose posts:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) stay empty:</source>
        <translation>
            <numerusform>%n slot stays empty:</numerusform>
            <numerusform>%n slots stay empty:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) come back:</source>
        <translation>
            <numerusform>%n slot comes back:</numerusform>
            <numerusform>%n slots come back:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) that were skipped or moved are not there any more:</source>
        <translation>
            <numerusform>%n slot that were skipped or moved are not there any more:</numerusform>
            <numerusform>%n slots that were skipped or moved are not there any more:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) stay as they are.</source>
        <translation>
            <numerusform>%n post stay as they are.</numerusform>
            <numerusform>%n posts stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
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
    <name>ExperimentsScreen</name>
    <message numerus="yes">
        <source>{variant}: %n post(s)</source>
        <translation>
            <numerusform>{variant}: %n post</numerusform>
            <numerusform>{variant}: %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>Export %n row(s)</source>
        <translation>
            <numerusform>Export %n row</numerusform>
            <numerusform>Export %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out the %n row(s) with an error</source>
        <translation>
            <numerusform>Leave out the %n row with an error</numerusform>
            <numerusform>Leave out the %n rows with an error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with an error</source>
        <translation>
            <numerusform>%n row with an error</numerusform>
            <numerusform>%n rows with an error</numerusform>
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
        <source>%n row(s) stay(s) behind</source>
        <translation>
            <numerusform>%n row stay behind</numerusform>
            <numerusform>%n rows stays behind</numerusform>
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
    <name>FeedFetching</name>
    <message numerus="yes">
        <source>%n new signal(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresSheet</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sender(s)</source>
        <translation>
            <numerusform>%n sender</numerusform>
            <numerusform>%n senders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdeasPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) without a post</source>
        <translation>
            <numerusform>%n signal without a post</numerusform>
            <numerusform>%n signals without a post</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdeasScreen</name>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdeasTakeDialog</name>
    <message numerus="yes">
        <source>%n idea(s) to make</source>
        <translation>
            <numerusform>%n idea to make</numerusform>
            <numerusform>%n ideas to make</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n row(s) read. Nothing is kept until all of them are in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import about %n signal(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
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
    <message numerus="yes">
        <source>%n twice in the file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
    <name>Links</name>
    <message numerus="yes">
        <source>%n post(s) linked</source>
        <translation>
            <numerusform>%n post linked</numerusform>
            <numerusform>%n posts linked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alike, handle together</source>
        <translation>
            <numerusform>%n alike, handle together</numerusform>
            <numerusform>%n alike, handle together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakingForms</name>
    <message numerus="yes">
        <source>%n post(s); they keep their times and their distance.</source>
        <translation>
            <numerusform>%n post; they keep their times and their distance.</numerusform>
            <numerusform>%n posts; they keep their times and their distance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %n signal(s) to a post</source>
        <translation>
            <numerusform>Link %n signal to a post</numerusform>
            <numerusform>Link %n signals to a post</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaSection</name>
    <message numerus="yes">
        <source>The %n picture(s) and file(s) for all channels go to {channel}.</source>
        <translation>
            <numerusform>The one file for all channels goes to {channel}.</numerusform>
            <numerusform>The %n files for all channels go to {channel}.</numerusform>
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
    <name>NextYearDialog</name>
    <message numerus="yes">
        <source>%n thing(s) change; it is one act that can be undone.</source>
        <translation>
            <numerusform>%n thing change; it is one act that can be undone.</numerusform>
            <numerusform>%n things change; it is one act that can be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message numerus="yes">
        <source>Note %n signal(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A message to each line: %n signal(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message numerus="yes">
        <source>%n of them the calendar has already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) noted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message numerus="yes">
        <source>Found in %n place(s).</source>
        <translation>
            <numerusform>Found in %n place.</numerusform>
            <numerusform>Found in %n places.</numerusform>
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
    <name>PostsScreen</name>
    <message numerus="yes">
        <source>%n hidden by the filter</source>
        <translation>
            <numerusform>%n hidden by the filter</numerusform>
            <numerusform>%n hidden by the filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostsWording</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
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
        <source>%n more in the table</source>
        <translation>
            <numerusform>%n more in the table</numerusform>
            <numerusform>%n more in the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>and %n more picture(s) or video(s)</source>
        <translation>
            <numerusform>and %n more picture or video</numerusform>
            <numerusform>and %n more pictures or videos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyScreen</name>
    <message numerus="yes">
        <source>%n signal(s) made anonymous: the retention is over.</source>
        <translation>
            <numerusform>%n signal made anonymous: the retention is over.</numerusform>
            <numerusform>%n signals made anonymous: the retention is over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadyDialog</name>
    <message numerus="yes">
        <source>Coming %n week(s)</source>
        <translation>
            <numerusform>Coming week</numerusform>
            <numerusform>Coming %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) are not ready yet;</source>
        <translation>
            <numerusform>One post is not ready yet;</numerusform>
            <numerusform>%n posts are not ready yet;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot go out like this.</source>
        <translation>
            <numerusform>one cannot go out like this.</numerusform>
            <numerusform>%n cannot go out like this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message numerus="yes">
        <source>%n day(s) of its own</source>
        <translation>
            <numerusform>%n day of its own</numerusform>
            <numerusform>%n days of its own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionRhythm</name>
    <message numerus="yes">
        <source>{rhythm}; and on %n day(s) of its own.</source>
        <translation>
            <numerusform>{rhythm}; and on %n day of its own.</numerusform>
            <numerusform>{rhythm}; and on %n days of its own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
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
    <name>SignalPanel</name>
    <message numerus="yes">
        <source>%n signals chosen; a step is taken with all of them.</source>
        <translation>
            <numerusform>%n signal chosen; a step is taken with it.</numerusform>
            <numerusform>%n signals chosen; a step is taken with all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier signal(s)</source>
        <translation>
            <numerusform>%n earlier signal</numerusform>
            <numerusform>%n earlier signals</numerusform>
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
    <name>SignalsScreen</name>
    <message numerus="yes">
        <source>%n waiting for an answer</source>
        <translation>
            <numerusform>%n waiting for an answer</numerusform>
            <numerusform>%n waiting for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) in the calendar</source>
        <translation>
            <numerusform>%n signal in the calendar</numerusform>
            <numerusform>%n signals in the calendar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within half an hour</source>
        <translation>
            <numerusform>%n due within half an hour</numerusform>
            <numerusform>%n due within half an hour</numerusform>
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
    <name>SignalsView</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignalsWording</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) linked</source>
        <translation>
            <numerusform>%n post linked</numerusform>
            <numerusform>%n posts linked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) lose their text for good. This cannot be undone.</source>
        <translation>
            <numerusform>%n signal loses its text for good. This cannot be undone.</numerusform>
            <numerusform>%n signals lose their text for good. This cannot be undone.</numerusform>
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
    <name>ThemeTelling</name>
    <message numerus="yes">
        <source>signal(s) in %n week(s)</source>
        <translation>
            <numerusform>signals in %n week</numerusform>
            <numerusform>signals in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>post(s) in %n week(s)</source>
        <translation>
            <numerusform>posts in %n week</numerusform>
            <numerusform>posts in %n weeks</numerusform>
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
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n hidden</numerusform>
            <numerusform>%n hidden</numerusform>
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
