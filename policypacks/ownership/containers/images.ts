import { buildImage, container, fields, image, list, name, needed, needsImage, never } from "./shapes.ts";

/** `aws.lambda.Function`: an image, or code that is signed by other means. */
export const lambdaFunction = fields({ imageUri: image });

/** `aws.apprunner.Service`: an image, or source code that App Runner builds. */
export const appRunnerService = fields(
  { sourceConfiguration: fields({ imageRepository: fields({ imageIdentifier: image }, needed("imageIdentifier")) }) },
  needed("sourceConfiguration"),
);

const model = container({ image });

/** `aws.sagemaker.Model`; a container may come from a model package instead of an image. */
export const sagemakerModel = fields({ primaryContainer: model, containers: list(model) });

/** `aws.bedrock.AgentcoreAgentRuntime`: an image, or code. */
export const agentRuntime = fields({
  agentRuntimeArtifact: fields({ containerConfiguration: fields({ containerUri: image }, needed("containerUri")) }),
});

/** `aws.lightsail.ContainerServiceDeploymentVersion`. */
export const lightsailDeployment = fields(
  { containers: list(container({ containerName: name, image }, needsImage)) },
  needed("containers"),
);

/**
 * `aws.codebuild.Project`: privileged mode gives a build the Docker daemon of its host.
 *
 * @see https://docs.aws.amazon.com/codebuild/latest/APIReference/API_ProjectEnvironment.html
 */
export const codebuildProject = fields({
  environment: fields({
    image: buildImage,
    privilegedMode: never("Privileged", "The build runs privileged."),
  }),
});
