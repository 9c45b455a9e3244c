import type { ExportFar, LeftOut, ToldLine } from '#protocol/http/map.ts';
import { followed } from '#web/client/followed.ts';
import { ProblemError, unreachable } from '#web/client/http.ts';

/** A file that came whole. */
export type Fetched = { readonly name: string; readonly bytes: Blob; readonly leftOut: readonly LeftOut[] };

type Following = { readonly signal: AbortSignal; readonly tell: (far: ExportFar) => void };

/**
 * Asks for a file, tells how far it is, and gives it once all of it is here.
 *
 * Errors  `ProblemError`: what the server says, or `unreachable` where it ends before its end. Nothing half is given.
 */
export async function followExport(address: string, { signal, tell }: Following): Promise<Fetched> {
  const reading = readTold(tell);
  await followed(`${address}&told=true`, { signal, hear: reading.hear });
  return reading.whole();
}

const lineEnd = 10;

/** Takes apart what comes in pieces of any size: lines, and after them bytes. */
export function readTold(tell: Following['tell']) {
  let line: Uint8Array<ArrayBuffer>[] = [];
  let file: (Omit<Fetched, 'bytes'> & { readonly size: number }) | undefined;
  const bytes: Uint8Array<ArrayBuffer>[] = [];
  const read = (text: string): void => {
    const said = JSON.parse(text) as ToldLine;
    if ('doing' in said) tell(said);
    else if ('file' in said) file = { name: said.file.name, size: said.file.bytes, leftOut: said.leftOut };
    else throw new ProblemError(said.problem);
  };
  const hear = (piece: Uint8Array<ArrayBuffer>): void => {
    if (file) return void bytes.push(piece);
    const end = piece.indexOf(lineEnd);
    if (end < 0) return void line.push(piece);
    const decoder = new TextDecoder();
    const text = [...line, piece.subarray(0, end)].map((part) => decoder.decode(part, { stream: true })).join('');
    line = [];
    read(text);
    hear(piece.subarray(end + 1));
  };
  const whole = (): Fetched => {
    const size = bytes.reduce((sum, { length }) => sum + length, 0);
    if (file?.size !== size) throw new ProblemError(unreachable);
    return { name: file.name, leftOut: file.leftOut, bytes: new Blob(bytes) };
  };
  return { hear, whole };
}
