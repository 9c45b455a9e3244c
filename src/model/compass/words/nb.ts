import type { Parts } from '#model/compass/text/phrases.ts';
import type { Words } from '#model/compass/words/words.ts';

const parts: Parts = {
  number:
    '\\d+|en|én|ett|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tjue|tretti|førti|femti|seksti|sytti|åtti|nitti|hundre',
  customer:
    '(?:kund(?:e|en|er|ene|ens|enes)?|sluttkunde(?:n|r|ne)?|prospekt(?:et|er|ene)?|leads?(?:et|en|ene)?|forbruker(?:en|e|ne)?|abonnent(?:en|er|ene)?|forsikringstaker(?:en|e|ne)?)',
  theCustomer:
    '(?:(?:alle|hver|våre|vår|den|de|nye|ny|eksisterende|potensielle|tidligere|inaktive|tapte|en|samtlige|til|av|med) )*<customer>',
  adverb: '(?:(?:kan|skal|vil|har|da|så|deretter|også|alltid|automatisk|nå|må|prøver å|begynner å|personlig|proaktivt|raskt|direkte|først|ofte|pleier å|jevnlig|selv|straks) )*',
  nobody:
    '(?!.*(?<!\\p{L})(?:hun|han|hen|henne|ham|jeg|meg|min|mitt|mine|hennes|hans|sin|sitt|sine|man|ingen|de|lurer|undrer|spør|føler|venter|ser|leser|får|vil|håper|finner|åpner|forstår|merker|synes|blir|kommer|stemmer|mangler|drøyer|som)(?!\\p{L}))',
  notBack:
    '(?!(?: [\\p{L}-]+){0,2} (?:tilbake|i retur|hjem|videre|rundt|inn)(?!\\p{L}))(?!(?: [\\p{L}-]+){0,5} til (?!<theCustomer>|deg|dere|alle(?! (?:venner|slektninger|gjester))|dem som|den som|samtlige)\\p{L})',
  suffix: '(?:et|en|er|ene|n|r|ne|e|a)?',
  kind: '(?:velkomst|onboarding|oppfølgings|påminnelses|bekreftelses|aktiverings|verifiserings|kampanje|salgs|reklame|takke|markedsførings|varslings|leverings|ordre|win-?back|reaktiverings|nps|spørre|kunde|tilfredshets|nurturing|push|nyhetsbrev|faktura|fakturerings|bestillings|booking|betalings|retargeting|informasjons|masse|drypp|lojalitets|mersalgs|autosvars|sporings|transaksjons|purre)',
  name: '(?:e-post|epost|mail|mailer|brev|samtale|telefon|sms|utsendelse|utsending|undersøkelse|møte|besøk|kampanje|pakke|varsel|varsling|tilbud|annonse|flyt|sekvens|prosess|påminnelse|melding)<suffix>',
  strictMessage:
    '(?:(?:ordre|booking|bestillings|leverings|betalings|kjøps|registrerings|frakt|mottaks)s?bekreftelse(?:n|r|ne)?|nyhetsbrev(?:et|ene)?|[\\p{L}]*utsending(?:en|er)?|[\\p{L}]*utsendelse(?:n|r)?|(?:velkomst|onboarding|oppfølgings|kampanje|salgs|reklame|aktiverings|win-?back|nps|nurturing|masse|varslings)[ -]?<name>|leveringsvarsel(?:et)?)',
  message:
    '(?:<strictMessage>|[\\p{L}]*bekreftelse(?:n|r|ne)?|<kind>[ -]?<name>|e-post(?:en|er)?|epost(?:en|er)?|mail(?:en|er)?|[\\p{L}]*brev(?:et|ene)?|sms(?:en|er)?|faktura(?:en|er|ene)?|fakturaer|tilbud(?:et|ene)?|kontrakt(?:en|er)?|avtale(?:n|r)?|[\\p{L}]*påminnelse(?:n|r)?|spørreskjema(?:et|er)?|[\\p{L}]*undersøkelse(?:n|r)?|varsel(?:et)?|varsler|melding(?:en|er)?|informasjon(?:en)?|info|lenke(?:n|r)?|katalog(?:en)?|brosjyre(?:n|r)?|kvittering(?:en|er)?|kode(?:n|r)?|sporingslenke(?:n)?|velkomstpakke(?:n)?|purring(?:en|er)?)',
  smallTail:
    '(?:(?: (?:til|via|per|sendes|innen|nr|på|av|med|hos)(?!\\p{L}).*)|\\s*[-–—:(/+&,#].*| \\d+)?$',
  words: '(?:(?:en|ei|et|den|det|ut|automatisk|automatiske|personlig|personlige|første|andre|siste|ny|nytt|nye|vår|vårt|våre|kort|digital|digitalt|trykt|månedlig|ukentlig|årlig|daglig|skriftlig|målrettet|segmentert|også|deretter|ukens|månedens|vanlig|ekstra|samme) )*',
  tail: '(?:(?: (?:til|via|per|med|om|for|etter|før|innen|fra|på|ved|i|gjennom|av|og|sendes|går|mailes|nr|dag|samt)(?!\\p{L}).*)|\\s*[-–—:(/+&,#].*| \\d+)?$',
  reach:
    '(?:ringer(?: opp)?|ringe(?: opp)?|kontakter|kontakte|mailer|maile|e-poster|fakturerer|fakturere|belaster|informerer|informere|varsler|varsle|minner|minne|påminner|onboarder|onboarde|ønsker velkommen|hilser|inviterer|invitere|følger opp|følge opp|guider|kvalifiserer|kvalifisere|overbeviser|overbevise|segmenterer|segmentere|konverterer|konvertere|aktiverer|aktivere|beholder|beholde|vinner tilbake|engasjerer|lærer opp|registrerer|registrere|identifiserer|betjener|betjene|bearbeider|bearbeide|tiltrekker|tiltrekke|lokker|verver|verve|sender|sende|kommer tilbake til|henviser|oppdaterer|takker|besøker|besøke|hjelper|hjelpe|intervjuer|verifiserer|kredittsjekker|svarer)',
  weStrict:
    '(?:sender ut|sende ut|sendt ut|mailer ut|fakturerer|fakturere|fakturert|leverer|leverte|levere|ekspederer|onboarder|onboarde|bearbeider|saksbehandler|registrerer (?:saken|ordren|bestillingen|betalingen|leadet)|markedsfører|annonserer|lanserer|publiserer|segmenterer|kvalifiserer|tilbyr|tilby|deler ut|varsler|håndterer (?:saken|ordren|bestillingen|returen|søknaden)|behandler (?:saken|søknaden|ordren|reklamasjonen|bestillingen)|bekrefter (?:ordren|bookingen|bestillingen|kjøpet|leveringen|mottaket|at vi har (?:fått|mottatt))|pakker (?:ordren|varen|varene|bestillingen|pakken)|plukker (?:ordren|varen|varene|bestillingen)|oppretter (?:en sak|saken|en faktura|et tilbud|et lead|en ordre)|lager (?:en faktura|et tilbud|tilbud)|presenterer (?:vår|våre|vårt|tilbudet)|utarbeider|oppdaterer (?:crm|systemet)|produserer|gjør en kredittsjekk|(?:gir|gi) (?:informasjon|et tilbud|tilbud)|inviterer til (?:webinar|demo|kundetreff)|utfører (?:installasjonen|servicen|tjenesten)|følger opp(?! med (?!<customer>))|tildeler|selger på|samler inn (?:tilbakemeldinger|feedback|data|kunde[\\p{L}]*)|presenterer (?:løsningen|en løsning)|(?:kontakter|ringer|mailer|informerer|varsler|minner) (?:deg|dere)|(?:tar kontakt|hører fra oss)(?= *$| med <customer>| (?:innen|etter|igjen|når|så snart)(?!\\p{L})))',
  callEnd:
    '(?= *(?:$|[-–—,:(/]))|(?= (?:<theCustomer>|deg|dere|alle|samtlige|dem som|den som|innen|etter|når|før|så snart|dagen|neste dag|dag|for å (?:følge|bekrefte|ønske|avtale|sjekke|tilby|minne|presentere|selge|informere|fortelle|høre)|og (?:avtaler|tilbyr|følger|bekrefter|informerer|presenterer|ønsker|minner|forteller|hører|selger))(?!\\p{L}))',
  ourRole:
    '(?:selger(?:en|e|ne)?|salgsteam(?:et)?|salgsavdeling(?:en)?|kundeservice|kundesenter(?:et)?|support(?:en)?|tekniker(?:en|e|ne)?|saksbehandler(?:en|e|ne)?|rådgiver(?:en|e|ne)?|konsulent(?:en|er)?|markedsavdeling(?:en)?|system(?:et)?|crm|chatbot(?:en)?|team(?:et)?|ansatte|medarbeidere|kundeansvarlig(?:e)?|lager(?:et)?|sjåfør(?:en|er)?|montør(?:en|er)?)',
  orgRole: '(?:systemet|crm(?:-systemet)?|plattformen|marked(?:savdelingen)?|markedsavdelingen|salgsavdelingen|salgsteamet|back-?office|kundeansvarlig|key account manager|account manager|chatboten|økonomi(?:avdelingen))',
  orgAct:
    '(?:sender|mailer|ringer|kontakter|fakturerer|informerer|varsler|minner|registrerer|oppretter|genererer|trigger|behandler|bearbeider|håndterer|ekspederer|følger opp|onboarder|kvalifiserer|lanserer|publiserer|bekrefter|booker|oppdaterer|forbereder|leverer|går ut|besøker|pakker|plukker|presenterer|pitcher)',
  toSomebody: '(?! (?:ut )?(?:henne|ham|hen|meg|oss|dem|deg|min|mitt|mine|hennes|hans|seg|tilbake|rundt|frem og tilbake|i sirkler)(?!\\p{L}))',
  notLost: '(?!.*(?<!\\p{L})(?:tilbake|retur|feil|for sent|to ganger|aldri|ikke|rundt|frem og tilbake|videre|uten|mellom|igjen|inn|likevel|bort|hjem)(?!\\p{L}))',
  subject:
    '(?:(?!(?:hun|han|hen|man|jeg|vi|dere|du|de|det|hennes|hans|sin|sitt|sine|min|mitt|mine|som|at|om|når|hvordan|hvorfor|til|fordi|mens|der|da|før|etter|er|har|får|ser|vet|leser|hører|håper|spør|venter|lurer|tror|merker|finner|kunde|kunden|kunder|kundene|kundens|søknaden|skjemaet|returen|reklamasjonen|spørsmålet|spørsmål|klagen|bilder|bildene|bilde)(?!\\p{L}))[\\p{L}\\p{N}/&-]+ ){1,6}',

  those:
    '(?:(?:de|våre|alle|alle våre|samtlige|disse|intervjuede|nye|eksisterende|spurte) )*(?:kunder|kundene|kundenes|kundene våre|forbrukere|forbrukerne|respondenter|respondentene|informanter|informantene|intervjupersoner|deltakere|deltakerne|intervjuede|intervjuobjekter|spurte|brukere|brukerne|kjøpere|kjøperne|abonnenter|abonnentene|intervjuer|intervjuene|personer vi (?:snakket|har snakket|intervjuet|har intervjuet)|(?:dem|de) (?:vi|som vi|som ble intervjuet|som svarte))',
  people: '(?:(?:alle|de|våre) )?(?:mennesker|menneskene|personer|personene|folk|kvinner|kvinnene|menn|mennene|familie(?:r|ne)|husholdninger|husstander|besøkende|medlemmer|medlemmene|pasienter|pasientene|studenter|foreldre|foreldrene|gjester|nordmenn|søkere|innbyggere|beboere|leietakere|ansatte)',
  oneOfThose: '(?:kunde|forbruker|respondent|informant|intervjuperson|deltaker|bruker|kjøper|abonnent|person|besøkende|medlem|pasient|nordmann)',
  percent: '(?:\\d+(?:[.,]\\d+)?(?:\\s*[-–]\\s*\\d+)?\\s?%|(?:\\d+(?:[.,]\\d+)?|<number>|syttifem|tjuefem) (?:prosent|pst))',
  think:
    '(?:sier|sa|mener|mente|synes|syntes|føler|følte|vil|ville|ønsker|ønsket|tror|trodde|opplever|opplevde|forteller|fortalte|beskriver|beskrev|nevner|nevnte|klager|klaget|foretrekker|gir opp|ga opp|faller fra|falt fra|avbryter|avbrøt|nøler|nølte|angrer|angret|forventer|stoler|vet|visste|kan|kunne|finner|fant|forstår|forsto|trenger|trengte|savner|savnet|mangler|ringer|ringte|tar kontakt|er (?:fornøyde|fornøyd|misfornøyde|misfornøyd|bekymret|usikre|skuffet)|var (?:fornøyde|fornøyd|misfornøyde|misfornøyd|bekymret|usikre|skuffet)|er enige|liker|likte|elsker|hater|har (?:problemer|vansker|aldri)|hadde (?:problemer|vansker|aldri)|sliter|slet|forlater|forlot|merker|lurer|lurte|skulle|velger|valgte|leser|leste|får ikke|fikk ikke)',
};

