import { useMemo } from 'react';
import { recordOf } from '#model/document.ts';
import { phaseWidth, toPx } from '#web/map/frame.ts';
import { useJourney } from '#web/map/journey-context.ts';
import type { Lane, LaneProps } from '#web/map/lanes/lane.ts';
import { type CardBox, packCards } from '#web/map/lanes/placed/pack-cards.ts';
import { PlacedCard } from '#web/map/lanes/placed/placed-card.tsx';
import { tracksOf } from '#web/map/lanes/tracks.ts';
import { useRoleName } from '#web/map/lanes/use-role-name.ts';
import { useMapGround } from '#web/map/map-context.ts';
import { MarkSign } from '#web/map/sign.tsx';
import { roleWords } from '#web/text/roles.ts';
import { useWords } from '#web/text/use-words.ts';
import css from './role-tracks.module.css';

const margin = 8;

/** The interactions in a track for each role around the decision, each under its place on the journey. */
export function RoleTracks({ frame, lane }: LaneProps) {
  const inTracks = useMemo((): Lane => ({ ...lane, cards: { look: 'interaction', Head: Mark } }), [lane]);
  const t = useWords(roleWords);
  const nameOf = useRoleName();
  const { id, records } = useJourney();
  const { view } = useMapGround();
  const roles = recordOf(records, 'journey', id)?.body.business?.roles;
  const tracks = useMemo(() => tracksOf(view, roles ?? []), [view, roles]);
  const narrowest = Math.min(...view.phases.map((_, index) => phaseWidth(frame, index)));
  const width = Math.min(Math.max(narrowest - 16, 112), 168);
  return tracks.map(({ role, interactions }) => {
    const boxes = interactions.map(({ id: card, body }): CardBox => {
      const lines = Math.min(Math.max(Math.ceil((body.text ?? '').length / ((width - 22) / 6.1)), 1), 4);
      return { id: card, middle: toPx(frame, view.xOf({ interaction: card }) ?? 0.5), width, height: lines * 16 + 12 };
    });
    const { placed, height } = packCards(boxes, frame.width);
    return (
      <section
        key={role ?? ''}
        className={css['track']}
        style={{ width: frame.width, height: Math.max(height, 28) + margin * 2 + 14 }}
        aria-label={role === undefined ? t('no-role') : nameOf(role)}
      >
        <h4 className={css['role']}>{role === undefined ? t('no-role') : nameOf(role)}</h4>
        {interactions.map(({ id: card, body }) => {
          const box = placed.get(card);
          return (
            box && (
              <PlacedCard
                key={card}
                thing={{
                  id: card,
                  type: 'interaction',
                  place: { interaction: card },
                  text: body.text ?? '',
                  textPath: 'text',
                }}
                lane={inTracks}
                style={{ left: box.left, top: box.top + margin + 14, width: box.width, height: box.height }}
                placeAt={() => undefined}
              />
            )
          );
        })}
      </section>
    );
  });
}

function Mark({ id }: { id: string }) {
  const body = recordOf(useJourney().records, 'interaction', id)?.body;
  if (!body?.mark?.type) return null;
  return (
    <span className={css['mark']}>
      <MarkSign mark={body.mark} isAssumption={(body.evidence?.length ?? 0) === 0} size={20} />
    </span>
  );
}
