import { sameJson } from '#base/json.ts';
import type { MapGround } from '#web/map/session/map-ground.ts';
import { useMemo } from 'react';
import type { CurveContent } from '#exchange/pictures/content/types.ts';
import type { Point } from '#exchange/pictures/curve-path.ts';
import type { MapFrame } from '#web/canvas/frame.ts';
import { useRecords } from '#web/journey/journey-context.ts';
import { useGround, useMapActs, useSelected } from '#web/map/store/map-context.ts';
import { labelsBesidePath, type PhaseSigns } from '#web/map/lanes/labels-beside-path.ts';
import type { PlacedLabel } from '#web/map/lanes/place-labels.ts';
import { useLaneShown } from '#web/map/lanes/use-lane-shown.ts';
import { spotAttributes } from '#web/map/selection/spot-attributes.ts';
import { mapWords } from '#words/map.ts';
import { withheldWords } from '#words/withheld.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import { quoted } from '#web/ui/voice.tsx';
import css from './path-lane.module.css';

type PathLabelsProps = {
  readonly frame: MapFrame;
  readonly points: readonly Point[];
  readonly curve: CurveContent | undefined;
  /** Curves drawn thin beside it, that words keep off too. */
  readonly others: readonly CurveContent[];
};

/** The quotes on the path; one whose words may not or cannot be shown says so where they would stand. */
function useSaidOnPath() {
  const t = useWords(mapWords);
  const withheld = useWords(withheldWords);
  const said = useGround(({ content }) => content.quotes);
  const records = useRecords('quote');
  return useMemo(
    () =>
      said
        .filter(({ x }) => x !== undefined)
        .map((quote) => {
          const record = records.find(({ id }) => id === quote.id);
          if (quote.erased) return { ...quote, isTold: false, text: t(quote.keyMissing ? 'key-missing' : 'erased') };
          return record?.withheld
            ? { ...quote, isTold: false, text: withheld('withheld') }
            : { ...quote, isTold: true };
        }),
    [said, records, t, withheld],
  );
}

const signsIn = ({ content }: MapGround): readonly PhaseSigns[] =>
  content.phases.map(({ interactions }) => ({
    interactions: interactions.flatMap(({ x, mark }) => (mark ? [{ x, mark }] : [])),
  }));

/** What people said beside the peaks and the dips, what the team noted there, and the names of the moments of truth. */
export function PathLabels({ frame, points, curve, others }: PathLabelsProps) {
  const t = useWords(mapWords);
  const language = useLanguage();
  const moments = useGround(({ content }) => content.moments);
  const phases = useGround(signsIn, sameJson);
  const measure = useGround((ground) => ground.measure);
  const selected = useSelected();
  const { select } = useMapActs();
  const isMirror = useLaneShown('quotes');
  const quotes = useSaidOnPath();
  const selectedQuote = quotes.some(({ id }) => id === selected) ? selected : undefined;
  const placed = useMemo(
    () =>
      labelsBesidePath(frame, points, {
        ...{ content: { phases, moments, quotes }, curve, others, measure, selected: selectedQuote },
        quoted: (text) => quoted(language, text),
      }),
    [frame, points, phases, moments, quotes, curve, others, measure, selectedQuote, language],
  );
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
              {quote.isTold ? quoted(language, quote.text) : <i>{quote.text}</i>}
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
      {moments.map((moment) => {
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

/** A line from words that stand far from what they are about. */
function leaderTo({ at, x, y, width, height }: PlacedLabel): string {
  if (at.y > y && at.y < y + height) {
    const [from, end] = at.x < x ? [x - 4, at.x + 18] : [x + width + 4, at.x - 18];
    return Math.abs(from - end) < 30 ? '' : `M${from} ${at.y}H${end}`;
  }
  const from = { x: Math.min(Math.max(at.x, x + 12), x + width - 12), y: y > at.y ? y - 3 : y + height + 3 };
  if (Math.hypot(from.x - at.x, from.y - at.y) < 58) return '';
  const end = { x: at.x, y: at.y + (y > at.y ? 16 : -16) };
  return `M${from.x} ${from.y}C${from.x} ${(from.y + end.y) / 2} ${end.x} ${(from.y + end.y) / 2} ${end.x} ${end.y}`;
}
