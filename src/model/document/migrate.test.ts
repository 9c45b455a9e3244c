import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#base/json.ts';
import { applyChanges, type Change, invertChanges } from '#model/document/change.ts';
import type { Command } from '#model/document/command.ts';
import { decide } from '#model/decide/decide.ts';
import type { StigDocument } from '#model/document/document.ts';
import { noteOfToday, withMigration } from '#model/document/earlier-shape.fixture.ts';
import { migrateChange, migrateEdits } from '#model/document/migrate.ts';
import { recordsFrom } from '#model/document/patch-records.ts';
import { type AnyRecord, recordTypes } from '#model/document/records.ts';

const journey: AnyRecord = { type: 'journey', id: 'j', order: 'a0', body: { name: 'Move' } };
const doc: StigDocument = { id: 'j', kind: 'journey', seq: 1, records: recordsFrom([journey]) };
const old: AnyRecord = { type: 'note', id: 'n', order: 'a0', body: { lane: 'l', says: 'Cold', tie: { phase: 'p' } } };
const log: readonly Change[] = [
  { did: 'added', record: old },
  { did: 'edited', type: 'note', id: 'n', set: { says: { was: 'Cold', is: 'Very cold' } } },
  { did: 'edited', type: 'note', id: 'n', set: { 'tie.position': { is: 0.5 }, lane: { was: 'l', is: 'm' } } },
];

describe('a log of an earlier shape', () => {
  it('comes to records of today’s, and goes back the way it came', () =>
    withMigration('note', noteOfToday, async () => {
      const today = log.map(migrateChange);
      const records = applyChanges(doc.records, today);
      expect(records.get('n')?.body).toEqual({ lane: 'm', text: 'Very cold', at: { phase: 'p', position: 0.5 } });
      expect(applyChanges(records, invertChanges(today))).toEqual(doc.records);
      expect(migrateEdits('note', { 'tie.position': { is: 0.5 } })).toEqual({
        'at.position': { was: undefined, is: 0.5 },
      });
    }));

  it('is left as it is where the shape is today’s', () =>
    withMigration('note', noteOfToday, async () => {
      const today = log.map(migrateChange);
      expect(today.map(migrateChange)).toEqual(today);
    }));
});

describe('a command of an earlier shape, as a page kept it that was away', () => {
  const afterAll = (...commands: Command[]): StigDocument['records'] =>
    commands.reduce((records, command) => {
      const decision = decide({ ...doc, records }, command);
      expect(decision.ok).toBe(true);
      return decision.ok ? applyChanges(records, decision.value) : records;
    }, doc.records);

  it('says what it said in today’s', () =>
    withMigration('note', noteOfToday, async () => {
      const records = afterAll(
        { do: 'add', type: 'note', id: 'n', body: { says: 'Cold' } },
        { do: 'edit', type: 'note', id: 'n', set: { says: { was: 'Cold', is: 'Very cold' } } },
        { do: 'import', records: [{ ...old, id: 'm', order: 'a5' }] },
      );
      expect(records.get('n')?.body).toEqual({ text: 'Very cold' });
      expect(records.get('m')?.body).toEqual({ lane: 'l', text: 'Cold', at: { phase: 'p' } });
    }));
});

describe('record types', () => {
  it('say each once where they stand in the open format, or why they do not', () => {
    const places = Object.values(recordTypes).map(({ inFile }) =>
      'list' in inFile ? inFile.list : 'inside' in inFile ? inFile.inside : undefined,
    );
    const said = places.filter((place) => place !== undefined);
    expect(new Set(said).size).toBe(said.length);
    for (const { type, inFile } of Object.values(recordTypes))
      if ('not' in inFile) expect(inFile.not, type).not.toBe('');
  });

  it('leave bodies of today as they are', () => {
    for (const { type, migrations } of Object.values(recordTypes)) {
      const body: JsonObject = { name: 'as it is' };
      expect(
        migrations.reduce((shape, migrate) => migrate(shape), body),
        type,
      ).toBe(body);
    }
  });
});
