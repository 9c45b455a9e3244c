import type { WordTable } from '#words/languages.ts';

/** Why something cannot be pressed, chosen or written in now, and what to do first. */
export const reasonWords = {
  'write-first': { en: 'Write something first.', sv: 'Skriv något först.', nb: 'Skriv noe først.' },
  'name-first': { en: 'Give it a name first.', sv: 'Ge det ett namn först.', nb: 'Gi det et navn først.' },
  'journey-first': { en: 'Choose a journey first.', sv: 'Välj en resa först.', nb: 'Velg en reise først.' },
  'alias-first': {
    en: 'Say what the participant is called first.',
    sv: 'Skriv först vad deltagaren kallas.',
    nb: 'Skriv først hva deltakeren kalles.',
  },
  'file-first': {
    en: 'Choose a file or paste text first.',
    sv: 'Välj en fil eller klistra in text först.',
    nb: 'Velg en fil eller lim inn tekst først.',
  },
  'reason-first': {
    en: 'Write your reason first, {n} characters at least.',
    sv: 'Skriv först varför, minst {n} tecken.',
    nb: 'Skriv først hvorfor, minst {n} tegn.',
  },
  'type-name': {
    en: 'Type {name} in the box first, exactly as it stands here.',
    sv: 'Skriv först {name} i rutan, precis som det står här.',
    nb: 'Skriv først {name} i feltet, akkurat slik det står her.',
  },
  'customer-first': {
    en: 'Say which customer first.',
    sv: 'Skriv först vilken kund.',
    nb: 'Skriv først hvilken kunde.',
  },
  'steps-first': {
    en: 'Choose which events count first.',
    sv: 'Välj först vilka händelser som räknas.',
    nb: 'Velg først hvilke hendelser som teller.',
  },
  'columns-first': {
    en: 'Choose the columns for who, what and when, and how times are written, first.',
    sv: 'Välj först kolumnerna för vem, vad och när, och hur tider skrivs.',
    nb: 'Velg først kolonnene for hvem, hva og når, og hvordan tider skrives.',
  },
  'no-dot-here': {
    en: 'None of your dots is here.',
    sv: 'Ingen av dina prickar sitter här.',
    nb: 'Ingen av prikkene dine sitter her.',
  },
  'dots-given': {
    en: 'All your dots are given. Take one back first.',
    sv: 'Alla dina prickar är satta. Ta tillbaka en först.',
    nb: 'Alle prikkene dine er satt. Ta tilbake en først.',
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
    en: 'There is nothing to put in: no row has words.',
    sv: 'Det finns inget att lägga in: ingen rad har text.',
    nb: 'Det er ingenting å legge inn: ingen rad har tekst.',
  },
  farthest: { en: 'This is as far out as it goes.', sv: 'Längre ut går det inte.', nb: 'Lenger ut går det ikke.' },
  nearest: { en: 'This is as near as it goes.', sv: 'Närmare går det inte.', nb: 'Nærmere går det ikke.' },
  'may-not-edit': {
    en: 'You may look, but not change anything here.',
    sv: 'Du får titta men inte ändra här.',
    nb: 'Du kan se, men ikke endre noe her.',
  },
  'quotes-first': {
    en: 'Choose one of the quotes first.',
    sv: 'Välj något av citaten först.',
    nb: 'Velg et av sitatene først.',
  },
  'nothing-found': { en: 'Nothing is found.', sv: 'Inget hittades.', nb: 'Ingenting ble funnet.' },
  'one-line-left': {
    en: 'One line stays. Empty it instead.',
    sv: 'En rad blir kvar. Töm den i stället.',
    nb: 'Én linje blir stående. Tøm den i stedet.',
  },
  'change-first': {
    en: 'Write what you will change first.',
    sv: 'Skriv först vad ni ska ändra.',
    nb: 'Skriv først hva dere skal endre.',
  },
  'result-first': {
    en: 'Say the result, whether it held and the day first.',
    sv: 'Skriv först resultatet, om det höll och vilken dag.',
    nb: 'Skriv først resultatet, om det holdt og hvilken dag.',
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
  'one-stays': {
    en: 'Choose the one that stays first.',
    sv: 'Välj först den som ska vara kvar.',
    nb: 'Velg først den som skal bli værende.',
  },
  'not-loaded': {
    en: 'It is not known yet how this stands. Wait a moment.',
    sv: 'Det är inte känt än hur det är. Vänta ett ögonblick.',
    nb: 'Det er ikke kjent ennå hvordan det er. Vent et øyeblikk.',
  },
  'being-kept': {
    en: 'It is being kept. Wait a moment.',
    sv: 'Det sparas just nu. Vänta ett ögonblick.',
    nb: 'Det lagres akkurat nå. Vent et øyeblikk.',
  },
  'number-first': {
    en: 'Write how many first.',
    sv: 'Skriv först hur många.',
    nb: 'Skriv først hvor mange.',
  },
  shortest: {
    en: 'It cannot be shorter.',
    sv: 'Kortare kan den inte bli.',
    nb: 'Kortere kan den ikke bli.',
  },
  longest: {
    en: 'It reaches the end already.',
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
