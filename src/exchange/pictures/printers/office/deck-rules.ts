import { strFromU8 } from 'fflate';
import { elementsIn, isElement, parseXml, type XmlElement } from '#exchange/pictures/printers/office/xml-tree.ts';

type Part = { readonly name: string; readonly root: XmlElement };
type Names = ReadonlySet<string>;

/**
 * Which rules of the standard the parts of a file of slides break, in words; none is what there should be.
 *
 * Source  ECMA-376 part 1, PresentationML and DrawingML; part 2, packages
 */
export function brokenRules(files: Readonly<Record<string, Uint8Array>>): string[] {
  const names: Names = new Set(Object.keys(files));
  const broken: string[] = [];
  const parts = Object.entries(files).flatMap(([name, bytes]): Part[] => {
    if (!/\.(?:xml|rels)$/u.test(name)) return [];
    try {
      return [{ name, root: parseXml(strFromU8(bytes)) }];
    } catch (error) {
      broken.push(`${name} is not well-formed: ${String(error)}`);
      return [];
    }
  });
  return [
    ...broken,
    ...parts.filter(({ name }) => name === '[Content_Types].xml').flatMap(({ root }) => brokenTypes(root, names)),
    ...parts.filter(({ name }) => name.endsWith('.rels')).flatMap((part) => brokenLinks(part, names)),
    ...parts.flatMap((part) => [...loose(part, parts), ...doubles(part), ...withoutBody(part), ...outOfOrder(part)]),
  ];
}

function brokenTypes(root: XmlElement, names: Names): string[] {
  const overrides = root.children.filter(isElement).flatMap(({ attributes: { PartName } }) => PartName ?? []);
  const defaults = root.children.filter(isElement).flatMap(({ attributes: { Extension } }) => Extension ?? []);
  const typed = new Set(overrides.map((name) => name.slice(1)));
  const owned = [...names].filter((name) => name.startsWith('ppt/') && name.endsWith('.xml'));
  return [
    ...[...typed].filter((name) => !names.has(name)).map((name) => `a type for ${name}, which is not there`),
    ...owned.filter((name) => !typed.has(name)).map((name) => `${name} has no type`),
    ...[...names]
      .filter((name) => name !== '[Content_Types].xml' && !defaults.includes(name.slice(name.lastIndexOf('.') + 1)))
      .filter((name) => !typed.has(name))
      .map((name) => `${name} has no type`),
    ...(typed.size === overrides.length && new Set(defaults).size === defaults.length ? [] : ['a type is said twice']),
  ];
}

/** The part whose links a part of links holds. */
const ownerOf = (name: string): string => name.replace('_rels/', '').replace(/\.rels$/u, '');

function brokenLinks({ name, root }: Part, names: Names): string[] {
  const links = root.children.filter(isElement).map(({ attributes }) => attributes);
  const owner = ownerOf(name);
  const ids = links.map(({ Id }) => Id);
  const lost = links
    .filter(({ TargetMode }) => TargetMode !== 'External')
    .map(({ Target = '' }) => new URL(Target, `http://package/${owner}`).pathname.slice(1))
    .filter((target) => !names.has(target));
  return [
    ...lost.map((target) => `${name} leads to ${target}, which is not there`),
    ...(owner !== '' && !names.has(owner) ? [`${name} is of a part that is not there`] : []),
    ...(new Set(ids).size === ids.length ? [] : [`${name} says an id twice`]),
  ];
}

/** What a part refers to has to be among its links. */
function loose({ name, root }: Part, parts: readonly Part[]): string[] {
  if (name.endsWith('.rels')) return [];
  const links = parts.find((part) => part.name.endsWith('.rels') && ownerOf(part.name) === name);
  const known = new Set(links?.root.children.filter(isElement).map(({ attributes }) => attributes['Id']));
  return elementsIn(root)
    .flatMap(({ attributes }) => Object.entries(attributes))
    .filter(([key, value]) => key.startsWith('r:') && !known.has(value))
    .map(([, value]) => `${name} refers to ${value}, which is no link of it`);
}

