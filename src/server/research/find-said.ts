import { findWords } from '#model/research/find-words.ts';
import type { Body } from '#model/records.ts';
import type { SaidFound } from '#protocol/http/research.ts';
import type { Catalogue } from '#storage/catalogue.ts';

const mostOfOne = 3;
const most = 12;

/** Where in the interviews of a workspace these words are spoken; looked through in memory, and kept nowhere. */
export async function findSaid(documents: Catalogue, workspace: string, words: string): Promise<SaidFound[]> {
  if (words.trim() === '') return [];
  const found: SaidFound[] = [];
  for (const { document, record } of await documents.records({ workspace, type: 'interview' })) {
    const { transcript, participant, title, date } = record.body as Body<'interview'>;
    const places = record.erased ? [] : findWords(transcript ?? '', words, mostOfOne);
    found.push(...places.map((place) => ({ interview: document, participant, title, date, ...place })));
    if (found.length >= most) break;
  }
  return found.slice(0, most);
}
