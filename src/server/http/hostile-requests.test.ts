import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endSlowBodies } from '#server/http/slow-bodies.ts';
import { openTestHttp, type TestHttp } from '#server/http/test-http.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'stig-hostile-'));
let http: TestHttp;
let owner: Awaited<ReturnType<TestHttp['claim']>>;
let port: number;

beforeAll(async () => {
  http = await openTestHttp({ dataDir: folder });
  owner = await http.claim();
  await http.app.listen({ host: '127.0.0.1', port: 0 });
  port = (http.app.server.address() as AddressInfo).port;
});
afterAll(async () => {
  await http.close();
  rmSync(folder, { recursive: true, force: true });
});

const send = (method: 'POST' | 'DELETE', url: string, payload: string, headers: Record<string, string> = {}) =>
  http.app.inject({
    method,
    url,
    payload,
    headers: {
      host: 'stig.test',
      origin: 'http://stig.test',
      cookie: owner.cookie,
      'content-type': 'application/json',
      ...headers,
    },
  });

/** What comes back on a connection on which just these bytes are sent. */
function raw(bytes: string): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  const socket = connect(port, '127.0.0.1');
  let said = '';
  socket.on('data', (chunk) => (said += chunk.toString('latin1')));
  socket.on('error', () => {});
  socket.on('close', () => resolve(said));
  socket.write(bytes, 'latin1');
  return promise;
}

describe('bodies', () => {
  it('nested without end are refused before anything reads them', async () => {
    for (const depth of [65, 3000, 400_000]) {
      const payload = `{"name":"Deep","more":${'['.repeat(depth)}${']'.repeat(depth)}}`;
      const { statusCode } = await send('POST', `/api/v1/workspaces/${owner.workspace}/journeys`, payload);
      expect([depth, statusCode]).toEqual([depth, 400]);
      const imported = await send('POST', `/api/v1/workspaces/${owner.workspace}/import`, payload);
      expect([depth, imported.statusCode]).toEqual([depth, 400]);
      const signIn = await send('POST', '/api/auth/sign-in/email', payload);
      expect([depth, signIn.statusCode]).toEqual([depth, 400]);
    }
  });

  it('that say they are JSON and are empty are none', async () => {
    const made = await send(
      'POST',
      `/api/v1/workspaces/${owner.workspace}/interviews`,
      JSON.stringify({ journey: owner.journey }),
    );
    expect(made.statusCode).toBe(200);
    const { id } = made.json<{ id: string }>();
    expect((await send('DELETE', `/api/v1/interviews/${id}`, '')).statusCode).toBe(200);
    expect((await send('POST', `/api/v1/workspaces/${owner.workspace}/journeys`, '')).statusCode).toBe(400);
  });

  it('that hardly come are waited for no longer than that', async () => {
    const slow = fastify();
    endSlowBodies(slow, { everyMs: 60, leastBytes: 500 });
    slow.post('/', async () => 'all of it');
    await slow.listen({ host: '127.0.0.1', port: 0 });
    const socket = connect((slow.server.address() as AddressInfo).port, '127.0.0.1');
    socket.on('error', () => {});
    const ended = new Promise((done) => socket.on('close', done));
    socket.write('POST / HTTP/1.1\r\nhost: x\r\ncontent-type: text/plain\r\ncontent-length: 100000\r\n\r\n');
    const drip = setInterval(() => socket.write('x'), 10);
    await ended;
    clearInterval(drip);
    await slow.close();
  });

  it('of those who may not are not received', async () => {
    const viewer = await http.join(owner, owner.workspace, 'viewer');
    for (const path of ['import', 'images', 'event-logs/preview?name=x.csv']) {
      const head = `POST /api/v1/workspaces/${owner.workspace}/${path} HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n`;
      const asks = `${head}cookie: ${viewer.cookie}\r\ncontent-type: application/octet-stream\r\ncontent-length: 900000000\r\n\r\n`;
      expect((await raw(asks)).slice(0, 12)).toBe('HTTP/1.1 403');
    }
  });
});

describe('addresses', () => {
  it.each(['/%', '/api/%E0%A4%A', '/api/v1/journeys/%', '/%00', '/api/v1/journeys/%00/file', '/x?y=%00', '/x?y=%'])(
    '%s is a quiet 400 with the headers of every answer',
    async (url) => {
      const answer = await raw(
        `GET ${url} HTTP/1.1\r\nhost: 127.0.0.1\r\ncookie: ${owner.cookie}\r\nconnection: close\r\n\r\n`,
      );
      expect(answer.slice(0, 12)).toBe('HTTP/1.1 400');
      expect(answer).toContain('content-security-policy: default-src');
      expect(answer).toContain('x-content-type-options: nosniff');
    },
  );

  it.each([
    ['too long', `GET /${'x'.repeat(9000)} HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n`, 400],
    [
      'with a parameter too long',
      `GET /api/v1/journeys/${'x'.repeat(400)}/file HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n`,
      400,
    ],
    ['longer than any header', `GET /${'x'.repeat(90_000)} HTTP/1.1\r\nhost: x\r\n\r\n`, 431],
    ['in no HTTP', 'EHLO stig\r\n\r\n', 400],
    ['without a host', 'GET / HTTP/1.1\r\n\r\n', 400],
  ])('%s are answered with the same headers', async (_what, bytes, status) => {
    const answer = await raw(bytes);
    expect(answer.slice(0, 12)).toBe(`HTTP/1.1 ${status}`);
    if (_what !== 'without a host') expect(answer).toContain('content-security-policy: default-src');
  });

  it('under another’s name are not ours, but for whether the server is well', async () => {
    const under = async (host: string, url: string) => (await http.app.inject({ url, headers: { host } })).statusCode;
    expect(await under('rebound.example', '/api/v1/setup')).toBe(421);
    expect(await under('rebound.example', '/api/health')).toBe(200);
    expect(await under('192.168.1.20:4680', '/api/v1/setup')).toBe(200);
  });
});
