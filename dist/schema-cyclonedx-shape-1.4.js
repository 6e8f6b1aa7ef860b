// generated/cyclonedx-shape-1.4.js
const shape = {
	"type": "object",
	"required": ["bomFormat", "specVersion"],
	"additionalProperties": false,
	"properties": {
		"$schema": { "type": "string" },
		"bomFormat": {
			"type": "string",
			"enum": ["CycloneDX"]
		},
		"specVersion": { "type": "string" },
		"serialNumber": { "type": "string" },
		"version": { "type": "integer" },
		"metadata": { "$ref": "#/definitions/metadata" },
		"components": {
			"type": "array",
			"items": { "$ref": "#/definitions/component" }
		},
		"services": {
			"type": "array",
			"items": { "$ref": "#/definitions/service" }
		},
		"externalReferences": {
			"type": "array",
			"items": { "$ref": "#/definitions/externalReference" }
		},
		"dependencies": {
			"type": "array",
			"items": { "$ref": "#/definitions/dependency" }
		},
		"compositions": {
			"type": "array",
			"items": { "$ref": "#/definitions/compositions" }
		},
		"vulnerabilities": {
			"type": "array",
			"items": { "$ref": "#/definitions/vulnerability" }
		},
		"signature": { "$ref": "#/definitions/signature" }
	},
	"definitions": {
		"refType": { "type": "string" },
		"metadata": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"timestamp": { "type": "string" },
				"tools": {
					"type": "array",
					"items": { "$ref": "#/definitions/tool" }
				},
				"authors": {
					"type": "array",
					"items": { "$ref": "#/definitions/organizationalContact" }
				},
				"component": { "$ref": "#/definitions/component" },
				"manufacture": { "$ref": "#/definitions/organizationalEntity" },
				"supplier": { "$ref": "#/definitions/organizationalEntity" },
				"licenses": {
					"type": "array",
					"items": { "$ref": "#/definitions/licenseChoice" }
				},
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"tool": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"vendor": { "type": "string" },
				"name": { "type": "string" },
				"version": { "type": "string" },
				"hashes": {
					"type": "array",
					"items": { "$ref": "#/definitions/hash" }
				},
				"externalReferences": {
					"type": "array",
					"items": { "$ref": "#/definitions/externalReference" }
				}
			}
		},
		"organizationalEntity": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"name": { "type": "string" },
				"url": {
					"type": "array",
					"items": { "type": "string" }
				},
				"contact": {
					"type": "array",
					"items": { "$ref": "#/definitions/organizationalContact" }
				}
			}
		},
		"organizationalContact": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"name": { "type": "string" },
				"email": { "type": "string" },
				"phone": { "type": "string" }
			}
		},
		"component": {
			"type": "object",
			"required": ["type", "name"],
			"additionalProperties": false,
			"properties": {
				"type": {
					"type": "string",
					"enum": [
						"application",
						"framework",
						"library",
						"container",
						"operating-system",
						"device",
						"firmware",
						"file"
					]
				},
				"mime-type": { "type": "string" },
				"bom-ref": { "$ref": "#/definitions/refType" },
				"supplier": { "$ref": "#/definitions/organizationalEntity" },
				"author": { "type": "string" },
				"publisher": { "type": "string" },
				"group": { "type": "string" },
				"name": { "type": "string" },
				"version": { "type": "string" },
				"description": { "type": "string" },
				"scope": {
					"type": "string",
					"enum": [
						"required",
						"optional",
						"excluded"
					]
				},
				"hashes": {
					"type": "array",
					"items": { "$ref": "#/definitions/hash" }
				},
				"licenses": {
					"type": "array",
					"items": { "$ref": "#/definitions/licenseChoice" }
				},
				"copyright": { "type": "string" },
				"cpe": { "type": "string" },
				"purl": { "type": "string" },
				"swid": { "$ref": "#/definitions/swid" },
				"modified": { "type": "boolean" },
				"pedigree": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"ancestors": {
							"type": "array",
							"items": { "$ref": "#/definitions/component" }
						},
						"descendants": {
							"type": "array",
							"items": { "$ref": "#/definitions/component" }
						},
						"variants": {
							"type": "array",
							"items": { "$ref": "#/definitions/component" }
						},
						"commits": {
							"type": "array",
							"items": { "$ref": "#/definitions/commit" }
						},
						"patches": {
							"type": "array",
							"items": { "$ref": "#/definitions/patch" }
						},
						"notes": { "type": "string" }
					}
				},
				"externalReferences": {
					"type": "array",
					"items": { "$ref": "#/definitions/externalReference" }
				},
				"components": {
					"type": "array",
					"items": { "$ref": "#/definitions/component" }
				},
				"evidence": { "$ref": "#/definitions/componentEvidence" },
				"releaseNotes": { "$ref": "#/definitions/releaseNotes" },
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				},
				"signature": { "$ref": "#/definitions/signature" }
			}
		},
		"swid": {
			"type": "object",
			"required": ["tagId", "name"],
			"additionalProperties": false,
			"properties": {
				"tagId": { "type": "string" },
				"name": { "type": "string" },
				"version": { "type": "string" },
				"tagVersion": { "type": "integer" },
				"patch": { "type": "boolean" },
				"text": { "$ref": "#/definitions/attachment" },
				"url": { "type": "string" }
			}
		},
		"attachment": {
			"type": "object",
			"required": ["content"],
			"additionalProperties": false,
			"properties": {
				"contentType": { "type": "string" },
				"encoding": {
					"type": "string",
					"enum": ["base64"]
				},
				"content": { "type": "string" }
			}
		},
		"hash": {
			"type": "object",
			"required": ["alg", "content"],
			"additionalProperties": false,
			"properties": {
				"alg": { "$ref": "#/definitions/hash-alg" },
				"content": { "$ref": "#/definitions/hash-content" }
			}
		},
		"hash-alg": {
			"type": "string",
			"enum": [
				"MD5",
				"SHA-1",
				"SHA-256",
				"SHA-384",
				"SHA-512",
				"SHA3-256",
				"SHA3-384",
				"SHA3-512",
				"BLAKE2b-256",
				"BLAKE2b-384",
				"BLAKE2b-512",
				"BLAKE3"
			]
		},
		"hash-content": { "type": "string" },
		"license": {
			"type": "object",
			"oneOf": [{ "required": ["id"] }, { "required": ["name"] }],
			"additionalProperties": false,
			"properties": {
				"id": { "$ref": "spdx.SNAPSHOT.schema.json" },
				"name": { "type": "string" },
				"text": { "$ref": "#/definitions/attachment" },
				"url": { "type": "string" }
			}
		},
		"licenseChoice": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"license": { "$ref": "#/definitions/license" },
				"expression": { "type": "string" }
			},
			"oneOf": [{ "required": ["license"] }, { "required": ["expression"] }]
		},
		"commit": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"uid": { "type": "string" },
				"url": { "type": "string" },
				"author": { "$ref": "#/definitions/identifiableAction" },
				"committer": { "$ref": "#/definitions/identifiableAction" },
				"message": { "type": "string" }
			}
		},
		"patch": {
			"type": "object",
			"required": ["type"],
			"additionalProperties": false,
			"properties": {
				"type": {
					"type": "string",
					"enum": [
						"unofficial",
						"monkey",
						"backport",
						"cherry-pick"
					]
				},
				"diff": { "$ref": "#/definitions/diff" },
				"resolves": {
					"type": "array",
					"items": { "$ref": "#/definitions/issue" }
				}
			}
		},
		"diff": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"text": { "$ref": "#/definitions/attachment" },
				"url": { "type": "string" }
			}
		},
		"issue": {
			"type": "object",
			"required": ["type"],
			"additionalProperties": false,
			"properties": {
				"type": {
					"type": "string",
					"enum": [
						"defect",
						"enhancement",
						"security"
					]
				},
				"id": { "type": "string" },
				"name": { "type": "string" },
				"description": { "type": "string" },
				"source": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"name": { "type": "string" },
						"url": { "type": "string" }
					}
				},
				"references": {
					"type": "array",
					"items": { "type": "string" }
				}
			}
		},
		"identifiableAction": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"timestamp": { "type": "string" },
				"name": { "type": "string" },
				"email": { "type": "string" }
			}
		},
		"externalReference": {
			"type": "object",
			"required": ["url", "type"],
			"additionalProperties": false,
			"properties": {
				"url": { "type": "string" },
				"comment": { "type": "string" },
				"type": {
					"type": "string",
					"enum": [
						"vcs",
						"issue-tracker",
						"website",
						"advisories",
						"bom",
						"mailing-list",
						"social",
						"chat",
						"documentation",
						"support",
						"distribution",
						"license",
						"build-meta",
						"build-system",
						"release-notes",
						"other"
					]
				},
				"hashes": {
					"type": "array",
					"items": { "$ref": "#/definitions/hash" }
				}
			}
		},
		"dependency": {
			"type": "object",
			"required": ["ref"],
			"additionalProperties": false,
			"properties": {
				"ref": { "$ref": "#/definitions/refType" },
				"dependsOn": {
					"type": "array",
					"items": { "$ref": "#/definitions/refType" }
				}
			}
		},
		"service": {
			"type": "object",
			"required": ["name"],
			"additionalProperties": false,
			"properties": {
				"bom-ref": { "$ref": "#/definitions/refType" },
				"provider": { "$ref": "#/definitions/organizationalEntity" },
				"group": { "type": "string" },
				"name": { "type": "string" },
				"version": { "type": "string" },
				"description": { "type": "string" },
				"endpoints": {
					"type": "array",
					"items": { "type": "string" }
				},
				"authenticated": { "type": "boolean" },
				"x-trust-boundary": { "type": "boolean" },
				"data": {
					"type": "array",
					"items": { "$ref": "#/definitions/dataClassification" }
				},
				"licenses": {
					"type": "array",
					"items": { "$ref": "#/definitions/licenseChoice" }
				},
				"externalReferences": {
					"type": "array",
					"items": { "$ref": "#/definitions/externalReference" }
				},
				"services": {
					"type": "array",
					"items": { "$ref": "#/definitions/service" }
				},
				"releaseNotes": { "$ref": "#/definitions/releaseNotes" },
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				},
				"signature": { "$ref": "#/definitions/signature" }
			}
		},
		"dataClassification": {
			"type": "object",
			"required": ["flow", "classification"],
			"additionalProperties": false,
			"properties": {
				"flow": { "$ref": "#/definitions/dataFlow" },
				"classification": { "type": "string" }
			}
		},
		"dataFlow": {
			"type": "string",
			"enum": [
				"inbound",
				"outbound",
				"bi-directional",
				"unknown"
			]
		},
		"copyright": {
			"type": "object",
			"required": ["text"],
			"additionalProperties": false,
			"properties": { "text": { "type": "string" } }
		},
		"componentEvidence": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"licenses": {
					"type": "array",
					"items": { "$ref": "#/definitions/licenseChoice" }
				},
				"copyright": {
					"type": "array",
					"items": { "$ref": "#/definitions/copyright" }
				}
			}
		},
		"compositions": {
			"type": "object",
			"required": ["aggregate"],
			"additionalProperties": false,
			"properties": {
				"aggregate": { "$ref": "#/definitions/aggregateType" },
				"assemblies": {
					"type": "array",
					"items": { "type": "string" }
				},
				"dependencies": {
					"type": "array",
					"items": { "type": "string" }
				},
				"signature": { "$ref": "#/definitions/signature" }
			}
		},
		"aggregateType": {
			"type": "string",
			"enum": [
				"complete",
				"incomplete",
				"incomplete_first_party_only",
				"incomplete_third_party_only",
				"unknown",
				"not_specified"
			]
		},
		"property": {
			"type": "object",
			"properties": {
				"name": { "type": "string" },
				"value": { "type": "string" }
			}
		},
		"localeType": { "type": "string" },
		"releaseType": { "type": "string" },
		"note": {
			"type": "object",
			"required": ["text"],
			"additionalProperties": false,
			"properties": {
				"locale": { "$ref": "#/definitions/localeType" },
				"text": { "$ref": "#/definitions/attachment" }
			}
		},
		"releaseNotes": {
			"type": "object",
			"required": ["type"],
			"additionalProperties": false,
			"properties": {
				"type": { "$ref": "#/definitions/releaseType" },
				"title": { "type": "string" },
				"featuredImage": { "type": "string" },
				"socialImage": { "type": "string" },
				"description": { "type": "string" },
				"timestamp": { "type": "string" },
				"aliases": {
					"type": "array",
					"items": { "type": "string" }
				},
				"tags": {
					"type": "array",
					"items": { "type": "string" }
				},
				"resolves": {
					"type": "array",
					"items": { "$ref": "#/definitions/issue" }
				},
				"notes": {
					"type": "array",
					"items": { "$ref": "#/definitions/note" }
				},
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"advisory": {
			"type": "object",
			"required": ["url"],
			"additionalProperties": false,
			"properties": {
				"title": { "type": "string" },
				"url": { "type": "string" }
			}
		},
		"cwe": { "type": "integer" },
		"severity": {
			"type": "string",
			"enum": [
				"critical",
				"high",
				"medium",
				"low",
				"info",
				"none",
				"unknown"
			]
		},
		"scoreMethod": {
			"type": "string",
			"enum": [
				"CVSSv2",
				"CVSSv3",
				"CVSSv31",
				"OWASP",
				"other"
			]
		},
		"impactAnalysisState": {
			"type": "string",
			"enum": [
				"resolved",
				"resolved_with_pedigree",
				"exploitable",
				"in_triage",
				"false_positive",
				"not_affected"
			]
		},
		"impactAnalysisJustification": {
			"type": "string",
			"enum": [
				"code_not_present",
				"code_not_reachable",
				"requires_configuration",
				"requires_dependency",
				"requires_environment",
				"protected_by_compiler",
				"protected_at_runtime",
				"protected_at_perimeter",
				"protected_by_mitigating_control"
			]
		},
		"rating": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"source": { "$ref": "#/definitions/vulnerabilitySource" },
				"score": { "type": "number" },
				"severity": { "$ref": "#/definitions/severity" },
				"method": { "$ref": "#/definitions/scoreMethod" },
				"vector": { "type": "string" },
				"justification": { "type": "string" }
			}
		},
		"vulnerabilitySource": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"url": { "type": "string" },
				"name": { "type": "string" }
			}
		},
		"vulnerability": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"bom-ref": { "$ref": "#/definitions/refType" },
				"id": { "type": "string" },
				"source": { "$ref": "#/definitions/vulnerabilitySource" },
				"references": {
					"type": "array",
					"items": {
						"required": ["id", "source"],
						"additionalProperties": false,
						"properties": {
							"id": { "type": "string" },
							"source": { "$ref": "#/definitions/vulnerabilitySource" }
						}
					}
				},
				"ratings": {
					"type": "array",
					"items": { "$ref": "#/definitions/rating" }
				},
				"cwes": {
					"type": "array",
					"items": { "$ref": "#/definitions/cwe" }
				},
				"description": { "type": "string" },
				"detail": { "type": "string" },
				"recommendation": { "type": "string" },
				"advisories": {
					"type": "array",
					"items": { "$ref": "#/definitions/advisory" }
				},
				"created": { "type": "string" },
				"published": { "type": "string" },
				"updated": { "type": "string" },
				"credits": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"organizations": {
							"type": "array",
							"items": { "$ref": "#/definitions/organizationalEntity" }
						},
						"individuals": {
							"type": "array",
							"items": { "$ref": "#/definitions/organizationalContact" }
						}
					}
				},
				"tools": {
					"type": "array",
					"items": { "$ref": "#/definitions/tool" }
				},
				"analysis": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"state": { "$ref": "#/definitions/impactAnalysisState" },
						"justification": { "$ref": "#/definitions/impactAnalysisJustification" },
						"response": {
							"type": "array",
							"items": {
								"type": "string",
								"enum": [
									"can_not_fix",
									"will_not_fix",
									"update",
									"rollback",
									"workaround_available"
								]
							}
						},
						"detail": { "type": "string" }
					}
				},
				"affects": {
					"type": "array",
					"items": {
						"required": ["ref"],
						"additionalProperties": false,
						"properties": {
							"ref": { "$ref": "#/definitions/refType" },
							"versions": {
								"type": "array",
								"items": {
									"oneOf": [{ "required": ["version"] }, { "required": ["range"] }],
									"additionalProperties": false,
									"properties": {
										"version": { "$ref": "#/definitions/version" },
										"range": { "$ref": "#/definitions/range" },
										"status": { "$ref": "#/definitions/affectedStatus" }
									}
								}
							}
						}
					}
				},
				"properties": {
					"type": "array",
					"items": { "$ref": "#/definitions/property" }
				}
			}
		},
		"affectedStatus": {
			"type": "string",
			"enum": [
				"affected",
				"unaffected",
				"unknown"
			]
		},
		"version": { "type": "string" },
		"range": { "type": "string" },
		"signature": { "$ref": "jsf-0.82.SNAPSHOT.schema.json#/definitions/signature" }
	}
};

export { shape };