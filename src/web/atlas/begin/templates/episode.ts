import { type Template, w } from '#web/atlas/begin/templates/template.ts';

export const episodeTemplate: Template = {
  id: 'episode',
  name: w('Get it working again', 'Få det att fungera igen', 'Få det til å virke igjen'),
  goal: w(
    'To have back what one counted on, and to trust it.',
    'Att få tillbaka det man räknade med, och kunna lita på det.',
    'Å få tilbake det man regnet med, og kunne stole på det.',
  ),
  question: w(
    'What do people do before they ask for help, and after we think it is solved?',
    'Vad gör människor innan de ber om hjälp, och efter att vi tror att det är löst?',
    'Hva gjør folk før de ber om hjelp, og etter at vi tror det er løst?',
  ),
  scope: 'episode',
  phases: [
    {
      name: w('Something is not right', 'Något stämmer inte', 'Noe stemmer ikke'),
      doing: w(
        'Notices, hopes that it passes, switches it off and on.',
        'Märker det, hoppas att det går över, stänger av och sätter på.',
        'Merker det, håper det går over, slår av og på.',
      ),
      goal: w('To be able to carry on with the day.', 'Att kunna fortsätta med sin dag.', 'Å kunne fortsette dagen.'),
      ...{ stretch: 'before', isWithout: true, feeling: -0.3 },
      interactions: [
        {
          text: w(
            'Hears a sound that was not there yesterday',
            'Hör ett ljud som inte fanns i går',
            'Hører en lyd som ikke var der i går',
          ),
          channel: 'home',
          isWithout: true,
        },
        {
          text: w(
            'Tells someone at work, who had the same thing',
            'Berättar för någon på jobbet som haft samma sak',
            'Forteller det til en på jobben som har hatt det samme',
          ),
          channel: 'talk',
          isWithout: true,
        },
      ],
    },
    {
      name: w('Trying alone', 'Försöker själv', 'Prøver selv'),
      doing: w(
        'Searches, follows advice, makes it a little worse.',
        'Söker, följer råd, gör det lite värre.',
        'Søker, følger råd, gjør det litt verre.',
      ),
      goal: w('To avoid having to ask.', 'Att slippa fråga.', 'Å slippe å spørre.'),
      ...{ stretch: 'before', isWithout: true, feeling: -0.45 },
      interactions: [
        {
          text: w(
            'Watches a stranger mend another model than hers',
            'Ser en främling laga en annan modell än hennes',
            'Ser en fremmed reparere en annen modell enn hennes',
          ),
          channel: 'web',
          isWithout: true,
        },
        {
          text: w(
            'Looks for the receipt in three drawers',
            'Letar efter kvittot i tre lådor',
            'Leter etter kvitteringen i tre skuffer',
          ),
          channel: 'home',
          isWithout: true,
        },
      ],
    },
    {
      name: w('Asking for help', 'Ber om hjälp', 'Ber om hjelp'),
      doing: w(
        'Describes it, waits, describes it again to someone else.',
        'Beskriver, väntar, beskriver igen för någon annan.',
        'Beskriver, venter, beskriver igjen for en annen.',
      ),
      goal: w(
        'To be believed, and to know what happens now.',
        'Att bli trodd och veta vad som händer nu.',
        'Å bli trodd og vite hva som skjer nå.',
      ),
      ...{ stretch: 'during', feeling: -0.65 },
      interactions: [
        {
          text: w(
            'Chooses between five buttons of which none fits',
            'Väljer mellan fem knappar där ingen passar',
            'Velger mellom fem knapper der ingen passer',
          ),
          channel: 'phone',
        },
        {
          text: w(
            'Is asked by a calm voice what she has tried so far',
            'Får frågan av en lugn röst vad hon redan har provat',
            'Blir spurt av en rolig stemme hva hun har prøvd',
          ),
          channel: 'phone',
        },
      ],
    },
    {
      name: w('Waiting without it', 'Väntar utan', 'Venter uten'),
      doing: w(
        'Borrows, makes do, stays in to be there.',
        'Lånar, klarar sig ändå, stannar hemma för att vara på plats.',
        'Låner, klarer seg, blir hjemme for å være der.',
      ),
      goal: w('To know when it is over.', 'Att veta när det är över.', 'Å vite når det er over.'),
      ...{ stretch: 'during', feeling: -0.5 },
      interactions: [
        {
          text: w(
            'Gets a message that says nothing about the day',
            'Får ett meddelande som inte säger något om dagen',
            'Får en melding som ikke sier noe om dagen',
          ),
          channel: 'mail',
        },
        {
          text: w('Borrows the neighbour’s in the meantime', 'Lånar grannens under tiden', 'Låner naboens imens'),
          channel: 'talk',
          isWithout: true,
        },
      ],
    },
    {
      name: w('Daring to rely on it again', 'Vågar lita på det igen', 'Tør å stole på det igjen'),
      doing: w(
        'Listens for the sound, tells others how it went.',
        'Lyssnar efter ljudet, berättar för andra hur det gick.',
        'Lytter etter lyden, forteller andre hvordan det gikk.',
      ),
      goal: w('To forget all about it.', 'Att glömma alltihop.', 'Å glemme hele greia.'),
      ...{ stretch: 'after', isWithout: true, feeling: 0.35 },
      interactions: [
        {
          text: w(
            'Keeps the old one in the cellar, in case',
            'Behåller den gamla i källaren, ifall',
            'Beholder den gamle i kjelleren, i tilfelle',
          ),
          channel: 'home',
          isWithout: true,
        },
        {
          text: w(
            'Is asked at a dinner whether she can recommend it',
            'Får frågan vid en middag om hon kan rekommendera det',
            'Blir spurt i en middag om hun kan anbefale det',
          ),
          channel: 'talk',
          isWithout: true,
        },
      ],
    },
  ],
};
