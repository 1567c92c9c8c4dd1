import type { ResourceRule } from "../rule.ts";
import { containerDefinitionIsReadable } from "./workloads/containerDefinitionIsReadable.ts";
import { containerIsNotPrivileged } from "./workloads/containerIsNotPrivileged.ts";
import { functionCodeIsSigned } from "./workloads/functionCodeIsSigned.ts";
import { imageComesFromTheOrganisation } from "./workloads/imageComesFromTheOrganisation.ts";
import { imageIsPinnedByDigest } from "./workloads/imageIsPinnedByDigest.ts";

/** What holds for everything that runs: containers, and functions. */
export const workloadRules: readonly ResourceRule[] = [
  containerDefinitionIsReadable,
  containerIsNotPrivileged,
  functionCodeIsSigned,
  imageComesFromTheOrganisation,
  imageIsPinnedByDigest,
];
