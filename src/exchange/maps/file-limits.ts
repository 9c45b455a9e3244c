import { deepestJson } from '#base/read-json.ts';
import { fileProblem, type FileProblem, type FileProblemCode, placeText } from '#exchange/maps/file-problem.ts';

/** What a file may hold at most. Units: characters, and values within values. */
export const fileLimits = { characters: 64_000_000, depth: deepestJson } as const;

type Spot = { readonly value: unknown; readonly path: readonly PropertyKey[] };

/** The first thing in a parsed file that could not be kept as it is, whatever its keys mean. */
export function whyNotKept(file: unknown): FileProblem | undefined {
  const spots: Spot[] = [{ value: file, path: [] }];
  for (let spot = spots.pop(); spot; spot = spots.pop()) {
    const fault = faultOf(spot);
    if (fault) return fault;
    if (typeof spot.value === 'object' && spot.value !== null) spots.push(...inside(spot));
  }
  return undefined;
}

function inside({ value, path }: Spot): Spot[] {
  if (Array.isArray(value)) return value.map((item: unknown, i) => ({ value: item, path: [...path, i] }));
  return Object.entries(value as object).map(([key, item]: [string, unknown]) => ({
    value: item,
    path: [...path, key],
  }));
}

function faultOf({ value, path }: Spot): FileProblem | undefined {
  const place = placeText(path);
  const fault = (code: FileProblemCode, message: string): FileProblem => fileProblem(code, place, { message });
  if (path.length > fileLimits.depth)
    return fault('nested-too-deep', `expected at most ${fileLimits.depth} values within each other`);
  const key = path.at(-1);
  if (key === '__proto__' || key === 'constructor') return fault('key-not-kept', 'expected another name for this key');
  if ([key, value].some((one) => typeof one === 'string' && !isStorable(one)))
    return fault('sign-broken', 'expected text, got a broken character (half a pair, or U+0000)');
  if (typeof value === 'number' && !Number.isFinite(value))
    return fault('number-too-large', 'expected a number that fits in 64 bits');
  return undefined;
}

const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\u0000');
