import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Exported, opaData } from "../../policypacks/opa/opaData.ts";
import { opaDefinitions } from "../../policypacks/opa/opaDefinitions.ts";

/** A file for Open Policy Agent. */
export interface OpaFile {
  readonly name: string;
  readonly text: string;
}

/** Everything that `opa eval --data DIR` needs. */
export interface OpaFiles {
  /** `sha256:…` over data and policies, whatever the date. */
  readonly digest: string;
  readonly files: readonly OpaFile[];
}

const generator = "keyholder export --opa";
const firstLine = `# Written by \`${generator}\`. Do not edit; write it anew.`;

/** Name of the file that says from which stack, and when, all were written. */
export const dataFile = "data.json";

/** The files for a stack: policies, which are the same for all, and data. The same bytes for the same declaration and date. */
export function opaFiles(exported: Exported): OpaFiles {
  const data = opaData(exported);
  const common = [
    jsonFile("definitions.json", { keyholder_definitions: { header: { generator }, ...opaDefinitions() } }),
    ...policyFiles(),
  ];
  const hash = createHash("sha256").update(JSON.stringify(data));
  for (const { name, text } of common) hash.update(`\n${name}\n${text}`);
  const digest = `sha256:${hash.digest("hex")}`;
  const header = { generator, stack: exported.stack, today: exported.today, digest };
  const files = [jsonFile(dataFile, { keyholder_declared: { header, ...data } }), ...common];
  return { digest, files: files.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

function jsonFile(name: string, value: object): OpaFile {
  return { name, text: `${JSON.stringify(value, undefined, 2)}\n` };
}

function policyFiles(): readonly OpaFile[] {
  const folder = join(import.meta.dirname, "../../policypacks/opa");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".rego"))
    .sort()
    .map((name) => ({ name, text: `${firstLine}\n${readFileSync(join(folder, name), "utf8")}` }));
}

/** Did `keyholder export --opa` write this text? */
export function isWrittenHere({ name, text }: OpaFile): boolean {
  return name.endsWith(".json") ? headerOf(text)?.generator === generator : text.startsWith(`${firstLine}\n`);
}

/** The date of a data file; undefined where it has none. */
export function writtenOn(text: string): string | undefined {
  const today = headerOf(text)?.today;
  return typeof today === "string" ? today : undefined;
}

interface Header {
  readonly generator?: unknown;
  readonly today?: unknown;
}

function headerOf(text: string): Header | undefined {
  try {
    const [data] = Object.values(JSON.parse(text) as { readonly [root: string]: { readonly header?: Header } });
    return data?.header;
  } catch {
    return undefined;
  }
}
