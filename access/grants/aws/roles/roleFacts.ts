import { accessDuties, own, type Ownership } from "../../../../model/index.ts";
import { keyholderPath, servicePath } from "../../../aws/names.ts";
import type { RolePurpose } from "../../../plan.ts";
import type { StackResource } from "../../../stack/resource.ts";
import { textAt } from "../../../stack/values/valueAt.ts";
import type { StackView } from "../../typeReader.ts";
import type { About } from "../draft.ts";
import { accountOf } from "../stack/accountOf.ts";
import { nameOf } from "../stack/links.ts";

/** What a role is for, in the words of grants. */
export interface RoleFacts {
  /** Absent: a role that Keyholder does not make. */
  readonly purpose?: RolePurpose;
  readonly can: string;
  readonly on: string;
  readonly through: string;
  readonly about: About;
}

/** What a role is for, by its path and name in its account, which AWS holds unique: its tags anybody may change. */
export function roleFacts(role: StackResource, view: StackView): RoleFacts {
  const [account, name] = [accountOf(role, view), nameOf(role)];
  const path = textAt(role.properties, "path") ?? "/";
  const purpose = purposeOf({ account, path, name }, view.directory.ownership);
  const through = `role ${name}`;
  if (purpose === undefined) return { can: "assume", on: `role ${name} in account ${account}`, through, about: {} };
  if (purpose.kind !== "duty") {
    const about: About = purpose.kind === "emergency" ? { emergency: true } : {};
    return { purpose, can: purpose.kind, on: `account ${account}`, through, about };
  }
  const { service, environment, duty } = purpose;
  return { purpose, can: duty, on: `${service} in ${environment}`, through, about: { service } };
}

/** `/keyholder/<service>/<service>-<environment>-<duty>`: no service, environment or duty has to be looked up to read it. */
function purposeOf(
  { account, path, name }: { readonly account: string; readonly path: string; readonly name: string },
  { environments }: Ownership,
): RolePurpose | undefined {
  if (path === keyholderPath)
    return name === "keyholder-audit"
      ? { kind: "audit" }
      : name === "keyholder-emergency"
        ? { kind: "emergency" }
        : undefined;
  const service = serviceOfPath(path);
  const duty = accessDuties.find((one) => name.endsWith(`-${one}`));
  if (service === undefined || duty === undefined || path !== servicePath(service)) return undefined;
  if (!name.startsWith(`${service}-`)) return undefined;
  const environment = name.slice(service.length + 1, -duty.length - 1);
  const declared = own(environments, environment);
  // The same name in another account is another role.
  if (environment === "" || (declared !== undefined && declared.account !== account)) return undefined;
  return { kind: "duty", service, environment, duty };
}

/** The service whose path it is: of `/keyholder/storefront/`, `storefront`. */
export function serviceOfPath(path: string): string | undefined {
  const [, service] = /^\/keyholder\/([^/]+)\/(?:workload\/)?$/.exec(path) ?? [];
  return service;
}
