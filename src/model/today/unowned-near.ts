import { recordOf, recordsOf } from '#model/document/document.ts';
import { missingOwner } from '#model/compass/rules/unowned.ts';
import { createAnswers } from '#model/people/away.ts';
import { nearOwnersOf } from '#model/people/owners-of.ts';
import type { Place } from '#model/record/place.ts';
import type { Nearness, TodayItem, TodayJourney } from '#model/today/today-item.ts';
import type { RecordOf } from '#model/document/records.ts';

const rank: readonly Nearness[] = ['touchpoint', 'neighbour', 'team', 'journey', 'member'];

/** What nobody owns and the person stands close to, the nearest first. */
export function unownedNear(on: TodayJourney): TodayItem[] {
  if (!isNearAnything(on)) return [];
  const items = on.findings().flatMap(({ rule, place }) => {
    const near = rule === 'unowned' ? nearnessTo(place, on) : undefined;
    const missing = near && missingOwner(nearOwnersOf(on.view.journey, on.view.workspace, place));
    return near && missing ? [{ kind: 'unowned' as const, journey: on.id, place, missing, near, minutes: 1 }] : [];
  });
  return items.toSorted((a, b) => rank.indexOf(a.near) - rank.indexOf(b.near));
}

const isNearAnything = (on: TodayJourney): boolean =>
  on.owns.member ||
  on.owns.interactions.size > 0 ||
  recordsOf(on.view.journey, 'interaction').some((one) => ownsTouchpointOf(one, on));

function nearnessTo(place: Place, on: TodayJourney): Nearness | undefined {
  const interaction = 'interaction' in place ? recordOf(on.view.journey, 'interaction', place.interaction) : undefined;
  if (interaction && ownsTouchpointOf(interaction, on)) return 'touchpoint';
  if (isNextToOwn(place, on)) return 'neighbour';
  if (interaction && isOfOwnTeam(interaction, on)) return 'team';
  if (on.owns.journey) return 'journey';
  return on.owns.member ? 'member' : undefined;
}

function ownsTouchpointOf({ body }: RecordOf<'interaction'>, { view, person }: TodayJourney): boolean {
  const owners = recordOf(view.workspace, 'touchpoint', body.touchpoint)?.body.owners;
  return createAnswers(person, { library: view.workspace, today: view.today })(owners) !== undefined;
}

/** An interaction beside one of theirs in its phase, or a transition from or to one of theirs. */
function isNextToOwn(place: Place, { view, owns }: TodayJourney): boolean {
  if (owns.interactions.size === 0) return false;
  if ('transition' in place) {
    const { from = '', to = '' } = recordOf(view.journey, 'transition', place.transition)?.body ?? {};
    return owns.interactions.has(from) || owns.interactions.has(to);
  }
  if (!('interaction' in place)) return false;
  const phase = recordOf(view.journey, 'interaction', place.interaction)?.body.phase;
  const row = recordsOf(view.journey, 'interaction').filter(({ body }) => body.phase === phase);
  const at = row.findIndex(({ id }) => id === place.interaction);
  return [row[at - 1], row[at + 1]].some((beside) => beside !== undefined && owns.interactions.has(beside.id));
}

function isOfOwnTeam({ body }: RecordOf<'interaction'>, { view, owns }: TodayJourney): boolean {
  if (body.team === undefined || owns.interactions.size === 0) return false;
  const teams = new Set(
    recordsOf(view.journey, 'interaction').flatMap((one) =>
      owns.interactions.has(one.id) ? (one.body.team ?? []) : [],
    ),
  );
  return teams.has(body.team);
}
