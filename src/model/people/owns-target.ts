import type { Records } from '#model/document/document.ts';
import type { Place } from '#model/record/place.ts';
import type { OnDay } from '#model/people/away.ts';
import { createOwnership, type Ownership } from '#model/people/ownership.ts';

/** Whether somebody answers for a thing on a journey: by its own owners, by the place where it lies, or as an owner of the journey. */
export function ownsTarget(person: string, records: Records, on: OnDay): (target: string) => boolean {
  const owns: Ownership = createOwnership(person, records, on);
  return (target) => {
    const record = records.get(target);
    if (!record) return owns.journey;
    if (record.type === 'interaction') return owns.at({ interaction: target });
    if (record.type === 'transition') return owns.at({ transition: target });
    if (record.type === 'phase') return owns.at({ phase: target });
    const at = (record.body['at'] ?? record.body['place']) as Place | undefined;
    return owns.at(at) || owns.journey;
  };
}
