import { deploymentFindings } from "../../../../policypacks/ownership/deployments/deploymentFindings.ts";
import { contextOf } from "../../support/contextOf.ts";
import { goodImage } from "../../support/workload.ts";

const good = { repository: "lantern-labs/storefront", ref: "refs/heads/main", environment: "production-deploy" };
const said = (request: unknown) => deploymentFindings(request, contextOf());
const rule = "deployment-comes-from-a-protected-ref";

describe("deploymentFindings", () => {
  it("finds nothing in a deployment from a protected branch or tag", () => {
    expect(said(good)).toEqual([]);
    expect(said({ ...good, ref: "refs/tags/v1.0", commit: "0".repeat(40), images: [goodImage] })).toEqual([]);
  });

  it("finds a branch that neither the environment takes nor a ruleset protects", () => {
    expect(said({ ...good, ref: "refs/heads/dev" })).toEqual([
      {
        rule,
        id: "Ref::refs/heads/dev",
        field: "ref",
        message: '"refs/heads/dev" is not a ref that "production-deploy" takes.',
      },
      { rule, id: "Unprotected::refs/heads/dev", field: "ref", message: 'No ruleset protects "refs/heads/dev".' },
    ]);
  });

  it("finds a branch that an environment takes although nothing protects it", () => {
    const context = contextOf();
    const plan = { ...context.plan, rulesets: [] };

    expect(deploymentFindings(good, { ...context, plan })).toEqual([
      { rule, id: "Unprotected::refs/heads/main", field: "ref", message: 'No ruleset protects "refs/heads/main".' },
    ]);
  });

  it("finds a protected branch that the environment does not take", () => {
    const context = contextOf();
    const environments = context.plan.environments.map((environment) => ({ ...environment, branches: [] }));

    expect(deploymentFindings(good, { ...context, plan: { ...context.plan, environments } })).toEqual([
      {
        rule,
        id: "Ref::refs/heads/main",
        field: "ref",
        message: '"refs/heads/main" is not a ref that "production-deploy" takes.',
      },
    ]);
  });

  it("finds a repository and an environment that the stack does not know", () => {
    expect(said({ ...good, repository: "evil/storefront" })).toEqual([
      {
        rule,
        id: "Repository::evil/storefront",
        field: "repository",
        message: '"evil/storefront" is not a repository of this stack.',
      },
    ]);
    expect(said({ ...good, environment: "production" })).toEqual([
      {
        rule,
        id: "Environment::production",
        field: "environment",
        message: '"production" is not an environment of "lantern-labs/storefront".',
      },
    ]);
  });

  it("finds images by the rules about images", () => {
    expect(said({ ...good, images: ["nginx"] }).map((finding) => [finding.rule, finding.id, finding.field])).toEqual([
      ["image-is-pinned-by-digest", "Image::nginx", "images[0]"],
      ["image-comes-from-the-organisation", "Image::nginx", "images[0]"],
    ]);
  });

  it("finds what it does not understand, and judges nothing then", () => {
    const finding = (field: string) => ({
      rule: "request-is-understood",
      id: `Field::${field}`,
      field,
      message: "It is missing, unknown, or not of the form that it must have.",
    });

    expect(said(undefined)).toEqual([finding("deployment")]);
    expect(said([good])).toEqual([finding("deployment")]);
    expect(said({ ...good, ref: "refs/heads/dev", image: "nginx" })).toEqual([finding("deployment.image")]);
    expect(said({ ...good, commit: "HEAD" })).toEqual([finding("deployment.commit")]);
    expect(said({})).toEqual([
      finding("deployment.environment"),
      finding("deployment.ref"),
      finding("deployment.repository"),
    ]);
  });
});
