package keyholder

import data.keyholder_declared as declared

# Signed code of functions.
violations contains found(at, "function-code-is-signed", "Field", "codeSigningConfigArn", "codeSigningConfigArn", message) if {
	some at, resource in resources
	resource.type == "aws:lambda/function:Function"
	declared.requireLambdaCodeSigning
	object.get(resource.properties, "packageType", "Zip") != "Image"
	arn := object.get(resource.properties, "codeSigningConfigArn", null)
	not hidden(arn)
	not is_code_signing(arn)
	message := "The function takes code that nobody signed, or no code signing configuration is named."
}

is_code_signing(arn) if {
	is_string(arn)
	regex.match(declared.patterns.codeSigning, arn)
}

violations contains found(at, "function-code-is-signed", "Field", "untrustedArtifactOnDeployment", place, message) if {
	some at, resource in resources
	resource.type == "aws:lambda/codeSigningConfig:CodeSigningConfig"
	policies := object.get(resource.properties, "policies", null)
	not hidden(policies)
	not enforced(policies)
	place := "policies.untrustedArtifactOnDeployment"
	message := "Code that is not signed meets a warning, and is deployed."
}

enforced(policies) if {
	is_object(policies)
	policies.untrustedArtifactOnDeployment == "Enforce"
}

enforced(policies) if {
	is_object(policies)
	hidden(policies.untrustedArtifactOnDeployment)
}
