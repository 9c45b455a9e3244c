/** The columns of the table, in their order. */
export const columns = [
  'phase',
  'text',
  'kind',
  'actor',
  'channels',
  'mark',
  'professional',
  'operational',
  'quotes',
] as const;
export type Column = (typeof columns)[number];

/** Columns that say somebody of the library. */
export const libraryColumns = ['actor', 'professional', 'operational'] as const satisfies readonly Column[];
export type LibraryColumn = (typeof libraryColumns)[number];

export type Sort = { readonly by: Column; readonly isDown: boolean };
