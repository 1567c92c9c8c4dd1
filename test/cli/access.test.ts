import { registerAccess } from "../../cli/access.ts";
import { previewOf, stateOf } from "../access/stack/read/support/engineFiles.ts";
import { deployRole, lanternStack, reviewFolder, trusting } from "./support/reviewFiles.ts";
import { runCommand } from "./support/runCommand.ts";

const folder = reviewFolder();
afterAll(() => folder.remove());

const access = (...args: readonly string[]) => runCommand(registerAccess, "access", "--stack", "lantern", ...args);
const state = folder.write("state.json", stateOf(lanternStack));
const bent = folder.write(
  "bent.json",
  stateOf(
    lanternStack.map((each) =>
      each === deployRole
        ? { ...each, properties: { ...each.properties, ...trusting("arn:aws:iam::111122223333:user/eve") } }
        : each,
    ),
  ),
);

describe("keyholder access", () => {
  it("tells what is declared, and that nothing was compared", async () => {
    const { exitCode, stdout, stderr } = await access("--person", "zoe");

    expect(exitCode).toBe(0);
    expect(stdout.split("\n").slice(0, 4)).toEqual([
      "Lantern: who can do what in stack lantern, as declared",
      "",
      "Zoe (zoe)",
      "  = audit of account main, through role keyholder-audit (28 permissions), as owner of audit",
    ]);
    expect(stderr).toBe("Not compared with a state; name one with --state.\n");
  });

  it("finds a state as it is declared", async () => {
    const { exitCode, stdout, stderr } = await access("--state", state);

    expect([exitCode, stderr]).toEqual([0, "The state gives what is declared, and nothing else.\n"]);
    expect(stdout).not.toContain("[");
  });

  it("marks what is declared and not there, and what is there and not declared", async () => {
    const { exitCode, stdout, stderr } = await access("--state", bent, "--service", "storefront");

    expect(exitCode).toBe(1);
    expect(stdout.split("\n").filter((line) => line.endsWith("]"))).toEqual([
      "  - deploy of storefront in production, through role storefront-production-deploy (10 permissions), as owner of deploy of storefront [declared, not in the state]",
      "  - deploy of storefront in production, through role storefront-production-deploy (10 permissions), as backup of deploy of storefront [declared, not in the state]",
      "  + deploy of storefront in production, through role storefront-production-deploy (10 permissions): the trust policy names them [in the state, not declared]",
      "  - deploy of storefront in production, through role storefront-production-deploy (10 permissions): workflows carry out deploy of storefront in production [declared, not in the state]",
    ]);
    expect(stderr).toBe("4 lines differ: - is declared and not in the state, + is in the state and not declared.\n");
  });

  it("lists what a role may do when it is asked", async () => {
    const { stdout } = await access("--person", "mia", "--actions");

    expect(stdout).toMatch(/^ {6}Allow ecr:BatchGetImage on arn:aws:ecr:/m);
  });

  it("writes JSON", async () => {
    const { stdout } = await access("--state", state, "--person", "zoe", "--json");

    expect(JSON.parse(stdout)).toMatchObject({ stack: "lantern", compared: true, differing: 0, notTold: [] });
  });

  it("tells nothing of a file that it cannot read", async () => {
    const preview = folder.write("preview.json", previewOf(lanternStack));

    expect(await access("--state", preview)).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `${preview}: the file: It is a preview, and a state was promised. Make it with \`pulumi stack export\`.\nNothing was told of the access.\n`,
    });
    expect(await access("--person", "zo")).toEqual({
      exitCode: 2,
      stdout: "",
      stderr:
        '--person: "zo" is not declared. Name one that is declared (did you mean "zoe"?).\nNothing was told of the access.\n',
    });
  });
});
