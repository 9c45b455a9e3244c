import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeSpokenTime } from '#model/research/spoken-time.ts';
import { speakersOf, turnsOf } from '#model/research/turns.ts';

const said = (text: string) =>
  turnsOf(text).map(({ speaker, startMs, start, end }) => [speaker, startMs, text.slice(start, end)]);

test('a name and a time on a line of their own begin a turn', () => {
  const text =
    '\nBSR01_transcript\nSPEAKERS\nBSR01, Sara Berg\n\nBSR01  00:00\nYes, okay.\n\nSara Berg  1:02:13\nAnd then?\nReally?\n';
  expect(said(text)).toEqual([
    [undefined, undefined, 'BSR01_transcript\nSPEAKERS\nBSR01, Sara Berg'],
    ['BSR01', 0, 'Yes, okay.'],
    ['Sara Berg', 3_733_000, 'And then?\nReally?'],
  ]);
});

test('names before a colon begin turns when they come again', () => {
  const text =
    'Intervjuare: Hur gick det?\nP7: Bra. Jag tänkte en sak: den lever.\n\nVisst: så var det.\nIntervjuare: Jaha.\nP7: Ja.';
  expect(said(text)).toEqual([
    ['Intervjuare', undefined, 'Hur gick det?'],
    ['P7', undefined, 'Bra. Jag tänkte en sak: den lever.\n\nVisst: så var det.'],
    ['Intervjuare', undefined, 'Jaha.'],
    ['P7', undefined, 'Ja.'],
  ]);
});

test('two lines with two names are a talk', () => {
  expect(said('Anna: Hi.\nBo: Hello.')).toEqual([
    ['Anna', undefined, 'Hi.'],
    ['Bo', undefined, 'Hello.'],
  ]);
});

test('a colon in a letter names nobody', () => {
  const text = 'Dear all\n\nThree things: soil, light, water.\nRemember this one: patience.';
  expect(said(text).map(([speaker]) => speaker)).toEqual([undefined, undefined]);
});

test.each([
  ['[00:12:34] Anna: Hi', 'Anna', 754_000],
  ['(12:34) Anna: Hi', 'Anna', 754_000],
  ['00:12:34 Anna Berg: Hi', 'Anna Berg', 754_000],
  ['Anna (12:34): Hi', 'Anna', 754_000],
  ['Anna [00:12:34]: Hi', 'Anna', 754_000],
  ['**Anna** (12:34): Hi', 'Anna', 754_000],
  ['**Anna Berg**   12:34\nHi', 'Anna Berg', 754_000],
  ['[Anna Berg] 12:34\nHi', 'Anna Berg', 754_000],
  ['Anna Berg, 12:34\nHi', 'Anna Berg', 754_000],
  ['Anna Berg – 12:34\n\nHi', 'Anna Berg', 754_000],
  ['12:34\tAnna\tHi', 'Anna', 754_000],
  ['Anna\t12:34\tHi', 'Anna', 754_000],
  ['<v Anna Berg>Hi', 'Anna Berg', undefined],
  ['[12:34] Hi', undefined, 754_000],
  ['12:34\nHi', undefined, 754_000],
  ['00:12:34,000 --> 00:12:36,500\nHi', undefined, 754_000],
  ['12:34.500\nHi', undefined, 754_500],
])('%j is one turn', (text, speaker, startMs) => {
  expect(said(text)).toEqual([[speaker, startMs, 'Hi']]);
});

test.each([
  '**Anna:** One.\n**Anna:** Two.',
  '**Anna**: One.\n**Anna**: Two.',
  'Anna\tOne.\nAnna\tTwo.',
  'Anna 00:01\nOne.\nAnna 00:09\nTwo.',
])('%j is two turns of Anna', (text) => {
  expect(said(text).map(([speaker, , words]) => [speaker, words])).toEqual([
    ['Anna', 'One.'],
    ['Anna', 'Two.'],
  ]);
});

test('a time alone goes on with whoever spoke', () => {
  expect(said('Anna  00:01\nOne.\n00:30\nTwo.')).toEqual([
    ['Anna', 1000, 'One.'],
    ['Anna', 30_000, 'Two.'],
  ]);
});

test('words that look like a name are words where names are written with their times', () => {
  expect(
    said('Anna  00:01\nBo: så sa han.\n\nCarl  00:09\nBo: jaså.\n\nAnna  00:12\nJa.').map(([speaker]) => speaker),
  ).toEqual(['Anna', 'Carl', 'Anna']);
});

test('a line that says nobody knows who speaks ends the voice before', () => {
  expect(said('Anna  00:01\nOne.\n?  00:05\nTwo.\nAnna  00:09.250\nThree.')).toEqual([
    ['Anna', 1000, 'One.'],
    [undefined, 5000, 'Two.'],
    ['Anna', 9250, 'Three.'],
  ]);
});

