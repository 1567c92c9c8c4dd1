import type { Partition } from "../../../model/index.ts";
import type { RuleContext } from "../rule.ts";
import { workloadWishes } from "./workloadWishes.ts";

/** Where images of the organisation lie. */
export interface Registry {
  /** `account main`, or host and path as declared. */
  readonly name: string;
  /** Regular expression that an image of it begins with. */
  readonly pattern: string;
}

const region = "[a-z]{2,3}(-[a-z]+)+-[0-9]";

/**
 * The registries of the declared accounts, in every region, and those that the declaration names.
 *
 * @see https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-requests.html
 */
export function organisationRegistries({
  plan,
  ownership,
}: Pick<RuleContext, "plan" | "ownership">): readonly Registry[] {
  return [
    ...plan.accounts.map(({ key, id, partition }) => ({
      name: `account ${key}`,
      pattern: accountPattern(id, partition),
    })),
    ...workloadWishes(ownership).registries.map((host) => ({
      name: host,
      pattern: `^${host.replace(/[^A-Za-z0-9]/g, "[$&]")}/`,
    })),
  ];
}

function accountPattern(id: string, partition: Partition): string {
  if (partition === "aws-cn") return `^${id}[.]dkr[.]ecr[.]${region}[.]amazonaws[.]com[.]cn/`;
  return `^${id}[.](dkr[.]ecr(-fips)?[.]${region}[.]amazonaws[.]com|dkr-ecr(-fips)?[.]${region}[.]on[.]aws)/`;
}
