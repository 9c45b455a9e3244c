import type { WordTable } from '#words/languages.ts';

/** What is said of the line to the server when the page cannot go on by itself. */
export const lineWords = {
  stale: {
    en: 'There is a new version of Stig. Reload the page to continue; your changes are saved.',
    sv: 'Det finns en ny version av Stig. Ladda om sidan för att fortsätta; dina ändringar är sparade.',
    nb: 'Det finnes en ny versjon av Stig. Last inn siden på nytt for å fortsette; endringene dine er lagret.',
  },
  'signed-out': {
    en: 'You have been signed out. Sign in again to continue; your changes are saved.',
    sv: 'Du har loggats ut. Logga in igen för att fortsätta; dina ändringar är sparade.',
    nb: 'Du er logget ut. Logg inn igjen for å fortsette; endringene dine er lagret.',
  },
  fetching: { en: 'Loading …', sv: 'Läser in …', nb: 'Laster …' },
  unconnected: {
    en: 'No connection to the server. This loads when the connection is back.',
    sv: 'Ingen anslutning till servern. Det här läses in när anslutningen är tillbaka.',
    nb: 'Ingen forbindelse til serveren. Dette lastes når forbindelsen er tilbake.',
  },
  'screen-away': {
    en: 'This page has not been loaded yet',
    sv: 'Sidan är inte inläst än',
    nb: 'Siden er ikke lastet ennå',
  },
  'screen-away-why': {
    en: 'No connection to the server. Your changes are saved and you can continue where you were; this page loads when the connection is back.',
    sv: 'Ingen anslutning till servern. Dina ändringar är sparade och du kan fortsätta där du var; sidan läses in när anslutningen är tillbaka.',
    nb: 'Ingen forbindelse til serveren. Endringene dine er lagret, og du kan fortsette der du var; siden lastes når forbindelsen er tilbake.',
  },
  'screen-other': {
    en: 'There is a new version of Stig',
    sv: 'Det finns en ny version av Stig',
    nb: 'Det finnes en ny versjon av Stig',
  },
  'screen-other-why': {
    en: 'Reload the page to see it; your changes are saved.',
    sv: 'Ladda om sidan för att se den; dina ändringar är sparade.',
    nb: 'Last inn siden på nytt for å se den; endringene dine er lagret.',
  },
  'screen-same': {
    en: 'This page could not be loaded',
    sv: 'Sidan gick inte att läsa in',
    nb: 'Siden kunne ikke lastes',
  },
  'screen-same-why': {
    en: 'The server is running. Reload the page to try again; your changes are saved.',
    sv: 'Servern är igång. Ladda om sidan för att försöka igen; dina ändringar är sparade.',
    nb: 'Serveren svarer. Last inn siden på nytt for å prøve igjen; endringene dine er lagret.',
  },
  'part-away': {
    en: 'A part of the page could not be loaded: there is no connection. Your changes are saved.',
    sv: 'En del av sidan gick inte att läsa in: anslutning saknas. Dina ändringar är sparade.',
    nb: 'En del av siden kunne ikke lastes: det er ingen forbindelse. Endringene dine er lagret.',
  },
  'part-same': {
    en: 'A part of the page could not be loaded. Reload the page to try again; your changes are saved.',
    sv: 'En del av sidan gick inte att läsa in. Ladda om sidan för att försöka igen; dina ändringar är sparade.',
    nb: 'En del av siden kunne ikke lastes. Last inn siden på nytt for å prøve igjen; endringene dine er lagret.',
  },
  again: { en: 'Try again', sv: 'Försök igen', nb: 'Prøv igjen' },
  reload: { en: 'Reload', sv: 'Ladda om', nb: 'Last inn på nytt' },
  'sign-in': { en: 'Sign in', sv: 'Logga in', nb: 'Logg inn' },
} as const satisfies WordTable;
