import type { Box, Seen } from '#web/canvas/sight.ts';

/** A composition of its own: the whole as a room reads it, some phases with their cards, one card. */
export type Level = 'wall' | 'phase' | 'card';

/**
 * How near one stands: a fit that follows the window, or a scale chosen by hand; `whole` is the farthest at which cards are cards.
 *
 * Units   1 is a card as it is read at arm's length.
 */
export type ZoomChoice = { readonly fit: Level | 'whole' } | { readonly scale: number };

/** The composition that a choice comes to. */
export const levelOf = (zoom: ZoomChoice): Level => ('fit' in zoom && zoom.fit !== 'whole' ? zoom.fit : 'phase');

/** Where cards would land: in a phase, after a card or first of all, in a track. */
export type CardTarget = {
  readonly phase: string;
  readonly after: string | null;
  readonly track: number;
  /** Whether they stand there already, whatever their track. */
  readonly isThere: boolean;
  readonly mark: Box;
};

/** Cards held by the hand. */
export type CardDrag = { readonly ids: readonly string[]; readonly target: CardTarget | undefined };

/** What this person has done with the map on this screen; nothing of it is stored. */
export type MapState = Seen & {
  /** In the order they were chosen; the last is the one that the side tells of. */
  readonly selected: readonly string[];
  readonly editing: string | undefined;
  readonly zoom: ZoomChoice;
  readonly drag: CardDrag | undefined;
  /** The card that is seen as a page, or was last. */
  readonly page: string | undefined;
  /** A frame that a hand draws around cards. */
  readonly marquee: Box | undefined;
  /** Whether a hand over the path draws it. */
  readonly isDrawing: boolean;
};

const start: MapState = {
  selected: [],
  editing: undefined,
  zoom: { fit: 'wall' },
  window: { width: 1200, height: 700 },
  isMeasured: false,
  open: 1200,
  sight: { x0: 0, x1: 1600, y0: 0, y1: 1200, isAll: false },
  drag: undefined,
  page: undefined,
  marquee: undefined,
  isDrawing: false,
};

/** Holds what is selected, edited, dragged and seen, so that only what looks different is drawn anew. */
export class MapStore {
  #state: MapState;
  #selectedSet: ReadonlySet<string> = new Set();
  #draggedAt = -Infinity;
  readonly #listeners = new Set<() => void>();

  constructor(selected?: string, guess: Partial<MapState> = {}) {
    this.#state = { ...start, ...guess };
    this.select(selected);
  }

  readonly state = (): MapState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  set(part: Partial<MapState>): void {
    if (part.selected) this.#selectedSet = new Set(part.selected);
    this.#state = { ...this.#state, ...part };
    for (const listener of [...this.#listeners]) listener();
  }

  isSelected(id: string): boolean {
    return this.#selectedSet.has(id);
  }

  /** Selects this alone, or nothing. */
  readonly select = (id: string | undefined): void => {
    const { selected } = this.#state;
    if (id === undefined ? selected.length === 0 : selected.length === 1 && selected[0] === id) return;
    this.set({ selected: id === undefined ? [] : [id] });
  };

  readonly selectAll = (ids: readonly string[]): void => this.set({ selected: [...new Set(ids)] });

  /** Adds it to what is selected, or takes it out. */
  readonly toggle = (id: string): void => {
    const { selected } = this.#state;
    this.set({ selected: this.isSelected(id) ? selected.filter((one) => one !== id) : [...selected, id] });
  };

  readonly edit = (id: string | undefined): void => {
    if (this.#state.editing !== id) this.set({ editing: id });
  };

  /** A hand let go of something it dragged: the click that browsers tell of then is none. */
  noteDrag(at: number): void {
    this.#draggedAt = at;
  }

  wasDragged(at: number): boolean {
    return at - this.#draggedAt < 80;
  }
}
