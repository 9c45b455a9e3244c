import { looseFiles, removeLoose } from '#server/behaviour/loose-files.ts';
import type { App } from '#server/http/app.ts';
import type { Parts } from '#server/http/parts.ts';
import { serve } from '#server/http/serve.ts';
import { given } from '#server/http/refused.ts';

/** Event files that were brought in and not read in: which there are, and letting go of one. */
export function addLooseFileRoutes(app: App, { storage }: Parts): void {
  serve(app, 'listLooseFiles', async (request) => ({ files: await looseFiles(storage, request.params.ws) }));
  serve(app, 'removeLooseFile', async (request) =>
    given(await removeLoose(storage, { workspace: request.params.ws, blob: request.params.blob })),
  );
}
