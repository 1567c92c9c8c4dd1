/** An exception that opened a finding of a rule, as it is told. */
export interface ToldException {
  readonly exception: string;
  readonly rule: string;
  readonly subject: string;
  readonly finding: string;
  readonly expiresOn: string;
}

/** One line of a list, indented. */
export function exceptionText({ exception, rule, subject, finding, expiresOn }: ToldException): string {
  return `  ${exception}: opens "${finding}" of ${rule} on ${subject} until ${expiresOn}.`;
}
