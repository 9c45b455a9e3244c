import type { RuleName, RuleValues } from '#model/compass/values.ts';

export type Said = { readonly message: string; readonly suggestion: string };

/** What each rule says of what it found: one sentence for what is seen, one for what may be done. */
export type Sentences = { readonly [N in RuleName]: (values: RuleValues[N]) => Said };
