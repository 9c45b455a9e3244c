import type { CodeVoices } from '#model/research/code-voices.ts';

const colours = 8;

/** The colour of a code, the same for all codes under the same topmost one; what has no code is faint. */
export function codeColour(code: Pick<CodeVoices, 'colour'> | undefined): string {
  return code ? `var(--code-${code.colour % colours})` : 'var(--hairline-strong)';
}
