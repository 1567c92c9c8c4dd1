import { alarmSets } from "../../../../access/aws/observability/alarmSets.ts";
import { smallOwnership } from "../../../support/smallOwnership.ts";
import { escalates, readsData, readsLogs, writesResourcePolicies } from "./support/refusedActions.ts";
import { actionsOf, sampleGrants } from "./support/grants.ts";
import { actionFacts } from "./support/iamData.ts";

const deploy = actionsOf("deploy");
const provisioning = actionsOf("provisioning");
const secrets = actionsOf("secrets");
const monitoring = actionsOf("monitoring");
const duties = [...deploy, ...provisioning, ...secrets, ...monitoring];

describe("what no duty may do", () => {
  it.each([...readsData, ...writesResourcePolicies, ...escalates])("%s exists and is nobody's", async (action) => {
    expect((await actionFacts(action))?.name).toBe(action);
    expect(duties).not.toContain(action);
  });

  it("includes whatever AWS calls permissions management, but the narrowed few", async () => {
    const managing = [];
    for (const action of new Set(duties))
      if ((await actionFacts(action))?.accessLevels.includes("Permissions management")) managing.push(action);

    expect(managing.sort()).toEqual([
      "iam:DeleteRolePolicy",
      "iam:PutRolePolicy",
      "lambda:AddPermission",
      "lambda:RemovePermission",
      // Opens nothing by itself: nobody may write a bucket policy or an ACL.
      "s3:PutBucketPublicAccessBlock",
    ]);
  });

  it("includes letting anything but the declared AWS services invoke a function", () => {
    const opens = sampleGrants.filter(({ actions }) => actions.includes("lambda:AddPermission"));

    expect(opens.map(({ resources, conditions }) => ({ resources, conditions }))).toEqual([
      {
        resources: ["arn:aws:lambda:eu-central-1:111122223333:function:shop-production-api-2"],
        conditions: { StringEquals: { "lambda:Principal": ["apigateway.amazonaws.com"] } },
      },
    ]);
  });

  it("includes IAM, but on the service's own workload roles", () => {
    const elsewhere = sampleGrants.filter(
      ({ actions, resources, capability }) =>
        capability !== "workload" &&
        actions.some((action) => action.startsWith("iam:")) &&
        !resources.every((resource) =>
          /^arn:aws:iam::111122223333:(role|instance-profile)\/keyholder\/shop\/workload\/[\w.-]+$/.test(resource),
        ),
    );

    expect(elsewhere).toEqual([]);
  });

  it("includes role policies outside the workload envelope", () => {
    const writes = sampleGrants.filter(({ actions }) =>
      actions.some((action) => /^iam:(CreateRole|PutRolePolicy|DeleteRolePolicy)$/.test(action)),
    );

    for (const { conditions } of writes)
      expect(conditions).toEqual({
        StringEquals: {
          "iam:PermissionsBoundary": [
            "arn:aws:iam::111122223333:policy/keyholder/shop/shop-production-workload-envelope",
          ],
        },
      });
    expect(writes).toHaveLength(3);
  });

  it("includes passing a role without naming the service that it is passed to", () => {
    const passed = sampleGrants
      .filter(({ actions }) => actions.includes("iam:PassRole"))
      .map(({ actions, resources, conditions, capability }) => ({ actions, resources, conditions, capability }));

    expect(passed.filter(({ capability }) => capability !== "workload")).toEqual([
      pass("provisioning", "shop-production-api", "lambda"),
      pass("deploy", "shop-production-task", "ecs-tasks"),
      pass("provisioning", "shop-production-host", "ec2"),
    ]);
  });
});

describe("deploy", () => {
  it("makes and deletes nothing but invalidations and objects of a release", () => {
    expect(deploy.filter((action) => /:(Create|Delete|Terminate|Schedule\w*Deletion)/.test(action))).toEqual([
      "cloudfront:CreateInvalidation",
      "codedeploy:CreateDeployment",
      "s3:DeleteObject",
    ]);
  });

  it.each(readsLogs)("has no %s", (action) => {
    expect(deploy).not.toContain(action);
  });

  it("reads objects of release buckets only", () => {
    const objects = sampleGrants.filter(
      ({ capability, actions }) => capability === "deploy" && actions.includes("s3:GetObject"),
    );

    expect(objects.flatMap(({ resources }) => resources)).toEqual(["arn:aws:s3:::shop-production-api-site/*"]);
  });
});

