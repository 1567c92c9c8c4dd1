import { unknownValue } from "../../../../../access/stack/resource.ts";
import { branchProtectionResolvesConversations } from "../../../../../policypacks/ownership/rules/branchProtection/branchProtectionResolvesConversations.ts";
import { find, spoil } from "../repositories/support/find.ts";
import { goodProtection } from "../repositories/support/good.ts";

describe("branchProtectionResolvesConversations", () => {
  it("finds nothing where requireConversationResolution is true on a resource of the type branchProtection", () => {
    expect(
      find(
        branchProtectionResolvesConversations,
        "branchProtection",
        spoil(goodProtection, "requireConversationResolution", true),
      ),
    ).toEqual([]);
  });

  it("finds nothing where requireConversationResolution is true on a resource of the type branchProtectionV3", () => {
    expect(
      find(
        branchProtectionResolvesConversations,
        "branchProtectionV3",
        spoil(goodProtection, "requireConversationResolution", true),
      ),
    ).toEqual([]);
  });

  it("is silent about a value that is not known", () => {
    expect(
      find(
        branchProtectionResolvesConversations,
        "branchProtection",
        spoil(goodProtection, "requireConversationResolution", unknownValue),
      ),
    ).toEqual([]);
  });

  it("names a value other than true", () => {
    expect(
      find(
        branchProtectionResolvesConversations,
        "branchProtection",
        spoil(goodProtection, "requireConversationResolution", false),
      ),
    ).toEqual([
      {
        id: "Field::requireConversationResolution",
        field: "requireConversationResolution",
        message: '"false" is not "true", so a change merges over an open objection.',
      },
    ]);
  });

  it("names a text in place of the value", () => {
    expect(
      find(
        branchProtectionResolvesConversations,
        "branchProtection",
        spoil(goodProtection, "requireConversationResolution", ["odd"]),
      ),
    ).toEqual([
      {
        id: "Field::requireConversationResolution",
        field: "requireConversationResolution",
        message: '"["odd"]" is not "true", so a change merges over an open objection.',
      },
    ]);
  });

  it("names a field that is not set", () => {
    expect(
      find(
        branchProtectionResolvesConversations,
        "branchProtection",
        spoil(goodProtection, "requireConversationResolution"),
      ),
    ).toEqual([
      {
        id: "Field::requireConversationResolution",
        field: "requireConversationResolution",
        message: "It is not set, so a change merges over an open objection.",
      },
    ]);
  });
});
