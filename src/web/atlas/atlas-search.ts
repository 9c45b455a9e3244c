export const atlasSorts = ['name', 'review', 'dip', 'changed'] as const;
export type AtlasSort = (typeof atlasSorts)[number];

/** Which journeys are shown, and in which order, as the address says it. */
export type AtlasSearch = {
  readonly words?: string;
  readonly team?: string;
  readonly group?: string;
  /** Somebody, or `nobody`. */
  readonly owner?: string;
  readonly sort?: AtlasSort;
};

/** As an owner: those that nobody answers for. */
export const nobody = '-';

const texts = ['words', 'team', 'group', 'owner'] as const;

/** An address as it may come from anywhere; a name that is a number is one. */
export function parseAtlasSearch(search: Readonly<Record<string, unknown>>): AtlasSearch {
  const said = texts.flatMap((key) => {
    const value = search[key];
    const text = typeof value === 'number' ? String(value) : value;
    return typeof text === 'string' && text !== '' ? [[key, text] as const] : [];
  });
  const sort = atlasSorts.find((one) => one === search['sort']);
  return { ...Object.fromEntries(said), ...(sort && sort !== 'name' && { sort }) };
}
