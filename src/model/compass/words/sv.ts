import type { Parts } from '#model/compass/text/phrases.ts';
import type { Words } from '#model/compass/words/words.ts';

const parts: Parts = {
  number:
    '\\d+|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio|hundra',
  customer:
    '(?:kund(?:en|er|erna|ens|ernas)?|slutkund(?:en|er|erna)?|prospekt(?:et|en)?|leads?(?:et|en)?|konsument(?:en|er|erna)?|abonnent(?:en|er|erna)?|försäkringstagare(?:n|rna)?)',
  theCustomer:
    '(?:(?:alla|varje|våra|vår|den|de|nya|ny|befintliga|potentiella|tidigare|inaktiva|förlorade|en|samtliga|till|av|med) )*<customer>',
  adverb: '(?:(?:kan|ska|skall|har|kommer att|då|sedan|också|alltid|automatiskt|nu|även|måste|försöker|börjar|personligen|proaktivt|snabbt|direkt|först|ofta|brukar|regelbundet|genast|själva) )*',
  nobody:
    '(?!.*(?<!\\p{L})(?:hon|han|hen|henne|honom|jag|mig|min|mitt|mina|hennes|hans|sin|sitt|sina|man|ingen|de|undrar|frågar|känner|väntar|ser|läser|får|vill|hoppas|hittar|öppnar|struntar|förstår|märker|tycker|blir|kommer|stämmer|saknas|dröjer|som)(?!\\p{L}))',
  notBack:
    '(?!(?: [\\p{L}-]+){0,2} (?:tillbaka|i retur|åter|hem|vidare|runt|in)(?!\\p{L}))(?!(?: [\\p{L}-]+){0,5} till (?!<theCustomer>|dig|er|alla(?! (?:vänner|släktingar|gäster))|dem som|den som|samtliga)\\p{L})',
  suffix: '(?:et|en|er|erna|n|r|na|ar|arna|s)?',
  kind: '(?:välkomst|onboarding|uppföljnings|påminnelse|bekräftelse|aktiverings|verifierings|kampanj|sälj|försäljnings|reklam|tack|marknadsförings|aviserings|leverans|order|win-?back|återaktiverings|nps|enkät|kund|nöjdhets|nurturing|push|nyhetsbrevs|faktura|fakturerings|boknings|betalnings|retargeting|information|informations|massor|mass|drip|lojalitets|merförsäljnings|autosvars|spårnings|transaktions)',
  name: '(?:e-post|epost|mejl|mail|brev|samtal|sms|utskick|enkät|möte|besök|kampanj|paket|notis|erbjudande|annons|flöde|sekvens|avisering|process|påminnelse|meddelande|undersökning)<suffix>',
  strictMessage:
    '(?:(?:order|orderns |boknings|beställnings|leverans|betalnings|köp|registrerings|frakt|mottagnings)bekräftelse(?:n|r|rna)?|nyhetsbrev(?:et|en)?|utskick(?:et|en)?|[\\p{L}]*utskick(?:et|en)?|(?:välkomst|onboarding|uppföljnings|kampanj|sälj|reklam|aktiverings|win-?back|nps|nurturing|massor|aviserings)[ -]?<name>|leveransavisering(?:en|ar)?)',
  message:
    '(?:<strictMessage>|[\\p{L}]*bekräftelse(?:n|r|rna)?|<kind>[ -]?<name>|[\\p{L}]*mejl(?:et|en)?|[\\p{L}]*mail(?:et|en)?|e-post|epost|[\\p{L}]*brev(?:et|en)?|[\\p{L}]*sms(?:et)?|faktur(?:a|an|or|orna)|offert(?:en|er|erna)?|avtal(?:et|en)?|[\\p{L}]*påminnelse(?:n|r|rna)?|[\\p{L}]*enkät(?:en|er)?|notis(?:en|er)?|avi(?:n|er|sering|seringen)?|meddelande(?:t|n)?|information(?:en)?|info|erbjudande(?:t|n)?|länk(?:en|ar)?|katalog(?:en)?|broschyr(?:en|er)?|kvitto(?:t|n)?|kod(?:en|er)?|spårningslänk(?:en|ar)?|välkomstpaket(?:et)?)',
  smallTail:
    '(?:(?: (?:till|via|per|skickas|inom|nr|på|av|med|hos|sänds)(?!\\p{L}).*)|\\s*[-–—:(/+&,#].*| \\d+)?$',
  words: '(?:(?:en|ett|den|det|ut|automatisk|automatiska|automatiskt|personlig|personligt|personliga|första|andra|sista|ny|nytt|nya|vår|vårt|våra|kort|digital|digitalt|tryckt|månatligt|månatlig|månadsvis|månadsvist|veckovis|veckovist|årlig|årligt|dagligt|skriftlig|skriftligt|riktat|riktade|segmenterat|också|sedan|veckans|månadens|vanlig|extra|samma) )*',
  tail: '(?:(?: (?:till|via|per|med|om|för|efter|före|innan|från|på|vid|i|genom|av|och|skickas|sänds|går|mejlas|nr|dag|inom|samt)(?!\\p{L}).*)|\\s*[-–—:(/+&,#].*| \\d+)?$',
  reach:
    '(?:ringer(?: upp)?|ringa(?: upp)?|kontaktar|kontakta|mejlar|mejla|mailar|maila|messar|fakturerar|fakturera|debiterar|informerar|informera|meddelar|meddela|påminner|påminna|onboardar|onboarda|välkomnar|välkomna|hälsar|bjuder in|bjuda in|följer upp(?: med)?|följa upp(?: med)?|guidar|kvalificerar|kvalificera|övertygar|övertyga|segmenterar|segmentera|konverterar|konvertera|aktiverar|aktivera|behåller|behålla|vinner tillbaka|merförsäljer|engagerar|utbildar|notifierar|registrerar|registrera|identifierar|betjänar|bemöter|bearbetar|bearbeta|attraherar|attrahera|lockar|värvar|värva|skickar|skicka|återkopplar till|återkoppla till|återkommer till|hänvisar|uppdaterar|tackar|besöker|besöka|hjälper|hjälpa|intervjuar|verifierar|kreditprövar|svarar)',
  weStrict:
    '(?:skickar ut|skicka ut|skickat ut|sänder ut|mejlar ut|mailar ut|fakturerar|fakturera|fakturerat|debiterar|levererar|levererat|leverera|expedierar|onboardar|onboarda|återkopplar|återkoppla|bearbetar|handlägger|registrerar (?:ärendet|ordern|beställningen|betalningen|leadet)|marknadsför|annonserar|lanserar|publicerar|segmenterar|kvalificerar|merförsäljer|erbjuder|erbjuda|delar ut|aviserar|hanterar (?:ärendet|ordern|beställningen|returen|ansökan)|behandlar (?:ärendet|ansökan|ordern|reklamationen)|bekräftar (?:ordern|bokningen|beställningen|köpet|leveransen|mottagandet|att vi (?:har )?(?:fått|mottagit))|packar (?:ordern|varan|varorna|beställningen|paketet)|plockar (?:ordern|varan|varorna|beställningen)|skapar (?:ett ärende|ärendet|en faktura|en offert|ett lead)|presenterar (?:vår|våra|vårt|offerten|erbjudandet)|tar fram (?:en offert|offerten|ett förslag)|uppdaterar (?:crm|systemet)|producerar|gör en kreditprövning|gör kreditprövning|gör en uppföljning|gör uppföljning|(?:ger|lämnar) (?:information|en offert|offert|besked till)|bjuder in till (?:webbinarium|demo|kundträff)|utför (?:installationen|servicen|tjänsten)|följer upp(?! (?:med|hos) (?!<customer>))|tilldelar|säljer på|mersäljer|samlar in (?:feedback|synpunkter|data|kund[\\p{L}]*)|presenterar (?:lösningen|en lösning)|(?:kontaktar|ringer|mejlar|informerar|meddelar|påminner) (?:dig|er)|(?:hör av oss|tar kontakt)(?= *$| (?:till|med) <customer>| (?:inom|efter|igen|när|så snart)(?!\\p{L})))',
  callEnd:
    '(?= *(?:$|[-–—,:(/]))|(?= (?:<theCustomer>|dig|er|alla|samtliga|dem som|den som|inom|efter|när|innan|så snart|dagen|nästa dag|dag|för att (?:följa|bekräfta|välkomna|boka|kolla|erbjuda|påminna|presentera|sälja|informera|berätta|stämma|höra)|och (?:bokar|erbjuder|följer|bekräftar|informerar|presenterar|välkomnar|påminner|berättar|stämmer|hör|säljer))(?!\\p{L}))',
  ourRole:
    '(?:säljare(?:n|rna)?|säljteam(?:et)?|säljavdelning(?:en)?|kundtjänst|kundservice|support(?:en)?|tekniker(?:n|na)?|handläggare(?:n)?|rådgivare(?:n)?|konsult(?:en|er)?|marknadsavdelning(?:en)?|system(?:et)?|crm|chattbot(?:en)?|team(?:et)?|personal(?:en)?|medarbetare|kundansvarig(?:a)?|lager(?:personal)?|chaufför(?:er|en)?|montör(?:er|en)?)',
  orgRole: '(?:systemet|crm(?:-systemet)?|plattformen|marknad(?:savdelningen)?|marknadsavdelningen|säljavdelningen|säljteamet|back-?office|kundansvarig|key account manager|account manager|chattboten|backoffice|ekonomi(?:avdelningen))',
  orgAct:
    '(?:skickar|sänder|mejlar|mailar|ringer|kontaktar|fakturerar|informerar|meddelar|påminner|registrerar|skapar|genererar|triggar|behandlar|bearbetar|hanterar|expedierar|följer upp|onboardar|kvalificerar|lanserar|publicerar|bekräftar|bokar|uppdaterar|förbereder|levererar|går ut|besöker|handlägger|aviserar|packar|plockar|presenterar|pitchar|återkopplar)',
  toSomebody: '(?! (?:ut )?(?:henne|honom|hen|mig|oss|dem|dig|min|mitt|mina|hennes|hans|sig|tillbaka|runt|hit och dit|i cirklar)(?!\\p{L}))',
  notLost: '(?!.*(?<!\\p{L})(?:tillbaka|retur|åter|fel|för sent|två gånger|aldrig|inte|runt|hit och dit|vidare|utan|mellan|igen|in|ändå|bort|hem)(?!\\p{L}))',
  subject:
    '(?:(?!(?:hon|han|hen|man|jag|vi|ni|du|de|det|hennes|hans|sin|sitt|sina|min|mitt|mina|som|att|om|när|hur|varför|tills|eftersom|medan|där|då|innan|efter|är|har|får|ser|vet|läser|hör|hoppas|frågar|väntar|undrar|tror|märker|hittar|kund|kunden|kunder|kunderna|kundens|ansökan|ansökningen|blanketten|formuläret|returen|reklamationen|frågan|frågor|klagomålet|bilder|bilderna|bild)(?!\\p{L}))[\\p{L}\\p{N}/&-]+ ){1,6}',

  those:
    '(?:(?:de|våra|alla|alla våra|samtliga|dessa|intervjuade|nya|befintliga|tillfrågade) )*(?:kunder|kunderna|kundernas|konsumenter|konsumenterna|respondenter|respondenterna|informanter|informanterna|intervjupersoner|intervjupersonerna|deltagare|deltagarna|intervjuade|tillfrågade|användare|användarna|köpare|köparna|abonnenter|abonnenterna|intervjuer|intervjuerna|personer vi (?:pratat|pratade|talat|talade|intervjuat|intervjuade)|(?:dem|de) (?:vi|som vi|som intervjuats|som intervjuades|som svarat))',
  people: '(?:(?:alla|de|våra) )?(?:människor|människorna|personer|personerna|kvinnor|kvinnorna|män|männen|familjer(?:na)?|hushåll|hushållen|besökare|besökarna|medlemmar|medlemmarna|patienter|patienterna|studenter|föräldrar|föräldrarna|gäster|svenskar|svenskarna|sökande|medborgare|boende|hyresgäster|medarbetare)',
  oneOfThose: '(?:kund|konsument|respondent|informant|intervjuperson|deltagare|användare|köpare|abonnent|person|besökare|medlem|patient|människa|svensk)',
  percent: '(?:\\d+(?:[.,]\\d+)?(?:\\s*[-–]\\s*\\d+)?\\s?%|(?:\\d+(?:[.,]\\d+)?|<number>|tjugofem|sjuttiofem) procent)',
  think:
    '(?:säger|sa|sade|tycker|tyckte|känner|kände|vill|ville|tror|trodde|upplever|upplevde|berättar|berättade|beskriver|beskrev|nämner|nämnde|klagar|klagade|föredrar|ger upp|gav upp|hoppar av|hoppade av|avbryter|avbröt|tvekar|tvekade|ångrar|ångrade|förväntar|litar|vet|visste|kan|kunde|hittar|hittade|förstår|förstod|behöver|behövde|saknar|saknade|ringer|ringde|hör av sig|är (?:nöjda|missnöjda|oroliga|osäkra|besvikna)|var (?:nöjda|missnöjda|oroliga|osäkra|besvikna)|håller med|gillar|gillade|älskar|hatar|har (?:svårt|problem|aldrig)|hade (?:svårt|problem|aldrig)|oroar|lämnar|lämnade|märker|undrar|undrade|önskar|skulle|väljer|valde|läser|läste|får inte|fick inte|fastnar|fastnade)',
};

