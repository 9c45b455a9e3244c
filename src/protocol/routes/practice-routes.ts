import { measureParams, newValues, today, todayQuery, valuesAdded, work } from '#protocol/http/practice.ts';
import { workspaceParams } from '#protocol/http/values.ts';
import { route } from '#protocol/routes/route.ts';

/** What needs somebody. */
export const practiceRoutes = {
  readToday: route({
    tag: 'practice',
    who: { in: 'workspace', may: 'read' },
    summary: 'What needs me today',
    description: 'In the order in which to take it, with about how many minutes each takes.',
    params: workspaceParams,
    query: todayQuery,
    answer: today,
  }),
  readWork: route({
    tag: 'practice',
    who: { in: 'workspace', may: 'read' },
    summary: 'What is tried on all journeys, what could be, and what came of it',
    description:
      'Of each journey its experiments, their measures, its moments of truth, and what names the places of these.',
    params: workspaceParams,
    answer: work,
  }),
  addMeasureValues: route({
    tag: 'practice',
    who: { in: 'journey', may: 'edit' },
    summary: 'Add values to a measure',
    description:
      'A value a day, all in one step or none. The same values again change nothing; a day that comes twice in one question is refused unless `several` says what counts.',
    params: measureParams,
    body: newValues,
    answer: valuesAdded,
    refusals: ['not-valid', 'too-large'],
  }),
};
