import { useState } from 'react';
import { useJourneyActs, useRecord, useWholeJourney } from '#web/journey/journey-context.ts';
import { useRoleName } from '#web/map/lanes/use-role-name.ts';
import { Choose, SidePart } from '#web/journey/side-parts.tsx';
import { useEdit } from '#web/journey/use-edit.ts';
import { WaitField } from '#web/map/side/wait-field.tsx';
import { useMapViews } from '#web/journey/views/map-views-context.ts';
import { roleWords } from '#words/roles.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { viewWords } from '#words/views.ts';
import { Button } from '#web/ui/button.tsx';
import { Field } from '#web/ui/field.tsx';
import css from '#web/journey/side.module.css';

const firstRoles = ['user', 'buyer', 'decider', 'influencer'] as const;

/** Whether the customer is people or a company; for a company who stands around the decision, and how long it all takes. */
export function BusinessPart() {
  const t = useWords(roleWords);
  const { id, mayEdit } = useJourneyActs();
  const { set } = useEdit('journey', id);
  const business = useRecord('journey', id)?.body.business;
  const kind = business?.kind ?? 'b2c';
  const choose = (chosen: 'b2c' | 'b2b') => {
    set('business.kind', chosen);
    if (chosen === 'b2b' && !business?.roles) set('business.roles', [...firstRoles]);
  };
  return (
    <>
      <SidePart title={t('business')}>
        <Choose
          label={t('business')}
          isDisabled={!mayEdit}
          options={(['b2c', 'b2b'] as const).map((one) => ({ id: one, name: t(`business-${one}`) }))}
          chosen={[kind]}
          onChoose={([chosen]) => chosen && choose(chosen)}
        />
      </SidePart>
      {kind === 'b2b' && <Roles roles={business?.roles ?? []} onSet={(roles) => set('business.roles', roles)} />}
      {kind === 'b2b' && (
        <div className={css['part']}>
          <WaitField
            label={t('whole-time')}
            value={business?.leadTime}
            onSet={(time) => set('business.leadTime', time)}
          />
        </div>
      )}
      <Drawn isB2b={kind === 'b2b'} />
    </>
  );
}

type RolesProps = { readonly roles: readonly string[]; readonly onSet: (roles: string[]) => void };

function Roles({ roles, onSet }: RolesProps) {
  const t = useWords(roleWords);
  const reason = useWords(reasonWords);
  const nameOf = useRoleName();
  const { mayEdit } = useJourneyActs();
  const [role, setRole] = useState('');
  const add = () => {
    if (role.trim() !== '') onSet([...roles, role.trim()]);
    setRole('');
  };
  return (
    <SidePart title={t('roles')}>
      <div className={css['stack']}>
        <div className={css['chips']}>
          {roles.map((one) => (
            <Button
              key={one}
              small
              whyNot={!mayEdit && reason('may-not-edit')}
              aria-label={t('remove-role', { role: nameOf(one) })}
              onPress={() => onSet(roles.filter((other) => other !== one))}
            >
              {nameOf(one)} ×
            </Button>
          ))}
        </div>
        {mayEdit && (
          <form
            className={css['wait']}
            onSubmit={(event) => {
              event.preventDefault();
              add();
            }}
          >
            <Field label={t('add-role')} placeholder={t('roles-hint')} value={role} onChange={setRole} />
            <Button type="submit" whyNot={role.trim() === '' && reason('write-first')}>
              {t('add')}
            </Button>
          </form>
        )}
      </div>
    </SidePart>
  );
}

/** How roles and time are drawn on this screen. */
function Drawn({ isB2b }: { isB2b: boolean }) {
  const t = useWords(viewWords);
  const records = useWholeJourney();
  const { view, change } = useMapViews();
  const hasTimes = [...records.values()].some(({ type, body }) => type === 'phase' && body['leadTime'] !== undefined);
  const options = [
    ...(isB2b ? [{ id: 'hasTracks' as const, name: t('tracks') }] : []),
    ...(hasTimes ? [{ id: 'isToScale' as const, name: t('to-scale') }] : []),
  ];
  if (options.length === 0) return null;
  return (
    <SidePart title={t('on-the-map')}>
      <Choose
        many
        label={t('on-the-map')}
        isDisabled={false}
        options={options}
        chosen={(['hasTracks', 'isToScale'] as const).filter((one) => view[one])}
        onChoose={(chosen) =>
          change({ ...view, hasTracks: chosen.includes('hasTracks'), isToScale: chosen.includes('isToScale') })
        }
      />
    </SidePart>
  );
}
