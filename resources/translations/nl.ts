<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Acting</name>
    <message>
        <source>No answer needed</source>
        <translation>Geen antwoord nodig</translation>
    </message>
    <message>
        <source>Planned: “{title}”, with its signals.</source>
        <translation>Gepland: “{title}”, met de signalen erbij.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Close without an answer</source>
        <translation>Afsluiten zonder antwoord</translation>
    </message>
    <message>
        <source>Why is no answer needed?</source>
        <translation>Waarom is geen antwoord nodig?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
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
        <source>Search or do…</source>
        <translation>Zoeken of doen…</translation>
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
        <source>Sections and free slots…</source>
        <translation>Rubrieken en vrije plekken…</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Sjablonen…</translation>
    </message>
    <message>
        <source>Experiments…</source>
        <translation>Experimenten…</translation>
    </message>
    <message>
        <source>Take off the calendar</source>
        <translation>Van de kalender halen</translation>
    </message>
    <message>
        <source>Calendar of next year…</source>
        <translation>Kalender van volgend jaar…</translation>
    </message>
    <message>
        <source>Silence…</source>
        <translation>Zendpauze…</translation>
    </message>
    <message>
        <source>Lift the silence</source>
        <translation>Zendpauze opheffen</translation>
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
        <source>Read ideas in…</source>
        <translation>Ideeën inlezen…</translation>
    </message>
    <message>
        <source>Save the idea form…</source>
        <translation>Ideeformulier bewaren…</translation>
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
        <source>Make a practice copy…</source>
        <translation>Oefenkopie maken…</translation>
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
        <source>Posts</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>Heel het jaar</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kwartaal</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
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
        <source>Ideas beside the calendar</source>
        <translation>Ideeën naast de kalender</translation>
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
    <message>
        <source>Lanes by channel</source>
        <translation>Banen per kanaal</translation>
    </message>
    <message>
        <source>Newsroom meeting</source>
        <translation>Redactieoverleg</translation>
    </message>
    <message>
        <source>Newsroom meeting full screen</source>
        <translation>Redactieoverleg op volledig scherm</translation>
    </message>
    <message>
        <source>Clippings of the week…</source>
        <translation>Knipselkrant van de week…</translation>
    </message>
    <message>
        <source>Paste signals…</source>
        <translation>Signalen plakken…</translation>
    </message>
    <message>
        <source>Fetch news…</source>
        <translation>Nieuws ophalen…</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>New campaign…</source>
        <translation>Nieuwe campagne…</translation>
    </message>
    <message>
        <source>Campaigns…</source>
        <translation>Campagnes…</translation>
    </message>
    <message>
        <source>Ready to publish?…</source>
        <translation>Klaar om te plaatsen?…</translation>
    </message>
    <message>
        <source>New theme…</source>
        <translation>Nieuw thema…</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>Samenhang</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>Bronnen…</translation>
    </message>
    <message>
        <source>Access and erasure…</source>
        <translation>Inzage en verwijdering…</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nog niet gedaan</translation>
    </message>
    <message>
        <source>Space ticks it off</source>
        <translation>Spatie vinkt het af</translation>
    </message>
</context>
<context>
    <name>BalanceCanvas</name>
    <message>
        <source>What is it about? Listening and sending</source>
        <translation>Waar gaat het over? Luisteren en zenden</translation>
    </message>
    <message>
        <source>{name}, listening: {what}</source>
        <translation>{name}, luisteren: {what}</translation>
    </message>
    <message>
        <source>{name}, sending: {what}</source>
        <translation>{name}, zenden: {what}</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Luisteren</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Zenden</translation>
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
    <message>
        <source>UTM words of links</source>
        <translation>UTM-codes van links</translation>
    </message>
    <message>
        <source>Days with other hours</source>
        <translation>Dagen met andere tijden</translation>
    </message>
    <message>
        <source>Reply norm by kind or channel</source>
        <translation>Reactienorm per soort of kanaal</translation>
    </message>
    <message>
        <source>Departments and partners</source>
        <translation>Afdelingen en partners</translation>
    </message>
    <message>
        <source>Such as complaint: 5 working days; Facebook question: 60 minutes.</source>
        <translation>Zoals klacht: 5 werkdagen; Facebook vraag: 60 minuten.</translation>
    </message>
    <message>
        <source>Who can take up a signal, such as Police; Water board; Neighbours.</source>
        <translation>Wie een signaal kan oppakken, zoals Politie; Waterschap; Buurgemeente.</translation>
    </message>
    <message>
        <source>Such as 24-12-2027 08:30-12:00; 07-05-2027 closed.</source>
        <translation>Zoals 24-12-2027 08:30-12:00; 07-05-2027 dicht.</translation>
    </message>
    <message>
        <source>“{part}” cannot be read. Write a kind or channel with its time.</source>
        <translation>“{part}” is niet te lezen. Schrijf een soort of kanaal met de tijd.</translation>
    </message>
    <message>
        <source>“{part}” cannot be read. Write a date with its times.</source>
        <translation>“{part}” is niet te lezen. Schrijf een datum met de tijden.</translation>
    </message>
    <message>
        <source>Write 1 to 365 days.</source>
        <translation>Schrijf 1 tot en met 365 dagen.</translation>
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
    <name>CampaignDialog</name>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Give a day.</source>
        <translation>Geef een dag.</translation>
    </message>
    <message>
        <source>This day lies before the first.</source>
        <translation>Deze dag ligt voor de eerste.</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nieuwe campagne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Budget in euro</source>
        <translation>Budget in euro</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Give the campaign a name.</source>
        <translation>Geef de campagne een naam.</translation>
    </message>
    <message>
        <source>Make campaign</source>
        <translation>Campagne maken</translation>
    </message>
    <message>
        <source>Ctrl+Enter makes it</source>
        <translation>Ctrl+Enter maakt haar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>No posts belong to it yet. A post joins it in its own panel.</source>
        <translation>Er horen nog geen berichten bij. Een bericht kiest zijn campagne in zijn eigen paneel.</translation>
    </message>
    <message>
        <source>They stay on their days, also when the campaign moves or is deleted.</source>
        <translation>Ze blijven op hun dag staan, ook als de campagne verhuist of wordt verwijderd.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) belong to it.</source>
        <translation>
            <numerusform>Er hoort %n bericht bij.</numerusform>
            <numerusform>Er horen %n berichten bij.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignList</name>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The posts of a campaign that is deleted stay. Insert makes one, Enter changes it, Delete removes it.</source>
        <translation>Berichten van een verwijderde campagne blijven staan. Insert maakt een campagne, Enter wijzigt, Delete verwijdert.</translation>
    </message>
    <message>
        <source>New campaign…</source>
        <translation>Nieuwe campagne…</translation>
    </message>
</context>
<context>
    <name>CellEditors</name>
    <message>
        <source>“{text}” is not a date. Type it like 24-11-2026, di 24-11 or 24 nov.</source>
        <translation>“{text}” is geen datum. Typ bijvoorbeeld 24-11-2026, di 24-11 of 24 nov.</translation>
    </message>
    <message>
        <source>“{text}” is not a time. Type it like 9:30 or 17.00.</source>
        <translation>“{text}” is geen tijd. Typ bijvoorbeeld 9:30 of 17.00.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
</context>
<context>
    <name>ChecklistSection</name>
    <message>
        <source>Space ticks, Enter rewrites, Alt+↑ and Alt+↓ move, Delete removes.</source>
        <translation>Spatie vinkt af, Enter wijzigt, Alt+↑ en Alt+↓ verplaatsen, Delete haalt weg.</translation>
    </message>
    <message>
        <source>Checklist · {done} of {all} done</source>
        <translation>Checklist · {done} van {all} gedaan</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
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
    <name>CoherenceScreen</name>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kwartaal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>8 weeks</source>
        <translation>8 weken</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>Samenhang</translation>
    </message>
    <message>
        <source>{signals} signals · {posts} posts in this period</source>
        <translation>{signals} signalen · {posts} berichten in deze periode</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) without a post</source>
        <translation>
            <numerusform>%n signaal zonder bericht</numerusform>
            <numerusform>%n signalen zonder bericht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) without a signal</source>
        <translation>
            <numerusform>%n bericht zonder signaal</numerusform>
            <numerusform>%n berichten zonder signaal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoherenceView</name>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>Policy domains</source>
        <translation>Beleidsvelden</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Wijken</translation>
    </message>
    <message>
        <source>Side by side by</source>
        <translation>Naast elkaar per</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) without a choice</source>
        <translation>
            <numerusform>%n signaal zonder keuze</numerusform>
            <numerusform>%n signalen zonder keuze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) without a choice</source>
        <translation>
            <numerusform>%n bericht zonder keuze</numerusform>
            <numerusform>%n berichten zonder keuze</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of the shares: {parts}.</source>
        <translation>Niet meegeteld in de aandelen: {parts}.</translation>
    </message>
    <message>
        <source>Nothing was heard or planned in this period. Note a signal (Ctrl+Shift+N) or choose another period.</source>
        <translation>In deze periode is niets gehoord of gepland. Noteer een signaal (Ctrl+Shift+N) of kies een andere periode.</translation>
    </message>
    <message>
        <source>Each dot is a signal, each block a post; a line joins what belongs together. Below: in and out a week.</source>
        <translation>Elke stip is een signaal, elk blok een bericht; een lijn verbindt wat bij elkaar hoort. Onderaan: in en uit per week.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Waar gaat het over?</translation>
    </message>
    <message>
        <source>Left what people talk about (unique senders), right what we post about. Share of the total.</source>
        <translation>Links waar inwoners over praten (unieke afzenders), rechts waar wij over berichten. Aandeel van het totaal.</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Rapport maken</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>Als PDF…</translation>
    </message>
    <message>
        <source>As web page (HTML)…</source>
        <translation>Als webpagina (HTML)…</translation>
    </message>
    <message>
        <source>As text…</source>
        <translation>Als tekst…</translation>
    </message>
