export type MissingOwner = 'both' | 'professional' | 'operational';
export type MissingInMoment = 'both' | 'cue' | 'how-might-we';
export type MissingInExperiment = 'effect' | 'place' | 'measure';

/** What each rule found, before it is put into words. */
export type RuleValues = {
  'phase-is-funnel': { name: string; word: string };
  'inside-out-wording': { text: string; words: string };
  'name-is-our-product': { name: string };
  'starts-at-us': { first: string };
  'ends-at-us': { last: string };
  'no-indirect-interactions': { interactions: number };
  'single-channel': { channel: string; interactions: number };
  'too-few-marks': { hearts: number; clouds: number };
  'too-many-marks': { hearts: number; clouds: number };
  'too-many-phases': { phases: number };
  'curve-is-sum-of-marks': { kind: 'follows' | 'contradicts'; name: string };
  'curve-unexplained': { kind: 'peak' | 'dip'; name: string };
  'moments-of-truth-count': { moments: number };
  'moment-without-problem': { title: string; missing: MissingInMoment };
  hypothesis: { interviews: number; saidSo: boolean; claims: number; unbacked: readonly string[] };
  'few-interviews': { interviews: number; wanted: number };
  'not-saturated': { interviews: number; fresh: number };
  'narrow-sample': { participants: number; group: string };
  'quantity-from-quality': { words: string };
  'persona-without-evidence': { group: string };
  'quote-not-quoted': { text: string; why: 'not-verbatim' | 'no-source' };
  unowned: { what: 'journey' | 'interaction' | 'transition'; name: string; missing: MissingOwner };
  'hand-off-unwatched': { from: string; to: string };
  'effort-off-target': { dip: string; busy: string };
  'no-rhythm': Record<never, never>;
  'review-overdue': { since: string; days: number };
  stale: { since: string };
  'change-without-effect': { change: string; missing: readonly MissingInExperiment[] };
  'backstage-first': { backstage: number; customer: number };
  'consent-missing': { interviews: number; who: string };
  'retention-due': { participants: number; who: string };
};

export type RuleName = keyof RuleValues;
