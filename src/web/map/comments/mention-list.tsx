import type { Named } from '#model/people/mentions.ts';
import { commentWords } from '#words/comments.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Face } from '#web/ui/face.tsx';
import css from './comments.module.css';

type MentionListProps = {
  readonly id: string;
  readonly fits: readonly Named[];
  readonly at: number;
  readonly onChoose: (person: Named) => void;
};

/** Those who can be named, under what is being written; the keys stay with the words. */
export function MentionList({ id, fits, at, onChoose }: MentionListProps) {
  const t = useWords(commentWords);
  return (
    <>
      <ul id={id} role="listbox" aria-label={t('name-somebody')} className={css['names']}>
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
      </ul>
      <span className={css['heard']} role="status">
        {t('names-found', { n: fits.length })}
      </span>
    </>
  );
}
