import type { Refusal } from '#model/document/refusal.ts';
import type { ImportDiffers, ProblemCode } from '#protocol/http/problem.ts';

/** Why a use case does not do what was asked. Every refusal of a document is one too. */
export type ServerRefusal = {
  readonly code: ProblemCode;
  readonly detail?: string | undefined;
  readonly place?: string | undefined;
  /** When to come back. */
  readonly retryAfterS?: number | undefined;
  /** How much a file says otherwise than what is here. */
  readonly differs?: ImportDiffers | undefined;
  readonly problems?: readonly { place: string; message: string; why?: string }[] | undefined;
};

/** A document's no, as the use case that asked it says it. */
export function refusalOf(refusal: Refusal): ServerRefusal {
  switch (refusal.code) {
    case 'not-valid':
      return { code: 'not-valid', place: refusal.place, detail: refusal.message };
    case 'may-not':
    case 'not-now':
      return { code: refusal.code, detail: refusal.action };
    case 'parent-not-found':
    case 'not-found':
      return { code: refusal.code, detail: `${refusal.type} ${refusal.id}` };
    case 'wrong-document':
      return { code: refusal.code, detail: refusal.type };
    case 'too-large':
      return { code: refusal.code, detail: `at most ${refusal.mostCharacters} characters` };
    case 'changed-since':
      return { code: refusal.code };
    default:
      return { code: refusal.code, detail: refusal.id };
  }
}
