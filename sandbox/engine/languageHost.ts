import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { type sendUnaryData, Server, ServerCredentials, type ServerUnaryCall } from "@grpc/grpc-js";
import languageService from "@pulumi/pulumi/proto/language_grpc_pb.js";
import language from "@pulumi/pulumi/proto/language_pb.js";
import plugin from "@pulumi/pulumi/proto/plugin_pb.js";
import empty from "google-protobuf/google/protobuf/empty_pb.js";
import { endWithParent } from "./endWithParent.ts";

/**
 * Pulumi's language host for Node, which an ordinary installation brings and no Go module holds. The engine starts it with its address,
 * reads the port that it prints, and asks it to run the program.
 *
 * @see https://github.com/pulumi/pulumi/blob/master/proto/pulumi/language.proto
 */
const engine = process.argv.slice(2).find((argument) => !argument.startsWith("-")) ?? "";
const runner = createRequire(import.meta.url).resolve("@pulumi/pulumi/cmd/run/index.js");
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
});
server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, port) => {
  if (error) throw error;
  process.stdout.write(`${port}\n`);
});
