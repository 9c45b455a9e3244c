import type { Owners } from '#model/record/values.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { SidePart } from '#web/journey/side-parts.tsx';
import { LibraryChoice } from '#web/journey/library/library-choice.tsx';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from '#web/journey/side.module.css';

type OwnersPartProps = {
  readonly owners: Owners | undefined;
  readonly onSet: (path: `owners.${'professional' | 'operational'}`, person: string | undefined) => void;
};

/** Who answers for the experience, and who runs it day to day. */
export function OwnersPart({ owners, onSet }: OwnersPartProps) {
  const t = useWords(mapWords);
  const { mayEdit } = useJourneyActs();
  return (
    <SidePart title={t('owners')}>
      <div className={css['stack']} data-owners>
        {(['professional', 'operational'] as const).map((kind) => (
          <LibraryChoice
            key={kind}
            type="person"
            label={t(kind)}
            none={t('nobody')}
            value={owners?.[kind]}
            isDisabled={!mayEdit}
            onChange={(person) => onSet(`owners.${kind}`, person)}
          />
        ))}
      </div>
    </SidePart>
  );
}
