import { describeCatalogue } from "../../../../access/aws/catalogue/describeCatalogue.ts";
import { actionsOfService, servicePrefixes } from "../../../../access/iam/actions/actionList.ts";
import { natures } from "../../../../access/inspect/duties/actionNature.ts";
import { homeDuties } from "../../../../access/inspect/duties/homeDuties.ts";
import { sharedNatures } from "../../../../access/inspect/duties/actionNature.ts";
import { natureOf } from "../../../../access/inspect/duties/natureOf.ts";
import { type InspectedDuty, inspectedDuties } from "../../../../access/inspect/duties/inspectedDuty.ts";
import { serviceTableGroups } from "../../../../access/inspect/duties/services/index.ts";
import {
  carriesLogs,
  readsData,
  readsLogs,
  readsSecrets,
  writesResourcePolicies,
} from "../../../../model/checks/services/support/refusedActions.ts";
import { accessDuties } from "../../../../model/index.ts";

const described = describeCatalogue().filter(({ kind }) => kind !== "custom");

/** Each action of our catalogue with all that it is given to. */
const catalogued = [
  ...Map.groupBy(
    described.flatMap(({ capabilities }) =>
      capabilities.flatMap(({ capability, actions }) => actions.map((action) => ({ action, capability }))),
    ),
    ({ action }) => action,
  ),
].map(([action, rows]) => ({ action, capabilities: rows.map(({ capability }) => capability as string) }));

const everyAction = servicePrefixes().flatMap((prefix) => [...actionsOfService(prefix).values()]);

