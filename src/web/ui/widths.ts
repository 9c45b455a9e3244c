/**
 * Where a screen takes another shape: the only list, for style sheets and code.
 *
 * Shape   style sheets say `@media (--narrow)` or `@container (--cramped)`, which becomes the condition when they are built; code says `isWindow('narrow')`.
 */
export const widths = {
  /** A telephone held upright. */
  phone: '(max-width: 560px)',
  /** One column: a telephone on its side, or a window twice as large. */
  narrow: '(max-width: 760px)',
  slim: '(max-width: 900px)',
  laptop: '(max-width: 1100px)',
  desk: '(max-width: 1400px)',
  wall: '(max-width: 1500px)',
  /** Beside the map there is room for one panel. */
  onePanel: '(max-width: 1599px)',
  low: '(max-height: 480px)',
  short: '(max-height: 760px)',
  /** Containers: a phase with no room for words, for more than a stroke, and a column of reading with none beside it. */
  cramped: '(max-width: 84px)',
  slit: '(max-width: 44px)',
  column: '(max-width: 620px)',
} as const;
