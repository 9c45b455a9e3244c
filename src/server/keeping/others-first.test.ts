import { expect, it } from 'vitest';
import { inTurns } from '#server/keeping/others-first.ts';

function* longWork(steps: number): Generator<undefined, string> {
  for (let n = 0; n < steps; n += 1) {
    for (const end = performance.now() + 25; performance.now() < end;);
    yield;
  }
  return 'all of it';
}

it('others are served between the steps of long work, which comes to the same', async () => {
  const served: string[] = [];
  const work = inTurns(longWork(4)).then((made) => served.push(made));
  for (const name of ['one', 'another']) {
    await new Promise((resolve) => setImmediate(resolve));
    served.push(name);
  }
  await work;
  expect(served).toEqual(['one', 'another', 'all of it']);
});
