import type { Ownership } from "../../model/index.ts";
import { type AwsDirectory, awsDirectory } from "./aws/awsDirectory.ts";
import { type GitHubDirectory, githubDirectory } from "./github/githubDirectory.ts";

/** Who is behind a principal, a login or an id: how the names of AWS and GitHub are those of the declaration. */
export interface Directory {
  readonly ownership: Ownership;
  readonly aws: AwsDirectory;
  readonly github: GitHubDirectory;
}

/** The directory of a declaration. */
export function directoryOf(ownership: Ownership): Directory {
  return { ownership, aws: awsDirectory(ownership), github: githubDirectory(ownership) };
}
