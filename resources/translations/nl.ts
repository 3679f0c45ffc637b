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
    <name>CalendarSettings</name>
    <message>
        <source>Name of the calendar</source>
        <translation>Naam van de kalender</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>Belgium (Flanders)</source>
        <translation>België (Vlaanderen)</translation>
    </message>
    <message>
        <source>School holidays</source>
        <translation>Schoolvakanties</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Reply norm, in open minutes</source>
        <translation>Reactienorm, in minuten dat u open bent</translation>
    </message>
    <message>
        <source>Reply norm for e-mail, in working days</source>
        <translation>Reactienorm voor e-mail, in werkdagen</translation>
    </message>
    <message>
        <source>Free space, in percent</source>
        <translation>Vrije ruimte, in procenten</translation>
    </message>
    <message>
        <source>Proactive signals, in percent</source>
        <translation>Zelf gevonden signalen, in procenten</translation>
    </message>
    <message>
        <source>Keep what people said, in days</source>
        <translation>Bewaren wat mensen zeiden, in dagen</translation>
    </message>
    <message>
        <source>A picture without alt text</source>
        <translation>Een beeld zonder alt-tekst</translation>
    </message>
    <message>
        <source>cannot be approved</source>
        <translation>kan geen akkoord krijgen</translation>
    </message>
    <message>
        <source>gets a warning</source>
        <translation>krijgt een waarschuwing</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Kantooruren</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>Normen</translation>
    </message>
    <message>
        <source>Such as 08:30-12:00, 13:00-17:00; empty is closed.</source>
        <translation>Bijvoorbeeld 08:30-12:00, 13:00-17:00; leeg is gesloten.</translation>
    </message>
    <message>
        <source>region North</source>
        <translation>regio Noord</translation>
    </message>
    <message>
        <source>region Central</source>
        <translation>regio Midden</translation>
    </message>
    <message>
        <source>region South</source>
        <translation>regio Zuid</translation>
    </message>
    <message>
        <source>Flanders</source>
        <translation>Vlaanderen</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Maandag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dinsdag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Woensdag</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donderdag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Vrijdag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Zaterdag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Zondag</translation>
    </message>
    <message>
        <source>Give the calendar a name.</source>
        <translation>Geef de kalender een naam.</translation>
    </message>
    <message>
        <source>Write times as 08:30-12:00, 13:00-17:00, in the order of the day.</source>
        <translation>Schrijf tijden als 08:30-12:00, 13:00-17:00, in de volgorde van de dag.</translation>
    </message>
    <message>
        <source>Write whole minutes, such as 120.</source>
        <translation>Schrijf hele minuten, bijvoorbeeld 120.</translation>
    </message>
    <message>
        <source>Write whole days, such as 1 or 90.</source>
        <translation>Schrijf hele dagen, bijvoorbeeld 1 of 90.</translation>
    </message>
    <message>
        <source>Write a percentage from 0 to 100.</source>
        <translation>Schrijf een percentage van 0 tot 100.</translation>
    </message>
