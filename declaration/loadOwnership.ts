import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { inQuotes } from "../model/inQuotes.ts";
import { suggest } from "../model/checks/suggest.ts";
import type { NamedProblem, Ownership } from "../model/index.ts";
import { mostOwnershipBytes, parseOwnershipJson, tooLarge } from "../model/shape/parseOwnershipJson.ts";
import { readOwnership } from "../model/shape/readOwnership.ts";
import { readInput } from "./readInput.ts";

/** Where the declaration is. */
export interface OwnershipSource {
  /** Name of a folder in `stacks`; may be left out where there is only one. */
  readonly stack?: string;
  /** A JSON file instead; `-` is the standard input. */
  readonly file?: string;
  /** The folder that `stacks` lies in; default: the current one. */
  readonly root?: string;
}

/** A declaration with what is wrong with its shape; without one, why it cannot be read. */
export interface LoadedOwnership {
  readonly ownership: Ownership | undefined;
  readonly problems: readonly NamedProblem[];
}

/** Reads the declaration of a stack or of a JSON file. Never throws. */
export async function loadOwnership({ stack, file, root = "." }: OwnershipSource): Promise<LoadedOwnership> {
  if (file === undefined) return loadStack(resolve(root), stack);
  if (stack !== undefined) return unreadable("--file", "A stack is named as well.", "Name a stack or a file.");
  return loadFile(file);
}

async function loadStack(root: string, given: string | undefined): Promise<LoadedOwnership> {
  const stacks = await stacksIn(root);
  if (stacks.length === 0) {
    return unreadable(
      "--stack",
      `There is no stacks/<stack>/ownership.ts in ${inQuotes(root)}.`,
      "Start it in the folder that stacks lies in, or name a JSON file with --file.",
    );
  }
  const stack = given ?? (stacks.length === 1 ? stacks[0] : undefined);
  const names = stacks.map((name) => inQuotes(name)).join(", ");
  if (stack === undefined) return unreadable("--stack", "No stack is named.", `Name one of ${names}.`);
  if (!stacks.includes(stack))
    return unreadable(
      "--stack",
      `${inQuotes(stack)} is not a stack.`,
      `Name one of ${names}${suggest(stack.slice(0, 64), stacks)}.`,
    );
  const path = `stacks/${stack}/ownership.ts`;
  try {
    const module: { readonly ownership?: unknown } = await import(pathToFileURL(join(root, path)).href);
    if (module.ownership === undefined)
      return unreadable(
        path,
        'It exports nothing under the name "ownership".',
        "Write `export const ownership = defineOwnership({ … })`.",
      );
    return readDeclaration(path, module.ownership);
  } catch (error) {
    return unreadable(path, `It cannot be loaded: ${reasonOf(error)}.`, "Correct the file; `npx tsc` shows the place.");
  }
}

/** A declaration is an object; of anything else there is nothing to check. */
function readDeclaration(path: string, value: unknown): LoadedOwnership {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return readOwnership(value);
  const kind = value === null ? "null" : Array.isArray(value) ? "a list" : `a ${typeof value}`;
  return unreadable(
    path,
    `It holds ${kind}, and a declaration is an object.`,
    "Write `{ organisation: { … }, people: { … }, … }`.",
  );
}

/** The stacks that have a declaration, sorted. */
async function stacksIn(root: string): Promise<readonly string[]> {
  const folders = await namesIn(join(root, "stacks"));
  const found = await Promise.all(
    folders.map(async (name) => ((await namesIn(join(root, "stacks", name))).includes("ownership.ts") ? [name] : [])),
  );
  return found.flat().sort();
}

/** What a folder holds; nothing where there is none. */
async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

async function loadFile(file: string): Promise<LoadedOwnership> {
  const input = await readInput(file, mostOwnershipBytes);
  if ("reason" in input) {
    if (input.tooLarge) return { ownership: undefined, problems: [tooLarge()] };
    const message = `${inQuotes(file)} cannot be read: ${input.reason}.`;
    return unreadable("--file", message, "Name a JSON file, or - for the standard input.");
  }
  const { value, problems } = parseOwnershipJson(input.text);
  return problems.length > 0 ? { ownership: undefined, problems } : readDeclaration("--file", value);
}

function unreadable(path: string, message: string, fix: string): LoadedOwnership {
  return {
    ownership: undefined,
    problems: [{ path, message, fix, severity: "error", check: "declaration-can-be-read" }],
  };
}

/** The first line of what was thrown, without a full stop. */
function reasonOf(error: unknown): string {
  const said = typeof error === "object" && error !== null && "message" in error ? error.message : error;
  return (String(said).split("\n")[0] ?? "").replace(/\.$/, "");
}
