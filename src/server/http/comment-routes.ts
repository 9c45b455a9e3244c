import { seenComments } from '#protocol/http/comments.ts';
import { documentParams, done } from '#protocol/http/values.ts';
import type { App } from '#server/http/app.ts';
import type { Parts } from '#server/http/parts.ts';
import { memberOf, storedOf } from '#server/http/who.ts';

/** What somebody has read of what is said about a journey. */
export function addCommentRoutes(app: App, { storage }: Parts): void {
  app.get(
    '/api/v1/journeys/:id/seen-comments',
    {
      config: { who: { in: 'journey', may: 'read' } },
      schema: {
        summary: 'Comments I have seen',
        tags: ['people'],
        params: documentParams,
        response: { 200: seenComments },
      },
    },
    async (request) => ({ comments: [...(await storage.seenComments.of(memberOf(request).user, request.params.id))] }),
  );
  app.post(
    '/api/v1/journeys/:id/seen-comments',
    {
      config: { who: { in: 'journey', may: 'read' } },
      schema: {
        summary: 'Say that I have seen comments',
        tags: ['people'],
        params: documentParams,
        body: seenComments,
        response: { 200: done },
      },
    },
    async (request) => {
      const { records } = storedOf(request).doc;
      const there = request.body.comments.filter((comment) => records.get(comment)?.type === 'comment');
      await storage.seenComments.add(memberOf(request).user, request.params.id, there);
      return { ok: true as const };
    },
  );
}
