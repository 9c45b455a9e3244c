import { allTongues } from '#model/compass/all-tongues.ts';
import { type CompassReading, compassWith } from '#model/compass/compass-with.ts';
import type { CompassView } from '#model/compass/view.ts';

/** What a journey's team may want to look at, whatever language it is written in and read in. */
export const compass = (view: CompassView): CompassReading => compassWith(view, allTongues);
