import type { FontBook } from '#exchange/pictures/letters/font-book.ts';
import { drawnText } from '#exchange/pictures/letters/drawn-text.ts';
import { printSvg } from '#exchange/pictures/printers/svg.ts';
import type { Scene } from '#exchange/pictures/scene/scene.ts';

const mostPixels = 40_000_000;

/** The scene as a picture of dots, twice as fine as its px unless that becomes too large to hold. */
export async function printPng(scene: Scene, fonts: FontBook): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js');
  const zoom = Math.min(2, Math.sqrt(mostPixels / (scene.width * scene.height)));
  const drawing = new Resvg(printSvg(scene, drawnText(fonts)), {
    fitTo: { mode: 'zoom', value: zoom },
    font: { loadSystemFonts: false },
  });
  return drawing.render().asPng();
}
