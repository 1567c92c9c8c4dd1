import type { Door } from "../doors/door.ts";

/** Do only services of AWS pass, by `aws:PrincipalIsAWSService`? */
export function isAwsService({ tests }: Door): boolean {
  return tests.some(({ condition: { key, operator, values }, mustHold }) => {
    if (!/^aws:principalisawsservice$/i.test(key) || operator.family !== "Bool") return false;
    const wanted = mustHold ? "true" : "false";
    return values.every((value) => value.toLowerCase() === wanted) && !(mustHold && operator.ifExists);
  });
}
