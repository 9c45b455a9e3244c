import type { App } from '#server/http/app.ts';
import type { Parts } from '#server/http/parts.ts';
import { serve } from '#server/http/serve.ts';
import { memberOf, storedOf } from '#server/http/who.ts';

/** What somebody has read of what is said about a journey. */
export function addCommentRoutes(app: App, { storage }: Parts): void {
  serve(app, 'readSeenComments', async (request) => ({
    comments: [...(await storage.seenComments.of(memberOf(request).user, request.params.id))],
  }));
  serve(app, 'seeComments', async (request) => {
    const { records } = storedOf(request).doc;
    const there = request.body.comments.filter((comment) => records.get(comment)?.type === 'comment');
    await storage.seenComments.add(memberOf(request).user, request.params.id, there);
    return { ok: true };
  });
}
