import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { TranscriptLimits } from '#exchange/transcripts/limits.ts';
import { TranscriptFault } from '#exchange/transcripts/transcript.ts';
import { wordBlocks } from '#exchange/transcripts/word-blocks.ts';

/**
 * The words of a Word file, a blank line between paragraphs; the cells of a table row stand on one line with tabs between.
 * Pictures, comments, deleted words, heads and feet of pages are left out.
 */
export function docxToText(bytes: Uint8Array, limits: TranscriptLimits): string {
  try {
    const document = documentName(partOf(bytes, '_rels/.rels', limits));
    const blocks = wordBlocks(partOf(bytes, document, limits)).map((block) => block.trim());
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
  } catch (cause) {
    throw broken(cause);
  }
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
