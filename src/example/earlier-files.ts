import { assembleSketch } from '#example/assemble.ts';
import type { Language } from '#base/languages.ts';
import { at, along } from '#example/source/place.ts';

type Part = Readonly<Record<string, unknown>>;
type Curve = Part & { readonly id: string; readonly points: readonly (Part & { readonly feeling: number })[] };

export type VersionedFile = { readonly versions: readonly { readonly at: string }[] };

/** What of the example's file says how it was before. */
export type WrittenExample = VersionedFile & {
  readonly format: string;
  readonly version: number;
  readonly id: string;
  readonly journey: Part;
  readonly phases: readonly Part[];
  readonly interactions: readonly (Part & { readonly id: string })[];
  readonly transitions: readonly Part[];
  readonly curves: readonly Curve[];
  readonly library: Part;
};

/**
 * What the example said before it said what it does, oldest first: the sketch of what was believed; what twelve people told, on a path drawn
 * by hand; and that coded and marked, before anything was changed.
 *
 * Shape   the open format, each with the versions up to its own; none carries pictures, which came last.
 */
export function earlierFiles(now: WrittenExample, language: Language): (VersionedFile & object)[] {
  return [drawn(now, language), heard(now), marked(now)].map((said, nth) => ({
    ...{ format: now.format, version: now.version, id: now.id, library: now.library },
    ...said,
    versions: now.versions.slice(0, nth + 1),
  }));
}

function drawn(now: WrittenExample, language: Language): object {
  const sketch = assembleSketch(language);
  return { ...sketch, journey: { ...sketch.journey, language: now.journey['language'] } };
}

/** The path after listening is drawn in halves: nobody has yet weighed what was said. */
const inHalves = (feeling: number): number => Math.round(feeling * 2) / 2;

function heard(now: WrittenExample): object {
  const [path] = now.curves;
  return {
    journey: { ...without(now.journey, ['snapshotDate', 'trustUntil', 'rhythm']), status: 'draft' },
    phases: now.phases,
    interactions: now.interactions.map((one) =>
      without(one, ['mark', 'short', 'owners', 'team', 'systems', 'touchpoint', 'events', 'evidence', 'picture']),
    ),
    transitions: now.transitions.map((one) => without(one, ['mark', 'owners', 'handOff', 'frictions', 'evidence'])),
    curves: path && [
      {
        ...path,
        points: path.points.map((point) => ({ ...without(point, ['evidence']), feeling: inHalves(point.feeling) })),
      },
    ],
  };
}

/** Lists that hold what was tried and looked at after the moments of truth were found, or what the file carries for other documents. */
const later = ['experiments', 'prototypes', 'measures', 'reviews', 'comments', 'images', 'research'];

/** Where the card for one's own window came to all who order. */
const card = { place: at('i23').interaction, on: JSON.stringify(along('p6', 0.35)), feeling: 0.35 };

function marked(now: WrittenExample): object {
  return {
    ...without(now, later),
    journey: without(now.journey, ['rhythm']),
    interactions: now.interactions.map((one) => ({
      ...without(one, ['picture']),
      ...(one.id === card.place && { mark: { type: 'heart', strength: 1 } }),
    })),
    curves: now.curves.map((curve, nth) => ({
      ...curve,
      points: curve.points.map((point) =>
        nth === 0 && JSON.stringify(point['at']) === card.on ? { ...point, feeling: card.feeling } : point,
      ),
    })),
  };
}

const without = (part: Part, keys: readonly string[]): Part =>
  Object.fromEntries(Object.entries(part).filter(([key]) => !keys.includes(key)));
