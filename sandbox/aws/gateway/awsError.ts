import type { Protocol } from "./recogniseCall.ts";

/** An answer of AWS to a call that it does not carry out. */
export interface AwsAnswer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: Buffer;
}

/** An error in the form of the call's protocol. */
export function awsError(protocol: Protocol, status: number, code: string, message: string): AwsAnswer {
  if (protocol === "query") {
    const error = `<Error><Type>Sender</Type><Code>${code}</Code><Message>${escaped(message)}</Message></Error>`;
    const body = `<ErrorResponse>${error}<RequestId>sandbox</RequestId></ErrorResponse>`;
    return { status, headers: { "content-type": "text/xml" }, body: Buffer.from(body) };
  }
  if (protocol === "json") {
    const headers = { "content-type": "application/x-amz-json-1.1", "x-amzn-errortype": code };
    return { status, headers, body: Buffer.from(JSON.stringify({ __type: code, message })) };
  }
  const headers = { "content-type": "application/cbor", "smithy-protocol": "rpc-v2-cbor" };
  const fields = [text("__type"), text(code), text("message"), text(message)];
  return { status, headers, body: Buffer.concat([Buffer.from([0xa2]), ...fields]) };
}

export function accessDenied(protocol: Protocol, action: string, account: string): AwsAnswer {
  const message = `User: arn:aws:sts::${account}:assumed-role/sandbox is not authorized to perform: ${action}`;
  return awsError(protocol, 403, protocol === "query" ? "AccessDenied" : "AccessDeniedException", message);
}

function escaped(message: string): string {
  return message.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A text in CBOR, up to 65,535 bytes. */
function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([Buffer.from([0x79, bytes.length >> 8, bytes.length & 0xff]), bytes]);
}
