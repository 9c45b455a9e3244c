import type { RecordOf } from '#model/document/records.ts';
import type { KindProps } from '#web/people/settings-shelf.tsx';
import { peopleWords } from '#words/people.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Chip } from '#web/ui/chip.tsx';
import { Select } from '#web/ui/select.tsx';
import { Toggle } from '#web/ui/toggles.tsx';
import css from './settings.module.css';
import { editRecord } from '#model/commands/make-command.ts';

/** Whether a person also signs in here. */
export function PersonKind({ thing: { body } }: KindProps<RecordOf<'person'>>) {
  const t = useWords(peopleWords);
  return body.user === undefined ? null : <Chip>{t('signs-in')}</Chip>;
}

/** Whether a channel is a digital one. */
export function ChannelKind({ thing: { id, body }, mayEdit, send }: KindProps<RecordOf<'channel'>>) {
  const t = useWords(peopleWords);
  const { digital } = body;
  if (!mayEdit) return digital ? <Chip>{t('digital')}</Chip> : null;
  return (
    <Toggle
      className={css['toggle'] ?? ''}
      isSelected={digital ?? false}
      aria-label={t('digital-name', { name: body.name ?? '' })}
      onChange={(is) => send(editRecord('channel', id, { digital: { was: digital, is } }))}
    >
      {t('digital')}
    </Toggle>
  );
}

const kinds = ['us', 'partner', 'other-company', 'private', 'nobody'] as const;

/** Who an actor is to us. */
export function ActorKind({ thing: { id, body }, mayEdit, send }: KindProps<RecordOf<'actor'>>) {
  const t = useWords(peopleWords);
  return (
    <div className={css['kind']}>
      <Select
        label={t('kind-of', { name: body.name ?? '' })}
        labelHidden
        placeholder={t('kind')}
        options={kinds.map((kind) => ({ id: kind, name: t(`actor-${kind}`) }))}
        value={body.kind}
        isDisabled={!mayEdit}
        onChange={(is) => send(editRecord('actor', id, { kind: { was: body.kind, is } }))}
      />
    </div>
  );
}
