import type { WordTable } from '#words/languages.ts';

/** Why a file was not taken, where in it, and what to do: events, transcripts and journeys. */
export const refusalWords = {
  'file-empty': { en: 'The file is empty.', sv: 'Filen är tom.', nb: 'Filen er tom.' },
  'file-too-large': {
    en: 'The file is larger than {mb} MB. Split it and try again.',
    sv: 'Filen är större än {mb} MB. Dela upp den och försök igen.',
    nb: 'Filen er større enn {mb} MB. Del den opp og prøv igjen.',
  },
  'unpacked-too-large': {
    en: 'Unpacked, the file is larger than {mb} MB. Split it and try again.',
    sv: 'Uppackad är filen större än {mb} MB. Dela upp den och försök igen.',
    nb: 'Pakket ut er filen større enn {mb} MB. Del den opp og prøv igjen.',
  },
  'text-too-long': {
    en: 'The text is longer than {limitCharacters} characters. Split it and try again.',
    sv: 'Texten är längre än {limitCharacters} tecken. Dela upp den och försök igen.',
    nb: 'Teksten er lengre enn {limitCharacters} tegn. Del den opp og prøv igjen.',
  },
  'other-format': {
    en: 'This is {format}, which is not supported. Save it as CSV and try again.',
    sv: 'Det här är {format}, som inte stöds. Spara det som CSV och försök igen.',
    nb: 'Dette er {format}, som ikke støttes. Lagre det som CSV og prøv igjen.',
  },
  'gzip-broken': {
    en: 'The compressed file is damaged and cannot be unpacked. Download it again.',
    sv: 'Den packade filen är skadad och går inte att packa upp. Ladda ner den igen.',
    nb: 'Den pakkede filen er skadet og kan ikke pakkes ut. Last den ned på nytt.',
  },
  'xml-broken': {
    en: 'Line {line}: the XML is damaged ({problem}).',
    sv: 'Rad {line}: XML-koden är skadad ({problem}).',
    nb: 'Linje {line}: XML-en er skadet ({problem}).',
  },
  'xml-too-deep': {
    en: 'Line {line}: elements are nested more than {limit} levels deep.',
    sv: 'Rad {line}: element är nästlade i mer än {limit} nivåer.',
    nb: 'Linje {line}: elementer er nøstet i mer enn {limit} nivåer.',
  },
  'xml-declares-a-document-type': {
    en: 'Line {line}: remove the document type declaration and try again.',
    sv: 'Rad {line}: ta bort dokumenttypsdeklarationen och försök igen.',
    nb: 'Linje {line}: fjern dokumenttypedeklarasjonen og prøv igjen.',
  },
  'xml-is-no-event-log': {
    en: 'The file begins with “{element}”, not with “log”: it is XML, but no event log.',
    sv: 'Filen börjar med ”{element}”, inte med ”log”: den är XML men ingen händelselogg.',
    nb: 'Filen begynner med «{element}», ikke med «log»: den er XML, men ingen hendelseslogg.',
  },
  'row-too-long': {
    en: 'Line {line}: the row has more than {limit} characters. Check for a missing quotation mark.',
    sv: 'Rad {line}: raden har mer än {limit} tecken. Kontrollera om ett citattecken saknas.',
    nb: 'Linje {line}: raden har mer enn {limit} tegn. Sjekk om et anførselstegn mangler.',
  },
  'header-too-long': {
    en: 'Line 1: more than {limit} characters is too long for column names. Check that the file is a table with one row per line.',
    sv: 'Rad 1: mer än {limit} tecken är för långt för kolumnnamn. Kontrollera att filen är en tabell med en rad per textrad.',
    nb: 'Linje 1: mer enn {limit} tegn er for langt for kolonnenavn. Sjekk at filen er en tabell med én rad per linje.',
  },
  'too-many-columns': {
    en: 'Line 1: more than {limit} columns. Save the file with only the columns about customers.',
    sv: 'Rad 1: fler än {limit} kolumner. Spara filen med bara de kolumner som gäller kunderna.',
    nb: 'Linje 1: mer enn {limit} kolonner. Lagre filen med bare kolonnene som gjelder kundene.',
  },
  'no-columns': {
    en: 'Line 1: no columns found. The file must be a table (CSV) with a header row, or XES.',
    sv: 'Rad 1: inga kolumner hittades. Filen måste vara en tabell (CSV) med rubrikrad, eller XES.',
    nb: 'Linje 1: ingen kolonner ble funnet. Filen må være en tabell (CSV) med overskriftsrad, eller XES.',
  },
  'column-not-guessed': {
    en: 'Column: none is chosen for {role}. Choose one.',
    sv: 'Kolumn: ingen är vald för {role}. Välj en.',
    nb: 'Kolonne: ingen er valgt for {role}. Velg en.',
  },
  'column-not-found': {
    en: 'Column “{column}” is not in the file. It has {header}.',
    sv: 'Kolumnen ”{column}” finns inte i filen. Den har {header}.',
    nb: 'Kolonnen «{column}» finnes ikke i filen. Den har {header}.',
  },
  'time-format-not-guessed': {
    en: 'Column “{column}”: “{sample}” cannot be read as a time. Choose a time format.',
    sv: 'Kolumn ”{column}”: ”{sample}” går inte att läsa som en tid. Välj ett tidsformat.',
    nb: 'Kolonne «{column}»: «{sample}» kan ikke leses som et tidspunkt. Velg et tidsformat.',
  },
  'kind-not-read': {
    en: 'Files of the kind {kind} are not read. Export it as text, docx, vtt or srt where it was made.',
    sv: 'Filer av slaget {kind} läses inte. Exportera den som text, docx, vtt eller srt där den gjordes.',
    nb: 'Filer av typen {kind} leses ikke. Eksporter den som tekst, docx, vtt eller srt der den ble laget.',
  },
  'name-says-otherwise': {
    en: 'The name says {says}, but what the file holds is {is}. Save it again where it was made.',
    sv: 'Namnet säger {says}, men filen innehåller {is}. Spara den på nytt där den gjordes.',
    nb: 'Navnet sier {says}, men filen inneholder {is}. Lagre den på nytt der den ble laget.',
  },
  'docx-broken': {
    en: 'The Word file is damaged ({problem}). Open it in Word and save it again.',
    sv: 'Word-filen är skadad ({problem}). Öppna den i Word och spara den på nytt.',
    nb: 'Word-filen er skadet ({problem}). Åpne den i Word og lagre den på nytt.',
  },
  'captions-broken': {
    en: 'There is no caption in the file: no line has times as {kind} writes them.',
    sv: 'Det finns ingen undertext i filen: ingen rad har tider så som {kind} skriver dem.',
    nb: 'Det er ingen undertekst i filen: ingen linje har tider slik {kind} skriver dem.',
  },
  'value-missing': { en: 'this is missing', sv: 'det här saknas', nb: 'dette mangler' },
  'wants-text': {
    en: 'a text should be here, not {got}',
    sv: 'här ska en text stå, inte {got}',
    nb: 'her skal det stå en tekst, ikke {got}',
  },
  'wants-number': {
    en: 'a number should be here, not {got}',
    sv: 'här ska ett tal stå, inte {got}',
    nb: 'her skal det stå et tall, ikke {got}',
  },
  'wants-whole-number': {
    en: 'a whole number should be here, not {got}',
    sv: 'här ska ett heltal stå, inte {got}',
    nb: 'her skal det stå et heltall, ikke {got}',
  },
  'wants-range': {
    en: 'a number from {least} to {most} should be here, not {got}',
    sv: 'här ska ett tal från {least} till {most} stå, inte {got}',
    nb: 'her skal det stå et tall fra {least} til {most}, ikke {got}',
  },
  'wants-least': {
    en: 'a number from {least} should be here, not {got}',
    sv: 'här ska ett tal från {least} stå, inte {got}',
    nb: 'her skal det stå et tall fra {least}, ikke {got}',
  },
  'wants-yes-or-no': {
    en: 'true or false should be here, not {got}',
    sv: 'här ska true eller false stå, inte {got}',
    nb: 'her skal det stå true eller false, ikke {got}',
  },
  'wants-list': {
    en: 'a list should be here, not {got}',
    sv: 'här ska en lista stå, inte {got}',
    nb: 'her skal det stå en liste, ikke {got}',
  },
  'wants-object': {
    en: 'an object should be here, not {got}',
    sv: 'här ska ett objekt stå, inte {got}',
    nb: 'her skal det stå et objekt, ikke {got}',
  },
  'wants-exactly': {
    en: '{value} should be here, not {got}',
    sv: 'här ska {value} stå, inte {got}',
    nb: 'her skal det stå {value}, ikke {got}',
  },
  'wants-one-of': {
    en: 'one of {options} should be here, not {got}',
    sv: 'här ska något av {options} stå, inte {got}',
    nb: 'her skal det stå en av {options}, ikke {got}',
  },
  'wants-day': {
    en: 'a day such as 2026-05-01 should be here, not {got}',
    sv: 'här ska en dag som 2026-05-01 stå, inte {got}',
    nb: 'her skal det stå en dag som 2026-05-01, ikke {got}',
  },
  'wants-time': {
    en: 'a time such as 2026-05-01T12:00:00Z should be here, not {got}',
    sv: 'här ska en tid som 2026-05-01T12:00:00Z stå, inte {got}',
    nb: 'her skal det stå et tidspunkt som 2026-05-01T12:00:00Z, ikke {got}',
  },
  'wants-length-of-time': {
    en: 'a length of time such as P3D or PT4H should be here, not {got}',
    sv: 'här ska en tidslängd som P3D eller PT4H stå, inte {got}',
    nb: 'her skal det stå en varighet som P3D eller PT4H, ikke {got}',
  },
  'wants-words': { en: 'some text should be here', sv: 'här ska det stå något', nb: 'her skal det stå noe' },
  'wants-at-most': {
    en: 'at most {most} characters fit here',
    sv: 'här får det stå högst {most} tecken',
    nb: 'her kan det stå høyst {most} tegn',
  },
  'wants-place': {
    en: 'a place on the journey should be here, not {got}',
    sv: 'här ska en plats på resan stå, inte {got}',
    nb: 'her skal det stå et sted på reisen, ikke {got}',
  },
  'wants-other': {
    en: 'something else should be here, not {got}',
    sv: 'här ska något annat stå, inte {got}',
    nb: 'her skal det stå noe annet, ikke {got}',
  },
  'id-twice': {
    en: 'the id {id} stands at {first} too; each needs one of its own',
    sv: 'id:t {id} står också vid {first}; var och en behöver ett eget',
    nb: 'id-en {id} står også ved {first}; hver trenger sin egen',
  },
  'not-json': {
    en: 'line {line}, column {column}: this is not JSON',
    sv: 'rad {line}, kolumn {column}: det här är inte JSON',
    nb: 'linje {line}, kolonne {column}: dette er ikke JSON',
  },
  'not-stig': {
    en: 'This is JSON, but no journey in the open format: "format": "stig-journey" is missing.',
    sv: 'Det här är JSON men ingen resa i det öppna formatet: "format": "stig-journey" saknas.',
    nb: 'Dette er JSON, men ingen reise i det åpne formatet: "format": "stig-journey" mangler.',
  },
  'file-too-long': {
    en: 'The file has more than {most} characters.',
    sv: 'Filen har mer än {most} tecken.',
    nb: 'Filen har mer enn {most} tegn.',
  },
  'nested-too-deep': {
    en: 'values lie too deep in each other here',
    sv: 'värden ligger för djupt i varandra här',
    nb: 'verdier ligger for dypt i hverandre her',
  },
  'belongs-elsewhere': { en: '{is}', sv: '{is}', nb: '{is}' },
  'not-unicode': {
    en: 'line {line}: the letters are not UTF-8. Save the file as UTF-8 and try again',
    sv: 'rad {line}: tecknen är inte UTF-8. Spara filen som UTF-8 och försök igen',
    nb: 'linje {line}: tegnene er ikke UTF-8. Lagre filen som UTF-8 og prøv igjen',
  },
  'key-not-kept': {
    en: 'this key cannot be kept; give it another name',
    sv: 'den här nyckeln kan inte sparas; ge den ett annat namn',
    nb: 'denne nøkkelen kan ikke lagres; gi den et annet navn',
  },
  'sign-broken': {
    en: 'there is a broken character here',
    sv: 'här finns ett trasigt tecken',
    nb: 'her er det et ødelagt tegn',
  },
  'number-too-large': {
    en: 'the number here is too large',
    sv: 'talet här är för stort',
    nb: 'tallet her er for stort',
  },
} as const satisfies WordTable;

