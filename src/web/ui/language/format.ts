import { secondsText } from '#words/duration-text.ts';
import { useMemo } from 'react';
import { once } from '#base/once-per.ts';
import { useLanguage } from '#web/ui/language/use-words.ts';
import { type Language, localeOf } from '#base/languages.ts';

/** How dates, numbers and stretches of time are written in a language. */
export type Format = {
  readonly day: (day: string) => string;
  readonly shortDay: (day: string) => string;
  /** A day with the time of day, where the reader is. */
  readonly moment: (at: string) => string;
  readonly number: (value: number) => string;
  /** What was measured: three digits, however small. */
  readonly figure: (value: number) => string;
  /** With so many decimals at most. */
  readonly decimals: (value: number, most: number) => string;
  readonly percent: (share: number) => string;
  readonly seconds: (seconds: number) => string;
  /** Names one after the other, as in a sentence. */
  readonly list: (names: readonly string[]) => string;
  readonly sort: (a: string, b: string) => number;
};

export function useFormat(): Format {
  const language = useLanguage();
  return useMemo(() => formatIn(language), [language]);
}

export function formatIn(language: Language): Format {
  const locale = localeOf(language);
  const date = (how: Intl.DateTimeFormatOptions) => once(() => new Intl.DateTimeFormat(locale, how));
  const digits = (how: Intl.NumberFormatOptions) => once(() => new Intl.NumberFormat(locale, how));
  const day = date({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const shortDay = date({ day: 'numeric', month: 'short', timeZone: 'UTC' });
  const moment = date({ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' });
  const number = digits({ maximumFractionDigits: 1 });
  const figure = digits({ maximumFractionDigits: 1, maximumSignificantDigits: 3, roundingPriority: 'morePrecision' });
  const percent = digits({ style: 'percent', maximumFractionDigits: 0 });
  const list = once(() => new Intl.ListFormat(locale));
  const collator = once(() => new Intl.Collator(locale, { numeric: true }));
  return {
    day: (text) => day().format(new Date(text)),
    shortDay: (text) => shortDay().format(new Date(text)),
    moment: (at) => moment().format(new Date(at)),
    number: (value) => number().format(value),
    figure: (value) => figure().format(value),
    decimals: (value, most) => new Intl.NumberFormat(locale, { maximumFractionDigits: most }).format(value),
    percent: (share) => percent().format(share),
    seconds: (seconds) => secondsText(seconds, locale),
    list: (names) => list().format(names),
    sort: (a, b) => collator().compare(a, b),
  };
}
