import type { BrowserContext } from 'playwright-core';
import { post } from '#tests/e2e/stig.ts';

/** A journey of so many cards, spread over so many phases. */
type Wanted = { readonly id: string; readonly cards: number; readonly phases: number };

/** Plants a journey, some of whose cards have a heart or a cloud; gives its id. */
export async function plantJourney(
  context: BrowserContext,
  workspace: string,
  { id, cards, phases }: Wanted,
): Promise<string> {
  const file = {
    ...{ format: 'stig-journey', version: 1, id, journey: { name: 'Trampa en stig', language: 'en' } },
    phases: Array.from({ length: phases }, (_, n) => ({ id: `p${n}`, name: `Does thing ${n + 1}`, involvesUs: true })),
    interactions: Array.from({ length: cards }, (_, n) => ({
      ...{ id: `n${n}`, text: `She does the small thing ${n + 1} of many`, kind: 'direct' },
      phase: `p${Math.floor((n * phases) / cards)}`,
      ...(n % 100 === 7 && { mark: { type: n % 200 === 7 ? 'heart' : 'cloud', strength: 2 } }),
    })),
  };
  const path = `/api/v1/workspaces/${workspace}/import`;
  return (await post<{ journey: string }>(context, path, file)).journey;
}

/** One of a few cards, for what does not depend on what a map shows: it is opened, and drawn anew after a key, in a third of the example's time. */
export const plantSmall = (context: BrowserContext, workspace: string, id: string): Promise<string> =>
  plantJourney(context, workspace, { id, cards: 12, phases: 3 });
