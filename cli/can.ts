import type { Command } from "commander";
import { judgedPlan } from "../access/index.ts";
import { actionsOfService, findAction, servicePrefixes } from "../access/iam/actions/actionList.ts";
import type { Decision } from "../access/iam/evaluate/decision.ts";
import { mayRole, type NearMiss, nearMisses, type RoleRequest } from "../access/separation/mayRole.ts";
import { type ReadRole, readPlan } from "../access/separation/readPlan.ts";
import { formatProblem, inQuotes, type Problem } from "../model/index.ts";
import { suggest } from "../model/checks/suggest.ts";
import { exitCodes } from "./exitCodes.ts";
import { loadOwnership } from "../declaration/loadOwnership.ts";
import { stackToday } from "../declaration/stackToday.ts";

interface CanOptions {
  readonly stack: string;
  readonly account?: string;
  readonly context: readonly string[];
  readonly today?: string;
  readonly json?: true;
}

const help = `
The context of the request begins with aws:CurrentTime (the end of today), aws:PrincipalArn, aws:PrincipalAccount, aws:SecureTransport and,
where the resource has a region, aws:RequestedRegion; --context adds to it or replaces it. Looked at are the role's permissions and its
boundary. Keyholder does not know what the organisation's SCPs and RCPs, and the policies of resources, say.

Exit codes:
  0  allowed
  1  refused
  2  it could not be told`;

/** `keyholder can ROLE ACTION RESOURCE`: whether a planned role may do something, and which statements say so. */
export function registerCan(program: Command): void {
  program
    .command("can")
    .description("say whether a role of the plan may do something, and why")
    .argument("<role>", "name or ARN of a role, for example checkout-production-deploy")
    .argument("<action>", "for example ecs:UpdateService")
    .argument("<resource>", 'an ARN without wildcards, or "*" for an action that knows no resources')
    .requiredOption("--stack <stack>", "stack under stacks/")
    .option("--account <account>", "account of the role, where several accounts have one of this name")
    .option("--context <key=value...>", "condition keys of the request; a key that is given twice has two values", [])
    .option("--today <date>", "the date that counts as today, YYYY-MM-DD")
    .option("--json", "print decision and steps as JSON")
    .addHelpText("after", help)
    .action(async (role: string, action: string, resource: string, options: CanOptions) => {
      process.exitCode = await can(role, action, resource, options);
    });
}

