import type { Clock } from '#base/clock.ts';
import type { CreateId } from '#base/id.ts';
import type { Random } from '#base/random.ts';
import { sameJson } from '#base/json.ts';
import type { Later } from '#sync/later.ts';
import { Link } from '#sync/link.ts';
import type { Refused } from '#sync/replica-state.ts';
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
/** What a page did last may come onto the device just after it has gone. */
const lastWordsMs = 3000;
/** What was left on a document is best taken over by a page that shows it. */
const othersFirstMs = 400;

/** How all that was done on this page stands, whichever document it was done on. */
export type PageState = {
  /** Nothing that was done here, or on a page that is gone, is unsent. */
  readonly saved: boolean;
  readonly pending: number;
  /** Documents that stand at an earlier state than was seen saved. */
  readonly putBack: readonly string[];
  /** What could not be done on documents that no screen shows with what was refused. */
  readonly refused: readonly (Refused & { readonly doc: string })[];
};

/** The documents that this page has open, over one line. One that nobody looks at stays a while, and until everything in it is saved. */
export class Documents {
  readonly link: Link;
  readonly #deps: DocumentsDeps;
  readonly #held = new Map<string, Held>();
  readonly #listeners = new Set<() => void>();
  #adopting = 0;
  #state: PageState = { saved: false, pending: 0, putBack: [], refused: [] };

  constructor(deps: DocumentsDeps) {
    this.#deps = deps;
    this.link = new Link(deps);
  }

  /** Begins; gives back how to stop. */
  start(): () => void {
    this.link.start();
    const { later, pendingDatabase } = this.#deps;
    let looks: (() => void)[] = [];
    const lookSoon = (): void => {
      for (const stop of looks) stop();
      looks = [othersFirstMs, lastWordsMs].map((ms) => later(ms, () => void this.#adopt()));
    };
    const leave = pendingDatabase.enter(() => {
      void this.#adopt((doc) => (this.#held.get(doc)?.holders ?? 0) > 0);
      lookSoon();
    });
    void this.#adopt();
    lookSoon();
    return () => {
      for (const stop of looks) stop();
      this.link.close();
      leave();
    };
  }

  state(): PageState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
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
    this.#changed();
    return () => {
      held.holders -= 1;
      this.#changed();
      if (held.holders === 0) this.#letGoLater(doc, held);
    };
  }

  /** Lets go of something that was refused on a document. */
  dismiss(doc: string, id: string): void {
    this.replica(doc).dismiss(id);
  }

  /** It was read that documents were put back. */
  knowPutBack(): void {
    for (const { replica } of this.#held.values()) replica.knowPutBack();
  }

  /** Sends what pages that are gone did not get to send. */
  async #adopt(isMine: (doc: string) => boolean = () => true): Promise<void> {
    const { pendingDatabase, report } = this.#deps;
    this.#adopting += 1;
    const docs = await pendingDatabase.orphaned().catch(report);
    await Promise.all((docs ?? []).filter(isMine).map((doc) => this.replica(doc).recall()));
    this.#adopting -= 1;
    this.#changed();
  }

  #changed(): void {
    const next = this.#present();
    if (sameJson(next, this.#state)) return;
    this.#state = next;
    for (const listener of [...this.#listeners]) listener();
  }

  #present(): PageState {
    const all = [...this.#held].map(([doc, { replica, holders }]) => ({ doc, holders, ...replica.state() }));
    const open = all.filter(({ state }) => state !== 'denied');
    const unseen = all.filter(({ holders, kind }) => holders === 0 || kind === 'workspace');
    return {
      saved: this.#adopting === 0 && open.every(({ pending }) => pending === 0),
      pending: open.reduce((sum, { pending }) => sum + pending, 0),
      putBack: open.flatMap(({ doc, putBack }) => (putBack ? [doc] : [])),
      refused: unseen.flatMap(({ doc, refused }) => refused.map((one) => ({ ...one, doc }))),
    };
  }

  #find(doc: string): Held {
    const there = this.#held.get(doc);
    if (there) return there;
    const { pendingDatabase: pendingStore, createId, later, report } = this.#deps;
    const send = this.link.send.bind(this.link);
    const held: Held = { replica: new Replica(doc, { send, pendingStore, createId, later, report }), holders: 0 };
    this.#held.set(doc, held);
    held.replica.subscribe(() => this.#changed());
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
      const { pending, refused } = held.replica.state();
      if (pending > 0 || refused.length > 0) return this.#letGoLater(doc, held);
      this.#held.delete(doc);
      this.link.detach(doc);
    });
  }
}
