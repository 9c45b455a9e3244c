/** Seeds that once found a fault, and what it was. A seed that fails goes here before it is mended. */
export const pinnedSeeds: readonly { readonly seed: number; readonly found: string }[] = [
  { seed: 1, found: 'a record brought in with an order that nothing can be sorted after' },
  { seed: 2, found: 'a refused command that the view kept, after another had been confirmed' },
  { seed: 68, found: 'a replica that did not take the steps that came with the news of erased words' },
  { seed: 123, found: 'an empty room that kept erased words when looking anew had failed' },
  { seed: 499, found: 'a taken-back command that came back when it was confirmed a second time' },
];
