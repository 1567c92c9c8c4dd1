/** Which characters a step takes. */
export type Takes =
  | { readonly kind: "literal"; readonly character: string }
  | { readonly kind: "notSlash" }
  | { readonly kind: "any" };

/**
 * One position of a pattern. `many`: takes none or more; else exactly one. `skip`: from here this many steps may be
 * left out together (0: none).
 */
export type PatternStep = { readonly takes: Takes; readonly many: boolean; readonly skip: number };

const once = (takes: Takes): PatternStep => ({ takes, many: false, skip: 0 });
const any = once({ kind: "any" });
const anyMany: PatternStep = { ...any, many: true };
const notSlash = once({ kind: "notSlash" });
const notSlashMany: PatternStep = { ...notSlash, many: true };
const slash = once({ kind: "literal", character: "/" });

function optional([first, ...rest]: readonly [PatternStep, ...PatternStep[]]): PatternStep[] {
  return [{ ...first, skip: rest.length + 1 }, ...rest];
}

/**
 * The segments of a pattern, with what GitHub reads into it: a name alone matches at any depth, a trailing slash
 * means everything below, and neighbouring `**` are one.
 */
export function patternSegments(pattern: string): readonly string[] {
  const written = pattern.split("/");
  const [first, ...rest] = written;
  const anchored = first === "" || rest.some((segment) => segment !== "");
  const named = first === "" ? rest : anchored ? written : ["**", ...written];
  const open = named.length > 1 && named.at(-1) === "" ? [...named.slice(0, -1), "**"] : named;
  return open.filter((segment, at) => segment !== "**" || open[at - 1] !== "**");
}

function segmentSteps(segment: string): readonly PatternStep[] {
  const steps: PatternStep[] = [];
  let escaped = false;
  for (const character of segment) {
    if (escaped || !"\\*?".includes(character)) steps.push(once({ kind: "literal", character }));
    else if (character === "*") steps.push(notSlashMany);
    else if (character === "?") steps.push(notSlash);
    escaped = !escaped && character === "\\";
  }
  return steps;
}

/** The directories every match begins with, unescaped: `src/lib` of `/src/lib/*.ts`. Empty for a name at any depth. */
export function fixedDirectories(pattern: string): readonly string[] {
  const fixed: string[] = [];
  for (const segment of patternSegments(pattern)) {
    const takes = segmentSteps(segment).map((step) => step.takes);
    if (!takes.every((taken) => taken.kind === "literal")) break;
    fixed.push(takes.map(({ character }) => character).join(""));
  }
  return fixed;
}

/**
 * The steps a path takes through a pattern. `docs/*` ends at the files of one directory, while a name at the end,
 * `docs` or `/docs/api`, is a file or everything below a directory of that name.
 *
 * @see https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax
 */
export function patternSteps(pattern: string): readonly PatternStep[] {
  const segments = patternSegments(pattern);
  const last = segments.length - 1;
  return segments.flatMap((segment, at) => {
    if (segment === "**") {
      if (last === 0) return [any, anyMany];
      if (at === 0) return optional([any, anyMany, slash]);
      return at === last ? [slash, anyMany] : optional([slash, any, anyMany]);
    }
    const lead = at > 0 && !(at === 1 && segments[0] === "**") ? [slash] : [];
    if (segment === "*") return [...lead, notSlash, notSlashMany];
    return [...lead, ...segmentSteps(segment), ...(at === last ? optional([slash, anyMany]) : [])];
  });
}
