import fc from "fast-check";

const digest = `sha256:${"0123456789abcdef".repeat(4)}`;
const hosts = [
  "111122223333.dkr.ecr.eu-central-1.amazonaws.com",
  "999988887777.dkr.ecr.eu-central-1.amazonaws.com",
  "ghcr.io",
  "nginx",
  "",
];

const image = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...hosts, "localhost:5000", "111122223333.dkr.ecr.eu-central-1.amazonaws.com@evil.example"),
      fc.constantFrom("/", "//", "/../", ""),
      fc.constantFrom("shop/web", "web", "Web", "web_a.b--c", ""),
      fc.constantFrom("", ":latest", ":1.2", ":"),
      fc.constantFrom("", `@${digest}`, `@${digest}0`, `@${digest.toUpperCase()}`, "@sha256:"),
    )
    .map((parts) => parts.join("")),
  fc.string({ maxLength: 12 }),
);

const capability = fc.oneof(
  fc.constantFrom("CHOWN", "cap_chown", "SYS_ADMIN", "Cap_Net_Admin", "ALL", "", "cap_", "NET_RAW\n"),
  fc.string({ maxLength: 6 }),
);

/** Anything where a certain thing belongs: hostile programs and mistakes write what they like. */
const odd = fc.oneof(
  fc.constantFrom(null, true, false, "true", 0, [], {}, "[secret]", "04da6b54-80e4-46f7-96ec-b56ff0331ba9"),
  fc.jsonValue({ maxDepth: 2 }),
);

const mostly = <T>(good: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 5, arbitrary: good }, { weight: 1, arbitrary: odd });

const flag = mostly(fc.boolean());
const text = (...values: readonly string[]) => mostly(fc.constantFrom(...values));

/** An object with some of these fields, now and then in another spelling. */
function some(fields: { readonly [name: string]: fc.Arbitrary<unknown> }): fc.Arbitrary<unknown> {
  const entries = Object.entries(fields).map(([name, value]) =>
    fc.tuple(fc.constantFrom(name, name, name, name, name, name, respelt(name)), value, fc.nat({ max: 3 })),
  );
  return fc
    .tuple(...entries)
    .map((chosen) =>
      Object.fromEntries(chosen.filter(([, , missing]) => missing > 0).map(([name, value]) => [name, value])),
    );
}

function respelt(name: string): string {
  return name
    .replace(/s/, "ſ")
    .replace(/k/, "K")
    .replace(/^./, (first) => first.toUpperCase());
}

const docker = some({
  name: text("web", "proxy", "a b"),
  image: mostly(image),
  Image: mostly(image),
  privileged: flag,
  linuxParameters: mostly(
    some({
      capabilities: mostly(some({ add: mostly(fc.array(mostly(capability), { maxLength: 3 })) })),
      devices: mostly(fc.array(some({ hostPath: text("/dev/mem", "") }), { maxLength: 2 })),
    }),
  ),
  dockerSecurityOptions: mostly(
    fc.array(text("seccomp:unconfined", "label=disable", "no-new-privileges"), { maxLength: 2 }),
  ),
  dockerLabels: fc.constantFrom({}, { App: "a", app: "b" }, { "a.b": "*" }),
});

const container = some({
  name: text("web", "proxy"),
  image: mostly(image),
  securityContext: mostly(
    some({
      privileged: flag,
      allowPrivilegeEscalation: flag,
      procMount: text("Default", "Unmasked"),
      capabilities: mostly(some({ add: mostly(fc.array(mostly(capability), { maxLength: 2 })) })),
      seccompProfile: mostly(some({ type: text("Unconfined", "RuntimeDefault") })),
      windowsOptions: mostly(some({ hostProcess: flag })),
    }),
  ),
});
const containers = mostly(fc.array(mostly(container), { maxLength: 2 }));
const volumes = mostly(
  fc.array(
    some({ hostPath: mostly(some({ path: text("/", "") })), host: mostly(some({ sourcePath: text("/etc") })) }),
    { maxLength: 2 },
  ),
);
const pod = some({ containers, initContainers: containers, hostNetwork: flag, hostPID: flag, hostIPC: flag, volumes });

const noise = fc.constantFrom(
  "",
  "{",
  "}",
  "[",
  "]",
  '"',
  ",",
  ":",
  "\\",
  " ",
  "\u0000",
  "é",
  "ſ",
  "null",
  '"a":1,',
  '"privileged":true,',
);

