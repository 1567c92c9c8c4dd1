import { delimiter, join } from "node:path";
import { cacheFolder } from "./engine/cacheFolder.ts";

/** What a command keeps of the environment it is started in: nothing of an AWS, GitHub or Pulumi account of the user. */
const kept = ["HOME", "LANG", "SHELL", "TERM", "TMPDIR", "USER", "COLORTERM", "LC_ALL"];

/** The environment of a sandbox in a folder, without the identities in AWS and GitHub. */
export function sandboxEnvironment(root: string, folder: string): NodeJS.ProcessEnv {
  const path = [join(folder, "bin"), join(root, "node_modules/.bin"), process.env.PATH ?? ""].join(delimiter);
  return {
    ...Object.fromEntries(kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))),
    PATH: path,
    PULUMI_HOME: join(folder, "pulumi-home"),
    PULUMI_BACKEND_URL: `file://${join(folder, "state")}`,
    PULUMI_CONFIG_PASSPHRASE: "sandbox",
    PULUMI_SKIP_UPDATE_CHECK: "true",
    PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
    PULUMI_SUPPRESS_COPILOT_LINK: "true",
    // For --event-log: what the engine says of policies stands nowhere else as data.
    PULUMI_DEBUG_COMMANDS: "true",
    NODE_COMPILE_CACHE: join(cacheFolder(), "node-compile-cache"),
  };
}
