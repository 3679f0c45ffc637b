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
    <name>Exchange</name>
    <message>
        <source>Export the plan as a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a calendar first, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The plan with %n row(s) is in {path}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export posts for a scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until and including</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for each channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look at before exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written before you choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Export %n post(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until and including</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Leave out the %n post(s) with an error</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a first day and a last day that is not before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the posts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no posts in this period that can go along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) with an error</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the file with the example of your scheduler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n row(s) are in {files}, in the folder {folder}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
    <name>FindingsModel</name>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>What we saw</source>
        <translation>Wat wij zagen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>error</source>
        <translation>fout</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>kijk hiernaar</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Waar u naar moet kijken</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} wordt gelezen…</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Kies een bestand.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Ander bestand kiezen…</translation>
    </message>
    <message>
        <source>Done: {added} new, {changed} changed.</source>
        <translation>Klaar: {added} nieuw, {changed} gewijzigd.</translation>
    </message>
    <message>
        <source>One Undo takes all of it back.</source>
        <translation>Met één keer Ongedaan maken draait u alles terug.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>The calendar is as it was before the import.</source>
        <translation>De kalender is weer zoals voor de import.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Report of rows that were not read</source>
        <translation>Verslag van rijen die niet gelezen zijn</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Bezig met lezen</translation>
    </message>
    <message>
        <source>All sheets with this heading</source>
        <translation>Alle bladen met deze kop</translation>
    </message>
    <message>
        <source>Make “{name}”</source>
        <translation>“{name}” aanmaken</translation>
    </message>
    <message>
        <source>Leave “{name}” out</source>
        <translation>“{name}” weglaten</translation>
    </message>
    <message>
        <source>Import posts</source>
        <translation>Berichten importeren</translation>
    </message>
    <message>
        <source>Import signals</source>
        <translation>Signalen importeren</translation>
    </message>
    <message>
        <source>Import dates</source>
        <translation>Datums importeren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n post(s)</source>
        <translation>
            <numerusform>%n bericht importeren</numerusform>
            <numerusform>%n berichten importeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n signal(s)</source>
        <translation>
            <numerusform>%n signaal importeren</numerusform>
            <numerusform>%n signalen importeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n date(s)</source>
        <translation>
            <numerusform>%n datum importeren</numerusform>
            <numerusform>%n datums importeren</numerusform>
        </translation>
    </message>
    <message>
        <source>sheet “{sheet}”</source>
        <translation>blad “{sheet}”</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n blad</numerusform>
            <numerusform>%n bladen</numerusform>
        </translation>
    </message>
    <message>
        <source>headings found in row {row}</source>
        <translation>kop gevonden in rij {row}</translation>
    </message>
    <message>
        <source>{columns}: not taken over, because it says who somebody is.</source>
        <translation>{columns}: niet overgenomen, want daarin staat wie iemand is.</translation>
    </message>
    <message>
        <source>These columns are remembered for files with the same headings.</source>
        <translation>Deze kolommen worden onthouden voor bestanden met dezelfde koppen.</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message>
        <source>Make or leave out…</source>
        <translation>Aanmaken of weglaten…</translation>
    </message>
    <message>
        <source>New names to make</source>
        <translation>Nieuwe namen om aan te maken</translation>
    </message>
    <message>
        <source>changed since last time</source>
        <translation>gewijzigd sinds de vorige keer</translation>
    </message>
    <message numerus="yes">
        <source>row(s) that cannot be read</source>
        <translation>
            <numerusform>rij die niet te lezen is</numerusform>
            <numerusform>rijen die niet te lezen zijn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new post(s)</source>
        <translation>
            <numerusform>nieuw bericht</numerusform>
            <numerusform>nieuwe berichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new signal(s)</source>
        <translation>
            <numerusform>nieuw signaal</numerusform>
            <numerusform>nieuwe signalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new date(s)</source>
        <translation>
            <numerusform>nieuwe datum</numerusform>
            <numerusform>nieuwe datums</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown target groups</source>
        <translation>onbekende doelgroepen</translation>
    </message>
    <message>
        <source>unknown goals</source>
        <translation>onbekende doelen</translation>
    </message>
    <message>
        <source>unknown channels</source>
        <translation>onbekende kanalen</translation>
    </message>
    <message>
        <source>unknown themes</source>
        <translation>onbekende thema’s</translation>
    </message>
    <message>
        <source>unknown sources</source>
        <translation>onbekende bronnen</translation>
    </message>
    <message>
        <source>unknown districts</source>
        <translation>onbekende wijken</translation>
    </message>
    <message>
        <source>unknown names</source>
        <translation>onbekende namen</translation>
    </message>
    <message>
        <source>Month first after all?</source>
        <translation>Toch de maand eerst?</translation>
    </message>
    <message>
        <source>Day first after all?</source>
        <translation>Toch de dag eerst?</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Klopt dit?</translation>
    </message>
    <message>
        <source>Recognised by a part of the name: {columns}.</source>
        <translation>Herkend aan een deel van de naam: {columns}.</translation>
    </message>
    <message>
        <source>Everything recognised</source>
        <translation>Alles herkend</translation>
    </message>
    <message>
        <source>There is only one way to read the dates in this file.</source>
        <translation>De datums in dit bestand kunt u maar op één manier lezen.</translation>
    </message>
    <message>
        <source>Dates are day-month-year</source>
        <translation>Datums zijn dag-maand-jaar</translation>
    </message>
    <message>
        <source>Dates are month-day-year</source>
        <translation>Datums zijn maand-dag-jaar</translation>
    </message>
    <message>
        <source>You chose this.</source>
        <translation>Dit koos u zelf.</translation>
    </message>
    <message numerus="yes">
        <source>{example} is one of %n date(s) that show it: the day comes first.</source>
        <translation>
            <numerusform>{example} is de datum die dat laat zien: de dag staat eerst.</numerusform>
            <numerusform>{example} is een van de %n datums die dat laten zien: de dag staat eerst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{example} is one of %n date(s) that show it: the month comes first.</source>
        <translation>
            <numerusform>{example} is de datum die dat laat zien: de maand staat eerst.</numerusform>
            <numerusform>{example} is een van de %n datums die dat laten zien: de maand staat eerst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) can be read in two ways. We read the day first.</source>
        <translation>
            <numerusform>%n datum kan op twee manieren worden gelezen. Wij lezen eerst de dag.</numerusform>
            <numerusform>%n datums kunnen op twee manieren worden gelezen. Wij lezen eerst de dag.</numerusform>
        </translation>
    </message>
    <message>
        <source>target group</source>
        <translation>doelgroep</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>doel</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>kanaal</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thema</translation>
    </message>
    <message>
        <source>source</source>
        <translation>bron</translation>
    </message>
    <message>
        <source>district</source>
        <translation>wijk</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Files to import ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is imported. One Undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkedCard</name>
    <message>
        <source>What this signal is to the post</source>
        <translation>Wat dit signaal voor het bericht is</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Ontkoppelen</translation>
    </message>
    <message>
        <source>Unlink “{text}”</source>
        <translation>“{text}” ontkoppelen</translation>
    </message>
