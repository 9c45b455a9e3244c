import type { Effect } from '#model/practice/effect/experiment-effect.ts';
import type { Format } from '#web/ui/language/format.ts';
import type { Say } from '#web/ui/language/use-words.ts';
import type { effectWords } from '#words/effect.ts';

/** What one can say of an effect: how much, how sure, whether as far as hoped, against what. */
export type SaidEffect = {
  readonly change: string;
  readonly sureness: string;
  readonly hoped?: string;
  readonly against: string;
};

type Words = Say<typeof effectWords>;
type Told = { readonly unit: string; readonly hoped: number | undefined; readonly comparison: string | undefined };

export function sayEffect(effect: Effect, told: Told, { t, format }: { t: Words; format: Format }): SaidEffect {
  const decimals = decimalsFor(effect.interval ? effect.interval.high - effect.interval.low : Math.abs(effect.change));
  const number = (value: number): string => format.decimals(value, decimals);
  const amount = (value: number): string => withUnit(number(value), told.unit);
  return {
    change: changeText(effect, { t, amount, number }),
    sureness: surenessText(effect, { t, amount }),
    ...(effect.hoped &&
      told.hoped !== undefined && { hoped: t(`hoped-${effect.hoped}`, { value: amount(told.hoped) }) }),
    against: againstText(effect, told.comparison, { t, amount }),
  };
}

/** As many decimals as tell something where values are this far apart. */
export const decimalsFor = (span: number): number =>
  span > 0 ? Math.min(Math.max(1 - Math.floor(Math.log10(span)), 0), 6) : 0;

const longestUnit = 6;

/** A number with its unit where that is a sign or a short word; a longer one stands elsewhere. */
export const withUnit = (number: string, unit: string): string =>
  unit === '' || unit.length > longestUnit ? number : `${number}\u00a0${unit}`;

type Ways = { readonly t: Words; readonly amount: (value: number) => string };

function changeText(
  { change, interval }: Effect,
  { t, amount, number }: Ways & { number: (value: number) => string },
): string {
  if (change === 0) return t('unchanged');
  const isLower = change < 0;
  const by = amount(Math.abs(change));
  if (!interval || interval.low <= 0 === interval.high > 0) return t(isLower ? 'fell-about' : 'rose-about', { by });
  const [low, high] = [Math.abs(interval.low), Math.abs(interval.high)].toSorted((a, b) => a - b);
  return t(isLower ? 'fell' : 'rose', { by, low: number(low ?? 0), high: number(high ?? 0) });
}

function surenessText({ change, interval, isSure }: Effect, { t, amount }: Ways): string {
  if (!interval) return t('too-few');
  if (!isSure) return t('maybe-chance', { low: amount(interval.low), high: amount(interval.high) });
  return t(change < 0 ? 'sure-fell' : 'sure-rose');
}

function againstText({ compared }: Effect, name: string | undefined, { t, amount }: Ways): string {
  if (!compared) return t('no-comparison');
  const { before, after } = compared;
  return t('with-comparison', { name: name ?? '', before: amount(before.mean), after: amount(after.mean) });
}