</context>
<context>
    <name>CoherenceWords</name>
    <message>
        <source>Signals with an answer</source>
        <translation>Signalen met antwoord</translation>
    </message>
    <message>
        <source>Of the signals that an answer is due on. Click to see which still wait.</source>
        <translation>Van de signalen waarop een antwoord hoort. Klik om te zien welke nog wachten.</translation>
    </message>
    <message>
        <source>Posts from a signal</source>
        <translation>Berichten uit een signaal</translation>
    </message>
    <message>
        <source>Posts with a signal that came before them. Click to see the posts without one.</source>
        <translation>Berichten met een signaal dat er eerder was. Klik om de berichten zonder signaal te zien.</translation>
    </message>
    <message>
        <source>Themes of people in posts</source>
        <translation>Thema’s van inwoners in berichten</translation>
    </message>
    <message numerus="yes">
        <source>%n without a post</source>
        <translation>
            <numerusform>%n zonder bericht</numerusform>
            <numerusform>%n zonder bericht</numerusform>
        </translation>
    </message>
    <message>
        <source>each has a post</source>
        <translation>elk heeft een bericht</translation>
    </message>
    <message>
        <source>Themes with signals that also have a post. Click to see the signals without a post.</source>
        <translation>Thema’s met signalen die ook een bericht hebben. Klik om de signalen zonder bericht te zien.</translation>
    </message>
    <message>
        <source>Found by ourselves</source>
        <translation>Proactief gevonden</translation>
    </message>
    <message>
        <source>The talk was elsewhere, and we join it. Click to see the signals.</source>
        <translation>Het gesprek was elders, en wij praten mee. Klik om de signalen te zien.</translation>
    </message>
    <message>
        <source>Free space used for signals</source>
        <translation>Vrije ruimte gebruikt voor signalen</translation>
    </message>
    <message>
        <source>{used} of {all} slots</source>
        <translation>{used} van {all} plekken</translation>
    </message>
    <message>
        <source>Free slots with a post that came of a signal. Click to see what took the free slots.</source>
        <translation>Vrije plekken met een bericht uit een signaal. Klik om te zien wat er op de vrije plekken staat.</translation>
    </message>
    <message>
        <source>office hours · norm {time}</source>
        <translation>kantooruren · afspraak {time}</translation>
    </message>
    <message>
        <source>office hours · was {time}</source>
        <translation>kantooruren · was {time}</translation>
    </message>
    <message>
        <source>First answer (median)</source>
        <translation>Eerste antwoord (mediaan)</translation>
    </message>
    <message>
        <source>Half of the answers came faster. Click to see the answered signals.</source>
        <translation>De helft van de antwoorden kwam sneller. Klik om de beantwoorde signalen te zien.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} u {minutes}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} van {whole}</translation>
    </message>
    <message>
        <source>{counts} · as before</source>
        <translation>{counts} · als ervoor</translation>
    </message>
    <message>
        <source>{counts} · {arrow} {points} against before</source>
        <translation>{counts} · {arrow} {points} t.o.v. ervoor</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signaal</numerusform>
            <numerusform>%n signalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sender(s)</source>
        <translation>
            <numerusform>%n afzender</numerusform>
            <numerusform>%n afzenders</numerusform>
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
        <source>{name}. Listening: {heard}. Sending: {sent}. {verdict}</source>
        <translation>{name}. Luisteren: {heard}. Zenden: {sent}. {verdict}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n signal(s), of which {share} from two senders</source>
        <translation>
            <numerusform>{name}: %n signaal, waarvan {share} van twee afzenders</numerusform>
            <numerusform>{name}: %n signalen, waarvan {share} van twee afzenders</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {send} of posts, {listen} of senders</source>
        <translation>{name}: {send} van de berichten, {listen} van de afzenders</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) planned</source>
        <translation>
            <numerusform>%n bericht gepland</numerusform>
            <numerusform>%n berichten gepland</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last post %n day(s) ago</source>
        <translation>
            <numerusform>laatste bericht %n dag geleden</numerusform>
            <numerusform>laatste bericht %n dagen geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>no post yet</source>
        <translation>nog geen bericht</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan {day} {time}</source>
        <translation>Plan {day} {time}</translation>
    </message>
    <message>
        <source>Signals but no posts: {domains}.</source>
        <translation>Wel signalen, geen berichten: {domains}.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>no post</source>
        <translation>geen bericht</translation>
    </message>
    <message>
        <source>Signal: {text} ({marks})</source>
        <translation>Signaal: {text} ({marks})</translation>
    </message>
    <message>
        <source>Post: {title} ({day}, {joined})</source>
        <translation>Bericht: {title} ({day}, {joined})</translation>
    </message>
    <message>
        <source>Week {week}: {heard} in, {sent} out</source>
        <translation>Week {week}: {heard} in, {sent} uit</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Leigrijs</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Roze</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranje</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olijf</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rood</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Groenblauw</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Bruin</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Pruim</translation>
    </message>
</context>
<context>
    <name>CountedPanel</name>
    <message>
        <source>Close the list</source>
        <translation>De lijst sluiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>There is nothing to count here.</source>
        <translation>Hier is niets te tellen.</translation>
    </message>
</context>
<context>
    <name>CountedWords</name>
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
        <source>Signals that still wait for an answer</source>
        <translation>Signalen die nog op antwoord wachten</translation>
    </message>
    <message>
        <source>Signals with an answer</source>
        <translation>Signalen met antwoord</translation>
    </message>
    <message>
        <source>Posts, those without a signal first</source>
        <translation>Berichten, die zonder signaal eerst</translation>
    </message>
    <message>
        <source>Signals without a post</source>
        <translation>Signalen zonder bericht</translation>
    </message>
    <message>
        <source>Signals that we found ourselves</source>
        <translation>Signalen die wij zelf vonden</translation>
    </message>
    <message>
        <source>Posts in free slots</source>
        <translation>Berichten op vrije plekken</translation>
    </message>
    <message>
        <source>Signals: {name}</source>
        <translation>Signalen: {name}</translation>
    </message>
    <message>
        <source>Posts: {name}</source>
        <translation>Berichten: {name}</translation>
    </message>
    <message>
        <source>no theme</source>
        <translation>geen thema</translation>
    </message>
    <message>
        <source>no post</source>
        <translation>geen bericht</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>geen signaal</translation>
    </message>
</context>
<context>
    <name>CrisisBar</name>
    <message>
        <source>Lift</source>
        <translation>Opheffen</translation>
    </message>
    <message>
        <source>Lift the silence</source>
        <translation>Zendpauze opheffen</translation>
    </message>
    <message>
        <source>Silence: {reason}</source>
        <translation>Zendpauze: {reason}</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Zendpauze</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) wait</source>
        <translation>
            <numerusform>%n bericht wacht</numerusform>
            <numerusform>%n berichten wachten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrisisDialog</name>
    <message>
        <source>Silence</source>
        <translation>Zendpauze</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Such as: fire at the harbour</source>
        <translation>Zoals: brand in de haven</translation>
    </message>
    <message>
        <source>Everything that is planned waits and remembers where it stood. Posts about the crisis itself go on.</source>
        <translation>Alles wat gepland is wacht, en onthoudt waar het stond. Berichten over de crisis zelf gaan door.</translation>
    </message>
    <message>
        <source>What will wait</source>
        <translation>Wat gaat wachten</translation>
    </message>
    <message>
        <source>Begin silence</source>
        <translation>Zendpauze beginnen</translation>
    </message>
    <message numerus="yes">
        <source>%n planned post(s) will wait.</source>
        <translation>
            <numerusform>%n gepland bericht gaat wachten.</numerusform>
            <numerusform>%n geplande berichten gaan wachten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned on these days.</source>
        <translation>Op deze dagen is niets gepland.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>De laatste dag ligt voor de eerste.</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Zeg in een paar woorden waarom.</translation>
    </message>
</context>
<context>
    <name>CrisisScreen</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
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
    <message>
        <source>No date</source>
        <translation>Geen datum</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Plan a post (B)</source>
        <translation>Bericht plannen (B)</translation>
    </message>
    <message>
        <source>Answered (A)</source>
        <translation>Beantwoord (A)</translation>
    </message>
    <message>
        <source>First free place: {place}</source>
        <translation>Eerste vrije plek: {place}</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Who?</source>
        <translation>Wie?</translation>
    </message>
</context>
<context>
    <name>DecisionRow</name>
    <message>
        <source>Remove the decision “{text}”</source>
        <translation>Besluit ‘{text}’ weghalen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Nothing is open.</source>
        <translation>Er staat niets open.</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>W  Who: {name}</source>
        <translation>W  Wie: {name}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>K  Done: {day}</source>
        <translation>K  Klaar: {day}</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <translation>Zo klinkt het</translation>
    </message>
    <message>
        <source>D  Interpretation</source>
        <translation>D  Duiding</translation>
    </message>
    <message>
        <source>What do we do?</source>
        <translation>Wat doen we?</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Duiding</translation>
    </message>
