import type { App } from '#server/http/app.ts';
import { byMember } from '#server/http/by-member.ts';
import type { Parts } from '#server/http/parts.ts';
import { serve } from '#server/http/serve.ts';
import { given } from '#server/http/refused.ts';
import { memberOf, storedOf } from '#server/http/who.ts';
import { closeWorkshop, openDoor } from '#server/workshop/close-workshop.ts';
import { createWorkshop } from '#server/workshop/create-workshop.ts';
import { listWorkshops } from '#server/workshop/list-workshops.ts';
import { removeWorkshop } from '#server/workshop/remove-workshops.ts';
import type { Door } from '#storage/workshop/guests.ts';

/** Workshops of a journey, their doors and their guests; what happens in one goes over the socket. */
export function addWorkshopRoutes(app: App, parts: Parts): void {
  addListRoutes(app, parts);
  addDoorRoutes(app, parts);
  addGuestListRoutes(app, parts);
}

function addListRoutes(app: App, { storage, writerOf }: Parts): void {
  serve(app, 'listWorkshops', async (request) => {
    const { workspace } = memberOf(request);
    return { workshops: await listWorkshops(storage, { workspace, journey: request.params.id }) };
  });
  serve(app, 'makeWorkshop', async (request) =>
    given(await createWorkshop(writerOf(memberOf(request).user), storedOf(request), request.body)),
  );
  serve(app, 'removeWorkshop', async (request) => {
    const { id: about } = request.params;
    await removeWorkshop(storage, { id: about, by: memberOf(request).user });
    await storage.securityEvents.note({ ...byMember(request), kind: 'removed', about, detail: { what: 'workshop' } });
    return { ok: true };
  });
}

function addDoorRoutes(app: App, { storage, effects, writerOf, publicUrl }: Parts): void {
  const { guests, securityEvents } = storage;
  const presentDoor = ({ code, expires }: Door) => ({ code, expires, url: `${publicUrl()}/join` });
  serve(app, 'readDoor', async (request) => {
    const there = await guests.doorOf(request.params.id);
    return there ? { door: presentDoor(there) } : {};
  });
  serve(app, 'openDoor', async (request) => {
    const writer = writerOf(memberOf(request).user);
    const opened = given(await openDoor({ guests, writer }, storedOf(request)));
    await securityEvents.note({ ...byMember(request), kind: 'door-opened', about: request.params.id });
    return presentDoor(opened);
  });
  serve(app, 'shutDoor', async (request) => {
    await guests.closeDoor(request.params.id);
    await securityEvents.note({ ...byMember(request), kind: 'door-closed', about: request.params.id });
    return { ok: true };
  });
  serve(app, 'closeWorkshop', async (request) => {
    const writer = writerOf(memberOf(request).user);
    given(await closeWorkshop({ guests, writer }, storedOf(request).doc, effects.clock()));
    await securityEvents.note({ ...byMember(request), kind: 'door-closed', about: request.params.id });
    return { ok: true };
  });
}

function addGuestListRoutes(app: App, { storage: { guests } }: Parts): void {
  serve(app, 'listGuests', async (request) => ({ guests: [...(await guests.of(request.params.id))] }));
  serve(app, 'showGuestOut', async (request) => {
    await guests.remove(request.params.id, request.params.guest);
    return { ok: true };
  });
}
