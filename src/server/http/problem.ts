import { problemInHttp } from '#protocol/http/problem-in-http.ts';
import type { Problem } from '#protocol/http/problem.ts';
import type { ServerRefusal } from '#server/refusal.ts';

/** The answer that a refusal becomes. */
export function problemOf(refusal: ServerRefusal): Problem {
  const [status, title] = problemInHttp[refusal.code];
  return {
    type: `urn:stig:problem:${refusal.code}`,
    title,
    status,
    code: refusal.code,
    ...(refusal.detail !== undefined && { detail: refusal.detail }),
    ...(refusal.place !== undefined && { place: refusal.place }),
    ...(refusal.retryAfterS !== undefined && { retryAfter: refusal.retryAfterS }),
    ...(refusal.differs && { differs: refusal.differs }),
    ...(refusal.problems && { problems: [...refusal.problems] }),
  };
}
