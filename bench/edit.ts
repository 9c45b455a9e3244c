import { fork } from 'node:child_process';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { recordOf } from '#model/document/document.ts';
import type { Replica } from '#sync/replica.ts';
import { openSocketClient, type SocketClient, until } from '#tests/fault/socket-client.ts';
import type { BenchRow } from './bench-row.ts';
import { quantile } from './measure.ts';

/** One edit from the hand, over the socket, onto the disk, to another's screen: with one editor, ten and fifty who write at once. */
export async function benchEdit(): Promise<BenchRow[]> {
  const server = await startEditServer();
  try {
    const comparedWith = `${(await medianFsyncMs(server.dataDir)).toFixed(2)} ms for one fsync on this disk`;
    const rows: BenchRow[] = [];
    for (const editors of [1, 10, 50]) {
      const times = await measure(server.port, editors);
      const name = `edit from hand to disk to the other screen, ${editors} ${editors === 1 ? 'editor' : 'editors'}`;
      rows.push({ name, median: quantile(times, 0.5), p99: quantile(times, 0.99), comparedWith });
    }
    return rows;
  } finally {
    await server.stop();
  }
}

type EditServer = { readonly port: number; readonly dataDir: string; readonly stop: () => Promise<void> };

async function startEditServer(): Promise<EditServer> {
  const child = fork(join(import.meta.dirname, 'edit-server.ts'), { stdio: 'inherit' });
  const { port, dataDir } = await new Promise<{ port: number; dataDir: string }>((resolve, reject) => {
    child.once('message', (said) => resolve(said as { port: number; dataDir: string }));
    child.once('exit', () => reject(new Error('the server of the benchmark did not start')));
  });
  const stop = async (): Promise<void> => {
    const gone = new Promise((done) => child.once('exit', done));
    child.kill('SIGKILL');
    await gone;
    await rm(dataDir, { recursive: true, force: true });
  };
  return { port, dataDir, stop };
}

const restMs = 500;

/** Each editor writes in a note of their own every half second, about three hundred edits in all; one onlooker sees them come. */
async function measure(port: number, editors: number): Promise<number[]> {
  const clients = Array.from({ length: editors + 1 }, (_, n) => clientOf(port, n));
  const replicas = clients.map((client) => client.open('j'));
  await Promise.all(replicas.map((replica) => until(replica, ({ saved }) => saved, 30_000)));
  const [onlooker, ...hands] = replicas;
  if (!onlooker) return [];
  const times: number[] = [];
  const sent = new Map<string, number>();
  const look = watchNotes(onlooker, (text) => {
    const at = sent.get(text);
    if (at !== undefined) times.push(performance.now() - at);
    sent.delete(text);
  });
  const rounds = Math.max(6, Math.ceil(60 / editors));
  await Promise.all(
    hands.map((hand, n) => writeOn(hand, `n${n}`, { rounds, sent, restMs: editors === 1 ? 20 : restMs })),
  );
  await until(onlooker, () => sent.size === 0, 30_000);
  look();
  for (const client of clients) client.close();
  return times;
}

const clientOf = (port: number, n: number): SocketClient =>
  openSocketClient({ url: () => `ws://127.0.0.1:${port}/api/v1/sync`, headers: { cookie: `user${n}` } });

type Writing = { readonly rounds: number; readonly sent: Map<string, number>; readonly restMs: number };

async function writeOn(hand: Replica, id: string, { rounds, sent, restMs: rest }: Writing): Promise<void> {
  await pause(Math.random() * rest);
  for (let round = 0; round < rounds; round += 1) {
    const was = recordOf(hand.state().records, 'note', id)?.body.text;
    const is = `${id} ${round} ${Math.random()}`;
    sent.set(is, performance.now());
    hand.send({ do: 'edit', type: 'note', id, set: { text: { was, is } } });
    await pause(rest * (0.5 + Math.random()));
  }
}

function watchNotes(onlooker: Replica, saw: (text: string) => void): () => void {
  let { records } = onlooker.state();
  return onlooker.subscribe(() => {
    const before = records;
    ({ records } = onlooker.state());
    for (const [id, record] of records) {
      if (record !== before.get(id) && typeof record.body['text'] === 'string') saw(record.body['text']);
    }
  });
}

async function medianFsyncMs(dir: string): Promise<number> {
  const file = openSync(join(dir, 'fsync'), 'w');
  const times = Array.from({ length: 40 }, () => {
    const began = performance.now();
    writeSync(file, Buffer.alloc(4096));
    fsyncSync(file);
    return performance.now() - began;
  });
  closeSync(file);
  return quantile(times, 0.5);
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
