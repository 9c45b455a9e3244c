import { curveLine } from '#exchange/pictures/curve-path.ts';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import { lineHeight } from '#exchange/pictures/layout/fonts.ts';
import type { LaidCurve, LaidLabel, LaidMoment, MapLayout } from '#exchange/pictures/layout/types.ts';
import { ribbonParts } from '#exchange/pictures/ribbon.ts';
import { claimNotes } from '#exchange/pictures/scene/claim-notes.ts';
import type { SceneNode } from '#exchange/pictures/scene/scene.ts';
import { paragraphNode, type Sight, textNode } from '#exchange/pictures/scene/sight.ts';
import { signNode } from '#exchange/pictures/scene/signs.ts';

/** The hero: the path, the spread of feelings behind it, what sits on it and people's words beside it. */
export function pathNodes({ path, width }: MapLayout, content: MapContent, sight: Sight): SceneNode[] {
  const { theme } = sight;
  const [main, ...others] = path.curves.filter(({ points }) => points.length > 0);
  return [
    ...path.bands.map((band): SceneNode => ({ kind: 'path', path: band, fill: theme.band, opacity: 0.85 })),
    ...others.flatMap((curve) => thinCurve(curve, theme.pathSoft, sight)),
    ...[...path.quotes, ...path.moments].flatMap((label) => leaderNodes(label, sight)),
    ...(main ? [curveNode(main, content, { ...sight, breadth: Math.max(9.5, width / 200) })] : []),
    ...path.moments.flatMap((moment) => momentNodes(moment, content, sight)),
    ...path.marks.map((mark) => signNode(mark.type, { ...mark, ground: theme.raised }, theme)),
    ...path.quotes.flatMap((quote) => quoteNodes(quote, sight)),
  ];
}

function curveNode(
  curve: LaidCurve,
  content: MapContent,
  { theme, words, breadth }: Sight & { breadth: number },
): SceneNode {
  const isAssumed = (stretch: number): boolean =>
    curve.points.slice(stretch, stretch + 2).some(({ assumption }) => assumption);
  const taperAt = (at: number): number => (curve.points.at(at)?.isCut ? 0 : breadth * 7);
  const parts = ribbonParts(curve.points, isAssumed, { width: breadth, taper: [taperAt(0), taperAt(-1)] });
  const points = content.curves.find(({ id }) => id === curve.id)?.points ?? [];
  return {
    kind: 'group',
    name: curve.name || words.say('curve'),
    notes: points.map(({ claim, note }) => [note, claimNotes(claim, words)].filter(Boolean).join('\n')).join('\n\n'),
    dx: 0,
    dy: 0,
    nodes: [
      ...parts.map(({ path, marked }): SceneNode =>
        marked
          ? { kind: 'path', path, fill: theme.paper, stroke: theme.path, strokeWidth: 1.5, dash: [5, 4] }
          : { kind: 'path', path, fill: theme.path },
      ),
      {
        kind: 'path',
        path: curveLine(curve.points),
        stroke: theme.raised,
        strokeWidth: breadth / 5,
        dash: [0.1, breadth * 1.4],
        opacity: 0.4,
      },
    ],
  };
}

/** A curve of its own group, or the employees': thinner than the path. */
export function thinCurve(curve: LaidCurve, color: string, { theme }: Sight): SceneNode[] {
  const end = curve.points.at(-1);
  const assumed = curve.points.some(({ assumption }) => assumption);
  const line: SceneNode = {
    kind: 'path',
    path: curveLine(curve.points),
    stroke: color,
    strokeWidth: 3.6,
    dash: assumed ? [9, 6] : undefined,
  };
  if (!end || curve.of === 'employees') return [line];
  return [line, textNode('foot', [curve.name], { x: end.x, y: end.y + 8, color: theme.faint, align: 'end' })];
}

export const leaderNodes = ({ leader }: LaidLabel, { theme }: Sight): SceneNode[] =>
  leader ? [{ kind: 'path', path: leader, stroke: theme.assumption, strokeWidth: 1 }] : [];

function momentNodes(moment: LaidMoment, content: MapContent, { theme, words }: Sight): SceneNode[] {
  const claim = content.moments.find(({ id }) => id === moment.id)?.claim;
  const { size, assumption } = moment;
  const stones = moment.feet.map(({ x, y }) =>
    signNode('moment', { x, y: y - size * 0.4, size, assumption, ground: theme.paper }, theme),
  );
  const title = paragraphNode('moment', moment.lines, {
    x: moment.x,
    y: moment.y,
    width: moment.width,
    color: theme.moment,
  });
  return [
    {
      kind: 'group',
      name: moment.lines.join(' '),
      notes: claim ? claimNotes(claim, words) : '',
      dx: 0,
      dy: 0,
      nodes: [...stones, title],
    },
  ];
}

function quoteNodes(quote: LaidLabel, { theme }: Sight): SceneNode[] {
  const { x, y, width, height } = quote;
  const edge: SceneNode[] = quote.assumption
    ? [
        {
          kind: 'box',
          x: x - 6,
          y: y - 4,
          width: width + 12,
          height: height + 8,
          radius: 6,
          stroke: theme.assumption,
          strokeWidth: 1,
          dash: [3, 3],
        },
      ]
    : [];
  const by =
    quote.by === ''
      ? []
      : [textNode('by', [quote.by], { x, y: y + quote.lines.length * lineHeight('quote') + 2, color: theme.faint })];
  return [...edge, paragraphNode('quote', quote.lines, { x, y, width, color: theme.ink }), ...by];
}
