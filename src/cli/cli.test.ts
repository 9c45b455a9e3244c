import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '#server/main.ts';
import { allWorkspaces } from '#server/people/workspaces.ts';
import { openStorage } from '#storage/storage.ts';
import { newFolder, removeFolder } from '#tests/folders.ts';

const main = join(import.meta.dirname, 'main.ts');

const file = {
  format: 'stig-journey',
  version: 1,
  id: 'j-move',
  journey: { name: 'Move to another town', language: 'sv' },
  phases: [{ id: 'p1', name: 'Deciding' }],
};

const eventHeader = 'customer,activity,time\n';
const eventRows = (from: number, to: number): string =>
  Array.from(
    { length: to - from },
    (_, n) => `c${from + n},Moves,2026-05-01T10:${String(from + n).padStart(2, '0')}:00Z\n`,
  ).join('');

describe('the command line', () => {
  let folder: string;
  let server: RunningServer | undefined;
  beforeEach(() => {
    folder = newFolder('cli');
    writeFileSync(join(folder, 'move.json'), JSON.stringify(file));
  });
  afterEach(async () => {
    await server?.close();
    server = undefined;
    await removeFolder(folder);
  });

  const stig = (args: readonly string[], data = 'data'): Promise<{ code: number | null; out: string; err: string }> => {
    const child = spawn(process.execPath, [main, ...args], {
      cwd: folder,
      env: { PATH: process.env['PATH'], STIG_DATA: join(folder, data), PORT: '0' },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })));
  };
  const startHere = async (): Promise<void> => {
    const config = {
      host: '127.0.0.1',
      port: 0,
      dataDir: join(folder, 'data'),
      pages: false,
      trustedProxies: [],
      hosts: [],
    };
    server = await startServer(config, { say: () => {}, warn: () => {} });
  };

  it('says what it can do, and that it cannot do anything else', async () => {
    const help = await stig(['--help']);
    expect([help.code, help.err]).toEqual([0, '']);
    for (const word of ['serve', 'check', 'events', 'import', 'export', 'backup', 'restore', 'doctor', 'rebuild'])
      expect(help.out).toContain(`stig ${word}`);
    expect(await stig(['frobnicate'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('there is no "frobnicate"'),
    });
    expect(await stig(['import'])).toMatchObject({ code: 2, err: expect.stringContaining('say which file') });
    expect(await stig(['export', 'j', '--to', 'x.doc'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('".doc" is none of'),
    });
  });

  it('brings a file into an empty folder, and gives it back as it was', async () => {
    const imported = await stig(['import', 'move.json', '--json']);
    expect([imported.code, JSON.parse(imported.out)]).toEqual([0, { journey: 'j-move', reports: [] }]);
    expect(await stig(['export', 'Move to another town', '--to', 'out.json'])).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'))).toEqual(file);
    expect(await stig(['doctor'])).toMatchObject({ code: 0, out: expect.stringContaining('Everything is whole.') });
  });

  it('says which letters a picture cannot draw, and only of those that draw letters themselves', async () => {
    const named = { ...file, phases: [{ id: 'p1', name: 'お客様は待つ' }] };
    writeFileSync(join(folder, 'tokyo.json'), JSON.stringify(named));
    await stig(['import', 'tokyo.json']);
    expect(await stig(['export', 'j-move', '--to', 'out.png'])).toMatchObject({
      code: 0,
      err: 'stig export: 1 text has Japanese letters that PDF and PNG cannot draw (おはつ客様 …); SVG and slides keep them as text\n',
    });
    expect(await stig(['export', 'j-move', '--to', 'out.svg'])).toMatchObject({ code: 0, err: '' });
  });

  it('asks whether a journey that is there is updated or copied, and does what it is told', async () => {
    await stig(['import', 'move.json']);
    const text = readFileSync(join(folder, 'move.json'), 'utf8');
    writeFileSync(join(folder, 'moved.json'), text.replace('"phases"', '"measures": [{ "id": "m1" }], "phases"'));
    const asked = await stig(['import', 'moved.json']);
    expect(asked).toMatchObject({ code: 1, err: expect.stringContaining('1 to add, 0 to change, 0 to remove') });
    expect(asked.err).toContain('--update');
    expect(await stig(['import', 'moved.json', '--update', '--copy'])).toMatchObject({ code: 2 });
    expect(await stig(['import', 'moved.json', '--update'])).toMatchObject({
      code: 0,
      out: 'moved.json: journey j-move\n  1 added, 0 changed, 0 taken away\n',
    });
    const copied = await stig(['import', 'moved.json', '--copy', '--json']);
    expect([copied.code, (JSON.parse(copied.out) as { journey: string }).journey === 'j-move']).toEqual([0, false]);
  });

  it('names what is wrong in a file by its place, brings the others in all the same, and says that not all went well', async () => {
    writeFileSync(
      join(folder, 'bad.json'),
      JSON.stringify({ ...file, id: 'other', interactions: [{ id: 'i1', mark: { strength: 7 } }] }),
    );
    const { code, out, err } = await stig(['import', 'bad.json', 'nowhere.json', 'move.json', '--json']);
    expect(code).toBe(1);
    expect(err).toContain('bad.json: interactions[0].mark.strength: expected 1 to 3, got 7');
    expect(err).toContain('nowhere.json: there is no such file');
    expect(JSON.parse(out)).toMatchObject([
      { file: 'bad.json', problems: [expect.any(String)] },
      { problems: [expect.any(String)] },
      { journey: 'j-move' },
    ]);
  });

  it('goes through the server that holds the folder', async () => {
    await startHere();
    expect(await stig(['import', 'move.json'])).toMatchObject({ code: 0, out: 'move.json: journey j-move\n' });
    expect(await stig(['export', 'j-move', '--to', 'out.json'])).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'))).toEqual(file);
    expect(await stig(['doctor'])).toMatchObject({ code: 0 });
    expect(await stig(['serve'])).toMatchObject({ code: 1, err: expect.stringContaining('in use by process') });
  });

  it('reads an event file in once, a second time only where somebody says so, and says which rows are there already', async () => {
    await stig(['import', 'move.json']);
    writeFileSync(join(folder, 'may.csv'), `${eventHeader}${eventRows(0, 30)}`);
    writeFileSync(join(folder, 'june.csv'), `${eventHeader}${eventRows(20, 40)}`);
    const read = (name: string, ...more: string[]) => stig(['import', name, '--journey', 'j-move', ...more, '--json']);
    expect(await read('may.csv')).toMatchObject({
      code: 0,
      out: expect.stringContaining('"events":30,"customers":30'),
    });
    expect(await read('may.csv')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('these rows are there already, as "may.csv"; nothing was added. Say --again'),
    });
    await startHere();
    expect(await read('may.csv')).toMatchObject({ code: 1, err: expect.stringContaining('nothing was added') });
    const june = await read('june.csv');
    expect(june).toMatchObject({ code: 0, err: expect.stringContaining('10 of 20 rows are already in "may.csv"') });
    expect(JSON.parse(june.out)).toMatchObject({ events: 20, overlap: [{ name: 'may.csv', rows: 10 }] });
    expect(await read('may.csv', '--again', '--name', 'May, twice')).toMatchObject({ code: 0 });
    const { logs } = await logsKept();
    expect(logs).toEqual(['may.csv 30', 'june.csv 20', 'May, twice 30']);
    expect(await read('may.csv', '--jorney', 'x')).toMatchObject({ code: 2, err: expect.stringContaining('--jorney') });
    expect(await stig(['import', 'may.csv', '--journey', 'nowhere'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('"nowhere"'),
    });
  });

  it('reads of an XES log the steps and properties that it is told, and says how many events it left out', async () => {
    await stig(['import', 'move.json']);
    const event = (step: string) =>
      `<event><string key="concept:name" value="Moves"/><date key="time:timestamp" value="2026-05-01"/><string key="lifecycle:transition" value="${step}"/></event>`;
    const events = ['start', 'complete', 'complete'].map(event).join('');
    writeFileSync(
      join(folder, 'steps.xes'),
      `<log><trace><string key="concept:name" value="1"/>${events}</trace></log>`,
    );
    const said = ['--step', 'complete', '--property', 'room', '--property', 'case:town'];
    const read = await stig(['import', 'steps.xes', '--journey', 'j-move', '--json', ...said]);
    expect(read).toMatchObject({ code: 0, err: expect.stringContaining('left out 1: step-not-counted') });
    expect(JSON.parse(read.out)).toMatchObject({ events: 2, customers: 1 });
  });

  const logsKept = async () => {
    await server?.close();
    server = undefined;
    const storage = await openStorage({ dataDir: join(folder, 'data') }, { clock: Date.now });
    const [workspace = ''] = await allWorkspaces(storage);
    const found = await storage.documents.records({ workspace, type: 'event-log' });
    await storage.close();
    const logs = found.map(({ record: { body } }) => ({ ...body }));
    logs.sort((one, other) => String(one['imported']).localeCompare(String(other['imported'])));
    return { logs: logs.map((body) => `${body['name']} ${body['events']}`) };
  };

  it('does it itself where a killed server left its word behind', async () => {
    await stig(['import', 'move.json']);
    writeFileSync(
      join(folder, 'data/control.json'),
      JSON.stringify({ url: 'http://127.0.0.1:9/', token: 'x'.repeat(43), pid: 1 }),
    );
    expect(await stig(['doctor'])).toMatchObject({ code: 0 });
  });

  it('copies everything and brings it back elsewhere', async () => {
    await stig(['import', 'move.json']);
    expect(await stig(['backup', 'copy'])).toMatchObject({ code: 0 });
    expect(await stig(['backup', 'copy'])).toMatchObject({ code: 1, err: expect.stringContaining('not empty') });
    expect(await stig(['restore', 'copy'], 'data2')).toMatchObject({ code: 0 });
    await stig(['export', 'j-move', '--to', 'again.json'], 'data2');
    expect(JSON.parse(readFileSync(join(folder, 'again.json'), 'utf8'))).toEqual(file);
    expect(await stig(['restore', 'copy'], 'data2')).toMatchObject({
      code: 1,
      err: expect.stringContaining('already'),
    });
  });

  it('finds damage, and mends what is derived', async () => {
    await stig(['import', 'move.json']);
    const { default: Database } = await import('better-sqlite3');
    const db = new Database(join(folder, 'data/stig.sqlite'));
    db.prepare(`update record set body = '{"name":"Packing"}' where type = 'phase'`).run();
    db.close();
    expect(await stig(['doctor'])).toMatchObject({ code: 1, out: expect.stringContaining('DAMAGED') });
    expect(await stig(['rebuild', '--json'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('"changedDocuments":["j-move"]'),
    });
    expect(await stig(['doctor'])).toMatchObject({ code: 0 });
  });

  it('says what can still be read where the first pages of the database are broken', async () => {
    await stig(['import', 'move.json']);
    const file = join(folder, 'data/stig.sqlite');
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0x7f, 0, 8192));
    const { code, out } = await stig(['doctor']);
    expect(code).toBe(1);
    expect(out).toContain('DAMAGED the database cannot be opened: file is not a database');
    expect(out).toMatch(/The keys of personal words can be read\.\n\d+ of \d+ kept files can be read/u);
  });

  it('will not read an environment that makes no sense', async () => {
    const child = spawn(process.execPath, [main, 'serve'], { env: { PORT: 'eighty' } });
    const err = await new Promise<string>((resolve) =>
      child.stderr.once('data', (chunk: Buffer) => resolve(chunk.toString())),
    );
    expect(err).toMatch(/^stig serve: PORT: /u);
  });
});
