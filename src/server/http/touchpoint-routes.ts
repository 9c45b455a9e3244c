import type { App } from '#server/http/app.ts';
import type { Parts } from '#server/http/parts.ts';
import { serve } from '#server/http/serve.ts';
import { countTouchpointUses, readTouchpointUses } from '#server/map/touchpoint-uses.ts';

/** Where the library's touchpoints are used. What they are is in the workspace's document. */
export function addTouchpointRoutes(app: App, { storage, effects }: Parts): void {
  serve(app, 'countTouchpoints', ({ params }) => countTouchpointUses(storage.documents, params.ws));
  serve(app, 'listTouchpointUses', ({ params }) =>
    readTouchpointUses({ ...storage, clock: effects.clock }, { workspace: params.ws, touchpoint: params.id }),
  );
}
