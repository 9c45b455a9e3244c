import type { WordTable } from '#web/text/words.ts';

export const offlineWords = {
  'cannot-keep': {
    en: 'This browser cannot keep your changes: its storage is full or shut. Keep this page open until it says Saved.',
    sv: 'Den här webbläsaren kan inte spara dina ändringar: utrymmet är fullt eller stängt. Håll sidan öppen tills det står Sparat.',
    nb: 'Denne nettleseren kan ikke ta vare på endringene dine: lagringsplassen er full eller stengt. Hold siden åpen til det står Lagret.',
  },
  belonged: { en: '“{words}”', sv: '”{words}”', nb: '«{words}»' },
  'in-phase': { en: 'in {phase}', sv: 'i {phase}', nb: 'i {phase}' },
  copy: { en: 'Copy the words', sv: 'Kopiera orden', nb: 'Kopier ordene' },
  copied: { en: 'Copied', sv: 'Kopierat', nb: 'Kopiert' },
  'try-again': { en: 'Try again', sv: 'Försök igen', nb: 'Prøv igjen' },
  'done-add': { en: 'Something new', sv: 'Något nytt', nb: 'Noe nytt' },
  'done-edit': { en: 'A change', sv: 'En ändring', nb: 'En endring' },
  'done-move': { en: 'A move', sv: 'En flytt', nb: 'En flytting' },
  'done-remove': { en: 'Something taken away', sv: 'Något borttaget', nb: 'Noe tatt bort' },
  'done-other': { en: 'Several changes', sv: 'Flera ändringar', nb: 'Flere endringer' },
} as const satisfies WordTable;
