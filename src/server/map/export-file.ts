import { fileOfRecords } from '#exchange/maps/file-of-records.ts';
import { imagesOn } from '#exchange/maps/file-images.ts';
import { printStigFile } from '#exchange/maps/print-stig-file.ts';
import type { StigDocument } from '#model/document/document.ts';
import type { WordReader } from '#model/research/seen-words.ts';
import { viewJourney } from '#server/research/journey-view.ts';
import { outsideView } from '#server/map/outside-file.ts';
import { type ImageParts, readImages } from '#server/map/read-images.ts';
import type { InterviewParts } from '#server/research/interviews-of-journey.ts';
import { seenView } from '#server/research/seen-view.ts';
import type { SpokenIn } from '#server/research/spoken-in.ts';

export type FileParts = InterviewParts & ImageParts & { readonly spokenIn: SpokenIn };

type Wanted = { readonly workspace: string; readonly doc: StigDocument; readonly by: WordReader };

/** A journey in the open format, with everything that belongs to it and the words that its reader may read. */
export async function exportFile(parts: FileParts, of: Wanted): Promise<string> {
  const seen = await seenView({ ...parts, by: of.by }, await viewJourney(parts, of));
  const { journey, workspace, interviews } = of.by.reader.from === 'outside' ? outsideView(seen) : seen;
  const images = await readImages(parts, { workspace: of.workspace, names: imagesOn(journey.records) });
  return printStigFile(fileOfRecords({ journey: journey.records, workspace: workspace.records, interviews, images }));
}
