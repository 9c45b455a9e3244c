/**
 * Few texts that let somebody in, or vouch for who was let in: what cookies are signed with, which first-owner link was printed. They lie
 * with the keys of personal words and nowhere else, so that no backup of the words is a way in.
 */
export type KeptSecrets = {
  readonly get: (name: string) => Promise<string | undefined>;
  /** The one that is there; where there is none, this one from now on. The same in every process. */
  readonly once: (name: string, value: string) => Promise<string>;
  readonly set: (name: string, value: string) => Promise<void>;
  /** Takes it away if it is this one; only one of several who try at once succeeds. */
  readonly take: (name: string, value: string) => Promise<boolean>;
};
