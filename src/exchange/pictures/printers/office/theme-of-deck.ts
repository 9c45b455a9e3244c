import {
  elementsIn,
  isElement,
  remade,
  type XmlElement,
  type XmlNode,
} from '#exchange/pictures/printers/office/xml-tree.ts';
import { slideFonts } from '#exchange/pictures/printers/slide-nodes.ts';
import type { Theme } from '#exchange/pictures/theme.ts';

/** Which of our colours each colour of a deck's theme is: a template that has its own gives them to all that is drawn. */
const roles = {
  dk1: 'ink',
  lt1: 'paper',
  dk2: 'barInk',
  lt2: 'backstage',
  accent1: 'path',
  accent2: 'heart',
  accent3: 'cloud',
  accent4: 'bolt',
  accent5: 'stone',
  accent6: 'moment',
  hlink: 'pathInk',
  folHlink: 'employees',
} as const satisfies Readonly<Record<string, keyof Theme>>;

/** What slides call the colours that a theme calls otherwise. */
const onSlides: Readonly<Record<string, string>> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' };

const hex = (color: string): string => color.replace('#', '').toUpperCase();

/** The theme of the deck with our colours in it. */
export const withColors = (root: XmlElement, theme: Theme): XmlElement =>
  remade(root, (element) => {
    const role = Object.entries(roles).find(([name]) => element.name === `a:${name}`)?.[1];
    if (role === undefined) return element;
    return { ...element, children: [{ name: 'a:srgbClr', attributes: { val: hex(theme[role]) }, children: [] }] };
  });

/** A slide whose colours and letters are those of the theme, wherever they are the same. */
export function withTheme(root: XmlElement, theme: Theme, letters: 'major' | 'minor'): XmlElement {
  const schemes = new Map(Object.entries(roles).map(([name, role]) => [hex(theme[role]), onSlides[name] ?? name]));
  return remade(root, (element) => {
    const { name, attributes } = element;
    const scheme = schemes.get((attributes['val'] ?? '').toUpperCase());
    if (name === 'a:srgbClr' && scheme !== undefined)
      return { ...element, name: 'a:schemeClr', attributes: { ...attributes, val: scheme } };
    const kind = kinds[name];
    if (kind !== undefined && attributes['typeface'] === slideFonts.sans)
      return { name, attributes: { typeface: `+${letters === 'major' ? 'mj' : 'mn'}-${kind}` }, children: [] };
    return element;
  });
}

/** Titles stand and look as the layout says, whichever that comes to be; only smaller where they are long. */
export const withTitles = (root: XmlElement): XmlElement =>
  remade(root, (element) => {
    if (element.name !== 'p:sp' || !elementsIn(element).some(isTitle)) return element;
    return remade({ ...element, children: element.children.map(placed) }, (part) => {
      const { b: _, ...attributes } = part.attributes;
      return part.name === 'a:rPr' ? { ...part, attributes, children: [] } : part;
    });
  });

const isTitle = ({ name, attributes }: XmlElement): boolean => name === 'p:ph' && attributes['type'] === 'title';

const placed = (node: XmlNode): XmlNode =>
  isElement(node) && node.name === 'p:spPr' ? { ...node, children: [] } : node;

const kinds: Readonly<Record<string, string>> = { 'a:latin': 'lt', 'a:ea': 'ea', 'a:cs': 'cs' };
