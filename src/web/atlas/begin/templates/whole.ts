import { type Template, w } from '#web/atlas/begin/templates/template.ts';

export const wholeTemplate: Template = {
  id: 'whole',
  name: w(
    'Move to a new town and feel at home',
    'Flytta till en ny stad och känna sig hemma',
    'Flytte til en ny by og føle seg hjemme',
  ),
  goal: w(
    'To belong somewhere again, with everyday life running by itself.',
    'Att höra hemma någonstans igen, med en vardag som rullar av sig själv.',
    'Å høre til et sted igjen, med en hverdag som går av seg selv.',
  ),
  question: w(
    'What makes people feel settled, and what keeps the boxes unpacked?',
    'Vad får människor att känna sig på plats, och vad gör att lådorna står kvar?',
    'Hva får folk til å føle seg på plass, og hva gjør at eskene blir stående?',
  ),
  scope: 'whole',
  phases: [
    {
      name: w('Life has to change', 'Livet måste ändras', 'Livet må endres'),
      doing: w(
        'Talks it over at the kitchen table, counts, hesitates.',
        'Pratar vid köksbordet, räknar, tvekar.',
        'Snakker ved kjøkkenbordet, regner, nøler.',
      ),
      goal: w('To dare to decide.', 'Att våga bestämma sig.', 'Å våge å bestemme seg.'),
      ...{ stretch: 'before', isWithout: true, feeling: -0.2 },
      interactions: [
        {
          text: w(
            'Is offered a job in another town and cannot sleep',
            'Får erbjudande om jobb i en annan stad och kan inte sova',
            'Får tilbud om jobb i en annen by og får ikke sove',
          ),
          channel: 'talk',
          isWithout: true,
        },
        {
          text: w(
            'Asks a friend who moved last year how it really was',
            'Frågar en vän som flyttade i fjol hur det egentligen var',
            'Spør en venn som flyttet i fjor hvordan det egentlig var',
          ),
          channel: 'talk',
          isWithout: true,
        },
      ],
    },
    {
      name: w('Picturing a life there', 'Ser ett liv där framför sig', 'Ser for seg et liv der'),
      doing: w(
        'Walks the streets on a map, reads what strangers say.',
        'Går gatorna på en karta, läser vad främlingar skriver.',
        'Går gatene på et kart, leser hva fremmede skriver.',
      ),
      goal: w(
        'To see oneself there on an ordinary Tuesday.',
        'Att se sig själv där en vanlig tisdag.',
        'Å se seg selv der en vanlig tirsdag.',
      ),
      ...{ stretch: 'before', isWithout: true, feeling: 0.3 },
      interactions: [
        {
          text: w(
            'Wanders about in street views late at night',
            'Vandrar runt i gatubilder sent på kvällen',
            'Vandrer rundt i gatebilder sent på kvelden',
          ),
          channel: 'web',
          isWithout: true,
        },
        {
          text: w(
            'Reads in a local group that nobody ever answers the phone',
            'Läser i en lokal grupp att ingen någonsin svarar i telefon',
            'Leser i en lokal gruppe at ingen noen gang tar telefonen',
          ),
          channel: 'feed',
          isWithout: true,
        },
      ],
    },
    {
      name: w('Finding out what it takes', 'Tar reda på vad som krävs', 'Finner ut hva som skal til'),
      doing: w(
        'Compares, asks, writes lists, gets different answers.',
        'Jämför, frågar, skriver listor, får olika svar.',
        'Sammenligner, spør, skriver lister, får ulike svar.',
      ),
      goal: w(
        'To know what comes in which order.',
        'Att veta vad som kommer i vilken ordning.',
        'Å vite hva som kommer i hvilken rekkefølge.',
      ),
      ...{ stretch: 'before', feeling: -0.35 },
      interactions: [
        {
          text: w(
            'Looks for what applies to someone who has not moved yet',
            'Letar efter vad som gäller för den som inte flyttat än',
            'Leter etter hva som gjelder for den som ikke har flyttet ennå',
          ),
          channel: 'web',
        },
        {
          text: w(
            'Explains the whole situation for the third time',
            'Förklarar hela sin situation för tredje gången',
            'Forklarer hele situasjonen sin for tredje gang',
          ),
          channel: 'phone',
        },
      ],
    },
    {
      name: w('The days of the move', 'Flyttdagarna', 'Flyttedagene'),
      doing: w(
        'Carries, waits in for people, lives out of a bag.',
        'Bär, väntar hemma på folk, bor i en väska.',
        'Bærer, venter hjemme på folk, lever i en bag.',
      ),
      goal: w(
        'To get through it with nothing lost.',
        'Att komma igenom utan att något går förlorat.',
        'Å komme gjennom uten at noe går tapt.',
      ),
      ...{ stretch: 'during', feeling: -0.6 },
      interactions: [
        {
          text: w(
            'Stays in a whole day and does not know whether anyone is coming',
            'Stannar hemma en hel dag och vet inte om någon kommer',
            'Blir hjemme en hel dag og vet ikke om noen kommer',
          ),
          channel: 'home',
        },
        {
          text: w(
            'Borrows a tool from a neighbour whose name she does not know',
            'Lånar verktyg av en granne vars namn hon inte vet',
            'Låner verktøy av en nabo hun ikke vet navnet på',
          ),
          channel: 'talk',
          isWithout: true,
        },
      ],
    },
    {
      name: w('Getting everyday life to work', 'Får vardagen att fungera', 'Får hverdagen til å fungere'),
      doing: w(
        'Tries, gets lost, finds out whom one asks.',
        'Provar, går vilse, lär sig vem man frågar.',
        'Prøver, går seg vill, finner ut hvem man spør.',
      ),
      goal: w(
        'That a week passes with no surprise in it.',
        'Att en vecka går utan överraskningar.',
        'At en uke går uten overraskelser.',
      ),
      ...{ stretch: 'during', feeling: 0.1 },
      interactions: [
        {
          text: w(
            'Gets a first bill and cannot tell what it is for',
            'Får en första räkning och förstår inte vad den gäller',
            'Får en første regning og skjønner ikke hva den gjelder',
          ),
          channel: 'letter',
        },
        {
          text: w(
            'Meets someone who knows her name the second time',
            'Möter någon som minns hennes namn andra gången',
            'Møter en som husker navnet hennes andre gang',
          ),
          channel: 'place',
        },
      ],
    },
    {
      name: w('Showing others around', 'Visar andra runt', 'Viser andre rundt'),
      doing: w(
        'Has guests, gives advice, says “at home” without thinking.',
        'Har gäster, ger råd, säger ”hemma” utan att tänka på det.',
        'Har gjester, gir råd, sier «hjemme» uten å tenke på det.',
      ),
      goal: w('To be someone whom others ask.', 'Att vara någon som andra frågar.', 'Å være en som andre spør.'),
      ...{ stretch: 'after', isWithout: true, feeling: 0.65 },
      interactions: [
        {
          text: w(
            'Takes her parents along her own walk by the water',
            'Tar med föräldrarna på sin egen runda vid vattnet',
            'Tar med foreldrene på sin egen runde ved vannet',
          ),
          channel: 'place',
          isWithout: true,
        },
        {
          text: w(
            'Answers a stranger’s question in the local group',
            'Svarar på en främlings fråga i den lokala gruppen',
            'Svarer på en fremmeds spørsmål i den lokale gruppen',
          ),
          channel: 'feed',
          isWithout: true,
        },
      ],
    },
  ],
};
