/** `node sandbox/aws/main.ts <engine address>`: serves the AWS provider of the sandbox and prints its port. */
import { Server, ServerCredentials } from "@grpc/grpc-js";
import pluginPb from "@pulumi/pulumi/proto/plugin_pb.js";
import providerGrpc from "@pulumi/pulumi/proto/provider_grpc_pb.js";
import providerPb from "@pulumi/pulumi/proto/provider_pb.js";
import emptyPb from "google-protobuf/google/protobuf/empty_pb.js";
import { endWithParent } from "../engine/endWithParent.ts";
import { configMethods, type Session } from "./rpc/configMethods.ts";
import { resourceMethods } from "./rpc/resourceMethods.ts";
import { unary } from "./rpc/unary.ts";

/** The version of `@pulumi/aws` whose behaviour it follows. */
const version = "7.48.0";

endWithParent();
const session: Session = { account: undefined };
const server = new Server({ "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 });
server.addService(providerGrpc.ResourceProviderService, {
  getPluginInfo: unary(() => new pluginPb.PluginInfo().setVersion(version)),
  getSchema: unary(() => new providerPb.GetSchemaResponse().setSchema("{}")),
  attach: unary(() => new emptyPb.Empty()),
  cancel: unary(() => new emptyPb.Empty()),
  invoke: unary((request: providerPb.InvokeRequest) => {
    throw new Error(`unknown function: ${request.getTok()}`);
  }),
  ...configMethods(session),
  ...resourceMethods(session),
});
server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, port) => {
  if (error !== null) throw error;
  process.stdout.write(`${port}\n`);
});