</context>
<context>
    <name>EffectsView</name>
    <message>
        <source>What happens to what is planned</source>
        <translation>Wat er gebeurt met wat gepland is</translation>
    </message>
    <message>
        <source>{title}: {before} becomes {after}</source>
        <translation>{title}: {before} wordt {after}</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) go along to another day or time:</source>
        <translation>
            <numerusform>%n bericht gaat mee naar een andere dag of tijd:</numerusform>
            <numerusform>%n berichten gaan mee naar een andere dag of tijd:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) stay on their day and take another slot:</source>
        <translation>
            <numerusform>%n bericht blijft op zijn dag en neemt een andere plek in:</numerusform>
            <numerusform>%n berichten blijven op hun dag en nemen een andere plek in:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) stay on their day as loose posts:</source>
        <translation>
            <numerusform>%n bericht blijft op zijn dag als los bericht:</numerusform>
            <numerusform>%n berichten blijven op hun dag als losse berichten:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) that were skipped or moved are not there any more:</source>
        <translation>
            <numerusform>%n plek die was overgeslagen of verplaatst is er niet meer:</numerusform>
            <numerusform>%n plekken die waren overgeslagen of verplaatst zijn er niet meer:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) stay as they are.</source>
        <translation>
            <numerusform>%n bericht blijft zoals het is.</numerusform>
            <numerusform>%n berichten blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>No post is planned in it.</source>
        <translation>Er is geen bericht in gepland.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) stay empty:</source>
        <translation>
            <numerusform>%n plek blijft leeg:</numerusform>
            <numerusform>%n plekken blijven leeg:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) come back:</source>
        <translation>
            <numerusform>%n plek komt terug:</numerusform>
            <numerusform>%n plekken komen terug:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>Delete {name}</source>
        <translation>{name} verwijderen</translation>
    </message>
    <message>
        <source>End {name}</source>
        <translation>{name} laten eindigen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>The section goes, with its skipped and moved slots. No post is removed.</source>
        <translation>De rubriek verdwijnt, met haar overgeslagen en verplaatste plekken. Er wordt geen bericht verwijderd.</translation>
    </message>
    <message>
        <source>After this day the section does not come back. What was stays.</source>
        <translation>Na deze dag komt de rubriek niet terug. Wat er was, blijft.</translation>
    </message>
    <message>
        <source>What is planned already</source>
        <translation>Wat al gepland is</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Laten eindigen</translation>
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
    <name>ExperimentDialog</name>
    <message>
        <source>New experiment</source>
        <translation>Nieuw experiment</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>What do you expect?</source>
        <translation>Wat verwacht u?</translation>
    </message>
    <message>
        <source>What do you measure?</source>
        <translation>Wat meet u?</translation>
    </message>
    <message>
        <source>What came out?</source>
        <translation>Wat kwam eruit?</translation>
    </message>
    <message>
        <source>What did you decide?</source>
        <translation>Wat besloot u?</translation>
    </message>
    <message>
        <source>Give the experiment a name.</source>
        <translation>Geef het experiment een naam.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>De laatste dag ligt voor de eerste.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>ExperimentList</name>
    <message>
        <source>Experiments</source>
        <translation>Experimenten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>New experiment…</source>
        <translation>Nieuw experiment…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Posts join an experiment in their own panel. Insert makes one, Enter changes it, Delete removes it.</source>
        <translation>U voegt een bericht bij een experiment in zijn eigen paneel. Insert maakt er een, Enter wijzigt, Delete verwijdert.</translation>
    </message>
</context>
<context>
    <name>ExperimentsScreen</name>
    <message numerus="yes">
        <source>{variant}: %n post(s)</source>
        <translation>
            <numerusform>{variant}: %n bericht</numerusform>
            <numerusform>{variant}: %n berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>no variant</source>
        <translation>geen variant</translation>
    </message>
    <message>
        <source>No posts yet.</source>
        <translation>Nog geen berichten.</translation>
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
        <source>Export %n row(s)</source>
        <translation>
            <numerusform>%n regel exporteren</numerusform>
            <numerusform>%n regels exporteren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out the %n row(s) with an error</source>
        <translation>
            <numerusform>Laat %n regel met een fout weg</numerusform>
            <numerusform>Laat %n regels met een fout weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with an error</source>
        <translation>
            <numerusform>%n regel met een fout</numerusform>
            <numerusform>%n regels met een fout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay(s) behind</source>
        <translation>
            <numerusform>%n regel blijft achter</numerusform>
            <numerusform>%n regels blijven achter</numerusform>
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
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n punt om naar te kijken</numerusform>
            <numerusform>%n punten om naar te kijken</numerusform>
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
    <name>FeedFetching</name>
    <message>
        <source>Taken back.</source>
        <translation>Teruggenomen.</translation>
    </message>
    <message numerus="yes">
        <source>%n new signal(s).</source>
        <translation>
            <numerusform>%n nieuw signaal.</numerusform>
            <numerusform>%n nieuwe signalen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Niets nieuws.</translation>
    </message>
</context>
<context>
    <name>FeedsDialog</name>
    <message>
        <source>Fetch news</source>
        <translation>Haal nieuws op</translation>
    </message>
    <message>
        <source>A feed is a web address on which a website puts its news (RSS or Atom). Only what is new comes in.</source>
        <translation>Een feed is een webadres waarop een website haar nieuws zet (RSS of Atom). Alleen wat nieuw is, komt binnen.</translation>
    </message>
    <message>
        <source>https://… a new feed; leave empty to fetch all feeds below</source>
        <translation>https://… een nieuwe feed; laat leeg om alle feeds hieronder op te halen</translation>
    </message>
    <message>
        <source>Address of a new feed</source>
        <translation>Adres van een nieuwe feed</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Ophalen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Last news</source>
        <translation>Laatste nieuws</translation>
    </message>
    <message>
        <source>Feeds of this calendar</source>
        <translation>Feeds van deze kalender</translation>
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
    <name>FiguresSheet</name>
    <message>
        <source>Figures of listening</source>
        <translation>Cijfers over luisteren</translation>
    </message>
    <message>
        <source>Listening in four weeks</source>
        <translation>Luisteren in vier weken</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Op tijd beantwoord</translation>
    </message>
    <message>
        <source>Simple questions and our own finds</source>
        <translation>Eenvoudige vragen en zelf gevonden</translation>
    </message>
    <message>
        <source>Listening and sending</source>
        <translation>Luisteren en zenden</translation>
    </message>
    <message>
        <source>Voices by theme</source>
        <translation>Stemmen per thema</translation>
    </message>
    <message>
        <source>Choose a signal in the list to see it here.</source>
        <translation>Kies een signaal in de lijst om het hier te zien.</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n te laat</numerusform>
            <numerusform>%n te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>half within {time}</source>
        <translation>helft binnen {time} uur</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alles samen</translation>
    </message>
    <message>
        <source>{share} (usual {norm})</source>
        <translation>{share} (gebruikelijk {norm})</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Eenvoudig</translation>
    </message>
    <message>
        <source>of these to the contact centre</source>
        <translation>daarvan naar het KCC</translation>
    </message>
    <message>
        <source>Found by us</source>
        <translation>Zelf gevonden</translation>
    </message>
    <message>
        <source>{share} (norm {norm})</source>
        <translation>{share} (norm {norm})</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} van {whole}</translation>
    </message>
    <message>
        <source>Posts with a signal</source>
        <translation>Berichten met een signaal</translation>
    </message>
    <message>
        <source>Signals with a post</source>
        <translation>Signalen met een bericht</translation>
    </message>
    <message numerus="yes">
        <source>%n sender(s)</source>
        <translation>
            <numerusform>%n afzender</numerusform>
            <numerusform>%n afzenders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n bericht</numerusform>
            <numerusform>%n berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>few voices</source>
        <translation>weinig stemmen</translation>
    </message>
    <message>
        <source>one voice {count} times</source>
        <translation>één stem {count} keer</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Zonder thema</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
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
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Theme, section, status, person, district, campaign</source>
        <translation>Thema, rubriek, status, persoon, wijk, campagne</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubriek</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>{kind}: {value}</source>
        <translation>{kind}: {value}</translation>
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
    <name>Finder</name>
    <message>
        <source>Recent posts</source>
        <translation>Recente berichten</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Doen</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ga naar</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Week {number}</translation>
    </message>
    <message>
        <source>Week {number} of {year}</source>
        <translation>Week {number} van {year}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Take out of the filter</source>
        <translation>Uit het filter halen</translation>
    </message>
    <message>
        <source>Filter on this</source>
        <translation>Hierop filteren</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(geen titel)</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Enter chooses · ↑ ↓ walk · Esc closes</source>
        <translation>Enter kiest · ↑ ↓ bladert · Esc sluit</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>Niets gevonden. Probeer minder letters.</translation>
    </message>
    <message>
        <source>Newsroom does not search for persons. Look for a theme or for what was said.</source>
        <translation>Newsroom zoekt niet op personen. Zoek op een thema of op wat er gezegd werd.</translation>
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
    <name>GapCard</name>
    <message>
        <source>People talk about this, we do not</source>
        <translation>Hier praten inwoners over, wij niet</translation>
    </message>
    <message>
        <source>Ranked by the difference. Plan puts a post on the first free slot.</source>
        <translation>Gerangschikt op verschil. Plan zet een bericht op de eerste vrije plek.</translation>
    </message>
    <message>
        <source>What people talk about comes back in posts.</source>
        <translation>Waar inwoners over praten, komt terug in berichten.</translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Look</source>
        <translation>Bekijk</translation>
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
    <message>
        <source>(anonymous: its time is over)</source>
        <translation>(anoniem: de bewaartermijn is voorbij)</translation>
    </message>
</context>
<context>
    <name>HintList</name>
    <message>
        <source>All hints</source>
        <translation>Alle aanwijzingen</translation>
    </message>
    <message>
        <source>Plainer language</source>
        <translation>Makkelijker lezen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
</context>
<context>
    <name>IdeasList</name>
    <message>
        <source>Ideas without a date</source>
        <translation>Ideeën zonder datum</translation>
    </message>
</context>
<context>
    <name>IdeasPanel</name>
    <message>
        <source>Ideas</source>
        <translation>Ideeën</translation>
    </message>
    <message>
        <source>Ideas without a date</source>
        <translation>Ideeën zonder datum</translation>
    </message>
    <message>
        <source>Close the ideas</source>
        <translation>Ideeën sluiten</translation>
    </message>
    <message>
        <source>New idea, then Enter</source>
        <translation>Nieuw idee, dan Enter</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>Nieuw idee</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>Plannen…</translation>
    </message>
    <message>
        <source>Do not place…</source>
        <translation>Niet plaatsen…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for a post.</source>
        <translation>Niets wacht op een bericht.</translation>
    </message>
    <message>
        <source>No ideas yet. Type one above, or drag a card here to take it off the calendar.</source>
        <translation>Nog geen ideeën. Typ er hierboven een, of sleep een kaart hierheen om het bericht van de kalender te halen.</translation>
    </message>
    <message>
        <source>Drag an idea onto a day or slot; drag a card here to take it off the calendar.</source>
        <translation>Sleep een idee op een dag of plek; sleep een kaart hierheen om het bericht van de kalender te halen.</translation>
    </message>
    <message>
        <source>Let go: it becomes an idea without a date.</source>
        <translation>Laat los: het wordt een idee zonder datum.</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) without a post</source>
        <translation>
            <numerusform>%n signaal zonder bericht</numerusform>
            <numerusform>%n signalen zonder bericht</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} om {time}</translation>
    </message>
    <message>
        <source>last year {before}, now {day}</source>
        <translation>vorig jaar {before}, nu {day}</translation>
    </message>
    <message>
        <source>To post about</source>
        <translation>Om te plannen</translation>
    </message>
    <message>
        <source>No ideas yet. Type one above, or empty the date of a post in the table.</source>
        <translation>Nog geen ideeën. Typ er hierboven een, of maak de datum van een bericht in de tabel leeg.</translation>
    </message>
    <message>
        <source>Enter opens, P plans. A post whose date you empty in the table comes here.</source>
        <translation>Enter opent, P plant. Maakt u in de tabel een datum leeg, dan komt het bericht hier.</translation>
    </message>
