// Written by scripts/schemas.mjs from spdx-3.0.1.schema.json; do not edit. From the SPDX specification (https://github.com/spdx/spdx-spec), by the SPDX Working Group, Community-Spec-1.0 and CC-BY-3.0.
import{isEqual as Yn,append as f}from"../validate/keywords.ts";const ho=Gn,eo={$schema:"http://json-schema.org/draft-07/schema#",type:"object",required:["@context","@graph"],properties:{
"@context":{const:"https://spdx.org/rdf/3.0.1/spdx-context.jsonld"},"@graph":{type:"array",items:{type:"object",$ref:"#/$defs/AnyClass"}}},additionalProperties:!1,$defs:{ai_EnergyConsumption:{
type:"object",properties:{"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"ai_EnergyConsumption"},ai_finetuningEnergyConsumption:{anyOf:[{type:"array",items:{$ref:"\
#/$defs/prop_ai_EnergyConsumption_ai_finetuningEnergyConsumption"}}]},ai_inferenceEnergyConsumption:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_ai_EnergyConsumption_ai_inferenc\
eEnergyConsumption"}}]},ai_trainingEnergyConsumption:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_ai_EnergyConsumption_ai_trainingEnergyConsumption"}}]}},required:["type"],additionalProperties:!1},
ai_EnergyConsumption_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/ai_EnergyConsumption"}]},else:{type:"\
string",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_ai_EnergyConsumption_ai_finetuningEnergyConsumption:{$ref:"#/$defs/ai_EnergyConsumptionDescription_derived"},prop_ai_EnergyConsumption_ai_inferenceEnergyConsumption:{
$ref:"#/$defs/ai_EnergyConsumptionDescription_derived"},prop_ai_EnergyConsumption_ai_trainingEnergyConsumption:{$ref:"#/$defs/ai_EnergyConsumptionDescription_derived"},ai_EnergyConsumptionDescription:{
type:"object",properties:{"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"ai_EnergyConsumptionDescription"},ai_energyQuantity:{$ref:"#/$defs/prop_ai_EnergyConsumpt\
ionDescription_ai_energyQuantity"},ai_energyUnit:{$ref:"#/$defs/prop_ai_EnergyConsumptionDescription_ai_energyUnit"}},required:["type","ai_energyQuantity","ai_energyUnit"],additionalProperties:!1},
ai_EnergyConsumptionDescription_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/ai_EnergyConsumptionDesc\
ription"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_ai_EnergyConsumptionDescription_ai_energyQuantity:{anyOf:[{type:"number"},{type:"string",pattern:"^-?\
[0-9]+(\\.[0-9]*)?$"}]},prop_ai_EnergyConsumptionDescription_ai_energyUnit:{enum:["kilowattHour","megajoule","other"]},ai_EnergyUnitType:{type:"object",properties:{"@id":{$ref:"#/$\
defs/BlankNodeOrIRI"},type:{type:"string",const:"ai_EnergyUnitType"}},required:["type"],additionalProperties:!1},ai_EnergyUnitType_derived:{if:{type:"object"},then:{type:"object",required:[
"type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/ai_EnergyUnitType"}]},else:{type:"string",anyOf:[{enum:["spdx:AI/EnergyUnitType/kilowattHour","spdx:AI/EnergyUnitT\
ype/megajoule","spdx:AI/EnergyUnitType/other"]},{$ref:"#/$defs/BlankNodeOrIRI"}]}},ai_SafetyRiskAssessmentType:{type:"object",properties:{"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{
type:"string",const:"ai_SafetyRiskAssessmentType"}},required:["type"],additionalProperties:!1},ai_SafetyRiskAssessmentType_derived:{if:{type:"object"},then:{type:"object",required:[
"type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/ai_SafetyRiskAssessmentType"}]},else:{type:"string",anyOf:[{enum:["spdx:AI/SafetyRiskAssessmentType/high","spdx:AI\
/SafetyRiskAssessmentType/low","spdx:AI/SafetyRiskAssessmentType/medium","spdx:AI/SafetyRiskAssessmentType/serious"]},{$ref:"#/$defs/BlankNodeOrIRI"}]}},AnnotationType:{type:"objec\
t",properties:{"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"AnnotationType"}},required:["type"],additionalProperties:!1},AnnotationType_derived:{if:{type:"objec\
t"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/AnnotationType"}]},else:{type:"string",anyOf:[{enum:["spdx:Core/AnnotationType/o\
ther","spdx:Core/AnnotationType/review"]},{$ref:"#/$defs/BlankNodeOrIRI"}]}},CreationInfo:{type:"object",properties:{"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"\
CreationInfo"},comment:{$ref:"#/$defs/prop_CreationInfo_comment"},created:{$ref:"#/$defs/prop_CreationInfo_created"},createdBy:{anyOf:[{type:"array",minItems:1,items:{$ref:"#/$defs\
/prop_CreationInfo_createdBy"}}]},createdUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_CreationInfo_createdUsing"}}]},specVersion:{$ref:"#/$defs/prop_CreationInfo_specVersi\
on"}},required:["type","created","createdBy","specVersion"],additionalProperties:!1},CreationInfo_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"\
type"},oneOf:[{$ref:"#/$defs/CreationInfo"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_CreationInfo_comment:{type:"string"},prop_CreationInfo_created:{type:"\
string",allOf:[{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6][0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"},{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}]},
prop_CreationInfo_createdBy:{$ref:"#/$defs/Agent_derived"},prop_CreationInfo_createdUsing:{$ref:"#/$defs/Tool_derived"},prop_CreationInfo_specVersion:{pattern:"^(0|[1-9]\\d*)\\.(0|[1\
-9]\\d*)\\.(0|[1-9]\\d*)(?:-((?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\\+([0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*))?$",type:"str\
ing"},DictionaryEntry:{type:"object",properties:{"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"DictionaryEntry"},key:{$ref:"#/$defs/prop_DictionaryEntry_key"},value:{
$ref:"#/$defs/prop_DictionaryEntry_value"}},required:["type","key"],additionalProperties:!1},DictionaryEntry_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{
propertyName:"type"},oneOf:[{$ref:"#/$defs/DictionaryEntry"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_DictionaryEntry_key:{type:"string"},prop_DictionaryEntry_value:{
type:"string"},Element_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/ai_AIPackage"},{$ref:"#/$defs/bui\
ld_Build"},{$ref:"#/$defs/Agent"},{$ref:"#/$defs/Annotation"},{$ref:"#/$defs/Bom"},{$ref:"#/$defs/Bundle"},{$ref:"#/$defs/IndividualElement"},{$ref:"#/$defs/LifecycleScopedRelation\
ship"},{$ref:"#/$defs/Organization"},{$ref:"#/$defs/Person"},{$ref:"#/$defs/Relationship"},{$ref:"#/$defs/SoftwareAgent"},{$ref:"#/$defs/SpdxDocument"},{$ref:"#/$defs/Tool"},{$ref:"\
#/$defs/dataset_DatasetPackage"},{$ref:"#/$defs/expandedlicensing_ConjunctiveLicenseSet"},{$ref:"#/$defs/expandedlicensing_CustomLicense"},{$ref:"#/$defs/expandedlicensing_CustomLi\
censeAddition"},{$ref:"#/$defs/expandedlicensing_DisjunctiveLicenseSet"},{$ref:"#/$defs/expandedlicensing_IndividualLicensingInfo"},{$ref:"#/$defs/expandedlicensing_ListedLicense"},
{$ref:"#/$defs/expandedlicensing_ListedLicenseException"},{$ref:"#/$defs/expandedlicensing_OrLaterOperator"},{$ref:"#/$defs/expandedlicensing_WithAdditionOperator"},{$ref:"#/$defs/\
security_CvssV2VulnAssessmentRelationship"},{$ref:"#/$defs/security_CvssV3VulnAssessmentRelationship"},{$ref:"#/$defs/security_CvssV4VulnAssessmentRelationship"},{$ref:"#/$defs/sec\
urity_EpssVulnAssessmentRelationship"},{$ref:"#/$defs/security_ExploitCatalogVulnAssessmentRelationship"},{$ref:"#/$defs/security_SsvcVulnAssessmentRelationship"},{$ref:"#/$defs/se\
curity_VexAffectedVulnAssessmentRelationship"},{$ref:"#/$defs/security_VexFixedVulnAssessmentRelationship"},{$ref:"#/$defs/security_VexNotAffectedVulnAssessmentRelationship"},{$ref:"\
#/$defs/security_VexUnderInvestigationVulnAssessmentRelationship"},{$ref:"#/$defs/security_Vulnerability"},{$ref:"#/$defs/simplelicensing_LicenseExpression"},{$ref:"#/$defs/simplel\
icensing_SimpleLicensingText"},{$ref:"#/$defs/software_File"},{$ref:"#/$defs/software_Package"},{$ref:"#/$defs/software_Sbom"},{$ref:"#/$defs/software_Snippet"}]},else:{type:"strin\
g",anyOf:[{enum:["NoAssertionElement","NoneElement","SpdxOrganization","expandedlicensing_NoAssertionLicense","expandedlicensing_NoneLicense"]},{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_Element_comment:{
type:"string"},prop_Element_creationInfo:{$ref:"#/$defs/CreationInfo_derived"},prop_Element_description:{type:"string"},prop_Element_extension:{$ref:"#/$defs/extension_Extension_de\
rived"},prop_Element_externalIdentifier:{$ref:"#/$defs/ExternalIdentifier_derived"},prop_Element_externalRef:{$ref:"#/$defs/ExternalRef_derived"},prop_Element_name:{type:"string"},
prop_Element_summary:{type:"string"},prop_Element_verifiedUsing:{$ref:"#/$defs/IntegrityMethod_derived"},ElementCollection_derived:{if:{type:"object"},then:{type:"object",required:[
"type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/Bom"},{$ref:"#/$defs/Bundle"},{$ref:"#/$defs/SpdxDocument"},{$ref:"#/$defs/software_Sbom"}]},else:{type:"string",anyOf:[
{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_ElementCollection_element:{$ref:"#/$defs/Element_derived"},prop_ElementCollection_profileConformance:{enum:["ai","build","core","dataset","e\
xpandedLicensing","extension","lite","security","simpleLicensing","software"]},prop_ElementCollection_rootElement:{$ref:"#/$defs/Element_derived"},ExternalIdentifier:{type:"object",
properties:{"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"ExternalIdentifier"},comment:{$ref:"#/$defs/prop_ExternalIdentifier_comment"},externalIdentifierType:{$ref:"\
#/$defs/prop_ExternalIdentifier_externalIdentifierType"},identifier:{$ref:"#/$defs/prop_ExternalIdentifier_identifier"},identifierLocator:{anyOf:[{type:"array",items:{$ref:"#/$defs\
/prop_ExternalIdentifier_identifierLocator"}}]},issuingAuthority:{$ref:"#/$defs/prop_ExternalIdentifier_issuingAuthority"}},required:["type","externalIdentifierType","identifier"],
additionalProperties:!1},ExternalIdentifier_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/ExternalIden\
tifier"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_ExternalIdentifier_comment:{type:"string"},prop_ExternalIdentifier_externalIdentifierType:{enum:["cpe2\
2","cpe23","cve","email","gitoid","other","packageUrl","securityOther","swhid","swid","urlScheme"]},prop_ExternalIdentifier_identifier:{type:"string"},prop_ExternalIdentifier_identifierLocator:{
$ref:"#/$defs/anyURI"},prop_ExternalIdentifier_issuingAuthority:{type:"string"},ExternalIdentifierType:{type:"object",properties:{"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"\
string",const:"ExternalIdentifierType"}},required:["type"],additionalProperties:!1},ExternalIdentifierType_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{
propertyName:"type"},oneOf:[{$ref:"#/$defs/ExternalIdentifierType"}]},else:{type:"string",anyOf:[{enum:["spdx:Core/ExternalIdentifierType/cpe22","spdx:Core/ExternalIdentifierType/c\
pe23","spdx:Core/ExternalIdentifierType/cve","spdx:Core/ExternalIdentifierType/email","spdx:Core/ExternalIdentifierType/gitoid","spdx:Core/ExternalIdentifierType/other","spdx:Core/\
ExternalIdentifierType/packageUrl","spdx:Core/ExternalIdentifierType/securityOther","spdx:Core/ExternalIdentifierType/swhid","spdx:Core/ExternalIdentifierType/swid","spdx:Core/Exte\
rnalIdentifierType/urlScheme"]},{$ref:"#/$defs/BlankNodeOrIRI"}]}},ExternalMap:{type:"object",properties:{"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"ExternalM\
ap"},definingArtifact:{$ref:"#/$defs/prop_ExternalMap_definingArtifact"},externalSpdxId:{$ref:"#/$defs/prop_ExternalMap_externalSpdxId"},locationHint:{$ref:"#/$defs/prop_ExternalMa\
p_locationHint"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_ExternalMap_verifiedUsing"}}]}},required:["type","externalSpdxId"],additionalProperties:!1},ExternalMap_derived:{
if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/ExternalMap"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/BlankNo\
deOrIRI"}]}},prop_ExternalMap_definingArtifact:{$ref:"#/$defs/Artifact_derived"},prop_ExternalMap_externalSpdxId:{$ref:"#/$defs/anyURI"},prop_ExternalMap_locationHint:{$ref:"#/$def\
s/anyURI"},prop_ExternalMap_verifiedUsing:{$ref:"#/$defs/IntegrityMethod_derived"},ExternalRef:{type:"object",properties:{"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",
const:"ExternalRef"},comment:{$ref:"#/$defs/prop_ExternalRef_comment"},contentType:{$ref:"#/$defs/prop_ExternalRef_contentType"},externalRefType:{$ref:"#/$defs/prop_ExternalRef_ext\
ernalRefType"},locator:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_ExternalRef_locator"}}]}},required:["type"],additionalProperties:!1},ExternalRef_derived:{if:{type:"object"},
then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/ExternalRef"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_ExternalRef_comment:{
type:"string"},prop_ExternalRef_contentType:{pattern:"^[^\\/]+\\/[^\\/]+$",type:"string"},prop_ExternalRef_externalRefType:{enum:["altDownloadLocation","altWebPage","binaryArtifact",
"bower","buildMeta","buildSystem","certificationReport","chat","componentAnalysisReport","cwe","documentation","dynamicAnalysisReport","eolNotice","exportControlAssessment","fundin\
g","issueTracker","license","mailingList","mavenCentral","metrics","npm","nuget","other","privacyAssessment","productMetadata","purchaseOrder","qualityAssessmentReport","releaseHis\
tory","releaseNotes","riskAssessment","runtimeAnalysisReport","secureSoftwareAttestation","securityAdversaryModel","securityAdvisory","securityFix","securityOther","securityPenTest\
Report","securityPolicy","securityThreatModel","socialMedia","sourceArtifact","staticAnalysisReport","support","vcs","vulnerabilityDisclosureReport","vulnerabilityExploitabilityAss\
essment"]},prop_ExternalRef_locator:{type:"string"},ExternalRefType:{type:"object",properties:{"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"ExternalRefType"}},required:[
"type"],additionalProperties:!1},ExternalRefType_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/Externa\
lRefType"}]},else:{type:"string",anyOf:[{enum:["spdx:Core/ExternalRefType/altDownloadLocation","spdx:Core/ExternalRefType/altWebPage","spdx:Core/ExternalRefType/binaryArtifact","sp\
dx:Core/ExternalRefType/bower","spdx:Core/ExternalRefType/buildMeta","spdx:Core/ExternalRefType/buildSystem","spdx:Core/ExternalRefType/certificationReport","spdx:Core/ExternalRefT\
ype/chat","spdx:Core/ExternalRefType/componentAnalysisReport","spdx:Core/ExternalRefType/cwe","spdx:Core/ExternalRefType/documentation","spdx:Core/ExternalRefType/dynamicAnalysisRe\
port","spdx:Core/ExternalRefType/eolNotice","spdx:Core/ExternalRefType/exportControlAssessment","spdx:Core/ExternalRefType/funding","spdx:Core/ExternalRefType/issueTracker","spdx:C\
ore/ExternalRefType/license","spdx:Core/ExternalRefType/mailingList","spdx:Core/ExternalRefType/mavenCentral","spdx:Core/ExternalRefType/metrics","spdx:Core/ExternalRefType/npm","s\
pdx:Core/ExternalRefType/nuget","spdx:Core/ExternalRefType/other","spdx:Core/ExternalRefType/privacyAssessment","spdx:Core/ExternalRefType/productMetadata","spdx:Core/ExternalRefTy\
pe/purchaseOrder","spdx:Core/ExternalRefType/qualityAssessmentReport","spdx:Core/ExternalRefType/releaseHistory","spdx:Core/ExternalRefType/releaseNotes","spdx:Core/ExternalRefType\
/riskAssessment","spdx:Core/ExternalRefType/runtimeAnalysisReport","spdx:Core/ExternalRefType/secureSoftwareAttestation","spdx:Core/ExternalRefType/securityAdversaryModel","spdx:Co\
re/ExternalRefType/securityAdvisory","spdx:Core/ExternalRefType/securityFix","spdx:Core/ExternalRefType/securityOther","spdx:Core/ExternalRefType/securityPenTestReport","spdx:Core/\
ExternalRefType/securityPolicy","spdx:Core/ExternalRefType/securityThreatModel","spdx:Core/ExternalRefType/socialMedia","spdx:Core/ExternalRefType/sourceArtifact","spdx:Core/Extern\
alRefType/staticAnalysisReport","spdx:Core/ExternalRefType/support","spdx:Core/ExternalRefType/vcs","spdx:Core/ExternalRefType/vulnerabilityDisclosureReport","spdx:Core/ExternalRef\
Type/vulnerabilityExploitabilityAssessment"]},{$ref:"#/$defs/BlankNodeOrIRI"}]}},HashAlgorithm:{type:"object",properties:{"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",
const:"HashAlgorithm"}},required:["type"],additionalProperties:!1},HashAlgorithm_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},
oneOf:[{$ref:"#/$defs/HashAlgorithm"}]},else:{type:"string",anyOf:[{enum:["spdx:Core/HashAlgorithm/adler32","spdx:Core/HashAlgorithm/blake2b256","spdx:Core/HashAlgorithm/blake2b384",
"spdx:Core/HashAlgorithm/blake2b512","spdx:Core/HashAlgorithm/blake3","spdx:Core/HashAlgorithm/crystalsDilithium","spdx:Core/HashAlgorithm/crystalsKyber","spdx:Core/HashAlgorithm/f\
alcon","spdx:Core/HashAlgorithm/md2","spdx:Core/HashAlgorithm/md4","spdx:Core/HashAlgorithm/md5","spdx:Core/HashAlgorithm/md6","spdx:Core/HashAlgorithm/other","spdx:Core/HashAlgori\
thm/sha1","spdx:Core/HashAlgorithm/sha224","spdx:Core/HashAlgorithm/sha256","spdx:Core/HashAlgorithm/sha384","spdx:Core/HashAlgorithm/sha3_224","spdx:Core/HashAlgorithm/sha3_256","\
spdx:Core/HashAlgorithm/sha3_384","spdx:Core/HashAlgorithm/sha3_512","spdx:Core/HashAlgorithm/sha512"]},{$ref:"#/$defs/BlankNodeOrIRI"}]}},IndividualElement:{type:"object",properties:{
spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"IndividualElement"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{
$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$d\
efs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"\
#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]}},required:["type","spdxId","creationInfo"],additionalProperties:!1},
IndividualElement_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/IndividualElement"}]},else:{type:"stri\
ng",anyOf:[{enum:["NoAssertionElement","NoneElement"]},{$ref:"#/$defs/BlankNodeOrIRI"}]}},IntegrityMethod_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{
propertyName:"type"},oneOf:[{$ref:"#/$defs/Hash"},{$ref:"#/$defs/PackageVerificationCode"},{$ref:"#/$defs/software_ContentIdentifier"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/B\
lankNodeOrIRI"}]}},prop_IntegrityMethod_comment:{type:"string"},LifecycleScopeType:{type:"object",properties:{"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"Lifec\
ycleScopeType"}},required:["type"],additionalProperties:!1},LifecycleScopeType_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},
oneOf:[{$ref:"#/$defs/LifecycleScopeType"}]},else:{type:"string",anyOf:[{enum:["spdx:Core/LifecycleScopeType/build","spdx:Core/LifecycleScopeType/design","spdx:Core/LifecycleScopeT\
ype/development","spdx:Core/LifecycleScopeType/other","spdx:Core/LifecycleScopeType/runtime","spdx:Core/LifecycleScopeType/test"]},{$ref:"#/$defs/BlankNodeOrIRI"}]}},NamespaceMap:{
type:"object",properties:{"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"NamespaceMap"},namespace:{$ref:"#/$defs/prop_NamespaceMap_namespace"},prefix:{$ref:"#/$de\
fs/prop_NamespaceMap_prefix"}},required:["type","namespace","prefix"],additionalProperties:!1},NamespaceMap_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{
propertyName:"type"},oneOf:[{$ref:"#/$defs/NamespaceMap"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_NamespaceMap_namespace:{$ref:"#/$defs/anyURI"},prop_NamespaceMap_prefix:{
type:"string"},PackageVerificationCode:{type:"object",properties:{"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"PackageVerificationCode"},comment:{$ref:"#/$defs/\
prop_IntegrityMethod_comment"},algorithm:{$ref:"#/$defs/prop_PackageVerificationCode_algorithm"},hashValue:{$ref:"#/$defs/prop_PackageVerificationCode_hashValue"},packageVerificationCodeExcludedFile:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_PackageVerificationCode_packageVerificationCodeExcludedFile"}}]}},required:["type","algorithm","hashValue"],additionalProperties:!1},
PackageVerificationCode_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/PackageVerificationCode"}]},else:{
type:"string",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_PackageVerificationCode_algorithm:{enum:["adler32","blake2b256","blake2b384","blake2b512","blake3","crystalsDilithium",
"crystalsKyber","falcon","md2","md4","md5","md6","other","sha1","sha224","sha256","sha384","sha3_224","sha3_256","sha3_384","sha3_512","sha512"]},prop_PackageVerificationCode_hashValue:{
type:"string"},prop_PackageVerificationCode_packageVerificationCodeExcludedFile:{type:"string"},PositiveIntegerRange:{type:"object",properties:{"@id":{$ref:"#/$defs/BlankNodeOrIRI"},
type:{type:"string",const:"PositiveIntegerRange"},beginIntegerRange:{$ref:"#/$defs/prop_PositiveIntegerRange_beginIntegerRange"},endIntegerRange:{$ref:"#/$defs/prop_PositiveInteger\
Range_endIntegerRange"}},required:["type","beginIntegerRange","endIntegerRange"],additionalProperties:!1},PositiveIntegerRange_derived:{if:{type:"object"},then:{type:"object",required:[
"type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/PositiveIntegerRange"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_PositiveIntegerRange_beginIntegerRange:{
type:"integer",minimum:1},prop_PositiveIntegerRange_endIntegerRange:{type:"integer",minimum:1},PresenceType:{type:"object",properties:{"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"\
string",const:"PresenceType"}},required:["type"],additionalProperties:!1},PresenceType_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"\
type"},oneOf:[{$ref:"#/$defs/PresenceType"}]},else:{type:"string",anyOf:[{enum:["spdx:Core/PresenceType/no","spdx:Core/PresenceType/noAssertion","spdx:Core/PresenceType/yes"]},{$ref:"\
#/$defs/BlankNodeOrIRI"}]}},ProfileIdentifierType:{type:"object",properties:{"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"ProfileIdentifierType"}},required:["ty\
pe"],additionalProperties:!1},ProfileIdentifierType_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/Prof\
ileIdentifierType"}]},else:{type:"string",anyOf:[{enum:["spdx:Core/ProfileIdentifierType/ai","spdx:Core/ProfileIdentifierType/build","spdx:Core/ProfileIdentifierType/core","spdx:Co\
re/ProfileIdentifierType/dataset","spdx:Core/ProfileIdentifierType/expandedLicensing","spdx:Core/ProfileIdentifierType/extension","spdx:Core/ProfileIdentifierType/lite","spdx:Core/\
ProfileIdentifierType/security","spdx:Core/ProfileIdentifierType/simpleLicensing","spdx:Core/ProfileIdentifierType/software"]},{$ref:"#/$defs/BlankNodeOrIRI"}]}},Relationship:{type:"\
object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"Relationship"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_cre\
ationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"\
array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Eleme\
nt_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},completeness:{$ref:"#/$defs/prop_Re\
lationship_completeness"},endTime:{$ref:"#/$defs/prop_Relationship_endTime"},from:{$ref:"#/$defs/prop_Relationship_from_"},relationshipType:{$ref:"#/$defs/prop_Relationship_relatio\
nshipType"},startTime:{$ref:"#/$defs/prop_Relationship_startTime"},to:{anyOf:[{type:"array",minItems:1,items:{$ref:"#/$defs/prop_Relationship_to"}}]}},required:["type","spdxId","cr\
eationInfo","from","relationshipType","to"],additionalProperties:!1},Relationship_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"typ\
e"},oneOf:[{$ref:"#/$defs/LifecycleScopedRelationship"},{$ref:"#/$defs/security_CvssV2VulnAssessmentRelationship"},{$ref:"#/$defs/security_CvssV3VulnAssessmentRelationship"},{$ref:"\
#/$defs/security_CvssV4VulnAssessmentRelationship"},{$ref:"#/$defs/security_EpssVulnAssessmentRelationship"},{$ref:"#/$defs/security_ExploitCatalogVulnAssessmentRelationship"},{$ref:"\
#/$defs/security_SsvcVulnAssessmentRelationship"},{$ref:"#/$defs/security_VexAffectedVulnAssessmentRelationship"},{$ref:"#/$defs/security_VexFixedVulnAssessmentRelationship"},{$ref:"\
#/$defs/security_VexNotAffectedVulnAssessmentRelationship"},{$ref:"#/$defs/security_VexUnderInvestigationVulnAssessmentRelationship"},{$ref:"#/$defs/Relationship"}]},else:{type:"st\
ring",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_Relationship_completeness:{enum:["complete","incomplete","noAssertion"]},prop_Relationship_endTime:{type:"string",allOf:[{pattern:"\
^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6][0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"},{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}]},prop_Relationship_from_:{
$ref:"#/$defs/Element_derived"},prop_Relationship_relationshipType:{enum:["affects","amendedBy","ancestorOf","availableFrom","configures","contains","coordinatedBy","copiedTo","del\
egatedTo","dependsOn","descendantOf","describes","doesNotAffect","expandsTo","exploitCreatedBy","fixedBy","fixedIn","foundBy","generates","hasAddedFile","hasAssessmentFor","hasAsso\
ciatedVulnerability","hasConcludedLicense","hasDataFile","hasDeclaredLicense","hasDeletedFile","hasDependencyManifest","hasDistributionArtifact","hasDocumentation","hasDynamicLink",
"hasEvidence","hasExample","hasHost","hasInput","hasMetadata","hasOptionalComponent","hasOptionalDependency","hasOutput","hasPrerequisite","hasProvidedDependency","hasRequirement",
"hasSpecification","hasStaticLink","hasTest","hasTestCase","hasVariant","invokedBy","modifiedBy","other","packagedBy","patchedBy","publishedBy","reportedBy","republishedBy","serial\
izedInArtifact","testedOn","trainedOn","underInvestigationFor","usesTool"]},prop_Relationship_startTime:{type:"string",allOf:[{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[\
0-6][0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"},{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}]},prop_Relationship_to:{$ref:"#/$defs/Element_derived"},RelationshipCompleteness:{
type:"object",properties:{"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"RelationshipCompleteness"}},required:["type"],additionalProperties:!1},RelationshipCompleteness_derived:{
if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/RelationshipCompleteness"}]},else:{type:"string",anyOf:[{enum:["s\
pdx:Core/RelationshipCompleteness/complete","spdx:Core/RelationshipCompleteness/incomplete","spdx:Core/RelationshipCompleteness/noAssertion"]},{$ref:"#/$defs/BlankNodeOrIRI"}]}},RelationshipType:{
type:"object",properties:{"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"RelationshipType"}},required:["type"],additionalProperties:!1},RelationshipType_derived:{
if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/RelationshipType"}]},else:{type:"string",anyOf:[{enum:["spdx:Core\
/RelationshipType/affects","spdx:Core/RelationshipType/amendedBy","spdx:Core/RelationshipType/ancestorOf","spdx:Core/RelationshipType/availableFrom","spdx:Core/RelationshipType/con\
figures","spdx:Core/RelationshipType/contains","spdx:Core/RelationshipType/coordinatedBy","spdx:Core/RelationshipType/copiedTo","spdx:Core/RelationshipType/delegatedTo","spdx:Core/\
RelationshipType/dependsOn","spdx:Core/RelationshipType/descendantOf","spdx:Core/RelationshipType/describes","spdx:Core/RelationshipType/doesNotAffect","spdx:Core/RelationshipType/\
expandsTo","spdx:Core/RelationshipType/exploitCreatedBy","spdx:Core/RelationshipType/fixedBy","spdx:Core/RelationshipType/fixedIn","spdx:Core/RelationshipType/foundBy","spdx:Core/R\
elationshipType/generates","spdx:Core/RelationshipType/hasAddedFile","spdx:Core/RelationshipType/hasAssessmentFor","spdx:Core/RelationshipType/hasAssociatedVulnerability","spdx:Cor\
e/RelationshipType/hasConcludedLicense","spdx:Core/RelationshipType/hasDataFile","spdx:Core/RelationshipType/hasDeclaredLicense","spdx:Core/RelationshipType/hasDeletedFile","spdx:C\
ore/RelationshipType/hasDependencyManifest","spdx:Core/RelationshipType/hasDistributionArtifact","spdx:Core/RelationshipType/hasDocumentation","spdx:Core/RelationshipType/hasDynami\
cLink","spdx:Core/RelationshipType/hasEvidence","spdx:Core/RelationshipType/hasExample","spdx:Core/RelationshipType/hasHost","spdx:Core/RelationshipType/hasInput","spdx:Core/Relati\
onshipType/hasMetadata","spdx:Core/RelationshipType/hasOptionalComponent","spdx:Core/RelationshipType/hasOptionalDependency","spdx:Core/RelationshipType/hasOutput","spdx:Core/Relat\
ionshipType/hasPrerequisite","spdx:Core/RelationshipType/hasProvidedDependency","spdx:Core/RelationshipType/hasRequirement","spdx:Core/RelationshipType/hasSpecification","spdx:Core\
/RelationshipType/hasStaticLink","spdx:Core/RelationshipType/hasTest","spdx:Core/RelationshipType/hasTestCase","spdx:Core/RelationshipType/hasVariant","spdx:Core/RelationshipType/i\
nvokedBy","spdx:Core/RelationshipType/modifiedBy","spdx:Core/RelationshipType/other","spdx:Core/RelationshipType/packagedBy","spdx:Core/RelationshipType/patchedBy","spdx:Core/Relat\
ionshipType/publishedBy","spdx:Core/RelationshipType/reportedBy","spdx:Core/RelationshipType/republishedBy","spdx:Core/RelationshipType/serializedInArtifact","spdx:Core/Relationshi\
pType/testedOn","spdx:Core/RelationshipType/trainedOn","spdx:Core/RelationshipType/underInvestigationFor","spdx:Core/RelationshipType/usesTool"]},{$ref:"#/$defs/BlankNodeOrIRI"}]}},
SpdxDocument:{type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"SpdxDocument"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$d\
efs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$d\
efs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},element:{anyOf:[{type:"\
array",items:{$ref:"#/$defs/prop_ElementCollection_element"}}]},profileConformance:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_ElementCollection_profileConformance"}}]},rootElement:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_ElementCollection_rootElement"}}]},dataLicense:{$ref:"#/$defs/prop_SpdxDocument_dataLicense"},import:{anyOf:[{type:"array",items:{$ref:"\
#/$defs/prop_SpdxDocument_import_"}}]},namespaceMap:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_SpdxDocument_namespaceMap"}}]}},required:["type","spdxId","creationInfo"],additionalProperties:!1},
SpdxDocument_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/SpdxDocument"}]},else:{type:"string",anyOf:[
{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_SpdxDocument_dataLicense:{$ref:"#/$defs/simplelicensing_AnyLicenseInfo_derived"},prop_SpdxDocument_import_:{$ref:"#/$defs/ExternalMap_derive\
d"},prop_SpdxDocument_namespaceMap:{$ref:"#/$defs/NamespaceMap_derived"},SupportType:{type:"object",properties:{"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"Sup\
portType"}},required:["type"],additionalProperties:!1},SupportType_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"\
#/$defs/SupportType"}]},else:{type:"string",anyOf:[{enum:["spdx:Core/SupportType/deployed","spdx:Core/SupportType/development","spdx:Core/SupportType/endOfSupport","spdx:Core/Suppo\
rtType/limitedSupport","spdx:Core/SupportType/noAssertion","spdx:Core/SupportType/noSupport","spdx:Core/SupportType/support"]},{$ref:"#/$defs/BlankNodeOrIRI"}]}},Tool:{type:"object",
properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"Tool"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{
$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$d\
efs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"\
#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]}},required:["type","spdxId","creationInfo"],additionalProperties:!1},
Tool_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/Tool"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/\
BlankNodeOrIRI"}]}},dataset_ConfidentialityLevelType:{type:"object",properties:{"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"dataset_ConfidentialityLevelType"}},
required:["type"],additionalProperties:!1},dataset_ConfidentialityLevelType_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[
{$ref:"#/$defs/dataset_ConfidentialityLevelType"}]},else:{type:"string",anyOf:[{enum:["spdx:Dataset/ConfidentialityLevelType/amber","spdx:Dataset/ConfidentialityLevelType/clear","s\
pdx:Dataset/ConfidentialityLevelType/green","spdx:Dataset/ConfidentialityLevelType/red"]},{$ref:"#/$defs/BlankNodeOrIRI"}]}},dataset_DatasetAvailabilityType:{type:"object",properties:{
"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"dataset_DatasetAvailabilityType"}},required:["type"],additionalProperties:!1},dataset_DatasetAvailabilityType_derived:{
if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/dataset_DatasetAvailabilityType"}]},else:{type:"string",anyOf:[{enum:[
"spdx:Dataset/DatasetAvailabilityType/clickthrough","spdx:Dataset/DatasetAvailabilityType/directDownload","spdx:Dataset/DatasetAvailabilityType/query","spdx:Dataset/DatasetAvailabi\
lityType/registration","spdx:Dataset/DatasetAvailabilityType/scrapingScript"]},{$ref:"#/$defs/BlankNodeOrIRI"}]}},dataset_DatasetType:{type:"object",properties:{"@id":{$ref:"#/$def\
s/BlankNodeOrIRI"},type:{type:"string",const:"dataset_DatasetType"}},required:["type"],additionalProperties:!1},dataset_DatasetType_derived:{if:{type:"object"},then:{type:"object",
required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/dataset_DatasetType"}]},else:{type:"string",anyOf:[{enum:["spdx:Dataset/DatasetType/audio","spdx:Dataset\
/DatasetType/categorical","spdx:Dataset/DatasetType/graph","spdx:Dataset/DatasetType/image","spdx:Dataset/DatasetType/noAssertion","spdx:Dataset/DatasetType/numeric","spdx:Dataset/\
DatasetType/other","spdx:Dataset/DatasetType/sensor","spdx:Dataset/DatasetType/structured","spdx:Dataset/DatasetType/syntactic","spdx:Dataset/DatasetType/text","spdx:Dataset/Datase\
tType/timeseries","spdx:Dataset/DatasetType/timestamp","spdx:Dataset/DatasetType/video"]},{$ref:"#/$defs/BlankNodeOrIRI"}]}},expandedlicensing_LicenseAddition_derived:{if:{type:"ob\
ject"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/expandedlicensing_CustomLicenseAddition"},{$ref:"#/$defs/expandedlicensing_Li\
stedLicenseException"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_expandedlicensing_LicenseAddition_expandedlicensing_additionText:{type:"string"},prop_expandedlicensing_LicenseAddition_expandedlicensing_isDeprecatedAdditionId:{
type:"boolean"},prop_expandedlicensing_LicenseAddition_expandedlicensing_licenseXml:{type:"string"},prop_expandedlicensing_LicenseAddition_expandedlicensing_obsoletedBy:{type:"stri\
ng"},prop_expandedlicensing_LicenseAddition_expandedlicensing_seeAlso:{$ref:"#/$defs/anyURI"},prop_expandedlicensing_LicenseAddition_expandedlicensing_standardAdditionTemplate:{type:"\
string"},expandedlicensing_ListedLicenseException:{type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"expandedlicensing_ListedLicenseException"},comment:{
$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{
$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{
$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#\
/$defs/prop_Element_verifiedUsing"}}]},expandedlicensing_additionText:{$ref:"#/$defs/prop_expandedlicensing_LicenseAddition_expandedlicensing_additionText"},expandedlicensing_isDeprecatedAdditionId:{
$ref:"#/$defs/prop_expandedlicensing_LicenseAddition_expandedlicensing_isDeprecatedAdditionId"},expandedlicensing_licenseXml:{$ref:"#/$defs/prop_expandedlicensing_LicenseAddition_e\
xpandedlicensing_licenseXml"},expandedlicensing_obsoletedBy:{$ref:"#/$defs/prop_expandedlicensing_LicenseAddition_expandedlicensing_obsoletedBy"},expandedlicensing_seeAlso:{anyOf:[
{type:"array",items:{$ref:"#/$defs/prop_expandedlicensing_LicenseAddition_expandedlicensing_seeAlso"}}]},expandedlicensing_standardAdditionTemplate:{$ref:"#/$defs/prop_expandedlice\
nsing_LicenseAddition_expandedlicensing_standardAdditionTemplate"},expandedlicensing_deprecatedVersion:{$ref:"#/$defs/prop_expandedlicensing_ListedLicenseException_expandedlicensin\
g_deprecatedVersion"},expandedlicensing_listVersionAdded:{$ref:"#/$defs/prop_expandedlicensing_ListedLicenseException_expandedlicensing_listVersionAdded"}},required:["type","spdxId",
"creationInfo","expandedlicensing_additionText"],additionalProperties:!1},expandedlicensing_ListedLicenseException_derived:{if:{type:"object"},then:{type:"object",required:["type"],
discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/expandedlicensing_ListedLicenseException"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_expandedlicensing_ListedLicenseException_expandedlicensing_deprecatedVersion:{
type:"string"},prop_expandedlicensing_ListedLicenseException_expandedlicensing_listVersionAdded:{type:"string"},extension_CdxPropertyEntry:{type:"object",properties:{"@id":{$ref:"#\
/$defs/BlankNodeOrIRI"},type:{type:"string",const:"extension_CdxPropertyEntry"},extension_cdxPropName:{$ref:"#/$defs/prop_extension_CdxPropertyEntry_extension_cdxPropName"},extension_cdxPropValue:{
$ref:"#/$defs/prop_extension_CdxPropertyEntry_extension_cdxPropValue"}},required:["type","extension_cdxPropName"],additionalProperties:!1},extension_CdxPropertyEntry_derived:{if:{type:"\
object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/extension_CdxPropertyEntry"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/Bl\
ankNodeOrIRI"}]}},prop_extension_CdxPropertyEntry_extension_cdxPropName:{type:"string"},prop_extension_CdxPropertyEntry_extension_cdxPropValue:{type:"string"},extension_Extension:{
type:"object",allOf:[{$ref:"#/$defs/SHACLClass"}]},extension_Extension_derived:{if:{type:"object"},then:{$ref:"#/$defs/SHACLClass"},else:{type:"string",anyOf:[{$ref:"#/$defs/BlankN\
odeOrIRI"}]}},security_CvssSeverityType:{type:"object",properties:{"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"security_CvssSeverityType"}},required:["type"],additionalProperties:!1},
security_CvssSeverityType_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/security_CvssSeverityType"}]},
else:{type:"string",anyOf:[{enum:["spdx:Security/CvssSeverityType/critical","spdx:Security/CvssSeverityType/high","spdx:Security/CvssSeverityType/low","spdx:Security/CvssSeverityTy\
pe/medium","spdx:Security/CvssSeverityType/none"]},{$ref:"#/$defs/BlankNodeOrIRI"}]}},security_ExploitCatalogType:{type:"object",properties:{"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{
type:"string",const:"security_ExploitCatalogType"}},required:["type"],additionalProperties:!1},security_ExploitCatalogType_derived:{if:{type:"object"},then:{type:"object",required:[
"type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/security_ExploitCatalogType"}]},else:{type:"string",anyOf:[{enum:["spdx:Security/ExploitCatalogType/kev","spdx:Sec\
urity/ExploitCatalogType/other"]},{$ref:"#/$defs/BlankNodeOrIRI"}]}},security_SsvcDecisionType:{type:"object",properties:{"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",
const:"security_SsvcDecisionType"}},required:["type"],additionalProperties:!1},security_SsvcDecisionType_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{
propertyName:"type"},oneOf:[{$ref:"#/$defs/security_SsvcDecisionType"}]},else:{type:"string",anyOf:[{enum:["spdx:Security/SsvcDecisionType/act","spdx:Security/SsvcDecisionType/atte\
nd","spdx:Security/SsvcDecisionType/track","spdx:Security/SsvcDecisionType/trackStar"]},{$ref:"#/$defs/BlankNodeOrIRI"}]}},security_VexJustificationType:{type:"object",properties:{
"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"security_VexJustificationType"}},required:["type"],additionalProperties:!1},security_VexJustificationType_derived:{
if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/security_VexJustificationType"}]},else:{type:"string",anyOf:[{enum:[
"spdx:Security/VexJustificationType/componentNotPresent","spdx:Security/VexJustificationType/inlineMitigationsAlreadyExist","spdx:Security/VexJustificationType/vulnerableCodeCannot\
BeControlledByAdversary","spdx:Security/VexJustificationType/vulnerableCodeNotInExecutePath","spdx:Security/VexJustificationType/vulnerableCodeNotPresent"]},{$ref:"#/$defs/BlankNod\
eOrIRI"}]}},security_VulnAssessmentRelationship_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/security\
_CvssV2VulnAssessmentRelationship"},{$ref:"#/$defs/security_CvssV3VulnAssessmentRelationship"},{$ref:"#/$defs/security_CvssV4VulnAssessmentRelationship"},{$ref:"#/$defs/security_Ep\
ssVulnAssessmentRelationship"},{$ref:"#/$defs/security_ExploitCatalogVulnAssessmentRelationship"},{$ref:"#/$defs/security_SsvcVulnAssessmentRelationship"},{$ref:"#/$defs/security_V\
exAffectedVulnAssessmentRelationship"},{$ref:"#/$defs/security_VexFixedVulnAssessmentRelationship"},{$ref:"#/$defs/security_VexNotAffectedVulnAssessmentRelationship"},{$ref:"#/$def\
s/security_VexUnderInvestigationVulnAssessmentRelationship"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_security_VulnAssessmentRelationship_suppliedBy:{$ref:"\
#/$defs/Agent_derived"},prop_security_VulnAssessmentRelationship_security_assessedElement:{$ref:"#/$defs/software_SoftwareArtifact_derived"},prop_security_VulnAssessmentRelationship_security_modifiedTime:{
type:"string",allOf:[{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6][0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"},{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}]},
prop_security_VulnAssessmentRelationship_security_publishedTime:{type:"string",allOf:[{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6][0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9\
]{2})$"},{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}]},prop_security_VulnAssessmentRelationship_security_withdrawnTime:{type:"string",allOf:[{pattern:"^[0-9]{4}-\
[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6][0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"},{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}]},simplelicensing_AnyLicenseInfo_derived:{
if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/expandedlicensing_ConjunctiveLicenseSet"},{$ref:"#/$defs/expanded\
licensing_CustomLicense"},{$ref:"#/$defs/expandedlicensing_DisjunctiveLicenseSet"},{$ref:"#/$defs/expandedlicensing_IndividualLicensingInfo"},{$ref:"#/$defs/expandedlicensing_Liste\
dLicense"},{$ref:"#/$defs/expandedlicensing_OrLaterOperator"},{$ref:"#/$defs/expandedlicensing_WithAdditionOperator"},{$ref:"#/$defs/simplelicensing_LicenseExpression"}]},else:{type:"\
string",anyOf:[{enum:["expandedlicensing_NoAssertionLicense","expandedlicensing_NoneLicense"]},{$ref:"#/$defs/BlankNodeOrIRI"}]}},simplelicensing_LicenseExpression:{type:"object",properties:{
spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"simplelicensing_LicenseExpression"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_cr\
eationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"\
array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Eleme\
nt_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},simplelicensing_customIdToUri:{anyOf:[
{type:"array",items:{$ref:"#/$defs/prop_simplelicensing_LicenseExpression_simplelicensing_customIdToUri"}}]},simplelicensing_licenseExpression:{$ref:"#/$defs/prop_simplelicensing_L\
icenseExpression_simplelicensing_licenseExpression"},simplelicensing_licenseListVersion:{$ref:"#/$defs/prop_simplelicensing_LicenseExpression_simplelicensing_licenseListVersion"}},
required:["type","spdxId","creationInfo","simplelicensing_licenseExpression"],additionalProperties:!1},simplelicensing_LicenseExpression_derived:{if:{type:"object"},then:{type:"obj\
ect",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/simplelicensing_LicenseExpression"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},
prop_simplelicensing_LicenseExpression_simplelicensing_customIdToUri:{$ref:"#/$defs/DictionaryEntry_derived"},prop_simplelicensing_LicenseExpression_simplelicensing_licenseExpression:{
type:"string"},prop_simplelicensing_LicenseExpression_simplelicensing_licenseListVersion:{pattern:"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-((?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-\
Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\\+([0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*))?$",type:"string"},simplelicensing_SimpleLicensingText:{type:"object",properties:{
spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"simplelicensing_SimpleLicensingText"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_\
creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"\
array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Eleme\
nt_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},simplelicensing_licenseText:{$ref:"\
#/$defs/prop_simplelicensing_SimpleLicensingText_simplelicensing_licenseText"}},required:["type","spdxId","creationInfo","simplelicensing_licenseText"],additionalProperties:!1},simplelicensing_SimpleLicensingText_derived:{
if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/simplelicensing_SimpleLicensingText"}]},else:{type:"string",anyOf:[
{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_simplelicensing_SimpleLicensingText_simplelicensing_licenseText:{type:"string"},software_ContentIdentifier:{type:"object",properties:{"@id":{
$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"software_ContentIdentifier"},comment:{$ref:"#/$defs/prop_IntegrityMethod_comment"},software_contentIdentifierType:{$ref:"#\
/$defs/prop_software_ContentIdentifier_software_contentIdentifierType"},software_contentIdentifierValue:{$ref:"#/$defs/prop_software_ContentIdentifier_software_contentIdentifierVal\
ue"}},required:["type","software_contentIdentifierType","software_contentIdentifierValue"],additionalProperties:!1},software_ContentIdentifier_derived:{if:{type:"object"},then:{type:"\
object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/software_ContentIdentifier"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_software_ContentIdentifier_software_contentIdentifierType:{
enum:["gitoid","swhid"]},prop_software_ContentIdentifier_software_contentIdentifierValue:{$ref:"#/$defs/anyURI"},software_ContentIdentifierType:{type:"object",properties:{"@id":{$ref:"\
#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"software_ContentIdentifierType"}},required:["type"],additionalProperties:!1},software_ContentIdentifierType_derived:{if:{type:"o\
bject"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/software_ContentIdentifierType"}]},else:{type:"string",anyOf:[{enum:["spdx:S\
oftware/ContentIdentifierType/gitoid","spdx:Software/ContentIdentifierType/swhid"]},{$ref:"#/$defs/BlankNodeOrIRI"}]}},software_FileKindType:{type:"object",properties:{"@id":{$ref:"\
#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"software_FileKindType"}},required:["type"],additionalProperties:!1},software_FileKindType_derived:{if:{type:"object"},then:{type:"\
object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/software_FileKindType"}]},else:{type:"string",anyOf:[{enum:["spdx:Software/FileKindType/director\
y","spdx:Software/FileKindType/file"]},{$ref:"#/$defs/BlankNodeOrIRI"}]}},software_SbomType:{type:"object",properties:{"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"\
software_SbomType"}},required:["type"],additionalProperties:!1},software_SbomType_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"typ\
e"},oneOf:[{$ref:"#/$defs/software_SbomType"}]},else:{type:"string",anyOf:[{enum:["spdx:Software/SbomType/analyzed","spdx:Software/SbomType/build","spdx:Software/SbomType/deployed",
"spdx:Software/SbomType/design","spdx:Software/SbomType/runtime","spdx:Software/SbomType/source"]},{$ref:"#/$defs/BlankNodeOrIRI"}]}},software_SoftwarePurpose:{type:"object",properties:{
"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"software_SoftwarePurpose"}},required:["type"],additionalProperties:!1},software_SoftwarePurpose_derived:{if:{type:"\
object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/software_SoftwarePurpose"}]},else:{type:"string",anyOf:[{enum:["spdx:Softwa\
re/SoftwarePurpose/application","spdx:Software/SoftwarePurpose/archive","spdx:Software/SoftwarePurpose/bom","spdx:Software/SoftwarePurpose/configuration","spdx:Software/SoftwarePur\
pose/container","spdx:Software/SoftwarePurpose/data","spdx:Software/SoftwarePurpose/device","spdx:Software/SoftwarePurpose/deviceDriver","spdx:Software/SoftwarePurpose/diskImage","\
spdx:Software/SoftwarePurpose/documentation","spdx:Software/SoftwarePurpose/evidence","spdx:Software/SoftwarePurpose/executable","spdx:Software/SoftwarePurpose/file","spdx:Software\
/SoftwarePurpose/filesystemImage","spdx:Software/SoftwarePurpose/firmware","spdx:Software/SoftwarePurpose/framework","spdx:Software/SoftwarePurpose/install","spdx:Software/Software\
Purpose/library","spdx:Software/SoftwarePurpose/manifest","spdx:Software/SoftwarePurpose/model","spdx:Software/SoftwarePurpose/module","spdx:Software/SoftwarePurpose/operatingSyste\
m","spdx:Software/SoftwarePurpose/other","spdx:Software/SoftwarePurpose/patch","spdx:Software/SoftwarePurpose/platform","spdx:Software/SoftwarePurpose/requirement","spdx:Software/S\
oftwarePurpose/source","spdx:Software/SoftwarePurpose/specification","spdx:Software/SoftwarePurpose/test"]},{$ref:"#/$defs/BlankNodeOrIRI"}]}},build_Build:{type:"object",properties:{
spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"build_Build"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{
$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$d\
efs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"\
#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},build_buildEndTime:{$ref:"#/$defs/prop_build_Build_build_bui\
ldEndTime"},build_buildId:{$ref:"#/$defs/prop_build_Build_build_buildId"},build_buildStartTime:{$ref:"#/$defs/prop_build_Build_build_buildStartTime"},build_buildType:{$ref:"#/$defs\
/prop_build_Build_build_buildType"},build_configSourceDigest:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_build_Build_build_configSourceDigest"}}]},build_configSourceEntrypoint:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_build_Build_build_configSourceEntrypoint"}}]},build_configSourceUri:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_build_Build_build\
_configSourceUri"}}]},build_environment:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_build_Build_build_environment"}}]},build_parameter:{anyOf:[{type:"array",items:{$ref:"#/$def\
s/prop_build_Build_build_parameter"}}]}},required:["type","spdxId","creationInfo","build_buildType"],additionalProperties:!1},build_Build_derived:{if:{type:"object"},then:{type:"ob\
ject",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/build_Build"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_build_Build_build_buildEndTime:{
type:"string",allOf:[{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6][0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"},{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}]},
prop_build_Build_build_buildId:{type:"string"},prop_build_Build_build_buildStartTime:{type:"string",allOf:[{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6][0-9]:[0-6][0-9\
](Z|[+-][0-9]{2}:[0-9]{2})$"},{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}]},prop_build_Build_build_buildType:{$ref:"#/$defs/anyURI"},prop_build_Build_build_configSourceDigest:{
$ref:"#/$defs/Hash_derived"},prop_build_Build_build_configSourceEntrypoint:{type:"string"},prop_build_Build_build_configSourceUri:{$ref:"#/$defs/anyURI"},prop_build_Build_build_environment:{
$ref:"#/$defs/DictionaryEntry_derived"},prop_build_Build_build_parameter:{$ref:"#/$defs/DictionaryEntry_derived"},Agent:{type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{
type:"string",const:"Agent"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_descripti\
on"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},
externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]}},required:["type","spdxId","creationInfo"],additionalProperties:!1},Agent_derived:{if:{type:"object"},then:{
type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/Organization"},{$ref:"#/$defs/Person"},{$ref:"#/$defs/SoftwareAgent"},{$ref:"#/$defs/Agent"}]},
else:{type:"string",anyOf:[{enum:["SpdxOrganization"]},{$ref:"#/$defs/BlankNodeOrIRI"}]}},Annotation:{type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"\
Annotation"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[
{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},annotationType:{$ref:"#/$defs/prop_Annotation_annotationType"},contentType:{$ref:"#/$defs/prop_Annotation_content\
Type"},statement:{$ref:"#/$defs/prop_Annotation_statement"},subject:{$ref:"#/$defs/prop_Annotation_subject"}},required:["type","spdxId","creationInfo","annotationType","subject"],additionalProperties:!1},
Annotation_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/Annotation"}]},else:{type:"string",anyOf:[{$ref:"\
#/$defs/BlankNodeOrIRI"}]}},prop_Annotation_annotationType:{enum:["other","review"]},prop_Annotation_contentType:{pattern:"^[^\\/]+\\/[^\\/]+$",type:"string"},prop_Annotation_statement:{
type:"string"},prop_Annotation_subject:{$ref:"#/$defs/Element_derived"},Artifact_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},
oneOf:[{$ref:"#/$defs/ai_AIPackage"},{$ref:"#/$defs/dataset_DatasetPackage"},{$ref:"#/$defs/security_Vulnerability"},{$ref:"#/$defs/software_File"},{$ref:"#/$defs/software_Package"},
{$ref:"#/$defs/software_Snippet"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_Artifact_builtTime:{type:"string",allOf:[{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3]\
[0-9]T[0-2][0-9]:[0-6][0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"},{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}]},prop_Artifact_originatedBy:{$ref:"#/$defs/Agent_\
derived"},prop_Artifact_releaseTime:{type:"string",allOf:[{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6][0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"},{pattern:"^\\d\\d\\d\\d\
-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}]},prop_Artifact_standardName:{type:"string"},prop_Artifact_suppliedBy:{$ref:"#/$defs/Agent_derived"},prop_Artifact_supportLevel:{enum:["depl\
oyed","development","endOfSupport","limitedSupport","noAssertion","noSupport","support"]},prop_Artifact_validUntilTime:{type:"string",allOf:[{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-\
9]T[0-2][0-9]:[0-6][0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"},{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}]},Bundle:{type:"object",properties:{spdxId:{$ref:"#/$\
defs/IRI"},type:{type:"string",const:"Bundle"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop\
_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_e\
xternalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Elem\
ent_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},element:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_ElementCollection_ele\
ment"}}]},profileConformance:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_ElementCollection_profileConformance"}}]},rootElement:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_E\
lementCollection_rootElement"}}]},context:{$ref:"#/$defs/prop_Bundle_context"}},required:["type","spdxId","creationInfo"],additionalProperties:!1},Bundle_derived:{if:{type:"object"},
then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/Bom"},{$ref:"#/$defs/software_Sbom"},{$ref:"#/$defs/Bundle"}]},else:{type:"string",anyOf:[
{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_Bundle_context:{type:"string"},Hash:{type:"object",properties:{"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"Hash"},comment:{
$ref:"#/$defs/prop_IntegrityMethod_comment"},algorithm:{$ref:"#/$defs/prop_Hash_algorithm"},hashValue:{$ref:"#/$defs/prop_Hash_hashValue"}},required:["type","algorithm","hashValue"],
additionalProperties:!1},Hash_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/Hash"}]},else:{type:"strin\
g",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_Hash_algorithm:{enum:["adler32","blake2b256","blake2b384","blake2b512","blake3","crystalsDilithium","crystalsKyber","falcon","md2",
"md4","md5","md6","other","sha1","sha224","sha256","sha384","sha3_224","sha3_256","sha3_384","sha3_512","sha512"]},prop_Hash_hashValue:{type:"string"},LifecycleScopedRelationship:{
type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"LifecycleScopedRelationship"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$\
defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$d\
efs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},completeness:{$ref:"#\
/$defs/prop_Relationship_completeness"},endTime:{$ref:"#/$defs/prop_Relationship_endTime"},from:{$ref:"#/$defs/prop_Relationship_from_"},relationshipType:{$ref:"#/$defs/prop_Relati\
onship_relationshipType"},startTime:{$ref:"#/$defs/prop_Relationship_startTime"},to:{anyOf:[{type:"array",minItems:1,items:{$ref:"#/$defs/prop_Relationship_to"}}]},scope:{$ref:"#/$\
defs/prop_LifecycleScopedRelationship_scope"}},required:["type","spdxId","creationInfo","from","relationshipType","to"],additionalProperties:!1},LifecycleScopedRelationship_derived:{
if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/LifecycleScopedRelationship"}]},else:{type:"string",anyOf:[{$ref:"\
#/$defs/BlankNodeOrIRI"}]}},prop_LifecycleScopedRelationship_scope:{enum:["build","design","development","other","runtime","test"]},Organization:{type:"object",properties:{spdxId:{
$ref:"#/$defs/IRI"},type:{type:"string",const:"Organization"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"\
#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/pr\
op_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$de\
fs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]}},required:["type","spdxId","creationInfo"],additionalProperties:!1},
Organization_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/Organization"}]},else:{type:"string",anyOf:[
{enum:["SpdxOrganization"]},{$ref:"#/$defs/BlankNodeOrIRI"}]}},Person:{type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"Person"},comment:{$ref:"#/$d\
efs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"\
#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"\
#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs\
/prop_Element_verifiedUsing"}}]}},required:["type","spdxId","creationInfo"],additionalProperties:!1},Person_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{
propertyName:"type"},oneOf:[{$ref:"#/$defs/Person"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},SoftwareAgent:{type:"object",properties:{spdxId:{$ref:"#/$defs/I\
RI"},type:{type:"string",const:"SoftwareAgent"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/pro\
p_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_\
externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Ele\
ment_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]}},required:["type","spdxId","creationInfo"],additionalProperties:!1},SoftwareAgent_derived:{
if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/SoftwareAgent"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/Blank\
NodeOrIRI"}]}},expandedlicensing_ConjunctiveLicenseSet:{type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"expandedlicensing_ConjunctiveLicenseSet"},comment:{
$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{
$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{
$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#\
/$defs/prop_Element_verifiedUsing"}}]},expandedlicensing_member:{anyOf:[{type:"array",minItems:2,items:{$ref:"#/$defs/prop_expandedlicensing_ConjunctiveLicenseSet_expandedlicensing\
_member"}}]}},required:["type","spdxId","creationInfo","expandedlicensing_member"],additionalProperties:!1},expandedlicensing_ConjunctiveLicenseSet_derived:{if:{type:"object"},then:{
type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/expandedlicensing_ConjunctiveLicenseSet"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/Blan\
kNodeOrIRI"}]}},prop_expandedlicensing_ConjunctiveLicenseSet_expandedlicensing_member:{$ref:"#/$defs/simplelicensing_AnyLicenseInfo_derived"},expandedlicensing_CustomLicenseAddition:{
type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"expandedlicensing_CustomLicenseAddition"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{
$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$d\
efs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},expandedlicensing_additionText:{
$ref:"#/$defs/prop_expandedlicensing_LicenseAddition_expandedlicensing_additionText"},expandedlicensing_isDeprecatedAdditionId:{$ref:"#/$defs/prop_expandedlicensing_LicenseAddition\
_expandedlicensing_isDeprecatedAdditionId"},expandedlicensing_licenseXml:{$ref:"#/$defs/prop_expandedlicensing_LicenseAddition_expandedlicensing_licenseXml"},expandedlicensing_obsoletedBy:{
$ref:"#/$defs/prop_expandedlicensing_LicenseAddition_expandedlicensing_obsoletedBy"},expandedlicensing_seeAlso:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_expandedlicensing_Lic\
enseAddition_expandedlicensing_seeAlso"}}]},expandedlicensing_standardAdditionTemplate:{$ref:"#/$defs/prop_expandedlicensing_LicenseAddition_expandedlicensing_standardAdditionTempl\
ate"}},required:["type","spdxId","creationInfo","expandedlicensing_additionText"],additionalProperties:!1},expandedlicensing_CustomLicenseAddition_derived:{if:{type:"object"},then:{
type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/expandedlicensing_CustomLicenseAddition"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/Blan\
kNodeOrIRI"}]}},expandedlicensing_DisjunctiveLicenseSet:{type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"expandedlicensing_DisjunctiveLicenseSet"},
comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"\
array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"\
array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",
items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},expandedlicensing_member:{anyOf:[{type:"array",minItems:2,items:{$ref:"#/$defs/prop_expandedlicensing_DisjunctiveLicenseSet_exp\
andedlicensing_member"}}]}},required:["type","spdxId","creationInfo","expandedlicensing_member"],additionalProperties:!1},expandedlicensing_DisjunctiveLicenseSet_derived:{if:{type:"\
object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/expandedlicensing_DisjunctiveLicenseSet"}]},else:{type:"string",anyOf:[{$ref:"\
#/$defs/BlankNodeOrIRI"}]}},prop_expandedlicensing_DisjunctiveLicenseSet_expandedlicensing_member:{$ref:"#/$defs/simplelicensing_AnyLicenseInfo_derived"},expandedlicensing_ExtendableLicense_derived:{
if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/expandedlicensing_CustomLicense"},{$ref:"#/$defs/expandedlicensin\
g_ListedLicense"},{$ref:"#/$defs/expandedlicensing_OrLaterOperator"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},expandedlicensing_IndividualLicensingInfo:{type:"\
object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"expandedlicensing_IndividualLicensingInfo"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"\
#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$d\
efs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]}},required:["type","sp\
dxId","creationInfo"],additionalProperties:!1},expandedlicensing_IndividualLicensingInfo_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"\
type"},oneOf:[{$ref:"#/$defs/expandedlicensing_IndividualLicensingInfo"}]},else:{type:"string",anyOf:[{enum:["expandedlicensing_NoAssertionLicense","expandedlicensing_NoneLicense"]},
{$ref:"#/$defs/BlankNodeOrIRI"}]}},expandedlicensing_License_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$\
defs/expandedlicensing_CustomLicense"},{$ref:"#/$defs/expandedlicensing_ListedLicense"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_expandedlicensing_License_expandedlicensing_isDeprecatedLicenseId:{
type:"boolean"},prop_expandedlicensing_License_expandedlicensing_isFsfLibre:{type:"boolean"},prop_expandedlicensing_License_expandedlicensing_isOsiApproved:{type:"boolean"},prop_expandedlicensing_License_expandedlicensing_licenseXml:{
type:"string"},prop_expandedlicensing_License_expandedlicensing_obsoletedBy:{type:"string"},prop_expandedlicensing_License_expandedlicensing_seeAlso:{$ref:"#/$defs/anyURI"},prop_expandedlicensing_License_expandedlicensing_standardLicenseHeader:{
type:"string"},prop_expandedlicensing_License_expandedlicensing_standardLicenseTemplate:{type:"string"},prop_expandedlicensing_License_simplelicensing_licenseText:{type:"string"},expandedlicensing_ListedLicense:{
type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"expandedlicensing_ListedLicense"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"\
#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$d\
efs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},expandedlicensing_isDeprecatedLicenseId:{
$ref:"#/$defs/prop_expandedlicensing_License_expandedlicensing_isDeprecatedLicenseId"},expandedlicensing_isFsfLibre:{$ref:"#/$defs/prop_expandedlicensing_License_expandedlicensing_\
isFsfLibre"},expandedlicensing_isOsiApproved:{$ref:"#/$defs/prop_expandedlicensing_License_expandedlicensing_isOsiApproved"},expandedlicensing_licenseXml:{$ref:"#/$defs/prop_expand\
edlicensing_License_expandedlicensing_licenseXml"},expandedlicensing_obsoletedBy:{$ref:"#/$defs/prop_expandedlicensing_License_expandedlicensing_obsoletedBy"},expandedlicensing_seeAlso:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_expandedlicensing_License_expandedlicensing_seeAlso"}}]},expandedlicensing_standardLicenseHeader:{$ref:"#/$defs/prop_expandedlicensin\
g_License_expandedlicensing_standardLicenseHeader"},expandedlicensing_standardLicenseTemplate:{$ref:"#/$defs/prop_expandedlicensing_License_expandedlicensing_standardLicenseTemplat\
e"},simplelicensing_licenseText:{$ref:"#/$defs/prop_expandedlicensing_License_simplelicensing_licenseText"},expandedlicensing_deprecatedVersion:{$ref:"#/$defs/prop_expandedlicensin\
g_ListedLicense_expandedlicensing_deprecatedVersion"},expandedlicensing_listVersionAdded:{$ref:"#/$defs/prop_expandedlicensing_ListedLicense_expandedlicensing_listVersionAdded"}},required:[
"type","spdxId","creationInfo","simplelicensing_licenseText"],additionalProperties:!1},expandedlicensing_ListedLicense_derived:{if:{type:"object"},then:{type:"object",required:["ty\
pe"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/expandedlicensing_ListedLicense"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_expandedlicensing_ListedLicense_expandedlicensing_deprecatedVersion:{
type:"string"},prop_expandedlicensing_ListedLicense_expandedlicensing_listVersionAdded:{type:"string"},expandedlicensing_OrLaterOperator:{type:"object",properties:{spdxId:{$ref:"#/\
$defs/IRI"},type:{type:"string",const:"expandedlicensing_OrLaterOperator"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{
$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$d\
efs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"\
#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},expandedlicensing_subjectLicense:{$ref:"#/$defs/prop_expande\
dlicensing_OrLaterOperator_expandedlicensing_subjectLicense"}},required:["type","spdxId","creationInfo","expandedlicensing_subjectLicense"],additionalProperties:!1},expandedlicensing_OrLaterOperator_derived:{
if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/expandedlicensing_OrLaterOperator"}]},else:{type:"string",anyOf:[
{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_expandedlicensing_OrLaterOperator_expandedlicensing_subjectLicense:{$ref:"#/$defs/expandedlicensing_License_derived"},expandedlicensing_WithAdditionOperator:{
type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"expandedlicensing_WithAdditionOperator"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{
$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$d\
efs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},expandedlicensing_subjectAddition:{
$ref:"#/$defs/prop_expandedlicensing_WithAdditionOperator_expandedlicensing_subjectAddition"},expandedlicensing_subjectExtendableLicense:{$ref:"#/$defs/prop_expandedlicensing_WithA\
dditionOperator_expandedlicensing_subjectExtendableLicense"}},required:["type","spdxId","creationInfo","expandedlicensing_subjectAddition","expandedlicensing_subjectExtendableLicen\
se"],additionalProperties:!1},expandedlicensing_WithAdditionOperator_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"\
#/$defs/expandedlicensing_WithAdditionOperator"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_expandedlicensing_WithAdditionOperator_expandedlicensing_subjectAddition:{
$ref:"#/$defs/expandedlicensing_LicenseAddition_derived"},prop_expandedlicensing_WithAdditionOperator_expandedlicensing_subjectExtendableLicense:{$ref:"#/$defs/expandedlicensing_Ex\
tendableLicense_derived"},extension_CdxPropertiesExtension:{type:"object",properties:{"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"extension_CdxPropertiesExtens\
ion"},extension_cdxProperty:{anyOf:[{type:"array",minItems:1,items:{$ref:"#/$defs/prop_extension_CdxPropertiesExtension_extension_cdxProperty"}}]}},required:["type","extension_cdxP\
roperty"],additionalProperties:!1},extension_CdxPropertiesExtension_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"\
#/$defs/extension_CdxPropertiesExtension"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_extension_CdxPropertiesExtension_extension_cdxProperty:{$ref:"#/$def\
s/extension_CdxPropertyEntry_derived"},security_CvssV2VulnAssessmentRelationship:{type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"security_CvssV2Vu\
lnAssessmentRelationship"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},
extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},
externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},completeness:{$ref:"#/$defs/prop_Relationship_completeness"},endTime:{$ref:"#/$defs/prop_Relationship_endT\
ime"},from:{$ref:"#/$defs/prop_Relationship_from_"},relationshipType:{$ref:"#/$defs/prop_Relationship_relationshipType"},startTime:{$ref:"#/$defs/prop_Relationship_startTime"},to:{
anyOf:[{type:"array",minItems:1,items:{$ref:"#/$defs/prop_Relationship_to"}}]},suppliedBy:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_suppliedBy"},security_assessedElement:{
$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_assessedElement"},security_modifiedTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_modifiedTim\
e"},security_publishedTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_publishedTime"},security_withdrawnTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelati\
onship_security_withdrawnTime"},security_score:{$ref:"#/$defs/prop_security_CvssV2VulnAssessmentRelationship_security_score"},security_vectorString:{$ref:"#/$defs/prop_security_Cvs\
sV2VulnAssessmentRelationship_security_vectorString"}},required:["type","spdxId","creationInfo","from","relationshipType","to","security_score","security_vectorString"],additionalProperties:!1},
security_CvssV2VulnAssessmentRelationship_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/security_CvssV\
2VulnAssessmentRelationship"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_security_CvssV2VulnAssessmentRelationship_security_score:{anyOf:[{type:"number"},
{type:"string",pattern:"^-?[0-9]+(\\.[0-9]*)?$"}]},prop_security_CvssV2VulnAssessmentRelationship_security_vectorString:{type:"string"},security_CvssV3VulnAssessmentRelationship:{type:"\
object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"security_CvssV3VulnAssessmentRelationship"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"\
#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$d\
efs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},completeness:{$ref:"#\
/$defs/prop_Relationship_completeness"},endTime:{$ref:"#/$defs/prop_Relationship_endTime"},from:{$ref:"#/$defs/prop_Relationship_from_"},relationshipType:{$ref:"#/$defs/prop_Relati\
onship_relationshipType"},startTime:{$ref:"#/$defs/prop_Relationship_startTime"},to:{anyOf:[{type:"array",minItems:1,items:{$ref:"#/$defs/prop_Relationship_to"}}]},suppliedBy:{$ref:"\
#/$defs/prop_security_VulnAssessmentRelationship_suppliedBy"},security_assessedElement:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_assessedElement"},security_modifiedTime:{
$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_modifiedTime"},security_publishedTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_publishedTime"},
security_withdrawnTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_withdrawnTime"},security_score:{$ref:"#/$defs/prop_security_CvssV3VulnAssessmentRelationship\
_security_score"},security_severity:{$ref:"#/$defs/prop_security_CvssV3VulnAssessmentRelationship_security_severity"},security_vectorString:{$ref:"#/$defs/prop_security_CvssV3VulnA\
ssessmentRelationship_security_vectorString"}},required:["type","spdxId","creationInfo","from","relationshipType","to","security_score","security_severity","security_vectorString"],
additionalProperties:!1},security_CvssV3VulnAssessmentRelationship_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"\
#/$defs/security_CvssV3VulnAssessmentRelationship"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_security_CvssV3VulnAssessmentRelationship_security_score:{anyOf:[
{type:"number"},{type:"string",pattern:"^-?[0-9]+(\\.[0-9]*)?$"}]},prop_security_CvssV3VulnAssessmentRelationship_security_severity:{enum:["critical","high","low","medium","none"]},
prop_security_CvssV3VulnAssessmentRelationship_security_vectorString:{type:"string"},security_CvssV4VulnAssessmentRelationship:{type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},
type:{type:"string",const:"security_CvssV4VulnAssessmentRelationship"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{
$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$d\
efs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"\
#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},completeness:{$ref:"#/$defs/prop_Relationship_completeness"},
endTime:{$ref:"#/$defs/prop_Relationship_endTime"},from:{$ref:"#/$defs/prop_Relationship_from_"},relationshipType:{$ref:"#/$defs/prop_Relationship_relationshipType"},startTime:{$ref:"\
#/$defs/prop_Relationship_startTime"},to:{anyOf:[{type:"array",minItems:1,items:{$ref:"#/$defs/prop_Relationship_to"}}]},suppliedBy:{$ref:"#/$defs/prop_security_VulnAssessmentRelat\
ionship_suppliedBy"},security_assessedElement:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_assessedElement"},security_modifiedTime:{$ref:"#/$defs/prop_security_\
VulnAssessmentRelationship_security_modifiedTime"},security_publishedTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_publishedTime"},security_withdrawnTime:{$ref:"\
#/$defs/prop_security_VulnAssessmentRelationship_security_withdrawnTime"},security_score:{$ref:"#/$defs/prop_security_CvssV4VulnAssessmentRelationship_security_score"},security_severity:{
$ref:"#/$defs/prop_security_CvssV4VulnAssessmentRelationship_security_severity"},security_vectorString:{$ref:"#/$defs/prop_security_CvssV4VulnAssessmentRelationship_security_vector\
String"}},required:["type","spdxId","creationInfo","from","relationshipType","to","security_score","security_severity","security_vectorString"],additionalProperties:!1},security_CvssV4VulnAssessmentRelationship_derived:{
if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/security_CvssV4VulnAssessmentRelationship"}]},else:{type:"string",
anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_security_CvssV4VulnAssessmentRelationship_security_score:{anyOf:[{type:"number"},{type:"string",pattern:"^-?[0-9]+(\\.[0-9]*)?$"}]},prop_security_CvssV4VulnAssessmentRelationship_security_severity:{
enum:["critical","high","low","medium","none"]},prop_security_CvssV4VulnAssessmentRelationship_security_vectorString:{type:"string"},security_EpssVulnAssessmentRelationship:{type:"\
object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"security_EpssVulnAssessmentRelationship"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"\
#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$d\
efs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},completeness:{$ref:"#\
/$defs/prop_Relationship_completeness"},endTime:{$ref:"#/$defs/prop_Relationship_endTime"},from:{$ref:"#/$defs/prop_Relationship_from_"},relationshipType:{$ref:"#/$defs/prop_Relati\
onship_relationshipType"},startTime:{$ref:"#/$defs/prop_Relationship_startTime"},to:{anyOf:[{type:"array",minItems:1,items:{$ref:"#/$defs/prop_Relationship_to"}}]},suppliedBy:{$ref:"\
#/$defs/prop_security_VulnAssessmentRelationship_suppliedBy"},security_assessedElement:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_assessedElement"},security_modifiedTime:{
$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_modifiedTime"},security_publishedTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_publishedTime"},
security_withdrawnTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_withdrawnTime"},security_percentile:{$ref:"#/$defs/prop_security_EpssVulnAssessmentRelations\
hip_security_percentile"},security_probability:{$ref:"#/$defs/prop_security_EpssVulnAssessmentRelationship_security_probability"}},required:["type","spdxId","creationInfo","from","\
relationshipType","to","security_percentile","security_probability"],additionalProperties:!1},security_EpssVulnAssessmentRelationship_derived:{if:{type:"object"},then:{type:"object",
required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/security_EpssVulnAssessmentRelationship"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},
prop_security_EpssVulnAssessmentRelationship_security_percentile:{anyOf:[{type:"number"},{type:"string",pattern:"^-?[0-9]+(\\.[0-9]*)?$"}]},prop_security_EpssVulnAssessmentRelationship_security_probability:{
anyOf:[{type:"number"},{type:"string",pattern:"^-?[0-9]+(\\.[0-9]*)?$"}]},security_ExploitCatalogVulnAssessmentRelationship:{type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{
type:"string",const:"security_ExploitCatalogVulnAssessmentRelationship"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{
$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$d\
efs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"\
#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},completeness:{$ref:"#/$defs/prop_Relationship_completeness"},
endTime:{$ref:"#/$defs/prop_Relationship_endTime"},from:{$ref:"#/$defs/prop_Relationship_from_"},relationshipType:{$ref:"#/$defs/prop_Relationship_relationshipType"},startTime:{$ref:"\
#/$defs/prop_Relationship_startTime"},to:{anyOf:[{type:"array",minItems:1,items:{$ref:"#/$defs/prop_Relationship_to"}}]},suppliedBy:{$ref:"#/$defs/prop_security_VulnAssessmentRelat\
ionship_suppliedBy"},security_assessedElement:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_assessedElement"},security_modifiedTime:{$ref:"#/$defs/prop_security_\
VulnAssessmentRelationship_security_modifiedTime"},security_publishedTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_publishedTime"},security_withdrawnTime:{$ref:"\
#/$defs/prop_security_VulnAssessmentRelationship_security_withdrawnTime"},security_catalogType:{$ref:"#/$defs/prop_security_ExploitCatalogVulnAssessmentRelationship_security_catalo\
gType"},security_exploited:{$ref:"#/$defs/prop_security_ExploitCatalogVulnAssessmentRelationship_security_exploited"},security_locator:{$ref:"#/$defs/prop_security_ExploitCatalogVu\
lnAssessmentRelationship_security_locator"}},required:["type","spdxId","creationInfo","from","relationshipType","to","security_catalogType","security_exploited","security_locator"],
additionalProperties:!1},security_ExploitCatalogVulnAssessmentRelationship_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[
{$ref:"#/$defs/security_ExploitCatalogVulnAssessmentRelationship"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_security_ExploitCatalogVulnAssessmentRelationship_security_catalogType:{
enum:["kev","other"]},prop_security_ExploitCatalogVulnAssessmentRelationship_security_exploited:{type:"boolean"},prop_security_ExploitCatalogVulnAssessmentRelationship_security_locator:{
$ref:"#/$defs/anyURI"},security_SsvcVulnAssessmentRelationship:{type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"security_SsvcVulnAssessmentRelation\
ship"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[
{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[
{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"\
array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},completeness:{$ref:"#/$defs/prop_Relationship_completeness"},endTime:{$ref:"#/$defs/prop_Relationship_endTime"},from:{$ref:"\
#/$defs/prop_Relationship_from_"},relationshipType:{$ref:"#/$defs/prop_Relationship_relationshipType"},startTime:{$ref:"#/$defs/prop_Relationship_startTime"},to:{anyOf:[{type:"arra\
y",minItems:1,items:{$ref:"#/$defs/prop_Relationship_to"}}]},suppliedBy:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_suppliedBy"},security_assessedElement:{$ref:"#/$defs\
/prop_security_VulnAssessmentRelationship_security_assessedElement"},security_modifiedTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_modifiedTime"},security_publishedTime:{
$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_publishedTime"},security_withdrawnTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_withdrawnTim\
e"},security_decisionType:{$ref:"#/$defs/prop_security_SsvcVulnAssessmentRelationship_security_decisionType"}},required:["type","spdxId","creationInfo","from","relationshipType","t\
o","security_decisionType"],additionalProperties:!1},security_SsvcVulnAssessmentRelationship_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"\
type"},oneOf:[{$ref:"#/$defs/security_SsvcVulnAssessmentRelationship"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_security_SsvcVulnAssessmentRelationship_security_decisionType:{
enum:["act","attend","track","trackStar"]},security_VexVulnAssessmentRelationship_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"typ\
e"},oneOf:[{$ref:"#/$defs/security_VexAffectedVulnAssessmentRelationship"},{$ref:"#/$defs/security_VexFixedVulnAssessmentRelationship"},{$ref:"#/$defs/security_VexNotAffectedVulnAs\
sessmentRelationship"},{$ref:"#/$defs/security_VexUnderInvestigationVulnAssessmentRelationship"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_security_VexVulnAssessmentRelationship_security_statusNotes:{
type:"string"},prop_security_VexVulnAssessmentRelationship_security_vexVersion:{type:"string"},security_Vulnerability:{type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"\
string",const:"security_Vulnerability"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Elemen\
t_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_external\
Identifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_sum\
mary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},builtTime:{$ref:"#/$defs/prop_Artifact_builtTime"},originatedBy:{anyOf:[{type:"array",
items:{$ref:"#/$defs/prop_Artifact_originatedBy"}}]},releaseTime:{$ref:"#/$defs/prop_Artifact_releaseTime"},standardName:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Artifact_st\
andardName"}}]},suppliedBy:{$ref:"#/$defs/prop_Artifact_suppliedBy"},supportLevel:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Artifact_supportLevel"}}]},validUntilTime:{$ref:"#\
/$defs/prop_Artifact_validUntilTime"},security_modifiedTime:{$ref:"#/$defs/prop_security_Vulnerability_security_modifiedTime"},security_publishedTime:{$ref:"#/$defs/prop_security_V\
ulnerability_security_publishedTime"},security_withdrawnTime:{$ref:"#/$defs/prop_security_Vulnerability_security_withdrawnTime"}},required:["type","spdxId","creationInfo"],additionalProperties:!1},
security_Vulnerability_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/security_Vulnerability"}]},else:{
type:"string",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_security_Vulnerability_security_modifiedTime:{type:"string",allOf:[{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]\
:[0-6][0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"},{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}]},prop_security_Vulnerability_security_publishedTime:{type:"string",
allOf:[{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6][0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"},{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}]},prop_security_Vulnerability_security_withdrawnTime:{
type:"string",allOf:[{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6][0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"},{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}]},
software_SoftwareArtifact_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/ai_AIPackage"},{$ref:"#/$defs/\
dataset_DatasetPackage"},{$ref:"#/$defs/software_File"},{$ref:"#/$defs/software_Package"},{$ref:"#/$defs/software_Snippet"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/BlankNodeOrI\
RI"}]}},prop_software_SoftwareArtifact_software_additionalPurpose:{enum:["application","archive","bom","configuration","container","data","device","deviceDriver","diskImage","docum\
entation","evidence","executable","file","filesystemImage","firmware","framework","install","library","manifest","model","module","operatingSystem","other","patch","platform","requ\
irement","source","specification","test"]},prop_software_SoftwareArtifact_software_attributionText:{type:"string"},prop_software_SoftwareArtifact_software_contentIdentifier:{$ref:"\
#/$defs/software_ContentIdentifier_derived"},prop_software_SoftwareArtifact_software_copyrightText:{type:"string"},prop_software_SoftwareArtifact_software_primaryPurpose:{enum:["ap\
plication","archive","bom","configuration","container","data","device","deviceDriver","diskImage","documentation","evidence","executable","file","filesystemImage","firmware","frame\
work","install","library","manifest","model","module","operatingSystem","other","patch","platform","requirement","source","specification","test"]},Bom:{type:"object",properties:{spdxId:{
$ref:"#/$defs/IRI"},type:{type:"string",const:"Bom"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$def\
s/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Ele\
ment_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/pro\
p_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},element:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_ElementCollecti\
on_element"}}]},profileConformance:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_ElementCollection_profileConformance"}}]},rootElement:{anyOf:[{type:"array",items:{$ref:"#/$defs/\
prop_ElementCollection_rootElement"}}]},context:{$ref:"#/$defs/prop_Bundle_context"}},required:["type","spdxId","creationInfo"],additionalProperties:!1},Bom_derived:{if:{type:"obje\
ct"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/software_Sbom"},{$ref:"#/$defs/Bom"}]},else:{type:"string",anyOf:[{$ref:"#/$def\
s/BlankNodeOrIRI"}]}},expandedlicensing_CustomLicense:{type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"expandedlicensing_CustomLicense"},comment:{$ref:"\
#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{
$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{
$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#\
/$defs/prop_Element_verifiedUsing"}}]},expandedlicensing_isDeprecatedLicenseId:{$ref:"#/$defs/prop_expandedlicensing_License_expandedlicensing_isDeprecatedLicenseId"},expandedlicensing_isFsfLibre:{
$ref:"#/$defs/prop_expandedlicensing_License_expandedlicensing_isFsfLibre"},expandedlicensing_isOsiApproved:{$ref:"#/$defs/prop_expandedlicensing_License_expandedlicensing_isOsiApp\
roved"},expandedlicensing_licenseXml:{$ref:"#/$defs/prop_expandedlicensing_License_expandedlicensing_licenseXml"},expandedlicensing_obsoletedBy:{$ref:"#/$defs/prop_expandedlicensin\
g_License_expandedlicensing_obsoletedBy"},expandedlicensing_seeAlso:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_expandedlicensing_License_expandedlicensing_seeAlso"}}]},expandedlicensing_standardLicenseHeader:{
$ref:"#/$defs/prop_expandedlicensing_License_expandedlicensing_standardLicenseHeader"},expandedlicensing_standardLicenseTemplate:{$ref:"#/$defs/prop_expandedlicensing_License_expan\
dedlicensing_standardLicenseTemplate"},simplelicensing_licenseText:{$ref:"#/$defs/prop_expandedlicensing_License_simplelicensing_licenseText"}},required:["type","spdxId","creationI\
nfo","simplelicensing_licenseText"],additionalProperties:!1},expandedlicensing_CustomLicense_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"\
type"},oneOf:[{$ref:"#/$defs/expandedlicensing_CustomLicense"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},security_VexAffectedVulnAssessmentRelationship:{type:"\
object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"security_VexAffectedVulnAssessmentRelationship"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{
$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$d\
efs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},completeness:{$ref:"#\
/$defs/prop_Relationship_completeness"},endTime:{$ref:"#/$defs/prop_Relationship_endTime"},from:{$ref:"#/$defs/prop_Relationship_from_"},relationshipType:{$ref:"#/$defs/prop_Relati\
onship_relationshipType"},startTime:{$ref:"#/$defs/prop_Relationship_startTime"},to:{anyOf:[{type:"array",minItems:1,items:{$ref:"#/$defs/prop_Relationship_to"}}]},suppliedBy:{$ref:"\
#/$defs/prop_security_VulnAssessmentRelationship_suppliedBy"},security_assessedElement:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_assessedElement"},security_modifiedTime:{
$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_modifiedTime"},security_publishedTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_publishedTime"},
security_withdrawnTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_withdrawnTime"},security_statusNotes:{$ref:"#/$defs/prop_security_VexVulnAssessmentRelations\
hip_security_statusNotes"},security_vexVersion:{$ref:"#/$defs/prop_security_VexVulnAssessmentRelationship_security_vexVersion"},security_actionStatement:{$ref:"#/$defs/prop_securit\
y_VexAffectedVulnAssessmentRelationship_security_actionStatement"},security_actionStatementTime:{$ref:"#/$defs/prop_security_VexAffectedVulnAssessmentRelationship_security_actionSt\
atementTime"}},required:["type","spdxId","creationInfo","from","relationshipType","to","security_actionStatement"],additionalProperties:!1},security_VexAffectedVulnAssessmentRelationship_derived:{
if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/security_VexAffectedVulnAssessmentRelationship"}]},else:{type:"st\
ring",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_security_VexAffectedVulnAssessmentRelationship_security_actionStatement:{type:"string"},prop_security_VexAffectedVulnAssessmentRelationship_security_actionStatementTime:{
type:"string",allOf:[{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6][0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"},{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}]},
security_VexFixedVulnAssessmentRelationship:{type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"security_VexFixedVulnAssessmentRelationship"},comment:{
$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{
$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{
$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#\
/$defs/prop_Element_verifiedUsing"}}]},completeness:{$ref:"#/$defs/prop_Relationship_completeness"},endTime:{$ref:"#/$defs/prop_Relationship_endTime"},from:{$ref:"#/$defs/prop_Rela\
tionship_from_"},relationshipType:{$ref:"#/$defs/prop_Relationship_relationshipType"},startTime:{$ref:"#/$defs/prop_Relationship_startTime"},to:{anyOf:[{type:"array",minItems:1,items:{
$ref:"#/$defs/prop_Relationship_to"}}]},suppliedBy:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_suppliedBy"},security_assessedElement:{$ref:"#/$defs/prop_security_VulnAs\
sessmentRelationship_security_assessedElement"},security_modifiedTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_modifiedTime"},security_publishedTime:{$ref:"\
#/$defs/prop_security_VulnAssessmentRelationship_security_publishedTime"},security_withdrawnTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_withdrawnTime"},security_statusNotes:{
$ref:"#/$defs/prop_security_VexVulnAssessmentRelationship_security_statusNotes"},security_vexVersion:{$ref:"#/$defs/prop_security_VexVulnAssessmentRelationship_security_vexVersion"}},
required:["type","spdxId","creationInfo","from","relationshipType","to"],additionalProperties:!1},security_VexFixedVulnAssessmentRelationship_derived:{if:{type:"object"},then:{type:"\
object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/security_VexFixedVulnAssessmentRelationship"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/BlankN\
odeOrIRI"}]}},security_VexNotAffectedVulnAssessmentRelationship:{type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"security_VexNotAffectedVulnAssessm\
entRelationship"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[
{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},completeness:{$ref:"#/$defs/prop_Relationship_completeness"},endTime:{$ref:"#/$defs/prop_Relationship_endTime"},from:{
$ref:"#/$defs/prop_Relationship_from_"},relationshipType:{$ref:"#/$defs/prop_Relationship_relationshipType"},startTime:{$ref:"#/$defs/prop_Relationship_startTime"},to:{anyOf:[{type:"\
array",minItems:1,items:{$ref:"#/$defs/prop_Relationship_to"}}]},suppliedBy:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_suppliedBy"},security_assessedElement:{$ref:"#/$\
defs/prop_security_VulnAssessmentRelationship_security_assessedElement"},security_modifiedTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_modifiedTime"},security_publishedTime:{
$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_publishedTime"},security_withdrawnTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_withdrawnTim\
e"},security_statusNotes:{$ref:"#/$defs/prop_security_VexVulnAssessmentRelationship_security_statusNotes"},security_vexVersion:{$ref:"#/$defs/prop_security_VexVulnAssessmentRelatio\
nship_security_vexVersion"},security_impactStatement:{$ref:"#/$defs/prop_security_VexNotAffectedVulnAssessmentRelationship_security_impactStatement"},security_impactStatementTime:{
$ref:"#/$defs/prop_security_VexNotAffectedVulnAssessmentRelationship_security_impactStatementTime"},security_justificationType:{$ref:"#/$defs/prop_security_VexNotAffectedVulnAssess\
mentRelationship_security_justificationType"}},required:["type","spdxId","creationInfo","from","relationshipType","to"],additionalProperties:!1},security_VexNotAffectedVulnAssessmentRelationship_derived:{
if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/security_VexNotAffectedVulnAssessmentRelationship"}]},else:{type:"\
string",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_security_VexNotAffectedVulnAssessmentRelationship_security_impactStatement:{type:"string"},prop_security_VexNotAffectedVulnAssessmentRelationship_security_impactStatementTime:{
type:"string",allOf:[{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6][0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"},{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}]},
prop_security_VexNotAffectedVulnAssessmentRelationship_security_justificationType:{enum:["componentNotPresent","inlineMitigationsAlreadyExist","vulnerableCodeCannotBeControlledByAd\
versary","vulnerableCodeNotInExecutePath","vulnerableCodeNotPresent"]},security_VexUnderInvestigationVulnAssessmentRelationship:{type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},
type:{type:"string",const:"security_VexUnderInvestigationVulnAssessmentRelationship"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creatio\
nInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"arr\
ay",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_\
name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},completeness:{$ref:"#/$defs/prop_Relat\
ionship_completeness"},endTime:{$ref:"#/$defs/prop_Relationship_endTime"},from:{$ref:"#/$defs/prop_Relationship_from_"},relationshipType:{$ref:"#/$defs/prop_Relationship_relationsh\
ipType"},startTime:{$ref:"#/$defs/prop_Relationship_startTime"},to:{anyOf:[{type:"array",minItems:1,items:{$ref:"#/$defs/prop_Relationship_to"}}]},suppliedBy:{$ref:"#/$defs/prop_se\
curity_VulnAssessmentRelationship_suppliedBy"},security_assessedElement:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_assessedElement"},security_modifiedTime:{$ref:"\
#/$defs/prop_security_VulnAssessmentRelationship_security_modifiedTime"},security_publishedTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_publishedTime"},security_withdrawnTime:{
$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_withdrawnTime"},security_statusNotes:{$ref:"#/$defs/prop_security_VexVulnAssessmentRelationship_security_statusNotes"},
security_vexVersion:{$ref:"#/$defs/prop_security_VexVulnAssessmentRelationship_security_vexVersion"}},required:["type","spdxId","creationInfo","from","relationshipType","to"],additionalProperties:!1},
security_VexUnderInvestigationVulnAssessmentRelationship_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs\
/security_VexUnderInvestigationVulnAssessmentRelationship"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},software_File:{type:"object",properties:{spdxId:{$ref:"#\
/$defs/IRI"},type:{type:"string",const:"software_File"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$\
defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_\
Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/\
prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},builtTime:{$ref:"#/$defs/prop_Artifact_builtTime"},originatedBy:{anyOf:[
{type:"array",items:{$ref:"#/$defs/prop_Artifact_originatedBy"}}]},releaseTime:{$ref:"#/$defs/prop_Artifact_releaseTime"},standardName:{anyOf:[{type:"array",items:{$ref:"#/$defs/pr\
op_Artifact_standardName"}}]},suppliedBy:{$ref:"#/$defs/prop_Artifact_suppliedBy"},supportLevel:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Artifact_supportLevel"}}]},validUntilTime:{
$ref:"#/$defs/prop_Artifact_validUntilTime"},software_additionalPurpose:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_software_SoftwareArtifact_software_additionalPurpose"}}]},software_attributionText:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_software_SoftwareArtifact_software_attributionText"}}]},software_contentIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_so\
ftware_SoftwareArtifact_software_contentIdentifier"}}]},software_copyrightText:{$ref:"#/$defs/prop_software_SoftwareArtifact_software_copyrightText"},software_primaryPurpose:{$ref:"\
#/$defs/prop_software_SoftwareArtifact_software_primaryPurpose"},contentType:{$ref:"#/$defs/prop_software_File_contentType"},software_fileKind:{$ref:"#/$defs/prop_software_File_sof\
tware_fileKind"}},required:["type","spdxId","creationInfo"],additionalProperties:!1},software_File_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{
propertyName:"type"},oneOf:[{$ref:"#/$defs/software_File"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_software_File_contentType:{pattern:"^[^\\/]+\\/[^\\/]+$",
type:"string"},prop_software_File_software_fileKind:{enum:["directory","file"]},software_Package:{type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"s\
oftware_Package"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[
{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},builtTime:{$ref:"#/$defs/prop_Artifact_builtTime"},originatedBy:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_A\
rtifact_originatedBy"}}]},releaseTime:{$ref:"#/$defs/prop_Artifact_releaseTime"},standardName:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Artifact_standardName"}}]},suppliedBy:{
$ref:"#/$defs/prop_Artifact_suppliedBy"},supportLevel:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Artifact_supportLevel"}}]},validUntilTime:{$ref:"#/$defs/prop_Artifact_validUn\
tilTime"},software_additionalPurpose:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_software_SoftwareArtifact_software_additionalPurpose"}}]},software_attributionText:{anyOf:[{type:"\
array",items:{$ref:"#/$defs/prop_software_SoftwareArtifact_software_attributionText"}}]},software_contentIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_software_Softwar\
eArtifact_software_contentIdentifier"}}]},software_copyrightText:{$ref:"#/$defs/prop_software_SoftwareArtifact_software_copyrightText"},software_primaryPurpose:{$ref:"#/$defs/prop_\
software_SoftwareArtifact_software_primaryPurpose"},software_downloadLocation:{$ref:"#/$defs/prop_software_Package_software_downloadLocation"},software_homePage:{$ref:"#/$defs/prop\
_software_Package_software_homePage"},software_packageUrl:{$ref:"#/$defs/prop_software_Package_software_packageUrl"},software_packageVersion:{$ref:"#/$defs/prop_software_Package_so\
ftware_packageVersion"},software_sourceInfo:{$ref:"#/$defs/prop_software_Package_software_sourceInfo"}},required:["type","spdxId","creationInfo"],additionalProperties:!1},software_Package_derived:{
if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/ai_AIPackage"},{$ref:"#/$defs/dataset_DatasetPackage"},{$ref:"#/$\
defs/software_Package"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_software_Package_software_downloadLocation:{$ref:"#/$defs/anyURI"},prop_software_Package_software_homePage:{
$ref:"#/$defs/anyURI"},prop_software_Package_software_packageUrl:{$ref:"#/$defs/anyURI"},prop_software_Package_software_packageVersion:{type:"string"},prop_software_Package_software_sourceInfo:{
type:"string"},software_Sbom:{type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"software_Sbom"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{
$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$d\
efs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},element:{anyOf:[{type:"\
array",items:{$ref:"#/$defs/prop_ElementCollection_element"}}]},profileConformance:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_ElementCollection_profileConformance"}}]},rootElement:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_ElementCollection_rootElement"}}]},context:{$ref:"#/$defs/prop_Bundle_context"},software_sbomType:{anyOf:[{type:"array",items:{$ref:"\
#/$defs/prop_software_Sbom_software_sbomType"}}]}},required:["type","spdxId","creationInfo"],additionalProperties:!1},software_Sbom_derived:{if:{type:"object"},then:{type:"object",
required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/software_Sbom"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_software_Sbom_software_sbomType:{
enum:["analyzed","build","deployed","design","runtime","source"]},software_Snippet:{type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"software_Snippe\
t"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"\
array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"\
array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",
items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},builtTime:{$ref:"#/$defs/prop_Artifact_builtTime"},originatedBy:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Artifact_origin\
atedBy"}}]},releaseTime:{$ref:"#/$defs/prop_Artifact_releaseTime"},standardName:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Artifact_standardName"}}]},suppliedBy:{$ref:"#/$defs\
/prop_Artifact_suppliedBy"},supportLevel:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Artifact_supportLevel"}}]},validUntilTime:{$ref:"#/$defs/prop_Artifact_validUntilTime"},software_additionalPurpose:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_software_SoftwareArtifact_software_additionalPurpose"}}]},software_attributionText:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_so\
ftware_SoftwareArtifact_software_attributionText"}}]},software_contentIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_software_SoftwareArtifact_software_contentIdentifie\
r"}}]},software_copyrightText:{$ref:"#/$defs/prop_software_SoftwareArtifact_software_copyrightText"},software_primaryPurpose:{$ref:"#/$defs/prop_software_SoftwareArtifact_software_\
primaryPurpose"},software_byteRange:{$ref:"#/$defs/prop_software_Snippet_software_byteRange"},software_lineRange:{$ref:"#/$defs/prop_software_Snippet_software_lineRange"},software_snippetFromFile:{
$ref:"#/$defs/prop_software_Snippet_software_snippetFromFile"}},required:["type","spdxId","creationInfo","software_snippetFromFile"],additionalProperties:!1},software_Snippet_derived:{
if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/software_Snippet"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/Bl\
ankNodeOrIRI"}]}},prop_software_Snippet_software_byteRange:{$ref:"#/$defs/PositiveIntegerRange_derived"},prop_software_Snippet_software_lineRange:{$ref:"#/$defs/PositiveIntegerRang\
e_derived"},prop_software_Snippet_software_snippetFromFile:{$ref:"#/$defs/software_File_derived"},ai_AIPackage:{type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"st\
ring",const:"ai_AIPackage"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_descriptio\
n"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},
externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},builtTime:{$ref:"#/$defs/prop_Artifact_builtTime"},originatedBy:{anyOf:[{type:"array",items:{$ref:"#/$defs\
/prop_Artifact_originatedBy"}}]},releaseTime:{$ref:"#/$defs/prop_Artifact_releaseTime"},standardName:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Artifact_standardName"}}]},suppliedBy:{
$ref:"#/$defs/prop_Artifact_suppliedBy"},supportLevel:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Artifact_supportLevel"}}]},validUntilTime:{$ref:"#/$defs/prop_Artifact_validUn\
tilTime"},software_additionalPurpose:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_software_SoftwareArtifact_software_additionalPurpose"}}]},software_attributionText:{anyOf:[{type:"\
array",items:{$ref:"#/$defs/prop_software_SoftwareArtifact_software_attributionText"}}]},software_contentIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_software_Softwar\
eArtifact_software_contentIdentifier"}}]},software_copyrightText:{$ref:"#/$defs/prop_software_SoftwareArtifact_software_copyrightText"},software_primaryPurpose:{$ref:"#/$defs/prop_\
software_SoftwareArtifact_software_primaryPurpose"},software_downloadLocation:{$ref:"#/$defs/prop_software_Package_software_downloadLocation"},software_homePage:{$ref:"#/$defs/prop\
_software_Package_software_homePage"},software_packageUrl:{$ref:"#/$defs/prop_software_Package_software_packageUrl"},software_packageVersion:{$ref:"#/$defs/prop_software_Package_so\
ftware_packageVersion"},software_sourceInfo:{$ref:"#/$defs/prop_software_Package_software_sourceInfo"},ai_autonomyType:{$ref:"#/$defs/prop_ai_AIPackage_ai_autonomyType"},ai_domain:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_ai_AIPackage_ai_domain"}}]},ai_energyConsumption:{$ref:"#/$defs/prop_ai_AIPackage_ai_energyConsumption"},ai_hyperparameter:{anyOf:[{type:"\
array",items:{$ref:"#/$defs/prop_ai_AIPackage_ai_hyperparameter"}}]},ai_informationAboutApplication:{$ref:"#/$defs/prop_ai_AIPackage_ai_informationAboutApplication"},ai_informationAboutTraining:{
$ref:"#/$defs/prop_ai_AIPackage_ai_informationAboutTraining"},ai_limitation:{$ref:"#/$defs/prop_ai_AIPackage_ai_limitation"},ai_metric:{anyOf:[{type:"array",items:{$ref:"#/$defs/pr\
op_ai_AIPackage_ai_metric"}}]},ai_metricDecisionThreshold:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_ai_AIPackage_ai_metricDecisionThreshold"}}]},ai_modelDataPreprocessing:{anyOf:[
{type:"array",items:{$ref:"#/$defs/prop_ai_AIPackage_ai_modelDataPreprocessing"}}]},ai_modelExplainability:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_ai_AIPackage_ai_modelExpl\
ainability"}}]},ai_safetyRiskAssessment:{$ref:"#/$defs/prop_ai_AIPackage_ai_safetyRiskAssessment"},ai_standardCompliance:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_ai_AIPackag\
e_ai_standardCompliance"}}]},ai_typeOfModel:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_ai_AIPackage_ai_typeOfModel"}}]},ai_useSensitivePersonalInformation:{$ref:"#/$defs/prop_\
ai_AIPackage_ai_useSensitivePersonalInformation"}},required:["type","spdxId","creationInfo"],additionalProperties:!1},ai_AIPackage_derived:{if:{type:"object"},then:{type:"object",required:[
"type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/ai_AIPackage"}]},else:{type:"string",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_ai_AIPackage_ai_autonomyType:{
enum:["no","noAssertion","yes"]},prop_ai_AIPackage_ai_domain:{type:"string"},prop_ai_AIPackage_ai_energyConsumption:{$ref:"#/$defs/ai_EnergyConsumption_derived"},prop_ai_AIPackage_ai_hyperparameter:{
$ref:"#/$defs/DictionaryEntry_derived"},prop_ai_AIPackage_ai_informationAboutApplication:{type:"string"},prop_ai_AIPackage_ai_informationAboutTraining:{type:"string"},prop_ai_AIPackage_ai_limitation:{
type:"string"},prop_ai_AIPackage_ai_metric:{$ref:"#/$defs/DictionaryEntry_derived"},prop_ai_AIPackage_ai_metricDecisionThreshold:{$ref:"#/$defs/DictionaryEntry_derived"},prop_ai_AIPackage_ai_modelDataPreprocessing:{
type:"string"},prop_ai_AIPackage_ai_modelExplainability:{type:"string"},prop_ai_AIPackage_ai_safetyRiskAssessment:{enum:["high","low","medium","serious"]},prop_ai_AIPackage_ai_standardCompliance:{
type:"string"},prop_ai_AIPackage_ai_typeOfModel:{type:"string"},prop_ai_AIPackage_ai_useSensitivePersonalInformation:{enum:["no","noAssertion","yes"]},dataset_DatasetPackage:{type:"\
object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"dataset_DatasetPackage"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_E\
lement_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[
{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/pro\
p_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},builtTime:{$ref:"#/$defs/pro\
p_Artifact_builtTime"},originatedBy:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Artifact_originatedBy"}}]},releaseTime:{$ref:"#/$defs/prop_Artifact_releaseTime"},standardName:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Artifact_standardName"}}]},suppliedBy:{$ref:"#/$defs/prop_Artifact_suppliedBy"},supportLevel:{anyOf:[{type:"array",items:{$ref:"#/$de\
fs/prop_Artifact_supportLevel"}}]},validUntilTime:{$ref:"#/$defs/prop_Artifact_validUntilTime"},software_additionalPurpose:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_software_\
SoftwareArtifact_software_additionalPurpose"}}]},software_attributionText:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_software_SoftwareArtifact_software_attributionText"}}]},software_contentIdentifier:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_software_SoftwareArtifact_software_contentIdentifier"}}]},software_copyrightText:{$ref:"#/$defs/prop_software_SoftwareArtifact_softwa\
re_copyrightText"},software_primaryPurpose:{$ref:"#/$defs/prop_software_SoftwareArtifact_software_primaryPurpose"},software_downloadLocation:{$ref:"#/$defs/prop_software_Package_so\
ftware_downloadLocation"},software_homePage:{$ref:"#/$defs/prop_software_Package_software_homePage"},software_packageUrl:{$ref:"#/$defs/prop_software_Package_software_packageUrl"},
software_packageVersion:{$ref:"#/$defs/prop_software_Package_software_packageVersion"},software_sourceInfo:{$ref:"#/$defs/prop_software_Package_software_sourceInfo"},dataset_anonymizationMethodUsed:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_dataset_DatasetPackage_dataset_anonymizationMethodUsed"}}]},dataset_confidentialityLevel:{$ref:"#/$defs/prop_dataset_DatasetPackage_d\
ataset_confidentialityLevel"},dataset_dataCollectionProcess:{$ref:"#/$defs/prop_dataset_DatasetPackage_dataset_dataCollectionProcess"},dataset_dataPreprocessing:{anyOf:[{type:"arra\
y",items:{$ref:"#/$defs/prop_dataset_DatasetPackage_dataset_dataPreprocessing"}}]},dataset_datasetAvailability:{$ref:"#/$defs/prop_dataset_DatasetPackage_dataset_datasetAvailabilit\
y"},dataset_datasetNoise:{$ref:"#/$defs/prop_dataset_DatasetPackage_dataset_datasetNoise"},dataset_datasetSize:{$ref:"#/$defs/prop_dataset_DatasetPackage_dataset_datasetSize"},dataset_datasetType:{
anyOf:[{type:"array",minItems:1,items:{$ref:"#/$defs/prop_dataset_DatasetPackage_dataset_datasetType"}}]},dataset_datasetUpdateMechanism:{$ref:"#/$defs/prop_dataset_DatasetPackage_\
dataset_datasetUpdateMechanism"},dataset_hasSensitivePersonalInformation:{$ref:"#/$defs/prop_dataset_DatasetPackage_dataset_hasSensitivePersonalInformation"},dataset_intendedUse:{$ref:"\
#/$defs/prop_dataset_DatasetPackage_dataset_intendedUse"},dataset_knownBias:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_dataset_DatasetPackage_dataset_knownBias"}}]},dataset_sensor:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_dataset_DatasetPackage_dataset_sensor"}}]}},required:["type","spdxId","creationInfo","dataset_datasetType"],additionalProperties:!1},
dataset_DatasetPackage_derived:{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/dataset_DatasetPackage"}]},else:{
type:"string",anyOf:[{$ref:"#/$defs/BlankNodeOrIRI"}]}},prop_dataset_DatasetPackage_dataset_anonymizationMethodUsed:{type:"string"},prop_dataset_DatasetPackage_dataset_confidentialityLevel:{
enum:["amber","clear","green","red"]},prop_dataset_DatasetPackage_dataset_dataCollectionProcess:{type:"string"},prop_dataset_DatasetPackage_dataset_dataPreprocessing:{type:"string"},
prop_dataset_DatasetPackage_dataset_datasetAvailability:{enum:["clickthrough","directDownload","query","registration","scrapingScript"]},prop_dataset_DatasetPackage_dataset_datasetNoise:{
type:"string"},prop_dataset_DatasetPackage_dataset_datasetSize:{type:"integer",minimum:0},prop_dataset_DatasetPackage_dataset_datasetType:{enum:["audio","categorical","graph","imag\
e","noAssertion","numeric","other","sensor","structured","syntactic","text","timeseries","timestamp","video"]},prop_dataset_DatasetPackage_dataset_datasetUpdateMechanism:{type:"str\
ing"},prop_dataset_DatasetPackage_dataset_hasSensitivePersonalInformation:{enum:["no","noAssertion","yes"]},prop_dataset_DatasetPackage_dataset_intendedUse:{type:"string"},prop_dataset_DatasetPackage_dataset_knownBias:{
type:"string"},prop_dataset_DatasetPackage_dataset_sensor:{$ref:"#/$defs/DictionaryEntry_derived"},IRI:{type:"string",pattern:"^(?!_:).+:.+"},BlankNode:{type:"string",pattern:"^_:.\
+"},BlankNodeOrIRI:{anyOf:[{$ref:"#/$defs/IRI"},{$ref:"#/$defs/BlankNode"}]},anyURI:{type:"string"},SHACLClass:{type:"object",properties:{type:{anyOf:[{$ref:"#/$defs/IRI"},{enum:["\
ai_EnergyConsumption","ai_EnergyConsumptionDescription","ai_EnergyUnitType","ai_SafetyRiskAssessmentType","AnnotationType","CreationInfo","DictionaryEntry","ExternalIdentifier","Ex\
ternalIdentifierType","ExternalMap","ExternalRef","ExternalRefType","HashAlgorithm","IndividualElement","LifecycleScopeType","NamespaceMap","PackageVerificationCode","PositiveInteg\
erRange","PresenceType","ProfileIdentifierType","Relationship","RelationshipCompleteness","RelationshipType","SpdxDocument","SupportType","Tool","dataset_ConfidentialityLevelType",
"dataset_DatasetAvailabilityType","dataset_DatasetType","expandedlicensing_ListedLicenseException","extension_CdxPropertyEntry","security_CvssSeverityType","security_ExploitCatalog\
Type","security_SsvcDecisionType","security_VexJustificationType","simplelicensing_LicenseExpression","simplelicensing_SimpleLicensingText","software_ContentIdentifier","software_C\
ontentIdentifierType","software_FileKindType","software_SbomType","software_SoftwarePurpose","build_Build","Agent","Annotation","Bundle","Hash","LifecycleScopedRelationship","Organ\
ization","Person","SoftwareAgent","expandedlicensing_ConjunctiveLicenseSet","expandedlicensing_CustomLicenseAddition","expandedlicensing_DisjunctiveLicenseSet","expandedlicensing_I\
ndividualLicensingInfo","expandedlicensing_ListedLicense","expandedlicensing_OrLaterOperator","expandedlicensing_WithAdditionOperator","extension_CdxPropertiesExtension","security_\
CvssV2VulnAssessmentRelationship","security_CvssV3VulnAssessmentRelationship","security_CvssV4VulnAssessmentRelationship","security_EpssVulnAssessmentRelationship","security_Exploi\
tCatalogVulnAssessmentRelationship","security_SsvcVulnAssessmentRelationship","security_Vulnerability","Bom","expandedlicensing_CustomLicense","security_VexAffectedVulnAssessmentRe\
lationship","security_VexFixedVulnAssessmentRelationship","security_VexNotAffectedVulnAssessmentRelationship","security_VexUnderInvestigationVulnAssessmentRelationship","software_F\
ile","software_Package","software_Sbom","software_Snippet","ai_AIPackage","dataset_DatasetPackage"]}]}},required:["type"]},AnyClass:{if:{type:"object",required:["type"],properties:{
type:{$ref:"#/$defs/IRI"}}},then:{$ref:"#/$defs/extension_Extension"},else:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/ai_EnergyConsu\
mption"},{$ref:"#/$defs/ai_EnergyConsumptionDescription"},{$ref:"#/$defs/ai_EnergyUnitType"},{$ref:"#/$defs/ai_SafetyRiskAssessmentType"},{$ref:"#/$defs/AnnotationType"},{$ref:"#/$\
defs/CreationInfo"},{$ref:"#/$defs/DictionaryEntry"},{$ref:"#/$defs/ExternalIdentifier"},{$ref:"#/$defs/ExternalIdentifierType"},{$ref:"#/$defs/ExternalMap"},{$ref:"#/$defs/Externa\
lRef"},{$ref:"#/$defs/ExternalRefType"},{$ref:"#/$defs/HashAlgorithm"},{$ref:"#/$defs/IndividualElement"},{$ref:"#/$defs/LifecycleScopeType"},{$ref:"#/$defs/NamespaceMap"},{$ref:"#\
/$defs/PackageVerificationCode"},{$ref:"#/$defs/PositiveIntegerRange"},{$ref:"#/$defs/PresenceType"},{$ref:"#/$defs/ProfileIdentifierType"},{$ref:"#/$defs/Relationship"},{$ref:"#/$\
defs/RelationshipCompleteness"},{$ref:"#/$defs/RelationshipType"},{$ref:"#/$defs/SpdxDocument"},{$ref:"#/$defs/SupportType"},{$ref:"#/$defs/Tool"},{$ref:"#/$defs/dataset_Confidenti\
alityLevelType"},{$ref:"#/$defs/dataset_DatasetAvailabilityType"},{$ref:"#/$defs/dataset_DatasetType"},{$ref:"#/$defs/expandedlicensing_ListedLicenseException"},{$ref:"#/$defs/exte\
nsion_CdxPropertyEntry"},{$ref:"#/$defs/security_CvssSeverityType"},{$ref:"#/$defs/security_ExploitCatalogType"},{$ref:"#/$defs/security_SsvcDecisionType"},{$ref:"#/$defs/security_\
VexJustificationType"},{$ref:"#/$defs/simplelicensing_LicenseExpression"},{$ref:"#/$defs/simplelicensing_SimpleLicensingText"},{$ref:"#/$defs/software_ContentIdentifier"},{$ref:"#/\
$defs/software_ContentIdentifierType"},{$ref:"#/$defs/software_FileKindType"},{$ref:"#/$defs/software_SbomType"},{$ref:"#/$defs/software_SoftwarePurpose"},{$ref:"#/$defs/build_Buil\
d"},{$ref:"#/$defs/Agent"},{$ref:"#/$defs/Annotation"},{$ref:"#/$defs/Bundle"},{$ref:"#/$defs/Hash"},{$ref:"#/$defs/LifecycleScopedRelationship"},{$ref:"#/$defs/Organization"},{$ref:"\
#/$defs/Person"},{$ref:"#/$defs/SoftwareAgent"},{$ref:"#/$defs/expandedlicensing_ConjunctiveLicenseSet"},{$ref:"#/$defs/expandedlicensing_CustomLicenseAddition"},{$ref:"#/$defs/exp\
andedlicensing_DisjunctiveLicenseSet"},{$ref:"#/$defs/expandedlicensing_IndividualLicensingInfo"},{$ref:"#/$defs/expandedlicensing_ListedLicense"},{$ref:"#/$defs/expandedlicensing_\
OrLaterOperator"},{$ref:"#/$defs/expandedlicensing_WithAdditionOperator"},{$ref:"#/$defs/extension_CdxPropertiesExtension"},{$ref:"#/$defs/security_CvssV2VulnAssessmentRelationship"},
{$ref:"#/$defs/security_CvssV3VulnAssessmentRelationship"},{$ref:"#/$defs/security_CvssV4VulnAssessmentRelationship"},{$ref:"#/$defs/security_EpssVulnAssessmentRelationship"},{$ref:"\
#/$defs/security_ExploitCatalogVulnAssessmentRelationship"},{$ref:"#/$defs/security_SsvcVulnAssessmentRelationship"},{$ref:"#/$defs/security_Vulnerability"},{$ref:"#/$defs/Bom"},{$ref:"\
#/$defs/expandedlicensing_CustomLicense"},{$ref:"#/$defs/security_VexAffectedVulnAssessmentRelationship"},{$ref:"#/$defs/security_VexFixedVulnAssessmentRelationship"},{$ref:"#/$def\
s/security_VexNotAffectedVulnAssessmentRelationship"},{$ref:"#/$defs/security_VexUnderInvestigationVulnAssessmentRelationship"},{$ref:"#/$defs/software_File"},{$ref:"#/$defs/softwa\
re_Package"},{$ref:"#/$defs/software_Sbom"},{$ref:"#/$defs/software_Snippet"},{$ref:"#/$defs/ai_AIPackage"},{$ref:"#/$defs/dataset_DatasetPackage"}]}}}};const ro=new RegExp("^(?!_:).+:.+","u");function P(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s=="string"){if(!ro.test(s)){const o={instancePath:t,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^(?!_:).+:.+"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return P.errors=e,r===0}const Ri={type:"object",properties:{type:{anyOf:[{$ref:"#/$defs/IRI"},{enum:["ai_EnergyConsumption","ai_EnergyConsumptionDescription","ai_EnergyUnitType","ai_SafetyRiskAssessmentTy\
pe","AnnotationType","CreationInfo","DictionaryEntry","ExternalIdentifier","ExternalIdentifierType","ExternalMap","ExternalRef","ExternalRefType","HashAlgorithm","IndividualElement",
"LifecycleScopeType","NamespaceMap","PackageVerificationCode","PositiveIntegerRange","PresenceType","ProfileIdentifierType","Relationship","RelationshipCompleteness","RelationshipT\
ype","SpdxDocument","SupportType","Tool","dataset_ConfidentialityLevelType","dataset_DatasetAvailabilityType","dataset_DatasetType","expandedlicensing_ListedLicenseException","exte\
nsion_CdxPropertyEntry","security_CvssSeverityType","security_ExploitCatalogType","security_SsvcDecisionType","security_VexJustificationType","simplelicensing_LicenseExpression","s\
implelicensing_SimpleLicensingText","software_ContentIdentifier","software_ContentIdentifierType","software_FileKindType","software_SbomType","software_SoftwarePurpose","build_Buil\
d","Agent","Annotation","Bundle","Hash","LifecycleScopedRelationship","Organization","Person","SoftwareAgent","expandedlicensing_ConjunctiveLicenseSet","expandedlicensing_CustomLic\
enseAddition","expandedlicensing_DisjunctiveLicenseSet","expandedlicensing_IndividualLicensingInfo","expandedlicensing_ListedLicense","expandedlicensing_OrLaterOperator","expandedl\
icensing_WithAdditionOperator","extension_CdxPropertiesExtension","security_CvssV2VulnAssessmentRelationship","security_CvssV3VulnAssessmentRelationship","security_CvssV4VulnAssess\
mentRelationship","security_EpssVulnAssessmentRelationship","security_ExploitCatalogVulnAssessmentRelationship","security_SsvcVulnAssessmentRelationship","security_Vulnerability","\
Bom","expandedlicensing_CustomLicense","security_VexAffectedVulnAssessmentRelationship","security_VexFixedVulnAssessmentRelationship","security_VexNotAffectedVulnAssessmentRelation\
ship","security_VexUnderInvestigationVulnAssessmentRelationship","software_File","software_Package","software_Sbom","software_Snippet","ai_AIPackage","dataset_DatasetPackage"]}]}},
required:["type"]},Z=Yn;function Qe(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const y={instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[y]:e.push(y),r++}if(s.type!==void 0){let y=s.type;const g=r;let m=!1;const u=r;P(y,{instancePath:t+"/type"})||
(e=f(e,P.errors),r=e.length);var o=u===r;if(m=m||o,!m){const p=r;let l;l=!1;for(const n of Ri.properties.type.anyOf[1].enum)if(Z(y,n)){l=!0;break}if(!l){const n={instancePath:t+"/t\
ype",schemaPath:"#/properties/type/anyOf/1/enum",keyword:"enum",params:{allowedValues:Ri.properties.type.anyOf[1].enum}};e===null?e=[n]:e.push(n),r++}var o=p===r;m=m||o}if(m)r=g,e!==
null&&(g?e.length=g:e=null);else{const p={instancePath:t+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{}};e===null?e=[p]:e.push(p),r++}}}else{const y={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}return Qe.errors=e,r===0}function Fr(s,{instancePath:t=""}={}){let e=null,r=0;if(!(s&&typeof s==
"object"&&!Array.isArray(s))){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return Qe(s,{instancePath:t})||(e=f(e,
Qe.errors),r=e.length),Fr.errors=e,r===0}const so=new RegExp("^_:.+","u");function Mr(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s=="string"){if(!so.test(s)){const o={instancePath:t,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^_:.+"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}
return Mr.errors=e,r===0}function I(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!1;const g=r;P(s,{instancePath:t})||(e=f(e,P.errors),r=e.length);var m=g===r;if(y=y||m,
!y){const u=r;Mr(s,{instancePath:t})||(e=f(e,Mr.errors),r=e.length);var m=u===r;y=y||m}if(y)r=o,e!==null&&(o?e.length=o:e=null);else{const u={instancePath:t,schemaPath:"#/anyOf",keyword:"\
anyOf",params:{}};e===null?e=[u]:e.push(u),r++}return I.errors=e,r===0}const to={type:"object",properties:{"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"ai_EnergyConsumptionDescription"},ai_energyQuantity:{$ref:"#/$defs/prop_ai_Ener\
gyConsumptionDescription_ai_energyQuantity"},ai_energyUnit:{$ref:"#/$defs/prop_ai_EnergyConsumptionDescription_ai_energyUnit"}},required:["type","ai_energyQuantity","ai_energyUnit"],
additionalProperties:!1};const Je=new RegExp("^-?[0-9]+(\\.[0-9]*)?$","u");function zr(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!1;const g=r;if(typeof s!="number"){const u={instancePath:t,schemaPath:"\
#/anyOf/0/type",keyword:"type",params:{type:"number"}};e===null?e=[u]:e.push(u),r++}var m=g===r;if(y=y||m,!y){const u=r;if(typeof s=="string"){if(!Je.test(s)){const l={instancePath:t,
schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]+(\\.[0-9]*)?$"}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"\
type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}var m=u===r;y=y||m}if(y)r=o,e!==null&&(o?e.length=o:e=null);else{const u={instancePath:t,schemaPath:"#/anyOf",keyword:"an\
yOf",params:{}};e===null?e=[u]:e.push(u),r++}return zr.errors=e,r===0}const bi={enum:["kilowattHour","megajoule","other"]};function Hr(s,{instancePath:t=""}={}){let e=null,r=0,o;o=
!1;for(const y of bi.enum)if(Z(s,y)){o=!0;break}if(!o){const y={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:bi.enum}};e===null?e=[y]:e.push(y),r++}return Hr.
errors=e,r===0}function xe(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const o of to.required)if(s[o]===void 0){const y={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}};e===null?e=[y]:e.push(y),r++}for(const o in s)if(!(o==="@id"||o==="type"||o==="ai_energyQuantity"||o==="ai_en\
ergyUnit")){const y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&
(I(s["@id"],{instancePath:t+"/@id"})||(e=f(e,I.errors),r=e.length)),s.type!==void 0){let o=s.type;if(typeof o!="string"){const y={instancePath:t+"/type",schemaPath:"#/properties/ty\
pe/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(o!=="ai_EnergyConsumptionDescription"){const y={instancePath:t+"/type",schemaPath:"#/properties/type\
/const",keyword:"const",params:{allowedValue:"ai_EnergyConsumptionDescription"}};e===null?e=[y]:e.push(y),r++}}s.ai_energyQuantity!==void 0&&(zr(s.ai_energyQuantity,{instancePath:t+
"/ai_energyQuantity"})||(e=f(e,zr.errors),r=e.length)),s.ai_energyUnit!==void 0&&(Hr(s.ai_energyUnit,{instancePath:t+"/ai_energyUnit"})||(e=f(e,Hr.errors),r=e.length))}else{const o={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return xe.errors=e,r===0}function Kr(s,{instancePath:t=""}={}){let e=null,r=0;
const o=r;let y=!0;const g=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const l={};e===null?e=[l]:e.push(l),r++}var m=g===r;r=o,e!==null&&(o?e.length=o:e=null);let u;if(m){const l=r;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const i={instancePath:t,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=
[i]:e.push(i),r++}const n=s.type;if(typeof n=="string")if(n==="ai_EnergyConsumptionDescription")xe(s,{instancePath:t})||(e=f(e,xe.errors),r=e.length);else{const i={instancePath:t,schemaPath:"\
#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}else{const i={instancePath:t,schemaPath:"#/then/discrimin\
ator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}}else{const n={instancePath:t,schemaPath:"#/then/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),r++}var m=l===r;y=m,u="then"}else{const l=r;if(typeof s!="string"){const c={instancePath:t,schemaPath:"#/else/type",keyword:"type",params:{
type:"string"}};e===null?e=[c]:e.push(c),r++}const a=r;let n=!1;const i=r;I(s,{instancePath:t})||(e=f(e,I.errors),r=e.length);var p=i===r;if(n=n||p,n)r=a,e!==null&&(a?e.length=a:e=
null);else{const c={instancePath:t,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var m=l===r;y=m,u="else"}if(!y){const l={instancePath:t,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[l]:e.push(l),r++}return Kr.errors=e,r===0}function Xr(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!0;const g=r;
if(!(s&&typeof s=="object"&&!Array.isArray(s))){const l={};e===null?e=[l]:e.push(l),r++}var m=g===r;r=o,e!==null&&(o?e.length=o:e=null);let u;if(m){const l=r;if(s&&typeof s=="objec\
t"&&!Array.isArray(s)){if(s.type===void 0){const i={instancePath:t,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),r++}const n=s.
type;if(typeof n=="string")if(n==="ai_EnergyConsumptionDescription")xe(s,{instancePath:t})||(e=f(e,xe.errors),r=e.length);else{const i={instancePath:t,schemaPath:"#/then/discrimina\
tor",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}else{const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"di\
scriminator",params:{error:"tag",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}}else{const n={instancePath:t,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[n]:e.push(n),r++}var m=l===r;y=m,u="then"}else{const l=r;if(typeof s!="string"){const c={instancePath:t,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};
e===null?e=[c]:e.push(c),r++}const a=r;let n=!1;const i=r;I(s,{instancePath:t})||(e=f(e,I.errors),r=e.length);var p=i===r;if(n=n||p,n)r=a,e!==null&&(a?e.length=a:e=null);else{const c={
instancePath:t,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var m=l===r;y=m,u="else"}if(!y){const l={instancePath:t,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:u}};e===null?e=[l]:e.push(l),r++}return Xr.errors=e,r===0}function Wr(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!0;const g=r;if(!(s&&typeof s==
"object"&&!Array.isArray(s))){const l={};e===null?e=[l]:e.push(l),r++}var m=g===r;r=o,e!==null&&(o?e.length=o:e=null);let u;if(m){const l=r;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.type===void 0){const i={instancePath:t,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),r++}const n=s.type;if(typeof n==
"string")if(n==="ai_EnergyConsumptionDescription")xe(s,{instancePath:t})||(e=f(e,xe.errors),r=e.length);else{const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"disc\
riminator",params:{error:"mapping",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}else{const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{
error:"tag",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}}else{const n={instancePath:t,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(
n),r++}var m=l===r;y=m,u="then"}else{const l=r;if(typeof s!="string"){const c={instancePath:t,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(
c),r++}const a=r;let n=!1;const i=r;I(s,{instancePath:t})||(e=f(e,I.errors),r=e.length);var p=i===r;if(n=n||p,n)r=a,e!==null&&(a?e.length=a:e=null);else{const c={instancePath:t,schemaPath:"\
#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var m=l===r;y=m,u="else"}if(!y){const l={instancePath:t,schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};
e===null?e=[l]:e.push(l),r++}return Wr.errors=e,r===0}function Ge(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const m={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[m]:e.push(m),r++}for(const m in s)if(!(m==="@id"||m==="type"||m==="ai_finetun\
ingEnergyConsumption"||m==="ai_inferenceEnergyConsumption"||m==="ai_trainingEnergyConsumption")){const u={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:m}};e===null?e=[u]:e.push(u),r++}if(s["@id"]!==void 0&&(I(s["@id"],{instancePath:t+"/@id"})||(e=f(e,I.errors),r=e.length)),s.type!==void 0){let m=s.
type;if(typeof m!="string"){const u={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}if(m!=="ai_Energ\
yConsumption"){const u={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"ai_EnergyConsumption"}};e===null?e=[u]:e.push(u),r++}}if(s.
ai_finetuningEnergyConsumption!==void 0){let m=s.ai_finetuningEnergyConsumption;const u=r;let p=!1;const l=r;if(Array.isArray(m)){const a=m.length;for(let n=0;n<a;n++)Kr(m[n],{instancePath:t+
"/ai_finetuningEnergyConsumption/"+n})||(e=f(e,Kr.errors),r=e.length)}else{const a={instancePath:t+"/ai_finetuningEnergyConsumption",schemaPath:"#/properties/ai_finetuningEnergyCon\
sumption/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}var o=l===r;if(p=p||o,p)r=u,e!==null&&(u?e.length=u:e=null);else{const a={instancePath:t+"\
/ai_finetuningEnergyConsumption",schemaPath:"#/properties/ai_finetuningEnergyConsumption/anyOf",keyword:"anyOf",params:{}};e===null?e=[a]:e.push(a),r++}}if(s.ai_inferenceEnergyConsumption!==
void 0){let m=s.ai_inferenceEnergyConsumption;const u=r;let p=!1;const l=r;if(Array.isArray(m)){const a=m.length;for(let n=0;n<a;n++)Xr(m[n],{instancePath:t+"/ai_inferenceEnergyCon\
sumption/"+n})||(e=f(e,Xr.errors),r=e.length)}else{const a={instancePath:t+"/ai_inferenceEnergyConsumption",schemaPath:"#/properties/ai_inferenceEnergyConsumption/anyOf/0/type",keyword:"\
type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}var y=l===r;if(p=p||y,p)r=u,e!==null&&(u?e.length=u:e=null);else{const a={instancePath:t+"/ai_inferenceEnergyConsumption",
schemaPath:"#/properties/ai_inferenceEnergyConsumption/anyOf",keyword:"anyOf",params:{}};e===null?e=[a]:e.push(a),r++}}if(s.ai_trainingEnergyConsumption!==void 0){let m=s.ai_trainingEnergyConsumption;
const u=r;let p=!1;const l=r;if(Array.isArray(m)){const a=m.length;for(let n=0;n<a;n++)Wr(m[n],{instancePath:t+"/ai_trainingEnergyConsumption/"+n})||(e=f(e,Wr.errors),r=e.length)}else{
const a={instancePath:t+"/ai_trainingEnergyConsumption",schemaPath:"#/properties/ai_trainingEnergyConsumption/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(
a),r++}var g=l===r;if(p=p||g,p)r=u,e!==null&&(u?e.length=u:e=null);else{const a={instancePath:t+"/ai_trainingEnergyConsumption",schemaPath:"#/properties/ai_trainingEnergyConsumptio\
n/anyOf",keyword:"anyOf",params:{}};e===null?e=[a]:e.push(a),r++}}}else{const m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),
r++}return Ge.errors=e,r===0}function Jr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const o={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[o]:e.push(o),r++}for(const o in s)if(!(o==="@id"||o==="type")){const y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(I(s["@id"],{instancePath:t+"/@id"})||(e=f(e,I.errors),r=e.length)),s.type!==
void 0){let o=s.type;if(typeof o!="string"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(o!=="ai_EnergyUnitType"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"ai_EnergyUnitType"}};e===null?e=[y]:e.push(y),
r++}}}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return Jr.errors=e,r===0}function Qr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const o={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[o]:e.push(o),r++}for(const o in s)if(!(o==="@id"||o==="type")){const y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(I(s["@id"],{instancePath:t+"/@id"})||(e=f(e,I.errors),r=e.length)),s.type!==
void 0){let o=s.type;if(typeof o!="string"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(o!=="ai_SafetyRiskAssessmentType"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"ai_SafetyRiskAssessmentType"}};e===
null?e=[y]:e.push(y),r++}}}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return Qr.errors=e,r===0}function Gr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const o={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[o]:e.push(o),r++}for(const o in s)if(!(o==="@id"||o==="type")){const y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(I(s["@id"],{instancePath:t+"/@id"})||(e=f(e,I.errors),r=e.length)),s.type!==
void 0){let o=s.type;if(typeof o!="string"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(o!=="AnnotationType"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"AnnotationType"}};e===null?e=[y]:e.push(y),r++}}}else{
const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return Gr.errors=e,r===0}const io={type:"object",properties:{"@id":{
$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"CreationInfo"},comment:{$ref:"#/$defs/prop_CreationInfo_comment"},created:{$ref:"#/$defs/prop_CreationInfo_created"},createdBy:{
anyOf:[{type:"array",minItems:1,items:{$ref:"#/$defs/prop_CreationInfo_createdBy"}}]},createdUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_CreationInfo_createdUsing"}}]},specVersion:{
$ref:"#/$defs/prop_CreationInfo_specVersion"}},required:["type","created","createdBy","specVersion"],additionalProperties:!1};function Yr(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return Yr.errors=e,r===0}const Y=new RegExp("^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6][0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$","u"),ee=new RegExp("^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$",
"u");function es(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.
push(o),r++}if(typeof s=="string"&&!Y.test(s)){const o={instancePath:t,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:\
[0-6][0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"}};e===null?e=[o]:e.push(o),r++}if(typeof s=="string"&&!ee.test(s)){const o={instancePath:t,schemaPath:"#/allOf/1/pattern",keyword:"\
pattern",params:{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};e===null?e=[o]:e.push(o),r++}return es.errors=e,r===0}const Zr={if:{type:"object"},then:{type:"objec\
t",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/Organization"},{$ref:"#/$defs/Person"},{$ref:"#/$defs/SoftwareAgent"},{$ref:"#/$defs/Agent"}]},else:{
type:"string",anyOf:[{enum:["SpdxOrganization"]},{$ref:"#/$defs/BlankNodeOrIRI"}]}},Vi={type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"Organizatio\
n"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"\
array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"\
array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",
items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]}},required:["type","spdxId","creationInfo"],additionalProperties:!1},N=Object.prototype.hasOwnProperty;function E(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return E.errors=e,r===0}const Ci={validate:qr};function T(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!0;const g=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const l={};e===null?e=[l]:e.
push(l),r++}var m=g===r;r=o,e!==null&&(o?e.length=o:e=null);let u;if(m){const l=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const i={instancePath:t,schemaPath:"\
#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),r++}const n=s.type;if(typeof n=="string")if(n==="CreationInfo")Ci.validate(s,{instancePath:t})||
(e=f(e,Ci.validate.errors),r=e.length);else{const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:n}};e===null?
e=[i]:e.push(i),r++}else{const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}}else{
const n={instancePath:t,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}var m=l===r;y=m,u="then"}else{const l=r;if(typeof s!="string"){
const c={instancePath:t,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const a=r;let n=!1;const i=r;I(s,{instancePath:t})||(e=f(e,I.errors),
r=e.length);var p=i===r;if(n=n||p,n)r=a,e!==null&&(a?e.length=a:e=null);else{const c={instancePath:t,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}
var m=l===r;y=m,u="else"}if(!y){const l={instancePath:t,schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[l]:e.push(l),r++}return T.errors=e,r===0}function R(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return R.errors=e,r===0}function b(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!0;const g=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const l={};e===null?e=[l]:e.push(l),r++}var m=g===r;
r=o,e!==null&&(o?e.length=o:e=null);let u;if(m){const l=r;Qe(s,{instancePath:t})||(e=f(e,Qe.errors),r=e.length);var m=l===r;y=m,u="then"}else{const l=r;if(typeof s!="string"){const c={
instancePath:t,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const a=r;let n=!1;const i=r;I(s,{instancePath:t})||(e=f(e,I.errors),r=e.
length);var p=i===r;if(n=n||p,n)r=a,e!==null&&(a?e.length=a:e=null);else{const c={instancePath:t,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var m=l===
r;y=m,u="else"}if(!y){const l={instancePath:t,schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[l]:e.push(l),r++}return b.errors=e,r===0}const no={type:"object",properties:{"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"ExternalIdentifier"},comment:{$ref:"#/$defs/prop_ExternalIdentifier_comment"},externalIdentifierType:{
$ref:"#/$defs/prop_ExternalIdentifier_externalIdentifierType"},identifier:{$ref:"#/$defs/prop_ExternalIdentifier_identifier"},identifierLocator:{anyOf:[{type:"array",items:{$ref:"#\
/$defs/prop_ExternalIdentifier_identifierLocator"}}]},issuingAuthority:{$ref:"#/$defs/prop_ExternalIdentifier_issuingAuthority"}},required:["type","externalIdentifierType","identif\
ier"],additionalProperties:!1};function rs(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return rs.errors=e,r===0}const ji={enum:["cpe22","cpe23","cve","email","gitoid","other","packageUrl","securityOther","swhid","swid","urlScheme"]};function ss(s,{instancePath:t=""}={}){
let e=null,r=0,o;o=!1;for(const y of ji.enum)if(Z(s,y)){o=!0;break}if(!o){const y={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ji.enum}};e===null?e=[y]:
e.push(y),r++}return ss.errors=e,r===0}function ts(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return ts.errors=e,r===0}function is(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return is.errors=e,r===0}function ns(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return ns.errors=e,r===0}function Ye(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const y of no.required)if(s[y]===void 0){const g={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}};e===null?e=[g]:e.push(g),r++}for(const y in s)if(!(y==="@id"||y==="type"||y==="comment"||y==="\
externalIdentifierType"||y==="identifier"||y==="identifierLocator"||y==="issuingAuthority")){const g={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:y}};e===null?e=[g]:e.push(g),r++}if(s["@id"]!==void 0&&(I(s["@id"],{instancePath:t+"/@id"})||(e=f(e,I.errors),r=e.length)),s.type!==void 0){let y=s.type;
if(typeof y!="string"){const g={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}if(y!=="ExternalIdent\
ifier"){const g={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"ExternalIdentifier"}};e===null?e=[g]:e.push(g),r++}}if(s.comment!==
void 0&&(rs(s.comment,{instancePath:t+"/comment"})||(e=f(e,rs.errors),r=e.length)),s.externalIdentifierType!==void 0&&(ss(s.externalIdentifierType,{instancePath:t+"/externalIdentif\
ierType"})||(e=f(e,ss.errors),r=e.length)),s.identifier!==void 0&&(ts(s.identifier,{instancePath:t+"/identifier"})||(e=f(e,ts.errors),r=e.length)),s.identifierLocator!==void 0){let y=s.
identifierLocator;const g=r;let m=!1;const u=r;if(Array.isArray(y)){const p=y.length;for(let l=0;l<p;l++)is(y[l],{instancePath:t+"/identifierLocator/"+l})||(e=f(e,is.errors),r=e.length)}else{
const p={instancePath:t+"/identifierLocator",schemaPath:"#/properties/identifierLocator/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}var o=u===r;
if(m=m||o,m)r=g,e!==null&&(g?e.length=g:e=null);else{const p={instancePath:t+"/identifierLocator",schemaPath:"#/properties/identifierLocator/anyOf",keyword:"anyOf",params:{}};e===null?
e=[p]:e.push(p),r++}}s.issuingAuthority!==void 0&&(ns(s.issuingAuthority,{instancePath:t+"/issuingAuthority"})||(e=f(e,ns.errors),r=e.length))}else{const y={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}return Ye.errors=e,r===0}function V(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!0;const g=r;
if(!(s&&typeof s=="object"&&!Array.isArray(s))){const l={};e===null?e=[l]:e.push(l),r++}var m=g===r;r=o,e!==null&&(o?e.length=o:e=null);let u;if(m){const l=r;if(s&&typeof s=="objec\
t"&&!Array.isArray(s)){if(s.type===void 0){const i={instancePath:t,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),r++}const n=s.
type;if(typeof n=="string")if(n==="ExternalIdentifier")Ye(s,{instancePath:t})||(e=f(e,Ye.errors),r=e.length);else{const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"\
discriminator",params:{error:"mapping",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}else{const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{
error:"tag",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}}else{const n={instancePath:t,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(
n),r++}var m=l===r;y=m,u="then"}else{const l=r;if(typeof s!="string"){const c={instancePath:t,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(
c),r++}const a=r;let n=!1;const i=r;I(s,{instancePath:t})||(e=f(e,I.errors),r=e.length);var p=i===r;if(n=n||p,n)r=a,e!==null&&(a?e.length=a:e=null);else{const c={instancePath:t,schemaPath:"\
#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var m=l===r;y=m,u="else"}if(!y){const l={instancePath:t,schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};
e===null?e=[l]:e.push(l),r++}return V.errors=e,r===0}function os(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return os.errors=e,r===0}const Ti=new RegExp("^[^\\/]+\\/[^\\/]+$","u");function ls(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s=="string"){if(!Ti.test(s)){const o={instancePath:t,schemaPath:"#/pat\
tern",keyword:"pattern",params:{pattern:"^[^\\/]+\\/[^\\/]+$"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[o]:e.push(o),r++}return ls.errors=e,r===0}const Li={enum:["altDownloadLocation","altWebPage","binaryArtifact","bower","buildMeta","buildSystem","certificationReport","c\
hat","componentAnalysisReport","cwe","documentation","dynamicAnalysisReport","eolNotice","exportControlAssessment","funding","issueTracker","license","mailingList","mavenCentral","\
metrics","npm","nuget","other","privacyAssessment","productMetadata","purchaseOrder","qualityAssessmentReport","releaseHistory","releaseNotes","riskAssessment","runtimeAnalysisRepo\
rt","secureSoftwareAttestation","securityAdversaryModel","securityAdvisory","securityFix","securityOther","securityPenTestReport","securityPolicy","securityThreatModel","socialMedi\
a","sourceArtifact","staticAnalysisReport","support","vcs","vulnerabilityDisclosureReport","vulnerabilityExploitabilityAssessment"]};function ps(s,{instancePath:t=""}={}){let e=null,
r=0,o;o=!1;for(const y of Li.enum)if(Z(s,y)){o=!0;break}if(!o){const y={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Li.enum}};e===null?e=[y]:e.push(y),r++}
return ps.errors=e,r===0}function fs(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return fs.errors=e,r===0}function er(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const y={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[y]:e.push(y),r++}for(const y in s)if(!(y==="@id"||y==="type"||y==="comment"||y==="contentType"||y==="ext\
ernalRefType"||y==="locator")){const g={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[g]:e.push(g),r++}
if(s["@id"]!==void 0&&(I(s["@id"],{instancePath:t+"/@id"})||(e=f(e,I.errors),r=e.length)),s.type!==void 0){let y=s.type;if(typeof y!="string"){const g={instancePath:t+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}if(y!=="ExternalRef"){const g={instancePath:t+"/type",schemaPath:"#/properties/type/cons\
t",keyword:"const",params:{allowedValue:"ExternalRef"}};e===null?e=[g]:e.push(g),r++}}if(s.comment!==void 0&&(os(s.comment,{instancePath:t+"/comment"})||(e=f(e,os.errors),r=e.length)),
s.contentType!==void 0&&(ls(s.contentType,{instancePath:t+"/contentType"})||(e=f(e,ls.errors),r=e.length)),s.externalRefType!==void 0&&(ps(s.externalRefType,{instancePath:t+"/exter\
nalRefType"})||(e=f(e,ps.errors),r=e.length)),s.locator!==void 0){let y=s.locator;const g=r;let m=!1;const u=r;if(Array.isArray(y)){const p=y.length;for(let l=0;l<p;l++)fs(y[l],{instancePath:t+
"/locator/"+l})||(e=f(e,fs.errors),r=e.length)}else{const p={instancePath:t+"/locator",schemaPath:"#/properties/locator/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?
e=[p]:e.push(p),r++}var o=u===r;if(m=m||o,m)r=g,e!==null&&(g?e.length=g:e=null);else{const p={instancePath:t+"/locator",schemaPath:"#/properties/locator/anyOf",keyword:"anyOf",params:{}};
e===null?e=[p]:e.push(p),r++}}}else{const y={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}return er.errors=e,r===0}function C(s,{
instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!0;const g=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const l={};e===null?e=[l]:e.push(l),r++}var m=g===r;r=o,e!==null&&
(o?e.length=o:e=null);let u;if(m){const l=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const i={instancePath:t,schemaPath:"#/then/required",keyword:"required",
params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),r++}const n=s.type;if(typeof n=="string")if(n==="ExternalRef")er(s,{instancePath:t})||(e=f(e,er.errors),r=e.length);else{const i={
instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}else{const i={instancePath:t,schemaPath:"\
#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}}else{const n={instancePath:t,schemaPath:"#/then/type",keyword:"\
type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}var m=l===r;y=m,u="then"}else{const l=r;if(typeof s!="string"){const c={instancePath:t,schemaPath:"#/else/type",keyword:"\
type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const a=r;let n=!1;const i=r;I(s,{instancePath:t})||(e=f(e,I.errors),r=e.length);var p=i===r;if(n=n||p,n)r=a,e!==null&&(a?
e.length=a:e=null);else{const c={instancePath:t,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var m=l===r;y=m,u="else"}if(!y){const l={instancePath:t,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[l]:e.push(l),r++}return C.errors=e,r===0}function j(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return j.errors=e,r===0}function L(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return L.errors=e,r===0}const oo={type:"object",properties:{"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"Hash"},comment:{$ref:"#/$defs/prop_IntegrityMethod_comment"},algorithm:{$ref:"#\
/$defs/prop_Hash_algorithm"},hashValue:{$ref:"#/$defs/prop_Hash_hashValue"}},required:["type","algorithm","hashValue"],additionalProperties:!1};function be(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return be.errors=e,r===0}const Ui={enum:["adler32","blake2b256","blake2b384","blake2b512","blake3","crystalsDilithium","crystalsKyber","falcon","md2","md4","md5","md6","othe\
r","sha1","sha224","sha256","sha384","sha3_224","sha3_256","sha3_384","sha3_512","sha512"]};function as(s,{instancePath:t=""}={}){let e=null,r=0,o;o=!1;for(const y of Ui.enum)if(Z(
s,y)){o=!0;break}if(!o){const y={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ui.enum}};e===null?e=[y]:e.push(y),r++}return as.errors=e,r===0}function ds(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return ds.errors=e,r===0}function ve(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const o of oo.required)if(s[o]===void 0){const y={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}};e===null?e=[y]:e.push(y),r++}for(const o in s)if(!(o==="@id"||o==="type"||o==="comment"||o==="\
algorithm"||o==="hashValue")){const y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[y]:e.push(y),r++}
if(s["@id"]!==void 0&&(I(s["@id"],{instancePath:t+"/@id"})||(e=f(e,I.errors),r=e.length)),s.type!==void 0){let o=s.type;if(typeof o!="string"){const y={instancePath:t+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(o!=="Hash"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"\
const",params:{allowedValue:"Hash"}};e===null?e=[y]:e.push(y),r++}}s.comment!==void 0&&(be(s.comment,{instancePath:t+"/comment"})||(e=f(e,be.errors),r=e.length)),s.algorithm!==void 0&&
(as(s.algorithm,{instancePath:t+"/algorithm"})||(e=f(e,as.errors),r=e.length)),s.hashValue!==void 0&&(ds(s.hashValue,{instancePath:t+"/hashValue"})||(e=f(e,ds.errors),r=e.length))}else{
const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return ve.errors=e,r===0}const lo={type:"object",properties:{"@id":{
$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"PackageVerificationCode"},comment:{$ref:"#/$defs/prop_IntegrityMethod_comment"},algorithm:{$ref:"#/$defs/prop_PackageVerif\
icationCode_algorithm"},hashValue:{$ref:"#/$defs/prop_PackageVerificationCode_hashValue"},packageVerificationCodeExcludedFile:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Packag\
eVerificationCode_packageVerificationCodeExcludedFile"}}]}},required:["type","algorithm","hashValue"],additionalProperties:!1},Si={enum:["adler32","blake2b256","blake2b384","blake2\
b512","blake3","crystalsDilithium","crystalsKyber","falcon","md2","md4","md5","md6","other","sha1","sha224","sha256","sha384","sha3_224","sha3_256","sha3_384","sha3_512","sha512"]};
function ys(s,{instancePath:t=""}={}){let e=null,r=0,o;o=!1;for(const y of Si.enum)if(Z(s,y)){o=!0;break}if(!o){const y={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Si.
enum}};e===null?e=[y]:e.push(y),r++}return ys.errors=e,r===0}function cs(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return cs.errors=e,r===0}function us(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return us.errors=e,r===0}function Ve(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const y of lo.required)if(s[y]===void 0){const g={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}};e===null?e=[g]:e.push(g),r++}for(const y in s)if(!(y==="@id"||y==="type"||y==="comment"||y==="\
algorithm"||y==="hashValue"||y==="packageVerificationCodeExcludedFile")){const g={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};
e===null?e=[g]:e.push(g),r++}if(s["@id"]!==void 0&&(I(s["@id"],{instancePath:t+"/@id"})||(e=f(e,I.errors),r=e.length)),s.type!==void 0){let y=s.type;if(typeof y!="string"){const g={
instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}if(y!=="PackageVerificationCode"){const g={instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"PackageVerificationCode"}};e===null?e=[g]:e.push(g),r++}}if(s.comment!==void 0&&(be(s.comment,{instancePath:t+
"/comment"})||(e=f(e,be.errors),r=e.length)),s.algorithm!==void 0&&(ys(s.algorithm,{instancePath:t+"/algorithm"})||(e=f(e,ys.errors),r=e.length)),s.hashValue!==void 0&&(cs(s.hashValue,
{instancePath:t+"/hashValue"})||(e=f(e,cs.errors),r=e.length)),s.packageVerificationCodeExcludedFile!==void 0){let y=s.packageVerificationCodeExcludedFile;const g=r;let m=!1;const u=r;
if(Array.isArray(y)){const p=y.length;for(let l=0;l<p;l++)us(y[l],{instancePath:t+"/packageVerificationCodeExcludedFile/"+l})||(e=f(e,us.errors),r=e.length)}else{const p={instancePath:t+
"/packageVerificationCodeExcludedFile",schemaPath:"#/properties/packageVerificationCodeExcludedFile/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}
var o=u===r;if(m=m||o,m)r=g,e!==null&&(g?e.length=g:e=null);else{const p={instancePath:t+"/packageVerificationCodeExcludedFile",schemaPath:"#/properties/packageVerificationCodeExcl\
udedFile/anyOf",keyword:"anyOf",params:{}};e===null?e=[p]:e.push(p),r++}}}else{const y={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(
y),r++}return Ve.errors=e,r===0}const po={type:"object",properties:{"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"software_ContentIdentifier"},comment:{$ref:"#/$\
defs/prop_IntegrityMethod_comment"},software_contentIdentifierType:{$ref:"#/$defs/prop_software_ContentIdentifier_software_contentIdentifierType"},software_contentIdentifierValue:{
$ref:"#/$defs/prop_software_ContentIdentifier_software_contentIdentifierValue"}},required:["type","software_contentIdentifierType","software_contentIdentifierValue"],additionalProperties:!1},
qi={enum:["gitoid","swhid"]};function ms(s,{instancePath:t=""}={}){let e=null,r=0,o;o=!1;for(const y of qi.enum)if(Z(s,y)){o=!0;break}if(!o){const y={instancePath:t,schemaPath:"#/e\
num",keyword:"enum",params:{allowedValues:qi.enum}};e===null?e=[y]:e.push(y),r++}return ms.errors=e,r===0}function _s(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){
const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}return _s.errors=e,r===0}function we(s,{instancePath:t=""}={}){let e=null,
r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const o of po.required)if(s[o]===void 0){const y={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}};
e===null?e=[y]:e.push(y),r++}for(const o in s)if(!(o==="@id"||o==="type"||o==="comment"||o==="software_contentIdentifierType"||o==="software_contentIdentifierValue")){const y={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(I(s["@id"],{instancePath:t+"/@\
id"})||(e=f(e,I.errors),r=e.length)),s.type!==void 0){let o=s.type;if(typeof o!="string"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[y]:e.push(y),r++}if(o!=="software_ContentIdentifier"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
software_ContentIdentifier"}};e===null?e=[y]:e.push(y),r++}}s.comment!==void 0&&(be(s.comment,{instancePath:t+"/comment"})||(e=f(e,be.errors),r=e.length)),s.software_contentIdentifierType!==
void 0&&(ms(s.software_contentIdentifierType,{instancePath:t+"/software_contentIdentifierType"})||(e=f(e,ms.errors),r=e.length)),s.software_contentIdentifierValue!==void 0&&(_s(s.software_contentIdentifierValue,
{instancePath:t+"/software_contentIdentifierValue"})||(e=f(e,_s.errors),r=e.length))}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[o]:e.push(o),r++}return we.errors=e,r===0}function U(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!0;const g=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const l={};
e===null?e=[l]:e.push(l),r++}var m=g===r;r=o,e!==null&&(o?e.length=o:e=null);let u;if(m){const l=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const i={instancePath:t,
schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),r++}const n=s.type;if(typeof n=="string")if(n==="Hash")ve(s,{instancePath:t})||
(e=f(e,ve.errors),r=e.length);else if(n==="PackageVerificationCode")Ve(s,{instancePath:t})||(e=f(e,Ve.errors),r=e.length);else if(n==="software_ContentIdentifier")we(s,{instancePath:t})||
(e=f(e,we.errors),r=e.length);else{const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:n}};e===null?e=[i]:
e.push(i),r++}else{const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}}else{
const n={instancePath:t,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}var m=l===r;y=m,u="then"}else{const l=r;if(typeof s!="string"){
const c={instancePath:t,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const a=r;let n=!1;const i=r;I(s,{instancePath:t})||(e=f(e,I.errors),
r=e.length);var p=i===r;if(n=n||p,n)r=a,e!==null&&(a?e.length=a:e=null);else{const c={instancePath:t,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}
var m=l===r;y=m,u="else"}if(!y){const l={instancePath:t,schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[l]:e.push(l),r++}return U.errors=e,r===0}function re(s,{
instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const u of Vi.required)if(s[u]===void 0){const p={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:u}};e===null?e=[p]:e.push(p),r++}for(const u in s)if(!N.call(Vi.properties,u)){const p={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:u}};e===null?e=[p]:e.push(p),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+"/spdxId"})||(e=f(e,P.errors),r=e.length)),s.type!==
void 0){let u=s.type;if(typeof u!="string"){const p={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}
if(u!=="Organization"){const p={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"Organization"}};e===null?e=[p]:e.push(p),r++}}if(s.
comment!==void 0&&(E(s.comment,{instancePath:t+"/comment"})||(e=f(e,E.errors),r=e.length)),s.creationInfo!==void 0&&(T(s.creationInfo,{instancePath:t+"/creationInfo"})||(e=f(e,T.errors),
r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:t+"/description"})||(e=f(e,R.errors),r=e.length)),s.extension!==void 0){let u=s.extension;const p=r;let l=!1;const a=r;
if(Array.isArray(u)){const n=u.length;for(let i=0;i<n;i++)b(u[i],{instancePath:t+"/extension/"+i})||(e=f(e,b.errors),r=e.length)}else{const n={instancePath:t+"/extension",schemaPath:"\
#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var o=a===r;if(l=l||o,l)r=p,e!==null&&(p?e.length=p:e=null);else{const n={instancePath:t+
"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalIdentifier!==void 0){let u=s.externalIdentifier;const p=r;
let l=!1;const a=r;if(Array.isArray(u)){const n=u.length;for(let i=0;i<n;i++)V(u[i],{instancePath:t+"/externalIdentifier/"+i})||(e=f(e,V.errors),r=e.length)}else{const n={instancePath:t+
"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var y=a===r;if(l=l||y,l)r=p,e!==null&&
(p?e.length=p:e=null);else{const n={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}
if(s.externalRef!==void 0){let u=s.externalRef;const p=r;let l=!1;const a=r;if(Array.isArray(u)){const n=u.length;for(let i=0;i<n;i++)C(u[i],{instancePath:t+"/externalRef/"+i})||(e=
f(e,C.errors),r=e.length)}else{const n={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(
n),r++}var g=a===r;if(l=l||g,l)r=p,e!==null&&(p?e.length=p:e=null);else{const n={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};
e===null?e=[n]:e.push(n),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:t+"/name"})||(e=f(e,j.errors),r=e.length)),s.summary!==void 0&&(L(s.summary,{instancePath:t+"/summary"})||
(e=f(e,L.errors),r=e.length)),s.verifiedUsing!==void 0){let u=s.verifiedUsing;const p=r;let l=!1;const a=r;if(Array.isArray(u)){const n=u.length;for(let i=0;i<n;i++)U(u[i],{instancePath:t+
"/verifiedUsing/"+i})||(e=f(e,U.errors),r=e.length)}else{const n={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),r++}var m=a===r;if(l=l||m,l)r=p,e!==null&&(p?e.length=p:e=null);else{const n={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsi\
ng/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}}else{const u={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),
r++}return re.errors=e,r===0}const Bi={type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"Person"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{
$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$d\
efs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]}},required:["type","sp\
dxId","creationInfo"],additionalProperties:!1};function se(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const u of Bi.required)if(s[u]===
void 0){const p={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:u}};e===null?e=[p]:e.push(p),r++}for(const u in s)if(!N.call(Bi.properties,u)){const p={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[p]:e.push(p),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+
"/spdxId"})||(e=f(e,P.errors),r=e.length)),s.type!==void 0){let u=s.type;if(typeof u!="string"){const p={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),r++}if(u!=="Person"){const p={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"Person"}};e===
null?e=[p]:e.push(p),r++}}if(s.comment!==void 0&&(E(s.comment,{instancePath:t+"/comment"})||(e=f(e,E.errors),r=e.length)),s.creationInfo!==void 0&&(T(s.creationInfo,{instancePath:t+
"/creationInfo"})||(e=f(e,T.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:t+"/description"})||(e=f(e,R.errors),r=e.length)),s.extension!==void 0){let u=s.
extension;const p=r;let l=!1;const a=r;if(Array.isArray(u)){const n=u.length;for(let i=0;i<n;i++)b(u[i],{instancePath:t+"/extension/"+i})||(e=f(e,b.errors),r=e.length)}else{const n={
instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var o=a===r;if(l=l||o,l)r=p,e!==null&&
(p?e.length=p:e=null);else{const n={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalIdentifier!==
void 0){let u=s.externalIdentifier;const p=r;let l=!1;const a=r;if(Array.isArray(u)){const n=u.length;for(let i=0;i<n;i++)V(u[i],{instancePath:t+"/externalIdentifier/"+i})||(e=f(e,
V.errors),r=e.length)}else{const n={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=
[n]:e.push(n),r++}var y=a===r;if(l=l||y,l)r=p,e!==null&&(p?e.length=p:e=null);else{const n={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",
keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalRef!==void 0){let u=s.externalRef;const p=r;let l=!1;const a=r;if(Array.isArray(u)){const n=u.length;for(let i=0;i<
n;i++)C(u[i],{instancePath:t+"/externalRef/"+i})||(e=f(e,C.errors),r=e.length)}else{const n={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var g=a===r;if(l=l||g,l)r=p,e!==null&&(p?e.length=p:e=null);else{const n={instancePath:t+"/externalRef",schemaPath:"#/prop\
erties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:t+"/name"})||(e=f(e,j.errors),r=e.length)),s.summary!==
void 0&&(L(s.summary,{instancePath:t+"/summary"})||(e=f(e,L.errors),r=e.length)),s.verifiedUsing!==void 0){let u=s.verifiedUsing;const p=r;let l=!1;const a=r;if(Array.isArray(u)){const n=u.
length;for(let i=0;i<n;i++)U(u[i],{instancePath:t+"/verifiedUsing/"+i})||(e=f(e,U.errors),r=e.length)}else{const n={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifie\
dUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var m=a===r;if(l=l||m,l)r=p,e!==null&&(p?e.length=p:e=null);else{const n={instancePath:t+"/v\
erifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}}else{const u={instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[u]:e.push(u),r++}return se.errors=e,r===0}const Ni={type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"SoftwareAge\
nt"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{
type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[
{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"\
array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]}},required:["type","spdxId","creationInfo"],additionalProperties:!1};function te(s,{instancePath:t=""}={}){let e=null,r=0;
if(s&&typeof s=="object"&&!Array.isArray(s)){for(const u of Ni.required)if(s[u]===void 0){const p={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:u}};
e===null?e=[p]:e.push(p),r++}for(const u in s)if(!N.call(Ni.properties,u)){const p={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};
e===null?e=[p]:e.push(p),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+"/spdxId"})||(e=f(e,P.errors),r=e.length)),s.type!==void 0){let u=s.type;if(typeof u!="string"){const p={
instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(u!=="SoftwareAgent"){const p={instancePath:t+"/typ\
e",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"SoftwareAgent"}};e===null?e=[p]:e.push(p),r++}}if(s.comment!==void 0&&(E(s.comment,{instancePath:t+"/c\
omment"})||(e=f(e,E.errors),r=e.length)),s.creationInfo!==void 0&&(T(s.creationInfo,{instancePath:t+"/creationInfo"})||(e=f(e,T.errors),r=e.length)),s.description!==void 0&&(R(s.description,
{instancePath:t+"/description"})||(e=f(e,R.errors),r=e.length)),s.extension!==void 0){let u=s.extension;const p=r;let l=!1;const a=r;if(Array.isArray(u)){const n=u.length;for(let i=0;i<
n;i++)b(u[i],{instancePath:t+"/extension/"+i})||(e=f(e,b.errors),r=e.length)}else{const n={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var o=a===r;if(l=l||o,l)r=p,e!==null&&(p?e.length=p:e=null);else{const n={instancePath:t+"/extension",schemaPath:"#/propertie\
s/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalIdentifier!==void 0){let u=s.externalIdentifier;const p=r;let l=!1;const a=r;if(Array.isArray(
u)){const n=u.length;for(let i=0;i<n;i++)V(u[i],{instancePath:t+"/externalIdentifier/"+i})||(e=f(e,V.errors),r=e.length)}else{const n={instancePath:t+"/externalIdentifier",schemaPath:"\
#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var y=a===r;if(l=l||y,l)r=p,e!==null&&(p?e.length=p:e=null);else{const n={
instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalRef!==void 0){let u=s.
externalRef;const p=r;let l=!1;const a=r;if(Array.isArray(u)){const n=u.length;for(let i=0;i<n;i++)C(u[i],{instancePath:t+"/externalRef/"+i})||(e=f(e,C.errors),r=e.length)}else{const n={
instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var g=a===r;if(l=l||g,l)r=p,e!==
null&&(p?e.length=p:e=null);else{const n={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.name!==
void 0&&(j(s.name,{instancePath:t+"/name"})||(e=f(e,j.errors),r=e.length)),s.summary!==void 0&&(L(s.summary,{instancePath:t+"/summary"})||(e=f(e,L.errors),r=e.length)),s.verifiedUsing!==
void 0){let u=s.verifiedUsing;const p=r;let l=!1;const a=r;if(Array.isArray(u)){const n=u.length;for(let i=0;i<n;i++)U(u[i],{instancePath:t+"/verifiedUsing/"+i})||(e=f(e,U.errors),
r=e.length)}else{const n={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var m=a===
r;if(l=l||m,l)r=p,e!==null&&(p?e.length=p:e=null);else{const n={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=
[n]:e.push(n),r++}}}else{const u={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}return te.errors=e,r===0}const Di={type:"ob\
ject",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"Agent"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},
description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{
$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{
$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]}},required:["type","spdxId","creationInfo"],additionalProperties:!1};
function ie(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const u of Di.required)if(s[u]===void 0){const p={instancePath:t,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:u}};e===null?e=[p]:e.push(p),r++}for(const u in s)if(!N.call(Di.properties,u)){const p={instancePath:t,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[p]:e.push(p),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+"/spdxId"})||(e=f(e,P.errors),
r=e.length)),s.type!==void 0){let u=s.type;if(typeof u!="string"){const p={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?
e=[p]:e.push(p),r++}if(u!=="Agent"){const p={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"Agent"}};e===null?e=[p]:e.push(p),r++}}
if(s.comment!==void 0&&(E(s.comment,{instancePath:t+"/comment"})||(e=f(e,E.errors),r=e.length)),s.creationInfo!==void 0&&(T(s.creationInfo,{instancePath:t+"/creationInfo"})||(e=f(e,
T.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:t+"/description"})||(e=f(e,R.errors),r=e.length)),s.extension!==void 0){let u=s.extension;const p=r;let l=!1;
const a=r;if(Array.isArray(u)){const n=u.length;for(let i=0;i<n;i++)b(u[i],{instancePath:t+"/extension/"+i})||(e=f(e,b.errors),r=e.length)}else{const n={instancePath:t+"/extension",
schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var o=a===r;if(l=l||o,l)r=p,e!==null&&(p?e.length=p:e=null);else{
const n={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalIdentifier!==void 0){let u=s.externalIdentifier;
const p=r;let l=!1;const a=r;if(Array.isArray(u)){const n=u.length;for(let i=0;i<n;i++)V(u[i],{instancePath:t+"/externalIdentifier/"+i})||(e=f(e,V.errors),r=e.length)}else{const n={
instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var y=a===r;if(l=l||
y,l)r=p,e!==null&&(p?e.length=p:e=null);else{const n={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=
[n]:e.push(n),r++}}if(s.externalRef!==void 0){let u=s.externalRef;const p=r;let l=!1;const a=r;if(Array.isArray(u)){const n=u.length;for(let i=0;i<n;i++)C(u[i],{instancePath:t+"/ex\
ternalRef/"+i})||(e=f(e,C.errors),r=e.length)}else{const n={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),r++}var g=a===r;if(l=l||g,l)r=p,e!==null&&(p?e.length=p:e=null);else{const n={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"\
anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:t+"/name"})||(e=f(e,j.errors),r=e.length)),s.summary!==void 0&&(L(s.summary,{instancePath:t+
"/summary"})||(e=f(e,L.errors),r=e.length)),s.verifiedUsing!==void 0){let u=s.verifiedUsing;const p=r;let l=!1;const a=r;if(Array.isArray(u)){const n=u.length;for(let i=0;i<n;i++)U(
u[i],{instancePath:t+"/verifiedUsing/"+i})||(e=f(e,U.errors),r=e.length)}else{const n={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var m=a===r;if(l=l||m,l)r=p,e!==null&&(p?e.length=p:e=null);else{const n={instancePath:t+"/verifiedUsing",schemaPath:"#/pr\
operties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}}else{const u={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[u]:e.push(u),r++}return ie.errors=e,r===0}function hs(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!0;const g=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){
const l={};e===null?e=[l]:e.push(l),r++}var m=g===r;r=o,e!==null&&(o?e.length=o:e=null);let u;if(m){const l=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const i={
instancePath:t,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),r++}const n=s.type;if(typeof n=="string")if(n==="Organizati\
on")re(s,{instancePath:t})||(e=f(e,re.errors),r=e.length);else if(n==="Person")se(s,{instancePath:t})||(e=f(e,se.errors),r=e.length);else if(n==="SoftwareAgent")te(s,{instancePath:t})||
(e=f(e,te.errors),r=e.length);else if(n==="Agent")ie(s,{instancePath:t})||(e=f(e,ie.errors),r=e.length);else{const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"disc\
riminator",params:{error:"mapping",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}else{const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{
error:"tag",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}}else{const n={instancePath:t,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(
n),r++}var m=l===r;y=m,u="then"}else{const l=r;if(typeof s!="string"){const c={instancePath:t,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(
c),r++}const a=r;let n=!1;const i=r;if(s!=="SpdxOrganization"){const c={instancePath:t,schemaPath:"#/else/anyOf/0/enum",keyword:"enum",params:{allowedValues:Zr.else.anyOf[0].enum}};
e===null?e=[c]:e.push(c),r++}var p=i===r;if(n=n||p,!n){const c=r;I(s,{instancePath:t})||(e=f(e,I.errors),r=e.length);var p=c===r;n=n||p}if(n)r=a,e!==null&&(a?e.length=a:e=null);else{
const c={instancePath:t,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var m=l===r;y=m,u="else"}if(!y){const l={instancePath:t,schemaPath:"#/if",
keyword:"if",params:{failingKeyword:u}};e===null?e=[l]:e.push(l),r++}return hs.errors=e,r===0}const Zi={type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"Tool"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Ele\
ment_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[
{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/pro\
p_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]}},required:["type","spdxId","\
creationInfo"],additionalProperties:!1};function Ce(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const u of Zi.required)if(s[u]===void 0){
const p={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:u}};e===null?e=[p]:e.push(p),r++}for(const u in s)if(!N.call(Zi.properties,u)){const p={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[p]:e.push(p),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+"/s\
pdxId"})||(e=f(e,P.errors),r=e.length)),s.type!==void 0){let u=s.type;if(typeof u!="string"){const p={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),r++}if(u!=="Tool"){const p={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"Tool"}};e===null?
e=[p]:e.push(p),r++}}if(s.comment!==void 0&&(E(s.comment,{instancePath:t+"/comment"})||(e=f(e,E.errors),r=e.length)),s.creationInfo!==void 0&&(T(s.creationInfo,{instancePath:t+"/cr\
eationInfo"})||(e=f(e,T.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:t+"/description"})||(e=f(e,R.errors),r=e.length)),s.extension!==void 0){let u=s.
extension;const p=r;let l=!1;const a=r;if(Array.isArray(u)){const n=u.length;for(let i=0;i<n;i++)b(u[i],{instancePath:t+"/extension/"+i})||(e=f(e,b.errors),r=e.length)}else{const n={
instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var o=a===r;if(l=l||o,l)r=p,e!==null&&
(p?e.length=p:e=null);else{const n={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalIdentifier!==
void 0){let u=s.externalIdentifier;const p=r;let l=!1;const a=r;if(Array.isArray(u)){const n=u.length;for(let i=0;i<n;i++)V(u[i],{instancePath:t+"/externalIdentifier/"+i})||(e=f(e,
V.errors),r=e.length)}else{const n={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=
[n]:e.push(n),r++}var y=a===r;if(l=l||y,l)r=p,e!==null&&(p?e.length=p:e=null);else{const n={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",
keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalRef!==void 0){let u=s.externalRef;const p=r;let l=!1;const a=r;if(Array.isArray(u)){const n=u.length;for(let i=0;i<
n;i++)C(u[i],{instancePath:t+"/externalRef/"+i})||(e=f(e,C.errors),r=e.length)}else{const n={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var g=a===r;if(l=l||g,l)r=p,e!==null&&(p?e.length=p:e=null);else{const n={instancePath:t+"/externalRef",schemaPath:"#/prop\
erties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:t+"/name"})||(e=f(e,j.errors),r=e.length)),s.summary!==
void 0&&(L(s.summary,{instancePath:t+"/summary"})||(e=f(e,L.errors),r=e.length)),s.verifiedUsing!==void 0){let u=s.verifiedUsing;const p=r;let l=!1;const a=r;if(Array.isArray(u)){const n=u.
length;for(let i=0;i<n;i++)U(u[i],{instancePath:t+"/verifiedUsing/"+i})||(e=f(e,U.errors),r=e.length)}else{const n={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifie\
dUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var m=a===r;if(l=l||m,l)r=p,e!==null&&(p?e.length=p:e=null);else{const n={instancePath:t+"/v\
erifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}}else{const u={instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[u]:e.push(u),r++}return Ce.errors=e,r===0}function gs(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!0;const g=r;if(!(s&&typeof s=="o\
bject"&&!Array.isArray(s))){const l={};e===null?e=[l]:e.push(l),r++}var m=g===r;r=o,e!==null&&(o?e.length=o:e=null);let u;if(m){const l=r;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.type===void 0){const i={instancePath:t,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),r++}const n=s.type;if(typeof n==
"string")if(n==="Tool")Ce(s,{instancePath:t})||(e=f(e,Ce.errors),r=e.length);else{const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"m\
apping",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}else{const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:n}};
e===null?e=[i]:e.push(i),r++}}else{const n={instancePath:t,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}var m=l===r;y=m,u="then"}else{
const l=r;if(typeof s!="string"){const c={instancePath:t,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const a=r;let n=!1;const i=r;I(
s,{instancePath:t})||(e=f(e,I.errors),r=e.length);var p=i===r;if(n=n||p,n)r=a,e!==null&&(a?e.length=a:e=null);else{const c={instancePath:t,schemaPath:"#/else/anyOf",keyword:"anyOf",
params:{}};e===null?e=[c]:e.push(c),r++}var m=l===r;y=m,u="else"}if(!y){const l={instancePath:t,schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[l]:e.push(l),r++}
return gs.errors=e,r===0}const Qn=new RegExp("^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-((?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\\+([0-9a-zA-Z-]+(?:\\\
.[0-9a-zA-Z-]+)*))?$","u");function $s(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s=="string"){if(!Qn.test(s)){const o={instancePath:t,schemaPath:"#/pattern",keyword:"patte\
rn",params:{pattern:"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-((?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\\+([0-9a-zA-Z-]+(?:\\\
.[0-9a-zA-Z-]+)*))?$"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}return $s.
errors=e,r===0}function qr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const g of io.required)if(s[g]===void 0){const m={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:g}};e===null?e=[m]:e.push(m),r++}for(const g in s)if(!(g==="@id"||g==="type"||g==="comment"||g==="created"||g==="\
createdBy"||g==="createdUsing"||g==="specVersion")){const m={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}};e===null?
e=[m]:e.push(m),r++}if(s["@id"]!==void 0&&(I(s["@id"],{instancePath:t+"/@id"})||(e=f(e,I.errors),r=e.length)),s.type!==void 0){let g=s.type;if(typeof g!="string"){const m={instancePath:t+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(g!=="CreationInfo"){const m={instancePath:t+"/type",schemaPath:"#\
/properties/type/const",keyword:"const",params:{allowedValue:"CreationInfo"}};e===null?e=[m]:e.push(m),r++}}if(s.comment!==void 0&&(Yr(s.comment,{instancePath:t+"/comment"})||(e=f(
e,Yr.errors),r=e.length)),s.created!==void 0&&(es(s.created,{instancePath:t+"/created"})||(e=f(e,es.errors),r=e.length)),s.createdBy!==void 0){let g=s.createdBy;const m=r;let u=!1;
const p=r;if(Array.isArray(g)){if(g.length<1){const a={instancePath:t+"/createdBy",schemaPath:"#/properties/createdBy/anyOf/0/minItems",keyword:"minItems",params:{limit:1}};e===null?
e=[a]:e.push(a),r++}const l=g.length;for(let a=0;a<l;a++)hs(g[a],{instancePath:t+"/createdBy/"+a})||(e=f(e,hs.errors),r=e.length)}else{const l={instancePath:t+"/createdBy",schemaPath:"\
#/properties/createdBy/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}var o=p===r;if(u=u||o,u)r=m,e!==null&&(m?e.length=m:e=null);else{const l={instancePath:t+
"/createdBy",schemaPath:"#/properties/createdBy/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}if(s.createdUsing!==void 0){let g=s.createdUsing;const m=r;let u=!1;
const p=r;if(Array.isArray(g)){const l=g.length;for(let a=0;a<l;a++)gs(g[a],{instancePath:t+"/createdUsing/"+a})||(e=f(e,gs.errors),r=e.length)}else{const l={instancePath:t+"/creat\
edUsing",schemaPath:"#/properties/createdUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}var y=p===r;if(u=u||y,u)r=m,e!==null&&(m?e.length=m:
e=null);else{const l={instancePath:t+"/createdUsing",schemaPath:"#/properties/createdUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}s.specVersion!==void 0&&($s(
s.specVersion,{instancePath:t+"/specVersion"})||(e=f(e,$s.errors),r=e.length))}else{const g={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:
e.push(g),r++}return qr.errors=e,r===0}const fo={type:"object",properties:{"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"DictionaryEntry"},key:{$ref:"#/$defs/pro\
p_DictionaryEntry_key"},value:{$ref:"#/$defs/prop_DictionaryEntry_value"}},required:["type","key"],additionalProperties:!1};function xs(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return xs.errors=e,r===0}function vs(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return vs.errors=e,r===0}function G(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const o of fo.required)if(s[o]===void 0){const y={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}};e===null?e=[y]:e.push(y),r++}for(const o in s)if(!(o==="@id"||o==="type"||o==="key"||o==="valu\
e")){const y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(I(
s["@id"],{instancePath:t+"/@id"})||(e=f(e,I.errors),r=e.length)),s.type!==void 0){let o=s.type;if(typeof o!="string"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/\
type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(o!=="DictionaryEntry"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"co\
nst",params:{allowedValue:"DictionaryEntry"}};e===null?e=[y]:e.push(y),r++}}s.key!==void 0&&(xs(s.key,{instancePath:t+"/key"})||(e=f(e,xs.errors),r=e.length)),s.value!==void 0&&(vs(
s.value,{instancePath:t+"/value"})||(e=f(e,vs.errors),r=e.length))}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),
r++}return G.errors=e,r===0}function ws(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const o={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[o]:e.push(o),r++}for(const o in s)if(!(o==="@id"||o==="type")){const y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(I(s["@id"],{instancePath:t+"/@id"})||(e=f(e,I.errors),r=e.length)),s.type!==
void 0){let o=s.type;if(typeof o!="string"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(o!=="ExternalIdentifierType"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"ExternalIdentifierType"}};e===null?e=[y]:
e.push(y),r++}}}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return ws.errors=e,r===0}const ao={type:"object",
properties:{"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"ExternalMap"},definingArtifact:{$ref:"#/$defs/prop_ExternalMap_definingArtifact"},externalSpdxId:{$ref:"\
#/$defs/prop_ExternalMap_externalSpdxId"},locationHint:{$ref:"#/$defs/prop_ExternalMap_locationHint"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_ExternalMap_veri\
fiedUsing"}}]}},required:["type","externalSpdxId"],additionalProperties:!1};const Fi={type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"ai_AIPackage"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/\
prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$d\
efs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},builtTime:{$ref:"#/$d\
efs/prop_Artifact_builtTime"},originatedBy:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Artifact_originatedBy"}}]},releaseTime:{$ref:"#/$defs/prop_Artifact_releaseTime"},standardName:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Artifact_standardName"}}]},suppliedBy:{$ref:"#/$defs/prop_Artifact_suppliedBy"},supportLevel:{anyOf:[{type:"array",items:{$ref:"#/$de\
fs/prop_Artifact_supportLevel"}}]},validUntilTime:{$ref:"#/$defs/prop_Artifact_validUntilTime"},software_additionalPurpose:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_software_\
SoftwareArtifact_software_additionalPurpose"}}]},software_attributionText:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_software_SoftwareArtifact_software_attributionText"}}]},software_contentIdentifier:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_software_SoftwareArtifact_software_contentIdentifier"}}]},software_copyrightText:{$ref:"#/$defs/prop_software_SoftwareArtifact_softwa\
re_copyrightText"},software_primaryPurpose:{$ref:"#/$defs/prop_software_SoftwareArtifact_software_primaryPurpose"},software_downloadLocation:{$ref:"#/$defs/prop_software_Package_so\
ftware_downloadLocation"},software_homePage:{$ref:"#/$defs/prop_software_Package_software_homePage"},software_packageUrl:{$ref:"#/$defs/prop_software_Package_software_packageUrl"},
software_packageVersion:{$ref:"#/$defs/prop_software_Package_software_packageVersion"},software_sourceInfo:{$ref:"#/$defs/prop_software_Package_software_sourceInfo"},ai_autonomyType:{
$ref:"#/$defs/prop_ai_AIPackage_ai_autonomyType"},ai_domain:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_ai_AIPackage_ai_domain"}}]},ai_energyConsumption:{$ref:"#/$defs/prop_ai_\
AIPackage_ai_energyConsumption"},ai_hyperparameter:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_ai_AIPackage_ai_hyperparameter"}}]},ai_informationAboutApplication:{$ref:"#/$defs\
/prop_ai_AIPackage_ai_informationAboutApplication"},ai_informationAboutTraining:{$ref:"#/$defs/prop_ai_AIPackage_ai_informationAboutTraining"},ai_limitation:{$ref:"#/$defs/prop_ai_\
AIPackage_ai_limitation"},ai_metric:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_ai_AIPackage_ai_metric"}}]},ai_metricDecisionThreshold:{anyOf:[{type:"array",items:{$ref:"#/$def\
s/prop_ai_AIPackage_ai_metricDecisionThreshold"}}]},ai_modelDataPreprocessing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_ai_AIPackage_ai_modelDataPreprocessing"}}]},ai_modelExplainability:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_ai_AIPackage_ai_modelExplainability"}}]},ai_safetyRiskAssessment:{$ref:"#/$defs/prop_ai_AIPackage_ai_safetyRiskAssessment"},ai_standardCompliance:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_ai_AIPackage_ai_standardCompliance"}}]},ai_typeOfModel:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_ai_AIPackage_ai_typeOfModel"}}]},
ai_useSensitivePersonalInformation:{$ref:"#/$defs/prop_ai_AIPackage_ai_useSensitivePersonalInformation"}},required:["type","spdxId","creationInfo"],additionalProperties:!1};function ne(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}if(typeof s=="string"&&!Y.test(s)){const o={instancePath:t,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6]\
[0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"}};e===null?e=[o]:e.push(o),r++}if(typeof s=="string"&&!ee.test(s)){const o={instancePath:t,schemaPath:"#/allOf/1/pattern",keyword:"patte\
rn",params:{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};e===null?e=[o]:e.push(o),r++}return ne.errors=e,r===0}function oe(s,{instancePath:t=""}={}){let e=null,r=0;
const o=r;let y=!0;const g=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const l={};e===null?e=[l]:e.push(l),r++}var m=g===r;r=o,e!==null&&(o?e.length=o:e=null);let u;if(m){const l=r;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const i={instancePath:t,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=
[i]:e.push(i),r++}const n=s.type;if(typeof n=="string")if(n==="Organization")re(s,{instancePath:t})||(e=f(e,re.errors),r=e.length);else if(n==="Person")se(s,{instancePath:t})||(e=f(
e,se.errors),r=e.length);else if(n==="SoftwareAgent")te(s,{instancePath:t})||(e=f(e,te.errors),r=e.length);else if(n==="Agent")ie(s,{instancePath:t})||(e=f(e,ie.errors),r=e.length);else{
const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}else{const i={instancePath:t,
schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}}else{const n={instancePath:t,schemaPath:"#/then/\
type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}var m=l===r;y=m,u="then"}else{const l=r;if(typeof s!="string"){const c={instancePath:t,schemaPath:"#/else/\
type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const a=r;let n=!1;const i=r;if(s!=="SpdxOrganization"){const c={instancePath:t,schemaPath:"#/else/anyOf/0\
/enum",keyword:"enum",params:{allowedValues:Zr.else.anyOf[0].enum}};e===null?e=[c]:e.push(c),r++}var p=i===r;if(n=n||p,!n){const c=r;I(s,{instancePath:t})||(e=f(e,I.errors),r=e.length);
var p=c===r;n=n||p}if(n)r=a,e!==null&&(a?e.length=a:e=null);else{const c={instancePath:t,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var m=l===
r;y=m,u="else"}if(!y){const l={instancePath:t,schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[l]:e.push(l),r++}return oe.errors=e,r===0}function le(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}if(typeof s=="string"&&!Y.test(s)){const o={instancePath:t,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6]\
[0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"}};e===null?e=[o]:e.push(o),r++}if(typeof s=="string"&&!ee.test(s)){const o={instancePath:t,schemaPath:"#/allOf/1/pattern",keyword:"patte\
rn",params:{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};e===null?e=[o]:e.push(o),r++}return le.errors=e,r===0}function pe(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return pe.errors=e,r===0}function fe(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!0;const g=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const l={};e===null?
e=[l]:e.push(l),r++}var m=g===r;r=o,e!==null&&(o?e.length=o:e=null);let u;if(m){const l=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const i={instancePath:t,schemaPath:"\
#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),r++}const n=s.type;if(typeof n=="string")if(n==="Organization")re(s,{instancePath:t})||
(e=f(e,re.errors),r=e.length);else if(n==="Person")se(s,{instancePath:t})||(e=f(e,se.errors),r=e.length);else if(n==="SoftwareAgent")te(s,{instancePath:t})||(e=f(e,te.errors),r=e.length);else if(n===
"Agent")ie(s,{instancePath:t})||(e=f(e,ie.errors),r=e.length);else{const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"ty\
pe",tagValue:n}};e===null?e=[i]:e.push(i),r++}else{const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:n}};e===
null?e=[i]:e.push(i),r++}}else{const n={instancePath:t,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}var m=l===r;y=m,u="then"}else{const l=r;
if(typeof s!="string"){const c={instancePath:t,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const a=r;let n=!1;const i=r;if(s!=="Spd\
xOrganization"){const c={instancePath:t,schemaPath:"#/else/anyOf/0/enum",keyword:"enum",params:{allowedValues:Zr.else.anyOf[0].enum}};e===null?e=[c]:e.push(c),r++}var p=i===r;if(n=
n||p,!n){const c=r;I(s,{instancePath:t})||(e=f(e,I.errors),r=e.length);var p=c===r;n=n||p}if(n)r=a,e!==null&&(a?e.length=a:e=null);else{const c={instancePath:t,schemaPath:"#/else/a\
nyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var m=l===r;y=m,u="else"}if(!y){const l={instancePath:t,schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};e===
null?e=[l]:e.push(l),r++}return fe.errors=e,r===0}const Mi={enum:["deployed","development","endOfSupport","limitedSupport","noAssertion","noSupport","support"]};function ae(s,{instancePath:t=""}={}){
let e=null,r=0,o;o=!1;for(const y of Mi.enum)if(Z(s,y)){o=!0;break}if(!o){const y={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Mi.enum}};e===null?e=[y]:
e.push(y),r++}return ae.errors=e,r===0}function de(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}if(typeof s=="string"&&!Y.test(s)){const o={instancePath:t,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6]\
[0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"}};e===null?e=[o]:e.push(o),r++}if(typeof s=="string"&&!ee.test(s)){const o={instancePath:t,schemaPath:"#/allOf/1/pattern",keyword:"patte\
rn",params:{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};e===null?e=[o]:e.push(o),r++}return de.errors=e,r===0}const zi={enum:["application","archive","bom","conf\
iguration","container","data","device","deviceDriver","diskImage","documentation","evidence","executable","file","filesystemImage","firmware","framework","install","library","manif\
est","model","module","operatingSystem","other","patch","platform","requirement","source","specification","test"]};function ye(s,{instancePath:t=""}={}){let e=null,r=0,o;o=!1;for(const y of zi.
enum)if(Z(s,y)){o=!0;break}if(!o){const y={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:zi.enum}};e===null?e=[y]:e.push(y),r++}return ye.errors=e,r===0}function ce(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return ce.errors=e,r===0}function ue(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!0;const g=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const l={};e===null?e=[l]:e.push(l),r++}var m=g===
r;r=o,e!==null&&(o?e.length=o:e=null);let u;if(m){const l=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const i={instancePath:t,schemaPath:"#/then/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),r++}const n=s.type;if(typeof n=="string")if(n==="software_ContentIdentifier")we(s,{instancePath:t})||(e=f(e,we.errors),
r=e.length);else{const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}else{
const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}}else{const n={instancePath:t,
schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}var m=l===r;y=m,u="then"}else{const l=r;if(typeof s!="string"){const c={instancePath:t,
schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const a=r;let n=!1;const i=r;I(s,{instancePath:t})||(e=f(e,I.errors),r=e.length);var p=i===
r;if(n=n||p,n)r=a,e!==null&&(a?e.length=a:e=null);else{const c={instancePath:t,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var m=l===r;y=m,u="\
else"}if(!y){const l={instancePath:t,schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[l]:e.push(l),r++}return ue.errors=e,r===0}function me(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return me.errors=e,r===0}const Hi={enum:["application","archive","bom","configuration","container","data","device","deviceDriver","diskImage","documentation","evidence","exe\
cutable","file","filesystemImage","firmware","framework","install","library","manifest","model","module","operatingSystem","other","patch","platform","requirement","source","specif\
ication","test"]};function _e(s,{instancePath:t=""}={}){let e=null,r=0,o;o=!1;for(const y of Hi.enum)if(Z(s,y)){o=!0;break}if(!o){const y={instancePath:t,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:Hi.enum}};e===null?e=[y]:e.push(y),r++}return _e.errors=e,r===0}function je(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}return je.errors=e,r===0}function Le(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="\
string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}return Le.errors=e,r===0}function Ue(s,{instancePath:t=""}={}){
let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}return Ue.errors=e,r===0}function Se(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return Se.errors=e,r===0}function qe(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return qe.errors=e,r===0}const Ki={enum:["no","noAssertion","yes"]};function Is(s,{instancePath:t=""}={}){let e=null,r=0,o;o=!1;for(const y of Ki.enum)if(Z(s,y)){o=!0;break}
if(!o){const y={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ki.enum}};e===null?e=[y]:e.push(y),r++}return Is.errors=e,r===0}function Os(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return Os.errors=e,r===0}function ks(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!0;const g=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const l={};e===null?e=[l]:e.push(l),r++}var m=g===
r;r=o,e!==null&&(o?e.length=o:e=null);let u;if(m){const l=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const i={instancePath:t,schemaPath:"#/then/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),r++}const n=s.type;if(typeof n=="string")if(n==="ai_EnergyConsumption")Ge(s,{instancePath:t})||(e=f(e,Ge.errors),
r=e.length);else{const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}else{
const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}}else{const n={instancePath:t,
schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}var m=l===r;y=m,u="then"}else{const l=r;if(typeof s!="string"){const c={instancePath:t,
schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const a=r;let n=!1;const i=r;I(s,{instancePath:t})||(e=f(e,I.errors),r=e.length);var p=i===
r;if(n=n||p,n)r=a,e!==null&&(a?e.length=a:e=null);else{const c={instancePath:t,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var m=l===r;y=m,u="\
else"}if(!y){const l={instancePath:t,schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[l]:e.push(l),r++}return ks.errors=e,r===0}function As(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!0;const g=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const l={};e===null?e=[l]:e.push(l),r++}var m=g===
r;r=o,e!==null&&(o?e.length=o:e=null);let u;if(m){const l=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const i={instancePath:t,schemaPath:"#/then/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),r++}const n=s.type;if(typeof n=="string")if(n==="DictionaryEntry")G(s,{instancePath:t})||(e=f(e,G.errors),r=e.length);else{
const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}else{const i={instancePath:t,
schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}}else{const n={instancePath:t,schemaPath:"#/then/\
type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}var m=l===r;y=m,u="then"}else{const l=r;if(typeof s!="string"){const c={instancePath:t,schemaPath:"#/else/\
type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const a=r;let n=!1;const i=r;I(s,{instancePath:t})||(e=f(e,I.errors),r=e.length);var p=i===r;if(n=n||p,n)r=
a,e!==null&&(a?e.length=a:e=null);else{const c={instancePath:t,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var m=l===r;y=m,u="else"}if(!y){const l={
instancePath:t,schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[l]:e.push(l),r++}return As.errors=e,r===0}function Ps(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return Ps.errors=e,r===0}function Es(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return Es.errors=e,r===0}function Ts(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return Ts.errors=e,r===0}function Rs(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!0;const g=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const l={};e===null?
e=[l]:e.push(l),r++}var m=g===r;r=o,e!==null&&(o?e.length=o:e=null);let u;if(m){const l=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const i={instancePath:t,schemaPath:"\
#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),r++}const n=s.type;if(typeof n=="string")if(n==="DictionaryEntry")G(s,{instancePath:t})||
(e=f(e,G.errors),r=e.length);else{const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:n}};e===null?e=[i]:e.
push(i),r++}else{const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}}else{const n={
instancePath:t,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}var m=l===r;y=m,u="then"}else{const l=r;if(typeof s!="string"){const c={
instancePath:t,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const a=r;let n=!1;const i=r;I(s,{instancePath:t})||(e=f(e,I.errors),r=e.
length);var p=i===r;if(n=n||p,n)r=a,e!==null&&(a?e.length=a:e=null);else{const c={instancePath:t,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var m=l===
r;y=m,u="else"}if(!y){const l={instancePath:t,schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[l]:e.push(l),r++}return Rs.errors=e,r===0}function bs(s,{instancePath:t=""}={}){
let e=null,r=0;const o=r;let y=!0;const g=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const l={};e===null?e=[l]:e.push(l),r++}var m=g===r;r=o,e!==null&&(o?e.length=o:e=null);
let u;if(m){const l=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const i={instancePath:t,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[i]:e.push(i),r++}const n=s.type;if(typeof n=="string")if(n==="DictionaryEntry")G(s,{instancePath:t})||(e=f(e,G.errors),r=e.length);else{const i={instancePath:t,
schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}else{const i={instancePath:t,schemaPath:"#/th\
en/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}}else{const n={instancePath:t,schemaPath:"#/then/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}var m=l===r;y=m,u="then"}else{const l=r;if(typeof s!="string"){const c={instancePath:t,schemaPath:"#/else/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const a=r;let n=!1;const i=r;I(s,{instancePath:t})||(e=f(e,I.errors),r=e.length);var p=i===r;if(n=n||p,n)r=a,e!==null&&(a?
e.length=a:e=null);else{const c={instancePath:t,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var m=l===r;y=m,u="else"}if(!y){const l={instancePath:t,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[l]:e.push(l),r++}return bs.errors=e,r===0}function Vs(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return Vs.errors=e,r===0}function Cs(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return Cs.errors=e,r===0}const Xi={enum:["high","low","medium","serious"]};function js(s,{instancePath:t=""}={}){let e=null,r=0,o;o=!1;for(const y of Xi.enum)if(Z(s,y)){o=!0;
break}if(!o){const y={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Xi.enum}};e===null?e=[y]:e.push(y),r++}return js.errors=e,r===0}function Ls(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return Ls.errors=e,r===0}function Us(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return Us.errors=e,r===0}const Wi={enum:["no","noAssertion","yes"]};function Ss(s,{instancePath:t=""}={}){let e=null,r=0,o;o=!1;for(const y of Wi.enum)if(Z(s,y)){o=!0;break}
if(!o){const y={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Wi.enum}};e===null?e=[y]:e.push(y),r++}return Ss.errors=e,r===0}function Ie(s,{instancePath:t=""}={}){
let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const k of Fi.required)if(s[k]===void 0){const v={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:k}};e===null?e=[v]:e.push(v),r++}for(const k in s)if(!N.call(Fi.properties,k)){const v={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:k}};e===null?e=[v]:e.push(v),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+"/spdxId"})||(e=f(e,P.errors),r=e.length)),s.type!==void 0){let k=s.
type;if(typeof k!="string"){const v={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}if(k!=="ai_AIPac\
kage"){const v={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"ai_AIPackage"}};e===null?e=[v]:e.push(v),r++}}if(s.comment!==void 0&&
(E(s.comment,{instancePath:t+"/comment"})||(e=f(e,E.errors),r=e.length)),s.creationInfo!==void 0&&(T(s.creationInfo,{instancePath:t+"/creationInfo"})||(e=f(e,T.errors),r=e.length)),
s.description!==void 0&&(R(s.description,{instancePath:t+"/description"})||(e=f(e,R.errors),r=e.length)),s.extension!==void 0){let k=s.extension;const v=r;let w=!1;const D=r;if(Array.
isArray(k)){const O=k.length;for(let A=0;A<O;A++)b(k[A],{instancePath:t+"/extension/"+A})||(e=f(e,b.errors),r=e.length)}else{const O={instancePath:t+"/extension",schemaPath:"#/prop\
erties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[O]:e.push(O),r++}var o=D===r;if(w=w||o,w)r=v,e!==null&&(v?e.length=v:e=null);else{const O={instancePath:t+
"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[O]:e.push(O),r++}}if(s.externalIdentifier!==void 0){let k=s.externalIdentifier;const v=r;
let w=!1;const D=r;if(Array.isArray(k)){const O=k.length;for(let A=0;A<O;A++)V(k[A],{instancePath:t+"/externalIdentifier/"+A})||(e=f(e,V.errors),r=e.length)}else{const O={instancePath:t+
"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[O]:e.push(O),r++}var y=D===r;if(w=w||y,w)r=v,e!==null&&
(v?e.length=v:e=null);else{const O={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[O]:e.push(O),r++}}
if(s.externalRef!==void 0){let k=s.externalRef;const v=r;let w=!1;const D=r;if(Array.isArray(k)){const O=k.length;for(let A=0;A<O;A++)C(k[A],{instancePath:t+"/externalRef/"+A})||(e=
f(e,C.errors),r=e.length)}else{const O={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[O]:e.push(
O),r++}var g=D===r;if(w=w||g,w)r=v,e!==null&&(v?e.length=v:e=null);else{const O={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};
e===null?e=[O]:e.push(O),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:t+"/name"})||(e=f(e,j.errors),r=e.length)),s.summary!==void 0&&(L(s.summary,{instancePath:t+"/summary"})||
(e=f(e,L.errors),r=e.length)),s.verifiedUsing!==void 0){let k=s.verifiedUsing;const v=r;let w=!1;const D=r;if(Array.isArray(k)){const O=k.length;for(let A=0;A<O;A++)U(k[A],{instancePath:t+
"/verifiedUsing/"+A})||(e=f(e,U.errors),r=e.length)}else{const O={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[O]:e.push(O),r++}var m=D===r;if(w=w||m,w)r=v,e!==null&&(v?e.length=v:e=null);else{const O={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsi\
ng/anyOf",keyword:"anyOf",params:{}};e===null?e=[O]:e.push(O),r++}}if(s.builtTime!==void 0&&(ne(s.builtTime,{instancePath:t+"/builtTime"})||(e=f(e,ne.errors),r=e.length)),s.originatedBy!==
void 0){let k=s.originatedBy;const v=r;let w=!1;const D=r;if(Array.isArray(k)){const O=k.length;for(let A=0;A<O;A++)oe(k[A],{instancePath:t+"/originatedBy/"+A})||(e=f(e,oe.errors),
r=e.length)}else{const O={instancePath:t+"/originatedBy",schemaPath:"#/properties/originatedBy/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[O]:e.push(O),r++}var u=D===
r;if(w=w||u,w)r=v,e!==null&&(v?e.length=v:e=null);else{const O={instancePath:t+"/originatedBy",schemaPath:"#/properties/originatedBy/anyOf",keyword:"anyOf",params:{}};e===null?e=[O]:
e.push(O),r++}}if(s.releaseTime!==void 0&&(le(s.releaseTime,{instancePath:t+"/releaseTime"})||(e=f(e,le.errors),r=e.length)),s.standardName!==void 0){let k=s.standardName;const v=r;
let w=!1;const D=r;if(Array.isArray(k)){const O=k.length;for(let A=0;A<O;A++)pe(k[A],{instancePath:t+"/standardName/"+A})||(e=f(e,pe.errors),r=e.length)}else{const O={instancePath:t+
"/standardName",schemaPath:"#/properties/standardName/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[O]:e.push(O),r++}var p=D===r;if(w=w||p,w)r=v,e!==null&&(v?e.length=
v:e=null);else{const O={instancePath:t+"/standardName",schemaPath:"#/properties/standardName/anyOf",keyword:"anyOf",params:{}};e===null?e=[O]:e.push(O),r++}}if(s.suppliedBy!==void 0&&
(fe(s.suppliedBy,{instancePath:t+"/suppliedBy"})||(e=f(e,fe.errors),r=e.length)),s.supportLevel!==void 0){let k=s.supportLevel;const v=r;let w=!1;const D=r;if(Array.isArray(k)){const O=k.
length;for(let A=0;A<O;A++)ae(k[A],{instancePath:t+"/supportLevel/"+A})||(e=f(e,ae.errors),r=e.length)}else{const O={instancePath:t+"/supportLevel",schemaPath:"#/properties/support\
Level/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[O]:e.push(O),r++}var l=D===r;if(w=w||l,w)r=v,e!==null&&(v?e.length=v:e=null);else{const O={instancePath:t+"/su\
pportLevel",schemaPath:"#/properties/supportLevel/anyOf",keyword:"anyOf",params:{}};e===null?e=[O]:e.push(O),r++}}if(s.validUntilTime!==void 0&&(de(s.validUntilTime,{instancePath:t+
"/validUntilTime"})||(e=f(e,de.errors),r=e.length)),s.software_additionalPurpose!==void 0){let k=s.software_additionalPurpose;const v=r;let w=!1;const D=r;if(Array.isArray(k)){const O=k.
length;for(let A=0;A<O;A++)ye(k[A],{instancePath:t+"/software_additionalPurpose/"+A})||(e=f(e,ye.errors),r=e.length)}else{const O={instancePath:t+"/software_additionalPurpose",schemaPath:"\
#/properties/software_additionalPurpose/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[O]:e.push(O),r++}var a=D===r;if(w=w||a,w)r=v,e!==null&&(v?e.length=v:e=null);else{
const O={instancePath:t+"/software_additionalPurpose",schemaPath:"#/properties/software_additionalPurpose/anyOf",keyword:"anyOf",params:{}};e===null?e=[O]:e.push(O),r++}}if(s.software_attributionText!==
void 0){let k=s.software_attributionText;const v=r;let w=!1;const D=r;if(Array.isArray(k)){const O=k.length;for(let A=0;A<O;A++)ce(k[A],{instancePath:t+"/software_attributionText/"+
A})||(e=f(e,ce.errors),r=e.length)}else{const O={instancePath:t+"/software_attributionText",schemaPath:"#/properties/software_attributionText/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[O]:e.push(O),r++}var n=D===r;if(w=w||n,w)r=v,e!==null&&(v?e.length=v:e=null);else{const O={instancePath:t+"/software_attributionText",schemaPath:"#/properties/\
software_attributionText/anyOf",keyword:"anyOf",params:{}};e===null?e=[O]:e.push(O),r++}}if(s.software_contentIdentifier!==void 0){let k=s.software_contentIdentifier;const v=r;let w=!1;
const D=r;if(Array.isArray(k)){const O=k.length;for(let A=0;A<O;A++)ue(k[A],{instancePath:t+"/software_contentIdentifier/"+A})||(e=f(e,ue.errors),r=e.length)}else{const O={instancePath:t+
"/software_contentIdentifier",schemaPath:"#/properties/software_contentIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[O]:e.push(O),r++}var i=D===r;if(w=
w||i,w)r=v,e!==null&&(v?e.length=v:e=null);else{const O={instancePath:t+"/software_contentIdentifier",schemaPath:"#/properties/software_contentIdentifier/anyOf",keyword:"anyOf",params:{}};
e===null?e=[O]:e.push(O),r++}}if(s.software_copyrightText!==void 0&&(me(s.software_copyrightText,{instancePath:t+"/software_copyrightText"})||(e=f(e,me.errors),r=e.length)),s.software_primaryPurpose!==
void 0&&(_e(s.software_primaryPurpose,{instancePath:t+"/software_primaryPurpose"})||(e=f(e,_e.errors),r=e.length)),s.software_downloadLocation!==void 0&&(je(s.software_downloadLocation,
{instancePath:t+"/software_downloadLocation"})||(e=f(e,je.errors),r=e.length)),s.software_homePage!==void 0&&(Le(s.software_homePage,{instancePath:t+"/software_homePage"})||(e=f(e,
Le.errors),r=e.length)),s.software_packageUrl!==void 0&&(Ue(s.software_packageUrl,{instancePath:t+"/software_packageUrl"})||(e=f(e,Ue.errors),r=e.length)),s.software_packageVersion!==
void 0&&(Se(s.software_packageVersion,{instancePath:t+"/software_packageVersion"})||(e=f(e,Se.errors),r=e.length)),s.software_sourceInfo!==void 0&&(qe(s.software_sourceInfo,{instancePath:t+
"/software_sourceInfo"})||(e=f(e,qe.errors),r=e.length)),s.ai_autonomyType!==void 0&&(Is(s.ai_autonomyType,{instancePath:t+"/ai_autonomyType"})||(e=f(e,Is.errors),r=e.length)),s.ai_domain!==
void 0){let k=s.ai_domain;const v=r;let w=!1;const D=r;if(Array.isArray(k)){const O=k.length;for(let A=0;A<O;A++)Os(k[A],{instancePath:t+"/ai_domain/"+A})||(e=f(e,Os.errors),r=e.length)}else{
const O={instancePath:t+"/ai_domain",schemaPath:"#/properties/ai_domain/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[O]:e.push(O),r++}var d=D===r;if(w=w||d,w)r=v,
e!==null&&(v?e.length=v:e=null);else{const O={instancePath:t+"/ai_domain",schemaPath:"#/properties/ai_domain/anyOf",keyword:"anyOf",params:{}};e===null?e=[O]:e.push(O),r++}}if(s.ai_energyConsumption!==
void 0&&(ks(s.ai_energyConsumption,{instancePath:t+"/ai_energyConsumption"})||(e=f(e,ks.errors),r=e.length)),s.ai_hyperparameter!==void 0){let k=s.ai_hyperparameter;const v=r;let w=!1;
const D=r;if(Array.isArray(k)){const O=k.length;for(let A=0;A<O;A++)As(k[A],{instancePath:t+"/ai_hyperparameter/"+A})||(e=f(e,As.errors),r=e.length)}else{const O={instancePath:t+"/\
ai_hyperparameter",schemaPath:"#/properties/ai_hyperparameter/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[O]:e.push(O),r++}var c=D===r;if(w=w||c,w)r=v,e!==null&&
(v?e.length=v:e=null);else{const O={instancePath:t+"/ai_hyperparameter",schemaPath:"#/properties/ai_hyperparameter/anyOf",keyword:"anyOf",params:{}};e===null?e=[O]:e.push(O),r++}}if(s.
ai_informationAboutApplication!==void 0&&(Ps(s.ai_informationAboutApplication,{instancePath:t+"/ai_informationAboutApplication"})||(e=f(e,Ps.errors),r=e.length)),s.ai_informationAboutTraining!==
void 0&&(Es(s.ai_informationAboutTraining,{instancePath:t+"/ai_informationAboutTraining"})||(e=f(e,Es.errors),r=e.length)),s.ai_limitation!==void 0&&(Ts(s.ai_limitation,{instancePath:t+
"/ai_limitation"})||(e=f(e,Ts.errors),r=e.length)),s.ai_metric!==void 0){let k=s.ai_metric;const v=r;let w=!1;const D=r;if(Array.isArray(k)){const O=k.length;for(let A=0;A<O;A++)Rs(
k[A],{instancePath:t+"/ai_metric/"+A})||(e=f(e,Rs.errors),r=e.length)}else{const O={instancePath:t+"/ai_metric",schemaPath:"#/properties/ai_metric/anyOf/0/type",keyword:"type",params:{
type:"array"}};e===null?e=[O]:e.push(O),r++}var _=D===r;if(w=w||_,w)r=v,e!==null&&(v?e.length=v:e=null);else{const O={instancePath:t+"/ai_metric",schemaPath:"#/properties/ai_metric\
/anyOf",keyword:"anyOf",params:{}};e===null?e=[O]:e.push(O),r++}}if(s.ai_metricDecisionThreshold!==void 0){let k=s.ai_metricDecisionThreshold;const v=r;let w=!1;const D=r;if(Array.
isArray(k)){const O=k.length;for(let A=0;A<O;A++)bs(k[A],{instancePath:t+"/ai_metricDecisionThreshold/"+A})||(e=f(e,bs.errors),r=e.length)}else{const O={instancePath:t+"/ai_metricD\
ecisionThreshold",schemaPath:"#/properties/ai_metricDecisionThreshold/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[O]:e.push(O),r++}var $=D===r;if(w=w||$,w)r=v,e!==
null&&(v?e.length=v:e=null);else{const O={instancePath:t+"/ai_metricDecisionThreshold",schemaPath:"#/properties/ai_metricDecisionThreshold/anyOf",keyword:"anyOf",params:{}};e===null?
e=[O]:e.push(O),r++}}if(s.ai_modelDataPreprocessing!==void 0){let k=s.ai_modelDataPreprocessing;const v=r;let w=!1;const D=r;if(Array.isArray(k)){const O=k.length;for(let A=0;A<O;A++)
Vs(k[A],{instancePath:t+"/ai_modelDataPreprocessing/"+A})||(e=f(e,Vs.errors),r=e.length)}else{const O={instancePath:t+"/ai_modelDataPreprocessing",schemaPath:"#/properties/ai_model\
DataPreprocessing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[O]:e.push(O),r++}var h=D===r;if(w=w||h,w)r=v,e!==null&&(v?e.length=v:e=null);else{const O={instancePath:t+
"/ai_modelDataPreprocessing",schemaPath:"#/properties/ai_modelDataPreprocessing/anyOf",keyword:"anyOf",params:{}};e===null?e=[O]:e.push(O),r++}}if(s.ai_modelExplainability!==void 0){
let k=s.ai_modelExplainability;const v=r;let w=!1;const D=r;if(Array.isArray(k)){const O=k.length;for(let A=0;A<O;A++)Cs(k[A],{instancePath:t+"/ai_modelExplainability/"+A})||(e=f(e,
Cs.errors),r=e.length)}else{const O={instancePath:t+"/ai_modelExplainability",schemaPath:"#/properties/ai_modelExplainability/anyOf/0/type",keyword:"type",params:{type:"array"}};e===
null?e=[O]:e.push(O),r++}var x=D===r;if(w=w||x,w)r=v,e!==null&&(v?e.length=v:e=null);else{const O={instancePath:t+"/ai_modelExplainability",schemaPath:"#/properties/ai_modelExplain\
ability/anyOf",keyword:"anyOf",params:{}};e===null?e=[O]:e.push(O),r++}}if(s.ai_safetyRiskAssessment!==void 0&&(js(s.ai_safetyRiskAssessment,{instancePath:t+"/ai_safetyRiskAssessme\
nt"})||(e=f(e,js.errors),r=e.length)),s.ai_standardCompliance!==void 0){let k=s.ai_standardCompliance;const v=r;let w=!1;const D=r;if(Array.isArray(k)){const O=k.length;for(let A=0;A<
O;A++)Ls(k[A],{instancePath:t+"/ai_standardCompliance/"+A})||(e=f(e,Ls.errors),r=e.length)}else{const O={instancePath:t+"/ai_standardCompliance",schemaPath:"#/properties/ai_standar\
dCompliance/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[O]:e.push(O),r++}var S=D===r;if(w=w||S,w)r=v,e!==null&&(v?e.length=v:e=null);else{const O={instancePath:t+
"/ai_standardCompliance",schemaPath:"#/properties/ai_standardCompliance/anyOf",keyword:"anyOf",params:{}};e===null?e=[O]:e.push(O),r++}}if(s.ai_typeOfModel!==void 0){let k=s.ai_typeOfModel;
const v=r;let w=!1;const D=r;if(Array.isArray(k)){const O=k.length;for(let A=0;A<O;A++)Us(k[A],{instancePath:t+"/ai_typeOfModel/"+A})||(e=f(e,Us.errors),r=e.length)}else{const O={instancePath:t+
"/ai_typeOfModel",schemaPath:"#/properties/ai_typeOfModel/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[O]:e.push(O),r++}var B=D===r;if(w=w||B,w)r=v,e!==null&&(v?
e.length=v:e=null);else{const O={instancePath:t+"/ai_typeOfModel",schemaPath:"#/properties/ai_typeOfModel/anyOf",keyword:"anyOf",params:{}};e===null?e=[O]:e.push(O),r++}}s.ai_useSensitivePersonalInformation!==
void 0&&(Ss(s.ai_useSensitivePersonalInformation,{instancePath:t+"/ai_useSensitivePersonalInformation"})||(e=f(e,Ss.errors),r=e.length))}else{const k={instancePath:t,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}return Ie.errors=e,r===0}const Ji={type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"strin\
g",const:"dataset_DatasetPackage"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_des\
cription"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdent\
ifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},
verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},builtTime:{$ref:"#/$defs/prop_Artifact_builtTime"},originatedBy:{anyOf:[{type:"array",items:{
$ref:"#/$defs/prop_Artifact_originatedBy"}}]},releaseTime:{$ref:"#/$defs/prop_Artifact_releaseTime"},standardName:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Artifact_standardN\
ame"}}]},suppliedBy:{$ref:"#/$defs/prop_Artifact_suppliedBy"},supportLevel:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Artifact_supportLevel"}}]},validUntilTime:{$ref:"#/$defs/\
prop_Artifact_validUntilTime"},software_additionalPurpose:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_software_SoftwareArtifact_software_additionalPurpose"}}]},software_attributionText:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_software_SoftwareArtifact_software_attributionText"}}]},software_contentIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_so\
ftware_SoftwareArtifact_software_contentIdentifier"}}]},software_copyrightText:{$ref:"#/$defs/prop_software_SoftwareArtifact_software_copyrightText"},software_primaryPurpose:{$ref:"\
#/$defs/prop_software_SoftwareArtifact_software_primaryPurpose"},software_downloadLocation:{$ref:"#/$defs/prop_software_Package_software_downloadLocation"},software_homePage:{$ref:"\
#/$defs/prop_software_Package_software_homePage"},software_packageUrl:{$ref:"#/$defs/prop_software_Package_software_packageUrl"},software_packageVersion:{$ref:"#/$defs/prop_softwar\
e_Package_software_packageVersion"},software_sourceInfo:{$ref:"#/$defs/prop_software_Package_software_sourceInfo"},dataset_anonymizationMethodUsed:{anyOf:[{type:"array",items:{$ref:"\
#/$defs/prop_dataset_DatasetPackage_dataset_anonymizationMethodUsed"}}]},dataset_confidentialityLevel:{$ref:"#/$defs/prop_dataset_DatasetPackage_dataset_confidentialityLevel"},dataset_dataCollectionProcess:{
$ref:"#/$defs/prop_dataset_DatasetPackage_dataset_dataCollectionProcess"},dataset_dataPreprocessing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_dataset_DatasetPackage_dataset_d\
ataPreprocessing"}}]},dataset_datasetAvailability:{$ref:"#/$defs/prop_dataset_DatasetPackage_dataset_datasetAvailability"},dataset_datasetNoise:{$ref:"#/$defs/prop_dataset_DatasetP\
ackage_dataset_datasetNoise"},dataset_datasetSize:{$ref:"#/$defs/prop_dataset_DatasetPackage_dataset_datasetSize"},dataset_datasetType:{anyOf:[{type:"array",minItems:1,items:{$ref:"\
#/$defs/prop_dataset_DatasetPackage_dataset_datasetType"}}]},dataset_datasetUpdateMechanism:{$ref:"#/$defs/prop_dataset_DatasetPackage_dataset_datasetUpdateMechanism"},dataset_hasSensitivePersonalInformation:{
$ref:"#/$defs/prop_dataset_DatasetPackage_dataset_hasSensitivePersonalInformation"},dataset_intendedUse:{$ref:"#/$defs/prop_dataset_DatasetPackage_dataset_intendedUse"},dataset_knownBias:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_dataset_DatasetPackage_dataset_knownBias"}}]},dataset_sensor:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_dataset_DatasetPackage_d\
ataset_sensor"}}]}},required:["type","spdxId","creationInfo","dataset_datasetType"],additionalProperties:!1};function qs(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return qs.errors=e,r===0}const Qi={enum:["amber","clear","green","red"]};function Bs(s,{instancePath:t=""}={}){let e=null,r=0,o;o=!1;for(const y of Qi.enum)if(Z(s,y)){o=!0;break}
if(!o){const y={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Qi.enum}};e===null?e=[y]:e.push(y),r++}return Bs.errors=e,r===0}function Ns(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return Ns.errors=e,r===0}function Ds(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return Ds.errors=e,r===0}const Gi={enum:["clickthrough","directDownload","query","registration","scrapingScript"]};function Zs(s,{instancePath:t=""}={}){let e=null,r=0,o;o=!1;
for(const y of Gi.enum)if(Z(s,y)){o=!0;break}if(!o){const y={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Gi.enum}};e===null?e=[y]:e.push(y),r++}return Zs.
errors=e,r===0}function Fs(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return Fs.errors=e,r===0}function Ms(s,{instancePath:t=""}={}){let e=null,r=0;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};
e===null?e=[o]:e.push(o),r++}if(typeof s=="number"&&(s<0||isNaN(s))){const o={instancePath:t,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[
o]:e.push(o),r++}return Ms.errors=e,r===0}const Yi={enum:["audio","categorical","graph","image","noAssertion","numeric","other","sensor","structured","syntactic","text","timeseries",
"timestamp","video"]};function zs(s,{instancePath:t=""}={}){let e=null,r=0,o;o=!1;for(const y of Yi.enum)if(Z(s,y)){o=!0;break}if(!o){const y={instancePath:t,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:Yi.enum}};e===null?e=[y]:e.push(y),r++}return zs.errors=e,r===0}function Hs(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return Hs.errors=e,r===0}const en={enum:["no","noAssertion","yes"]};function Ks(s,{instancePath:t=""}={}){let e=null,r=0,o;o=!1;for(const y of en.enum)if(Z(s,y)){o=!0;break}
if(!o){const y={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:en.enum}};e===null?e=[y]:e.push(y),r++}return Ks.errors=e,r===0}function Xs(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return Xs.errors=e,r===0}function Ws(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return Ws.errors=e,r===0}function Js(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!0;const g=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const l={};e===null?
e=[l]:e.push(l),r++}var m=g===r;r=o,e!==null&&(o?e.length=o:e=null);let u;if(m){const l=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const i={instancePath:t,schemaPath:"\
#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),r++}const n=s.type;if(typeof n=="string")if(n==="DictionaryEntry")G(s,{instancePath:t})||
(e=f(e,G.errors),r=e.length);else{const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:n}};e===null?e=[i]:e.
push(i),r++}else{const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}}else{const n={
instancePath:t,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}var m=l===r;y=m,u="then"}else{const l=r;if(typeof s!="string"){const c={
instancePath:t,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const a=r;let n=!1;const i=r;I(s,{instancePath:t})||(e=f(e,I.errors),r=e.
length);var p=i===r;if(n=n||p,n)r=a,e!==null&&(a?e.length=a:e=null);else{const c={instancePath:t,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var m=l===
r;y=m,u="else"}if(!y){const l={instancePath:t,schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[l]:e.push(l),r++}return Js.errors=e,r===0}function Oe(s,{instancePath:t=""}={}){
let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const x of Ji.required)if(s[x]===void 0){const S={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:x}};e===null?e=[S]:e.push(S),r++}for(const x in s)if(!N.call(Ji.properties,x)){const S={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:x}};e===null?e=[S]:e.push(S),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+"/spdxId"})||(e=f(e,P.errors),r=e.length)),s.type!==void 0){let x=s.
type;if(typeof x!="string"){const S={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[S]:e.push(S),r++}if(x!=="dataset_\
DatasetPackage"){const S={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"dataset_DatasetPackage"}};e===null?e=[S]:e.push(S),r++}}
if(s.comment!==void 0&&(E(s.comment,{instancePath:t+"/comment"})||(e=f(e,E.errors),r=e.length)),s.creationInfo!==void 0&&(T(s.creationInfo,{instancePath:t+"/creationInfo"})||(e=f(e,
T.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:t+"/description"})||(e=f(e,R.errors),r=e.length)),s.extension!==void 0){let x=s.extension;const S=r;let B=!1;
const k=r;if(Array.isArray(x)){const v=x.length;for(let w=0;w<v;w++)b(x[w],{instancePath:t+"/extension/"+w})||(e=f(e,b.errors),r=e.length)}else{const v={instancePath:t+"/extension",
schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(v),r++}var o=k===r;if(B=B||o,B)r=S,e!==null&&(S?e.length=S:e=null);else{
const v={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[v]:e.push(v),r++}}if(s.externalIdentifier!==void 0){let x=s.externalIdentifier;
const S=r;let B=!1;const k=r;if(Array.isArray(x)){const v=x.length;for(let w=0;w<v;w++)V(x[w],{instancePath:t+"/externalIdentifier/"+w})||(e=f(e,V.errors),r=e.length)}else{const v={
instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(v),r++}var y=k===r;if(B=B||
y,B)r=S,e!==null&&(S?e.length=S:e=null);else{const v={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=
[v]:e.push(v),r++}}if(s.externalRef!==void 0){let x=s.externalRef;const S=r;let B=!1;const k=r;if(Array.isArray(x)){const v=x.length;for(let w=0;w<v;w++)C(x[w],{instancePath:t+"/ex\
ternalRef/"+w})||(e=f(e,C.errors),r=e.length)}else{const v={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===
null?e=[v]:e.push(v),r++}var g=k===r;if(B=B||g,B)r=S,e!==null&&(S?e.length=S:e=null);else{const v={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"\
anyOf",params:{}};e===null?e=[v]:e.push(v),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:t+"/name"})||(e=f(e,j.errors),r=e.length)),s.summary!==void 0&&(L(s.summary,{instancePath:t+
"/summary"})||(e=f(e,L.errors),r=e.length)),s.verifiedUsing!==void 0){let x=s.verifiedUsing;const S=r;let B=!1;const k=r;if(Array.isArray(x)){const v=x.length;for(let w=0;w<v;w++)U(
x[w],{instancePath:t+"/verifiedUsing/"+w})||(e=f(e,U.errors),r=e.length)}else{const v={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"\
type",params:{type:"array"}};e===null?e=[v]:e.push(v),r++}var m=k===r;if(B=B||m,B)r=S,e!==null&&(S?e.length=S:e=null);else{const v={instancePath:t+"/verifiedUsing",schemaPath:"#/pr\
operties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[v]:e.push(v),r++}}if(s.builtTime!==void 0&&(ne(s.builtTime,{instancePath:t+"/builtTime"})||(e=f(e,ne.errors),r=
e.length)),s.originatedBy!==void 0){let x=s.originatedBy;const S=r;let B=!1;const k=r;if(Array.isArray(x)){const v=x.length;for(let w=0;w<v;w++)oe(x[w],{instancePath:t+"/originated\
By/"+w})||(e=f(e,oe.errors),r=e.length)}else{const v={instancePath:t+"/originatedBy",schemaPath:"#/properties/originatedBy/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?
e=[v]:e.push(v),r++}var u=k===r;if(B=B||u,B)r=S,e!==null&&(S?e.length=S:e=null);else{const v={instancePath:t+"/originatedBy",schemaPath:"#/properties/originatedBy/anyOf",keyword:"a\
nyOf",params:{}};e===null?e=[v]:e.push(v),r++}}if(s.releaseTime!==void 0&&(le(s.releaseTime,{instancePath:t+"/releaseTime"})||(e=f(e,le.errors),r=e.length)),s.standardName!==void 0){
let x=s.standardName;const S=r;let B=!1;const k=r;if(Array.isArray(x)){const v=x.length;for(let w=0;w<v;w++)pe(x[w],{instancePath:t+"/standardName/"+w})||(e=f(e,pe.errors),r=e.length)}else{
const v={instancePath:t+"/standardName",schemaPath:"#/properties/standardName/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(v),r++}var p=k===r;if(B=B||p,
B)r=S,e!==null&&(S?e.length=S:e=null);else{const v={instancePath:t+"/standardName",schemaPath:"#/properties/standardName/anyOf",keyword:"anyOf",params:{}};e===null?e=[v]:e.push(v),
r++}}if(s.suppliedBy!==void 0&&(fe(s.suppliedBy,{instancePath:t+"/suppliedBy"})||(e=f(e,fe.errors),r=e.length)),s.supportLevel!==void 0){let x=s.supportLevel;const S=r;let B=!1;const k=r;
if(Array.isArray(x)){const v=x.length;for(let w=0;w<v;w++)ae(x[w],{instancePath:t+"/supportLevel/"+w})||(e=f(e,ae.errors),r=e.length)}else{const v={instancePath:t+"/supportLevel",schemaPath:"\
#/properties/supportLevel/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(v),r++}var l=k===r;if(B=B||l,B)r=S,e!==null&&(S?e.length=S:e=null);else{const v={
instancePath:t+"/supportLevel",schemaPath:"#/properties/supportLevel/anyOf",keyword:"anyOf",params:{}};e===null?e=[v]:e.push(v),r++}}if(s.validUntilTime!==void 0&&(de(s.validUntilTime,
{instancePath:t+"/validUntilTime"})||(e=f(e,de.errors),r=e.length)),s.software_additionalPurpose!==void 0){let x=s.software_additionalPurpose;const S=r;let B=!1;const k=r;if(Array.
isArray(x)){const v=x.length;for(let w=0;w<v;w++)ye(x[w],{instancePath:t+"/software_additionalPurpose/"+w})||(e=f(e,ye.errors),r=e.length)}else{const v={instancePath:t+"/software_a\
dditionalPurpose",schemaPath:"#/properties/software_additionalPurpose/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(v),r++}var a=k===r;if(B=B||a,B)r=S,e!==
null&&(S?e.length=S:e=null);else{const v={instancePath:t+"/software_additionalPurpose",schemaPath:"#/properties/software_additionalPurpose/anyOf",keyword:"anyOf",params:{}};e===null?
e=[v]:e.push(v),r++}}if(s.software_attributionText!==void 0){let x=s.software_attributionText;const S=r;let B=!1;const k=r;if(Array.isArray(x)){const v=x.length;for(let w=0;w<v;w++)
ce(x[w],{instancePath:t+"/software_attributionText/"+w})||(e=f(e,ce.errors),r=e.length)}else{const v={instancePath:t+"/software_attributionText",schemaPath:"#/properties/software_a\
ttributionText/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(v),r++}var n=k===r;if(B=B||n,B)r=S,e!==null&&(S?e.length=S:e=null);else{const v={instancePath:t+
"/software_attributionText",schemaPath:"#/properties/software_attributionText/anyOf",keyword:"anyOf",params:{}};e===null?e=[v]:e.push(v),r++}}if(s.software_contentIdentifier!==void 0){
let x=s.software_contentIdentifier;const S=r;let B=!1;const k=r;if(Array.isArray(x)){const v=x.length;for(let w=0;w<v;w++)ue(x[w],{instancePath:t+"/software_contentIdentifier/"+w})||
(e=f(e,ue.errors),r=e.length)}else{const v={instancePath:t+"/software_contentIdentifier",schemaPath:"#/properties/software_contentIdentifier/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[v]:e.push(v),r++}var i=k===r;if(B=B||i,B)r=S,e!==null&&(S?e.length=S:e=null);else{const v={instancePath:t+"/software_contentIdentifier",schemaPath:"#/propertie\
s/software_contentIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[v]:e.push(v),r++}}if(s.software_copyrightText!==void 0&&(me(s.software_copyrightText,{instancePath:t+"/so\
ftware_copyrightText"})||(e=f(e,me.errors),r=e.length)),s.software_primaryPurpose!==void 0&&(_e(s.software_primaryPurpose,{instancePath:t+"/software_primaryPurpose"})||(e=f(e,_e.errors),
r=e.length)),s.software_downloadLocation!==void 0&&(je(s.software_downloadLocation,{instancePath:t+"/software_downloadLocation"})||(e=f(e,je.errors),r=e.length)),s.software_homePage!==
void 0&&(Le(s.software_homePage,{instancePath:t+"/software_homePage"})||(e=f(e,Le.errors),r=e.length)),s.software_packageUrl!==void 0&&(Ue(s.software_packageUrl,{instancePath:t+"/s\
oftware_packageUrl"})||(e=f(e,Ue.errors),r=e.length)),s.software_packageVersion!==void 0&&(Se(s.software_packageVersion,{instancePath:t+"/software_packageVersion"})||(e=f(e,Se.errors),
r=e.length)),s.software_sourceInfo!==void 0&&(qe(s.software_sourceInfo,{instancePath:t+"/software_sourceInfo"})||(e=f(e,qe.errors),r=e.length)),s.dataset_anonymizationMethodUsed!==
void 0){let x=s.dataset_anonymizationMethodUsed;const S=r;let B=!1;const k=r;if(Array.isArray(x)){const v=x.length;for(let w=0;w<v;w++)qs(x[w],{instancePath:t+"/dataset_anonymizati\
onMethodUsed/"+w})||(e=f(e,qs.errors),r=e.length)}else{const v={instancePath:t+"/dataset_anonymizationMethodUsed",schemaPath:"#/properties/dataset_anonymizationMethodUsed/anyOf/0/t\
ype",keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(v),r++}var d=k===r;if(B=B||d,B)r=S,e!==null&&(S?e.length=S:e=null);else{const v={instancePath:t+"/dataset_anonymiza\
tionMethodUsed",schemaPath:"#/properties/dataset_anonymizationMethodUsed/anyOf",keyword:"anyOf",params:{}};e===null?e=[v]:e.push(v),r++}}if(s.dataset_confidentialityLevel!==void 0&&
(Bs(s.dataset_confidentialityLevel,{instancePath:t+"/dataset_confidentialityLevel"})||(e=f(e,Bs.errors),r=e.length)),s.dataset_dataCollectionProcess!==void 0&&(Ns(s.dataset_dataCollectionProcess,
{instancePath:t+"/dataset_dataCollectionProcess"})||(e=f(e,Ns.errors),r=e.length)),s.dataset_dataPreprocessing!==void 0){let x=s.dataset_dataPreprocessing;const S=r;let B=!1;const k=r;
if(Array.isArray(x)){const v=x.length;for(let w=0;w<v;w++)Ds(x[w],{instancePath:t+"/dataset_dataPreprocessing/"+w})||(e=f(e,Ds.errors),r=e.length)}else{const v={instancePath:t+"/da\
taset_dataPreprocessing",schemaPath:"#/properties/dataset_dataPreprocessing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(v),r++}var c=k===r;if(B=B||c,B)
r=S,e!==null&&(S?e.length=S:e=null);else{const v={instancePath:t+"/dataset_dataPreprocessing",schemaPath:"#/properties/dataset_dataPreprocessing/anyOf",keyword:"anyOf",params:{}};e===
null?e=[v]:e.push(v),r++}}if(s.dataset_datasetAvailability!==void 0&&(Zs(s.dataset_datasetAvailability,{instancePath:t+"/dataset_datasetAvailability"})||(e=f(e,Zs.errors),r=e.length)),
s.dataset_datasetNoise!==void 0&&(Fs(s.dataset_datasetNoise,{instancePath:t+"/dataset_datasetNoise"})||(e=f(e,Fs.errors),r=e.length)),s.dataset_datasetSize!==void 0&&(Ms(s.dataset_datasetSize,
{instancePath:t+"/dataset_datasetSize"})||(e=f(e,Ms.errors),r=e.length)),s.dataset_datasetType!==void 0){let x=s.dataset_datasetType;const S=r;let B=!1;const k=r;if(Array.isArray(x)){
if(x.length<1){const w={instancePath:t+"/dataset_datasetType",schemaPath:"#/properties/dataset_datasetType/anyOf/0/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[w]:e.push(
w),r++}const v=x.length;for(let w=0;w<v;w++)zs(x[w],{instancePath:t+"/dataset_datasetType/"+w})||(e=f(e,zs.errors),r=e.length)}else{const v={instancePath:t+"/dataset_datasetType",schemaPath:"\
#/properties/dataset_datasetType/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(v),r++}var _=k===r;if(B=B||_,B)r=S,e!==null&&(S?e.length=S:e=null);else{const v={
instancePath:t+"/dataset_datasetType",schemaPath:"#/properties/dataset_datasetType/anyOf",keyword:"anyOf",params:{}};e===null?e=[v]:e.push(v),r++}}if(s.dataset_datasetUpdateMechanism!==
void 0&&(Hs(s.dataset_datasetUpdateMechanism,{instancePath:t+"/dataset_datasetUpdateMechanism"})||(e=f(e,Hs.errors),r=e.length)),s.dataset_hasSensitivePersonalInformation!==void 0&&
(Ks(s.dataset_hasSensitivePersonalInformation,{instancePath:t+"/dataset_hasSensitivePersonalInformation"})||(e=f(e,Ks.errors),r=e.length)),s.dataset_intendedUse!==void 0&&(Xs(s.dataset_intendedUse,
{instancePath:t+"/dataset_intendedUse"})||(e=f(e,Xs.errors),r=e.length)),s.dataset_knownBias!==void 0){let x=s.dataset_knownBias;const S=r;let B=!1;const k=r;if(Array.isArray(x)){const v=x.
length;for(let w=0;w<v;w++)Ws(x[w],{instancePath:t+"/dataset_knownBias/"+w})||(e=f(e,Ws.errors),r=e.length)}else{const v={instancePath:t+"/dataset_knownBias",schemaPath:"#/properti\
es/dataset_knownBias/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(v),r++}var $=k===r;if(B=B||$,B)r=S,e!==null&&(S?e.length=S:e=null);else{const v={instancePath:t+
"/dataset_knownBias",schemaPath:"#/properties/dataset_knownBias/anyOf",keyword:"anyOf",params:{}};e===null?e=[v]:e.push(v),r++}}if(s.dataset_sensor!==void 0){let x=s.dataset_sensor;
const S=r;let B=!1;const k=r;if(Array.isArray(x)){const v=x.length;for(let w=0;w<v;w++)Js(x[w],{instancePath:t+"/dataset_sensor/"+w})||(e=f(e,Js.errors),r=e.length)}else{const v={instancePath:t+
"/dataset_sensor",schemaPath:"#/properties/dataset_sensor/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(v),r++}var h=k===r;if(B=B||h,B)r=S,e!==null&&(S?
e.length=S:e=null);else{const v={instancePath:t+"/dataset_sensor",schemaPath:"#/properties/dataset_sensor/anyOf",keyword:"anyOf",params:{}};e===null?e=[v]:e.push(v),r++}}}else{const x={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[x]:e.push(x),r++}return Oe.errors=e,r===0}const rn={type:"object",properties:{spdxId:{$ref:"#/\
$defs/IRI"},type:{type:"string",const:"security_Vulnerability"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"\
#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/pr\
op_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$de\
fs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},builtTime:{$ref:"#/$defs/prop_Artifact_builtTime"},originatedBy:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Artifact_originatedBy"}}]},releaseTime:{$ref:"#/$defs/prop_Artifact_releaseTime"},standardName:{anyOf:[{type:"array",items:{$ref:"#/$\
defs/prop_Artifact_standardName"}}]},suppliedBy:{$ref:"#/$defs/prop_Artifact_suppliedBy"},supportLevel:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Artifact_supportLevel"}}]},validUntilTime:{
$ref:"#/$defs/prop_Artifact_validUntilTime"},security_modifiedTime:{$ref:"#/$defs/prop_security_Vulnerability_security_modifiedTime"},security_publishedTime:{$ref:"#/$defs/prop_sec\
urity_Vulnerability_security_publishedTime"},security_withdrawnTime:{$ref:"#/$defs/prop_security_Vulnerability_security_withdrawnTime"}},required:["type","spdxId","creationInfo"],additionalProperties:!1};function Qs(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}if(typeof s=="string"&&!Y.test(s)){const o={instancePath:t,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6]\
[0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"}};e===null?e=[o]:e.push(o),r++}if(typeof s=="string"&&!ee.test(s)){const o={instancePath:t,schemaPath:"#/allOf/1/pattern",keyword:"patte\
rn",params:{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};e===null?e=[o]:e.push(o),r++}return Qs.errors=e,r===0}function Gs(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}if(typeof s=="string"&&!Y.test(s)){const o={instancePath:t,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6]\
[0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"}};e===null?e=[o]:e.push(o),r++}if(typeof s=="string"&&!ee.test(s)){const o={instancePath:t,schemaPath:"#/allOf/1/pattern",keyword:"patte\
rn",params:{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};e===null?e=[o]:e.push(o),r++}return Gs.errors=e,r===0}function Ys(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}if(typeof s=="string"&&!Y.test(s)){const o={instancePath:t,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6]\
[0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"}};e===null?e=[o]:e.push(o),r++}if(typeof s=="string"&&!ee.test(s)){const o={instancePath:t,schemaPath:"#/allOf/1/pattern",keyword:"patte\
rn",params:{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};e===null?e=[o]:e.push(o),r++}return Ys.errors=e,r===0}function Be(s,{instancePath:t=""}={}){let e=null,r=0;
if(s&&typeof s=="object"&&!Array.isArray(s)){for(const a of rn.required)if(s[a]===void 0){const n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}};
e===null?e=[n]:e.push(n),r++}for(const a in s)if(!N.call(rn.properties,a)){const n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[n]:e.push(n),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+"/spdxId"})||(e=f(e,P.errors),r=e.length)),s.type!==void 0){let a=s.type;if(typeof a!="string"){const n={
instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(a!=="security_Vulnerability"){const n={instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"security_Vulnerability"}};e===null?e=[n]:e.push(n),r++}}if(s.comment!==void 0&&(E(s.comment,{instancePath:t+
"/comment"})||(e=f(e,E.errors),r=e.length)),s.creationInfo!==void 0&&(T(s.creationInfo,{instancePath:t+"/creationInfo"})||(e=f(e,T.errors),r=e.length)),s.description!==void 0&&(R(s.
description,{instancePath:t+"/description"})||(e=f(e,R.errors),r=e.length)),s.extension!==void 0){let a=s.extension;const n=r;let i=!1;const d=r;if(Array.isArray(a)){const c=a.length;
for(let _=0;_<c;_++)b(a[_],{instancePath:t+"/extension/"+_})||(e=f(e,b.errors),r=e.length)}else{const c={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",
keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}var o=d===r;if(i=i||o,i)r=n,e!==null&&(n?e.length=n:e=null);else{const c={instancePath:t+"/extension",schemaPath:"\
#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}if(s.externalIdentifier!==void 0){let a=s.externalIdentifier;const n=r;let i=!1;const d=r;if(Array.
isArray(a)){const c=a.length;for(let _=0;_<c;_++)V(a[_],{instancePath:t+"/externalIdentifier/"+_})||(e=f(e,V.errors),r=e.length)}else{const c={instancePath:t+"/externalIdentifier",
schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}var y=d===r;if(i=i||y,i)r=n,e!==null&&(n?e.length=n:e=null);else{
const c={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}if(s.externalRef!==void 0){
let a=s.externalRef;const n=r;let i=!1;const d=r;if(Array.isArray(a)){const c=a.length;for(let _=0;_<c;_++)C(a[_],{instancePath:t+"/externalRef/"+_})||(e=f(e,C.errors),r=e.length)}else{
const c={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}var g=d===r;if(i=i||g,i)
r=n,e!==null&&(n?e.length=n:e=null);else{const c={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}
if(s.name!==void 0&&(j(s.name,{instancePath:t+"/name"})||(e=f(e,j.errors),r=e.length)),s.summary!==void 0&&(L(s.summary,{instancePath:t+"/summary"})||(e=f(e,L.errors),r=e.length)),
s.verifiedUsing!==void 0){let a=s.verifiedUsing;const n=r;let i=!1;const d=r;if(Array.isArray(a)){const c=a.length;for(let _=0;_<c;_++)U(a[_],{instancePath:t+"/verifiedUsing/"+_})||
(e=f(e,U.errors),r=e.length)}else{const c={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:
e.push(c),r++}var m=d===r;if(i=i||m,i)r=n,e!==null&&(n?e.length=n:e=null);else{const c={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",
params:{}};e===null?e=[c]:e.push(c),r++}}if(s.builtTime!==void 0&&(ne(s.builtTime,{instancePath:t+"/builtTime"})||(e=f(e,ne.errors),r=e.length)),s.originatedBy!==void 0){let a=s.originatedBy;
const n=r;let i=!1;const d=r;if(Array.isArray(a)){const c=a.length;for(let _=0;_<c;_++)oe(a[_],{instancePath:t+"/originatedBy/"+_})||(e=f(e,oe.errors),r=e.length)}else{const c={instancePath:t+
"/originatedBy",schemaPath:"#/properties/originatedBy/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}var u=d===r;if(i=i||u,i)r=n,e!==null&&(n?e.length=
n:e=null);else{const c={instancePath:t+"/originatedBy",schemaPath:"#/properties/originatedBy/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}if(s.releaseTime!==void 0&&
(le(s.releaseTime,{instancePath:t+"/releaseTime"})||(e=f(e,le.errors),r=e.length)),s.standardName!==void 0){let a=s.standardName;const n=r;let i=!1;const d=r;if(Array.isArray(a)){const c=a.
length;for(let _=0;_<c;_++)pe(a[_],{instancePath:t+"/standardName/"+_})||(e=f(e,pe.errors),r=e.length)}else{const c={instancePath:t+"/standardName",schemaPath:"#/properties/standar\
dName/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}var p=d===r;if(i=i||p,i)r=n,e!==null&&(n?e.length=n:e=null);else{const c={instancePath:t+"/st\
andardName",schemaPath:"#/properties/standardName/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}if(s.suppliedBy!==void 0&&(fe(s.suppliedBy,{instancePath:t+"/suppl\
iedBy"})||(e=f(e,fe.errors),r=e.length)),s.supportLevel!==void 0){let a=s.supportLevel;const n=r;let i=!1;const d=r;if(Array.isArray(a)){const c=a.length;for(let _=0;_<c;_++)ae(a[_],
{instancePath:t+"/supportLevel/"+_})||(e=f(e,ae.errors),r=e.length)}else{const c={instancePath:t+"/supportLevel",schemaPath:"#/properties/supportLevel/anyOf/0/type",keyword:"type",
params:{type:"array"}};e===null?e=[c]:e.push(c),r++}var l=d===r;if(i=i||l,i)r=n,e!==null&&(n?e.length=n:e=null);else{const c={instancePath:t+"/supportLevel",schemaPath:"#/propertie\
s/supportLevel/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}s.validUntilTime!==void 0&&(de(s.validUntilTime,{instancePath:t+"/validUntilTime"})||(e=f(e,de.errors),
r=e.length)),s.security_modifiedTime!==void 0&&(Qs(s.security_modifiedTime,{instancePath:t+"/security_modifiedTime"})||(e=f(e,Qs.errors),r=e.length)),s.security_publishedTime!==void 0&&
(Gs(s.security_publishedTime,{instancePath:t+"/security_publishedTime"})||(e=f(e,Gs.errors),r=e.length)),s.security_withdrawnTime!==void 0&&(Ys(s.security_withdrawnTime,{instancePath:t+
"/security_withdrawnTime"})||(e=f(e,Ys.errors),r=e.length))}else{const a={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}return Be.
errors=e,r===0}const sn={type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"software_File"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{
$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$d\
efs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},builtTime:{$ref:"#/$d\
efs/prop_Artifact_builtTime"},originatedBy:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Artifact_originatedBy"}}]},releaseTime:{$ref:"#/$defs/prop_Artifact_releaseTime"},standardName:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Artifact_standardName"}}]},suppliedBy:{$ref:"#/$defs/prop_Artifact_suppliedBy"},supportLevel:{anyOf:[{type:"array",items:{$ref:"#/$de\
fs/prop_Artifact_supportLevel"}}]},validUntilTime:{$ref:"#/$defs/prop_Artifact_validUntilTime"},software_additionalPurpose:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_software_\
SoftwareArtifact_software_additionalPurpose"}}]},software_attributionText:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_software_SoftwareArtifact_software_attributionText"}}]},software_contentIdentifier:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_software_SoftwareArtifact_software_contentIdentifier"}}]},software_copyrightText:{$ref:"#/$defs/prop_software_SoftwareArtifact_softwa\
re_copyrightText"},software_primaryPurpose:{$ref:"#/$defs/prop_software_SoftwareArtifact_software_primaryPurpose"},contentType:{$ref:"#/$defs/prop_software_File_contentType"},software_fileKind:{
$ref:"#/$defs/prop_software_File_software_fileKind"}},required:["type","spdxId","creationInfo"],additionalProperties:!1};function et(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s=="string"){if(!Ti.test(s)){const o={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\/]\
+\\/[^\\/]+$"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}return et.errors=
e,r===0}const tn={enum:["directory","file"]};function rt(s,{instancePath:t=""}={}){let e=null,r=0,o;o=!1;for(const y of tn.enum)if(Z(s,y)){o=!0;break}if(!o){const y={instancePath:t,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:tn.enum}};e===null?e=[y]:e.push(y),r++}return rt.errors=e,r===0}function he(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){for(const d of sn.required)if(s[d]===void 0){const c={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}};e===
null?e=[c]:e.push(c),r++}for(const d in s)if(!N.call(sn.properties,d)){const c={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};
e===null?e=[c]:e.push(c),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+"/spdxId"})||(e=f(e,P.errors),r=e.length)),s.type!==void 0){let d=s.type;if(typeof d!="string"){const c={
instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}if(d!=="software_File"){const c={instancePath:t+"/typ\
e",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"software_File"}};e===null?e=[c]:e.push(c),r++}}if(s.comment!==void 0&&(E(s.comment,{instancePath:t+"/c\
omment"})||(e=f(e,E.errors),r=e.length)),s.creationInfo!==void 0&&(T(s.creationInfo,{instancePath:t+"/creationInfo"})||(e=f(e,T.errors),r=e.length)),s.description!==void 0&&(R(s.description,
{instancePath:t+"/description"})||(e=f(e,R.errors),r=e.length)),s.extension!==void 0){let d=s.extension;const c=r;let _=!1;const $=r;if(Array.isArray(d)){const h=d.length;for(let x=0;x<
h;x++)b(d[x],{instancePath:t+"/extension/"+x})||(e=f(e,b.errors),r=e.length)}else{const h={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}var o=$===r;if(_=_||o,_)r=c,e!==null&&(c?e.length=c:e=null);else{const h={instancePath:t+"/extension",schemaPath:"#/propertie\
s/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}}if(s.externalIdentifier!==void 0){let d=s.externalIdentifier;const c=r;let _=!1;const $=r;if(Array.isArray(
d)){const h=d.length;for(let x=0;x<h;x++)V(d[x],{instancePath:t+"/externalIdentifier/"+x})||(e=f(e,V.errors),r=e.length)}else{const h={instancePath:t+"/externalIdentifier",schemaPath:"\
#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}var y=$===r;if(_=_||y,_)r=c,e!==null&&(c?e.length=c:e=null);else{const h={
instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}}if(s.externalRef!==void 0){let d=s.
externalRef;const c=r;let _=!1;const $=r;if(Array.isArray(d)){const h=d.length;for(let x=0;x<h;x++)C(d[x],{instancePath:t+"/externalRef/"+x})||(e=f(e,C.errors),r=e.length)}else{const h={
instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}var g=$===r;if(_=_||g,_)r=c,e!==
null&&(c?e.length=c:e=null);else{const h={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}}if(s.name!==
void 0&&(j(s.name,{instancePath:t+"/name"})||(e=f(e,j.errors),r=e.length)),s.summary!==void 0&&(L(s.summary,{instancePath:t+"/summary"})||(e=f(e,L.errors),r=e.length)),s.verifiedUsing!==
void 0){let d=s.verifiedUsing;const c=r;let _=!1;const $=r;if(Array.isArray(d)){const h=d.length;for(let x=0;x<h;x++)U(d[x],{instancePath:t+"/verifiedUsing/"+x})||(e=f(e,U.errors),
r=e.length)}else{const h={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}var m=$===
r;if(_=_||m,_)r=c,e!==null&&(c?e.length=c:e=null);else{const h={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=
[h]:e.push(h),r++}}if(s.builtTime!==void 0&&(ne(s.builtTime,{instancePath:t+"/builtTime"})||(e=f(e,ne.errors),r=e.length)),s.originatedBy!==void 0){let d=s.originatedBy;const c=r;let _=!1;
const $=r;if(Array.isArray(d)){const h=d.length;for(let x=0;x<h;x++)oe(d[x],{instancePath:t+"/originatedBy/"+x})||(e=f(e,oe.errors),r=e.length)}else{const h={instancePath:t+"/origi\
natedBy",schemaPath:"#/properties/originatedBy/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}var u=$===r;if(_=_||u,_)r=c,e!==null&&(c?e.length=c:
e=null);else{const h={instancePath:t+"/originatedBy",schemaPath:"#/properties/originatedBy/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}}if(s.releaseTime!==void 0&&
(le(s.releaseTime,{instancePath:t+"/releaseTime"})||(e=f(e,le.errors),r=e.length)),s.standardName!==void 0){let d=s.standardName;const c=r;let _=!1;const $=r;if(Array.isArray(d)){const h=d.
length;for(let x=0;x<h;x++)pe(d[x],{instancePath:t+"/standardName/"+x})||(e=f(e,pe.errors),r=e.length)}else{const h={instancePath:t+"/standardName",schemaPath:"#/properties/standar\
dName/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}var p=$===r;if(_=_||p,_)r=c,e!==null&&(c?e.length=c:e=null);else{const h={instancePath:t+"/st\
andardName",schemaPath:"#/properties/standardName/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}}if(s.suppliedBy!==void 0&&(fe(s.suppliedBy,{instancePath:t+"/suppl\
iedBy"})||(e=f(e,fe.errors),r=e.length)),s.supportLevel!==void 0){let d=s.supportLevel;const c=r;let _=!1;const $=r;if(Array.isArray(d)){const h=d.length;for(let x=0;x<h;x++)ae(d[x],
{instancePath:t+"/supportLevel/"+x})||(e=f(e,ae.errors),r=e.length)}else{const h={instancePath:t+"/supportLevel",schemaPath:"#/properties/supportLevel/anyOf/0/type",keyword:"type",
params:{type:"array"}};e===null?e=[h]:e.push(h),r++}var l=$===r;if(_=_||l,_)r=c,e!==null&&(c?e.length=c:e=null);else{const h={instancePath:t+"/supportLevel",schemaPath:"#/propertie\
s/supportLevel/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}}if(s.validUntilTime!==void 0&&(de(s.validUntilTime,{instancePath:t+"/validUntilTime"})||(e=f(e,de.errors),
r=e.length)),s.software_additionalPurpose!==void 0){let d=s.software_additionalPurpose;const c=r;let _=!1;const $=r;if(Array.isArray(d)){const h=d.length;for(let x=0;x<h;x++)ye(d[x],
{instancePath:t+"/software_additionalPurpose/"+x})||(e=f(e,ye.errors),r=e.length)}else{const h={instancePath:t+"/software_additionalPurpose",schemaPath:"#/properties/software_addit\
ionalPurpose/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}var a=$===r;if(_=_||a,_)r=c,e!==null&&(c?e.length=c:e=null);else{const h={instancePath:t+
"/software_additionalPurpose",schemaPath:"#/properties/software_additionalPurpose/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}}if(s.software_attributionText!==void 0){
let d=s.software_attributionText;const c=r;let _=!1;const $=r;if(Array.isArray(d)){const h=d.length;for(let x=0;x<h;x++)ce(d[x],{instancePath:t+"/software_attributionText/"+x})||(e=
f(e,ce.errors),r=e.length)}else{const h={instancePath:t+"/software_attributionText",schemaPath:"#/properties/software_attributionText/anyOf/0/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[h]:e.push(h),r++}var n=$===r;if(_=_||n,_)r=c,e!==null&&(c?e.length=c:e=null);else{const h={instancePath:t+"/software_attributionText",schemaPath:"#/properties/sof\
tware_attributionText/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}}if(s.software_contentIdentifier!==void 0){let d=s.software_contentIdentifier;const c=r;let _=!1;
const $=r;if(Array.isArray(d)){const h=d.length;for(let x=0;x<h;x++)ue(d[x],{instancePath:t+"/software_contentIdentifier/"+x})||(e=f(e,ue.errors),r=e.length)}else{const h={instancePath:t+
"/software_contentIdentifier",schemaPath:"#/properties/software_contentIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}var i=$===r;if(_=
_||i,_)r=c,e!==null&&(c?e.length=c:e=null);else{const h={instancePath:t+"/software_contentIdentifier",schemaPath:"#/properties/software_contentIdentifier/anyOf",keyword:"anyOf",params:{}};
e===null?e=[h]:e.push(h),r++}}s.software_copyrightText!==void 0&&(me(s.software_copyrightText,{instancePath:t+"/software_copyrightText"})||(e=f(e,me.errors),r=e.length)),s.software_primaryPurpose!==
void 0&&(_e(s.software_primaryPurpose,{instancePath:t+"/software_primaryPurpose"})||(e=f(e,_e.errors),r=e.length)),s.contentType!==void 0&&(et(s.contentType,{instancePath:t+"/conte\
ntType"})||(e=f(e,et.errors),r=e.length)),s.software_fileKind!==void 0&&(rt(s.software_fileKind,{instancePath:t+"/software_fileKind"})||(e=f(e,rt.errors),r=e.length))}else{const d={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}return he.errors=e,r===0}const nn={type:"object",properties:{spdxId:{$ref:"#/\
$defs/IRI"},type:{type:"string",const:"software_Package"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#\
/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/pro\
p_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$def\
s/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},builtTime:{$ref:"#/$defs/prop_Artifact_builtTime"},originatedBy:{anyOf:[
{type:"array",items:{$ref:"#/$defs/prop_Artifact_originatedBy"}}]},releaseTime:{$ref:"#/$defs/prop_Artifact_releaseTime"},standardName:{anyOf:[{type:"array",items:{$ref:"#/$defs/pr\
op_Artifact_standardName"}}]},suppliedBy:{$ref:"#/$defs/prop_Artifact_suppliedBy"},supportLevel:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Artifact_supportLevel"}}]},validUntilTime:{
$ref:"#/$defs/prop_Artifact_validUntilTime"},software_additionalPurpose:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_software_SoftwareArtifact_software_additionalPurpose"}}]},software_attributionText:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_software_SoftwareArtifact_software_attributionText"}}]},software_contentIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_so\
ftware_SoftwareArtifact_software_contentIdentifier"}}]},software_copyrightText:{$ref:"#/$defs/prop_software_SoftwareArtifact_software_copyrightText"},software_primaryPurpose:{$ref:"\
#/$defs/prop_software_SoftwareArtifact_software_primaryPurpose"},software_downloadLocation:{$ref:"#/$defs/prop_software_Package_software_downloadLocation"},software_homePage:{$ref:"\
#/$defs/prop_software_Package_software_homePage"},software_packageUrl:{$ref:"#/$defs/prop_software_Package_software_packageUrl"},software_packageVersion:{$ref:"#/$defs/prop_softwar\
e_Package_software_packageVersion"},software_sourceInfo:{$ref:"#/$defs/prop_software_Package_software_sourceInfo"}},required:["type","spdxId","creationInfo"],additionalProperties:!1};
function ke(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const d of nn.required)if(s[d]===void 0){const c={instancePath:t,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:d}};e===null?e=[c]:e.push(c),r++}for(const d in s)if(!N.call(nn.properties,d)){const c={instancePath:t,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[c]:e.push(c),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+"/spdxId"})||(e=f(e,P.errors),
r=e.length)),s.type!==void 0){let d=s.type;if(typeof d!="string"){const c={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?
e=[c]:e.push(c),r++}if(d!=="software_Package"){const c={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"software_Package"}};e===null?
e=[c]:e.push(c),r++}}if(s.comment!==void 0&&(E(s.comment,{instancePath:t+"/comment"})||(e=f(e,E.errors),r=e.length)),s.creationInfo!==void 0&&(T(s.creationInfo,{instancePath:t+"/cr\
eationInfo"})||(e=f(e,T.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:t+"/description"})||(e=f(e,R.errors),r=e.length)),s.extension!==void 0){let d=s.
extension;const c=r;let _=!1;const $=r;if(Array.isArray(d)){const h=d.length;for(let x=0;x<h;x++)b(d[x],{instancePath:t+"/extension/"+x})||(e=f(e,b.errors),r=e.length)}else{const h={
instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}var o=$===r;if(_=_||o,_)r=c,e!==null&&
(c?e.length=c:e=null);else{const h={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}}if(s.externalIdentifier!==
void 0){let d=s.externalIdentifier;const c=r;let _=!1;const $=r;if(Array.isArray(d)){const h=d.length;for(let x=0;x<h;x++)V(d[x],{instancePath:t+"/externalIdentifier/"+x})||(e=f(e,
V.errors),r=e.length)}else{const h={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=
[h]:e.push(h),r++}var y=$===r;if(_=_||y,_)r=c,e!==null&&(c?e.length=c:e=null);else{const h={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",
keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}}if(s.externalRef!==void 0){let d=s.externalRef;const c=r;let _=!1;const $=r;if(Array.isArray(d)){const h=d.length;for(let x=0;x<
h;x++)C(d[x],{instancePath:t+"/externalRef/"+x})||(e=f(e,C.errors),r=e.length)}else{const h={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"\
type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}var g=$===r;if(_=_||g,_)r=c,e!==null&&(c?e.length=c:e=null);else{const h={instancePath:t+"/externalRef",schemaPath:"#/prop\
erties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:t+"/name"})||(e=f(e,j.errors),r=e.length)),s.summary!==
void 0&&(L(s.summary,{instancePath:t+"/summary"})||(e=f(e,L.errors),r=e.length)),s.verifiedUsing!==void 0){let d=s.verifiedUsing;const c=r;let _=!1;const $=r;if(Array.isArray(d)){const h=d.
length;for(let x=0;x<h;x++)U(d[x],{instancePath:t+"/verifiedUsing/"+x})||(e=f(e,U.errors),r=e.length)}else{const h={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifie\
dUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}var m=$===r;if(_=_||m,_)r=c,e!==null&&(c?e.length=c:e=null);else{const h={instancePath:t+"/v\
erifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}}if(s.builtTime!==void 0&&(ne(s.builtTime,{instancePath:t+"/buil\
tTime"})||(e=f(e,ne.errors),r=e.length)),s.originatedBy!==void 0){let d=s.originatedBy;const c=r;let _=!1;const $=r;if(Array.isArray(d)){const h=d.length;for(let x=0;x<h;x++)oe(d[x],
{instancePath:t+"/originatedBy/"+x})||(e=f(e,oe.errors),r=e.length)}else{const h={instancePath:t+"/originatedBy",schemaPath:"#/properties/originatedBy/anyOf/0/type",keyword:"type",
params:{type:"array"}};e===null?e=[h]:e.push(h),r++}var u=$===r;if(_=_||u,_)r=c,e!==null&&(c?e.length=c:e=null);else{const h={instancePath:t+"/originatedBy",schemaPath:"#/propertie\
s/originatedBy/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}}if(s.releaseTime!==void 0&&(le(s.releaseTime,{instancePath:t+"/releaseTime"})||(e=f(e,le.errors),r=e.
length)),s.standardName!==void 0){let d=s.standardName;const c=r;let _=!1;const $=r;if(Array.isArray(d)){const h=d.length;for(let x=0;x<h;x++)pe(d[x],{instancePath:t+"/standardName\
/"+x})||(e=f(e,pe.errors),r=e.length)}else{const h={instancePath:t+"/standardName",schemaPath:"#/properties/standardName/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?
e=[h]:e.push(h),r++}var p=$===r;if(_=_||p,_)r=c,e!==null&&(c?e.length=c:e=null);else{const h={instancePath:t+"/standardName",schemaPath:"#/properties/standardName/anyOf",keyword:"a\
nyOf",params:{}};e===null?e=[h]:e.push(h),r++}}if(s.suppliedBy!==void 0&&(fe(s.suppliedBy,{instancePath:t+"/suppliedBy"})||(e=f(e,fe.errors),r=e.length)),s.supportLevel!==void 0){let d=s.
supportLevel;const c=r;let _=!1;const $=r;if(Array.isArray(d)){const h=d.length;for(let x=0;x<h;x++)ae(d[x],{instancePath:t+"/supportLevel/"+x})||(e=f(e,ae.errors),r=e.length)}else{
const h={instancePath:t+"/supportLevel",schemaPath:"#/properties/supportLevel/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}var l=$===r;if(_=_||l,
_)r=c,e!==null&&(c?e.length=c:e=null);else{const h={instancePath:t+"/supportLevel",schemaPath:"#/properties/supportLevel/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),
r++}}if(s.validUntilTime!==void 0&&(de(s.validUntilTime,{instancePath:t+"/validUntilTime"})||(e=f(e,de.errors),r=e.length)),s.software_additionalPurpose!==void 0){let d=s.software_additionalPurpose;
const c=r;let _=!1;const $=r;if(Array.isArray(d)){const h=d.length;for(let x=0;x<h;x++)ye(d[x],{instancePath:t+"/software_additionalPurpose/"+x})||(e=f(e,ye.errors),r=e.length)}else{
const h={instancePath:t+"/software_additionalPurpose",schemaPath:"#/properties/software_additionalPurpose/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(
h),r++}var a=$===r;if(_=_||a,_)r=c,e!==null&&(c?e.length=c:e=null);else{const h={instancePath:t+"/software_additionalPurpose",schemaPath:"#/properties/software_additionalPurpose/an\
yOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}}if(s.software_attributionText!==void 0){let d=s.software_attributionText;const c=r;let _=!1;const $=r;if(Array.isArray(
d)){const h=d.length;for(let x=0;x<h;x++)ce(d[x],{instancePath:t+"/software_attributionText/"+x})||(e=f(e,ce.errors),r=e.length)}else{const h={instancePath:t+"/software_attribution\
Text",schemaPath:"#/properties/software_attributionText/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}var n=$===r;if(_=_||n,_)r=c,e!==null&&(c?e.
length=c:e=null);else{const h={instancePath:t+"/software_attributionText",schemaPath:"#/properties/software_attributionText/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(
h),r++}}if(s.software_contentIdentifier!==void 0){let d=s.software_contentIdentifier;const c=r;let _=!1;const $=r;if(Array.isArray(d)){const h=d.length;for(let x=0;x<h;x++)ue(d[x],
{instancePath:t+"/software_contentIdentifier/"+x})||(e=f(e,ue.errors),r=e.length)}else{const h={instancePath:t+"/software_contentIdentifier",schemaPath:"#/properties/software_conte\
ntIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}var i=$===r;if(_=_||i,_)r=c,e!==null&&(c?e.length=c:e=null);else{const h={instancePath:t+
"/software_contentIdentifier",schemaPath:"#/properties/software_contentIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}}s.software_copyrightText!==void 0&&
(me(s.software_copyrightText,{instancePath:t+"/software_copyrightText"})||(e=f(e,me.errors),r=e.length)),s.software_primaryPurpose!==void 0&&(_e(s.software_primaryPurpose,{instancePath:t+
"/software_primaryPurpose"})||(e=f(e,_e.errors),r=e.length)),s.software_downloadLocation!==void 0&&(je(s.software_downloadLocation,{instancePath:t+"/software_downloadLocation"})||(e=
f(e,je.errors),r=e.length)),s.software_homePage!==void 0&&(Le(s.software_homePage,{instancePath:t+"/software_homePage"})||(e=f(e,Le.errors),r=e.length)),s.software_packageUrl!==void 0&&
(Ue(s.software_packageUrl,{instancePath:t+"/software_packageUrl"})||(e=f(e,Ue.errors),r=e.length)),s.software_packageVersion!==void 0&&(Se(s.software_packageVersion,{instancePath:t+
"/software_packageVersion"})||(e=f(e,Se.errors),r=e.length)),s.software_sourceInfo!==void 0&&(qe(s.software_sourceInfo,{instancePath:t+"/software_sourceInfo"})||(e=f(e,qe.errors),r=
e.length))}else{const d={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}return ke.errors=e,r===0}const on={type:"object",properties:{
spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"software_Snippet"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{
$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$d\
efs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"\
#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},builtTime:{$ref:"#/$defs/prop_Artifact_builtTime"},originatedBy:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Artifact_originatedBy"}}]},releaseTime:{$ref:"#/$defs/prop_Artifact_releaseTime"},standardName:{anyOf:[{type:"array",items:{$ref:"#/$\
defs/prop_Artifact_standardName"}}]},suppliedBy:{$ref:"#/$defs/prop_Artifact_suppliedBy"},supportLevel:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Artifact_supportLevel"}}]},validUntilTime:{
$ref:"#/$defs/prop_Artifact_validUntilTime"},software_additionalPurpose:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_software_SoftwareArtifact_software_additionalPurpose"}}]},software_attributionText:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_software_SoftwareArtifact_software_attributionText"}}]},software_contentIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_so\
ftware_SoftwareArtifact_software_contentIdentifier"}}]},software_copyrightText:{$ref:"#/$defs/prop_software_SoftwareArtifact_software_copyrightText"},software_primaryPurpose:{$ref:"\
#/$defs/prop_software_SoftwareArtifact_software_primaryPurpose"},software_byteRange:{$ref:"#/$defs/prop_software_Snippet_software_byteRange"},software_lineRange:{$ref:"#/$defs/prop\
_software_Snippet_software_lineRange"},software_snippetFromFile:{$ref:"#/$defs/prop_software_Snippet_software_snippetFromFile"}},required:["type","spdxId","creationInfo","software_\
snippetFromFile"],additionalProperties:!1};const yo={type:"object",properties:{"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"PositiveIntegerRange"},beginIntegerRange:{$ref:"#/$defs/prop_PositiveIntegerRan\
ge_beginIntegerRange"},endIntegerRange:{$ref:"#/$defs/prop_PositiveIntegerRange_endIntegerRange"}},required:["type","beginIntegerRange","endIntegerRange"],additionalProperties:!1};function st(s,{instancePath:t=""}={}){let e=null,r=0;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};
e===null?e=[o]:e.push(o),r++}if(typeof s=="number"&&(s<1||isNaN(s))){const o={instancePath:t,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[
o]:e.push(o),r++}return st.errors=e,r===0}function tt(s,{instancePath:t=""}={}){let e=null,r=0;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};
e===null?e=[o]:e.push(o),r++}if(typeof s=="number"&&(s<1||isNaN(s))){const o={instancePath:t,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[
o]:e.push(o),r++}return tt.errors=e,r===0}function Ne(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const o of yo.required)if(s[o]===void 0){
const y={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}};e===null?e=[y]:e.push(y),r++}for(const o in s)if(!(o==="@id"||o==="type"||o==="beginI\
ntegerRange"||o==="endIntegerRange")){const y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[y]:e.push(
y),r++}if(s["@id"]!==void 0&&(I(s["@id"],{instancePath:t+"/@id"})||(e=f(e,I.errors),r=e.length)),s.type!==void 0){let o=s.type;if(typeof o!="string"){const y={instancePath:t+"/type",
schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(o!=="PositiveIntegerRange"){const y={instancePath:t+"/type",schemaPath:"#\
/properties/type/const",keyword:"const",params:{allowedValue:"PositiveIntegerRange"}};e===null?e=[y]:e.push(y),r++}}s.beginIntegerRange!==void 0&&(st(s.beginIntegerRange,{instancePath:t+
"/beginIntegerRange"})||(e=f(e,st.errors),r=e.length)),s.endIntegerRange!==void 0&&(tt(s.endIntegerRange,{instancePath:t+"/endIntegerRange"})||(e=f(e,tt.errors),r=e.length))}else{const o={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return Ne.errors=e,r===0}function it(s,{instancePath:t=""}={}){let e=null,r=0;
const o=r;let y=!0;const g=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const l={};e===null?e=[l]:e.push(l),r++}var m=g===r;r=o,e!==null&&(o?e.length=o:e=null);let u;if(m){const l=r;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const i={instancePath:t,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=
[i]:e.push(i),r++}const n=s.type;if(typeof n=="string")if(n==="PositiveIntegerRange")Ne(s,{instancePath:t})||(e=f(e,Ne.errors),r=e.length);else{const i={instancePath:t,schemaPath:"\
#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}else{const i={instancePath:t,schemaPath:"#/then/discrimin\
ator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}}else{const n={instancePath:t,schemaPath:"#/then/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),r++}var m=l===r;y=m,u="then"}else{const l=r;if(typeof s!="string"){const c={instancePath:t,schemaPath:"#/else/type",keyword:"type",params:{
type:"string"}};e===null?e=[c]:e.push(c),r++}const a=r;let n=!1;const i=r;I(s,{instancePath:t})||(e=f(e,I.errors),r=e.length);var p=i===r;if(n=n||p,n)r=a,e!==null&&(a?e.length=a:e=
null);else{const c={instancePath:t,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var m=l===r;y=m,u="else"}if(!y){const l={instancePath:t,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[l]:e.push(l),r++}return it.errors=e,r===0}function nt(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!0;const g=r;
if(!(s&&typeof s=="object"&&!Array.isArray(s))){const l={};e===null?e=[l]:e.push(l),r++}var m=g===r;r=o,e!==null&&(o?e.length=o:e=null);let u;if(m){const l=r;if(s&&typeof s=="objec\
t"&&!Array.isArray(s)){if(s.type===void 0){const i={instancePath:t,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),r++}const n=s.
type;if(typeof n=="string")if(n==="PositiveIntegerRange")Ne(s,{instancePath:t})||(e=f(e,Ne.errors),r=e.length);else{const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"\
discriminator",params:{error:"mapping",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}else{const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{
error:"tag",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}}else{const n={instancePath:t,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(
n),r++}var m=l===r;y=m,u="then"}else{const l=r;if(typeof s!="string"){const c={instancePath:t,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(
c),r++}const a=r;let n=!1;const i=r;I(s,{instancePath:t})||(e=f(e,I.errors),r=e.length);var p=i===r;if(n=n||p,n)r=a,e!==null&&(a?e.length=a:e=null);else{const c={instancePath:t,schemaPath:"\
#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var m=l===r;y=m,u="else"}if(!y){const l={instancePath:t,schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};
e===null?e=[l]:e.push(l),r++}return nt.errors=e,r===0}function ot(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!0;const g=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const l={};e===null?e=[l]:e.push(l),r++}var m=g===
r;r=o,e!==null&&(o?e.length=o:e=null);let u;if(m){const l=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const i={instancePath:t,schemaPath:"#/then/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),r++}const n=s.type;if(typeof n=="string")if(n==="software_File")he(s,{instancePath:t})||(e=f(e,he.errors),r=e.length);else{
const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}else{const i={instancePath:t,
schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}}else{const n={instancePath:t,schemaPath:"#/then/\
type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}var m=l===r;y=m,u="then"}else{const l=r;if(typeof s!="string"){const c={instancePath:t,schemaPath:"#/else/\
type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const a=r;let n=!1;const i=r;I(s,{instancePath:t})||(e=f(e,I.errors),r=e.length);var p=i===r;if(n=n||p,n)r=
a,e!==null&&(a?e.length=a:e=null);else{const c={instancePath:t,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var m=l===r;y=m,u="else"}if(!y){const l={
instancePath:t,schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[l]:e.push(l),r++}return ot.errors=e,r===0}function Ae(s,{instancePath:t=""}={}){let e=null,r=0;
if(s&&typeof s=="object"&&!Array.isArray(s)){for(const d of on.required)if(s[d]===void 0){const c={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}};
e===null?e=[c]:e.push(c),r++}for(const d in s)if(!N.call(on.properties,d)){const c={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};
e===null?e=[c]:e.push(c),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+"/spdxId"})||(e=f(e,P.errors),r=e.length)),s.type!==void 0){let d=s.type;if(typeof d!="string"){const c={
instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}if(d!=="software_Snippet"){const c={instancePath:t+"/\
type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"software_Snippet"}};e===null?e=[c]:e.push(c),r++}}if(s.comment!==void 0&&(E(s.comment,{instancePath:t+
"/comment"})||(e=f(e,E.errors),r=e.length)),s.creationInfo!==void 0&&(T(s.creationInfo,{instancePath:t+"/creationInfo"})||(e=f(e,T.errors),r=e.length)),s.description!==void 0&&(R(s.
description,{instancePath:t+"/description"})||(e=f(e,R.errors),r=e.length)),s.extension!==void 0){let d=s.extension;const c=r;let _=!1;const $=r;if(Array.isArray(d)){const h=d.length;
for(let x=0;x<h;x++)b(d[x],{instancePath:t+"/extension/"+x})||(e=f(e,b.errors),r=e.length)}else{const h={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",
keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}var o=$===r;if(_=_||o,_)r=c,e!==null&&(c?e.length=c:e=null);else{const h={instancePath:t+"/extension",schemaPath:"\
#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}}if(s.externalIdentifier!==void 0){let d=s.externalIdentifier;const c=r;let _=!1;const $=r;if(Array.
isArray(d)){const h=d.length;for(let x=0;x<h;x++)V(d[x],{instancePath:t+"/externalIdentifier/"+x})||(e=f(e,V.errors),r=e.length)}else{const h={instancePath:t+"/externalIdentifier",
schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}var y=$===r;if(_=_||y,_)r=c,e!==null&&(c?e.length=c:e=null);else{
const h={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}}if(s.externalRef!==void 0){
let d=s.externalRef;const c=r;let _=!1;const $=r;if(Array.isArray(d)){const h=d.length;for(let x=0;x<h;x++)C(d[x],{instancePath:t+"/externalRef/"+x})||(e=f(e,C.errors),r=e.length)}else{
const h={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}var g=$===r;if(_=_||g,_)
r=c,e!==null&&(c?e.length=c:e=null);else{const h={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}}
if(s.name!==void 0&&(j(s.name,{instancePath:t+"/name"})||(e=f(e,j.errors),r=e.length)),s.summary!==void 0&&(L(s.summary,{instancePath:t+"/summary"})||(e=f(e,L.errors),r=e.length)),
s.verifiedUsing!==void 0){let d=s.verifiedUsing;const c=r;let _=!1;const $=r;if(Array.isArray(d)){const h=d.length;for(let x=0;x<h;x++)U(d[x],{instancePath:t+"/verifiedUsing/"+x})||
(e=f(e,U.errors),r=e.length)}else{const h={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:
e.push(h),r++}var m=$===r;if(_=_||m,_)r=c,e!==null&&(c?e.length=c:e=null);else{const h={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",
params:{}};e===null?e=[h]:e.push(h),r++}}if(s.builtTime!==void 0&&(ne(s.builtTime,{instancePath:t+"/builtTime"})||(e=f(e,ne.errors),r=e.length)),s.originatedBy!==void 0){let d=s.originatedBy;
const c=r;let _=!1;const $=r;if(Array.isArray(d)){const h=d.length;for(let x=0;x<h;x++)oe(d[x],{instancePath:t+"/originatedBy/"+x})||(e=f(e,oe.errors),r=e.length)}else{const h={instancePath:t+
"/originatedBy",schemaPath:"#/properties/originatedBy/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}var u=$===r;if(_=_||u,_)r=c,e!==null&&(c?e.length=
c:e=null);else{const h={instancePath:t+"/originatedBy",schemaPath:"#/properties/originatedBy/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}}if(s.releaseTime!==void 0&&
(le(s.releaseTime,{instancePath:t+"/releaseTime"})||(e=f(e,le.errors),r=e.length)),s.standardName!==void 0){let d=s.standardName;const c=r;let _=!1;const $=r;if(Array.isArray(d)){const h=d.
length;for(let x=0;x<h;x++)pe(d[x],{instancePath:t+"/standardName/"+x})||(e=f(e,pe.errors),r=e.length)}else{const h={instancePath:t+"/standardName",schemaPath:"#/properties/standar\
dName/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}var p=$===r;if(_=_||p,_)r=c,e!==null&&(c?e.length=c:e=null);else{const h={instancePath:t+"/st\
andardName",schemaPath:"#/properties/standardName/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}}if(s.suppliedBy!==void 0&&(fe(s.suppliedBy,{instancePath:t+"/suppl\
iedBy"})||(e=f(e,fe.errors),r=e.length)),s.supportLevel!==void 0){let d=s.supportLevel;const c=r;let _=!1;const $=r;if(Array.isArray(d)){const h=d.length;for(let x=0;x<h;x++)ae(d[x],
{instancePath:t+"/supportLevel/"+x})||(e=f(e,ae.errors),r=e.length)}else{const h={instancePath:t+"/supportLevel",schemaPath:"#/properties/supportLevel/anyOf/0/type",keyword:"type",
params:{type:"array"}};e===null?e=[h]:e.push(h),r++}var l=$===r;if(_=_||l,_)r=c,e!==null&&(c?e.length=c:e=null);else{const h={instancePath:t+"/supportLevel",schemaPath:"#/propertie\
s/supportLevel/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}}if(s.validUntilTime!==void 0&&(de(s.validUntilTime,{instancePath:t+"/validUntilTime"})||(e=f(e,de.errors),
r=e.length)),s.software_additionalPurpose!==void 0){let d=s.software_additionalPurpose;const c=r;let _=!1;const $=r;if(Array.isArray(d)){const h=d.length;for(let x=0;x<h;x++)ye(d[x],
{instancePath:t+"/software_additionalPurpose/"+x})||(e=f(e,ye.errors),r=e.length)}else{const h={instancePath:t+"/software_additionalPurpose",schemaPath:"#/properties/software_addit\
ionalPurpose/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}var a=$===r;if(_=_||a,_)r=c,e!==null&&(c?e.length=c:e=null);else{const h={instancePath:t+
"/software_additionalPurpose",schemaPath:"#/properties/software_additionalPurpose/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}}if(s.software_attributionText!==void 0){
let d=s.software_attributionText;const c=r;let _=!1;const $=r;if(Array.isArray(d)){const h=d.length;for(let x=0;x<h;x++)ce(d[x],{instancePath:t+"/software_attributionText/"+x})||(e=
f(e,ce.errors),r=e.length)}else{const h={instancePath:t+"/software_attributionText",schemaPath:"#/properties/software_attributionText/anyOf/0/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[h]:e.push(h),r++}var n=$===r;if(_=_||n,_)r=c,e!==null&&(c?e.length=c:e=null);else{const h={instancePath:t+"/software_attributionText",schemaPath:"#/properties/sof\
tware_attributionText/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}}if(s.software_contentIdentifier!==void 0){let d=s.software_contentIdentifier;const c=r;let _=!1;
const $=r;if(Array.isArray(d)){const h=d.length;for(let x=0;x<h;x++)ue(d[x],{instancePath:t+"/software_contentIdentifier/"+x})||(e=f(e,ue.errors),r=e.length)}else{const h={instancePath:t+
"/software_contentIdentifier",schemaPath:"#/properties/software_contentIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}var i=$===r;if(_=
_||i,_)r=c,e!==null&&(c?e.length=c:e=null);else{const h={instancePath:t+"/software_contentIdentifier",schemaPath:"#/properties/software_contentIdentifier/anyOf",keyword:"anyOf",params:{}};
e===null?e=[h]:e.push(h),r++}}s.software_copyrightText!==void 0&&(me(s.software_copyrightText,{instancePath:t+"/software_copyrightText"})||(e=f(e,me.errors),r=e.length)),s.software_primaryPurpose!==
void 0&&(_e(s.software_primaryPurpose,{instancePath:t+"/software_primaryPurpose"})||(e=f(e,_e.errors),r=e.length)),s.software_byteRange!==void 0&&(it(s.software_byteRange,{instancePath:t+
"/software_byteRange"})||(e=f(e,it.errors),r=e.length)),s.software_lineRange!==void 0&&(nt(s.software_lineRange,{instancePath:t+"/software_lineRange"})||(e=f(e,nt.errors),r=e.length)),
s.software_snippetFromFile!==void 0&&(ot(s.software_snippetFromFile,{instancePath:t+"/software_snippetFromFile"})||(e=f(e,ot.errors),r=e.length))}else{const d={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}return Ae.errors=e,r===0}function lt(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!0;const g=r;
if(!(s&&typeof s=="object"&&!Array.isArray(s))){const l={};e===null?e=[l]:e.push(l),r++}var m=g===r;r=o,e!==null&&(o?e.length=o:e=null);let u;if(m){const l=r;if(s&&typeof s=="objec\
t"&&!Array.isArray(s)){if(s.type===void 0){const i={instancePath:t,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),r++}const n=s.
type;if(typeof n=="string")if(n==="ai_AIPackage")Ie(s,{instancePath:t})||(e=f(e,Ie.errors),r=e.length);else if(n==="dataset_DatasetPackage")Oe(s,{instancePath:t})||(e=f(e,Oe.errors),
r=e.length);else if(n==="security_Vulnerability")Be(s,{instancePath:t})||(e=f(e,Be.errors),r=e.length);else if(n==="software_File")he(s,{instancePath:t})||(e=f(e,he.errors),r=e.length);else if(n===
"software_Package")ke(s,{instancePath:t})||(e=f(e,ke.errors),r=e.length);else if(n==="software_Snippet")Ae(s,{instancePath:t})||(e=f(e,Ae.errors),r=e.length);else{const i={instancePath:t,
schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}else{const i={instancePath:t,schemaPath:"#/th\
en/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}}else{const n={instancePath:t,schemaPath:"#/then/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}var m=l===r;y=m,u="then"}else{const l=r;if(typeof s!="string"){const c={instancePath:t,schemaPath:"#/else/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const a=r;let n=!1;const i=r;I(s,{instancePath:t})||(e=f(e,I.errors),r=e.length);var p=i===r;if(n=n||p,n)r=a,e!==null&&(a?
e.length=a:e=null);else{const c={instancePath:t,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var m=l===r;y=m,u="else"}if(!y){const l={instancePath:t,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[l]:e.push(l),r++}return lt.errors=e,r===0}function pt(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="s\
tring"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}return pt.errors=e,r===0}function ft(s,{instancePath:t=""}={}){
let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}return ft.errors=e,r===0}function at(s,{
instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!0;const g=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const l={};e===null?e=[l]:e.push(l),r++}var m=g===r;r=o,e!==null&&
(o?e.length=o:e=null);let u;if(m){const l=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const i={instancePath:t,schemaPath:"#/then/required",keyword:"required",
params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),r++}const n=s.type;if(typeof n=="string")if(n==="Hash")ve(s,{instancePath:t})||(e=f(e,ve.errors),r=e.length);else if(n==="\
PackageVerificationCode")Ve(s,{instancePath:t})||(e=f(e,Ve.errors),r=e.length);else if(n==="software_ContentIdentifier")we(s,{instancePath:t})||(e=f(e,we.errors),r=e.length);else{const i={
instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}else{const i={instancePath:t,schemaPath:"\
#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}}else{const n={instancePath:t,schemaPath:"#/then/type",keyword:"\
type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}var m=l===r;y=m,u="then"}else{const l=r;if(typeof s!="string"){const c={instancePath:t,schemaPath:"#/else/type",keyword:"\
type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const a=r;let n=!1;const i=r;I(s,{instancePath:t})||(e=f(e,I.errors),r=e.length);var p=i===r;if(n=n||p,n)r=a,e!==null&&(a?
e.length=a:e=null);else{const c={instancePath:t,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var m=l===r;y=m,u="else"}if(!y){const l={instancePath:t,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[l]:e.push(l),r++}return at.errors=e,r===0}function rr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(const y of ao.required)if(s[y]===void 0){const g={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}};e===null?e=
[g]:e.push(g),r++}for(const y in s)if(!(y==="@id"||y==="type"||y==="definingArtifact"||y==="externalSpdxId"||y==="locationHint"||y==="verifiedUsing")){const g={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[g]:e.push(g),r++}if(s["@id"]!==void 0&&(I(s["@id"],{instancePath:t+"/@id"})||(e=f(
e,I.errors),r=e.length)),s.type!==void 0){let y=s.type;if(typeof y!="string"){const g={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[g]:e.push(g),r++}if(y!=="ExternalMap"){const g={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"ExternalMap"}};e===
null?e=[g]:e.push(g),r++}}if(s.definingArtifact!==void 0&&(lt(s.definingArtifact,{instancePath:t+"/definingArtifact"})||(e=f(e,lt.errors),r=e.length)),s.externalSpdxId!==void 0&&(pt(
s.externalSpdxId,{instancePath:t+"/externalSpdxId"})||(e=f(e,pt.errors),r=e.length)),s.locationHint!==void 0&&(ft(s.locationHint,{instancePath:t+"/locationHint"})||(e=f(e,ft.errors),
r=e.length)),s.verifiedUsing!==void 0){let y=s.verifiedUsing;const g=r;let m=!1;const u=r;if(Array.isArray(y)){const p=y.length;for(let l=0;l<p;l++)at(y[l],{instancePath:t+"/verifi\
edUsing/"+l})||(e=f(e,at.errors),r=e.length)}else{const p={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};
e===null?e=[p]:e.push(p),r++}var o=u===r;if(m=m||o,m)r=g,e!==null&&(g?e.length=g:e=null);else{const p={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",
keyword:"anyOf",params:{}};e===null?e=[p]:e.push(p),r++}}}else{const y={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}return rr.
errors=e,r===0}function dt(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const o={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[o]:e.push(o),r++}for(const o in s)if(!(o==="@id"||o==="type")){const y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(I(s["@id"],{instancePath:t+"/@id"})||(e=f(e,I.errors),r=e.length)),s.type!==
void 0){let o=s.type;if(typeof o!="string"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(o!=="ExternalRefType"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"ExternalRefType"}};e===null?e=[y]:e.push(y),r++}}}else{
const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return dt.errors=e,r===0}function yt(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const o={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[o]:e.push(o),r++}for(const o in s)if(!(o==="@id"||o==="type")){const y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(I(s["@id"],{instancePath:t+"/@id"})||(e=f(e,I.errors),r=e.length)),s.type!==
void 0){let o=s.type;if(typeof o!="string"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(o!=="HashAlgorithm"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"HashAlgorithm"}};e===null?e=[y]:e.push(y),r++}}}else{
const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return yt.errors=e,r===0}const ln={type:"object",properties:{spdxId:{
$ref:"#/$defs/IRI"},type:{type:"string",const:"IndividualElement"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{
$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$d\
efs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"\
#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]}},required:["type","spdxId","creationInfo"],additionalProperties:!1};
function sr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const u of ln.required)if(s[u]===void 0){const p={instancePath:t,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:u}};e===null?e=[p]:e.push(p),r++}for(const u in s)if(!N.call(ln.properties,u)){const p={instancePath:t,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[p]:e.push(p),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+"/spdxId"})||(e=f(e,P.errors),
r=e.length)),s.type!==void 0){let u=s.type;if(typeof u!="string"){const p={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?
e=[p]:e.push(p),r++}if(u!=="IndividualElement"){const p={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"IndividualElement"}};e===
null?e=[p]:e.push(p),r++}}if(s.comment!==void 0&&(E(s.comment,{instancePath:t+"/comment"})||(e=f(e,E.errors),r=e.length)),s.creationInfo!==void 0&&(T(s.creationInfo,{instancePath:t+
"/creationInfo"})||(e=f(e,T.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:t+"/description"})||(e=f(e,R.errors),r=e.length)),s.extension!==void 0){let u=s.
extension;const p=r;let l=!1;const a=r;if(Array.isArray(u)){const n=u.length;for(let i=0;i<n;i++)b(u[i],{instancePath:t+"/extension/"+i})||(e=f(e,b.errors),r=e.length)}else{const n={
instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var o=a===r;if(l=l||o,l)r=p,e!==null&&
(p?e.length=p:e=null);else{const n={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalIdentifier!==
void 0){let u=s.externalIdentifier;const p=r;let l=!1;const a=r;if(Array.isArray(u)){const n=u.length;for(let i=0;i<n;i++)V(u[i],{instancePath:t+"/externalIdentifier/"+i})||(e=f(e,
V.errors),r=e.length)}else{const n={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=
[n]:e.push(n),r++}var y=a===r;if(l=l||y,l)r=p,e!==null&&(p?e.length=p:e=null);else{const n={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",
keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalRef!==void 0){let u=s.externalRef;const p=r;let l=!1;const a=r;if(Array.isArray(u)){const n=u.length;for(let i=0;i<
n;i++)C(u[i],{instancePath:t+"/externalRef/"+i})||(e=f(e,C.errors),r=e.length)}else{const n={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var g=a===r;if(l=l||g,l)r=p,e!==null&&(p?e.length=p:e=null);else{const n={instancePath:t+"/externalRef",schemaPath:"#/prop\
erties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:t+"/name"})||(e=f(e,j.errors),r=e.length)),s.summary!==
void 0&&(L(s.summary,{instancePath:t+"/summary"})||(e=f(e,L.errors),r=e.length)),s.verifiedUsing!==void 0){let u=s.verifiedUsing;const p=r;let l=!1;const a=r;if(Array.isArray(u)){const n=u.
length;for(let i=0;i<n;i++)U(u[i],{instancePath:t+"/verifiedUsing/"+i})||(e=f(e,U.errors),r=e.length)}else{const n={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifie\
dUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var m=a===r;if(l=l||m,l)r=p,e!==null&&(p?e.length=p:e=null);else{const n={instancePath:t+"/v\
erifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}}else{const u={instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[u]:e.push(u),r++}return sr.errors=e,r===0}function ct(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const o={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[o]:e.push(o),r++}for(const o in s)if(!(o==="@id"||o==="type")){const y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(I(s["@id"],{instancePath:t+"/@id"})||(e=f(e,I.errors),r=e.length)),s.type!==
void 0){let o=s.type;if(typeof o!="string"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(o!=="LifecycleScopeType"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"LifecycleScopeType"}};e===null?e=[y]:e.push(
y),r++}}}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return ct.errors=e,r===0}const co={type:"object",properties:{
"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"NamespaceMap"},namespace:{$ref:"#/$defs/prop_NamespaceMap_namespace"},prefix:{$ref:"#/$defs/prop_NamespaceMap_prefi\
x"}},required:["type","namespace","prefix"],additionalProperties:!1};function ut(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}return ut.errors=e,r===0}function mt(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return mt.errors=e,r===0}function tr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const o of co.required)if(s[o]===void 0){const y={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}};e===null?e=[y]:e.push(y),r++}for(const o in s)if(!(o==="@id"||o==="type"||o==="namespace"||o===
"prefix")){const y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&
(I(s["@id"],{instancePath:t+"/@id"})||(e=f(e,I.errors),r=e.length)),s.type!==void 0){let o=s.type;if(typeof o!="string"){const y={instancePath:t+"/type",schemaPath:"#/properties/ty\
pe/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(o!=="NamespaceMap"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"co\
nst",params:{allowedValue:"NamespaceMap"}};e===null?e=[y]:e.push(y),r++}}s.namespace!==void 0&&(ut(s.namespace,{instancePath:t+"/namespace"})||(e=f(e,ut.errors),r=e.length)),s.prefix!==
void 0&&(mt(s.prefix,{instancePath:t+"/prefix"})||(e=f(e,mt.errors),r=e.length))}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[o]:e.push(o),r++}return tr.errors=e,r===0}function _t(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const o={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[o]:e.push(o),r++}for(const o in s)if(!(o==="@id"||o==="type")){const y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(I(s["@id"],{instancePath:t+"/@id"})||(e=f(e,I.errors),r=e.length)),s.type!==
void 0){let o=s.type;if(typeof o!="string"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(o!=="PresenceType"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"PresenceType"}};e===null?e=[y]:e.push(y),r++}}}else{
const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return _t.errors=e,r===0}function ht(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const o={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[o]:e.push(o),r++}for(const o in s)if(!(o==="@id"||o==="type")){const y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(I(s["@id"],{instancePath:t+"/@id"})||(e=f(e,I.errors),r=e.length)),s.type!==
void 0){let o=s.type;if(typeof o!="string"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(o!=="ProfileIdentifierType"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"ProfileIdentifierType"}};e===null?e=[y]:e.
push(y),r++}}}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return ht.errors=e,r===0}const pn={type:"object",
properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"Relationship"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInf\
o"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",
items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},
summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},completeness:{$ref:"#/$defs/prop_Relationship\
_completeness"},endTime:{$ref:"#/$defs/prop_Relationship_endTime"},from:{$ref:"#/$defs/prop_Relationship_from_"},relationshipType:{$ref:"#/$defs/prop_Relationship_relationshipType"},
startTime:{$ref:"#/$defs/prop_Relationship_startTime"},to:{anyOf:[{type:"array",minItems:1,items:{$ref:"#/$defs/prop_Relationship_to"}}]}},required:["type","spdxId","creationInfo",
"from","relationshipType","to"],additionalProperties:!1},fn={enum:["complete","incomplete","noAssertion"]};function F(s,{instancePath:t=""}={}){let e=null,r=0,o;o=!1;for(const y of fn.
enum)if(Z(s,y)){o=!0;break}if(!o){const y={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:fn.enum}};e===null?e=[y]:e.push(y),r++}return F.errors=e,r===0}function M(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}if(typeof s=="string"&&!Y.test(s)){const o={instancePath:t,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6]\
[0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"}};e===null?e=[o]:e.push(o),r++}if(typeof s=="string"&&!ee.test(s)){const o={instancePath:t,schemaPath:"#/allOf/1/pattern",keyword:"patte\
rn",params:{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};e===null?e=[o]:e.push(o),r++}return M.errors=e,r===0}const an={if:{type:"object"},then:{type:"object",required:[
"type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/ai_AIPackage"},{$ref:"#/$defs/build_Build"},{$ref:"#/$defs/Agent"},{$ref:"#/$defs/Annotation"},{$ref:"#/$defs/Bom"},
{$ref:"#/$defs/Bundle"},{$ref:"#/$defs/IndividualElement"},{$ref:"#/$defs/LifecycleScopedRelationship"},{$ref:"#/$defs/Organization"},{$ref:"#/$defs/Person"},{$ref:"#/$defs/Relatio\
nship"},{$ref:"#/$defs/SoftwareAgent"},{$ref:"#/$defs/SpdxDocument"},{$ref:"#/$defs/Tool"},{$ref:"#/$defs/dataset_DatasetPackage"},{$ref:"#/$defs/expandedlicensing_ConjunctiveLicen\
seSet"},{$ref:"#/$defs/expandedlicensing_CustomLicense"},{$ref:"#/$defs/expandedlicensing_CustomLicenseAddition"},{$ref:"#/$defs/expandedlicensing_DisjunctiveLicenseSet"},{$ref:"#/\
$defs/expandedlicensing_IndividualLicensingInfo"},{$ref:"#/$defs/expandedlicensing_ListedLicense"},{$ref:"#/$defs/expandedlicensing_ListedLicenseException"},{$ref:"#/$defs/expanded\
licensing_OrLaterOperator"},{$ref:"#/$defs/expandedlicensing_WithAdditionOperator"},{$ref:"#/$defs/security_CvssV2VulnAssessmentRelationship"},{$ref:"#/$defs/security_CvssV3VulnAss\
essmentRelationship"},{$ref:"#/$defs/security_CvssV4VulnAssessmentRelationship"},{$ref:"#/$defs/security_EpssVulnAssessmentRelationship"},{$ref:"#/$defs/security_ExploitCatalogVuln\
AssessmentRelationship"},{$ref:"#/$defs/security_SsvcVulnAssessmentRelationship"},{$ref:"#/$defs/security_VexAffectedVulnAssessmentRelationship"},{$ref:"#/$defs/security_VexFixedVu\
lnAssessmentRelationship"},{$ref:"#/$defs/security_VexNotAffectedVulnAssessmentRelationship"},{$ref:"#/$defs/security_VexUnderInvestigationVulnAssessmentRelationship"},{$ref:"#/$de\
fs/security_Vulnerability"},{$ref:"#/$defs/simplelicensing_LicenseExpression"},{$ref:"#/$defs/simplelicensing_SimpleLicensingText"},{$ref:"#/$defs/software_File"},{$ref:"#/$defs/so\
ftware_Package"},{$ref:"#/$defs/software_Sbom"},{$ref:"#/$defs/software_Snippet"}]},else:{type:"string",anyOf:[{enum:["NoAssertionElement","NoneElement","SpdxOrganization","expande\
dlicensing_NoAssertionLicense","expandedlicensing_NoneLicense"]},{$ref:"#/$defs/BlankNodeOrIRI"}]}},dn={type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"\
build_Build"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[
{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},build_buildEndTime:{$ref:"#/$defs/prop_build_Build_build_buildEndTime"},build_buildId:{$ref:"#/$defs/prop_build_B\
uild_build_buildId"},build_buildStartTime:{$ref:"#/$defs/prop_build_Build_build_buildStartTime"},build_buildType:{$ref:"#/$defs/prop_build_Build_build_buildType"},build_configSourceDigest:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_build_Build_build_configSourceDigest"}}]},build_configSourceEntrypoint:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_build_Build_bu\
ild_configSourceEntrypoint"}}]},build_configSourceUri:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_build_Build_build_configSourceUri"}}]},build_environment:{anyOf:[{type:"array",
items:{$ref:"#/$defs/prop_build_Build_build_environment"}}]},build_parameter:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_build_Build_build_parameter"}}]}},required:["type","spd\
xId","creationInfo","build_buildType"],additionalProperties:!1};function gt(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}if(typeof s=="string"&&!Y.test(s)){const o={instancePath:t,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6]\
[0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"}};e===null?e=[o]:e.push(o),r++}if(typeof s=="string"&&!ee.test(s)){const o={instancePath:t,schemaPath:"#/allOf/1/pattern",keyword:"patte\
rn",params:{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};e===null?e=[o]:e.push(o),r++}return gt.errors=e,r===0}function $t(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return $t.errors=e,r===0}function xt(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}if(typeof s=="string"&&!Y.test(s)){const o={instancePath:t,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6]\
[0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"}};e===null?e=[o]:e.push(o),r++}if(typeof s=="string"&&!ee.test(s)){const o={instancePath:t,schemaPath:"#/allOf/1/pattern",keyword:"patte\
rn",params:{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};e===null?e=[o]:e.push(o),r++}return xt.errors=e,r===0}function vt(s,{instancePath:t=""}={}){let e=null,r=0;
if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}return vt.errors=e,r===0}function wt(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!0;const g=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const l={};e===null?e=[l]:e.push(l),r++}var m=g===
r;r=o,e!==null&&(o?e.length=o:e=null);let u;if(m){const l=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const i={instancePath:t,schemaPath:"#/then/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),r++}const n=s.type;if(typeof n=="string")if(n==="Hash")ve(s,{instancePath:t})||(e=f(e,ve.errors),r=e.length);else{
const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}else{const i={instancePath:t,
schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}}else{const n={instancePath:t,schemaPath:"#/then/\
type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}var m=l===r;y=m,u="then"}else{const l=r;if(typeof s!="string"){const c={instancePath:t,schemaPath:"#/else/\
type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const a=r;let n=!1;const i=r;I(s,{instancePath:t})||(e=f(e,I.errors),r=e.length);var p=i===r;if(n=n||p,n)r=
a,e!==null&&(a?e.length=a:e=null);else{const c={instancePath:t,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var m=l===r;y=m,u="else"}if(!y){const l={
instancePath:t,schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[l]:e.push(l),r++}return wt.errors=e,r===0}function It(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return It.errors=e,r===0}function Ot(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),r++}return Ot.errors=e,r===0}function kt(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!0;const g=r;if(!(s&&typeof s=="object"&&!Array.
isArray(s))){const l={};e===null?e=[l]:e.push(l),r++}var m=g===r;r=o,e!==null&&(o?e.length=o:e=null);let u;if(m){const l=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===
void 0){const i={instancePath:t,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),r++}const n=s.type;if(typeof n=="string")if(n===
"DictionaryEntry")G(s,{instancePath:t})||(e=f(e,G.errors),r=e.length);else{const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",
tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}else{const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:n}};
e===null?e=[i]:e.push(i),r++}}else{const n={instancePath:t,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}var m=l===r;y=m,u="then"}else{
const l=r;if(typeof s!="string"){const c={instancePath:t,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const a=r;let n=!1;const i=r;I(
s,{instancePath:t})||(e=f(e,I.errors),r=e.length);var p=i===r;if(n=n||p,n)r=a,e!==null&&(a?e.length=a:e=null);else{const c={instancePath:t,schemaPath:"#/else/anyOf",keyword:"anyOf",
params:{}};e===null?e=[c]:e.push(c),r++}var m=l===r;y=m,u="else"}if(!y){const l={instancePath:t,schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[l]:e.push(l),r++}
return kt.errors=e,r===0}function At(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!0;const g=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const l={};e===null?e=[l]:
e.push(l),r++}var m=g===r;r=o,e!==null&&(o?e.length=o:e=null);let u;if(m){const l=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const i={instancePath:t,schemaPath:"\
#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),r++}const n=s.type;if(typeof n=="string")if(n==="DictionaryEntry")G(s,{instancePath:t})||
(e=f(e,G.errors),r=e.length);else{const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:n}};e===null?e=[i]:e.
push(i),r++}else{const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}}else{const n={
instancePath:t,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}var m=l===r;y=m,u="then"}else{const l=r;if(typeof s!="string"){const c={
instancePath:t,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const a=r;let n=!1;const i=r;I(s,{instancePath:t})||(e=f(e,I.errors),r=e.
length);var p=i===r;if(n=n||p,n)r=a,e!==null&&(a?e.length=a:e=null);else{const c={instancePath:t,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var m=l===
r;y=m,u="else"}if(!y){const l={instancePath:t,schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[l]:e.push(l),r++}return At.errors=e,r===0}function ir(s,{instancePath:t=""}={}){
let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i of dn.required)if(s[i]===void 0){const d={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:i}};e===null?e=[d]:e.push(d),r++}for(const i in s)if(!N.call(dn.properties,i)){const d={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:i}};e===null?e=[d]:e.push(d),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+"/spdxId"})||(e=f(e,P.errors),r=e.length)),s.type!==void 0){let i=s.
type;if(typeof i!="string"){const d={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(i!=="build_Bu\
ild"){const d={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"build_Build"}};e===null?e=[d]:e.push(d),r++}}if(s.comment!==void 0&&
(E(s.comment,{instancePath:t+"/comment"})||(e=f(e,E.errors),r=e.length)),s.creationInfo!==void 0&&(T(s.creationInfo,{instancePath:t+"/creationInfo"})||(e=f(e,T.errors),r=e.length)),
s.description!==void 0&&(R(s.description,{instancePath:t+"/description"})||(e=f(e,R.errors),r=e.length)),s.extension!==void 0){let i=s.extension;const d=r;let c=!1;const _=r;if(Array.
isArray(i)){const $=i.length;for(let h=0;h<$;h++)b(i[h],{instancePath:t+"/extension/"+h})||(e=f(e,b.errors),r=e.length)}else{const $={instancePath:t+"/extension",schemaPath:"#/prop\
erties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[$]:e.push($),r++}var o=_===r;if(c=c||o,c)r=d,e!==null&&(d?e.length=d:e=null);else{const $={instancePath:t+
"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[$]:e.push($),r++}}if(s.externalIdentifier!==void 0){let i=s.externalIdentifier;const d=r;
let c=!1;const _=r;if(Array.isArray(i)){const $=i.length;for(let h=0;h<$;h++)V(i[h],{instancePath:t+"/externalIdentifier/"+h})||(e=f(e,V.errors),r=e.length)}else{const $={instancePath:t+
"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[$]:e.push($),r++}var y=_===r;if(c=c||y,c)r=d,e!==null&&
(d?e.length=d:e=null);else{const $={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[$]:e.push($),r++}}
if(s.externalRef!==void 0){let i=s.externalRef;const d=r;let c=!1;const _=r;if(Array.isArray(i)){const $=i.length;for(let h=0;h<$;h++)C(i[h],{instancePath:t+"/externalRef/"+h})||(e=
f(e,C.errors),r=e.length)}else{const $={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[$]:e.push(
$),r++}var g=_===r;if(c=c||g,c)r=d,e!==null&&(d?e.length=d:e=null);else{const $={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};
e===null?e=[$]:e.push($),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:t+"/name"})||(e=f(e,j.errors),r=e.length)),s.summary!==void 0&&(L(s.summary,{instancePath:t+"/summary"})||
(e=f(e,L.errors),r=e.length)),s.verifiedUsing!==void 0){let i=s.verifiedUsing;const d=r;let c=!1;const _=r;if(Array.isArray(i)){const $=i.length;for(let h=0;h<$;h++)U(i[h],{instancePath:t+
"/verifiedUsing/"+h})||(e=f(e,U.errors),r=e.length)}else{const $={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[$]:e.push($),r++}var m=_===r;if(c=c||m,c)r=d,e!==null&&(d?e.length=d:e=null);else{const $={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsi\
ng/anyOf",keyword:"anyOf",params:{}};e===null?e=[$]:e.push($),r++}}if(s.build_buildEndTime!==void 0&&(gt(s.build_buildEndTime,{instancePath:t+"/build_buildEndTime"})||(e=f(e,gt.errors),
r=e.length)),s.build_buildId!==void 0&&($t(s.build_buildId,{instancePath:t+"/build_buildId"})||(e=f(e,$t.errors),r=e.length)),s.build_buildStartTime!==void 0&&(xt(s.build_buildStartTime,
{instancePath:t+"/build_buildStartTime"})||(e=f(e,xt.errors),r=e.length)),s.build_buildType!==void 0&&(vt(s.build_buildType,{instancePath:t+"/build_buildType"})||(e=f(e,vt.errors),
r=e.length)),s.build_configSourceDigest!==void 0){let i=s.build_configSourceDigest;const d=r;let c=!1;const _=r;if(Array.isArray(i)){const $=i.length;for(let h=0;h<$;h++)wt(i[h],{instancePath:t+
"/build_configSourceDigest/"+h})||(e=f(e,wt.errors),r=e.length)}else{const $={instancePath:t+"/build_configSourceDigest",schemaPath:"#/properties/build_configSourceDigest/anyOf/0/t\
ype",keyword:"type",params:{type:"array"}};e===null?e=[$]:e.push($),r++}var u=_===r;if(c=c||u,c)r=d,e!==null&&(d?e.length=d:e=null);else{const $={instancePath:t+"/build_configSourc\
eDigest",schemaPath:"#/properties/build_configSourceDigest/anyOf",keyword:"anyOf",params:{}};e===null?e=[$]:e.push($),r++}}if(s.build_configSourceEntrypoint!==void 0){let i=s.build_configSourceEntrypoint;
const d=r;let c=!1;const _=r;if(Array.isArray(i)){const $=i.length;for(let h=0;h<$;h++)It(i[h],{instancePath:t+"/build_configSourceEntrypoint/"+h})||(e=f(e,It.errors),r=e.length)}else{
const $={instancePath:t+"/build_configSourceEntrypoint",schemaPath:"#/properties/build_configSourceEntrypoint/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[$]:e.push(
$),r++}var p=_===r;if(c=c||p,c)r=d,e!==null&&(d?e.length=d:e=null);else{const $={instancePath:t+"/build_configSourceEntrypoint",schemaPath:"#/properties/build_configSourceEntrypoin\
t/anyOf",keyword:"anyOf",params:{}};e===null?e=[$]:e.push($),r++}}if(s.build_configSourceUri!==void 0){let i=s.build_configSourceUri;const d=r;let c=!1;const _=r;if(Array.isArray(i)){
const $=i.length;for(let h=0;h<$;h++)Ot(i[h],{instancePath:t+"/build_configSourceUri/"+h})||(e=f(e,Ot.errors),r=e.length)}else{const $={instancePath:t+"/build_configSourceUri",schemaPath:"\
#/properties/build_configSourceUri/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[$]:e.push($),r++}var l=_===r;if(c=c||l,c)r=d,e!==null&&(d?e.length=d:e=null);else{
const $={instancePath:t+"/build_configSourceUri",schemaPath:"#/properties/build_configSourceUri/anyOf",keyword:"anyOf",params:{}};e===null?e=[$]:e.push($),r++}}if(s.build_environment!==
void 0){let i=s.build_environment;const d=r;let c=!1;const _=r;if(Array.isArray(i)){const $=i.length;for(let h=0;h<$;h++)kt(i[h],{instancePath:t+"/build_environment/"+h})||(e=f(e,kt.
errors),r=e.length)}else{const $={instancePath:t+"/build_environment",schemaPath:"#/properties/build_environment/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[$]:
e.push($),r++}var a=_===r;if(c=c||a,c)r=d,e!==null&&(d?e.length=d:e=null);else{const $={instancePath:t+"/build_environment",schemaPath:"#/properties/build_environment/anyOf",keyword:"\
anyOf",params:{}};e===null?e=[$]:e.push($),r++}}if(s.build_parameter!==void 0){let i=s.build_parameter;const d=r;let c=!1;const _=r;if(Array.isArray(i)){const $=i.length;for(let h=0;h<
$;h++)At(i[h],{instancePath:t+"/build_parameter/"+h})||(e=f(e,At.errors),r=e.length)}else{const $={instancePath:t+"/build_parameter",schemaPath:"#/properties/build_parameter/anyOf/\
0/type",keyword:"type",params:{type:"array"}};e===null?e=[$]:e.push($),r++}var n=_===r;if(c=c||n,c)r=d,e!==null&&(d?e.length=d:e=null);else{const $={instancePath:t+"/build_paramete\
r",schemaPath:"#/properties/build_parameter/anyOf",keyword:"anyOf",params:{}};e===null?e=[$]:e.push($),r++}}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[i]:e.push(i),r++}return ir.errors=e,r===0}const yn={type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"Annotation"},comment:{
$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{
$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{
$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#\
/$defs/prop_Element_verifiedUsing"}}]},annotationType:{$ref:"#/$defs/prop_Annotation_annotationType"},contentType:{$ref:"#/$defs/prop_Annotation_contentType"},statement:{$ref:"#/$d\
efs/prop_Annotation_statement"},subject:{$ref:"#/$defs/prop_Annotation_subject"}},required:["type","spdxId","creationInfo","annotationType","subject"],additionalProperties:!1},cn={
enum:["other","review"]};function Pt(s,{instancePath:t=""}={}){let e=null,r=0,o;o=!1;for(const y of cn.enum)if(Z(s,y)){o=!0;break}if(!o){const y={instancePath:t,schemaPath:"#/enum",
keyword:"enum",params:{allowedValues:cn.enum}};e===null?e=[y]:e.push(y),r++}return Pt.errors=e,r===0}function Et(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s=="string"){if(!Ti.test(s)){const o={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\/]\
+\\/[^\\/]+$"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}return Et.errors=
e,r===0}function Tt(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return Tt.errors=e,r===0}const q={validate:We};function nr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const u of yn.required)if(s[u]===
void 0){const p={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:u}};e===null?e=[p]:e.push(p),r++}for(const u in s)if(!N.call(yn.properties,u)){const p={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[p]:e.push(p),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+
"/spdxId"})||(e=f(e,P.errors),r=e.length)),s.type!==void 0){let u=s.type;if(typeof u!="string"){const p={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),r++}if(u!=="Annotation"){const p={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"Annotat\
ion"}};e===null?e=[p]:e.push(p),r++}}if(s.comment!==void 0&&(E(s.comment,{instancePath:t+"/comment"})||(e=f(e,E.errors),r=e.length)),s.creationInfo!==void 0&&(T(s.creationInfo,{instancePath:t+
"/creationInfo"})||(e=f(e,T.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:t+"/description"})||(e=f(e,R.errors),r=e.length)),s.extension!==void 0){let u=s.
extension;const p=r;let l=!1;const a=r;if(Array.isArray(u)){const n=u.length;for(let i=0;i<n;i++)b(u[i],{instancePath:t+"/extension/"+i})||(e=f(e,b.errors),r=e.length)}else{const n={
instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var o=a===r;if(l=l||o,l)r=p,e!==null&&
(p?e.length=p:e=null);else{const n={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalIdentifier!==
void 0){let u=s.externalIdentifier;const p=r;let l=!1;const a=r;if(Array.isArray(u)){const n=u.length;for(let i=0;i<n;i++)V(u[i],{instancePath:t+"/externalIdentifier/"+i})||(e=f(e,
V.errors),r=e.length)}else{const n={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=
[n]:e.push(n),r++}var y=a===r;if(l=l||y,l)r=p,e!==null&&(p?e.length=p:e=null);else{const n={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",
keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalRef!==void 0){let u=s.externalRef;const p=r;let l=!1;const a=r;if(Array.isArray(u)){const n=u.length;for(let i=0;i<
n;i++)C(u[i],{instancePath:t+"/externalRef/"+i})||(e=f(e,C.errors),r=e.length)}else{const n={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var g=a===r;if(l=l||g,l)r=p,e!==null&&(p?e.length=p:e=null);else{const n={instancePath:t+"/externalRef",schemaPath:"#/prop\
erties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:t+"/name"})||(e=f(e,j.errors),r=e.length)),s.summary!==
void 0&&(L(s.summary,{instancePath:t+"/summary"})||(e=f(e,L.errors),r=e.length)),s.verifiedUsing!==void 0){let u=s.verifiedUsing;const p=r;let l=!1;const a=r;if(Array.isArray(u)){const n=u.
length;for(let i=0;i<n;i++)U(u[i],{instancePath:t+"/verifiedUsing/"+i})||(e=f(e,U.errors),r=e.length)}else{const n={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifie\
dUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var m=a===r;if(l=l||m,l)r=p,e!==null&&(p?e.length=p:e=null);else{const n={instancePath:t+"/v\
erifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}s.annotationType!==void 0&&(Pt(s.annotationType,{instancePath:t+
"/annotationType"})||(e=f(e,Pt.errors),r=e.length)),s.contentType!==void 0&&(Et(s.contentType,{instancePath:t+"/contentType"})||(e=f(e,Et.errors),r=e.length)),s.statement!==void 0&&
(Tt(s.statement,{instancePath:t+"/statement"})||(e=f(e,Tt.errors),r=e.length)),s.subject!==void 0&&(q.validate(s.subject,{instancePath:t+"/subject"})||(e=f(e,q.validate.errors),r=e.
length))}else{const u={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}return nr.errors=e,r===0}const un={type:"object",properties:{
spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"Bom"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"\
#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/pr\
op_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$de\
fs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},element:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_ElementCo\
llection_element"}}]},profileConformance:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_ElementCollection_profileConformance"}}]},rootElement:{anyOf:[{type:"array",items:{$ref:"#/\
$defs/prop_ElementCollection_rootElement"}}]},context:{$ref:"#/$defs/prop_Bundle_context"}},required:["type","spdxId","creationInfo"],additionalProperties:!1},mn={enum:["ai","build",
"core","dataset","expandedLicensing","extension","lite","security","simpleLicensing","software"]};function Pe(s,{instancePath:t=""}={}){let e=null,r=0,o;o=!1;for(const y of mn.enum)
if(Z(s,y)){o=!0;break}if(!o){const y={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:mn.enum}};e===null?e=[y]:e.push(y),r++}return Pe.errors=e,r===0}function De(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return De.errors=e,r===0}function or(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const a of un.required)if(s[a]===void 0){const n={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}};e===null?e=[n]:e.push(n),r++}for(const a in s)if(!N.call(un.properties,a)){const n={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[n]:e.push(n),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+"/s\
pdxId"})||(e=f(e,P.errors),r=e.length)),s.type!==void 0){let a=s.type;if(typeof a!="string"){const n={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),r++}if(a!=="Bom"){const n={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"Bom"}};e===null?
e=[n]:e.push(n),r++}}if(s.comment!==void 0&&(E(s.comment,{instancePath:t+"/comment"})||(e=f(e,E.errors),r=e.length)),s.creationInfo!==void 0&&(T(s.creationInfo,{instancePath:t+"/cr\
eationInfo"})||(e=f(e,T.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:t+"/description"})||(e=f(e,R.errors),r=e.length)),s.extension!==void 0){let a=s.
extension;const n=r;let i=!1;const d=r;if(Array.isArray(a)){const c=a.length;for(let _=0;_<c;_++)b(a[_],{instancePath:t+"/extension/"+_})||(e=f(e,b.errors),r=e.length)}else{const c={
instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}var o=d===r;if(i=i||o,i)r=n,e!==null&&
(n?e.length=n:e=null);else{const c={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}if(s.externalIdentifier!==
void 0){let a=s.externalIdentifier;const n=r;let i=!1;const d=r;if(Array.isArray(a)){const c=a.length;for(let _=0;_<c;_++)V(a[_],{instancePath:t+"/externalIdentifier/"+_})||(e=f(e,
V.errors),r=e.length)}else{const c={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=
[c]:e.push(c),r++}var y=d===r;if(i=i||y,i)r=n,e!==null&&(n?e.length=n:e=null);else{const c={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",
keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}if(s.externalRef!==void 0){let a=s.externalRef;const n=r;let i=!1;const d=r;if(Array.isArray(a)){const c=a.length;for(let _=0;_<
c;_++)C(a[_],{instancePath:t+"/externalRef/"+_})||(e=f(e,C.errors),r=e.length)}else{const c={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"\
type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}var g=d===r;if(i=i||g,i)r=n,e!==null&&(n?e.length=n:e=null);else{const c={instancePath:t+"/externalRef",schemaPath:"#/prop\
erties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:t+"/name"})||(e=f(e,j.errors),r=e.length)),s.summary!==
void 0&&(L(s.summary,{instancePath:t+"/summary"})||(e=f(e,L.errors),r=e.length)),s.verifiedUsing!==void 0){let a=s.verifiedUsing;const n=r;let i=!1;const d=r;if(Array.isArray(a)){const c=a.
length;for(let _=0;_<c;_++)U(a[_],{instancePath:t+"/verifiedUsing/"+_})||(e=f(e,U.errors),r=e.length)}else{const c={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifie\
dUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}var m=d===r;if(i=i||m,i)r=n,e!==null&&(n?e.length=n:e=null);else{const c={instancePath:t+"/v\
erifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}if(s.element!==void 0){let a=s.element;const n=r;let i=!1;const d=r;
if(Array.isArray(a)){const c=a.length;for(let _=0;_<c;_++)q.validate(a[_],{instancePath:t+"/element/"+_})||(e=f(e,q.validate.errors),r=e.length)}else{const c={instancePath:t+"/elem\
ent",schemaPath:"#/properties/element/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}var u=d===r;if(i=i||u,i)r=n,e!==null&&(n?e.length=n:e=null);else{
const c={instancePath:t+"/element",schemaPath:"#/properties/element/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}if(s.profileConformance!==void 0){let a=s.profileConformance;
const n=r;let i=!1;const d=r;if(Array.isArray(a)){const c=a.length;for(let _=0;_<c;_++)Pe(a[_],{instancePath:t+"/profileConformance/"+_})||(e=f(e,Pe.errors),r=e.length)}else{const c={
instancePath:t+"/profileConformance",schemaPath:"#/properties/profileConformance/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}var p=d===r;if(i=i||
p,i)r=n,e!==null&&(n?e.length=n:e=null);else{const c={instancePath:t+"/profileConformance",schemaPath:"#/properties/profileConformance/anyOf",keyword:"anyOf",params:{}};e===null?e=
[c]:e.push(c),r++}}if(s.rootElement!==void 0){let a=s.rootElement;const n=r;let i=!1;const d=r;if(Array.isArray(a)){const c=a.length;for(let _=0;_<c;_++)q.validate(a[_],{instancePath:t+
"/rootElement/"+_})||(e=f(e,q.validate.errors),r=e.length)}else{const c={instancePath:t+"/rootElement",schemaPath:"#/properties/rootElement/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[c]:e.push(c),r++}var l=d===r;if(i=i||l,i)r=n,e!==null&&(n?e.length=n:e=null);else{const c={instancePath:t+"/rootElement",schemaPath:"#/properties/rootElement/a\
nyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}s.context!==void 0&&(De(s.context,{instancePath:t+"/context"})||(e=f(e,De.errors),r=e.length))}else{const a={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}return or.errors=e,r===0}const _n={type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{
type:"string",const:"Bundle"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_descript\
ion"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},
externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},element:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_ElementCollection_element"}}]},profileConformance:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_ElementCollection_profileConformance"}}]},rootElement:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_ElementCollection_rootElement"}}]},
context:{$ref:"#/$defs/prop_Bundle_context"}},required:["type","spdxId","creationInfo"],additionalProperties:!1};function lr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(const a of _n.required)if(s[a]===void 0){const n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}};e===null?e=
[n]:e.push(n),r++}for(const a in s)if(!N.call(_n.properties,a)){const n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[n]:e.push(n),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+"/spdxId"})||(e=f(e,P.errors),r=e.length)),s.type!==void 0){let a=s.type;if(typeof a!="string"){const n={
instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(a!=="Bundle"){const n={instancePath:t+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"Bundle"}};e===null?e=[n]:e.push(n),r++}}if(s.comment!==void 0&&(E(s.comment,{instancePath:t+"/comment"})||(e=f(e,E.errors),
r=e.length)),s.creationInfo!==void 0&&(T(s.creationInfo,{instancePath:t+"/creationInfo"})||(e=f(e,T.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:t+"/\
description"})||(e=f(e,R.errors),r=e.length)),s.extension!==void 0){let a=s.extension;const n=r;let i=!1;const d=r;if(Array.isArray(a)){const c=a.length;for(let _=0;_<c;_++)b(a[_],
{instancePath:t+"/extension/"+_})||(e=f(e,b.errors),r=e.length)}else{const c={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[c]:e.push(c),r++}var o=d===r;if(i=i||o,i)r=n,e!==null&&(n?e.length=n:e=null);else{const c={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf",
keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}if(s.externalIdentifier!==void 0){let a=s.externalIdentifier;const n=r;let i=!1;const d=r;if(Array.isArray(a)){const c=a.length;
for(let _=0;_<c;_++)V(a[_],{instancePath:t+"/externalIdentifier/"+_})||(e=f(e,V.errors),r=e.length)}else{const c={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/exte\
rnalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}var y=d===r;if(i=i||y,i)r=n,e!==null&&(n?e.length=n:e=null);else{const c={instancePath:t+
"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}if(s.externalRef!==void 0){let a=s.externalRef;const n=r;
let i=!1;const d=r;if(Array.isArray(a)){const c=a.length;for(let _=0;_<c;_++)C(a[_],{instancePath:t+"/externalRef/"+_})||(e=f(e,C.errors),r=e.length)}else{const c={instancePath:t+"\
/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}var g=d===r;if(i=i||g,i)r=n,e!==null&&(n?e.length=
n:e=null);else{const c={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}if(s.name!==void 0&&(j(s.
name,{instancePath:t+"/name"})||(e=f(e,j.errors),r=e.length)),s.summary!==void 0&&(L(s.summary,{instancePath:t+"/summary"})||(e=f(e,L.errors),r=e.length)),s.verifiedUsing!==void 0){
let a=s.verifiedUsing;const n=r;let i=!1;const d=r;if(Array.isArray(a)){const c=a.length;for(let _=0;_<c;_++)U(a[_],{instancePath:t+"/verifiedUsing/"+_})||(e=f(e,U.errors),r=e.length)}else{
const c={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}var m=d===r;if(i=i||
m,i)r=n,e!==null&&(n?e.length=n:e=null);else{const c={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(
c),r++}}if(s.element!==void 0){let a=s.element;const n=r;let i=!1;const d=r;if(Array.isArray(a)){const c=a.length;for(let _=0;_<c;_++)q.validate(a[_],{instancePath:t+"/element/"+_})||
(e=f(e,q.validate.errors),r=e.length)}else{const c={instancePath:t+"/element",schemaPath:"#/properties/element/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.
push(c),r++}var u=d===r;if(i=i||u,i)r=n,e!==null&&(n?e.length=n:e=null);else{const c={instancePath:t+"/element",schemaPath:"#/properties/element/anyOf",keyword:"anyOf",params:{}};e===
null?e=[c]:e.push(c),r++}}if(s.profileConformance!==void 0){let a=s.profileConformance;const n=r;let i=!1;const d=r;if(Array.isArray(a)){const c=a.length;for(let _=0;_<c;_++)Pe(a[_],
{instancePath:t+"/profileConformance/"+_})||(e=f(e,Pe.errors),r=e.length)}else{const c={instancePath:t+"/profileConformance",schemaPath:"#/properties/profileConformance/anyOf/0/typ\
e",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}var p=d===r;if(i=i||p,i)r=n,e!==null&&(n?e.length=n:e=null);else{const c={instancePath:t+"/profileConformance",
schemaPath:"#/properties/profileConformance/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}if(s.rootElement!==void 0){let a=s.rootElement;const n=r;let i=!1;const d=r;
if(Array.isArray(a)){const c=a.length;for(let _=0;_<c;_++)q.validate(a[_],{instancePath:t+"/rootElement/"+_})||(e=f(e,q.validate.errors),r=e.length)}else{const c={instancePath:t+"/\
rootElement",schemaPath:"#/properties/rootElement/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}var l=d===r;if(i=i||l,i)r=n,e!==null&&(n?e.length=
n:e=null);else{const c={instancePath:t+"/rootElement",schemaPath:"#/properties/rootElement/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}s.context!==void 0&&(De(s.
context,{instancePath:t+"/context"})||(e=f(e,De.errors),r=e.length))}else{const a={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),
r++}return lr.errors=e,r===0}const hn={type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"LifecycleScopedRelationship"},comment:{$ref:"#/$defs/prop_El\
ement_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/p\
rop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs\
/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_E\
lement_verifiedUsing"}}]},completeness:{$ref:"#/$defs/prop_Relationship_completeness"},endTime:{$ref:"#/$defs/prop_Relationship_endTime"},from:{$ref:"#/$defs/prop_Relationship_from\
_"},relationshipType:{$ref:"#/$defs/prop_Relationship_relationshipType"},startTime:{$ref:"#/$defs/prop_Relationship_startTime"},to:{anyOf:[{type:"array",minItems:1,items:{$ref:"#/$\
defs/prop_Relationship_to"}}]},scope:{$ref:"#/$defs/prop_LifecycleScopedRelationship_scope"}},required:["type","spdxId","creationInfo","from","relationshipType","to"],additionalProperties:!1},
gn={enum:["affects","amendedBy","ancestorOf","availableFrom","configures","contains","coordinatedBy","copiedTo","delegatedTo","dependsOn","descendantOf","describes","doesNotAffect",
"expandsTo","exploitCreatedBy","fixedBy","fixedIn","foundBy","generates","hasAddedFile","hasAssessmentFor","hasAssociatedVulnerability","hasConcludedLicense","hasDataFile","hasDecl\
aredLicense","hasDeletedFile","hasDependencyManifest","hasDistributionArtifact","hasDocumentation","hasDynamicLink","hasEvidence","hasExample","hasHost","hasInput","hasMetadata","h\
asOptionalComponent","hasOptionalDependency","hasOutput","hasPrerequisite","hasProvidedDependency","hasRequirement","hasSpecification","hasStaticLink","hasTest","hasTestCase","hasV\
ariant","invokedBy","modifiedBy","other","packagedBy","patchedBy","publishedBy","reportedBy","republishedBy","serializedInArtifact","testedOn","trainedOn","underInvestigationFor","\
usesTool"]};function z(s,{instancePath:t=""}={}){let e=null,r=0,o;o=!1;for(const y of gn.enum)if(Z(s,y)){o=!0;break}if(!o){const y={instancePath:t,schemaPath:"#/enum",keyword:"enum",
params:{allowedValues:gn.enum}};e===null?e=[y]:e.push(y),r++}return z.errors=e,r===0}function H(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}if(typeof s=="string"&&!Y.test(s)){const o={instancePath:t,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6]\
[0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"}};e===null?e=[o]:e.push(o),r++}if(typeof s=="string"&&!ee.test(s)){const o={instancePath:t,schemaPath:"#/allOf/1/pattern",keyword:"patte\
rn",params:{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};e===null?e=[o]:e.push(o),r++}return H.errors=e,r===0}const $n={enum:["build","design","development","othe\
r","runtime","test"]};function Rt(s,{instancePath:t=""}={}){let e=null,r=0,o;o=!1;for(const y of $n.enum)if(Z(s,y)){o=!0;break}if(!o){const y={instancePath:t,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:$n.enum}};e===null?e=[y]:e.push(y),r++}return Rt.errors=e,r===0}function pr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){for(const p of hn.required)if(s[p]===void 0){const l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}};e===null?e=[l]:e.push(l),r++}for(const p in s)
if(!N.call(hn.properties,p)){const l={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),r++}
if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+"/spdxId"})||(e=f(e,P.errors),r=e.length)),s.type!==void 0){let p=s.type;if(typeof p!="string"){const l={instancePath:t+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(p!=="LifecycleScopedRelationship"){const l={instancePath:t+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"LifecycleScopedRelationship"}};e===null?e=[l]:e.push(l),r++}}if(s.comment!==void 0&&(E(s.comment,{instancePath:t+"/comment"})||
(e=f(e,E.errors),r=e.length)),s.creationInfo!==void 0&&(T(s.creationInfo,{instancePath:t+"/creationInfo"})||(e=f(e,T.errors),r=e.length)),s.description!==void 0&&(R(s.description,{
instancePath:t+"/description"})||(e=f(e,R.errors),r=e.length)),s.extension!==void 0){let p=s.extension;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<
i;d++)b(p[d],{instancePath:t+"/extension/"+d})||(e=f(e,b.errors),r=e.length)}else{const i={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var o=n===r;if(a=a||o,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/extension",schemaPath:"#/propertie\
s/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.externalIdentifier!==void 0){let p=s.externalIdentifier;const l=r;let a=!1;const n=r;if(Array.isArray(
p)){const i=p.length;for(let d=0;d<i;d++)V(p[d],{instancePath:t+"/externalIdentifier/"+d})||(e=f(e,V.errors),r=e.length)}else{const i={instancePath:t+"/externalIdentifier",schemaPath:"\
#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var y=n===r;if(a=a||y,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={
instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.externalRef!==void 0){let p=s.
externalRef;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)C(p[d],{instancePath:t+"/externalRef/"+d})||(e=f(e,C.errors),r=e.length)}else{const i={
instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var g=n===r;if(a=a||g,a)r=l,e!==
null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.name!==
void 0&&(j(s.name,{instancePath:t+"/name"})||(e=f(e,j.errors),r=e.length)),s.summary!==void 0&&(L(s.summary,{instancePath:t+"/summary"})||(e=f(e,L.errors),r=e.length)),s.verifiedUsing!==
void 0){let p=s.verifiedUsing;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)U(p[d],{instancePath:t+"/verifiedUsing/"+d})||(e=f(e,U.errors),
r=e.length)}else{const i={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var m=n===
r;if(a=a||m,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=
[i]:e.push(i),r++}}if(s.completeness!==void 0&&(F(s.completeness,{instancePath:t+"/completeness"})||(e=f(e,F.errors),r=e.length)),s.endTime!==void 0&&(M(s.endTime,{instancePath:t+"\
/endTime"})||(e=f(e,M.errors),r=e.length)),s.from!==void 0&&(q.validate(s.from,{instancePath:t+"/from"})||(e=f(e,q.validate.errors),r=e.length)),s.relationshipType!==void 0&&(z(s.relationshipType,
{instancePath:t+"/relationshipType"})||(e=f(e,z.errors),r=e.length)),s.startTime!==void 0&&(H(s.startTime,{instancePath:t+"/startTime"})||(e=f(e,H.errors),r=e.length)),s.to!==void 0){
let p=s.to;const l=r;let a=!1;const n=r;if(Array.isArray(p)){if(p.length<1){const d={instancePath:t+"/to",schemaPath:"#/properties/to/anyOf/0/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[d]:e.push(d),r++}const i=p.length;for(let d=0;d<i;d++)q.validate(p[d],{instancePath:t+"/to/"+d})||(e=f(e,q.validate.errors),r=e.length)}else{const i={instancePath:t+"/t\
o",schemaPath:"#/properties/to/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var u=n===r;if(a=a||u,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={
instancePath:t+"/to",schemaPath:"#/properties/to/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}s.scope!==void 0&&(Rt(s.scope,{instancePath:t+"/scope"})||(e=f(e,Rt.
errors),r=e.length))}else{const p={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}return pr.errors=e,r===0}const xn={type:"o\
bject",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"SpdxDocument"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_crea\
tionInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"\
array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Eleme\
nt_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},element:{anyOf:[{type:"array",items:{
$ref:"#/$defs/prop_ElementCollection_element"}}]},profileConformance:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_ElementCollection_profileConformance"}}]},rootElement:{anyOf:[{
type:"array",items:{$ref:"#/$defs/prop_ElementCollection_rootElement"}}]},dataLicense:{$ref:"#/$defs/prop_SpdxDocument_dataLicense"},import:{anyOf:[{type:"array",items:{$ref:"#/$de\
fs/prop_SpdxDocument_import_"}}]},namespaceMap:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_SpdxDocument_namespaceMap"}}]}},required:["type","spdxId","creationInfo"],additionalProperties:!1},
vn={if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/expandedlicensing_ConjunctiveLicenseSet"},{$ref:"#/$defs/expa\
ndedlicensing_CustomLicense"},{$ref:"#/$defs/expandedlicensing_DisjunctiveLicenseSet"},{$ref:"#/$defs/expandedlicensing_IndividualLicensingInfo"},{$ref:"#/$defs/expandedlicensing_L\
istedLicense"},{$ref:"#/$defs/expandedlicensing_OrLaterOperator"},{$ref:"#/$defs/expandedlicensing_WithAdditionOperator"},{$ref:"#/$defs/simplelicensing_LicenseExpression"}]},else:{
type:"string",anyOf:[{enum:["expandedlicensing_NoAssertionLicense","expandedlicensing_NoneLicense"]},{$ref:"#/$defs/BlankNodeOrIRI"}]}},wn={type:"object",properties:{spdxId:{$ref:"\
#/$defs/IRI"},type:{type:"string",const:"expandedlicensing_ConjunctiveLicenseSet"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationIn\
fo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",
items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},
summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},expandedlicensing_member:{anyOf:[{type:"array",
minItems:2,items:{$ref:"#/$defs/prop_expandedlicensing_ConjunctiveLicenseSet_expandedlicensing_member"}}]}},required:["type","spdxId","creationInfo","expandedlicensing_member"],additionalProperties:!1},
Br={validate:Nr};function Ze(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const p of wn.required)if(s[p]===void 0){const l={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p}};e===null?e=[l]:e.push(l),r++}for(const p in s)if(!N.call(wn.properties,p)){const l={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+"/spdxId"})||(e=
f(e,P.errors),r=e.length)),s.type!==void 0){let p=s.type;if(typeof p!="string"){const l={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[l]:e.push(l),r++}if(p!=="expandedlicensing_ConjunctiveLicenseSet"){const l={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
expandedlicensing_ConjunctiveLicenseSet"}};e===null?e=[l]:e.push(l),r++}}if(s.comment!==void 0&&(E(s.comment,{instancePath:t+"/comment"})||(e=f(e,E.errors),r=e.length)),s.creationInfo!==
void 0&&(T(s.creationInfo,{instancePath:t+"/creationInfo"})||(e=f(e,T.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:t+"/description"})||(e=f(e,R.errors),
r=e.length)),s.extension!==void 0){let p=s.extension;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)b(p[d],{instancePath:t+"/extension/"+d})||
(e=f(e,b.errors),r=e.length)}else{const i={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(
i),r++}var o=n===r;if(a=a||o,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===
null?e=[i]:e.push(i),r++}}if(s.externalIdentifier!==void 0){let p=s.externalIdentifier;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)V(p[d],
{instancePath:t+"/externalIdentifier/"+d})||(e=f(e,V.errors),r=e.length)}else{const i={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",
keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var y=n===r;if(a=a||y,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/externalIdentifier",schemaPath:"\
#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.externalRef!==void 0){let p=s.externalRef;const l=r;let a=!1;const n=r;if(Array.
isArray(p)){const i=p.length;for(let d=0;d<i;d++)C(p[d],{instancePath:t+"/externalRef/"+d})||(e=f(e,C.errors),r=e.length)}else{const i={instancePath:t+"/externalRef",schemaPath:"#/\
properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var g=n===r;if(a=a||g,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+
"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:t+"/name"})||(e=f(e,
j.errors),r=e.length)),s.summary!==void 0&&(L(s.summary,{instancePath:t+"/summary"})||(e=f(e,L.errors),r=e.length)),s.verifiedUsing!==void 0){let p=s.verifiedUsing;const l=r;let a=!1;
const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)U(p[d],{instancePath:t+"/verifiedUsing/"+d})||(e=f(e,U.errors),r=e.length)}else{const i={instancePath:t+"/verifi\
edUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var m=n===r;if(a=a||m,a)r=l,e!==null&&(l?e.length=l:
e=null);else{const i={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.expandedlicensing_member!==
void 0){let p=s.expandedlicensing_member;const l=r;let a=!1;const n=r;if(Array.isArray(p)){if(p.length<2){const d={instancePath:t+"/expandedlicensing_member",schemaPath:"#/properti\
es/expandedlicensing_member/anyOf/0/minItems",keyword:"minItems",params:{limit:2}};e===null?e=[d]:e.push(d),r++}const i=p.length;for(let d=0;d<i;d++)Br.validate(p[d],{instancePath:t+
"/expandedlicensing_member/"+d})||(e=f(e,Br.validate.errors),r=e.length)}else{const i={instancePath:t+"/expandedlicensing_member",schemaPath:"#/properties/expandedlicensing_member/\
anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var u=n===r;if(a=a||u,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/expanded\
licensing_member",schemaPath:"#/properties/expandedlicensing_member/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}}else{const p={instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}return Ze.errors=e,r===0}const In={type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"\
expandedlicensing_CustomLicense"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_desc\
ription"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdenti\
fier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},
verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},expandedlicensing_isDeprecatedLicenseId:{$ref:"#/$defs/prop_expandedlicensing_License_expan\
dedlicensing_isDeprecatedLicenseId"},expandedlicensing_isFsfLibre:{$ref:"#/$defs/prop_expandedlicensing_License_expandedlicensing_isFsfLibre"},expandedlicensing_isOsiApproved:{$ref:"\
#/$defs/prop_expandedlicensing_License_expandedlicensing_isOsiApproved"},expandedlicensing_licenseXml:{$ref:"#/$defs/prop_expandedlicensing_License_expandedlicensing_licenseXml"},expandedlicensing_obsoletedBy:{
$ref:"#/$defs/prop_expandedlicensing_License_expandedlicensing_obsoletedBy"},expandedlicensing_seeAlso:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_expandedlicensing_License_exp\
andedlicensing_seeAlso"}}]},expandedlicensing_standardLicenseHeader:{$ref:"#/$defs/prop_expandedlicensing_License_expandedlicensing_standardLicenseHeader"},expandedlicensing_standardLicenseTemplate:{
$ref:"#/$defs/prop_expandedlicensing_License_expandedlicensing_standardLicenseTemplate"},simplelicensing_licenseText:{$ref:"#/$defs/prop_expandedlicensing_License_simplelicensing_l\
icenseText"}},required:["type","spdxId","creationInfo","simplelicensing_licenseText"],additionalProperties:!1};function fr(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="boolean"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(
o),r++}return fr.errors=e,r===0}function ar(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="boolean"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(
o),r++}return ar.errors=e,r===0}function dr(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="boolean"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(
o),r++}return dr.errors=e,r===0}function yr(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return yr.errors=e,r===0}function cr(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return cr.errors=e,r===0}function ur(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),r++}return ur.errors=e,r===0}function mr(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return mr.errors=e,r===0}function _r(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return _r.errors=e,r===0}function hr(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return hr.errors=e,r===0}function ge(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const p of In.required)if(s[p]===void 0){const l={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}};e===null?e=[l]:e.push(l),r++}for(const p in s)if(!N.call(In.properties,p)){const l={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+"/s\
pdxId"})||(e=f(e,P.errors),r=e.length)),s.type!==void 0){let p=s.type;if(typeof p!="string"){const l={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}if(p!=="expandedlicensing_CustomLicense"){const l={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"expandedlicensing_CustomLicense"}};e===null?e=[l]:e.push(l),r++}}if(s.comment!==void 0&&(E(s.comment,{instancePath:t+"/comment"})||(e=f(e,E.errors),r=e.length)),s.creationInfo!==
void 0&&(T(s.creationInfo,{instancePath:t+"/creationInfo"})||(e=f(e,T.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:t+"/description"})||(e=f(e,R.errors),
r=e.length)),s.extension!==void 0){let p=s.extension;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)b(p[d],{instancePath:t+"/extension/"+d})||
(e=f(e,b.errors),r=e.length)}else{const i={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(
i),r++}var o=n===r;if(a=a||o,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===
null?e=[i]:e.push(i),r++}}if(s.externalIdentifier!==void 0){let p=s.externalIdentifier;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)V(p[d],
{instancePath:t+"/externalIdentifier/"+d})||(e=f(e,V.errors),r=e.length)}else{const i={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",
keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var y=n===r;if(a=a||y,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/externalIdentifier",schemaPath:"\
#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.externalRef!==void 0){let p=s.externalRef;const l=r;let a=!1;const n=r;if(Array.
isArray(p)){const i=p.length;for(let d=0;d<i;d++)C(p[d],{instancePath:t+"/externalRef/"+d})||(e=f(e,C.errors),r=e.length)}else{const i={instancePath:t+"/externalRef",schemaPath:"#/\
properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var g=n===r;if(a=a||g,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+
"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:t+"/name"})||(e=f(e,
j.errors),r=e.length)),s.summary!==void 0&&(L(s.summary,{instancePath:t+"/summary"})||(e=f(e,L.errors),r=e.length)),s.verifiedUsing!==void 0){let p=s.verifiedUsing;const l=r;let a=!1;
const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)U(p[d],{instancePath:t+"/verifiedUsing/"+d})||(e=f(e,U.errors),r=e.length)}else{const i={instancePath:t+"/verifi\
edUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var m=n===r;if(a=a||m,a)r=l,e!==null&&(l?e.length=l:
e=null);else{const i={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.expandedlicensing_isDeprecatedLicenseId!==
void 0&&(fr(s.expandedlicensing_isDeprecatedLicenseId,{instancePath:t+"/expandedlicensing_isDeprecatedLicenseId"})||(e=f(e,fr.errors),r=e.length)),s.expandedlicensing_isFsfLibre!==
void 0&&(ar(s.expandedlicensing_isFsfLibre,{instancePath:t+"/expandedlicensing_isFsfLibre"})||(e=f(e,ar.errors),r=e.length)),s.expandedlicensing_isOsiApproved!==void 0&&(dr(s.expandedlicensing_isOsiApproved,
{instancePath:t+"/expandedlicensing_isOsiApproved"})||(e=f(e,dr.errors),r=e.length)),s.expandedlicensing_licenseXml!==void 0&&(yr(s.expandedlicensing_licenseXml,{instancePath:t+"/e\
xpandedlicensing_licenseXml"})||(e=f(e,yr.errors),r=e.length)),s.expandedlicensing_obsoletedBy!==void 0&&(cr(s.expandedlicensing_obsoletedBy,{instancePath:t+"/expandedlicensing_obs\
oletedBy"})||(e=f(e,cr.errors),r=e.length)),s.expandedlicensing_seeAlso!==void 0){let p=s.expandedlicensing_seeAlso;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;
for(let d=0;d<i;d++)ur(p[d],{instancePath:t+"/expandedlicensing_seeAlso/"+d})||(e=f(e,ur.errors),r=e.length)}else{const i={instancePath:t+"/expandedlicensing_seeAlso",schemaPath:"#\
/properties/expandedlicensing_seeAlso/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var u=n===r;if(a=a||u,a)r=l,e!==null&&(l?e.length=l:e=null);else{
const i={instancePath:t+"/expandedlicensing_seeAlso",schemaPath:"#/properties/expandedlicensing_seeAlso/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}s.expandedlicensing_standardLicenseHeader!==
void 0&&(mr(s.expandedlicensing_standardLicenseHeader,{instancePath:t+"/expandedlicensing_standardLicenseHeader"})||(e=f(e,mr.errors),r=e.length)),s.expandedlicensing_standardLicenseTemplate!==
void 0&&(_r(s.expandedlicensing_standardLicenseTemplate,{instancePath:t+"/expandedlicensing_standardLicenseTemplate"})||(e=f(e,_r.errors),r=e.length)),s.simplelicensing_licenseText!==
void 0&&(hr(s.simplelicensing_licenseText,{instancePath:t+"/simplelicensing_licenseText"})||(e=f(e,hr.errors),r=e.length))}else{const p={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}return ge.errors=e,r===0}const On={type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"expan\
dedlicensing_DisjunctiveLicenseSet"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_d\
escription"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIde\
ntifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summar\
y"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},expandedlicensing_member:{anyOf:[{type:"array",minItems:2,items:{$ref:"#/$defs/prop_exp\
andedlicensing_DisjunctiveLicenseSet_expandedlicensing_member"}}]}},required:["type","spdxId","creationInfo","expandedlicensing_member"],additionalProperties:!1};function Fe(s,{instancePath:t=""}={}){
let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const p of On.required)if(s[p]===void 0){const l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:p}};e===null?e=[l]:e.push(l),r++}for(const p in s)if(!N.call(On.properties,p)){const l={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+"/spdxId"})||(e=f(e,P.errors),r=e.length)),s.type!==void 0){let p=s.
type;if(typeof p!="string"){const l={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(p!=="expanded\
licensing_DisjunctiveLicenseSet"){const l={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"expandedlicensing_DisjunctiveLicenseSet"}};
e===null?e=[l]:e.push(l),r++}}if(s.comment!==void 0&&(E(s.comment,{instancePath:t+"/comment"})||(e=f(e,E.errors),r=e.length)),s.creationInfo!==void 0&&(T(s.creationInfo,{instancePath:t+
"/creationInfo"})||(e=f(e,T.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:t+"/description"})||(e=f(e,R.errors),r=e.length)),s.extension!==void 0){let p=s.
extension;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)b(p[d],{instancePath:t+"/extension/"+d})||(e=f(e,b.errors),r=e.length)}else{const i={
instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var o=n===r;if(a=a||o,a)r=l,e!==null&&
(l?e.length=l:e=null);else{const i={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.externalIdentifier!==
void 0){let p=s.externalIdentifier;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)V(p[d],{instancePath:t+"/externalIdentifier/"+d})||(e=f(e,
V.errors),r=e.length)}else{const i={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=
[i]:e.push(i),r++}var y=n===r;if(a=a||y,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",
keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.externalRef!==void 0){let p=s.externalRef;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<
i;d++)C(p[d],{instancePath:t+"/externalRef/"+d})||(e=f(e,C.errors),r=e.length)}else{const i={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"\
type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var g=n===r;if(a=a||g,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/externalRef",schemaPath:"#/prop\
erties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:t+"/name"})||(e=f(e,j.errors),r=e.length)),s.summary!==
void 0&&(L(s.summary,{instancePath:t+"/summary"})||(e=f(e,L.errors),r=e.length)),s.verifiedUsing!==void 0){let p=s.verifiedUsing;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.
length;for(let d=0;d<i;d++)U(p[d],{instancePath:t+"/verifiedUsing/"+d})||(e=f(e,U.errors),r=e.length)}else{const i={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifie\
dUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var m=n===r;if(a=a||m,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/v\
erifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.expandedlicensing_member!==void 0){let p=s.expandedlicensing_member;
const l=r;let a=!1;const n=r;if(Array.isArray(p)){if(p.length<2){const d={instancePath:t+"/expandedlicensing_member",schemaPath:"#/properties/expandedlicensing_member/anyOf/0/minIt\
ems",keyword:"minItems",params:{limit:2}};e===null?e=[d]:e.push(d),r++}const i=p.length;for(let d=0;d<i;d++)Br.validate(p[d],{instancePath:t+"/expandedlicensing_member/"+d})||(e=f(
e,Br.validate.errors),r=e.length)}else{const i={instancePath:t+"/expandedlicensing_member",schemaPath:"#/properties/expandedlicensing_member/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[i]:e.push(i),r++}var u=n===r;if(a=a||u,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/expandedlicensing_member",schemaPath:"#/properties/\
expandedlicensing_member/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}}else{const p={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[p]:e.push(p),r++}return Fe.errors=e,r===0}const kn={type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"expandedlicensing_IndividualLicensingIn\
fo"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{
type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[
{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"\
array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]}},required:["type","spdxId","creationInfo"],additionalProperties:!1};function Me(s,{instancePath:t=""}={}){let e=null,r=0;
if(s&&typeof s=="object"&&!Array.isArray(s)){for(const u of kn.required)if(s[u]===void 0){const p={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:u}};
e===null?e=[p]:e.push(p),r++}for(const u in s)if(!N.call(kn.properties,u)){const p={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};
e===null?e=[p]:e.push(p),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+"/spdxId"})||(e=f(e,P.errors),r=e.length)),s.type!==void 0){let u=s.type;if(typeof u!="string"){const p={
instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(u!=="expandedlicensing_IndividualLicensingInfo"){const p={
instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"expandedlicensing_IndividualLicensingInfo"}};e===null?e=[p]:e.push(p),r++}}if(s.comment!==
void 0&&(E(s.comment,{instancePath:t+"/comment"})||(e=f(e,E.errors),r=e.length)),s.creationInfo!==void 0&&(T(s.creationInfo,{instancePath:t+"/creationInfo"})||(e=f(e,T.errors),r=e.
length)),s.description!==void 0&&(R(s.description,{instancePath:t+"/description"})||(e=f(e,R.errors),r=e.length)),s.extension!==void 0){let u=s.extension;const p=r;let l=!1;const a=r;
if(Array.isArray(u)){const n=u.length;for(let i=0;i<n;i++)b(u[i],{instancePath:t+"/extension/"+i})||(e=f(e,b.errors),r=e.length)}else{const n={instancePath:t+"/extension",schemaPath:"\
#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var o=a===r;if(l=l||o,l)r=p,e!==null&&(p?e.length=p:e=null);else{const n={instancePath:t+
"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalIdentifier!==void 0){let u=s.externalIdentifier;const p=r;
let l=!1;const a=r;if(Array.isArray(u)){const n=u.length;for(let i=0;i<n;i++)V(u[i],{instancePath:t+"/externalIdentifier/"+i})||(e=f(e,V.errors),r=e.length)}else{const n={instancePath:t+
"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var y=a===r;if(l=l||y,l)r=p,e!==null&&
(p?e.length=p:e=null);else{const n={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}
if(s.externalRef!==void 0){let u=s.externalRef;const p=r;let l=!1;const a=r;if(Array.isArray(u)){const n=u.length;for(let i=0;i<n;i++)C(u[i],{instancePath:t+"/externalRef/"+i})||(e=
f(e,C.errors),r=e.length)}else{const n={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(
n),r++}var g=a===r;if(l=l||g,l)r=p,e!==null&&(p?e.length=p:e=null);else{const n={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};
e===null?e=[n]:e.push(n),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:t+"/name"})||(e=f(e,j.errors),r=e.length)),s.summary!==void 0&&(L(s.summary,{instancePath:t+"/summary"})||
(e=f(e,L.errors),r=e.length)),s.verifiedUsing!==void 0){let u=s.verifiedUsing;const p=r;let l=!1;const a=r;if(Array.isArray(u)){const n=u.length;for(let i=0;i<n;i++)U(u[i],{instancePath:t+
"/verifiedUsing/"+i})||(e=f(e,U.errors),r=e.length)}else{const n={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),r++}var m=a===r;if(l=l||m,l)r=p,e!==null&&(p?e.length=p:e=null);else{const n={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsi\
ng/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}}else{const u={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),
r++}return Me.errors=e,r===0}const An={type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"expandedlicensing_ListedLicense"},comment:{$ref:"#/$defs/pro\
p_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$de\
fs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$\
defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/pr\
op_Element_verifiedUsing"}}]},expandedlicensing_isDeprecatedLicenseId:{$ref:"#/$defs/prop_expandedlicensing_License_expandedlicensing_isDeprecatedLicenseId"},expandedlicensing_isFsfLibre:{
$ref:"#/$defs/prop_expandedlicensing_License_expandedlicensing_isFsfLibre"},expandedlicensing_isOsiApproved:{$ref:"#/$defs/prop_expandedlicensing_License_expandedlicensing_isOsiApp\
roved"},expandedlicensing_licenseXml:{$ref:"#/$defs/prop_expandedlicensing_License_expandedlicensing_licenseXml"},expandedlicensing_obsoletedBy:{$ref:"#/$defs/prop_expandedlicensin\
g_License_expandedlicensing_obsoletedBy"},expandedlicensing_seeAlso:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_expandedlicensing_License_expandedlicensing_seeAlso"}}]},expandedlicensing_standardLicenseHeader:{
$ref:"#/$defs/prop_expandedlicensing_License_expandedlicensing_standardLicenseHeader"},expandedlicensing_standardLicenseTemplate:{$ref:"#/$defs/prop_expandedlicensing_License_expan\
dedlicensing_standardLicenseTemplate"},simplelicensing_licenseText:{$ref:"#/$defs/prop_expandedlicensing_License_simplelicensing_licenseText"},expandedlicensing_deprecatedVersion:{
$ref:"#/$defs/prop_expandedlicensing_ListedLicense_expandedlicensing_deprecatedVersion"},expandedlicensing_listVersionAdded:{$ref:"#/$defs/prop_expandedlicensing_ListedLicense_expa\
ndedlicensing_listVersionAdded"}},required:["type","spdxId","creationInfo","simplelicensing_licenseText"],additionalProperties:!1};function bt(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return bt.errors=e,r===0}function Vt(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return Vt.errors=e,r===0}function $e(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const p of An.required)if(s[p]===void 0){const l={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}};e===null?e=[l]:e.push(l),r++}for(const p in s)if(!N.call(An.properties,p)){const l={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+"/s\
pdxId"})||(e=f(e,P.errors),r=e.length)),s.type!==void 0){let p=s.type;if(typeof p!="string"){const l={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}if(p!=="expandedlicensing_ListedLicense"){const l={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"expandedlicensing_ListedLicense"}};e===null?e=[l]:e.push(l),r++}}if(s.comment!==void 0&&(E(s.comment,{instancePath:t+"/comment"})||(e=f(e,E.errors),r=e.length)),s.creationInfo!==
void 0&&(T(s.creationInfo,{instancePath:t+"/creationInfo"})||(e=f(e,T.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:t+"/description"})||(e=f(e,R.errors),
r=e.length)),s.extension!==void 0){let p=s.extension;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)b(p[d],{instancePath:t+"/extension/"+d})||
(e=f(e,b.errors),r=e.length)}else{const i={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(
i),r++}var o=n===r;if(a=a||o,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===
null?e=[i]:e.push(i),r++}}if(s.externalIdentifier!==void 0){let p=s.externalIdentifier;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)V(p[d],
{instancePath:t+"/externalIdentifier/"+d})||(e=f(e,V.errors),r=e.length)}else{const i={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",
keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var y=n===r;if(a=a||y,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/externalIdentifier",schemaPath:"\
#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.externalRef!==void 0){let p=s.externalRef;const l=r;let a=!1;const n=r;if(Array.
isArray(p)){const i=p.length;for(let d=0;d<i;d++)C(p[d],{instancePath:t+"/externalRef/"+d})||(e=f(e,C.errors),r=e.length)}else{const i={instancePath:t+"/externalRef",schemaPath:"#/\
properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var g=n===r;if(a=a||g,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+
"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:t+"/name"})||(e=f(e,
j.errors),r=e.length)),s.summary!==void 0&&(L(s.summary,{instancePath:t+"/summary"})||(e=f(e,L.errors),r=e.length)),s.verifiedUsing!==void 0){let p=s.verifiedUsing;const l=r;let a=!1;
const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)U(p[d],{instancePath:t+"/verifiedUsing/"+d})||(e=f(e,U.errors),r=e.length)}else{const i={instancePath:t+"/verifi\
edUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var m=n===r;if(a=a||m,a)r=l,e!==null&&(l?e.length=l:
e=null);else{const i={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.expandedlicensing_isDeprecatedLicenseId!==
void 0&&(fr(s.expandedlicensing_isDeprecatedLicenseId,{instancePath:t+"/expandedlicensing_isDeprecatedLicenseId"})||(e=f(e,fr.errors),r=e.length)),s.expandedlicensing_isFsfLibre!==
void 0&&(ar(s.expandedlicensing_isFsfLibre,{instancePath:t+"/expandedlicensing_isFsfLibre"})||(e=f(e,ar.errors),r=e.length)),s.expandedlicensing_isOsiApproved!==void 0&&(dr(s.expandedlicensing_isOsiApproved,
{instancePath:t+"/expandedlicensing_isOsiApproved"})||(e=f(e,dr.errors),r=e.length)),s.expandedlicensing_licenseXml!==void 0&&(yr(s.expandedlicensing_licenseXml,{instancePath:t+"/e\
xpandedlicensing_licenseXml"})||(e=f(e,yr.errors),r=e.length)),s.expandedlicensing_obsoletedBy!==void 0&&(cr(s.expandedlicensing_obsoletedBy,{instancePath:t+"/expandedlicensing_obs\
oletedBy"})||(e=f(e,cr.errors),r=e.length)),s.expandedlicensing_seeAlso!==void 0){let p=s.expandedlicensing_seeAlso;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;
for(let d=0;d<i;d++)ur(p[d],{instancePath:t+"/expandedlicensing_seeAlso/"+d})||(e=f(e,ur.errors),r=e.length)}else{const i={instancePath:t+"/expandedlicensing_seeAlso",schemaPath:"#\
/properties/expandedlicensing_seeAlso/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var u=n===r;if(a=a||u,a)r=l,e!==null&&(l?e.length=l:e=null);else{
const i={instancePath:t+"/expandedlicensing_seeAlso",schemaPath:"#/properties/expandedlicensing_seeAlso/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}s.expandedlicensing_standardLicenseHeader!==
void 0&&(mr(s.expandedlicensing_standardLicenseHeader,{instancePath:t+"/expandedlicensing_standardLicenseHeader"})||(e=f(e,mr.errors),r=e.length)),s.expandedlicensing_standardLicenseTemplate!==
void 0&&(_r(s.expandedlicensing_standardLicenseTemplate,{instancePath:t+"/expandedlicensing_standardLicenseTemplate"})||(e=f(e,_r.errors),r=e.length)),s.simplelicensing_licenseText!==
void 0&&(hr(s.simplelicensing_licenseText,{instancePath:t+"/simplelicensing_licenseText"})||(e=f(e,hr.errors),r=e.length)),s.expandedlicensing_deprecatedVersion!==void 0&&(bt(s.expandedlicensing_deprecatedVersion,
{instancePath:t+"/expandedlicensing_deprecatedVersion"})||(e=f(e,bt.errors),r=e.length)),s.expandedlicensing_listVersionAdded!==void 0&&(Vt(s.expandedlicensing_listVersionAdded,{instancePath:t+
"/expandedlicensing_listVersionAdded"})||(e=f(e,Vt.errors),r=e.length))}else{const p={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(
p),r++}return $e.errors=e,r===0}const Pn={type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"expandedlicensing_OrLaterOperator"},comment:{$ref:"#/$def\
s/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"\
#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"\
#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs\
/prop_Element_verifiedUsing"}}]},expandedlicensing_subjectLicense:{$ref:"#/$defs/prop_expandedlicensing_OrLaterOperator_expandedlicensing_subjectLicense"}},required:["type","spdxId",
"creationInfo","expandedlicensing_subjectLicense"],additionalProperties:!1};function Ct(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!0;const g=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const l={};e===null?e=[l]:e.push(l),r++}var m=g===
r;r=o,e!==null&&(o?e.length=o:e=null);let u;if(m){const l=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const i={instancePath:t,schemaPath:"#/then/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),r++}const n=s.type;if(typeof n=="string")if(n==="expandedlicensing_CustomLicense")ge(s,{instancePath:t})||(e=f(e,
ge.errors),r=e.length);else if(n==="expandedlicensing_ListedLicense")$e(s,{instancePath:t})||(e=f(e,$e.errors),r=e.length);else{const i={instancePath:t,schemaPath:"#/then/discrimin\
ator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}else{const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"d\
iscriminator",params:{error:"tag",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}}else{const n={instancePath:t,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[n]:e.push(n),r++}var m=l===r;y=m,u="then"}else{const l=r;if(typeof s!="string"){const c={instancePath:t,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};
e===null?e=[c]:e.push(c),r++}const a=r;let n=!1;const i=r;I(s,{instancePath:t})||(e=f(e,I.errors),r=e.length);var p=i===r;if(n=n||p,n)r=a,e!==null&&(a?e.length=a:e=null);else{const c={
instancePath:t,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var m=l===r;y=m,u="else"}if(!y){const l={instancePath:t,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:u}};e===null?e=[l]:e.push(l),r++}return Ct.errors=e,r===0}function Ee(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){
for(const u of Pn.required)if(s[u]===void 0){const p={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:u}};e===null?e=[p]:e.push(p),r++}for(const u in s)
if(!N.call(Pn.properties,u)){const p={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[p]:e.push(p),r++}
if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+"/spdxId"})||(e=f(e,P.errors),r=e.length)),s.type!==void 0){let u=s.type;if(typeof u!="string"){const p={instancePath:t+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(u!=="expandedlicensing_OrLaterOperator"){const p={instancePath:t+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"expandedlicensing_OrLaterOperator"}};e===null?e=[p]:e.push(p),r++}}if(s.comment!==void 0&&(E(s.comment,{instancePath:t+
"/comment"})||(e=f(e,E.errors),r=e.length)),s.creationInfo!==void 0&&(T(s.creationInfo,{instancePath:t+"/creationInfo"})||(e=f(e,T.errors),r=e.length)),s.description!==void 0&&(R(s.
description,{instancePath:t+"/description"})||(e=f(e,R.errors),r=e.length)),s.extension!==void 0){let u=s.extension;const p=r;let l=!1;const a=r;if(Array.isArray(u)){const n=u.length;
for(let i=0;i<n;i++)b(u[i],{instancePath:t+"/extension/"+i})||(e=f(e,b.errors),r=e.length)}else{const n={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",
keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var o=a===r;if(l=l||o,l)r=p,e!==null&&(p?e.length=p:e=null);else{const n={instancePath:t+"/extension",schemaPath:"\
#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalIdentifier!==void 0){let u=s.externalIdentifier;const p=r;let l=!1;const a=r;if(Array.
isArray(u)){const n=u.length;for(let i=0;i<n;i++)V(u[i],{instancePath:t+"/externalIdentifier/"+i})||(e=f(e,V.errors),r=e.length)}else{const n={instancePath:t+"/externalIdentifier",
schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var y=a===r;if(l=l||y,l)r=p,e!==null&&(p?e.length=p:e=null);else{
const n={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalRef!==void 0){
let u=s.externalRef;const p=r;let l=!1;const a=r;if(Array.isArray(u)){const n=u.length;for(let i=0;i<n;i++)C(u[i],{instancePath:t+"/externalRef/"+i})||(e=f(e,C.errors),r=e.length)}else{
const n={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var g=a===r;if(l=l||g,l)
r=p,e!==null&&(p?e.length=p:e=null);else{const n={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}
if(s.name!==void 0&&(j(s.name,{instancePath:t+"/name"})||(e=f(e,j.errors),r=e.length)),s.summary!==void 0&&(L(s.summary,{instancePath:t+"/summary"})||(e=f(e,L.errors),r=e.length)),
s.verifiedUsing!==void 0){let u=s.verifiedUsing;const p=r;let l=!1;const a=r;if(Array.isArray(u)){const n=u.length;for(let i=0;i<n;i++)U(u[i],{instancePath:t+"/verifiedUsing/"+i})||
(e=f(e,U.errors),r=e.length)}else{const n={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:
e.push(n),r++}var m=a===r;if(l=l||m,l)r=p,e!==null&&(p?e.length=p:e=null);else{const n={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",
params:{}};e===null?e=[n]:e.push(n),r++}}s.expandedlicensing_subjectLicense!==void 0&&(Ct(s.expandedlicensing_subjectLicense,{instancePath:t+"/expandedlicensing_subjectLicense"})||
(e=f(e,Ct.errors),r=e.length))}else{const u={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}return Ee.errors=e,r===0}const En={
type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"expandedlicensing_WithAdditionOperator"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{
$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$d\
efs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},expandedlicensing_subjectAddition:{
$ref:"#/$defs/prop_expandedlicensing_WithAdditionOperator_expandedlicensing_subjectAddition"},expandedlicensing_subjectExtendableLicense:{$ref:"#/$defs/prop_expandedlicensing_WithA\
dditionOperator_expandedlicensing_subjectExtendableLicense"}},required:["type","spdxId","creationInfo","expandedlicensing_subjectAddition","expandedlicensing_subjectExtendableLicen\
se"],additionalProperties:!1};const Tn={type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"expandedlicensing_CustomLicenseAddition"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{
$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$d\
efs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},expandedlicensing_additionText:{
$ref:"#/$defs/prop_expandedlicensing_LicenseAddition_expandedlicensing_additionText"},expandedlicensing_isDeprecatedAdditionId:{$ref:"#/$defs/prop_expandedlicensing_LicenseAddition\
_expandedlicensing_isDeprecatedAdditionId"},expandedlicensing_licenseXml:{$ref:"#/$defs/prop_expandedlicensing_LicenseAddition_expandedlicensing_licenseXml"},expandedlicensing_obsoletedBy:{
$ref:"#/$defs/prop_expandedlicensing_LicenseAddition_expandedlicensing_obsoletedBy"},expandedlicensing_seeAlso:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_expandedlicensing_Lic\
enseAddition_expandedlicensing_seeAlso"}}]},expandedlicensing_standardAdditionTemplate:{$ref:"#/$defs/prop_expandedlicensing_LicenseAddition_expandedlicensing_standardAdditionTempl\
ate"}},required:["type","spdxId","creationInfo","expandedlicensing_additionText"],additionalProperties:!1};function gr(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return gr.errors=e,r===0}function $r(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="boolean"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(
o),r++}return $r.errors=e,r===0}function xr(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return xr.errors=e,r===0}function vr(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return vr.errors=e,r===0}function wr(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),r++}return wr.errors=e,r===0}function Ir(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return Ir.errors=e,r===0}function ze(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const p of Tn.required)if(s[p]===void 0){const l={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}};e===null?e=[l]:e.push(l),r++}for(const p in s)if(!N.call(Tn.properties,p)){const l={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+"/s\
pdxId"})||(e=f(e,P.errors),r=e.length)),s.type!==void 0){let p=s.type;if(typeof p!="string"){const l={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}if(p!=="expandedlicensing_CustomLicenseAddition"){const l={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",
params:{allowedValue:"expandedlicensing_CustomLicenseAddition"}};e===null?e=[l]:e.push(l),r++}}if(s.comment!==void 0&&(E(s.comment,{instancePath:t+"/comment"})||(e=f(e,E.errors),r=
e.length)),s.creationInfo!==void 0&&(T(s.creationInfo,{instancePath:t+"/creationInfo"})||(e=f(e,T.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:t+"/de\
scription"})||(e=f(e,R.errors),r=e.length)),s.extension!==void 0){let p=s.extension;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)b(p[d],{instancePath:t+
"/extension/"+d})||(e=f(e,b.errors),r=e.length)}else{const i={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===
null?e=[i]:e.push(i),r++}var o=n===r;if(a=a||o,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"an\
yOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.externalIdentifier!==void 0){let p=s.externalIdentifier;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<
i;d++)V(p[d],{instancePath:t+"/externalIdentifier/"+d})||(e=f(e,V.errors),r=e.length)}else{const i={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier\
/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var y=n===r;if(a=a||y,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/externa\
lIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.externalRef!==void 0){let p=s.externalRef;const l=r;let a=!1;
const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)C(p[d],{instancePath:t+"/externalRef/"+d})||(e=f(e,C.errors),r=e.length)}else{const i={instancePath:t+"/external\
Ref",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var g=n===r;if(a=a||g,a)r=l,e!==null&&(l?e.length=l:e=null);else{
const i={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:t+
"/name"})||(e=f(e,j.errors),r=e.length)),s.summary!==void 0&&(L(s.summary,{instancePath:t+"/summary"})||(e=f(e,L.errors),r=e.length)),s.verifiedUsing!==void 0){let p=s.verifiedUsing;
const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)U(p[d],{instancePath:t+"/verifiedUsing/"+d})||(e=f(e,U.errors),r=e.length)}else{const i={instancePath:t+
"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var m=n===r;if(a=a||m,a)r=l,e!==null&&(l?e.
length=l:e=null);else{const i={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.expandedlicensing_additionText!==
void 0&&(gr(s.expandedlicensing_additionText,{instancePath:t+"/expandedlicensing_additionText"})||(e=f(e,gr.errors),r=e.length)),s.expandedlicensing_isDeprecatedAdditionId!==void 0&&
($r(s.expandedlicensing_isDeprecatedAdditionId,{instancePath:t+"/expandedlicensing_isDeprecatedAdditionId"})||(e=f(e,$r.errors),r=e.length)),s.expandedlicensing_licenseXml!==void 0&&
(xr(s.expandedlicensing_licenseXml,{instancePath:t+"/expandedlicensing_licenseXml"})||(e=f(e,xr.errors),r=e.length)),s.expandedlicensing_obsoletedBy!==void 0&&(vr(s.expandedlicensing_obsoletedBy,
{instancePath:t+"/expandedlicensing_obsoletedBy"})||(e=f(e,vr.errors),r=e.length)),s.expandedlicensing_seeAlso!==void 0){let p=s.expandedlicensing_seeAlso;const l=r;let a=!1;const n=r;
if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)wr(p[d],{instancePath:t+"/expandedlicensing_seeAlso/"+d})||(e=f(e,wr.errors),r=e.length)}else{const i={instancePath:t+"/ex\
pandedlicensing_seeAlso",schemaPath:"#/properties/expandedlicensing_seeAlso/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var u=n===r;if(a=a||u,a)
r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/expandedlicensing_seeAlso",schemaPath:"#/properties/expandedlicensing_seeAlso/anyOf",keyword:"anyOf",params:{}};e===
null?e=[i]:e.push(i),r++}}s.expandedlicensing_standardAdditionTemplate!==void 0&&(Ir(s.expandedlicensing_standardAdditionTemplate,{instancePath:t+"/expandedlicensing_standardAdditi\
onTemplate"})||(e=f(e,Ir.errors),r=e.length))}else{const p={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}return ze.errors=
e,r===0}const Rn={type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"expandedlicensing_ListedLicenseException"},comment:{$ref:"#/$defs/prop_Element_co\
mment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Elem\
ent_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_El\
ement_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_v\
erifiedUsing"}}]},expandedlicensing_additionText:{$ref:"#/$defs/prop_expandedlicensing_LicenseAddition_expandedlicensing_additionText"},expandedlicensing_isDeprecatedAdditionId:{$ref:"\
#/$defs/prop_expandedlicensing_LicenseAddition_expandedlicensing_isDeprecatedAdditionId"},expandedlicensing_licenseXml:{$ref:"#/$defs/prop_expandedlicensing_LicenseAddition_expande\
dlicensing_licenseXml"},expandedlicensing_obsoletedBy:{$ref:"#/$defs/prop_expandedlicensing_LicenseAddition_expandedlicensing_obsoletedBy"},expandedlicensing_seeAlso:{anyOf:[{type:"\
array",items:{$ref:"#/$defs/prop_expandedlicensing_LicenseAddition_expandedlicensing_seeAlso"}}]},expandedlicensing_standardAdditionTemplate:{$ref:"#/$defs/prop_expandedlicensing_L\
icenseAddition_expandedlicensing_standardAdditionTemplate"},expandedlicensing_deprecatedVersion:{$ref:"#/$defs/prop_expandedlicensing_ListedLicenseException_expandedlicensing_depre\
catedVersion"},expandedlicensing_listVersionAdded:{$ref:"#/$defs/prop_expandedlicensing_ListedLicenseException_expandedlicensing_listVersionAdded"}},required:["type","spdxId","crea\
tionInfo","expandedlicensing_additionText"],additionalProperties:!1};function jt(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return jt.errors=e,r===0}function Lt(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return Lt.errors=e,r===0}function He(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const p of Rn.required)if(s[p]===void 0){const l={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}};e===null?e=[l]:e.push(l),r++}for(const p in s)if(!N.call(Rn.properties,p)){const l={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+"/s\
pdxId"})||(e=f(e,P.errors),r=e.length)),s.type!==void 0){let p=s.type;if(typeof p!="string"){const l={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}if(p!=="expandedlicensing_ListedLicenseException"){const l={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",
params:{allowedValue:"expandedlicensing_ListedLicenseException"}};e===null?e=[l]:e.push(l),r++}}if(s.comment!==void 0&&(E(s.comment,{instancePath:t+"/comment"})||(e=f(e,E.errors),r=
e.length)),s.creationInfo!==void 0&&(T(s.creationInfo,{instancePath:t+"/creationInfo"})||(e=f(e,T.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:t+"/de\
scription"})||(e=f(e,R.errors),r=e.length)),s.extension!==void 0){let p=s.extension;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)b(p[d],{instancePath:t+
"/extension/"+d})||(e=f(e,b.errors),r=e.length)}else{const i={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===
null?e=[i]:e.push(i),r++}var o=n===r;if(a=a||o,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"an\
yOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.externalIdentifier!==void 0){let p=s.externalIdentifier;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<
i;d++)V(p[d],{instancePath:t+"/externalIdentifier/"+d})||(e=f(e,V.errors),r=e.length)}else{const i={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier\
/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var y=n===r;if(a=a||y,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/externa\
lIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.externalRef!==void 0){let p=s.externalRef;const l=r;let a=!1;
const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)C(p[d],{instancePath:t+"/externalRef/"+d})||(e=f(e,C.errors),r=e.length)}else{const i={instancePath:t+"/external\
Ref",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var g=n===r;if(a=a||g,a)r=l,e!==null&&(l?e.length=l:e=null);else{
const i={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:t+
"/name"})||(e=f(e,j.errors),r=e.length)),s.summary!==void 0&&(L(s.summary,{instancePath:t+"/summary"})||(e=f(e,L.errors),r=e.length)),s.verifiedUsing!==void 0){let p=s.verifiedUsing;
const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)U(p[d],{instancePath:t+"/verifiedUsing/"+d})||(e=f(e,U.errors),r=e.length)}else{const i={instancePath:t+
"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var m=n===r;if(a=a||m,a)r=l,e!==null&&(l?e.
length=l:e=null);else{const i={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.expandedlicensing_additionText!==
void 0&&(gr(s.expandedlicensing_additionText,{instancePath:t+"/expandedlicensing_additionText"})||(e=f(e,gr.errors),r=e.length)),s.expandedlicensing_isDeprecatedAdditionId!==void 0&&
($r(s.expandedlicensing_isDeprecatedAdditionId,{instancePath:t+"/expandedlicensing_isDeprecatedAdditionId"})||(e=f(e,$r.errors),r=e.length)),s.expandedlicensing_licenseXml!==void 0&&
(xr(s.expandedlicensing_licenseXml,{instancePath:t+"/expandedlicensing_licenseXml"})||(e=f(e,xr.errors),r=e.length)),s.expandedlicensing_obsoletedBy!==void 0&&(vr(s.expandedlicensing_obsoletedBy,
{instancePath:t+"/expandedlicensing_obsoletedBy"})||(e=f(e,vr.errors),r=e.length)),s.expandedlicensing_seeAlso!==void 0){let p=s.expandedlicensing_seeAlso;const l=r;let a=!1;const n=r;
if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)wr(p[d],{instancePath:t+"/expandedlicensing_seeAlso/"+d})||(e=f(e,wr.errors),r=e.length)}else{const i={instancePath:t+"/ex\
pandedlicensing_seeAlso",schemaPath:"#/properties/expandedlicensing_seeAlso/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var u=n===r;if(a=a||u,a)
r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/expandedlicensing_seeAlso",schemaPath:"#/properties/expandedlicensing_seeAlso/anyOf",keyword:"anyOf",params:{}};e===
null?e=[i]:e.push(i),r++}}s.expandedlicensing_standardAdditionTemplate!==void 0&&(Ir(s.expandedlicensing_standardAdditionTemplate,{instancePath:t+"/expandedlicensing_standardAdditi\
onTemplate"})||(e=f(e,Ir.errors),r=e.length)),s.expandedlicensing_deprecatedVersion!==void 0&&(jt(s.expandedlicensing_deprecatedVersion,{instancePath:t+"/expandedlicensing_deprecat\
edVersion"})||(e=f(e,jt.errors),r=e.length)),s.expandedlicensing_listVersionAdded!==void 0&&(Lt(s.expandedlicensing_listVersionAdded,{instancePath:t+"/expandedlicensing_listVersion\
Added"})||(e=f(e,Lt.errors),r=e.length))}else{const p={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}return He.errors=e,r===
0}function Ut(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!0;const g=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const l={};e===null?e=[l]:e.push(l),r++}var m=g===
r;r=o,e!==null&&(o?e.length=o:e=null);let u;if(m){const l=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const i={instancePath:t,schemaPath:"#/then/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),r++}const n=s.type;if(typeof n=="string")if(n==="expandedlicensing_CustomLicenseAddition")ze(s,{instancePath:t})||
(e=f(e,ze.errors),r=e.length);else if(n==="expandedlicensing_ListedLicenseException")He(s,{instancePath:t})||(e=f(e,He.errors),r=e.length);else{const i={instancePath:t,schemaPath:"\
#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}else{const i={instancePath:t,schemaPath:"#/then/discrimin\
ator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}}else{const n={instancePath:t,schemaPath:"#/then/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),r++}var m=l===r;y=m,u="then"}else{const l=r;if(typeof s!="string"){const c={instancePath:t,schemaPath:"#/else/type",keyword:"type",params:{
type:"string"}};e===null?e=[c]:e.push(c),r++}const a=r;let n=!1;const i=r;I(s,{instancePath:t})||(e=f(e,I.errors),r=e.length);var p=i===r;if(n=n||p,n)r=a,e!==null&&(a?e.length=a:e=
null);else{const c={instancePath:t,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var m=l===r;y=m,u="else"}if(!y){const l={instancePath:t,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[l]:e.push(l),r++}return Ut.errors=e,r===0}function St(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!0;const g=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const l={};e===null?e=[l]:e.push(l),r++}var m=g===
r;r=o,e!==null&&(o?e.length=o:e=null);let u;if(m){const l=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const i={instancePath:t,schemaPath:"#/then/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),r++}const n=s.type;if(typeof n=="string")if(n==="expandedlicensing_CustomLicense")ge(s,{instancePath:t})||(e=f(e,
ge.errors),r=e.length);else if(n==="expandedlicensing_ListedLicense")$e(s,{instancePath:t})||(e=f(e,$e.errors),r=e.length);else if(n==="expandedlicensing_OrLaterOperator")Ee(s,{instancePath:t})||
(e=f(e,Ee.errors),r=e.length);else{const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:n}};e===null?e=[i]:
e.push(i),r++}else{const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}}else{
const n={instancePath:t,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}var m=l===r;y=m,u="then"}else{const l=r;if(typeof s!="string"){
const c={instancePath:t,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const a=r;let n=!1;const i=r;I(s,{instancePath:t})||(e=f(e,I.errors),
r=e.length);var p=i===r;if(n=n||p,n)r=a,e!==null&&(a?e.length=a:e=null);else{const c={instancePath:t,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}
var m=l===r;y=m,u="else"}if(!y){const l={instancePath:t,schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[l]:e.push(l),r++}return St.errors=e,r===0}function Ke(s,{
instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const u of En.required)if(s[u]===void 0){const p={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:u}};e===null?e=[p]:e.push(p),r++}for(const u in s)if(!N.call(En.properties,u)){const p={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:u}};e===null?e=[p]:e.push(p),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+"/spdxId"})||(e=f(e,P.errors),r=e.length)),s.type!==
void 0){let u=s.type;if(typeof u!="string"){const p={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}
if(u!=="expandedlicensing_WithAdditionOperator"){const p={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"expandedlicensing_WithAd\
ditionOperator"}};e===null?e=[p]:e.push(p),r++}}if(s.comment!==void 0&&(E(s.comment,{instancePath:t+"/comment"})||(e=f(e,E.errors),r=e.length)),s.creationInfo!==void 0&&(T(s.creationInfo,
{instancePath:t+"/creationInfo"})||(e=f(e,T.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:t+"/description"})||(e=f(e,R.errors),r=e.length)),s.extension!==
void 0){let u=s.extension;const p=r;let l=!1;const a=r;if(Array.isArray(u)){const n=u.length;for(let i=0;i<n;i++)b(u[i],{instancePath:t+"/extension/"+i})||(e=f(e,b.errors),r=e.length)}else{
const n={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var o=a===r;if(l=l||o,l)r=p,
e!==null&&(p?e.length=p:e=null);else{const n={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalIdentifier!==
void 0){let u=s.externalIdentifier;const p=r;let l=!1;const a=r;if(Array.isArray(u)){const n=u.length;for(let i=0;i<n;i++)V(u[i],{instancePath:t+"/externalIdentifier/"+i})||(e=f(e,
V.errors),r=e.length)}else{const n={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=
[n]:e.push(n),r++}var y=a===r;if(l=l||y,l)r=p,e!==null&&(p?e.length=p:e=null);else{const n={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",
keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalRef!==void 0){let u=s.externalRef;const p=r;let l=!1;const a=r;if(Array.isArray(u)){const n=u.length;for(let i=0;i<
n;i++)C(u[i],{instancePath:t+"/externalRef/"+i})||(e=f(e,C.errors),r=e.length)}else{const n={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var g=a===r;if(l=l||g,l)r=p,e!==null&&(p?e.length=p:e=null);else{const n={instancePath:t+"/externalRef",schemaPath:"#/prop\
erties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:t+"/name"})||(e=f(e,j.errors),r=e.length)),s.summary!==
void 0&&(L(s.summary,{instancePath:t+"/summary"})||(e=f(e,L.errors),r=e.length)),s.verifiedUsing!==void 0){let u=s.verifiedUsing;const p=r;let l=!1;const a=r;if(Array.isArray(u)){const n=u.
length;for(let i=0;i<n;i++)U(u[i],{instancePath:t+"/verifiedUsing/"+i})||(e=f(e,U.errors),r=e.length)}else{const n={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifie\
dUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var m=a===r;if(l=l||m,l)r=p,e!==null&&(p?e.length=p:e=null);else{const n={instancePath:t+"/v\
erifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}s.expandedlicensing_subjectAddition!==void 0&&(Ut(s.expandedlicensing_subjectAddition,
{instancePath:t+"/expandedlicensing_subjectAddition"})||(e=f(e,Ut.errors),r=e.length)),s.expandedlicensing_subjectExtendableLicense!==void 0&&(St(s.expandedlicensing_subjectExtendableLicense,
{instancePath:t+"/expandedlicensing_subjectExtendableLicense"})||(e=f(e,St.errors),r=e.length))}else{const u={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[u]:e.push(u),r++}return Ke.errors=e,r===0}const bn={type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"simplelicensing_LicenseExpression"},
comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"\
array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"\
array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",
items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},simplelicensing_customIdToUri:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_simplelicensing_LicenseExpression_simplelicensing\
_customIdToUri"}}]},simplelicensing_licenseExpression:{$ref:"#/$defs/prop_simplelicensing_LicenseExpression_simplelicensing_licenseExpression"},simplelicensing_licenseListVersion:{
$ref:"#/$defs/prop_simplelicensing_LicenseExpression_simplelicensing_licenseListVersion"}},required:["type","spdxId","creationInfo","simplelicensing_licenseExpression"],additionalProperties:!1};
function qt(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!0;const g=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const l={};e===null?e=[l]:e.push(l),r++}var m=g===
r;r=o,e!==null&&(o?e.length=o:e=null);let u;if(m){const l=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const i={instancePath:t,schemaPath:"#/then/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),r++}const n=s.type;if(typeof n=="string")if(n==="DictionaryEntry")G(s,{instancePath:t})||(e=f(e,G.errors),r=e.length);else{
const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}else{const i={instancePath:t,
schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}}else{const n={instancePath:t,schemaPath:"#/then/\
type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}var m=l===r;y=m,u="then"}else{const l=r;if(typeof s!="string"){const c={instancePath:t,schemaPath:"#/else/\
type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const a=r;let n=!1;const i=r;I(s,{instancePath:t})||(e=f(e,I.errors),r=e.length);var p=i===r;if(n=n||p,n)r=
a,e!==null&&(a?e.length=a:e=null);else{const c={instancePath:t,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var m=l===r;y=m,u="else"}if(!y){const l={
instancePath:t,schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[l]:e.push(l),r++}return qt.errors=e,r===0}function Bt(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return Bt.errors=e,r===0}function Nt(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s=="string"){if(!Qn.test(s)){const o={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(0|[1\
-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-((?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\\+([0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*))?$"}};
e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}return Nt.errors=e,r===0}function Xe(s,{
instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const p of bn.required)if(s[p]===void 0){const l={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:p}};e===null?e=[l]:e.push(l),r++}for(const p in s)if(!N.call(bn.properties,p)){const l={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+"/spdxId"})||(e=f(e,P.errors),r=e.length)),s.type!==
void 0){let p=s.type;if(typeof p!="string"){const l={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}
if(p!=="simplelicensing_LicenseExpression"){const l={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"simplelicensing_LicenseExpres\
sion"}};e===null?e=[l]:e.push(l),r++}}if(s.comment!==void 0&&(E(s.comment,{instancePath:t+"/comment"})||(e=f(e,E.errors),r=e.length)),s.creationInfo!==void 0&&(T(s.creationInfo,{instancePath:t+
"/creationInfo"})||(e=f(e,T.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:t+"/description"})||(e=f(e,R.errors),r=e.length)),s.extension!==void 0){let p=s.
extension;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)b(p[d],{instancePath:t+"/extension/"+d})||(e=f(e,b.errors),r=e.length)}else{const i={
instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var o=n===r;if(a=a||o,a)r=l,e!==null&&
(l?e.length=l:e=null);else{const i={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.externalIdentifier!==
void 0){let p=s.externalIdentifier;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)V(p[d],{instancePath:t+"/externalIdentifier/"+d})||(e=f(e,
V.errors),r=e.length)}else{const i={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=
[i]:e.push(i),r++}var y=n===r;if(a=a||y,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",
keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.externalRef!==void 0){let p=s.externalRef;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<
i;d++)C(p[d],{instancePath:t+"/externalRef/"+d})||(e=f(e,C.errors),r=e.length)}else{const i={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"\
type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var g=n===r;if(a=a||g,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/externalRef",schemaPath:"#/prop\
erties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:t+"/name"})||(e=f(e,j.errors),r=e.length)),s.summary!==
void 0&&(L(s.summary,{instancePath:t+"/summary"})||(e=f(e,L.errors),r=e.length)),s.verifiedUsing!==void 0){let p=s.verifiedUsing;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.
length;for(let d=0;d<i;d++)U(p[d],{instancePath:t+"/verifiedUsing/"+d})||(e=f(e,U.errors),r=e.length)}else{const i={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifie\
dUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var m=n===r;if(a=a||m,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/v\
erifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.simplelicensing_customIdToUri!==void 0){let p=s.simplelicensing_customIdToUri;
const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)qt(p[d],{instancePath:t+"/simplelicensing_customIdToUri/"+d})||(e=f(e,qt.errors),r=e.length)}else{
const i={instancePath:t+"/simplelicensing_customIdToUri",schemaPath:"#/properties/simplelicensing_customIdToUri/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.
push(i),r++}var u=n===r;if(a=a||u,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/simplelicensing_customIdToUri",schemaPath:"#/properties/simplelicensing_custo\
mIdToUri/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}s.simplelicensing_licenseExpression!==void 0&&(Bt(s.simplelicensing_licenseExpression,{instancePath:t+"/sim\
plelicensing_licenseExpression"})||(e=f(e,Bt.errors),r=e.length)),s.simplelicensing_licenseListVersion!==void 0&&(Nt(s.simplelicensing_licenseListVersion,{instancePath:t+"/simpleli\
censing_licenseListVersion"})||(e=f(e,Nt.errors),r=e.length))}else{const p={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}return Xe.
errors=e,r===0}function Nr(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!0;const g=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const l={};e===null?e=[l]:e.push(l),
r++}var m=g===r;r=o,e!==null&&(o?e.length=o:e=null);let u;if(m){const l=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const i={instancePath:t,schemaPath:"#/the\
n/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),r++}const n=s.type;if(typeof n=="string")if(n==="expandedlicensing_ConjunctiveLicenseSet")Ze(
s,{instancePath:t})||(e=f(e,Ze.errors),r=e.length);else if(n==="expandedlicensing_CustomLicense")ge(s,{instancePath:t})||(e=f(e,ge.errors),r=e.length);else if(n==="expandedlicensin\
g_DisjunctiveLicenseSet")Fe(s,{instancePath:t})||(e=f(e,Fe.errors),r=e.length);else if(n==="expandedlicensing_IndividualLicensingInfo")Me(s,{instancePath:t})||(e=f(e,Me.errors),r=e.
length);else if(n==="expandedlicensing_ListedLicense")$e(s,{instancePath:t})||(e=f(e,$e.errors),r=e.length);else if(n==="expandedlicensing_OrLaterOperator")Ee(s,{instancePath:t})||
(e=f(e,Ee.errors),r=e.length);else if(n==="expandedlicensing_WithAdditionOperator")Ke(s,{instancePath:t})||(e=f(e,Ke.errors),r=e.length);else if(n==="simplelicensing_LicenseExpress\
ion")Xe(s,{instancePath:t})||(e=f(e,Xe.errors),r=e.length);else{const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",
tagValue:n}};e===null?e=[i]:e.push(i),r++}else{const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:n}};e===null?
e=[i]:e.push(i),r++}}else{const n={instancePath:t,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}var m=l===r;y=m,u="then"}else{const l=r;
if(typeof s!="string"){const _={instancePath:t,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[_]:e.push(_),r++}const a=r;let n=!1;const i=r;let d;d=!1;
for(const _ of vn.else.anyOf[0].enum)if(Z(s,_)){d=!0;break}if(!d){const _={instancePath:t,schemaPath:"#/else/anyOf/0/enum",keyword:"enum",params:{allowedValues:vn.else.anyOf[0].enum}};
e===null?e=[_]:e.push(_),r++}var p=i===r;if(n=n||p,!n){const _=r;I(s,{instancePath:t})||(e=f(e,I.errors),r=e.length);var p=_===r;n=n||p}if(n)r=a,e!==null&&(a?e.length=a:e=null);else{
const _={instancePath:t,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[_]:e.push(_),r++}var m=l===r;y=m,u="else"}if(!y){const l={instancePath:t,schemaPath:"#/if",
keyword:"if",params:{failingKeyword:u}};e===null?e=[l]:e.push(l),r++}return Nr.errors=e,r===0}function Dt(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!0;const g=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const l={};e===null?e=[l]:e.push(l),r++}var m=g===
r;r=o,e!==null&&(o?e.length=o:e=null);let u;if(m){const l=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const i={instancePath:t,schemaPath:"#/then/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),r++}const n=s.type;if(typeof n=="string")if(n==="ExternalMap")rr(s,{instancePath:t})||(e=f(e,rr.errors),r=e.length);else{
const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}else{const i={instancePath:t,
schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}}else{const n={instancePath:t,schemaPath:"#/then/\
type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}var m=l===r;y=m,u="then"}else{const l=r;if(typeof s!="string"){const c={instancePath:t,schemaPath:"#/else/\
type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const a=r;let n=!1;const i=r;I(s,{instancePath:t})||(e=f(e,I.errors),r=e.length);var p=i===r;if(n=n||p,n)r=
a,e!==null&&(a?e.length=a:e=null);else{const c={instancePath:t,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var m=l===r;y=m,u="else"}if(!y){const l={
instancePath:t,schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[l]:e.push(l),r++}return Dt.errors=e,r===0}function Zt(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!0;const g=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const l={};e===null?e=[l]:e.push(l),r++}var m=g===
r;r=o,e!==null&&(o?e.length=o:e=null);let u;if(m){const l=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const i={instancePath:t,schemaPath:"#/then/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),r++}const n=s.type;if(typeof n=="string")if(n==="NamespaceMap")tr(s,{instancePath:t})||(e=f(e,tr.errors),r=e.length);else{
const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}else{const i={instancePath:t,
schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}}else{const n={instancePath:t,schemaPath:"#/then/\
type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}var m=l===r;y=m,u="then"}else{const l=r;if(typeof s!="string"){const c={instancePath:t,schemaPath:"#/else/\
type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const a=r;let n=!1;const i=r;I(s,{instancePath:t})||(e=f(e,I.errors),r=e.length);var p=i===r;if(n=n||p,n)r=
a,e!==null&&(a?e.length=a:e=null);else{const c={instancePath:t,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var m=l===r;y=m,u="else"}if(!y){const l={
instancePath:t,schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[l]:e.push(l),r++}return Zt.errors=e,r===0}function Or(s,{instancePath:t=""}={}){let e=null,r=0;
if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i of xn.required)if(s[i]===void 0){const d={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i}};
e===null?e=[d]:e.push(d),r++}for(const i in s)if(!N.call(xn.properties,i)){const d={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[d]:e.push(d),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+"/spdxId"})||(e=f(e,P.errors),r=e.length)),s.type!==void 0){let i=s.type;if(typeof i!="string"){const d={
instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(i!=="SpdxDocument"){const d={instancePath:t+"/type",
schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"SpdxDocument"}};e===null?e=[d]:e.push(d),r++}}if(s.comment!==void 0&&(E(s.comment,{instancePath:t+"/comme\
nt"})||(e=f(e,E.errors),r=e.length)),s.creationInfo!==void 0&&(T(s.creationInfo,{instancePath:t+"/creationInfo"})||(e=f(e,T.errors),r=e.length)),s.description!==void 0&&(R(s.description,
{instancePath:t+"/description"})||(e=f(e,R.errors),r=e.length)),s.extension!==void 0){let i=s.extension;const d=r;let c=!1;const _=r;if(Array.isArray(i)){const $=i.length;for(let h=0;h<
$;h++)b(i[h],{instancePath:t+"/extension/"+h})||(e=f(e,b.errors),r=e.length)}else{const $={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[$]:e.push($),r++}var o=_===r;if(c=c||o,c)r=d,e!==null&&(d?e.length=d:e=null);else{const $={instancePath:t+"/extension",schemaPath:"#/propertie\
s/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[$]:e.push($),r++}}if(s.externalIdentifier!==void 0){let i=s.externalIdentifier;const d=r;let c=!1;const _=r;if(Array.isArray(
i)){const $=i.length;for(let h=0;h<$;h++)V(i[h],{instancePath:t+"/externalIdentifier/"+h})||(e=f(e,V.errors),r=e.length)}else{const $={instancePath:t+"/externalIdentifier",schemaPath:"\
#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[$]:e.push($),r++}var y=_===r;if(c=c||y,c)r=d,e!==null&&(d?e.length=d:e=null);else{const $={
instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[$]:e.push($),r++}}if(s.externalRef!==void 0){let i=s.
externalRef;const d=r;let c=!1;const _=r;if(Array.isArray(i)){const $=i.length;for(let h=0;h<$;h++)C(i[h],{instancePath:t+"/externalRef/"+h})||(e=f(e,C.errors),r=e.length)}else{const $={
instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[$]:e.push($),r++}var g=_===r;if(c=c||g,c)r=d,e!==
null&&(d?e.length=d:e=null);else{const $={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[$]:e.push($),r++}}if(s.name!==
void 0&&(j(s.name,{instancePath:t+"/name"})||(e=f(e,j.errors),r=e.length)),s.summary!==void 0&&(L(s.summary,{instancePath:t+"/summary"})||(e=f(e,L.errors),r=e.length)),s.verifiedUsing!==
void 0){let i=s.verifiedUsing;const d=r;let c=!1;const _=r;if(Array.isArray(i)){const $=i.length;for(let h=0;h<$;h++)U(i[h],{instancePath:t+"/verifiedUsing/"+h})||(e=f(e,U.errors),
r=e.length)}else{const $={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[$]:e.push($),r++}var m=_===
r;if(c=c||m,c)r=d,e!==null&&(d?e.length=d:e=null);else{const $={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=
[$]:e.push($),r++}}if(s.element!==void 0){let i=s.element;const d=r;let c=!1;const _=r;if(Array.isArray(i)){const $=i.length;for(let h=0;h<$;h++)q.validate(i[h],{instancePath:t+"/e\
lement/"+h})||(e=f(e,q.validate.errors),r=e.length)}else{const $={instancePath:t+"/element",schemaPath:"#/properties/element/anyOf/0/type",keyword:"type",params:{type:"array"}};e===
null?e=[$]:e.push($),r++}var u=_===r;if(c=c||u,c)r=d,e!==null&&(d?e.length=d:e=null);else{const $={instancePath:t+"/element",schemaPath:"#/properties/element/anyOf",keyword:"anyOf",
params:{}};e===null?e=[$]:e.push($),r++}}if(s.profileConformance!==void 0){let i=s.profileConformance;const d=r;let c=!1;const _=r;if(Array.isArray(i)){const $=i.length;for(let h=0;h<
$;h++)Pe(i[h],{instancePath:t+"/profileConformance/"+h})||(e=f(e,Pe.errors),r=e.length)}else{const $={instancePath:t+"/profileConformance",schemaPath:"#/properties/profileConforman\
ce/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[$]:e.push($),r++}var p=_===r;if(c=c||p,c)r=d,e!==null&&(d?e.length=d:e=null);else{const $={instancePath:t+"/profi\
leConformance",schemaPath:"#/properties/profileConformance/anyOf",keyword:"anyOf",params:{}};e===null?e=[$]:e.push($),r++}}if(s.rootElement!==void 0){let i=s.rootElement;const d=r;
let c=!1;const _=r;if(Array.isArray(i)){const $=i.length;for(let h=0;h<$;h++)q.validate(i[h],{instancePath:t+"/rootElement/"+h})||(e=f(e,q.validate.errors),r=e.length)}else{const $={
instancePath:t+"/rootElement",schemaPath:"#/properties/rootElement/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[$]:e.push($),r++}var l=_===r;if(c=c||l,c)r=d,e!==
null&&(d?e.length=d:e=null);else{const $={instancePath:t+"/rootElement",schemaPath:"#/properties/rootElement/anyOf",keyword:"anyOf",params:{}};e===null?e=[$]:e.push($),r++}}if(s.dataLicense!==
void 0&&(Nr(s.dataLicense,{instancePath:t+"/dataLicense"})||(e=f(e,Nr.errors),r=e.length)),s.import!==void 0){let i=s.import;const d=r;let c=!1;const _=r;if(Array.isArray(i)){const $=i.
length;for(let h=0;h<$;h++)Dt(i[h],{instancePath:t+"/import/"+h})||(e=f(e,Dt.errors),r=e.length)}else{const $={instancePath:t+"/import",schemaPath:"#/properties/import/anyOf/0/type",
keyword:"type",params:{type:"array"}};e===null?e=[$]:e.push($),r++}var a=_===r;if(c=c||a,c)r=d,e!==null&&(d?e.length=d:e=null);else{const $={instancePath:t+"/import",schemaPath:"#/\
properties/import/anyOf",keyword:"anyOf",params:{}};e===null?e=[$]:e.push($),r++}}if(s.namespaceMap!==void 0){let i=s.namespaceMap;const d=r;let c=!1;const _=r;if(Array.isArray(i)){
const $=i.length;for(let h=0;h<$;h++)Zt(i[h],{instancePath:t+"/namespaceMap/"+h})||(e=f(e,Zt.errors),r=e.length)}else{const $={instancePath:t+"/namespaceMap",schemaPath:"#/properti\
es/namespaceMap/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[$]:e.push($),r++}var n=_===r;if(c=c||n,c)r=d,e!==null&&(d?e.length=d:e=null);else{const $={instancePath:t+
"/namespaceMap",schemaPath:"#/properties/namespaceMap/anyOf",keyword:"anyOf",params:{}};e===null?e=[$]:e.push($),r++}}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Or.errors=e,r===0}const Vn={type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"security\
_CvssV2VulnAssessmentRelationship"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_de\
scription"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIden\
tifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},
verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},completeness:{$ref:"#/$defs/prop_Relationship_completeness"},endTime:{$ref:"#/$defs/prop_Re\
lationship_endTime"},from:{$ref:"#/$defs/prop_Relationship_from_"},relationshipType:{$ref:"#/$defs/prop_Relationship_relationshipType"},startTime:{$ref:"#/$defs/prop_Relationship_s\
tartTime"},to:{anyOf:[{type:"array",minItems:1,items:{$ref:"#/$defs/prop_Relationship_to"}}]},suppliedBy:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_suppliedBy"},security_assessedElement:{
$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_assessedElement"},security_modifiedTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_modifiedTim\
e"},security_publishedTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_publishedTime"},security_withdrawnTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelati\
onship_security_withdrawnTime"},security_score:{$ref:"#/$defs/prop_security_CvssV2VulnAssessmentRelationship_security_score"},security_vectorString:{$ref:"#/$defs/prop_security_Cvs\
sV2VulnAssessmentRelationship_security_vectorString"}},required:["type","spdxId","creationInfo","from","relationshipType","to","security_score","security_vectorString"],additionalProperties:!1};
function K(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!0;const g=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const l={};e===null?e=[l]:e.push(l),r++}var m=g===r;
r=o,e!==null&&(o?e.length=o:e=null);let u;if(m){const l=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const i={instancePath:t,schemaPath:"#/then/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),r++}const n=s.type;if(typeof n=="string")if(n==="Organization")re(s,{instancePath:t})||(e=f(e,re.errors),r=e.length);else if(n===
"Person")se(s,{instancePath:t})||(e=f(e,se.errors),r=e.length);else if(n==="SoftwareAgent")te(s,{instancePath:t})||(e=f(e,te.errors),r=e.length);else if(n==="Agent")ie(s,{instancePath:t})||
(e=f(e,ie.errors),r=e.length);else{const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:n}};e===null?e=[i]:
e.push(i),r++}else{const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}}else{
const n={instancePath:t,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}var m=l===r;y=m,u="then"}else{const l=r;if(typeof s!="string"){
const c={instancePath:t,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const a=r;let n=!1;const i=r;if(s!=="SpdxOrganization"){const c={
instancePath:t,schemaPath:"#/else/anyOf/0/enum",keyword:"enum",params:{allowedValues:Zr.else.anyOf[0].enum}};e===null?e=[c]:e.push(c),r++}var p=i===r;if(n=n||p,!n){const c=r;I(s,{instancePath:t})||
(e=f(e,I.errors),r=e.length);var p=c===r;n=n||p}if(n)r=a,e!==null&&(a?e.length=a:e=null);else{const c={instancePath:t,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?
e=[c]:e.push(c),r++}var m=l===r;y=m,u="else"}if(!y){const l={instancePath:t,schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[l]:e.push(l),r++}return K.errors=e,
r===0}function X(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!0;const g=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const l={};e===null?e=[l]:e.push(l),r++}var m=g===r;
r=o,e!==null&&(o?e.length=o:e=null);let u;if(m){const l=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const i={instancePath:t,schemaPath:"#/then/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),r++}const n=s.type;if(typeof n=="string")if(n==="ai_AIPackage")Ie(s,{instancePath:t})||(e=f(e,Ie.errors),r=e.length);else if(n===
"dataset_DatasetPackage")Oe(s,{instancePath:t})||(e=f(e,Oe.errors),r=e.length);else if(n==="software_File")he(s,{instancePath:t})||(e=f(e,he.errors),r=e.length);else if(n==="softwa\
re_Package")ke(s,{instancePath:t})||(e=f(e,ke.errors),r=e.length);else if(n==="software_Snippet")Ae(s,{instancePath:t})||(e=f(e,Ae.errors),r=e.length);else{const i={instancePath:t,
schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}else{const i={instancePath:t,schemaPath:"#/th\
en/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}}else{const n={instancePath:t,schemaPath:"#/then/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}var m=l===r;y=m,u="then"}else{const l=r;if(typeof s!="string"){const c={instancePath:t,schemaPath:"#/else/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const a=r;let n=!1;const i=r;I(s,{instancePath:t})||(e=f(e,I.errors),r=e.length);var p=i===r;if(n=n||p,n)r=a,e!==null&&(a?
e.length=a:e=null);else{const c={instancePath:t,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var m=l===r;y=m,u="else"}if(!y){const l={instancePath:t,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[l]:e.push(l),r++}return X.errors=e,r===0}function W(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}if(typeof s=="string"&&!Y.test(s)){const o={instancePath:t,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6]\
[0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"}};e===null?e=[o]:e.push(o),r++}if(typeof s=="string"&&!ee.test(s)){const o={instancePath:t,schemaPath:"#/allOf/1/pattern",keyword:"patte\
rn",params:{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};e===null?e=[o]:e.push(o),r++}return W.errors=e,r===0}function J(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}if(typeof s=="string"&&!Y.test(s)){const o={instancePath:t,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6]\
[0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"}};e===null?e=[o]:e.push(o),r++}if(typeof s=="string"&&!ee.test(s)){const o={instancePath:t,schemaPath:"#/allOf/1/pattern",keyword:"patte\
rn",params:{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};e===null?e=[o]:e.push(o),r++}return J.errors=e,r===0}function Q(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}if(typeof s=="string"&&!Y.test(s)){const o={instancePath:t,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6]\
[0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"}};e===null?e=[o]:e.push(o),r++}if(typeof s=="string"&&!ee.test(s)){const o={instancePath:t,schemaPath:"#/allOf/1/pattern",keyword:"patte\
rn",params:{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};e===null?e=[o]:e.push(o),r++}return Q.errors=e,r===0}function Ft(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!1;const g=r;if(typeof s!="number"){const u={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{
type:"number"}};e===null?e=[u]:e.push(u),r++}var m=g===r;if(y=y||m,!y){const u=r;if(typeof s=="string"){if(!Je.test(s)){const l={instancePath:t,schemaPath:"#/anyOf/1/pattern",keyword:"\
pattern",params:{pattern:"^-?[0-9]+(\\.[0-9]*)?$"}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"}};e===
null?e=[l]:e.push(l),r++}var m=u===r;y=y||m}if(y)r=o,e!==null&&(o?e.length=o:e=null);else{const u={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[u]:e.push(
u),r++}return Ft.errors=e,r===0}function Mt(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return Mt.errors=e,r===0}function kr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const p of Vn.required)if(s[p]===void 0){const l={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}};e===null?e=[l]:e.push(l),r++}for(const p in s)if(!N.call(Vn.properties,p)){const l={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+"/s\
pdxId"})||(e=f(e,P.errors),r=e.length)),s.type!==void 0){let p=s.type;if(typeof p!="string"){const l={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}if(p!=="security_CvssV2VulnAssessmentRelationship"){const l={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",
params:{allowedValue:"security_CvssV2VulnAssessmentRelationship"}};e===null?e=[l]:e.push(l),r++}}if(s.comment!==void 0&&(E(s.comment,{instancePath:t+"/comment"})||(e=f(e,E.errors),
r=e.length)),s.creationInfo!==void 0&&(T(s.creationInfo,{instancePath:t+"/creationInfo"})||(e=f(e,T.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:t+"/\
description"})||(e=f(e,R.errors),r=e.length)),s.extension!==void 0){let p=s.extension;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)b(p[d],
{instancePath:t+"/extension/"+d})||(e=f(e,b.errors),r=e.length)}else{const i={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[i]:e.push(i),r++}var o=n===r;if(a=a||o,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf",
keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.externalIdentifier!==void 0){let p=s.externalIdentifier;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;
for(let d=0;d<i;d++)V(p[d],{instancePath:t+"/externalIdentifier/"+d})||(e=f(e,V.errors),r=e.length)}else{const i={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/exte\
rnalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var y=n===r;if(a=a||y,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+
"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.externalRef!==void 0){let p=s.externalRef;const l=r;
let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)C(p[d],{instancePath:t+"/externalRef/"+d})||(e=f(e,C.errors),r=e.length)}else{const i={instancePath:t+"\
/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var g=n===r;if(a=a||g,a)r=l,e!==null&&(l?e.length=
l:e=null);else{const i={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.name!==void 0&&(j(s.
name,{instancePath:t+"/name"})||(e=f(e,j.errors),r=e.length)),s.summary!==void 0&&(L(s.summary,{instancePath:t+"/summary"})||(e=f(e,L.errors),r=e.length)),s.verifiedUsing!==void 0){
let p=s.verifiedUsing;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)U(p[d],{instancePath:t+"/verifiedUsing/"+d})||(e=f(e,U.errors),r=e.length)}else{
const i={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var m=n===r;if(a=a||
m,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(
i),r++}}if(s.completeness!==void 0&&(F(s.completeness,{instancePath:t+"/completeness"})||(e=f(e,F.errors),r=e.length)),s.endTime!==void 0&&(M(s.endTime,{instancePath:t+"/endTime"})||
(e=f(e,M.errors),r=e.length)),s.from!==void 0&&(q.validate(s.from,{instancePath:t+"/from"})||(e=f(e,q.validate.errors),r=e.length)),s.relationshipType!==void 0&&(z(s.relationshipType,
{instancePath:t+"/relationshipType"})||(e=f(e,z.errors),r=e.length)),s.startTime!==void 0&&(H(s.startTime,{instancePath:t+"/startTime"})||(e=f(e,H.errors),r=e.length)),s.to!==void 0){
let p=s.to;const l=r;let a=!1;const n=r;if(Array.isArray(p)){if(p.length<1){const d={instancePath:t+"/to",schemaPath:"#/properties/to/anyOf/0/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[d]:e.push(d),r++}const i=p.length;for(let d=0;d<i;d++)q.validate(p[d],{instancePath:t+"/to/"+d})||(e=f(e,q.validate.errors),r=e.length)}else{const i={instancePath:t+"/t\
o",schemaPath:"#/properties/to/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var u=n===r;if(a=a||u,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={
instancePath:t+"/to",schemaPath:"#/properties/to/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}s.suppliedBy!==void 0&&(K(s.suppliedBy,{instancePath:t+"/suppliedBy"})||
(e=f(e,K.errors),r=e.length)),s.security_assessedElement!==void 0&&(X(s.security_assessedElement,{instancePath:t+"/security_assessedElement"})||(e=f(e,X.errors),r=e.length)),s.security_modifiedTime!==
void 0&&(W(s.security_modifiedTime,{instancePath:t+"/security_modifiedTime"})||(e=f(e,W.errors),r=e.length)),s.security_publishedTime!==void 0&&(J(s.security_publishedTime,{instancePath:t+
"/security_publishedTime"})||(e=f(e,J.errors),r=e.length)),s.security_withdrawnTime!==void 0&&(Q(s.security_withdrawnTime,{instancePath:t+"/security_withdrawnTime"})||(e=f(e,Q.errors),
r=e.length)),s.security_score!==void 0&&(Ft(s.security_score,{instancePath:t+"/security_score"})||(e=f(e,Ft.errors),r=e.length)),s.security_vectorString!==void 0&&(Mt(s.security_vectorString,
{instancePath:t+"/security_vectorString"})||(e=f(e,Mt.errors),r=e.length))}else{const p={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.
push(p),r++}return kr.errors=e,r===0}const Cn={type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"security_CvssV3VulnAssessmentRelationship"},comment:{
$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{
$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{
$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#\
/$defs/prop_Element_verifiedUsing"}}]},completeness:{$ref:"#/$defs/prop_Relationship_completeness"},endTime:{$ref:"#/$defs/prop_Relationship_endTime"},from:{$ref:"#/$defs/prop_Rela\
tionship_from_"},relationshipType:{$ref:"#/$defs/prop_Relationship_relationshipType"},startTime:{$ref:"#/$defs/prop_Relationship_startTime"},to:{anyOf:[{type:"array",minItems:1,items:{
$ref:"#/$defs/prop_Relationship_to"}}]},suppliedBy:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_suppliedBy"},security_assessedElement:{$ref:"#/$defs/prop_security_VulnAs\
sessmentRelationship_security_assessedElement"},security_modifiedTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_modifiedTime"},security_publishedTime:{$ref:"\
#/$defs/prop_security_VulnAssessmentRelationship_security_publishedTime"},security_withdrawnTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_withdrawnTime"},security_score:{
$ref:"#/$defs/prop_security_CvssV3VulnAssessmentRelationship_security_score"},security_severity:{$ref:"#/$defs/prop_security_CvssV3VulnAssessmentRelationship_security_severity"},security_vectorString:{
$ref:"#/$defs/prop_security_CvssV3VulnAssessmentRelationship_security_vectorString"}},required:["type","spdxId","creationInfo","from","relationshipType","to","security_score","secu\
rity_severity","security_vectorString"],additionalProperties:!1};function zt(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!1;const g=r;if(typeof s!="number"){const u={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{
type:"number"}};e===null?e=[u]:e.push(u),r++}var m=g===r;if(y=y||m,!y){const u=r;if(typeof s=="string"){if(!Je.test(s)){const l={instancePath:t,schemaPath:"#/anyOf/1/pattern",keyword:"\
pattern",params:{pattern:"^-?[0-9]+(\\.[0-9]*)?$"}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"}};e===
null?e=[l]:e.push(l),r++}var m=u===r;y=y||m}if(y)r=o,e!==null&&(o?e.length=o:e=null);else{const u={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[u]:e.push(
u),r++}return zt.errors=e,r===0}const jn={enum:["critical","high","low","medium","none"]};function Ht(s,{instancePath:t=""}={}){let e=null,r=0,o;o=!1;for(const y of jn.enum)if(Z(s,
y)){o=!0;break}if(!o){const y={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:jn.enum}};e===null?e=[y]:e.push(y),r++}return Ht.errors=e,r===0}function Kt(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return Kt.errors=e,r===0}function Ar(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const p of Cn.required)if(s[p]===void 0){const l={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}};e===null?e=[l]:e.push(l),r++}for(const p in s)if(!N.call(Cn.properties,p)){const l={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+"/s\
pdxId"})||(e=f(e,P.errors),r=e.length)),s.type!==void 0){let p=s.type;if(typeof p!="string"){const l={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}if(p!=="security_CvssV3VulnAssessmentRelationship"){const l={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",
params:{allowedValue:"security_CvssV3VulnAssessmentRelationship"}};e===null?e=[l]:e.push(l),r++}}if(s.comment!==void 0&&(E(s.comment,{instancePath:t+"/comment"})||(e=f(e,E.errors),
r=e.length)),s.creationInfo!==void 0&&(T(s.creationInfo,{instancePath:t+"/creationInfo"})||(e=f(e,T.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:t+"/\
description"})||(e=f(e,R.errors),r=e.length)),s.extension!==void 0){let p=s.extension;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)b(p[d],
{instancePath:t+"/extension/"+d})||(e=f(e,b.errors),r=e.length)}else{const i={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[i]:e.push(i),r++}var o=n===r;if(a=a||o,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf",
keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.externalIdentifier!==void 0){let p=s.externalIdentifier;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;
for(let d=0;d<i;d++)V(p[d],{instancePath:t+"/externalIdentifier/"+d})||(e=f(e,V.errors),r=e.length)}else{const i={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/exte\
rnalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var y=n===r;if(a=a||y,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+
"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.externalRef!==void 0){let p=s.externalRef;const l=r;
let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)C(p[d],{instancePath:t+"/externalRef/"+d})||(e=f(e,C.errors),r=e.length)}else{const i={instancePath:t+"\
/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var g=n===r;if(a=a||g,a)r=l,e!==null&&(l?e.length=
l:e=null);else{const i={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.name!==void 0&&(j(s.
name,{instancePath:t+"/name"})||(e=f(e,j.errors),r=e.length)),s.summary!==void 0&&(L(s.summary,{instancePath:t+"/summary"})||(e=f(e,L.errors),r=e.length)),s.verifiedUsing!==void 0){
let p=s.verifiedUsing;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)U(p[d],{instancePath:t+"/verifiedUsing/"+d})||(e=f(e,U.errors),r=e.length)}else{
const i={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var m=n===r;if(a=a||
m,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(
i),r++}}if(s.completeness!==void 0&&(F(s.completeness,{instancePath:t+"/completeness"})||(e=f(e,F.errors),r=e.length)),s.endTime!==void 0&&(M(s.endTime,{instancePath:t+"/endTime"})||
(e=f(e,M.errors),r=e.length)),s.from!==void 0&&(q.validate(s.from,{instancePath:t+"/from"})||(e=f(e,q.validate.errors),r=e.length)),s.relationshipType!==void 0&&(z(s.relationshipType,
{instancePath:t+"/relationshipType"})||(e=f(e,z.errors),r=e.length)),s.startTime!==void 0&&(H(s.startTime,{instancePath:t+"/startTime"})||(e=f(e,H.errors),r=e.length)),s.to!==void 0){
let p=s.to;const l=r;let a=!1;const n=r;if(Array.isArray(p)){if(p.length<1){const d={instancePath:t+"/to",schemaPath:"#/properties/to/anyOf/0/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[d]:e.push(d),r++}const i=p.length;for(let d=0;d<i;d++)q.validate(p[d],{instancePath:t+"/to/"+d})||(e=f(e,q.validate.errors),r=e.length)}else{const i={instancePath:t+"/t\
o",schemaPath:"#/properties/to/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var u=n===r;if(a=a||u,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={
instancePath:t+"/to",schemaPath:"#/properties/to/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}s.suppliedBy!==void 0&&(K(s.suppliedBy,{instancePath:t+"/suppliedBy"})||
(e=f(e,K.errors),r=e.length)),s.security_assessedElement!==void 0&&(X(s.security_assessedElement,{instancePath:t+"/security_assessedElement"})||(e=f(e,X.errors),r=e.length)),s.security_modifiedTime!==
void 0&&(W(s.security_modifiedTime,{instancePath:t+"/security_modifiedTime"})||(e=f(e,W.errors),r=e.length)),s.security_publishedTime!==void 0&&(J(s.security_publishedTime,{instancePath:t+
"/security_publishedTime"})||(e=f(e,J.errors),r=e.length)),s.security_withdrawnTime!==void 0&&(Q(s.security_withdrawnTime,{instancePath:t+"/security_withdrawnTime"})||(e=f(e,Q.errors),
r=e.length)),s.security_score!==void 0&&(zt(s.security_score,{instancePath:t+"/security_score"})||(e=f(e,zt.errors),r=e.length)),s.security_severity!==void 0&&(Ht(s.security_severity,
{instancePath:t+"/security_severity"})||(e=f(e,Ht.errors),r=e.length)),s.security_vectorString!==void 0&&(Kt(s.security_vectorString,{instancePath:t+"/security_vectorString"})||(e=
f(e,Kt.errors),r=e.length))}else{const p={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}return Ar.errors=e,r===0}const Ln={
type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"security_CvssV4VulnAssessmentRelationship"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{
$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$d\
efs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},completeness:{$ref:"#\
/$defs/prop_Relationship_completeness"},endTime:{$ref:"#/$defs/prop_Relationship_endTime"},from:{$ref:"#/$defs/prop_Relationship_from_"},relationshipType:{$ref:"#/$defs/prop_Relati\
onship_relationshipType"},startTime:{$ref:"#/$defs/prop_Relationship_startTime"},to:{anyOf:[{type:"array",minItems:1,items:{$ref:"#/$defs/prop_Relationship_to"}}]},suppliedBy:{$ref:"\
#/$defs/prop_security_VulnAssessmentRelationship_suppliedBy"},security_assessedElement:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_assessedElement"},security_modifiedTime:{
$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_modifiedTime"},security_publishedTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_publishedTime"},
security_withdrawnTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_withdrawnTime"},security_score:{$ref:"#/$defs/prop_security_CvssV4VulnAssessmentRelationship\
_security_score"},security_severity:{$ref:"#/$defs/prop_security_CvssV4VulnAssessmentRelationship_security_severity"},security_vectorString:{$ref:"#/$defs/prop_security_CvssV4VulnA\
ssessmentRelationship_security_vectorString"}},required:["type","spdxId","creationInfo","from","relationshipType","to","security_score","security_severity","security_vectorString"],
additionalProperties:!1};function Xt(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!1;const g=r;if(typeof s!="number"){const u={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{
type:"number"}};e===null?e=[u]:e.push(u),r++}var m=g===r;if(y=y||m,!y){const u=r;if(typeof s=="string"){if(!Je.test(s)){const l={instancePath:t,schemaPath:"#/anyOf/1/pattern",keyword:"\
pattern",params:{pattern:"^-?[0-9]+(\\.[0-9]*)?$"}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"}};e===
null?e=[l]:e.push(l),r++}var m=u===r;y=y||m}if(y)r=o,e!==null&&(o?e.length=o:e=null);else{const u={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[u]:e.push(
u),r++}return Xt.errors=e,r===0}const Un={enum:["critical","high","low","medium","none"]};function Wt(s,{instancePath:t=""}={}){let e=null,r=0,o;o=!1;for(const y of Un.enum)if(Z(s,
y)){o=!0;break}if(!o){const y={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Un.enum}};e===null?e=[y]:e.push(y),r++}return Wt.errors=e,r===0}function Jt(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return Jt.errors=e,r===0}function Pr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const p of Ln.required)if(s[p]===void 0){const l={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}};e===null?e=[l]:e.push(l),r++}for(const p in s)if(!N.call(Ln.properties,p)){const l={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+"/s\
pdxId"})||(e=f(e,P.errors),r=e.length)),s.type!==void 0){let p=s.type;if(typeof p!="string"){const l={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}if(p!=="security_CvssV4VulnAssessmentRelationship"){const l={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",
params:{allowedValue:"security_CvssV4VulnAssessmentRelationship"}};e===null?e=[l]:e.push(l),r++}}if(s.comment!==void 0&&(E(s.comment,{instancePath:t+"/comment"})||(e=f(e,E.errors),
r=e.length)),s.creationInfo!==void 0&&(T(s.creationInfo,{instancePath:t+"/creationInfo"})||(e=f(e,T.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:t+"/\
description"})||(e=f(e,R.errors),r=e.length)),s.extension!==void 0){let p=s.extension;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)b(p[d],
{instancePath:t+"/extension/"+d})||(e=f(e,b.errors),r=e.length)}else{const i={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[i]:e.push(i),r++}var o=n===r;if(a=a||o,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf",
keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.externalIdentifier!==void 0){let p=s.externalIdentifier;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;
for(let d=0;d<i;d++)V(p[d],{instancePath:t+"/externalIdentifier/"+d})||(e=f(e,V.errors),r=e.length)}else{const i={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/exte\
rnalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var y=n===r;if(a=a||y,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+
"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.externalRef!==void 0){let p=s.externalRef;const l=r;
let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)C(p[d],{instancePath:t+"/externalRef/"+d})||(e=f(e,C.errors),r=e.length)}else{const i={instancePath:t+"\
/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var g=n===r;if(a=a||g,a)r=l,e!==null&&(l?e.length=
l:e=null);else{const i={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.name!==void 0&&(j(s.
name,{instancePath:t+"/name"})||(e=f(e,j.errors),r=e.length)),s.summary!==void 0&&(L(s.summary,{instancePath:t+"/summary"})||(e=f(e,L.errors),r=e.length)),s.verifiedUsing!==void 0){
let p=s.verifiedUsing;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)U(p[d],{instancePath:t+"/verifiedUsing/"+d})||(e=f(e,U.errors),r=e.length)}else{
const i={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var m=n===r;if(a=a||
m,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(
i),r++}}if(s.completeness!==void 0&&(F(s.completeness,{instancePath:t+"/completeness"})||(e=f(e,F.errors),r=e.length)),s.endTime!==void 0&&(M(s.endTime,{instancePath:t+"/endTime"})||
(e=f(e,M.errors),r=e.length)),s.from!==void 0&&(q.validate(s.from,{instancePath:t+"/from"})||(e=f(e,q.validate.errors),r=e.length)),s.relationshipType!==void 0&&(z(s.relationshipType,
{instancePath:t+"/relationshipType"})||(e=f(e,z.errors),r=e.length)),s.startTime!==void 0&&(H(s.startTime,{instancePath:t+"/startTime"})||(e=f(e,H.errors),r=e.length)),s.to!==void 0){
let p=s.to;const l=r;let a=!1;const n=r;if(Array.isArray(p)){if(p.length<1){const d={instancePath:t+"/to",schemaPath:"#/properties/to/anyOf/0/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[d]:e.push(d),r++}const i=p.length;for(let d=0;d<i;d++)q.validate(p[d],{instancePath:t+"/to/"+d})||(e=f(e,q.validate.errors),r=e.length)}else{const i={instancePath:t+"/t\
o",schemaPath:"#/properties/to/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var u=n===r;if(a=a||u,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={
instancePath:t+"/to",schemaPath:"#/properties/to/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}s.suppliedBy!==void 0&&(K(s.suppliedBy,{instancePath:t+"/suppliedBy"})||
(e=f(e,K.errors),r=e.length)),s.security_assessedElement!==void 0&&(X(s.security_assessedElement,{instancePath:t+"/security_assessedElement"})||(e=f(e,X.errors),r=e.length)),s.security_modifiedTime!==
void 0&&(W(s.security_modifiedTime,{instancePath:t+"/security_modifiedTime"})||(e=f(e,W.errors),r=e.length)),s.security_publishedTime!==void 0&&(J(s.security_publishedTime,{instancePath:t+
"/security_publishedTime"})||(e=f(e,J.errors),r=e.length)),s.security_withdrawnTime!==void 0&&(Q(s.security_withdrawnTime,{instancePath:t+"/security_withdrawnTime"})||(e=f(e,Q.errors),
r=e.length)),s.security_score!==void 0&&(Xt(s.security_score,{instancePath:t+"/security_score"})||(e=f(e,Xt.errors),r=e.length)),s.security_severity!==void 0&&(Wt(s.security_severity,
{instancePath:t+"/security_severity"})||(e=f(e,Wt.errors),r=e.length)),s.security_vectorString!==void 0&&(Jt(s.security_vectorString,{instancePath:t+"/security_vectorString"})||(e=
f(e,Jt.errors),r=e.length))}else{const p={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}return Pr.errors=e,r===0}const Sn={
type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"security_EpssVulnAssessmentRelationship"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{
$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$d\
efs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},completeness:{$ref:"#\
/$defs/prop_Relationship_completeness"},endTime:{$ref:"#/$defs/prop_Relationship_endTime"},from:{$ref:"#/$defs/prop_Relationship_from_"},relationshipType:{$ref:"#/$defs/prop_Relati\
onship_relationshipType"},startTime:{$ref:"#/$defs/prop_Relationship_startTime"},to:{anyOf:[{type:"array",minItems:1,items:{$ref:"#/$defs/prop_Relationship_to"}}]},suppliedBy:{$ref:"\
#/$defs/prop_security_VulnAssessmentRelationship_suppliedBy"},security_assessedElement:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_assessedElement"},security_modifiedTime:{
$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_modifiedTime"},security_publishedTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_publishedTime"},
security_withdrawnTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_withdrawnTime"},security_percentile:{$ref:"#/$defs/prop_security_EpssVulnAssessmentRelations\
hip_security_percentile"},security_probability:{$ref:"#/$defs/prop_security_EpssVulnAssessmentRelationship_security_probability"}},required:["type","spdxId","creationInfo","from","\
relationshipType","to","security_percentile","security_probability"],additionalProperties:!1};function Qt(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!1;const g=r;if(typeof s!="number"){const u={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{
type:"number"}};e===null?e=[u]:e.push(u),r++}var m=g===r;if(y=y||m,!y){const u=r;if(typeof s=="string"){if(!Je.test(s)){const l={instancePath:t,schemaPath:"#/anyOf/1/pattern",keyword:"\
pattern",params:{pattern:"^-?[0-9]+(\\.[0-9]*)?$"}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"}};e===
null?e=[l]:e.push(l),r++}var m=u===r;y=y||m}if(y)r=o,e!==null&&(o?e.length=o:e=null);else{const u={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[u]:e.push(
u),r++}return Qt.errors=e,r===0}function Gt(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!1;const g=r;if(typeof s!="number"){const u={instancePath:t,schemaPath:"#/anyOf/0/type",keyword:"type",params:{
type:"number"}};e===null?e=[u]:e.push(u),r++}var m=g===r;if(y=y||m,!y){const u=r;if(typeof s=="string"){if(!Je.test(s)){const l={instancePath:t,schemaPath:"#/anyOf/1/pattern",keyword:"\
pattern",params:{pattern:"^-?[0-9]+(\\.[0-9]*)?$"}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"}};e===
null?e=[l]:e.push(l),r++}var m=u===r;y=y||m}if(y)r=o,e!==null&&(o?e.length=o:e=null);else{const u={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[u]:e.push(
u),r++}return Gt.errors=e,r===0}function Er(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const p of Sn.required)if(s[p]===void 0){const l={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}};e===null?e=[l]:e.push(l),r++}for(const p in s)if(!N.call(Sn.properties,p)){const l={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+"/s\
pdxId"})||(e=f(e,P.errors),r=e.length)),s.type!==void 0){let p=s.type;if(typeof p!="string"){const l={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}if(p!=="security_EpssVulnAssessmentRelationship"){const l={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",
params:{allowedValue:"security_EpssVulnAssessmentRelationship"}};e===null?e=[l]:e.push(l),r++}}if(s.comment!==void 0&&(E(s.comment,{instancePath:t+"/comment"})||(e=f(e,E.errors),r=
e.length)),s.creationInfo!==void 0&&(T(s.creationInfo,{instancePath:t+"/creationInfo"})||(e=f(e,T.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:t+"/de\
scription"})||(e=f(e,R.errors),r=e.length)),s.extension!==void 0){let p=s.extension;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)b(p[d],{instancePath:t+
"/extension/"+d})||(e=f(e,b.errors),r=e.length)}else{const i={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===
null?e=[i]:e.push(i),r++}var o=n===r;if(a=a||o,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"an\
yOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.externalIdentifier!==void 0){let p=s.externalIdentifier;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<
i;d++)V(p[d],{instancePath:t+"/externalIdentifier/"+d})||(e=f(e,V.errors),r=e.length)}else{const i={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier\
/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var y=n===r;if(a=a||y,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/externa\
lIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.externalRef!==void 0){let p=s.externalRef;const l=r;let a=!1;
const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)C(p[d],{instancePath:t+"/externalRef/"+d})||(e=f(e,C.errors),r=e.length)}else{const i={instancePath:t+"/external\
Ref",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var g=n===r;if(a=a||g,a)r=l,e!==null&&(l?e.length=l:e=null);else{
const i={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:t+
"/name"})||(e=f(e,j.errors),r=e.length)),s.summary!==void 0&&(L(s.summary,{instancePath:t+"/summary"})||(e=f(e,L.errors),r=e.length)),s.verifiedUsing!==void 0){let p=s.verifiedUsing;
const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)U(p[d],{instancePath:t+"/verifiedUsing/"+d})||(e=f(e,U.errors),r=e.length)}else{const i={instancePath:t+
"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var m=n===r;if(a=a||m,a)r=l,e!==null&&(l?e.
length=l:e=null);else{const i={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.completeness!==
void 0&&(F(s.completeness,{instancePath:t+"/completeness"})||(e=f(e,F.errors),r=e.length)),s.endTime!==void 0&&(M(s.endTime,{instancePath:t+"/endTime"})||(e=f(e,M.errors),r=e.length)),
s.from!==void 0&&(q.validate(s.from,{instancePath:t+"/from"})||(e=f(e,q.validate.errors),r=e.length)),s.relationshipType!==void 0&&(z(s.relationshipType,{instancePath:t+"/relations\
hipType"})||(e=f(e,z.errors),r=e.length)),s.startTime!==void 0&&(H(s.startTime,{instancePath:t+"/startTime"})||(e=f(e,H.errors),r=e.length)),s.to!==void 0){let p=s.to;const l=r;let a=!1;
const n=r;if(Array.isArray(p)){if(p.length<1){const d={instancePath:t+"/to",schemaPath:"#/properties/to/anyOf/0/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[d]:e.push(
d),r++}const i=p.length;for(let d=0;d<i;d++)q.validate(p[d],{instancePath:t+"/to/"+d})||(e=f(e,q.validate.errors),r=e.length)}else{const i={instancePath:t+"/to",schemaPath:"#/prope\
rties/to/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var u=n===r;if(a=a||u,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"\
/to",schemaPath:"#/properties/to/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}s.suppliedBy!==void 0&&(K(s.suppliedBy,{instancePath:t+"/suppliedBy"})||(e=f(e,K.errors),
r=e.length)),s.security_assessedElement!==void 0&&(X(s.security_assessedElement,{instancePath:t+"/security_assessedElement"})||(e=f(e,X.errors),r=e.length)),s.security_modifiedTime!==
void 0&&(W(s.security_modifiedTime,{instancePath:t+"/security_modifiedTime"})||(e=f(e,W.errors),r=e.length)),s.security_publishedTime!==void 0&&(J(s.security_publishedTime,{instancePath:t+
"/security_publishedTime"})||(e=f(e,J.errors),r=e.length)),s.security_withdrawnTime!==void 0&&(Q(s.security_withdrawnTime,{instancePath:t+"/security_withdrawnTime"})||(e=f(e,Q.errors),
r=e.length)),s.security_percentile!==void 0&&(Qt(s.security_percentile,{instancePath:t+"/security_percentile"})||(e=f(e,Qt.errors),r=e.length)),s.security_probability!==void 0&&(Gt(
s.security_probability,{instancePath:t+"/security_probability"})||(e=f(e,Gt.errors),r=e.length))}else{const p={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[p]:e.push(p),r++}return Er.errors=e,r===0}const qn={type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"security_ExploitCatalogVulnAss\
essmentRelationship"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[
{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},completeness:{$ref:"#/$defs/prop_Relationship_completeness"},endTime:{$ref:"#/$defs/prop_Relationship_endTime"},from:{
$ref:"#/$defs/prop_Relationship_from_"},relationshipType:{$ref:"#/$defs/prop_Relationship_relationshipType"},startTime:{$ref:"#/$defs/prop_Relationship_startTime"},to:{anyOf:[{type:"\
array",minItems:1,items:{$ref:"#/$defs/prop_Relationship_to"}}]},suppliedBy:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_suppliedBy"},security_assessedElement:{$ref:"#/$\
defs/prop_security_VulnAssessmentRelationship_security_assessedElement"},security_modifiedTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_modifiedTime"},security_publishedTime:{
$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_publishedTime"},security_withdrawnTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_withdrawnTim\
e"},security_catalogType:{$ref:"#/$defs/prop_security_ExploitCatalogVulnAssessmentRelationship_security_catalogType"},security_exploited:{$ref:"#/$defs/prop_security_ExploitCatalog\
VulnAssessmentRelationship_security_exploited"},security_locator:{$ref:"#/$defs/prop_security_ExploitCatalogVulnAssessmentRelationship_security_locator"}},required:["type","spdxId",
"creationInfo","from","relationshipType","to","security_catalogType","security_exploited","security_locator"],additionalProperties:!1},Bn={enum:["kev","other"]};function Yt(s,{instancePath:t=""}={}){
let e=null,r=0,o;o=!1;for(const y of Bn.enum)if(Z(s,y)){o=!0;break}if(!o){const y={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Bn.enum}};e===null?e=[y]:
e.push(y),r++}return Yt.errors=e,r===0}function ei(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="boolean"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(
o),r++}return ei.errors=e,r===0}function ri(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),r++}return ri.errors=e,r===0}function Tr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const p of qn.
required)if(s[p]===void 0){const l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}};e===null?e=[l]:e.push(l),r++}for(const p in s)if(!N.call(qn.
properties,p)){const l={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),r++}if(s.spdxId!==
void 0&&(P(s.spdxId,{instancePath:t+"/spdxId"})||(e=f(e,P.errors),r=e.length)),s.type!==void 0){let p=s.type;if(typeof p!="string"){const l={instancePath:t+"/type",schemaPath:"#/pr\
operties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(p!=="security_ExploitCatalogVulnAssessmentRelationship"){const l={instancePath:t+"/type",
schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"security_ExploitCatalogVulnAssessmentRelationship"}};e===null?e=[l]:e.push(l),r++}}if(s.comment!==void 0&&
(E(s.comment,{instancePath:t+"/comment"})||(e=f(e,E.errors),r=e.length)),s.creationInfo!==void 0&&(T(s.creationInfo,{instancePath:t+"/creationInfo"})||(e=f(e,T.errors),r=e.length)),
s.description!==void 0&&(R(s.description,{instancePath:t+"/description"})||(e=f(e,R.errors),r=e.length)),s.extension!==void 0){let p=s.extension;const l=r;let a=!1;const n=r;if(Array.
isArray(p)){const i=p.length;for(let d=0;d<i;d++)b(p[d],{instancePath:t+"/extension/"+d})||(e=f(e,b.errors),r=e.length)}else{const i={instancePath:t+"/extension",schemaPath:"#/prop\
erties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var o=n===r;if(a=a||o,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+
"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.externalIdentifier!==void 0){let p=s.externalIdentifier;const l=r;
let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)V(p[d],{instancePath:t+"/externalIdentifier/"+d})||(e=f(e,V.errors),r=e.length)}else{const i={instancePath:t+
"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var y=n===r;if(a=a||y,a)r=l,e!==null&&
(l?e.length=l:e=null);else{const i={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}
if(s.externalRef!==void 0){let p=s.externalRef;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)C(p[d],{instancePath:t+"/externalRef/"+d})||(e=
f(e,C.errors),r=e.length)}else{const i={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(
i),r++}var g=n===r;if(a=a||g,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};
e===null?e=[i]:e.push(i),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:t+"/name"})||(e=f(e,j.errors),r=e.length)),s.summary!==void 0&&(L(s.summary,{instancePath:t+"/summary"})||
(e=f(e,L.errors),r=e.length)),s.verifiedUsing!==void 0){let p=s.verifiedUsing;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)U(p[d],{instancePath:t+
"/verifiedUsing/"+d})||(e=f(e,U.errors),r=e.length)}else{const i={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[i]:e.push(i),r++}var m=n===r;if(a=a||m,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsi\
ng/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.completeness!==void 0&&(F(s.completeness,{instancePath:t+"/completeness"})||(e=f(e,F.errors),r=e.length)),s.
endTime!==void 0&&(M(s.endTime,{instancePath:t+"/endTime"})||(e=f(e,M.errors),r=e.length)),s.from!==void 0&&(q.validate(s.from,{instancePath:t+"/from"})||(e=f(e,q.validate.errors),
r=e.length)),s.relationshipType!==void 0&&(z(s.relationshipType,{instancePath:t+"/relationshipType"})||(e=f(e,z.errors),r=e.length)),s.startTime!==void 0&&(H(s.startTime,{instancePath:t+
"/startTime"})||(e=f(e,H.errors),r=e.length)),s.to!==void 0){let p=s.to;const l=r;let a=!1;const n=r;if(Array.isArray(p)){if(p.length<1){const d={instancePath:t+"/to",schemaPath:"#\
/properties/to/anyOf/0/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[d]:e.push(d),r++}const i=p.length;for(let d=0;d<i;d++)q.validate(p[d],{instancePath:t+"/to/"+d})||
(e=f(e,q.validate.errors),r=e.length)}else{const i={instancePath:t+"/to",schemaPath:"#/properties/to/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}
var u=n===r;if(a=a||u,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/to",schemaPath:"#/properties/to/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),
r++}}s.suppliedBy!==void 0&&(K(s.suppliedBy,{instancePath:t+"/suppliedBy"})||(e=f(e,K.errors),r=e.length)),s.security_assessedElement!==void 0&&(X(s.security_assessedElement,{instancePath:t+
"/security_assessedElement"})||(e=f(e,X.errors),r=e.length)),s.security_modifiedTime!==void 0&&(W(s.security_modifiedTime,{instancePath:t+"/security_modifiedTime"})||(e=f(e,W.errors),
r=e.length)),s.security_publishedTime!==void 0&&(J(s.security_publishedTime,{instancePath:t+"/security_publishedTime"})||(e=f(e,J.errors),r=e.length)),s.security_withdrawnTime!==void 0&&
(Q(s.security_withdrawnTime,{instancePath:t+"/security_withdrawnTime"})||(e=f(e,Q.errors),r=e.length)),s.security_catalogType!==void 0&&(Yt(s.security_catalogType,{instancePath:t+"\
/security_catalogType"})||(e=f(e,Yt.errors),r=e.length)),s.security_exploited!==void 0&&(ei(s.security_exploited,{instancePath:t+"/security_exploited"})||(e=f(e,ei.errors),r=e.length)),
s.security_locator!==void 0&&(ri(s.security_locator,{instancePath:t+"/security_locator"})||(e=f(e,ri.errors),r=e.length))}else{const p={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}return Tr.errors=e,r===0}const Nn={type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"secur\
ity_SsvcVulnAssessmentRelationship"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_d\
escription"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIde\
ntifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summar\
y"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},completeness:{$ref:"#/$defs/prop_Relationship_completeness"},endTime:{$ref:"#/$defs/pro\
p_Relationship_endTime"},from:{$ref:"#/$defs/prop_Relationship_from_"},relationshipType:{$ref:"#/$defs/prop_Relationship_relationshipType"},startTime:{$ref:"#/$defs/prop_Relationsh\
ip_startTime"},to:{anyOf:[{type:"array",minItems:1,items:{$ref:"#/$defs/prop_Relationship_to"}}]},suppliedBy:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_suppliedBy"},security_assessedElement:{
$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_assessedElement"},security_modifiedTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_modifiedTim\
e"},security_publishedTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_publishedTime"},security_withdrawnTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelati\
onship_security_withdrawnTime"},security_decisionType:{$ref:"#/$defs/prop_security_SsvcVulnAssessmentRelationship_security_decisionType"}},required:["type","spdxId","creationInfo",
"from","relationshipType","to","security_decisionType"],additionalProperties:!1},Dn={enum:["act","attend","track","trackStar"]};function si(s,{instancePath:t=""}={}){let e=null,r=0,
o;o=!1;for(const y of Dn.enum)if(Z(s,y)){o=!0;break}if(!o){const y={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Dn.enum}};e===null?e=[y]:e.push(y),r++}return si.
errors=e,r===0}function Rr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const p of Nn.required)if(s[p]===void 0){const l={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p}};e===null?e=[l]:e.push(l),r++}for(const p in s)if(!N.call(Nn.properties,p)){const l={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+"/spdxId"})||(e=
f(e,P.errors),r=e.length)),s.type!==void 0){let p=s.type;if(typeof p!="string"){const l={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[l]:e.push(l),r++}if(p!=="security_SsvcVulnAssessmentRelationship"){const l={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
security_SsvcVulnAssessmentRelationship"}};e===null?e=[l]:e.push(l),r++}}if(s.comment!==void 0&&(E(s.comment,{instancePath:t+"/comment"})||(e=f(e,E.errors),r=e.length)),s.creationInfo!==
void 0&&(T(s.creationInfo,{instancePath:t+"/creationInfo"})||(e=f(e,T.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:t+"/description"})||(e=f(e,R.errors),
r=e.length)),s.extension!==void 0){let p=s.extension;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)b(p[d],{instancePath:t+"/extension/"+d})||
(e=f(e,b.errors),r=e.length)}else{const i={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(
i),r++}var o=n===r;if(a=a||o,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===
null?e=[i]:e.push(i),r++}}if(s.externalIdentifier!==void 0){let p=s.externalIdentifier;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)V(p[d],
{instancePath:t+"/externalIdentifier/"+d})||(e=f(e,V.errors),r=e.length)}else{const i={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",
keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var y=n===r;if(a=a||y,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/externalIdentifier",schemaPath:"\
#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.externalRef!==void 0){let p=s.externalRef;const l=r;let a=!1;const n=r;if(Array.
isArray(p)){const i=p.length;for(let d=0;d<i;d++)C(p[d],{instancePath:t+"/externalRef/"+d})||(e=f(e,C.errors),r=e.length)}else{const i={instancePath:t+"/externalRef",schemaPath:"#/\
properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var g=n===r;if(a=a||g,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+
"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:t+"/name"})||(e=f(e,
j.errors),r=e.length)),s.summary!==void 0&&(L(s.summary,{instancePath:t+"/summary"})||(e=f(e,L.errors),r=e.length)),s.verifiedUsing!==void 0){let p=s.verifiedUsing;const l=r;let a=!1;
const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)U(p[d],{instancePath:t+"/verifiedUsing/"+d})||(e=f(e,U.errors),r=e.length)}else{const i={instancePath:t+"/verifi\
edUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var m=n===r;if(a=a||m,a)r=l,e!==null&&(l?e.length=l:
e=null);else{const i={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.completeness!==void 0&&
(F(s.completeness,{instancePath:t+"/completeness"})||(e=f(e,F.errors),r=e.length)),s.endTime!==void 0&&(M(s.endTime,{instancePath:t+"/endTime"})||(e=f(e,M.errors),r=e.length)),s.from!==
void 0&&(q.validate(s.from,{instancePath:t+"/from"})||(e=f(e,q.validate.errors),r=e.length)),s.relationshipType!==void 0&&(z(s.relationshipType,{instancePath:t+"/relationshipType"})||
(e=f(e,z.errors),r=e.length)),s.startTime!==void 0&&(H(s.startTime,{instancePath:t+"/startTime"})||(e=f(e,H.errors),r=e.length)),s.to!==void 0){let p=s.to;const l=r;let a=!1;const n=r;
if(Array.isArray(p)){if(p.length<1){const d={instancePath:t+"/to",schemaPath:"#/properties/to/anyOf/0/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[d]:e.push(d),r++}const i=p.
length;for(let d=0;d<i;d++)q.validate(p[d],{instancePath:t+"/to/"+d})||(e=f(e,q.validate.errors),r=e.length)}else{const i={instancePath:t+"/to",schemaPath:"#/properties/to/anyOf/0/\
type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var u=n===r;if(a=a||u,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/to",schemaPath:"\
#/properties/to/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}s.suppliedBy!==void 0&&(K(s.suppliedBy,{instancePath:t+"/suppliedBy"})||(e=f(e,K.errors),r=e.length)),
s.security_assessedElement!==void 0&&(X(s.security_assessedElement,{instancePath:t+"/security_assessedElement"})||(e=f(e,X.errors),r=e.length)),s.security_modifiedTime!==void 0&&(W(
s.security_modifiedTime,{instancePath:t+"/security_modifiedTime"})||(e=f(e,W.errors),r=e.length)),s.security_publishedTime!==void 0&&(J(s.security_publishedTime,{instancePath:t+"/s\
ecurity_publishedTime"})||(e=f(e,J.errors),r=e.length)),s.security_withdrawnTime!==void 0&&(Q(s.security_withdrawnTime,{instancePath:t+"/security_withdrawnTime"})||(e=f(e,Q.errors),
r=e.length)),s.security_decisionType!==void 0&&(si(s.security_decisionType,{instancePath:t+"/security_decisionType"})||(e=f(e,si.errors),r=e.length))}else{const p={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}return Rr.errors=e,r===0}const Zn={type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"str\
ing",const:"security_VexAffectedVulnAssessmentRelationship"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"\
#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/pr\
op_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$de\
fs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},completeness:{$ref:"#/$defs/prop_Relationship_completeness"},endTime:{
$ref:"#/$defs/prop_Relationship_endTime"},from:{$ref:"#/$defs/prop_Relationship_from_"},relationshipType:{$ref:"#/$defs/prop_Relationship_relationshipType"},startTime:{$ref:"#/$def\
s/prop_Relationship_startTime"},to:{anyOf:[{type:"array",minItems:1,items:{$ref:"#/$defs/prop_Relationship_to"}}]},suppliedBy:{$ref:"#/$defs/prop_security_VulnAssessmentRelationshi\
p_suppliedBy"},security_assessedElement:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_assessedElement"},security_modifiedTime:{$ref:"#/$defs/prop_security_VulnAs\
sessmentRelationship_security_modifiedTime"},security_publishedTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_publishedTime"},security_withdrawnTime:{$ref:"#\
/$defs/prop_security_VulnAssessmentRelationship_security_withdrawnTime"},security_statusNotes:{$ref:"#/$defs/prop_security_VexVulnAssessmentRelationship_security_statusNotes"},security_vexVersion:{
$ref:"#/$defs/prop_security_VexVulnAssessmentRelationship_security_vexVersion"},security_actionStatement:{$ref:"#/$defs/prop_security_VexAffectedVulnAssessmentRelationship_security\
_actionStatement"},security_actionStatementTime:{$ref:"#/$defs/prop_security_VexAffectedVulnAssessmentRelationship_security_actionStatementTime"}},required:["type","spdxId","creati\
onInfo","from","relationshipType","to","security_actionStatement"],additionalProperties:!1};function Te(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return Te.errors=e,r===0}function Re(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return Re.errors=e,r===0}function ti(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return ti.errors=e,r===0}function ii(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}if(typeof s=="string"&&!Y.test(s)){const o={instancePath:t,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6]\
[0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"}};e===null?e=[o]:e.push(o),r++}if(typeof s=="string"&&!ee.test(s)){const o={instancePath:t,schemaPath:"#/allOf/1/pattern",keyword:"patte\
rn",params:{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};e===null?e=[o]:e.push(o),r++}return ii.errors=e,r===0}function br(s,{instancePath:t=""}={}){let e=null,r=0;
if(s&&typeof s=="object"&&!Array.isArray(s)){for(const p of Zn.required)if(s[p]===void 0){const l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}};
e===null?e=[l]:e.push(l),r++}for(const p in s)if(!N.call(Zn.properties,p)){const l={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[l]:e.push(l),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+"/spdxId"})||(e=f(e,P.errors),r=e.length)),s.type!==void 0){let p=s.type;if(typeof p!="string"){const l={
instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(p!=="security_VexAffectedVulnAssessmentRelationshi\
p"){const l={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"security_VexAffectedVulnAssessmentRelationship"}};e===null?e=[l]:e.push(
l),r++}}if(s.comment!==void 0&&(E(s.comment,{instancePath:t+"/comment"})||(e=f(e,E.errors),r=e.length)),s.creationInfo!==void 0&&(T(s.creationInfo,{instancePath:t+"/creationInfo"})||
(e=f(e,T.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:t+"/description"})||(e=f(e,R.errors),r=e.length)),s.extension!==void 0){let p=s.extension;const l=r;
let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)b(p[d],{instancePath:t+"/extension/"+d})||(e=f(e,b.errors),r=e.length)}else{const i={instancePath:t+"/e\
xtension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var o=n===r;if(a=a||o,a)r=l,e!==null&&(l?e.length=l:e=
null);else{const i={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.externalIdentifier!==void 0){
let p=s.externalIdentifier;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)V(p[d],{instancePath:t+"/externalIdentifier/"+d})||(e=f(e,V.errors),
r=e.length)}else{const i={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(
i),r++}var y=n===r;if(a=a||y,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"an\
yOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.externalRef!==void 0){let p=s.externalRef;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)
C(p[d],{instancePath:t+"/externalRef/"+d})||(e=f(e,C.errors),r=e.length)}else{const i={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var g=n===r;if(a=a||g,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/externalRef",schemaPath:"#/propert\
ies/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:t+"/name"})||(e=f(e,j.errors),r=e.length)),s.summary!==void 0&&
(L(s.summary,{instancePath:t+"/summary"})||(e=f(e,L.errors),r=e.length)),s.verifiedUsing!==void 0){let p=s.verifiedUsing;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.
length;for(let d=0;d<i;d++)U(p[d],{instancePath:t+"/verifiedUsing/"+d})||(e=f(e,U.errors),r=e.length)}else{const i={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifie\
dUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var m=n===r;if(a=a||m,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/v\
erifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.completeness!==void 0&&(F(s.completeness,{instancePath:t+"\
/completeness"})||(e=f(e,F.errors),r=e.length)),s.endTime!==void 0&&(M(s.endTime,{instancePath:t+"/endTime"})||(e=f(e,M.errors),r=e.length)),s.from!==void 0&&(q.validate(s.from,{instancePath:t+
"/from"})||(e=f(e,q.validate.errors),r=e.length)),s.relationshipType!==void 0&&(z(s.relationshipType,{instancePath:t+"/relationshipType"})||(e=f(e,z.errors),r=e.length)),s.startTime!==
void 0&&(H(s.startTime,{instancePath:t+"/startTime"})||(e=f(e,H.errors),r=e.length)),s.to!==void 0){let p=s.to;const l=r;let a=!1;const n=r;if(Array.isArray(p)){if(p.length<1){const d={
instancePath:t+"/to",schemaPath:"#/properties/to/anyOf/0/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[d]:e.push(d),r++}const i=p.length;for(let d=0;d<i;d++)q.validate(
p[d],{instancePath:t+"/to/"+d})||(e=f(e,q.validate.errors),r=e.length)}else{const i={instancePath:t+"/to",schemaPath:"#/properties/to/anyOf/0/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[i]:e.push(i),r++}var u=n===r;if(a=a||u,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/to",schemaPath:"#/properties/to/anyOf",keyword:"anyOf",
params:{}};e===null?e=[i]:e.push(i),r++}}s.suppliedBy!==void 0&&(K(s.suppliedBy,{instancePath:t+"/suppliedBy"})||(e=f(e,K.errors),r=e.length)),s.security_assessedElement!==void 0&&
(X(s.security_assessedElement,{instancePath:t+"/security_assessedElement"})||(e=f(e,X.errors),r=e.length)),s.security_modifiedTime!==void 0&&(W(s.security_modifiedTime,{instancePath:t+
"/security_modifiedTime"})||(e=f(e,W.errors),r=e.length)),s.security_publishedTime!==void 0&&(J(s.security_publishedTime,{instancePath:t+"/security_publishedTime"})||(e=f(e,J.errors),
r=e.length)),s.security_withdrawnTime!==void 0&&(Q(s.security_withdrawnTime,{instancePath:t+"/security_withdrawnTime"})||(e=f(e,Q.errors),r=e.length)),s.security_statusNotes!==void 0&&
(Te(s.security_statusNotes,{instancePath:t+"/security_statusNotes"})||(e=f(e,Te.errors),r=e.length)),s.security_vexVersion!==void 0&&(Re(s.security_vexVersion,{instancePath:t+"/sec\
urity_vexVersion"})||(e=f(e,Re.errors),r=e.length)),s.security_actionStatement!==void 0&&(ti(s.security_actionStatement,{instancePath:t+"/security_actionStatement"})||(e=f(e,ti.errors),
r=e.length)),s.security_actionStatementTime!==void 0&&(ii(s.security_actionStatementTime,{instancePath:t+"/security_actionStatementTime"})||(e=f(e,ii.errors),r=e.length))}else{const p={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}return br.errors=e,r===0}const Fn={type:"object",properties:{spdxId:{$ref:"#/\
$defs/IRI"},type:{type:"string",const:"security_VexFixedVulnAssessmentRelationship"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creation\
Info"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"arra\
y",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_n\
ame"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},completeness:{$ref:"#/$defs/prop_Relati\
onship_completeness"},endTime:{$ref:"#/$defs/prop_Relationship_endTime"},from:{$ref:"#/$defs/prop_Relationship_from_"},relationshipType:{$ref:"#/$defs/prop_Relationship_relationshi\
pType"},startTime:{$ref:"#/$defs/prop_Relationship_startTime"},to:{anyOf:[{type:"array",minItems:1,items:{$ref:"#/$defs/prop_Relationship_to"}}]},suppliedBy:{$ref:"#/$defs/prop_sec\
urity_VulnAssessmentRelationship_suppliedBy"},security_assessedElement:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_assessedElement"},security_modifiedTime:{$ref:"\
#/$defs/prop_security_VulnAssessmentRelationship_security_modifiedTime"},security_publishedTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_publishedTime"},security_withdrawnTime:{
$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_withdrawnTime"},security_statusNotes:{$ref:"#/$defs/prop_security_VexVulnAssessmentRelationship_security_statusNotes"},
security_vexVersion:{$ref:"#/$defs/prop_security_VexVulnAssessmentRelationship_security_vexVersion"}},required:["type","spdxId","creationInfo","from","relationshipType","to"],additionalProperties:!1};
function Vr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const p of Fn.required)if(s[p]===void 0){const l={instancePath:t,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:p}};e===null?e=[l]:e.push(l),r++}for(const p in s)if(!N.call(Fn.properties,p)){const l={instancePath:t,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+"/spdxId"})||(e=f(e,P.errors),
r=e.length)),s.type!==void 0){let p=s.type;if(typeof p!="string"){const l={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?
e=[l]:e.push(l),r++}if(p!=="security_VexFixedVulnAssessmentRelationship"){const l={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
security_VexFixedVulnAssessmentRelationship"}};e===null?e=[l]:e.push(l),r++}}if(s.comment!==void 0&&(E(s.comment,{instancePath:t+"/comment"})||(e=f(e,E.errors),r=e.length)),s.creationInfo!==
void 0&&(T(s.creationInfo,{instancePath:t+"/creationInfo"})||(e=f(e,T.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:t+"/description"})||(e=f(e,R.errors),
r=e.length)),s.extension!==void 0){let p=s.extension;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)b(p[d],{instancePath:t+"/extension/"+d})||
(e=f(e,b.errors),r=e.length)}else{const i={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(
i),r++}var o=n===r;if(a=a||o,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===
null?e=[i]:e.push(i),r++}}if(s.externalIdentifier!==void 0){let p=s.externalIdentifier;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)V(p[d],
{instancePath:t+"/externalIdentifier/"+d})||(e=f(e,V.errors),r=e.length)}else{const i={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",
keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var y=n===r;if(a=a||y,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/externalIdentifier",schemaPath:"\
#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.externalRef!==void 0){let p=s.externalRef;const l=r;let a=!1;const n=r;if(Array.
isArray(p)){const i=p.length;for(let d=0;d<i;d++)C(p[d],{instancePath:t+"/externalRef/"+d})||(e=f(e,C.errors),r=e.length)}else{const i={instancePath:t+"/externalRef",schemaPath:"#/\
properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var g=n===r;if(a=a||g,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+
"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:t+"/name"})||(e=f(e,
j.errors),r=e.length)),s.summary!==void 0&&(L(s.summary,{instancePath:t+"/summary"})||(e=f(e,L.errors),r=e.length)),s.verifiedUsing!==void 0){let p=s.verifiedUsing;const l=r;let a=!1;
const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)U(p[d],{instancePath:t+"/verifiedUsing/"+d})||(e=f(e,U.errors),r=e.length)}else{const i={instancePath:t+"/verifi\
edUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var m=n===r;if(a=a||m,a)r=l,e!==null&&(l?e.length=l:
e=null);else{const i={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.completeness!==void 0&&
(F(s.completeness,{instancePath:t+"/completeness"})||(e=f(e,F.errors),r=e.length)),s.endTime!==void 0&&(M(s.endTime,{instancePath:t+"/endTime"})||(e=f(e,M.errors),r=e.length)),s.from!==
void 0&&(q.validate(s.from,{instancePath:t+"/from"})||(e=f(e,q.validate.errors),r=e.length)),s.relationshipType!==void 0&&(z(s.relationshipType,{instancePath:t+"/relationshipType"})||
(e=f(e,z.errors),r=e.length)),s.startTime!==void 0&&(H(s.startTime,{instancePath:t+"/startTime"})||(e=f(e,H.errors),r=e.length)),s.to!==void 0){let p=s.to;const l=r;let a=!1;const n=r;
if(Array.isArray(p)){if(p.length<1){const d={instancePath:t+"/to",schemaPath:"#/properties/to/anyOf/0/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[d]:e.push(d),r++}const i=p.
length;for(let d=0;d<i;d++)q.validate(p[d],{instancePath:t+"/to/"+d})||(e=f(e,q.validate.errors),r=e.length)}else{const i={instancePath:t+"/to",schemaPath:"#/properties/to/anyOf/0/\
type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var u=n===r;if(a=a||u,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/to",schemaPath:"\
#/properties/to/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}s.suppliedBy!==void 0&&(K(s.suppliedBy,{instancePath:t+"/suppliedBy"})||(e=f(e,K.errors),r=e.length)),
s.security_assessedElement!==void 0&&(X(s.security_assessedElement,{instancePath:t+"/security_assessedElement"})||(e=f(e,X.errors),r=e.length)),s.security_modifiedTime!==void 0&&(W(
s.security_modifiedTime,{instancePath:t+"/security_modifiedTime"})||(e=f(e,W.errors),r=e.length)),s.security_publishedTime!==void 0&&(J(s.security_publishedTime,{instancePath:t+"/s\
ecurity_publishedTime"})||(e=f(e,J.errors),r=e.length)),s.security_withdrawnTime!==void 0&&(Q(s.security_withdrawnTime,{instancePath:t+"/security_withdrawnTime"})||(e=f(e,Q.errors),
r=e.length)),s.security_statusNotes!==void 0&&(Te(s.security_statusNotes,{instancePath:t+"/security_statusNotes"})||(e=f(e,Te.errors),r=e.length)),s.security_vexVersion!==void 0&&(Re(
s.security_vexVersion,{instancePath:t+"/security_vexVersion"})||(e=f(e,Re.errors),r=e.length))}else{const p={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[p]:e.push(p),r++}return Vr.errors=e,r===0}const Mn={type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"security_VexNotAffectedVulnAssessme\
ntRelationship"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[
{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},completeness:{$ref:"#/$defs/prop_Relationship_completeness"},endTime:{$ref:"#/$defs/prop_Relationship_endTime"},from:{
$ref:"#/$defs/prop_Relationship_from_"},relationshipType:{$ref:"#/$defs/prop_Relationship_relationshipType"},startTime:{$ref:"#/$defs/prop_Relationship_startTime"},to:{anyOf:[{type:"\
array",minItems:1,items:{$ref:"#/$defs/prop_Relationship_to"}}]},suppliedBy:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_suppliedBy"},security_assessedElement:{$ref:"#/$\
defs/prop_security_VulnAssessmentRelationship_security_assessedElement"},security_modifiedTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_modifiedTime"},security_publishedTime:{
$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_publishedTime"},security_withdrawnTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_withdrawnTim\
e"},security_statusNotes:{$ref:"#/$defs/prop_security_VexVulnAssessmentRelationship_security_statusNotes"},security_vexVersion:{$ref:"#/$defs/prop_security_VexVulnAssessmentRelatio\
nship_security_vexVersion"},security_impactStatement:{$ref:"#/$defs/prop_security_VexNotAffectedVulnAssessmentRelationship_security_impactStatement"},security_impactStatementTime:{
$ref:"#/$defs/prop_security_VexNotAffectedVulnAssessmentRelationship_security_impactStatementTime"},security_justificationType:{$ref:"#/$defs/prop_security_VexNotAffectedVulnAssess\
mentRelationship_security_justificationType"}},required:["type","spdxId","creationInfo","from","relationshipType","to"],additionalProperties:!1};function ni(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return ni.errors=e,r===0}function oi(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}if(typeof s=="string"&&!Y.test(s)){const o={instancePath:t,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6]\
[0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"}};e===null?e=[o]:e.push(o),r++}if(typeof s=="string"&&!ee.test(s)){const o={instancePath:t,schemaPath:"#/allOf/1/pattern",keyword:"patte\
rn",params:{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};e===null?e=[o]:e.push(o),r++}return oi.errors=e,r===0}const zn={enum:["componentNotPresent","inlineMitiga\
tionsAlreadyExist","vulnerableCodeCannotBeControlledByAdversary","vulnerableCodeNotInExecutePath","vulnerableCodeNotPresent"]};function li(s,{instancePath:t=""}={}){let e=null,r=0,
o;o=!1;for(const y of zn.enum)if(Z(s,y)){o=!0;break}if(!o){const y={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:zn.enum}};e===null?e=[y]:e.push(y),r++}return li.
errors=e,r===0}function Cr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const p of Mn.required)if(s[p]===void 0){const l={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p}};e===null?e=[l]:e.push(l),r++}for(const p in s)if(!N.call(Mn.properties,p)){const l={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+"/spdxId"})||(e=
f(e,P.errors),r=e.length)),s.type!==void 0){let p=s.type;if(typeof p!="string"){const l={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[l]:e.push(l),r++}if(p!=="security_VexNotAffectedVulnAssessmentRelationship"){const l={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",
params:{allowedValue:"security_VexNotAffectedVulnAssessmentRelationship"}};e===null?e=[l]:e.push(l),r++}}if(s.comment!==void 0&&(E(s.comment,{instancePath:t+"/comment"})||(e=f(e,E.
errors),r=e.length)),s.creationInfo!==void 0&&(T(s.creationInfo,{instancePath:t+"/creationInfo"})||(e=f(e,T.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:t+
"/description"})||(e=f(e,R.errors),r=e.length)),s.extension!==void 0){let p=s.extension;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)b(p[d],
{instancePath:t+"/extension/"+d})||(e=f(e,b.errors),r=e.length)}else{const i={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[i]:e.push(i),r++}var o=n===r;if(a=a||o,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf",
keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.externalIdentifier!==void 0){let p=s.externalIdentifier;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;
for(let d=0;d<i;d++)V(p[d],{instancePath:t+"/externalIdentifier/"+d})||(e=f(e,V.errors),r=e.length)}else{const i={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/exte\
rnalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var y=n===r;if(a=a||y,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+
"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.externalRef!==void 0){let p=s.externalRef;const l=r;
let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)C(p[d],{instancePath:t+"/externalRef/"+d})||(e=f(e,C.errors),r=e.length)}else{const i={instancePath:t+"\
/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var g=n===r;if(a=a||g,a)r=l,e!==null&&(l?e.length=
l:e=null);else{const i={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.name!==void 0&&(j(s.
name,{instancePath:t+"/name"})||(e=f(e,j.errors),r=e.length)),s.summary!==void 0&&(L(s.summary,{instancePath:t+"/summary"})||(e=f(e,L.errors),r=e.length)),s.verifiedUsing!==void 0){
let p=s.verifiedUsing;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)U(p[d],{instancePath:t+"/verifiedUsing/"+d})||(e=f(e,U.errors),r=e.length)}else{
const i={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var m=n===r;if(a=a||
m,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(
i),r++}}if(s.completeness!==void 0&&(F(s.completeness,{instancePath:t+"/completeness"})||(e=f(e,F.errors),r=e.length)),s.endTime!==void 0&&(M(s.endTime,{instancePath:t+"/endTime"})||
(e=f(e,M.errors),r=e.length)),s.from!==void 0&&(q.validate(s.from,{instancePath:t+"/from"})||(e=f(e,q.validate.errors),r=e.length)),s.relationshipType!==void 0&&(z(s.relationshipType,
{instancePath:t+"/relationshipType"})||(e=f(e,z.errors),r=e.length)),s.startTime!==void 0&&(H(s.startTime,{instancePath:t+"/startTime"})||(e=f(e,H.errors),r=e.length)),s.to!==void 0){
let p=s.to;const l=r;let a=!1;const n=r;if(Array.isArray(p)){if(p.length<1){const d={instancePath:t+"/to",schemaPath:"#/properties/to/anyOf/0/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[d]:e.push(d),r++}const i=p.length;for(let d=0;d<i;d++)q.validate(p[d],{instancePath:t+"/to/"+d})||(e=f(e,q.validate.errors),r=e.length)}else{const i={instancePath:t+"/t\
o",schemaPath:"#/properties/to/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var u=n===r;if(a=a||u,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={
instancePath:t+"/to",schemaPath:"#/properties/to/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}s.suppliedBy!==void 0&&(K(s.suppliedBy,{instancePath:t+"/suppliedBy"})||
(e=f(e,K.errors),r=e.length)),s.security_assessedElement!==void 0&&(X(s.security_assessedElement,{instancePath:t+"/security_assessedElement"})||(e=f(e,X.errors),r=e.length)),s.security_modifiedTime!==
void 0&&(W(s.security_modifiedTime,{instancePath:t+"/security_modifiedTime"})||(e=f(e,W.errors),r=e.length)),s.security_publishedTime!==void 0&&(J(s.security_publishedTime,{instancePath:t+
"/security_publishedTime"})||(e=f(e,J.errors),r=e.length)),s.security_withdrawnTime!==void 0&&(Q(s.security_withdrawnTime,{instancePath:t+"/security_withdrawnTime"})||(e=f(e,Q.errors),
r=e.length)),s.security_statusNotes!==void 0&&(Te(s.security_statusNotes,{instancePath:t+"/security_statusNotes"})||(e=f(e,Te.errors),r=e.length)),s.security_vexVersion!==void 0&&(Re(
s.security_vexVersion,{instancePath:t+"/security_vexVersion"})||(e=f(e,Re.errors),r=e.length)),s.security_impactStatement!==void 0&&(ni(s.security_impactStatement,{instancePath:t+"\
/security_impactStatement"})||(e=f(e,ni.errors),r=e.length)),s.security_impactStatementTime!==void 0&&(oi(s.security_impactStatementTime,{instancePath:t+"/security_impactStatementT\
ime"})||(e=f(e,oi.errors),r=e.length)),s.security_justificationType!==void 0&&(li(s.security_justificationType,{instancePath:t+"/security_justificationType"})||(e=f(e,li.errors),r=
e.length))}else{const p={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}return Cr.errors=e,r===0}const Hn={type:"object",properties:{
spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"security_VexUnderInvestigationVulnAssessmentRelationship"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"\
#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{
anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$d\
efs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},completeness:{$ref:"#\
/$defs/prop_Relationship_completeness"},endTime:{$ref:"#/$defs/prop_Relationship_endTime"},from:{$ref:"#/$defs/prop_Relationship_from_"},relationshipType:{$ref:"#/$defs/prop_Relati\
onship_relationshipType"},startTime:{$ref:"#/$defs/prop_Relationship_startTime"},to:{anyOf:[{type:"array",minItems:1,items:{$ref:"#/$defs/prop_Relationship_to"}}]},suppliedBy:{$ref:"\
#/$defs/prop_security_VulnAssessmentRelationship_suppliedBy"},security_assessedElement:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_assessedElement"},security_modifiedTime:{
$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_modifiedTime"},security_publishedTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_publishedTime"},
security_withdrawnTime:{$ref:"#/$defs/prop_security_VulnAssessmentRelationship_security_withdrawnTime"},security_statusNotes:{$ref:"#/$defs/prop_security_VexVulnAssessmentRelations\
hip_security_statusNotes"},security_vexVersion:{$ref:"#/$defs/prop_security_VexVulnAssessmentRelationship_security_vexVersion"}},required:["type","spdxId","creationInfo","from","re\
lationshipType","to"],additionalProperties:!1};function jr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const p of Hn.required)if(s[p]===
void 0){const l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}};e===null?e=[l]:e.push(l),r++}for(const p in s)if(!N.call(Hn.properties,p)){const l={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+
"/spdxId"})||(e=f(e,P.errors),r=e.length)),s.type!==void 0){let p=s.type;if(typeof p!="string"){const l={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}if(p!=="security_VexUnderInvestigationVulnAssessmentRelationship"){const l={instancePath:t+"/type",schemaPath:"#/properties/type/const",
keyword:"const",params:{allowedValue:"security_VexUnderInvestigationVulnAssessmentRelationship"}};e===null?e=[l]:e.push(l),r++}}if(s.comment!==void 0&&(E(s.comment,{instancePath:t+
"/comment"})||(e=f(e,E.errors),r=e.length)),s.creationInfo!==void 0&&(T(s.creationInfo,{instancePath:t+"/creationInfo"})||(e=f(e,T.errors),r=e.length)),s.description!==void 0&&(R(s.
description,{instancePath:t+"/description"})||(e=f(e,R.errors),r=e.length)),s.extension!==void 0){let p=s.extension;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;
for(let d=0;d<i;d++)b(p[d],{instancePath:t+"/extension/"+d})||(e=f(e,b.errors),r=e.length)}else{const i={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",
keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var o=n===r;if(a=a||o,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/extension",schemaPath:"\
#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.externalIdentifier!==void 0){let p=s.externalIdentifier;const l=r;let a=!1;const n=r;if(Array.
isArray(p)){const i=p.length;for(let d=0;d<i;d++)V(p[d],{instancePath:t+"/externalIdentifier/"+d})||(e=f(e,V.errors),r=e.length)}else{const i={instancePath:t+"/externalIdentifier",
schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var y=n===r;if(a=a||y,a)r=l,e!==null&&(l?e.length=l:e=null);else{
const i={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.externalRef!==void 0){
let p=s.externalRef;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)C(p[d],{instancePath:t+"/externalRef/"+d})||(e=f(e,C.errors),r=e.length)}else{
const i={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var g=n===r;if(a=a||g,a)
r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}
if(s.name!==void 0&&(j(s.name,{instancePath:t+"/name"})||(e=f(e,j.errors),r=e.length)),s.summary!==void 0&&(L(s.summary,{instancePath:t+"/summary"})||(e=f(e,L.errors),r=e.length)),
s.verifiedUsing!==void 0){let p=s.verifiedUsing;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)U(p[d],{instancePath:t+"/verifiedUsing/"+d})||
(e=f(e,U.errors),r=e.length)}else{const i={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:
e.push(i),r++}var m=n===r;if(a=a||m,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",
params:{}};e===null?e=[i]:e.push(i),r++}}if(s.completeness!==void 0&&(F(s.completeness,{instancePath:t+"/completeness"})||(e=f(e,F.errors),r=e.length)),s.endTime!==void 0&&(M(s.endTime,
{instancePath:t+"/endTime"})||(e=f(e,M.errors),r=e.length)),s.from!==void 0&&(q.validate(s.from,{instancePath:t+"/from"})||(e=f(e,q.validate.errors),r=e.length)),s.relationshipType!==
void 0&&(z(s.relationshipType,{instancePath:t+"/relationshipType"})||(e=f(e,z.errors),r=e.length)),s.startTime!==void 0&&(H(s.startTime,{instancePath:t+"/startTime"})||(e=f(e,H.errors),
r=e.length)),s.to!==void 0){let p=s.to;const l=r;let a=!1;const n=r;if(Array.isArray(p)){if(p.length<1){const d={instancePath:t+"/to",schemaPath:"#/properties/to/anyOf/0/minItems",
keyword:"minItems",params:{limit:1}};e===null?e=[d]:e.push(d),r++}const i=p.length;for(let d=0;d<i;d++)q.validate(p[d],{instancePath:t+"/to/"+d})||(e=f(e,q.validate.errors),r=e.length)}else{
const i={instancePath:t+"/to",schemaPath:"#/properties/to/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var u=n===r;if(a=a||u,a)r=l,e!==null&&(l?
e.length=l:e=null);else{const i={instancePath:t+"/to",schemaPath:"#/properties/to/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}s.suppliedBy!==void 0&&(K(s.suppliedBy,
{instancePath:t+"/suppliedBy"})||(e=f(e,K.errors),r=e.length)),s.security_assessedElement!==void 0&&(X(s.security_assessedElement,{instancePath:t+"/security_assessedElement"})||(e=
f(e,X.errors),r=e.length)),s.security_modifiedTime!==void 0&&(W(s.security_modifiedTime,{instancePath:t+"/security_modifiedTime"})||(e=f(e,W.errors),r=e.length)),s.security_publishedTime!==
void 0&&(J(s.security_publishedTime,{instancePath:t+"/security_publishedTime"})||(e=f(e,J.errors),r=e.length)),s.security_withdrawnTime!==void 0&&(Q(s.security_withdrawnTime,{instancePath:t+
"/security_withdrawnTime"})||(e=f(e,Q.errors),r=e.length)),s.security_statusNotes!==void 0&&(Te(s.security_statusNotes,{instancePath:t+"/security_statusNotes"})||(e=f(e,Te.errors),
r=e.length)),s.security_vexVersion!==void 0&&(Re(s.security_vexVersion,{instancePath:t+"/security_vexVersion"})||(e=f(e,Re.errors),r=e.length))}else{const p={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}return jr.errors=e,r===0}const Kn={type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"str\
ing",const:"simplelicensing_SimpleLicensingText"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/p\
rop_Element_description"},extension:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Elemen\
t_externalIdentifier"}}]},externalRef:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_E\
lement_summary"},verifiedUsing:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},simplelicensing_licenseText:{$ref:"#/$defs/prop_simplelicensing_SimpleLice\
nsingText_simplelicensing_licenseText"}},required:["type","spdxId","creationInfo","simplelicensing_licenseText"],additionalProperties:!1};function pi(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return pi.errors=e,r===0}function Lr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const u of Kn.required)if(s[u]===void 0){const p={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:u}};e===null?e=[p]:e.push(p),r++}for(const u in s)if(!N.call(Kn.properties,u)){const p={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[p]:e.push(p),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+"/s\
pdxId"})||(e=f(e,P.errors),r=e.length)),s.type!==void 0){let u=s.type;if(typeof u!="string"){const p={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),r++}if(u!=="simplelicensing_SimpleLicensingText"){const p={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"simplelicensing_SimpleLicensingText"}};e===null?e=[p]:e.push(p),r++}}if(s.comment!==void 0&&(E(s.comment,{instancePath:t+"/comment"})||(e=f(e,E.errors),r=e.length)),s.
creationInfo!==void 0&&(T(s.creationInfo,{instancePath:t+"/creationInfo"})||(e=f(e,T.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:t+"/description"})||
(e=f(e,R.errors),r=e.length)),s.extension!==void 0){let u=s.extension;const p=r;let l=!1;const a=r;if(Array.isArray(u)){const n=u.length;for(let i=0;i<n;i++)b(u[i],{instancePath:t+
"/extension/"+i})||(e=f(e,b.errors),r=e.length)}else{const n={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),r++}var o=a===r;if(l=l||o,l)r=p,e!==null&&(p?e.length=p:e=null);else{const n={instancePath:t+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"an\
yOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalIdentifier!==void 0){let u=s.externalIdentifier;const p=r;let l=!1;const a=r;if(Array.isArray(u)){const n=u.length;for(let i=0;i<
n;i++)V(u[i],{instancePath:t+"/externalIdentifier/"+i})||(e=f(e,V.errors),r=e.length)}else{const n={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier\
/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var y=a===r;if(l=l||y,l)r=p,e!==null&&(p?e.length=p:e=null);else{const n={instancePath:t+"/externa\
lIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalRef!==void 0){let u=s.externalRef;const p=r;let l=!1;
const a=r;if(Array.isArray(u)){const n=u.length;for(let i=0;i<n;i++)C(u[i],{instancePath:t+"/externalRef/"+i})||(e=f(e,C.errors),r=e.length)}else{const n={instancePath:t+"/external\
Ref",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var g=a===r;if(l=l||g,l)r=p,e!==null&&(p?e.length=p:e=null);else{
const n={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:t+
"/name"})||(e=f(e,j.errors),r=e.length)),s.summary!==void 0&&(L(s.summary,{instancePath:t+"/summary"})||(e=f(e,L.errors),r=e.length)),s.verifiedUsing!==void 0){let u=s.verifiedUsing;
const p=r;let l=!1;const a=r;if(Array.isArray(u)){const n=u.length;for(let i=0;i<n;i++)U(u[i],{instancePath:t+"/verifiedUsing/"+i})||(e=f(e,U.errors),r=e.length)}else{const n={instancePath:t+
"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var m=a===r;if(l=l||m,l)r=p,e!==null&&(p?e.
length=p:e=null);else{const n={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}s.simplelicensing_licenseText!==
void 0&&(pi(s.simplelicensing_licenseText,{instancePath:t+"/simplelicensing_licenseText"})||(e=f(e,pi.errors),r=e.length))}else{const u={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}return Lr.errors=e,r===0}const Xn={type:"object",properties:{spdxId:{$ref:"#/$defs/IRI"},type:{type:"string",const:"softw\
are_Sbom"},comment:{$ref:"#/$defs/prop_Element_comment"},creationInfo:{$ref:"#/$defs/prop_Element_creationInfo"},description:{$ref:"#/$defs/prop_Element_description"},extension:{anyOf:[
{type:"array",items:{$ref:"#/$defs/prop_Element_extension"}}]},externalIdentifier:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_Element_externalIdentifier"}}]},externalRef:{anyOf:[
{type:"array",items:{$ref:"#/$defs/prop_Element_externalRef"}}]},name:{$ref:"#/$defs/prop_Element_name"},summary:{$ref:"#/$defs/prop_Element_summary"},verifiedUsing:{anyOf:[{type:"\
array",items:{$ref:"#/$defs/prop_Element_verifiedUsing"}}]},element:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_ElementCollection_element"}}]},profileConformance:{anyOf:[{type:"\
array",items:{$ref:"#/$defs/prop_ElementCollection_profileConformance"}}]},rootElement:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_ElementCollection_rootElement"}}]},context:{$ref:"\
#/$defs/prop_Bundle_context"},software_sbomType:{anyOf:[{type:"array",items:{$ref:"#/$defs/prop_software_Sbom_software_sbomType"}}]}},required:["type","spdxId","creationInfo"],additionalProperties:!1},
Wn={enum:["analyzed","build","deployed","design","runtime","source"]};function fi(s,{instancePath:t=""}={}){let e=null,r=0,o;o=!1;for(const y of Wn.enum)if(Z(s,y)){o=!0;break}if(!o){
const y={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Wn.enum}};e===null?e=[y]:e.push(y),r++}return fi.errors=e,r===0}function Ur(s,{instancePath:t=""}={}){
let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const n of Xn.required)if(s[n]===void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:n}};e===null?e=[i]:e.push(i),r++}for(const n in s)if(!N.call(Xn.properties,n)){const i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:n}};e===null?e=[i]:e.push(i),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+"/spdxId"})||(e=f(e,P.errors),r=e.length)),s.type!==void 0){let n=s.
type;if(typeof n!="string"){const i={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(n!=="software\
_Sbom"){const i={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"software_Sbom"}};e===null?e=[i]:e.push(i),r++}}if(s.comment!==void 0&&
(E(s.comment,{instancePath:t+"/comment"})||(e=f(e,E.errors),r=e.length)),s.creationInfo!==void 0&&(T(s.creationInfo,{instancePath:t+"/creationInfo"})||(e=f(e,T.errors),r=e.length)),
s.description!==void 0&&(R(s.description,{instancePath:t+"/description"})||(e=f(e,R.errors),r=e.length)),s.extension!==void 0){let n=s.extension;const i=r;let d=!1;const c=r;if(Array.
isArray(n)){const _=n.length;for(let $=0;$<_;$++)b(n[$],{instancePath:t+"/extension/"+$})||(e=f(e,b.errors),r=e.length)}else{const _={instancePath:t+"/extension",schemaPath:"#/prop\
erties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[_]:e.push(_),r++}var o=c===r;if(d=d||o,d)r=i,e!==null&&(i?e.length=i:e=null);else{const _={instancePath:t+
"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[_]:e.push(_),r++}}if(s.externalIdentifier!==void 0){let n=s.externalIdentifier;const i=r;
let d=!1;const c=r;if(Array.isArray(n)){const _=n.length;for(let $=0;$<_;$++)V(n[$],{instancePath:t+"/externalIdentifier/"+$})||(e=f(e,V.errors),r=e.length)}else{const _={instancePath:t+
"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[_]:e.push(_),r++}var y=c===r;if(d=d||y,d)r=i,e!==null&&
(i?e.length=i:e=null);else{const _={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[_]:e.push(_),r++}}
if(s.externalRef!==void 0){let n=s.externalRef;const i=r;let d=!1;const c=r;if(Array.isArray(n)){const _=n.length;for(let $=0;$<_;$++)C(n[$],{instancePath:t+"/externalRef/"+$})||(e=
f(e,C.errors),r=e.length)}else{const _={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[_]:e.push(
_),r++}var g=c===r;if(d=d||g,d)r=i,e!==null&&(i?e.length=i:e=null);else{const _={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};
e===null?e=[_]:e.push(_),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:t+"/name"})||(e=f(e,j.errors),r=e.length)),s.summary!==void 0&&(L(s.summary,{instancePath:t+"/summary"})||
(e=f(e,L.errors),r=e.length)),s.verifiedUsing!==void 0){let n=s.verifiedUsing;const i=r;let d=!1;const c=r;if(Array.isArray(n)){const _=n.length;for(let $=0;$<_;$++)U(n[$],{instancePath:t+
"/verifiedUsing/"+$})||(e=f(e,U.errors),r=e.length)}else{const _={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[_]:e.push(_),r++}var m=c===r;if(d=d||m,d)r=i,e!==null&&(i?e.length=i:e=null);else{const _={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsi\
ng/anyOf",keyword:"anyOf",params:{}};e===null?e=[_]:e.push(_),r++}}if(s.element!==void 0){let n=s.element;const i=r;let d=!1;const c=r;if(Array.isArray(n)){const _=n.length;for(let $=0;$<
_;$++)q.validate(n[$],{instancePath:t+"/element/"+$})||(e=f(e,q.validate.errors),r=e.length)}else{const _={instancePath:t+"/element",schemaPath:"#/properties/element/anyOf/0/type",
keyword:"type",params:{type:"array"}};e===null?e=[_]:e.push(_),r++}var u=c===r;if(d=d||u,d)r=i,e!==null&&(i?e.length=i:e=null);else{const _={instancePath:t+"/element",schemaPath:"#\
/properties/element/anyOf",keyword:"anyOf",params:{}};e===null?e=[_]:e.push(_),r++}}if(s.profileConformance!==void 0){let n=s.profileConformance;const i=r;let d=!1;const c=r;if(Array.
isArray(n)){const _=n.length;for(let $=0;$<_;$++)Pe(n[$],{instancePath:t+"/profileConformance/"+$})||(e=f(e,Pe.errors),r=e.length)}else{const _={instancePath:t+"/profileConformance",
schemaPath:"#/properties/profileConformance/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[_]:e.push(_),r++}var p=c===r;if(d=d||p,d)r=i,e!==null&&(i?e.length=i:e=null);else{
const _={instancePath:t+"/profileConformance",schemaPath:"#/properties/profileConformance/anyOf",keyword:"anyOf",params:{}};e===null?e=[_]:e.push(_),r++}}if(s.rootElement!==void 0){
let n=s.rootElement;const i=r;let d=!1;const c=r;if(Array.isArray(n)){const _=n.length;for(let $=0;$<_;$++)q.validate(n[$],{instancePath:t+"/rootElement/"+$})||(e=f(e,q.validate.errors),
r=e.length)}else{const _={instancePath:t+"/rootElement",schemaPath:"#/properties/rootElement/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[_]:e.push(_),r++}var l=c===
r;if(d=d||l,d)r=i,e!==null&&(i?e.length=i:e=null);else{const _={instancePath:t+"/rootElement",schemaPath:"#/properties/rootElement/anyOf",keyword:"anyOf",params:{}};e===null?e=[_]:
e.push(_),r++}}if(s.context!==void 0&&(De(s.context,{instancePath:t+"/context"})||(e=f(e,De.errors),r=e.length)),s.software_sbomType!==void 0){let n=s.software_sbomType;const i=r;let d=!1;
const c=r;if(Array.isArray(n)){const _=n.length;for(let $=0;$<_;$++)fi(n[$],{instancePath:t+"/software_sbomType/"+$})||(e=f(e,fi.errors),r=e.length)}else{const _={instancePath:t+"/\
software_sbomType",schemaPath:"#/properties/software_sbomType/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[_]:e.push(_),r++}var a=c===r;if(d=d||a,d)r=i,e!==null&&
(i?e.length=i:e=null);else{const _={instancePath:t+"/software_sbomType",schemaPath:"#/properties/software_sbomType/anyOf",keyword:"anyOf",params:{}};e===null?e=[_]:e.push(_),r++}}}else{
const n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Ur.errors=e,r===0}const Jn={validate:Dr};function We(s,{instancePath:t=""}={}){
let e=null,r=0;const o=r;let y=!0;const g=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const l={};e===null?e=[l]:e.push(l),r++}var m=g===r;r=o,e!==null&&(o?e.length=o:e=null);
let u;if(m){const l=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const i={instancePath:t,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[i]:e.push(i),r++}const n=s.type;if(typeof n=="string")if(n==="ai_AIPackage")Ie(s,{instancePath:t})||(e=f(e,Ie.errors),r=e.length);else if(n==="build_Build")ir(s,
{instancePath:t})||(e=f(e,ir.errors),r=e.length);else if(n==="Agent")ie(s,{instancePath:t})||(e=f(e,ie.errors),r=e.length);else if(n==="Annotation")nr(s,{instancePath:t})||(e=f(e,nr.
errors),r=e.length);else if(n==="Bom")or(s,{instancePath:t})||(e=f(e,or.errors),r=e.length);else if(n==="Bundle")lr(s,{instancePath:t})||(e=f(e,lr.errors),r=e.length);else if(n==="\
IndividualElement")sr(s,{instancePath:t})||(e=f(e,sr.errors),r=e.length);else if(n==="LifecycleScopedRelationship")pr(s,{instancePath:t})||(e=f(e,pr.errors),r=e.length);else if(n===
"Organization")re(s,{instancePath:t})||(e=f(e,re.errors),r=e.length);else if(n==="Person")se(s,{instancePath:t})||(e=f(e,se.errors),r=e.length);else if(n==="Relationship")Jn.validate(
s,{instancePath:t})||(e=f(e,Jn.validate.errors),r=e.length);else if(n==="SoftwareAgent")te(s,{instancePath:t})||(e=f(e,te.errors),r=e.length);else if(n==="SpdxDocument")Or(s,{instancePath:t})||
(e=f(e,Or.errors),r=e.length);else if(n==="Tool")Ce(s,{instancePath:t})||(e=f(e,Ce.errors),r=e.length);else if(n==="dataset_DatasetPackage")Oe(s,{instancePath:t})||(e=f(e,Oe.errors),
r=e.length);else if(n==="expandedlicensing_ConjunctiveLicenseSet")Ze(s,{instancePath:t})||(e=f(e,Ze.errors),r=e.length);else if(n==="expandedlicensing_CustomLicense")ge(s,{instancePath:t})||
(e=f(e,ge.errors),r=e.length);else if(n==="expandedlicensing_CustomLicenseAddition")ze(s,{instancePath:t})||(e=f(e,ze.errors),r=e.length);else if(n==="expandedlicensing_Disjunctive\
LicenseSet")Fe(s,{instancePath:t})||(e=f(e,Fe.errors),r=e.length);else if(n==="expandedlicensing_IndividualLicensingInfo")Me(s,{instancePath:t})||(e=f(e,Me.errors),r=e.length);else if(n===
"expandedlicensing_ListedLicense")$e(s,{instancePath:t})||(e=f(e,$e.errors),r=e.length);else if(n==="expandedlicensing_ListedLicenseException")He(s,{instancePath:t})||(e=f(e,He.errors),
r=e.length);else if(n==="expandedlicensing_OrLaterOperator")Ee(s,{instancePath:t})||(e=f(e,Ee.errors),r=e.length);else if(n==="expandedlicensing_WithAdditionOperator")Ke(s,{instancePath:t})||
(e=f(e,Ke.errors),r=e.length);else if(n==="security_CvssV2VulnAssessmentRelationship")kr(s,{instancePath:t})||(e=f(e,kr.errors),r=e.length);else if(n==="security_CvssV3VulnAssessme\
ntRelationship")Ar(s,{instancePath:t})||(e=f(e,Ar.errors),r=e.length);else if(n==="security_CvssV4VulnAssessmentRelationship")Pr(s,{instancePath:t})||(e=f(e,Pr.errors),r=e.length);else if(n===
"security_EpssVulnAssessmentRelationship")Er(s,{instancePath:t})||(e=f(e,Er.errors),r=e.length);else if(n==="security_ExploitCatalogVulnAssessmentRelationship")Tr(s,{instancePath:t})||
(e=f(e,Tr.errors),r=e.length);else if(n==="security_SsvcVulnAssessmentRelationship")Rr(s,{instancePath:t})||(e=f(e,Rr.errors),r=e.length);else if(n==="security_VexAffectedVulnAsses\
smentRelationship")br(s,{instancePath:t})||(e=f(e,br.errors),r=e.length);else if(n==="security_VexFixedVulnAssessmentRelationship")Vr(s,{instancePath:t})||(e=f(e,Vr.errors),r=e.length);else if(n===
"security_VexNotAffectedVulnAssessmentRelationship")Cr(s,{instancePath:t})||(e=f(e,Cr.errors),r=e.length);else if(n==="security_VexUnderInvestigationVulnAssessmentRelationship")jr(
s,{instancePath:t})||(e=f(e,jr.errors),r=e.length);else if(n==="security_Vulnerability")Be(s,{instancePath:t})||(e=f(e,Be.errors),r=e.length);else if(n==="simplelicensing_LicenseEx\
pression")Xe(s,{instancePath:t})||(e=f(e,Xe.errors),r=e.length);else if(n==="simplelicensing_SimpleLicensingText")Lr(s,{instancePath:t})||(e=f(e,Lr.errors),r=e.length);else if(n===
"software_File")he(s,{instancePath:t})||(e=f(e,he.errors),r=e.length);else if(n==="software_Package")ke(s,{instancePath:t})||(e=f(e,ke.errors),r=e.length);else if(n==="software_Sbo\
m")Ur(s,{instancePath:t})||(e=f(e,Ur.errors),r=e.length);else if(n==="software_Snippet")Ae(s,{instancePath:t})||(e=f(e,Ae.errors),r=e.length);else{const i={instancePath:t,schemaPath:"\
#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}else{const i={instancePath:t,schemaPath:"#/then/discrimin\
ator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}}else{const n={instancePath:t,schemaPath:"#/then/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),r++}var m=l===r;y=m,u="then"}else{const l=r;if(typeof s!="string"){const _={instancePath:t,schemaPath:"#/else/type",keyword:"type",params:{
type:"string"}};e===null?e=[_]:e.push(_),r++}const a=r;let n=!1;const i=r;let d;d=!1;for(const _ of an.else.anyOf[0].enum)if(Z(s,_)){d=!0;break}if(!d){const _={instancePath:t,schemaPath:"\
#/else/anyOf/0/enum",keyword:"enum",params:{allowedValues:an.else.anyOf[0].enum}};e===null?e=[_]:e.push(_),r++}var p=i===r;if(n=n||p,!n){const _=r;I(s,{instancePath:t})||(e=f(e,I.errors),
r=e.length);var p=_===r;n=n||p}if(n)r=a,e!==null&&(a?e.length=a:e=null);else{const _={instancePath:t,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[_]:e.push(_),r++}
var m=l===r;y=m,u="else"}if(!y){const l={instancePath:t,schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[l]:e.push(l),r++}return We.errors=e,r===0}function Dr(s,{
instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const p of pn.required)if(s[p]===void 0){const l={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:p}};e===null?e=[l]:e.push(l),r++}for(const p in s)if(!N.call(pn.properties,p)){const l={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),r++}if(s.spdxId!==void 0&&(P(s.spdxId,{instancePath:t+"/spdxId"})||(e=f(e,P.errors),r=e.length)),s.type!==
void 0){let p=s.type;if(typeof p!="string"){const l={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}
if(p!=="Relationship"){const l={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"Relationship"}};e===null?e=[l]:e.push(l),r++}}if(s.
comment!==void 0&&(E(s.comment,{instancePath:t+"/comment"})||(e=f(e,E.errors),r=e.length)),s.creationInfo!==void 0&&(T(s.creationInfo,{instancePath:t+"/creationInfo"})||(e=f(e,T.errors),
r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:t+"/description"})||(e=f(e,R.errors),r=e.length)),s.extension!==void 0){let p=s.extension;const l=r;let a=!1;const n=r;
if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)b(p[d],{instancePath:t+"/extension/"+d})||(e=f(e,b.errors),r=e.length)}else{const i={instancePath:t+"/extension",schemaPath:"\
#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var o=n===r;if(a=a||o,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+
"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.externalIdentifier!==void 0){let p=s.externalIdentifier;const l=r;
let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)V(p[d],{instancePath:t+"/externalIdentifier/"+d})||(e=f(e,V.errors),r=e.length)}else{const i={instancePath:t+
"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var y=n===r;if(a=a||y,a)r=l,e!==null&&
(l?e.length=l:e=null);else{const i={instancePath:t+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}
if(s.externalRef!==void 0){let p=s.externalRef;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)C(p[d],{instancePath:t+"/externalRef/"+d})||(e=
f(e,C.errors),r=e.length)}else{const i={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(
i),r++}var g=n===r;if(a=a||g,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};
e===null?e=[i]:e.push(i),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:t+"/name"})||(e=f(e,j.errors),r=e.length)),s.summary!==void 0&&(L(s.summary,{instancePath:t+"/summary"})||
(e=f(e,L.errors),r=e.length)),s.verifiedUsing!==void 0){let p=s.verifiedUsing;const l=r;let a=!1;const n=r;if(Array.isArray(p)){const i=p.length;for(let d=0;d<i;d++)U(p[d],{instancePath:t+
"/verifiedUsing/"+d})||(e=f(e,U.errors),r=e.length)}else{const i={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[i]:e.push(i),r++}var m=n===r;if(a=a||m,a)r=l,e!==null&&(l?e.length=l:e=null);else{const i={instancePath:t+"/verifiedUsing",schemaPath:"#/properties/verifiedUsi\
ng/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}if(s.completeness!==void 0&&(F(s.completeness,{instancePath:t+"/completeness"})||(e=f(e,F.errors),r=e.length)),s.
endTime!==void 0&&(M(s.endTime,{instancePath:t+"/endTime"})||(e=f(e,M.errors),r=e.length)),s.from!==void 0&&(We(s.from,{instancePath:t+"/from"})||(e=f(e,We.errors),r=e.length)),s.relationshipType!==
void 0&&(z(s.relationshipType,{instancePath:t+"/relationshipType"})||(e=f(e,z.errors),r=e.length)),s.startTime!==void 0&&(H(s.startTime,{instancePath:t+"/startTime"})||(e=f(e,H.errors),
r=e.length)),s.to!==void 0){let p=s.to;const l=r;let a=!1;const n=r;if(Array.isArray(p)){if(p.length<1){const d={instancePath:t+"/to",schemaPath:"#/properties/to/anyOf/0/minItems",
keyword:"minItems",params:{limit:1}};e===null?e=[d]:e.push(d),r++}const i=p.length;for(let d=0;d<i;d++)We(p[d],{instancePath:t+"/to/"+d})||(e=f(e,We.errors),r=e.length)}else{const i={
instancePath:t+"/to",schemaPath:"#/properties/to/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}var u=n===r;if(a=a||u,a)r=l,e!==null&&(l?e.length=
l:e=null);else{const i={instancePath:t+"/to",schemaPath:"#/properties/to/anyOf",keyword:"anyOf",params:{}};e===null?e=[i]:e.push(i),r++}}}else{const p={instancePath:t,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}return Dr.errors=e,r===0}function ai(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const o={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[o]:e.push(o),r++}for(const o in s)if(!(o==="@id"||o==="type")){const y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(I(s["@id"],{instancePath:t+"/@id"})||(e=f(e,I.errors),r=e.length)),s.type!==
void 0){let o=s.type;if(typeof o!="string"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(o!=="RelationshipCompleteness"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"RelationshipCompleteness"}};e===null?e=
[y]:e.push(y),r++}}}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return ai.errors=e,r===0}function di(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const o={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[o]:e.push(o),r++}for(const o in s)if(!(o==="@id"||o==="type")){const y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(I(s["@id"],{instancePath:t+"/@id"})||(e=f(e,I.errors),r=e.length)),s.type!==
void 0){let o=s.type;if(typeof o!="string"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(o!=="RelationshipType"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"RelationshipType"}};e===null?e=[y]:e.push(y),r++}}}else{
const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return di.errors=e,r===0}function yi(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const o={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[o]:e.push(o),r++}for(const o in s)if(!(o==="@id"||o==="type")){const y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(I(s["@id"],{instancePath:t+"/@id"})||(e=f(e,I.errors),r=e.length)),s.type!==
void 0){let o=s.type;if(typeof o!="string"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(o!=="SupportType"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"SupportType"}};e===null?e=[y]:e.push(y),r++}}}else{
const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return yi.errors=e,r===0}function ci(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const o={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[o]:e.push(o),r++}for(const o in s)if(!(o==="@id"||o==="type")){const y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(I(s["@id"],{instancePath:t+"/@id"})||(e=f(e,I.errors),r=e.length)),s.type!==
void 0){let o=s.type;if(typeof o!="string"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(o!=="dataset_ConfidentialityLevelType"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"dataset_ConfidentialityLevelTy\
pe"}};e===null?e=[y]:e.push(y),r++}}}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return ci.errors=e,r===0}function ui(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const o={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[o]:e.push(o),r++}for(const o in s)if(!(o==="@id"||o==="type")){const y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(I(s["@id"],{instancePath:t+"/@id"})||(e=f(e,I.errors),r=e.length)),s.type!==
void 0){let o=s.type;if(typeof o!="string"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(o!=="dataset_DatasetAvailabilityType"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"dataset_DatasetAvailabilityType"}};
e===null?e=[y]:e.push(y),r++}}}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return ui.errors=e,r===0}function mi(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const o={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[o]:e.push(o),r++}for(const o in s)if(!(o==="@id"||o==="type")){const y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(I(s["@id"],{instancePath:t+"/@id"})||(e=f(e,I.errors),r=e.length)),s.type!==
void 0){let o=s.type;if(typeof o!="string"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(o!=="dataset_DatasetType"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"dataset_DatasetType"}};e===null?e=[y]:e.push(
y),r++}}}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return mi.errors=e,r===0}const uo={type:"object",properties:{
"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"extension_CdxPropertyEntry"},extension_cdxPropName:{$ref:"#/$defs/prop_extension_CdxPropertyEntry_extension_cdxProp\
Name"},extension_cdxPropValue:{$ref:"#/$defs/prop_extension_CdxPropertyEntry_extension_cdxPropValue"}},required:["type","extension_cdxPropName"],additionalProperties:!1};function _i(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return _i.errors=e,r===0}function hi(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}return hi.errors=e,r===0}function Sr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const o of uo.required)if(s[o]===void 0){const y={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}};e===null?e=[y]:e.push(y),r++}for(const o in s)if(!(o==="@id"||o==="type"||o==="extension_cdxPr\
opName"||o==="extension_cdxPropValue")){const y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[y]:e.push(
y),r++}if(s["@id"]!==void 0&&(I(s["@id"],{instancePath:t+"/@id"})||(e=f(e,I.errors),r=e.length)),s.type!==void 0){let o=s.type;if(typeof o!="string"){const y={instancePath:t+"/type",
schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(o!=="extension_CdxPropertyEntry"){const y={instancePath:t+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"extension_CdxPropertyEntry"}};e===null?e=[y]:e.push(y),r++}}s.extension_cdxPropName!==void 0&&(_i(s.extension_cdxPropName,
{instancePath:t+"/extension_cdxPropName"})||(e=f(e,_i.errors),r=e.length)),s.extension_cdxPropValue!==void 0&&(hi(s.extension_cdxPropValue,{instancePath:t+"/extension_cdxPropValue"})||
(e=f(e,hi.errors),r=e.length))}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return Sr.errors=e,r===0}function gi(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const o={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[o]:e.push(o),r++}for(const o in s)if(!(o==="@id"||o==="type")){const y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(I(s["@id"],{instancePath:t+"/@id"})||(e=f(e,I.errors),r=e.length)),s.type!==
void 0){let o=s.type;if(typeof o!="string"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(o!=="security_CvssSeverityType"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"security_CvssSeverityType"}};e===null?
e=[y]:e.push(y),r++}}}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return gi.errors=e,r===0}function $i(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const o={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[o]:e.push(o),r++}for(const o in s)if(!(o==="@id"||o==="type")){const y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(I(s["@id"],{instancePath:t+"/@id"})||(e=f(e,I.errors),r=e.length)),s.type!==
void 0){let o=s.type;if(typeof o!="string"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(o!=="security_ExploitCatalogType"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"security_ExploitCatalogType"}};e===
null?e=[y]:e.push(y),r++}}}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return $i.errors=e,r===0}function xi(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const o={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[o]:e.push(o),r++}for(const o in s)if(!(o==="@id"||o==="type")){const y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(I(s["@id"],{instancePath:t+"/@id"})||(e=f(e,I.errors),r=e.length)),s.type!==
void 0){let o=s.type;if(typeof o!="string"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(o!=="security_SsvcDecisionType"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"security_SsvcDecisionType"}};e===null?
e=[y]:e.push(y),r++}}}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return xi.errors=e,r===0}function vi(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const o={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[o]:e.push(o),r++}for(const o in s)if(!(o==="@id"||o==="type")){const y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(I(s["@id"],{instancePath:t+"/@id"})||(e=f(e,I.errors),r=e.length)),s.type!==
void 0){let o=s.type;if(typeof o!="string"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(o!=="security_VexJustificationType"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"security_VexJustificationType"}};
e===null?e=[y]:e.push(y),r++}}}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return vi.errors=e,r===0}function wi(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const o={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[o]:e.push(o),r++}for(const o in s)if(!(o==="@id"||o==="type")){const y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(I(s["@id"],{instancePath:t+"/@id"})||(e=f(e,I.errors),r=e.length)),s.type!==
void 0){let o=s.type;if(typeof o!="string"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(o!=="software_ContentIdentifierType"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"software_ContentIdentifierType"}};
e===null?e=[y]:e.push(y),r++}}}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return wi.errors=e,r===0}function Ii(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const o={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[o]:e.push(o),r++}for(const o in s)if(!(o==="@id"||o==="type")){const y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(I(s["@id"],{instancePath:t+"/@id"})||(e=f(e,I.errors),r=e.length)),s.type!==
void 0){let o=s.type;if(typeof o!="string"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(o!=="software_FileKindType"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"software_FileKindType"}};e===null?e=[y]:e.
push(y),r++}}}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return Ii.errors=e,r===0}function Oi(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const o={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[o]:e.push(o),r++}for(const o in s)if(!(o==="@id"||o==="type")){const y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(I(s["@id"],{instancePath:t+"/@id"})||(e=f(e,I.errors),r=e.length)),s.type!==
void 0){let o=s.type;if(typeof o!="string"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(o!=="software_SbomType"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"software_SbomType"}};e===null?e=[y]:e.push(y),
r++}}}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return Oi.errors=e,r===0}function ki(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const o={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[o]:e.push(o),r++}for(const o in s)if(!(o==="@id"||o==="type")){const y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(I(s["@id"],{instancePath:t+"/@id"})||(e=f(e,I.errors),r=e.length)),s.type!==
void 0){let o=s.type;if(typeof o!="string"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(o!=="software_SoftwarePurpose"){const y={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"software_SoftwarePurpose"}};e===null?e=
[y]:e.push(y),r++}}}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return ki.errors=e,r===0}const mo={type:"ob\
ject",properties:{"@id":{$ref:"#/$defs/BlankNodeOrIRI"},type:{type:"string",const:"extension_CdxPropertiesExtension"},extension_cdxProperty:{anyOf:[{type:"array",minItems:1,items:{
$ref:"#/$defs/prop_extension_CdxPropertiesExtension_extension_cdxProperty"}}]}},required:["type","extension_cdxProperty"],additionalProperties:!1};function Ai(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!0;const g=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const l={};e===null?e=[l]:e.push(l),r++}var m=g===
r;r=o,e!==null&&(o?e.length=o:e=null);let u;if(m){const l=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const i={instancePath:t,schemaPath:"#/then/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),r++}const n=s.type;if(typeof n=="string")if(n==="extension_CdxPropertyEntry")Sr(s,{instancePath:t})||(e=f(e,Sr.errors),
r=e.length);else{const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}else{
const i={instancePath:t,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:n}};e===null?e=[i]:e.push(i),r++}}else{const n={instancePath:t,
schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}var m=l===r;y=m,u="then"}else{const l=r;if(typeof s!="string"){const c={instancePath:t,
schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const a=r;let n=!1;const i=r;I(s,{instancePath:t})||(e=f(e,I.errors),r=e.length);var p=i===
r;if(n=n||p,n)r=a,e!==null&&(a?e.length=a:e=null);else{const c={instancePath:t,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var m=l===r;y=m,u="\
else"}if(!y){const l={instancePath:t,schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[l]:e.push(l),r++}return Ai.errors=e,r===0}function Pi(s,{instancePath:t=""}={}){
let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const y of mo.required)if(s[y]===void 0){const g={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:y}};e===null?e=[g]:e.push(g),r++}for(const y in s)if(!(y==="@id"||y==="type"||y==="extension_cdxProperty")){const g={instancePath:t,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[g]:e.push(g),r++}if(s["@id"]!==void 0&&(I(s["@id"],{instancePath:t+"/@id"})||(e=f(e,I.errors),r=e.length)),
s.type!==void 0){let y=s.type;if(typeof y!="string"){const g={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(
g),r++}if(y!=="extension_CdxPropertiesExtension"){const g={instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"extension_CdxProperties\
Extension"}};e===null?e=[g]:e.push(g),r++}}if(s.extension_cdxProperty!==void 0){let y=s.extension_cdxProperty;const g=r;let m=!1;const u=r;if(Array.isArray(y)){if(y.length<1){const l={
instancePath:t+"/extension_cdxProperty",schemaPath:"#/properties/extension_cdxProperty/anyOf/0/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),r++}const p=y.
length;for(let l=0;l<p;l++)Ai(y[l],{instancePath:t+"/extension_cdxProperty/"+l})||(e=f(e,Ai.errors),r=e.length)}else{const p={instancePath:t+"/extension_cdxProperty",schemaPath:"#/\
properties/extension_cdxProperty/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}var o=u===r;if(m=m||o,m)r=g,e!==null&&(g?e.length=g:e=null);else{const p={
instancePath:t+"/extension_cdxProperty",schemaPath:"#/properties/extension_cdxProperty/anyOf",keyword:"anyOf",params:{}};e===null?e=[p]:e.push(p),r++}}}else{const y={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}return Pi.errors=e,r===0}function Ei(s,{instancePath:t=""}={}){let e=null,r=0;const o=r;let y=!0;
const g=r;if(r===g)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.type===void 0&&(p="type")){const l={};e===null?e=[l]:e.push(l),r++}else s.type!==void 0&&(P(s.type,{instancePath:t+
"/type"})||(e=f(e,P.errors),r=e.length))}else{const p={};e===null?e=[p]:e.push(p),r++}var m=g===r;r=o,e!==null&&(o?e.length=o:e=null);let u;if(m){const p=r;Fr(s,{instancePath:t})||
(e=f(e,Fr.errors),r=e.length);var m=p===r;y=m,u="then"}else{const p=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const n={instancePath:t,schemaPath:"#/else/re\
quired",keyword:"required",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),r++}const a=s.type;if(typeof a=="string")if(a==="ai_EnergyConsumption")Ge(s,{instancePath:t})||
(e=f(e,Ge.errors),r=e.length);else if(a==="ai_EnergyConsumptionDescription")xe(s,{instancePath:t})||(e=f(e,xe.errors),r=e.length);else if(a==="ai_EnergyUnitType")Jr(s,{instancePath:t})||
(e=f(e,Jr.errors),r=e.length);else if(a==="ai_SafetyRiskAssessmentType")Qr(s,{instancePath:t})||(e=f(e,Qr.errors),r=e.length);else if(a==="AnnotationType")Gr(s,{instancePath:t})||(e=
f(e,Gr.errors),r=e.length);else if(a==="CreationInfo")qr(s,{instancePath:t})||(e=f(e,qr.errors),r=e.length);else if(a==="DictionaryEntry")G(s,{instancePath:t})||(e=f(e,G.errors),r=
e.length);else if(a==="ExternalIdentifier")Ye(s,{instancePath:t})||(e=f(e,Ye.errors),r=e.length);else if(a==="ExternalIdentifierType")ws(s,{instancePath:t})||(e=f(e,ws.errors),r=e.
length);else if(a==="ExternalMap")rr(s,{instancePath:t})||(e=f(e,rr.errors),r=e.length);else if(a==="ExternalRef")er(s,{instancePath:t})||(e=f(e,er.errors),r=e.length);else if(a===
"ExternalRefType")dt(s,{instancePath:t})||(e=f(e,dt.errors),r=e.length);else if(a==="HashAlgorithm")yt(s,{instancePath:t})||(e=f(e,yt.errors),r=e.length);else if(a==="IndividualEle\
ment")sr(s,{instancePath:t})||(e=f(e,sr.errors),r=e.length);else if(a==="LifecycleScopeType")ct(s,{instancePath:t})||(e=f(e,ct.errors),r=e.length);else if(a==="NamespaceMap")tr(s,{
instancePath:t})||(e=f(e,tr.errors),r=e.length);else if(a==="PackageVerificationCode")Ve(s,{instancePath:t})||(e=f(e,Ve.errors),r=e.length);else if(a==="PositiveIntegerRange")Ne(s,
{instancePath:t})||(e=f(e,Ne.errors),r=e.length);else if(a==="PresenceType")_t(s,{instancePath:t})||(e=f(e,_t.errors),r=e.length);else if(a==="ProfileIdentifierType")ht(s,{instancePath:t})||
(e=f(e,ht.errors),r=e.length);else if(a==="Relationship")Dr(s,{instancePath:t})||(e=f(e,Dr.errors),r=e.length);else if(a==="RelationshipCompleteness")ai(s,{instancePath:t})||(e=f(e,
ai.errors),r=e.length);else if(a==="RelationshipType")di(s,{instancePath:t})||(e=f(e,di.errors),r=e.length);else if(a==="SpdxDocument")Or(s,{instancePath:t})||(e=f(e,Or.errors),r=e.
length);else if(a==="SupportType")yi(s,{instancePath:t})||(e=f(e,yi.errors),r=e.length);else if(a==="Tool")Ce(s,{instancePath:t})||(e=f(e,Ce.errors),r=e.length);else if(a==="datase\
t_ConfidentialityLevelType")ci(s,{instancePath:t})||(e=f(e,ci.errors),r=e.length);else if(a==="dataset_DatasetAvailabilityType")ui(s,{instancePath:t})||(e=f(e,ui.errors),r=e.length);else if(a===
"dataset_DatasetType")mi(s,{instancePath:t})||(e=f(e,mi.errors),r=e.length);else if(a==="expandedlicensing_ListedLicenseException")He(s,{instancePath:t})||(e=f(e,He.errors),r=e.length);else if(a===
"extension_CdxPropertyEntry")Sr(s,{instancePath:t})||(e=f(e,Sr.errors),r=e.length);else if(a==="security_CvssSeverityType")gi(s,{instancePath:t})||(e=f(e,gi.errors),r=e.length);else if(a===
"security_ExploitCatalogType")$i(s,{instancePath:t})||(e=f(e,$i.errors),r=e.length);else if(a==="security_SsvcDecisionType")xi(s,{instancePath:t})||(e=f(e,xi.errors),r=e.length);else if(a===
"security_VexJustificationType")vi(s,{instancePath:t})||(e=f(e,vi.errors),r=e.length);else if(a==="simplelicensing_LicenseExpression")Xe(s,{instancePath:t})||(e=f(e,Xe.errors),r=e.
length);else if(a==="simplelicensing_SimpleLicensingText")Lr(s,{instancePath:t})||(e=f(e,Lr.errors),r=e.length);else if(a==="software_ContentIdentifier")we(s,{instancePath:t})||(e=
f(e,we.errors),r=e.length);else if(a==="software_ContentIdentifierType")wi(s,{instancePath:t})||(e=f(e,wi.errors),r=e.length);else if(a==="software_FileKindType")Ii(s,{instancePath:t})||
(e=f(e,Ii.errors),r=e.length);else if(a==="software_SbomType")Oi(s,{instancePath:t})||(e=f(e,Oi.errors),r=e.length);else if(a==="software_SoftwarePurpose")ki(s,{instancePath:t})||(e=
f(e,ki.errors),r=e.length);else if(a==="build_Build")ir(s,{instancePath:t})||(e=f(e,ir.errors),r=e.length);else if(a==="Agent")ie(s,{instancePath:t})||(e=f(e,ie.errors),r=e.length);else if(a===
"Annotation")nr(s,{instancePath:t})||(e=f(e,nr.errors),r=e.length);else if(a==="Bundle")lr(s,{instancePath:t})||(e=f(e,lr.errors),r=e.length);else if(a==="Hash")ve(s,{instancePath:t})||
(e=f(e,ve.errors),r=e.length);else if(a==="LifecycleScopedRelationship")pr(s,{instancePath:t})||(e=f(e,pr.errors),r=e.length);else if(a==="Organization")re(s,{instancePath:t})||(e=
f(e,re.errors),r=e.length);else if(a==="Person")se(s,{instancePath:t})||(e=f(e,se.errors),r=e.length);else if(a==="SoftwareAgent")te(s,{instancePath:t})||(e=f(e,te.errors),r=e.length);else if(a===
"expandedlicensing_ConjunctiveLicenseSet")Ze(s,{instancePath:t})||(e=f(e,Ze.errors),r=e.length);else if(a==="expandedlicensing_CustomLicenseAddition")ze(s,{instancePath:t})||(e=f(e,
ze.errors),r=e.length);else if(a==="expandedlicensing_DisjunctiveLicenseSet")Fe(s,{instancePath:t})||(e=f(e,Fe.errors),r=e.length);else if(a==="expandedlicensing_IndividualLicensin\
gInfo")Me(s,{instancePath:t})||(e=f(e,Me.errors),r=e.length);else if(a==="expandedlicensing_ListedLicense")$e(s,{instancePath:t})||(e=f(e,$e.errors),r=e.length);else if(a==="expand\
edlicensing_OrLaterOperator")Ee(s,{instancePath:t})||(e=f(e,Ee.errors),r=e.length);else if(a==="expandedlicensing_WithAdditionOperator")Ke(s,{instancePath:t})||(e=f(e,Ke.errors),r=
e.length);else if(a==="extension_CdxPropertiesExtension")Pi(s,{instancePath:t})||(e=f(e,Pi.errors),r=e.length);else if(a==="security_CvssV2VulnAssessmentRelationship")kr(s,{instancePath:t})||
(e=f(e,kr.errors),r=e.length);else if(a==="security_CvssV3VulnAssessmentRelationship")Ar(s,{instancePath:t})||(e=f(e,Ar.errors),r=e.length);else if(a==="security_CvssV4VulnAssessme\
ntRelationship")Pr(s,{instancePath:t})||(e=f(e,Pr.errors),r=e.length);else if(a==="security_EpssVulnAssessmentRelationship")Er(s,{instancePath:t})||(e=f(e,Er.errors),r=e.length);else if(a===
"security_ExploitCatalogVulnAssessmentRelationship")Tr(s,{instancePath:t})||(e=f(e,Tr.errors),r=e.length);else if(a==="security_SsvcVulnAssessmentRelationship")Rr(s,{instancePath:t})||
(e=f(e,Rr.errors),r=e.length);else if(a==="security_Vulnerability")Be(s,{instancePath:t})||(e=f(e,Be.errors),r=e.length);else if(a==="Bom")or(s,{instancePath:t})||(e=f(e,or.errors),
r=e.length);else if(a==="expandedlicensing_CustomLicense")ge(s,{instancePath:t})||(e=f(e,ge.errors),r=e.length);else if(a==="security_VexAffectedVulnAssessmentRelationship")br(s,{instancePath:t})||
(e=f(e,br.errors),r=e.length);else if(a==="security_VexFixedVulnAssessmentRelationship")Vr(s,{instancePath:t})||(e=f(e,Vr.errors),r=e.length);else if(a==="security_VexNotAffectedVu\
lnAssessmentRelationship")Cr(s,{instancePath:t})||(e=f(e,Cr.errors),r=e.length);else if(a==="security_VexUnderInvestigationVulnAssessmentRelationship")jr(s,{instancePath:t})||(e=f(
e,jr.errors),r=e.length);else if(a==="software_File")he(s,{instancePath:t})||(e=f(e,he.errors),r=e.length);else if(a==="software_Package")ke(s,{instancePath:t})||(e=f(e,ke.errors),
r=e.length);else if(a==="software_Sbom")Ur(s,{instancePath:t})||(e=f(e,Ur.errors),r=e.length);else if(a==="software_Snippet")Ae(s,{instancePath:t})||(e=f(e,Ae.errors),r=e.length);else if(a===
"ai_AIPackage")Ie(s,{instancePath:t})||(e=f(e,Ie.errors),r=e.length);else if(a==="dataset_DatasetPackage")Oe(s,{instancePath:t})||(e=f(e,Oe.errors),r=e.length);else{const n={instancePath:t,
schemaPath:"#/else/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:a}};e===null?e=[n]:e.push(n),r++}else{const n={instancePath:t,schemaPath:"#/el\
se/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:a}};e===null?e=[n]:e.push(n),r++}}else{const a={instancePath:t,schemaPath:"#/else/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var m=p===r;y=m,u="else"}if(!y){const p={instancePath:t,schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};e===null?
e=[p]:e.push(p),r++}return Ei.errors=e,r===0}function Gn(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const o of eo.required)if(s[o]===
void 0){const y={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}};e===null?e=[y]:e.push(y),r++}for(const o in s)if(!(o==="@context"||o==="@grap\
h")){const y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[y]:e.push(y),r++}if(s["@context"]!==void 0&&
s["@context"]!=="https://spdx.org/rdf/3.0.1/spdx-context.jsonld"){const o={instancePath:t+"/@context",schemaPath:"#/properties/%40context/const",keyword:"const",params:{allowedValue:"\
https://spdx.org/rdf/3.0.1/spdx-context.jsonld"}};e===null?e=[o]:e.push(o),r++}if(s["@graph"]!==void 0){let o=s["@graph"];if(Array.isArray(o)){const y=o.length;for(let g=0;g<y;g++){
let m=o[g];if(!(m&&typeof m=="object"&&!Array.isArray(m))){const u={instancePath:t+"/@graph/"+g,schemaPath:"#/properties/%40graph/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[u]:e.push(u),r++}Ei(m,{instancePath:t+"/@graph/"+g})||(e=f(e,Ei.errors),r=e.length)}}else{const y={instancePath:t+"/@graph",schemaPath:"#/properties/%40graph/type",keyword:"\
type",params:{type:"array"}};e===null?e=[y]:e.push(y),r++}}}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return Gn.
errors=e,r===0}export{ho as validate};
