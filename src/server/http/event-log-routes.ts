import type { App } from '#server/http/app.ts';
import { byMember } from '#server/http/by-member.ts';
import type { Parts } from '#server/http/parts.ts';
import { serve } from '#server/http/serve.ts';
import { given } from '#server/http/refused.ts';
import { memberOf } from '#server/http/who.ts';

/** What can be done with an event log that is there. */
export function addEventLogRoutes(app: App, parts: Parts): void {
  addReadAnewRoutes(app, parts);
  addCustomerRoutes(app, parts);
  serve(app, 'changeEventLog', async (request) => {
    const { workspace, user } = memberOf(request);
    const { editEventLog } = await import('#server/behaviour/edit-event-log.ts');
    given(await editEventLog(parts.writerOf(user), { workspace, log: request.params.log }, request.body));
    return { ok: true };
  });
  serve(app, 'removeEventLog', async (request) => {
    const { workspace, user } = memberOf(request);
    const { beginRemoval } = await import('#server/behaviour/remove-events.ts');
    const tools = { ...parts.storage, events: parts.events, writer: parts.writerOf(user) };
    const { log: about } = request.params;
    const job = given(await beginRemoval(tools, { workspace, log: about }));
    const detail = { what: 'event-log' };
    await parts.storage.securityEvents.note({ ...byMember(request), kind: 'removed', about, detail });
    parts.wakeJobs();
    return job;
  });
}

function addReadAnewRoutes(app: App, { storage, effects, wakeJobs, apart }: Parts): void {
  serve(app, 'previewEventLog', async (request) => {
    const { previewFileOfLog } = await import('#server/behaviour/preview-event-file.ts');
    return given(await previewFileOfLog({ ...storage, apart }, { ...memberOf(request), log: request.params.log }));
  });
  serve(app, 'readEventLogAnew', async (request) => {
    const { workspace, user } = memberOf(request);
    const { beginReadingAnew } = await import('#server/behaviour/begin-import.ts');
    const tools = { ...storage, apart, createId: effects.createId };
    const job = given(
      await beginReadingAnew(tools, { workspace, actor: user }, { ...request.body, log: request.params.log }),
    );
    wakeJobs();
    return job;
  });
}

function addCustomerRoutes(app: App, { storage, events, wakeJobs }: Parts): void {
  serve(app, 'findCustomer', async (request) => {
    const { findCustomer } = await import('#server/behaviour/erase-customer.ts');
    const tools = { ...storage, events, wakeJobs };
    return given(await findCustomer(tools, { workspace: request.params.ws, ...request.body }));
  });
  serve(app, 'eraseCustomer', async (request) => {
    const { workspace, user } = memberOf(request);
    const { beginCustomerErasure } = await import('#server/behaviour/erase-customer.ts');
    const job = await beginCustomerErasure(storage, { workspace, actor: user, ...request.body });
    wakeJobs();
    return job;
  });
}
