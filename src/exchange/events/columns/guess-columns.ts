import { clockAlone } from '#exchange/events/times/clock-time.ts';
import { before, columnWords, lifecycleSteps, neverCase, onlyAlone } from '#exchange/events/columns/column-words.ts';
import { guessTime, type TimeGuess } from '#exchange/events/columns/guess-time.ts';
import { hasClock, timeDoubt } from '#exchange/events/columns/score-times.ts';
import { type ColumnRole, columnRoles } from '#model/behaviour/column-role.ts';

type GuessReason =
  | { readonly code: 'name-is-known'; readonly as: string }
  | { readonly code: 'values-are-times'; readonly readable: number; readonly of: number }
  | { readonly code: 'values-are-lifecycle-steps'; readonly values: readonly string[] }
  | { readonly code: 'few-values-often'; readonly distinct: number; readonly of: number }
  | { readonly code: 'values-come-back'; readonly distinct: number; readonly of: number };

/** One column read as one role, and why; `others` are the runners-up, for a person to choose among. */
export type RoleGuess = {
  readonly column: string;
  readonly reasons: readonly GuessReason[];
  readonly others: readonly string[];
};

/** `times` tells, for every column that reads as times, how it writes them. */
export type ColumnsGuess = {
  readonly roles: Partial<Record<ColumnRole, RoleGuess>>;
  readonly times: Readonly<Record<string, TimeGuess>>;
};

type Column = {
  readonly name: string;
  readonly values: readonly string[];
  readonly filled: readonly string[];
  readonly distinct: number;
  readonly time: TimeGuess | undefined;
  /** All its values are times of day without a date. */
  readonly isClock: boolean;
  /** How much less likely it is when an event happened than its name and its values say alone. */
  readonly doubt: number;
};

type Candidate = { readonly column: Column; readonly score: number; readonly reasons: readonly GuessReason[] };

/**
 * Which column is the case, the activity, the time …, from names and from values; a proposal to be confirmed, never a fact.
 *
 * Shape   `rows` are sample rows as wide as `header`; every column is given to at most one role.
 */
export function guessColumns(header: readonly string[], rows: readonly (readonly string[])[]): ColumnsGuess {
  const columns = withDoubts(
    header.map((name, index) =>
      describeColumn(
        name,
        rows.map((row) => row[index] ?? ''),
      ),
    ),
  );
  const taken = new Set<string>();
  const roles: Partial<Record<ColumnRole, RoleGuess>> = {};
  for (const role of ['time', 'clock', 'lifecycle', 'activity', 'case', 'channel', 'resource'] satisfies ColumnRole[]) {
    const ranked = rank(
      role,
      columns.filter(({ name }) => !taken.has(name)),
    );
    const best = ranked[0];
    if (best === undefined || (role === 'clock' && !isDateOnly(columns, roles.time))) continue;
    taken.add(best.column.name);
    roles[role] = {
      column: best.column.name,
      reasons: best.reasons,
      others: ranked.slice(1, 4).map(({ column }) => column.name),
    };
  }
  const times = Object.fromEntries(columns.flatMap(({ name, time }) => (time === undefined ? [] : [[name, time]])));
  return { roles: inRoleOrder(roles), times };
}

/** What each column of times is less likely to be, seen beside the others. */
function withDoubts(columns: readonly Column[]): Column[] {
  const likeliest = rank(
    'case',
    columns.filter(({ time }) => time === undefined),
  )[0];
  const clocked = columns.filter(({ time, filled }) => time !== undefined && hasClock(filled));
  return columns.map((column) => {
    const isClockElsewhere = clocked.some((one) => one !== column);
    const doubt = column.time === undefined ? 0 : timeDoubt(column, likeliest?.column.values, isClockElsewhere);
    return { ...column, doubt };
  });
}

/** A clock of its own belongs to dates that have none. */
const isDateOnly = (columns: readonly Column[], time: RoleGuess | undefined): boolean =>
  columns.some(({ name, filled }) => name === time?.column && !hasClock(filled));

function inRoleOrder(roles: Partial<Record<ColumnRole, RoleGuess>>): Partial<Record<ColumnRole, RoleGuess>> {
  return Object.fromEntries(columnRoles.flatMap((role) => (roles[role] === undefined ? [] : [[role, roles[role]]])));
}

function describeColumn(name: string, values: readonly string[]): Column {
  const filled = values.filter((value) => value.trim() !== '');
  const sample = filled.slice(0, 1000);
  return {
    name,
    values,
    filled,
    distinct: new Set(filled).size,
    time: guessTime(sample),
    doubt: 0,
    isClock: sample.length > 0 && sample.every((value) => clockAlone.test(value.trim())),
  };
}

