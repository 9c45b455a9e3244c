import { fileOfRecords } from '#exchange/maps/file-of-records.ts';
import { printStigFile } from '#exchange/maps/print-stig-file.ts';
import type { StigDocument } from '#model/document.ts';
import { viewJourney } from '#server/map/journey-view.ts';
import type { InterviewParts } from '#server/research/interviews-of-journey.ts';

/** A journey in the open format, with everything that belongs to it. */
export async function exportFile(parts: InterviewParts, of: { workspace: string; doc: StigDocument }): Promise<string> {
  const { journey, workspace, interviews } = await viewJourney(parts, of);
  return printStigFile(fileOfRecords({ journey: journey.records, workspace: workspace.records, interviews }));
}
