import type { Command } from "commander";
import { suggest } from "../model/checks/suggest.ts";
import { formatProblem, inQuotes } from "../model/index.ts";
import { ruleText } from "../review/rules/ruleText.ts";
import { rulesMarkdown } from "../review/rules/rulesMarkdown.ts";
import { rulesText } from "../review/rules/rulesText.ts";
import { exitCodes } from "./exitCodes.ts";
import { toldRules } from "./rules/toldRules.ts";

interface RulesOptions {
  readonly json?: true;
  readonly markdown?: true;
}

const help = `
docs/rules.md is what --markdown prints: npx keyholder rules --markdown > docs/rules.md

Exit codes: 0 printed, 2 there is no such rule.`;

/** `keyholder rules [RULE]`: what the policy pack demands, why, what to do, and how to except. */
export function registerRules(program: Command): void {
  program
    .command("rules")
    .description("print the rules of the policy pack, or everything about one")
    .argument("[rule]", "name of a rule, as a violation prints it")
    .option("--json", "print them as JSON")
    .option("--markdown", "print docs/rules.md")
    .addHelpText("after", help)
    .action((name: string | undefined, options: RulesOptions) => {
      process.exitCode = tellRules(name, options);
    });
}

function tellRules(name: string | undefined, { json, markdown }: RulesOptions): number {
  const all = toldRules();
  const rule = all.find((each) => each.name === name);
  if (name !== undefined && rule === undefined) {
    const names = all.map((each) => each.name);
    const fix = `\`npx keyholder rules\` lists them${suggest(name.slice(0, 64), names)}.`;
    process.stderr.write(`${formatProblem({ path: "rule", message: `${inQuotes(name)} is not a rule.`, fix })}\n`);
    return exitCodes.couldNotTell;
  }
  const told = rule === undefined ? all : [rule];
  if (json) process.stdout.write(`${JSON.stringify(rule ?? all, undefined, 2)}\n`);
  else if (markdown) process.stdout.write(rulesMarkdown(told));
  else process.stdout.write(rule === undefined ? rulesText(all) : ruleText(rule));
  return exitCodes.nothingToDo;
}
