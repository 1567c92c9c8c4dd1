import type { MutantKind } from "../../mutant.ts";
import { type DocumentText, documentKind, type StatementText } from "./statementKind.ts";

/** Other documents, and documents that are written so that two readers read two things. */
export const writingKinds: readonly MutantKind[] = [
  documentKind(
    { name: "statement added", does: "widens", what: "A document gets one more statement.", inEngine: true },
    function* ({ document, property }) {
      for (const statement of property === "assumeRolePolicy" ? doors : grants)
        yield JSON.stringify({ ...document, Statement: [...document.Statement, statement] });
    },
  ),
  documentKind(
    { name: "document of another version", does: "widens", what: "Version is older, or not given.", inEngine: true },
    function* ({ document: { Version, ...others }, text }) {
      yield JSON.stringify(others);
      yield JSON.stringify({ ...others, Version: "2008-10-17" });
      yield text.replace(JSON.stringify(Version), '"2012-10-18"');
    },
  ),
  documentKind(
    {
      name: "key written twice",
      does: "hides",
      what: "A key stands twice in a JSON text, with two values.",
      inEngine: true,
    },
    function* ({ text }) {
      yield text.replace('"Action":', '"Action":["*"],"Action":');
      yield text.replace(/"Effect":"(\w+)"/, '"Effect":"$1","Effect":"Deny"');
      yield text.replace('"Statement":', '"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}],"Statement":');
      yield text.replace(/\}$/, ',"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}');
      yield text.replace('"Resource":', '"Resource":"*","Resource":');
      yield text.replace('"Effect":', '"effect":"Deny","Effect":');
    },
  ),
  documentKind(
    { name: "encoded with a change", does: "hides", what: "A changed document is written in a code.", inEngine: true },
    function* ({ document }) {
      const changed = JSON.stringify(widened(document));
      yield JSON.stringify(changed);
      yield encodeURIComponent(changed);
      yield `\ufeff${changed}`;
      yield JSON.stringify(JSON.stringify(changed));
      yield changed.replaceAll('"Allow"', '"\\u0041llow"');
      yield changed.replaceAll(":", "\n\t:\r\n");
    },
  ),
  documentKind(
    { name: "no document", does: "removes", what: "Something stands that is no policy document.", inEngine: false },
    function* ({ text, document }) {
      yield text.slice(0, -1);
      yield `${text}${text}`;
      yield `${text} `.repeat(2);
      yield `// nothing\n${text}`;
      yield JSON.stringify(document.Statement);
      yield JSON.stringify({ ...document, Statement: [] });
      yield JSON.stringify({ ...document, statement: document.Statement, Statement: undefined });
      yield "null";
      yield "\u0000";
    },
  ),
];

const grants: readonly StatementText[] = [
  { Effect: "Allow", Action: "*", Resource: "*" },
  { Effect: "Allow", Action: ["iam:CreateAccessKey"], Resource: ["*"] },
  { Effect: "Allow", Principal: "*", Action: "sns:Publish", Resource: "*" },
  { Effect: "Deny", Action: ["s3:DeleteObject"], Resource: ["*"] },
];

const doors: readonly StatementText[] = [
  { Effect: "Allow", Principal: { AWS: "*" }, Action: "sts:AssumeRole" },
  { Effect: "Allow", Principal: { AWS: "arn:aws:iam::999999999999:root" }, Action: ["sts:AssumeRole"] },
  { Effect: "Allow", Principal: { Service: ["ec2.amazonaws.com"] }, Action: ["sts:AssumeRole"] },
  { Effect: "Deny", Principal: { AWS: "*" }, Action: "sts:AssumeRole" },
];

/** The first statement with one more action. */
function widened({ Statement: [first, ...others], ...document }: DocumentText): object {
  return { ...document, Statement: [{ ...first, Action: [first?.Action ?? [], "s3:*"].flat() }, ...others] };
}
