import { lineText } from '#exchange/pictures/styled-lines.ts';
import type { TextBlock } from '#exchange/pictures/scene/scene.ts';

/** Letters that are read from the right. */
const fromRight =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;

export type Direction = 'ltr' | 'rtl';

/** Which way a paragraph is read: as its first letter is. */
export const directionOf = (text: string): Direction => {
  const first = /\p{L}/u.exec(text)?.[0];
  return first !== undefined && fromRight.test(first) ? 'rtl' : 'ltr';
};

/** Whether any part of a text is read from the right. */
export const hasFromRight = (text: string): boolean => fromRight.test(text);

/** Which way the lines of a block are read. */
export const baseOf = ({ lines }: Pick<TextBlock, 'lines'>): Direction => directionOf(lines.map(lineText).join(' '));
