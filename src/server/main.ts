import { join } from 'node:path';
import type { Config } from '#server/config.ts';
import { type Effects, worldEffects } from '#server/effects.ts';
import { type App, createApp } from '#server/http/app.ts';
import { addAuthRoutes } from '#server/http/auth-routes.ts';
import { addHealthRoutes } from '#server/http/health-routes.ts';
import type { Parts } from '#server/http/parts.ts';
import { addPeopleRoutes } from '#server/http/people-routes.ts';
import { addWebRoutes } from '#server/http/web-routes.ts';
import { lazily } from '#server/lazily.ts';
import { type Out, sentence } from '#server/out.ts';
import { cookieSecret } from '#server/people/cookie-secret.ts';
import { renewFirstOwnerToken } from '#server/people/first-owner.ts';
import { readVersion } from '#server/version.ts';
import { prepareWeb } from '#server/web/build-web.ts';
import { home } from '#server/web/web-sources.ts';
import { openStorage, type Storage } from '#storage/storage.ts';

export type RunningServer = {
  readonly url: string;
  /** The one-time link for the first owner, where there is none yet. */
  readonly claimUrl: string | undefined;
  readonly close: () => Promise<void>;
};

/**
 * Puts the parts together and listens; the only place that knows them all.
 *
 * Errors  what keeps a server from starting is thrown: a folder in use, a port taken.
 */
export async function startServer(config: Config, out: Out): Promise<RunningServer> {
  const effects = worldEffects();
  const storage = await openStorage({ dataDir: config.dataDir, databaseUrl: config.databaseUrl }, effects);
  try {
    return await serve({ config, out, effects, storage });
  } catch (error) {
    await storage.close();
    throw error;
  }
}

type Ground = { readonly config: Config; readonly out: Out; readonly effects: Effects; readonly storage: Storage };

async function serve({ config, out, effects, storage }: Ground): Promise<RunningServer> {
  const listening = { url: '' };
  const publicUrl = (): string => config.publicUrl ?? listening.url;
  const parts = createParts({ effects, storage, publicUrl });
  const app = await createHttp(config, parts, out);
  if (config.pages) {
    await prepareWeb(home, out);
    await addWebRoutes(app, join(home, 'dist/web'));
  }
  await app.listen({ host: config.host, port: config.port });
  listening.url = urlOf(app);
  const token = await renewFirstOwnerToken(storage);
  const claimUrl = token && `${publicUrl()}/claim/${token}`;
  out.say(`Stig is ready at ${publicUrl()}`);
  if (claimUrl) out.say(`Nobody owns it yet. Whoever opens this link first does: ${claimUrl}`);
  const close = async (): Promise<void> => {
    await app.close();
    await storage.close();
  };
  return { url: listening.url, claimUrl, close };
}

/** What the routes are made of. */
export function createParts(ground: Pick<Ground, 'effects' | 'storage'> & Pick<Parts, 'publicUrl'>): Parts {
  const { effects, storage, publicUrl } = ground;
  return {
    storage,
    effects,
    publicUrl,
    signIn: lazily(async () => {
      const { createSignIn } = await import('#server/people/sign-in.ts');
      const { db, dialect, store } = storage;
      return createSignIn({ db, dialect, secret: await cookieSecret(store) }, publicUrl());
    }),
    writerOf: (actor) => ({ journal: storage.journal, actor, createId: effects.createId }),
    makeExample: async () => undefined,
  };
}

/** Every route but the pages. */
export async function createHttp(config: Config, parts: Parts, out: Out): Promise<App> {
  const { storage, signIn } = parts;
  const version = readVersion();
  const app = await createApp({
    version,
    publicUrl: config.publicUrl,
    trustedProxies: config.trustedProxies,
    report: (error, at) => out.warn(`${at}: ${sentence(error)}`),
    whoIs: async (headers) => (headers.has('cookie') ? (await signIn()).whoIs(headers) : undefined),
    memberIn: storage.members.find,
    load: storage.journal.load,
  });
  addHealthRoutes(app, { version });
  addAuthRoutes(app, parts);
  addPeopleRoutes(app, parts);
  return app;
}

/** Where the server is reached from its own machine. */
function urlOf(app: App): string {
  const address = app.server.address();
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
  const anywhere = address.address === '::' || address.address === '0.0.0.0';
  const host = anywhere ? '127.0.0.1' : address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}`;
}
