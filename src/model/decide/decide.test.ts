import { describe, expect, it } from 'vitest';
import { sameJson } from '#base/json.ts';
import { createSeededRandom } from '#base/random.ts';
import { applyChanges, invertChanges } from '#model/document/change.ts';
import { type Command, command as commandSchema } from '#model/document/command.ts';
import { decide } from '#model/decide/decide.ts';
import { whyNotBody } from '#model/decide/check-body.ts';
import { type Records, recordsOf, type StigDocument } from '#model/document/document.ts';
import type { AnyRecord } from '#model/document/records.ts';
import { randomCommand } from '#tests/fuzz/random-command.ts';
import { createDice } from '#tests/fuzz/random-value.ts';
import { docs } from '#tests/fuzz/world.ts';

const empty = (kind: StigDocument['kind'], id: string): StigDocument => ({ id, kind, seq: 0, records: new Map() });

function after(doc: StigDocument, ...commands: readonly Command[]): StigDocument {
  return commands.reduce((now, command) => {
    const decision = decide(now, command);
    if (!decision.ok) throw new Error(JSON.stringify(decision.refusal));
    return { ...now, seq: now.seq + 1, records: applyChanges(now.records, decision.value) };
  }, doc);
}

const journey = after(
  empty('journey', 'j'),
  { do: 'add', type: 'journey', id: 'j', body: { name: 'Move house' } },
  { do: 'add', type: 'phase', id: 'p1', body: { name: 'Dream' } },
  { do: 'add', type: 'phase', id: 'p2', body: { name: 'Pack' } },
  { do: 'add', type: 'interaction', id: 'i1', body: { phase: 'p1', text: 'Asks a neighbour' } },
  { do: 'add', type: 'curve', id: 'c1', body: { of: 'customers' } },
  { do: 'add', type: 'point', id: 'o1', body: { curve: 'c1', at: { interaction: 'i1' }, feeling: 0.5 } },
);

const refusalOf = (doc: StigDocument, command: Command) => {
  const decision = decide(doc, command);
  return decision.ok ? undefined : decision.refusal;
};

const changesOf = (doc: StigDocument, command: Command) => {
  const decision = decide(doc, command);
  return decision.ok ? decision.value : [];
};

describe('whatever is decided', () => {
  it.each(docs)(
    'on a $kind can be taken back, keeps every record valid, and comes through the wire',
    ({ id, kind, root }) => {
      const dice = createDice(createSeededRandom(7));
      let doc = after(empty(kind, id), root);
      for (let n = 0; n < 600; n += 1) {
        const command = commandSchema.parse(JSON.parse(JSON.stringify(randomCommand(doc, dice))) as unknown);
        const decision = decide(doc, command);
        if (!decision.ok) continue;
        const records = applyChanges(doc.records, decision.value);
        expect(sameRecords(applyChanges(records, invertChanges(decision.value)), doc.records)).toBe(true);
        for (const record of records.values())
          if (doc.records.get(record.id) !== record) expect(whyNotBody(record.type, record.body)).toBeUndefined();
        doc = { ...doc, seq: doc.seq + 1, records };
      }
      expect(doc.seq).toBeGreaterThan(150);
    },
  );
});

const sameRecords = (a: Records, b: Records): boolean =>
  a.size === b.size && [...a].every(([id, one]) => sameJson(one, b.get(id)));

describe('adding', () => {
  it('is done once, and refused to another thing with the same id', () => {
    const same: Command = { do: 'add', type: 'phase', id: 'p1', body: { name: 'Dream' } };
    expect(changesOf(journey, same)).toEqual([]);
    expect(refusalOf(journey, { ...same, body: { name: 'Other' } })).toEqual({ code: 'id-taken', id: 'p1' });
  });

  it('stands where its author put it', () => {
    const doc = after(
      journey,
      { do: 'add', type: 'phase', id: 'p0', body: {}, after: null },
      { do: 'add', type: 'phase', id: 'p15', body: {}, after: 'p1' },
      { do: 'add', type: 'phase', id: 'p9', body: {} },
    );
    expect(recordsOf(doc.records, 'phase').map(({ id }) => id)).toEqual(['p0', 'p1', 'p15', 'p2', 'p9']);
  });

  it('needs the parent to be there', () => {
    const orphan: Command = { do: 'add', type: 'interaction', id: 'i9', body: { phase: 'gone' } };
    expect(refusalOf(journey, orphan)).toEqual({ code: 'parent-not-found', type: 'phase', id: 'gone' });
  });

  it('is refused in another kind of document', () => {
    expect(refusalOf(journey, { do: 'add', type: 'team', id: 't', body: {} })).toEqual({
      code: 'wrong-document',
      type: 'team',
    });
  });
});

