import { join } from "node:path";
import { findOnPath } from "./findOnPath.ts";
import { goProgram } from "./goProgram.ts";
import { run } from "./run.ts";

/** The version that is built where none is installed; also what pulumiCli/go.mod pins. */
const builtVersion = "v3.258.0";
const oldest = [3, 250] as const;

/** A Pulumi CLI, and whether it has the language host for Node, which no Go module holds. */
export interface PulumiCli {
  readonly path: string;
  readonly hasLanguageHost: boolean;
}

/** The installed Pulumi CLI if it is new enough and has its language host, else one that is built from its Go module. */
export async function pulumiCli(root: string): Promise<PulumiCli> {
  const installed = findOnPath("pulumi");
  if (installed !== undefined && findOnPath("pulumi-language-nodejs") !== undefined && (await isNewEnough(installed))) {
    return { path: installed, hasLanguageHost: true };
  }
  const path = await goProgram({
    name: "pulumi",
    folder: join(root, "sandbox/engine/pulumiCli"),
    package: "github.com/pulumi/pulumi/pkg/v3/cmd/pulumi",
    progress: `No pulumi ${oldest.join(".")} or newer is on PATH: building ${builtVersion} from its Go module (5 to 10 minutes, once)`,
    variables: [`github.com/pulumi/pulumi/sdk/v3/go/common/version.Version=${builtVersion}`],
  });
  return { path, hasLanguageHost: false };
}

async function isNewEnough(pulumi: string): Promise<boolean> {
  const version = await run(pulumi, ["version"]).catch(() => "");
  const [, major, minor] = /^v?(\d+)\.(\d+)\./.exec(version.trim()) ?? [];
  return Number(major) === oldest[0] && Number(minor) >= oldest[1];
}
