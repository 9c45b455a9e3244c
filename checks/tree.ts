import { readdirSync, readFileSync } from 'node:fs';

const page = 'docs/architecture.md';

/** The tree in the docs has a line for every folder of two floors, and none for a folder that is not there. */
export function checkTree(): string[] {
  const [, tree = ''] = /<!-- tree -->\n```\n([\s\S]*?)```/u.exec(readFileSync(page, 'utf8')) ?? [];
  const told = new Set<string>();
  let above = '';
  for (const line of tree.split('\n').filter((one) => one !== '')) {
    const [, indent = '', name = ''] = /^(\s*)(\S+)/u.exec(line) ?? [];
    if (indent === '') above = name;
    told.add(indent === '' ? name : `${above}/${name}`);
  }
  const there = foldersOf('src').flatMap((name) => [name, ...foldersOf(`src/${name}`).map((one) => `${name}/${one}`)]);
  return [
    ...there.filter((folder) => !told.has(folder)).map((folder) => `${page} has no line for src/${folder}`),
    ...[...told]
      .filter((name) => !there.includes(name))
      .map((name) => `${page} has a line for src/${name}, which is not there`),
  ];
}

const foldersOf = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
