import type { Json } from '#base/json.ts';
import type { ExampleRemoval } from '#server/example/plan-removal.ts';
import type { Settings } from '#storage/workspace/settings.ts';

/** What a workspace remembers of its example: what its ids begin with, and what is being taken away until all of it is. */
export type Remembered = { readonly prefix: string; readonly leaving?: ExampleRemoval };

/** The first example of an installation; Stigs before this one made no other and noted none. */
export const firstPrefix = 'green-';

type Parts = { readonly settings: Settings };

const keyOf = (workspace: string): string => `example ${workspace}`;

export const remembered = async ({ settings }: Parts, workspace: string): Promise<Remembered> =>
  ((await settings.get(keyOf(workspace))) as Remembered | undefined) ?? { prefix: firstPrefix };

export const remember = ({ settings }: Parts, workspace: string, it: Remembered): Promise<void> =>
  settings.set(keyOf(workspace), JSON.parse(JSON.stringify(it)) as Json);
