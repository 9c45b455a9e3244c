import { expect, test } from 'vitest';
import { violationsOn } from '#tests/e2e/axe-on.ts';
import { eventually } from '#tests/e2e/eventually.ts';
import { mapOn, openMap } from '#tests/e2e/map-on-page.ts';
import { shoot } from '#tests/e2e/screens.ts';
import { describeInBrowser } from '#tests/e2e/stig.ts';

describeInBrowser('Comments', {}, (stig) => {
  test('one names another, who finds it in Today, answers at its place and resolves it', async () => {
    const [anna, bo] = [await stig.owner(), await stig.member('Bo Commenter', 'commenter')];
    const map = await openMap(anna, stig.journey);
    await map.cards.nth(2).focus();
    await anna.keyboard.press('k');
    await eventually(() => map.side.getByRole('textbox', { name: /Ask or comment/u }).evaluate(isFocused)).toBe(true);
    await anna.keyboard.type('What do you hear, @bo c');
    await anna.getByRole('listbox').getByRole('option', { name: 'Bo Commenter' }).waitFor();
    await anna.keyboard.press('Enter');
    await anna.keyboard.type('at the counter? And @Nora Ny');
    await anna.getByRole('option', { name: 'Add “Nora Ny” to the library' }).waitFor();
    await anna.keyboard.press('ArrowDown');
    await shoot(anna, 'comments-making');
    await anna.keyboard.press('Enter');
    await shoot(anna, 'comments-writing');
    await anna.keyboard.press('Control+Enter');
    await map.side.getByText('What do you hear, @Bo Commenter at the counter? And @Nora Ny').waitFor();
    await anna.getByText('Saved', { exact: true }).waitFor();

    await bo.goto('/');
    await bo.getByText('You are mentioned in a comment.').waitFor();
    await shoot(bo, 'comments-today');
    await bo.getByRole('button', { name: /^Read: / }).click();
    const side = mapOn(bo).side;
    await side.getByText('Unread').waitFor();
    expect(await violationsOn(bo)).toEqual([]);
    const answer = side.getByRole('textbox', { name: 'Write a reply' });
    await answer.pressSequentially('@nora');
    await bo.getByRole('option', { name: 'Nora Ny', exact: true }).waitFor();
    await answer.fill('@Norbert');
    await eventually(() => bo.getByRole('option').count()).toBe(0);
    await answer.fill('Mostly sighs.');
    await bo.keyboard.press('Control+Enter');
    await map.side.getByText('Mostly sighs.').waitFor();
    await side.getByRole('button', { name: 'Resolve' }).click();
    await map.side.getByText('Resolved (1)').waitFor();
    await bo.getByText('Saved', { exact: true }).waitFor();
    await bo.goto('/');
    await bo.getByRole('heading', { level: 1 }).waitFor();
    await eventually(() => bo.getByText('You are mentioned in a comment.').count()).toBe(0);
  });

  test('all threads stand in one list that leads to their places', async () => {
    const anna = await stig.owner();
    const map = await openMap(anna, stig.journey);
    const card = map.cards.nth(3);
    await card.focus();
    await anna.keyboard.press('k');
    await eventually(() => map.side.getByRole('textbox', { name: /Ask or comment/u }).evaluate(isFocused)).toBe(true);
    await anna.keyboard.type('Is this still so?');
    await anna.keyboard.press('Control+Enter');
    await card.getByRole('img', { name: '1 open comment' }).waitFor();
    await anna.keyboard.press('Escape');
    await anna.keyboard.press('Escape');
    await anna
      .locator('header')
      .getByRole('button', { name: /^Comments, / })
      .click();
    const list = anna.getByRole('dialog', { name: 'Comments' });
    await list.getByText('Is this still so?').waitFor();
    await shoot(anna, 'comments-list');
    expect(await violationsOn(anna, 'words')).toEqual([]);
    await list.getByText('Is this still so?').click();
    await map.side.getByText('Is this still so?').waitFor();
  });

  test('an owner takes away what another wrote, for good: nothing is offered that would be refused', async () => {
    const [anna, bo] = [await stig.owner(), await stig.member('Rude Commenter', 'commenter')];
    const map = await openMap(bo, stig.journey);
    await map.cards.nth(4).focus();
    await bo.keyboard.press('k');
    await eventually(() => map.side.getByRole('textbox', { name: /Ask or comment/u }).evaluate(isFocused)).toBe(true);
    await bo.keyboard.type('Nobody asked for this.');
    await bo.keyboard.press('Control+Enter');
    await bo.getByText('Saved', { exact: true }).waitFor();
    const { side, cards } = await openMap(anna, stig.journey);
    await cards.nth(4).focus();
    await side.getByText('Nobody asked for this.').waitFor();
    await side.getByRole('button', { name: 'More actions for this comment' }).click();
    await anna.getByRole('menuitem', { name: 'Delete' }).click();
    await anna.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await eventually(() => map.side.getByText('Nobody asked for this.').count()).toBe(0);
    await anna.getByText('Saved', { exact: true }).waitFor();
    expect(await anna.getByRole('button', { name: /^Undo/u }).isDisabled()).toBe(true);
    await anna.keyboard.press('Control+z');
    expect(await anna.getByText(/could not be done/u).count()).toBe(0);
    expect(await map.side.getByText('Nobody asked for this.').count()).toBe(0);
  });

  test('on a phone the map is read, and a thumb can comment', async () => {
    const bo = await stig.member('Thumb Commenter', 'commenter', { width: 390, height: 800 });
    await bo.goto(`/journeys/${stig.journey}`);
    const place = bo.locator('[data-reading] [data-place]').nth(2);
    await place.waitFor();
    await shoot(bo, 'comments-phone');
    expect(await violationsOn(bo)).toEqual([]);
    await place.click();
    const sheet = bo.getByRole('dialog');
    await sheet.getByRole('textbox', { name: /Ask or comment/u }).fill('Read on the bus.');
    await sheet.getByRole('button', { name: 'Comment', exact: true }).click();
    await sheet.getByText('Read on the bus.').waitFor();
    await shoot(bo, 'comments-phone-sheet');
    expect(await violationsOn(bo)).toEqual([]);
    await sheet.getByRole('button', { name: 'Close' }).click();
    await bo.getByRole('img', { name: '1 open comment' }).first().waitFor();
  });
});

const isFocused = (element: Element): boolean => element === document.activeElement;
