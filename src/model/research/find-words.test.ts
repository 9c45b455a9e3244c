import { expect, it } from 'vitest';
import { findWords } from '#model/research/find-words.ts';

const transcript = `I  00:01
How was the waiting?

P1  00:12
Jag stod där i kön
hela förmiddagen. Sen ringde jag, och stod i kön igen.

P1  00:40
Ingen svarade.
`;

const said = (words: string, most = 9) =>
  findWords(transcript, words, most).map(({ start, end }) => transcript.slice(start, end));

it('finds words where they are spoken, over the end of a line too, typed with their dots or without', () => {
  expect(said('stod')).toEqual(['stod', 'stod']);
  expect(said('I KON')).toEqual(['i kön', 'i kön']);
  expect(said('kön hela')).toEqual(['kön\nhela']);
  expect(said('i kön', 1)).toHaveLength(1);
  expect(said('   ')).toEqual([]);
});

it('does not find who speaks and when, nor words that two people share', () => {
  expect(said('P1')).toEqual([]);
  expect(said('00:12')).toEqual([]);
  expect(said('igen. P1')).toEqual([]);
});

it('tells what is said around it, within the turn and cut between words', () => {
  expect(findWords(transcript, 'svarade', 1)).toMatchObject([{ around: 'Ingen svarade.' }]);
  const long = `${'word '.repeat(60)}needle ${'more '.repeat(60)}`;
  const [found] = findWords(long, 'needle', 1);
  expect(found?.around).toMatch(/^… word .*needle more .* …$/u);
  expect(found?.around.length).toBeLessThan(180);
});

it('gives places in the text as it is, whatever form its letters have', () => {
  const apart = 'Förmiddagen i kön.'.normalize('NFD');
  const [found] = findWords(apart, 'kön', 1);
  expect(apart.slice(found?.start, found?.end).normalize('NFC')).toBe('kön');
});
