import {
  customerInLogs,
  customerQuery,
  eventFilePreview,
  eventLogEdit,
  eventLogParams,
  eventReading,
} from '#protocol/http/behaviour.ts';
import { begun } from '#protocol/http/jobs.ts';
import { done, workspaceParams } from '#protocol/http/values.ts';
import type { App } from '#server/http/app.ts';
import type { Parts } from '#server/http/parts.ts';
import { given } from '#server/http/refused.ts';
import { memberOf } from '#server/http/who.ts';

const tags = ['behaviour'];
const config = { who: { in: 'workspace', may: 'import-events' } } as const;
const path = '/api/v1/workspaces/:ws/event-logs/:log';

/** What can be done with an event log that is there. */
export function addEventLogRoutes(app: App, parts: Parts): void {
  addReadAnewRoutes(app, parts);
  addCustomerRoutes(app, parts);
  app.patch(
    path,
    {
      config,
      schema: {
        summary: 'Give an event log another name, or other journeys to show',
        tags,
        params: eventLogParams,
        body: eventLogEdit,
        response: { 200: done },
      },
    },
    async (request) => {
      const { workspace, user } = memberOf(request);
      const { editEventLog } = await import('#server/behaviour/edit-event-log.ts');
      given(await editEventLog(parts.writerOf(user), { workspace, log: request.params.log }, request.body));
      return { ok: true as const };
    },
  );
  app.delete(
    path,
    {
      config,
      schema: {
        summary: 'Remove an event log with its events for good',
        tags,
        params: eventLogParams,
        response: { 200: begun },
      },
    },
    async (request) => {
      const { workspace, user } = memberOf(request);
      const { beginRemoval } = await import('#server/behaviour/remove-events.ts');
      const tools = { ...parts.storage, events: parts.events, writer: parts.writerOf(user) };
      const job = given(await beginRemoval(tools, { workspace, log: request.params.log }));
      parts.wakeJobs();
      return job;
    },
  );
}

function addReadAnewRoutes(app: App, { storage, effects, wakeJobs, apart }: Parts): void {
  app.get(
    `${path}/preview`,
    {
      config,
      schema: {
        summary: 'What the kept file of an event log seems to be',
        tags,
        params: eventLogParams,
        response: { 200: eventFilePreview },
      },
    },
    async (request) => {
      const { previewFileOfLog } = await import('#server/behaviour/preview-event-file.ts');
      return given(await previewFileOfLog({ ...storage, apart }, { ...memberOf(request), log: request.params.log }));
    },
  );
  app.post(
    `${path}/read-anew`,
    {
      config,
      schema: {
        summary: 'Read the kept file of an event log in another way',
        tags,
        params: eventLogParams,
        body: eventReading,
        response: { 200: begun },
      },
    },
    async (request) => {
      const { workspace, user } = memberOf(request);
      const { beginReadingAnew } = await import('#server/behaviour/begin-import.ts');
      const tools = { ...storage, apart, createId: effects.createId };
      const job = given(
        await beginReadingAnew(tools, { workspace, actor: user }, { ...request.body, log: request.params.log }),
      );
      wakeJobs();
      return job;
    },
  );
}

function addCustomerRoutes(app: App, { storage, events, wakeJobs }: Parts): void {
  const owner = { who: { in: 'workspace', may: 'erase-participant' } } as const;
  app.post(
    '/api/v1/workspaces/:ws/customers/find',
    {
      config: owner,
      schema: {
        summary: 'In which event logs a customer is',
        tags,
        params: workspaceParams,
        body: customerQuery,
        response: { 200: customerInLogs },
      },
    },
    async (request) => {
      const { findCustomer } = await import('#server/behaviour/erase-customer.ts');
      const tools = { ...storage, events, wakeJobs };
      return given(await findCustomer(tools, { workspace: request.params.ws, ...request.body }));
    },
  );
  app.post(
    '/api/v1/workspaces/:ws/customers/erase',
    {
      config: owner,
      schema: {
        summary: 'Erase the events of one customer for good, everywhere',
        tags,
        params: workspaceParams,
        body: customerQuery,
        response: { 200: begun },
      },
    },
    async (request) => {
      const { workspace, user } = memberOf(request);
      const { beginCustomerErasure } = await import('#server/behaviour/erase-customer.ts');
      const job = await beginCustomerErasure(storage, { workspace, actor: user, ...request.body });
      wakeJobs();
      return job;
    },
  );
}
