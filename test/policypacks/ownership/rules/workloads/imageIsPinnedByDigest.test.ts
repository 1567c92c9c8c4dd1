import { imageIsPinnedByDigest } from "../../../../../policypacks/ownership/rules/workloads/imageIsPinnedByDigest.ts";
import { unknownValue } from "../../../../../access/stack/resource.ts";
import { findingsOf, goodImage, task, workload } from "../../../support/workload.ts";

const finding = (image: string, field: string) => ({
  id: `Image::${image}`,
  field,
  message: `The image "${image}" is not named by its digest.`,
});

describe("imageIsPinnedByDigest", () => {
  it("finds nothing where a digest names the image", () => {
    expect(findingsOf(imageIsPinnedByDigest, task({}))).toEqual([]);
  });

  it.each([
    ["aws:lambda/function:Function", { imageUri: "nginx" }, "imageUri"],
    [
      "aws:apprunner/service:Service",
      { sourceConfiguration: { imageRepository: { imageIdentifier: "nginx" } } },
      "sourceConfiguration.imageRepository.imageIdentifier",
    ],
    ["aws:sagemaker/model:Model", { primaryContainer: { image: "nginx" } }, "primaryContainer.image"],
    ["aws:sagemaker/model:Model", { containers: [{ image: goodImage }, { image: "nginx" }] }, "containers[1].image"],
    [
      "aws:ecs/expressGatewayService:ExpressGatewayService",
      { primaryContainer: { image: "nginx" } },
      "primaryContainer.image",
    ],
    [
      "aws:bedrock/agentcoreAgentRuntime:AgentcoreAgentRuntime",
      { agentRuntimeArtifact: { containerConfiguration: { containerUri: "nginx" } } },
      "agentRuntimeArtifact.containerConfiguration.containerUri",
    ],
    [
      "aws:lightsail/containerServiceDeploymentVersion:ContainerServiceDeploymentVersion",
      { containers: [{ containerName: "web", image: "nginx" }] },
      "containers[0].image",
    ],
    ["aws:codebuild/project:Project", { environment: { image: "nginx" } }, "environment.image"],
    [
      "aws:batch/jobDefinition:JobDefinition",
      { containerProperties: '{"image":"nginx"}' },
      "containerProperties.image",
    ],
    [
      "kubernetes:batch/v1:CronJob",
      { spec: { jobTemplate: { spec: { template: { spec: { containers: [{ name: "a", image: "nginx" }] } } } } } },
      "spec.jobTemplate.spec.template.spec.containers[0].image",
    ],
  ])("finds a tag in %s", (type, properties, field) => {
    expect(findingsOf(imageIsPinnedByDigest, workload(type, properties))).toEqual([finding("nginx", field)]);
  });

  it("finds a container that names no image", () => {
    expect(findingsOf(imageIsPinnedByDigest, task({ image: null }))).toEqual([
      { id: "NoImage::web", field: "containerDefinitions[0].image", message: 'Container "web" names no image.' },
    ]);
  });

  it("takes the build environments that AWS keeps", () => {
    const project = workload("aws:codebuild/project:Project", { environment: { image: "aws/codebuild/standard:7.0" } });

    expect(findingsOf(imageIsPinnedByDigest, project)).toEqual([]);
  });

  it("is silent about an image that is not known, and one that a patch leaves as it is", () => {
    expect(
      findingsOf(imageIsPinnedByDigest, workload("aws:lambda/function:Function", { imageUri: unknownValue })),
    ).toEqual([]);
    const spec = { template: { spec: { containers: [{ name: "web" }] } } };
    expect(findingsOf(imageIsPinnedByDigest, workload("kubernetes:apps/v1:DeploymentPatch", { spec }))).toEqual([]);
  });
});
