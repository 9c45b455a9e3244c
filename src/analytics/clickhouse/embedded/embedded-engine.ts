import { type ChildProcess, fork } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { parseRows, tableRows } from '#analytics/clickhouse/clickhouse-engine.ts';
import type { ChildOptions, ChildPing, ChildReply, ChildRequest } from '#analytics/clickhouse/embedded/message.ts';
import { type EventEngine, EventEngineFault } from '#analytics/event-engine.ts';
import { createEventTable } from '#analytics/event-table.ts';

export type EmbeddedOptions = {
  /** Where the event store lies; one engine per folder. */
  readonly folder: string;
  /** The most memory that the engine may take for all it does. */
  readonly memoryBytes?: number | undefined;
  /** Begins the process; another in tests. */
  readonly spawn?: ((options: ChildOptions) => ChildProcess) | undefined;
  readonly silenceMs?: number | undefined;
};

const defaultMemoryBytes = 2 ** 30;
const closingMs = 5_000;
/** It answers that it is there also while it works; one that does not for so long is frozen, and is replaced. */
const defaultSilenceMs = 20_000;
/** While it opens its store it answers nothing: that may take longer. */
const startingFactor = 3;
const askEveryMs = 500;

type ChildWatch = { readonly onEnd: () => void; readonly silenceMs: number };

type Waiting = { resolve(text: string): void; reject(fault: EventEngineFault): void };

/**
 * ClickHouse's engine in a child process. It is started at the first question, and again after it has died; what was
 * asked meanwhile is rejected with `engine-stopped`.
 */
export function createEmbeddedEngine({
  folder,
  memoryBytes = defaultMemoryBytes,
  spawn = forkChild,
  silenceMs = defaultSilenceMs,
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
    const child = begin({ folder, memoryBytes });
    await child.ready;
    await child.send('command', createEventTable.text);
    pid = child.pid;
    return child;
  }

  function begin(options: ChildOptions): RunningChild {
    const onEnd = (): void => {
      running = undefined;
    };
    try {
      return new RunningChild(spawn(options), { onEnd, silenceMs });
    } catch (cause) {
      throw notStarted(cause);
    }
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

const forkChild = (options: ChildOptions): ChildProcess =>
  fork(fileURLToPath(new URL('./child.ts', import.meta.url)), [JSON.stringify(options)], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: ['--max-old-space-size=1024'],
  });

const notStarted = (cause: unknown): EventEngineFault =>
  new EventEngineFault(
    'engine-away',
    `the event engine cannot be started: ${cause instanceof Error ? cause.message : String(cause)}`,
    cause,
  );

class RunningChild {
  readonly ready: Promise<void>;
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #lastWords = '';
  readonly #watching: NodeJS.Timeout;
  #heardAt = performance.now();
  #isFrozen = false;

  constructor(child: ChildProcess, { onEnd, silenceMs }: ChildWatch) {
    this.#process = child;
    this.#watching = setInterval(() => this.#look(silenceMs), askEveryMs).unref();
    child.on('error', (cause) => {
      this.#fail(notStarted(cause));
      if (child.pid === undefined) this.#ended(onEnd);
    });
    this.#process.stderr?.on('error', () => {});
    this.#process.stderr?.on('data', (words: Buffer) => {
      this.#lastWords = (this.#lastWords + words.toString()).slice(-2000);
    });
    this.ready = new Promise((resolve, reject) => {
      this.#waiting.set(0, { resolve: () => resolve(), reject });
    });
    this.#process.on('message', (reply: ChildReply) => this.#take(reply));
    this.#process.on('exit', (code, signal) => {
      this.#ended(onEnd);
      this.#fail(
        new EventEngineFault(
          'engine-stopped',
          `the event engine ${this.#isFrozen ? 'did not answer and was ended' : `stopped (${signal ?? `code ${code}`})`}; it starts again at the next question`,
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
      this.#heardAt = this.#waiting.size === 1 ? performance.now() : this.#heardAt;
      this.#say({ id, act, text }, (fault) =>
        this.#settle(id)?.reject(new EventEngineFault('engine-stopped', 'the event engine stopped', fault)),
      );
    });
  }

  /** What cannot be said any more is told by the process's end, or by what `onFault` does. */
  #say(request: ChildRequest | ChildPing, onFault: (fault: unknown) => void): void {
    if (!this.#process.connected) return onFault(undefined);
    this.#process.send(request, (fault) => {
      if (fault) onFault(fault);
    });
  }

  /** Somebody waits, and nothing is heard: asks whether it is there, and ends it when it has not said so for too long. */
  #look(silenceMs: number): void {
    if (this.#waiting.size === 0) return;
    const longestMs = this.#waiting.has(0) ? startingFactor * silenceMs : silenceMs;
    if (performance.now() - this.#heardAt > longestMs) {
      this.#isFrozen = true;
      this.#process.kill('SIGKILL');
    } else if (this.#process.connected) {
      this.#process.send({ act: 'ping' } satisfies ChildPing, () => {});
    }
  }

  #ended(onEnd: () => void): void {
    clearInterval(this.#watching);
    onEnd();
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
    this.#heardAt = performance.now();
    if (reply.say === 'here') return;
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
