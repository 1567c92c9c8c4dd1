import type { EscalationPath } from "../escalationPath.ts";
import { cloudsplaining, hackTricks, iamVulnerable, pathfinding, pmapper, prowler, rhino } from "./sources.ts";
import { passRole, step } from "./steps.ts";

const passToLambda = passRole("lambda.amazonaws.com");
const create = step("lambda:CreateFunction", "own-lambda-function");
const passOnly = "Allow iam:PassRole only on the exact roles of one's own functions.";
const updateOnly = "Allow it only on functions whose role the caller might have itself.";

export const lambdaPaths: readonly EscalationPath[] = [
  {
    id: "lambda-001",
    name: "iam:PassRole + lambda:CreateFunction + lambda:InvokeFunction",
    sources: [pathfinding("lambda-001"), rhino, iamVulnerable, cloudsplaining, prowler, pmapper("lambda")],
    steps: [passToLambda, create, step("lambda:InvokeFunction", "own-lambda-function")],
    how: "Makes a function with a privileged role and calls it, which runs one's code with that role.",
    fix: passOnly,
  },
  {
    id: "lambda-002",
    name: "iam:PassRole + lambda:CreateFunction + lambda:CreateEventSourceMapping",
    sources: [pathfinding("lambda-002"), rhino, iamVulnerable, cloudsplaining, prowler],
    steps: [passToLambda, create, step("lambda:CreateEventSourceMapping", "none")],
    how: "Makes a function with a privileged role and has a stream or queue call it.",
    fix: passOnly,
  },
  {
    id: "lambda-003",
    name: "lambda:UpdateFunctionCode",
    sources: [pathfinding("lambda-003"), rhino, iamVulnerable, cloudsplaining, prowler, pmapper("lambda")],
    steps: [step("lambda:UpdateFunctionCode", "lambda-function")],
    how: "Replaces the code of a function and waits until it runs with the function's role.",
    fix: updateOnly,
  },
  {
    id: "lambda-004",
    name: "lambda:UpdateFunctionCode + lambda:InvokeFunction",
    sources: [pathfinding("lambda-004"), cloudsplaining, prowler],
    steps: [step("lambda:UpdateFunctionCode", "lambda-function"), step("lambda:InvokeFunction", "lambda-function")],
    how: "Replaces the code of a function and calls it, which runs one's code with the function's role.",
    fix: updateOnly,
  },
  {
    id: "lambda-005",
    name: "lambda:UpdateFunctionCode + lambda:AddPermission",
    sources: [pathfinding("lambda-005"), cloudsplaining, prowler],
    steps: [step("lambda:UpdateFunctionCode", "lambda-function"), step("lambda:AddPermission", "lambda-function")],
    how: "Replaces the code of a function and lets anybody call it, oneself included.",
    fix: updateOnly,
  },
  {
    id: "lambda-006",
    name: "iam:PassRole + lambda:CreateFunction + lambda:AddPermission",
    sources: [pathfinding("lambda-006"), rhino, cloudsplaining, prowler],
    steps: [passToLambda, create, step("lambda:AddPermission", "own-lambda-function")],
    how: "Makes a function with a privileged role and lets oneself, or another account, call it.",
    fix: passOnly,
  },
  {
    id: "keyholder-lambda-function-url",
    name: "iam:PassRole + lambda:CreateFunction + lambda:CreateFunctionUrlConfig + lambda:InvokeFunctionUrl",
    sources: [hackTricks("aws-lambda-privesc")],
    steps: [
      passToLambda,
      create,
      step("lambda:CreateFunctionUrlConfig", "own-lambda-function"),
      step("lambda:InvokeFunctionUrl", "own-lambda-function"),
    ],
    how: "Makes a function with a privileged role and calls it by a URL.",
    fix: passOnly,
  },
  {
    id: "keyholder-lambda-layer",
    name: "lambda:UpdateFunctionConfiguration",
    sources: [rhino, prowler, hackTricks("aws-lambda-privesc")],
    steps: [step("lambda:UpdateFunctionConfiguration", "lambda-function")],
    how: "Puts a layer, or a variable that loads code, under a function, so that one's code runs with the function's role.",
    fix: updateOnly,
  },
  {
    id: "keyholder-lambda-other-role",
    name: "iam:PassRole + lambda:UpdateFunctionConfiguration + lambda:UpdateFunctionCode",
    sources: [pmapper("lambda")],
    steps: [
      passToLambda,
      step("lambda:UpdateFunctionConfiguration", "own-lambda-function"),
      step("lambda:UpdateFunctionCode", "own-lambda-function"),
    ],
    how: "Gives a function of any name a privileged role and replaces its code, which runs with that role when it is called.",
    fix: passOnly,
  },
];
