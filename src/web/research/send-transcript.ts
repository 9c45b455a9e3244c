import { type TranscriptRead, transcriptRead } from '#protocol/http/research.ts';
import { ProblemError } from '#web/client/http.ts';
import { fetchSchemas } from '#web/client/late-schemas.ts';

export type Sending = {
  readonly interview: string;
  readonly file: Blob;
  readonly name: string;
  readonly onProgress: (share: number) => void;
};

/**
 * Sends a transcript's bytes and tells how far that has come, which `fetch` cannot.
 *
 * Errors  `ProblemError`, whatever went wrong.
 */
export function sendTranscript({ interview, file, name, onProgress }: Sending): Promise<TranscriptRead> {
  const request = new XMLHttpRequest();
  request.open(
    'POST',
    `/api/v1/interviews/${encodeURIComponent(interview)}/transcript?name=${encodeURIComponent(name)}`,
  );
  request.setRequestHeader('content-type', 'application/octet-stream');
  request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
  return new Promise((resolve, reject) => {
    request.addEventListener('error', () =>
      reject(new ProblemError({ status: 0, code: 'unreachable', title: 'Unreachable' })),
    );
    request.addEventListener('load', () => void answer());
    const answer = async (): Promise<void> => {
      await fetchSchemas();
      const read = transcriptRead.safeParse(readJson(request.responseText));
      if (request.status < 400 && read.success) resolve(read.data);
      else reject(new ProblemError(problemOf(request)));
    };
    request.send(file);
  });
}

function problemOf({ status, responseText }: XMLHttpRequest) {
  const said = (readJson(responseText) ?? {}) as Record<string, unknown>;
  const text = (key: string): string | undefined => (typeof said[key] === 'string' ? said[key] : undefined);
  return { status, code: text('code') ?? 'unknown', title: text('title') ?? `HTTP ${status}`, detail: text('detail') };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
