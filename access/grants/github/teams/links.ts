import type { StackResource } from "../../../stack/resource.ts";
import type { StackView } from "../../typeReader.ts";
import { repositoryAt, wordAt } from "../values.ts";
import { teamsOf } from "./teamIndex.ts";

/** What is read together with everything else of the same repository. */
export function repositoryLinks({ properties }: StackResource, { directory }: StackView): readonly string[] {
  return wordAt(properties, "repository") === undefined
    ? []
    : [`repository ${repositoryAt(properties, directory.github)}`];
}

/** What is read together with everything else of these teams, and of the teams above them, whose access their members have as well. */
export function teamLinks(refs: readonly (string | undefined)[], view: StackView): readonly string[] {
  const teams = teamsOf(view);
  const known = refs.filter((ref) => ref !== undefined).map(teams.refOf);
  return [...new Set(known.flatMap((ref) => [ref, ...teams.above(ref)]))].map((ref) => `team ${ref}`);
}
