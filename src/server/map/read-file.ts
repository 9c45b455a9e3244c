import { accept, refuse, type Result } from '#base/result.ts';
import { fileLimits } from '#exchange/maps/file-limits.ts';
import { parseStigFile } from '#exchange/maps/parse-stig-file.ts';
import type { StigFile } from '#exchange/maps/stig-file.ts';
import type { ServerRefusal } from '#server/http/problem.ts';

/** Bytes that hold a file in the open format; every character may take four of them. */
export const fileBytesLimit = fileLimits.characters * 4;

/** A file in the open format, or everything that is wrong with it. */
export function readFile(text: string): Result<StigFile, ServerRefusal> {
  const parsed = parseStigFile(text);
  if (parsed.ok) return accept(parsed.value);
  const [first] = parsed.refusal;
  return refuse({ code: 'not-valid', place: first?.place, detail: first?.message, problems: parsed.refusal });
}
