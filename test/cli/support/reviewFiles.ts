import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { registerReview } from "../../../cli/review.ts";
import type { StackResource } from "../../../access/stack/resource.ts";
import { ownership as lantern } from "../../../stacks/lantern/ownership.ts";
import type { Run } from "../../support/runKeyholder.ts";
import { plannedStack } from "../../support/sidesOf.ts";
import { runCommand } from "./runCommand.ts";

/** Every resource of stack lantern. */
export const lanternStack: readonly StackResource[] = plannedStack(lantern);

/** A resource of lantern by the end of its type and its name. */
export function lanternThing(type: string, name: string): StackResource {
  const found = lanternStack.find((each) => each.type.endsWith(`:${type}`) && each.name === name);
  if (found === undefined) throw new Error(`no ${type} ${name}`);
  return found;
}

export const deployRole: StackResource = lanternThing("Role", "main/storefront-production-deploy");
const members = lanternThing("TeamMembers", "storefront-deploy-members");

/** The stack itself, two things of it, and the providers that they go through. */
export const fewThings: readonly StackResource[] = lanternStack.filter(
  ({ type, urn }) =>
    type === "pulumi:pulumi:Stack" ||
    [deployRole, members].some((each) => each.urn === urn || each.provider?.urn === urn),
);

/** Some resources with one of them otherwise. */
export function changed(
  resource: StackResource,
  properties: StackResource["properties"],
  among: readonly StackResource[] = fewThings,
): readonly StackResource[] {
  return among.map((each) =>
    each === resource ? { ...each, properties: { ...each.properties, ...properties } } : each,
  );
}

/** A trust policy that lets one person of lantern in. */
export function trusting(arn: string): { readonly assumeRolePolicy: string } {
  const statement = { Effect: "Allow", Principal: { AWS: arn }, Action: "sts:AssumeRole" };
  return { assumeRolePolicy: JSON.stringify({ Version: "2012-10-17", Statement: [statement] }) };
}

/** A folder of its own for the files of a test. */
export interface ReviewFolder {
  /** Writes a file and gives its path; what is no text is written as JSON. */
  readonly write: (name: string, content: unknown) => string;
  readonly path: (name: string) => string;
  readonly remove: () => void;
}

export function reviewFolder(): ReviewFolder {
  const folder = mkdtempSync(join(tmpdir(), "keyholder-review-"));
  const path = (name: string) => join(folder, name);
  return {
    path,
    write: (name, content) => {
      writeFileSync(
        path(name),
        typeof content === "string" || Buffer.isBuffer(content) ? content : JSON.stringify(content),
      );
      return path(name);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Runs `keyholder review` within the test, on the day of the example. */
export function review(...args: readonly string[]): Promise<Run> {
  return runCommand(registerReview, "review", "--today", "2026-11-21", ...args);
}
