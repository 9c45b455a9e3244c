import type { App } from '#server/http/app.ts';
import type { Parts } from '#server/http/parts.ts';
import { given } from '#server/http/refused.ts';
import { serve } from '#server/http/serve.ts';
import { memberOf } from '#server/http/who.ts';
import { mentionsOf, unite } from '#server/people/unite.ts';

/** What all journeys of a workspace share. */
export function addLibraryRoutes(app: App, { storage, signIn, writerOf }: Parts): void {
  serve(app, 'countMentions', async ({ params: { ws: workspace, type, id } }) =>
    mentionsOf(storage.documents, { workspace, type, id }),
  );
  serve(app, 'unite', async (request) => {
    const { ws: workspace, type, id: from } = request.params;
    const parts = { ...storage, signIn: await signIn(), writer: writerOf(memberOf(request).user) };
    return given(await unite(parts, { workspace, type, from, into: request.body.into }));
  });
}
