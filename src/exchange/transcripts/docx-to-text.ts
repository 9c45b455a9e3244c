import { strFromU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { TranscriptLimits } from '#exchange/transcripts/limits.ts';
import { TranscriptFault } from '#exchange/transcripts/transcript.ts';

/**
 * The words of a Word file, a blank line between paragraphs; the cells of a table row stand on one line with tabs between.
 * Pictures, comments, deleted words, heads and feet of pages are left out.
 */
export async function docxToText(bytes: Uint8Array, limits: TranscriptLimits): Promise<string> {
  const safe = repack(bytes, limits);
  let document: WordNode | undefined;
  const keep = (node: WordNode): WordNode => (document = node);
  try {
    await mammoth.convertToHtml({ buffer: Buffer.from(safe) }, { transformDocument: keep, externalFileAccess: false });
  } catch (cause) {
    throw broken(cause);
  }
  return textOf(document);
}

const partsWanted = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/u;

/** Only the parts that hold words, each no larger than it says: what a bomb would unpack never is. */
function repack(bytes: Uint8Array, { unpackedBytes }: TranscriptLimits): Uint8Array {
  let sum = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!partsWanted.test(name)) return false;
        sum += originalSize;
        if (sum > unpackedBytes) throw new TranscriptFault({ code: 'unpacked-too-large', limitBytes: unpackedBytes });
        return true;
      },
    });
    for (const [name, part] of Object.entries(parts)) {
      if (/<!(?:DOCTYPE|ENTITY)/iu.test(strFromU8(part, true)))
        throw broken(new Error(`${name} declares a document type`));
    }
    return zipSync(parts, { level: 0 });
  } catch (cause) {
    throw broken(cause);
  }
}

function broken(cause: unknown): TranscriptFault {
  if (cause instanceof TranscriptFault) return cause;
  const problem = cause instanceof Error ? cause.message.slice(0, 200) : String(cause);
  return new TranscriptFault({ code: 'docx-broken', problem }, cause);
}

/** What mammoth makes of a Word file, as far as it is looked at here. */
type WordNode = { readonly type?: string; readonly value?: unknown; readonly children?: readonly WordNode[] };

function textOf(document: WordNode | undefined): string {
  const blocks = (document?.children ?? []).flatMap(blocksOf).map((block) => block.trim());
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function blocksOf(node: WordNode): string[] {
  if (node.type === 'table') return (node.children ?? []).map(rowText);
  return [inlineText(node)];
}

function rowText(row: WordNode): string {
  const cells = (row.children ?? []).map((cell) => (cell.children ?? []).flatMap(blocksOf).join('\n').trim());
  return cells.filter((cell) => cell !== '').join('\t');
}

function inlineText(node: WordNode): string {
  if (node.type === 'text') return typeof node.value === 'string' ? node.value : '';
  if (node.type === 'tab') return '\t';
  if (node.type === 'break') return '\n';
  return (node.children ?? []).map(inlineText).join('');
}
