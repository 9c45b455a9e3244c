import { Link } from '@tanstack/react-router';
import { useJourneyActs, useRecord } from '#web/journey/journey-context.ts';
import { HeadActs } from '#web/map/side/head-acts.tsx';
import { RemoveFoot } from '#web/map/side/remove-foot.tsx';
import { SideText } from '#web/journey/side-parts.tsx';
import { useEdit } from '#web/journey/use-edit.ts';
import { ExperimentFacts } from '#web/map/side/work-part.tsx';
import { useWrittenHere } from '#web/map/side/use-written-here.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Chip } from '#web/ui/chip.tsx';
import css from '#web/journey/side.module.css';

/** What is tried: the change, what is expected of it and how far it has come, and the way to all of it. */
export function ExperimentSide({ id }: { id: string }) {
  const t = useWords(mapWords);
  const { id: journey, mayEdit } = useJourneyActs();
  const { write } = useEdit('experiment', id);
  const writtenHere = useWrittenHere(id, 'changes');
  const experiment = useRecord('experiment', id);
  if (!experiment) return null;
  return (
    <>
      <div className={css['kicker']}>
        <Chip look="path">{t(experiment.body.status ?? 'planned')}</Chip>
      </div>
      <h2 className={css['title']}>
        <SideText
          of={writtenHere}
          value={experiment.body.change}
          label={t('change')}
          isDisabled={!mayEdit}
          onWrite={write('change')}
        />
      </h2>
      <ExperimentFacts experiment={experiment} />
      <HeadActs />
      <p className={css['part']}>
        <Link to="/journeys/$journey/change" params={{ journey }}>
          {t('open')}
        </Link>
      </p>
      <RemoveFoot type="experiment" id={id} />
    </>
  );
}
