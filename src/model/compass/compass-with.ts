import type { Finding, Severity } from '#model/compass/finding.ts';
import type { Language } from '#base/languages.ts';
import { readJourney } from '#model/compass/reading.ts';
import type { Found } from '#model/compass/rule.ts';
import { rules } from '#model/compass/rules.ts';
import type { Sentences } from '#model/compass/sentences/sentences.ts';
import { tongue, type Tongues, tonguesNeeded } from '#model/compass/tongues.ts';
import type { CompassView } from '#model/compass/view.ts';
import type { RuleName } from '#model/compass/values.ts';
import { recordsOf, type Records } from '#model/document/document.ts';
import { withTouchpoints } from '#model/map/held-by-touchpoint.ts';
import { saidRecords } from '#model/map/said-records.ts';
import { placeKey } from '#model/record/place-key.ts';
import type { Place } from '#model/record/place.ts';

export type CompassReading = { readonly findings: readonly Finding[]; readonly silenced: readonly Finding[] };

/** What a rule found, before it is put into words. */
export type Sighting<N extends RuleName = RuleName> = Found<N> & { readonly rule: N; readonly severity: Severity };

/** Shape: `seen` in the order of the rules and of the map; `silenced` are those that the team has set aside, with the reason. */
type Sightings = {
  readonly seen: readonly Sighting[];
  readonly silenced: readonly (Sighting & { readonly why: string })[];
  /** In which it is said where nobody wants another. */
  readonly language: Language;
};

/**
 * What a journey's team may want to look at, in the order of the rules and of the map; at most one finding a rule and place.
 *
 * Shape   `tongues` hold what `tonguesNeeded` says; `silenced` are those that the team has set aside, with the reason.
 */
export function compassWith(view: CompassView, tongues: Tongues): CompassReading {
  const { seen, silenced, language } = sightingsWith(view, tongues.words);
  const sentences = tongue(tongues.sentences, language);
  return {
    findings: seen.map((one) => sayFinding(one, sentences)),
    silenced: silenced.map(({ why, ...one }) => ({ ...sayFinding(one, sentences), silenced: { why } })),
  };
}

type Wanted = (rule: RuleName) => boolean;

/** The same before it is put into words; of all rules, or of some. */
export function sightingsWith(given: CompassView, words: Tongues['words'], wanted?: Wanted): Sightings {
  const looking = lookWith(given, words, wanted);
  for (;;) {
    const step = looking.next();
    if (step.done) return step.value;
  }
}

/** The same rule by rule, for whoever lets others go first between two. */
export function* lookWith(
  given: CompassView,
  words: Tongues['words'],
  wanted: Wanted = () => true,
): Generator<undefined, Sightings> {
  const view = { ...given, journey: withTouchpoints(saidRecords(given.journey), given.workspace) };
  const needed = tonguesNeeded(view);
  const reading = readJourney(
    view,
    needed.words.map((language) => tongue(words, language)),
  );
  yield;
  const all: Sighting[] = [];
  for (const { rule, severity, find } of rules.filter((one) => wanted(one.rule))) {
    all.push(...oneEachPlace(find(reading).map((found): Sighting => ({ rule, severity, ...found }))));
    yield;
  }
  const set = silencedIn(view.journey);
  const whyOf = ({ rule, place }: Sighting): string | undefined => set.get(silenceKey(rule, place));
  return {
    seen: all.filter((one) => whyOf(one) === undefined),
    silenced: all.flatMap((one) => {
      const why = whyOf(one);
      return why === undefined ? [] : [{ ...one, why }];
    }),
    language: needed.sentences,
  };
}

/** A finding in the words of one language. */
export const sayFinding = <N extends RuleName>(
  { rule, place, severity, values, about }: Sighting<N>,
  sentences: Sentences,
): Finding => ({ rule, place, severity, ...sentences[rule](values), ...(about && { about }) });

const oneEachPlace = (findings: readonly Sighting[]): Sighting[] =>
  [...new Map(findings.toReversed().map((finding) => [placeKey(finding.place), finding])).values()].toReversed();

const silencedIn = (journey: Records): ReadonlyMap<string, string> =>
  new Map(
    recordsOf(journey, 'silenced').map(({ body }) => [
      silenceKey(body.rule, body.place as Place | undefined),
      body.why ?? '',
    ]),
  );

const silenceKey = (rule: string, place: Place | undefined): string => `${rule} ${placeKey(place)}`;
