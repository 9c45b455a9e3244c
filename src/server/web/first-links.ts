import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** HTML of links to what an address needs first, so that a browser fetches it while the page itself is still read. */
export type FirstLinks = {
  /** What the client will ask this server for. */
  readonly asks: string;
  readonly parts: string;
};

const screensFile = z.array(z.object({ address: z.string(), parts: z.array(z.string()), asks: z.array(z.string()) }));

/** Reads what the builder of the client says each screen needs; where it says nothing, nothing is linked to. */
export function readFirstLinks(folder: string): (path: string, isSignedIn: boolean) => FirstLinks {
  const screens = readScreens(join(folder, 'screens.json'));
  return (path, isSignedIn) => {
    const screen = screens.find(({ address }) => address.test(path));
    if (!screen) return { asks: '', parts: '' };
    const held = encodeURIComponent(screen.address.exec(path)?.[1] ?? '');
    const asks = isSignedIn ? screen.asks.map((ask) => ask.replace('$1', held)) : [];
    return {
      asks: asks.map((ask) => `<link rel="preload" as="fetch" crossorigin href="${ask}">`).join(''),
      parts: screen.parts.map(modulePreload).join(''),
    };
  };
}

const wordsFile = z.record(z.string(), z.string());

/** HTML of a link to what the first screens say in a language. */
export function readWordLinks(folder: string): (language: string) => string {
  const file = join(folder, 'words.json');
  const words = existsSync(file) ? wordsFile.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};
  return (language) => (words[language] === undefined ? '' : modulePreload(words[language]));
}

const modulePreload = (part: string): string => `<link rel="modulepreload" crossorigin href="/${part}">`;

function readScreens(file: string) {
  if (!existsSync(file)) return [];
  const screens = screensFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  return screens.map(({ address, ...screen }) => ({ ...screen, address: new RegExp(address, 'u') }));
}
