import { expect, test } from 'vitest';
import type { VoiceSaid } from '#model/research/voice-roles.ts';
import { heardVoices, voicedTurns } from '#model/research/voices.ts';

const talk =
  'Rut: Bussen kom inte.\nIntervjuare: Och sen?\nrut ask: Jag gick.\nIntervjuare: Jaha.\nRut: Ja.\nrut ask: Hem.\n';
const said = (text: string, voices: readonly VoiceSaid[], alias?: string) =>
  voicedTurns(text, voices, alias).map(({ speaker, start, end }) => [speaker, text.slice(start, end)]);

test('each voice is heard with its first words', () => {
  expect(heardVoices(talk)).toEqual([
    { heard: 'Rut', turns: 2, first: 'Bussen kom inte.', mayBeWords: true },
    { heard: 'Intervjuare', turns: 2, first: 'Och sen?', mayBeWords: true },
    { heard: 'rut ask', turns: 2, first: 'Jag gick.', mayBeWords: true },
  ]);
  expect(heardVoices('Rut  0:01\nEn.\n?  0:04\nTvå.\nRut  0:09\nTre.').map(({ heard }) => heard)).toEqual(['Rut', '']);
});

test('two names of one person are joined under the participant’s alias', () => {
  const voices = [
    { heard: 'Rut', is: 'participant' },
    { heard: 'rut ask', is: 'participant' },
  ] as const;
  expect(said(talk, voices, 'P4').map(([speaker]) => speaker)).toEqual([
    'P4',
    'Intervjuare',
    'P4',
    'Intervjuare',
    'P4',
    'P4',
  ]);
});

test('whoever is not named gets a name, and a tool’s words are nobody’s', () => {
  const text = 'Rut  0:01\nEn.\n?  0:04\nTvå.\nTool  0:09\nRecorded.\nRut  0:10\nTre.';
  const voices = [
    { heard: '', name: 'Rut' },
    { heard: 'Tool', is: 'nobody' },
  ] as const;
  expect(said(text, voices)).toEqual([
    ['Rut', 'En.'],
    ['Rut', 'Två.'],
    [undefined, 'Recorded.'],
    ['Rut', 'Tre.'],
  ]);
});

test('what was taken for a name is words again, of whoever spoke before', () => {
  const text = 'Rut: En.\nTanke: två.\nPer: Tre.\nTanke: fyra.\nRut: Fem.\nPer: Sex.';
  expect(said(text, [{ heard: 'Tanke', is: 'words' }])).toEqual([
    ['Rut', 'En.'],
    ['Rut', 'Tanke: två.'],
    ['Per', 'Tre.'],
    ['Per', 'Tanke: fyra.'],
    ['Rut', 'Fem.'],
    ['Per', 'Sex.'],
  ]);
});
