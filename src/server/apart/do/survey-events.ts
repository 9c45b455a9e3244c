import type { Result } from '#base/result.ts';
import { fileSource } from '#exchange/events/byte-source.ts';
import type { EventFileRefusal } from '#exchange/events/refusal.ts';
import { surveyXes, type XesSurvey } from '#exchange/events/survey-xes.ts';
import { type Damaged, type KeptFile, orDamaged } from '#server/apart/do/kept-file.ts';

/** What may be chosen of a kept event log in XES. */
export const surveyEvents = (kept: KeptFile): Promise<Result<XesSurvey, EventFileRefusal | Damaged>> =>
  orDamaged(kept, () => surveyXes(fileSource(kept.file)));
