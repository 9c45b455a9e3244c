import type { Command } from '#model/document/command.ts';
import type { Refusal } from '#model/document/refusal.ts';
import { SaveWord } from '#web/shell/saving/save-word.tsx';
import { workshopWords } from '#words/workshop.ts';
import { reasonWords } from '#words/reasons.ts';
import { type Say, useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { PopoverDoor } from '#web/ui/popover.tsx';
import { useRoom } from '#web/workshop/room.ts';
import css from './room-top.module.css';

/** Whether what I did is on disk or waits here, what was refused, and the way back. */
export function RoomSaveState() {
  const t = useWords(workshopWords);
  const reason = useWords(reasonWords);
  const { doc } = useRoom();
  return (
    <span className={css['state']}>
      {doc.refused.length > 0 && <RefusedOnes />}
      <SaveWord doc={doc} />
      <Button
        look="icon"
        small
        aria-label={t('undo')}
        whyNot={!doc.canUndo && reason('nothing-to-undo')}
        onPress={() => doc.undo()}
      >
        <Icon name="undo" />
      </Button>
    </span>
  );
}

function RefusedOnes() {
  const t = useWords(workshopWords);
  const { doc } = useRoom();
  const label = t('refused', { n: doc.refused.length });
  return (
    <PopoverDoor
      label={label}
      placement="bottom end"
      button={
        <Button small>
          <span className={css['warn']}>{label}</span>
        </Button>
      }
    >
      <ul className={css['refused']}>
        {doc.refused.map(({ id, command, refusal }) => (
          <li key={id}>
            <strong>{wordsOf(command)}</strong>
            <span>{whyRefused(t, refusal)}</span>
            <Button small onPress={() => doc.dismiss(id)}>
              {t('put-away')}
            </Button>
          </li>
        ))}
      </ul>
    </PopoverDoor>
  );
}

function whyRefused(t: Say<typeof workshopWords>, { code }: Refusal): string {
  if (code === 'not-now') return t('why-not-now');
  if (code === 'not-yours' || code === 'may-not') return t('why-not-yours');
  return code === 'no-dots-left' ? t('why-no-dots') : t('why-other');
}

/** What somebody wrote in a command that was refused, to be read and copied. */
export function wordsOf(command: Command): string {
  if (command.do === 'add') return textOf(command.body['text'] ?? command.body['name']);
  return command.do === 'edit' ? textOf((command.set['text'] ?? command.set['name'])?.is) : '';
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
