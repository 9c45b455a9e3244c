import { type CSSProperties, type KeyboardEvent, Suspense } from 'react';
import type { BackstageContent } from '#exchange/pictures/content/types.ts';
import { recordOf } from '#model/document/document.ts';
import { type MapFrame, toPx, toX } from '#web/canvas/frame.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { lazyPart } from '#web/client/lazy-part.tsx';
import type { Lane } from '#web/map/lanes/lane.ts';
import { draggedStretch, lengthenStretch, putStretch, stepStretch } from '#web/map/lanes/stretch-moves.ts';
import { useNewInLane } from '#web/map/lanes/placed/use-new-in-lane.ts';
import { useCardDrag } from '#web/map/lanes/placed/use-card-drag.ts';
import { useGroundNow, useIsEditing, useMapActs, useMapState } from '#web/map/store/map-context.ts';
import { useSecondClick } from '#web/ui/use-second-click.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { EditableText } from '#web/ui/editable-text.tsx';
import css from './backstage.module.css';
import { editRecord } from '#model/commands/make-command.ts';

const StretchMenu = lazyPart(async () => (await import('#web/map/lanes/stretch-menu.tsx')).StretchMenu);

type StretchProps = {
  readonly stretch: BackstageContent;
  readonly lane: Lane;
  readonly frame: MapFrame;
  readonly style: CSSProperties;
};

/** Something behind the line, from one place to another: moved and stretched by hand, by keys or by its menu. */
export function BackstageStretch({ stretch, lane, frame, style }: StretchProps) {
  const t = useWords(mapWords);
  const { mayEdit, send, now } = useJourneyActs();
  const ground = useGroundNow();
  const { select, edit } = useMapActs();
  const make = useNewInLane();
  const { id, kind, name, text, start = 0, end = 0 } = stretch;
  const isSelected = useMapState(({ selected }) => selected.at(-1) === id);
  const isEditing = useIsEditing(id);
  const click = useSecondClick(isSelected);
  const put = (to: { start: number; end: number } | undefined) => {
    const record = recordOf(now().records, 'backstage', id);
    if (record && to) send(putStretch(ground().view, record, to));
  };
  const inX = (dx: number): number => toX(frame, toPx(frame, start) + dx) - start;
  const drop = (edge: 'both' | 'start' | 'end') => (dx: number) =>
    put(draggedStretch(ground().view, { start, end }, { dx: inX(dx), edge }));
  const drag = useCardDrag(mayEdit && !isEditing, drop('both'));
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || !mayEdit) return;
    if (event.key === 'n' && !isHeld(event)) {
      event.preventDefault();
      event.stopPropagation();
      make(lane, recordOf(now().records, 'backstage', id)?.body.from);
    }
    const to = event.key === 'ArrowLeft' ? 'left' : event.key === 'ArrowRight' ? 'right' : undefined;
    if (!to || !event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    put((event.shiftKey ? lengthenStretch : stepStretch)(ground().view, { start, end }, to));
  };
  const label = [name?.name, text].filter(Boolean).join(': ');
  return (
    <div
      className={`${css['stretch']} ${css[kind] ?? ''} ${isSelected ? css['selected'] : ''}`}
      style={{ ...style, ...(drag.dx !== undefined && { transform: `translateX(${drag.dx}px)` }) }}
      data-spot={id}
      data-type="backstage"
      role="group"
      aria-label={`${t('backstage')}: ${label || t('unnamed')}`}
      tabIndex={isSelected ? 0 : -1}
      title={label}
      onFocus={(event) => event.target === event.currentTarget && select(id)}
      onClick={() => select(id)}
      onPointerDownCapture={click.onPointerDownCapture}
      onKeyDown={onKeyDown}
      {...drag.handlers}
    >
      <span className={css['words']}>
        {name && !isEditing ? (
          name.name
        ) : (
          <EditableText
            value={text}
            label={t('name')}
            placeholder={t('name')}
            isEditing={isEditing}
            isTabStop={false}
            isDisabled={!mayEdit || !(isSelected || isEditing)}
            onEditing={(begins) => (!begins || click.isSecond()) && edit(begins ? id : undefined)}
            onWrite={(was, is) => send(editRecord('backstage', id, { text: { was, is } }))}
          />
        )}
      </span>
      {isSelected && mayEdit && !isEditing && (
        <>
          <Edge side="start" onDrop={drop('start')} />
          <Edge side="end" onDrop={drop('end')} />
          <Suspense fallback={null}>
            <StretchMenu label={label} stretch={{ id, start, end }} onPut={put} />
          </Suspense>
        </>
      )}
    </div>
  );
}

const isHeld = ({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean => altKey || ctrlKey || metaKey;

/** An end of a stretch, for the hand. */
function Edge({ side, onDrop }: { side: 'start' | 'end'; onDrop: (dx: number) => void }) {
  const { dx, handlers } = useCardDrag(true, onDrop);
  return (
    <span
      className={`${css['edge']} ${css[side] ?? ''}`}
      style={dx === undefined ? {} : { transform: `translateX(${dx}px)` }}
      aria-hidden="true"
      {...handlers}
      onPointerDown={(event) => {
        event.stopPropagation();
        handlers.onPointerDown(event);
      }}
    />
  );
}
