import { secretSettings } from '#storage/backup/ways-in.ts';
import type { KeptSecrets } from '#storage/keys/kept-secrets.ts';
import type { Store } from '#storage/store.ts';

/** Moves what an earlier Stig kept beside the words to where the keys are; whoever is signed in stays so. */
export async function moveSecrets(store: Store, secrets: KeptSecrets): Promise<void> {
  const rows = await store.db
    .selectFrom('setting')
    .selectAll()
    .where('key', 'in', [...secretSettings])
    .execute();
  if (rows.length === 0) return;
  for (const { key, value } of rows) await secrets.once(key, String(JSON.parse(value)));
  await store.transact((tx) =>
    tx.db
      .deleteFrom('setting')
      .where('key', 'in', [...secretSettings])
      .execute(),
  );
}
