import { Readable } from 'node:stream';
import type { App } from '#server/http/app.ts';
import type { Parts } from '#server/http/parts.ts';
import { serve } from '#server/http/serve.ts';
import { listSecurityEvents, securityEventsCsv } from '#server/people/list-security-events.ts';

/** The record of security events, for owners. */
export function addSecurityRoutes(app: App, { storage, signIn }: Parts): void {
  serve(app, 'listSecurityEvents', async (request) =>
    listSecurityEvents({ ...storage, signIn: await signIn() }, { workspace: request.params.ws, ...request.query }),
  );
  serve(app, 'exportSecurityEvents', async (request, reply) => {
    const asked = { workspace: request.params.ws, ...request.query };
    const lines = securityEventsCsv({ ...storage, signIn: await signIn() }, asked);
    void reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="security-events.csv"')
      .serializer((value) => String(value));
    return reply.send(Readable.from(lines));
  });
}