</context>
<context>
    <name>IdeasScreen</name>
    <message>
        <source>from {who}</source>
        <translation>van {who}</translation>
    </message>
    <message>
        <source>Why is “{title}” not placed?</source>
        <translation>Waarom wordt ‘{title}’ niet geplaatst?</translation>
    </message>
    <message>
        <source>Do not place</source>
        <translation>Niet plaatsen</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signaal</numerusform>
            <numerusform>%n signalen</numerusform>
        </translation>
    </message>
    <message>
        <source>no target group yet</source>
        <translation>nog geen doelgroep</translation>
    </message>
</context>
<context>
    <name>IdeasTakeDialog</name>
    <message>
        <source>Read ideas in</source>
        <translation>Ideeën inlezen</translation>
    </message>
    <message>
        <source>Paste what colleagues sent: the three lines of the form, or one line per idea as “what | for whom | from whom”.</source>
        <translation>Plak wat collega’s stuurden: de drie regels van het formulier, of één regel per idee: “wat | voor wie | van wie”.</translation>
    </message>
    <message>
        <source>Ideas of colleagues</source>
        <translation>Ideeën van collega’s</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Bestand kiezen…</translation>
    </message>
    <message>
        <source>Make ideas</source>
        <translation>Ideeën maken</translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) to make</source>
        <translation>
            <numerusform>%n idee te maken</numerusform>
            <numerusform>%n ideeën te maken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdeasTakeScreen</name>
    <message>
        <source>idea form</source>
        <translation>ideeformulier</translation>
    </message>
    <message>
        <source>Save the idea form</source>
        <translation>Ideeformulier bewaren</translation>
    </message>
    <message>
        <source>Choose a file with ideas</source>
        <translation>Kies een bestand met ideeën</translation>
    </message>
    <message>
        <source>The form stands in {path}; mail it to your colleagues.</source>
        <translation>Het formulier staat in {path}; mail het naar uw collega’s.</translation>
    </message>
    <message>
        <source>from {who}</source>
        <translation>van {who}</translation>
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
        <source>These columns are remembered for files with the same headings.</source>
        <translation>Deze kolommen worden onthouden voor bestanden met dezelfde koppen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read. Nothing is kept until all of them are in.</source>
        <translation>
            <numerusform>%n rij gelezen. Er blijft pas iets staan als alles binnen is.</numerusform>
            <numerusform>%n rijen gelezen. Er blijft pas iets staan als alles binnen is.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message numerus="yes">
        <source>Import about %n signal(s)</source>
        <translation>
            <numerusform>Ongeveer %n signaal importeren</numerusform>
            <numerusform>Ongeveer %n signalen importeren</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the first rows; all of them are read when you import.</source>
        <translation>Dit zijn de eerste rijen; bij het importeren worden ze allemaal gelezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n twice in the file.</source>
        <translation>
            <numerusform>%n keer dubbel in het bestand.</numerusform>
            <numerusform>%n keer dubbel in het bestand.</numerusform>
        </translation>
    </message>
    <message>
        <source>{columns}: not taken over, because it says who or where somebody is.</source>
        <translation>{columns}: niet overgenomen, omdat het zegt wie of waar iemand is.</translation>
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
    <message>
        <source>Which column is what?</source>
        <translation>Welke kolom is wat?</translation>
    </message>
    <message>
        <source>Choose above the columns which one holds the date and which one the text.</source>
        <translation>Kies boven de kolommen welke de datum is en welke de tekst.</translation>
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
    <message>
        <source>The calendar has all of it already.</source>
        <translation>Alles staat al in de kalender.</translation>
    </message>
</context>
<context>
    <name>ItemLine</name>
    <message>
        <source>What must be done? Then Enter</source>
        <translation>Wat moet er gebeuren? Dan Enter</translation>
    </message>
    <message>
        <source>New item on the checklist</source>
        <translation>Nieuw punt op de checklist</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
</context>
<context>
    <name>KeptViews</name>
    <message>
        <source>Keep this view</source>
        <translation>Deze weergave bewaren</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Weergave hernoemen</translation>
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
    <name>LinkFields</name>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Own domains</source>
        <translation>Eigen domeinen</translation>
    </message>
    <message>
        <source>When a post is scheduled</source>
        <translation>Bij inplannen</translation>
    </message>
    <message>
        <source>leave UTM words as they are</source>
        <translation>blijft de UTM-code zoals die is</translation>
    </message>
    <message>
        <source>fill empty UTM words in</source>
        <translation>vult een lege UTM-code zichzelf in</translation>
    </message>
    <message>
        <source>May name {names}. Of words with | between them the first that is known is taken.</source>
        <translation>U kunt {names} gebruiken. Staat er | tussen, dan telt de eerste die bekend is.</translation>
    </message>
    <message>
        <source>Such as voorbeeldstad.nl. Links to it inside a text get the UTM words of the channel too.</source>
        <translation>Zoals voorbeeldstad.nl. Links daarheen in een tekst krijgen de UTM-code van het kanaal ook.</translation>
    </message>
    <message>
        <source>“{word}” is not known here.</source>
        <translation>“{word}” is hier niet bekend.</translation>
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
    <message>
        <source>(anonymous: its time is over)</source>
        <translation>(anoniem: de bewaartermijn is voorbij)</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Another post… (L)</source>
        <translation>Ander bericht… (L)</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Lijkt op</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) linked</source>
        <translation>
            <numerusform>%n bericht gekoppeld</numerusform>
            <numerusform>%n berichten gekoppeld</numerusform>
        </translation>
    </message>
    <message>
        <source>Link to a post</source>
        <translation>Koppelen aan een bericht</translation>
    </message>
    <message numerus="yes">
        <source>%n alike, handle together</source>
        <translation>
            <numerusform>%n vergelijkbaar, samen afhandelen</numerusform>
            <numerusform>%n vergelijkbare, samen afhandelen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakingForms</name>
    <message>
        <source>Why is this post dropped?</source>
        <translation>Waarom vervalt dit bericht?</translation>
    </message>
    <message>
        <source>Why does it wait?</source>
        <translation>Waarom moet het wachten?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s); they keep their times and their distance.</source>
        <translation>
            <numerusform>%n bericht; het houdt zijn tijd.</numerusform>
            <numerusform>%n berichten; de tijden en de afstand in dagen blijven gelijk.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} of {day}</source>
        <translation>{name} van {day}</translation>
    </message>
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
    <message>
        <source>Skip this slot</source>
        <translation>Deze plek overslaan</translation>
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
    <name>MediaActs</name>
    <message>
        <source>pasted picture</source>
        <translation>geplakt beeld</translation>
    </message>
    <message>
        <source>Choose pictures and files</source>
        <translation>Beeld en bestanden kiezen</translation>
    </message>
    <message>
        <source>Where is this file now?</source>
        <translation>Waar staat dit bestand nu?</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>MediaCard</name>
    <message>
        <source>Find again…</source>
        <translation>Opnieuw zoeken…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
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
        <source>Take away</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>{kind} · not found beside the calendar</source>
        <translation>{kind} · niet gevonden naast de kalender</translation>
    </message>
    <message>
        <source>{kind} · on the web</source>
        <translation>{kind} · op het web</translation>
    </message>
</context>
<context>
    <name>MediaSection</name>
    <message>
        <source>Paste a picture or an address</source>
        <translation>Plak een beeld of een adres</translation>
    </message>
    <message>
        <source>Picture or address to add</source>
        <translation>Beeld of adres toevoegen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose pictures and files</source>
        <translation>Beeld en bestanden kiezen</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Beeld en bestanden</translation>
    </message>
    <message>
        <source>For all channels, but not for {channels}: own pictures go there.</source>
        <translation>Voor alle kanalen, maar niet voor {channels}: daar gaat eigen beeld naartoe.</translation>
    </message>
    <message>
        <source>Only these pictures go to {channel}, not those for all channels.</source>
        <translation>Alleen dit beeld gaat naar {channel}, niet het beeld voor alle kanalen.</translation>
    </message>
    <message numerus="yes">
        <source>The %n picture(s) and file(s) for all channels go to {channel}.</source>
        <translation>
            <numerusform>Het ene bestand voor alle kanalen gaat mee naar {channel}.</numerusform>
            <numerusform>De %n bestanden voor alle kanalen gaan mee naar {channel}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes along to {channel} yet.</source>
        <translation>Er gaat nog niets mee naar {channel}.</translation>
    </message>
    <message>
        <source>What you add here goes to {channel} only.</source>
        <translation>Wat u hier toevoegt, gaat alleen naar {channel}.</translation>
    </message>
