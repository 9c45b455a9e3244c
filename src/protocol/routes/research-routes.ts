import {
  erased,
  evidence,
  fileNameQuery,
  interviewsToServe,
  interviewsQuery,
  interviewSummaries,
  newInterview,
  newReading,
  participantParams,
  readingOpen,
  saidFound,
  saidQuery,
  transcriptRead,
} from '#protocol/http/research.ts';
import { documentParams, done, made, workspaceParams } from '#protocol/http/values.ts';
import { fileRefusals, transcriptFile } from '#protocol/routes/media.ts';
import { route } from '#protocol/routes/route.ts';

const tag = 'research';
const ofInterview = { tag, who: { in: 'interview', may: 'research' }, params: documentParams } as const;
const inWorkspace = { tag, who: { in: 'workspace', may: 'read' }, params: workspaceParams } as const;

/** Interviews, their transcripts, and what a journey's claims rest on. */
export const researchRoutes = {
  listInterviews: route({
    ...inWorkspace,
    summary: 'Interviews of a workspace, or of one journey',
    description: 'Who was talked with and when; of the words nothing.',
    query: interviewsQuery,
    answer: interviewSummaries,
  }),
  makeInterview: route({
    ...inWorkspace,
    who: { in: 'workspace', may: 'research' },
    summary: 'Make an interview',
    description: 'Its transcript is read into it afterwards.',
    body: newInterview,
    answer: made,
    refusals: ['id-taken', 'parent-not-found', 'wrong-document', 'words-erased'],
  }),
  removeInterview: route({
    ...ofInterview,
    summary: 'Remove an interview and its words for good',
    description: 'Quotes of it on maps can be read no more.',
    answer: done,
  }),
  readTranscript: route({
    ...ofInterview,
    summary: 'Read a transcript’s file into an interview',
    description:
      'Text, Word, WebVTT, SubRip and what the usual tools write. The file is kept, sealed; every line of it is a time, a name, words, or counted as left out.',
    query: fileNameQuery,
    takes: transcriptFile,
    answer: transcriptRead,
    refusals: [...fileRefusals, 'not-verbatim', 'changed-since', 'words-erased', 'words-missing', 'id-taken'],
  }),
  openReading: route({
    ...ofInterview,
    who: { in: 'interview', may: 'read-without-consent' },
    summary: 'Open an interview without consent for a while, for a reason that is written down',
    description: 'For the owner who asks, and nobody else. The reason stands in the record of security events.',
    body: newReading,
    answer: readingOpen,
  }),
  takeInInterviews: route({
    tag,
    who: { in: 'journey', may: 'research' },
    params: documentParams,
    summary: 'Let interviews that are here serve this journey too',
    description: 'What people said there can be marked, quoted and tied on this journey as well.',
    body: interviewsToServe,
    answer: done,
    refusals: ['wrong-document', 'words-erased', 'words-missing', 'changed-since'],
  }),
  readEvidence: route({
    tag,
    who: { in: 'journey', may: 'read' },
    params: documentParams,
    summary: 'What a journey’s claims rest on',
    description: 'Excerpts of the interviews, with the words that whoever asks may read.',
    answer: evidence,
  }),
  eraseParticipant: route({
    tag,
    who: { in: 'workspace', may: 'erase-participant' },
    params: participantParams,
    summary: 'Make all that a participant said unreadable, for good',
    description:
      'The keys of their words are destroyed, wherever the words stand; also after the participant was removed.',
    answer: erased,
  }),
  findSaid: route({
    ...inWorkspace,
    summary: 'Where in interviews some words are spoken',
    description: 'A question in a body, so that the words looked for stand in no log of addresses.',
    body: saidQuery,
    answer: saidFound,
    refusals: ['too-many-requests'],
  }),
};
