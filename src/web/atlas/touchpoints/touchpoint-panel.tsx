import { Link, useNavigate } from '@tanstack/react-router';
import type { Json } from '#base/json.ts';
import { readPath } from '#base/json-path.ts';
import type { RecordOf } from '#model/records.ts';
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
    doc.send({ do: 'remove', type: 'touchpoint', id });
    void navigate({ to: '/journeys/touchpoints', search: {} });
  };
  const rename = (was: string, is: string) =>
    is.trim() !== '' && doc.send({ do: 'edit', type: 'touchpoint', id, set: { name: { was, is } } });
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

function Held({ touchpoint: { id, body }, doc, mayEdit }: PanelProps) {
  const t = useWords(mapWords);
  const own = useWords(thingWords);
  const set = (path: string, is: Json | undefined) =>
    doc.send({ do: 'edit', type: 'touchpoint', id, set: { [path]: { was: readPath(body as never, path), is } } });
  const one = ({ path, type, label }: { path: string; type: 'person' | 'team'; label: string }) => (
    <LibraryChoice
      type={type}
      label={label}
      none={t('nobody')}
      value={readPath(body as never, path) as string | undefined}
      isDisabled={!mayEdit}
      onChange={(chosen) => set(path, chosen)}
    />
  );
  return (
    <>
      <SidePart title={t('owners')}>
        <div className={css['stack']}>
          {one({ path: 'owners.professional', type: 'person', label: t('professional') })}
          {one({ path: 'owners.operational', type: 'person', label: t('operational') })}
          {one({ path: 'team', type: 'team', label: t('team') })}
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
