import { today, todayQuery } from '#protocol/http/practice.ts';
import { workspaceParams } from '#protocol/http/values.ts';
import type { App } from '#server/http/app.ts';
import type { Parts } from '#server/http/parts.ts';
import { memberOf } from '#server/http/who.ts';
import { readToday } from '#server/practice/read-today.ts';

/** What needs somebody. */
export function addPracticeRoutes(app: App, { storage, effects, spokenIn }: Parts): void {
  app.get(
    '/api/v1/workspaces/:ws/today',
    {
      config: { who: { in: 'workspace', may: 'read' } },
      schema: {
        summary: 'What needs me today',
        tags: ['practice'],
        params: workspaceParams,
        querystring: todayQuery,
        response: { 200: today },
      },
    },
    (request) => {
      const { language } = request.query;
      return readToday({ ...storage, spokenIn, clock: effects.clock }, { ...memberOf(request), language });
    },
  );
}
