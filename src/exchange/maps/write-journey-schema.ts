import { writeFileSync } from 'node:fs';
import { stigJourneySchema } from '#exchange/maps/journey-schema.ts';

const published = new URL('../../../docs/stig-journey.schema.json', import.meta.url);
writeFileSync(published, `${JSON.stringify(stigJourneySchema(), null, 2)}\n`);
