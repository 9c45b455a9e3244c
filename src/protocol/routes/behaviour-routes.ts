import {
  customerInLogs,
  customerQuery,
  eventFilePreview,
  eventLogEdit,
  eventLogParams,
  eventNames,
  eventOverlap,
  eventReading,
  looseFileParams,
  looseFilesAnswer,
  mappingProposal,
  newEventLog,
  overlapQuestion,
  overlay,
} from '#protocol/http/behaviour.ts';
import { begun, job } from '#protocol/http/jobs.ts';
import { fileNameQuery } from '#protocol/http/research.ts';
import { documentParams, done, workspaceParams } from '#protocol/http/values.ts';
import { eventFile, fileRefusals } from '#protocol/routes/media.ts';
import { route } from '#protocol/routes/route.ts';

const tag = 'behaviour';
const importing = { tag, who: { in: 'workspace', may: 'import-events' }, params: workspaceParams } as const;
const ofLog = { ...importing, params: eventLogParams } as const;
const erasing = { tag, who: { in: 'workspace', may: 'erase-participant' }, params: workspaceParams } as const;
const lived = { tag, who: { in: 'journey', may: 'read' }, params: documentParams } as const;
const jobs = { tag: 'server', who: { in: 'signed-in' }, params: documentParams } as const;
const engine = ['behaviour-unavailable', 'behaviour-rebuilding'] as const;
const keptFile = ['file-gone', 'blob-damaged'] as const;

/** Event logs, and how a drawn journey is lived. */
export const behaviourRoutes = {
  keepEventFile: route({
    ...importing,
    summary: 'Keep an event file and say what it seems to be',
    description: 'Nothing is read in yet: a person confirms which column is what.',
    query: fileNameQuery,
    takes: eventFile,
    answer: eventFilePreview,
    refusals: fileRefusals,
  }),
  importEventLog: route({
    ...importing,
    summary: 'Import a kept event file',
    description:
      'A job does it. Rows that are here already are refused unless `again` says that a second log is meant.',
    body: newEventLog,
    answer: begun,
    refusals: ['same-file', 'id-taken', ...keptFile, ...fileRefusals],
  }),
  findOverlap: route({
    ...importing,
    summary: 'How many rows of a kept event file other logs of the journeys hold already',
    description: 'By case, activity and time.',
    body: overlapQuestion,
    answer: eventOverlap,
    refusals: [...keptFile, ...fileRefusals, ...engine],
  }),
  listLooseFiles: route({
    ...importing,
    summary: 'Event files that were brought in and not read in',
    description: 'They go by themselves after a day.',
    answer: looseFilesAnswer,
  }),
  removeLooseFile: route({
    ...importing,
    params: looseFileParams,
    summary: 'Let go of an event file that was not read in',
    description: 'Its bytes are removed.',
    answer: done,
  }),
  previewEventLog: route({
    ...ofLog,
    summary: 'What the kept file of an event log seems to be',
    description: 'To be read anew in another way.',
    answer: eventFilePreview,
    refusals: [...keptFile, ...fileRefusals],
  }),
  readEventLogAnew: route({
    ...ofLog,
    summary: 'Read the kept file of an event log in another way',
    description: 'A job does it; until it is done the log stays what it was.',
    body: eventReading,
    answer: begun,
    refusals: ['same-file', ...keptFile, ...fileRefusals],
  }),
  changeEventLog: route({
    ...ofLog,
    summary: 'Give an event log another name, or other journeys to show',
    description: 'What is not said stays.',
    body: eventLogEdit,
    answer: done,
    refusals: ['changed-since', 'parent-not-found'],
  }),
  removeEventLog: route({
    ...ofLog,
    summary: 'Remove an event log with its events for good',
    description: 'A job does it.',
    answer: begun,
  }),
  readOverlay: route({
    ...lived,
    summary: 'How the drawn journey is lived',
    description: 'Counts with what they are counted of; nothing where a part has no rule.',
    answer: overlay,
    refusals: engine,
  }),
  listEventNames: route({
    ...lived,
    summary: 'Names of the events in a journey’s logs',
    description: 'With their properties and some of their values.',
    answer: eventNames,
    refusals: engine,
  }),
  proposeMapping: route({
    ...lived,
    summary: 'Which events may show which interactions',
    description: 'By their words, and why.',
    answer: mappingProposal,
    refusals: engine,
  }),
  findCustomer: route({
    ...erasing,
    summary: 'In which event logs a customer is',
    description: 'By the name of their case.',
    body: customerQuery,
    answer: customerInLogs,
    refusals: engine,
  }),
  eraseCustomer: route({
    ...erasing,
    summary: 'Erase the events of one customer for good, everywhere',
    description: 'A job does it. A backup that is restored later forgets them again.',
    body: customerQuery,
    answer: begun,
  }),
  readJob: route({
    ...jobs,
    summary: 'How far a job is',
    description: 'And what it waits for, or why it failed.',
    answer: job,
    refusals: ['not-found'],
  }),
  retryJob: route({
    ...jobs,
    summary: 'Do a job again that failed',
    description: 'Another that does the same.',
    answer: begun,
    refusals: ['not-found', 'already-ended', 'not-now', 'may-not'],
  }),
};
