import { Link } from '@tanstack/react-router';
import { recordsOf } from '#model/document/document.ts';
import { useJourneyActs, useLibrary } from '#web/journey/journey-context.ts';
import { SidePart, SideText } from '#web/journey/side-parts.tsx';
import { type TouchpointHere, useTouchpoint } from '#web/journey/touchpoints/use-touchpoint.ts';
import { useTouchpointCount } from '#web/journey/touchpoints/use-touchpoint-uses.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { thingWords } from '#words/things.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Select } from '#web/ui/select.tsx';
import css from './touchpoint.module.css';
import { editRecord } from '#model/commands/make-command.ts';

/** Which touchpoint of the library an interaction is: chosen, made of it, or let go of. */
export function TouchpointPart({ id }: { id: string }) {
  const t = useWords(thingWords);
  const { mayEdit } = useJourneyActs();
  const here = useTouchpoint(id);
  if (!here) return null;
  if (here.touchpoint) return <Shared here={here} touchpoint={here.touchpoint} />;
  if (!mayEdit && !here.isLost) return null;
  return (
    <SidePart title={t('touchpoint')}>
      {here.isLost && <p className={css['lost']}>{t('touchpoint-lost')}</p>}
      {mayEdit && <Choice here={here} />}
    </SidePart>
  );
}

type SharedProps = { readonly here: TouchpointHere; readonly touchpoint: NonNullable<TouchpointHere['touchpoint']> };

function Shared({ here, touchpoint: { id, body } }: SharedProps) {
  const t = useWords(thingWords);
  const format = useFormat();
  const { mayEdit, library: shared } = useJourneyActs();
  const count = useTouchpointCount(id);
  const rename = (was: string, is: string) =>
    is.trim() !== '' && shared.send(editRecord('touchpoint', id, { name: { was, is } }));
  return (
    <SidePart title={t('touchpoint')}>
      <div className={css['shared']}>
        <strong className={css['name']}>
          <Icon name="shared" size={15} />
          <SideText
            value={body.name}
            label={t('touchpoint-name')}
            isDisabled={!mayEdit}
            onWrite={(was, is) => void rename(was, is)}
          />
        </strong>
        <p>
          {t('touchpoint-why')}
          {body.nextReview && ` ${t('touchpoint-review', { day: format.day(body.nextReview) })}`}
        </p>
        <div className={css['buttons']}>
          <Link to="/journeys/touchpoints" search={{ touchpoint: id }}>
            {count ? t('touchpoint-uses', { places: count.places, journeys: count.journeys }) : t('touchpoint-open')}
          </Link>
          {mayEdit && (
            <Button small look="plain" onPress={here.makeLocal}>
              {t('touchpoint-local')}
            </Button>
          )}
        </div>
      </div>
    </SidePart>
  );
}

const none = '-';

function Choice({ here }: { here: TouchpointHere }) {
  const t = useWords(thingWords);
  const reason = useWords(reasonWords);
  const format = useFormat();
  const library = useLibrary();
  const options = recordsOf(library, 'touchpoint')
    .map(({ id, body }) => ({ id, name: body.name ?? id }))
    .toSorted((a, b) => format.sort(a.name, b.name));
  return (
    <div className={css['choice']}>
      {options.length > 0 && (
        <Select
          label={t('touchpoint-choose')}
          labelHidden
          options={[{ id: none, name: t('touchpoint-choose') }, ...options]}
          value={none}
          onChange={(chosen) => chosen !== none && here.point(chosen)}
        />
      )}
      <Button small whyNot={!here.body.text && reason('words-on-card')} onPress={here.make}>
        <Icon name="shared" size={15} />
        {t('touchpoint-make')}
      </Button>
      {here.isLost && (
        <Button small look="plain" onPress={() => here.point(undefined)}>
          {t('touchpoint-let-go')}
        </Button>
      )}
    </div>
  );
}
