import { exampleMade, exampleNow, exampleWanted } from '#protocol/http/example.ts';
import { workspaceParams } from '#protocol/http/values.ts';
import { route } from '#protocol/routes/route.ts';

const ofOwner = { tag: 'map', who: { in: 'workspace', may: 'edit-workspace' }, params: workspaceParams } as const;

/** The example journey, as one thing. */
export const exampleRoutes = {
  readExample: route({
    ...ofOwner,
    summary: 'Whether the example is here, and what goes with it',
    description: 'How much the example brought that nobody has made use of, and what stays because somebody has.',
    answer: exampleNow,
  }),
  makeExample: route({
    ...ofOwner,
    summary: 'Bring the example',
    description: 'Makes the example journey with all that belongs to it, as if it had been made today.',
    body: exampleWanted,
    answer: exampleMade,
    refusals: ['id-taken'],
  }),
  removeExample: route({
    ...ofOwner,
    summary: 'Take the example away',
    description:
      'With all that it brought and nobody has made use of. Answers what has gone, and what stays. Asked for again, it goes on where it was broken off.',
    answer: exampleNow,
    refusals: ['changed-since'],
  }),
};
