// Written by scripts/schemas.mjs from bom-1.5.SNAPSHOT.schema.json; do not edit. From the CycloneDX specification (https://github.com/CycloneDX/specification), Copyright OWASP Foundation, Apache-2.0.
import{lengthOf as Cr,isEqual as Vr,findDuplicate as Lr,formats as he,append as u}from"../validate/keywords.ts";import{SPDX_IDS as Nr}from"./spdx-ids.js";const it=zr,ge={$schema:"h\
ttp://json-schema.org/draft-07/schema#",$id:"http://cyclonedx.org/schema/bom-1.5.schema.json",type:"object",required:["bomFormat","specVersion"],additionalProperties:!1,properties:{
$schema:{type:"string"},bomFormat:{type:"string",enum:["CycloneDX"]},specVersion:{type:"string"},serialNumber:{type:"string",pattern:"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-\
[0-9a-f]{4}-[0-9a-f]{12}$"},version:{type:"integer",minimum:1},metadata:{$ref:"#/definitions/metadata"},components:{type:"array",items:{$ref:"#/definitions/component"},uniqueItems:!0},
services:{type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}},dependencies:{type:"arr\
ay",items:{$ref:"#/definitions/dependency"},uniqueItems:!0},compositions:{type:"array",items:{$ref:"#/definitions/compositions"},uniqueItems:!0},vulnerabilities:{type:"array",items:{
$ref:"#/definitions/vulnerability"},uniqueItems:!0},annotations:{type:"array",items:{$ref:"#/definitions/annotations"},uniqueItems:!0},formulation:{type:"array",items:{$ref:"#/defi\
nitions/formula"},uniqueItems:!0},properties:{type:"array",items:{$ref:"#/definitions/property"}},signature:{$ref:"#/definitions/signature"}},definitions:{refType:{type:"string",minLength:1},
refLinkType:{allOf:[{$ref:"#/definitions/refType"}]},bomLinkDocumentType:{type:"string",format:"iri-reference",pattern:"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-\
9a-f]{12}/[1-9][0-9]*$"},bomLinkElementType:{type:"string",format:"iri-reference",pattern:"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"},bomLink:{
anyOf:[{$ref:"#/definitions/bomLinkDocumentType"},{$ref:"#/definitions/bomLinkElementType"}]},metadata:{type:"object",additionalProperties:!1,properties:{timestamp:{type:"string",format:"\
date-time"},lifecycles:{type:"array",items:{type:"object",oneOf:[{required:["phase"],additionalProperties:!1,properties:{phase:{type:"string",enum:["design","pre-build","build","po\
st-build","operations","discovery","decommission"]}}},{required:["name"],additionalProperties:!1,properties:{name:{type:"string"},description:{type:"string"}}}]}},tools:{oneOf:[{type:"\
object",additionalProperties:!1,properties:{components:{type:"array",items:{$ref:"#/definitions/component"},uniqueItems:!0},services:{type:"array",items:{$ref:"#/definitions/servic\
e"},uniqueItems:!0}}},{type:"array",items:{$ref:"#/definitions/tool"}}]},authors:{type:"array",items:{$ref:"#/definitions/organizationalContact"}},component:{$ref:"#/definitions/co\
mponent"},manufacture:{$ref:"#/definitions/organizationalEntity"},supplier:{$ref:"#/definitions/organizationalEntity"},licenses:{$ref:"#/definitions/licenseChoice"},properties:{type:"\
array",items:{$ref:"#/definitions/property"}}}},tool:{type:"object",additionalProperties:!1,properties:{vendor:{type:"string"},name:{type:"string"},version:{type:"string"},hashes:{
type:"array",items:{$ref:"#/definitions/hash"}},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}}}},organizationalEntity:{type:"object",additionalProperties:!1,
properties:{"bom-ref":{$ref:"#/definitions/refType"},name:{type:"string"},url:{type:"array",items:{type:"string",format:"iri-reference"}},contact:{type:"array",items:{$ref:"#/defin\
itions/organizationalContact"}}}},organizationalContact:{type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},name:{type:"string"},email:{type:"\
string",format:"idn-email"},phone:{type:"string"}}},component:{type:"object",required:["type","name"],additionalProperties:!1,properties:{type:{type:"string",enum:["application","f\
ramework","library","container","platform","operating-system","device","device-driver","firmware","file","machine-learning-model","data"]},"mime-type":{type:"string",pattern:"^[-+a\
-z0-9.]+/[-+a-z0-9.]+$"},"bom-ref":{$ref:"#/definitions/refType"},supplier:{$ref:"#/definitions/organizationalEntity"},author:{type:"string"},publisher:{type:"string"},group:{type:"\
string"},name:{type:"string"},version:{type:"string"},description:{type:"string"},scope:{type:"string",enum:["required","optional","excluded"]},hashes:{type:"array",items:{$ref:"#/\
definitions/hash"}},licenses:{$ref:"#/definitions/licenseChoice"},copyright:{type:"string"},cpe:{type:"string"},purl:{type:"string"},swid:{$ref:"#/definitions/swid"},modified:{type:"\
boolean"},pedigree:{type:"object",additionalProperties:!1,properties:{ancestors:{type:"array",items:{$ref:"#/definitions/component"}},descendants:{type:"array",items:{$ref:"#/defin\
itions/component"}},variants:{type:"array",items:{$ref:"#/definitions/component"}},commits:{type:"array",items:{$ref:"#/definitions/commit"}},patches:{type:"array",items:{$ref:"#/d\
efinitions/patch"}},notes:{type:"string"}}},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}},components:{type:"array",items:{$ref:"#/definitions/com\
ponent"},uniqueItems:!0},evidence:{$ref:"#/definitions/componentEvidence"},releaseNotes:{$ref:"#/definitions/releaseNotes"},modelCard:{$ref:"#/definitions/modelCard"},data:{type:"a\
rray",items:{$ref:"#/definitions/componentData"}},properties:{type:"array",items:{$ref:"#/definitions/property"}},signature:{$ref:"#/definitions/signature"}}},swid:{type:"object",required:[
"tagId","name"],additionalProperties:!1,properties:{tagId:{type:"string"},name:{type:"string"},version:{type:"string"},tagVersion:{type:"integer"},patch:{type:"boolean"},text:{$ref:"\
#/definitions/attachment"},url:{type:"string",format:"iri-reference"}}},attachment:{type:"object",required:["content"],additionalProperties:!1,properties:{contentType:{type:"string"},
encoding:{type:"string",enum:["base64"]},content:{type:"string"}}},hash:{type:"object",required:["alg","content"],additionalProperties:!1,properties:{alg:{$ref:"#/definitions/hash-\
alg"},content:{$ref:"#/definitions/hash-content"}}},"hash-alg":{type:"string",enum:["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAK\
E2b-384","BLAKE2b-512","BLAKE3"]},"hash-content":{type:"string",pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"},license:{type:"objec\
t",oneOf:[{required:["id"]},{required:["name"]}],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},id:{$ref:"spdx.SNAPSHOT.schema.json"},name:{type:"stri\
ng"},text:{$ref:"#/definitions/attachment"},url:{type:"string",format:"iri-reference"},licensing:{type:"object",additionalProperties:!1,properties:{altIds:{type:"array",items:{type:"\
string"}},licensor:{type:"object",additionalProperties:!1,properties:{organization:{$ref:"#/definitions/organizationalEntity"},individual:{$ref:"#/definitions/organizationalContact"}},
oneOf:[{required:["organization"]},{required:["individual"]}]},licensee:{type:"object",additionalProperties:!1,properties:{organization:{$ref:"#/definitions/organizationalEntity"},
individual:{$ref:"#/definitions/organizationalContact"}},oneOf:[{required:["organization"]},{required:["individual"]}]},purchaser:{type:"object",additionalProperties:!1,properties:{
organization:{$ref:"#/definitions/organizationalEntity"},individual:{$ref:"#/definitions/organizationalContact"}},oneOf:[{required:["organization"]},{required:["individual"]}]},purchaseOrder:{
type:"string"},licenseTypes:{type:"array",items:{type:"string",enum:["academic","appliance","client-access","concurrent-user","core-points","custom-metric","device","evaluation","n\
amed-user","node-locked","oem","perpetual","processor-points","subscription","user","other"]}},lastRenewal:{type:"string",format:"date-time"},expiration:{type:"string",format:"date\
-time"}}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},licenseChoice:{type:"array",oneOf:[{type:"array",items:{type:"object",required:["license"],additionalProperties:!1,
properties:{license:{$ref:"#/definitions/license"}}}},{type:"array",additionalItems:!1,minItems:1,maxItems:1,items:[{type:"object",additionalProperties:!1,required:["expression"],properties:{
expression:{type:"string"},"bom-ref":{$ref:"#/definitions/refType"}}}]}]},commit:{type:"object",additionalProperties:!1,properties:{uid:{type:"string"},url:{type:"string",format:"i\
ri-reference"},author:{$ref:"#/definitions/identifiableAction"},committer:{$ref:"#/definitions/identifiableAction"},message:{type:"string"}}},patch:{type:"object",required:["type"],
additionalProperties:!1,properties:{type:{type:"string",enum:["unofficial","monkey","backport","cherry-pick"]},diff:{$ref:"#/definitions/diff"},resolves:{type:"array",items:{$ref:"\
#/definitions/issue"}}}},diff:{type:"object",additionalProperties:!1,properties:{text:{$ref:"#/definitions/attachment"},url:{type:"string",format:"iri-reference"}}},issue:{type:"ob\
ject",required:["type"],additionalProperties:!1,properties:{type:{type:"string",enum:["defect","enhancement","security"]},id:{type:"string"},name:{type:"string"},description:{type:"\
string"},source:{type:"object",additionalProperties:!1,properties:{name:{type:"string"},url:{type:"string",format:"iri-reference"}}},references:{type:"array",items:{type:"string",format:"\
iri-reference"}}}},identifiableAction:{type:"object",additionalProperties:!1,properties:{timestamp:{type:"string",format:"date-time"},name:{type:"string"},email:{type:"string",format:"\
idn-email"}}},externalReference:{type:"object",required:["url","type"],additionalProperties:!1,properties:{url:{anyOf:[{type:"string",format:"iri-reference"},{$ref:"#/definitions/b\
omLink"}]},comment:{type:"string"},type:{type:"string",enum:["vcs","issue-tracker","website","advisories","bom","mailing-list","social","chat","documentation","support","distributi\
on","distribution-intake","license","build-meta","build-system","release-notes","security-contact","model-card","log","configuration","evidence","formulation","attestation","threat\
-model","adversary-model","risk-assessment","vulnerability-assertion","exploitability-statement","pentest-report","static-analysis-report","dynamic-analysis-report","runtime-analys\
is-report","component-analysis-report","maturity-report","certification-report","codified-infrastructure","quality-metrics","poam","other"]},hashes:{type:"array",items:{$ref:"#/def\
initions/hash"}}}},dependency:{type:"object",required:["ref"],additionalProperties:!1,properties:{ref:{$ref:"#/definitions/refLinkType"},dependsOn:{type:"array",uniqueItems:!0,items:{
$ref:"#/definitions/refLinkType"}}}},service:{type:"object",required:["name"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},provider:{$ref:"#/definit\
ions/organizationalEntity"},group:{type:"string"},name:{type:"string"},version:{type:"string"},description:{type:"string"},endpoints:{type:"array",items:{type:"string",format:"iri-\
reference"}},authenticated:{type:"boolean"},"x-trust-boundary":{type:"boolean"},trustZone:{type:"string"},data:{type:"array",items:{$ref:"#/definitions/serviceData"}},licenses:{$ref:"\
#/definitions/licenseChoice"},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}},services:{type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0},
releaseNotes:{$ref:"#/definitions/releaseNotes"},properties:{type:"array",items:{$ref:"#/definitions/property"}},signature:{$ref:"#/definitions/signature"}}},serviceData:{type:"obj\
ect",required:["flow","classification"],additionalProperties:!1,properties:{flow:{$ref:"#/definitions/dataFlowDirection"},classification:{$ref:"#/definitions/dataClassification"},name:{
type:"string"},description:{type:"string"},governance:{type:"object",$ref:"#/definitions/dataGovernance"},source:{type:"array",items:{anyOf:[{type:"string",format:"iri-reference"},
{$ref:"#/definitions/bomLinkElementType"}]}},destination:{type:"array",items:{anyOf:[{type:"string",format:"iri-reference"},{$ref:"#/definitions/bomLinkElementType"}]}}}},dataFlowDirection:{
type:"string",enum:["inbound","outbound","bi-directional","unknown"]},copyright:{type:"object",required:["text"],additionalProperties:!1,properties:{text:{type:"string"}}},componentEvidence:{
type:"object",additionalProperties:!1,properties:{identity:{type:"object",required:["field"],additionalProperties:!1,properties:{field:{type:"string",enum:["group","name","version",
"purl","cpe","swid","hash"]},confidence:{type:"number",minimum:0,maximum:1},methods:{type:"array",items:{type:"object",required:["technique","confidence"],additionalProperties:!1,properties:{
technique:{type:"string",enum:["source-code-analysis","binary-analysis","manifest-analysis","ast-fingerprint","hash-comparison","instrumentation","dynamic-analysis","filename","att\
estation","other"]},confidence:{type:"number",minimum:0,maximum:1},value:{type:"string"}}}},tools:{type:"array",uniqueItems:!0,items:{anyOf:[{$ref:"#/definitions/refLinkType"},{$ref:"\
#/definitions/bomLinkElementType"}]}}}},occurrences:{type:"array",items:{type:"object",required:["location"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refT\
ype"},location:{type:"string"}}}},callstack:{type:"object",additionalProperties:!1,properties:{frames:{type:"array",items:{type:"object",required:["module"],additionalProperties:!1,
properties:{package:{type:"string"},module:{type:"string"},function:{type:"string"},parameters:{type:"array",items:{type:"string"}},line:{type:"integer"},column:{type:"integer"},fullFilename:{
type:"string"}}}}}},licenses:{$ref:"#/definitions/licenseChoice"},copyright:{type:"array",items:{$ref:"#/definitions/copyright"}}}},compositions:{type:"object",required:["aggregate"],
additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},aggregate:{$ref:"#/definitions/aggregateType"},assemblies:{type:"array",uniqueItems:!0,items:{anyOf:[{$ref:"\
#/definitions/refLinkType"},{$ref:"#/definitions/bomLinkElementType"}]}},dependencies:{type:"array",uniqueItems:!0,items:{type:"string"}},vulnerabilities:{type:"array",uniqueItems:!0,
items:{type:"string"}},signature:{$ref:"#/definitions/signature"}}},aggregateType:{type:"string",enum:["complete","incomplete","incomplete_first_party_only","incomplete_first_party\
_proprietary_only","incomplete_first_party_opensource_only","incomplete_third_party_only","incomplete_third_party_proprietary_only","incomplete_third_party_opensource_only","unknow\
n","not_specified"]},property:{type:"object",properties:{name:{type:"string"},value:{type:"string"}}},localeType:{type:"string",pattern:"^([a-z]{2})(-[A-Z]{2})?$"},releaseType:{type:"\
string"},note:{type:"object",required:["text"],additionalProperties:!1,properties:{locale:{$ref:"#/definitions/localeType"},text:{$ref:"#/definitions/attachment"}}},releaseNotes:{type:"\
object",required:["type"],additionalProperties:!1,properties:{type:{$ref:"#/definitions/releaseType"},title:{type:"string"},featuredImage:{type:"string",format:"iri-reference"},socialImage:{
type:"string",format:"iri-reference"},description:{type:"string"},timestamp:{type:"string",format:"date-time"},aliases:{type:"array",items:{type:"string"}},tags:{type:"array",items:{
type:"string"}},resolves:{type:"array",items:{$ref:"#/definitions/issue"}},notes:{type:"array",items:{$ref:"#/definitions/note"}},properties:{type:"array",items:{$ref:"#/definition\
s/property"}}}},advisory:{type:"object",required:["url"],additionalProperties:!1,properties:{title:{type:"string"},url:{type:"string",format:"iri-reference"}}},cwe:{type:"integer",
minimum:1},severity:{type:"string",enum:["critical","high","medium","low","info","none","unknown"]},scoreMethod:{type:"string",enum:["CVSSv2","CVSSv3","CVSSv31","CVSSv4","OWASP","S\
SVC","other"]},impactAnalysisState:{type:"string",enum:["resolved","resolved_with_pedigree","exploitable","in_triage","false_positive","not_affected"]},impactAnalysisJustification:{
type:"string",enum:["code_not_present","code_not_reachable","requires_configuration","requires_dependency","requires_environment","protected_by_compiler","protected_at_runtime","pr\
otected_at_perimeter","protected_by_mitigating_control"]},rating:{type:"object",additionalProperties:!1,properties:{source:{$ref:"#/definitions/vulnerabilitySource"},score:{type:"n\
umber"},severity:{$ref:"#/definitions/severity"},method:{$ref:"#/definitions/scoreMethod"},vector:{type:"string"},justification:{type:"string"}}},vulnerabilitySource:{type:"object",
additionalProperties:!1,properties:{url:{type:"string"},name:{type:"string"}}},vulnerability:{type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refTy\
pe"},id:{type:"string"},source:{$ref:"#/definitions/vulnerabilitySource"},references:{type:"array",items:{type:"object",required:["id","source"],additionalProperties:!1,properties:{
id:{type:"string"},source:{$ref:"#/definitions/vulnerabilitySource"}}}},ratings:{type:"array",items:{$ref:"#/definitions/rating"}},cwes:{type:"array",items:{$ref:"#/definitions/cwe"}},
description:{type:"string"},detail:{type:"string"},recommendation:{type:"string"},workaround:{type:"string"},proofOfConcept:{type:"object",properties:{reproductionSteps:{type:"stri\
ng"},environment:{type:"string"},supportingMaterial:{type:"array",items:{$ref:"#/definitions/attachment"}}}},advisories:{type:"array",items:{$ref:"#/definitions/advisory"}},created:{
type:"string",format:"date-time"},published:{type:"string",format:"date-time"},updated:{type:"string",format:"date-time"},rejected:{type:"string",format:"date-time"},credits:{type:"\
object",additionalProperties:!1,properties:{organizations:{type:"array",items:{$ref:"#/definitions/organizationalEntity"}},individuals:{type:"array",items:{$ref:"#/definitions/orga\
nizationalContact"}}}},tools:{oneOf:[{type:"object",additionalProperties:!1,properties:{components:{type:"array",items:{$ref:"#/definitions/component"},uniqueItems:!0},services:{type:"\
array",items:{$ref:"#/definitions/service"},uniqueItems:!0}}},{type:"array",items:{$ref:"#/definitions/tool"}}]},analysis:{type:"object",additionalProperties:!1,properties:{state:{
$ref:"#/definitions/impactAnalysisState"},justification:{$ref:"#/definitions/impactAnalysisJustification"},response:{type:"array",items:{type:"string",enum:["can_not_fix","will_not\
_fix","update","rollback","workaround_available"]}},detail:{type:"string"},firstIssued:{type:"string",format:"date-time"},lastUpdated:{type:"string",format:"date-time"}}},affects:{
type:"array",uniqueItems:!0,items:{type:"object",required:["ref"],additionalProperties:!1,properties:{ref:{anyOf:[{$ref:"#/definitions/refLinkType"},{$ref:"#/definitions/bomLinkEle\
mentType"}]},versions:{type:"array",items:{type:"object",oneOf:[{required:["version"]},{required:["range"]}],additionalProperties:!1,properties:{version:{$ref:"#/definitions/versio\
n"},range:{$ref:"#/definitions/range"},status:{$ref:"#/definitions/affectedStatus"}}}}}}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},affectedStatus:{type:"st\
ring",enum:["affected","unaffected","unknown"]},version:{type:"string",minLength:1,maxLength:1024},range:{type:"string",minLength:1,maxLength:1024},annotations:{type:"object",required:[
"subjects","annotator","timestamp","text"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},subjects:{type:"array",uniqueItems:!0,items:{anyOf:[{$ref:"#\
/definitions/refLinkType"},{$ref:"#/definitions/bomLinkElementType"}]}},annotator:{type:"object",oneOf:[{required:["organization"]},{required:["individual"]},{required:["component"]},
{required:["service"]}],additionalProperties:!1,properties:{organization:{$ref:"#/definitions/organizationalEntity"},individual:{$ref:"#/definitions/organizationalContact"},component:{
$ref:"#/definitions/component"},service:{$ref:"#/definitions/service"}}},timestamp:{type:"string",format:"date-time"},text:{type:"string"},signature:{$ref:"#/definitions/signature"}}},
modelCard:{type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},modelParameters:{type:"object",additionalProperties:!1,properties:{approach:{type:"\
object",additionalProperties:!1,properties:{type:{type:"string",enum:["supervised","unsupervised","reinforcement-learning","semi-supervised","self-supervised"]}}},task:{type:"strin\
g"},architectureFamily:{type:"string"},modelArchitecture:{type:"string"},datasets:{type:"array",items:{oneOf:[{$ref:"#/definitions/componentData"},{type:"object",additionalProperties:!1,
properties:{ref:{anyOf:[{$ref:"#/definitions/refLinkType"},{$ref:"#/definitions/bomLinkElementType"}]}}}]}},inputs:{type:"array",items:{$ref:"#/definitions/inputOutputMLParameters"}},
outputs:{type:"array",items:{$ref:"#/definitions/inputOutputMLParameters"}}}},quantitativeAnalysis:{type:"object",additionalProperties:!1,properties:{performanceMetrics:{type:"arra\
y",items:{$ref:"#/definitions/performanceMetric"}},graphics:{$ref:"#/definitions/graphicsCollection"}}},considerations:{type:"object",additionalProperties:!1,properties:{users:{type:"\
array",items:{type:"string"}},useCases:{type:"array",items:{type:"string"}},technicalLimitations:{type:"array",items:{type:"string"}},performanceTradeoffs:{type:"array",items:{type:"\
string"}},ethicalConsiderations:{type:"array",items:{$ref:"#/definitions/risk"}},fairnessAssessments:{type:"array",items:{$ref:"#/definitions/fairnessAssessment"}}}},properties:{type:"\
array",items:{$ref:"#/definitions/property"}}}},inputOutputMLParameters:{type:"object",additionalProperties:!1,properties:{format:{type:"string"}}},componentData:{type:"object",additionalProperties:!1,
required:["type"],properties:{"bom-ref":{$ref:"#/definitions/refType"},type:{type:"string",enum:["source-code","configuration","dataset","definition","other"]},name:{type:"string"},
contents:{type:"object",additionalProperties:!1,properties:{attachment:{$ref:"#/definitions/attachment"},url:{type:"string",format:"iri-reference"},properties:{type:"array",items:{
$ref:"#/definitions/property"}}}},classification:{$ref:"#/definitions/dataClassification"},sensitiveData:{type:"array",items:{type:"string"}},graphics:{$ref:"#/definitions/graphics\
Collection"},description:{type:"string"},governance:{type:"object",$ref:"#/definitions/dataGovernance"}}},dataGovernance:{type:"object",additionalProperties:!1,properties:{custodians:{
type:"array",items:{$ref:"#/definitions/dataGovernanceResponsibleParty"}},stewards:{type:"array",items:{$ref:"#/definitions/dataGovernanceResponsibleParty"}},owners:{type:"array",items:{
$ref:"#/definitions/dataGovernanceResponsibleParty"}}}},dataGovernanceResponsibleParty:{type:"object",additionalProperties:!1,properties:{organization:{$ref:"#/definitions/organiza\
tionalEntity"},contact:{$ref:"#/definitions/organizationalContact"}},oneOf:[{required:["organization"]},{required:["contact"]}]},graphicsCollection:{type:"object",additionalProperties:!1,
properties:{description:{type:"string"},collection:{type:"array",items:{$ref:"#/definitions/graphic"}}}},graphic:{type:"object",additionalProperties:!1,properties:{name:{type:"stri\
ng"},image:{$ref:"#/definitions/attachment"}}},performanceMetric:{type:"object",additionalProperties:!1,properties:{type:{type:"string"},value:{type:"string"},slice:{type:"string"},
confidenceInterval:{type:"object",additionalProperties:!1,properties:{lowerBound:{type:"string"},upperBound:{type:"string"}}}}},risk:{type:"object",additionalProperties:!1,properties:{
name:{type:"string"},mitigationStrategy:{type:"string"}}},fairnessAssessment:{type:"object",additionalProperties:!1,properties:{groupAtRisk:{type:"string"},benefits:{type:"string"},
harms:{type:"string"},mitigationStrategy:{type:"string"}}},dataClassification:{type:"string"},formula:{type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definiti\
ons/refType"},components:{type:"array",items:{$ref:"#/definitions/component"},uniqueItems:!0},services:{type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0},workflows:{
type:"array",items:{$ref:"#/definitions/workflow"},uniqueItems:!0},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},workflow:{type:"object",required:["bom-ref","ui\
d","taskTypes"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},uid:{type:"string"},name:{type:"string"},description:{type:"string"},resourceReferences:{
type:"array",uniqueItems:!0,items:{$ref:"#/definitions/resourceReferenceChoice"}},tasks:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/task"}},taskDependencies:{type:"arra\
y",uniqueItems:!0,items:{$ref:"#/definitions/dependency"}},taskTypes:{type:"array",items:{$ref:"#/definitions/taskType"}},trigger:{$ref:"#/definitions/trigger"},steps:{type:"array",
items:{$ref:"#/definitions/step"},uniqueItems:!0},inputs:{type:"array",items:{$ref:"#/definitions/inputType"},uniqueItems:!0},outputs:{type:"array",items:{$ref:"#/definitions/outpu\
tType"},uniqueItems:!0},timeStart:{type:"string",format:"date-time"},timeEnd:{type:"string",format:"date-time"},workspaces:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/w\
orkspace"}},runtimeTopology:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/dependency"}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},task:{type:"obje\
ct",required:["bom-ref","uid","taskTypes"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},uid:{type:"string"},name:{type:"string"},description:{type:"\
string"},resourceReferences:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/resourceReferenceChoice"}},taskTypes:{type:"array",items:{$ref:"#/definitions/taskType"}},trigger:{
$ref:"#/definitions/trigger"},steps:{type:"array",items:{$ref:"#/definitions/step"},uniqueItems:!0},inputs:{type:"array",items:{$ref:"#/definitions/inputType"},uniqueItems:!0},outputs:{
type:"array",items:{$ref:"#/definitions/outputType"},uniqueItems:!0},timeStart:{type:"string",format:"date-time"},timeEnd:{type:"string",format:"date-time"},workspaces:{type:"array",
items:{$ref:"#/definitions/workspace"},uniqueItems:!0},runtimeTopology:{type:"array",items:{$ref:"#/definitions/dependency"},uniqueItems:!0},properties:{type:"array",items:{$ref:"#\
/definitions/property"}}}},step:{type:"object",additionalProperties:!1,properties:{name:{type:"string"},description:{type:"string"},commands:{type:"array",items:{$ref:"#/definition\
s/command"}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},command:{type:"object",additionalProperties:!1,properties:{executed:{type:"string"},properties:{type:"\
array",items:{$ref:"#/definitions/property"}}}},workspace:{type:"object",required:["bom-ref","uid"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},uid:{
type:"string"},name:{type:"string"},aliases:{type:"array",items:{type:"string"}},description:{type:"string"},resourceReferences:{type:"array",uniqueItems:!0,items:{$ref:"#/definiti\
ons/resourceReferenceChoice"}},accessMode:{type:"string",enum:["read-only","read-write","read-write-once","write-once","write-only"]},mountPath:{type:"string"},managedDataType:{type:"\
string"},volumeRequest:{type:"string"},volume:{$ref:"#/definitions/volume"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},volume:{type:"object",additionalProperties:!1,
properties:{uid:{type:"string"},name:{type:"string"},mode:{type:"string",enum:["filesystem","block"]},path:{type:"string"},sizeAllocated:{type:"string"},persistent:{type:"boolean"},
remote:{type:"boolean"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},trigger:{type:"object",additionalProperties:!1,required:["type","bom-ref","uid"],properties:{
"bom-ref":{$ref:"#/definitions/refType"},uid:{type:"string"},name:{type:"string"},description:{type:"string"},resourceReferences:{type:"array",uniqueItems:!0,items:{$ref:"#/definit\
ions/resourceReferenceChoice"}},type:{type:"string",enum:["manual","api","webhook","scheduled"]},event:{$ref:"#/definitions/event"},conditions:{type:"array",uniqueItems:!0,items:{$ref:"\
#/definitions/condition"}},timeActivated:{type:"string",format:"date-time"},inputs:{type:"array",items:{$ref:"#/definitions/inputType"},uniqueItems:!0},outputs:{type:"array",items:{
$ref:"#/definitions/outputType"},uniqueItems:!0},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},event:{type:"object",additionalProperties:!1,properties:{uid:{type:"\
string"},description:{type:"string"},timeReceived:{type:"string",format:"date-time"},data:{$ref:"#/definitions/attachment"},source:{$ref:"#/definitions/resourceReferenceChoice"},target:{
$ref:"#/definitions/resourceReferenceChoice"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},inputType:{type:"object",oneOf:[{required:["resource"]},{required:["\
parameters"]},{required:["environmentVars"]},{required:["data"]}],additionalProperties:!1,properties:{source:{$ref:"#/definitions/resourceReferenceChoice"},target:{$ref:"#/definiti\
ons/resourceReferenceChoice"},resource:{$ref:"#/definitions/resourceReferenceChoice"},parameters:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/parameter"}},environmentVars:{
type:"array",uniqueItems:!0,items:{oneOf:[{$ref:"#/definitions/property"},{type:"string"}]}},data:{$ref:"#/definitions/attachment"},properties:{type:"array",items:{$ref:"#/definiti\
ons/property"}}}},outputType:{type:"object",oneOf:[{required:["resource"]},{required:["environmentVars"]},{required:["data"]}],additionalProperties:!1,properties:{type:{type:"strin\
g",enum:["artifact","attestation","log","evidence","metrics","other"]},source:{$ref:"#/definitions/resourceReferenceChoice"},target:{$ref:"#/definitions/resourceReferenceChoice"},resource:{
$ref:"#/definitions/resourceReferenceChoice"},data:{$ref:"#/definitions/attachment"},environmentVars:{type:"array",items:{oneOf:[{$ref:"#/definitions/property"},{type:"string"}]},uniqueItems:!0},
properties:{type:"array",items:{$ref:"#/definitions/property"}}}},resourceReferenceChoice:{type:"object",additionalProperties:!1,properties:{ref:{anyOf:[{$ref:"#/definitions/refLin\
kType"},{$ref:"#/definitions/bomLinkElementType"}]},externalReference:{$ref:"#/definitions/externalReference"}},oneOf:[{required:["ref"]},{required:["externalReference"]}]},condition:{
type:"object",additionalProperties:!1,properties:{description:{type:"string"},expression:{type:"string"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},taskType:{
type:"string",enum:["copy","clone","lint","scan","merge","build","test","deliver","deploy","release","clean","other"]},parameter:{type:"object",additionalProperties:!1,properties:{
name:{type:"string"},value:{type:"string"},dataType:{type:"string"}}},signature:{$ref:"jsf-0.82.SNAPSHOT.schema.json#/definitions/signature"}}},N=Object.prototype.hasOwnProperty,A=Lr,
Fr=new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u"),Pe={type:"object",additionalProperties:!1,properties:{timestamp:{type:"string",format:"\
date-time"},lifecycles:{type:"array",items:{type:"object",oneOf:[{required:["phase"],additionalProperties:!1,properties:{phase:{type:"string",enum:["design","pre-build","build","po\
st-build","operations","discovery","decommission"]}}},{required:["name"],additionalProperties:!1,properties:{name:{type:"string"},description:{type:"string"}}}]}},tools:{oneOf:[{type:"\
object",additionalProperties:!1,properties:{components:{type:"array",items:{$ref:"#/definitions/component"},uniqueItems:!0},services:{type:"array",items:{$ref:"#/definitions/servic\
e"},uniqueItems:!0}}},{type:"array",items:{$ref:"#/definitions/tool"}}]},authors:{type:"array",items:{$ref:"#/definitions/organizationalContact"}},component:{$ref:"#/definitions/co\
mponent"},manufacture:{$ref:"#/definitions/organizationalEntity"},supplier:{$ref:"#/definitions/organizationalEntity"},licenses:{$ref:"#/definitions/licenseChoice"},properties:{type:"\
array",items:{$ref:"#/definitions/property"}}}},$=Vr,T=he["date-time"],W={type:"object",required:["type","name"],additionalProperties:!1,properties:{type:{type:"string",enum:["appl\
ication","framework","library","container","platform","operating-system","device","device-driver","firmware","file","machine-learning-model","data"]},"mime-type":{type:"string",pattern:"\
^[-+a-z0-9.]+/[-+a-z0-9.]+$"},"bom-ref":{$ref:"#/definitions/refType"},supplier:{$ref:"#/definitions/organizationalEntity"},author:{type:"string"},publisher:{type:"string"},group:{
type:"string"},name:{type:"string"},version:{type:"string"},description:{type:"string"},scope:{type:"string",enum:["required","optional","excluded"]},hashes:{type:"array",items:{$ref:"\
#/definitions/hash"}},licenses:{$ref:"#/definitions/licenseChoice"},copyright:{type:"string"},cpe:{type:"string"},purl:{type:"string"},swid:{$ref:"#/definitions/swid"},modified:{type:"\
boolean"},pedigree:{type:"object",additionalProperties:!1,properties:{ancestors:{type:"array",items:{$ref:"#/definitions/component"}},descendants:{type:"array",items:{$ref:"#/defin\
itions/component"}},variants:{type:"array",items:{$ref:"#/definitions/component"}},commits:{type:"array",items:{$ref:"#/definitions/commit"}},patches:{type:"array",items:{$ref:"#/d\
efinitions/patch"}},notes:{type:"string"}}},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}},components:{type:"array",items:{$ref:"#/definitions/com\
ponent"},uniqueItems:!0},evidence:{$ref:"#/definitions/componentEvidence"},releaseNotes:{$ref:"#/definitions/releaseNotes"},modelCard:{$ref:"#/definitions/modelCard"},data:{type:"a\
rray",items:{$ref:"#/definitions/componentData"}},properties:{type:"array",items:{$ref:"#/definitions/property"}},signature:{$ref:"#/definitions/signature"}}},Dr=new RegExp("^[-+a-\
z0-9.]+/[-+a-z0-9.]+$","u");const re=Cr;function q(i,{instancePath:s=""}={}){let e=null,r=0;if(typeof i=="string"){if(re(i)<1){const t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}return q.errors=e,r===0}const Sr=he["idn-email"];function E(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)if(!(t==="bom-ref"||t==="name"||t==="emai\
l"||t==="phone")){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),r++}if(i["bom-r\
ef"]!==void 0&&(q(i["bom-ref"],{instancePath:s+"/bom-ref"})||(e=u(e,q.errors),r=e.length)),i.name!==void 0&&typeof i.name!="string"){const t={instancePath:s+"/name",schemaPath:"#/p\
roperties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.email!==void 0){let t=i.email;if(typeof t=="string"){if(!Sr(t)){const n={instancePath:s+
"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"idn-email"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:s+"/email",schemaPath:"#/prop\
erties/email/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.phone!==void 0&&typeof i.phone!="string"){const t={instancePath:s+"/phone",schemaPath:"\
#/properties/phone/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),r++}return E.errors=e,r===0}const S=he["iri-reference"];function I(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)
if(!(t==="bom-ref"||t==="name"||t==="url"||t==="contact")){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};
e===null?e=[n]:e.push(n),r++}if(i["bom-ref"]!==void 0&&(q(i["bom-ref"],{instancePath:s+"/bom-ref"})||(e=u(e,q.errors),r=e.length)),i.name!==void 0&&typeof i.name!="string"){const t={
instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.url!==void 0){let t=i.url;if(Array.isArray(t)){const n=t.
length;for(let o=0;o<n;o++){let p=t[o];if(typeof p=="string"){if(!S(p)){const a={instancePath:s+"/url/"+o,schemaPath:"#/properties/url/items/format",keyword:"format",params:{format:"\
iri-reference"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/url/"+o,schemaPath:"#/properties/url/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:
e.push(a),r++}}}else{const n={instancePath:s+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.contact!==void 0){let t=i.
contact;if(Array.isArray(t)){const n=t.length;for(let o=0;o<n;o++)E(t[o],{instancePath:s+"/contact/"+o})||(e=u(e,E.errors),r=e.length)}else{const n={instancePath:s+"/contact",schemaPath:"\
#/properties/contact/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),r++}return I.errors=e,r===0}const Mr={type:"object",required:["alg","content"],additionalProperties:!1,properties:{alg:{$ref:"#/definitions/hash-alg"},content:{
$ref:"#/definitions/hash-content"}}},mr={type:"string",enum:["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512",
"BLAKE3"]};function be(i,{instancePath:s=""}={}){let e=null,r=0;if(typeof i!="string"){const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=
[n]:e.push(n),r++}let t;t=!1;for(const n of mr.enum)if($(i,n)){t=!0;break}if(!t){const n={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:mr.enum}};e===null?
e=[n]:e.push(n),r++}return be.errors=e,r===0}const Br=new RegExp("^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$","u");function Ae(i,{instancePath:s=""}={}){let e=null,r=0;if(typeof i=="s\
tring"){if(!Br.test(i)){const t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0\
-9]{128})$"}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}return Ae.errors=e,
r===0}function U(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t of Mr.required)if(i[t]===void 0){const n={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:t}};e===null?e=[n]:e.push(n),r++}for(const t in i)if(!(t==="alg"||t==="content")){const n={instancePath:s,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),r++}i.alg!==void 0&&(be(i.alg,{instancePath:s+"/alg"})||(e=u(e,be.errors),r=
e.length)),i.content!==void 0&&(Ae(i.content,{instancePath:s+"/content"})||(e=u(e,Ae.errors),r=e.length))}else{const t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[t]:e.push(t),r++}return U.errors=e,r===0}const hr={type:"object",oneOf:[{required:["id"]},{required:["name"]}],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},id:{$ref:"spdx.SNAPSHOT.schema.js\
on"},name:{type:"string"},text:{$ref:"#/definitions/attachment"},url:{type:"string",format:"iri-reference"},licensing:{type:"object",additionalProperties:!1,properties:{altIds:{type:"\
array",items:{type:"string"}},licensor:{type:"object",additionalProperties:!1,properties:{organization:{$ref:"#/definitions/organizationalEntity"},individual:{$ref:"#/definitions/o\
rganizationalContact"}},oneOf:[{required:["organization"]},{required:["individual"]}]},licensee:{type:"object",additionalProperties:!1,properties:{organization:{$ref:"#/definitions\
/organizationalEntity"},individual:{$ref:"#/definitions/organizationalContact"}},oneOf:[{required:["organization"]},{required:["individual"]}]},purchaser:{type:"object",additionalProperties:!1,
properties:{organization:{$ref:"#/definitions/organizationalEntity"},individual:{$ref:"#/definitions/organizationalContact"}},oneOf:[{required:["organization"]},{required:["individ\
ual"]}]},purchaseOrder:{type:"string"},licenseTypes:{type:"array",items:{type:"string",enum:["academic","appliance","client-access","concurrent-user","core-points","custom-metric",
"device","evaluation","named-user","node-locked","oem","perpetual","processor-points","subscription","user","other"]}},lastRenewal:{type:"string",format:"date-time"},expiration:{type:"\
string",format:"date-time"}}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}};const Hr=Nr;function je(i,{instancePath:s=""}={}){let e=null,r=0;if(typeof i=="string"){if(!Hr.has(i)){const t={instancePath:s,schemaPath:"#/listedLicense",keyword:"listedLicense",
params:{}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}return je.errors=e,r===
0}const Kr={type:"object",required:["content"],additionalProperties:!1,properties:{contentType:{type:"string"},encoding:{type:"string",enum:["base64"]},content:{type:"string"}}};function _(i,{
instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.content===void 0){const t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"content"}};e===null?e=[t]:e.push(t),r++}for(const t in i)if(!(t==="contentType"||t==="encoding"||t==="content")){const n={instancePath:s,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),r++}if(i.contentType!==void 0&&typeof i.contentType!="string"){const t={instancePath:s+
"/contentType",schemaPath:"#/properties/contentType/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.encoding!==void 0){let t=i.encoding;if(typeof t!=
"string"){const n={instancePath:s+"/encoding",schemaPath:"#/properties/encoding/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(t!=="base64"){const n={
instancePath:s+"/encoding",schemaPath:"#/properties/encoding/enum",keyword:"enum",params:{allowedValues:Kr.properties.encoding.enum}};e===null?e=[n]:e.push(n),r++}}if(i.content!==void 0&&
typeof i.content!="string"){const t={instancePath:s+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}else{const t={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return _.errors=e,r===0}function b(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name!==void 0&&typeof i.name!="string"){const t={instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.value!==void 0&&typeof i.value!="string"){const t={instancePath:s+"/value",schemaPath:"\
#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),r++}return b.errors=e,r===0}function qe(i,{instancePath:s=""}={}){let e=null,r=0;const t=r;let n=!1,o=null;const p=r;if(i&&typeof i=="object"&&!Array.isArray(
i)&&i.id===void 0){const c={instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[c]:e.push(c),r++}var l=p===r;l&&(n=!0,o=0);
const a=r;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.name===void 0){const c={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"name"}};
e===null?e=[c]:e.push(c),r++}var l=a===r;if(l&&n?(n=!1,o=[o,1]):l&&(n=!0,o=1),n)r=t,e!==null&&(t?e.length=t:e=null);else{const c={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",
params:{passingSchemas:o}};e===null?e=[c]:e.push(c),r++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(const c in i)if(!(c==="bom-ref"||c==="id"||c==="name"||c==="text"||c==="url"||
c==="licensing"||c==="properties")){const m={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[m]:e.push(
m),r++}if(i["bom-ref"]!==void 0&&(q(i["bom-ref"],{instancePath:s+"/bom-ref"})||(e=u(e,q.errors),r=e.length)),i.id!==void 0&&(je(i.id,{instancePath:s+"/id"})||(e=u(e,je.errors),r=e.
length)),i.name!==void 0&&typeof i.name!="string"){const c={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(
c),r++}if(i.text!==void 0&&(_(i.text,{instancePath:s+"/text"})||(e=u(e,_.errors),r=e.length)),i.url!==void 0){let c=i.url;if(typeof c=="string"){if(!S(c)){const m={instancePath:s+"\
/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:s+"/url",schemaPath:"#/propert\
ies/url/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}if(i.licensing!==void 0){let c=i.licensing;if(c&&typeof c=="object"&&!Array.isArray(c)){for(const m in c)
if(!(m==="altIds"||m==="licensor"||m==="licensee"||m==="purchaser"||m==="purchaseOrder"||m==="licenseTypes"||m==="lastRenewal"||m==="expiration")){const h={instancePath:s+"/licensi\
ng",schemaPath:"#/properties/licensing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[h]:e.push(h),r++}if(c.altIds!==void 0){let m=c.
altIds;if(Array.isArray(m)){const h=m.length;for(let g=0;g<h;g++)if(typeof m[g]!="string"){const w={instancePath:s+"/licensing/altIds/"+g,schemaPath:"#/properties/licensing/propert\
ies/altIds/items/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}else{const h={instancePath:s+"/licensing/altIds",schemaPath:"#/properties/licensing/prop\
erties/altIds/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}}if(c.licensor!==void 0){let m=c.licensor;const h=r;let g=!1,w=null;const P=r;if(m&&typeof m==
"object"&&!Array.isArray(m)&&m.organization===void 0){const k={instancePath:s+"/licensing/licensor",schemaPath:"#/properties/licensing/properties/licensor/oneOf/0/required",keyword:"\
required",params:{missingProperty:"organization"}};e===null?e=[k]:e.push(k),r++}var f=P===r;f&&(g=!0,w=0);const v=r;if(m&&typeof m=="object"&&!Array.isArray(m)&&m.individual===void 0){
const k={instancePath:s+"/licensing/licensor",schemaPath:"#/properties/licensing/properties/licensor/oneOf/1/required",keyword:"required",params:{missingProperty:"individual"}};e===
null?e=[k]:e.push(k),r++}var f=v===r;if(f&&g?(g=!1,w=[w,1]):f&&(g=!0,w=1),g)r=h,e!==null&&(h?e.length=h:e=null);else{const k={instancePath:s+"/licensing/licensor",schemaPath:"#/pro\
perties/licensing/properties/licensor/oneOf",keyword:"oneOf",params:{passingSchemas:w}};e===null?e=[k]:e.push(k),r++}if(m&&typeof m=="object"&&!Array.isArray(m)){for(const k in m)if(!(k===
"organization"||k==="individual")){const j={instancePath:s+"/licensing/licensor",schemaPath:"#/properties/licensing/properties/licensor/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:k}};e===null?e=[j]:e.push(j),r++}m.organization!==void 0&&(I(m.organization,{instancePath:s+"/licensing/licensor/organization"})||(e=u(e,I.errors),
r=e.length)),m.individual!==void 0&&(E(m.individual,{instancePath:s+"/licensing/licensor/individual"})||(e=u(e,E.errors),r=e.length))}else{const k={instancePath:s+"/licensing/licen\
sor",schemaPath:"#/properties/licensing/properties/licensor/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}}if(c.licensee!==void 0){let m=c.licensee;const h=r;
let g=!1,w=null;const P=r;if(m&&typeof m=="object"&&!Array.isArray(m)&&m.organization===void 0){const k={instancePath:s+"/licensing/licensee",schemaPath:"#/properties/licensing/pro\
perties/licensee/oneOf/0/required",keyword:"required",params:{missingProperty:"organization"}};e===null?e=[k]:e.push(k),r++}var y=P===r;y&&(g=!0,w=0);const v=r;if(m&&typeof m=="obj\
ect"&&!Array.isArray(m)&&m.individual===void 0){const k={instancePath:s+"/licensing/licensee",schemaPath:"#/properties/licensing/properties/licensee/oneOf/1/required",keyword:"requ\
ired",params:{missingProperty:"individual"}};e===null?e=[k]:e.push(k),r++}var y=v===r;if(y&&g?(g=!1,w=[w,1]):y&&(g=!0,w=1),g)r=h,e!==null&&(h?e.length=h:e=null);else{const k={instancePath:s+
"/licensing/licensee",schemaPath:"#/properties/licensing/properties/licensee/oneOf",keyword:"oneOf",params:{passingSchemas:w}};e===null?e=[k]:e.push(k),r++}if(m&&typeof m=="object"&&
!Array.isArray(m)){for(const k in m)if(!(k==="organization"||k==="individual")){const j={instancePath:s+"/licensing/licensee",schemaPath:"#/properties/licensing/properties/licensee\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[j]:e.push(j),r++}m.organization!==void 0&&(I(m.organization,{instancePath:s+"/licen\
sing/licensee/organization"})||(e=u(e,I.errors),r=e.length)),m.individual!==void 0&&(E(m.individual,{instancePath:s+"/licensing/licensee/individual"})||(e=u(e,E.errors),r=e.length))}else{
const k={instancePath:s+"/licensing/licensee",schemaPath:"#/properties/licensing/properties/licensee/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}}if(c.
purchaser!==void 0){let m=c.purchaser;const h=r;let g=!1,w=null;const P=r;if(m&&typeof m=="object"&&!Array.isArray(m)&&m.organization===void 0){const k={instancePath:s+"/licensing/\
purchaser",schemaPath:"#/properties/licensing/properties/purchaser/oneOf/0/required",keyword:"required",params:{missingProperty:"organization"}};e===null?e=[k]:e.push(k),r++}var d=P===
r;d&&(g=!0,w=0);const v=r;if(m&&typeof m=="object"&&!Array.isArray(m)&&m.individual===void 0){const k={instancePath:s+"/licensing/purchaser",schemaPath:"#/properties/licensing/prop\
erties/purchaser/oneOf/1/required",keyword:"required",params:{missingProperty:"individual"}};e===null?e=[k]:e.push(k),r++}var d=v===r;if(d&&g?(g=!1,w=[w,1]):d&&(g=!0,w=1),g)r=h,e!==
null&&(h?e.length=h:e=null);else{const k={instancePath:s+"/licensing/purchaser",schemaPath:"#/properties/licensing/properties/purchaser/oneOf",keyword:"oneOf",params:{passingSchemas:w}};
e===null?e=[k]:e.push(k),r++}if(m&&typeof m=="object"&&!Array.isArray(m)){for(const k in m)if(!(k==="organization"||k==="individual")){const j={instancePath:s+"/licensing/purchaser",
schemaPath:"#/properties/licensing/properties/purchaser/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[j]:e.push(j),r++}m.organization!==
void 0&&(I(m.organization,{instancePath:s+"/licensing/purchaser/organization"})||(e=u(e,I.errors),r=e.length)),m.individual!==void 0&&(E(m.individual,{instancePath:s+"/licensing/pu\
rchaser/individual"})||(e=u(e,E.errors),r=e.length))}else{const k={instancePath:s+"/licensing/purchaser",schemaPath:"#/properties/licensing/properties/purchaser/type",keyword:"type",
params:{type:"object"}};e===null?e=[k]:e.push(k),r++}}if(c.purchaseOrder!==void 0&&typeof c.purchaseOrder!="string"){const m={instancePath:s+"/licensing/purchaseOrder",schemaPath:"\
#/properties/licensing/properties/purchaseOrder/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(c.licenseTypes!==void 0){let m=c.licenseTypes;if(Array.
isArray(m)){const h=m.length;for(let g=0;g<h;g++){let w=m[g];if(typeof w!="string"){const v={instancePath:s+"/licensing/licenseTypes/"+g,schemaPath:"#/properties/licensing/properti\
es/licenseTypes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}let P;P=!1;for(const v of hr.properties.licensing.properties.licenseTypes.items.enum)
if($(w,v)){P=!0;break}if(!P){const v={instancePath:s+"/licensing/licenseTypes/"+g,schemaPath:"#/properties/licensing/properties/licenseTypes/items/enum",keyword:"enum",params:{allowedValues:hr.
properties.licensing.properties.licenseTypes.items.enum}};e===null?e=[v]:e.push(v),r++}}}else{const h={instancePath:s+"/licensing/licenseTypes",schemaPath:"#/properties/licensing/p\
roperties/licenseTypes/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}}if(c.lastRenewal!==void 0){let m=c.lastRenewal;if(typeof m=="string"){if(!T(m)){const h={
instancePath:s+"/licensing/lastRenewal",schemaPath:"#/properties/licensing/properties/lastRenewal/format",keyword:"format",params:{format:"date-time"}};e===null?e=[h]:e.push(h),r++}}else{
const h={instancePath:s+"/licensing/lastRenewal",schemaPath:"#/properties/licensing/properties/lastRenewal/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}
if(c.expiration!==void 0){let m=c.expiration;if(typeof m=="string"){if(!T(m)){const h={instancePath:s+"/licensing/expiration",schemaPath:"#/properties/licensing/properties/expirati\
on/format",keyword:"format",params:{format:"date-time"}};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:s+"/licensing/expiration",schemaPath:"#/properties/licensing/prope\
rties/expiration/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{const m={instancePath:s+"/licensing",schemaPath:"#/properties/licensing/type",keyword:"\
type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}if(i.properties!==void 0){let c=i.properties;if(Array.isArray(c)){const m=c.length;for(let h=0;h<m;h++)b(c[h],{instancePath:s+
"/properties/"+h})||(e=u(e,b.errors),r=e.length)}else{const m={instancePath:s+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?
e=[m]:e.push(m),r++}}}else{const c={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}return qe.errors=e,r===0}function M(i,{instancePath:s=""}={}){
let e=null,r=0;if(!Array.isArray(i)){const f={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}const t=r;let n=!1,o=null;const p=r;
if(Array.isArray(i)){const f=i.length;for(let y=0;y<f;y++){let d=i[y];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.license===void 0){const c={instancePath:s+"/"+y,schemaPath:"\
#/oneOf/0/items/required",keyword:"required",params:{missingProperty:"license"}};e===null?e=[c]:e.push(c),r++}for(const c in d)if(c!=="license"){const m={instancePath:s+"/"+y,schemaPath:"\
#/oneOf/0/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[m]:e.push(m),r++}d.license!==void 0&&(qe(d.license,{instancePath:s+"\
/"+y+"/license"})||(e=u(e,qe.errors),r=e.length))}else{const c={instancePath:s+"/"+y,schemaPath:"#/oneOf/0/items/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(
c),r++}}}else{const f={instancePath:s,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}var l=p===r;l&&(n=!0,o=0);const a=r;if(Array.isArray(
i)){if(i.length>1){const d={instancePath:s,schemaPath:"#/oneOf/1/maxItems",keyword:"maxItems",params:{limit:1}};e===null?e=[d]:e.push(d),r++}if(i.length<1){const d={instancePath:s,
schemaPath:"#/oneOf/1/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[d]:e.push(d),r++}if(!(i.length<=1)){const d={instancePath:s,schemaPath:"#/oneOf/1/additionalItems",
keyword:"additionalItems",params:{limit:1}};e===null?e=[d]:e.push(d),r++}if(i.length>0){let d=i[0];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.expression===void 0){const c={instancePath:s+
"/0",schemaPath:"#/oneOf/1/items/0/required",keyword:"required",params:{missingProperty:"expression"}};e===null?e=[c]:e.push(c),r++}for(const c in d)if(!(c==="expression"||c==="bom\
-ref")){const m={instancePath:s+"/0",schemaPath:"#/oneOf/1/items/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[m]:e.push(m),r++}
if(d.expression!==void 0&&typeof d.expression!="string"){const c={instancePath:s+"/0/expression",schemaPath:"#/oneOf/1/items/0/properties/expression/type",keyword:"type",params:{type:"\
string"}};e===null?e=[c]:e.push(c),r++}d["bom-ref"]!==void 0&&(q(d["bom-ref"],{instancePath:s+"/0/bom-ref"})||(e=u(e,q.errors),r=e.length))}else{const c={instancePath:s+"/0",schemaPath:"\
#/oneOf/1/items/0/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}}else{const f={instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"\
array"}};e===null?e=[f]:e.push(f),r++}var l=a===r;if(l&&n?(n=!1,o=[o,1]):l&&(n=!0,o=1),n)r=t,e!==null&&(t?e.length=t:e=null);else{const f={instancePath:s,schemaPath:"#/oneOf",keyword:"\
oneOf",params:{passingSchemas:o}};e===null?e=[f]:e.push(f),r++}return M.errors=e,r===0}const Gr={type:"object",required:["tagId","name"],additionalProperties:!1,properties:{tagId:{
type:"string"},name:{type:"string"},version:{type:"string"},tagVersion:{type:"integer"},patch:{type:"boolean"},text:{$ref:"#/definitions/attachment"},url:{type:"string",format:"iri\
-reference"}}};function $e(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t of Gr.required)if(i[t]===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:t}};e===null?e=[n]:e.push(n),r++}for(const t in i)if(!(t==="tagId"||t==="name"||t==="version"||t==="tagVersion"||
t==="patch"||t==="text"||t==="url")){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(
n),r++}if(i.tagId!==void 0&&typeof i.tagId!="string"){const t={instancePath:s+"/tagId",schemaPath:"#/properties/tagId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.
push(t),r++}if(i.name!==void 0&&typeof i.name!="string"){const t={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.
push(t),r++}if(i.version!==void 0&&typeof i.version!="string"){const t={instancePath:s+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),r++}if(i.tagVersion!==void 0){let t=i.tagVersion;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){const n={instancePath:s+"/tagVersion",schemaPath:"#/properties/ta\
gVersion/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),r++}}if(i.patch!==void 0&&typeof i.patch!="boolean"){const t={instancePath:s+"/patch",schemaPath:"#/\
properties/patch/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),r++}if(i.text!==void 0&&(_(i.text,{instancePath:s+"/text"})||(e=u(e,_.errors),r=e.length)),i.
url!==void 0){let t=i.url;if(typeof t=="string"){if(!S(t)){const n={instancePath:s+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===
null?e=[n]:e.push(n),r++}}else{const n={instancePath:s+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}}else{const t={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return $e.errors=e,r===0}function Y(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)if(!(t==="timestamp"||t==="name"||t==="email")){const n={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),r++}if(i.timestamp!==void 0){let t=i.timestamp;if(typeof t==
"string"){if(!T(t)){const n={instancePath:s+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(n),r++}}else{
const n={instancePath:s+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.name!==void 0&&typeof i.name!=
"string"){const t={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.email!==void 0){let t=i.email;
if(typeof t=="string"){if(!Sr(t)){const n={instancePath:s+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"idn-email"}};e===null?e=[n]:e.push(n),r++}}else{
const n={instancePath:s+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}}else{const t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return Y.errors=e,r===0}function Oe(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.
isArray(i)){for(const t in i)if(!(t==="uid"||t==="url"||t==="author"||t==="committer"||t==="message")){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),r++}if(i.uid!==void 0&&typeof i.uid!="string"){const t={instancePath:s+"/uid",schemaPath:"#/properties/uid/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.url!==void 0){let t=i.url;if(typeof t=="string"){if(!S(t)){const n={instancePath:s+"/url",schemaPath:"#/\
properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:s+"/url",schemaPath:"#/properties/url/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.author!==void 0&&(Y(i.author,{instancePath:s+"/author"})||(e=u(e,Y.errors),r=e.length)),i.committer!==void 0&&(Y(i.
committer,{instancePath:s+"/committer"})||(e=u(e,Y.errors),r=e.length)),i.message!==void 0&&typeof i.message!="string"){const t={instancePath:s+"/message",schemaPath:"#/properties/\
message/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[t]:e.push(t),r++}return Oe.errors=e,r===0}const gr={type:"object",required:["type"],additionalProperties:!1,properties:{type:{type:"string",enum:["unofficial","monkey","backport",
"cherry-pick"]},diff:{$ref:"#/definitions/diff"},resolves:{type:"array",items:{$ref:"#/definitions/issue"}}}};function Ie(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)if(!(t==="text"||t==="url")){const n={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),r++}if(i.text!==void 0&&(_(i.text,{instancePath:s+"/text"})||(e=u(e,_.
errors),r=e.length)),i.url!==void 0){let t=i.url;if(typeof t=="string"){if(!S(t)){const n={instancePath:s+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"\
iri-reference"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:s+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),
r++}}}else{const t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return Ie.errors=e,r===0}const Pr={type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{type:"string",enum:["defect","enhancement","security"]},id:{type:"string"},name:{type:"string"},description:{type:"string"},source:{
type:"object",additionalProperties:!1,properties:{name:{type:"string"},url:{type:"string",format:"iri-reference"}}},references:{type:"array",items:{type:"string",format:"iri-refere\
nce"}}}};function te(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.type===void 0){const t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),r++}for(const t in i)if(!(t==="type"||t==="id"||t==="name"||t==="description"||t==="source"||t==="references")){
const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),r++}if(i.type!==void 0){let t=i.type;
if(typeof t!="string"){const o={instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}let n;n=!1;for(const o of Pr.
properties.type.enum)if($(t,o)){n=!0;break}if(!n){const o={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Pr.properties.type.enum}};
e===null?e=[o]:e.push(o),r++}}if(i.id!==void 0&&typeof i.id!="string"){const t={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),r++}if(i.name!==void 0&&typeof i.name!="string"){const t={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),r++}if(i.description!==void 0&&typeof i.description!="string"){const t={instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.source!==void 0){let t=i.source;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t)if(!(n==="name"||n==="url")){const o={
instancePath:s+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[o]:e.push(o),r++}if(t.name!==
void 0&&typeof t.name!="string"){const n={instancePath:s+"/source/name",schemaPath:"#/properties/source/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:
e.push(n),r++}if(t.url!==void 0){let n=t.url;if(typeof n=="string"){if(!S(n)){const o={instancePath:s+"/source/url",schemaPath:"#/properties/source/properties/url/format",keyword:"\
format",params:{format:"iri-reference"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:s+"/source/url",schemaPath:"#/properties/source/properties/url/type",keyword:"type",
params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}}else{const n={instancePath:s+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),r++}}if(i.references!==void 0){let t=i.references;if(Array.isArray(t)){const n=t.length;for(let o=0;o<n;o++){let p=t[o];if(typeof p=="string"){if(!S(p)){const a={instancePath:s+
"/references/"+o,schemaPath:"#/properties/references/items/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/re\
ferences/"+o,schemaPath:"#/properties/references/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}}else{const n={instancePath:s+"/references",schemaPath:"\
#/properties/references/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[t]:e.push(t),r++}return te.errors=e,r===0}function _e(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.type===void 0){const t={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),r++}for(const t in i)if(!(t==="type"||t==="diff"||t==="resolves")){
const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),r++}if(i.type!==void 0){let t=i.type;
if(typeof t!="string"){const o={instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}let n;n=!1;for(const o of gr.
properties.type.enum)if($(t,o)){n=!0;break}if(!n){const o={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:gr.properties.type.enum}};
e===null?e=[o]:e.push(o),r++}}if(i.diff!==void 0&&(Ie(i.diff,{instancePath:s+"/diff"})||(e=u(e,Ie.errors),r=e.length)),i.resolves!==void 0){let t=i.resolves;if(Array.isArray(t)){const n=t.
length;for(let o=0;o<n;o++)te(t[o],{instancePath:s+"/resolves/"+o})||(e=u(e,te.errors),r=e.length)}else{const n={instancePath:s+"/resolves",schemaPath:"#/properties/resolves/type",
keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),
r++}return _e.errors=e,r===0}const ke={type:"object",required:["url","type"],additionalProperties:!1,properties:{url:{anyOf:[{type:"string",format:"iri-reference"},{$ref:"#/definit\
ions/bomLink"}]},comment:{type:"string"},type:{type:"string",enum:["vcs","issue-tracker","website","advisories","bom","mailing-list","social","chat","documentation","support","dist\
ribution","distribution-intake","license","build-meta","build-system","release-notes","security-contact","model-card","log","configuration","evidence","formulation","attestation","\
threat-model","adversary-model","risk-assessment","vulnerability-assertion","exploitability-statement","pentest-report","static-analysis-report","dynamic-analysis-report","runtime-\
analysis-report","component-analysis-report","maturity-report","certification-report","codified-infrastructure","quality-metrics","poam","other"]},hashes:{type:"array",items:{$ref:"\
#/definitions/hash"}}}};const Zr=new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$","u");function xe(i,{instancePath:s=""}={}){let e=null,r=0;if(typeof i=="str\
ing"){if(!Zr.test(i)){const t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][\
0-9]*$"}};e===null?e=[t]:e.push(t),r++}if(!S(i)){const t={instancePath:s,schemaPath:"#/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[t]:e.push(t),r++}}else{
const t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}return xe.errors=e,r===0}const Ur=new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$","u");function x(i,{instancePath:s=""}={}){let e=null,r=0;if(typeof i=="s\
tring"){if(!Ur.test(i)){const t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9\
][0-9]*#.+$"}};e===null?e=[t]:e.push(t),r++}if(!S(i)){const t={instancePath:s,schemaPath:"#/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[t]:e.push(t),r++}}else{
const t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}return x.errors=e,r===0}function Te(i,{instancePath:s=""}={}){let e=null,
r=0;const t=r;let n=!1;const o=r;xe(i,{instancePath:s})||(e=u(e,xe.errors),r=e.length);var p=o===r;if(n=n||p,!n){const a=r;x(i,{instancePath:s})||(e=u(e,x.errors),r=e.length);var p=a===
r;n=n||p}if(n)r=t,e!==null&&(t?e.length=t:e=null);else{const a={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[a]:e.push(a),r++}return Te.errors=e,r===0}
function V(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const n of ke.required)if(i[n]===void 0){const o={instancePath:s,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:n}};e===null?e=[o]:e.push(o),r++}for(const n in i)if(!(n==="url"||n==="comment"||n==="type"||n==="hashes")){const o={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[o]:e.push(o),r++}if(i.url!==void 0){let n=i.url;const o=r;let p=!1;const a=r;
if(typeof n=="string"){if(!S(n)){const l={instancePath:s+"/url",schemaPath:"#/properties/url/anyOf/0/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[l]:e.push(
l),r++}}else{const l={instancePath:s+"/url",schemaPath:"#/properties/url/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}var t=a===r;if(p=p||t,!p){
const l=r;Te(n,{instancePath:s+"/url"})||(e=u(e,Te.errors),r=e.length);var t=l===r;p=p||t}if(p)r=o,e!==null&&(o?e.length=o:e=null);else{const l={instancePath:s+"/url",schemaPath:"#\
/properties/url/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}if(i.comment!==void 0&&typeof i.comment!="string"){const n={instancePath:s+"/comment",schemaPath:"#/\
properties/comment/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(i.type!==void 0){let n=i.type;if(typeof n!="string"){const p={instancePath:s+"/type",
schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}let o;o=!1;for(const p of ke.properties.type.enum)if($(n,p)){o=!0;break}if(!o){
const p={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:ke.properties.type.enum}};e===null?e=[p]:e.push(p),r++}}if(i.hashes!==void 0){
let n=i.hashes;if(Array.isArray(n)){const o=n.length;for(let p=0;p<o;p++)U(n[p],{instancePath:s+"/hashes/"+p})||(e=u(e,U.errors),r=e.length)}else{const o={instancePath:s+"/hashes",
schemaPath:"#/properties/hashes/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[n]:e.push(n),r++}return V.errors=e,r===0}const Q={type:"object",additionalProperties:!1,properties:{identity:{type:"object",required:["field"],additionalProperties:!1,
properties:{field:{type:"string",enum:["group","name","version","purl","cpe","swid","hash"]},confidence:{type:"number",minimum:0,maximum:1},methods:{type:"array",items:{type:"objec\
t",required:["technique","confidence"],additionalProperties:!1,properties:{technique:{type:"string",enum:["source-code-analysis","binary-analysis","manifest-analysis","ast-fingerpr\
int","hash-comparison","instrumentation","dynamic-analysis","filename","attestation","other"]},confidence:{type:"number",minimum:0,maximum:1},value:{type:"string"}}}},tools:{type:"\
array",uniqueItems:!0,items:{anyOf:[{$ref:"#/definitions/refLinkType"},{$ref:"#/definitions/bomLinkElementType"}]}}}},occurrences:{type:"array",items:{type:"object",required:["loca\
tion"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},location:{type:"string"}}}},callstack:{type:"object",additionalProperties:!1,properties:{frames:{
type:"array",items:{type:"object",required:["module"],additionalProperties:!1,properties:{package:{type:"string"},module:{type:"string"},function:{type:"string"},parameters:{type:"\
array",items:{type:"string"}},line:{type:"integer"},column:{type:"integer"},fullFilename:{type:"string"}}}}}},licenses:{$ref:"#/definitions/licenseChoice"},copyright:{type:"array",
items:{$ref:"#/definitions/copyright"}}}};function R(i,{instancePath:s=""}={}){let e=null,r=0;return q(i,{instancePath:s})||(e=u(e,q.errors),r=e.length),R.errors=e,r===0}function Ee(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.text===void 0){const t={instancePath:s,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"text"}};e===null?e=[t]:e.push(t),r++}for(const t in i)if(t!=="text"){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),r++}if(i.text!==void 0&&typeof i.text!="string"){const t={instancePath:s+"/text",schemaPath:"#/properties/text/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(
t),r++}return Ee.errors=e,r===0}function Re(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const n in i)if(!(n==="identity"||n==="occurre\
nces"||n==="callstack"||n==="licenses"||n==="copyright")){const o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};
e===null?e=[o]:e.push(o),r++}if(i.identity!==void 0){let n=i.identity;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.field===void 0){const o={instancePath:s+"/identity",schemaPath:"\
#/properties/identity/required",keyword:"required",params:{missingProperty:"field"}};e===null?e=[o]:e.push(o),r++}for(const o in n)if(!(o==="field"||o==="confidence"||o==="methods"||
o==="tools")){const p={instancePath:s+"/identity",schemaPath:"#/properties/identity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[
p]:e.push(p),r++}if(n.field!==void 0){let o=n.field;if(typeof o!="string"){const a={instancePath:s+"/identity/field",schemaPath:"#/properties/identity/properties/field/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}let p;p=!1;for(const a of Q.properties.identity.properties.field.enum)if($(o,a)){p=!0;break}if(!p){const a={instancePath:s+
"/identity/field",schemaPath:"#/properties/identity/properties/field/enum",keyword:"enum",params:{allowedValues:Q.properties.identity.properties.field.enum}};e===null?e=[a]:e.push(
a),r++}}if(n.confidence!==void 0){let o=n.confidence;if(typeof o=="number"){if(o>1||isNaN(o)){const p={instancePath:s+"/identity/confidence",schemaPath:"#/properties/identity/prope\
rties/confidence/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};e===null?e=[p]:e.push(p),r++}if(o<0||isNaN(o)){const p={instancePath:s+"/identity/confidence",schemaPath:"\
#/properties/identity/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:s+"/identity/confi\
dence",schemaPath:"#/properties/identity/properties/confidence/type",keyword:"type",params:{type:"number"}};e===null?e=[p]:e.push(p),r++}}if(n.methods!==void 0){let o=n.methods;if(Array.
isArray(o)){const p=o.length;for(let a=0;a<p;a++){let l=o[a];if(l&&typeof l=="object"&&!Array.isArray(l)){for(const f of Q.properties.identity.properties.methods.items.required)if(l[f]===
void 0){const y={instancePath:s+"/identity/methods/"+a,schemaPath:"#/properties/identity/properties/methods/items/required",keyword:"required",params:{missingProperty:f}};e===null?
e=[y]:e.push(y),r++}for(const f in l)if(!(f==="technique"||f==="confidence"||f==="value")){const y={instancePath:s+"/identity/methods/"+a,schemaPath:"#/properties/identity/properti\
es/methods/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[y]:e.push(y),r++}if(l.technique!==void 0){let f=l.technique;if(typeof f!=
"string"){const d={instancePath:s+"/identity/methods/"+a+"/technique",schemaPath:"#/properties/identity/properties/methods/items/properties/technique/type",keyword:"type",params:{type:"\
string"}};e===null?e=[d]:e.push(d),r++}let y;y=!1;for(const d of Q.properties.identity.properties.methods.items.properties.technique.enum)if($(f,d)){y=!0;break}if(!y){const d={instancePath:s+
"/identity/methods/"+a+"/technique",schemaPath:"#/properties/identity/properties/methods/items/properties/technique/enum",keyword:"enum",params:{allowedValues:Q.properties.identity.
properties.methods.items.properties.technique.enum}};e===null?e=[d]:e.push(d),r++}}if(l.confidence!==void 0){let f=l.confidence;if(typeof f=="number"){if(f>1||isNaN(f)){const y={instancePath:s+
"/identity/methods/"+a+"/confidence",schemaPath:"#/properties/identity/properties/methods/items/properties/confidence/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};e===
null?e=[y]:e.push(y),r++}if(f<0||isNaN(f)){const y={instancePath:s+"/identity/methods/"+a+"/confidence",schemaPath:"#/properties/identity/properties/methods/items/properties/confid\
ence/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:s+"/identity/methods/"+a+"/confidence",schemaPath:"#/prop\
erties/identity/properties/methods/items/properties/confidence/type",keyword:"type",params:{type:"number"}};e===null?e=[y]:e.push(y),r++}}if(l.value!==void 0&&typeof l.value!="stri\
ng"){const f={instancePath:s+"/identity/methods/"+a+"/value",schemaPath:"#/properties/identity/properties/methods/items/properties/value/type",keyword:"type",params:{type:"string"}};
e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/identity/methods/"+a,schemaPath:"#/properties/identity/properties/methods/items/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[f]:e.push(f),r++}}}else{const p={instancePath:s+"/identity/methods",schemaPath:"#/properties/identity/properties/methods/type",keyword:"type",params:{type:"array"}};
e===null?e=[p]:e.push(p),r++}}if(n.tools!==void 0){let o=n.tools;if(Array.isArray(o)){const p=o.length;for(let l=0;l<p;l++){let f=o[l];const y=r;let d=!1;const c=r;R(f,{instancePath:s+
"/identity/tools/"+l})||(e=u(e,R.errors),r=e.length);var t=c===r;if(d=d||t,!d){const m=r;x(f,{instancePath:s+"/identity/tools/"+l})||(e=u(e,x.errors),r=e.length);var t=m===r;d=d||t}
if(d)r=y,e!==null&&(y?e.length=y:e=null);else{const m={instancePath:s+"/identity/tools/"+l,schemaPath:"#/properties/identity/properties/tools/items/anyOf",keyword:"anyOf",params:{}};
e===null?e=[m]:e.push(m),r++}}const a=A(o);if(a!==void 0){const l={instancePath:s+"/identity/tools",schemaPath:"#/properties/identity/properties/tools/uniqueItems",keyword:"uniqueI\
tems",params:{i:a[0],j:a[1]}};e===null?e=[l]:e.push(l),r++}}else{const p={instancePath:s+"/identity/tools",schemaPath:"#/properties/identity/properties/tools/type",keyword:"type",params:{
type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{const o={instancePath:s+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:
e.push(o),r++}}if(i.occurrences!==void 0){let n=i.occurrences;if(Array.isArray(n)){const o=n.length;for(let p=0;p<o;p++){let a=n[p];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.
location===void 0){const l={instancePath:s+"/occurrences/"+p,schemaPath:"#/properties/occurrences/items/required",keyword:"required",params:{missingProperty:"location"}};e===null?e=
[l]:e.push(l),r++}for(const l in a)if(!(l==="bom-ref"||l==="location")){const f={instancePath:s+"/occurrences/"+p,schemaPath:"#/properties/occurrences/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l}};e===null?e=[f]:e.push(f),r++}if(a["bom-ref"]!==void 0&&(q(a["bom-ref"],{instancePath:s+"/occurrences/"+p+"/bom-ref"})||(e=u(e,q.
errors),r=e.length)),a.location!==void 0&&typeof a.location!="string"){const l={instancePath:s+"/occurrences/"+p+"/location",schemaPath:"#/properties/occurrences/items/properties/l\
ocation/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:s+"/occurrences/"+p,schemaPath:"#/properties/occurrences/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}}}else{const o={instancePath:s+"/occurrences",schemaPath:"#/properties/occurrences/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[o]:e.push(o),r++}}if(i.callstack!==void 0){let n=i.callstack;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const o in n)if(o!=="frames"){const p={instancePath:s+
"/callstack",schemaPath:"#/properties/callstack/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),r++}if(n.frames!==void 0){
let o=n.frames;if(Array.isArray(o)){const p=o.length;for(let a=0;a<p;a++){let l=o[a];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.module===void 0){const f={instancePath:s+"/ca\
llstack/frames/"+a,schemaPath:"#/properties/callstack/properties/frames/items/required",keyword:"required",params:{missingProperty:"module"}};e===null?e=[f]:e.push(f),r++}for(const f in l)
if(!(f==="package"||f==="module"||f==="function"||f==="parameters"||f==="line"||f==="column"||f==="fullFilename")){const y={instancePath:s+"/callstack/frames/"+a,schemaPath:"#/prop\
erties/callstack/properties/frames/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[y]:e.push(y),r++}if(l.package!==void 0&&typeof l.
package!="string"){const f={instancePath:s+"/callstack/frames/"+a+"/package",schemaPath:"#/properties/callstack/properties/frames/items/properties/package/type",keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),r++}if(l.module!==void 0&&typeof l.module!="string"){const f={instancePath:s+"/callstack/frames/"+a+"/module",schemaPath:"#/properties/call\
stack/properties/frames/items/properties/module/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(l.function!==void 0&&typeof l.function!="string"){const f={
instancePath:s+"/callstack/frames/"+a+"/function",schemaPath:"#/properties/callstack/properties/frames/items/properties/function/type",keyword:"type",params:{type:"string"}};e===null?
e=[f]:e.push(f),r++}if(l.parameters!==void 0){let f=l.parameters;if(Array.isArray(f)){const y=f.length;for(let d=0;d<y;d++)if(typeof f[d]!="string"){const c={instancePath:s+"/calls\
tack/frames/"+a+"/parameters/"+d,schemaPath:"#/properties/callstack/properties/frames/items/properties/parameters/items/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:
e.push(c),r++}}else{const y={instancePath:s+"/callstack/frames/"+a+"/parameters",schemaPath:"#/properties/callstack/properties/frames/items/properties/parameters/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[y]:e.push(y),r++}}if(l.line!==void 0){let f=l.line;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){const y={instancePath:s+"/callstack/frames/"+a+
"/line",schemaPath:"#/properties/callstack/properties/frames/items/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[y]:e.push(y),r++}}if(l.column!==void 0){
let f=l.column;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){const y={instancePath:s+"/callstack/frames/"+a+"/column",schemaPath:"#/properties/callstack/properties/frames/items/prop\
erties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[y]:e.push(y),r++}}if(l.fullFilename!==void 0&&typeof l.fullFilename!="string"){const f={instancePath:s+"/cal\
lstack/frames/"+a+"/fullFilename",schemaPath:"#/properties/callstack/properties/frames/items/properties/fullFilename/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(
f),r++}}else{const f={instancePath:s+"/callstack/frames/"+a,schemaPath:"#/properties/callstack/properties/frames/items/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.
push(f),r++}}}else{const p={instancePath:s+"/callstack/frames",schemaPath:"#/properties/callstack/properties/frames/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(
p),r++}}}else{const o={instancePath:s+"/callstack",schemaPath:"#/properties/callstack/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}if(i.licenses!==void 0&&
(M(i.licenses,{instancePath:s+"/licenses"})||(e=u(e,M.errors),r=e.length)),i.copyright!==void 0){let n=i.copyright;if(Array.isArray(n)){const o=n.length;for(let p=0;p<o;p++)Ee(n[p],
{instancePath:s+"/copyright/"+p})||(e=u(e,Ee.errors),r=e.length)}else{const o={instancePath:s+"/copyright",schemaPath:"#/properties/copyright/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[o]:e.push(o),r++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Re.errors=e,r===0}const Jr={
type:"object",required:["type"],additionalProperties:!1,properties:{type:{$ref:"#/definitions/releaseType"},title:{type:"string"},featuredImage:{type:"string",format:"iri-reference"},
socialImage:{type:"string",format:"iri-reference"},description:{type:"string"},timestamp:{type:"string",format:"date-time"},aliases:{type:"array",items:{type:"string"}},tags:{type:"\
array",items:{type:"string"}},resolves:{type:"array",items:{$ref:"#/definitions/issue"}},notes:{type:"array",items:{$ref:"#/definitions/note"}},properties:{type:"array",items:{$ref:"\
#/definitions/property"}}}};function Se(i,{instancePath:s=""}={}){let e=null,r=0;if(typeof i!="string"){const t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return Se.errors=e,r===0}const Xr=new RegExp("^([a-z]{2})(-[A-Z]{2})?$","u");function ze(i,{instancePath:s=""}={}){let e=null,r=0;if(typeof i=="string"){if(!Xr.test(i)){const t={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^([a-z]{2})(-[A-Z]{2})?$"}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),r++}return ze.errors=e,r===0}function Ce(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.text===void 0){
const t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"text"}};e===null?e=[t]:e.push(t),r++}for(const t in i)if(!(t==="locale"||t==="text")){const n={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),r++}i.locale!==void 0&&(ze(i.locale,{instancePath:s+
"/locale"})||(e=u(e,ze.errors),r=e.length)),i.text!==void 0&&(_(i.text,{instancePath:s+"/text"})||(e=u(e,_.errors),r=e.length))}else{const t={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return Ce.errors=e,r===0}function ie(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){
if(i.type===void 0){const t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),r++}for(const t in i)if(!N.call(Jr.
properties,t)){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),r++}if(i.type!==void 0&&
(Se(i.type,{instancePath:s+"/type"})||(e=u(e,Se.errors),r=e.length)),i.title!==void 0&&typeof i.title!="string"){const t={instancePath:s+"/title",schemaPath:"#/properties/title/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.featuredImage!==void 0){let t=i.featuredImage;if(typeof t=="string"){if(!S(t)){const n={instancePath:s+"\
/featuredImage",schemaPath:"#/properties/featuredImage/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:s+"/featur\
edImage",schemaPath:"#/properties/featuredImage/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.socialImage!==void 0){let t=i.socialImage;if(typeof t==
"string"){if(!S(t)){const n={instancePath:s+"/socialImage",schemaPath:"#/properties/socialImage/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[n]:e.push(n),r++}}else{
const n={instancePath:s+"/socialImage",schemaPath:"#/properties/socialImage/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.description!==void 0&&typeof i.
description!="string"){const t={instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.timestamp!==
void 0){let t=i.timestamp;if(typeof t=="string"){if(!T(t)){const n={instancePath:s+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-tim\
e"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:s+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),
r++}}if(i.aliases!==void 0){let t=i.aliases;if(Array.isArray(t)){const n=t.length;for(let o=0;o<n;o++)if(typeof t[o]!="string"){const p={instancePath:s+"/aliases/"+o,schemaPath:"#/\
properties/aliases/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:s+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.tags!==void 0){let t=i.tags;if(Array.isArray(t)){const n=t.length;for(let o=0;o<n;o++)if(typeof t[o]!="string"){const p={
instancePath:s+"/tags/"+o,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:s+"/tags",schemaPath:"\
#/properties/tags/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.resolves!==void 0){let t=i.resolves;if(Array.isArray(t)){const n=t.length;for(let o=0;o<
n;o++)te(t[o],{instancePath:s+"/resolves/"+o})||(e=u(e,te.errors),r=e.length)}else{const n={instancePath:s+"/resolves",schemaPath:"#/properties/resolves/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.notes!==void 0){let t=i.notes;if(Array.isArray(t)){const n=t.length;for(let o=0;o<n;o++)Ce(t[o],{instancePath:s+"/notes/"+o})||(e=
u(e,Ce.errors),r=e.length)}else{const n={instancePath:s+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.properties!==
void 0){let t=i.properties;if(Array.isArray(t)){const n=t.length;for(let o=0;o<n;o++)b(t[o],{instancePath:s+"/properties/"+o})||(e=u(e,b.errors),r=e.length)}else{const n={instancePath:s+
"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const t={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return ie.errors=e,r===0}const kr={type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refTy\
pe"},modelParameters:{type:"object",additionalProperties:!1,properties:{approach:{type:"object",additionalProperties:!1,properties:{type:{type:"string",enum:["supervised","unsuperv\
ised","reinforcement-learning","semi-supervised","self-supervised"]}}},task:{type:"string"},architectureFamily:{type:"string"},modelArchitecture:{type:"string"},datasets:{type:"arr\
ay",items:{oneOf:[{$ref:"#/definitions/componentData"},{type:"object",additionalProperties:!1,properties:{ref:{anyOf:[{$ref:"#/definitions/refLinkType"},{$ref:"#/definitions/bomLin\
kElementType"}]}}}]}},inputs:{type:"array",items:{$ref:"#/definitions/inputOutputMLParameters"}},outputs:{type:"array",items:{$ref:"#/definitions/inputOutputMLParameters"}}}},quantitativeAnalysis:{
type:"object",additionalProperties:!1,properties:{performanceMetrics:{type:"array",items:{$ref:"#/definitions/performanceMetric"}},graphics:{$ref:"#/definitions/graphicsCollection"}}},
considerations:{type:"object",additionalProperties:!1,properties:{users:{type:"array",items:{type:"string"}},useCases:{type:"array",items:{type:"string"}},technicalLimitations:{type:"\
array",items:{type:"string"}},performanceTradeoffs:{type:"array",items:{type:"string"}},ethicalConsiderations:{type:"array",items:{$ref:"#/definitions/risk"}},fairnessAssessments:{
type:"array",items:{$ref:"#/definitions/fairnessAssessment"}}}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},we={type:"object",additionalProperties:!1,required:[
"type"],properties:{"bom-ref":{$ref:"#/definitions/refType"},type:{type:"string",enum:["source-code","configuration","dataset","definition","other"]},name:{type:"string"},contents:{
type:"object",additionalProperties:!1,properties:{attachment:{$ref:"#/definitions/attachment"},url:{type:"string",format:"iri-reference"},properties:{type:"array",items:{$ref:"#/de\
finitions/property"}}}},classification:{$ref:"#/definitions/dataClassification"},sensitiveData:{type:"array",items:{type:"string"}},graphics:{$ref:"#/definitions/graphicsCollection"},
description:{type:"string"},governance:{type:"object",$ref:"#/definitions/dataGovernance"}}};function se(i,{instancePath:s=""}={}){let e=null,r=0;if(typeof i!="string"){const t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return se.errors=e,r===0}function Ve(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)if(!(t==="name"||t==="image")){const n={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),r++}if(i.name!==void 0&&typeof i.name!="string"){const t={instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}i.image!==void 0&&(_(i.image,{instancePath:s+"/image"})||(e=u(e,_.errors),
r=e.length))}else{const t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return Ve.errors=e,r===0}function ne(i,{instancePath:s=""}={}){
let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)if(!(t==="description"||t==="collection")){const n={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),r++}if(i.description!==void 0&&typeof i.description!="string"){const t={instancePath:s+"/desc\
ription",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.collection!==void 0){let t=i.collection;if(Array.isArray(
t)){const n=t.length;for(let o=0;o<n;o++)Ve(t[o],{instancePath:s+"/collection/"+o})||(e=u(e,Ve.errors),r=e.length)}else{const n={instancePath:s+"/collection",schemaPath:"#/properti\
es/collection/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[t]:e.push(t),r++}return ne.errors=e,r===0}function K(i,{instancePath:s=""}={}){let e=null,r=0;const t=r;let n=!1,o=null;const p=r;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.organization===void 0){const f={instancePath:s,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"organization"}};e===null?e=[f]:e.push(f),r++}var l=p===r;l&&(n=!0,o=0);const a=r;if(i&&typeof i=="object"&&
!Array.isArray(i)&&i.contact===void 0){const f={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"contact"}};e===null?e=[f]:e.push(f),r++}var l=a===
r;if(l&&n?(n=!1,o=[o,1]):l&&(n=!0,o=1),n)r=t,e!==null&&(t?e.length=t:e=null);else{const f={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};e===null?e=
[f]:e.push(f),r++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(const f in i)if(!(f==="organization"||f==="contact")){const y={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[y]:e.push(y),r++}i.organization!==void 0&&(I(i.organization,{instancePath:s+"/organization"})||(e=u(e,I.errors),
r=e.length)),i.contact!==void 0&&(E(i.contact,{instancePath:s+"/contact"})||(e=u(e,E.errors),r=e.length))}else{const f={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[f]:e.push(f),r++}return K.errors=e,r===0}function oe(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)if(!(t===
"custodians"||t==="stewards"||t==="owners")){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:
e.push(n),r++}if(i.custodians!==void 0){let t=i.custodians;if(Array.isArray(t)){const n=t.length;for(let o=0;o<n;o++)K(t[o],{instancePath:s+"/custodians/"+o})||(e=u(e,K.errors),r=e.
length)}else{const n={instancePath:s+"/custodians",schemaPath:"#/properties/custodians/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.stewards!==void 0){
let t=i.stewards;if(Array.isArray(t)){const n=t.length;for(let o=0;o<n;o++)K(t[o],{instancePath:s+"/stewards/"+o})||(e=u(e,K.errors),r=e.length)}else{const n={instancePath:s+"/stew\
ards",schemaPath:"#/properties/stewards/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.owners!==void 0){let t=i.owners;if(Array.isArray(t)){const n=t.
length;for(let o=0;o<n;o++)K(t[o],{instancePath:s+"/owners/"+o})||(e=u(e,K.errors),r=e.length)}else{const n={instancePath:s+"/owners",schemaPath:"#/properties/owners/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return oe.
errors=e,r===0}function pe(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.type===void 0){const t={instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),r++}for(const t in i)if(!N.call(we.properties,t)){const n={instancePath:s,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),r++}if(i["bom-ref"]!==void 0&&(q(i["bom-ref"],{instancePath:s+"/bom-ref"})||(e=u(e,q.errors),
r=e.length)),i.type!==void 0){let t=i.type;if(typeof t!="string"){const o={instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?
e=[o]:e.push(o),r++}let n;n=!1;for(const o of we.properties.type.enum)if($(t,o)){n=!0;break}if(!n){const o={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",
params:{allowedValues:we.properties.type.enum}};e===null?e=[o]:e.push(o),r++}}if(i.name!==void 0&&typeof i.name!="string"){const t={instancePath:s+"/name",schemaPath:"#/properties/\
name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.contents!==void 0){let t=i.contents;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t)
if(!(n==="attachment"||n==="url"||n==="properties")){const o={instancePath:s+"/contents",schemaPath:"#/properties/contents/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}};e===null?e=[o]:e.push(o),r++}if(t.attachment!==void 0&&(_(t.attachment,{instancePath:s+"/contents/attachment"})||(e=u(e,_.errors),r=e.length)),t.url!==void 0){
let n=t.url;if(typeof n=="string"){if(!S(n)){const o={instancePath:s+"/contents/url",schemaPath:"#/properties/contents/properties/url/format",keyword:"format",params:{format:"iri-r\
eference"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:s+"/contents/url",schemaPath:"#/properties/contents/properties/url/type",keyword:"type",params:{type:"string"}};
e===null?e=[o]:e.push(o),r++}}if(t.properties!==void 0){let n=t.properties;if(Array.isArray(n)){const o=n.length;for(let p=0;p<o;p++)b(n[p],{instancePath:s+"/contents/properties/"+
p})||(e=u(e,b.errors),r=e.length)}else{const o={instancePath:s+"/contents/properties",schemaPath:"#/properties/contents/properties/properties/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[o]:e.push(o),r++}}}else{const n={instancePath:s+"/contents",schemaPath:"#/properties/contents/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),
r++}}if(i.classification!==void 0&&(se(i.classification,{instancePath:s+"/classification"})||(e=u(e,se.errors),r=e.length)),i.sensitiveData!==void 0){let t=i.sensitiveData;if(Array.
isArray(t)){const n=t.length;for(let o=0;o<n;o++)if(typeof t[o]!="string"){const p={instancePath:s+"/sensitiveData/"+o,schemaPath:"#/properties/sensitiveData/items/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:s+"/sensitiveData",schemaPath:"#/properties/sensitiveData/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[n]:e.push(n),r++}}if(i.graphics!==void 0&&(ne(i.graphics,{instancePath:s+"/graphics"})||(e=u(e,ne.errors),r=e.length)),i.description!==void 0&&typeof i.description!=
"string"){const t={instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.governance!==void 0){
let t=i.governance;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const n={instancePath:s+"/governance",schemaPath:"#/properties/governance/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[n]:e.push(n),r++}oe(t,{instancePath:s+"/governance"})||(e=u(e,oe.errors),r=e.length)}}else{const t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[t]:e.push(t),r++}return pe.errors=e,r===0}function ee(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)if(t!=="format"){const n={instancePath:s,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),r++}if(i.format!==void 0&&typeof i.format!="string"){const t={instancePath:s+"/fo\
rmat",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),r++}return ee.errors=e,r===0}function Le(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)if(!(t==="type"||t==="value"||t==="slice"||t==="confidenceInterva\
l")){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),r++}if(i.type!==void 0&&typeof i.
type!="string"){const t={instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.value!==void 0&&typeof i.
value!="string"){const t={instancePath:s+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.slice!==void 0&&typeof i.
slice!="string"){const t={instancePath:s+"/slice",schemaPath:"#/properties/slice/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.confidenceInterval!==
void 0){let t=i.confidenceInterval;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t)if(!(n==="lowerBound"||n==="upperBound")){const o={instancePath:s+"/confidenceInter\
val",schemaPath:"#/properties/confidenceInterval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[o]:e.push(o),r++}if(t.lowerBound!==
void 0&&typeof t.lowerBound!="string"){const n={instancePath:s+"/confidenceInterval/lowerBound",schemaPath:"#/properties/confidenceInterval/properties/lowerBound/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(t.upperBound!==void 0&&typeof t.upperBound!="string"){const n={instancePath:s+"/confidenceInterval/upperBound",schemaPath:"\
#/properties/confidenceInterval/properties/upperBound/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:s+"/confidenceInterval",
schemaPath:"#/properties/confidenceInterval/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}}else{const t={instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return Le.errors=e,r===0}function Ne(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)if(!(t==="name"||t==="mitigationStrategy")){const n={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),r++}if(i.name!==void 0&&typeof i.name!="string"){const t={
instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.mitigationStrategy!==void 0&&typeof i.mitigationStrategy!=
"string"){const t={instancePath:s+"/mitigationStrategy",schemaPath:"#/properties/mitigationStrategy/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}else{
const t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return Ne.errors=e,r===0}function Fe(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)if(!(t==="groupAtRisk"||t==="benefits"||t==="harms"||t==="mitigat\
ionStrategy")){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),r++}if(i.groupAtRisk!==
void 0&&typeof i.groupAtRisk!="string"){const t={instancePath:s+"/groupAtRisk",schemaPath:"#/properties/groupAtRisk/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}if(i.benefits!==void 0&&typeof i.benefits!="string"){const t={instancePath:s+"/benefits",schemaPath:"#/properties/benefits/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),r++}if(i.harms!==void 0&&typeof i.harms!="string"){const t={instancePath:s+"/harms",schemaPath:"#/properties/harms/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),r++}if(i.mitigationStrategy!==void 0&&typeof i.mitigationStrategy!="string"){const t={instancePath:s+"/mitigationStrategy",schemaPath:"#/properties/mitigationS\
trategy/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[t]:e.push(t),r++}return Fe.errors=e,r===0}function De(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const o in i)if(!(o==="bom-ref"||
o==="modelParameters"||o==="quantitativeAnalysis"||o==="considerations"||o==="properties")){const p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),r++}if(i["bom-ref"]!==void 0&&(q(i["bom-ref"],{instancePath:s+"/bom-ref"})||(e=u(e,q.errors),r=e.length)),i.modelParameters!==
void 0){let o=i.modelParameters;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const p in o)if(!(p==="approach"||p==="task"||p==="architectureFamily"||p==="modelArchitecture"||p===
"datasets"||p==="inputs"||p==="outputs")){const a={instancePath:s+"/modelParameters",schemaPath:"#/properties/modelParameters/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p}};e===null?e=[a]:e.push(a),r++}if(o.approach!==void 0){let p=o.approach;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const a in p)if(a!=="type"){const l={instancePath:s+
"/modelParameters/approach",schemaPath:"#/properties/modelParameters/properties/approach/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?
e=[l]:e.push(l),r++}if(p.type!==void 0){let a=p.type;if(typeof a!="string"){const f={instancePath:s+"/modelParameters/approach/type",schemaPath:"#/properties/modelParameters/proper\
ties/approach/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}let l;l=!1;for(const f of kr.properties.modelParameters.properties.approach.
properties.type.enum)if($(a,f)){l=!0;break}if(!l){const f={instancePath:s+"/modelParameters/approach/type",schemaPath:"#/properties/modelParameters/properties/approach/properties/t\
ype/enum",keyword:"enum",params:{allowedValues:kr.properties.modelParameters.properties.approach.properties.type.enum}};e===null?e=[f]:e.push(f),r++}}}else{const a={instancePath:s+
"/modelParameters/approach",schemaPath:"#/properties/modelParameters/properties/approach/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(o.task!==void 0&&
typeof o.task!="string"){const p={instancePath:s+"/modelParameters/task",schemaPath:"#/properties/modelParameters/properties/task/type",keyword:"type",params:{type:"string"}};e===null?
e=[p]:e.push(p),r++}if(o.architectureFamily!==void 0&&typeof o.architectureFamily!="string"){const p={instancePath:s+"/modelParameters/architectureFamily",schemaPath:"#/properties/\
modelParameters/properties/architectureFamily/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(o.modelArchitecture!==void 0&&typeof o.modelArchitecture!=
"string"){const p={instancePath:s+"/modelParameters/modelArchitecture",schemaPath:"#/properties/modelParameters/properties/modelArchitecture/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[p]:e.push(p),r++}if(o.datasets!==void 0){let p=o.datasets;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++){let f=p[l];const y=r;let d=!1,c=null;const m=r;
pe(f,{instancePath:s+"/modelParameters/datasets/"+l})||(e=u(e,pe.errors),r=e.length);var n=m===r;n&&(d=!0,c=0);const h=r;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const g in f)
if(g!=="ref"){const w={instancePath:s+"/modelParameters/datasets/"+l,schemaPath:"#/properties/modelParameters/properties/datasets/items/oneOf/1/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:g}};e===null?e=[w]:e.push(w),r++}if(f.ref!==void 0){let g=f.ref;const w=r;let P=!1;const v=r;R(g,{instancePath:s+"/modelParameters/datas\
ets/"+l+"/ref"})||(e=u(e,R.errors),r=e.length);var t=v===r;if(P=P||t,!P){const k=r;x(g,{instancePath:s+"/modelParameters/datasets/"+l+"/ref"})||(e=u(e,x.errors),r=e.length);var t=k===
r;P=P||t}if(P)r=w,e!==null&&(w?e.length=w:e=null);else{const k={instancePath:s+"/modelParameters/datasets/"+l+"/ref",schemaPath:"#/properties/modelParameters/properties/datasets/it\
ems/oneOf/1/properties/ref/anyOf",keyword:"anyOf",params:{}};e===null?e=[k]:e.push(k),r++}}}else{const g={instancePath:s+"/modelParameters/datasets/"+l,schemaPath:"#/properties/mod\
elParameters/properties/datasets/items/oneOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}var n=h===r;if(n&&d?(d=!1,c=[c,1]):n&&(d=!0,c=1),d)r=y,e!==
null&&(y?e.length=y:e=null);else{const g={instancePath:s+"/modelParameters/datasets/"+l,schemaPath:"#/properties/modelParameters/properties/datasets/items/oneOf",keyword:"oneOf",params:{
passingSchemas:c}};e===null?e=[g]:e.push(g),r++}}}else{const a={instancePath:s+"/modelParameters/datasets",schemaPath:"#/properties/modelParameters/properties/datasets/type",keyword:"\
type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(o.inputs!==void 0){let p=o.inputs;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)ee(p[l],{instancePath:s+"/\
modelParameters/inputs/"+l})||(e=u(e,ee.errors),r=e.length)}else{const a={instancePath:s+"/modelParameters/inputs",schemaPath:"#/properties/modelParameters/properties/inputs/type",
keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(o.outputs!==void 0){let p=o.outputs;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)ee(p[l],{instancePath:s+
"/modelParameters/outputs/"+l})||(e=u(e,ee.errors),r=e.length)}else{const a={instancePath:s+"/modelParameters/outputs",schemaPath:"#/properties/modelParameters/properties/outputs/t\
ype",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}}else{const p={instancePath:s+"/modelParameters",schemaPath:"#/properties/modelParameters/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(i.quantitativeAnalysis!==void 0){let o=i.quantitativeAnalysis;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const p in o)
if(!(p==="performanceMetrics"||p==="graphics")){const a={instancePath:s+"/quantitativeAnalysis",schemaPath:"#/properties/quantitativeAnalysis/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:p}};e===null?e=[a]:e.push(a),r++}if(o.performanceMetrics!==void 0){let p=o.performanceMetrics;if(Array.isArray(p)){const a=p.length;for(let l=0;l<
a;l++)Le(p[l],{instancePath:s+"/quantitativeAnalysis/performanceMetrics/"+l})||(e=u(e,Le.errors),r=e.length)}else{const a={instancePath:s+"/quantitativeAnalysis/performanceMetrics",
schemaPath:"#/properties/quantitativeAnalysis/properties/performanceMetrics/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}o.graphics!==void 0&&(ne(o.graphics,
{instancePath:s+"/quantitativeAnalysis/graphics"})||(e=u(e,ne.errors),r=e.length))}else{const p={instancePath:s+"/quantitativeAnalysis",schemaPath:"#/properties/quantitativeAnalysi\
s/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(i.considerations!==void 0){let o=i.considerations;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const p in o)
if(!(p==="users"||p==="useCases"||p==="technicalLimitations"||p==="performanceTradeoffs"||p==="ethicalConsiderations"||p==="fairnessAssessments")){const a={instancePath:s+"/conside\
rations",schemaPath:"#/properties/considerations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[a]:e.push(a),r++}if(o.users!==void 0){
let p=o.users;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)if(typeof p[l]!="string"){const f={instancePath:s+"/considerations/users/"+l,schemaPath:"#/properties/consid\
erations/properties/users/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}else{const a={instancePath:s+"/considerations/users",schemaPath:"#/proper\
ties/considerations/properties/users/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(o.useCases!==void 0){let p=o.useCases;if(Array.isArray(p)){const a=p.
length;for(let l=0;l<a;l++)if(typeof p[l]!="string"){const f={instancePath:s+"/considerations/useCases/"+l,schemaPath:"#/properties/considerations/properties/useCases/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}else{const a={instancePath:s+"/considerations/useCases",schemaPath:"#/properties/considerations/properties/useCases/type",
keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(o.technicalLimitations!==void 0){let p=o.technicalLimitations;if(Array.isArray(p)){const a=p.length;for(let l=0;l<
a;l++)if(typeof p[l]!="string"){const f={instancePath:s+"/considerations/technicalLimitations/"+l,schemaPath:"#/properties/considerations/properties/technicalLimitations/items/type",
keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}else{const a={instancePath:s+"/considerations/technicalLimitations",schemaPath:"#/properties/considerations/pro\
perties/technicalLimitations/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(o.performanceTradeoffs!==void 0){let p=o.performanceTradeoffs;if(Array.isArray(
p)){const a=p.length;for(let l=0;l<a;l++)if(typeof p[l]!="string"){const f={instancePath:s+"/considerations/performanceTradeoffs/"+l,schemaPath:"#/properties/considerations/propert\
ies/performanceTradeoffs/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}else{const a={instancePath:s+"/considerations/performanceTradeoffs",schemaPath:"\
#/properties/considerations/properties/performanceTradeoffs/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(o.ethicalConsiderations!==void 0){let p=o.ethicalConsiderations;
if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)Ne(p[l],{instancePath:s+"/considerations/ethicalConsiderations/"+l})||(e=u(e,Ne.errors),r=e.length)}else{const a={instancePath:s+
"/considerations/ethicalConsiderations",schemaPath:"#/properties/considerations/properties/ethicalConsiderations/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),
r++}}if(o.fairnessAssessments!==void 0){let p=o.fairnessAssessments;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)Fe(p[l],{instancePath:s+"/considerations/fairnessAsses\
sments/"+l})||(e=u(e,Fe.errors),r=e.length)}else{const a={instancePath:s+"/considerations/fairnessAssessments",schemaPath:"#/properties/considerations/properties/fairnessAssessment\
s/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}}else{const p={instancePath:s+"/considerations",schemaPath:"#/properties/considerations/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(i.properties!==void 0){let o=i.properties;if(Array.isArray(o)){const p=o.length;for(let a=0;a<p;a++)b(o[a],{instancePath:s+
"/properties/"+a})||(e=u(e,b.errors),r=e.length)}else{const p={instancePath:s+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?
e=[p]:e.push(p),r++}}}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return De.errors=e,r===0}const ve={type:"object",required:["algorithm","value"],additionalProperties:!1,properties:{algorithm:{oneOf:[{type:"string",enum:["RS256","RS384","RS512","PS256","PS384","PS512","E\
S256","ES384","ES512","Ed25519","Ed448","HS256","HS384","HS512"]},{type:"string",format:"uri"}]},keyId:{type:"string"},publicKey:{$ref:"#/definitions/publicKey"},certificatePath:{type:"\
array",items:{type:"string"}},excludes:{type:"array",items:{type:"string"}},value:{type:"string"}}},Wr=he.uri,H={type:"object",required:["kty"],additionalProperties:!0,properties:{
kty:{$ref:"#/definitions/keyType"}},allOf:[{if:{properties:{kty:{const:"EC"}}},then:{required:["kty","crv","x","y"],additionalProperties:!1,properties:{kty:{$ref:"#/definitions/key\
Type"},crv:{type:"string",enum:["P-256","P-384","P-521"]},x:{type:"string"},y:{type:"string"}}}},{if:{properties:{kty:{const:"OKP"}}},then:{required:["kty","crv","x"],additionalProperties:!1,
properties:{kty:{$ref:"#/definitions/keyType"},crv:{type:"string",enum:["Ed25519","Ed448"]},x:{type:"string"}}}},{if:{properties:{kty:{const:"RSA"}}},then:{required:["kty","n","e"],
additionalProperties:!1,properties:{kty:{$ref:"#/definitions/keyType"},n:{type:"string"},e:{type:"string"}}}}]},wr={type:"string",enum:["EC","OKP","RSA"]};function F(i,{instancePath:s=""}={}){
let e=null,r=0;if(typeof i!="string"){const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let t;t=!1;for(const n of wr.enum)
if($(i,n)){t=!0;break}if(!t){const n={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:wr.enum}};e===null?e=[n]:e.push(n),r++}return F.errors=e,r===0}function Me(i,{
instancePath:s=""}={}){let e=null,r=0;const t=r;let n=!0;const o=r;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.kty!==void 0&&i.kty!=="EC"){const g={};e===null?e=[g]:e.push(g),r++}
var p=o===r;if(r=t,e!==null&&(t?e.length=t:e=null),p){const g=r;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const P of H.allOf[0].then.required)if(i[P]===void 0){const v={instancePath:s,
schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty:P}};e===null?e=[v]:e.push(v),r++}for(const P in i)if(!(P==="kty"||P==="crv"||P==="x"||P==="y")){const v={
instancePath:s,schemaPath:"#/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[v]:e.push(v),r++}if(i.kty!==void 0&&(F(i.kty,
{instancePath:s+"/kty"})||(e=u(e,F.errors),r=e.length)),i.crv!==void 0){let P=i.crv;if(typeof P!="string"){const k={instancePath:s+"/crv",schemaPath:"#/allOf/0/then/properties/crv/\
type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}let v;v=!1;for(const k of H.allOf[0].then.properties.crv.enum)if($(P,k)){v=!0;break}if(!v){const k={instancePath:s+
"/crv",schemaPath:"#/allOf/0/then/properties/crv/enum",keyword:"enum",params:{allowedValues:H.allOf[0].then.properties.crv.enum}};e===null?e=[k]:e.push(k),r++}}if(i.x!==void 0&&typeof i.
x!="string"){const P={instancePath:s+"/x",schemaPath:"#/allOf/0/then/properties/x/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}if(i.y!==void 0&&typeof i.
y!="string"){const P={instancePath:s+"/y",schemaPath:"#/allOf/0/then/properties/y/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}var p=g===r;n=p}if(!n){
const g={instancePath:s,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[g]:e.push(g),r++}const a=r;let l=!0;const f=r;if(i&&typeof i=="object"&&!Array.
isArray(i)&&i.kty!==void 0&&i.kty!=="OKP"){const g={};e===null?e=[g]:e.push(g),r++}var y=f===r;if(r=a,e!==null&&(a?e.length=a:e=null),y){const g=r;if(i&&typeof i=="object"&&!Array.
isArray(i)){for(const P of H.allOf[1].then.required)if(i[P]===void 0){const v={instancePath:s,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty:P}};e===
null?e=[v]:e.push(v),r++}for(const P in i)if(!(P==="kty"||P==="crv"||P==="x")){const v={instancePath:s,schemaPath:"#/allOf/1/then/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:P}};e===null?e=[v]:e.push(v),r++}if(i.kty!==void 0&&(F(i.kty,{instancePath:s+"/kty"})||(e=u(e,F.errors),r=e.length)),i.crv!==void 0){let P=i.crv;if(typeof P!=
"string"){const k={instancePath:s+"/crv",schemaPath:"#/allOf/1/then/properties/crv/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}let v;v=!1;for(const k of H.
allOf[1].then.properties.crv.enum)if($(P,k)){v=!0;break}if(!v){const k={instancePath:s+"/crv",schemaPath:"#/allOf/1/then/properties/crv/enum",keyword:"enum",params:{allowedValues:H.
allOf[1].then.properties.crv.enum}};e===null?e=[k]:e.push(k),r++}}if(i.x!==void 0&&typeof i.x!="string"){const P={instancePath:s+"/x",schemaPath:"#/allOf/1/then/properties/x/type",
keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}var y=g===r;l=y}if(!l){const g={instancePath:s,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"t\
hen"}};e===null?e=[g]:e.push(g),r++}const d=r;let c=!0;const m=r;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.kty!==void 0&&i.kty!=="RSA"){const g={};e===null?e=[g]:e.push(g),r++}
var h=m===r;if(r=d,e!==null&&(d?e.length=d:e=null),h){const g=r;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const P of H.allOf[2].then.required)if(i[P]===void 0){const v={instancePath:s,
schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty:P}};e===null?e=[v]:e.push(v),r++}for(const P in i)if(!(P==="kty"||P==="n"||P==="e")){const v={instancePath:s,
schemaPath:"#/allOf/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[v]:e.push(v),r++}if(i.kty!==void 0&&(F(i.kty,{instancePath:s+
"/kty"})||(e=u(e,F.errors),r=e.length)),i.n!==void 0&&typeof i.n!="string"){const P={instancePath:s+"/n",schemaPath:"#/allOf/2/then/properties/n/type",keyword:"type",params:{type:"\
string"}};e===null?e=[P]:e.push(P),r++}if(i.e!==void 0&&typeof i.e!="string"){const P={instancePath:s+"/e",schemaPath:"#/allOf/2/then/properties/e/type",keyword:"type",params:{type:"\
string"}};e===null?e=[P]:e.push(P),r++}}var h=g===r;c=h}if(!c){const g={instancePath:s,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[g]:e.push(
g),r++}if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.kty===void 0){const g={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kty"}};e===null?e=
[g]:e.push(g),r++}i.kty!==void 0&&(F(i.kty,{instancePath:s+"/kty"})||(e=u(e,F.errors),r=e.length))}else{const g={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[g]:e.push(g),r++}return Me.errors=e,r===0}function G(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const n of ve.required)
if(i[n]===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}};e===null?e=[o]:e.push(o),r++}for(const n in i)if(!(n==="algorithm"||
n==="keyId"||n==="publicKey"||n==="certificatePath"||n==="excludes"||n==="value")){const o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}};e===null?e=[o]:e.push(o),r++}if(i.algorithm!==void 0){let n=i.algorithm;const o=r;let p=!1,a=null;const l=r;if(typeof n!="string"){const d={instancePath:s+"/\
algorithm",schemaPath:"#/properties/algorithm/oneOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}let f;f=!1;for(const d of ve.properties.algorithm.oneOf[0].
enum)if($(n,d)){f=!0;break}if(!f){const d={instancePath:s+"/algorithm",schemaPath:"#/properties/algorithm/oneOf/0/enum",keyword:"enum",params:{allowedValues:ve.properties.algorithm.
oneOf[0].enum}};e===null?e=[d]:e.push(d),r++}var t=l===r;t&&(p=!0,a=0);const y=r;if(typeof n=="string"){if(!Wr(n)){const d={instancePath:s+"/algorithm",schemaPath:"#/properties/alg\
orithm/oneOf/1/format",keyword:"format",params:{format:"uri"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:s+"/algorithm",schemaPath:"#/properties/algorithm/oneOf/1/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}var t=y===r;if(t&&p?(p=!1,a=[a,1]):t&&(p=!0,a=1),p)r=o,e!==null&&(o?e.length=o:e=null);else{const d={instancePath:s+
"/algorithm",schemaPath:"#/properties/algorithm/oneOf",keyword:"oneOf",params:{passingSchemas:a}};e===null?e=[d]:e.push(d),r++}}if(i.keyId!==void 0&&typeof i.keyId!="string"){const n={
instancePath:s+"/keyId",schemaPath:"#/properties/keyId/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(i.publicKey!==void 0&&(Me(i.publicKey,{instancePath:s+
"/publicKey"})||(e=u(e,Me.errors),r=e.length)),i.certificatePath!==void 0){let n=i.certificatePath;if(Array.isArray(n)){const o=n.length;for(let p=0;p<o;p++)if(typeof n[p]!="string"){
const a={instancePath:s+"/certificatePath/"+p,schemaPath:"#/properties/certificatePath/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}else{const o={
instancePath:s+"/certificatePath",schemaPath:"#/properties/certificatePath/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(i.excludes!==void 0){let n=i.
excludes;if(Array.isArray(n)){const o=n.length;for(let p=0;p<o;p++)if(typeof n[p]!="string"){const a={instancePath:s+"/excludes/"+p,schemaPath:"#/properties/excludes/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}else{const o={instancePath:s+"/excludes",schemaPath:"#/properties/excludes/type",keyword:"type",params:{type:"array"}};e===
null?e=[o]:e.push(o),r++}}if(i.value!==void 0&&typeof i.value!="string"){const n={instancePath:s+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return G.errors=e,r===0}function L(i,{
instancePath:s=""}={}){let e=null,r=0;if(!(i&&typeof i=="object"&&!Array.isArray(i))){const f={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[f]:e.push(f),r++}const t=r;let n=!1,o=null;const p=r;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const f in i)if(f!=="signers"){const y={instancePath:s,schemaPath:"#/oneOf/0/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[y]:e.push(y),r++}if(i.signers!==void 0){let f=i.signers;if(Array.isArray(f)){const y=f.
length;for(let d=0;d<y;d++)G(f[d],{instancePath:s+"/signers/"+d})||(e=u(e,G.errors),r=e.length)}else{const y={instancePath:s+"/signers",schemaPath:"#/oneOf/0/properties/signers/typ\
e",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),r++}}}var l=p===r;l&&(n=!0,o=0);const a=r;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const f in i)if(f!=="ch\
ain"){const y={instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[y]:e.push(y),r++}if(i.chain!==void 0){
let f=i.chain;if(Array.isArray(f)){const y=f.length;for(let d=0;d<y;d++)G(f[d],{instancePath:s+"/chain/"+d})||(e=u(e,G.errors),r=e.length)}else{const y={instancePath:s+"/chain",schemaPath:"\
#/oneOf/1/properties/chain/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),r++}}}var l=a===r;if(l&&n)n=!1,o=[o,1];else{l&&(n=!0,o=1);const f=r;G(i,{instancePath:s})||
(e=u(e,G.errors),r=e.length);var l=f===r;l&&n?(n=!1,o=[o,2]):l&&(n=!0,o=2)}if(n)r=t,e!==null&&(t?e.length=t:e=null);else{const f={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",
params:{passingSchemas:o}};e===null?e=[f]:e.push(f),r++}return L.errors=e,r===0}const B={validate:z};function z(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.
isArray(i)){for(const t of W.required)if(i[t]===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:t}};e===null?e=[n]:e.push(n),r++}
for(const t in i)if(!N.call(W.properties,t)){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:
e.push(n),r++}if(i.type!==void 0){let t=i.type;if(typeof t!="string"){const o={instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===
null?e=[o]:e.push(o),r++}let n;n=!1;for(const o of W.properties.type.enum)if($(t,o)){n=!0;break}if(!n){const o={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"\
enum",params:{allowedValues:W.properties.type.enum}};e===null?e=[o]:e.push(o),r++}}if(i["mime-type"]!==void 0){let t=i["mime-type"];if(typeof t=="string"){if(!Dr.test(t)){const n={
instancePath:s+"/mime-type",schemaPath:"#/properties/mime-type/pattern",keyword:"pattern",params:{pattern:"^[-+a-z0-9.]+/[-+a-z0-9.]+$"}};e===null?e=[n]:e.push(n),r++}}else{const n={
instancePath:s+"/mime-type",schemaPath:"#/properties/mime-type/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i["bom-ref"]!==void 0&&(q(i["bom-ref"],
{instancePath:s+"/bom-ref"})||(e=u(e,q.errors),r=e.length)),i.supplier!==void 0&&(I(i.supplier,{instancePath:s+"/supplier"})||(e=u(e,I.errors),r=e.length)),i.author!==void 0&&typeof i.
author!="string"){const t={instancePath:s+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.publisher!==void 0&&
typeof i.publisher!="string"){const t={instancePath:s+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.
group!==void 0&&typeof i.group!="string"){const t={instancePath:s+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}
if(i.name!==void 0&&typeof i.name!="string"){const t={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}
if(i.version!==void 0&&typeof i.version!="string"){const t={instancePath:s+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.
push(t),r++}if(i.description!==void 0&&typeof i.description!="string"){const t={instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),r++}if(i.scope!==void 0){let t=i.scope;if(typeof t!="string"){const o={instancePath:s+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",
params:{type:"string"}};e===null?e=[o]:e.push(o),r++}let n;n=!1;for(const o of W.properties.scope.enum)if($(t,o)){n=!0;break}if(!n){const o={instancePath:s+"/scope",schemaPath:"#/p\
roperties/scope/enum",keyword:"enum",params:{allowedValues:W.properties.scope.enum}};e===null?e=[o]:e.push(o),r++}}if(i.hashes!==void 0){let t=i.hashes;if(Array.isArray(t)){const n=t.
length;for(let o=0;o<n;o++)U(t[o],{instancePath:s+"/hashes/"+o})||(e=u(e,U.errors),r=e.length)}else{const n={instancePath:s+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.licenses!==void 0&&(M(i.licenses,{instancePath:s+"/licenses"})||(e=u(e,M.errors),r=e.length)),i.copyright!==void 0&&
typeof i.copyright!="string"){const t={instancePath:s+"/copyright",schemaPath:"#/properties/copyright/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.
cpe!==void 0&&typeof i.cpe!="string"){const t={instancePath:s+"/cpe",schemaPath:"#/properties/cpe/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.purl!==
void 0&&typeof i.purl!="string"){const t={instancePath:s+"/purl",schemaPath:"#/properties/purl/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.swid!==
void 0&&($e(i.swid,{instancePath:s+"/swid"})||(e=u(e,$e.errors),r=e.length)),i.modified!==void 0&&typeof i.modified!="boolean"){const t={instancePath:s+"/modified",schemaPath:"#/pr\
operties/modified/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),r++}if(i.pedigree!==void 0){let t=i.pedigree;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t)
if(!(n==="ancestors"||n==="descendants"||n==="variants"||n==="commits"||n==="patches"||n==="notes")){const o={instancePath:s+"/pedigree",schemaPath:"#/properties/pedigree/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[o]:e.push(o),r++}if(t.ancestors!==void 0){let n=t.ancestors;if(Array.isArray(n)){const o=n.length;
for(let p=0;p<o;p++)B.validate(n[p],{instancePath:s+"/pedigree/ancestors/"+p})||(e=u(e,B.validate.errors),r=e.length)}else{const o={instancePath:s+"/pedigree/ancestors",schemaPath:"\
#/properties/pedigree/properties/ancestors/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(t.descendants!==void 0){let n=t.descendants;if(Array.isArray(
n)){const o=n.length;for(let p=0;p<o;p++)B.validate(n[p],{instancePath:s+"/pedigree/descendants/"+p})||(e=u(e,B.validate.errors),r=e.length)}else{const o={instancePath:s+"/pedigree\
/descendants",schemaPath:"#/properties/pedigree/properties/descendants/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(t.variants!==void 0){let n=t.variants;
if(Array.isArray(n)){const o=n.length;for(let p=0;p<o;p++)B.validate(n[p],{instancePath:s+"/pedigree/variants/"+p})||(e=u(e,B.validate.errors),r=e.length)}else{const o={instancePath:s+
"/pedigree/variants",schemaPath:"#/properties/pedigree/properties/variants/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(t.commits!==void 0){let n=t.
commits;if(Array.isArray(n)){const o=n.length;for(let p=0;p<o;p++)Oe(n[p],{instancePath:s+"/pedigree/commits/"+p})||(e=u(e,Oe.errors),r=e.length)}else{const o={instancePath:s+"/ped\
igree/commits",schemaPath:"#/properties/pedigree/properties/commits/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(t.patches!==void 0){let n=t.patches;
if(Array.isArray(n)){const o=n.length;for(let p=0;p<o;p++)_e(n[p],{instancePath:s+"/pedigree/patches/"+p})||(e=u(e,_e.errors),r=e.length)}else{const o={instancePath:s+"/pedigree/pa\
tches",schemaPath:"#/properties/pedigree/properties/patches/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(t.notes!==void 0&&typeof t.notes!="string"){
const n={instancePath:s+"/pedigree/notes",schemaPath:"#/properties/pedigree/properties/notes/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}else{const n={
instancePath:s+"/pedigree",schemaPath:"#/properties/pedigree/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}if(i.externalReferences!==void 0){let t=i.externalReferences;
if(Array.isArray(t)){const n=t.length;for(let o=0;o<n;o++)V(t[o],{instancePath:s+"/externalReferences/"+o})||(e=u(e,V.errors),r=e.length)}else{const n={instancePath:s+"/externalRef\
erences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.components!==void 0){let t=i.components;if(Array.
isArray(t)){const n=t.length;for(let p=0;p<n;p++)B.validate(t[p],{instancePath:s+"/components/"+p})||(e=u(e,B.validate.errors),r=e.length);const o=A(t);if(o!==void 0){const p={instancePath:s+
"/components",schemaPath:"#/properties/components/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:s+"/components",
schemaPath:"#/properties/components/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.evidence!==void 0&&(Re(i.evidence,{instancePath:s+"/evidence"})||
(e=u(e,Re.errors),r=e.length)),i.releaseNotes!==void 0&&(ie(i.releaseNotes,{instancePath:s+"/releaseNotes"})||(e=u(e,ie.errors),r=e.length)),i.modelCard!==void 0&&(De(i.modelCard,{
instancePath:s+"/modelCard"})||(e=u(e,De.errors),r=e.length)),i.data!==void 0){let t=i.data;if(Array.isArray(t)){const n=t.length;for(let o=0;o<n;o++)pe(t[o],{instancePath:s+"/data\
/"+o})||(e=u(e,pe.errors),r=e.length)}else{const n={instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.
properties!==void 0){let t=i.properties;if(Array.isArray(t)){const n=t.length;for(let o=0;o<n;o++)b(t[o],{instancePath:s+"/properties/"+o})||(e=u(e,b.errors),r=e.length)}else{const n={
instancePath:s+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}i.signature!==void 0&&(L(i.signature,{instancePath:s+
"/signature"})||(e=u(e,L.errors),r=e.length))}else{const t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return z.errors=e,
r===0}const Qr={type:"object",required:["name"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},provider:{$ref:"#/definitions/organizationalEntity"},group:{
type:"string"},name:{type:"string"},version:{type:"string"},description:{type:"string"},endpoints:{type:"array",items:{type:"string",format:"iri-reference"}},authenticated:{type:"b\
oolean"},"x-trust-boundary":{type:"boolean"},trustZone:{type:"string"},data:{type:"array",items:{$ref:"#/definitions/serviceData"}},licenses:{$ref:"#/definitions/licenseChoice"},externalReferences:{
type:"array",items:{$ref:"#/definitions/externalReference"}},services:{type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0},releaseNotes:{$ref:"#/definitions/releaseNo\
tes"},properties:{type:"array",items:{$ref:"#/definitions/property"}},signature:{$ref:"#/definitions/signature"}}},Yr={type:"object",required:["flow","classification"],additionalProperties:!1,
properties:{flow:{$ref:"#/definitions/dataFlowDirection"},classification:{$ref:"#/definitions/dataClassification"},name:{type:"string"},description:{type:"string"},governance:{type:"\
object",$ref:"#/definitions/dataGovernance"},source:{type:"array",items:{anyOf:[{type:"string",format:"iri-reference"},{$ref:"#/definitions/bomLinkElementType"}]}},destination:{type:"\
array",items:{anyOf:[{type:"string",format:"iri-reference"},{$ref:"#/definitions/bomLinkElementType"}]}}}},vr={type:"string",enum:["inbound","outbound","bi-directional","unknown"]};
function Be(i,{instancePath:s=""}={}){let e=null,r=0;if(typeof i!="string"){const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(
n),r++}let t;t=!1;for(const n of vr.enum)if($(i,n)){t=!0;break}if(!t){const n={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:vr.enum}};e===null?e=[n]:e.push(
n),r++}return Be.errors=e,r===0}function He(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const o of Yr.required)if(i[o]===void 0){const p={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}};e===null?e=[p]:e.push(p),r++}for(const o in i)if(!(o==="flow"||o==="classification"||o==="name"||
o==="description"||o==="governance"||o==="source"||o==="destination")){const p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[p]:e.push(p),r++}if(i.flow!==void 0&&(Be(i.flow,{instancePath:s+"/flow"})||(e=u(e,Be.errors),r=e.length)),i.classification!==void 0&&(se(i.classification,{instancePath:s+
"/classification"})||(e=u(e,se.errors),r=e.length)),i.name!==void 0&&typeof i.name!="string"){const o={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),r++}if(i.description!==void 0&&typeof i.description!="string"){const o={instancePath:s+"/description",schemaPath:"#/properties/description/\
type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(i.governance!==void 0){let o=i.governance;if(!(o&&typeof o=="object"&&!Array.isArray(o))){const p={instancePath:s+
"/governance",schemaPath:"#/properties/governance/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}oe(o,{instancePath:s+"/governance"})||(e=u(e,oe.errors),
r=e.length)}if(i.source!==void 0){let o=i.source;if(Array.isArray(o)){const p=o.length;for(let a=0;a<p;a++){let l=o[a];const f=r;let y=!1;const d=r;if(typeof l=="string"){if(!S(l)){
const c={instancePath:s+"/source/"+a,schemaPath:"#/properties/source/items/anyOf/0/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[c]:e.push(c),r++}}else{const c={
instancePath:s+"/source/"+a,schemaPath:"#/properties/source/items/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}var t=d===r;if(y=y||t,!y){const c=r;
x(l,{instancePath:s+"/source/"+a})||(e=u(e,x.errors),r=e.length);var t=c===r;y=y||t}if(y)r=f,e!==null&&(f?e.length=f:e=null);else{const c={instancePath:s+"/source/"+a,schemaPath:"#\
/properties/source/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}}else{const p={instancePath:s+"/source",schemaPath:"#/properties/source/type",keyword:"type",
params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(i.destination!==void 0){let o=i.destination;if(Array.isArray(o)){const p=o.length;for(let a=0;a<p;a++){let l=o[a];const f=r;
let y=!1;const d=r;if(typeof l=="string"){if(!S(l)){const c={instancePath:s+"/destination/"+a,schemaPath:"#/properties/destination/items/anyOf/0/format",keyword:"format",params:{format:"\
iri-reference"}};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:s+"/destination/"+a,schemaPath:"#/properties/destination/items/anyOf/0/type",keyword:"type",params:{type:"\
string"}};e===null?e=[c]:e.push(c),r++}var n=d===r;if(y=y||n,!y){const c=r;x(l,{instancePath:s+"/destination/"+a})||(e=u(e,x.errors),r=e.length);var n=c===r;y=y||n}if(y)r=f,e!==null&&
(f?e.length=f:e=null);else{const c={instancePath:s+"/destination/"+a,schemaPath:"#/properties/destination/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}}else{
const p={instancePath:s+"/destination",schemaPath:"#/properties/destination/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{const o={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return He.errors=e,r===0}const br={validate:C};function C(i,{instancePath:s=""}={}){let e=null,
r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){const t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=
[t]:e.push(t),r++}for(const t in i)if(!N.call(Qr.properties,t)){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};
e===null?e=[n]:e.push(n),r++}if(i["bom-ref"]!==void 0&&(q(i["bom-ref"],{instancePath:s+"/bom-ref"})||(e=u(e,q.errors),r=e.length)),i.provider!==void 0&&(I(i.provider,{instancePath:s+
"/provider"})||(e=u(e,I.errors),r=e.length)),i.group!==void 0&&typeof i.group!="string"){const t={instancePath:s+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.name!==void 0&&typeof i.name!="string"){const t={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.version!==void 0&&typeof i.version!="string"){const t={instancePath:s+"/version",schemaPath:"#/properties/version/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.description!==void 0&&typeof i.description!="string"){const t={instancePath:s+"/description",schemaPath:"#/properties\
/description/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.endpoints!==void 0){let t=i.endpoints;if(Array.isArray(t)){const n=t.length;for(let o=0;o<
n;o++){let p=t[o];if(typeof p=="string"){if(!S(p)){const a={instancePath:s+"/endpoints/"+o,schemaPath:"#/properties/endpoints/items/format",keyword:"format",params:{format:"iri-ref\
erence"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/endpoints/"+o,schemaPath:"#/properties/endpoints/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[a]:e.push(a),r++}}}else{const n={instancePath:s+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.authenticated!==
void 0&&typeof i.authenticated!="boolean"){const t={instancePath:s+"/authenticated",schemaPath:"#/properties/authenticated/type",keyword:"type",params:{type:"boolean"}};e===null?e=
[t]:e.push(t),r++}if(i["x-trust-boundary"]!==void 0&&typeof i["x-trust-boundary"]!="boolean"){const t={instancePath:s+"/x-trust-boundary",schemaPath:"#/properties/x-trust-boundary/\
type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),r++}if(i.trustZone!==void 0&&typeof i.trustZone!="string"){const t={instancePath:s+"/trustZone",schemaPath:"#\
/properties/trustZone/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.data!==void 0){let t=i.data;if(Array.isArray(t)){const n=t.length;for(let o=0;o<
n;o++)He(t[o],{instancePath:s+"/data/"+o})||(e=u(e,He.errors),r=e.length)}else{const n={instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"arra\
y"}};e===null?e=[n]:e.push(n),r++}}if(i.licenses!==void 0&&(M(i.licenses,{instancePath:s+"/licenses"})||(e=u(e,M.errors),r=e.length)),i.externalReferences!==void 0){let t=i.externalReferences;
if(Array.isArray(t)){const n=t.length;for(let o=0;o<n;o++)V(t[o],{instancePath:s+"/externalReferences/"+o})||(e=u(e,V.errors),r=e.length)}else{const n={instancePath:s+"/externalRef\
erences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.services!==void 0){let t=i.services;if(Array.isArray(
t)){const n=t.length;for(let p=0;p<n;p++)br.validate(t[p],{instancePath:s+"/services/"+p})||(e=u(e,br.validate.errors),r=e.length);const o=A(t);if(o!==void 0){const p={instancePath:s+
"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:s+"/services",schemaPath:"\
#/properties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.releaseNotes!==void 0&&(ie(i.releaseNotes,{instancePath:s+"/releaseNotes"})||(e=
u(e,ie.errors),r=e.length)),i.properties!==void 0){let t=i.properties;if(Array.isArray(t)){const n=t.length;for(let o=0;o<n;o++)b(t[o],{instancePath:s+"/properties/"+o})||(e=u(e,b.
errors),r=e.length)}else{const n={instancePath:s+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}i.signature!==
void 0&&(L(i.signature,{instancePath:s+"/signature"})||(e=u(e,L.errors),r=e.length))}else{const t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[t]:e.push(t),r++}return C.errors=e,r===0}function ae(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)if(!(t==="vendor"||t==="name"||t==="version"||t==="hashes"||t==="\
externalReferences")){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),r++}if(i.vendor!==
void 0&&typeof i.vendor!="string"){const t={instancePath:s+"/vendor",schemaPath:"#/properties/vendor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.
name!==void 0&&typeof i.name!="string"){const t={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.
version!==void 0&&typeof i.version!="string"){const t={instancePath:s+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}if(i.hashes!==void 0){let t=i.hashes;if(Array.isArray(t)){const n=t.length;for(let o=0;o<n;o++)U(t[o],{instancePath:s+"/hashes/"+o})||(e=u(e,U.errors),r=e.length)}else{const n={
instancePath:s+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.externalReferences!==void 0){let t=i.externalReferences;
if(Array.isArray(t)){const n=t.length;for(let o=0;o<n;o++)V(t[o],{instancePath:s+"/externalReferences/"+o})||(e=u(e,V.errors),r=e.length)}else{const n={instancePath:s+"/externalRef\
erences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const t={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return ae.errors=e,r===0}function Ke(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){
for(const o in i)if(!N.call(Pe.properties,o)){const p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[
p]:e.push(p),r++}if(i.timestamp!==void 0){let o=i.timestamp;if(typeof o=="string"){if(!T(o)){const p={instancePath:s+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"\
format",params:{format:"date-time"}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:s+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[p]:e.push(p),r++}}if(i.lifecycles!==void 0){let o=i.lifecycles;if(Array.isArray(o)){const p=o.length;for(let a=0;a<p;a++){let l=o[a];if(!(l&&typeof l=="object"&&
!Array.isArray(l))){const h={instancePath:s+"/lifecycles/"+a,schemaPath:"#/properties/lifecycles/items/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}const f=r;
let y=!1,d=null;const c=r;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.phase===void 0){const h={instancePath:s+"/lifecycles/"+a,schemaPath:"#/properties/lifecycles/items/oneOf\
/0/required",keyword:"required",params:{missingProperty:"phase"}};e===null?e=[h]:e.push(h),r++}for(const h in l)if(h!=="phase"){const g={instancePath:s+"/lifecycles/"+a,schemaPath:"\
#/properties/lifecycles/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};e===null?e=[g]:e.push(g),r++}if(l.phase!==void 0){let h=l.
phase;if(typeof h!="string"){const w={instancePath:s+"/lifecycles/"+a+"/phase",schemaPath:"#/properties/lifecycles/items/oneOf/0/properties/phase/type",keyword:"type",params:{type:"\
string"}};e===null?e=[w]:e.push(w),r++}let g;g=!1;for(const w of Pe.properties.lifecycles.items.oneOf[0].properties.phase.enum)if($(h,w)){g=!0;break}if(!g){const w={instancePath:s+
"/lifecycles/"+a+"/phase",schemaPath:"#/properties/lifecycles/items/oneOf/0/properties/phase/enum",keyword:"enum",params:{allowedValues:Pe.properties.lifecycles.items.oneOf[0].properties.
phase.enum}};e===null?e=[w]:e.push(w),r++}}}var t=c===r;t&&(y=!0,d=0);const m=r;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.name===void 0){const h={instancePath:s+"/lifecycle\
s/"+a,schemaPath:"#/properties/lifecycles/items/oneOf/1/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[h]:e.push(h),r++}for(const h in l)if(!(h==="name"||
h==="description")){const g={instancePath:s+"/lifecycles/"+a,schemaPath:"#/properties/lifecycles/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};
e===null?e=[g]:e.push(g),r++}if(l.name!==void 0&&typeof l.name!="string"){const h={instancePath:s+"/lifecycles/"+a+"/name",schemaPath:"#/properties/lifecycles/items/oneOf/1/propert\
ies/name/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(l.description!==void 0&&typeof l.description!="string"){const h={instancePath:s+"/lifecycles/"+
a+"/description",schemaPath:"#/properties/lifecycles/items/oneOf/1/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}var t=m===r;if(t&&
y?(y=!1,d=[d,1]):t&&(y=!0,d=1),y)r=f,e!==null&&(f?e.length=f:e=null);else{const h={instancePath:s+"/lifecycles/"+a,schemaPath:"#/properties/lifecycles/items/oneOf",keyword:"oneOf",
params:{passingSchemas:d}};e===null?e=[h]:e.push(h),r++}}}else{const p={instancePath:s+"/lifecycles",schemaPath:"#/properties/lifecycles/type",keyword:"type",params:{type:"array"}};
e===null?e=[p]:e.push(p),r++}}if(i.tools!==void 0){let o=i.tools;const p=r;let a=!1,l=null;const f=r;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const d in o)if(!(d==="compone\
nts"||d==="services")){const c={instancePath:s+"/tools",schemaPath:"#/properties/tools/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===
null?e=[c]:e.push(c),r++}if(o.components!==void 0){let d=o.components;if(Array.isArray(d)){const c=d.length;for(let h=0;h<c;h++)z(d[h],{instancePath:s+"/tools/components/"+h})||(e=
u(e,z.errors),r=e.length);const m=A(d);if(m!==void 0){const h={instancePath:s+"/tools/components",schemaPath:"#/properties/tools/oneOf/0/properties/components/uniqueItems",keyword:"\
uniqueItems",params:{i:m[0],j:m[1]}};e===null?e=[h]:e.push(h),r++}}else{const c={instancePath:s+"/tools/components",schemaPath:"#/properties/tools/oneOf/0/properties/components/typ\
e",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}if(o.services!==void 0){let d=o.services;if(Array.isArray(d)){const c=d.length;for(let h=0;h<c;h++)C(d[h],{instancePath:s+
"/tools/services/"+h})||(e=u(e,C.errors),r=e.length);const m=A(d);if(m!==void 0){const h={instancePath:s+"/tools/services",schemaPath:"#/properties/tools/oneOf/0/properties/service\
s/uniqueItems",keyword:"uniqueItems",params:{i:m[0],j:m[1]}};e===null?e=[h]:e.push(h),r++}}else{const c={instancePath:s+"/tools/services",schemaPath:"#/properties/tools/oneOf/0/pro\
perties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}}else{const d={instancePath:s+"/tools",schemaPath:"#/properties/tools/oneOf/0/type",keyword:"\
type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var n=f===r;n&&(a=!0,l=0);const y=r;if(Array.isArray(o)){const d=o.length;for(let c=0;c<d;c++)ae(o[c],{instancePath:s+"/t\
ools/"+c})||(e=u(e,ae.errors),r=e.length)}else{const d={instancePath:s+"/tools",schemaPath:"#/properties/tools/oneOf/1/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.
push(d),r++}var n=y===r;if(n&&a?(a=!1,l=[l,1]):n&&(a=!0,l=1),a)r=p,e!==null&&(p?e.length=p:e=null);else{const d={instancePath:s+"/tools",schemaPath:"#/properties/tools/oneOf",keyword:"\
oneOf",params:{passingSchemas:l}};e===null?e=[d]:e.push(d),r++}}if(i.authors!==void 0){let o=i.authors;if(Array.isArray(o)){const p=o.length;for(let a=0;a<p;a++)E(o[a],{instancePath:s+
"/authors/"+a})||(e=u(e,E.errors),r=e.length)}else{const p={instancePath:s+"/authors",schemaPath:"#/properties/authors/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.
push(p),r++}}if(i.component!==void 0&&(z(i.component,{instancePath:s+"/component"})||(e=u(e,z.errors),r=e.length)),i.manufacture!==void 0&&(I(i.manufacture,{instancePath:s+"/manufa\
cture"})||(e=u(e,I.errors),r=e.length)),i.supplier!==void 0&&(I(i.supplier,{instancePath:s+"/supplier"})||(e=u(e,I.errors),r=e.length)),i.licenses!==void 0&&(M(i.licenses,{instancePath:s+
"/licenses"})||(e=u(e,M.errors),r=e.length)),i.properties!==void 0){let o=i.properties;if(Array.isArray(o)){const p=o.length;for(let a=0;a<p;a++)b(o[a],{instancePath:s+"/properties\
/"+a})||(e=u(e,b.errors),r=e.length)}else{const p={instancePath:s+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(
p),r++}}}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return Ke.errors=e,r===0}function D(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ref===void 0){const t={instancePath:s,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"ref"}};e===null?e=[t]:e.push(t),r++}for(const t in i)if(!(t==="ref"||t==="dependsOn")){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),r++}if(i.ref!==void 0&&(R(i.ref,{instancePath:s+"/ref"})||(e=u(e,R.errors),r=e.length)),i.dependsOn!==
void 0){let t=i.dependsOn;if(Array.isArray(t)){const n=t.length;for(let p=0;p<n;p++)R(t[p],{instancePath:s+"/dependsOn/"+p})||(e=u(e,R.errors),r=e.length);const o=A(t);if(o!==void 0){
const p={instancePath:s+"/dependsOn",schemaPath:"#/properties/dependsOn/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:s+
"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const t={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return D.errors=e,r===0}const Ar={type:"string",enum:["complete","incomplete","incomplete_first_party_only","incomplete_first_party_proprietary_only","incomplete_first_party_opensource_only","incomplete_t\
hird_party_only","incomplete_third_party_proprietary_only","incomplete_third_party_opensource_only","unknown","not_specified"]};function Ge(i,{instancePath:s=""}={}){let e=null,r=0;
if(typeof i!="string"){const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let t;t=!1;for(const n of Ar.enum)if($(i,n)){
t=!0;break}if(!t){const n={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ar.enum}};e===null?e=[n]:e.push(n),r++}return Ge.errors=e,r===0}function Ze(i,{instancePath:s=""}={}){
let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.aggregate===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"agg\
regate"}};e===null?e=[n]:e.push(n),r++}for(const n in i)if(!(n==="bom-ref"||n==="aggregate"||n==="assemblies"||n==="dependencies"||n==="vulnerabilities"||n==="signature")){const o={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[o]:e.push(o),r++}if(i["bom-ref"]!==void 0&&(q(i["bom-re\
f"],{instancePath:s+"/bom-ref"})||(e=u(e,q.errors),r=e.length)),i.aggregate!==void 0&&(Ge(i.aggregate,{instancePath:s+"/aggregate"})||(e=u(e,Ge.errors),r=e.length)),i.assemblies!==
void 0){let n=i.assemblies;if(Array.isArray(n)){const o=n.length;for(let a=0;a<o;a++){let l=n[a];const f=r;let y=!1;const d=r;R(l,{instancePath:s+"/assemblies/"+a})||(e=u(e,R.errors),
r=e.length);var t=d===r;if(y=y||t,!y){const c=r;x(l,{instancePath:s+"/assemblies/"+a})||(e=u(e,x.errors),r=e.length);var t=c===r;y=y||t}if(y)r=f,e!==null&&(f?e.length=f:e=null);else{
const c={instancePath:s+"/assemblies/"+a,schemaPath:"#/properties/assemblies/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}const p=A(n);if(p!==void 0){const a={
instancePath:s+"/assemblies",schemaPath:"#/properties/assemblies/uniqueItems",keyword:"uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[a]:e.push(a),r++}}else{const o={instancePath:s+
"/assemblies",schemaPath:"#/properties/assemblies/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(i.dependencies!==void 0){let n=i.dependencies;if(Array.
isArray(n)){const o=n.length;for(let a=0;a<o;a++)if(typeof n[a]!="string"){const l={instancePath:s+"/dependencies/"+a,schemaPath:"#/properties/dependencies/items/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}const p=A(n);if(p!==void 0){const a={instancePath:s+"/dependencies",schemaPath:"#/properties/dependencies/uniqueItems",keyword:"\
uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[a]:e.push(a),r++}}else{const o={instancePath:s+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type:"\
array"}};e===null?e=[o]:e.push(o),r++}}if(i.vulnerabilities!==void 0){let n=i.vulnerabilities;if(Array.isArray(n)){const o=n.length;for(let a=0;a<o;a++)if(typeof n[a]!="string"){const l={
instancePath:s+"/vulnerabilities/"+a,schemaPath:"#/properties/vulnerabilities/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}const p=A(n);if(p!==void 0){
const a={instancePath:s+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/uniqueItems",keyword:"uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[a]:e.push(a),r++}}else{const o={
instancePath:s+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}i.signature!==void 0&&(L(i.signature,
{instancePath:s+"/signature"})||(e=u(e,L.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Ze.
errors=e,r===0}const ue={type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},id:{type:"string"},source:{$ref:"#/definitions/vulnerabilitySour\
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
"range"]}],additionalProperties:!1,properties:{version:{$ref:"#/definitions/version"},range:{$ref:"#/definitions/range"},status:{$ref:"#/definitions/affectedStatus"}}}}}}},properties:{
type:"array",items:{$ref:"#/definitions/property"}}}};function Z(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)if(!(t==="url"||t==="name")){const n={instancePath:s,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),r++}if(i.url!==void 0&&typeof i.url!="string"){const t={instancePath:s+
"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.name!==void 0&&typeof i.name!="string"){const t={instancePath:s+"\
/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),r++}return Z.errors=e,r===0}const jr={type:"string",enum:["critical","high","medium","low","info","none","unknown"]};function Ue(i,{instancePath:s=""}={}){let e=null,r=0;if(typeof i!="string"){const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let t;t=!1;for(const n of jr.enum)if($(i,n)){t=!0;break}if(!t){const n={instancePath:s,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:jr.enum}};e===null?e=[n]:e.push(n),r++}return Ue.errors=e,r===0}const qr={type:"string",enum:["CVSSv2","CVSSv3","CVSSv31","CVSSv4","OWA\
SP","SSVC","other"]};function Je(i,{instancePath:s=""}={}){let e=null,r=0;if(typeof i!="string"){const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),r++}let t;t=!1;for(const n of qr.enum)if($(i,n)){t=!0;break}if(!t){const n={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:qr.enum}};
e===null?e=[n]:e.push(n),r++}return Je.errors=e,r===0}function Xe(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)if(!(t==="s\
ource"||t==="score"||t==="severity"||t==="method"||t==="vector"||t==="justification")){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t}};e===null?e=[n]:e.push(n),r++}if(i.source!==void 0&&(Z(i.source,{instancePath:s+"/source"})||(e=u(e,Z.errors),r=e.length)),i.score!==void 0&&typeof i.score!="\
number"){const t={instancePath:s+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),r++}if(i.severity!==void 0&&(Ue(i.severity,
{instancePath:s+"/severity"})||(e=u(e,Ue.errors),r=e.length)),i.method!==void 0&&(Je(i.method,{instancePath:s+"/method"})||(e=u(e,Je.errors),r=e.length)),i.vector!==void 0&&typeof i.
vector!="string"){const t={instancePath:s+"/vector",schemaPath:"#/properties/vector/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.justification!==void 0&&
typeof i.justification!="string"){const t={instancePath:s+"/justification",schemaPath:"#/properties/justification/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}}else{const t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return Xe.errors=e,r===0}function We(i,{instancePath:s=""}={}){let e=null,r=0;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){const t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};
e===null?e=[t]:e.push(t),r++}if(typeof i=="number"&&(i<1||isNaN(i))){const t={instancePath:s,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[
t]:e.push(t),r++}return We.errors=e,r===0}function Qe(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.url===void 0){const t={instancePath:s,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"url"}};e===null?e=[t]:e.push(t),r++}for(const t in i)if(!(t==="title"||t==="url")){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),r++}if(i.title!==void 0&&typeof i.title!="string"){const t={instancePath:s+"/title",schemaPath:"#/prop\
erties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.url!==void 0){let t=i.url;if(typeof t=="string"){if(!S(t)){const n={instancePath:s+"/url",
schemaPath:"#/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:s+"/url",schemaPath:"#/properties/ur\
l/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}}else{const t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:
e.push(t),r++}return Qe.errors=e,r===0}const $r={type:"string",enum:["resolved","resolved_with_pedigree","exploitable","in_triage","false_positive","not_affected"]};function Ye(i,{
instancePath:s=""}={}){let e=null,r=0;if(typeof i!="string"){const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let t;t=
!1;for(const n of $r.enum)if($(i,n)){t=!0;break}if(!t){const n={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:$r.enum}};e===null?e=[n]:e.push(n),r++}return Ye.
errors=e,r===0}const Or={type:"string",enum:["code_not_present","code_not_reachable","requires_configuration","requires_dependency","requires_environment","protected_by_compiler","\
protected_at_runtime","protected_at_perimeter","protected_by_mitigating_control"]};function er(i,{instancePath:s=""}={}){let e=null,r=0;if(typeof i!="string"){const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let t;t=!1;for(const n of Or.enum)if($(i,n)){t=!0;break}if(!t){const n={instancePath:s,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:Or.enum}};e===null?e=[n]:e.push(n),r++}return er.errors=e,r===0}function rr(i,{instancePath:s=""}={}){let e=null,r=0;if(typeof i=="string"){if(re(i)>1024){const t={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[t]:e.push(t),r++}if(re(i)<1){const t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}return rr.errors=e,r===0}function tr(i,{instancePath:s=""}={}){let e=null,r=0;if(typeof i=="string"){if(re(i)>1024){const t={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[t]:e.push(t),r++}if(re(i)<1){const t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}return tr.errors=e,r===0}const Ir={type:"string",enum:["affected","unaffected","unknown"]};function ir(i,{
instancePath:s=""}={}){let e=null,r=0;if(typeof i!="string"){const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let t;t=
!1;for(const n of Ir.enum)if($(i,n)){t=!0;break}if(!t){const n={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ir.enum}};e===null?e=[n]:e.push(n),r++}return ir.
errors=e,r===0}function sr(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const p in i)if(!N.call(ue.properties,p)){const a={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[a]:e.push(a),r++}if(i["bom-ref"]!==void 0&&(q(i["bom-ref"],{instancePath:s+
"/bom-ref"})||(e=u(e,q.errors),r=e.length)),i.id!==void 0&&typeof i.id!="string"){const p={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[p]:e.push(p),r++}if(i.source!==void 0&&(Z(i.source,{instancePath:s+"/source"})||(e=u(e,Z.errors),r=e.length)),i.references!==void 0){let p=i.references;if(Array.isArray(
p)){const a=p.length;for(let l=0;l<a;l++){let f=p[l];if(f&&typeof f=="object"&&!Array.isArray(f)){for(const y of ue.properties.references.items.required)if(f[y]===void 0){const d={
instancePath:s+"/references/"+l,schemaPath:"#/properties/references/items/required",keyword:"required",params:{missingProperty:y}};e===null?e=[d]:e.push(d),r++}for(const y in f)if(!(y===
"id"||y==="source")){const d={instancePath:s+"/references/"+l,schemaPath:"#/properties/references/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};
e===null?e=[d]:e.push(d),r++}if(f.id!==void 0&&typeof f.id!="string"){const y={instancePath:s+"/references/"+l+"/id",schemaPath:"#/properties/references/items/properties/id/type",keyword:"\
type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}f.source!==void 0&&(Z(f.source,{instancePath:s+"/references/"+l+"/source"})||(e=u(e,Z.errors),r=e.length))}else{const y={
instancePath:s+"/references/"+l,schemaPath:"#/properties/references/items/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}}}else{const a={instancePath:s+"\
/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(i.ratings!==void 0){let p=i.ratings;if(Array.isArray(p)){
const a=p.length;for(let l=0;l<a;l++)Xe(p[l],{instancePath:s+"/ratings/"+l})||(e=u(e,Xe.errors),r=e.length)}else{const a={instancePath:s+"/ratings",schemaPath:"#/properties/ratings\
/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(i.cwes!==void 0){let p=i.cwes;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)We(p[l],{instancePath:s+
"/cwes/"+l})||(e=u(e,We.errors),r=e.length)}else{const a={instancePath:s+"/cwes",schemaPath:"#/properties/cwes/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),
r++}}if(i.description!==void 0&&typeof i.description!="string"){const p={instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[p]:e.push(p),r++}if(i.detail!==void 0&&typeof i.detail!="string"){const p={instancePath:s+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type:"\
string"}};e===null?e=[p]:e.push(p),r++}if(i.recommendation!==void 0&&typeof i.recommendation!="string"){const p={instancePath:s+"/recommendation",schemaPath:"#/properties/recommend\
ation/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(i.workaround!==void 0&&typeof i.workaround!="string"){const p={instancePath:s+"/workaround",schemaPath:"\
#/properties/workaround/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(i.proofOfConcept!==void 0){let p=i.proofOfConcept;if(p&&typeof p=="object"&&!Array.
isArray(p)){if(p.reproductionSteps!==void 0&&typeof p.reproductionSteps!="string"){const a={instancePath:s+"/proofOfConcept/reproductionSteps",schemaPath:"#/properties/proofOfConce\
pt/properties/reproductionSteps/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(p.environment!==void 0&&typeof p.environment!="string"){const a={instancePath:s+
"/proofOfConcept/environment",schemaPath:"#/properties/proofOfConcept/properties/environment/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(p.supportingMaterial!==
void 0){let a=p.supportingMaterial;if(Array.isArray(a)){const l=a.length;for(let f=0;f<l;f++)_(a[f],{instancePath:s+"/proofOfConcept/supportingMaterial/"+f})||(e=u(e,_.errors),r=e.
length)}else{const l={instancePath:s+"/proofOfConcept/supportingMaterial",schemaPath:"#/properties/proofOfConcept/properties/supportingMaterial/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[l]:e.push(l),r++}}}else{const a={instancePath:s+"/proofOfConcept",schemaPath:"#/properties/proofOfConcept/type",keyword:"type",params:{type:"object"}};e===null?
e=[a]:e.push(a),r++}}if(i.advisories!==void 0){let p=i.advisories;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)Qe(p[l],{instancePath:s+"/advisories/"+l})||(e=u(e,Qe.errors),
r=e.length)}else{const a={instancePath:s+"/advisories",schemaPath:"#/properties/advisories/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(i.created!==
void 0){let p=i.created;if(typeof p=="string"){if(!T(p)){const a={instancePath:s+"/created",schemaPath:"#/properties/created/format",keyword:"format",params:{format:"date-time"}};e===
null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(i.published!==
void 0){let p=i.published;if(typeof p=="string"){if(!T(p)){const a={instancePath:s+"/published",schemaPath:"#/properties/published/format",keyword:"format",params:{format:"date-tim\
e"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/published",schemaPath:"#/properties/published/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),
r++}}if(i.updated!==void 0){let p=i.updated;if(typeof p=="string"){if(!T(p)){const a={instancePath:s+"/updated",schemaPath:"#/properties/updated/format",keyword:"format",params:{format:"\
date-time"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/updated",schemaPath:"#/properties/updated/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(
a),r++}}if(i.rejected!==void 0){let p=i.rejected;if(typeof p=="string"){if(!T(p)){const a={instancePath:s+"/rejected",schemaPath:"#/properties/rejected/format",keyword:"format",params:{
format:"date-time"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/rejected",schemaPath:"#/properties/rejected/type",keyword:"type",params:{type:"string"}};e===null?
e=[a]:e.push(a),r++}}if(i.credits!==void 0){let p=i.credits;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const a in p)if(!(a==="organizations"||a==="individuals")){const l={instancePath:s+
"/credits",schemaPath:"#/properties/credits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[l]:e.push(l),r++}if(p.organizations!==void 0){
let a=p.organizations;if(Array.isArray(a)){const l=a.length;for(let f=0;f<l;f++)I(a[f],{instancePath:s+"/credits/organizations/"+f})||(e=u(e,I.errors),r=e.length)}else{const l={instancePath:s+
"/credits/organizations",schemaPath:"#/properties/credits/properties/organizations/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(p.individuals!==void 0){
let a=p.individuals;if(Array.isArray(a)){const l=a.length;for(let f=0;f<l;f++)E(a[f],{instancePath:s+"/credits/individuals/"+f})||(e=u(e,E.errors),r=e.length)}else{const l={instancePath:s+
"/credits/individuals",schemaPath:"#/properties/credits/properties/individuals/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}}else{const a={instancePath:s+
"/credits",schemaPath:"#/properties/credits/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(i.tools!==void 0){let p=i.tools;const a=r;let l=!1,f=null;
const y=r;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const c in p)if(!(c==="components"||c==="services")){const m={instancePath:s+"/tools",schemaPath:"#/properties/tools/oneO\
f/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[m]:e.push(m),r++}if(p.components!==void 0){let c=p.components;if(Array.isArray(c)){
const m=c.length;for(let g=0;g<m;g++)z(c[g],{instancePath:s+"/tools/components/"+g})||(e=u(e,z.errors),r=e.length);const h=A(c);if(h!==void 0){const g={instancePath:s+"/tools/compo\
nents",schemaPath:"#/properties/tools/oneOf/0/properties/components/uniqueItems",keyword:"uniqueItems",params:{i:h[0],j:h[1]}};e===null?e=[g]:e.push(g),r++}}else{const m={instancePath:s+
"/tools/components",schemaPath:"#/properties/tools/oneOf/0/properties/components/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}if(p.services!==void 0){let c=p.
services;if(Array.isArray(c)){const m=c.length;for(let g=0;g<m;g++)C(c[g],{instancePath:s+"/tools/services/"+g})||(e=u(e,C.errors),r=e.length);const h=A(c);if(h!==void 0){const g={
instancePath:s+"/tools/services",schemaPath:"#/properties/tools/oneOf/0/properties/services/uniqueItems",keyword:"uniqueItems",params:{i:h[0],j:h[1]}};e===null?e=[g]:e.push(g),r++}}else{
const m={instancePath:s+"/tools/services",schemaPath:"#/properties/tools/oneOf/0/properties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}}else{
const c={instancePath:s+"/tools",schemaPath:"#/properties/tools/oneOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}var t=y===r;t&&(l=!0,f=0);const d=r;
if(Array.isArray(p)){const c=p.length;for(let m=0;m<c;m++)ae(p[m],{instancePath:s+"/tools/"+m})||(e=u(e,ae.errors),r=e.length)}else{const c={instancePath:s+"/tools",schemaPath:"#/p\
roperties/tools/oneOf/1/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}var t=d===r;if(t&&l?(l=!1,f=[f,1]):t&&(l=!0,f=1),l)r=a,e!==null&&(a?e.length=a:e=null);else{
const c={instancePath:s+"/tools",schemaPath:"#/properties/tools/oneOf",keyword:"oneOf",params:{passingSchemas:f}};e===null?e=[c]:e.push(c),r++}}if(i.analysis!==void 0){let p=i.analysis;
if(p&&typeof p=="object"&&!Array.isArray(p)){for(const a in p)if(!(a==="state"||a==="justification"||a==="response"||a==="detail"||a==="firstIssued"||a==="lastUpdated")){const l={instancePath:s+
"/analysis",schemaPath:"#/properties/analysis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[l]:e.push(l),r++}if(p.state!==void 0&&
(Ye(p.state,{instancePath:s+"/analysis/state"})||(e=u(e,Ye.errors),r=e.length)),p.justification!==void 0&&(er(p.justification,{instancePath:s+"/analysis/justification"})||(e=u(e,er.
errors),r=e.length)),p.response!==void 0){let a=p.response;if(Array.isArray(a)){const l=a.length;for(let f=0;f<l;f++){let y=a[f];if(typeof y!="string"){const c={instancePath:s+"/an\
alysis/response/"+f,schemaPath:"#/properties/analysis/properties/response/items/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}let d;d=!1;for(const c of ue.
properties.analysis.properties.response.items.enum)if($(y,c)){d=!0;break}if(!d){const c={instancePath:s+"/analysis/response/"+f,schemaPath:"#/properties/analysis/properties/respons\
e/items/enum",keyword:"enum",params:{allowedValues:ue.properties.analysis.properties.response.items.enum}};e===null?e=[c]:e.push(c),r++}}}else{const l={instancePath:s+"/analysis/re\
sponse",schemaPath:"#/properties/analysis/properties/response/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(p.detail!==void 0&&typeof p.detail!="stri\
ng"){const a={instancePath:s+"/analysis/detail",schemaPath:"#/properties/analysis/properties/detail/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(p.firstIssued!==
void 0){let a=p.firstIssued;if(typeof a=="string"){if(!T(a)){const l={instancePath:s+"/analysis/firstIssued",schemaPath:"#/properties/analysis/properties/firstIssued/format",keyword:"\
format",params:{format:"date-time"}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:s+"/analysis/firstIssued",schemaPath:"#/properties/analysis/properties/firstIssued/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(p.lastUpdated!==void 0){let a=p.lastUpdated;if(typeof a=="string"){if(!T(a)){const l={instancePath:s+"/an\
alysis/lastUpdated",schemaPath:"#/properties/analysis/properties/lastUpdated/format",keyword:"format",params:{format:"date-time"}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:s+
"/analysis/lastUpdated",schemaPath:"#/properties/analysis/properties/lastUpdated/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{const a={instancePath:s+
"/analysis",schemaPath:"#/properties/analysis/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(i.affects!==void 0){let p=i.affects;if(Array.isArray(p)){
const a=p.length;for(let f=0;f<a;f++){let y=p[f];if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.ref===void 0){const d={instancePath:s+"/affects/"+f,schemaPath:"#/properties/affe\
cts/items/required",keyword:"required",params:{missingProperty:"ref"}};e===null?e=[d]:e.push(d),r++}for(const d in y)if(!(d==="ref"||d==="versions")){const c={instancePath:s+"/affe\
cts/"+f,schemaPath:"#/properties/affects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[c]:e.push(c),r++}if(y.ref!==void 0){let d=y.
ref;const c=r;let m=!1;const h=r;R(d,{instancePath:s+"/affects/"+f+"/ref"})||(e=u(e,R.errors),r=e.length);var n=h===r;if(m=m||n,!m){const g=r;x(d,{instancePath:s+"/affects/"+f+"/re\
f"})||(e=u(e,x.errors),r=e.length);var n=g===r;m=m||n}if(m)r=c,e!==null&&(c?e.length=c:e=null);else{const g={instancePath:s+"/affects/"+f+"/ref",schemaPath:"#/properties/affects/it\
ems/properties/ref/anyOf",keyword:"anyOf",params:{}};e===null?e=[g]:e.push(g),r++}}if(y.versions!==void 0){let d=y.versions;if(Array.isArray(d)){const c=d.length;for(let m=0;m<c;m++){
let h=d[m];const g=r;let w=!1,P=null;const v=r;if(h&&typeof h=="object"&&!Array.isArray(h)&&h.version===void 0){const j={instancePath:s+"/affects/"+f+"/versions/"+m,schemaPath:"#/p\
roperties/affects/items/properties/versions/items/oneOf/0/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[j]:e.push(j),r++}var o=v===r;o&&(w=!0,P=0);const k=r;
if(h&&typeof h=="object"&&!Array.isArray(h)&&h.range===void 0){const j={instancePath:s+"/affects/"+f+"/versions/"+m,schemaPath:"#/properties/affects/items/properties/versions/items\
/oneOf/1/required",keyword:"required",params:{missingProperty:"range"}};e===null?e=[j]:e.push(j),r++}var o=k===r;if(o&&w?(w=!1,P=[P,1]):o&&(w=!0,P=1),w)r=g,e!==null&&(g?e.length=g:
e=null);else{const j={instancePath:s+"/affects/"+f+"/versions/"+m,schemaPath:"#/properties/affects/items/properties/versions/items/oneOf",keyword:"oneOf",params:{passingSchemas:P}};
e===null?e=[j]:e.push(j),r++}if(h&&typeof h=="object"&&!Array.isArray(h)){for(const j in h)if(!(j==="version"||j==="range"||j==="status")){const dr={instancePath:s+"/affects/"+f+"/\
versions/"+m,schemaPath:"#/properties/affects/items/properties/versions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j}};e===null?e=[dr]:e.
push(dr),r++}h.version!==void 0&&(rr(h.version,{instancePath:s+"/affects/"+f+"/versions/"+m+"/version"})||(e=u(e,rr.errors),r=e.length)),h.range!==void 0&&(tr(h.range,{instancePath:s+
"/affects/"+f+"/versions/"+m+"/range"})||(e=u(e,tr.errors),r=e.length)),h.status!==void 0&&(ir(h.status,{instancePath:s+"/affects/"+f+"/versions/"+m+"/status"})||(e=u(e,ir.errors),
r=e.length))}else{const j={instancePath:s+"/affects/"+f+"/versions/"+m,schemaPath:"#/properties/affects/items/properties/versions/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[j]:e.push(j),r++}}}else{const c={instancePath:s+"/affects/"+f+"/versions",schemaPath:"#/properties/affects/items/properties/versions/type",keyword:"type",params:{type:"\
array"}};e===null?e=[c]:e.push(c),r++}}}else{const d={instancePath:s+"/affects/"+f,schemaPath:"#/properties/affects/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:
e.push(d),r++}}const l=A(p);if(l!==void 0){const f={instancePath:s+"/affects",schemaPath:"#/properties/affects/uniqueItems",keyword:"uniqueItems",params:{i:l[0],j:l[1]}};e===null?e=
[f]:e.push(f),r++}}else{const a={instancePath:s+"/affects",schemaPath:"#/properties/affects/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(i.properties!==
void 0){let p=i.properties;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)b(p[l],{instancePath:s+"/properties/"+l})||(e=u(e,b.errors),r=e.length)}else{const a={instancePath:s+
"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}}else{const p={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}return sr.errors=e,r===0}const et={type:"object",required:["subjects","annotator","timestamp","text"],additionalProperties:!1,
properties:{"bom-ref":{$ref:"#/definitions/refType"},subjects:{type:"array",uniqueItems:!0,items:{anyOf:[{$ref:"#/definitions/refLinkType"},{$ref:"#/definitions/bomLinkElementType"}]}},
annotator:{type:"object",oneOf:[{required:["organization"]},{required:["individual"]},{required:["component"]},{required:["service"]}],additionalProperties:!1,properties:{organization:{
$ref:"#/definitions/organizationalEntity"},individual:{$ref:"#/definitions/organizationalContact"},component:{$ref:"#/definitions/component"},service:{$ref:"#/definitions/service"}}},
timestamp:{type:"string",format:"date-time"},text:{type:"string"},signature:{$ref:"#/definitions/signature"}}};function nr(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i==
"object"&&!Array.isArray(i)){for(const o of et.required)if(i[o]===void 0){const p={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}};e===null?e=
[p]:e.push(p),r++}for(const o in i)if(!(o==="bom-ref"||o==="subjects"||o==="annotator"||o==="timestamp"||o==="text"||o==="signature")){const p={instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),r++}if(i["bom-ref"]!==void 0&&(q(i["bom-ref"],{instancePath:s+"/bom-ref"})||(e=
u(e,q.errors),r=e.length)),i.subjects!==void 0){let o=i.subjects;if(Array.isArray(o)){const p=o.length;for(let l=0;l<p;l++){let f=o[l];const y=r;let d=!1;const c=r;R(f,{instancePath:s+
"/subjects/"+l})||(e=u(e,R.errors),r=e.length);var t=c===r;if(d=d||t,!d){const m=r;x(f,{instancePath:s+"/subjects/"+l})||(e=u(e,x.errors),r=e.length);var t=m===r;d=d||t}if(d)r=y,e!==
null&&(y?e.length=y:e=null);else{const m={instancePath:s+"/subjects/"+l,schemaPath:"#/properties/subjects/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[m]:e.push(m),r++}}const a=A(
o);if(a!==void 0){const l={instancePath:s+"/subjects",schemaPath:"#/properties/subjects/uniqueItems",keyword:"uniqueItems",params:{i:a[0],j:a[1]}};e===null?e=[l]:e.push(l),r++}}else{
const p={instancePath:s+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(i.annotator!==void 0){let o=i.annotator;
const p=r;let a=!1,l=null;const f=r;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.organization===void 0){const d={instancePath:s+"/annotator",schemaPath:"#/properties/annotator/on\
eOf/0/required",keyword:"required",params:{missingProperty:"organization"}};e===null?e=[d]:e.push(d),r++}var n=f===r;n&&(a=!0,l=0);const y=r;if(o&&typeof o=="object"&&!Array.isArray(
o)&&o.individual===void 0){const d={instancePath:s+"/annotator",schemaPath:"#/properties/annotator/oneOf/1/required",keyword:"required",params:{missingProperty:"individual"}};e===null?
e=[d]:e.push(d),r++}var n=y===r;if(n&&a)a=!1,l=[l,1];else{n&&(a=!0,l=1);const d=r;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.component===void 0){const m={instancePath:s+"/annot\
ator",schemaPath:"#/properties/annotator/oneOf/2/required",keyword:"required",params:{missingProperty:"component"}};e===null?e=[m]:e.push(m),r++}var n=d===r;if(n&&a)a=!1,l=[l,2];else{
n&&(a=!0,l=2);const m=r;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.service===void 0){const g={instancePath:s+"/annotator",schemaPath:"#/properties/annotator/oneOf/3/required",keyword:"\
required",params:{missingProperty:"service"}};e===null?e=[g]:e.push(g),r++}var n=m===r;n&&a?(a=!1,l=[l,3]):n&&(a=!0,l=3)}}if(a)r=p,e!==null&&(p?e.length=p:e=null);else{const d={instancePath:s+
"/annotator",schemaPath:"#/properties/annotator/oneOf",keyword:"oneOf",params:{passingSchemas:l}};e===null?e=[d]:e.push(d),r++}if(o&&typeof o=="object"&&!Array.isArray(o)){for(const d in o)
if(!(d==="organization"||d==="individual"||d==="component"||d==="service")){const c={instancePath:s+"/annotator",schemaPath:"#/properties/annotator/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:d}};e===null?e=[c]:e.push(c),r++}o.organization!==void 0&&(I(o.organization,{instancePath:s+"/annotator/organization"})||(e=u(e,I.errors),
r=e.length)),o.individual!==void 0&&(E(o.individual,{instancePath:s+"/annotator/individual"})||(e=u(e,E.errors),r=e.length)),o.component!==void 0&&(z(o.component,{instancePath:s+"/\
annotator/component"})||(e=u(e,z.errors),r=e.length)),o.service!==void 0&&(C(o.service,{instancePath:s+"/annotator/service"})||(e=u(e,C.errors),r=e.length))}else{const d={instancePath:s+
"/annotator",schemaPath:"#/properties/annotator/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}if(i.timestamp!==void 0){let o=i.timestamp;if(typeof o=="\
string"){if(!T(o)){const p={instancePath:s+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-time"}};e===null?e=[p]:e.push(p),r++}}else{
const p={instancePath:s+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(i.text!==void 0&&typeof i.text!=
"string"){const o={instancePath:s+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}i.signature!==void 0&&(L(i.signature,
{instancePath:s+"/signature"})||(e=u(e,L.errors),r=e.length))}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return nr.
errors=e,r===0}const _r={type:"object",required:["bom-ref","uid","taskTypes"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},uid:{type:"string"},name:{type:"string"},
description:{type:"string"},resourceReferences:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/resourceReferenceChoice"}},tasks:{type:"array",uniqueItems:!0,items:{$ref:"#/\
definitions/task"}},taskDependencies:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/dependency"}},taskTypes:{type:"array",items:{$ref:"#/definitions/taskType"}},trigger:{$ref:"\
#/definitions/trigger"},steps:{type:"array",items:{$ref:"#/definitions/step"},uniqueItems:!0},inputs:{type:"array",items:{$ref:"#/definitions/inputType"},uniqueItems:!0},outputs:{type:"\
array",items:{$ref:"#/definitions/outputType"},uniqueItems:!0},timeStart:{type:"string",format:"date-time"},timeEnd:{type:"string",format:"date-time"},workspaces:{type:"array",uniqueItems:!0,
items:{$ref:"#/definitions/workspace"}},runtimeTopology:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/dependency"}},properties:{type:"array",items:{$ref:"#/definitions/pr\
operty"}}}};function O(i,{instancePath:s=""}={}){let e=null,r=0;const t=r;let n=!1,o=null;const p=r;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.ref===void 0){const y={instancePath:s,schemaPath:"\
#/oneOf/0/required",keyword:"required",params:{missingProperty:"ref"}};e===null?e=[y]:e.push(y),r++}var l=p===r;l&&(n=!0,o=0);const a=r;if(i&&typeof i=="object"&&!Array.isArray(i)&&
i.externalReference===void 0){const y={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"externalReference"}};e===null?e=[y]:e.push(y),r++}
var l=a===r;if(l&&n?(n=!1,o=[o,1]):l&&(n=!0,o=1),n)r=t,e!==null&&(t?e.length=t:e=null);else{const y={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};
e===null?e=[y]:e.push(y),r++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(const y in i)if(!(y==="ref"||y==="externalReference")){const d={instancePath:s,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[d]:e.push(d),r++}if(i.ref!==void 0){let y=i.ref;const d=r;let c=!1;const m=r;R(y,{instancePath:s+
"/ref"})||(e=u(e,R.errors),r=e.length);var f=m===r;if(c=c||f,!c){const h=r;x(y,{instancePath:s+"/ref"})||(e=u(e,x.errors),r=e.length);var f=h===r;c=c||f}if(c)r=d,e!==null&&(d?e.length=
d:e=null);else{const h={instancePath:s+"/ref",schemaPath:"#/properties/ref/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}}i.externalReference!==void 0&&(V(i.externalReference,
{instancePath:s+"/externalReference"})||(e=u(e,V.errors),r=e.length))}else{const y={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(
y),r++}return O.errors=e,r===0}const xr={type:"object",required:["bom-ref","uid","taskTypes"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},uid:{type:"\
string"},name:{type:"string"},description:{type:"string"},resourceReferences:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/resourceReferenceChoice"}},taskTypes:{type:"arr\
ay",items:{$ref:"#/definitions/taskType"}},trigger:{$ref:"#/definitions/trigger"},steps:{type:"array",items:{$ref:"#/definitions/step"},uniqueItems:!0},inputs:{type:"array",items:{
$ref:"#/definitions/inputType"},uniqueItems:!0},outputs:{type:"array",items:{$ref:"#/definitions/outputType"},uniqueItems:!0},timeStart:{type:"string",format:"date-time"},timeEnd:{
type:"string",format:"date-time"},workspaces:{type:"array",items:{$ref:"#/definitions/workspace"},uniqueItems:!0},runtimeTopology:{type:"array",items:{$ref:"#/definitions/dependenc\
y"},uniqueItems:!0},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},Tr={type:"string",enum:["copy","clone","lint","scan","merge","build","test","deliver","deploy",
"release","clean","other"]};function le(i,{instancePath:s=""}={}){let e=null,r=0;if(typeof i!="string"){const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[n]:e.push(n),r++}let t;t=!1;for(const n of Tr.enum)if($(i,n)){t=!0;break}if(!t){const n={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Tr.
enum}};e===null?e=[n]:e.push(n),r++}return le.errors=e,r===0}const de={type:"object",additionalProperties:!1,required:["type","bom-ref","uid"],properties:{"bom-ref":{$ref:"#/defini\
tions/refType"},uid:{type:"string"},name:{type:"string"},description:{type:"string"},resourceReferences:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/resourceReferenceCho\
ice"}},type:{type:"string",enum:["manual","api","webhook","scheduled"]},event:{$ref:"#/definitions/event"},conditions:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/condit\
ion"}},timeActivated:{type:"string",format:"date-time"},inputs:{type:"array",items:{$ref:"#/definitions/inputType"},uniqueItems:!0},outputs:{type:"array",items:{$ref:"#/definitions\
/outputType"},uniqueItems:!0},properties:{type:"array",items:{$ref:"#/definitions/property"}}}};function or(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)if(!(t==="uid"||t==="description"||t==="timeReceived"||t==="data"||
t==="source"||t==="target"||t==="properties")){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=
[n]:e.push(n),r++}if(i.uid!==void 0&&typeof i.uid!="string"){const t={instancePath:s+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:
e.push(t),r++}if(i.description!==void 0&&typeof i.description!="string"){const t={instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),r++}if(i.timeReceived!==void 0){let t=i.timeReceived;if(typeof t=="string"){if(!T(t)){const n={instancePath:s+"/timeReceived",schemaPath:"#/prope\
rties/timeReceived/format",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:s+"/timeReceived",schemaPath:"#/properties/timeRec\
eived/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.data!==void 0&&(_(i.data,{instancePath:s+"/data"})||(e=u(e,_.errors),r=e.length)),i.source!==void 0&&
(O(i.source,{instancePath:s+"/source"})||(e=u(e,O.errors),r=e.length)),i.target!==void 0&&(O(i.target,{instancePath:s+"/target"})||(e=u(e,O.errors),r=e.length)),i.properties!==void 0){
let t=i.properties;if(Array.isArray(t)){const n=t.length;for(let o=0;o<n;o++)b(t[o],{instancePath:s+"/properties/"+o})||(e=u(e,b.errors),r=e.length)}else{const n={instancePath:s+"/\
properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const t={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return or.errors=e,r===0}function pr(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)if(!(t==="description"||t==="expression"||t==="properties")){const n={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),r++}if(i.description!==void 0&&typeof i.description!=
"string"){const t={instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.expression!==void 0&&
typeof i.expression!="string"){const t={instancePath:s+"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.
properties!==void 0){let t=i.properties;if(Array.isArray(t)){const n=t.length;for(let o=0;o<n;o++)b(t[o],{instancePath:s+"/properties/"+o})||(e=u(e,b.errors),r=e.length)}else{const n={
instancePath:s+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return pr.errors=e,r===0}function ar(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)if(!(t==="name"||t==="value"||t==="dataType")){const n={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),r++}if(i.name!==void 0&&typeof i.name!="string"){const t={
instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.value!==void 0&&typeof i.value!="string"){const t={
instancePath:s+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.dataType!==void 0&&typeof i.dataType!="string"){
const t={instancePath:s+"/dataType",schemaPath:"#/properties/dataType/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return ar.errors=e,r===0}function J(i,{instancePath:s=""}={}){let e=null,r=0;const t=r;let n=!1,o=null;const p=r;
if(i&&typeof i=="object"&&!Array.isArray(i)&&i.resource===void 0){const y={instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"resource"}};e===
null?e=[y]:e.push(y),r++}var l=p===r;l&&(n=!0,o=0);const a=r;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.parameters===void 0){const y={instancePath:s,schemaPath:"#/oneOf/1/requi\
red",keyword:"required",params:{missingProperty:"parameters"}};e===null?e=[y]:e.push(y),r++}var l=a===r;if(l&&n)n=!1,o=[o,1];else{l&&(n=!0,o=1);const y=r;if(i&&typeof i=="object"&&
!Array.isArray(i)&&i.environmentVars===void 0){const c={instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"environmentVars"}};e===null?e=[c]:
e.push(c),r++}var l=y===r;if(l&&n)n=!1,o=[o,2];else{l&&(n=!0,o=2);const c=r;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.data===void 0){const h={instancePath:s,schemaPath:"#/oneO\
f/3/required",keyword:"required",params:{missingProperty:"data"}};e===null?e=[h]:e.push(h),r++}var l=c===r;l&&n?(n=!1,o=[o,3]):l&&(n=!0,o=3)}}if(n)r=t,e!==null&&(t?e.length=t:e=null);else{
const y={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};e===null?e=[y]:e.push(y),r++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(const y in i)if(!(y===
"source"||y==="target"||y==="resource"||y==="parameters"||y==="environmentVars"||y==="data"||y==="properties")){const d={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:y}};e===null?e=[d]:e.push(d),r++}if(i.source!==void 0&&(O(i.source,{instancePath:s+"/source"})||(e=u(e,O.errors),r=e.length)),i.target!==
void 0&&(O(i.target,{instancePath:s+"/target"})||(e=u(e,O.errors),r=e.length)),i.resource!==void 0&&(O(i.resource,{instancePath:s+"/resource"})||(e=u(e,O.errors),r=e.length)),i.parameters!==
void 0){let y=i.parameters;if(Array.isArray(y)){const d=y.length;for(let m=0;m<d;m++)ar(y[m],{instancePath:s+"/parameters/"+m})||(e=u(e,ar.errors),r=e.length);const c=A(y);if(c!==void 0){
const m={instancePath:s+"/parameters",schemaPath:"#/properties/parameters/uniqueItems",keyword:"uniqueItems",params:{i:c[0],j:c[1]}};e===null?e=[m]:e.push(m),r++}}else{const d={instancePath:s+
"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}if(i.environmentVars!==void 0){let y=i.environmentVars;if(Array.
isArray(y)){const d=y.length;for(let m=0;m<d;m++){let h=y[m];const g=r;let w=!1,P=null;const v=r;b(h,{instancePath:s+"/environmentVars/"+m})||(e=u(e,b.errors),r=e.length);var f=v===
r;f&&(w=!0,P=0);const k=r;if(typeof h!="string"){const j={instancePath:s+"/environmentVars/"+m,schemaPath:"#/properties/environmentVars/items/oneOf/1/type",keyword:"type",params:{type:"\
string"}};e===null?e=[j]:e.push(j),r++}var f=k===r;if(f&&w?(w=!1,P=[P,1]):f&&(w=!0,P=1),w)r=g,e!==null&&(g?e.length=g:e=null);else{const j={instancePath:s+"/environmentVars/"+m,schemaPath:"\
#/properties/environmentVars/items/oneOf",keyword:"oneOf",params:{passingSchemas:P}};e===null?e=[j]:e.push(j),r++}}const c=A(y);if(c!==void 0){const m={instancePath:s+"/environment\
Vars",schemaPath:"#/properties/environmentVars/uniqueItems",keyword:"uniqueItems",params:{i:c[0],j:c[1]}};e===null?e=[m]:e.push(m),r++}}else{const d={instancePath:s+"/environmentVa\
rs",schemaPath:"#/properties/environmentVars/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}if(i.data!==void 0&&(_(i.data,{instancePath:s+"/data"})||(e=u(
e,_.errors),r=e.length)),i.properties!==void 0){let y=i.properties;if(Array.isArray(y)){const d=y.length;for(let c=0;c<d;c++)b(y[c],{instancePath:s+"/properties/"+c})||(e=u(e,b.errors),
r=e.length)}else{const d={instancePath:s+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}}else{const y={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}return J.errors=e,r===0}const Er={type:"object",oneOf:[{required:["resource"]},
{required:["environmentVars"]},{required:["data"]}],additionalProperties:!1,properties:{type:{type:"string",enum:["artifact","attestation","log","evidence","metrics","other"]},source:{
$ref:"#/definitions/resourceReferenceChoice"},target:{$ref:"#/definitions/resourceReferenceChoice"},resource:{$ref:"#/definitions/resourceReferenceChoice"},data:{$ref:"#/definition\
s/attachment"},environmentVars:{type:"array",items:{oneOf:[{$ref:"#/definitions/property"},{type:"string"}]},uniqueItems:!0},properties:{type:"array",items:{$ref:"#/definitions/pro\
perty"}}}};function X(i,{instancePath:s=""}={}){let e=null,r=0;const t=r;let n=!1,o=null;const p=r;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.resource===void 0){const y={instancePath:s,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"resource"}};e===null?e=[y]:e.push(y),r++}var l=p===r;l&&(n=!0,o=0);const a=r;if(i&&typeof i=="object"&&!Array.
isArray(i)&&i.environmentVars===void 0){const y={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"environmentVars"}};e===null?e=[y]:e.push(
y),r++}var l=a===r;if(l&&n)n=!1,o=[o,1];else{l&&(n=!0,o=1);const y=r;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.data===void 0){const c={instancePath:s,schemaPath:"#/oneOf/2/req\
uired",keyword:"required",params:{missingProperty:"data"}};e===null?e=[c]:e.push(c),r++}var l=y===r;l&&n?(n=!1,o=[o,2]):l&&(n=!0,o=2)}if(n)r=t,e!==null&&(t?e.length=t:e=null);else{
const y={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};e===null?e=[y]:e.push(y),r++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(const y in i)if(!(y===
"type"||y==="source"||y==="target"||y==="resource"||y==="data"||y==="environmentVars"||y==="properties")){const d={instancePath:s,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:y}};e===null?e=[d]:e.push(d),r++}if(i.type!==void 0){let y=i.type;if(typeof y!="string"){const c={instancePath:s+"/type",schemaPath:"#/p\
roperties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}let d;d=!1;for(const c of Er.properties.type.enum)if($(y,c)){d=!0;break}if(!d){const c={instancePath:s+
"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Er.properties.type.enum}};e===null?e=[c]:e.push(c),r++}}if(i.source!==void 0&&(O(i.source,{instancePath:s+
"/source"})||(e=u(e,O.errors),r=e.length)),i.target!==void 0&&(O(i.target,{instancePath:s+"/target"})||(e=u(e,O.errors),r=e.length)),i.resource!==void 0&&(O(i.resource,{instancePath:s+
"/resource"})||(e=u(e,O.errors),r=e.length)),i.data!==void 0&&(_(i.data,{instancePath:s+"/data"})||(e=u(e,_.errors),r=e.length)),i.environmentVars!==void 0){let y=i.environmentVars;
if(Array.isArray(y)){const d=y.length;for(let m=0;m<d;m++){let h=y[m];const g=r;let w=!1,P=null;const v=r;b(h,{instancePath:s+"/environmentVars/"+m})||(e=u(e,b.errors),r=e.length);
var f=v===r;f&&(w=!0,P=0);const k=r;if(typeof h!="string"){const j={instancePath:s+"/environmentVars/"+m,schemaPath:"#/properties/environmentVars/items/oneOf/1/type",keyword:"type",
params:{type:"string"}};e===null?e=[j]:e.push(j),r++}var f=k===r;if(f&&w?(w=!1,P=[P,1]):f&&(w=!0,P=1),w)r=g,e!==null&&(g?e.length=g:e=null);else{const j={instancePath:s+"/environme\
ntVars/"+m,schemaPath:"#/properties/environmentVars/items/oneOf",keyword:"oneOf",params:{passingSchemas:P}};e===null?e=[j]:e.push(j),r++}}const c=A(y);if(c!==void 0){const m={instancePath:s+
"/environmentVars",schemaPath:"#/properties/environmentVars/uniqueItems",keyword:"uniqueItems",params:{i:c[0],j:c[1]}};e===null?e=[m]:e.push(m),r++}}else{const d={instancePath:s+"/\
environmentVars",schemaPath:"#/properties/environmentVars/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}if(i.properties!==void 0){let y=i.properties;if(Array.
isArray(y)){const d=y.length;for(let c=0;c<d;c++)b(y[c],{instancePath:s+"/properties/"+c})||(e=u(e,b.errors),r=e.length)}else{const d={instancePath:s+"/properties",schemaPath:"#/pr\
operties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}}else{const y={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[y]:e.push(y),r++}return X.errors=e,r===0}function fe(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t of de.required)if(i[t]===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:t}};e===null?e=[n]:e.push(n),r++}for(const t in i)if(!N.call(de.properties,t)){const n={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),r++}if(i["bom-ref"]!==void 0&&(q(i["bom-re\
f"],{instancePath:s+"/bom-ref"})||(e=u(e,q.errors),r=e.length)),i.uid!==void 0&&typeof i.uid!="string"){const t={instancePath:s+"/uid",schemaPath:"#/properties/uid/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.name!==void 0&&typeof i.name!="string"){const t={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.description!==void 0&&typeof i.description!="string"){const t={instancePath:s+"/description",schemaPath:"#/propertie\
s/description/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.resourceReferences!==void 0){let t=i.resourceReferences;if(Array.isArray(t)){const n=t.
length;for(let p=0;p<n;p++)O(t[p],{instancePath:s+"/resourceReferences/"+p})||(e=u(e,O.errors),r=e.length);const o=A(t);if(o!==void 0){const p={instancePath:s+"/resourceReferences",
schemaPath:"#/properties/resourceReferences/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:s+"/resourceReferenc\
es",schemaPath:"#/properties/resourceReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.type!==void 0){let t=i.type;if(typeof t!="string"){const o={
instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}let n;n=!1;for(const o of de.properties.type.enum)if($(
t,o)){n=!0;break}if(!n){const o={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:de.properties.type.enum}};e===null?e=[o]:e.push(o),
r++}}if(i.event!==void 0&&(or(i.event,{instancePath:s+"/event"})||(e=u(e,or.errors),r=e.length)),i.conditions!==void 0){let t=i.conditions;if(Array.isArray(t)){const n=t.length;for(let p=0;p<
n;p++)pr(t[p],{instancePath:s+"/conditions/"+p})||(e=u(e,pr.errors),r=e.length);const o=A(t);if(o!==void 0){const p={instancePath:s+"/conditions",schemaPath:"#/properties/condition\
s/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:s+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.timeActivated!==void 0){let t=i.timeActivated;if(typeof t=="string"){if(!T(t)){const n={instancePath:s+"/timeActivat\
ed",schemaPath:"#/properties/timeActivated/format",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:s+"/timeActivated",schemaPath:"\
#/properties/timeActivated/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.inputs!==void 0){let t=i.inputs;if(Array.isArray(t)){const n=t.length;for(let p=0;p<
n;p++)J(t[p],{instancePath:s+"/inputs/"+p})||(e=u(e,J.errors),r=e.length);const o=A(t);if(o!==void 0){const p={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/uniqueItems",
keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),r++}}if(i.outputs!==void 0){let t=i.outputs;if(Array.isArray(t)){const n=t.length;for(let p=0;p<n;p++)X(t[p],{instancePath:s+"/outputs/"+p})||(e=u(
e,X.errors),r=e.length);const o=A(t);if(o!==void 0){const p={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===
null?e=[p]:e.push(p),r++}}else{const n={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.properties!==
void 0){let t=i.properties;if(Array.isArray(t)){const n=t.length;for(let o=0;o<n;o++)b(t[o],{instancePath:s+"/properties/"+o})||(e=u(e,b.errors),r=e.length)}else{const n={instancePath:s+
"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const t={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return fe.errors=e,r===0}function lr(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)if(!(t==="executed"||t==="properties")){const n={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),r++}if(i.executed!==void 0&&typeof i.executed!="string"){const t={instancePath:s+
"/executed",schemaPath:"#/properties/executed/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.properties!==void 0){let t=i.properties;if(Array.isArray(
t)){const n=t.length;for(let o=0;o<n;o++)b(t[o],{instancePath:s+"/properties/"+o})||(e=u(e,b.errors),r=e.length)}else{const n={instancePath:s+"/properties",schemaPath:"#/properties\
/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[t]:e.push(t),r++}return lr.errors=e,r===0}function ye(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)if(!(t==="name"||t===
"description"||t==="commands"||t==="properties")){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?
e=[n]:e.push(n),r++}if(i.name!==void 0&&typeof i.name!="string"){const t={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),r++}if(i.description!==void 0&&typeof i.description!="string"){const t={instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.commands!==void 0){let t=i.commands;if(Array.isArray(t)){const n=t.length;for(let o=0;o<n;o++)lr(t[o],{instancePath:s+"/commands/"+
o})||(e=u(e,lr.errors),r=e.length)}else{const n={instancePath:s+"/commands",schemaPath:"#/properties/commands/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}
if(i.properties!==void 0){let t=i.properties;if(Array.isArray(t)){const n=t.length;for(let o=0;o<n;o++)b(t[o],{instancePath:s+"/properties/"+o})||(e=u(e,b.errors),r=e.length)}else{
const n={instancePath:s+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return ye.errors=e,r===0}const me={type:"object",required:["bom-ref","uid"],additionalProperties:!1,properties:{
"bom-ref":{$ref:"#/definitions/refType"},uid:{type:"string"},name:{type:"string"},aliases:{type:"array",items:{type:"string"}},description:{type:"string"},resourceReferences:{type:"\
array",uniqueItems:!0,items:{$ref:"#/definitions/resourceReferenceChoice"}},accessMode:{type:"string",enum:["read-only","read-write","read-write-once","write-once","write-only"]},mountPath:{
type:"string"},managedDataType:{type:"string"},volumeRequest:{type:"string"},volume:{$ref:"#/definitions/volume"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},
Rr={type:"object",additionalProperties:!1,properties:{uid:{type:"string"},name:{type:"string"},mode:{type:"string",enum:["filesystem","block"]},path:{type:"string"},sizeAllocated:{
type:"string"},persistent:{type:"boolean"},remote:{type:"boolean"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}};function fr(i,{instancePath:s=""}={}){let e=null,
r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)if(!(t==="uid"||t==="name"||t==="mode"||t==="path"||t==="sizeAllocated"||t==="persistent"||t==="remote"||t==="prop\
erties")){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),r++}if(i.uid!==void 0&&
typeof i.uid!="string"){const t={instancePath:s+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.name!==void 0&&typeof i.
name!="string"){const t={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.mode!==void 0){let t=i.
mode;if(typeof t!="string"){const o={instancePath:s+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}let n;n=!1;for(const o of Rr.
properties.mode.enum)if($(t,o)){n=!0;break}if(!n){const o={instancePath:s+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:Rr.properties.mode.enum}};
e===null?e=[o]:e.push(o),r++}}if(i.path!==void 0&&typeof i.path!="string"){const t={instancePath:s+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),r++}if(i.sizeAllocated!==void 0&&typeof i.sizeAllocated!="string"){const t={instancePath:s+"/sizeAllocated",schemaPath:"#/properties/sizeAllocated/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.persistent!==void 0&&typeof i.persistent!="boolean"){const t={instancePath:s+"/persistent",schemaPath:"#/properties/\
persistent/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),r++}if(i.remote!==void 0&&typeof i.remote!="boolean"){const t={instancePath:s+"/remote",schemaPath:"\
#/properties/remote/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),r++}if(i.properties!==void 0){let t=i.properties;if(Array.isArray(t)){const n=t.length;for(let o=0;o<
n;o++)b(t[o],{instancePath:s+"/properties/"+o})||(e=u(e,b.errors),r=e.length)}else{const n={instancePath:s+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return fr.errors=
e,r===0}function ce(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t of me.required)if(i[t]===void 0){const n={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:t}};e===null?e=[n]:e.push(n),r++}for(const t in i)if(!N.call(me.properties,t)){const n={instancePath:s,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),r++}if(i["bom-ref"]!==void 0&&(q(i["bom-ref"],{instancePath:s+"/bom-ref"})||(e=
u(e,q.errors),r=e.length)),i.uid!==void 0&&typeof i.uid!="string"){const t={instancePath:s+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),r++}if(i.name!==void 0&&typeof i.name!="string"){const t={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),r++}if(i.aliases!==void 0){let t=i.aliases;if(Array.isArray(t)){const n=t.length;for(let o=0;o<n;o++)if(typeof t[o]!="string"){const p={instancePath:s+"/aliases/"+o,
schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:s+"/aliases",schemaPath:"#/properties/a\
liases/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.description!==void 0&&typeof i.description!="string"){const t={instancePath:s+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.resourceReferences!==void 0){let t=i.resourceReferences;if(Array.isArray(t)){
const n=t.length;for(let p=0;p<n;p++)O(t[p],{instancePath:s+"/resourceReferences/"+p})||(e=u(e,O.errors),r=e.length);const o=A(t);if(o!==void 0){const p={instancePath:s+"/resourceR\
eferences",schemaPath:"#/properties/resourceReferences/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:s+"/resou\
rceReferences",schemaPath:"#/properties/resourceReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.accessMode!==void 0){let t=i.accessMode;if(typeof t!=
"string"){const o={instancePath:s+"/accessMode",schemaPath:"#/properties/accessMode/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}let n;n=!1;for(const o of me.
properties.accessMode.enum)if($(t,o)){n=!0;break}if(!n){const o={instancePath:s+"/accessMode",schemaPath:"#/properties/accessMode/enum",keyword:"enum",params:{allowedValues:me.properties.
accessMode.enum}};e===null?e=[o]:e.push(o),r++}}if(i.mountPath!==void 0&&typeof i.mountPath!="string"){const t={instancePath:s+"/mountPath",schemaPath:"#/properties/mountPath/type",
keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.managedDataType!==void 0&&typeof i.managedDataType!="string"){const t={instancePath:s+"/managedDataType",schemaPath:"\
#/properties/managedDataType/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.volumeRequest!==void 0&&typeof i.volumeRequest!="string"){const t={instancePath:s+
"/volumeRequest",schemaPath:"#/properties/volumeRequest/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.volume!==void 0&&(fr(i.volume,{instancePath:s+
"/volume"})||(e=u(e,fr.errors),r=e.length)),i.properties!==void 0){let t=i.properties;if(Array.isArray(t)){const n=t.length;for(let o=0;o<n;o++)b(t[o],{instancePath:s+"/properties/"+
o})||(e=u(e,b.errors),r=e.length)}else{const n={instancePath:s+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),
r++}}}else{const t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return ce.errors=e,r===0}function yr(i,{instancePath:s=""}={}){
let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t of xr.required)if(i[t]===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:t}};e===null?e=[n]:e.push(n),r++}for(const t in i)if(!N.call(xr.properties,t)){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),r++}if(i["bom-ref"]!==void 0&&(q(i["bom-ref"],{instancePath:s+"/bom-ref"})||(e=u(e,q.errors),r=e.length)),i.uid!==void 0&&
typeof i.uid!="string"){const t={instancePath:s+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.name!==void 0&&typeof i.
name!="string"){const t={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.description!==void 0&&typeof i.
description!="string"){const t={instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.resourceReferences!==
void 0){let t=i.resourceReferences;if(Array.isArray(t)){const n=t.length;for(let p=0;p<n;p++)O(t[p],{instancePath:s+"/resourceReferences/"+p})||(e=u(e,O.errors),r=e.length);const o=A(
t);if(o!==void 0){const p={instancePath:s+"/resourceReferences",schemaPath:"#/properties/resourceReferences/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:
e.push(p),r++}}else{const n={instancePath:s+"/resourceReferences",schemaPath:"#/properties/resourceReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}
if(i.taskTypes!==void 0){let t=i.taskTypes;if(Array.isArray(t)){const n=t.length;for(let o=0;o<n;o++)le(t[o],{instancePath:s+"/taskTypes/"+o})||(e=u(e,le.errors),r=e.length)}else{const n={
instancePath:s+"/taskTypes",schemaPath:"#/properties/taskTypes/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.trigger!==void 0&&(fe(i.trigger,{instancePath:s+
"/trigger"})||(e=u(e,fe.errors),r=e.length)),i.steps!==void 0){let t=i.steps;if(Array.isArray(t)){const n=t.length;for(let p=0;p<n;p++)ye(t[p],{instancePath:s+"/steps/"+p})||(e=u(e,
ye.errors),r=e.length);const o=A(t);if(o!==void 0){const p={instancePath:s+"/steps",schemaPath:"#/properties/steps/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?
e=[p]:e.push(p),r++}}else{const n={instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.inputs!==void 0){
let t=i.inputs;if(Array.isArray(t)){const n=t.length;for(let p=0;p<n;p++)J(t[p],{instancePath:s+"/inputs/"+p})||(e=u(e,J.errors),r=e.length);const o=A(t);if(o!==void 0){const p={instancePath:s+
"/inputs",schemaPath:"#/properties/inputs/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:s+"/inputs",schemaPath:"\
#/properties/inputs/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.outputs!==void 0){let t=i.outputs;if(Array.isArray(t)){const n=t.length;for(let p=0;p<
n;p++)X(t[p],{instancePath:s+"/outputs/"+p})||(e=u(e,X.errors),r=e.length);const o=A(t);if(o!==void 0){const p={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/uniqueIte\
ms",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.timeStart!==void 0){let t=i.timeStart;if(typeof t=="string"){if(!T(t)){const n={instancePath:s+"/timeStart",schemaPath:"#/properti\
es/timeStart/format",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:s+"/timeStart",schemaPath:"#/properties/timeStart/type",
keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.timeEnd!==void 0){let t=i.timeEnd;if(typeof t=="string"){if(!T(t)){const n={instancePath:s+"/timeEnd",schemaPath:"\
#/properties/timeEnd/format",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:s+"/timeEnd",schemaPath:"#/properties/timeEnd/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.workspaces!==void 0){let t=i.workspaces;if(Array.isArray(t)){const n=t.length;for(let p=0;p<n;p++)ce(t[p],
{instancePath:s+"/workspaces/"+p})||(e=u(e,ce.errors),r=e.length);const o=A(t);if(o!==void 0){const p={instancePath:s+"/workspaces",schemaPath:"#/properties/workspaces/uniqueItems",
keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:s+"/workspaces",schemaPath:"#/properties/workspaces/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.runtimeTopology!==void 0){let t=i.runtimeTopology;if(Array.isArray(t)){const n=t.length;for(let p=0;p<n;p++)D(t[p],{instancePath:s+
"/runtimeTopology/"+p})||(e=u(e,D.errors),r=e.length);const o=A(t);if(o!==void 0){const p={instancePath:s+"/runtimeTopology",schemaPath:"#/properties/runtimeTopology/uniqueItems",keyword:"\
uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:s+"/runtimeTopology",schemaPath:"#/properties/runtimeTopology/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.properties!==void 0){let t=i.properties;if(Array.isArray(t)){const n=t.length;for(let o=0;o<n;o++)b(t[o],{instancePath:s+"/propert\
ies/"+o})||(e=u(e,b.errors),r=e.length)}else{const n={instancePath:s+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.
push(n),r++}}}else{const t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return yr.errors=e,r===0}function cr(i,{instancePath:s=""}={}){
let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t of _r.required)if(i[t]===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:t}};e===null?e=[n]:e.push(n),r++}for(const t in i)if(!N.call(_r.properties,t)){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),r++}if(i["bom-ref"]!==void 0&&(q(i["bom-ref"],{instancePath:s+"/bom-ref"})||(e=u(e,q.errors),r=e.length)),i.uid!==void 0&&
typeof i.uid!="string"){const t={instancePath:s+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.name!==void 0&&typeof i.
name!="string"){const t={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.description!==void 0&&typeof i.
description!="string"){const t={instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.resourceReferences!==
void 0){let t=i.resourceReferences;if(Array.isArray(t)){const n=t.length;for(let p=0;p<n;p++)O(t[p],{instancePath:s+"/resourceReferences/"+p})||(e=u(e,O.errors),r=e.length);const o=A(
t);if(o!==void 0){const p={instancePath:s+"/resourceReferences",schemaPath:"#/properties/resourceReferences/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:
e.push(p),r++}}else{const n={instancePath:s+"/resourceReferences",schemaPath:"#/properties/resourceReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}
if(i.tasks!==void 0){let t=i.tasks;if(Array.isArray(t)){const n=t.length;for(let p=0;p<n;p++)yr(t[p],{instancePath:s+"/tasks/"+p})||(e=u(e,yr.errors),r=e.length);const o=A(t);if(o!==
void 0){const p={instancePath:s+"/tasks",schemaPath:"#/properties/tasks/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:s+
"/tasks",schemaPath:"#/properties/tasks/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.taskDependencies!==void 0){let t=i.taskDependencies;if(Array.
isArray(t)){const n=t.length;for(let p=0;p<n;p++)D(t[p],{instancePath:s+"/taskDependencies/"+p})||(e=u(e,D.errors),r=e.length);const o=A(t);if(o!==void 0){const p={instancePath:s+"\
/taskDependencies",schemaPath:"#/properties/taskDependencies/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:s+"\
/taskDependencies",schemaPath:"#/properties/taskDependencies/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.taskTypes!==void 0){let t=i.taskTypes;if(Array.
isArray(t)){const n=t.length;for(let o=0;o<n;o++)le(t[o],{instancePath:s+"/taskTypes/"+o})||(e=u(e,le.errors),r=e.length)}else{const n={instancePath:s+"/taskTypes",schemaPath:"#/pr\
operties/taskTypes/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.trigger!==void 0&&(fe(i.trigger,{instancePath:s+"/trigger"})||(e=u(e,fe.errors),r=
e.length)),i.steps!==void 0){let t=i.steps;if(Array.isArray(t)){const n=t.length;for(let p=0;p<n;p++)ye(t[p],{instancePath:s+"/steps/"+p})||(e=u(e,ye.errors),r=e.length);const o=A(
t);if(o!==void 0){const p={instancePath:s+"/steps",schemaPath:"#/properties/steps/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={
instancePath:s+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.inputs!==void 0){let t=i.inputs;if(Array.isArray(
t)){const n=t.length;for(let p=0;p<n;p++)J(t[p],{instancePath:s+"/inputs/"+p})||(e=u(e,J.errors),r=e.length);const o=A(t);if(o!==void 0){const p={instancePath:s+"/inputs",schemaPath:"\
#/properties/inputs/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/\
type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.outputs!==void 0){let t=i.outputs;if(Array.isArray(t)){const n=t.length;for(let p=0;p<n;p++)X(t[p],{instancePath:s+
"/outputs/"+p})||(e=u(e,X.errors),r=e.length);const o=A(t);if(o!==void 0){const p={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/uniqueItems",keyword:"uniqueItems",params:{
i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.
push(n),r++}}if(i.timeStart!==void 0){let t=i.timeStart;if(typeof t=="string"){if(!T(t)){const n={instancePath:s+"/timeStart",schemaPath:"#/properties/timeStart/format",keyword:"fo\
rmat",params:{format:"date-time"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:s+"/timeStart",schemaPath:"#/properties/timeStart/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[n]:e.push(n),r++}}if(i.timeEnd!==void 0){let t=i.timeEnd;if(typeof t=="string"){if(!T(t)){const n={instancePath:s+"/timeEnd",schemaPath:"#/properties/timeEnd/for\
mat",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:s+"/timeEnd",schemaPath:"#/properties/timeEnd/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.workspaces!==void 0){let t=i.workspaces;if(Array.isArray(t)){const n=t.length;for(let p=0;p<n;p++)ce(t[p],{instancePath:s+"/works\
paces/"+p})||(e=u(e,ce.errors),r=e.length);const o=A(t);if(o!==void 0){const p={instancePath:s+"/workspaces",schemaPath:"#/properties/workspaces/uniqueItems",keyword:"uniqueItems",
params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:s+"/workspaces",schemaPath:"#/properties/workspaces/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),r++}}if(i.runtimeTopology!==void 0){let t=i.runtimeTopology;if(Array.isArray(t)){const n=t.length;for(let p=0;p<n;p++)D(t[p],{instancePath:s+"/runtimeTopology/"+
p})||(e=u(e,D.errors),r=e.length);const o=A(t);if(o!==void 0){const p={instancePath:s+"/runtimeTopology",schemaPath:"#/properties/runtimeTopology/uniqueItems",keyword:"uniqueItems",
params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:s+"/runtimeTopology",schemaPath:"#/properties/runtimeTopology/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[n]:e.push(n),r++}}if(i.properties!==void 0){let t=i.properties;if(Array.isArray(t)){const n=t.length;for(let o=0;o<n;o++)b(t[o],{instancePath:s+"/properties/"+o})||
(e=u(e,b.errors),r=e.length)}else{const n={instancePath:s+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{
const t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return cr.errors=e,r===0}function ur(i,{instancePath:s=""}={}){let e=null,
r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)if(!(t==="bom-ref"||t==="components"||t==="services"||t==="workflows"||t==="properties")){const n={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),r++}if(i["bom-ref"]!==void 0&&(q(i["bom-ref"],{instancePath:s+
"/bom-ref"})||(e=u(e,q.errors),r=e.length)),i.components!==void 0){let t=i.components;if(Array.isArray(t)){const n=t.length;for(let p=0;p<n;p++)z(t[p],{instancePath:s+"/components/"+
p})||(e=u(e,z.errors),r=e.length);const o=A(t);if(o!==void 0){const p={instancePath:s+"/components",schemaPath:"#/properties/components/uniqueItems",keyword:"uniqueItems",params:{i:o[0],
j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:s+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(
n),r++}}if(i.services!==void 0){let t=i.services;if(Array.isArray(t)){const n=t.length;for(let p=0;p<n;p++)C(t[p],{instancePath:s+"/services/"+p})||(e=u(e,C.errors),r=e.length);const o=A(
t);if(o!==void 0){const p={instancePath:s+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{
const n={instancePath:s+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.workflows!==void 0){let t=i.workflows;
if(Array.isArray(t)){const n=t.length;for(let p=0;p<n;p++)cr(t[p],{instancePath:s+"/workflows/"+p})||(e=u(e,cr.errors),r=e.length);const o=A(t);if(o!==void 0){const p={instancePath:s+
"/workflows",schemaPath:"#/properties/workflows/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:s+"/workflows",schemaPath:"\
#/properties/workflows/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.properties!==void 0){let t=i.properties;if(Array.isArray(t)){const n=t.length;
for(let o=0;o<n;o++)b(t[o],{instancePath:s+"/properties/"+o})||(e=u(e,b.errors),r=e.length)}else{const n={instancePath:s+"/properties",schemaPath:"#/properties/properties/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return ur.
errors=e,r===0}function zr(i,{instancePath:s=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t of ge.required)if(i[t]===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:t}};e===null?e=[n]:e.push(n),r++}for(const t in i)if(!N.call(ge.properties,t)){const n={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),r++}if(i.$schema!==void 0&&typeof i.$schema!="string"){const t={instancePath:s+
"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(i.bomFormat!==void 0){let t=i.bomFormat;if(typeof t!="str\
ing"){const n={instancePath:s+"/bomFormat",schemaPath:"#/properties/bomFormat/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(t!=="CycloneDX"){const n={
instancePath:s+"/bomFormat",schemaPath:"#/properties/bomFormat/enum",keyword:"enum",params:{allowedValues:ge.properties.bomFormat.enum}};e===null?e=[n]:e.push(n),r++}}if(i.specVersion!==
void 0&&typeof i.specVersion!="string"){const t={instancePath:s+"/specVersion",schemaPath:"#/properties/specVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}if(i.serialNumber!==void 0){let t=i.serialNumber;if(typeof t=="string"){if(!Fr.test(t)){const n={instancePath:s+"/serialNumber",schemaPath:"#/properties/serialNumber/pattern",
keyword:"pattern",params:{pattern:"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:s+"/serialNum\
ber",schemaPath:"#/properties/serialNumber/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.version!==void 0){let t=i.version;if(!(typeof t=="number"&&
!(t%1)&&!isNaN(t))){const n={instancePath:s+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),r++}if(typeof t=="num\
ber"&&(t<1||isNaN(t))){const n={instancePath:s+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[n]:e.push(n),r++}}
if(i.metadata!==void 0&&(Ke(i.metadata,{instancePath:s+"/metadata"})||(e=u(e,Ke.errors),r=e.length)),i.components!==void 0){let t=i.components;if(Array.isArray(t)){const n=t.length;
for(let p=0;p<n;p++)z(t[p],{instancePath:s+"/components/"+p})||(e=u(e,z.errors),r=e.length);const o=A(t);if(o!==void 0){const p={instancePath:s+"/components",schemaPath:"#/properti\
es/components/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:s+"/components",schemaPath:"#/properties/component\
s/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.services!==void 0){let t=i.services;if(Array.isArray(t)){const n=t.length;for(let p=0;p<n;p++)C(t[p],
{instancePath:s+"/services/"+p})||(e=u(e,C.errors),r=e.length);const o=A(t);if(o!==void 0){const p={instancePath:s+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"\
uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:s+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[n]:e.push(n),r++}}if(i.externalReferences!==void 0){let t=i.externalReferences;if(Array.isArray(t)){const n=t.length;for(let o=0;o<n;o++)V(t[o],{instancePath:s+"/\
externalReferences/"+o})||(e=u(e,V.errors),r=e.length)}else{const n={instancePath:s+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),r++}}if(i.dependencies!==void 0){let t=i.dependencies;if(Array.isArray(t)){const n=t.length;for(let p=0;p<n;p++)D(t[p],{instancePath:s+"/dependenc\
ies/"+p})||(e=u(e,D.errors),r=e.length);const o=A(t);if(o!==void 0){const p={instancePath:s+"/dependencies",schemaPath:"#/properties/dependencies/uniqueItems",keyword:"uniqueItems",
params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:s+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type:"array"}};
e===null?e=[n]:e.push(n),r++}}if(i.compositions!==void 0){let t=i.compositions;if(Array.isArray(t)){const n=t.length;for(let p=0;p<n;p++)Ze(t[p],{instancePath:s+"/compositions/"+p})||
(e=u(e,Ze.errors),r=e.length);const o=A(t);if(o!==void 0){const p={instancePath:s+"/compositions",schemaPath:"#/properties/compositions/uniqueItems",keyword:"uniqueItems",params:{i:o[0],
j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:s+"/compositions",schemaPath:"#/properties/compositions/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:
e.push(n),r++}}if(i.vulnerabilities!==void 0){let t=i.vulnerabilities;if(Array.isArray(t)){const n=t.length;for(let p=0;p<n;p++)sr(t[p],{instancePath:s+"/vulnerabilities/"+p})||(e=
u(e,sr.errors),r=e.length);const o=A(t);if(o!==void 0){const p={instancePath:s+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/uniqueItems",keyword:"uniqueItems",params:{
i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:s+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),r++}}if(i.annotations!==void 0){let t=i.annotations;if(Array.isArray(t)){const n=t.length;for(let p=0;p<n;p++)nr(t[p],{instancePath:s+"/annotations/"+p})||(e=u(
e,nr.errors),r=e.length);const o=A(t);if(o!==void 0){const p={instancePath:s+"/annotations",schemaPath:"#/properties/annotations/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};
e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:s+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),
r++}}if(i.formulation!==void 0){let t=i.formulation;if(Array.isArray(t)){const n=t.length;for(let p=0;p<n;p++)ur(t[p],{instancePath:s+"/formulation/"+p})||(e=u(e,ur.errors),r=e.length);
const o=A(t);if(o!==void 0){const p={instancePath:s+"/formulation",schemaPath:"#/properties/formulation/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.
push(p),r++}}else{const n={instancePath:s+"/formulation",schemaPath:"#/properties/formulation/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.properties!==
void 0){let t=i.properties;if(Array.isArray(t)){const n=t.length;for(let o=0;o<n;o++)b(t[o],{instancePath:s+"/properties/"+o})||(e=u(e,b.errors),r=e.length)}else{const n={instancePath:s+
"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}i.signature!==void 0&&(L(i.signature,{instancePath:s+"/s\
ignature"})||(e=u(e,L.errors),r=e.length))}else{const t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return zr.errors=e,r===
0}export{it as validate};
