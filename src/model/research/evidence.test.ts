import { expect, test } from 'vitest';
import { codesUnder, codeVoices } from '#model/research/code-voices.ts';
import { evidenceAt } from '#model/research/evidence.ts';
import { interviewersOf } from '#model/research/interviewers.ts';
import { ownPath, widestGap } from '#model/research/own-path.ts';
import { turnsOf } from '#model/research/turns.ts';

const parcel = { interaction: 'i1' };
const excerpts = [
  { id: 'e1', interview: 'w1', participant: 'u1', place: parcel, feeling: -2, codes: ['lost'] },
  { id: 'e2', interview: 'w1', participant: 'u1', place: parcel, feeling: -1, codes: ['lost', 'again'] },
  { id: 'e3', interview: 'w2', participant: 'u2', place: parcel, feeling: 1, codes: ['kind'] },
  { id: 'e4', interview: 'w3', place: parcel, codes: ['again'] },
  { id: 'e5', interview: 'w3', place: { phase: 'p1' }, feeling: 0 },
];

test('a place has its excerpts by voice, and each voice counts once in the spread', () => {
  const { voices, spread } = evidenceAt(excerpts, parcel);
  expect([...voices].map(([voice, own]) => [voice, own.length])).toEqual([
    ['u1', 2],
    ['u2', 1],
    ['w3', 1],
  ]);
  expect(spread).toEqual({ voices: 2, low: -0.75, middle: -0.125, high: 0.5 });
});

test('a phase is spoken of in its interactions', () => {
  expect(evidenceAt(excerpts, { phase: 'p1' }, [parcel]).excerpts).toHaveLength(5);
});

test('where nobody felt anything there is no spread', () => {
  expect(evidenceAt(excerpts.slice(3, 4), parcel).spread).toBeUndefined();
});

test('codes are counted with those under them, by people and by places', () => {
  const codes = [
    { id: 'kind', name: 'kind' },
    { id: 'lost', name: 'lost' },
    { id: 'again', name: 'again', parent: 'lost' },
  ];
  expect(
    codeVoices(codes, excerpts).map(({ id, depth, colour, voices, places }) => [id, depth, colour, voices, places]),
  ).toEqual([
    ['kind', 0, 0, 1, 1],
    ['lost', 0, 1, 2, 3],
    ['again', 1, 1, 2, 2],
  ]);
});

test('a code brings those below it', () => {
  const codes = [
    { id: 'kind', name: 'kind' },
    { id: 'lost', name: 'lost' },
    { id: 'again', name: 'again', parent: 'lost' },
  ];
  const tree = codeVoices(codes, []);
  expect([...codesUnder(tree, 'lost')]).toEqual(['lost', 'again']);
  expect([...codesUnder(tree, 'kind')]).toEqual(['kind']);
});

test('codes that are each other’s parents are still listed once', () => {
  const ring = [
    { id: 'a', name: 'a', parent: 'b' },
    { id: 'b', name: 'b', parent: 'a' },
  ];
  expect(codeVoices(ring, []).map(({ id, depth }) => [id, depth])).toEqual([
    ['a', 0],
    ['b', 1],
  ]);
});

test('a person’s own path goes through the places they felt something about', () => {
  const own = ownPath(excerpts, (place) => ('interaction' in place ? 0.5 : 0.1));
  expect(own).toEqual([
    { x: 0.1, feeling: 0 },
    { x: 0.5, feeling: -1 / 3 },
  ]);
  expect(
    widestGap(own, [
      { x: 0, feeling: 0 },
      { x: 1, feeling: 1 },
    ]),
  ).toEqual({ x: 0.5, gap: -1 / 3 - 0.5 });
});

test.each([
  ['Sara Berg: What then?\nMy: It came.\nSara Berg: And?\nMy: Really?\nSara Berg: How?\nMy: So.', [], ['Sara Berg']],
  ['Bo: Yes.\nP7: It came?\nLo: No.\nBo: So.\nP7: When?\nLo: Now.', ['Bo'], ['Bo', 'Lo']],
  ['Intervjuare: Ja.\nP7: Va?\nIntervjuare: Nej.\nP7: Hur?', [], ['Intervjuare']],
  ['Anna: Yes.\nBo: What?\nAnna: No.\nBo: Why?', ['Anna'], ['Anna']],
  ['Just a letter.\n\nAnd more of it?', [], []],
])('in %j those who ask are found', (text, asking, found) => {
  expect([...interviewersOf(text, turnsOf(text), { asking, answering: ['P7'] })]).toEqual(found);
});
