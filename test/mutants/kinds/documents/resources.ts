import type { MutantKind } from "../../mutant.ts";
import { statementKind } from "./statementKind.ts";
import { textsOf } from "./texts.ts";

/** More and other resources. */
export const resourceKinds: readonly MutantKind[] = [
  statementKind(
    { name: "every resource", does: "widens", what: "A statement speaks of every resource.", inEngine: true },
    function* (statement) {
      const resources = textsOf(statement.Resource);
      if (resources.length === 0 || resources.includes("*")) return;
      yield { ...statement, Resource: "*" };
      yield { ...statement, Resource: ["*", ...resources] };
    },
  ),
  statementKind(
    { name: "resource widened", does: "widens", what: "A part of an ARN becomes a wildcard.", inEngine: true },
    function* (statement) {
      const [first = "", ...others] = textsOf(statement.Resource);
      const parts = first.split(":");
      if (parts.length < 6) return;
      for (const at of [2, 3, 4, 5]) {
        const widened = parts.toSpliced(at, at === 5 ? parts.length : 1, "*").join(":");
        if (widened !== first) yield { ...statement, Resource: [widened, ...others] };
      }
    },
  ),
  statementKind(
    {
      name: "resource elsewhere",
      does: "redirects",
      what: "An ARN names another account, region or name.",
      inEngine: true,
    },
    function* (statement) {
      const [first = "", ...others] = textsOf(statement.Resource);
      const parts = first.split(":");
      if (parts.length < 6) return;
      if (parts[4] !== "") yield { ...statement, Resource: [parts.with(4, "999999999999").join(":"), ...others] };
      if (parts[3] !== "") yield { ...statement, Resource: [parts.with(3, "us-west-2").join(":"), ...others] };
      yield { ...statement, Resource: [`${parts.slice(0, 5).join(":")}:other`, ...others] };
    },
  ),
  statementKind(
    { name: "resource added", does: "widens", what: "A statement speaks of one more resource.", inEngine: true },
    function* (statement) {
      const resources = textsOf(statement.Resource);
      if (resources.length === 0) return;
      yield { ...statement, Resource: [...resources, "arn:aws:s3:::other-data/*"] };
      yield { ...statement, Resource: [...resources, "arn:aws:iam::999999999999:role/other"] };
    },
  ),
  statementKind(
    { name: "not these resources", does: "widens", what: "Resource becomes NotResource.", inEngine: true },
    function* ({ Resource, ...others }) {
      if (Resource === undefined) return;
      yield { ...others, NotResource: Resource };
      yield { ...others, NotResource: ["arn:aws:s3:::nothing-is-called-this"] };
    },
  ),
];
