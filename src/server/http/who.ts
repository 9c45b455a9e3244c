import type { FastifyRequest } from 'fastify';
import type { StoredDocument } from '#model/document/journal.ts';
import type { Role } from '#model/people/role.ts';
import type { Operation } from '#protocol/routes/addresses.ts';
import type { Who } from '#protocol/routes/who.ts';
import type { SignedIn, User } from '#server/people/sign-in.ts';
import type { Guest } from '#storage/workshop/guests.ts';

/** Somebody's place in the workspace that a request is about. */
export type Member = {
  readonly workspace: string;
  readonly user: string;
  readonly role: Role;
  readonly person?: string | undefined;
};

/** What was found out about a request before its route runs. */
export type Asker = {
  readonly signedIn?: SignedIn | undefined;
  readonly member?: Member | undefined;
  readonly stored?: StoredDocument | undefined;
  readonly guest?: Guest | undefined;
};

declare module 'fastify' {
  interface FastifyContextConfig {
    who?: Who;
    /** What it is called in the table of routes. */
    operation?: Operation;
  }
  interface FastifyRequest {
    asker: Asker;
  }
}

export const userOf = (request: FastifyRequest): User => found(request.asker.signedIn, 'signed-in').user;

export const guestOf = (request: FastifyRequest): Guest => found(request.asker.guest, 'guest');

export const memberOf = (request: FastifyRequest): Member => found(request.asker.member, 'workspace');

/** The document that the route is about, as it was when the request came. */
export const storedOf = (request: FastifyRequest): StoredDocument => found(request.asker.stored, 'document');

function found<T>(value: T | undefined, who: string): T {
  if (value === undefined) throw new Error(`the route does not say that it answers who: ${who}`);
  return value;
}
