import { useHeard, useRecord } from '#web/journey/journey-context.ts';
import { Heard } from '#web/map/side/evidence-part.tsx';
import { FindingsPart } from '#web/map/side/findings-part.tsx';
import { HeadActs } from '#web/map/side/head-acts.tsx';
import { RemoveFoot } from '#web/map/side/remove-foot.tsx';
import { SidePart } from '#web/journey/side-parts.tsx';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { withheldWords } from '#words/withheld.ts';
import { Voice } from '#web/ui/voice.tsx';
import css from '#web/journey/side.module.css';

/** Somebody's own words, and where they said them. */
export function QuoteSide({ id }: { id: string }) {
  const t = useWords(mapWords);
  const withheld = useWords(withheldWords);
  const evidence = useHeard();
  const quote = useRecord('quote', id);
  const excerpt = evidence.excerpts.find((one) => one.id === quote?.body.excerpt);
  if (!quote) return null;
  return (
    <>
      <div className={css['kicker']}>{t('quote')}</div>
      <div className={css['title']}>
        {quote.erased || quote.withheld ? (
          <p className={css['faint']}>
            {quote.erased ? t(quote.keyMissing ? 'key-missing' : 'erased') : withheld('withheld')}
          </p>
        ) : (
          <Voice words={quote.body.text ?? ''} large />
        )}
      </div>
      <HeadActs tries={quote.body.at && { place: quote.body.at }} />
      {quote.body.at && <FindingsPart at={quote.body.at} />}
      <SidePart title={t('evidence')}>
        {excerpt ? <Heard excerpt={excerpt} at={quote.body.at} /> : <p className={css['faint']}>{t('no-evidence')}</p>}
      </SidePart>
      <RemoveFoot type="quote" id={id} />
    </>
  );
}
