import type { ReactNode } from 'react';
import { editRecord } from '#model/commands/make-command.ts';
import { plainOf } from '#base/rich-text.ts';
import type { Box } from '#exchange/pictures/path.ts';
import type { WallPhase } from '#exchange/pictures/wall/wall-content.ts';
import type { LaidPhase } from '#exchange/pictures/wall/wall-layout.ts';
import { useJourneyActs, useRecord } from '#web/journey/journey-context.ts';
import { MarkSign } from '#web/journey/sign.tsx';
import { useMapLook } from '#web/map/page/map-look.ts';
import { useIsEditing, useIsSelected, useMapActs, useMapState } from '#web/map/store/map-context.ts';
import { spotAttributes } from '#web/map/selection/spot-attributes.ts';
import type { Wall } from '#web/map/wall/use-wall.ts';
import { around, lettersOf, placeOf, WallWords, within } from '#web/map/wall/wall-text.tsx';
import { EditableText } from '#web/ui/editable-text.tsx';
import { useSecondClick } from '#web/ui/use-second-click.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { mapWords } from '#words/map.ts';
import css from './wall.module.css';

/** Phases by name, and under each the short names of what is marked in it. */
export function WallHeads({ wall: { content, laid } }: { wall: Wall }) {
  const onPath = new Set(laid.signs.map(({ id }) => id));
  return (
    <>
      <div aria-hidden="true">
        {laid.stretches.map((text, i) => (
          <WallWords key={i} text={text} className={css['stretch']} />
        ))}
      </div>
      {laid.phases.map((phase, index) => {
        const told = content.phases[index];
        return (
          <div key={phase.id}>
            <Head laid={phase} index={index} />
            {told && <Shorts laid={phase} told={told} onPath={onPath} />}
          </div>
        );
      })}
    </>
  );
}

function Head({ laid: { id, head, width }, index }: { laid: LaidPhase; index: number }) {
  const t = useWords(mapWords);
  const { mayEdit, send } = useJourneyActs();
  const { select, edit } = useMapActs();
  const [isSelected, isEditing] = [useIsSelected(id), useIsEditing(id)];
  const isNothing = useMapState(({ selected }) => selected.length === 0);
  const click = useSecondClick(isSelected);
  const { name = '', prompt = '' } = useRecord('phase', id)?.body ?? {};
  const shown = plainOf(name) || t('unnamed');
  const isWritten = isEditing || isSelected;
  return (
    <div
      className={`${css['head']} ${isSelected ? css['selected'] : ''}`}
      style={{ ...placeOf(head), ...lettersOf(head), height: undefined, width: isWritten ? width * 0.96 : head.width }}
      onPointerDownCapture={click.onPointerDownCapture}
      {...spotAttributes(id)}
      data-type="phase"
      role="group"
      title={shown.startsWith(head.lines.join(' ')) ? undefined : shown}
      aria-label={`${t('phase')}: ${shown}`}
      aria-current={isSelected || undefined}
      tabIndex={isSelected || (isNothing && index === 0) ? 0 : -1}
      onFocus={(event) => event.target === event.currentTarget && select(id)}
    >
      <h2 className={name === '' ? css['asked'] : css['name']}>
        {isEditing ? (
          <EditableText
            value={name}
            label={t('phase-name')}
            placeholder={prompt || t('phase-name')}
            isEditing={isEditing}
            isTabStop={false}
            isWhole
            isDisabled={!mayEdit}
            onEditing={(starts) => edit(starts ? id : undefined)}
            onWrite={(was, is) => send(editRecord('phase', id, { name: { was, is } }))}
          />
        ) : (
          <span onClick={() => mayEdit && isSelected && click.isSecond() && edit(id)}>
            {head.lines.join('\n') || t('unnamed')}
          </span>
        )}
      </h2>
    </div>
  );
}

type ShortsProps = { readonly laid: LaidPhase; readonly told: WallPhase; readonly onPath: ReadonlySet<string> };

function Shorts({ laid: { id, shorts, more }, told, onPath }: ShortsProps) {
  const t = useWords(mapWords);
  const { select } = useMapActs();
  const { onLevel } = useMapLook();
  return (
    <>
      {shorts.map(({ id: of, sign, ...text }) => {
        const short = told.shorts.find((one) => one.id === of);
        return (
          short && (
            <Short key={of} id={of} isMirror={onPath.has(of)} name={short.name} box={around([sign, text])}>
              <span className={css['shortSign']} style={{ ...within(sign, around([sign, text])), width: sign.width }}>
                <MarkSign mark={{ ...short.mark, strength: 1 }} isAssumption={short.assumption} size={sign.width} />
              </span>
              <WallWords text={text} className={css['short']} from={around([sign, text])} />
            </Short>
          )
        );
      })}
      {more && (
        <button
          type="button"
          className={css['more']}
          style={{ ...placeOf(more), ...lettersOf(more) }}
          aria-label={t('more-cards', { n: more.n, phase: plainOf(told.name) || t('unnamed') })}
          onClick={(event) => {
            select(id);
            onLevel('phase', event);
          }}
        >
          {more.lines[0]}
        </button>
      )}
    </>
  );
}

type ShortProps = {
  readonly id: string;
  readonly name: string;
  readonly isMirror: boolean;
  readonly box: Box;
  readonly children: ReactNode;
};

/** A marked interaction by its short name; the sign on the path is the place of what has one there. */
function Short({ id, name, isMirror, box, children }: ShortProps) {
  const { select } = useMapActs();
  const isSelected = useIsSelected(id);
  return (
    <div
      style={placeOf(box)}
      className={`${css['shortOf']} ${isSelected ? css['selected'] : ''}`}
      {...spotAttributes(id, isMirror)}
      data-type="interaction"
      role="group"
      aria-label={name}
      tabIndex={isSelected && !isMirror ? 0 : -1}
      onFocus={() => select(id)}
      onClick={() => select(id)}
    >
      {children}
    </div>
  );
}
