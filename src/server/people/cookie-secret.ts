import { randomBytes } from 'node:crypto';
import type { KeptSecrets } from '#storage/keys/kept-secrets.ts';

/** What the session cookies are signed with: made once, the same in every process of the installation. */
export const cookieSecret = (secrets: KeptSecrets): Promise<string> =>
  secrets.once('cookie-secret', randomBytes(32).toString('base64url'));