</context>
<context>
    <name>MappingHeader</name>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>eerste dag</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>laatste dag</translation>
    </message>
    <message>
        <source>from</source>
        <translation>van</translation>
    </message>
    <message>
        <source>until</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plaats</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>herhaling</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>overslaan</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>Column {column}: {field}</source>
        <translation>Kolom {column}: {field}</translation>
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
    <name>MoreFields</name>
    <message>
        <source>More fields</source>
        <translation>Meer velden</translation>
    </message>
    <message>
        <source>Per channel</source>
        <translation>Per kanaal</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Beeld en bestanden</translation>
    </message>
    <message>
        <source>Address of a picture or file</source>
        <translation>Adres van een beeld of bestand</translation>
    </message>
    <message>
        <source>Say something about this post</source>
        <translation>Zeg iets over dit bericht</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Own date</source>
        <translation>Eigen datum</translation>
    </message>
    <message>
        <source>Own time</source>
        <translation>Eigen tijd</translation>
    </message>
</context>
<context>
    <name>NewPostDialog</name>
    <message>
        <source>Section or free slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loose post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the post a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New post in {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day and time are those of the next free slot; empty the date for an idea.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) will be linked to it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Make post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter makes it</source>
        <translation type="unfinished"></translation>
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
    <name>PartCard</name>
    <message>
        <source>Take away {name}</source>
        <translation>{name} weghalen</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Weghalen</translation>
    </message>
