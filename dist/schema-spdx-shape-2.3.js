// generated/spdx-shape-2.3.js
const shape = {
	"type": "object",
	"properties": {
		"SPDXID": { "type": "string" },
		"annotations": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"annotationDate": { "type": "string" },
					"annotationType": {
						"type": "string",
						"enum": ["OTHER", "REVIEW"]
					},
					"annotator": { "type": "string" },
					"comment": { "type": "string" }
				},
				"required": [
					"annotationDate",
					"annotationType",
					"annotator",
					"comment"
				],
				"additionalProperties": false
			}
		},
		"comment": { "type": "string" },
		"creationInfo": {
			"type": "object",
			"properties": {
				"comment": { "type": "string" },
				"created": { "type": "string" },
				"creators": {
					"type": "array",
					"items": { "type": "string" }
				},
				"licenseListVersion": { "type": "string" }
			},
			"required": ["created", "creators"],
			"additionalProperties": false
		},
		"dataLicense": { "type": "string" },
		"externalDocumentRefs": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"checksum": {
						"type": "object",
						"properties": {
							"algorithm": {
								"type": "string",
								"enum": [
									"SHA1",
									"BLAKE3",
									"SHA3-384",
									"SHA256",
									"SHA384",
									"BLAKE2b-512",
									"BLAKE2b-256",
									"SHA3-512",
									"MD2",
									"ADLER32",
									"MD4",
									"SHA3-256",
									"BLAKE2b-384",
									"SHA512",
									"MD6",
									"MD5",
									"SHA224"
								]
							},
							"checksumValue": { "type": "string" }
						},
						"required": ["algorithm", "checksumValue"],
						"additionalProperties": false
					},
					"externalDocumentId": { "type": "string" },
					"spdxDocument": { "type": "string" }
				},
				"required": [
					"checksum",
					"externalDocumentId",
					"spdxDocument"
				],
				"additionalProperties": false
			}
		},
		"hasExtractedLicensingInfos": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"comment": { "type": "string" },
					"crossRefs": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"isLive": { "type": "boolean" },
								"isValid": { "type": "boolean" },
								"isWayBackLink": { "type": "boolean" },
								"match": { "type": "string" },
								"order": { "type": "integer" },
								"timestamp": { "type": "string" },
								"url": { "type": "string" }
							},
							"required": ["url"],
							"additionalProperties": false
						}
					},
					"extractedText": { "type": "string" },
					"licenseId": { "type": "string" },
					"name": { "type": "string" },
					"seeAlsos": {
						"type": "array",
						"items": { "type": "string" }
					}
				},
				"required": ["extractedText", "licenseId"],
				"additionalProperties": false
			}
		},
		"name": { "type": "string" },
		"revieweds": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"comment": { "type": "string" },
					"reviewDate": { "type": "string" },
					"reviewer": { "type": "string" }
				},
				"required": ["reviewDate"],
				"additionalProperties": false
			}
		},
		"spdxVersion": { "type": "string" },
		"documentNamespace": { "type": "string" },
		"documentDescribes": {
			"type": "array",
			"items": { "type": "string" }
		},
		"packages": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"SPDXID": { "type": "string" },
					"annotations": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"annotationDate": { "type": "string" },
								"annotationType": {
									"type": "string",
									"enum": ["OTHER", "REVIEW"]
								},
								"annotator": { "type": "string" },
								"comment": { "type": "string" }
							},
							"required": [
								"annotationDate",
								"annotationType",
								"annotator",
								"comment"
							],
							"additionalProperties": false
						}
					},
					"attributionTexts": {
						"type": "array",
						"items": { "type": "string" }
					},
					"builtDate": { "type": "string" },
					"checksums": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"algorithm": {
									"type": "string",
									"enum": [
										"SHA1",
										"BLAKE3",
										"SHA3-384",
										"SHA256",
										"SHA384",
										"BLAKE2b-512",
										"BLAKE2b-256",
										"SHA3-512",
										"MD2",
										"ADLER32",
										"MD4",
										"SHA3-256",
										"BLAKE2b-384",
										"SHA512",
										"MD6",
										"MD5",
										"SHA224"
									]
								},
								"checksumValue": { "type": "string" }
							},
							"required": ["algorithm", "checksumValue"],
							"additionalProperties": false
						}
					},
					"comment": { "type": "string" },
					"copyrightText": { "type": "string" },
					"description": { "type": "string" },
					"downloadLocation": { "type": "string" },
					"externalRefs": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"comment": { "type": "string" },
								"referenceCategory": {
									"type": "string",
									"enum": [
										"OTHER",
										"PERSISTENT-ID",
										"SECURITY",
										"PACKAGE-MANAGER"
									]
								},
								"referenceLocator": { "type": "string" },
								"referenceType": { "type": "string" }
							},
							"required": [
								"referenceCategory",
								"referenceLocator",
								"referenceType"
							],
							"additionalProperties": false
						}
					},
					"filesAnalyzed": { "type": "boolean" },
					"hasFiles": {
						"type": "array",
						"items": { "type": "string" }
					},
					"homepage": { "type": "string" },
					"licenseComments": { "type": "string" },
					"licenseConcluded": { "type": "string" },
					"licenseDeclared": { "type": "string" },
					"licenseInfoFromFiles": {
						"type": "array",
						"items": { "type": "string" }
					},
					"name": { "type": "string" },
					"originator": { "type": "string" },
					"packageFileName": { "type": "string" },
					"packageVerificationCode": {
						"type": "object",
						"properties": {
							"packageVerificationCodeExcludedFiles": {
								"type": "array",
								"items": { "type": "string" }
							},
							"packageVerificationCodeValue": { "type": "string" }
						},
						"required": ["packageVerificationCodeValue"],
						"additionalProperties": false
					},
					"primaryPackagePurpose": {
						"type": "string",
						"enum": [
							"OTHER",
							"INSTALL",
							"ARCHIVE",
							"FIRMWARE",
							"APPLICATION",
							"FRAMEWORK",
							"LIBRARY",
							"CONTAINER",
							"SOURCE",
							"DEVICE",
							"OPERATING_SYSTEM",
							"FILE"
						]
					},
					"releaseDate": { "type": "string" },
					"sourceInfo": { "type": "string" },
					"summary": { "type": "string" },
					"supplier": { "type": "string" },
					"validUntilDate": { "type": "string" },
					"versionInfo": { "type": "string" }
				},
				"required": [
					"SPDXID",
					"downloadLocation",
					"name"
				],
				"additionalProperties": false
			}
		},
		"files": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"SPDXID": { "type": "string" },
					"annotations": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"annotationDate": { "type": "string" },
								"annotationType": {
									"type": "string",
									"enum": ["OTHER", "REVIEW"]
								},
								"annotator": { "type": "string" },
								"comment": { "type": "string" }
							},
							"required": [
								"annotationDate",
								"annotationType",
								"annotator",
								"comment"
							],
							"additionalProperties": false
						}
					},
					"artifactOfs": {
						"type": "array",
						"items": { "type": "object" }
					},
					"attributionTexts": {
						"type": "array",
						"items": { "type": "string" }
					},
					"checksums": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"algorithm": {
									"type": "string",
									"enum": [
										"SHA1",
										"BLAKE3",
										"SHA3-384",
										"SHA256",
										"SHA384",
										"BLAKE2b-512",
										"BLAKE2b-256",
										"SHA3-512",
										"MD2",
										"ADLER32",
										"MD4",
										"SHA3-256",
										"BLAKE2b-384",
										"SHA512",
										"MD6",
										"MD5",
										"SHA224"
									]
								},
								"checksumValue": { "type": "string" }
							},
							"required": ["algorithm", "checksumValue"],
							"additionalProperties": false
						}
					},
					"comment": { "type": "string" },
					"copyrightText": { "type": "string" },
					"fileContributors": {
						"type": "array",
						"items": { "type": "string" }
					},
					"fileDependencies": {
						"type": "array",
						"items": { "type": "string" }
					},
					"fileName": { "type": "string" },
					"fileTypes": {
						"type": "array",
						"items": {
							"type": "string",
							"enum": [
								"OTHER",
								"DOCUMENTATION",
								"IMAGE",
								"VIDEO",
								"ARCHIVE",
								"SPDX",
								"APPLICATION",
								"SOURCE",
								"BINARY",
								"TEXT",
								"AUDIO"
							]
						}
					},
					"licenseComments": { "type": "string" },
					"licenseConcluded": { "type": "string" },
					"licenseInfoInFiles": {
						"type": "array",
						"items": { "type": "string" }
					},
					"noticeText": { "type": "string" }
				},
				"required": [
					"SPDXID",
					"checksums",
					"fileName"
				],
				"additionalProperties": false
			}
		},
		"snippets": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"SPDXID": { "type": "string" },
					"annotations": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"annotationDate": { "type": "string" },
								"annotationType": {
									"type": "string",
									"enum": ["OTHER", "REVIEW"]
								},
								"annotator": { "type": "string" },
								"comment": { "type": "string" }
							},
							"required": [
								"annotationDate",
								"annotationType",
								"annotator",
								"comment"
							],
							"additionalProperties": false
						}
					},
					"attributionTexts": {
						"type": "array",
						"items": { "type": "string" }
					},
					"comment": { "type": "string" },
					"copyrightText": { "type": "string" },
					"licenseComments": { "type": "string" },
					"licenseConcluded": { "type": "string" },
					"licenseInfoInSnippets": {
						"type": "array",
						"items": { "type": "string" }
					},
					"name": { "type": "string" },
					"ranges": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"endPointer": {
									"type": "object",
									"properties": {
										"reference": { "type": "string" },
										"offset": { "type": "integer" },
										"lineNumber": { "type": "integer" }
									},
									"required": ["reference"],
									"additionalProperties": false
								},
								"startPointer": {
									"type": "object",
									"properties": {
										"reference": { "type": "string" },
										"offset": { "type": "integer" },
										"lineNumber": { "type": "integer" }
									},
									"required": ["reference"],
									"additionalProperties": false
								}
							},
							"required": ["endPointer", "startPointer"],
							"additionalProperties": false
						}
					},
					"snippetFromFile": { "type": "string" }
				},
				"required": [
					"SPDXID",
					"name",
					"ranges",
					"snippetFromFile"
				],
				"additionalProperties": false
			}
		},
		"relationships": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"spdxElementId": { "type": "string" },
					"comment": { "type": "string" },
					"relatedSpdxElement": { "type": "string" },
					"relationshipType": {
						"type": "string",
						"enum": [
							"VARIANT_OF",
							"COPY_OF",
							"PATCH_FOR",
							"TEST_DEPENDENCY_OF",
							"CONTAINED_BY",
							"DATA_FILE_OF",
							"OPTIONAL_COMPONENT_OF",
							"ANCESTOR_OF",
							"GENERATES",
							"CONTAINS",
							"OPTIONAL_DEPENDENCY_OF",
							"FILE_ADDED",
							"REQUIREMENT_DESCRIPTION_FOR",
							"DEV_DEPENDENCY_OF",
							"DEPENDENCY_OF",
							"BUILD_DEPENDENCY_OF",
							"DESCRIBES",
							"PREREQUISITE_FOR",
							"HAS_PREREQUISITE",
							"PROVIDED_DEPENDENCY_OF",
							"DYNAMIC_LINK",
							"DESCRIBED_BY",
							"METAFILE_OF",
							"DEPENDENCY_MANIFEST_OF",
							"PATCH_APPLIED",
							"RUNTIME_DEPENDENCY_OF",
							"TEST_OF",
							"TEST_TOOL_OF",
							"DEPENDS_ON",
							"SPECIFICATION_FOR",
							"FILE_MODIFIED",
							"DISTRIBUTION_ARTIFACT",
							"AMENDS",
							"DOCUMENTATION_OF",
							"GENERATED_FROM",
							"STATIC_LINK",
							"OTHER",
							"BUILD_TOOL_OF",
							"TEST_CASE_OF",
							"PACKAGE_OF",
							"DESCENDANT_OF",
							"FILE_DELETED",
							"EXPANDED_FROM_ARCHIVE",
							"DEV_TOOL_OF",
							"EXAMPLE_OF"
						]
					}
				},
				"required": [
					"spdxElementId",
					"relatedSpdxElement",
					"relationshipType"
				],
				"additionalProperties": false
			}
		}
	},
	"required": [
		"SPDXID",
		"creationInfo",
		"dataLicense",
		"name",
		"spdxVersion"
	],
	"additionalProperties": false,
	"definitions": {}
};

export { shape };