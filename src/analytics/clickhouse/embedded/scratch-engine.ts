import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createEmbeddedEngine } from '#analytics/clickhouse/embedded/embedded-engine.ts';
import type { EventEngine } from '#analytics/event-engine.ts';

/** An embedded engine whose events are gone when it is closed: for one question about one file. */
export async function openScratchEngine(): Promise<EventEngine> {
  const folder = await mkdtemp(join(tmpdir(), 'stig-events-'));
  const engine = createEmbeddedEngine({ folder });
  return {
    ...engine,
    close: async () => {
      await engine.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
