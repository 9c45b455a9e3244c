import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#base/json.ts';
import { whyMayNot } from '#model/access/access.ts';
import type { Command } from '#model/document/command.ts';
import type { StigDocument } from '#model/document/document.ts';
import { recordsFrom } from '#model/document/patch-records.ts';
import type { AnyRecord } from '#model/document/records.ts';

const room: AnyRecord = { type: 'workshop', id: 'k', order: 'a0', body: { stage: 'write', may: { map: 'edit' } } };
const note = (id: string): AnyRecord => ({ type: 'contribution', id, order: 'a0', body: { by: 'kim', text: 'One' } });

function whyNot(
  command: Command,
  records: readonly AnyRecord[] = [room, note('n1')],
  role: 'guest' | 'editor' = 'guest',
) {
  const doc: StigDocument = { id: 'k', kind: 'workshop', seq: 1, records: recordsFrom(records) };
  return whyMayNot({ user: 'kim', role }, doc, command)?.code;
}

const adds = (body: JsonObject): Command => ({
  do: 'add',
  type: 'contribution',
  id: 'n2',
  body: { by: 'kim', ...body },
});

describe('what a guest writes', () => {
  it('says what is known and nothing else', () => {
    expect(whyNot(adds({ text: 'Two', kind: 'cloud', phase: 'p', at: { interaction: 'i' } }))).toBeUndefined();
    for (const body of [{ more: 'x' }, { at: { interaction: 'i', more: 'x' } }, { isLeader: true }])
      expect(whyNot(adds(body)), JSON.stringify(body)).toBe('not-valid');
    expect(whyNot(adds({ more: 'x' }), [room], 'editor')).toBeUndefined();
  });

  it('is edited at what is known and nothing else', () => {
    const edits = (set: Extract<Command, { do: 'edit' }>['set']): Command => ({
      do: 'edit',
      type: 'contribution',
      id: 'n1',
      set,
    });
    expect(whyNot(edits({ text: { was: 'One', is: 'Two' }, 'at.interaction': { is: 'i' } }))).toBeUndefined();
    expect(whyNot(edits({ more: { is: 'x' } }))).toBe('not-valid');
    expect(whyNot(edits({ 'at.more': { is: 'x' } }))).toBe('not-valid');
  });

  it('is no more than anybody writes', () => {
    const many = Array.from({ length: 500 }, (_, n) => note(`n${n + 10}`));
    expect(whyNot(adds({ text: 'Two' }), [room, ...many.slice(1)])).toBeUndefined();
    expect(whyNot(adds({ text: 'Two' }), [room, ...many])).toBe('not-now');
    expect(whyNot(adds({ text: 'Two' }), [room, ...many], 'editor')).toBeUndefined();
  });
});
