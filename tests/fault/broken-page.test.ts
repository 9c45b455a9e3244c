import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { examine } from '#storage/doctor/doctor.ts';
import { add, makeStudy } from '#storage/sealing/study.fixture.ts';
import { openStorage } from '#storage/storage.ts';
import { type Cluster, newCluster } from '#tests/fault/postgres-cluster.ts';
import { freePort } from '#tests/fault/stig-server.ts';
import { newFolder, removeFolder } from '#tests/folders.ts';
import { bin } from '../../checks/bin.ts';

const folder = newFolder('broken-page');
const found = newCluster(await freePort(), join(folder));

if ('missing' in found) describe('a page that is broken', () => it.skip(`skipped: ${found.missing}`, () => {}));
else describe('a page of PostgreSQL that is broken', () => onBroken(found));

function onBroken(cluster: Cluster): void {
  const dataDir = newFolder('broken-page-data');
  const open = () => openStorage({ dataDir, databaseUrl: cluster.url }, { clock: Date.now });
  afterAll(async () => {
    cluster.remove();
    await removeFolder(dataDir);
  });

  it('is found by the doctor, who names the table, and the documents that can still be read', async () => {
    const storage = await open();
    const { put } = await makeStudy(storage);
    for (let n = 0; n < 60; n += 1) await put('j', 'journey', add('phase', `p${n}`, { name: `${n}`.repeat(300) }));
    expect((await examine(storage)).faults).toEqual([]);
    const { rows } = await sql<{ path: string }>`select pg_relation_filepath('change') as path`.execute(storage.db);
    await sql`checkpoint`.execute(storage.db);
    await storage.close();
    cluster.stop();
    const file = join(folder, 'data', rows[0]?.path ?? '');
    const bytes = readFileSync(file);
    expect(bytes.length).toBeGreaterThan(3 * 8192);
    writeFileSync(file, bytes.fill(0xff, bytes.length - 8192));
    cluster.start();
    const broken = await open();
    const report = await examine(broken);
    await broken.close();
    expect(report.faults).toContainEqual(expect.objectContaining({ fault: 'unreadable', part: 'table change' }));
    expect(report).toMatchObject({ clean: false, documents: 3 });
    expect(report.unreadableDocuments).toContain('j');
  });

  it.each([
    ['document', /DAMAGED \{"fault":"unreadable","part":"table public\.document"/u],
    ['pg_class', /DAMAGED the database cannot be opened|DAMAGED the list of its tables cannot be read/u],
    ['pg_attribute', /DAMAGED/u],
  ])('at the very beginning, of %s, is told in words, with what can still be read', async (table, told) => {
    const [name, place] = [`left_${table}`, newFolder(`left-${table}`)];
    const databaseUrl = cluster.url.replace(/postgres$/u, name);
    const whole = await open();
    await sql`create database ${sql.id(name)}`.execute(whole.db);
    await whole.close();
    const storage = await openStorage({ dataDir: place, databaseUrl }, { clock: Date.now });
    await makeStudy(storage);
    const { rows } = await sql<{ path: string }>`select pg_relation_filepath(${table}) as path`.execute(storage.db);
    await sql`checkpoint`.execute(storage.db);
    await storage.close();
    cluster.stop();
    const file = join(folder, 'data', rows[0]?.path ?? '');
    writeFileSync(file, readFileSync(file).fill(0xff, 0, 8192));
    cluster.start();
    const env = { PATH: process.env['PATH'], STIG_DATA: place, DATABASE_URL: databaseUrl };
    const { status, stdout, stderr } = spawnSync(bin('node'), ['src/cli/main.ts', 'doctor'], { env, encoding: 'utf8' });
    await removeFolder(place);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(told);
    expect(stdout).toMatch(/\d+ of \d+ (?:kept files|documents) can be read/u);
    expect(stdout).not.toMatch(/^\s+at /mu);
  });
}
