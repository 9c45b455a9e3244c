import type { App } from '#server/http/app.ts';
import type { Parts } from '#server/http/parts.ts';
import { serve } from '#server/http/serve.ts';
import { given } from '#server/http/refused.ts';
import { sendImage } from '#server/http/send-image.ts';
import { addUploadRoutes, bytesOf } from '#server/http/uploads.ts';
import { whileWaiting } from '#server/http/while-waiting.ts';
import { memberOf } from '#server/http/who.ts';

/** Pictures on the maps of a workspace: kept, and shown to its members only. */
export async function addImageRoutes(app: App, { storage, apart }: Parts): Promise<void> {
  serve(app, 'readImage', async (request, reply) => {
    const { ws: workspace, hash: name } = request.params;
    const { readImage } = await import('#server/map/read-images.ts');
    const image = given(
      await readImage(
        { ...storage, apart, signal: whileWaiting(reply) },
        { workspace, name, size: request.query.size },
      ),
    );
    return sendImage(reply, image, 'private, max-age=31536000, immutable');
  });
  await addUploadRoutes(app, (scope) => {
    serve(scope, 'keepImage', async (request, reply) => {
      const { keepImage } = await import('#server/map/keep-image.ts');
      const parts = { ...storage, apart, signal: whileWaiting(reply) };
      return given(await keepImage(parts, memberOf(request).workspace, bytesOf(request)));
    });
  });
}
