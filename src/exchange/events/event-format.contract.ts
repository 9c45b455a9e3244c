import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Result } from '#base/result.ts';
import { type EventFormatName, eventFormats } from '#model/behaviour/event-format.ts';
import type { LogEvent } from '#model/behaviour/log-event.ts';
import type { ByteSource } from '#exchange/events/bytes/byte-source.ts';
import {
  chooseReading,
  completeReading,
  isSurveyed,
  notedOf,
  shownOf,
  surveyEvents,
} from '#exchange/events/choices.ts';
import type { ReadReport, SaidReading } from '#exchange/events/event-format.ts';
import { readStart } from '#exchange/events/file-start.ts';
import { forEachBatch } from '#exchange/events/for-each-batch.ts';
import { type EventFileChoice, type EventFileGuess, formats } from '#exchange/events/formats.ts';
import { guessEventFile } from '#exchange/events/guess-event-file.ts';
import { defaultLimits } from '#exchange/events/limits.ts';
import { readEventFile } from '#exchange/events/read-event-file.ts';
import type { EventFileRefusal } from '#exchange/events/refusal.ts';
import type { SkipReason } from '#exchange/events/skipped-rows.ts';

/** A file of a format as it is met. `said` is what a person has to say of it; `events` are all that are in it, in its order. */
export type EventFileSample = {
  readonly name: string;
  readonly text: string | Uint8Array;
  readonly said?: SaidReading;
  readonly events: readonly Pick<LogEvent, 'caseId' | 'activity' | 'timeUs'>[];
};

/** A file that is not as it should be, and what is said of it: why it is refused and where, or which row is left out. */
export type BrokenSample = {
  readonly name: string;
  readonly text: string | Uint8Array;
  readonly is:
    | { readonly refused: EventFileRefusal }
    | { readonly leftOut: { readonly reason: SkipReason; readonly line: number } };
};

export type FormatSamples = {
  readonly whole: readonly EventFileSample[];
  readonly broken: readonly BrokenSample[];
  /** A log that goes on and on: how it begins, and the part of it with this number. */
  readonly endless: { readonly begin: string; readonly part: (n: number) => string; readonly events: number };
};

/** What every format of event files keeps. */
export function eventFormatContract(name: EventFormatName, samples: Readonly<Record<EventFormatName, FormatSamples>>) {
  const { whole, broken, endless } = samples[name];
  const others = eventFormats.filter((other) => other !== name);

  describe(`event files in ${name}`, () => {
    it.each(whole)('are known, and taken for nothing else: $name', async ({ text }) => {
      const start = await readStart(sourceOf(text), defaultLimits);
      expect(eventFormats.filter((one) => formats[one].sniff(start))).toEqual([name]);
      expect(await guessEventFile(sourceOf(text))).toMatchObject({ ok: true, value: { format: name } });
    });

    it.each(others)('are not seen in files of %s', async (other) => {
      for (const { text } of samples[other].whole)
        expect(formats[name].sniff(await readStart(sourceOf(text), defaultLimits))).toBe(false);
    });

    it.each(whole)('are read as their preview says, packed or not, however they arrive: $name', async (sample) => {
      const choice = await choiceOf(sample);
      expect(choice.format).toBe(name);
      for (const source of [sourceOf(sample.text), sourceOf(sample.text, 1), sourceOf(gzipSync(sample.text), 100)]) {
        const { events, report } = await readAll(source, choice);
        expect(events.map(({ caseId, activity, timeUs }) => ({ caseId, activity, timeUs }))).toEqual(sample.events);
        expect(report).toMatchObject({ ok: true, value: { events: sample.events.length, skipped: [] } });
      }
    });

    it.each(whole)('are told and chosen in plain data, which another process reads the same: $name', async (sample) => {
      const guess = await guessOf(sample.text);
      const choice = await choiceOf(sample);
      expect(plain(guess)).toEqual(guess);
      const [here, there] = [await readAll(sourceOf(sample.text), choice), plain(choice)];
      expect(await readAll(sourceOf(sample.text), there)).toEqual(here);
    });

    it.each(whole)('show rows that they have, and nothing chosen is lost on the log: $name', async (sample) => {
      const { header, sampleRows, guess } = shownOf(await guessOf(sample.text));
      for (const row of sampleRows) expect(row).toHaveLength(header.length);
      expect(guess === undefined).toBe(header.length === 0);
      const choice = await choiceOf(sample);
      const noted = notedOf(choice);
      const again = chooseReading(await guessOf(sample.text), { ...sample.said, ...said(choice), ...noted });
      expect(again).toEqual({ ok: true, value: choice });
    });

    it.each(whole)('are counted to choose from where there is something to choose: $name', async ({ text, events }) => {
      const survey = await surveyEvents(sourceOf(text), name);
      expect(survey !== undefined).toBe(isSurveyed({ format: name }));
      if (survey) expect(survey).toMatchObject({ ok: true, value: { events: events.length } });
    });

    it.each(broken)('that are broken are answered with a reason and its place: $name', async ({ text, is }) => {
      const met = await meet(text);
      if ('refused' in is) {
        expect(met).toEqual({ ok: false, refusal: is.refused });
        expect(Object.keys(is.refused).length, 'a place beside the code').toBeGreaterThan(1);
      } else {
        const { reason, line } = is.leftOut;
        const left = [{ reason, n: 1, sample: [{ line, text: expect.stringMatching(/./u) }] }];
        expect(met).toMatchObject({ ok: true, value: { skipped: left } });
      }
    });

    it('are read as they come, and let go of when nobody wants more', async () => {
      const log = goingOn(endless);
      const guessed = await guessEventFile(log.source);
      expect(log.isClosed()).toBe(true);
      const choice = chosen(guessed, {});
      log.open();
      const reading = readEventFile(log.source, choice);
      const first = await reading.next();
      if (first.done) throw new Error('an endless log ended');
      expect(first.value.length).toBeGreaterThan(0);
      expect(log.isClosed()).toBe(false);
      const parts = log.parts();
      expect(first.value.length).toBeLessThanOrEqual(parts * endless.events);
      await reading.return({ ok: true, value: { events: 0, withoutCase: 0, skipped: [] } });
      expect(log.isClosed()).toBe(true);
      expect(log.parts()).toBe(parts);
    });

    it('pass on what goes wrong with their bytes', async () => {
      const choice = chosen(await guessEventFile(goingOn(endless).source), {});
      async function* torn() {
        yield Buffer.from(endless.begin);
        throw new Error('the disk is gone');
      }
      await expect(readAll(torn, choice)).rejects.toThrow('the disk is gone');
      await expect(guessEventFile(torn)).rejects.toThrow('the disk is gone');
    });
  });
}

