import { fill, regionalArn } from "../scope.ts";
import { allow, allowUnscoped, type EntryOf } from "./entry.ts";

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscertificatemanager.html */
export const certificateEntry: EntryOf<"certificate"> = {
  kind: "certificate",
  awsService: "AWS Certificate Manager",
  permissions: ({ name, region }, scope) => {
    const at = region ?? scope.region;
    return {
      provisioning: [
        allowUnscoped(["acm:RequestCertificate"], "A certificate has no ARN before it exists.", {
          "ForAllValues:StringEquals": { "acm:DomainNames": [fill(scope, name)] },
          Null: { "acm:DomainNames": ["false"] },
          StringEquals: { "acm:ValidationMethod": ["DNS"], "aws:RequestedRegion": [at] },
        }),
        // A certificate's id is AWS's. What these show is public with the certificate itself.
        allow(
          ["acm:DescribeCertificate", "acm:ListTagsForCertificate"],
          [regionalArn({ ...scope, region: at }, "acm", "certificate/*")],
        ),
      ],
    };
  },
  notes: [
    "A certificate is requested without tags, and deleted where the account is set up: both would reach the certificates of other services.",
    "Nobody may import or export a certificate: a private key is a secret.",
  ],
};
