import { recordsOf } from '#model/document.ts';
import type { Owners } from '#model/values.ts';
import { useJourney } from '#web/map/journey-context.ts';
import { SidePart } from '#web/map/side/side-parts.tsx';
import { useFormat } from '#web/text/format.ts';
import { mapWords } from '#web/text/map.ts';
import { useWords } from '#web/text/use-words.ts';
import { Select } from '#web/ui/select.tsx';
import css from './side.module.css';

type OwnersPartProps = {
  readonly owners: Owners | undefined;
  readonly onSet: (path: string, person: string | undefined) => void;
};

const nobody = '-';

/** Who answers for the experience, and who runs it day to day. */
export function OwnersPart({ owners, onSet }: OwnersPartProps) {
  const t = useWords(mapWords);
  const format = useFormat();
  const { library, mayEdit } = useJourney();
  const people = recordsOf(library.records, 'person')
    .map(({ id, body }) => ({ id, name: body.name ?? t('unnamed') }))
    .toSorted((a, b) => format.sort(a.name, b.name));
  const options = [{ id: nobody, name: t('nobody') }, ...people];
  return (
    <SidePart title={t('owners')}>
      <div className={css['stack']}>
        {(['professional', 'operational'] as const).map((kind) => (
          <Select
            key={kind}
            label={t(kind)}
            options={options}
            value={owners?.[kind] ?? nobody}
            isDisabled={!mayEdit}
            onChange={(person) => onSet(`owners.${kind}`, person === nobody ? undefined : person)}
          />
        ))}
      </div>
    </SidePart>
  );
}
