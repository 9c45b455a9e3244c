import { type DragEvent, memo } from 'react';
import { plainOf } from '#base/rich-text.ts';
import type { RecordOf } from '#model/records.ts';
import { recordOf } from '#model/document.ts';
import type { PresenceOf } from '#protocol/sync-message.ts';
import { CardActions } from '#web/map/card-actions.tsx';
import { CommentSign } from '#web/map/comments/comment-sign.tsx';
import { useJourney } from '#web/map/journey-context.ts';
import { useMap } from '#web/map/map-context.ts';
import { CardPicture } from '#web/map/pictures/card-picture.tsx';
import { asHeld } from '#model/map/held-by-touchpoint.ts';
import { CardTouchpoint } from '#web/map/touchpoints/card-touchpoint.tsx';
import { EpisodeSign } from '#web/map/episodes/episode-sign.tsx';
import { MarkSign } from '#web/map/sign.tsx';
import { mapWords } from '#web/text/map.ts';
import { useFormat } from '#web/text/format.ts';
import { useWords } from '#web/text/use-words.ts';
import { colourOf, Face } from '#web/ui/face.tsx';
import { useSecondClick } from '#web/map/use-second-click.ts';
import { EditableText } from '#web/ui/editable-text.tsx';
import css from './interaction-card.module.css';

type CardProps = { readonly interaction: RecordOf<'interaction'> };

export const dragType = 'application/x-stig-interaction';

/** One interaction: what happens, with whom and through what, how strongly it is felt, and who owns it. */
export const InteractionCard = memo(function InteractionCard({ interaction }: CardProps) {
  const t = useWords(mapWords);
  const { id, body } = interaction;
  const { id: journey, doc, mayEdit, send } = useJourney();
  const { selected, editing, zoom, select, edit } = useMap();
  const [isSelected, isEditing] = [selected === id, editing === id];
  const click = useSecondClick(isSelected);
  const isCompact = zoom === 'whole' && !isSelected && !isEditing;
  const writer = doc.peers.find((peer) => isBusyWith(peer, id));
  const onDragStart = (event: DragEvent) => {
    event.dataTransfer.setData(dragType, id);
    event.dataTransfer.effectAllowed = 'move';
  };
  return (
    <div
      className={lookOf({ isCompact, isSelected, isWithoutUs: body.kind === 'indirect' })}
      onPointerDownCapture={click.onPointerDownCapture}
      data-spot={id}
      data-type="interaction"
      role="group"
      aria-label={plainOf(body.text) || t('unnamed')}
      aria-current={isSelected || undefined}
      tabIndex={isSelected ? 0 : -1}
      draggable={mayEdit && !isEditing}
      onDragStart={onDragStart}
      onFocus={(event) => event.target === event.currentTarget && select(id)}
      style={writer && { boxShadow: `0 0 0 2px ${colourOf(writer.name)}` }}
    >
      <CardMark interaction={interaction} />
      <EditableText
        value={body.text ?? ''}
        label={t('interaction')}
        placeholder={t('write-here')}
        isEditing={isEditing}
        isTabStop={false}
        isDisabled={!mayEdit || !(isSelected || isEditing)}
        onEditing={(begins) => (!begins || click.isSecond()) && edit(begins ? id : undefined)}
        onWrite={(was, is) => send({ do: 'edit', type: 'interaction', id, set: { text: { was, is } } })}
      />
      <CardPicture id={id} picture={body.picture} isCompact={isCompact} />
      {!isCompact && <CardTouchpoint touchpoint={body.touchpoint} />}
      <EpisodeSign place={{ interaction: id }} />
      {!isCompact && <CardFoot interaction={interaction} />}
      <Lived id={id} />
      {writer && (
        <span className={css['writer']} style={{ background: colourOf(writer.name) }}>
          {writer.name.split(' ')[0]}
        </span>
      )}
      <CardFinding id={id} isCompact={isCompact} />
      <span className={css['comments']}>
        <CommentSign journey={journey} id={id} />
      </span>
      {isSelected && mayEdit && !isEditing && <CardActions interaction={interaction} />}
    </div>
  );
});

function lookOf(is: { isCompact: boolean; isSelected: boolean; isWithoutUs: boolean }): string {
  const look = [
    css['card'],
    is.isCompact && css['compact'],
    is.isWithoutUs && css['without'],
    is.isSelected && css['selected'],
  ];
  return look.filter(Boolean).join(' ');
}

const isBusyWith = ({ state }: PresenceOf, id: string): boolean =>
  state?.editing?.id === id || (state?.selected?.includes(id) ?? false);

function CardMark({ interaction: { body } }: CardProps) {
  if (!body.mark?.type) return null;
  return (
    <span className={css['mark']}>
      <MarkSign mark={body.mark} isAssumption={(body.evidence?.length ?? 0) === 0} size={26} />
    </span>
  );
}

/** What the compass says first of it: a sentence, or at a distance only that there is one. */
function CardFinding({ id, isCompact }: { id: string; isCompact: boolean }) {
  const t = useWords(mapWords);
  const { findings } = useJourney();
  const found = findings.find(({ place }) => 'interaction' in place && place.interaction === id);
  if (!found) return null;
  const words = found.rule === 'unowned' ? t('no-owner') : found.message;
  return (
    <span className={css['finding']} title={found.message}>
      {isCompact ? '!' : words}
    </span>
  );
}

function CardFoot({ interaction }: CardProps) {
  const t = useWords(mapWords);
  const { library } = useJourney();
  const body = asHeld(interaction.body, library.records);
  const channels = (body.channels ?? []).map(
    (channel) => recordOf(library.records, 'channel', channel)?.body.name ?? t('lost'),
  );
  const owners = [body.owners?.professional, body.owners?.operational]
    .map((owner) => recordOf(library.records, 'person', owner)?.body.name)
    .filter((name) => name !== undefined);
  const who =
    body.kind === 'indirect'
      ? (recordOf(library.records, 'actor', body.actor)?.body.name ?? t('without-us'))
      : undefined;
  const words = [who, ...channels].filter((word) => word !== undefined).join(' · ');
  if (words === '' && owners.length === 0) return null;
  return (
    <span className={css['foot']}>
      <span className={css['channels']}>{words}</span>
      <span className={css['owners']}>
        {[...new Set(owners)].map((name) => (
          <Face key={name} name={name} size={18} />
        ))}
      </span>
    </span>
  );
}

function Lived({ id }: { id: string }) {
  const t = useWords(mapWords);
  const format = useFormat();
  const { overlay } = useMap();
  if (!overlay) return null;
  const lived = overlay.interactions.get(id);
  if (!lived) return <span className={css['unmeasured']}>{t('not-measured')}</span>;
  const share = overlay.all === 0 ? 0 : lived.customers / overlay.all;
  return (
    <span className={css['lived']} title={t('of-customers', { n: overlay.all })}>
      <span className={css['bar']} style={{ width: `${Math.max(share * 100, 1)}%` }} />
      <span>
        {t('customers', { n: lived.customers })} · {format.percent(share)}
      </span>
    </span>
  );
}
