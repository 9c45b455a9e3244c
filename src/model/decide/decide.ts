import { accept, type Result } from '#base/result.ts';
import type { Change } from '#model/document/change.ts';
import type { Command } from '#model/document/command.ts';
import { decideAdd } from '#model/decide/add.ts';
import { decideEdit } from '#model/decide/edit.ts';
import { decideEndExperiment } from '#model/decide/end-experiment.ts';
import { decideImport } from '#model/decide/import.ts';
import { decideMergePhases } from '#model/decide/merge-phases.ts';
import { decideMove } from '#model/decide/move.ts';
import { plainCommand } from '#model/decide/plain-command.ts';
import { decideRemove } from '#model/decide/remove.ts';
import { decideRestore } from '#model/decide/restore.ts';
import { decideRevert } from '#model/decide/revert.ts';
import { decideSplitPhase } from '#model/decide/split-phase.ts';
import { decideUnite } from '#model/decide/unite.ts';
import type { StigDocument } from '#model/document/document.ts';
import type { Refusal } from '#model/document/refusal.ts';

export type Decision = Result<readonly Change[], Refusal>;

/**
 * What a command does to a document as it is now. The client asks it for the look of things, the server for the truth.
 *
 * Shape   no changes at all is a fine answer: what was wanted is already so.
 */
export function decide(doc: StigDocument, wanted: Command): Decision {
  const command = plainCommand(wanted);
  switch (command.do) {
    case 'add':
      return decideAdd(doc, command);
    case 'edit':
      return decideEdit(doc, command);
    case 'move':
      return decideMove(doc, command);
    case 'remove':
      return decideRemove(doc, command);
    case 'end-experiment':
      return decideEndExperiment(doc, command);
    case 'split-phase':
      return decideSplitPhase(doc, command);
    case 'merge-phases':
      return decideMergePhases(doc, command);
    case 'unite':
      return decideUnite(doc, command);
    case 'revert':
      return decideRevert(doc, command);
    case 'restore':
      return decideRestore(doc, command);
    case 'import':
      return decideImport(doc, command);
    default:
      return accept(command satisfies never);
  }
}
