import type { Store } from '#web/client/store.ts';
import type { JourneyOnScreen } from '#web/journey/journey-context.ts';
import { createMapGround, type MapGround, type Told, type Wanted } from '#web/map/session/map-ground.ts';
import type { MapState, MapStore } from '#web/map/store/map-store.ts';

type Sources = {
  readonly journey: Store<JourneyOnScreen>;
  readonly map: MapStore;
  /** Does it when the page has nothing more pressing to do; gives back how to let it be. */
  readonly whenIdle: (act: () => void) => () => void;
};

/** How a journey lies on this screen, laid out anew at once when it differs; what costs most waits until the hand rests. */
export class GroundStore implements Store<MapGround> {
  readonly #sources: Sources;
  readonly #listeners = new Set<() => void>();
  readonly #layOut = createMapGround();
  #wanted: Wanted;
  #told: Told;
  #ground: MapGround;
  #letGo: (() => void) | undefined;
  #later: (() => void) | undefined;

  constructor(sources: Sources, wanted: Wanted) {
    this.#sources = sources;
    this.#wanted = wanted;
    this.#told = toldOf(sources.journey.state());
    this.#ground = this.#laidOut();
  }

  readonly state = (): MapGround => {
    if (!this.#letGo) this.#look();
    return this.#ground;
  };

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

  readonly want = (part: Partial<Wanted>): void => {
    this.#wanted = { ...this.#wanted, ...part };
    this.#look();
  };

  #follow(): () => void {
    const { journey, map } = this.#sources;
    let seen = map.state();
    const stops = [
      journey.subscribe(() => this.#look()),
      map.subscribe(() => {
        const isSame = lookedFromSame(seen, map.state());
        seen = map.state();
        if (!isSame) this.#look();
      }),
    ];
    this.#look();
    return () => {
      for (const stop of stops) stop();
      this.#later?.();
      this.#later = undefined;
    };
  }

  #look(): void {
    this.#hearLater();
    const before = this.#ground;
    this.#ground = this.#laidOut();
    if (this.#ground === before) return;
    for (const listener of [...this.#listeners]) listener();
  }

  #laidOut(): MapGround {
    const { journey, map } = this.#sources;
    return this.#layOut({ journey: journey.state(), map: map.state(), told: this.#told, wanted: this.#wanted });
  }

  #hearLater(): void {
    const now = toldOf(this.#sources.journey.state());
    if (sameTold(now, this.#told)) return;
    this.#later ??= this.#sources.whenIdle(() => {
      this.#later = undefined;
      this.#told = toldOf(this.#sources.journey.state());
      this.#look();
    });
  }
}

const toldOf = ({ records, evidence, library }: JourneyOnScreen): Told => ({
  records,
  evidence,
  library: library.records,
});

const sameTold = (a: Told, b: Told): boolean =>
  a.records === b.records && a.evidence === b.evidence && a.library === b.library;

const lookedFromSame = (a: MapState, b: MapState): boolean =>
  a.zoom === b.zoom && a.window === b.window && a.open === b.open;
