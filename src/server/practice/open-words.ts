import { hiddenKeys, type WordReader } from '#model/research/seen-words.ts';
import type { DocumentKind } from '#model/record/record-type.ts';
import type { SpokenIn } from '#server/research/spoken-in.ts';
import type { Catalogue } from '#storage/workspace/catalogue.ts';

/** Where a text is kept that somebody said, or by which they go. */
export type KeptText = { readonly document: string; readonly type: keyof typeof keys; readonly id: string };

export type OpenedWords = (at: KeptText) => string | undefined;

const keys = { participant: 'alias', interview: 'title', excerpt: 'text', quote: 'text', narrative: 'title' } as const;

const kinds: Readonly<Record<KeptText['type'], DocumentKind>> = {
  participant: 'workspace',
  interview: 'interview',
  excerpt: 'interview',
  quote: 'journey',
  narrative: 'journey',
};

type Wanted = { readonly workspace: string; readonly by: WordReader; readonly wanted: readonly KeptText[] };

/** Opens those texts that whoever asks may read, and no others. */
export async function openWords(
  { documents, spokenIn }: { readonly documents: Catalogue; readonly spokenIn: SpokenIn },
  { workspace, by, wanted }: Wanted,
): Promise<OpenedWords> {
  const opened = new Map<string, string>();
  for (const [type, some] of Map.groupBy(wanted, (one) => one.type)) {
    const ids = [...new Set(some.map(({ id }) => id))];
    for (const { document, record } of await documents.records({ workspace, type, ids })) {
      const spokenOf = await spokenIn({ workspace, doc: { id: document, kind: kinds[type] } });
      const text = record.body[keys[type]];
      if (typeof text !== 'string' || hiddenKeys(record, by, spokenOf).includes(keys[type])) continue;
      opened.set(keyOf({ document, type, id: record.id }), text);
    }
  }
  return (at) => opened.get(keyOf(at));
}

const keyOf = ({ document, type, id }: KeptText): string => JSON.stringify([document, type, id]);
