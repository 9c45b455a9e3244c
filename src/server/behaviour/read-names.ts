import { plainOf } from '#base/rich-text.ts';
import { accept, type Result } from '#base/result.ts';
import { proposeMapping } from '#analytics/propose-mapping.ts';
import { type EventName, listEventNames } from '#analytics/questions/event-names.ts';
import { recordsOf } from '#model/document/document.ts';
import type { StoredDocument } from '#model/document/journal.ts';
import { askEngine, type AskParts } from '#server/behaviour/ask-engine.ts';
import { logsOfJourney } from '#server/behaviour/logs-of-journey.ts';
import type { ServerRefusal } from '#server/refusal.ts';

/** The names that events go by in a journey's logs. */
export async function readEventNames(
  parts: AskParts,
  { workspace, doc }: StoredDocument,
): Promise<Result<EventName[], ServerRefusal>> {
  const scope = await logsOfJourney(parts.journal, { workspace, journey: doc.id });
  if (scope.logs.length === 0) return accept([]);
  return askEngine(parts, scope, (engine) => listEventNames(engine, scope));
}

/** Which events may show which interactions; only for interactions that nobody has mapped yet. */
export async function readMappingProposal(parts: AskParts, stored: StoredDocument) {
  const names = await readEventNames(parts, stored);
  if (!names.ok) return names;
  const interactions = recordsOf(stored.doc.records, 'interaction');
  const mapped = new Set(interactions.flatMap(({ body }) => (body.events ?? []).map(({ name }) => name)));
  const open = interactions
    .filter(({ body }) => (body.events ?? []).length === 0)
    .map(({ id, body }) => ({ id, text: plainOf(body.text) }));
  return accept(
    proposeMapping(
      open,
      names.value.filter(({ name }) => !mapped.has(name)),
    ),
  );
}
