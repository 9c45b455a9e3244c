import { isElement, remade, type XmlElement, type XmlNode } from '#exchange/pictures/printers/office/xml-tree.ts';

/** Between what a thing is called and which of those that are called so it is. */
export const groupMark = '\u2063';

/** Shapes of one thing that stand after one another, taken hold of as one; it says what it is to whoever does not see it. */
export function groupShapes(root: XmlElement, called: (name: string) => string): XmlElement {
  return remade(root, (element) =>
    element.name === 'p:spTree'
      ? { ...element, children: grouped(element.children.filter(isElement), called) }
      : element,
  );
}

function grouped(shapes: readonly XmlElement[], called: (name: string) => string): XmlNode[] {
  const runs: XmlElement[][] = [];
  for (const shape of shapes) {
    const before = runs.at(-1)?.[0];
    const isSame = before !== undefined && keyOf(shape) !== undefined && keyOf(before) === keyOf(shape);
    if (isSame) runs.at(-1)?.push(shape);
    else runs.push([shape]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    const key = first && keyOf(first);
    if (key === undefined) return run;
    const name = called(key.slice(0, key.indexOf(groupMark)));
    const named = run.map((shape) => renamed(shape, { name }));
    return named.length === 1 ? named.map((shape) => renamed(shape, { name, descr: name })) : [groupOf(named, name)];
  });
}

/** Its name, where that says which thing it is a part of. */
function keyOf(shape: XmlElement): string | undefined {
  const [about] = shape.children.filter(isElement);
  const [{ attributes } = { attributes: {} }] = about?.children.filter(isElement) ?? [];
  const name = (attributes as Record<string, string>)['name'];
  return name?.includes(groupMark) === true && frameOf(shape) ? name : undefined;
}

const renamed = (shape: XmlElement, to: Readonly<Record<string, string>>): XmlElement =>
  remade(shape, (element) =>
    element.name === 'p:cNvPr' ? { ...element, attributes: { ...element.attributes, ...to } } : element,
  );

type Frame = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

function frameOf(shape: XmlElement): Frame | undefined {
  const within = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
    element?.children.filter(isElement).find((child) => child.name === name);
  const place = within(within(shape, 'p:spPr'), 'a:xfrm');
  const [off, ext] = [within(place, 'a:off'), within(place, 'a:ext')];
  if (!off || !ext) return undefined;
  const [left, top] = [Number(off.attributes['x']), Number(off.attributes['y'])];
  return { left, top, right: left + Number(ext.attributes['cx']), bottom: top + Number(ext.attributes['cy']) };
}

const made = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlNode[] = [],
): XmlElement => ({ name, attributes, children });

function groupOf(shapes: readonly XmlElement[], name: string): XmlElement {
  const frames = shapes.flatMap((shape) => frameOf(shape) ?? []);
  const [x, y] = [Math.min(...frames.map(({ left }) => left)), Math.min(...frames.map(({ top }) => top))];
  const cx = Math.max(...frames.map(({ right }) => right)) - x;
  const cy = Math.max(...frames.map(({ bottom }) => bottom)) - y;
  const [at, size] = [
    { x: String(x), y: String(y) },
    { cx: String(cx), cy: String(cy) },
  ];
  return made('p:grpSp', {}, [
    made('p:nvGrpSpPr', {}, [made('p:cNvPr', { id: '0', name, descr: name }), made('p:cNvGrpSpPr'), made('p:nvPr')]),
    made('p:grpSpPr', {}, [
      made('a:xfrm', {}, [made('a:off', at), made('a:ext', size), made('a:chOff', at), made('a:chExt', size)]),
    ]),
    ...shapes,
  ]);
}
