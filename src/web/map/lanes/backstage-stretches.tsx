import { useMemo } from 'react';
import type { BackstageContent } from '#exchange/pictures/content/types.ts';
import { edgeOf, handOffsOf } from '#exchange/pictures/content/hand-offs.ts';
import { type MapFrame, toPx, toX } from '#web/canvas/frame.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { BackstageStretch } from '#web/map/lanes/backstage-stretch.tsx';
import type { LaneProps } from '#web/map/lanes/lane.ts';
import { Adders } from '#web/map/lanes/placed/adders.tsx';
import { useGround, useMapActs, useSelected } from '#web/map/store/map-context.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './backstage.module.css';

const rowHeight = 30;
/** Under the stretches, for who may add to them. Units: px. */
const adderHeight = 20;

/** Stretches in as few rows as hold them without one lying on another. */
function rowsOf(
  stretches: readonly BackstageContent[],
  frame: MapFrame,
): { rows: number; placed: (BackstageContent & { row: number })[] } {
  const ends: number[] = [];
  const placed = stretches
    .filter(({ start, end }) => start !== undefined && end !== undefined)
    .toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0))
    .map((stretch) => {
      const free = ends.findIndex((end) => end <= (stretch.start ?? 0) + 0.001);
      const row = free === -1 ? ends.length : free;
      ends[row] = Math.max(stretch.end ?? 0, toX(frame, toPx(frame, stretch.start ?? 0) + widthOf(stretch)));
      return { ...stretch, row };
    });
  return { rows: Math.max(ends.length, 1), placed };
}

/** The least width that its name needs. Units: px. */
const widthOf = ({ name, text }: BackstageContent): number => Math.min((name?.name ?? text).length * 6.7 + 24, 190);

type StretchesProps = LaneProps & { readonly kinds: readonly BackstageContent['kind'][] };

/** Who or what works behind the line, from where to where. */
export function BackstageStretches({ kinds, frame, lane }: StretchesProps) {
  const { mayEdit } = useJourneyActs();
  const backstage = useGround(({ content }) => content.backstage);
  const { rows, placed } = rowsOf(
    backstage.filter(({ kind }) => kinds.includes(kind)),
    frame,
  );
  return (
    <div
      className={css['lane']}
      style={{ height: rows * rowHeight + (mayEdit && placed.length > 0 ? 12 + adderHeight : 12), width: frame.width }}
    >
      {placed.map((stretch) => {
        const { start = 0, end = 0, row } = stretch;
        const [left, right] = [toPx(frame, start), toPx(frame, end)];
        const width = Math.max(right - left - 6, widthOf(stretch) - 6);
        return (
          <BackstageStretch
            key={stretch.id}
            stretch={stretch}
            lane={lane}
            frame={frame}
            style={{ left: left + 3, width, top: 6 + row * rowHeight }}
          />
        );
      })}
      {mayEdit && lane.makes && <Adders frame={frame} lane={lane} isEmpty={placed.length === 0} isOfPhase />}
      {kinds.includes('team') && <HandOffs frame={frame} placed={placed} />}
    </div>
  );
}

/** Where responsibility passes from one team to another: on the edge between the two. */
function HandOffs({ frame, placed }: { frame: MapFrame; placed: readonly (BackstageContent & { row: number })[] }) {
  const t = useWords(mapWords);
  const content = useGround((ground) => ground.content);
  const handOffs = useMemo(() => handOffsOf(content), [content]);
  const selected = useSelected();
  const { select } = useMapActs();
  return handOffs.map((handOff) => {
    const { id, from, to, needsSomebody } = handOff;
    const { x, before, after } = edgeOf(handOff, placed);
    const [above = 0, below = above] = [before?.row ?? after?.row, after?.row];
    const label = `${t('hand-off')}: ${from?.name ?? '…'} → ${to?.name ?? '…'}`;
    return (
      <button
        key={id}
        type="button"
        className={`${css['handOff']} ${needsSomebody ? css['hard'] : ''} ${selected === id ? css['selected'] : ''}`}
        style={{ left: toPx(frame, x), top: 6 + ((above + below) / 2) * rowHeight + 12 }}
        title={label}
        aria-label={label}
        data-hand-off
        onClick={() => select(id)}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M4 10h3M9 10h6M12.5 7l3 3-3 3" />
        </svg>
      </button>
    );
  });
}
