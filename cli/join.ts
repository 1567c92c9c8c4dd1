import { type Command, Option } from "commander";
import { joinOf } from "../access/people/joinOf.ts";
import { type Ownership, own, roleGroups } from "../model/index.ts";
import { type ChangeOptions, changeOwnership } from "./people/changeOwnership.ts";
import { listOf, readTaken, unknownPeople, unknownServices } from "./people/readDuties.ts";
import { type PersonOptions, readPerson } from "./people/readPerson.ts";

interface JoinCommandOptions extends ChangeOptions, PersonOptions {
  readonly like?: string;
  readonly engineerOf: readonly string[];
  readonly ownerOf: readonly string[];
  readonly backupOf: readonly string[];
}

const help = `
--like PERSON takes group, squad and the services of which PERSON is engineer; never a duty, which has one owner and one backup.
A duty is named as storefront/deploy, incidents/triage, areas/policy, patching, pipeline or audit, or by its path. Whoever held it holds it
no longer.

Exit codes:
  0  the changed declaration is in order
  1  something remains to decide, or the file must be changed by hand
  2  it could not be told`;

/** `keyholder join PERSON --stack S --name … --github … --github-id …`: what somebody new would gain, and the change of the ownership file. */
export function registerJoin(program: Command): void {
  program
    .command("join")
    .description("declare somebody new, show what they gain, and change the ownership file")
    .argument("<person>", "id of the new person")
    .requiredOption("--stack <stack>", "stack under stacks/")
    .requiredOption("--name <name>", "name as people say it")
    .requiredOption("--github <login>", "login on GitHub, without @")
    .requiredOption("--github-id <id>", "numeric id of the account: gh api users/LOGIN --jq .id")
    .addOption(new Option("--group <group>", "role group").choices(roleGroups))
    .option("--squad <squad>", "squad")
    .option("--aws-user <arn>", "ARN of the IAM user")
    .option("--sso-role <arn>", "ARN of the role of the Identity Center permission set")
    .option("--sso-user <name>", "user name in Identity Center")
    .option("--like <person>", "group, squad and services as this person")
    .option("--engineer-of <services...>", "services whose code they change", [])
    .option("--owner-of <duties...>", "duties that they own from now on", [])
    .option("--backup-of <duties...>", "duties that they are backup of from now on", [])
    .option("--today <date>", "the first day, YYYY-MM-DD")
    .option("--json", "print the report as JSON")
    .option("--write", "write the ownership file")
    .addHelpText("after", help)
    .action(async (id: string, options: JoinCommandOptions) => {
      process.exitCode = await changeOwnership(options, (ownership, today, malformed) => {
        const like = options.like === undefined ? undefined : own(ownership.people, options.like);
        const person = readPerson(options, like);
        const services = [...listOf(options.engineerOf), ...servicesOf(ownership, options.like)];
        const take = [
          ...listOf(options.ownerOf).map((text) => readTaken(ownership, "--owner-of", text)),
          ...listOf(options.backupOf).map((text) => readTaken(ownership, "--backup-of", text, "backup")),
        ];
        const problems = [
          ...("problems" in person ? person.problems : []),
          ...unknownPeople(ownership, "--like", options.like === undefined ? [] : [options.like]),
          ...unknownServices(ownership, "--engineer-of", services),
          ...take.flatMap((taken) => ("problem" in taken ? [taken.problem] : [])),
        ];
        if ("problems" in person || problems.length > 0) return { problems };
        const taken = take.flatMap((duty) => ("problem" in duty ? [] : [duty]));
        const change = joinOf(ownership, { id, person, engineerOf: services, take: taken }, today, malformed);
        return "problem" in change ? { problems: [change.problem] } : change;
      });
    });
}

function servicesOf({ services }: Ownership, like: string | undefined): readonly string[] {
  if (like === undefined) return [];
  return Object.entries(services).flatMap(([id, { engineers = [] }]) => (engineers.includes(like) ? [id] : []));
}
