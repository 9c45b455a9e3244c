import * as z from 'zod';
import { ask } from '#analytics/event-engine.ts';
import { inScope } from '#analytics/event-table.ts';
import { sql } from '#analytics/sql/sql.ts';
import { accept, type Result } from '#base/result.ts';
import { recordsOf } from '#model/document/document.ts';
import type { CustomerInLogs } from '#protocol/http/behaviour.ts';
import { askEngine, type AskParts } from '#server/behaviour/ask-engine.ts';
import { eraseCustomersKind } from '#server/jobs/job-kinds.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import { loadDocument } from '#server/keeping/write-command.ts';
import type { Storage } from '#storage/storage.ts';

/** In which logs of the workspace a customer is, and with how many events. */
export async function findCustomer(
  parts: AskParts,
  { workspace, customer }: { workspace: string; customer: string },
): Promise<Result<CustomerInLogs, ServerRefusal>> {
  const logs = recordsOf((await loadDocument(parts.journal, workspace)).records, 'event-log');
  const scope = { workspace, logs: logs.map(({ id }) => id) };
  if (logs.length === 0) return accept({ logs: [] });
  const found = await askEngine(parts, scope, (engine) => ask(engine, inLogs(scope, customer)));
  if (!found.ok) return found;
  const names = new Map(logs.map(({ id, body }) => [id, body.name ?? '']));
  return accept({
    logs: found.value.map(({ log, events }) => ({ log, name: names.get(log) ?? '', events })),
  });
}

/** The engine writes down what it is asked, and must not keep whom this was about. */
const inLogs = (scope: { workspace: string; logs: string[] }, customer: string) => ({
  sql: sql`SELECT toString(log) AS log, count() AS events FROM event WHERE ${inScope(scope)} AND case_id = ${customer}
    GROUP BY log ORDER BY log SETTINGS log_queries = 0`,
  row: z.object({ log: z.string(), events: z.number().int() }),
});

/** Puts a customer on the list of those who were erased, and has the list carried out. The list is first: it is never forgotten again. */
export async function beginCustomerErasure(
  { keys, jobs, securityEvents }: Pick<Storage, 'keys' | 'jobs' | 'securityEvents'>,
  { workspace, customer, actor }: { workspace: string; customer: string; actor: string },
): Promise<{ job: string }> {
  await keys.erasedCustomers.add(workspace, customer);
  await securityEvents.note({ kind: 'erased', workspace, actor, detail: { what: 'customer' } });
  return { job: await jobs.add({ workspace, kind: eraseCustomersKind, input: { actor } }) };
}