</context>
<context>
    <name>PastList</name>
    <message>
        <source>Whole history</source>
        <translation>Hele geschiedenis</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>made</source>
        <translation>gemaakt</translation>
    </message>
    <message>
        <source>signal linked</source>
        <translation>signaal gekoppeld</translation>
    </message>
    <message>
        <source>channel changed</source>
        <translation>kanaal gewijzigd</translation>
    </message>
    <message>
        <source>channel added</source>
        <translation>kanaal toegevoegd</translation>
    </message>
    <message>
        <source>picture or file changed</source>
        <translation>beeld of bestand gewijzigd</translation>
    </message>
    <message>
        <source>picture or file added</source>
        <translation>beeld of bestand toegevoegd</translation>
    </message>
    <message>
        <source>{field} changed</source>
        <translation>{field} gewijzigd</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>{field} {old} to {new}</source>
        <translation>{field} van {old} naar {new}</translation>
    </message>
</context>
<context>
    <name>PostInspector</name>
    <message>
        <source>Post</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Section or free slot</source>
        <translation>Rubriek of vrije plek</translation>
    </message>
    <message>
        <source>Loose post</source>
        <translation>Los bericht</translation>
    </message>
    <message>
        <source>Close the post</source>
        <translation>Bericht sluiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ReadyList</name>
    <message>
        <source>Ready to publish?</source>
        <translation>Klaar om te plaatsen?</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In orde</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Verbeteren</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Invullen</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>new · left out ▾</source>
        <translation>nieuw · weggelaten ▾</translation>
    </message>
    <message>
        <source>new · make ▾</source>
        <translation>nieuw · aanmaken ▾</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Rows of the file</source>
        <translation>Rijen van het bestand</translation>
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
    <name>SignalsSection</name>
    <message>
        <source>Link a signal… (Ctrl+L)</source>
        <translation>Signaal koppelen… (Ctrl+L)</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signaal</numerusform>
            <numerusform>%n signalen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>Alle {n} tonen</translation>
    </message>
    <message>
        <source>Signals at this post</source>
        <translation>Signalen bij dit bericht</translation>
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
    <name>StatusRoad</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why is this post dropped?</source>
        <translation>Waarom vervalt dit bericht?</translation>
    </message>
    <message>
        <source>Why does it wait?</source>
        <translation>Waarom wacht het?</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Zeg in een paar woorden waarom.</translation>
    </message>
    <message>
        <source>Drop or put on hold</source>
        <translation>Laten vervallen of aanhouden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gereed</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
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
    <name>TextTabs</name>
    <message>
        <source>Text for</source>
        <translation>Tekst voor</translation>
    </message>
    <message>
        <source>+ channel</source>
        <translation>+ kanaal</translation>
    </message>
    <message>
        <source>Same text as all channels again</source>
        <translation>Weer dezelfde tekst als alle kanalen</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle kanalen</translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation>{n} tekens</translation>
    </message>
    <message>
        <source>{n} too long for {channel}</source>
        <translation>{n} te lang voor {channel}</translation>
    </message>
    <message>
        <source>The same as all channels. Type to change it here only.</source>
        <translation>Gelijk aan alle kanalen. Typ hier om het alleen hier te wijzigen.</translation>
    </message>
    <message>
        <source>Choose channels</source>
        <translation>Kanalen kiezen</translation>
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
        <source>nothing</source>
        <translation>niets</translation>
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
