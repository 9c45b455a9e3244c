import type { Journal, StoredDocument } from '#model/document/journal.ts';
import type { Catalogue } from '#storage/workspace/catalogue.ts';

export type RecentDocuments = {
  /** The very same object as long as nothing is written to the document. */
  readonly load: (id: string) => Promise<StoredDocument | undefined>;
  readonly close: () => void;
};

type Sources = { readonly journal: Pick<Journal, 'load' | 'watch'>; readonly documents: Pick<Catalogue, 'find'> };

/** Keeps the documents that were read last; none is given that is not as the database has it now, and when words may have been erased all are let go. */
export function createRecentDocuments({ journal, documents }: Sources, most = 6): RecentDocuments {
  const recent = new Map<string, StoredDocument>();
  const keep = (id: string, stored: StoredDocument): StoredDocument => {
    recent.delete(id);
    recent.set(id, stored);
    for (const oldest of recent.keys()) if (recent.size > most) recent.delete(oldest);
    return stored;
  };
  return {
    load: async (id) => {
      const there = recent.get(id);
      const now = there && (await documents.find(id));
      if (there && now?.seq === there.doc.seq && now.mark === (there.doc.mark ?? '')) return keep(id, there);
      recent.delete(id);
      const stored = await journal.load(id);
      return stored && keep(id, stored);
    },
    close: journal.watch((id) => {
      if (id === null) recent.clear();
      else recent.delete(id);
    }),
  };
}
