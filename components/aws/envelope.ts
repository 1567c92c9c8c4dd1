import { Policy } from "@pulumi/aws/iam/index.js";
import { ComponentResource, type ComponentResourceOptions } from "@pulumi/pulumi";
import { policyText } from "../../access/iam/policyDocument.ts";
import type { PlannedEnvelope } from "../../access/plan.ts";

export interface EnvelopeArgs {
  readonly envelope: PlannedEnvelope;
}

/** A permissions boundary: the managed policy behind it. */
export class Envelope extends ComponentResource {
  readonly policy: Policy;

  constructor(name: string, { envelope }: EnvelopeArgs, opts?: ComponentResourceOptions) {
    super("keyholder:aws:Envelope", name, { purpose: envelope.purpose }, opts);

    const { name: policyName, path, description, document, tags } = envelope;
    this.policy = new Policy(
      name,
      { name: policyName, path, description, policy: policyText(document), tags },
      // AWS cannot change the description of a policy, and deletes no policy that is a boundary: a replacement could never succeed.
      { parent: this, ignoreChanges: ["description"] },
    );

    this.registerOutputs({ arn: envelope.arn });
  }
}
