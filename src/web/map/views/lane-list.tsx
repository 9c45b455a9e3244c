import { Checkbox } from 'react-aria-components';
import { newId } from '#web/client/new-id.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import type { Lane } from '#web/map/lanes/lane.ts';
import { useAllLanes } from '#web/map/lanes/use-lanes.ts';
import { type Arranged, hideLane, moveLane, showLane } from '#model/map/lane-view.ts';
import { useMapViews } from '#web/journey/views/map-views-context.ts';
import { reasonWords } from '#words/reasons.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import { viewWords } from '#words/views.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { TickBox } from '#web/ui/tick-box.tsx';
import css from './lanes-popover.module.css';
import { addRecord } from '#model/commands/make-command.ts';

/** Every lane by name, those that are seen ticked, in their order. */
export function LaneList() {
  const t = useWords(viewWords);
  const { mayEdit, send } = useJourneyActs();
  const { view, change } = useMapViews();
  const all = useAllLanes();
  const isBack = ({ lane }: Arranged<Lane>): boolean => lane.side === 'back';
  const addLane = (isBackstage: boolean) => {
    const id = newId();
    send(addRecord('lane', { id, body: { name: t('new-lane'), ...(isBackstage && { isBackstage }) } }));
    change(showLane(view, id));
  };
  return (
    <div className={css['lists']}>
      <ul className={css['list']} aria-label={t('lanes')}>
        {all
          .filter((one) => !isBack(one))
          .map((one) => (
            <LaneLine key={one.lane.id} arranged={one} />
          ))}
      </ul>
      <p className={css['line']}>{t('under-the-line')}</p>
      <ul className={css['list']} aria-label={t('under-the-line')}>
        {all.filter(isBack).map((one) => (
          <LaneLine key={one.lane.id} arranged={one} />
        ))}
      </ul>
      {mayEdit && (
        <div className={css['row']}>
          <Button small onPress={() => addLane(false)}>
            {t('new-lane')}
          </Button>
          <Button small onPress={() => addLane(true)}>
            {t('new-lane-back')}
          </Button>
        </div>
      )}
    </div>
  );
}

function LaneLine({ arranged: { lane, isSeen } }: { arranged: Arranged<Lane> }) {
  const t = useWords(viewWords);
  const reason = useWords(reasonWords);
  const language = useLanguage();
  const { view, change } = useMapViews();
  const all = useAllLanes();
  const name = view.names[lane.id] ?? lane.name[language];
  return (
    <li className={css['lane']}>
      <Checkbox
        className={css['check'] ?? ''}
        isSelected={isSeen}
        onChange={(shows) => change(shows ? showLane(view, lane.id) : hideLane(view, lane.id))}
      >
        <TickBox />
        {name}
      </Checkbox>
      {(['up', 'down'] as const).map((to) => {
        const next = moveLane(all, view, { id: lane.id, to });
        return (
          <Button
            key={to}
            look="icon"
            small
            aria-label={t(to === 'up' ? 'move-lane-up' : 'move-lane-down', { name })}
            whyNot={next === view && reason(to === 'up' ? 'at-first' : 'at-last')}
            onPress={() => change(next)}
          >
            <Icon name={to} size={14} />
          </Button>
        );
      })}
    </li>
  );
}