const insideOut = [
  'vi <adverb><weStrict>', '(?:sender|mailer) vi (?:<adverb>)(?:ut|<words><message>|<theCustomer>)<notBack>', '(?:fakturerer|leverer|ekspederer|onboarder|tilbyr|varsler|saksbehandler|lanserer|publiserer) vi',
  'vi <adverb><reach> <theCustomer>', '(?:ringer|kontakter|mailer|informerer|minner|inviterer|ønsker|følger|besøker|hjelper) vi (?:<adverb>)(?:opp )?(?:inn )?<theCustomer>',
  'vi <adverb>(?:sender|sende|sendt) (?:<adverb>)<words>(?:<message>|[\\p{L}]*pakke(?:n|r)?|ordre(?:n)?|bestilling(?:en|er)?|var(?:e|en|er|ene)|produkt(?:et|er|ene)?|tekniker)<notBack>',
  'vi <adverb>(?:sender)(?= *(?:$|[-–—,:(])| (?:<theCustomer>|ut)(?!\\p{L}))',
  'vi <adverb>(?:ringer(?: opp| tilbake)?|ringe(?: opp)?)(?:<callEnd>)', 'ringer vi(?: opp)?(?:<callEnd>)',
  'vi <adverb>(?:kontakter|mailer|informerer|varsler|påminner|takker|besøker|inviterer|oppdaterer|ønsker velkommen)(?= *(?:$|[-–—,:(])| (?:<theCustomer>|dem som|den som|alle som)(?!\\p{L}))',
  '(?:vår|vårt|våre) <ourRole> (?:<adverb>)<orgAct><toSomebody>', '<ourRole> (?:vår|vårt|våre) (?:<adverb>)<orgAct><toSomebody>', '(?:vår|vårt|våre) (?:nyhetsbrev|kampanje|faktura|tilbud|undersøkelse|bekreftelse|påminnelse) (?:<adverb>)(?:går|sendes|når|kommer)', 'nyhetsbrevet vårt (?:går|sendes|når|kommer)',
  '^<orgRole> (?:<adverb>)<orgAct><toSomebody>',
  '(?:selgeren?|selgerne|kundeservice|kundesenteret|supporten|saksbehandleren?|rådgiveren?|teknikeren|marked|bedriften|personalet) (?:<adverb>)<reach> <theCustomer>',
  '(?<!som )(?<!til )<reach> (?:(?:alle|hver|våre|vår|den|de|nye|ny|eksisterende|potensielle|tidligere|inaktive|samtlige) )*<customer>',
  '(?:sender|sende|sendes|mailer|maile) <words>(?:<message>|[\\p{L}-]+) til <theCustomer>',
  '^(?:[\\p{L}-]+ ){0,3}(?:[\\p{L}]*levering|[\\p{L}]*leveranse|informasjon|kommunikasjon|tilbud|utsendelse|utsending|melding|overlevering|brev|e-post|mail|samtale|besøk|faktura|påminnelse|tilbakemelding|oppfølging) (?:til|av|med|hos) <theCustomer>',
  '^(?:(?:hver|alle|ny|nye|den) )?(?:nye )?<customer> (?:kontaktes|ringes(?: opp)?|informeres|påminnes|varsles|faktureres|onboardes|inviteres|registreres|identifiseres|segmenteres|kvalifiseres|tildeles|tilbys|ønskes velkommen|mailes|følges opp|aktiveres|verifiseres|kredittsjekkes|bearbeides|oppdateres|opprettes|konverteres|besøkes)<notLost>',
  '^(?:(?:hver|alle|ny|nye|den) )?<customer> blir (?:kontaktet|ringt opp|oppringt|informert|fakturert|registrert|invitert|påminnet|varslet|fulgt opp|onboardet)(?! (?:to|tre|flere) ganger)(?:<notLost>)',
  '^<subject>(?:(?:automatisk|deretter|da|også) )?(?:sendes|utsendes|mailes|ekspederes|distribueres|publiseres|genereres|trigges|varsles|deles ut|postlegges|blir sendt|er sendt|har blitt sendt)<notLost>', '^(?:sendes|mailes|deles) ut(?!\\p{L})<notLost>',
  '^(?:(?:ett|en|et|nytt|ny|hver) )?(?:[\\p{L}]*sak(?:en|er|ene)?|ordre(?:n|r|ne)?|[\\p{L}]*bestilling(?:en|er|ene)?|[\\p{L}]*søknad(?:en|er|ene)?|betaling(?:en|er)?|reklamasjon(?:en|er)?|retur(?:en|er)?|leads?(?:et|en|ene)?|faktura(?:en|er)?|avtale(?:n|r)?|kontrakt(?:en|er)?|konto(?:en|er)?|skade(?:n|r|meldingen)?|kjøp(?:et)?) (?:(?:automatisk|deretter|da|nå|også) )?(?:registreres|håndteres|saksbehandles|behandles|bearbeides|opprettes|genereres|loggføres|logges|tildeles|prioriteres|vurderes|godkjennes|lukkes|eskaleres|plukkes|pakkes|kvalifiseres|faktureres|legges inn|ekspederes)<notLost>',
  '^(?:et |en |ei |vårt |vår |våre )?(?:[\\p{L}-]*(?:utsendelse|utsending|bekreftelse|nyhetsbrev|påminnelse|undersøkelse|kampanje|e-post|mail|sms|tilbud)(?:et|en|n|er|r|ene|ne)?|faktura(?:en|er|ene)?) (?:går|gikk) (?:ut|av gårde)',
  '^(?:send|mail|e-post)(?: ut)? <words>(?:<message>)<notBack>', '^(?:send|mail) ut(?!\\p{L})', '^(?:sender|mailer) (?:ut )?<words><strictMessage><notBack>', '^(?:sender|mailer) ut(?!\\p{L})<notBack>',
  '^(?:kontakt|ring(?: opp)?|informer|varsle?|minn|onboard|ønsk|fakturer|følg opp|konverter|kvalifiser|bearbeid|hjelp) (?:(?:den|alle|nye|våre|hver|velkommen) ){0,2}<customer>', '^(?:ringer opp|følger opp|fakturerer|onboarder)(?= *$| (?:<theCustomer>|innen|etter)(?!\\p{L}))',
  '^<nobody><words>(?:<kind>[ -]?<name>|<strictMessage>)<tail>',
  '^<nobody><words>(?:(?:e-?post|sms|reklame)?kampanje(?:n|r)?|faktura(?:er|en)?|fakturering(?:en)?|varsling(?:en)?|utsendelse(?:n|r)?|oppringning(?:en)?|utringing|ordre(?:håndtering|behandling)(?:en)?|bestillingshåndtering|saksbehandling(?:en)?|saksgang|lead(?:s|håndtering|generering|kvalifisering|scoring|bearbeiding| nurturing| scoring| generation)|leadsbearbeiding|retargeting|remarketing|mersalg(?:et)?|kryssalg(?:et)?|oppsalg|kundebearbeiding|kundeaktivering|kundeundersøkelse(?:n|r)?|kunderegistrering(?:en)?|kundesegmentering|tilfredshetsmåling|kundetilfredshetsmåling|salgssamtale(?:n)?|salgsmøte(?:t)?|salgspitch|salgsbesøk|kaldsalg|kald-?telefon|telefonsalg|telemarketing|oppsøkende salg|marketing automation|markedsautomatisering|e-postmarkedsføring|kredittsjekk(?:en)?|kredittvurdering(?:en)?|onboarding(?:en|sprosess|møte|flyt|samtale)?|konvertering(?:en)?|pushvarsel|push-?varsel|pushvarsling|lojalitetsprogram(?:met)?|crm-registrering|registrering i crm|nurturing|autosvar|annonsering(?:en)?|annonsekampanje(?:n|r)?|innsamling av (?:kundedata|data|opplysninger)|ordrebekreftelse(?:n|r)?|tilbudsoppfølging|ekspedering(?:en)?|purring(?:en)?)<tail>',
  'vi (?!(?:er|blir|ble|var|føler oss|har vært|som)(?!\\p{L}))(?:[\\p{L}-]+ ){1,6}(?<!(?:andre|som) )(?:kunden|kundens|kundene|kundenes|(?:våre|nye|alle|eksisterende|potensielle|inaktive) kunder|hver kunde|leads|leadet|forbrukeren|abonnenten)',
  'vi <adverb>(?:mailer|e-poster) <words><message><notBack>',
  '^(?:konvertere?|drive|aktivere?|engasjere?|tiltrekke?|verve|beholde|vinne tilbake|lære opp|bearbeide?)(?:r)? (?:[\\p{L}]+ ){0,2}(?:kunder|kunden|besøkende|leads|brukere|trafikk|forbrukere)',
  '^<nobody><words>(?:(?:sms|e-post|betalings|automatisk)?[ -]?påminnelse(?:n|r)?|(?:kunde)?oppfølging(?:en|er)?|tilbud(?:et)?|salgstilbud)<smallTail>',
];

