//go:build tools

// Package opa pins the Open Policy Agent that the sandbox builds where none is installed.
package opa

import _ "github.com/open-policy-agent/opa"
