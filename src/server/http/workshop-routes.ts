import {
  door,
  doorThere,
  guestParams,
  guests as guestsAnswer,
  newWorkshop,
  workshopSummaries,
} from '#protocol/http/workshop.ts';
import { documentParams, done, made } from '#protocol/http/values.ts';
import type { App } from '#server/http/app.ts';
import type { Parts } from '#server/http/parts.ts';
import { given } from '#server/http/refused.ts';
import { memberOf, storedOf } from '#server/http/who.ts';
import { closeWorkshop, openDoor } from '#server/workshop/close-workshop.ts';
import { createWorkshop } from '#server/workshop/create-workshop.ts';
import { listWorkshops } from '#server/workshop/list-workshops.ts';
import { removeWorkshop } from '#server/workshop/remove-workshops.ts';
import type { Door } from '#storage/workshop/guests.ts';

const tags = ['workshop'];

/** Workshops of a journey, their doors and their guests; what happens in one goes over the socket. */
export function addWorkshopRoutes(app: App, parts: Parts): void {
  addListRoutes(app, parts);
  addDoorRoutes(app, parts);
  addGuestListRoutes(app, parts);
}

const lead = { who: { in: 'workshop', may: 'lead-workshop' } } as const;

function addListRoutes(app: App, { storage, writerOf }: Parts): void {
  app.get(
    '/api/v1/journeys/:id/workshops',
    {
      config: { who: { in: 'journey', may: 'read' } },
      schema: {
        summary: 'Workshops held on a journey',
        tags,
        params: documentParams,
        response: { 200: workshopSummaries },
      },
    },
    async (request) => {
      const { workspace } = memberOf(request);
      return { workshops: await listWorkshops(storage, { workspace, journey: request.params.id }) };
    },
  );
  app.post(
    '/api/v1/journeys/:id/workshops',
    {
      config: { who: { in: 'journey', may: 'lead-workshop' } },
      schema: {
        summary: 'Begin a workshop on a journey',
        tags,
        params: documentParams,
        body: newWorkshop,
        response: { 200: made },
      },
    },
    async (request) => given(await createWorkshop(writerOf(memberOf(request).user), storedOf(request), request.body)),
  );
  app.delete(
    '/api/v1/workshops/:id',
    {
      config: lead,
      schema: { summary: 'Remove a workshop for good', tags, params: documentParams, response: { 200: done } },
    },
    async (request) => {
      await removeWorkshop(storage, { id: request.params.id, by: memberOf(request).user });
      return { ok: true as const };
    },
  );
}

function addDoorRoutes(app: App, { storage, effects, writerOf, publicUrl }: Parts): void {
  const { guests } = storage;
  const presentDoor = ({ code, expires }: Door) => ({ code, expires, url: `${publicUrl()}/join` });
  app.get(
    '/api/v1/workshops/:id/door',
    {
      config: { who: { in: 'workshop', may: 'read' } },
      schema: {
        summary: 'The code that guests come in by',
        tags,
        params: documentParams,
        response: { 200: doorThere },
      },
    },
    async (request) => {
      const there = await guests.doorOf(request.params.id);
      return there ? { door: presentDoor(there) } : {};
    },
  );
  app.post(
    '/api/v1/workshops/:id/door',
    {
      config: lead,
      schema: { summary: 'Open the door with a new code', tags, params: documentParams, response: { 200: door } },
    },
    async (request) => {
      const writer = writerOf(memberOf(request).user);
      return presentDoor(given(await openDoor({ guests, writer }, storedOf(request))));
    },
  );
  app.delete(
    '/api/v1/workshops/:id/door',
    {
      config: lead,
      schema: { summary: 'Let no more guests in', tags, params: documentParams, response: { 200: done } },
    },
    async (request) => {
      await guests.closeDoor(request.params.id);
      return { ok: true as const };
    },
  );
  app.post(
    '/api/v1/workshops/:id/close',
    {
      config: lead,
      schema: {
        summary: 'Close a workshop and show all guests out',
        tags,
        params: documentParams,
        response: { 200: done },
      },
    },
    async (request) => {
      const writer = writerOf(memberOf(request).user);
      given(await closeWorkshop({ guests, writer }, storedOf(request).doc, effects.clock()));
      return { ok: true as const };
    },
  );
}

function addGuestListRoutes(app: App, { storage: { guests } }: Parts): void {
  app.get(
    '/api/v1/workshops/:id/guests',
    {
      config: { who: { in: 'workshop', may: 'read' } },
      schema: { summary: 'Guests who are let in', tags, params: documentParams, response: { 200: guestsAnswer } },
    },
    async (request) => ({ guests: [...(await guests.of(request.params.id))] }),
  );
  app.delete(
    '/api/v1/workshops/:id/guests/:guest',
    {
      config: lead,
      schema: { summary: 'Show a guest out', tags, params: guestParams, response: { 200: done } },
    },
    async (request) => {
      await guests.remove(request.params.id, request.params.guest);
      return { ok: true as const };
    },
  );
}
