import { accept, type Result } from '#base/result.ts';
import type { SegmentRefusal } from '#analytics/segments/read-segment.ts';
import { type CheckedLogs, checkLogs } from '#server/behaviour/check-logs.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import type { Installation } from '#server/installation.ts';
import type { DoctorReport } from '#storage/doctor/doctor.ts';

export type Examined = DoctorReport & {
  readonly logs: number;
  readonly events: number;
  readonly damagedLogs: readonly SegmentRefusal[];
  /** Logs that the workspace knows and whose events are not kept. */
  readonly missingLogs: readonly string[];
  readonly miscountedLogs: CheckedLogs['miscountedLogs'];
};

/** Looks whether everything that is kept is whole; changes nothing. */
export async function examineAll(installation: Installation): Promise<Result<Examined, ServerRefusal>> {
  const { examine } = await import('#storage/doctor/doctor.ts');
  const report = await examine(installation.storage);
  const kept = await checkLogs(installation);
  const clean =
    report.clean && kept.damagedLogs.length === 0 && kept.missingLogs.length === 0 && kept.miscountedLogs.length === 0;
  return accept({ ...report, ...kept, clean });
}