const insideOut = [
  'vi <adverb><weStrict>', '(?:skickar|sänder|mejlar) vi (?:<adverb>)(?:ut|<words><message>|<theCustomer>)<notBack>', '(?:fakturerar|debiterar|levererar|expedierar|onboardar|återkopplar|erbjuder|aviserar|handlägger|lanserar|publicerar) vi',
  'vi <adverb><reach> <theCustomer>', '(?:ringer|kontaktar|mejlar|informerar|påminner|bjuder|välkomnar|följer|besöker|hjälper) vi (?:<adverb>)(?:upp )?(?:in )?<theCustomer>',
  'vi <adverb>(?:skickar|skicka|skickat|sänder|sända) (?:<adverb>)<words>(?:<message>|[\\p{L}]*paket(?:et|en)?|order(?:n)?|beställning(?:en|ar)?|var(?:a|an|or|orna)|produkt(?:en|er|erna)?|tekniker)<notBack>',
  'vi <adverb>(?:skickar|sänder)(?= *(?:$|[-–—,:(])| (?:<theCustomer>|ut)(?!\\p{L}))',
  'vi <adverb>(?:ringer(?: upp| tillbaka)?|ringa(?: upp)?)(?:<callEnd>)', 'ringer vi(?: upp)?(?:<callEnd>)',
  'vi <adverb>(?:kontaktar|mejlar|mailar|informerar|meddelar|påminner|välkomnar|tackar|besöker|bjuder in|uppdaterar)(?= *(?:$|[-–—,:(])| (?:<theCustomer>|dem som|den som|alla som)(?!\\p{L}))',
  '(?:vår|vårt|våra) <ourRole> (?:<adverb>)<orgAct><toSomebody>', '(?:vår|vårt|våra) (?:nyhetsbrev|kampanj|faktura|erbjudande|enkät|bekräftelse|påminnelse|utskick) (?:<adverb>)(?:går|skickas|når|kommer)',
  '^<orgRole> (?:<adverb>)<orgAct><toSomebody>',
  '(?:säljaren?|säljarna|kundtjänst|kundservice|supporten|handläggaren?|rådgivaren?|teknikern|marknad|företaget|personalen) (?:<adverb>)<reach> <theCustomer>',
  '(?<!som )(?<!till )<reach> (?:(?:alla|varje|våra|vår|den|de|nya|ny|befintliga|potentiella|tidigare|inaktiva|samtliga) )*<customer>',
  '(?:skickar|skicka|skickas|sänder|mejlar|mejla|mailar) <words>(?:<message>|[\\p{L}-]+) till <theCustomer>',
  '^(?:[\\p{L}-]+ ){0,3}(?:[\\p{L}]*leverans|information|kommunikation|offert|erbjudande|utskick|meddelande|överlämning|brev|mejl|mail|samtal|besök|faktura|påminnelse|återkoppling|uppföljning) (?:till|av|med|hos) <theCustomer>',
  '^(?:(?:varje|alla|ny|nya|den) )?(?:nya )?<customer> (?:kontaktas|rings(?: upp)?|informeras|påminns|faktureras|debiteras|onboardas|bjuds in|registreras|identifieras|segmenteras|kvalificeras|tilldelas|erbjuds|välkomnas|mejlas|mailas|följs upp|aktiveras|verifieras|kreditprövas|bearbetas|aviseras|meddelas|uppdateras|läggs upp|konverteras|hälsas välkommen|besöks)<notLost>',
  '^(?:(?:varje|alla|ny|nya|den) )?<customer> blir (?:kontaktad|uppringd|informerad|fakturerad|registrerad|inbjuden|påmind)e?(?! (?:två|tre|flera) gånger)(?:<notLost>)',
  '^<subject>(?:(?:automatiskt|sedan|då|också) )?(?:skickas|sänds|utsänds|mejlas|mailas|expedieras|distribueras|publiceras|genereras|triggas|aviseras|delas ut|postas|har skickats|blir skickad|blir skickat|är skickad|är skickat)<notLost>', '^(?:skickas|sänds|mejlas|delas) ut(?!\\p{L})<notLost>',
  '^(?:(?:ett|en|nytt|ny|varje) )?(?:[\\p{L}]*ärende(?:t|n)?|order(?:n|s)?|[\\p{L}]*beställning(?:en|ar|arna)?|[\\p{L}]*ansök(?:an|ningar|ningen)|betalning(?:en|ar)?|reklamation(?:en|er)?|retur(?:en|er)?|leads?(?:et|en)?|faktur(?:a|an|or)|avtal(?:et|en)?|konto(?:t|n)?|skad(?:a|an|eanmälan)|köp(?:et)?) (?:(?:automatiskt|sedan|då|nu|också) )?(?:registreras|hanteras|handläggs|behandlas|bearbetas|skapas|genereras|loggas|tilldelas|prioriteras|granskas|bedöms|godkänns|stängs|eskaleras|plockas|packas|kvalificeras|faktureras|läggs upp|läggs in|expedieras)<notLost>',
  '^(?:ett |en |vårt |vår |våra )?(?:[\\p{L}-]*(?:utskick|bekräftelse|nyhetsbrev|påminnelse|enkät|kampanj|mejl|mail|sms|erbjudande)(?:et|en|n|an|er|r|erna)?|faktur(?:a|an|or|orna)) (?:går|gick|gå) (?:ut|iväg)',
  '^(?:skicka|sänd|mejla|maila)(?: ut)? <words>(?:<message>)<notBack>', '^(?:skicka|sänd|mejla|maila) ut(?!\\p{L})', '^(?:skickar|sänder|mejlar|mailar) (?:ut )?<words><strictMessage><notBack>', '^(?:skickar|sänder|mejlar|mailar) ut(?!\\p{L})<notBack>',
  '^(?:kontakta|ring(?: upp)?|informera|meddela|påminn|onboarda|välkomna|fakturera|följ upp(?: med)?|konvertera|kvalificera|bearbeta|hjälp) (?:(?:den|alla|nya|våra|varje) ){0,2}<customer>', '^(?:ringer upp|följer upp|fakturerar|onboardar)(?= *$| (?:<theCustomer>|inom|efter)(?!\\p{L}))',
  '^<nobody><words>(?:<kind>[ -]?<name>|<strictMessage>)<tail>',
  '^<nobody><words>(?:(?:e-?post|mejl|sms|reklam)?kampanj(?:en|er)?|faktur(?:a|an|or)|fakturering(?:en)?|avisering(?:en)?|uppringning(?:en)?|utringning|order(?:hantering|behandling|läggning)(?:en)?|ärendehantering(?:en)?|handläggning(?:en)?|lead(?:s|hantering|generering|kvalificering|scoring|bearbetning| nurturing| scoring| generation)|leadsbearbetning|retargeting|remarketing|mersälj|merförsäljning(?:en)?|mersäljning|korsförsäljning(?:en)?|kundbearbetning|kundaktivering|kundundersökning(?:en)?|kundregistrering(?:en)?|kundsegmentering|nöjdhetsmätning|nöjd-?kund-?mätning|nki-mätning|säljsamtal(?:et)?|säljmöte(?:t)?|säljpitch|säljbesök|kallsamtal|telemarketing|uppsökande försäljning|marketing automation|e-postmarknadsföring|mejlmarknadsföring|kreditprövning(?:en)?|kreditkontroll|onboarding(?:en|process|möte|flöde|samtal)?|konvertering(?:en)?|pushnotis(?:er|en)?|push-?notis(?:er|en)?|lojalitetsprogram(?:met)?|crm-registrering|registrering i crm|nurturing|autosvar|[\\p{L}]*svarsmejl|annonsering(?:en)?|annonskampanj(?:en|er)?|insamling av (?:kunddata|kunduppgifter|uppgifter|data)|orderbekräftelse(?:n|r)?|offert(?:utskick|uppföljning)|expediering(?:en)?|expedition av order)<tail>',
  'vi (?!(?:är|blir|blev|var|känner oss|har varit|som)(?!\\p{L}))(?:[\\p{L}-]+ ){1,6}(?<!(?:andra|som) )(?:kunden|kundens|kunderna|kundernas|(?:våra|nya|alla|varje|befintliga|potentiella|inaktiva) kunder|varje kund|leads|leadet|konsumenten|abonnenten)',
  'vi <adverb>(?:mejlar|mailar|messar) <words><message><notBack>',
  '^(?:konvertera|driva?|aktivera|engagera|attrahera|värva|behålla|vinna tillbaka|utbilda|bearbeta)(?:r)? (?:[\\p{L}]+ ){0,2}(?:kunder|kunden|besökare|leads|användare|trafik|konsumenter)',
  '^<nobody><words>(?:(?:sms|mejl|betalnings|boknings|automatisk)?[ -]?påminnelse(?:n|r)?|(?:kund)?uppföljning(?:en|ar)?|offert(?:en|er)?|offertförslag)<smallTail>',
];