describe("provisioning", () => {
  it.each([...readsLogs, "s3:GetObject", "lambda:UpdateFunctionCode", "lambda:InvokeFunction", "ecs:UpdateService"])(
    "has no %s",
    (action) => {
      expect(provisioning).not.toContain(action);
    },
  );

  it("reads parameters below /config/ only", () => {
    const read = sampleGrants.filter(
      ({ capability, actions }) => capability === "provisioning" && actions.includes("ssm:GetParameter"),
    );

    expect(read.flatMap(({ resources }) => resources)).toEqual([
      "arn:aws:ssm:eu-central-1:111122223333:parameter/config/shop/production/log-level",
    ]);
  });
});

describe("what runs", () => {
  it.each(["lambda:CreateFunction", "lambda:UpdateFunctionConfiguration"])(
    "is no layer of another account: %s",
    (action) => {
      expect(conditionsOf(action)).toEqual([
        { "ForAllValues:StringLike": { "lambda:Layer": ["arn:aws:lambda:eu-central-1:111122223333:layer:*"] } },
      ]);
    },
  );

  it.each([
    ["ecs:CreateService", "provisioning"],
    ["ecs:UpdateService", "deploy"],
  ])("is no task of another family: %s", (action, capability) => {
    expect(conditionsOf(action, capability)).toEqual([
      {
        ArnLike: {
          "ecs:task-definition": ["arn:aws:ecs:eu-central-1:111122223333:task-definition/shop-production-api:*"],
        },
      },
    ]);
  });

  it("is no host of a launch configuration, whoever changes the group", () => {
    const changes = sampleGrants.filter(({ actions }) => actions.includes("autoscaling:UpdateAutoScalingGroup"));

    expect(changes.map(({ capability, conditions }) => [capability, conditions])).toEqual(
      ["provisioning", "take-service-offline"].map((capability) => [
        capability,
        { Null: { "autoscaling:LaunchConfigurationName": ["true"] } },
      ]),
    );
  });
});

describe("secrets", () => {
  it("writes and rotates, and does nothing else", () => {
    expect(secrets).toEqual([
      "kms:Encrypt",
      "kms:GenerateDataKey",
      "kms:ListKeyRotations",
      "kms:RotateKeyOnDemand",
      "lambda:InvokeFunction",
      "secretsmanager:CancelRotateSecret",
      "secretsmanager:ListSecretVersionIds",
      "secretsmanager:PutSecretValue",
      "secretsmanager:RotateSecret",
      "secretsmanager:UpdateSecretVersionStage",
      "ssm:DeleteParameter",
      "ssm:LabelParameterVersion",
      "ssm:PutParameter",
      "ssm:UnlabelParameterVersion",
    ]);
  });

  it("encrypts through the store of the secret only, and only that secret", () => {
    const encrypting = sampleGrants
      .filter(({ capability, actions }) => capability === "secrets" && /kms:(Encrypt|Generate)/.test(actions.join()))
      .map(({ actions, conditions }) => ({ actions, conditions }));

    expect(encrypting).toEqual([
      {
        actions: ["kms:GenerateDataKey"],
        conditions: {
          StringEquals: { "kms:ViaService": ["secretsmanager.eu-central-1.amazonaws.com"] },
          StringLike: {
            "kms:EncryptionContext:SecretARN": [
              "arn:aws:secretsmanager:eu-central-1:111122223333:secret:shop/production/token-??????",
            ],
          },
        },
      },
      {
        actions: ["kms:Encrypt"],
        conditions: {
          StringEquals: {
            "kms:EncryptionContext:PARAMETER_ARN": [
              "arn:aws:ssm:eu-central-1:111122223333:parameter/secret/shop/production/token",
            ],
            "kms:ViaService": ["ssm.eu-central-1.amazonaws.com"],
          },
        },
      },
    ]);
  });
});

