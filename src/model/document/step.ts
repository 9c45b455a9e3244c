import type { Change } from '#model/document/change.ts';

/**
 * One step of a document's log: what one command did. Units: `at` RFC 3339 in UTC.
 *
 * Shape   `mark` is that of the step and of all before it, where it comes out of a log.
 */
export type Step = {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly commandId: string;
  readonly changes: readonly Change[];
  readonly mark?: string | undefined;
};
