import type { MouseEvent } from 'react';
import { curveLine } from '#exchange/pictures/curve-path.ts';
import { pathText } from '#exchange/pictures/path.ts';
import { placeAtX } from '#exchange/pictures/point-x.ts';
import type { Command } from '#model/document/command.ts';
import { newId } from '#web/client/new-id.ts';
import { toX } from '#web/canvas/frame.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import type { LaneDrawing, LaneProps, NewThing } from '#web/map/lanes/lane.ts';
import { curvePoints, toFeeling } from '#web/map/lanes/path-geometry.ts';
import { PathPoints, usePointDrag } from '#web/map/lanes/path-points.tsx';
import { useGround, useGroundNow, useMapActs } from '#web/map/store/map-context.ts';
import { rounded } from '#web/map/page/use-new-things.ts';
import { curveWords } from '#words/curves.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './backstage.module.css';
import { addRecord } from '#model/commands/make-command.ts';

/** The employees' own experience curve, thin and cool, with what makes their work hard, trying or dull. */
export const employeesLane: LaneDrawing = {
  ends: [mapWords['good'], mapWords['hard']],
  isFilled: ({ content }) => content.curves.some(({ of }) => of === 'employees'),
  makes: { name: curveWords['new-employees-point'], first: firstCurve, command: newPoint },
  Draw: EmployeesPath,
};

const curveIn = (content: NewThing['content']) => content.curves.find(({ of }) => of === 'employees');

/** The curve's id, where the curve comes with its first point. */
const idOfFirst = (point: string): string => `${point}-curve`;

function firstCurve({ id, content }: NewThing): Command | undefined {
  if (curveIn(content)) return undefined;
  return addRecord('curve', { id: idOfFirst(id), body: { of: 'employees' } });
}

function newPoint({ id, place, content }: NewThing): Command {
  const curve = curveIn(content)?.id ?? idOfFirst(id);
  return addRecord('point', { id, body: { curve, at: place, feeling: 0 } });
}

const height = 104;

function EmployeesPath({ frame: whole }: LaneProps) {
  const t = useWords(curveWords);
  const { mayEdit, doc } = useJourneyActs();
  const ground = useGroundNow();
  const curve = useGround(({ content }) => curveIn(content));
  const { select } = useMapActs();
  const frame = { ...whole, height };
  const drag = usePointDrag(frame, curve);
  const points = curvePoints(frame, drag.curve);
  const addHere = (event: MouseEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = box.width / frame.width;
    const { view, content } = ground();
    const phases = view.phases.map(({ phase }) => phase);
    const place = placeAtX(phases, toX(frame, (event.clientX - box.left) / scale));
    if (!mayEdit || !place) return;
    const wanted = { id: newId(), place, lane: 'employees', view, content };
    const first = firstCurve(wanted);
    const of = curve?.id ?? idOfFirst(wanted.id);
    const feeling = rounded(toFeeling(frame, (event.clientY - box.top) / scale));
    doc.send(...(first ? [first] : []), addRecord('point', { id: wanted.id, body: { curve: of, at: place, feeling } }));
    select(wanted.id);
  };
  return (
    <div className={css['lane']} style={{ height, width: frame.width }}>
      <svg
        width={frame.width}
        height={height}
        role="img"
        aria-label={t('employees-curve')}
        className={css['drawing']}
        onDoubleClick={addHere}
      >
        <path className={css['employees']} d={pathText(curveLine(points))} />
      </svg>
      <PathPoints frame={frame} drag={drag} points={points} />
      {points.length === 0 && mayEdit && <p className={css['invite']}>{t('draw-employees')}</p>}
      {(drag.curve?.points ?? []).map(({ id, note }, index) => {
        const at = points[index];
        if (note === '' || !at) return null;
        const top = at.y > height / 2 ? at.y - 30 : at.y + 10;
        return (
          <span key={id} className={css['note']} style={{ left: at.x, top }} onClick={() => select(id)}>
            {note}
          </span>
        );
      })}
    </div>
  );
}
