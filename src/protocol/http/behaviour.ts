import * as z from 'zod';
import { columnRoles } from '#model/behaviour/column-role.ts';
import { eventFormats } from '#model/behaviour/event-format.ts';
import { patternStart, timeFormats } from '#model/behaviour/time-format.ts';
import { id } from '#protocol/http/values.ts';

const role = z.enum(columnRoles);
const timeFormat = z.union([z.enum(timeFormats), z.templateLiteral([patternStart, z.string().min(1).max(80)])]);
const blob = z.string().regex(/^[0-9a-f]{64}$/u);

/** A log that holds the rows of a file already. */
const sameLog = z.object({ log: id, name: z.string(), events: z.number().int(), imported: z.string().optional() });
export type SameLog = z.output<typeof sameLog>;

/**
 * What an event file seems to be: kept already under `blob`, and imported only when somebody has said which column is what.
 *
 * Shape   `same` are the logs that were read from the very same rows, under whatever name;
 *         an XES log's `survey` has the steps of the life cycle ('' for events that name none) and the properties, with how many events have each;
 *         a CSV's `guess` has a column for each role with its reasons, and how each time column writes its times.
 */
export const eventFilePreview = z.object({
  blob,
  format: z.enum(eventFormats),
  guess: z
    .looseObject({
      delimiter: z.string().optional(),
      encoding: z.string().optional(),
      roles: z.partialRecord(role, z.looseObject({ column: z.string() })).optional(),
      times: z.record(z.string(), z.looseObject({ format: timeFormat, ambiguous: z.boolean() })).optional(),
    })
    .optional(),
  header: z.array(z.string()),
  sample: z.array(z.array(z.string())),
  survey: z
    .object({
      events: z.number().int(),
      steps: z.array(z.object({ step: z.string(), events: z.number().int() })),
      properties: z.array(z.object({ key: z.string(), events: z.number().int(), examples: z.array(z.string()) })),
    })
    .optional(),
  same: z.array(sameLog),
});
export type EventFilePreview = z.output<typeof eventFilePreview>;

const chosenColumns = z.object({
  case: z.string(),
  activity: z.string(),
  time: z.string(),
  clock: z.string().optional(),
  resource: z.string().optional(),
  channel: z.string().optional(),
  lifecycle: z.string().optional(),
});

const reading = {
  columns: chosenColumns.optional(),
  delimiter: z.string().length(1).optional(),
  timeFormat: timeFormat.optional(),
  zones: z.enum(['exact', 'as-written']).optional(),
  /** Of an XES log: the steps of the life cycle that count, and the properties that are kept; all where nothing is said. */
  steps: z.array(z.string().max(300)).min(1).max(100).optional(),
  properties: z.array(z.string().max(1000)).max(1000).optional(),
};

/** The same, as far as somebody says it; the rest is guessed. */
export const saidReading = { ...reading, columns: z.partialRecord(role, z.string().optional()).default({}) };

const name = z.string().trim().min(1).max(300);
const journeys = z.array(id).max(200);

/** How to read a kept file; `columns` is said for every CSV. */
export const eventReading = z.object(reading);
export type EventReading = z.output<typeof eventReading>;

/** A file to import and how to read it, confirmed by a person; `again` says that rows which are there already are to count twice. */
export const newEventLog = z.object({ blob, name, journeys, again: z.boolean().optional(), ...reading });
export type NewEventLog = z.output<typeof newEventLog>;

/** A kept file, how it is read and which journeys it is to show: what of it is there already? */
export const overlapQuestion = z.object({ blob, journeys, ...reading });
export type OverlapQuestion = z.output<typeof overlapQuestion>;

/** Of `rows`, how many are in which other log of these journeys: the same customer, happening and moment. No `rows` where there is no other log. */
export const eventOverlap = z.object({
  rows: z.number().int(),
  logs: z.array(z.object({ log: id, name: z.string(), rows: z.number().int() })),
});
export type EventOverlap = z.output<typeof eventOverlap>;

/** An event file that was brought in and not read in. Units: `size` bytes. */
export const looseFile = z.object({ blob, name: z.string(), size: z.number().int(), since: z.string() });
export type LooseFile = z.output<typeof looseFile>;
export const looseFilesAnswer = z.object({ files: z.array(looseFile) });
export const looseFileParams = z.object({ ws: id, blob });

/** What may be changed of a log that is there. */
export const eventLogEdit = z.strictObject({ name: name.optional(), journeys: journeys.optional() });
export type EventLogEdit = z.output<typeof eventLogEdit>;

export const eventLogParams = z.object({ ws: id, log: id });

const count = z.number().int();

export const eventNames = z.object({
  names: z.array(
    z.object({
      name: z.string(),
      events: count,
      customers: count,
      properties: z.array(z.object({ key: z.string(), values: z.array(z.string()), distinct: count })),
    }),
  ),
});

export const mappingProposal = z.object({
  proposals: z.array(z.object({ interaction: id, event: z.string(), score: z.number(), because: z.array(z.string()) })),
});

const lived = z.object({
  from: id,
  to: id,
  customers: count,
  passages: count,
  medianS: z.number(),
  p25S: z.number(),
  p75S: z.number(),
  histogram: z.array(z.object({ fromS: z.number(), belowS: z.number(), n: count })),
});

/**
 * Behaviour over a map.
 *
 * Shape   what is neither in `interactions` nor in `transitions` was not measured or, in `unpassed`, measured and passed by nobody;
 *         `unlisted` are ways that customers went and the map does not draw; `logs` is how many event logs it rests on.
 * Units   seconds; `customers` and `events` of the whole are the denominators.
 */
export const overlay = z.object({
  logs: count,
  customers: count,
  events: count,
  interactions: z.array(z.object({ id, customers: count, events: count, sinceStartS: z.number().nullable() })),
  unmeasured: z.array(id),
  transitions: z.array(lived),
  unpassed: z.array(z.object({ from: id, to: id })),
  unlisted: z.array(lived),
  offTheMap: z.array(z.object({ activity: z.string(), events: count, customers: count })),
});
export type OverlayAnswer = z.output<typeof overlay>;

/** A customer as the logs name them. Sent as a body: an address is written down on its way. */
export const customerQuery = z.object({ customer: z.string().min(1).max(1000) });

export const customerInLogs = z.object({
  logs: z.array(z.object({ log: id, name: z.string(), events: count })),
});
export type CustomerInLogs = z.output<typeof customerInLogs>;
