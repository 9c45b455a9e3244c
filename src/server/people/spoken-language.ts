import { type Language, languageOfTag } from '#base/languages.ts';

/** The language that a browser asks for first and Stig speaks, from its `Accept-Language`; English where there is none. */
export function spokenLanguage(accept: string | undefined): Language {
  const wanted = (accept ?? '')
    .split(',')
    .map(readWish)
    .filter(({ weight }) => weight > 0);
  wanted.sort((a, b) => b.weight - a.weight);
  for (const { tag } of wanted) {
    const spoken = languageOfTag(tag);
    if (spoken) return spoken;
  }
  return 'en';
}

function readWish(wish: string): { tag: string; weight: number } {
  const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';');
  const q = parameters.map((p) => /^\s*q=([\d.]+)\s*$/u.exec(p)?.[1]).find((value) => value !== undefined);
  return { tag, weight: q === undefined ? 1 : Number(q) };
}
