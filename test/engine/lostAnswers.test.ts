import type { Call } from "../../sandbox/calls.ts";
import type { Standing } from "../../sandbox/sandbox.ts";
import { ownership as lantern } from "../../stacks/lantern/ownership.ts";
import { noteFigures } from "./support/figures.ts";
import { importMade } from "./support/importMade.ts";
import { useSandbox } from "./support/useSandbox.ts";

const up = ["up", "--yes", "--skip-preview"] as const;

/** What has a name that is taken once it is made; everything else is simply written again. */
const unique = [
  "POST /orgs/{org}/teams",
  "POST /repos/{owner}/{repo}/rulesets",
  "iam:CreateOpenIDConnectProvider",
  "iam:CreatePolicy",
  "iam:CreateRole",
];

/** F02: a call is carried out, and the answer is lost. Names are chosen by us, so nothing is ever made twice. */
describe("an update whose answers are lost", () => {
  const sandbox = useSandbox("lantern", lantern);
  let undisturbed: Standing;

  beforeEach(async () => {
    if (undisturbed !== undefined) return;
    await sandbox().ok(...up);
    undisturbed = await sandbox().standing();
  });

  /** Loses the answer of the first call of each action of which `isMeant`, and gives those calls. */
  async function upWithLostAnswers(isMeant: (action: string) => boolean): Promise<readonly Call[]> {
    const lost: Call[] = [];
    await sandbox().reset();
    sandbox().calls.begin((call) => {
      if (!call.writes || !isMeant(call.action) || lost.some(({ action }) => action === call.action)) return undefined;
      lost.push(call);
      return "lose-answer";
    });
    const { status } = await sandbox().pulumi(...up, "--continue-on-error");
    sandbox().calls.begin();
    noteFigures({ scenarios: lost.length, faults: lost.length });
    expect(status).not.toBe(0);
    return lost;
  }

  it("converges by itself where a thing can be written again", async () => {
    const lost = await upWithLostAnswers((action) => !unique.includes(action));
    await sandbox().ok(...up);

    expect(lost.length).toBeGreaterThan(10);
    expect(await sandbox().standing()).toEqual(undisturbed);
  });

  it("is told clearly where a name is taken, and converges when what was made is imported", async () => {
    const lost = await upWithLostAnswers((action) => unique.includes(action));
    const { status, stdout } = await sandbox().pulumi(...up, "--continue-on-error");

    expect(lost.map(({ action }) => action).sort()).toEqual(unique);
    expect(status).not.toBe(0);
    expect(stdout.match(/error: EntityAlreadyExists/g)?.length).toBeGreaterThanOrEqual(3);
    expect(stdout).toContain("Name must be unique for this org");
    expect(stdout).toContain("Name must be unique}");

    await importMade(sandbox(), idsOf(lost));
    await sandbox().ok(...up);

    expect(await sandbox().standing()).toEqual(undisturbed);
  });

  /** The ids under which the provider imports what these calls made. */
  function idsOf(lost: readonly Call[]): { readonly [resource: string]: string } {
    const { state } = sandbox().github;
    const accounts = new Map(Object.entries(lantern.accounts).map(([key, { id }]) => [id, key]));
    return Object.fromEntries(
      lost.map(({ action, subject, input }): [string, string] => {
        const [account = "", name = ""] = subject.split(" ");
        const at = `${accounts.get(account)}/${name}`;
        const fields = input as { readonly [field: string]: string };
        if (action === "iam:CreateRole") return [`Role ${at}`, name];
        if (action === "iam:CreatePolicy")
          return [`Policy ${at}`, `arn:aws:iam::${account}:policy${fields.Path}${name}`];
        if (action === "iam:CreateOpenIDConnectProvider") {
          const provider = "token.actions.githubusercontent.com";
          return [
            `OpenIdConnectProvider ${accounts.get(account)}/github-oidc`,
            `arn:aws:iam::${account}:oidc-provider/${provider}`,
          ];
        }
        if (action === "POST /orgs/{org}/teams") {
          const team = state.teams.find(({ slug }) => slug === fields.name);
          return [`Team ${fields.name}`, String(team?.id)];
        }
        const repository = state.repositories.find((one) => one.name === fields.repo);
        const ruleset = repository?.rulesets.find((one) => one.name === fields.name);
        return [`RepositoryRuleset ${fields.repo}/${fields.name}`, `${fields.repo}:${ruleset?.id}`];
      }),
    );
  }
});