</context>
<context>
    <name>MeetingBoard</name>
    <message>
        <source>{meeting} · week {number}</source>
        <translation>{meeting} · week {number}</translation>
    </message>
    <message>
        <source>Nobody sits at the table yet</source>
        <translation>Er zit nog niemand aan tafel</translation>
    </message>
    <message>
        <source>Nothing to tell at this point.</source>
        <translation>Bij dit punt is niets te melden.</translation>
    </message>
    <message>
        <source>↑ ↓ theme   S signals   1–6 decision   Enter record   Space next step   Esc close</source>
        <translation>↑ ↓ thema   S signalen   1–6 besluit   Enter vastleggen   Spatie volgende stap   Esc sluiten</translation>
    </message>
    <message>
        <source>↑ ↓ decision   Enter tick off   Space next step   Esc close</source>
        <translation>↑ ↓ besluit   Enter afvinken   Spatie volgende stap   Esc sluiten</translation>
    </message>
    <message>
        <source>↑ ↓ line   Enter plan the theme in the first free slot   Space next step   Esc close</source>
        <translation>↑ ↓ regel   Enter thema plannen op de eerste vrije plek   Spatie volgende stap   Esc sluiten</translation>
    </message>
    <message>
        <source>↑ ↓ line   Space next step   Left, right other step   Esc close</source>
        <translation>↑ ↓ regel   Spatie volgende stap   Links, rechts andere stap   Esc sluiten</translation>
    </message>
</context>
<context>
    <name>MeetingPanel</name>
    <message>
        <source>Newsroom meeting</source>
        <translation>Redactieoverleg</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Aantekeningen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Volledig scherm (F11)</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Overleg sluiten</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>At the table</source>
        <translation>Aan tafel</translation>
    </message>
    <message>
        <source>Duty this week</source>
        <translation>Piket deze week</translation>
    </message>
    <message>
        <source>Balance this week</source>
        <translation>Balans deze week</translation>
    </message>
    <message>
        <source>Close (F6)</source>
        <translation>Sluiten (F6)</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verplaatsen naar…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Link signals…</source>
        <translation>Signalen koppelen…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>Keep as a template…</source>
        <translation>Bewaar als sjabloon…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Plan a post…</source>
        <translation>Bericht plannen…</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>Overslaan…</translation>
    </message>
    <message>
        <source>Back to the fixed day</source>
        <translation>Terug naar de vaste dag</translation>
    </message>
    <message>
        <source>Do use this slot</source>
        <translation>Toch gebruiken</translation>
    </message>
    <message>
        <source>Change the section…</source>
        <translation>Rubriek wijzigen…</translation>
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
    <name>MoneyField</name>
    <message>
        <source>“{text}” is not an amount. Write 1500 or 1500,50.</source>
        <translation>‘{text}’ is geen bedrag. Schrijf 1500 of 1500,50.</translation>
    </message>
</context>
<context>
    <name>MoreFacts</name>
    <message>
        <source>More facts and steps</source>
        <translation>Meer gegevens en stappen</translation>
    </message>
    <message>
        <source>Words and moment… (E)</source>
        <translation>Tekst en moment… (E)</translation>
    </message>
    <message>
        <source>Take up (O)</source>
        <translation>Oppakken (O)</translation>
    </message>
    <message>
        <source>No answer needed… (G)</source>
        <translation>Geen antwoord nodig… (G)</translation>
    </message>
    <message>
        <source>Close (X)</source>
        <translation>Afsluiten (X)</translation>
    </message>
    <message>
        <source>Reopen (R)</source>
        <translation>Heropenen (R)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Verwijderen (Del)</translation>
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
    <name>MoveDialog</name>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Give a day.</source>
        <translation>Vul een dag in.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>New theme</source>
        <translation>Nieuw thema</translation>
    </message>
    <message>
        <source>What do people talk about?</source>
        <translation>Waar praten inwoners over?</translation>
    </message>
    <message>
        <source>Make the theme</source>
        <translation>Thema maken</translation>
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
    <name>NewDecision</name>
    <message>
        <source>New decision</source>
        <translation>Nieuw besluit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Klaar op</translation>
    </message>
    <message>
        <source>for instance fri</source>
        <translation>bijvoorbeeld vr</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Write down what will be done.</source>
        <translation>Schrijf op wat er gebeurt.</translation>
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
    <name>NextYearDialog</name>
    <message>
        <source>What goes along to next year, and what to look at</source>
        <translation>Wat meegaat naar volgend jaar, en waar u naar moet kijken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Calendar of {year}</source>
        <translation>Kalender van {year}</translation>
    </message>
    <message>
        <source>{group} ({count})</source>
        <translation>{group} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) change; it is one act that can be undone.</source>
        <translation>
            <numerusform>Er verandert %n ding; het is één handeling die ongedaan kan worden gemaakt.</numerusform>
            <numerusform>Er veranderen %n dingen; het is één handeling die ongedaan kan worden gemaakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs to change: everything goes on by itself.</source>
        <translation>Er hoeft niets te veranderen: alles loopt vanzelf door.</translation>
    </message>
    <message>
        <source>Prepare {year}</source>
        <translation>{year} klaarzetten</translation>
    </message>
    <message>
        <source>Fixed sections without an end go on by themselves. Tick what else goes along, then look through the list.</source>
        <translation>Rubrieken zonder einde lopen vanzelf door. Vink aan wat er nog meer meegaat en loop daarna de lijst na.</translation>
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
    <name>PageDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Doorgeven</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search or do</source>
        <translation>Zoeken of doen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
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
    <name>PaperDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>De tekst staat op het klembord.</translation>
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
    <message>
        <source>checklist changed</source>
        <translation>checklist gewijzigd</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste signals</source>
        <translation>Signalen plakken</translation>
    </message>
    <message>
        <source>Pasted words</source>
        <translation>Geplakte tekst</translation>
    </message>
    <message>
        <source>Paste a message, an e-mail, a list or a web address here.</source>
        <translation>Plak hier een bericht, een e-mail, een lijst of een webadres.</translation>
    </message>
    <message>
        <source>Keep it together as one signal</source>
        <translation>Bij elkaar houden als één signaal</translation>
    </message>
    <message>
        <source>Words as they are kept</source>
        <translation>Tekst zoals die bewaard wordt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Signals that were found</source>
        <translation>Gevonden signalen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Fetch this feed…</source>
        <translation>Deze feed ophalen…</translation>
    </message>
    <message numerus="yes">
        <source>Note %n signal(s)</source>
        <translation>
            <numerusform>%n signaal noteren</numerusform>
            <numerusform>%n signalen noteren</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a web address.</source>
        <translation>Dit is een webadres.</translation>
    </message>
    <message>
        <source>This is an e-mail: its subject and words are kept, not who sent it.</source>
        <translation>Dit is een e-mail: het onderwerp en de tekst blijven, de afzender niet.</translation>
    </message>
    <message numerus="yes">
        <source>A message to each line: %n signal(s).</source>
        <translation>
            <numerusform>Op elke regel een bericht: %n signaal.</numerusform>
            <numerusform>Op elke regel een bericht: %n signalen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is one message.</source>
        <translation>Dit is één bericht.</translation>
    </message>
    <message>
        <source>Nothing was pasted yet.</source>
        <translation>Er is nog niets geplakt.</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message numerus="yes">
        <source>%n of them the calendar has already.</source>
        <translation>
            <numerusform>%n daarvan staat al in de kalender.</numerusform>
            <numerusform>%n daarvan staan al in de kalender.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) noted.</source>
        <translation>
            <numerusform>%n signaal genoteerd.</numerusform>
            <numerusform>%n signalen genoteerd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Access and erasure</source>
        <translation>Inzage en verwijdering</translation>
    </message>
    <message>
        <source>Name, address, account or number</source>
        <translation>Naam, adres, account of nummer</translation>
    </message>
    <message>
        <source>Also within longer words</source>
        <translation>Ook als deel van een langer woord</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat er gevonden is</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Verslag opslaan…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n place(s).</source>
        <translation>
            <numerusform>Gevonden op %n plek.</numerusform>
            <numerusform>Gevonden op %n plekken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Er is niets gevonden.</translation>
    </message>
    <message>
        <source>Looking in every text and in the history…</source>
        <translation>Newsroom zoekt in alle teksten en in de geschiedenis…</translation>
    </message>
    <message>
        <source>“{term}” goes from signals, posts, notes, history and the copies in this folder. This cannot be undone.</source>
        <translation>‘{term}’ verdwijnt uit signalen, berichten, notities, geschiedenis en de kopieën in deze map. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Voor goed verwijderen</translation>
    </message>
    <message>
        <source>Erasing; this can take a while for a large calendar…</source>
        <translation>Bezig met verwijderen; bij een grote kalender kan dat even duren…</translation>
    </message>
    <message>
        <source>For somebody who asks what you keep. Capitals, accents and signs do not count.</source>
        <translation>Voor iemand die vraagt wat u bewaart. Hoofdletters, accenten en leestekens tellen niet.</translation>
    </message>
</context>
<context>
    <name>PersonScreen</name>
    <message>
        <source>Save the report</source>
        <translation>Verslag opslaan</translation>
    </message>
    <message>
        <source>access</source>
        <translation>inzage</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Opgeslagen als {path}.</translation>
    </message>
</context>
<context>
    <name>PersonalNotice</name>
    <message>
        <source>This text seems to hold {kinds}. Leave out who said it.</source>
        <translation>In deze tekst staat waarschijnlijk {kinds}. Laat weg wie het zei.</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Afdekken</translation>
    </message>
</context>
<context>
    <name>PointLines</name>
    <message>
        <source>At this point</source>
        <translation>Bij dit punt</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Bericht openen</translation>
    </message>
    <message>
        <source>Plan a post here</source>
        <translation>Bericht plannen op deze plek</translation>
    </message>
    <message>
        <source>Plan a post about this</source>
        <translation>Bericht hierover plannen</translation>
    </message>
    <message>
        <source>Nothing to tell here.</source>
        <translation>Hier is niets te melden.</translation>
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
    <name>PostRow</name>
    <message>
        <source>Unlink</source>
        <translation>Ontkoppel</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppel</translation>
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
    <name>PostsBoard</name>
    <message>
        <source>Board by status</source>
        <translation>Bord per status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>PostsModel</name>
    <message>
        <source>Chosen</source>
        <translation>Gekozen</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>ingeklapt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>PostsScreen</name>
    <message>
        <source>Posts</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>{shown} of {all} posts</source>
        <translation>{shown} van {all} berichten</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the filter</source>
        <translation>
            <numerusform>%n verborgen door het filter</numerusform>
            <numerusform>%n verborgen door het filter</numerusform>
        </translation>
    </message>
    <message>
        <source>To “{status}”</source>
        <translation>Naar “{status}”</translation>
    </message>
    <message>
        <source>Why does this step back or aside happen? The reason stays with the post.</source>
        <translation>Waarom gaat dit bericht terug of opzij? De reden blijft bij het bericht staan.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>PostsTable</name>
    <message>
        <source>Posts</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sorteren op</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
