import { createHmac } from 'node:crypto';

/**
 * Which customers of a workspace were erased, to be known again in whatever is restored or read in later.
 *
 * Shape   no id is kept: each is a mark that only who has the secret can make anew. List and secret lie with the keys, so that
 *         they outlive every backup and are in none.
 */
export type ErasedCustomers = {
  readonly add: (workspace: string, customer: string) => Promise<void>;
  readonly of: (workspace: string) => Promise<CustomerMarks>;
  readonly workspaces: () => Promise<readonly string[]>;
};

export type CustomerMarks = { readonly secret: string; readonly marks: readonly string[] };

export const customerMark = (secret: string, workspace: string, customer: string): string =>
  createHmac('sha256', Buffer.from(secret, 'hex')).update(`${workspace}\n${customer}`).digest('hex');
