import { keyOf } from '#web/client/ask.ts';
import { useQueryClient } from '@tanstack/react-query';
import { recordOf } from '#model/document/document.ts';
import { useMay, useSession } from '#web/client/session.ts';
import { useDocument } from '#web/client/use-document.ts';
import { SettingsAccount } from '#web/people/settings-account.tsx';
import { SettingsDevice } from '#web/people/settings-device.tsx';
import { SettingsExample } from '#web/people/settings-example.tsx';
import { SettingsLibrary } from '#web/people/settings-library.tsx';
import { SettingsMembers } from '#web/people/settings-members.tsx';
import { peopleWords } from '#words/people.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { reasonWords } from '#words/reasons.ts';
import { useDraft } from '#web/ui/use-draft.ts';
import { Field } from '#web/ui/field.tsx';
import { Page } from '#web/ui/page.tsx';
import css from './settings.module.css';
import { editRecord } from '#model/commands/make-command.ts';

/** The workspace: its name, who is in it, what its journeys share, and how this device shows it. */
export function Settings() {
  const t = useWords(peopleWords);
  const { workspace } = useSession();
  return (
    <Page title={t('settings')} lead={t('settings-lead')}>
      <WorkspaceName key={workspace.id} />
      <SettingsMembers />
      <SettingsLibrary />
      <SettingsExample />
      <SettingsAccount />
      <SettingsDevice />
    </Page>
  );
}

function WorkspaceName() {
  const t = useWords(peopleWords);
  const reason = useWords(reasonWords);
  const { workspace } = useSession();
  const mayEdit = useMay('edit-workspace');
  const doc = useDocument(workspace.id);
  const name = recordOf(doc.records, 'workspace', workspace.id)?.body.name ?? workspace.name;
  const isReady = doc.state === 'ready';
  const queries = useQueryClient();
  const { draft, write, flush } = useDraft(name, (was, is) => {
    if (is.trim() === '') return;
    doc.send(editRecord('workspace', workspace.id, { name: { was, is } }));
    setTimeout(() => void queries.invalidateQueries({ queryKey: keyOf('readMe') }), 600);
  });
  return (
    <div className={css['workspace']}>
      <Field
        label={t('workspace-name')}
        value={draft}
        isDisabled={!mayEdit}
        whyNot={mayEdit && !isReady && reason('not-loaded')}
        error={draft.trim() === '' ? t('needs-name') : undefined}
        onChange={write}
        onBlur={flush}
        {...(!mayEdit && { hint: t('owner-only') })}
      />
    </div>
  );
}
