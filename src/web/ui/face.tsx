import css from './face.module.css';

/** Somebody as two letters in a colour that is theirs everywhere. */
export function Face({ name, size = 26 }: { name: string; size?: number }) {
  return (
    <span
      className={css['face']}
      style={{ width: size, height: size, fontSize: size * 0.4, background: colourOf(name) }}
      aria-hidden="true"
      title={name}
      data-letters={initialsOf(name)}
    />
  );
}

const colours = ['#3f6b4f', '#2f6f88', '#7a5aa6', '#a85a2e', '#8a4a63', '#4d6a2f', '#51608f', '#7d6132'];

/** The colour that stands for a person: the same name gives the same one. */
export function colourOf(name: string): string {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return colours[sum % colours.length] ?? '#3f6b4f';
}

function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  const first = words[0]?.[0] ?? '·';
  const last = words.length > 1 ? (words.at(-1)?.[0] ?? '') : '';
  return (first + last).toLocaleUpperCase();
}