function doubles({ name, root }: Part): string[] {
  const ids = elementsIn(root).flatMap((one) => (one.name === 'p:cNvPr' ? (one.attributes['id'] ?? '') : []));
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${name} has two things with the id ${id}`);
}

const withoutBody = ({ name, root }: Part): string[] =>
  elementsIn(root)
    .filter((one) => one.name === 'p:sp' || one.name === 'a:tc')
    .filter((one) => {
      const body = one.children.filter(isElement).find((part) => part.name.endsWith(':txBody'));
      return !body?.children.filter(isElement).some((part) => part.name === 'a:p');
    })
    .map(() => `${name} has a shape or a cell without a body for text`);

/** In which order the standard has what stands in these. */
const orders: Readonly<Record<string, string>> = {
  'p:presentation':
    'p:sldMasterIdLst p:notesMasterIdLst p:handoutMasterIdLst p:sldIdLst p:sldSz p:notesSz p:embeddedFontLst p:defaultTextStyle p:extLst',
  'p:sld': 'p:cSld p:clrMapOvr p:transition p:timing p:extLst',
  'p:notes': 'p:cSld p:clrMapOvr p:extLst',
  'p:sldLayout': 'p:cSld p:clrMapOvr p:transition p:timing p:hf p:extLst',
  'p:sldMaster': 'p:cSld p:clrMap p:sldLayoutIdLst p:transition p:timing p:hf p:txStyles p:extLst',
  'p:notesMaster': 'p:cSld p:clrMap p:hf p:notesStyle p:extLst',
  'p:cSld': 'p:bg p:spTree p:custDataLst p:controls p:extLst',
  'p:sp': 'p:nvSpPr p:spPr p:style p:txBody p:extLst',
  'p:pic': 'p:nvPicPr p:blipFill p:spPr p:style p:extLst',
  'p:graphicFrame': 'p:nvGraphicFramePr p:xfrm a:graphic p:extLst',
  'p:spPr':
    'a:xfrm a:custGeom a:prstGeom a:noFill a:solidFill a:gradFill a:blipFill a:ln a:effectLst a:scene3d a:sp3d a:extLst',
  'p:txBody': 'a:bodyPr a:lstStyle a:p',
  'a:txBody': 'a:bodyPr a:lstStyle a:p',
  'a:pPr':
    'a:lnSpc a:spcBef a:spcAft a:buClr a:buSzPct a:buFont a:buNone a:buAutoNum a:buChar a:tabLst a:defRPr a:extLst',
  'a:rPr':
    'a:ln a:noFill a:solidFill a:effectLst a:highlight a:latin a:ea a:cs a:sym a:hlinkClick a:hlinkMouseOver a:rtl a:extLst',
  'a:r': 'a:rPr a:t',
  'a:ln': 'a:noFill a:solidFill a:prstDash a:custDash a:round a:bevel a:miter a:headEnd a:tailEnd a:extLst',
  'a:tbl': 'a:tblPr a:tblGrid a:tr',
  'a:tc': 'a:txBody a:tcPr a:extLst',
  'a:tcPr': 'a:lnL a:lnR a:lnT a:lnB a:lnTlToBr a:lnBlToTr a:noFill a:solidFill a:extLst',
  'a:custGeom': 'a:avLst a:gdLst a:ahLst a:cxnLst a:rect a:pathLst',
};

function outOfOrder({ name, root }: Part): string[] {
  return elementsIn(root).flatMap((one) => {
    const order = orders[one.name]?.split(' ');
    if (!order) return [];
    const ranks = one.children.filter(isElement).map((child) => order.indexOf(child.name));
    const isRight = ranks.every((rank, at) => rank >= (ranks[at - 1] ?? 0));
    const found = one.children.filter(isElement).map((child) => child.name);
    return isRight ? [] : [`${name}: ${one.name} holds ${found.join(', ')}`];
  });
}
