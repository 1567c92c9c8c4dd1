import { transformSync } from "@swc/core";
import * as model from "../../../../model/index.ts";
import type { Ownership } from "../../../../model/index.ts";

/** What the source of a declaration declares, evaluated as Node would. */
export function evaluate(source: string): Ownership {
  const { code } = transformSync(source, {
    swcrc: false,
    jsc: { parser: { syntax: "typescript" }, target: "es2024" },
    module: { type: "commonjs" },
  });
  const module: { exports: { ownership?: Ownership } } = { exports: {} };
  new Function("require", "module", "exports", code)(() => model, module, module.exports);
  if (module.exports.ownership === undefined) throw new Error("The source declares no ownership.");
  return module.exports.ownership;
}