const insideOutBut = [
  '^(?:en |ett |hennes |hans |den |någon )?(?:[\\p{L}-]+ )?(?:vän|vännen|vänner|väninna|kompis|granne|grannen|grannar|mamma|pappa|mor|far|kollega|kollegan|kollegor|syster|bror|sambo|sambon|man|maken|fru|frun|pojkvän|flickvän|läkare|läkaren|hyresvärd|hyresvärden|barn|barnen|dotter|son|konkurrent|konkurrenten|annan [\\p{L}]+|annat [\\p{L}]+)(?!\\p{L})',
  '(?:säger|sa|berättar|skriver|lovar|lovade|hör|läser|ser|vet|frågar|undrar|hoppas|tror|förstår|misstänker|önskar|rädd|säker|osäker|orolig|minns|märker|förklarar)(?: [\\p{L}]+)? (?:för \\p{L}+ )?(?:att|om|när|varför|hur)(?! vi (?:kan )?)(?!\\p{L})',
  '^(?:kunden|kunderna|en kund|hon|han|hen|jag|de|man) (?:själv )?(?:ringer|kontaktar|mejlar|skickar|meddelar|informerar|påminner|frågar|tackar|välkomnar|bjuder)(?!(?: upp)? (?:till )?<theCustomer>)',
  'vi (?:[\\p{L}]+ )?(?:varandra|oss till|oss in|oss om|ihop)', '^fakturerar (?:sin|sina|sitt)',
];

