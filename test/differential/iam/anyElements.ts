import fc from "fast-check";
import { abroad, type Caller, callers, home } from "./words.ts";

const few = <T>(values: fc.Arbitrary<T>) => fc.array(values, { minLength: 1, maxLength: 2 });
const seldom = (weight: number) => fc.nat(weight).map((number) => number === 0);
const variable = (inside: string) => `$\{${inside}}`;

/** `Action` or `NotAction`, with patterns that often mean the action. */
export function anyNames(action: string): fc.Arbitrary<object> {
  const [service = "", name = ""] = action.split(":");
  const pattern = fc.constantFrom(
    ...[
      "*",
      `${service}:*`,
      action,
      action.toUpperCase(),
      `${service}:${name.slice(0, 3)}*`,
      `${service}:*${name.slice(-4)}`,
    ],
    ...[`${service}:?${name.slice(1)}`, `${service}:${name}?`, `${service}:${name.slice(0, 2)}*${name.slice(-2)}`],
    ...["s3:Get*", "iam:*", "sts:TagSession"],
  );
  return fc.tuple(seldom(6), few(pattern)).map(([not, names]) => ({ [not ? "NotAction" : "Action"]: names }));
}

/** `Resource` or `NotResource`, with patterns that often mean the resource. */
export function anyPatterns(resource: string, shortened: boolean): fc.Arbitrary<object> {
  const patterns = resource === "*" ? ["*", "arn:aws:ec2:*:*:instance/*"] : patternsOf(resource);
  const likely = fc.constantFrom("*", "*", ...patterns);
  const element = fc.oneof(
    { weight: 20, arbitrary: few(likely) },
    { weight: 1, arbitrary: few(fc.constantFrom(...oddPatternsOf(resource, shortened))) },
  );
  return fc.tuple(seldom(6), element).map(([not, values]) => ({ [not ? "NotResource" : "Resource"]: values }));
}

function patternsOf(resource: string): readonly string[] {
  const [arn, partition, service, region, account, ...rest] = resource.split(":");
  const id = rest.join(":");
  const head = [arn, partition, service, region, account].join(":");
  // An ARN of IAM names no region, not even by a wildcard.
  const anywhere = service === "iam" ? "" : "*";
  const middle = Math.floor(id.length / 2);
  const last = Math.max(id.lastIndexOf("/"), id.lastIndexOf(":")) + 1;
  const [product, name] = [id.slice(0, last), id.slice(last)];
  return [
    ...[
      resource,
      `${head}:${product}*`,
      `${head}:${product}${name.slice(0, 2)}*`,
      `${head}:${product}*${name.slice(-1)}`,
    ],
    ...[
      `${head}:${product}${name.slice(0, -1)}?`,
      `${head}:${product}?${name}`,
      `arn:aws:${service}:${anywhere}:*:${product}*`,
    ],
    ...[
      `arn:*:${service}:${anywhere}:*:${id}`,
      `${head}:${id.slice(0, middle)}?${id.slice(middle + 1)}`,
      `${head}:${product}${name.toUpperCase()}`,
    ],
    `${head}:${id.replace("red", variable("aws:PrincipalTag/Team"))}`,
    `${head}:${id.replace("red", variable("aws:PrincipalTag/Nobody, 'red'"))}`,
    `${head}:${product}${variable("*")}`,
  ];
}

/** What AWS takes and few write. Only policies that are attached to a principal take an ARN that is cut short. */
function oddPatternsOf(resource: string, shortened: boolean): readonly string[] {
  const parts = resource.split(":");
  if (parts.length < 6) return ["*"];
  const [, partition, service, region, account] = parts;
  const everything = `arn:${partition}:${service}:${region}:${account}:*`;
  if (service === "iam") return [everything];
  const suffix = `arn:aws:${service}:*:*:*${parts.at(-1)}`;
  return shortened ? [everything, suffix, `arn:${partition}:${service}:*`] : [everything, suffix];
}

const people = callers.flatMap(({ principal, behind }) => [principal, ...(behind === undefined ? [] : [behind])]);
const named = people.filter((principal) => principal.startsWith("arn:"));
function anyPrincipal({ principal, behind = principal }: Caller): fc.Arbitrary<object | string> {
  const likely = principal.startsWith("arn:") ? [principal, principal, behind, behind, home] : [home];
  return fc.oneof(
    {
      weight: 8,
      arbitrary: few(fc.constantFrom(...likely, ...named, home, `arn:aws:iam::${abroad}:root`)).map((AWS) => ({ AWS })),
    },
    { weight: 2, arbitrary: fc.constantFrom({ AWS: home }, { AWS: `arn:aws:iam::${home}:root` }) },
    { weight: 1, arbitrary: fc.constantFrom("*", { AWS: "*" }) },
    { weight: 1, arbitrary: fc.constantFrom({ Service: "events.amazonaws.com" }, { Service: "sns.amazonaws.com" }) },
  );
}

/** `Principal`, or where the policy knows it and the statement denies, `NotPrincipal`. */
export function anyPrincipals(caller: Caller, effect: "Allow" | "Deny", trust: boolean): fc.Arbitrary<object> {
  const not = trust || effect === "Allow" ? fc.constant(false) : seldom(2);
  return fc
    .tuple(not, anyPrincipal(caller))
    .map(([negated, principal]) => ({ [negated ? "NotPrincipal" : "Principal"]: principal }));
}
