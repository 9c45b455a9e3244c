import { curveAt, type Point } from '#exchange/pictures/curve-path.ts';
import type {
  Claim,
  ExperimentContent,
  InteractionContent,
  MapContent,
  MarkContent,
  MomentContent,
  PhaseContent,
  QuoteContent,
  TransitionContent,
} from '#exchange/pictures/content/types.ts';

/** What a walk along a journey may stop at, besides where it begins and ends. */
export const walkParts = ['phases', 'marks', 'moments', 'experiments'] as const;
export type WalkPart = (typeof walkParts)[number];

/** What a walk passes by where nobody says: hearts and clouds lie on the path in sight of every stop. */
export const passedBy: readonly WalkPart[] = ['marks'];

type Said = Pick<QuoteContent, 'id' | 'text' | 'alias'>;

/**
 * One place where the walk stops, with one thing to say and at most one person's words.
 *
 * Shape   `id` is that of what it is about. Units: `x` in phases from the left edge, none where it is about the whole; `reach` in phases seen around it.
 */
export type Stop = {
  readonly id: string;
  readonly x: number | undefined;
  readonly reach: number;
  readonly title: string;
  readonly text: string;
  readonly quote: Said | undefined;
  readonly claim: Claim | undefined;
} & (
  | { readonly kind: 'begin' | 'end' }
  | { readonly kind: 'phase'; readonly at: number; readonly phase: PhaseContent }
  | { readonly kind: 'mark'; readonly mark: MarkContent; readonly at: number }
  | { readonly kind: 'moment'; readonly moment: MomentContent; readonly at: number }
  | { readonly kind: 'experiment'; readonly experiment: ExperimentContent; readonly at: number }
);

/**
 * The journey as a walk: its beginning, phase by phase what matters there, its end. The presentation and the slides stop at the same places.
 * Each quote is said once, at the nearest stop that it belongs to.
 */
export function walkOf(content: MapContent, without: readonly WalkPart[] = []): Stop[] {
  const leftOut = new Set<WalkPart>(without);
  const stops = content.phases.flatMap((phase, at) => [
    ...(leftOut.has('phases') ? [] : [phaseStop(phase, at)]),
    ...[
      ...(leftOut.has('marks') ? [] : markStops(content, at)),
      ...(leftOut.has('moments') ? [] : momentStops(content, at)),
      ...(leftOut.has('experiments') ? [] : experimentStops(content, at)),
    ].toSorted((a, b) => (a.x ?? 0) - (b.x ?? 0)),
  ]);
  const placeless = leftOut.has('experiments') ? [] : experimentStops(content, undefined);
  return withQuotes([beginStop(content), ...stops, ...placeless, endStop(content)], content);
}

const bare = { quote: undefined, claim: undefined };

const beginStop = ({ id, name, headline, primaryGoal, phases }: MapContent): Stop => ({
  ...bare,
  kind: 'begin',
  id,
  x: undefined,
  reach: phases.length,
  title: name,
  text: headline ?? primaryGoal,
});

const endStop = (content: MapContent): Stop => ({ ...beginStop(content), kind: 'end', id: `${content.id}/end` });

const phaseStop = (phase: PhaseContent, at: number): Stop => ({
  ...bare,
  kind: 'phase',
  id: phase.id,
  x: at + 0.5,
  reach: 1.7,
  title: phase.name,
  text: phase.doing.text || phase.goal.text,
  phase,
  at,
});

const isIn = (x: number | undefined, at: number): x is number => x !== undefined && Math.floor(x) === at;

function markStops({ phases, transitions }: MapContent, at: number): Stop[] {
  const interactions = phases[at]?.interactions ?? [];
  const between = transitions.filter(({ x }) => isIn(x, at));
  return [...interactions, ...between].flatMap((of): Stop[] =>
    of.mark ? [{ ...spot(of), kind: 'mark', mark: of.mark, claim: of.claim, quote: undefined, at }] : [],
  );
}

const spot = (of: InteractionContent | TransitionContent) => ({
  id: of.id,
  x: of.x,
  reach: 1.1,
  title: 'text' in of ? of.text : of.meanwhile,
  text: '',
});

