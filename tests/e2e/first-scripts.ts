import { gzipSync } from 'node:zlib';

export type Script = { readonly path: string; readonly kilobytes: number };

const named = /(?:src|href)="(\/assets\/[^"]+\.js)"/gu;
const imported = /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/gu;

/**
 * The scripts that a page must have before it shows anything: those that its HTML names, and what these import at once; heaviest first.
 *
 * Units   kilobytes of 1000 bytes, gzip.
 */
export async function firstScripts(html: string, read: (path: string) => Promise<string>): Promise<Script[]> {
  const waiting = [...html.matchAll(named)].map(([, path = '']) => path);
  const found = new Map<string, number>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const text = await read(path);
    found.set(path, gzipSync(text, { level: 9 }).length / 1000);
    waiting.push(...[...text.matchAll(imported)].map(([, file]) => `/assets/${file}`));
  }
  return [...found].map(([path, kilobytes]) => ({ path, kilobytes })).toSorted((a, b) => b.kilobytes - a.kilobytes);
}
