import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';
import { expect, it } from 'vitest';

const sources = join(import.meta.dirname, '../src');

type Pattern = { readonly source: string; readonly flags: string; readonly at: string };

/** Every pattern that is written out in the program; those that are put together from words are tried with long texts beside them. */
const patterns = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/u.test(file) && !/\.(?:test|fixture)\./u.test(file))
  .flatMap(patternsIn);

function patternsIn(file: string): Pattern[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, readFileSync(join(sources, file), 'utf8'), ts.ScriptTarget.Latest, true, kind);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), at: `${file}:${line}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Steps are counted and never the time they take: a busy machine would find a pattern slow that is not. */
const inSteps = { timeout: 10_000, attackTimeout: null, incubationTimeout: null, randomSeed: 1 };

it('no pattern takes more than as many more steps as its text has more letters', async () => {
  const byWords = Map.groupBy(patterns, ({ source, flags }) => `${source}/${flags}`);
  const slow: string[] = [];
  for (const [{ source, flags } = { source: '', flags: '' }, ...others] of byWords.values()) {
    const found = await check(source, flags, inSteps);
    const at = patterns.filter((one) => one.source === source && one.flags === flags).map((one) => one.at);
    if (found.status === 'vulnerable') slow.push(`/${source}/${flags} (${others.length + 1} times: ${at.join(', ')})`);
  }
  expect(byWords.size).toBeGreaterThan(150);
  expect((await check('(?<!x)(?:\\p{L}+)+(?!\\p{L})!', 'u', inSteps)).status).toBe('vulnerable');
  expect(slow).toEqual([]);
}, 600_000);
