import type { AnyRecord } from '#model/document/records.ts';
import { isSameName } from '#model/people/same-name.ts';
import type { SignIn } from '#server/people/sign-in.ts';
import type { Catalogue } from '#storage/workspace/catalogue.ts';

export type FreePeopleParts = { readonly documents: Catalogue; readonly signIn: Pick<SignIn, 'usersById'> };

/** Somebody of a workspace's library. */
export type Named = { readonly id: string; readonly name: string };

/** Those of a workspace's library who have no account: who else could they be asked to be? */
export async function freePeople({ documents, signIn }: FreePeopleParts, workspace: string): Promise<Named[]> {
  const found = await documents.records({ workspace, type: 'person', document: workspace });
  const users = found.flatMap(({ record }) => userOf(record) ?? []);
  const known = await signIn.usersById([...new Set(users)]);
  const isTaken = (record: AnyRecord): boolean => {
    const user = known.get(userOf(record) ?? '');
    return user !== undefined && !user.isFormer;
  };
  return found.flatMap(({ record }) => (isTaken(record) ? [] : [namedOf(record)]));
}

/** What the people of a workspace's library are called. */
export async function personNames(documents: Catalogue, workspace: string): Promise<ReadonlyMap<string, string>> {
  const found = await documents.records({ workspace, type: 'person', document: workspace });
  return new Map(found.map(({ record }) => [record.id, namedOf(record).name]));
}

/** The one without an account who may be called so, where there is just one. */
export function oneCalled(name: string, people: readonly Named[]): Named | undefined {
  const alike = people.filter((one) => isSameName(one.name, name));
  return alike.length === 1 ? alike[0] : undefined;
}

export const namedOf = ({ id, body: { name } }: AnyRecord): Named => ({
  id,
  name: typeof name === 'string' ? name : '',
});

export const userOf = ({ body: { user } }: AnyRecord): string | undefined =>
  typeof user === 'string' ? user : undefined;
