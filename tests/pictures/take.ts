import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { buildWeb, isBuilt } from '#server/web/build-web.ts';
import { home } from '#server/web/web-sources.ts';
import { contextOptions, type Language, launchChromium } from '#tests/e2e/browser.ts';
import { openMap } from '#tests/e2e/map-on-page.ts';
import { startServer } from '#tests/e2e/server.ts';
import { anna } from '#tests/e2e/claimed-folder.ts';
import { post } from '#tests/e2e/stig.ts';
import { newFolder, removeFolder } from '#tests/folders.ts';
import { mapWords } from '#words/map.ts';

/** Takes the pictures of the example that the docs show: `npm run pictures`, with Chromium, and LibreOffice for the slides. */
const folder = join(home, 'docs/pictures');
const widths = { 1280: 800, 1920: 1080 } as const;
const languages: readonly Language[] = ['en', 'sv', 'nb'];

type Claimed = { readonly journey: string };

mkdirSync(folder, { recursive: true });
if (!isBuilt(home)) await buildWeb(home);
const browser = await launchChromium();
for (const language of languages) await takeIn(browser, language);
await browser.close();

async function takeIn(of: Browser, language: Language): Promise<void> {
  const dataDir = newFolder('pictures');
  const server = await startServer(dataDir);
  const owner = await of.newContext({ baseURL: server.url });
  const token = server.claimLink?.split('/').at(-1);
  const { journey } = await post<Claimed>(owner, '/api/v1/claim', { token, language, ...anna });
  const cookies = await owner.cookies();
  for (const width of [1280, 1920] as const) {
    for (const isDark of [false, true]) {
      const context = await of.newContext({
        ...contextOptions({ language, width, height: widths[width], isDark }),
        baseURL: server.url,
      });
      await context.addCookies(cookies);
      await takeZooms(context, { language, width, isDark, journey });
      await context.close();
    }
  }
  if (language === 'en') await takeFiles(owner, journey);
  await server.stop();
  await removeFolder(dataDir);
}

type Take = Claimed & { readonly language: Language; readonly width: number; readonly isDark: boolean };

async function takeZooms(context: BrowserContext, { language, width, isDark, journey }: Take): Promise<void> {
  const page = await context.newPage();
  await openMap(page, journey);
  for (const zoom of ['wall', 'phase', 'card'] as const) {
    await page.getByRole('radio', { name: mapWords[`zoom-${zoom}`][language], exact: true }).click();
    await page.mouse.move(1, 1);
    await page.waitForTimeout(700);
    await shoot(page, `map-${zoom}-${language}-${width}${isDark ? '-dark' : ''}`);
  }
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  keep(name, await page.screenshot());
}

/** Fewer colours say the same in a third of the bytes, where ImageMagick is there. */
function keep(name: string, png: Uint8Array): void {
  const path = join(folder, `${name}.png`);
  writeFileSync(path, png);
  if (existsSync('/usr/bin/convert'))
    execFileSync('/usr/bin/convert', [path, '-strip', '-dither', 'None', '-colors', '224', `png8:${path}`]);
}

/** The wall map and the slides, as they leave the product. */
async function takeFiles(owner: BrowserContext, journey: string): Promise<void> {
  const fetchFile = async (query: string): Promise<Buffer> => {
    const answer = await owner.request.get(`/api/v1/journeys/${journey}/export.${query}`);
    if (!answer.ok()) throw new Error(`export.${query}: ${answer.status()}`);
    return answer.body();
  };
  const work = newFolder('files');
  const png = (from: string, to: string, dpi: number): void => {
    execFileSync('pdftoppm', ['-png', '-r', String(dpi), from, join(work, to)]);
  };
  writeFileSync(join(work, 'a0.pdf'), await fetchFile('pdf?paper=a0'));
  png(join(work, 'a0.pdf'), 'a0', 45);
  execFileSync('/usr/bin/convert', [`${work}/a0*.png`, '-strip', '-colors', '224', join(folder, 'print-a0.png')]);
  if (existsSync('/usr/bin/soffice')) {
    writeFileSync(join(work, 'slides.pptx'), await fetchFile('pptx'));
    execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', work, join(work, 'slides.pptx')]);
    png(join(work, 'slides.pdf'), 'slide', 60);
    const tiles = ['-tile', '4x', '-geometry', '480x+8+8', '-background', '#e9e4d8'];
    const sheet = join(folder, 'slides.png');
    execFileSync('montage', [`${work}/slide*.png`, ...tiles, sheet]);
    execFileSync('/usr/bin/convert', [sheet, '-strip', '-colors', '224', `png8:${sheet}`]);
  }
  await removeFolder(work);
}
