import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { TranscriptLimits } from '#exchange/transcripts/limits.ts';
import type { LeftOut, WhyLeftOut } from '#exchange/transcripts/source-lines.ts';
import { TranscriptFault } from '#exchange/transcripts/transcript.ts';
import { wordBlocks } from '#exchange/transcripts/word-blocks.ts';

/**
 * The words of a Word file, a blank line between paragraphs; the cells of a table row stand on one line with tabs between.
 * Deleted words, signs that are no letters, comments, notes and the heads and feet of pages are left out and told; pictures are left out.
 */
export function docxToText(bytes: Uint8Array, limits: TranscriptLimits): DocxWords {
  try {
    const document = documentName(partOf(bytes, '_rels/.rels', limits));
    const { blocks, leftOut } = wordBlocks(partOf(bytes, document, limits));
    const text = `${wordsIn(blocks).join('\n\n')}\n`;
    return { text, leftOut: [...leftOut, ...besideWords(bytes, document, limits)] };
  } catch (cause) {
    throw broken(cause);
  }
}

export type DocxWords = { readonly text: string; readonly leftOut: readonly LeftOut[] };

const wordsIn = (blocks: readonly string[]): string[] =>
  blocks.map((block) => block.trim()).filter((block) => block !== '');

const beside: readonly (readonly [name: RegExp, why: WhyLeftOut])[] = [
  [/^(?:foot|end)notes\.xml$/u, 'footnote'],
  [/^comments\.xml$/u, 'comment'],
  [/^(?:header|footer)\d*\.xml$/u, 'page-edge'],
];

/** What stands in parts of its own, beside the document; `line` counts in its part. */
function besideWords(bytes: Uint8Array, document: string, limits: TranscriptLimits): LeftOut[] {
  const folder = document.slice(0, document.lastIndexOf('/') + 1);
  const names = namesIn(bytes, limits);
  return beside.flatMap(([pattern, why]) =>
    names
      .filter((name) => name.startsWith(folder) && pattern.test(name.slice(folder.length)))
      .slice(0, mostBeside)
      .flatMap((name) => wordsIn(wordBlocks(partOf(bytes, name, limits)).blocks))
      .map((text, at) => ({ line: at + 1, why, text })),
  );
}

/** A document has three heads and three feet for each of its sections. */
const mostBeside = 12;

function namesIn(bytes: Uint8Array, { parts }: TranscriptLimits): string[] {
  const names: string[] = [];
  unzipSync(bytes, {
    filter: ({ name }) => {
      names.push(name);
      if (names.length > parts) throw new Error(`it holds more than ${parts} parts`);
      return false;
    },
  });
  return names;
}

/** One part of the file, no larger than it says: what a bomb would unpack never is, nor what is not asked for. */
function partOf(bytes: Uint8Array, wanted: string, { parts, unpackedBytes: limitBytes }: TranscriptLimits): string {
  let seen = 0;
  const found = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      seen += 1;
      if (seen > parts) throw new Error(`it holds more than ${parts} parts`);
      if (name !== wanted) return false;
      if (originalSize > limitBytes) throw new TranscriptFault({ code: 'unpacked-too-large', limitBytes });
      return true;
    },
  });
  const part = found[wanted];
  if (!part) throw new Error(`it holds no ${wanted}`);
  return new TextDecoder('utf-8', { fatal: true }).decode(part);
}

/** Where the document itself stands. */
function documentName(relations: string): string {
  const parser = new SaxesParser();
  let target = 'word/document.xml';
  parser.on('opentag', ({ attributes: { Type = '', Target = '' } }) => {
    if (Type.endsWith('/officeDocument')) target = Target.replace(/^\//u, '');
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(relations).close();
  return target;
}

function broken(cause: unknown): TranscriptFault {
  if (cause instanceof TranscriptFault) return cause;
  const problem = cause instanceof Error ? cause.message.slice(0, 200) : String(cause);
  return new TranscriptFault({ code: 'docx-broken', problem }, cause);
}
