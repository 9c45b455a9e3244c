import { useMemo } from 'react';
import { mapContent } from '#exchange/pictures/map-content.ts';
import { recordOf } from '#model/document/document.ts';
import { misconceptions } from '#model/map/misconceptions.ts';
import { type ByHand, pairJourneys } from '#model/map/pair-journeys.ts';
import { useDocument } from '#web/client/use-document.ts';
import { createFeelingOver, runsOver } from '#web/shapes/compared/overlay.ts';
import {
  evidenceToCome,
  useBacking,
  useEvidence,
  useHeard,
  useJourneyActs,
  useLibrary,
  useWholeJourney,
} from '#web/journey/journey-context.ts';

/** This journey laid over the one that it is compared with. */
export function useComparison(other: string) {
  const { id } = useJourneyActs();
  const records = useWholeJourney();
  const library = useLibrary();
  const evidence = useHeard();
  const doc = useDocument(other);
  const otherEvidence = useEvidence(other).data ?? evidenceToCome;
  const byHand = recordOf(records, 'journey', id)?.body.pairs as readonly ByHand[] | undefined;
  const backing = useBacking();
  const shown = useMemo(() => {
    const sides = { believed: doc.records, found: records, backing };
    const content = {
      believed: mapContent(doc.records, library, otherEvidence),
      found: mapContent(records, library, evidence),
    };
    const paired = pairJourneys(sides, byHand ?? []);
    return {
      paired,
      runs: {
        believed: runsOver(paired.phases, 'believed', content.believed),
        found: runsOver(paired.phases, 'found', content.found),
      },
      misconceptions: misconceptions(sides, paired, createFeelingOver(content.believed, content.found)),
    };
  }, [doc.records, records, library, evidence, otherEvidence, backing, byHand]);
  return { ...shown, state: doc.state, name: recordOf(doc.records, 'journey', other)?.body.name, byHand: byHand ?? [] };
}

export type Comparison = ReturnType<typeof useComparison>;
