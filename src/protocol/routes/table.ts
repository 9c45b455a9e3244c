import type * as z from 'zod';
import type { Operation } from '#protocol/routes/addresses.ts';
import { accountRoutes } from '#protocol/routes/account-routes.ts';
import { behaviourRoutes } from '#protocol/routes/behaviour-routes.ts';
import { commentRoutes } from '#protocol/routes/comment-routes.ts';
import { exampleRoutes } from '#protocol/routes/example-routes.ts';
import { historyRoutes } from '#protocol/routes/history-routes.ts';
import { journeyRoutes } from '#protocol/routes/journey-routes.ts';
import { handOverRoutes } from '#protocol/routes/hand-over-routes.ts';
import { libraryRoutes } from '#protocol/routes/library-routes.ts';
import { mapRoutes } from '#protocol/routes/map-routes.ts';
import { peopleRoutes } from '#protocol/routes/people-routes.ts';
import { practiceRoutes } from '#protocol/routes/practice-routes.ts';
import { researchRoutes } from '#protocol/routes/research-routes.ts';
import type { Route } from '#protocol/routes/route.ts';
import { serverRoutes } from '#protocol/routes/server-routes.ts';
import { shareRoutes } from '#protocol/routes/share-routes.ts';
import { workshopRoutes } from '#protocol/routes/workshop-routes.ts';

/** Every route of the API: the server answers by it, the pages ask by it, and the description is made of it. */
export const routes = {
  ...serverRoutes,
  ...accountRoutes,
  ...peopleRoutes,
  ...commentRoutes,
  ...behaviourRoutes,
  ...journeyRoutes,
  ...mapRoutes,
  ...libraryRoutes,
  ...handOverRoutes,
  ...exampleRoutes,
  ...historyRoutes,
  ...shareRoutes,
  ...researchRoutes,
  ...practiceRoutes,
  ...workshopRoutes,
} satisfies { readonly [O in Operation]: Route };

export type Routes = typeof routes;
export type Answered = keyof Routes;

type Said<O extends Answered, K extends string, Way extends 'in' | 'out'> = Routes[O] extends {
  readonly [P in K]: infer S extends z.ZodType;
}
  ? Way extends 'in'
    ? z.input<S>
    : z.output<S>
  : undefined;

/** What an operation is asked with: its `params`, `query` and `body`, each where it has one. */
export type Wanted<O extends Answered> = Present<{
  readonly params: Said<O, 'params', 'in'>;
  readonly query: Said<O, 'query', 'in'>;
  readonly body: Said<O, 'body', 'in'>;
}>;

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] };

/** What an operation answers. */
export type AnswerOf<O extends Answered> = Said<O, 'answer', 'out'>;

/** What the server may give for it. */
export type GivenOf<O extends Answered> = Said<O, 'answer', 'in'>;

/** What has been read of a request when its route runs. */
export type ReadOf<O extends Answered> = {
  readonly params: Said<O, 'params', 'out'>;
  readonly query: Said<O, 'query', 'out'>;
  readonly body: Said<O, 'body', 'out'>;
};
