import { directionOf } from '#exchange/pictures/letters/direction.ts';
import { isElement, remade, textIn, type XmlElement } from '#exchange/pictures/printers/office/xml-tree.ts';

/** Of the words on slides, as programs name it: `sv-SE`. */
export type SlideLanguage = string;

/** A slide, or what lies behind one: every thing on it has an id of its own, every shape a body for text, every run its language, and lines that are read from the right are. */
export function cleanSlide(root: XmlElement, language: SlideLanguage): XmlElement {
  let last = 0;
  return remade(root, (element) => {
    const { name, attributes } = element;
    if (name === 'p:cNvPr') return { ...element, attributes: { ...attributes, id: String((last += 1)) } };
    if (name === 'p:sp') return withBody(element, language);
    if (name === 'a:p') return inDirection(element);
    if (languaged.has(name)) return { ...element, attributes: { ...attributes, lang: language } };
    return element;
  });
}

const languaged = new Set(['a:rPr', 'a:endParaRPr']);

const made = (name: string, children: readonly XmlElement[] = [], attributes = {}): XmlElement => ({
  name,
  attributes,
  children,
});

function withBody(shape: XmlElement, lang: SlideLanguage): XmlElement {
  const parts = shape.children.filter(isElement);
  if (parts.some(({ name }) => name === 'p:txBody')) return { ...shape, children: parts };
  const paragraph = made('a:p', [made('a:endParaRPr', [], { lang })]);
  const body = made('p:txBody', [made('a:bodyPr'), made('a:lstStyle'), paragraph]);
  const after = parts.findIndex(({ name }) => name === 'p:extLst');
  return { ...shape, children: after === -1 ? [...parts, body] : parts.toSpliced(after, 0, body) };
}

function inDirection(paragraph: XmlElement): XmlElement {
  const said = paragraph.children.filter(isElement);
  const words = said.filter(({ name }) => name === 'a:r').map(textIn);
  if (directionOf(words.join('')) === 'ltr') return paragraph;
  const [first, ...others] = said;
  const look = first?.name === 'a:pPr' ? first : made('a:pPr');
  const { algn = 'l' } = look.attributes;
  const turned = { ...look, attributes: { ...look.attributes, rtl: '1', algn: algn === 'l' ? 'r' : algn } };
  return { ...paragraph, children: [turned, ...(first === undefined || first.name === 'a:pPr' ? others : said)] };
}
