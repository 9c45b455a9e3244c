import type { Clock } from '#base/clock.ts';
import type { CreateId } from '#base/id.ts';
import type { Random } from '#base/random.ts';
import type { Later } from '#sync/later.ts';
import { Link } from '#sync/link.ts';
import { Replica } from '#sync/replica.ts';
import type { Snapshot } from '#sync/snapshot.ts';
import type { ClientTransport } from '#sync/transport.ts';
import type { PendingDatabase } from '#web/client/pending-database.ts';

export type DocumentsDeps = {
  readonly connect: () => ClientTransport;
  readonly pendingDatabase: PendingDatabase;
  /** A document that was asked for before the line was begun. */
  readonly askedFirst?: ((doc: string) => Snapshot | Promise<Snapshot> | undefined) | undefined;
  readonly createId: CreateId;
  readonly random: Random;
  readonly clock?: Clock | undefined;
  readonly later: Later;
  readonly report: (error: unknown) => void;
};

type Held = { readonly replica: Replica; holders: number };

const theLineTells = (): void => {};
const lingerMs = 30_000;
/** A page that was loaded anew may still hold its place for a moment. */
const lastPageIsGoneMs = 3000;

/** The documents that this page has open, over one line. One that nobody looks at stays a while, and until everything in it is saved. */
export class Documents {
  readonly link: Link;
  readonly #deps: DocumentsDeps;
  readonly #held = new Map<string, Held>();

  constructor(deps: DocumentsDeps) {
    this.#deps = deps;
    this.link = new Link(deps);
  }

  /** Begins; gives back how to stop. */
  start(): () => void {
    this.link.start();
    void this.#adopt();
    const stopAdopting = this.#deps.later(lastPageIsGoneMs, () => void this.#adopt());
    return () => {
      stopAdopting();
      this.link.close();
    };
  }

  /** Somebody looks at the page again, or the network is back. */
  wake(): void {
    this.link.wake();
    void this.#adopt();
  }

  /** The document's replica, which is let go again unless somebody holds it. */
  replica(doc: string): Replica {
    return this.#find(doc).replica;
  }

  /** Keeps the document open until what this gives back is called. */
  hold(doc: string): () => void {
    const held = this.#find(doc);
    held.holders += 1;
    return () => {
      held.holders -= 1;
      if (held.holders === 0) this.#letGoLater(doc, held);
    };
  }

  /** Sends what pages that are gone did not get to send. */
  async #adopt(): Promise<void> {
    const { pendingDatabase, report } = this.#deps;
    const docs = await pendingDatabase.orphaned().catch(report);
    await Promise.all((docs ?? []).map((doc) => this.replica(doc).recall()));
  }

  #find(doc: string): Held {
    const there = this.#held.get(doc);
    if (there) return there;
    const { pendingDatabase: pendingStore, createId, later, report } = this.#deps;
    const send = this.link.send.bind(this.link);
    const held: Held = { replica: new Replica(doc, { send, pendingStore, createId, later, report }), holders: 0 };
    this.#held.set(doc, held);
    void this.#begin(doc, held.replica);
    this.#letGoLater(doc, held);
    return held;
  }

  /** What was asked for first is shown first; whatever became of it, the line then tells what is so now. */
  async #begin(doc: string, replica: Replica): Promise<void> {
    const first = this.#deps.askedFirst?.(doc);
    if (first instanceof Promise) await first.then((snapshot) => replica.begin(snapshot)).catch(theLineTells);
    else if (first) replica.begin(first);
    if (this.#held.get(doc)?.replica === replica) this.link.attach(doc, replica);
  }

  #letGoLater(doc: string, held: Held): void {
    this.#deps.later(lingerMs, () => {
      if (held.holders > 0 || this.#held.get(doc) !== held) return;
      if (held.replica.state().pending > 0) return this.#letGoLater(doc, held);
      this.#held.delete(doc);
      this.link.detach(doc);
    });
  }
}
