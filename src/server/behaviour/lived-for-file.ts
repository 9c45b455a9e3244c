import { accept, type Result } from '#base/result.ts';
import { lastSeen } from '#analytics/questions/overlay.ts';
import { recordsOf } from '#model/document/document.ts';
import type { StoredDocument } from '#model/document/journal.ts';
import type { OverlayAnswer } from '#protocol/http/behaviour.ts';
import { askEngine, type AskParts } from '#server/behaviour/ask-engine.ts';
import { logsOfJourney } from '#server/behaviour/logs-of-journey.ts';
import { readOverlay } from '#server/behaviour/read-overlay.ts';
import { loadDocument } from '#server/keeping/write-command.ts';
import type { ServerRefusal } from '#server/refusal.ts';

type LivedForFile = {
  readonly counts: OverlayAnswer & { readonly last: ReadonlyMap<string, number> };
  readonly logs: readonly {
    readonly name: string;
    readonly first: string | undefined;
    readonly last: string | undefined;
  }[];
};

/** How a journey is lived, with the logs it was counted in; nothing where none shows it. */
export async function livedForFile(
  parts: AskParts,
  stored: StoredDocument,
): Promise<Result<LivedForFile | undefined, ServerRefusal>> {
  const scope = await logsOfJourney(parts.journal, { workspace: stored.workspace, journey: stored.doc.id });
  if (scope.logs.length === 0) return accept(undefined);
  const counts = await readOverlay(parts, stored);
  if (!counts.ok) return counts;
  const rules = recordsOf(stored.doc.records, 'interaction').map(({ id, body }) => ({ id, rules: body.events ?? [] }));
  const last = await askEngine(parts, scope, (engine) => lastSeen(engine, scope, rules));
  if (!last.ok) return last;
  const { records } = await loadDocument(parts.journal, stored.workspace);
  const logs = recordsOf(records, 'event-log').flatMap(({ id, body: { name = '', first, last } }) =>
    scope.logs.includes(id) ? [{ name, first, last }] : [],
  );
  return accept({ counts: { ...counts.value, last: last.value }, logs });
}
