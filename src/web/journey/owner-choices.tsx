import type { Owners } from '#model/record/values.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { LibraryChoice } from '#web/journey/library/library-choice.tsx';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';

export type OwnerChoicesProps = {
  readonly owners: Owners | undefined;
  readonly onSet: (path: `owners.${'professional' | 'operational'}`, person: string | undefined) => void;
};

/** Who answers for the experience, and who runs it day to day. */
export function OwnerChoices({ owners, onSet }: OwnerChoicesProps) {
  const t = useWords(mapWords);
  const { mayEdit } = useJourneyActs();
  return (['professional', 'operational'] as const).map((kind) => (
    <LibraryChoice
      key={kind}
      type="person"
      label={t(kind)}
      none={t('nobody')}
      value={owners?.[kind]}
      isDisabled={!mayEdit}
      onChange={(person) => onSet(`owners.${kind}`, person)}
    />
  ));
}
