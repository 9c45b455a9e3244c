import { expect, it } from 'vitest';
import { noteOfToday, withMigration } from '#model/document/earlier-shape.fixture.ts';
import { recordsOfFile } from '#exchange/maps/records-of-file.ts';
import type { StigFile } from '#exchange/maps/stig-file.ts';

it('a file of an earlier shape comes in as records of today’s', () =>
  withMigration('note', noteOfToday, async () => {
    const file: StigFile = {
      ...{ format: 'stig-journey', version: 1, id: 'j', journey: { name: 'Move' } },
      notes: [{ id: 'n', says: 'Cold' }],
    } as StigFile;
    const { journey } = recordsOfFile(file, { createId: () => 'x', workspace: new Map() });
    expect(journey.find(({ id }) => id === 'n')?.body).toEqual({ text: 'Cold' });
  }));
