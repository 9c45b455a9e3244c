import { betterAuth, type BetterAuthOptions } from 'better-auth';
import { clientAddressHeader } from '#server/people/client-address.ts';
import type { SignInStore } from '#server/people/sign-in.ts';

const day = 24 * 60 * 60;

/** However much it is used, a session ends: then somebody says again who they are. Unused, it ends sooner. */
export const longestSessionMs = 30 * day * 1000;
const idle = 14 * day;

/** better-auth on Stig's own database, with no way to make an account from outside. */
export async function createAuth(store: SignInStore, publicUrl: string) {
  await makeTables(optionsOf(store, publicUrl));
  return betterAuth(optionsOf(store, publicUrl));
}

export type Auth = Awaited<ReturnType<typeof createAuth>>;

function optionsOf(store: SignInStore, publicUrl: string) {
  return {
    appName: 'Stig',
    baseURL: publicUrl,
    basePath: '/api/auth',
    secret: store.secret,
    database: { db: store.db, type: store.dialect },
    telemetry: { enabled: false },
    /** What the world did is met where all of it is, with its cause, and not answered here as something unknown. */
    onAPIError: { throw: true },
    logger: { level: 'error' },
    /** Every request has passed `isOwnOrigin` before it comes here. */
    trustedOrigins: (request) => (request ? [request.headers.get('origin') ?? ''] : []),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10, maxPasswordLength: 128 },
    session: { expiresIn: idle, updateAge: day, cookieCache: { enabled: false } },
    user: { modelName: 'auth_user' },
    account: { modelName: 'auth_account' },
    verification: { modelName: 'auth_verification' },
    /** Tries are counted at Stig's own doors. */
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'stig',
      useSecureCookies: publicUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
    },
  } as const satisfies BetterAuthOptions;
}

/** The tables of sign-in, made or widened where they lack something; asks the database what is there, so that it can be done at every start. */
async function makeTables(options: BetterAuthOptions): Promise<void> {
  const { getMigrations } = await import('better-auth/db/migration');
  const { runMigrations } = await getMigrations(options);
  await runMigrations();
}
