import type { App } from '#server/http/app.ts';
import type { Parts } from '#server/http/parts.ts';
import { serve } from '#server/http/serve.ts';
import { given } from '#server/http/refused.ts';
import { memberOf, storedOf } from '#server/http/who.ts';
import { addMeasureValues } from '#server/practice/add-measure-values.ts';
import { readToday } from '#server/practice/read-today.ts';

/** What needs somebody. */
export function addPracticeRoutes(app: App, { storage, effects, spokenIn, journeysView, writerOf }: Parts): void {
  serve(app, 'readWork', async (request) =>
    (await journeysView.work(memberOf(request))).map(({ journey, records }) => ({ journey, records: [...records] })),
  );
  serve(app, 'readToday', (request) => {
    const { language } = request.query;
    return readToday({ ...storage, spokenIn, journeysView, clock: effects.clock }, { ...memberOf(request), language });
  });
  serve(app, 'addMeasureValues', async (request) => {
    const writer = writerOf(memberOf(request).user);
    return given(
      await addMeasureValues(writer, storedOf(request).doc, { measure: request.params.measure, ...request.body }),
    );
  });
}
