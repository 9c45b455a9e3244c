import type { ProblemCode } from '#protocol/http/problem.ts';
import { troubleWords } from '#words/trouble.ts';
import type { Words } from '#words/languages.ts';

const tryLater = {
  en: 'Too much is asked of the server at once. Try again in a moment.',
  sv: 'Servern har för mycket att göra just nu. Försök igen om en stund.',
  nb: 'Serveren har for mye å gjøre akkurat nå. Prøv igjen om litt.',
};

/** Why a request was not done, for every code there is: what a screen says that has no words of its own for it. `unreachable` and `unknown` are the browser's. */
export const problemWords: { readonly [C in ProblemCode | 'unreachable' | 'unknown']: Words } = {
  unreachable: {
    en: 'The server cannot be reached. Try again when the connection is back.',
    sv: 'Servern kan inte nås. Försök igen när anslutningen är tillbaka.',
    nb: 'Serveren nås ikke. Prøv igjen når forbindelsen er tilbake.',
  },
  unknown: {
    en: 'Something went wrong. Try again later.',
    sv: 'Något gick fel. Försök igen senare.',
    nb: 'Noe gikk galt. Prøv igjen senere.',
  },
  internal: {
    en: 'Something went wrong on the server; see its log. Try again later.',
    sv: 'Något gick fel på servern; se loggen. Försök igen senare.',
    nb: 'Noe gikk galt på serveren; se loggen. Prøv igjen senere.',
  },
  'not-signed-in': {
    en: 'You have been signed out. Sign in again.',
    sv: 'Du har loggats ut. Logga in igen.',
    nb: 'Du er logget ut. Logg inn igjen.',
  },
  'may-not': {
    en: 'Your role here does not allow that.',
    sv: 'Din roll här tillåter inte det.',
    nb: 'Rollen din her tillater ikke det.',
  },
  'wrong-password': {
    en: 'Wrong e-mail or password.',
    sv: 'Fel e-post eller lösenord.',
    nb: 'Feil e-post eller passord.',
  },
  'wrong-code': {
    en: 'Wrong code, or it has already been used.',
    sv: 'Fel kod, eller så är den redan använd.',
    nb: 'Feil kode, eller den er allerede brukt.',
  },
  'two-factor-needed': {
    en: 'Enter the code from your authenticator app too.',
    sv: 'Ange också koden från din autentiseringsapp.',
    nb: 'Skriv også inn koden fra autentiseringsappen.',
  },
  'two-factor-on': {
    en: 'Two-step sign-in is already on.',
    sv: 'Inloggning i två steg är redan på.',
    nb: 'Innlogging i to trinn er allerede på.',
  },
  'password-too-common': {
    en: 'That password is too easy to guess. Use several words, without your name.',
    sv: 'Lösenordet är för lätt att gissa. Använd flera ord, utan ditt namn.',
    nb: 'Passordet er for lett å gjette. Bruk flere ord, uten navnet ditt.',
  },
  'reset-link-invalid': {
    en: 'This link has been used, has expired or was replaced by a newer one. Ask for a new one.',
    sv: 'Länken har använts, gått ut eller ersatts av en nyare. Be om en ny.',
    nb: 'Lenken er brukt, utløpt eller erstattet av en nyere. Be om en ny.',
  },
  'in-other-workspaces': {
    en: 'This person is in other workspaces too, so only they or the server administrator can do this.',
    sv: 'Personen är med i fler arbetsytor, så bara hen själv eller serverns administratör kan göra det.',
    nb: 'Personen er med i flere arbeidsområder, så bare vedkommende selv eller serveradministratoren kan gjøre det.',
  },
  'too-busy': tryLater,
  busy: tryLater,
  'origin-not-allowed': {
    en: 'The request came from another site and was blocked. Open Stig at its own address.',
    sv: 'Begäran kom från en annan webbplats och blockerades. Öppna Stig på dess egen adress.',
    nb: 'Forespørselen kom fra et annet nettsted og ble blokkert. Åpne Stig på dens egen adresse.',
  },
  'host-not-known': {
    en: 'Stig is not available at this address. Ask the server administrator for the right one.',
    sv: 'Stig finns inte på den här adressen. Fråga serverns administratör efter rätt adress.',
    nb: 'Stig er ikke tilgjengelig på denne adressen. Spør serveradministratoren om riktig adresse.',
  },
  'too-many-requests': {
    en: 'Too many attempts. Wait a minute and try again.',
    sv: 'För många försök. Vänta en minut och försök igen.',
    nb: 'For mange forsøk. Vent et minutt og prøv igjen.',
  },
  'claim-link-invalid': {
    en: 'This is not the newest link. The newest is printed where the server was started.',
    sv: 'Det här är inte den nyaste länken. Den nyaste finns där servern startades.',
    nb: 'Dette er ikke den nyeste lenken. Den nyeste står der serveren ble startet.',
  },
  'already-claimed': {
    en: 'There is already an owner here. Sign in, or ask for an invitation.',
    sv: 'Det finns redan en ägare här. Logga in, eller be om en inbjudan.',
    nb: 'Det er allerede en eier her. Logg inn, eller be om en invitasjon.',
  },
  'invite-invalid': {
    en: 'The invitation was not found. Ask for a new one.',
    sv: 'Inbjudan finns inte. Be om en ny.',
    nb: 'Invitasjonen finnes ikke. Be om en ny.',
  },
  'invite-gone': {
    en: 'This invitation has been used or has expired. Ask for a new one.',
    sv: 'Inbjudan har använts eller gått ut. Be om en ny.',
    nb: 'Invitasjonen er brukt eller utløpt. Be om en ny.',
  },
  'share-not-found': {
    en: 'Link not found.',
    sv: 'Länken finns inte.',
    nb: 'Lenken finnes ikke.',
  },
  'share-gone': {
    en: 'This link has been revoked or has expired.',
    sv: 'Länken har återkallats eller gått ut.',
    nb: 'Lenken er trukket tilbake eller utløpt.',
  },
  'share-password': {
    en: 'Wrong password.',
    sv: 'Fel lösenord.',
    nb: 'Feil passord.',
  },
  'email-taken': {
    en: 'This e-mail is already used here. Sign in instead.',
    sv: 'E-postadressen används redan här. Logga in i stället.',
    nb: 'E-postadressen er allerede i bruk her. Logg inn i stedet.',
  },
  'already-member': {
    en: 'You are already a member here.',
    sv: 'Du är redan medlem här.',
    nb: 'Du er allerede medlem her.',
  },
  'has-account': {
    en: 'Somebody already signs in as this person.',
    sv: 'Någon loggar redan in som den personen.',
    nb: 'Noen logger allerede inn som denne personen.',
  },
  'last-owner': {
    en: 'A workspace needs an owner. Make somebody else an owner first.',
    sv: 'En arbetsyta behöver en ägare. Gör någon annan till ägare först.',
    nb: 'Et arbeidsområde trenger en eier. Gjør noen andre til eier først.',
  },
  'code-unknown': {
    en: 'No open workshop has this code.',
    sv: 'Ingen öppen workshop har den koden.',
    nb: 'Ingen åpen workshop har denne koden.',
  },
  'not-found': {
    en: 'It no longer exists, or you do not have access.',
    sv: 'Det finns inte längre, eller så saknar du behörighet.',
    nb: 'Det finnes ikke lenger, eller du har ikke tilgang.',
  },
  'not-valid': {
    en: 'Something in it is not valid, so nothing was done.',
    sv: 'Något i det är ogiltigt, så inget gjordes.',
    nb: 'Noe i det er ugyldig, så ingenting ble gjort.',
  },
  'too-large': {
    en: 'It is too large.',
    sv: 'Det är för stort.',
    nb: 'Det er for stort.',
  },
  'quota-full': troubleWords['asked-quota-full'],
  'unreadable-file': {
    en: 'The file cannot be read.',
    sv: 'Filen går inte att läsa.',
    nb: 'Filen kan ikke leses.',
  },
  'unsupported-file': {
    en: 'This type of file is not supported.',
    sv: 'Filtypen stöds inte.',
    nb: 'Filtypen støttes ikke.',
  },
  'not-acceptable': {
    en: 'That format is not available.',
    sv: 'Det formatet finns inte.',
    nb: 'Det formatet finnes ikke.',
  },
  'too-heavy': {
    en: 'It needs too much memory. Nothing else is affected.',
    sv: 'Det kräver för mycket minne. Inget annat påverkas.',
    nb: 'Det krever for mye minne. Ingenting annet påvirkes.',
  },
  'took-too-long': {
    en: 'It took too long. Nothing else is affected.',
    sv: 'Det tog för lång tid. Inget annat påverkas.',
    nb: 'Det tok for lang tid. Ingenting annet påvirkes.',
  },
  'id-taken': {
    en: 'Something else already has this id. Reload the page and try again.',
    sv: 'Något annat har redan det id:t. Ladda om sidan och försök igen.',
    nb: 'Noe annet har allerede denne id-en. Last inn siden på nytt og prøv igjen.',
  },
  'already-here': {
    en: 'This journey already exists and differs from the file. Nothing was changed.',
    sv: 'Kundresan finns redan och skiljer sig från filen. Inget ändrades.',
    nb: 'Reisen finnes allerede og er forskjellig fra filen. Ingenting ble endret.',
  },
  'parent-not-found': {
    en: 'What it belongs to no longer exists.',
    sv: 'Det som det hör till finns inte längre.',
    nb: 'Det som det hører til, finnes ikke lenger.',
  },
  'wrong-document': {
    en: 'It does not belong here.',
    sv: 'Det hör inte hemma här.',
    nb: 'Det hører ikke hjemme her.',
  },
  'words-erased': {
    en: 'These words have been erased.',
    sv: 'De här orden har raderats.',
    nb: 'Disse ordene er slettet.',
  },
  'has-spoken': {
    en: 'Somebody has said something here. Erase their words instead.',
    sv: 'Någon har sagt något här. Radera orden i stället.',
    nb: 'Noen har sagt noe her. Slett ordene i stedet.',
  },
  'same-file': {
    en: 'These rows have already been imported.',
    sv: 'De här raderna är redan importerade.',
    nb: 'Disse radene er allerede importert.',
  },
  'behaviour-rebuilding': {
    en: 'The events are being recounted. Figures are shown when it is done.',
    sv: 'Händelserna räknas om. Siffrorna visas när det är klart.',
    nb: 'Hendelsene telles på nytt. Tallene vises når det er ferdig.',
  },
  'file-gone': {
    en: 'The file itself is no longer stored.',
    sv: 'Själva filen sparas inte längre.',
    nb: 'Selve filen er ikke lagret lenger.',
  },
  'words-missing': {
    en: 'The key to these words is missing, so they cannot be read. Ask the server administrator.',
    sv: 'Nyckeln till de här orden saknas, så de kan inte läsas. Fråga serverns administratör.',
    nb: 'Nøkkelen til disse ordene mangler, så de kan ikke leses. Spør serveradministratoren.',
  },
  'keys-missing': {
    en: 'Keys to people’s words are missing. Ask the server administrator.',
    sv: 'Nycklar till människors ord saknas. Fråga serverns administratör.',
    nb: 'Nøkler til folks ord mangler. Spør serveradministratoren.',
  },
  'blob-damaged': {
    en: 'The stored file is damaged. Ask the server administrator.',
    sv: 'Den sparade filen är skadad. Fråga serverns administratör.',
    nb: 'Den lagrede filen er skadet. Spør serveradministratoren.',
  },
  'not-verbatim': {
    en: 'This does not match the transcript.',
    sv: 'Det stämmer inte med transkriptet.',
    nb: 'Dette stemmer ikke med transkripsjonen.',
  },
  'changed-since': {
    en: 'Somebody has changed this since. Check it and try again.',
    sv: 'Någon har ändrat det här sedan dess. Kontrollera och försök igen.',
    nb: 'Noen har endret dette siden. Sjekk det og prøv igjen.',
  },
  'already-ended': {
    en: 'This has already ended.',
    sv: 'Det har redan avslutats.',
    nb: 'Dette er allerede avsluttet.',
  },
  'no-value-since': {
    en: 'Its measure has no value from after the start. Add one, or answer that it is unclear.',
    sv: 'Måttet har inget värde från efter starten. Lägg till ett, eller svara att det är oklart.',
    nb: 'Måltallet har ingen verdi fra etter starten. Legg til en, eller svar at det er uklart.',
  },
  'not-now': {
    en: 'This cannot be done at this stage of the workshop.',
    sv: 'Det går inte att göra i det här steget av workshoppen.',
    nb: 'Dette kan ikke gjøres i dette steget av workshopen.',
  },
  'not-yours': {
    en: 'It belongs to somebody else.',
    sv: 'Det tillhör någon annan.',
    nb: 'Det tilhører noen andre.',
  },
  'no-dots-left': {
    en: 'You have no dots left.',
    sv: 'Du har inga prickar kvar.',
    nb: 'Du har ingen prikker igjen.',
  },
  'behaviour-unavailable': {
    en: 'The event engine is not responding. Try again later.',
    sv: 'Händelsemotorn svarar inte. Försök igen senare.',
    nb: 'Hendelsesmotoren svarer ikke. Prøv igjen senere.',
  },
  'disk-full': troubleWords['asked-disk-full'],
  'disk-read-only': troubleWords['asked-disk-read-only'],
  'database-away': troubleWords['asked-database-away'],
};
