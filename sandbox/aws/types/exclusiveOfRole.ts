import type { IAM } from "@aws-sdk/client-iam";
import { orGone } from "../provider/awsErrors.ts";
import type { AwsAccount } from "../provider/awsAccount.ts";
import type { ResourceType } from "../resources/resourceType.ts";
import { listOf, type Properties, textOf } from "../resources/values.ts";

/** Something of which a role has a list. */
export interface ExclusiveList {
  readonly token: string;
  /** The property that holds the list. */
  readonly property: string;
  readonly list: (iam: IAM, roleName: string) => Promise<readonly string[]>;
  /** Brings about what is wanted and not there. */
  readonly add: (iam: IAM, roleName: string, item: string) => Promise<unknown>;
  /** Takes away what is there and not wanted. */
  readonly remove: (iam: IAM, roleName: string, item: string) => Promise<unknown>;
}

/** A type that makes a list of a role these and no others. Its end removes none. */
export function exclusiveOfRole({ token, property, list, add, remove }: ExclusiveList): ResourceType {
  const enforce = async (aws: AwsAccount, inputs: Properties): Promise<void> => {
    const iam = await aws.iam();
    const roleName = textOf(inputs.roleName);
    const wanted = listOf(inputs[property]);
    const there = await list(iam, roleName);
    for (const item of wanted) if (!there.includes(item)) await add(iam, roleName, item);
    for (const item of there) if (!wanted.includes(item)) await remove(iam, roleName, item);
  };
  return {
    token,
    properties: {
      [property]: { kind: "strings", required: true },
      roleName: { kind: "string", required: true, replaces: true },
    },
    decidedByAws: [],
    regional: false,
    tagged: false,

    async create(aws, inputs) {
      await enforce(aws, inputs);
      return { id: textOf(inputs.roleName), outputs: {} };
    },

    async read(aws, id) {
      const there = await orGone(list(await aws.iam(), id), "NoSuchEntity");
      return there && { roleName: id, [property]: there };
    },

    async update(aws, _id, { inputs }) {
      await enforce(aws, inputs);
    },

    async delete() {},
  };
}
