import { accept, refuse, type Result } from '#base/result.ts';
import { editRecord } from '#model/commands/make-command.ts';
import { recordOf, recordsOf, type StigDocument } from '#model/document/document.ts';
import type { StoredDocument } from '#model/document/journal.ts';
import { transcriptLimits } from '#exchange/transcripts/limits.ts';
import type { ReadTranscript } from '#server/apart/do/read-transcript.ts';
import type { TranscriptRead } from '#protocol/http/research.ts';
import type { Apart, ApartHow } from '#server/apart/apart.ts';
import { transcriptRefusal } from '#server/research/transcript-refusal.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import { orNotKept, refusalOfBytes } from '#server/keeping/not-kept.ts';
import { writeCommand, type Writer } from '#server/keeping/write-command.ts';
import type { Bytes } from '#storage/blobs/blob-place.ts';
import type { Blobs } from '#storage/blobs/blobs.ts';

export type UploadParts = Pick<ApartHow, 'signal'> & {
  readonly apart: Apart;
  readonly writer: Writer;
  readonly blobs: Blobs;
};

/** Keeps a transcript's file, sealed as its words are, then reads it into the interview. */
export async function uploadTranscript(
  { writer, blobs, apart, signal }: UploadParts,
  { workspace, doc }: StoredDocument,
  file: { name: string; bytes: Bytes },
): Promise<Result<TranscriptRead, ServerRefusal>> {
  if (!recordOf(doc.records, 'interview', doc.id)) return refuse({ code: 'not-found' });
  const sealFor = { document: doc.id, record: doc.id };
  const kept = await blobs.put(file.bytes, { workspace, limitBytes: transcriptLimits.bytes, sealFor });
  if (!kept.ok) return refuse(refusalOfBytes(kept.refusal));
  const { hash, isNew } = kept.value;
  const given = async () => ({ bytes: await readAll(blobs, workspace, hash), name: file.name });
  const read = await orNotKept(blobs, { ...kept.value, workspace }, async () => {
    const looked = await apart.run('transcript', given, { signal });
    if (!looked.ok) return looked;
    return looked.value.ok ? looked.value : refuse(transcriptRefusal(looked.value.refusal));
  });
  if (!read.ok) return read;
  const written = await writeRead(writer, doc, { read: read.value, source: { blob: hash, name: file.name } });
  // What cannot be told whether it was written keeps its bytes: only a no lets them go.
  if (!written.ok && isNew) await blobs.forget(workspace, hash);
  return written;
}

async function writeRead(
  writer: Writer,
  doc: StigDocument,
  { read, source }: { read: ReadTranscript; source: { blob: string; name: string } },
): Promise<Result<TranscriptRead, ServerRefusal>> {
  const was = recordOf(doc.records, 'interview', doc.id)?.body.transcript;
  const { text, speakers, warnings, leftOut } = read;
  if (recordsOf(doc.records, 'excerpt').length > 0 && text !== was)
    return refuse({ code: 'not-verbatim', detail: 'there are excerpts of the transcript that is here' });
  const set = {
    transcript: { is: text },
    source: { is: source },
    leftOut: { is: leftOut.slice(0, mostLeftOut).map((line) => ({ ...line, text: line.text.slice(0, 500) })) },
  };
  const written = await writeCommand(writer, doc, editRecord('interview', doc.id, set));
  if (!written.ok) return written;
  return accept({
    characters: text.length,
    speakers: [...speakers],
    warnings: warnings.map((warning) => ({ ...warning })),
    leftOut: leftOut.length,
  });
}

const mostLeftOut = 200;

async function readAll(blobs: Blobs, workspace: string, hash: string): Promise<Uint8Array> {
  const opened = await blobs.open(workspace, hash);
  if (!opened.ok) throw new Error(`a file that was just kept is not there: ${opened.refusal.code}`);
  const chunks: Uint8Array[] = [];
  for await (const chunk of opened.value.read()) chunks.push(chunk);
  return Buffer.concat(chunks);
}
