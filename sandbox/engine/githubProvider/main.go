// The real GitHub provider: the Terraform provider behind Pulumi's bridge, with the tokens that @pulumi/github 6.15.0 uses.
package main

import (
	"github.com/integrations/terraform-provider-github/v6/github"
	"github.com/pulumi/pulumi-terraform-bridge/v3/pkg/tfbridge"
	"github.com/pulumi/pulumi-terraform-bridge/v3/pkg/tfbridge/tokens"
	shimv2 "github.com/pulumi/pulumi-terraform-bridge/v3/pkg/tfshim/sdk-v2"
)

func main() {
	tfbridge.Main("github", "6.15.0", provider(), []byte(`{"name":"github"}`))
}

func provider() tfbridge.ProviderInfo {
	info := tfbridge.ProviderInfo{
		P:       shimv2.NewProvider(github.NewProvider("6.13.0", "")()),
		Name:    "github",
		Version: "6.15.0",
		Resources: map[string]*tfbridge.ResourceInfo{
			// A list of one in Terraform, and a list in npm all the same.
			"github_repository_environment": {
				Fields: map[string]*tfbridge.SchemaInfo{"reviewers": {MaxItemsOne: tfbridge.False()}},
			},
		},
	}
	info.MustComputeTokens(tokens.SingleModule("github_", "index", tokens.MakeStandard("github")))
	return info
}
