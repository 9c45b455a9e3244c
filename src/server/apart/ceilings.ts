/**
 * What one kind of work in a process apart may take. Whoever asks for more than `waiting` at once is told to come back.
 *
 * Units   `memoryMb` of the whole process, `longestMs` from when its turn comes; `beside` and `waiting` how many at once.
 */
export type Ceiling = {
  readonly memoryMb: number;
  readonly longestMs: number;
  readonly beside: number;
  readonly waiting: number;
};

const minute = 60_000;

/** Every kind of work that is done apart; `docs/operate/limits.md` says the same to whoever runs the machine. */
export const ceilings = {
  /** A transcript read: Word, captions, text. */
  transcript: { memoryMb: 768, longestMs: minute, beside: 1, waiting: 50 },
  /** What an event file seems to be. */
  preview: { memoryMb: 512, longestMs: minute / 2, beside: 1, waiting: 20 },
  /** What may be chosen of an event file, counted over the whole of it. */
  survey: { memoryMb: 768, longestMs: 2 * minute, beside: 1, waiting: 20 },
  /** What an event file holds, as one number: whether it is there already. */
  hash: { memoryMb: 256, longestMs: 10 * minute, beside: 1, waiting: 20 },
  /** Which rows of an event file other logs hold already. */
  overlap: { memoryMb: 1024, longestMs: 5 * minute, beside: 1, waiting: 20 },
  /** An event file read whole; as long as it takes, for it is a job that says how far it is. */
  import: { memoryMb: 1536, longestMs: 24 * 60 * minute, beside: 2, waiting: 20 },
  /** A picture made ready. */
  picture: { memoryMb: 768, longestMs: minute / 2, beside: 1, waiting: 100 },
  /** A kept picture made small for a card; a map asks for all of its own at once. */
  small: { memoryMb: 768, longestMs: minute / 2, beside: 1, waiting: 500 },
  /** A map as a picture, slides, paper or tables. */
  print: { memoryMb: 1536, longestMs: 4 * minute, beside: 1, waiting: 20 },
  /** A file in the open format. */
  file: { memoryMb: 1536, longestMs: minute, beside: 1, waiting: 20 },
} as const satisfies Readonly<Record<string, Ceiling>>;

export type ApartKind = keyof typeof ceilings;
