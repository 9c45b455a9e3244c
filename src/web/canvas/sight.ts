export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** What the window shows of what is drawn, in px of it; `isAll` when it is printed. */
export type Sight = {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  readonly isAll: boolean;
};

/** The window on what is drawn. Units: px. */
export type Seen = {
  readonly window: { readonly width: number; readonly height: number };
  /** Whether the window has been looked at; until then it is a guess. */
  readonly isMeasured: boolean;
  /** The width that the window would have with nothing at its side. */
  readonly open: number;
  readonly sight: Sight;
};

/** What is told of the window. */
export type SeenStore = { readonly state: () => Seen; readonly set: (part: Partial<Seen>) => void };
