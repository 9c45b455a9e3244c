import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One declaration, or one question to the window (`@media`, `@container`, `matchMedia`), and where it stands. */
export type Said = { readonly where: string; readonly property: string; readonly value: string };

/** All that the style sheets under a folder say but the tokens themselves, and what code there asks of the window. */
export function readStyles(folder: string): Said[] {
  const sheets = filesIn(folder, '**/*.css').filter((file) => !file.endsWith('ui/tokens.css'));
  const code = filesIn(folder, '**/*.{ts,tsx}').filter((file) => !file.endsWith('ui/widths.ts'));
  return [...sheets.flatMap(inSheet), ...code.flatMap(inCode)];
}

/** The measures among the tokens by name, as they are written. */
export const readTokens = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    [...bare(join(folder, 'ui/tokens.css')).matchAll(/--([\w-]+):\s*([^;]+);/gu)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );

/** Names of custom properties that style sheets or code under a folder give a value. */
export const namesGiven = (folder: string): ReadonlySet<string> =>
  new Set(
    filesIn(folder, '**/*.{css,ts,tsx}').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/--([\w-]+)['`]?:/gu)].map(([, name = '']) => name),
    ),
  );

/** The text of all that may use a token. */
export const readAll = (folder: string): string =>
  filesIn(folder, '**/*.{css,ts,tsx}')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

function inSheet(file: string): Said[] {
  const css = bare(file);
  return [...css.matchAll(/@(media|container)([^{;]*)\{|([\w-]+):\s*([^;{}]+);/gu)].map((found) => {
    const [, at, asked = '', property = '', value = ''] = found;
    return {
      where: `${file}:${lineAt(css, found.index)}`,
      property: at ? `@${at}` : property,
      value: at ? asked : value,
    };
  });
}

function inCode(file: string): Said[] {
  const code = readFileSync(file, 'utf8');
  return [...code.matchAll(/\((?:min|max)-(?:width|height): ?\d[^)]*\)/gu)].map((found) => ({
    where: `${file}:${lineAt(code, found.index)}`,
    property: '@media',
    value: found[0],
  }));
}

/** Without comments; lines stay where they are. */
const bare = (file: string): string =>
  readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//gu, (comment) => comment.replaceAll(/[^\n]/gu, ' '));

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

const filesIn = (folder: string, pattern: string): string[] =>
  globSync(pattern, { cwd: folder })
    .filter((file) => !/\.test\.tsx?$/u.test(file))
    .map((file) => join(folder, file))
    .toSorted();
