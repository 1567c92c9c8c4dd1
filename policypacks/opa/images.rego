package keyholder

import data.keyholder_declared as declared

# The images that the workloads of the request run.
images contains {"at": at, "place": node.place, "image": node.value} if {
	some at, i
	node := nodes[at][i]
	node.row.role in {"image", "build-image"}
	has_form(node)
	not curated(node)
}

curated(node) if {
	node.row.role == "build-image"
	regex.match(declared.patterns.curated, node.value)
}

violations contains found(used.at, "image-is-pinned-by-digest", "Image", used.image, used.place, message) if {
	some used in images
	not pinned(used.image)
	message := without_digest(used.image)
}

violations contains found(used.at, "image-comes-from-the-organisation", "Image", used.image, used.place, message) if {
	some used in images
	not of_the_organisation(used.image)
	message := from_elsewhere(used.image)
}

pinned(image) if regex.match(declared.patterns.pinned, image)

of_the_organisation(image) if {
	not contains(image, "..")
	some registry in declared.registries
	regex.match(registry.pattern, image)
}

without_digest(image) := sprintf("The image %s is not named by its digest.", [quoted(image)])

from_elsewhere(image) := sprintf("The image %s does not lie in a registry of the organisation.", [quoted(image)])
