import type { SceneNode } from '#exchange/pictures/scene/scene.ts';
import { cairn, handOff, heart, type Shape, type ShapeRole, shapeAt, thundercloud } from '#exchange/pictures/shapes.ts';
import type { Theme } from '#exchange/pictures/theme.ts';

const colors: { readonly [R in ShapeRole]: keyof Theme } = {
  heart: 'heart',
  cloud: 'cloud',
  bolt: 'bolt',
  stone: 'stone',
  'stone-light': 'stoneLight',
  'stone-deep': 'stoneDeep',
  line: 'barInk',
};

const facets: ReadonlySet<ShapeRole> = new Set(['stone-light', 'stone-deep']);

const signs = { heart, cloud: thundercloud, moment: cairn, handOff } as const;
export type SignName = keyof typeof signs;

export type SignLook = {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly assumption: boolean;
  readonly ground: string;
};

/** A heart, a cloud, a cairn: filled when somebody's words stand behind it, else a dashed outline. */
export const signNode = (name: SignName, look: SignLook, theme: Theme): SceneNode => ({
  kind: 'group',
  name,
  dx: 0,
  dy: 0,
  nodes: look.assumption ? outlined(signs[name], look, theme) : filled(signs[name], look, theme),
});

function filled(shape: Shape, look: SignLook, theme: Theme): SceneNode[] {
  const parts = shapeAt(shape, look);
  const rim = parts.map(({ path, stroke }): SceneNode => ({
    kind: 'path',
    path,
    stroke: look.ground,
    strokeWidth: (stroke ?? 0) + look.size / 8,
  }));
  const inside = parts.map(({ path, role, stroke }): SceneNode => {
    const color = theme[colors[role]];
    return stroke === undefined
      ? { kind: 'path', path, fill: color }
      : { kind: 'path', path, stroke: color, strokeWidth: stroke };
  });
  return [...rim, ...inside];
}

const outlined = (shape: Shape, look: SignLook, theme: Theme): SceneNode[] =>
  shapeAt(
    shape.filter(({ role }) => !facets.has(role)),
    look,
  ).map(({ path, role }): SceneNode => ({
    kind: 'path',
    path,
    fill: look.ground,
    stroke: theme[colors[role === 'bolt' ? 'cloud' : role]],
    strokeWidth: 1.4,
    dash: [2.6, 2.2],
  }));
