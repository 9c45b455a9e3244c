import { type Clock, dayOf } from '#base/clock.ts';
import { accept, type Result } from '#base/result.ts';
import { evidenceOf } from '#exchange/pictures/content/evidence-of.ts';
import { mapContent } from '#exchange/pictures/map-content.ts';
import { recordOf } from '#model/document.ts';
import type { StoredDocument } from '#model/journal.ts';
import type { PageSetting } from '#exchange/pictures/sheets/paper.ts';
import type { ExportFormat, ExportLook } from '#protocol/http/map.ts';
import type { ServerRefusal } from '#server/http/problem.ts';
import { exportFile, type FileParts } from '#server/map/export-file.ts';
import { viewJourney } from '#server/map/journey-view.ts';
import type { PrintApart } from '#server/map/print-apart.ts';

export type ExportOptions = ExportLook & { readonly format: ExportFormat };

export type ExportParts = FileParts & { readonly clock: Clock; readonly print: PrintApart };

/** A file to give away: its bytes and the name that it gets. */
export type Exported = { readonly bytes: Uint8Array; readonly name: string };

/** A journey as a file that others can open. */
export async function exportJourney(
  parts: ExportParts,
  stored: StoredDocument,
  { format, language, theme, ...paper }: ExportOptions,
): Promise<Result<Exported, ServerRefusal>> {
  const name = `${fileNameOf(recordOf(stored.doc.records, 'journey', stored.doc.id)?.body.name ?? '')}.${format}`;
  if (format === 'json') return accept({ name, bytes: Buffer.from(await exportFile(parts, stored)) });
  const { journey, workspace, interviews } = await viewJourney(parts, stored);
  const content = mapContent(journey.records, workspace.records, evidenceOf(interviews));
  const options = { today: dayOf(parts.clock()), language, theme, page: pageOf(paper) };
  return accept({ name, bytes: await parts.print({ content, format, options }) });
}

/** Sheets to put together are of a poster, and a poster is as large as it can be where nobody says how large. */
const pageOf = ({ paper, orientation, tiles }: ExportLook): PageSetting | undefined =>
  paper === undefined && orientation === undefined && tiles === undefined
    ? undefined
    : { paper: paper ?? (tiles === undefined ? 'a3' : 'a0'), orientation, tiles };

/** A name that every file system takes. */
const fileNameOf = (name: string): string =>
  name
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}\-_. ]+/gu, ' ')
    .trim()
    .replaceAll(/\s+/gu, '-')
    .slice(0, 80) || 'journey';
