import { history, journeyThen, pathThroughTime, restored, stepParams, toRestore } from '#protocol/http/history.ts';
import { documentParams } from '#protocol/http/values.ts';
import { route } from '#protocol/routes/route.ts';

const reading = { tag: 'map', who: { in: 'journey', may: 'read' }, params: documentParams } as const;

/** A journey through time: what it was, and going back to it. */
export const historyRoutes = {
  readHistory: route({
    ...reading,
    summary: 'When a journey was changed',
    description: 'Its sittings, the oldest first: steps that lie close together, and who made them.',
    answer: history,
  }),
  readPaths: route({
    ...reading,
    summary: 'The path through time',
    description: 'The customers’ path as it lay at the end of each sitting, where it was another than before.',
    answer: pathThroughTime,
  }),
  readJourneyThen: route({
    ...reading,
    params: stepParams,
    summary: 'A journey as it was after a step',
    description: 'Its records, with the words that whoever asks may read today.',
    answer: journeyThen,
  }),
  restoreJourney: route({
    ...reading,
    who: { in: 'journey', may: 'edit' },
    summary: 'Make a journey what it was after a step',
    description:
      'Going back is a step of its own and can be taken back. Words that were erased since do not come again.',
    body: toRestore,
    answer: restored,
    refusals: ['changed-since', 'not-found', 'words-erased', 'words-missing', 'too-large'],
  }),
};
