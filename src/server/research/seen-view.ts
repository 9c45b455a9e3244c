import { inOrder, type StigDocument } from '#model/document/document.ts';
import { recordsFrom } from '#model/document/patch-records.ts';
import type { WordReader } from '#model/research/seen-words.ts';
import { sightOfWords } from '#model/access/sight.ts';
import type { JourneyView } from '#server/research/journey-view.ts';
import type { SpokenIn } from '#server/research/spoken-in.ts';
import { seeRecords } from '#sync/seen.ts';

/** Who reads, and how it is found out whose words are whose. */
export type Reading = { readonly by: WordReader; readonly spokenIn: SpokenIn };

/** A document as somebody may read it; the very same where nothing is kept from them. */
export async function seenDocument(
  { by, spokenIn }: Reading,
  { workspace, doc }: { readonly workspace: string; readonly doc: StigDocument },
): Promise<StigDocument> {
  const spokenOf = await spokenIn({ workspace, doc });
  const all = inOrder(doc.records);
  const seen = seeRecords(all, sightOfWords(by, spokenOf));
  return seen === all ? doc : { ...doc, records: recordsFrom(seen) };
}

/** A journey and what it stands on, as somebody may read it. */
export async function seenView(reading: Reading, view: JourneyView): Promise<JourneyView> {
  const workspace = view.workspace.id;
  const see = (doc: StigDocument) => seenDocument(reading, { workspace, doc });
  const [journey, library, interviews] = await Promise.all([
    see(view.journey),
    see(view.workspace),
    Promise.all(view.interviews.map(see)),
  ]);
  return { journey, workspace: library, interviews };
}
