import structPb from "google-protobuf/google/protobuf/struct_pb.js";
import type { Properties } from "../resources/values.ts";

/** Properties as the engine sends them; nothing that it holds back as null. */
export function fromStruct(struct: structPb.Struct | undefined): Properties {
  const value = (struct?.toJavaScript() ?? {}) as Properties;
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null));
}

export function toStruct(properties: Properties): structPb.Struct {
  return structPb.Struct.fromJavaScript(properties as { [name: string]: structPb.JavaScriptValue });
}
