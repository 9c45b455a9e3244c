import { compass } from '#model/compass/compass.ts';
import { stepsOf } from '#model/compass/steps.ts';
import type { AnyRecord } from '#model/records.ts';
import type { CompassAnswer, CompassQuestion } from '#web/map/compass/compass-messages.ts';
import { compassView } from '#web/map/compass/compass-view.ts';

/** Reads the map beside the page, so that nobody who writes or scrolls waits for it. Keeps the records, and is told only what differs. */
const kept = { journey: new Map<string, AnyRecord>(), library: new Map<string, AnyRecord>() };

addEventListener('message', ({ data }: MessageEvent<CompassQuestion>) => {
  for (const of of ['journey', 'library'] as const) {
    const next = new Map(kept[of]);
    for (const record of data[of].put) next.set(record.id, record);
    for (const id of data[of].gone) next.delete(id);
    kept[of] = next;
  }
  const view = compassView({ ...data, records: kept.journey, library: kept.library });
  const answer: CompassAnswer = { id: data.id, ...compass(view), steps: stepsOf(view) };
  postMessage(answer);
});
