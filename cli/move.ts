import { type Command, Option } from "commander";
import { moveOf } from "../access/people/moveOf.ts";
import type { NamedDuty } from "../access/people/namedDuties.ts";
import { type Ownership, type Problem, type RoleGroup, roleGroups } from "../model/index.ts";
import { type ChangeOptions, changeOwnership } from "./people/changeOwnership.ts";
import { listOf, readDuty, readTaken, unknownPeople, unknownServices } from "./people/readDuties.ts";

interface MoveCommandOptions extends ChangeOptions {
  readonly group?: RoleGroup;
  readonly squad?: string;
  readonly leaveService: readonly string[];
  readonly engineerOf: readonly string[];
  readonly giveUp: readonly string[];
  readonly take: readonly string[];
}

const help = `
A duty is named as storefront/deploy, incidents/triage, areas/policy, patching, pipeline or audit, or by its path.
--give-up: the backup becomes owner, where no check is against it, and the successor takes the place that stays open.
--take: as owner, or as backup with DUTY:backup. Whoever is backup and takes the duty over changes places with its owner.

Exit codes:
  0  the changed declaration is in order
  1  something remains to decide, or the file must be changed by hand
  2  it could not be told`;

/** `keyholder move PERSON --stack S`: what somebody gains and loses by a move, and the change of the ownership file. */
export function registerMove(program: Command): void {
  program
    .command("move")
    .description("move somebody to other duties and services, show what changes, and change the ownership file")
    .argument("<person>", "id of a person")
    .requiredOption("--stack <stack>", "stack under stacks/")
    .addOption(new Option("--group <group>", "role group from now on").choices(roleGroups))
    .option("--squad <squad>", "squad from now on")
    .option("--leave-service <services...>", "services of which they keep neither a duty nor the code", [])
    .option("--engineer-of <services...>", "services whose code they change from now on", [])
    .option("--give-up <duties...>", "DUTY or DUTY=SUCCESSOR", [])
    .option("--take <duties...>", "DUTY or DUTY:backup", [])
    .option("--today <date>", "the date that counts as today, YYYY-MM-DD")
    .option("--json", "print the report as JSON")
    .option("--write", "write the ownership file")
    .addHelpText("after", help)
    .action(async (id: string, options: MoveCommandOptions) => {
      process.exitCode = await changeOwnership(options, (ownership, today, malformed) => {
        const leaveServices = listOf(options.leaveService);
        const engineerOf = listOf(options.engineerOf);
        const given = listOf(options.giveUp).map((text) => readGivenUp(ownership, text));
        const take = listOf(options.take).map((text) => readTaken(ownership, "--take", text));
        const problems = [
          ...unknownServices(ownership, "--leave-service", leaveServices),
          ...unknownServices(ownership, "--engineer-of", engineerOf),
          ...given.flatMap((duty) => ("problems" in duty ? duty.problems : [])),
          ...take.flatMap((duty) => ("problem" in duty ? [duty.problem] : [])),
        ];
        if (problems.length > 0) return { problems };
        const request = {
          id,
          leaveServices,
          engineerOf,
          giveUp: given.flatMap((duty) => ("problems" in duty ? [] : [duty])),
          take: take.flatMap((duty) => ("problem" in duty ? [] : [duty])),
          ...(options.group !== undefined && { group: options.group }),
          ...(options.squad !== undefined && { squad: options.squad }),
        };
        const change = moveOf(ownership, request, today, malformed);
        return "problem" in change ? { problems: [change.problem] } : change;
      });
    });
}

interface GivenUpDuty {
  readonly duty: NamedDuty;
  readonly successor?: string;
}

function readGivenUp(ownership: Ownership, text: string): GivenUpDuty | { readonly problems: readonly Problem[] } {
  const [name = "", successor] = text.split("=");
  const duty = readDuty(ownership, "--give-up", name);
  const unknown = unknownPeople(ownership, "--give-up", successor === undefined ? [] : [successor]);
  if ("problem" in duty) return { problems: [duty.problem, ...unknown] };
  return unknown.length > 0 ? { problems: unknown } : { duty, ...(successor !== undefined && { successor }) };
}
