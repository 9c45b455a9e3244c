import type { Finding } from '#model/compass/finding.ts';
import { readJourney, type Reading } from '#model/compass/reading.ts';
import type { Rule } from '#model/compass/rule.ts';
import { rules } from '#model/compass/rules.ts';
import type { Sentences } from '#model/compass/sentences/sentences.ts';
import { tongue, type Tongues, tonguesNeeded } from '#model/compass/tongues.ts';
import type { CompassView } from '#model/compass/view.ts';
import type { RuleName } from '#model/compass/values.ts';
import { recordsOf, type Records } from '#model/document.ts';
import { withTouchpoints } from '#model/map/held-by-touchpoint.ts';
import { saidRecords } from '#model/map/said-records.ts';
import { placeKey } from '#model/place-key.ts';
import type { Place } from '#model/place.ts';

export type CompassReading = { readonly findings: readonly Finding[]; readonly silenced: readonly Finding[] };

/**
 * What a journey's team may want to look at, in the order of the rules and of the map; at most one finding a rule and place.
 *
 * Shape   `tongues` hold what `tonguesNeeded` says; `silenced` are those that the team has set aside, with the reason.
 */
export function compassWith(given: CompassView, tongues: Tongues): CompassReading {
  const view = { ...given, journey: withTouchpoints(saidRecords(given.journey), given.workspace) };
  const needed = tonguesNeeded(view);
  const reading = readJourney(
    view,
    needed.words.map((language) => tongue(tongues.words, language)),
  );
  const sentences = tongue(tongues.sentences, needed.sentences);
  const all = rules.flatMap((rule) => oneEachPlace(findingsOf(rule, reading, sentences)));
  const set = silencedIn(view.journey);
  const heard = all.map((finding) => {
    const why = set.get(silenceKey(finding.rule, finding.place));
    return why === undefined ? finding : { ...finding, silenced: { why } };
  });
  return { findings: heard.filter(({ silenced }) => !silenced), silenced: heard.filter(({ silenced }) => silenced) };
}

function findingsOf<N extends RuleName>(rule: Rule<N>, reading: Reading, sentences: Sentences): Finding[] {
  return rule.find(reading).map(({ place, values, about }) => ({
    rule: rule.rule,
    place,
    severity: rule.severity,
    ...sentences[rule.rule](values),
    ...(about && { about }),
  }));
}

const oneEachPlace = (findings: readonly Finding[]): Finding[] =>
  [...new Map(findings.toReversed().map((finding) => [placeKey(finding.place), finding])).values()].toReversed();

const silencedIn = (journey: Records): ReadonlyMap<string, string> =>
  new Map(
    recordsOf(journey, 'silenced').map(({ body }) => [
      silenceKey(body.rule, body.place as Place | undefined),
      body.why ?? '',
    ]),
  );

const silenceKey = (rule: string, place: Place | undefined): string => `${rule} ${placeKey(place)}`;
