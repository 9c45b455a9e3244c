import type { LaneView } from '#model/map/lane-view.ts';
import type { ExportFormat, ExportLook } from '#protocol/http/map.ts';

export const formats = [
  'pptx',
  'pdf',
  'png',
  'svg',
  'xlsx',
  'csv',
  'md',
  'mmd',
  'json',
] as const satisfies readonly ExportFormat[];

/** What somebody chose in the export dialog; what a format has no use for is left where it was. */
export type Chosen = {
  readonly format: (typeof formats)[number];
  readonly paper: NonNullable<ExportLook['paper']>;
  readonly orientation: NonNullable<ExportLook['orientation']>;
  readonly tiles: NonNullable<ExportLook['tiles']> | 'one';
  readonly theme: 'light' | 'dark';
  /** By its id, one of the product's own or a saved one, or as it is shown on this screen. */
  readonly view: string;
  readonly audience: NonNullable<ExportLook['audience']>;
  readonly separator: NonNullable<ExportLook['separator']>;
  /** What was written for a title since the dialog is open: the journey may hear of it later than the file is made. */
  readonly headline?: string;
};

/** The view as it is shown on this screen and saved nowhere. */
export const asShown = 'as-shown';

export const firstChosen: Chosen = {
  format: 'pptx',
  paper: 'a3',
  orientation: 'landscape',
  tiles: 'one',
  theme: 'light',
  view: 'map',
  audience: 'outside',
  separator: 'comma',
};

/** What spreadsheets there take without asking. */
export const separatorIn = (language: string): Chosen['separator'] => (language === 'en' ? 'comma' : 'semicolon');

export const hasSeparator = ({ format }: Chosen): boolean => format === 'csv';

export const hasPaper = ({ format }: Chosen): boolean => format === 'pdf' || format === 'png' || format === 'svg';

export const hasTheme = ({ format }: Chosen): boolean => format === 'png' || format === 'svg';

export const hasView = (chosen: Chosen): boolean => hasPaper(chosen) || chosen.format === 'pptx';

/** What begins with the whole of the journey under a sentence. */
export const hasTitle = ({ format }: Chosen): boolean => format === 'pptx' || format === 'pdf';

/** A diagram holds nobody's words. */
export const hasAudience = ({ format }: Chosen): boolean => format !== 'mmd';

const sizes = ['a4', 'a3', 'a2', 'a1', 'a0'] as const;

/** Sheets smaller than the paper, that it can be put together from. */
export const tilesFor = (paper: Chosen['paper']): readonly ('a4' | 'a3' | 'a2' | 'a1')[] =>
  paper === 'content'
    ? []
    : (['a4', 'a3', 'a2', 'a1'] as const).filter((one) => sizes.indexOf(one) < sizes.indexOf(paper));

export const areTiled = (chosen: Chosen): boolean =>
  chosen.format === 'pdf' && tilesFor(chosen.paper).some((one) => one === chosen.tiles);

type Exporting = { readonly language: string; readonly shown: LaneView };

/** The address of the file, with only what matters to its format; `shown` is the view on this screen. */
export function exportAddress(journey: string, { language, shown }: Exporting, chosen: Chosen): string {
  const { format, paper, orientation, tiles, theme, audience, separator, headline } = chosen;
  const query = new URLSearchParams({ language });
  if (hasPaper(chosen)) query.set('paper', paper);
  if (hasPaper(chosen) && paper !== 'content') query.set('orientation', orientation);
  if (areTiled(chosen)) query.set('tiles', tiles);
  if (hasTheme(chosen)) query.set('theme', theme);
  if (hasView(chosen)) query.set(...viewIn(chosen, shown));
  if (hasAudience(chosen)) query.set('audience', audience);
  if (hasSeparator(chosen)) query.set('separator', separator);
  if (hasTitle(chosen) && headline !== undefined) query.set('headline', headline);
  return `/api/v1/journeys/${encodeURIComponent(journey)}/export.${format}?${query}`;
}

const viewIn = ({ view }: Chosen, shown: LaneView): [key: string, value: string] =>
  view === asShown ? ['lanes', JSON.stringify(shown)] : ['view', view];
