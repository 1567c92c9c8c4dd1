import { unknownValue } from "../../../../../access/stack/resource.ts";
import { githubProviderReachesGithubItself } from "../../../../../policypacks/ownership/rules/actions/githubProviderReachesGithubItself.ts";
import { find } from "../repositories/support/find.ts";

describe("githubProviderReachesGithubItself", () => {
  it("finds nothing on GitHub's own address", () => {
    expect(
      find(githubProviderReachesGithubItself, "pulumi:providers:github", {
        baseUrl: "https://api.github.com/",
        insecure: "false",
        pluginDownloadURL: "",
      }),
    ).toEqual([]);
  });

  it("finds nothing where nothing is said", () => {
    expect(find(githubProviderReachesGithubItself, "pulumi:providers:github", {})).toEqual([]);
  });

  it("is silent about a value that is not known", () => {
    expect(find(githubProviderReachesGithubItself, "pulumi:providers:github", { baseUrl: unknownValue })).toEqual([]);
  });

  it("names another address", () => {
    expect(
      find(githubProviderReachesGithubItself, "pulumi:providers:github", { baseUrl: "https://github.example/" }),
    ).toEqual([
      { id: "Field::baseUrl", field: "baseUrl", message: '"https://github.example/" is not GitHub\'s own address.' },
    ]);
  });

  it("names certificates that are not checked", () => {
    expect(find(githubProviderReachesGithubItself, "pulumi:providers:github", { insecure: "true" })).toEqual([
      { id: "Field::insecure", field: "insecure", message: '"true" leaves certificates unchecked.' },
    ]);
  });

  it("names a plugin from elsewhere", () => {
    expect(
      find(githubProviderReachesGithubItself, "pulumi:providers:github", {
        pluginDownloadURL: "https://plugins.example",
      }),
    ).toEqual([
      {
        id: "Field::pluginDownloadURL",
        field: "pluginDownloadURL",
        message: '"https://plugins.example" is where the plugin would come from.',
      },
    ]);
  });

  it("names it in Pulumi's own settings too", () => {
    expect(
      find(githubProviderReachesGithubItself, "pulumi:providers:github", {
        __internal: { pluginDownloadURL: "https://plugins.example" },
      }),
    ).toEqual([
      {
        id: "Field::__internal.pluginDownloadURL",
        field: "__internal.pluginDownloadURL",
        message: '"https://plugins.example" is where the plugin would come from.',
      },
    ]);
  });

  it("names kept answers", () => {
    expect(find(githubProviderReachesGithubItself, "pulumi:providers:github", { cachePath: "/tmp/answers" })).toEqual([
      {
        id: "Field::cachePath",
        field: "cachePath",
        message: '"/tmp/answers" keeps answers that the next run would believe.',
      },
    ]);
  });
});
