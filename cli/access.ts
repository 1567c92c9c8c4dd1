import type { Command } from "commander";
import { directoryOf } from "../access/grants/directory.ts";
import { accessOfSide } from "../access/grants/changes/accessOfSide.ts";
import { isRecord } from "../access/stack/read/isRecord.ts";
import type { Side } from "../access/stack/sides/side.ts";
import { stateSide } from "../access/stack/sides/stateSide.ts";
import { loadOwnership } from "../declaration/loadOwnership.ts";
import { projectName } from "../declaration/projectName.ts";
import { formatProblem, type Ownership, type Problem } from "../model/index.ts";
import { doesNotSee } from "../review/access/doesNotSee.ts";
import { type RoleOf, wholeAccess } from "../review/access/whole/wholeAccess.ts";
import { wholeAccessText } from "../review/access/whole/wholeAccessText.ts";
import { plural } from "../review/plural.ts";
import { exitCodes } from "./exitCodes.ts";
import { planSide } from "./review/planSide.ts";
import { readSource } from "./review/readSource.ts";
import { notDeclared } from "./support/notDeclared.ts";

interface AccessOptions {
  readonly stack: string;
  readonly state?: string;
  readonly person?: string;
  readonly service?: string;
  readonly actions?: boolean;
  readonly json?: boolean;
}

/** `keyholder access --stack S`: everything that everybody can do, with the reason, declared and in the state side by side. */
export function registerAccess(program: Command): void {
  program
    .command("access")
    .description("tell everything that a person or workflow can do, and why: declared, and in the state")
    .requiredOption("--stack <stack>", "stack under stacks/")
    .option(
      "--state <file>",
      "what `pulumi stack export` wrote; - is the standard input. Without it, what is declared is told alone",
    )
    .option("--person <id>", "tell only what this person or bot can do")
    .option("--service <id>", "tell only who can do what with this service")
    .option("--actions", "list what each role may do, statement by statement")
    .option("--json", "print it as JSON")
    .addHelpText(
      "after",
      "\nExit codes: 0 the state is as declared (or was not asked for), 1 they differ, 2 it could not be told.\nExample: pulumi stack export --stack lantern | npx keyholder access --stack lantern --state - --person leo",
    )
    .action(async (options: AccessOptions) => {
      process.exitCode = await access(options);
    });
}

async function access({
  stack,
  state: file,
  person,
  service,
  actions = false,
  json = false,
}: AccessOptions): Promise<number> {
  const project = projectName();
  if ("problem" in project) return tellNothing([project.problem]);
  const { ownership, problems } = await loadOwnership({ stack });
  if (ownership === undefined) return tellNothing(problems);
  const unknown = [
    ...notDeclared("--person", person, { ...ownership.people, ...ownership.bots }),
    ...notDeclared("--service", service, ownership.services),
  ];
  if (unknown.length > 0) return tellNothing(unknown);

  const of = { stack, project: project.project };
  const read = file === undefined ? undefined : await readState(file, of);
  if (read !== undefined && "refusals" in read) return tellNothing(read.refusals);
  const directory = directoryOf(ownership);
  const nothing = { raws: new Map(), unsure: [], madeAt: "", pulumi: "" };
  const planned = planSide(ownership, of, read ?? nothing);
  const declared = accessOfSide(planned, directory, of);
  const standing = read && accessOfSide(read, directory, of);
  const holders = wholeAccess(ownership, declared, standing, { person, service }, roleOf([planned, read ?? nothing]));
  const unsure = [
    ...(read?.unsure ?? []).map(({ path, message, fix }) => `${path}: ${message} ${fix}`),
    ...(standing?.notReviewed ?? []).map(({ subject, because }) => `${subject} was not reviewed: ${because}.`),
  ];
  const differing = holders
    .flatMap((holder) => holder.access)
    .filter(({ standing: of }) => of !== "declared" && of !== "as declared").length;
  process.stdout.write(
    json
      ? `${JSON.stringify({ stack, compared: read !== undefined, differing, holders, notTold: unsure, doesNotSee: doesNotSee("plan") }, undefined, 2)}\n`
      : wholeAccessText(holders, { title: title(ownership, stack, read !== undefined), actions }),
  );
  return tellEnd(unsure, differing, read !== undefined);
}

async function readState(file: string, of: { readonly stack: string; readonly project: string }) {
  const source = await readSource(file, "state");
  if ("refusals" in source) return source;
  const side = stateSide(source.value, of);
  if (!("refusals" in side)) return side;
  return {
    refusals: side.refusals.map((each) => ({
      ...each,
      path: `${file === "-" ? "standard input" : file}: ${each.path}`,
    })),
  };
}

/** A policy names its role, and a role itself. */
function roleOf(sides: readonly Side[]): RoleOf {
  return (urn) => {
    const inputs = sides.map(({ raws }) => raws.get(urn)?.inputs).find(isRecord);
    const role = inputs?.role ?? inputs?.name;
    return typeof role === "string" ? role : undefined;
  };
}

function title({ organisation }: Ownership, stack: string, compared: boolean): string {
  return `${organisation.name}: who can do what in stack ${stack}, ${compared ? "declared and in the state" : "as declared"}`;
}

/** What was not told, and how state and declaration compare. */
function tellEnd(unsure: readonly string[], differing: number, compared: boolean): number {
  const verdict = !compared
    ? "Not compared with a state; name one with --state."
    : differing === 0
      ? "The state gives what is declared, and nothing else."
      : `${plural(differing, "line")} differ: - is declared and not in the state, + is in the state and not declared.`;
  process.stderr.write(`${[...unsure, verdict].join("\n")}\n`);
  if (unsure.length > 0) return exitCodes.couldNotTell;
  return differing > 0 ? exitCodes.toDecide : exitCodes.nothingToDo;
}

/** Refusals, and that nothing follows from them. */
function tellNothing(problems: readonly Problem[]): number {
  process.stderr.write(`${[...problems.map(formatProblem), "Nothing was told of the access."].join("\n")}\n`);
  return exitCodes.couldNotTell;
}
