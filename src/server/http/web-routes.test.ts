import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, createApp } from '#server/http/app.ts';
import { addWebRoutes } from '#server/http/web-routes.ts';
import { compressFolder } from '#server/web/compress-folder.ts';

describe('the pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stig-pages-'));
  let app: App;
  beforeAll(async () => {
    mkdirSync(join(folder, 'web/assets'), { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), 'hidden words');
    writeFileSync(
      join(folder, 'web/index.html'),
      '<!doctype html><html lang="en"><head><title>Stig</title></head></html>',
    );
    writeFileSync(join(folder, 'web/assets/main-1a2b.js'), `export const words = '${'path '.repeat(400)}';`);
    writeFileSync(join(folder, 'web/.built-from'), 'x');
    const map = {
      address: '^/journeys/([^/]+)$',
      parts: ['assets/map-3c4d.js'],
      asks: ['/api/v1/journeys/$1/snapshot'],
    };
    writeFileSync(join(folder, 'web/screens.json'), JSON.stringify([map]));
    writeFileSync(
      join(folder, 'web/words.json'),
      JSON.stringify({ en: 'assets/first-5e.js', sv: 'assets/first-6f.js' }),
    );
    await compressFolder(join(folder, 'web'));
    const nobody = async () => undefined;
    app = await createApp({
      version: '1',
      publicUrl: 'https://stig.example',
      trustedProxies: [],
      isKnownHost: () => true,
      report: () => {},
      whoIs: nobody,
      memberIn: nobody,
      guestIs: nobody,
      load: nobody,
    });
    await addWebRoutes(app, join(folder, 'web'), async (token) =>
      token === 'may-be-framed' ? ['https://intranet.example'] : [],
    );
    await app.ready();
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });

  it('are framed by nobody, but where a link that may be embedded is shown, by whom it says', async () => {
    const framed = async (url: string) => {
      const { headers } = await get(url);
      const ancestors = /frame-ancestors ([^;]*)/u.exec(String(headers['content-security-policy']))?.[1];
      return [ancestors, headers['x-frame-options'], headers['x-robots-tag']];
    };
    expect(await framed('/')).toEqual(["'none'", 'DENY', undefined]);
    expect(await framed('/s/may-be-framed')).toEqual(["'none'", 'DENY', 'noindex, nofollow']);
    expect(await framed('/embed/nothing')).toEqual(["'none'", 'DENY', 'noindex, nofollow']);
    expect(await framed('/embed/may-be-framed')).toEqual(['https://intranet.example', undefined, 'noindex, nofollow']);
    expect(await framed('/embed/may-be-framed/up')).toEqual(["'none'", 'DENY', undefined]);
  });

  it('come in the reader’s language, whatever screen is asked for', async () => {
    for (const url of ['/', '/journeys/green-journey', '/claim/abc', '/today?x=1.2']) {
      const { statusCode, body, headers } = await get(url, { 'accept-language': 'nn,en;q=0.5' });
      expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
      expect(body).toContain('<html lang="nb"');
      expect(headers['cache-control']).toBe('no-cache');
    }
  });

  it('name the file of words in the reader’s language', async () => {
    const wordsFor = async (wanted: string) => {
      const { body } = await get('/journeys/j1', { 'accept-language': wanted });
      return /href="\/(assets\/first-[^"]+)"/u.exec(body)?.[1];
    };
    expect(await wordsFor('sv')).toBe('assets/first-6f.js');
    expect(await wordsFor('fr')).toBe('assets/first-5e.js');
    expect(await wordsFor('nb')).toBeUndefined();
  });

  it('allow only styles and scripts of their own, and a nonce that is never the same', async () => {
    const nonceOf = async (): Promise<string> => {
      const { body, headers } = await get('/');
      const nonce = /nonce="([^"]+)"/u.exec(body)?.[1] ?? '';
      expect(headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
      expect(headers['content-security-policy']).toContain("script-src 'self';");
      expect(headers['strict-transport-security']).toContain('max-age=');
      return nonce;
    };
    expect(await nonceOf()).not.toBe(await nonceOf());
  });

  it('bring files that never change compressed, and to be kept', async () => {
    const { headers, rawPayload } = await get('/assets/main-1a2b.js', { 'accept-encoding': 'br' });
    expect(headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'public, max-age=31536000, immutable' });
    expect(rawPayload.length).toBeLessThan(200);
    expect((await get('/assets/main-1a2b.js')).headers['content-encoding']).toBeUndefined();
  });

  it('name what the screen needs first, and what it asks only for whoever is signed in', async () => {
    const linksOf = async (url: string, cookie = '') =>
      [...(await get(url, { cookie })).body.matchAll(/<link [^>]*rel="(\w+)"[^>]*href="([^"]+)"/gu)].map(
        ([, rel, href]) => `${rel} ${href}`,
      );
    const words = 'modulepreload /assets/first-5e.js';
    const part = 'modulepreload /assets/map-3c4d.js';
    const session = 'x=1; __Secure-stig.session_token=abc';
    expect(await linksOf('/journeys/green')).toEqual([part, words]);
    expect(await linksOf('/journeys/green', session)).toEqual(['preload /api/v1/journeys/green/snapshot', part, words]);
    expect(await linksOf('/journeys/%22%3Eb%24%26', session)).toContain(
      'preload /api/v1/journeys/%22%3Eb%24%26/snapshot',
    );
    expect(await linksOf('/journeys/green/time', session)).toEqual([words]);
  });

  it('end where their folder ends', async () => {
    for (const url of [
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/assets/..%2f..%2fsecret.txt',
      '/.built-from',
      '/nothing.png',
      '/api/nothing',
    ])
      expect([url, (await get(url)).statusCode, (await get(url)).body.includes('hidden words')]).toEqual([
        url,
        404,
        false,
      ]);
  });
});
