import { recordsOf } from '#model/document/document.ts';
import type { Paired, Sides } from '#model/map/pair-journeys.ts';
import type { Backing } from '#model/research/backing.ts';
import type { RecordOf } from '#model/document/records.ts';

/**
 * Something that was believed and is not so, or that nobody knew of.
 *
 * Shape   `believed`, `found` name the phase or interaction on either side; `evidence` the excerpts that say so.
 * Units   `feeling` believed and found, −1 … 1, the mean over the phase.
 */
export type Misconception = {
  readonly kind: MisconceptionKind;
  readonly believed?: RecordOf<'phase'> | RecordOf<'interaction'> | undefined;
  readonly found?: RecordOf<'phase'> | RecordOf<'interaction'> | undefined;
  readonly evidence: readonly string[];
  readonly mark?: 'heart' | 'cloud' | undefined;
  readonly feeling?: { readonly believed: number; readonly found: number } | undefined;
};

/** What customers feel strongly and nobody thought so comes first, what is only drawn otherwise last. */
export const misconceptionKinds = [
  'mark-turned',
  'mark-missed',
  'feeling-differs',
  'phase-unknown',
  'interaction-unknown',
  'phase-not-there',
  'mark-not-there',
  'interaction-not-there',
] as const;
export type MisconceptionKind = (typeof misconceptionKinds)[number];

/** The mean feeling of each side over each pair of phases that both have. */
export type FeelingOver = (phase: {
  readonly believed: string;
  readonly found: string;
}) => { readonly believed: number; readonly found: number } | undefined;

/** Both journeys, and what the claims of the one that was found rest on. */
type Compared = Sides & { readonly backing: Backing };

const leastDifference = 0.3;

/**
 * Where the researched journey is another than the one that was believed, kind by kind; what is felt most strongly comes first.
 *
 * A belief is drawn coarser than what was found: an interaction that nobody knew of is told where customers feel strongly. One whose whole
 * phase was not known, or is not there, is told by its phase.
 */
export function misconceptions(
  sides: Compared,
  { phases, interactions }: Paired,
  feelingOver: FeelingOver,
): Misconception[] {
  const found: Misconception[] = [
    ...phases.flatMap((pair): Misconception[] => {
      if (pair.believed && pair.found) return [];
      if (pair.believed) return [{ kind: 'phase-not-there', believed: pair.believed, evidence: [] }];
      return [{ kind: 'phase-unknown', found: pair.found, evidence: evidenceIn(sides, pair.found?.id) }];
    }),
    ...interactions.flatMap((pair) => interactionsOf(pair, phases, sides.backing)),
    ...phases.flatMap(({ believed, found: there }) => feelingOf(sides, feelingOver, { believed, there })),
  ];
  return found.toSorted(
    (a, b) => misconceptionKinds.indexOf(a.kind) - misconceptionKinds.indexOf(b.kind) || gap(b) - gap(a),
  );
}

/** How strongly it is felt: a strength of one to three, or how far feelings lie apart. */
function gap({ feeling, found }: Misconception): number {
  if (feeling) return Math.abs(feeling.believed - feeling.found);
  return found?.type === 'interaction' ? (found.body.mark?.strength ?? 0) : 0;
}

function interactionsOf(
  { believed, found }: Paired['interactions'][number],
  phases: Paired['phases'],
  backing: Backing,
): Misconception[] {
  if (believed && found) return marksOf(believed, found, backing);
  if (found) {
    const { mark } = found.body;
    const isUnknown = phases.some((pair) => !pair.believed && pair.found?.id === found.body.phase);
    return mark?.type && !isUnknown
      ? [{ kind: 'interaction-unknown', found, mark: mark.type, evidence: backing.of(found) }]
      : [];
  }
  const isToldByPhase = phases.some((pair) => !pair.found && pair.believed?.id === believed?.body.phase);
  return isToldByPhase ? [] : [{ kind: 'interaction-not-there', believed, evidence: [] }];
}

function marksOf(believed: RecordOf<'interaction'>, found: RecordOf<'interaction'>, backing: Backing): Misconception[] {
  const [was, is] = [believed.body.mark?.type, found.body.mark?.type];
  if (was === is) return [];
  const kind = was && is ? 'mark-turned' : is ? 'mark-missed' : 'mark-not-there';
  return [{ kind, believed, found, mark: is ?? was, evidence: backing.of(found) }];
}

type Both = { readonly believed: RecordOf<'phase'> | undefined; readonly there: RecordOf<'phase'> | undefined };

function feelingOf(sides: Compared, feelingOver: FeelingOver, { believed, there }: Both): Misconception[] {
  if (!believed || !there) return [];
  const feeling = feelingOver({ believed: believed.id, found: there.id });
  if (!feeling || Math.abs(feeling.believed - feeling.found) < leastDifference) return [];
  return [{ kind: 'feeling-differs', believed, found: there, feeling, evidence: evidenceIn(sides, there.id) }];
}

/** The excerpts behind what happens in a found phase. */
const evidenceIn = ({ found, backing }: Compared, phase: string | undefined): string[] => [
  ...new Set(recordsOf(found, 'interaction').flatMap((one) => (one.body.phase === phase ? backing.of(one) : []))),
];
