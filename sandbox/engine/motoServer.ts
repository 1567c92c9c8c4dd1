import { join } from "node:path";
import { builtTool } from "./builtTool.ts";
import { run } from "./run.ts";

/** The program that answers as AWS, in a Python environment of its own with pinned packages. */
export async function motoServer(root: string): Promise<string> {
  const folder = join(root, "sandbox/engine/moto");
  const environment = await builtTool({
    name: "moto",
    folder,
    progress: "Installing moto from PyPI (about a minute, once)",
    inPlace: true,
    make: async (target) => {
      await run("python3", ["-m", "venv", target], {
        missing: "python3 is not on PATH, and moto runs on it. Install Python 3.11 or newer.",
      });
      const pip = join(target, "bin", "pip");
      await run(pip, ["install", "--quiet", "--no-deps", "--requirement", join(folder, "requirements.txt")]);
    },
  });
  return join(environment, "bin", "moto_server");
}
