import { Suspense } from 'react';
import { renderToReadableStream } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { latePart } from '#web/ui/late-part.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A part that cannot be fetched the first `times`. */
function failing(times: number) {
  let asked = 0;
  const load = async () => {
    await Promise.resolve();
    asked += 1;
    if (asked <= times) throw new TypeError('offline');
    return () => 'there';
  };
  return latePart<object>(load, () => 'missing');
}

async function drawn(Part: ReturnType<typeof failing>): Promise<string> {
  const stream = await renderToReadableStream(
    <Suspense fallback={null}>
      <Part />
    </Suspense>,
  );
  await stream.allReady;
  return new Response(stream).text();
}

it('a part that was fetched in vain before anybody asked for it is fetched again when it is drawn', async () => {
  const Part = failing(1);
  await Part.preload();
  expect(await drawn(Part)).toContain('there');
});

it('a part that is missing is fetched again once the connection is back', async () => {
  const line = new EventTarget();
  vi.stubGlobal('addEventListener', line.addEventListener.bind(line));
  const Part = failing(2);
  expect(await drawn(Part)).toContain('missing');
  expect(await drawn(Part)).toContain('missing');
  line.dispatchEvent(new Event('online'));
  expect(await drawn(Part)).toContain('there');
});
