import { useState } from 'react';
import { recordOf, recordsOf } from '#model/document/document.ts';
import type { Place } from '#model/record/place.ts';
import { newId } from '#web/client/new-id.ts';
import { useJourneyActs, useWholeJourney } from '#web/journey/journey-context.ts';
import { useEdit } from '#web/journey/use-edit.ts';
import { MeasureFields } from '#web/journey/measures/measure-fields.tsx';
import { MeasureLine } from '#web/practice/measure-line.tsx';
import { nobody } from '#web/journey/use-people.ts';
import { practiceWords } from '#words/practice.ts';
import { addRecord } from '#model/commands/make-command.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Select } from '#web/ui/select.tsx';
import css from '#web/ui/editor.module.css';

const another = '+';

type ExperimentMeasureProps = {
  readonly experiment: string;
  readonly measure: string | undefined;
  readonly place: Place | undefined;
};

/** How one will see whether it happened: a measure the journey has, or a new one at the same place. */
export function ExperimentMeasure({ experiment, measure: id, place }: ExperimentMeasureProps) {
  const t = useWords(practiceWords);
  const { send, mayEdit } = useJourneyActs();
  const records = useWholeJourney();
  const { set } = useEdit('experiment', experiment);
  const [isOpen, setOpen] = useState(false);
  const measure = recordOf(records, 'measure', id)?.body;
  const options = [
    { id: nobody, name: t('no-measure') },
    ...recordsOf(records, 'measure').map((one) => ({ id: one.id, name: one.body.name || t('measure-unnamed') })),
    { id: another, name: t('new-measure') },
  ];
  const choose = (chosen: string) => {
    if (chosen !== another) return set('measure', chosen === nobody ? undefined : chosen);
    const made = newId();
    send(addRecord('measure', { id: made, body: { ...(place && { place: { ...place } }) } }));
    set('measure', made);
    return setOpen(true);
  };
  return (
    <div className={css['measure']}>
      <Select label={t('measure')} options={options} value={id ?? nobody} isDisabled={!mayEdit} onChange={choose} />
      {id !== undefined && measure && (
        <>
          <div className={css['seen']}>
            <MeasureLine measure={measure} />
            <Button look="plain" small aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
              {t(isOpen ? 'fold' : 'about-measure')}
            </Button>
          </div>
          {isOpen && <MeasureFields key={id} id={id} />}
        </>
      )}
    </div>
  );
}
