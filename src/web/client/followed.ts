import { ProblemError, problemOf, readJson, send, unreachable } from '#web/client/http.ts';

type Piece = Uint8Array<ArrayBuffer>;
type Followed = { readonly signal: AbortSignal; readonly hear: (piece: Piece) => void };

/**
 * Asks the server, and hears its answer piece by piece as it comes.
 *
 * Errors  `ProblemError`, whatever went wrong; also where the answer breaks off.
 */
export async function followed(path: string, { signal, hear }: Followed): Promise<void> {
  const response = await send(path, { credentials: 'same-origin', signal });
  if (!response.ok) throw new ProblemError(problemOf(response.status, readJson(await response.text())));
  const reader = response.body?.getReader();
  for (let piece = await next(reader); piece; piece = await next(reader)) hear(piece);
}

async function next(reader: ReadableStreamDefaultReader<Piece> | undefined): Promise<Piece | undefined> {
  try {
    return (await reader?.read())?.value;
  } catch (cause) {
    throw new ProblemError(unreachable, cause);
  }
}
