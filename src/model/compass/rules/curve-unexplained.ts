import { pathsOf, type Turn, turnsOf } from '#model/compass/curve-turns.ts';
import type { Reading } from '#model/compass/reading.ts';
import type { Rule } from '#model/compass/rule.ts';
import { placeOr } from '#model/compass/text/map-texts.ts';
import { recordsOf } from '#model/document/document.ts';
import type { Place } from '#model/record/place.ts';
import { pointClaim } from '#model/research/backing.ts';

/** How far from a turn, in phases, a quote still speaks of it. */
const near = 0.5;

/** Peaks and dips of the customers' path that nobody's words speak of. */
export const curveUnexplained: Rule<'curve-unexplained'> = {
  rule: 'curve-unexplained',
  severity: 'look',
  find: (on) =>
    unexplainedTurns(on).map(({ kind, point }) => ({
      place: placeOr(point.body.at),
      about: { type: 'point', id: point.id },
      values: { kind, name: on.where.nameOf(point.body.at as Place | undefined) },
    })),
};

export function unexplainedTurns(on: Pick<Reading, 'records' | 'points' | 'where' | 'backing'>): Turn[] {
  const quotes = recordsOf(on.records, 'quote').map(({ body }) => ({
    along: on.where.along(body.at as Place | undefined),
    excerpt: body.excerpt,
  }));
  const isQuoted = (turn: Turn) =>
    quotes.some(
      ({ along, excerpt }) =>
        (along !== undefined && Math.abs(along - turn.along) <= near) ||
        (excerpt !== undefined && turn.point.body.evidence?.includes(excerpt)),
    );
  const isTold = (turn: Turn) => isQuoted(turn) || !on.backing.isAssumed(pointClaim(turn.point, on.records));
  return pathsOf(on).flatMap((path) => turnsOf(path).filter((turn) => !isTold(turn)));
}
