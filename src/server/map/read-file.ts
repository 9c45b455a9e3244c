import { accept, refuse, type Result } from '#base/result.ts';
import { fileLimits } from '#exchange/maps/file-limits.ts';
import { parseStigFile } from '#exchange/maps/parse-stig-file.ts';
import type { StigFile } from '#exchange/maps/stig-file.ts';
import type { Apart, ApartHow } from '#server/apart/apart.ts';
import type { ServerRefusal } from '#server/refusal.ts';

/** Bytes that hold a file in the open format; every character may take four of them. */
export const fileBytesLimit = fileLimits.characters * 4;

/** A file so small that it is read before a process apart would have begun. Units: characters. */
const readHere = 300_000;

export type ReadFileParts = Pick<ApartHow, 'signal'> & { readonly apart: Apart };

/** A file in the open format, or everything that is wrong with it. */
export async function readFile(
  { apart, signal }: ReadFileParts,
  text: string,
): Promise<Result<StigFile, ServerRefusal>> {
  const read =
    text.length < readHere ? accept(parseStigFile(text)) : await apart.run('file', () => ({ text }), { signal });
  if (!read.ok) return read;
  const parsed = read.value;
  if (parsed.ok) return accept(parsed.value);
  const [first] = parsed.refusal;
  return refuse({ code: 'not-valid', place: first?.place, detail: first?.message, problems: parsed.refusal });
}