/** The value as JSON text, whole or with a piece cut out, doubled or replaced. */
function jsonText(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(value, fc.nat(), fc.nat({ max: 30 }), fc.integer({ min: 0, max: 6 }), noise)
    .map(([whole, at, length, damage, put]) => {
      const json = JSON.stringify(whole);
      const start = at % (json.length + 1);
      const piece = json.slice(start, start + length);
      const [before, after] = [json.slice(0, start), json.slice(start + length)];
      if (damage === 0) return before + after;
      if (damage === 1) return before + put + piece + after;
      if (damage === 2) return before + piece + piece + after;
      return damage === 3 ? whole : json;
    });
}

const resource = fc.oneof(
  of("aws:ecs/taskDefinition:TaskDefinition", {
    containerDefinitions: jsonText(fc.array(mostly(docker), { maxLength: 3 })),
    networkMode: text("host", "Host", "awsvpc", "hoſt"),
    pidMode: text("host", "task"),
    volumes: mostly(fc.array(some({ hostPath: text("/", "", "VAR") }), { maxLength: 2 })),
  }),
  of("aws:batch/jobDefinition:JobDefinition", {
    containerProperties: jsonText(docker),
    nodeProperties: jsonText(
      some({
        nodeRangeProperties: fc.array(some({ container: docker, eksProperties: some({ podProperties: pod }) }), {
          maxLength: 2,
        }),
      }),
    ),
    ecsProperties: jsonText(
      some({
        taskProperties: fc.array(
          some({ containers: fc.array(docker, { maxLength: 2 }), ipcMode: text("host"), volumes }),
          { maxLength: 2 },
        ),
      }),
    ),
    eksProperties: mostly(some({ podProperties: mostly(pod) })),
  }),
  of("kubernetes:core/v1:Pod", { spec: mostly(pod) }),
  of("kubernetes:apps/v1:DeploymentPatch", { spec: mostly(some({ template: mostly(some({ spec: mostly(pod) })) })) }),
  of("kubernetes:batch/v1:CronJob", {
    spec: some({ jobTemplate: some({ spec: some({ template: some({ spec: pod }) }) }) }),
  }),
  of("aws:lambda/function:Function", {
    packageType: text("Zip", "Image"),
    imageUri: mostly(image),
    codeSigningConfigArn: text(
      "x",
      "arn:aws:lambda:eu-central-1:111122223333:code-signing-config:csc-0123456789abcdef0",
    ),
  }),
  of("aws:lambda/codeSigningConfig:CodeSigningConfig", {
    policies: mostly(some({ untrustedArtifactOnDeployment: text("Enforce", "Warn") })),
  }),
  of("aws:codebuild/project:Project", {
    environment: mostly(
      some({ image: mostly(fc.oneof(image, fc.constant("aws/codebuild/standard:7.0"))), privilegedMode: flag }),
    ),
  }),
  of("github:index/repositoryEnvironment:RepositoryEnvironment", {
    deploymentBranchPolicy: mostly(some({ customBranchPolicies: flag, protectedBranches: flag })),
  }),
  of("github:index/repositoryEnvironmentDeploymentPolicy:RepositoryEnvironmentDeploymentPolicy", {
    repository: text("storefront", "lantern-labs/storefront", "LANTERN-LABS/Storefront", "other"),
    // A pattern that is an object has no one spelling as part of an id.
    branchPattern: fc.constantFrom("main", "dev", "*", "release/*", "v1", "", null, 5, true, [], ["main"], "[secret]"),
    tagPattern: fc.constantFrom("v*", "v1.*", "*", "v**", "v/1", "v?", "main", "v1\n", null, {}, [["v*"]]),
  }),
);

function of(type: string, fields: { readonly [name: string]: fc.Arbitrary<unknown> }): fc.Arbitrary<unknown> {
  return some(fields).map((properties) => ({ type, name: "web", properties }));
}

const asked = {
  repository: text("lantern-labs/storefront", "Lantern-Labs/Storefront", "lantern-labs/other", "storefront"),
  ref: text("refs/heads/main", "refs/heads/dev", "refs/tags/v1", "refs/tags/v1/2", "main", "refs/pull/1/merge"),
  environment: text("production-deploy", "staging-deploy", "keyholder-apply", "constructor"),
};
const images = fc.array(mostly(image), { maxLength: 2 });
const deployment = fc.oneof(
  { weight: 4, arbitrary: fc.record(asked) },
  { weight: 4, arbitrary: fc.record({ ...asked, images }) },
  { weight: 1, arbitrary: some({ ...asked, commit: text("a".repeat(40), "abc"), images: mostly(images) }) },
  { weight: 1, arbitrary: odd },
);

/** Requests that a person would write, with mistakes and malice in them. */
export const randomRequest: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.array(resource, { minLength: 1, maxLength: 3 }).map((resources) => ({ resources })) },
  { weight: 3, arbitrary: deployment.map((request) => ({ deployment: request })) },
  { weight: 1, arbitrary: some({ resources: odd, deployment, plan: odd, deploymnt: odd }) },
);