const phase = '(?:s?fas(?:en)?|s?steg(?:et)?|s?stadi(?:et|um)|s?skede(?:t)?)?';
const funnelTerm = [
  `(?:varumärkes|problem|behovs)?(?:medvetenhet|kännedom|kännedoms|medvetande)(?:en)?${phase}`, 'medveten(?:göra|görande)', `uppmärksamhet(?:en)?${phase}`, `övervägande(?:t|n)?${phase}`, 'överväg', `(?:in)?köp(?:et)?${phase}`, `(?:köp|köps)?beslut(?:et)?s?fas(?:en)?`, 'köpbeslut(?:et)?', 'köpintention', 'köpögonblicket', 'förköp(?:et|sfas|sfasen)?', 'före köp(?:et)?', 'efterköp(?:et|sfas|sfasen)?', 'efter köp(?:et)?', 'under köp(?:et)?', `utvärdering(?:en)?${phase}`, `utvärderings${phase}`, `konvertering(?:en)?${phase}`, 'konvertera', 'konvertering av leads?', `lojalitet(?:en)?${phase}`, 'kundlojalitet(?:en)?', 'retention', 'återköp(?:et)?', 'ambassadörskap(?:et)?', 'ambassadör(?:er)?', 'rekommendation(?:er|en)?', 'värvning', 'kundvärvning', 'nykundsvärvning', 'förvärv', 'kundanskaffning', 'anskaffning', `aktivering(?:en)?${phase}`, 'kundaktivering', `onboarding(?:en)?${phase}`, 'leads?', 'varma leads', 'kalla leads', 'nya leads', 'leads?hantering', 'leads?generering', 'leads?bearbetning', 'prospekt(?:ering|erings|eringsfas)?', 'prospektbearbetning', 'kvalificering(?:en)?', 'behovsanalys(?:en)?', 'offert(?:en|fas|fasen|skede)?', 'avslut(?:et|sfas|sfasen)?', 'försäljning(?:en)?', 'sälj', 'säljfas(?:en)?', 'säljmöte(?:t)?', 'säljsamtal', 'säljprocess(?:en)?', 'eftermarknad(?:en)?', 'merförsäljning(?:en)?', 'mersälj', 'korsförsäljning(?:en)?', 'kundvård', 'intresse(?:t|fas|fasen)?', 'begär', 'attrahera', 'bearbetning(?:en|sfas|sfasen)?', 'engagemang(?:et|sfas)?', 'churn', 'win-?back', 'återvinning av kunder', 'förnyelse(?:n)?', 'intäkt(?:er)?', 'köpresa(?:n)?', 'varumärkeslojalitet', 'marknadsföring(?:en)?', 'medvetandegöra', 'medvetandegörande', 'lead-?bearbetning', 'köpprocess(?:en)?', 'konverterar',
];

