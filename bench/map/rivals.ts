import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzip } from 'node:zlib';
import { promisify } from 'node:util';
import react from '@vitejs/plugin-react';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { createNotes } from './notes.ts';
import type { Subject } from './subject.ts';

const rivalNames = ['excalidraw', 'tldraw'] as const;
type RivalName = (typeof rivalNames)[number];

/** The pages of the others, built and served here, with files of notes in them. */
export type Rivals = {
  /** Those that are among the names. */
  readonly subjects: (names: readonly string[], cards: number, browser: Browser) => Promise<Subject[]>;
  readonly close: () => void;
};

const here = join(import.meta.dirname, 'rivals');
const site = join(here, 'node_modules/.site');

/** Installs them beside this file at the first time, builds their pages and serves them. */
export async function openRivals(): Promise<Rivals> {
  install();
  await buildPages();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://here');
    void answer(pathname, response).catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return {
    subjects: async (names, cards, browser) => {
      const wanted = rivalNames.filter((name) => names.includes(name));
      for (const name of wanted) await makeNotes(`${url}/${name}.html?cards=${cards}`, { name, cards, browser });
      return wanted.map((name) => subjectOf(name, `${url}/${name}.html?cards=${cards}`));
    },
    close: () => void server.close(),
  };
}

function install(): void {
  if (existsSync(join(here, 'node_modules/tldraw'))) return;
  console.log('installing Excalidraw and tldraw into bench/map/node_modules');
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: here,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('Excalidraw and tldraw could not be installed');
}

async function buildPages(): Promise<void> {
  if (existsSync(join(site, 'tldraw.html'))) return;
  await build({
    ...{ root: join(here, 'pages'), configFile: false, logLevel: 'error', plugins: [react()] },
    resolve: { dedupe: ['react', 'react-dom'] },
    build: {
      ...{ outDir: site, emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 9000 },
      rollupOptions: { input: rivalNames.map((name) => join(here, 'pages', `${name}.html`)) },
    },
  });
}

const folders: Readonly<Record<string, string>> = {
  'excalidraw-assets': join(here, 'node_modules/@excalidraw/excalidraw/dist/prod'),
  'tldraw-assets': join(here, 'node_modules/@tldraw/assets'),
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const packed = new Map<string, Buffer>();

/** As a warm server does: compressed, from memory. */
async function answer(path: string, response: ServerResponse): Promise<void> {
  const file = fileOf(path);
  const there = packed.get(file) ?? (await promisify(gzip)(await readFile(file)));
  packed.set(file, there);
  const type = types[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(there);
}

function fileOf(path: string): string {
  const [, folder = '', ...rest] = normalize(path).split('/');
  const outside = folders[folder];
  return outside === undefined ? join(site, normalize(path)) : join(outside, ...rest);
}

const wholeKey = 'Shift+Digit1';
const secondNoteOfSecondRow = { x: 60 + 230 + 100, y: 120 + 150 + 60 };

function subjectOf(name: RivalName, url: string): Subject {
  const halfSize: Subject['halfSize'] = (page) => page.evaluate(() => window.halfSize?.());
  const common = { name, url, halfSize, wholeKey, enter: async () => {} };
  return { ...common, note: async () => secondNoteOfSecondRow };
}

/** Has the page itself make the notes once and keeps them as its document. */
async function makeNotes(
  url: string,
  { name, cards, browser }: { name: RivalName; cards: number; browser: Browser },
): Promise<void> {
  const file = join(site, `${name}-${cards}.json`);
  if (existsSync(file)) return;
  await writeFile(file, '[]');
  const page = await browser.newPage();
  try {
    await page.goto(url);
    await page.waitForFunction(() => window.makeNotes !== undefined && window.isReady !== undefined);
    const made = await page.evaluate((notes) => window.makeNotes?.(notes), createNotes(cards));
    packed.delete(file);
    await writeFile(file, made ?? '[]');
  } finally {
    await page.close();
  }
}