</context>
<context>
    <name>Calendars</name>
    <message>
        <source>Open a calendar</source>
        <translation>Kalender openen</translation>
    </message>
    <message>
        <source>Calendars ({pattern})</source>
        <translation>Kalenders ({pattern})</translation>
    </message>
    <message>
        <source>copy of the calendar</source>
        <translation>kopie van de kalender</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie bewaren</translation>
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
    <message>
        <source>Elsewhere</source>
        <translation>Elders</translation>
    </message>
    <message>
        <source>Where the file is kept</source>
        <translation>Waar het bestand komt</translation>
    </message>
    <message>
        <source>The copy is checked and stands in {path}.</source>
        <translation>De kopie is nagekeken en staat in {path}.</translation>
    </message>
    <message>
        <source>Open a calendar first, or make a new one.</source>
        <translation>Open eerst een kalender, of maak een nieuwe.</translation>
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
        <source>plan</source>
        <translation>planning</translation>
    </message>
    <message>
        <source>Export the plan as a calendar</source>
        <translation>Planning exporteren als agenda</translation>
    </message>
    <message>
        <source>Open a calendar first, or make a new one.</source>
        <translation>Open eerst een kalender, of maak een nieuwe.</translation>
    </message>
    <message numerus="yes">
        <source>The plan with %n row(s) is in {path}.</source>
        <translation>
            <numerusform>De planning met %n regel staat in {path}.</numerusform>
            <numerusform>De planning met %n regels staat in {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export posts for a scheduler</source>
        <translation>Berichten exporteren voor een planner</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Planner</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>A file for each channel</source>
        <translation>Een bestand per kanaal</translation>
    </message>
    <message>
        <source>What to look at before exporting</source>
        <translation>Waar u naar kijkt voor het exporteren</translation>
    </message>
    <message>
        <source>Nothing is written before you choose a file.</source>
        <translation>Er wordt niets geschreven voordat u een bestand kiest.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>Export %n post(s)</source>
        <translation>
            <numerusform>%n bericht exporteren</numerusform>
            <numerusform>%n berichten exporteren</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Without a choice all channels go along.</source>
        <translation>Zonder keuze gaan alle kanalen mee.</translation>
    </message>
    <message>
        <source>until and including</source>
        <translation>tot en met</translation>
    </message>
    <message numerus="yes">
        <source>Leave out the %n post(s) with an error</source>
        <translation>
            <numerusform>Het bericht met een fout weglaten</numerusform>
            <numerusform>De %n berichten met een fout weglaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a first day and a last day that is not before it.</source>
        <translation>Kies een eerste dag, en een laatste dag die daar niet voor ligt.</translation>
    </message>
    <message>
        <source>Looking at the posts…</source>
        <translation>De berichten worden nagekeken…</translation>
    </message>
    <message>
        <source>There are no posts in this period that can go along.</source>
        <translation>Er zijn in deze periode geen berichten die mee kunnen.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Niets staat in de weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) with an error</source>
        <translation>
            <numerusform>%n bericht met een fout</numerusform>
            <numerusform>%n berichten met een fout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n punt om naar te kijken</numerusform>
            <numerusform>%n punten om naar te kijken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) stay(s) behind</source>
        <translation>
            <numerusform>%n bericht gaat niet mee</numerusform>
            <numerusform>%n berichten gaan niet mee</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>partly confirmed</source>
        <translation>deels bevestigd</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>niet bevestigd</translation>
    </message>
    <message>
        <source>Compare the file with the example of your scheduler.</source>
        <translation>Vergelijk het bestand met het voorbeeld van uw planner.</translation>
    </message>
    <message>
        <source>Checked on {day}.</source>
        <translation>Nagekeken op {day}.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n row(s) are in {files}, in the folder {folder}.</source>
        <translation>
            <numerusform>%n regel staat in {files}, in de map {folder}.</numerusform>
            <numerusform>%n regels staan in {files}, in de map {folder}.</numerusform>
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
    <message>
        <source>stays behind</source>
        <translation>gaat niet mee</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>HeardWords</name>
    <message>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>{hours} h {minutes} late</source>
        <translation>{hours} u {minutes} te laat</translation>
    </message>
    <message>
        <source>{hours} h {minutes} left</source>
        <translation>nog {hours} u {minutes}</translation>
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
        <source>Done: {added} new, {changed} changed, {skipped} not read.</source>
        <translation>Klaar: {added} nieuw, {changed} gewijzigd, {skipped} niet gelezen.</translation>
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
        <source>%n date(s) such as {example} show it: the day comes first.</source>
        <translation>
            <numerusform>%n datum, {example}, laat dat zien: de dag staat eerst.</numerusform>
            <numerusform>%n datums zoals {example} laten dat zien: de dag staat eerst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) such as {example} show it: the month comes first.</source>
        <translation>
            <numerusform>%n datum, {example}, laat dat zien: de maand staat eerst.</numerusform>
            <numerusform>%n datums zoals {example} laten dat zien: de maand staat eerst.</numerusform>
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
        <translation>Bestanden om te importeren ({patterns})</translation>
    </message>
    <message>
        <source>{file} is imported. One Undo takes all of it back.</source>
        <translation>{file} is geïmporteerd. Met één keer Ongedaan maken draait u alles terug.</translation>
    </message>
    <message>
        <source>not read from {file}</source>
        <translation>niet gelezen uit {file}</translation>
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
        <source>What we saw</source>
        <translation>Wat wij zagen</translation>
    </message>
    <message>
        <source>The report is in {path}.</source>
        <translation>Het verslag staat in {path}.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Zoek een opdracht of toets</translation>
    </message>
    <message>
        <source>Actions with their keys</source>
        <translation>Opdrachten met hun toetsen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>KindButton</name>
    <message>
        <source>What it is to the post: {kind}</source>
        <translation>Wat het voor het bericht is: {kind}</translation>
    </message>
