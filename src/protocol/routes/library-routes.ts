import { libraryParams, mentions, uniteWith } from '#protocol/http/library.ts';
import { route } from '#protocol/routes/route.ts';

const ofOne = { tag: 'people', params: libraryParams, answer: mentions } as const;

/** What all journeys of a workspace share. */
export const libraryRoutes = {
  countMentions: route({
    ...ofOne,
    who: { in: 'workspace', may: 'read' },
    summary: 'Where something of the library is mentioned',
    description: 'How many things mention it, on how many journeys, in interviews and in the library itself.',
  }),
  unite: route({
    ...ofOne,
    who: { in: 'workspace', may: 'edit' },
    summary: 'Make two of the library one',
    description:
      'Whatever mentions the one in the path mentions the one in the body from now on, on every journey and in every interview at once; ' +
      'the one in the path goes. Answers what mentioned it.',
    body: uniteWith,
    refusals: ['has-account', 'changed-since', 'words-erased', 'words-missing'],
  }),
};
