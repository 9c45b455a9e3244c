import { describe, expect, it } from 'vitest';
import { applyChanges, invertChanges } from '#model/document/change.ts';
import type { Command } from '#model/document/command.ts';
import { decide } from '#model/decide/decide.ts';
import { type Records, recordsOf, type StigDocument } from '#model/document/document.ts';

const journey = after(
  { id: 'j', kind: 'journey', seq: 0, records: new Map() },
  { do: 'add', type: 'journey', id: 'j', body: { name: 'Move house' } },
  {
    do: 'add',
    type: 'phase',
    id: 'p1',
    body: { name: 'Dream', involvesUs: false, stretch: 'before', leadTime: 'P1M' },
  },
  { do: 'add', type: 'phase', id: 'p2', body: { name: 'Pack', doing: 'Fills boxes', leadTime: 'P2W' } },
  { do: 'add', type: 'phase', id: 'p3', body: { name: 'Settle' } },
  ...['a', 'b', 'c', 'd'].map((id): Command => ({
    do: 'add',
    type: 'interaction',
    id,
    body: { phase: 'p1', text: id },
  })),
  ...['e', 'f'].map((id): Command => ({ do: 'add', type: 'interaction', id, body: { phase: 'p2', text: id } })),
  { do: 'add', type: 'curve', id: 'c1', body: {} },
  { do: 'add', type: 'point', id: 'early', body: { curve: 'c1', at: { phase: 'p1', position: 0.25 }, feeling: 0 } },
  { do: 'add', type: 'point', id: 'late', body: { curve: 'c1', at: { phase: 'p1', position: 0.75 }, feeling: 0 } },
  { do: 'add', type: 'point', id: 'there', body: { curve: 'c1', at: { phase: 'p2', position: 0.5 }, feeling: 0 } },
  { do: 'add', type: 'backstage', id: 'whole', body: { from: { phase: 'p1' }, to: { phase: 'p1' } } },
  { do: 'add', type: 'backstage', id: 'onward', body: { from: { phase: 'p1', position: 0.5 }, to: { phase: 'p2' } } },
  { do: 'add', type: 'moment', id: 'm', body: { places: [{ phase: 'p1', position: 0.9 }, { interaction: 'a' }] } },
  {
    do: 'add',
    type: 'review',
    id: 'r',
    body: { answers: [{ place: { phase: 'p1', position: 0.9 }, answer: 'changed' }, { note: 'no place' }] },
  },
);

describe('a phase split after an interaction', () => {
  const split = after(journey, { do: 'split-phase', id: 'p1', after: 'b', into: 'p1b', name: 'Look' });

  it('keeps what came before, and a new phase beside it has what follows', () => {
    expect(recordsOf(split.records, 'phase').map(({ id }) => id)).toEqual(['p1', 'p1b', 'p2', 'p3']);
    expect(phaseOf(split, 'a', 'b', 'c', 'd', 'e')).toEqual(['p1', 'p1', 'p1b', 'p1b', 'p2']);
    expect(split.records.get('p1b')?.body).toEqual({ name: 'Look', involvesUs: false, stretch: 'before' });
  });

  it('leaves what lay part-way where it lay on the map', () => {
    expect(split.records.get('early')?.body['at']).toEqual({ phase: 'p1', position: 0.5 });
    expect(split.records.get('late')?.body['at']).toEqual({ phase: 'p1b', position: 0.5 });
    expect(split.records.get('m')?.body['places']).toEqual([{ phase: 'p1b', position: 0.8 }, { interaction: 'a' }]);
    expect(split.records.get('r')?.body['answers']).toEqual([
      { place: { phase: 'p1b', position: 0.8 }, answer: 'changed' },
      { note: 'no place' },
    ]);
  });

  it('leaves a stretch backstage as long as it was', () => {
    expect(split.records.get('whole')?.body).toEqual({ from: { phase: 'p1' }, to: { phase: 'p1b' } });
    expect(split.records.get('onward')?.body).toEqual({ from: { phase: 'p1b', position: 0 }, to: { phase: 'p2' } });
  });

  it('is refused after something that does not lie in it', () => {
    expect(decide(journey, { do: 'split-phase', id: 'p1', after: 'e', into: 'x' }).ok).toBe(false);
    expect(decide(journey, { do: 'split-phase', id: 'p1', after: 'b', into: 'p2' }).ok).toBe(false);
    expect(decide(journey, { do: 'split-phase', id: 'gone', after: 'b', into: 'x' }).ok).toBe(false);
  });

  it('can be taken back in one step', () => {
    expect(undone(journey, { do: 'split-phase', id: 'p1', after: 'b', into: 'p1b' })).toEqual(journey.records);
  });
});

