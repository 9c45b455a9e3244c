/** Letters in a row that look alike; `href` is where they lead. */
export type Run = { readonly text: string; readonly bold?: true; readonly italic?: true; readonly href?: string };

type Look = Omit<Run, 'text'>;

/** How many letters were looked at, one by one; what the reader's work is measured by. */
export type Meter = { steps: number };

/** A stretch of a line, and how it looks until a mark in it says otherwise. */
type Stretch = { readonly line: string; readonly start: number; readonly end: number; readonly look: Look };

/** Something marked: what is in it and how that looks, and where it ends; in an address there are no marks. */
type Marked = { readonly inside: Stretch; readonly to: number; readonly isAddress?: true };

/**
 * The letters of one line, parted where they begin to look otherwise.
 *
 * Shape   every mark is looked for where it may begin, once; each look may lie in the others but not in itself, so that no letter is
 *         read more than a few times however the marks lie.
 */
export function readRuns(line: string, meter: Meter = { steps: 0 }): Run[] {
  const runs: Run[] = [];
  readStretch({ line, start: 0, end: line.length, look: {} }, runs, meter);
  return runs;
}

function readStretch(of: Stretch, runs: Run[], meter: Meter): void {
  const { line, end, look } = of;
  const markAt = createMarks(of, meter);
  let told = of.start;
  for (let at = of.start; at < end; at += 1) {
    meter.steps += 1;
    const found = markAt(at, told);
    if (!found) continue;
    addRun(runs, { text: line.slice(told, at), ...look });
    const { inside } = found;
    if (found.isAddress) addRun(runs, { text: line.slice(inside.start, inside.end), ...inside.look });
    else readStretch(inside, runs, meter);
    told = found.to;
    at = told - 1;
  }
  addRun(runs, { text: line.slice(told, end), ...look });
}

/** Says what begins at a place; `told` is where the last one ended, before which nothing is looked at. */
function createMarks(of: Stretch, meter: Meter): (at: number, told: number) => Marked | undefined {
  const { line, look } = of;
  const bold = look.bold ? undefined : boldIn(of, meter);
  const italic = look.italic ? undefined : italicIn(of, meter);
  const address = look.href ? undefined : addressIn(of, meter);
  return (at, told) => {
    switch (line[at]) {
      case '*':
        return bold?.(at);
      case '_':
        return italic?.(at, told);
      case '[':
        return look.href ? undefined : linkAt(of, at, meter);
      case 'h':
      case 'm':
        return address?.(at, told);
      default:
        return undefined;
    }
  };
}

/** The next place at which something is so. Asked from left to right, it looks at each place once. */
function nextWhere(end: number, meter: Meter, isSo: (at: number) => boolean): (from: number) => number | undefined {
  let known = -1;
  return (from) => {
    if (known < from) known = from - 1;
    else return known < end ? known : undefined;
    do {
      known += 1;
      meter.steps += 1;
    } while (known < end && !isSo(known));
    return known < end ? known : undefined;
  };
}

/** `**words**`, without spaces at its edges. */
function boldIn(of: Stretch, meter: Meter): (at: number) => Marked | undefined {
  const { line, end, look } = of;
  const isMark = (at: number): boolean => at + 1 < end && line[at] === '*' && line[at + 1] === '*';
  const nextEnd = nextWhere(end, meter, (at) => isMark(at) && !isSpace(line[at - 1]));
  return (at) => {
    if (!isMark(at) || at + 2 >= end || isSpace(line[at + 2])) return undefined;
    const close = nextEnd(at + 3);
    if (close === undefined) return undefined;
    return { inside: { line, start: at + 2, end: close, look: { ...look, bold: true } }, to: close + 2 };
  };
}

/** `_words_`, where no letter, digit or other `_` is around it. */
function italicIn(of: Stretch, meter: Meter): (at: number, told: number) => Marked | undefined {
  const { line, end, look } = of;
  const isEdge = (at: number): boolean => isSpace(line[at]) || line[at] === '_';
  const nextEnd = nextWhere(
    end,
    meter,
    (at) => line[at] === '_' && !isEdge(at - 1) && (at + 1 === end || !isWordy(letterAt(line, at + 1))),
  );
  return (at, told) => {
    if (at + 1 >= end || isEdge(at + 1) || (at > told && isWordy(letterBefore(line, at, told)))) return undefined;
    const close = nextEnd(at + 2);
    if (close === undefined) return undefined;
    return { inside: { line, start: at + 1, end: close, look: { ...look, italic: true } }, to: close + 1 };
  };
}

