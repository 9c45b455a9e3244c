import { useEffect, useReducer, useRef, useState } from 'react';
import type { Records } from '#model/document/document.ts';
import {
  type CompassAnswer,
  type CompassQuestion,
  type CompassRead,
  type CompassWithoutWords,
  differenceOf,
} from '#web/journey/compass/compass-messages.ts';
import type { Evidence } from '#web/journey/journey-context.ts';
import { useLanguage } from '#web/ui/language/use-words.ts';

const nothingRead: CompassRead = { findings: [], silenced: [], steps: [] };
const restMs = 500;
/** The map first, then what there is to say of it. */
const firstRestMs = 700;
const againMs = 5_000;

type ToRead = {
  readonly id: string;
  readonly records: Records;
  readonly library: Records;
  readonly evidence: Evidence | undefined;
};

type Reader = { readonly worker: Worker; told: { id: string; journey: Records; library: Records } };

const untold = (id: string): Reader['told'] => ({ id, journey: new Map(), library: new Map() });

/** What the compass says of the journey: read beside the page, once all is there and when the hand has rested. */
export function useCompass({ id, records, library, evidence }: ToRead): CompassRead {
  const language = useLanguage();
  const [read, setRead] = useState<CompassAnswer>();
  const [nth, tryAgain] = useReducer((before: number) => before + 1, 0);
  const reader = useRef<Reader>(undefined);
  const isFirst = read?.id !== id;
  useEffect(
    () => () => {
      reader.current?.worker.terminate();
      reader.current = undefined;
    },
    [],
  );
  useEffect(() => {
    if (!evidence || records.size === 0) return undefined;
    const leave = () => {
      reader.current?.worker.terminate();
      reader.current = undefined;
      whenReachable(tryAgain);
    };
    const ask = () => {
      const { worker, told } = (reader.current ??= {
        worker: startReading(`compass ${nth}`, setRead, leave),
        told: untold(id),
      });
      const from = told.id === id ? told : { ...untold(id), library: told.library };
      const journey = differenceOf(from.journey, records);
      const gone = told.id === id ? journey.gone : [...told.journey.keys()].filter((one) => !records.has(one));
      const question: CompassQuestion = {
        ...{ id, evidence, language, now: Date.now() },
        journey: { put: journey.put, gone },
        library: differenceOf(from.library, library),
      };
      reader.current.told = { id, journey: records, library };
      worker.postMessage(question, { transfer: [] });
    };
    return whenIdle(isFirst ? firstRestMs : restMs, ask);
  }, [id, records, library, evidence, language, isFirst, nth]);
  return isFirst || !read ? nothingRead : read;
}

/** `onLost` is called where the worker, whose error then says nothing, or its words could not be fetched: another may have more luck. */
function startReading(name: string, onRead: (answer: CompassAnswer) => void, onLost: () => void): Worker {
  const worker = new Worker(new URL('./compass-worker.ts', import.meta.url), { type: 'module', name });
  worker.addEventListener('message', ({ data }: MessageEvent<CompassAnswer | CompassWithoutWords>) =>
    'isWithoutWords' in data ? onLost() : onRead(data),
  );
  worker.addEventListener('error', (trouble) => {
    if (!(trouble instanceof ErrorEvent)) onLost();
  });
  return worker;
}

function whenReachable(act: () => void): void {
  if (navigator.onLine) setTimeout(act, againMs);
  else addEventListener('online', act, { once: true });
}

/** Does it after a while, when the page has nothing more pressing to do; gives back how to let it be. */
function whenIdle(delayMs: number, act: () => void): () => void {
  let idle = 0;
  const timer = setTimeout(() => {
    idle = requestIdleCallback(act, { timeout: 1200 });
  }, delayMs);
  return () => {
    clearTimeout(timer);
    cancelIdleCallback(idle);
  };
}
