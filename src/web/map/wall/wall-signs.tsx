import { type DOMAttributes, type ReactNode, useMemo } from 'react';
import { recordOf } from '#model/document/document.ts';
import { plainOf } from '#base/rich-text.ts';
import type { Box } from '#exchange/pictures/path.ts';
import type { TypeName } from '#model/document/records.ts';
import { CairnSign, MarkSign } from '#web/journey/sign.tsx';
import { useJourney } from '#web/journey/journey-context.ts';
import { useIsSelected, useMapActs } from '#web/map/store/map-context.ts';
import { spotAttributes } from '#web/map/selection/spot-attributes.ts';
import { useStonesDrag } from '#web/map/lanes/use-stones-drag.ts';
import type { MapFrame } from '#web/canvas/frame.ts';
import type { Wall } from '#web/map/wall/use-wall.ts';
import { wallFrame } from '#web/map/wall/wall-frame.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { mapWords } from '#words/map.ts';
import css from './wall.module.css';

/** Hearts, thunderclouds and stones on the path. */
export function WallSigns({ wall: { content, laid } }: { wall: Wall }) {
  const t = useWords(mapWords);
  const records = useJourney((journey) => journey.records);
  const { frame } = useMemo(() => wallFrame(laid), [laid]);
  const marks = new Map(content.signs.map((sign) => [sign.id, sign]));
  const moments = new Map(content.moments.map((moment) => [moment.id, moment]));
  const said = (id: string): string => {
    const told = recordOf(records, 'interaction', id)?.body.text ?? recordOf(records, 'transition', id)?.body.meanwhile;
    return plainOf(told);
  };
  return (
    <>
      {laid.stones.map(({ id, ...box }) => (
        <Stones
          key={id}
          {...{ id, box, frame }}
          x={moments.get(id)?.x ?? 0}
          isAssumption={moments.get(id)?.assumption ?? false}
          label={t('moment-label', { title: moments.get(id)?.title || t('unnamed') })}
        />
      ))}
      {laid.signs.map(({ id, ...box }) => {
        const sign = marks.get(id);
        const type = records.get(id)?.type ?? 'interaction';
        return (
          sign && (
            <Sign key={id} {...{ id, box, type }} label={said(id) || t('unnamed')}>
              <MarkSign mark={{ ...sign.mark, strength: 2 }} isAssumption={sign.assumption} size={box.width / grown} />
            </Sign>
          )
        );
      })}
    </>
  );
}

type StonesProps = Pick<SignProps, 'id' | 'box' | 'label'> & {
  readonly frame: MapFrame;
  readonly x: number;
  readonly isAssumption: boolean;
};

/** The stones of a moment, moved along the path by hand. */
function Stones({ id, box, label, frame, x, isAssumption }: StonesProps) {
  const { dx = 0, hands } = useStonesDrag(frame, { id, x });
  return (
    <Sign {...{ id, label }} box={{ ...box, x: box.x + dx }} type="moment" hands={hands}>
      <CairnSign size={box.width} isAssumption={isAssumption} />
    </Sign>
  );
}

/** A sign of middle strength is drawn so much larger than asked for. */
const grown = 1.06;

type SignProps = {
  readonly id: string;
  readonly box: Box;
  readonly type: TypeName;
  readonly label: string;
  readonly hands?: DOMAttributes<HTMLElement>;
  readonly children: ReactNode;
};

function Sign({ id, box: { x, y, width, height }, type, label, hands, children }: SignProps) {
  const { select } = useMapActs();
  const isSelected = useIsSelected(id);
  return (
    <div
      className={`${css['sign']} ${isSelected ? css['selectedSign'] : ''}`}
      style={{ left: x, top: y, width, height }}
      {...spotAttributes(id)}
      data-type={type}
      role="group"
      aria-label={label}
      aria-current={isSelected || undefined}
      title={label}
      tabIndex={isSelected ? 0 : -1}
      onFocus={() => select(id)}
      onClick={() => select(id)}
      {...hands}
    >
      {children}
    </div>
  );
}
