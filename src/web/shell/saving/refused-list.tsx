import { type ReactNode, useState } from 'react';
import type { Command } from '#model/document/command.ts';
import type { Refusal } from '#model/document/refusal.ts';
import type { Belonging } from '#sync/belonging.ts';
import type { Refused } from '#sync/replica-state.ts';
import { wordsOfCommand } from '#web/shell/saving/words-of-command.ts';
import { savingWords } from '#words/saving.ts';
import { type Say, useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import css from './refused-list.module.css';

export type RefusedListProps<One extends Refused> = {
  readonly refused: readonly One[];
  readonly dismiss: (one: One) => void;
  /** How to give it once more, where that would do. */
  readonly again?: (one: One) => (() => void) | undefined;
};

/** What could not be done, with its words and where it belonged, until its author puts it away. */
export function RefusedList<One extends Refused>({ refused, dismiss, again }: RefusedListProps<One>) {
  const say = useWords(savingWords);
  return (
    <>
      <p className={css['lead']}>{say('refused-lead')}</p>
      <ul className={css['list']}>
        {refused.map((one) => (
          <OneRefused key={one.id} refused={one} again={again?.(one)}>
            <Button small look="plain" onPress={() => dismiss(one)}>
              {say('put-away')}
            </Button>
          </OneRefused>
        ))}
      </ul>
    </>
  );
}

type OneRefusedProps = {
  readonly refused: Refused;
  readonly again: (() => void) | undefined;
  readonly children: ReactNode;
};

function OneRefused({ refused: { command, refusal, belongs }, again, children }: OneRefusedProps) {
  const say = useWords(savingWords);
  const [isCopied, setCopied] = useState(false);
  const words = wordsOfCommand(command);
  const copy = () => void navigator.clipboard.writeText(words).then(() => setCopied(true));
  return (
    <li>
      <span className={css['where']}>{whereText(say, command, belongs)}</span>
      {words !== '' && <span className={css['words']}>{words}</span>}
      <span className={css['why']}>{whyRefused(say, refusal)}</span>
      <span className={css['row']}>
        {again && (
          <Button small onPress={again}>
            {say('try-again')}
          </Button>
        )}
        {words !== '' && 'clipboard' in navigator && (
          <Button small onPress={copy}>
            {say(isCopied ? 'copied' : 'copy')}
          </Button>
        )}
        {children}
      </span>
    </li>
  );
}

function whereText(say: Say<typeof savingWords>, command: Command, belongs: Belonging | undefined): string {
  const known = ['add', 'edit', 'move', 'remove'] as const;
  const what = say(`done-${known.find((name) => name === command.do) ?? 'other'}`);
  const words = belongs?.words === undefined ? '' : say('belonged', { words: shorten(belongs.words) });
  const phase = belongs?.phase === undefined ? '' : say('in-phase', { phase: belongs.phase });
  return [what, words, phase].filter(Boolean).join(' · ');
}

const shorten = (words: string): string => (words.length > 60 ? `${words.slice(0, 60)}…` : words);

function whyRefused(say: Say<typeof savingWords>, refusal: Refusal): string {
  switch (refusal.code) {
    case 'not-found':
      return say('why-not-found');
    case 'parent-not-found':
      return say('why-parent-not-found');
    case 'changed-since':
      return say('why-changed-since');
    case 'may-not':
      return say('why-may-not');
    case 'has-spoken':
      return say('why-has-spoken');
    case 'too-large':
      return say('why-too-large');
    case 'not-valid':
      return say('why-not-valid', { place: refusal.place });
    case 'words-erased':
      return say('why-erased');
    case 'words-missing':
      return say('why-key-missing');
    default:
      return say('why-other', { detail: refusal.code });
  }
}
