import type { PresenceOf } from '#protocol/sync-message.ts';

/** Who else is on a document, and where. */
export class Peers {
  readonly #there = new Map<string, PresenceOf>();
  /** What the server calls this line. */
  self: string | undefined;

  get all(): readonly PresenceOf[] {
    return [...this.#there.values()];
  }

  /** Hears what is new; oneself is passed over, and who has left is forgotten. */
  meet(some: readonly PresenceOf[]): void {
    for (const one of some) {
      if (one.state === null) this.#there.delete(one.peer);
      else if (one.peer !== this.self) this.#there.set(one.peer, one);
    }
  }

  clear(): void {
    this.#there.clear();
  }
}
