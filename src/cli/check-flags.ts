import { parseArgs } from 'node:util';

import { accept, refuse, type Result } from '#base/result.ts';
import { day } from '#model/record/values.ts';

type CheckFlags = { readonly files: readonly string[]; readonly json: boolean; readonly today: string };

export const checkUsage = 'usage: stig check FILE… [--json] [--today DATE]';

/** The flags of `stig check`, or one line about what is wrong with them. Today is the day it is where the command runs. */
export function checkFlags(args: readonly string[], now: Date): Result<CheckFlags, string> {
  const words = splitWords(args);
  if (!words.ok) return words;
  const { values, positionals: files } = words.value;
  if (files.length === 0) return refuse('no file given');
  const { today = localDay(now), json = false } = values;
  if (!day.safeParse(today).success) return refuse(`--today: expected a day such as 2026-05-01, got ${today}`);
  return accept({ files, json, today });
}

type Split = {
  readonly values: { readonly json?: boolean; readonly today?: string };
  readonly positionals: readonly string[];
};

function splitWords(args: readonly string[]): Result<Split, string> {
  try {
    return accept(
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: { json: { type: 'boolean' }, today: { type: 'string' } },
      }),
    );
  } catch (fault) {
    return refuse(fault instanceof Error ? (fault.message.split('. ')[0] ?? '') : String(fault));
  }
}

const localDay = (now: Date): string =>
  [
    String(now.getFullYear()).padStart(4, '0'),
    String(now.getMonth() + 1).padStart(2, '0'),
    String(now.getDate()).padStart(2, '0'),
  ].join('-');
