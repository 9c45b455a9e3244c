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

export type Sort = { readonly by: Column; readonly isDown: boolean };
