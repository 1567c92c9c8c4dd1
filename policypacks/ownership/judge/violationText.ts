import type { Finding, RuleContext, RuleText } from "../rule.ts";

/** `role web-deploy: assumeRolePolicy: <what is wrong>. <What to do>. <Who could except it.>` */
export function violationText(
  rule: RuleText,
  { id, field, message, fix }: Finding,
  subject: string,
  context?: RuleContext,
): string {
  const where = field === undefined ? subject : `${subject}: ${field}`;
  const what = [`${where}: ${message}`, fix ?? rule.fix];
  const approver = context?.ownership.exceptionPath?.approver;
  if (rule.exceptable && typeof approver === "string")
    what.push(`(Finding "${id}"; an exception needs the approval of ${approver}.)`);
  return what.join(" ");
}
