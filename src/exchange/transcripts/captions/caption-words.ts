import { decodeHTMLStrict } from 'entities';

const looks = /<\/?(?:[bius]|em|strong|rt|ruby)(?:\.[^\s<>]{0,40})?\s{0,4}>/giu;
const told = /<(?:c|v|lang|font|span)(?:[.\s][^<>\n]{0,200})?>|<\/(?:c|v|lang|font|span)>/giu;
const karaoke = /<(?:\d{1,3}:){1,2}\d{1,2}[.,]\d{1,3}>/gu;
const subRip = /\{(?:\\[a-z\d][^{}\n]{0,40}|\/?[bius]|y:[bius])\}/giu;

/**
 * The words of a line without what dresses them. What only looks like a tag (`<500 kr men >200`) is words.
 *
 * Source  WebVTT, W3C 2019, §6.4 (the tags there are); SubRip's are those that players know.
 */
export const plainWords = (line: string): string =>
  decodeHTMLStrict(
    line
      .replace(/<br\s{0,4}\/?>/giu, ' ')
      .replace(looks, '')
      .replace(told, '')
      .replace(karaoke, '')
      .replace(subRip, ''),
  )
    .replace(/[\u200b\u200e\u200f\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
