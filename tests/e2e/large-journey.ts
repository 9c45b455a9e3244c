import type { BrowserContext } from 'playwright-core';
import { post } from '#tests/e2e/stig.ts';

const phases = 10;

/** A journey of so many cards, some with a heart or a cloud; its id. */
export async function plantJourney(context: BrowserContext, workspace: string, cards: number): Promise<string> {
  const file = {
    ...{
      format: 'stig-journey',
      version: 1,
      id: `large-${cards}`,
      journey: { name: 'A large journey', language: 'en' },
    },
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
