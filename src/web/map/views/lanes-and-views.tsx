import { useState } from 'react';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { builtInViews } from '#model/map/built-in-views.ts';
import { LaneList } from '#web/map/views/lane-list.tsx';
import { useMapViews } from '#web/journey/views/map-views-context.ts';
import { SaveView } from '#web/map/views/save-view.tsx';
import { useViewName } from '#web/journey/views/use-view-name.ts';
import { viewWords } from '#words/views.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Select } from '#web/ui/select.tsx';
import css from './lanes-popover.module.css';
import { removeRecord, setValues } from '#model/commands/make-command.ts';

/** The views to choose from, and the lanes of the one that is chosen. */
export function LanesAndViews({ onSaved }: { onSaved: () => void }) {
  return (
    <>
      <ChooseView onSaved={onSaved} />
      <LaneList />
    </>
  );
}

function ChooseView({ onSaved }: { onSaved: () => void }) {
  const t = useWords(viewWords);
  const nameOf = useViewName();
  const { mayEdit, send } = useJourneyActs();
  const { chosen, saved, view, isChanged, choose } = useMapViews();
  const [isSaving, setSaving] = useState<boolean>();
  const own = saved.find(({ id }) => id === chosen);
  const options = [...builtInViews, ...saved.map(({ id }) => id)].map((id) => ({ id, name: nameOf(id) }));
  if (isSaving) return <SaveView onSaved={onSaved} onCancel={() => setSaving(false)} />;
  const save = () => {
    if (!own) return;
    send(setValues(own, view));
    choose(own.id);
  };
  return (
    <div className={css['choose']}>
      <Select label={t('view-of-map')} options={options} value={chosen} onChange={choose} />
      {own?.body.audience && <p className={css['faint']}>{own.body.audience}</p>}
      {isChanged && <p className={css['faint']}>{t('changed')}</p>}
      <div className={css['row']}>
        {isChanged && own && mayEdit && (
          <Button small onPress={save}>
            {t('save-view')}
          </Button>
        )}
        {mayEdit && (
          <Button small autoFocus={isSaving === false} onPress={() => setSaving(true)}>
            {t('save-as')}
          </Button>
        )}
        {isChanged && (
          <Button small look="plain" onPress={() => choose(chosen)}>
            {t('put-back')}
          </Button>
        )}
        {own && mayEdit && (
          <Button
            small
            look="plain"
            onPress={() => {
              send(removeRecord('view', own.id));
              choose('map');
            }}
          >
            {t('remove-view')}
          </Button>
        )}
      </div>
    </div>
  );
}
