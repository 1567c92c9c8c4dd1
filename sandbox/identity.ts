import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { awsConfig } from "../access/pipeline/awsConfig.ts";
import { planBootstrap } from "../access/pipeline/planBootstrap.ts";
import { planAccess } from "../access/planAccess.ts";
import type { Ownership } from "../model/index.ts";
import type { Aws } from "./aws/startAws.ts";

/** The environment variables of somebody who runs `pulumi` as the apply role does: in the pipeline's own account, with profiles for the others. */
export async function identityIn(aws: Aws, ownership: Ownership, folder: string): Promise<NodeJS.ProcessEnv> {
  const config = join(folder, "aws-config");
  writeFileSync(config, awsConfig(planBootstrap(ownership, planAccess(ownership)), "apply"));
  const own = ownership.accounts[ownership.pipeline.account];
  if (own === undefined) throw new Error(`accounts.${ownership.pipeline.account} is not declared.`);
  const { accessKeyId, secretAccessKey, sessionToken } = await aws.credentials(own.id);
  return {
    AWS_ENDPOINT_URL: aws.url,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
    AWS_CONFIG_FILE: config,
    AWS_SHARED_CREDENTIALS_FILE: join(folder, "no-aws-credentials"),
    AWS_EC2_METADATA_DISABLED: "true",
  };
}
