import type { NewShareBody, ShareOfJourney } from '#protocol/http/shares.ts';

/** Whether a link that opens shows just what is wanted, no longer than that and for at least half as long. Units: `now` in ms since 1970. */
export function isAsWanted(link: ShareOfJourney, wanted: NewShareBody, now: number): boolean {
  return (
    !link.hasPassword &&
    wanted.password === undefined &&
    !link.isPinned &&
    !wanted.isPinned &&
    link.view === wanted.view &&
    isSameSet(link.parts, wanted.parts) &&
    isSameSet(link.frames, wanted.frames) &&
    isOpenLongEnough(link.until, wanted.until, now)
  );
}

const isSameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((part) => other.includes(part));

function isOpenLongEnough(until: string | undefined, wanted: string | undefined, now: number): boolean {
  if (until === undefined || wanted === undefined) return until === wanted;
  const left = Date.parse(until) - now;
  return until.slice(0, 10) <= wanted && left * 2 >= Date.parse(wanted) - now;
}
