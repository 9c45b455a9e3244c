import { accept, refuse, type Result } from '#base/result.ts';
import { type AskInstallation, refusalLines, withInstallation } from '#cli/ask-installation.ts';
import type { CommandOutput } from '#cli/command.ts';
import { importEventsUsage } from '#cli/events-flags.ts';
import { importEvents } from '#cli/import-events.ts';
import { readText } from '#cli/read-text.ts';
import { readWords, type Words } from '#cli/read-words.ts';
import type { ImportAgain, ImportDiffers } from '#protocol/http/map.ts';
import type { ServerRefusal } from '#server/refusal.ts';

type Outcome = {
  readonly file: string;
  readonly journey?: string;
  readonly did?: 'updated' | 'nothing';
  readonly differs?: ImportDiffers;
  readonly reports?: readonly object[];
  readonly problems?: readonly string[];
};

const usage = 'usage: stig import FILE… [--update | --copy] [--workspace NAME] [--json]';

/** `stig import FILE…`: brings files of the open format in, each whole or not at all; with `--journey`, a file of events. */
export async function importFiles(args: readonly string[], out: CommandOutput): Promise<number> {
  if (args.some((word) => word === '--journey' || word.startsWith('--journey='))) return importEvents(args, out);
  const words = readWords(args, {
    ...{ json: { type: 'boolean' }, workspace: { type: 'string' } },
    ...{ update: { type: 'boolean' }, copy: { type: 'boolean' } },
  });
  const wanted = words.ok ? readWanted(words.value) : words;
  if (!wanted.ok) {
    out.stderr.write(`stig import: ${wanted.refusal}\n${usage}\n${importEventsUsage.replace('usage:', '      ')}\n`);
    return 2;
  }
  const { alone, options, into } = wanted.value;
  return withInstallation(out, 'import', async (ask) => {
    const outcomes: Outcome[] = [];
    for (const file of alone) outcomes.push(await importOne(ask, file, into));
    if (options['json']) out.stdout.write(`${JSON.stringify(asJson(outcomes))}\n`);
    for (const outcome of outcomes) tell(outcome, out, options['json'] === true);
    return outcomes.every(({ problems }) => problems === undefined) ? 0 : 1;
  });
}

type Into = { readonly workspace: string | undefined; readonly again: ImportAgain | undefined };

function readWanted({ alone, options }: Words): Result<Words & { readonly into: Into }, string> {
  if (alone.length === 0) return refuse('say which file');
  const { workspace, update, copy } = options;
  if (update && copy) return refuse('--update and --copy are two ways: say one');
  const again = update ? 'update' : copy ? 'copy' : undefined;
  return accept({ alone, options, into: { workspace: typeof workspace === 'string' ? workspace : undefined, again } });
}

async function importOne(ask: AskInstallation, file: string, into: Into): Promise<Outcome> {
  const text = await readText(file);
  if (!text.ok) return { file, problems: [text.refusal] };
  const answer = await ask('import', { text: text.value, ...into });
  if (!answer.ok) return { file, problems: whyNot(answer.refusal) };
  const { journey, reports, did, differs } = answer.value;
  return { file, journey, ...(did !== 'added' && { did }), ...(did === 'updated' && differs && { differs }), reports };
}

function whyNot(refusal: ServerRefusal): string[] {
  if (refusal.code !== 'already-here' || !refusal.differs) return refusalLines(refusal);
  return [
    `"${refusal.detail ?? ''}" is here already and says something else: ${inNumbers(refusal.differs)}. Say --update to make it what the file says, or --copy to have both`,
  ];
}

const inNumbers = ({ added, changed, removed }: ImportDiffers): string =>
  `${added} to add, ${changed} to change, ${removed} to remove`;

/** One file answers an object, several a list of these with their files. */
function asJson(outcomes: readonly Outcome[]): unknown {
  const [only, another] = outcomes;
  if (!only || another) return outcomes;
  const { file: _file, ...answer } = only;
  return answer;
}

function tell(
  { file, journey, did, differs, reports, problems }: Outcome,
  { stdout, stderr }: CommandOutput,
  json: boolean,
): void {
  for (const problem of problems ?? []) stderr.write(`stig import: ${file}: ${problem}\n`);
  if (json || journey === undefined) return;
  stdout.write(`${file}: journey ${journey}\n`);
  if (did === 'nothing') stdout.write('  says what is here already; nothing was changed\n');
  if (differs) stdout.write(`  ${differs.added} added, ${differs.changed} changed, ${differs.removed} taken away\n`);
  for (const report of reports ?? [])
    if ('message' in report && 'place' in report)
      stdout.write(`  ${String(report.place)}: ${String(report.message)}\n`);
}
