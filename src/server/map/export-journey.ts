import { type Clock, dayOf } from '#base/clock.ts';
import { accept, refuse, type Result } from '#base/result.ts';
import { evidenceOf } from '#exchange/pictures/content/evidence-of.ts';
import { imagesOn } from '#exchange/maps/file-images.ts';
import { drawsLetters, textsIn, type Undrawn, undrawnIn } from '#exchange/pictures/letters/undrawn.ts';
import { viewNamed, viewWritten } from '#exchange/pictures/lanes/view-named.ts';
import type { SceneImage, SceneImages } from '#exchange/pictures/scene/scene.ts';
import { behaviourContent, type LivedCounts } from '#exchange/pictures/content/behaviour.ts';
import type { BehaviourContent, MapContent } from '#exchange/pictures/content/types.ts';
import { mapContent } from '#exchange/pictures/map-content.ts';
import { saidRecords } from '#model/map/said-records.ts';
import { recordOf, recordsOf, type Records } from '#model/document/document.ts';
import type { LaneView } from '#model/map/lane-view.ts';
import type { StoredDocument } from '#model/document/journal.ts';
import type { WordReader } from '#model/research/seen-words.ts';
import type { PageSetting } from '#exchange/pictures/sheets/paper.ts';
import {
  type ExportFar,
  exportFar,
  type ExportFormat,
  type ExportLook,
  type ExportRequest,
  type LeftOut,
} from '#protocol/http/map.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import type { Apart, ApartHow } from '#server/apart/apart.ts';
import { exportFile, type FileParts } from '#server/map/export-file.ts';
import { episodesOf } from '#server/map/episodes-of.ts';
import { readImage } from '#server/map/read-images.ts';
import { viewJourney } from '#server/research/journey-view.ts';

/** `by` is who reads the file in the open format, where it is for nobody outside. */
export type ExportOptions = Omit<ExportRequest, 'told'> &
  Pick<ApartHow, 'signal'> & {
    readonly format: ExportFormat;
    readonly by: WordReader;
    /** Told how far it is. */
    readonly tell?: (far: ExportFar) => void;
  };

/** What events say of a journey, and in which logs; nothing where no log shows it. */
export type AskLived = (
  stored: StoredDocument,
) => Promise<
  Result<{ readonly counts: LivedCounts; readonly logs: BehaviourContent['logs'] } | undefined, ServerRefusal>
>;

export type ExportParts = FileParts & {
  readonly clock: Clock;
  readonly apart: Apart;
  readonly askLived: AskLived;
};

/** A file to give away: its bytes and the name that it gets. */
export type Exported = {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** Letters that stand in its texts and that it cannot draw. */
  readonly undrawn?: readonly Undrawn[];
  readonly leftOut?: readonly LeftOut[];
};

/** A journey as a file that others can open. */
export async function exportJourney(
  parts: ExportParts,
  stored: StoredDocument,
  {
    format,
    by,
    language,
    theme,
    audience,
    separator,
    view: named,
    lanes,
    headline,
    signal,
    tell = nobodyAsks,
    ...paper
  }: ExportOptions,
): Promise<Result<Exported, ServerRefusal>> {
  const name = `${fileNameOf(recordOf(stored.doc.records, 'journey', stored.doc.id)?.body.name ?? '')}.${format}`;
  if (format === 'json') {
    const reader = audience === 'outside' ? outside : by;
    return accept({ name, bytes: Buffer.from(await exportFile(parts, { ...stored, by: reader })) });
  }
  tell({ doing: 'gathering' });
  const { journey, workspace, interviews } = await viewJourney(parts, stored);
  const wanted = viewFor(journey.records, { named, lanes });
  if (!wanted.ok) return wanted;
  const { view } = wanted.value;
  const of = { workspace: stored.workspace, journey: journey.id };
  const [episodes, images] = await Promise.all([
    episodesOf(parts, of),
    imagesFor({ ...parts, signal }, stored, format),
  ]);
  const today = dayOf(parts.clock());
  const told = mapContent(saidRecords(journey.records), workspace.records, evidenceOf(interviews, today));
  const { behaviour, leftOut } = await livedIn({ ...parts, audience }, stored, { format, told });
  const content = { ...told, ...titled(headline), episodes, behaviour };
  const author = recordOf(workspace.records, 'workspace', workspace.id)?.body.name;
  const look = { language, theme, audience, separator, view, images, page: pageOf(paper) };
  const options = { ...look, today, author };
  tell({ doing: 'waiting' });
  const answer = async (far: unknown): Promise<void> => tell(exportFar.parse(far));
  const order = () => {
    tell({ doing: 'laying' });
    return { content, format, options };
  };
  const printed = await parts.apart.run('print', order, { signal, answer });
  const undrawn = drawsLetters(format) ? undrawnIn(textsIn(content)) : [];
  return printed.ok ? accept({ name, bytes: printed.value, undrawn, leftOut }) : printed;
}

