import { findTools } from "../../../sandbox/tools.ts";

/** Builds what is missing before the first test, so that two files do not build it twice. */
export default async function findToolsOnce(): Promise<void> {
  await findTools(process.cwd());
}
