import type { ResourceType } from "../resources/resourceType.ts";

/**
 * A type that the program never makes. What somebody adds by hand can be previewed, which is where the policy pack stops it; the sandbox does not
 * make it.
 */
export function previewedOnly(token: string): ResourceType {
  const refuse = async (): Promise<never> => {
    throw new Error(`The sandbox previews ${token}, and does not make it.`);
  };
  return {
    token,
    properties: {},
    takesAnything: true,
    decidedByAws: ["arn"],
    regional: false,
    tagged: false,
    create: refuse,
    read: refuse,
    update: refuse,
    delete: refuse,
  };
}
