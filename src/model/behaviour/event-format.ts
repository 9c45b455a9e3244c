/** The formats of event files; `exchange/events/formats.ts` says how each is read. */
export const eventFormats = ['csv', 'xes'] as const;
export type EventFormatName = (typeof eventFormats)[number];
