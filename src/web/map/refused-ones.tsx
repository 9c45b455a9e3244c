import { useState } from 'react';
import { DialogTrigger } from 'react-aria-components';
import type { Command } from '#model/command.ts';
import { decide } from '#model/decide.ts';
import type { Refusal } from '#model/refusal.ts';
import type { Belonging } from '#sync/belonging.ts';
import type { Refused } from '#sync/replica-state.ts';
import { useJourney } from '#web/map/journey-context.ts';
import { wordsOfCommand } from '#web/map/words-of-command.ts';
import { offlineWords } from '#web/text/offline.ts';
import { mapWords } from '#web/text/map.ts';
import { type Say, useWords } from '#web/text/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Popover } from '#web/ui/popover.tsx';
import css from './refused-ones.module.css';

/** What could not be done, with its words and where it belonged, until its author puts it away; kept on this device over a reload. */
export function RefusedOnes() {
  const t = useWords(mapWords);
  const { doc } = useJourney();
  const title = t('refused', { n: doc.refused.length });
  return <span role="status">{doc.refused.length > 0 && <Refusals title={title} refused={doc.refused} />}</span>;
}

function Refusals({ title, refused }: { title: string; refused: readonly Refused[] }) {
  const t = useWords(mapWords);
  return (
    <DialogTrigger>
      <Button small>
        <span className={css['warn']}>{title}</span>
      </Button>
      <Popover label={title} placement="bottom end">
        <p className={css['lead']}>{t('refused-lead')}</p>
        <ul className={css['list']}>
          {refused.map((one) => (
            <OneRefused key={one.id} refused={one} />
          ))}
        </ul>
      </Popover>
    </DialogTrigger>
  );
}

function OneRefused({ refused: { id, command, refusal, belongs } }: { refused: Refused }) {
  const t = useWords(mapWords);
  const say = useWords(offlineWords);
  const { id: journey, doc, records } = useJourney();
  const [isCopied, setCopied] = useState(false);
  const words = wordsOfCommand(command);
  const wouldDo = decide({ id: journey, kind: 'journey', seq: doc.seq, records }, command).ok;
  const copy = () => void navigator.clipboard.writeText(words).then(() => setCopied(true));
  return (
    <li>
      <span className={css['where']}>{whereText(say, command, belongs)}</span>
      {words !== '' && <span className={css['words']}>{words}</span>}
      <span className={css['why']}>{whyRefused(t, refusal)}</span>
      <span className={css['row']}>
        {wouldDo && refusal.code !== 'may-not' && (
          <Button small onPress={() => doc.retry(id)}>
            {say('try-again')}
          </Button>
        )}
        {words !== '' && 'clipboard' in navigator && (
          <Button small onPress={copy}>
            {say(isCopied ? 'copied' : 'copy')}
          </Button>
        )}
        <Button small look="plain" onPress={() => doc.dismiss(id)}>
          {t('put-away')}
        </Button>
      </span>
    </li>
  );
}

function whereText(say: Say<typeof offlineWords>, command: Command, belongs: Belonging | undefined): string {
  const known = ['add', 'edit', 'move', 'remove'] as const;
  const what = say(`done-${known.find((name) => name === command.do) ?? 'other'}`);
  const words = belongs?.words === undefined ? '' : say('belonged', { words: shorten(belongs.words) });
  const phase = belongs?.phase === undefined ? '' : say('in-phase', { phase: belongs.phase });
  return [what, words, phase].filter(Boolean).join(' · ');
}

const shorten = (words: string): string => (words.length > 60 ? `${words.slice(0, 60)}…` : words);

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
    case 'has-spoken':
      return t('why-has-spoken');
    case 'too-large':
      return t('why-too-large');
    case 'words-erased':
      return t('erased');
    default:
      return t('why-other', { detail: refusal.code });
  }
}
