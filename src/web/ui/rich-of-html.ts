/** As much of a document's tree as is read; a browser's nodes are such. */
export type HtmlNode = {
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<HtmlNode>;
  readonly getAttribute?: (name: string) => string | null;
};

/** What was copied elsewhere as a text with marks: bold, italics, links, lists and lines are kept, all else is let go. */
export function richOfHtml(root: HtmlNode): string {
  const lines = linesOf(root);
  return lines
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replaceAll(/\n{2,}/gu, '\n')
    .trim();
}

type Look = { readonly bold: boolean; readonly italic: boolean };

const plain: Look = { bold: false, italic: false };
const silent = new Set(['SCRIPT', 'STYLE', 'HEAD', 'META', 'TITLE', 'TEMPLATE', 'NOSCRIPT', 'SVG', '#COMMENT']);
const apart = /^(?:P|DIV|LI|UL|OL|H[1-6]|BLOCKQUOTE|SECTION|ARTICLE|TR|TABLE|PRE)$/u;

const linesOf = (node: HtmlNode, look: Look = plain): string[] =>
  [...children(node)].flatMap((one) => wordsOf(one, look));

const children = (node: HtmlNode): HtmlNode[] => Array.from(node.childNodes);

function wordsOf(node: HtmlNode, outer: Look): string[] {
  const name = node.nodeName.toUpperCase();
  if (silent.has(name)) return [];
  if (name === '#TEXT') return [(node.nodeValue ?? '').replaceAll(/\s+/gu, ' ')];
  if (name === 'BR') return ['\n'];
  const style = node.getAttribute?.('style') ?? '';
  // Word writes the dots of its lists as words, and says so.
  if (/mso-list:\s*ignore/iu.test(style)) return [];
  if (name === 'A') return [linkOf(node, outer)];
  const look = lookOf(name, style, outer);
  if (apart.test(name))
    return ['\n', ...(isListItem(name, style) ? ['- '] : []), linesOf(node, look).join('').trim(), '\n'];
  return [markedOf(linesOf(node, look).join(''), outer, look)];
}

const isListItem = (name: string, style: string): boolean => name === 'LI' || /mso-list:\s*l\d/iu.test(style);

function lookOf(name: string, style: string, outer: Look): Look {
  const weight = /font-weight:\s*(bold|normal|\d+)/iu.exec(style)?.[1];
  const slant = /font-style:\s*(italic|oblique|normal)/iu.exec(style)?.[1];
  const isBold = weight === undefined ? name === 'B' || name === 'STRONG' || outer.bold : isHeavy(weight);
  const isItalic = slant === undefined ? name === 'I' || name === 'EM' || outer.italic : slant !== 'normal';
  return { bold: isBold, italic: isItalic };
}

const isHeavy = (weight: string): boolean => weight === 'bold' || Number(weight) >= 600;

/** The words with their marks, spaces outside; no marks over more than a line. */
function markedOf(words: string, outer: Look, look: Look): string {
  const sign = `${look.bold && !outer.bold ? '**' : ''}${look.italic && !outer.italic ? '_' : ''}`;
  const core = words.trim();
  if (sign === '' || core === '' || core.includes('\n')) return words;
  const at = words.indexOf(core);
  return `${words.slice(0, at)}${sign}${core}${[...sign].toReversed().join('')}${words.slice(at + core.length)}`;
}

function linkOf(node: HtmlNode, look: Look): string {
  const words = linesOf(node, look).join('').trim();
  const href = node.getAttribute?.('href') ?? '';
  if (!/^(?:https?:\/\/|mailto:)[^\s()]+$/u.test(href) || words === '') return words;
  return words === href || /[\][\n]/u.test(words) ? href : `[${words}](${href})`;
}
