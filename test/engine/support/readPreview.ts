import type { Sandbox } from "../../../sandbox/sandbox.ts";

/** A step of `pulumi preview --json`, as far as the tests read it. */
export interface PreviewStep {
  readonly op: string;
  readonly type: string;
  readonly name: string;
  /** Property paths that differ. */
  readonly changed: readonly string[];
  readonly inputs: { readonly [property: string]: unknown };
}

interface PreviewJson {
  readonly steps: readonly {
    readonly op: string;
    readonly urn: string;
    readonly detailedDiff?: { readonly [path: string]: unknown } | null;
    readonly newState?: { readonly inputs?: { readonly [property: string]: unknown } };
  }[];
}

/** What `pulumi preview` would do with provider resources, in the order of its answer; what is only read again is left out. */
export async function readPreview(sandbox: Sandbox, ...flags: readonly string[]): Promise<readonly PreviewStep[]> {
  const { steps } = JSON.parse(await sandbox.ok("preview", "--json", ...flags)) as PreviewJson;
  return steps
    .map(({ op, urn, detailedDiff, newState }) => {
      const [path = "", name = ""] = urn.split("::").slice(-2);
      return {
        op,
        type: path.split("$").at(-1) ?? "",
        name,
        changed: Object.keys(detailedDiff ?? {}).sort(),
        inputs: newState?.inputs ?? {},
      };
    })
    .filter(({ op, type }) => op !== "refresh" && !type.startsWith("keyholder:") && type !== "pulumi:pulumi:Stack");
}

/** The steps that change something, one line each and sorted, for example `update Role "shop-deploy": maxSessionDuration`. */
export async function previewSteps(sandbox: Sandbox, ...flags: readonly string[]): Promise<readonly string[]> {
  const steps = await readPreview(sandbox, ...flags);
  return steps
    .filter(({ op }) => op !== "same")
    .map(({ op, type, name, changed }) => {
      const paths = changed.length > 0 ? `: ${changed.join(", ")}` : "";
      return `${op} ${type.split(":").at(-1)} "${name}"${paths}`;
    })
    .sort();
}
