import { curveLine } from '#exchange/pictures/curve-path.ts';
import { pathText } from '#exchange/pictures/path.ts';
import type { Lane, LaneProps } from '#web/map/lanes/lane.ts';
import { curvePoints } from '#web/map/lanes/path-geometry.ts';
import { useMap } from '#web/map/map-context.ts';
import { mapWords } from '#web/text/map.ts';
import css from './backstage.module.css';

/** The employees' own experience curve, thin and cool. */
export const employeesLane: Lane = {
  id: 'employees',
  side: 'back',
  name: mapWords['lane-employees'],
  isThere: ({ content }) => content.curves.some(({ of }) => of === 'employees'),
  Draw: EmployeesPath,
};

function EmployeesPath({ frame }: LaneProps) {
  const { content } = useMap();
  const curve = content.curves.find(({ of }) => of === 'employees');
  const height = 84;
  const points = curvePoints({ ...frame, height }, curve);
  const noted = (curve?.points ?? []).map((point, index) => ({ ...point, at: points[index] }));
  return (
    <div className={css['lane']} style={{ height, width: frame.width }}>
      <svg width={frame.width} height={height} aria-hidden="true">
        <path className={css['employees']} d={pathText(curveLine(points))} />
      </svg>
      {noted.map(
        ({ id, note, at }) =>
          note !== '' &&
          at && (
            <span
              key={id}
              className={css['note']}
              style={{ left: at.x, top: at.y > height / 2 ? at.y - 28 : at.y + 8 }}
            >
              {note}
            </span>
          ),
      )}
    </div>
  );
}
