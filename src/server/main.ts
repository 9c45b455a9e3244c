import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { dayOf } from '#base/clock.ts';
import type { Config } from '#server/machine/config.ts';
import { eraseWhoCameBack, rebuildIfGone } from '#server/behaviour/rebuild-behind.ts';
import { sweepLooseFiles } from '#server/behaviour/sweep-loose-files.ts';
import { serveControl } from '#server/control/serve-control.ts';
import { createMakeExample } from '#server/example/make-example.ts';
import type { App } from '#server/http/app.ts';
import { createHttp, whoIs } from '#server/http/create-http.ts';
import { isKnownHost } from '#server/http/known-host.ts';
import { isOwnOrigin } from '#server/http/origin.ts';
import type { Parts } from '#server/http/parts.ts';
import { webHeaders } from '#server/http/web-request.ts';
import { addWebRoutes } from '#server/http/web-routes.ts';
import { type Installation, openInstallation } from '#server/installation.ts';
import { keepJourneys } from '#server/feeds/keep-journeys.ts';
import { jobRunners } from '#server/jobs/job-runners.ts';
import { runJobs } from '#server/jobs/run-jobs.ts';
import { lazily } from '#server/machine/lazily.ts';
import { createHealth } from '#server/machine/health.ts';
import type { Out } from '#server/machine/out.ts';
import { everyDay } from '#server/machine/every-day.ts';
import { createReport } from '#server/machine/report.ts';
import { openSignIn } from '#server/people/open-sign-in.ts';
import { createDoors } from '#server/people/doors.ts';
import { renewFirstOwnerToken } from '#server/people/first-owner.ts';
import { attachRealtime, type RealtimeDeps } from '#server/realtime/attach-realtime.ts';
import { prepareWeb } from '#server/web/build-web.ts';
import { findShortLogs } from '#storage/reached/short-logs.ts';
import { guestVisitor, isForGuest } from '#server/workshop/guest-cookie.ts';
import { createStandingOf } from '#server/workshop/standing-of.ts';
import { noteTranscriptRead } from '#server/research/note-transcript-read.ts';
import { home } from '#server/web/web-sources.ts';
import { troubleOf } from '#storage/trouble/trouble.ts';

export type RunningServer = {
  readonly url: string;
  /** The one-time link for the first owner, where there is none yet. */
  readonly claimUrl: string | undefined;
  readonly close: () => Promise<void>;
};

const securityDays = 400;
/** How long the outbox keeps what every feed has read. */
const outboxDays = 30;

/** As long as a machine takes to start all it has; then whoever looks after the service sees that it failed. */
const databaseAwayForMs = 120_000;

type Ground = { readonly config: Config; readonly out: Out; readonly installation: Installation };

/**
 * Puts the parts together and listens; the only place that knows them all.
 *
 * Errors  what keeps a server from starting is thrown: a folder in use, a port taken.
 */