const insideOutBut = [
  '^(?:en |ei |et |den |noen )?(?:[\\p{L}-]+ )?(?:venn|vennen|venner|venninne|kompis|nabo|naboen|naboer|mamma|pappa|mor|far|kollega|kollegaen|kolleger|søster|bror|samboer|samboeren|mannen|kona|kjæreste|kjæresten|lege|legen|utleier|utleieren|barn|barna|datter|sønn|konkurrent|konkurrenten|annen [\\p{L}]+|annet [\\p{L}]+)(?!\\p{L})',
  '(?:sier|sa|forteller|skriver|lover|lovet|hører|leser|ser|vet|spør|lurer på|undrer|håper|tror|forstår|mistenker|ønsker|redd|sikker|usikker|bekymret|husker|merker|forklarer)(?: [\\p{L}]+)? (?:for )?(?:at|om|når|hvorfor|hvordan)(?! vi (?:kan )?)(?!\\p{L})',
  '^(?:kunden|kundene|en kunde|hun|han|hen|jeg|de|man) (?:selv )?(?:ringer|kontakter|mailer|sender|varsler|informerer|minner|spør|takker|inviterer)(?!(?: opp)? (?:til )?<theCustomer>)',
  'vi (?:[\\p{L}]+ )?(?:hverandre|oss til|oss inn|oss om|sammen)', '^fakturerer (?:sin|sine|sitt)',
];

