import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { LeftOut, WhyLeftOut } from '#exchange/transcripts/source-lines.ts';

/** How deep Word's elements may lie in each other: tables in tables come to some fifty. */
const mostDepth = 256;

const namespaces: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
};

/** What was taken away or moved from here. */
const taken = new Set(['w:del', 'w:moveFrom']);

/** The same in several ways: the first that has words says them. */
const ways = new Set(['mc:Choice', 'mc:Fallback']);

const wordHolders = new Set(['w:t', 'm:t']);

/** Letters that have elements of their own. */
const letters: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00AD',
};

/** Signs of Wingdings that Word puts in by itself for `-->`, `<--`, `:)` and `:(`. */
const signs: Readonly<Record<string, string>> = { F0E0: '→', F0DF: '←', F04A: '☺', F04C: '☹' };

/** A paragraph, or one of the parts of a table; `blocks` are what came to stand in it. */
type Frame = {
  readonly is: 'body' | 'p' | 'tbl' | 'tr' | 'tc';
  text: string;
  readonly blocks: string[];
  /** A paragraph whose end was taken away: its words stand in the next one. */
  isOpen?: true;
};

const framed: Readonly<Record<string, Frame['is']>> = { 'w:p': 'p', 'w:tbl': 'tbl', 'w:tr': 'tr', 'w:tc': 'tc' };

/** What a document says, and what stands in it and is in nobody's words; `line` counts its paragraphs. */
export type WordBlocks = { readonly blocks: readonly string[]; readonly leftOut: readonly LeftOut[] };

/**
 * The paragraphs of a Word document, and the rows of its tables with tabs between the cells, read as they stream by.
 *
 * Errors  throws for XML that is broken, declares a document type or lies too deep.
 * Source  ECMA-376, Office Open XML, part 1, §17.
 */
export function wordBlocks(xml: string): WordBlocks {
  const reader = new WordReader();
  const parser = new SaxesParser({ xmlns: true });
  parser.on('doctype', () => parser.fail('it declares a document type'));
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => reader.open(tag));
  parser.on('closetag', (tag) => reader.close(nameOf(tag)));
  parser.on('text', (text) => reader.hear(text));
  parser.write(xml).close();
  return { blocks: reader.blocks, leftOut: reader.leftOut };
}

class WordReader {
  readonly #open: string[] = [];
  readonly #frames: [Frame, ...Frame[]] = [{ is: 'body', text: '', blocks: [] }];
  /** How deep the outermost thing lies that is left out. */
  #silent = Infinity;
  #carried = '';
  #paragraphs = 0;
  #deleted = '';
  /** How many stretches of words were heard, and how many had been where each open choice began. */
  #heard = 0;
  readonly #choices: number[] = [];
  readonly leftOut: LeftOut[] = [];

  get blocks(): string[] {
    return this.#frames[0].blocks;
  }

  get #frame(): Frame {
    return this.#frames.at(-1) ?? this.#frames[0];
  }

  open(tag: SaxesTagNS): void {
    const name = nameOf(tag);
    this.#open.push(name);
    const depth = this.#open.length;
    if (depth > mostDepth) throw new Error(`elements lie more than ${mostDepth} deep`);
    if (depth > this.#silent) return;
    if (name === 'mc:AlternateContent') this.#choices.push(this.#heard);
    if (taken.has(name) || (ways.has(name) && this.#heard > (this.#choices.at(-1) ?? Infinity))) this.#leaveOut(name);
    const is = framed[name];
    if (is) this.#enterFrame(is);
    else if (name === 'w:sym') this.#hearSign(tag);
    else this.#frame.text += letters[name] ?? '';
  }

  hear(text: string): void {
    const name = this.#open.at(-1) ?? '';
    if (name === 'w:delText') this.#deleted += text;
    if (this.#open.length > this.#silent || !wordHolders.has(name)) return;
    this.#heard += 1;
    this.#frame.text += text;
  }

  close(name: string): void {
    const depth = this.#open.length;
    this.#open.pop();
    if (name === 'w:del') this.#tell('deleted', this.#deleted);
    if (name === 'w:del') this.#deleted = '';
    if (name === 'mc:AlternateContent' && depth < this.#silent) this.#choices.pop();
    if (depth === this.#silent) this.#silent = Infinity;
    else if (depth < this.#silent && framed[name]) this.#leaveFrame();
  }

  /** Among a paragraph's properties it says that the paragraph's end was taken away. */
  #leaveOut(name: string): void {
    this.#silent = this.#open.length;
    if (name === 'w:del' && this.#open.at(-2) === 'w:rPr' && this.#open.at(-3) === 'w:pPr') this.#frame.isOpen = true;
  }

  #enterFrame(is: Frame['is']): void {
    const text = is === 'p' ? this.#carried : '';
    if (is === 'p') {
      this.#carried = '';
      this.#paragraphs += 1;
    }
    this.#frames.push({ is, text, blocks: [] });
  }

  #hearSign({ attributes }: SaxesTagNS): void {
    const char =
      Object.values(attributes)
        .find(({ local }) => local === 'char')
        ?.value.toUpperCase() ?? '';
    const sign = signs[char];
    if (sign === undefined) this.#tell('symbol', char);
    else this.#frame.text += sign;
  }

  #tell(why: WhyLeftOut, text: string): void {
    if (text.trim() !== '') this.leftOut.push({ line: this.#paragraphs, why, text: text.trim() });
  }

  #leaveFrame(): void {
    const frame = this.#frames.pop();
    if (frame?.isOpen) this.#carried = frame.text;
    else if (frame) this.#frame.blocks.push(...textsOf(frame));
  }
}

/** What a finished part is to the one it stands in. */
function textsOf({ is, text, blocks }: Frame): string[] {
  if (is === 'p') return [text, ...blocks];
  if (is === 'tc') return [blocks.join('\n').trim()];
  if (is === 'tr') return [blocks.filter((cell) => cell !== '').join('\t')];
  return blocks;
}

const nameOf = ({ uri, local }: SaxesTagNS): string => `${namespaces[uri] ?? ''}:${local}`;
