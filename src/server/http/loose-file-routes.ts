import { looseFileParams, looseFilesAnswer } from '#protocol/http/behaviour.ts';
import { done, workspaceParams } from '#protocol/http/values.ts';
import { looseFiles, removeLoose } from '#server/behaviour/loose-files.ts';
import type { App } from '#server/http/app.ts';
import type { Parts } from '#server/http/parts.ts';
import { given } from '#server/http/refused.ts';

const tags = ['behaviour'];
const config = { who: { in: 'workspace', may: 'import-events' } } as const;
const path = '/api/v1/workspaces/:ws/loose-event-files';

/** Event files that were brought in and not read in: which there are, and letting go of one. */
export function addLooseFileRoutes(app: App, { storage }: Parts): void {
  app.get(
    path,
    {
      config,
      schema: {
        summary: 'Event files that were brought in and not read in',
        tags,
        params: workspaceParams,
        response: { 200: looseFilesAnswer },
      },
    },
    async (request) => ({ files: await looseFiles(storage, request.params.ws) }),
  );
  app.delete(
    `${path}/:blob`,
    {
      config,
      schema: {
        summary: 'Let go of an event file that was not read in',
        tags,
        params: looseFileParams,
        response: { 200: done },
      },
    },
    async (request) => given(await removeLoose(storage, { workspace: request.params.ws, blob: request.params.blob })),
  );
}
