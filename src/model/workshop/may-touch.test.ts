import { describe, expect, it } from 'vitest';
import { ordersBetween } from '#base/order-key.ts';
import { whyMayNot } from '#model/access/access.ts';
import type { Command } from '#model/document/command.ts';
import { decide } from '#model/decide/decide.ts';
import type { StigDocument } from '#model/document/document.ts';
import type { RoleOrGuest } from '#model/people/role.ts';
import type { AnyRecord } from '#model/document/records.ts';
import { sightOf } from '#model/access/sight.ts';
import type { WorkshopBody } from '#model/workshop/workshop.ts';

const record = (type: AnyRecord['type'], id: string, body: AnyRecord['body']): AnyRecord => ({
  type,
  id,
  order: ordersBetween(null, null, 1)[0] ?? '',
  body,
});

function workshop(body: WorkshopBody, ...records: AnyRecord[]): StigDocument {
  const all = [record('workshop', 'k', body as AnyRecord['body']), ...records];
  return { id: 'k', kind: 'workshop', seq: 1, records: new Map(all.map((one) => [one.id, one])) };
}

const note = (id: string, by: string, round = 1): AnyRecord => record('contribution', id, { by, round, text: 'waits' });

const writes = (by: string): Command => ({ do: 'add', type: 'contribution', id: 'new', body: { by, text: 'waits' } });
const gives = (by: string, n: number): Command => ({
  do: 'add',
  type: 'vote',
  id: `${by}.${n}`,
  body: { by, note: 'n1' },
});
const rewords = (id: string): Command => ({
  do: 'edit',
  type: 'contribution',
  id,
  set: { text: { was: 'waits', is: 'waits long' } },
});
const groups = (id: string): Command => ({ do: 'edit', type: 'contribution', id, set: { cluster: { is: 'c1' } } });
const goesOn: Command = {
  do: 'edit',
  type: 'workshop',
  id: 'k',
  set: { stage: { is: 'reveal' }, revealed: { is: 1 } },
};

const whyNot = (user: string, doc: StigDocument, command: Command, role: RoleOrGuest = 'guest') =>
  whyMayNot({ user, role }, doc, command)?.code;

