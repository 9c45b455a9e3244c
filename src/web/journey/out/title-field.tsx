import { useMemo } from 'react';
import { evidenceOf } from '#exchange/pictures/content/evidence-of.ts';
import { mapContent } from '#exchange/pictures/map-content.ts';
import { wallContent } from '#exchange/pictures/wall/wall-content.ts';
import { proposedTitle } from '#exchange/pictures/wall/wall-title.ts';
import { saidRecords } from '#model/map/said-records.ts';
import { useJourneyActs, useLibrary, useRecord, useWholeJourney } from '#web/journey/journey-context.ts';
import { useEdit } from '#web/journey/use-edit.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import { WrittenField } from '#web/ui/written-field.tsx';
import { outWords } from '#words/out.ts';
import { pictureWords } from '#words/paper.ts';

/** What stands over the first slide or sheet: a sentence that is made from the map until somebody writes their own, which the journey keeps. */
export function TitleField({ onWritten }: { onWritten: (headline: string) => void }) {
  const t = useWords(outWords);
  const { id, mayEdit } = useJourneyActs();
  const { write } = useEdit('journey', id);
  const headline = useRecord('journey', id)?.body.headline;
  const proposed = useProposed();
  return (
    <WrittenField
      label={t('headline')}
      value={headline}
      placeholder={proposed}
      hint={t('headline-hint')}
      isDisabled={!mayEdit}
      onWrite={(was, is) => {
        write('headline')(was, is);
        onWritten(is);
      }}
    />
  );
}

/** The sentence that the file would have, in the language that it is asked for in. */
function useProposed(): string {
  const language = useLanguage();
  const records = useWholeJourney();
  const library = useLibrary();
  return useMemo(() => {
    const words = pictureWords(language);
    const content = mapContent(saidRecords(records), library, evidenceOf([], ''));
    return proposedTitle(wallContent(content, words), words) ?? content.name;
  }, [language, records, library]);
}
