import { SaxesParser } from 'saxes';

/** An element of a part: what it says of itself, and what stands in it, in order. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
};

export type XmlNode = XmlElement | string;

type Open = { name: string; attributes: Record<string, string>; children: XmlNode[] };

/** Errors  throws where the text is not well-formed. */
export function parseXml(text: string): XmlElement {
  const top: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [top];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Open = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (said) => {
    open.at(-1)?.children.push(said);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text).close();
  const root = top.children.find(isElement);
  if (!root) throw new Error('a part of a file without an element');
  return root;
}

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

export const printXml = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${printed(root)}`;

function printed(node: XmlNode): string {
  if (!isElement(node)) return escaped(node);
  const { name, attributes, children } = node;
  const said = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(value).replaceAll(/\s/gu, spaced)}"`,
  );
  const start = `<${name}${said.join('')}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.map(printed).join('')}</${name}>`;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replaceAll(/[&<>"]/gu, (sign) => signs[sign] ?? sign);

/** In what an element says of itself, every white space is read as a blank, unless it is named. */
const spaced = (space: string): string => (space === ' ' ? space : `&#${space.codePointAt(0)};`);

/** The element with every element in it made anew, from the innermost outwards. */
export function remade(element: XmlElement, make: (one: XmlElement) => XmlElement): XmlElement {
  return make({ ...element, children: element.children.map((node) => (isElement(node) ? remade(node, make) : node)) });
}

export const elementsIn = (element: XmlElement): XmlElement[] => [
  element,
  ...element.children.filter(isElement).flatMap(elementsIn),
];

/** The words in an element. */
export const textIn = (node: XmlNode): string => (isElement(node) ? node.children.map(textIn).join('') : node);
