import { useState } from 'react';
import { newId } from '#web/client/new-id.ts';
import { useJourneyActs, useRecord } from '#web/journey/journey-context.ts';
import { useMapActs, useView } from '#web/map/store/map-context.ts';
import { SidePart } from '#web/journey/side-parts.tsx';
import { useEdit } from '#web/journey/use-edit.ts';
import { WaitField } from '#web/map/side/wait-field.tsx';
import { mapWords } from '#words/map.ts';
import { phaseWords } from '#words/phases.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Select } from '#web/ui/select.tsx';
import css from '#web/journey/side.module.css';

/** How long a phase takes; and the phase divided after one of its interactions, or laid together with the next. */
export function PhaseShapePart({ id }: { id: string }) {
  const t = useWords(phaseWords);
  const { mayEdit } = useJourneyActs();
  const { set } = useEdit('phase', id);
  const leadTime = useRecord('phase', id)?.body.leadTime;
  return (
    <>
      {(mayEdit || leadTime !== undefined) && (
        <div className={css['part']}>
          <WaitField label={t('lead-time')} value={leadTime} onSet={(time) => set('leadTime', time)} />
        </div>
      )}
      {mayEdit && (
        <SidePart title={t('shape')}>
          <div className={css['stack']}>
            <SplitPhase id={id} />
            <MergePhase id={id} />
          </div>
        </SidePart>
      )}
    </>
  );
}

function SplitPhase({ id }: { id: string }) {
  const t = useWords(phaseWords);
  const map = useWords(mapWords);
  const { send } = useJourneyActs();
  const view = useView();
  const { select, edit } = useMapActs();
  const own = view.phases.find(({ phase }) => phase.id === id)?.interactions ?? [];
  const options = own.slice(0, -1).map((one) => ({ id: one.id, name: one.body.text || map('unnamed') }));
  const [chosen, setChosen] = useState<string>();
  const after = options.find((option) => option.id === chosen) ?? options[Math.floor((options.length - 1) / 2)];
  if (!after) return null;
  const split = () => {
    const into = newId();
    send({ do: 'split-phase', id, after: after.id, into });
    select(into);
    edit(into);
  };
  return (
    <div className={css['wait']}>
      <Select label={t('split-after')} options={options} value={after.id} onChange={setChosen} />
      <Button small onPress={split}>
        {t('split')}
      </Button>
    </div>
  );
}

function MergePhase({ id }: { id: string }) {
  const t = useWords(phaseWords);
  const map = useWords(mapWords);
  const { send } = useJourneyActs();
  const view = useView();
  const next = view.phases[view.phases.findIndex(({ phase }) => phase.id === id) + 1]?.phase;
  if (!next) return null;
  return (
    <div className={css['row']}>
      <Button small onPress={() => send({ do: 'merge-phases', id, next: next.id })}>
        {t('merge', { name: next.body.name || map('unnamed') })}
      </Button>
    </div>
  );
}
