import * as z from 'zod';
import { place } from '#model/record/place.ts';
import { day, text } from '#model/record/values.ts';
import { importDiffers, problem } from '#protocol/http/problem.ts';
import { id, language } from '#protocol/http/values.ts';

/** The journey that an episode is a part of, and the place there that it opens. */
const parent = z.object({ journey: id, place: place.optional() });

const owners = z.object({ professional: id.optional(), operational: id.optional() });

/** Something that stands on a journey's path: a mark with its strength, or a moment of truth. */
const pathSign = z.object({
  type: z.enum(['heart', 'cloud', 'moment']),
  strength: z.number().int().optional(),
  x: z.number(),
  isAssumption: z.boolean(),
});
export type PathSign = z.output<typeof pathSign>;

/**
 * One journey as a list shows it.
 *
 * Shape   `path` is the customers' curve, sorted by `x`; `signs` those that a list has room for, the strongest marks first; `teams` those that
 *         answer for something on it; `groups` the customers it tells of; `nextReview` the day its rhythm waits for.
 * Units   `x` 0 … 1 over the whole journey, `feeling` −1 … 1.
 */
const journeySummary = z.object({
  id,
  name: z.string(),
  primaryGoal: z.string().optional(),
  language: z.string().optional(),
  scope: z.enum(['whole', 'episode']).optional(),
  parent: parent.optional(),
  comparedWith: id.optional(),
  basis: z.enum(['hypothesis', 'researched']).optional(),
  status: z.enum(['draft', 'living', 'resting']).optional(),
  phases: z.number().int(),
  interactions: z.number().int(),
  hearts: z.number().int(),
  clouds: z.number().int(),
  moments: z.number().int(),
  voices: z.number().int(),
  /** How many interviews there are where nobody is named in any. */
  unnamed: z.number().int(),
  owners,
  snapshotDate: z.string().optional(),
  trustUntil: z.string().optional(),
  nextReview: z.string().optional(),
  path: z.array(z.object({ x: z.number(), feeling: z.number() })),
  signs: z.array(pathSign),
  teams: z.array(id),
  groups: z.array(id),
  updatedAt: z.string(),
  findings: z.number().int(),
});
export const journeySummaries = z.object({ journeys: z.array(journeySummary) });
export type JourneySummary = z.output<typeof journeySummary>;

export const newJourney = z.object({
  name: text.trim().min(1),
  primaryGoal: text.optional(),
  learningQuestion: text.optional(),
  language: language.optional(),
  scope: z.enum(['whole', 'episode']).optional(),
  basis: z.enum(['hypothesis', 'researched']).optional(),
  trustUntil: day.optional(),
  /** An episode's place in the whole. */
  parent: parent.optional(),
  /** What the phases that it begins with are called. */
  phases: z.array(text.trim().min(1)).max(20).optional(),
});
export type NewJourney = z.output<typeof newJourney>;

const several = z.array(id).max(200);

/** Which of what hangs on a journey is removed with it; the name may be there several times. */
export const journeyRemoval = z.object({
  also: z.union([several, id.transform((one) => [one])]).default([]),
});

/** Places on the journeys of a workspace that have some words in them. */
export const placesQuery = z.object({ words: z.string().max(200).optional() });
export const placesFound = z.object({
  places: z.array(
    z.object({
      journey: id,
      journeyName: z.string(),
      type: z.enum(['phase', 'interaction', 'moment']),
      id,
      text: z.string(),
    }),
  ),
});
export type PlaceFound = z.output<typeof placesFound>['places'][number];

/** What to do with a file whose journey is here already and says something else. */
const importAgain = z.enum(['update', 'copy']);
export type ImportAgain = z.output<typeof importAgain>;
export const importQuery = z.object({ again: importAgain.optional() });

/** The steps that an update was made of, by document: they are taken back as one. */
const importSteps = z.array(z.object({ document: id, commands: z.array(id).min(1).max(20) })).max(5000);
export type ImportSteps = z.output<typeof importSteps>;
export const importUndo = z.object({ steps: importSteps });

/** What came in, how much an update changed, and what in the file leads nowhere or was already here in another shape. */
export const imported = z.object({
  journey: id,
  did: z.enum(['added', 'updated', 'nothing']),
  differs: importDiffers.optional(),
  undo: importSteps.optional(),
  reports: z.array(z.looseObject({ code: z.string(), place: z.string(), message: z.string() })),
});
export type Imported = z.output<typeof imported>;

export type { ImportDiffers } from '#protocol/http/problem.ts';

export const exportFormats = ['svg', 'png', 'pdf', 'pptx', 'xlsx', 'csv', 'md', 'mmd', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];
export const exportParams = z.object({ id, format: z.enum(exportFormats) });

/** How a file is to look: whose words it may hold (those who said yes to sharing, or for use in the house yes to being quoted), in which language, on which ground, on which paper, on which smaller sheets to put together, in which view of the map, with what between the cells of a list. */
export const exportQuery = z.object({
  audience: z.enum(['outside', 'inside']).optional(),
  language: language.optional(),
  theme: z.enum(['light', 'dark']).optional(),
  paper: z.enum(['a4', 'a3', 'a2', 'a1', 'a0', 'content']).optional(),
  orientation: z.enum(['landscape', 'portrait']).optional(),
  tiles: z.enum(['a4', 'a3', 'a2', 'a1']).optional(),
  view: z.string().max(200).optional(),
  separator: z.enum(['comma', 'semicolon']).optional(),
});
export type ExportLook = z.output<typeof exportQuery>;

/** On which paper a blank journey is printed, and in which language it asks. */
export const blankRequest = exportQuery.pick({ language: true, orientation: true, tiles: true }).extend({
  paper: z.enum(['a4', 'a3', 'a2', 'a1', 'a0']).optional(),
});

/** `lanes` is a view that is saved nowhere: what its record would say, in JSON. `told` asks for lines that say how far it is before the bytes (`toldLine`). `headline` is the title over the whole in place of the journey's own; empty for the one that the map proposes. */
export const exportRequest = exportQuery.extend({
  lanes: z.string().max(8000).optional(),
  headline: z.string().max(2000).optional(),
  told: z.literal('true').optional(),
});
export type ExportRequest = z.output<typeof exportRequest>;

const doing = ['gathering', 'waiting', 'laying', 'drawing', 'writing'] as const;

/** What could not be, or may not be, in a file although the journey has it. */
export const leftOutOfFile = [
  'decisions-inside',
  'behaviour-inside',
  'behaviour-unavailable',
  'behaviour-rebuilding',
] as const;
export type LeftOut = (typeof leftOutOfFile)[number];

export const exportFar = z.object({ doing: z.enum(doing), done: z.number().optional(), of: z.number().optional() });
export type ExportFar = z.output<typeof exportFar>;

/**
 * One line of what is told while a file is made: how far it is, and at last what became of it.
 *
 * Shape   lines of JSON; after the one with `file` come its bytes, as many as that says, and nothing after them.
 *         Where there is a `problem` nothing comes any more. `done` counts what is made, `of` how much there will be where that is known.
 */
export const toldLine = z.union([
  exportFar,
  z.object({ file: z.object({ name: z.string(), bytes: z.number() }), leftOut: z.array(z.enum(leftOutOfFile)) }),
  z.object({ problem }),
]);
export type ToldLine = z.output<typeof toldLine>;