const momentStops = ({ moments }: MapContent, at: number): Stop[] =>
  moments.flatMap((moment): Stop[] => {
    const [x] = moment.xs;
    if (!isIn(x, at)) return [];
    const { id, title, experience, claim } = moment;
    return [{ kind: 'moment', id, x, reach: 1.1, title, text: experience.text, quote: undefined, claim, moment, at }];
  });

const experimentStops = ({ experiments, phases }: MapContent, at: number | undefined): Stop[] =>
  experiments.flatMap((experiment): Stop[] => {
    const { id, x, change = '', expectedEffect = '' } = experiment;
    const isHere =
      at === undefined ? x === undefined : isIn(x === undefined ? x : Math.min(x, phases.length - 0.01), at);
    if (!isHere) return [];
    const said = { title: change, text: expectedEffect };
    return [{ ...bare, kind: 'experiment', id, x, reach: 1.1, ...said, experiment, at: at ?? phases.length - 1 }];
  });

/** How far from a stop a quote may lie and still be about it. Units: phases. */
const near = { mark: 0.12, moment: 0.2, phase: 0.5 } as const;

/** Gives each quote to the stop that it is about: marks and moments choose before phases; they the nearest, a phase the one said at a feeling most like its own. */
function withQuotes(stops: readonly Stop[], { quotes, curves }: MapContent): Stop[] {
  const left = new Map(
    quotes.flatMap(({ id, text, alias, x, erased }) =>
      erased || text === '' || x === undefined ? [] : [[id, { id, text, alias, x }]],
    ),
  );
  const path = curves.find(({ of, points }) => of === 'customers' && points.length > 0)?.points ?? [];
  const line = path.map(({ x, feeling }) => ({ x, y: feeling }));
  const given = new Map<Stop, Said>();
  for (const kind of ['moment', 'mark', 'phase'] as const)
    for (const stop of stops.filter((one) => one.kind === kind)) {
      const awayFrom = (x: number): number => Math.abs(x - (stop.x ?? 0));
      const unlike = stop.kind === 'phase' ? unlikeIn(line, stop.at) : () => 0;
      const [best] = [...left.values()]
        .filter(({ x }) => awayFrom(x) <= near[kind])
        .toSorted((a, b) => unlike(a.x) - unlike(b.x) || awayFrom(a.x) - awayFrom(b.x));
      if (!best) continue;
      const { id, text, alias } = best;
      given.set(stop, { id, text, alias });
      left.delete(id);
    }
  return stops.map((stop) => ({ ...stop, quote: given.get(stop) ?? saidIn(stop) }));
}

const looks = 24;

/** How far what is felt at a place lies from what a phase is remembered by: its hardest or its best, whichever is stronger. */
function unlikeIn(line: readonly Point[], at: number): (x: number) => number {
  const felt = (x: number): number => curveAt(line, x) ?? 0;
  const seen = Array.from({ length: looks + 1 }, (_, i) => felt(at + i / looks));
  const strongest = seen.reduce((most, one) => (Math.abs(one) > Math.abs(most) ? one : most), 0);
  return (x) => Math.abs(felt(x) - strongest);
}

/** Words that a stop rests on, where no quote of the map is beside it. */
function saidIn({ kind, claim }: Stop): Said | undefined {
  if (kind === 'phase' || !claim) return undefined;
  const voice = claim.voices.find(({ text, erased }) => erased !== true && text !== '' && text.length < 220);
  return voice && { id: voice.excerpt, text: voice.text, alias: voice.alias };
}

/** The stop to begin at for somebody who has this selected: the thing's own, or that of its phase. */
export function stopFor(stops: readonly Stop[], content: MapContent, selected: string | undefined): number {
  if (selected === undefined) return 0;
  const own = stops.findIndex(({ id }) => id === selected);
  if (own >= 0) return own;
  const x = placeOf(content, selected);
  const inPhase = stops.findIndex((stop) => x !== undefined && 'at' in stop && stop.at === Math.floor(x));
  return Math.max(inPhase, 0);
}

function placeOf(content: MapContent, id: string): number | undefined {
  const phase = content.phases.findIndex((one) => one.id === id);
  if (phase >= 0) return phase;
  const things = [
    ...content.phases.flatMap(({ interactions }) => interactions),
    ...content.transitions,
    ...content.quotes,
    ...content.curves.flatMap(({ points }) => points),
  ];
  return things.find((one) => one.id === id)?.x;
}
