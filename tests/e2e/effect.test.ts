import { expect, test } from 'vitest';
import { violationsOn } from '#tests/e2e/axe-on.ts';
import { eventually } from '#tests/e2e/eventually.ts';
import { describeInBrowser, post } from '#tests/e2e/stig.ts';

const before = ['17', '24'].map((day) => `${day} september 2026\t15,0\t2 700`);
const rows = ['Vecka\tAndel\tAntal', ...before, 'igår\t3', '4 november 2026\t11,2\t6 212'];

/** A rent that nobody knows whether it came, a change that is tried, and how many ask. */
const renting = (id: string) => ({
  ...{ format: 'stig-journey', version: 1, id, journey: { name: 'Pay for where I live', language: 'en' } },
  phases: [{ id: 'p1', name: 'Paying', involvesUs: true }],
  interactions: [{ id: 'i1', phase: 'p1', text: 'Wonders whether the rent came', kind: 'direct' }],
  measures: [{ id: 'k1', name: 'Tenants who ring and ask', unit: '%', place: { interaction: 'i1' } }],
  experiments: [
    {
      id: 'x1',
      change: 'The receipt comes the same day',
      expectedEffect: 'Fewer ring',
      expected: { value: 12 },
      place: { interaction: 'i1' },
      measure: 'k1',
      status: 'running',
      start: '2026-10-28',
    },
  ],
});

describeInBrowser('What a change did', {}, (stig) => {
  test('is reckoned from pasted values, and nobody says that it held before there is one', async () => {
    const page = await stig.owner();
    const path = `/api/v1/workspaces/${stig.workspace}/import`;
    const { journey } = await post<{ journey: string }>(page.context(), path, renting('rent'));
    await page.goto(`/journeys/${journey}/change?experiment=x1`);
    const dialog = page.getByRole('dialog', { name: 'A running experiment' });
    await dialog.getByText('no values from before the start').waitFor();
    await dialog.getByRole('button', { name: 'End the experiment' }).click();
    await dialog.getByLabel('Result').first().fill('Fewer ring, and nobody misses the letter.');
    await dialog.getByRole('radio', { name: 'It held' }).click();
    await dialog.locator('p', { hasText: 'Add a value of the measure from after the start first' }).waitFor();

    await dialog.getByRole('button', { name: 'About the measure' }).click();
    await dialog.getByRole('button', { name: 'Paste or open a file' }).click();
    await dialog.getByRole('textbox', { name: 'Days and values' }).focus();
    await page.keyboard.insertText(rows.join('\n'));
    await dialog.getByText('3 values from 17 September 2026 to 4 November 2026').waitFor();
    await dialog.getByText('Row 4: the day cannot be read “igår · 3”').waitFor();
    await dialog.getByRole('button', { name: 'Add 3 values' }).click();

    await dialog.getByText('We can be sure that it fell.').waitFor();
    await dialog.getByText(/^3\.8\s% lower \(between/u).waitFor();
    await dialog.getByText(/It has probably come as far as we hoped/u).waitFor();
    await dialog.getByText('Something else may have changed at the same time').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'End the experiment' }).click();
    await dialog.waitFor({ state: 'detached' });
    const file = async () => (await page.request.get(`/api/v1/journeys/${journey}/file`)).json();
    await eventually(async () => (await file()).experiments[0].verdict).toBe('held');
    expect((await file()).measures[0].series).toContainEqual({ at: '2026-11-04', value: 11.2, n: 6212 });
  });
});
