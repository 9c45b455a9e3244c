import type { WordTable } from '#words/languages.ts';

/** What lies between two interactions. */
export const betweenWords = {
  'what-next': { en: 'What comes between', sv: 'Vad som ligger emellan', nb: 'Hva som ligger imellom' },
  'new-transition': {
    en: 'What lies between this and the next',
    sv: 'Vad som ligger mellan detta och nästa',
    nb: 'Hva som ligger mellom dette og det neste',
  },
  meanwhile: { en: 'What the customer does meanwhile', sv: 'Vad kunden gör under tiden', nb: 'Hva kunden gjør imens' },
  'unit-of-time': { en: 'Unit of time', sv: 'Tidsenhet', nb: 'Tidsenhet' },
  'wait-expected': { en: 'Expected wait', sv: 'Väntad väntan', nb: 'Ventet ventetid' },
  'wait-felt': { en: 'Felt wait', sv: 'Upplevd väntan', nb: 'Opplevd ventetid' },
  frictions: { en: 'Frictions', sv: 'Friktion', nb: 'Friksjon' },
  'friction-expectation-unmet': {
    en: 'Expectation unmet',
    sv: 'Förväntan infrias inte',
    nb: 'Forventning innfris ikke',
  },
  'friction-out-of-step': {
    en: 'Details not in step',
    sv: 'Uppgifter stämmer inte överens',
    nb: 'Opplysninger stemmer ikke overens',
  },
  'friction-start-over': { en: 'Starting over', sv: 'Börja om', nb: 'Begynne på nytt' },
  'friction-waiting': { en: 'Waiting', sv: 'Väntan', nb: 'Venting' },
  'friction-unclear-next': { en: 'Unclear next step', sv: 'Oklart nästa steg', nb: 'Uklart neste steg' },
  'hand-off': { en: 'Hand-off', sv: 'Överlämning', nb: 'Overlevering' },
  'hand-off-from': { en: 'From team', sv: 'Från team', nb: 'Fra team' },
  'hand-off-to': { en: 'To team', sv: 'Till team', nb: 'Til team' },
  'from-to': { en: 'Between “{from}” and “{to}”', sv: 'Mellan ”{from}” och ”{to}”', nb: 'Mellom «{from}» og «{to}»' },
} as const satisfies WordTable;
