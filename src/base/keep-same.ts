/** What is now, with every part of it that says the same as before being the very same as before. Only lists and plain objects are looked into. */
export function keepSame<T>(before: unknown, now: T): T {
  if (Object.is(before, now)) return now;
  if (Array.isArray(before) && Array.isArray(now)) return keepSameList(before, now) as T;
  if (isPlain(before) && isPlain(now)) return keepSameObject(before, now) as T;
  return now;
}

function keepSameList(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  let isSame = before.length === now.length;
  const kept = now.map((item, index) => {
    const one = keepSame(before[index], item);
    isSame &&= Object.is(one, before[index]);
    return one;
  });
  return isSame ? before : kept;
}

type Plain = { readonly [key: string]: unknown };

function keepSameObject(before: Plain, now: Plain): Plain {
  const keys = Object.keys(now);
  let isSame = Object.keys(before).length === keys.length;
  const kept: Record<string, unknown> = {};
  for (const key of keys) {
    kept[key] = keepSame(before[key], now[key]);
    isSame &&= key in before && Object.is(kept[key], before[key]);
  }
  return isSame ? before : kept;
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
