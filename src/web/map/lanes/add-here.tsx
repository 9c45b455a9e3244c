import { useRecords } from '#web/journey/journey-context.ts';
import { footOf } from '#web/map/layout/cards-layout.ts';
import { useGround, useGroundNow, useMapState } from '#web/map/store/map-context.ts';
import { useNewThings } from '#web/map/page/use-new-things.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Icon } from '#web/ui/icon.tsx';
import css from './interactions-lane.module.css';

/** A place to add an interaction, under the last one of each phase; in each track where there are tracks. Near by it says what it is for. */
export function AddHere() {
  const t = useWords(mapWords);
  const ground = useGroundNow();
  const phases = useRecords('phase');
  const cards = useGround((now) => now.cards);
  const isNear = useMapState(({ zoom }) => 'fit' in zoom && zoom.fit === 'phase');
  const { newInteraction } = useNewThings();
  const addIn = (index: number, track: number) => {
    const { view, tracks } = ground();
    const { phase, interactions = [] } = view.phases[index] ?? {};
    if (phase) newInteraction(phase.id, interactions.findLast((one) => tracks?.of(one) === track)?.id, track);
  };
  return phases.flatMap((phase, index) =>
    cards.bands.map((_, track) => {
      const foot = footOf(cards, { phase: index, track });
      return (
        foot && (
          <button
            key={`${phase.id} ${track}`}
            type="button"
            className={`${css['add']} ${isNear ? css['near'] : ''}`}
            style={foot}
            tabIndex={-1}
            aria-label={t('new-interaction-here', { phase: phase.body.name || t('unnamed') })}
            onClick={() => addIn(index, track)}
          >
            <Icon name="plus" size={16} />
            {isNear && <span>{t('new-interaction')}</span>}
          </button>
        )
      );
    }),
  );
}
