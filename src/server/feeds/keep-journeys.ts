import type { Journal } from '#model/document/journal.ts';
import type { JourneysView } from '#server/feeds/journeys-view.ts';

type Parts = {
  readonly journal: Pick<Journal, 'watch'>;
  readonly journeysView: Pick<JourneysView, 'follow' | 'prepare'>;
  readonly report: (error: unknown, at: string) => void;
};

const pauseMs = 1000;
/** It takes a sixth of the time at most: what is asked for before is made then. */
const restTimes = 5;
/** So often it is looked whether the day is another. */
const lookMs = 60_000;

/** Makes anew what is asked of many journeys shortly after it has changed, so that whoever asks finds it made. */
export function keepJourneys({ journal, journeysView, report }: Parts): { readonly close: () => Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void> | undefined;
  let isWanted = false;
  let isClosed = false;
  const makeSome = async (): Promise<void> => {
    await journeysView.follow();
    if (await journeysView.prepare()) isWanted = true;
  };
  const later = (ms: number): void => {
    isWanted = true;
    if (timer || working || isClosed) return;
    timer = setTimeout(() => {
      timer = undefined;
      isWanted = false;
      const began = performance.now();
      working = makeSome()
        .catch((error: unknown) => {
          if (!isClosed) report(error, 'views of journeys');
        })
        .finally(() => {
          working = undefined;
          if (isWanted) later(Math.max(pauseMs, restTimes * (performance.now() - began)));
        });
    }, ms);
    timer.unref();
  };
  const unwatch = journal.watch(() => later(pauseMs));
  const looking = setInterval(() => later(0), lookMs).unref();
  later(pauseMs);
  return {
    close: async () => {
      isClosed = true;
      unwatch();
      clearTimeout(timer);
      clearInterval(looking);
      await working;
    },
  };
}
