import { ownerlessArn, type Scope } from "../scope.ts";
import { allow, type EntryOf } from "./entry.ts";
import { idIn } from "./idIn.ts";

// An API's parts have ids that AWS makes up, hence `*` below the exact API: `/routes*` is the list of routes and each of them. API Gateway's actions are HTTP verbs, so deploy and
// provisioning share POST and PATCH, on paths that never meet: deployments and stages are deploy's, all others provisioning's.

const notes = [
  "The API is made where the account is set up, and declared by its id: a permission to make one could not be narrowed to it.",
  "Deploy publishes a deployment and changes existing stages. Provisioning makes and deletes stages and changes everything else.",
  "Nobody may write an API's resource policy (apigateway:UpdateRestApiPolicy), or its tags after it is made.",
];

function paths(scope: Scope, base: string, parts: readonly string[]): readonly string[] {
  return parts.map((part) => ownerlessArn(scope, "apigateway", `${base}${part}`, scope.region));
}

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonapigatewaymanagementv2.html */
export const httpApiEntry: EntryOf<"http-api"> = {
  kind: "http-api",
  awsService: "Amazon API Gateway (HTTP)",
  permissions: ({ ids }, scope) => {
    const id = idIn(scope, ids);
    if (id === undefined) return {};
    const at = (...parts: readonly string[]) => paths(scope, `/apis/${id}`, parts);
    return {
      deploy: [allow(["apigateway:POST"], at("/deployments")), allow(["apigateway:PATCH"], at("/stages/*"))],
      provisioning: [
        allow(["apigateway:DELETE", "apigateway:GET"], at("", "/*")),
        allow(["apigateway:PATCH", "apigateway:POST"], at("", "/authorizers*", "/integrations*", "/routes*")),
        allow(["apigateway:POST"], at("/stages")),
      ],
      "take-service-offline": [allow(["apigateway:PATCH"], at("/stages/*"))],
    };
  },
  notes,
};

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonapigatewaymanagement.html */
export const restApiEntry: EntryOf<"rest-api"> = {
  kind: "rest-api",
  awsService: "Amazon API Gateway (REST)",
  permissions: ({ ids }, scope) => {
    const id = idIn(scope, ids);
    if (id === undefined) return {};
    const at = (...parts: readonly string[]) => paths(scope, `/restapis/${id}`, parts);
    return {
      deploy: [allow(["apigateway:POST"], at("/deployments")), allow(["apigateway:PATCH"], at("/stages/*"))],
      provisioning: [
        allow(["apigateway:DELETE", "apigateway:GET"], at("", "/*")),
        allow(["apigateway:PATCH", "apigateway:POST", "apigateway:PUT"], at("", "/authorizers*", "/resources*")),
        allow(["apigateway:POST"], at("/stages")),
        allow(["apigateway:PUT"], at("/gatewayresponses/*")),
      ],
      "take-service-offline": [allow(["apigateway:PATCH"], at("/stages/*"))],
    };
  },
  notes,
};
