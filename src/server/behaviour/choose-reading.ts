import { refuse, accept, type Result } from '#base/result.ts';
import { chooseColumns } from '#exchange/events/csv/choose-columns.ts';
import type { EventFileGuess } from '#exchange/events/guess-event-file.ts';
import type { EventFileRefusal } from '#exchange/events/refusal.ts';
import type { EventFileChoice } from '#exchange/events/read-event-file.ts';
import { standardXes } from '#exchange/events/xes/read-xes.ts';
import type { EventReading } from '#protocol/http/behaviour.ts';
import { eventFileRefusal } from '#server/behaviour/event-file-refusal.ts';
import type { Damaged } from '#server/apart/do/kept-file.ts';
import type { ServerRefusal } from '#server/http/problem.ts';

/** How a kept file is to be read: as a person said, never as was only guessed. Optional columns that were not named are properties. */
export function chooseReading(
  guessed: Result<EventFileGuess, EventFileRefusal | Damaged>,
  said: EventReading,
): Result<EventFileChoice, ServerRefusal> {
  if (!guessed.ok) return refuse(eventFileRefusal(guessed.refusal));
  const { steps, properties } = said;
  if (guessed.value.format === 'xes') return accept({ ...standardXes, zones: said.zones, steps, properties });
  if (steps ?? properties)
    return refuse({
      code: 'not-valid',
      place: steps ? 'steps' : 'properties',
      detail: 'a CSV is read with all its rows and columns',
    });
  if (!said.columns)
    return refuse({
      code: 'not-valid',
      place: 'columns',
      detail: 'say which column is the case, the activity and the time',
    });
  if (!said.timeFormat && guessed.value.times[said.columns.time]?.ambiguous)
    return refuse({ code: 'not-valid', place: 'timeFormat', detail: 'say whether the day or the month comes first' });
  const { roles: _guessed, ...rest } = guessed.value;
  const { columns, delimiter, timeFormat, zones } = said;
  const chosen = chooseColumns({ ...rest, roles: {} }, { columns, delimiter, timeFormat, zones });
  return chosen.ok ? chosen : refuse(eventFileRefusal(chosen.refusal));
}
