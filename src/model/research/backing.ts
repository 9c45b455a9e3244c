import { type Records, recordOf } from '#model/document/document.ts';
import { placeKey } from '#model/record/place-key.ts';
import type { Place } from '#model/record/place.ts';
import type { RecordOf } from '#model/document/records.ts';
import { consentToWords, isConsentedTo } from '#model/research/consent.ts';

/**
 * What was heard for a journey, without transcripts.
 *
 * Shape   `isToCome` while nobody knows yet: claims are taken at their word; `today` the day on which consents are asked.
 */
export type Heard = {
  readonly isToCome?: boolean | undefined;
  readonly today: string;
  readonly interviews: readonly {
    readonly id: string;
    readonly participant?: string | undefined;
    readonly method?: string | undefined;
  }[];
  readonly excerpts: readonly {
    readonly id: string;
    readonly interview: string;
    /** −2 … +2, as it was coded. */
    readonly feeling?: number | undefined;
    readonly place?: Place | undefined;
    readonly erased?: boolean | undefined;
  }[];
};

/** Kinds of records that say something which words can hold up. */
export type ClaimType = 'interaction' | 'transition' | 'point' | 'moment' | 'opportunity' | 'job';

type Claiming<T extends ClaimType> = Pick<RecordOf<T>, 'type' | 'id' | 'body'>;
type PointClaim = Claiming<'point'> & { readonly curve: RecordOf<'curve'>['body'] | undefined };

/** A record that claims something; a point says of which curve it is. */
export type Claim = PointClaim | { [T in ClaimType]: Claiming<T> }[Exclude<ClaimType, 'point'>];

/** A point of a curve as a claim. */
export const pointClaim = (point: Claiming<'point'>, records: Records): PointClaim => ({
  ...point,
  curve: recordOf(records, 'curve', point.body.curve)?.body,
});

/** The claim that a record of a journey makes; nothing where it claims nothing. */
export function claimIn(records: Records, id: string): Claim | undefined {
  const point = recordOf(records, 'point', id);
  if (point) return pointClaim(point, records);
  return (
    recordOf(records, 'interaction', id) ??
    recordOf(records, 'transition', id) ??
    recordOf(records, 'moment', id) ??
    recordOf(records, 'opportunity', id) ??
    recordOf(records, 'job', id)
  );
}

export type Backing = {
  /** The excerpts that a claim rests on: those tied to it by hand, then those that were given where it stands. Only such as were heard. */
  readonly of: (claim: Claim) => readonly string[];
  /** Those that count by where and how they were coded alone, were they not set aside. */
  readonly given: (claim: Claim) => readonly string[];
  /** Whether nothing holds it up. */
  readonly isAssumed: (claim: Claim) => boolean;
};

/**
 * What claims rest on, asked by everything that shows, exports or judges them: words coded to a place with a feeling of the same sign are
 * evidence of what is claimed there, where their speaker lets them be analysed and unless somebody set them aside.
 */
export function createBacking(heard: Heard, workspace: Records): Backing {
  const known = new Set(heard.excerpts.map(({ id }) => id));
  const byPlace = Map.groupBy(analysable(heard, workspace), ({ place }) => wideKey(place));
  const given = (claim: Claim): readonly string[] => {
    const takes = takenBy(claim);
    if (!takes) return none;
    const here = placesOf(claim).flatMap((at) =>
      (byPlace.get(wideKey(at)) ?? []).filter((said) => isSamePlace(at, said.place) && takes(said)),
    );
    return here.length === 0 ? none : [...new Set(here.map(({ id }) => id))];
  };
  const of = (claim: Claim): readonly string[] => {
    const { evidence: tied = none } = claim.body;
    const setAside = setAsideIn(claim);
    if (heard.isToCome) return tied;
    const here = given(claim).filter((id) => !tied.includes(id) && !setAside.includes(id));
    return [...tied.filter((id) => known.has(id)), ...here];
  };
  return { of, given, isAssumed: (claim) => of(claim).length === 0 };
}

/** Words of which one is asked whether a claim rests on them. */
type Said = Heard['excerpts'][number] & { readonly place: Place; readonly group: string | undefined };

const none: readonly string[] = [];

export const setAsideIn = ({ body }: Claim): readonly string[] =>
  ('setAside' in body ? body.setAside : undefined) ?? none;

/** What was said at places by those who let it be analysed. */
function analysable({ interviews, excerpts, today }: Heard, workspace: Records): Said[] {
  const speakers = new Map(
    interviews.map(({ id, participant: who, method }) => {
      const participant = recordOf(workspace, 'participant', who);
      const may = isConsentedTo(consentToWords({ participant, method }, today), 'analyse');
      return [id, { may, group: participant?.body.group }];
    }),
  );
  return excerpts.flatMap((excerpt) => {
    const { place, interview, erased } = excerpt;
    const speaker = speakers.get(interview);
    return place && speaker?.may && !erased ? [{ ...excerpt, place, group: speaker.group }] : [];
  });
}

function placesOf(claim: Claim): readonly Place[] {
  switch (claim.type) {
    case 'point':
      return claim.body.at ? [claim.body.at as Place] : [];
    case 'moment':
      return (claim.body.places ?? []) as Place[];
    case 'interaction':
      return [{ interaction: claim.id }];
    case 'transition':
      return [{ transition: claim.id }];
    default:
      return [];
  }
}

type Takes = (said: Said) => boolean;

/** Which words a claim takes for its own; nothing where it claims nothing that a feeling could tell. */
function takenBy(claim: Claim): Takes | undefined {
  switch (claim.type) {
    case 'interaction':
    case 'transition':
      return claim.body.mark?.type && feels(claim.body.mark.type === 'heart' ? 1 : -1);
    case 'moment':
      return () => true;
    case 'point':
      return takenByPoint(claim);
    default:
      return undefined;
  }
}

/** Feelings on a curve, −1 … 1, this close to nothing are neither good nor bad. */
const nearNothing = 0.25;

/** What employees live, what the team only believes and what it wants are not what customers said; a group's curve takes that group's words. */
function takenByPoint({ body: { feeling }, curve }: PointClaim): Takes | undefined {
  const { of = 'customers', kind = 'researched', group } = curve ?? {};
  if (feeling === undefined || of !== 'customers' || kind !== 'researched') return undefined;
  const hasSign = feels(Math.sign(feeling));
  const isMild = ({ feeling: felt }: Said) => felt !== undefined && Math.abs(felt) <= 1;
  return (said) =>
    (group === undefined || group === said.group) &&
    (hasSign(said) || (Math.abs(feeling) < nearNothing && isMild(said)));
}

const feels =
  (sign: number): Takes =>
  ({ feeling }) =>
    feeling !== undefined && feeling !== 0 && Math.sign(feeling) === sign;

/** The same for all that lies in one phase. */
const wideKey = (at: Place): string => ('phase' in at ? placeKey({ phase: at.phase }) : placeKey(at));

/** Whether words told of one place are told of the other; those of a whole phase are told of each point in it. */
export const isSamePlace = (a: Place, b: Place): boolean =>
  placeKey(a) === placeKey(b) ||
  ('phase' in a && 'phase' in b && a.phase === b.phase && (a.position === undefined || b.position === undefined));
