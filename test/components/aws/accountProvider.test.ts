import { accountProvider } from "../../../components/aws/accountProvider.ts";
import { planAccess } from "../../../access/planAccess.ts";
import { deploy } from "../../support/deploy.ts";
import { stacks } from "../../support/stacks.ts";

describe("accountProvider", () => {
  it("says nothing of who enters: ambient credentials in the hub, a profile elsewhere", async () => {
    const [, lantern] = stacks[0] as (typeof stacks)[number];
    const { accounts } = planAccess(lantern);

    const made = await deploy(() => accounts.map(accountProvider));

    const skipped = { skipCredentialsValidation: "false", skipRegionValidation: "true" };
    const defaultTags = JSON.stringify({ tags: { "managed-by": "keyholder" } });
    expect(made.map(({ name, inputs }) => ({ name, inputs }))).toEqual([
      {
        name: "main",
        inputs: { allowedAccountIds: '["111122223333"]', defaultTags, region: "eu-central-1", ...skipped },
      },
      {
        name: "staging",
        inputs: {
          allowedAccountIds: '["444455556666"]',
          defaultTags,
          profile: "keyholder-staging",
          region: "eu-central-1",
          ...skipped,
        },
      },
    ]);
    expect(JSON.stringify(made)).not.toContain("role/");
  });
});
