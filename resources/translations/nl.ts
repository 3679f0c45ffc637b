<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>New post…</source>
        <translation>Nieuw bericht…</translation>
    </message>
    <message>
        <source>New signal…</source>
        <translation>Nieuw signaal…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>Link a signal…</source>
        <translation>Signaal koppelen…</translation>
    </message>
    <message>
        <source>Delete post</source>
        <translation>Bericht verwijderen</translation>
    </message>
    <message>
        <source>Duplicate post</source>
        <translation>Bericht kopiëren</translation>
    </message>
    <message>
        <source>New calendar…</source>
        <translation>Nieuwe kalender…</translation>
    </message>
    <message>
        <source>Open calendar…</source>
        <translation>Kalender openen…</translation>
    </message>
    <message>
        <source>Open the sample year</source>
        <translation>Voorbeeldjaar openen</translation>
    </message>
    <message>
        <source>Import posts…</source>
        <translation>Berichten importeren…</translation>
    </message>
    <message>
        <source>Import signals…</source>
        <translation>Signalen importeren…</translation>
    </message>
    <message>
        <source>Import dates…</source>
        <translation>Datums importeren…</translation>
    </message>
    <message>
        <source>Export posts for a scheduler…</source>
        <translation>Berichten exporteren voor een planner…</translation>
    </message>
    <message>
        <source>Export the plan as a calendar (ICS)…</source>
        <translation>Planning exporteren als agenda (ICS)…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie bewaren…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Instellingen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Panel at the right</source>
        <translation>Paneel rechts</translation>
    </message>
    <message>
        <source>Five days</source>
        <translation>Vijf dagen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grotere letters</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere letters</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete takes it away</source>
        <translation>Delete haalt dit weg</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search in {name}</source>
        <translation>Zoeken in {name}</translation>
    </message>
    <message>
        <source>Make “{name}”</source>
        <translation>“{name}” aanmaken</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>No date: idea</source>
        <translation>Geen datum: idee</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Type it like 24-11-2026, di 24-11 or 24 nov.</source>
        <translation>“{text}” is geen datum. Typ bijvoorbeeld 24-11-2026, di 24-11 of 24 nov.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Somebody else changed this meanwhile. What you typed is still here.</source>
        <translation>Iemand anders heeft dit intussen veranderd. Wat u typte staat er nog.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>Dit is niet te lezen.</translation>
    </message>
