import { globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A file as it goes over the wire. */
export type KeptFile = { readonly bytes: Buffer; readonly type: string; readonly encoding?: 'br' | 'gzip' };

const encodings = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

/** Files that never change, read once and then given from memory: a browser that comes for the first time asks for all at once. */
export function createKeptFiles(folder: string): (name: string, accepts: string) => KeptFile | undefined {
  const names = new Set(globSync('**/*', { cwd: folder }));
  const kept = new Map<string, KeptFile>();
  return (name, accepts) => {
    const type = types[extname(name)];
    if (!names.has(name) || type === undefined) return undefined;
    const packed = encodings.find(([encoding, ending]) => accepts.includes(encoding) && names.has(name + ending));
    const file = name + (packed?.[1] ?? '');
    const there = kept.get(file) ?? {
      bytes: readFileSync(join(folder, file)),
      type,
      ...(packed && { encoding: packed[0] }),
    };
    kept.set(file, there);
    return there;
  };
}
