import * as z from 'zod';
import {
  blankRequest,
  type ExportFormat,
  exportParams,
  exportRequest,
  imported,
  importQuery,
  importUndo,
  journeyRemoval,
  journeySummaries,
  newJourney,
  placesFound,
  placesQuery,
} from '#protocol/http/map.ts';
import { documentParams, done, made, workspaceParams } from '#protocol/http/values.ts';
import { fileRefusals, journeyFile } from '#protocol/routes/media.ts';
import { route } from '#protocol/routes/route.ts';

const tag = 'map';
const inWorkspace = { tag, who: { in: 'workspace', may: 'read' }, params: workspaceParams } as const;
const ofJourney = { tag, who: { in: 'journey', may: 'export' }, params: documentParams } as const;

/** What a file in each format is, as the answer's head says it. */
export const exportMedia: Readonly<Record<ExportFormat, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  pdf: 'application/pdf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  md: 'text/markdown',
  mmd: 'text/vnd.mermaid',
  json: 'application/json',
};

/** Journeys: list, make, remove, bring in and take out. */
/** A file with lines before it that say how far it is. */
export const toldMedia = 'application/vnd.stig.told';

export const journeyRoutes = {
  listJourneys: route({
    ...inWorkspace,
    summary: 'Journeys of a workspace',
    description: 'Each with what a list shows of it: its path, its owners, when it is due, what the compass found.',
    answer: journeySummaries,
  }),
  makeJourney: route({
    ...inWorkspace,
    who: { in: 'workspace', may: 'create-journey' },
    summary: 'Make a journey',
    description: 'With the phases that it begins with, where they are named.',
    body: newJourney,
    answer: made,
    refusals: ['parent-not-found', 'wrong-document', 'id-taken'],
  }),
  printBlank: route({
    ...inWorkspace,
    summary: 'A blank journey to print',
    description: 'For a wall and paper notes: the places of a map, empty, with a question at each.',
    query: blankRequest,
    gives: { media: [exportMedia.pdf], what: 'The sheet' },
    refusals: ['took-too-long', 'busy'],
  }),
  makeResearched: route({
    ...ofJourney,
    who: { in: 'journey', may: 'create-journey' },
    summary: 'Make a researched journey with this one as its base, compared with it',
    description: 'What was drawn is copied, its evidence is not: that is to be found.',
    answer: made,
    refusals: ['words-erased', 'words-missing', 'too-large'],
  }),
  removeJourney: route({
    ...ofJourney,
    who: { in: 'journey', may: 'edit-workspace' },
    summary: 'Remove a journey for good, and what is named of its episodes and hypotheses',
    description: 'Its interviews stay in the workspace.',
    query: journeyRemoval,
    answer: done,
  }),
  findPlaces: route({
    ...inWorkspace,
    summary: 'Phases, interactions and moments of truth of every journey that have some words in them',
    description: 'The palette asks this.',
    query: placesQuery,
    answer: placesFound,
  }),
  importJourney: route({
    ...inWorkspace,
    who: { in: 'workspace', may: 'import' },
    summary: 'Bring in a journey in the open format',
    description:
      'Wholly or not at all; what in the file leads nowhere is told. Where the journey is here already, `again` says what is meant.',
    query: importQuery,
    takes: journeyFile,
    answer: imported,
    refusals: [
      ...fileRefusals,
      'already-here',
      'id-taken',
      'parent-not-found',
      'wrong-document',
      'not-verbatim',
      'words-erased',
    ],
  }),
  undoImport: route({
    ...inWorkspace,
    who: { in: 'workspace', may: 'import' },
    summary: 'Take back what an update from a file did',
    description: 'All of it or nothing.',
    body: importUndo,
    answer: done,
    refusals: ['not-yours', 'changed-since', 'words-erased', 'words-missing', 'too-large'],
  }),
  readJourneyFile: route({
    ...ofJourney,
    summary: 'A journey in the open format',
    description: 'With the words that whoever asks may read.',
    gives: { media: [exportMedia.json], what: 'The journey as a file in the open format' },
    refusals: ['words-missing'],
  }),
  exportJourney: route({
    ...ofJourney,
    params: exportParams,
    summary: 'A journey as a file to give away',
    description:
      'For an audience: outside the house only what people agreed to share. Slides for the house hold decisions and what customers did, too; what could not be in them is named in the header `stig-left-out`. With `told=true` lines of JSON say how far it is; the line with `file` is followed by its bytes.',
    query: exportRequest,
    gives: { media: [...Object.values(exportMedia), toldMedia], what: 'The file' },
    refusals: ['not-acceptable', 'too-heavy', 'took-too-long', 'busy', 'words-missing'],
  }),
  readFileSchema: route({
    tag,
    who: { in: 'anyone' },
    summary: 'The open format as a JSON Schema',
    description: 'What a journey’s file may hold.',
    answer: z.record(z.string(), z.unknown()),
  }),
};
