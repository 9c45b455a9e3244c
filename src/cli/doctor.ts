import { withInstallation, refusalLines } from '#cli/ask-installation.ts';
import type { CommandOutput } from '#cli/command.ts';
import { readWords } from '#cli/read-words.ts';
import type { TablesLeft } from '#storage/doctor/tables-left.ts';
import { isBrokenDatabase, type Left, whatIsLeft } from '#storage/doctor/what-is-left.ts';
import type { Examined } from '#server/control/doctor.ts';

/** `stig doctor`: whether everything that is kept is whole; 1 where it is not. */
export async function doctor(args: readonly string[], out: CommandOutput): Promise<number> {
  const words = readWords(args, { json: { type: 'boolean' } });
  if (!words.ok || words.value.alone.length > 0) {
    out.stderr.write(`stig doctor: ${words.ok ? 'takes no words' : words.refusal}\n`);
    return 2;
  }
  const otherwise = async (
    error: unknown,
    where: { dataDir: string; databaseUrl?: string | undefined },
  ): Promise<number | undefined> => {
    if (!isBrokenDatabase(error)) return undefined;
    out.stdout.write(leftText(error.message, await whatIsLeft(where)));
    return 1;
  };
  return withInstallation({ ...out, otherwise }, 'doctor', async (ask) => {
    const answer = await ask('doctor', {});
    if (!answer.ok) {
      out.stderr.write(`stig doctor: ${refusalLines(answer.refusal).join('; ')}\n`);
      return 1;
    }
    const report = answer.value;
    out.stdout.write(words.value.options['json'] ? `${JSON.stringify(report)}\n` : reportText(report));
    return report.clean ? 0 : 1;
  });
}

const leftText = (problem: string, { keysProblem, files, changedFiles, tables }: Left): string =>
  `${[
    `DAMAGED the database cannot be opened: ${problem}`,
    ...(tables ? tableLines(tables) : []),
    keysProblem === undefined
      ? 'The keys of personal words can be read.'
      : `DAMAGED the keys of personal words: ${keysProblem}`,
    `${files - changedFiles.length} of ${files} kept files can be read`,
    ...changedFiles.map((hash) => `DAMAGED ${JSON.stringify({ fault: 'blob-changed', hash })}`),
    'Keep this folder as it is, and restore a backup into another (docs/operate/backup.md).',
  ].join('\n')}\n`;

function tableLines({ tables, broken, listProblem }: TablesLeft): string[] {
  if (listProblem !== undefined) return [`DAMAGED the list of its tables cannot be read: ${listProblem}`];
  return [
    `${tables - broken.length} of ${tables} tables can be read from end to end`,
    ...broken.map(
      ({ table, problem }) => `DAMAGED ${JSON.stringify({ fault: 'unreadable', part: `table ${table}`, problem })}`,
    ),
  ];
}

function reportText(report: Examined): string {
  const {
    documents,
    steps,
    records,
    blobs,
    logs,
    events,
    jobs,
    erasedRecords,
    keyMissingRecords,
    lostReferences,
    strayFiles,
  } = report;
  const lines = [
    `${documents} documents, ${steps} steps in their logs, ${records} records`,
    `${blobs} kept files, ${logs} event logs with ${events} events`,
    `jobs: ${Object.entries(jobs)
      .map(([state, n]) => `${n} ${state}`)
      .join(', ')}`,
    ...some(erasedRecords, 'records whose words were erased'),
    ...some(keyMissingRecords, 'records whose words cannot be read because their key is missing'),
    ...some(lostReferences.length, 'references that lead nowhere'),
    ...some(strayFiles.length, 'files that no row names'),
    ...readable(report),
    ...report.faults.map((fault) => `DAMAGED ${JSON.stringify(fault)}`),
    ...report.damagedLogs.map((damage) => `DAMAGED ${JSON.stringify(damage)}`),
    ...report.miscountedLogs.map(
      ({ log, said, kept }) => `DAMAGED log ${log} has ${kept} events, and its workspace says ${said}`,
    ),
    ...report.missingLogs.map((log) => `DAMAGED the events of log ${log} are not kept`),
    report.clean
      ? 'Everything is whole.'
      : 'Something is damaged: restore a backup, or ask for help with the lines above.',
  ];
  return `${lines.join('\n')}\n`;
}

/** Where something cannot be read: what still can. */
const readable = ({ documents, unreadableDocuments }: Examined): string[] =>
  unreadableDocuments.length === 0
    ? []
    : [
        `${documents - unreadableDocuments.length} of ${documents} documents can be read from end to end; these cannot: ${unreadableDocuments.join(', ')}`,
      ];

const some = (n: number, what: string): string[] => (n === 0 ? [] : [`${n} ${what}`]);
