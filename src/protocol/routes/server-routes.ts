import * as z from 'zod';
import { health } from '#protocol/http/health.ts';
import { route } from '#protocol/routes/route.ts';

const open = { tag: 'server', who: { in: 'anyone' } } as const;

/** The server itself. */
export const serverRoutes = {
  readHealth: route({
    ...open,
    summary: 'Whether the server is ready, and which parts of it ail',
    description:
      '`ok` and `degraded` while edits are saved; with 503 `unavailable`, in the same shape, while they cannot be.',
    answer: health,
    answersToo: [503],
  }),
  readDescription: route({
    ...open,
    summary: 'This description',
    description: 'OpenAPI 3.1.',
    answer: z.record(z.string(), z.unknown()),
  }),
};
