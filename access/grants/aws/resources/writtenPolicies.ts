import type { Properties, Value } from "../../../stack/resource.ts";
import { membersOf } from "../recordOf.ts";

/** Types that say in single properties what elsewhere is a policy: whom they let in, and what for. */
const written: { readonly [type: string]: (properties: Properties) => Value } = {
  "aws:cloudwatch/eventPermission:EventPermission": ({ principal, action = "events:PutEvents" }) =>
    allow(principal, action),
  "aws:kms/grant:Grant": ({ granteePrincipal, operations }) =>
    allow(
      granteePrincipal,
      membersOf(operations).map((operation) => (typeof operation === "string" ? `kms:${operation}` : operation)),
    ),
  "aws:lambda/layerVersionPermission:LayerVersionPermission": ({ principal, action, organizationId }) =>
    allow(principal, action, { StringEquals: { "aws:PrincipalOrgID": organizationId } }),
  "aws:lambda/permission:Permission": ({ principal, action, sourceArn, principalOrgId, sourceAccount }) =>
    allow(principal, action, {
      ArnLike: { "aws:SourceArn": sourceArn },
      StringEquals: { "aws:PrincipalOrgID": principalOrgId, "aws:SourceAccount": sourceAccount },
    }),
};

/** Types that let in one principal each. */
export const writtenTypes: readonly string[] = Object.keys(written);

/** The policy that a resource of such a type stands for. */
export function writtenPolicy(type: string, properties: Properties): Value | undefined {
  return Object.hasOwn(written, type) ? written[type]?.(properties) : undefined;
}

type Conditions = { readonly [operator: string]: { readonly [key: string]: Value | undefined } };

function allow(principal: Value = null, action: Value = null, conditions: Conditions = {}): Value {
  const compared = Object.entries(conditions).flatMap(([operator, keys]): readonly (readonly [string, Value])[] => {
    const given = Object.entries(keys).filter(([, value]) => value !== undefined && value !== null);
    return given.length === 0 ? [] : [[operator, Object.fromEntries(given) as Properties]];
  });
  return {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: principalOf(principal),
        Action: action,
        Resource: "*",
        ...(compared.length > 0 && { Condition: Object.fromEntries(compared) }),
      },
    ],
  };
}

function principalOf(principal: Value): Value {
  if (typeof principal !== "string" || principal === "*") return principal;
  return principal.includes(".") && !principal.startsWith("arn:") ? { Service: principal } : { AWS: principal };
}
