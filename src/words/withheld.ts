import type { WordTable } from '#words/languages.ts';

/** Words about words that are kept from whoever looks. */
export const withheldWords = {
  'not-your-role': {
    en: 'Only researchers can read transcripts',
    sv: 'Bara de som arbetar med research kan läsa transkript',
    nb: 'Bare de som jobber med innsikt, kan lese transkripsjoner',
  },
  'not-shown': {
    en: 'These words are not shown',
    sv: 'De här orden visas inte',
    nb: 'Disse ordene vises ikke',
  },
  role: {
    en: 'People spoke openly because few would read everything they said. What may be quoted is shown on the map. If you need the whole transcript, ask an owner to make you an editor.',
    sv: 'Människor talade öppet eftersom få skulle läsa allt de sade. Det som får citeras visas på kartan. Behöver du hela transkriptet kan en ägare göra dig till redaktör.',
    nb: 'Folk snakket åpent fordi få skulle lese alt de sa. Det som kan siteres, vises på kartet. Trenger du hele transkripsjonen, kan en eier gjøre deg til redaktør.',
  },
  'consent-missing': {
    en: 'The consent has not been registered yet. The words are locked until it is.',
    sv: 'Samtycket är inte registrerat än. Orden är låsta tills det är gjort.',
    nb: 'Samtykket er ikke registrert ennå. Ordene er låst til det er gjort.',
  },
  'consent-ended': {
    en: 'The consent has expired. The words are locked until it is renewed.',
    sv: 'Samtycket har gått ut. Orden är låsta tills det har förnyats.',
    nb: 'Samtykket er utløpt. Ordene er låst til det er fornyet.',
  },
  'consent-withdrawn': {
    en: 'The person has withdrawn their consent. The words are locked; an owner can erase them permanently.',
    sv: 'Personen har återkallat sitt samtycke. Orden är låsta; en ägare kan radera dem permanent.',
    nb: 'Personen har trukket samtykket tilbake. Ordene er låst; en eier kan slette dem permanent.',
  },
  'not-consented': {
    en: 'The person has not agreed to have their words analysed.',
    sv: 'Personen har inte samtyckt till att orden analyseras.',
    nb: 'Personen har ikke samtykket til at ordene analyseres.',
  },
  'note-consent': { en: 'Register consent', sv: 'Registrera samtycke', nb: 'Registrer samtykke' },
  'give-reason': {
    en: 'Read without consent …',
    sv: 'Läs utan samtycke …',
    nb: 'Les uten samtykke …',
  },
  'reason-kept': {
    en: 'Only an owner can do this. Your name, the time and the reason are logged where all owners can see them. You can then read the words for one hour.',
    sv: 'Bara en ägare kan göra det här. Ditt namn, tiden och skälet loggas där alla ägare kan se dem. Sedan kan du läsa orden i en timme.',
    nb: 'Bare en eier kan gjøre dette. Navnet ditt, tidspunktet og grunnen logges der alle eiere kan se dem. Deretter kan du lese ordene i én time.',
  },
  reason: { en: 'Reason', sv: 'Skäl', nb: 'Grunn' },
  'reason-hint': {
    en: 'Write it so that the person themselves could read it.',
    sv: 'Skriv så att personen själv skulle kunna läsa det.',
    nb: 'Skriv slik at personen selv kunne lest det.',
  },
  'read-now': { en: 'Log and read', sv: 'Logga och läs', nb: 'Loggfør og les' },
  withheld: {
    en: 'Words you may not read',
    sv: 'Ord som du inte får läsa',
    nb: 'Ord du ikke kan lese',
  },
} as const satisfies WordTable;
