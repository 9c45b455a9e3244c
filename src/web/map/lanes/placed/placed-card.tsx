import { type KeyboardEvent, memo, Suspense } from 'react';
import type { Place } from '#model/record/place.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import type { Lane, LaneThing } from '#web/map/lanes/lane.ts';
import { moveThing, putThing } from '#web/map/lanes/placed/move-thing.ts';
import { lazyPart } from '#web/client/lazy-part.tsx';
import { useCardDrag } from '#web/map/lanes/placed/use-card-drag.ts';
import { useNewInLane } from '#web/map/lanes/placed/use-new-in-lane.ts';
import { useGroundNow, useIsEditing, useMapActs, useMapState } from '#web/map/store/map-context.ts';
import { spotAttributes } from '#web/map/selection/spot-attributes.ts';
import { useSecondClick } from '#web/ui/use-second-click.ts';
import { laneWords } from '#words/lanes.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import { EditableText } from '#web/ui/editable-text.tsx';
import { quoted } from '#web/ui/voice.tsx';
import css from './placed.module.css';
import { writeSpot } from '#model/commands/make-command.ts';

const ThingMenu = lazyPart(async () => (await import('#web/map/lanes/placed/thing-menu.tsx')).ThingMenu);

type PlacedCardProps = {
  readonly thing: LaneThing;
  readonly lane: Lane;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Where on the journey it would lie that much further to the right. Units: px. */
  readonly placeAt: (id: string, dx: number) => Place | undefined;
};

/** A small card in a lane: written in place, moved by hand, with Alt and the arrows, or by its menu. */
export const PlacedCard = memo(function PlacedCard(props: PlacedCardProps) {
  const { thing, lane, left, top, width, height, placeAt } = props;
  const t = useWords(laneWords);
  const language = useLanguage();
  const { mayEdit, send, now } = useJourneyActs();
  const { select } = useMapActs();
  const { id, type, text, isMirror = false } = thing;
  const isSelected = useMapState(({ selected }) => selected.at(-1) === id);
  const isEditing = useIsEditing(id) && thing.writes !== undefined;
  const click = useSecondClick(isSelected);
  const drag = useCardDrag(mayEdit && !isEditing, (dx) => {
    const to = placeAt(id, dx);
    const record = now().records.get(id);
    const command = to && record && putThing(record, to);
    if (command) send(command);
  });
  const onKeyDown = useCardKeys(thing, lane);
  const { Head, Foot, look = 'plain' } = lane.cards ?? {};
  return (
    <div
      className={lookOf({
        look,
        isSelected,
        isAssumption: thing.isAssumption ?? false,
        isMoving: drag.dx !== undefined,
      })}
      style={{ left, top, width, height, ...(drag.dx !== undefined && { transform: `translateX(${drag.dx}px)` }) }}
      {...spotAttributes(id, isMirror)}
      data-type={type}
      role="group"
      aria-label={`${lane.name[language]}: ${text || t('unnamed')}`}
      aria-current={isSelected || undefined}
      tabIndex={isSelected && !isMirror ? 0 : -1}
      onFocus={(event) => event.target === event.currentTarget && select(id)}
      onClick={() => select(id)}
      onPointerDownCapture={click.onPointerDownCapture}
      onKeyDown={onKeyDown}
      {...drag.handlers}
    >
      {Head && <Head id={id} />}
      <div className={css['words']}>
        <CardText thing={thing} lane={lane} isEditing={isEditing} isOpen={isSelected} isSecond={click.isSecond} />
      </div>
      {Foot && <Foot id={id} />}
      {isSelected && mayEdit && !isEditing && !isMirror && (
        <Suspense fallback={null}>
          <ThingMenu thing={thing} lane={lane} />
        </Suspense>
      )}
    </div>
  );
});

type CardTextProps = {
  readonly thing: LaneThing;
  readonly lane: Lane;
  readonly isEditing: boolean;
  readonly isOpen: boolean;
  readonly isSecond: () => boolean;
};

/** The words of a card; a person's own words stand in quotation marks and are nobody's to write anew. */
function CardText({ thing: { id, type, text, writes }, lane, isEditing, isOpen, isSecond }: CardTextProps) {
  const t = useWords(laneWords);
  const language = useLanguage();
  const { mayEdit, send } = useJourneyActs();
  const { edit } = useMapActs();
  return (
    <EditableText
      value={type === 'quote' && text !== '' ? quoted(language, text) : text}
      label={lane.name[language]}
      placeholder={t('write')}
      isEditing={isEditing}
      isTabStop={false}
      isDisabled={!mayEdit || writes === undefined || !(isOpen || isEditing)}
      onEditing={(begins) => (!begins || isSecond()) && edit(begins ? id : undefined)}
      onWrite={(was, is) => writes && send(writeSpot(writes, { was, is }))}
    />
  );
}

/** What keys mean on a card itself: Alt and an arrow moves it, `n` makes another beside it. */
function useCardKeys({ id, place }: LaneThing, lane: Lane): (event: KeyboardEvent<HTMLElement>) => void {
  const { mayEdit, send, now } = useJourneyActs();
  const ground = useGroundNow();
  const make = useNewInLane();
  const actOf = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): (() => void) | undefined => {
    const record = now().records.get(id);
    if (altKey && record && (key === 'ArrowLeft' || key === 'ArrowRight')) {
      const command = moveThing(ground().view, record, key === 'ArrowLeft' ? 'left' : 'right');
      return command && (() => send(command));
    }
    return key === 'n' && !altKey && !ctrlKey && !metaKey && lane.makes ? () => make(lane, place) : undefined;
  };
  return (event) => {
    const act = event.target === event.currentTarget && mayEdit ? actOf(event) : undefined;
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}

type Look = {
  readonly look: string;
  readonly isSelected: boolean;
  readonly isAssumption: boolean;
  readonly isMoving: boolean;
};

const lookOf = ({ look, isSelected, isAssumption, isMoving }: Look): string =>
  [css['card'], css[look], isSelected && css['selected'], isAssumption && css['assumed'], isMoving && css['moving']]
    .filter(Boolean)
    .join(' ');
