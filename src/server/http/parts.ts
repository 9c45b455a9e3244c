import type { Health } from '#server/machine/health.ts';
import type { Installation } from '#server/installation.ts';
import type { MakeExample } from '#server/people/claim.ts';
import type { Doors } from '#server/people/doors.ts';
import type { SignIn } from '#server/people/sign-in.ts';

/** What the routes are made of; put together in `main`. */
export type Parts = Omit<Installation, 'close' | 'publicUrl'> & {
  readonly signIn: () => Promise<SignIn>;
  readonly doors: Doors;
  /** Says that there is a new job. */
  readonly wakeJobs: () => void;
  readonly makeExample: MakeExample;
  readonly health: () => Promise<Health>;
  /** Where people reach this installation; known once it listens. */
  readonly publicUrl: () => string;
};
