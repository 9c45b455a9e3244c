/**
 * One row of an event log: something that happened to one customer.
 *
 * Units   `timeUs` in whole microseconds since 1970, UTC.
 * Shape   `properties` holds what the log says beyond the named fields; what belongs to the whole case is prefixed `case:`.
 */
export type LogEvent = {
  readonly caseId: string;
  readonly activity: string;
  readonly timeUs: number;
  readonly resource?: string | undefined;
  readonly channel?: string | undefined;
  readonly lifecycle?: string | undefined;
  readonly properties: Readonly<Record<string, string>>;
};
