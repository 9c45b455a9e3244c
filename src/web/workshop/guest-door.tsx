import { useMutation } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { type AttendeeColour, attendeeColours } from '#model/workshop/attendee.ts';
import type { GuestMe } from '#protocol/http/workshop.ts';
import { ask } from '#web/client/ask.ts';
import { useWhyNot } from '#web/client/use-why-not.ts';
import { Door, DoorForm } from '#web/shell/door/door.tsx';
import { workshopWords } from '#words/workshop.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Field } from '#web/ui/field.tsx';
import css from './guest-door.module.css';

/** Code, name and colour, and one is in: no account. */
export function GuestDoor({ onJoined }: { onJoined: (me: GuestMe) => void }) {
  const t = useWords(workshopWords);
  const whyNot = useWhyNot();
  const reason = useWords(reasonWords);
  const search: { code?: string } = useSearch({ strict: false });
  const [code, setCode] = useState(search.code ?? '');
  const [name, setName] = useState('');
  const [colour, setColour] = useState<AttendeeColour>(
    () => attendeeColours[Math.floor(Math.random() * attendeeColours.length)] ?? 'moss',
  );
  const join = useMutation({
    mutationFn: () => ask('join', { body: { code, name: name.trim(), colour } }),
    onSuccess: onJoined,
  });
  const isReady = code.trim() !== '' && name.trim() !== '';
  return (
    <Door title={t('join-title')} lead={t('join-lead')}>
      <DoorForm onSend={() => isReady && join.mutate()} error={join.error === null ? undefined : whyNot(join.error)}>
        <Field
          label={t('code')}
          value={code}
          onChange={setCode}
          autoComplete="off"
          spellCheck="false"
          autoFocus
          isRequired
        />
        <Field
          label={t('your-name')}
          value={name}
          onChange={setName}
          autoComplete="given-name"
          maxLength={60}
          isRequired
        />
        <fieldset className={css['colours']}>
          <legend>{t('your-colour')}</legend>
          {attendeeColours.map((one) => (
            <label key={one} data-colour={one} title={t(one)}>
              <input
                type="radio"
                name="colour"
                aria-label={t(one)}
                checked={one === colour}
                onChange={() => setColour(one)}
              />
            </label>
          ))}
        </fieldset>
        <Button look="main" type="submit" isBusy={join.isPending} whyNot={!isReady && reason('code-and-name')}>
          {t('join')}
        </Button>
      </DoorForm>
    </Door>
  );
}
