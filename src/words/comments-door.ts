import type { WordTable } from '#words/languages.ts';

/** What is said of comments before anybody reads one. */
export const commentDoorWords = {
  comments: { en: 'Comments', sv: 'Kommentarer', nb: 'Kommentarer' },
  'comments-open': {
    en: '{n, plural, =0 {Comments} one {Comments, # open} other {Comments, # open}}',
    sv: '{n, plural, =0 {Kommentarer} one {Kommentarer, # öppen} other {Kommentarer, # öppna}}',
    nb: '{n, plural, =0 {Kommentarer} one {Kommentarer, # åpen} other {Kommentarer, # åpne}}',
  },
  'open-here': {
    en: '{n, plural, one {# open comment} other {# open comments}}',
    sv: '{n, plural, one {# öppen kommentar} other {# öppna kommentarer}}',
    nb: '{n, plural, one {# åpen kommentar} other {# åpne kommentarer}}',
  },
  'comment-key': { en: 'Comment on the selection', sv: 'Kommentera det markerade', nb: 'Kommenter det markerte' },
  'comment-lane': { en: 'Comment', sv: 'Kommentera', nb: 'Kommenter' },
  'lane-comments': { en: 'Comments on {name}', sv: 'Kommentarer om {name}', nb: 'Kommentarer om {name}' },
} satisfies WordTable;
