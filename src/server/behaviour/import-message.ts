import type { EncodedEvents } from '#analytics/encoded-events.ts';
import type { EventTarget } from '#analytics/event-engine.ts';
import type { SegmentRefusal } from '#analytics/segments/read-segment.ts';
import type { Sql } from '#analytics/sql/sql.ts';
import type { Result } from '#base/result.ts';
import type { EventFileChoice, ReadReport } from '#exchange/events/read-event-file.ts';
import type { EventFileRefusal } from '#exchange/events/refusal.ts';
import type { CustomerMarks } from '#storage/sealing/erased-customers.ts';
import type { EventCounts } from '#server/behaviour/count-events.ts';

/** What the server has the importing process do. */
export type ImportOrder = {
  readonly file: string;
  readonly size: number;
  readonly choice: EventFileChoice;
  readonly target: EventTarget;
  readonly segments: string;
  /** Customers whose rows are left out. */
  readonly erased: CustomerMarks;
};

export type Read = { readonly report: ReadReport; readonly counts: EventCounts };

/** What the importing process says; the event engine is the server's, and is asked through it. */
export type ImportSays =
  | { readonly say: 'command'; readonly id: number; readonly statement: Sql }
  | { readonly say: 'insert'; readonly id: number; readonly target: EventTarget; readonly batch: EncodedEvents }
  | { readonly say: 'progress'; readonly share: number }
  | { readonly say: 'read'; readonly result: Result<Read, EventFileRefusal | SegmentRefusal> }
  | { readonly say: 'broke'; readonly problem: string };

/** What the server answers to `command` and `insert`. */
export type EngineAnswer = { readonly id: number; readonly problem?: string | undefined };
