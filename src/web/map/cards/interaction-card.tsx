import { type CSSProperties, memo } from 'react';
import { plainOf } from '#base/rich-text.ts';
import { CardActions } from '#web/map/cards/card-actions.tsx';
import { CardFoot } from '#web/map/cards/card-foot.tsx';
import { CardWords } from '#web/map/cards/card-words.tsx';
import { Lived } from '#web/map/cards/lived.tsx';
import { CardWriting } from '#web/map/cards/card-writing.tsx';
import { EpisodeSign } from '#web/journey/episodes/episode-sign.tsx';
import { useEpisodesAt } from '#web/journey/episodes/episodes-here.tsx';
import { CommentCount } from '#web/journey/comments/comment-sign.tsx';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import type { CardSize } from '#web/map/layout/card-size.ts';
import type { Measure } from '#web/map/layout/text-lines.ts';
import { type CardShown, useCard } from '#web/map/cards/use-card.ts';
import { CardPicture } from '#web/map/pictures/card-picture.tsx';
import { MarkSign } from '#web/journey/sign.tsx';
import { CardTouchpoint } from '#web/journey/touchpoints/card-touchpoint.tsx';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './interaction-card.module.css';

export type CardProps = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly size: CardSize;
  readonly measure: Measure;
  /** The how manieth of how many in its phase. */
  readonly nth: number;
  readonly of: number;
  readonly isSelected: boolean;
  readonly isEditing: boolean;
};

type CardNow = CardProps & CardShown;

/** Words as they are written on a card that is too small to write on. Units: px. */
const leastWriting = 210;
const cornerSign = 15;

/** One interaction: what happens, with whom and through what, how strongly it is felt, and who owns it. What hands do with it is heard by its lane. */
export const InteractionCard = memo(function InteractionCard(props: CardProps) {
  const shown = useCard(props.id);
  const t = useWords(mapWords);
  if (!shown) return null;
  const { id, size, nth, of, isSelected, isEditing } = props;
  const { interaction, comments } = shown;
  const now = { ...props, ...shown };
  const place = t('nth-card', { nth, of, phase: plainOf(shown.phase) || t('unnamed') });
  const isSmall = size.level === 'small' && !isEditing;
  return (
    <div
      className={lookOf(now)}
      data-spot={id}
      data-type="interaction"
      role="group"
      aria-label={`${plainOf(interaction.body.text) || t('unnamed')} (${place})`}
      aria-current={isSelected || undefined}
      tabIndex={isSelected ? 0 : -1}
      style={styleOf(props)}
    >
      {!isSmall && <Told {...now} />}
      {!isSmall && comments > 0 && (
        <span className={css['comments']}>
          <CommentCount open={comments} />
        </span>
      )}
      {isSelected && !isEditing && !isSmall && <Acts interaction={interaction} />}
    </div>
  );
});

function styleOf({ x, y, height, size, isEditing }: CardProps): CSSProperties {
  const isSmall = size.level === 'small';
  const isTold = !isSmall || isEditing;
  return {
    left: x,
    top: y,
    width: isEditing ? Math.max(size.width, leastWriting) : size.width,
    ...(isEditing ? { minHeight: height } : { height }),
    ...(isTold && {
      padding: isSmall ? '6px 9px' : `${size.padY}px ${size.padX}px`,
      fontSize: isSmall ? 12.5 : size.font,
      lineHeight: isSmall ? '17px' : `${size.line}px`,
    }),
  };
}

/** What stands on the card. */
function Told(props: CardNow) {
  const { interaction, size, measure, isEditing, isAssumption, lived, livedOf } = props;
  const t = useWords(mapWords);
  const { body, id } = interaction;
  const isAll = size.level === 'full' || isEditing;
  const isOpened = useEpisodesAt({ interaction: id }).length > 0;
  const signs = isAll ? 0 : Number(body.picture !== undefined) + Number(isOpened);
  return (
    <>
      {body.mark?.type && (
        <span className={css['mark']}>
          <MarkSign mark={body.mark} isAssumption={isAssumption} size={26} />
        </span>
      )}
      {isEditing ? (
        <CardWriting id={id} text={body.text ?? ''} prompt={body.prompt || t('write-here')} />
      ) : (
        <CardWords
          text={body.text ?? ''}
          size={size}
          measure={measure}
          corner={signs * cornerSign}
          placeholder={body.prompt || t('write-here')}
        />
      )}
      <CardPicture id={id} picture={body.picture} isCompact={!isAll} />
      {isAll && <CardTouchpoint touchpoint={body.touchpoint} />}
      {isOpened && (
        <span className={css['episode']}>
          <EpisodeSign place={{ interaction: id }} isCompact={!isAll} />
        </span>
      )}
      {isAll && <CardFoot interaction={interaction} />}
      {lived !== undefined && <Lived lived={lived} of={livedOf} />}
      <Found {...props} />
    </>
  );
}

function Acts({ interaction }: Pick<CardNow, 'interaction'>) {
  const { mayEdit } = useJourneyActs();
  return mayEdit && <CardActions interaction={interaction} />;
}

function lookOf({ size, interaction, isSelected, isEditing }: CardNow): string {
  const look = [
    css['card'],
    css[isEditing ? 'full' : size.level],
    interaction.body.kind === 'indirect' && css['without'],
    isSelected && css['selected'],
    isEditing && css['editing'],
  ];
  return look.filter(Boolean).join(' ');
}

/** What the compass says first of it: a sentence, or at a distance only that there is one. */
function Found({ found, isUnowned, isUnwatched, isEditing, size }: CardNow) {
  const t = useWords(mapWords);
  if (found === undefined) return null;
  const isShort = size.level !== 'full';
  return (
    <span
      className={`${css['finding']} ${isUnwatched ? css['unwatched'] : ''}`}
      title={found}
      style={isShort && !isEditing ? cornerOf(size) : undefined}
    >
      {isShort ? '!' : isUnowned ? t('no-owner') : found}
    </span>
  );
}

/** On the upper left corner, over the edge. Margins and not a place of its own: hundreds of those are dear to paint. */
const cornerOf = ({ padX, padY }: CardSize): CSSProperties => ({
  margin: `${-padY - 8}px 0 ${padY - 8}px ${-padX - 7}px`,
});
