import { plainReading, type Glob, readGlob } from "../../sets/glob.ts";
import { findText } from "../../sets/findText.ts";
import type { KeyValues } from "../doors/keyValues.ts";
import type { IssuerKind } from "./issuer.ts";

/** What subjects look like, so that an example is one that somebody could have. */
const shapes: { readonly [kind in IssuerKind]?: readonly string[] } = {
  github: ["repo:?*/?*:ref:refs/heads/?*", "repo:?*/?*:environment:?*", "repo:?*/?*:?*"],
  gitlab: ["project_path:?*/?*:ref_type:branch:ref:?*", "project_path:?*/?*:?*"],
  terraform: ["organization:?*:project:?*:workspace:?*:run_phase:apply", "organization:?*:project:?*:workspace:?*:?*"],
  circleci: ["org/?*/project/?*/?*"],
  buildkite: ["organization:?*:pipeline:?*:ref:refs/heads/?*", "organization:?*:pipeline:?*:?*"],
  eks: ["system:serviceaccount:?*:?*"],
};

/** Patterns of an issuer's subjects, the usual ones first. */
export function subjectShapes(kind: IssuerKind): readonly string[] {
  return shapes[kind] ?? [];
}

/** A subject that passes and is not written out, the shortest of the forms that the issuer gives it; nothing where none was found. */
export function witness(kind: IssuerKind, { within, without }: KeyValues): string | undefined {
  const exact = within.flat().filter((glob: Glob) => glob.literal !== undefined);
  const example = (shape: string) => {
    const found = findText({ within: [[globOf(shape)], ...within], without: [...without, ...exact] });
    return typeof found === "object" && readable.test(found.text) ? [found.text] : [];
  };
  const [loosest = "?*", ...usual] = [...subjectShapes(kind)].reverse();
  const examples = usual.reverse().flatMap(example);
  const [shortest] = examples.sort((a, b) => a.length - b.length);
  return shortest ?? example(loosest)[0] ?? example("?*")[0];
}

/** Is there a text of the pattern that passes? */
export function admitsPattern({ within, without }: KeyValues, pattern: string): boolean {
  return findText({ within: [[globOf(pattern)], ...within], without }) !== "none";
}

function globOf(pattern: string): Glob {
  return readGlob(pattern, plainReading);
}

const readable = /^[\u0020-\u00ff]*$/;
