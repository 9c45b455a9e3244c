import { builtInView, isBuiltIn } from '#model/map/built-in-views.ts';
import { recordOf, type Records, recordsOf } from '#model/document/document.ts';
import { type LaneView, viewOfBody } from '#model/map/lane-view.ts';
import { ownLanesIn } from '#model/map/own-lanes.ts';
import { viewRecord } from '#model/map/view.ts';
import { laneKinds } from '#model/map/lane-kinds.ts';

/** A view that is saved nowhere, as its record would say it in JSON; nothing where that is no view. */
export function viewWritten(json: string): LaneView | undefined {
  try {
    const read = viewRecord.body.safeParse(JSON.parse(json));
    return read.success ? viewOfBody(read.data) : undefined;
  } catch (why) {
    if (why instanceof SyntaxError) return undefined;
    throw why;
  }
}

/** A view by its id, or a saved one by its name where only one has it; nothing where there is none. */
export function viewNamed(journey: Records, wanted: string): LaneView | undefined {
  if (isBuiltIn(wanted)) return builtInView(wanted, laneKinds(ownLanesIn(journey)));
  const saved = recordOf(journey, 'view', wanted);
  const named = recordsOf(journey, 'view').filter(({ body }) => body.name === wanted);
  const found = saved ?? (named.length === 1 ? named[0] : undefined);
  return found && viewOfBody(found.body);
}
