import { randomBytes } from 'node:crypto';
import type { Store } from '#storage/store.ts';

const setting = 'cookie-secret';

/** What the session cookies are signed with: made once, the same in every process of the installation. */
export function cookieSecret(store: Store): Promise<string> {
  return store.transact(async ({ db }) => {
    const value = JSON.stringify(randomBytes(32).toString('base64url'));
    await db
      .insertInto('setting')
      .values({ key: setting, value })
      .onConflict((c) => c.column('key').doNothing())
      .execute();
    const row = await db.selectFrom('setting').select('value').where('key', '=', setting).executeTakeFirstOrThrow();
    return String(JSON.parse(row.value));
  });
}
