import fc from "fast-check";
import { secretValue, type StackResource, unknownValue, type Value } from "../../../../access/stack/resource.ts";
import { smallStack, twinOf } from "./smallSides.ts";

const things = smallStack.filter(({ provider }) => provider !== undefined);
const through = {
  urn: "urn:pulumi:lantern::keyholder::pulumi:providers:aws::main",
  type: "pulumi:providers:aws",
  name: "main",
};

/** A resource of a type that Keyholder does not make, with whatever it carries. */
function foreign(type: string, name: string, properties: StackResource["properties"]): StackResource {
  const urn = `urn:pulumi:lantern::keyholder::${type}::${name}`;
  return { urn, type, name, properties, provider: through, options: { protect: false, ignoreChanges: [] } };
}

const everybody =
  '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}';

/** Types that nobody knows, that give nothing, and that give access as they are set. */
const foreigners: fc.Arbitrary<StackResource> = fc
  .record({
    type: fc.constantFrom(
      "aws:future/grant:Grant",
      "aws:iam/servicelinked:Odd",
      "github:index/future:Future",
      "kubernetes:rbac.authorization.k8s.io/v1:RoleBinding",
      "random:index/randomPassword:RandomPassword",
      "pulumi-nodejs:dynamic:Resource",
      "aws:cloudwatch/logGroup:LogGroup",
      "aws:sqs/queue:Queue",
      "aws:eks/cluster:Cluster",
      "aws:rds/instance:Instance",
      "aws:lambda/function:Function",
    ),
    name: fc.constantFrom("one", "two"),
    properties: fc.constantFrom<StackResource["properties"]>(
      {},
      { policy: everybody },
      { policy: unknownValue },
      { vpcConfig: { endpointPublicAccess: true } },
      { publiclyAccessible: true },
      { publiclyAccessible: false },
    ),
  })
  .map(({ type, name, properties }) => foreign(type, name, properties));

type Edit = (stack: readonly StackResource[]) => readonly StackResource[];

const thing = fc.constantFrom(...things);
const value: fc.Arbitrary<Value | undefined> = fc.constantFrom<Value | undefined>(
  undefined,
  unknownValue,
  secretValue,
  null,
  true,
  "other",
  "",
  0,
  [],
  ["leo"],
  { other: "other" },
  everybody,
  everybody.replace('"*"', '{"AWS":"AROAEXAMPLEID1234567"}'),
);

/** One change of a stack, as somebody might make it in a program or by hand in a state. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  thing.map(
    (one): Edit =>
      (stack) =>
        stack.filter(({ urn }) => urn !== one.urn),
  ),
  fc.tuple(thing, fc.nat(), value).map(
    ([one, at, put]): Edit =>
      (stack) => {
        const property = Object.keys(one.properties)[at % Object.keys(one.properties).length] ?? "name";
        const { [property]: _, ...rest } = one.properties;
        const properties = put === undefined ? rest : { ...rest, [property]: put };
        return stack.map((each) => (each.urn === one.urn ? { ...each, properties } : each));
      },
  ),
  fc.tuple(thing, thing).map(
    ([one, other]): Edit =>
      (stack) => {
        const shared = Object.entries(other.properties).filter(([property]) => Object.hasOwn(one.properties, property));
        const properties = { ...one.properties, ...Object.fromEntries(shared) };
        return stack.map((each) => (each.urn === one.urn ? { ...each, properties } : each));
      },
  ),
  fc.tuple(thing, value).map(
    ([one, put]): Edit =>
      (stack) => {
        const twin = twinOf(one);
        const properties = put === undefined ? one.properties : { ...one.properties, url: put, name: put };
        return stack.some(({ urn }) => urn === twin.urn) ? stack : [...stack, { ...twin, properties }];
      },
  ),
  foreigners.map(
    (one): Edit =>
      (stack) => [...stack.filter(({ urn }) => urn !== one.urn), one],
  ),
);

/** The smallest stack after some changes. */
export const randomStack: fc.Arbitrary<readonly StackResource[]> = fc
  .array(edit, { maxLength: 8 })
  .map((edits) => edits.reduce((stack, apply) => apply(stack), smallStack));
