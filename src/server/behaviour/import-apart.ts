import type { EventEngine } from '#analytics/event-engine.ts';
import type { Apart } from '#server/apart/apart.ts';
import type { ImportAsks, ImportOrder } from '#server/apart/do/import-events.ts';

type ImportParts = {
  readonly apart: Apart;
  readonly engine: EventEngine;
  /** Told how far it is, 0 … 1; answers whether to go on. */
  readonly progress: (share: number) => Promise<boolean>;
};

/**
 * Reads an event file in a process of its own, into segments and the given engine; nobody's edit waits for it.
 *
 * Errors  throws when the process breaks, the engine fails or it is not to go on; the same import may then be made again.
 */
export function importApart(order: ImportOrder, { apart, engine, progress }: ImportParts) {
  const stop = new AbortController();
  const answer = async (what: unknown): Promise<void> => {
    const asked = what as ImportAsks;
    if (asked.say === 'insert') return engine.insert(asked.target, asked.batch);
    if (asked.say === 'command') return engine.command(asked.statement);
    if (!(await progress(asked.share))) stop.abort(new Error('the import is not to go on'));
  };
  return apart.run('import', () => order, { answer, signal: stop.signal });
}