describe('two phases laid together', () => {
  const merged = after(journey, { do: 'merge-phases', id: 'p1', next: 'p2' });

  it('are one with the interactions of both, in their order', () => {
    expect(recordsOf(merged.records, 'phase').map(({ id }) => id)).toEqual(['p1', 'p3']);
    expect(phaseOf(merged, 'a', 'd', 'e', 'f')).toEqual(['p1', 'p1', 'p1', 'p1']);
  });

  it('keep the name that goes as an earlier one, and every word of both', () => {
    expect(merged.records.get('p1')?.body).toEqual({
      name: 'Dream',
      earlierNames: ['Pack'],
      doing: 'Fills boxes',
      stretch: 'before',
      leadTime: 'P1M2W',
    });
  });

  it('leave what lay part-way where it lay on the map', () => {
    expect(merged.records.get('late')?.body['at']).toEqual({ phase: 'p1', position: 0.5 });
    expect(merged.records.get('there')?.body['at']).toEqual({ phase: 'p1', position: 0.833333 });
    expect(merged.records.get('whole')?.body).toEqual({
      from: { phase: 'p1' },
      to: { phase: 'p1', position: 0.666667 },
    });
  });

  it('put the later interactions last even where their order said otherwise', () => {
    const mixed = after(journey, { do: 'move', type: 'interaction', id: 'f', after: null });
    const whole = after(mixed, { do: 'merge-phases', id: 'p1', next: 'p2' });
    const order = recordsOf(whole.records, 'interaction').map(({ id }) => id);
    expect(order).toEqual(['a', 'b', 'c', 'd', 'f', 'e']);
  });

  it('must stand beside each other', () => {
    expect(decide(journey, { do: 'merge-phases', id: 'p1', next: 'p3' }).ok).toBe(false);
    expect(decide(journey, { do: 'merge-phases', id: 'p3', next: 'p1' }).ok).toBe(false);
  });

  it('can be taken back in one step', () => {
    expect(undone(journey, { do: 'merge-phases', id: 'p1', next: 'p2' })).toEqual(journey.records);
  });
});

describe('a phase that gets another name', () => {
  const renamed = after(journey, edit('Dream', 'Long for'), edit('Long for', 'Look around'));

  it('keeps those it had', () => {
    expect(renamed.records.get('p1')?.body['earlierNames']).toEqual(['Dream', 'Long for']);
  });

  it('forgets an earlier one that it has again', () => {
    expect(after(renamed, edit('Look around', 'Dream')).records.get('p1')?.body['earlierNames']).toEqual([
      'Long for',
      'Look around',
    ]);
  });
});

function edit(was: string, is: string): Command {
  return { do: 'edit', type: 'phase', id: 'p1', set: { name: { was, is } } };
}

function after(doc: StigDocument, ...commands: readonly Command[]): StigDocument {
  return commands.reduce((now, command) => {
    const decision = decide(now, command);
    if (!decision.ok) throw new Error(JSON.stringify(decision.refusal));
    return { ...now, seq: now.seq + 1, records: applyChanges(now.records, decision.value) };
  }, doc);
}

/** The records after a step and a `revert` of it. */
function undone(doc: StigDocument, command: Command): Records {
  const done = decide(doc, command);
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
  const there = after(doc, command);
  expect(applyChanges(there.records, invertChanges(done.value))).toEqual(doc.records);
  return after(there, { do: 'revert', changes: [...done.value] }).records;
}

const phaseOf = (doc: StigDocument, ...ids: readonly string[]) => ids.map((id) => doc.records.get(id)?.body['phase']);
