import { createServer, type IncomingMessage } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

import { afterAll, describe } from 'vitest';

import { createEmbeddedEngine } from '#analytics/clickhouse/embedded/embedded-engine.ts';
import { createServerEngine } from '#analytics/clickhouse/server/server-engine.ts';
import { eventEngineContract } from '#analytics/event-engine.contract.ts';
import { type EventEngine, EventEngineFault } from '#analytics/event-engine.ts';

/**
 * No ClickHouse server is at hand here, but its engine is: this speaks ClickHouse's HTTP to the real client and hands
 * what it hears to chDB. CLICKHOUSE_URL runs the same on a server.
 */
const folder = await mkdtemp(join(tmpdir(), 'stig-bridge-'));
const chdb = createEmbeddedEngine({ folder, memoryBytes: 500 * 2 ** 20 });
const bridge = createServer((request, response) => {
  hear(request).then(
    (answer) => response.end(answer),
    (fault: unknown) => {
      const memory = fault instanceof EventEngineFault && fault.kind === 'out-of-memory';
      response.statusCode = 500;
      response.end(
        `Code: ${memory ? '241' : '62'}. DB::Exception: ${String(fault)} (${memory ? 'MEMORY_LIMIT_EXCEEDED' : 'SYNTAX_ERROR'})`,
      );
    },
  );
});

async function hear(request: IncomingMessage): Promise<string> {
  const query = new URL(request.url ?? '/', 'http://bridge').searchParams.get('query');
  const body = await text(request);
  const statement = query === null ? body : `${query}\n${body}`;
  const question = /^([\s\S]*)\sFORMAT JSONEachRow\s*$/.exec(statement)?.[1];
  if (question !== undefined)
    return (await chdb.query({ text: question })).map((row) => `${JSON.stringify(row)}\n`).join('');
  await chdb.command({ text: statement });
  return '';
}

async function openServerEngine(): Promise<EventEngine> {
  const given = process.env['CLICKHOUSE_URL'];
  if (given !== undefined && given !== '') return createServerEngine(given, 500 * 2 ** 20);
  await new Promise<void>((resolve) => bridge.listen(0, '127.0.0.1', resolve));
  const { port } = bridge.address() as AddressInfo;
  return createServerEngine(`http://127.0.0.1:${port}`);
}

afterAll(async () => {
  bridge.closeAllConnections();
  bridge.close();
  await chdb.close();
  await rm(folder, { recursive: true, force: true });
});

describe('a ClickHouse server', () => eventEngineContract(openServerEngine));
