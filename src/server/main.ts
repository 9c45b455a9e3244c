import { join } from 'node:path';
import { openStorage } from '#storage/storage.ts';
import type { Config } from '#server/config.ts';
import { worldEffects } from '#server/effects.ts';
import { createApp } from '#server/http/app.ts';
import { addAuthRoutes } from '#server/http/auth-routes.ts';
import { addHealthRoutes } from '#server/http/health-routes.ts';
import { addWebRoutes } from '#server/http/web-routes.ts';
import { lazily } from '#server/lazily.ts';
import type { Out } from '#server/out.ts';
import { readVersion } from '#server/version.ts';
import { buildWeb, isBuilt } from '#server/web/build-web.ts';
import { home } from '#server/web/web-sources.ts';

export type RunningServer = { readonly url: string; readonly close: () => Promise<void> };

/**
 * Puts the parts together and listens; the only place that knows them all.
 *
 * Errors  what keeps a server from starting is thrown: a folder in use, a port taken.
 */
export async function startServer(config: Config, out: Out): Promise<RunningServer> {
  const effects = worldEffects();
  const storage = await openStorage({ dataDir: config.dataDir, databaseUrl: config.databaseUrl }, effects);
  const version = readVersion();
  const signIn = lazily(async () => {
    const { createSignIn } = await import('#server/people/sign-in.ts');
    return createSignIn({ db: storage.db as never, dialect: storage.dialect, secret: 'x' }, config.publicUrl ?? 'http://127.0.0.1');
  });
  const app = await createApp({
    version,
    publicUrl: config.publicUrl,
    trustedProxies: config.trustedProxies,
    report: (error, at) => out.warn(`${at}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
    whoIs: async (headers) => (headers.has('cookie') ? (await signIn()).whoIs(headers) : undefined),
    memberIn: async () => undefined,
    load: storage.journal.load,
  });
  addHealthRoutes(app, { version });
  addAuthRoutes(app, { signIn, publicUrl: config.publicUrl ?? 'http://127.0.0.1' });
  await prepareWeb(out);
  await addWebRoutes(app, join(home, 'dist/web'));
  const url = await app.listen({ host: config.host, port: config.port });
  out.say(`Stig is ready at ${config.publicUrl ?? url}`);
  return {
    url,
    close: async () => {
      await app.close();
      await storage.close();
    },
  };
}

/** The pages are built before anybody can ask for them; where that fails, the rest answers all the same. */
async function prepareWeb(out: Out): Promise<void> {
  if (isBuilt(home)) return;
  out.say('Building the web client, once …');
  try {
    await buildWeb(home);
  } catch (error) {
    out.warn(`The web client could not be built: ${error instanceof Error ? error.message : String(error)}`);
  }
}
