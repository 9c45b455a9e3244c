import { recordsOf } from '#model/document/document.ts';
import type { Journal } from '#model/document/journal.ts';
import type { EventScope } from '#analytics/event-table.ts';
import { loadDocument } from '#server/keeping/write-command.ts';

/** The logs that show a journey, as its questions are asked of them. */
export async function logsOfJourney(journal: Journal, of: { workspace: string; journey: string }): Promise<EventScope> {
  const { records } = await loadDocument(journal, of.workspace);
  const logs = recordsOf(records, 'event-log').filter(({ body }) => body.journeys?.includes(of.journey));
  return { workspace: of.workspace, logs: logs.map(({ id }) => id) };
}

/** The first of these journeys that the workspace does not have. */
export async function missingJourney(
  journal: Journal,
  of: { workspace: string; journeys: readonly string[] },
): Promise<string | undefined> {
  for (const journey of of.journeys) {
    const there = await journal.load(journey);
    if (there?.workspace !== of.workspace || there.doc.kind !== 'journey') return journey;
  }
  return undefined;
}
