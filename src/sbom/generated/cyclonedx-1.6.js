// Written by scripts/schemas.mjs from bom-1.6.SNAPSHOT.schema.json; do not edit. From the CycloneDX specification (https://github.com/CycloneDX/specification), Copyright OWASP Foundation, Apache-2.0.
import{lengthOf as it,isEqual as st,findDuplicate as nt,formats as je,append as y}from"../validate/keywords.ts";import{SPDX_IDS as ot}from"./spdx-ids.js";const jt=tt,ie={$schema:"h\
ttp://json-schema.org/draft-07/schema#",$id:"http://cyclonedx.org/schema/bom-1.6.schema.json",type:"object",required:["bomFormat","specVersion"],additionalProperties:!1,properties:{
$schema:{type:"string"},bomFormat:{type:"string",enum:["CycloneDX"]},specVersion:{type:"string"},serialNumber:{type:"string",pattern:"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-\
[0-9a-f]{4}-[0-9a-f]{12}$"},version:{type:"integer",minimum:1},metadata:{$ref:"#/definitions/metadata"},components:{type:"array",items:{$ref:"#/definitions/component"},uniqueItems:!0},
services:{type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}},dependencies:{type:"arr\
ay",items:{$ref:"#/definitions/dependency"},uniqueItems:!0},compositions:{type:"array",items:{$ref:"#/definitions/compositions"},uniqueItems:!0},vulnerabilities:{type:"array",items:{
$ref:"#/definitions/vulnerability"},uniqueItems:!0},annotations:{type:"array",items:{$ref:"#/definitions/annotations"},uniqueItems:!0},formulation:{type:"array",items:{$ref:"#/defi\
nitions/formula"},uniqueItems:!0},declarations:{type:"object",additionalProperties:!1,properties:{assessors:{type:"array",items:{type:"object",additionalProperties:!1,properties:{"\
bom-ref":{$ref:"#/definitions/refType"},thirdParty:{type:"boolean"},organization:{$ref:"#/definitions/organizationalEntity"}}}},attestations:{type:"array",items:{type:"object",additionalProperties:!1,
properties:{summary:{type:"string"},assessor:{$ref:"#/definitions/refLinkType"},map:{type:"array",items:{type:"object",additionalProperties:!1,properties:{requirement:{$ref:"#/defi\
nitions/refLinkType"},claims:{type:"array",items:{$ref:"#/definitions/refLinkType"}},counterClaims:{type:"array",items:{$ref:"#/definitions/refLinkType"}},conformance:{type:"object",
additionalProperties:!1,properties:{score:{type:"number",minimum:0,maximum:1},rationale:{type:"string"},mitigationStrategies:{type:"array",items:{$ref:"#/definitions/refLinkType"}}}},
confidence:{type:"object",additionalProperties:!1,properties:{score:{type:"number",minimum:0,maximum:1},rationale:{type:"string"}}}}}},signature:{$ref:"#/definitions/signature"}}}},
claims:{type:"array",items:{type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},target:{$ref:"#/definitions/refLinkType"},predicate:{type:"st\
ring"},mitigationStrategies:{type:"array",items:{$ref:"#/definitions/refLinkType"}},reasoning:{type:"string"},evidence:{type:"array",items:{$ref:"#/definitions/refLinkType"}},counterEvidence:{
type:"array",items:{$ref:"#/definitions/refLinkType"}},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}},signature:{$ref:"#/definitions/signature"}}}},
evidence:{type:"array",items:{type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},propertyName:{type:"string"},description:{type:"string"},data:{
type:"array",items:{type:"object",additionalProperties:!1,properties:{name:{type:"string"},contents:{type:"object",additionalProperties:!1,properties:{attachment:{$ref:"#/definitio\
ns/attachment"},url:{type:"string",format:"iri-reference"}}},classification:{$ref:"#/definitions/dataClassification"},sensitiveData:{type:"array",items:{type:"string"}},governance:{
$ref:"#/definitions/dataGovernance"}}}},created:{type:"string",format:"date-time"},expires:{type:"string",format:"date-time"},author:{$ref:"#/definitions/organizationalContact"},reviewer:{
$ref:"#/definitions/organizationalContact"},signature:{$ref:"#/definitions/signature"}}}},targets:{type:"object",additionalProperties:!1,properties:{organizations:{type:"array",items:{
$ref:"#/definitions/organizationalEntity"}},components:{type:"array",items:{$ref:"#/definitions/component"}},services:{type:"array",items:{$ref:"#/definitions/service"}}}},affirmation:{
type:"object",additionalProperties:!1,properties:{statement:{type:"string"},signatories:{type:"array",items:{type:"object",additionalProperties:!1,oneOf:[{required:["signature"]},{
required:["externalReference","organization"]}],properties:{name:{type:"string"},role:{type:"string"},signature:{$ref:"#/definitions/signature"},organization:{$ref:"#/definitions/o\
rganizationalEntity"},externalReference:{$ref:"#/definitions/externalReference"}}}},signature:{$ref:"#/definitions/signature"}}},signature:{$ref:"#/definitions/signature"}}},definitions:{
type:"object",additionalProperties:!1,properties:{standards:{type:"array",items:{$ref:"#/definitions/standard"}}}},properties:{type:"array",items:{$ref:"#/definitions/property"}},signature:{
$ref:"#/definitions/signature"}},definitions:{refType:{type:"string",minLength:1},refLinkType:{$ref:"#/definitions/refType"},bomLinkDocumentType:{type:"string",format:"iri-referenc\
e",pattern:"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$"},bomLinkElementType:{type:"string",format:"iri-reference",pattern:"^urn:cdx:[0-9a-f]\
{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"},bomLink:{anyOf:[{$ref:"#/definitions/bomLinkDocumentType"},{$ref:"#/definitions/bomLinkElementType"}]},metadata:{
type:"object",additionalProperties:!1,properties:{timestamp:{type:"string",format:"date-time"},lifecycles:{type:"array",items:{type:"object",oneOf:[{required:["phase"],additionalProperties:!1,
properties:{phase:{type:"string",enum:["design","pre-build","build","post-build","operations","discovery","decommission"]}}},{required:["name"],additionalProperties:!1,properties:{
name:{type:"string"},description:{type:"string"}}}]}},tools:{oneOf:[{type:"object",additionalProperties:!1,properties:{components:{type:"array",items:{$ref:"#/definitions/component"},
uniqueItems:!0},services:{type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0}}},{type:"array",items:{$ref:"#/definitions/tool"}}]},manufacturer:{$ref:"#/definitions/o\
rganizationalEntity"},authors:{type:"array",items:{$ref:"#/definitions/organizationalContact"}},component:{$ref:"#/definitions/component"},manufacture:{$ref:"#/definitions/organiza\
tionalEntity"},supplier:{$ref:"#/definitions/organizationalEntity"},licenses:{$ref:"#/definitions/licenseChoice"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},
tool:{type:"object",additionalProperties:!1,properties:{vendor:{type:"string"},name:{type:"string"},version:{$ref:"#/definitions/version"},hashes:{type:"array",items:{$ref:"#/defin\
itions/hash"}},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}}}},organizationalEntity:{type:"object",additionalProperties:!1,properties:{"bom-ref":{
$ref:"#/definitions/refType"},name:{type:"string"},address:{$ref:"#/definitions/postalAddress"},url:{type:"array",items:{type:"string",format:"iri-reference"}},contact:{type:"array",
items:{$ref:"#/definitions/organizationalContact"}}}},organizationalContact:{type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},name:{type:"\
string"},email:{type:"string",format:"idn-email"},phone:{type:"string"}}},component:{type:"object",required:["type","name"],additionalProperties:!1,properties:{type:{type:"string",
enum:["application","framework","library","container","platform","operating-system","device","device-driver","firmware","file","machine-learning-model","data","cryptographic-asset"]},
"mime-type":{type:"string",pattern:"^[-+a-z0-9.]+/[-+a-z0-9.]+$"},"bom-ref":{$ref:"#/definitions/refType"},supplier:{$ref:"#/definitions/organizationalEntity"},manufacturer:{$ref:"\
#/definitions/organizationalEntity"},authors:{type:"array",items:{$ref:"#/definitions/organizationalContact"}},author:{type:"string"},publisher:{type:"string"},group:{type:"string"},
name:{type:"string"},version:{$ref:"#/definitions/version"},description:{type:"string"},scope:{type:"string",enum:["required","optional","excluded"]},hashes:{type:"array",items:{$ref:"\
#/definitions/hash"}},licenses:{$ref:"#/definitions/licenseChoice"},copyright:{type:"string"},cpe:{type:"string"},purl:{type:"string"},omniborId:{type:"array",items:{type:"string"}},
swhid:{type:"array",items:{type:"string"}},swid:{$ref:"#/definitions/swid"},modified:{type:"boolean"},pedigree:{type:"object",additionalProperties:!1,properties:{ancestors:{type:"a\
rray",items:{$ref:"#/definitions/component"}},descendants:{type:"array",items:{$ref:"#/definitions/component"}},variants:{type:"array",items:{$ref:"#/definitions/component"}},commits:{
type:"array",items:{$ref:"#/definitions/commit"}},patches:{type:"array",items:{$ref:"#/definitions/patch"}},notes:{type:"string"}}},externalReferences:{type:"array",items:{$ref:"#/\
definitions/externalReference"}},components:{type:"array",items:{$ref:"#/definitions/component"},uniqueItems:!0},evidence:{$ref:"#/definitions/componentEvidence"},releaseNotes:{$ref:"\
#/definitions/releaseNotes"},modelCard:{$ref:"#/definitions/modelCard"},data:{type:"array",items:{$ref:"#/definitions/componentData"}},cryptoProperties:{$ref:"#/definitions/cryptoP\
roperties"},properties:{type:"array",items:{$ref:"#/definitions/property"}},tags:{$ref:"#/definitions/tags"},signature:{$ref:"#/definitions/signature"}}},swid:{type:"object",required:[
"tagId","name"],additionalProperties:!1,properties:{tagId:{type:"string"},name:{type:"string"},version:{type:"string"},tagVersion:{type:"integer"},patch:{type:"boolean"},text:{$ref:"\
#/definitions/attachment"},url:{type:"string",format:"iri-reference"}}},attachment:{type:"object",required:["content"],additionalProperties:!1,properties:{contentType:{type:"string"},
encoding:{type:"string",enum:["base64"]},content:{type:"string"}}},hash:{type:"object",required:["alg","content"],additionalProperties:!1,properties:{alg:{$ref:"#/definitions/hash-\
alg"},content:{$ref:"#/definitions/hash-content"}}},"hash-alg":{type:"string",enum:["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAK\
E2b-384","BLAKE2b-512","BLAKE3"]},"hash-content":{type:"string",pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"},license:{type:"objec\
t",oneOf:[{required:["id"]},{required:["name"]}],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},id:{$ref:"spdx.SNAPSHOT.schema.json"},name:{type:"stri\
ng"},acknowledgement:{$ref:"#/definitions/licenseAcknowledgementEnumeration"},text:{$ref:"#/definitions/attachment"},url:{type:"string",format:"iri-reference"},licensing:{type:"obj\
ect",additionalProperties:!1,properties:{altIds:{type:"array",items:{type:"string"}},licensor:{type:"object",additionalProperties:!1,properties:{organization:{$ref:"#/definitions/o\
rganizationalEntity"},individual:{$ref:"#/definitions/organizationalContact"}},oneOf:[{required:["organization"]},{required:["individual"]}]},licensee:{type:"object",additionalProperties:!1,
properties:{organization:{$ref:"#/definitions/organizationalEntity"},individual:{$ref:"#/definitions/organizationalContact"}},oneOf:[{required:["organization"]},{required:["individ\
ual"]}]},purchaser:{type:"object",additionalProperties:!1,properties:{organization:{$ref:"#/definitions/organizationalEntity"},individual:{$ref:"#/definitions/organizationalContact"}},
oneOf:[{required:["organization"]},{required:["individual"]}]},purchaseOrder:{type:"string"},licenseTypes:{type:"array",items:{type:"string",enum:["academic","appliance","client-ac\
cess","concurrent-user","core-points","custom-metric","device","evaluation","named-user","node-locked","oem","perpetual","processor-points","subscription","user","other"]}},lastRenewal:{
type:"string",format:"date-time"},expiration:{type:"string",format:"date-time"}}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},licenseAcknowledgementEnumeration:{
type:"string",enum:["declared","concluded"]},licenseChoice:{type:"array",oneOf:[{type:"array",items:{type:"object",required:["license"],additionalProperties:!1,properties:{license:{
$ref:"#/definitions/license"}}}},{type:"array",additionalItems:!1,minItems:1,maxItems:1,items:[{type:"object",additionalProperties:!1,required:["expression"],properties:{expression:{
type:"string"},acknowledgement:{$ref:"#/definitions/licenseAcknowledgementEnumeration"},"bom-ref":{$ref:"#/definitions/refType"}}}]}]},commit:{type:"object",additionalProperties:!1,
properties:{uid:{type:"string"},url:{type:"string",format:"iri-reference"},author:{$ref:"#/definitions/identifiableAction"},committer:{$ref:"#/definitions/identifiableAction"},message:{
type:"string"}}},patch:{type:"object",required:["type"],additionalProperties:!1,properties:{type:{type:"string",enum:["unofficial","monkey","backport","cherry-pick"]},diff:{$ref:"#\
/definitions/diff"},resolves:{type:"array",items:{$ref:"#/definitions/issue"}}}},diff:{type:"object",additionalProperties:!1,properties:{text:{$ref:"#/definitions/attachment"},url:{
type:"string",format:"iri-reference"}}},issue:{type:"object",required:["type"],additionalProperties:!1,properties:{type:{type:"string",enum:["defect","enhancement","security"]},id:{
type:"string"},name:{type:"string"},description:{type:"string"},source:{type:"object",additionalProperties:!1,properties:{name:{type:"string"},url:{type:"string",format:"iri-refere\
nce"}}},references:{type:"array",items:{type:"string",format:"iri-reference"}}}},identifiableAction:{type:"object",additionalProperties:!1,properties:{timestamp:{type:"string",format:"\
date-time"},name:{type:"string"},email:{type:"string",format:"idn-email"}}},externalReference:{type:"object",required:["url","type"],additionalProperties:!1,properties:{url:{anyOf:[
{type:"string",format:"iri-reference"},{$ref:"#/definitions/bomLink"}]},comment:{type:"string"},type:{type:"string",enum:["vcs","issue-tracker","website","advisories","bom","mailin\
g-list","social","chat","documentation","support","source-distribution","distribution","distribution-intake","license","build-meta","build-system","release-notes","security-contact",
"model-card","log","configuration","evidence","formulation","attestation","threat-model","adversary-model","risk-assessment","vulnerability-assertion","exploitability-statement","p\
entest-report","static-analysis-report","dynamic-analysis-report","runtime-analysis-report","component-analysis-report","maturity-report","certification-report","codified-infrastru\
cture","quality-metrics","poam","electronic-signature","digital-signature","rfc-9116","other"]},hashes:{type:"array",items:{$ref:"#/definitions/hash"}}}},dependency:{type:"object",
required:["ref"],additionalProperties:!1,properties:{ref:{$ref:"#/definitions/refLinkType"},dependsOn:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/refLinkType"}},provides:{
type:"array",uniqueItems:!0,items:{$ref:"#/definitions/refLinkType"}}}},service:{type:"object",required:["name"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/\
refType"},provider:{$ref:"#/definitions/organizationalEntity"},group:{type:"string"},name:{type:"string"},version:{$ref:"#/definitions/version"},description:{type:"string"},endpoints:{
type:"array",items:{type:"string",format:"iri-reference"}},authenticated:{type:"boolean"},"x-trust-boundary":{type:"boolean"},trustZone:{type:"string"},data:{type:"array",items:{$ref:"\
#/definitions/serviceData"}},licenses:{$ref:"#/definitions/licenseChoice"},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}},services:{type:"array",items:{
$ref:"#/definitions/service"},uniqueItems:!0},releaseNotes:{$ref:"#/definitions/releaseNotes"},properties:{type:"array",items:{$ref:"#/definitions/property"}},tags:{$ref:"#/definit\
ions/tags"},signature:{$ref:"#/definitions/signature"}}},serviceData:{type:"object",required:["flow","classification"],additionalProperties:!1,properties:{flow:{$ref:"#/definitions\
/dataFlowDirection"},classification:{$ref:"#/definitions/dataClassification"},name:{type:"string"},description:{type:"string"},governance:{$ref:"#/definitions/dataGovernance"},source:{
type:"array",items:{anyOf:[{type:"string",format:"iri-reference"},{$ref:"#/definitions/bomLinkElementType"}]}},destination:{type:"array",items:{anyOf:[{type:"string",format:"iri-re\
ference"},{$ref:"#/definitions/bomLinkElementType"}]}}}},dataFlowDirection:{type:"string",enum:["inbound","outbound","bi-directional","unknown"]},copyright:{type:"object",required:[
"text"],additionalProperties:!1,properties:{text:{type:"string"}}},componentEvidence:{type:"object",additionalProperties:!1,properties:{identity:{oneOf:[{type:"array",items:{$ref:"\
#/definitions/componentIdentityEvidence"}},{$ref:"#/definitions/componentIdentityEvidence"}]},occurrences:{type:"array",items:{type:"object",required:["location"],additionalProperties:!1,
properties:{"bom-ref":{$ref:"#/definitions/refType"},location:{type:"string"},line:{type:"integer",minimum:0},offset:{type:"integer",minimum:0},symbol:{type:"string"},additionalContext:{
type:"string"}}}},callstack:{type:"object",additionalProperties:!1,properties:{frames:{type:"array",items:{type:"object",required:["module"],additionalProperties:!1,properties:{package:{
type:"string"},module:{type:"string"},function:{type:"string"},parameters:{type:"array",items:{type:"string"}},line:{type:"integer"},column:{type:"integer"},fullFilename:{type:"str\
ing"}}}}}},licenses:{$ref:"#/definitions/licenseChoice"},copyright:{type:"array",items:{$ref:"#/definitions/copyright"}}}},compositions:{type:"object",required:["aggregate"],additionalProperties:!1,
properties:{"bom-ref":{$ref:"#/definitions/refType"},aggregate:{$ref:"#/definitions/aggregateType"},assemblies:{type:"array",uniqueItems:!0,items:{anyOf:[{$ref:"#/definitions/refLi\
nkType"},{$ref:"#/definitions/bomLinkElementType"}]}},dependencies:{type:"array",uniqueItems:!0,items:{type:"string"}},vulnerabilities:{type:"array",uniqueItems:!0,items:{type:"str\
ing"}},signature:{$ref:"#/definitions/signature"}}},aggregateType:{type:"string",enum:["complete","incomplete","incomplete_first_party_only","incomplete_first_party_proprietary_onl\
y","incomplete_first_party_opensource_only","incomplete_third_party_only","incomplete_third_party_proprietary_only","incomplete_third_party_opensource_only","unknown","not_specifie\
d"]},property:{type:"object",required:["name"],properties:{name:{type:"string"},value:{type:"string"}},additionalProperties:!1},localeType:{type:"string",pattern:"^([a-z]{2})(-[A-Z\
]{2})?$"},releaseType:{type:"string"},note:{type:"object",required:["text"],additionalProperties:!1,properties:{locale:{$ref:"#/definitions/localeType"},text:{$ref:"#/definitions/a\
ttachment"}}},releaseNotes:{type:"object",required:["type"],additionalProperties:!1,properties:{type:{$ref:"#/definitions/releaseType"},title:{type:"string"},featuredImage:{type:"s\
tring",format:"iri-reference"},socialImage:{type:"string",format:"iri-reference"},description:{type:"string"},timestamp:{type:"string",format:"date-time"},aliases:{type:"array",items:{
type:"string"}},tags:{$ref:"#/definitions/tags"},resolves:{type:"array",items:{$ref:"#/definitions/issue"}},notes:{type:"array",items:{$ref:"#/definitions/note"}},properties:{type:"\
array",items:{$ref:"#/definitions/property"}}}},advisory:{type:"object",required:["url"],additionalProperties:!1,properties:{title:{type:"string"},url:{type:"string",format:"iri-re\
ference"}}},cwe:{type:"integer",minimum:1},severity:{type:"string",enum:["critical","high","medium","low","info","none","unknown"]},scoreMethod:{type:"string",enum:["CVSSv2","CVSSv\
3","CVSSv31","CVSSv4","OWASP","SSVC","other"]},impactAnalysisState:{type:"string",enum:["resolved","resolved_with_pedigree","exploitable","in_triage","false_positive","not_affected"]},
impactAnalysisJustification:{type:"string",enum:["code_not_present","code_not_reachable","requires_configuration","requires_dependency","requires_environment","protected_by_compile\
r","protected_at_runtime","protected_at_perimeter","protected_by_mitigating_control"]},rating:{type:"object",additionalProperties:!1,properties:{source:{$ref:"#/definitions/vulnera\
bilitySource"},score:{type:"number"},severity:{$ref:"#/definitions/severity"},method:{$ref:"#/definitions/scoreMethod"},vector:{type:"string"},justification:{type:"string"}}},vulnerabilitySource:{
type:"object",additionalProperties:!1,properties:{url:{type:"string"},name:{type:"string"}}},vulnerability:{type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/def\
initions/refType"},id:{type:"string"},source:{$ref:"#/definitions/vulnerabilitySource"},references:{type:"array",items:{type:"object",required:["id","source"],additionalProperties:!1,
properties:{id:{type:"string"},source:{$ref:"#/definitions/vulnerabilitySource"}}}},ratings:{type:"array",items:{$ref:"#/definitions/rating"}},cwes:{type:"array",items:{$ref:"#/def\
initions/cwe"}},description:{type:"string"},detail:{type:"string"},recommendation:{type:"string"},workaround:{type:"string"},proofOfConcept:{type:"object",properties:{reproductionSteps:{
type:"string"},environment:{type:"string"},supportingMaterial:{type:"array",items:{$ref:"#/definitions/attachment"}}}},advisories:{type:"array",items:{$ref:"#/definitions/advisory"}},
created:{type:"string",format:"date-time"},published:{type:"string",format:"date-time"},updated:{type:"string",format:"date-time"},rejected:{type:"string",format:"date-time"},credits:{
type:"object",additionalProperties:!1,properties:{organizations:{type:"array",items:{$ref:"#/definitions/organizationalEntity"}},individuals:{type:"array",items:{$ref:"#/definition\
s/organizationalContact"}}}},tools:{oneOf:[{type:"object",additionalProperties:!1,properties:{components:{type:"array",items:{$ref:"#/definitions/component"},uniqueItems:!0},services:{
type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0}}},{type:"array",items:{$ref:"#/definitions/tool"}}]},analysis:{type:"object",additionalProperties:!1,properties:{state:{
$ref:"#/definitions/impactAnalysisState"},justification:{$ref:"#/definitions/impactAnalysisJustification"},response:{type:"array",items:{type:"string",enum:["can_not_fix","will_not\
_fix","update","rollback","workaround_available"]}},detail:{type:"string"},firstIssued:{type:"string",format:"date-time"},lastUpdated:{type:"string",format:"date-time"}}},affects:{
type:"array",uniqueItems:!0,items:{type:"object",required:["ref"],additionalProperties:!1,properties:{ref:{anyOf:[{$ref:"#/definitions/refLinkType"},{$ref:"#/definitions/bomLinkEle\
mentType"}]},versions:{type:"array",items:{type:"object",oneOf:[{required:["version"]},{required:["range"]}],additionalProperties:!1,properties:{version:{$ref:"#/definitions/versio\
n"},range:{$ref:"#/definitions/versionRange"},status:{$ref:"#/definitions/affectedStatus"}}}}}}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},affectedStatus:{type:"\
string",enum:["affected","unaffected","unknown"]},version:{type:"string",maxLength:1024},versionRange:{type:"string",minLength:1,maxLength:4096},range:{$ref:"#/definitions/versionR\
ange"},annotations:{type:"object",required:["subjects","annotator","timestamp","text"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},subjects:{type:"\
array",uniqueItems:!0,items:{anyOf:[{$ref:"#/definitions/refLinkType"},{$ref:"#/definitions/bomLinkElementType"}]}},annotator:{type:"object",oneOf:[{required:["organization"]},{required:[
"individual"]},{required:["component"]},{required:["service"]}],additionalProperties:!1,properties:{organization:{$ref:"#/definitions/organizationalEntity"},individual:{$ref:"#/def\
initions/organizationalContact"},component:{$ref:"#/definitions/component"},service:{$ref:"#/definitions/service"}}},timestamp:{type:"string",format:"date-time"},text:{type:"string"},
signature:{$ref:"#/definitions/signature"}}},modelCard:{type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},modelParameters:{type:"object",additionalProperties:!1,
properties:{approach:{type:"object",additionalProperties:!1,properties:{type:{type:"string",enum:["supervised","unsupervised","reinforcement-learning","semi-supervised","self-super\
vised"]}}},task:{type:"string"},architectureFamily:{type:"string"},modelArchitecture:{type:"string"},datasets:{type:"array",items:{oneOf:[{$ref:"#/definitions/componentData"},{type:"\
object",additionalProperties:!1,properties:{ref:{anyOf:[{$ref:"#/definitions/refLinkType"},{$ref:"#/definitions/bomLinkElementType"}],type:"string"}}}]}},inputs:{type:"array",items:{
$ref:"#/definitions/inputOutputMLParameters"}},outputs:{type:"array",items:{$ref:"#/definitions/inputOutputMLParameters"}}}},quantitativeAnalysis:{type:"object",additionalProperties:!1,
properties:{performanceMetrics:{type:"array",items:{$ref:"#/definitions/performanceMetric"}},graphics:{$ref:"#/definitions/graphicsCollection"}}},considerations:{type:"object",additionalProperties:!1,
properties:{users:{type:"array",items:{type:"string"}},useCases:{type:"array",items:{type:"string"}},technicalLimitations:{type:"array",items:{type:"string"}},performanceTradeoffs:{
type:"array",items:{type:"string"}},ethicalConsiderations:{type:"array",items:{$ref:"#/definitions/risk"}},environmentalConsiderations:{$ref:"#/definitions/environmentalConsiderati\
ons"},fairnessAssessments:{type:"array",items:{$ref:"#/definitions/fairnessAssessment"}}}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},inputOutputMLParameters:{
type:"object",additionalProperties:!1,properties:{format:{type:"string"}}},componentData:{type:"object",additionalProperties:!1,required:["type"],properties:{"bom-ref":{$ref:"#/def\
initions/refType"},type:{type:"string",enum:["source-code","configuration","dataset","definition","other"]},name:{type:"string"},contents:{type:"object",additionalProperties:!1,properties:{
attachment:{$ref:"#/definitions/attachment"},url:{type:"string",format:"iri-reference"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},classification:{$ref:"#/de\
finitions/dataClassification"},sensitiveData:{type:"array",items:{type:"string"}},graphics:{$ref:"#/definitions/graphicsCollection"},description:{type:"string"},governance:{$ref:"#\
/definitions/dataGovernance"}}},dataGovernance:{type:"object",additionalProperties:!1,properties:{custodians:{type:"array",items:{$ref:"#/definitions/dataGovernanceResponsibleParty"}},
stewards:{type:"array",items:{$ref:"#/definitions/dataGovernanceResponsibleParty"}},owners:{type:"array",items:{$ref:"#/definitions/dataGovernanceResponsibleParty"}}}},dataGovernanceResponsibleParty:{
type:"object",additionalProperties:!1,properties:{organization:{$ref:"#/definitions/organizationalEntity"},contact:{$ref:"#/definitions/organizationalContact"}},oneOf:[{required:["\
organization"]},{required:["contact"]}]},graphicsCollection:{type:"object",additionalProperties:!1,properties:{description:{type:"string"},collection:{type:"array",items:{$ref:"#/d\
efinitions/graphic"}}}},graphic:{type:"object",additionalProperties:!1,properties:{name:{type:"string"},image:{$ref:"#/definitions/attachment"}}},performanceMetric:{type:"object",additionalProperties:!1,
properties:{type:{type:"string"},value:{type:"string"},slice:{type:"string"},confidenceInterval:{type:"object",additionalProperties:!1,properties:{lowerBound:{type:"string"},upperBound:{
type:"string"}}}}},risk:{type:"object",additionalProperties:!1,properties:{name:{type:"string"},mitigationStrategy:{type:"string"}}},fairnessAssessment:{type:"object",additionalProperties:!1,
properties:{groupAtRisk:{type:"string"},benefits:{type:"string"},harms:{type:"string"},mitigationStrategy:{type:"string"}}},dataClassification:{type:"string"},environmentalConsiderations:{
type:"object",additionalProperties:!1,properties:{energyConsumptions:{type:"array",items:{$ref:"#/definitions/energyConsumption"}},properties:{type:"array",items:{$ref:"#/definitio\
ns/property"}}}},energyConsumption:{type:"object",required:["activity","energyProviders","activityEnergyCost"],additionalProperties:!1,properties:{activity:{type:"string",enum:["de\
sign","data-collection","data-preparation","training","fine-tuning","validation","deployment","inference","other"]},energyProviders:{type:"array",items:{$ref:"#/definitions/energyP\
rovider"}},activityEnergyCost:{$ref:"#/definitions/energyMeasure"},co2CostEquivalent:{$ref:"#/definitions/co2Measure"},co2CostOffset:{$ref:"#/definitions/co2Measure"},properties:{type:"\
array",items:{$ref:"#/definitions/property"}}}},energyMeasure:{type:"object",required:["value","unit"],additionalProperties:!1,properties:{value:{type:"number"},unit:{type:"string",
enum:["kWh"]}}},co2Measure:{type:"object",required:["value","unit"],additionalProperties:!1,properties:{value:{type:"number"},unit:{type:"string",enum:["tCO2eq"]}}},energyProvider:{
type:"object",required:["organization","energySource","energyProvided"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},description:{type:"string"},organization:{
type:"object",$ref:"#/definitions/organizationalEntity"},energySource:{type:"string",enum:["coal","oil","natural-gas","nuclear","wind","solar","geothermal","hydropower","biofuel","\
unknown","other"]},energyProvided:{$ref:"#/definitions/energyMeasure"},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}}}},postalAddress:{type:"objec\
t",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},country:{type:"string"},region:{type:"string"},locality:{type:"string"},postOfficeBoxNumber:{type:"s\
tring"},postalCode:{type:"string"},streetAddress:{type:"string"}}},formula:{type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},components:{type:"\
array",items:{$ref:"#/definitions/component"},uniqueItems:!0},services:{type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0},workflows:{type:"array",items:{$ref:"#/def\
initions/workflow"},uniqueItems:!0},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},workflow:{type:"object",required:["bom-ref","uid","taskTypes"],additionalProperties:!1,
properties:{"bom-ref":{$ref:"#/definitions/refType"},uid:{type:"string"},name:{type:"string"},description:{type:"string"},resourceReferences:{type:"array",uniqueItems:!0,items:{$ref:"\
#/definitions/resourceReferenceChoice"}},tasks:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/task"}},taskDependencies:{type:"array",uniqueItems:!0,items:{$ref:"#/definiti\
ons/dependency"}},taskTypes:{type:"array",items:{$ref:"#/definitions/taskType"}},trigger:{$ref:"#/definitions/trigger"},steps:{type:"array",items:{$ref:"#/definitions/step"},uniqueItems:!0},
inputs:{type:"array",items:{$ref:"#/definitions/inputType"},uniqueItems:!0},outputs:{type:"array",items:{$ref:"#/definitions/outputType"},uniqueItems:!0},timeStart:{type:"string",format:"\
date-time"},timeEnd:{type:"string",format:"date-time"},workspaces:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/workspace"}},runtimeTopology:{type:"array",uniqueItems:!0,
items:{$ref:"#/definitions/dependency"}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},task:{type:"object",required:["bom-ref","uid","taskTypes"],additionalProperties:!1,
properties:{"bom-ref":{$ref:"#/definitions/refType"},uid:{type:"string"},name:{type:"string"},description:{type:"string"},resourceReferences:{type:"array",uniqueItems:!0,items:{$ref:"\
#/definitions/resourceReferenceChoice"}},taskTypes:{type:"array",items:{$ref:"#/definitions/taskType"}},trigger:{$ref:"#/definitions/trigger"},steps:{type:"array",items:{$ref:"#/de\
finitions/step"},uniqueItems:!0},inputs:{type:"array",items:{$ref:"#/definitions/inputType"},uniqueItems:!0},outputs:{type:"array",items:{$ref:"#/definitions/outputType"},uniqueItems:!0},
timeStart:{type:"string",format:"date-time"},timeEnd:{type:"string",format:"date-time"},workspaces:{type:"array",items:{$ref:"#/definitions/workspace"},uniqueItems:!0},runtimeTopology:{
type:"array",items:{$ref:"#/definitions/dependency"},uniqueItems:!0},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},step:{type:"object",additionalProperties:!1,properties:{
name:{type:"string"},description:{type:"string"},commands:{type:"array",items:{$ref:"#/definitions/command"}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},command:{
type:"object",additionalProperties:!1,properties:{executed:{type:"string"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},workspace:{type:"object",required:["bom\
-ref","uid"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},uid:{type:"string"},name:{type:"string"},aliases:{type:"array",items:{type:"string"}},description:{
type:"string"},resourceReferences:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/resourceReferenceChoice"}},accessMode:{type:"string",enum:["read-only","read-write","read-\
write-once","write-once","write-only"]},mountPath:{type:"string"},managedDataType:{type:"string"},volumeRequest:{type:"string"},volume:{$ref:"#/definitions/volume"},properties:{type:"\
array",items:{$ref:"#/definitions/property"}}}},volume:{type:"object",additionalProperties:!1,properties:{uid:{type:"string"},name:{type:"string"},mode:{type:"string",enum:["filesy\
stem","block"]},path:{type:"string"},sizeAllocated:{type:"string"},persistent:{type:"boolean"},remote:{type:"boolean"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},
trigger:{type:"object",additionalProperties:!1,required:["type","bom-ref","uid"],properties:{"bom-ref":{$ref:"#/definitions/refType"},uid:{type:"string"},name:{type:"string"},description:{
type:"string"},resourceReferences:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/resourceReferenceChoice"}},type:{type:"string",enum:["manual","api","webhook","scheduled"]},
event:{$ref:"#/definitions/event"},conditions:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/condition"}},timeActivated:{type:"string",format:"date-time"},inputs:{type:"ar\
ray",items:{$ref:"#/definitions/inputType"},uniqueItems:!0},outputs:{type:"array",items:{$ref:"#/definitions/outputType"},uniqueItems:!0},properties:{type:"array",items:{$ref:"#/de\
finitions/property"}}}},event:{type:"object",additionalProperties:!1,properties:{uid:{type:"string"},description:{type:"string"},timeReceived:{type:"string",format:"date-time"},data:{
$ref:"#/definitions/attachment"},source:{$ref:"#/definitions/resourceReferenceChoice"},target:{$ref:"#/definitions/resourceReferenceChoice"},properties:{type:"array",items:{$ref:"#\
/definitions/property"}}}},inputType:{type:"object",oneOf:[{required:["resource"]},{required:["parameters"]},{required:["environmentVars"]},{required:["data"]}],additionalProperties:!1,
properties:{source:{$ref:"#/definitions/resourceReferenceChoice"},target:{$ref:"#/definitions/resourceReferenceChoice"},resource:{$ref:"#/definitions/resourceReferenceChoice"},parameters:{
type:"array",uniqueItems:!0,items:{$ref:"#/definitions/parameter"}},environmentVars:{type:"array",uniqueItems:!0,items:{oneOf:[{$ref:"#/definitions/property"},{type:"string"}]}},data:{
$ref:"#/definitions/attachment"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},outputType:{type:"object",oneOf:[{required:["resource"]},{required:["environmentV\
ars"]},{required:["data"]}],additionalProperties:!1,properties:{type:{type:"string",enum:["artifact","attestation","log","evidence","metrics","other"]},source:{$ref:"#/definitions/\
resourceReferenceChoice"},target:{$ref:"#/definitions/resourceReferenceChoice"},resource:{$ref:"#/definitions/resourceReferenceChoice"},data:{$ref:"#/definitions/attachment"},environmentVars:{
type:"array",items:{oneOf:[{$ref:"#/definitions/property"},{type:"string"}]},uniqueItems:!0},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},resourceReferenceChoice:{
type:"object",additionalProperties:!1,properties:{ref:{anyOf:[{$ref:"#/definitions/refLinkType"},{$ref:"#/definitions/bomLinkElementType"}]},externalReference:{$ref:"#/definitions/\
externalReference"}},oneOf:[{required:["ref"]},{required:["externalReference"]}]},condition:{type:"object",additionalProperties:!1,properties:{description:{type:"string"},expression:{
type:"string"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},taskType:{type:"string",enum:["copy","clone","lint","scan","merge","build","test","deliver","deploy",
"release","clean","other"]},parameter:{type:"object",additionalProperties:!1,properties:{name:{type:"string"},value:{type:"string"},dataType:{type:"string"}}},componentIdentityEvidence:{
type:"object",required:["field"],additionalProperties:!1,properties:{field:{type:"string",enum:["group","name","version","purl","cpe","omniborId","swhid","swid","hash"]},confidence:{
type:"number",minimum:0,maximum:1},concludedValue:{type:"string"},methods:{type:"array",items:{type:"object",required:["technique","confidence"],additionalProperties:!1,properties:{
technique:{type:"string",enum:["source-code-analysis","binary-analysis","manifest-analysis","ast-fingerprint","hash-comparison","instrumentation","dynamic-analysis","filename","att\
estation","other"]},confidence:{type:"number",minimum:0,maximum:1},value:{type:"string"}}}},tools:{type:"array",uniqueItems:!0,items:{anyOf:[{$ref:"#/definitions/refLinkType"},{$ref:"\
#/definitions/bomLinkElementType"}]}}}},standard:{type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},name:{type:"string"},version:{type:"str\
ing"},description:{type:"string"},owner:{type:"string"},requirements:{type:"array",items:{type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},
identifier:{type:"string"},title:{type:"string"},text:{type:"string"},descriptions:{type:"array",items:{type:"string"}},openCre:{type:"array",items:{type:"string",pattern:"^CRE:[0-\
9]+-[0-9]+$"}},parent:{$ref:"#/definitions/refLinkType"},properties:{type:"array",items:{$ref:"#/definitions/property"}},externalReferences:{type:"array",items:{$ref:"#/definitions\
/externalReference"}}}}},levels:{type:"array",items:{type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},identifier:{type:"string"},title:{type:"\
string"},description:{type:"string"},requirements:{type:"array",items:{$ref:"#/definitions/refLinkType"}}}}},externalReferences:{type:"array",items:{$ref:"#/definitions/externalRef\
erence"}},signature:{$ref:"#/definitions/signature"}}},signature:{$ref:"jsf-0.82.SNAPSHOT.schema.json#/definitions/signature"},cryptoProperties:{type:"object",additionalProperties:!1,
required:["assetType"],properties:{assetType:{type:"string",enum:["algorithm","certificate","protocol","related-crypto-material"]},algorithmProperties:{type:"object",additionalProperties:!1,
properties:{primitive:{type:"string",enum:["drbg","mac","block-cipher","stream-cipher","signature","hash","pke","xof","kdf","key-agree","kem","ae","combiner","other","unknown"]},parameterSetIdentifier:{
type:"string"},curve:{type:"string"},executionEnvironment:{type:"string",enum:["software-plain-ram","software-encrypted-ram","software-tee","hardware","other","unknown"]},implementationPlatform:{
type:"string",enum:["generic","x86_32","x86_64","armv7-a","armv7-m","armv8-a","armv8-m","armv9-a","armv9-m","s390x","ppc64","ppc64le","other","unknown"]},certificationLevel:{type:"\
array",items:{type:"string",enum:["none","fips140-1-l1","fips140-1-l2","fips140-1-l3","fips140-1-l4","fips140-2-l1","fips140-2-l2","fips140-2-l3","fips140-2-l4","fips140-3-l1","fip\
s140-3-l2","fips140-3-l3","fips140-3-l4","cc-eal1","cc-eal1+","cc-eal2","cc-eal2+","cc-eal3","cc-eal3+","cc-eal4","cc-eal4+","cc-eal5","cc-eal5+","cc-eal6","cc-eal6+","cc-eal7","cc\
-eal7+","other","unknown"]}},mode:{type:"string",enum:["cbc","ecb","ccm","gcm","cfb","ofb","ctr","other","unknown"]},padding:{type:"string",enum:["pkcs5","pkcs7","pkcs1v15","oaep",
"raw","other","unknown"]},cryptoFunctions:{type:"array",items:{type:"string",enum:["generate","keygen","encrypt","decrypt","digest","tag","keyderive","sign","verify","encapsulate",
"decapsulate","other","unknown"]}},classicalSecurityLevel:{type:"integer",minimum:0},nistQuantumSecurityLevel:{type:"integer",minimum:0,maximum:6}}},certificateProperties:{type:"ob\
ject",additionalProperties:!1,properties:{subjectName:{type:"string"},issuerName:{type:"string"},notValidBefore:{type:"string",format:"date-time"},notValidAfter:{type:"string",format:"\
date-time"},signatureAlgorithmRef:{$ref:"#/definitions/refType"},subjectPublicKeyRef:{$ref:"#/definitions/refType"},certificateFormat:{type:"string"},certificateExtension:{type:"st\
ring"}}},relatedCryptoMaterialProperties:{type:"object",additionalProperties:!1,properties:{type:{type:"string",enum:["private-key","public-key","secret-key","key","ciphertext","si\
gnature","digest","initialization-vector","nonce","seed","salt","shared-secret","tag","additional-data","password","credential","token","other","unknown"]},id:{type:"string"},state:{
type:"string",enum:["pre-activation","active","suspended","deactivated","compromised","destroyed"]},algorithmRef:{$ref:"#/definitions/refType"},creationDate:{type:"string",format:"\
date-time"},activationDate:{type:"string",format:"date-time"},updateDate:{type:"string",format:"date-time"},expirationDate:{type:"string",format:"date-time"},value:{type:"string"},
size:{type:"integer"},format:{type:"string"},securedBy:{$ref:"#/definitions/securedBy"}}},protocolProperties:{type:"object",additionalProperties:!1,properties:{type:{type:"string",
enum:["tls","ssh","ipsec","ike","sstp","wpa","other","unknown"]},version:{type:"string"},cipherSuites:{type:"array",items:{$ref:"#/definitions/cipherSuite"}},ikev2TransformTypes:{type:"\
object",additionalProperties:!1,properties:{encr:{$ref:"#/definitions/cryptoRefArray"},prf:{$ref:"#/definitions/cryptoRefArray"},integ:{$ref:"#/definitions/cryptoRefArray"},ke:{$ref:"\
#/definitions/cryptoRefArray"},esn:{type:"boolean"},auth:{$ref:"#/definitions/cryptoRefArray"}}},cryptoRefArray:{$ref:"#/definitions/cryptoRefArray"}}},oid:{type:"string"}}},cipherSuite:{
type:"object",additionalProperties:!1,properties:{name:{type:"string"},algorithms:{type:"array",items:{$ref:"#/definitions/refType"}},identifiers:{type:"array",items:{type:"string"}}}},
cryptoRefArray:{type:"array",items:{$ref:"#/definitions/refType"}},securedBy:{type:"object",additionalProperties:!1,properties:{mechanism:{type:"string"},algorithmRef:{$ref:"#/defi\
nitions/refType"}}},tags:{type:"array",items:{type:"string"}}}},L=Object.prototype.hasOwnProperty,$=nt,pt=new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9\
a-f]{12}$","u"),qe={type:"object",additionalProperties:!1,properties:{timestamp:{type:"string",format:"date-time"},lifecycles:{type:"array",items:{type:"object",oneOf:[{required:["\
phase"],additionalProperties:!1,properties:{phase:{type:"string",enum:["design","pre-build","build","post-build","operations","discovery","decommission"]}}},{required:["name"],additionalProperties:!1,
properties:{name:{type:"string"},description:{type:"string"}}}]}},tools:{oneOf:[{type:"object",additionalProperties:!1,properties:{components:{type:"array",items:{$ref:"#/definitio\
ns/component"},uniqueItems:!0},services:{type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0}}},{type:"array",items:{$ref:"#/definitions/tool"}}]},manufacturer:{$ref:"\
#/definitions/organizationalEntity"},authors:{type:"array",items:{$ref:"#/definitions/organizationalContact"}},component:{$ref:"#/definitions/component"},manufacture:{$ref:"#/defin\
itions/organizationalEntity"},supplier:{$ref:"#/definitions/organizationalEntity"},licenses:{$ref:"#/definitions/licenseChoice"},properties:{type:"array",items:{$ref:"#/definitions\
/property"}}}},j=st,T=je["date-time"],se={type:"object",required:["type","name"],additionalProperties:!1,properties:{type:{type:"string",enum:["application","framework","library","\
container","platform","operating-system","device","device-driver","firmware","file","machine-learning-model","data","cryptographic-asset"]},"mime-type":{type:"string",pattern:"^[-+\
a-z0-9.]+/[-+a-z0-9.]+$"},"bom-ref":{$ref:"#/definitions/refType"},supplier:{$ref:"#/definitions/organizationalEntity"},manufacturer:{$ref:"#/definitions/organizationalEntity"},authors:{
type:"array",items:{$ref:"#/definitions/organizationalContact"}},author:{type:"string"},publisher:{type:"string"},group:{type:"string"},name:{type:"string"},version:{$ref:"#/defini\
tions/version"},description:{type:"string"},scope:{type:"string",enum:["required","optional","excluded"]},hashes:{type:"array",items:{$ref:"#/definitions/hash"}},licenses:{$ref:"#/\
definitions/licenseChoice"},copyright:{type:"string"},cpe:{type:"string"},purl:{type:"string"},omniborId:{type:"array",items:{type:"string"}},swhid:{type:"array",items:{type:"strin\
g"}},swid:{$ref:"#/definitions/swid"},modified:{type:"boolean"},pedigree:{type:"object",additionalProperties:!1,properties:{ancestors:{type:"array",items:{$ref:"#/definitions/compo\
nent"}},descendants:{type:"array",items:{$ref:"#/definitions/component"}},variants:{type:"array",items:{$ref:"#/definitions/component"}},commits:{type:"array",items:{$ref:"#/defini\
tions/commit"}},patches:{type:"array",items:{$ref:"#/definitions/patch"}},notes:{type:"string"}}},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}},components:{
type:"array",items:{$ref:"#/definitions/component"},uniqueItems:!0},evidence:{$ref:"#/definitions/componentEvidence"},releaseNotes:{$ref:"#/definitions/releaseNotes"},modelCard:{$ref:"\
#/definitions/modelCard"},data:{type:"array",items:{$ref:"#/definitions/componentData"}},cryptoProperties:{$ref:"#/definitions/cryptoProperties"},properties:{type:"array",items:{$ref:"\
#/definitions/property"}},tags:{$ref:"#/definitions/tags"},signature:{$ref:"#/definitions/signature"}}},at=new RegExp("^[-+a-z0-9.]+/[-+a-z0-9.]+$","u");const fe=it;function v(n,{instancePath:i=""}={}){let e=null,r=0;if(typeof n=="string"){if(fe(n)<1){const t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}return v.errors=e,r===0}function Ce(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="bom-ref"||t==="country"||t==="region"||t==="locality"||
t==="postOfficeBoxNumber"||t==="postalCode"||t==="streetAddress")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};
e===null?e=[s]:e.push(s),r++}if(n["bom-ref"]!==void 0&&(v(n["bom-ref"],{instancePath:i+"/bom-ref"})||(e=y(e,v.errors),r=e.length)),n.country!==void 0&&typeof n.country!="string"){const t={
instancePath:i+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.region!==void 0&&typeof n.region!="string"){
const t={instancePath:i+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.locality!==void 0&&typeof n.locality!=
"string"){const t={instancePath:i+"/locality",schemaPath:"#/properties/locality/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.postOfficeBoxNumber!==
void 0&&typeof n.postOfficeBoxNumber!="string"){const t={instancePath:i+"/postOfficeBoxNumber",schemaPath:"#/properties/postOfficeBoxNumber/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[t]:e.push(t),r++}if(n.postalCode!==void 0&&typeof n.postalCode!="string"){const t={instancePath:i+"/postalCode",schemaPath:"#/properties/postalCode/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.streetAddress!==void 0&&typeof n.streetAddress!="string"){const t={instancePath:i+"/streetAddress",schemaPath:"#/pro\
perties/streetAddress/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[t]:e.push(t),r++}return Ce.errors=e,r===0}const rt=je["idn-email"];function E(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="bom-ref"||t==="name"||t==="emai\
l"||t==="phone")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n["bom-r\
ef"]!==void 0&&(v(n["bom-ref"],{instancePath:i+"/bom-ref"})||(e=y(e,v.errors),r=e.length)),n.name!==void 0&&typeof n.name!="string"){const t={instancePath:i+"/name",schemaPath:"#/p\
roperties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.email!==void 0){let t=n.email;if(typeof t=="string"){if(!rt(t)){const s={instancePath:i+
"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"idn-email"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/email",schemaPath:"#/prop\
erties/email/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(n.phone!==void 0&&typeof n.phone!="string"){const t={instancePath:i+"/phone",schemaPath:"\
#/properties/phone/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),r++}return E.errors=e,r===0}const V=je["iri-reference"];function O(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)
if(!(t==="bom-ref"||t==="name"||t==="address"||t==="url"||t==="contact")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};
e===null?e=[s]:e.push(s),r++}if(n["bom-ref"]!==void 0&&(v(n["bom-ref"],{instancePath:i+"/bom-ref"})||(e=y(e,v.errors),r=e.length)),n.name!==void 0&&typeof n.name!="string"){const t={
instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.address!==void 0&&(Ce(n.address,{instancePath:i+
"/address"})||(e=y(e,Ce.errors),r=e.length)),n.url!==void 0){let t=n.url;if(Array.isArray(t)){const s=t.length;for(let o=0;o<s;o++){let p=t[o];if(typeof p=="string"){if(!V(p)){const a={
instancePath:i+"/url/"+o,schemaPath:"#/properties/url/items/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:i+"/u\
rl/"+o,schemaPath:"#/properties/url/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}}else{const s={instancePath:i+"/url",schemaPath:"#/properties/u\
rl/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(n.contact!==void 0){let t=n.contact;if(Array.isArray(t)){const s=t.length;for(let o=0;o<s;o++)E(t[o],
{instancePath:i+"/contact/"+o})||(e=y(e,E.errors),r=e.length)}else{const s={instancePath:i+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type:"array"}};e===
null?e=[s]:e.push(s),r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return O.errors=e,r===0}function K(n,{instancePath:i=""}={}){let e=null,r=0;if(typeof n=="string"){if(fe(n)>1024){const t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}return K.errors=e,r===0}const lt={
type:"object",required:["alg","content"],additionalProperties:!1,properties:{alg:{$ref:"#/definitions/hash-alg"},content:{$ref:"#/definitions/hash-content"}}},Cr={type:"string",enum:[
"MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3"]};function Ee(n,{instancePath:i=""}={}){let e=null,r=0;
if(typeof n!="string"){const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}let t;t=!1;for(const s of Cr.enum)if(j(n,s)){
t=!0;break}if(!t){const s={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Cr.enum}};e===null?e=[s]:e.push(s),r++}return Ee.errors=e,r===0}const ft=new RegExp("^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$","u");function _e(n,{instancePath:i=""}={}){let e=null,r=0;if(typeof n=="s\
tring"){if(!ft.test(n)){const t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0\
-9]{128})$"}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}return _e.errors=e,
r===0}function J(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t of lt.required)if(n[t]===void 0){const s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:t}};e===null?e=[s]:e.push(s),r++}for(const t in n)if(!(t==="alg"||t==="content")){const s={instancePath:i,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}n.alg!==void 0&&(Ee(n.alg,{instancePath:i+"/alg"})||(e=y(e,Ee.errors),r=
e.length)),n.content!==void 0&&(_e(n.content,{instancePath:i+"/content"})||(e=y(e,_e.errors),r=e.length))}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[t]:e.push(t),r++}return J.errors=e,r===0}const Er={type:"object",oneOf:[{required:["id"]},{required:["name"]}],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},id:{$ref:"spdx.SNAPSHOT.schema.js\
on"},name:{type:"string"},acknowledgement:{$ref:"#/definitions/licenseAcknowledgementEnumeration"},text:{$ref:"#/definitions/attachment"},url:{type:"string",format:"iri-reference"},
licensing:{type:"object",additionalProperties:!1,properties:{altIds:{type:"array",items:{type:"string"}},licensor:{type:"object",additionalProperties:!1,properties:{organization:{$ref:"\
#/definitions/organizationalEntity"},individual:{$ref:"#/definitions/organizationalContact"}},oneOf:[{required:["organization"]},{required:["individual"]}]},licensee:{type:"object",
additionalProperties:!1,properties:{organization:{$ref:"#/definitions/organizationalEntity"},individual:{$ref:"#/definitions/organizationalContact"}},oneOf:[{required:["organizatio\
n"]},{required:["individual"]}]},purchaser:{type:"object",additionalProperties:!1,properties:{organization:{$ref:"#/definitions/organizationalEntity"},individual:{$ref:"#/definitio\
ns/organizationalContact"}},oneOf:[{required:["organization"]},{required:["individual"]}]},purchaseOrder:{type:"string"},licenseTypes:{type:"array",items:{type:"string",enum:["acad\
emic","appliance","client-access","concurrent-user","core-points","custom-metric","device","evaluation","named-user","node-locked","oem","perpetual","processor-points","subscriptio\
n","user","other"]}},lastRenewal:{type:"string",format:"date-time"},expiration:{type:"string",format:"date-time"}}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}};const yt=ot;function Se(n,{instancePath:i=""}={}){let e=null,r=0;if(typeof n=="string"){if(!yt.has(n)){const t={instancePath:i,schemaPath:"#/listedLicense",keyword:"listedLicense",
params:{}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}return Se.errors=e,r===
0}const _r={type:"string",enum:["declared","concluded"]};function ye(n,{instancePath:i=""}={}){let e=null,r=0;if(typeof n!="string"){const s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}let t;t=!1;for(const s of _r.enum)if(j(n,s)){t=!0;break}if(!t){const s={instancePath:i,schemaPath:"#/enum",keyword:"enum",
params:{allowedValues:_r.enum}};e===null?e=[s]:e.push(s),r++}return ye.errors=e,r===0}const ct={type:"object",required:["content"],additionalProperties:!1,properties:{contentType:{
type:"string"},encoding:{type:"string",enum:["base64"]},content:{type:"string"}}};function _(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.
content===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"content"}};e===null?e=[t]:e.push(t),r++}for(const t in n)if(!(t==="con\
tentType"||t==="encoding"||t==="content")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:
e.push(s),r++}if(n.contentType!==void 0&&typeof n.contentType!="string"){const t={instancePath:i+"/contentType",schemaPath:"#/properties/contentType/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),r++}if(n.encoding!==void 0){let t=n.encoding;if(typeof t!="string"){const s={instancePath:i+"/encoding",schemaPath:"#/properties/encoding/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t!=="base64"){const s={instancePath:i+"/encoding",schemaPath:"#/properties/encoding/enum",keyword:"enum",params:{allowedValues:ct.
properties.encoding.enum}};e===null?e=[s]:e.push(s),r++}}if(n.content!==void 0&&typeof n.content!="string"){const t={instancePath:i+"/content",schemaPath:"#/properties/content/type",
keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),
r++}return _.errors=e,r===0}function b(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"name"}};e===null?e=[t]:e.push(t),r++}for(const t in n)if(!(t==="name"||t==="value")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n.name!==void 0&&typeof n.name!="string"){const t={instancePath:i+"/name",schemaPath:"#/propert\
ies/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.value!==void 0&&typeof n.value!="string"){const t={instancePath:i+"/value",schemaPath:"#/pro\
perties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[t]:e.push(t),r++}return b.errors=e,r===0}function ze(n,{instancePath:i=""}={}){let e=null,r=0;const t=r;let s=!1,o=null;const p=r;if(n&&typeof n=="object"&&!Array.isArray(n)&&
n.id===void 0){const u={instancePath:i,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[u]:e.push(u),r++}var l=p===r;l&&(s=!0,o=0);const a=r;
if(n&&typeof n=="object"&&!Array.isArray(n)&&n.name===void 0){const u={instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=
[u]:e.push(u),r++}var l=a===r;if(l&&s?(s=!1,o=[o,1]):l&&(s=!0,o=1),s)r=t,e!==null&&(t?e.length=t:e=null);else{const u={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};
e===null?e=[u]:e.push(u),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){for(const u in n)if(!(u==="bom-ref"||u==="id"||u==="name"||u==="acknowledgement"||u==="text"||u==="url"||u===
"licensing"||u==="properties")){const m={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[m]:e.push(m),r++}
if(n["bom-ref"]!==void 0&&(v(n["bom-ref"],{instancePath:i+"/bom-ref"})||(e=y(e,v.errors),r=e.length)),n.id!==void 0&&(Se(n.id,{instancePath:i+"/id"})||(e=y(e,Se.errors),r=e.length)),
n.name!==void 0&&typeof n.name!="string"){const u={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}if(n.
acknowledgement!==void 0&&(ye(n.acknowledgement,{instancePath:i+"/acknowledgement"})||(e=y(e,ye.errors),r=e.length)),n.text!==void 0&&(_(n.text,{instancePath:i+"/text"})||(e=y(e,_.
errors),r=e.length)),n.url!==void 0){let u=n.url;if(typeof u=="string"){if(!V(u)){const m={instancePath:i+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"\
iri-reference"}};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:i+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),
r++}}if(n.licensing!==void 0){let u=n.licensing;if(u&&typeof u=="object"&&!Array.isArray(u)){for(const m in u)if(!(m==="altIds"||m==="licensor"||m==="licensee"||m==="purchaser"||m===
"purchaseOrder"||m==="licenseTypes"||m==="lastRenewal"||m==="expiration")){const h={instancePath:i+"/licensing",schemaPath:"#/properties/licensing/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:m}};e===null?e=[h]:e.push(h),r++}if(u.altIds!==void 0){let m=u.altIds;if(Array.isArray(m)){const h=m.length;for(let g=0;g<h;g++)if(typeof m[g]!=
"string"){const w={instancePath:i+"/licensing/altIds/"+g,schemaPath:"#/properties/licensing/properties/altIds/items/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(
w),r++}}else{const h={instancePath:i+"/licensing/altIds",schemaPath:"#/properties/licensing/properties/altIds/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}}
if(u.licensor!==void 0){let m=u.licensor;const h=r;let g=!1,w=null;const P=r;if(m&&typeof m=="object"&&!Array.isArray(m)&&m.organization===void 0){const k={instancePath:i+"/licensi\
ng/licensor",schemaPath:"#/properties/licensing/properties/licensor/oneOf/0/required",keyword:"required",params:{missingProperty:"organization"}};e===null?e=[k]:e.push(k),r++}var f=P===
r;f&&(g=!0,w=0);const A=r;if(m&&typeof m=="object"&&!Array.isArray(m)&&m.individual===void 0){const k={instancePath:i+"/licensing/licensor",schemaPath:"#/properties/licensing/prope\
rties/licensor/oneOf/1/required",keyword:"required",params:{missingProperty:"individual"}};e===null?e=[k]:e.push(k),r++}var f=A===r;if(f&&g?(g=!1,w=[w,1]):f&&(g=!0,w=1),g)r=h,e!==null&&
(h?e.length=h:e=null);else{const k={instancePath:i+"/licensing/licensor",schemaPath:"#/properties/licensing/properties/licensor/oneOf",keyword:"oneOf",params:{passingSchemas:w}};e===
null?e=[k]:e.push(k),r++}if(m&&typeof m=="object"&&!Array.isArray(m)){for(const k in m)if(!(k==="organization"||k==="individual")){const x={instancePath:i+"/licensing/licensor",schemaPath:"\
#/properties/licensing/properties/licensor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[x]:e.push(x),r++}m.organization!==void 0&&
(O(m.organization,{instancePath:i+"/licensing/licensor/organization"})||(e=y(e,O.errors),r=e.length)),m.individual!==void 0&&(E(m.individual,{instancePath:i+"/licensing/licensor/in\
dividual"})||(e=y(e,E.errors),r=e.length))}else{const k={instancePath:i+"/licensing/licensor",schemaPath:"#/properties/licensing/properties/licensor/type",keyword:"type",params:{type:"\
object"}};e===null?e=[k]:e.push(k),r++}}if(u.licensee!==void 0){let m=u.licensee;const h=r;let g=!1,w=null;const P=r;if(m&&typeof m=="object"&&!Array.isArray(m)&&m.organization===void 0){
const k={instancePath:i+"/licensing/licensee",schemaPath:"#/properties/licensing/properties/licensee/oneOf/0/required",keyword:"required",params:{missingProperty:"organization"}};e===
null?e=[k]:e.push(k),r++}var c=P===r;c&&(g=!0,w=0);const A=r;if(m&&typeof m=="object"&&!Array.isArray(m)&&m.individual===void 0){const k={instancePath:i+"/licensing/licensee",schemaPath:"\
#/properties/licensing/properties/licensee/oneOf/1/required",keyword:"required",params:{missingProperty:"individual"}};e===null?e=[k]:e.push(k),r++}var c=A===r;if(c&&g?(g=!1,w=[w,1]):
c&&(g=!0,w=1),g)r=h,e!==null&&(h?e.length=h:e=null);else{const k={instancePath:i+"/licensing/licensee",schemaPath:"#/properties/licensing/properties/licensee/oneOf",keyword:"oneOf",
params:{passingSchemas:w}};e===null?e=[k]:e.push(k),r++}if(m&&typeof m=="object"&&!Array.isArray(m)){for(const k in m)if(!(k==="organization"||k==="individual")){const x={instancePath:i+
"/licensing/licensee",schemaPath:"#/properties/licensing/properties/licensee/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[x]:e.push(
x),r++}m.organization!==void 0&&(O(m.organization,{instancePath:i+"/licensing/licensee/organization"})||(e=y(e,O.errors),r=e.length)),m.individual!==void 0&&(E(m.individual,{instancePath:i+
"/licensing/licensee/individual"})||(e=y(e,E.errors),r=e.length))}else{const k={instancePath:i+"/licensing/licensee",schemaPath:"#/properties/licensing/properties/licensee/type",keyword:"\
type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}}if(u.purchaser!==void 0){let m=u.purchaser;const h=r;let g=!1,w=null;const P=r;if(m&&typeof m=="object"&&!Array.isArray(
m)&&m.organization===void 0){const k={instancePath:i+"/licensing/purchaser",schemaPath:"#/properties/licensing/properties/purchaser/oneOf/0/required",keyword:"required",params:{missingProperty:"\
organization"}};e===null?e=[k]:e.push(k),r++}var d=P===r;d&&(g=!0,w=0);const A=r;if(m&&typeof m=="object"&&!Array.isArray(m)&&m.individual===void 0){const k={instancePath:i+"/licen\
sing/purchaser",schemaPath:"#/properties/licensing/properties/purchaser/oneOf/1/required",keyword:"required",params:{missingProperty:"individual"}};e===null?e=[k]:e.push(k),r++}var d=A===
r;if(d&&g?(g=!1,w=[w,1]):d&&(g=!0,w=1),g)r=h,e!==null&&(h?e.length=h:e=null);else{const k={instancePath:i+"/licensing/purchaser",schemaPath:"#/properties/licensing/properties/purch\
aser/oneOf",keyword:"oneOf",params:{passingSchemas:w}};e===null?e=[k]:e.push(k),r++}if(m&&typeof m=="object"&&!Array.isArray(m)){for(const k in m)if(!(k==="organization"||k==="indi\
vidual")){const x={instancePath:i+"/licensing/purchaser",schemaPath:"#/properties/licensing/properties/purchaser/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};
e===null?e=[x]:e.push(x),r++}m.organization!==void 0&&(O(m.organization,{instancePath:i+"/licensing/purchaser/organization"})||(e=y(e,O.errors),r=e.length)),m.individual!==void 0&&
(E(m.individual,{instancePath:i+"/licensing/purchaser/individual"})||(e=y(e,E.errors),r=e.length))}else{const k={instancePath:i+"/licensing/purchaser",schemaPath:"#/properties/lice\
nsing/properties/purchaser/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}}if(u.purchaseOrder!==void 0&&typeof u.purchaseOrder!="string"){const m={instancePath:i+
"/licensing/purchaseOrder",schemaPath:"#/properties/licensing/properties/purchaseOrder/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(u.licenseTypes!==
void 0){let m=u.licenseTypes;if(Array.isArray(m)){const h=m.length;for(let g=0;g<h;g++){let w=m[g];if(typeof w!="string"){const A={instancePath:i+"/licensing/licenseTypes/"+g,schemaPath:"\
#/properties/licensing/properties/licenseTypes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[A]:e.push(A),r++}let P;P=!1;for(const A of Er.properties.licensing.properties.
licenseTypes.items.enum)if(j(w,A)){P=!0;break}if(!P){const A={instancePath:i+"/licensing/licenseTypes/"+g,schemaPath:"#/properties/licensing/properties/licenseTypes/items/enum",keyword:"\
enum",params:{allowedValues:Er.properties.licensing.properties.licenseTypes.items.enum}};e===null?e=[A]:e.push(A),r++}}}else{const h={instancePath:i+"/licensing/licenseTypes",schemaPath:"\
#/properties/licensing/properties/licenseTypes/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}}if(u.lastRenewal!==void 0){let m=u.lastRenewal;if(typeof m==
"string"){if(!T(m)){const h={instancePath:i+"/licensing/lastRenewal",schemaPath:"#/properties/licensing/properties/lastRenewal/format",keyword:"format",params:{format:"date-time"}};
e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:i+"/licensing/lastRenewal",schemaPath:"#/properties/licensing/properties/lastRenewal/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[h]:e.push(h),r++}}if(u.expiration!==void 0){let m=u.expiration;if(typeof m=="string"){if(!T(m)){const h={instancePath:i+"/licensing/expiration",schemaPath:"#/pro\
perties/licensing/properties/expiration/format",keyword:"format",params:{format:"date-time"}};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:i+"/licensing/expiration",schemaPath:"\
#/properties/licensing/properties/expiration/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{const m={instancePath:i+"/licensing",schemaPath:"#/pro\
perties/licensing/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}if(n.properties!==void 0){let u=n.properties;if(Array.isArray(u)){const m=u.length;for(let h=0;h<
m;h++)b(u[h],{instancePath:i+"/properties/"+h})||(e=y(e,b.errors),r=e.length)}else{const m={instancePath:i+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{
type:"array"}};e===null?e=[m]:e.push(m),r++}}}else{const u={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}return ze.errors=
e,r===0}function H(n,{instancePath:i=""}={}){let e=null,r=0;if(!Array.isArray(n)){const f={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.
push(f),r++}const t=r;let s=!1,o=null;const p=r;if(Array.isArray(n)){const f=n.length;for(let c=0;c<f;c++){let d=n[c];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.license===void 0){
const u={instancePath:i+"/"+c,schemaPath:"#/oneOf/0/items/required",keyword:"required",params:{missingProperty:"license"}};e===null?e=[u]:e.push(u),r++}for(const u in d)if(u!=="lic\
ense"){const m={instancePath:i+"/"+c,schemaPath:"#/oneOf/0/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[m]:e.push(m),r++}d.
license!==void 0&&(ze(d.license,{instancePath:i+"/"+c+"/license"})||(e=y(e,ze.errors),r=e.length))}else{const u={instancePath:i+"/"+c,schemaPath:"#/oneOf/0/items/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}}}else{const f={instancePath:i,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}
var l=p===r;l&&(s=!0,o=0);const a=r;if(Array.isArray(n)){if(n.length>1){const d={instancePath:i,schemaPath:"#/oneOf/1/maxItems",keyword:"maxItems",params:{limit:1}};e===null?e=[d]:
e.push(d),r++}if(n.length<1){const d={instancePath:i,schemaPath:"#/oneOf/1/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[d]:e.push(d),r++}if(!(n.length<=1)){const d={instancePath:i,
schemaPath:"#/oneOf/1/additionalItems",keyword:"additionalItems",params:{limit:1}};e===null?e=[d]:e.push(d),r++}if(n.length>0){let d=n[0];if(d&&typeof d=="object"&&!Array.isArray(d)){
if(d.expression===void 0){const u={instancePath:i+"/0",schemaPath:"#/oneOf/1/items/0/required",keyword:"required",params:{missingProperty:"expression"}};e===null?e=[u]:e.push(u),r++}
for(const u in d)if(!(u==="expression"||u==="acknowledgement"||u==="bom-ref")){const m={instancePath:i+"/0",schemaPath:"#/oneOf/1/items/0/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:u}};e===null?e=[m]:e.push(m),r++}if(d.expression!==void 0&&typeof d.expression!="string"){const u={instancePath:i+"/0/expression",schemaPath:"\
#/oneOf/1/items/0/properties/expression/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}d.acknowledgement!==void 0&&(ye(d.acknowledgement,{instancePath:i+
"/0/acknowledgement"})||(e=y(e,ye.errors),r=e.length)),d["bom-ref"]!==void 0&&(v(d["bom-ref"],{instancePath:i+"/0/bom-ref"})||(e=y(e,v.errors),r=e.length))}else{const u={instancePath:i+
"/0",schemaPath:"#/oneOf/1/items/0/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}}}else{const f={instancePath:i,schemaPath:"#/oneOf/1/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}var l=a===r;if(l&&s?(s=!1,o=[o,1]):l&&(s=!0,o=1),s)r=t,e!==null&&(t?e.length=t:e=null);else{const f={instancePath:i,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};e===null?e=[f]:e.push(f),r++}return H.errors=e,r===0}const dt={type:"object",required:["tagId","name"],additionalProperties:!1,properties:{
tagId:{type:"string"},name:{type:"string"},version:{type:"string"},tagVersion:{type:"integer"},patch:{type:"boolean"},text:{$ref:"#/definitions/attachment"},url:{type:"string",format:"\
iri-reference"}}};function Ve(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t of dt.required)if(n[t]===void 0){const s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:t}};e===null?e=[s]:e.push(s),r++}for(const t in n)if(!(t==="tagId"||t==="name"||t==="version"||t==="tagVersion"||
t==="patch"||t==="text"||t==="url")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(
s),r++}if(n.tagId!==void 0&&typeof n.tagId!="string"){const t={instancePath:i+"/tagId",schemaPath:"#/properties/tagId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.
push(t),r++}if(n.name!==void 0&&typeof n.name!="string"){const t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.
push(t),r++}if(n.version!==void 0&&typeof n.version!="string"){const t={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),r++}if(n.tagVersion!==void 0){let t=n.tagVersion;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){const s={instancePath:i+"/tagVersion",schemaPath:"#/properties/ta\
gVersion/type",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),r++}}if(n.patch!==void 0&&typeof n.patch!="boolean"){const t={instancePath:i+"/patch",schemaPath:"#/\
properties/patch/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),r++}if(n.text!==void 0&&(_(n.text,{instancePath:i+"/text"})||(e=y(e,_.errors),r=e.length)),n.
url!==void 0){let t=n.url;if(typeof t=="string"){if(!V(t)){const s={instancePath:i+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===
null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}}else{const t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return Ve.errors=e,r===0}function oe(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="timestamp"||t==="name"||t==="email")){const s={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n.timestamp!==void 0){let t=n.timestamp;if(typeof t==
"string"){if(!T(t)){const s={instancePath:i+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-time"}};e===null?e=[s]:e.push(s),r++}}else{
const s={instancePath:i+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(n.name!==void 0&&typeof n.name!=
"string"){const t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.email!==void 0){let t=n.email;
if(typeof t=="string"){if(!rt(t)){const s={instancePath:i+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"idn-email"}};e===null?e=[s]:e.push(s),r++}}else{
const s={instancePath:i+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return oe.errors=e,r===0}function Le(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&
!Array.isArray(n)){for(const t in n)if(!(t==="uid"||t==="url"||t==="author"||t==="committer"||t==="message")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n.uid!==void 0&&typeof n.uid!="string"){const t={instancePath:i+"/uid",schemaPath:"#/properties/\
uid/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.url!==void 0){let t=n.url;if(typeof t=="string"){if(!V(t)){const s={instancePath:i+"/url",schemaPath:"\
#/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/url",schemaPath:"#/properties/url/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(n.author!==void 0&&(oe(n.author,{instancePath:i+"/author"})||(e=y(e,oe.errors),r=e.length)),n.committer!==void 0&&(oe(
n.committer,{instancePath:i+"/committer"})||(e=y(e,oe.errors),r=e.length)),n.message!==void 0&&typeof n.message!="string"){const t={instancePath:i+"/message",schemaPath:"#/properti\
es/message/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[t]:e.push(t),r++}return Le.errors=e,r===0}const Sr={type:"object",required:["type"],additionalProperties:!1,properties:{type:{type:"string",enum:["unofficial","monkey","backport",
"cherry-pick"]},diff:{$ref:"#/definitions/diff"},resolves:{type:"array",items:{$ref:"#/definitions/issue"}}}};function Ne(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="text"||t==="url")){const s={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n.text!==void 0&&(_(n.text,{instancePath:i+"/text"})||(e=y(e,_.
errors),r=e.length)),n.url!==void 0){let t=n.url;if(typeof t=="string"){if(!V(t)){const s={instancePath:i+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"\
iri-reference"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),
r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return Ne.errors=e,r===0}const zr={type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{type:"string",enum:["defect","enhancement","security"]},id:{type:"string"},name:{type:"string"},description:{type:"string"},source:{
type:"object",additionalProperties:!1,properties:{name:{type:"string"},url:{type:"string",format:"iri-reference"}}},references:{type:"array",items:{type:"string",format:"iri-refere\
nce"}}}};function ce(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.type===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),r++}for(const t in n)if(!(t==="type"||t==="id"||t==="name"||t==="description"||t==="source"||t==="references")){
const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n.type!==void 0){let t=n.type;
if(typeof t!="string"){const o={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}let s;s=!1;for(const o of zr.
properties.type.enum)if(j(t,o)){s=!0;break}if(!s){const o={instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:zr.properties.type.enum}};
e===null?e=[o]:e.push(o),r++}}if(n.id!==void 0&&typeof n.id!="string"){const t={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),r++}if(n.name!==void 0&&typeof n.name!="string"){const t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),r++}if(n.description!==void 0&&typeof n.description!="string"){const t={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.source!==void 0){let t=n.source;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s==="name"||s==="url")){const o={
instancePath:i+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[o]:e.push(o),r++}if(t.name!==
void 0&&typeof t.name!="string"){const s={instancePath:i+"/source/name",schemaPath:"#/properties/source/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:
e.push(s),r++}if(t.url!==void 0){let s=t.url;if(typeof s=="string"){if(!V(s)){const o={instancePath:i+"/source/url",schemaPath:"#/properties/source/properties/url/format",keyword:"\
format",params:{format:"iri-reference"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+"/source/url",schemaPath:"#/properties/source/properties/url/type",keyword:"type",
params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}}else{const s={instancePath:i+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),r++}}if(n.references!==void 0){let t=n.references;if(Array.isArray(t)){const s=t.length;for(let o=0;o<s;o++){let p=t[o];if(typeof p=="string"){if(!V(p)){const a={instancePath:i+
"/references/"+o,schemaPath:"#/properties/references/items/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:i+"/re\
ferences/"+o,schemaPath:"#/properties/references/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}}else{const s={instancePath:i+"/references",schemaPath:"\
#/properties/references/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[t]:e.push(t),r++}return ce.errors=e,r===0}function Me(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.type===void 0){const t={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),r++}for(const t in n)if(!(t==="type"||t==="diff"||t==="resolves")){
const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n.type!==void 0){let t=n.type;
if(typeof t!="string"){const o={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}let s;s=!1;for(const o of Sr.
properties.type.enum)if(j(t,o)){s=!0;break}if(!s){const o={instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Sr.properties.type.enum}};
e===null?e=[o]:e.push(o),r++}}if(n.diff!==void 0&&(Ne(n.diff,{instancePath:i+"/diff"})||(e=y(e,Ne.errors),r=e.length)),n.resolves!==void 0){let t=n.resolves;if(Array.isArray(t)){const s=t.
length;for(let o=0;o<s;o++)ce(t[o],{instancePath:i+"/resolves/"+o})||(e=y(e,ce.errors),r=e.length)}else{const s={instancePath:i+"/resolves",schemaPath:"#/properties/resolves/type",
keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),
r++}return Me.errors=e,r===0}const xe={type:"object",required:["url","type"],additionalProperties:!1,properties:{url:{anyOf:[{type:"string",format:"iri-reference"},{$ref:"#/definit\
ions/bomLink"}]},comment:{type:"string"},type:{type:"string",enum:["vcs","issue-tracker","website","advisories","bom","mailing-list","social","chat","documentation","support","sour\
ce-distribution","distribution","distribution-intake","license","build-meta","build-system","release-notes","security-contact","model-card","log","configuration","evidence","formul\
ation","attestation","threat-model","adversary-model","risk-assessment","vulnerability-assertion","exploitability-statement","pentest-report","static-analysis-report","dynamic-anal\
ysis-report","runtime-analysis-report","component-analysis-report","maturity-report","certification-report","codified-infrastructure","quality-metrics","poam","electronic-signature",
"digital-signature","rfc-9116","other"]},hashes:{type:"array",items:{$ref:"#/definitions/hash"}}}};const ut=new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$","u");function De(n,{instancePath:i=""}={}){let e=null,r=0;if(typeof n=="str\
ing"){if(!ut.test(n)){const t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][\
0-9]*$"}};e===null?e=[t]:e.push(t),r++}if(!V(n)){const t={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[t]:e.push(t),r++}}else{
const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}return De.errors=e,r===0}const mt=new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$","u");function z(n,{instancePath:i=""}={}){let e=null,r=0;if(typeof n=="s\
tring"){if(!mt.test(n)){const t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9\
][0-9]*#.+$"}};e===null?e=[t]:e.push(t),r++}if(!V(n)){const t={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[t]:e.push(t),r++}}else{
const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}return z.errors=e,r===0}function Fe(n,{instancePath:i=""}={}){let e=null,
r=0;const t=r;let s=!1;const o=r;De(n,{instancePath:i})||(e=y(e,De.errors),r=e.length);var p=o===r;if(s=s||p,!s){const a=r;z(n,{instancePath:i})||(e=y(e,z.errors),r=e.length);var p=a===
r;s=s||p}if(s)r=t,e!==null&&(t?e.length=t:e=null);else{const a={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[a]:e.push(a),r++}return Fe.errors=e,r===0}
function S(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const s of xe.required)if(n[s]===void 0){const o={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:s}};e===null?e=[o]:e.push(o),r++}for(const s in n)if(!(s==="url"||s==="comment"||s==="type"||s==="hashes")){const o={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[o]:e.push(o),r++}if(n.url!==void 0){let s=n.url;const o=r;let p=!1;const a=r;
if(typeof s=="string"){if(!V(s)){const l={instancePath:i+"/url",schemaPath:"#/properties/url/anyOf/0/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[l]:e.push(
l),r++}}else{const l={instancePath:i+"/url",schemaPath:"#/properties/url/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}var t=a===r;if(p=p||t,!p){
const l=r;Fe(s,{instancePath:i+"/url"})||(e=y(e,Fe.errors),r=e.length);var t=l===r;p=p||t}if(p)r=o,e!==null&&(o?e.length=o:e=null);else{const l={instancePath:i+"/url",schemaPath:"#\
/properties/url/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}if(n.comment!==void 0&&typeof n.comment!="string"){const s={instancePath:i+"/comment",schemaPath:"#/\
properties/comment/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(n.type!==void 0){let s=n.type;if(typeof s!="string"){const p={instancePath:i+"/type",
schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}let o;o=!1;for(const p of xe.properties.type.enum)if(j(s,p)){o=!0;break}if(!o){
const p={instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:xe.properties.type.enum}};e===null?e=[p]:e.push(p),r++}}if(n.hashes!==void 0){
let s=n.hashes;if(Array.isArray(s)){const o=s.length;for(let p=0;p<o;p++)J(s[p],{instancePath:i+"/hashes/"+p})||(e=y(e,J.errors),r=e.length)}else{const o={instancePath:i+"/hashes",
schemaPath:"#/properties/hashes/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[s]:e.push(s),r++}return S.errors=e,r===0}const ne={type:"object",required:["field"],additionalProperties:!1,properties:{field:{type:"string",enum:["group","name","version","purl","cpe","omniborId","swhid","swid","hash"]},
confidence:{type:"number",minimum:0,maximum:1},concludedValue:{type:"string"},methods:{type:"array",items:{type:"object",required:["technique","confidence"],additionalProperties:!1,
properties:{technique:{type:"string",enum:["source-code-analysis","binary-analysis","manifest-analysis","ast-fingerprint","hash-comparison","instrumentation","dynamic-analysis","fi\
lename","attestation","other"]},confidence:{type:"number",minimum:0,maximum:1},value:{type:"string"}}}},tools:{type:"array",uniqueItems:!0,items:{anyOf:[{$ref:"#/definitions/refLin\
kType"},{$ref:"#/definitions/bomLinkElementType"}]}}}};function q(n,{instancePath:i=""}={}){let e=null,r=0;if(typeof n=="string"){if(fe(n)<1){const t={instancePath:i,schemaPath:"#/\
minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:
e.push(t),r++}return q.errors=e,r===0}function pe(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.field===void 0){const s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"field"}};e===null?e=[s]:e.push(s),r++}for(const s in n)if(!(s==="field"||s==="confidence"||s==="concludedValue"||
s==="methods"||s==="tools")){const o={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[o]:e.push(o),r++}
if(n.field!==void 0){let s=n.field;if(typeof s!="string"){const p={instancePath:i+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:
e.push(p),r++}let o;o=!1;for(const p of ne.properties.field.enum)if(j(s,p)){o=!0;break}if(!o){const p={instancePath:i+"/field",schemaPath:"#/properties/field/enum",keyword:"enum",params:{
allowedValues:ne.properties.field.enum}};e===null?e=[p]:e.push(p),r++}}if(n.confidence!==void 0){let s=n.confidence;if(typeof s=="number"){if(s>1||isNaN(s)){const o={instancePath:i+
"/confidence",schemaPath:"#/properties/confidence/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};e===null?e=[o]:e.push(o),r++}if(s<0||isNaN(s)){const o={instancePath:i+
"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+"/confiden\
ce",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type:"number"}};e===null?e=[o]:e.push(o),r++}}if(n.concludedValue!==void 0&&typeof n.concludedValue!="string"){
const s={instancePath:i+"/concludedValue",schemaPath:"#/properties/concludedValue/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(n.methods!==void 0){let s=n.
methods;if(Array.isArray(s)){const o=s.length;for(let p=0;p<o;p++){let a=s[p];if(a&&typeof a=="object"&&!Array.isArray(a)){for(const l of ne.properties.methods.items.required)if(a[l]===
void 0){const f={instancePath:i+"/methods/"+p,schemaPath:"#/properties/methods/items/required",keyword:"required",params:{missingProperty:l}};e===null?e=[f]:e.push(f),r++}for(const l in a)
if(!(l==="technique"||l==="confidence"||l==="value")){const f={instancePath:i+"/methods/"+p,schemaPath:"#/properties/methods/items/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:l}};e===null?e=[f]:e.push(f),r++}if(a.technique!==void 0){let l=a.technique;if(typeof l!="string"){const c={instancePath:i+"/methods/"+p+"/technique",
schemaPath:"#/properties/methods/items/properties/technique/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}let f;f=!1;for(const c of ne.properties.methods.
items.properties.technique.enum)if(j(l,c)){f=!0;break}if(!f){const c={instancePath:i+"/methods/"+p+"/technique",schemaPath:"#/properties/methods/items/properties/technique/enum",keyword:"\
enum",params:{allowedValues:ne.properties.methods.items.properties.technique.enum}};e===null?e=[c]:e.push(c),r++}}if(a.confidence!==void 0){let l=a.confidence;if(typeof l=="number"){
if(l>1||isNaN(l)){const f={instancePath:i+"/methods/"+p+"/confidence",schemaPath:"#/properties/methods/items/properties/confidence/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1}};e===null?e=[f]:e.push(f),r++}if(l<0||isNaN(l)){const f={instancePath:i+"/methods/"+p+"/confidence",schemaPath:"#/properties/methods/items/properties/confidence/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:i+"/methods/"+p+"/confidence",schemaPath:"#/properties/methods/items/properties/\
confidence/type",keyword:"type",params:{type:"number"}};e===null?e=[f]:e.push(f),r++}}if(a.value!==void 0&&typeof a.value!="string"){const l={instancePath:i+"/methods/"+p+"/value",
schemaPath:"#/properties/methods/items/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:i+"/methods/"+p,schemaPath:"\
#/properties/methods/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}}}else{const o={instancePath:i+"/methods",schemaPath:"#/properties/methods/type",
keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(n.tools!==void 0){let s=n.tools;if(Array.isArray(s)){const o=s.length;for(let a=0;a<o;a++){let l=s[a];const f=r;
let c=!1;const d=r;q(l,{instancePath:i+"/tools/"+a})||(e=y(e,q.errors),r=e.length);var t=d===r;if(c=c||t,!c){const u=r;z(l,{instancePath:i+"/tools/"+a})||(e=y(e,z.errors),r=e.length);
var t=u===r;c=c||t}if(c)r=f,e!==null&&(f?e.length=f:e=null);else{const u={instancePath:i+"/tools/"+a,schemaPath:"#/properties/tools/items/anyOf",keyword:"anyOf",params:{}};e===null?
e=[u]:e.push(u),r++}}const p=$(s);if(p!==void 0){const a={instancePath:i+"/tools",schemaPath:"#/properties/tools/uniqueItems",keyword:"uniqueItems",params:{i:p[0],j:p[1]}};e===null?
e=[a]:e.push(a),r++}}else{const o={instancePath:i+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}}else{const s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return pe.errors=e,r===0}function Be(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.text===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"text"}};e===null?e=[t]:e.push(t),r++}for(const t in n)if(t!=="text"){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n.text!==void 0&&typeof n.text!="string"){const t={instancePath:i+"/text",schemaPath:"#/properties/text/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(
t),r++}return Be.errors=e,r===0}function Ke(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const s in n)if(!(s==="identity"||s==="occurre\
nces"||s==="callstack"||s==="licenses"||s==="copyright")){const o={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[o]:e.push(o),r++}if(n.identity!==void 0){let s=n.identity;const o=r;let p=!1,a=null;const l=r;if(Array.isArray(s)){const c=s.length;for(let d=0;d<c;d++)pe(s[d],{instancePath:i+
"/identity/"+d})||(e=y(e,pe.errors),r=e.length)}else{const c={instancePath:i+"/identity",schemaPath:"#/properties/identity/oneOf/0/type",keyword:"type",params:{type:"array"}};e===null?
e=[c]:e.push(c),r++}var t=l===r;t&&(p=!0,a=0);const f=r;pe(s,{instancePath:i+"/identity"})||(e=y(e,pe.errors),r=e.length);var t=f===r;if(t&&p?(p=!1,a=[a,1]):t&&(p=!0,a=1),p)r=o,e!==
null&&(o?e.length=o:e=null);else{const c={instancePath:i+"/identity",schemaPath:"#/properties/identity/oneOf",keyword:"oneOf",params:{passingSchemas:a}};e===null?e=[c]:e.push(c),r++}}
if(n.occurrences!==void 0){let s=n.occurrences;if(Array.isArray(s)){const o=s.length;for(let p=0;p<o;p++){let a=s[p];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.location===void 0){
const l={instancePath:i+"/occurrences/"+p,schemaPath:"#/properties/occurrences/items/required",keyword:"required",params:{missingProperty:"location"}};e===null?e=[l]:e.push(l),r++}
for(const l in a)if(!(l==="bom-ref"||l==="location"||l==="line"||l==="offset"||l==="symbol"||l==="additionalContext")){const f={instancePath:i+"/occurrences/"+p,schemaPath:"#/prope\
rties/occurrences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[f]:e.push(f),r++}if(a["bom-ref"]!==void 0&&(v(a["bom-ref"],{
instancePath:i+"/occurrences/"+p+"/bom-ref"})||(e=y(e,v.errors),r=e.length)),a.location!==void 0&&typeof a.location!="string"){const l={instancePath:i+"/occurrences/"+p+"/location",
schemaPath:"#/properties/occurrences/items/properties/location/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(a.line!==void 0){let l=a.line;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l))){const f={instancePath:i+"/occurrences/"+p+"/line",schemaPath:"#/properties/occurrences/items/properties/line/type",keyword:"type",params:{type:"intege\
r"}};e===null?e=[f]:e.push(f),r++}if(typeof l=="number"&&(l<0||isNaN(l))){const f={instancePath:i+"/occurrences/"+p+"/line",schemaPath:"#/properties/occurrences/items/properties/li\
ne/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(f),r++}}if(a.offset!==void 0){let l=a.offset;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){const f={
instancePath:i+"/occurrences/"+p+"/offset",schemaPath:"#/properties/occurrences/items/properties/offset/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),r++}if(typeof l==
"number"&&(l<0||isNaN(l))){const f={instancePath:i+"/occurrences/"+p+"/offset",schemaPath:"#/properties/occurrences/items/properties/offset/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[f]:e.push(f),r++}}if(a.symbol!==void 0&&typeof a.symbol!="string"){const l={instancePath:i+"/occurrences/"+p+"/symbol",schemaPath:"#/properties/occurrence\
s/items/properties/symbol/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(a.additionalContext!==void 0&&typeof a.additionalContext!="string"){const l={
instancePath:i+"/occurrences/"+p+"/additionalContext",schemaPath:"#/properties/occurrences/items/properties/additionalContext/type",keyword:"type",params:{type:"string"}};e===null?
e=[l]:e.push(l),r++}}else{const l={instancePath:i+"/occurrences/"+p,schemaPath:"#/properties/occurrences/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),
r++}}}else{const o={instancePath:i+"/occurrences",schemaPath:"#/properties/occurrences/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(n.callstack!==void 0){
let s=n.callstack;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const o in s)if(o!=="frames"){const p={instancePath:i+"/callstack",schemaPath:"#/properties/callstack/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),r++}if(s.frames!==void 0){let o=s.frames;if(Array.isArray(o)){const p=o.length;for(let a=0;a<
p;a++){let l=o[a];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.module===void 0){const f={instancePath:i+"/callstack/frames/"+a,schemaPath:"#/properties/callstack/properties/fr\
ames/items/required",keyword:"required",params:{missingProperty:"module"}};e===null?e=[f]:e.push(f),r++}for(const f in l)if(!(f==="package"||f==="module"||f==="function"||f==="para\
meters"||f==="line"||f==="column"||f==="fullFilename")){const c={instancePath:i+"/callstack/frames/"+a,schemaPath:"#/properties/callstack/properties/frames/items/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[c]:e.push(c),r++}if(l.package!==void 0&&typeof l.package!="string"){const f={instancePath:i+"/callstac\
k/frames/"+a+"/package",schemaPath:"#/properties/callstack/properties/frames/items/properties/package/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(l.
module!==void 0&&typeof l.module!="string"){const f={instancePath:i+"/callstack/frames/"+a+"/module",schemaPath:"#/properties/callstack/properties/frames/items/properties/module/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(l.function!==void 0&&typeof l.function!="string"){const f={instancePath:i+"/callstack/frames/"+a+"/functi\
on",schemaPath:"#/properties/callstack/properties/frames/items/properties/function/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(l.parameters!==void 0){
let f=l.parameters;if(Array.isArray(f)){const c=f.length;for(let d=0;d<c;d++)if(typeof f[d]!="string"){const u={instancePath:i+"/callstack/frames/"+a+"/parameters/"+d,schemaPath:"#\
/properties/callstack/properties/frames/items/properties/parameters/items/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}else{const c={instancePath:i+"/\
callstack/frames/"+a+"/parameters",schemaPath:"#/properties/callstack/properties/frames/items/properties/parameters/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(
c),r++}}if(l.line!==void 0){let f=l.line;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){const c={instancePath:i+"/callstack/frames/"+a+"/line",schemaPath:"#/properties/callstack/prop\
erties/frames/items/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),r++}}if(l.column!==void 0){let f=l.column;if(!(typeof f=="number"&&!(f%1)&&
!isNaN(f))){const c={instancePath:i+"/callstack/frames/"+a+"/column",schemaPath:"#/properties/callstack/properties/frames/items/properties/column/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[c]:e.push(c),r++}}if(l.fullFilename!==void 0&&typeof l.fullFilename!="string"){const f={instancePath:i+"/callstack/frames/"+a+"/fullFilename",schemaPath:"#/p\
roperties/callstack/properties/frames/items/properties/fullFilename/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:i+"/callst\
ack/frames/"+a,schemaPath:"#/properties/callstack/properties/frames/items/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}}else{const p={instancePath:i+"\
/callstack/frames",schemaPath:"#/properties/callstack/properties/frames/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{const o={instancePath:i+"/ca\
llstack",schemaPath:"#/properties/callstack/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}if(n.licenses!==void 0&&(H(n.licenses,{instancePath:i+"/licen\
ses"})||(e=y(e,H.errors),r=e.length)),n.copyright!==void 0){let s=n.copyright;if(Array.isArray(s)){const o=s.length;for(let p=0;p<o;p++)Be(s[p],{instancePath:i+"/copyright/"+p})||(e=
y(e,Be.errors),r=e.length)}else{const o={instancePath:i+"/copyright",schemaPath:"#/properties/copyright/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}}else{
const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return Ke.errors=e,r===0}const ht={type:"object",required:["type"],additionalProperties:!1,
properties:{type:{$ref:"#/definitions/releaseType"},title:{type:"string"},featuredImage:{type:"string",format:"iri-reference"},socialImage:{type:"string",format:"iri-reference"},description:{
type:"string"},timestamp:{type:"string",format:"date-time"},aliases:{type:"array",items:{type:"string"}},tags:{$ref:"#/definitions/tags"},resolves:{type:"array",items:{$ref:"#/defi\
nitions/issue"}},notes:{type:"array",items:{$ref:"#/definitions/note"}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}};function He(n,{instancePath:i=""}={}){let e=null,r=0;if(typeof n!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return He.errors=e,r===0}function X(n,{instancePath:i=""}={}){let e=null,r=0;if(Array.isArray(n)){const t=n.length;for(let s=0;s<t;s++)if(typeof n[s]!="string"){const o={instancePath:i+"/"+s,schemaPath:"#/\
items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[
t]:e.push(t),r++}return X.errors=e,r===0}const gt=new RegExp("^([a-z]{2})(-[A-Z]{2})?$","u");function Ge(n,{instancePath:i=""}={}){let e=null,r=0;if(typeof n=="string"){if(!gt.test(n)){const t={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^([a-z]{2})(-[A-Z]{2})?$"}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),r++}return Ge.errors=e,r===0}function Qe(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.text===void 0){
const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"text"}};e===null?e=[t]:e.push(t),r++}for(const t in n)if(!(t==="locale"||t==="text")){const s={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}n.locale!==void 0&&(Ge(n.locale,{instancePath:i+
"/locale"})||(e=y(e,Ge.errors),r=e.length)),n.text!==void 0&&(_(n.text,{instancePath:i+"/text"})||(e=y(e,_.errors),r=e.length))}else{const t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return Qe.errors=e,r===0}function de(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){
if(n.type===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),r++}for(const t in n)if(!L.call(ht.
properties,t)){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n.type!==void 0&&
(He(n.type,{instancePath:i+"/type"})||(e=y(e,He.errors),r=e.length)),n.title!==void 0&&typeof n.title!="string"){const t={instancePath:i+"/title",schemaPath:"#/properties/title/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.featuredImage!==void 0){let t=n.featuredImage;if(typeof t=="string"){if(!V(t)){const s={instancePath:i+"\
/featuredImage",schemaPath:"#/properties/featuredImage/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/featur\
edImage",schemaPath:"#/properties/featuredImage/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(n.socialImage!==void 0){let t=n.socialImage;if(typeof t==
"string"){if(!V(t)){const s={instancePath:i+"/socialImage",schemaPath:"#/properties/socialImage/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[s]:e.push(s),r++}}else{
const s={instancePath:i+"/socialImage",schemaPath:"#/properties/socialImage/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(n.description!==void 0&&typeof n.
description!="string"){const t={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.timestamp!==
void 0){let t=n.timestamp;if(typeof t=="string"){if(!T(t)){const s={instancePath:i+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-tim\
e"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),
r++}}if(n.aliases!==void 0){let t=n.aliases;if(Array.isArray(t)){const s=t.length;for(let o=0;o<s;o++)if(typeof t[o]!="string"){const p={instancePath:i+"/aliases/"+o,schemaPath:"#/\
properties/aliases/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}else{const s={instancePath:i+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"\
type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(n.tags!==void 0&&(X(n.tags,{instancePath:i+"/tags"})||(e=y(e,X.errors),r=e.length)),n.resolves!==void 0){let t=n.resolves;
if(Array.isArray(t)){const s=t.length;for(let o=0;o<s;o++)ce(t[o],{instancePath:i+"/resolves/"+o})||(e=y(e,ce.errors),r=e.length)}else{const s={instancePath:i+"/resolves",schemaPath:"\
#/properties/resolves/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(n.notes!==void 0){let t=n.notes;if(Array.isArray(t)){const s=t.length;for(let o=0;o<
s;o++)Qe(t[o],{instancePath:i+"/notes/"+o})||(e=y(e,Qe.errors),r=e.length)}else{const s={instancePath:i+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[s]:e.push(s),r++}}if(n.properties!==void 0){let t=n.properties;if(Array.isArray(t)){const s=t.length;for(let o=0;o<s;o++)b(t[o],{instancePath:i+"/properties/"+o})||
(e=y(e,b.errors),r=e.length)}else{const s={instancePath:i+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}}else{
const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return de.errors=e,r===0}const Vr={type:"object",additionalProperties:!1,
properties:{"bom-ref":{$ref:"#/definitions/refType"},modelParameters:{type:"object",additionalProperties:!1,properties:{approach:{type:"object",additionalProperties:!1,properties:{
type:{type:"string",enum:["supervised","unsupervised","reinforcement-learning","semi-supervised","self-supervised"]}}},task:{type:"string"},architectureFamily:{type:"string"},modelArchitecture:{
type:"string"},datasets:{type:"array",items:{oneOf:[{$ref:"#/definitions/componentData"},{type:"object",additionalProperties:!1,properties:{ref:{anyOf:[{$ref:"#/definitions/refLink\
Type"},{$ref:"#/definitions/bomLinkElementType"}],type:"string"}}}]}},inputs:{type:"array",items:{$ref:"#/definitions/inputOutputMLParameters"}},outputs:{type:"array",items:{$ref:"\
#/definitions/inputOutputMLParameters"}}}},quantitativeAnalysis:{type:"object",additionalProperties:!1,properties:{performanceMetrics:{type:"array",items:{$ref:"#/definitions/perfo\
rmanceMetric"}},graphics:{$ref:"#/definitions/graphicsCollection"}}},considerations:{type:"object",additionalProperties:!1,properties:{users:{type:"array",items:{type:"string"}},useCases:{
type:"array",items:{type:"string"}},technicalLimitations:{type:"array",items:{type:"string"}},performanceTradeoffs:{type:"array",items:{type:"string"}},ethicalConsiderations:{type:"\
array",items:{$ref:"#/definitions/risk"}},environmentalConsiderations:{$ref:"#/definitions/environmentalConsiderations"},fairnessAssessments:{type:"array",items:{$ref:"#/definition\
s/fairnessAssessment"}}}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},Oe={type:"object",additionalProperties:!1,required:["type"],properties:{"bom-ref":{$ref:"\
#/definitions/refType"},type:{type:"string",enum:["source-code","configuration","dataset","definition","other"]},name:{type:"string"},contents:{type:"object",additionalProperties:!1,
properties:{attachment:{$ref:"#/definitions/attachment"},url:{type:"string",format:"iri-reference"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},classification:{
$ref:"#/definitions/dataClassification"},sensitiveData:{type:"array",items:{type:"string"}},graphics:{$ref:"#/definitions/graphicsCollection"},description:{type:"string"},governance:{
$ref:"#/definitions/dataGovernance"}}};function Y(n,{instancePath:i=""}={}){let e=null,r=0;if(typeof n!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return Y.errors=e,r===0}function Ze(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="name"||t==="image")){const s={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n.name!==void 0&&typeof n.name!="string"){const t={instancePath:i+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}n.image!==void 0&&(_(n.image,{instancePath:i+"/image"})||(e=y(e,_.errors),
r=e.length))}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return Ze.errors=e,r===0}function ue(n,{instancePath:i=""}={}){
let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="description"||t==="collection")){const s={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n.description!==void 0&&typeof n.description!="string"){const t={instancePath:i+"/desc\
ription",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.collection!==void 0){let t=n.collection;if(Array.isArray(
t)){const s=t.length;for(let o=0;o<s;o++)Ze(t[o],{instancePath:i+"/collection/"+o})||(e=y(e,Ze.errors),r=e.length)}else{const s={instancePath:i+"/collection",schemaPath:"#/properti\
es/collection/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[t]:e.push(t),r++}return ue.errors=e,r===0}function Z(n,{instancePath:i=""}={}){let e=null,r=0;const t=r;let s=!1,o=null;const p=r;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.organization===void 0){const f={instancePath:i,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"organization"}};e===null?e=[f]:e.push(f),r++}var l=p===r;l&&(s=!0,o=0);const a=r;if(n&&typeof n=="object"&&
!Array.isArray(n)&&n.contact===void 0){const f={instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"contact"}};e===null?e=[f]:e.push(f),r++}var l=a===
r;if(l&&s?(s=!1,o=[o,1]):l&&(s=!0,o=1),s)r=t,e!==null&&(t?e.length=t:e=null);else{const f={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};e===null?e=
[f]:e.push(f),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){for(const f in n)if(!(f==="organization"||f==="contact")){const c={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[c]:e.push(c),r++}n.organization!==void 0&&(O(n.organization,{instancePath:i+"/organization"})||(e=y(e,O.errors),
r=e.length)),n.contact!==void 0&&(E(n.contact,{instancePath:i+"/contact"})||(e=y(e,E.errors),r=e.length))}else{const f={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[f]:e.push(f),r++}return Z.errors=e,r===0}function ee(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t===
"custodians"||t==="stewards"||t==="owners")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:
e.push(s),r++}if(n.custodians!==void 0){let t=n.custodians;if(Array.isArray(t)){const s=t.length;for(let o=0;o<s;o++)Z(t[o],{instancePath:i+"/custodians/"+o})||(e=y(e,Z.errors),r=e.
length)}else{const s={instancePath:i+"/custodians",schemaPath:"#/properties/custodians/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(n.stewards!==void 0){
let t=n.stewards;if(Array.isArray(t)){const s=t.length;for(let o=0;o<s;o++)Z(t[o],{instancePath:i+"/stewards/"+o})||(e=y(e,Z.errors),r=e.length)}else{const s={instancePath:i+"/stew\
ards",schemaPath:"#/properties/stewards/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(n.owners!==void 0){let t=n.owners;if(Array.isArray(t)){const s=t.
length;for(let o=0;o<s;o++)Z(t[o],{instancePath:i+"/owners/"+o})||(e=y(e,Z.errors),r=e.length)}else{const s={instancePath:i+"/owners",schemaPath:"#/properties/owners/type",keyword:"\
type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return ee.
errors=e,r===0}function me(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.type===void 0){const t={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),r++}for(const t in n)if(!L.call(Oe.properties,t)){const s={instancePath:i,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n["bom-ref"]!==void 0&&(v(n["bom-ref"],{instancePath:i+"/bom-ref"})||(e=y(e,v.errors),
r=e.length)),n.type!==void 0){let t=n.type;if(typeof t!="string"){const o={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?
e=[o]:e.push(o),r++}let s;s=!1;for(const o of Oe.properties.type.enum)if(j(t,o)){s=!0;break}if(!s){const o={instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",
params:{allowedValues:Oe.properties.type.enum}};e===null?e=[o]:e.push(o),r++}}if(n.name!==void 0&&typeof n.name!="string"){const t={instancePath:i+"/name",schemaPath:"#/properties/\
name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.contents!==void 0){let t=n.contents;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)
if(!(s==="attachment"||s==="url"||s==="properties")){const o={instancePath:i+"/contents",schemaPath:"#/properties/contents/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s}};e===null?e=[o]:e.push(o),r++}if(t.attachment!==void 0&&(_(t.attachment,{instancePath:i+"/contents/attachment"})||(e=y(e,_.errors),r=e.length)),t.url!==void 0){
let s=t.url;if(typeof s=="string"){if(!V(s)){const o={instancePath:i+"/contents/url",schemaPath:"#/properties/contents/properties/url/format",keyword:"format",params:{format:"iri-r\
eference"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+"/contents/url",schemaPath:"#/properties/contents/properties/url/type",keyword:"type",params:{type:"string"}};
e===null?e=[o]:e.push(o),r++}}if(t.properties!==void 0){let s=t.properties;if(Array.isArray(s)){const o=s.length;for(let p=0;p<o;p++)b(s[p],{instancePath:i+"/contents/properties/"+
p})||(e=y(e,b.errors),r=e.length)}else{const o={instancePath:i+"/contents/properties",schemaPath:"#/properties/contents/properties/properties/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[o]:e.push(o),r++}}}else{const s={instancePath:i+"/contents",schemaPath:"#/properties/contents/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),
r++}}if(n.classification!==void 0&&(Y(n.classification,{instancePath:i+"/classification"})||(e=y(e,Y.errors),r=e.length)),n.sensitiveData!==void 0){let t=n.sensitiveData;if(Array.isArray(
t)){const s=t.length;for(let o=0;o<s;o++)if(typeof t[o]!="string"){const p={instancePath:i+"/sensitiveData/"+o,schemaPath:"#/properties/sensitiveData/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),r++}}else{const s={instancePath:i+"/sensitiveData",schemaPath:"#/properties/sensitiveData/type",keyword:"type",params:{type:"array"}};e===null?
e=[s]:e.push(s),r++}}if(n.graphics!==void 0&&(ue(n.graphics,{instancePath:i+"/graphics"})||(e=y(e,ue.errors),r=e.length)),n.description!==void 0&&typeof n.description!="string"){const t={
instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}n.governance!==void 0&&(ee(n.governance,
{instancePath:i+"/governance"})||(e=y(e,ee.errors),r=e.length))}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}
return me.errors=e,r===0}function ae(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(t!=="format"){const s={instancePath:i,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n.format!==void 0&&typeof n.format!="string"){const t={instancePath:i+"/fo\
rmat",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),r++}return ae.errors=e,r===0}function Ue(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="type"||t==="value"||t==="slice"||t==="confidenceInterva\
l")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n.type!==void 0&&typeof n.
type!="string"){const t={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.value!==void 0&&typeof n.
value!="string"){const t={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.slice!==void 0&&typeof n.
slice!="string"){const t={instancePath:i+"/slice",schemaPath:"#/properties/slice/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.confidenceInterval!==
void 0){let t=n.confidenceInterval;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s==="lowerBound"||s==="upperBound")){const o={instancePath:i+"/confidenceInter\
val",schemaPath:"#/properties/confidenceInterval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[o]:e.push(o),r++}if(t.lowerBound!==
void 0&&typeof t.lowerBound!="string"){const s={instancePath:i+"/confidenceInterval/lowerBound",schemaPath:"#/properties/confidenceInterval/properties/lowerBound/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.upperBound!==void 0&&typeof t.upperBound!="string"){const s={instancePath:i+"/confidenceInterval/upperBound",schemaPath:"\
#/properties/confidenceInterval/properties/upperBound/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/confidenceInterval",
schemaPath:"#/properties/confidenceInterval/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return Ue.errors=e,r===0}function We(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="name"||t==="mitigationStrategy")){const s={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n.name!==void 0&&typeof n.name!="string"){const t={
instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.mitigationStrategy!==void 0&&typeof n.mitigationStrategy!=
"string"){const t={instancePath:i+"/mitigationStrategy",schemaPath:"#/properties/mitigationStrategy/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}else{
const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return We.errors=e,r===0}const Te={type:"object",required:["activity","energyProviders","activityEnergyCost"],additionalProperties:!1,properties:{activity:{type:"string",enum:["design","data-collection","d\
ata-preparation","training","fine-tuning","validation","deployment","inference","other"]},energyProviders:{type:"array",items:{$ref:"#/definitions/energyProvider"}},activityEnergyCost:{
$ref:"#/definitions/energyMeasure"},co2CostEquivalent:{$ref:"#/definitions/co2Measure"},co2CostOffset:{$ref:"#/definitions/co2Measure"},properties:{type:"array",items:{$ref:"#/defi\
nitions/property"}}}},Ie={type:"object",required:["organization","energySource","energyProvided"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},description:{
type:"string"},organization:{type:"object",$ref:"#/definitions/organizationalEntity"},energySource:{type:"string",enum:["coal","oil","natural-gas","nuclear","wind","solar","geother\
mal","hydropower","biofuel","unknown","other"]},energyProvided:{$ref:"#/definitions/energyMeasure"},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}}}},
Lr={type:"object",required:["value","unit"],additionalProperties:!1,properties:{value:{type:"number"},unit:{type:"string",enum:["kWh"]}}};function he(n,{instancePath:i=""}={}){let e=null,
r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t of Lr.required)if(n[t]===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:t}};
e===null?e=[s]:e.push(s),r++}for(const t in n)if(!(t==="value"||t==="unit")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};
e===null?e=[s]:e.push(s),r++}if(n.value!==void 0&&typeof n.value!="number"){const t={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"numbe\
r"}};e===null?e=[t]:e.push(t),r++}if(n.unit!==void 0){let t=n.unit;if(typeof t!="string"){const s={instancePath:i+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),r++}if(t!=="kWh"){const s={instancePath:i+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues:Lr.properties.unit.
enum}};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return he.errors=e,r===0}
function Je(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t of Ie.required)if(n[t]===void 0){const s={instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:t}};e===null?e=[s]:e.push(s),r++}for(const t in n)if(!(t==="bom-ref"||t==="description"||t==="organization"||t==="energySource"||
t==="energyProvided"||t==="externalReferences")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?
e=[s]:e.push(s),r++}if(n["bom-ref"]!==void 0&&(v(n["bom-ref"],{instancePath:i+"/bom-ref"})||(e=y(e,v.errors),r=e.length)),n.description!==void 0&&typeof n.description!="string"){const t={
instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.organization!==void 0){let t=n.organization;
if(!(t&&typeof t=="object"&&!Array.isArray(t))){const s={instancePath:i+"/organization",schemaPath:"#/properties/organization/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),r++}O(t,{instancePath:i+"/organization"})||(e=y(e,O.errors),r=e.length)}if(n.energySource!==void 0){let t=n.energySource;if(typeof t!="string"){const o={instancePath:i+
"/energySource",schemaPath:"#/properties/energySource/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}let s;s=!1;for(const o of Ie.properties.energySource.
enum)if(j(t,o)){s=!0;break}if(!s){const o={instancePath:i+"/energySource",schemaPath:"#/properties/energySource/enum",keyword:"enum",params:{allowedValues:Ie.properties.energySource.
enum}};e===null?e=[o]:e.push(o),r++}}if(n.energyProvided!==void 0&&(he(n.energyProvided,{instancePath:i+"/energyProvided"})||(e=y(e,he.errors),r=e.length)),n.externalReferences!==void 0){
let t=n.externalReferences;if(Array.isArray(t)){const s=t.length;for(let o=0;o<s;o++)S(t[o],{instancePath:i+"/externalReferences/"+o})||(e=y(e,S.errors),r=e.length)}else{const s={instancePath:i+
"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return Je.errors=e,r===0}const Nr={type:"object",required:["value","unit"],additionalProperties:!1,properties:{
value:{type:"number"},unit:{type:"string",enum:["tCO2eq"]}}};function le(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t of Nr.required)
if(n[t]===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:t}};e===null?e=[s]:e.push(s),r++}for(const t in n)if(!(t==="value"||t===
"unit")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n.value!==void 0&&
typeof n.value!="number"){const t={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),r++}if(n.unit!==void 0){
let t=n.unit;if(typeof t!="string"){const s={instancePath:i+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t!=="\
tCO2eq"){const s={instancePath:i+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues:Nr.properties.unit.enum}};e===null?e=[s]:e.push(s),r++}}}else{const t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return le.errors=e,r===0}function Xe(n,{instancePath:i=""}={}){let e=null,r=0;
if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t of Te.required)if(n[t]===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:t}};
e===null?e=[s]:e.push(s),r++}for(const t in n)if(!(t==="activity"||t==="energyProviders"||t==="activityEnergyCost"||t==="co2CostEquivalent"||t==="co2CostOffset"||t==="properties")){
const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n.activity!==void 0){let t=n.
activity;if(typeof t!="string"){const o={instancePath:i+"/activity",schemaPath:"#/properties/activity/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}let s;
s=!1;for(const o of Te.properties.activity.enum)if(j(t,o)){s=!0;break}if(!s){const o={instancePath:i+"/activity",schemaPath:"#/properties/activity/enum",keyword:"enum",params:{allowedValues:Te.
properties.activity.enum}};e===null?e=[o]:e.push(o),r++}}if(n.energyProviders!==void 0){let t=n.energyProviders;if(Array.isArray(t)){const s=t.length;for(let o=0;o<s;o++)Je(t[o],{instancePath:i+
"/energyProviders/"+o})||(e=y(e,Je.errors),r=e.length)}else{const s={instancePath:i+"/energyProviders",schemaPath:"#/properties/energyProviders/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[s]:e.push(s),r++}}if(n.activityEnergyCost!==void 0&&(he(n.activityEnergyCost,{instancePath:i+"/activityEnergyCost"})||(e=y(e,he.errors),r=e.length)),n.co2CostEquivalent!==
void 0&&(le(n.co2CostEquivalent,{instancePath:i+"/co2CostEquivalent"})||(e=y(e,le.errors),r=e.length)),n.co2CostOffset!==void 0&&(le(n.co2CostOffset,{instancePath:i+"/co2CostOffset"})||
(e=y(e,le.errors),r=e.length)),n.properties!==void 0){let t=n.properties;if(Array.isArray(t)){const s=t.length;for(let o=0;o<s;o++)b(t[o],{instancePath:i+"/properties/"+o})||(e=y(e,
b.errors),r=e.length)}else{const s={instancePath:i+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}}else{
const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return Xe.errors=e,r===0}function Ye(n,{instancePath:i=""}={}){let e=null,
r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="energyConsumptions"||t==="properties")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n.energyConsumptions!==void 0){let t=n.energyConsumptions;if(Array.isArray(t)){const s=t.length;
for(let o=0;o<s;o++)Xe(t[o],{instancePath:i+"/energyConsumptions/"+o})||(e=y(e,Xe.errors),r=e.length)}else{const s={instancePath:i+"/energyConsumptions",schemaPath:"#/properties/en\
ergyConsumptions/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(n.properties!==void 0){let t=n.properties;if(Array.isArray(t)){const s=t.length;for(let o=0;o<
s;o++)b(t[o],{instancePath:i+"/properties/"+o})||(e=y(e,b.errors),r=e.length)}else{const s={instancePath:i+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return Ye.errors=
e,r===0}function er(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="groupAtRisk"||t==="benefits"||t==="harms"||t==="mitigat\
ionStrategy")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n.groupAtRisk!==
void 0&&typeof n.groupAtRisk!="string"){const t={instancePath:i+"/groupAtRisk",schemaPath:"#/properties/groupAtRisk/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}if(n.benefits!==void 0&&typeof n.benefits!="string"){const t={instancePath:i+"/benefits",schemaPath:"#/properties/benefits/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),r++}if(n.harms!==void 0&&typeof n.harms!="string"){const t={instancePath:i+"/harms",schemaPath:"#/properties/harms/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),r++}if(n.mitigationStrategy!==void 0&&typeof n.mitigationStrategy!="string"){const t={instancePath:i+"/mitigationStrategy",schemaPath:"#/properties/mitigationS\
trategy/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[t]:e.push(t),r++}return er.errors=e,r===0}function rr(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const o in n)if(!(o==="bom-ref"||
o==="modelParameters"||o==="quantitativeAnalysis"||o==="considerations"||o==="properties")){const p={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),r++}if(n["bom-ref"]!==void 0&&(v(n["bom-ref"],{instancePath:i+"/bom-ref"})||(e=y(e,v.errors),r=e.length)),n.modelParameters!==
void 0){let o=n.modelParameters;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const p in o)if(!(p==="approach"||p==="task"||p==="architectureFamily"||p==="modelArchitecture"||p===
"datasets"||p==="inputs"||p==="outputs")){const a={instancePath:i+"/modelParameters",schemaPath:"#/properties/modelParameters/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p}};e===null?e=[a]:e.push(a),r++}if(o.approach!==void 0){let p=o.approach;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const a in p)if(a!=="type"){const l={instancePath:i+
"/modelParameters/approach",schemaPath:"#/properties/modelParameters/properties/approach/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?
e=[l]:e.push(l),r++}if(p.type!==void 0){let a=p.type;if(typeof a!="string"){const f={instancePath:i+"/modelParameters/approach/type",schemaPath:"#/properties/modelParameters/proper\
ties/approach/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}let l;l=!1;for(const f of Vr.properties.modelParameters.properties.approach.
properties.type.enum)if(j(a,f)){l=!0;break}if(!l){const f={instancePath:i+"/modelParameters/approach/type",schemaPath:"#/properties/modelParameters/properties/approach/properties/t\
ype/enum",keyword:"enum",params:{allowedValues:Vr.properties.modelParameters.properties.approach.properties.type.enum}};e===null?e=[f]:e.push(f),r++}}}else{const a={instancePath:i+
"/modelParameters/approach",schemaPath:"#/properties/modelParameters/properties/approach/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(o.task!==void 0&&
typeof o.task!="string"){const p={instancePath:i+"/modelParameters/task",schemaPath:"#/properties/modelParameters/properties/task/type",keyword:"type",params:{type:"string"}};e===null?
e=[p]:e.push(p),r++}if(o.architectureFamily!==void 0&&typeof o.architectureFamily!="string"){const p={instancePath:i+"/modelParameters/architectureFamily",schemaPath:"#/properties/\
modelParameters/properties/architectureFamily/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(o.modelArchitecture!==void 0&&typeof o.modelArchitecture!=
"string"){const p={instancePath:i+"/modelParameters/modelArchitecture",schemaPath:"#/properties/modelParameters/properties/modelArchitecture/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[p]:e.push(p),r++}if(o.datasets!==void 0){let p=o.datasets;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++){let f=p[l];const c=r;let d=!1,u=null;const m=r;
me(f,{instancePath:i+"/modelParameters/datasets/"+l})||(e=y(e,me.errors),r=e.length);var s=m===r;s&&(d=!0,u=0);const h=r;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const g in f)
if(g!=="ref"){const w={instancePath:i+"/modelParameters/datasets/"+l,schemaPath:"#/properties/modelParameters/properties/datasets/items/oneOf/1/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:g}};e===null?e=[w]:e.push(w),r++}if(f.ref!==void 0){let g=f.ref;if(typeof g!="string"){const k={instancePath:i+"/modelParameters/dataset\
s/"+l+"/ref",schemaPath:"#/properties/modelParameters/properties/datasets/items/oneOf/1/properties/ref/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}const w=r;
let P=!1;const A=r;q(g,{instancePath:i+"/modelParameters/datasets/"+l+"/ref"})||(e=y(e,q.errors),r=e.length);var t=A===r;if(P=P||t,!P){const k=r;z(g,{instancePath:i+"/modelParamete\
rs/datasets/"+l+"/ref"})||(e=y(e,z.errors),r=e.length);var t=k===r;P=P||t}if(P)r=w,e!==null&&(w?e.length=w:e=null);else{const k={instancePath:i+"/modelParameters/datasets/"+l+"/ref",
schemaPath:"#/properties/modelParameters/properties/datasets/items/oneOf/1/properties/ref/anyOf",keyword:"anyOf",params:{}};e===null?e=[k]:e.push(k),r++}}}else{const g={instancePath:i+
"/modelParameters/datasets/"+l,schemaPath:"#/properties/modelParameters/properties/datasets/items/oneOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}
var s=h===r;if(s&&d?(d=!1,u=[u,1]):s&&(d=!0,u=1),d)r=c,e!==null&&(c?e.length=c:e=null);else{const g={instancePath:i+"/modelParameters/datasets/"+l,schemaPath:"#/properties/modelPar\
ameters/properties/datasets/items/oneOf",keyword:"oneOf",params:{passingSchemas:u}};e===null?e=[g]:e.push(g),r++}}}else{const a={instancePath:i+"/modelParameters/datasets",schemaPath:"\
#/properties/modelParameters/properties/datasets/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(o.inputs!==void 0){let p=o.inputs;if(Array.isArray(p)){
const a=p.length;for(let l=0;l<a;l++)ae(p[l],{instancePath:i+"/modelParameters/inputs/"+l})||(e=y(e,ae.errors),r=e.length)}else{const a={instancePath:i+"/modelParameters/inputs",schemaPath:"\
#/properties/modelParameters/properties/inputs/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(o.outputs!==void 0){let p=o.outputs;if(Array.isArray(p)){
const a=p.length;for(let l=0;l<a;l++)ae(p[l],{instancePath:i+"/modelParameters/outputs/"+l})||(e=y(e,ae.errors),r=e.length)}else{const a={instancePath:i+"/modelParameters/outputs",
schemaPath:"#/properties/modelParameters/properties/outputs/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}}else{const p={instancePath:i+"/modelParameter\
s",schemaPath:"#/properties/modelParameters/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(n.quantitativeAnalysis!==void 0){let o=n.quantitativeAnalysis;
if(o&&typeof o=="object"&&!Array.isArray(o)){for(const p in o)if(!(p==="performanceMetrics"||p==="graphics")){const a={instancePath:i+"/quantitativeAnalysis",schemaPath:"#/properti\
es/quantitativeAnalysis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[a]:e.push(a),r++}if(o.performanceMetrics!==void 0){let p=o.performanceMetrics;
if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)Ue(p[l],{instancePath:i+"/quantitativeAnalysis/performanceMetrics/"+l})||(e=y(e,Ue.errors),r=e.length)}else{const a={instancePath:i+
"/quantitativeAnalysis/performanceMetrics",schemaPath:"#/properties/quantitativeAnalysis/properties/performanceMetrics/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.
push(a),r++}}o.graphics!==void 0&&(ue(o.graphics,{instancePath:i+"/quantitativeAnalysis/graphics"})||(e=y(e,ue.errors),r=e.length))}else{const p={instancePath:i+"/quantitativeAnaly\
sis",schemaPath:"#/properties/quantitativeAnalysis/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(n.considerations!==void 0){let o=n.considerations;if(o&&
typeof o=="object"&&!Array.isArray(o)){for(const p in o)if(!(p==="users"||p==="useCases"||p==="technicalLimitations"||p==="performanceTradeoffs"||p==="ethicalConsiderations"||p==="\
environmentalConsiderations"||p==="fairnessAssessments")){const a={instancePath:i+"/considerations",schemaPath:"#/properties/considerations/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:p}};e===null?e=[a]:e.push(a),r++}if(o.users!==void 0){let p=o.users;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)if(typeof p[l]!=
"string"){const f={instancePath:i+"/considerations/users/"+l,schemaPath:"#/properties/considerations/properties/users/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[f]:e.push(f),r++}}else{const a={instancePath:i+"/considerations/users",schemaPath:"#/properties/considerations/properties/users/type",keyword:"type",params:{type:"array"}};e===null?
e=[a]:e.push(a),r++}}if(o.useCases!==void 0){let p=o.useCases;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)if(typeof p[l]!="string"){const f={instancePath:i+"/consider\
ations/useCases/"+l,schemaPath:"#/properties/considerations/properties/useCases/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}else{const a={instancePath:i+
"/considerations/useCases",schemaPath:"#/properties/considerations/properties/useCases/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(o.technicalLimitations!==
void 0){let p=o.technicalLimitations;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)if(typeof p[l]!="string"){const f={instancePath:i+"/considerations/technicalLimitatio\
ns/"+l,schemaPath:"#/properties/considerations/properties/technicalLimitations/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}else{const a={instancePath:i+
"/considerations/technicalLimitations",schemaPath:"#/properties/considerations/properties/technicalLimitations/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),
r++}}if(o.performanceTradeoffs!==void 0){let p=o.performanceTradeoffs;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)if(typeof p[l]!="string"){const f={instancePath:i+"/\
considerations/performanceTradeoffs/"+l,schemaPath:"#/properties/considerations/properties/performanceTradeoffs/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.
push(f),r++}}else{const a={instancePath:i+"/considerations/performanceTradeoffs",schemaPath:"#/properties/considerations/properties/performanceTradeoffs/type",keyword:"type",params:{
type:"array"}};e===null?e=[a]:e.push(a),r++}}if(o.ethicalConsiderations!==void 0){let p=o.ethicalConsiderations;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)We(p[l],{instancePath:i+
"/considerations/ethicalConsiderations/"+l})||(e=y(e,We.errors),r=e.length)}else{const a={instancePath:i+"/considerations/ethicalConsiderations",schemaPath:"#/properties/considerat\
ions/properties/ethicalConsiderations/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(o.environmentalConsiderations!==void 0&&(Ye(o.environmentalConsiderations,
{instancePath:i+"/considerations/environmentalConsiderations"})||(e=y(e,Ye.errors),r=e.length)),o.fairnessAssessments!==void 0){let p=o.fairnessAssessments;if(Array.isArray(p)){const a=p.
length;for(let l=0;l<a;l++)er(p[l],{instancePath:i+"/considerations/fairnessAssessments/"+l})||(e=y(e,er.errors),r=e.length)}else{const a={instancePath:i+"/considerations/fairnessA\
ssessments",schemaPath:"#/properties/considerations/properties/fairnessAssessments/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}}else{const p={instancePath:i+
"/considerations",schemaPath:"#/properties/considerations/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(n.properties!==void 0){let o=n.properties;if(Array.
isArray(o)){const p=o.length;for(let a=0;a<p;a++)b(o[a],{instancePath:i+"/properties/"+a})||(e=y(e,b.errors),r=e.length)}else{const p={instancePath:i+"/properties",schemaPath:"#/pr\
operties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{const o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[o]:e.push(o),r++}return rr.errors=e,r===0}const C={type:"object",additionalProperties:!1,required:["assetType"],properties:{assetType:{type:"string",enum:["algorithm","\
certificate","protocol","related-crypto-material"]},algorithmProperties:{type:"object",additionalProperties:!1,properties:{primitive:{type:"string",enum:["drbg","mac","block-cipher",
"stream-cipher","signature","hash","pke","xof","kdf","key-agree","kem","ae","combiner","other","unknown"]},parameterSetIdentifier:{type:"string"},curve:{type:"string"},executionEnvironment:{
type:"string",enum:["software-plain-ram","software-encrypted-ram","software-tee","hardware","other","unknown"]},implementationPlatform:{type:"string",enum:["generic","x86_32","x86_\
64","armv7-a","armv7-m","armv8-a","armv8-m","armv9-a","armv9-m","s390x","ppc64","ppc64le","other","unknown"]},certificationLevel:{type:"array",items:{type:"string",enum:["none","fi\
ps140-1-l1","fips140-1-l2","fips140-1-l3","fips140-1-l4","fips140-2-l1","fips140-2-l2","fips140-2-l3","fips140-2-l4","fips140-3-l1","fips140-3-l2","fips140-3-l3","fips140-3-l4","cc\
-eal1","cc-eal1+","cc-eal2","cc-eal2+","cc-eal3","cc-eal3+","cc-eal4","cc-eal4+","cc-eal5","cc-eal5+","cc-eal6","cc-eal6+","cc-eal7","cc-eal7+","other","unknown"]}},mode:{type:"str\
ing",enum:["cbc","ecb","ccm","gcm","cfb","ofb","ctr","other","unknown"]},padding:{type:"string",enum:["pkcs5","pkcs7","pkcs1v15","oaep","raw","other","unknown"]},cryptoFunctions:{type:"\
array",items:{type:"string",enum:["generate","keygen","encrypt","decrypt","digest","tag","keyderive","sign","verify","encapsulate","decapsulate","other","unknown"]}},classicalSecurityLevel:{
type:"integer",minimum:0},nistQuantumSecurityLevel:{type:"integer",minimum:0,maximum:6}}},certificateProperties:{type:"object",additionalProperties:!1,properties:{subjectName:{type:"\
string"},issuerName:{type:"string"},notValidBefore:{type:"string",format:"date-time"},notValidAfter:{type:"string",format:"date-time"},signatureAlgorithmRef:{$ref:"#/definitions/re\
fType"},subjectPublicKeyRef:{$ref:"#/definitions/refType"},certificateFormat:{type:"string"},certificateExtension:{type:"string"}}},relatedCryptoMaterialProperties:{type:"object",additionalProperties:!1,
properties:{type:{type:"string",enum:["private-key","public-key","secret-key","key","ciphertext","signature","digest","initialization-vector","nonce","seed","salt","shared-secret",
"tag","additional-data","password","credential","token","other","unknown"]},id:{type:"string"},state:{type:"string",enum:["pre-activation","active","suspended","deactivated","compr\
omised","destroyed"]},algorithmRef:{$ref:"#/definitions/refType"},creationDate:{type:"string",format:"date-time"},activationDate:{type:"string",format:"date-time"},updateDate:{type:"\
string",format:"date-time"},expirationDate:{type:"string",format:"date-time"},value:{type:"string"},size:{type:"integer"},format:{type:"string"},securedBy:{$ref:"#/definitions/secu\
redBy"}}},protocolProperties:{type:"object",additionalProperties:!1,properties:{type:{type:"string",enum:["tls","ssh","ipsec","ike","sstp","wpa","other","unknown"]},version:{type:"\
string"},cipherSuites:{type:"array",items:{$ref:"#/definitions/cipherSuite"}},ikev2TransformTypes:{type:"object",additionalProperties:!1,properties:{encr:{$ref:"#/definitions/crypt\
oRefArray"},prf:{$ref:"#/definitions/cryptoRefArray"},integ:{$ref:"#/definitions/cryptoRefArray"},ke:{$ref:"#/definitions/cryptoRefArray"},esn:{type:"boolean"},auth:{$ref:"#/defini\
tions/cryptoRefArray"}}},cryptoRefArray:{$ref:"#/definitions/cryptoRefArray"}}},oid:{type:"string"}}};function tr(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="mechanism"||t==="algorithmRef")){const s={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n.mechanism!==void 0&&typeof n.mechanism!="string"){
const t={instancePath:i+"/mechanism",schemaPath:"#/properties/mechanism/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}n.algorithmRef!==void 0&&(v(n.algorithmRef,
{instancePath:i+"/algorithmRef"})||(e=y(e,v.errors),r=e.length))}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}
return tr.errors=e,r===0}function ir(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="name"||t==="algorithms"||t==="identifiers")){const s={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n.name!==void 0&&typeof n.name!="string"){const t={
instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.algorithms!==void 0){let t=n.algorithms;if(Array.
isArray(t)){const s=t.length;for(let o=0;o<s;o++)v(t[o],{instancePath:i+"/algorithms/"+o})||(e=y(e,v.errors),r=e.length)}else{const s={instancePath:i+"/algorithms",schemaPath:"#/pr\
operties/algorithms/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(n.identifiers!==void 0){let t=n.identifiers;if(Array.isArray(t)){const s=t.length;for(let o=0;o<
s;o++)if(typeof t[o]!="string"){const p={instancePath:i+"/identifiers/"+o,schemaPath:"#/properties/identifiers/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(
p),r++}}else{const s={instancePath:i+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return ir.errors=e,r===0}function D(n,{instancePath:i=""}={}){let e=null,r=0;if(Array.isArray(n)){const t=n.length;for(let s=0;s<t;s++)v(n[s],{instancePath:i+"/"+s})||(e=y(e,v.errors),r=e.length)}else{const t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),r++}return D.errors=e,r===0}function sr(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&
typeof n=="object"&&!Array.isArray(n)){if(n.assetType===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"assetType"}};e===null?e=
[t]:e.push(t),r++}for(const t in n)if(!(t==="assetType"||t==="algorithmProperties"||t==="certificateProperties"||t==="relatedCryptoMaterialProperties"||t==="protocolProperties"||t===
"oid")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n.assetType!==void 0){
let t=n.assetType;if(typeof t!="string"){const o={instancePath:i+"/assetType",schemaPath:"#/properties/assetType/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}let s;s=!1;for(const o of C.properties.assetType.enum)if(j(t,o)){s=!0;break}if(!s){const o={instancePath:i+"/assetType",schemaPath:"#/properties/assetType/enum",keyword:"enu\
m",params:{allowedValues:C.properties.assetType.enum}};e===null?e=[o]:e.push(o),r++}}if(n.algorithmProperties!==void 0){let t=n.algorithmProperties;if(t&&typeof t=="object"&&!Array.
isArray(t)){for(const s in t)if(!L.call(C.properties.algorithmProperties.properties,s)){const o={instancePath:i+"/algorithmProperties",schemaPath:"#/properties/algorithmProperties/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[o]:e.push(o),r++}if(t.primitive!==void 0){let s=t.primitive;if(typeof s!="string"){const p={
instancePath:i+"/algorithmProperties/primitive",schemaPath:"#/properties/algorithmProperties/properties/primitive/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(
p),r++}let o;o=!1;for(const p of C.properties.algorithmProperties.properties.primitive.enum)if(j(s,p)){o=!0;break}if(!o){const p={instancePath:i+"/algorithmProperties/primitive",schemaPath:"\
#/properties/algorithmProperties/properties/primitive/enum",keyword:"enum",params:{allowedValues:C.properties.algorithmProperties.properties.primitive.enum}};e===null?e=[p]:e.push(
p),r++}}if(t.parameterSetIdentifier!==void 0&&typeof t.parameterSetIdentifier!="string"){const s={instancePath:i+"/algorithmProperties/parameterSetIdentifier",schemaPath:"#/propert\
ies/algorithmProperties/properties/parameterSetIdentifier/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.curve!==void 0&&typeof t.curve!="string"){const s={
instancePath:i+"/algorithmProperties/curve",schemaPath:"#/properties/algorithmProperties/properties/curve/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}
if(t.executionEnvironment!==void 0){let s=t.executionEnvironment;if(typeof s!="string"){const p={instancePath:i+"/algorithmProperties/executionEnvironment",schemaPath:"#/properties\
/algorithmProperties/properties/executionEnvironment/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}let o;o=!1;for(const p of C.properties.algorithmProperties.
properties.executionEnvironment.enum)if(j(s,p)){o=!0;break}if(!o){const p={instancePath:i+"/algorithmProperties/executionEnvironment",schemaPath:"#/properties/algorithmProperties/p\
roperties/executionEnvironment/enum",keyword:"enum",params:{allowedValues:C.properties.algorithmProperties.properties.executionEnvironment.enum}};e===null?e=[p]:e.push(p),r++}}if(t.
implementationPlatform!==void 0){let s=t.implementationPlatform;if(typeof s!="string"){const p={instancePath:i+"/algorithmProperties/implementationPlatform",schemaPath:"#/propertie\
s/algorithmProperties/properties/implementationPlatform/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}let o;o=!1;for(const p of C.properties.algorithmProperties.
properties.implementationPlatform.enum)if(j(s,p)){o=!0;break}if(!o){const p={instancePath:i+"/algorithmProperties/implementationPlatform",schemaPath:"#/properties/algorithmProperti\
es/properties/implementationPlatform/enum",keyword:"enum",params:{allowedValues:C.properties.algorithmProperties.properties.implementationPlatform.enum}};e===null?e=[p]:e.push(p),r++}}
if(t.certificationLevel!==void 0){let s=t.certificationLevel;if(Array.isArray(s)){const o=s.length;for(let p=0;p<o;p++){let a=s[p];if(typeof a!="string"){const f={instancePath:i+"/\
algorithmProperties/certificationLevel/"+p,schemaPath:"#/properties/algorithmProperties/properties/certificationLevel/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[f]:e.push(f),r++}let l;l=!1;for(const f of C.properties.algorithmProperties.properties.certificationLevel.items.enum)if(j(a,f)){l=!0;break}if(!l){const f={instancePath:i+"/algorit\
hmProperties/certificationLevel/"+p,schemaPath:"#/properties/algorithmProperties/properties/certificationLevel/items/enum",keyword:"enum",params:{allowedValues:C.properties.algorithmProperties.
properties.certificationLevel.items.enum}};e===null?e=[f]:e.push(f),r++}}}else{const o={instancePath:i+"/algorithmProperties/certificationLevel",schemaPath:"#/properties/algorithmP\
roperties/properties/certificationLevel/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(t.mode!==void 0){let s=t.mode;if(typeof s!="string"){const p={instancePath:i+
"/algorithmProperties/mode",schemaPath:"#/properties/algorithmProperties/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}let o;o=!1;for(const p of C.
properties.algorithmProperties.properties.mode.enum)if(j(s,p)){o=!0;break}if(!o){const p={instancePath:i+"/algorithmProperties/mode",schemaPath:"#/properties/algorithmProperties/pr\
operties/mode/enum",keyword:"enum",params:{allowedValues:C.properties.algorithmProperties.properties.mode.enum}};e===null?e=[p]:e.push(p),r++}}if(t.padding!==void 0){let s=t.padding;
if(typeof s!="string"){const p={instancePath:i+"/algorithmProperties/padding",schemaPath:"#/properties/algorithmProperties/properties/padding/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[p]:e.push(p),r++}let o;o=!1;for(const p of C.properties.algorithmProperties.properties.padding.enum)if(j(s,p)){o=!0;break}if(!o){const p={instancePath:i+"/algori\
thmProperties/padding",schemaPath:"#/properties/algorithmProperties/properties/padding/enum",keyword:"enum",params:{allowedValues:C.properties.algorithmProperties.properties.padding.
enum}};e===null?e=[p]:e.push(p),r++}}if(t.cryptoFunctions!==void 0){let s=t.cryptoFunctions;if(Array.isArray(s)){const o=s.length;for(let p=0;p<o;p++){let a=s[p];if(typeof a!="stri\
ng"){const f={instancePath:i+"/algorithmProperties/cryptoFunctions/"+p,schemaPath:"#/properties/algorithmProperties/properties/cryptoFunctions/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[f]:e.push(f),r++}let l;l=!1;for(const f of C.properties.algorithmProperties.properties.cryptoFunctions.items.enum)if(j(a,f)){l=!0;break}if(!l){const f={instancePath:i+
"/algorithmProperties/cryptoFunctions/"+p,schemaPath:"#/properties/algorithmProperties/properties/cryptoFunctions/items/enum",keyword:"enum",params:{allowedValues:C.properties.algorithmProperties.
properties.cryptoFunctions.items.enum}};e===null?e=[f]:e.push(f),r++}}}else{const o={instancePath:i+"/algorithmProperties/cryptoFunctions",schemaPath:"#/properties/algorithmPropert\
ies/properties/cryptoFunctions/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(t.classicalSecurityLevel!==void 0){let s=t.classicalSecurityLevel;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s))){const o={instancePath:i+"/algorithmProperties/classicalSecurityLevel",schemaPath:"#/properties/algorithmProperties/properties/classicalSecurityLevel/t\
ype",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),r++}if(typeof s=="number"&&(s<0||isNaN(s))){const o={instancePath:i+"/algorithmProperties/classicalSecurityLev\
el",schemaPath:"#/properties/algorithmProperties/properties/classicalSecurityLevel/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[o]:e.push(o),r++}}if(t.nistQuantumSecurityLevel!==
void 0){let s=t.nistQuantumSecurityLevel;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){const o={instancePath:i+"/algorithmProperties/nistQuantumSecurityLevel",schemaPath:"#/properti\
es/algorithmProperties/properties/nistQuantumSecurityLevel/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),r++}if(typeof s=="number"){if(s>6||isNaN(s)){const o={
instancePath:i+"/algorithmProperties/nistQuantumSecurityLevel",schemaPath:"#/properties/algorithmProperties/properties/nistQuantumSecurityLevel/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:6}};e===null?e=[o]:e.push(o),r++}if(s<0||isNaN(s)){const o={instancePath:i+"/algorithmProperties/nistQuantumSecurityLevel",schemaPath:"#/properties/algorithmProperties/pr\
operties/nistQuantumSecurityLevel/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[o]:e.push(o),r++}}}}else{const s={instancePath:i+"/algorithmProperties",schemaPath:"\
#/properties/algorithmProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(n.certificateProperties!==void 0){let t=n.certificateProperties;if(t&&
typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s==="subjectName"||s==="issuerName"||s==="notValidBefore"||s==="notValidAfter"||s==="signatureAlgorithmRef"||s==="subje\
ctPublicKeyRef"||s==="certificateFormat"||s==="certificateExtension")){const o={instancePath:i+"/certificateProperties",schemaPath:"#/properties/certificateProperties/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[o]:e.push(o),r++}if(t.subjectName!==void 0&&typeof t.subjectName!="string"){const s={instancePath:i+
"/certificateProperties/subjectName",schemaPath:"#/properties/certificateProperties/properties/subjectName/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}
if(t.issuerName!==void 0&&typeof t.issuerName!="string"){const s={instancePath:i+"/certificateProperties/issuerName",schemaPath:"#/properties/certificateProperties/properties/issue\
rName/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.notValidBefore!==void 0){let s=t.notValidBefore;if(typeof s=="string"){if(!T(s)){const o={instancePath:i+
"/certificateProperties/notValidBefore",schemaPath:"#/properties/certificateProperties/properties/notValidBefore/format",keyword:"format",params:{format:"date-time"}};e===null?e=[o]:
e.push(o),r++}}else{const o={instancePath:i+"/certificateProperties/notValidBefore",schemaPath:"#/properties/certificateProperties/properties/notValidBefore/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),r++}}if(t.notValidAfter!==void 0){let s=t.notValidAfter;if(typeof s=="string"){if(!T(s)){const o={instancePath:i+"/certificateProperties/no\
tValidAfter",schemaPath:"#/properties/certificateProperties/properties/notValidAfter/format",keyword:"format",params:{format:"date-time"}};e===null?e=[o]:e.push(o),r++}}else{const o={
instancePath:i+"/certificateProperties/notValidAfter",schemaPath:"#/properties/certificateProperties/properties/notValidAfter/type",keyword:"type",params:{type:"string"}};e===null?
e=[o]:e.push(o),r++}}if(t.signatureAlgorithmRef!==void 0&&(v(t.signatureAlgorithmRef,{instancePath:i+"/certificateProperties/signatureAlgorithmRef"})||(e=y(e,v.errors),r=e.length)),
t.subjectPublicKeyRef!==void 0&&(v(t.subjectPublicKeyRef,{instancePath:i+"/certificateProperties/subjectPublicKeyRef"})||(e=y(e,v.errors),r=e.length)),t.certificateFormat!==void 0&&
typeof t.certificateFormat!="string"){const s={instancePath:i+"/certificateProperties/certificateFormat",schemaPath:"#/properties/certificateProperties/properties/certificateFormat\
/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.certificateExtension!==void 0&&typeof t.certificateExtension!="string"){const s={instancePath:i+"/ce\
rtificateProperties/certificateExtension",schemaPath:"#/properties/certificateProperties/properties/certificateExtension/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:
e.push(s),r++}}else{const s={instancePath:i+"/certificateProperties",schemaPath:"#/properties/certificateProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(
s),r++}}if(n.relatedCryptoMaterialProperties!==void 0){let t=n.relatedCryptoMaterialProperties;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!L.call(C.properties.
relatedCryptoMaterialProperties.properties,s)){const o={instancePath:i+"/relatedCryptoMaterialProperties",schemaPath:"#/properties/relatedCryptoMaterialProperties/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[o]:e.push(o),r++}if(t.type!==void 0){let s=t.type;if(typeof s!="string"){const p={instancePath:i+"/re\
latedCryptoMaterialProperties/type",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}
let o;o=!1;for(const p of C.properties.relatedCryptoMaterialProperties.properties.type.enum)if(j(s,p)){o=!0;break}if(!o){const p={instancePath:i+"/relatedCryptoMaterialProperties/t\
ype",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/type/enum",keyword:"enum",params:{allowedValues:C.properties.relatedCryptoMaterialProperties.properties.type.
enum}};e===null?e=[p]:e.push(p),r++}}if(t.id!==void 0&&typeof t.id!="string"){const s={instancePath:i+"/relatedCryptoMaterialProperties/id",schemaPath:"#/properties/relatedCryptoMa\
terialProperties/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.state!==void 0){let s=t.state;if(typeof s!="string"){const p={instancePath:i+
"/relatedCryptoMaterialProperties/state",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/state/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(
p),r++}let o;o=!1;for(const p of C.properties.relatedCryptoMaterialProperties.properties.state.enum)if(j(s,p)){o=!0;break}if(!o){const p={instancePath:i+"/relatedCryptoMaterialProp\
erties/state",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/state/enum",keyword:"enum",params:{allowedValues:C.properties.relatedCryptoMaterialProperties.properties.
state.enum}};e===null?e=[p]:e.push(p),r++}}if(t.algorithmRef!==void 0&&(v(t.algorithmRef,{instancePath:i+"/relatedCryptoMaterialProperties/algorithmRef"})||(e=y(e,v.errors),r=e.length)),
t.creationDate!==void 0){let s=t.creationDate;if(typeof s=="string"){if(!T(s)){const o={instancePath:i+"/relatedCryptoMaterialProperties/creationDate",schemaPath:"#/properties/rela\
tedCryptoMaterialProperties/properties/creationDate/format",keyword:"format",params:{format:"date-time"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+"/relatedCrypto\
MaterialProperties/creationDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/creationDate/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}}if(t.activationDate!==void 0){let s=t.activationDate;if(typeof s=="string"){if(!T(s)){const o={instancePath:i+"/relatedCryptoMaterialProperties/activationDate",schemaPath:"\
#/properties/relatedCryptoMaterialProperties/properties/activationDate/format",keyword:"format",params:{format:"date-time"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+
"/relatedCryptoMaterialProperties/activationDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/activationDate/type",keyword:"type",params:{type:"string"}};e===
null?e=[o]:e.push(o),r++}}if(t.updateDate!==void 0){let s=t.updateDate;if(typeof s=="string"){if(!T(s)){const o={instancePath:i+"/relatedCryptoMaterialProperties/updateDate",schemaPath:"\
#/properties/relatedCryptoMaterialProperties/properties/updateDate/format",keyword:"format",params:{format:"date-time"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+
"/relatedCryptoMaterialProperties/updateDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/updateDate/type",keyword:"type",params:{type:"string"}};e===null?e=
[o]:e.push(o),r++}}if(t.expirationDate!==void 0){let s=t.expirationDate;if(typeof s=="string"){if(!T(s)){const o={instancePath:i+"/relatedCryptoMaterialProperties/expirationDate",schemaPath:"\
#/properties/relatedCryptoMaterialProperties/properties/expirationDate/format",keyword:"format",params:{format:"date-time"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+
"/relatedCryptoMaterialProperties/expirationDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/expirationDate/type",keyword:"type",params:{type:"string"}};e===
null?e=[o]:e.push(o),r++}}if(t.value!==void 0&&typeof t.value!="string"){const s={instancePath:i+"/relatedCryptoMaterialProperties/value",schemaPath:"#/properties/relatedCryptoMate\
rialProperties/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.size!==void 0){let s=t.size;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){
const o={instancePath:i+"/relatedCryptoMaterialProperties/size",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/size/type",keyword:"type",params:{type:"integer"}};
e===null?e=[o]:e.push(o),r++}}if(t.format!==void 0&&typeof t.format!="string"){const s={instancePath:i+"/relatedCryptoMaterialProperties/format",schemaPath:"#/properties/relatedCry\
ptoMaterialProperties/properties/format/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}t.securedBy!==void 0&&(tr(t.securedBy,{instancePath:i+"/relatedCry\
ptoMaterialProperties/securedBy"})||(e=y(e,tr.errors),r=e.length))}else{const s={instancePath:i+"/relatedCryptoMaterialProperties",schemaPath:"#/properties/relatedCryptoMaterialPro\
perties/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(n.protocolProperties!==void 0){let t=n.protocolProperties;if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const s in t)if(!(s==="type"||s==="version"||s==="cipherSuites"||s==="ikev2TransformTypes"||s==="cryptoRefArray")){const o={instancePath:i+"/protocolProperties",schemaPath:"\
#/properties/protocolProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[o]:e.push(o),r++}if(t.type!==void 0){let s=t.type;if(typeof s!=
"string"){const p={instancePath:i+"/protocolProperties/type",schemaPath:"#/properties/protocolProperties/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:
e.push(p),r++}let o;o=!1;for(const p of C.properties.protocolProperties.properties.type.enum)if(j(s,p)){o=!0;break}if(!o){const p={instancePath:i+"/protocolProperties/type",schemaPath:"\
#/properties/protocolProperties/properties/type/enum",keyword:"enum",params:{allowedValues:C.properties.protocolProperties.properties.type.enum}};e===null?e=[p]:e.push(p),r++}}if(t.
version!==void 0&&typeof t.version!="string"){const s={instancePath:i+"/protocolProperties/version",schemaPath:"#/properties/protocolProperties/properties/version/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.cipherSuites!==void 0){let s=t.cipherSuites;if(Array.isArray(s)){const o=s.length;for(let p=0;p<o;p++)ir(s[p],{instancePath:i+
"/protocolProperties/cipherSuites/"+p})||(e=y(e,ir.errors),r=e.length)}else{const o={instancePath:i+"/protocolProperties/cipherSuites",schemaPath:"#/properties/protocolProperties/p\
roperties/cipherSuites/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(t.ikev2TransformTypes!==void 0){let s=t.ikev2TransformTypes;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){for(const o in s)if(!(o==="encr"||o==="prf"||o==="integ"||o==="ke"||o==="esn"||o==="auth")){const p={instancePath:i+"/protocolProperties/ikev2TransformType\
s",schemaPath:"#/properties/protocolProperties/properties/ikev2TransformTypes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(
p),r++}if(s.encr!==void 0&&(D(s.encr,{instancePath:i+"/protocolProperties/ikev2TransformTypes/encr"})||(e=y(e,D.errors),r=e.length)),s.prf!==void 0&&(D(s.prf,{instancePath:i+"/prot\
ocolProperties/ikev2TransformTypes/prf"})||(e=y(e,D.errors),r=e.length)),s.integ!==void 0&&(D(s.integ,{instancePath:i+"/protocolProperties/ikev2TransformTypes/integ"})||(e=y(e,D.errors),
r=e.length)),s.ke!==void 0&&(D(s.ke,{instancePath:i+"/protocolProperties/ikev2TransformTypes/ke"})||(e=y(e,D.errors),r=e.length)),s.esn!==void 0&&typeof s.esn!="boolean"){const o={
instancePath:i+"/protocolProperties/ikev2TransformTypes/esn",schemaPath:"#/properties/protocolProperties/properties/ikev2TransformTypes/properties/esn/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[o]:e.push(o),r++}s.auth!==void 0&&(D(s.auth,{instancePath:i+"/protocolProperties/ikev2TransformTypes/auth"})||(e=y(e,D.errors),r=e.length))}else{const o={
instancePath:i+"/protocolProperties/ikev2TransformTypes",schemaPath:"#/properties/protocolProperties/properties/ikev2TransformTypes/type",keyword:"type",params:{type:"object"}};e===
null?e=[o]:e.push(o),r++}}t.cryptoRefArray!==void 0&&(D(t.cryptoRefArray,{instancePath:i+"/protocolProperties/cryptoRefArray"})||(e=y(e,D.errors),r=e.length))}else{const s={instancePath:i+
"/protocolProperties",schemaPath:"#/properties/protocolProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(n.oid!==void 0&&typeof n.oid!="strin\
g"){const t={instancePath:i+"/oid",schemaPath:"#/properties/oid/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return sr.errors=e,r===0}const Re={type:"object",required:["algorithm","value"],additionalProperties:!1,properties:{algorithm:{oneOf:[{type:"string",enum:["RS256","RS384","RS512","PS256","PS384","PS512","E\
S256","ES384","ES512","Ed25519","Ed448","HS256","HS384","HS512"]},{type:"string",format:"uri"}]},keyId:{type:"string"},publicKey:{$ref:"#/definitions/publicKey"},certificatePath:{type:"\
array",items:{type:"string"}},excludes:{type:"array",items:{type:"string"}},value:{type:"string"}}},Pt=je.uri,Q={type:"object",required:["kty"],additionalProperties:!0,properties:{
kty:{$ref:"#/definitions/keyType"}},allOf:[{if:{properties:{kty:{const:"EC"}}},then:{required:["kty","crv","x","y"],additionalProperties:!1,properties:{kty:{$ref:"#/definitions/key\
Type"},crv:{type:"string",enum:["P-256","P-384","P-521"]},x:{type:"string"},y:{type:"string"}}}},{if:{properties:{kty:{const:"OKP"}}},then:{required:["kty","crv","x"],additionalProperties:!1,
properties:{kty:{$ref:"#/definitions/keyType"},crv:{type:"string",enum:["Ed25519","Ed448"]},x:{type:"string"}}}},{if:{properties:{kty:{const:"RSA"}}},then:{required:["kty","n","e"],
additionalProperties:!1,properties:{kty:{$ref:"#/definitions/keyType"},n:{type:"string"},e:{type:"string"}}}}]},Mr={type:"string",enum:["EC","OKP","RSA"]};function F(n,{instancePath:i=""}={}){
let e=null,r=0;if(typeof n!="string"){const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}let t;t=!1;for(const s of Mr.enum)
if(j(n,s)){t=!0;break}if(!t){const s={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Mr.enum}};e===null?e=[s]:e.push(s),r++}return F.errors=e,r===0}function nr(n,{
instancePath:i=""}={}){let e=null,r=0;const t=r;let s=!0;const o=r;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.kty!==void 0&&n.kty!=="EC"){const g={};e===null?e=[g]:e.push(g),r++}
var p=o===r;if(r=t,e!==null&&(t?e.length=t:e=null),p){const g=r;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const P of Q.allOf[0].then.required)if(n[P]===void 0){const A={instancePath:i,
schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty:P}};e===null?e=[A]:e.push(A),r++}for(const P in n)if(!(P==="kty"||P==="crv"||P==="x"||P==="y")){const A={
instancePath:i,schemaPath:"#/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[A]:e.push(A),r++}if(n.kty!==void 0&&(F(n.kty,
{instancePath:i+"/kty"})||(e=y(e,F.errors),r=e.length)),n.crv!==void 0){let P=n.crv;if(typeof P!="string"){const k={instancePath:i+"/crv",schemaPath:"#/allOf/0/then/properties/crv/\
type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}let A;A=!1;for(const k of Q.allOf[0].then.properties.crv.enum)if(j(P,k)){A=!0;break}if(!A){const k={instancePath:i+
"/crv",schemaPath:"#/allOf/0/then/properties/crv/enum",keyword:"enum",params:{allowedValues:Q.allOf[0].then.properties.crv.enum}};e===null?e=[k]:e.push(k),r++}}if(n.x!==void 0&&typeof n.
x!="string"){const P={instancePath:i+"/x",schemaPath:"#/allOf/0/then/properties/x/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}if(n.y!==void 0&&typeof n.
y!="string"){const P={instancePath:i+"/y",schemaPath:"#/allOf/0/then/properties/y/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}var p=g===r;s=p}if(!s){
const g={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[g]:e.push(g),r++}const a=r;let l=!0;const f=r;if(n&&typeof n=="object"&&!Array.
isArray(n)&&n.kty!==void 0&&n.kty!=="OKP"){const g={};e===null?e=[g]:e.push(g),r++}var c=f===r;if(r=a,e!==null&&(a?e.length=a:e=null),c){const g=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){for(const P of Q.allOf[1].then.required)if(n[P]===void 0){const A={instancePath:i,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty:P}};e===
null?e=[A]:e.push(A),r++}for(const P in n)if(!(P==="kty"||P==="crv"||P==="x")){const A={instancePath:i,schemaPath:"#/allOf/1/then/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:P}};e===null?e=[A]:e.push(A),r++}if(n.kty!==void 0&&(F(n.kty,{instancePath:i+"/kty"})||(e=y(e,F.errors),r=e.length)),n.crv!==void 0){let P=n.crv;if(typeof P!=
"string"){const k={instancePath:i+"/crv",schemaPath:"#/allOf/1/then/properties/crv/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}let A;A=!1;for(const k of Q.
allOf[1].then.properties.crv.enum)if(j(P,k)){A=!0;break}if(!A){const k={instancePath:i+"/crv",schemaPath:"#/allOf/1/then/properties/crv/enum",keyword:"enum",params:{allowedValues:Q.
allOf[1].then.properties.crv.enum}};e===null?e=[k]:e.push(k),r++}}if(n.x!==void 0&&typeof n.x!="string"){const P={instancePath:i+"/x",schemaPath:"#/allOf/1/then/properties/x/type",
keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}var c=g===r;l=c}if(!l){const g={instancePath:i,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"t\
hen"}};e===null?e=[g]:e.push(g),r++}const d=r;let u=!0;const m=r;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.kty!==void 0&&n.kty!=="RSA"){const g={};e===null?e=[g]:e.push(g),r++}
var h=m===r;if(r=d,e!==null&&(d?e.length=d:e=null),h){const g=r;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const P of Q.allOf[2].then.required)if(n[P]===void 0){const A={instancePath:i,
schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty:P}};e===null?e=[A]:e.push(A),r++}for(const P in n)if(!(P==="kty"||P==="n"||P==="e")){const A={instancePath:i,
schemaPath:"#/allOf/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[A]:e.push(A),r++}if(n.kty!==void 0&&(F(n.kty,{instancePath:i+
"/kty"})||(e=y(e,F.errors),r=e.length)),n.n!==void 0&&typeof n.n!="string"){const P={instancePath:i+"/n",schemaPath:"#/allOf/2/then/properties/n/type",keyword:"type",params:{type:"\
string"}};e===null?e=[P]:e.push(P),r++}if(n.e!==void 0&&typeof n.e!="string"){const P={instancePath:i+"/e",schemaPath:"#/allOf/2/then/properties/e/type",keyword:"type",params:{type:"\
string"}};e===null?e=[P]:e.push(P),r++}}var h=g===r;u=h}if(!u){const g={instancePath:i,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[g]:e.push(
g),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.kty===void 0){const g={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kty"}};e===null?e=
[g]:e.push(g),r++}n.kty!==void 0&&(F(n.kty,{instancePath:i+"/kty"})||(e=y(e,F.errors),r=e.length))}else{const g={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[g]:e.push(g),r++}return nr.errors=e,r===0}function U(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const s of Re.required)
if(n[s]===void 0){const o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:s}};e===null?e=[o]:e.push(o),r++}for(const s in n)if(!(s==="algorithm"||
s==="keyId"||s==="publicKey"||s==="certificatePath"||s==="excludes"||s==="value")){const o={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s}};e===null?e=[o]:e.push(o),r++}if(n.algorithm!==void 0){let s=n.algorithm;const o=r;let p=!1,a=null;const l=r;if(typeof s!="string"){const d={instancePath:i+"/\
algorithm",schemaPath:"#/properties/algorithm/oneOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}let f;f=!1;for(const d of Re.properties.algorithm.oneOf[0].
enum)if(j(s,d)){f=!0;break}if(!f){const d={instancePath:i+"/algorithm",schemaPath:"#/properties/algorithm/oneOf/0/enum",keyword:"enum",params:{allowedValues:Re.properties.algorithm.
oneOf[0].enum}};e===null?e=[d]:e.push(d),r++}var t=l===r;t&&(p=!0,a=0);const c=r;if(typeof s=="string"){if(!Pt(s)){const d={instancePath:i+"/algorithm",schemaPath:"#/properties/alg\
orithm/oneOf/1/format",keyword:"format",params:{format:"uri"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:i+"/algorithm",schemaPath:"#/properties/algorithm/oneOf/1/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}var t=c===r;if(t&&p?(p=!1,a=[a,1]):t&&(p=!0,a=1),p)r=o,e!==null&&(o?e.length=o:e=null);else{const d={instancePath:i+
"/algorithm",schemaPath:"#/properties/algorithm/oneOf",keyword:"oneOf",params:{passingSchemas:a}};e===null?e=[d]:e.push(d),r++}}if(n.keyId!==void 0&&typeof n.keyId!="string"){const s={
instancePath:i+"/keyId",schemaPath:"#/properties/keyId/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(n.publicKey!==void 0&&(nr(n.publicKey,{instancePath:i+
"/publicKey"})||(e=y(e,nr.errors),r=e.length)),n.certificatePath!==void 0){let s=n.certificatePath;if(Array.isArray(s)){const o=s.length;for(let p=0;p<o;p++)if(typeof s[p]!="string"){
const a={instancePath:i+"/certificatePath/"+p,schemaPath:"#/properties/certificatePath/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}else{const o={
instancePath:i+"/certificatePath",schemaPath:"#/properties/certificatePath/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(n.excludes!==void 0){let s=n.
excludes;if(Array.isArray(s)){const o=s.length;for(let p=0;p<o;p++)if(typeof s[p]!="string"){const a={instancePath:i+"/excludes/"+p,schemaPath:"#/properties/excludes/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}else{const o={instancePath:i+"/excludes",schemaPath:"#/properties/excludes/type",keyword:"type",params:{type:"array"}};e===
null?e=[o]:e.push(o),r++}}if(n.value!==void 0&&typeof n.value!="string"){const s={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return U.errors=e,r===0}function I(n,{
instancePath:i=""}={}){let e=null,r=0;if(!(n&&typeof n=="object"&&!Array.isArray(n))){const f={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[f]:e.push(f),r++}const t=r;let s=!1,o=null;const p=r;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const f in n)if(f!=="signers"){const c={instancePath:i,schemaPath:"#/oneOf/0/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[c]:e.push(c),r++}if(n.signers!==void 0){let f=n.signers;if(Array.isArray(f)){const c=f.
length;for(let d=0;d<c;d++)U(f[d],{instancePath:i+"/signers/"+d})||(e=y(e,U.errors),r=e.length)}else{const c={instancePath:i+"/signers",schemaPath:"#/oneOf/0/properties/signers/typ\
e",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}}var l=p===r;l&&(s=!0,o=0);const a=r;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const f in n)if(f!=="ch\
ain"){const c={instancePath:i,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[c]:e.push(c),r++}if(n.chain!==void 0){
let f=n.chain;if(Array.isArray(f)){const c=f.length;for(let d=0;d<c;d++)U(f[d],{instancePath:i+"/chain/"+d})||(e=y(e,U.errors),r=e.length)}else{const c={instancePath:i+"/chain",schemaPath:"\
#/oneOf/1/properties/chain/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}}var l=a===r;if(l&&s)s=!1,o=[o,1];else{l&&(s=!0,o=1);const f=r;U(n,{instancePath:i})||
(e=y(e,U.errors),r=e.length);var l=f===r;l&&s?(s=!1,o=[o,2]):l&&(s=!0,o=2)}if(s)r=t,e!==null&&(t?e.length=t:e=null);else{const f={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",
params:{passingSchemas:o}};e===null?e=[f]:e.push(f),r++}return I.errors=e,r===0}const G={validate:N};function N(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.
isArray(n)){for(const t of se.required)if(n[t]===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:t}};e===null?e=[s]:e.push(s),r++}
for(const t in n)if(!L.call(se.properties,t)){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[
s]:e.push(s),r++}if(n.type!==void 0){let t=n.type;if(typeof t!="string"){const o={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};
e===null?e=[o]:e.push(o),r++}let s;s=!1;for(const o of se.properties.type.enum)if(j(t,o)){s=!0;break}if(!s){const o={instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"\
enum",params:{allowedValues:se.properties.type.enum}};e===null?e=[o]:e.push(o),r++}}if(n["mime-type"]!==void 0){let t=n["mime-type"];if(typeof t=="string"){if(!at.test(t)){const s={
instancePath:i+"/mime-type",schemaPath:"#/properties/mime-type/pattern",keyword:"pattern",params:{pattern:"^[-+a-z0-9.]+/[-+a-z0-9.]+$"}};e===null?e=[s]:e.push(s),r++}}else{const s={
instancePath:i+"/mime-type",schemaPath:"#/properties/mime-type/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(n["bom-ref"]!==void 0&&(v(n["bom-ref"],
{instancePath:i+"/bom-ref"})||(e=y(e,v.errors),r=e.length)),n.supplier!==void 0&&(O(n.supplier,{instancePath:i+"/supplier"})||(e=y(e,O.errors),r=e.length)),n.manufacturer!==void 0&&
(O(n.manufacturer,{instancePath:i+"/manufacturer"})||(e=y(e,O.errors),r=e.length)),n.authors!==void 0){let t=n.authors;if(Array.isArray(t)){const s=t.length;for(let o=0;o<s;o++)E(t[o],
{instancePath:i+"/authors/"+o})||(e=y(e,E.errors),r=e.length)}else{const s={instancePath:i+"/authors",schemaPath:"#/properties/authors/type",keyword:"type",params:{type:"array"}};e===
null?e=[s]:e.push(s),r++}}if(n.author!==void 0&&typeof n.author!="string"){const t={instancePath:i+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[t]:e.push(t),r++}if(n.publisher!==void 0&&typeof n.publisher!="string"){const t={instancePath:i+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.group!==void 0&&typeof n.group!="string"){const t={instancePath:i+"/group",schemaPath:"#/properties/group/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.name!==void 0&&typeof n.name!="string"){const t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.version!==void 0&&(K(n.version,{instancePath:i+"/version"})||(e=y(e,K.errors),r=e.length)),n.description!==void 0&&typeof n.
description!="string"){const t={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.scope!==
void 0){let t=n.scope;if(typeof t!="string"){const o={instancePath:i+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}
let s;s=!1;for(const o of se.properties.scope.enum)if(j(t,o)){s=!0;break}if(!s){const o={instancePath:i+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues:se.
properties.scope.enum}};e===null?e=[o]:e.push(o),r++}}if(n.hashes!==void 0){let t=n.hashes;if(Array.isArray(t)){const s=t.length;for(let o=0;o<s;o++)J(t[o],{instancePath:i+"/hashes\
/"+o})||(e=y(e,J.errors),r=e.length)}else{const s={instancePath:i+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}
if(n.licenses!==void 0&&(H(n.licenses,{instancePath:i+"/licenses"})||(e=y(e,H.errors),r=e.length)),n.copyright!==void 0&&typeof n.copyright!="string"){const t={instancePath:i+"/cop\
yright",schemaPath:"#/properties/copyright/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.cpe!==void 0&&typeof n.cpe!="string"){const t={instancePath:i+
"/cpe",schemaPath:"#/properties/cpe/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.purl!==void 0&&typeof n.purl!="string"){const t={instancePath:i+"\
/purl",schemaPath:"#/properties/purl/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.omniborId!==void 0){let t=n.omniborId;if(Array.isArray(t)){const s=t.
length;for(let o=0;o<s;o++)if(typeof t[o]!="string"){const p={instancePath:i+"/omniborId/"+o,schemaPath:"#/properties/omniborId/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[p]:e.push(p),r++}}else{const s={instancePath:i+"/omniborId",schemaPath:"#/properties/omniborId/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(n.
swhid!==void 0){let t=n.swhid;if(Array.isArray(t)){const s=t.length;for(let o=0;o<s;o++)if(typeof t[o]!="string"){const p={instancePath:i+"/swhid/"+o,schemaPath:"#/properties/swhid\
/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}else{const s={instancePath:i+"/swhid",schemaPath:"#/properties/swhid/type",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),r++}}if(n.swid!==void 0&&(Ve(n.swid,{instancePath:i+"/swid"})||(e=y(e,Ve.errors),r=e.length)),n.modified!==void 0&&typeof n.modified!="boole\
an"){const t={instancePath:i+"/modified",schemaPath:"#/properties/modified/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),r++}if(n.pedigree!==void 0){let t=n.
pedigree;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s==="ancestors"||s==="descendants"||s==="variants"||s==="commits"||s==="patches"||s==="notes")){const o={
instancePath:i+"/pedigree",schemaPath:"#/properties/pedigree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[o]:e.push(o),r++}if(t.ancestors!==
void 0){let s=t.ancestors;if(Array.isArray(s)){const o=s.length;for(let p=0;p<o;p++)G.validate(s[p],{instancePath:i+"/pedigree/ancestors/"+p})||(e=y(e,G.validate.errors),r=e.length)}else{
const o={instancePath:i+"/pedigree/ancestors",schemaPath:"#/properties/pedigree/properties/ancestors/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(t.
descendants!==void 0){let s=t.descendants;if(Array.isArray(s)){const o=s.length;for(let p=0;p<o;p++)G.validate(s[p],{instancePath:i+"/pedigree/descendants/"+p})||(e=y(e,G.validate.
errors),r=e.length)}else{const o={instancePath:i+"/pedigree/descendants",schemaPath:"#/properties/pedigree/properties/descendants/type",keyword:"type",params:{type:"array"}};e===null?
e=[o]:e.push(o),r++}}if(t.variants!==void 0){let s=t.variants;if(Array.isArray(s)){const o=s.length;for(let p=0;p<o;p++)G.validate(s[p],{instancePath:i+"/pedigree/variants/"+p})||(e=
y(e,G.validate.errors),r=e.length)}else{const o={instancePath:i+"/pedigree/variants",schemaPath:"#/properties/pedigree/properties/variants/type",keyword:"type",params:{type:"array"}};
e===null?e=[o]:e.push(o),r++}}if(t.commits!==void 0){let s=t.commits;if(Array.isArray(s)){const o=s.length;for(let p=0;p<o;p++)Le(s[p],{instancePath:i+"/pedigree/commits/"+p})||(e=
y(e,Le.errors),r=e.length)}else{const o={instancePath:i+"/pedigree/commits",schemaPath:"#/properties/pedigree/properties/commits/type",keyword:"type",params:{type:"array"}};e===null?
e=[o]:e.push(o),r++}}if(t.patches!==void 0){let s=t.patches;if(Array.isArray(s)){const o=s.length;for(let p=0;p<o;p++)Me(s[p],{instancePath:i+"/pedigree/patches/"+p})||(e=y(e,Me.errors),
r=e.length)}else{const o={instancePath:i+"/pedigree/patches",schemaPath:"#/properties/pedigree/properties/patches/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(
o),r++}}if(t.notes!==void 0&&typeof t.notes!="string"){const s={instancePath:i+"/pedigree/notes",schemaPath:"#/properties/pedigree/properties/notes/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/pedigree",schemaPath:"#/properties/pedigree/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(
s),r++}}if(n.externalReferences!==void 0){let t=n.externalReferences;if(Array.isArray(t)){const s=t.length;for(let o=0;o<s;o++)S(t[o],{instancePath:i+"/externalReferences/"+o})||(e=
y(e,S.errors),r=e.length)}else{const s={instancePath:i+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:
e.push(s),r++}}if(n.components!==void 0){let t=n.components;if(Array.isArray(t)){const s=t.length;for(let p=0;p<s;p++)G.validate(t[p],{instancePath:i+"/components/"+p})||(e=y(e,G.validate.
errors),r=e.length);const o=$(t);if(o!==void 0){const p={instancePath:i+"/components",schemaPath:"#/properties/components/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};
e===null?e=[p]:e.push(p),r++}}else{const s={instancePath:i+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}
if(n.evidence!==void 0&&(Ke(n.evidence,{instancePath:i+"/evidence"})||(e=y(e,Ke.errors),r=e.length)),n.releaseNotes!==void 0&&(de(n.releaseNotes,{instancePath:i+"/releaseNotes"})||
(e=y(e,de.errors),r=e.length)),n.modelCard!==void 0&&(rr(n.modelCard,{instancePath:i+"/modelCard"})||(e=y(e,rr.errors),r=e.length)),n.data!==void 0){let t=n.data;if(Array.isArray(t)){
const s=t.length;for(let o=0;o<s;o++)me(t[o],{instancePath:i+"/data/"+o})||(e=y(e,me.errors),r=e.length)}else{const s={instancePath:i+"/data",schemaPath:"#/properties/data/type",keyword:"\
type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(n.cryptoProperties!==void 0&&(sr(n.cryptoProperties,{instancePath:i+"/cryptoProperties"})||(e=y(e,sr.errors),r=e.length)),
n.properties!==void 0){let t=n.properties;if(Array.isArray(t)){const s=t.length;for(let o=0;o<s;o++)b(t[o],{instancePath:i+"/properties/"+o})||(e=y(e,b.errors),r=e.length)}else{const s={
instancePath:i+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}n.tags!==void 0&&(X(n.tags,{instancePath:i+
"/tags"})||(e=y(e,X.errors),r=e.length)),n.signature!==void 0&&(I(n.signature,{instancePath:i+"/signature"})||(e=y(e,I.errors),r=e.length))}else{const t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return N.errors=e,r===0}const kt={type:"object",required:["name"],additionalProperties:!1,properties:{"b\
om-ref":{$ref:"#/definitions/refType"},provider:{$ref:"#/definitions/organizationalEntity"},group:{type:"string"},name:{type:"string"},version:{$ref:"#/definitions/version"},description:{
type:"string"},endpoints:{type:"array",items:{type:"string",format:"iri-reference"}},authenticated:{type:"boolean"},"x-trust-boundary":{type:"boolean"},trustZone:{type:"string"},data:{
type:"array",items:{$ref:"#/definitions/serviceData"}},licenses:{$ref:"#/definitions/licenseChoice"},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}},
services:{type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0},releaseNotes:{$ref:"#/definitions/releaseNotes"},properties:{type:"array",items:{$ref:"#/definitions/pro\
perty"}},tags:{$ref:"#/definitions/tags"},signature:{$ref:"#/definitions/signature"}}},wt={type:"object",required:["flow","classification"],additionalProperties:!1,properties:{flow:{
$ref:"#/definitions/dataFlowDirection"},classification:{$ref:"#/definitions/dataClassification"},name:{type:"string"},description:{type:"string"},governance:{$ref:"#/definitions/da\
taGovernance"},source:{type:"array",items:{anyOf:[{type:"string",format:"iri-reference"},{$ref:"#/definitions/bomLinkElementType"}]}},destination:{type:"array",items:{anyOf:[{type:"\
string",format:"iri-reference"},{$ref:"#/definitions/bomLinkElementType"}]}}}},Dr={type:"string",enum:["inbound","outbound","bi-directional","unknown"]};function or(n,{instancePath:i=""}={}){
let e=null,r=0;if(typeof n!="string"){const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}let t;t=!1;for(const s of Dr.enum)
if(j(n,s)){t=!0;break}if(!t){const s={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Dr.enum}};e===null?e=[s]:e.push(s),r++}return or.errors=e,r===0}function pr(n,{
instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const o of wt.required)if(n[o]===void 0){const p={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}};e===null?e=[p]:e.push(p),r++}for(const o in n)if(!(o==="flow"||o==="classification"||o==="name"||o==="description"||o==="governance"||o==="sou\
rce"||o==="destination")){const p={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),r++}if(n.
flow!==void 0&&(or(n.flow,{instancePath:i+"/flow"})||(e=y(e,or.errors),r=e.length)),n.classification!==void 0&&(Y(n.classification,{instancePath:i+"/classification"})||(e=y(e,Y.errors),
r=e.length)),n.name!==void 0&&typeof n.name!="string"){const o={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}if(n.description!==void 0&&typeof n.description!="string"){const o={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[o]:e.push(o),r++}if(n.governance!==void 0&&(ee(n.governance,{instancePath:i+"/governance"})||(e=y(e,ee.errors),r=e.length)),n.source!==void 0){let o=n.source;if(Array.
isArray(o)){const p=o.length;for(let a=0;a<p;a++){let l=o[a];const f=r;let c=!1;const d=r;if(typeof l=="string"){if(!V(l)){const u={instancePath:i+"/source/"+a,schemaPath:"#/proper\
ties/source/items/anyOf/0/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:i+"/source/"+a,schemaPath:"#/properties\
/source/items/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}var t=d===r;if(c=c||t,!c){const u=r;z(l,{instancePath:i+"/source/"+a})||(e=y(e,z.errors),
r=e.length);var t=u===r;c=c||t}if(c)r=f,e!==null&&(f?e.length=f:e=null);else{const u={instancePath:i+"/source/"+a,schemaPath:"#/properties/source/items/anyOf",keyword:"anyOf",params:{}};
e===null?e=[u]:e.push(u),r++}}}else{const p={instancePath:i+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(n.
destination!==void 0){let o=n.destination;if(Array.isArray(o)){const p=o.length;for(let a=0;a<p;a++){let l=o[a];const f=r;let c=!1;const d=r;if(typeof l=="string"){if(!V(l)){const u={
instancePath:i+"/destination/"+a,schemaPath:"#/properties/destination/items/anyOf/0/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[u]:e.push(u),r++}}else{const u={
instancePath:i+"/destination/"+a,schemaPath:"#/properties/destination/items/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}var s=d===r;if(c=c||s,
!c){const u=r;z(l,{instancePath:i+"/destination/"+a})||(e=y(e,z.errors),r=e.length);var s=u===r;c=c||s}if(c)r=f,e!==null&&(f?e.length=f:e=null);else{const u={instancePath:i+"/desti\
nation/"+a,schemaPath:"#/properties/destination/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[u]:e.push(u),r++}}}else{const p={instancePath:i+"/destination",schemaPath:"#/pro\
perties/destination/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{const o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[o]:e.push(o),r++}return pr.errors=e,r===0}const Fr={validate:M};function M(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===
void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[t]:e.push(t),r++}for(const t in n)if(!L.call(kt.properties,t)){
const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n["bom-ref"]!==void 0&&(v(
n["bom-ref"],{instancePath:i+"/bom-ref"})||(e=y(e,v.errors),r=e.length)),n.provider!==void 0&&(O(n.provider,{instancePath:i+"/provider"})||(e=y(e,O.errors),r=e.length)),n.group!==void 0&&
typeof n.group!="string"){const t={instancePath:i+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.name!==void 0&&
typeof n.name!="string"){const t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.version!==void 0&&
(K(n.version,{instancePath:i+"/version"})||(e=y(e,K.errors),r=e.length)),n.description!==void 0&&typeof n.description!="string"){const t={instancePath:i+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.endpoints!==void 0){let t=n.endpoints;if(Array.isArray(t)){const s=t.length;
for(let o=0;o<s;o++){let p=t[o];if(typeof p=="string"){if(!V(p)){const a={instancePath:i+"/endpoints/"+o,schemaPath:"#/properties/endpoints/items/format",keyword:"format",params:{format:"\
iri-reference"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:i+"/endpoints/"+o,schemaPath:"#/properties/endpoints/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[a]:e.push(a),r++}}}else{const s={instancePath:i+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(n.
authenticated!==void 0&&typeof n.authenticated!="boolean"){const t={instancePath:i+"/authenticated",schemaPath:"#/properties/authenticated/type",keyword:"type",params:{type:"boolea\
n"}};e===null?e=[t]:e.push(t),r++}if(n["x-trust-boundary"]!==void 0&&typeof n["x-trust-boundary"]!="boolean"){const t={instancePath:i+"/x-trust-boundary",schemaPath:"#/properties/x\
-trust-boundary/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),r++}if(n.trustZone!==void 0&&typeof n.trustZone!="string"){const t={instancePath:i+"/trustZon\
e",schemaPath:"#/properties/trustZone/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.data!==void 0){let t=n.data;if(Array.isArray(t)){const s=t.length;
for(let o=0;o<s;o++)pr(t[o],{instancePath:i+"/data/"+o})||(e=y(e,pr.errors),r=e.length)}else{const s={instancePath:i+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),r++}}if(n.licenses!==void 0&&(H(n.licenses,{instancePath:i+"/licenses"})||(e=y(e,H.errors),r=e.length)),n.externalReferences!==void 0){let t=n.
externalReferences;if(Array.isArray(t)){const s=t.length;for(let o=0;o<s;o++)S(t[o],{instancePath:i+"/externalReferences/"+o})||(e=y(e,S.errors),r=e.length)}else{const s={instancePath:i+
"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(n.services!==void 0){let t=n.services;
if(Array.isArray(t)){const s=t.length;for(let p=0;p<s;p++)Fr.validate(t[p],{instancePath:i+"/services/"+p})||(e=y(e,Fr.validate.errors),r=e.length);const o=$(t);if(o!==void 0){const p={
instancePath:i+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const s={instancePath:i+"\
/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(n.releaseNotes!==void 0&&(de(n.releaseNotes,{instancePath:i+
"/releaseNotes"})||(e=y(e,de.errors),r=e.length)),n.properties!==void 0){let t=n.properties;if(Array.isArray(t)){const s=t.length;for(let o=0;o<s;o++)b(t[o],{instancePath:i+"/prope\
rties/"+o})||(e=y(e,b.errors),r=e.length)}else{const s={instancePath:i+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:
e.push(s),r++}}n.tags!==void 0&&(X(n.tags,{instancePath:i+"/tags"})||(e=y(e,X.errors),r=e.length)),n.signature!==void 0&&(I(n.signature,{instancePath:i+"/signature"})||(e=y(e,I.errors),
r=e.length))}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return M.errors=e,r===0}function ge(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="vendor"||t==="name"||t==="version"||t==="hashes"||t==="\
externalReferences")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n.vendor!==
void 0&&typeof n.vendor!="string"){const t={instancePath:i+"/vendor",schemaPath:"#/properties/vendor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.
name!==void 0&&typeof n.name!="string"){const t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.
version!==void 0&&(K(n.version,{instancePath:i+"/version"})||(e=y(e,K.errors),r=e.length)),n.hashes!==void 0){let t=n.hashes;if(Array.isArray(t)){const s=t.length;for(let o=0;o<s;o++)
J(t[o],{instancePath:i+"/hashes/"+o})||(e=y(e,J.errors),r=e.length)}else{const s={instancePath:i+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"type",params:{type:"array"}};
e===null?e=[s]:e.push(s),r++}}if(n.externalReferences!==void 0){let t=n.externalReferences;if(Array.isArray(t)){const s=t.length;for(let o=0;o<s;o++)S(t[o],{instancePath:i+"/extern\
alReferences/"+o})||(e=y(e,S.errors),r=e.length)}else{const s={instancePath:i+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return ge.errors=e,r===0}
function ar(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const o in n)if(!L.call(qe.properties,o)){const p={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),r++}if(n.timestamp!==void 0){let o=n.timestamp;if(typeof o=="string"){
if(!T(o)){const p={instancePath:i+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-time"}};e===null?e=[p]:e.push(p),r++}}else{const p={
instancePath:i+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(n.lifecycles!==void 0){let o=n.lifecycles;
if(Array.isArray(o)){const p=o.length;for(let a=0;a<p;a++){let l=o[a];if(!(l&&typeof l=="object"&&!Array.isArray(l))){const h={instancePath:i+"/lifecycles/"+a,schemaPath:"#/propert\
ies/lifecycles/items/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}const f=r;let c=!1,d=null;const u=r;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.
phase===void 0){const h={instancePath:i+"/lifecycles/"+a,schemaPath:"#/properties/lifecycles/items/oneOf/0/required",keyword:"required",params:{missingProperty:"phase"}};e===null?e=
[h]:e.push(h),r++}for(const h in l)if(h!=="phase"){const g={instancePath:i+"/lifecycles/"+a,schemaPath:"#/properties/lifecycles/items/oneOf/0/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:h}};e===null?e=[g]:e.push(g),r++}if(l.phase!==void 0){let h=l.phase;if(typeof h!="string"){const w={instancePath:i+"/lifecycles/"+a+"/phas\
e",schemaPath:"#/properties/lifecycles/items/oneOf/0/properties/phase/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}let g;g=!1;for(const w of qe.properties.
lifecycles.items.oneOf[0].properties.phase.enum)if(j(h,w)){g=!0;break}if(!g){const w={instancePath:i+"/lifecycles/"+a+"/phase",schemaPath:"#/properties/lifecycles/items/oneOf/0/pro\
perties/phase/enum",keyword:"enum",params:{allowedValues:qe.properties.lifecycles.items.oneOf[0].properties.phase.enum}};e===null?e=[w]:e.push(w),r++}}}var t=u===r;t&&(c=!0,d=0);const m=r;
if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.name===void 0){const h={instancePath:i+"/lifecycles/"+a,schemaPath:"#/properties/lifecycles/items/oneOf/1/required",keyword:"requi\
red",params:{missingProperty:"name"}};e===null?e=[h]:e.push(h),r++}for(const h in l)if(!(h==="name"||h==="description")){const g={instancePath:i+"/lifecycles/"+a,schemaPath:"#/prop\
erties/lifecycles/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};e===null?e=[g]:e.push(g),r++}if(l.name!==void 0&&typeof l.name!=
"string"){const h={instancePath:i+"/lifecycles/"+a+"/name",schemaPath:"#/properties/lifecycles/items/oneOf/1/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=
[h]:e.push(h),r++}if(l.description!==void 0&&typeof l.description!="string"){const h={instancePath:i+"/lifecycles/"+a+"/description",schemaPath:"#/properties/lifecycles/items/oneOf\
/1/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}var t=m===r;if(t&&c?(c=!1,d=[d,1]):t&&(c=!0,d=1),c)r=f,e!==null&&(f?e.length=f:
e=null);else{const h={instancePath:i+"/lifecycles/"+a,schemaPath:"#/properties/lifecycles/items/oneOf",keyword:"oneOf",params:{passingSchemas:d}};e===null?e=[h]:e.push(h),r++}}}else{
const p={instancePath:i+"/lifecycles",schemaPath:"#/properties/lifecycles/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(n.tools!==void 0){let o=n.tools;
const p=r;let a=!1,l=null;const f=r;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const d in o)if(!(d==="components"||d==="services")){const u={instancePath:i+"/tools",schemaPath:"\
#/properties/tools/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[u]:e.push(u),r++}if(o.components!==void 0){let d=o.components;
if(Array.isArray(d)){const u=d.length;for(let h=0;h<u;h++)N(d[h],{instancePath:i+"/tools/components/"+h})||(e=y(e,N.errors),r=e.length);const m=$(d);if(m!==void 0){const h={instancePath:i+
"/tools/components",schemaPath:"#/properties/tools/oneOf/0/properties/components/uniqueItems",keyword:"uniqueItems",params:{i:m[0],j:m[1]}};e===null?e=[h]:e.push(h),r++}}else{const u={
instancePath:i+"/tools/components",schemaPath:"#/properties/tools/oneOf/0/properties/components/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),r++}}if(o.services!==
void 0){let d=o.services;if(Array.isArray(d)){const u=d.length;for(let h=0;h<u;h++)M(d[h],{instancePath:i+"/tools/services/"+h})||(e=y(e,M.errors),r=e.length);const m=$(d);if(m!==void 0){
const h={instancePath:i+"/tools/services",schemaPath:"#/properties/tools/oneOf/0/properties/services/uniqueItems",keyword:"uniqueItems",params:{i:m[0],j:m[1]}};e===null?e=[h]:e.push(
h),r++}}else{const u={instancePath:i+"/tools/services",schemaPath:"#/properties/tools/oneOf/0/properties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(
u),r++}}}else{const d={instancePath:i+"/tools",schemaPath:"#/properties/tools/oneOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var s=f===r;s&&(a=!0,
l=0);const c=r;if(Array.isArray(o)){const d=o.length;for(let u=0;u<d;u++)ge(o[u],{instancePath:i+"/tools/"+u})||(e=y(e,ge.errors),r=e.length)}else{const d={instancePath:i+"/tools",
schemaPath:"#/properties/tools/oneOf/1/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}var s=c===r;if(s&&a?(a=!1,l=[l,1]):s&&(a=!0,l=1),a)r=p,e!==null&&(p?
e.length=p:e=null);else{const d={instancePath:i+"/tools",schemaPath:"#/properties/tools/oneOf",keyword:"oneOf",params:{passingSchemas:l}};e===null?e=[d]:e.push(d),r++}}if(n.manufacturer!==
void 0&&(O(n.manufacturer,{instancePath:i+"/manufacturer"})||(e=y(e,O.errors),r=e.length)),n.authors!==void 0){let o=n.authors;if(Array.isArray(o)){const p=o.length;for(let a=0;a<p;a++)
E(o[a],{instancePath:i+"/authors/"+a})||(e=y(e,E.errors),r=e.length)}else{const p={instancePath:i+"/authors",schemaPath:"#/properties/authors/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[p]:e.push(p),r++}}if(n.component!==void 0&&(N(n.component,{instancePath:i+"/component"})||(e=y(e,N.errors),r=e.length)),n.manufacture!==void 0&&(O(n.manufacture,{
instancePath:i+"/manufacture"})||(e=y(e,O.errors),r=e.length)),n.supplier!==void 0&&(O(n.supplier,{instancePath:i+"/supplier"})||(e=y(e,O.errors),r=e.length)),n.licenses!==void 0&&
(H(n.licenses,{instancePath:i+"/licenses"})||(e=y(e,H.errors),r=e.length)),n.properties!==void 0){let o=n.properties;if(Array.isArray(o)){const p=o.length;for(let a=0;a<p;a++)b(o[a],
{instancePath:i+"/properties/"+a})||(e=y(e,b.errors),r=e.length)}else{const p={instancePath:i+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[p]:e.push(p),r++}}}else{const o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return ar.errors=e,r===0}function B(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.ref===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"ref"}};e===null?e=[t]:e.push(t),r++}for(const t in n)if(!(t==="ref"||t==="dependsOn"||t==="provides")){const s={instancePath:i,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n.ref!==void 0&&(q(n.ref,{instancePath:i+"/ref"})||(e=y(e,q.errors),r=e.length)),
n.dependsOn!==void 0){let t=n.dependsOn;if(Array.isArray(t)){const s=t.length;for(let p=0;p<s;p++)q(t[p],{instancePath:i+"/dependsOn/"+p})||(e=y(e,q.errors),r=e.length);const o=$(t);
if(o!==void 0){const p={instancePath:i+"/dependsOn",schemaPath:"#/properties/dependsOn/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{
const s={instancePath:i+"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(n.provides!==void 0){let t=n.provides;
if(Array.isArray(t)){const s=t.length;for(let p=0;p<s;p++)q(t[p],{instancePath:i+"/provides/"+p})||(e=y(e,q.errors),r=e.length);const o=$(t);if(o!==void 0){const p={instancePath:i+
"/provides",schemaPath:"#/properties/provides/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const s={instancePath:i+"/provides",schemaPath:"\
#/properties/provides/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[t]:e.push(t),r++}return B.errors=e,r===0}const Br={type:"string",enum:["complete","incomplete","incomplete_first_party_only","incomplete_first_party_proprietary_only","incomplete_first_party_opensource_only","incomplete_t\
hird_party_only","incomplete_third_party_proprietary_only","incomplete_third_party_opensource_only","unknown","not_specified"]};function lr(n,{instancePath:i=""}={}){let e=null,r=0;
if(typeof n!="string"){const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}let t;t=!1;for(const s of Br.enum)if(j(n,s)){
t=!0;break}if(!t){const s={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Br.enum}};e===null?e=[s]:e.push(s),r++}return lr.errors=e,r===0}function fr(n,{instancePath:i=""}={}){
let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.aggregate===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"agg\
regate"}};e===null?e=[s]:e.push(s),r++}for(const s in n)if(!(s==="bom-ref"||s==="aggregate"||s==="assemblies"||s==="dependencies"||s==="vulnerabilities"||s==="signature")){const o={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[o]:e.push(o),r++}if(n["bom-ref"]!==void 0&&(v(n["bom-re\
f"],{instancePath:i+"/bom-ref"})||(e=y(e,v.errors),r=e.length)),n.aggregate!==void 0&&(lr(n.aggregate,{instancePath:i+"/aggregate"})||(e=y(e,lr.errors),r=e.length)),n.assemblies!==
void 0){let s=n.assemblies;if(Array.isArray(s)){const o=s.length;for(let a=0;a<o;a++){let l=s[a];const f=r;let c=!1;const d=r;q(l,{instancePath:i+"/assemblies/"+a})||(e=y(e,q.errors),
r=e.length);var t=d===r;if(c=c||t,!c){const u=r;z(l,{instancePath:i+"/assemblies/"+a})||(e=y(e,z.errors),r=e.length);var t=u===r;c=c||t}if(c)r=f,e!==null&&(f?e.length=f:e=null);else{
const u={instancePath:i+"/assemblies/"+a,schemaPath:"#/properties/assemblies/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[u]:e.push(u),r++}}const p=$(s);if(p!==void 0){const a={
instancePath:i+"/assemblies",schemaPath:"#/properties/assemblies/uniqueItems",keyword:"uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[a]:e.push(a),r++}}else{const o={instancePath:i+
"/assemblies",schemaPath:"#/properties/assemblies/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(n.dependencies!==void 0){let s=n.dependencies;if(Array.
isArray(s)){const o=s.length;for(let a=0;a<o;a++)if(typeof s[a]!="string"){const l={instancePath:i+"/dependencies/"+a,schemaPath:"#/properties/dependencies/items/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}const p=$(s);if(p!==void 0){const a={instancePath:i+"/dependencies",schemaPath:"#/properties/dependencies/uniqueItems",keyword:"\
uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[a]:e.push(a),r++}}else{const o={instancePath:i+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type:"\
array"}};e===null?e=[o]:e.push(o),r++}}if(n.vulnerabilities!==void 0){let s=n.vulnerabilities;if(Array.isArray(s)){const o=s.length;for(let a=0;a<o;a++)if(typeof s[a]!="string"){const l={
instancePath:i+"/vulnerabilities/"+a,schemaPath:"#/properties/vulnerabilities/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}const p=$(s);if(p!==void 0){
const a={instancePath:i+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/uniqueItems",keyword:"uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[a]:e.push(a),r++}}else{const o={
instancePath:i+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}n.signature!==void 0&&(I(n.signature,
{instancePath:i+"/signature"})||(e=y(e,I.errors),r=e.length))}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return fr.
errors=e,r===0}const be={type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},id:{type:"string"},source:{$ref:"#/definitions/vulnerabilitySour\
ce"},references:{type:"array",items:{type:"object",required:["id","source"],additionalProperties:!1,properties:{id:{type:"string"},source:{$ref:"#/definitions/vulnerabilitySource"}}}},
ratings:{type:"array",items:{$ref:"#/definitions/rating"}},cwes:{type:"array",items:{$ref:"#/definitions/cwe"}},description:{type:"string"},detail:{type:"string"},recommendation:{type:"\
string"},workaround:{type:"string"},proofOfConcept:{type:"object",properties:{reproductionSteps:{type:"string"},environment:{type:"string"},supportingMaterial:{type:"array",items:{
$ref:"#/definitions/attachment"}}}},advisories:{type:"array",items:{$ref:"#/definitions/advisory"}},created:{type:"string",format:"date-time"},published:{type:"string",format:"date\
-time"},updated:{type:"string",format:"date-time"},rejected:{type:"string",format:"date-time"},credits:{type:"object",additionalProperties:!1,properties:{organizations:{type:"array",
items:{$ref:"#/definitions/organizationalEntity"}},individuals:{type:"array",items:{$ref:"#/definitions/organizationalContact"}}}},tools:{oneOf:[{type:"object",additionalProperties:!1,
properties:{components:{type:"array",items:{$ref:"#/definitions/component"},uniqueItems:!0},services:{type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0}}},{type:"arr\
ay",items:{$ref:"#/definitions/tool"}}]},analysis:{type:"object",additionalProperties:!1,properties:{state:{$ref:"#/definitions/impactAnalysisState"},justification:{$ref:"#/definit\
ions/impactAnalysisJustification"},response:{type:"array",items:{type:"string",enum:["can_not_fix","will_not_fix","update","rollback","workaround_available"]}},detail:{type:"string"},
firstIssued:{type:"string",format:"date-time"},lastUpdated:{type:"string",format:"date-time"}}},affects:{type:"array",uniqueItems:!0,items:{type:"object",required:["ref"],additionalProperties:!1,
properties:{ref:{anyOf:[{$ref:"#/definitions/refLinkType"},{$ref:"#/definitions/bomLinkElementType"}]},versions:{type:"array",items:{type:"object",oneOf:[{required:["version"]},{required:[
"range"]}],additionalProperties:!1,properties:{version:{$ref:"#/definitions/version"},range:{$ref:"#/definitions/versionRange"},status:{$ref:"#/definitions/affectedStatus"}}}}}}},properties:{
type:"array",items:{$ref:"#/definitions/property"}}}};function W(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="url"||t==="name")){const s={instancePath:i,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n.url!==void 0&&typeof n.url!="string"){const t={instancePath:i+
"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.name!==void 0&&typeof n.name!="string"){const t={instancePath:i+"\
/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),r++}return W.errors=e,r===0}const Kr={type:"string",enum:["critical","high","medium","low","info","none","unknown"]};function yr(n,{instancePath:i=""}={}){let e=null,r=0;if(typeof n!="string"){const s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}let t;t=!1;for(const s of Kr.enum)if(j(n,s)){t=!0;break}if(!t){const s={instancePath:i,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:Kr.enum}};e===null?e=[s]:e.push(s),r++}return yr.errors=e,r===0}const Hr={type:"string",enum:["CVSSv2","CVSSv3","CVSSv31","CVSSv4","OWA\
SP","SSVC","other"]};function cr(n,{instancePath:i=""}={}){let e=null,r=0;if(typeof n!="string"){const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),r++}let t;t=!1;for(const s of Hr.enum)if(j(n,s)){t=!0;break}if(!t){const s={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Hr.enum}};
e===null?e=[s]:e.push(s),r++}return cr.errors=e,r===0}function dr(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="s\
ource"||t==="score"||t==="severity"||t==="method"||t==="vector"||t==="justification")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n.source!==void 0&&(W(n.source,{instancePath:i+"/source"})||(e=y(e,W.errors),r=e.length)),n.score!==void 0&&typeof n.score!="\
number"){const t={instancePath:i+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),r++}if(n.severity!==void 0&&(yr(n.severity,
{instancePath:i+"/severity"})||(e=y(e,yr.errors),r=e.length)),n.method!==void 0&&(cr(n.method,{instancePath:i+"/method"})||(e=y(e,cr.errors),r=e.length)),n.vector!==void 0&&typeof n.
vector!="string"){const t={instancePath:i+"/vector",schemaPath:"#/properties/vector/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.justification!==void 0&&
typeof n.justification!="string"){const t={instancePath:i+"/justification",schemaPath:"#/properties/justification/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return dr.errors=e,r===0}function ur(n,{instancePath:i=""}={}){let e=null,r=0;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};
e===null?e=[t]:e.push(t),r++}if(typeof n=="number"&&(n<1||isNaN(n))){const t={instancePath:i,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[
t]:e.push(t),r++}return ur.errors=e,r===0}function mr(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.url===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"url"}};e===null?e=[t]:e.push(t),r++}for(const t in n)if(!(t==="title"||t==="url")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n.title!==void 0&&typeof n.title!="string"){const t={instancePath:i+"/title",schemaPath:"#/prop\
erties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.url!==void 0){let t=n.url;if(typeof t=="string"){if(!V(t)){const s={instancePath:i+"/url",
schemaPath:"#/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/url",schemaPath:"#/properties/ur\
l/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:
e.push(t),r++}return mr.errors=e,r===0}const Gr={type:"string",enum:["resolved","resolved_with_pedigree","exploitable","in_triage","false_positive","not_affected"]};function hr(n,{
instancePath:i=""}={}){let e=null,r=0;if(typeof n!="string"){const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}let t;t=
!1;for(const s of Gr.enum)if(j(n,s)){t=!0;break}if(!t){const s={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Gr.enum}};e===null?e=[s]:e.push(s),r++}return hr.
errors=e,r===0}const Qr={type:"string",enum:["code_not_present","code_not_reachable","requires_configuration","requires_dependency","requires_environment","protected_by_compiler","\
protected_at_runtime","protected_at_perimeter","protected_by_mitigating_control"]};function gr(n,{instancePath:i=""}={}){let e=null,r=0;if(typeof n!="string"){const s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}let t;t=!1;for(const s of Qr.enum)if(j(n,s)){t=!0;break}if(!t){const s={instancePath:i,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:Qr.enum}};e===null?e=[s]:e.push(s),r++}return gr.errors=e,r===0}function Pr(n,{instancePath:i=""}={}){let e=null,r=0;if(typeof n=="string"){if(fe(n)>4096){const t={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:4096}};
e===null?e=[t]:e.push(t),r++}if(fe(n)<1){const t={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}return Pr.errors=e,r===0}const Zr={type:"string",enum:["affected","unaffected","unknown"]};function kr(n,{
instancePath:i=""}={}){let e=null,r=0;if(typeof n!="string"){const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}let t;t=
!1;for(const s of Zr.enum)if(j(n,s)){t=!0;break}if(!t){const s={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Zr.enum}};e===null?e=[s]:e.push(s),r++}return kr.
errors=e,r===0}function wr(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const p in n)if(!L.call(be.properties,p)){const a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[a]:e.push(a),r++}if(n["bom-ref"]!==void 0&&(v(n["bom-ref"],{instancePath:i+
"/bom-ref"})||(e=y(e,v.errors),r=e.length)),n.id!==void 0&&typeof n.id!="string"){const p={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[p]:e.push(p),r++}if(n.source!==void 0&&(W(n.source,{instancePath:i+"/source"})||(e=y(e,W.errors),r=e.length)),n.references!==void 0){let p=n.references;if(Array.isArray(
p)){const a=p.length;for(let l=0;l<a;l++){let f=p[l];if(f&&typeof f=="object"&&!Array.isArray(f)){for(const c of be.properties.references.items.required)if(f[c]===void 0){const d={
instancePath:i+"/references/"+l,schemaPath:"#/properties/references/items/required",keyword:"required",params:{missingProperty:c}};e===null?e=[d]:e.push(d),r++}for(const c in f)if(!(c===
"id"||c==="source")){const d={instancePath:i+"/references/"+l,schemaPath:"#/properties/references/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};
e===null?e=[d]:e.push(d),r++}if(f.id!==void 0&&typeof f.id!="string"){const c={instancePath:i+"/references/"+l+"/id",schemaPath:"#/properties/references/items/properties/id/type",keyword:"\
type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}f.source!==void 0&&(W(f.source,{instancePath:i+"/references/"+l+"/source"})||(e=y(e,W.errors),r=e.length))}else{const c={
instancePath:i+"/references/"+l,schemaPath:"#/properties/references/items/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}}else{const a={instancePath:i+"\
/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(n.ratings!==void 0){let p=n.ratings;if(Array.isArray(p)){
const a=p.length;for(let l=0;l<a;l++)dr(p[l],{instancePath:i+"/ratings/"+l})||(e=y(e,dr.errors),r=e.length)}else{const a={instancePath:i+"/ratings",schemaPath:"#/properties/ratings\
/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(n.cwes!==void 0){let p=n.cwes;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)ur(p[l],{instancePath:i+
"/cwes/"+l})||(e=y(e,ur.errors),r=e.length)}else{const a={instancePath:i+"/cwes",schemaPath:"#/properties/cwes/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),
r++}}if(n.description!==void 0&&typeof n.description!="string"){const p={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[p]:e.push(p),r++}if(n.detail!==void 0&&typeof n.detail!="string"){const p={instancePath:i+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type:"\
string"}};e===null?e=[p]:e.push(p),r++}if(n.recommendation!==void 0&&typeof n.recommendation!="string"){const p={instancePath:i+"/recommendation",schemaPath:"#/properties/recommend\
ation/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(n.workaround!==void 0&&typeof n.workaround!="string"){const p={instancePath:i+"/workaround",schemaPath:"\
#/properties/workaround/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(n.proofOfConcept!==void 0){let p=n.proofOfConcept;if(p&&typeof p=="object"&&!Array.
isArray(p)){if(p.reproductionSteps!==void 0&&typeof p.reproductionSteps!="string"){const a={instancePath:i+"/proofOfConcept/reproductionSteps",schemaPath:"#/properties/proofOfConce\
pt/properties/reproductionSteps/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(p.environment!==void 0&&typeof p.environment!="string"){const a={instancePath:i+
"/proofOfConcept/environment",schemaPath:"#/properties/proofOfConcept/properties/environment/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(p.supportingMaterial!==
void 0){let a=p.supportingMaterial;if(Array.isArray(a)){const l=a.length;for(let f=0;f<l;f++)_(a[f],{instancePath:i+"/proofOfConcept/supportingMaterial/"+f})||(e=y(e,_.errors),r=e.
length)}else{const l={instancePath:i+"/proofOfConcept/supportingMaterial",schemaPath:"#/properties/proofOfConcept/properties/supportingMaterial/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[l]:e.push(l),r++}}}else{const a={instancePath:i+"/proofOfConcept",schemaPath:"#/properties/proofOfConcept/type",keyword:"type",params:{type:"object"}};e===null?
e=[a]:e.push(a),r++}}if(n.advisories!==void 0){let p=n.advisories;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)mr(p[l],{instancePath:i+"/advisories/"+l})||(e=y(e,mr.errors),
r=e.length)}else{const a={instancePath:i+"/advisories",schemaPath:"#/properties/advisories/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(n.created!==
void 0){let p=n.created;if(typeof p=="string"){if(!T(p)){const a={instancePath:i+"/created",schemaPath:"#/properties/created/format",keyword:"format",params:{format:"date-time"}};e===
null?e=[a]:e.push(a),r++}}else{const a={instancePath:i+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(n.published!==
void 0){let p=n.published;if(typeof p=="string"){if(!T(p)){const a={instancePath:i+"/published",schemaPath:"#/properties/published/format",keyword:"format",params:{format:"date-tim\
e"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:i+"/published",schemaPath:"#/properties/published/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),
r++}}if(n.updated!==void 0){let p=n.updated;if(typeof p=="string"){if(!T(p)){const a={instancePath:i+"/updated",schemaPath:"#/properties/updated/format",keyword:"format",params:{format:"\
date-time"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:i+"/updated",schemaPath:"#/properties/updated/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(
a),r++}}if(n.rejected!==void 0){let p=n.rejected;if(typeof p=="string"){if(!T(p)){const a={instancePath:i+"/rejected",schemaPath:"#/properties/rejected/format",keyword:"format",params:{
format:"date-time"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:i+"/rejected",schemaPath:"#/properties/rejected/type",keyword:"type",params:{type:"string"}};e===null?
e=[a]:e.push(a),r++}}if(n.credits!==void 0){let p=n.credits;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const a in p)if(!(a==="organizations"||a==="individuals")){const l={instancePath:i+
"/credits",schemaPath:"#/properties/credits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[l]:e.push(l),r++}if(p.organizations!==void 0){
let a=p.organizations;if(Array.isArray(a)){const l=a.length;for(let f=0;f<l;f++)O(a[f],{instancePath:i+"/credits/organizations/"+f})||(e=y(e,O.errors),r=e.length)}else{const l={instancePath:i+
"/credits/organizations",schemaPath:"#/properties/credits/properties/organizations/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(p.individuals!==void 0){
let a=p.individuals;if(Array.isArray(a)){const l=a.length;for(let f=0;f<l;f++)E(a[f],{instancePath:i+"/credits/individuals/"+f})||(e=y(e,E.errors),r=e.length)}else{const l={instancePath:i+
"/credits/individuals",schemaPath:"#/properties/credits/properties/individuals/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}}else{const a={instancePath:i+
"/credits",schemaPath:"#/properties/credits/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(n.tools!==void 0){let p=n.tools;const a=r;let l=!1,f=null;
const c=r;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const u in p)if(!(u==="components"||u==="services")){const m={instancePath:i+"/tools",schemaPath:"#/properties/tools/oneO\
f/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[m]:e.push(m),r++}if(p.components!==void 0){let u=p.components;if(Array.isArray(u)){
const m=u.length;for(let g=0;g<m;g++)N(u[g],{instancePath:i+"/tools/components/"+g})||(e=y(e,N.errors),r=e.length);const h=$(u);if(h!==void 0){const g={instancePath:i+"/tools/compo\
nents",schemaPath:"#/properties/tools/oneOf/0/properties/components/uniqueItems",keyword:"uniqueItems",params:{i:h[0],j:h[1]}};e===null?e=[g]:e.push(g),r++}}else{const m={instancePath:i+
"/tools/components",schemaPath:"#/properties/tools/oneOf/0/properties/components/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}if(p.services!==void 0){let u=p.
services;if(Array.isArray(u)){const m=u.length;for(let g=0;g<m;g++)M(u[g],{instancePath:i+"/tools/services/"+g})||(e=y(e,M.errors),r=e.length);const h=$(u);if(h!==void 0){const g={
instancePath:i+"/tools/services",schemaPath:"#/properties/tools/oneOf/0/properties/services/uniqueItems",keyword:"uniqueItems",params:{i:h[0],j:h[1]}};e===null?e=[g]:e.push(g),r++}}else{
const m={instancePath:i+"/tools/services",schemaPath:"#/properties/tools/oneOf/0/properties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}}else{
const u={instancePath:i+"/tools",schemaPath:"#/properties/tools/oneOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var t=c===r;t&&(l=!0,f=0);const d=r;
if(Array.isArray(p)){const u=p.length;for(let m=0;m<u;m++)ge(p[m],{instancePath:i+"/tools/"+m})||(e=y(e,ge.errors),r=e.length)}else{const u={instancePath:i+"/tools",schemaPath:"#/p\
roperties/tools/oneOf/1/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),r++}var t=d===r;if(t&&l?(l=!1,f=[f,1]):t&&(l=!0,f=1),l)r=a,e!==null&&(a?e.length=a:e=null);else{
const u={instancePath:i+"/tools",schemaPath:"#/properties/tools/oneOf",keyword:"oneOf",params:{passingSchemas:f}};e===null?e=[u]:e.push(u),r++}}if(n.analysis!==void 0){let p=n.analysis;
if(p&&typeof p=="object"&&!Array.isArray(p)){for(const a in p)if(!(a==="state"||a==="justification"||a==="response"||a==="detail"||a==="firstIssued"||a==="lastUpdated")){const l={instancePath:i+
"/analysis",schemaPath:"#/properties/analysis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[l]:e.push(l),r++}if(p.state!==void 0&&
(hr(p.state,{instancePath:i+"/analysis/state"})||(e=y(e,hr.errors),r=e.length)),p.justification!==void 0&&(gr(p.justification,{instancePath:i+"/analysis/justification"})||(e=y(e,gr.
errors),r=e.length)),p.response!==void 0){let a=p.response;if(Array.isArray(a)){const l=a.length;for(let f=0;f<l;f++){let c=a[f];if(typeof c!="string"){const u={instancePath:i+"/an\
alysis/response/"+f,schemaPath:"#/properties/analysis/properties/response/items/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}let d;d=!1;for(const u of be.
properties.analysis.properties.response.items.enum)if(j(c,u)){d=!0;break}if(!d){const u={instancePath:i+"/analysis/response/"+f,schemaPath:"#/properties/analysis/properties/respons\
e/items/enum",keyword:"enum",params:{allowedValues:be.properties.analysis.properties.response.items.enum}};e===null?e=[u]:e.push(u),r++}}}else{const l={instancePath:i+"/analysis/re\
sponse",schemaPath:"#/properties/analysis/properties/response/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(p.detail!==void 0&&typeof p.detail!="stri\
ng"){const a={instancePath:i+"/analysis/detail",schemaPath:"#/properties/analysis/properties/detail/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(p.firstIssued!==
void 0){let a=p.firstIssued;if(typeof a=="string"){if(!T(a)){const l={instancePath:i+"/analysis/firstIssued",schemaPath:"#/properties/analysis/properties/firstIssued/format",keyword:"\
format",params:{format:"date-time"}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:i+"/analysis/firstIssued",schemaPath:"#/properties/analysis/properties/firstIssued/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(p.lastUpdated!==void 0){let a=p.lastUpdated;if(typeof a=="string"){if(!T(a)){const l={instancePath:i+"/an\
alysis/lastUpdated",schemaPath:"#/properties/analysis/properties/lastUpdated/format",keyword:"format",params:{format:"date-time"}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:i+
"/analysis/lastUpdated",schemaPath:"#/properties/analysis/properties/lastUpdated/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{const a={instancePath:i+
"/analysis",schemaPath:"#/properties/analysis/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(n.affects!==void 0){let p=n.affects;if(Array.isArray(p)){
const a=p.length;for(let f=0;f<a;f++){let c=p[f];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.ref===void 0){const d={instancePath:i+"/affects/"+f,schemaPath:"#/properties/affe\
cts/items/required",keyword:"required",params:{missingProperty:"ref"}};e===null?e=[d]:e.push(d),r++}for(const d in c)if(!(d==="ref"||d==="versions")){const u={instancePath:i+"/affe\
cts/"+f,schemaPath:"#/properties/affects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[u]:e.push(u),r++}if(c.ref!==void 0){let d=c.
ref;const u=r;let m=!1;const h=r;q(d,{instancePath:i+"/affects/"+f+"/ref"})||(e=y(e,q.errors),r=e.length);var s=h===r;if(m=m||s,!m){const g=r;z(d,{instancePath:i+"/affects/"+f+"/re\
f"})||(e=y(e,z.errors),r=e.length);var s=g===r;m=m||s}if(m)r=u,e!==null&&(u?e.length=u:e=null);else{const g={instancePath:i+"/affects/"+f+"/ref",schemaPath:"#/properties/affects/it\
ems/properties/ref/anyOf",keyword:"anyOf",params:{}};e===null?e=[g]:e.push(g),r++}}if(c.versions!==void 0){let d=c.versions;if(Array.isArray(d)){const u=d.length;for(let m=0;m<u;m++){
let h=d[m];const g=r;let w=!1,P=null;const A=r;if(h&&typeof h=="object"&&!Array.isArray(h)&&h.version===void 0){const x={instancePath:i+"/affects/"+f+"/versions/"+m,schemaPath:"#/p\
roperties/affects/items/properties/versions/items/oneOf/0/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[x]:e.push(x),r++}var o=A===r;o&&(w=!0,P=0);const k=r;
if(h&&typeof h=="object"&&!Array.isArray(h)&&h.range===void 0){const x={instancePath:i+"/affects/"+f+"/versions/"+m,schemaPath:"#/properties/affects/items/properties/versions/items\
/oneOf/1/required",keyword:"required",params:{missingProperty:"range"}};e===null?e=[x]:e.push(x),r++}var o=k===r;if(o&&w?(w=!1,P=[P,1]):o&&(w=!0,P=1),w)r=g,e!==null&&(g?e.length=g:
e=null);else{const x={instancePath:i+"/affects/"+f+"/versions/"+m,schemaPath:"#/properties/affects/items/properties/versions/items/oneOf",keyword:"oneOf",params:{passingSchemas:P}};
e===null?e=[x]:e.push(x),r++}if(h&&typeof h=="object"&&!Array.isArray(h)){for(const x in h)if(!(x==="version"||x==="range"||x==="status")){const Rr={instancePath:i+"/affects/"+f+"/\
versions/"+m,schemaPath:"#/properties/affects/items/properties/versions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x}};e===null?e=[Rr]:e.
push(Rr),r++}h.version!==void 0&&(K(h.version,{instancePath:i+"/affects/"+f+"/versions/"+m+"/version"})||(e=y(e,K.errors),r=e.length)),h.range!==void 0&&(Pr(h.range,{instancePath:i+
"/affects/"+f+"/versions/"+m+"/range"})||(e=y(e,Pr.errors),r=e.length)),h.status!==void 0&&(kr(h.status,{instancePath:i+"/affects/"+f+"/versions/"+m+"/status"})||(e=y(e,kr.errors),
r=e.length))}else{const x={instancePath:i+"/affects/"+f+"/versions/"+m,schemaPath:"#/properties/affects/items/properties/versions/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[x]:e.push(x),r++}}}else{const u={instancePath:i+"/affects/"+f+"/versions",schemaPath:"#/properties/affects/items/properties/versions/type",keyword:"type",params:{type:"\
array"}};e===null?e=[u]:e.push(u),r++}}}else{const d={instancePath:i+"/affects/"+f,schemaPath:"#/properties/affects/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:
e.push(d),r++}}const l=$(p);if(l!==void 0){const f={instancePath:i+"/affects",schemaPath:"#/properties/affects/uniqueItems",keyword:"uniqueItems",params:{i:l[0],j:l[1]}};e===null?e=
[f]:e.push(f),r++}}else{const a={instancePath:i+"/affects",schemaPath:"#/properties/affects/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(n.properties!==
void 0){let p=n.properties;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)b(p[l],{instancePath:i+"/properties/"+l})||(e=y(e,b.errors),r=e.length)}else{const a={instancePath:i+
"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}}else{const p={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}return wr.errors=e,r===0}const vt={type:"object",required:["subjects","annotator","timestamp","text"],additionalProperties:!1,
properties:{"bom-ref":{$ref:"#/definitions/refType"},subjects:{type:"array",uniqueItems:!0,items:{anyOf:[{$ref:"#/definitions/refLinkType"},{$ref:"#/definitions/bomLinkElementType"}]}},
annotator:{type:"object",oneOf:[{required:["organization"]},{required:["individual"]},{required:["component"]},{required:["service"]}],additionalProperties:!1,properties:{organization:{
$ref:"#/definitions/organizationalEntity"},individual:{$ref:"#/definitions/organizationalContact"},component:{$ref:"#/definitions/component"},service:{$ref:"#/definitions/service"}}},
timestamp:{type:"string",format:"date-time"},text:{type:"string"},signature:{$ref:"#/definitions/signature"}}};function vr(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n==
"object"&&!Array.isArray(n)){for(const o of vt.required)if(n[o]===void 0){const p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}};e===null?e=
[p]:e.push(p),r++}for(const o in n)if(!(o==="bom-ref"||o==="subjects"||o==="annotator"||o==="timestamp"||o==="text"||o==="signature")){const p={instancePath:i,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),r++}if(n["bom-ref"]!==void 0&&(v(n["bom-ref"],{instancePath:i+"/bom-ref"})||(e=
y(e,v.errors),r=e.length)),n.subjects!==void 0){let o=n.subjects;if(Array.isArray(o)){const p=o.length;for(let l=0;l<p;l++){let f=o[l];const c=r;let d=!1;const u=r;q(f,{instancePath:i+
"/subjects/"+l})||(e=y(e,q.errors),r=e.length);var t=u===r;if(d=d||t,!d){const m=r;z(f,{instancePath:i+"/subjects/"+l})||(e=y(e,z.errors),r=e.length);var t=m===r;d=d||t}if(d)r=c,e!==
null&&(c?e.length=c:e=null);else{const m={instancePath:i+"/subjects/"+l,schemaPath:"#/properties/subjects/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[m]:e.push(m),r++}}const a=$(
o);if(a!==void 0){const l={instancePath:i+"/subjects",schemaPath:"#/properties/subjects/uniqueItems",keyword:"uniqueItems",params:{i:a[0],j:a[1]}};e===null?e=[l]:e.push(l),r++}}else{
const p={instancePath:i+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(n.annotator!==void 0){let o=n.annotator;
const p=r;let a=!1,l=null;const f=r;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.organization===void 0){const d={instancePath:i+"/annotator",schemaPath:"#/properties/annotator/on\
eOf/0/required",keyword:"required",params:{missingProperty:"organization"}};e===null?e=[d]:e.push(d),r++}var s=f===r;s&&(a=!0,l=0);const c=r;if(o&&typeof o=="object"&&!Array.isArray(
o)&&o.individual===void 0){const d={instancePath:i+"/annotator",schemaPath:"#/properties/annotator/oneOf/1/required",keyword:"required",params:{missingProperty:"individual"}};e===null?
e=[d]:e.push(d),r++}var s=c===r;if(s&&a)a=!1,l=[l,1];else{s&&(a=!0,l=1);const d=r;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.component===void 0){const m={instancePath:i+"/annot\
ator",schemaPath:"#/properties/annotator/oneOf/2/required",keyword:"required",params:{missingProperty:"component"}};e===null?e=[m]:e.push(m),r++}var s=d===r;if(s&&a)a=!1,l=[l,2];else{
s&&(a=!0,l=2);const m=r;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.service===void 0){const g={instancePath:i+"/annotator",schemaPath:"#/properties/annotator/oneOf/3/required",keyword:"\
required",params:{missingProperty:"service"}};e===null?e=[g]:e.push(g),r++}var s=m===r;s&&a?(a=!1,l=[l,3]):s&&(a=!0,l=3)}}if(a)r=p,e!==null&&(p?e.length=p:e=null);else{const d={instancePath:i+
"/annotator",schemaPath:"#/properties/annotator/oneOf",keyword:"oneOf",params:{passingSchemas:l}};e===null?e=[d]:e.push(d),r++}if(o&&typeof o=="object"&&!Array.isArray(o)){for(const d in o)
if(!(d==="organization"||d==="individual"||d==="component"||d==="service")){const u={instancePath:i+"/annotator",schemaPath:"#/properties/annotator/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:d}};e===null?e=[u]:e.push(u),r++}o.organization!==void 0&&(O(o.organization,{instancePath:i+"/annotator/organization"})||(e=y(e,O.errors),
r=e.length)),o.individual!==void 0&&(E(o.individual,{instancePath:i+"/annotator/individual"})||(e=y(e,E.errors),r=e.length)),o.component!==void 0&&(N(o.component,{instancePath:i+"/\
annotator/component"})||(e=y(e,N.errors),r=e.length)),o.service!==void 0&&(M(o.service,{instancePath:i+"/annotator/service"})||(e=y(e,M.errors),r=e.length))}else{const d={instancePath:i+
"/annotator",schemaPath:"#/properties/annotator/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}if(n.timestamp!==void 0){let o=n.timestamp;if(typeof o=="\
string"){if(!T(o)){const p={instancePath:i+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-time"}};e===null?e=[p]:e.push(p),r++}}else{
const p={instancePath:i+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(n.text!==void 0&&typeof n.text!=
"string"){const o={instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}n.signature!==void 0&&(I(n.signature,
{instancePath:i+"/signature"})||(e=y(e,I.errors),r=e.length))}else{const o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return vr.
errors=e,r===0}const Ur={type:"object",required:["bom-ref","uid","taskTypes"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},uid:{type:"string"},name:{type:"string"},
description:{type:"string"},resourceReferences:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/resourceReferenceChoice"}},tasks:{type:"array",uniqueItems:!0,items:{$ref:"#/\
definitions/task"}},taskDependencies:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/dependency"}},taskTypes:{type:"array",items:{$ref:"#/definitions/taskType"}},trigger:{$ref:"\
#/definitions/trigger"},steps:{type:"array",items:{$ref:"#/definitions/step"},uniqueItems:!0},inputs:{type:"array",items:{$ref:"#/definitions/inputType"},uniqueItems:!0},outputs:{type:"\
array",items:{$ref:"#/definitions/outputType"},uniqueItems:!0},timeStart:{type:"string",format:"date-time"},timeEnd:{type:"string",format:"date-time"},workspaces:{type:"array",uniqueItems:!0,
items:{$ref:"#/definitions/workspace"}},runtimeTopology:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/dependency"}},properties:{type:"array",items:{$ref:"#/definitions/pr\
operty"}}}};function R(n,{instancePath:i=""}={}){let e=null,r=0;const t=r;let s=!1,o=null;const p=r;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.ref===void 0){const c={instancePath:i,schemaPath:"\
#/oneOf/0/required",keyword:"required",params:{missingProperty:"ref"}};e===null?e=[c]:e.push(c),r++}var l=p===r;l&&(s=!0,o=0);const a=r;if(n&&typeof n=="object"&&!Array.isArray(n)&&
n.externalReference===void 0){const c={instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"externalReference"}};e===null?e=[c]:e.push(c),r++}
var l=a===r;if(l&&s?(s=!1,o=[o,1]):l&&(s=!0,o=1),s)r=t,e!==null&&(t?e.length=t:e=null);else{const c={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};
e===null?e=[c]:e.push(c),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){for(const c in n)if(!(c==="ref"||c==="externalReference")){const d={instancePath:i,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[d]:e.push(d),r++}if(n.ref!==void 0){let c=n.ref;const d=r;let u=!1;const m=r;q(c,{instancePath:i+
"/ref"})||(e=y(e,q.errors),r=e.length);var f=m===r;if(u=u||f,!u){const h=r;z(c,{instancePath:i+"/ref"})||(e=y(e,z.errors),r=e.length);var f=h===r;u=u||f}if(u)r=d,e!==null&&(d?e.length=
d:e=null);else{const h={instancePath:i+"/ref",schemaPath:"#/properties/ref/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}}n.externalReference!==void 0&&(S(n.externalReference,
{instancePath:i+"/externalReference"})||(e=y(e,S.errors),r=e.length))}else{const c={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(
c),r++}return R.errors=e,r===0}const Wr={type:"object",required:["bom-ref","uid","taskTypes"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},uid:{type:"\
string"},name:{type:"string"},description:{type:"string"},resourceReferences:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/resourceReferenceChoice"}},taskTypes:{type:"arr\
ay",items:{$ref:"#/definitions/taskType"}},trigger:{$ref:"#/definitions/trigger"},steps:{type:"array",items:{$ref:"#/definitions/step"},uniqueItems:!0},inputs:{type:"array",items:{
$ref:"#/definitions/inputType"},uniqueItems:!0},outputs:{type:"array",items:{$ref:"#/definitions/outputType"},uniqueItems:!0},timeStart:{type:"string",format:"date-time"},timeEnd:{
type:"string",format:"date-time"},workspaces:{type:"array",items:{$ref:"#/definitions/workspace"},uniqueItems:!0},runtimeTopology:{type:"array",items:{$ref:"#/definitions/dependenc\
y"},uniqueItems:!0},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},Jr={type:"string",enum:["copy","clone","lint","scan","merge","build","test","deliver","deploy",
"release","clean","other"]};function Pe(n,{instancePath:i=""}={}){let e=null,r=0;if(typeof n!="string"){const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[s]:e.push(s),r++}let t;t=!1;for(const s of Jr.enum)if(j(n,s)){t=!0;break}if(!t){const s={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Jr.
enum}};e===null?e=[s]:e.push(s),r++}return Pe.errors=e,r===0}const Ae={type:"object",additionalProperties:!1,required:["type","bom-ref","uid"],properties:{"bom-ref":{$ref:"#/defini\
tions/refType"},uid:{type:"string"},name:{type:"string"},description:{type:"string"},resourceReferences:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/resourceReferenceCho\
ice"}},type:{type:"string",enum:["manual","api","webhook","scheduled"]},event:{$ref:"#/definitions/event"},conditions:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/condit\
ion"}},timeActivated:{type:"string",format:"date-time"},inputs:{type:"array",items:{$ref:"#/definitions/inputType"},uniqueItems:!0},outputs:{type:"array",items:{$ref:"#/definitions\
/outputType"},uniqueItems:!0},properties:{type:"array",items:{$ref:"#/definitions/property"}}}};function br(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="uid"||t==="description"||t==="timeReceived"||t==="data"||
t==="source"||t==="target"||t==="properties")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=
[s]:e.push(s),r++}if(n.uid!==void 0&&typeof n.uid!="string"){const t={instancePath:i+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:
e.push(t),r++}if(n.description!==void 0&&typeof n.description!="string"){const t={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),r++}if(n.timeReceived!==void 0){let t=n.timeReceived;if(typeof t=="string"){if(!T(t)){const s={instancePath:i+"/timeReceived",schemaPath:"#/prope\
rties/timeReceived/format",keyword:"format",params:{format:"date-time"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/timeReceived",schemaPath:"#/properties/timeRec\
eived/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(n.data!==void 0&&(_(n.data,{instancePath:i+"/data"})||(e=y(e,_.errors),r=e.length)),n.source!==void 0&&
(R(n.source,{instancePath:i+"/source"})||(e=y(e,R.errors),r=e.length)),n.target!==void 0&&(R(n.target,{instancePath:i+"/target"})||(e=y(e,R.errors),r=e.length)),n.properties!==void 0){
let t=n.properties;if(Array.isArray(t)){const s=t.length;for(let o=0;o<s;o++)b(t[o],{instancePath:i+"/properties/"+o})||(e=y(e,b.errors),r=e.length)}else{const s={instancePath:i+"/\
properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return br.errors=e,r===0}function Ar(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="description"||t==="expression"||t==="properties")){const s={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n.description!==void 0&&typeof n.description!=
"string"){const t={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.expression!==void 0&&
typeof n.expression!="string"){const t={instancePath:i+"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.
properties!==void 0){let t=n.properties;if(Array.isArray(t)){const s=t.length;for(let o=0;o<s;o++)b(t[o],{instancePath:i+"/properties/"+o})||(e=y(e,b.errors),r=e.length)}else{const s={
instancePath:i+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return Ar.errors=e,r===0}function $r(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="name"||t==="value"||t==="dataType")){const s={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n.name!==void 0&&typeof n.name!="string"){const t={
instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.value!==void 0&&typeof n.value!="string"){const t={
instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.dataType!==void 0&&typeof n.dataType!="string"){
const t={instancePath:i+"/dataType",schemaPath:"#/properties/dataType/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return $r.errors=e,r===0}function re(n,{instancePath:i=""}={}){let e=null,r=0;const t=r;let s=!1,o=null;
const p=r;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.resource===void 0){const c={instancePath:i,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"reso\
urce"}};e===null?e=[c]:e.push(c),r++}var l=p===r;l&&(s=!0,o=0);const a=r;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.parameters===void 0){const c={instancePath:i,schemaPath:"#/o\
neOf/1/required",keyword:"required",params:{missingProperty:"parameters"}};e===null?e=[c]:e.push(c),r++}var l=a===r;if(l&&s)s=!1,o=[o,1];else{l&&(s=!0,o=1);const c=r;if(n&&typeof n==
"object"&&!Array.isArray(n)&&n.environmentVars===void 0){const u={instancePath:i,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"environmentVars"}};e===
null?e=[u]:e.push(u),r++}var l=c===r;if(l&&s)s=!1,o=[o,2];else{l&&(s=!0,o=2);const u=r;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.data===void 0){const h={instancePath:i,schemaPath:"\
#/oneOf/3/required",keyword:"required",params:{missingProperty:"data"}};e===null?e=[h]:e.push(h),r++}var l=u===r;l&&s?(s=!1,o=[o,3]):l&&(s=!0,o=3)}}if(s)r=t,e!==null&&(t?e.length=t:
e=null);else{const c={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};e===null?e=[c]:e.push(c),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){for(const c in n)
if(!(c==="source"||c==="target"||c==="resource"||c==="parameters"||c==="environmentVars"||c==="data"||c==="properties")){const d={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[d]:e.push(d),r++}if(n.source!==void 0&&(R(n.source,{instancePath:i+"/source"})||(e=y(e,R.errors),r=e.length)),
n.target!==void 0&&(R(n.target,{instancePath:i+"/target"})||(e=y(e,R.errors),r=e.length)),n.resource!==void 0&&(R(n.resource,{instancePath:i+"/resource"})||(e=y(e,R.errors),r=e.length)),
n.parameters!==void 0){let c=n.parameters;if(Array.isArray(c)){const d=c.length;for(let m=0;m<d;m++)$r(c[m],{instancePath:i+"/parameters/"+m})||(e=y(e,$r.errors),r=e.length);const u=$(
c);if(u!==void 0){const m={instancePath:i+"/parameters",schemaPath:"#/properties/parameters/uniqueItems",keyword:"uniqueItems",params:{i:u[0],j:u[1]}};e===null?e=[m]:e.push(m),r++}}else{
const d={instancePath:i+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}if(n.environmentVars!==void 0){let c=n.
environmentVars;if(Array.isArray(c)){const d=c.length;for(let m=0;m<d;m++){let h=c[m];const g=r;let w=!1,P=null;const A=r;b(h,{instancePath:i+"/environmentVars/"+m})||(e=y(e,b.errors),
r=e.length);var f=A===r;f&&(w=!0,P=0);const k=r;if(typeof h!="string"){const x={instancePath:i+"/environmentVars/"+m,schemaPath:"#/properties/environmentVars/items/oneOf/1/type",keyword:"\
type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}var f=k===r;if(f&&w?(w=!1,P=[P,1]):f&&(w=!0,P=1),w)r=g,e!==null&&(g?e.length=g:e=null);else{const x={instancePath:i+"/env\
ironmentVars/"+m,schemaPath:"#/properties/environmentVars/items/oneOf",keyword:"oneOf",params:{passingSchemas:P}};e===null?e=[x]:e.push(x),r++}}const u=$(c);if(u!==void 0){const m={
instancePath:i+"/environmentVars",schemaPath:"#/properties/environmentVars/uniqueItems",keyword:"uniqueItems",params:{i:u[0],j:u[1]}};e===null?e=[m]:e.push(m),r++}}else{const d={instancePath:i+
"/environmentVars",schemaPath:"#/properties/environmentVars/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}if(n.data!==void 0&&(_(n.data,{instancePath:i+
"/data"})||(e=y(e,_.errors),r=e.length)),n.properties!==void 0){let c=n.properties;if(Array.isArray(c)){const d=c.length;for(let u=0;u<d;u++)b(c[u],{instancePath:i+"/properties/"+u})||
(e=y(e,b.errors),r=e.length)}else{const d={instancePath:i+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}}else{
const c={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}return re.errors=e,r===0}const Xr={type:"object",oneOf:[{required:["\
resource"]},{required:["environmentVars"]},{required:["data"]}],additionalProperties:!1,properties:{type:{type:"string",enum:["artifact","attestation","log","evidence","metrics","o\
ther"]},source:{$ref:"#/definitions/resourceReferenceChoice"},target:{$ref:"#/definitions/resourceReferenceChoice"},resource:{$ref:"#/definitions/resourceReferenceChoice"},data:{$ref:"\
#/definitions/attachment"},environmentVars:{type:"array",items:{oneOf:[{$ref:"#/definitions/property"},{type:"string"}]},uniqueItems:!0},properties:{type:"array",items:{$ref:"#/def\
initions/property"}}}};function te(n,{instancePath:i=""}={}){let e=null,r=0;const t=r;let s=!1,o=null;const p=r;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.resource===void 0){const c={
instancePath:i,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"resource"}};e===null?e=[c]:e.push(c),r++}var l=p===r;l&&(s=!0,o=0);const a=r;if(n&&typeof n==
"object"&&!Array.isArray(n)&&n.environmentVars===void 0){const c={instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"environmentVars"}};e===
null?e=[c]:e.push(c),r++}var l=a===r;if(l&&s)s=!1,o=[o,1];else{l&&(s=!0,o=1);const c=r;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.data===void 0){const u={instancePath:i,schemaPath:"\
#/oneOf/2/required",keyword:"required",params:{missingProperty:"data"}};e===null?e=[u]:e.push(u),r++}var l=c===r;l&&s?(s=!1,o=[o,2]):l&&(s=!0,o=2)}if(s)r=t,e!==null&&(t?e.length=t:
e=null);else{const c={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};e===null?e=[c]:e.push(c),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){for(const c in n)
if(!(c==="type"||c==="source"||c==="target"||c==="resource"||c==="data"||c==="environmentVars"||c==="properties")){const d={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:c}};e===null?e=[d]:e.push(d),r++}if(n.type!==void 0){let c=n.type;if(typeof c!="string"){const u={instancePath:i+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}let d;d=!1;for(const u of Xr.properties.type.enum)if(j(c,u)){d=!0;break}if(!d){const u={
instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Xr.properties.type.enum}};e===null?e=[u]:e.push(u),r++}}if(n.source!==void 0&&(R(n.source,
{instancePath:i+"/source"})||(e=y(e,R.errors),r=e.length)),n.target!==void 0&&(R(n.target,{instancePath:i+"/target"})||(e=y(e,R.errors),r=e.length)),n.resource!==void 0&&(R(n.resource,
{instancePath:i+"/resource"})||(e=y(e,R.errors),r=e.length)),n.data!==void 0&&(_(n.data,{instancePath:i+"/data"})||(e=y(e,_.errors),r=e.length)),n.environmentVars!==void 0){let c=n.
environmentVars;if(Array.isArray(c)){const d=c.length;for(let m=0;m<d;m++){let h=c[m];const g=r;let w=!1,P=null;const A=r;b(h,{instancePath:i+"/environmentVars/"+m})||(e=y(e,b.errors),
r=e.length);var f=A===r;f&&(w=!0,P=0);const k=r;if(typeof h!="string"){const x={instancePath:i+"/environmentVars/"+m,schemaPath:"#/properties/environmentVars/items/oneOf/1/type",keyword:"\
type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}var f=k===r;if(f&&w?(w=!1,P=[P,1]):f&&(w=!0,P=1),w)r=g,e!==null&&(g?e.length=g:e=null);else{const x={instancePath:i+"/env\
ironmentVars/"+m,schemaPath:"#/properties/environmentVars/items/oneOf",keyword:"oneOf",params:{passingSchemas:P}};e===null?e=[x]:e.push(x),r++}}const u=$(c);if(u!==void 0){const m={
instancePath:i+"/environmentVars",schemaPath:"#/properties/environmentVars/uniqueItems",keyword:"uniqueItems",params:{i:u[0],j:u[1]}};e===null?e=[m]:e.push(m),r++}}else{const d={instancePath:i+
"/environmentVars",schemaPath:"#/properties/environmentVars/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}if(n.properties!==void 0){let c=n.properties;if(Array.
isArray(c)){const d=c.length;for(let u=0;u<d;u++)b(c[u],{instancePath:i+"/properties/"+u})||(e=y(e,b.errors),r=e.length)}else{const d={instancePath:i+"/properties",schemaPath:"#/pr\
operties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}}else{const c={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[c]:e.push(c),r++}return te.errors=e,r===0}function ke(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t of Ae.required)if(n[t]===
void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:t}};e===null?e=[s]:e.push(s),r++}for(const t in n)if(!L.call(Ae.properties,t)){const s={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n["bom-ref"]!==void 0&&(v(n["bom-re\
f"],{instancePath:i+"/bom-ref"})||(e=y(e,v.errors),r=e.length)),n.uid!==void 0&&typeof n.uid!="string"){const t={instancePath:i+"/uid",schemaPath:"#/properties/uid/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.name!==void 0&&typeof n.name!="string"){const t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.description!==void 0&&typeof n.description!="string"){const t={instancePath:i+"/description",schemaPath:"#/propertie\
s/description/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.resourceReferences!==void 0){let t=n.resourceReferences;if(Array.isArray(t)){const s=t.
length;for(let p=0;p<s;p++)R(t[p],{instancePath:i+"/resourceReferences/"+p})||(e=y(e,R.errors),r=e.length);const o=$(t);if(o!==void 0){const p={instancePath:i+"/resourceReferences",
schemaPath:"#/properties/resourceReferences/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const s={instancePath:i+"/resourceReferenc\
es",schemaPath:"#/properties/resourceReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(n.type!==void 0){let t=n.type;if(typeof t!="string"){const o={
instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}let s;s=!1;for(const o of Ae.properties.type.enum)if(j(
t,o)){s=!0;break}if(!s){const o={instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Ae.properties.type.enum}};e===null?e=[o]:e.push(o),
r++}}if(n.event!==void 0&&(br(n.event,{instancePath:i+"/event"})||(e=y(e,br.errors),r=e.length)),n.conditions!==void 0){let t=n.conditions;if(Array.isArray(t)){const s=t.length;for(let p=0;p<
s;p++)Ar(t[p],{instancePath:i+"/conditions/"+p})||(e=y(e,Ar.errors),r=e.length);const o=$(t);if(o!==void 0){const p={instancePath:i+"/conditions",schemaPath:"#/properties/condition\
s/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const s={instancePath:i+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"\
type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(n.timeActivated!==void 0){let t=n.timeActivated;if(typeof t=="string"){if(!T(t)){const s={instancePath:i+"/timeActivat\
ed",schemaPath:"#/properties/timeActivated/format",keyword:"format",params:{format:"date-time"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/timeActivated",schemaPath:"\
#/properties/timeActivated/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(n.inputs!==void 0){let t=n.inputs;if(Array.isArray(t)){const s=t.length;for(let p=0;p<
s;p++)re(t[p],{instancePath:i+"/inputs/"+p})||(e=y(e,re.errors),r=e.length);const o=$(t);if(o!==void 0){const p={instancePath:i+"/inputs",schemaPath:"#/properties/inputs/uniqueItem\
s",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const s={instancePath:i+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"\
array"}};e===null?e=[s]:e.push(s),r++}}if(n.outputs!==void 0){let t=n.outputs;if(Array.isArray(t)){const s=t.length;for(let p=0;p<s;p++)te(t[p],{instancePath:i+"/outputs/"+p})||(e=
y(e,te.errors),r=e.length);const o=$(t);if(o!==void 0){const p={instancePath:i+"/outputs",schemaPath:"#/properties/outputs/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};
e===null?e=[p]:e.push(p),r++}}else{const s={instancePath:i+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(n.
properties!==void 0){let t=n.properties;if(Array.isArray(t)){const s=t.length;for(let o=0;o<s;o++)b(t[o],{instancePath:i+"/properties/"+o})||(e=y(e,b.errors),r=e.length)}else{const s={
instancePath:i+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return ke.errors=e,r===0}function jr(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="executed"||t==="properties")){const s={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n.executed!==void 0&&typeof n.executed!="string"){const t={instancePath:i+
"/executed",schemaPath:"#/properties/executed/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.properties!==void 0){let t=n.properties;if(Array.isArray(
t)){const s=t.length;for(let o=0;o<s;o++)b(t[o],{instancePath:i+"/properties/"+o})||(e=y(e,b.errors),r=e.length)}else{const s={instancePath:i+"/properties",schemaPath:"#/properties\
/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[t]:e.push(t),r++}return jr.errors=e,r===0}function we(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="name"||t===
"description"||t==="commands"||t==="properties")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?
e=[s]:e.push(s),r++}if(n.name!==void 0&&typeof n.name!="string"){const t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),r++}if(n.description!==void 0&&typeof n.description!="string"){const t={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.commands!==void 0){let t=n.commands;if(Array.isArray(t)){const s=t.length;for(let o=0;o<s;o++)jr(t[o],{instancePath:i+"/commands/"+
o})||(e=y(e,jr.errors),r=e.length)}else{const s={instancePath:i+"/commands",schemaPath:"#/properties/commands/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}
if(n.properties!==void 0){let t=n.properties;if(Array.isArray(t)){const s=t.length;for(let o=0;o<s;o++)b(t[o],{instancePath:i+"/properties/"+o})||(e=y(e,b.errors),r=e.length)}else{
const s={instancePath:i+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return we.errors=e,r===0}const $e={type:"object",required:["bom-ref","uid"],additionalProperties:!1,properties:{
"bom-ref":{$ref:"#/definitions/refType"},uid:{type:"string"},name:{type:"string"},aliases:{type:"array",items:{type:"string"}},description:{type:"string"},resourceReferences:{type:"\
array",uniqueItems:!0,items:{$ref:"#/definitions/resourceReferenceChoice"}},accessMode:{type:"string",enum:["read-only","read-write","read-write-once","write-once","write-only"]},mountPath:{
type:"string"},managedDataType:{type:"string"},volumeRequest:{type:"string"},volume:{$ref:"#/definitions/volume"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},
Yr={type:"object",additionalProperties:!1,properties:{uid:{type:"string"},name:{type:"string"},mode:{type:"string",enum:["filesystem","block"]},path:{type:"string"},sizeAllocated:{
type:"string"},persistent:{type:"boolean"},remote:{type:"boolean"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}};function qr(n,{instancePath:i=""}={}){let e=null,
r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="uid"||t==="name"||t==="mode"||t==="path"||t==="sizeAllocated"||t==="persistent"||t==="remote"||t==="prop\
erties")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n.uid!==void 0&&
typeof n.uid!="string"){const t={instancePath:i+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.name!==void 0&&typeof n.
name!="string"){const t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.mode!==void 0){let t=n.
mode;if(typeof t!="string"){const o={instancePath:i+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}let s;s=!1;for(const o of Yr.
properties.mode.enum)if(j(t,o)){s=!0;break}if(!s){const o={instancePath:i+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:Yr.properties.mode.enum}};
e===null?e=[o]:e.push(o),r++}}if(n.path!==void 0&&typeof n.path!="string"){const t={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),r++}if(n.sizeAllocated!==void 0&&typeof n.sizeAllocated!="string"){const t={instancePath:i+"/sizeAllocated",schemaPath:"#/properties/sizeAllocated/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.persistent!==void 0&&typeof n.persistent!="boolean"){const t={instancePath:i+"/persistent",schemaPath:"#/properties/\
persistent/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),r++}if(n.remote!==void 0&&typeof n.remote!="boolean"){const t={instancePath:i+"/remote",schemaPath:"\
#/properties/remote/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),r++}if(n.properties!==void 0){let t=n.properties;if(Array.isArray(t)){const s=t.length;for(let o=0;o<
s;o++)b(t[o],{instancePath:i+"/properties/"+o})||(e=y(e,b.errors),r=e.length)}else{const s={instancePath:i+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return qr.errors=
e,r===0}function ve(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t of $e.required)if(n[t]===void 0){const s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:t}};e===null?e=[s]:e.push(s),r++}for(const t in n)if(!L.call($e.properties,t)){const s={instancePath:i,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n["bom-ref"]!==void 0&&(v(n["bom-ref"],{instancePath:i+"/bom-ref"})||(e=
y(e,v.errors),r=e.length)),n.uid!==void 0&&typeof n.uid!="string"){const t={instancePath:i+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),r++}if(n.name!==void 0&&typeof n.name!="string"){const t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),r++}if(n.aliases!==void 0){let t=n.aliases;if(Array.isArray(t)){const s=t.length;for(let o=0;o<s;o++)if(typeof t[o]!="string"){const p={instancePath:i+"/aliases/"+o,
schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}else{const s={instancePath:i+"/aliases",schemaPath:"#/properties/a\
liases/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(n.description!==void 0&&typeof n.description!="string"){const t={instancePath:i+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.resourceReferences!==void 0){let t=n.resourceReferences;if(Array.isArray(t)){
const s=t.length;for(let p=0;p<s;p++)R(t[p],{instancePath:i+"/resourceReferences/"+p})||(e=y(e,R.errors),r=e.length);const o=$(t);if(o!==void 0){const p={instancePath:i+"/resourceR\
eferences",schemaPath:"#/properties/resourceReferences/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const s={instancePath:i+"/resou\
rceReferences",schemaPath:"#/properties/resourceReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(n.accessMode!==void 0){let t=n.accessMode;if(typeof t!=
"string"){const o={instancePath:i+"/accessMode",schemaPath:"#/properties/accessMode/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}let s;s=!1;for(const o of $e.
properties.accessMode.enum)if(j(t,o)){s=!0;break}if(!s){const o={instancePath:i+"/accessMode",schemaPath:"#/properties/accessMode/enum",keyword:"enum",params:{allowedValues:$e.properties.
accessMode.enum}};e===null?e=[o]:e.push(o),r++}}if(n.mountPath!==void 0&&typeof n.mountPath!="string"){const t={instancePath:i+"/mountPath",schemaPath:"#/properties/mountPath/type",
keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.managedDataType!==void 0&&typeof n.managedDataType!="string"){const t={instancePath:i+"/managedDataType",schemaPath:"\
#/properties/managedDataType/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.volumeRequest!==void 0&&typeof n.volumeRequest!="string"){const t={instancePath:i+
"/volumeRequest",schemaPath:"#/properties/volumeRequest/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.volume!==void 0&&(qr(n.volume,{instancePath:i+
"/volume"})||(e=y(e,qr.errors),r=e.length)),n.properties!==void 0){let t=n.properties;if(Array.isArray(t)){const s=t.length;for(let o=0;o<s;o++)b(t[o],{instancePath:i+"/properties/"+
o})||(e=y(e,b.errors),r=e.length)}else{const s={instancePath:i+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),
r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return ve.errors=e,r===0}function xr(n,{instancePath:i=""}={}){
let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t of Wr.required)if(n[t]===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:t}};e===null?e=[s]:e.push(s),r++}for(const t in n)if(!L.call(Wr.properties,t)){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n["bom-ref"]!==void 0&&(v(n["bom-ref"],{instancePath:i+"/bom-ref"})||(e=y(e,v.errors),r=e.length)),n.uid!==void 0&&
typeof n.uid!="string"){const t={instancePath:i+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.name!==void 0&&typeof n.
name!="string"){const t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.description!==void 0&&typeof n.
description!="string"){const t={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.resourceReferences!==
void 0){let t=n.resourceReferences;if(Array.isArray(t)){const s=t.length;for(let p=0;p<s;p++)R(t[p],{instancePath:i+"/resourceReferences/"+p})||(e=y(e,R.errors),r=e.length);const o=$(
t);if(o!==void 0){const p={instancePath:i+"/resourceReferences",schemaPath:"#/properties/resourceReferences/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:
e.push(p),r++}}else{const s={instancePath:i+"/resourceReferences",schemaPath:"#/properties/resourceReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}
if(n.taskTypes!==void 0){let t=n.taskTypes;if(Array.isArray(t)){const s=t.length;for(let o=0;o<s;o++)Pe(t[o],{instancePath:i+"/taskTypes/"+o})||(e=y(e,Pe.errors),r=e.length)}else{const s={
instancePath:i+"/taskTypes",schemaPath:"#/properties/taskTypes/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(n.trigger!==void 0&&(ke(n.trigger,{instancePath:i+
"/trigger"})||(e=y(e,ke.errors),r=e.length)),n.steps!==void 0){let t=n.steps;if(Array.isArray(t)){const s=t.length;for(let p=0;p<s;p++)we(t[p],{instancePath:i+"/steps/"+p})||(e=y(e,
we.errors),r=e.length);const o=$(t);if(o!==void 0){const p={instancePath:i+"/steps",schemaPath:"#/properties/steps/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?
e=[p]:e.push(p),r++}}else{const s={instancePath:i+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(n.inputs!==void 0){
let t=n.inputs;if(Array.isArray(t)){const s=t.length;for(let p=0;p<s;p++)re(t[p],{instancePath:i+"/inputs/"+p})||(e=y(e,re.errors),r=e.length);const o=$(t);if(o!==void 0){const p={
instancePath:i+"/inputs",schemaPath:"#/properties/inputs/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const s={instancePath:i+"/inp\
uts",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(n.outputs!==void 0){let t=n.outputs;if(Array.isArray(t)){const s=t.
length;for(let p=0;p<s;p++)te(t[p],{instancePath:i+"/outputs/"+p})||(e=y(e,te.errors),r=e.length);const o=$(t);if(o!==void 0){const p={instancePath:i+"/outputs",schemaPath:"#/prope\
rties/outputs/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const s={instancePath:i+"/outputs",schemaPath:"#/properties/outputs/type",
keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(n.timeStart!==void 0){let t=n.timeStart;if(typeof t=="string"){if(!T(t)){const s={instancePath:i+"/timeStart",
schemaPath:"#/properties/timeStart/format",keyword:"format",params:{format:"date-time"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/timeStart",schemaPath:"#/prope\
rties/timeStart/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(n.timeEnd!==void 0){let t=n.timeEnd;if(typeof t=="string"){if(!T(t)){const s={instancePath:i+
"/timeEnd",schemaPath:"#/properties/timeEnd/format",keyword:"format",params:{format:"date-time"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/timeEnd",schemaPath:"\
#/properties/timeEnd/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(n.workspaces!==void 0){let t=n.workspaces;if(Array.isArray(t)){const s=t.length;for(let p=0;p<
s;p++)ve(t[p],{instancePath:i+"/workspaces/"+p})||(e=y(e,ve.errors),r=e.length);const o=$(t);if(o!==void 0){const p={instancePath:i+"/workspaces",schemaPath:"#/properties/workspace\
s/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const s={instancePath:i+"/workspaces",schemaPath:"#/properties/workspaces/type",keyword:"\
type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(n.runtimeTopology!==void 0){let t=n.runtimeTopology;if(Array.isArray(t)){const s=t.length;for(let p=0;p<s;p++)B(t[p],{
instancePath:i+"/runtimeTopology/"+p})||(e=y(e,B.errors),r=e.length);const o=$(t);if(o!==void 0){const p={instancePath:i+"/runtimeTopology",schemaPath:"#/properties/runtimeTopology\
/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const s={instancePath:i+"/runtimeTopology",schemaPath:"#/properties/runtimeTopology/t\
ype",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(n.properties!==void 0){let t=n.properties;if(Array.isArray(t)){const s=t.length;for(let o=0;o<s;o++)b(t[o],
{instancePath:i+"/properties/"+o})||(e=y(e,b.errors),r=e.length)}else{const s={instancePath:i+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return xr.errors=e,r===0}
function Or(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t of Ur.required)if(n[t]===void 0){const s={instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:t}};e===null?e=[s]:e.push(s),r++}for(const t in n)if(!L.call(Ur.properties,t)){const s={instancePath:i,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n["bom-ref"]!==void 0&&(v(n["bom-ref"],{instancePath:i+"/bom-ref"})||(e=y(
e,v.errors),r=e.length)),n.uid!==void 0&&typeof n.uid!="string"){const t={instancePath:i+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"}};e===null?e=
[t]:e.push(t),r++}if(n.name!==void 0&&typeof n.name!="string"){const t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=
[t]:e.push(t),r++}if(n.description!==void 0&&typeof n.description!="string"){const t={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.resourceReferences!==void 0){let t=n.resourceReferences;if(Array.isArray(t)){const s=t.length;for(let p=0;p<s;p++)R(t[p],{instancePath:i+
"/resourceReferences/"+p})||(e=y(e,R.errors),r=e.length);const o=$(t);if(o!==void 0){const p={instancePath:i+"/resourceReferences",schemaPath:"#/properties/resourceReferences/uniqu\
eItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const s={instancePath:i+"/resourceReferences",schemaPath:"#/properties/resourceReferences/t\
ype",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(n.tasks!==void 0){let t=n.tasks;if(Array.isArray(t)){const s=t.length;for(let p=0;p<s;p++)xr(t[p],{instancePath:i+
"/tasks/"+p})||(e=y(e,xr.errors),r=e.length);const o=$(t);if(o!==void 0){const p={instancePath:i+"/tasks",schemaPath:"#/properties/tasks/uniqueItems",keyword:"uniqueItems",params:{
i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const s={instancePath:i+"/tasks",schemaPath:"#/properties/tasks/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(
s),r++}}if(n.taskDependencies!==void 0){let t=n.taskDependencies;if(Array.isArray(t)){const s=t.length;for(let p=0;p<s;p++)B(t[p],{instancePath:i+"/taskDependencies/"+p})||(e=y(e,B.
errors),r=e.length);const o=$(t);if(o!==void 0){const p={instancePath:i+"/taskDependencies",schemaPath:"#/properties/taskDependencies/uniqueItems",keyword:"uniqueItems",params:{i:o[0],
j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const s={instancePath:i+"/taskDependencies",schemaPath:"#/properties/taskDependencies/type",keyword:"type",params:{type:"array"}};e===null?
e=[s]:e.push(s),r++}}if(n.taskTypes!==void 0){let t=n.taskTypes;if(Array.isArray(t)){const s=t.length;for(let o=0;o<s;o++)Pe(t[o],{instancePath:i+"/taskTypes/"+o})||(e=y(e,Pe.errors),
r=e.length)}else{const s={instancePath:i+"/taskTypes",schemaPath:"#/properties/taskTypes/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(n.trigger!==void 0&&
(ke(n.trigger,{instancePath:i+"/trigger"})||(e=y(e,ke.errors),r=e.length)),n.steps!==void 0){let t=n.steps;if(Array.isArray(t)){const s=t.length;for(let p=0;p<s;p++)we(t[p],{instancePath:i+
"/steps/"+p})||(e=y(e,we.errors),r=e.length);const o=$(t);if(o!==void 0){const p={instancePath:i+"/steps",schemaPath:"#/properties/steps/uniqueItems",keyword:"uniqueItems",params:{
i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const s={instancePath:i+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(
s),r++}}if(n.inputs!==void 0){let t=n.inputs;if(Array.isArray(t)){const s=t.length;for(let p=0;p<s;p++)re(t[p],{instancePath:i+"/inputs/"+p})||(e=y(e,re.errors),r=e.length);const o=$(
t);if(o!==void 0){const p={instancePath:i+"/inputs",schemaPath:"#/properties/inputs/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const s={
instancePath:i+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(n.outputs!==void 0){let t=n.outputs;if(Array.isArray(
t)){const s=t.length;for(let p=0;p<s;p++)te(t[p],{instancePath:i+"/outputs/"+p})||(e=y(e,te.errors),r=e.length);const o=$(t);if(o!==void 0){const p={instancePath:i+"/outputs",schemaPath:"\
#/properties/outputs/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const s={instancePath:i+"/outputs",schemaPath:"#/properties/outpu\
ts/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(n.timeStart!==void 0){let t=n.timeStart;if(typeof t=="string"){if(!T(t)){const s={instancePath:i+"/t\
imeStart",schemaPath:"#/properties/timeStart/format",keyword:"format",params:{format:"date-time"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/timeStart",schemaPath:"\
#/properties/timeStart/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(n.timeEnd!==void 0){let t=n.timeEnd;if(typeof t=="string"){if(!T(t)){const s={instancePath:i+
"/timeEnd",schemaPath:"#/properties/timeEnd/format",keyword:"format",params:{format:"date-time"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/timeEnd",schemaPath:"\
#/properties/timeEnd/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(n.workspaces!==void 0){let t=n.workspaces;if(Array.isArray(t)){const s=t.length;for(let p=0;p<
s;p++)ve(t[p],{instancePath:i+"/workspaces/"+p})||(e=y(e,ve.errors),r=e.length);const o=$(t);if(o!==void 0){const p={instancePath:i+"/workspaces",schemaPath:"#/properties/workspace\
s/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const s={instancePath:i+"/workspaces",schemaPath:"#/properties/workspaces/type",keyword:"\
type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(n.runtimeTopology!==void 0){let t=n.runtimeTopology;if(Array.isArray(t)){const s=t.length;for(let p=0;p<s;p++)B(t[p],{
instancePath:i+"/runtimeTopology/"+p})||(e=y(e,B.errors),r=e.length);const o=$(t);if(o!==void 0){const p={instancePath:i+"/runtimeTopology",schemaPath:"#/properties/runtimeTopology\
/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const s={instancePath:i+"/runtimeTopology",schemaPath:"#/properties/runtimeTopology/t\
ype",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(n.properties!==void 0){let t=n.properties;if(Array.isArray(t)){const s=t.length;for(let o=0;o<s;o++)b(t[o],
{instancePath:i+"/properties/"+o})||(e=y(e,b.errors),r=e.length)}else{const s={instancePath:i+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return Or.errors=e,r===0}
function Tr(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="bom-ref"||t==="components"||t==="services"||t==="workfl\
ows"||t==="properties")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n["\
bom-ref"]!==void 0&&(v(n["bom-ref"],{instancePath:i+"/bom-ref"})||(e=y(e,v.errors),r=e.length)),n.components!==void 0){let t=n.components;if(Array.isArray(t)){const s=t.length;for(let p=0;p<
s;p++)N(t[p],{instancePath:i+"/components/"+p})||(e=y(e,N.errors),r=e.length);const o=$(t);if(o!==void 0){const p={instancePath:i+"/components",schemaPath:"#/properties/components/\
uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const s={instancePath:i+"/components",schemaPath:"#/properties/components/type",keyword:"\
type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(n.services!==void 0){let t=n.services;if(Array.isArray(t)){const s=t.length;for(let p=0;p<s;p++)M(t[p],{instancePath:i+
"/services/"+p})||(e=y(e,M.errors),r=e.length);const o=$(t);if(o!==void 0){const p={instancePath:i+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",
params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const s={instancePath:i+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"array"}};e===null?
e=[s]:e.push(s),r++}}if(n.workflows!==void 0){let t=n.workflows;if(Array.isArray(t)){const s=t.length;for(let p=0;p<s;p++)Or(t[p],{instancePath:i+"/workflows/"+p})||(e=y(e,Or.errors),
r=e.length);const o=$(t);if(o!==void 0){const p={instancePath:i+"/workflows",schemaPath:"#/properties/workflows/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?
e=[p]:e.push(p),r++}}else{const s={instancePath:i+"/workflows",schemaPath:"#/properties/workflows/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(n.properties!==
void 0){let t=n.properties;if(Array.isArray(t)){const s=t.length;for(let o=0;o<s;o++)b(t[o],{instancePath:i+"/properties/"+o})||(e=y(e,b.errors),r=e.length)}else{const s={instancePath:i+
"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return Tr.errors=e,r===0}const et={type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refTy\
pe"},name:{type:"string"},version:{type:"string"},description:{type:"string"},owner:{type:"string"},requirements:{type:"array",items:{type:"object",additionalProperties:!1,properties:{
"bom-ref":{$ref:"#/definitions/refType"},identifier:{type:"string"},title:{type:"string"},text:{type:"string"},descriptions:{type:"array",items:{type:"string"}},openCre:{type:"arra\
y",items:{type:"string",pattern:"^CRE:[0-9]+-[0-9]+$"}},parent:{$ref:"#/definitions/refLinkType"},properties:{type:"array",items:{$ref:"#/definitions/property"}},externalReferences:{
type:"array",items:{$ref:"#/definitions/externalReference"}}}}},levels:{type:"array",items:{type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},
identifier:{type:"string"},title:{type:"string"},description:{type:"string"},requirements:{type:"array",items:{$ref:"#/definitions/refLinkType"}}}}},externalReferences:{type:"array",
items:{$ref:"#/definitions/externalReference"}},signature:{$ref:"#/definitions/signature"}}},bt=new RegExp("^CRE:[0-9]+-[0-9]+$","u");function Ir(n,{instancePath:i=""}={}){let e=null,
r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!L.call(et.properties,t)){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),r++}if(n["bom-ref"]!==void 0&&(v(n["bom-ref"],{instancePath:i+"/bom-ref"})||(e=y(e,v.errors),r=e.length)),n.name!==void 0&&
typeof n.name!="string"){const t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.version!==void 0&&
typeof n.version!="string"){const t={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(n.description!==
void 0&&typeof n.description!="string"){const t={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}if(n.owner!==void 0&&typeof n.owner!="string"){const t={instancePath:i+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.
push(t),r++}if(n.requirements!==void 0){let t=n.requirements;if(Array.isArray(t)){const s=t.length;for(let o=0;o<s;o++){let p=t[o];if(p&&typeof p=="object"&&!Array.isArray(p)){for(const a in p)
if(!L.call(et.properties.requirements.items.properties,a)){const l={instancePath:i+"/requirements/"+o,schemaPath:"#/properties/requirements/items/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:a}};e===null?e=[l]:e.push(l),r++}if(p["bom-ref"]!==void 0&&(v(p["bom-ref"],{instancePath:i+"/requirements/"+o+"/bom-ref"})||(e=y(e,v.errors),
r=e.length)),p.identifier!==void 0&&typeof p.identifier!="string"){const a={instancePath:i+"/requirements/"+o+"/identifier",schemaPath:"#/properties/requirements/items/properties/i\
dentifier/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(p.title!==void 0&&typeof p.title!="string"){const a={instancePath:i+"/requirements/"+o+"/titl\
e",schemaPath:"#/properties/requirements/items/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(p.text!==void 0&&typeof p.text!="string"){
const a={instancePath:i+"/requirements/"+o+"/text",schemaPath:"#/properties/requirements/items/properties/text/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),
r++}if(p.descriptions!==void 0){let a=p.descriptions;if(Array.isArray(a)){const l=a.length;for(let f=0;f<l;f++)if(typeof a[f]!="string"){const c={instancePath:i+"/requirements/"+o+
"/descriptions/"+f,schemaPath:"#/properties/requirements/items/properties/descriptions/items/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}else{const l={
instancePath:i+"/requirements/"+o+"/descriptions",schemaPath:"#/properties/requirements/items/properties/descriptions/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(
l),r++}}if(p.openCre!==void 0){let a=p.openCre;if(Array.isArray(a)){const l=a.length;for(let f=0;f<l;f++){let c=a[f];if(typeof c=="string"){if(!bt.test(c)){const d={instancePath:i+
"/requirements/"+o+"/openCre/"+f,schemaPath:"#/properties/requirements/items/properties/openCre/items/pattern",keyword:"pattern",params:{pattern:"^CRE:[0-9]+-[0-9]+$"}};e===null?e=
[d]:e.push(d),r++}}else{const d={instancePath:i+"/requirements/"+o+"/openCre/"+f,schemaPath:"#/properties/requirements/items/properties/openCre/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[d]:e.push(d),r++}}}else{const l={instancePath:i+"/requirements/"+o+"/openCre",schemaPath:"#/properties/requirements/items/properties/openCre/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(p.parent!==void 0&&(q(p.parent,{instancePath:i+"/requirements/"+o+"/parent"})||(e=y(e,q.errors),r=e.length)),p.properties!==
void 0){let a=p.properties;if(Array.isArray(a)){const l=a.length;for(let f=0;f<l;f++)b(a[f],{instancePath:i+"/requirements/"+o+"/properties/"+f})||(e=y(e,b.errors),r=e.length)}else{
const l={instancePath:i+"/requirements/"+o+"/properties",schemaPath:"#/properties/requirements/items/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:
e.push(l),r++}}if(p.externalReferences!==void 0){let a=p.externalReferences;if(Array.isArray(a)){const l=a.length;for(let f=0;f<l;f++)S(a[f],{instancePath:i+"/requirements/"+o+"/ex\
ternalReferences/"+f})||(e=y(e,S.errors),r=e.length)}else{const l={instancePath:i+"/requirements/"+o+"/externalReferences",schemaPath:"#/properties/requirements/items/properties/ex\
ternalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}}else{const a={instancePath:i+"/requirements/"+o,schemaPath:"#/properties/requirements/it\
ems/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}}else{const s={instancePath:i+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(n.levels!==void 0){let t=n.levels;if(Array.isArray(t)){const s=t.length;for(let o=0;o<s;o++){let p=t[o];if(p&&typeof p==
"object"&&!Array.isArray(p)){for(const a in p)if(!(a==="bom-ref"||a==="identifier"||a==="title"||a==="description"||a==="requirements")){const l={instancePath:i+"/levels/"+o,schemaPath:"\
#/properties/levels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[l]:e.push(l),r++}if(p["bom-ref"]!==void 0&&(v(p["bom-ref"],
{instancePath:i+"/levels/"+o+"/bom-ref"})||(e=y(e,v.errors),r=e.length)),p.identifier!==void 0&&typeof p.identifier!="string"){const a={instancePath:i+"/levels/"+o+"/identifier",schemaPath:"\
#/properties/levels/items/properties/identifier/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(p.title!==void 0&&typeof p.title!="string"){const a={instancePath:i+
"/levels/"+o+"/title",schemaPath:"#/properties/levels/items/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(p.description!==void 0&&typeof p.
description!="string"){const a={instancePath:i+"/levels/"+o+"/description",schemaPath:"#/properties/levels/items/properties/description/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),r++}if(p.requirements!==void 0){let a=p.requirements;if(Array.isArray(a)){const l=a.length;for(let f=0;f<l;f++)q(a[f],{instancePath:i+"/levels/"+o+"/requir\
ements/"+f})||(e=y(e,q.errors),r=e.length)}else{const l={instancePath:i+"/levels/"+o+"/requirements",schemaPath:"#/properties/levels/items/properties/requirements/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}}else{const a={instancePath:i+"/levels/"+o,schemaPath:"#/properties/levels/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[a]:e.push(a),r++}}}else{const s={instancePath:i+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(n.
externalReferences!==void 0){let t=n.externalReferences;if(Array.isArray(t)){const s=t.length;for(let o=0;o<s;o++)S(t[o],{instancePath:i+"/externalReferences/"+o})||(e=y(e,S.errors),
r=e.length)}else{const s={instancePath:i+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}
n.signature!==void 0&&(I(n.signature,{instancePath:i+"/signature"})||(e=y(e,I.errors),r=e.length))}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[t]:e.push(t),r++}return Ir.errors=e,r===0}function tt(n,{instancePath:i=""}={}){let e=null,r=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const s of ie.required)
if(n[s]===void 0){const o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:s}};e===null?e=[o]:e.push(o),r++}for(const s in n)if(!L.call(ie.properties,
s)){const o={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[o]:e.push(o),r++}if(n.$schema!==void 0&&typeof n.
$schema!="string"){const s={instancePath:i+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(n.bomFormat!==
void 0){let s=n.bomFormat;if(typeof s!="string"){const o={instancePath:i+"/bomFormat",schemaPath:"#/properties/bomFormat/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:
e.push(o),r++}if(s!=="CycloneDX"){const o={instancePath:i+"/bomFormat",schemaPath:"#/properties/bomFormat/enum",keyword:"enum",params:{allowedValues:ie.properties.bomFormat.enum}};
e===null?e=[o]:e.push(o),r++}}if(n.specVersion!==void 0&&typeof n.specVersion!="string"){const s={instancePath:i+"/specVersion",schemaPath:"#/properties/specVersion/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(n.serialNumber!==void 0){let s=n.serialNumber;if(typeof s=="string"){if(!pt.test(s)){const o={instancePath:i+"/serialN\
umber",schemaPath:"#/properties/serialNumber/pattern",keyword:"pattern",params:{pattern:"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}};e===null?e=[o]:e.
push(o),r++}}else{const o={instancePath:i+"/serialNumber",schemaPath:"#/properties/serialNumber/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(n.version!==
void 0){let s=n.version;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){const o={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"}};
e===null?e=[o]:e.push(o),r++}if(typeof s=="number"&&(s<1||isNaN(s))){const o={instancePath:i+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[o]:e.push(o),r++}}if(n.metadata!==void 0&&(ar(n.metadata,{instancePath:i+"/metadata"})||(e=y(e,ar.errors),r=e.length)),n.components!==void 0){let s=n.components;
if(Array.isArray(s)){const o=s.length;for(let a=0;a<o;a++)N(s[a],{instancePath:i+"/components/"+a})||(e=y(e,N.errors),r=e.length);const p=$(s);if(p!==void 0){const a={instancePath:i+
"/components",schemaPath:"#/properties/components/uniqueItems",keyword:"uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[a]:e.push(a),r++}}else{const o={instancePath:i+"/components",
schemaPath:"#/properties/components/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(n.services!==void 0){let s=n.services;if(Array.isArray(s)){const o=s.
length;for(let a=0;a<o;a++)M(s[a],{instancePath:i+"/services/"+a})||(e=y(e,M.errors),r=e.length);const p=$(s);if(p!==void 0){const a={instancePath:i+"/services",schemaPath:"#/prope\
rties/services/uniqueItems",keyword:"uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[a]:e.push(a),r++}}else{const o={instancePath:i+"/services",schemaPath:"#/properties/services/t\
ype",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(n.externalReferences!==void 0){let s=n.externalReferences;if(Array.isArray(s)){const o=s.length;for(let p=0;p<
o;p++)S(s[p],{instancePath:i+"/externalReferences/"+p})||(e=y(e,S.errors),r=e.length)}else{const o={instancePath:i+"/externalReferences",schemaPath:"#/properties/externalReferences\
/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(n.dependencies!==void 0){let s=n.dependencies;if(Array.isArray(s)){const o=s.length;for(let a=0;a<o;a++)
B(s[a],{instancePath:i+"/dependencies/"+a})||(e=y(e,B.errors),r=e.length);const p=$(s);if(p!==void 0){const a={instancePath:i+"/dependencies",schemaPath:"#/properties/dependencies/\
uniqueItems",keyword:"uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[a]:e.push(a),r++}}else{const o={instancePath:i+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(n.compositions!==void 0){let s=n.compositions;if(Array.isArray(s)){const o=s.length;for(let a=0;a<o;a++)fr(s[a],{instancePath:i+
"/compositions/"+a})||(e=y(e,fr.errors),r=e.length);const p=$(s);if(p!==void 0){const a={instancePath:i+"/compositions",schemaPath:"#/properties/compositions/uniqueItems",keyword:"\
uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[a]:e.push(a),r++}}else{const o={instancePath:i+"/compositions",schemaPath:"#/properties/compositions/type",keyword:"type",params:{type:"\
array"}};e===null?e=[o]:e.push(o),r++}}if(n.vulnerabilities!==void 0){let s=n.vulnerabilities;if(Array.isArray(s)){const o=s.length;for(let a=0;a<o;a++)wr(s[a],{instancePath:i+"/vu\
lnerabilities/"+a})||(e=y(e,wr.errors),r=e.length);const p=$(s);if(p!==void 0){const a={instancePath:i+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/uniqueItems",keyword:"\
uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[a]:e.push(a),r++}}else{const o={instancePath:i+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/type",keyword:"type",params:{
type:"array"}};e===null?e=[o]:e.push(o),r++}}if(n.annotations!==void 0){let s=n.annotations;if(Array.isArray(s)){const o=s.length;for(let a=0;a<o;a++)vr(s[a],{instancePath:i+"/anno\
tations/"+a})||(e=y(e,vr.errors),r=e.length);const p=$(s);if(p!==void 0){const a={instancePath:i+"/annotations",schemaPath:"#/properties/annotations/uniqueItems",keyword:"uniqueIte\
ms",params:{i:p[0],j:p[1]}};e===null?e=[a]:e.push(a),r++}}else{const o={instancePath:i+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"array"}};
e===null?e=[o]:e.push(o),r++}}if(n.formulation!==void 0){let s=n.formulation;if(Array.isArray(s)){const o=s.length;for(let a=0;a<o;a++)Tr(s[a],{instancePath:i+"/formulation/"+a})||
(e=y(e,Tr.errors),r=e.length);const p=$(s);if(p!==void 0){const a={instancePath:i+"/formulation",schemaPath:"#/properties/formulation/uniqueItems",keyword:"uniqueItems",params:{i:p[0],
j:p[1]}};e===null?e=[a]:e.push(a),r++}}else{const o={instancePath:i+"/formulation",schemaPath:"#/properties/formulation/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.
push(o),r++}}if(n.declarations!==void 0){let s=n.declarations;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const o in s)if(!(o==="assessors"||o==="attestations"||o==="claims"||
o==="evidence"||o==="targets"||o==="affirmation"||o==="signature")){const p={instancePath:i+"/declarations",schemaPath:"#/properties/declarations/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),r++}if(s.assessors!==void 0){let o=s.assessors;if(Array.isArray(o)){const p=o.length;for(let a=0;a<p;a++){
let l=o[a];if(l&&typeof l=="object"&&!Array.isArray(l)){for(const f in l)if(!(f==="bom-ref"||f==="thirdParty"||f==="organization")){const c={instancePath:i+"/declarations/assessors\
/"+a,schemaPath:"#/properties/declarations/properties/assessors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[c]:e.push(c),r++}
if(l["bom-ref"]!==void 0&&(v(l["bom-ref"],{instancePath:i+"/declarations/assessors/"+a+"/bom-ref"})||(e=y(e,v.errors),r=e.length)),l.thirdParty!==void 0&&typeof l.thirdParty!="bool\
ean"){const f={instancePath:i+"/declarations/assessors/"+a+"/thirdParty",schemaPath:"#/properties/declarations/properties/assessors/items/properties/thirdParty/type",keyword:"type",
params:{type:"boolean"}};e===null?e=[f]:e.push(f),r++}l.organization!==void 0&&(O(l.organization,{instancePath:i+"/declarations/assessors/"+a+"/organization"})||(e=y(e,O.errors),r=
e.length))}else{const f={instancePath:i+"/declarations/assessors/"+a,schemaPath:"#/properties/declarations/properties/assessors/items/type",keyword:"type",params:{type:"object"}};e===
null?e=[f]:e.push(f),r++}}}else{const p={instancePath:i+"/declarations/assessors",schemaPath:"#/properties/declarations/properties/assessors/type",keyword:"type",params:{type:"arra\
y"}};e===null?e=[p]:e.push(p),r++}}if(s.attestations!==void 0){let o=s.attestations;if(Array.isArray(o)){const p=o.length;for(let a=0;a<p;a++){let l=o[a];if(l&&typeof l=="object"&&
!Array.isArray(l)){for(const f in l)if(!(f==="summary"||f==="assessor"||f==="map"||f==="signature")){const c={instancePath:i+"/declarations/attestations/"+a,schemaPath:"#/propertie\
s/declarations/properties/attestations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[c]:e.push(c),r++}if(l.summary!==void 0&&
typeof l.summary!="string"){const f={instancePath:i+"/declarations/attestations/"+a+"/summary",schemaPath:"#/properties/declarations/properties/attestations/items/properties/summar\
y/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(l.assessor!==void 0&&(q(l.assessor,{instancePath:i+"/declarations/attestations/"+a+"/assessor"})||(e=
y(e,q.errors),r=e.length)),l.map!==void 0){let f=l.map;if(Array.isArray(f)){const c=f.length;for(let d=0;d<c;d++){let u=f[d];if(u&&typeof u=="object"&&!Array.isArray(u)){for(const m in u)
if(!(m==="requirement"||m==="claims"||m==="counterClaims"||m==="conformance"||m==="confidence")){const h={instancePath:i+"/declarations/attestations/"+a+"/map/"+d,schemaPath:"#/pro\
perties/declarations/properties/attestations/items/properties/map/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[h]:e.push(h),
r++}if(u.requirement!==void 0&&(q(u.requirement,{instancePath:i+"/declarations/attestations/"+a+"/map/"+d+"/requirement"})||(e=y(e,q.errors),r=e.length)),u.claims!==void 0){let m=u.
claims;if(Array.isArray(m)){const h=m.length;for(let g=0;g<h;g++)q(m[g],{instancePath:i+"/declarations/attestations/"+a+"/map/"+d+"/claims/"+g})||(e=y(e,q.errors),r=e.length)}else{
const h={instancePath:i+"/declarations/attestations/"+a+"/map/"+d+"/claims",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/clai\
ms/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}}if(u.counterClaims!==void 0){let m=u.counterClaims;if(Array.isArray(m)){const h=m.length;for(let g=0;g<
h;g++)q(m[g],{instancePath:i+"/declarations/attestations/"+a+"/map/"+d+"/counterClaims/"+g})||(e=y(e,q.errors),r=e.length)}else{const h={instancePath:i+"/declarations/attestations/"+
a+"/map/"+d+"/counterClaims",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/counterClaims/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[h]:e.push(h),r++}}if(u.conformance!==void 0){let m=u.conformance;if(m&&typeof m=="object"&&!Array.isArray(m)){for(const h in m)if(!(h==="score"||h==="rationale"||
h==="mitigationStrategies")){const g={instancePath:i+"/declarations/attestations/"+a+"/map/"+d+"/conformance",schemaPath:"#/properties/declarations/properties/attestations/items/pr\
operties/map/items/properties/conformance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};e===null?e=[g]:e.push(g),r++}if(m.score!==void 0){let h=m.
score;if(typeof h=="number"){if(h>1||isNaN(h)){const g={instancePath:i+"/declarations/attestations/"+a+"/map/"+d+"/conformance/score",schemaPath:"#/properties/declarations/properti\
es/attestations/items/properties/map/items/properties/conformance/properties/score/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};e===null?e=[g]:e.push(g),r++}if(h<0||
isNaN(h)){const g={instancePath:i+"/declarations/attestations/"+a+"/map/"+d+"/conformance/score",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/\
items/properties/conformance/properties/score/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:i+"/declarations\
/attestations/"+a+"/map/"+d+"/conformance/score",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/conformance/properties/score/ty\
pe",keyword:"type",params:{type:"number"}};e===null?e=[g]:e.push(g),r++}}if(m.rationale!==void 0&&typeof m.rationale!="string"){const h={instancePath:i+"/declarations/attestations/"+
a+"/map/"+d+"/conformance/rationale",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/conformance/properties/rationale/type",keyword:"\
type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(m.mitigationStrategies!==void 0){let h=m.mitigationStrategies;if(Array.isArray(h)){const g=h.length;for(let w=0;w<g;w++)
q(h[w],{instancePath:i+"/declarations/attestations/"+a+"/map/"+d+"/conformance/mitigationStrategies/"+w})||(e=y(e,q.errors),r=e.length)}else{const g={instancePath:i+"/declarations/\
attestations/"+a+"/map/"+d+"/conformance/mitigationStrategies",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/conformance/prope\
rties/mitigationStrategies/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}}}else{const h={instancePath:i+"/declarations/attestations/"+a+"/map/"+d+"/confo\
rmance",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/conformance/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:
e.push(h),r++}}if(u.confidence!==void 0){let m=u.confidence;if(m&&typeof m=="object"&&!Array.isArray(m)){for(const h in m)if(!(h==="score"||h==="rationale")){const g={instancePath:i+
"/declarations/attestations/"+a+"/map/"+d+"/confidence",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/confidence/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:h}};e===null?e=[g]:e.push(g),r++}if(m.score!==void 0){let h=m.score;if(typeof h=="number"){if(h>1||isNaN(h)){const g={
instancePath:i+"/declarations/attestations/"+a+"/map/"+d+"/confidence/score",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/con\
fidence/properties/score/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};e===null?e=[g]:e.push(g),r++}if(h<0||isNaN(h)){const g={instancePath:i+"/declarations/attestat\
ions/"+a+"/map/"+d+"/confidence/score",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/confidence/properties/score/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:i+"/declarations/attestations/"+a+"/map/"+d+"/confidence/score",schemaPath:"#/pr\
operties/declarations/properties/attestations/items/properties/map/items/properties/confidence/properties/score/type",keyword:"type",params:{type:"number"}};e===null?e=[g]:e.push(g),
r++}}if(m.rationale!==void 0&&typeof m.rationale!="string"){const h={instancePath:i+"/declarations/attestations/"+a+"/map/"+d+"/confidence/rationale",schemaPath:"#/properties/decla\
rations/properties/attestations/items/properties/map/items/properties/confidence/properties/rationale/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}else{
const h={instancePath:i+"/declarations/attestations/"+a+"/map/"+d+"/confidence",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/\
confidence/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}}}else{const m={instancePath:i+"/declarations/attestations/"+a+"/map/"+d,schemaPath:"#/properti\
es/declarations/properties/attestations/items/properties/map/items/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}}else{const c={instancePath:i+"/declar\
ations/attestations/"+a+"/map",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(
c),r++}}l.signature!==void 0&&(I(l.signature,{instancePath:i+"/declarations/attestations/"+a+"/signature"})||(e=y(e,I.errors),r=e.length))}else{const f={instancePath:i+"/declaratio\
ns/attestations/"+a,schemaPath:"#/properties/declarations/properties/attestations/items/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}}else{const p={instancePath:i+
"/declarations/attestations",schemaPath:"#/properties/declarations/properties/attestations/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(s.claims!==void 0){
let o=s.claims;if(Array.isArray(o)){const p=o.length;for(let a=0;a<p;a++){let l=o[a];if(l&&typeof l=="object"&&!Array.isArray(l)){for(const f in l)if(!L.call(ie.properties.declarations.
properties.claims.items.properties,f)){const c={instancePath:i+"/declarations/claims/"+a,schemaPath:"#/properties/declarations/properties/claims/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:f}};e===null?e=[c]:e.push(c),r++}if(l["bom-ref"]!==void 0&&(v(l["bom-ref"],{instancePath:i+"/declarations/claims/"+a+"/bom-ref"})||
(e=y(e,v.errors),r=e.length)),l.target!==void 0&&(q(l.target,{instancePath:i+"/declarations/claims/"+a+"/target"})||(e=y(e,q.errors),r=e.length)),l.predicate!==void 0&&typeof l.predicate!=
"string"){const f={instancePath:i+"/declarations/claims/"+a+"/predicate",schemaPath:"#/properties/declarations/properties/claims/items/properties/predicate/type",keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),r++}if(l.mitigationStrategies!==void 0){let f=l.mitigationStrategies;if(Array.isArray(f)){const c=f.length;for(let d=0;d<c;d++)q(f[d],{instancePath:i+
"/declarations/claims/"+a+"/mitigationStrategies/"+d})||(e=y(e,q.errors),r=e.length)}else{const c={instancePath:i+"/declarations/claims/"+a+"/mitigationStrategies",schemaPath:"#/pr\
operties/declarations/properties/claims/items/properties/mitigationStrategies/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}if(l.reasoning!==void 0&&typeof l.
reasoning!="string"){const f={instancePath:i+"/declarations/claims/"+a+"/reasoning",schemaPath:"#/properties/declarations/properties/claims/items/properties/reasoning/type",keyword:"\
type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(l.evidence!==void 0){let f=l.evidence;if(Array.isArray(f)){const c=f.length;for(let d=0;d<c;d++)q(f[d],{instancePath:i+
"/declarations/claims/"+a+"/evidence/"+d})||(e=y(e,q.errors),r=e.length)}else{const c={instancePath:i+"/declarations/claims/"+a+"/evidence",schemaPath:"#/properties/declarations/pr\
operties/claims/items/properties/evidence/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}if(l.counterEvidence!==void 0){let f=l.counterEvidence;if(Array.
isArray(f)){const c=f.length;for(let d=0;d<c;d++)q(f[d],{instancePath:i+"/declarations/claims/"+a+"/counterEvidence/"+d})||(e=y(e,q.errors),r=e.length)}else{const c={instancePath:i+
"/declarations/claims/"+a+"/counterEvidence",schemaPath:"#/properties/declarations/properties/claims/items/properties/counterEvidence/type",keyword:"type",params:{type:"array"}};e===
null?e=[c]:e.push(c),r++}}if(l.externalReferences!==void 0){let f=l.externalReferences;if(Array.isArray(f)){const c=f.length;for(let d=0;d<c;d++)S(f[d],{instancePath:i+"/declaratio\
ns/claims/"+a+"/externalReferences/"+d})||(e=y(e,S.errors),r=e.length)}else{const c={instancePath:i+"/declarations/claims/"+a+"/externalReferences",schemaPath:"#/properties/declara\
tions/properties/claims/items/properties/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}l.signature!==void 0&&(I(l.signature,{instancePath:i+
"/declarations/claims/"+a+"/signature"})||(e=y(e,I.errors),r=e.length))}else{const f={instancePath:i+"/declarations/claims/"+a,schemaPath:"#/properties/declarations/properties/clai\
ms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}}else{const p={instancePath:i+"/declarations/claims",schemaPath:"#/properties/declarations/prope\
rties/claims/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(s.evidence!==void 0){let o=s.evidence;if(Array.isArray(o)){const p=o.length;for(let a=0;a<
p;a++){let l=o[a];if(l&&typeof l=="object"&&!Array.isArray(l)){for(const f in l)if(!L.call(ie.properties.declarations.properties.evidence.items.properties,f)){const c={instancePath:i+
"/declarations/evidence/"+a,schemaPath:"#/properties/declarations/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===
null?e=[c]:e.push(c),r++}if(l["bom-ref"]!==void 0&&(v(l["bom-ref"],{instancePath:i+"/declarations/evidence/"+a+"/bom-ref"})||(e=y(e,v.errors),r=e.length)),l.propertyName!==void 0&&
typeof l.propertyName!="string"){const f={instancePath:i+"/declarations/evidence/"+a+"/propertyName",schemaPath:"#/properties/declarations/properties/evidence/items/properties/prop\
ertyName/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(l.description!==void 0&&typeof l.description!="string"){const f={instancePath:i+"/declarations\
/evidence/"+a+"/description",schemaPath:"#/properties/declarations/properties/evidence/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(
f),r++}if(l.data!==void 0){let f=l.data;if(Array.isArray(f)){const c=f.length;for(let d=0;d<c;d++){let u=f[d];if(u&&typeof u=="object"&&!Array.isArray(u)){for(const m in u)if(!(m===
"name"||m==="contents"||m==="classification"||m==="sensitiveData"||m==="governance")){const h={instancePath:i+"/declarations/evidence/"+a+"/data/"+d,schemaPath:"#/properties/declar\
ations/properties/evidence/items/properties/data/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[h]:e.push(h),r++}if(u.name!==
void 0&&typeof u.name!="string"){const m={instancePath:i+"/declarations/evidence/"+a+"/data/"+d+"/name",schemaPath:"#/properties/declarations/properties/evidence/items/properties/d\
ata/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(u.contents!==void 0){let m=u.contents;if(m&&typeof m=="object"&&!Array.isArray(
m)){for(const h in m)if(!(h==="attachment"||h==="url")){const g={instancePath:i+"/declarations/evidence/"+a+"/data/"+d+"/contents",schemaPath:"#/properties/declarations/properties/\
evidence/items/properties/data/items/properties/contents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};e===null?e=[g]:e.push(g),r++}if(m.attachment!==
void 0&&(_(m.attachment,{instancePath:i+"/declarations/evidence/"+a+"/data/"+d+"/contents/attachment"})||(e=y(e,_.errors),r=e.length)),m.url!==void 0){let h=m.url;if(typeof h=="str\
ing"){if(!V(h)){const g={instancePath:i+"/declarations/evidence/"+a+"/data/"+d+"/contents/url",schemaPath:"#/properties/declarations/properties/evidence/items/properties/data/items\
/properties/contents/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:i+"/declarations/evidence/"+a+
"/data/"+d+"/contents/url",schemaPath:"#/properties/declarations/properties/evidence/items/properties/data/items/properties/contents/properties/url/type",keyword:"type",params:{type:"\
string"}};e===null?e=[g]:e.push(g),r++}}}else{const h={instancePath:i+"/declarations/evidence/"+a+"/data/"+d+"/contents",schemaPath:"#/properties/declarations/properties/evidence/i\
tems/properties/data/items/properties/contents/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}}if(u.classification!==void 0&&(Y(u.classification,{instancePath:i+
"/declarations/evidence/"+a+"/data/"+d+"/classification"})||(e=y(e,Y.errors),r=e.length)),u.sensitiveData!==void 0){let m=u.sensitiveData;if(Array.isArray(m)){const h=m.length;for(let g=0;g<
h;g++)if(typeof m[g]!="string"){const w={instancePath:i+"/declarations/evidence/"+a+"/data/"+d+"/sensitiveData/"+g,schemaPath:"#/properties/declarations/properties/evidence/items/p\
roperties/data/items/properties/sensitiveData/items/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}else{const h={instancePath:i+"/declarations/evidence/"+
a+"/data/"+d+"/sensitiveData",schemaPath:"#/properties/declarations/properties/evidence/items/properties/data/items/properties/sensitiveData/type",keyword:"type",params:{type:"arra\
y"}};e===null?e=[h]:e.push(h),r++}}u.governance!==void 0&&(ee(u.governance,{instancePath:i+"/declarations/evidence/"+a+"/data/"+d+"/governance"})||(e=y(e,ee.errors),r=e.length))}else{
const m={instancePath:i+"/declarations/evidence/"+a+"/data/"+d,schemaPath:"#/properties/declarations/properties/evidence/items/properties/data/items/type",keyword:"type",params:{type:"\
object"}};e===null?e=[m]:e.push(m),r++}}}else{const c={instancePath:i+"/declarations/evidence/"+a+"/data",schemaPath:"#/properties/declarations/properties/evidence/items/properties\
/data/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}if(l.created!==void 0){let f=l.created;if(typeof f=="string"){if(!T(f)){const c={instancePath:i+"/de\
clarations/evidence/"+a+"/created",schemaPath:"#/properties/declarations/properties/evidence/items/properties/created/format",keyword:"format",params:{format:"date-time"}};e===null?
e=[c]:e.push(c),r++}}else{const c={instancePath:i+"/declarations/evidence/"+a+"/created",schemaPath:"#/properties/declarations/properties/evidence/items/properties/created/type",keyword:"\
type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(l.expires!==void 0){let f=l.expires;if(typeof f=="string"){if(!T(f)){const c={instancePath:i+"/declarations/evidence/"+
a+"/expires",schemaPath:"#/properties/declarations/properties/evidence/items/properties/expires/format",keyword:"format",params:{format:"date-time"}};e===null?e=[c]:e.push(c),r++}}else{
const c={instancePath:i+"/declarations/evidence/"+a+"/expires",schemaPath:"#/properties/declarations/properties/evidence/items/properties/expires/type",keyword:"type",params:{type:"\
string"}};e===null?e=[c]:e.push(c),r++}}l.author!==void 0&&(E(l.author,{instancePath:i+"/declarations/evidence/"+a+"/author"})||(e=y(e,E.errors),r=e.length)),l.reviewer!==void 0&&(E(
l.reviewer,{instancePath:i+"/declarations/evidence/"+a+"/reviewer"})||(e=y(e,E.errors),r=e.length)),l.signature!==void 0&&(I(l.signature,{instancePath:i+"/declarations/evidence/"+a+
"/signature"})||(e=y(e,I.errors),r=e.length))}else{const f={instancePath:i+"/declarations/evidence/"+a,schemaPath:"#/properties/declarations/properties/evidence/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}}else{const p={instancePath:i+"/declarations/evidence",schemaPath:"#/properties/declarations/properties/evidence/type",keyword:"\
type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(s.targets!==void 0){let o=s.targets;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const p in o)if(!(p==="organizati\
ons"||p==="components"||p==="services")){const a={instancePath:i+"/declarations/targets",schemaPath:"#/properties/declarations/properties/targets/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:p}};e===null?e=[a]:e.push(a),r++}if(o.organizations!==void 0){let p=o.organizations;if(Array.isArray(p)){const a=p.length;for(let l=0;l<
a;l++)O(p[l],{instancePath:i+"/declarations/targets/organizations/"+l})||(e=y(e,O.errors),r=e.length)}else{const a={instancePath:i+"/declarations/targets/organizations",schemaPath:"\
#/properties/declarations/properties/targets/properties/organizations/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(o.components!==void 0){let p=o.components;
if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)N(p[l],{instancePath:i+"/declarations/targets/components/"+l})||(e=y(e,N.errors),r=e.length)}else{const a={instancePath:i+
"/declarations/targets/components",schemaPath:"#/properties/declarations/properties/targets/properties/components/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(
a),r++}}if(o.services!==void 0){let p=o.services;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)M(p[l],{instancePath:i+"/declarations/targets/services/"+l})||(e=y(e,M.errors),
r=e.length)}else{const a={instancePath:i+"/declarations/targets/services",schemaPath:"#/properties/declarations/properties/targets/properties/services/type",keyword:"type",params:{
type:"array"}};e===null?e=[a]:e.push(a),r++}}}else{const p={instancePath:i+"/declarations/targets",schemaPath:"#/properties/declarations/properties/targets/type",keyword:"type",params:{
type:"object"}};e===null?e=[p]:e.push(p),r++}}if(s.affirmation!==void 0){let o=s.affirmation;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const p in o)if(!(p==="statement"||p===
"signatories"||p==="signature")){const a={instancePath:i+"/declarations/affirmation",schemaPath:"#/properties/declarations/properties/affirmation/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:p}};e===null?e=[a]:e.push(a),r++}if(o.statement!==void 0&&typeof o.statement!="string"){const p={instancePath:i+"/declarations/affirma\
tion/statement",schemaPath:"#/properties/declarations/properties/affirmation/properties/statement/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(o.signatories!==
void 0){let p=o.signatories;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++){let f=p[l];const c=r;let d=!1,u=null;const m=r;if(f&&typeof f=="object"&&!Array.isArray(f)&&f.
signature===void 0){const g={instancePath:i+"/declarations/affirmation/signatories/"+l,schemaPath:"#/properties/declarations/properties/affirmation/properties/signatories/items/one\
Of/0/required",keyword:"required",params:{missingProperty:"signature"}};e===null?e=[g]:e.push(g),r++}var t=m===r;t&&(d=!0,u=0);const h=r;if(f&&typeof f=="object"&&!Array.isArray(f)){
for(const g of ie.properties.declarations.properties.affirmation.properties.signatories.items.oneOf[1].required)if(f[g]===void 0){const w={instancePath:i+"/declarations/affirmation\
/signatories/"+l,schemaPath:"#/properties/declarations/properties/affirmation/properties/signatories/items/oneOf/1/required",keyword:"required",params:{missingProperty:g}};e===null?
e=[w]:e.push(w),r++}}var t=h===r;if(t&&d?(d=!1,u=[u,1]):t&&(d=!0,u=1),d)r=c,e!==null&&(c?e.length=c:e=null);else{const g={instancePath:i+"/declarations/affirmation/signatories/"+l,
schemaPath:"#/properties/declarations/properties/affirmation/properties/signatories/items/oneOf",keyword:"oneOf",params:{passingSchemas:u}};e===null?e=[g]:e.push(g),r++}if(f&&typeof f==
"object"&&!Array.isArray(f)){for(const g in f)if(!(g==="name"||g==="role"||g==="signature"||g==="organization"||g==="externalReference")){const w={instancePath:i+"/declarations/aff\
irmation/signatories/"+l,schemaPath:"#/properties/declarations/properties/affirmation/properties/signatories/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}};
e===null?e=[w]:e.push(w),r++}if(f.name!==void 0&&typeof f.name!="string"){const g={instancePath:i+"/declarations/affirmation/signatories/"+l+"/name",schemaPath:"#/properties/declar\
ations/properties/affirmation/properties/signatories/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}if(f.role!==void 0&&typeof f.role!=
"string"){const g={instancePath:i+"/declarations/affirmation/signatories/"+l+"/role",schemaPath:"#/properties/declarations/properties/affirmation/properties/signatories/items/prope\
rties/role/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}f.signature!==void 0&&(I(f.signature,{instancePath:i+"/declarations/affirmation/signatories/"+l+
"/signature"})||(e=y(e,I.errors),r=e.length)),f.organization!==void 0&&(O(f.organization,{instancePath:i+"/declarations/affirmation/signatories/"+l+"/organization"})||(e=y(e,O.errors),
r=e.length)),f.externalReference!==void 0&&(S(f.externalReference,{instancePath:i+"/declarations/affirmation/signatories/"+l+"/externalReference"})||(e=y(e,S.errors),r=e.length))}else{
const g={instancePath:i+"/declarations/affirmation/signatories/"+l,schemaPath:"#/properties/declarations/properties/affirmation/properties/signatories/items/type",keyword:"type",params:{
type:"object"}};e===null?e=[g]:e.push(g),r++}}}else{const a={instancePath:i+"/declarations/affirmation/signatories",schemaPath:"#/properties/declarations/properties/affirmation/pro\
perties/signatories/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}o.signature!==void 0&&(I(o.signature,{instancePath:i+"/declarations/affirmation/signat\
ure"})||(e=y(e,I.errors),r=e.length))}else{const p={instancePath:i+"/declarations/affirmation",schemaPath:"#/properties/declarations/properties/affirmation/type",keyword:"type",params:{
type:"object"}};e===null?e=[p]:e.push(p),r++}}s.signature!==void 0&&(I(s.signature,{instancePath:i+"/declarations/signature"})||(e=y(e,I.errors),r=e.length))}else{const o={instancePath:i+
"/declarations",schemaPath:"#/properties/declarations/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}if(n.definitions!==void 0){let s=n.definitions;if(s&&
typeof s=="object"&&!Array.isArray(s)){for(const o in s)if(o!=="standards"){const p={instancePath:i+"/definitions",schemaPath:"#/properties/definitions/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),r++}if(s.standards!==void 0){let o=s.standards;if(Array.isArray(o)){const p=o.length;for(let a=0;a<p;a++)
Ir(o[a],{instancePath:i+"/definitions/standards/"+a})||(e=y(e,Ir.errors),r=e.length)}else{const p={instancePath:i+"/definitions/standards",schemaPath:"#/properties/definitions/prop\
erties/standards/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{const o={instancePath:i+"/definitions",schemaPath:"#/properties/definitions/type",keyword:"\
type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}if(n.properties!==void 0){let s=n.properties;if(Array.isArray(s)){const o=s.length;for(let p=0;p<o;p++)b(s[p],{instancePath:i+
"/properties/"+p})||(e=y(e,b.errors),r=e.length)}else{const o={instancePath:i+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?
e=[o]:e.push(o),r++}}n.signature!==void 0&&(I(n.signature,{instancePath:i+"/signature"})||(e=y(e,I.errors),r=e.length))}else{const s={instancePath:i,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return tt.errors=e,r===0}export{jt as validate};
