/** A number with its word, in the one of two forms that fits. */
export const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** The first few of a list, and how many more there are. */
export function someOf(names: readonly string[], more: (n: number) => string): string {
  const shown = names.slice(0, 6);
  const rest = names.length - shown.length;
  return rest === 0 ? shown.join('; ') : `${shown.join('; ')}; ${more(rest)}`;
}
