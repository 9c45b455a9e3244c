import type { RecordOf } from '#model/document/records.ts';
import { CommentSign } from '#web/journey/comments/comment-sign.tsx';
import { useJourneyActs, useLibrary } from '#web/journey/journey-context.ts';
import type { ReadPhase } from '#web/shapes/reading/reading.ts';
import { ReadInteractionItem } from '#web/shapes/reading/read-interaction.tsx';
import { ReadMoment, ReadQuote } from '#web/shapes/reading/read-words.tsx';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { RichText } from '#web/ui/rich-text.tsx';
import css from './reading.module.css';

type ReadPhaseProps = { readonly read: ReadPhase; readonly onOpen: (id: string) => void };

/** One phase with everything in it, from above to below. */
export function ReadPhaseSection({ read, onOpen }: ReadPhaseProps) {
  const t = useWords(mapWords);
  const { id: journey } = useJourneyActs();
  const { id, body } = read.phase;
  const isAway = body.involvesUs === false;
  return (
    <section
      id={`phase-${id}`}
      className={`${css['phase']} ${isAway ? css['away'] : ''}`}
      aria-labelledby={`phase-name-${id}`}
      tabIndex={-1}
    >
      <h2 id={`phase-name-${id}`} className={css['phaseName']}>
        <button type="button" className={css['press']} data-place={id} onClick={() => onOpen(id)}>
          {body.name || body.prompt || t('unnamed')}
          <CommentSign journey={journey} id={id} />
        </button>
      </h2>
      {(body.goal || isAway) && (
        <p dir="auto" className={css['goal']}>
          {body.goal && <RichText text={body.goal} />}
          {isAway && <em className={css['withoutUs']}>{t('without-us')}</em>}
        </p>
      )}
      <ol className={css['things']}>
        {read.interactions.map((one) => (
          <ReadInteractionItem key={one.interaction.id} read={one} onOpen={onOpen} />
        ))}
      </ol>
      {read.moments.map((moment) => (
        <ReadMoment key={moment.id} moment={moment} onOpen={onOpen} />
      ))}
      {read.quotes.map((quote) => (
        <ReadQuote key={quote.id} quote={quote} onOpen={onOpen} />
      ))}
      {read.backstage.length > 0 && (
        <details className={css['backstage']}>
          <summary>
            {t('backstage')} ({read.backstage.length})
          </summary>
          <ul>
            {read.backstage.map((one) => (
              <li key={one.id}>
                <button type="button" className={css['press']} data-place={one.id} onClick={() => onOpen(one.id)}>
                  <BackstageWords backstage={one} />
                  <CommentSign journey={journey} id={one.id} />
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function BackstageWords({ backstage: { body } }: { backstage: RecordOf<'backstage'> }) {
  const t = useWords(mapWords);
  const library = useLibrary();
  const named = library.get(body.team ?? body.system ?? '')?.body['name'];
  const name = typeof named === 'string' ? named : '';
  return <>{[name, body.text].filter(Boolean).join(': ') || t('unnamed')}</>;
}
