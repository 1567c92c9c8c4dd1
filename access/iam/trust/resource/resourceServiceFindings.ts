import { bindsSource, serviceFindings } from "../callers/serviceFindings.ts";
import type { Door } from "../doors/door.ts";
import type { Found } from "../trustFinding.ts";
import { bindsResource } from "./sourceKeys.ts";

/** Services that carry out what any of their customers asks. */
const deputies =
  /^(s3|sns|events|cloudtrail|config|apigateway|ses|cloudfront|iot|sqs|scheduler|codecommit|cognito-idp|budgets|s3-inventory|delivery\.logs|elasticloadbalancing|logs\.[a-z0-9-]+|logdelivery\.[a-z.]+)\.amazonaws\.com/;

/**
 * A service that is allowed something without a word of whose resource it may act for: any customer of the service may ask it.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
 */
export function resourceServiceFindings(door: Door, service: string): readonly Found[] {
  const written = serviceFindings(door, service).filter(({ rule }) => rule !== "service-without-source");
  if (written.length > 0 || bindsSource(door) || bindsResource(door)) return written;
  const key = door.statement.action.values.some((action) => /^kms:/i.test(action));
  return [
    {
      rule: "service-without-source",
      finding: `Principal::${service}`,
      severity: deputies.test(service) && !key ? "low" : "note",
      message: `"${service}" is admitted for whichever customer asks it.`,
      fix: "Compare aws:SourceArn or aws:SourceAccount.",
    },
  ];
}