describe('in a workshop a guest', () => {
  it('writes while the room writes, also late, and not when it is locked, voting or closed', () => {
    for (const stage of ['write', 'reveal', 'group'] as const)
      expect(whyNot('kim', workshop({ stage }), writes('kim'))).toBeUndefined();
    for (const stage of ['gather', 'vote', 'result'] as const)
      expect(whyNot('kim', workshop({ stage }), writes('kim'))).toBe('not-now');
    expect(whyNot('kim', workshop({ stage: 'write', may: { write: false } }), writes('kim'))).toBe('not-now');
    expect(whyNot('kim', workshop({ stage: 'write', closed: '2026-05-01T12:00:00Z' }), writes('kim'))).toBe('not-now');
  });

  it('writes in nobody else’s name, and rewords nobody else’s note', () => {
    const doc = workshop({ stage: 'reveal', revealed: 1 }, note('n1', 'bo'), note('n2', 'kim'));
    expect(whyNot('kim', doc, writes('bo'))).toBe('not-yours');
    expect(whyNot('kim', doc, rewords('n1'))).toBe('not-yours');
    expect(whyNot('kim', doc, rewords('n2'))).toBeUndefined();
    expect(whyNot('kim', doc, { do: 'remove', type: 'contribution', id: 'n1' })).toBe('not-yours');
    const takesOver: Command = { do: 'edit', type: 'contribution', id: 'n2', set: { by: { was: 'kim', is: 'bo' } } };
    expect(whyNot('kim', doc, takesOver)).toBe('not-yours');
  });

  it('writes at a card of the map when they are let see it, and not by putting a note there later', () => {
    const atCard: Command = {
      do: 'add',
      type: 'contribution',
      id: 'new',
      body: { by: 'kim', text: 'waits', phase: 'p', at: { interaction: 'i' } },
    };
    const putsAtCard: Command = {
      do: 'edit',
      type: 'contribution',
      id: 'n1',
      set: { at: { is: { transition: 't' } } },
    };
    const open = (may: WorkshopBody['may']) => workshop({ stage: 'write', ...(may && { may }) }, note('n1', 'kim'));
    for (const command of [atCard, putsAtCard]) {
      expect(whyNot('kim', open(undefined), command)).toBe('not-now');
      expect(whyNot('kim', open({ map: 'none' }), command)).toBe('not-now');
      expect(whyNot('kim', open({ map: 'see' }), command)).toBeUndefined();
      expect(whyNot('ada', open({ map: 'none' }), atCard, 'viewer')).toBe('not-yours');
    }
    expect(whyNot('kim', open({ map: 'see', write: false }), atCard)).toBe('not-now');
  });

  it('groups what all have seen, while the room groups', () => {
    const seen = (stage: WorkshopBody['stage'], group = true) =>
      workshop({ stage, revealed: 1, may: { group } }, note('n1', 'bo'));
    expect(whyNot('kim', seen('group'), groups('n1'))).toBeUndefined();
    expect(whyNot('kim', seen('group', false), groups('n1'))).toBe('not-now');
    expect(whyNot('kim', seen('vote'), groups('n1'))).toBe('not-now');
    expect(whyNot('kim', workshop({ stage: 'group', revealed: 0 }, note('n1', 'bo')), groups('n1'))).toBe('not-yours');
    expect(
      whyNot('kim', seen('group'), { do: 'add', type: 'cluster', id: 'c1', body: { name: 'Waiting' } }),
    ).toBeUndefined();
  });

  it('gives and takes back dots of their own while the room votes', () => {
    const doc = (stage: WorkshopBody['stage']) =>
      workshop({ stage, revealed: 1 }, note('n1', 'bo'), record('vote', 'bo.1', { by: 'bo', note: 'n1' }));
    expect(whyNot('kim', doc('vote'), gives('kim', 1))).toBeUndefined();
    expect(whyNot('kim', doc('vote'), gives('bo', 2))).toBe('not-yours');
    expect(whyNot('kim', doc('group'), gives('kim', 1))).toBe('not-now');
    expect(whyNot('kim', doc('vote'), { do: 'remove', type: 'vote', id: 'bo.1' })).toBe('not-yours');
    expect(whyNot('bo', doc('vote'), { do: 'remove', type: 'vote', id: 'bo.1' })).toBeUndefined();
  });

  it('does not lead, not by taking back either', () => {
    const doc = workshop({ stage: 'write' });
    expect(whyNot('kim', doc, goesOn)).toBe('may-not');
    const back: Command = {
      do: 'revert',
      changes: [{ did: 'edited', type: 'workshop', id: 'k', set: { stage: { was: 'result', is: 'write' } } }],
    };
    expect(whyNot('kim', doc, back)).toBe('may-not');
    expect(whyNot('ada', doc, goesOn, 'viewer')).toBe('may-not');
  });

  it('takes back what is another’s no more than doing it', () => {
    const doc = workshop({ stage: 'reveal', revealed: 1 }, note('n1', 'bo'));
    expect(whyNot('kim', doc, { do: 'revert', changes: [{ did: 'added', record: note('n1', 'bo') }] })).toBe(
      'not-yours',
    );
    const another = { did: 'removed', record: note('n9', 'bo') } as const;
    expect(whyNot('kim', doc, { do: 'revert', changes: [another] })).toBe('not-yours');
  });
});

describe('nobody', () => {
  it('makes a workshop as it was: that would show or undo what is another’s', () => {
    const restore: Command = { do: 'restore', records: [] };
    for (const role of ['guest', 'owner'] as const)
      expect(whyNot('ada', workshop({ stage: 'result' }), restore, role)).toBe('may-not');
  });
});

