import { type FormEvent, useState } from 'react';
import { newId } from '#web/client/new-id.ts';
import { useSession } from '#web/client/session.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import type { VersionOfTime } from '#web/shapes/time/versions.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { timeWords } from '#words/time.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Field } from '#web/ui/field.tsx';
import css from './versions-list.module.css';
import { addRecord, removeRecord } from '#model/commands/make-command.ts';

type VersionsListProps = {
  readonly versions: readonly VersionOfTime[];
  readonly shown: number;
  readonly onShow: (seq: number) => void;
};

/** Every version there is, newest first: those with a name, and a sitting each for the rest. */
export function VersionsList({ versions, shown, onShow }: VersionsListProps) {
  const t = useWords(timeWords);
  const format = useFormat();
  const { mayEdit } = useJourneyActs();
  const newest = versions.at(-1)?.seq;
  return (
    <nav className={css['versions']} aria-label={t('versions')}>
      <h2>{t('versions')}</h2>
      <ol>
        {versions.toReversed().map((version) => (
          <li key={version.seq} className={version.seq === shown ? css['shown'] : ''}>
            <button type="button" aria-current={version.seq === shown || undefined} onClick={() => onShow(version.seq)}>
              {version.name !== undefined && <b>{version.name}</b>}
              <span className={css['when']}>
                {format.moment(version.at)}
                {version.seq === newest && ` · ${t('now')}`}
              </span>
              <span className={css['who']}>
                {t('changes', { n: version.seq - version.from + 1 })}
                {' · '}
                {version.by.map((name) => name || t('somebody')).join(', ')}
              </span>
            </button>
            {mayEdit && version.seq === shown && <Naming key={version.record} version={version} />}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Gives a version a name, or takes it away. */
function Naming({ version }: { version: VersionOfTime }) {
  const t = useWords(timeWords);
  const { send } = useJourneyActs();
  const { workspace } = useSession();
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const { record, seq, at } = version;
  if (record !== undefined)
    return (
      <Button look="plain" small onPress={() => send(removeRecord('version', record))}>
        {t('remove-name')}
      </Button>
    );
  if (!isOpen)
    return (
      <Button look="plain" small onPress={() => setOpen(true)}>
        {t('name-version')}
      </Button>
    );
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    const by = workspace.person ?? undefined;
    const body = { name: name.trim(), seq, at, ...(by !== undefined && { by }) };
    send(addRecord('version', { id: newId(), body }));
    setOpen(false);
  };
  return (
    <form className={css['naming']} onSubmit={onSubmit}>
      <Field autoFocus label={t('version-name')} placeholder={t('version-name-hint')} value={name} onChange={setName} />
      <Button type="submit" look="main" small>
        {t('keep')}
      </Button>
      <Button look="plain" small onPress={() => setOpen(false)}>
        {t('cancel')}
      </Button>
    </form>
  );
}
