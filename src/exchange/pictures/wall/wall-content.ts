import { curveAt } from '#exchange/pictures/curve-path.ts';
import type { FeltContent, MapContent, MarkContent } from '#exchange/pictures/content/types.ts';
import { wallPain } from '#exchange/pictures/wall/wall-pain.ts';
import { shortNameOf } from '#model/map/short-name.ts';

/** A marked interaction as the wall names it. */
export type WallShort = {
  readonly id: string;
  readonly name: string;
  readonly mark: MarkContent;
  readonly assumption: boolean;
};

export type WallPhase = {
  readonly id: string;
  readonly name: string;
  /** Whether it is only asked what it is called. */
  readonly isAsked?: boolean;
  readonly involvesUs: boolean;
  readonly stretch: 'before' | 'during' | 'after' | undefined;
  /** Those that are marked, the strongest first. */
  readonly shorts: readonly WallShort[];
  /** How many interactions there are, marked or not. */
  readonly all: number;
};

/** Something on the path. Units: `x` in phases from the left edge. */
export type WallSign = {
  readonly id: string;
  readonly x: number;
  readonly mark: MarkContent;
  readonly assumption: boolean;
};

export type WallMoment = {
  readonly id: string;
  readonly title: string;
  readonly x: number;
  readonly assumption: boolean;
};

export type WallQuote = {
  readonly id: string;
  readonly text: string;
  readonly by: string;
  readonly x: number;
  readonly assumption: boolean;
};

export type WallTeam = { readonly name: string; readonly start: number; readonly end: number };

/**
 * What a wall tells of a journey: its path and what lies on it, heads, short names, people's words, and one line of what is behind.
 *
 * Shape   `path` sorted by `x`; `quotes` and `moments` only those that lie somewhere.
 * Units   `x`, `start` and `end` in phases from the left edge, `feeling` −1 … 1.
 */
export type WallContent = {
  readonly phases: readonly WallPhase[];
  readonly path: readonly { readonly x: number; readonly feeling: number; readonly isAssumed?: boolean }[];
  /** How people felt, for how far from the path they are. */
  readonly felt: readonly FeltContent[];
  readonly signs: readonly WallSign[];
  readonly moments: readonly WallMoment[];
  readonly quotes: readonly WallQuote[];
  readonly teams: readonly WallTeam[];
  /** What hurts most for those who work here, and whose it is. */
  readonly pain: { readonly text: string; readonly by: string; readonly x?: number } | undefined;
};

export type WallWords = { readonly quoted: (text: string) => string };

/** What the wall tells of a map, of which whoever looks may see all; a moment of several places stands at the hardest. */
export function wallContent(content: MapContent, words: WallWords): WallContent {
  const path = content.curves.find(({ of, points }) => of === 'customers' && points.length > 0)?.points ?? [];
  const line = path.map(({ x, feeling }) => ({ x, y: feeling }));
  return {
    phases: content.phases.map(({ id, name, prompt = '', involvesUs, stretch, interactions }) => ({
      id,
      name: name || prompt,
      isAsked: name === '' && prompt !== '',
      involvesUs,
      stretch,
      all: interactions.length,
      shorts: interactions
        .flatMap(({ id: of, text, mark, shortName, claim: { assumption } }) =>
          mark ? [{ id: of, name: shortName ?? shortNameOf(text), mark, assumption }] : [],
        )
        .toSorted((a, b) => b.mark.strength - a.mark.strength),
    })),
    path: path.map(({ x, feeling, claim }) => ({ x, feeling, isAssumed: claim.assumption })),
    felt: content.felt,
    signs: [...content.phases.flatMap(({ interactions }) => interactions), ...content.transitions].flatMap(
      ({ id, x, mark, claim }) => (mark && x !== undefined ? [{ id, x, mark, assumption: claim.assumption }] : []),
    ),
    moments: content.moments.flatMap(({ id, title, xs, claim }) => {
      const [x] = xs.toSorted((a, b) => (curveAt(line, a) ?? 0) - (curveAt(line, b) ?? 0) || a - b);
      return x === undefined ? [] : [{ id, title, x, assumption: claim.assumption }];
    }),
    quotes: content.quotes.flatMap(({ id, text, alias, x, assumption, erased, lost }) =>
      x === undefined || erased || lost ? [] : [{ id, text: words.quoted(text), by: alias, x, assumption }],
    ),
    teams: content.backstage.flatMap(({ kind, name, text, start, end }) =>
      kind === 'team' && start !== undefined && end !== undefined
        ? [{ name: name?.name ?? text, start: Math.max(start, 0), end }]
        : [],
    ),
    pain: wallPain(content, words),
  };
}
