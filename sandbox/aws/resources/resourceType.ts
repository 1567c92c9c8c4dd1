import type { AwsAccount } from "../provider/awsAccount.ts";
import type { TextRule } from "../rules/textRule.ts";
import type { Properties } from "./values.ts";

/** An input of a resource type. */
export interface Property {
  /** `strings` is a set: its order says nothing. `json` is a text that holds a JSON document. */
  readonly kind: "string" | "number" | "boolean" | "strings" | "map" | "json";
  readonly required?: true;
  readonly default?: string | number | boolean;
  /** Absent: AWS decides, and nothing is compared. */
  readonly computed?: true;
  /** Absent: a name is made of the resource's own, with a random ending. */
  readonly autoNamed?: true;
  /** A change of it makes a new resource. */
  readonly replaces?: true;
  /** What is wrong with the text, or with each member of a set. */
  readonly rule?: TextRule;
  readonly numberRule?: (value: number) => string | undefined;
  /** Whether two texts mean the same, where that is more than being equal. */
  readonly same?: (one: string, other: string) => boolean;
  /** How the text is stored in the state and sent to AWS. */
  readonly normal?: (text: string) => string;
}

export interface Failure {
  readonly property: string;
  readonly reason: string;
}

export interface Made {
  readonly id: string;
  /** What AWS decided; absent: it must be read. */
  readonly outputs?: Properties;
}

/** One resource type of the AWS provider: the inputs it takes, and how it is kept in AWS. */
export interface ResourceType {
  readonly token: string;
  readonly properties: { readonly [name: string]: Property };
  /** Inputs beside the properties are taken as they are; absent: they are refused, as AWS's provider does. */
  readonly takesAnything?: true;
  /** Outputs that AWS alone decides: unknown while the resource is not made yet. */
  readonly decidedByAws: readonly string[];
  /** Lives in a region, which is an input then. */
  readonly regional: boolean;
  readonly tagged: boolean;
  /** What is wrong with several inputs together. */
  readonly problems?: (inputs: Properties) => readonly Failure[];
  create(aws: AwsAccount, inputs: Properties): Promise<Made>;
  /** What is in AWS now, with the tags under `tagsAll`; nothing: it is gone. */
  read(aws: AwsAccount, id: string, state: Properties): Promise<Properties | undefined>;
  update(aws: AwsAccount, id: string, change: Change): Promise<void>;
  delete(aws: AwsAccount, id: string, state: Properties): Promise<void>;
}

export interface Change {
  readonly state: Properties;
  readonly inputs: Properties;
  /** The names of the inputs that differ. */
  readonly changed: ReadonlySet<string>;
}
