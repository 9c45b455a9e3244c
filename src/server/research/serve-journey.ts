import { accept, refuse, type Result } from '#base/result.ts';
import { recordOf } from '#model/document.ts';
import type { StoredDocument } from '#model/journal.ts';
import { serveJourney } from '#model/research/serve.ts';
import type { ServerRefusal } from '#server/http/problem.ts';
import { writeCommand, type Writer } from '#server/write-command.ts';

/** Lets interviews of the workspace serve one more journey; nothing is written where one of them is not there. */
export async function letServe(
  writer: Writer,
  { workspace, doc: journey }: StoredDocument,
  interviews: readonly string[],
): Promise<Result<void, ServerRefusal>> {
  const stored = await Promise.all([...new Set(interviews)].map((id) => writer.journal.load(id)));
  const talks = stored.flatMap((one) =>
    one?.workspace === workspace && one.doc.kind === 'interview' ? [one.doc] : [],
  );
  if (talks.length < stored.length) return refuse({ code: 'not-found' });
  for (const doc of talks) {
    const interview = recordOf(doc.records, 'interview', doc.id);
    for (const command of interview ? serveJourney(interview, journey.id) : []) {
      const written = await writeCommand(writer, doc, command);
      if (!written.ok) return written;
    }
  }
  return accept(undefined);
}
