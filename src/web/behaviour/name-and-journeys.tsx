import { behaviourWords } from '#words/behaviour.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Field } from '#web/ui/field.tsx';
import type { Option } from '#web/ui/select.tsx';
import { ToggleChip } from '#web/ui/toggle-chip.tsx';
import css from './behaviour.module.css';

type NameAndJourneysProps = {
  readonly name: string;
  readonly journeys: readonly Option[];
  readonly shows: readonly string[];
  readonly onName: (name: string) => void;
  readonly onShows: (shows: readonly string[]) => void;
};

/** What a log is called, and which journeys it shows: any number of them. */
export function NameAndJourneys({ name, journeys, shows, onName, onShows }: NameAndJourneysProps) {
  const t = useWords(behaviourWords);
  const toggle = (id: string, isIn: boolean) => onShows(isIn ? [...shows, id] : shows.filter((one) => one !== id));
  return (
    <>
      <Field label={t('log-name')} value={name} onChange={onName} />
      {journeys.length > 0 && (
        <div role="group" aria-label={t('for-journeys')}>
          <p className={css['label']}>{t('for-journeys')}</p>
          <div className={css['chips']}>
            {journeys.map((one) => (
              <ToggleChip key={one.id} isIn={shows.includes(one.id)} onChange={(isIn) => toggle(one.id, isIn)}>
                {one.name}
              </ToggleChip>
            ))}
          </div>
          {shows.length === 0 && <p className={css['faint']}>{t('no-journey-chosen')}</p>}
        </div>
      )}
    </>
  );
}
