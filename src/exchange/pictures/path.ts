/** A shape's outline, step by step, in px: to, line, cubic, close. Every printer speaks these four. */
export type PathStep =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

export type Path = readonly PathStep[];

const short = (value: number): number => Math.round(value * 100) / 100;

/** The path as SVG writes it, with two decimals. */
export const pathText = (path: Path): string =>
  path.map(([letter, ...numbers]) => letter + numbers.map(short).join(' ')).join('');

/** The path scaled and then moved. */
export function placePath(path: Path, to: { x: number; y: number; scale: number }): Path {
  const x = (value: number): number => value * to.scale + to.x;
  const y = (value: number): number => value * to.scale + to.y;
  return path.map((step): PathStep => {
    if (step[0] === 'Z') return step;
    if (step[0] === 'C') return ['C', x(step[1]), y(step[2]), x(step[3]), y(step[4]), x(step[5]), y(step[6])];
    return [step[0], x(step[1]), y(step[2])];
  });
}

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The box that holds all points of a path, handles of its curves among them. */
export function boxOfPath(path: Path): Box {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [, ...numbers] of path) numbers.forEach((value, i) => (i % 2 === 0 ? xs : ys).push(value));
  if (xs.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

export const boxesMeet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const growBox = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
});