</context>
<context>
    <name>LinkPicker</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Space ticks, Enter links</source>
        <translation>Spatie vinkt aan, Enter koppelt</translation>
    </message>
    <message>
        <source>Enter chooses</source>
        <translation>Enter kiest</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Waarschijnlijk</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkedCard</name>
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
    <name>MakingForms</name>
    <message>
        <source>Saved: “{text}”</source>
        <translation>Opgeslagen: “{text}”</translation>
    </message>
    <message>
        <source>Link signals to “{title}”</source>
        <translation>Signalen koppelen aan “{title}”</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppelen</translation>
    </message>
    <message numerus="yes">
        <source>Link %n signal(s) to a post</source>
        <translation>
            <numerusform>%n signaal koppelen aan een bericht</numerusform>
            <numerusform>%n signalen koppelen aan een bericht</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is {name} of {day} left out?</source>
        <translation>Waarom slaat u {name} van {day} over?</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Overslaan</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Zoeken in de handleiding</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>No page says this.</source>
        <translation>Op geen enkele bladzijde staat dit.</translation>
    </message>
    <message>
        <source>This page is on the web: {address}</source>
        <translation>Deze bladzijde staat op internet: {address}</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Openen in de browser</translation>
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
    <message>
        <source>As the post</source>
        <translation>Zoals het bericht</translation>
    </message>
    <message>
        <source>Exported {at}: {file}</source>
        <translation>Geëxporteerd {at}: {file}</translation>
    </message>
    <message>
        <source>Published {at}</source>
        <translation>Geplaatst {at}</translation>
    </message>
</context>
<context>
    <name>NewCalendarDialog</name>
    <message>
        <source>New calendar</source>
        <translation>Nieuwe kalender</translation>
    </message>
    <message>
        <source>Such as Utrecht</source>
        <translation>Bijvoorbeeld Utrecht</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>School holidays</source>
        <translation>Schoolvakanties</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>Belgium (Flanders)</source>
        <translation>België (Vlaanderen)</translation>
    </message>
    <message>
        <source>Where the file is kept</source>
        <translation>Waar het bestand komt</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>Ergens anders…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Make the calendar</source>
        <translation>Kalender maken</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Begin with what you want to reach: first the goals and target groups, then the sections, then the posts. A post without a goal is easily made and hard to judge.</source>
        <translation>Begin met wat u wilt bereiken: eerst de doelen en doelgroepen, dan de rubrieken, dan de berichten. Een bericht zonder doel is snel gemaakt en moeilijk te beoordelen.</translation>
    </message>
    <message>
        <source>region North</source>
        <translation>regio Noord</translation>
    </message>
    <message>
        <source>region Central</source>
        <translation>regio Midden</translation>
    </message>
    <message>
        <source>region South</source>
        <translation>regio Zuid</translation>
    </message>
    <message>
        <source>Flanders</source>
        <translation>Vlaanderen</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>kalender</translation>
    </message>
