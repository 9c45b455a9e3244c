import type { Action } from '#model/people/role.ts';
import type { DocumentKind } from '#model/record/record-type.ts';

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
