import { recordOf } from '#model/document/document.ts';
import { type EvidenceExcerpt, useHeard, useLibrary } from '#web/journey/journey-context.ts';

/** By what name the speaker of an excerpt goes; the interview's title where nobody is named. */
export function useAliasOf(): (excerpt: Pick<EvidenceExcerpt, 'interview'>) => string {
  const evidence = useHeard();
  const library = useLibrary();
  return ({ interview: id }) => {
    const interview = evidence.interviews.find((one) => one.id === id);
    return recordOf(library, 'participant', interview?.participant)?.body.alias ?? interview?.title ?? '';
  };
}
