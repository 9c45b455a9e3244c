import type { ShortLog } from '#storage/reached/short-logs.ts';

/** Something that must not be: what is stored contradicts itself. */
export type Fault =
  | ShortLog
  | { readonly fault: 'log-without-document'; readonly document: string }
  | { readonly fault: 'no-such-workspace'; readonly document: string; readonly workspace: string }
  | { readonly fault: 'rows-disagree-on-workspace'; readonly document: string; readonly table: string }
  | { readonly fault: 'member-without-account'; readonly user: string }
  | { readonly fault: 'account-without-password'; readonly user: string }
  | { readonly fault: 'database'; readonly problem: string }
  | { readonly fault: 'unreadable'; readonly part: string; readonly problem: string }
  | { readonly fault: 'blob-row-missing'; readonly hash: string }
  | { readonly fault: 'blob-wrong-size'; readonly hash: string }
  | { readonly fault: 'log-broken'; readonly document: string; readonly seq: number }
  /** Steps of which those who read the outbox never heard. */
  | { readonly fault: 'not-in-outbox'; readonly document: string }
  | { readonly fault: 'feed-past-outbox'; readonly feed: string }
  | { readonly fault: 'document-not-at-end-of-log'; readonly document: string }
  | { readonly fault: 'record-differs-from-log'; readonly document: string; readonly record: string }
  | { readonly fault: 'references-differ-from-log'; readonly document: string; readonly record: string }
  | { readonly fault: 'keys-missing'; readonly keys: number }
  | { readonly fault: 'keys-file'; readonly problem: string }
  | { readonly fault: 'words-do-not-open'; readonly document: string; readonly record: string }
  | { readonly fault: 'blob-missing' | 'blob-changed'; readonly hash: string };
