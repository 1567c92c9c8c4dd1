import { resolve } from "node:path";
import ts from "typescript";
import { defineOwnership } from "../../model/index.ts";
import { smallOwnership } from "../support/smallOwnership.ts";

// biome-ignore lint/suspicious/noExplicitAny: a case misspells what the type would not let it.
type Spoil = (declared: any) => void;

const exception = {
  rule: "r",
  finding: "f",
  subject: "s",
  beneficiary: "cleo",
  reason: "Incident.",
  ticket: "T-1",
  approvedBy: "ada",
  recordedBy: "ben",
  grantedOn: "2026-11-20",
  expiresOn: "2026-11-30",
};

const cases: readonly (readonly [what: string, misspelt: string, spoil: Spoil])[] = [
  ["an owner", "cleoo", (declared) => set(declared.services.shop.duties.deploy, "owner", "cleoo")],
  ["a backup", "bem", (declared) => set(declared.duties.patching, "backup", "bem")],
  ["an approver", "adda", (declared) => set(declared.areas.policy, "approver", "adda")],
  ["an engineer", "dann", (declared) => declared.services.shop.engineers.push("dann")],
  ["a champion", "cloe", (declared) => set(declared.responsibilities.squads.shop, "champion", "cloe")],
  ["the service of an exception", "shopp", (declared) => set(declared.exceptions.ex.grants, "service", "shopp")],
  ["the environment of an exception", "prod", (declared) => set(declared.exceptions.ex.grants, "environment", "prod")],
  ["the duty of an exception", "deploi", (declared) => set(declared.exceptions.ex.grants, "duty", "deploi")],
  ["an environment", "prodution", (declared) => declared.services.shop.environments.push("prodution")],
  ["an account", "mian", (declared) => set(declared.environments.production, "account", "mian")],
  ["the owner of the pipeline", "bne", (declared) => set(declared.pipeline, "owner", "bne")],
  ["the account of the pipeline", "mani", (declared) => set(declared.pipeline, "account", "mani")],
  ["the home", "hsop", (declared) => set(declared, "home", "hsop")],
  ["a repository", "shpo", (declared) => set(declared.services.shop, "repository", "shpo")],
  ["a bot", "renovat", (declared) => set(declared.services.shop, "bots", ["renovat"])],
  ["an access duty", "monitorng", (declared) => rename(declared.services.shop.duties, "monitoring", "monitorng")],
  ["a recurring duty", "ofboarding", (declared) => rename(declared.duties, "offboarding", "ofboarding")],
  ["an incident duty", "triagee", (declared) => rename(declared.incidents.duties, "triage", "triagee")],
  ["a field", "onwer", (declared) => rename(declared.audit, "owner", "onwer")],
];

describe("defineOwnership", () => {
  const errors = compile([["nothing", "", () => {}], ...cases]);

  it("gives the declaration back", () => {
    expect(defineOwnership(smallOwnership)).toBe(smallOwnership);
  });

  it("accepts a declaration whose references are all declared", () => {
    expect(errors.get("nothing")).toEqual([]);
  });

  it.each(cases)("refuses to compile where %s is misspelt, at that very line", (what, misspelt) => {
    const lines = errors.get(what) ?? [];

    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => !line.includes(`"${misspelt}"`))).toEqual([]);
  });
});

/** The source lines at which the compiler finds errors, for each case; all cases in one compilation. */
function compile(all: typeof cases): ReadonlyMap<string, readonly string[]> {
  const sources = new Map(
    all.map(([what, , spoil], at) => [resolve(`test/model/declaration${at}.ts`), { what, text: source(spoil) }]),
  );
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, ".");
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram(
    [...sources.keys()],
    { ...options, incremental: false, types: [] },
    {
      ...host,
      fileExists: (file) => sources.has(file) || host.fileExists(file),
      readFile: (file) => sources.get(file)?.text ?? host.readFile(file),
      getSourceFile: (file, version) => {
        const text = sources.get(file)?.text ?? host.readFile(file);
        return text === undefined ? undefined : ts.createSourceFile(file, text, version);
      },
    },
  );
  return new Map(
    [...sources].map(([file, { what, text }]) => {
      const parsed = program.getSourceFile(file);
      const found =
        parsed === undefined
          ? []
          : [...program.getSyntacticDiagnostics(parsed), ...program.getSemanticDiagnostics(parsed)];
      return [what, found.map(({ start = 0 }) => text.split("\n")[text.slice(0, start).split("\n").length - 1] ?? "")];
    }),
  );
}

function source(spoil: Spoil): string {
  const declared = {
    ...structuredClone(smallOwnership),
    bots: {
      renovate: { purpose: "Updates dependencies.", github: { login: "acorn-renovate", id: 5101 }, owner: "ben" },
    },
    exceptions: { ex: { ...exception, grants: { service: "shop", environment: "production", duty: "deploy" } } },
  };
  spoil(declared);
  return `import { defineOwnership } from "../../model/index.ts";\nexport const ownership = defineOwnership(${JSON.stringify(declared, undefined, 2)});\n`;
}

function set(holder: { [field: string]: unknown }, field: string, value: unknown): void {
  holder[field] = value;
}

function rename(holder: { [field: string]: unknown }, from: string, to: string): void {
  holder[to] = holder[from];
  delete holder[from];
}
