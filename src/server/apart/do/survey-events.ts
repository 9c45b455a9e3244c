import type { Result } from '#base/result.ts';
import type { EventFileRefusal } from '#exchange/events/refusal.ts';
import { surveyXes, type XesSurvey } from '#exchange/events/xes/survey-xes.ts';
import { type Damaged, keptBytes, orDamaged } from '#server/apart/do/kept-file.ts';
import type { BlobAddress } from '#storage/blobs/blob-place.ts';

/** What may be chosen of a kept event log in XES. */
export const surveyEvents = (kept: BlobAddress): Promise<Result<XesSurvey, EventFileRefusal | Damaged>> =>
  orDamaged(kept, () => surveyXes(keptBytes(kept)));
