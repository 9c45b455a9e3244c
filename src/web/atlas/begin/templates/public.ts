import { type Template, w } from '#web/atlas/begin/templates/template.ts';

export const publicTemplate: Template = {
  id: 'public',
  name: w(
    'Be there for a parent who no longer manages alone',
    'Finnas där för en förälder som inte längre klarar sig själv',
    'Være der for en forelder som ikke lenger klarer seg alene',
  ),
  goal: w(
    'That mother is safe, and that I can go on being her daughter.',
    'Att mamma har det tryggt, och att jag får fortsätta vara hennes dotter.',
    'At mor er trygg, og at jeg kan fortsette å være datteren hennes.',
  ),
  question: w(
    'When do relatives carry what they thought someone else carried?',
    'När bär anhöriga det som de trodde att någon annan bar?',
    'Når bærer pårørende det de trodde noen andre bar?',
  ),
  scope: 'whole',
  phases: [
    {
      name: w('Beginning to worry', 'Börjar oroa sig', 'Begynner å bli urolig'),
      doing: w(
        'Calls more often, looks into the fridge, says nothing.',
        'Ringer oftare, tittar i kylen, säger inget.',
        'Ringer oftere, titter i kjøleskapet, sier ingenting.',
      ),
      goal: w('To know whether it is serious.', 'Att veta om det är allvar.', 'Å vite om det er alvor.'),
      ...{ stretch: 'before', isWithout: true, feeling: -0.35 },
      interactions: [
        {
          text: w(
            'Finds three unopened letters behind the bread box',
            'Hittar tre oöppnade brev bakom brödlådan',
            'Finner tre uåpnede brev bak brødboksen',
          ),
          channel: 'home',
          isWithout: true,
        },
        {
          text: w(
            'Is told by the neighbour that mother was out at night',
            'Får höra av grannen att mamma var ute på natten',
            'Hører av naboen at mor var ute om natten',
          ),
          channel: 'talk',
          isWithout: true,
        },
      ],
    },
    {
      name: w('Talking about it in the family', 'Pratar om det i familjen', 'Snakker om det i familien'),
      doing: w(
        'Calls a brother, postpones it, quarrels a little.',
        'Ringer en bror, skjuter upp, bråkar lite.',
        'Ringer en bror, utsetter, krangler litt.',
      ),
      goal: w(
        'Not to be alone with the decision.',
        'Att inte vara ensam med beslutet.',
        'Å ikke være alene om avgjørelsen.',
      ),
      ...{ stretch: 'before', isWithout: true, feeling: -0.2 },
      interactions: [
        {
          text: w(
            'Says it aloud to her brother for the first time',
            'Säger det högt till sin bror för första gången',
            'Sier det høyt til broren sin for første gang',
          ),
          channel: 'phone',
          isWithout: true,
        },
        {
          text: w(
            'Hears mother say that she wants no strangers in the house',
            'Hör mamma säga att hon inte vill ha främlingar i huset',
            'Hører mor si at hun ikke vil ha fremmede i huset',
          ),
          channel: 'home',
          isWithout: true,
        },
      ],
    },
    {
      name: w('Finding out what one may ask for', 'Tar reda på vad man får be om', 'Finner ut hva man kan be om'),
      doing: w(
        'Reads words that do not fit her life, calls, waits.',
        'Läser ord som inte passar hennes liv, ringer, väntar.',
        'Leser ord som ikke passer livet hennes, ringer, venter.',
      ),
      goal: w(
        'To understand what help there is.',
        'Att förstå vilken hjälp som finns.',
        'Å forstå hvilken hjelp som finnes.',
      ),
      ...{ stretch: 'during', feeling: -0.55 },
      interactions: [
        {
          text: w(
            'Looks for a name to call and finds a form',
            'Letar efter någon att ringa och hittar en blankett',
            'Leter etter noen å ringe og finner et skjema',
          ),
          channel: 'web',
        },
        {
          text: w(
            'Gets hold of someone who says “begin by telling me about her”',
            'Får tag i någon som säger ”berätta om henne först”',
            'Får tak i en som sier «begynn med å fortelle om henne»',
          ),
          channel: 'phone',
        },
      ],
    },
    {
      name: w('Waiting for an answer', 'Väntar på besked', 'Venter på svar'),
      doing: w(
        'Drives there every evening, sleeps with the phone on.',
        'Åker dit varje kväll, sover med telefonen på.',
        'Kjører dit hver kveld, sover med telefonen på.',
      ),
      goal: w(
        'To hold out until it is decided.',
        'Att hålla ut tills det är bestämt.',
        'Å holde ut til det er avgjort.',
      ),
      ...{ stretch: 'during', feeling: -0.7 },
      interactions: [
        {
          text: w(
            'Gets a letter whose third paragraph she must read four times',
            'Får ett brev vars tredje stycke hon måste läsa fyra gånger',
            'Får et brev der hun må lese tredje avsnitt fire ganger',
          ),
          channel: 'letter',
        },
        {
          text: w(
            'Takes a day of leave without saying why',
            'Tar ut en ledig dag utan att säga varför',
            'Tar en fridag uten å si hvorfor',
          ),
          channel: 'place',
          isWithout: true,
        },
      ],
    },
    {
      name: w('Letting others into the home', 'Släpper in andra i hemmet', 'Slipper andre inn i hjemmet'),
      doing: w(
        'Leaves notes, gets to know faces, corrects small things.',
        'Lämnar lappar, lär känna ansikten, rättar småsaker.',
        'Legger igjen lapper, blir kjent med ansikter, retter på småting.',
      ),
      goal: w(
        'That mother is met as who she is.',
        'Att mamma blir bemött som den hon är.',
        'At mor blir møtt som den hun er.',
      ),
      ...{ stretch: 'during', feeling: -0.05 },
      interactions: [
        {
          text: w(
            'Tells mother’s story to a new face at the door',
            'Berättar mammas historia för ett nytt ansikte i dörren',
            'Forteller mors historie til et nytt ansikt i døren',
          ),
          channel: 'home',
        },
        {
          text: w(
            'Finds a note: “We sang today. She knew all the verses.”',
            'Hittar en lapp: ”Vi sjöng i dag. Hon kunde alla verser.”',
            'Finner en lapp: «Vi sang i dag. Hun kunne alle versene.»',
          ),
          channel: 'home',
        },
      ],
    },
    {
      name: w('Being a daughter again', 'Är dotter igen', 'Er datter igjen'),
      doing: w(
        'Comes for coffee, not to check; helps others who begin.',
        'Kommer på kaffe, inte för att kolla; hjälper andra som börjar.',
        'Kommer på kaffe, ikke for å sjekke; hjelper andre som begynner.',
      ),
      goal: w('Time together without a list.', 'Tid ihop utan lista.', 'Tid sammen uten liste.'),
      ...{ stretch: 'after', isWithout: true, feeling: 0.5 },
      interactions: [
        {
          text: w(
            'Looks through photographs with mother a whole afternoon',
            'Tittar i fotoalbum med mamma en hel eftermiddag',
            'Ser i fotoalbum med mor en hel ettermiddag',
          ),
          channel: 'home',
          isWithout: true,
        },
        {
          text: w(
            'Is called by a friend who has begun to worry about her father',
            'Blir uppringd av en vän som börjat oroa sig för sin pappa',
            'Blir oppringt av en venn som er begynt å uroe seg for faren',
          ),
          channel: 'phone',
          isWithout: true,
        },
      ],
    },
  ],
};
