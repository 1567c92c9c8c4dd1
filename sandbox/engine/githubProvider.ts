import { join } from "node:path";
import { findOnPath } from "./findOnPath.ts";
import { goProgram } from "./goProgram.ts";

/** The real GitHub provider: an installed plugin, else one that is built from its Go module behind Pulumi's bridge. */
export async function githubProvider(root: string): Promise<string> {
  return (
    findOnPath("pulumi-resource-github") ??
    (await goProgram({
      name: "pulumi-resource-github",
      folder: join(root, "sandbox/engine/githubProvider"),
      package: ".",
      progress: "Building the GitHub provider from its Go module (3 to 7 minutes, once)",
      variables: [],
    }))
  );
}
