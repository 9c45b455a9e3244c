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
    en: 'The server is not reached. Try again when the line is back.',
    sv: 'Servern nås inte. Försök igen när uppkopplingen är tillbaka.',
    nb: 'Serveren nås ikke. Prøv igjen når forbindelsen er tilbake.',
  },
  unknown: {
    en: 'It did not work, and nobody said why. Try again in a while.',
    sv: 'Det gick inte, och det framgick inte varför. Försök igen om en stund.',
    nb: 'Det gikk ikke, og det fremgikk ikke hvorfor. Prøv igjen om litt.',
  },
  internal: {
    en: 'Something went wrong on the server; its log says what. Try again in a while.',
    sv: 'Något gick fel på servern; dess logg säger vad. Försök igen om en stund.',
    nb: 'Noe gikk galt på serveren; loggen der sier hva. Prøv igjen om litt.',
  },
  'not-signed-in': {
    en: 'You are not signed in any more. Sign in again.',
    sv: 'Du är inte längre inloggad. Logga in igen.',
    nb: 'Du er ikke lenger logget inn. Logg inn igjen.',
  },
  'may-not': {
    en: 'Your role here does not allow that.',
    sv: 'Din roll här tillåter inte det.',
    nb: 'Rollen din her tillater ikke det.',
  },
  'wrong-password': {
    en: 'That e-mail and password do not belong together.',
    sv: 'E-postadressen och lösenordet hör inte ihop.',
    nb: 'E-postadressen og passordet hører ikke sammen.',
  },
  'wrong-code': {
    en: 'The code is not right, or was used already.',
    sv: 'Koden stämmer inte eller är redan använd.',
    nb: 'Koden stemmer ikke eller er allerede brukt.',
  },
  'two-factor-needed': {
    en: 'The code from your authenticator is needed too.',
    sv: 'Koden från din autentiseringsapp behövs också.',
    nb: 'Koden fra autentiseringsappen din trengs også.',
  },
  'two-factor-on': {
    en: 'Two-step sign-in is on already.',
    sv: 'Inloggning i två steg är redan på.',
    nb: 'Innlogging i to trinn er allerede på.',
  },
  'password-too-common': {
    en: 'That password is too easy to guess. Take several words, without your name.',
    sv: 'Det lösenordet är för lätt att gissa. Ta flera ord, utan ditt namn.',
    nb: 'Det passordet er for lett å gjette. Bruk flere ord, uten navnet ditt.',
  },
  'reset-link-invalid': {
    en: 'This link has been used, has run out or was replaced by a newer one. Ask for a new one.',
    sv: 'Länken är använd, för gammal eller ersatt av en nyare. Be om en ny.',
    nb: 'Lenken er brukt, utløpt eller erstattet av en nyere. Be om en ny.',
  },
  'in-other-workspaces': {
    en: 'This person is in other workspaces too, so only they, or whoever runs the server, can do this.',
    sv: 'Personen är med i fler arbetsytor, så bara hen själv eller den som sköter servern kan göra det.',
    nb: 'Personen er med i flere arbeidsområder, så bare vedkommende selv eller den som drifter serveren, kan gjøre det.',
  },
  'too-busy': tryLater,
  busy: tryLater,
  'origin-not-allowed': {
    en: 'The request came from another site and was not let in. Open Stig at its own address.',
    sv: 'Begäran kom från en annan webbplats och släpptes inte in. Öppna Stig på dess egen adress.',
    nb: 'Forespørselen kom fra et annet nettsted og slapp ikke inn. Åpne Stig på dens egen adresse.',
  },
  'host-not-known': {
    en: 'Stig does not answer to this address. Ask whoever looks after the server for the right one.',
    sv: 'Stig svarar inte på den här adressen. Fråga den som sköter servern efter den rätta.',
    nb: 'Stig svarer ikke på denne adressen. Spør den som har ansvar for serveren, om den riktige.',
  },
  'too-many-requests': {
    en: 'Too many tries. Wait a minute and try again.',
    sv: 'För många försök. Vänta en minut och försök igen.',
    nb: 'For mange forsøk. Vent et minutt og prøv igjen.',
  },
  'claim-link-invalid': {
    en: 'This link is not the newest one. That stands where the server was started.',
    sv: 'Det här är inte den nyaste länken. Den står där servern startades.',
    nb: 'Dette er ikke den nyeste lenken. Den står der serveren ble startet.',
  },
  'already-claimed': {
    en: 'Somebody is the owner here already. Sign in, or ask them for an invitation.',
    sv: 'Någon är redan ägare här. Logga in, eller be om en inbjudan.',
    nb: 'Noen er allerede eier her. Logg inn, eller be om en invitasjon.',
  },
  'invite-invalid': {
    en: 'There is no such invitation. Ask for a new one.',
    sv: 'Inbjudan finns inte. Be om en ny.',
    nb: 'Invitasjonen finnes ikke. Be om en ny.',
  },
  'invite-gone': {
    en: 'This invitation has been used or has run out. Ask for a new one.',
    sv: 'Inbjudan är använd eller för gammal. Be om en ny.',
    nb: 'Invitasjonen er brukt eller utløpt. Be om en ny.',
  },
  'share-not-found': {
    en: 'There is no such link.',
    sv: 'Länken finns inte.',
    nb: 'Lenken finnes ikke.',
  },
  'share-gone': {
    en: 'This link has been taken back or has run out.',
    sv: 'Länken är återtagen eller gäller inte längre.',
    nb: 'Lenken er trukket tilbake eller gjelder ikke lenger.',
  },
  'share-password': {
    en: 'That is not the password of this link.',
    sv: 'Det är inte länkens lösenord.',
    nb: 'Det er ikke passordet til lenken.',
  },
  'email-taken': {
    en: 'Somebody here already has this e-mail. Sign in instead.',
    sv: 'Någon här har redan den e-postadressen. Logga in i stället.',
    nb: 'Noen her har allerede denne e-postadressen. Logg inn i stedet.',
  },
  'already-member': {
    en: 'You are a member here already.',
    sv: 'Du är redan medlem här.',
    nb: 'Du er allerede medlem her.',
  },
  'has-account': {
    en: 'Somebody signs in as this person already.',
    sv: 'Någon loggar redan in som den personen.',
    nb: 'Noen logger allerede inn som denne personen.',
  },
  'last-owner': {
    en: 'A workspace needs an owner. Make somebody else owner first.',
    sv: 'En arbetsyta behöver en ägare. Gör någon annan till ägare först.',
    nb: 'Et arbeidsområde trenger en eier. Gjør noen andre til eier først.',
  },
  'code-unknown': {
    en: 'No open workshop has this code.',
    sv: 'Ingen öppen workshop har den koden.',
    nb: 'Ingen åpen workshop har denne koden.',
  },
  'not-found': {
    en: 'It is not there any more, or not for you.',
    sv: 'Det finns inte längre, eller inte för dig.',
    nb: 'Det finnes ikke lenger, eller ikke for deg.',
  },
  'not-valid': {
    en: 'Something in it cannot be read as it stands, so nothing was done.',
    sv: 'Något i det går inte att läsa som det står, så inget gjordes.',
    nb: 'Noe i det kan ikke leses slik det står, så ingenting ble gjort.',
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
    en: 'Files of this kind cannot be read.',
    sv: 'Filer av det här slaget går inte att läsa.',
    nb: 'Filer av denne typen kan ikke leses.',
  },
  'not-acceptable': {
    en: 'It cannot be had in that form.',
    sv: 'Det går inte att få i den formen.',
    nb: 'Det kan ikke fås i den formen.',
  },
  'too-heavy': {
    en: 'It would take more memory than it may. Nothing else is lost.',
    sv: 'Det skulle ta mer minne än det får. Inget annat har gått förlorat.',
    nb: 'Det ville ta mer minne enn det får. Ingenting annet er tapt.',
  },
  'took-too-long': {
    en: 'It would take longer than it may. Nothing else is lost.',
    sv: 'Det skulle ta längre tid än det får. Inget annat har gått förlorat.',
    nb: 'Det ville ta lengre tid enn det får. Ingenting annet er tapt.',
  },
  'id-taken': {
    en: 'Something else has this place already. Load the page anew and try again.',
    sv: 'Något annat har redan den platsen. Ladda om sidan och försök igen.',
    nb: 'Noe annet har allerede denne plassen. Last siden på nytt og prøv igjen.',
  },
  'already-here': {
    en: 'This journey is here already and says something else. Nothing was changed.',
    sv: 'Kundresan finns redan och säger något annat. Inget ändrades.',
    nb: 'Denne reisen er her allerede og sier noe annet. Ingenting ble endret.',
  },
  'parent-not-found': {
    en: 'What it was to be part of is not there any more.',
    sv: 'Det som det skulle höra till finns inte längre.',
    nb: 'Det som det skulle høre til, finnes ikke lenger.',
  },
  'wrong-document': {
    en: 'It does not belong in this place.',
    sv: 'Det hör inte hemma på det här stället.',
    nb: 'Det hører ikke hjemme på dette stedet.',
  },
  'words-erased': {
    en: 'These words have been erased.',
    sv: 'De här orden har raderats.',
    nb: 'Disse ordene er slettet.',
  },
  'has-spoken': {
    en: 'Somebody spoke here. Erase their words instead.',
    sv: 'Någon har talat här. Radera orden i stället.',
    nb: 'Noen har snakket her. Slett ordene i stedet.',
  },
  'same-file': {
    en: 'These rows have been read in already.',
    sv: 'De här raderna är redan inlästa.',
    nb: 'Disse radene er allerede lest inn.',
  },
  'behaviour-rebuilding': {
    en: 'The events are being counted anew. Figures come back when all of them are there.',
    sv: 'Händelserna räknas om. Siffrorna kommer tillbaka när alla är på plats.',
    nb: 'Hendelsene telles på nytt. Tallene kommer tilbake når alle er på plass.',
  },
  'file-gone': {
    en: 'The file itself is not kept any more.',
    sv: 'Själva filen finns inte kvar.',
    nb: 'Selve filen finnes ikke lenger.',
  },
  'words-missing': {
    en: 'The key of these words is missing, so they cannot be read now. Ask whoever looks after the server.',
    sv: 'Nyckeln till de här orden saknas, så de kan inte läsas nu. Fråga den som sköter servern.',
    nb: 'Nøkkelen til disse ordene mangler, så de kan ikke leses nå. Spør den som har ansvar for serveren.',
  },
  'keys-missing': {
    en: 'Keys of people’s words are missing. Ask whoever looks after the server.',
    sv: 'Nycklar till människors ord saknas. Fråga den som sköter servern.',
    nb: 'Nøkler til folks ord mangler. Spør den som har ansvar for serveren.',
  },
  'blob-damaged': {
    en: 'The kept file is damaged, so it is not given out. Ask whoever looks after the server.',
    sv: 'Den sparade filen är skadad och lämnas inte ut. Fråga den som sköter servern.',
    nb: 'Den lagrede filen er skadet og gis ikke ut. Spør den som har ansvar for serveren.',
  },
  'not-verbatim': {
    en: 'These are not the words of the transcript.',
    sv: 'Det är inte orden i utskriften.',
    nb: 'Det er ikke ordene i utskriften.',
  },
  'changed-since': {
    en: 'Somebody has changed this since. Look at it as it is now and try again.',
    sv: 'Någon har ändrat det här sedan dess. Se hur det ser ut nu och försök igen.',
    nb: 'Noen har endret dette siden. Se hvordan det er nå, og prøv igjen.',
  },
  'already-ended': {
    en: 'This has ended already.',
    sv: 'Det har redan avslutats.',
    nb: 'Dette er allerede avsluttet.',
  },
  'not-now': {
    en: 'The workshop is not at a stage where this is done.',
    sv: 'Workshoppen är inte i ett skede där det görs.',
    nb: 'Workshopen er ikke på et trinn der dette gjøres.',
  },
  'not-yours': {
    en: 'It is somebody else’s.',
    sv: 'Det är någon annans.',
    nb: 'Det er noen andres.',
  },
  'no-dots-left': {
    en: 'You have no dots left.',
    sv: 'Du har inga prickar kvar.',
    nb: 'Du har ingen prikker igjen.',
  },
  'behaviour-unavailable': {
    en: 'What counts the events does not answer right now. Try again in a while.',
    sv: 'Det som räknar händelserna svarar inte just nu. Försök igen om en stund.',
    nb: 'Det som teller hendelsene, svarer ikke akkurat nå. Prøv igjen om litt.',
  },
  'disk-full': troubleWords['asked-disk-full'],
  'disk-read-only': troubleWords['asked-disk-read-only'],
  'database-away': troubleWords['asked-database-away'],
};
