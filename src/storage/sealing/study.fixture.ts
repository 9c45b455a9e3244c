import type { JsonObject } from '#base/json.ts';
import type { Command } from '#model/document/command.ts';
import type { StigDocument } from '#model/document/document.ts';
import type { DocumentKind } from '#model/record/record-type.ts';
import type { TypeName } from '#model/document/records.ts';
import type { Storage } from '#storage/storage.ts';

/** Words that stand nowhere else, so that finding them says whose they are. */
export const words = {
  alias: 'Viola-with-the-red-scarf',
  transcript: 'I: How was it? P: It wilted-on-the-windowsill and I cried-quietly for a day.',
  excerpt: 'wilted-on-the-windowsill',
  note: 'she-looked-away-as-she-said-it',
  title: 'Talk-at-her-kitchen-table',
  typed: 'typed-by-hand-before-anyone-knew',
  narrative: 'a-balcony-in-three-summers',
  others: 'Somebody-else-entirely',
};

export type Study = { readonly put: (id: string, kind: DocumentKind, command: Command) => Promise<StigDocument> };

/** Writes to documents of workspace `w` one command after another, each on the document as it then is. */
function studyIn({ journal }: Storage): Study {
  let count = 0;
  return {
    put: async (id, kind, command) => {
      await journal.create({ id, kind, workspace: 'w' });
      const loaded = await journal.load(id);
      if (!loaded) throw new Error(`no ${id}`);
      count += 1;
      const written = await journal.write(loaded.doc, { command, commandId: `s${count}`, actor: 'ada' });
      if (!written.outcome.ok) throw new Error(JSON.stringify(written.outcome.refusal));
      return written.doc;
    },
  };
}

export const add = (type: TypeName, id: string, body: JsonObject): Command => ({ do: 'add', type, id, body });

/** A participant Viola, her interview with an excerpt, a journey that quotes her; and another participant who stays. */
export async function makeStudy(storage: Storage): Promise<Study> {
  const study = studyIn(storage);
  const { put } = study;
  await put('w', 'workspace', add('workspace', 'w', { name: 'Green' }));
  await put('w', 'workspace', add('participant', 'viola', { alias: words.alias, group: 'g1' }));
  await put('w', 'workspace', add('participant', 'other', { alias: words.others }));
  await put('j', 'journey', add('journey', 'j', { name: 'Make a home full of green' }));
  await put(
    'int',
    'interview',
    add('interview', 'int', { journey: 'j', title: words.title, transcript: words.transcript }),
  );
  const start = words.transcript.indexOf(words.excerpt);
  const end = start + words.excerpt.length;
  await put('int', 'interview', add('excerpt', 'e1', { start, end, text: words.excerpt, note: words.note }));
  await put('int', 'interview', set('interview', 'int', { participant: 'viola' }));
  await put('j', 'journey', add('quote', 'q1', { text: words.excerpt, excerpt: 'e1' }));
  await put('j', 'journey', add('quote', 'q2', { text: words.typed }));
  await put('j', 'journey', set('quote', 'q2', { excerpt: 'e1' }));
  await put('j', 'journey', add('quote', 'q3', { text: words.typed }));
  await put('j', 'journey', set('quote', 'q3', { excerpt: 'e1' }));
  await put('j', 'journey', { do: 'remove', type: 'quote', id: 'q3' });
  await put('j', 'journey', add('quote', 'q4', { text: words.others }));
  await put('j', 'journey', add('narrative', 'n1', { text: words.narrative, participant: 'viola' }));
  return study;
}

export const set = (type: TypeName, id: string, values: JsonObject): Command => ({
  do: 'edit',
  type,
  id,
  set: Object.fromEntries(Object.entries(values).map(([path, is]) => [path, { is }])),
});
