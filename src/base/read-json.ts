import { accept, refuse, type Result } from '#base/result.ts';

/** Values within values that are taken from outside; nothing that Stig keeps or says comes near it. */
export const deepestJson = 64;

/**
 * What a text from outside says. Its depth is counted before anything reads it: what walks values within values ends the process on some thousand of them.
 *
 * Errors  `too-deep`, or `not-json` with what the reader said.
 */
export function readJson(text: string): Result<unknown, { code: 'too-deep' } | { code: 'not-json'; message: string }> {
  if (isDeeperThan(text, deepestJson)) return refuse({ code: 'too-deep' });
  try {
    return accept(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return refuse({ code: 'not-json', message: error.message });
    throw error;
  }
}

/** Whether brackets stand within each other more often than this, in one pass; brackets in texts are none. */
export function isDeeperThan(text: string, deepest: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const step = steps[text.charCodeAt(at)];
    if (step === undefined) continue;
    if (step === 0) at = endOfText(text, at);
    depth += step;
    if (depth > deepest) return true;
  }
  return false;
}

const quote = 0x22;
const backslash = 0x5c;

/** What a character does to the depth; a quotation mark begins a text. */
const steps: readonly (number | undefined)[] = Array.from({ length: 128 }, (_, code) =>
  code === quote ? 0 : { '[': 1, '{': 1, ']': -1, '}': -1 }[String.fromCharCode(code)],
);

function endOfText(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== quote) at += text.charCodeAt(at) === backslash ? 2 : 1;
  return at;
}
