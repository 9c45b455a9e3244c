import { useState } from 'react';
import { dayOf } from '#base/clock.ts';
import { type Records, recordOf, recordsOf } from '#model/document/document.ts';
import type { RecordOf } from '#model/document/records.ts';
import { useMay } from '#web/client/session.ts';
import type { OpenDocument } from '#web/client/use-document.ts';
import { EditParticipant } from '#web/research/edit-participant.tsx';
import { EraseParticipant } from '#web/research/erase-participant.tsx';
import { ConsentChip } from '#web/research/room-top.tsx';
import { useFormat } from '#web/ui/language/format.ts';
import { researchWords } from '#words/research.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Chip } from '#web/ui/chip.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Menu } from '#web/ui/menu.tsx';
import { Part } from '#web/ui/page.tsx';
import css from './participants-part.module.css';

export type ParticipantsPartProps = {
  readonly library: OpenDocument;
  /** How many interviews there are with each participant; with `only`, nobody else is shown. */
  readonly interviews: ReadonlyMap<string, number>;
  readonly only?: boolean;
};

/** Those who let us listen: under which name, what they agreed to, until when their words are kept. */
export function ParticipantsPart({ library, interviews, only = false }: ParticipantsPartProps) {
  const t = useWords(researchWords);
  const format = useFormat();
  const [open, setOpen] = useState<{ id: string; to: 'edit' | 'erase' }>();
  const people = recordsOf(library.records, 'participant').filter(({ id }) => !only || interviews.has(id));
  const gone = (one: RecordOf<'participant'>) => Number(one.erased ?? false);
  const sorted = people.toSorted((a, b) => gone(a) - gone(b) || format.sort(a.body.alias ?? '', b.body.alias ?? ''));
  const chosen = recordOf(library.records, 'participant', open?.id);
  const close = () => setOpen(undefined);
  if (people.length === 0) return null;
  return (
    <Part title={t('participants')}>
      <p className={css['lead']}>{t('participants-lead')}</p>
      <ul className={css['list']}>
        {sorted.map((person) => (
          <ParticipantRow
            key={person.id}
            person={person}
            records={library.records}
            interviews={interviews.get(person.id) ?? 0}
            onOpen={(to) => setOpen({ id: person.id, to })}
          />
        ))}
      </ul>
      {chosen && open?.to === 'edit' && <EditParticipant person={chosen} library={library} onClose={close} />}
      {chosen && open?.to === 'erase' && <EraseParticipant person={chosen} onClose={close} />}
    </Part>
  );
}

type ParticipantRowProps = {
  readonly person: RecordOf<'participant'>;
  readonly records: Records;
  readonly interviews: number;
  readonly onOpen: (to: 'edit' | 'erase') => void;
};

function ParticipantRow({ person, records, interviews, onOpen }: ParticipantRowProps) {
  const t = useWords(researchWords);
  const format = useFormat();
  const mayEdit = useMay('research');
  const mayErase = useMay('erase-participant');
  const { alias, group, retainUntil } = person.body;
  const groupName = recordOf(records, 'group', group)?.body.name;
  const isDue = retainUntil !== undefined && retainUntil < dayOf(Date.now());
  const name = person.erased ? t(person.keyMissing ? 'key-missing-person' : 'erased-person') : (alias ?? '');
  const actions = [
    ...(mayEdit ? [{ id: 'edit', name: t('edit-participant', { alias: name }), onAction: () => onOpen('edit') }] : []),
    ...(mayErase ? [{ id: 'erase', name: t('erase'), danger: true, onAction: () => onOpen('erase') }] : []),
  ];
  return (
    <li className={css['row']}>
      <span className={person.erased ? css['gone'] : css['alias']}>{name}</span>
      <span className={css['facts']}>
        {[groupName, t('interviews-of', { n: interviews })].filter(Boolean).join(' · ')}
      </span>
      <span className={css['chips']}>
        <ConsentChip participant={person} />
        {isDue && !person.erased && (
          <Chip look="needs-you">{t('retention-passed', { day: format.day(retainUntil) })}</Chip>
        )}
      </span>
      {actions.length > 0 && !person.erased && (
        <Menu label={t('edit-participant', { alias: name })} groups={[{ id: 'person', actions }]}>
          <Button look="icon" small aria-label={t('edit-participant', { alias: name })}>
            <Icon name="more" />
          </Button>
        </Menu>
      )}
    </li>
  );
}
