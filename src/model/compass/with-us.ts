import { recordOf, type Records } from '#model/document/document.ts';
import type { RecordOf } from '#model/document/records.ts';

/**
 * Whether the customer meets us (or somebody who acts for us) there.
 * An interaction that does not say is with us when it lies in a phase that is, and nobody else is said to be the one met.
 */
export function isWithUs(interaction: RecordOf<'interaction'>, records: Records, workspace: Records): boolean {
  const { kind, actor, phase } = interaction.body;
  if (kind === 'indirect') return false;
  const met = recordOf(workspace, 'actor', actor)?.body.kind;
  if (met === 'us' || met === 'partner') return true;
  const involved = recordOf(records, 'phase', phase)?.body.involvesUs !== false;
  return involved && (kind === 'direct' || met === undefined);
}
