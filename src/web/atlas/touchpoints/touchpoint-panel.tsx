import { Link, useNavigate } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { RecordOf } from '#model/document/records.ts';
import { type OwnerKind, ownerKinds } from '#model/record/values.ts';
import type { TouchpointUse } from '#protocol/http/touchpoints.ts';
import type { OpenDocument } from '#web/client/use-document.ts';
import { MarkSign } from '#web/journey/sign.tsx';
import { SidePart, SideText } from '#web/journey/side-parts.tsx';
import { useTouchpointUses } from '#web/journey/touchpoints/use-touchpoint-uses.ts';
import { LibraryChoice } from '#web/journey/library/library-choice.tsx';
import { LibraryChoices } from '#web/journey/library/library-choices.tsx';
import { useFormat } from '#web/ui/language/format.ts';
import { mapWords } from '#words/map.ts';
import { thingWords } from '#words/things.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { DayField } from '#web/ui/day-field.tsx';
import { Icon } from '#web/ui/icon.tsx';
import css from './touchpoints.module.css';
import { editRecord, removeRecord, setValue } from '#model/commands/make-command.ts';
import type { PathOf, ValueAt } from '#model/commands/typed-body.ts';

type PanelProps = {
  readonly touchpoint: RecordOf<'touchpoint'>;
  readonly doc: OpenDocument;
  readonly mayEdit: boolean;
};

/** One touchpoint of the library: what it is for all, and where it is used and how it feels there. */
export function TouchpointPanel({ touchpoint, doc, mayEdit }: PanelProps) {
  const t = useWords(thingWords);
  const navigate = useNavigate();
  const { id, body } = touchpoint;
  const remove = () => {
    doc.send(removeRecord('touchpoint', id));
    void navigate({ to: '/journeys/touchpoints', search: {} });
  };
  const rename = (was: string, is: string) =>
    is.trim() !== '' && doc.send(editRecord('touchpoint', id, { name: { was, is } }));
  return (
    <section className={css['panel']} aria-label={body.name ?? t('touchpoint')}>
      <h2>
        <SideText
          value={body.name}
          label={t('touchpoint-name')}
          isDisabled={!mayEdit}
          onWrite={(was, is) => void rename(was, is)}
        />
      </h2>
      <Uses id={id} />
      <Held touchpoint={touchpoint} doc={doc} mayEdit={mayEdit} />
      {mayEdit && (
        <footer className={css['foot']}>
          <Button small look="plain" onPress={remove}>
            <Icon name="trash" />
            {t('touchpoint-remove')}
          </Button>
          <p>{t('touchpoint-remove-why')}</p>
        </footer>
      )}
    </section>
  );
}

function Uses({ id }: { id: string }) {
  const t = useWords(thingWords);
  const uses = useTouchpointUses(id).data;
  if (!uses) return null;
  const journeys = Map.groupBy(uses, ({ journey }) => journey);
  return (
    <SidePart title={t('touchpoint-used')}>
      {uses.length === 0 && <p className={css['faint']}>{t('touchpoint-unused')}</p>}
      {[...journeys].map(([journey, places]) => (
        <div key={journey} className={css['journey']}>
          <h4>{places[0]?.journeyName}</h4>
          <ul>
            {places.map((place) => (
              <li key={place.interaction}>
                <Use use={place} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </SidePart>
  );
}

function Use({ use }: { use: TouchpointUse }) {
  const t = useWords(thingWords);
  const format = useFormat();
  const { journey, interaction, text, phase, mark, feeling, isAssumption } = use;
  const facts = [
    phase,
    feeling === undefined ? undefined : t('feeling-there', { feeling: format.number(feeling) }),
    mark && isAssumption ? t('assumed') : undefined,
  ];
  return (
    <Link to="/journeys/$journey" params={{ journey }} search={{ at: interaction }} className={css['use']}>
      <span className={css['mark']}>{mark && <MarkSign mark={mark} isAssumption={isAssumption} size={18} />}</span>
      <span>
        {text}
        <small>{facts.filter((fact) => fact !== undefined).join(' · ')}</small>
      </span>
    </Link>
  );
}

type OnePath = `owners.${OwnerKind}` | 'team';

function Held({ touchpoint, doc, mayEdit }: PanelProps) {
  const { body } = touchpoint;
  const t = useWords(mapWords);
  const own = useWords(thingWords);
  const set = <P extends PathOf<'touchpoint'>>(path: P, is: ValueAt<'touchpoint', P> | undefined) =>
    doc.send(setValue(touchpoint, path, is));
  const one = (of: { path: OnePath; type: 'person' | 'team'; value: string | undefined; label: string }) => (
    <LibraryChoice
      type={of.type}
      label={of.label}
      none={t('nobody')}
      value={of.value}
      isDisabled={!mayEdit}
      onChange={(chosen) => set(of.path, chosen)}
    />
  );
  return (
    <>
      <SidePart title={t('owners')}>
        <div className={css['stack']}>
          {ownerKinds.map((kind) => (
            <Fragment key={kind}>
              {one({ path: `owners.${kind}`, type: 'person', value: body.owners?.[kind], label: t(kind) })}
            </Fragment>
          ))}
          {one({ path: 'team', type: 'team', value: body.team, label: t('team') })}
        </div>
      </SidePart>
      {(['channel', 'system'] as const).map((type) => (
        <SidePart key={type} title={type === 'channel' ? t('channels') : own('systems')}>
          <LibraryChoices
            type={type}
            label={type === 'channel' ? t('channels') : own('systems')}
            isDisabled={!mayEdit}
            chosen={[...(body[`${type}s`] ?? [])]}
            onChoose={(chosen) => set(`${type}s`, chosen)}
          />
        </SidePart>
      ))}
      <SidePart title={own('next-review')}>
        <DayField
          label={own('next-review')}
          labelHidden
          value={body.nextReview}
          isDisabled={!mayEdit}
          onChange={(day) => set('nextReview', day)}
        />
      </SidePart>
    </>
  );
}
