import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { byOpening } from '#server/feeds/by-opening.fixture.ts';
import { openTestHttp, type TestAsker, type TestHttp } from '#server/http/test-http.fixture.ts';
import { dayOf } from '#base/clock.ts';
import { createJourneysView } from '#server/feeds/journeys-view.ts';
import { createSpokenIn } from '#server/research/spoken-in.ts';
import { loadDocument, writeCommand } from '#server/keeping/write-command.ts';
import type { Where } from '#storage/storage.ts';
import { findPostgres, stopPostgres } from '#tests/postgres.ts';
import type { BenchRow } from './bench-row.ts';
import { medianOf, quantile, timed } from './measure.ts';
import { fillWorld } from './world/large-world.ts';

const times = 60;
const timesOpened = 3;

/**
 * What is asked of 200 journeys, at the server and with all that an answer takes, beside the same by opening every document, in one run:
 * `npm run bench views -- --store sqlite,postgres`.
 */
export async function benchViews(): Promise<BenchRow[]> {
  const { values } = parseArgs({ strict: false, options: { store: { type: 'string', default: 'sqlite,postgres' } } });
  const stores = String(values.store).split(',');
  const folder = await mkdtemp(join(tmpdir(), 'stig-bench-views-'));
  try {
    const rows: BenchRow[] = [];
    if (stores.includes('sqlite')) rows.push(...(await measureOn('SQLite', { dataDir: join(folder, 'sqlite') })));
    if (!stores.includes('postgres')) return rows;
    const postgres = await findPostgres(folder);
    if ('missing' in postgres) console.log(`skipped on PostgreSQL: ${postgres.missing}`);
    else rows.push(...(await measureOn('PostgreSQL', { dataDir: join(folder, 'files'), databaseUrl: postgres.url })));
    return rows;
  } finally {
    stopPostgres(folder);
    await rm(folder, { recursive: true, force: true });
  }
}

type World = { readonly http: TestHttp; readonly owner: TestAsker & { readonly workspace: string } };

async function measureOn(store: string, where: Where): Promise<BenchRow[]> {
  const http = await openTestHttp(where);
  try {
    const owner = await http.claim();
    const member = await http.parts.storage.members.find(owner.workspace, owner.user);
    const filled = await timed(() =>
      fillWorld(http.parts.writerOf(owner.user), { workspace: owner.workspace, owner: member?.person ?? '' }),
    );
    const made = await timed(() => http.parts.journeysView.follow());
    const rows = [
      ...(await answerRows(store, { http, owner })),
      await afterAnEdit(store, { http, owner }),
      await afterMidnight(store, { http, owner }),
      {
        name: `all views made, ${store}`,
        median: made,
        comparedWith: `${(filled / 1000).toFixed(0)} s to write the world`,
      },
    ];
    return rows;
  } finally {
    await http.close();
  }
}

async function answerRows(store: string, { http, owner }: World): Promise<BenchRow[]> {
  const { storage } = http.parts;
  const { workspace, user } = owner;
  const member = await storage.members.find(workspace, user);
  const opening = () => byOpening(http.parts, workspace);
  const asking = { user, role: 'owner', person: member?.person ?? undefined, language: 'en' } as const;
  const asked: readonly (readonly [name: string, path: string, before?: () => Promise<unknown>])[] = [
    ['journeys, also of the palette', 'journeys', async () => (await opening()).summaries()],
    ['Today', 'today?language=en', async () => (await opening()).day(asking)],
    ['change', 'work', async () => (await opening()).work()],
    ['touchpoints', 'touchpoints'],
    ['uses of a touchpoint', 'touchpoints/touchpoint-1/uses', async () => (await opening()).uses('touchpoint-1')],
    ['interviews of the palette', 'interviews', () => openInterviews(http, workspace)],
    ['places in the palette', 'places?words=letter'],
  ];
  const rows: BenchRow[] = [];
  for (const [name, path, before] of asked) {
    await ask({ http, owner }, path);
    const opened = countOpened(http);
    const taken: number[] = [];
    const worked = process.cpuUsage();
    while (taken.length < times) taken.push(await timed(() => ask({ http, owner }, path)));
    const { user: inIt, system } = process.cpuUsage(worked);
    const documents = opened();
    const p95 = quantile(taken, 0.95);
    const was = before && (await medianOf(timesOpened, before));
    const often = quantile(taken, 0.5);
    rows.push({
      name: `${name}, p95, ${store}`,
      median: p95,
      comparedWith: [
        `to stay under 100 ms; ${((inIt + system) / 1000 / times).toFixed(0)} ms of work each; ${documents} documents opened`,
        ...(was === undefined
          ? []
          : [`by opening all ${was.toFixed(0)} ms, ${(was / often).toFixed(0)} times the median`]),
      ].join('; '),
    });
  }
  return rows;
}

