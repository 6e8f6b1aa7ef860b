// generated/cyclonedx-xml-1.4.js
const grammar = {
	"types": {
		"metadata": { "elements": [
			[
				"timestamp",
				{ "text": true },
				false
			],
			[
				"tools",
				{ "elements": [[
					"tool",
					"toolType",
					true
				]] },
				false
			],
			[
				"authors",
				{ "elements": [[
					"author",
					"organizationalContact",
					true
				]] },
				false
			],
			[
				"component",
				"component",
				false
			],
			[
				"manufacture",
				"organizationalEntity",
				false
			],
			[
				"supplier",
				"organizationalEntity",
				false
			],
			[
				"licenses",
				"licenseChoiceType",
				false
			],
			[
				"properties",
				"propertiesType",
				false
			]
		] },
		"organizationalEntity": { "elements": [
			[
				"name",
				{ "text": true },
				false
			],
			[
				"url",
				{ "text": true },
				true
			],
			[
				"contact",
				"organizationalContact",
				true
			]
		] },
		"toolType": { "elements": [
			[
				"vendor",
				{ "text": true },
				false
			],
			[
				"name",
				{ "text": true },
				false
			],
			[
				"version",
				{ "text": true },
				false
			],
			[
				"hashes",
				{ "elements": [[
					"hash",
					"hashType",
					true
				]] },
				false
			],
			[
				"externalReferences",
				"externalReferences",
				false
			]
		] },
		"organizationalContact": { "elements": [
			[
				"name",
				{ "text": true },
				false
			],
			[
				"email",
				{ "text": true },
				false
			],
			[
				"phone",
				{ "text": true },
				false
			]
		] },
		"componentsType": { "elements": [[
			"component",
			"component",
			true
		]] },
		"component": {
			"attributes": [
				"type",
				"mime-type",
				"bom-ref"
			],
			"elements": [
				[
					"supplier",
					"organizationalEntity",
					false
				],
				[
					"author",
					{ "text": true },
					false
				],
				[
					"publisher",
					{ "text": true },
					false
				],
				[
					"group",
					{ "text": true },
					false
				],
				[
					"name",
					{ "text": true },
					false
				],
				[
					"version",
					{ "text": true },
					false
				],
				[
					"description",
					{ "text": true },
					false
				],
				[
					"scope",
					{ "text": true },
					false
				],
				[
					"hashes",
					{ "elements": [[
						"hash",
						"hashType",
						true
					]] },
					false
				],
				[
					"licenses",
					"licenseChoiceType",
					false
				],
				[
					"copyright",
					{ "text": true },
					false
				],
				[
					"cpe",
					{ "text": true },
					false
				],
				[
					"purl",
					{ "text": true },
					false
				],
				[
					"swid",
					"swidType",
					false
				],
				[
					"modified",
					{ "text": true },
					false
				],
				[
					"pedigree",
					"pedigreeType",
					false
				],
				[
					"externalReferences",
					"externalReferences",
					false
				],
				[
					"properties",
					"propertiesType",
					false
				],
				[
					"components",
					{ "elements": [[
						"component",
						"component",
						true
					]] },
					false
				],
				[
					"evidence",
					"componentEvidenceType",
					false
				],
				[
					"releaseNotes",
					"releaseNotesType",
					false
				]
			]
		},
		"licenseType": { "elements": [
			[
				"id",
				{ "text": true },
				false
			],
			[
				"name",
				{ "text": true },
				false
			],
			[
				"text",
				"attachedTextType",
				false
			],
			[
				"url",
				{ "text": true },
				false
			]
		] },
		"attachedTextType": {
			"attributes": ["content-type", "encoding"],
			"text": true
		},
		"hashType": {
			"attributes": ["alg"],
			"text": true
		},
		"swidType": {
			"attributes": [
				"tagId",
				"name",
				"version",
				"tagVersion",
				"patch"
			],
			"elements": [[
				"text",
				"attachedTextType",
				false
			], [
				"url",
				{ "text": true },
				false
			]]
		},
		"externalReferences": { "elements": [[
			"reference",
			"externalReference",
			true
		]] },
		"externalReference": {
			"attributes": ["type"],
			"elements": [
				[
					"url",
					{ "text": true },
					false
				],
				[
					"comment",
					{ "text": true },
					false
				],
				[
					"hashes",
					{ "elements": [[
						"hash",
						"hashType",
						true
					]] },
					false
				]
			]
		},
		"commitsType": { "elements": [[
			"commit",
			"commitType",
			true
		]] },
		"commitType": { "elements": [
			[
				"uid",
				{ "text": true },
				false
			],
			[
				"url",
				{ "text": true },
				false
			],
			[
				"author",
				"identifiableActionType",
				false
			],
			[
				"committer",
				"identifiableActionType",
				false
			],
			[
				"message",
				{ "text": true },
				false
			]
		] },
		"patchesType": { "elements": [[
			"patch",
			"patchType",
			true
		]] },
		"patchType": {
			"attributes": ["type"],
			"elements": [[
				"diff",
				"diffType",
				false
			], [
				"resolves",
				{ "elements": [[
					"issue",
					"issueType",
					true
				]] },
				false
			]]
		},
		"diffType": { "elements": [[
			"text",
			"attachedTextType",
			false
		], [
			"url",
			{ "text": true },
			false
		]] },
		"issueType": {
			"attributes": ["type"],
			"elements": [
				[
					"id",
					{ "text": true },
					false
				],
				[
					"name",
					{ "text": true },
					false
				],
				[
					"description",
					{ "text": true },
					false
				],
				[
					"source",
					{ "elements": [[
						"name",
						{ "text": true },
						false
					], [
						"url",
						{ "text": true },
						false
					]] },
					false
				],
				[
					"references",
					{ "elements": [[
						"url",
						{ "text": true },
						true
					]] },
					false
				]
			]
		},
		"identifiableActionType": { "elements": [
			[
				"timestamp",
				{ "text": true },
				false
			],
			[
				"name",
				{ "text": true },
				false
			],
			[
				"email",
				{ "text": true },
				false
			]
		] },
		"pedigreeType": { "elements": [
			[
				"ancestors",
				"componentsType",
				false
			],
			[
				"descendants",
				"componentsType",
				false
			],
			[
				"variants",
				"componentsType",
				false
			],
			[
				"commits",
				"commitsType",
				false
			],
			[
				"patches",
				"patchesType",
				false
			],
			[
				"notes",
				{ "text": true },
				false
			]
		] },
		"dependencyType": {
			"attributes": ["ref"],
			"elements": [[
				"dependency",
				"dependencyType",
				true
			]]
		},
		"dependenciesType": { "elements": [[
			"dependency",
			"dependencyType",
			true
		]] },
		"servicesType": { "elements": [[
			"service",
			"service",
			true
		]] },
		"service": {
			"attributes": ["bom-ref"],
			"elements": [
				[
					"provider",
					"organizationalEntity",
					false
				],
				[
					"group",
					{ "text": true },
					false
				],
				[
					"name",
					{ "text": true },
					false
				],
				[
					"version",
					{ "text": true },
					false
				],
				[
					"description",
					{ "text": true },
					false
				],
				[
					"endpoints",
					{ "elements": [[
						"endpoint",
						{ "text": true },
						true
					]] },
					false
				],
				[
					"authenticated",
					{ "text": true },
					false
				],
				[
					"x-trust-boundary",
					{ "text": true },
					false
				],
				[
					"data",
					{ "elements": [[
						"classification",
						"dataClassificationType",
						true
					]] },
					false
				],
				[
					"licenses",
					"licenseChoiceType",
					false
				],
				[
					"externalReferences",
					"externalReferences",
					false
				],
				[
					"properties",
					"propertiesType",
					false
				],
				[
					"services",
					{ "elements": [[
						"service",
						"service",
						true
					]] },
					false
				],
				[
					"releaseNotes",
					"releaseNotesType",
					false
				]
			]
		},
		"dataClassificationType": {
			"attributes": ["flow"],
			"text": true
		},
		"licenseChoiceType": { "elements": [[
			"license",
			"licenseType",
			true
		], [
			"expression",
			{ "text": true },
			false
		]] },
		"copyrightsType": { "elements": [[
			"text",
			{ "text": true },
			true
		]] },
		"componentEvidenceType": { "elements": [[
			"licenses",
			"licenseChoiceType",
			false
		], [
			"copyright",
			"copyrightsType",
			false
		]] },
		"compositionsType": { "elements": [[
			"composition",
			"compositionType",
			true
		]] },
		"compositionType": { "elements": [
			[
				"aggregate",
				{ "text": true },
				true
			],
			[
				"assemblies",
				{ "elements": [[
					"assembly",
					"bomReferenceType",
					true
				]] },
				true
			],
			[
				"dependencies",
				{ "elements": [[
					"dependency",
					"bomReferenceType",
					true
				]] },
				true
			]
		] },
		"releaseNotesType": { "elements": [
			[
				"type",
				{ "text": true },
				true
			],
			[
				"title",
				{ "text": true },
				true
			],
			[
				"featuredImage",
				{ "text": true },
				true
			],
			[
				"socialImage",
				{ "text": true },
				true
			],
			[
				"description",
				{ "text": true },
				true
			],
			[
				"timestamp",
				{ "text": true },
				true
			],
			[
				"aliases",
				{ "elements": [[
					"alias",
					{ "text": true },
					true
				]] },
				true
			],
			[
				"tags",
				{ "elements": [[
					"tag",
					{ "text": true },
					true
				]] },
				true
			],
			[
				"resolves",
				{ "elements": [[
					"issue",
					"issueType",
					true
				]] },
				true
			],
			[
				"notes",
				{ "elements": [[
					"note",
					{ "elements": [[
						"locale",
						{ "text": true },
						true
					], [
						"text",
						"attachedTextType",
						true
					]] },
					true
				]] },
				true
			],
			[
				"properties",
				"propertiesType",
				true
			]
		] },
		"bomReferenceType": { "attributes": ["ref"] },
		"propertiesType": { "elements": [[
			"property",
			"propertyType",
			true
		]] },
		"propertyType": {
			"attributes": ["name"],
			"text": true
		},
		"vulnerabilitiesType": { "elements": [[
			"vulnerability",
			"vulnerabilityType",
			true
		]] },
		"vulnerabilityType": {
			"attributes": ["bom-ref"],
			"elements": [
				[
					"id",
					{ "text": true },
					false
				],
				[
					"source",
					"vulnerabilitySourceType",
					false
				],
				[
					"references",
					{ "elements": [[
						"reference",
						{ "elements": [[
							"id",
							{ "text": true },
							false
						], [
							"source",
							"vulnerabilitySourceType",
							false
						]] },
						true
					]] },
					false
				],
				[
					"ratings",
					{ "elements": [[
						"rating",
						"ratingType",
						true
					]] },
					false
				],
				[
					"cwes",
					{ "elements": [[
						"cwe",
						{ "text": true },
						true
					]] },
					false
				],
				[
					"description",
					{ "text": true },
					false
				],
				[
					"detail",
					{ "text": true },
					false
				],
				[
					"recommendation",
					{ "text": true },
					false
				],
				[
					"advisories",
					{ "elements": [[
						"advisory",
						"advisoryType",
						true
					]] },
					false
				],
				[
					"created",
					{ "text": true },
					false
				],
				[
					"published",
					{ "text": true },
					false
				],
				[
					"updated",
					{ "text": true },
					false
				],
				[
					"credits",
					{ "elements": [[
						"organizations",
						{ "elements": [[
							"organization",
							"organizationalEntity",
							true
						]] },
						false
					], [
						"individuals",
						{ "elements": [[
							"individual",
							"organizationalContact",
							true
						]] },
						false
					]] },
					false
				],
				[
					"tools",
					{ "elements": [[
						"tool",
						"toolType",
						true
					]] },
					false
				],
				[
					"analysis",
					{ "elements": [
						[
							"state",
							{ "text": true },
							false
						],
						[
							"justification",
							{ "text": true },
							false
						],
						[
							"responses",
							{ "elements": [[
								"response",
								{ "text": true },
								true
							]] },
							false
						],
						[
							"detail",
							{ "text": true },
							false
						]
					] },
					false
				],
				[
					"affects",
					{ "elements": [[
						"target",
						{ "elements": [[
							"ref",
							{ "text": true },
							false
						], [
							"versions",
							{ "elements": [[
								"version",
								{ "elements": [
									[
										"version",
										{ "text": true },
										false
									],
									[
										"range",
										{ "text": true },
										false
									],
									[
										"status",
										{ "text": true },
										false
									]
								] },
								true
							]] },
							false
						]] },
						true
					]] },
					false
				],
				[
					"properties",
					"propertiesType",
					false
				]
			]
		},
		"vulnerabilitySourceType": { "elements": [[
			"name",
			{ "text": true },
			true
		], [
			"url",
			{ "text": true },
			true
		]] },
		"ratingType": { "elements": [
			[
				"source",
				"vulnerabilitySourceType",
				false
			],
			[
				"score",
				{ "text": true },
				false
			],
			[
				"severity",
				{ "text": true },
				false
			],
			[
				"method",
				{ "text": true },
				false
			],
			[
				"vector",
				{ "text": true },
				false
			],
			[
				"justification",
				{ "text": true },
				false
			]
		] },
		"advisoryType": { "elements": [[
			"title",
			{ "text": true },
			false
		], [
			"url",
			{ "text": true },
			false
		]] }
	},
	"root": {
		"attributes": ["version", "serialNumber"],
		"elements": [
			[
				"metadata",
				"metadata",
				false
			],
			[
				"components",
				"componentsType",
				false
			],
			[
				"services",
				"servicesType",
				false
			],
			[
				"externalReferences",
				"externalReferences",
				false
			],
			[
				"dependencies",
				"dependenciesType",
				false
			],
			[
				"compositions",
				"compositionsType",
				false
			],
			[
				"properties",
				"propertiesType",
				false
			],
			[
				"vulnerabilities",
				"vulnerabilitiesType",
				false
			]
		]
	}
};

export { grammar };