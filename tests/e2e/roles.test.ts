import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { ClientMessage, ServerMessage } from '#protocol/sync-message.ts';
import { codeAt } from '#server/people/totp.ts';
import { eventually } from '#tests/e2e/eventually.ts';
import { mapOn, openMap } from '#tests/e2e/map-on-page.ts';
import { shoot } from '#tests/e2e/screens.ts';
import { describeInBrowser, type Stig } from '#tests/e2e/stig.ts';
import { withoutReason } from '#tests/e2e/without-reason.ts';
import { protocolVersion } from '#protocol/line.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What an authenticator shows now that was told this key. */
function codeOf(key: string): string {
  const bits = [...key.replaceAll(' ', '')].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0'));
  const bytes = (bits.join('').match(/.{8}/gu) ?? []).map((byte) => Number.parseInt(byte, 2));
  return codeAt(Uint8Array.from(bytes), Math.floor(Date.now() / 30_000));
}

describeInBrowser('What each role may do', {}, (stig) => {
  test('a viewer reads everything and is offered nothing to change', async () => {
    const page = await stig.member('Vera Viewer', 'viewer');
    const map = await openMap(page, stig.journey);
    await map.cards.first().focus();
    await map.side.locator('blockquote').first().waitFor();
    const before = await namesThatStay(page);
    for (const key of ['n', 'h', 'c', 'm', 'p', 'Enter', 'Delete', 'Alt+ArrowDown']) await page.keyboard.press(key);
    expect(await namesOf(page)).toEqual(before);
    expect(await page.locator('textarea').count()).toBe(0);
    for (const name of ['New interaction', 'New phase', 'Undo', 'Remove', 'Link a quote'])
      expect(await page.getByRole('button', { name, exact: true }).count(), name).toBe(0);
    await shoot(page, 'roles-viewer');
    const { unsaid, all } = await withoutReason(page);
    expect(unsaid).toEqual([]);
    expect(all).toBeGreaterThan(5);
    for (const [path, button] of offeredToOthers) {
      await page.goto(path.replace(':journey', stig.journey));
      await page.locator('main').first().waitFor();
      expect(await page.getByRole('button', { name: button, exact: true }).count(), `${button} on ${path}`).toBe(0);
      expect((await withoutReason(page)).unsaid, path).toEqual([]);
    }
  });

  test('a command that a viewer forges is refused and changes nothing', async () => {
    const page = await stig.member('Forger Viewer', 'viewer');
    const map = await openMap(page, stig.journey);
    const id = (await map.cards.first().getAttribute('data-spot')) ?? '';
    const answer = await page.evaluate(forge, { journey: stig.journey, id, version: protocolVersion });
    expect(answer).toMatchObject({ say: 'refused', refusal: { code: 'may-not' } });
    const made = await page.request.post(`/api/v1/workspaces/${stig.workspace}/journeys`, {
      data: { name: 'x', language: 'en' },
    });
    expect(made.status()).toBe(403);
    const file = await (await page.request.get(`/api/v1/journeys/${stig.journey}/file`)).text();
    expect(file).not.toContain('forged');
  });

  test('a viewer who becomes an editor can edit at once', async () => {
    const page = await stig.member('Edda Viewer', 'viewer');
    await openMap(page, stig.journey);
    const owner = await stig.owner();
    await owner.goto('/settings');
    await owner
      .getByRole('button', { name: /Edda Viewer/u })
      .first()
      .click();
    await owner.getByRole('option', { name: 'Editor' }).click();
    await page.getByRole('button', { name: 'New interaction', exact: true }).click();
    await page.locator('[data-map] textarea').fill('Edda was here');
    await page.keyboard.press('Enter');
    await page.getByText('Saved', { exact: true }).waitFor();
    await openMap(owner, stig.journey);
    await mapOn(owner).card('Edda was here').waitFor();
  });

  test('somebody is made owner of a touchpoint by her name, is invited as that person, and finds it in her Today', async () => {
    const owner = await stig.owner();
    await owner.goto('/journeys/touchpoints');
    await owner.getByText('Where the plant is').click();
    const runs = owner.getByRole('combobox', { name: 'Responsible day to day' });
    await runs.click();
    await owner.keyboard.type('Åsa Berg');
    await owner.getByRole('option', { name: 'Create “Åsa Berg”' }).click();
    await eventually(() => runs.inputValue()).toBe('Åsa Berg');
    await owner.goto('/settings');
    await owner.getByRole('button', { name: 'Invite', exact: true }).click();
    await owner.getByRole('combobox', { name: 'Who is it for?' }).click();
    await owner.keyboard.type('asa');
    await owner.getByRole('option', { name: 'Åsa Berg' }).click();
    await owner.getByRole('button', { name: 'Create link' }).click();
    const page = await stig.visitor();
    await page.goto(await owner.getByRole('textbox', { name: 'Link' }).inputValue());
    await page.getByRole('checkbox', { name: 'I am Åsa Berg' }).waitFor();
    expect(await page.getByLabel('Your name').inputValue()).toBe('Åsa Berg');
    await page.getByLabel('E-mail').fill('asa@example.se');
    await page.getByLabel('Password').fill('a boat in september');
    await page.getByRole('button', { name: 'Join' }).click();
    await page.getByRole('heading', { name: 'Your touchpoints' }).waitFor();
    await page.getByText('Cannot tell whether the plant').waitFor();
    await owner.reload();
    await owner.getByText('Åsa Berg has joined by your invitation.').waitFor();
    await owner.getByRole('button', { name: 'OK', exact: true }).click();
  });

  test('Today opens no journey but the one that something is done to', async () => {
    const owner = await stig.owner();
    const opened = openedOn(owner);
    await owner.goto('/');
    const take = owner.getByRole('button', { name: 'Take ownership: Asks if yellow leaves are normal' });
    await take.waitFor();
    await owner.getByText('One yellow leaf, and I was back at the bins.').waitFor();
    await eventually(() => opened.includes(stig.workspace)).toBe(true);
    expect(new Set(opened)).toEqual(new Set([stig.workspace]));
    await shoot(owner, 'today');
    await take.click();
    await take.waitFor({ state: 'detached' });
    expect(new Set(opened)).toEqual(new Set([stig.workspace, stig.journey]));
  });

  test('a member chooses a new password by an owner’s link, is told, and is asked for a code from then on', async () => {
    stig.troubles.expect(/status of 401|401 POST .*sign-in/u);
    const page = await stig.member('Lost Viewer', 'viewer');
    const owner = await stig.owner();
    await owner.goto('/settings');
    await owner.getByRole('button', { name: 'Help Lost Viewer' }).click();
    await owner.getByRole('button', { name: /^Link to a new password/u }).click();
    const link = await owner.getByRole('textbox', { name: 'Link' }).inputValue();
    const { email } = await personCalled(owner, stig, 'Lost Viewer');
    const password = 'another boat in june';
    await page.goto(link);
    await page.getByLabel('New password').fill(password);
    await page.keyboard.press('Enter');
    await page.getByText('Your new password is saved').waitFor();
    const signIn = async () => {
      await page.goto('/settings');
      await page.getByLabel('E-mail').fill(email);
      await page.getByLabel('Password').fill(password);
      await page.keyboard.press('Enter');
    };
    await signIn();
    await page.getByText(/Your password was changed by a link/u).waitFor();
    await page.getByRole('button', { name: 'OK', exact: true }).click();
    await page.getByRole('button', { name: 'Turn on' }).click();
    await page.getByLabel('Current password').fill(password);
    await page.keyboard.press('Enter');
    const key = await page.getByRole('dialog').locator('code').innerText();
    await page.getByLabel('Code').fill(codeOf(key));
    await page.keyboard.press('Enter');
    const recovery = page.getByRole('dialog').locator('code').first();
    await page.getByRole('button', { name: 'I have saved them' }).waitFor();
    const code = await recovery.innerText();
    await page.context().clearCookies();
    await signIn();
    await page.getByLabel('Code').fill(code);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Turn off' }).waitFor();
  });

  test('the line of one who is removed is closed, and nothing more is answered', async () => {
    const page = await stig.member('Gone Editor', 'editor');
    const line = page.waitForEvent('websocket');
    await openMap(page, stig.journey);
    const closed = new Promise<void>((resolve) => void line.then((socket) => socket.on('close', () => resolve())));
    const owner = await stig.owner();
    const { user } = await personCalled(owner, stig, 'Gone Editor');
    const removed = await owner.request.delete(`/api/v1/workspaces/${stig.workspace}/members/${user}`);
    expect(removed.ok()).toBe(true);
    stig.troubles.expect(/40[34] GET/u);
    stig.troubles.expect(/status of 40[34]/u);
    await closed;
    expect((await page.request.get(`/api/v1/journeys/${stig.journey}/file`)).status()).toBe(404);
    await eventually(() => mapOn(page).cards.count()).toBe(0);
    await shoot(page, 'roles-removed');
  });
});

