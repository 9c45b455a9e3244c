import type { CodeVoices } from '#model/research/code-voices.ts';

/** A code that can be picked, or one that would be made (without `code`). */
export type Offer = { readonly id: string; readonly name: string; readonly code: CodeVoices | undefined };

export type Asked = {
  readonly codes: readonly CodeVoices[];
  readonly chosen: readonly string[];
  readonly recent: readonly string[];
  readonly written: string;
};

const mostOffers = 6;
const newCode = 'new code';

/**
 * Codes to offer for what is written so far: those that begin so, then those where a later word does, then those that hold it;
 * among equals the ones used last, then the ones heard most. A name that is not there can be made.
 */
export function suggestCodes({ codes, chosen, recent, written }: Asked): Offer[] {
  const wanted = written.trim().toLocaleLowerCase();
  const age = (id: string) => (recent.includes(id) ? recent.indexOf(id) : recent.length);
  const found = codes
    .filter(({ id }) => !chosen.includes(id))
    .map((code) => ({ code, fit: fitOf(code.name.toLocaleLowerCase(), wanted) }))
    .filter(({ fit }) => fit < 3)
    .toSorted((a, b) => a.fit - b.fit || age(a.code.id) - age(b.code.id) || b.code.places - a.code.places)
    .slice(0, wanted === '' ? mostOffers : 9)
    .map(({ code }): Offer => ({ id: code.id, name: code.name, code }));
  const isThere = codes.some(({ name }) => name.toLocaleLowerCase() === wanted);
  return wanted === '' || isThere
    ? found
    : [...found.slice(0, 8), { id: newCode, name: written.trim(), code: undefined }];
}

function fitOf(name: string, wanted: string): number {
  if (name.startsWith(wanted)) return 0;
  if (name.includes(` ${wanted}`)) return 1;
  return name.includes(wanted) ? 2 : 3;
}