describe('editing', () => {
  it('merges two texts and takes the later of two other values', () => {
    const doc = after(
      journey,
      {
        do: 'edit',
        type: 'interaction',
        id: 'i1',
        set: { text: { was: 'Asks a neighbour', is: 'Asks a kind neighbour' } },
      },
      {
        do: 'edit',
        type: 'interaction',
        id: 'i1',
        set: { text: { was: 'Asks a neighbour', is: 'She asks a neighbour' } },
      },
      { do: 'edit', type: 'interaction', id: 'i1', set: { kind: { is: 'direct' } } },
      { do: 'edit', type: 'interaction', id: 'i1', set: { kind: { is: 'indirect' } } },
    );
    expect(doc.records.get('i1')?.body).toMatchObject({ text: 'She asks a kind neighbour', kind: 'indirect' });
  });

  it('keeps a journey’s earlier names, and not the one it has again', () => {
    const renamed = (was: string, is: string): Command => ({
      do: 'edit',
      type: 'journey',
      id: 'j',
      set: { name: { was, is } },
    });
    const doc = after(journey, renamed('Move house', 'Find a home'), renamed('Find a home', 'Come home'));
    expect(doc.records.get('j')?.body['earlierNames']).toEqual(['Move house', 'Find a home']);
    const back = after(doc, renamed('Come home', 'Move house'));
    expect(back.records.get('j')?.body['earlierNames']).toEqual(['Find a home', 'Come home']);
  });

  it('names the place that is not valid', () => {
    const wrong: Command = { do: 'edit', type: 'interaction', id: 'i1', set: { 'mark.strength': { is: 7 } } };
    expect(refusalOf(journey, wrong)).toMatchObject({ code: 'not-valid', place: 'mark.strength' });
  });
});

describe('removing', () => {
  it('takes along what is part of it, at any depth, and taking it back brings all of it', () => {
    const removed = changesOf(journey, { do: 'remove', type: 'phase', id: 'p1' });
    const doc = after(journey, { do: 'remove', type: 'phase', id: 'p1' });
    expect([...doc.records.keys()].toSorted()).toEqual(['c1', 'j', 'p2']);
    const back = after(doc, { do: 'revert', changes: [...removed] });
    expect(back.records).toEqual(journey.records);
  });

  it('never takes the document itself', () => {
    expect(refusalOf(journey, { do: 'remove', type: 'journey', id: 'j' })).toMatchObject({ code: 'not-valid' });
  });
});

describe('taking back', () => {
  it('leaves what another has changed since', () => {
    const moved = changesOf(journey, { do: 'edit', type: 'point', id: 'o1', set: { feeling: { was: 0.5, is: -0.5 } } });
    const doc = after(
      journey,
      { do: 'edit', type: 'point', id: 'o1', set: { feeling: { was: 0.5, is: -0.5 } } },
      { do: 'edit', type: 'point', id: 'o1', set: { feeling: { was: -0.5, is: 0.9 } } },
    );
    expect(refusalOf(doc, { do: 'revert', changes: [...moved] })).toEqual({ code: 'changed-since' });
  });

  it('takes its own words out of a text that another has written in', () => {
    const mine: Command = {
      do: 'edit',
      type: 'interaction',
      id: 'i1',
      set: { text: { was: 'Asks a neighbour', is: 'Asks an old neighbour' } },
    };
    const changes = changesOf(journey, mine);
    const doc = after(
      journey,
      mine,
      {
        do: 'edit',
        type: 'interaction',
        id: 'i1',
        set: { text: { was: 'Asks an old neighbour', is: 'Asks an old neighbour twice' } },
      },
      { do: 'revert', changes: [...changes] },
    );
    expect(doc.records.get('i1')?.body['text']).toBe('Asks a neighbour twice');
  });

  it('does not bring back what cannot stand in this document', () => {
    const record = { type: 'team', id: 't', order: 'a0', body: {} } as const;
    expect(refusalOf(journey, { do: 'revert', changes: [{ did: 'removed', record }] })).toEqual({
      code: 'changed-since',
    });
    const unsorted = { type: 'phase', id: 'p9', order: 'nowhere', body: {} } as const;
    expect(refusalOf(journey, { do: 'revert', changes: [{ did: 'removed', record: unsorted }] })).toEqual({
      code: 'changed-since',
    });
  });
});

describe('a key that a record does not have', () => {
  const edit = (set: Extract<Command, { do: 'edit' }>['set'], id = 'i1'): Command => ({
    do: 'edit',
    type: 'interaction',
    id,
    set,
  });

  it('is refused by its place, before anything of the edit is done', () => {
    expect(refusalOf(journey, edit({ text: { is: 'Reads' }, txt: { is: 'Reads' } }))).toMatchObject({
      ...{ code: 'not-valid', place: 'txt', message: 'there is no such key: interaction' },
    });
    expect(refusalOf(journey, edit({ mark: { is: { type: 'heart', strenght: 2 } } }))).toMatchObject({
      place: 'mark.strenght',
    });
    expect(refusalOf(journey, edit({ mood: { was: 'good' } }))).toMatchObject({ place: 'mood' });
  });

  it('stays where a file brought it, is carried along, changed and taken away', () => {
    const body = { phase: 'p1', mood: 'good', events: [{ name: 'seen', colour: 'red' }] };
    const record: AnyRecord = { type: 'interaction', id: 'i9', order: 'a5', body };
    const brought = after(journey, { do: 'import', records: [record] });
    const events = { was: body.events, is: [...body.events, { name: 'bought' }] };
    const doc = after(brought, edit({ events, mood: { was: 'good', is: 'better' } }, 'i9'));
    expect(doc.records.get('i9')?.body).toEqual({ ...body, mood: 'better', events: events.is });
    expect(after(doc, edit({ mood: { was: 'better' } }, 'i9')).records.get('i9')?.body).not.toHaveProperty('mood');
    expect(refusalOf(doc, edit({ mod: { is: 'good' } }, 'i9'))).toMatchObject({ place: 'mod' });
  });
});

