import type { Box, Path } from '#exchange/pictures/path.ts';
import type { TextLine } from '#exchange/pictures/styled-lines.ts';
import type { Font } from '#exchange/pictures/text-measure.ts';

/** How an outline is painted: colours as hex, dashes in px. */
export type Paint = {
  readonly fill?: string | undefined;
  readonly stroke?: string | undefined;
  readonly strokeWidth?: number | undefined;
  readonly dash?: readonly number[] | undefined;
  readonly opacity?: number | undefined;
};

/** Lines of text under each other; `y` is the top of the first line, `x` the side that `align` names. */
export type TextBlock = {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly TextLine[];
  readonly lineHeight: number;
  readonly font: Font;
  readonly color: string;
  readonly align?: 'start' | 'middle' | 'end' | undefined;
  readonly upper?: boolean | undefined;
};

/**
 * What a picture is made of, in px from its upper left corner; later nodes lie on earlier ones.
 *
 * Shape   a `box` may hold text, and be hatched instead of filled; an `image` is one that was kept, by its name; a `group` is moved as a whole and may carry a name and notes for slides.
 */
export type SceneNode =
  | ({
      readonly kind: 'box';
      readonly radius?: number;
      readonly hatch?: string;
      readonly texts?: readonly TextBlock[];
    } & Box &
      Paint)
  | ({ readonly kind: 'path'; readonly path: Path } & Paint)
  | ({ readonly kind: 'image'; readonly blob: string; readonly alt: string } & Box)
  | ({ readonly kind: 'text' } & TextBlock)
  | {
      readonly kind: 'group';
      readonly name: string;
      readonly notes?: string;
      readonly dx: number;
      readonly dy: number;
      readonly nodes: readonly SceneNode[];
    };

/** Kept pictures by their names, as a printer puts them into its file. */
export type SceneImages = ReadonlyMap<string, SceneImage>;
export type SceneImage = { readonly type: 'image/jpeg' | 'image/png'; readonly bytes: Uint8Array };

export type Scene = {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly title: string;
  readonly language: string;
  readonly nodes: readonly SceneNode[];
};