</context>
<context>
    <name>PostsToolbar</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Tonen als</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filteren op woorden</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Grouping: {how}</source>
        <translation>Groeperen: {how}</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Weergaven</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>Weergave: {name}</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Deze weergave bewaren…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Hernoemen…</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>“{name}” verwijderen</translation>
    </message>
</context>
<context>
    <name>PostsView</name>
    <message>
        <source>There are no posts yet. Make the first one with Ctrl+N, or bring in a calendar with Ctrl+I.</source>
        <translation>Er zijn nog geen berichten. Maak het eerste met Ctrl+N, of lees een kalender in met Ctrl+I.</translation>
    </message>
    <message>
        <source>No post fits the filter. Take a word or a filter away to see more.</source>
        <translation>Geen bericht past bij het filter. Haal een woord of een filter weg om meer te zien.</translation>
    </message>
</context>
<context>
    <name>PostsWording</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubriek</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Doelgroep</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Goedkeurder</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Niet gegroepeerd</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Per week</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Per status</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>Per rubriek</translation>
    </message>
    <message>
        <source>Without a section</source>
        <translation>Zonder rubriek</translation>
    </message>
    <message>
        <source>Ideas without a date</source>
        <translation>Ideeën zonder datum</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Week {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n bericht</numerusform>
            <numerusform>%n berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>{title}, chosen</source>
        <translation>{title}, gekozen</translation>
    </message>
    <message>
        <source>{column}: nothing</source>
        <translation>{column}: niets</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signaal</numerusform>
            <numerusform>%n signalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>nog %n in de tabel</numerusform>
            <numerusform>nog %n in de tabel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>Practice copy: what you do here does not change the real calendar</source>
        <translation>Oefenkopie: wat u hier doet verandert de echte kalender niet</translation>
    </message>
    <message>
        <source>To the real calendar</source>
        <translation>Naar de echte kalender</translation>
    </message>
</context>
<context>
    <name>PracticeDialog</name>
    <message>
        <source>Make a practice copy</source>
        <translation>Oefenkopie maken</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Naam van het bestand</translation>
    </message>
    <message>
        <source>The copy is put beside your calendar and opened. You can try everything in it; your calendar stays as it is.</source>
        <translation>De kopie komt naast uw kalender te staan en gaat open. U kunt er alles in proberen; uw kalender blijft zoals hij is.</translation>
    </message>
    <message>
        <source>Make and open</source>
        <translation>Maken en openen</translation>
    </message>
    <message>
        <source>Give a name without folders.</source>
        <translation>Geef een naam zonder mappen.</translation>
    </message>
</context>
<context>
    <name>PracticeScreen</name>
    <message>
        <source>practice copy</source>
        <translation>oefenkopie</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>— cut here: {n} too long —</source>
        <translation>— hier afgekapt: {n} te lang —</translation>
    </message>
    <message numerus="yes">
        <source>and %n more picture(s) or video(s)</source>
        <translation>
            <numerusform>en nog %n beeld of video</numerusform>
            <numerusform>en nog %n beelden of video’s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyScreen</name>
    <message numerus="yes">
        <source>%n signal(s) made anonymous: the retention is over.</source>
        <translation>
            <numerusform>%n signaal geanonimiseerd: de bewaartermijn is voorbij.</numerusform>
            <numerusform>%n signalen geanonimiseerd: de bewaartermijn is voorbij.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock is far ahead of last time. If the date is right, old signals are made anonymous tomorrow.</source>
        <translation>De klok loopt ver voor op de vorige keer. Klopt de datum, dan worden oude signalen morgen geanonimiseerd.</translation>
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
    <name>ReadyDialog</name>
    <message>
        <source>Ready to publish?</source>
        <translation>Klaar om te plaatsen?</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message numerus="yes">
        <source>Coming %n week(s)</source>
        <translation>
            <numerusform>Komende week</numerusform>
            <numerusform>Komende %n weken</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what must be mended</source>
        <translation>Alleen wat eerst goed moet</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ga erheen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Everything is ready to publish.</source>
        <translation>Alles is klaar om te plaatsen.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) are not ready yet;</source>
        <translation>
            <numerusform>Eén bericht is nog niet klaar;</numerusform>
            <numerusform>%n berichten zijn nog niet klaar;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot go out like this.</source>
        <translation>
            <numerusform>één kan zo niet weg.</numerusform>
            <numerusform>%n kunnen zo niet weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Invullen</translation>
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
        <source>Enter goes to the field that mends it. This list stays open and follows what you do.</source>
        <translation>Enter gaat naar het veld waar u het goed maakt. Deze lijst blijft open en loopt mee met wat u doet.</translation>
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
    <name>Reports</name>
    <message>
        <source>Coherence</source>
        <translation>Samenhang</translation>
    </message>
    <message>
        <source>Picture outside</source>
        <translation>Omgevingsbeeld</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Rapport maken</translation>
    </message>
    <message>
        <source>{file} is in the folder {folder}.</source>
        <translation>{file} staat in de map {folder}.</translation>
    </message>
</context>
<context>
    <name>RestDialog</name>
    <message>
        <source>Let {name} go on</source>
        <translation>{name} weer laten lopen</translation>
    </message>
    <message>
        <source>Let {name} rest</source>
        <translation>{name} laten rusten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Until and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>Give a day.</source>
        <translation>Vul een dag in.</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Zeg in een paar woorden waarom.</translation>
    </message>
    <message>
        <source>Recess</source>
        <translation>Reces</translation>
    </message>
    <message>
        <source>In this period its slots stay empty, with the reason. Posts that are planned in it stay.</source>
        <translation>In deze periode blijven de plekken leeg, met de reden erbij. Berichten die er al staan, blijven staan.</translation>
    </message>
    <message>
        <source>It rests until {day}: {reason}. Its slots come back.</source>
        <translation>De rubriek rust tot en met {day}: {reason}. De plekken komen terug.</translation>
    </message>
    <message>
        <source>What is planned already</source>
        <translation>Wat er al gepland is</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Laten lopen</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Laten rusten</translation>
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
    <name>Saving</name>
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
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Ongedaan maken: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Opnieuw: {what}</translation>
    </message>
</context>
<context>
    <name>ScopeDialog</name>
    <message>
        <source>Change {name}</source>
        <translation>{name} wijzigen</translation>
    </message>
    <message>
        <source>Only this one, of {day}</source>
        <translation>Alleen deze, van {day}</translation>
    </message>
    <message>
        <source>This one and later ones, from a day on</source>
        <translation>Deze en volgende, vanaf een dag</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>For which slots does this change hold?</source>
        <translation>Voor welke plekken geldt deze wijziging?</translation>
    </message>
    <message>
        <source>What is planned already</source>
        <translation>Wat al gepland is</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Give a day.</source>
        <translation>Geef een dag.</translation>
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
    <name>SectionDefaults</name>
    <message>
        <source>Minutes of work</source>
        <translation>Minuten werk</translation>
    </message>
    <message>
        <source>Copy must be in</source>
        <translation>Kopij binnen</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>Embargo tot</translation>
    </message>
    <message>
        <source>Such as: Friday 12:00 before</source>
        <translation>Zoals: vrijdag 12:00 ervoor</translation>
    </message>
    <message>
        <source>First words of a post</source>
        <translation>Begintekst van een bericht</translation>
    </message>
    <message>
        <source>Write whole minutes, such as 45.</source>
        <translation>Schrijf hele minuten, zoals 45.</translation>
    </message>
    <message>
        <source>A new post in this section begins with this. Posts that are planned already stay as they are.</source>
        <translation>Een nieuw bericht in deze rubriek begint hiermee. Wat al gepland is, blijft zoals het is.</translation>
    </message>
    <message>
        <source>What must be done for each post, one thing per line</source>
        <translation>Wat er voor elk bericht moet gebeuren, één punt per regel</translation>
    </message>
