/** Signs that stand with the ones beside them for one letter. */
const joining = /\p{M}|\p{Emoji_Presentation}|\u200D/u;

/** A text in the letters that readers see: an emoji of several signs, or a letter with its accents, stays whole. */
export const clustersOf = (text: string): string[] =>
  joining.test(text) ? Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment) : [...text];

const emoji = /\p{Emoji_Presentation}|\p{Emoji}\uFE0F/u;

/** Whether a letter is a picture of something. */
export const isEmoji = (cluster: string): boolean => emoji.test(cluster);
