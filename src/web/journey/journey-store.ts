import { sameJson } from '#base/json.ts';
import { createBacking } from '#model/research/backing.ts';
import type { Source } from '#web/client/selected-source.ts';
import type { Store } from '#web/client/store.ts';
import type { OpenDocument } from '#web/client/use-document.ts';
import { foundAt } from '#web/journey/findings.ts';
import { evidenceToCome, type JourneyOnScreen } from '#web/journey/journey-context.ts';
import { type Hand, tick } from '#web/ui/writing-now.ts';

/** What is known of a journey besides its documents. */
export type Known = Pick<JourneyOnScreen, 'evidence' | 'findings' | 'silenced' | 'steps' | 'mayEdit'>;

export type JourneySources = {
  readonly id: string;
  readonly doc: Source<OpenDocument>;
  readonly library: Source<OpenDocument>;
  readonly hand: Hand;
  /** Does it when the hand leaves it time; gives back how to let it be. */
  readonly whenIdle: (act: () => void) => () => void;
};

/** Nothing is known yet but what this person may do. */
export const knownFirst = (mayEdit: boolean): Known => ({
  ...{ evidence: evidenceToCome, findings: [], silenced: [], steps: [] },
  mayEdit,
});

/**
 * One journey as it stands on this screen, for whoever shows a part of it.
 *
 * Shape   the same; while somebody writes it follows when the hand leaves it time, never between two letters, and never goes back.
 */
export class JourneyStore implements Store<JourneyOnScreen> {
  readonly #sources: JourneySources;
  readonly #listeners = new Set<() => void>();
  #known: Known;
  #knownThen: Known | undefined;
  #newest: JourneyOnScreen;
  #shown: JourneyOnScreen;
  #letGo: (() => void) | undefined;
  #later: (() => void) | undefined;

  constructor(sources: JourneySources, mayEdit: boolean) {
    this.#sources = sources;
    this.#known = knownFirst(mayEdit);
    this.#newest = this.#made(undefined);
    this.#shown = this.#newest;
  }

  readonly state = (): JourneyOnScreen => {
    if (!this.#letGo) this.#look();
    return this.#shown;
  };

  readonly at = (): number => this.state().at;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    this.#letGo ??= this.#follow();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      this.#letGo?.();
      this.#letGo = undefined;
    };
  };

  /** Something was heard of besides; what says the same stays the very same. */
  readonly know = (part: Partial<Known>): void => {
    const next = { ...this.#known, ...part };
    const keys = Object.keys(part) as (keyof Known)[];
    const changed = keys.filter((key) => this.#known[key] !== next[key] && !sameJson(this.#known[key], next[key]));
    if (changed.length === 0) return;
    this.#known = { ...this.#known, ...Object.fromEntries(changed.map((key) => [key, next[key]])) };
    this.#look();
  };

  #follow(): () => void {
    const { doc, library, hand } = this.#sources;
    const look = () => this.#look();
    const stops = [doc.subscribe(look), library.subscribe(look), hand.subscribe(() => this.#hear())];
    this.#look();
    return () => {
      for (const stop of stops) stop();
      this.#later?.();
      this.#later = undefined;
    };
  }

  #hear(): void {
    if (!this.#sources.hand.isWriting()) this.#show();
  }

  #look(): void {
    const before = this.#newest;
    this.#newest = this.#made(before);
    if (this.#newest === before && this.#shown === before) return;
    if (!this.#sources.hand.isWriting()) this.#show();
    else this.#later ??= this.#sources.whenIdle(() => this.#show());
  }

  #show(): void {
    this.#later?.();
    this.#later = undefined;
    if (this.#shown === this.#newest) return;
    this.#shown = this.#newest;
    for (const listener of [...this.#listeners]) listener();
  }

  #made(before: JourneyOnScreen | undefined): JourneyOnScreen {
    const [doc, library, known] = [this.#sources.doc.read(), this.#sources.library.read(), this.#known];
    const isSame = before?.doc === doc && before.library === library && this.#knownThen === known;
    if (isSame) return before;
    this.#knownThen = known;
    const { evidence, findings } = known;
    const isBacked = before?.evidence === evidence && before.library.records === library.records;
    return {
      ...known,
      ...{ id: this.#sources.id, doc, records: doc.records, library, send: doc.send, at: tick() },
      backing: isBacked ? before.backing : createBacking(evidence, library.records),
      found: before?.findings === findings ? before.found : foundAt(findings),
    };
  }
}
