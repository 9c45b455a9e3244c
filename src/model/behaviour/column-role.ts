/** The fields of an event that a column can be read as; a `clock` is the time of day where that has a column of its own. */
export const columnRoles = ['case', 'activity', 'time', 'clock', 'lifecycle', 'resource', 'channel'] as const;
export type ColumnRole = (typeof columnRoles)[number];
