import type { AwsAnswer } from "./awsError.ts";
import { forward } from "./forward.ts";

export interface IamQuestion {
  readonly account: string;
  readonly Action: string;
  readonly [parameter: string]: string;
}

/** Asks moto's IAM something on the gateway's own behalf. */
export function askIam(moto: string, { account, ...parameters }: IamQuestion): Promise<AwsAnswer> {
  const body = Buffer.from(new URLSearchParams({ Version: "2010-05-08", ...parameters }).toString());
  const credential = "Credential=gateway/20260101/us-east-1/iam/aws4_request";
  const headers = {
    authorization: `AWS4-HMAC-SHA256 ${credential}, SignedHeaders=host, Signature=none`,
    "content-type": "application/x-www-form-urlencoded",
    "content-length": String(body.length),
    "x-moto-account-id": account,
  };
  return forward(moto, { method: "POST", path: "/", headers, body });
}
