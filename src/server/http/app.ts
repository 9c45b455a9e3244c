import fastify, { type FastifyInstance, type RouteOptions } from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { problem } from '#protocol/http/problem.ts';
import { answerError, answerProblem } from '#server/http/answer-problem.ts';
import { describeApi } from '#server/http/describe-api.ts';
import { limitConnections, limitFor } from '#server/http/connection-limit.ts';
import { guard, type GuardParts } from '#server/http/guard.ts';
import { readJsonBodies } from '#server/http/json-body.ts';
import { isOwnOrigin } from '#server/http/origin.ts';
import { Refused } from '#server/http/refused.ts';
import { securityHeaders } from '#server/http/security-headers.ts';
import { endSlowBodies } from '#server/http/slow-bodies.ts';
import { answerBroken, answerUnreadable } from '#server/http/unreadable-request.ts';
import { isWholeAddress } from '#server/http/whole-address.ts';
import type { Who } from '#protocol/routes/who.ts';

/** Stig's HTTP, with bodies read and answers written by zod schemas. */
export type App = ReturnType<typeof bareApp>;

export type AppParts = GuardParts & {
  readonly version: string;
  readonly publicUrl: string | undefined;
  readonly trustedProxies: readonly string[];
  /** Connections that one address may have. */
  readonly connections?: number | undefined;
  /** Whether a request's host is this server's. */
  readonly isKnownHost: (host: string | undefined) => boolean;
  /** Told of what nobody foresaw, and where. */
  readonly report: (error: unknown, at: string) => void;
};

/** An HTTP server without routes yet; a route that does not say who it answers, or is not described, is refused when it is added. */
export async function createApp(parts: AppParts): Promise<App> {
  const app = bareApp(parts);
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(answerError(parts.report));
  app.setNotFoundHandler((_request, reply) => answerProblem(reply, { code: 'not-found' }));
  app.decorateRequest('asker', null as never);
  const routes: RouteThere[] = [];
  app.decorate('routesThere', routes);
  app.addHook('onRoute', (route) => {
    const there = describeRoute(route);
    if (there) routes.push(there);
  });
  await describeApi(app, parts.version);
  addGate(app, parts);
  return app;
}

/** Uploads take their time, but none takes hours; what hardly comes is ended long before. */
const longestRequestMs = 2 * 60 * 60 * 1000;
const longestHeadersMs = 20_000;

function bareApp({ trustedProxies, connections, publicUrl, report }: AppParts) {
  const headers = securityHeaders(publicUrl);
  const app = fastify({
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    bodyLimit: 1024 * 1024,
    forceCloseConnections: true,
    requestTimeout: longestRequestMs,
    http: { headersTimeout: longestHeadersMs },
    routerOptions: { maxParamLength: 300 },
    frameworkErrors: answerUnreadable(headers),
    clientErrorHandler: answerBroken(headers),
  }).withTypeProvider<ZodTypeProvider>();
  app.server.on('error', (error) => report(error, 'listening'));
  limitConnections(
    app.server,
    limitFor({ connections, proxies: trustedProxies }, (error) => report(error, 'listening')),
  );
  readJsonBodies(app);
  endSlowBodies(app);
  return app;
}

/** Whoever looks after a server may ask under any name whether it is well. */
const healthUrl = '/api/health';
const howToName = 'set STIG_URL to the address people use, or name this host in STIG_HOSTS';

/** Every answer carries the same headers, every change comes from Stig's own pages, and every route knows who asks. */
function addGate(app: FastifyInstance, parts: AppParts): void {
  const headers = securityHeaders(parts.publicUrl);
  app.addHook('onRequest', async (request, reply) => {
    void reply.headers(headers);
    if (!isWholeAddress(request.url)) throw new Refused({ code: 'not-valid', detail: 'the address cannot be read' });
    if (request.routeOptions.url !== healthUrl && !parts.isKnownHost(request.headers.host))
      throw new Refused({ code: 'host-not-known', detail: howToName });
    const { origin, host, 'sec-fetch-site': site } = request.headers;
    const changes = !['GET', 'HEAD', 'OPTIONS'].includes(request.method);
    if (changes && !isOwnOrigin({ origin, host, site: oneOf(site) }, parts.publicUrl))
      throw new Refused({ code: 'origin-not-allowed', detail: origin });
    if (request.is404) return;
    void reply.header('cache-control', 'no-store');
    request.asker = await guard(request, whoOf(request.routeOptions.config, request.url), parts);
  });
}

const oneOf = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

function whoOf(config: { who?: Who }, url: string): Who {
  if (!config.who) throw new Error(`${url} does not say who it answers`);
  return config.who;
}

/** A route that answers programs; the pages are not among these. */
export type RouteThere = { readonly method: string; readonly url: string; readonly who: Who };

declare module 'fastify' {
  interface FastifyInstance {
    routesThere: readonly RouteThere[];
  }
}

function describeRoute(route: RouteOptions): RouteThere | undefined {
  if (route.method === 'HEAD' || route.schema?.hide) return undefined;
  if (!route.config?.who) throw new Error(`${route.url} does not say who it answers`);
  if (!route.config.operation) throw new Error(`${route.url} is not in the table of routes`);
  if (!route.schema?.summary || !route.schema.response) throw new Error(`${route.url} is not described`);
  const answers = route.schema.response as Record<string, unknown>;
  answers['4xx'] ??= { description: 'Why not', content: { 'application/problem+json': { schema: problem } } };
  return { method: String(route.method), url: route.url, who: route.config.who };
}
