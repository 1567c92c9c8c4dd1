import { functionCodeIsSigned } from "../../../../../policypacks/ownership/rules/workloads/functionCodeIsSigned.ts";
import { type Properties, unknownValue } from "../../../../../access/stack/resource.ts";
import { findingsOf, workload } from "../../../support/workload.ts";

const wishes = { registries: [], requireLambdaCodeSigning: true };
const ofFunction = (properties: Properties) =>
  findingsOf(functionCodeIsSigned, workload("aws:lambda/function:Function", properties), wishes);
const ofConfig = (properties: Properties) =>
  findingsOf(functionCodeIsSigned, workload("aws:lambda/codeSigningConfig:CodeSigningConfig", properties));
const codeSigningConfigArn = "arn:aws:lambda:eu-central-1:111122223333:code-signing-config:csc-0123456789abcdef0";

describe("functionCodeIsSigned", () => {
  it("finds nothing in a function with a code signing configuration", () => {
    expect(ofFunction({ packageType: "Zip", codeSigningConfigArn })).toEqual([]);
  });

  it("finds a function of a zip file without one", () => {
    expect(ofFunction({})).toEqual([
      {
        id: "Field::codeSigningConfigArn",
        field: "codeSigningConfigArn",
        message: "The function takes code that nobody signed.",
      },
    ]);
  });

  it("finds something else where the ARN belongs", () => {
    expect(ofFunction({ codeSigningConfigArn: "csc-1" })).toEqual([
      {
        id: "Field::codeSigningConfigArn",
        field: "codeSigningConfigArn",
        message: '"csc-1" is not a code signing configuration.',
      },
    ]);
  });

  it("asks nothing of images, of an ARN that is not known yet, and where the declaration is silent", () => {
    expect(ofFunction({ packageType: "Image" })).toEqual([]);
    expect(ofFunction({ codeSigningConfigArn: unknownValue })).toEqual([]);
    expect(findingsOf(functionCodeIsSigned, workload("aws:lambda/function:Function", {}))).toEqual([]);
  });

  it("finds a configuration that only warns, as it does by default", () => {
    const finding = (message: string) => ({
      id: "Field::untrustedArtifactOnDeployment",
      field: "policies.untrustedArtifactOnDeployment",
      message,
    });

    expect(ofConfig({ policies: { untrustedArtifactOnDeployment: "Enforce" } })).toEqual([]);
    expect(ofConfig({ policies: { untrustedArtifactOnDeployment: "Warn" } })).toEqual([
      finding('Code that is not signed meets "Warn", and is deployed.'),
    ]);
    expect(ofConfig({})).toEqual([finding("Code that is not signed meets a warning, and is deployed.")]);
  });
});
