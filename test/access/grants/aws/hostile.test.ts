import fc from "fast-check";
import { awsReaders } from "../../../../access/grants/aws/awsReaders.ts";
import { controlKey } from "../../../../access/grants/control.ts";
import { secretValue, unknownValue, type Value } from "../../../../access/stack/resource.ts";
import { linksOf, resource, told } from "./support/told.ts";

const types = awsReaders.flatMap((reader) => reader.types);

const text = fc.oneof(
  fc.string(),
  fc.constantFrom("*", "Allow", "Deny", "2012-10-17", "sts:AssumeRole", "__proto__", "constructor", "2026-12-01"),
  fc.constantFrom("arn:aws:iam::111122223333:user/ada", "arn:aws:iam::111122223333:root", "AROA1234567890EXAMPLE"),
  fc.constantFrom('{"Statement":[]}', '{"Version":1}', '["111122223333"]', "{", "\uFEFF{}", '"\\ud800"'),
  fc.constantFrom(
    "999999999999999",
    "-1",
    "275760-09-14",
    "DISABLED",
    "Inactive",
    "keyholder-emergency",
    "/keyholder/",
  ),
);

const { value } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    text,
    fc.constantFrom(null, true, false, 0, -1, Number.NaN, unknownValue, secretValue),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.oneof(text, fc.constantFrom("tags", "keyholder:owner", "policy", "name")), tie("value"), {
      maxKeys: 4,
    }),
    fc.record(
      {
        Effect: fc.oneof(fc.constantFrom("Allow", "Deny"), tie("value")),
        Principal: fc.oneof(fc.constantFrom("*", { AWS: "*" }), tie("value")),
        Action: fc.oneof(fc.constantFrom("sts:AssumeRole", "s3:*"), tie("value")),
        Resource: fc.oneof(fc.constant("*"), tie("value")),
        Condition: fc.oneof(
          text.map((date) => ({ DateLessThan: { "aws:CurrentTime": date } })),
          tie("value"),
        ),
      },
      { requiredKeys: [] },
    ),
    tie("value").map((Statement) => ({ Version: "2012-10-17", Statement })),
  ) as fc.Arbitrary<Value>,
}));

const property = fc.constantFrom(
  ...["assumeRolePolicy", "policy", "inlinePolicies", "managedPolicyArns", "permissionsBoundary", "tags", "path"],
  ...["name", "role", "roles", "user", "users", "group", "groups", "policyArn", "principal", "action", "sourceArn"],
  ...["allowedAccountIds", "assumeRoles", "state", "isEnabled", "topic", "endpoint", "arn", "maxSessionDuration"],
  ...["status", "eventPattern", "dashboardBody", "granteePrincipal", "operations", "accessPolicies", "grants"],
);

const hostile = fc
  .tuple(fc.constantFrom(...types), fc.dictionary(property, value, { maxKeys: 6 }))
  .map(([type, properties]) => ({ ...resource(type, "x", {}), properties }));

describe("awsReaders", () => {
  it("read whatever stands in a resource without throwing, and lose no control to another of the same name", () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 3 }), (several) => {
        // A stack holds each name once.
        const resources = several.map((one, at) => ({ ...one, urn: `${one.urn}${at}`, name: `x${at}` }));
        const keys = told(resources).controls.map(controlKey);
        linksOf(resources);

        expect(keys).toEqual([...new Set(keys)]);
      }),
      { numRuns: 1_500 },
    );
  });

  it("read a document with thousands of actions and resources as a whole, and not each pair of them", () => {
    const many = (what: string) => Array.from({ length: 2_000 }, (_, at) => `${what}${at}`);
    const document = (action: readonly string[]) => ({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Principal: "*", Action: action, Resource: many("arn:aws:s3:::b") }],
    });
    const tell = (action: readonly string[]) =>
      told([resource("aws:s3/bucketPolicy:BucketPolicy", "b", { bucket: "b", policy: document(action) })]);

    expect(tell(many("s3:Get")).controls.length).toBeLessThan(10);
    expect(tell(many("s3:Get"))).not.toEqual(tell(many("s3:Put")));
  });
});
