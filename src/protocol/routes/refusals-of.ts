import type { ProblemCode } from '#protocol/http/problem.ts';
import { addressOf, type Operation } from '#protocol/routes/addresses.ts';
import type { Route } from '#protocol/routes/route.ts';

/** What anybody may meet, whatever they ask. */
const always: readonly ProblemCode[] = ['not-valid', 'host-not-known', 'database-away', 'internal'];

/** Every refusal that an operation may be answered with: its own, and those of all who ask in that way. */
export function refusalsOf(operation: Operation, { who, body, takes, refusals = [] }: Route): readonly ProblemCode[] {
  const { method } = addressOf(operation);
  return [
    ...new Set<ProblemCode>([
      ...refusals,
      ...(who.in === 'anyone' ? [] : (['not-signed-in'] as const)),
      ...('may' in who ? (['not-found', 'may-not'] as const) : []),
      ...(method === 'GET' ? [] : (['origin-not-allowed', 'disk-full', 'disk-read-only'] as const)),
      ...(body || takes ? (['too-large', 'unsupported-file'] as const) : []),
      ...always,
    ]),
  ];
}
