import { idIn } from "../../../../access/aws/catalogue/idIn.ts";
import { catalogue, resourcePermissions } from "../../../../access/aws/catalogue/index.ts";
import { sampleScope, samples } from "../../../../access/aws/catalogue/samples.ts";
import {
  certificate,
  cloudFrontDistribution,
  configParameter,
  dnsRecord,
  type ResourceKind,
  type ServiceResource,
  serviceRole,
} from "../../../../model/index.ts";

describe("catalogue", () => {
  it("names the kind of each entry as its key", () => {
    expect(Object.entries(catalogue).map(([kind, entry]) => [kind, entry.kind])).toEqual(
      Object.keys(catalogue).map((kind) => [kind, kind]),
    );
  });

  it.each(Object.keys(samples) as readonly ResourceKind[])("has a sample of %s of that kind", (kind) => {
    expect(new Set(samples[kind].map((sample) => sample.kind))).toEqual(new Set([kind]));
  });

  it("leaves no placeholder in any ARN or condition", () => {
    const texts = JSON.stringify(
      Object.values(samples)
        .flat()
        .map((sample) => resourcePermissions(sample, sampleScope)),
    );

    expect(texts).not.toMatch(/\{(service|environment|account|region|partition)\}/);
  });

  it("writes every ARN of the scope's partition", () => {
    const scope = { ...sampleScope, partition: "aws-cn", region: "cn-north-1" } as const;
    const arns = Object.values(samples)
      .flat()
      .flatMap((sample) => Object.values(resourcePermissions(sample, scope)))
      .flatMap((permissions) => permissions.flatMap(({ resources }) => resources));

    expect(arns.filter((arn) => arn !== "*" && !arn.startsWith("arn:aws-cn:"))).toEqual([]);
  });
});

describe("resourcePermissions", () => {
  it.each(["unknown", "constructor", "__proto__", "toString"])("is nothing for the kind %j", (kind) => {
    const resource = JSON.parse(JSON.stringify({ kind, name: "x" })) as ServiceResource;

    expect(resourcePermissions(resource, sampleScope)).toEqual({});
  });

  it("is nothing in an environment for which no id is declared", () => {
    const distribution = cloudFrontDistribution({ name: "site", ids: { staging: "E2QWRUHAPOMQZL" } });

    expect(resourcePermissions(distribution, sampleScope)).toEqual({});
  });

  it("is nothing for a parameter whose name says neither config nor secret", () => {
    const parameter = { ...configParameter({ name: "/config/x" }), name: "/secret/x" } as unknown as ServiceResource;

    expect(resourcePermissions(parameter, sampleScope)).toEqual({});
  });

  it("narrows a DNS record to its name as Route 53 normalises it", () => {
    const record = dnsRecord({ name: "Shop-{environment}.Example.com.", zoneId: "Z148QEXAMPLE8V" });

    expect(resourcePermissions(record, sampleScope).provisioning?.[0]).toEqual({
      actions: ["route53:ChangeResourceRecordSets"],
      resources: ["arn:aws:route53:::hostedzone/Z148QEXAMPLE8V"],
      conditions: {
        "ForAllValues:StringEquals": {
          "route53:ChangeResourceRecordSetsNormalizedRecordNames": ["shop-production.example.com"],
        },
        Null: { "route53:ChangeResourceRecordSetsNormalizedRecordNames": ["false"] },
      },
    });
  });

  it("takes a certificate's own region", () => {
    const permissions = resourcePermissions(certificate({ name: "cdn.example.com", region: "us-east-1" }), sampleScope);

    expect(permissions.provisioning?.[0]?.conditions?.StringEquals?.["aws:RequestedRegion"]).toEqual(["us-east-1"]);
    expect(permissions.provisioning?.[1]?.resources).toEqual(["arn:aws:acm:us-east-1:111122223333:certificate/*"]);
  });

  it.each([
    ["ecs-tasks.amazonaws.com", "deploy"],
    ["lambda.amazonaws.com", "provisioning"],
    ["ec2.amazonaws.com", "provisioning"],
    ["scheduler.amazonaws.com", "provisioning"],
  ] as const)("lets one duty pass a role of %s: %s", (passedTo, home) => {
    const permissions = resourcePermissions(serviceRole({ name: "x", passedTo }), sampleScope);
    const passing = (["deploy", "provisioning", "secrets", "monitoring"] as const).filter((duty) =>
      permissions[duty]?.some(({ actions }) => actions.includes("iam:PassRole")),
    );

    expect(passing).toEqual([home]);
  });
});

describe("idIn", () => {
  it("is the id of the scope's environment", () => {
    expect(idIn(sampleScope, { production: "vpc-0f0e0d0c", staging: "vpc-1" })).toBe("vpc-0f0e0d0c");
  });

  it.each(["*", "a/b", "a:b", "", "a?", "$" + "{aws:username}"])(
    "is undefined for %j, which no exact ARN holds",
    (id) => {
      expect(idIn(sampleScope, { production: id })).toBeUndefined();
    },
  );

  it("is undefined for a name that every object has", () => {
    expect(idIn({ ...sampleScope, environment: "constructor" }, {})).toBeUndefined();
  });
});
