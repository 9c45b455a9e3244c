import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { limitConnections, limitFor, networkOf } from '#server/http/connection-limit.ts';

const open: { servers: Server[]; sockets: Socket[] } = { servers: [], sockets: [] };
afterEach(async () => {
  for (const socket of open.sockets.splice(0)) socket.destroy();
  for (const server of open.servers.splice(0)) await new Promise((done) => server.close(done));
});

async function serve(limit: Partial<Parameters<typeof limitConnections>[1]>) {
  const reports: string[] = [];
  const server = createServer((_request, answer) => answer.end('here'));
  const report = (why: Error) => void reports.push(why.message);
  limitConnections(server, { ofOne: 3, all: 100, uncounted: [], report, ...limit });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  open.servers.push(server);
  const { port } = server.address() as AddressInfo;
  /** Whether somebody at this address is answered; the connection stays. */
  const isAnswered = (localAddress: string): Promise<boolean> => {
    const socket = connect({ port, host: '127.0.0.1', localAddress });
    open.sockets.push(socket);
    socket.write('GET / HTTP/1.1\r\nhost: stig\r\n\r\n');
    return new Promise((resolve) => {
      socket.on('error', () => resolve(false));
      socket.on('close', () => resolve(false));
      socket.on('data', () => resolve(true));
    });
  };
  const many = (n: number, address: string) => Promise.all(Array.from({ length: n }, () => isAnswered(address)));
  return { reports, isAnswered, many };
}

describe('connections', () => {
  it('from one address are held up to its limit, and others are let in beside', async () => {
    const { isAnswered, many, reports } = await serve({});
    expect(await many(3, '127.0.0.2')).toEqual([true, true, true]);
    expect(await many(2, '127.0.0.2')).toEqual([false, false]);
    expect(reports).toEqual(['more than 3 connections from 127.0.0.2 (STIG_CONNECTIONS)']);
    expect(await isAnswered('127.0.0.3')).toBe(true);
    open.sockets[0]?.destroy();
    await expect.poll(() => isAnswered('127.0.0.2')).toBe(true);
  });

  it('from all together are held up to theirs', async () => {
    const { isAnswered } = await serve({ all: 2 });
    expect([await isAnswered('127.0.0.2'), await isAnswered('127.0.0.3')]).toEqual([true, true]);
    expect(await isAnswered('127.0.0.4')).toBe(false);
  });

  it('from a proxy, or this machine, are others’ and not counted as one’s', async () => {
    const { many } = await serve({ uncounted: ['127.0.0.2', '127.0.1.0/24', 'not an address'] });
    expect(await many(9, '127.0.0.2')).not.toContain(false);
    expect(await many(9, '127.0.1.7')).not.toContain(false);
    expect(await many(4, '127.0.0.3')).toContain(false);
  });

  it('of a room of sixty behind one address are all there', async () => {
    const usual = limitFor({ proxies: [] }, () => {});
    const { many } = await serve({ ...usual, uncounted: [] });
    expect(await many(60 * 8, '127.0.0.2')).not.toContain(false);
  });

  it('are counted by the network where an address is only one of many', () => {
    expect(networkOf('192.168.1.20')).toBe('192.168.1.20');
    expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
    expect(networkOf('2001:db8::6')).toBe('2001:db8:0:0::/64');
    expect(networkOf('fe80::1')).toBe('fe80:0:0:0::/64');
  });
});
