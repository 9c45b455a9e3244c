import { expect, it } from 'vitest';
import { spokenLanguage } from '#server/people/spoken-language.ts';

it.each([
  [undefined, 'en'],
  ['', 'en'],
  ['sv', 'sv'],
  ['sv-SE,sv;q=0.9,en;q=0.8', 'sv'],
  ['nn-NO,nb;q=0.9', 'nb'],
  ['no', 'nb'],
  ['de-DE,de;q=0.9,sv;q=0.4,en;q=0.3', 'sv'],
  ['en;q=0.3, nb;q=0.7', 'nb'],
  ['sv;q=0, nb', 'nb'],
  ['fr,*;q=0.1', 'en'],
])('a browser that asks for %s is spoken to in %s', (accept, language) => {
  expect(spokenLanguage(accept)).toBe(language);
});
