import * as z from 'zod';
import { health } from '#protocol/http/health.ts';
import type { App } from '#server/http/app.ts';

/** Whether the server answers, and what it answers to. */
export function addHealthRoutes(app: App, about: { version: string }): void {
  app.get(
    '/api/health',
    {
      config: { who: { in: 'anyone' } },
      schema: { summary: 'Whether the server is ready', tags: ['server'], response: { 200: health } },
    },
    () => ({ status: 'ok' as const, version: about.version, uptimeS: Math.round(process.uptime()) }),
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
