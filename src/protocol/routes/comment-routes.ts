import { seenComments } from '#protocol/http/comments.ts';
import { documentParams, done } from '#protocol/http/values.ts';
import { route } from '#protocol/routes/route.ts';

const reading = { tag: 'people', who: { in: 'journey', may: 'read' }, params: documentParams } as const;

/** What somebody has read of what is said about a journey. */
export const commentRoutes = {
  readSeenComments: route({
    ...reading,
    summary: 'Comments I have seen',
    description: 'The comments of a journey that the signed-in person has seen, on whichever screen.',
    answer: seenComments,
  }),
  seeComments: route({
    ...reading,
    summary: 'Say that I have seen comments',
    description: 'Comments that are not in the journey are passed over.',
    body: seenComments,
    answer: done,
  }),
};
