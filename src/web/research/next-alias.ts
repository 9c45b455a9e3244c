import { withoutEnd } from '#base/without-end.ts';
/** The alias that follows: one higher than the highest of its kind, in the shape that is used most. P7 is followed by P8. */
export function nextAlias(aliases: readonly string[]): string {
  const numbered = aliases.flatMap((alias) => {
    const shape = withoutEnd(alias.trim(), /\d/u);
    const number = alias.trim().slice(shape.length);
    return number === '' ? [] : [{ shape, number }];
  });
  const shapes = [...Map.groupBy(numbered, ({ shape }) => shape)].toSorted(([, a], [, b]) => b.length - a.length);
  const [shape, used] = shapes[0] ?? ['P', []];
  const next = String(Math.max(0, ...used.map(({ number }) => Number(number))) + 1);
  return (
    shape +
    next.padStart(
      Math.max(1, ...used.filter(({ number }) => number.startsWith('0')).map(({ number }) => number.length)),
      '0',
    )
  );
}
