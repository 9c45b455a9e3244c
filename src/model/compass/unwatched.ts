import type { Finding } from '#model/compass/finding.ts';
import type { RuleName } from '#model/compass/values.ts';

const rules: ReadonlySet<RuleName> = new Set([
  'unowned',
  'hand-off-unwatched',
  'no-rhythm',
  'review-overdue',
  'stale',
  'retention-due',
  'consent-missing',
]);

/** Whether it tells of what needs somebody and nobody watches; all else is a thought about how the map is written. */
export const isUnwatched = ({ rule }: Pick<Finding, 'rule'>): boolean => rules.has(rule);
