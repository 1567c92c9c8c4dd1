import { compareText } from "../../access/compareText.ts";
import type { StackResource } from "../../access/stack/resource.ts";
import { rootResource } from "../../access/stack/rootResource.ts";
import { readProperties } from "../../access/stack/values/readValue.ts";
import { DefaultProviders, isProvider } from "./defaultProviders.ts";
import type { ProgramRun } from "./runProgram.ts";

/** What the program asks the engine to register. */
export interface Registration {
  getType(): string;
  getName(): string;
  getParent(): string;
  getCustom(): boolean;
  getProvider(): string;
  getVersion(): string;
  getProtect(): boolean | undefined;
  getIgnorechangesList(): readonly string[];
  getObject(): { toJavaScript(): object } | undefined;
}

/** The engine's side of Pulumi's mock runtime. */
export interface MockMonitor {
  newUrn(parent: string, type: string, name: string): string;
  registerResource(request: Registration, ...rest: readonly unknown[]): unknown;
}

/**
 * Listens to what the program registers with the mock runtime, and tells it as the engine would: the mock's own URNs know only one parent.
 *
 * @returns Everything registered so far, in order of type and name.
 */
export function recordRegistrations(
  monitor: MockMonitor,
  { stack, project, config }: Omit<ProgramRun, "entry">,
): () => readonly StackResource[] {
  const urns = new Map<string, string>();
  // The mock runtime does not make the stack.
  const recorded: StackResource[] = [rootResource(stack, project)];
  const defaults = new DefaultProviders({ stack, project, config });
  const register = monitor.registerResource.bind(monitor);

  monitor.registerResource = (request, ...rest) => {
    const [type, name, parent] = [request.getType(), request.getName(), request.getParent()];
    const within = (urns.get(parent) ?? "").split("::")[2] ?? "";
    const inStack = within === "" || within === "pulumi:pulumi:Stack";
    const urn = `urn:pulumi:${stack}::${project}::${inStack ? type : `${within}$${type}`}::${name}`;
    urns.set(monitor.newUrn(parent, type, name), urn);
    const provider = providerOf(request, urns, defaults);
    recorded.push({
      urn,
      type,
      name,
      properties: readProperties(request.getObject()?.toJavaScript() ?? {}),
      ...(provider !== undefined && { provider }),
      options: { protect: request.getProtect() ?? false, ignoreChanges: request.getIgnorechangesList() },
    });
    return register(request, ...rest);
  };
  return () =>
    [...recorded, ...defaults.made].sort((a, b) => compareText(a.type, b.type) || compareText(a.name, b.name));
}

/** A reference to a provider is its URN and its id. */
function providerOf(
  request: Registration,
  urns: ReadonlyMap<string, string>,
  defaults: DefaultProviders,
): StackResource["provider"] {
  if (!request.getCustom() || isProvider(request.getType())) return undefined;
  const given = request.getProvider().replace(/::[^:]*$/, "");
  const urn = given === "" ? defaults.of(request.getType(), request.getVersion()).urn : (urns.get(given) ?? given);
  const [, , types = "", name = ""] = urn.split("::");
  return { urn, type: types.split("$").at(-1) ?? "", name };
}
