import { fill, ownerlessArn } from "../scope.ts";
import { allow, type EntryOf } from "./entry.ts";
import { idIn } from "./idIn.ts";

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonroute53.html */
export const hostedZoneEntry: EntryOf<"hosted-zone"> = {
  kind: "hosted-zone",
  awsService: "Amazon Route 53",
  permissions: ({ ids }, scope) => {
    const id = idIn(scope, ids);
    if (id === undefined) return {};
    return {
      provisioning: [
        allow(
          [
            "route53:GetHostedZone",
            "route53:ListResourceRecordSets",
            "route53:ListTagsForResource",
            "route53:UpdateHostedZoneComment",
          ],
          [ownerlessArn(scope, "route53", `hostedzone/${id}`)],
        ),
      ],
    };
  },
  notes: [
    "The zone is made and deleted where the account is set up: route53:CreateHostedZone supports neither an ARN nor a condition that narrows to a service.",
    "Records are declared name by name (dns-record).",
  ],
};

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonroute53.html */
export const dnsRecordEntry: EntryOf<"dns-record"> = {
  kind: "dns-record",
  awsService: "Amazon Route 53",
  permissions: ({ name, zoneId }, scope) => {
    const zone = ownerlessArn(scope, "route53", `hostedzone/${zoneId}`);
    // As Route 53 normalises it: lower case, without the last dot.
    const normalized = fill(scope, name).toLowerCase().replace(/\.$/, "");
    return {
      provisioning: [
        allow(["route53:ChangeResourceRecordSets"], [zone], {
          "ForAllValues:StringEquals": { "route53:ChangeResourceRecordSetsNormalizedRecordNames": [normalized] },
          // `ForAllValues` holds for an absent key as well: a request without names is refused.
          Null: { "route53:ChangeResourceRecordSetsNormalizedRecordNames": ["false"] },
        }),
        allow(["route53:GetHostedZone", "route53:ListResourceRecordSets"], [zone]),
        // AWS numbers each change; its state says nothing but pending or done.
        allow(["route53:GetChange"], [ownerlessArn(scope, "route53", "change/*")]),
      ],
    };
  },
  notes: ["Records that prove a certificate have names of their own: declare those as well."],
};
