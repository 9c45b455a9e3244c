import type { WordTable } from '#web/text/words.ts';

export const thingWords = {
  picture: { en: 'Picture', sv: 'Bild', nb: 'Bilde' },
  'picture-alt': {
    en: 'Say what the picture shows',
    sv: 'Säg vad bilden visar',
    nb: 'Si hva bildet viser',
  },
  'picture-alt-why': {
    en: 'Not everybody sees it: a sentence is enough.',
    sv: 'Alla ser den inte: en mening räcker.',
    nb: 'Ikke alle ser det: en setning er nok.',
  },
  'picture-choose': { en: 'Choose a picture', sv: 'Välj en bild', nb: 'Velg et bilde' },
  'picture-other': { en: 'Another picture', sv: 'En annan bild', nb: 'Et annet bilde' },
  'picture-remove': { en: 'Take it away', sv: 'Ta bort den', nb: 'Ta det bort' },
  'picture-open': { en: 'Open the picture', sv: 'Öppna bilden', nb: 'Åpne bildet' },
  'picture-how': {
    en: 'Or drop one on the card, or paste it.',
    sv: 'Eller släpp en på kortet, eller klistra in den.',
    nb: 'Eller slipp et på kortet, eller lim det inn.',
  },
  'picture-lost': {
    en: 'The picture is lost: it is not in this workspace.',
    sv: 'Bilden är borta: den finns inte i den här arbetsytan.',
    nb: 'Bildet er borte: det finnes ikke i dette arbeidsområdet.',
  },
  'picture-waits': { en: 'waits to be sent', sv: 'väntar på att skickas', nb: 'venter på å bli sendt' },
  'picture-waits-why': {
    en: 'Kept in this browser; it is sent when the line is back.',
    sv: 'Sparad i den här webbläsaren; skickas när anslutningen är tillbaka.',
    nb: 'Lagret i denne nettleseren; sendes når forbindelsen er tilbake.',
  },
  'picture-let-go': { en: 'Let go of it', sv: 'Släpp den', nb: 'Gi slipp på det' },
  'not-taken': { en: 'not taken', sv: 'togs inte emot', nb: 'ble ikke tatt imot' },
  'picture-too-large': {
    en: 'Too large: at most 20 MB and 60 million pixels. Make it smaller and try again.',
    sv: 'För stor: högst 20 MB och 60 miljoner bildpunkter. Gör den mindre och försök igen.',
    nb: 'For stort: høyst 20 MB og 60 millioner bildepunkter. Gjør det mindre og prøv igjen.',
  },
  'picture-heic': {
    en: 'HEIC pictures cannot be read here. Save it as JPEG and try again.',
    sv: 'HEIC-bilder kan inte läsas här. Spara den som JPEG och försök igen.',
    nb: 'HEIC-bilder kan ikke leses her. Lagre det som JPEG og prøv igjen.',
  },
  'picture-not-read': {
    en: 'This kind of file is not read. JPEG, PNG, WebP and GIF are.',
    sv: 'Den sortens fil läses inte. JPEG, PNG, WebP och GIF läses.',
    nb: 'Denne typen fil leses ikke. JPEG, PNG, WebP og GIF leses.',
  },
  'picture-broken': {
    en: 'The file is broken: no picture could be read from it.',
    sv: 'Filen är trasig: ingen bild kunde läsas ur den.',
    nb: 'Filen er ødelagt: det kunne ikke leses noe bilde fra den.',
  },
  'picture-refused': {
    en: 'The picture was not taken.',
    sv: 'Bilden togs inte emot.',
    nb: 'Bildet ble ikke tatt imot.',
  },
} satisfies WordTable;
