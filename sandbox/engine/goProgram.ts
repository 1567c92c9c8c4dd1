import { builtTool } from "./builtTool.ts";
import { run } from "./run.ts";

/** A program that is built from a Go module with committed checksums. */
export interface GoProgram {
  readonly name: string;
  /** The folder with go.mod, go.sum and the program or a file that imports it. */
  readonly folder: string;
  readonly progress: string;
  /** The package to build. */
  readonly package: string;
  /** Settings of variables at link time, as `path.Name=value`. */
  readonly variables: readonly string[];
}

/** The path of the program, built with Go where the cache does not hold it. */
export async function goProgram({ name, folder, progress, package: built, variables }: GoProgram): Promise<string> {
  const flags = ["-s", "-w", ...variables.map((variable) => `-X ${variable}`)].join(" ");
  return builtTool({
    name,
    folder,
    progress,
    make: async (target) => {
      await run("go", ["build", "-mod=readonly", "-trimpath", "-ldflags", flags, "-o", target, built], {
        cwd: folder,
        env: { ...process.env, CGO_ENABLED: "0", GOFLAGS: "", GOWORK: "off" },
        missing: `Go is not on PATH, and ${name} is built with it. Install Go 1.25 or newer.`,
      });
    },
  });
}
