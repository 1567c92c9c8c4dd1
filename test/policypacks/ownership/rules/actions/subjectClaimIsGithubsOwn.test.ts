import { unknownValue } from "../../../../../access/stack/resource.ts";
import { subjectClaimIsGithubsOwn } from "../../../../../policypacks/ownership/rules/actions/subjectClaimIsGithubsOwn.ts";
import { find } from "../repositories/support/find.ts";

describe("subjectClaimIsGithubsOwn", () => {
  it("finds nothing on GitHub's own subject", () => {
    expect(
      find(subjectClaimIsGithubsOwn, "actionsRepositoryOidcSubjectClaimCustomizationTemplate", {
        repository: "shop",
        useDefault: true,
      }),
    ).toEqual([]);
  });

  it("finds nothing on the same claims for the organisation", () => {
    expect(
      find(subjectClaimIsGithubsOwn, "actionsOrganizationOidcSubjectClaimCustomizationTemplate", {
        includeClaimKeys: ["repo", "context"],
      }),
    ).toEqual([]);
  });

  it("is silent about values that are not known", () => {
    expect(
      find(subjectClaimIsGithubsOwn, "actionsRepositoryOidcSubjectClaimCustomizationTemplate", {
        useDefault: unknownValue,
        includeClaimKeys: [unknownValue],
      }),
    ).toEqual([]);
  });

  it("names a template of the repository", () => {
    expect(
      find(subjectClaimIsGithubsOwn, "actionsRepositoryOidcSubjectClaimCustomizationTemplate", {
        useDefault: false,
        includeClaimKeys: ["repository_owner"],
      }),
    ).toEqual([
      {
        id: "Field::useDefault",
        field: "useDefault",
        message: '"false" is not "true", so the subject is not the one that trust policies expect.',
      },
      {
        id: "Field::includeClaimKeys",
        field: "includeClaimKeys",
        message: 'The subject is made of "repository_owner".',
      },
    ]);
  });

  it("names claims beside the default", () => {
    expect(
      find(subjectClaimIsGithubsOwn, "actionsRepositoryOidcSubjectClaimCustomizationTemplate", {
        useDefault: true,
        includeClaimKeys: ["repo"],
      }),
    ).toEqual([
      { id: "Field::includeClaimKeys", field: "includeClaimKeys", message: 'The subject is made of "repo".' },
    ]);
  });

  it("names other claims for the organisation", () => {
    expect(
      find(subjectClaimIsGithubsOwn, "actionsOrganizationOidcSubjectClaimCustomizationTemplate", {
        includeClaimKeys: ["repo", "ref"],
      }),
    ).toEqual([
      { id: "Field::includeClaimKeys", field: "includeClaimKeys", message: 'The subject is made of "repo, ref".' },
    ]);
  });

  it("names a template of the organisation without claims", () => {
    expect(find(subjectClaimIsGithubsOwn, "actionsOrganizationOidcSubjectClaimCustomizationTemplate", {})).toEqual([
      { id: "Field::includeClaimKeys", field: "includeClaimKeys", message: 'The subject is made of "".' },
    ]);
  });

  it("names what is no list", () => {
    expect(
      find(subjectClaimIsGithubsOwn, "actionsRepositoryOidcSubjectClaimCustomizationTemplate", {
        useDefault: true,
        includeClaimKeys: "repo",
      }),
    ).toEqual([
      { id: "Field::includeClaimKeys", field: "includeClaimKeys", message: 'The subject is made of "repo".' },
    ]);
  });
});
