/** The fields of an event that a column can be read as. */
export const columnRoles = ['case', 'activity', 'time', 'lifecycle', 'resource', 'channel'] as const;
export type ColumnRole = (typeof columnRoles)[number];
