import fc from 'fast-check';

/** What is tried at random is the same in each run, so that whoever changed nothing fails nothing; `SEED=n npm test` tries other things. */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 1) });
