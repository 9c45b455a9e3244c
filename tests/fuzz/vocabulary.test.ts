import { describe, expect, it } from 'vitest';
import { createSeededRandom } from '#base/random.ts';
import { applyChanges } from '#model/document/change.ts';
import { command } from '#model/document/command.ts';
import { decide } from '#model/decide/decide.ts';
import type { StigDocument } from '#model/document/document.ts';
import { recordsFrom } from '#model/document/patch-records.ts';
import { recordTypes } from '#model/document/records.ts';
import { randomCommand } from '#tests/fuzz/random-command.ts';
import { createDice } from '#tests/fuzz/random-value.ts';
import { docs } from '#tests/fuzz/world.ts';

const mostTries = 20_000;
const largest = 120;

/** Gives random commands on documents that grow, until everything has been done once or hope is lost; says what never was. */
function neverDone(): string[] {
  const dice = createDice(createSeededRandom(300));
  const missing = new Set<string>([
    ...Object.keys(recordTypes).map((type) => `a ${type} added`),
    ...Object.keys(recordTypes).map((type) => `a ${type} edited`),
    ...command.options.map((option) => `${option.shape.do.value} done`),
  ]);
  const planted = docs.map(({ id, kind, root }) => done({ id, kind, seq: 0, records: recordsFrom([]) }, root).doc);
  let grown = [...planted];
  for (let tries = 0; tries < mostTries && missing.size > 0; tries += 1) {
    if (tries % 400 === 0) grown = [...planted];
    const at = dice.upTo(grown.length);
    const doc = grown[at];
    if (!doc || doc.records.size > largest) continue;
    const given = randomCommand(doc, dice);
    const { doc: next, did } = done(doc, given);
    grown[at] = next;
    if (did.length > 0) missing.delete(`${given.do} done`);
    for (const change of did)
      missing.delete(`a ${change.did === 'edited' ? change.type : change.record.type} ${change.did}`);
  }
  const roots = new Set<string>(docs.map(({ kind }) => `a ${kind} added`));
  return [...missing].filter((what) => !roots.has(what));
}

function done(doc: StigDocument, given: Parameters<typeof decide>[1]) {
  const decision = decide(doc, given);
  const did = decision.ok ? decision.value : [];
  return { doc: { ...doc, seq: doc.seq + 1, records: applyChanges(doc.records, did) }, did };
}

describe('the dice of the fuzz', () => {
  it('make every kind of record and every command in a way that is accepted', () => {
    expect(neverDone()).toEqual([]);
  });

  it('play on every kind of document', () => {
    const kinds = new Set(Object.values(recordTypes).map(({ document }) => document));
    expect(new Set(docs.map(({ kind }) => kind))).toEqual(kinds);
  });
});
