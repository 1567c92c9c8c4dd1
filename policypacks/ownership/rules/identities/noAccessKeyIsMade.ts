import { neverMade } from "../../documents/neverMade.ts";

/** Nothing that opens a door for ever lies in a state. */
export const noAccessKeyIsMade = neverMade({
  name: "no-access-key-is-made",
  description: "The stack makes no access key, certificate or password of a user.",
  why: "A key in a state file is a key that everybody has who reads the state, and it works until somebody finds it.",
  fix: "Remove it: workflows enter by OIDC, and people by their own sign-in.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-workloads-use-roles"],
  what: "A credential that does not expire",
  types: [
    "aws:iam/accessKey:AccessKey",
    "aws:iam/serviceSpecificCredential:ServiceSpecificCredential",
    "aws:iam/signingCertificate:SigningCertificate",
    "aws:iam/sshKey:SshKey",
  ],
});
