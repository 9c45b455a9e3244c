import { mayRead } from '#model/research/may-read.ts';
import { findWords } from '#model/research/find-words.ts';
import { hiddenKeys, type WordReader } from '#model/research/seen-words.ts';
import type { Body } from '#model/document/records.ts';
import type { SaidFound } from '#protocol/http/research.ts';
import type { Reading } from '#server/research/seen-view.ts';
import type { Catalogue } from '#storage/workspace/catalogue.ts';

const mostOfOne = 3;
const most = 12;

type Looked = { readonly workspace: string; readonly words: string };

/** Where in the interviews of a workspace that somebody may read these words are spoken; looked through in memory, and kept nowhere. */
export async function findSaid(
  documents: Catalogue,
  { by, spokenIn }: Reading,
  { workspace, words }: Looked,
): Promise<SaidFound[]> {
  if (words.trim() === '' || mayNever(by)) return [];
  const found: SaidFound[] = [];
  for (const { document, record } of await documents.records({ workspace, type: 'interview' })) {
    const spokenOf = await spokenIn({ workspace, doc: { id: document, kind: 'interview' } });
    if (hiddenKeys(record, by, spokenOf).includes('transcript')) continue;
    const { transcript, participant, title, date } = record.body as Body<'interview'>;
    const places = record.erased ? [] : findWords(transcript ?? '', words, mostOfOne);
    found.push(...places.map((place) => ({ interview: document, participant, title, date, ...place })));
    if (found.length >= most) break;
  }
  return found.slice(0, most);
}

/** Nothing is opened for those who read no transcript at all. */
const mayNever = ({ reader }: WordReader): boolean => mayRead({ material: 'transcript', reader }).may === 'no';
