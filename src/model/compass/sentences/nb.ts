import { count, someOf } from '#model/compass/sentences/count.ts';
import type { Sentences } from '#model/compass/sentences/sentences.ts';
import type { MissingInExperiment, MissingInMoment, MissingOwner } from '#model/compass/values.ts';

const owner: Record<MissingOwner, string> = {
  both: 'eier',
  professional: 'noen med ansvar for opplevelsen (profesjonell eier)',
  operational: 'noen med ansvar i det daglige (operativ eier)',
};

const inMoment: Record<MissingInMoment, string> = {
  both: 'verken grunn til at det er avgjørende eller «Hvordan kan vi …»',
  cue: 'ingen grunn til at det er avgjørende',
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
        : `«${name}» inneholder et ord fra en salgstrakt: «${word}».`,
    suggestion: 'Gi fasen navn etter hva kunden gjør og vil oppnå der, med kundens egne ord.',
  }),
  'inside-out-wording': ({ text, words }) => ({
    message:
      words === text
        ? `«${text}» beskriver hva vi gjør, ikke hva kunden opplever.`
        : `«${text}» beskriver hva vi gjør («${words}»), ikke hva kunden opplever.`,
    suggestion: 'Skriv hva kunden gjør, ser eller føler akkurat der.',
  }),
  'name-is-our-product': ({ name }) => ({
    message: `«${name}» er det vi selger, ikke det kunden vil oppnå.`,
    suggestion: 'Gi reisen navn etter kundens eget mål, bredt nok til å kunne nås uten oss.',
  }),
  'starts-at-us': ({ first }) => ({
    message: `Reisen begynner hos oss («${first}»), men kundens reise begynte tidligere.`,
    suggestion: 'Spør hva som skjedde før, og legg til en fase eller et kontaktpunkt uten oss først.',
  }),
  'ends-at-us': ({ last }) => ({
    message: `Reisen slutter hos oss («${last}»), men kundens reise fortsetter.`,
    suggestion: 'Spør hva som skjedde etterpå, og legg det til sist på kartet.',
  }),
  'no-indirect-interactions': ({ interactions }) => ({
    message: `Alle de ${interactions} kontaktpunktene er med oss.`,
    suggestion: 'Legg til det som skjer uten oss, som råd fra venner eller et søk på nettet.',
  }),
  'single-channel': ({ channel, interactions }) => ({
    message: `Alle de ${interactions} kontaktpunktene som har en kanal, bruker «${channel}».`,
    suggestion: 'Spør om andre kanaler: mennesker, post, steder, telefon.',
  }),
  'too-few-marks': ({ hearts, clouds }) => ({
    message: `Det er ${marks(hearts, clouds)}; tre til fem av hver er nok til å vise hva som er viktig.`,
    suggestion: 'Let i intervjuene etter steder der folk brukte sterke ord.',
  }),
  'too-many-marks': ({ hearts, clouds }) => ({
    message: `Det er ${marks(hearts, clouds)}; med flere enn fem av en sort stikker ingenting seg ut.`,
    suggestion: 'Velg sammen de tre til fem som kundene føler sterkest for.',
  }),
  'too-many-phases': ({ phases }) => ({
    message: `${phases} faser er for mange til å holde i hodet.`,
    suggestion: 'Slå sammen dem som kunden ville beskrevet som én.',
  }),
  'curve-is-sum-of-marks': ({ kind, name }) => ({
    message:
      kind === 'follows'
        ? 'Kurven gjentar bare hjerter og tordenskyer, punkt for punkt.'
        : `Kurven ved «${name}» sier det motsatte av hva intervjuene sier der.`,
    suggestion:
      kind === 'follows' ? 'Tegn hvordan reisen som helhet oppleves.' : 'Les utdragene igjen, og tegn det de sier.',
  }),
  'curve-unexplained': ({ kind, name }) => ({
    message: `Ikke noe sitat forklarer ${kind === 'peak' ? 'toppen' : 'bunnen'} ved «${name}».`,
    suggestion: 'Koble til et sitat som sier hvorfor.',
  }),
  'moments-of-truth-count': ({ moments }) => ({
    message:
      moments === 0
        ? 'Det er ikke valgt noe sannhetens øyeblikk ennå.'
        : `Det er ${count(moments, 'sannhetens øyeblikk', 'sannhetens øyeblikk')}; to til fire er passe å fokusere på.`,
    suggestion:
      moments > 4
        ? 'Behold de to til fire der relasjonen virkelig avgjøres.'
        : 'Let etter sterke følelser etter en innsats, ved en slutt eller der forventningene er høye.',
  }),
  'moment-without-problem': ({ title, missing }) => ({
    message: `Sannhetens øyeblikk «${title}» har ${inMoment[missing]}.`,
    suggestion:
      missing === 'cue'
        ? 'Velg hvorfor det er avgjørende: en innsats, slutten på et intenst forløp eller høye forventninger.'
        : 'Formuler det som et problem å løse: «Hvordan kan vi …».',
  }),
  hypothesis: ({ interviews, saidSo, claims, unbacked }) => ({
    message: [
      interviews === 0 ? 'Reisen har ingen intervjuer: den er en hypotese' : saidSo ? 'Reisen er en hypotese' : '',
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
        : 'Koble hver påstand til et sitat, eller fjern den.',
  }),
  'few-interviews': ({ interviews, wanted }) => ({
    message: `${count(interviews, 'intervju', 'intervjuer')} hittil; rundt ${wanted} trengs som regel.`,
    suggestion: 'Planlegg flere intervjuer, med folk som er ulike dem dere alt har intervjuet.',
  }),
  'not-saturated': ({ interviews, fresh }) => ({
    message: `De siste av ${interviews} intervjuer ga fortsatt ${count(fresh, 'nytt tema', 'nye temaer')}.`,
    suggestion: 'Fortsett til to på rad ikke gir noe nytt.',
  }),
  'narrow-sample': ({ participants, group }) => ({
    message: `Alle de ${participants} deltakerne kommer fra samme gruppe, «${group}».`,
    suggestion: 'Let etter folk med andre erfaringer, som de som ga opp eller valgte noe annet.',
  }),
  'quantity-from-quality': ({ words }) => ({
    message: `«${words}» gjør det noen få har sagt, til en andel av alle kunder.`,
    suggestion: 'Skriv hvorfor det skjer; hent tall fra atferd eller en undersøkelse, og oppgi kilden.',
  }),
  'persona-without-evidence': ({ group }) => ({
    message: `«${group}» er beskrevet, men mangler belegg.`,
    suggestion: 'Koble gruppen til utdrag, eller merk den som en antakelse.',
  }),
  'quote-not-quoted': ({ text, why }) => ({
    message: why === 'no-source' ? `«${text}» mangler kilde.` : `«${text}» står ikke slik i intervjuet.`,
    suggestion:
      why === 'no-source'
        ? 'Velg ordene fra et intervju, eller fjern sitatet.'
        : 'Siter ordrett, og merk det som er utelatt, med […].',
  }),
  unowned: ({ what, name, missing }) => ({
    message: what === 'journey' ? `Reisen mangler ${owner[missing]}.` : `«${name}» mangler ${owner[missing]}.`,
    suggestion:
      missing === 'both'
        ? 'Spør hvem som ville merket om det ble verre; velg én med ansvar for opplevelsen og én med ansvar i det daglige.'
        : 'Spør den som er nærmest.',
  }),
  'hand-off-unwatched': ({ from, to }) => ({
    message: `Kunden overleveres fra ${from} til ${to} der det er vanskelig, og ingen eier overleveringen.`,
    suggestion: 'Velg en eier for selve overleveringen, ikke bare for hver side av den.',
  }),
  'effort-off-target': ({ dip, busy }) => ({
    message: `Arbeid pågår ved «${busy}», der det går bra, men ikke ved det laveste punktet, «${dip}».`,
    suggestion: 'Planlegg en liten endring ved det laveste punktet.',
  }),
  'no-rhythm': () => ({
    message: 'Reisen har ingen rytme: ingen gjennomganger er planlagt.',
    suggestion: 'Velg hvor ofte, for eksempel hver fjerde uke, og en første dato.',
  }),
  'review-overdue': ({ since, days }) => ({
    message: `En gjennomgang skulle vært holdt ${since}, for ${count(days, 'dag', 'dager')} siden.`,
    suggestion: 'Hold den, selv om den blir kort, eller velg en annen rytme.',
  }),
  stale: ({ since }) => ({
    message: `Kartet var gyldig til ${since}.`,
    suggestion: 'Sjekk hva som fortsatt stemmer, og velg en ny dato.',
  }),
  'change-without-effect': ({ change, missing }) => ({
    message: `Eksperimentet «${change}» sier ikke ${missing.map((what) => inExperiment[what]).join(', eller ')}.`,
    suggestion: 'Skriv det som en antakelse som kan prøves: hvis vi gjør dette, skjer dette.',
  }),
  'backstage-first': ({ backstage, customer }) => ({
    message: `Det er mer bak scenen (${backstage}) enn om kunden (${customer}).`,
    suggestion: 'Legg til mer om hva kunden gjør og føler.',
  }),
  'consent-missing': ({ interviews, who }) => ({
    message: `${count(interviews, 'intervju', 'intervjuer')} brukes uten gyldig samtykke (${who}).`,
    suggestion: 'Be om det, eller slett det som ble sagt.',
  }),
  'retention-due': ({ participants, who }) => ({
    message: `Det ${count(participants, 'deltaker', 'deltakere')} har sagt, skulle ikke lenger oppbevares (${who}).`,
    suggestion: 'Slett ordene, eller spør om de kan bli værende.',
  }),
};
