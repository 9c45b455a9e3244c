import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { accept, refuse, type Result } from '#base/result.ts';

/** A command's words: those that stand alone, and its options. */
export type Words = {
  readonly alone: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
};

/** Reads what stands after a command. Errors: what is wrong, in words. */
export function readWords(args: readonly string[], options: ParseArgsOptionsConfig): Result<Words, string> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    return accept({ alone: positionals, options: values as Words['options'] });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}
