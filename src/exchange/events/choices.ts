import type { Result } from '#base/result.ts';
import type { EventFormatName } from '#model/behaviour/event-format.ts';
import type { ByteSource } from '#exchange/events/bytes/byte-source.ts';
import type { EventSurvey, NotChosen, NotedReading, SaidReading, ShownFile } from '#exchange/events/event-format.ts';
import { type ChoiceOf, formats, type GuessOf } from '#exchange/events/formats.ts';
import { defaultLimits } from '#exchange/events/limits.ts';
import type { EventFileRefusal } from '#exchange/events/refusal.ts';

/** What a person is shown of a file, to choose from. */
export const shownOf = <N extends EventFormatName>(guess: GuessOf<N>): ShownFile =>
  formats[guess.format].choices.shown(guess);

/** How a file is read where somebody has said some of it and lets the rest be guessed. */
export const completeReading = <N extends EventFormatName>(
  guess: GuessOf<N>,
  said: SaidReading,
): Result<SaidReading, EventFileRefusal> => formats[guess.format].choices.complete(guess, said);

/** How a file is read as a person said. */
export const chooseReading = <N extends EventFormatName>(
  guess: GuessOf<N>,
  said: SaidReading,
): Result<ChoiceOf<N>, EventFileRefusal | NotChosen> => formats[guess.format].choices.choose(guess, said);

/** What a log keeps of how its file was read. */
export const notedOf = <N extends EventFormatName>(choice: ChoiceOf<N>): NotedReading =>
  formats[choice.format].choices.noted(choice);

/** Whether what may be chosen of a file is only known when all of it was counted. */
export const isSurveyed = ({ format }: { readonly format: EventFormatName }): boolean =>
  formats[format].choices.survey !== undefined;

/** What may be chosen of a file, counted over the whole of it; nothing where its format has nothing to count. */
export async function surveyEvents(
  source: ByteSource,
  format: EventFormatName,
): Promise<Result<EventSurvey, EventFileRefusal> | undefined> {
  return formats[format].choices.survey?.(source, defaultLimits);
}
