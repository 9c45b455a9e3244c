import { withoutEnd } from '#base/without-end.ts';
/** Markdown as it is read aloud: the words, without the signs that dress them. Names in bold before their words stay as they are. */
export function markdownToText(markdown: string): string {
  return markdown
    .replace(/^---\n[\s\S]{0,5000}?\n---\n/u, '')
    .split('\n')
    .map(plainLine)
    .join('\n');
}

function plainLine(written: string): string {
  const line = / {2}$/u.test(written) ? withoutEnd(written, / /u) : written;
  if (/^\s*(?:```|~~~|[-*_](?:\s*[-*_]){2,}\s*$)/u.test(line)) return '';
  return line
    .replace(/^\s{0,3}#{1,6}\s+/u, '')
    .replace(/^\s{0,3}(?:>\s?)+/u, '')
    .replace(/^\s{0,3}[*+]\s+(?=\S)/u, '- ')
    .replace(/!?\[([^[\]\n]*)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)/gu, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_\n]{1,2000}?)(?<=\S)\1/gu, '$2')
    .replace(/(?<![\p{L}\d*])\*(?=[^\s*])([^*\n]{1,2000}?)(?<=[^\s*])\*(?![\p{L}\d*])/gu, '$1')
    .replace(/(?<![\p{L}\d_])_(?=[^\s_])([^_\n]{1,2000}?)(?<=[^\s_])_(?![\p{L}\d_])/gu, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!>~|])/gu, '$1');
}
