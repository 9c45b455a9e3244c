import { readFile } from 'node:fs/promises';
import { refuse, type Result } from '#base/result.ts';
import { unicodeText } from '#exchange/encodings/unicode-text.ts';
import { otherFormatOf } from '#exchange/maps/other-format.ts';

/** A file's text, or why there is none, in words. */
export async function readText(file: string): Promise<Result<string, string>> {
  try {
    const bytes = await readFile(file);
    const text = unicodeText(bytes);
    if (text.ok) return text;
    return refuse(
      otherFormatOf(bytes)?.message ?? `line ${text.refusal.line} is not UTF-8: save the file as UTF-8 and try again`,
    );
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : undefined;
    if (code === undefined) throw fault;
    return refuse(code === 'ENOENT' ? 'there is no such file' : `cannot be read (${code})`);
  }
}
