import { describe, expect, it } from 'vitest';
import type { Json } from '#base/json.ts';
import type { Command } from '#model/document/command.ts';
import { recordsOf, type StigDocument } from '#model/document/document.ts';
import type { Journal } from '#model/document/journal.ts';
import type { Step } from '#model/document/step.ts';
import { createMemoryJournal } from '#tests/fuzz/memory-journal.ts';
import type { Dice } from '#tests/fuzz/random-value.ts';
import { runSeed } from '#tests/fuzz/run-seed.ts';
import { eachStore } from '#tests/stores.ts';

type Entry = { readonly journey: string; readonly place: Json };

/** Everybody codes the same few excerpts, each for a journey of their own. */
function code(doc: StigDocument, dice: Dice, user = 'somebody'): Command {
  const excerpts = recordsOf(doc.records, 'excerpt');
  if (doc.kind !== 'interview')
    return { do: 'edit', type: doc.kind, id: doc.id, set: { note: { is: dice.newWord() } } };
  if (excerpts.length < 3)
    return { do: 'add', type: 'excerpt', id: dice.newWord(), body: { start: 0, end: 1, text: 'I' } };
  const { id, body } = dice.pick(excerpts);
  const was = body.elsewhere as readonly Entry[] | undefined;
  const others = (was ?? []).filter(({ journey }) => journey !== user);
  const here = dice.chance(0.2) ? [] : [{ journey: user, place: { phase: dice.newWord() } }];
  const is = [...others, ...here].toSorted((a, b) => (a.journey < b.journey ? -1 : 1));
  return { do: 'edit', type: 'excerpt', id, set: { elsewhere: { was, is: is.length === 0 ? undefined : is } } };
}

const othersIn = (list: Json | undefined, actor: string) =>
  ((list ?? []) as readonly Entry[]).filter(({ journey }) => journey !== actor);

/** The steps in which somebody changed where another had put an excerpt. */
const overwrites = (steps: readonly Step[]) =>
  steps.flatMap(({ seq, actor, changes }) =>
    changes.flatMap((change) => {
      const lies = change.did === 'edited' ? change.set['elsewhere'] : undefined;
      const [was, is] = [othersIn(lies?.was, actor), othersIn(lies?.is, actor)];
      return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ seq, actor, was, is }];
    }),
  );

/** Runs a seed in which nobody's words are erased; gives how many steps put an excerpt somewhere. */
async function lookAt(seed: number, journal: Journal): Promise<number> {
  const { faults } = await runSeed(seed, 120, { ...journal, erase: async () => {}, command: code });
  expect(faults, `seed ${seed}`).toEqual([]);
  const steps = (await journal.stepsSince('n', 0)) ?? [];
  expect(overwrites(steps), `seed ${seed}`).toEqual([]);
  return steps.filter(({ changes }) => changes.some((one) => one.did === 'edited' && 'elsewhere' in one.set)).length;
}

describe('those who code one excerpt for different journeys', () => {
  it('leave where the others put it, whatever forty seeds do to them', async () => {
    let placed = 0;
    for (let seed = 30_001; seed <= 30_040; seed += 1) placed += await lookAt(seed, createMemoryJournal());
    expect(placed).toBeGreaterThan(200);
  }, 240_000);
});

await eachStore((store) =>
  it(`those who code one excerpt for different journeys leave where the others put it, on ${store.name}`, async () => {
    let placed = 0;
    for (let seed = 40_001; seed <= 40_003; seed += 1)
      placed += await lookAt(seed, (await store.open(await store.place(), Date.now)).journal);
    expect(placed).toBeGreaterThan(15);
  }, 120_000),
);