</context>
<context>
    <name>SectionDialog</name>
    <message>
        <source>New section</source>
        <translation>Nieuwe rubriek</translation>
    </message>
    <message>
        <source>Section {name}</source>
        <translation>Rubriek {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Group in the year</source>
        <translation>Groep in het jaar</translation>
    </message>
    <message>
        <source>Give the section a name.</source>
        <translation>Geef de rubriek een naam.</translation>
    </message>
    <message>
        <source>Parts of the section</source>
        <translation>Onderdelen van de rubriek</translation>
    </message>
    <message>
        <source>When it comes back</source>
        <translation>Wanneer zij terugkomt</translation>
    </message>
    <message>
        <source>What its posts begin with</source>
        <translation>Waar haar berichten mee beginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Make section</source>
        <translation>Rubriek maken</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Ctrl+Enter makes it</source>
        <translation>Ctrl+Enter maakt haar</translation>
    </message>
    <message>
        <source>You see what happens to planned posts before it is changed.</source>
        <translation>U ziet wat er met geplande berichten gebeurt voordat er iets verandert.</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections and free slots</source>
        <translation>Rubrieken en vrije plekken</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Komt terug</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>New section…</source>
        <translation>Nieuwe rubriek…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Laten eindigen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of its own</source>
        <translation>
            <numerusform>%n vaste dag</numerusform>
            <numerusform>%n vaste dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>ended</source>
        <translation>afgelopen</translation>
    </message>
    <message>
        <source>Enter changes, Insert makes a new one, Delete removes, Alt+↑ and Alt+↓ change the order.</source>
        <translation>Enter wijzigt, Insert maakt een nieuwe, Delete verwijdert, Alt+↑ en Alt+↓ veranderen de volgorde.</translation>
    </message>
    <message>
        <source>Let it rest…</source>
        <translation>Laten rusten…</translation>
    </message>
    <message>
        <source>Let it go on…</source>
        <translation>Weer laten lopen…</translation>
    </message>
    <message>
        <source>{day}, rests until {last}</source>
        <translation>{day}, rust t/m {last}</translation>
    </message>
</context>
<context>
    <name>SectionRhythm</name>
    <message>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Not on public holidays</source>
        <translation>Niet op feestdagen</translation>
    </message>
    <message>
        <source>Not on 4 May and other days of remembrance</source>
        <translation>Niet op 4 mei en andere herdenkingsdagen</translation>
    </message>
    <message>
        <source>Not in school holidays</source>
        <translation>Niet in schoolvakanties</translation>
    </message>
    <message>
        <source>Pauses in the recess of the council</source>
        <translation>Rust in het reces van de raad</translation>
    </message>
    <message>
        <source>The next ten times</source>
        <translation>De volgende tien keer</translation>
    </message>
    <message>
        <source>Give the first day.</source>
        <translation>Geef de eerste dag.</translation>
    </message>
    <message>
        <source>Give a time.</source>
        <translation>Geef een tijd.</translation>
    </message>
    <message>
        <source>{day} – left out: {why}</source>
        <translation>{day} – valt uit: {why}</translation>
    </message>
    <message>
        <source>It does not come back any more.</source>
        <translation>Zij komt niet meer terug.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>De laatste dag ligt voor de eerste.</translation>
    </message>
    <message numerus="yes">
        <source>{rhythm}; and on %n day(s) of its own.</source>
        <translation>
            <numerusform>{rhythm}; en op %n vaste dag.</numerusform>
            <numerusform>{rhythm}; en op %n vaste dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule of its own: {rule}</source>
        <translation>Een eigen regel: {rule}</translation>
    </message>
    <message>
        <source>Such as: {example}</source>
        <translation>Zoals: {example}</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Geen einde</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verplaatsen naar…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gekozen</numerusform>
            <numerusform>%n gekozen</numerusform>
        </translation>
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
    <name>Sharing</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Bewaren als PDF…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Bewaren als HTML…</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Bewaren als tekst…</translation>
    </message>
    <message>
        <source>Save as e-mail…</source>
        <translation>Bewaren als e-mail…</translation>
    </message>
    <message>
        <source>Copied: {title}</source>
        <translation>Gekopieerd: {title}</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Bewaard: {path}</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>Queues and filters</source>
        <translation>Wachtrijen en filters</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema&apos;s</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Zonder thema</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>Zonder bron</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Wijken</translation>
    </message>
    <message>
        <source>Without a district</source>
        <translation>Zonder wijk</translation>
    </message>
</context>
<context>
    <name>SideModel</name>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>more than normal</source>
        <translation>meer dan normaal</translation>
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
    <name>SignalPanel</name>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>open in browser</source>
        <translation>openen in browser</translation>
    </message>
    <message>
        <source>Interpretation: what is going on? (I)</source>
        <translation>Duiding: wat is er aan de hand? (I)</translation>
    </message>
    <message numerus="yes">
        <source>%n signals chosen; a step is taken with all of them.</source>
        <translation>
            <numerusform>%n signaal gekozen; een stap geldt hiervoor.</numerusform>
            <numerusform>%n signalen gekozen; een stap geldt voor alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>sender {number}</source>
        <translation>afzender {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier signal(s)</source>
        <translation>
            <numerusform>%n eerder signaal</numerusform>
            <numerusform>%n eerdere signalen</numerusform>
        </translation>
    </message>
    <message>
        <source>simple question</source>
        <translation>eenvoudige vraag</translation>
    </message>
    <message>
        <source>no answer needed: {reason}</source>
        <translation>geen antwoord nodig: {reason}</translation>
    </message>
    <message>
        <source>What do we do?</source>
        <translation>Wat doen we?</translation>
    </message>
</context>
<context>
    <name>SignalsModel</name>
    <message>
        <source>Chosen</source>
        <translation>Gekozen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
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
    <message>
        <source>About this theme</source>
        <translation>Over dit thema</translation>
    </message>
</context>
<context>
    <name>SignalsScreen</name>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>Signals of week {week}</source>
        <translation>Signalen van week {week}</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for an answer</source>
        <translation>
            <numerusform>%n wacht op antwoord</numerusform>
            <numerusform>%n wachten op antwoord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n te laat</numerusform>
            <numerusform>%n te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) in the calendar</source>
        <translation>
            <numerusform>%n signaal in de kalender</numerusform>
            <numerusform>%n signalen in de kalender</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody waits for an answer</source>
        <translation>niemand wacht op antwoord</translation>
    </message>
    <message numerus="yes">
        <source>%n due within half an hour</source>
        <translation>
            <numerusform>%n moet binnen een half uur</numerusform>
            <numerusform>%n moeten binnen een half uur</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Zonder thema</translation>
    </message>
    <message>
        <source>Plan a post	B</source>
        <translation>Bericht plannen	B</translation>
    </message>
    <message>
        <source>Plan a post with a form…	Shift+B</source>
        <translation>Bericht plannen met formulier…	Shift+B</translation>
    </message>
    <message>
        <source>Link to a post…	L</source>
        <translation>Koppelen aan een bericht…	L</translation>
    </message>
    <message>
        <source>Answered	A</source>
        <translation>Beantwoord	A</translation>
    </message>
    <message>
        <source>No answer needed…	G</source>
        <translation>Geen antwoord nodig…	G</translation>
    </message>
    <message>
        <source>Take up	O</source>
        <translation>Oppakken	O</translation>
    </message>
    <message>
        <source>Theme…	T</source>
        <translation>Thema…	T</translation>
    </message>
    <message>
        <source>Words and moment…	E</source>
        <translation>Tekst en moment…	E</translation>
    </message>
    <message>
        <source>Close	X</source>
        <translation>Afsluiten	X</translation>
    </message>
    <message>
        <source>Reopen	R</source>
        <translation>Heropenen	R</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Verwijderen	Del</translation>
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
    <name>SignalsTable</name>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
</context>
<context>
    <name>SignalsView</name>
    <message>
        <source>Search in signals</source>
        <translation>Zoeken in signalen</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslaten</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>{count} or more</source>
        <translation>{count} of meer</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} gevonden</translation>
    </message>
    <message>
        <source>No signal fits what you chose here. “Show all” takes the filters away.</source>
        <translation>Geen signaal past bij wat u hier koos. “Alles tonen” haalt de filters weg.</translation>
    </message>
    <message>
        <source>Nothing waits here. Choose another queue at the left.</source>
        <translation>Hier wacht niets. Kies links een andere wachtrij.</translation>
    </message>
    <message>
        <source>Nothing was heard yet. Note a signal with Ctrl+Shift+N, or read in an export of your listening program with Ctrl+Shift+I.</source>
        <translation>Er is nog niets gehoord. Leg een signaal vast met Ctrl+Shift+N, of lees met Ctrl+Shift+I een export van uw luisterprogramma in.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gekozen</numerusform>
            <numerusform>%n gekozen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignalsWording</name>
    <message>
        <source>follow until {day}</source>
        <translation>volgen tot {day}</translation>
    </message>
    <message>
        <source>with {owner}</source>
        <translation>bij {owner}</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>answered late</source>
        <translation>laat beantwoord</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag over tijd</numerusform>
            <numerusform>%n dagen over tijd</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} late</source>
        <translation>{hours} u {minutes} over tijd</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>nog %n dag</numerusform>
            <numerusform>nog %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} left</source>
        <translation>nog {hours} u {minutes}</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) linked</source>
        <translation>
            <numerusform>%n bericht gekoppeld</numerusform>
            <numerusform>%n berichten gekoppeld</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>without a theme</source>
        <translation>zonder thema</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>New source</source>
        <translation>Nieuwe bron</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Channel it belongs to</source>
        <translation>Kanaal waar het bij hoort</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>This is a place of ours</source>
        <translation>Dit is een plek van ons</translation>
    </message>
    <message>
        <source>Why do you listen here?</source>
        <translation>Waarom luistert u hier?</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Functionaris gegevensbescherming (FG)</translation>
    </message>
    <message>
        <source>Kept for (days)</source>
        <translation>Bewaartermijn (dagen)</translation>
    </message>
    <message>
        <source>Why this term?</source>
        <translation>Waarom deze termijn?</translation>
    </message>
    <message>
        <source>Give the source a name.</source>
        <translation>Geef de bron een naam.</translation>
    </message>
    <message>
        <source>Choose {least} to {most} days, or leave it empty.</source>
        <translation>Kies {least} tot en met {most} dagen, of laat het leeg.</translation>
    </message>
    <message>
        <source>Write down why this source has a term of its own.</source>
        <translation>Schrijf op waarom deze bron een eigen termijn heeft.</translation>
    </message>
    <message>
        <source>After this term everything that can point to a person is erased by itself; the figures stay. Empty is the term of the calendar: {days} days.</source>
        <translation>Na deze termijn verdwijnt vanzelf alles wat naar een mens kan wijzen; de cijfers blijven. Leeg is de termijn van de kalender: {days} dagen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Of us</source>
        <translation>Van ons</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Bewaartermijn</translation>
    </message>
    <message>
        <source>Still to fill in</source>
        <translation>Nog invullen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Insert makes one, Enter changes it, Delete removes it when no signal comes from it.</source>
        <translation>Insert maakt een bron, Enter wijzigt die, Delete verwijdert die als er geen signaal uit komt.</translation>
    </message>
    <message>
        <source>New source…</source>
        <translation>Nieuwe bron…</translation>
    </message>
    <message>
        <source>Text for the register…</source>
        <translation>Tekst voor het register…</translation>
    </message>
    <message>
        <source>Make anonymous now…</source>
        <translation>Nu anonimiseren…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is over: there is nothing to make anonymous.</source>
        <translation>Van geen enkel signaal is de termijn voorbij.</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) lose their text for good. This cannot be undone.</source>
        <translation>
            <numerusform>%n signaal verliest voor goed zijn tekst. Dit kan niet ongedaan worden gemaakt.</numerusform>
            <numerusform>%n signalen verliezen voor goed hun tekst. Dit kan niet ongedaan worden gemaakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make anonymous</source>
        <translation>Anonimiseren</translation>
    </message>
