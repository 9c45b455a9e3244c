/** Words that say nothing of what happened. */
export const stopWords: ReadonlySet<string> = new Set(
  `the an and or of to in on at for with from by is are was be she he it they her his their them this that not no who what when how
  event events click clicked action track page screen user customer
  och eller att en ett den det de som för med på av till från är hon han hen inte om vad när hur sin sitt sina kund kunden
  og ei et på av til fra er hun ikke hva når hvordan sitt kunde kunden`.split(/\s+/),
);

const endings = [
  'ningen',
  'ingar',
  'ingen',
  'inger',
  'elsen',
  'else',
  'ning',
  'ande',
  'ende',
  'erna',
  'arna',
  'ene',
  'ing',
  'ade',
  'are',
  'ers',
  'ar',
  'er',
  'or',
  'en',
  'et',
  'ed',
  'es',
  'te',
  'de',
  's',
  'a',
  'e',
  'd',
  't',
];

/** A word without its ending, crudely and alike in three languages: at least three letters stay. */
export function sharedStems(word: string): string {
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= 3);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** What events are usually called beside what people call the same; one group a line. */
const groups = `
order ordered orders place buy buys bought purchase checkout köp köpa köper köpte beställ beställa beställer beställning kjøp kjøpe kjøper bestill bestille bestiller bestilling
deliver delivered delivery arrive arrives shipped shipment parcel package leverans levererad levererat anländer kommer paket paketet levering leveranse pakke pakken ankommer
pay pays paid payment invoice betala betalar betalning faktura betale betaler betaling
call calls called phone rings telephone ringer ringa samtal telefon ringe oppringning
search searches searched browse look looks view viewed visit visits sök söker sökning leta letar tittar besök besöker søk søker leter ser besøk
sign signup register registered registration account konto registrera registrerar registrer registrerer skapar
complain complaint complains claim klagar klagomål reklamation reklamerar klage klager reklamasjon
return returns returned refund retur returnera returnerar returnere returnerer tilbake
cancel cancelled canceled cancellation avboka avbeställ avbryter avslutar kansellere avbestill avbryter
ask asks question questions chat support help fråga frågar frågor hjälp spør spørsmål hjelp
review reviews rate rating feedback omdöme recension betyg vurdering anmeldelse tilbakemelding
apply applies application applied submit submitted ansöker ansökan ansökning søker søknad
approve approved approval accept accepted godkänd godkänner beviljad godkjent godkjenner innvilget
reject rejected declined decline avslag avslås nekad avslått avslag
reply replies answer answers answered respond svar svarar svarer besked
read reads reading open opened läser läsa öppnar leser åpner
compare compares comparison jämför jämföra jämförelse sammenligner sammenligne sammenligning
`;

/** Stem to the first stem of its group. */
export const synonyms: ReadonlyMap<string, string> = new Map(
  groups
    .trim()
    .split('\n')
    .flatMap((line) => {
      const stems = line.split(' ').map(sharedStems);
      return stems.map((stem) => [stem, stems[0] ?? stem] as const);
    })
    .toReversed(),
);
