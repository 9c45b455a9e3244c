import { resolve } from 'node:path';
import { type AskInstallation, refusalLines, withInstallation } from '#cli/ask-installation.ts';
import type { CommandOutput } from '#cli/command.ts';
import { whyUnreadable } from '#cli/why-unreadable.ts';
import { type ImportEventsFlags, importEventsUsage, parseImportEventsFlags } from '#cli/events-flags.ts';
import { columnRoles } from '#model/behaviour/column-role.ts';
import type { SaidReading } from '#exchange/events/event-format.ts';
import type { JobState } from '#protocol/http/jobs.ts';

/** `stig import FILE --journey ID`: reads an event file in. Answers the exit code. */
export async function importEvents(args: readonly string[], out: CommandOutput): Promise<number> {
  const flags = parseImportEventsFlags(args);
  if (!flags.ok) {
    out.stderr.write(`stig import: ${flags.refusal}\n${importEventsUsage}\n`);
    return 2;
  }
  const { file } = flags.value;
  const unreadable = await whyUnreadable(file);
  if (unreadable !== undefined) return failed(out, file, unreadable);
  return withInstallation(out, 'import', (ask) => importOne(ask, flags.value, out));
}

async function importOne(ask: AskInstallation, flags: ImportEventsFlags, out: CommandOutput): Promise<number> {
  const { file, json, columns, ...order } = flags;
  const said = Object.fromEntries(Object.entries(columns).filter(([, column]) => column !== undefined));
  const begun = await ask('import-events', {
    ...order,
    journeys: [...order.journeys],
    steps: order.steps && [...order.steps],
    properties: order.properties && [...order.properties],
    columns: said,
    file: resolve(file),
  });
  if (!begun.ok) {
    const { code, detail } = begun.refusal;
    if (code === 'same-file')
      return failed(
        out,
        file,
        `these rows are there already, as "${detail}"; nothing was added. Say --again to have them count twice.`,
      );
    return failed(out, file, refusalLines(begun.refusal).join('\n'));
  }
  const { job, reading, overlap } = begun.value;
  sayGuess(reading, flags, out);
  for (const { name, rows } of overlap.logs)
    out.stderr.write(
      `stig import: ${count(rows)} of ${count(overlap.rows)} rows are already in "${name}"; they count twice\n`,
    );
  const ended = await untilOver(ask, job);
  if (typeof ended === 'string') return failed(out, file, ended);
  const read = readOf(ended);
  sayLeftOut(read, out);
  out.stdout.write(
    json
      ? `${JSON.stringify({ ...read, overlap: overlap.logs })}\n`
      : `${file}: event log ${read.log}: ${count(read.events)} events of ${count(read.customers)} customers\n`,
  );
  return 0;
}

async function untilOver(ask: AskInstallation, job: string): Promise<JobState | string> {
  for (;;) {
    const state = await ask('await-import', { job });
    if (!state.ok) return refusalLines(state.refusal).join('\n');
    const { state: is, problem } = state.value;
    if (is === 'done') return state.value;
    if (is === 'failed') return problem ?? 'it could not be read in';
    if (is === 'queued' && problem !== undefined)
      return `it waits (${problem}) and is read in as soon as Stig runs and can`;
  }
}

type Read = {
  readonly log: string;
  readonly events: number;
  readonly customers: number;
  readonly skipped?: readonly { readonly reason: string; readonly n: number }[];
};

const sayLeftOut = ({ skipped = [] }: Read, { stderr }: CommandOutput): void =>
  skipped.forEach(({ reason, n }) => stderr.write(`stig import: left out ${count(n)}: ${reason}\n`));

const readOf = ({ result }: JobState): Read => result as Read;

/** Nothing is guessed in silence. */
function sayGuess({ columns, timeFormat }: SaidReading, flags: ImportEventsFlags, { stderr }: CommandOutput): void {
  if (!columns) return;
  const guessed = columnRoles.filter((role) => flags.columns[role] === undefined && columns[role] !== undefined);
  if (guessed.length > 0)
    stderr.write(`stig import: guessed ${guessed.map((role) => `--${role} "${columns[role]}"`).join(' ')}\n`);
  if (flags.timeFormat === undefined) stderr.write(`stig import: guessed --time-format ${timeFormat}\n`);
}

function failed(out: CommandOutput, file: string, problem: string): number {
  out.stderr.write(`stig import: ${file}: ${problem}\n`);
  return 1;
}

const count = (n: number): string => n.toLocaleString('en');
