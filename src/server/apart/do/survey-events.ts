import { accept, type Result } from '#base/result.ts';
import { surveyEvents } from '#exchange/events/choices.ts';
import type { EventSurvey } from '#exchange/events/event-format.ts';
import type { EventFileRefusal } from '#exchange/events/refusal.ts';
import type { EventFormatName } from '#model/behaviour/event-format.ts';
import { type Damaged, keptBytes, orDamaged } from '#server/apart/do/kept-file.ts';
import type { BlobAddress } from '#storage/blobs/blob-place.ts';

export type SurveyOrder = BlobAddress & { readonly format: EventFormatName };

/** What may be chosen of a kept event file; nothing where its format has nothing to count. */
export const surveyKept = ({
  format,
  ...kept
}: SurveyOrder): Promise<Result<EventSurvey | undefined, EventFileRefusal | Damaged>> =>
  orDamaged(kept, async () => (await surveyEvents(keptBytes(kept), format)) ?? accept(undefined));
