import type { EventEngine } from '#analytics/event-engine.ts';
import { importEvents } from '#analytics/import-events.ts';
import { createSegmentStore } from '#analytics/segments/segment-store.ts';
import { accept } from '#base/result.ts';
import { fileSource } from '#exchange/events/byte-source.ts';
import { readEventFile } from '#exchange/events/read-event-file.ts';
import { erasedIn } from '#server/behaviour/erased-list.ts';
import { withoutErased } from '#server/behaviour/without-erased.ts';
import { countingEvents } from '#server/behaviour/count-events.ts';
import type { EngineAnswer, ImportOrder, ImportSays } from '#server/behaviour/import-message.ts';

/** A process of its own that reads one event file and ends: what reading takes of the machine goes with it. */
process.once('message', (order: ImportOrder) => {
  void run(order).then((last) => process.send?.(last, () => process.disconnect()));
});

async function run(order: ImportOrder): Promise<ImportSays> {
  try {
    const { file, size, choice, target } = order;
    const isErased = erasedIn(target.workspace, order.erased);
    const read = readEventFile(tellingHowFar(fileSource(file), size), choice);
    const counting = countingEvents(withoutErased(read, isErased));
    const segments = createSegmentStore(order.segments);
    const done = await importEvents(counting.batches, { target, segments, engine: engineOfServer() });
    return { say: 'read', result: done.ok ? accept({ report: done.value, counts: counting.counts() }) : done };
  } catch (error) {
    return { say: 'broke', problem: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

const say = (message: ImportSays): void => void process.send?.(message);

/** The server's engine, asked over the line between the two processes. */
function engineOfServer(): EventEngine {
  const waiting = new Map<number, (answer: EngineAnswer) => void>();
  let last = 0;
  process.on('message', (answer: EngineAnswer) => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  const ask = (message: (id: number) => ImportSays): Promise<void> =>
    new Promise((resolve, reject) => {
      const id = (last += 1);
      waiting.set(id, ({ problem }) => (problem === undefined ? resolve() : reject(new Error(problem))));
      say(message(id));
    });
  return {
    command: (statement) => ask((id) => ({ say: 'command', id, statement })),
    insert: (target, batch) => ask((id) => ({ say: 'insert', id, target, batch })),
    query: () => Promise.reject(new Error('an import asks nothing')),
    close: async () => {},
  };
}

/** A source that says how much of it has been read, about once a second. */
function tellingHowFar(source: () => AsyncIterable<Uint8Array>, size: number) {
  return async function* counted(): AsyncGenerator<Uint8Array> {
    let seen = 0;
    let told = performance.now();
    for await (const chunk of source()) {
      seen += chunk.length;
      if (performance.now() - told > 1000) {
        told = performance.now();
        say({ say: 'progress', share: Math.min(0.99, seen / size) });
      }
      yield chunk;
    }
  };
}
