import type { WordTable } from '#words/languages.ts';

/** What people call commands when they look for them, besides their names: words apart by spaces. A key names a command or the beginning of its id. */
export const synonymWords = {
  'new-interaction': {
    en: 'add create card step touchpoint event post-it sticky',
    sv: 'lägg till skapa kort steg händelse aktivitet lapp',
    nb: 'legg til opprett kort steg hendelse aktivitet lapp',
  },
  'new-phase': {
    en: 'add create stage column section step',
    sv: 'lägg till skapa skede kolumn steg del',
    nb: 'legg til opprett trinn kolonne steg del',
  },
  'new-transition': {
    en: 'add create between wait waiting gap handover',
    sv: 'lägg till skapa mellan väntan glapp överlämning',
    nb: 'legg til opprett mellom ventetid hull overlevering',
  },
  'new-moment': {
    en: 'add create moment truth critical decisive mot',
    sv: 'lägg till skapa avgörande ögonblick kritiskt',
    nb: 'legg til opprett avgjørende øyeblikk kritisk',
  },
  'new-point': {
    en: 'add create curve path emotion feeling draw line',
    sv: 'lägg till skapa kurva stig känsla rita linje',
    nb: 'legg til opprett kurve sti følelse tegn linje',
  },
  'draw-curve': {
    en: 'path emotion feeling line stroke freehand pencil',
    sv: 'stig känsla linje streck frihand penna',
    nb: 'sti følelse linje strek frihånd blyant',
  },
  'new-in': { en: 'add create note', sv: 'lägg till skapa lapp anteckning', nb: 'legg til opprett lapp notat' },
  'new-journey': {
    en: 'add create map start begin template empty',
    sv: 'lägg till skapa resa karta börja starta mall tom',
    nb: 'legg til opprett reise kart begynn start mal tom',
  },
  heart: {
    en: 'mark love happy delight good joy positive like',
    sv: 'markera glad glädje bra positivt gilla kärlek',
    nb: 'marker glad glede bra positivt lik kjærlighet',
  },
  cloud: {
    en: 'mark pain problem bad frustration negative angry hurts',
    sv: 'markera smärta problem dåligt frustration negativt arg ont moln',
    nb: 'marker smerte problem dårlig frustrasjon negativt sint vondt sky',
  },
  'edit-text': {
    en: 'write rename change words title',
    sv: 'skriv byt namn ändra text titel',
    nb: 'skriv endre navn tekst tittel',
  },
  remove: { en: 'delete erase bin trash throw', sv: 'radera ta bort släng papperskorg', nb: 'slett fjern kast søppel' },
  'add-picture': {
    en: 'image photo upload illustration',
    sv: 'foto fotografi ladda upp illustration',
    nb: 'foto fotografi last opp illustrasjon',
  },
  touchpoint: {
    en: 'shared reuse library link detach',
    sv: 'delad återanvänd bibliotek länka lossa',
    nb: 'delt gjenbruk bibliotek lenke løsne',
  },
  'open-episode': {
    en: 'new sub-journey part detail episode deeper',
    sv: 'ny delresa del detalj episod djupare',
    nb: 'ny delreise del detalj episode dypere',
  },
  'open-compared': {
    en: 'compare difference before after as-is to-be',
    sv: 'jämför skillnad före efter nuläge önskat',
    nb: 'sammenlign forskjell før etter nåværende ønsket',
  },
  'open-touchpoints': {
    en: 'shared library reuse list',
    sv: 'delade bibliotek återanvänd lista',
    nb: 'delte bibliotek gjenbruk liste',
  },
  duplicate: { en: 'copy double clone repeat', sv: 'kopiera dubblera klona upprepa', nb: 'kopier dobbel klon gjenta' },
  copy: { en: 'clipboard duplicate', sv: 'urklipp dubblera', nb: 'utklippstavle dupliser' },
  cut: { en: 'clipboard move', sv: 'urklipp flytta', nb: 'utklippstavle flytt' },
  paste: {
    en: 'clipboard insert import excel spreadsheet list',
    sv: 'urklipp infoga importera excel kalkylblad lista',
    nb: 'utklippstavle sett inn importer excel regneark liste',
  },
  move: { en: 'order place step shift drag', sv: 'ordning placera steg dra ordna', nb: 'rekkefølge plasser steg dra' },
  'to-phase': { en: 'order place stage drag', sv: 'ordning placera skede dra', nb: 'rekkefølge plasser trinn dra' },
  'to-track': { en: 'order place role drag', sv: 'ordning placera roll dra', nb: 'rekkefølge plasser rolle dra' },
  thing: { en: 'order place step drag', sv: 'ordning placera steg dra', nb: 'rekkefølge plasser steg dra' },
  lane: {
    en: 'row layer swimlane add hide visible filter',
    sv: 'rad lager simbana lägg till göm synlig filter',
    nb: 'rad lag svømmebane legg til gjem synlig filter',
  },
  view: {
    en: 'layout perspective filter lanes switch',
    sv: 'layout perspektiv filter rader byt',
    nb: 'oppsett perspektiv filter rader bytt',
  },
  'zoom-wall': {
    en: 'zoom out overview everything fit wall big picture',
    sv: 'zooma ut översikt allt anpassa vägg helhet',
    nb: 'zoom ut oversikt alt tilpass vegg helhet',
  },
  'zoom-phase': {
    en: 'zoom in nearer closer stage cards',
    sv: 'zooma in närmare skede kort',
    nb: 'zoom inn nærmere trinn kort',
  },
  'zoom-card': {
    en: 'zoom in nearer closer detail read',
    sv: 'zooma in närmare detalj läs',
    nb: 'zoom inn nærmere detalj les',
  },
  findings: {
    en: 'findings insights warnings gaps advice panel about',
    sv: 'fynd insikter varningar luckor råd panel om',
    nb: 'funn innsikt varsler hull råd panel om',
  },
  lived: {
    en: 'data analytics events statistics figures numbers',
    sv: 'data analys händelser statistik siffror',
    nb: 'data analyse hendelser statistikk tall',
  },
  keys: {
    en: 'help hotkeys shortcuts keyboard',
    sv: 'hjälp snabbtangenter genvägar tangentbord',
    nb: 'hjelp hurtigtaster snarveier tastatur',
  },
  find: { en: 'search look filter text', sv: 'sök leta filtrera text', nb: 'søk let filtrer tekst' },
  'show-as-map': { en: 'canvas board picture', sv: 'tavla bild vy', nb: 'tavle bilde visning' },
  'show-as-outline': { en: 'list text write bullets', sv: 'lista text skriv punkter', nb: 'liste tekst skriv punkter' },
  'show-as-table': {
    en: 'list grid spreadsheet rows excel',
    sv: 'lista rutnät kalkylblad rader excel',
    nb: 'liste rutenett regneark rader excel',
  },
  comment: {
    en: 'discuss reply ask feedback talk mention',
    sv: 'diskutera svara fråga återkoppling prata nämn',
    nb: 'diskuter svar spør tilbakemelding snakk nevn',
  },
  guide: {
    en: 'help steps tutorial method learn start',
    sv: 'hjälp steg lär metod börja handledning',
    nb: 'hjelp steg lær metode begynn veiledning',
  },
  tips: {
    en: 'help interview questions listen method',
    sv: 'hjälp intervju frågor lyssna metod',
    nb: 'hjelp intervju spørsmål lytt metode',
  },
  'try-here': {
    en: 'experiment test prototype change hypothesis improve idea',
    sv: 'experiment testa prototyp förändra hypotes förbättra idé',
    nb: 'eksperiment test prototyp endre hypotese forbedre idé',
  },
  owner: {
    en: 'responsible assign person who accountable set',
    sv: 'ansvarig tilldela person vem sätt välj',
    nb: 'ansvarlig tildel person hvem sett velg',
  },
  undo: { en: 'back revert regret history', sv: 'tillbaka ångra återställ historik', nb: 'tilbake angre gjenopprett' },
  redo: { en: 'forward again repeat history', sv: 'framåt igen upprepa historik', nb: 'fram igjen gjenta historikk' },
  go: { en: 'tab page open show', sv: 'flik sida visa', nb: 'fane side vis' },
  workshops: {
    en: 'workshop vote notes sticky together session qr',
    sv: 'workshop rösta lappar tillsammans möte qr',
    nb: 'workshop stem lapper sammen møte qr',
  },
  present: {
    en: 'presentation slideshow fullscreen show meeting play',
    sv: 'presentation bildspel helskärm visa möte spela',
    nb: 'presentasjon lysbildefremvisning fullskjerm vis møte spill',
  },
  share: {
    en: 'link send publish embed copy public',
    sv: 'länk skicka publicera bädda in kopiera offentlig',
    nb: 'lenke send publiser bygg inn kopier offentlig',
  },
  export: {
    en: 'download save file print pdf powerpoint excel picture',
    sv: 'ladda ner spara fil skriv ut pdf powerpoint excel bild hämta',
    nb: 'last ned lagre fil skriv ut pdf powerpoint excel bilde hent',
  },
  'export-pptx': {
    en: 'download save powerpoint pptx keynote slides deck presentation',
    sv: 'ladda ner spara powerpoint pptx keynote bilder presentation hämta',
    nb: 'last ned lagre powerpoint pptx keynote lysbilder presentasjon hent',
  },
  'export-pdf': {
    en: 'download save print printer paper poster a3 a0',
    sv: 'ladda ner spara skriv ut skrivare affisch a3 a0 hämta',
    nb: 'last ned lagre skriv ut skriver plakat a3 a0 hent',
  },
  'export-png': {
    en: 'download save png image screenshot',
    sv: 'ladda ner spara png skärmbild hämta',
    nb: 'last ned lagre png skjermbilde hent',
  },
  'export-xlsx': {
    en: 'download save xlsx excel spreadsheet csv data',
    sv: 'ladda ner spara xlsx excel kalkylblad csv data hämta',
    nb: 'last ned lagre xlsx excel regneark csv data hent',
  },
  palette: { en: 'commands', sv: 'kommandon', nb: 'kommandoer' },
  theme: {
    en: 'appearance mode colours colors look night day',
    sv: 'utseende läge färger natt dag mörkt ljust',
    nb: 'utseende modus farger natt dag mørkt lyst',
  },
  language: {
    en: 'språk translate english swedish norwegian',
    sv: 'language översätt engelska svenska norska',
    nb: 'language oversett engelsk svensk norsk',
  },
  invite: {
    en: 'member colleague user add people team access join',
    sv: 'medlem kollega användare lägg till personer team åtkomst',
    nb: 'medlem kollega bruker legg til personer team tilgang',
  },
  workspace: { en: 'switch change team', sv: 'byt växla team', nb: 'bytt veksle team' },
  'sign-out': { en: 'log out logout leave', sv: 'logga ut lämna avsluta', nb: 'logg ut forlat avslutt' },
  today: { en: 'home start news', sv: 'hem start nyheter', nb: 'hjem start nyheter' },
  journeys: { en: 'maps list atlas', sv: 'resor kartor lista atlas', nb: 'reiser kart liste atlas' },
  research: {
    en: 'interviews transcripts quotes insights',
    sv: 'intervjuer utskrifter citat insikter',
    nb: 'intervjuer utskrifter sitater research',
  },
  change: {
    en: 'experiments tests improvements prototypes',
    sv: 'experiment tester förbättringar prototyper',
    nb: 'eksperimenter tester forbedringer prototyper',
  },
  behaviour: {
    en: 'data events analytics behavior figures',
    sv: 'data händelser analys siffror',
    nb: 'data hendelser analyse tall',
  },
  settings: {
    en: 'preferences options account profile members password',
    sv: 'alternativ konto profil medlemmar lösenord',
    nb: 'alternativer konto profil medlemmer passord',
  },
} as const satisfies WordTable;
