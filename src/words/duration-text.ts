const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;

const pattern =
  /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/u;

/** An ISO 8601 duration as people say it, `P1DT4H` as `1 day 4 hours`; what is not a duration stands as it is. */
export function durationText(duration: string, language: string): string {
  const found = pattern.exec(duration)?.slice(1);
  if (!found) return duration;
  const parts = units.flatMap((unit, i) => {
    const value = Number(found[i] ?? Number.NaN);
    if (Number.isNaN(value)) return [];
    return [new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(value)];
  });
  return parts.length === 0 ? duration : parts.join(' ');
}

const lengths = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/** How long something took, in the largest unit of which it is more than one and a half. */
export function secondsText(seconds: number, locale: string): string {
  const [unit, length] = lengths.find(([, size]) => seconds >= size * 1.5) ?? ['second', 1];
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 });
  return format.format(seconds / length);
}
