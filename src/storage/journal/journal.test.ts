import { eachStore } from '#tests/stores.ts';
import { journalContract } from '#storage/journal/journal.contract.ts';

await eachStore(({ name, fresh }) => journalContract(name, fresh));
