import type { Command } from '#model/document/command.ts';
import type { RoleOrGuest } from '#model/people/role.ts';
import type { TypeName } from '#model/document/records.ts';
import type { Refusal } from '#model/document/refusal.ts';
import { touchesOf, type Touch } from '#model/workshop/touch.ts';

/**
 * What a guest of a workshop sees of its journey, by type: what the customer does, nothing that anybody said in an interview, nobody's name.
 * Of opportunities it is told which notes they came out of; what they say is read on the map, where the leader lets guests see it.
 * A type that is not here shows nothing but that it is there.
 */
export const guestSees: { readonly [T in TypeName]?: readonly string[] } = {
  journey: ['name', 'primaryGoal', 'language'],
  phase: ['name', 'prompt', 'doing', 'goal', 'involvesUs', 'stretch'],
  interaction: ['phase', 'text', 'short', 'prompt', 'kind', 'mark', 'from'],
  transition: ['from', 'to', 'meanwhile'],
  curve: ['of', 'name'],
  point: ['curve', 'at', 'feeling'],
  opportunity: ['from'],
};

/** Why a guest may not do this on the map: they add, reword and move what they can see, and take back what they added. */
export function whyNotOnGuestMap(role: RoleOrGuest, command: Command): Refusal | undefined {
  const refusal = { code: 'may-not', action: 'edit' } as const;
  if (role !== 'guest-editor' || command.do === 'import') return refusal;
  const touches = touchesOf(command);
  const isAllowed = touches?.every((touch) => isGuestsWork(touch, command.do === 'revert'));
  return isAllowed ? undefined : refusal;
}

function isGuestsWork({ does, type, body, paths }: Touch, takesBack: boolean): boolean {
  if (type !== 'interaction') return false;
  if (does === 'remove') return takesBack;
  const touched = does === 'add' ? Object.keys(body) : paths.filter((path) => path !== 'order');
  return touched.every((path) => guestSees[type]?.includes(path.split('.')[0] ?? ''));
}
