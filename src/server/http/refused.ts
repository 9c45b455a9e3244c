import type { Result } from '#base/result.ts';
import type { ServerRefusal } from '#server/refusal.ts';

/** A refusal on its way out of a route; it is met once, where answers are made. */
export class Refused extends Error {
  readonly refusal: ServerRefusal;

  constructor(refusal: ServerRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** What a use case gave. Errors: `Refused` where it refused. */
export function given<T>(result: Result<T, ServerRefusal>): T {
  if (!result.ok) throw new Refused(result.refusal);
  return result.value;
}
