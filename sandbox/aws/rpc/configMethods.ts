import providerPb from "@pulumi/pulumi/proto/provider_pb.js";
import { openAccount, type AwsAccount } from "../provider/awsAccount.ts";
import { configFailures, providerConfig } from "../provider/providerConfig.ts";
import { isUnknown } from "../resources/values.ts";
import { diffResponse } from "./diffResponse.ts";
import { checkResponse } from "./checkResponse.ts";
import { fromStruct } from "./struct.ts";
import { unary } from "./unary.ts";

/** The account of a provider, once it is configured. */
export interface Session {
  account: AwsAccount | undefined;
}

/** How a provider is configured: its inputs checked and compared, its role assumed, its account held against the allowed ones. */
export function configMethods(session: Session) {
  return {
    checkConfig: unary((request: providerPb.CheckRequest) => {
      const inputs = fromStruct(request.getNews());
      return checkResponse(inputs, configFailures(inputs));
    }),

    diffConfig: unary((request: providerPb.DiffRequest) => {
      const [olds, news] = [fromStruct(request.getOldInputs() ?? request.getOlds()), fromStruct(request.getNews())];
      const names = [...new Set([...Object.keys(olds), ...Object.keys(news)])];
      const changed = names.filter((name) => JSON.stringify(olds[name]) !== JSON.stringify(news[name]));
      return diffResponse(
        changed.map((path) => ({ path, kind: "update", replaces: path === "region" && olds.region !== undefined })),
        false,
      );
    }),

    configure: unary(async (request: providerPb.ConfigureRequest) => {
      const args = fromStruct(request.getArgs());
      if (!isUnknown(args)) session.account = await openAccount(providerConfig(args), process.env);
      return new providerPb.ConfigureResponse().setSupportspreview(true);
    }),
  };
}
