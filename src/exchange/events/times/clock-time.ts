/** How an hour, minutes and more are written after a date, and the zone after them; each group by its name. */
export const clockPattern = String.raw`(?:(?:T|[\s,_]{1,3}(?:(?:kl|klockan|klokken|klokka|at|um|om)\.?\s{0,2})?|:|\s[-–]\s)(?<hour>\d{1,2})[:.h](?<minute>\d{2})(?:[:.](?<second>\d{2})(?:[.,](?<fraction>\d{1,9}))?)?\s?(?<half>[AP]\.?M\.?|fm|em)?)?`;
export const zonePattern = String.raw`\s?(?<zone>Z|(?:UTC|GMT)?[+-]\d{2}(?::?\d{2})?|[A-Z]{3,4})?(?:\s\([^()]{1,60}\))?`;

/** The clock alone, as a column of its own writes it. */
export const clockAlone = /^(?:kl\.?\s?)?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d{1,9})?)?\s?(?:[AP]\.?M\.?|fm|em)?$/iu;

export type WrittenClock = {
  readonly hour?: string | undefined;
  readonly minute?: string | undefined;
  readonly second?: string | undefined;
  readonly fraction?: string | undefined;
  readonly half?: string | undefined;
};

/** Microseconds since midnight; midnight where no clock is written, undefined for a clock that there is not. */
export function clockToUs({
  hour,
  minute = '0',
  second = '0',
  fraction = '0',
  half,
}: WrittenClock): number | undefined {
  const hours = hourOfDay(hour, half);
  if (hours === undefined || Number(minute) > 59 || Number(second) > 59) return undefined;
  return ((hours * 60 + Number(minute)) * 60 + Number(second)) * 1e6 + Math.round(Number(`0.${fraction}`) * 1e6);
}

function hourOfDay(hour: string | undefined, half: string | undefined): number | undefined {
  const hours = Number(hour ?? 0);
  if (half === undefined) return hours <= 23 ? hours : undefined;
  if (hours < 1 || hours > 12) return undefined;
  return (hours % 12) + (/^(?:p|em)/iu.test(half) ? 12 : 0);
}

/** Zones that have a name of their own, as hours ahead of UTC. */
const named: Readonly<Record<string, number>> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 1,
  BST: 1,
  CET: 1,
  MEZ: 1,
  CEST: 2,
  MESZ: 2,
  EET: 2,
  EEST: 3,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
};

/** Minutes ahead of UTC; 0 where no zone is written, undefined for one that is not known. */
export function zoneToMinutes(zone: string | undefined): number | undefined {
  if (zone === undefined) return 0;
  const hours = named[zone.toUpperCase()];
  if (hours !== undefined) return hours * 60;
  const [, sign, digits = ''] = /^(?:UTC|GMT)?([+-])(\d{2}:?\d{0,2})$/iu.exec(zone) ?? [];
  if (sign === undefined) return undefined;
  const plain = digits.replace(':', '').padEnd(4, '0');
  const minutes = Number(plain.slice(0, 2)) * 60 + Number(plain.slice(2));
  return sign === '-' ? -minutes : minutes;
}

/** Whether a written time names its zone. */
export const hasZone = (text: string): boolean =>
  /(?:\d\s?Z|\b(?:UTC|GMT|WES?T|BST|CES?T|MES?Z|EES?T|[ECMP][SD]T)|:\d{2}(?:[.,]\d+)?\s?(?:UTC|GMT)?[+-]\d{2}(?::?\d{2})?)(?:\s\([^()]{1,60}\))?(?:\s\d{4})?$/iu.test(
    text.trim(),
  );