/** What a file is that belongs somewhere else, and where. */
export const elsewhereWords = {
  office: {
    en: 'This is a Word file, a workbook, slides or a zip archive. A Word transcript belongs to an interview in Research; cells of a workbook are copied and pasted on a map.',
    sv: 'Det här är en Word-fil, en arbetsbok, en presentation eller ett zip-arkiv. Ett transkript i Word hör till en intervju i Research; celler ur en arbetsbok kopieras och klistras in på en karta.',
    nb: 'Dette er en Word-fil, en arbeidsbok, en presentasjon eller et zip-arkiv. En transkripsjon i Word hører til et intervju; celler fra en arbeidsbok kopieres og limes inn på et kart.',
  },
  pdf: {
    en: 'This is a PDF, which Stig writes but does not read.',
    sv: 'Det här är en PDF, som Stig skriver men inte läser.',
    nb: 'Dette er en PDF, som Stig skriver, men ikke leser.',
  },
  picture: {
    en: 'This is a picture: drop it on a card of a map.',
    sv: 'Det här är en bild: släpp den på ett kort på en karta.',
    nb: 'Dette er et bilde: slipp det på et kort på et kart.',
  },
  sqlite: {
    en: 'This is an SQLite database, which is not read.',
    sv: 'Det här är en SQLite-databas, som inte läses.',
    nb: 'Dette er en SQLite-database, som ikke leses.',
  },
  parquet: {
    en: 'This is Parquet, which is not read: save it as CSV and read it in under Behaviour.',
    sv: 'Det här är Parquet, som inte läses: spara det som CSV och läs in det under Beteende.',
    nb: 'Dette er Parquet, som ikke leses: lagre det som CSV og les det inn under Atferd.',
  },
  gzip: {
    en: 'This is packed with gzip: a packed event log is read in under Behaviour.',
    sv: 'Det här är packat med gzip: en packad händelselogg läses in under Beteende.',
    nb: 'Dette er pakket med gzip: en pakket hendelseslogg leses inn under Atferd.',
  },
  captions: {
    en: 'These are captions: they are a transcript, which belongs to an interview in Research.',
    sv: 'Det här är undertexter: de är ett transkript, som hör till en intervju.',
    nb: 'Dette er undertekster: de er en transkripsjon, som hører til et intervju.',
  },
  xes: {
    en: 'This is an event log (XES): read it in under Behaviour.',
    sv: 'Det här är en händelselogg (XES): läs in den under Beteende.',
    nb: 'Dette er en hendelseslogg (XES): les den inn under Atferd.',
  },
  mermaid: {
    en: 'This is a Mermaid diagram, which Stig writes but does not read.',
    sv: 'Det här är ett Mermaid-diagram, som Stig skriver men inte läser.',
    nb: 'Dette er et Mermaid-diagram, som Stig skriver, men ikke leser.',
  },
  xml: {
    en: 'This is XML or a web page, which is no journey.',
    sv: 'Det här är XML eller en webbsida, ingen resa.',
    nb: 'Dette er XML eller en nettside, ingen reise.',
  },
  table: {
    en: 'This is a table: copy its cells and paste them on a map, or read it in under Behaviour where it says what customers did.',
    sv: 'Det här är en tabell: kopiera cellerna och klistra in dem på en karta, eller läs in den under Beteende om den säger vad kunder gjorde.',
    nb: 'Dette er en tabell: kopier cellene og lim dem inn på et kart, eller les den inn under Atferd hvis den sier hva kunder gjorde.',
  },
} as const satisfies WordTable;

