import providerPb from "@pulumi/pulumi/proto/provider_pb.js";
import emptyPb from "google-protobuf/google/protobuf/empty_pb.js";
import type { AwsAccount } from "../provider/awsAccount.ts";
import { checkInputs } from "../resources/checkInputs.ts";
import { deletesBeforeReplace, diffInputs, type PropertyChange } from "../resources/diffInputs.ts";
import { foundState, plannedState, stateOf } from "../resources/resourceState.ts";
import type { Properties } from "../resources/values.ts";
import { resourceTypeOf } from "../types/resourceTypes.ts";
import { autoName } from "./autoName.ts";
import { checkResponse } from "./checkResponse.ts";
import type { Session } from "./configMethods.ts";
import { diffResponse, topLevelName } from "./diffResponse.ts";
import { initFailed } from "./initFailed.ts";
import { fromStruct, toStruct } from "./struct.ts";
import { unary } from "./unary.ts";

/** What the engine asks about resources. */
export function resourceMethods(session: Session) {
  const account = (): AwsAccount => {
    if (session.account === undefined) throw new Error("the AWS provider is not configured");
    return session.account;
  };

  return {
    check: unary((request: providerPb.CheckRequest) => {
      const { inputs, failures } = checkInputs(resourceTypeOf(request.getUrn()), fromStruct(request.getNews()), {
        region: session.account?.region ?? "",
        defaultTags: session.account?.defaultTags ?? {},
        olds: fromStruct(request.getOlds()),
        autoName: autoName(request),
      });
      return checkResponse(inputs, failures);
    }),

    diff: unary((request: providerPb.DiffRequest) => {
      const type = resourceTypeOf(request.getUrn());
      const news = fromStruct(request.getNews());
      const changes = withoutIgnored(
        diffInputs(type, fromStruct(request.getOlds()), news),
        request.getIgnorechangesList(),
      );
      return diffResponse(changes, deletesBeforeReplace(type, news));
    }),

    create: unary(async (request: providerPb.CreateRequest) => {
      const type = resourceTypeOf(request.getUrn());
      const inputs = fromStruct(request.getProperties());
      if (request.getPreview()) {
        return new providerPb.CreateResponse().setProperties(toStruct(plannedState(type, inputs)));
      }
      const { id, outputs } = await type.create(account(), inputs);
      const made = new providerPb.CreateResponse().setId(id);
      if (outputs !== undefined) return made.setProperties(toStruct(stateOf(type, inputs, { ...outputs, id })));
      const state = stateOf(type, inputs, { id });
      try {
        const found = await type.read(account(), id, state);
        if (found === undefined) throw new Error(`${type.token} ${id} is gone right after it was made`);
        return made.setProperties(toStruct(readState(request.getUrn(), id, found, state, inputs, account()).state));
      } catch (error) {
        throw initFailed(id, state, inputs, String(error));
      }
    }),

    read: unary(async (request: providerPb.ReadRequest) => {
      const [oldState, oldInputs] = [fromStruct(request.getProperties()), fromStruct(request.getInputs())];
      const id = request.getId();
      const found = await resourceTypeOf(request.getUrn()).read(account(), id, oldState);
      if (found === undefined) return new providerPb.ReadResponse();
      const { state, inputs } = readState(request.getUrn(), id, found, oldState, oldInputs, account());
      return new providerPb.ReadResponse()
        .setId(typeof state.id === "string" ? state.id : id)
        .setProperties(toStruct(state))
        .setInputs(toStruct(inputs));
    }),

    update: unary(async (request: providerPb.UpdateRequest) => {
      const type = resourceTypeOf(request.getUrn());
      const [state, inputs] = [fromStruct(request.getOlds()), fromStruct(request.getNews())];
      const id = request.getId();
      const planned = stateOf(type, inputs, outputsOf(state, inputs));
      if (request.getPreview()) return new providerPb.UpdateResponse().setProperties(toStruct(planned));
      const changes = withoutIgnored(diffInputs(type, state, inputs), request.getIgnorechangesList());
      const changed = new Set(changes.map(({ path }) => topLevelName(path)));
      await type.update(account(), id, { state, inputs, changed });
      const found = await type.read(account(), id, planned);
      if (found === undefined) throw new Error(`${type.token} ${id} is gone right after it was changed`);
      const { state: now } = readState(request.getUrn(), id, found, planned, inputs, account());
      return new providerPb.UpdateResponse().setProperties(toStruct(now));
    }),

    delete: unary(async (request: providerPb.DeleteRequest) => {
      const type = resourceTypeOf(request.getUrn());
      await type.delete(account(), request.getId(), fromStruct(request.getProperties()));
      return new emptyPb.Empty();
    }),
  };
}

function readState(
  urn: string,
  id: string,
  found: Properties,
  oldState: Properties,
  oldInputs: Properties,
  aws: AwsAccount,
) {
  return foundState(resourceTypeOf(urn), { id, found, oldState, oldInputs, defaultTags: aws.defaultTags });
}

/** What the state holds beside the inputs: it stays when they change. */
function outputsOf(state: Properties, inputs: Properties): Properties {
  return Object.fromEntries(Object.entries(state).filter(([name]) => !Object.hasOwn(inputs, name)));
}

function withoutIgnored(changes: readonly PropertyChange[], ignored: readonly string[]): readonly PropertyChange[] {
  const names = new Set(ignored.map(topLevelName));
  return changes.filter(({ path }) => !names.has(topLevelName(path)));
}
