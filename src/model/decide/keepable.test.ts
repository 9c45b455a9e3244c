import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '#base/json.ts';
import type { Command } from '#model/document/command.ts';
import { decide } from '#model/decide/decide.ts';
import { applyChanges } from '#model/document/change.ts';
import type { StigDocument } from '#model/document/document.ts';
import { recordsFrom } from '#model/document/patch-records.ts';
import type { AnyRecord } from '#model/document/records.ts';

const journey: AnyRecord = { type: 'journey', id: 'j', order: 'a0', body: { name: 'Green' } };
const phase: AnyRecord = { type: 'phase', id: 'p1', order: 'a0', body: { name: 'Dream' } };
const doc: StigDocument = { id: 'j', kind: 'journey', seq: 1, records: recordsFrom([journey, phase]) };

const codeOf = (command: Command): string => {
  const decision = decide(doc, command);
  return decision.ok ? 'accepted' : decision.refusal.code;
};

/** Every way in which a body comes into a document. */
const waysIn = (body: JsonObject): Command[] => [
  { do: 'add', type: 'phase', id: 'p2', body },
  {
    do: 'edit',
    type: 'journey',
    id: 'j',
    set: Object.fromEntries(Object.entries(body).map(([key, is]) => [`kept.${key}`, { is }])),
  },
  { do: 'import', records: [{ ...phase, id: 'p2', body }] },
  { do: 'restore', records: [journey, { ...phase, body }] },
  { do: 'revert', changes: [{ did: 'removed', record: { ...phase, id: 'p2', body } }] },
];

const nested = (depth: number): Json => (depth === 0 ? 'x' : { in: nested(depth - 1) });
const parsed = (text: string): JsonObject => JSON.parse(text) as JsonObject;

describe('a body', () => {
  it.each([
    ['is nested too deep', { more: nested(60) }, ['not-valid', 'changed-since']],
    ['is larger than a record holds', { more: 'x'.repeat(400_001) }, ['too-large', 'changed-since']],
    [
      'is made of more values than a record holds',
      { more: Array.from({ length: 60_000 }, () => 1) },
      ['too-large', 'changed-since'],
    ],
    ['has a key that every object has', parsed('{"more":{"__proto__":{"a":1}}}'), ['not-valid', 'changed-since']],
    ['has a constructor', { constructor: { a: 1 } }, ['not-valid', 'changed-since']],
  ])('that %s comes in by no command', (_what, body, codes) => {
    for (const command of waysIn(body)) expect(codes, command.do).toContain(codeOf(command));
  });

  it('that is large and deep, and no more than that, comes in by every one', () => {
    for (const command of waysIn({
      name: 'x'.repeat(9000),
      more: nested(38),
      list: Array.from({ length: 20_000 }, () => 1),
    }))
      expect(codeOf(command), command.do).toBe('accepted');
  });

  it('is written at no path through what every object has', () => {
    for (const path of ['__proto__', 'constructor.name', 'stretch.constructor.x', '__proto__.polluted']) {
      expect(codeOf({ do: 'edit', type: 'phase', id: 'p1', set: { [path]: { is: 'x' } } }), path).not.toBe('accepted');
      const set = Object.fromEntries([[path, { was: 'x', is: undefined }]]);
      expect(codeOf({ do: 'revert', changes: [{ did: 'edited', type: 'phase', id: 'p1', set }] })).toBe(
        'changed-since',
      );
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

it('an experiment has a prototype', () => {
  const body = { prototype: 'pr1', ifWe: 'call' };
  expect(codeOf({ do: 'add', type: 'experiment', id: 'x1', body })).toBe('accepted');
  const set = { prototype: { is: 'pr2' } };
  const there = { ...doc, records: recordsFrom([journey, { type: 'experiment', id: 'x1', order: 'a0', body }]) };
  expect(decide(there, { do: 'edit', type: 'experiment', id: 'x1', set }).ok).toBe(true);
});

describe('an id', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('is never %s', (id) => {
    expect(codeOf({ do: 'add', type: 'phase', id, body: {} })).toBe('not-valid');
    expect(codeOf({ do: 'import', records: [{ ...phase, id }] })).toBe('not-valid');
    expect(codeOf({ do: 'restore', records: [journey, { ...phase, id }] })).toBe('not-valid');
    expect(codeOf({ do: 'revert', changes: [{ did: 'removed', record: { ...phase, id } }] })).toBe('changed-since');
  });
});

describe('a document', () => {
  const second: AnyRecord = { type: 'journey', id: 'j2', order: 'a1', body: {} };

  it('has one record of its own kind, called as it is', () => {
    expect(codeOf({ do: 'add', type: 'journey', id: 'j2', body: {} })).toBe('not-valid');
    expect(codeOf({ do: 'import', records: [second] })).toBe('not-valid');
    expect(codeOf({ do: 'revert', changes: [{ did: 'removed', record: second }] })).toBe('changed-since');
    for (const kind of ['workspace', 'interview', 'workshop'] as const) {
      const other: StigDocument = { id: 'd', kind, seq: 0, records: recordsFrom([]) };
      expect(decide(other, { do: 'add', type: kind, id: 'd', body: { name: 'D' } }).ok).toBe(true);
      expect(decide(other, { do: 'add', type: kind, id: 'e', body: { name: 'E' } }).ok).toBe(false);
    }
  });

  it('that got a second one once can be what it was, without it', () => {
    const restored = decide(doc, { do: 'restore', records: [journey, second] });
    expect(restored.ok && [...applyChanges(doc.records, restored.value).keys()]).toEqual(['j']);
  });
});
