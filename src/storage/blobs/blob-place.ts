/** Bytes as they stream by. */
export type Bytes = AsyncIterable<Uint8Array>;

/** What lies under a name. Units: `size` in bytes. */
export type PlacedBytes = { readonly size: number; readonly read: () => Bytes };

/** Something that lies there: `hash` where it is called as bytes that were put are, `at` for whoever goes to look. */
export type PlacedName = { readonly at: string; readonly hash: string | undefined };

/**
 * A place for kept bytes, each under the SHA-256 of itself. It knows no workspace, no key and no row.
 *
 * Shape   `blob-place.contract.ts` says what every place keeps.
 */
export type BlobPlace = {
  /** What another process opens the same place by (`openBlobPlace`). */
  readonly address: string;
  /** Keeps bytes; when it answers they outlive a power cut. Errors: what the bytes throw; nothing is left behind then. */
  readonly put: (bytes: Bytes) => Promise<string>;
  /** What lies under a hash, not yet held against it; nothing where there is none. */
  readonly open: (hash: string) => Promise<PlacedBytes | undefined>;
  /** All that lies there, what nobody put and what broke off too. */
  readonly list: () => AsyncIterable<PlacedName>;
  /** Takes these away; those that are gone already are gone. */
  readonly remove: (hashes: readonly string[]) => Promise<void>;
  /** Takes away what is left of puts that were broken off longer ago than any takes. Units: ms since 1970. */
  readonly forgetBrokenOff: (nowMs: number) => Promise<void>;
  /** Copies what lies under a hash, as it is, to the same name in a folder of another; when it answers, its bytes are on disk. Errors: throws where there is none. */
  readonly copyTo: (hash: string, folder: string) => Promise<void>;
  /** The way back from `copyTo`, as it is too; answers the hash of what came, and has it on disk then. Errors: throws where there is none; nothing is left behind then. */
  readonly copyFrom: (hash: string, folder: string) => Promise<string>;
};

/** How a process apart finds the same bytes. */
export type BlobAddress = { readonly place: string; readonly hash: string };
