import type pptx from 'pptxgenjs';

// The package's types say CommonJS while Node loads its ES module: what they call `default` is the module itself.
/** A set of slides under way. */
export type Deck = InstanceType<typeof pptx.default>;
export type Slide = pptx.default.Slide;
export type SlideText = pptx.default.TextPropsOptions;
export type SlideShape = pptx.default.ShapeProps;

export async function createDeck(): Promise<Deck> {
  const loaded = (await import('pptxgenjs')) as unknown as { default: new () => Deck };
  return new loaded.default();
}
