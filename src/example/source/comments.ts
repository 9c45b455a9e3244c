import { between, id } from '#example/source/place.ts';

/** Two of the team about the wait for the box. */
export const comments = [
  {
    id: id('said1'),
    on: between('t08'),
    by: id('eva'),
    at: '2026-11-11T08:40:00Z',
    text: {
      en: 'The second day is when they ring. Could the mail say which morning it comes?',
      sv: 'Det är andra dagen de ringer. Kan mejlet säga vilken förmiddag den kommer?',
      nb: 'Det er den andre dagen de ringer. Kan e-posten si hvilken formiddag den kommer?',
    },
  },
  {
    id: id('said2'),
    on: between('t08'),
    of: id('said1'),
    by: id('mikkel'),
    at: '2026-11-11T13:05:00Z',
    mentions: [id('eva')],
    text: {
      en: '@Eva Kvist The carrier tells us at six the same morning. Is that early enough for a text message?',
      sv: '@Eva Kvist Transportören säger det klockan sex samma morgon. Är det i tid för ett sms?',
      nb: '@Eva Kvist Transportøren sier det klokka seks samme morgen. Er det tidsnok til en SMS?',
    },
  },
];
