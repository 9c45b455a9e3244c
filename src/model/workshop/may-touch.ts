import type { Command } from '#model/document/command.ts';
import type { StigDocument } from '#model/document/document.ts';
import { isGuest, may, type Standing } from '#model/people/role.ts';
import type { Refusal } from '#model/document/refusal.ts';
import { type WorkshopState, workshopState } from '#model/workshop/rules.ts';
import { type Touch, touchesOf } from '#model/workshop/touch.ts';

/** Somebody who gives a command, and how they stand to its document. */
export type Asking = Standing & { readonly user: string };

type Case = WorkshopState & {
  readonly user: string;
  /** Whether they lead: stages and locks are theirs to set, and do not hold them. */
  readonly leads: boolean;
  /** Whether they see the map, so that a note of theirs can stand at a card of it. */
  readonly seesMap: boolean;
  /** The record as it is now, where there is one. */
  readonly there: Readonly<Record<string, unknown>> | undefined;
};

/**
 * Why somebody may not do this in a workshop: what is done when, and whose it is.
 *
 * Shape   nobody touches another's note before it is revealed, or gives another's dot, whoever they are.
 */
export function whyNotInWorkshop({ user, role }: Asking, doc: StigDocument, command: Command): Refusal | undefined {
  const state = workshopState(doc);
  const leads = may(role, 'lead-workshop');
  const seesMap = !isGuest(role) || state.may.map !== 'none';
  const touches = touchesOf(command);
  if (!touches) return { code: 'may-not', action: command.do };
  for (const touch of touches) {
    const why = whyNot(touch, { ...state, user, leads, seesMap, there: doc.records.get(touch.id)?.body });
    if (why) return why;
  }
  return undefined;
}

function whyNot(touch: Touch, now: Case): Refusal | undefined {
  if (now.isClosed && !now.leads) return { code: 'not-now', action: touch.type };
  switch (touch.type) {
    case 'attendee':
      return now.leads || touch.id === now.user ? undefined : { code: 'not-yours', id: touch.id };
    case 'contribution':
      return unless(now.seesMap || !standsAtCard(touch), touch) ?? whyNotNote(touch, now);
    case 'cluster':
      return unless(mayGroup(now), touch);
    case 'vote':
      return whyNotDot(touch, now);
    default:
      return now.leads ? undefined : { code: 'may-not', action: 'lead-workshop' };
  }
}

function whyNotNote(touch: Touch, now: Case): Refusal | undefined {
  const owner = touch.does === 'add' ? touch.body['by'] : now.there?.['by'];
  const isOwn = owner === now.user;
  if (touch.does === 'add') return isOwn ? unless(mayWrite(now), touch) : { code: 'not-yours', id: touch.id };
  if (touch.paths.some((path) => path === 'by' || path === 'round')) return { code: 'not-yours', id: touch.id };
  if (!now.there) return undefined;
  if (onlyPlaces(touch)) return isSeen(now) ? unless(mayGroup(now), touch) : mine(isOwn, touch);
  if (isOwn) return unless(mayWrite(now), touch);
  return now.leads && isSeen(now) ? undefined : { code: 'not-yours', id: touch.id };
}

const standsAtCard = ({ does, body, paths }: Touch): boolean =>
  (does === 'add' && body['at'] !== undefined) || paths.some((path) => path.split('.')[0] === 'at');

const mine = (isOwn: boolean, { id }: Touch): Refusal | undefined => (isOwn ? undefined : { code: 'not-yours', id });

const onlyPlaces = ({ does, paths }: Touch): boolean =>
  does === 'edit' && paths.every((path) => path === 'cluster' || path === 'order');

/** Dots are given while the room votes and not otherwise; whoever leads may sweep the table when the result is shown. */
function whyNotDot(touch: Touch, now: Case): Refusal | undefined {
  const owner = touch.does === 'add' ? touch.body['by'] : now.there?.['by'];
  if (touch.does === 'remove' && now.leads && now.stage === 'result') return undefined;
  if (touch.does === 'edit' || (owner !== now.user && (touch.does === 'add' || now.there)))
    return { code: 'not-yours', id: touch.id };
  return unless(now.stage === 'vote' && (now.leads || now.may.vote), touch);
}

const unless = (isAllowed: boolean, { type }: Touch): Refusal | undefined =>
  isAllowed ? undefined : { code: 'not-now', action: type };

const isSeen = ({ there, revealed }: Case): boolean => Number(there?.['round'] ?? 1) <= revealed;

/** Somebody who was offline while they wrote may still bring what they wrote until the vote begins. */
export const mayWrite = ({ leads, stage, may: allowed }: Pick<Case, 'leads' | 'stage' | 'may'>): boolean =>
  leads || (allowed.write && (stage === 'write' || stage === 'reveal' || stage === 'group'));

export const mayGroup = ({ leads, stage, may: allowed }: Pick<Case, 'leads' | 'stage' | 'may'>): boolean =>
  leads || (allowed.group && stage === 'group');
