import { accept, type Result } from '#base/result.ts';
import type { Undrawn } from '#exchange/pictures/letters/undrawn.ts';
import type { WordReader } from '#model/research/seen-words.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import type { Installation } from '#server/installation.ts';
import type { LeftOut } from '#protocol/http/map.ts';
import { findJourney } from '#server/control/find-journey.ts';
import { type AskLived, exportJourney, type ExportOptions } from '#server/map/export-journey.ts';

type Wanted = Omit<ExportOptions, 'by'> & { readonly journey: string };

/** Whoever holds the machine holds all that lies on it; a file for the house is for whoever is in it. */
const readers = {
  all: { reader: { from: 'machine' } },
  inside: { reader: { from: 'inside', role: 'viewer' } },
} as const satisfies Record<string, WordReader>;

/** A journey as a file's bytes in base64; it is known by its id, or by its name where only one has it. */
export async function exportBytes(
  installation: Installation,
  { journey, ...options }: Wanted,
): Promise<Result<{ bytes: string; undrawn: readonly Undrawn[]; leftOut: readonly LeftOut[] }, ServerRefusal>> {
  const stored = await findJourney(installation, journey);
  if (!stored.ok) return stored;
  const { storage, effects, apart, spokenIn, events } = installation;
  const by = options.audience === 'inside' ? readers.inside : readers.all;
  const askLived: AskLived = async (of) => {
    const { livedForFile } = await import('#server/behaviour/lived-for-file.ts');
    return livedForFile({ ...storage, events, wakeJobs: nobodyWaits }, of);
  };
  const parts = { ...storage, apart, spokenIn, clock: effects.clock, askLived };
  const exported = await exportJourney(parts, stored.value, { ...options, by });
  if (!exported.ok) return exported;
  const { bytes, undrawn = [], leftOut = [] } = exported.value;
  return accept({ bytes: Buffer.from(bytes).toString('base64'), undrawn, leftOut });
}

/** Logs that are made anew meanwhile are so when the running server next looks. */
const nobodyWaits = (): void => undefined;
