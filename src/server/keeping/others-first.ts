import { setImmediate } from 'node:timers/promises';

/** Lets everybody who waits for the server be served before it goes on. */
export const othersFirst = (): Promise<void> => setImmediate();

/** So long others wait at most for steps that are shorter than that. */
const longestMs = 20;

/** Goes through work that is made in steps; others are served between them. */
export async function inTurns<T>(steps: Generator<undefined, T>): Promise<T> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < longestMs) continue;
    await othersFirst();
    began = performance.now();
  }
}
