import type { createClient } from '@clickhouse/client';

import {
  createClickHouseEngine,
  type ClickHouseEngine,
  querySettings,
} from '#analytics/clickhouse/clickhouse-engine.ts';
import type { ChildOptions, ChildPing, ChildReply, ChildRequest } from '#analytics/clickhouse/embedded/message.ts';
import { EventEngineFault, type EventEngineFaultKind } from '#analytics/event-engine.ts';

type ClientOptions = NonNullable<Parameters<typeof createClient>[0]>;

/** The process that holds ClickHouse, so that its crash or its memory is never the server's. It ends when its parent does. */
const options: ChildOptions = JSON.parse(process.argv[2] ?? '{}');
const engine = await openEngine(options);
let last: Promise<void> = Promise.resolve();

process.on('disconnect', () => process.exit(0));
process.on('message', (request: ChildRequest | ChildPing) => {
  if (request.act === 'ping') return reply({ say: 'here' });
  last = last.then(async () => reply(await answer(request)));
});
reply({ say: 'ready' });

async function openEngine({ folder, memoryBytes }: ChildOptions): Promise<ClickHouseEngine> {
  const packages = await Promise.all([import('chdb'), import('chdb/connection'), import('@clickhouse/client')]).catch(
    (fault: unknown) =>
      giveUp('engine-missing', `install the optional npm package "chdb", or set CLICKHOUSE_URL: ${messageOf(fault)}`),
  );
  const [{ Session }, { createChdbConnection }, clickhouse] = packages;
  try {
    const session = new Session(folder, { connectionArgs: [`--max_server_memory_usage=${memoryBytes}`] });
    const client = clickhouse.createClient({
      // The client's own interface, which chdb names by way of an older package with the same types.
      connection: createChdbConnection({ path: folder }) as unknown as NonNullable<ClientOptions['connection']>,
      clickhouse_settings: querySettings(Math.floor(memoryBytes * 0.8)),
    });
    const engine = createClickHouseEngine(client);
    return {
      ...engine,
      close: async () => {
        await engine.close();
        session.close();
      },
    };
  } catch (fault) {
    return giveUp(
      'store-not-opened',
      `the event store in ${folder} cannot be opened; another process may hold it: ${messageOf(fault)}`,
    );
  }
}

function giveUp(kind: EventEngineFaultKind, message: string): Promise<never> {
  reply({ say: 'unable', kind, message });
  process.disconnect();
  return new Promise(() => {});
}

function messageOf(fault: unknown): string {
  return fault instanceof Error ? (fault.message.split('\n')[0] ?? '') : String(fault);
}

async function answer({ id, act, text }: ChildRequest): Promise<ChildReply> {
  try {
    if (act === 'close') await engine.close();
    else if (act === 'insert') await engine.insert(text);
    else if (act === 'command') await engine.command({ text });
    else return { say: 'done', id, text: await engine.query({ text }) };
    return { say: 'done', id, text: '' };
  } catch (fault) {
    const kind = fault instanceof EventEngineFault ? fault.kind : 'query-failed';
    return { say: 'failed', id, kind, message: fault instanceof Error ? fault.message : String(fault) };
  }
}

/** A parent that is gone hears nothing, and its end is this process's end. */
function reply(message: ChildReply): void {
  if (process.connected) process.send?.(message, () => {});
}
