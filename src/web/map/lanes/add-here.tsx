import { useRecords } from '#web/journey/journey-context.ts';
import { phaseWidth } from '#web/canvas/frame.ts';
import type { LaneProps } from '#web/map/lanes/lane.ts';
import { useGround, useGroundNow } from '#web/map/store/map-context.ts';
import { useNewThings } from '#web/map/page/use-new-things.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Icon } from '#web/ui/icon.tsx';
import css from './interactions-lane.module.css';

/** A place to add an interaction, under those of each phase; in each track where there are tracks. */
export function AddHere({ frame }: Pick<LaneProps, 'frame'>) {
  const t = useWords(mapWords);
  const ground = useGroundNow();
  const phases = useRecords('phase');
  const bands = useGround(({ cards }) => cards.bands);
  const { newInteraction } = useNewThings();
  const addIn = (index: number, track: number) => {
    const { view, tracks } = ground();
    const { phase, interactions = [] } = view.phases[index] ?? {};
    if (phase) newInteraction(phase.id, interactions.findLast((one) => tracks?.of(one) === track)?.id, track);
  };
  return phases.flatMap((phase, index) =>
    bands.map(({ top, height }, track) => (
      <div
        key={`${phase.id} ${track}`}
        className={css['under']}
        style={{ left: frame.edges[index], width: phaseWidth(frame, index), top, height }}
      >
        <button
          type="button"
          className={css['add']}
          tabIndex={-1}
          aria-label={t('new-interaction-here', { phase: phase.body.name || t('unnamed') })}
          onClick={() => addIn(index, track)}
        >
          <Icon name="plus" size={16} />
        </button>
      </div>
    )),
  );
}
