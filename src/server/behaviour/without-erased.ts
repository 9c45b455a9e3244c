import { accept, type Result } from '#base/result.ts';
import type { ReadReport } from '#exchange/events/event-format.ts';
import type { LogEvent } from '#model/behaviour/log-event.ts';

/** Batches without the events of customers who were erased; the report says how many were left out, and not whose. */
export async function* withoutErased<Refusal>(
  batches: AsyncGenerator<readonly LogEvent[], Result<ReadReport, Refusal>>,
  isErased: (customer: string) => boolean,
): AsyncGenerator<readonly LogEvent[], Result<ReadReport, Refusal>> {
  await using reading = batches;
  let left = 0;
  for (;;) {
    const next = await reading.next();
    if (next.done === true) return next.value.ok ? accept(counted(next.value.value, left)) : next.value;
    const kept = next.value.filter(({ caseId }) => !isErased(caseId));
    left += next.value.length - kept.length;
    if (kept.length > 0) yield kept;
  }
}

const counted = (report: ReadReport, n: number): ReadReport =>
  n === 0
    ? report
    : {
        ...report,
        events: report.events - n,
        skipped: [...report.skipped, { reason: 'erased-customer', n, sample: [] }],
      };
