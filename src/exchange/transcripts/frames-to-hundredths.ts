const bracketed = /([[({<](?:\d{1,2}:)?\d{1,2}:[0-5]\d)([.,]\d{1,3})?(?=[\])}>])/gu;
const rateSaid = /\btimecode\.fps\s*=\s*(\d{2,3}(?:\.\d{1,3})?)/u;

/** What InqScribe counts where nobody says otherwise. Units: frames per second. */
const usualRate = 29.97;

/** As many times that all stop below 30 are no hundredths: one in four hundred files would do so by chance. */
const fewest = 5;

/**
 * A text whose times end in frames, as InqScribe writes them (`[00:05:00.12]`), with hundredths of a second in their place.
 *
 * Shape   letter for letter as long, so that offsets hold; any other text stays as it is.
 * Source  InqScribe user guide, 3.1.2: HH:MM:SS.FF in brackets of any kind
 */
export function framesToHundredths(text: string): string {
  const said = Number(rateSaid.exec(text)?.[1] ?? Number.NaN);
  const fractions = [...text.matchAll(bracketed)].flatMap(([, , fraction]) => (fraction ? [fraction] : []));
  const areFrames = fractions.every((one) => /^\.\d\d$/u.test(one) && Number(one.slice(1)) < (said || 30));
  if (!areFrames || fractions.length < (said ? 1 : fewest)) return text;
  return text.replace(bracketed, (time: string, clock: string, fraction?: string) =>
    fraction === undefined ? time : `${clock}.${hundredths(Number(fraction.slice(1)), said || usualRate)}`,
  );
}

const hundredths = (frames: number, rate: number): string =>
  String(Math.min(99, Math.round((frames * 100) / rate))).padStart(2, '0');
