import { Popover } from '#web/ui/popover.tsx';
import { DialogTrigger, Tooltip, TooltipTrigger } from 'react-aria-components';
import type { Command } from '#model/command.ts';
import type { Refusal } from '#model/refusal.ts';
import { useMay } from '#web/client/session.ts';
import { useJourney } from '#web/map/journey-context.ts';
import { useHistory } from '#web/map/use-history.ts';
import { historyWords } from '#web/text/history.ts';
import { mapWords } from '#web/text/map.ts';
import { type Say, useWords } from '#web/text/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import css from './save-state.module.css';

/** Whether what was done is on disk, is kept here for later, or was refused; and the way back. */
export function SaveState() {
  const t = useWords(mapWords);
  const { doc } = useJourney();
  const mayUndo = useMay('comment');
  const { saved, pending, connection, refused } = doc;
  return (
    <span className={css['state']}>
      {refused.length > 0 && <RefusedOnes />}
      <span role="status" className={connection === 'offline' ? css['offline'] : css['calm']}>
        {connection === 'offline' ? t('offline', { n: pending }) : t(saved ? 'saved' : 'saving')}
      </span>
      {mayUndo && (
        <>
          <Back way="undo" />
          <Back way="redo" />
        </>
      )}
    </span>
  );
}

/** One step back or forth; says beforehand which one. */
function Back({ way }: { way: 'undo' | 'redo' }) {
  const t = useWords(mapWords);
  const say = useWords(historyWords);
  const { doc } = useJourney();
  const history = useHistory();
  const can = way === 'undo' ? doc.canUndo : doc.canRedo;
  const what = can ? history.words(way) : undefined;
  return (
    <TooltipTrigger delay={400} closeDelay={0}>
      <Button look="icon" small aria-label={t(way)} isDisabled={!can} onPress={history[way]}>
        <Icon name={way} />
      </Button>
      <Tooltip className={css['tip'] ?? ''}>{what === undefined ? t(way) : say(`${way}-tip`, { what })}</Tooltip>
    </TooltipTrigger>
  );
}

function RefusedOnes() {
  const t = useWords(mapWords);
  const { doc } = useJourney();
  return (
    <DialogTrigger>
      <Button small>
        <span className={css['warn']}>{t('refused', { n: doc.refused.length })}</span>
      </Button>
      <Popover label={t('refused', { n: doc.refused.length })} placement="bottom end">
        <p className={css['lead']}>{t('refused-lead')}</p>
        <ul className={css['list']}>
          {doc.refused.map(({ id, command, refusal }) => (
            <li key={id}>
              <span className={css['words']}>{wordsOf(command) || t('unnamed')}</span>
              <span className={css['why']}>{whyRefused(t, refusal)}</span>
              <Button small onPress={() => doc.dismiss(id)}>
                {t('put-away')}
              </Button>
            </li>
          ))}
        </ul>
      </Popover>
    </DialogTrigger>
  );
}

function whyRefused(t: Say<typeof mapWords>, refusal: Refusal): string {
  switch (refusal.code) {
    case 'not-found':
      return t('why-not-found');
    case 'parent-not-found':
      return t('why-parent-not-found');
    case 'changed-since':
      return t('why-changed-since');
    case 'may-not':
      return t('why-may-not');
    case 'words-erased':
      return t('erased');
    default:
      return t('why-other', { detail: refusal.code });
  }
}

/** What somebody wrote in a command, so that it can be read and copied although it was refused. */
function wordsOf(command: Command): string {
  if (command.do === 'add') return textsOf(Object.values(command.body));
  if (command.do === 'edit') return textsOf(Object.values(command.set).map((edit) => edit.is));
  if (command.do === 'end-experiment') return command.result;
  return '';
}

const textsOf = (values: readonly unknown[]): string =>
  values.filter((value) => typeof value === 'string' && /[^\w-]/u.test(value)).join(' · ');
