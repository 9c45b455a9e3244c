/** What the server said was wrong, RFC 9457; `code` is what the screens translate. */
export type Problem = {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail?: string | undefined;
  readonly place?: string | undefined;
  readonly problems?:
    | readonly { readonly place: string; readonly message: string; readonly why?: string | undefined }[]
    | undefined;
  /** In how many seconds to try again. */
  readonly retryAfter?: number | undefined;
  /** How much a file says otherwise than what is here. */
  readonly differs?: { readonly added: number; readonly changed: number; readonly removed: number } | undefined;
};

/** Thrown by a request that was answered with a problem, or not answered at all (`code` is `unreachable`). */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, cause?: unknown) {
    super(problem.detail ?? problem.title, { cause });
    this.problem = problem;
  }
}

type Asked = {
  readonly method?: string;
  readonly body?: unknown;
  readonly bytes?: Blob;
  readonly signal?: AbortSignal;
};

/**
 * Asks the server and gives its answer.
 *
 * Errors  `ProblemError`, whatever went wrong.
 */
export async function askAt<T>(path: string, { method, body, bytes, signal }: Asked = {}): Promise<T> {
  const response = await send(path, {
    method: method ?? (body === undefined && bytes === undefined ? 'GET' : 'POST'),
    credentials: 'same-origin',
    ...(signal && { signal }),
    ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    ...(bytes && { body: bytes, headers: { 'content-type': 'application/octet-stream' } }),
  });
  const text = await response.text();
  const answer: unknown = text === '' ? undefined : readJson(text);
  if (!response.ok) throw new ProblemError(problemOf(response.status, answer));
  return answer as T;
}

export const unreachable = { status: 0, code: 'unreachable', title: 'Unreachable' } as const;

/** Errors: `ProblemError` where nobody answers. */
export async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (cause) {
    throw new ProblemError(unreachable, cause);
  }
}

export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function problemOf(status: number, answer: unknown): Problem {
  const said = (typeof answer === 'object' && answer !== null ? answer : {}) as Record<string, unknown>;
  const text = (key: string) => (typeof said[key] === 'string' ? said[key] : undefined);
  return {
    status,
    code: text('code') ?? 'unknown',
    title: text('title') ?? text('message') ?? `HTTP ${status}`,
    detail: text('detail'),
    place: text('place'),
    retryAfter: typeof said['retryAfter'] === 'number' ? said['retryAfter'] : undefined,
    differs: (said['differs'] ?? undefined) as Problem['differs'],
  };
}
