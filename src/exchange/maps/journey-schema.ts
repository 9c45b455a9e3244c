import * as z from 'zod';
import { stigFile } from '#exchange/maps/stig-file.ts';

/** The open format as a JSON Schema, for editors and other programs. */
export const stigJourneySchema = (): object => ({
  ...z.toJSONSchema(stigFile, { target: 'draft-2020-12', io: 'input', unrepresentable: 'any' }),
  $id: 'https://stig.invalid/schema/stig-journey.json',
  title: 'stig-journey, version 1',
  description: 'One customer journey with all that belongs to it. Ids are unique in the file; unknown keys are kept.',
});
