import type { Records } from '#model/document/document.ts';
import type { Owners } from '#model/record/values.ts';
import type { Named, OwnersContent } from '#exchange/pictures/content/types.ts';

export type Names = {
  readonly of: (id: string | undefined) => Named | undefined;
  readonly all: (ids: readonly string[] | undefined) => readonly Named[];
  readonly owners: (owners: Owners | undefined) => OwnersContent;
};

/** Looks names up in the library; what is not there is named by its id and said to be lost. Of a library that is not here yet, which holds not even itself, nothing is said. */
export function createNames(workspace: Records): Names {
  const named = (id: string): Named => {
    const name = workspace.get(id)?.body['name'];
    if (typeof name === 'string') return { id, name };
    return workspace.size === 0 ? { id, name: '' } : { id, name: id, lost: true };
  };
  const of = (id: string | undefined): Named | undefined => (id === undefined ? undefined : named(id));
  return {
    of,
    all: (ids) => ids?.map(named) ?? none,
    owners: (owners) =>
      owners
        ? { professional: of(owners.professional), operational: of(owners.operational), deputy: of(owners.deputy) }
        : nobody,
  };
}

const none: readonly Named[] = [];
const nobody: OwnersContent = { professional: undefined, operational: undefined };
