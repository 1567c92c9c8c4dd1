import { readFileSync } from "node:fs";
import type { StackResource, Value } from "../../../../access/stack/resource.ts";

/** An input that a resource does not give, with values for it. */
export interface OtherInput {
  readonly name: string;
  readonly values: readonly Value[];
}

const read = new Map<string, readonly OtherInput[]>();

/** The inputs that the provider's SDK declares for a type, and that a resource of it does not give. */
export function otherInputs({ type, properties }: StackResource): readonly OtherInput[] {
  const declared = read.get(type) ?? declaredInputs(type);
  read.set(type, declared);
  return declared.filter(({ name }) => !Object.hasOwn(properties, name));
}

function declaredInputs(type: string): readonly OtherInput[] {
  const text = readFileSync(declarationFile(type), "utf8");
  const [, body] = /export interface \w+Args \{\n([\s\S]*?)\n\}/.exec(text) ?? [];
  if (body === undefined) throw new Error(`${type} has no arguments in ${declarationFile(type)}.`);
  // One property a line; a map's index signature is indented deeper.
  return [...body.matchAll(/^ {4}(\w+)\??: (.*)$/gm)].map(([, name = "", declared = ""]) => ({
    name,
    values: valuesOf(declared),
  }));
}

function declarationFile(type: string): string {
  const [first = "", second = "", name = ""] = type.split(":");
  if (first === "pulumi") return `node_modules/@pulumi/${name}/provider.d.ts`;
  const file = first === "github" ? second.replace("index/", "") : second;
  if (name === "") throw new Error(`${type} is not a type.`);
  return `node_modules/@pulumi/${first}/${file}.d.ts`;
}

/** `pulumi.Input<pulumi.Input<string>[] | undefined>` and the like. */
function valuesOf(declared: string): readonly Value[] {
  if (declared.includes(">[]")) return declared.includes("inputs.") ? [[{ name: "other" }]] : [["other"], ["*"]];
  if (declared.includes("inputs.")) return [{ name: "other" }];
  if (declared.includes("boolean")) return [true, false];
  if (declared.includes("number")) return [7];
  if (declared.includes("string")) return ["other", "*"];
  return [{ other: "other" }];
}
