import type { StigDocument } from '#model/document/document.ts';
import type { Journal } from '#model/document/journal.ts';
import { checkWorld } from '#tests/fuzz/check-world.ts';
import { createMemoryJournal } from '#tests/fuzz/memory-journal.ts';
import type { randomCommand } from '#tests/fuzz/random-command.ts';
import { docs, World, type WorldPlan } from '#tests/fuzz/world.ts';

/**
 * Where a world stands: a journal whose words can be erased.
 *
 * Shape   `command` is what people do there, anything when nothing is said; `others` are the same journal as other processes have it.
 */
export type Ground = Journal & {
  readonly command?: typeof randomCommand;
  readonly erase: (doc: string) => Promise<void>;
  readonly others?: readonly Journal[];
};

export type Outcome = {
  readonly seed: number;
  /** Nothing when everything was as it must be. */
  readonly faults: readonly string[];
  readonly steps: number;
  readonly refused: number;
};

/** Lets the world of this seed go on until its people have given about so many commands, heals it, and looks at what is there. */
export async function runSeed(
  seed: number,
  commands: number,
  ground: Ground = createMemoryJournal(),
): Promise<Outcome> {
  const { erase, others = [], command } = ground;
  const plan: WorldPlan = { seed, journals: [ground, ...others], erase, command };
  await plant(ground);
  const world = new World(plan);
  const given = (): number => world.clients.reduce((sum, { memory: { asked } }) => sum + asked.size, 0);
  for (let steps = 0; given() < commands && steps < commands * 40; steps += 1) await world.step();
  const rested = await world.heal();
  const faults = await checkWorld(world, ground);
  const replicas = world.clients.flatMap((client) => [...client.replicas.values()]);
  const refused = replicas.reduce((sum, replica) => sum + replica.state().refused.length, 0);
  const steps = replicas.slice(0, docs.length).reduce((sum, replica) => sum + replica.state().seq, 0);
  return { seed, faults: rested ? faults : ['it never came to rest', ...faults], steps, refused };
}

async function plant(journal: Journal): Promise<void> {
  for (const { id, kind, root } of docs) {
    await journal.create({ id, kind, workspace: 'w' });
    const empty: StigDocument = { id, kind, seq: 0, records: new Map() };
    await journal.write(empty, { command: root, commandId: `plant-${id}`, actor: 'planter' });
  }
}
