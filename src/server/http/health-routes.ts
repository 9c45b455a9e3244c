import * as z from 'zod';
import { health } from '#protocol/http/health.ts';
import type { Health } from '#server/health.ts';
import type { App } from '#server/http/app.ts';

/** Whether the server answers, and what it answers to. */
export function addHealthRoutes(app: App, about: { version: string; health: () => Promise<Health> }): void {
  app.get(
    '/api/health',
    {
      config: { who: { in: 'anyone' } },
      schema: {
        summary: 'Whether the server is ready, and which parts of it ail; 503 while edits cannot be saved',
        tags: ['server'],
        response: { 200: health, 503: health },
      },
    },
    async (_request, reply) => {
      const { status, parts } = await about.health();
      const { version } = about;
      const said = { status, version, uptimeS: Math.round(process.uptime()) };
      return reply
        .code(status === 'unavailable' ? 503 : 200)
        .send(parts.length > 0 ? { ...said, parts: [...parts] } : said);
    },
  );
  app.get(
    '/api/v1/openapi.json',
    {
      config: { who: { in: 'anyone' } },
      schema: { summary: 'This description', tags: ['server'], response: { 200: z.record(z.string(), z.unknown()) } },
    },
    () => app.swagger() as unknown as Record<string, unknown>,
  );
}
