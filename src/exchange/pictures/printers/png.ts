import type { FontBook } from '#exchange/pictures/letters/font-book.ts';
import { drawnText } from '#exchange/pictures/letters/drawn-text.ts';
import { printSvg } from '#exchange/pictures/printers/svg.ts';
import type { Scene, SceneImages } from '#exchange/pictures/scene/scene.ts';
import { type PageSetting, sheetFor } from '#exchange/pictures/sheets/paper.ts';

const mostPixels = 40_000_000;

/** Fine enough for print that is read at arm's length. Units: dots a mm, 200 dots an inch. */
const dotsPerMm = 200 / 25.4;

/** The scene as a picture of dots, twice as fine as its px, or as print needs on paper, unless that becomes too large to hold. */
export async function printPng(
  scene: Scene,
  { fonts, images }: { fonts: FontBook; images: SceneImages },
  page: PageSetting,
): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js');
  const sheet = sheetFor(page, scene);
  const wanted = page.paper === 'content' ? scene.width * 2 : sheet.width * dotsPerMm;
  const most = Math.sqrt(mostPixels * (sheet.width / sheet.height));
  const drawing = new Resvg(printSvg(scene, { printText: drawnText(fonts), page, images }), {
    fitTo: { mode: 'width', value: Math.round(Math.min(wanted, most)) },
    font: { loadSystemFonts: false },
  });
  return drawing.render().asPng();
}
