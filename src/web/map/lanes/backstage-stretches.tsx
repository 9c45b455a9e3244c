import type { BackstageContent } from '#exchange/pictures/content/types.ts';
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

/** Where responsibility passes from one team to another. */
function HandOffs({ frame, placed }: { frame: MapFrame; placed: readonly (BackstageContent & { row: number })[] }) {
  const t = useWords(mapWords);
  const transitions = useGround(({ content }) => content.transitions);
  const selected = useSelected();
  const { select } = useMapActs();
  return transitions.map((transition) => {
    if (!transition.handOff || transition.x === undefined) return null;
    const from = placed.find(({ name }) => name?.id === transition.handOff?.from?.id);
    const to = placed.find(({ name }) => name?.id === transition.handOff?.to?.id);
    const row = ((from?.row ?? 0) + (to?.row ?? 0)) / 2;
    const isHard = transition.mark?.type === 'cloud' || transition.frictions.length > 0;
    const label = `${t('hand-off')}: ${transition.handOff.from?.name ?? '…'} → ${transition.handOff.to?.name ?? '…'}`;
    return (
      <button
        key={transition.id}
        type="button"
        tabIndex={-1}
        className={`${css['handOff']} ${isHard ? css['hard'] : ''} ${selected === transition.id ? css['selected'] : ''}`}
        style={{ left: toPx(frame, transition.x), top: 6 + row * rowHeight + 12 }}
        title={label}
        aria-label={label}
        onClick={() => select(transition.id)}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M4 10h3M9 10h6M12.5 7l3 3-3 3" />
        </svg>
      </button>
    );
  });
}
