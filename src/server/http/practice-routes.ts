import type { App } from '#server/http/app.ts';
import type { Parts } from '#server/http/parts.ts';
import { serve } from '#server/http/serve.ts';
import { memberOf } from '#server/http/who.ts';
import { readToday } from '#server/practice/read-today.ts';

/** What needs somebody. */
export function addPracticeRoutes(app: App, { storage, effects, spokenIn, journeysView }: Parts): void {
  serve(app, 'readWork', async (request) =>
    (await journeysView.work(memberOf(request))).map(({ journey, records }) => ({ journey, records: [...records] })),
  );
  serve(app, 'readToday', (request) => {
    const { language } = request.query;
    return readToday({ ...storage, spokenIn, journeysView, clock: effects.clock }, { ...memberOf(request), language });
  });
}
