import * as z from 'zod';
import { imageKept, imageParams, imageQuery } from '#protocol/http/images.ts';
import { workspaceParams } from '#protocol/http/values.ts';
import type { App } from '#server/http/app.ts';
import type { Parts } from '#server/http/parts.ts';
import { given } from '#server/http/refused.ts';
import { sendImage } from '#server/http/send-image.ts';
import { addUploadRoutes, bytesBody, bytesOf } from '#server/http/uploads.ts';
import { whileWaiting } from '#server/http/while-waiting.ts';
import { memberOf } from '#server/http/who.ts';

const tags = ['map'];

/** Pictures on the maps of a workspace: kept, and shown to its members only. */
export async function addImageRoutes(app: App, { storage, apart }: Parts): Promise<void> {
  app.get(
    '/api/v1/workspaces/:ws/images/:hash',
    {
      config: { who: { in: 'workspace', may: 'read' } },
      schema: {
        summary: 'A picture on a map',
        tags,
        params: imageParams,
        querystring: imageQuery,
        produces: ['image/jpeg', 'image/png'],
        response: { 200: z.unknown() },
      },
    },
    async (request, reply) => {
      const { ws: workspace, hash: name } = request.params;
      const { readImage } = await import('#server/map/read-images.ts');
      const image = given(await readImage(storage.blobs, { workspace, name, size: request.query.size }));
      return sendImage(reply, image, 'private, max-age=31536000, immutable');
    },
  );
  await addUploadRoutes(app, (scope) => {
    scope.post(
      '/api/v1/workspaces/:ws/images',
      {
        config: { who: { in: 'workspace', may: 'edit' } },
        schema: {
          summary: 'Keep a picture, scaled and stripped of what is not seen',
          tags,
          params: workspaceParams,
          ...bytesBody,
          response: { 200: imageKept },
        },
      },
      async (request, reply) => {
        const { keepImage } = await import('#server/map/keep-image.ts');
        const parts = { ...storage, apart, signal: whileWaiting(reply) };
        return given(await keepImage(parts, memberOf(request).workspace, bytesOf(request)));
      },
    );
  });
}
