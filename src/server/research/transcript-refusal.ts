import { writeWhy } from '#base/told-why.ts';
import type { TranscriptProblem } from '#exchange/transcripts/transcript.ts';
import type { ServerRefusal } from '#server/refusal.ts';

/** A transcript's no, in the words of HTTP: the code and what it is about. */
export function transcriptRefusal(problem: TranscriptProblem): ServerRefusal {
  const { code, ...more } = problem;
  const detail = writeWhy(code, more);
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
