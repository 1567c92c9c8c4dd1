import { readdirSync, readFileSync } from "node:fs";

/** A resource type of an installed Pulumi SDK. */
export interface SdkType {
  readonly token: string;
  /** Paths of everything that one can hand to it, `vpcConfig.endpointPublicAccess`. */
  readonly paths: readonly string[];
}

type Fields = ReadonlyMap<string, string>;

const comments = /\/\*\*[\s\S]*?\*\//g;

/** Name and version of an installed package. */
export function installedPackage(name: string): string {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")) as { version: string };
  return `${name} ${version}`;
}

/** Every resource class of an installed SDK, read from its files without loading it. */
export function sdkTypes(name: string): readonly SdkType[] {
  const root = `node_modules/${name}`;
  const shapes = readShapes(readFileSync(`${root}/types/input.d.ts`, "utf8"));
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js") && !file.startsWith("node_modules"))
    .flatMap((file) => {
      const [, token = ""] = /__pulumiType = '([^']+)'/.exec(readFileSync(`${root}/${file}`, "utf8")) ?? [];
      const [, , className] = token.split(":");
      if (className === undefined) return [];
      const declarations = readFileSync(`${root}/${file.replace(/js$/, "d.ts")}`, "utf8").replace(comments, "");
      return [{ token, paths: pathsOf(argsOf(declarations, `${className}Args`), shapes, "", []) }];
    });
}

function argsOf(declarations: string, name: string): Fields {
  const [, body] = new RegExp(`^export interface ${name} \\{\\n([\\s\\S]*?)^\\}`, "m").exec(declarations) ?? [];
  if (body === undefined) throw new Error(`The SDK has no ${name}.`);
  return new Map([...body.matchAll(/^ {4}(\w+)\??: (.*)/gm)].map(([, field = "", type = ""]) => [field, type]));
}

/** The nested input types by their full names, `s3.BucketGrant`. */
function readShapes(text: string): ReadonlyMap<string, Fields> {
  const shapes = new Map<string, Map<string, string>>();
  const spaces: string[] = [];
  let fields: Map<string, string> | undefined;
  for (const line of text.replace(comments, "").split("\n")) {
    const [, space] = /^\s*(?:export )?(?:declare )?namespace (\w+) \{/.exec(line) ?? [];
    const [, shape] = /^\s*(?:export )?interface (\w+) \{/.exec(line) ?? [];
    const [, field, type = ""] = /^\s+(\w+)\??: (.*)/.exec(line) ?? [];
    if (space !== undefined) spaces.push(space);
    else if (shape !== undefined) {
      fields = new Map();
      shapes.set([...spaces, shape].join("."), fields);
    } else if (field !== undefined) fields?.set(field, type);
    else if (/^\s*\}$/.test(line)) {
      if (fields === undefined) spaces.pop();
      fields = undefined;
    }
  }
  return shapes;
}

function pathsOf(
  fields: Fields,
  shapes: ReadonlyMap<string, Fields>,
  before: string,
  within: readonly string[],
): string[] {
  return [...fields].flatMap(([field, type]) => {
    const [, shape = ""] = /inputs\.([\w.]+)/.exec(type) ?? [];
    const nested = within.includes(shape) ? undefined : shapes.get(shape);
    const path = before + field;
    return nested === undefined ? [path] : [path, ...pathsOf(nested, shapes, `${path}.`, [...within, shape])];
  });
}
