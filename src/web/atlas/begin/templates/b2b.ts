import { type Template, w } from '#web/atlas/begin/templates/template.ts';

export const b2bTemplate: Template = {
  id: 'b2b',
  name: w(
    'Get a whole department to work in a better way',
    'Få en hel avdelning att arbeta på ett bättre sätt',
    'Få en hel avdeling til å jobbe på en bedre måte',
  ),
  goal: w(
    'That the work goes easier for everyone, and that nobody longs back.',
    'Att arbetet går lättare för alla, och att ingen längtar tillbaka.',
    'At arbeidet går lettere for alle, og at ingen lengter tilbake.',
  ),
  question: w(
    'Who carries the change on the inside, and when are they alone with it?',
    'Vem bär förändringen på insidan, och när är de ensamma om den?',
    'Hvem bærer endringen på innsiden, og når er de alene om den?',
  ),
  scope: 'whole',
  business: { roles: ['user', 'influencer', 'buyer', 'decider'], leadTime: 'P9M' },
  phases: [
    {
      name: w('It cannot go on like this', 'Så här kan det inte fortsätta', 'Slik kan det ikke fortsette'),
      doing: w(
        'The user makes do with lists of her own; the head hears sighs.',
        'Användaren klarar sig med egna listor; chefen hör suckar.',
        'Brukeren klarer seg med egne lister; lederen hører sukk.',
      ),
      goal: w(
        'That someone admits that it is a problem.',
        'Att någon erkänner att det är ett problem.',
        'At noen innrømmer at det er et problem.',
      ),
      ...{ stretch: 'before', isWithout: true, feeling: -0.45 },
      interactions: [
        {
          text: w(
            'The user keeps a spreadsheet beside the system',
            'Användaren har ett kalkylark vid sidan av systemet',
            'Brukeren har et regneark ved siden av systemet',
          ),
          role: 'user',
          channel: 'place',
          isWithout: true,
        },
        {
          text: w(
            'The head hears from a colleague in the trade how they do it',
            'Chefen hör av en kollega i branschen hur de gör',
            'Lederen hører fra en kollega i bransjen hvordan de gjør det',
          ),
          role: 'influencer',
          channel: 'talk',
          isWithout: true,
        },
      ],
    },
    {
      name: w('Agreeing on what is needed', 'Enas om vad som behövs', 'Blir enige om hva som trengs'),
      doing: w(
        'Meets, writes requirements, argues about whose they are.',
        'Möts, skriver krav, tvistar om vems de är.',
        'Møtes, skriver krav, krangler om hvem sine de er.',
      ),
      goal: w(
        'One picture that all can stand behind.',
        'En bild som alla kan stå bakom.',
        'Ett bilde som alle kan stå bak.',
      ),
      ...{ stretch: 'before', isWithout: true, feeling: -0.2 },
      interactions: [
        {
          text: w(
            'The user is asked once, in a meeting about something else',
            'Användaren tillfrågas en gång, i ett möte om något annat',
            'Brukeren blir spurt én gang, i et møte om noe annet',
          ),
          role: 'user',
          channel: 'meeting',
          isWithout: true,
        },
        {
          text: w(
            'The buyer searches for others’ requirements to borrow',
            'Inköparen letar efter andras krav att låna',
            'Innkjøperen leter etter andres krav å låne',
          ),
          role: 'buyer',
          channel: 'web',
          isWithout: true,
        },
      ],
    },
    {
      name: w('Judging who can be trusted', 'Bedömer vem man kan lita på', 'Vurderer hvem man kan stole på'),
      doing: w(
        'Sees demonstrations, calls references, reads terms.',
        'Ser visningar, ringer referenser, läser villkor.',
        'Ser demonstrasjoner, ringer referanser, leser vilkår.',
      ),
      goal: w(
        'Not to be the one who chose wrongly.',
        'Att inte vara den som valde fel.',
        'Å ikke være den som valgte feil.',
      ),
      ...{ stretch: 'during', feeling: 0.15 },
      interactions: [
        {
          text: w(
            'The head sees everything work at once, and gets suspicious',
            'Chefen ser allt fungera direkt och blir misstänksam',
            'Lederen ser alt virke med en gang og blir mistenksom',
          ),
          role: 'influencer',
          channel: 'meeting',
        },
        {
          text: w(
            'The buyer calls someone who stopped using it',
            'Inköparen ringer någon som har slutat använda det',
            'Innkjøperen ringer en som har sluttet å bruke det',
          ),
          role: 'buyer',
          channel: 'phone',
          isWithout: true,
        },
      ],
    },
    {
      name: w('Putting one’s name to it', 'Skriver under', 'Setter navnet sitt på det'),
      doing: w(
        'The decider asks the question that nobody prepared for.',
        'Beslutsfattaren ställer frågan som ingen förberett.',
        'Beslutningstakeren stiller spørsmålet ingen har forberedt.',
      ),
      goal: w(
        'To be able to defend it in a year.',
        'Att kunna försvara det om ett år.',
        'Å kunne forsvare det om et år.',
      ),
      ...{ stretch: 'during', feeling: -0.3 },
      interactions: [
        {
          text: w(
            'The decider gets forty pages the evening before',
            'Beslutsfattaren får fyrtio sidor kvällen innan',
            'Beslutningstakeren får førti sider kvelden før',
          ),
          role: 'decider',
          channel: 'mail',
        },
        {
          text: w(
            'The head defends it alone in the management meeting',
            'Chefen försvarar det ensam på ledningsmötet',
            'Lederen forsvarer det alene på ledermøtet',
          ),
          role: 'influencer',
          channel: 'meeting',
          isWithout: true,
        },
      ],
    },
    {
      name: w('Two ways of working at once', 'Två sätt att arbeta samtidigt', 'To måter å jobbe på samtidig'),
      doing: w(
        'Does everything twice, asks the one who was on the course.',
        'Gör allt dubbelt, frågar den som var på kursen.',
        'Gjør alt dobbelt, spør den som var på kurset.',
      ),
      goal: w('To get today’s work done as well.', 'Att hinna dagens arbete också.', 'Å få gjort dagens arbeid også.'),
      ...{ stretch: 'during', feeling: -0.65 },
      interactions: [
        {
          text: w(
            'The user learns it in an hour among colleagues who sigh',
            'Användaren lär sig det på en timme bland kollegor som suckar',
            'Brukeren lærer det på en time blant kolleger som sukker',
          ),
          role: 'user',
          channel: 'meeting',
        },
        {
          text: w(
            'The user finds her old list again and hides it',
            'Användaren letar fram sin gamla lista och gömmer den',
            'Brukeren finner frem den gamle listen og gjemmer den',
          ),
          role: 'user',
          channel: 'place',
          isWithout: true,
        },
      ],
    },
    {
      name: w('It is how we work', 'Så arbetar vi', 'Slik jobber vi'),
      doing: w(
        'Teaches new colleagues, finds ways that nobody thought of.',
        'Lär upp nya kollegor, hittar sätt som ingen tänkt på.',
        'Lærer opp nye kolleger, finner måter ingen har tenkt på.',
      ),
      goal: w(
        'To forget that it was ever a project.',
        'Att glömma att det var ett projekt.',
        'Å glemme at det var et prosjekt.',
      ),
      ...{ stretch: 'after', feeling: 0.5 },
      interactions: [
        {
          text: w(
            'The user shows a short cut to a new colleague',
            'Användaren visar en genväg för en ny kollega',
            'Brukeren viser en snarvei til en ny kollega',
          ),
          role: 'user',
          channel: 'place',
          isWithout: true,
        },
        {
          text: w(
            'The head is called by someone in the trade and asked how it went',
            'Chefen blir uppringd av någon i branschen och får frågan hur det gick',
            'Lederen blir oppringt av en i bransjen og spurt hvordan det gikk',
          ),
          role: 'influencer',
          channel: 'phone',
          isWithout: true,
        },
      ],
    },
  ],
};
