/** Something that must not be: what is stored contradicts itself. */
export type Fault =
  | { readonly fault: 'log-broken'; readonly document: string; readonly seq: number }
  | { readonly fault: 'document-not-at-end-of-log'; readonly document: string }
  | { readonly fault: 'record-differs-from-log'; readonly document: string; readonly record: string }
  | { readonly fault: 'references-differ-from-log'; readonly document: string; readonly record: string }
  | { readonly fault: 'words-do-not-open'; readonly document: string; readonly record: string }
  | { readonly fault: 'blob-missing' | 'blob-changed'; readonly hash: string };
