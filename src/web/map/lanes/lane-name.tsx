import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useJourney } from '#web/map/journey-context.ts';
import type { Lane } from '#web/map/lanes/lane.ts';
import { useLaneGroups } from '#web/map/lanes/use-lane-groups.ts';
import { useMapViews } from '#web/map/views/map-views-context.ts';
import { nameLane } from '#model/map/lane-view.ts';
import { recordOf } from '#model/document.ts';
import { useLanguage, useWords } from '#web/text/use-words.ts';
import { viewWords } from '#web/text/views.ts';
import { EditableText } from '#web/ui/editable-text.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Menu } from '#web/ui/menu.tsx';
import css from './lane-name.module.css';

/** What a lane is called, and behind it a menu of what can be done with the lane. */
export function LaneName({ lane, isFolded }: { lane: Lane; isFolded: boolean }) {
  const t = useWords(viewWords);
  const language = useLanguage();
  const { view } = useMapViews();
  const [isNaming, setNaming] = useState(false);
  const groups = useLaneGroups(lane, () => setNaming(true));
  const write = useLaneNaming(lane);
  const name = view.names[lane.id] ?? lane.name[language];
  if (isNaming)
    return (
      <h3 className={css['name']}>
        <EditableText
          value={name}
          label={t('lane-name')}
          placeholder={lane.name[language]}
          isEditing
          isWhole
          onEditing={setNaming}
          onWrite={(_, is) => write(is)}
        />
      </h3>
    );
  return (
    <>
      <h3 className={css['name']}>
        <Menu label={t('lane-actions', { name })} groups={groups}>
          <AriaButton className={css['button'] ?? ''} aria-label={t('lane-actions', { name })}>
            <span>{name}</span>
            <Icon name={isFolded ? 'right' : 'down'} size={12} />
          </AriaButton>
        </Menu>
      </h3>
      {!isFolded && lane.sub && <p>{lane.sub[language]}</p>}
    </>
  );
}

/** A lane of the team's own is renamed for everybody, any other in the view alone. */
function useLaneNaming(lane: Lane): (name: string) => void {
  const { records, mayEdit, send } = useJourney();
  const { view, change } = useMapViews();
  const own = recordOf(records, 'lane', lane.id);
  return (is) => {
    if (own && mayEdit) send({ do: 'edit', type: 'lane', id: own.id, set: { name: { was: own.body.name, is } } });
    else change(nameLane(view, lane.id, is));
  };
}