async function can(name: string, action: string, resource: string, options: CanOptions): Promise<number> {
  const { ownership, problems } = await loadOwnership({ stack: options.stack });
  const today = stackToday(options.stack, options.today);
  if (ownership === undefined) return refuse(problems);
  if ("problem" in today) return refuse([today.problem]);
  const { plan } = judgedPlan(ownership, today.date, problems);
  const { roles } = readPlan(plan);
  const named = roles.filter(
    ({ role }) =>
      (role.name === name || role.arn === name) && (options.account === undefined || role.account === options.account),
  );
  const [read] = named;
  const wrong = [
    ...(read === undefined ? [unknownRole(name, roles)] : []),
    ...(named.length > 1 ? [severalRoles(name, named)] : []),
    ...actionProblems(action),
    ...resourceProblems(resource),
    ...options.context.filter((pair) => !/^[^=]+:[^=]+=/.test(pair)).map(badContext),
  ];
  if (read === undefined || wrong.length > 0) return refuse(wrong);

  const given = readContext(options.context);
  const replaced = new Set(Object.keys(given).map((key) => key.toLowerCase()));
  const assumed = Object.entries(defaults(read, resource, today.date)).filter(
    ([key]) => !replaced.has(key.toLowerCase()),
  );
  const context = { ...Object.fromEntries(assumed), ...given };
  const request: RoleRequest = { action: findAction(action)?.name ?? action, resource, context };
  const decision = mayRole(read, request);
  const misses = decision.verdict === "implicitly-denied" ? nearMisses(read, request) : [];
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ role: read.role.name, ...request, ...decision, nearMisses: misses }, null, 2)}\n`
      : decisionText(read, request, decision, misses),
  );
  return decision.verdict === "allowed" ? exitCodes.nothingToDo : exitCodes.toDecide;
}

function defaults({ role }: ReadRole, resource: string, today: string): RoleRequest["context"] {
  const [, , , region = ""] = resource.split(":");
  return {
    "aws:CurrentTime": `${today}T23:59:59Z`,
    "aws:PrincipalArn": role.arn,
    "aws:PrincipalAccount": role.arn.split(":")[4] ?? "",
    "aws:SecureTransport": "true",
    ...(region !== "" && { "aws:RequestedRegion": region }),
  };
}

function readContext(pairs: readonly string[]): RoleRequest["context"] {
  const values = Map.groupBy(pairs, (pair) => pair.slice(0, pair.indexOf("=")));
  return Object.fromEntries(
    [...values].map(([key, group]) => {
      const given = group.map((pair) => pair.slice(pair.indexOf("=") + 1));
      return [key, given.length === 1 && given[0] !== undefined ? given[0] : given];
    }),
  );
}

function decisionText(
  { role }: ReadRole,
  request: RoleRequest,
  decision: Decision,
  misses: readonly NearMiss[],
): string {
  const verdict = decision.verdict === "allowed" ? "may" : "may not";
  const decisive = decision.steps.filter(({ outcome }) => outcome !== "does-not-apply");
  const lines = decisive.flatMap(({ rule, outcome, because, statements }) => [
    `  ${rule} ${outcome}: ${because}`,
    ...statements.map(({ policy, path, sid }) => `    ${policy} ${path}${sid === undefined ? "" : ` (${sid})`}`),
  ]);
  const nearly = misses.flatMap(({ policy, statement, conditions }) =>
    conditions.map(
      ({ operator, key, values }) =>
        `  ${policy} ${statement} would allow it, but wants ${operator.name} ${key}: ${values.map(inQuotes).join(", ")}.`,
    ),
  );
  return `${[`${role.name} ${verdict} ${request.action} on ${request.resource}. ${decision.because}`, ...lines, ...nearly].join("\n")}\n`;
}

function actionProblems(action: string): readonly Problem[] {
  if (findAction(action) !== undefined) return [];
  const [service = "", name = ""] = action.split(":");
  const names = [...actionsOfService(service).values()].map((known) => known.name);
  const nearest =
    names.length > 0 ? suggest(`${service.toLowerCase()}:${name}`, names) : suggest(service, servicePrefixes());
  return [
    {
      path: "action",
      message: `${inQuotes(action)} is no action of AWS.`,
      fix: `Write it as service:Action${nearest}.`,
    },
  ];
}

function resourceProblems(resource: string): readonly Problem[] {
  if (resource === "*" || (/^arn:[^:]+:[^:]+:[^:]*:[^:]*:./.test(resource) && !/[*?]/.test(resource))) return [];
  const fix = 'Write the ARN of one thing, or "*" for an action that knows no resources.';
  return [{ path: "resource", message: `${inQuotes(resource)} is not the ARN of one thing.`, fix }];
}

function badContext(pair: string): Problem {
  return {
    path: "--context",
    message: `${inQuotes(pair)} is no key and value.`,
    fix: "Write it as aws:RequestedRegion=eu-central-1.",
  };
}

function unknownRole(name: string, roles: readonly ReadRole[]): Problem {
  const names = roles.map(({ role }) => role.name);
  const fix = `Name a role of the plan; \`keyholder plan\` lists them${suggest(name, names)}.`;
  return { path: "role", message: `${inQuotes(name)} is no role of the plan.`, fix };
}

function severalRoles(name: string, named: readonly ReadRole[]): Problem {
  const accounts = named.map(({ role }) => role.account).join(", ");
  return {
    path: "role",
    message: `${inQuotes(name)} stands in several accounts.`,
    fix: `Add --account with one of ${accounts}.`,
  };
}

function refuse(problems: readonly Problem[]): number {
  process.stderr.write(problems.map((problem) => `${formatProblem(problem)}\n`).join(""));
  return exitCodes.couldNotTell;
}
