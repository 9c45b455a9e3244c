import type { WordTable } from '#words/languages.ts';

/** Why something cannot be pressed, chosen or written in now, and what to do first. */
export const reasonWords = {
  'write-first': { en: 'Write something first.', sv: 'Skriv något först.', nb: 'Skriv noe først.' },
  'name-first': { en: 'Give it a name first.', sv: 'Ge det ett namn först.', nb: 'Gi det et navn først.' },
  'journey-first': { en: 'Choose a journey first.', sv: 'Välj en resa först.', nb: 'Velg en reise først.' },
  'alias-first': {
    en: 'Enter an alias for the participant first.',
    sv: 'Ange ett alias för deltagaren först.',
    nb: 'Skriv inn et alias for deltakeren først.',
  },
  'file-first': {
    en: 'Choose a file or paste text first.',
    sv: 'Välj en fil eller klistra in text först.',
    nb: 'Velg en fil eller lim inn tekst først.',
  },
  'value-first': {
    en: 'Add a value of the measure from after the start first, or answer that it is unclear.',
    sv: 'Lägg först till ett värde för måttet från efter starten, eller svara att det är oklart.',
    nb: 'Legg først til en verdi for måltallet fra etter starten, eller svar at det er uklart.',
  },
  'reason-first': {
    en: 'Enter a reason of at least {n} characters first.',
    sv: 'Skriv ett skäl på minst {n} tecken först.',
    nb: 'Skriv en grunn på minst {n} tegn først.',
  },
  'type-name': {
    en: 'Type {name} exactly as shown first.',
    sv: 'Skriv {name} exakt som det visas först.',
    nb: 'Skriv {name} nøyaktig slik det vises først.',
  },
  'customer-first': {
    en: 'Enter a customer first.',
    sv: 'Ange en kund först.',
    nb: 'Skriv inn en kunde først.',
  },
  'steps-first': {
    en: 'Choose which events to count first.',
    sv: 'Välj först vilka händelser som räknas.',
    nb: 'Velg først hvilke hendelser som teller.',
  },
  'columns-first': {
    en: 'Choose columns for who, what and when, and a time format, first.',
    sv: 'Välj kolumner för vem, vad och när samt tidsformat först.',
    nb: 'Velg kolonner for hvem, hva og når samt tidsformat først.',
  },
  'no-dot-here': {
    en: 'You have no dots here.',
    sv: 'Du har inga prickar här.',
    nb: 'Du har ingen prikker her.',
  },
  'dots-given': {
    en: 'You have used all your dots. Remove one first.',
    sv: 'Du har använt alla prickar. Ta bort en först.',
    nb: 'Du har brukt alle prikkene. Fjern en først.',
  },
  'notes-first': {
    en: 'Choose notes and a phase first.',
    sv: 'Välj lappar och en fas först.',
    nb: 'Velg lapper og en fase først.',
  },
  'code-and-name': {
    en: 'Write the code and your name first.',
    sv: 'Skriv koden och ditt namn först.',
    nb: 'Skriv koden og navnet ditt først.',
  },
  'nothing-to-undo': {
    en: 'There is nothing to undo.',
    sv: 'Det finns inget att ångra.',
    nb: 'Det er ingenting å angre.',
  },
  'nothing-to-redo': {
    en: 'There is nothing to redo.',
    sv: 'Det finns inget att göra om.',
    nb: 'Det er ingenting å gjøre om.',
  },
  'words-on-card': {
    en: 'Write something on the card first.',
    sv: 'Skriv något på kortet först.',
    nb: 'Skriv noe på kortet først.',
  },
  'at-first': { en: 'This is the first.', sv: 'Det här är den första.', nb: 'Dette er den første.' },
  'at-last': { en: 'This is the last.', sv: 'Det här är den sista.', nb: 'Dette er den siste.' },
  'no-rows': {
    en: 'There is nothing to add: no row has text.',
    sv: 'Det finns inget att lägga till: ingen rad har text.',
    nb: 'Det er ingenting å legge til: ingen rad har tekst.',
  },
  farthest: {
    en: 'This is the lowest zoom level.',
    sv: 'Det går inte att zooma ut mer.',
    nb: 'Det går ikke an å zoome mer ut.',
  },
  nearest: {
    en: 'This is the highest zoom level.',
    sv: 'Det går inte att zooma in mer.',
    nb: 'Det går ikke an å zoome mer inn.',
  },
  'may-not-edit': {
    en: 'You can view this, but not edit it.',
    sv: 'Du kan visa men inte redigera här.',
    nb: 'Du kan se, men ikke redigere her.',
  },
  'nothing-found': { en: 'No results.', sv: 'Inga träffar.', nb: 'Ingen treff.' },
  'one-line-left': {
    en: 'The last line cannot be removed. Clear it instead.',
    sv: 'Den sista raden kan inte tas bort. Töm den i stället.',
    nb: 'Den siste linjen kan ikke fjernes. Tøm den i stedet.',
  },
  'change-first': {
    en: 'Write what you will change first.',
    sv: 'Skriv först vad ni ska ändra.',
    nb: 'Skriv først hva dere skal endre.',
  },
  'result-first': {
    en: 'Enter the result, whether it held and the last day first.',
    sv: 'Ange först resultatet, om det höll och sista dagen.',
    nb: 'Skriv først inn resultatet, om det holdt og siste dag.',
  },
  'password-short': {
    en: 'The password needs at least 10 characters.',
    sv: 'Lösenordet behöver minst 10 tecken.',
    nb: 'Passordet trenger minst 10 tegn.',
  },
  'who-first': {
    en: 'Fill in name, e-mail and a password of at least 10 characters first.',
    sv: 'Fyll först i namn, e-post och ett lösenord på minst 10 tecken.',
    nb: 'Fyll først inn navn, e-post og et passord på minst 10 tegn.',
  },
  'person-first': {
    en: 'Choose a person first.',
    sv: 'Välj en person först.',
    nb: 'Velg en person først.',
  },
  'last-day-first': {
    en: 'Choose the last day first.',
    sv: 'Välj den sista dagen först.',
    nb: 'Velg den siste dagen først.',
  },
  'one-stays': {
    en: 'Choose which one to keep first.',
    sv: 'Välj först vilken som ska behållas.',
    nb: 'Velg først hvilken som skal beholdes.',
  },
  'not-loaded': {
    en: 'Still loading. Wait a moment.',
    sv: 'Läses fortfarande in. Vänta ett ögonblick.',
    nb: 'Lastes fortsatt. Vent et øyeblikk.',
  },
  'being-kept': {
    en: 'Saving. Wait a moment.',
    sv: 'Sparar. Vänta ett ögonblick.',
    nb: 'Lagrer. Vent et øyeblikk.',
  },
  'number-first': {
    en: 'Enter how many first.',
    sv: 'Ange först hur många.',
    nb: 'Skriv først inn hvor mange.',
  },
  shortest: {
    en: 'It cannot be shorter.',
    sv: 'Kortare kan den inte bli.',
    nb: 'Kortere kan den ikke bli.',
  },
  longest: {
    en: 'It already reaches the end.',
    sv: 'Den når redan ända fram.',
    nb: 'Den når allerede helt frem.',
  },
  'password-first': {
    en: 'Write your password first.',
    sv: 'Skriv ditt lösenord först.',
    nb: 'Skriv passordet ditt først.',
  },
  'code-first': { en: 'Write the code first.', sv: 'Skriv koden först.', nb: 'Skriv koden først.' },
  'email-and-password': {
    en: 'Write your e-mail and your password first.',
    sv: 'Skriv din e-post och ditt lösenord först.',
    nb: 'Skriv e-posten og passordet ditt først.',
  },
} as const satisfies WordTable;
