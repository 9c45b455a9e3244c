import { useMemo, useState } from 'react';
import type { Place } from '#model/record/place.ts';
import { type EvidenceExcerpt, useHeard } from '#web/journey/journey-context.ts';
import { SidePart } from '#web/journey/side-parts.tsx';
import { Heard } from '#web/map/side/evidence-part.tsx';
import { saidNear } from '#web/map/side/said-near.ts';
import { useView } from '#web/map/store/map-context.ts';
import { Button } from '#web/ui/button.tsx';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from '#web/journey/side.module.css';

const fewShown = 3;

/** What was said of a phase, and of what happens in it. */
export function useSaidInPhase(id: string): readonly EvidenceExcerpt[] {
  const { excerpts } = useHeard();
  const view = useView();
  return useMemo(() => {
    const at: Place[] = [{ phase: id }];
    const { here, inPhase } = saidNear(
      excerpts.filter(({ erased, withheld }) => !erased && !withheld),
      at,
      view,
    );
    return [...here, ...inPhase];
  }, [excerpts, view, id]);
}

/** The words themselves, each with the way to its place in the interview. */
export function SaidInPhase({ said }: { said: readonly EvidenceExcerpt[] }) {
  const t = useWords(mapWords);
  const [isAll, setAll] = useState(false);
  const shown = isAll ? said : said.slice(0, fewShown);
  return (
    <SidePart title={t('said-in-phase')}>
      <div className={css['stack']}>
        {shown.map((one) => (
          <Heard key={one.id} excerpt={one} at={one.place} />
        ))}
        {said.length > shown.length && (
          <Button look="plain" small onPress={() => setAll(true)}>
            {t('more-places', { n: said.length - shown.length })}
          </Button>
        )}
      </div>
    </SidePart>
  );
}