describe("monitoring", () => {
  it("changes alarms, the dashboard, and filters of metrics, and nothing else", async () => {
    const writes = [];
    for (const action of monitoring) {
      const levels = (await actionFacts(action))?.accessLevels ?? [];
      if (!levels.every((level) => level === "Read" || level === "List")) writes.push(action);
    }

    expect(writes).toEqual([
      "cloudwatch:DeleteAlarms",
      "cloudwatch:DisableAlarmActions",
      "cloudwatch:EnableAlarmActions",
      "cloudwatch:PutDashboard",
      "cloudwatch:PutMetricAlarm",
      "cloudwatch:SetAlarmState",
      "logs:DeleteMetricFilter",
      "logs:PutMetricFilter",
      "s3:PutMetricsConfiguration",
    ]);
  });

  it("sets alarms that tell people, and do nothing else", () => {
    const alarms = sampleGrants.filter(({ actions }) => actions.includes("cloudwatch:PutMetricAlarm"));

    expect(alarms.map(({ resources, conditions }) => ({ resources, conditions }))).toEqual([
      {
        resources: ["arn:aws:cloudwatch:eu-central-1:111122223333:alarm:shop-production-*"],
        conditions: {
          "ForAllValues:StringEquals": {
            "cloudwatch:AlarmActions": ["arn:aws:sns:eu-central-1:111122223333:keyholder-alarms"],
          },
        },
      },
    ]);
  });

  it("tells people by the topic that the plan makes", () => {
    const topics = (alarmSets(smallOwnership).alarms ?? []).map(({ topic }) => topic.name);

    expect([...new Set(topics)]).toEqual(["keyholder-alarms"]);
  });
});

describe("workload", () => {
  const workload = sampleGrants.filter(({ capability }) => capability === "workload");

  it("has nothing of IAM but to pass workload roles of its own service to the tasks that it runs", () => {
    const identity = workload.filter(({ actions }) =>
      actions.some((action) => /^(iam|sts|organizations):/.test(action)),
    );

    expect(identity).toEqual([{ ...pass("workload", "*", "ecs-tasks"), kind: "ecs-task-definition" }]);
  });

  it("reads parameters by name, and none by path", () => {
    const read = workload.filter(({ actions }) => actions.some((action) => action.startsWith("ssm:")));

    expect(read.map(({ actions, resources }) => ({ actions, resources }))).toEqual([
      {
        actions: ["ssm:GetParameter", "ssm:GetParameters"],
        resources: ["arn:aws:ssm:eu-central-1:111122223333:parameter/config/shop/production/log-level"],
      },
      {
        actions: ["ssm:GetParameter", "ssm:GetParameters"],
        resources: ["arn:aws:ssm:eu-central-1:111122223333:parameter/secret/shop/production/token"],
      },
    ]);
  });

  it("reads, of the passwords that RDS keeps, those of its own databases", () => {
    const cluster = {
      resources: ["arn:aws:secretsmanager:eu-central-1:111122223333:secret:rds!cluster-*"],
      conditions: {
        StringEquals: {
          "aws:ResourceTag/aws:rds:primaryDBClusterArn": [
            "arn:aws:rds:eu-central-1:111122223333:cluster:shop-production-api",
          ],
        },
      },
    };
    const instance = (name: string) => ({
      resources: ["arn:aws:secretsmanager:eu-central-1:111122223333:secret:rds!db-*"],
      conditions: {
        StringEquals: {
          "aws:ResourceTag/aws:rds:primaryDBInstanceArn": [`arn:aws:rds:eu-central-1:111122223333:db:${name}`],
        },
      },
    });
    const managed = sampleGrants.filter(
      ({ actions, resources }) =>
        actions.includes("secretsmanager:GetSecretValue") && resources.join().includes("rds!"),
    );

    expect(managed.map(({ capability }) => capability)).toEqual(managed.map(() => "workload"));
    expect(managed.map(({ resources, conditions }) => ({ resources, conditions }))).toEqual([
      cluster,
      cluster,
      instance("shop-production-api"),
      instance("shop-production-api-2"),
    ]);
  });
});

/** The conditions under which an action is given, each once. */
function conditionsOf(action: string, capability?: string): readonly unknown[] {
  const given = sampleGrants.filter(
    (grant) => grant.actions.includes(action) && (capability === undefined || grant.capability === capability),
  );
  return [...new Set(given.map(({ conditions }) => JSON.stringify(conditions)))].map((text) => JSON.parse(text));
}

function pass(capability: string, role: string, service: string) {
  return {
    capability,
    actions: ["iam:PassRole"],
    resources: [`arn:aws:iam::111122223333:role/keyholder/shop/workload/${role}`],
    conditions: { StringEquals: { "iam:PassedToService": [`${service}.amazonaws.com`] } },
  };
}
