import { plainOf } from '#base/rich-text.ts';
import { editRecord } from '#model/commands/make-command.ts';
import { recordOf } from '#model/document/document.ts';
import type { RecordOf } from '#model/document/records.ts';
import { asHeld } from '#model/map/held-by-touchpoint.ts';
import { ownersOf } from '#model/people/owners-of.ts';
import { ownerKinds } from '#model/record/values.ts';
import { useBacking, useHeard, useJourneyActs, useLibrary, useWholeJourney } from '#web/journey/journey-context.ts';
import { MarkSign } from '#web/journey/sign.tsx';
import { useCard } from '#web/map/cards/use-card.ts';
import { CardPicture } from '#web/map/pictures/card-picture.tsx';
import { useAliasOf } from '#web/map/side/use-alias-of.ts';
import { spotAttributes } from '#web/map/selection/spot-attributes.ts';
import { useGround, useIsEditing, useIsSelected, useMapActs, useMapState } from '#web/map/store/map-context.ts';
import { EditableText } from '#web/ui/editable-text.tsx';
import { Face } from '#web/ui/face.tsx';
import { useSecondClick } from '#web/ui/use-second-click.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Voice } from '#web/ui/voice.tsx';
import { mapWords } from '#words/map.ts';
import css from './card-page.module.css';

const strengths = [1, 2, 3] as const;

/** The card itself, all of it, and beside it what people said there. */
export function CardSheet({ id }: { id: string }) {
  const t = useWords(mapWords);
  const shown = useCard(id);
  const place = useGround(({ view }) => view.placeOf.get(id));
  const of = useGround(({ view }) => (place ? (view.phases[place.phase]?.interactions.length ?? 0) : 0));
  const { select } = useMapActs();
  const isSelected = useIsSelected(id);
  const isNothing = useMapState(({ selected }) => selected.length === 0);
  const click = useSecondClick(isSelected);
  if (!shown || !place) return null;
  const phase = plainOf(shown.phase) || t('unnamed');
  const { body } = shown.interaction;
  const nth = t('nth-card', { nth: place.index + 1, of, phase });
  return (
    <div
      className={`${css['sheet']} ${isSelected ? css['selected'] : ''}`}
      {...spotAttributes(id)}
      data-sheet
      data-type="interaction"
      role="group"
      aria-label={`${plainOf(body.text) || t('unnamed')} (${nth})`}
      aria-current={isSelected || undefined}
      tabIndex={isSelected || isNothing ? 0 : -1}
      onFocus={(event) => event.target === event.currentTarget && select(id)}
      onClick={() => select(id)}
      onPointerDownCapture={click.onPointerDownCapture}
    >
      <div className={css['told']}>
        <p className={css['kicker']}>{nth}</p>
        <Words interaction={shown.interaction} isSecond={click.isSecond} />
        {body.short && <p className={css['short']}>{body.short}</p>}
        {body.mark?.type && (
          <p className={`${css['feeling']} ${css[body.mark.type]}`}>
            <MarkSign mark={body.mark} isAssumption={shown.isAssumption} size={34} />
            {`${t(body.mark.type)}, ${t(`strength-${strengths.find((one) => one === body.mark?.strength) ?? 1}`)}`}
          </p>
        )}
        <Facts interaction={shown.interaction} />
        <div className={css['picture']}>
          <CardPicture id={id} picture={body.picture} isCompact={false} />
        </div>
        {shown.found !== undefined && (
          <p className={`${css['found']} ${shown.isUnwatched ? css['unwatched'] : ''}`}>{shown.found}</p>
        )}
      </div>
      <Said interaction={shown.interaction} />
    </div>
  );
}

type OfCard = { readonly interaction: RecordOf<'interaction'> };

function Words({ interaction: { id, body }, isSecond }: OfCard & { readonly isSecond: () => boolean }) {
  const t = useWords(mapWords);
  const { mayEdit, send } = useJourneyActs();
  const { edit } = useMapActs();
  const isEditing = useIsEditing(id);
  const isSelected = useIsSelected(id);
  return (
    <h2 className={css['words']} data-words>
      <EditableText
        value={body.text ?? ''}
        label={t('interaction')}
        placeholder={t('write-here')}
        isEditing={isEditing}
        isTabStop={false}
        isDisabled={!mayEdit || !(isSelected || isEditing)}
        onEditing={(begins) => (!begins || isSecond()) && edit(begins ? id : undefined)}
        onWrite={(was, is) => send(editRecord('interaction', id, { text: { was, is } }))}
      />
    </h2>
  );
}

/** Through what it happens, and whose it is. */
function Facts({ interaction }: OfCard) {
  const t = useWords(mapWords);
  const library = useLibrary();
  const body = asHeld(interaction.body, library);
  const channels = (body.channels ?? []).map((one) => recordOf(library, 'channel', one)?.body.name ?? t('lost'));
  const who = body.kind === 'indirect' ? (recordOf(library, 'actor', body.actor)?.body.name ?? t('without-us')) : '';
  const here = ownersOf(useWholeJourney(), library, { interaction: interaction.id });
  const owners = ownerKinds.flatMap((kind) => {
    const owner = here[kind];
    const name = recordOf(library, 'person', owner?.person)?.body.name;
    if (!owner || name === undefined) return [];
    const isFar = owner.from === 'phase' || owner.from === 'journey';
    return [{ kind, name, told: isFar ? t(`owner-from-${owner.from}`, { name }) : name }];
  });
  const through = [who, ...channels].filter((one) => one !== '').join(' · ');
  return (
    <>
      {through !== '' && <p className={css['through']}>{through}</p>}
      {owners.length > 0 && (
        <ul className={css['owners']}>
          {owners.map(({ kind, name, told }) => (
            <li key={kind}>
              <Face name={name} size={30} />
              <span>
                <b>{told}</b>
                <small>{t(kind)}</small>
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const mostSaid = 3;

/** What people said there, in their own words. */
function Said({ interaction }: OfCard) {
  const t = useWords(mapWords);
  const backing = useBacking();
  const { excerpts } = useHeard();
  const aliasOf = useAliasOf();
  const heard = backing
    .of(interaction)
    .flatMap((id) => excerpts.find((one) => one.id === id && !one.erased && !one.withheld) ?? []);
  return (
    <section className={css['said']} aria-label={t('evidence')}>
      {heard.length === 0 && <p className={css['faint']}>{t('no-evidence')}</p>}
      {heard.slice(0, mostSaid).map((one) => (
        <Voice key={one.id} words={one.text ?? ''} by={aliasOf(one)} />
      ))}
      {heard.length > mostSaid && <p className={css['faint']}>{t('more-places', { n: heard.length - mostSaid })}</p>}
    </section>
  );
}
