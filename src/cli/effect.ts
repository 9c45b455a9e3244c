import { parseArgs } from 'node:util';
import { accept, refuse, type Result } from '#base/result.ts';
import type { CommandOutput } from '#cli/command.ts';
import { readText } from '#cli/read-text.ts';
import { type Groups, readGroups } from '#exchange/series/read-groups.ts';
import { type RelativeEffect, relativeEffect } from '#model/practice/effect/relative-effect.ts';
import { type Sample, sampleOf, shareOf } from '#model/practice/effect/sample.ts';

const usage = 'usage: stig effect FILE.csv [--tuning S] [--json]';
const usualTuning = 5000;

type Flags = { readonly file: string; readonly tuning: number; readonly json: boolean };

type Said = RelativeEffect & { readonly n: { readonly [group: string]: number }; readonly method: string };

/** `stig effect FILE`: by how much of itself a value changed from the first group to the second. Answers the exit code. */
export async function effect(args: readonly string[], out: CommandOutput): Promise<number> {
  const flags = flagsOf(args);
  if (!flags.ok) {
    out.stderr.write(`stig effect: ${flags.refusal}\n${usage}\n`);
    return 2;
  }
  const { file, tuning, json } = flags.value;
  const text = await readText(file);
  const groups = text.ok ? readGroups(text.value) : text;
  const said = groups.ok ? effectOf(groups.value, tuning) : groups;
  if (!said.ok) {
    out.stderr.write(`stig effect: ${file}: ${said.refusal}\n`);
    return 1;
  }
  out.stdout.write(json ? `${JSON.stringify(said.value)}\n` : inWords(said.value));
  return 0;
}

function effectOf(groups: Groups, tuning: number): Result<Said, string> {
  const [before, after] = groups;
  if (!before || !after || groups.length > 2)
    return refuse(
      `expected two groups, got ${groups.length}: ${groups
        .slice(0, 5)
        .map(({ name }) => name)
        .join(', ')}`,
    );
  if (before.values.length < 2 || after.values.length < 2) return refuse('expected at least two values in each group');
  const isShare = groups.every(({ values }) => values.every((value) => value === 0 || value === 1));
  const [first, second] = [before.values, after.values].map((values) => sampleFor(values, isShare));
  const said = first && second && relativeEffect(first, second, tuning);
  if (!said) return refuse(`the mean of ${before.name} is 0: nothing is so much of it`);
  const kind = isShare ? 'shares' : 'means';
  return accept({
    ...said,
    n: { [before.name]: before.values.length, [after.name]: after.values.length },
    method: `always-valid 95 % interval of a relative difference of ${kind}, normal mixture tuned to ${tuning} readings`,
  });
}

const sampleFor = (values: readonly number[], isShare: boolean): Sample =>
  isShare ? shareOf({ yes: values.reduce((sum, one) => sum + one, 0), n: values.length }) : sampleOf(values);

function inWords({ relative, low, high, n, method }: Said): string {
  const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
  const groups = Object.entries(n).map(([name, count]) => `${name}: ${count}`);
  return `${percent(relative)} (between ${percent(low)} and ${percent(high)})\n${groups.join(' · ')}\n${method}\n`;
}

function flagsOf(args: readonly string[]): Result<Flags, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { tuning: { type: 'string' }, json: { type: 'boolean' } },
    });
    const [file, ...more] = positionals;
    const tuning = values.tuning === undefined ? usualTuning : Number(values.tuning);
    if (file === undefined) return refuse('no file given');
    if (more.length > 0) return refuse(`one file at a time, not also ${more.join(' ')}`);
    if (!(tuning > 0 && Number.isFinite(tuning)))
      return refuse(`--tuning: expected a number over 0, got ${values.tuning}`);
    return accept({ file, tuning, json: values.json === true });
  } catch (fault) {
    return refuse(fault instanceof Error ? (fault.message.split('. ')[0] ?? '') : String(fault));
  }
}
