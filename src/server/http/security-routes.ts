import { Readable } from 'node:stream';
import * as z from 'zod';
import { securityEventsAnswer, securityEventsQuery } from '#protocol/http/security-events.ts';
import { workspaceParams } from '#protocol/http/values.ts';
import type { App } from '#server/http/app.ts';
import type { Parts } from '#server/http/parts.ts';
import { listSecurityEvents, securityEventsCsv } from '#server/people/list-security-events.ts';

const tags = ['people'];
const owners = { who: { in: 'workspace', may: 'read-security' } } as const;

/** The record of security events, for owners. */
export function addSecurityRoutes(app: App, { storage, signIn }: Parts): void {
  app.get(
    '/api/v1/workspaces/:ws/security-events',
    {
      config: owners,
      schema: {
        summary: 'What happened at the doors, the newest first',
        tags,
        params: workspaceParams,
        querystring: securityEventsQuery,
        response: { 200: securityEventsAnswer },
      },
    },
    async (request) =>
      listSecurityEvents({ ...storage, signIn: await signIn() }, { workspace: request.params.ws, ...request.query }),
  );
  app.get(
    '/api/v1/workspaces/:ws/security-events.csv',
    {
      config: owners,
      schema: {
        summary: 'What happened at the doors, as a file',
        tags,
        params: workspaceParams,
        querystring: securityEventsQuery,
        produces: ['text/csv'],
        response: { 200: z.unknown() },
      },
    },
    async (request, reply) => {
      const asked = { workspace: request.params.ws, ...request.query };
      const lines = securityEventsCsv({ ...storage, signIn: await signIn() }, asked);
      void reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="security-events.csv"')
        .serializer((value) => String(value));
      return reply.send(Readable.from(lines));
    },
  );
}
