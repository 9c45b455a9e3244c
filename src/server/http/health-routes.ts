import type { App } from '#server/http/app.ts';
import { serve } from '#server/http/serve.ts';
import type { Health } from '#server/machine/health.ts';

/** Whether the server answers, and what it answers to. */
export function addHealthRoutes(app: App, about: { version: string; health: () => Promise<Health> }): void {
  serve(app, 'readHealth', async (_request, reply) => {
    const { status, parts } = await about.health();
    if (status === 'unavailable') void reply.code(503);
    const said = { status, version: about.version, uptimeS: Math.round(process.uptime()) };
    return parts.length > 0 ? { ...said, parts: [...parts] } : said;
  });
  serve(app, 'readDescription', async () => app.swagger() as unknown as Record<string, unknown>);
}
