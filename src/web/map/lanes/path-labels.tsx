import { useMemo } from 'react';
import type { CurveContent, MapContent } from '#exchange/pictures/content/types.ts';
import type { Point } from '#exchange/pictures/curve-path.ts';
import type { MapFrame } from '#web/map/frame.ts';
import { useMap } from '#web/map/map-context.ts';
import {
  boxesOfCurve,
  cairnAt,
  curvePoints,
  type Label,
  onCurve,
  type PlacedLabel,
  placeLabels,
} from '#web/map/lanes/path-geometry.ts';
import { useLaneShown } from '#web/map/lanes/use-lane-shown.ts';
import { spotAttributes } from '#web/map/spot-attributes.ts';
import { mapWords } from '#web/text/map.ts';
import { useLanguage, useWords } from '#web/text/use-words.ts';
import { quoted } from '#web/ui/voice.tsx';
import css from './path-lane.module.css';

type PathLabelsProps = {
  readonly frame: MapFrame;
  readonly points: readonly Point[];
  readonly curve: CurveContent | undefined;
  /** Curves drawn thin beside it, that words keep off too. */
  readonly others: readonly CurveContent[];
};

/** What people said beside the peaks and the dips, what the team noted there, and the names of the moments of truth. */
export function PathLabels({ frame, points, curve, others }: PathLabelsProps) {
  const t = useWords(mapWords);
  const language = useLanguage();
  const { content, selected, select } = useMap();
  const isMirror = useLaneShown('quotes');
  const placed = useMemo(
    () => labelsOf(frame, points, { content, curve, others }),
    [frame, points, content, curve, others],
  );
  const quotes = content.quotes.filter(({ x }) => x !== undefined);
  return (
    <>
      <svg className={css['drawing']} width={frame.width} height={frame.height} aria-hidden="true" pointerEvents="none">
        {[...placed.values()].map((label) => (
          <path key={label.id} className={css['leader']} d={leaderTo(label)} />
        ))}
      </svg>
      {quotes.map((quote) => {
        const label = placed.get(quote.id);
        const look = [
          css['quote'],
          selected === quote.id && css['quoteSelected'],
          quote.assumption && css['quoteAssumed'],
        ];
        return (
          label && (
            <div
              key={quote.id}
              className={look.filter(Boolean).join(' ')}
              style={{ left: label.x, top: label.y, width: label.width }}
              {...spotAttributes(quote.id, isMirror)}
              data-type="quote"
              role="group"
              aria-label={`${t('quote')}: ${quote.text}`}
              tabIndex={selected === quote.id && !isMirror ? 0 : -1}
              onFocus={() => select(quote.id)}
              onClick={() => select(quote.id)}
            >
              {quote.erased ? t('erased') : quoted(language, quote.text)}
              <small>
                {quote.alias}
                {quote.assumption && ` ${t('assumption')}`}
              </small>
            </div>
          )
        );
      })}
      {curve?.points.map((point) => {
        const label = placed.get(point.id);
        return (
          label && (
            <p
              key={point.id}
              className={css['note']}
              style={{ left: label.x, top: label.y, width: label.width }}
              onClick={() => select(point.id)}
            >
              {point.note}
            </p>
          )
        );
      })}
      {content.moments.map((moment) => {
        const label = placed.get(moment.id);
        return (
          label && (
            <div key={moment.id} className={css['title']} style={{ left: label.x, top: label.y, width: label.width }}>
              {moment.title || t('moment-unnamed')}
              {moment.claim.assumption && ` (${t('assumption')})`}
            </div>
          )
        );
      })}
    </>
  );
}

type Told = Pick<PathLabelsProps, 'curve' | 'others'> & { readonly content: MapContent };

/** Where phases are narrower than this nothing is written beside the path. Units: px. */
const leastPhase = 76;

function labelsOf(
  frame: MapFrame,
  points: readonly Point[],
  { content, curve, others }: Told,
): Map<string, PlacedLabel> {
  if (frame.width / content.phases.length < leastPhase) return new Map();
  const at = (x: number) => onCurve(frame, points, x);
  const moments = content.moments.flatMap(({ id, title, xs: [x] }): Label[] => {
    const lines = linesOf(title, 17);
    return x === undefined
      ? []
      : [{ id, at: cairnAt(at(x)), width: 116, height: lines * 15 + 2, above: true, near: 44 }];
  });
  const quotes = content.quotes.flatMap(({ id, text, x }): Label[] => {
    if (x === undefined) return [];
    const width = text.length < 26 ? 118 : Math.min(166, Math.max(frame.width / (frame.edges.length - 1) - 26, 132));
    const anchor = at(x);
    return [
      { id, at: anchor, width, height: linesOf(text, width / 6.6) * 17.7 + 17, above: anchor.y < frame.height / 2 },
    ];
  });
  const notes = (curve?.points ?? []).flatMap(({ id, x, note }): Label[] =>
    note === ''
      ? []
      : [{ id, at: at(x), width: 132, height: linesOf(note, 22) * 15 + 4, above: at(x).y > frame.height / 2 }],
  );
  const cairns = content.moments.flatMap(({ xs }) => xs.map((x) => around(cairnAt(at(x)), [34, 44, -20])));
  const marks = content.phases
    .flatMap((phase) => phase.interactions)
    .flatMap(({ x, mark }) => (x === undefined || !mark ? [] : [around(at(x), [34, 34, 0])]));
  const thin = others.flatMap((other) => boxesOfCurve(curvePoints(frame, other), 8));
  const taken = [...boxesOfCurve(points, 24), ...thin, ...cairns, ...marks];
  return new Map(placeLabels(frame, [...moments, ...notes, ...quotes], taken).map((label) => [label.id, label]));
}

const around = ({ x, y }: Point, [width, height, down]: readonly [number, number, number]) => ({
  x: x - width / 2,
  y: y - height / 2 + down,
  width,
  height,
});

const linesOf = (text: string, perLine: number): number => Math.max(1, Math.ceil((text.length + 2) / perLine));

/** A line from words that stand far from what they are about. */
function leaderTo({ at, x, y, width, height }: PlacedLabel): string {
  const from = { x: Math.min(Math.max(at.x, x + 12), x + width - 12), y: y > at.y ? y - 3 : y + height + 3 };
  if (Math.hypot(from.x - at.x, from.y - at.y) < 58) return '';
  const end = { x: at.x, y: at.y + (y > at.y ? 16 : -16) };
  return `M${from.x} ${from.y}C${from.x} ${(from.y + end.y) / 2} ${end.x} ${(from.y + end.y) / 2} ${end.x} ${end.y}`;
}
