import { isOfTheOrganisation } from "../../../../policypacks/ownership/containers/isOfTheOrganisation.ts";
import { organisationRegistries } from "../../../../policypacks/ownership/containers/registries.ts";
import { contextOf } from "../../support/contextOf.ts";

const base = contextOf();
const [account] = base.plan.accounts;

function takes(partition: "aws" | "aws-cn" | "aws-us-gov", image: string): boolean {
  const accounts = account ? [{ ...account, id: "123456789012", partition }] : [];
  return isOfTheOrganisation(image, organisationRegistries({ ...base, plan: { ...base.plan, accounts } }));
}

describe("organisationRegistries", () => {
  it("names one for each account, and those that are declared", () => {
    expect(organisationRegistries(contextOf({ registries: ["ghcr.io/lantern"] })).map(({ name }) => name)).toEqual([
      "account main",
      "account staging",
      "ghcr.io/lantern",
    ]);
  });
});

describe("isOfTheOrganisation", () => {
  it.each([
    ["aws", "123456789012.dkr.ecr.eu-central-1.amazonaws.com/a"],
    ["aws", "123456789012.dkr.ecr-fips.us-east-1.amazonaws.com/a"],
    ["aws", "123456789012.dkr-ecr.eu-central-1.on.aws/a"],
    ["aws-us-gov", "123456789012.dkr.ecr.us-gov-west-1.amazonaws.com/a"],
    ["aws-cn", "123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/a"],
  ] as const)("knows in %s the registry of %j", (partition, image) => {
    expect(takes(partition, image)).toBe(true);
  });

  it.each([
    ["aws", "123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/a"],
    ["aws-cn", "123456789012.dkr.ecr.cn-north-1.amazonaws.com/a"],
    ["aws", "123456789012.dkr.ecr.eu-central-1.amazonaws.com"],
    ["aws", "123456789012-dkr.ecr.eu-central-1.amazonaws.com/a"],
    ["aws", "0123456789012.dkr.ecr.eu-central-1.amazonaws.com/a"],
    ["aws", "123456789012.dkr.ecr.evil.example/eu-central-1.amazonaws.com/a"],
    ["aws", "123456789012.dkr.ecr.eu-central-1.amazonaws.com/../a"],
  ] as const)("does not know in %s that of %j", (partition, image) => {
    expect(takes(partition, image)).toBe(false);
  });
});
