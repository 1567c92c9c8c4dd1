import type { ResourceBase } from "./resource.ts";

/** A secret of AWS Secrets Manager. */
export interface Secret extends ResourceBase<"secret"> {
  /** Name without the six random characters that AWS appends. */
  readonly name: string;
  /** Name of the Lambda function that rotates it; absent: it is rotated by writing a new value. */
  readonly rotationFunction?: string;
}

/** A secret by name, for example `secret({ name: "storefront/{environment}/payment-token" })`. */
export function secret(args: Omit<Secret, "kind">): Secret {
  return { kind: "secret", ...args };
}
