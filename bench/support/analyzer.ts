import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { credentials } from "@grpc/grpc-js";
import analyzerRpc from "@pulumi/pulumi/proto/analyzer_grpc_pb.js";
import type analyzer from "@pulumi/pulumi/proto/analyzer_pb.js";
import empty from "google-protobuf/google/protobuf/empty_pb.js";

const packRunner = createRequire(import.meta.url).resolve("@pulumi/pulumi/cmd/run-policy-pack/index.js");

/** A policy pack, as the engine starts it. */
export class Analyzer {
  readonly #process: ChildProcess;
  readonly #client: InstanceType<typeof analyzerRpc.AnalyzerClient>;

  private constructor(process: ChildProcess, port: string) {
    this.#process = process;
    this.#client = new analyzerRpc.AnalyzerClient(`127.0.0.1:${port}`, credentials.createInsecure());
  }

  /** Starts the pack of a folder and waits until it says its port. */
  static async start(folder: string): Promise<Analyzer> {
    const child = spawn(process.execPath, [packRunner, "127.0.0.1:1", folder], {
      cwd: folder,
      stdio: ["ignore", "pipe", "ignore"],
    });
    const port = await new Promise<string>((resolve) => {
      child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString().trim()));
    });
    return new Analyzer(child, port);
  }

  /** Asks for the list of its policies. */
  async info(): Promise<analyzer.AnalyzerInfo> {
    return new Promise((resolve, reject) => {
      this.#client.getAnalyzerInfo(new empty.Empty(), (error, info) => (error ? reject(error) : resolve(info)));
    });
  }

  /** Asks what the engine asks of every resource: first to mend it, then what is wrong with it. */
  async resource(request: analyzer.AnalyzeRequest): Promise<number> {
    await new Promise((resolve, reject) => {
      this.#client.remediate(request, (error, answer) => (error ? reject(error) : resolve(answer)));
    });
    return new Promise((resolve, reject) => {
      this.#client.analyze(request, (error, answer) =>
        error ? reject(error) : resolve(answer.getDiagnosticsList().length),
      );
    });
  }

  end(): void {
    this.#client.close();
    this.#process.kill();
  }
}