export const sv: Words = {
  funnel: {
    whole: { parts, list: funnelTerm.map((term) => `^${term}$`) },
    together: {
      parts,
      list: ['handling(?:en)?', 'agera', 'beslut(?:et)?', 'upptäck(?:a|t)?', 'upptäckt', 'se', 'tänk(?:a)?', 'gör(?:a)?', 'vårda', 'nå', 'engagera', 'leverans(?:en)?', 'användning(?:en)?', 'service', 'support', 'jämförelse(?:n)?', 'research', 'urval', 'val', 'behov(?:et)?', 'förhandling(?:en)?', 'köpa', 'önskan', 'nöjdhet', 'betalning(?:en)?', 'utforska(?:nde)?'].map((term) => `^${term}$`),
    },
    anywhere: { parts, list: ['[\\p{L}]*tratt(?:en)?(?:s topp|ens topp)', '(?:köp|sälj|konverterings|marknads|försäljnings)tratt(?:en)?', 'topp(?:en)? (?:av|på) tratten', 'mitten av tratten', 'botten av tratten', 'leads?-?generering', 'lead nurturing', 'bearbeta leads', 'konvertera (?:leads|kunder|kunden)', 'merförsälja', 'varumärkeskännedom', 'konverteringsgrad', 'konverteringsfas(?:en)?', 'kännedomsfas(?:en)?', 'övervägandefas(?:en)?', 'köpfas(?:en)?'] },
    around: { parts, list: ['^(?:fas|steg|del|vår|våra|kundens)(?= |$)', '(?:^| )(?:fas|fasen|steg|steget|stadiet|skedet)$', '^(?:fas|steg|del|nr) (?:\\d+|[a-z]|ett|två|tre|fyra|fem|sex)(?= |$)', '^\\d+'] },
  },
  insideOut: { parts, list: insideOut },
  insideOutBut: { parts, list: insideOutBut },
  shareSign: { parts, list: ['\\d+|\\d+ ?%|procent|hälften|halva|[\\p{L}]*(?:tredjedel|fjärdedel|femtedel|tiondel)(?:ar)?|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|varannan|flesta|flest|majoritet(?:en)?|minoritet(?:en)?|merparten|flertalet|huvuddelen|delen|<number> (?:av|utav|på)'] },
  share: {
    parts,
    list: [
      '(?:<percent>(?: av| bland)?(?: dem)?|<number> (?:av|utav|på) (?:(?:de|våra|alla|totalt) )*<number>|<number>/<number>(?: av)?) (?:<those>|<people>|<think>)',
      '(?:hälften|halva|(?:(?:drygt|nästan) )?en (?:tredjedel|fjärdedel|femtedel|tiondel)|(?:två|tre) (?:tredjedelar|fjärdedelar|femtedelar)|(?:en |den )?(?:(?:klar|stor|överväldigande|knapp) )?majoritet(?:en)?|merparten|flertalet|huvuddelen|(?:en )?minoritet(?:en)?|större delen|(?:de )?(?:allra )?flesta|flest)(?: av| bland)?(?: dem| människor)? (?:<those>|<think>)',
      '(?:<those>|<people>)[^.%]{0,12}\\(<percent>\\)?',
      '(?:av|bland) (?:<those>|<people>) (?:[\\p{L}]+ ){0,3}<percent>',
      '(?:var|vart) (?:tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|\\d+:?e) (?:<oneOfThose>|av <those>)',
      'varannan <oneOfThose>',
      '<number> (?:av|utav) <those>',
      '<number> (?:av|utav) (?:de |våra )?<number>,? (?:som|har|är|blir|hade|var|vi (?:har )?(?:pratat|pratade|talat|talade|intervjuat|intervjuade))(?! (?:steg|sidor))',
      '^<number> av <number>$',
      '\\(<number> av <number>\\)?$',
    ],
  },
  shareBut: { parts, list: ['(?:betyg|betyget|poäng|stjärnor|sida|sidan|steg|del|dag|kapitel|rum|kartong|fråga|försök|ger|gav|plats)(?: [\\p{L}]+){0,4} <number> (?:av|/) <number>'] },
  measured: { parts, list: ['(?:kund|medlems|användar|webb|marknads|nps-?)?(?:enkät|enkäten|enkäter|enkätsvar|enkätsvaren|undersökning|undersökningen|undersökningar|mätning|mätningen|mätningar)', 'beteendedata', 'statistik(?:en)?', 'webbanalys(?:en)?', 'loggdata', 'loggar(?:na)?', 'crm', 'crm-data', 'uppmätt', 'försäljningsdata', 'scb', 'n ?= ?[\\d .,]+'] },
  interviewed: { parts, list: ['[\\p{L}]*intervju(?:er|erna|ade|at|personer|personerna|undersökning|undersökningen|n|studie|studien)?', 'informant(?:er|erna)?', '(?:pratat|pratade|talat) med'] },
  ourSale: {
    parts,
    list: [
      '(?:köpa|köp av|beställa|beställning av|handla|boka|bokning av|shoppa)(?: [\\p{L}-]+){0,4} (?:online|på nätet|på webben|via nätet|hos oss|av oss|från oss|med oss|i (?:vår|appen|webbutiken|webbshoppen|e-butiken|vår butik)|på (?:vår|sajten|webbplatsen|hemsidan)|via (?:vår|appen|webben|sajten|hemsidan))',
      '(?:köpa|köp av|beställa|använda|välja|prova|testa|förnya|säga upp) (?:vår|vårt|våra) [\\p{L}-]+', 'bli (?:vår )?kund(?: hos oss)?', '(?:köp|sälj|försäljnings|konverterings|beställnings|order|onboarding|checkout|e-handels|webbshops)-?(?:resa|resan|process|processen|flöde|flödet|tratt|tratten)', '^(?:kund-?)?onboarding(?:en)?$', '^(?:kassan|checkout)$', '(?:teckna|köpa|förnya) (?:en |ett |vår |vårt )?(?:[\\p{L}]*försäkring(?:en|ar)?|[\\p{L}]*abonnemang(?:et)?|prenumeration(?:en)?|medlemskap(?:et)?|[\\p{L}]*avtal(?:et)?|serviceavtal)', 'bli (?:medlem|prenumerant)(?: hos oss)?', '^(?:köp|försäljning|näthandel|e-handel|onlineköp|beställning)(?: (?:av|online|i|på) [\\p{L} -]+)?$',
    ],
  },
};
