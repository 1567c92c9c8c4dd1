import { policyOf, readPolicy } from "../../../../policypacks/ownership/documents/readPolicy.ts";
import { secretValue, unknownValue } from "../../../../access/stack/resource.ts";

const document = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "*" }] };

describe("readPolicy", () => {
  it("reads a document and its text once, as one", () => {
    expect(readPolicy(document, "identity")).toBe(readPolicy(JSON.stringify(document), "identity"));
  });

  it("tells documents of different kinds apart", () => {
    expect(readPolicy(document, "boundary")).not.toBe(readPolicy(document, "identity"));
  });

  it.each([unknownValue, secretValue])("reads nothing where a part is concealed", (hidden) => {
    expect(readPolicy(hidden, "identity")).toBeUndefined();
    expect(readPolicy({ ...document, Statement: [hidden] }, "identity")).toBeUndefined();
  });

  it("still reads after more documents than it keeps", () => {
    for (let at = 0; at < 4_100; at++) readPolicy(`not a policy ${at}`, "identity");
    expect(readPolicy(document, "identity")?.policy).toBeDefined();
  });
});

describe("policyOf", () => {
  it("returns nothing for what AWS would refuse, and for nothing", () => {
    expect([policyOf("{", "identity"), policyOf(undefined, "identity")]).toEqual([undefined, undefined]);
  });
});
