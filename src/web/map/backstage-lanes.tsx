import { curveLine } from '#exchange/pictures/curve-path.ts';
import type { BackstageContent } from '#exchange/pictures/content/types.ts';
import { pathText } from '#exchange/pictures/path.ts';
import { useMap } from '#web/map/map-context.ts';
import { curvePoints, type PathFrame } from '#web/map/path-geometry.ts';
import { mapWords } from '#web/text/map.ts';
import { useWords } from '#web/text/use-words.ts';
import css from './backstage-lanes.module.css';

const rowHeight = 30;

/** Stretches in as few rows as hold them without one lying on another. */
function rowsOf(
  stretches: readonly BackstageContent[],
  column: number,
): { rows: number; placed: (BackstageContent & { row: number })[] } {
  const ends: number[] = [];
  const placed = stretches
    .filter(({ start, end }) => start !== undefined && end !== undefined)
    .toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0))
    .map((stretch) => {
      const free = ends.findIndex((end) => end <= (stretch.start ?? 0) + 0.001);
      const row = free === -1 ? ends.length : free;
      ends[row] = Math.max(stretch.end ?? 0, (stretch.start ?? 0) + widthOf(stretch) / column);
      return { ...stretch, row };
    });
  return { rows: Math.max(ends.length, 1), placed };
}

/** The least width that its name needs. Units: px. */
const widthOf = ({ name, text }: BackstageContent): number => Math.min((name?.name ?? text).length * 6.7 + 24, 190);

/** Who or what works behind the line, from where to where. */
export function BackstageLane({ kinds, frame }: { kinds: readonly BackstageContent['kind'][]; frame: PathFrame }) {
  const t = useWords(mapWords);
  const { content, selected, select } = useMap();
  const { rows, placed } = rowsOf(
    content.backstage.filter(({ kind }) => kinds.includes(kind)),
    frame.column,
  );
  return (
    <div className={css['lane']} style={{ height: rows * rowHeight + 12, width: frame.column * frame.phases }}>
      {placed.map((stretch) => {
        const { id, kind, name, text, start = 0, end = 0, row } = stretch;
        return (
          <div
            key={id}
            className={`${css['stretch']} ${css[kind] ?? ''} ${selected === id ? css['selected'] : ''}`}
            style={{
              left: start * frame.column + 3,
              width: Math.max((end - start) * frame.column - 6, widthOf(stretch) - 6),
              top: 6 + row * rowHeight,
            }}
            data-spot={id}
            data-type="backstage"
            role="group"
            aria-label={`${t('backstage')}: ${name?.name ?? text}`}
            tabIndex={selected === id ? 0 : -1}
            title={[name?.name, text].filter(Boolean).join(': ')}
            onFocus={() => select(id)}
            onClick={() => select(id)}
          >
            {name?.name ?? (text || t('unnamed'))}
          </div>
        );
      })}
      {kinds.includes('team') && <HandOffs frame={frame} placed={placed} />}
    </div>
  );
}

/** Where responsibility passes from one team to another. */
function HandOffs({ frame, placed }: { frame: PathFrame; placed: readonly (BackstageContent & { row: number })[] }) {
  const t = useWords(mapWords);
  const { content, selected, select } = useMap();
  return content.transitions.map((transition) => {
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
        style={{ left: transition.x * frame.column, top: 6 + row * rowHeight + 12 }}
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

/** The employees' own experience curve, thin and cool. */
export function EmployeesLane({ frame }: { frame: PathFrame }) {
  const { content } = useMap();
  const curve = content.curves.find(({ of }) => of === 'employees');
  const height = 84;
  const points = curvePoints({ ...frame, height }, curve);
  const noted = (curve?.points ?? []).map((point, index) => ({ ...point, at: points[index] }));
  return (
    <div className={css['lane']} style={{ height, width: frame.column * frame.phases }}>
      <svg width={frame.column * frame.phases} height={height} aria-hidden="true">
        <path className={css['employees']} d={pathText(curveLine(points))} />
      </svg>
      {noted.map(
        ({ id, note, at }) =>
          note !== '' &&
          at && (
            <span
              key={id}
              className={css['note']}
              style={{ left: at.x, top: at.y > height / 2 ? at.y - 28 : at.y + 8 }}
            >
              {note}
            </span>
          ),
      )}
    </div>
  );
}
