import { type KeyboardEvent, type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Named } from '#model/people/mentions.ts';
import { MentionList } from '#web/map/comments/mention-list.tsx';
import { type MentionQuery, mentionQuery, whoFits, withMention } from '#web/map/comments/mention-query.ts';
import { commentWords } from '#words/comments.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import css from './comments.module.css';

type CommentWriterProps = {
  readonly label: string;
  readonly people: readonly Named[];
  readonly begin?: string;
  readonly sendLabel: string;
  readonly isFocused?: boolean;
  /** Begins a thread about what is selected. */
  readonly isNew?: boolean;
  readonly onSend: (text: string) => void;
  readonly onCancel?: () => void;
};

/** Where a comment is written; an `@` opens a list of people that is walked with the arrows. */
export function CommentWriter(props: CommentWriterProps) {
  const { label, people, begin = '', sendLabel, isFocused = false, isNew, onSend, onCancel } = props;
  const t = useWords(commentWords);
  const reason = useWords(reasonWords);
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(begin);
  const mention = useMention(area, { text, people, setText });
  const listId = useId();
  useEffect(() => {
    if (isFocused) area.current?.focus();
  }, [isFocused]);
  const send = () => {
    if (text.trim() === '') return;
    onSend(text.trim());
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing || mention.take(event)) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send();
    }
    if (event.key === 'Escape') leave(event, onCancel);
  };
  const isOpen = mention.query !== undefined;
  return (
    <div className={css['writer']} data-new-comment={isNew}>
      <textarea
        dir="auto"
        ref={area}
        className={css['area']}
        aria-label={label}
        aria-autocomplete="list"
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={isOpen && mention.fits.length > 0 ? `${listId}-${mention.at}` : undefined}
        placeholder={label}
        rows={text === '' ? 1 : 3}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          mention.look(event.target.value, event.target.selectionStart);
        }}
        onSelect={(event) => mention.look(text, event.currentTarget.selectionStart)}
        onBlur={mention.close}
        onKeyDown={onKeyDown}
      />
      {isOpen && <MentionList id={listId} fits={mention.fits} at={mention.at} onChoose={mention.choose} />}
      {(text !== '' || onCancel) && (
        <span className={css['row']}>
          <Button small look="main" whyNot={text.trim() === '' && reason('write-first')} onPress={send}>
            {sendLabel}
          </Button>
          {onCancel && (
            <Button small look="plain" onPress={onCancel}>
              {t('cancel')}
            </Button>
          )}
          <span className={`${css['faint']} ${css['hint']}`}>{t('send-key')}</span>
        </span>
      )}
    </div>
  );
}

function leave(event: KeyboardEvent, onCancel: (() => void) | undefined): void {
  event.preventDefault();
  if (onCancel) onCancel();
  else (event.target as HTMLElement).blur();
}

type Writing = {
  readonly text: string;
  readonly people: readonly Named[];
  readonly setText: (text: string) => void;
};

/** The list of people that an `@` opens: what is looked for, who fits, and which is about to be chosen. */
function useMention(area: RefObject<HTMLTextAreaElement | null>, { text, people, setText }: Writing) {
  const [query, setQuery] = useState<MentionQuery>();
  const [at, setAt] = useState(0);
  const [shut, setShut] = useState<number>();
  const caret = useRef<number>(undefined);
  // Before another key is pressed: what is typed next stands after the name.
  useLayoutEffect(() => {
    if (caret.current !== undefined) area.current?.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  });
  const fits = query ? whoFits(people, query.typed) : [];
  const isOpen = query !== undefined && fits.length > 0 && shut !== query.start;
  const choose = (person: Named) => {
    if (!query) return;
    const written = withMention(text, query, person.name);
    setText(written.text);
    setQuery(undefined);
    caret.current = written.caret;
  };
  const close = () => {
    setQuery(undefined);
    setShut(undefined);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => setAt((before) => (before + 1) % fits.length),
    ArrowUp: () => setAt((before) => (before + fits.length - 1) % fits.length),
    Enter: () => fits[at] && choose(fits[at]),
    Tab: () => fits[at] && choose(fits[at]),
    Escape: () => setShut(query?.start),
  };
  return {
    query: isOpen ? query : undefined,
    fits,
    at: Math.min(at, fits.length - 1),
    choose,
    close,
    look: (now: string, caret: number) => {
      const next = mentionQuery(now, caret);
      if (next?.typed !== query?.typed) setAt(0);
      setQuery(next);
    },
    /** Does what the key means to the list, if it is open. */
    take: (event: KeyboardEvent): boolean => {
      const act = isOpen && !event.ctrlKey && !event.metaKey ? keys[event.key] : undefined;
      if (!act) return false;
      event.preventDefault();
      act();
      return true;
    },
  };
}
