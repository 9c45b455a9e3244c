import type { Place } from '#model/record/place.ts';
import { phaseWidth, toPx } from '#web/canvas/frame.ts';
import { useRecords } from '#web/journey/journey-context.ts';
import type { Lane, LaneProps } from '#web/map/lanes/lane.ts';
import { useNewInLane } from '#web/map/lanes/placed/use-new-in-lane.ts';
import { useGroundNow } from '#web/map/store/map-context.ts';
import { laneWords } from '#words/lanes.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import { Icon } from '#web/ui/icon.tsx';
import css from './placed.module.css';

type AddersProps = {
  readonly frame: LaneProps['frame'];
  readonly lane: Lane;
  readonly isEmpty: boolean;
  /** What is new stretches from where the phase begins to where it ends. */
  readonly isOfPhase?: boolean;
};

/** In each phase a place to click for something new; in a lane that is empty it says so. */
export function Adders({ frame, lane, isEmpty, isOfPhase = false }: AddersProps) {
  const t = useWords(laneWords);
  const language = useLanguage();
  const ground = useGroundNow();
  const phases = useRecords('phase');
  const make = useNewInLane();
  const name = lane.makes?.name[language] ?? '';
  const placeIn = (index: number): Place | undefined => {
    const { phase, interactions = [] } = ground().view.phases[index] ?? {};
    const middle = isOfPhase ? undefined : interactions[Math.floor((interactions.length - 1) / 2)];
    return middle ? { interaction: middle.id } : phase && { phase: phase.id };
  };
  return phases.map((phase, index) => (
    <button
      key={phase.id}
      type="button"
      tabIndex={-1}
      className={`${css['add']} ${isOfPhase ? css['stays'] : ''} ${isEmpty ? css['isEmpty'] : ''}`}
      style={{ left: toPx(frame, index) + 8, width: phaseWidth(frame, index) - 16 }}
      aria-label={t('new-here', { name, phase: phase.body.name || t('unnamed') })}
      onClick={() => make(lane, placeIn(index))}
    >
      <Icon name="plus" size={14} />
      {isEmpty && index === 0 && <span>{name}</span>}
    </button>
  ));
}
