import { compassWith } from '#model/compass/compass-with.ts';
import type { Language } from '#base/languages.ts';
import { stepsOf } from '#model/compass/steps.ts';
import { type Tongues, tonguesNeeded } from '#model/compass/tongues.ts';
import type { CompassView } from '#model/compass/view.ts';
import type { Words } from '#model/compass/words/words.ts';
import type { AnyRecord } from '#model/document/records.ts';
import type { CompassAnswer, CompassQuestion, CompassWithoutWords } from '#web/journey/compass/compass-messages.ts';
import { compassView } from '#web/journey/compass/compass-view.ts';

/** Reads the map beside the page, so that nobody who writes or scrolls waits for it. Keeps the records, and is told only what differs. */
const kept = { journey: new Map<string, AnyRecord>(), library: new Map<string, AnyRecord>() };
let answered: Promise<void> = Promise.resolve();
/** What says nothing new is not said: whoever hears it would look through all of it again. */
let lastSaid = '';

addEventListener('message', ({ data }: MessageEvent<CompassQuestion>) => {
  answered = answered
    .then(() => answer(data))
    .catch((error: unknown) => {
      if (error instanceof NotFetched) postMessage({ id: data.id, isWithoutWords: true } satisfies CompassWithoutWords);
      else reportError(error);
    });
});

/** Lists or sentences that could not be fetched. A module's absence is remembered, so this worker cannot ask again. */
class NotFetched extends Error {}

const fetched = async <Part>(part: Promise<Part>): Promise<Part> =>
  part.catch((cause: unknown) => {
    throw new NotFetched('words of the compass', { cause });
  });

async function answer(question: CompassQuestion): Promise<void> {
  for (const of of ['journey', 'library'] as const) {
    const next = new Map(kept[of]);
    for (const record of question[of].put) next.set(record.id, record);
    for (const id of question[of].gone) next.delete(id);
    kept[of] = next;
  }
  const view = compassView({ ...question, records: kept.journey, library: kept.library });
  const read: CompassAnswer = { id: question.id, ...compassWith(view, await tonguesFor(view)), steps: stepsOf(view) };
  const said = JSON.stringify(read);
  if (said !== lastSaid) postMessage(read);
  lastSaid = said;
}

const words = {
  en: async () => (await fetched(import('#model/compass/words/en.ts'))).en,
  nb: async () => (await fetched(import('#model/compass/words/nb.ts'))).nb,
  sv: async () => (await fetched(import('#model/compass/words/sv.ts'))).sv,
};

const sentences = {
  en: async () => (await fetched(import('#model/compass/sentences/en.ts'))).en,
  nb: async () => (await fetched(import('#model/compass/sentences/nb.ts'))).nb,
  sv: async () => (await fetched(import('#model/compass/sentences/sv.ts'))).sv,
};

/** The lists and sentences of the languages at hand; nobody fetches those of the others. */
async function tonguesFor(view: CompassView): Promise<Tongues> {
  const needed = tonguesNeeded(view);
  const lists = needed.words.map(async (language) => [language, await words[language]()] as const);
  return {
    words: Object.fromEntries(await Promise.all(lists)) as Partial<Record<Language, Words>>,
    sentences: { [needed.sentences]: await sentences[needed.sentences]() },
  };
}
