import type { MapContent } from '#exchange/pictures/content/types.ts';
import type { Slide } from '#exchange/pictures/printers/deck.ts';
import { fittedText } from '#exchange/pictures/printers/fitted-text.ts';
import { sansAt, slideHead, type WordSlide } from '#exchange/pictures/printers/slide-text.ts';
import { dataOf } from '#exchange/pictures/scene/image-data.ts';
import type { SceneImages } from '#exchange/pictures/scene/scene.ts';

const across = 3;
const cell = { width: 3.8, height: 2.6, gap: 0.25, caption: 0.5 };
const origin = { x: 0.7, y: 1.75 };

/** The pictures of cards and of the storyboard, in their order, each over the words that it goes with. */
export function pictureSlides(newSlide: () => Slide, of: WordSlide & { images: SceneImages; isSeen: IsSeen }): void {
  const all = picturesOf(of.content, of.isSeen);
  const most = across * 2;
  for (let from = 0; from < all.length; from += most) {
    const slide = newSlide();
    const kind = all.length > most ? `${from / most + 1}/${Math.ceil(all.length / most)}` : '';
    slideHead(slide, { title: of.sight.words.say('pictures'), kind }, of);
    all.slice(from, from + most).forEach((one, i) => putPicture(slide, one, { ...of, i }));
  }
}

type IsSeen = (lane: string) => boolean;
type Pictured = ReturnType<typeof picturesOf>[number];

const picturesOf = ({ phases, notes }: MapContent, isSeen: IsSeen) => [
  ...(isSeen('interactions') ? phases : []).flatMap(({ interactions }) =>
    interactions.flatMap(({ picture, text }) => (picture ? [{ picture, text }] : [])),
  ),
  ...notes.flatMap(({ picture, text, lane }) => (picture && isSeen(lane) ? [{ picture, text }] : [])),
];

function putPicture(
  slide: Slide,
  { picture, text }: Pictured,
  { images, sight, i }: WordSlide & { images: SceneImages; i: number },
): void {
  const image = images.get(picture.blob);
  if (!image) return;
  const x = origin.x + (i % across) * (cell.width + cell.gap);
  const y = origin.y + Math.floor(i / across) * cell.height;
  const high = cell.height - cell.caption - cell.gap;
  const { width = 4, height = 3, alt = '' } = picture;
  const scale = Math.min(cell.width / width, high / height);
  const [w, h] = [width * scale, height * scale];
  slide.addImage({ data: dataOf(image), altText: alt === '' ? text : alt, x, y: y + high - h, w, h });
  const frame = { x, y: y + high + 0.05, w: cell.width, h: cell.caption };
  const said = fittedText(text, frame, { family: 'sans', size: 14, least: 12, measure: sight.measure });
  slide.addText(said.text, sansAt(frame, said.size, sight.theme.soft));
}
