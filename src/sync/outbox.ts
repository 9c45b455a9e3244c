import type { Refusal } from '#model/document/refusal.ts';
import type { Pending, PendingStore } from '#sync/pending-store.ts';
import type { Refused } from '#sync/replica-state.ts';

type OutboxDeps = {
  readonly pendingStore: PendingStore;
  /** The device would not keep something. */
  readonly report: (error: unknown) => void;
};

/** What somebody has done on a document and nobody has confirmed, and what was refused; all of it also kept on the device, in the same order. */
export class Outbox {
  readonly #doc: string;
  readonly #deps: OutboxDeps;
  readonly #known = new Set<string>();
  #pending = new Map<string, Pending>();
  #refused: readonly Refused[] = [];
  /** What the device does not hold yet. */
  readonly #unkept = new Map<string, Pending>();
  #isFull = false;
  #keeping: Promise<void> = Promise.resolve();

  constructor(doc: string, deps: OutboxDeps) {
    this.#doc = doc;
    this.#deps = deps;
  }

  /** In the order in which it was done. */
  get pending(): ReadonlyMap<string, Pending> {
    return this.#pending;
  }

  get refused(): readonly Refused[] {
    return this.#refused;
  }

  /** What is pending would not outlive this page. */
  get isUnkept(): boolean {
    return this.#isFull && this.#unkept.size > 0;
  }

  /** Brings back what pages that are gone have left, before what was done here. */
  async recall(): Promise<void> {
    let kept: readonly Pending[] = [];
    this.#queue(async () => void (kept = await this.#deps.pendingStore.list(this.#doc)));
    await this.#keeping;
    const left = kept.filter(({ id }) => !this.#known.has(id));
    for (const { id } of left) this.#known.add(id);
    const unsettled = left.filter(({ refusal }) => !refusal).map((one) => [one.id, one] as const);
    this.#pending = new Map([...unsettled, ...this.#pending]);
    const refused = left.flatMap(({ id, command, refusal, belongs }) =>
      refusal ? [{ id, command, refusal, belongs }] : [],
    );
    this.#refused = [...refused, ...this.#refused];
  }

  add(one: Pending): void {
    this.#known.add(one.id);
    this.#pending.set(one.id, one);
    this.#keep(one);
  }

  /** It was done, or is nothing to do any more; false when nobody here knew of it. */
  settle(id: string): boolean {
    const wasRefused = this.#refused.some((one) => one.id === id);
    if (!this.#pending.delete(id) && !wasRefused) return false;
    if (wasRefused) this.#refused = this.#refused.filter((one) => one.id !== id);
    this.#unkept.delete(id);
    this.#queue(() => this.#deps.pendingStore.remove(this.#doc, id));
    return true;
  }

  /** Keeps it with its content, for its author to read and let go. */
  refuse({ id, command, belongs }: Pending, refusal: Refusal): void {
    this.#known.add(id);
    this.#pending.delete(id);
    this.#refused = [...this.#refused, { id, command, refusal, belongs }];
    this.#keep({ id, command, refusal, ...(belongs && { belongs }) });
  }

  /** Takes a command that came to nothing out of those that would take it back; gives those that have nothing left to take back. */
  stopUndoing(id: string): string[] {
    const idle: string[] = [];
    for (const one of this.#pending.values()) {
      if (!one.undoes?.includes(id)) continue;
      const undoes = one.undoes.filter((other) => other !== id);
      const less = { ...one, undoes };
      this.#pending.set(one.id, less);
      this.#keep(less);
      if (undoes.length === 0) idle.push(one.id);
    }
    return idle;
  }

  /** Resolves when all that was done until now is kept. */
  async kept(): Promise<void> {
    await this.#keeping;
  }

  #keep(one: Pending): void {
    this.#unkept.set(one.id, one);
    this.#queue(() => this.#putAll());
  }

  /** Puts on the device what is not there yet, in its order; what the device would not take is tried again with the next. */
  async #putAll(): Promise<void> {
    for (const [id, one] of this.#unkept) {
      const why = await this.#deps.pendingStore.put(this.#doc, one).then(nothing, asError);
      if (why) return this.#cannot(why);
      if (this.#unkept.get(id) === one) this.#unkept.delete(id);
    }
    this.#isFull = false;
  }

  #cannot(why: Error): void {
    const isNews = !this.#isFull;
    this.#isFull = true;
    if (isNews) this.#deps.report(why);
  }

  #queue(task: () => Promise<void>): void {
    this.#keeping = this.#keeping.then(task).catch(this.#deps.report);
  }
}

const nothing = (): undefined => undefined;
const asError = (error: unknown): Error =>
  error instanceof Error ? error : new Error('the device would not keep it', { cause: error });
