import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const layers = [
  'web',
  'cli',
  'server',
  'sync',
  'exchange',
  'words',
  'protocol',
  'storage',
  'analytics',
  'example',
  'model',
  'base',
];
const page = 'docs/architecture.md';
const [opens, closes] = ['<!-- layers: made by `npm run layers` -->', '<!-- /layers -->'];

/** The picture of which layer imports which, as it stands in the docs; says so where the code has become another. */
export function checkLayerPicture(): string[] {
  const text = readFileSync(page, 'utf8');
  return text.includes(layerPicture()) ? [] : [`${page} shows other layers than the code has: npm run layers`];
}

/** Writes the picture into the docs. */
export function writeLayerPicture(): void {
  const text = readFileSync(page, 'utf8');
  const [start, end] = [text.indexOf(opens), text.indexOf(closes)];
  if (start === -1 || end === -1) throw new Error(`${page} has no place for the picture`);
  writeFileSync(page, text.slice(0, start) + layerPicture() + text.slice(end + closes.length));
}

function layerPicture(): string {
  const lines = layers.flatMap((layer) => importsOf(layer).map((to) => `  ${layer} --> ${to}`));
  return [opens, '```mermaid', 'graph TD', ...lines, '```', closes].join('\n');
}

function importsOf(layer: string): string[] {
  const found = new Set<string>();
  for (const file of readdirSync(`src/${layer}`, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/u.test(file) || /\.(test|contract)\.tsx?$/u.test(file)) continue;
    const text = readFileSync(`src/${layer}/${file}`, 'utf8');
    for (const [, to] of text.matchAll(/from '#(\w+)\//gu)) if (to && to !== layer) found.add(to);
    for (const [, to] of text.matchAll(/import\('#(\w+)\//gu)) if (to && to !== layer) found.add(to);
  }
  return layers.filter((name) => found.has(name));
}

if (process.argv.includes('--write')) writeLayerPicture();
