import { isObject } from '#base/json.ts';
import { readJson as parseJson } from '#base/read-json.ts';
import { accept, refuse, type Result } from '#base/result.ts';
import { fileLimits, whyNotKept } from '#exchange/maps/file-limits.ts';
import { elsewhere, fileProblem, type FileProblem, problemOfIssue } from '#exchange/maps/file-problem.ts';
import { otherFormat } from '#exchange/maps/other-format.ts';
import { sameIds } from '#exchange/maps/same-ids.ts';
import { type StigFile, stigFile } from '#exchange/maps/stig-file.ts';

export type ParsedFile = Result<StigFile, readonly FileProblem[]>;

const most = 50;

/** A file in the open format from its text, or from what its text says; refused with every fault named by its place, 50 at most. */
export function parseStigFile(file: string | object): ParsedFile {
  const read = typeof file === 'string' ? readJson(file) : accept<unknown>(file);
  if (!read.ok) return refuse([read.refusal]);
  const { value } = read;
  const unkept = whyNotKept(value);
  if (unkept) return refuse([unkept]);
  if (!isObject(value)) return refuse([notStig]);
  const parsed = stigFile.safeParse(value);
  const issues = parsed.success ? [] : parsed.error.issues.map((issue) => problemOfIssue(issue, value));
  const problems = [...issues, ...sameIds(value)];
  return parsed.success && problems.length === 0 ? accept(parsed.data) : refuse(problems.slice(0, most));
}

function readJson(text: string): Result<unknown, FileProblem> {
  if (text.length > fileLimits.characters) return refuse(tooLong(text.length));
  const clean = text.replace(/^\uFEFF/u, '');
  const read = parseJson(clean);
  if (read.ok) return read;
  if (read.refusal.code === 'too-deep') return refuse(tooDeep);
  const other = /^\s*[{[]/u.test(clean) ? undefined : otherFormat(clean);
  return refuse(other === undefined ? syntaxProblem(clean, read.refusal.message) : elsewhere(other));
}

const notStig = fileProblem('not-stig', '', { message: 'expected one object with "format": "stig-journey"' });

const tooDeep = fileProblem('nested-too-deep', '', {
  message: `expected at most ${fileLimits.depth} values within each other`,
  most: fileLimits.depth,
});

const tooLong = (length: number): FileProblem =>
  fileProblem('file-too-long', '', {
    message: `expected at most ${fileLimits.characters} characters, got ${length}`,
    most: fileLimits.characters,
    got: length,
  });

function syntaxProblem(text: string, reason: string): FileProblem {
  const position = /at position (\d+)/u.exec(reason)?.[1];
  const before = text.slice(0, position === undefined ? text.length : Number(position));
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  return fileProblem('not-json', `line ${line}, column ${column}`, {
    message: `this is not JSON: ${shortReason(reason)}`,
    line,
    column,
  });
}

/** What the engine says, without the piece of the file and the place that it adds. */
function shortReason(reason: string): string {
  const quoted = reason.endsWith(' is not valid JSON') ? reason.indexOf('"') : -1;
  const said = quoted === -1 ? reason : reason.slice(0, quoted).replace(/,? ?(?:\.\.\.)?$/u, '');
  return said.split(/ (?:in JSON )?at position /u)[0] ?? said;
}
