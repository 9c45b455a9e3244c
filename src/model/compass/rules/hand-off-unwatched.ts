import { feelingAlong, pathsOf } from '#model/compass/curve-turns.ts';
import type { Reading } from '#model/compass/reading.ts';
import type { Rule } from '#model/compass/rule.ts';
import { nearOwnersOf } from '#model/people/owners-of.ts';
import { recordOf } from '#model/document/document.ts';
import type { RecordOf } from '#model/document/records.ts';

/** From here down the path is a dip rather than a plain stretch. */
const dip = -0.2;

/** Hand-offs between teams where it hurts, with nobody who owns them or the phase that they happen within. */
export const handOffUnwatched: Rule<'hand-off-unwatched'> = {
  rule: 'hand-off-unwatched',
  severity: 'mend',
  find: (on) =>
    on.transitions
      .filter((transition) => isUnwatched(transition, on) && hurts(transition, on))
      .map(({ id, body }) => {
        const team = (of: string | undefined) => recordOf(on.workspace, 'team', of)?.body.name ?? of ?? '…';
        return { place: { transition: id }, values: { from: team(body.handOff?.from), to: team(body.handOff?.to) } };
      }),
};

function isUnwatched({ id, body }: RecordOf<'transition'>, on: Reading): boolean {
  if (!(body.handOff?.from ?? body.handOff?.to)) return false;
  const { professional, operational } = nearOwnersOf(on.records, on.workspace, { transition: id });
  return !professional && !operational;
}

function hurts({ id, body }: RecordOf<'transition'>, on: Reading): boolean {
  if (body.mark?.type === 'cloud') return true;
  const places = [{ transition: id }, { interaction: body.from ?? '' }, { interaction: body.to ?? '' }];
  const alongs = places.flatMap((place) => on.where.along(place) ?? []);
  return pathsOf(on).some((path) => alongs.some((along) => (feelingAlong(path, along) ?? 0) <= dip));
}