/** A title that was just written, in place of the one that the journey has. */
const titled = (headline: string | undefined): Partial<Pick<MapContent, 'headline'>> =>
  headline === undefined ? {} : { headline: headline.trim() || undefined };

type Told = { readonly format: ExportFormat; readonly told: MapContent };

/** What customers did, for slides of the house; where the events cannot be asked the rest is made, and says so. */
async function livedIn(
  { askLived, audience }: ExportParts & Pick<ExportRequest, 'audience'>,
  stored: StoredDocument,
  { format, told }: Told,
): Promise<{ readonly behaviour: BehaviourContent | undefined; readonly leftOut: readonly LeftOut[] }> {
  if (format !== 'pptx') return { behaviour: undefined, leftOut: [] };
  const isDecided = told.reviews.some(({ decisions, actions }) => decisions.length + actions.length > 0);
  const isMapped = recordsOf(stored.doc.records, 'interaction').some(({ body }) => (body.events ?? []).length > 0);
  if (audience !== 'inside')
    return {
      behaviour: undefined,
      leftOut: [
        ...(isDecided ? ['decisions-inside' as const] : []),
        ...(isMapped ? ['behaviour-inside' as const] : []),
      ],
    };
  const lived = isMapped ? await askLived(stored) : accept(undefined);
  if (lived.ok)
    return { behaviour: lived.value && behaviourContent(told, lived.value.counts, lived.value.logs), leftOut: [] };
  const { code } = lived.refusal;
  return {
    behaviour: undefined,
    leftOut: [code === 'behaviour-rebuilding' ? code : 'behaviour-unavailable'],
  };
}

const nobodyAsks = (): void => undefined;

const outside: WordReader = { reader: { from: 'outside' } };

type Viewed = Result<{ readonly view: LaneView | undefined }, ServerRefusal>;

/** The view that the file is drawn in: one that is saved nowhere, or one by its name; without either the map's own. */
function viewFor(journey: Records, { named, lanes }: { named: string | undefined; lanes: string | undefined }): Viewed {
  if (lanes !== undefined) {
    const view = viewWritten(lanes);
    return view ? accept({ view }) : refuse({ code: 'not-valid', place: 'lanes', detail: 'this is no view' });
  }
  if (named === undefined) return accept({ view: undefined });
  const view = viewNamed(journey, named);
  return view ? accept({ view }) : refuse({ code: 'not-found', detail: `the map has no view "${named}"` });
}

/** The pictures on the map, as small as a card needs them; tables have no use for them. */
async function imagesFor(
  parts: FileParts,
  { workspace, doc }: StoredDocument,
  format: ExportFormat,
): Promise<SceneImages> {
  const names = isDrawn(format) ? imagesOn(doc.records) : [];
  const images = new Map<string, SceneImage>();
  for (const name of names) {
    const read = await readImage(parts, { workspace, name, size: 'small' });
    if (read.ok) images.set(name, read.value);
  }
  return images;
}

const isDrawn = (format: ExportFormat): boolean => ['svg', 'png', 'pdf', 'pptx'].includes(format);

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
