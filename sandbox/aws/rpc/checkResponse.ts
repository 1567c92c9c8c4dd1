import providerPb from "@pulumi/pulumi/proto/provider_pb.js";
import type { Failure } from "../resources/resourceType.ts";
import type { Properties } from "../resources/values.ts";
import { toStruct } from "./struct.ts";

export function checkResponse(inputs: Properties, failures: readonly Failure[]): providerPb.CheckResponse {
  const list = failures.map(({ property, reason }) =>
    new providerPb.CheckFailure().setProperty(property).setReason(reason),
  );
  return new providerPb.CheckResponse().setInputs(toStruct(inputs)).setFailuresList(list);
}
