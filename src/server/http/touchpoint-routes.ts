import type { App } from '#server/http/app.ts';
import type { Parts } from '#server/http/parts.ts';
import { serve } from '#server/http/serve.ts';
import { memberOf } from '#server/http/who.ts';
import { countTouchpointUses, readTouchpointUses } from '#server/map/touchpoint-uses.ts';

/** Where the library's touchpoints are used. What they are is in the workspace's document. */
export function addTouchpointRoutes(app: App, { storage, journeysView }: Parts): void {
  serve(app, 'countTouchpoints', ({ params }) => countTouchpointUses(storage.documents, params.ws));
  serve(app, 'listTouchpointUses', (request) =>
    readTouchpointUses({ ...storage, journeysView }, { ...memberOf(request), touchpoint: request.params.id }),
  );
}
