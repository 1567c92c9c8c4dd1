import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import {
  type sendUnaryData,
  Server,
  ServerCredentials,
  type ServerUnaryCall,
  type ServerWritableStream,
} from "@grpc/grpc-js";
import languageService from "@pulumi/pulumi/proto/language_grpc_pb.js";
import language from "@pulumi/pulumi/proto/language_pb.js";
import plugin from "@pulumi/pulumi/proto/plugin_pb.js";
import empty from "google-protobuf/google/protobuf/empty_pb.js";
import { endWithParent } from "./endWithParent.ts";

/**
 * Pulumi's language host for Node, which an ordinary installation brings and no Go module holds. The engine starts it with its address,
 * reads the port that it prints, and asks it to run the program and
 * its policy packs.
 *
 * @see https://github.com/pulumi/pulumi/blob/master/proto/pulumi/language.proto
 */
const engine = process.argv.slice(2).find((argument) => !argument.startsWith("-")) ?? "";
const require = createRequire(import.meta.url);
const runner = require.resolve("@pulumi/pulumi/cmd/run/index.js");
const packRunner = require.resolve("@pulumi/pulumi/cmd/run-policy-pack/index.js");
/** What the runner exits with when it has told the user what is wrong itself. */
const saidByTheProgram = 32;

type Answer<T> = sendUnaryData<T>;

/** Answers with what says nothing: the sandbox puts all plugins on PATH and installs nothing. */
function always<T>(make: () => T) {
  return (_call: unknown, answer: Answer<T>) => answer(null, make());
}

function runProgram(
  { request }: ServerUnaryCall<language.RunRequest, language.RunResponse>,
  answer: Answer<language.RunResponse>,
): void {
  const info = request.getInfo();
  const flags: { readonly [flag: string]: string | undefined } = {
    monitor: request.getMonitorAddress(),
    engine,
    project: request.getProject(),
    stack: request.getStack(),
    organization: request.getOrganization(),
    "root-directory": info?.getRootDirectory(),
    pwd: request.getPwd(),
    parallel: String(request.getParallel()),
  };
  const child = spawn(
    process.execPath,
    [
      runner,
      ...Object.entries(flags).flatMap(([flag, value]) => (value ? [`--${flag}`, value] : [])),
      ...(request.getDryrun() ? ["--dry-run"] : []),
      info?.getEntryPoint() ?? ".",
    ],
    {
      cwd: info?.getProgramDirectory(),
      env: {
        ...process.env,
        PULUMI_CONFIG: JSON.stringify(Object.fromEntries(request.getConfigMap().toArray())),
        PULUMI_CONFIG_SECRET_KEYS: JSON.stringify(request.getConfigsecretkeysList()),
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  // The engine shows what the host writes after its port as output of the program.
  child.stdout.pipe(process.stdout, { end: false });
  child.stderr.pipe(process.stderr, { end: false });
  child.once("close", (code, signal) => {
    const response = new language.RunResponse();
    if (code === saidByTheProgram) response.setBail(true);
    else if (code !== 0) response.setError(`The program ended with ${code ?? signal}.`);
    answer(null, response);
  });
}

/** Runs a policy pack: the engine reads the port of its server from its standard output. */
function runPlugin(call: ServerWritableStream<language.RunPluginRequest, language.RunPluginResponse>): void {
  const { request } = call;
  const pack = request.getInfo()?.getProgramDirectory() ?? request.getPwd();
  const child = spawn(process.execPath, [packRunner, ...request.getArgsList(), pack], {
    cwd: pack,
    env: { ...process.env, ...Object.fromEntries(request.getEnvList().map(variable)) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const tell = (put: (response: language.RunPluginResponse, chunk: Buffer) => void) => (chunk: Buffer) => {
    const response = new language.RunPluginResponse();
    put(response, chunk);
    call.write(response);
  };
  child.stdout.on(
    "data",
    tell((response, chunk) => response.setStdout(chunk)),
  );
  child.stderr.on(
    "data",
    tell((response, chunk) => response.setStderr(chunk)),
  );
  // The engine cancels the call when it is done with the pack.
  call.once("cancelled", () => child.kill());
  child.once("close", (code) => {
    const response = new language.RunPluginResponse();
    response.setExitcode(code ?? 1);
    call.write(response);
    call.end();
  });
}

function variable(assignment: string): readonly [string, string] {
  const at = assignment.indexOf("=");
  return [assignment.slice(0, at), assignment.slice(at + 1)];
}

endWithParent();
const server = new Server();
server.addService(languageService.LanguageRuntimeService, {
  handshake: always(() => new language.LanguageHandshakeResponse()),
  getPluginInfo: always(() => {
    const info = new plugin.PluginInfo();
    info.setVersion("3.258.0");
    return info;
  }),
  getRequiredPackages: always(() => new language.GetRequiredPackagesResponse()),
  getRequiredPlugins: always(() => new language.GetRequiredPluginsResponse()),
  getProgramDependencies: always(() => new language.GetProgramDependenciesResponse()),
  about: always(() => new language.AboutResponse()),
  installDependencies: (call: { end(): void }) => call.end(),
  cancel: always(() => new empty.Empty()),
  run: runProgram,
  runPlugin,
});
server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, port) => {
  if (error) throw error;
  process.stdout.write(`${port}\n`);
});
