import type { Effects } from '#server/effects.ts';
import type { MakeExample } from '#server/people/claim.ts';
import type { SignIn } from '#server/people/sign-in.ts';
import type { Writer } from '#server/write-command.ts';
import type { Storage } from '#storage/storage.ts';

/** What the routes are made of; put together in `main`. */
export type Parts = {
  readonly storage: Storage;
  readonly effects: Effects;
  readonly signIn: () => Promise<SignIn>;
  readonly writerOf: (actor: string) => Writer;
  readonly makeExample: MakeExample;
  /** Where people reach this installation; known once it listens. */
  readonly publicUrl: () => string;
};
