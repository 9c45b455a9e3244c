import { describe, expect, it } from 'vitest';
import { addDays } from '#model/practice/days.ts';
import { experimentEffect } from '#model/practice/effect/experiment-effect.ts';
import type { MeasureBody } from '#model/practice/measure.ts';
import { decimalsFor, sayEffect } from '#web/practice/effect/say-effect.ts';
import { formatIn } from '#web/ui/language/format.ts';
import { sayIn } from '#web/ui/language/use-words.ts';
import { effectWords } from '#words/effect.ts';

const start = '2026-10-28';
const weekly = (from: string, values: readonly number[], n?: number) =>
  values.map((value, week) => ({ at: addDays(from, 7 * week), value, ...(n !== undefined && { n }) }));

function said(measure: MeasureBody, hoped?: number, comparison?: MeasureBody) {
  const experiment = { start, ...(hoped !== undefined && { expected: { value: hoped } }) };
  const effect = experimentEffect({ experiment, measure, comparison });
  if (typeof effect === 'string') throw new Error(effect);
  const told = { unit: measure.unit ?? '', hoped, comparison: comparison?.name };
  const all = sayEffect(effect, told, { t: sayIn(effectWords, 'en'), format: formatIn('en') });
  return { ...all, change: all.change.replaceAll('\u00a0', ' '), sureness: all.sureness.replaceAll('\u00a0', ' ') };
}

const ringing: MeasureBody = {
  unit: '%',
  series: [
    ...weekly('2026-09-17', [15.2, 14.6, 15.3, 15.1, 14.8, 15], 913),
    ...weekly('2026-11-02', [11.6, 11, 11.3], 2070),
  ],
};

describe('an effect in words', () => {
  it('says how much, between what, how sure and whether as far as hoped', () => {
    expect(said(ringing, 12)).toEqual({
      change: '3.7 % lower (between 1.8 and 5.6)',
      sureness: 'We can be sure that it fell.',
      hoped: 'It has probably come as far as we hoped, 12\u00a0%.',
      against: 'Compared with the time before. Something else may have changed at the same time.',
    });
  });

  it('never says that it is sure where it may be chance', () => {
    const few = { ...ringing, series: ringing.series?.map((one) => ({ ...one, n: 30 })) ?? [] };
    expect(said(few).change).toBe('4 % lower so far');
    expect(said(few).sureness).toMatch(/^It may still be chance: the change lies between -\d+ % and \d+ %\.$/u);
    const bare = said({ series: [...weekly('2026-09-17', [3, 4]), ...weekly('2026-11-02', [9])] });
    expect(bare).toMatchObject({ change: '5.5 higher so far', sureness: expect.stringContaining('too few values') });
    expect(said({ series: [...weekly('2026-09-17', [3]), ...weekly('2026-11-02', [3])] }).change).toBe('No change');
  });

  it('names those it was compared with', () => {
    const other = { ...ringing, name: 'Orders to companies' };
    const { against, change } = said(ringing, undefined, other);
    expect(change).toBe('No change');
    expect(against).toContain('“Orders to companies”');
  });

  it('takes as many decimals as tell something', () => {
    expect([4, 0.98, 0.05, 1200, 0].map(decimalsFor)).toEqual([1, 2, 3, 0, 0]);
  });
});
