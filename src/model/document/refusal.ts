import type { TypeName } from '#model/document/records.ts';

/** Why a command does not make sense on the document as it is now. */
export type Refusal =
  | { readonly code: 'not-found'; readonly type: TypeName; readonly id: string }
  | { readonly code: 'id-taken'; readonly id: string }
  | { readonly code: 'parent-not-found'; readonly type: string; readonly id: string }
  | { readonly code: 'not-valid'; readonly place: string; readonly message: string }
  /** More than a record holds; units: characters. */
  | { readonly code: 'too-large'; readonly mostCharacters: number }
  | { readonly code: 'wrong-document'; readonly type: TypeName }
  | { readonly code: 'words-erased'; readonly id: string }
  /** Somebody spoke here: their words are erased, and only then is the rest taken away. */
  | { readonly code: 'has-spoken'; readonly id: string }
  | { readonly code: 'words-missing'; readonly id: string }
  | { readonly code: 'not-verbatim'; readonly id: string }
  | { readonly code: 'changed-since' }
  | { readonly code: 'already-ended'; readonly id: string }
  /** Whether a belief held is not known before its measure has a value from after the start. */
  | { readonly code: 'no-value-since'; readonly id: string }
  | { readonly code: 'may-not'; readonly action: string }
  /** The workshop is not at a stage where this is done, or its leader has locked it. */
  | { readonly code: 'not-now'; readonly action: string }
  /** It is another's note, dot or step. */
  | { readonly code: 'not-yours'; readonly id: string }
  | { readonly code: 'no-dots-left'; readonly id: string };
