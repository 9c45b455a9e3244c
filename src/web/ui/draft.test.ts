import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeText } from '#base/merge-text.ts';
import { beginDraft, type Draft, type DraftEffect, type DraftEvent, stepDraft } from '#web/ui/draft.ts';

const begun = (value: string, isWhole = false): Draft => beginDraft(value, { isWhole, at: 0 });

/** The draft after all of these, and all that was to be done. */
function after(draft: Draft, ...events: readonly DraftEvent[]) {
  const done: DraftEffect[] = [];
  let now = draft;
  for (const event of events) {
    const next = stepDraft(now, event);
    now = next.draft;
    done.push(...next.effects);
  }
  return { draft: now, done, told: done.filter((effect) => effect.do === 'tell') };
}

describe('Words that are being written', () => {
  test('are told when the hand rests, and each time from what was agreed on last', () => {
    const { draft, told } = after(
      begun('waits'),
      { did: 'write', words: 'She waits' },
      { did: 'rest', at: 1 },
      { did: 'write', words: 'She waits here' },
      { did: 'leave', at: 2 },
    );
    expect(told).toEqual([
      { do: 'tell', was: 'waits', is: 'She waits' },
      { do: 'tell', was: 'She waits', is: 'She waits here' },
    ]);
    expect(after(draft, { did: 'leave', at: 3 }).told).toEqual([]);
  });

  test('that are told whole wait for the end', () => {
    const typed = after(begun('Unnamed', true), { did: 'write', words: 'Moving' });
    expect(typed.done).toEqual([{ do: 'stop-waiting' }]);
    expect(after(typed.draft, { did: 'leave', at: 1 }).told).toEqual([{ do: 'tell', was: 'Unnamed', is: 'Moving' }]);
  });

  test('take in what others write, and the caret is kept at its words', () => {
    const { draft, done } = after(
      begun('waits'),
      { did: 'write', words: 'She waits' },
      { did: 'see', value: 'waits for the courier', at: 1 },
    );
    expect(draft.words).toBe('She waits for the courier');
    expect(done.at(-1)).toEqual({ do: 'keep-caret', before: 'She waits', after: 'She waits for the courier' });
    expect(after(draft, { did: 'leave', at: 2 }).told).toEqual([
      { do: 'tell', was: 'waits for the courier', is: 'She waits for the courier' },
    ]);
  });

  test('do not lose what was told a moment ago to what was seen before it', () => {
    const told = after(begun('waits'), { did: 'write', words: 'She waits' }, { did: 'rest', at: 5 }).draft;
    const late = after(told, { did: 'see', value: 'waits long', at: 4 }).draft;
    expect([late.words, late.isLate]).toEqual(['She waits', true]);
    const seen = after(late, { did: 'see', value: 'She waits long', at: 6 }).draft;
    expect([seen.words, seen.isLate]).toEqual(['She waits long', false]);
  });

  test('stand still while signs are put together from several keys', () => {
    const held = after(
      begun('reads'),
      { did: 'hold', isOn: true },
      { did: 'write', words: 'reads こ' },
      { did: 'see', value: 'She reads', at: 1 },
    );
    expect(held.draft.words).toBe('reads こ');
    expect(held.done.some((effect) => effect.do === 'wait' || effect.do === 'keep-caret')).toBe(false);
    const let_ = after(held.draft, { did: 'hold', isOn: false }, { did: 'see', value: 'She reads', at: 1 });
    expect(let_.draft.words).toBe('She reads こ');
    expect(let_.done[0]).toEqual({ do: 'wait' });
  });

  test('that are handed on are told from there and not from here', () => {
    const here = after(begun('waits'), { did: 'write', words: 'She waits' }, { did: 'hand-on' });
    expect(after(here.draft, { did: 'rest', at: 1 }, { did: 'leave', at: 2 }).told).toEqual([]);
    const there = after(begun('waits'), { did: 'take-over', words: 'She waits', agreed: 'waits' });
    expect(there.done).toEqual([{ do: 'wait' }]);
    expect(after(there.draft, { did: 'rest', at: 3 }).told).toEqual([{ do: 'tell', was: 'waits', is: 'She waits' }]);
  });

  test('end as what everybody has, whoever wrote when, and however late it is heard', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 40 }), (all) => {
        let [draft, server, at] = [begun('waits at home'), 'waits at home', 0];
        let shown = { value: server, at };
        const does = (event: DraftEvent) => {
          const next = stepDraft(draft, event);
          draft = next.draft;
          for (const effect of next.effects)
            if (effect.do === 'tell') server = mergeText(effect.was, server, effect.is);
        };
        const look = () => {
          shown = { value: server, at: (at += 1) };
          does({ did: 'see', ...shown });
        };
        for (const one of all) {
          if (one.what === 'type') does({ did: 'write', words: put(draft.words, one) });
          else if (one.what === 'other') server = put(server, one);
          else if (one.what === 'rest' && !draft.isHeld) does({ did: 'rest', at: (at += 1) });
          else if (one.what === 'hold') does({ did: 'hold', isOn: one.at % 2 === 0 });
          else if (one.what === 'late') does({ did: 'see', ...shown });
          else look();
        }
        does({ did: 'hold', isOn: false });
        look();
        does({ did: 'leave', at: (at += 1) });
        look();
        expect(draft.words).toBe(server);
        expect(draft.agreed).toBe(server);
      }),
    );
  });

  test('are never told nor moved while they are held, nor told twice, nor after they were handed on', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        let draft = begun('one');
        let last: string | undefined;
        for (const one of events) {
          const { draft: next, effects } = stepDraft(draft, one);
          const told = effects.find((effect) => effect.do === 'tell');
          if (told) expect([told.was !== told.is, draft.isHandedOn, last === told.is]).toEqual([true, false, false]);
          if (draft.isHeld && one.did === 'see') expect(next.words).toBe(draft.words);
          if (one.did !== 'see' && one.did !== 'take-over' && told === undefined)
            expect(next.agreed).toBe(draft.agreed);
          if (told) last = told.is;
          else if (next.agreed !== draft.agreed || next.words !== draft.words) last = undefined;
          draft = next;
        }
      }),
    );
  });
});

const words = fc.constantFrom('', 'one', 'one two', 'one two three', 'three', 'two one');
const time = fc.integer({ min: 0, max: 9 });

const event: fc.Arbitrary<DraftEvent> = fc.oneof(
  words.map((written): DraftEvent => ({ did: 'write', words: written })),
  fc.boolean().map((isOn): DraftEvent => ({ did: 'hold', isOn })),
  fc.tuple(words, time).map(([value, at]): DraftEvent => ({ did: 'see', value, at })),
  fc.tuple(fc.constantFrom('rest', 'leave'), time).map(([did, at]): DraftEvent => ({ did, at }) as DraftEvent),
  fc.constant<DraftEvent>({ did: 'hand-on' }),
);

type Happening = { readonly what: string; readonly at: number; readonly word: string };

const happening: fc.Arbitrary<Happening> = fc.record({
  what: fc.constantFrom('type', 'type', 'other', 'rest', 'hold', 'late', 'see'),
  at: fc.nat({ max: 12 }),
  word: fc.constantFrom('quietly', 'again', 'soon'),
});

/** The same with a word put between two of its words. */
function put(text: string, { at, word }: Happening): string {
  const parts = text.split(' ');
  parts.splice(at % (parts.length + 1), 0, word);
  return parts.join(' ');
}
