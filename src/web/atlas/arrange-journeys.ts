import { type JourneyBranch, journeyTree } from '#model/map/episode.ts';
import { type AtlasSearch, type AtlasSort, nobody } from '#web/atlas/atlas-search.ts';
import type { JourneySummary } from '#web/journey/path-miniature.tsx';
import { match } from '#web/shell/palette/match.ts';

/** A journey with its episodes that are shown; one whose whole is not shown with it says which that is, or that it is lost. */
export type AtlasBranch = {
  readonly journey: JourneySummary;
  readonly episodes: readonly AtlasBranch[];
  readonly isLost: boolean;
  readonly whole?: string | undefined;
};

/** The journeys that somebody looks for, in their order: a whole stands where the first of what is under it would, but that names go by its own. */
export function arrangeJourneys(
  journeys: readonly JourneySummary[],
  search: AtlasSearch,
  sortNames: (a: string, b: string) => number,
): AtlasBranch[] {
  const { sort = 'name' } = search;
  const found = journeys
    .filter(isFound(search))
    .toSorted((a, b) => orders[sort](a, b) || sortNames(a.name, b.name) || (a.id < b.id ? -1 : 1));
  const ranks = new Map(found.map(({ id }, rank) => [id, rank]));
  const rankOf = ({ journey, episodes }: JourneyBranch<JourneySummary>): number =>
    Math.min(ranks.get(journey.id) ?? 0, ...(sort === 'name' ? [] : episodes.map(rankOf)));
  const names = new Map(journeys.map(({ id, name }) => [id, name]));
  const placed = (branches: readonly JourneyBranch<JourneySummary>[], isTop: boolean): AtlasBranch[] =>
    branches
      .toSorted((a, b) => rankOf(a) - rankOf(b))
      .map(({ journey, episodes }) => {
        const whole = isTop && journey.parent ? journey.parent.journey : undefined;
        return {
          ...{ journey, episodes: placed(episodes, false), whole: whole && names.get(whole) },
          isLost: whole !== undefined && !names.has(whole),
        };
      });
  return placed(journeyTree(found), true);
}

/** Whether anything is left out. */
export const isNarrowed = ({ words, team, group, owner }: AtlasSearch): boolean =>
  [words, team, group, owner].some((one) => one !== undefined);

const isFound =
  ({ words, team, group, owner }: AtlasSearch) =>
  ({ name, teams, groups, owners }: JourneySummary): boolean => {
    const fit = words === undefined ? 'whole' : match(words, name)?.fit;
    return (
      fit !== undefined &&
      fit !== 'scattered' &&
      (team === undefined || teams.includes(team)) &&
      (group === undefined || groups.includes(group)) &&
      (owner === undefined || isOwnedBy(owners, owner))
    );
  };

const isOwnedBy = ({ professional, operational }: JourneySummary['owners'], owner: string): boolean =>
  owner === nobody ? (professional ?? operational) === undefined : [professional, operational].includes(owner);

type Order = (a: JourneySummary, b: JourneySummary) => number;

const orders: Readonly<Record<AtlasSort, Order>> = {
  name: () => 0,
  review: (a, b) => compare(a.nextReview ?? never, b.nextReview ?? never),
  dip: (a, b) => deepest(a) - deepest(b),
  changed: (a, b) => compare(b.updatedAt, a.updatedAt),
};

const never = '9999-12-31';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A journey without a curve comes after all that have one. */
const deepest = ({ path }: JourneySummary): number => Math.min(2, ...path.map(({ feeling }) => feeling));
