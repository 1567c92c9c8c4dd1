import { unknownValue } from "../../../../../access/stack/resource.ts";
import { environmentPreventsSelfReview } from "../../../../../policypacks/ownership/rules/environments/environmentPreventsSelfReview.ts";
import { find, spoil } from "../repositories/support/find.ts";
import { goodEnvironment } from "../repositories/support/good.ts";

describe("environmentPreventsSelfReview", () => {
  it("finds nothing where preventSelfReview is true", () => {
    expect(
      find(environmentPreventsSelfReview, "repositoryEnvironment", spoil(goodEnvironment, "preventSelfReview", true)),
    ).toEqual([]);
  });

  it("is silent about a value that is not known", () => {
    expect(
      find(
        environmentPreventsSelfReview,
        "repositoryEnvironment",
        spoil(goodEnvironment, "preventSelfReview", unknownValue),
      ),
    ).toEqual([]);
  });

  it("names a value other than true", () => {
    expect(
      find(environmentPreventsSelfReview, "repositoryEnvironment", spoil(goodEnvironment, "preventSelfReview", false)),
    ).toEqual([
      {
        id: "Field::preventSelfReview",
        field: "preventSelfReview",
        message: '"false" is not "true", so whoever starts a deployment can approve it alone.',
      },
    ]);
  });

  it("names a text in place of the value", () => {
    expect(
      find(
        environmentPreventsSelfReview,
        "repositoryEnvironment",
        spoil(goodEnvironment, "preventSelfReview", ["odd"]),
      ),
    ).toEqual([
      {
        id: "Field::preventSelfReview",
        field: "preventSelfReview",
        message: '"["odd"]" is not "true", so whoever starts a deployment can approve it alone.',
      },
    ]);
  });

  it("names a field that is not set", () => {
    expect(
      find(environmentPreventsSelfReview, "repositoryEnvironment", spoil(goodEnvironment, "preventSelfReview")),
    ).toEqual([
      {
        id: "Field::preventSelfReview",
        field: "preventSelfReview",
        message: "It is not set, so whoever starts a deployment can approve it alone.",
      },
    ]);
  });
});
