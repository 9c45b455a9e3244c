import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { exportBytes } from '#server/control/export.ts';
import { examineAll } from '#server/control/doctor.ts';
import { openTestHttp } from '#server/http/test-http.fixture.ts';
import { type Installation, openInstallation } from '#server/installation.ts';
import type { Where } from '#storage/storage.ts';
import { newFolder, removeFolder } from '#tests/folders.ts';
import { eachStore } from '#tests/stores.ts';

const folder = newFolder('older-data');
afterAll(() => removeFolder(folder));

/** Each holds a data folder as Stig of that day left it, without what is made anew from it, and files that it wrote of the journey in it. */
const days = readdirSync(import.meta.dirname)
  .filter((name) => /^[\d-]+\.zip$/u.test(name))
  .map((name) => name.slice(0, -'.zip'.length));

/** Puts the data folder of a day where it can be opened, and gives the files that were written then, and its database where it was dumped. */
function unpack(day: string): {
  readonly dataDir: string;
  readonly fileOf: (name: string) => string;
  readonly sql: string;
} {
  const dataDir = join(folder, String((unpacked += 1)));
  const all = unzipSync(readFileSync(join(import.meta.dirname, `${day}.zip`)));
  for (const [path, bytes] of Object.entries(all)) {
    if (!path.startsWith('data/')) continue;
    const file = join(dataDir, path.slice('data/'.length));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  const textOf = (path: string): string => Buffer.from(all[path] ?? []).toString();
  return { dataDir, fileOf: (name) => textOf(`files/${name}`), sql: textOf('database.sql') };
}

/** Titles of columns that are called otherwise now. */
const renamed = [
  ['Kind', 'Type'],
  ['Rests on', 'Based on'],
  ['Places in interviews', 'Excerpts'],
] as const;

/** A table as it was, under the titles of today. */
const inTodaysWords = (file: string): string =>
  file.replace(/^\uFEFFPhase,.*$/mu, (titles) =>
    renamed.reduce((all, [was, is]) => all.replace(`,${was},`, `,${is},`), titles),
  );

let unpacked = 0;

const configOf = (where: Where) => ({
  ...{ host: '127.0.0.1', port: 0, pages: false, trustedProxies: [], hosts: [], ...where },
});

describe('a data folder of an older Stig', () => {
  it('is there to be opened', () => expect(days).toContain('2026-11-30'));

  it.each(days)('of %s opens, is whole, and gives the files that it gave then, byte for byte', async (day) => {
    const { dataDir, fileOf } = unpack(day);
    const installation = await openInstallation(configOf({ dataDir }));
    try {
      const doctor = await examineAll(installation);
      expect(doctor).toMatchObject({
        ok: true,
        value: { clean: true, documents: 5, erasedRecords: 0, keyMissingRecords: 0, logs: 1, events: 39 },
      });
      for (const format of ['json', 'csv'] as const)
        expect([format, await written(installation, format)]).toEqual([
          format,
          inTodaysWords(fileOf(`journey.${format}`)),
        ]);
    } finally {
      await installation.close();
    }
  });

  it.each(days)(
    'of %s lets people in as before, and shows them their journeys and what waits for them',
    async (day) => {
      const http = await openTestHttp({ dataDir: unpack(day).dataDir });
      try {
        const who = { email: 'olga@stig.test', password: 'correct horse' };
        const entered = await http.ask(undefined, 'POST /api/auth/sign-in/email', who);
        const cookie = String(entered.headers['set-cookie']).split(';')[0] ?? '';
        const asker = { cookie, user: '' };
        const me = (await http.ask(asker, 'GET /api/v1/me')).body as { workspaces: { id: string }[] };
        const workspace = me.workspaces[0]?.id ?? '';
        const at = `/api/v1/workspaces/${workspace}`;
        expect((await http.ask(asker, `GET ${at}/journeys`)).body).toMatchObject({
          journeys: [{ id: journey, interactions: 11, voices: 1 }],
        });
        expect((await http.ask(asker, `GET ${at}/members`)).body).toHaveLength(2);
        expect((await http.ask(asker, `GET ${at}/invites`)).body).toMatchObject({ invites: [{ role: 'viewer' }] });
        const shares = (await http.ask(asker, `GET /api/v1/journeys/${journey}/shares`)).body;
        expect((shares as { shares: unknown[] }).shares).toHaveLength(2);
        const said = await http.ask(asker, `POST ${at}/said`, { words: 'stood there with the box' });
        expect((said.body as { found: unknown[] }).found).toHaveLength(1);
      } finally {
        await http.close();
      }
    },
  );
});

await eachStore(({ name, place }) => {
  if (name !== 'PostgreSQL') return;
  describe('a PostgreSQL database of an older Stig', () => {
    it('opens with its folder, is whole, and gives the files that it gave then, byte for byte', async () => {
      const { dataDir, fileOf, sql } = unpack('2026-11-30-postgresql');
      const { databaseUrl } = await place();
      const client = new pg.Client({ connectionString: databaseUrl });
      await client.connect();
      await client.query(sql);
      await client.end();
      const installation = await openInstallation(configOf({ dataDir, databaseUrl }));
      try {
        expect(await examineAll(installation)).toMatchObject({
          ok: true,
          value: { clean: true, documents: 4, steps: 96, records: 74, erasedRecords: 0, keyMissingRecords: 0 },
        });
        for (const format of ['json', 'csv'] as const)
          expect([format, await written(installation, format)]).toEqual([
            format,
            inTodaysWords(fileOf(`journey.${format}`)),
          ]);
      } finally {
        await installation.close();
      }
    });
  });
});

const journey = 'large-journey-1';

async function written(installation: Installation, format: 'json' | 'csv'): Promise<string> {
  const exported = await exportBytes(installation, { journey, format, language: 'en' });
  if (!exported.ok) throw new Error(exported.refusal.code);
  return Buffer.from(exported.value.bytes, 'base64').toString();
}