export async function startServer(config: Config, out: Out): Promise<RunningServer> {
  const installation = await openInstallation(config, { forMs: databaseAwayForMs, tell: out.warn, stop: out.stop });
  const opened: (() => unknown)[] = [installation.close];
  const close = async (): Promise<void> => {
    for (const one of opened.splice(0).toReversed()) await one();
  };
  try {
    return { ...(await serve({ config, out, installation }, opened)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** `opened` is told how to close what was opened so far, the last first. */
async function serve(
  { config, out, installation }: Ground,
  opened: (() => unknown)[],
): Promise<Omit<RunningServer, 'close'>> {
  const { storage } = installation;
  const report = createReport(out);
  const jobs = runJobs({ jobs: storage.jobs, runners: jobRunners({ ...installation, ...storage }), report });
  opened.push(() => Promise.all([jobs.close(), installation.events.close()]));
  const listening = { url: '' };
  const parts = createParts({
    installation,
    publicUrl: () => config.publicUrl ?? listening.url,
    wakeJobs: jobs.wake,
    jobsWaitFor: jobs.waitFor,
  });
  const app = await createHttp(config, parts, report);
  opened.push(() => app.close());
  if (config.pages) await addPages(app, parts, out);
  const realtime = attachRealtime(app.server, realtimeDeps(config, parts, report));
  opened.push(
    realtime.close,
    storage.members.watch(() => realtime.recheck()),
  );
  await app.listen({ host: config.host, port: config.port });
  listening.url = urlOf(app);
  const { close: closeControl } = await serveControl(
    { ...installation, publicUrl: parts.publicUrl, wakeJobs: jobs.wake },
    config.dataDir,
    report,
  );
  opened.push(closeControl);
  jobs.start();
  for (const mend of [eraseWhoCameBack, rebuildIfGone])
    mend({ ...parts, ...storage }).catch((error: unknown) => report(error, 'events'));
  opened.push(
    sweepLooseFiles({ ...installation, clock: installation.effects.clock }, report).close,
    keepJourneys({ ...installation, journal: storage.journal, report }).close,
    ...prunings(installation, config, report),
  );
  const claimUrl = await sayReady(parts, out);
  parts.signIn().catch((error: unknown) => report(error, 'sign-in'));
  return { url: listening.url, claimUrl };
}

/** What is kept for a while only. */
function prunings(
  { storage, effects }: Installation,
  config: Config,
  report: (error: unknown, at: string) => void,
): (() => Promise<void>)[] {
  const dayAgo = (days: number): string => dayOf(effects.clock() - days * 86_400_000);
  const security = everyDay(
    () => storage.securityEvents.prune(config.securityDays ?? securityDays),
    (error) => report(error, 'security events'),
  );
  const outbox = everyDay(
    () => storage.outbox.prune({ today: dayAgo(0), since: dayAgo(outboxDays) }),
    (error) => report(error, 'the outbox'),
  );
  return [security.close, outbox.close];
}

async function sayReady({ storage, publicUrl, health }: Parts, out: Out): Promise<string | undefined> {
  const ailing = (await health()).parts.filter(({ part }) => part === 'disk' || part === 'database');
  for (const { part, why } of ailing) out.warn(`The ${part} is in trouble: ${why}.`);
  const short = await findShortLogs(storage.store.db, await storage.reached.all());
  if (short.length > 0) out.warn(sayShortLogs(short.length));
  if (storage.missingKeys > 0) out.warn(sayMissingKeys(storage.missingKeys));
  const token = await renewFirstOwnerToken(storage);
  const claimUrl = token && `${publicUrl()}/claim/${token}`;
  out.say(`Stig is ready at ${publicUrl()}`);
  if (claimUrl) out.say(`Nobody owns it yet. Whoever opens this link first does: ${claimUrl}`);
  return claimUrl;
}

const sayShortLogs = (n: number): string =>
  `${n} documents are not as far as they were: steps that were saved are not in the database (stig doctor says which, docs/operate/backup.md what to do).`;

const sayMissingKeys = (n: number): string =>
  `${n} keys of personal words are missing: what they seal cannot be read until the file of keys is put back (stig doctor says more, docs/operate/backup.md what to do).`;

type PartsFrom = Pick<Parts, 'publicUrl' | 'wakeJobs'> & {
  readonly installation: Installation;
  /** What jobs wait for, where they do. */
  readonly jobsWaitFor?: (() => string | undefined) | undefined;
};

/** What the routes are made of. */
export function createParts({ installation, publicUrl, wakeJobs, jobsWaitFor }: PartsFrom): Parts {
  const { storage, events, effects } = installation;
  return {
    ...installation,
    publicUrl,
    wakeJobs,
    signIn: lazily(() => openSignIn(storage, effects.clock, publicUrl())),
    doors: createDoors(storage),
    makeExample: createMakeExample({ ...storage, ...installation, wakeJobs }),
    health: createHealth({
      storage,
      missingKeys: storage.missingKeys,
      behaviour: events.lastFault,
      jobs: () => jobsWaitFor?.(),
    }),
  };
}

async function addPages(app: App, parts: Parts, out: Out): Promise<void> {
  await prepareWeb(home, out);
  await addWebRoutes(app, join(home, 'dist/web'), parts.storage.shares.framesOf);
}

function realtimeDeps(config: Config, parts: Parts, report: (error: unknown, at: string) => void): RealtimeDeps {
  const { storage, effects } = parts;
  return {
    journal: storage.journal,
    createId: effects.createId,
    clock: effects.clock,
    report: (error) => report(error, 'sync'),
    troubleOf,
    isOwnOrigin: ({ headers: { origin, host } }: IncomingMessage) =>
      isKnownHost(host, config) && isOwnOrigin({ origin, host }, config.publicUrl),
    standingOf: createStandingOf(storage),
    spokenIn: parts.spokenIn,
    onTranscript: noteTranscriptRead(storage.securityEvents, (error) => report(error, 'security record')),
    sessionOf: async ({ headers, url }) => {
      if (isForGuest(url)) return guestVisitor(storage.guests, webHeaders(headers));
      const signedIn = await whoIs(parts, webHeaders(headers));
      return signedIn && { user: signedIn.user.id, name: signedIn.user.name };
    },
  };
}

/** Where the server is reached from its own machine. */
function urlOf(app: App): string {
  const address = app.server.address();
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
  const anywhere = address.address === '::' || address.address === '0.0.0.0';
  const host = anywhere ? '127.0.0.1' : address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}`;
}