</context>
<context>
    <name>FilterPill</name>
    <message>
        <source>{name}: {choice}</source>
        <translation>{name}: {choice}</translation>
    </message>
    <message>
        <source>Filter; Delete shows all again</source>
        <translation>Filter; Delete toont alles weer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Melding sluiten</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>“{text}” cannot be read.</source>
        <translation>“{text}” is niet te lezen.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>“{text}” is geen heel getal.</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Choose a post to see it here, or a theme under Listening to see its signals.</source>
        <translation>Kies een bericht om het hier te zien, of een thema bij Luisteren om de signalen te zien.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search or do…</source>
        <translation>Zoeken of doen…</translation>
    </message>
    <message>
        <source>Search or do</source>
        <translation>Zoeken of doen</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>{calendar} – Newsroom</source>
        <translation>{calendar} – Newsroom</translation>
    </message>
    <message>
        <source>Newsroom</source>
        <translation>Newsroom</translation>
    </message>
    <message>
        <source>Saved · {what}</source>
        <translation>Opgeslagen · {what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Ongedaan maken: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Opnieuw doen: {what}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Bezig…</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Add to {name}</source>
        <translation>Toevoegen aan {name}</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>No time</source>
        <translation>Geen tijd</translation>
    </message>
    <message>
        <source>“{text}” is not a time. Type it like 9:30 or 17.00.</source>
        <translation>“{text}” is geen tijd. Typ bijvoorbeeld 9:30 of 17.00.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle kanalen</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Doelgroep</translation>
    </message>
    <message>
        <source>All target groups</source>
        <translation>Alle doelgroepen</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>All goals</source>
        <translation>Alle doelen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>WeekScreen</name>
    <message>
        <source>Week {number}</source>
        <translation>Week {number}</translation>
    </message>
    <message>
        <source>{posts} posts · {signals} signals this week</source>
        <translation>{posts} berichten · {signals} signalen deze week</translation>
    </message>
    <message>
        <source>{number} hidden by the filter</source>
        <translation>{number} verborgen door het filter</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) past the reply norm</source>
        <translation>
            <numerusform>%n signaal voorbij de reactienorm</numerusform>
            <numerusform>%n signalen voorbij de reactienorm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekWording</name>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Luisteren</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Zenden</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>Doen</translation>
    </message>
    <message>
        <source>{n} late</source>
        <translation>{n} te laat</translation>
    </message>
    <message>
        <source>{n} left out by the filter</source>
        <translation>{n} buiten het filter</translation>
    </message>
    <message>
        <source>1 signal</source>
        <translation>1 signaal</translation>
    </message>
    <message>
        <source>{n} signals</source>
        <translation>{n} signalen</translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 bericht</translation>
    </message>
    <message>
        <source>{n} posts</source>
        <translation>{n} berichten</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>nog {n}</translation>
    </message>
    <message>
        <source>{n} earlier</source>
        <translation>{n} eerder</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>zonder tijd</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Zonder thema</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Vrije ruimte</translation>
    </message>
    <message>
        <source>+ post or signal here</source>
        <translation>+ bericht of signaal hierheen</translation>
    </message>
    <message>
        <source>+ post</source>
        <translation>+ bericht</translation>
    </message>
    <message>
        <source>{section} skipped</source>
        <translation>{section} overgeslagen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>te doen</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>status {status}</translation>
    </message>
    <message>
        <source>difficult news</source>
        <translation>moeilijk nieuws</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>stijgend</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>dalend</translation>
    </message>
    <message>
        <source>1 theme</source>
        <translation>1 thema</translation>
    </message>
    <message>
        <source>{n} themes</source>
        <translation>{n} thema’s</translation>
    </message>
    <message>
        <source>1 free place</source>
        <translation>1 vrije plek</translation>
    </message>
    <message>
        <source>{n} free places</source>
        <translation>{n} vrije plekken</translation>
    </message>
    <message>
        <source>1 decision</source>
        <translation>1 besluit</translation>
    </message>
    <message>
        <source>{n} decisions</source>
        <translation>{n} besluiten</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>+ Signal</source>
        <translation>+ Signaal</translation>
    </message>
    <message>
        <source>+ Post</source>
        <translation>+ Bericht</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Beeld</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>YearScreen</name>
    <message>
        <source>{number} weeks</source>
        <translation>{number} weken</translation>
    </message>
    <message>
        <source>{posts} posts · {signals} signals in {year}</source>
        <translation>{posts} berichten · {signals} signalen in {year}</translation>
    </message>
    <message>
        <source>Fixed sections {fixed} % · ad hoc {ad_hoc} %</source>
        <translation>Vaste rubrieken {fixed} % · ad hoc {ad_hoc} %</translation>
    </message>
</context>
<context>
    <name>YearTexts</name>
    <message>
        <source>Fixed sections</source>
        <translation>Vaste rubrieken</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Vrije ruimte</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Luisteren</translation>
    </message>
    <message>
        <source>Ad hoc</source>
        <translation>Ad hoc</translation>
    </message>
    <message>
        <source>Space left</source>
        <translation>Ruimte over</translation>
    </message>
    <message>
        <source>Signals per week</source>
        <translation>Signalen per week</translation>
    </message>
    <message>
        <source>Biggest theme</source>
        <translation>Grootste thema</translation>
    </message>
    <message>
        <source>Theme without post</source>
        <translation>Thema zonder bericht</translation>
    </message>
    <message>
        <source>No fixed sections yet. Add one in Settings, or import your calendar.</source>
        <translation>Nog geen vaste rubrieken. Voeg er een toe bij Instellingen, of importeer uw kalender.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Jaar {year}</translation>
    </message>
    <message>
        <source>week {number}, {first} to {last}</source>
        <translation>week {number}, {first} tot en met {last}</translation>
    </message>
    <message>
        <source>{count} posts, {out} published</source>
        <translation>{count} berichten, {out} geplaatst</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Reden: {reason}</translation>
    </message>
    <message>
        <source>Moved from {day}</source>
        <translation>Verplaatst van {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signaal</numerusform>
            <numerusform>%n signalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) outside fixed sections</source>
        <translation>
            <numerusform>%n bericht buiten de vaste rubrieken</numerusform>
            <numerusform>%n berichten buiten de vaste rubrieken</numerusform>
        </translation>
    </message>
    <message>
        <source>{left} of {all} places free</source>
        <translation>{left} van {all} plekken vrij</translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s) heard but without a post</source>
        <translation>
            <numerusform>%n thema gehoord, maar zonder bericht</numerusform>
            <numerusform>%n thema’s gehoord, maar zonder bericht</numerusform>
        </translation>
    </message>
    <message>
        <source>{row}, week {week}, {told}</source>
        <translation>{row}, week {week}, {told}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>{row}, week {week}: {told}</source>
        <translation>{row}, week {week}: {told}</translation>
    </message>
</context>
</TS>
