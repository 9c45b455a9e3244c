import { expect, test } from 'vitest';
import { type Span, stepFrom, wholeWords, wordAt } from '#web/research/caret.ts';
import { stackLabels } from '#web/research/stack-labels.ts';

const text = 'Anna  00:01\nHon sa: “vänta på besked”.\n\nBo  00:09\n…\n\nAnna  00:12\nDon’t know.';
const turns = [
  { start: text.indexOf('Hon'), end: text.indexOf('”.') + 2 },
  { start: text.indexOf('…'), end: text.indexOf('…') + 1 },
  { start: text.indexOf('Don'), end: text.length },
];
const said = (span: Span | undefined) => span && text.slice(span.start, span.end);
const at = (word: string): Span => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });

test('arrows go from word to word and over turns without words', () => {
  const next = (word: string) => said(stepFrom(text, turns, { from: at(word), step: 'next' }));
  const previous = (word: string) => said(stepFrom(text, turns, { from: at(word), step: 'previous' }));
  expect([next('Hon'), next('sa'), next('besked'), next('know')]).toEqual(['sa', 'vänta', 'Don’t', 'know']);
  expect([previous('Don’t'), previous('Hon')]).toEqual(['besked', 'Hon']);
});

test('up and down go from turn to turn', () => {
  const step = (word: string, how: 'next-turn' | 'previous-turn' | 'turn-end') =>
    said(stepFrom(text, turns, { from: at(word), step: how }));
  expect([step('vänta', 'next-turn'), step('know', 'previous-turn'), step('Don’t', 'previous-turn')]).toEqual([
    'Don’t',
    'Don’t',
    'Hon',
  ]);
  expect(step('Hon', 'turn-end')).toBe('besked');
});

test('where somebody points there is a word', () => {
  expect(said(wordAt(text, turns, text.indexOf('nta')))).toBe('vänta');
  expect(said(wordAt(text, turns, text.length))).toBe('know');
});

test('a careless selection becomes whole words, with the signs that were in it and without the space', () => {
  const careless = { start: text.indexOf('nta'), end: text.indexOf('sked') + 1 };
  expect(said(wholeWords(text, turns, careless))).toBe('vänta på besked');
  expect(said(wholeWords(text, turns, { start: text.indexOf(' “'), end: text.indexOf('Bo') }))).toBe(
    '“vänta på besked”.',
  );
  expect(wholeWords(text, turns, { start: turns[1]?.start ?? 0, end: turns[1]?.end ?? 0 })).toBeUndefined();
});

test('labels stand where they want unless another is there', () => {
  const { tops, bottom } = stackLabels(
    [
      { id: 'b', top: 4, height: 16 },
      { id: 'a', top: 0, height: 16 },
      { id: 'c', top: 90, height: 16 },
    ],
    4,
  );
  expect([...tops]).toEqual([
    ['a', 0],
    ['b', 20],
    ['c', 90],
  ]);
  expect(bottom).toBe(106);
});
