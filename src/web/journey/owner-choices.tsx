import { recordOf } from '#model/document/document.ts';
import { ownersOf } from '#model/people/owners-of.ts';
import type { Place } from '#model/record/place.ts';
import { type OwnerKind, ownerKinds, type Owners } from '#model/record/values.ts';
import { useJourneyActs, useLibrary, useWholeJourney } from '#web/journey/journey-context.ts';
import { LibraryChoice } from '#web/journey/library/library-choice.tsx';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from '#web/journey/side.module.css';

export type OwnerChoicesProps = {
  readonly at: Place;
  readonly owners: Owners | undefined;
  readonly onSet: (path: `owners.${OwnerKind}`, person: string | undefined) => void;
};

/** Who answers for the experience, who runs it day to day, and who stands in; where nobody is said here, who has it from farther out. */
export function OwnerChoices({ at, owners, onSet }: OwnerChoicesProps) {
  const t = useWords(mapWords);
  const { mayEdit } = useJourneyActs();
  const inherited = useInherited(at);
  return ownerKinds.map((kind) => {
    const far = owners?.[kind] === undefined ? inherited(kind) : undefined;
    return (
      <div key={kind}>
        <LibraryChoice
          type="person"
          label={t(kind)}
          none={far?.name ?? t('nobody')}
          noneTold={far?.told}
          value={owners?.[kind]}
          isDisabled={!mayEdit}
          onChange={(person) => onSet(`owners.${kind}`, person)}
        />
        {far && <small className={css['faint']}>{far.from}</small>}
      </div>
    );
  });
}

/** Who an owner is where the place does not say, and from where: "Anna Lind, from the phase". */
function useInherited(at: Place) {
  const t = useWords(mapWords);
  const records = useWholeJourney();
  const library = useLibrary();
  const here = ownersOf(records, library, at);
  return (kind: OwnerKind) => {
    const owner = here[kind];
    const name = recordOf(library, 'person', owner?.person)?.body.name;
    if (!owner || !name || (owner.from !== 'phase' && owner.from !== 'journey')) return undefined;
    return { name, told: t(`owner-from-${owner.from}`, { name }), from: t(`from-${owner.from}`) };
  };
}
