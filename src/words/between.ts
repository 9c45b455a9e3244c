import type { WordTable } from '#words/languages.ts';

/** What lies between two interactions. */
export const betweenWords = {
  'what-next': { en: 'What comes between', sv: 'Vad som ligger emellan', nb: 'Hva som ligger imellom' },
  'new-transition': {
    en: 'Transition to the next',
    sv: 'Övergång till nästa',
    nb: 'Overgang til neste',
  },
  meanwhile: { en: 'What the customer does meanwhile', sv: 'Vad kunden gör under tiden', nb: 'Hva kunden gjør imens' },
  'unit-of-time': { en: 'Unit of time', sv: 'Tidsenhet', nb: 'Tidsenhet' },
  'wait-expected': { en: 'Expected wait', sv: 'Förväntad väntetid', nb: 'Forventet ventetid' },
  'wait-felt': { en: 'Perceived wait', sv: 'Upplevd väntetid', nb: 'Opplevd ventetid' },
  frictions: { en: 'Frictions', sv: 'Friktion', nb: 'Friksjon' },
  'friction-expectation-unmet': {
    en: 'Expectation not met',
    sv: 'Förväntan uppfylls inte',
    nb: 'Forventningen innfris ikke',
  },
  'friction-out-of-step': {
    en: 'Conflicting information',
    sv: 'Motstridiga uppgifter',
    nb: 'Motstridende opplysninger',
  },
  'friction-start-over': { en: 'Starting over', sv: 'Börja om', nb: 'Begynne på nytt' },
  'friction-waiting': { en: 'Waiting', sv: 'Väntan', nb: 'Venting' },
  'friction-unclear-next': { en: 'Unclear next step', sv: 'Oklart nästa steg', nb: 'Uklart neste steg' },
  'hand-off': { en: 'Hand-off', sv: 'Överlämning', nb: 'Overlevering' },
  'hand-off-from': { en: 'From team', sv: 'Från team', nb: 'Fra team' },
  'hand-off-to': { en: 'To team', sv: 'Till team', nb: 'Til team' },
  'from-to': { en: 'Between “{from}” and “{to}”', sv: 'Mellan ”{from}” och ”{to}”', nb: 'Mellom «{from}» og «{to}»' },
} as const satisfies WordTable;
