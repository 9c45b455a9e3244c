import { expect, test } from 'vitest';
import { decide } from '#model/decide/decide.ts';
import { applyChanges } from '#model/document/change.ts';
import type { Command } from '#model/document/command.ts';
import { recordOf, type StigDocument } from '#model/document/document.ts';
import type { AnyRecord } from '#model/document/records.ts';
import type { CodeVoices } from '#model/research/code-voices.ts';
import { keepMarking, removeMarking } from '#web/research/marking-commands.ts';
import { nextAlias } from '#web/research/next-alias.ts';
import type { Marking } from '#web/research/room.ts';
import { suggestCodes } from '#web/research/suggest-codes.ts';

const transcript = 'P7: I felt like I was the parcel office.';
const documentOf = (id: string, kind: StigDocument['kind'], records: AnyRecord[]): StigDocument => ({
  id,
  kind,
  seq: 1,
  records: new Map(records.map((record) => [record.id, record])),
});
const interview = documentOf('w7', 'interview', [
  { type: 'interview', id: 'w7', order: 'a0', body: { transcript, journey: 'j1' } },
]);
const journey = documentOf('j1', 'journey', [{ type: 'journey', id: 'j1', order: 'a0', body: { name: 'A home' } }]);
const words: Marking = {
  start: 4,
  end: 39,
  codes: ['d1'],
  feeling: -1,
  place: { interaction: 'i1' },
  isQuote: true,
};

function after(doc: StigDocument, commands: readonly Command[]): StigDocument {
  return commands.reduce((now, command) => {
    const decision = decide(now, command);
    if (!decision.ok) throw new Error(JSON.stringify(decision.refusal));
    return { ...now, records: applyChanges(now.records, decision.value) };
  }, doc);
}

function keep(docs: { interview: StigDocument; journey: StigDocument }, marking: Marking) {
  const kept = recordOf(docs.interview.records, 'excerpt', 'e1');
  const body = recordOf(docs.interview.records, 'interview', 'w7')?.body ?? {};
  const on = docs.journey.id;
  const given = { id: 'e1', kept, marking, interview: body, on, journey: docs.journey.records, quoteId: 'q1' };
  const commands = keepMarking(given);
  return {
    commands,
    interview: after(docs.interview, commands.interview),
    journey: after(docs.journey, commands.journey),
  };
}

test('a marking becomes an excerpt of the very words, and a quote on the map', () => {
  const kept = keep({ interview, journey }, words);
  expect(recordOf(kept.interview.records, 'excerpt', 'e1')?.body).toEqual({
    start: 4,
    end: 39,
    text: 'I felt like I was the parcel office',
    codes: ['d1'],
    feeling: -1,
    place: { interaction: 'i1' },
  });
  expect(recordOf(kept.journey.records, 'quote', 'q1')?.body).toEqual({
    text: 'I felt like I was the parcel office',
    excerpt: 'e1',
    at: { interaction: 'i1' },
  });
});

test('kept again as it was it changes nothing', () => {
  expect(keep(keep({ interview, journey }, words), words).commands).toEqual({ interview: [], journey: [] });
});

test('what is changed is changed, and the quote follows to another place', () => {
  const moved = keep(keep({ interview, journey }, words), {
    ...words,
    feeling: undefined,
    codes: ['d1', 'd2'],
    place: { phase: 'p1' },
  });
  const { codes, feeling, place } = recordOf(moved.interview.records, 'excerpt', 'e1')?.body ?? {};
  expect([codes, feeling, place]).toEqual([['d1', 'd2'], undefined, { phase: 'p1' }]);
  expect(recordOf(moved.journey.records, 'quote', 'q1')?.body.at).toEqual({ phase: 'p1' });
});

test('a quote goes when it is no longer wanted, and with its excerpt', () => {
  const kept = keep({ interview, journey }, words);
  expect(keep(kept, { ...words, isQuote: false }).journey.records.has('q1')).toBe(false);
  const removed = removeMarking('e1', kept.journey.records);
  expect(after(kept.interview, removed.interview).records.has('e1')).toBe(false);
  expect(after(kept.journey, removed.journey).records.has('q1')).toBe(false);
});

test('on another journey that the interview serves the same words lie at a place of its own, and go from both maps together', () => {
  const other = documentOf('j2', 'journey', [{ type: 'journey', id: 'j2', order: 'a0', body: { name: 'A flat' } }]);
  const first = keep({ interview, journey }, words);
  const second = keep({ interview: first.interview, journey: other }, { ...words, place: { phase: 'p9' } });
  expect(recordOf(second.interview.records, 'excerpt', 'e1')?.body).toMatchObject({
    place: { interaction: 'i1' },
    elsewhere: [{ journey: 'j2', place: { phase: 'p9' } }],
  });
  expect(keep(second, { ...words, place: { phase: 'p9' } }).commands).toEqual({ interview: [], journey: [] });
  const loose = keep(second, { ...words, place: undefined }).interview;
  expect(recordOf(loose.records, 'excerpt', 'e1')?.body.elsewhere).toBeUndefined();
  const removed = removeMarking('e1', first.journey.records, new Map([['j2', second.journey.records]]));
  const gone = { do: 'remove', type: 'quote', id: 'q1' };
  expect(removed.journey).toEqual([gone]);
  expect([...(removed.others ?? [])]).toEqual([['j2', [gone]]]);
});

const code = (name: string, places: number): CodeVoices => ({ id: name, name, depth: 0, colour: 0, voices: 1, places });
const codes = [code('not knowing', 9), code('knowing too much', 2), code('unknown fees', 30), code('pride', 11)];

test('codes are offered by how they begin, then by use', () => {
  const offered = (written: string, recent: string[] = []) =>
    suggestCodes({ codes, chosen: ['pride'], recent, written }).map(({ name }) => name);
  expect(offered('')).toEqual(['unknown fees', 'not knowing', 'knowing too much']);
  expect(offered('', ['knowing too much'])[0]).toBe('knowing too much');
  expect(offered('Know')).toEqual(['knowing too much', 'not knowing', 'unknown fees', 'Know']);
});

test('a code that is there is not offered as a new one', () => {
  expect(suggestCodes({ codes, chosen: [], recent: [], written: 'PRIDE' }).map(({ code: one }) => one?.id)).toEqual([
    'pride',
  ]);
  expect(suggestCodes({ codes, chosen: ['pride'], recent: [], written: 'pride' })).toEqual([]);
});

test('the next alias is one higher in the same shape', () => {
  expect(nextAlias(['P1', 'P12', 'P3', 'Guest 40'])).toBe('P13');
  expect(nextAlias(['DC08', 'DC09'])).toBe('DC10');
  expect(nextAlias([])).toBe('P1');
});
