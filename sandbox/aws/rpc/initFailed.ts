import { Metadata, type ServiceError, status as grpcStatus } from "@grpc/grpc-js";
import providerPb from "@pulumi/pulumi/proto/provider_pb.js";
import statusPb from "@pulumi/pulumi/proto/status_pb.js";
import anyPb from "google-protobuf/google/protobuf/any_pb.js";
import type { Properties } from "../resources/values.ts";
import { toStruct } from "./struct.ts";

/** The error of a resource that was made but could not be read afterwards: the engine keeps it in the state. */
export function initFailed(id: string, state: Properties, inputs: Properties, reason: string): ServiceError {
  const detail = new providerPb.ErrorResourceInitFailed()
    .setId(id)
    .setProperties(toStruct(state))
    .setInputs(toStruct(inputs))
    .setReasonsList([reason]);
  const any = new anyPb.Any();
  any.pack(detail.serializeBinary(), "pulumirpc.ErrorResourceInitFailed");
  const status = new statusPb.Status().setCode(grpcStatus.UNKNOWN).setMessage(reason);
  status.addDetails(any);
  const metadata = new Metadata();
  metadata.add("grpc-status-details-bin", Buffer.from(status.serializeBinary()));
  return Object.assign(new Error(reason), { code: grpcStatus.UNKNOWN, details: reason, metadata });
}
