import type { SecurityEventGroup, SecurityEventKind } from '#model/people/security-event.ts';
import type { Words, WordTable } from '#words/languages.ts';

export const securityGroupWords: { readonly [G in SecurityEventGroup]: Words } = {
  'sign-in': { en: 'Sign-in', sv: 'Inloggning', nb: 'Innlogging' },
  account: { en: 'Accounts', sv: 'Konton', nb: 'Kontoer' },
  people: { en: 'Members', sv: 'Medlemmar', nb: 'Medlemmer' },
  links: { en: 'Links and workshops', sv: 'Länkar och workshoppar', nb: 'Lenker og workshoper' },
  words: { en: 'Exports and people’s words', sv: 'Exporter och människors ord', nb: 'Eksporter og folks ord' },
};

export const securityKindWords: { readonly [K in SecurityEventKind]: Words } = {
  'signed-in': { en: 'Signed in', sv: 'Loggade in', nb: 'Logget inn' },
  'sign-in-failed': { en: 'Sign-in failed', sv: 'Inloggning misslyckades', nb: 'Innlogging mislyktes' },
  'limit-met': { en: 'Too many attempts', sv: 'För många försök', nb: 'For mange forsøk' },
  'sessions-ended': { en: 'Signed out elsewhere', sv: 'Loggade ut på annat håll', nb: 'Logget ut andre steder' },
  'installation-claimed': { en: 'Became the first owner', sv: 'Blev första ägaren', nb: 'Ble første eier' },
  'account-made': { en: 'Account created', sv: 'Konto skapat', nb: 'Konto opprettet' },
  'password-changed': { en: 'Password changed', sv: 'Lösenord bytt', nb: 'Passord byttet' },
  'password-reset-link-made': {
    en: 'Password reset link created',
    sv: 'Länk till nytt lösenord skapad',
    nb: 'Lenke til nytt passord laget',
  },
  'password-reset': { en: 'Password changed by a link', sv: 'Lösenord bytt med länk', nb: 'Passord byttet med lenke' },
  'two-factor-on': { en: 'Two-step sign-in on', sv: 'Tvåstegsinloggning på', nb: 'Totrinnsinnlogging på' },
  'two-factor-off': { en: 'Two-step sign-in off', sv: 'Tvåstegsinloggning av', nb: 'Totrinnsinnlogging av' },
  'recovery-code-used': { en: 'Recovery code used', sv: 'Reservkod använd', nb: 'Reservekode brukt' },
  'account-removed': { en: 'Account removed', sv: 'Konto borttaget', nb: 'Konto slettet' },
  'invite-made': { en: 'Invitation created', sv: 'Inbjudan skapad', nb: 'Invitasjon laget' },
  'invite-taken-back': { en: 'Invitation revoked', sv: 'Inbjudan återkallad', nb: 'Invitasjon trukket tilbake' },
  'member-joined': { en: 'Joined', sv: 'Gick med', nb: 'Ble med' },
  'role-changed': { en: 'Role changed', sv: 'Roll ändrad', nb: 'Rolle endret' },
  'member-removed': { en: 'Member removed', sv: 'Medlem borttagen', nb: 'Medlem fjernet' },
  'link-made': { en: 'Read-only link created', sv: 'Läslänk skapad', nb: 'Leselenke laget' },
  'link-opened': { en: 'Read-only link opened', sv: 'Läslänk öppnad', nb: 'Leselenke åpnet' },
  'link-password-failed': {
    en: 'Wrong password for a link',
    sv: 'Fel lösenord för en länk',
    nb: 'Feil passord for en lenke',
  },
  'link-taken-back': { en: 'Read-only link revoked', sv: 'Läslänk återkallad', nb: 'Leselenke trukket tilbake' },
  'door-opened': { en: 'Workshop opened', sv: 'Workshop öppnad', nb: 'Workshop åpnet' },
  'door-closed': { en: 'Workshop closed', sv: 'Workshop stängd', nb: 'Workshop stengt' },
  'door-code-failed': { en: 'Wrong workshop code', sv: 'Fel workshopkod', nb: 'Feil workshopkode' },
  'guest-joined': { en: 'Guest joined', sv: 'Gäst gick med', nb: 'Gjest ble med' },
  exported: { en: 'Exported', sv: 'Exporterade', nb: 'Eksporterte' },
  'transcript-read': { en: 'Transcript read', sv: 'Transkript läst', nb: 'Transkripsjon lest' },
  'consent-overridden': { en: 'Read without consent', sv: 'Läst utan samtycke', nb: 'Lest uten samtykke' },
  erased: { en: 'Erased', sv: 'Raderade', nb: 'Slettet' },
  removed: { en: 'Deleted permanently', sv: 'Tog bort permanent', nb: 'Slettet permanent' },
};

/** What was erased or removed. */
export const securityThingWords = {
  participant: { en: 'participant', sv: 'deltagare', nb: 'deltaker' },
  customer: { en: 'customer', sv: 'kund', nb: 'kunde' },
  interview: { en: 'interview', sv: 'intervju', nb: 'intervju' },
  'event-log': { en: 'event log', sv: 'händelselogg', nb: 'hendelseslogg' },
  journey: { en: 'journey', sv: 'kundresa', nb: 'kundereise' },
  workshop: { en: 'workshop', sv: 'workshop', nb: 'workshop' },
} as const satisfies WordTable;

export const securityWords = {
  security: { en: 'Security', sv: 'Säkerhet', nb: 'Sikkerhet' },
  lead: {
    en: 'Sign-ins and what members have done with accounts, links and people’s words. Visible only to owners.',
    sv: 'Inloggningar och vad medlemmar har gjort med konton, länkar och människors ord. Syns bara för ägare.',
    nb: 'Innlogginger og hva medlemmer har gjort med kontoer, lenker og folks ord. Vises bare for eiere.',
  },
  show: { en: 'Show', sv: 'Visa', nb: 'Vis' },
  everything: { en: 'Everything', sv: 'Allt', nb: 'Alt' },
  'as-file': { en: 'Download as CSV', sv: 'Ladda ner som CSV', nb: 'Last ned som CSV' },
  when: { en: 'When', sv: 'När', nb: 'Når' },
  what: { en: 'What', sv: 'Vad', nb: 'Hva' },
  who: { en: 'Who', sv: 'Vem', nb: 'Hvem' },
  about: { en: 'Concerns', sv: 'Gäller', nb: 'Gjelder' },
  from: { en: 'From', sv: 'Från', nb: 'Fra' },
  former: { en: '{name} (former member)', sv: '{name} (tidigare medlem)', nb: '{name} (tidligere medlem)' },
  nothing: { en: 'Nothing yet.', sv: 'Inget än.', nb: 'Ingenting ennå.' },
  older: { en: 'Show older', sv: 'Visa äldre', nb: 'Vis eldre' },
  open: { en: 'Security log', sv: 'Säkerhetslogg', nb: 'Sikkerhetslogg' },
} as const satisfies WordTable;