/** `[words](https://…)`. */
function linkAt({ line, end, look }: Stretch, at: number, meter: Meter): Marked | undefined {
  const skip: Skip = (from, stop) => {
    let to = from;
    while (to < end && !stop.test(line[to] ?? '')) to += 1;
    meter.steps += to - from + 1;
    return to;
  };
  const close = skip(at + 1, /[[\]]/u);
  if (close === at + 1 || !line.startsWith('](', close)) return undefined;
  const to = linkedEnd(line, close + 2, skip);
  if (to === undefined || to >= end || line[to] !== ')') return undefined;
  const href = line.slice(close + 2, to);
  return { inside: { line, start: at + 1, end: close, look: { ...look, href } }, to: to + 1 };
}

/** The first place from which on something stops, or the end. */
type Skip = (from: number, stop: RegExp) => number;

/** Where a link's address ends, if it is one; it may hold brackets in pairs, one deep. */
function linkedEnd(line: string, from: number, skip: Skip): number | undefined {
  const scheme = schemeAt(line, from);
  if (scheme === undefined) return undefined;
  const begun = from + scheme.length;
  let to = skip(begun, /[\s()]/u);
  if (to === begun) return undefined;
  while (line[to] === '(') {
    const pair = skip(to + 1, /[\s()]/u);
    if (line[pair] !== ')') return undefined;
    to = skip(pair + 1, /[\s()]/u);
  }
  return to;
}

/** An address as it was written; the stop or bracket that ends a sentence around it is not part of it. */
function addressIn(of: Stretch, meter: Meter): (at: number, told: number) => Marked | undefined {
  const { line, end, look } = of;
  const nextEnd = nextWhere(end, meter, (at) => /[\s<>"]/u.test(line[at] ?? ''));
  const nextStop = nextWhere(
    end,
    meter,
    (at) => line[at] === '@' && at + 1 < end && !/[\s<>"]/u.test(line[at + 1] ?? ''),
  );
  return (at, told) => {
    const scheme = schemeAt(line, at);
    if (scheme === undefined || (at > told && /[\p{L}\p{N}]/u.test(letterBefore(line, at, told)))) return undefined;
    const begun = at + scheme.length;
    const stop = nextEnd(begun) ?? end;
    if (stop <= begun) return undefined;
    if (scheme === 'mailto:' && (nextStop(begun + 1) ?? end) >= stop) return undefined;
    const to = withoutStops(line, { from: at, to: stop }, meter);
    const inside = { line, start: at, end: to, look: { ...look, href: line.slice(at, to) } };
    return { inside, to, isAddress: true };
  };
}

function withoutStops(line: string, { from, to }: { from: number; to: number }, meter: Meter): number {
  const hasBracket = line.slice(from, to).includes('(');
  meter.steps += to - from;
  let last = to;
  while (/[.,;:!?*_'’”»\]]/u.test(line[last - 1] ?? '') || (line[last - 1] === ')' && !hasBracket)) last -= 1;
  return last;
}

const schemes = ['https://', 'http://', 'mailto:'] as const;

const schemeAt = (line: string, at: number): string | undefined =>
  schemes.find((scheme) => line.startsWith(scheme, at));

const isSpace = (letter: string | undefined): boolean => /\s/u.test(letter ?? '');

const isWordy = (letter: string): boolean => /[\p{L}\p{N}_]/u.test(letter);

const letterAt = (line: string, at: number): string => String.fromCodePoint(line.codePointAt(at) ?? 0);

/** A letter may be two units long. */
function letterBefore(line: string, at: number, start: number): string {
  const whole = at - 2 >= start ? letterAt(line, at - 2) : '';
  return whole.length === 2 ? whole : (line[at - 1] ?? '');
}

/** Letters that look alike are one run. */
function addRun(runs: Run[], run: Run): void {
  if (run.text === '') return;
  const last = runs.at(-1);
  const isAlike = last && last.bold === run.bold && last.italic === run.italic && last.href === run.href;
  if (isAlike) runs[runs.length - 1] = { ...last, text: last.text + run.text };
  else runs.push(run);
}
