/** An interview as saturation sees it: the codes on its excerpts. Those without any have not been coded yet and do not count. */
export type CodedInterview = { readonly id: string; readonly codes: readonly string[] };

export type SaturationChoice = {
  /** How many of the first interviews the rest is measured against. */
  readonly baseSize: number;
  /** How many interviews in a row must bring next to nothing. */
  readonly runLength: number;
  /** How much is next to nothing, as a share of the codes in the base. */
  readonly threshold: number;
};

/** The authors' middle way: 4 interviews, then 2 in a row with at most 5 % new. */
const usualChoice: SaturationChoice = { baseSize: 4, runLength: 2, threshold: 0.05 };

type SaturationRun = {
  readonly from: number;
  readonly to: number;
  readonly fresh: number;
  readonly share: number;
};

/**
 * How much of what is heard is still new.
 *
 * Shape   `interviews` are the coded ones in order, each with the codes heard there for the first time; `runs` overlap, each one interview
 *         further than the one before, `from` and `to` counted from 1; `reachedAt` is the number of interviews after which the first run that
 *         brought next to nothing begins; `enough` says whether the last run still does so.
 */
export type Saturation = {
  readonly interviews: readonly { readonly id: string; readonly fresh: readonly string[] }[];
  readonly codes: number;
  readonly baseCodes: number;
  readonly runs: readonly SaturationRun[];
  readonly reachedAt: number | undefined;
  readonly enough: boolean;
};

/**
 * Whether interviews still bring new codes.
 *
 * Source  G. Guest, E. Namey, M. Chen 2020, A simple method to assess and report thematic saturation in qualitative research, PLoS ONE 15(5).
 */
export function saturationOf(inOrder: readonly CodedInterview[], choice: SaturationChoice = usualChoice): Saturation {
  const heard = new Set<string>();
  const interviews = inOrder
    .filter(({ codes }) => codes.length > 0)
    .map(({ id, codes }) => {
      const fresh = [...new Set(codes)].filter((code) => !heard.has(code));
      for (const code of fresh) heard.add(code);
      return { id, fresh };
    });
  const freshIn = (from: number, to: number) =>
    interviews.slice(from, to).reduce((sum, { fresh }) => sum + fresh.length, 0);
  const baseCodes = freshIn(0, choice.baseSize);
  const runs: SaturationRun[] = [];
  for (let start = choice.baseSize; start + choice.runLength <= interviews.length; start += 1) {
    const to = start + choice.runLength;
    const fresh = freshIn(start, to);
    runs.push({ from: start + 1, to, fresh, share: fresh / baseCodes });
  }
  const still = ({ share }: SaturationRun) => share <= choice.threshold;
  const first = runs.find(still);
  const last = runs.at(-1);
  return {
    interviews,
    codes: heard.size,
    baseCodes,
    runs,
    reachedAt: first && first.from - 1,
    enough: last !== undefined && still(last),
  };
}
