import fc from 'fast-check';

/** CI judges a change, so the same change gets the same verdict; new counter-examples are looked for by everyone else, at each run. */
if (process.env['CI'] !== undefined) fc.configureGlobal({ seed: 20_240_901 });
