import type { Finding } from '#model/compass/finding.ts';
import { placeKey } from '#model/record/place-key.ts';

/** What the compass says first of each place, by `placeKey`. */
export type Found = ReadonlyMap<string, Finding>;

export function foundAt(findings: readonly Finding[]): Found {
  const found = new Map<string, Finding>();
  for (const finding of findings) {
    const key = placeKey(finding.place);
    if (!found.has(key)) found.set(key, finding);
  }
  return found;
}
