import type { TypeName } from '#model/records.ts';

/** Why a command does not make sense on the document as it is now. */
export type Refusal =
  | { readonly code: 'not-found'; readonly type: TypeName; readonly id: string }
  | { readonly code: 'id-taken'; readonly id: string }
  | { readonly code: 'parent-not-found'; readonly type: string; readonly id: string }
  | { readonly code: 'not-valid'; readonly place: string; readonly message: string }
  | { readonly code: 'wrong-document'; readonly type: TypeName }
  | { readonly code: 'words-erased'; readonly id: string }
  | { readonly code: 'not-verbatim'; readonly id: string }
  | { readonly code: 'changed-since' }
  | { readonly code: 'already-ended'; readonly id: string }
  | { readonly code: 'may-not'; readonly action: string };