/** Words for what a file is, or for what a column is for, within a sentence. */
export const withinRefusals = {
  zip: {
    en: 'a zip archive or a workbook',
    sv: 'ett zip-arkiv eller en arbetsbok',
    nb: 'et zip-arkiv eller en arbeidsbok',
  },
  parquet: { en: 'Parquet', sv: 'Parquet', nb: 'Parquet' },
  sqlite: { en: 'an SQLite database', sv: 'en SQLite-databas', nb: 'en SQLite-database' },
  'old-office': { en: 'an old Office file', sv: 'en gammal Office-fil', nb: 'en gammel Office-fil' },
  pdf: { en: 'a PDF', sv: 'en PDF', nb: 'en PDF' },
  '7z': { en: 'a 7z archive', sv: 'ett 7z-arkiv', nb: 'et 7z-arkiv' },
  rar: { en: 'a RAR archive', sv: 'ett RAR-arkiv', nb: 'et RAR-arkiv' },
  bzip2: { en: 'a bzip2 file', sv: 'en bzip2-fil', nb: 'en bzip2-fil' },
  xz: { en: 'an xz file', sv: 'en xz-fil', nb: 'en xz-fil' },
  zstandard: { en: 'a zstandard file', sv: 'en zstandard-fil', nb: 'en zstandard-fil' },
  json: { en: 'JSON', sv: 'JSON', nb: 'JSON' },
  case: { en: 'who it is about', sv: 'vem det gäller', nb: 'hvem det gjelder' },
  activity: { en: 'what happened', sv: 'vad som hände', nb: 'hva som skjedde' },
  time: { en: 'when it happened', sv: 'när det hände', nb: 'når det skjedde' },
} as const satisfies WordTable;
