import { stringify } from "yaml";
import {
  type AccountBootstrap,
  awsConfig,
  cloudFormationTemplate,
  type GitHubSetup,
  iamDocuments,
} from "../access/index.ts";
import { githubText } from "../review/bootstrap/githubText.ts";

export type BootstrapFormat = "cloudformation" | "iam" | "github";

/** Everything that `keyholder bootstrap` tells. */
export interface BootstrapParts {
  readonly stack: string;
  /** Those that were asked for. */
  readonly accounts: readonly AccountBootstrap[];
  readonly all: readonly AccountBootstrap[];
  readonly github: GitHubSetup;
}

interface Wanted {
  readonly format: BootstrapFormat;
  readonly awsConfig?: "plan" | "apply";
  readonly account?: string;
  readonly json?: boolean;
}

/** What was asked for, as text that ends with a newline. */
export function bootstrapText({ accounts, all, github }: BootstrapParts, wanted: Wanted): string {
  if (wanted.awsConfig !== undefined) return awsConfig(accounts, wanted.awsConfig);
  if (wanted.format === "github") return wanted.json ? jsonText(github) : githubText(github);
  if (wanted.format === "iam") return jsonText(one(accounts.map(iamDocuments), wanted));
  if (wanted.json) return jsonText(one(accounts.map(cloudFormationTemplate), wanted));
  return accounts.map((account) => templateText(account, all)).join("---\n");
}

/** The template of an account as YAML, with the command that deploys it. */
export function templateText(account: AccountBootstrap, all: readonly AccountBootstrap[]): string {
  const { key, id, region } = account;
  const turn = account.isHub ? "first: GitHub's tokens come in here" : "after the first, whose roles its trust names";
  const head = [
    `# Account ${key} (${id}) in ${region}, one of ${all.length}. Deploy it ${turn}.`,
    `# aws cloudformation deploy --stack-name keyholder-bootstrap --region ${region} \\`,
    `#   --capabilities CAPABILITY_NAMED_IAM --template-file ${templateFile(account)}`,
  ];
  // As YAML 1.1, which CloudFormation reads: there a date or a number would be one, and is quoted.
  const yaml = stringify(cloudFormationTemplate(account), {
    version: "1.1",
    lineWidth: 0,
    aliasDuplicateObjects: false,
  });
  return `${head.join("\n")}\n${yaml}`;
}

export function templateFile({ key }: AccountBootstrap): string {
  return `${key}.cloudformation.yaml`;
}

export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** The one that was asked for by name, else the list. */
function one<T>(list: readonly T[], { account }: Wanted): T | readonly T[] {
  return account === undefined ? list : (list[0] ?? list);
}
