import type { Text } from '#example/source/text.ts';

/** Words somebody said, with what the team heard in them; `place` is the short id of a phase, interaction or transition. */
export type ExcerptSource = {
  readonly number: string;
  readonly codes: readonly string[];
  readonly feeling: number;
  readonly place: string;
  readonly words: Text;
};