test('a name that comes once in a talk is a voice, a word that begins a sentence is not', () => {
  const text = 'Rut Ask: En.\nPer: Två.\nRut Ask: Tre.\nSiv: Fyra.\nPer: Fem.\nVisst: så var det.\nRut Ask: Sex.';
  expect(said(text).map(([speaker, , words]) => `${speaker}|${words}`)).toEqual([
    'Rut Ask|En.',
    'Per|Två.',
    'Rut Ask|Tre.',
    'Siv|Fyra.',
    'Per|Fem.\nVisst: så var det.',
    'Rut Ask|Sex.',
  ]);
});

test.each([
  ['[SPEAKER_00]: En.\n[SPEAKER_01]: Två.\n[SPEAKER_00]: Tre.', ['SPEAKER_00', 'SPEAKER_01', 'SPEAKER_00']],
  ['[Rut]\nEn.\n[skratt]\n\n[Per]\nTvå.\n\n[Rut]\nTre.\n\n[Per]\nFyra.', ['Rut', 'Per', 'Rut', 'Per']],
  ['#Rut: En.\n#Per: Två.\n#Rut: Tre.\n#Per: Fyra.', ['#Rut', '#Per', '#Rut', '#Per']],
  ['rut ask: En.\nper: Två.\nrut ask: Tre.\nper: Fyra.', ['rut ask', 'per', 'rut ask', 'per']],
  [
    'Rut | Buss AB: En.\n+46 70 123 45 67: Två.\nRut | Buss AB: Tre.\n+46 70 123 45 67: Fyra.',
    ['Rut | Buss AB', '+46 70 123 45 67', 'Rut | Buss AB', '+46 70 123 45 67'],
  ],
  ['S00: [00:00:01] En.\n\nS01: [00:00:04] Två.', ['S00', 'S01']],
])('%j has these voices', (text, voices) => {
  expect(said(text).map(([speaker]) => speaker)).toEqual(voices);
});

test('what a tool writes under its work is nobody’s', () => {
  expect(said('Rut  0:03\nEn.\n\nPer  0:09\nTvå.\n\nTranscribed by https://otter.ai').at(-1)).toEqual([
    undefined,
    undefined,
    'Transcribed by https://otter.ai',
  ]);
});

test('a sentence that ends with a time of day is words', () => {
  expect(said('Anna  00:01\nThe bus was to come at 12:34\nIt came 12:50').length).toBe(1);
});

test('a text where nobody is named is read by paragraphs', () => {
  expect(said('Monday. It rained.\nAnd rained.\n\n \nTuesday.').map(([, , words]) => words)).toEqual([
    'Monday. It rained.\nAnd rained.',
    'Tuesday.',
  ]);
});

const word = fc.constantFrom('plants', 'and', 'then:', 'I', 'waited', '12:30', 'Anna', 'så', '\n', '(laughs)', 'why?');
const turn = fc.record({
  speaker: fc.constantFrom('Anna Berg', 'P7', 'Speaker 1'),
  startMs: fc.integer({ min: 0, max: 35_000 }).map((seconds) => seconds * 1000),
  words: fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `Well ${words.join(' ')} end.`),
});

/** Words that may as well be a name, and a time after them: who writes a line so has written a turn's beginning. */
const nameAndTime = /^\s*\S+(?:\s+(?:Anna|I|and|\(laughs\)|12:30))*\s+12:30\s*$/u;

test('what is written as name, time and words is read so', () => {
  fc.assert(
    fc.property(fc.array(turn, { minLength: 1, maxLength: 8 }), (turns) => {
      const sane = turns.filter(
        ({ words }) =>
          !words
            .split('\n')
            .some((line) => nameAndTime.test(line) || /^\s*12:30/u.test(line) || /^\s*\S+:/u.test(line)),
      );
      fc.pre(sane.length > 0);
      const text = sane.map((one) => `${one.speaker}  ${writeSpokenTime(one.startMs)}\n${one.words}\n`).join('\n');
      expect(said(text)).toEqual(sane.map((one) => [one.speaker, one.startMs, one.words.trim()]));
    }),
  );
});

test('turns never overlap and leave out nothing but names, times and space', () => {
  const line = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.constantFrom('Anna: hi', 'Anna  0:01', '[0:02] Bo: yes', '', '12:30', 'Anna\tx', '<v Bo>y'),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const text = lines.join('\n');
      let from = 0;
      for (const { head, start, end } of turnsOf(text)) {
        expect(head).toBeGreaterThanOrEqual(from);
        expect(start).toBeGreaterThanOrEqual(head);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        from = end;
      }
    }),
  );
});

test('a transcript of a working day is read whole', () => {
  const text = Array.from(
    { length: 5000 },
    (_, n) => `P${n % 2}  ${writeSpokenTime(n * 5000)}\n${'It was so, and then it was not. '.repeat(6)}\n`,
  ).join('\n');
  expect(turnsOf(text).length).toBe(5000);
});

test('everybody who speaks is listed once, in the order heard', () => {
  expect(speakersOf(turnsOf('Bo: One.\nAnna: Two.\nBo: Three.'))).toEqual(['Bo', 'Anna']);
});
