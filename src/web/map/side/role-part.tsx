import { useJourneyActs, useRecord } from '#web/journey/journey-context.ts';
import { useRoleName } from '#web/map/lanes/use-role-name.ts';
import { SidePart } from '#web/journey/side-parts.tsx';
import { useEdit } from '#web/journey/use-edit.ts';
import { roleWords } from '#words/roles.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Select } from '#web/ui/select.tsx';

/** Which of those around the decision an interaction is about, where the customer is a company. */
export function RolePart({ id }: { id: string }) {
  const t = useWords(roleWords);
  const nameOf = useRoleName();
  const { id: journey, mayEdit } = useJourneyActs();
  const { set } = useEdit('interaction', id);
  const business = useRecord('journey', journey)?.body.business;
  const role = useRecord('interaction', id)?.body.role;
  if (business?.kind !== 'b2b') return null;
  const roles = [...new Set([...(business.roles ?? []), ...(role ? [role] : [])])];
  return (
    <SidePart title={t('role')}>
      <Select
        label={t('role')}
        labelHidden
        options={[{ id: '-', name: t('no-role') }, ...roles.map((one) => ({ id: one, name: nameOf(one) }))]}
        value={role ?? '-'}
        isDisabled={!mayEdit}
        onChange={(chosen) => set('role', chosen === '-' ? undefined : chosen)}
      />
    </SidePart>
  );
}
