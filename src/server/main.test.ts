import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { Config } from '#server/machine/config.ts';
import { type RunningServer, startServer } from '#server/main.ts';
import { testPassword } from '#server/http/test-http.fixture.ts';
import { protocolVersion } from '#protocol/line.ts';
import { newFolder, removeFolder } from '#tests/folders.ts';

type Message = { readonly say: string };

describe('the server', () => {
  let dataDir: string;
  let server: RunningServer;
  let said: string[];
  const config = (): Config => ({ host: '127.0.0.1', port: 0, dataDir, pages: false, trustedProxies: [], hosts: [] });
  const start = async (): Promise<RunningServer> => {
    said = [];
    server = await startServer(config(), { say: (line) => said.push(line), warn: (line) => said.push(line) });
    return server;
  };
  beforeEach(() => {
    dataDir = newFolder('server');
  });
  afterEach(async () => {
    await server.close();
    await removeFolder(dataDir);
  });

  const claim = async (): Promise<{ cookie: string; workspace: string }> => {
    const token = server.claimUrl?.split('/').at(-1);
    const body = JSON.stringify({ token, name: 'Olga', email: 'olga@stig.test', password: testPassword });
    const answer = await fetch(`${server.url}/api/v1/claim`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    });
    const { workspace } = (await answer.json()) as { workspace: string };
    return { cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '', workspace };
  };
  const open = (cookie: string, origin = server.url): WebSocket =>
    new WebSocket(`${server.url.replace('http', 'ws')}/api/v1/sync`, { headers: { cookie, origin } });
  const closed = (socket: WebSocket): Promise<string> =>
    new Promise((resolve) => {
      socket.once('close', (_code, reason) => resolve(reason.toString()));
      socket.once('error', (error) => resolve(error.message));
    });
  const heard = (socket: WebSocket, say: string): Promise<Message> =>
    new Promise((resolve) => {
      socket.on('message', (bytes: Buffer) => {
        const message = JSON.parse(bytes.toString()) as Message;
        if (message.say === say) resolve(message);
      });
    });

  it('says where it is and, until somebody owns it, how to become its owner', async () => {
    await start();
    expect(said[0]).toBe(`Stig is ready at ${server.url}`);
    expect(said[1]).toContain(`${server.url}/claim/`);
    const first = server.claimUrl;
    await server.close();
    await start();
    expect(server.claimUrl).not.toBe(first);
    await claim();
    await server.close();
    await start();
    expect([said.length, server.claimUrl]).toEqual([1, undefined]);
  });

  it('has its folder for itself, and lets it go', async () => {
    await start();
    await expect(startServer(config(), { say: () => {}, warn: () => {} })).rejects.toThrow(/in use by process/u);
    expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
    expect(statSync(join(dataDir, 'control.json')).mode & 0o777).toBe(0o600);
    await server.close();
    expect(existsSync(join(dataDir, 'control.json'))).toBe(false);
    await start();
  });

  it('gives a document over a socket to who may read it, and to nobody else', async () => {
    await start();
    const { cookie } = await claim();
    const socket = open(cookie);
    const answers = Promise.all([heard(socket, 'snapshot'), heard(socket, 'denied')]);
    socket.once('open', () => {
      socket.send(JSON.stringify({ say: 'hello', version: protocolVersion }));
      socket.send(JSON.stringify({ say: 'open', doc: 'green-journey' }));
      socket.send(JSON.stringify({ say: 'open', doc: 'nowhere' }));
    });
    expect(await answers).toMatchObject([
      { doc: 'green-journey', kind: 'journey' },
      { doc: 'nowhere', why: 'not-found' },
    ]);
    expect(await closed(open('stig.session_token=made.up'))).toContain('signed-out');
    expect(await closed(open(cookie, 'http://evil.test'))).toContain('403');
    socket.close();
  });

  it('closes the sockets of a session that is over at once', async () => {
    await start();
    const { cookie, workspace } = await claim();
    const me = (await (await fetch(`${server.url}/api/v1/me`, { headers: { cookie } })).json()) as {
      user: { id: string };
    };
    const socket = open(cookie);
    socket.once('open', () => {
      socket.send(JSON.stringify({ say: 'hello', version: protocolVersion }));
      socket.send(JSON.stringify({ say: 'open', doc: workspace }));
    });
    await heard(socket, 'snapshot');
    const ended = closed(socket);
    const headers = { cookie, origin: server.url, 'content-type': 'application/json' };
    await fetch(`${server.url}/api/auth/revoke-sessions`, { method: 'POST', body: '{}', headers });
    expect(await ended).toBe('signed-out');
    expect((await fetch(`${server.url}/api/v1/me`, { headers: { cookie } })).status).toBe(401);
    expect(me.user.id).not.toBe('');
  });
});
