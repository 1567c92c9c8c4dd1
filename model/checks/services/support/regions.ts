import type { Partition } from "../../../account.ts";
import type { Ownership } from "../../../ownership.ts";
import { own } from "../../../own.ts";
import { pathTo } from "../../pathTo.ts";
import { resourcesOf } from "./resourceTexts.ts";

/** A region that the declaration names, where, and in which partition it must lie. */
export interface NamedRegion {
  readonly path: string;
  readonly region: string;
  readonly partition: Partition | undefined;
}

const form =
  /^(af|ap|ca|cn|eu|il|me|mx|sa|us|us-gov)-(north|south|east|west|central|northeast|northwest|southeast|southwest)-[1-9]$/;

/** True if the text has the form of a region, for example `"eu-central-1"`; new regions of the known continents pass. */
export function isRegion(text: string): boolean {
  return form.test(text);
}

/** The partition that a region lies in, by its first word. */
export function partitionOf(region: string): Partition {
  if (region.startsWith("cn-")) return "aws-cn";
  return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
}

/** Every region that the declaration names. */
export function regionsOf(ownership: Ownership): readonly NamedRegion[] {
  const { accounts, environments } = ownership;
  const { identityCenter } = ownership.organisation;
  return [
    ...Object.entries(accounts).map(([id, { region, partition }]) => ({
      path: pathTo("accounts", id, "region"),
      region,
      partition,
    })),
    ...Object.entries(environments).flatMap(([id, { region, account }]) =>
      region === undefined
        ? []
        : [{ path: pathTo("environments", id, "region"), region, partition: own(accounts, account)?.partition }],
    ),
    ...resourcesOf(ownership).flatMap(({ path, resource }) =>
      "region" in resource && resource.region !== undefined
        ? [{ path: `${path}.region`, region: resource.region, partition: undefined }]
        : [],
    ),
    ...(identityCenter
      ? [{ path: "organisation.identityCenter.region", region: identityCenter.region, partition: undefined }]
      : []),
  ];
}
