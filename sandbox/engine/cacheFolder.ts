import { homedir } from "node:os";
import { join } from "node:path";

/** Where built tools are kept between checkouts: KEYHOLDER_CACHE, else `keyholder` in the user's cache folder. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  return env.KEYHOLDER_CACHE ?? join(env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "keyholder");
}