</context>
<context>
    <name>SourcesScreen</name>
    <message>
        <source>Text for the register</source>
        <translation>Tekst voor het register</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Tekst opslaan</translation>
    </message>
    <message>
        <source>register</source>
        <translation>register</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Opgeslagen als {path}.</translation>
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
        <source>Why does it go back?</source>
        <translation>Waarom gaat het terug?</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Zeg in een paar woorden waarom.</translation>
    </message>
    <message>
        <source>From {status} this post can go to: {steps}.</source>
        <translation>Van {status} kan dit bericht naar: {steps}.</translation>
    </message>
    <message>
        <source>Before: {status}</source>
        <translation>Hiervoor: {status}</translation>
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
    <name>SuggestionLine</name>
    <message>
        <source>Plan</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Plan {title}</source>
        <translation>{title} plannen</translation>
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
    <name>TalkCard</name>
    <message>
        <source>Interpretation</source>
        <translation>Duiding</translation>
    </message>
    <message>
        <source>Theme before this</source>
        <translation>Vorig thema</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>Volgend thema</translation>
    </message>
    <message>
        <source>Show the signals</source>
        <translation>Signalen tonen</translation>
    </message>
    <message>
        <source>What do we do?</source>
        <translation>Wat doen we?</translation>
    </message>
</context>
<context>
    <name>TemplateField</name>
    <message>
        <source>Template</source>
        <translation>Sjabloon</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>Templates</source>
        <translation>Sjablonen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Hernoemen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Make one from a post: its menu has “Keep as a template…”. F2 renames, Delete removes.</source>
        <translation>Maak er een van een bericht: in zijn menu staat “Bewaar als sjabloon…”. F2 hernoemt, Delete verwijdert.</translation>
    </message>
</context>
<context>
    <name>TemplateNameDialog</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>A template gives a new post its title, text, purpose and checklist.</source>
        <translation>Een sjabloon geeft een nieuw bericht zijn titel, tekst, functie en checklist.</translation>
    </message>
</context>
<context>
    <name>TemplatesScreen</name>
    <message>
        <source>Keep as a template</source>
        <translation>Bewaren als sjabloon</translation>
    </message>
    <message>
        <source>Rename the template</source>
        <translation>Het sjabloon hernoemen</translation>
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
    <message>
        <source>peak {n}×</source>
        <translation>piek {n}×</translation>
    </message>
</context>
<context>
    <name>ThemePanel</name>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Name of the theme</source>
        <translation>Naam van het thema</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What is the picture outside?</source>
        <translation>Wat is het beeld buiten?</translation>
    </message>
    <message>
        <source>Which questions are coming?</source>
        <translation>Welke vragen komen eraan?</translation>
    </message>
    <message>
        <source>What do we advise?</source>
        <translation>Wat adviseren wij?</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>Aan wie?</translation>
    </message>
    <message>
        <source>Policy domains</source>
        <translation>Beleidsvelden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Picture outside</source>
        <translation>Omgevingsbeeld</translation>
    </message>
    <message>
        <source>One page about this theme, without personal data</source>
        <translation>Eén pagina over dit thema, zonder persoonsgegevens</translation>
    </message>
    <message>
        <source>Last 8 weeks</source>
        <translation>Laatste 8 weken</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dit kwartaal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>{span} as {form}…</source>
        <translation>{span} als {form}…</translation>
    </message>
    <message>
        <source>Close the theme</source>
        <translation>Het thema sluiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>State over time</source>
        <translation>Stand door de tijd</translation>
    </message>
    <message>
        <source>Plan a post</source>
        <translation>Plan een bericht</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Merge with another theme…</source>
        <translation>Samenvoegen met een ander thema…</translation>
    </message>
</context>
<context>
    <name>ThemeTelling</name>
    <message numerus="yes">
        <source>signal(s) in %n week(s)</source>
        <translation>
            <numerusform>signalen in %n week</numerusform>
            <numerusform>signalen in %n weken</numerusform>
        </translation>
    </message>
    <message>
        <source>different sender(s)</source>
        <translation>verschillende afzenders</translation>
    </message>
    <message numerus="yes">
        <source>post(s) in %n week(s)</source>
        <translation>
            <numerusform>berichten in %n week</numerusform>
            <numerusform>berichten in %n weken</numerusform>
        </translation>
    </message>
    <message>
        <source>Peak: {signals} signals this week, {times} times as many as normal.</source>
        <translation>Piek: {signals} signalen deze week, {times} keer zoveel als normaal.</translation>
    </message>
    <message>
        <source>{recent} signals in the last four weeks, {earlier} in the four before. Is this theme {state}?</source>
        <translation>{recent} signalen in de laatste vier weken, {earlier} in de vier ervoor. Is dit thema {state}?</translation>
    </message>
    <message>
        <source>Yes, make it {state}</source>
        <translation>Ja, zet op {state}</translation>
    </message>
</context>
<context>
    <name>ThemesScreen</name>
    <message>
        <source>Put “{name}” with everything in it into another theme</source>
        <translation>Voeg “{name}” met alles wat erbij hoort samen met een ander thema</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
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
    <name>TimelineCanvas</name>
    <message>
        <source>Timeline of {name}</source>
        <translation>Tijdlijn van {name}</translation>
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
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>UtmField</name>
    <message>
        <source>Fill in from the template</source>
        <translation>Invullen uit het sjabloon</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Filter, words, order, grouping and columns are kept as they are now.</source>
        <translation>Filter, woorden, volgorde, groepering en kolommen worden bewaard zoals ze nu zijn.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Geef de weergave een naam.</translation>
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
    <message>
        <source>Clippings</source>
        <translation>Knipsels</translation>
    </message>
    <message>
        <source>Clippings of the week (Ctrl+Shift+K)</source>
        <translation>Knipselkrant van de week (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Overleg</translation>
    </message>
    <message>
        <source>Newsroom meeting (F6)</source>
        <translation>Redactieoverleg (F6)</translation>
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
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Order of the cards</source>
        <translation>Volgorde van de kaarten</translation>
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
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>No channel yet</source>
        <translation>Nog geen kanaal</translation>
    </message>
    <message>
        <source>peak: {n} times normal</source>
        <translation>piek: {n} keer normaal</translation>
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
    <name>YearMenus</name>
    <message>
        <source>Open section</source>
        <translation>Rubriek openen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Inklappen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Uitklappen</translation>
    </message>
    <message>
        <source>Hide this row</source>
        <translation>Deze rij verbergen</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Alle rijen tonen</translation>
    </message>
    <message>
        <source>Restore this slot</source>
        <translation>Deze plek herstellen</translation>
    </message>
    <message>
        <source>Open the week</source>
        <translation>De week openen</translation>
    </message>
    <message>
        <source>Open campaign</source>
        <translation>Campagne openen</translation>
    </message>
    <message>
        <source>New campaign…</source>
        <translation>Nieuwe campagne…</translation>
    </message>
</context>
<context>
    <name>YearScreen</name>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>week {first} to {last}</source>
        <translation>week {first} t/m {last}</translation>
    </message>
    <message>
        <source>{number} weeks</source>
        <translation>{number} weken</translation>
    </message>
    <message>
        <source>{posts} posts · {signals} signals in {year}</source>
        <translation>{posts} berichten · {signals} signalen in {year}</translation>
    </message>
    <message>
        <source>{number} hidden by the filter</source>
        <translation>{number} verborgen door het filter</translation>
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
        <source>Space left · norm {percent} %</source>
        <translation>Ruimte over · norm {percent} %</translation>
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
        <source>Quarter {number} of {year}</source>
        <translation>{number}e kwartaal {year}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kwartaal</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>week {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen (singular</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n verborgen</numerusform>
            <numerusform>%n verborgen (singular</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation>vol</translation>
    </message>
    <message>
        <source>{left}/{all} free</source>
        <translation>{left}/{all} vrij</translation>
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
        <source>{row}, {day}: {told}</source>
        <translation>{row}, {day}: {told}</translation>
    </message>
    <message>
        <source>no free space</source>
        <translation>geen vrije ruimte</translation>
    </message>
    <message>
        <source>{left} of {all} places free</source>
        <translation>{left} van {all} plekken vrij</translation>
    </message>
    <message>
        <source>no free space left</source>
        <translation>geen vrije ruimte over</translation>
    </message>
    <message>
        <source>fixed {fixed} % : free {free} %, norm {norm} %</source>
        <translation>vast {fixed} % : vrij {free} %, norm {norm} %</translation>
    </message>
    <message>
        <source>below the norm</source>
        <translation>onder de norm</translation>
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
    <message>
        <source>Copy · {day}</source>
        <translation>Kopie · {day}</translation>
    </message>
    <message>
        <source>Peak: {themes}</source>
        <translation>Piek: {themes}</translation>
    </message>
</context>
<context>
    <name>YearsScreen</name>
    <message>
        <source>Sections</source>
        <translation>Rubrieken</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>Eigen datums</translation>
    </message>
    <message>
        <source>Own dates go along</source>
        <translation>Eigen datums gaan mee</translation>
    </message>
    <message>
        <source>On a holiday: tick to skip</source>
        <translation>Op een feestdag: vink aan om over te slaan</translation>
    </message>
    <message>
        <source>At the same moment on the same channel</source>
        <translation>Tegelijk op hetzelfde kanaal</translation>
    </message>
    <message>
        <source>Weeks without free space</source>
        <translation>Weken zonder vrije plek</translation>
    </message>
    <message>
        <source>Goes on by itself</source>
        <translation>Loopt vanzelf door</translation>
    </message>
</context>
</TS>