function rank(role: ColumnRole, columns: readonly Column[]): Candidate[] {
  return columns
    .map((column) => scoreColumn(role, column))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

function scoreColumn(role: ColumnRole, column: Column): Candidate {
  const reasons: GuessReason[] = [];
  const nameScore = scoreName(role, column.name);
  if (nameScore > 0) reasons.push({ code: 'name-is-known', as: role });
  const content = nameScore === 0 && isAnothers(role, column.name) ? elsewhere : contentScores[role](column);
  if (content.reason !== undefined) reasons.push(content.reason);
  return { column, score: content.possible ? (nameScore + content.score) * fillOf(role, column) : 0, reasons };
}

const elsewhere: ContentScore = { possible: false, score: 0 };

/** Called as another role is, and not as this one: its values say nothing of this one. */
const isAnothers = (role: ColumnRole, name: string): boolean =>
  columnRoles.some((other) => other !== role && columnWords[other].includes(lettersOf(name)));

/** A row without a case, an activity or a time is left out, so a column that lacks them often is less likely than one that does not. */
function fillOf(role: ColumnRole, { filled, values }: Column): number {
  const share = filled.length / values.length;
  return share >= 0.9 || !neededRoles.has(role) ? 1 : share;
}

const neededRoles: ReadonlySet<ColumnRole> = new Set(['case', 'activity', 'time']);

/** 100 for the best-known name, a little less for each after it, half for a name that merely contains one. */
function scoreName(role: ColumnRole, name: string): number {
  const words = columnWords[role];
  const exact = words.indexOf(lettersOf(name));
  if (exact >= 0) return 100 - exact;
  const inLanguage = words.indexOf(lettersOf(name.replace(/[_\s.-](?:en|de|sv|nb|no|da|fi|nl|fr|es)$/iu, '')));
  if (inLanguage >= 0) return 99 - inLanguage;
  if (role === 'case' && neverCase.test(name)) return 0;
  const parts = name.toLowerCase().split(/[^\p{L}]+|(?<=\p{Ll})(?=\p{Lu})/u);
  return words.some((word) => word.length > 3 && !onlyAlone.has(word) && parts.includes(word)) ? 30 : 0;
}

const lettersOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}]/gu, '');

type ContentScore = { readonly possible: boolean; readonly score: number; readonly reason?: GuessReason | undefined };

const contentScores: Record<ColumnRole, (column: Column) => ContentScore> = {
  time: ({ name, time, doubt }) =>
    time === undefined
      ? { possible: false, score: 0 }
      : {
          possible: true,
          score: Math.max(1 - scoreName('time', name), (time.readable / time.of) * 40 - doubt),
          reason: { code: 'values-are-times', readable: time.readable, of: time.of },
        },
  clock: ({ isClock }) => ({ possible: isClock, score: isClock ? 20 : 0 }),
  lifecycle: (column) => {
    const values = [...new Set(column.filled.map((value) => value.toLowerCase()))];
    const areSteps = values.length > 0 && values.every((value) => lifecycleSteps.has(value));
    return areSteps
      ? { possible: true, score: 50, reason: { code: 'values-are-lifecycle-steps', values: values.slice(0, 5) } }
      : { possible: false, score: 0 };
  },
  activity: (column) => {
    const few =
      !column.isClock &&
      !before.test(column.name) &&
      column.distinct > 1 &&
      column.distinct <= Math.max(3, column.filled.length * 0.2);
    const names = column.filled.some((value) => /\p{L}/u.test(value));
    const score = few && names && column.time === undefined ? 20 + (column.distinct > 2 ? 10 : 0) : 0;
    return {
      possible: column.filled.length > 0,
      score,
      reason: score > 0 ? repetition('few-values-often', column) : undefined,
    };
  },
  case: (column) => {
    const comeBack =
      !column.isClock &&
      !neverCase.test(column.name) &&
      column.distinct > 1 &&
      column.distinct < column.filled.length * 0.7;
    const score = comeBack && column.time === undefined ? 15 + Math.min(10, Math.log10(column.distinct) * 4) : 0;
    return {
      possible: column.filled.length > 0,
      score,
      reason: score > 0 ? repetition('values-come-back', column) : undefined,
    };
  },
  resource: (column) => ({ possible: column.filled.length > 0 && !isId(column.name), score: 0 }),
  channel: namedOnly,
};

/** `team_id` is a number of something, nobody who did it. */
const isId = (name: string): boolean => /(?:^|[_\s.-])id$|[a-z]I[dD]$/u.test(name);

/** Nothing in the values tells a resource or a channel from other properties: the name must. */
function namedOnly(column: Column): ContentScore {
  return { possible: column.filled.length > 0, score: 0 };
}

const repetition = (code: 'few-values-often' | 'values-come-back', column: Column): GuessReason => ({
  code,
  distinct: column.distinct,
  of: column.filled.length,
});
