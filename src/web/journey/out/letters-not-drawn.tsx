import { useMemo } from 'react';
import { evidenceOf } from '#exchange/pictures/content/evidence-of.ts';
import { scriptName, textsIn, undrawnIn } from '#exchange/pictures/letters/undrawn.ts';
import { mapContent } from '#exchange/pictures/map-content.ts';
import { saidRecords } from '#model/map/said-records.ts';
import { useLibrary, useWholeJourney } from '#web/journey/journey-context.ts';
import { outWords } from '#words/out.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import css from './export-dialog.module.css';

/** Says before a picture is fetched which of the map's letters it cannot draw. */
export function LettersNotDrawn() {
  const t = useWords(outWords);
  const language = useLanguage();
  const records = useWholeJourney();
  const library = useLibrary();
  const undrawn = useMemo(() => {
    const content = mapContent(saidRecords(records), library, evidenceOf([], ''));
    return undrawnIn(textsIn(content));
  }, [records, library]);
  if (undrawn.length === 0) return null;
  return (
    <div className={css['lost']} role="note">
      {undrawn.map(({ script, texts, signs }) => {
        const name = scriptName(script, language);
        return (
          <p key={script}>
            {name === undefined
              ? t('letters-not-drawn', { n: texts, signs })
              : t('script-not-drawn', { n: texts, name, signs })}
          </p>
        );
      })}
      <p>{t('not-drawn-instead')}</p>
    </div>
  );
}