</context>
<context>
    <name>NewPostDialog</name>
    <message>
        <source>Section or free slot</source>
        <translation>Rubriek of vrije plek</translation>
    </message>
    <message>
        <source>Loose post</source>
        <translation>Los bericht</translation>
    </message>
    <message>
        <source>Give the post a title.</source>
        <translation>Geef het bericht een titel.</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nieuw bericht</translation>
    </message>
    <message>
        <source>New post in {section}</source>
        <translation>Nieuw bericht in {section}</translation>
    </message>
    <message>
        <source>The day and time are those of the next free slot; empty the date for an idea.</source>
        <translation>Dag en tijd zijn die van de eerstvolgende vrije plek. Maak de datum leeg voor een idee.</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) will be linked to it.</source>
        <translation>
            <numerusform>Er wordt %n signaal aan gekoppeld.</numerusform>
            <numerusform>Er worden %n signalen aan gekoppeld.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make post</source>
        <translation>Bericht maken</translation>
    </message>
    <message>
        <source>Ctrl+Enter makes it</source>
        <translation>Ctrl+Enter maakt het</translation>
    </message>
</context>
<context>
    <name>NewSignalDialog</name>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>New signal</source>
        <translation>Nieuw signaal</translation>
    </message>
    <message>
        <source>What was said, in own words</source>
        <translation>Wat er werd gezegd, in eigen woorden</translation>
    </message>
    <message>
        <source>Say when it was heard.</source>
        <translation>Zeg wanneer het is gehoord.</translation>
    </message>
    <message>
        <source>Write what was said.</source>
        <translation>Schrijf op wat er werd gezegd.</translation>
    </message>
    <message>
        <source>This text seems to hold {kinds}. Leave out who said it.</source>
        <translation>In deze tekst staat waarschijnlijk {kinds}. Laat weg wie het zei.</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Afdekken</translation>
    </message>
    <message>
        <source>Suggestion: {theme}</source>
        <translation>Voorstel: {theme}</translation>
    </message>
    <message>
        <source>Delete signal</source>
        <translation>Signaal verwijderen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Save, next</source>
        <translation>Opslaan, volgende</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Enter slaat op</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
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
    <name>OwnSettings</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Zoals deze computer</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Grootte van de letters</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Uw initialen</translation>
    </message>
    <message>
        <source>Your name stands beside what you change, so that colleagues can see who did it. It stays in the calendar.</source>
        <translation>Uw naam staat bij wat u verandert, zodat collega’s zien wie het deed. Zij blijft in de kalender staan.</translation>
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
        <source>undone: {what}</source>
        <translation>ongedaan gemaakt: {what}</translation>
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
    <name>PostScreen</name>
    <message numerus="yes">
        <source>%n post(s) deleted</source>
        <translation>
            <numerusform>%n bericht verwijderd</numerusform>
            <numerusform>%n berichten verwijderd</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Page of the manual</source>
        <translation>Bladzijde van de handleiding</translation>
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
        <translation>Reden</translation>
    </message>
    <message>
        <source>Skip this slot</source>
        <translation>Deze plek overslaan</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Zeg in een paar woorden waarom.</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent calendars</source>
        <translation>Laatste kalenders</translation>
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
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Kinds of settings</source>
        <translation>Soorten instellingen</translation>
    </message>
    <message>
        <source>Yours, on this computer</source>
        <translation>Van u, op deze computer</translation>
    </message>
    <message>
        <source>Of this calendar</source>
        <translation>Van deze kalender</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
