// generated/cyclonedx-xml-1.6.js
const grammar = {
	"types": {
		"metadata": { "elements": [
			[
				"timestamp",
				{ "text": true },
				false
			],
			[
				"lifecycles",
				{ "elements": [[
					"lifecycle",
					{ "elements": [
						[
							"phase",
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
						]
					] },
					true
				]] },
				false
			],
			[
				"tools",
				{ "elements": [
					[
						"tool",
						"toolType",
						true
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
					]
				] },
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
				"manufacturer",
				"organizationalEntity",
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
		"organizationalEntity": {
			"attributes": ["bom-ref"],
			"elements": [
				[
					"name",
					{ "text": true },
					false
				],
				[
					"address",
					"postalAddressType",
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
			]
		},
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
		"organizationalContact": {
			"attributes": ["bom-ref"],
			"elements": [
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
			]
		},
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
					"manufacturer",
					"organizationalEntity",
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
					"omniborId",
					{ "text": true },
					true
				],
				[
					"swhid",
					{ "text": true },
					true
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
				],
				[
					"modelCard",
					"modelCardType",
					false
				],
				[
					"data",
					"componentDataType",
					true
				],
				[
					"cryptoProperties",
					"cryptoPropertiesType",
					false
				],
				[
					"tags",
					"tagsType",
					false
				]
			]
		},
		"licenseType": {
			"attributes": ["bom-ref", "acknowledgement"],
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
					"text",
					"attachedTextType",
					false
				],
				[
					"url",
					{ "text": true },
					false
				],
				[
					"licensing",
					{ "elements": [
						[
							"altIds",
							{ "elements": [[
								"altId",
								{ "text": true },
								true
							]] },
							false
						],
						[
							"licensor",
							{ "elements": [[
								"organization",
								"organizationalEntity",
								false
							], [
								"individual",
								"organizationalContact",
								false
							]] },
							false
						],
						[
							"licensee",
							{ "elements": [[
								"organization",
								"organizationalEntity",
								false
							], [
								"individual",
								"organizationalContact",
								false
							]] },
							false
						],
						[
							"purchaser",
							{ "elements": [[
								"organization",
								"organizationalEntity",
								false
							], [
								"individual",
								"organizationalContact",
								false
							]] },
							false
						],
						[
							"purchaseOrder",
							{ "text": true },
							false
						],
						[
							"licenseTypes",
							{ "elements": [[
								"licenseType",
								{ "text": true },
								true
							]] },
							false
						],
						[
							"lastRenewal",
							{ "text": true },
							false
						],
						[
							"expiration",
							{ "text": true },
							false
						]
					] },
					false
				],
				[
					"properties",
					"propertiesType",
					false
				]
			]
		},
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
			], [
				"provides",
				{ "attributes": ["ref"] },
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
					"trustZone",
					{ "text": true },
					false
				],
				[
					"data",
					{ "elements": [[
						"classification",
						"dataClassificationType",
						true
					], [
						"dataflow",
						{
							"attributes": ["name", "description"],
							"elements": [
								[
									"classification",
									"dataClassificationType",
									false
								],
								[
									"governance",
									"dataGovernance",
									false
								],
								[
									"source",
									{ "elements": [[
										"url",
										{ "text": true },
										true
									]] },
									false
								],
								[
									"destination",
									{ "elements": [[
										"url",
										{ "text": true },
										true
									]] },
									false
								]
							]
						},
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
				],
				[
					"tags",
					"tagsType",
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
			{
				"attributes": ["bom-ref", "acknowledgement"],
				"text": true
			},
			false
		]] },
		"copyrightsType": { "elements": [[
			"text",
			{ "text": true },
			true
		]] },
		"componentEvidenceType": { "elements": [
			[
				"identity",
				{ "elements": [
					[
						"field",
						{ "text": true },
						false
					],
					[
						"confidence",
						{ "text": true },
						false
					],
					[
						"concludedValue",
						{ "text": true },
						false
					],
					[
						"methods",
						{ "elements": [[
							"method",
							{ "elements": [
								[
									"technique",
									{ "text": true },
									false
								],
								[
									"confidence",
									{ "text": true },
									false
								],
								[
									"value",
									{ "text": true },
									false
								]
							] },
							true
						]] },
						false
					],
					[
						"tools",
						{ "elements": [[
							"tool",
							"bomReferenceType",
							true
						]] },
						false
					]
				] },
				true
			],
			[
				"occurrences",
				{ "elements": [[
					"occurrence",
					{
						"attributes": ["bom-ref"],
						"elements": [
							[
								"location",
								{ "text": true },
								false
							],
							[
								"line",
								{ "text": true },
								false
							],
							[
								"offset",
								{ "text": true },
								false
							],
							[
								"symbol",
								{ "text": true },
								false
							],
							[
								"additionalContext",
								{ "text": true },
								false
							]
						]
					},
					true
				]] },
				false
			],
			[
				"callstack",
				{ "elements": [[
					"frames",
					{ "elements": [[
						"frame",
						{ "elements": [
							[
								"package",
								{ "text": true },
								false
							],
							[
								"module",
								{ "text": true },
								false
							],
							[
								"function",
								{ "text": true },
								false
							],
							[
								"parameters",
								{ "elements": [[
									"parameter",
									{ "text": true },
									true
								]] },
								false
							],
							[
								"line",
								{ "text": true },
								false
							],
							[
								"column",
								{ "text": true },
								false
							],
							[
								"fullFilename",
								{ "text": true },
								false
							]
						] },
						true
					]] },
					false
				], [
					"tools",
					{ "elements": [[
						"tool",
						"bomReferenceType",
						true
					]] },
					false
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
				"copyrightsType",
				false
			]
		] },
		"compositionsType": { "elements": [[
			"composition",
			"compositionType",
			true
		]] },
		"compositionType": {
			"attributes": ["bom-ref"],
			"elements": [
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
				],
				[
					"vulnerabilities",
					{ "elements": [[
						"vulnerability",
						"bomReferenceType",
						true
					]] },
					true
				]
			]
		},
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
				"tagsType",
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
		"modelCardType": {
			"attributes": ["bom-ref"],
			"elements": [
				[
					"modelParameters",
					{ "elements": [
						[
							"approach",
							{ "elements": [[
								"type",
								{ "text": true },
								false
							]] },
							false
						],
						[
							"task",
							{ "text": true },
							false
						],
						[
							"architectureFamily",
							{ "text": true },
							false
						],
						[
							"modelArchitecture",
							{ "text": true },
							false
						],
						[
							"datasets",
							{ "elements": [[
								"ref",
								{ "text": true },
								true
							], [
								"dataset",
								"componentDataType",
								true
							]] },
							false
						],
						[
							"inputs",
							{ "elements": [[
								"input",
								{ "elements": [[
									"format",
									{ "text": true },
									false
								]] },
								true
							]] },
							false
						],
						[
							"outputs",
							{ "elements": [[
								"output",
								{ "elements": [[
									"format",
									{ "text": true },
									false
								]] },
								true
							]] },
							false
						]
					] },
					false
				],
				[
					"quantitativeAnalysis",
					{ "elements": [[
						"performanceMetrics",
						{ "elements": [[
							"performanceMetric",
							{ "elements": [
								[
									"type",
									{ "text": true },
									false
								],
								[
									"value",
									{ "text": true },
									false
								],
								[
									"slice",
									{ "text": true },
									false
								],
								[
									"confidenceInterval",
									{ "elements": [[
										"lowerBound",
										{ "text": true },
										false
									], [
										"upperBound",
										{ "text": true },
										false
									]] },
									false
								]
							] },
							true
						]] },
						false
					], [
						"graphics",
						{ "elements": [[
							"description",
							{ "text": true },
							false
						], [
							"collection",
							{ "elements": [[
								"graphic",
								{ "elements": [[
									"name",
									{ "text": true },
									false
								], [
									"image",
									"attachedTextType",
									false
								]] },
								true
							]] },
							false
						]] },
						false
					]] },
					false
				],
				[
					"considerations",
					{ "elements": [
						[
							"users",
							{ "elements": [[
								"user",
								{ "text": true },
								true
							]] },
							false
						],
						[
							"useCases",
							{ "elements": [[
								"useCase",
								{ "text": true },
								true
							]] },
							false
						],
						[
							"technicalLimitations",
							{ "elements": [[
								"technicalLimitation",
								{ "text": true },
								true
							]] },
							false
						],
						[
							"performanceTradeoffs",
							{ "elements": [[
								"performanceTradeoff",
								{ "text": true },
								true
							]] },
							false
						],
						[
							"ethicalConsiderations",
							{ "elements": [[
								"ethicalConsideration",
								{ "elements": [[
									"name",
									{ "text": true },
									false
								], [
									"mitigationStrategy",
									{ "text": true },
									false
								]] },
								true
							]] },
							false
						],
						[
							"environmentalConsiderations",
							"environmentalConsiderationsType",
							false
						],
						[
							"fairnessAssessments",
							{ "elements": [[
								"fairnessAssessment",
								{ "elements": [
									[
										"groupAtRisk",
										{ "text": true },
										false
									],
									[
										"benefits",
										{ "text": true },
										false
									],
									[
										"harms",
										{ "text": true },
										false
									],
									[
										"mitigationStrategy",
										{ "text": true },
										false
									]
								] },
								true
							]] },
							false
						]
					] },
					false
				],
				[
					"properties",
					"propertiesType",
					false
				]
			]
		},
		"environmentalConsiderationsType": { "elements": [[
			"energyConsumptions",
			"energyConsumptionsType",
			true
		], [
			"properties",
			"propertiesType",
			false
		]] },
		"energyConsumptionsType": { "elements": [[
			"energyConsumption",
			"energyConsumptionType",
			true
		]] },
		"energyConsumptionType": { "elements": [
			[
				"activity",
				{ "text": true },
				false
			],
			[
				"energyProviders",
				"energyProviderType",
				true
			],
			[
				"activityEnergyCost",
				"energyMeasureType",
				false
			],
			[
				"co2CostEquivalent",
				"co2MeasureType",
				false
			],
			[
				"co2CostOffset",
				"co2MeasureType",
				false
			],
			[
				"properties",
				"propertiesType",
				false
			]
		] },
		"energyMeasureType": { "elements": [[
			"value",
			{ "text": true },
			false
		], [
			"unit",
			{ "text": true },
			false
		]] },
		"co2MeasureType": { "elements": [[
			"value",
			{ "text": true },
			false
		], [
			"unit",
			{ "text": true },
			false
		]] },
		"energyProviderType": {
			"attributes": ["bom-ref"],
			"elements": [
				[
					"description",
					{ "text": true },
					false
				],
				[
					"organization",
					"organizationalEntity",
					false
				],
				[
					"energySource",
					{ "text": true },
					false
				],
				[
					"energyProvided",
					"energyMeasureType",
					false
				],
				[
					"externalReferences",
					"externalReferences",
					false
				]
			]
		},
		"postalAddressType": {
			"attributes": ["bom-ref"],
			"elements": [
				[
					"country",
					{ "text": true },
					false
				],
				[
					"region",
					{ "text": true },
					false
				],
				[
					"locality",
					{ "text": true },
					false
				],
				[
					"postOfficeBoxNumber",
					{ "text": true },
					false
				],
				[
					"postalCode",
					{ "text": true },
					false
				],
				[
					"streetAddress",
					{ "text": true },
					false
				]
			]
		},
		"componentDataType": {
			"attributes": ["bom-ref"],
			"elements": [
				[
					"type",
					{ "text": true },
					false
				],
				[
					"name",
					{ "text": true },
					false
				],
				[
					"contents",
					{ "elements": [
						[
							"attachment",
							"attachedTextType",
							false
						],
						[
							"url",
							{ "text": true },
							false
						],
						[
							"properties",
							"propertiesType",
							false
						]
					] },
					false
				],
				[
					"classification",
					{ "text": true },
					false
				],
				[
					"sensitiveData",
					{ "text": true },
					true
				],
				[
					"graphics",
					"graphicsCollectionType",
					false
				],
				[
					"description",
					{ "text": true },
					false
				],
				[
					"governance",
					"dataGovernance",
					false
				]
			]
		},
		"dataGovernance": { "elements": [
			[
				"custodians",
				{ "elements": [[
					"custodian",
					"organizationOrIndividualType",
					true
				]] },
				false
			],
			[
				"stewards",
				{ "elements": [[
					"steward",
					"organizationOrIndividualType",
					true
				]] },
				false
			],
			[
				"owners",
				{ "elements": [[
					"owner",
					"organizationOrIndividualType",
					true
				]] },
				false
			]
		] },
		"organizationOrIndividualType": { "elements": [[
			"organization",
			"organizationalEntity",
			false
		], [
			"individual",
			"organizationalContact",
			false
		]] },
		"graphicsCollectionType": { "elements": [[
			"description",
			{ "text": true },
			false
		], [
			"collection",
			{ "elements": [[
				"graphic",
				{ "elements": [[
					"name",
					{ "text": true },
					false
				], [
					"image",
					"attachedTextType",
					false
				]] },
				true
			]] },
			false
		]] },
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
					"workaround",
					{ "text": true },
					false
				],
				[
					"proofOfConcept",
					{ "elements": [
						[
							"reproductionSteps",
							{ "text": true },
							false
						],
						[
							"environment",
							{ "text": true },
							false
						],
						[
							"supportingMaterial",
							{ "elements": [[
								"attachment",
								"attachedTextType",
								true
							]] },
							false
						]
					] },
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
					"rejected",
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
					{ "elements": [
						[
							"tool",
							"toolType",
							true
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
						]
					] },
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
						],
						[
							"firstIssued",
							{ "text": true },
							false
						],
						[
							"lastUpdated",
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
		]] },
		"annotationsType": { "elements": [[
			"annotation",
			"annotationType",
			true
		]] },
		"annotatorChoiceType": { "elements": [
			[
				"organization",
				"organizationalEntity",
				false
			],
			[
				"individual",
				"organizationalContact",
				false
			],
			[
				"component",
				"component",
				false
			],
			[
				"service",
				"service",
				false
			]
		] },
		"annotationType": {
			"attributes": ["bom-ref"],
			"elements": [
				[
					"subjects",
					{ "elements": [[
						"subject",
						"bomReferenceType",
						true
					]] },
					false
				],
				[
					"annotator",
					"annotatorChoiceType",
					false
				],
				[
					"timestamp",
					{ "text": true },
					false
				],
				[
					"text",
					{ "text": true },
					false
				]
			]
		},
		"formulationType": { "elements": [[
			"formula",
			"formulaType",
			true
		]] },
		"formulaType": {
			"attributes": ["bom-ref"],
			"elements": [
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
					"workflows",
					"workflowsType",
					false
				],
				[
					"properties",
					"propertiesType",
					false
				]
			]
		},
		"workflowsType": { "elements": [[
			"workflow",
			"workflowType",
			true
		]] },
		"workflowType": {
			"attributes": ["bom-ref"],
			"elements": [
				[
					"uid",
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
					"resourceReferences",
					"resourceReferencesType",
					false
				],
				[
					"tasks",
					"tasksType",
					false
				],
				[
					"taskDependencies",
					"dependenciesType",
					false
				],
				[
					"taskTypes",
					{ "elements": [[
						"taskType",
						{ "text": true },
						true
					]] },
					false
				],
				[
					"trigger",
					"triggerType",
					false
				],
				[
					"steps",
					{ "elements": [[
						"step",
						"stepType",
						true
					]] },
					false
				],
				[
					"inputs",
					{ "elements": [[
						"input",
						"inputType",
						true
					]] },
					false
				],
				[
					"outputs",
					{ "elements": [[
						"output",
						"outputType",
						true
					]] },
					false
				],
				[
					"timeStart",
					{ "text": true },
					false
				],
				[
					"timeEnd",
					{ "text": true },
					false
				],
				[
					"workspaces",
					"workspacesType",
					false
				],
				[
					"runtimeTopology",
					"dependenciesType",
					false
				],
				[
					"properties",
					"propertiesType",
					false
				]
			]
		},
		"resourceReferencesType": { "elements": [[
			"resourceReference",
			"resourceReferenceType",
			true
		]] },
		"resourceReferenceType": { "elements": [[
			"ref",
			{ "text": true },
			false
		], [
			"externalReference",
			"externalReference",
			false
		]] },
		"tasksType": { "elements": [[
			"task",
			"taskType",
			true
		]] },
		"taskType": {
			"attributes": ["bom-ref"],
			"elements": [
				[
					"uid",
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
					"resourceReferences",
					"resourceReferencesType",
					false
				],
				[
					"taskTypes",
					{ "elements": [[
						"taskType",
						{ "text": true },
						true
					]] },
					false
				],
				[
					"trigger",
					"triggerType",
					false
				],
				[
					"steps",
					{ "elements": [[
						"step",
						"stepType",
						true
					]] },
					false
				],
				[
					"inputs",
					{ "elements": [[
						"input",
						"inputType",
						true
					]] },
					false
				],
				[
					"outputs",
					{ "elements": [[
						"output",
						"outputType",
						true
					]] },
					false
				],
				[
					"timeStart",
					{ "text": true },
					false
				],
				[
					"timeEnd",
					{ "text": true },
					false
				],
				[
					"workspaces",
					"workspacesType",
					false
				],
				[
					"runtimeTopology",
					"dependenciesType",
					false
				],
				[
					"properties",
					"propertiesType",
					false
				]
			]
		},
		"workspacesType": { "elements": [[
			"workspace",
			"workspaceType",
			true
		]] },
		"workspaceType": {
			"attributes": ["bom-ref"],
			"elements": [
				[
					"uid",
					{ "text": true },
					true
				],
				[
					"name",
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
					"description",
					{ "text": true },
					true
				],
				[
					"resourceReferences",
					"resourceReferencesType",
					true
				],
				[
					"accessMode",
					{ "text": true },
					true
				],
				[
					"mountPath",
					{ "text": true },
					true
				],
				[
					"managedDataType",
					{ "text": true },
					true
				],
				[
					"volumeRequest",
					{ "text": true },
					true
				],
				[
					"volume",
					"volumeType",
					true
				],
				[
					"properties",
					"propertiesType",
					true
				]
			]
		},
		"volumeType": { "elements": [
			[
				"uid",
				{ "text": true },
				false
			],
			[
				"name",
				{ "text": true },
				false
			],
			[
				"mode",
				{ "text": true },
				false
			],
			[
				"path",
				{ "text": true },
				false
			],
			[
				"sizeAllocated",
				{ "text": true },
				false
			],
			[
				"persistent",
				{ "text": true },
				false
			],
			[
				"remote",
				{ "text": true },
				false
			],
			[
				"properties",
				"propertiesType",
				false
			]
		] },
		"stepType": { "elements": [
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
				"commands",
				{ "elements": [[
					"command",
					{ "elements": [[
						"executed",
						{ "text": true },
						false
					], [
						"properties",
						"propertiesType",
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
		] },
		"triggerType": {
			"attributes": ["bom-ref"],
			"elements": [
				[
					"uid",
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
					"resourceReferences",
					"resourceReferencesType",
					false
				],
				[
					"type",
					{ "text": true },
					false
				],
				[
					"event",
					"eventType",
					false
				],
				[
					"conditions",
					{ "elements": [[
						"condition",
						{ "elements": [
							[
								"description",
								{ "text": true },
								false
							],
							[
								"expression",
								{ "text": true },
								false
							],
							[
								"properties",
								"propertiesType",
								false
							]
						] },
						true
					]] },
					false
				],
				[
					"timeActivated",
					{ "text": true },
					false
				],
				[
					"inputs",
					{ "elements": [[
						"input",
						"inputType",
						true
					]] },
					false
				],
				[
					"outputs",
					{ "elements": [[
						"output",
						"outputType",
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
		"eventType": { "elements": [
			[
				"uid",
				{ "text": true },
				false
			],
			[
				"description",
				{ "text": true },
				false
			],
			[
				"timeReceived",
				{ "text": true },
				false
			],
			[
				"data",
				"attachedTextType",
				false
			],
			[
				"source",
				"resourceReferenceType",
				false
			],
			[
				"target",
				"resourceReferenceType",
				false
			],
			[
				"properties",
				"propertiesType",
				false
			]
		] },
		"inputType": { "elements": [
			[
				"resource",
				"resourceReferenceType",
				false
			],
			[
				"parameters",
				"parametersType",
				false
			],
			[
				"environmentVars",
				{ "elements": [[
					"environmentVar",
					"propertyType",
					true
				], [
					"value",
					{ "text": true },
					true
				]] },
				false
			],
			[
				"data",
				"attachedTextType",
				false
			],
			[
				"source",
				"resourceReferenceType",
				false
			],
			[
				"target",
				"resourceReferenceType",
				false
			],
			[
				"properties",
				"propertiesType",
				false
			]
		] },
		"outputType": { "elements": [
			[
				"resource",
				"resourceReferenceType",
				false
			],
			[
				"environmentVars",
				{ "elements": [[
					"environmentVar",
					"propertyType",
					true
				], [
					"value",
					{ "text": true },
					true
				]] },
				false
			],
			[
				"data",
				"attachedTextType",
				false
			],
			[
				"type",
				{ "text": true },
				false
			],
			[
				"source",
				"resourceReferenceType",
				false
			],
			[
				"target",
				"resourceReferenceType",
				false
			],
			[
				"properties",
				"propertiesType",
				false
			]
		] },
		"parametersType": { "elements": [[
			"parameter",
			"parameterType",
			true
		]] },
		"parameterType": { "elements": [
			[
				"name",
				{ "text": true },
				false
			],
			[
				"value",
				{ "text": true },
				false
			],
			[
				"dataType",
				{ "text": true },
				false
			]
		] },
		"cryptoPropertiesType": { "elements": [
			[
				"assetType",
				{ "text": true },
				false
			],
			[
				"algorithmProperties",
				{ "elements": [
					[
						"primitive",
						{ "text": true },
						false
					],
					[
						"parameterSetIdentifier",
						{ "text": true },
						false
					],
					[
						"curve",
						{ "text": true },
						false
					],
					[
						"executionEnvironment",
						{ "text": true },
						false
					],
					[
						"implementationPlatform",
						{ "text": true },
						false
					],
					[
						"certificationLevel",
						{ "text": true },
						true
					],
					[
						"mode",
						{ "text": true },
						false
					],
					[
						"padding",
						{ "text": true },
						false
					],
					[
						"cryptoFunctions",
						{ "elements": [[
							"cryptoFunction",
							{ "text": true },
							true
						]] },
						false
					],
					[
						"classicalSecurityLevel",
						{ "text": true },
						false
					],
					[
						"nistQuantumSecurityLevel",
						{ "text": true },
						false
					]
				] },
				false
			],
			[
				"certificateProperties",
				{ "elements": [
					[
						"subjectName",
						{ "text": true },
						false
					],
					[
						"issuerName",
						{ "text": true },
						false
					],
					[
						"notValidBefore",
						{ "text": true },
						false
					],
					[
						"notValidAfter",
						{ "text": true },
						false
					],
					[
						"signatureAlgorithmRef",
						{ "text": true },
						false
					],
					[
						"subjectPublicKeyRef",
						{ "text": true },
						false
					],
					[
						"certificateFormat",
						{ "text": true },
						false
					],
					[
						"certificateExtension",
						{ "text": true },
						false
					]
				] },
				false
			],
			[
				"relatedCryptoMaterialProperties",
				{ "elements": [
					[
						"type",
						{ "text": true },
						false
					],
					[
						"id",
						{ "text": true },
						false
					],
					[
						"state",
						{ "text": true },
						false
					],
					[
						"algorithmRef",
						{ "text": true },
						false
					],
					[
						"creationDate",
						{ "text": true },
						false
					],
					[
						"activationDate",
						{ "text": true },
						false
					],
					[
						"updateDate",
						{ "text": true },
						false
					],
					[
						"expirationDate",
						{ "text": true },
						false
					],
					[
						"value",
						{ "text": true },
						false
					],
					[
						"size",
						{ "text": true },
						false
					],
					[
						"format",
						{ "text": true },
						false
					],
					[
						"securedBy",
						{ "elements": [[
							"mechanism",
							{ "text": true },
							false
						], [
							"algorithmRef",
							{ "text": true },
							false
						]] },
						false
					]
				] },
				false
			],
			[
				"protocolProperties",
				{ "elements": [
					[
						"type",
						{ "text": true },
						false
					],
					[
						"version",
						{ "text": true },
						false
					],
					[
						"cipherSuites",
						{ "elements": [[
							"cipherSuite",
							{ "elements": [
								[
									"name",
									{ "text": true },
									false
								],
								[
									"algorithms",
									{ "elements": [[
										"algorithm",
										{ "text": true },
										true
									]] },
									false
								],
								[
									"identifiers",
									{ "elements": [[
										"identifier",
										{ "text": true },
										true
									]] },
									false
								]
							] },
							true
						]] },
						false
					],
					[
						"ikev2TransformTypes",
						{ "elements": [
							[
								"encr",
								{ "text": true },
								true
							],
							[
								"prf",
								{ "text": true },
								true
							],
							[
								"integ",
								{ "text": true },
								true
							],
							[
								"ke",
								{ "text": true },
								true
							],
							[
								"esn",
								{ "text": true },
								false
							],
							[
								"auth",
								{ "text": true },
								true
							]
						] },
						false
					],
					[
						"cryptoRef",
						{ "text": true },
						true
					]
				] },
				false
			],
			[
				"oid",
				{ "text": true },
				false
			]
		] },
		"declarationsType": { "elements": [
			[
				"assessors",
				{ "elements": [[
					"assessor",
					{
						"attributes": ["bom-ref"],
						"elements": [[
							"thirdParty",
							{ "text": true },
							false
						], [
							"organization",
							"organizationalEntity",
							false
						]]
					},
					true
				]] },
				false
			],
			[
				"attestations",
				{ "elements": [[
					"attestation",
					{ "elements": [
						[
							"summary",
							{ "text": true },
							false
						],
						[
							"assessor",
							{ "text": true },
							false
						],
						[
							"map",
							{ "elements": [
								[
									"requirement",
									{ "text": true },
									false
								],
								[
									"claims",
									{ "elements": [[
										"claim",
										{ "text": true },
										true
									]] },
									false
								],
								[
									"counterClaims",
									{ "elements": [[
										"counterClaim",
										{ "text": true },
										true
									]] },
									false
								],
								[
									"conformance",
									{ "elements": [
										[
											"score",
											{ "text": true },
											false
										],
										[
											"rationale",
											{ "text": true },
											false
										],
										[
											"mitigationStrategies",
											{ "elements": [[
												"mitigationStrategy",
												{ "text": true },
												true
											]] },
											false
										]
									] },
									false
								],
								[
									"confidence",
									{ "elements": [[
										"score",
										{ "text": true },
										false
									], [
										"rationale",
										{ "text": true },
										false
									]] },
									false
								]
							] },
							true
						]
					] },
					true
				]] },
				false
			],
			[
				"claims",
				{ "elements": [[
					"claim",
					{
						"attributes": ["bom-ref"],
						"elements": [
							[
								"target",
								{ "text": true },
								false
							],
							[
								"predicate",
								{ "text": true },
								false
							],
							[
								"mitigationStrategies",
								{ "elements": [[
									"mitigationStrategy",
									{ "text": true },
									true
								]] },
								false
							],
							[
								"reasoning",
								{ "text": true },
								false
							],
							[
								"evidence",
								{ "text": true },
								true
							],
							[
								"counterEvidence",
								{ "text": true },
								true
							],
							[
								"externalReferences",
								"externalReferences",
								false
							]
						]
					},
					true
				]] },
				false
			],
			[
				"evidence",
				{ "elements": [[
					"evidence",
					{
						"attributes": ["bom-ref"],
						"elements": [
							[
								"propertyName",
								{ "text": true },
								false
							],
							[
								"description",
								{ "text": true },
								false
							],
							[
								"data",
								{ "elements": [
									[
										"name",
										{ "text": true },
										false
									],
									[
										"contents",
										{ "elements": [[
											"attachment",
											"attachedTextType",
											false
										], [
											"url",
											{ "text": true },
											false
										]] },
										false
									],
									[
										"classification",
										{ "text": true },
										false
									],
									[
										"sensitiveData",
										{ "text": true },
										true
									],
									[
										"governance",
										"dataGovernance",
										false
									]
								] },
								true
							],
							[
								"created",
								{ "text": true },
								false
							],
							[
								"expires",
								{ "text": true },
								false
							],
							[
								"author",
								"organizationalContact",
								false
							],
							[
								"reviewer",
								"organizationalContact",
								false
							]
						]
					},
					true
				]] },
				false
			],
			[
				"targets",
				{ "elements": [
					[
						"organizations",
						{ "elements": [[
							"organization",
							"organizationalEntity",
							true
						]] },
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
						"services",
						{ "elements": [[
							"service",
							"service",
							true
						]] },
						false
					]
				] },
				false
			],
			[
				"affirmation",
				{ "elements": [[
					"statement",
					{ "text": true },
					false
				], [
					"signatories",
					{ "elements": [[
						"signatory",
						{ "elements": [
							[
								"name",
								{ "text": true },
								false
							],
							[
								"role",
								{ "text": true },
								false
							],
							[
								"organization",
								"organizationalEntity",
								false
							],
							[
								"externalReference",
								"externalReference",
								false
							]
						] },
						true
					]] },
					false
				]] },
				false
			]
		] },
		"definitionsType": { "elements": [[
			"standards",
			"standardsType",
			false
		]] },
		"standardsType": { "elements": [[
			"standard",
			"standard",
			true
		]] },
		"standard": {
			"attributes": ["bom-ref"],
			"elements": [
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
					"owner",
					{ "text": true },
					false
				],
				[
					"requirements",
					{ "elements": [[
						"requirement",
						{
							"attributes": ["bom-ref"],
							"elements": [
								[
									"identifier",
									{ "text": true },
									false
								],
								[
									"title",
									{ "text": true },
									false
								],
								[
									"text",
									{ "text": true },
									false
								],
								[
									"descriptions",
									{ "elements": [[
										"description",
										{ "text": true },
										true
									]] },
									false
								],
								[
									"openCre",
									{ "text": true },
									true
								],
								[
									"parent",
									{ "text": true },
									false
								],
								[
									"properties",
									"propertiesType",
									false
								],
								[
									"externalReferences",
									"externalReferences",
									false
								]
							]
						},
						true
					]] },
					false
				],
				[
					"levels",
					{ "elements": [[
						"level",
						{
							"attributes": ["bom-ref"],
							"elements": [
								[
									"identifier",
									{ "text": true },
									false
								],
								[
									"title",
									{ "text": true },
									false
								],
								[
									"description",
									{ "text": true },
									false
								],
								[
									"requirements",
									{ "elements": [[
										"requirement",
										{ "text": true },
										true
									]] },
									false
								]
							]
						},
						true
					]] },
					false
				],
				[
					"externalReferences",
					"externalReferences",
					false
				]
			]
		},
		"tagsType": { "elements": [[
			"tag",
			{ "text": true },
			true
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
			],
			[
				"annotations",
				"annotationsType",
				false
			],
			[
				"formulation",
				"formulationType",
				false
			],
			[
				"declarations",
				"declarationsType",
				false
			],
			[
				"definitions",
				"definitionsType",
				false
			]
		]
	}
};

export { grammar };