import { today, todayQuery } from '#protocol/http/practice.ts';
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
};
