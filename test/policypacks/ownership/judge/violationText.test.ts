import { violationText } from "../../../../policypacks/ownership/judge/violationText.ts";
import { smallOwnership } from "../../../support/smallOwnership.ts";
import { aRule, contextWith, finding } from "./support.ts";

const rule = aRule("it-is-well", () => []);
const context = contextWith();

describe("violationText", () => {
  it("says where, what is wrong, what to do, and who could except it", () => {
    expect(violationText(rule, finding, "role web", context)).toBe(
      'role web: name: "x" is wrong. Make it so. (Finding "Field::name"; an exception needs the approval of ada.)',
    );
  });

  it("leaves the field out where the resource as a whole is meant", () => {
    expect(violationText(rule, { id: "Missing::role", message: "It is missing." }, "role web", context)).toBe(
      'role web: It is missing. Make it so. (Finding "Missing::role"; an exception needs the approval of ada.)',
    );
  });

  it("tells what to do about this very finding where the finding knows it", () => {
    expect(violationText(rule, { ...finding, fix: "Call Ada." }, "role web", context)).toBe(
      'role web: name: "x" is wrong. Call Ada. (Finding "Field::name"; an exception needs the approval of ada.)',
    );
  });

  it("speaks of no exception where none is taken, or where nobody is known who could approve it", () => {
    const text = 'role web: name: "x" is wrong. Make it so.';
    const { exceptionPath: _, ...nobody } = smallOwnership;

    expect(violationText({ ...rule, exceptable: false }, finding, "role web", context)).toBe(text);
    expect(violationText(rule, finding, "role web")).toBe(text);
    expect(violationText(rule, finding, "role web", { ...context, ownership: nobody as typeof smallOwnership })).toBe(
      text,
    );
  });
});
