import type { InteractionContent, MomentContent } from '#exchange/pictures/content/types.ts';
import { sameMembers } from '#web/client/store.ts';
import type { MapGround } from '#web/map/session/map-ground.ts';
import type { Point } from '#exchange/pictures/curve-path.ts';
import { type MapFrame, toPx, toX } from '#web/canvas/frame.ts';
import { useGround, useIsSelected, useMapActs, useSelected } from '#web/map/store/map-context.ts';
import { cairnAt, onCurve } from '#web/map/lanes/path-geometry.ts';
import { CairnSign, MarkSign } from '#web/journey/sign.tsx';
import { useLaneShown } from '#web/map/lanes/use-lane-shown.ts';
import { useStonesDrag } from '#web/map/lanes/use-stones-drag.ts';
import { spotAttributes } from '#web/map/selection/spot-attributes.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './path-lane.module.css';

type PathSignsProps = { readonly frame: MapFrame; readonly points: readonly Point[] };

const markedIn = ({ content }: MapGround): readonly InteractionContent[] =>
  content.phases.flatMap((phase) => phase.interactions.filter(({ mark }) => mark));

/** Hearts and thunderclouds where they are felt, and the stones of the moments of truth. */
export function PathSigns({ frame, points }: PathSignsProps) {
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
        moment.xs.map((x, index) => (
          <Stones key={`${moment.id}-${index}`} {...{ frame, points, x, index }} moment={moment} isMirror={isMirror} />
        )),
      )}
    </>
  );
}

type StonesProps = PathSignsProps & {
  readonly moment: MomentContent;
  readonly x: number;
  readonly index: number;
  readonly isMirror: boolean;
};

/** The stones of a moment at one of its places, moved along the path by hand. */
function Stones({ frame, points, moment: { id, title, claim }, x, index, isMirror }: StonesProps) {
  const t = useWords(mapWords);
  const isSelected = useIsSelected(id);
  const { select } = useMapActs();
  const drag = useStonesDrag(frame, { id, x });
  const at = cairnAt(onCurve(frame, points, drag.dx === undefined ? x : toX(frame, toPx(frame, x) + drag.dx)));
  return (
    <span
      className={`${css['cairn']} ${isSelected ? css['isSelected'] : ''}`}
      style={{ left: at.x, top: at.y }}
      {...spotAttributes(id, isMirror || index > 0)}
      data-type="moment"
      role="group"
      aria-label={t('moment-label', { title: title || t('unnamed') })}
      tabIndex={isSelected && index === 0 && !isMirror ? 0 : -1}
      onFocus={() => select(id)}
      {...drag.hands}
    >
      <CairnSign size={index === 0 ? 38 : 20} isAssumption={claim.assumption} />
    </span>
  );
}
