import { describe, expect, test } from 'vitest';
import { applyChanges } from '#model/document/change.ts';
import type { Command } from '#model/document/command.ts';
import { decide } from '#model/decide/decide.ts';
import type { Records } from '#model/document/document.ts';
import { recordsFrom } from '#model/document/patch-records.ts';
import type { AnyRecord } from '#model/document/records.ts';
import { leaveJourney, serveJourney } from '#model/research/serve.ts';
import { interviewIn, seenFromJourney } from '#model/research/served.ts';

const interview = (body: object): AnyRecord => ({ type: 'interview', id: 'w', order: 'a0', body: { ...body } });
const excerpt = (id: string, body: object): AnyRecord => ({
  type: 'excerpt',
  id,
  order: 'a0',
  body: { start: 0, end: 2, text: 'Oh', ...body },
});
const inTwo = recordsFrom([
  interview({ journey: 'first', alsoFor: ['second'], transcript: 'Oh.' }),
  excerpt('both', {
    place: { interaction: 'i' },
    elsewhere: [
      { journey: 'second', place: { phase: 'q' } },
      { journey: 'third', place: { phase: 'r' } },
    ],
  }),
  excerpt('one', { place: { phase: 'p' } }),
]);

function after(records: Records, commands: readonly Command[]): Records {
  return commands.reduce((now, command) => {
    const decision = decide({ id: 'w', kind: 'interview', seq: 1, records: now }, command);
    if (!decision.ok) throw new Error(JSON.stringify(decision.refusal));
    return applyChanges(now, decision.value);
  }, records);
}

const bodiesOf = (records: Records) => Object.fromEntries([...records].map(([id, { body }]) => [id, body]));

describe('An interview seen from a journey', () => {
  test('that it was made for is the very same, old ones too', () => {
    expect(seenFromJourney(inTwo, 'first')).toBe(inTwo);
    const old = recordsFrom([interview({ journey: 'first' }), excerpt('one', { place: { phase: 'p' } })]);
    expect(seenFromJourney(old, 'first')).toBe(old);
  });

  test('that it serves too has that one first and its words where they lie there', () => {
    const seen = bodiesOf(seenFromJourney(inTwo, 'second'));
    expect(seen['w']).toMatchObject({ journey: 'second', alsoFor: ['first'] });
    expect(seen['both']).toMatchObject({
      place: { phase: 'q' },
      elsewhere: [
        { journey: 'first', place: { interaction: 'i' } },
        { journey: 'third', place: { phase: 'r' } },
      ],
    });
    expect(seen['one']).not.toHaveProperty('place');
    expect(bodiesOf(seenFromJourney(seenFromJourney(inTwo, 'second'), 'first'))).toEqual(bodiesOf(inTwo));
  });

  test('that it does not serve stays whose it is, with the words that lie there', () => {
    const seen = bodiesOf(seenFromJourney(inTwo, 'third'));
    expect(seen['w']).toEqual(inTwo.get('w')?.body);
    expect(seen['both']).toMatchObject({ place: { phase: 'r' } });
  });
});

describe('To serve one more journey', () => {
  const own = (records: Records) => interviewIn(records) ?? expect.unreachable();

  test('is one edit, and none where it does already', () => {
    const three = after(inTwo, serveJourney(own(inTwo), 'third'));
    expect(own(three).body).toMatchObject({ journey: 'first', alsoFor: ['second', 'third'] });
    expect(serveJourney(own(three), 'third')).toEqual([]);
    const free = recordsFrom([interview({ transcript: 'Oh.' })]);
    expect(own(after(free, serveJourney(own(free), 'first'))).body).toMatchObject({ journey: 'first' });
  });

  test('can be taken back with where its words lay there, and the others keep theirs', () => {
    const left = after(inTwo, leaveJourney(inTwo, 'second'));
    expect(own(left).body).toEqual({ journey: 'first', transcript: 'Oh.' });
    expect(left.get('both')?.body).toMatchObject({
      place: { interaction: 'i' },
      elsewhere: [{ journey: 'third', place: { phase: 'r' } }],
    });
    expect(left.get('one')?.body).toEqual(inTwo.get('one')?.body);
  });

  test('makes the next the first where the first is left, and the last is never left', () => {
    const left = after(inTwo, leaveJourney(inTwo, 'first'));
    expect(own(left).body).toEqual({ journey: 'second', transcript: 'Oh.' });
    expect(left.get('both')?.body).toMatchObject({
      place: { phase: 'q' },
      elsewhere: [{ journey: 'third', place: { phase: 'r' } }],
    });
    expect(left.get('one')?.body).not.toHaveProperty('place');
    expect(leaveJourney(left, 'second')).toEqual([]);
  });
});
