import { planAccess } from "../../../../../../access/index.ts";
import { provisionGitHub } from "../../../../../../components/github/provisionGitHub.ts";
import type { Ownership } from "../../../../../../model/index.ts";
import type { Properties, StackResource } from "../../../../../../access/stack/resource.ts";
import { deploy } from "../../../../../support/deploy.ts";
import { aResource } from "./find.ts";

/** The GitHub half of what the program makes for a declaration. The SDK takes most of its time for stack traces that nobody reads here. */
export async function stackResources(ownership: Ownership): Promise<readonly StackResource[]> {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  const deployed = await deploy(() => provisionGitHub(planAccess(ownership), {}));
  Error.stackTraceLimit = limit;
  return deployed.map(({ type, name, inputs }) => aResource(type, inputs as Properties, name));
}