describe("homeDuties", () => {
  it.each<[string, readonly InspectedDuty[]]>([
    ["lambda:UpdateFunctionCode", ["deploy"]],
    ["lambda:CreateFunction", ["provisioning"]],
    ["secretsmanager:PutSecretValue", ["secrets", "emergency"]],
    ["cloudwatch:PutMetricAlarm", ["monitoring"]],
    ["logs:FilterLogEvents", ["monitoring", "emergency"]],
    ["iam:PassRole", ["deploy", "provisioning"]],
    ["ssm:PutParameter", ["provisioning", "secrets", "emergency"]],
    ["sts:GetCallerIdentity", inspectedDuties],
    ["ecs:DescribeServices", inspectedDuties],
    ["iam:GetRole", inspectedDuties],
    ["cloudtrail:LookupEvents", ["monitoring", "audit", "emergency"]],
    ["rds:StopDBInstance", ["provisioning", "emergency"]],
    ["s3:PutBucketPolicy", ["provisioning", "emergency"]],
    ["kms:Decrypt", []],
    ["secretsmanager:GetSecretValue", []],
    ["cloudtrail:StopLogging", []],
  ])("gives %s to %j", (action, duties) => {
    expect(homeDuties(action)).toEqual(duties);
  });

  it("does not mind letter case", () => {
    expect(homeDuties("LAMBDA:updatefunctioncode")).toEqual(["deploy"]);
  });

  it.each(["lambda:Teleport", "nowhere:Get", "lambda", "", "*", "__proto__:constructor"])(
    "gives %j, which AWS does not have, to nobody",
    (action) => {
      expect(homeDuties(action)).toEqual([]);
    },
  );

  it("agrees with the catalogue on every action that the catalogue gives a duty", () => {
    const wrong = catalogued.filter(({ action, capabilities }) => {
      const given: readonly string[] = accessDuties.filter((duty) => capabilities.includes(duty));
      const homes: readonly string[] = homeDuties(action).filter((duty) => duty !== "audit" && duty !== "emergency");
      if (given.length === 0) return false;
      const shared = sharedNatures.has(natureOf(action) ?? "configuration");
      return shared ? given.some((duty) => !homes.includes(duty)) : given.join() !== homes.join();
    });

    expect(catalogued.length).toBeGreaterThan(250);
    expect(wrong).toEqual([]);
  });

  it("gives the emergency duty all that the catalogue lets it do", () => {
    const wrong = catalogued
      .filter(
        ({ capabilities }) => capabilities.includes("take-service-offline") || capabilities.includes("rotate-keys"),
      )
      .filter(({ action }) => !homeDuties(action).includes("emergency"));

    expect(wrong).toEqual([]);
  });

  it("gives no duty what the catalogue gives only to the workload, but settings", () => {
    const shared = catalogued
      .filter(({ capabilities }) => capabilities.every((capability) => capability === "workload"))
      .map(({ action }) => action)
      .filter((action) => homeDuties(action).length > 0)
      .sort();

    expect(shared).toEqual([
      "dynamodb:DescribeStream",
      "sqs:GetQueueUrl",
      "xray:GetSamplingRules",
      "xray:GetSamplingTargets",
    ]);
  });

  it("knows what the catalogue gives a duty for what it is: the tables say the same by themselves", () => {
    const wrong = catalogued
      .map(({ action, capabilities }) => {
        const nature = natureOf(action) ?? "configuration";
        const byNature: readonly string[] = natures[nature].duties;
        const given = accessDuties.filter((duty) => capabilities.includes(duty));
        return { action, nature, given, byNature };
      })
      .filter(({ given, byNature }) => given.length > 0 && !given.some((duty) => byNature.includes(duty)))
      .map(({ action, given }) => `${action} is given to ${given.join(" and ")}`);

    expect(wrong).toEqual(["s3:GetObject is given to deploy", "lambda:InvokeFunction is given to secrets"]);
  });

  it.each([...readsData, ...readsSecrets, ...carriesLogs])(
    "gives %s, which our model refuses every duty, to none but by the catalogue",
    (action) => {
      const inCatalogue = catalogued.find((entry) => entry.action === action)?.capabilities ?? [];
      expect(homeDuties(action).filter((duty) => !inCatalogue.includes(duty))).toEqual([]);
    },
  );

  it("gives reads of logs to monitoring and emergencies only", () => {
    const wrong = readsLogs.filter((action) => !["", "monitoring,emergency"].includes(homeDuties(action).join()));

    expect(wrong).toEqual([]);
  });

  it("gives writes of resource policies to provisioning and emergencies at most", () => {
    const wrong = writesResourcePolicies.filter((action) =>
      homeDuties(action).some((duty) => duty !== "provisioning" && duty !== "emergency"),
    );

    expect(wrong).toEqual([]);
  });

  it("gives audit no write but checks of access", () => {
    const wrong = everyAction
      .filter(({ accessLevels, name }) => accessLevels.includes("Write") && homeDuties(name).includes("audit"))
      .filter(({ name }) => !["audit-work", "trail", "configuration"].includes(natureOf(name) ?? ""));

    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it("gives every listing to every duty, but where the listing shows data or telemetry", () => {
    const kept = everyAction
      .filter(
        ({ accessLevels, name }) => accessLevels.includes("List") && homeDuties(name).length < inspectedDuties.length,
      )
      .map(({ name }) => name);

    expect(kept).toEqual(["ssm:ListCommandInvocations", "xray:BatchGetTraces", "xray:ListRetrievedTraces"]);
  });
});

describe("the tables of services", () => {
  const rows = serviceTableGroups.flatMap((group) =>
    Object.entries(group).flatMap(([prefix, table]) =>
      Object.entries(table).flatMap(([nature, names]) => names.map((name) => ({ prefix, nature, name }))),
    ),
  );
  const matches = ({ prefix, name }: { prefix: string; name: string }) =>
    [...actionsOfService(prefix).values()].filter((action) =>
      new RegExp(`^${name.replaceAll("*", ".*")}$`).test(action.name.slice(prefix.length + 1)),
    );

  it("name each service once", () => {
    const prefixes = serviceTableGroups.flatMap((group) => Object.keys(group));

    expect(prefixes.filter((prefix, index) => prefixes.indexOf(prefix) !== index)).toEqual([]);
  });

  it("name actions that AWS has", () => {
    expect(rows.filter((row) => matches(row).length === 0)).toEqual([]);
  });

  it("name an action once", () => {
    const names = rows.filter(({ name }) => !name.includes("*")).map(({ prefix, name }) => `${prefix}:${name}`);

    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("mean an action by patterns of one nature only", () => {
    const patterns = rows.filter(({ name }) => name.includes("*"));
    const meant = Map.groupBy(
      patterns.flatMap((row) => matches(row).map((action) => ({ action: action.name, nature: row.nature }))),
      ({ action }) => action,
    );
    const exact = new Set(rows.map(({ prefix, name }) => `${prefix}:${name}`));
    const twice = [...meant].filter(
      ([action, found]) => !exact.has(action) && new Set(found.map(({ nature }) => nature)).size > 1,
    );

    expect(twice).toEqual([]);
  });
});
