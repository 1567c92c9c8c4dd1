import fc from "fast-check";

/** Property tests draw the same cases in every run. `KEYHOLDER_SEED=$RANDOM npm test` draws others. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.KEYHOLDER_SEED ?? 20_261_121) });
