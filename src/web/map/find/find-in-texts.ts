import type { MapText } from '#web/map/find/map-texts.ts';
import { fold } from '#base/fold-letters.ts';

/** The things whose words hold what is looked for, in the order of the texts; signs on letters do not count. */
export function findInTexts(texts: readonly MapText[], query: string): readonly string[] {
  const wanted = fold(query.trim());
  if (wanted === '') return [];
  return texts.filter(({ text }) => fold(text).includes(wanted)).map(({ id }) => id);
}

/** The one to stand at first: the one that is selected, or the first after it. */
export function startAt(texts: readonly MapText[], found: readonly string[], selected: string | undefined): number {
  const here = texts.findIndex(({ id }) => id === selected);
  if (here === -1) return 0;
  const later = new Set(texts.slice(here).map(({ id }) => id));
  return Math.max(
    found.findIndex((id) => later.has(id)),
    0,
  );
}
