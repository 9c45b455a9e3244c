import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Named } from '#model/people/mentions.ts';
import { MentionList } from '#web/journey/comments/mention-list.tsx';
import { commentWords } from '#words/comments.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { useMention } from '#web/journey/comments/use-mention.ts';
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

/** Where a comment is written; an `@` opens a list of people that is walked with the arrows, or offers to make who is not there. */
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
        aria-activedescendant={isOpen && mention.at >= 0 ? `${listId}-${mention.at}` : undefined}
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
      {isOpen && <MentionList id={listId} {...mention} />}
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
