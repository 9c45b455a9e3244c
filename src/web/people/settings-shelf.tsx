import { type ComponentType, type FormEvent, useState } from 'react';
import type { Command } from '#model/document/command.ts';
import type { LibraryType } from '#model/people/library-types.ts';
import { newId } from '#web/client/new-id.ts';
import { MergeDialog } from '#web/people/merge-dialog.tsx';
import { useFormat } from '#web/ui/language/format.ts';
import { libraryWords } from '#words/library.ts';
import { peopleWords } from '#words/people.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { useDraft } from '#web/ui/use-draft.ts';
import { Field } from '#web/ui/field.tsx';
import { Icon } from '#web/ui/icon.tsx';
import css from './settings.module.css';
import { addRecord, editRecord, removeRecord } from '#model/commands/make-command.ts';

type Thing = { readonly id: string; readonly body: { readonly name?: string | undefined } };

/** What is said of a thing beside its name. */
export type KindProps<T extends Thing> = {
  readonly thing: T;
  readonly mayEdit: boolean;
  readonly send: (command: Command) => void;
};

type SettingsShelfProps<T extends Thing> = {
  readonly type: LibraryType;
  readonly title: string;
  readonly list: readonly T[];
  readonly mayEdit: boolean;
  readonly send: (command: Command) => void;
  readonly kind?: ComponentType<KindProps<T>>;
};

/** One list that journeys choose from: added to at its foot, renamed where it stands. */
export function SettingsShelf<T extends Thing>({
  type,
  title,
  list,
  mayEdit,
  send,
  kind: Kind,
}: SettingsShelfProps<T>) {
  const t = useWords(peopleWords);
  const l = useWords(libraryWords);
  const format = useFormat();
  const [merging, setMerging] = useState<T>();
  const sorted = list.toSorted((a, b) => format.sort(a.body.name ?? '', b.body.name ?? ''));
  return (
    <section className={css['shelf']} aria-label={title}>
      <h3>
        {title} <span className={css['faint']}>{list.length}</span>
      </h3>
      <ul>
        {sorted.map((thing) => (
          <li key={thing.id} id={`${type}-${thing.id}`}>
            {mayEdit ? (
              <Name type={type} thing={thing} send={send} />
            ) : (
              <span className={css['name']}>{thing.body.name}</span>
            )}
            {Kind && <Kind thing={thing} mayEdit={mayEdit} send={send} />}
            {mayEdit && list.length > 1 && (
              <Button
                look="icon"
                small
                aria-label={l('merge-name', { name: thing.body.name ?? '' })}
                onPress={() => setMerging(thing)}
              >
                <Icon name="merge" size={14} />
              </Button>
            )}
            {mayEdit && (
              <Button
                look="icon"
                small
                aria-label={t('remove-name', { name: thing.body.name ?? '' })}
                onPress={() => send(removeRecord(type, thing.id))}
              >
                <Icon name="close" size={14} />
              </Button>
            )}
          </li>
        ))}
      </ul>
      {merging && <MergeDialog type={type} thing={merging} others={sorted} onClose={() => setMerging(undefined)} />}
      {mayEdit && <NewThing title={title} onAdd={(name) => send(addRecord(type, { id: newId(), body: { name } }))} />}
    </section>
  );
}

type NameProps = { readonly type: LibraryType; readonly thing: Thing; readonly send: (command: Command) => void };

function Name({ type, thing: { id, body }, send }: NameProps) {
  const t = useWords(peopleWords);
  const { draft, write, flush } = useDraft(body.name ?? '', (was, is) => {
    if (is.trim() !== '') send(editRecord(type, id, { name: { was, is } }));
  });
  const leave = () => {
    if (draft.trim() === '') write(body.name ?? '');
    flush();
  };
  return (
    <div className={css['rename']}>
      <Field label={t('rename', { name: body.name ?? '' })} labelHidden value={draft} onChange={write} onBlur={leave} />
    </div>
  );
}

function NewThing({ title, onAdd }: { title: string; onAdd: (name: string) => void }) {
  const t = useWords(peopleWords);
  const reason = useWords(reasonWords);
  const [name, setName] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onAdd(name.trim());
    setName('');
  };
  return (
    <form className={css['new']} onSubmit={add}>
      <Field
        label={t('add-to', { list: title.toLocaleLowerCase() })}
        labelHidden
        placeholder={t('add-to', { list: title.toLocaleLowerCase() })}
        value={name}
        onChange={setName}
      />
      <Button small type="submit" whyNot={name.trim() === '' && reason('name-first')}>
        {t('add')}
      </Button>
    </form>
  );
}
