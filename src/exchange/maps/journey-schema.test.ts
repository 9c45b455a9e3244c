import { expect, it } from 'vitest';
import { stigJourneySchema } from '#exchange/maps/journey-schema.ts';

it('is published in docs just as the code has it', async () => {
  const published = `${JSON.stringify(stigJourneySchema(), null, 2)}\n`;
  await expect(published).toMatchFileSnapshot('../../../docs/stig-journey.schema.json');
});

it('says which numbers and words are allowed, and leaves room for keys it does not know', () => {
  const schema = JSON.parse(JSON.stringify(stigJourneySchema())) as Record<string, never>;
  expect(schema).toMatchObject({
    required: ['format', 'version', 'journey'],
    additionalProperties: {},
    properties: {
      interactions: {
        items: { required: ['id'], properties: { mark: { properties: { strength: { minimum: 1, maximum: 3 } } } } },
      },
      research: { properties: { excerpts: { items: { properties: { feeling: { minimum: -2, maximum: 2 } } } } } },
    },
  });
});
