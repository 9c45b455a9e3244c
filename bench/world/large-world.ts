import { createSeededRandom } from '#base/random.ts';
import { beginDocument, loadDocument, writeCommand, type Writer } from '#server/keeping/write-command.ts';
import { createDice } from './dice.ts';
import { journeyOf } from './journey-of.ts';
import { libraryOf } from './library-of.ts';
import { type Making, named, type WorldSize } from './making.ts';
import { talkOf } from './talk-of.ts';

/** A company that works with journeys in all its houses. */
const large: WorldSize = { journeys: 200, interactions: 10_000, people: 300, touchpoints: 60, interviews: 120 };

/** Fills a workspace by the one write path, the same every time; `owner` is the person there who looks at it. */
export async function fillWorld(writer: Writer, { workspace, owner }: { workspace: string; owner: string }) {
  const people = [owner, ...named('person', large.people - 1)];
  const making: Making = { dice: createDice(createSeededRandom(20260501)), people, size: large };
  const library = await loadDocument(writer.journal, workspace);
  await done(writeCommand(writer, library, { do: 'import', records: libraryOf(making) }));
  for (let at = 0; at < large.journeys; at += 1) {
    const { id, records } = journeyOf(making, at);
    await done(beginDocument(writer, { id, kind: 'journey', workspace }, [{ do: 'import', records }]));
  }
  for (let at = 0; at < large.interviews; at += 1) {
    const { id, records } = talkOf(making, at);
    await done(beginDocument(writer, { id, kind: 'interview', workspace }, [{ do: 'import', records }]));
  }
}

async function done(result: Promise<{ readonly ok: boolean }>): Promise<void> {
  const came = await result;
  if (!came.ok) throw new Error(`the world is not as it should be: ${JSON.stringify(came)}`);
}
