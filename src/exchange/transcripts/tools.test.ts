import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { parseTranscript } from '#exchange/transcripts/parse-transcript.ts';
import type { Transcript } from '#exchange/transcripts/transcript.ts';

async function read(text: string, name = 'a.txt'): Promise<Transcript> {
  const result = await parseTranscript(strToU8(text), name);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

const said = ({ text, turns }: Transcript) =>
  turns.map(({ speaker, startMs, start, end }) => [speaker, startMs, text.slice(start, end)]);

const talk = [
  ['Ida', 'Var började det?'],
  ['Per', 'Hos grannen.'],
  ['Ida', 'Och sen?'],
];
const withTimes = (...times: readonly number[]) => talk.map(([who, words], at) => [who, times[at], words]);

test('frames after the seconds are left out of a time, with colons and with semicolons', async () => {
  const colons =
    '[00:00:03:18 - 00:00:08:08]\nIda\n Var började det?\n\n[00:00:08:10 - 00:00:15:22]\nPer\n Hos grannen.\n\n[00:01:16:00 - 00:01:21:02]\nIda\n Och sen?\n';
  expect(said(await read(colons))).toEqual(withTimes(3000, 8000, 76_000));
  const semicolons = colons.replace(/[[\]]/gu, '').replace(/(\d\d):(\d\d):(\d\d):(\d\d)/gu, '$1;$2;$3;$4');
  expect(said(await read(semicolons))).toEqual(withTimes(3000, 8000, 76_000));
  const turns = said(await read('01:00:10:00\tHur då?\n01:00:12:00\tSå här.\n01:00:14:11\tJaså.\n'));
  expect(turns).toEqual([
    [undefined, 3_610_000, 'Hur då?'],
    [undefined, 3_612_000, 'Så här.'],
    [undefined, 3_614_000, 'Jaså.'],
  ]);
});

test('a line under a time is a name only where it is so again and again', async () => {
  const words = said(
    await read('0:00\nFirst I called\nand called\n0:04\nNobody answered\nat all\n0:09\nThen I left\nfor good'),
  );
  expect(words.map(([speaker]) => speaker)).toEqual([undefined, undefined, undefined]);
  expect(words[1]).toEqual([undefined, 4000, 'Nobody answered\nat all']);
});

test.each([
  [
    'an arrow between times',
    '[00:00:03 → 00:00:08] **Ida:** Var började det?\n\n[00:00:08 → 00:00:15] **Per:** Hos grannen.\n\n[00:01:16 → 00:01:20] **Ida:** Och sen?',
    'a.md',
  ],
  [
    'a dash before a name',
    '[00:00:03.000] - Ida\nVar började det?\n\n[00:00:08.000] - Per\nHos grannen.\n\n[00:01:16.000] - Ida\nOch sen?',
    'a.txt',
  ],
  [
    'a chat with its hearers',
    '0:00:03 From Ida to Everyone:\n\tVar började det?\n0:00:08 From Per to Everyone:\n\tHos grannen.\n0:01:16 Från Ida till Per(direkt):\n\tOch sen?',
    'a.txt',
  ],
  [
    'a table in quotes',
    '"Speaker Name","Start Time","End Time","Text"\n\n"Ida","00:00:03:12","00:00:08:10","Var började det?"\n\n"Per","00:00:08:18","00:00:31:23","Hos grannen."\n"Ida","00:01:16:00","00:01:20:00","Och sen?"',
    'a.csv',
  ],
  [
    'a table of spans',
    'Timespan\tContent\tSpeaker\n0:03.0 - 0:08.0\tVar började det?\tIda\n0:08.0 - 1:10.0\tHos grannen.\tPer\n1:16.0 - 1:20.0\tOch sen?\tIda',
    'a.txt',
  ],
  [
    'a table in seconds',
    'start;end;speaker;text\n3,0;7,5;Ida;Var började det?\n8;15;Per;Hos grannen.\n76.0;80;Ida;Och sen?',
    'a.csv',
  ],
  [
    'tiers one after the other',
    'Ida\t00:00:03.000\t00:00:07.010\tVar började det?\nIda\t00:01:16.000\t00:01:18.100\tOch sen?\nPer\t00:00:08.000\t00:00:09.870\tHos grannen.',
    'a.txt',
  ],
  [
    'labels of a sound editor',
    '3.000000\t7.200000\tIda: Var började det?\n8.000000\t9.870000\tPer: Hos grannen.\n76.000000\t78.500000\tIda: Och sen?',
    'a.txt',
  ],
  [
    'the page of oTranscribe',
    JSON.stringify({
      text: '<p><span class="timestamp" data-timestamp="3.1">0:03</span>Ida: Var började det?</p><p><span class="timestamp">0:08</span>Per: Hos grannen.<br></p><p><span class="timestamp">1:16</span>Ida: Och&nbsp;sen?</p>',
      media: 'x',
      'media-time': 80,
    }),
    'a.otr',
  ],
])('%s: everybody keeps their words and their time', async (_, text, name) => {
  expect(said(await read(text, name))).toEqual(withTimes(3000, 8000, 76_000));
});

test('a message keeps its day and its clock out of the words and out of the times of a recording', async () => {
  const apple =
    '[2024-05-01, 10:00:12] Ida: Var började det?\n[2024-05-01, 10:01:40] Per: Hos grannen.\nHan ringde.\n[2024-05-02, 09:02:03] Ida: Och sen?';
  const android =
    '1/5/24, 10:00 PM - Ida: Var började det?\n1/5/24, 10:01 PM - Per: Hos grannen.\nHan ringde.\n2/5/24, 9:02 AM - Ida: Och sen?';
  const right = [talk[0], ['Per', 'Hos grannen.\nHan ringde.'], talk[2]].map((turn) => [
    turn?.[0],
    undefined,
    turn?.[1],
  ]);
  expect(said(await read(apple))).toEqual(right);
  expect(said(await read(android))).toEqual(right);
});

test('cells of a table that are in nobody’s words are shown as left out, with their column', async () => {
  const text =
    'Speaker,Start,Text,Mood,Note\nIda,0:03,Var började det?,curious,\nPer,soon,"Hos, tror jag, grannen.\nJa.",tired,laughs\n';
  const transcript = await read(text, 'a.csv');
  expect(said(transcript)).toEqual([
    ['Ida', 3000, 'Var började det?'],
    ['Per', undefined, 'Hos, tror jag, grannen.\nJa.'],
  ]);
  expect(transcript.leftOut).toEqual([
    { line: 1, why: 'header', text: 'Speaker,Start,Text,Mood,Note' },
    { line: 2, why: 'column', text: 'Mood: curious' },
    { line: 3, why: 'time-unreadable', text: 'soon' },
    { line: 3, why: 'column', text: 'Mood: tired' },
    { line: 3, why: 'column', text: 'Note: laughs' },
  ]);
});

test('words with a separator in them are whole where no quotes hold them', async () => {
  const turns = said(
    await read('start time,end time,speaker,dialog\n0:01,0:03,Ida,Well, yes, I did.\n0:04,0:05,Per,No.\n'),
  );
  expect(turns).toEqual([
    ['Ida', 1000, 'Well, yes, I did.'],
    ['Per', 4000, 'No.'],
  ]);
});

test('a table that is broken stays as it is, every word of it', async () => {
  const text = 'Speaker,Start,Text\nIda,0:03,"Var började det?\nPer,0:08,Hos grannen.';
  expect((await read(text)).text).toContain('Var började det?\nPer,0:08,Hos grannen.');
});

test('what a tool writes under its work is nobody’s, line after line', async () => {
  const turns = said(
    await read(
      'Ida: Var började det?\nPer: Hos grannen.\nIda: Och sen?\nPer: Vi väntade.\nTranscription ended after 00:09:41\n\nThis editable transcript was computer generated and might contain errors.\n',
    ),
  );
  expect(turns.slice(3).map(([speaker, , words]) => [speaker, words])).toEqual([
    ['Per', 'Vi väntade.'],
    [
      undefined,
      'Transcription ended after 00:09:41\n\nThis editable transcript was computer generated and might contain errors.',
    ],
  ]);
});

test('names in brackets on lines of their own are voices in captions, sounds are words', async () => {
  const vtt =
    'WEBVTT\n\n00:01.000 --> 00:03.000\n(Ida Berg)\nVar började\n\n00:03.000 --> 00:05.000\n(Ida Berg)\ndet?\n-\n \n(Per Ek)\nHos grannen. (skratt)\n\n00:05.000 --> 00:07.000\n(Ida Berg)\nOch sen?';
  expect(said(await read(vtt, 'a.vtt'))).toEqual([
    ['Ida Berg', 1000, 'Var började det?'],
    ['Per Ek', 3000, 'Hos grannen. (skratt)'],
    ['Ida Berg', 5000, 'Och sen?'],
  ]);
  const sounds = 'WEBVTT\n\n00:01.000 --> 00:03.000\n(Laughs)\nJa.\n\n00:03.000 --> 00:05.000\n(Laughs)\nNej.';
  expect((await read(sounds, 'a.vtt')).speakers).toEqual([]);
});

test.each([
  ['{"results":{"transcripts":[{"transcript":"Hej."}]}}', 'a.json', 'json'],
  ['[{"speaker":"Ida","text":"Hej."}]', 'a.txt', 'json'],
  ['[Script Info]\nTitle: x\n\n[Events]\nDialogue: 0,0:00:01.00,0:00:03.00,Default,Ida,0,0,0,,Hej.', 'a.ass', 'ass'],
  ['<?xml version="1.0"?><tt xmlns="http://www.w3.org/ns/ttml"><body/></tt>', 'a.ttml', 'ttml'],
  ['<!DOCTYPE html><html><body>Hej.</body></html>', 'a.html', 'html'],
])('what a machine wrote for machines is named and no words of anybody: %s', async (text, name, kind) => {
  const result = await parseTranscript(strToU8(text), name);
  expect(result).toEqual({ ok: false, refusal: { code: 'kind-not-read', kind } });
});

test('words that begin with a brace or a bracket are words', async () => {
  expect((await read('[Ida]: Hej.\n[Per]: Hej.\n[Ida]: Ja.')).speakers).toEqual(['Ida', 'Per']);
  expect((await read('{skratt} Ja, det var så.')).text).toBe('{skratt} Ja, det var så.');
});
