import { accept, refuse, type Result } from '#base/result.ts';
import type { Command } from '#model/document/command.ts';
import { setValue } from '#model/commands/make-command.ts';
import { decide } from '#model/decide/decide.ts';
import { recordOf, type StigDocument } from '#model/document/document.ts';
import type { StoredDocument } from '#model/document/journal.ts';
import type { Place } from '#model/record/place.ts';
import { serveJourney } from '#model/research/serve.ts';
import { lyingOn } from '#model/research/served.ts';
import type { InterviewsToServe } from '#protocol/http/research.ts';
import { refusalOf, type ServerRefusal } from '#server/refusal.ts';
import type { Writer } from '#server/keeping/write-command.ts';
import type { WriteTogether } from '#storage/journal/write-together.ts';

type Parts = { readonly writer: Writer; readonly writeTogether: WriteTogether };

/** Lets interviews of the workspace serve one more journey, with where their words lie on it as far as these can be written; nothing is where one of them is not there. */
export async function letServe(
  { writer, writeTogether }: Parts,
  { workspace, doc: journey }: StoredDocument,
  { interviews, placed = [] }: InterviewsToServe,
): Promise<Result<void, ServerRefusal>> {
  const stored = await Promise.all([...new Set(interviews)].map((id) => writer.journal.load(id)));
  const talks = stored.flatMap((one) =>
    one?.workspace === workspace && one.doc.kind === 'interview' ? [one.doc] : [],
  );
  if (talks.length < stored.length) return refuse({ code: 'not-found' });
  const shares = talks.flatMap((doc) => {
    const commands = commandsFor(doc, journey.id, placed);
    const wanted = commands.map((command) => ({ command, commandId: writer.createId(), actor: writer.actor }));
    return wanted.length > 0 ? [{ id: doc.id, kind: doc.kind, wanted }] : [];
  });
  const written = await writeTogether({ workspace, shares });
  return written.ok ? accept(undefined) : refuse(refusalOf(written.refusal));
}

function commandsFor(doc: StigDocument, journey: string, placed: InterviewsToServe['placed'] = []): Command[] {
  const interview = recordOf(doc.records, 'interview', doc.id);
  if (!interview) return [];
  const serve = serveJourney(interview, journey);
  const home = { journey: interview.body.journey ?? journey };
  const lying = placed.flatMap(({ interview: of, excerpt: id, place }): Command[] => {
    const excerpt = of === doc.id ? recordOf(doc.records, 'excerpt', id) : undefined;
    if (!excerpt || excerpt.erased) return [];
    const { body } = excerpt;
    const lies = lyingOn(journey, home, { body, place: place as Place });
    const command =
      journey === home.journey
        ? setValue(excerpt, 'place', lies.place)
        : setValue(excerpt, 'elsewhere', lies.elsewhere);
    return decide(doc, command).ok ? [command] : [];
  });
  return [...serve, ...lying];
}
