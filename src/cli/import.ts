import { type AskInstallation, refusalLines, withInstallation } from '#cli/ask-installation.ts';
import type { CommandOutput } from '#cli/command.ts';
import { importEventsUsage } from '#cli/events-flags.ts';
import { importEvents } from '#cli/import-events.ts';
import { readText } from '#cli/read-text.ts';
import { readWords } from '#cli/read-words.ts';

type Outcome = {
  readonly file: string;
  readonly journey?: string;
  readonly reports?: readonly object[];
  readonly problems?: readonly string[];
};

/** `stig import FILE…`: brings files of the open format in, each whole or not at all; with `--journey`, a file of events. */
export async function importFiles(args: readonly string[], out: CommandOutput): Promise<number> {
  if (args.some((word) => word === '--journey' || word.startsWith('--journey='))) return importEvents(args, out);
  const words = readWords(args, { json: { type: 'boolean' }, workspace: { type: 'string' } });
  if (!words.ok || words.value.alone.length === 0) {
    out.stderr.write(
      `stig import: ${words.ok ? 'say which file' : words.refusal}\nusage: stig import FILE… [--workspace NAME] [--json]\n${importEventsUsage.replace('usage:', '      ')}\n`,
    );
    return 2;
  }
  const { alone, options } = words.value;
  const workspace = typeof options['workspace'] === 'string' ? options['workspace'] : undefined;
  return withInstallation(out, 'import', async (ask) => {
    const outcomes: Outcome[] = [];
    for (const file of alone) outcomes.push(await importOne(ask, file, workspace));
    if (options['json']) out.stdout.write(`${JSON.stringify(asJson(outcomes))}\n`);
    for (const outcome of outcomes) tell(outcome, out, options['json'] === true);
    return outcomes.every(({ problems }) => problems === undefined) ? 0 : 1;
  });
}

async function importOne(ask: AskInstallation, file: string, workspace: string | undefined): Promise<Outcome> {
  const text = await readText(file);
  if (!text.ok) return { file, problems: [text.refusal] };
  const answer = await ask('import', { text: text.value, workspace });
  return answer.ok ? { file, ...answer.value } : { file, problems: refusalLines(answer.refusal) };
}

/** One file answers an object, several a list of these with their files. */
function asJson(outcomes: readonly Outcome[]): unknown {
  const [only, another] = outcomes;
  if (!only || another) return outcomes;
  const { file: _file, ...answer } = only;
  return answer;
}

function tell({ file, journey, reports, problems }: Outcome, { stdout, stderr }: CommandOutput, json: boolean): void {
  for (const problem of problems ?? []) stderr.write(`stig import: ${file}: ${problem}\n`);
  if (json || journey === undefined) return;
  stdout.write(`${file}: journey ${journey}\n`);
  for (const report of reports ?? [])
    if ('message' in report && 'place' in report)
      stdout.write(`  ${String(report.place)}: ${String(report.message)}\n`);
}
