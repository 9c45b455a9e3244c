import { createIds } from '#base/id.ts';
import { createSeededRandom } from '#base/random.ts';
import { accept, refuse, type Result } from '#base/result.ts';
import { checkFlags, checkUsage } from '#cli/check-flags.ts';
import { checkText } from '#cli/check-text.ts';
import type { Checked, CheckedFile } from '#cli/checked-file.ts';
import { readText } from '#cli/read-text.ts';
import type { CommandOutput } from '#cli/command.ts';
import { problemText } from '#exchange/maps/file-problem.ts';
import { parseStigFile } from '#exchange/maps/parse-stig-file.ts';
import { recordsOfFile } from '#exchange/maps/records-of-file.ts';
import type { StigFile } from '#exchange/maps/stig-file.ts';
import { compass } from '#model/compass/compass.ts';
import { languageOf } from '#model/compass/language.ts';
import { viewOfRecords } from '#model/compass/view-of-records.ts';

/** `stig check FILE…`: what the compass finds in files of the open format, for people or as JSON. Answers the exit code. */
export async function check(args: readonly string[], out: CommandOutput): Promise<number> {
  const flags = checkFlags(args, new Date());
  if (!flags.ok) {
    out.stderr.write(`stig check: ${flags.refusal}\n${checkUsage}\n`);
    return 2;
  }
  const { files, today, json } = flags.value;
  const all: CheckedFile[] = [];
  for (const file of files) all.push({ file, checked: await checkFile(file, today) });
  const wrong = all.flatMap(({ file, checked }) =>
    checked.ok ? [] : checked.refusal.map((problem) => `stig check: ${file}: ${problem}\n`),
  );
  out.stderr.write(wrong.join(''));
  out.stdout.write(json ? asJson(all) : checkText(all));
  return wrong.length === 0 ? 0 : 1;
}

async function checkFile(file: string, today: string): Promise<Result<Checked, readonly string[]>> {
  const text = await readText(file);
  if (!text.ok) return refuse([text.refusal]);
  const parsed = parseStigFile(text.value);
  return parsed.ok ? accept(findingsIn(parsed.value, today)) : refuse(parsed.refusal.map(problemText));
}

function findingsIn(file: StigFile, today: string): Checked {
  const records = recordsOfFile(file, { createId: createIds(createSeededRandom(1)), workspace: new Map() });
  const view = viewOfRecords({ ...records, today });
  return { findings: compass(view).findings, language: languageOf(view.journey) ?? 'en' };
}

/** One file answers an object, several a list; a file that cannot be read has its problems instead of findings. */
function asJson(all: readonly CheckedFile[]): string {
  const [only] = all;
  if (all.length === 1 && only)
    return only.checked.ok ? `${JSON.stringify(saidOf(only.checked.value), null, 2)}\n` : '';
  const list = all.map(({ file, checked }) =>
    checked.ok ? { file, ...saidOf(checked.value) } : { file, problems: checked.refusal },
  );
  return `${JSON.stringify(list, null, 2)}\n`;
}

const saidOf = ({ findings, language }: Checked) => ({
  findings: findings.map(({ rule, place, severity, message, suggestion }) => ({
    rule,
    place,
    severity,
    message,
    suggestion,
  })),
  language,
});
