import { passedBy, type WalkPart, walkParts } from '#exchange/pictures/walk.ts';

/** What a walk does not stop at, as its address says it; where it says nothing, what walks pass by. */
export const leftOutIn = (said: string | undefined): readonly WalkPart[] =>
  said === undefined ? passedBy : walkParts.filter((part) => said.split(',').includes(part));

/** The same as an address says it; nothing where it is what walks pass by anyway. */
export function leftOutText(parts: readonly WalkPart[]): string | undefined {
  const isUsual = parts.length === passedBy.length && parts.every((part) => passedBy.includes(part));
  return isUsual ? undefined : parts.join(',') || 'none';
}
