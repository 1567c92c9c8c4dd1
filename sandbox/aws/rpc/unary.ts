import {
  type sendUnaryData,
  type ServerErrorResponse,
  type ServerUnaryCall,
  type ServiceError,
  status,
} from "@grpc/grpc-js";

/** A gRPC method out of a function; what it throws becomes the error, and nothing is logged. */
export function unary<Request, Response>(
  answer: (request: Request) => Promise<Response> | Response,
): (call: ServerUnaryCall<Request, Response>, callback: sendUnaryData<Response>) => void {
  return async ({ request }, callback) => {
    try {
      callback(null, await answer(request));
    } catch (error) {
      callback(grpcError(error));
    }
  };
}

function grpcError(error: unknown): Partial<ServerErrorResponse> & Error {
  if (isServiceError(error)) return error;
  const details = error instanceof Error ? `${named(error)}${error.message}` : String(error);
  return Object.assign(new Error(details), { code: status.UNKNOWN, details });
}

function isServiceError(error: unknown): error is ServiceError {
  return error instanceof Error && "code" in error && "metadata" in error;
}

function named({ name, message }: Error): string {
  return name === "Error" || message.startsWith(name) ? "" : `${name}: `;
}
