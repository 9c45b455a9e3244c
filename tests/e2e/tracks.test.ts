import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { eventually } from '#tests/e2e/eventually.ts';
import { openMap } from '#tests/e2e/map-on-page.ts';
import { describeInBrowser, post, type Stig } from '#tests/e2e/stig.ts';
import { plainView } from '#model/map/lane-view.ts';

describeInBrowser('The tracks of a map between companies', {}, (stig) => {
  it('are where a frame chooses several cards, which go together to another role and phase, and back', async () => {
    const { page, journey } = await withTracks(stig, 2);
    const map = await openMap(page, journey);
    await page.getByRole('heading', { name: 'Buyer' }).waitFor();
    const chosen = page.locator('[data-map] [data-type=interaction][aria-current]');
    const [first, last] = [await stillBoxOf(map.card('User 1 of A')), await stillBoxOf(map.card('User 3 of A'))];
    await drag(page, { x: first.x + 30, y: first.y - 8 }, { x: last.x + 60, y: last.y + last.height / 2 });
    await eventually(() => namesOf(chosen)).toEqual(['User 1 of A', 'User 2 of A', 'User 3 of A']);

    // What is chosen is told at the side, which makes the map narrower.
    await map.side.getByText('3').first().waitFor();
    const [held, there] = [await stillBoxOf(map.card('User 2 of A')), await stillBoxOf(map.card('Buyer 1 of B'))];
    const middle = { x: held.x + held.width / 2, y: held.y + 8 };
    await drag(page, middle, { x: there.x + there.width / 2, y: there.y + there.height + 4 });
    const told = () => toldOf(page, journey);
    await eventually(told).toEqual({ A: ['Buyer 1', 'Buyer 2'], B: ['user 1', 'Buyer 1', ...moved, 'Buyer 2'] });

    await page.keyboard.press('Control+z');
    const before = { A: ['user 1', 'user 2', 'user 3', 'Buyer 1', 'Buyer 2'], B: ['user 1', 'Buyer 1', 'Buyer 2'] };
    await eventually(told).toEqual(before);
  });

  it('are printed to be read, the whole first and then page by page', async () => {
    const { page, journey } = await withTracks(stig, 40);
    await openMap(page, journey);
    const pagesOn = async (format: string): Promise<number> => {
      const file = await page.pdf({ format, landscape: true });
      return file.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0;
    };
    // What is printed is fetched when the page has come to rest.
    await eventually(() => pagesOn('A0')).toBe(1);
    expect(await pagesOn('A4')).toBeGreaterThan(4);
  });
});

const moved = ['buyer 1', 'buyer 2', 'buyer 3'];

type Point = { readonly x: number; readonly y: number };

async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y + 12, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
}

async function boxOf(card: Locator) {
  await card.waitFor();
  const box = await card.boundingBox();
  if (!box) throw new Error('the card is not in sight');
  return box;
}

/** Where a card stands once the map has come to rest: what the compass finds may come late and take room. */
async function stillBoxOf(card: Locator) {
  const places: string[] = [];
  await eventually(async () => {
    places.push(JSON.stringify(await boxOf(card)));
    return places.length > 12 && new Set(places.slice(-12)).size;
  }).toBe(1);
  return boxOf(card);
}

const namesOf = async (cards: Locator): Promise<string[]> => {
  const names = await cards.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  return names.map((name) => name.replace(/ \(.*/u, '')).toSorted();
};

type File = {
  phases: { id: string; name: string }[];
  interactions: { phase: string; role?: string; text: string }[];
};

/** Whose each card of a phase is, and which of them it was made as. */
async function toldOf(page: Page, journey: string): Promise<Record<string, string[]>> {
  const answer = await page.request.get(`/api/v1/journeys/${journey}/file`);
  const { phases, interactions } = (await answer.json()) as File;
  const nameOf = ({ role, text }: File['interactions'][number]): string =>
    `${text.startsWith('Buyer') ? 'Buyer' : (role ?? '')} ${/\d+/u.exec(text)?.[0] ?? ''}`;
  return Object.fromEntries(
    phases.map(({ id, name }) => [name, interactions.filter(({ phase }) => phase === id).map(nameOf)]),
  );
}

/** A journey of two phases with so many more cards of a user and a buyer, in tracks on the owner's screen. */
async function withTracks(stig: Stig, many: number): Promise<{ page: Page; journey: string }> {
  const page = await stig.owner({ width: 1280, height: 1000 });
  const cardsOf = (phase: string, role: string, count: number) =>
    Array.from({ length: count }, (_, at) => {
      const text = `${role === 'user' ? 'User' : 'Buyer'} ${at + 1} of ${phase}`;
      return { id: `${phase}${role}${at}`, phase, role, text };
    });
  const { journey } = await post<{ journey: string }>(page.context(), `/api/v1/workspaces/${stig.workspace}/import`, {
    ...{ format: 'stig-journey', version: 1, id: `tracks${many}` },
    journey: { name: 'Renew the lease', language: 'en', business: { kind: 'b2b', roles: ['user', 'buyer'] } },
    phases: ['A', 'B'].map((id) => ({ id, name: id, leadTime: 'P2M' })),
    interactions: [
      ...[...cardsOf('A', 'user', many + 1), ...cardsOf('A', 'buyer', many)],
      ...[...cardsOf('B', 'user', 1), ...cardsOf('B', 'buyer', many)],
    ],
  });
  const kept = JSON.stringify({ chosen: 'map', changed: { ...plainView, hasTracks: true } });
  await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [`stig-view:${journey}`, kept] as const);
  return { page, journey };
}
