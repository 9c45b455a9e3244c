import { describe, expect, it } from 'vitest';
import { recordTypes } from '#model/document/records.ts';
import { recordIn } from '#protocol/http/records.ts';
import { recordSchemas } from '#server/http/describe-records.ts';

describe('what documents are made of, in the description of the API', () => {
  const schemas = recordSchemas();
  const text = JSON.stringify(schemas);

  it('has every type of record in the kind of document that it stands in, with its body', () => {
    for (const { type, document } of Object.values(recordTypes)) {
      const mapping = schemas[recordIn(document)]?.['discriminator'] as { mapping: Record<string, string> };
      const name = mapping.mapping[type]?.split('/').at(-1) ?? '';
      expect([type, schemas[name]?.properties?.['type']]).toEqual([type, { type: 'string', const: type }]);
      const body = schemas[name]?.properties?.['body'] as { $ref: string };
      expect([type, schemas[body.$ref.split('/').at(-1) ?? '']?.type]).toEqual([type, 'object']);
    }
  });

  it('says of a body what the record type says', () => {
    expect(schemas['InteractionBody']?.properties).toMatchObject({
      text: { type: 'string' },
      kind: { enum: ['direct', 'indirect'] },
    });
    expect(schemas['Command']?.anyOf?.length).toBeGreaterThan(Object.keys(recordTypes).length);
  });

  it('points only at what is there', () => {
    const pointed = [...text.matchAll(/"\$ref":"([^"]+)"/gu)].map(([, at = '']) => at);
    expect(pointed.length).toBeGreaterThan(100);
    expect(pointed.filter((at) => !Object.hasOwn(schemas, at.replace('#/components/schemas/', '')))).toEqual([]);
  });
});
