import type { TellFar } from '#exchange/pictures/far.ts';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cleanSlide, type SlideLanguage } from '#exchange/pictures/printers/office/clean-slide.ts';
import { groupShapes } from '#exchange/pictures/printers/office/group-shapes.ts';
import { withColors, withTheme, withTitles } from '#exchange/pictures/printers/office/theme-of-deck.ts';
import type { Theme } from '#exchange/pictures/theme.ts';
import { isElement, parseXml, printXml, type XmlElement } from '#exchange/pictures/printers/office/xml-tree.ts';

type Parts = ReadonlyMap<string, Uint8Array>;

/** What is said of all slides: their language, the theme whose colours they have, and what signs are called. */
export type DeckLook = {
  readonly language: SlideLanguage;
  readonly theme: Theme;
  readonly called: (name: string) => string;
  readonly tell: TellFar;
};

/**
 * Slides as the standard wants them, which what writes them does not: no type is given for a part that is not there, the
 * list of masters stands in its order, the notes have a theme of their own, and each slide is cleaned; colours and letters
 * are the theme's, so that a template's own take their place, and what belongs together is a group.
 *
 * Source  ECMA-376 part 1 (PresentationML) and part 2 (packages)
 */
export function cleanDeck(bytes: Uint8Array, look: DeckLook): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  const parts = withNotesTheme(new Map(files));
  const cleaned = [...parts].map(([name, part], i): [string, Uint8Array] => {
    look.tell({ doing: 'writing', done: i, of: parts.size });
    return [name, cleanPart(name, part, { parts, look })];
  });
  return zipSync(Object.fromEntries(cleaned));
}

function cleanPart(name: string, part: Uint8Array, { parts, look }: { parts: Parts; look: DeckLook }): Uint8Array {
  const clean = cleanerOf(name, parts, look);
  return clean ? strToU8(printXml(clean(parseXml(strFromU8(part))))) : part;
}

type Clean = (root: XmlElement) => XmlElement;

function cleanerOf(name: string, parts: Parts, { language, theme, called }: DeckLook): Clean | undefined {
  if (name === '[Content_Types].xml') return (root) => typesOf(root, parts);
  if (name === 'ppt/presentation.xml') return inOrder;
  if (name === 'docProps/app.xml') return ourApp;
  if (/^ppt\/theme\/[^/]+\.xml$/u.test(name)) return (root) => withColors(root, theme);
  const isSlide = name.startsWith('ppt/slides/');
  const letters = /^ppt\/(?:slideLayouts|slideMasters)\//u.test(name) ? 'major' : 'minor';
  if (/^ppt\/(?:slides|notesSlides|slideLayouts|slideMasters|notesMasters)\/[^/]+\.xml$/u.test(name))
    return (root) => {
      const themed = withTheme(groupShapes(root, called), theme, letters);
      return cleanSlide(isSlide ? withTitles(themed) : themed, language);
    };
  return undefined;
}

/** Types of parts that are there, each once; a part without one is told by how its name ends. */
function typesOf(root: XmlElement, parts: Parts): XmlElement {
  const endings = new Set([...parts.keys()].map((name) => name.slice(name.lastIndexOf('.') + 1)));
  const said = new Set<string>();
  const children = root.children.filter(isElement).filter(({ attributes: { PartName, Extension } }) => {
    const key = PartName ?? `.${Extension}`;
    const isKept = PartName === undefined ? endings.has(Extension ?? '') : parts.has(PartName.slice(1));
    if (!isKept || said.has(key)) return false;
    said.add(key);
    return true;
  });
  const theme = { PartName: `/${notesTheme}`, ContentType: themeType };
  const more = parts.has(notesTheme) ? [{ name: 'Override', attributes: theme, children: [] }] : [];
  return { ...root, children: [...children.map(typeNamed), ...more] };
}

const themeType = 'application/vnd.openxmlformats-officedocument.theme+xml';

/** The one type of pictures, whichever way its ending is spelt. */
const typeNamed = (one: XmlElement): XmlElement =>
  one.attributes['ContentType'] === 'image/jpg'
    ? { ...one, attributes: { ...one.attributes, ContentType: 'image/jpeg' } }
    : one;

const firstTheme = 'ppt/theme/theme1.xml';
const notesTheme = 'ppt/theme/theme2.xml';
const notesLinks = 'ppt/notesMasters/_rels/notesMaster1.xml.rels';

function withNotesTheme(parts: Parts): Parts {
  const [theme, links] = [parts.get(firstTheme), parts.get(notesLinks)];
  if (!theme || !links) return parts;
  const own = strToU8(strFromU8(links).replace('theme1.xml', 'theme2.xml'));
  return new Map([...parts, [notesTheme, theme], [notesLinks, own]]);
}

const order = ['p:sldMasterIdLst', 'p:notesMasterIdLst', 'p:handoutMasterIdLst', 'p:sldIdLst'];

const inOrder: Clean = (root) => ({
  ...root,
  children: root.children.filter(isElement).toSorted((a, b) => rank(a) - rank(b)),
});

const rank = ({ name }: XmlElement): number => {
  const at = order.indexOf(name);
  return at === -1 ? order.length : at;
};

/** What the file says of what wrote it: only what is known to be true. */
const ourApp: Clean = (root) => ({
  ...root,
  children: [{ name: 'Application', attributes: {}, children: ['Stig'] }],
});
