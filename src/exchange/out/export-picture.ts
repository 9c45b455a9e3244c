import { type TellFar, tellNobody } from '#exchange/pictures/far.ts';
import { type Audience, shareable } from '#exchange/pictures/content/shareable.ts';
import { withImages } from '#exchange/pictures/content/with-images.ts';
import { writable, writableText } from '#exchange/pictures/content/writable.ts';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import { openFontBook } from '#exchange/pictures/letters/font-book.ts';
import { pictureLayout } from '#exchange/pictures/picture-layout.ts';
import { sceneOf } from '#exchange/pictures/scene/scene-of.ts';
import type { SceneImages } from '#exchange/pictures/scene/scene.ts';
import type { Sight } from '#exchange/pictures/scene/sight.ts';
import { seenIn } from '#exchange/pictures/lanes/seen-in.ts';
import { wallSheet } from '#exchange/pictures/wall/wall-sheet.ts';
import type { LaneView } from '#model/map/lane-view.ts';
import { type PageSetting, shapeOf, sheetFor } from '#exchange/pictures/sheets/paper.ts';
import { type ThemeName, themes } from '#exchange/pictures/theme.ts';
import type { Language } from '#base/languages.ts';
import { pictureLanguage, pictureWords } from '#words/paper.ts';

const pictureFormats = ['svg', 'png', 'pdf', 'pptx', 'xlsx', 'csv', 'md', 'mmd'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** For whom (else for anybody), in which language (else the journey's own), on which ground, on which paper; `today` tells which consents have ended. */
export type PictureOptions = {
  readonly today: string;
  readonly audience?: Audience | undefined;
  readonly language?: Language | undefined;
  readonly theme?: ThemeName | undefined;
  readonly page?: PageSetting | undefined;
  /** Which lanes are drawn; without it as the map has them. */
  readonly view?: LaneView | undefined;
  /** Between the cells of a list; a comma where nobody says. */
  readonly separator?: 'comma' | 'semicolon' | undefined;
  /** Kept pictures by their names; those that are not here are left out. */
  readonly images?: SceneImages | undefined;
  /** Whose file it says that it is, where the format says so: the workspace. */
  readonly author?: string | undefined;
  /** Told how far it is. */
  readonly tell?: TellFar | undefined;
};

/** A journey as a file for others; only words that may be shown to them are in it. What prints it is loaded when it is asked for. */
export async function exportJourney(
  content: MapContent,
  format: PictureFormat,
  options: PictureOptions,
): Promise<Uint8Array> {
  const shown = writable(shareable(content, { today: options.today, audience: options.audience ?? 'outside' }));
  const words = pictureWords(options.language ?? pictureLanguage(content.language));
  const text = async (file: Promise<string>): Promise<Uint8Array> => new TextEncoder().encode(await file);
  switch (format) {
    case 'xlsx':
      return (await import('#exchange/tables/xlsx.ts')).printXlsx(shown, words);
    case 'csv':
      return text(import('#exchange/tables/csv.ts').then(({ printCsv }) => printCsv(shown, words, options.separator)));
    case 'md':
      return text(import('#exchange/documents/markdown.ts').then(({ printMarkdown }) => printMarkdown(shown, words)));
    case 'mmd':
      return text(import('#exchange/tables/mermaid.ts').then(({ printMermaid }) => printMermaid(shown, words)));
    default:
      return exportPicture(shown, format, { ...options, words });
  }
}

type Drawn = PictureOptions & { readonly words: Sight['words'] };

const whole: PageSetting = { paper: 'content' };

async function exportPicture(
  content: MapContent,
  format: 'svg' | 'png' | 'pdf' | 'pptx',
  { words, theme, page, view, today, images = new Map(), author = 'Stig', tell = tellNobody }: Drawn,
): Promise<Uint8Array> {
  const fonts = openFontBook();
  const onPaper = format === 'pdf' || format === 'pptx';
  const sight: Sight = { words, measure: fonts.measure, theme: themes[onPaper ? 'light' : (theme ?? 'light')] };
  if (format === 'pptx')
    return (await import('#exchange/pictures/printers/pptx.ts')).printPptx(withImages(content, images), {
      ...sight,
      view,
      images,
      author: writableText(author),
      today,
      tell,
    });
  const setting = page ?? (format === 'pdf' ? ({ paper: 'a3' } as const) : whole);
  const drawn = withImages(content, images);
  tell({ doing: 'laying' });
  const scene = sceneOf(drawn, pictureLayout(drawn, shapeOf(setting), { ...sight, view }), sight);
  if (format === 'pdf') {
    const { printPdf } = await import('#exchange/pictures/printers/pdf.ts');
    const { width, height } = sheetFor(setting, scene);
    const wall = wallSheet(content, width / height, { sight, isSeen: seenIn(content, view) });
    return printPdf([wall, scene], { fonts, images, tell }, setting);
  }
  tell({ doing: 'drawing' });
  if (format === 'png')
    return (await import('#exchange/pictures/printers/png.ts')).printPng(scene, { fonts, images }, setting);
  const { printSvg } = await import('#exchange/pictures/printers/svg.ts');
  return new TextEncoder().encode(printSvg(scene, { page: setting, images }));
}
