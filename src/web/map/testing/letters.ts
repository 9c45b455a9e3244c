import { applyChanges } from '#model/document/change.ts';
import type { Command } from '#model/document/command.ts';
import { addRecord } from '#model/commands/make-command.ts';
import { decide } from '#model/decide/decide.ts';
import type { Records } from '#model/document/document.ts';
import { mapView } from '#web/journey/map-view.ts';

/** A map of phases p, q and r, with an interaction for each letter of each. */
export function letters(...inPhases: readonly string[]): Records {
  const ids = ['p', 'q', 'r'] as const;
  const phases = ids.map((id): Command => addRecord('phase', { id, body: { name: id } }));
  const interactions = inPhases.flatMap((all, at) =>
    [...all].map((id): Command => addRecord('interaction', { id, body: { phase: ids[at] ?? 'r' } })),
  );
  return [...phases, ...interactions].reduce<Records>(after, new Map());
}

/** The map when a command is done on it. */
export function after(records: Records, command: Command | undefined): Records {
  if (!command) return records;
  const decision = decide({ id: 'j', kind: 'journey', seq: 0, records }, command);
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusal));
  return applyChanges(records, decision.value);
}

/** Which interactions stand in which phase: `p:abc q:de r:`. */
export const told = (records: Records): string =>
  mapView(records)
    .phases.map(({ phase, interactions }) => `${phase.id}:${interactions.map(({ id }) => id).join('')}`)
    .join(' ');
