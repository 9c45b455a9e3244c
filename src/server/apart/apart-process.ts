import { type ChildProcess, fork } from 'node:child_process';
import { accept, refuse, type Result } from '#base/result.ts';
import type { Answered, Order, Said } from '#server/apart/said.ts';

/** Why something done apart came to nothing: it took more memory, or more time, than its kind may. */
export type TooMuch = { readonly code: 'too-heavy' | 'took-too-long' };

export type Errand = {
  readonly task: string;
  readonly given: unknown;
  readonly longestMs: number;
  /** Answers what the task asks while it works. */
  readonly answer: (what: unknown) => Promise<unknown>;
  /** Ends the work where nobody waits for it any more. */
  readonly signal?: AbortSignal | undefined;
};

/** A share of the ceiling that V8's heap may take; the rest is for bytes, the program and libraries. */
const heapShare = 0.7;

/** A process of its own that does one thing at a time, and may be kept for the next. It never keeps the server from ending. */
export class ApartProcess {
  readonly #child: ChildProcess;
  readonly #mostBytes: number;
  #errand: { readonly hear: (said: Said) => void; readonly ended: (how: string | Error) => void } | undefined;
  #isFit = true;
  #lastWords = '';

  constructor(entry: URL, memoryMb: number) {
    this.#mostBytes = memoryMb * 2 ** 20;
    this.#child = fork(entry, [String(memoryMb)], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      execArgv: [`--max-old-space-size=${Math.floor(memoryMb * heapShare)}`],
    });
    this.#child.on('error', (error) => this.#ended(error));
    this.#child.on('exit', (code, signal) => this.#ended(signal ?? `code ${code}`));
    this.#child.on('message', (said: Said) => this.#errand?.hear(said));
    this.#child.stderr?.on('error', () => undefined);
    this.#child.stderr?.on('data', (words: Buffer) => {
      this.#lastWords = (this.#lastWords + words.toString()).slice(-2000);
    });
  }

  /** Whether it lives, and is still small enough to be given something else. */
  get isFit(): boolean {
    return this.#isFit;
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Errors: throws what the task throws, and the signal's reason where the signal ends it. */
  async do(errand: Errand): Promise<Result<unknown, TooMuch>> {
    this.#hold(true);
    const overdue: { timer?: NodeJS.Timeout; isPast: boolean } = { isPast: false };
    const stop = (): void => this.end();
    errand.signal?.addEventListener('abort', stop);
    overdue.timer = setTimeout(() => {
      overdue.isPast = true;
      this.end();
    }, errand.longestMs);
    try {
      return accept(await this.#converse(errand));
    } catch (fault) {
      this.end();
      errand.signal?.throwIfAborted();
      if (overdue.isPast) return refuse({ code: 'took-too-long' });
      if (fault instanceof Ended && fault.isForMemory) return refuse({ code: 'too-heavy' });
      throw fault;
    } finally {
      clearTimeout(overdue.timer);
      errand.signal?.removeEventListener('abort', stop);
      this.#errand = undefined;
      this.#hold(false);
    }
  }

  end(): void {
    this.#isFit = false;
    this.#child.kill('SIGKILL');
  }

  #converse({ task, given, answer }: Errand): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const hear = (said: Said): void => {
        if (said.say === 'ask') return void this.#answer(said.id, answer(said.what));
        if (said.say === 'broke') return reject(new Error(said.problem));
        if (said.memoryBytes > this.#mostBytes / 2) this.#isFit = false;
        resolve(said.value);
      };
      this.#errand = { hear, ended: (how) => reject(how instanceof Error ? how : new Ended(how, this.#lastWords)) };
      this.#send({ say: 'do', task, with: given });
    });
  }

  #answer(id: number, asked: Promise<unknown>): void {
    asked.then(
      (value) => this.#send({ say: 'answer', id, value }),
      (error: unknown) =>
        this.#send({ say: 'answer', id, problem: error instanceof Error ? error.message : String(error) }),
    );
  }

  /** What cannot be sent any more is told by the process's end. */
  #send(message: Order | Answered): void {
    if (this.#child.connected) this.#child.send(message, () => undefined);
  }

  #ended(how: string | Error): void {
    this.#isFit = false;
    this.#errand?.ended(how);
  }

  #hold(isBusy: boolean): void {
    const act = isBusy ? 'ref' : 'unref';
    this.#child[act]();
    this.#child.channel?.[act]();
  }
}

/** A process that ended before its work did. */
class Ended extends Error {
  readonly isForMemory: boolean;

  constructor(how: string, lastWords: string) {
    super(`a process apart ended in the middle of its work (${how})`, { cause: lastWords });
    this.isForMemory = endsForMemory.includes(how);
  }
}

/** Killed by its own watch or by the machine, or given up by V8 when its heap is full. */
const endsForMemory = ['SIGKILL', 'SIGABRT', 'SIGTRAP', 'code 134'];