describe('whoever leads', () => {
  it('goes on and back, writes and groups whatever is locked', () => {
    const doc = workshop({ stage: 'gather', revealed: 1, may: { write: false, group: false } }, note('n1', 'bo'));
    for (const command of [goesOn, writes('ada'), groups('n1'), rewords('n1')])
      expect(whyNot('ada', doc, command, 'editor')).toBeUndefined();
  });

  it('touches nothing that is not revealed, and no dots of others before the result', () => {
    const doc = workshop({ stage: 'write' }, note('n1', 'bo'), record('vote', 'bo.1', { by: 'bo', note: 'n1' }));
    expect(whyNot('ada', doc, rewords('n1'), 'owner')).toBe('not-yours');
    expect(whyNot('ada', doc, { do: 'remove', type: 'contribution', id: 'n1' }, 'owner')).toBe('not-yours');
    expect(whyNot('ada', doc, { do: 'remove', type: 'vote', id: 'bo.1' }, 'owner')).toBe('not-yours');
  });
});

describe('a workshop itself', () => {
  const doc = workshop({ stage: 'vote', round: 1, revealed: 1, dots: 2 }, note('n1', 'bo'));

  it('gives everybody as many dots as were said', () => {
    expect(decide(doc, gives('kim', 2)).ok).toBe(true);
    expect(decide(doc, gives('kim', 3))).toEqual({ ok: false, refusal: { code: 'no-dots-left', id: 'kim.3' } });
    const anothers: Command = { do: 'add', type: 'vote', id: 'bo.1', body: { by: 'kim', note: 'n1' } };
    expect(decide(doc, anothers)).toMatchObject({ ok: false, refusal: { code: 'not-valid' } });
    const nowhere: Command = { do: 'add', type: 'vote', id: 'kim.1', body: { by: 'kim', note: 'gone' } };
    expect(decide(doc, nowhere)).toMatchObject({ ok: false, refusal: { code: 'parent-not-found' } });
  });

  it('takes dots away with the note they lie on', () => {
    const voted = workshop({ stage: 'vote' }, note('n1', 'bo'), record('vote', 'kim.1', { by: 'kim', note: 'n1' }));
    const gone = decide(voted, { do: 'remove', type: 'contribution', id: 'n1' });
    expect(gone.ok && gone.value.map((change) => change.did === 'removed' && change.record.id)).toEqual([
      'kim.1',
      'n1',
    ]);
  });

  it('has no notes of a round that has not begun', () => {
    const early: Command = { do: 'add', type: 'contribution', id: 'new', body: { by: 'kim', round: 2, text: 'x' } };
    expect(decide(doc, early)).toMatchObject({ ok: false, refusal: { place: 'round' } });
  });
});

describe('on the journey a guest', () => {
  const journey: StigDocument = { id: 'j', kind: 'journey', seq: 0, records: new Map() };
  const adds: Command = { do: 'add', type: 'interaction', id: 'i', body: { phase: 'p', text: 'waits' } };

  it('writes where they were let, and only what they can see', () => {
    expect(whyNot('kim', journey, adds)).toBe('may-not');
    expect(whyNot('kim', journey, adds, 'guest-editor')).toBeUndefined();
    const owns: Command = { ...adds, body: { owners: { professional: 'x' } } };
    expect(whyNot('kim', journey, owns, 'guest-editor')).toBe('may-not');
    expect(whyNot('kim', journey, { do: 'remove', type: 'interaction', id: 'i' }, 'guest-editor')).toBe('may-not');
    const opens: Command = { do: 'add', type: 'opportunity', id: 'o', body: { text: 'x' } };
    expect(whyNot('kim', journey, opens, 'guest-editor')).toBe('may-not');
    expect(whyNot('kim', journey, { do: 'import', records: [] }, 'guest-editor')).toBe('may-not');
    const quotes: Command = { do: 'add', type: 'quote', id: 'q', body: { text: 'x' } };
    expect(whyNot('kim', journey, quotes, 'guest-editor')).toBe('may-not');
  });

  it('is told of an opportunity which notes it came out of, not what it says', () => {
    const body = { text: 'x', place: { journey: true }, impact: 3, from: { workshop: 'k', notes: ['n1'] } };
    const shows = sightOf(journey, { user: 'kim', role: 'guest-editor' }).of(record('opportunity', 'o', body));
    expect(Object.keys(body).filter((key) => shows?.(key))).toEqual(['from']);
  });
});