async function openInterviews({ parts: { storage } }: TestHttp, workspace: string): Promise<void> {
  const entries = await storage.documents.list({ workspace, kind: 'interview' });
  await Promise.all(entries.map(({ id }) => storage.journal.load(id)));
}

async function ask({ http, owner }: World, path: string): Promise<void> {
  const url = `/api/v1/workspaces/${owner.workspace}/${path}`;
  const { statusCode } = await http.app.inject({ url, headers: { host: 'stig.test', cookie: owner.cookie } });
  if (statusCode !== 200) throw new Error(`${url}: ${statusCode}`);
}

/** What somebody waits for who asks at once after an edit, before anybody has made the view of that journey anew. */
async function afterAnEdit(store: string, world: World): Promise<BenchRow> {
  const { journal } = world.http.parts.storage;
  const taken: number[] = [];
  for (let n = 0; n < 20; n += 1) {
    const id = `large-journey-${n + 1}`;
    const doc = await loadDocument(journal, id);
    const phase = { do: 'add', type: 'phase', id: `${id}-new`, body: { name: 'New' } } as const;
    await writeCommand(world.http.parts.writerOf(world.owner.user), doc, phase);
    taken.push(await timed(() => ask(world, 'journeys')));
  }
  return { name: `journeys at once after an edit, p95, ${store}`, median: quantile(taken, 0.95) };
}

/** What whoever asks first waits for on a day on which much turns, prepared the day before as the keeper does it; and where nobody did. */
async function afterMidnight(store: string, { http, owner }: World): Promise<BenchRow> {
  const { storage, writerOf } = http.parts;
  const { workspace } = owner;
  let now = Date.now();
  const clock = (): number => now;
  const view = createJourneysView({ ...storage, spokenIn: createSpokenIn(storage, clock), clock });
  const asking = { workspace, role: 'owner' } as const;
  const turns: number[] = [];
  let unprepared = 0;
  for (let day = 1; day <= 10; day += 1) {
    for (let n = 0; n < 50; n += 1) {
      const id = `large-journey-${n + 1}`;
      const set = { trustUntil: { is: dayOf(now) } };
      await writeCommand(writerOf(owner.user), await loadDocument(storage.journal, id), {
        ...{ do: 'edit', type: 'journey', id },
        set,
      });
    }
    await view.follow();
    if (day > 1) while (await view.prepare());
    now += 86_400_000;
    const opened = countOpened(http);
    const taken = await timed(() => view.summaries(asking));
    if (day === 1) unprepared = taken;
    else turns.push(taken);
    if (day > 1 && opened() > 0) throw new Error('a document was opened for what was prepared');
  }
  return {
    name: `journeys right after midnight, 50 of them turning, p95, ${store}`,
    median: quantile(turns, 0.95),
    comparedWith: `to stay under 100 ms; ${unprepared.toFixed(0)} ms where nobody prepared it`,
  };
}

function countOpened({ parts }: TestHttp): () => number {
  const { journal } = parts.storage;
  const { load } = journal;
  let opened = 0;
  Object.assign(journal, {
    load: (id: string) => {
      opened += 1;
      return load(id);
    },
  });
  return () => {
    Object.assign(journal, { load });
    return opened;
  };
}
