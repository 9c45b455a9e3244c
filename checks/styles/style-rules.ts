import type { Said } from './read-styles.ts';

/** What a style sheet may not write as a number, because a token says it. */
export type StyleRule = {
  readonly name: string;
  readonly of: RegExp;
  /** Whether the value says a number that a token has a name for. */
  readonly isWrong: (value: string, tokens: Tokens) => boolean;
};

/** Units: px. */
type Tokens = ReadonlyMap<string, string>;

/** Above this a length of its own place is left to its place, unless a token is exactly as long. Units: px. */
const smallest = { space: 80, size: 48 } as const;
/** As broad as a stroke, which is drawn and not measured. Units: px. */
const stroke = { space: 1, size: 4, shadow: 3 } as const;

const edge = '(-(top|right|bottom|left|inline|block|inline-start|inline-end))?';
const spaces = new RegExp(`^(((scroll-)?(margin|padding))${edge}|(row-|column-)?gap)$`, 'u');
const sizes = /^((min-|max-)?(width|height|inline-size|block-size)|flex|flex-basis|grid-(template|auto)(-\w+)*)$/u;

export const styleRules: readonly StyleRule[] = [
  {
    name: 'space',
    of: spaces,
    isWrong: (value) => lengthsIn(value).some((px) => Math.abs(px) > stroke.space && Math.abs(px) <= smallest.space),
  },
  {
    name: 'size',
    of: sizes,
    isWrong: (value) => lengthsIn(value).some((px) => px > stroke.size && px <= smallest.size),
  },
  {
    name: 'column',
    of: /^(min-|max-)?width$|^flex(-basis)?$|^grid-template(-columns)?$/u,
    isWrong: (value, tokens) =>
      lengthsIn(value).some((px) => px > smallest.size && isToken(px, tokens, /^(column|side|page-(read|wide))/u)),
  },
  {
    name: 'place',
    of: /^(top|right|bottom|left|inset(-\w+)*)$/u,
    isWrong: (value, tokens) => lengthsIn(value).some((px) => px > 0 && isToken(px, tokens, /^(gap|air|room)/u)),
  },
  { name: 'radius', of: /radius$/u, isWrong: (value) => lengthsIn(value).some((px) => px > 0) },
  { name: 'text', of: /^font(-size)?$/u, isWrong: (value) => lengthsIn(value).some((px) => px > 0) },
  { name: 'weight', of: /^font(-weight)?$/u, isWrong: (value) => /(?<![\w.-])\d00(?![\w.%])/u.test(value) },
  {
    name: 'leading',
    of: /^(font|line-height)$/u,
    isWrong: (value) => /(^|\/\s*)(?!0$)[\d.]+(px|rem)?(\s|$)/u.test(value),
  },
  { name: 'layer', of: /^z-index$/u, isWrong: (value) => /\d/u.test(value) },
  {
    name: 'time',
    of: /^(transition|animation)(-duration|-delay|-timing-function)?$/u,
    isWrong: (value) => /(?<![\w.-])(?!0\.01ms)[\d.]+m?s\b|cubic-bezier/u.test(value),
  },
  {
    name: 'shadow',
    of: /^box-shadow$/u,
    isWrong: (value) => lengthsIn(value).some((px) => Math.abs(px) > stroke.shadow),
  },
  { name: 'ring', of: /^outline$/u, isWrong: (value) => value === '2px solid var(--focus)' },
  { name: 'width', of: /^@(media|container)$/u, isWrong: (value) => /(width|height)[^)]*\d(px|r?em)/u.test(value) },
];

export const isWrongBy = ({ of, isWrong }: StyleRule, { property, value }: Said, tokens: Tokens): boolean =>
  of.test(property) && isWrong(value.replaceAll(fluid, followsTheWindow), tokens);

const fluid = /\b(?:clamp|min|max)\((?:[^()]|\([^()]*\))*\)/gu;

/** Lengths between which something grows with the window are a scale of their own. */
const followsTheWindow = (all: string): string => (/\d(?:d?v[wh]|cq\w+)/u.test(all) ? '' : all);

const lengthsIn = (value: string): number[] =>
  [...value.matchAll(/(?<![\w.#-])(-?[\d.]+)(px|rem)/gu)].map(([, n, unit]) => Number(n) * (unit === 'rem' ? 16 : 1));

const isToken = (px: number, tokens: Tokens, family: RegExp): boolean =>
  [...tokens].some(([name, value]) => family.test(name) && value === `${px}px`);
