import { describe, expect, it } from 'vitest';
import { plainView } from '#model/map/lane-view.ts';
import { asShown, type Chosen, exportAddress } from '#web/journey/out/export-look.ts';

const chosen: Chosen = {
  format: 'pdf',
  paper: 'a0',
  orientation: 'portrait',
  tiles: 'a4',
  theme: 'dark',
  audience: 'outside',
  view: 'board',
  separator: 'semicolon',
};

const sv = { language: 'sv', shown: { ...plainView, hidden: ['teams'] } };

describe('the address of an exported file', () => {
  it('says paper and sheets to a PDF', () => {
    expect(exportAddress('j 1', sv, chosen)).toBe(
      '/api/v1/journeys/j%201/export.pdf?language=sv&paper=a0&orientation=portrait&tiles=a4&view=board&audience=outside',
    );
  });

  it('brings the title that was just written, also where it was emptied, to what has one', () => {
    const address = (format: Chosen['format'], headline?: string): string =>
      exportAddress('j', sv, { ...chosen, format, ...(headline !== undefined && { headline }) });
    expect(address('pptx', 'Svårast är väntan')).toContain('headline=Sv%C3%A5rast+%C3%A4r+v%C3%A4ntan');
    expect(address('pdf', '')).toMatch(/headline=$/u);
    expect(address('pptx')).not.toContain('headline');
    expect(address('png', 'Svårast är väntan')).not.toContain('headline');
  });

  it('asks for no sheets that are as large as the paper, and none for a picture', () => {
    expect(exportAddress('j', sv, { ...chosen, paper: 'a4' })).not.toContain('tiles');
    expect(exportAddress('j', sv, { ...chosen, format: 'png' })).toBe(
      '/api/v1/journeys/j/export.png?language=sv&paper=a0&orientation=portrait&theme=dark&view=board&audience=outside',
    );
  });

  it('says nothing of paper to slides and tables', () => {
    expect(exportAddress('j', { ...sv, language: 'nb' }, { ...chosen, format: 'pptx' })).toBe(
      '/api/v1/journeys/j/export.pptx?language=nb&view=board&audience=outside',
    );
  });

  it('says what stands between cells to a list alone', () => {
    expect(exportAddress('j', sv, { ...chosen, format: 'csv' })).toContain('separator=semicolon');
    expect(exportAddress('j', sv, { ...chosen, format: 'xlsx' })).not.toContain('separator');
  });

  it('carries the view that is shown where that is saved nowhere', () => {
    const address = new URL(exportAddress('j', sv, { ...chosen, view: asShown }), 'http://x');
    expect(address.searchParams.has('view')).toBe(false);
    expect(JSON.parse(address.searchParams.get('lanes') ?? '')).toMatchObject({ hidden: ['teams'] });
    expect(exportAddress('j', sv, { ...chosen, format: 'csv', view: asShown })).not.toContain('lanes');
  });
});
