import { useRecord } from '#web/journey/journey-context.ts';
import { HeadActs } from '#web/map/side/head-acts.tsx';
import { PlacePart } from '#web/map/side/place-part.tsx';
import { RemoveFoot } from '#web/map/side/remove-foot.tsx';
import { SideTabs } from '#web/map/side/side-tabs.tsx';
import { useEdit } from '#web/journey/use-edit.ts';
import { MeasureFields } from '#web/journey/measures/measure-fields.tsx';
import { laneWords } from '#words/lanes.ts';
import { mapWords } from '#words/map.ts';
import { practiceWords } from '#words/practice.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from '#web/journey/side.module.css';

/** A measure: what it is, its target and its values so far; then where it belongs. */
export function MeasureSide({ id }: { id: string }) {
  const t = useWords(laneWords);
  const map = useWords(mapWords);
  const practice = useWords(practiceWords);
  const { set } = useEdit('measure', id);
  const body = useRecord('measure', id)?.body;
  if (!body) return null;
  return (
    <>
      <div className={css['kicker']}>{t('measure')}</div>
      <h2 className={css['title']}>{body.name || t('unnamed')}</h2>
      <HeadActs tries={{ place: body.place }} />
      <SideTabs
        panels={[
          {
            id: 'values',
            name: practice('values'),
            content: (
              <div className={css['part']}>
                <MeasureFields id={id} />
              </div>
            ),
          },
          {
            id: 'details',
            name: map('part-details'),
            content: (
              <>
                <PlacePart place={body.place} onPlace={(place) => set('place', place)} />
                <RemoveFoot type="measure" id={id} />
              </>
            ),
          },
        ]}
      />
    </>
  );
}
