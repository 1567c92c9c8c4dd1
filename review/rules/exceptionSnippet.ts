/** What goes under `exceptions` of an ownership.ts to open one finding of a rule. */
export function exceptionSnippet(rule: string): readonly string[] {
  return [
    '"what-for-and-whom": {',
    `  rule: ${JSON.stringify(rule)},`,
    '  finding: "…", // as the violation prints it: (Finding "…"; …)',
    '  subject: "…", // what the violation begins with, up to the first colon',
    '  beneficiary: "…", // who gains by it, and neither approves nor records it',
    '  reason: "…",',
    '  ticket: "…",',
    '  approvedBy: "…", // approver of the exception path',
    '  recordedBy: "…", // somebody else',
    '  grantedOn: "YYYY-MM-DD",',
    '  expiresOn: "YYYY-MM-DD", // at most 90 days later',
    "},",
  ];
}
