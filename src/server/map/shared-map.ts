import { type Clock, dayOf } from '#base/clock.ts';
import { accept, refuse, type Result } from '#base/result.ts';
import { evidenceOf } from '#exchange/pictures/content/evidence-of.ts';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import { viewNamed } from '#exchange/pictures/lanes/view-named.ts';
import { mapContent } from '#exchange/pictures/map-content.ts';
import { saidRecords } from '#model/map/said-records.ts';
import type { LaneView } from '#model/map/lane-view.ts';
import { sharedView } from '#model/map/shared-view.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import { recordsThen } from '#server/map/history/journey-then.ts';
import { viewJourney } from '#server/research/journey-view.ts';
import type { InterviewParts } from '#server/research/interviews-of-journey.ts';
import type { SecurityEvents } from '#storage/people/security-events.ts';
import type { ShareRefusal, Shares } from '#storage/people/shares.ts';

export type SharedParts = InterviewParts & {
  readonly shares: Shares;
  readonly securityEvents: SecurityEvents;
  readonly clock: Clock;
};

const openedAgainMs = 60 * 60_000;
const failedAgainMs = 60_000;

export type SharedMap = {
  readonly content: MapContent;
  readonly view: LaneView | undefined;
  readonly until: string | undefined;
  readonly isPinned: boolean;
  /** Opens the pictures, where the link has a password. */
  readonly key: string | undefined;
};

/** What a link shows, as it is now or as it was when it was pinned; the filter is passed before anything is drawn or sent. */
export async function sharedMap(
  parts: SharedParts,
  { token, password, where }: { token: string; password: string | undefined; where: string },
): Promise<Result<SharedMap, ServerRefusal>> {
  const entered = await parts.shares.enter(token, password);
  if (!entered.ok) return refused(parts, entered.refusal, { isGuess: password !== undefined, where });
  const { share, key } = entered.value;
  const { id: about, workspace: house } = share;
  const opened = { kind: 'link-opened', workspace: house, about, where, onceInMs: openedAgainMs } as const;
  await parts.securityEvents.note(opened);
  const stored = await parts.journal.load(share.journey);
  if (!stored || stored.workspace !== share.workspace) return refuse({ code: 'share-gone' });
  const { journey, workspace, interviews } = await viewJourney(parts, stored);
  const then = share.seq === undefined ? accept(journey.records) : await recordsThen(parts.journal, stored, share.seq);
  if (!then.ok) return refuse({ code: 'share-gone' });
  const told = sharedView(
    { journey: then.value, workspace: workspace.records, interviews },
    { parts: share.parts, today: dayOf(parts.clock()) },
  );
  const content = mapContent(
    saidRecords(told.journey),
    told.workspace,
    evidenceOf(told.interviews, dayOf(parts.clock())),
  );
  const view = share.view === undefined ? undefined : viewNamed(then.value, share.view);
  return accept({ content, view, until: share.expires, isPinned: share.seq !== undefined, key });
}

async function refused(
  { securityEvents }: SharedParts,
  refusal: ShareRefusal,
  { isGuess, where }: { isGuess: boolean; where: string },
): Promise<Result<never, ServerRefusal>> {
  if (refusal.code === 'share-password' && isGuess) {
    const { id: about, workspace } = refusal.share;
    const event = { kind: 'link-password-failed', workspace, about, where } as const;
    await securityEvents.note({ ...event, onceInMs: failedAgainMs });
  }
  return refuse({ code: refusal.code });
}
