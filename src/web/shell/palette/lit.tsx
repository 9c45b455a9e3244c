import type { Range } from '#web/shell/palette/match.ts';
import css from './palette.module.css';

/** A text with what was looked for lit up. */
export function Lit({ text, ranges }: { text: string; ranges: readonly Range[] }) {
  const composed = text.normalize('NFC');
  const parts: { from: number; to: number; isLit: boolean }[] = [];
  let at = 0;
  for (const [from, to] of ranges) {
    if (from < at) continue;
    if (from > at) parts.push({ from: at, to: from, isLit: false });
    parts.push({ from, to, isLit: true });
    at = to;
  }
  parts.push({ from: at, to: composed.length, isLit: false });
  return parts.map(({ from, to, isLit }) => {
    const words = composed.slice(from, to);
    return isLit ? (
      <b key={from} className={css['lit']}>
        {words}
      </b>
    ) : (
      words
    );
  });
}
