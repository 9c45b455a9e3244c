import { setValue } from '#model/commands/make-command.ts';
import type { PathOf, ValueAt } from '#model/commands/typed-body.ts';
import type { CommandOf } from '#model/document/command.ts';
import { recordOf, type Records, recordsOf } from '#model/document/document.ts';
import type { InteractionBody } from '#model/map/interaction.ts';
import type { AnyRecord, Body, RecordOf } from '#model/document/records.ts';

/** What an interaction has from its touchpoint in the library, where that says it. */
export const heldPaths = ['owners', 'team', 'channels', 'systems'] as const;
export type HeldPath = (typeof heldPaths)[number];

const isHeldPath = (path: string): boolean => heldPaths.some((held) => path === held || path.startsWith(`${held}.`));

/** Writes on a touchpoint what all who are one of it have from there, and say in the same way; nothing where they say it themselves. */
export function setOnTouchpoint<P extends PathOf<'interaction'>>(
  touchpoint: RecordOf<'touchpoint'>,
  path: P,
  is: ValueAt<'interaction', P> | undefined,
): CommandOf<'edit'> | undefined {
  if (!isHeldPath(path)) return undefined;
  const held = path as P & PathOf<'touchpoint'>;
  return setValue(touchpoint, held, is as ValueAt<'touchpoint', typeof held> | undefined);
}

/** An interaction as it is read: with the owners, team, channels and systems of the touchpoint that it is one of. */
export function asHeld(body: InteractionBody, library: Records): InteractionBody {
  const touchpoint = recordOf(library, 'touchpoint', body.touchpoint)?.body;
  return touchpoint ? { ...body, ...heldIn(touchpoint) } : body;
}

/** All records of a journey as they are read; the very same where nothing on it is from the library. */
export function withTouchpoints(journey: Records, library: Records): Records {
  const shared = recordsOf(journey, 'interaction').filter(
    ({ body }) => recordOf(library, 'touchpoint', body.touchpoint) !== undefined,
  );
  if (shared.length === 0) return journey;
  const read = new Map<string, AnyRecord>(journey);
  for (const record of shared)
    read.set(record.id, { ...record, body: asHeld(record.body, library) as AnyRecord['body'] });
  return read;
}

/** What somebody would write on the interaction to have there what the touchpoint says, and be free of it. */
export const localAgain = (body: InteractionBody, touchpoint: Body<'touchpoint'> | undefined): InteractionBody => {
  const { touchpoint: _touchpoint, ...own } = body;
  return { ...own, ...(touchpoint ? heldIn(touchpoint) : {}) };
};

/** A touchpoint for the library out of an interaction. */
export const touchpointOf = (body: InteractionBody, name: string): Body<'touchpoint'> => ({ name, ...heldIn(body) });

function heldIn(body: Pick<InteractionBody, HeldPath>): Pick<InteractionBody, HeldPath> {
  const said = heldPaths.filter((path) => body[path] !== undefined);
  return Object.fromEntries(said.map((path) => [path, body[path]]));
}
