import { Link } from '@tanstack/react-router';
import type { RecordOf } from '#model/document/records.ts';
import { practiceWords } from '#words/practice.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Chip } from '#web/ui/chip.tsx';
import css from './cards.module.css';

/** Something made to learn from: the idea, and what was learned. Opens where it is written. */
export function PrototypeCard({
  journey,
  prototype: { id, body },
}: {
  journey: string;
  prototype: RecordOf<'prototype'>;
}) {
  const t = useWords(practiceWords);
  return (
    <article className={`${css['card']} ${body.learned ? css['ended'] : css['planned']}`}>
      {body.tests && (
        <header className={css['top']}>
          <Chip>{t(`tests-${body.tests}`)}</Chip>
        </header>
      )}
      <h4 className={css['title']}>
        <Link
          to="/journeys/$journey/change"
          params={{ journey }}
          search={{ prototype: id }}
          resetScroll={false}
          className={css['open']}
        >
          {body.idea || t('idea-unsaid')}
        </Link>
      </h4>
      {body.learned ? (
        <p className={css['result']}>{body.learned}</p>
      ) : (
        <p className={css['lacking']}>{t('not-learned-yet')}</p>
      )}
    </article>
  );
}
