import type { Examples } from '#protocol/routes/examples/example.ts';

export const serverExamples: Examples = {
  readHealth: {
    answer: {
      status: 'degraded',
      version: '0.1.0',
      uptimeS: 81234,
      parts: [{ part: 'behaviour', why: 'the event engine is being started' }],
    },
  },
  readDescription: { answer: { openapi: '3.1.0' } },
  readJob: { answer: { id: '0txka1pboxl8u42066qf', kind: 'import-events', state: 'running', progress: 0.4 } },
};
