import { accept, refuse, type Result } from '#base/result.ts';
import { isSurveyed, shownOf } from '#exchange/events/choices.ts';
import { recordOf } from '#model/document/document.ts';
import type { EventFilePreview } from '#protocol/http/behaviour.ts';
import type { SurveyOrder } from '#server/apart/do/survey-events.ts';
import { contentOf } from '#server/behaviour/content-of.ts';
import { eventFileRefusal } from '#server/behaviour/event-file-refusal.ts';
import { keepEventFile, type KeepParts } from '#server/behaviour/keep-event-file.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import { sameLogs, type SameLogsParts } from '#server/behaviour/same-logs.ts';
import { loadDocument } from '#server/keeping/write-command.ts';
import type { Bytes } from '#storage/blobs/blob-place.ts';

export type PreviewParts = SameLogsParts & KeepParts;

/** Keeps an event file as it came and says what it seems to be; nothing is read as events yet. What cannot be read is not kept. */
export async function previewEventFile(
  parts: PreviewParts,
  workspace: string,
  { name, bytes }: { name: string; bytes: Bytes },
): Promise<Result<EventFilePreview, ServerRefusal>> {
  return keepEventFile(parts, { workspace, name, bytes }, (blob) => previewKeptFile(parts, workspace, blob));
}

/** What the kept file of a log seems to be, to be read in another way. */
export async function previewFileOfLog(
  parts: SameLogsParts,
  { workspace, log }: { workspace: string; log: string },
): Promise<Result<EventFilePreview, ServerRefusal>> {
  const there = recordOf((await loadDocument(parts.journal, workspace)).records, 'event-log', log);
  if (!there) return refuse({ code: 'not-found', detail: `event-log ${log}` });
  const preview = await previewKeptFile(parts, workspace, there.body.blob);
  return preview.ok || preview.refusal.code !== 'not-found' ? preview : refuse({ code: 'file-gone' });
}

async function previewKeptFile(
  parts: SameLogsParts,
  workspace: string,
  blob: string,
): Promise<Result<EventFilePreview, ServerRefusal>> {
  const opened = await parts.blobs.open(workspace, blob);
  if (!opened.ok) return refuse({ code: 'not-found' });
  const { address } = opened.value;
  if (address === undefined) throw new Error('an event file is never sealed');
  const looked = await parts.apart.run('preview', () => address, { signal: parts.signal });
  if (!looked.ok) return looked;
  const guessed = looked.value;
  if (!guessed.ok) return refuse(eventFileRefusal(guessed.refusal));
  const content = await contentOf(parts, address);
  if (!content.ok) return content;
  const same = await sameLogs(parts, { workspace, content: content.value });
  const { format } = guessed.value;
  const survey = isSurveyed(guessed.value) ? await surveyOf(parts, { ...address, format }) : accept(undefined);
  if (!survey.ok) return survey;
  const { header, sampleRows, guess } = shownOf(guessed.value);
  return accept({
    ...{ blob, format, same },
    ...(guess && { guess: { ...guess } }),
    ...(survey.value && { survey: survey.value }),
    header: [...header],
    sample: sampleRows.map((row) => [...row]),
  });
}

/** What is counted of a file to choose from; of one that is too large to be counted now there is nothing to choose, and all of it can still be read in. */
async function surveyOf(
  { apart, signal }: SameLogsParts,
  order: SurveyOrder,
): Promise<Result<EventFilePreview['survey'], ServerRefusal>> {
  const surveyed = await apart.run('survey', () => order, { signal });
  if (!surveyed.ok) {
    const { code } = surveyed.refusal;
    return code === 'too-heavy' || code === 'took-too-long' ? accept(undefined) : surveyed;
  }
  if (!surveyed.value.ok) return refuse(eventFileRefusal(surveyed.value.refusal));
  const survey = surveyed.value.value;
  if (!survey) return accept(undefined);
  const { events, steps, properties } = survey;
  return accept({
    events,
    steps: [...steps],
    properties: properties.map((one) => ({ ...one, examples: [...one.examples] })),
  });
}
