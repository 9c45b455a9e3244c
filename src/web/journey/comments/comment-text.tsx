import { namedIn } from '#model/people/mentions.ts';
import { usePeople } from '#web/journey/use-people.ts';
import { RichText } from '#web/ui/rich-text.tsx';
import css from './comments.module.css';

/** The words of a comment, those it names set apart. */
export function CommentText({ text }: { text: string }) {
  const { people } = usePeople();
  return (
    <p dir="auto" className={css['text']}>
      {namedIn(text, people).map((stretch, index) =>
        stretch.person === undefined ? (
          <RichText key={index} text={stretch.text} />
        ) : (
          <b key={index} className={css['named']}>
            {stretch.text}
          </b>
        ),
      )}
    </p>
  );
}
