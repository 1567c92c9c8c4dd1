import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { runProgram } from "../../../cli/offline/runProgram.ts";
import { projectName } from "../../../declaration/projectName.ts";
import { stackConfig } from "../../../declaration/stackConfig.ts";

/** Prints what the program registers for a stack, as JSON: `node test/mutants/base/printRegistered.ts lantern`. One run per process. */
const [stack = ""] = process.argv.slice(2);
const [project, config] = [projectName(), stackConfig(stack)];
if ("problem" in project) throw new Error(project.problem.message);
if ("problem" in config) throw new Error(config.problem.message);
const entry = pathToFileURL(resolve("index.ts")).href;
const registered = await runProgram({ stack, project: project.project, config: config.config, entry });
process.stdout.write(JSON.stringify(registered));