/** Everything that stands on the map, in its order. */
const namesOf = (page: Page): Promise<(string | null)[]> =>
  page.locator('[data-map] [data-spot]').evaluateAll((spots) => spots.map((spot) => spot.getAttribute('aria-label')));

/** Names say what others look up for them: they stay once all that was asked for has come. */
async function namesThatStay(page: Page): Promise<(string | null)[]> {
  await page.waitForLoadState('networkidle');
  for (let before = await namesOf(page); ;) {
    await page.waitForTimeout(700);
    const names = await namesOf(page);
    if (JSON.stringify(names) === JSON.stringify(before)) return names;
    before = names;
  }
}

const offeredToOthers = [
  ['/journeys', 'New journey'],
  ['/research', 'New interview'],
  ['/behaviour', 'Import events'],
  ['/settings', 'Invite'],
  ['/journeys/:journey/change', 'New experiment'],
  ['/journeys/:journey/rhythm', 'Start the review'],
] as const;

/** Speaks to the server as the page would, but says what the page never offered. */
function forge({ journey, id, version }: { journey: string; id: string; version: number }): Promise<ServerMessage> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`${location.origin.replace('http', 'ws')}/api/v1/sync`);
    const say = (message: unknown) => socket.send(JSON.stringify(message));
    const set = { text: { was: '', is: 'forged' } };
    socket.addEventListener('open', () => {
      say({ say: 'hello', version });
      say({ say: 'open', doc: journey });
      say({
        say: 'command',
        doc: journey,
        id: 'forged-command',
        command: { do: 'edit', type: 'interaction', id, set },
      });
    });
    socket.addEventListener('message', ({ data }) => {
      const message = JSON.parse(String(data)) as ServerMessage;
      if (message.say === 'refused' || message.say === 'done') resolve(message);
    });
  });
}

async function personCalled(owner: Page, stig: Stig, name: string): Promise<{ user: string; email: string }> {
  const answer = await owner.request.get(`/api/v1/workspaces/${stig.workspace}/members`);
  const members = (await answer.json()) as { user: string; name: string; email: string }[];
  const found = members.find((member) => member.name === name);
  if (!found) throw new Error(`${name} is not a member`);
  return found;
}

/** The documents that a page opens from now on: those it asks for over its line, and those whose own addresses it asks. */
function openedOn(page: Page): readonly string[] {
  const opened: string[] = [];
  page.on('websocket', (socket) =>
    socket.on('framesent', ({ payload }) => {
      const said = JSON.parse(String(payload)) as ClientMessage;
      if (said.say === 'open') opened.push(said.doc);
    }),
  );
  page.on('request', (request) => {
    const [, document] = /\/api\/v1\/(?:journeys|interviews|workshops)\/([^/?]+)/u.exec(request.url()) ?? [];
    if (document !== undefined) opened.push(document);
  });
  return opened;
}
