import type { Fault } from '#storage/doctor/fault.ts';
import type { Storage } from '#storage/storage.ts';

/** Whether every key that was made, and that nobody destroyed, is there. */
export async function checkKeys({ keys }: Storage): Promise<Fault[]> {
  const missing = await keys.missing();
  const problems = await keys.faults();
  return [
    ...problems.map((problem): Fault => ({ fault: 'keys-file', problem })),
    ...(missing.length > 0 ? [{ fault: 'keys-missing', keys: missing.length } as const] : []),
  ];
}
