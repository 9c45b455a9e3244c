import { type Path, placePath } from '#exchange/pictures/path.ts';

/** Which of the theme's colours a part of a shape has. */
export type ShapeRole = 'heart' | 'cloud' | 'bolt' | 'stone' | 'stone-light' | 'stone-deep' | 'line';

/** A part of a sign; drawn filled with a thin rim of paper around it, or stroked where `stroke` says how broad. */
type ShapePart = { readonly path: Path; readonly role: ShapeRole; readonly stroke?: number };

/** A sign in a box of 24 by 24, to be drawn from 16 px up. Parts are drawn in order. */
export type Shape = readonly ShapePart[];

export const shapeBox = 24;

export const heart: Shape = [
  {
    role: 'heart',
    path: [
      ['M', 12, 20.8],
      ['C', 10.9, 20.1, 2.7, 14.9, 2.7, 8.9],
      ['C', 2.7, 5.9, 4.9, 3.7, 7.6, 3.7],
      ['C', 9.5, 3.7, 11.1, 4.7, 12, 6.5],
      ['C', 12.9, 4.7, 14.5, 3.7, 16.4, 3.7],
      ['C', 19.1, 3.7, 21.3, 5.9, 21.3, 8.9],
      ['C', 21.3, 14.9, 13.1, 20.1, 12, 20.8],
      ['Z'],
    ],
  },
];

export const thundercloud: Shape = [
  {
    role: 'cloud',
    path: [
      ['M', 6.5, 15.1],
      ['C', 3.9, 15.1, 1.9, 13.2, 1.9, 10.8],
      ['C', 1.9, 8.7, 3.4, 7, 5.5, 6.6],
      ['C', 6, 3.9, 8.2, 2, 11, 2],
      ['C', 13.4, 2, 15.4, 3.3, 16.3, 5.4],
      ['C', 16.7, 5.3, 17.1, 5.2, 17.5, 5.2],
      ['C', 20.1, 5.2, 22.1, 7.4, 22.1, 10.1],
      ['C', 22.1, 12.9, 20, 15.1, 17.3, 15.1],
      ['Z'],
    ],
  },
  {
    role: 'bolt',
    path: [
      ['M', 12.6, 10.2],
      ['L', 8.9, 16.5],
      ['L', 11.5, 16.5],
      ['L', 10, 22.6],
      ['L', 15.6, 14.9],
      ['L', 12.9, 14.9],
      ['L', 15.2, 10.2],
      ['Z'],
    ],
  },
];

const corners = (points: readonly (readonly [number, number])[]): Path => [
  ...points.map(([x, y], i) => [i === 0 ? 'M' : 'L', x, y] as const),
  ['Z'],
];

/** A flat stone with an edge to the light and one away from it; `tilt` is how far its right end lies lower than its middle. */
const stone = (x: number, y: number, size: { wide: number; high: number; tilt: number }): Shape => {
  const at = (wide: number, high: number): readonly [number, number] => [
    x + wide * size.wide,
    y + high * size.high + wide * size.tilt,
  ];
  const [left, right] = [at(-1, 0.16), at(1, -0.06)];
  const [topLeft, topRight] = [at(-0.66, -1), at(0.52, -0.94)];
  const [footLeft, footRight] = [at(-0.84, 1), at(0.86, 0.96)];
  const [ridge, under] = [at(0.34, 0), at(0.26, 1)];
  return [
    { role: 'stone', path: corners([left, topLeft, topRight, right, footRight, footLeft]) },
    { role: 'stone-light', path: corners([left, topLeft, topRight, right, ridge]) },
    { role: 'stone-deep', path: corners([right, footRight, under, ridge]) },
  ];
};

/** Flat stones laid on each other where a path divides: here the relation is decided. Stands on the box's lower edge. */
export const cairn: Shape = [
  ...stone(12, 20.2, { wide: 11.4, high: 3.4, tilt: 0.2 }),
  ...stone(10.8, 12.9, { wide: 8.8, high: 3.1, tilt: -0.6 }),
  ...stone(13, 5.7, { wide: 6, high: 3, tilt: 0.5 }),
];

/** One hand letting go of what another takes: an arrow over a gap. */
export const handOff: Shape = [
  {
    role: 'line',
    stroke: 1.8,
    path: [
      ['M', 5.2, 12],
      ['L', 8, 12],
    ],
  },
  {
    role: 'line',
    stroke: 1.8,
    path: [
      ['M', 10.6, 12],
      ['L', 18, 12],
    ],
  },
  {
    role: 'line',
    stroke: 1.8,
    path: [
      ['M', 14.6, 8.4],
      ['L', 18.4, 12],
      ['L', 14.6, 15.6],
    ],
  },
];

/** The shape's parts drawn in a box of `size` px around a middle point. */
export const shapeAt = (shape: Shape, at: { x: number; y: number; size: number }): Shape => {
  const scale = at.size / shapeBox;
  const to = { x: at.x - at.size / 2, y: at.y - at.size / 2, scale };
  return shape.map((part) => ({
    ...part,
    path: placePath(part.path, to),
    ...(part.stroke === undefined ? {} : { stroke: part.stroke * scale }),
  }));
};