const sourceOf = (content: string | Uint8Array, size = 4096): ByteSource =>
  async function* bytes() {
    const all = Buffer.from(content);
    for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
  };

async function guessOf(text: string | Uint8Array): Promise<EventFileGuess> {
  const guess = await guessEventFile(sourceOf(text));
  if (!guess.ok) throw new Error(guess.refusal.code);
  return guess.value;
}

const choiceOf = async ({ text, said: is = {} }: EventFileSample): Promise<EventFileChoice> =>
  chosen(await guessEventFile(sourceOf(text)), is);

function chosen(guess: Result<EventFileGuess, EventFileRefusal>, is: SaidReading): EventFileChoice {
  if (!guess.ok) throw new Error(guess.refusal.code);
  const complete = completeReading(guess.value, is);
  if (!complete.ok) throw new Error(complete.refusal.code);
  const choice = chooseReading(guess.value, complete.value);
  if (!choice.ok) throw new Error(choice.refusal.code);
  return choice.value;
}

/** All of a choice that could be said again. */
function said(chosenBefore: EventFileChoice): SaidReading {
  const { format: _format, ...choice } = chosenBefore;
  return choice;
}

async function readAll(source: ByteSource, choice: EventFileChoice) {
  const events: LogEvent[] = [];
  const report = await forEachBatch(readEventFile(source, choice), async (batch) => void events.push(...batch));
  return { events, report };
}

/** Whoever brings a file hears what is wrong with it at the first step that finds it. */
async function meet(text: string | Uint8Array): Promise<Result<ReadReport, EventFileRefusal>> {
  const guess = await guessEventFile(sourceOf(text));
  if (!guess.ok) return guess;
  const complete = completeReading(guess.value, {});
  if (!complete.ok) return complete;
  return (await readAll(sourceOf(text), chosen(guess, {}))).report;
}

const plain = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T;

/** A source without an end, that says how much was taken of it and whether somebody still holds it open. */
function goingOn({ begin, part }: FormatSamples['endless']) {
  let [parts, isClosed] = [0, false];
  return {
    parts: () => parts,
    isClosed: () => isClosed,
    open: () => {
      [parts, isClosed] = [0, false];
    },
    source: async function* bytes() {
      try {
        yield Buffer.from(begin);
        for (;;) {
          parts += 1;
          yield Buffer.from(part(parts));
        }
      } finally {
        isClosed = true;
      }
    },
  };
}
