import type { Config } from '#server/machine/config.ts';
import { type App, createApp } from '#server/http/app.ts';
import { addAccountRoutes } from '#server/http/account-routes.ts';
import { addAuthRoutes } from '#server/http/auth-routes.ts';
import { addBehaviourRoutes } from '#server/http/behaviour-routes.ts';
import { addHealthRoutes } from '#server/http/health-routes.ts';
import { addHistoryRoutes } from '#server/http/history-routes.ts';
import { addImageRoutes } from '#server/http/image-routes.ts';
import { addMapRoutes } from '#server/http/map-routes.ts';
import { isKnownHost } from '#server/http/known-host.ts';
import type { Parts } from '#server/http/parts.ts';
import { addPeopleRoutes } from '#server/http/people-routes.ts';
import { addCommentRoutes } from '#server/http/comment-routes.ts';
import { addExampleRoutes } from '#server/http/example-routes.ts';
import { addHandOverRoutes } from '#server/http/hand-over-routes.ts';
import { addLibraryRoutes } from '#server/http/library-routes.ts';
import { addPracticeRoutes } from '#server/http/practice-routes.ts';
import { addGuestRoutes } from '#server/http/guest-routes.ts';
import { addWorkshopRoutes } from '#server/http/workshop-routes.ts';
import { guestOfHeaders } from '#server/workshop/guest-cookie.ts';
import { addSnapshotRoutes } from '#server/http/snapshot-routes.ts';
import { addSecurityRoutes } from '#server/http/security-routes.ts';
import { addShareRoutes } from '#server/http/share-routes.ts';
import { addResearchRoutes } from '#server/http/research-routes.ts';
import { addTouchpointRoutes } from '#server/http/touchpoint-routes.ts';
import type { SignedIn } from '#server/people/sign-in.ts';
import { createRecentDocuments } from '#server/keeping/recent-documents.ts';
import { readVersion } from '#server/machine/version.ts';

/** Every route but the pages. */
export async function createHttp(
  config: Config,
  parts: Parts,
  report: (error: unknown, at: string) => void,
): Promise<App> {
  const { storage } = parts;
  const version = readVersion();
  const recent = createRecentDocuments(storage);
  const app = await createApp({
    version,
    publicUrl: config.publicUrl,
    trustedProxies: config.trustedProxies,
    connections: config.connections,
    isKnownHost: (host) => isKnownHost(host, config),
    report,
    whoIs: (headers) => whoIs(parts, headers),
    memberIn: storage.members.find,
    guestIs: (headers) => guestOfHeaders(storage.guests, headers),
    load: recent.load,
  });
  app.addHook('onClose', async () => recent.close());
  addHealthRoutes(app, { version, health: parts.health });
  addAuthRoutes(app, parts);
  addAccountRoutes(app, parts);
  addSecurityRoutes(app, parts);
  addPeopleRoutes(app, parts);
  await addMapRoutes(app, { ...parts, report });
  addSnapshotRoutes(app, parts);
  addShareRoutes(app, parts);
  addHistoryRoutes(app, parts);
  await addImageRoutes(app, parts);
  addTouchpointRoutes(app, parts);
  await addResearchRoutes(app, parts);
  addPracticeRoutes(app, parts);
  addLibraryRoutes(app, parts);
  addHandOverRoutes(app, parts);
  addExampleRoutes(app, parts);
  addWorkshopRoutes(app, parts);
  addGuestRoutes(app, parts);
  addCommentRoutes(app, parts);
  await addBehaviourRoutes(app, parts);
  return app;
}

/** Who is signed in; without a cookie nobody is, and nothing has to be looked up. */
export const whoIs = async ({ signIn }: Pick<Parts, 'signIn'>, headers: Headers): Promise<SignedIn | undefined> =>
  headers.has('cookie') ? (await signIn()).whoIs(headers) : undefined;
