import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import { dayOf } from '#base/clock.ts';
import type { RecordOf } from '#model/document/records.ts';
import { consentScopes } from '#model/research/participant.ts';
import { LibraryChoice } from '#web/journey/library/library-choice.tsx';
import { researchWords } from '#words/research.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { DayField } from '#web/ui/day-field.tsx';
import { Field } from '#web/ui/field.tsx';
import { TickBox } from '#web/ui/tick-box.tsx';
import css from './participant-fields.module.css';

type Scope = (typeof consentScopes)[number];

/** What is written down about a participant; empty days are not known. */
export type ParticipantDraft = {
  readonly alias: string;
  readonly group: string;
  readonly given: string;
  readonly until: string;
  readonly withdrawn: string;
  readonly scope: readonly Scope[];
  readonly retainUntil: string;
};

export type ParticipantFieldsProps = {
  readonly draft: ParticipantDraft;
  /** Whether they are here already, and can take back what they agreed to. */
  readonly isKnown?: boolean;
  readonly onChange: (draft: ParticipantDraft) => void;
};

/** Somebody of whom nothing is written down: nobody agrees to anything by being listened to. */
export const nobodyYet: ParticipantDraft = {
  alias: '',
  group: '',
  given: '',
  until: '',
  withdrawn: '',
  scope: [],
  retainUntil: '',
};

/** Under which name somebody is kept, and what they agreed to. */
export function ParticipantFields({ draft, isKnown = false, onChange }: ParticipantFieldsProps) {
  const t = useWords(researchWords);
  const set = (part: Partial<ParticipantDraft>) => onChange({ ...draft, ...part });
  return (
    <div className={css['fields']}>
      <Field
        label={t('alias')}
        hint={t('alias-hint')}
        value={draft.alias}
        onChange={(alias) => set({ alias })}
        isRequired
      />
      <LibraryChoice
        type="group"
        label={t('group')}
        none={t('no-group')}
        value={draft.group || undefined}
        onChange={(group) => set({ group: group ?? '' })}
      />
      <CheckboxGroup
        className={css['scope'] ?? ''}
        value={[...draft.scope]}
        onChange={(chosen) => set(agreedTo(draft, chosen))}
      >
        <Label className={css['label'] ?? ''}>
          {t('consent')}: {t('consent-scope').toLocaleLowerCase()}
        </Label>
        {consentScopes.map((scope) => (
          <Checkbox key={scope} value={scope} className={css['check'] ?? ''}>
            <TickBox />
            {t(scope)}
          </Checkbox>
        ))}
      </CheckboxGroup>
      {draft.scope.length === 0 && <p className={css['none']}>{t('no-scope')}</p>}
      <DayField label={t('consent-given')} value={draft.given} onChange={(given) => set({ given: given ?? '' })} />
      <DayField label={t('consent-until')} value={draft.until} onChange={(until) => set({ until: until ?? '' })} />
      {isKnown && (
        <DayField
          label={t('consent-taken-back')}
          value={draft.withdrawn}
          onChange={(withdrawn) => set({ withdrawn: withdrawn ?? '' })}
        />
      )}
      <DayField
        label={t('retain-until')}
        value={draft.retainUntil}
        onChange={(retainUntil) => set({ retainUntil: retainUntil ?? '' })}
      />
    </div>
  );
}

/** A yes is given on the day that it is written down, unless another is said. */
function agreedTo({ given }: ParticipantDraft, chosen: readonly string[]): Partial<ParticipantDraft> {
  const scope = consentScopes.filter((one) => chosen.includes(one));
  return { scope, given: given === '' && scope.length > 0 ? dayOf(Date.now()) : given };
}

export function draftOf(body: RecordOf<'participant'>['body']): ParticipantDraft {
  const { alias = '', group = '', consent, retainUntil = '' } = body;
  return {
    alias,
    group,
    given: consent?.given ?? '',
    until: consent?.until ?? '',
    withdrawn: consent?.withdrawn ?? '',
    scope: consent?.scope ?? [],
    retainUntil,
  };
}

/** The body of a participant as it is stored; what is empty is left out. */
export function bodyOf({ alias, group, given, until, withdrawn, scope, retainUntil }: ParticipantDraft) {
  const consent = {
    ...(given && { given }),
    ...(until && { until }),
    ...(withdrawn && { withdrawn }),
    ...(scope.length > 0 && { scope: [...scope] }),
  };
  return {
    ...(alias.trim() && { alias: alias.trim() }),
    ...(group && { group }),
    ...(Object.keys(consent).length > 0 && { consent }),
    ...(retainUntil && { retainUntil }),
  };
}
