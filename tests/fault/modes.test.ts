import { spawnSync } from 'node:child_process';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import sharp from 'sharp';
import { claim, createJourney, freePort, startStig } from '#tests/fault/stig-server.ts';
import { newFolder, removeFolder } from '#tests/folders.ts';
import { bin } from '../../checks/bin.ts';

const csv = `customer,activity,time\n${Array.from({ length: 50 }, (_, n) => `c${n},Moves,2026-05-01T10:${String(n).padStart(2, '0')}:00Z\n`).join('')}`;

/** What others than its owner may do something with, by its path. */
const openToOthers = (folder: string): string[] =>
  ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })].flatMap((path) => {
    const there = lstatSync(join(folder, path), { throwIfNoEntry: false });
    if (!there || there.isSymbolicLink()) return [];
    const mode = (there.mode & 0o7777).toString(8);
    return mode === (there.isDirectory() ? '700' : '600') ? [] : [`${mode} ${path}`];
  });

it(
  'everything that a server makes in use, and a backup of it, is for its owner alone',
  { timeout: 120_000 },
  async () => {
    const folder = newFolder('modes');
    const [dataDir, backup] = [join(folder, 'data'), join(folder, 'backup')];
    const server = await startStig({ dataDir, port: await freePort() });
    try {
      const { cookie, workspace } = await claim(server, { example: true });
      const journey = await createJourney(server.url, { cookie, workspace });
      const ask = async <T>(path: string, type: string, body?: string | Uint8Array<ArrayBuffer>): Promise<T> => {
        const headers = { cookie, origin: server.url, ...(body !== undefined && { 'content-type': type }) };
        const method = body === undefined ? 'GET' : 'POST';
        const answer = await fetch(`${server.url}/api/v1/${path}`, {
          method,
          headers,
          ...(body !== undefined && { body }),
        });
        const text = await answer.text();
        expect([path, answer.ok || text]).toEqual([path, true]);
        return JSON.parse(text) as T;
      };
      const picture = await sharp({ create: { width: 40, height: 40, channels: 3, background: 'teal' } })
        .png()
        .toBuffer();
      await ask(`workspaces/${workspace}/images`, 'image/png', new Uint8Array(picture));
      const at = `workspaces/${workspace}/event-logs`;
      const { blob } = await ask<{ blob: string }>(`${at}/preview?name=x.csv`, 'text/csv', csv);
      const columns = { case: 'customer', activity: 'activity', time: 'time' };
      const log = { blob, name: 'x.csv', journeys: [journey], columns, timeFormat: 'year-first' };
      const { job } = await ask<{ job: string }>(at, 'application/json', JSON.stringify(log));
      await expect.poll(() => ask<object>(`jobs/${job}`, ''), { timeout: 60_000 }).toMatchObject({ state: 'done' });
      const env = { PATH: process.env['PATH'], STIG_DATA: dataDir };
      const made = spawnSync(bin('node'), ['src/cli/main.ts', 'backup', backup], { env, encoding: 'utf8' });
      expect([made.status, made.stderr]).toEqual([0, '']);
      const names = readdirSync(dataDir, { recursive: true, encoding: 'utf8' });
      for (const kept of [
        'control.json',
        'stig.sqlite',
        'keys.sqlite',
        `segments/${workspace}`,
        `blobs/${blob.slice(0, 2)}/${blob}`,
      ])
        expect(names).toContain(kept);
      expect(readdirSync(backup).length).toBeGreaterThan(2);
      expect(readdirSync(folder)).toContain('stig-keys');
      expect(openToOthers(folder)).toEqual([]);
    } finally {
      await server.kill();
      await removeFolder(folder);
    }
  },
);