describe('bringing in', () => {
  const brought = (order: string): Command => ({
    do: 'import',
    records: [{ type: 'phase', id: 'p9', order, body: {} }],
  });

  it('takes all or nothing, and only what others can be sorted beside', () => {
    expect(refusalOf(journey, brought('first'))).toMatchObject({ code: 'not-valid', place: 'order' });
    const doc = after(journey, brought('a5'), { do: 'add', type: 'phase', id: 'p10', body: {} });
    expect(recordsOf(doc.records, 'phase').at(-1)?.id).toBe('p10');
  });

  it('does nothing for what is there already', () => {
    const doc = after(journey, brought('a5'));
    expect(changesOf(doc, brought('a5'))).toEqual([]);
  });
});

describe('moving', () => {
  it('is fair to two who put things in the same place at once', () => {
    const doc = after(
      journey,
      {
        do: 'import',
        records: [
          { type: 'phase', id: 'q1', order: 'a5', body: {} },
          { type: 'phase', id: 'q2', order: 'a5', body: {} },
        ],
      },
      { do: 'move', type: 'phase', id: 'p1', after: 'q1' },
    );
    expect(recordsOf(doc.records, 'phase').map(({ id }) => id)).toEqual(['p2', 'q1', 'q2', 'p1']);
  });

  it('does nothing to what stands there already', () => {
    expect(changesOf(journey, { do: 'move', type: 'phase', id: 'p2', after: 'p1' })).toEqual([]);
    expect(changesOf(journey, { do: 'move', type: 'phase', id: 'p1', after: null })).toEqual([]);
    expect(changesOf(journey, { do: 'move', type: 'phase', id: 'p2' })).toEqual([]);
    expect(changesOf(journey, { do: 'move', type: 'phase', id: 'p1' })).toHaveLength(1);
  });

  it('takes an interaction to another phase', () => {
    const doc = after(journey, { do: 'move', type: 'interaction', id: 'i1', phase: 'p2' });
    expect(doc.records.get('i1')?.body['phase']).toBe('p2');
    expect(refusalOf(journey, { do: 'move', type: 'interaction', id: 'i1', phase: 'i1' })).toMatchObject({
      code: 'parent-not-found',
    });
  });
});

describe('ending an experiment', () => {
  it('is done once', () => {
    const doc = after(journey, { do: 'add', type: 'experiment', id: 'x1', body: { status: 'running' } });
    const end: Command = { do: 'end-experiment', id: 'x1', result: 'Fewer calls', verdict: 'held', end: '2026-05-10' };
    const ended = after(doc, end);
    expect(ended.records.get('x1')?.body).toMatchObject({ status: 'ended', verdict: 'held' });
    expect(changesOf(ended, end)).toEqual([]);
    expect(refusalOf(ended, { ...end, verdict: 'unclear' })).toEqual({ code: 'already-ended', id: 'x1' });
  });

  it('asks for a value of its measure from after the start before it is said to have held or not', () => {
    const planned = { status: 'running', start: '2026-05-01', measure: 'k1' };
    const followed = after(
      after(journey, { do: 'add', type: 'measure', id: 'k1', body: { series: [{ at: '2026-05-01', value: 15 }] } }),
      { do: 'add', type: 'experiment', id: 'x1', body: planned },
    );
    const end: Command = { do: 'end-experiment', id: 'x1', result: 'So few', verdict: 'held', end: '2026-05-10' };
    expect(refusalOf(followed, end)).toEqual({ code: 'no-value-since', id: 'x1' });
    expect(refusalOf(followed, { ...end, verdict: 'did-not-hold' })).toEqual({ code: 'no-value-since', id: 'x1' });
    expect(after(followed, { ...end, verdict: 'unclear' }).records.get('x1')?.body['status']).toBe('ended');
    const is = [
      { at: '2026-05-01', value: 15 },
      { at: '2026-05-02', value: 11 },
    ];
    const seen = after(followed, { do: 'edit', type: 'measure', id: 'k1', set: { series: { is } } });
    expect(after(seen, end).records.get('x1')?.body['verdict']).toBe('held');
    const felt = after(followed, { do: 'edit', type: 'experiment', id: 'x1', set: { method: { is: 'qualitative' } } });
    expect(after(felt, end).records.get('x1')?.body['verdict']).toBe('held');
  });
});
