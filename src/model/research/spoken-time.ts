/** How a moment in a recording is written: `12:34`, `1:02:03`, `00:00:12,500`, and with frames as film is cut, `00:00:12:18`. */
export const spokenTime = String.raw`(?:\d{1,2}[:;][0-5]\d[:;][0-5]\d[:;]\d{2}|(?:\d{1,3}:)?\d{1,3}:[0-5]\d(?:[.,]\d{1,3})?)`;

/**
 * A moment in a recording, read. Frames are left out: how many there are to a second is not written down.
 *
 * Units  milliseconds from the beginning.
 */
export function parseSpokenTime(text: string): number | undefined {
  if (!new RegExp(`^${spokenTime}$`, 'u').test(text)) return undefined;
  const [whole = '', fraction = ''] = text.split(/[.,]/u);
  const seconds = whole
    .split(/[:;]/u)
    .slice(0, 3)
    .reduce((sum, part) => sum * 60 + Number(part), 0);
  return seconds * 1000 + Number(fraction.padEnd(3, '0'));
}

/** A moment in a recording as it is shown: minutes and seconds, hours where there are any. */
export function writeSpokenTime(timeMs: number): string {
  const seconds = Math.floor(timeMs / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [hours = 0, ...rest] = parts;
  const clock = rest.map((part) => String(part).padStart(2, '0')).join(':');
  return hours > 0 ? `${hours}:${clock}` : clock;
}

/** The same with milliseconds where there are any, so that reading it gives the moment back. */
export function writeExactTime(timeMs: number): string {
  const rest = Math.round(timeMs) % 1000;
  return `${writeSpokenTime(timeMs)}${rest === 0 ? '' : `.${String(rest).padStart(3, '0')}`}`;
}
