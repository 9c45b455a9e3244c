import type { FastifyRequest } from 'fastify';
import type { StoredDocument } from '#model/journal.ts';
import type { DocumentKind } from '#model/record-type.ts';
import type { Action, Role } from '#model/people/role.ts';
import type { SignedIn, User } from '#server/people/sign-in.ts';
import type { Guest } from '#storage/workshop/guests.ts';

/**
 * Who a route answers. Every route says it, or the server does not start.
 *
 * Shape   `workspace`: members of the workspace `:ws`; `journey`, `interview`, `workshop`: members of the workspace of the document `:id`;
 *         `guest`: who came into a workshop by its code, with the cookie they got there.
 */
export type Who =
  | { readonly in: 'anyone' }
  | { readonly in: 'signed-in' }
  | { readonly in: 'guest' }
  | { readonly in: 'workspace' | Exclude<DocumentKind, 'workspace'>; readonly may: Action };

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
