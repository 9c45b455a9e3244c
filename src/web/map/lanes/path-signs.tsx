import type { InteractionContent } from '#exchange/pictures/content/types.ts';
import { sameMembers } from '#web/client/store.ts';
import type { MapGround } from '#web/map/session/map-ground.ts';
import type { Point } from '#exchange/pictures/curve-path.ts';
import type { MapFrame } from '#web/canvas/frame.ts';
import { useGround, useMapActs, useSelected } from '#web/map/store/map-context.ts';
import { cairnAt, onCurve } from '#web/map/lanes/path-geometry.ts';
import { CairnSign, MarkSign } from '#web/journey/sign.tsx';
import { useLaneShown } from '#web/map/lanes/use-lane-shown.ts';
import { spotAttributes } from '#web/map/selection/spot-attributes.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './path-lane.module.css';

type PathSignsProps = { readonly frame: MapFrame; readonly points: readonly Point[] };

const markedIn = ({ content }: MapGround): readonly InteractionContent[] =>
  content.phases.flatMap((phase) => phase.interactions.filter(({ mark }) => mark));

/** Hearts and thunderclouds where they are felt, and the stones of the moments of truth. */
export function PathSigns({ frame, points }: PathSignsProps) {
  const t = useWords(mapWords);
  const moments = useGround(({ content }) => content.moments);
  const marked = useGround(markedIn, sameMembers);
  const selected = useSelected();
  const { select } = useMapActs();
  const isMirror = useLaneShown('moments');
  return (
    <>
      {marked.map(({ id, x = 0, mark, claim, text }) => {
        const at = onCurve(frame, points, x);
        return (
          mark && (
            <span
              key={id}
              className={`${css['sign']} ${selected === id ? css['isSelected'] : ''}`}
              style={{ left: at.x, top: at.y }}
              title={text}
              onClick={() => select(id)}
            >
              <MarkSign mark={mark} isAssumption={claim.assumption} size={30} />
            </span>
          )
        );
      })}
      {moments.flatMap((moment) =>
        moment.xs.map((x, index) => {
          const at = cairnAt(onCurve(frame, points, x));
          return (
            <span
              key={`${moment.id}-${index}`}
              className={`${css['cairn']} ${selected === moment.id ? css['isSelected'] : ''}`}
              style={{ left: at.x, top: at.y }}
              {...spotAttributes(moment.id, isMirror || index > 0)}
              data-type="moment"
              role="group"
              aria-label={t('moment-label', { title: moment.title || t('unnamed') })}
              tabIndex={selected === moment.id && index === 0 && !isMirror ? 0 : -1}
              onFocus={() => select(moment.id)}
              onClick={() => select(moment.id)}
            >
              <CairnSign size={index === 0 ? 38 : 20} />
            </span>
          );
        }),
      )}
    </>
  );
}
