import type { RecordOf } from '#model/document/records.ts';
import { CommentSign } from '#web/journey/comments/comment-sign.tsx';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { CairnSign } from '#web/journey/sign.tsx';
import { mapWords } from '#words/map.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import { withheldWords } from '#words/withheld.ts';
import { quoted } from '#web/ui/voice.tsx';
import css from './reading.module.css';

type Opens = { readonly onOpen: (id: string) => void };

/** One person's own words, a press from where they were said. */
export function ReadQuote({ quote, onOpen }: Opens & { quote: RecordOf<'quote'> }) {
  const t = useWords(mapWords);
  const withheld = useWords(withheldWords);
  const language = useLanguage();
  const { id: journey } = useJourneyActs();
  return (
    <button
      type="button"
      className={`${css['press']} ${css['quote']}`}
      data-place={quote.id}
      onClick={() => onOpen(quote.id)}
    >
      {quote.erased && t(quote.keyMissing ? 'key-missing' : 'erased')}
      {quote.withheld && withheld('withheld')}
      {!quote.erased && !quote.withheld && quoted(language, quote.body.text ?? '')}
      <CommentSign journey={journey} id={quote.id} />
    </button>
  );
}

/** Where the relation is decided. */
export function ReadMoment({ moment, onOpen }: Opens & { moment: RecordOf<'moment'> }) {
  const t = useWords(mapWords);
  const { id: journey } = useJourneyActs();
  return (
    <button
      type="button"
      className={`${css['press']} ${css['moment']}`}
      data-place={moment.id}
      onClick={() => onOpen(moment.id)}
    >
      <CairnSign size={22} />
      <span>
        <small>{t('moment')}</small>
        {moment.body.title || t('unnamed')}
      </span>
      <CommentSign journey={journey} id={moment.id} />
    </button>
  );
}
