import { type CSSProperties, memo } from 'react';
import { plainOf } from '#base/rich-text.ts';
import type { Records } from '#model/document.ts';
import type { RecordOf } from '#model/records.ts';
import { CardActions } from '#web/map/cards/card-actions.tsx';
import { CardFoot } from '#web/map/cards/card-foot.tsx';
import { Lived } from '#web/map/cards/lived.tsx';
import { EpisodeSign } from '#web/map/episodes/episode-sign.tsx';
import { CommentCount } from '#web/map/comments/comment-sign.tsx';
import { useJourneyActs } from '#web/map/journey-context.ts';
import type { CardSize } from '#web/map/layout/card-size.ts';
import { useIsEditing, useIsSelected, useMapStore } from '#web/map/map-context.ts';
import type { LivedInteraction } from '#web/map/overlay.ts';
import { CardPicture } from '#web/map/pictures/card-picture.tsx';
import { MarkSign } from '#web/map/sign.tsx';
import { CardTouchpoint } from '#web/map/touchpoints/card-touchpoint.tsx';
import { mapWords } from '#web/text/map.ts';
import { useWords } from '#web/text/use-words.ts';
import { useSecondClick } from '#web/map/use-second-click.ts';
import { EditableText } from '#web/ui/editable-text.tsx';
import css from './interaction-card.module.css';

export type CardProps = {
  readonly interaction: RecordOf<'interaction'>;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly size: CardSize;
  /** The how manieth of how many in its phase. */
  readonly nth: number;
  readonly of: number;
  readonly phase: string;
  readonly library: Records;
  /** What the compass says first of it, and that in short. */
  readonly found: string | undefined;
  readonly isUnowned: boolean;
  /** How many open threads there are about it. */
  readonly comments: number;
  /** `null` where nothing of it is measured, `undefined` where nobody asks. */
  readonly lived: LivedInteraction | null | undefined;
  readonly livedOf: number;
};

/** Words as they are written on a card that is too small to write on. Units: px. */
const leastWriting = 210;

/** One interaction: what happens, with whom and through what, how strongly it is felt, and who owns it. */
export const InteractionCard = memo(function InteractionCard(props: CardProps) {
  const { interaction, size, nth, of, phase } = props;
  const t = useWords(mapWords);
  const { id, body } = interaction;
  const { mayEdit } = useJourneyActs();
  const store = useMapStore();
  const [isSelected, isEditing] = [useIsSelected(id), useIsEditing(id)];
  const click = useSecondClick(isSelected);
  const isSmall = size.level === 'small' && !isEditing;
  const place = t('nth-card', { nth, of, phase: plainOf(phase) || t('unnamed') });
  return (
    <div
      className={lookOf({ level: size.level, isSelected, isEditing, isWithoutUs: body.kind === 'indirect' })}
      onPointerDownCapture={(event) => {
        if (event.ctrlKey || event.metaKey) store.toggle(id);
        click.onPointerDownCapture();
      }}
      data-spot={id}
      data-type="interaction"
      role="group"
      aria-label={`${plainOf(body.text) || t('unnamed')} (${place})`}
      aria-current={isSelected || undefined}
      tabIndex={isSelected ? 0 : -1}
      onFocus={(event) => event.target === event.currentTarget && !store.isSelected(id) && store.select(id)}
      style={styleOf(props, isEditing)}
    >
      {!isSmall && <Told {...props} isSelected={isSelected} isEditing={isEditing} isSecond={click.isSecond} />}
      {!isSmall && (
        <span className={css['comments']}>
          <CommentCount open={props.comments} />
        </span>
      )}
      {isSelected && mayEdit && !isEditing && !isSmall && <CardActions interaction={interaction} />}
    </div>
  );
});

type Chosen = { readonly isSelected: boolean; readonly isEditing: boolean };

function styleOf({ x, y, height, size }: CardProps, isEditing: boolean): CSSProperties {
  const isSmall = size.level === 'small';
  const isTold = !isSmall || isEditing;
  return {
    transform: `translate(${x}px, ${y}px)`,
    width: isEditing ? Math.max(size.width, leastWriting) : size.width,
    minHeight: height,
    ...(!isEditing && { height }),
    ...(isTold && {
      padding: isSmall ? '6px 9px' : `${size.padY}px ${size.padX}px`,
      fontSize: isSmall ? 12.5 : size.font,
      lineHeight: isSmall ? '17px' : `${size.line}px`,
    }),
  };
}

type ToldProps = CardProps & Chosen & { readonly isSecond: () => boolean };

/** What stands on the card. */
function Told({ isSelected, isEditing, isSecond, ...props }: ToldProps) {
  const { interaction, size, library, lived, livedOf } = props;
  const t = useWords(mapWords);
  const { mayEdit, send } = useJourneyActs();
  const store = useMapStore();
  const { id, body } = interaction;
  const isAll = size.level === 'full' || isEditing;
  return (
    <>
      {body.mark?.type && (
        <span className={css['mark']}>
          <MarkSign mark={body.mark} isAssumption={(body.evidence?.length ?? 0) === 0} size={26} />
        </span>
      )}
      <div className={css['words']}>
        <EditableText
          value={body.text ?? ''}
          label={t('interaction')}
          placeholder={t('write-here')}
          isEditing={isEditing}
          isTabStop={false}
          isDisabled={!mayEdit || !(isSelected || isEditing)}
          onEditing={(begins) => (!begins || isSecond()) && store.edit(begins ? id : undefined)}
          onWrite={(was, is) => send({ do: 'edit', type: 'interaction', id, set: { text: { was, is } } })}
        />
      </div>
      <CardPicture id={id} picture={body.picture} isCompact={!isAll} />
      {isAll && <CardTouchpoint touchpoint={body.touchpoint} />}
      <span className={css['episode']}>
        <EpisodeSign place={{ interaction: id }} isCompact={!isAll} />
      </span>
      {isAll && <CardFoot interaction={interaction} library={library} />}
      {lived !== undefined && <Lived lived={lived} of={livedOf} />}
      <Found {...props} />
    </>
  );
}

type Look = { level: CardSize['level']; isSelected: boolean; isEditing: boolean; isWithoutUs: boolean };

function lookOf(is: Look): string {
  const look = [
    css['card'],
    css[is.isEditing ? 'full' : is.level],
    is.isWithoutUs && css['without'],
    is.isSelected && css['selected'],
    is.isEditing && css['editing'],
  ];
  return look.filter(Boolean).join(' ');
}

/** What the compass says first of it: a sentence, or at a distance only that there is one. */
function Found({ found, isUnowned, size }: CardProps) {
  const t = useWords(mapWords);
  if (found === undefined) return null;
  return (
    <span className={css['finding']} title={found}>
      {size.level === 'full' ? (isUnowned ? t('no-owner') : found) : '!'}
    </span>
  );
}
