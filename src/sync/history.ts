import type { Change } from '#model/document/change.ts';

type Entry = { readonly ids: readonly string[] };

const longest = 200;
const mostKept = 1000;
const mostChanges = 5000;

/** What somebody did on a document since they opened it, so that it can be taken back, and done again after that. */
export class History {
  readonly #changes = new Map<string, readonly Change[]>();
  #done: Entry[] = [];
  #undone: Entry[] = [];

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Something new was done by these commands, as one gesture. */
  did(ids: readonly string[]): void {
    if (ids.length === 0) return;
    this.#done = [...this.#done.slice(1 - longest), { ids }];
    this.#undone = [];
  }

  /** A command was confirmed with these changes. */
  confirmed(id: string, changes: readonly Change[]): void {
    if (changes.length > mostChanges) return this.dropped(id);
    this.#changes.set(id, changes);
    const [oldest] = this.#changes.keys();
    if (this.#changes.size > mostKept && oldest !== undefined) this.dropped(oldest);
  }

  changesOf(id: string): readonly Change[] | undefined {
    return this.#changes.get(id);
  }

  /** A command came to nothing. */
  dropped(id: string): void {
    this.#changes.delete(id);
    this.#done = without(this.#done, id);
    this.#undone = without(this.#undone, id);
  }

  /** The commands to take back, the newest of what was done; the command `by` will take them back and can be taken back itself. */
  undo(by: string): readonly string[] | undefined {
    return turn(this.#done, this.#undone, by);
  }

  redo(by: string): readonly string[] | undefined {
    return turn(this.#undone, this.#done, by);
  }

  /** The commands that would be taken back next, or done again. */
  next(way: 'undo' | 'redo'): readonly string[] {
    return (way === 'undo' ? this.#done : this.#undone).at(-1)?.ids ?? [];
  }

  clear(): void {
    this.keepOnly(() => false);
  }

  /** Forgets all gestures but those that were made of these commands alone. */
  keepOnly(isKept: (id: string) => boolean): void {
    this.#changes.clear();
    this.#done = this.#done.filter(({ ids }) => ids.every(isKept));
    this.#undone = this.#undone.filter(({ ids }) => ids.every(isKept));
  }
}

function turn(from: Entry[], to: Entry[], by: string): readonly string[] | undefined {
  const entry = from.pop();
  if (entry) to.push({ ids: [by] });
  return entry?.ids;
}

function without(entries: Entry[], id: string): Entry[] {
  if (!entries.some((entry) => entry.ids.includes(id))) return entries;
  return entries
    .map((entry) => ({ ids: entry.ids.filter((other) => other !== id) }))
    .filter((entry) => entry.ids.length > 0);
}