const phase = '(?:s?fase(?:n)?|s?steg(?:et)?|s?trinn(?:et)?|s?stadi(?:et|um))?';
const funnelTerm = [
  `(?:merkevare|problem|behovs)?(?:bevissthet|kjennskap|oppmerksomhet|kjenneskap)(?:en)?${phase}`, `overveielse(?:n|r)?${phase}`, `overveielses${phase}`, `vurdering(?:en)?${phase}`, `vurderings${phase}`, 'overvei(?:e|else)', `(?:inn)?kjøp(?:et)?${phase}`, 'innkjøpsfase(?:n)?', 'kjøpsbeslutning(?:en)?', 'beslutningsfase(?:n)?', 'kjøpsintensjon', 'kjøpsøyeblikket', 'før kjøp(?:et)?', 'førkjøp(?:sfase)?', 'under kjøp(?:et)?', 'etter kjøp(?:et)?', 'etterkjøp(?:sfase)?', `evaluering(?:en)?${phase}`, `evaluerings${phase}`, `konvertering(?:en)?${phase}`, 'konvertere', 'konvertering av leads?', `lojalitet(?:en)?${phase}`, 'kundelojalitet(?:en)?', 'retention', 'gjenkjøp(?:et)?', 'ambassadør(?:er|skap)?', 'anbefaling(?:er|en)?', 'verving', 'kundeverving', 'kundeanskaffelse', 'anskaffelse', `aktivering(?:en)?${phase}`, 'kundeaktivering', `onboarding(?:en)?${phase}`, 'leads?', 'varme leads', 'kalde leads', 'nye leads', 'leads?håndtering', 'leads?generering', 'leads?bearbeiding', 'prospekt(?:er|ering)?', 'prospektering', 'kvalifisering(?:en)?', 'behovsanalyse(?:n)?', 'behovskartlegging', 'tilbudsfase(?:n)?', 'closing', 'avslutning av salg', 'salg(?:et)?', 'salgsfase(?:n)?', 'salgsmøte(?:t)?', 'salgssamtale', 'salgsprosess(?:en)?', 'ettersalg', 'ettermarked(?:et)?', 'mersalg(?:et)?', 'kryssalg(?:et)?', 'oppsalg', 'kundepleie', 'interesse(?:n|fase|fasen)?', 'begjær', 'tiltrekke', 'bearbeiding(?:sfase)?', 'engasjement(?:et)?', 'churn', 'frafall', 'win-?back', 'fornyelse(?:n)?', 'inntekt(?:er)?', 'kjøpsreise(?:n)?', 'beholde kunden', 'merkelojalitet', 'markedsføring(?:en)?', 'bevisstgjøring(?:en)?', 'lead-?bearbeiding', 'kjøpsprosess(?:en)?', 'konverterer',
];

