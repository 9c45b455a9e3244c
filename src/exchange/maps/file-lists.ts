import { type recordTypes as Table, recordTypes, type TypeName } from '#model/document/records.ts';

type Types = typeof Table;

type ListOf<T extends TypeName, Kind> = Types[T] extends {
  readonly document: Kind;
  readonly inFile: { readonly list: infer List extends string };
}
  ? List
  : never;

/** Lists of the file that become records of the journey. */
export type JourneyList = { [T in TypeName]: ListOf<T, 'journey'> }[TypeName];

/** Lists that become records of the workspace, shared with its other journeys. */
export type SharedList = { [T in TypeName]: ListOf<T, 'workspace'> }[TypeName];

/** Lists of talks and of what was marked in them, whose records lie in documents of their own. */
type TalkList = { [T in TypeName]: ListOf<T, 'interview'> }[TypeName];

/** The lists in a part of the file, without its name. */
export type ListIn<Section extends string> = SharedList | TalkList extends infer List
  ? List extends `${Section}.${infer Key}`
    ? Key
    : never
  : never;

type TypeIn<List> = {
  [T in TypeName]: Types[T] extends { readonly inFile: { readonly list: List } } ? T : never;
}[TypeName];

function listsOf<List extends string>(kind: string): { readonly [L in List]: TypeIn<L> } {
  const listed = Object.values(recordTypes).flatMap(({ document, inFile, type }) =>
    document === kind && 'list' in inFile ? [[inFile.list, type] as const] : [],
  );
  return Object.fromEntries(listed) as { readonly [L in List]: TypeIn<L> };
}

export const journeyLists = listsOf<JourneyList>('journey');
export const sharedLists = listsOf<SharedList>('workspace');

export const journeyListNames = Object.keys(journeyLists) as JourneyList[];

/** What was found out stands before the library that it speaks of. */
export const sharedListNames = ['research', 'library'].flatMap((section) =>
  (Object.keys(sharedLists) as SharedList[]).filter((list) => list.startsWith(`${section}.`)),
);

const hasIds = (type: TypeName): boolean => !('knownBy' in recordTypes[type].inFile);

/** Every list whose members have an id of their own, in the order of the file. */
export const listsWithIds: readonly string[] = [
  ...journeyListNames.filter((list) => hasIds(journeyLists[list])),
  'images',
  ...Object.keys(listsOf('interview')),
  ...sharedListNames,
];
