import type { TypeName } from '#model/document/records.ts';

/** What all journeys of a workspace share, and mention by id: two of a kind can be made one. */
export const libraryTypes = ['person', 'team', 'channel', 'actor', 'system', 'group'] as const satisfies TypeName[];
export type LibraryType = (typeof libraryTypes)[number];
