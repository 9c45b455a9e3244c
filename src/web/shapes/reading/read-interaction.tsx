import { recordOf } from '#model/document/document.ts';
import type { RecordOf } from '#model/document/records.ts';
import type { Mark as Feeling } from '#model/record/values.ts';
import { CommentSign } from '#web/journey/comments/comment-sign.tsx';
import { useBacking, useJourneyActs, useLibrary } from '#web/journey/journey-context.ts';
import type { ReadInteraction } from '#web/shapes/reading/reading.ts';
import { ReadMoment, ReadQuote } from '#web/shapes/reading/read-words.tsx';
import { MarkSign } from '#web/journey/sign.tsx';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { RichText } from '#web/ui/rich-text.tsx';
import css from './reading.module.css';

type ReadInteractionProps = { readonly read: ReadInteraction; readonly onOpen: (id: string) => void };

/** One meeting: what happens, how strongly it is felt, whose words tell of it, and what comes before the next. */
export function ReadInteractionItem({ read, onOpen }: ReadInteractionProps) {
  const t = useWords(mapWords);
  const { id: journey } = useJourneyActs();
  const library = useLibrary();
  const backing = useBacking();
  const { interaction, quotes, moments, onwards } = read;
  const { id, body } = interaction;
  const channels = (body.channels ?? []).map((one) => recordOf(library, 'channel', one)?.body.name ?? t('lost'));
  return (
    <li className={css['thing']}>
      <button
        type="button"
        className={`${css['press']} ${css['card']} ${body.kind === 'indirect' ? css['indirect'] : ''}`}
        data-place={id}
        onClick={() => onOpen(id)}
      >
        <Mark mark={body.mark} isAssumption={backing.isAssumed(interaction)} />
        <span className={css['words']}>
          <span dir="auto">
            {body.text ? <RichText text={body.text} isTabStop={false} /> : body.prompt || t('unnamed')}
          </span>
          {channels.length > 0 && <small>{channels.join(' · ')}</small>}
        </span>
        <CommentSign journey={journey} id={id} />
      </button>
      {moments.map((moment) => (
        <ReadMoment key={moment.id} moment={moment} onOpen={onOpen} />
      ))}
      {quotes.map((quote) => (
        <ReadQuote key={quote.id} quote={quote} onOpen={onOpen} />
      ))}
      {onwards.map((transition) => (
        <Onwards key={transition.id} transition={transition} onOpen={onOpen} />
      ))}
    </li>
  );
}

function Mark({ mark, isAssumption }: { mark: Feeling | undefined; isAssumption: boolean }) {
  if (!mark?.type) return null;
  return (
    <span className={css['mark']}>
      <MarkSign mark={mark} isAssumption={isAssumption} size={24} />
    </span>
  );
}

/** What lies between this meeting and the next. */
function Onwards({ transition, onOpen }: { transition: RecordOf<'transition'>; onOpen: (id: string) => void }) {
  const t = useWords(mapWords);
  const { id: journey } = useJourneyActs();
  const backing = useBacking();
  const { id, body } = transition;
  const frictions = (body.frictions ?? []).map((friction) => t(`friction-${friction}`)).join(', ');
  return (
    <button type="button" className={`${css['press']} ${css['between']}`} data-place={id} onClick={() => onOpen(id)}>
      <Mark mark={body.mark} isAssumption={backing.isAssumed(transition)} />
      <span>
        {body.meanwhile || frictions || t('transition')}
        {body.meanwhile && frictions && <small>{frictions}</small>}
      </span>
      <CommentSign journey={journey} id={id} />
    </button>
  );
}
