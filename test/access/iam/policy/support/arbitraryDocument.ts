import fc from "fast-check";

export type Value = string | readonly string[];
export interface ArbitraryStatement {
  readonly Sid?: string;
  readonly Effect: "Allow" | "Deny";
  readonly Principal: { readonly [type: string]: Value };
  readonly Action: Value;
  readonly Resource: Value;
  readonly Condition: { readonly [operator: string]: { readonly [key: string]: Value } };
}

const values = (...from: readonly string[]) =>
  fc.oneof(fc.constantFrom(...from), fc.subarray([...from], { minLength: 1 }));

const roles = ["a", "b", "c"].map((name) => `arn:aws:iam::111122223333:role/${name}`);

const operators = ["StringLike", "ArnLike", "ArnNotEqualsIfExists", "ForAnyValue:StringNotEquals"];

const keyed = fc.dictionary(
  fc.constantFrom("aws:PrincipalArn", "aws:sourcearn", "s3:prefix"),
  values("a:b:c:d:e:f", "a:b:c:d:e:g", "a:b:c:d:e:*"),
  {
    minKeys: 1,
  },
);

/** Statements of resource policies, small enough to meet often. */
export const arbitraryStatement: fc.Arbitrary<ArbitraryStatement> = fc.record({
  Effect: fc.constantFrom("Allow" as const, "Deny" as const),
  Principal: fc.record(
    { AWS: values(...roles, "111122223333"), Service: values("lambda.amazonaws.com", "ec2.amazonaws.com") },
    { requiredKeys: ["AWS"] },
  ),
  Action: values("s3:GetObject", "s3:Put*", "iam:PassRole"),
  Resource: values("arn:aws:s3:::a/*", "arn:aws:s3:::A/*", "arn:aws:s3:::b"),
  Condition: fc.dictionary(fc.constantFrom(...operators), keyed),
});

/**
 * The same statements in another spelling: statements, list members and keys in another order or twice, one member for a list of one,
 * actions and condition keys in another letter case, the account as the ARN of its root, with a Sid.
 */
export function respell(statements: readonly ArbitraryStatement[], random: () => number): readonly object[] {
  const coin = () => random() % 2 === 0;
  const shuffle = <T>(list: readonly T[]): readonly T[] =>
    list
      .map((one) => [random(), one] as const)
      .sort(([left], [right]) => left - right)
      .map(([, one]) => one);
  const recase = (text: string) => (coin() ? text.toUpperCase() : text.toLowerCase());
  const value = (given: Value, change: (text: string) => string = String): Value => {
    const list = shuffle([given].flat()).map(change);
    return list.length === 1 && coin() ? [list].flat().join() : coin() ? [...list, ...list.slice(0, 1)] : list;
  };
  const object = <T, U>(given: { readonly [key: string]: T }, key: (key: string) => string, member: (value: T) => U) =>
    Object.fromEntries(shuffle(Object.entries(given)).map(([name, one]) => [key(name), member(one)]));
  const account = (text: string) => (text === "111122223333" && coin() ? "arn:aws:iam::111122223333:root" : text);
  return shuffle([...statements, ...statements.slice(0, random() % 2)]).map((statement, at) => {
    const { Effect, Principal, Action, Resource, Condition } = statement;
    const respelt = {
      Sid: `S${at}`,
      Effect,
      Principal: object(Principal, String, (one) => value(one, account)),
      Action: value(Action, recase),
      Resource: value(Resource),
      Condition: object(Condition, arnSpelling(coin()), (keys) => object(keys, recase, (one) => value(one))),
    };
    return Object.fromEntries(shuffle(Object.entries(respelt)));
  });
}

function arnSpelling(swap: boolean): (operator: string) => string {
  return (operator) =>
    swap
      ? operator.replace(
          /Arn(Not)?(Like|Equals)/,
          (_, not = "", kind) => `Arn${not}${kind === "Like" ? "Equals" : "Like"}`,
        )
      : operator;
}