</context>
<context>
    <name>SignalList</name>
    <message numerus="yes">
        <source>%n post(s) linked</source>
        <translation>
            <numerusform>%n bericht gekoppeld</numerusform>
            <numerusform>%n berichten gekoppeld</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignalsPanel</name>
    <message>
        <source>Signals of a theme</source>
        <translation>Signalen van een thema</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Deze dag</translation>
    </message>
    <message>
        <source>Whole week</source>
        <translation>Hele week</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Plan a post (B)</source>
        <translation>Bericht plannen (B)</translation>
    </message>
    <message>
        <source>Link to a post (L)</source>
        <translation>Koppelen aan een bericht (L)</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Zonder thema</translation>
    </message>
    <message numerus="yes">
        <source>%n sender(s)</source>
        <translation>
            <numerusform>%n afzender</numerusform>
            <numerusform>%n afzenders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signaal</numerusform>
            <numerusform>%n signalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past the reply norm</source>
        <translation>
            <numerusform>%n voorbij de reactienorm</numerusform>
            <numerusform>%n voorbij de reactienorm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for an answer</source>
        <translation>
            <numerusform>%n wacht op antwoord</numerusform>
            <numerusform>%n wachten op antwoord</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the signals</source>
        <translation>Signalen sluiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Enter opens a signal; drag it onto a post or a free slot.</source>
        <translation>Enter opent een signaal; sleep het op een bericht of een vrije plek.</translation>
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
    <name>StartPage</name>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>A year of news, with an ear to the town</source>
        <translation>Een jaar aan nieuws, met een oor in de gemeente</translation>
    </message>
    <message>
        <source>Newsroom plans the year in fixed sections and free space, for target groups and goals, and keeps what you hear beside what you send.</source>
        <translation>Newsroom plant het jaar in vaste rubrieken en vrije ruimte, voor doelgroepen en doelen. En het houdt wat u hoort naast wat u zendt.</translation>
    </message>
    <message>
        <source>Open the sample year</source>
        <translation>Voorbeeldjaar openen</translation>
    </message>
    <message>
        <source>New calendar…</source>
        <translation>Nieuwe kalender…</translation>
    </message>
    <message>
        <source>Open a calendar…</source>
        <translation>Kalender openen…</translation>
    </message>
    <message>
        <source>Import an existing content calendar…</source>
        <translation>Bestaande contentkalender importeren…</translation>
    </message>
    <message>
        <source>Recent calendars</source>
        <translation>Laatste kalenders</translation>
    </message>
    <message>
        <source>Municipality of Voorbeeldstad, around today: look around and try everything.</source>
        <translation>Gemeente Voorbeeldstad, rond vandaag: kijk rond en probeer alles.</translation>
    </message>
    <message>
        <source>For your own municipality, with holidays and school holidays filled in.</source>
        <translation>Voor uw eigen gemeente, met feestdagen en schoolvakanties al ingevuld.</translation>
    </message>
    <message>
        <source>A calendar file on this computer or a shared drive.</source>
        <translation>Een kalenderbestand op deze computer of een gedeelde schijf.</translation>
    </message>
    <message>
        <source>Excel or CSV: Newsroom finds the columns and shows them first.</source>
        <translation>Excel of CSV: Newsroom vindt de kolommen en laat ze eerst zien.</translation>
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
        <source>Reason</source>
        <translation>Reden</translation>
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
        <translation>{n} tekens te lang voor {channel}</translation>
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
    <name>ThemeLine</name>
    <message>
        <source>Signals about {theme}</source>
        <translation>Signalen over {theme}</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signaal</numerusform>
            <numerusform>%n signalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n bericht</numerusform>
            <numerusform>%n berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>no post</source>
        <translation>geen bericht</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n te laat</numerusform>
            <numerusform>%n te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Plan a post about {theme}</source>
        <translation>Bericht plannen over {theme}</translation>
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
    <name>WeekOverview</name>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Listening and sending</source>
        <translation>Luisteren en zenden</translation>
    </message>
    <message>
        <source>{answered} of {heard}</source>
        <translation>{answered} van {heard}</translation>
    </message>
    <message>
        <source>themes come back in posts</source>
        <translation>thema’s komen terug in berichten</translation>
    </message>
    <message>
        <source>free slots left</source>
        <translation>vrije plekken over</translation>
    </message>
    <message>
        <source>Heard this week</source>
        <translation>Deze week gehoord</translation>
    </message>
    <message>
        <source>Nothing was noted yet. Note a signal with Ctrl+Shift+N, or import a listening export.</source>
        <translation>Er is nog niets genoteerd. Noteer een signaal met Ctrl+Shift+N, of importeer een export van uw luistertool.</translation>
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
        <source>{n} in the weekend</source>
        <translation>{n} in het weekend</translation>
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
        <translation>lastig nieuws</translation>
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
