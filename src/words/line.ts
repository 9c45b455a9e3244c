import type { WordTable } from '#words/languages.ts';

/** What is said of the line to the server when the page cannot go on by itself. */
export const lineWords = {
  stale: {
    en: 'There is a newer Stig. Load the page anew to go on; what you have written is kept.',
    sv: 'Det finns en nyare Stig. Läs in sidan på nytt för att fortsätta; det du har skrivit finns kvar.',
    nb: 'Det finnes en nyere Stig. Last siden på nytt for å fortsette; det du har skrevet, er tatt vare på.',
  },
  'signed-out': {
    en: 'You have been signed out. Sign in again to go on; what you have written is kept.',
    sv: 'Du har loggats ut. Logga in igen för att fortsätta; det du har skrivit finns kvar.',
    nb: 'Du er logget ut. Logg inn igjen for å fortsette; det du har skrevet, er tatt vare på.',
  },
  fetching: { en: 'A moment …', sv: 'Ett ögonblick …', nb: 'Et øyeblikk …' },
  unconnected: {
    en: 'There is no connection to the server. This comes when it is back.',
    sv: 'Det finns ingen anslutning till servern. Det här kommer när den är tillbaka.',
    nb: 'Det er ingen forbindelse til serveren. Dette kommer når den er tilbake.',
  },
  'screen-away': {
    en: 'This screen has not been fetched yet',
    sv: 'Den här sidan är inte hämtad än',
    nb: 'Denne siden er ikke hentet ennå',
  },
  'screen-away-why': {
    en: 'There is no connection to the server. What you have done is kept, and you can go on where you were; this screen comes when the connection is back.',
    sv: 'Det finns ingen anslutning till servern. Det du har gjort finns kvar och du kan fortsätta där du var; sidan kommer när anslutningen är tillbaka.',
    nb: 'Det er ingen forbindelse til serveren. Det du har gjort, er tatt vare på, og du kan fortsette der du var; siden kommer når forbindelsen er tilbake.',
  },
  'screen-other': { en: 'There is a newer Stig', sv: 'Det finns en nyare Stig', nb: 'Det finnes en nyere Stig' },
  'screen-other-why': {
    en: 'This screen comes with it. Load the page anew to see it; what you have written is kept.',
    sv: 'Den här sidan följer med den. Läs in på nytt för att se den; det du har skrivit finns kvar.',
    nb: 'Denne siden følger med den. Last på nytt for å se den; det du har skrevet, er tatt vare på.',
  },
  'screen-same': {
    en: 'This screen could not be fetched',
    sv: 'Den här sidan gick inte att hämta',
    nb: 'Denne siden kunne ikke hentes',
  },
  'screen-same-why': {
    en: 'The server is there. Load the page anew to fetch it; what you have written is kept.',
    sv: 'Servern är igång. Läs in på nytt för att hämta den; det du har skrivit finns kvar.',
    nb: 'Serveren svarer. Last på nytt for å hente den; det du har skrevet, er tatt vare på.',
  },
  'part-away': {
    en: 'This part of the page could not be fetched: there is no connection. What you have done is kept.',
    sv: 'Den här delen av sidan gick inte att hämta: det finns ingen anslutning. Det du har gjort finns kvar.',
    nb: 'Denne delen av siden kunne ikke hentes: det er ingen forbindelse. Det du har gjort, er tatt vare på.',
  },
  'part-same': {
    en: 'A part of the page could not be fetched. Load the page anew to fetch it; what you have written is kept.',
    sv: 'En del av sidan gick inte att hämta. Läs in på nytt för att hämta den; det du har skrivit finns kvar.',
    nb: 'En del av siden kunne ikke hentes. Last på nytt for å hente den; det du har skrevet, er tatt vare på.',
  },
  again: { en: 'Try again', sv: 'Försök igen', nb: 'Prøv igjen' },
  reload: { en: 'Load anew', sv: 'Läs in på nytt', nb: 'Last på nytt' },
  'sign-in': { en: 'Sign in', sv: 'Logga in', nb: 'Logg inn' },
} as const satisfies WordTable;
