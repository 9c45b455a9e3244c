import { accept, refuse, type Result } from '#base/result.ts';
import type { Edited } from '#model/change.ts';
import { recordOf, recordsOf } from '#model/document.ts';
import type { StoredDocument } from '#model/journal.ts';
import { transcriptLimits } from '#exchange/transcripts/limits.ts';
import type { TranscriptProblem } from '#exchange/transcripts/transcript.ts';
import type { TranscriptRead } from '#protocol/http/research.ts';
import type { Apart, ApartHow } from '#server/apart/apart.ts';
import type { ServerRefusal } from '#server/http/problem.ts';
import { refusalOfBytes } from '#server/not-kept.ts';
import { writeCommand, type Writer } from '#server/write-command.ts';
import type { Blobs, Bytes } from '#storage/blobs/blobs.ts';

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
  const read = await readKept({ writer, blobs, apart, signal }, { workspace, doc }, { name: file.name, hash });
  if (!read.ok && isNew) await blobs.forget(workspace, hash);
  return read;
}

async function readKept(
  { writer, blobs, apart, signal }: UploadParts,
  { workspace, doc }: StoredDocument,
  { name, hash }: { name: string; hash: string },
): Promise<Result<TranscriptRead, ServerRefusal>> {
  const was = recordOf(doc.records, 'interview', doc.id)?.body.transcript;
  const given = async () => ({ bytes: await readAll(blobs, workspace, hash), name });
  const looked = await apart.run('transcript', given, { signal });
  if (!looked.ok) return looked;
  const read = looked.value;
  if (!read.ok) return refuse(transcriptRefusal(read.refusal));
  const { text, speakers, warnings, leftOut } = read.value;
  if (recordsOf(doc.records, 'excerpt').length > 0 && text !== was)
    return refuse({ code: 'not-verbatim', detail: 'there are excerpts of the transcript that is here' });
  const set: Record<string, Edited> = {
    transcript: { is: text },
    source: { is: { blob: hash, name } },
    leftOut: { is: leftOut.slice(0, mostLeftOut).map((line) => ({ ...line, text: line.text.slice(0, 500) })) },
  };
  const written = await writeCommand(writer, doc, { do: 'edit', type: 'interview', id: doc.id, set });
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

function transcriptRefusal(problem: TranscriptProblem): ServerRefusal {
  const { code, ...more } = problem;
  const detail = [code, ...Object.entries(more).map(([key, value]) => `${key} ${value}`)].join(' · ');
  switch (code) {
    case 'file-too-large':
    case 'text-too-long':
    case 'unpacked-too-large':
      return { code: 'too-large', detail };
    case 'kind-not-read':
    case 'name-says-otherwise':
      return { code: 'unsupported-file', detail };
    default:
      return { code: 'unreadable-file', detail };
  }
}
