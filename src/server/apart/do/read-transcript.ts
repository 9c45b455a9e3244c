import type { Result } from '#base/result.ts';
import { parseTranscript } from '#exchange/transcripts/parse-transcript.ts';
import type { Transcript, TranscriptProblem } from '#exchange/transcripts/transcript.ts';

export type ReadTranscript = Omit<Transcript, 'kind' | 'turns'>;

/** What stands in a transcript's file. */
export const readTranscript = (given: {
  readonly bytes: Uint8Array;
  readonly name: string;
}): Promise<Result<ReadTranscript, TranscriptProblem>> => parseTranscript(given.bytes, given.name);
