import { type ChildProcess, fork } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { parseRows, tableRows } from '#analytics/clickhouse/clickhouse-engine.ts';
import type { ChildOptions, ChildReply, ChildRequest } from '#analytics/clickhouse/embedded/message.ts';
import { type EventEngine, EventEngineFault } from '#analytics/event-engine.ts';
import { createEventTable } from '#analytics/event-table.ts';

export type EmbeddedOptions = {
  /** Where the event store lies; one engine per folder. */
  readonly folder: string;
  /** The most memory that the engine may take for all it does. */
  readonly memoryBytes?: number | undefined;
};

const defaultMemoryBytes = 2 ** 30;
const closingMs = 5_000;

type Waiting = { resolve(text: string): void; reject(fault: EventEngineFault): void };

/**
 * ClickHouse's engine in a child process. It is started at the first question, and again after it has died; what was
 * asked meanwhile is rejected with `engine-stopped`.
 */
export function createEmbeddedEngine({
  folder,
  memoryBytes = defaultMemoryBytes,
}: EmbeddedOptions): EventEngine & { readonly pid: () => number | undefined } {
  let running: Promise<RunningChild> | undefined;
  let closed = false;

  function start(): Promise<RunningChild> {
    if (closed) throw new EventEngineFault('engine-closed', 'the event engine is closed');
    running ??= prepare().catch((fault: unknown) => {
      running = undefined;
      throw fault;
    });
    return running;
  }

  async function prepare(): Promise<RunningChild> {
    await mkdir(folder, { recursive: true });
    const child = new RunningChild({ folder, memoryBytes }, () => {
      running = undefined;
    });
    await child.ready;
    await child.send('command', createEventTable.text);
    pid = child.pid;
    return child;
  }

  let pid: number | undefined;
  const send = async (act: ChildRequest['act'], text: string) => (await start()).send(act, text);
  return {
    query: async (question) => parseRows(await send('query', question.text)),
    command: async (statement) => void (await send('command', statement.text)),
    insert: async (target, batch) => void (batch.count > 0 && (await send('insert', tableRows(target, batch)))),
    close: async () => {
      closed = true;
      await (await running?.catch(() => undefined))?.close();
    },
    pid: () => pid,
  };
}

class RunningChild {
  readonly ready: Promise<void>;
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #lastWords = '';

  constructor(options: ChildOptions, onEnd: () => void) {
    this.#process = fork(fileURLToPath(new URL('./child.ts', import.meta.url)), [JSON.stringify(options)], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      execArgv: ['--max-old-space-size=1024'],
    });
    this.#process.stderr?.on('data', (words: Buffer) => {
      this.#lastWords = (this.#lastWords + words.toString()).slice(-2000);
    });
    this.ready = new Promise((resolve, reject) => {
      this.#waiting.set(0, { resolve: () => resolve(), reject });
    });
    this.#process.on('message', (reply: ChildReply) => this.#take(reply));
    this.#process.on('exit', (code, signal) => {
      onEnd();
      this.#fail(
        new EventEngineFault(
          'engine-stopped',
          `the event engine stopped (${signal ?? `code ${code}`}); it starts again at the next question`,
          this.#lastWords,
        ),
      );
    });
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  send(act: ChildRequest['act'], text: string): Promise<string> {
    const id = (this.#lastId += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      const request: ChildRequest = { id, act, text };
      this.#process.send(request, (fault) => {
        if (fault !== null)
          this.#settle(id)?.reject(new EventEngineFault('engine-stopped', 'the event engine stopped', fault));
      });
    });
  }

  async close(): Promise<void> {
    const ended = new Promise<void>((resolve) => this.#process.once('exit', () => resolve()));
    await this.send('close', '').catch(() => '');
    if (this.#process.connected) this.#process.disconnect();
    const overdue = setTimeout(() => this.#process.kill('SIGKILL'), closingMs);
    if (this.#process.exitCode === null && this.#process.signalCode === null) await ended;
    clearTimeout(overdue);
  }

  #take(reply: ChildReply): void {
    if (reply.say === 'ready') this.#settle(0)?.resolve('');
    else if (reply.say === 'unable') this.#settle(0)?.reject(new EventEngineFault(reply.kind, reply.message));
    else if (reply.say === 'done') this.#settle(reply.id)?.resolve(reply.text);
    else this.#settle(reply.id)?.reject(new EventEngineFault(reply.kind, reply.message));
  }

  #settle(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    return waiting;
  }

  #fail(fault: EventEngineFault): void {
    for (const id of [...this.#waiting.keys()]) this.#settle(id)?.reject(fault);
  }
}
