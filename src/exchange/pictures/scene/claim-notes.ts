import type { Claim } from '#exchange/pictures/content/types.ts';
import type { PictureWords } from '#words/paper.ts';

/** What a claim rests on, for whoever speaks to the picture: people's words, or that nobody has said it. */
export function claimNotes(
  { assumption, voices, lost }: Claim,
  { say, quoted, gone: goneWords }: PictureWords,
): string {
  const words = voices.map(({ text, alias, erased: gone, keyMissing }) => {
    const said = gone ? goneWords({ keyMissing }) : text === '' ? `(${say('keptBack')})` : quoted(text);
    return alias === '' ? said : `${said} ${alias}`;
  });
  const lines = assumption ? [say('assumed')] : [`${say('evidence')}:`, ...words];
  return [...lines, ...(lost > 0 ? [lost === 1 ? say('lostReference') : say('lostReferences', { n: lost })] : [])].join(
    '\n',
  );
}
