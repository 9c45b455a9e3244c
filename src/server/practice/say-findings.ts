import { allTongues } from '#model/compass/all-tongues.ts';
import { type Sighting, sayFinding } from '#model/compass/compass-with.ts';
import type { Finding } from '#model/compass/finding.ts';
import { shorten } from '#model/compass/text/shorten.ts';
import type { TodayItem } from '#model/today/today-item.ts';
import type { SightingOn } from '#server/practice/day-views.ts';
import { type KeptName, listNames, namesIn } from '#server/practice/kept-names.ts';
import type { KeptText, OpenedWords } from '#server/practice/open-words.ts';

type On = { readonly workspace: string; readonly sightings: ReadonlyMap<Finding, SightingOn> };

const sightingOf = (item: TodayItem, { sightings }: On): SightingOn | undefined =>
  item.kind === 'finding' ? sightings.get(item.finding) : undefined;

/** Which words the sentences of a day need that are not in the view. */
export const wordsInFindings = (items: readonly TodayItem[], on: On): KeptText[] =>
  items.flatMap((item) => {
    const there = sightingOf(item, on);
    return there ? wordsIn(there, on.workspace) : [];
  });

function wordsIn({ sighting, journey }: SightingOn, workspace: string): KeptText[] {
  const { values, about } = sighting;
  if (sighting.rule === 'quote-not-quoted' && about) return [{ document: journey, type: 'quote', id: about.id }];
  return 'who' in values
    ? namesIn(values.who).flatMap((name) => (typeof name === 'string' ? [] : [keptAt(name, workspace)]))
    : [];
}

const keptAt = ({ type, id }: KeptName, workspace: string): KeptText => ({
  document: type === 'participant' ? workspace : id,
  ...{ type, id },
});

/** The items with their findings said, names and words where the view says that they are kept. */
export const sayFindings = (
  items: readonly TodayItem[],
  on: On & { readonly words: OpenedWords },
): readonly TodayItem[] =>
  items.map((item) => {
    const there = sightingOf(item, on);
    if (item.kind !== 'finding' || !there) return item;
    const { sentences } = allTongues;
    return { ...item, finding: sayFinding(spoken(there, on), sentences[there.language]) };
  });

function spoken(
  { sighting, journey }: SightingOn,
  { workspace, words }: Pick<On, 'workspace'> & { readonly words: OpenedWords },
): Sighting {
  const { values, about } = sighting;
  if (sighting.rule === 'quote-not-quoted' && about) {
    const text = words({ document: journey, type: 'quote', id: about.id }) ?? '';
    return { ...sighting, values: { ...values, text: shorten(text, 50) } };
  }
  if (!('who' in values)) return sighting;
  const names = namesIn(values.who).map((name) =>
    typeof name === 'string' ? name : (words(keptAt(name, workspace)) ?? ''),
  );
  const who = listNames(sighting.rule === 'consent-missing' ? [...new Set(names)] : names);
  return { ...sighting, values: { ...values, who } };
}
