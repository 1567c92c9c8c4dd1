import { roleTagsSayWhatItIsFor } from "../../../../../policypacks/ownership/rules/roles/roleTagsSayWhatItIsFor.ts";
import { deployRole, emergencyRole, find, findInPlan, given } from "../support/aws.ts";

describe("roleTagsSayWhatItIsFor", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(roleTagsSayWhatItIsFor)).toEqual([]);
  });

  it("names every tag that is missing", () => {
    expect(find(roleTagsSayWhatItIsFor, given(deployRole, { tags: undefined }))).toEqual([
      { id: "Tag::keyholder:duty", field: "tags", message: 'The tag "keyholder:duty" is missing.' },
      { id: "Tag::keyholder:environment", field: "tags", message: 'The tag "keyholder:environment" is missing.' },
      { id: "Tag::keyholder:owner", field: "tags", message: 'The tag "keyholder:owner" is missing.' },
      { id: "Tag::keyholder:backup", field: "tags", message: 'The tag "keyholder:backup" is missing.' },
      { id: "Tag::keyholder:reviewed-on", field: "tags", message: 'The tag "keyholder:reviewed-on" is missing.' },
      { id: "Tag::keyholder:service", field: "tags", message: 'The tag "keyholder:service" is missing.' },
    ]);
  });

  it("names a duty that there is not", () => {
    expect(
      find(
        roleTagsSayWhatItIsFor,
        given(deployRole, { tags: { ...(deployRole.properties.tags as object), "keyholder:duty": "everything" } }),
      ),
    ).toEqual([
      {
        id: "Tag::keyholder:duty",
        field: "tags",
        message:
          'The tag "keyholder:duty" is "everything", which is none of "deploy", "provisioning", "secrets", "monitoring".',
      },
    ]);
  });

  it("names a purpose that there is not", () => {
    expect(
      find(
        roleTagsSayWhatItIsFor,
        given(emergencyRole, { tags: { "keyholder:purpose": "convenience", "keyholder:reviewed-on": "2026-11-02" } }),
      ),
    ).toEqual([
      {
        id: "Tag::keyholder:purpose",
        field: "tags",
        message: 'The tag "keyholder:purpose" is "convenience", which is none of "audit", "emergency".',
      },
    ]);
  });
});
