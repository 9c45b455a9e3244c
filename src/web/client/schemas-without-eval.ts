import { config } from 'zod';

/** The page's security policy forbids code made of strings; being refused it costs a tenth of a second before anything is shown. */
config({ jitless: true });
