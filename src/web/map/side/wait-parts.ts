/** The units in which people say how long they waited, from short to long. */
export const waitUnits = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;
export type WaitUnit = (typeof waitUnits)[number];

export type Wait = { readonly number: number; readonly unit: WaitUnit };

const letters: Readonly<Record<WaitUnit, string>> = {
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  month: 'M',
  year: 'Y',
};

/**
 * An ISO 8601 duration of one number and one unit; nothing where it is longer or none.
 *
 * Source  ISO 8601-1:2019, 5.5.2.
 */
export function waitOf(duration: string | undefined): Wait | undefined {
  const [, time, number, letter] = /^P(T?)(\d+(?:\.\d+)?)([YMWDH])$/u.exec(duration ?? '') ?? [];
  const unit = waitUnits.find((one) => letters[one] === `${time}${letter}`);
  return unit && { number: Number(number), unit };
}

export function printWait({ number, unit }: Wait): string {
  const [time, letter] = [letters[unit].startsWith('T') ? 'T' : '', letters[unit].at(-1)];
  return `P${time}${number}${letter}`;
}
