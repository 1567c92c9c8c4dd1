//go:build tools

// Package cli pins the Pulumi CLI that the engine tests build where none is installed.
package cli

import _ "github.com/pulumi/pulumi/pkg/v3/cmd/pulumi"
