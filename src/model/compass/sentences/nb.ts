import { count, someOf } from '#model/compass/sentences/count.ts';
import type { Sentences } from '#model/compass/sentences/sentences.ts';
import type { MissingInExperiment, MissingInMoment, MissingOwner } from '#model/compass/values.ts';

const owner: Record<MissingOwner, string> = {
  both: 'eier',
  professional: 'en profesjonell eier, som svarer for opplevelsen',
  operational: 'en operativ eier, som driver det til daglig',
};

const inMoment: Record<MissingInMoment, string> = {
  both: 'verken tegn eller «Hvordan kan vi …»',
  cue: 'ikke noe tegn på hvorfor det avgjør',
  'how-might-we': 'ikke noe «Hvordan kan vi …»',
};

const inExperiment: Record<MissingInExperiment, string> = {
  effect: 'hvilken effekt det skal ha',
  place: 'hvor på reisen',
  measure: 'hvordan det måles',
};

const marks = (hearts: number, clouds: number) =>
  `${count(hearts, 'hjerte', 'hjerter')} og ${count(clouds, 'tordensky', 'tordenskyer')}`;

export const nb: Sentences = {
  'phase-is-funnel': ({ name, word }) => ({
    message:
      name === word
        ? `«${name}» er et trinn i salgstrakten vår, ikke i noens liv.`
        : `«${name}» er ord fra en salgstrakt: «${word}».`,
    suggestion: 'Gi fasen navn etter hva kunden gjør og vil oppnå der, slik hun selv ville sagt det.',
  }),
  'inside-out-wording': ({ text, words }) => ({
    message:
      words === text
        ? `«${text}» forteller hva vi gjør, ikke hva kunden opplever.`
        : `«${text}» forteller hva vi gjør («${words}»), ikke hva kunden opplever.`,
    suggestion: 'Skriv hva kunden gjør, ser eller føler akkurat der.',
  }),
  'name-is-our-product': ({ name }) => ({
    message: `«${name}» er det vi selger, ikke det kunden er ute etter.`,
    suggestion: 'Gi reisen navn etter kundens eget mål, så vidt at det kan nås uten oss.',
  }),
  'starts-at-us': ({ first }) => ({
    message: `Reisen begynner hos oss («${first}»), men kundens begynte tidligere.`,
    suggestion: 'Spør hva som skjedde før, og legg en fase eller et kontaktpunkt uten oss først.',
  }),
  'ends-at-us': ({ last }) => ({
    message: `Reisen slutter hos oss («${last}»), men kunden går videre.`,
    suggestion: 'Spør hvordan det gikk siden, og la kartet slutte i kundens liv.',
  }),
  'no-indirect-interactions': ({ interactions }) => ({
    message: `Alle de ${interactions} kontaktpunktene er med oss, som om ingen andre fantes.`,
    suggestion: 'Ta med det som skjer uten oss: naboen, letingen, kvelden ved kjøkkenbordet.',
  }),
  'single-channel': ({ channel, interactions }) => ({
    message: `Alle de ${interactions} kontaktpunktene som har en kanal, ligger i «${channel}».`,
    suggestion: 'Følg kunden ut av den kanalen: mennesker, post, steder, telefonen.',
  }),
  'too-few-marks': ({ hearts, clouds }) => ({
    message: `Det er ${marks(hearts, clouds)}; tre til fem av hver lar blikket hvile ved det som betyr noe.`,
    suggestion: 'Gå tilbake til der folk stanset opp i intervjuene og brukte sterke ord.',
  }),
  'too-many-marks': ({ hearts, clouds }) => ({
    message: `Det er ${marks(hearts, clouds)}; med flere enn fem av en sort stikker ingenting seg ut.`,
    suggestion: 'Velg sammen de tre til fem som kundene føler sterkest for.',
  }),
  'too-many-phases': ({ phases }) => ({
    message: `${phases} faser er flere enn noen kan holde i hodet.`,
    suggestion: 'Slå sammen dem som kunden ville fortalt om som én.',
  }),
  'curve-is-sum-of-marks': ({ kind, name }) => ({
    message:
      kind === 'follows'
        ? 'Kurven gjentar bare hjerter og tordenskyer, punkt for punkt.'
        : `Kurven ved «${name}» sier det motsatte av hva intervjuene sier der.`,
    suggestion:
      kind === 'follows'
        ? 'Ta et skritt tilbake og tegn hvordan det er å leve gjennom helheten.'
        : 'Les utdragene der en gang til, og tegn det de forteller.',
  }),
  'curve-unexplained': ({ kind, name }) => ({
    message: `${kind === 'peak' ? 'Toppen' : 'Bunnen'} ved «${name}» har ingen stemme: ikke noe sitat sier hvorfor.`,
    suggestion: 'Finn noens egne ord for hvordan det er akkurat der.',
  }),
  'moments-of-truth-count': ({ moments }) => ({
    message:
      moments === 0
        ? 'Det er ikke valgt noe sannhetens øyeblikk ennå.'
        : `Det er ${count(moments, 'sannhetens øyeblikk', 'sannhetens øyeblikk')}; to til fire går det an å holde i fokus.`,
    suggestion:
      moments > 4
        ? 'Behold de to til fire der relasjonen virkelig avgjøres.'
        : 'Let der innsats, forventning eller en slutt møter en sterk følelse.',
  }),
  'moment-without-problem': ({ title, missing }) => ({
    message: `Sannhetens øyeblikk «${title}» har ${inMoment[missing]}.`,
    suggestion:
      missing === 'cue'
        ? 'Si hva som gjør det avgjørende: innsats som er lagt ned, slutten på noe intenst, eller høye forventninger.'
        : 'Formuler det som et problem å løse: «Hvordan kan vi …».',
  }),
  hypothesis: ({ interviews, saidSo, claims, unbacked }) => ({
    message: [
      interviews === 0
        ? 'Det står ikke noe intervju bak reisen: den er en hypotese'
        : saidSo
          ? 'Reisen er en hypotese'
          : '',
      unbacked.length === 0
        ? ''
        : `${unbacked.length} av ${count(claims, 'påstand', 'påstander')} mangler belegg (${someOf(unbacked, (n) => `og ${n} til`)})`,
    ]
      .filter((part) => part !== '')
      .join('; ')
      .concat('.'),
    suggestion:
      interviews === 0
        ? 'Snakk med kunder, og sammenlign det de forteller med det dere trodde.'
        : 'Knytt hver påstand til noe noen har sagt, eller slipp den.',
  }),
  'few-interviews': ({ interviews, wanted }) => ({
    message: `${count(interviews, 'intervju', 'intervjuer')} hittil; rundt ${wanted} trengs før man ikke hører noe nytt.`,
    suggestion: 'Planlegg de neste samtalene, med folk som ikke ligner dem dere alt har hørt.',
  }),
  'not-saturated': ({ interviews, fresh }) => ({
    message: `De siste av ${interviews} intervjuer ga fortsatt ${count(fresh, 'nytt tema', 'nye temaer')}.`,
    suggestion: 'Fortsett til to på rad ikke gir noe nytt.',
  }),
  'narrow-sample': ({ participants, group }) => ({
    message: `Alle de ${participants} deltakerne kommer fra én gruppe, «${group}».`,
    suggestion: 'Let etter dem som lever det annerledes: de som ga opp, de som valgte en annen vei.',
  }),
  'quantity-from-quality': ({ words }) => ({
    message: `«${words}» gjør det noen har sagt til en andel av kundene.`,
    suggestion: 'Fortell hvorfor det skjer; hent hvor mange fra atferd eller en undersøkelse, og si hvilken.',
  }),
  'persona-without-evidence': ({ group }) => ({
    message: `«${group}» er beskrevet, men ingenting som noen har sagt, står bak.`,
    suggestion: 'Knytt gruppen til utdrag, eller vis den som den antakelsen den er.',
  }),
  'quote-not-quoted': ({ text, why }) => ({
    message:
      why === 'no-source'
        ? `«${text}» kan ikke følges tilbake til noen som har sagt det.`
        : `«${text}» står ikke slik i intervjuet.`,
    suggestion:
      why === 'no-source'
        ? 'Velg ordene fra et intervju, eller ta bort sitatet.'
        : 'Ta personens egne ord som de står, og merk det som er utelatt, med […].',
  }),
  unowned: ({ what, name, missing }) => ({
    message: what === 'journey' ? `Reisen mangler ${owner[missing]}.` : `«${name}» mangler ${owner[missing]}.`,
    suggestion:
      missing === 'both'
        ? 'Spør hvem som ville merket om det ble verre; la én svare for det og én drive det.'
        : 'Spør hvem som står nærmest, og la dem si ja.',
  }),
  'hand-off-unwatched': ({ from, to }) => ({
    message: `Kunden overleveres fra ${from} til ${to} der det gjør vondt, og ingen våker over det.`,
    suggestion: 'La noen eie selve overleveringen, ikke bare det som ligger på hver side av den.',
  }),
  'effort-off-target': ({ dip, busy }) => ({
    message: `Arbeid pågår ved «${busy}», der det går bra, men ikke noe ved det dypeste bunnpunktet, «${dip}».`,
    suggestion: 'Spør hva den neste lille endringen der det er dypest, kunne være.',
  }),
  'no-rhythm': () => ({
    message: 'Reisen har ingen rytme: ingenting sier når den ses på igjen.',
    suggestion: 'Velg en rytme, hver fjerde uke for eksempel, og en første dato.',
  }),
  'review-overdue': ({ since, days }) => ({
    message: `En gjennomgang skulle vært holdt ${since}, for ${count(days, 'dag', 'dager')} siden.`,
    suggestion: 'Hold den, om så en kort, eller velg en rytme det går an å holde.',
  }),
  stale: ({ since }) => ({
    message: `Kartet var til å stole på til og med ${since}.`,
    suggestion: 'Finn ut hva som fortsatt stemmer, og gi det en ny dato.',
  }),
  'change-without-effect': ({ change, missing }) => ({
    message: `Eksperimentet «${change}» sier ikke ${missing.map((what) => inExperiment[what]).join(', eller ')}.`,
    suggestion: 'Skriv det som en tro som kan vise seg å være feil: hvis vi gjør dette, skjer det der.',
  }),
  'backstage-first': ({ backstage, customer }) => ({
    message: `Det er mer bak scenen (${backstage}) enn av det kunden opplever (${customer}).`,
    suggestion: 'La organisasjonen ligge en stund, og fyll ut kundens side.',
  }),
  'consent-missing': ({ interviews, who }) => ({
    message: `${count(interviews, 'intervju', 'intervjuer')} brukes uten gyldig samtykke (${who}).`,
    suggestion: 'Be om det, eller slett det som ble sagt.',
  }),
  'retention-due': ({ participants, who }) => ({
    message: `Det ${count(participants, 'deltaker', 'deltakere')} har sagt, skulle ikke oppbevares lenger (${who}).`,
    suggestion: 'Slett ordene, eller spør om de kan bli værende.',
  }),
};
