import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import type { CurveContent } from '#exchange/pictures/content/types.ts';
import type { Point } from '#exchange/pictures/curve-path.ts';
import { placeAtX } from '#exchange/pictures/point-x.ts';
import { recordOf } from '#model/document/document.ts';
import { type MapFrame, toPx, toX } from '#web/canvas/frame.ts';
import { useJourneyActs, useRecords } from '#web/journey/journey-context.ts';
import { useGroundNow, useMapActs, useSelected } from '#web/map/store/map-context.ts';
import { toFeeling } from '#web/map/lanes/path-geometry.ts';
import { rounded } from '#web/map/page/use-new-things.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './path-lane.module.css';
import { editRecord } from '#model/commands/make-command.ts';

type Held = { readonly id: string; readonly x: number; readonly feeling: number };

export type PointDrag = {
  /** The curve as it looks while a point is held. */
  readonly curve: CurveContent | undefined;
  readonly hold: (held: Held | undefined) => void;
  readonly held: Held | undefined;
};

/** A curve with one of its points where the hand has it; it is written when the hand lets go. */
export function usePointDrag(frame: MapFrame, curve: CurveContent | undefined): PointDrag {
  const [held, hold] = useState<Held>();
  if (!curve || !held) return { curve, hold, held };
  const at = curve.points.findIndex((point) => point.id === held.id);
  const [before, after] = [curve.points[at - 1], curve.points[at + 1]];
  const low = before ? toX(frame, toPx(frame, before.x) + 4) : 0;
  const high = after ? toX(frame, toPx(frame, after.x) - 4) : frame.edges.length - 1;
  const x = Math.min(Math.max(held.x, low), high);
  const points = curve.points.map((point) => (point.id === held.id ? { ...point, x, feeling: held.feeling } : point));
  return { curve: { ...curve, points }, hold, held: { ...held, x } };
}

type PathPointsProps = { readonly frame: MapFrame; readonly drag: PointDrag; readonly points: readonly Point[] };

/** The curve's points, to be dragged, or moved with the arrows while Shift is held. */
export function PathPoints({ frame, drag, points }: PathPointsProps) {
  const t = useWords(mapWords);
  const format = useFormat();
  const ground = useGroundNow();
  const phases = useRecords('phase');
  const selected = useSelected();
  const { select } = useMapActs();
  const { mayEdit, send, now } = useJourneyActs();
  const letGo = (to: Held) => {
    const body = recordOf(now().records, 'point', to.id)?.body;
    const feeling = rounded(to.feeling);
    const edits = {
      ...(feeling !== body?.feeling && { feeling: { was: body?.feeling, is: feeling } }),
      ...(Math.abs((ground().view.xOf(body?.at) ?? 0) - to.x) > 0.004 && { at: { was: body?.at, is: atX(to.x) } }),
    };
    if (Object.keys(edits).length > 0) send(editRecord('point', to.id, edits));
  };
  const atX = (x: number) => placeAtX(phases, x);
  return (drag.curve?.points ?? []).map((point, index) => {
    const at = points[index];
    if (!at) return null;
    const phase = phases[Math.min(Math.floor(point.x), phases.length - 1)]?.body.name ?? '';
    const look = [
      css['point'],
      selected === point.id && css['pointSelected'],
      point.claim.assumption && css['pointAssumed'],
    ];
    const heldAt = (event: PointerEvent<HTMLElement>): Held => {
      const box = event.currentTarget.parentElement?.getBoundingClientRect();
      const [left, top] = [box?.left ?? 0, box?.top ?? 0];
      return {
        id: point.id,
        x: toX(frame, event.clientX - left),
        feeling: Math.min(Math.max(toFeeling(frame, event.clientY - top), -1), 1),
      };
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const step = mayEdit && (event.shiftKey || event.altKey) ? stepOf(event.key) : undefined;
      if (!step) return;
      event.preventDefault();
      event.stopPropagation();
      letGo({ id: point.id, x: point.x + step.x / 20, feeling: point.feeling + step.y / 20 });
    };
    return (
      <div
        key={point.id}
        className={look.filter(Boolean).join(' ')}
        style={{ left: at.x, top: at.y }}
        data-spot={point.id}
        data-type="point"
        role="slider"
        aria-label={t('point-label', { phase, feeling: format.number(point.feeling) })}
        aria-valuemin={-1}
        aria-valuemax={1}
        aria-valuenow={point.feeling}
        aria-orientation="vertical"
        tabIndex={selected === point.id ? 0 : -1}
        onFocus={() => select(point.id)}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          if (!mayEdit) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          event.currentTarget.focus();
          drag.hold({ id: point.id, x: point.x, feeling: point.feeling });
        }}
        onPointerMove={(event) => drag.held?.id === point.id && drag.hold(heldAt(event))}
        onPointerUp={() => {
          if (drag.held?.id === point.id) letGo(drag.held);
          drag.hold(undefined);
        }}
        onPointerCancel={() => drag.hold(undefined)}
      />
    );
  });
}

function stepOf(key: string): { x: number; y: number } | undefined {
  if (key === 'ArrowUp') return { x: 0, y: 1 };
  if (key === 'ArrowDown') return { x: 0, y: -1 };
  if (key === 'ArrowLeft') return { x: -1, y: 0 };
  return key === 'ArrowRight' ? { x: 1, y: 0 } : undefined;
}
