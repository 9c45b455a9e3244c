import type { Clock } from '#base/clock.ts';
import type { Keys } from '#storage/keys/keys.ts';
import type { Store } from '#storage/store.ts';

/** What the journal works with. */
export type JournalTools = { readonly store: Store; readonly keys: Keys; readonly clock: Clock };
