import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { App } from '#server/http/app.ts';
import { answerProblem } from '#server/http/answer-problem.ts';
import { contentSecurityPolicy } from '#server/http/security-headers.ts';
import { spokenLanguage } from '#server/people/spoken-language.ts';
import { createKeptFiles } from '#server/web/kept-files.ts';
import { type FirstLinks, readFirstLinks, readWordLinks } from '#server/web/first-links.ts';

/** Who may frame what a link shows; nobody where there is no such link. */
export type FramesOf = (token: string) => Promise<readonly string[]>;
const noFrames: FramesOf = async () => [];

/** The built web client: its files, and its page for every address that is one of its screens. */
export async function addWebRoutes(app: App, folder: string, framesOf: FramesOf = noFrames): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    serve: false,
    preCompressed: true,
    cacheControl: false,
    dotfiles: 'ignore',
  });
  const page = readPage(folder);
  const linksFor = readFirstLinks(folder);
  const wordsIn = readWordLinks(folder);
  addAssets(app, join(folder, 'assets'));
  app.get('/*', { config: { who: { in: 'anyone' } }, schema: { hide: true } }, async (request, reply) => {
    const path = decodedPath(request);
    const links = linksFor(path, isSignedIn(request));
    const token = /^\/(?:s|embed)\/([\w-]+)$/u.exec(path)?.[1];
    if (token !== undefined && page) {
      void reply.header('x-robots-tag', 'noindex, nofollow').header('referrer-policy', 'no-referrer');
      const frames = path.startsWith('/embed/') ? await framesOf(token) : [];
      return sendPage(request, reply, { page, links, frames, wordsIn });
    }
    if (path.startsWith('/api/') || isHidden(path)) return answerProblem(reply, { code: 'not-found' });
    if (extname(path) === '')
      return page ? sendPage(request, reply, { page, links, frames: [], wordsIn }) : sayNoPage(reply);
    if (path === '/index.html') return reply.redirect('/', 301);
    return existsSync(join(folder, path))
      ? reply.header('cache-control', 'public, max-age=3600').sendFile(path.slice(1))
      : answerProblem(reply, { code: 'not-found' });
  });
}

function addAssets(app: App, folder: string): void {
  const keptFile = createKeptFiles(folder);
  app.get('/assets/*', { config: { who: { in: 'anyone' } }, schema: { hide: true } }, async (request, reply) => {
    const name = decodedPath(request).slice('/assets/'.length);
    const file = keptFile(name, request.headers['accept-encoding'] ?? '');
    if (!file) return answerProblem(reply, { code: 'not-found' });
    if (file.encoding) void reply.header('content-encoding', file.encoding);
    return reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('vary', 'accept-encoding')
      .type(file.type)
      .send(file.bytes);
  });
}

/** Whether a session's cookie comes along; whether it still holds is asked where it is answered. */
const isSignedIn = ({ headers: { cookie } }: FastifyRequest): boolean => /\bstig\.session_token=/u.test(cookie ?? '');

/** Whether a path leads to a hidden file, or up. */
const isHidden = (path: string): boolean => /\/\./u.test(path);

/** The path without what is asked of it; whatever cannot be read was refused before. */
const decodedPath = ({ url }: FastifyRequest): string => decodeURIComponent(url.split(/[?#]/u)[0] ?? '/');

function readPage(folder: string): string | undefined {
  const file = join(folder, 'index.html');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

type Sent = {
  readonly page: string;
  readonly links: FirstLinks;
  readonly frames: readonly string[];
  readonly wordsIn: (language: string) => string;
};

/** The page in the reader's language, with a number used once for the styles that it makes itself. */
function sendPage(request: FastifyRequest, reply: FastifyReply, { page, links, frames, wordsIn }: Sent): FastifyReply {
  if (frames.length > 0) void reply.removeHeader('x-frame-options');
  const nonce = randomBytes(16).toString('base64url');
  const language = spokenLanguage(request.headers['accept-language']);
  const html = page
    .replace(/<html lang="[^"]*"/u, `<html lang="${language}"`)
    .replace('<head>', `<head>\n    <meta property="csp-nonce" nonce="${nonce}" />${links.asks}`)
    .replace('</head>', `${links.parts}${wordsIn(language)}</head>`);
  return reply
    .header('content-security-policy', contentSecurityPolicy(nonce, frames))
    .header('cache-control', 'no-cache')
    .header('vary', 'accept-language, cookie')
    .type('text/html; charset=utf-8')
    .send(html);
}

const sayNoPage = (reply: FastifyReply): FastifyReply =>
  reply.code(503).type('text/plain; charset=utf-8').send('The web client is not built. Run: npm run build\n');
