/** A Lambda function; without `packageType` it is made of a zip file. */
export const zipFunction = "aws:lambda/function:Function";

/** Which signatures a function takes, and what happens without one. */
export const codeSigningConfig = "aws:lambda/codeSigningConfig:CodeSigningConfig";
