import { fileOfRecords } from '#exchange/maps/file-of-records.ts';
import { imagesOn } from '#exchange/maps/file-images.ts';
import { printStigFile } from '#exchange/maps/print-stig-file.ts';
import type { StigDocument } from '#model/document.ts';
import { viewJourney } from '#server/map/journey-view.ts';
import { readImages } from '#server/map/read-images.ts';
import type { InterviewParts } from '#server/research/interviews-of-journey.ts';
import type { Blobs } from '#storage/blobs/blobs.ts';

export type FileParts = InterviewParts & { readonly blobs: Blobs };

/** A journey in the open format, with everything that belongs to it. */
export async function exportFile(parts: FileParts, of: { workspace: string; doc: StigDocument }): Promise<string> {
  const { journey, workspace, interviews } = await viewJourney(parts, of);
  const images = await readImages(parts.blobs, { workspace: of.workspace, names: imagesOn(journey.records) });
  return printStigFile(fileOfRecords({ journey: journey.records, workspace: workspace.records, interviews, images }));
}
