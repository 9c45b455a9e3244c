import { handedOver, handOver, owned, ownedParams, toYou } from '#protocol/http/hand-over.ts';
import { done, workspaceParams } from '#protocol/http/values.ts';
import { route } from '#protocol/routes/route.ts';

const ofOne = { tag: 'people', params: ownedParams } as const;

/** What somebody answers for, given to another. */
export const handOverRoutes = {
  readOwned: route({
    ...ofOne,
    who: { in: 'workspace', may: 'read' },
    summary: 'How much a person answers for',
    description: 'As an owner or a deputy on journeys and of touchpoints, and what they try out.',
    answer: owned,
  }),
  handOver: route({
    tag: 'people',
    who: { in: 'workspace', may: 'edit' },
    summary: 'Hand over what a person answers for',
    description:
      'One place or everything, on all journeys and in the library at once; whoever gets it is told. ' +
      'Answers what was given, and the id by which it is taken back.',
    params: workspaceParams,
    body: handOver,
    answer: handedOver,
    refusals: ['not-valid', 'changed-since', 'words-erased', 'words-missing'],
  }),
  takeHandOverBack: route({
    ...ofOne,
    who: { in: 'workspace', may: 'edit' },
    summary: 'Take a hand-over back',
    description: 'Gives back what nobody has given to others since.',
    answer: handedOver,
    refusals: ['changed-since', 'words-erased', 'words-missing'],
  }),
  listHandOvers: route({
    tag: 'people',
    who: { in: 'workspace', may: 'read' },
    summary: 'What was handed over to me',
    description: 'Until I have said that I have seen it.',
    params: workspaceParams,
    answer: toYou,
  }),
  seeHandOver: route({
    ...ofOne,
    who: { in: 'workspace', may: 'read' },
    summary: 'Say that I have seen a hand-over',
    description: 'Only whoever got it can.',
    answer: done,
    refusals: ['changed-since', 'words-erased', 'words-missing'],
  }),
};
