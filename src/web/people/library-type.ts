/** What all journeys of a workspace share, and choose from by name. */
export const libraryTypes = ['person', 'team', 'channel', 'actor', 'system', 'group'] as const;
export type LibraryType = (typeof libraryTypes)[number];
