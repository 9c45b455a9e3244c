import type { Finding } from '#model/compass/finding.ts';
import type { CompassView } from '#model/compass/view.ts';
import type { MissingOwner } from '#model/compass/values.ts';
import type { AddressedWhy } from '#model/people/addressed.ts';
import type { Place } from '#model/record/place.ts';
import type { Away } from '#model/people/away.ts';
import type { Ownership } from '#model/people/ownership.ts';
import type { RecordOf } from '#model/document/records.ts';

/** How a day lies to today: missed, today itself, or within the next two weeks. */
export type When = 'overdue' | 'today' | 'soon';

/** Why somebody is asked to take what nobody owns: the nearest tie they have to it. */
export type Nearness = 'touchpoint' | 'neighbour' | 'team' | 'journey' | 'member';

type Common = {
  readonly journey: string;
  readonly place: Place;
  /** The day that it is about, where there is one. */
  readonly date?: string | undefined;
  /** About how long it takes; 0 for what only wants to be followed. */
  readonly minutes: number;
  /** Who answers there otherwise, while they are away. */
  readonly instead?: Away | undefined;
};

/**
 * One thing on somebody's day, as values; the words are the screen's.
 *
 * Shape   `review.bring` what to take up there: voices heard since the last one, experiments to speak of, findings of the compass.
 */
export type TodayItem = Common &
  (
    | { readonly kind: 'review'; readonly when: When; readonly days: number; readonly bring: Bring }
    | { readonly kind: 'touchpoint-review'; readonly when: When; readonly days: number; readonly touchpoint: string }
    | { readonly kind: 'voices'; readonly excerpts: readonly string[]; readonly since: string }
    | { readonly kind: 'unowned'; readonly missing: MissingOwner; readonly near: Nearness }
    | { readonly kind: 'finding'; readonly finding: Finding }
    | {
        readonly kind: 'experiment';
        readonly experiment: string;
        readonly state: ExperimentState;
        readonly day?: number | undefined;
        readonly of?: number | undefined;
      }
    | {
        readonly kind: 'comments';
        readonly thread: string;
        /** What the thread is about, there or not. */
        readonly target: string;
        /** The newest comment that tells why, and all that the person has not seen. */
        readonly comment: string;
        readonly comments: readonly string[];
        readonly by: string | undefined;
        readonly why: AddressedWhy;
      }
    | { readonly kind: 'trust-passed'; readonly days: number }
    | { readonly kind: 'hypothesis' }
    | {
        readonly kind: 'action';
        readonly when: When;
        readonly days: number;
        readonly review: string;
        readonly action: number;
      }
  );

export type Bring = { readonly voices: number; readonly experiments: number; readonly findings: number };
export type ExperimentState = 'running' | 'ending' | 'past-end';

/** A day's list: how many things need the person, and about how many minutes they take together. */
export type Today = { readonly items: readonly TodayItem[]; readonly needs: number; readonly minutes: number };

/** A journey to look at for a day; `findings` where they are known already, and the journey is as it is read, with what its touchpoints say. */
export type DayView = CompassView & { readonly findings?: (() => readonly Finding[]) | undefined };

/** A journey as one person's day sees it. `findings` asks the compass when first called. */
export type TodayJourney = {
  readonly id: string;
  readonly person: string;
  readonly view: CompassView;
  readonly journey: RecordOf<'journey'>;
  readonly isResting: boolean;
  readonly owns: Ownership;
  readonly findings: () => readonly Finding[];
  /** Comments that the person has read. */
  readonly seen: ReadonlySet<string>;
};
