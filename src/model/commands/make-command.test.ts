import { describe, expect, it } from 'vitest';
import { command } from '#model/document/command.ts';
import {
  addRecord,
  editRecord,
  moveRecord,
  removeRecord,
  setValue,
  setValues,
  writeSpot,
  writeText,
} from '#model/commands/make-command.ts';
import type { RecordOf } from '#model/document/records.ts';

const card = {
  type: 'interaction',
  id: 'i1',
  order: 'a0',
  body: { text: 'Reads', owners: { professional: 'anna' }, channels: ['web'] },
} satisfies RecordOf<'interaction'>;

describe('a command that was made', () => {
  it('is what crosses the wire', () => {
    const made = [
      addRecord('phase', { id: 'p1', body: { name: 'Before', involvesUs: true }, after: null }),
      editRecord('interaction', 'i1', { text: { was: 'Reads', is: 'Reads on' } }),
      moveRecord('interaction', { id: 'i1', after: 'i2', phase: 'p2' }),
      removeRecord('interaction', 'i1'),
      writeText(card, 'text', { was: 'Reads', is: 'Writes' }),
      writeSpot({ type: 'job', id: 'j1', path: 'want' }, { was: '', is: 'To be done' }),
    ];
    expect(made).toEqual(made.map((one) => command.parse(one)));
  });

  it('says what stood there when it sets a value', () => {
    expect(setValue(card, 'owners.professional', undefined)).toEqual({
      do: 'edit',
      type: 'interaction',
      id: 'i1',
      set: { 'owners.professional': { was: 'anna', is: undefined } },
    });
  });

  it('sets only the values that differ', () => {
    const { set } = setValues(card, { text: 'Reads', channels: ['web', 'mail'], kind: undefined, team: 'sales' });
    expect(set).toEqual({
      channels: { was: ['web'], is: ['web', 'mail'] },
      team: { was: undefined, is: 'sales' },
    });
  });
});

describe('the compiler', () => {
  it('refuses keys that a record does not have', () => {
    const made = [
      // @ts-expect-error a phase has a name
      addRecord('phase', { id: 'p1', body: { nmae: 'Before' } }),
      // @ts-expect-error an object that was put together is looked at too
      addRecord('phase', { id: 'p1', body: { name: 'Before', ...(card.id && { gaol: 'x' }) } }),
      // @ts-expect-error an interaction has a text
      editRecord('interaction', 'i1', { txt: { is: 'Reads' } }),
      // @ts-expect-error owners are professional or operational
      setValue(card, 'owners.profesional', 'anna'),
      // @ts-expect-error a text stands under `text`
      writeText(card, 'kind', { was: '', is: 'direct' }),
      // @ts-expect-error a job wants something
      writeSpot({ type: 'job', id: 'j1', path: 'text' }, { was: '', is: '' }),
      // @ts-expect-error there is no such type
      removeRecord('interactoin', 'i1'),
      // @ts-expect-error only an interaction moves into a phase
      moveRecord('phase', { id: 'p1', phase: 'p2' }),
    ];
    expect(made).toHaveLength(8);
  });

  it('refuses values that a key cannot have', () => {
    const made = [
      // @ts-expect-error a kind is direct or indirect
      addRecord('interaction', { id: 'i1', body: { kind: 'both' } }),
      // @ts-expect-error a journey is called something
      addRecord('journey', { id: 'j1', body: {} }),
      // @ts-expect-error a strength is a number
      editRecord('interaction', 'i1', { mark: { is: { type: 'heart', strength: 'two' } } }),
      // @ts-expect-error channels are ids
      setValue(card, 'channels', [7]),
      // @ts-expect-error a place has a name that it knows
      setValues({ type: 'job', id: 'j1', body: {} }, { place: { inteaction: 'i1' } }),
    ];
    expect(made).toHaveLength(5);
  });
});
