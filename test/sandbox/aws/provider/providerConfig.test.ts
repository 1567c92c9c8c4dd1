import { configFailures, providerConfig } from "../../../../sandbox/aws/provider/providerConfig.ts";
import { type Properties, unknownValue } from "../../../../sandbox/aws/resources/values.ts";

const inputs: Properties = {
  region: "eu-central-1",
  profile: "keyholder-staging",
  allowedAccountIds: '["111122223333"]',
  assumeRoles: '[{"roleArn":"arn:aws:iam::111122223333:role/r","sessionName":"keyholder"}]',
  defaultTags: '{"tags":{"managed-by":"keyholder"}}',
  skipCredentialsValidation: "false",
  skipRegionValidation: "true",
};

describe("providerConfig", () => {
  it("decodes what the SDK hands over as text", () => {
    expect(providerConfig(inputs)).toEqual({
      region: "eu-central-1",
      profile: "keyholder-staging",
      allowedAccountIds: ["111122223333"],
      assumeRoles: [{ roleArn: "arn:aws:iam::111122223333:role/r", sessionName: "keyholder" }],
      defaultTags: { "managed-by": "keyholder" },
    });
  });

  it("needs no more than a region", () => {
    expect(providerConfig({ region: "eu-west-1" })).toEqual({
      ...{ region: "eu-west-1", allowedAccountIds: [], assumeRoles: [], defaultTags: {} },
    });
  });
});

describe("configFailures", () => {
  it("finds nothing in what the program gives", () => {
    expect(configFailures(inputs)).toEqual([]);
  });

  it("lets pass what is not known yet", () => {
    expect(configFailures({ ...inputs, region: unknownValue, assumeRoles: unknownValue })).toEqual([]);
  });

  it.each<[string, Properties, string]>([
    ["no region", { region: null }, '"region" '],
    ["a region that is none", { region: "europe" }, '"region" region name is malformed: "europe"'],
    [
      "an account id that is none",
      { allowedAccountIds: '["1"]' },
      '"allowedAccountIds" doesn\'t look like AWS Account ID (exactly 12 digits): "1"',
    ],
    [
      "a role that is no ARN",
      { assumeRoles: '[{"roleArn":"r"}]' },
      '"assumeRoles" (r) is an invalid ARN: arn: invalid prefix',
    ],
    ["a role without its ARN", { assumeRoles: "[{}]" }, '"assumeRoles" needs a "roleArn"'],
    ["a property that it does not know", { maxRetries: "3" }, 'unknown or unsupported provider property "maxRetries"'],
  ])("refuses %s", (_, change, reason) => {
    expect(configFailures({ ...inputs, ...change }).map((failure) => failure.reason)).toEqual([
      expect.stringContaining(reason),
    ]);
  });
});
