import { useEffect, useRef } from 'react';
import type { Named } from '#model/people/mentions.ts';
import { commentWords } from '#words/comments.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Face } from '#web/ui/face.tsx';
import { Icon } from '#web/ui/icon.tsx';
import css from './comments.module.css';

type MentionListProps = {
  readonly id: string;
  readonly fits: readonly Named[];
  readonly at: number;
  /** Whom one may make, where nobody fits. */
  readonly toMake: string | undefined;
  readonly onChoose: (person: Named) => void;
  readonly onMake: () => void;
};

/** Those who can be named, under what is being written; the keys stay with the words. */
export function MentionList({ id, fits, at, toMake, onChoose, onMake }: MentionListProps) {
  const t = useWords(commentWords);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => void list.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <>
      <ul ref={list} id={id} role="listbox" aria-label={t('name-somebody')} className={css['names']}>
        {fits.map((person, index) => (
          <li
            key={person.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            className={css['person']}
            onPointerDown={(event) => {
              event.preventDefault();
              onChoose(person);
            }}
          >
            <Face name={person.name} size={22} /> {person.name}
          </li>
        ))}
        {toMake !== undefined && (
          <li
            id={`${id}-0`}
            role="option"
            aria-selected={at === 0}
            className={css['person']}
            onPointerDown={(event) => {
              event.preventDefault();
              onMake();
            }}
          >
            <Icon name="plus" /> {t('make-person', { name: toMake })}
          </li>
        )}
      </ul>
      <span className={css['heard']} role="status">
        {t('names-found', { n: fits.length })}
        {toMake !== undefined && `. ${t('make-person', { name: toMake })}`}
      </span>
    </>
  );
}