export const nb: Words = {
  funnel: {
    whole: { parts, list: funnelTerm.map((term) => `^${term}$`) },
    together: {
      parts,
      list: ['handling(?:en)?', 'agere', 'beslutning(?:en)?', 'valg(?:et)?', 'oppdag(?:e|else)', 'oppdagelse(?:n)?', 'se', 'tenk(?:e)?', 'gjør(?:e)?', 'ivareta', 'nå', 'engasjer(?:e)?', 'levering(?:en)?', 'leveranse', 'bruk(?:en)?', 'service', 'support', 'sammenligning(?:en)?', 'research', 'utvalg', 'behov(?:et)?', 'forhandling(?:en)?', 'kjøpe', 'ønske', 'tilfredshet', 'betaling(?:en)?', 'utforsk(?:e|ing)', 'tilbud(?:et)?', 'avslutning'].map((term) => `^${term}$`),
    },
    anywhere: { parts, list: ['(?:kjøps|salgs|konverterings|markeds)trakt(?:en)?', 'toppen av trakten', '(?:midten|bunnen) av trakten', 'leads?-?generering', 'lead nurturing', 'bearbeide leads', 'konvertere (?:leads|kunder|kunden)', 'merkevarekjennskap', 'merkevarebevissthet', 'konverteringsrate', 'konverteringsfase(?:n)?', 'bevissthetsfase(?:n)?', 'vurderingsfase(?:n)?', 'kjøpsfase(?:n)?'] },
    around: { parts, list: ['^(?:fase|steg|trinn|del|vår|våre|kundens)(?= |$)', '(?:^| )(?:fase|fasen|steg|steget|trinn|trinnet|stadiet)$', '^(?:fase|steg|trinn|del|nr) (?:\\d+|[a-z]|en|to|tre|fire|fem|seks)(?= |$)', '^\\d+'] },
  },
  insideOut: { parts, list: insideOut },
  insideOutBut: { parts, list: insideOutBut },
  shareSign: { parts, list: ['\\d+|\\d+ ?%|prosent|pst|halvparten|halve|[\\p{L}]*(?:tredjedel|fjerdedel|femtedel|tidel)(?:er)?|tredje|fjerde|femte|sjette|sjuende|syvende|åttende|niende|tiende|annenhver|fleste|flest|flertall(?:et)?|mindretall(?:et)?|majoriteten|mesteparten|størsteparten|hovedparten|<number> (?:av|blant)'] },
  share: {
    parts,
    list: [
      '(?:<percent>(?: av| blant)?(?: dem)?|<number> (?:av|blant) (?:(?:de|våre|alle|totalt) )*<number>|<number>/<number>(?: av)?) (?:<those>|<people>|<think>)',
      '(?:halvparten|halve|(?:(?:drøyt|nesten) )?en (?:tredjedel|fjerdedel|femtedel|tidel)|(?:to|tre) (?:tredjedeler|fjerdedeler|femtedeler)|(?:et |det )?(?:(?:klart|stort|overveldende|knapt) )?flertall(?:et)?|majoriteten|mesteparten|størsteparten|hovedparten|(?:et )?mindretall(?:et)?|(?:de )?(?:aller )?fleste|flest)(?: av| blant)?(?: dem| mennesker)? (?:<those>|<think>)',
      '(?:<those>|<people>)[^.%]{0,12}\\(<percent>\\)?',
      '(?:av|blant) (?:<those>|<people>) (?:[\\p{L}]+ ){0,3}<percent>',
      'hver(?:t)? (?:tredje|fjerde|femte|sjette|sjuende|syvende|åttende|niende|tiende|\\d+\\.?) (?:<oneOfThose>|av <those>)',
      'annenhver <oneOfThose>',
      '<number> av <those>',
      '<number> av (?:de |våre )?<number>,? (?:som|har|er|blir|hadde|var|vi (?:har )?(?:snakket|intervjuet))(?! (?:steg|sider))',
      '^<number> av <number>$',
      '\\(<number> av <number>\\)?$',
    ],
  },
  shareBut: { parts, list: ['(?:karakter|karakteren|poeng|stjerner|terningkast|side|siden|steg|trinn|del|dag|kapittel|rom|eske|spørsmål|forsøk|gir|ga|plass)(?: [\\p{L}]+){0,4} <number> (?:av|/) <number>'] },
  measured: { parts, list: ['(?:kunde|medlems|bruker|web|markeds|spørre|nps-?)?(?:undersøkelse|undersøkelsen|undersøkelser|måling|målingen|målinger)', 'spørreskjema(?:et)?', 'atferdsdata', 'statistikk(?:en)?', 'webanalyse(?:n)?', 'loggdata', 'logger', 'loggene', 'crm', 'crm-data', 'målt', 'salgsdata', 'ssb', 'n ?= ?[\\d .,]+'] },
  interviewed: { parts, list: ['[\\p{L}]*intervju(?:er|ene|ede|et|personer|undersøkelse|undersøkelsen|studie|studien)?', 'informant(?:er|ene)?', '(?:snakket|snakka) med'] },
  ourSale: {
    parts,
    list: [
      '(?:kjøpe|kjøp av|bestille|bestilling av|handle|booke|booking av|shoppe)(?: [\\p{L}-]+){0,4} (?:online|på nett|på nettet|via nettet|hos oss|av oss|fra oss|med oss|i (?:vår|appen|nettbutikken|butikken vår)|på (?:vår|nettsiden|hjemmesiden|nettstedet)|via (?:vår|appen|nettsiden|hjemmesiden))',
      '(?:kjøpe|kjøp av|bestille|bruke|velge|prøve|teste|fornye|si opp) (?:vår|vårt|våre) [\\p{L}-]+', 'bli (?:vår )?kunde(?: hos oss)?', '(?:kjøps|salgs|konverterings|bestillings|ordre|onboarding|checkout|netthandels|nettbutikk)-?(?:reise|reisen|prosess|prosessen|flyt|flyten|trakt|trakten)', '^(?:kunde-?)?onboarding(?:en)?$', '^(?:kassen|checkout)$', '(?:tegne|kjøpe|fornye|bestille) (?:en |et |ei |vår |vårt )?(?:[\\p{L}]*forsikring(?:en|er)?|[\\p{L}]*abonnement(?:et)?|medlemskap(?:et)?|[\\p{L}]*avtale(?:n)?|serviceavtale)', 'bli (?:medlem|abonnent)(?: hos oss)?', '^(?:kjøp|salg|netthandel|nettsalg|bestilling)(?: (?:av|online|i|på) [\\p{L} -]+)?$',
    ],
  },
};
