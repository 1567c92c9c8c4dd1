import type { OpenPlace, PeopleChange } from "../../access/people/peopleChange.ts";
import { inQuotes, type Problem } from "../../model/index.ts";

/** What a person must still decide: open places with who could take them, and errors of the changed declaration. */
export function toDecide({ open, problems, kind }: PeopleChange): readonly Problem[] {
  const paths = new Set(open.map(({ path }) => path));
  const errors = problems.filter(({ path, severity }) => severity === "error" && !paths.has(path));
  return [...open.map((place) => openProblem(place, kind)), ...errors];
}

function openProblem({ path, as, candidates, refused }: OpenPlace, kind: PeopleChange["kind"]): Problem {
  const because = refused.map((refusal) => ` It cannot be ${inQuotes(refusal.person)}: ${refusal.because}`).join("");
  const duty = /^(?!responsibilities)(.*)\.(owner|backup)$/.exec(path)?.[1];
  const option =
    kind === "leave"
      ? ` with --successor ${path}=PERSON`
      : kind === "move" && duty !== undefined
        ? ` with --give-up ${duty}=PERSON`
        : "";
  const names = candidates.map((id) => inQuotes(id));
  const choice = names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
  const fix =
    candidates.length === 0
      ? "No declared person could take it; decide who shall, and what they give up for it."
      : `Name ${choice}${option}.`;
  return { path, message: `Nobody is ${as}.${because}`, fix };
}
