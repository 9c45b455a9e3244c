import type { Later } from '#sync/later.ts';

/** How many documents somebody may ask for in a while that are not there or not theirs: each is a question to the database. */
const mostSpent = 60;
const whileMs = 10_000;

/** What each person has spent of that, over all their lines. What turns out to be there is given back. */
export class OpenBudget {
  readonly #later: Later;
  readonly #spent = new Map<string, { count: number }>();

  constructor(later: Later) {
    this.#later = later;
  }

  /** Takes one where one is left; what it answers gives it back. */
  take(user: string): (() => void) | undefined {
    const spent = this.#spent.get(user) ?? this.#begin(user);
    if (spent.count >= mostSpent) return undefined;
    spent.count += 1;
    let isBack = false;
    return () => {
      if (!isBack) spent.count -= 1;
      isBack = true;
    };
  }

  #begin(user: string): { count: number } {
    const begun = { count: 0 };
    this.#spent.set(user, begun);
    this.#later(whileMs, () => this.#spent.delete(user));
    return begun;
  }
}
