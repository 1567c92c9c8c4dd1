/** Pages that several paths come from. */
export const rhino = "https://github.com/RhinoSecurityLabs/AWS-IAM-Privilege-Escalation";
export const rhinoCodeStar =
  "https://rhinosecuritylabs.com/aws/escalating-aws-iam-privileges-undocumented-codestar-api/";
export const iamVulnerable = "https://github.com/BishopFox/iam-vulnerable";
export const cloudsplaining =
  "https://github.com/salesforce/cloudsplaining/blob/master/cloudsplaining/shared/constants.py";
export const prowler =
  "https://github.com/prowler-cloud/prowler/blob/master/prowler/providers/aws/services/iam/lib/privilege_escalation.py";
export const boundaryGuide = "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html";

export function pathfinding(id: string): string {
  return `https://pathfinding.cloud/paths/${id}`;
}

/** One scenario of pathfinding-labs, by its folder. */
export function pathfindingLab(folder: string): string {
  return `https://github.com/DataDog/pathfinding-labs/tree/main/modules/scenarios/single-account/privesc-one-hop/to-admin/${folder}`;
}

/** One of PMapper's edge checkers, such as `iam`. */
export function pmapper(checker: string): string {
  return `https://github.com/nccgroup/PMapper/blob/master/principalmapper/graphing/${checker}_edges.py`;
}

/** One page of HackTricks, such as `aws-iam-privesc`. */
export function hackTricks(page: string): string {
  return `https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/${page}/index.html`;
}
