import type { StackResource } from "../../access/stack/resource.ts";
import { previewOf, stateOf } from "../access/stack/read/support/engineFiles.ts";
import { reviewFormats } from "../../cli/review/renderReview.ts";
import { changed, deployRole, fewThings, review, reviewFolder, trusting } from "./support/reviewFiles.ts";

const planted = "hunter2-Zq9x-planted";
const folder = reviewFolder();
const aws = deployRole.provider;

afterAll(() => folder.remove());

const thing = (type: string, name: string): StackResource => ({
  urn: `urn:pulumi:lantern::keyholder::${type}::${name}`,
  type,
  name,
  properties: {},
  ...(aws && { provider: aws }),
  options: { protect: false, ignoreChanges: [] },
});

const hook = thing("github:index/repositoryWebhook:RepositoryWebhook", "hook");
const secret = thing("github:index/actionsSecret:ActionsSecret", "token");
const variable = thing("github:index/actionsEnvironmentVariable:ActionsEnvironmentVariable", "variable");
const lambda = thing("aws:lambda/function:Function", "job");
const database = thing("aws:rds/instance:Instance", "data");
const certificate = thing("aws:iam/serverCertificate:ServerCertificate", "certificate");
const version = thing("aws:secretsmanager/secretVersion:SecretVersion", "version");
const parameter = thing("aws:ssm/parameter:Parameter", "parameter");
const unknownType = thing("aws:future/vault:Vault", "vault");
const github = fewThings.find(({ type }) => type === "pulumi:providers:github");
const providerOfAws = fewThings.find(({ urn }) => urn === aws?.urn);
const stack = [...fewThings, hook, secret, variable, lambda, database, certificate, version, parameter, unknownType];

/** How the engine may write a secret: hidden, encrypted, with its plain text beside, or, where nobody said that it is one, as it is. */
const ways: readonly (readonly [string, (text: string) => unknown])[] = [
  ["as the engine hides it", () => "[secret]"],
  [
    "encrypted",
    (text) => ({ "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", ciphertext: `v1:${text}` }),
  ],
  [
    "as stack export --show-secrets writes it",
    (text) => ({
      "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270",
      plaintext: JSON.stringify(text),
    }),
  ],
  [
    "as an output that is a secret",
    (text) => ({ "4dabf18193072939515e22adb298388d": "d0e6a833031e9bbcd3f4e8bde6ca49a4", value: text, secret: true }),
  ],
  ["as it is", (text) => text],
];

/** Inputs of each resource in which somebody may put a secret. */
function inputsOf(write: (text: string) => unknown, text: string): ReadonlyMap<string, object> {
  const put = (more = "") => write(`${text}${more}`);
  return new Map<string, object>([
    [github?.urn ?? "", { owner: "lantern", token: put(), appAuth: { id: "1", pemFile: put("-pem") } }],
    [
      providerOfAws?.urn ?? "",
      { region: "eu-central-1", accessKey: put("-ak"), secretKey: put("-sk"), token: put("-st") },
    ],
    [
      hook.urn,
      { repository: "storefront", events: ["push"], configuration: { url: "https://ci.example/hook", secret: put() } },
    ],
    [secret.urn, { repository: "storefront", secretName: "TOKEN", plaintextValue: put(), encryptedValue: put("-enc") }],
    [variable.urn, { repository: "storefront", environment: "production-deploy", variableName: "V", value: put() }],
    [lambda.urn, { role: "arn:aws:iam::111122223333:role/x", environment: { variables: { PASSWORD: put() } } }],
    [database.urn, { publiclyAccessible: true, password: put() }],
    [certificate.urn, { certificateBody: "PUBLIC", privateKey: put() }],
    [version.urn, { secretId: "s", secretString: put() }],
    [parameter.urn, { type: "SecureString", value: put(), insecureValue: "public" }],
    [unknownType.urn, { password: put(), deep: [{ secret: put() }] }],
  ]);
}

const outputsOf = (text: string) => ({
  secret: text,
  password: text,
  token: text,
  uniqueId: `${text === planted ? "AROA2" : "AROA1"}`,
});

function fileOf(
  kind: "state" | "preview",
  write: (text: string) => unknown,
  text: string,
  now: readonly StackResource[],
) {
  const inputs = inputsOf(write, text);
  const change = (urn: string) => ({ outputs: outputsOf(text), ...(inputs.has(urn) && { inputs: inputs.get(urn) }) });
  return kind === "state"
    ? stateOf(now, change)
    : { ...previewOf(now, change, "create"), config: { "github:token": text, "aws:secretKey": "[secret]" } };
}

describe("a secret that stands in what is reviewed", () => {
  it.each(ways)(
    "appears in no format and in no sign-off, %s",
    async (_, write) => {
      const omarIn = changed(deployRole, trusting("arn:aws:iam::111122223333:user/omar"), stack);
      const before = folder.write("before.json", fileOf("state", write, "old", stack));
      const after = folder.write("after.json", fileOf("state", write, planted, omarIn));
      const created = folder.write("created.json", fileOf("preview", write, planted, omarIn));
      for (const args of [
        ["--before", before, "--after", after],
        ["--before", after, "--after", before],
        ["--preview", created],
        ["--stack", "lantern", "--against", after],
      ])
        for (const more of [...reviewFormats.map((format) => ["--format", format]), ["--sign-off", "nina"]]) {
          const { exitCode, stdout, stderr } = await review(...args, ...more);
          expect([...args, ...more, exitCode, stderr]).toEqual([
            ...args,
            ...more,
            expect.any(Number),
            expect.not.stringContaining("    at "),
          ]);
          expect(`${stdout}${stderr}`.length).toBeGreaterThan(20);
          expect([args[0], more[1], stdout.includes(planted) || stderr.includes(planted)]).toEqual([
            args[0],
            more[1],
            false,
          ]);
        }
    },
    60_000,
  );

  it("appears in no refusal of a file that is cut off or odd", async () => {
    const whole = JSON.stringify(fileOf("state", (text) => text, planted, stack));
    const at = whole.indexOf(planted);
    const cuts = Array.from({ length: planted.length + 2 }, (_, more) => whole.slice(0, at + more));
    for (const text of [...cuts, whole.replaceAll('"custom":true', `"custom":"${planted}"`)]) {
      const { exitCode, stdout, stderr } = await review("--preview", folder.write("odd.json", text));
      expect([exitCode, stdout, stderr]).toEqual([2, "", expect.not.stringContaining(planted.slice(0, 5))]);
    }
  });
});
