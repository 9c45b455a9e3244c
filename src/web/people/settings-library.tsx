import { recordsOf } from '#model/document/document.ts';
import { useMay, useSession } from '#web/client/session.ts';
import { useDocument } from '#web/client/use-document.ts';
import { ActorKind, ChannelKind, PersonKind } from '#web/people/settings-kinds.tsx';
import { SettingsShelf } from '#web/people/settings-shelf.tsx';
import { peopleWords } from '#words/people.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Part } from '#web/ui/page.tsx';
import css from './settings.module.css';

/** What all journeys of the workspace share: people, teams, channels, actors, systems, customer groups. */
export function SettingsLibrary() {
  const t = useWords(peopleWords);
  const reason = useWords(reasonWords);
  const { workspace } = useSession();
  const doc = useDocument(workspace.id);
  const mayEdit = useMay('edit');
  const { records, send } = doc;
  const shelf = { records, send, mayEdit: mayEdit && doc.state === 'ready' };
  const undo = mayEdit && (
    <Button look="plain" small whyNot={!doc.canUndo && reason('nothing-to-undo')} onPress={() => doc.undo()}>
      <Icon name="undo" />
      {t('undo')}
    </Button>
  );
  return (
    <Part title={t('library')} actions={undo}>
      <p className={css['part-lead']}>{t('library-lead')}</p>
      <div className={css['shelves']}>
        <SettingsShelf
          {...shelf}
          type="person"
          title={t('people')}
          list={recordsOf(records, 'person')}
          kind={PersonKind}
        />
        <SettingsShelf {...shelf} type="team" title={t('teams')} list={recordsOf(records, 'team')} />
        <SettingsShelf {...shelf} type="group" title={t('groups')} list={recordsOf(records, 'group')} />
        <SettingsShelf
          {...shelf}
          type="channel"
          title={t('channels')}
          list={recordsOf(records, 'channel')}
          kind={ChannelKind}
        />
        <SettingsShelf
          {...shelf}
          type="actor"
          title={t('actors')}
          list={recordsOf(records, 'actor')}
          kind={ActorKind}
        />
        <SettingsShelf {...shelf} type="system" title={t('systems')} list={recordsOf(records, 'system')} />
      </div>
    </Part>
  );
}
