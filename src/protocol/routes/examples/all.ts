import { behaviourExamples } from '#protocol/routes/examples/behaviour-examples.ts';
import { mapExamples } from '#protocol/routes/examples/map-examples.ts';
import { peopleExamples } from '#protocol/routes/examples/people-examples.ts';
import { practiceExamples } from '#protocol/routes/examples/practice-examples.ts';
import { researchExamples } from '#protocol/routes/examples/research-examples.ts';
import { serverExamples } from '#protocol/routes/examples/server-examples.ts';
import { signInExamples } from '#protocol/routes/examples/sign-in-examples.ts';
import { workshopExamples } from '#protocol/routes/examples/workshop-examples.ts';
import type { Examples } from '#protocol/routes/examples/example.ts';

/** An example of what every operation takes and gives, shortened from what the server answered. */
export const examples: Examples = {
  ...serverExamples,
  ...signInExamples,
  ...peopleExamples,
  ...behaviourExamples,
  ...mapExamples,
  ...researchExamples,
  ...practiceExamples,
  ...workshopExamples,
};
