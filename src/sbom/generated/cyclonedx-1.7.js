// Written by scripts/schemas.mjs from bom-1.7.SNAPSHOT.schema.json; do not edit. From the CycloneDX specification (https://github.com/CycloneDX/specification), Copyright OWASP Foundation, Apache-2.0.
import{lengthOf as Ot,isEqual as Ct,findDuplicate as Rt,formats as Ce,append as m}from"../validate/keywords.ts";import{SPDX_IDS as St}from"./spdx-ids.js";const ei=Tt,pe={$schema:"h\
ttp://json-schema.org/draft-07/schema#",$id:"http://cyclonedx.org/schema/bom-1.7.schema.json",type:"object",required:["bomFormat","specVersion"],additionalProperties:!1,properties:{
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
type:"object",additionalProperties:!1,properties:{standards:{type:"array",items:{$ref:"#/definitions/standard"}},patents:{type:"array",items:{anyOf:[{$ref:"#/definitions/patent"},{
$ref:"#/definitions/patentFamily"}]}}}},citations:{type:"array",items:{$ref:"#/definitions/citation"},uniqueItems:!0},properties:{type:"array",items:{$ref:"#/definitions/property"}},
signature:{$ref:"#/definitions/signature"}},definitions:{refType:{type:"string",minLength:1},refLinkType:{$ref:"#/definitions/refType"},bomLinkDocumentType:{type:"string",format:"i\
ri-reference",pattern:"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$"},bomLinkElementType:{type:"string",format:"iri-reference",pattern:"^urn:c\
dx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"},bomLink:{anyOf:[{$ref:"#/definitions/bomLinkDocumentType"},{$ref:"#/definitions/bomLinkElementType"}]},
metadata:{type:"object",additionalProperties:!1,properties:{timestamp:{type:"string",format:"date-time"},lifecycles:{type:"array",items:{type:"object",oneOf:[{required:["phase"],additionalProperties:!1,
properties:{phase:{type:"string",enum:["design","pre-build","build","post-build","operations","discovery","decommission"]}}},{required:["name"],additionalProperties:!1,properties:{
name:{type:"string"},description:{type:"string"}}}]}},tools:{oneOf:[{type:"object",additionalProperties:!1,properties:{components:{type:"array",items:{$ref:"#/definitions/component"},
uniqueItems:!0},services:{type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0}}},{type:"array",items:{$ref:"#/definitions/tool"}}]},manufacturer:{$ref:"#/definitions/o\
rganizationalEntity"},authors:{type:"array",items:{$ref:"#/definitions/organizationalContact"}},component:{$ref:"#/definitions/component"},manufacture:{$ref:"#/definitions/organiza\
tionalEntity"},supplier:{$ref:"#/definitions/organizationalEntity"},licenses:{$ref:"#/definitions/licenseChoice"},properties:{type:"array",items:{$ref:"#/definitions/property"}},distributionConstraints:{
type:"object",properties:{tlp:{$ref:"#/definitions/tlpClassification"}},additionalProperties:!1}}},tlpClassification:{type:"string",enum:["CLEAR","GREEN","AMBER","AMBER_AND_STRICT",
"RED"]},tool:{type:"object",additionalProperties:!1,properties:{vendor:{type:"string"},name:{type:"string"},version:{$ref:"#/definitions/version"},hashes:{type:"array",items:{$ref:"\
#/definitions/hash"}},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}}}},organizationalEntity:{type:"object",additionalProperties:!1,properties:{"bo\
m-ref":{$ref:"#/definitions/refType"},name:{type:"string"},address:{$ref:"#/definitions/postalAddress"},url:{type:"array",items:{type:"string",format:"iri-reference"}},contact:{type:"\
array",items:{$ref:"#/definitions/organizationalContact"}}}},organizationalContact:{type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},name:{
type:"string"},email:{type:"string",format:"idn-email"},phone:{type:"string"}}},component:{type:"object",required:["type","name"],additionalProperties:!1,properties:{type:{type:"st\
ring",enum:["application","framework","library","container","platform","operating-system","device","device-driver","firmware","file","machine-learning-model","data","cryptographic-\
asset"]},"mime-type":{type:"string",pattern:"^[-+a-z0-9.]+/[-+a-z0-9.]+$"},"bom-ref":{$ref:"#/definitions/refType"},supplier:{$ref:"#/definitions/organizationalEntity"},manufacturer:{
$ref:"#/definitions/organizationalEntity"},authors:{type:"array",items:{$ref:"#/definitions/organizationalContact"}},author:{type:"string"},publisher:{type:"string"},group:{type:"s\
tring"},name:{type:"string"},version:{$ref:"#/definitions/version"},versionRange:{$ref:"#/definitions/versionRange"},isExternal:{type:"boolean"},description:{type:"string"},scope:{
type:"string",enum:["required","optional","excluded"]},hashes:{type:"array",items:{$ref:"#/definitions/hash"}},licenses:{$ref:"#/definitions/licenseChoice"},copyright:{type:"string"},
patentAssertions:{$ref:"#/definitions/patentAssertions"},cpe:{type:"string"},purl:{type:"string"},omniborId:{type:"array",items:{type:"string"}},swhid:{type:"array",items:{type:"st\
ring"}},swid:{$ref:"#/definitions/swid"},modified:{type:"boolean"},pedigree:{type:"object",additionalProperties:!1,properties:{ancestors:{type:"array",items:{$ref:"#/definitions/co\
mponent"}},descendants:{type:"array",items:{$ref:"#/definitions/component"}},variants:{type:"array",items:{$ref:"#/definitions/component"}},commits:{type:"array",items:{$ref:"#/def\
initions/commit"}},patches:{type:"array",items:{$ref:"#/definitions/patch"}},notes:{type:"string"}}},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}},
components:{type:"array",items:{$ref:"#/definitions/component"},uniqueItems:!0},evidence:{$ref:"#/definitions/componentEvidence"},releaseNotes:{$ref:"#/definitions/releaseNotes"},modelCard:{
$ref:"#/definitions/modelCard"},data:{type:"array",items:{$ref:"#/definitions/componentData"}},cryptoProperties:{$ref:"#/definitions/cryptoProperties"},properties:{type:"array",items:{
$ref:"#/definitions/property"}},tags:{$ref:"#/definitions/tags"},signature:{$ref:"#/definitions/signature"}},allOf:[{not:{required:["version","versionRange"]}},{if:{properties:{isExternal:{
const:!1}}},then:{not:{required:["versionRange"]}},else:!0}]},swid:{type:"object",required:["tagId","name"],additionalProperties:!1,properties:{tagId:{type:"string"},name:{type:"st\
ring"},version:{type:"string"},tagVersion:{type:"integer"},patch:{type:"boolean"},text:{$ref:"#/definitions/attachment"},url:{type:"string",format:"iri-reference"}}},attachment:{type:"\
object",required:["content"],additionalProperties:!1,properties:{contentType:{type:"string"},encoding:{type:"string",enum:["base64"]},content:{type:"string"}}},hash:{type:"object",
required:["alg","content"],additionalProperties:!1,properties:{alg:{$ref:"#/definitions/hash-alg"},content:{$ref:"#/definitions/hash-content"}}},"hash-alg":{type:"string",enum:["MD\
5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3","Streebog-256","Streebog-512"]},"hash-content":{type:"s\
tring",pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"},licensing:{type:"object",additionalProperties:!1,properties:{altIds:{type:"ar\
ray",items:{type:"string"}},licensor:{type:"object",additionalProperties:!1,properties:{organization:{$ref:"#/definitions/organizationalEntity"},individual:{$ref:"#/definitions/org\
anizationalContact"}},oneOf:[{required:["organization"]},{required:["individual"]}]},licensee:{type:"object",additionalProperties:!1,properties:{organization:{$ref:"#/definitions/o\
rganizationalEntity"},individual:{$ref:"#/definitions/organizationalContact"}},oneOf:[{required:["organization"]},{required:["individual"]}]},purchaser:{type:"object",additionalProperties:!1,
properties:{organization:{$ref:"#/definitions/organizationalEntity"},individual:{$ref:"#/definitions/organizationalContact"}},oneOf:[{required:["organization"]},{required:["individ\
ual"]}]},purchaseOrder:{type:"string"},licenseTypes:{type:"array",items:{type:"string",enum:["academic","appliance","client-access","concurrent-user","core-points","custom-metric",
"device","evaluation","named-user","node-locked","oem","perpetual","processor-points","subscription","user","other"]}},lastRenewal:{type:"string",format:"date-time"},expiration:{type:"\
string",format:"date-time"}}},license:{type:"object",oneOf:[{required:["id"]},{required:["name"]}],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},id:{
$ref:"spdx.SNAPSHOT.schema.json"},name:{type:"string"},acknowledgement:{$ref:"#/definitions/licenseAcknowledgementEnumeration"},text:{$ref:"#/definitions/attachment"},url:{type:"st\
ring",format:"iri-reference"},licensing:{$ref:"#/definitions/licensing"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},licenseAcknowledgementEnumeration:{type:"\
string",enum:["declared","concluded"]},licenseChoice:{type:"array",items:{oneOf:[{type:"object",required:["license"],additionalProperties:!1,properties:{license:{$ref:"#/definition\
s/license"}}},{type:"object",additionalProperties:!1,required:["expression"],properties:{expression:{type:"string"},expressionDetails:{type:"array",items:{type:"object",required:["\
licenseIdentifier"],properties:{licenseIdentifier:{type:"string"},"bom-ref":{$ref:"#/definitions/refType"},text:{$ref:"#/definitions/attachment"},url:{type:"string",format:"iri-ref\
erence"}},additionalProperties:!1}},acknowledgement:{$ref:"#/definitions/licenseAcknowledgementEnumeration"},"bom-ref":{$ref:"#/definitions/refType"},licensing:{$ref:"#/definitions\
/licensing"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}}]}},commit:{type:"object",additionalProperties:!1,properties:{uid:{type:"string"},url:{type:"string",format:"\
iri-reference"},author:{$ref:"#/definitions/identifiableAction"},committer:{$ref:"#/definitions/identifiableAction"},message:{type:"string"}}},patch:{type:"object",required:["type"],
additionalProperties:!1,properties:{type:{type:"string",enum:["unofficial","monkey","backport","cherry-pick"]},diff:{$ref:"#/definitions/diff"},resolves:{type:"array",items:{$ref:"\
#/definitions/issue"}}}},diff:{type:"object",additionalProperties:!1,properties:{text:{$ref:"#/definitions/attachment"},url:{type:"string",format:"iri-reference"}}},issue:{type:"ob\
ject",required:["type"],additionalProperties:!1,properties:{type:{type:"string",enum:["defect","enhancement","security"]},id:{type:"string"},name:{type:"string"},description:{type:"\
string"},source:{type:"object",additionalProperties:!1,properties:{name:{type:"string"},url:{type:"string",format:"iri-reference"}}},references:{type:"array",items:{type:"string",format:"\
iri-reference"}}}},identifiableAction:{type:"object",additionalProperties:!1,properties:{timestamp:{type:"string",format:"date-time"},name:{type:"string"},email:{type:"string",format:"\
idn-email"}}},externalReference:{type:"object",required:["url","type"],additionalProperties:!1,properties:{url:{anyOf:[{type:"string",format:"iri-reference"},{$ref:"#/definitions/b\
omLink"}]},comment:{type:"string"},type:{type:"string",enum:["vcs","issue-tracker","website","advisories","bom","mailing-list","social","chat","documentation","support","source-dis\
tribution","distribution","distribution-intake","license","build-meta","build-system","release-notes","security-contact","model-card","log","configuration","evidence","formulation",
"attestation","threat-model","adversary-model","risk-assessment","vulnerability-assertion","exploitability-statement","pentest-report","static-analysis-report","dynamic-analysis-re\
port","runtime-analysis-report","component-analysis-report","maturity-report","certification-report","codified-infrastructure","quality-metrics","poam","electronic-signature","digi\
tal-signature","rfc-9116","patent","patent-family","patent-assertion","citation","other"]},hashes:{type:"array",items:{$ref:"#/definitions/hash"}},properties:{type:"array",items:{$ref:"\
#/definitions/property"}}}},dependency:{type:"object",required:["ref"],additionalProperties:!1,properties:{ref:{$ref:"#/definitions/refLinkType"},dependsOn:{type:"array",uniqueItems:!0,
items:{$ref:"#/definitions/refLinkType"}},provides:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/refLinkType"}}}},service:{type:"object",required:["name"],additionalProperties:!1,
properties:{"bom-ref":{$ref:"#/definitions/refType"},provider:{$ref:"#/definitions/organizationalEntity"},group:{type:"string"},name:{type:"string"},version:{$ref:"#/definitions/ve\
rsion"},description:{type:"string"},endpoints:{type:"array",items:{type:"string",format:"iri-reference"}},authenticated:{type:"boolean"},"x-trust-boundary":{type:"boolean"},trustZone:{
type:"string"},data:{type:"array",items:{$ref:"#/definitions/serviceData"}},licenses:{$ref:"#/definitions/licenseChoice"},patentAssertions:{$ref:"#/definitions/patentAssertions"},externalReferences:{
type:"array",items:{$ref:"#/definitions/externalReference"}},services:{type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0},releaseNotes:{$ref:"#/definitions/releaseNo\
tes"},properties:{type:"array",items:{$ref:"#/definitions/property"}},tags:{$ref:"#/definitions/tags"},signature:{$ref:"#/definitions/signature"}}},serviceData:{type:"object",required:[
"flow","classification"],additionalProperties:!1,properties:{flow:{$ref:"#/definitions/dataFlowDirection"},classification:{$ref:"#/definitions/dataClassification"},name:{type:"stri\
ng"},description:{type:"string"},governance:{$ref:"#/definitions/dataGovernance"},source:{type:"array",items:{anyOf:[{type:"string",format:"iri-reference"},{$ref:"#/definitions/bom\
LinkElementType"}]}},destination:{type:"array",items:{anyOf:[{type:"string",format:"iri-reference"},{$ref:"#/definitions/bomLinkElementType"}]}}}},dataFlowDirection:{type:"string",
enum:["inbound","outbound","bi-directional","unknown"]},copyright:{type:"object",required:["text"],additionalProperties:!1,properties:{text:{type:"string"}}},componentEvidence:{type:"\
object",additionalProperties:!1,properties:{identity:{oneOf:[{type:"array",items:{$ref:"#/definitions/componentIdentityEvidence"}},{$ref:"#/definitions/componentIdentityEvidence"}]},
occurrences:{type:"array",items:{type:"object",required:["location"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},location:{type:"string"},line:{type:"\
integer",minimum:0},offset:{type:"integer",minimum:0},symbol:{type:"string"},additionalContext:{type:"string"}}}},callstack:{type:"object",additionalProperties:!1,properties:{frames:{
type:"array",items:{type:"object",required:["module"],additionalProperties:!1,properties:{package:{type:"string"},module:{type:"string"},function:{type:"string"},parameters:{type:"\
array",items:{type:"string"}},line:{type:"integer"},column:{type:"integer"},fullFilename:{type:"string"}}}}}},licenses:{$ref:"#/definitions/licenseChoice"},copyright:{type:"array",
items:{$ref:"#/definitions/copyright"}}}},compositions:{type:"object",required:["aggregate"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},aggregate:{
$ref:"#/definitions/aggregateType"},assemblies:{type:"array",uniqueItems:!0,items:{anyOf:[{$ref:"#/definitions/refLinkType"},{$ref:"#/definitions/bomLinkElementType"}]}},dependencies:{
type:"array",uniqueItems:!0,items:{type:"string"}},vulnerabilities:{type:"array",uniqueItems:!0,items:{type:"string"}},signature:{$ref:"#/definitions/signature"}}},aggregateType:{type:"\
string",enum:["complete","incomplete","incomplete_first_party_only","incomplete_first_party_proprietary_only","incomplete_first_party_opensource_only","incomplete_third_party_only",
"incomplete_third_party_proprietary_only","incomplete_third_party_opensource_only","unknown","not_specified"]},property:{type:"object",required:["name"],additionalProperties:!1,properties:{
name:{type:"string"},value:{type:"string"}}},localeType:{type:"string",pattern:"^([a-z]{2})(-[A-Z]{2})?$"},releaseType:{type:"string"},note:{type:"object",required:["text"],additionalProperties:!1,
properties:{locale:{$ref:"#/definitions/localeType"},text:{$ref:"#/definitions/attachment"}}},releaseNotes:{type:"object",required:["type"],additionalProperties:!1,properties:{type:{
$ref:"#/definitions/releaseType"},title:{type:"string"},featuredImage:{type:"string",format:"iri-reference"},socialImage:{type:"string",format:"iri-reference"},description:{type:"s\
tring"},timestamp:{type:"string",format:"date-time"},aliases:{type:"array",items:{type:"string"}},tags:{$ref:"#/definitions/tags"},resolves:{type:"array",items:{$ref:"#/definitions\
/issue"}},notes:{type:"array",items:{$ref:"#/definitions/note"}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},advisory:{type:"object",required:["url"],additionalProperties:!1,
properties:{title:{type:"string"},url:{type:"string",format:"iri-reference"}}},cwe:{type:"integer",minimum:1},severity:{type:"string",enum:["critical","high","medium","low","info",
"none","unknown"]},scoreMethod:{type:"string",enum:["CVSSv2","CVSSv3","CVSSv31","CVSSv4","OWASP","SSVC","other"]},impactAnalysisState:{type:"string",enum:["resolved","resolved_with\
_pedigree","exploitable","in_triage","false_positive","not_affected"]},impactAnalysisJustification:{type:"string",enum:["code_not_present","code_not_reachable","requires_configurat\
ion","requires_dependency","requires_environment","protected_by_compiler","protected_at_runtime","protected_at_perimeter","protected_by_mitigating_control"]},rating:{type:"object",
additionalProperties:!1,properties:{source:{$ref:"#/definitions/vulnerabilitySource"},score:{type:"number"},severity:{$ref:"#/definitions/severity"},method:{$ref:"#/definitions/sco\
reMethod"},vector:{type:"string"},justification:{type:"string"}}},vulnerabilitySource:{type:"object",additionalProperties:!1,properties:{url:{type:"string"},name:{type:"string"}}},
vulnerability:{type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},id:{type:"string"},source:{$ref:"#/definitions/vulnerabilitySource"},references:{
type:"array",items:{type:"object",required:["id","source"],additionalProperties:!1,properties:{id:{type:"string"},source:{$ref:"#/definitions/vulnerabilitySource"}}}},ratings:{type:"\
array",items:{$ref:"#/definitions/rating"}},cwes:{type:"array",items:{$ref:"#/definitions/cwe"}},description:{type:"string"},detail:{type:"string"},recommendation:{type:"string"},workaround:{
type:"string"},proofOfConcept:{type:"object",properties:{reproductionSteps:{type:"string"},environment:{type:"string"},supportingMaterial:{type:"array",items:{$ref:"#/definitions/a\
ttachment"}}}},advisories:{type:"array",items:{$ref:"#/definitions/advisory"}},created:{type:"string",format:"date-time"},published:{type:"string",format:"date-time"},updated:{type:"\
string",format:"date-time"},rejected:{type:"string",format:"date-time"},credits:{type:"object",additionalProperties:!1,properties:{organizations:{type:"array",items:{$ref:"#/defini\
tions/organizationalEntity"}},individuals:{type:"array",items:{$ref:"#/definitions/organizationalContact"}}}},tools:{oneOf:[{type:"object",additionalProperties:!1,properties:{components:{
type:"array",items:{$ref:"#/definitions/component"},uniqueItems:!0},services:{type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0}}},{type:"array",items:{$ref:"#/defin\
itions/tool"}}]},analysis:{type:"object",additionalProperties:!1,properties:{state:{$ref:"#/definitions/impactAnalysisState"},justification:{$ref:"#/definitions/impactAnalysisJusti\
fication"},response:{type:"array",items:{type:"string",enum:["can_not_fix","will_not_fix","update","rollback","workaround_available"]}},detail:{type:"string"},firstIssued:{type:"st\
ring",format:"date-time"},lastUpdated:{type:"string",format:"date-time"}}},affects:{type:"array",uniqueItems:!0,items:{type:"object",required:["ref"],additionalProperties:!1,properties:{
ref:{anyOf:[{$ref:"#/definitions/refLinkType"},{$ref:"#/definitions/bomLinkElementType"}]},versions:{type:"array",items:{type:"object",oneOf:[{required:["version"]},{required:["ran\
ge"]}],additionalProperties:!1,properties:{version:{$ref:"#/definitions/version"},range:{$ref:"#/definitions/versionRange"},status:{$ref:"#/definitions/affectedStatus"}}}}}}},properties:{
type:"array",items:{$ref:"#/definitions/property"}}}},affectedStatus:{type:"string",enum:["affected","unaffected","unknown"]},version:{type:"string",maxLength:1024},versionRange:{type:"\
string",minLength:1,maxLength:4096},range:{$ref:"#/definitions/versionRange"},annotations:{type:"object",required:["subjects","annotator","timestamp","text"],additionalProperties:!1,
properties:{"bom-ref":{$ref:"#/definitions/refType"},subjects:{type:"array",uniqueItems:!0,items:{anyOf:[{$ref:"#/definitions/refLinkType"},{$ref:"#/definitions/bomLinkElementType"}]}},
annotator:{type:"object",oneOf:[{required:["organization"]},{required:["individual"]},{required:["component"]},{required:["service"]}],additionalProperties:!1,properties:{organization:{
$ref:"#/definitions/organizationalEntity"},individual:{$ref:"#/definitions/organizationalContact"},component:{$ref:"#/definitions/component"},service:{$ref:"#/definitions/service"}}},
timestamp:{type:"string",format:"date-time"},text:{type:"string"},signature:{$ref:"#/definitions/signature"}}},modelCard:{type:"object",additionalProperties:!1,properties:{"bom-ref":{
$ref:"#/definitions/refType"},modelParameters:{type:"object",additionalProperties:!1,properties:{approach:{type:"object",additionalProperties:!1,properties:{type:{type:"string",enum:[
"supervised","unsupervised","reinforcement-learning","semi-supervised","self-supervised"]}}},task:{type:"string"},architectureFamily:{type:"string"},modelArchitecture:{type:"string"},
datasets:{type:"array",items:{oneOf:[{$ref:"#/definitions/componentData"},{type:"object",additionalProperties:!1,properties:{ref:{anyOf:[{$ref:"#/definitions/refLinkType"},{$ref:"#\
/definitions/bomLinkElementType"}],type:"string"}}}]}},inputs:{type:"array",items:{$ref:"#/definitions/inputOutputMLParameters"}},outputs:{type:"array",items:{$ref:"#/definitions/i\
nputOutputMLParameters"}}}},quantitativeAnalysis:{type:"object",additionalProperties:!1,properties:{performanceMetrics:{type:"array",items:{$ref:"#/definitions/performanceMetric"}},
graphics:{$ref:"#/definitions/graphicsCollection"}}},considerations:{type:"object",additionalProperties:!1,properties:{users:{type:"array",items:{type:"string"}},useCases:{type:"ar\
ray",items:{type:"string"}},technicalLimitations:{type:"array",items:{type:"string"}},performanceTradeoffs:{type:"array",items:{type:"string"}},ethicalConsiderations:{type:"array",
items:{$ref:"#/definitions/risk"}},environmentalConsiderations:{$ref:"#/definitions/environmentalConsiderations"},fairnessAssessments:{type:"array",items:{$ref:"#/definitions/fairn\
essAssessment"}}}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},inputOutputMLParameters:{type:"object",additionalProperties:!1,properties:{format:{type:"string"}}},
componentData:{type:"object",additionalProperties:!1,required:["type"],properties:{"bom-ref":{$ref:"#/definitions/refType"},type:{type:"string",enum:["source-code","configuration",
"dataset","definition","other"]},name:{type:"string"},contents:{type:"object",additionalProperties:!1,properties:{attachment:{$ref:"#/definitions/attachment"},url:{type:"string",format:"\
iri-reference"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},classification:{$ref:"#/definitions/dataClassification"},sensitiveData:{type:"array",items:{type:"\
string"}},graphics:{$ref:"#/definitions/graphicsCollection"},description:{type:"string"},governance:{$ref:"#/definitions/dataGovernance"}}},dataGovernance:{type:"object",additionalProperties:!1,
properties:{custodians:{type:"array",items:{$ref:"#/definitions/dataGovernanceResponsibleParty"}},stewards:{type:"array",items:{$ref:"#/definitions/dataGovernanceResponsibleParty"}},
owners:{type:"array",items:{$ref:"#/definitions/dataGovernanceResponsibleParty"}}}},dataGovernanceResponsibleParty:{type:"object",additionalProperties:!1,properties:{organization:{
$ref:"#/definitions/organizationalEntity"},contact:{$ref:"#/definitions/organizationalContact"}},oneOf:[{required:["organization"]},{required:["contact"]}]},graphicsCollection:{type:"\
object",additionalProperties:!1,properties:{description:{type:"string"},collection:{type:"array",items:{$ref:"#/definitions/graphic"}}}},graphic:{type:"object",additionalProperties:!1,
properties:{name:{type:"string"},image:{$ref:"#/definitions/attachment"}}},performanceMetric:{type:"object",additionalProperties:!1,properties:{type:{type:"string"},value:{type:"st\
ring"},slice:{type:"string"},confidenceInterval:{type:"object",additionalProperties:!1,properties:{lowerBound:{type:"string"},upperBound:{type:"string"}}}}},risk:{type:"object",additionalProperties:!1,
properties:{name:{type:"string"},mitigationStrategy:{type:"string"}}},fairnessAssessment:{type:"object",additionalProperties:!1,properties:{groupAtRisk:{type:"string"},benefits:{type:"\
string"},harms:{type:"string"},mitigationStrategy:{type:"string"}}},dataClassification:{type:"string"},environmentalConsiderations:{type:"object",additionalProperties:!1,properties:{
energyConsumptions:{type:"array",items:{$ref:"#/definitions/energyConsumption"}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},energyConsumption:{type:"object",
required:["activity","energyProviders","activityEnergyCost"],additionalProperties:!1,properties:{activity:{type:"string",enum:["design","data-collection","data-preparation","traini\
ng","fine-tuning","validation","deployment","inference","other"]},energyProviders:{type:"array",items:{$ref:"#/definitions/energyProvider"}},activityEnergyCost:{$ref:"#/definitions\
/energyMeasure"},co2CostEquivalent:{$ref:"#/definitions/co2Measure"},co2CostOffset:{$ref:"#/definitions/co2Measure"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},
energyMeasure:{type:"object",required:["value","unit"],additionalProperties:!1,properties:{value:{type:"number"},unit:{type:"string",enum:["kWh"]}}},co2Measure:{type:"object",required:[
"value","unit"],additionalProperties:!1,properties:{value:{type:"number"},unit:{type:"string",enum:["tCO2eq"]}}},energyProvider:{type:"object",required:["organization","energySourc\
e","energyProvided"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},description:{type:"string"},organization:{type:"object",$ref:"#/definitions/organi\
zationalEntity"},energySource:{type:"string",enum:["coal","oil","natural-gas","nuclear","wind","solar","geothermal","hydropower","biofuel","unknown","other"]},energyProvided:{$ref:"\
#/definitions/energyMeasure"},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}}}},postalAddress:{type:"object",additionalProperties:!1,properties:{"b\
om-ref":{$ref:"#/definitions/refType"},country:{type:"string"},region:{type:"string"},locality:{type:"string"},postOfficeBoxNumber:{type:"string"},postalCode:{type:"string"},streetAddress:{
type:"string"}}},formula:{type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},components:{type:"array",items:{$ref:"#/definitions/component"},
uniqueItems:!0},services:{type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0},workflows:{type:"array",items:{$ref:"#/definitions/workflow"},uniqueItems:!0},properties:{
type:"array",items:{$ref:"#/definitions/property"}}}},workflow:{type:"object",required:["bom-ref","uid","taskTypes"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definiti\
ons/refType"},uid:{type:"string"},name:{type:"string"},description:{type:"string"},resourceReferences:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/resourceReferenceChoic\
e"}},tasks:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/task"}},taskDependencies:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/dependency"}},taskTypes:{type:"a\
rray",items:{$ref:"#/definitions/taskType"}},trigger:{$ref:"#/definitions/trigger"},steps:{type:"array",items:{$ref:"#/definitions/step"},uniqueItems:!0},inputs:{type:"array",items:{
$ref:"#/definitions/inputType"},uniqueItems:!0},outputs:{type:"array",items:{$ref:"#/definitions/outputType"},uniqueItems:!0},timeStart:{type:"string",format:"date-time"},timeEnd:{
type:"string",format:"date-time"},workspaces:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/workspace"}},runtimeTopology:{type:"array",uniqueItems:!0,items:{$ref:"#/defini\
tions/dependency"}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},task:{type:"object",required:["bom-ref","uid","taskTypes"],additionalProperties:!1,properties:{
"bom-ref":{$ref:"#/definitions/refType"},uid:{type:"string"},name:{type:"string"},description:{type:"string"},resourceReferences:{type:"array",uniqueItems:!0,items:{$ref:"#/definit\
ions/resourceReferenceChoice"}},taskTypes:{type:"array",items:{$ref:"#/definitions/taskType"}},trigger:{$ref:"#/definitions/trigger"},steps:{type:"array",items:{$ref:"#/definitions\
/step"},uniqueItems:!0},inputs:{type:"array",items:{$ref:"#/definitions/inputType"},uniqueItems:!0},outputs:{type:"array",items:{$ref:"#/definitions/outputType"},uniqueItems:!0},timeStart:{
type:"string",format:"date-time"},timeEnd:{type:"string",format:"date-time"},workspaces:{type:"array",items:{$ref:"#/definitions/workspace"},uniqueItems:!0},runtimeTopology:{type:"\
array",items:{$ref:"#/definitions/dependency"},uniqueItems:!0},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},step:{type:"object",additionalProperties:!1,properties:{
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
properties:{primitive:{type:"string",enum:["drbg","mac","block-cipher","stream-cipher","signature","hash","pke","xof","kdf","key-agree","kem","ae","combiner","key-wrap","other","un\
known"]},algorithmFamily:{$ref:"cryptography-defs.SNAPSHOT.schema.json#/definitions/algorithmFamiliesEnum"},parameterSetIdentifier:{type:"string"},curve:{type:"string"},ellipticCurve:{
$ref:"cryptography-defs.SNAPSHOT.schema.json#/definitions/ellipticCurvesEnum"},executionEnvironment:{type:"string",enum:["software-plain-ram","software-encrypted-ram","software-tee",
"hardware","other","unknown"]},implementationPlatform:{type:"string",enum:["generic","x86_32","x86_64","armv7-a","armv7-m","armv8-a","armv8-m","armv9-a","armv9-m","s390x","ppc64","\
ppc64le","other","unknown"]},certificationLevel:{type:"array",items:{type:"string",enum:["none","fips140-1-l1","fips140-1-l2","fips140-1-l3","fips140-1-l4","fips140-2-l1","fips140-\
2-l2","fips140-2-l3","fips140-2-l4","fips140-3-l1","fips140-3-l2","fips140-3-l3","fips140-3-l4","cc-eal1","cc-eal1+","cc-eal2","cc-eal2+","cc-eal3","cc-eal3+","cc-eal4","cc-eal4+",
"cc-eal5","cc-eal5+","cc-eal6","cc-eal6+","cc-eal7","cc-eal7+","other","unknown"]}},mode:{type:"string",enum:["cbc","ecb","ccm","gcm","cfb","ofb","ctr","other","unknown"]},padding:{
type:"string",enum:["pkcs5","pkcs7","pkcs1v15","oaep","raw","other","unknown"]},cryptoFunctions:{type:"array",items:{type:"string",enum:["generate","keygen","encrypt","decrypt","di\
gest","tag","keyderive","sign","verify","encapsulate","decapsulate","other","unknown"]}},classicalSecurityLevel:{type:"integer",minimum:0},nistQuantumSecurityLevel:{type:"integer",
minimum:0,maximum:6}}},certificateProperties:{type:"object",additionalProperties:!1,properties:{serialNumber:{type:"string"},subjectName:{type:"string"},issuerName:{type:"string"},
notValidBefore:{type:"string",format:"date-time"},notValidAfter:{type:"string",format:"date-time"},signatureAlgorithmRef:{$ref:"#/definitions/refType"},subjectPublicKeyRef:{$ref:"#\
/definitions/refType"},certificateFormat:{type:"string"},certificateExtension:{type:"string"},certificateFileExtension:{type:"string"},fingerprint:{type:"object",$ref:"#/definition\
s/hash"},certificateState:{type:"array",items:{type:"object",oneOf:[{required:["state"],additionalProperties:!1,properties:{state:{type:"string",enum:["pre-activation","active","su\
spended","deactivated","revoked","destroyed"]},reason:{type:"string"}}},{required:["name"],additionalProperties:!1,properties:{name:{type:"string"},description:{type:"string"},reason:{
type:"string"}}}]}},creationDate:{type:"string",format:"date-time"},activationDate:{type:"string",format:"date-time"},deactivationDate:{type:"string",format:"date-time"},revocationDate:{
type:"string",format:"date-time"},destructionDate:{type:"string",format:"date-time"},certificateExtensions:{type:"array",items:{type:"object",oneOf:[{required:["commonExtensionName",
"commonExtensionValue"],additionalProperties:!1,properties:{commonExtensionName:{type:"string",enum:["basicConstraints","keyUsage","extendedKeyUsage","subjectAlternativeName","auth\
orityKeyIdentifier","subjectKeyIdentifier","authorityInformationAccess","certificatePolicies","crlDistributionPoints","signedCertificateTimestamp"]},commonExtensionValue:{type:"str\
ing"}}},{required:["customExtensionName"],additionalProperties:!1,properties:{customExtensionName:{type:"string"},customExtensionValue:{type:"string"}}}]}},relatedCryptographicAssets:{
$ref:"#/definitions/relatedCryptographicAssets"}}},relatedCryptoMaterialProperties:{type:"object",additionalProperties:!1,properties:{type:{type:"string",enum:["private-key","publi\
c-key","secret-key","key","ciphertext","signature","digest","initialization-vector","nonce","seed","salt","shared-secret","tag","additional-data","password","credential","token","o\
ther","unknown"]},id:{type:"string"},state:{type:"string",enum:["pre-activation","active","suspended","deactivated","compromised","destroyed"]},algorithmRef:{$ref:"#/definitions/re\
fType"},creationDate:{type:"string",format:"date-time"},activationDate:{type:"string",format:"date-time"},updateDate:{type:"string",format:"date-time"},expirationDate:{type:"string",
format:"date-time"},value:{type:"string"},size:{type:"integer"},format:{type:"string"},securedBy:{$ref:"#/definitions/securedBy"},fingerprint:{type:"object",$ref:"#/definitions/has\
h"},relatedCryptographicAssets:{$ref:"#/definitions/relatedCryptographicAssets"}}},protocolProperties:{type:"object",additionalProperties:!1,properties:{type:{type:"string",enum:["\
tls","ssh","ipsec","ike","sstp","wpa","dtls","quic","eap-aka","eap-aka-prime","prins","5g-aka","other","unknown"]},version:{type:"string"},cipherSuites:{type:"array",items:{$ref:"#\
/definitions/cipherSuite"}},ikev2TransformTypes:{type:"object",additionalProperties:!1,properties:{encr:{anyOf:[{type:"array",items:{$ref:"#/definitions/ikeV2Enc"}},{$ref:"#/defini\
tions/cryptoRefArray"}]},prf:{anyOf:[{type:"array",items:{$ref:"#/definitions/ikeV2Prf"}},{$ref:"#/definitions/cryptoRefArray"}]},integ:{anyOf:[{type:"array",items:{$ref:"#/definit\
ions/ikeV2Integ"}},{$ref:"#/definitions/cryptoRefArray"}]},ke:{anyOf:[{type:"array",items:{$ref:"#/definitions/ikeV2Ke"}},{$ref:"#/definitions/cryptoRefArray"}]},esn:{type:"boolean"},
auth:{anyOf:[{type:"array",items:{$ref:"#/definitions/ikeV2Auth"}},{$ref:"#/definitions/cryptoRefArray"}]}}},cryptoRefArray:{$ref:"#/definitions/cryptoRefArray"},relatedCryptographicAssets:{
$ref:"#/definitions/relatedCryptographicAssets"}}},oid:{type:"string"}}},cipherSuite:{type:"object",additionalProperties:!1,properties:{name:{type:"string"},algorithms:{type:"array",
items:{$ref:"#/definitions/refType"}},identifiers:{type:"array",items:{type:"string"}},tlsGroups:{type:"array",items:{type:"string"}},tlsSignatureSchemes:{type:"array",items:{type:"\
string"}}}},ikeV2Enc:{type:"object",additionalProperties:!1,properties:{name:{type:"string"},keyLength:{type:"integer"},algorithm:{$ref:"#/definitions/refType"}}},ikeV2Prf:{type:"o\
bject",additionalProperties:!1,properties:{name:{type:"string"},algorithm:{$ref:"#/definitions/refType"}}},ikeV2Integ:{type:"object",additionalProperties:!1,properties:{name:{type:"\
string"},algorithm:{$ref:"#/definitions/refType"}}},ikeV2Ke:{type:"object",additionalProperties:!1,properties:{group:{type:"integer"},algorithm:{$ref:"#/definitions/refType"}}},ikeV2Auth:{
type:"object",additionalProperties:!1,properties:{name:{type:"string"},algorithm:{$ref:"#/definitions/refType"}}},cryptoRefArray:{type:"array",items:{$ref:"#/definitions/refType"}},
relatedCryptographicAssets:{type:"array",items:{$ref:"#/definitions/relatedCryptographicAsset"}},relatedCryptographicAsset:{type:"object",additionalProperties:!1,properties:{type:{
type:"string"},ref:{$ref:"#/definitions/refType"}}},securedBy:{type:"object",additionalProperties:!1,properties:{mechanism:{type:"string"},algorithmRef:{$ref:"#/definitions/refType"}}},
tags:{type:"array",items:{type:"string"}},patentFamily:{type:"object",required:["familyId"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},familyId:{type:"\
string"},priorityApplication:{$ref:"#/definitions/priorityApplication"},members:{type:"array",items:{$ref:"#/definitions/refLinkType"}},externalReferences:{type:"array",items:{$ref:"\
#/definitions/externalReference"}}}},patent:{type:"object",required:["patentNumber","jurisdiction","patentLegalStatus"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/defin\
itions/refType"},patentNumber:{type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$"},applicationNumber:{$ref:"#/definitions/patentApplicationNumber"},jurisdiction:{
$ref:"#/definitions/patentJurisdiction"},priorityApplication:{$ref:"#/definitions/priorityApplication"},publicationNumber:{type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,\
28}[A-Za-z0-9]$"},title:{type:"string"},abstract:{type:"string"},filingDate:{type:"string",format:"date"},grantDate:{type:"string",format:"date"},patentExpirationDate:{type:"string",
format:"date"},patentLegalStatus:{type:"string",enum:["pending","granted","revoked","expired","lapsed","withdrawn","abandoned","suspended","reinstated","opposed","terminated","inva\
lidated","in-force"]},patentAssignee:{type:"array",items:{oneOf:[{$ref:"#/definitions/organizationalContact"},{$ref:"#/definitions/organizationalEntity"}]}},externalReferences:{type:"\
array",items:{$ref:"#/definitions/externalReference"}}}},patentAssertions:{type:"array",items:{type:"object",required:["assertionType","asserter"],additionalProperties:!1,properties:{
"bom-ref":{$ref:"#/definitions/refType"},assertionType:{type:"string",enum:["ownership","license","third-party-claim","standards-inclusion","prior-art","exclusive-rights","non-asse\
rtion","research-or-evaluation"]},patentRefs:{type:"array",items:{$ref:"#/definitions/refType"}},asserter:{oneOf:[{$ref:"#/definitions/organizationalEntity"},{$ref:"#/definitions/o\
rganizationalContact"},{$ref:"#/definitions/refLinkType"}]},notes:{type:"string"}}}},patentApplicationNumber:{type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9\
]$"},patentJurisdiction:{type:"string",pattern:"^[A-Z]{2}$"},patentFilingDate:{type:"string",format:"date"},priorityApplication:{type:"object",required:["applicationNumber","jurisd\
iction","filingDate"],additionalProperties:!1,properties:{applicationNumber:{$ref:"#/definitions/patentApplicationNumber"},jurisdiction:{$ref:"#/definitions/patentJurisdiction"},filingDate:{
$ref:"#/definitions/patentFilingDate"}}},citation:{type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},pointers:{type:"array",items:{type:"st\
ring"},minItems:1},expressions:{type:"array",items:{type:"string"},minItems:1},timestamp:{type:"string",format:"date-time"},attributedTo:{$ref:"#/definitions/refLinkType"},process:{
$ref:"#/definitions/refLinkType"},note:{type:"string"},signature:{$ref:"#/definitions/signature"}},required:["timestamp"],anyOf:[{required:["attributedTo"]},{required:["process"]}],
oneOf:[{required:["pointers"]},{required:["expressions"]}]}}},N=Object.prototype.hasOwnProperty,j=Rt,It=new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-\
f]{12}$","u"),ze={type:"object",additionalProperties:!1,properties:{timestamp:{type:"string",format:"date-time"},lifecycles:{type:"array",items:{type:"object",oneOf:[{required:["ph\
ase"],additionalProperties:!1,properties:{phase:{type:"string",enum:["design","pre-build","build","post-build","operations","discovery","decommission"]}}},{required:["name"],additionalProperties:!1,
properties:{name:{type:"string"},description:{type:"string"}}}]}},tools:{oneOf:[{type:"object",additionalProperties:!1,properties:{components:{type:"array",items:{$ref:"#/definitio\
ns/component"},uniqueItems:!0},services:{type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0}}},{type:"array",items:{$ref:"#/definitions/tool"}}]},manufacturer:{$ref:"\
#/definitions/organizationalEntity"},authors:{type:"array",items:{$ref:"#/definitions/organizationalContact"}},component:{$ref:"#/definitions/component"},manufacture:{$ref:"#/defin\
itions/organizationalEntity"},supplier:{$ref:"#/definitions/organizationalEntity"},licenses:{$ref:"#/definitions/licenseChoice"},properties:{type:"array",items:{$ref:"#/definitions\
/property"}},distributionConstraints:{type:"object",properties:{tlp:{$ref:"#/definitions/tlpClassification"}},additionalProperties:!1}}},A=Ct,T=Ce["date-time"],J={type:"object",required:[
"type","name"],additionalProperties:!1,properties:{type:{type:"string",enum:["application","framework","library","container","platform","operating-system","device","device-driver",
"firmware","file","machine-learning-model","data","cryptographic-asset"]},"mime-type":{type:"string",pattern:"^[-+a-z0-9.]+/[-+a-z0-9.]+$"},"bom-ref":{$ref:"#/definitions/refType"},
supplier:{$ref:"#/definitions/organizationalEntity"},manufacturer:{$ref:"#/definitions/organizationalEntity"},authors:{type:"array",items:{$ref:"#/definitions/organizationalContact"}},
author:{type:"string"},publisher:{type:"string"},group:{type:"string"},name:{type:"string"},version:{$ref:"#/definitions/version"},versionRange:{$ref:"#/definitions/versionRange"},
isExternal:{type:"boolean"},description:{type:"string"},scope:{type:"string",enum:["required","optional","excluded"]},hashes:{type:"array",items:{$ref:"#/definitions/hash"}},licenses:{
$ref:"#/definitions/licenseChoice"},copyright:{type:"string"},patentAssertions:{$ref:"#/definitions/patentAssertions"},cpe:{type:"string"},purl:{type:"string"},omniborId:{type:"arr\
ay",items:{type:"string"}},swhid:{type:"array",items:{type:"string"}},swid:{$ref:"#/definitions/swid"},modified:{type:"boolean"},pedigree:{type:"object",additionalProperties:!1,properties:{
ancestors:{type:"array",items:{$ref:"#/definitions/component"}},descendants:{type:"array",items:{$ref:"#/definitions/component"}},variants:{type:"array",items:{$ref:"#/definitions/\
component"}},commits:{type:"array",items:{$ref:"#/definitions/commit"}},patches:{type:"array",items:{$ref:"#/definitions/patch"}},notes:{type:"string"}}},externalReferences:{type:"\
array",items:{$ref:"#/definitions/externalReference"}},components:{type:"array",items:{$ref:"#/definitions/component"},uniqueItems:!0},evidence:{$ref:"#/definitions/componentEviden\
ce"},releaseNotes:{$ref:"#/definitions/releaseNotes"},modelCard:{$ref:"#/definitions/modelCard"},data:{type:"array",items:{$ref:"#/definitions/componentData"}},cryptoProperties:{$ref:"\
#/definitions/cryptoProperties"},properties:{type:"array",items:{$ref:"#/definitions/property"}},tags:{$ref:"#/definitions/tags"},signature:{$ref:"#/definitions/signature"}},allOf:[
{not:{required:["version","versionRange"]}},{if:{properties:{isExternal:{const:!1}}},then:{not:{required:["versionRange"]}},else:!0}]},_t=new RegExp("^[-+a-z0-9.]+/[-+a-z0-9.]+$","\
u");const ue=Ot;function v(i,{instancePath:t=""}={}){let e=null,r=0;if(typeof i=="string"){if(ue(i)<1){const s={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}return v.errors=e,r===0}function Ke(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="bom-ref"||s==="country"||s==="region"||s==="locality"||
s==="postOfficeBoxNumber"||s==="postalCode"||s==="streetAddress")){const n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[n]:e.push(n),r++}if(i["bom-ref"]!==void 0&&(v(i["bom-ref"],{instancePath:t+"/bom-ref"})||(e=m(e,v.errors),r=e.length)),i.country!==void 0&&typeof i.country!="string"){const s={
instancePath:t+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.region!==void 0&&typeof i.region!="string"){
const s={instancePath:t+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.locality!==void 0&&typeof i.locality!=
"string"){const s={instancePath:t+"/locality",schemaPath:"#/properties/locality/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.postOfficeBoxNumber!==
void 0&&typeof i.postOfficeBoxNumber!="string"){const s={instancePath:t+"/postOfficeBoxNumber",schemaPath:"#/properties/postOfficeBoxNumber/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[s]:e.push(s),r++}if(i.postalCode!==void 0&&typeof i.postalCode!="string"){const s={instancePath:t+"/postalCode",schemaPath:"#/properties/postalCode/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.streetAddress!==void 0&&typeof i.streetAddress!="string"){const s={instancePath:t+"/streetAddress",schemaPath:"#/pro\
perties/streetAddress/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[s]:e.push(s),r++}return Ke.errors=e,r===0}const Et=Ce["idn-email"];function R(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="bom-ref"||s==="name"||s==="emai\
l"||s==="phone")){const n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i["bom-r\
ef"]!==void 0&&(v(i["bom-ref"],{instancePath:t+"/bom-ref"})||(e=m(e,v.errors),r=e.length)),i.name!==void 0&&typeof i.name!="string"){const s={instancePath:t+"/name",schemaPath:"#/p\
roperties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.email!==void 0){let s=i.email;if(typeof s=="string"){if(!Et(s)){const n={instancePath:t+
"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"idn-email"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/email",schemaPath:"#/prop\
erties/email/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.phone!==void 0&&typeof i.phone!="string"){const s={instancePath:t+"/phone",schemaPath:"\
#/properties/phone/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[s]:e.push(s),r++}return R.errors=e,r===0}const L=Ce["iri-reference"];function x(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)
if(!(s==="bom-ref"||s==="name"||s==="address"||s==="url"||s==="contact")){const n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[n]:e.push(n),r++}if(i["bom-ref"]!==void 0&&(v(i["bom-ref"],{instancePath:t+"/bom-ref"})||(e=m(e,v.errors),r=e.length)),i.name!==void 0&&typeof i.name!="string"){const s={
instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.address!==void 0&&(Ke(i.address,{instancePath:t+
"/address"})||(e=m(e,Ke.errors),r=e.length)),i.url!==void 0){let s=i.url;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++){let p=s[o];if(typeof p=="string"){if(!L(p)){const a={
instancePath:t+"/url/"+o,schemaPath:"#/properties/url/items/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:t+"/u\
rl/"+o,schemaPath:"#/properties/url/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}}else{const n={instancePath:t+"/url",schemaPath:"#/properties/u\
rl/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.contact!==void 0){let s=i.contact;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)R(s[o],
{instancePath:t+"/contact/"+o})||(e=m(e,R.errors),r=e.length)}else{const n={instancePath:t+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return x.errors=e,r===0}function H(i,{instancePath:t=""}={}){let e=null,r=0;if(typeof i=="string"){if(ue(i)>1024){const s={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}return H.errors=e,r===0}function de(i,{instancePath:t=""}={}){let e=null,r=0;if(typeof i=="string"){if(ue(i)>4096){const s={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:4096}};
e===null?e=[s]:e.push(s),r++}if(ue(i)<1){const s={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}return de.errors=e,r===0}const Dt={type:"object",required:["alg","content"],additionalProperties:!1,
properties:{alg:{$ref:"#/definitions/hash-alg"},content:{$ref:"#/definitions/hash-content"}}},tt={type:"string",enum:["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-3\
84","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3","Streebog-256","Streebog-512"]};function Ze(i,{instancePath:t=""}={}){let e=null,r=0;if(typeof i!="string"){const n={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let s;s=!1;for(const n of tt.enum)if(A(i,n)){s=!0;break}if(!s){const n={instancePath:t,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:tt.enum}};e===null?e=[n]:e.push(n),r++}return Ze.errors=e,r===0}const zt=new RegExp("^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$","u");function Ge(i,{instancePath:t=""}={}){let e=null,r=0;if(typeof i=="s\
tring"){if(!zt.test(i)){const s={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0\
-9]{128})$"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}return Ge.errors=e,
r===0}function K(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s of Dt.required)if(i[s]===void 0){const n={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:s}};e===null?e=[n]:e.push(n),r++}for(const s in i)if(!(s==="alg"||s==="content")){const n={instancePath:t,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}i.alg!==void 0&&(Ze(i.alg,{instancePath:t+"/alg"})||(e=m(e,Ze.errors),r=
e.length)),i.content!==void 0&&(Ge(i.content,{instancePath:t+"/content"})||(e=m(e,Ge.errors),r=e.length))}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[s]:e.push(s),r++}return K.errors=e,r===0}const Nt=St;function He(i,{instancePath:t=""}={}){let e=null,r=0;if(typeof i=="string"){if(!Nt.has(i)){const s={instancePath:t,schemaPath:"#/listedLicense",keyword:"listedLicense",
params:{}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}return He.errors=e,r===
0}const it={type:"string",enum:["declared","concluded"]};function me(i,{instancePath:t=""}={}){let e=null,r=0;if(typeof i!="string"){const n={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let s;s=!1;for(const n of it.enum)if(A(i,n)){s=!0;break}if(!s){const n={instancePath:t,schemaPath:"#/enum",keyword:"enum",
params:{allowedValues:it.enum}};e===null?e=[n]:e.push(n),r++}return me.errors=e,r===0}const Lt={type:"object",required:["content"],additionalProperties:!1,properties:{contentType:{
type:"string"},encoding:{type:"string",enum:["base64"]},content:{type:"string"}}};function D(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.
content===void 0){const s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"content"}};e===null?e=[s]:e.push(s),r++}for(const s in i)if(!(s==="con\
tentType"||s==="encoding"||s==="content")){const n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:
e.push(n),r++}if(i.contentType!==void 0&&typeof i.contentType!="string"){const s={instancePath:t+"/contentType",schemaPath:"#/properties/contentType/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),r++}if(i.encoding!==void 0){let s=i.encoding;if(typeof s!="string"){const n={instancePath:t+"/encoding",schemaPath:"#/properties/encoding/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(s!=="base64"){const n={instancePath:t+"/encoding",schemaPath:"#/properties/encoding/enum",keyword:"enum",params:{allowedValues:Lt.
properties.encoding.enum}};e===null?e=[n]:e.push(n),r++}}if(i.content!==void 0&&typeof i.content!="string"){const s={instancePath:t+"/content",schemaPath:"#/properties/content/type",
keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),
r++}return D.errors=e,r===0}const st={type:"object",additionalProperties:!1,properties:{altIds:{type:"array",items:{type:"string"}},licensor:{type:"object",additionalProperties:!1,
properties:{organization:{$ref:"#/definitions/organizationalEntity"},individual:{$ref:"#/definitions/organizationalContact"}},oneOf:[{required:["organization"]},{required:["individ\
ual"]}]},licensee:{type:"object",additionalProperties:!1,properties:{organization:{$ref:"#/definitions/organizationalEntity"},individual:{$ref:"#/definitions/organizationalContact"}},
oneOf:[{required:["organization"]},{required:["individual"]}]},purchaser:{type:"object",additionalProperties:!1,properties:{organization:{$ref:"#/definitions/organizationalEntity"},
individual:{$ref:"#/definitions/organizationalContact"}},oneOf:[{required:["organization"]},{required:["individual"]}]},purchaseOrder:{type:"string"},licenseTypes:{type:"array",items:{
type:"string",enum:["academic","appliance","client-access","concurrent-user","core-points","custom-metric","device","evaluation","named-user","node-locked","oem","perpetual","proce\
ssor-points","subscription","user","other"]}},lastRenewal:{type:"string",format:"date-time"},expiration:{type:"string",format:"date-time"}}};function he(i,{instancePath:t=""}={}){let e=null,
r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const p in i)if(!(p==="altIds"||p==="licensor"||p==="licensee"||p==="purchaser"||p==="purchaseOrder"||p==="licenseTypes"||p==="\
lastRenewal"||p==="expiration")){const a={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[a]:e.push(a),
r++}if(i.altIds!==void 0){let p=i.altIds;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)if(typeof p[l]!="string"){const u={instancePath:t+"/altIds/"+l,schemaPath:"#/prop\
erties/altIds/items/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}else{const a={instancePath:t+"/altIds",schemaPath:"#/properties/altIds/type",keyword:"\
type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(i.licensor!==void 0){let p=i.licensor;const a=r;let l=!1,u=null;const c=r;if(p&&typeof p=="object"&&!Array.isArray(p)&&
p.organization===void 0){const f={instancePath:t+"/licensor",schemaPath:"#/properties/licensor/oneOf/0/required",keyword:"required",params:{missingProperty:"organization"}};e===null?
e=[f]:e.push(f),r++}var s=c===r;s&&(l=!0,u=0);const y=r;if(p&&typeof p=="object"&&!Array.isArray(p)&&p.individual===void 0){const f={instancePath:t+"/licensor",schemaPath:"#/proper\
ties/licensor/oneOf/1/required",keyword:"required",params:{missingProperty:"individual"}};e===null?e=[f]:e.push(f),r++}var s=y===r;if(s&&l?(l=!1,u=[u,1]):s&&(l=!0,u=1),l)r=a,e!==null&&
(a?e.length=a:e=null);else{const f={instancePath:t+"/licensor",schemaPath:"#/properties/licensor/oneOf",keyword:"oneOf",params:{passingSchemas:u}};e===null?e=[f]:e.push(f),r++}if(p&&
typeof p=="object"&&!Array.isArray(p)){for(const f in p)if(!(f==="organization"||f==="individual")){const d={instancePath:t+"/licensor",schemaPath:"#/properties/licensor/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[d]:e.push(d),r++}p.organization!==void 0&&(x(p.organization,{instancePath:t+"/licensor/organiz\
ation"})||(e=m(e,x.errors),r=e.length)),p.individual!==void 0&&(R(p.individual,{instancePath:t+"/licensor/individual"})||(e=m(e,R.errors),r=e.length))}else{const f={instancePath:t+
"/licensor",schemaPath:"#/properties/licensor/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}if(i.licensee!==void 0){let p=i.licensee;const a=r;let l=!1,
u=null;const c=r;if(p&&typeof p=="object"&&!Array.isArray(p)&&p.organization===void 0){const f={instancePath:t+"/licensee",schemaPath:"#/properties/licensee/oneOf/0/required",keyword:"\
required",params:{missingProperty:"organization"}};e===null?e=[f]:e.push(f),r++}var n=c===r;n&&(l=!0,u=0);const y=r;if(p&&typeof p=="object"&&!Array.isArray(p)&&p.individual===void 0){
const f={instancePath:t+"/licensee",schemaPath:"#/properties/licensee/oneOf/1/required",keyword:"required",params:{missingProperty:"individual"}};e===null?e=[f]:e.push(f),r++}var n=y===
r;if(n&&l?(l=!1,u=[u,1]):n&&(l=!0,u=1),l)r=a,e!==null&&(a?e.length=a:e=null);else{const f={instancePath:t+"/licensee",schemaPath:"#/properties/licensee/oneOf",keyword:"oneOf",params:{
passingSchemas:u}};e===null?e=[f]:e.push(f),r++}if(p&&typeof p=="object"&&!Array.isArray(p)){for(const f in p)if(!(f==="organization"||f==="individual")){const d={instancePath:t+"/\
licensee",schemaPath:"#/properties/licensee/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[d]:e.push(d),r++}p.organization!==void 0&&
(x(p.organization,{instancePath:t+"/licensee/organization"})||(e=m(e,x.errors),r=e.length)),p.individual!==void 0&&(R(p.individual,{instancePath:t+"/licensee/individual"})||(e=m(e,
R.errors),r=e.length))}else{const f={instancePath:t+"/licensee",schemaPath:"#/properties/licensee/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}if(i.purchaser!==
void 0){let p=i.purchaser;const a=r;let l=!1,u=null;const c=r;if(p&&typeof p=="object"&&!Array.isArray(p)&&p.organization===void 0){const f={instancePath:t+"/purchaser",schemaPath:"\
#/properties/purchaser/oneOf/0/required",keyword:"required",params:{missingProperty:"organization"}};e===null?e=[f]:e.push(f),r++}var o=c===r;o&&(l=!0,u=0);const y=r;if(p&&typeof p==
"object"&&!Array.isArray(p)&&p.individual===void 0){const f={instancePath:t+"/purchaser",schemaPath:"#/properties/purchaser/oneOf/1/required",keyword:"required",params:{missingProperty:"\
individual"}};e===null?e=[f]:e.push(f),r++}var o=y===r;if(o&&l?(l=!1,u=[u,1]):o&&(l=!0,u=1),l)r=a,e!==null&&(a?e.length=a:e=null);else{const f={instancePath:t+"/purchaser",schemaPath:"\
#/properties/purchaser/oneOf",keyword:"oneOf",params:{passingSchemas:u}};e===null?e=[f]:e.push(f),r++}if(p&&typeof p=="object"&&!Array.isArray(p)){for(const f in p)if(!(f==="organi\
zation"||f==="individual")){const d={instancePath:t+"/purchaser",schemaPath:"#/properties/purchaser/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};
e===null?e=[d]:e.push(d),r++}p.organization!==void 0&&(x(p.organization,{instancePath:t+"/purchaser/organization"})||(e=m(e,x.errors),r=e.length)),p.individual!==void 0&&(R(p.individual,
{instancePath:t+"/purchaser/individual"})||(e=m(e,R.errors),r=e.length))}else{const f={instancePath:t+"/purchaser",schemaPath:"#/properties/purchaser/type",keyword:"type",params:{type:"\
object"}};e===null?e=[f]:e.push(f),r++}}if(i.purchaseOrder!==void 0&&typeof i.purchaseOrder!="string"){const p={instancePath:t+"/purchaseOrder",schemaPath:"#/properties/purchaseOrd\
er/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(i.licenseTypes!==void 0){let p=i.licenseTypes;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++){
let u=p[l];if(typeof u!="string"){const y={instancePath:t+"/licenseTypes/"+l,schemaPath:"#/properties/licenseTypes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:
e.push(y),r++}let c;c=!1;for(const y of st.properties.licenseTypes.items.enum)if(A(u,y)){c=!0;break}if(!c){const y={instancePath:t+"/licenseTypes/"+l,schemaPath:"#/properties/licen\
seTypes/items/enum",keyword:"enum",params:{allowedValues:st.properties.licenseTypes.items.enum}};e===null?e=[y]:e.push(y),r++}}}else{const a={instancePath:t+"/licenseTypes",schemaPath:"\
#/properties/licenseTypes/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(i.lastRenewal!==void 0){let p=i.lastRenewal;if(typeof p=="string"){if(!T(p)){
const a={instancePath:t+"/lastRenewal",schemaPath:"#/properties/lastRenewal/format",keyword:"format",params:{format:"date-time"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:t+
"/lastRenewal",schemaPath:"#/properties/lastRenewal/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(i.expiration!==void 0){let p=i.expiration;if(typeof p==
"string"){if(!T(p)){const a={instancePath:t+"/expiration",schemaPath:"#/properties/expiration/format",keyword:"format",params:{format:"date-time"}};e===null?e=[a]:e.push(a),r++}}else{
const a={instancePath:t+"/expiration",schemaPath:"#/properties/expiration/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}}else{const p={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}return he.errors=e,r===0}function b(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){const s={instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),r++}for(const s in i)if(!(s==="name"||s==="value")){const n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.name!==void 0&&typeof i.name!="string"){const s={instancePath:t+"/name",schemaPath:"#/propert\
ies/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.value!==void 0&&typeof i.value!="string"){const s={instancePath:t+"/value",schemaPath:"#/pro\
perties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),r++}return b.errors=e,r===0}function Ue(i,{instancePath:t=""}={}){let e=null,r=0;const s=r;let n=!1,o=null;const p=r;if(i&&typeof i=="object"&&!Array.isArray(i)&&
i.id===void 0){const u={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[u]:e.push(u),r++}var l=p===r;l&&(n=!0,o=0);const a=r;
if(i&&typeof i=="object"&&!Array.isArray(i)&&i.name===void 0){const u={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=
[u]:e.push(u),r++}var l=a===r;if(l&&n?(n=!1,o=[o,1]):l&&(n=!0,o=1),n)r=s,e!==null&&(s?e.length=s:e=null);else{const u={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};
e===null?e=[u]:e.push(u),r++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(const u in i)if(!(u==="bom-ref"||u==="id"||u==="name"||u==="acknowledgement"||u==="text"||u==="url"||u===
"licensing"||u==="properties")){const c={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[c]:e.push(c),r++}
if(i["bom-ref"]!==void 0&&(v(i["bom-ref"],{instancePath:t+"/bom-ref"})||(e=m(e,v.errors),r=e.length)),i.id!==void 0&&(He(i.id,{instancePath:t+"/id"})||(e=m(e,He.errors),r=e.length)),
i.name!==void 0&&typeof i.name!="string"){const u={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}if(i.
acknowledgement!==void 0&&(me(i.acknowledgement,{instancePath:t+"/acknowledgement"})||(e=m(e,me.errors),r=e.length)),i.text!==void 0&&(D(i.text,{instancePath:t+"/text"})||(e=m(e,D.
errors),r=e.length)),i.url!==void 0){let u=i.url;if(typeof u=="string"){if(!L(u)){const c={instancePath:t+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"\
iri-reference"}};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:t+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),
r++}}if(i.licensing!==void 0&&(he(i.licensing,{instancePath:t+"/licensing"})||(e=m(e,he.errors),r=e.length)),i.properties!==void 0){let u=i.properties;if(Array.isArray(u)){const c=u.
length;for(let y=0;y<c;y++)b(u[y],{instancePath:t+"/properties/"+y})||(e=m(e,b.errors),r=e.length)}else{const c={instancePath:t+"/properties",schemaPath:"#/properties/properties/ty\
pe",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}}else{const u={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(
u),r++}return Ue.errors=e,r===0}function U(i,{instancePath:t=""}={}){let e=null,r=0;if(Array.isArray(i)){const n=i.length;for(let o=0;o<n;o++){let p=i[o];const a=r;let l=!1,u=null;
const c=r;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.license===void 0){const f={instancePath:t+"/"+o,schemaPath:"#/items/oneOf/0/required",keyword:"required",params:{missingProperty:"\
license"}};e===null?e=[f]:e.push(f),r++}for(const f in p)if(f!=="license"){const d={instancePath:t+"/"+o,schemaPath:"#/items/oneOf/0/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:f}};e===null?e=[d]:e.push(d),r++}p.license!==void 0&&(Ue(p.license,{instancePath:t+"/"+o+"/license"})||(e=m(e,Ue.errors),r=e.length))}else{const f={
instancePath:t+"/"+o,schemaPath:"#/items/oneOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}var s=c===r;s&&(l=!0,u=0);const y=r;if(p&&typeof p=="obje\
ct"&&!Array.isArray(p)){if(p.expression===void 0){const f={instancePath:t+"/"+o,schemaPath:"#/items/oneOf/1/required",keyword:"required",params:{missingProperty:"expression"}};e===
null?e=[f]:e.push(f),r++}for(const f in p)if(!(f==="expression"||f==="expressionDetails"||f==="acknowledgement"||f==="bom-ref"||f==="licensing"||f==="properties")){const d={instancePath:t+
"/"+o,schemaPath:"#/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[d]:e.push(d),r++}if(p.expression!==void 0&&typeof p.
expression!="string"){const f={instancePath:t+"/"+o+"/expression",schemaPath:"#/items/oneOf/1/properties/expression/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(
f),r++}if(p.expressionDetails!==void 0){let f=p.expressionDetails;if(Array.isArray(f)){const d=f.length;for(let h=0;h<d;h++){let g=f[h];if(g&&typeof g=="object"&&!Array.isArray(g)){
if(g.licenseIdentifier===void 0){const P={instancePath:t+"/"+o+"/expressionDetails/"+h,schemaPath:"#/items/oneOf/1/properties/expressionDetails/items/required",keyword:"required",params:{
missingProperty:"licenseIdentifier"}};e===null?e=[P]:e.push(P),r++}for(const P in g)if(!(P==="licenseIdentifier"||P==="bom-ref"||P==="text"||P==="url")){const k={instancePath:t+"/"+
o+"/expressionDetails/"+h,schemaPath:"#/items/oneOf/1/properties/expressionDetails/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?
e=[k]:e.push(k),r++}if(g.licenseIdentifier!==void 0&&typeof g.licenseIdentifier!="string"){const P={instancePath:t+"/"+o+"/expressionDetails/"+h+"/licenseIdentifier",schemaPath:"#/\
items/oneOf/1/properties/expressionDetails/items/properties/licenseIdentifier/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}if(g["bom-ref"]!==void 0&&(v(
g["bom-ref"],{instancePath:t+"/"+o+"/expressionDetails/"+h+"/bom-ref"})||(e=m(e,v.errors),r=e.length)),g.text!==void 0&&(D(g.text,{instancePath:t+"/"+o+"/expressionDetails/"+h+"/te\
xt"})||(e=m(e,D.errors),r=e.length)),g.url!==void 0){let P=g.url;if(typeof P=="string"){if(!L(P)){const k={instancePath:t+"/"+o+"/expressionDetails/"+h+"/url",schemaPath:"#/items/o\
neOf/1/properties/expressionDetails/items/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[k]:e.push(k),r++}}else{const k={instancePath:t+"/"+o+
"/expressionDetails/"+h+"/url",schemaPath:"#/items/oneOf/1/properties/expressionDetails/items/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{
const P={instancePath:t+"/"+o+"/expressionDetails/"+h,schemaPath:"#/items/oneOf/1/properties/expressionDetails/items/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(
P),r++}}}else{const d={instancePath:t+"/"+o+"/expressionDetails",schemaPath:"#/items/oneOf/1/properties/expressionDetails/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:
e.push(d),r++}}if(p.acknowledgement!==void 0&&(me(p.acknowledgement,{instancePath:t+"/"+o+"/acknowledgement"})||(e=m(e,me.errors),r=e.length)),p["bom-ref"]!==void 0&&(v(p["bom-ref"],
{instancePath:t+"/"+o+"/bom-ref"})||(e=m(e,v.errors),r=e.length)),p.licensing!==void 0&&(he(p.licensing,{instancePath:t+"/"+o+"/licensing"})||(e=m(e,he.errors),r=e.length)),p.properties!==
void 0){let f=p.properties;if(Array.isArray(f)){const d=f.length;for(let h=0;h<d;h++)b(f[h],{instancePath:t+"/"+o+"/properties/"+h})||(e=m(e,b.errors),r=e.length)}else{const d={instancePath:t+
"/"+o+"/properties",schemaPath:"#/items/oneOf/1/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}}else{const f={instancePath:t+"/"+o,
schemaPath:"#/items/oneOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}var s=y===r;if(s&&l?(l=!1,u=[u,1]):s&&(l=!0,u=1),l)r=a,e!==null&&(a?e.length=a:
e=null);else{const f={instancePath:t+"/"+o,schemaPath:"#/items/oneOf",keyword:"oneOf",params:{passingSchemas:u}};e===null?e=[f]:e.push(f),r++}}}else{const n={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}return U.errors=e,r===0}const Ne={type:"array",items:{type:"object",required:["assertionType","asserter"],
additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},assertionType:{type:"string",enum:["ownership","license","third-party-claim","standards-inclusion","pri\
or-art","exclusive-rights","non-assertion","research-or-evaluation"]},patentRefs:{type:"array",items:{$ref:"#/definitions/refType"}},asserter:{oneOf:[{$ref:"#/definitions/organizat\
ionalEntity"},{$ref:"#/definitions/organizationalContact"},{$ref:"#/definitions/refLinkType"}]},notes:{type:"string"}}}};function $(i,{instancePath:t=""}={}){let e=null,r=0;if(typeof i==
"string"){if(ue(i)<1){const s={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}return $.errors=e,r===0}function ge(i,{instancePath:t=""}={}){let e=null,r=0;if(Array.isArray(i)){const n=i.
length;for(let o=0;o<n;o++){let p=i[o];if(p&&typeof p=="object"&&!Array.isArray(p)){for(const a of Ne.items.required)if(p[a]===void 0){const l={instancePath:t+"/"+o,schemaPath:"#/i\
tems/required",keyword:"required",params:{missingProperty:a}};e===null?e=[l]:e.push(l),r++}for(const a in p)if(!(a==="bom-ref"||a==="assertionType"||a==="patentRefs"||a==="asserter"||
a==="notes")){const l={instancePath:t+"/"+o,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[l]:e.push(l),r++}if(p["\
bom-ref"]!==void 0&&(v(p["bom-ref"],{instancePath:t+"/"+o+"/bom-ref"})||(e=m(e,v.errors),r=e.length)),p.assertionType!==void 0){let a=p.assertionType;if(typeof a!="string"){const u={
instancePath:t+"/"+o+"/assertionType",schemaPath:"#/items/properties/assertionType/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}let l;l=!1;for(const u of Ne.
items.properties.assertionType.enum)if(A(a,u)){l=!0;break}if(!l){const u={instancePath:t+"/"+o+"/assertionType",schemaPath:"#/items/properties/assertionType/enum",keyword:"enum",params:{
allowedValues:Ne.items.properties.assertionType.enum}};e===null?e=[u]:e.push(u),r++}}if(p.patentRefs!==void 0){let a=p.patentRefs;if(Array.isArray(a)){const l=a.length;for(let u=0;u<
l;u++)v(a[u],{instancePath:t+"/"+o+"/patentRefs/"+u})||(e=m(e,v.errors),r=e.length)}else{const l={instancePath:t+"/"+o+"/patentRefs",schemaPath:"#/items/properties/patentRefs/type",
keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(p.asserter!==void 0){let a=p.asserter;const l=r;let u=!1,c=null;const y=r;x(a,{instancePath:t+"/"+o+"/asserte\
r"})||(e=m(e,x.errors),r=e.length);var s=y===r;s&&(u=!0,c=0);const f=r;R(a,{instancePath:t+"/"+o+"/asserter"})||(e=m(e,R.errors),r=e.length);var s=f===r;if(s&&u)u=!1,c=[c,1];else{s&&
(u=!0,c=1);const d=r;$(a,{instancePath:t+"/"+o+"/asserter"})||(e=m(e,$.errors),r=e.length);var s=d===r;s&&u?(u=!1,c=[c,2]):s&&(u=!0,c=2)}if(u)r=l,e!==null&&(l?e.length=l:e=null);else{
const d={instancePath:t+"/"+o+"/asserter",schemaPath:"#/items/properties/asserter/oneOf",keyword:"oneOf",params:{passingSchemas:c}};e===null?e=[d]:e.push(d),r++}}if(p.notes!==void 0&&
typeof p.notes!="string"){const a={instancePath:t+"/"+o+"/notes",schemaPath:"#/items/properties/notes/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}else{
const a={instancePath:t+"/"+o,schemaPath:"#/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}}else{const n={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}return ge.errors=e,r===0}const Vt={type:"object",required:["tagId","name"],additionalProperties:!1,properties:{tagId:{type:"\
string"},name:{type:"string"},version:{type:"string"},tagVersion:{type:"integer"},patch:{type:"boolean"},text:{$ref:"#/definitions/attachment"},url:{type:"string",format:"iri-refer\
ence"}}};function Qe(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s of Vt.required)if(i[s]===void 0){const n={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:s}};e===null?e=[n]:e.push(n),r++}for(const s in i)if(!(s==="tagId"||s==="name"||s==="version"||s==="tagVersion"||s==="patch"||
s==="text"||s==="url")){const n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.
tagId!==void 0&&typeof i.tagId!="string"){const s={instancePath:t+"/tagId",schemaPath:"#/properties/tagId/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}
if(i.name!==void 0&&typeof i.name!="string"){const s={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}
if(i.version!==void 0&&typeof i.version!="string"){const s={instancePath:t+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.
push(s),r++}if(i.tagVersion!==void 0){let s=i.tagVersion;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){const n={instancePath:t+"/tagVersion",schemaPath:"#/properties/tagVersion/type",
keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),r++}}if(i.patch!==void 0&&typeof i.patch!="boolean"){const s={instancePath:t+"/patch",schemaPath:"#/properties/patc\
h/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),r++}if(i.text!==void 0&&(D(i.text,{instancePath:t+"/text"})||(e=m(e,D.errors),r=e.length)),i.url!==void 0){
let s=i.url;if(typeof s=="string"){if(!L(s)){const n={instancePath:t+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[n]:e.
push(n),r++}}else{const n={instancePath:t+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return Qe.errors=e,r===0}function le(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="timestamp"||s==="name"||s==="email")){const n={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.timestamp!==void 0){let s=i.timestamp;if(typeof s==
"string"){if(!T(s)){const n={instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(n),r++}}else{
const n={instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.name!==void 0&&typeof i.name!=
"string"){const s={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.email!==void 0){let s=i.email;
if(typeof s=="string"){if(!Et(s)){const n={instancePath:t+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"idn-email"}};e===null?e=[n]:e.push(n),r++}}else{
const n={instancePath:t+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return le.errors=e,r===0}function Je(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&
!Array.isArray(i)){for(const s in i)if(!(s==="uid"||s==="url"||s==="author"||s==="committer"||s==="message")){const n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.uid!==void 0&&typeof i.uid!="string"){const s={instancePath:t+"/uid",schemaPath:"#/properties/\
uid/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.url!==void 0){let s=i.url;if(typeof s=="string"){if(!L(s)){const n={instancePath:t+"/url",schemaPath:"\
#/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/url",schemaPath:"#/properties/url/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.author!==void 0&&(le(i.author,{instancePath:t+"/author"})||(e=m(e,le.errors),r=e.length)),i.committer!==void 0&&(le(
i.committer,{instancePath:t+"/committer"})||(e=m(e,le.errors),r=e.length)),i.message!==void 0&&typeof i.message!="string"){const s={instancePath:t+"/message",schemaPath:"#/properti\
es/message/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),r++}return Je.errors=e,r===0}const nt={type:"object",required:["type"],additionalProperties:!1,properties:{type:{type:"string",enum:["unofficial","monkey","backport",
"cherry-pick"]},diff:{$ref:"#/definitions/diff"},resolves:{type:"array",items:{$ref:"#/definitions/issue"}}}};function We(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="text"||s==="url")){const n={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.text!==void 0&&(D(i.text,{instancePath:t+"/text"})||(e=m(e,D.
errors),r=e.length)),i.url!==void 0){let s=i.url;if(typeof s=="string"){if(!L(s)){const n={instancePath:t+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"\
iri-reference"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),
r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return We.errors=e,r===0}const ot={type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{type:"string",enum:["defect","enhancement","security"]},id:{type:"string"},name:{type:"string"},description:{type:"string"},source:{
type:"object",additionalProperties:!1,properties:{name:{type:"string"},url:{type:"string",format:"iri-reference"}}},references:{type:"array",items:{type:"string",format:"iri-refere\
nce"}}}};function Pe(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.type===void 0){const s={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[s]:e.push(s),r++}for(const s in i)if(!(s==="type"||s==="id"||s==="name"||s==="description"||s==="source"||s==="references")){
const n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.type!==void 0){let s=i.type;
if(typeof s!="string"){const o={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}let n;n=!1;for(const o of ot.
properties.type.enum)if(A(s,o)){n=!0;break}if(!n){const o={instancePath:t+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:ot.properties.type.enum}};
e===null?e=[o]:e.push(o),r++}}if(i.id!==void 0&&typeof i.id!="string"){const s={instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),r++}if(i.name!==void 0&&typeof i.name!="string"){const s={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),r++}if(i.description!==void 0&&typeof i.description!="string"){const s={instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.source!==void 0){let s=i.source;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const n in s)if(!(n==="name"||n==="url")){const o={
instancePath:t+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[o]:e.push(o),r++}if(s.name!==
void 0&&typeof s.name!="string"){const n={instancePath:t+"/source/name",schemaPath:"#/properties/source/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:
e.push(n),r++}if(s.url!==void 0){let n=s.url;if(typeof n=="string"){if(!L(n)){const o={instancePath:t+"/source/url",schemaPath:"#/properties/source/properties/url/format",keyword:"\
format",params:{format:"iri-reference"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:t+"/source/url",schemaPath:"#/properties/source/properties/url/type",keyword:"type",
params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}}else{const n={instancePath:t+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),r++}}if(i.references!==void 0){let s=i.references;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++){let p=s[o];if(typeof p=="string"){if(!L(p)){const a={instancePath:t+
"/references/"+o,schemaPath:"#/properties/references/items/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:t+"/re\
ferences/"+o,schemaPath:"#/properties/references/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}}else{const n={instancePath:t+"/references",schemaPath:"\
#/properties/references/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[s]:e.push(s),r++}return Pe.errors=e,r===0}function Xe(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.type===void 0){const s={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[s]:e.push(s),r++}for(const s in i)if(!(s==="type"||s==="diff"||s==="resolves")){
const n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.type!==void 0){let s=i.type;
if(typeof s!="string"){const o={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}let n;n=!1;for(const o of nt.
properties.type.enum)if(A(s,o)){n=!0;break}if(!n){const o={instancePath:t+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:nt.properties.type.enum}};
e===null?e=[o]:e.push(o),r++}}if(i.diff!==void 0&&(We(i.diff,{instancePath:t+"/diff"})||(e=m(e,We.errors),r=e.length)),i.resolves!==void 0){let s=i.resolves;if(Array.isArray(s)){const n=s.
length;for(let o=0;o<n;o++)Pe(s[o],{instancePath:t+"/resolves/"+o})||(e=m(e,Pe.errors),r=e.length)}else{const n={instancePath:t+"/resolves",schemaPath:"#/properties/resolves/type",
keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),
r++}return Xe.errors=e,r===0}const Le={type:"object",required:["url","type"],additionalProperties:!1,properties:{url:{anyOf:[{type:"string",format:"iri-reference"},{$ref:"#/definit\
ions/bomLink"}]},comment:{type:"string"},type:{type:"string",enum:["vcs","issue-tracker","website","advisories","bom","mailing-list","social","chat","documentation","support","sour\
ce-distribution","distribution","distribution-intake","license","build-meta","build-system","release-notes","security-contact","model-card","log","configuration","evidence","formul\
ation","attestation","threat-model","adversary-model","risk-assessment","vulnerability-assertion","exploitability-statement","pentest-report","static-analysis-report","dynamic-anal\
ysis-report","runtime-analysis-report","component-analysis-report","maturity-report","certification-report","codified-infrastructure","quality-metrics","poam","electronic-signature",
"digital-signature","rfc-9116","patent","patent-family","patent-assertion","citation","other"]},hashes:{type:"array",items:{$ref:"#/definitions/hash"}},properties:{type:"array",items:{
$ref:"#/definitions/property"}}}};const Mt=new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$","u");function Ye(i,{instancePath:t=""}={}){let e=null,r=0;if(typeof i=="str\
ing"){if(!Mt.test(i)){const s={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][\
0-9]*$"}};e===null?e=[s]:e.push(s),r++}if(!L(i)){const s={instancePath:t,schemaPath:"#/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[s]:e.push(s),r++}}else{
const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}return Ye.errors=e,r===0}const Ft=new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$","u");function z(i,{instancePath:t=""}={}){let e=null,r=0;if(typeof i=="s\
tring"){if(!Ft.test(i)){const s={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9\
][0-9]*#.+$"}};e===null?e=[s]:e.push(s),r++}if(!L(i)){const s={instancePath:t,schemaPath:"#/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[s]:e.push(s),r++}}else{
const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}return z.errors=e,r===0}function er(i,{instancePath:t=""}={}){let e=null,
r=0;const s=r;let n=!1;const o=r;Ye(i,{instancePath:t})||(e=m(e,Ye.errors),r=e.length);var p=o===r;if(n=n||p,!n){const a=r;z(i,{instancePath:t})||(e=m(e,z.errors),r=e.length);var p=a===
r;n=n||p}if(n)r=s,e!==null&&(s?e.length=s:e=null);else{const a={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[a]:e.push(a),r++}return er.errors=e,r===0}
function I(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const n of Le.required)if(i[n]===void 0){const o={instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:n}};e===null?e=[o]:e.push(o),r++}for(const n in i)if(!(n==="url"||n==="comment"||n==="type"||n==="hashes"||n==="properties")){const o={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[o]:e.push(o),r++}if(i.url!==void 0){let n=i.url;const o=r;
let p=!1;const a=r;if(typeof n=="string"){if(!L(n)){const l={instancePath:t+"/url",schemaPath:"#/properties/url/anyOf/0/format",keyword:"format",params:{format:"iri-reference"}};e===
null?e=[l]:e.push(l),r++}}else{const l={instancePath:t+"/url",schemaPath:"#/properties/url/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}var s=a===
r;if(p=p||s,!p){const l=r;er(n,{instancePath:t+"/url"})||(e=m(e,er.errors),r=e.length);var s=l===r;p=p||s}if(p)r=o,e!==null&&(o?e.length=o:e=null);else{const l={instancePath:t+"/ur\
l",schemaPath:"#/properties/url/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}if(i.comment!==void 0&&typeof i.comment!="string"){const n={instancePath:t+"/comment",
schemaPath:"#/properties/comment/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(i.type!==void 0){let n=i.type;if(typeof n!="string"){const p={instancePath:t+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}let o;o=!1;for(const p of Le.properties.type.enum)if(A(n,p)){o=!0;break}
if(!o){const p={instancePath:t+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Le.properties.type.enum}};e===null?e=[p]:e.push(p),r++}}if(i.hashes!==
void 0){let n=i.hashes;if(Array.isArray(n)){const o=n.length;for(let p=0;p<o;p++)K(n[p],{instancePath:t+"/hashes/"+p})||(e=m(e,K.errors),r=e.length)}else{const o={instancePath:t+"/\
hashes",schemaPath:"#/properties/hashes/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(i.properties!==void 0){let n=i.properties;if(Array.isArray(n)){
const o=n.length;for(let p=0;p<o;p++)b(n[p],{instancePath:t+"/properties/"+p})||(e=m(e,b.errors),r=e.length)}else{const o={instancePath:t+"/properties",schemaPath:"#/properties/pro\
perties/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}}else{const n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),r++}return I.errors=e,r===0}const ae={type:"object",required:["field"],additionalProperties:!1,properties:{field:{type:"string",enum:["group","name","version","purl","cpe","omniborId","swhid","swid","hash"]},
confidence:{type:"number",minimum:0,maximum:1},concludedValue:{type:"string"},methods:{type:"array",items:{type:"object",required:["technique","confidence"],additionalProperties:!1,
properties:{technique:{type:"string",enum:["source-code-analysis","binary-analysis","manifest-analysis","ast-fingerprint","hash-comparison","instrumentation","dynamic-analysis","fi\
lename","attestation","other"]},confidence:{type:"number",minimum:0,maximum:1},value:{type:"string"}}}},tools:{type:"array",uniqueItems:!0,items:{anyOf:[{$ref:"#/definitions/refLin\
kType"},{$ref:"#/definitions/bomLinkElementType"}]}}}};function fe(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.field===void 0){const n={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"field"}};e===null?e=[n]:e.push(n),r++}for(const n in i)if(!(n==="field"||n==="confidence"||n==="c\
oncludedValue"||n==="methods"||n==="tools")){const o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[o]:
e.push(o),r++}if(i.field!==void 0){let n=i.field;if(typeof n!="string"){const p={instancePath:t+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type:"string"}};
e===null?e=[p]:e.push(p),r++}let o;o=!1;for(const p of ae.properties.field.enum)if(A(n,p)){o=!0;break}if(!o){const p={instancePath:t+"/field",schemaPath:"#/properties/field/enum",keyword:"\
enum",params:{allowedValues:ae.properties.field.enum}};e===null?e=[p]:e.push(p),r++}}if(i.confidence!==void 0){let n=i.confidence;if(typeof n=="number"){if(n>1||isNaN(n)){const o={
instancePath:t+"/confidence",schemaPath:"#/properties/confidence/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};e===null?e=[o]:e.push(o),r++}if(n<0||isNaN(n)){const o={
instancePath:t+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:t+
"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type:"number"}};e===null?e=[o]:e.push(o),r++}}if(i.concludedValue!==void 0&&typeof i.concludedValue!=
"string"){const n={instancePath:t+"/concludedValue",schemaPath:"#/properties/concludedValue/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(i.methods!==
void 0){let n=i.methods;if(Array.isArray(n)){const o=n.length;for(let p=0;p<o;p++){let a=n[p];if(a&&typeof a=="object"&&!Array.isArray(a)){for(const l of ae.properties.methods.items.
required)if(a[l]===void 0){const u={instancePath:t+"/methods/"+p,schemaPath:"#/properties/methods/items/required",keyword:"required",params:{missingProperty:l}};e===null?e=[u]:e.push(
u),r++}for(const l in a)if(!(l==="technique"||l==="confidence"||l==="value")){const u={instancePath:t+"/methods/"+p,schemaPath:"#/properties/methods/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l}};e===null?e=[u]:e.push(u),r++}if(a.technique!==void 0){let l=a.technique;if(typeof l!="string"){const c={instancePath:t+"/method\
s/"+p+"/technique",schemaPath:"#/properties/methods/items/properties/technique/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}let u;u=!1;for(const c of ae.
properties.methods.items.properties.technique.enum)if(A(l,c)){u=!0;break}if(!u){const c={instancePath:t+"/methods/"+p+"/technique",schemaPath:"#/properties/methods/items/properties\
/technique/enum",keyword:"enum",params:{allowedValues:ae.properties.methods.items.properties.technique.enum}};e===null?e=[c]:e.push(c),r++}}if(a.confidence!==void 0){let l=a.confidence;
if(typeof l=="number"){if(l>1||isNaN(l)){const u={instancePath:t+"/methods/"+p+"/confidence",schemaPath:"#/properties/methods/items/properties/confidence/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1}};e===null?e=[u]:e.push(u),r++}if(l<0||isNaN(l)){const u={instancePath:t+"/methods/"+p+"/confidence",schemaPath:"#/properties/methods/items/properti\
es/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:t+"/methods/"+p+"/confidence",schemaPath:"#/prop\
erties/methods/items/properties/confidence/type",keyword:"type",params:{type:"number"}};e===null?e=[u]:e.push(u),r++}}if(a.value!==void 0&&typeof a.value!="string"){const l={instancePath:t+
"/methods/"+p+"/value",schemaPath:"#/properties/methods/items/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:t+
"/methods/"+p,schemaPath:"#/properties/methods/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}}}else{const o={instancePath:t+"/methods",schemaPath:"\
#/properties/methods/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(i.tools!==void 0){let n=i.tools;if(Array.isArray(n)){const o=n.length;for(let a=0;a<
o;a++){let l=n[a];const u=r;let c=!1;const y=r;$(l,{instancePath:t+"/tools/"+a})||(e=m(e,$.errors),r=e.length);var s=y===r;if(c=c||s,!c){const f=r;z(l,{instancePath:t+"/tools/"+a})||
(e=m(e,z.errors),r=e.length);var s=f===r;c=c||s}if(c)r=u,e!==null&&(u?e.length=u:e=null);else{const f={instancePath:t+"/tools/"+a,schemaPath:"#/properties/tools/items/anyOf",keyword:"\
anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}const p=j(n);if(p!==void 0){const a={instancePath:t+"/tools",schemaPath:"#/properties/tools/uniqueItems",keyword:"uniqueItems",params:{
i:p[0],j:p[1]}};e===null?e=[a]:e.push(a),r++}}else{const o={instancePath:t+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(
o),r++}}}else{const n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return fe.errors=e,r===0}function rr(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.text===void 0){const s={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"text"}};e===null?e=[s]:e.push(s),r++}for(const s in i)if(s!=="text"){const n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.text!==void 0&&typeof i.text!="string"){const s={instancePath:t+"/text",schemaPath:"#/properties/text/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(
s),r++}return rr.errors=e,r===0}function tr(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const n in i)if(!(n==="identity"||n==="occurre\
nces"||n==="callstack"||n==="licenses"||n==="copyright")){const o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};
e===null?e=[o]:e.push(o),r++}if(i.identity!==void 0){let n=i.identity;const o=r;let p=!1,a=null;const l=r;if(Array.isArray(n)){const c=n.length;for(let y=0;y<c;y++)fe(n[y],{instancePath:t+
"/identity/"+y})||(e=m(e,fe.errors),r=e.length)}else{const c={instancePath:t+"/identity",schemaPath:"#/properties/identity/oneOf/0/type",keyword:"type",params:{type:"array"}};e===null?
e=[c]:e.push(c),r++}var s=l===r;s&&(p=!0,a=0);const u=r;fe(n,{instancePath:t+"/identity"})||(e=m(e,fe.errors),r=e.length);var s=u===r;if(s&&p?(p=!1,a=[a,1]):s&&(p=!0,a=1),p)r=o,e!==
null&&(o?e.length=o:e=null);else{const c={instancePath:t+"/identity",schemaPath:"#/properties/identity/oneOf",keyword:"oneOf",params:{passingSchemas:a}};e===null?e=[c]:e.push(c),r++}}
if(i.occurrences!==void 0){let n=i.occurrences;if(Array.isArray(n)){const o=n.length;for(let p=0;p<o;p++){let a=n[p];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.location===void 0){
const l={instancePath:t+"/occurrences/"+p,schemaPath:"#/properties/occurrences/items/required",keyword:"required",params:{missingProperty:"location"}};e===null?e=[l]:e.push(l),r++}
for(const l in a)if(!(l==="bom-ref"||l==="location"||l==="line"||l==="offset"||l==="symbol"||l==="additionalContext")){const u={instancePath:t+"/occurrences/"+p,schemaPath:"#/prope\
rties/occurrences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[u]:e.push(u),r++}if(a["bom-ref"]!==void 0&&(v(a["bom-ref"],{
instancePath:t+"/occurrences/"+p+"/bom-ref"})||(e=m(e,v.errors),r=e.length)),a.location!==void 0&&typeof a.location!="string"){const l={instancePath:t+"/occurrences/"+p+"/location",
schemaPath:"#/properties/occurrences/items/properties/location/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(a.line!==void 0){let l=a.line;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l))){const u={instancePath:t+"/occurrences/"+p+"/line",schemaPath:"#/properties/occurrences/items/properties/line/type",keyword:"type",params:{type:"intege\
r"}};e===null?e=[u]:e.push(u),r++}if(typeof l=="number"&&(l<0||isNaN(l))){const u={instancePath:t+"/occurrences/"+p+"/line",schemaPath:"#/properties/occurrences/items/properties/li\
ne/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[u]:e.push(u),r++}}if(a.offset!==void 0){let l=a.offset;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){const u={
instancePath:t+"/occurrences/"+p+"/offset",schemaPath:"#/properties/occurrences/items/properties/offset/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),r++}if(typeof l==
"number"&&(l<0||isNaN(l))){const u={instancePath:t+"/occurrences/"+p+"/offset",schemaPath:"#/properties/occurrences/items/properties/offset/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[u]:e.push(u),r++}}if(a.symbol!==void 0&&typeof a.symbol!="string"){const l={instancePath:t+"/occurrences/"+p+"/symbol",schemaPath:"#/properties/occurrence\
s/items/properties/symbol/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(a.additionalContext!==void 0&&typeof a.additionalContext!="string"){const l={
instancePath:t+"/occurrences/"+p+"/additionalContext",schemaPath:"#/properties/occurrences/items/properties/additionalContext/type",keyword:"type",params:{type:"string"}};e===null?
e=[l]:e.push(l),r++}}else{const l={instancePath:t+"/occurrences/"+p,schemaPath:"#/properties/occurrences/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),
r++}}}else{const o={instancePath:t+"/occurrences",schemaPath:"#/properties/occurrences/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(i.callstack!==void 0){
let n=i.callstack;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const o in n)if(o!=="frames"){const p={instancePath:t+"/callstack",schemaPath:"#/properties/callstack/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),r++}if(n.frames!==void 0){let o=n.frames;if(Array.isArray(o)){const p=o.length;for(let a=0;a<
p;a++){let l=o[a];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.module===void 0){const u={instancePath:t+"/callstack/frames/"+a,schemaPath:"#/properties/callstack/properties/fr\
ames/items/required",keyword:"required",params:{missingProperty:"module"}};e===null?e=[u]:e.push(u),r++}for(const u in l)if(!(u==="package"||u==="module"||u==="function"||u==="para\
meters"||u==="line"||u==="column"||u==="fullFilename")){const c={instancePath:t+"/callstack/frames/"+a,schemaPath:"#/properties/callstack/properties/frames/items/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[c]:e.push(c),r++}if(l.package!==void 0&&typeof l.package!="string"){const u={instancePath:t+"/callstac\
k/frames/"+a+"/package",schemaPath:"#/properties/callstack/properties/frames/items/properties/package/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}if(l.
module!==void 0&&typeof l.module!="string"){const u={instancePath:t+"/callstack/frames/"+a+"/module",schemaPath:"#/properties/callstack/properties/frames/items/properties/module/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}if(l.function!==void 0&&typeof l.function!="string"){const u={instancePath:t+"/callstack/frames/"+a+"/functi\
on",schemaPath:"#/properties/callstack/properties/frames/items/properties/function/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}if(l.parameters!==void 0){
let u=l.parameters;if(Array.isArray(u)){const c=u.length;for(let y=0;y<c;y++)if(typeof u[y]!="string"){const f={instancePath:t+"/callstack/frames/"+a+"/parameters/"+y,schemaPath:"#\
/properties/callstack/properties/frames/items/properties/parameters/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}else{const c={instancePath:t+"/\
callstack/frames/"+a+"/parameters",schemaPath:"#/properties/callstack/properties/frames/items/properties/parameters/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(
c),r++}}if(l.line!==void 0){let u=l.line;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u))){const c={instancePath:t+"/callstack/frames/"+a+"/line",schemaPath:"#/properties/callstack/prop\
erties/frames/items/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),r++}}if(l.column!==void 0){let u=l.column;if(!(typeof u=="number"&&!(u%1)&&
!isNaN(u))){const c={instancePath:t+"/callstack/frames/"+a+"/column",schemaPath:"#/properties/callstack/properties/frames/items/properties/column/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[c]:e.push(c),r++}}if(l.fullFilename!==void 0&&typeof l.fullFilename!="string"){const u={instancePath:t+"/callstack/frames/"+a+"/fullFilename",schemaPath:"#/p\
roperties/callstack/properties/frames/items/properties/fullFilename/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:t+"/callst\
ack/frames/"+a,schemaPath:"#/properties/callstack/properties/frames/items/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}}}else{const p={instancePath:t+"\
/callstack/frames",schemaPath:"#/properties/callstack/properties/frames/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{const o={instancePath:t+"/ca\
llstack",schemaPath:"#/properties/callstack/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}if(i.licenses!==void 0&&(U(i.licenses,{instancePath:t+"/licen\
ses"})||(e=m(e,U.errors),r=e.length)),i.copyright!==void 0){let n=i.copyright;if(Array.isArray(n)){const o=n.length;for(let p=0;p<o;p++)rr(n[p],{instancePath:t+"/copyright/"+p})||(e=
m(e,rr.errors),r=e.length)}else{const o={instancePath:t+"/copyright",schemaPath:"#/properties/copyright/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}}else{
const n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return tr.errors=e,r===0}const Bt={type:"object",required:["type"],additionalProperties:!1,
properties:{type:{$ref:"#/definitions/releaseType"},title:{type:"string"},featuredImage:{type:"string",format:"iri-reference"},socialImage:{type:"string",format:"iri-reference"},description:{
type:"string"},timestamp:{type:"string",format:"date-time"},aliases:{type:"array",items:{type:"string"}},tags:{$ref:"#/definitions/tags"},resolves:{type:"array",items:{$ref:"#/defi\
nitions/issue"}},notes:{type:"array",items:{$ref:"#/definitions/note"}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}};function ir(i,{instancePath:t=""}={}){let e=null,r=0;if(typeof i!="string"){const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),r++}return ir.errors=e,r===0}function te(i,{instancePath:t=""}={}){let e=null,r=0;if(Array.isArray(i)){const s=i.length;for(let n=0;n<s;n++)if(typeof i[n]!="string"){const o={instancePath:t+"/"+n,schemaPath:"#\
/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=
[s]:e.push(s),r++}return te.errors=e,r===0}const Kt=new RegExp("^([a-z]{2})(-[A-Z]{2})?$","u");function sr(i,{instancePath:t=""}={}){let e=null,r=0;if(typeof i=="string"){if(!Kt.test(i)){const s={instancePath:t,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^([a-z]{2})(-[A-Z]{2})?$"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),r++}return sr.errors=e,r===0}function nr(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.text===void 0){
const s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"text"}};e===null?e=[s]:e.push(s),r++}for(const s in i)if(!(s==="locale"||s==="text")){const n={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}i.locale!==void 0&&(sr(i.locale,{instancePath:t+
"/locale"})||(e=m(e,sr.errors),r=e.length)),i.text!==void 0&&(D(i.text,{instancePath:t+"/text"})||(e=m(e,D.errors),r=e.length))}else{const s={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return nr.errors=e,r===0}function ke(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){
if(i.type===void 0){const s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[s]:e.push(s),r++}for(const s in i)if(!N.call(Bt.
properties,s)){const n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.type!==void 0&&
(ir(i.type,{instancePath:t+"/type"})||(e=m(e,ir.errors),r=e.length)),i.title!==void 0&&typeof i.title!="string"){const s={instancePath:t+"/title",schemaPath:"#/properties/title/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.featuredImage!==void 0){let s=i.featuredImage;if(typeof s=="string"){if(!L(s)){const n={instancePath:t+"\
/featuredImage",schemaPath:"#/properties/featuredImage/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/featur\
edImage",schemaPath:"#/properties/featuredImage/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.socialImage!==void 0){let s=i.socialImage;if(typeof s==
"string"){if(!L(s)){const n={instancePath:t+"/socialImage",schemaPath:"#/properties/socialImage/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[n]:e.push(n),r++}}else{
const n={instancePath:t+"/socialImage",schemaPath:"#/properties/socialImage/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.description!==void 0&&typeof i.
description!="string"){const s={instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.timestamp!==
void 0){let s=i.timestamp;if(typeof s=="string"){if(!T(s)){const n={instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-tim\
e"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),
r++}}if(i.aliases!==void 0){let s=i.aliases;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)if(typeof s[o]!="string"){const p={instancePath:t+"/aliases/"+o,schemaPath:"#/\
properties/aliases/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:t+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.tags!==void 0&&(te(i.tags,{instancePath:t+"/tags"})||(e=m(e,te.errors),r=e.length)),i.resolves!==void 0){let s=i.resolves;
if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)Pe(s[o],{instancePath:t+"/resolves/"+o})||(e=m(e,Pe.errors),r=e.length)}else{const n={instancePath:t+"/resolves",schemaPath:"\
#/properties/resolves/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.notes!==void 0){let s=i.notes;if(Array.isArray(s)){const n=s.length;for(let o=0;o<
n;o++)nr(s[o],{instancePath:t+"/notes/"+o})||(e=m(e,nr.errors),r=e.length)}else{const n={instancePath:t+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[n]:e.push(n),r++}}if(i.properties!==void 0){let s=i.properties;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)b(s[o],{instancePath:t+"/properties/"+o})||
(e=m(e,b.errors),r=e.length)}else{const n={instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{
const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return ke.errors=e,r===0}const pt={type:"object",additionalProperties:!1,
properties:{"bom-ref":{$ref:"#/definitions/refType"},modelParameters:{type:"object",additionalProperties:!1,properties:{approach:{type:"object",additionalProperties:!1,properties:{
type:{type:"string",enum:["supervised","unsupervised","reinforcement-learning","semi-supervised","self-supervised"]}}},task:{type:"string"},architectureFamily:{type:"string"},modelArchitecture:{
type:"string"},datasets:{type:"array",items:{oneOf:[{$ref:"#/definitions/componentData"},{type:"object",additionalProperties:!1,properties:{ref:{anyOf:[{$ref:"#/definitions/refLink\
Type"},{$ref:"#/definitions/bomLinkElementType"}],type:"string"}}}]}},inputs:{type:"array",items:{$ref:"#/definitions/inputOutputMLParameters"}},outputs:{type:"array",items:{$ref:"\
#/definitions/inputOutputMLParameters"}}}},quantitativeAnalysis:{type:"object",additionalProperties:!1,properties:{performanceMetrics:{type:"array",items:{$ref:"#/definitions/perfo\
rmanceMetric"}},graphics:{$ref:"#/definitions/graphicsCollection"}}},considerations:{type:"object",additionalProperties:!1,properties:{users:{type:"array",items:{type:"string"}},useCases:{
type:"array",items:{type:"string"}},technicalLimitations:{type:"array",items:{type:"string"}},performanceTradeoffs:{type:"array",items:{type:"string"}},ethicalConsiderations:{type:"\
array",items:{$ref:"#/definitions/risk"}},environmentalConsiderations:{$ref:"#/definitions/environmentalConsiderations"},fairnessAssessments:{type:"array",items:{$ref:"#/definition\
s/fairnessAssessment"}}}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},Ve={type:"object",additionalProperties:!1,required:["type"],properties:{"bom-ref":{$ref:"\
#/definitions/refType"},type:{type:"string",enum:["source-code","configuration","dataset","definition","other"]},name:{type:"string"},contents:{type:"object",additionalProperties:!1,
properties:{attachment:{$ref:"#/definitions/attachment"},url:{type:"string",format:"iri-reference"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},classification:{
$ref:"#/definitions/dataClassification"},sensitiveData:{type:"array",items:{type:"string"}},graphics:{$ref:"#/definitions/graphicsCollection"},description:{type:"string"},governance:{
$ref:"#/definitions/dataGovernance"}}};function ie(i,{instancePath:t=""}={}){let e=null,r=0;if(typeof i!="string"){const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),r++}return ie.errors=e,r===0}function or(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="name"||s==="image")){const n={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.name!==void 0&&typeof i.name!="string"){const s={instancePath:t+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}i.image!==void 0&&(D(i.image,{instancePath:t+"/image"})||(e=m(e,D.errors),
r=e.length))}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return or.errors=e,r===0}function we(i,{instancePath:t=""}={}){
let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="description"||s==="collection")){const n={instancePath:t,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.description!==void 0&&typeof i.description!="string"){const s={instancePath:t+"/desc\
ription",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.collection!==void 0){let s=i.collection;if(Array.isArray(
s)){const n=s.length;for(let o=0;o<n;o++)or(s[o],{instancePath:t+"/collection/"+o})||(e=m(e,or.errors),r=e.length)}else{const n={instancePath:t+"/collection",schemaPath:"#/properti\
es/collection/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),r++}return we.errors=e,r===0}function X(i,{instancePath:t=""}={}){let e=null,r=0;const s=r;let n=!1,o=null;const p=r;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.organization===void 0){const u={instancePath:t,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"organization"}};e===null?e=[u]:e.push(u),r++}var l=p===r;l&&(n=!0,o=0);const a=r;if(i&&typeof i=="object"&&
!Array.isArray(i)&&i.contact===void 0){const u={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"contact"}};e===null?e=[u]:e.push(u),r++}var l=a===
r;if(l&&n?(n=!1,o=[o,1]):l&&(n=!0,o=1),n)r=s,e!==null&&(s?e.length=s:e=null);else{const u={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};e===null?e=
[u]:e.push(u),r++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(const u in i)if(!(u==="organization"||u==="contact")){const c={instancePath:t,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[c]:e.push(c),r++}i.organization!==void 0&&(x(i.organization,{instancePath:t+"/organization"})||(e=m(e,x.errors),
r=e.length)),i.contact!==void 0&&(R(i.contact,{instancePath:t+"/contact"})||(e=m(e,R.errors),r=e.length))}else{const u={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[u]:e.push(u),r++}return X.errors=e,r===0}function se(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s===
"custodians"||s==="stewards"||s==="owners")){const n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:
e.push(n),r++}if(i.custodians!==void 0){let s=i.custodians;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)X(s[o],{instancePath:t+"/custodians/"+o})||(e=m(e,X.errors),r=e.
length)}else{const n={instancePath:t+"/custodians",schemaPath:"#/properties/custodians/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.stewards!==void 0){
let s=i.stewards;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)X(s[o],{instancePath:t+"/stewards/"+o})||(e=m(e,X.errors),r=e.length)}else{const n={instancePath:t+"/stew\
ards",schemaPath:"#/properties/stewards/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.owners!==void 0){let s=i.owners;if(Array.isArray(s)){const n=s.
length;for(let o=0;o<n;o++)X(s[o],{instancePath:t+"/owners/"+o})||(e=m(e,X.errors),r=e.length)}else{const n={instancePath:t+"/owners",schemaPath:"#/properties/owners/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return se.
errors=e,r===0}function ve(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.type===void 0){const s={instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"type"}};e===null?e=[s]:e.push(s),r++}for(const s in i)if(!N.call(Ve.properties,s)){const n={instancePath:t,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i["bom-ref"]!==void 0&&(v(i["bom-ref"],{instancePath:t+"/bom-ref"})||(e=m(e,v.errors),
r=e.length)),i.type!==void 0){let s=i.type;if(typeof s!="string"){const o={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?
e=[o]:e.push(o),r++}let n;n=!1;for(const o of Ve.properties.type.enum)if(A(s,o)){n=!0;break}if(!n){const o={instancePath:t+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",
params:{allowedValues:Ve.properties.type.enum}};e===null?e=[o]:e.push(o),r++}}if(i.name!==void 0&&typeof i.name!="string"){const s={instancePath:t+"/name",schemaPath:"#/properties/\
name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.contents!==void 0){let s=i.contents;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const n in s)
if(!(n==="attachment"||n==="url"||n==="properties")){const o={instancePath:t+"/contents",schemaPath:"#/properties/contents/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}};e===null?e=[o]:e.push(o),r++}if(s.attachment!==void 0&&(D(s.attachment,{instancePath:t+"/contents/attachment"})||(e=m(e,D.errors),r=e.length)),s.url!==void 0){
let n=s.url;if(typeof n=="string"){if(!L(n)){const o={instancePath:t+"/contents/url",schemaPath:"#/properties/contents/properties/url/format",keyword:"format",params:{format:"iri-r\
eference"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:t+"/contents/url",schemaPath:"#/properties/contents/properties/url/type",keyword:"type",params:{type:"string"}};
e===null?e=[o]:e.push(o),r++}}if(s.properties!==void 0){let n=s.properties;if(Array.isArray(n)){const o=n.length;for(let p=0;p<o;p++)b(n[p],{instancePath:t+"/contents/properties/"+
p})||(e=m(e,b.errors),r=e.length)}else{const o={instancePath:t+"/contents/properties",schemaPath:"#/properties/contents/properties/properties/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[o]:e.push(o),r++}}}else{const n={instancePath:t+"/contents",schemaPath:"#/properties/contents/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),
r++}}if(i.classification!==void 0&&(ie(i.classification,{instancePath:t+"/classification"})||(e=m(e,ie.errors),r=e.length)),i.sensitiveData!==void 0){let s=i.sensitiveData;if(Array.
isArray(s)){const n=s.length;for(let o=0;o<n;o++)if(typeof s[o]!="string"){const p={instancePath:t+"/sensitiveData/"+o,schemaPath:"#/properties/sensitiveData/items/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:t+"/sensitiveData",schemaPath:"#/properties/sensitiveData/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[n]:e.push(n),r++}}if(i.graphics!==void 0&&(we(i.graphics,{instancePath:t+"/graphics"})||(e=m(e,we.errors),r=e.length)),i.description!==void 0&&typeof i.description!=
"string"){const s={instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}i.governance!==void 0&&
(se(i.governance,{instancePath:t+"/governance"})||(e=m(e,se.errors),r=e.length))}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[s]:e.push(s),r++}return ve.errors=e,r===0}function ye(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(s!=="format"){const n={instancePath:t,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.format!==void 0&&typeof i.format!="string"){const s={instancePath:t+"/fo\
rmat",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),r++}return ye.errors=e,r===0}function pr(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="type"||s==="value"||s==="slice"||s==="confidenceInterva\
l")){const n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.type!==void 0&&typeof i.
type!="string"){const s={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.value!==void 0&&typeof i.
value!="string"){const s={instancePath:t+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.slice!==void 0&&typeof i.
slice!="string"){const s={instancePath:t+"/slice",schemaPath:"#/properties/slice/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.confidenceInterval!==
void 0){let s=i.confidenceInterval;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const n in s)if(!(n==="lowerBound"||n==="upperBound")){const o={instancePath:t+"/confidenceInter\
val",schemaPath:"#/properties/confidenceInterval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[o]:e.push(o),r++}if(s.lowerBound!==
void 0&&typeof s.lowerBound!="string"){const n={instancePath:t+"/confidenceInterval/lowerBound",schemaPath:"#/properties/confidenceInterval/properties/lowerBound/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(s.upperBound!==void 0&&typeof s.upperBound!="string"){const n={instancePath:t+"/confidenceInterval/upperBound",schemaPath:"\
#/properties/confidenceInterval/properties/upperBound/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/confidenceInterval",
schemaPath:"#/properties/confidenceInterval/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return pr.errors=e,r===0}function ar(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="name"||s==="mitigationStrategy")){const n={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.name!==void 0&&typeof i.name!="string"){const s={
instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.mitigationStrategy!==void 0&&typeof i.mitigationStrategy!=
"string"){const s={instancePath:t+"/mitigationStrategy",schemaPath:"#/properties/mitigationStrategy/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{
const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return ar.errors=e,r===0}const Me={type:"object",required:["activity","energyProviders","activityEnergyCost"],additionalProperties:!1,properties:{activity:{type:"string",enum:["design","data-collection","d\
ata-preparation","training","fine-tuning","validation","deployment","inference","other"]},energyProviders:{type:"array",items:{$ref:"#/definitions/energyProvider"}},activityEnergyCost:{
$ref:"#/definitions/energyMeasure"},co2CostEquivalent:{$ref:"#/definitions/co2Measure"},co2CostOffset:{$ref:"#/definitions/co2Measure"},properties:{type:"array",items:{$ref:"#/defi\
nitions/property"}}}},Fe={type:"object",required:["organization","energySource","energyProvided"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},description:{
type:"string"},organization:{type:"object",$ref:"#/definitions/organizationalEntity"},energySource:{type:"string",enum:["coal","oil","natural-gas","nuclear","wind","solar","geother\
mal","hydropower","biofuel","unknown","other"]},energyProvided:{$ref:"#/definitions/energyMeasure"},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}}}},
at={type:"object",required:["value","unit"],additionalProperties:!1,properties:{value:{type:"number"},unit:{type:"string",enum:["kWh"]}}};function be(i,{instancePath:t=""}={}){let e=null,
r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s of at.required)if(i[s]===void 0){const n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:s}};
e===null?e=[n]:e.push(n),r++}for(const s in i)if(!(s==="value"||s==="unit")){const n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[n]:e.push(n),r++}if(i.value!==void 0&&typeof i.value!="number"){const s={instancePath:t+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"numbe\
r"}};e===null?e=[s]:e.push(s),r++}if(i.unit!==void 0){let s=i.unit;if(typeof s!="string"){const n={instancePath:t+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),r++}if(s!=="kWh"){const n={instancePath:t+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues:at.properties.unit.
enum}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return be.errors=e,r===0}
function lr(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s of Fe.required)if(i[s]===void 0){const n={instancePath:t,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:s}};e===null?e=[n]:e.push(n),r++}for(const s in i)if(!(s==="bom-ref"||s==="description"||s==="organization"||s==="energySource"||
s==="energyProvided"||s==="externalReferences")){const n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?
e=[n]:e.push(n),r++}if(i["bom-ref"]!==void 0&&(v(i["bom-ref"],{instancePath:t+"/bom-ref"})||(e=m(e,v.errors),r=e.length)),i.description!==void 0&&typeof i.description!="string"){const s={
instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.organization!==void 0){let s=i.organization;
if(!(s&&typeof s=="object"&&!Array.isArray(s))){const n={instancePath:t+"/organization",schemaPath:"#/properties/organization/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),r++}x(s,{instancePath:t+"/organization"})||(e=m(e,x.errors),r=e.length)}if(i.energySource!==void 0){let s=i.energySource;if(typeof s!="string"){const o={instancePath:t+
"/energySource",schemaPath:"#/properties/energySource/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}let n;n=!1;for(const o of Fe.properties.energySource.
enum)if(A(s,o)){n=!0;break}if(!n){const o={instancePath:t+"/energySource",schemaPath:"#/properties/energySource/enum",keyword:"enum",params:{allowedValues:Fe.properties.energySource.
enum}};e===null?e=[o]:e.push(o),r++}}if(i.energyProvided!==void 0&&(be(i.energyProvided,{instancePath:t+"/energyProvided"})||(e=m(e,be.errors),r=e.length)),i.externalReferences!==void 0){
let s=i.externalReferences;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)I(s[o],{instancePath:t+"/externalReferences/"+o})||(e=m(e,I.errors),r=e.length)}else{const n={instancePath:t+
"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return lr.errors=e,r===0}const lt={type:"object",required:["value","unit"],additionalProperties:!1,properties:{
value:{type:"number"},unit:{type:"string",enum:["tCO2eq"]}}};function ce(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s of lt.required)
if(i[s]===void 0){const n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:s}};e===null?e=[n]:e.push(n),r++}for(const s in i)if(!(s==="value"||s===
"unit")){const n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.value!==void 0&&
typeof i.value!="number"){const s={instancePath:t+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"number"}};e===null?e=[s]:e.push(s),r++}if(i.unit!==void 0){
let s=i.unit;if(typeof s!="string"){const n={instancePath:t+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(s!=="\
tCO2eq"){const n={instancePath:t+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues:lt.properties.unit.enum}};e===null?e=[n]:e.push(n),r++}}}else{const s={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return ce.errors=e,r===0}function fr(i,{instancePath:t=""}={}){let e=null,r=0;
if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s of Me.required)if(i[s]===void 0){const n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:s}};
e===null?e=[n]:e.push(n),r++}for(const s in i)if(!(s==="activity"||s==="energyProviders"||s==="activityEnergyCost"||s==="co2CostEquivalent"||s==="co2CostOffset"||s==="properties")){
const n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.activity!==void 0){let s=i.
activity;if(typeof s!="string"){const o={instancePath:t+"/activity",schemaPath:"#/properties/activity/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}let n;
n=!1;for(const o of Me.properties.activity.enum)if(A(s,o)){n=!0;break}if(!n){const o={instancePath:t+"/activity",schemaPath:"#/properties/activity/enum",keyword:"enum",params:{allowedValues:Me.
properties.activity.enum}};e===null?e=[o]:e.push(o),r++}}if(i.energyProviders!==void 0){let s=i.energyProviders;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)lr(s[o],{instancePath:t+
"/energyProviders/"+o})||(e=m(e,lr.errors),r=e.length)}else{const n={instancePath:t+"/energyProviders",schemaPath:"#/properties/energyProviders/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[n]:e.push(n),r++}}if(i.activityEnergyCost!==void 0&&(be(i.activityEnergyCost,{instancePath:t+"/activityEnergyCost"})||(e=m(e,be.errors),r=e.length)),i.co2CostEquivalent!==
void 0&&(ce(i.co2CostEquivalent,{instancePath:t+"/co2CostEquivalent"})||(e=m(e,ce.errors),r=e.length)),i.co2CostOffset!==void 0&&(ce(i.co2CostOffset,{instancePath:t+"/co2CostOffset"})||
(e=m(e,ce.errors),r=e.length)),i.properties!==void 0){let s=i.properties;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)b(s[o],{instancePath:t+"/properties/"+o})||(e=m(e,
b.errors),r=e.length)}else{const n={instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{
const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return fr.errors=e,r===0}function yr(i,{instancePath:t=""}={}){let e=null,
r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="energyConsumptions"||s==="properties")){const n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.energyConsumptions!==void 0){let s=i.energyConsumptions;if(Array.isArray(s)){const n=s.length;
for(let o=0;o<n;o++)fr(s[o],{instancePath:t+"/energyConsumptions/"+o})||(e=m(e,fr.errors),r=e.length)}else{const n={instancePath:t+"/energyConsumptions",schemaPath:"#/properties/en\
ergyConsumptions/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.properties!==void 0){let s=i.properties;if(Array.isArray(s)){const n=s.length;for(let o=0;o<
n;o++)b(s[o],{instancePath:t+"/properties/"+o})||(e=m(e,b.errors),r=e.length)}else{const n={instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return yr.errors=
e,r===0}function cr(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="groupAtRisk"||s==="benefits"||s==="harms"||s==="mitigat\
ionStrategy")){const n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.groupAtRisk!==
void 0&&typeof i.groupAtRisk!="string"){const s={instancePath:t+"/groupAtRisk",schemaPath:"#/properties/groupAtRisk/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),r++}if(i.benefits!==void 0&&typeof i.benefits!="string"){const s={instancePath:t+"/benefits",schemaPath:"#/properties/benefits/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),r++}if(i.harms!==void 0&&typeof i.harms!="string"){const s={instancePath:t+"/harms",schemaPath:"#/properties/harms/type",keyword:"type",params:{type:"string"}};e===
null?e=[s]:e.push(s),r++}if(i.mitigationStrategy!==void 0&&typeof i.mitigationStrategy!="string"){const s={instancePath:t+"/mitigationStrategy",schemaPath:"#/properties/mitigationS\
trategy/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),r++}return cr.errors=e,r===0}function ur(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const o in i)if(!(o==="bom-ref"||
o==="modelParameters"||o==="quantitativeAnalysis"||o==="considerations"||o==="properties")){const p={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),r++}if(i["bom-ref"]!==void 0&&(v(i["bom-ref"],{instancePath:t+"/bom-ref"})||(e=m(e,v.errors),r=e.length)),i.modelParameters!==
void 0){let o=i.modelParameters;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const p in o)if(!(p==="approach"||p==="task"||p==="architectureFamily"||p==="modelArchitecture"||p===
"datasets"||p==="inputs"||p==="outputs")){const a={instancePath:t+"/modelParameters",schemaPath:"#/properties/modelParameters/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p}};e===null?e=[a]:e.push(a),r++}if(o.approach!==void 0){let p=o.approach;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const a in p)if(a!=="type"){const l={instancePath:t+
"/modelParameters/approach",schemaPath:"#/properties/modelParameters/properties/approach/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?
e=[l]:e.push(l),r++}if(p.type!==void 0){let a=p.type;if(typeof a!="string"){const u={instancePath:t+"/modelParameters/approach/type",schemaPath:"#/properties/modelParameters/proper\
ties/approach/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}let l;l=!1;for(const u of pt.properties.modelParameters.properties.approach.
properties.type.enum)if(A(a,u)){l=!0;break}if(!l){const u={instancePath:t+"/modelParameters/approach/type",schemaPath:"#/properties/modelParameters/properties/approach/properties/t\
ype/enum",keyword:"enum",params:{allowedValues:pt.properties.modelParameters.properties.approach.properties.type.enum}};e===null?e=[u]:e.push(u),r++}}}else{const a={instancePath:t+
"/modelParameters/approach",schemaPath:"#/properties/modelParameters/properties/approach/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(o.task!==void 0&&
typeof o.task!="string"){const p={instancePath:t+"/modelParameters/task",schemaPath:"#/properties/modelParameters/properties/task/type",keyword:"type",params:{type:"string"}};e===null?
e=[p]:e.push(p),r++}if(o.architectureFamily!==void 0&&typeof o.architectureFamily!="string"){const p={instancePath:t+"/modelParameters/architectureFamily",schemaPath:"#/properties/\
modelParameters/properties/architectureFamily/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(o.modelArchitecture!==void 0&&typeof o.modelArchitecture!=
"string"){const p={instancePath:t+"/modelParameters/modelArchitecture",schemaPath:"#/properties/modelParameters/properties/modelArchitecture/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[p]:e.push(p),r++}if(o.datasets!==void 0){let p=o.datasets;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++){let u=p[l];const c=r;let y=!1,f=null;const d=r;
ve(u,{instancePath:t+"/modelParameters/datasets/"+l})||(e=m(e,ve.errors),r=e.length);var n=d===r;n&&(y=!0,f=0);const h=r;if(u&&typeof u=="object"&&!Array.isArray(u)){for(const g in u)
if(g!=="ref"){const P={instancePath:t+"/modelParameters/datasets/"+l,schemaPath:"#/properties/modelParameters/properties/datasets/items/oneOf/1/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:g}};e===null?e=[P]:e.push(P),r++}if(u.ref!==void 0){let g=u.ref;if(typeof g!="string"){const E={instancePath:t+"/modelParameters/dataset\
s/"+l+"/ref",schemaPath:"#/properties/modelParameters/properties/datasets/items/oneOf/1/properties/ref/type",keyword:"type",params:{type:"string"}};e===null?e=[E]:e.push(E),r++}const P=r;
let k=!1;const q=r;$(g,{instancePath:t+"/modelParameters/datasets/"+l+"/ref"})||(e=m(e,$.errors),r=e.length);var s=q===r;if(k=k||s,!k){const E=r;z(g,{instancePath:t+"/modelParamete\
rs/datasets/"+l+"/ref"})||(e=m(e,z.errors),r=e.length);var s=E===r;k=k||s}if(k)r=P,e!==null&&(P?e.length=P:e=null);else{const E={instancePath:t+"/modelParameters/datasets/"+l+"/ref",
schemaPath:"#/properties/modelParameters/properties/datasets/items/oneOf/1/properties/ref/anyOf",keyword:"anyOf",params:{}};e===null?e=[E]:e.push(E),r++}}}else{const g={instancePath:t+
"/modelParameters/datasets/"+l,schemaPath:"#/properties/modelParameters/properties/datasets/items/oneOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}
var n=h===r;if(n&&y?(y=!1,f=[f,1]):n&&(y=!0,f=1),y)r=c,e!==null&&(c?e.length=c:e=null);else{const g={instancePath:t+"/modelParameters/datasets/"+l,schemaPath:"#/properties/modelPar\
ameters/properties/datasets/items/oneOf",keyword:"oneOf",params:{passingSchemas:f}};e===null?e=[g]:e.push(g),r++}}}else{const a={instancePath:t+"/modelParameters/datasets",schemaPath:"\
#/properties/modelParameters/properties/datasets/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(o.inputs!==void 0){let p=o.inputs;if(Array.isArray(p)){
const a=p.length;for(let l=0;l<a;l++)ye(p[l],{instancePath:t+"/modelParameters/inputs/"+l})||(e=m(e,ye.errors),r=e.length)}else{const a={instancePath:t+"/modelParameters/inputs",schemaPath:"\
#/properties/modelParameters/properties/inputs/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(o.outputs!==void 0){let p=o.outputs;if(Array.isArray(p)){
const a=p.length;for(let l=0;l<a;l++)ye(p[l],{instancePath:t+"/modelParameters/outputs/"+l})||(e=m(e,ye.errors),r=e.length)}else{const a={instancePath:t+"/modelParameters/outputs",
schemaPath:"#/properties/modelParameters/properties/outputs/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}}else{const p={instancePath:t+"/modelParameter\
s",schemaPath:"#/properties/modelParameters/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(i.quantitativeAnalysis!==void 0){let o=i.quantitativeAnalysis;
if(o&&typeof o=="object"&&!Array.isArray(o)){for(const p in o)if(!(p==="performanceMetrics"||p==="graphics")){const a={instancePath:t+"/quantitativeAnalysis",schemaPath:"#/properti\
es/quantitativeAnalysis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[a]:e.push(a),r++}if(o.performanceMetrics!==void 0){let p=o.performanceMetrics;
if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)pr(p[l],{instancePath:t+"/quantitativeAnalysis/performanceMetrics/"+l})||(e=m(e,pr.errors),r=e.length)}else{const a={instancePath:t+
"/quantitativeAnalysis/performanceMetrics",schemaPath:"#/properties/quantitativeAnalysis/properties/performanceMetrics/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.
push(a),r++}}o.graphics!==void 0&&(we(o.graphics,{instancePath:t+"/quantitativeAnalysis/graphics"})||(e=m(e,we.errors),r=e.length))}else{const p={instancePath:t+"/quantitativeAnaly\
sis",schemaPath:"#/properties/quantitativeAnalysis/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(i.considerations!==void 0){let o=i.considerations;if(o&&
typeof o=="object"&&!Array.isArray(o)){for(const p in o)if(!(p==="users"||p==="useCases"||p==="technicalLimitations"||p==="performanceTradeoffs"||p==="ethicalConsiderations"||p==="\
environmentalConsiderations"||p==="fairnessAssessments")){const a={instancePath:t+"/considerations",schemaPath:"#/properties/considerations/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:p}};e===null?e=[a]:e.push(a),r++}if(o.users!==void 0){let p=o.users;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)if(typeof p[l]!=
"string"){const u={instancePath:t+"/considerations/users/"+l,schemaPath:"#/properties/considerations/properties/users/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[u]:e.push(u),r++}}else{const a={instancePath:t+"/considerations/users",schemaPath:"#/properties/considerations/properties/users/type",keyword:"type",params:{type:"array"}};e===null?
e=[a]:e.push(a),r++}}if(o.useCases!==void 0){let p=o.useCases;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)if(typeof p[l]!="string"){const u={instancePath:t+"/consider\
ations/useCases/"+l,schemaPath:"#/properties/considerations/properties/useCases/items/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}else{const a={instancePath:t+
"/considerations/useCases",schemaPath:"#/properties/considerations/properties/useCases/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(o.technicalLimitations!==
void 0){let p=o.technicalLimitations;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)if(typeof p[l]!="string"){const u={instancePath:t+"/considerations/technicalLimitatio\
ns/"+l,schemaPath:"#/properties/considerations/properties/technicalLimitations/items/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}else{const a={instancePath:t+
"/considerations/technicalLimitations",schemaPath:"#/properties/considerations/properties/technicalLimitations/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),
r++}}if(o.performanceTradeoffs!==void 0){let p=o.performanceTradeoffs;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)if(typeof p[l]!="string"){const u={instancePath:t+"/\
considerations/performanceTradeoffs/"+l,schemaPath:"#/properties/considerations/properties/performanceTradeoffs/items/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.
push(u),r++}}else{const a={instancePath:t+"/considerations/performanceTradeoffs",schemaPath:"#/properties/considerations/properties/performanceTradeoffs/type",keyword:"type",params:{
type:"array"}};e===null?e=[a]:e.push(a),r++}}if(o.ethicalConsiderations!==void 0){let p=o.ethicalConsiderations;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)ar(p[l],{instancePath:t+
"/considerations/ethicalConsiderations/"+l})||(e=m(e,ar.errors),r=e.length)}else{const a={instancePath:t+"/considerations/ethicalConsiderations",schemaPath:"#/properties/considerat\
ions/properties/ethicalConsiderations/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(o.environmentalConsiderations!==void 0&&(yr(o.environmentalConsiderations,
{instancePath:t+"/considerations/environmentalConsiderations"})||(e=m(e,yr.errors),r=e.length)),o.fairnessAssessments!==void 0){let p=o.fairnessAssessments;if(Array.isArray(p)){const a=p.
length;for(let l=0;l<a;l++)cr(p[l],{instancePath:t+"/considerations/fairnessAssessments/"+l})||(e=m(e,cr.errors),r=e.length)}else{const a={instancePath:t+"/considerations/fairnessA\
ssessments",schemaPath:"#/properties/considerations/properties/fairnessAssessments/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}}else{const p={instancePath:t+
"/considerations",schemaPath:"#/properties/considerations/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(i.properties!==void 0){let o=i.properties;if(Array.
isArray(o)){const p=o.length;for(let a=0;a<p;a++)b(o[a],{instancePath:t+"/properties/"+a})||(e=m(e,b.errors),r=e.length)}else{const p={instancePath:t+"/properties",schemaPath:"#/pr\
operties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[o]:e.push(o),r++}return ur.errors=e,r===0}const O={type:"object",additionalProperties:!1,required:["assetType"],properties:{assetType:{type:"string",enum:["algorithm","\
certificate","protocol","related-crypto-material"]},algorithmProperties:{type:"object",additionalProperties:!1,properties:{primitive:{type:"string",enum:["drbg","mac","block-cipher",
"stream-cipher","signature","hash","pke","xof","kdf","key-agree","kem","ae","combiner","key-wrap","other","unknown"]},algorithmFamily:{$ref:"cryptography-defs.SNAPSHOT.schema.json#\
/definitions/algorithmFamiliesEnum"},parameterSetIdentifier:{type:"string"},curve:{type:"string"},ellipticCurve:{$ref:"cryptography-defs.SNAPSHOT.schema.json#/definitions/ellipticC\
urvesEnum"},executionEnvironment:{type:"string",enum:["software-plain-ram","software-encrypted-ram","software-tee","hardware","other","unknown"]},implementationPlatform:{type:"stri\
ng",enum:["generic","x86_32","x86_64","armv7-a","armv7-m","armv8-a","armv8-m","armv9-a","armv9-m","s390x","ppc64","ppc64le","other","unknown"]},certificationLevel:{type:"array",items:{
type:"string",enum:["none","fips140-1-l1","fips140-1-l2","fips140-1-l3","fips140-1-l4","fips140-2-l1","fips140-2-l2","fips140-2-l3","fips140-2-l4","fips140-3-l1","fips140-3-l2","fi\
ps140-3-l3","fips140-3-l4","cc-eal1","cc-eal1+","cc-eal2","cc-eal2+","cc-eal3","cc-eal3+","cc-eal4","cc-eal4+","cc-eal5","cc-eal5+","cc-eal6","cc-eal6+","cc-eal7","cc-eal7+","other",
"unknown"]}},mode:{type:"string",enum:["cbc","ecb","ccm","gcm","cfb","ofb","ctr","other","unknown"]},padding:{type:"string",enum:["pkcs5","pkcs7","pkcs1v15","oaep","raw","other","u\
nknown"]},cryptoFunctions:{type:"array",items:{type:"string",enum:["generate","keygen","encrypt","decrypt","digest","tag","keyderive","sign","verify","encapsulate","decapsulate","o\
ther","unknown"]}},classicalSecurityLevel:{type:"integer",minimum:0},nistQuantumSecurityLevel:{type:"integer",minimum:0,maximum:6}}},certificateProperties:{type:"object",additionalProperties:!1,
properties:{serialNumber:{type:"string"},subjectName:{type:"string"},issuerName:{type:"string"},notValidBefore:{type:"string",format:"date-time"},notValidAfter:{type:"string",format:"\
date-time"},signatureAlgorithmRef:{$ref:"#/definitions/refType"},subjectPublicKeyRef:{$ref:"#/definitions/refType"},certificateFormat:{type:"string"},certificateExtension:{type:"st\
ring"},certificateFileExtension:{type:"string"},fingerprint:{type:"object",$ref:"#/definitions/hash"},certificateState:{type:"array",items:{type:"object",oneOf:[{required:["state"],
additionalProperties:!1,properties:{state:{type:"string",enum:["pre-activation","active","suspended","deactivated","revoked","destroyed"]},reason:{type:"string"}}},{required:["name"],
additionalProperties:!1,properties:{name:{type:"string"},description:{type:"string"},reason:{type:"string"}}}]}},creationDate:{type:"string",format:"date-time"},activationDate:{type:"\
string",format:"date-time"},deactivationDate:{type:"string",format:"date-time"},revocationDate:{type:"string",format:"date-time"},destructionDate:{type:"string",format:"date-time"},
certificateExtensions:{type:"array",items:{type:"object",oneOf:[{required:["commonExtensionName","commonExtensionValue"],additionalProperties:!1,properties:{commonExtensionName:{type:"\
string",enum:["basicConstraints","keyUsage","extendedKeyUsage","subjectAlternativeName","authorityKeyIdentifier","subjectKeyIdentifier","authorityInformationAccess","certificatePol\
icies","crlDistributionPoints","signedCertificateTimestamp"]},commonExtensionValue:{type:"string"}}},{required:["customExtensionName"],additionalProperties:!1,properties:{customExtensionName:{
type:"string"},customExtensionValue:{type:"string"}}}]}},relatedCryptographicAssets:{$ref:"#/definitions/relatedCryptographicAssets"}}},relatedCryptoMaterialProperties:{type:"objec\
t",additionalProperties:!1,properties:{type:{type:"string",enum:["private-key","public-key","secret-key","key","ciphertext","signature","digest","initialization-vector","nonce","se\
ed","salt","shared-secret","tag","additional-data","password","credential","token","other","unknown"]},id:{type:"string"},state:{type:"string",enum:["pre-activation","active","susp\
ended","deactivated","compromised","destroyed"]},algorithmRef:{$ref:"#/definitions/refType"},creationDate:{type:"string",format:"date-time"},activationDate:{type:"string",format:"d\
ate-time"},updateDate:{type:"string",format:"date-time"},expirationDate:{type:"string",format:"date-time"},value:{type:"string"},size:{type:"integer"},format:{type:"string"},securedBy:{
$ref:"#/definitions/securedBy"},fingerprint:{type:"object",$ref:"#/definitions/hash"},relatedCryptographicAssets:{$ref:"#/definitions/relatedCryptographicAssets"}}},protocolProperties:{
type:"object",additionalProperties:!1,properties:{type:{type:"string",enum:["tls","ssh","ipsec","ike","sstp","wpa","dtls","quic","eap-aka","eap-aka-prime","prins","5g-aka","other",
"unknown"]},version:{type:"string"},cipherSuites:{type:"array",items:{$ref:"#/definitions/cipherSuite"}},ikev2TransformTypes:{type:"object",additionalProperties:!1,properties:{encr:{
anyOf:[{type:"array",items:{$ref:"#/definitions/ikeV2Enc"}},{$ref:"#/definitions/cryptoRefArray"}]},prf:{anyOf:[{type:"array",items:{$ref:"#/definitions/ikeV2Prf"}},{$ref:"#/defini\
tions/cryptoRefArray"}]},integ:{anyOf:[{type:"array",items:{$ref:"#/definitions/ikeV2Integ"}},{$ref:"#/definitions/cryptoRefArray"}]},ke:{anyOf:[{type:"array",items:{$ref:"#/defini\
tions/ikeV2Ke"}},{$ref:"#/definitions/cryptoRefArray"}]},esn:{type:"boolean"},auth:{anyOf:[{type:"array",items:{$ref:"#/definitions/ikeV2Auth"}},{$ref:"#/definitions/cryptoRefArray"}]}}},
cryptoRefArray:{$ref:"#/definitions/cryptoRefArray"},relatedCryptographicAssets:{$ref:"#/definitions/relatedCryptographicAssets"}}},oid:{type:"string"}}},ft={type:"string",enum:["3\
DES","3GPP-XOR","A5/1","A5/2","AES","ARIA","Argon2","Ascon","BLAKE2","BLAKE3","BLS","Blowfish","CAMELLIA","CAST5","CAST6","CMAC","CMEA","CTR_DRBG","ChaCha","ChaCha20","DES","DSA","\
ECDH","ECDSA","ECIES","EdDSA","ElGamal","FFDH","Fortuna","GOST","HC","HKDF","HMAC","HMAC_DRBG","HPKE","Hash_DRBG","IDEA","IKE-PRF","J-PAKE","LMS","MD2","MD4","MD5","MILENAGE","ML-D\
SA","ML-KEM","MQV","OPAQUE","PBES1","PBES2","PBKDF1","PBKDF2","PBMAC1","Poly1305","RABBIT","RC2","RC4","RC5","RC6","RIPEMD","RSAES-OAEP","RSAES-PKCS1","RSASSA-PKCS1","RSASSA-PSS","\
SEED","SHA-1","SHA-2","SHA-3","SLH-DSA","SM2","SM3","SM4","SM9","SNOW3G","SP800-108","SPAKE2","SPAKE2PLUS","SRP","Salsa20","Serpent","SipHash","Skipjack","TUAK","Twofish","UMAC","W\
hirlpool","X3DH","XMSS","Yarrow","ZUC","bcrypt","scrypt","yescrypt"]};function dr(i,{instancePath:t=""}={}){let e=null,r=0;if(typeof i!="string"){const n={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let s;s=!1;for(const n of ft.enum)if(A(i,n)){s=!0;break}if(!s){const n={instancePath:t,schemaPath:"#/enu\
m",keyword:"enum",params:{allowedValues:ft.enum}};e===null?e=[n]:e.push(n),r++}return dr.errors=e,r===0}const yt={type:"string",enum:["anssi/FRP256v1","bls/BLS12-377","bls/BLS12-38\
1","bls/BLS12-446","bls/BLS12-455","bls/BLS12-638","bls/BLS24-477","bls/Bandersnatch","bn/bn158","bn/bn190","bn/bn222","bn/bn254","bn/bn286","bn/bn318","bn/bn350","bn/bn382","bn/bn\
414","bn/bn446","bn/bn478","bn/bn510","bn/bn542","bn/bn574","bn/bn606","bn/bn638","brainpool/brainpoolP160r1","brainpool/brainpoolP160t1","brainpool/brainpoolP192r1","brainpool/bra\
inpoolP192t1","brainpool/brainpoolP224r1","brainpool/brainpoolP224t1","brainpool/brainpoolP256r1","brainpool/brainpoolP256t1","brainpool/brainpoolP320r1","brainpool/brainpoolP320t1",
"brainpool/brainpoolP384r1","brainpool/brainpoolP384t1","brainpool/brainpoolP512r1","brainpool/brainpoolP512t1","gost/gost256","gost/gost512","gost/id-GostR3410-2001-CryptoPro-A-Pa\
ramSet","gost/id-GostR3410-2001-CryptoPro-B-ParamSet","gost/id-GostR3410-2001-CryptoPro-C-ParamSet","gost/id-tc26-gost-3410-12-512-paramSetA","gost/id-tc26-gost-3410-12-512-paramSe\
tB","gost/id-tc26-gost-3410-2012-256-paramSetA","gost/id-tc26-gost-3410-2012-512-paramSetC","mnt/mnt1","mnt/mnt2/1","mnt/mnt2/2","mnt/mnt3/1","mnt/mnt3/2","mnt/mnt3/3","mnt/mnt4","\
mnt/mnt5/1","mnt/mnt5/2","mnt/mnt5/3","nist/B-163","nist/B-233","nist/B-283","nist/B-409","nist/B-571","nist/K-163","nist/K-233","nist/K-283","nist/K-409","nist/K-571","nist/P-192",
"nist/P-224","nist/P-256","nist/P-384","nist/P-521","nums/ed-254-mont","nums/ed-255-mers","nums/ed-256-mont","nums/ed-382-mont","nums/ed-383-mers","nums/ed-384-mont","nums/ed-510-m\
ont","nums/ed-511-mers","nums/ed-512-mont","nums/numsp256d1","nums/numsp256t1","nums/numsp384d1","nums/numsp384t1","nums/numsp512d1","nums/numsp512t1","nums/w-254-mont","nums/w-255\
-mers","nums/w-256-mont","nums/w-382-mont","nums/w-383-mers","nums/w-384-mont","nums/w-510-mont","nums/w-511-mers","nums/w-512-mont","oakley/192-bit Random ECP Group","oakley/224-b\
it Random ECP Group","oakley/256-bit Random ECP Group","oakley/384-bit Random ECP Group","oakley/521-bit Random ECP Group","oakley/Oakley Group 3","oakley/Oakley Group 4","oscaa/SM\
2","other/BADA55-R-256","other/BADA55-VPR-224","other/BADA55-VPR2-224","other/BADA55-VR-224","other/BADA55-VR-256","other/BADA55-VR-384","other/Curve1174","other/Curve22103","other\
/Curve25519","other/Curve383187","other/Curve41417","other/Curve4417","other/Curve448","other/Curve67254","other/E-222","other/E-382","other/E-521","other/Ed25519","other/Ed448","o\
ther/Ed448-Goldilocks","other/FourQ","other/Fp224BN","other/Fp254BNa","other/Fp254BNb","other/Fp254n2BNa","other/Fp256BN","other/Fp384BN","other/Fp512BN","other/JubJub","other/M-22\
1","other/M-383","other/M-511","other/MDC201601","other/Pallas","other/Tom-256","other/Tom-384","other/Tom-521","other/Tweedledee","other/Tweedledum","other/Vesta","other/ssc-160",
"other/ssc-192","other/ssc-224","other/ssc-256","other/ssc-288","other/ssc-320","other/ssc-384","other/ssc-512","secg/secp112r1","secg/secp112r2","secg/secp128r1","secg/secp128r2",
"secg/secp160k1","secg/secp160r1","secg/secp160r2","secg/secp192k1","secg/secp192r1","secg/secp224k1","secg/secp224r1","secg/secp256k1","secg/secp256r1","secg/secp384r1","secg/secp\
521r1","secg/sect113r1","secg/sect113r2","secg/sect131r1","secg/sect131r2","secg/sect163k1","secg/sect163r1","secg/sect163r2","secg/sect193r1","secg/sect193r2","secg/sect233k1","se\
cg/sect233r1","secg/sect239k1","secg/sect283k1","secg/sect283r1","secg/sect409k1","secg/sect409r1","secg/sect571k1","secg/sect571r1","wtls/wap-wsg-idm-ecid-wtls1","wtls/wap-wsg-idm\
-ecid-wtls10","wtls/wap-wsg-idm-ecid-wtls11","wtls/wap-wsg-idm-ecid-wtls12","wtls/wap-wsg-idm-ecid-wtls3","wtls/wap-wsg-idm-ecid-wtls4","wtls/wap-wsg-idm-ecid-wtls5","wtls/wap-wsg-\
idm-ecid-wtls6","wtls/wap-wsg-idm-ecid-wtls7","wtls/wap-wsg-idm-ecid-wtls8","wtls/wap-wsg-idm-ecid-wtls9","x962/c2onb191v4","x962/c2onb191v5","x962/c2onb239v4","x962/c2onb239v5","x\
962/c2pnb163v1","x962/c2pnb163v2","x962/c2pnb163v3","x962/c2pnb176w1","x962/c2pnb208w1","x962/c2pnb272w1","x962/c2pnb304w1","x962/c2pnb368w1","x962/c2tnb191v1","x962/c2tnb191v2","x\
962/c2tnb191v3","x962/c2tnb239v1","x962/c2tnb239v2","x962/c2tnb239v3","x962/c2tnb359v1","x962/c2tnb431r1","x962/prime192v1","x962/prime192v2","x962/prime192v3","x962/prime239v1","x\
962/prime239v2","x962/prime239v3","x962/prime256v1","x963/ansip160k1","x963/ansip160r1","x963/ansip160r2","x963/ansip192k1","x963/ansip224k1","x963/ansip224r1","x963/ansip256k1","x\
963/ansip384r1","x963/ansip521r1","x963/ansit163k1","x963/ansit163r1","x963/ansit163r2","x963/ansit193r1","x963/ansit193r2","x963/ansit233k1","x963/ansit233r1","x963/ansit239k1","x\
963/ansit283k1","x963/ansit283r1","x963/ansit409k1","x963/ansit409r1","x963/ansit571k1","x963/ansit571r1"]};function mr(i,{instancePath:t=""}={}){let e=null,r=0;if(typeof i!="strin\
g"){const n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let s;s=!1;for(const n of yt.enum)if(A(i,n)){s=!0;break}if(!s){const n={
instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:yt.enum}};e===null?e=[n]:e.push(n),r++}return mr.errors=e,r===0}function hr(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="type"||s==="ref")){const n={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.type!==void 0&&typeof i.type!="string"){const s={instancePath:t+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}i.ref!==void 0&&(v(i.ref,{instancePath:t+"/ref"})||(e=m(e,v.errors),
r=e.length))}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return hr.errors=e,r===0}function Y(i,{instancePath:t=""}={}){
let e=null,r=0;if(Array.isArray(i)){const s=i.length;for(let n=0;n<s;n++)hr(i[n],{instancePath:t+"/"+n})||(e=m(e,hr.errors),r=e.length)}else{const s={instancePath:t,schemaPath:"#/t\
ype",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}return Y.errors=e,r===0}function gr(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="mechanism"||s==="algorithmRef")){const n={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.mechanism!==void 0&&typeof i.mechanism!="string"){
const s={instancePath:t+"/mechanism",schemaPath:"#/properties/mechanism/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}i.algorithmRef!==void 0&&(v(i.algorithmRef,
{instancePath:t+"/algorithmRef"})||(e=m(e,v.errors),r=e.length))}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}
return gr.errors=e,r===0}function Pr(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="name"||s==="algorithms"||s==="identifiers"||s==="tlsGro\
ups"||s==="tlsSignatureSchemes")){const n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),
r++}if(i.name!==void 0&&typeof i.name!="string"){const s={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),
r++}if(i.algorithms!==void 0){let s=i.algorithms;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)v(s[o],{instancePath:t+"/algorithms/"+o})||(e=m(e,v.errors),r=e.length)}else{
const n={instancePath:t+"/algorithms",schemaPath:"#/properties/algorithms/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.identifiers!==void 0){let s=i.
identifiers;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)if(typeof s[o]!="string"){const p={instancePath:t+"/identifiers/"+o,schemaPath:"#/properties/identifiers/items\
/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:t+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.tlsGroups!==void 0){let s=i.tlsGroups;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)if(typeof s[o]!="string"){const p={
instancePath:t+"/tlsGroups/"+o,schemaPath:"#/properties/tlsGroups/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:t+"/tl\
sGroups",schemaPath:"#/properties/tlsGroups/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.tlsSignatureSchemes!==void 0){let s=i.tlsSignatureSchemes;
if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)if(typeof s[o]!="string"){const p={instancePath:t+"/tlsSignatureSchemes/"+o,schemaPath:"#/properties/tlsSignatureSchemes/i\
tems/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:t+"/tlsSignatureSchemes",schemaPath:"#/properties/tlsSignatureSchemes/typ\
e",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(
s),r++}return Pr.errors=e,r===0}function kr(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="name"||s==="keyLength"||s==="algorithm")){const n={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.name!==void 0&&typeof i.name!="string"){const s={
instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.keyLength!==void 0){let s=i.keyLength;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s))){const n={instancePath:t+"/keyLength",schemaPath:"#/properties/keyLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),r++}}i.
algorithm!==void 0&&(v(i.algorithm,{instancePath:t+"/algorithm"})||(e=m(e,v.errors),r=e.length))}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[s]:e.push(s),r++}return kr.errors=e,r===0}function B(i,{instancePath:t=""}={}){let e=null,r=0;if(Array.isArray(i)){const s=i.length;for(let n=0;n<s;n++)v(i[n],{instancePath:t+"/"+n})||(e=m(e,v.errors),r=e.length)}else{const s={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}return B.errors=e,r===0}function wr(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="name"||s==="algorithm")){const n={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.name!==void 0&&typeof i.name!="string"){const s={instancePath:t+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}i.algorithm!==void 0&&(v(i.algorithm,{instancePath:t+"/algorithm"})||
(e=m(e,v.errors),r=e.length))}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return wr.errors=e,r===0}function vr(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="name"||s==="algorithm")){const n={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.name!==void 0&&typeof i.name!="string"){const s={instancePath:t+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}i.algorithm!==void 0&&(v(i.algorithm,{instancePath:t+"/algorithm"})||
(e=m(e,v.errors),r=e.length))}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return vr.errors=e,r===0}function br(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="group"||s==="algorithm")){const n={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.group!==void 0){let s=i.group;if(!(typeof s=="number"&&!(s%1)&&
!isNaN(s))){const n={instancePath:t+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),r++}}i.algorithm!==void 0&&(v(i.algorithm,
{instancePath:t+"/algorithm"})||(e=m(e,v.errors),r=e.length))}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return br.
errors=e,r===0}function Ar(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="name"||s==="algorithm")){const n={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.name!==void 0&&typeof i.name!="string"){const s={instancePath:t+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}i.algorithm!==void 0&&(v(i.algorithm,{instancePath:t+"/algorithm"})||
(e=m(e,v.errors),r=e.length))}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return Ar.errors=e,r===0}function $r(i,{
instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.assetType===void 0){const c={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"assetType"}};e===null?e=[c]:e.push(c),r++}for(const c in i)if(!(c==="assetType"||c==="algorithmProperties"||c==="certificateProperties"||c==="relatedCryptoMaterial\
Properties"||c==="protocolProperties"||c==="oid")){const y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?
e=[y]:e.push(y),r++}if(i.assetType!==void 0){let c=i.assetType;if(typeof c!="string"){const f={instancePath:t+"/assetType",schemaPath:"#/properties/assetType/type",keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),r++}let y;y=!1;for(const f of O.properties.assetType.enum)if(A(c,f)){y=!0;break}if(!y){const f={instancePath:t+"/assetType",schemaPath:"#/p\
roperties/assetType/enum",keyword:"enum",params:{allowedValues:O.properties.assetType.enum}};e===null?e=[f]:e.push(f),r++}}if(i.algorithmProperties!==void 0){let c=i.algorithmProperties;
if(c&&typeof c=="object"&&!Array.isArray(c)){for(const y in c)if(!N.call(O.properties.algorithmProperties.properties,y)){const f={instancePath:t+"/algorithmProperties",schemaPath:"\
#/properties/algorithmProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[f]:e.push(f),r++}if(c.primitive!==void 0){let y=c.primitive;
if(typeof y!="string"){const d={instancePath:t+"/algorithmProperties/primitive",schemaPath:"#/properties/algorithmProperties/properties/primitive/type",keyword:"type",params:{type:"\
string"}};e===null?e=[d]:e.push(d),r++}let f;f=!1;for(const d of O.properties.algorithmProperties.properties.primitive.enum)if(A(y,d)){f=!0;break}if(!f){const d={instancePath:t+"/a\
lgorithmProperties/primitive",schemaPath:"#/properties/algorithmProperties/properties/primitive/enum",keyword:"enum",params:{allowedValues:O.properties.algorithmProperties.properties.
primitive.enum}};e===null?e=[d]:e.push(d),r++}}if(c.algorithmFamily!==void 0&&(dr(c.algorithmFamily,{instancePath:t+"/algorithmProperties/algorithmFamily"})||(e=m(e,dr.errors),r=e.
length)),c.parameterSetIdentifier!==void 0&&typeof c.parameterSetIdentifier!="string"){const y={instancePath:t+"/algorithmProperties/parameterSetIdentifier",schemaPath:"#/propertie\
s/algorithmProperties/properties/parameterSetIdentifier/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(c.curve!==void 0&&typeof c.curve!="string"){const y={
instancePath:t+"/algorithmProperties/curve",schemaPath:"#/properties/algorithmProperties/properties/curve/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(c.ellipticCurve!==void 0&&(mr(c.ellipticCurve,{instancePath:t+"/algorithmProperties/ellipticCurve"})||(e=m(e,mr.errors),r=e.length)),c.executionEnvironment!==void 0){let y=c.executionEnvironment;
if(typeof y!="string"){const d={instancePath:t+"/algorithmProperties/executionEnvironment",schemaPath:"#/properties/algorithmProperties/properties/executionEnvironment/type",keyword:"\
type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}let f;f=!1;for(const d of O.properties.algorithmProperties.properties.executionEnvironment.enum)if(A(y,d)){f=!0;break}if(!f){
const d={instancePath:t+"/algorithmProperties/executionEnvironment",schemaPath:"#/properties/algorithmProperties/properties/executionEnvironment/enum",keyword:"enum",params:{allowedValues:O.
properties.algorithmProperties.properties.executionEnvironment.enum}};e===null?e=[d]:e.push(d),r++}}if(c.implementationPlatform!==void 0){let y=c.implementationPlatform;if(typeof y!=
"string"){const d={instancePath:t+"/algorithmProperties/implementationPlatform",schemaPath:"#/properties/algorithmProperties/properties/implementationPlatform/type",keyword:"type",
params:{type:"string"}};e===null?e=[d]:e.push(d),r++}let f;f=!1;for(const d of O.properties.algorithmProperties.properties.implementationPlatform.enum)if(A(y,d)){f=!0;break}if(!f){
const d={instancePath:t+"/algorithmProperties/implementationPlatform",schemaPath:"#/properties/algorithmProperties/properties/implementationPlatform/enum",keyword:"enum",params:{allowedValues:O.
properties.algorithmProperties.properties.implementationPlatform.enum}};e===null?e=[d]:e.push(d),r++}}if(c.certificationLevel!==void 0){let y=c.certificationLevel;if(Array.isArray(
y)){const f=y.length;for(let d=0;d<f;d++){let h=y[d];if(typeof h!="string"){const P={instancePath:t+"/algorithmProperties/certificationLevel/"+d,schemaPath:"#/properties/algorithmP\
roperties/properties/certificationLevel/items/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}let g;g=!1;for(const P of O.properties.algorithmProperties.properties.
certificationLevel.items.enum)if(A(h,P)){g=!0;break}if(!g){const P={instancePath:t+"/algorithmProperties/certificationLevel/"+d,schemaPath:"#/properties/algorithmProperties/propert\
ies/certificationLevel/items/enum",keyword:"enum",params:{allowedValues:O.properties.algorithmProperties.properties.certificationLevel.items.enum}};e===null?e=[P]:e.push(P),r++}}}else{
const f={instancePath:t+"/algorithmProperties/certificationLevel",schemaPath:"#/properties/algorithmProperties/properties/certificationLevel/type",keyword:"type",params:{type:"arra\
y"}};e===null?e=[f]:e.push(f),r++}}if(c.mode!==void 0){let y=c.mode;if(typeof y!="string"){const d={instancePath:t+"/algorithmProperties/mode",schemaPath:"#/properties/algorithmPro\
perties/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}let f;f=!1;for(const d of O.properties.algorithmProperties.properties.mode.enum)if(A(
y,d)){f=!0;break}if(!f){const d={instancePath:t+"/algorithmProperties/mode",schemaPath:"#/properties/algorithmProperties/properties/mode/enum",keyword:"enum",params:{allowedValues:O.
properties.algorithmProperties.properties.mode.enum}};e===null?e=[d]:e.push(d),r++}}if(c.padding!==void 0){let y=c.padding;if(typeof y!="string"){const d={instancePath:t+"/algorith\
mProperties/padding",schemaPath:"#/properties/algorithmProperties/properties/padding/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}let f;f=!1;for(const d of O.
properties.algorithmProperties.properties.padding.enum)if(A(y,d)){f=!0;break}if(!f){const d={instancePath:t+"/algorithmProperties/padding",schemaPath:"#/properties/algorithmPropert\
ies/properties/padding/enum",keyword:"enum",params:{allowedValues:O.properties.algorithmProperties.properties.padding.enum}};e===null?e=[d]:e.push(d),r++}}if(c.cryptoFunctions!==void 0){
let y=c.cryptoFunctions;if(Array.isArray(y)){const f=y.length;for(let d=0;d<f;d++){let h=y[d];if(typeof h!="string"){const P={instancePath:t+"/algorithmProperties/cryptoFunctions/"+
d,schemaPath:"#/properties/algorithmProperties/properties/cryptoFunctions/items/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}let g;g=!1;for(const P of O.
properties.algorithmProperties.properties.cryptoFunctions.items.enum)if(A(h,P)){g=!0;break}if(!g){const P={instancePath:t+"/algorithmProperties/cryptoFunctions/"+d,schemaPath:"#/pr\
operties/algorithmProperties/properties/cryptoFunctions/items/enum",keyword:"enum",params:{allowedValues:O.properties.algorithmProperties.properties.cryptoFunctions.items.enum}};e===
null?e=[P]:e.push(P),r++}}}else{const f={instancePath:t+"/algorithmProperties/cryptoFunctions",schemaPath:"#/properties/algorithmProperties/properties/cryptoFunctions/type",keyword:"\
type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}if(c.classicalSecurityLevel!==void 0){let y=c.classicalSecurityLevel;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y))){const f={
instancePath:t+"/algorithmProperties/classicalSecurityLevel",schemaPath:"#/properties/algorithmProperties/properties/classicalSecurityLevel/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[f]:e.push(f),r++}if(typeof y=="number"&&(y<0||isNaN(y))){const f={instancePath:t+"/algorithmProperties/classicalSecurityLevel",schemaPath:"#/properties/algorithmP\
roperties/properties/classicalSecurityLevel/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(f),r++}}if(c.nistQuantumSecurityLevel!==void 0){let y=c.
nistQuantumSecurityLevel;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y))){const f={instancePath:t+"/algorithmProperties/nistQuantumSecurityLevel",schemaPath:"#/properties/algorithmProp\
erties/properties/nistQuantumSecurityLevel/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),r++}if(typeof y=="number"){if(y>6||isNaN(y)){const f={instancePath:t+
"/algorithmProperties/nistQuantumSecurityLevel",schemaPath:"#/properties/algorithmProperties/properties/nistQuantumSecurityLevel/maximum",keyword:"maximum",params:{comparison:"<=",
limit:6}};e===null?e=[f]:e.push(f),r++}if(y<0||isNaN(y)){const f={instancePath:t+"/algorithmProperties/nistQuantumSecurityLevel",schemaPath:"#/properties/algorithmProperties/proper\
ties/nistQuantumSecurityLevel/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(f),r++}}}}else{const y={instancePath:t+"/algorithmProperties",schemaPath:"\
#/properties/algorithmProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}}if(i.certificateProperties!==void 0){let c=i.certificateProperties;if(c&&
typeof c=="object"&&!Array.isArray(c)){for(const y in c)if(!N.call(O.properties.certificateProperties.properties,y)){const f={instancePath:t+"/certificateProperties",schemaPath:"#/\
properties/certificateProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[f]:e.push(f),r++}if(c.serialNumber!==void 0&&typeof c.
serialNumber!="string"){const y={instancePath:t+"/certificateProperties/serialNumber",schemaPath:"#/properties/certificateProperties/properties/serialNumber/type",keyword:"type",params:{
type:"string"}};e===null?e=[y]:e.push(y),r++}if(c.subjectName!==void 0&&typeof c.subjectName!="string"){const y={instancePath:t+"/certificateProperties/subjectName",schemaPath:"#/p\
roperties/certificateProperties/properties/subjectName/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(c.issuerName!==void 0&&typeof c.issuerName!="str\
ing"){const y={instancePath:t+"/certificateProperties/issuerName",schemaPath:"#/properties/certificateProperties/properties/issuerName/type",keyword:"type",params:{type:"string"}};
e===null?e=[y]:e.push(y),r++}if(c.notValidBefore!==void 0){let y=c.notValidBefore;if(typeof y=="string"){if(!T(y)){const f={instancePath:t+"/certificateProperties/notValidBefore",schemaPath:"\
#/properties/certificateProperties/properties/notValidBefore/format",keyword:"format",params:{format:"date-time"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:t+"/cert\
ificateProperties/notValidBefore",schemaPath:"#/properties/certificateProperties/properties/notValidBefore/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}
if(c.notValidAfter!==void 0){let y=c.notValidAfter;if(typeof y=="string"){if(!T(y)){const f={instancePath:t+"/certificateProperties/notValidAfter",schemaPath:"#/properties/certific\
ateProperties/properties/notValidAfter/format",keyword:"format",params:{format:"date-time"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:t+"/certificateProperties/notV\
alidAfter",schemaPath:"#/properties/certificateProperties/properties/notValidAfter/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(c.signatureAlgorithmRef!==
void 0&&(v(c.signatureAlgorithmRef,{instancePath:t+"/certificateProperties/signatureAlgorithmRef"})||(e=m(e,v.errors),r=e.length)),c.subjectPublicKeyRef!==void 0&&(v(c.subjectPublicKeyRef,
{instancePath:t+"/certificateProperties/subjectPublicKeyRef"})||(e=m(e,v.errors),r=e.length)),c.certificateFormat!==void 0&&typeof c.certificateFormat!="string"){const y={instancePath:t+
"/certificateProperties/certificateFormat",schemaPath:"#/properties/certificateProperties/properties/certificateFormat/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.
push(y),r++}if(c.certificateExtension!==void 0&&typeof c.certificateExtension!="string"){const y={instancePath:t+"/certificateProperties/certificateExtension",schemaPath:"#/propert\
ies/certificateProperties/properties/certificateExtension/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(c.certificateFileExtension!==void 0&&typeof c.
certificateFileExtension!="string"){const y={instancePath:t+"/certificateProperties/certificateFileExtension",schemaPath:"#/properties/certificateProperties/properties/certificateF\
ileExtension/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(c.fingerprint!==void 0){let y=c.fingerprint;if(!(y&&typeof y=="object"&&!Array.isArray(y))){
const f={instancePath:t+"/certificateProperties/fingerprint",schemaPath:"#/properties/certificateProperties/properties/fingerprint/type",keyword:"type",params:{type:"object"}};e===
null?e=[f]:e.push(f),r++}K(y,{instancePath:t+"/certificateProperties/fingerprint"})||(e=m(e,K.errors),r=e.length)}if(c.certificateState!==void 0){let y=c.certificateState;if(Array.
isArray(y)){const f=y.length;for(let d=0;d<f;d++){let h=y[d];if(!(h&&typeof h=="object"&&!Array.isArray(h))){const w={instancePath:t+"/certificateProperties/certificateState/"+d,schemaPath:"\
#/properties/certificateProperties/properties/certificateState/items/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}const g=r;let P=!1,k=null;const q=r;if(h&&
typeof h=="object"&&!Array.isArray(h)){if(h.state===void 0){const w={instancePath:t+"/certificateProperties/certificateState/"+d,schemaPath:"#/properties/certificateProperties/prop\
erties/certificateState/items/oneOf/0/required",keyword:"required",params:{missingProperty:"state"}};e===null?e=[w]:e.push(w),r++}for(const w in h)if(!(w==="state"||w==="reason")){
const S={instancePath:t+"/certificateProperties/certificateState/"+d,schemaPath:"#/properties/certificateProperties/properties/certificateState/items/oneOf/0/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=[S]:e.push(S),r++}if(h.state!==void 0){let w=h.state;if(typeof w!="string"){const M={instancePath:t+"/certi\
ficateProperties/certificateState/"+d+"/state",schemaPath:"#/properties/certificateProperties/properties/certificateState/items/oneOf/0/properties/state/type",keyword:"type",params:{
type:"string"}};e===null?e=[M]:e.push(M),r++}let S;S=!1;for(const M of O.properties.certificateProperties.properties.certificateState.items.oneOf[0].properties.state.enum)if(A(w,M)){
S=!0;break}if(!S){const M={instancePath:t+"/certificateProperties/certificateState/"+d+"/state",schemaPath:"#/properties/certificateProperties/properties/certificateState/items/one\
Of/0/properties/state/enum",keyword:"enum",params:{allowedValues:O.properties.certificateProperties.properties.certificateState.items.oneOf[0].properties.state.enum}};e===null?e=[M]:
e.push(M),r++}}if(h.reason!==void 0&&typeof h.reason!="string"){const w={instancePath:t+"/certificateProperties/certificateState/"+d+"/reason",schemaPath:"#/properties/certificateP\
roperties/properties/certificateState/items/oneOf/0/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}var s=q===r;s&&(P=!0,k=0);const E=r;
if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.name===void 0){const w={instancePath:t+"/certificateProperties/certificateState/"+d,schemaPath:"#/properties/certificateProperties\
/properties/certificateState/items/oneOf/1/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[w]:e.push(w),r++}for(const w in h)if(!(w==="name"||w==="descrip\
tion"||w==="reason")){const S={instancePath:t+"/certificateProperties/certificateState/"+d,schemaPath:"#/properties/certificateProperties/properties/certificateState/items/oneOf/1/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=[S]:e.push(S),r++}if(h.name!==void 0&&typeof h.name!="string"){const w={instancePath:t+
"/certificateProperties/certificateState/"+d+"/name",schemaPath:"#/properties/certificateProperties/properties/certificateState/items/oneOf/1/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[w]:e.push(w),r++}if(h.description!==void 0&&typeof h.description!="string"){const w={instancePath:t+"/certificateProperties/certificateState/"+d+"/descr\
iption",schemaPath:"#/properties/certificateProperties/properties/certificateState/items/oneOf/1/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:
e.push(w),r++}if(h.reason!==void 0&&typeof h.reason!="string"){const w={instancePath:t+"/certificateProperties/certificateState/"+d+"/reason",schemaPath:"#/properties/certificatePr\
operties/properties/certificateState/items/oneOf/1/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}var s=E===r;if(s&&P?(P=!1,k=[k,1]):s&&
(P=!0,k=1),P)r=g,e!==null&&(g?e.length=g:e=null);else{const w={instancePath:t+"/certificateProperties/certificateState/"+d,schemaPath:"#/properties/certificateProperties/properties\
/certificateState/items/oneOf",keyword:"oneOf",params:{passingSchemas:k}};e===null?e=[w]:e.push(w),r++}}}else{const f={instancePath:t+"/certificateProperties/certificateState",schemaPath:"\
#/properties/certificateProperties/properties/certificateState/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}if(c.creationDate!==void 0){let y=c.creationDate;
if(typeof y=="string"){if(!T(y)){const f={instancePath:t+"/certificateProperties/creationDate",schemaPath:"#/properties/certificateProperties/properties/creationDate/format",keyword:"\
format",params:{format:"date-time"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:t+"/certificateProperties/creationDate",schemaPath:"#/properties/certificateProperties\
/properties/creationDate/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(c.activationDate!==void 0){let y=c.activationDate;if(typeof y=="string"){if(!T(
y)){const f={instancePath:t+"/certificateProperties/activationDate",schemaPath:"#/properties/certificateProperties/properties/activationDate/format",keyword:"format",params:{format:"\
date-time"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:t+"/certificateProperties/activationDate",schemaPath:"#/properties/certificateProperties/properties/activation\
Date/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(c.deactivationDate!==void 0){let y=c.deactivationDate;if(typeof y=="string"){if(!T(y)){const f={instancePath:t+
"/certificateProperties/deactivationDate",schemaPath:"#/properties/certificateProperties/properties/deactivationDate/format",keyword:"format",params:{format:"date-time"}};e===null?
e=[f]:e.push(f),r++}}else{const f={instancePath:t+"/certificateProperties/deactivationDate",schemaPath:"#/properties/certificateProperties/properties/deactivationDate/type",keyword:"\
type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(c.revocationDate!==void 0){let y=c.revocationDate;if(typeof y=="string"){if(!T(y)){const f={instancePath:t+"/certific\
ateProperties/revocationDate",schemaPath:"#/properties/certificateProperties/properties/revocationDate/format",keyword:"format",params:{format:"date-time"}};e===null?e=[f]:e.push(f),
r++}}else{const f={instancePath:t+"/certificateProperties/revocationDate",schemaPath:"#/properties/certificateProperties/properties/revocationDate/type",keyword:"type",params:{type:"\
string"}};e===null?e=[f]:e.push(f),r++}}if(c.destructionDate!==void 0){let y=c.destructionDate;if(typeof y=="string"){if(!T(y)){const f={instancePath:t+"/certificateProperties/dest\
ructionDate",schemaPath:"#/properties/certificateProperties/properties/destructionDate/format",keyword:"format",params:{format:"date-time"}};e===null?e=[f]:e.push(f),r++}}else{const f={
instancePath:t+"/certificateProperties/destructionDate",schemaPath:"#/properties/certificateProperties/properties/destructionDate/type",keyword:"type",params:{type:"string"}};e===null?
e=[f]:e.push(f),r++}}if(c.certificateExtensions!==void 0){let y=c.certificateExtensions;if(Array.isArray(y)){const f=y.length;for(let d=0;d<f;d++){let h=y[d];if(!(h&&typeof h=="obj\
ect"&&!Array.isArray(h))){const w={instancePath:t+"/certificateProperties/certificateExtensions/"+d,schemaPath:"#/properties/certificateProperties/properties/certificateExtensions/\
items/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}const g=r;let P=!1,k=null;const q=r;if(h&&typeof h=="object"&&!Array.isArray(h)){for(const w of O.properties.
certificateProperties.properties.certificateExtensions.items.oneOf[0].required)if(h[w]===void 0){const S={instancePath:t+"/certificateProperties/certificateExtensions/"+d,schemaPath:"\
#/properties/certificateProperties/properties/certificateExtensions/items/oneOf/0/required",keyword:"required",params:{missingProperty:w}};e===null?e=[S]:e.push(S),r++}for(const w in h)
if(!(w==="commonExtensionName"||w==="commonExtensionValue")){const S={instancePath:t+"/certificateProperties/certificateExtensions/"+d,schemaPath:"#/properties/certificatePropertie\
s/properties/certificateExtensions/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=[S]:e.push(S),r++}if(h.commonExtensionName!==
void 0){let w=h.commonExtensionName;if(typeof w!="string"){const M={instancePath:t+"/certificateProperties/certificateExtensions/"+d+"/commonExtensionName",schemaPath:"#/properties\
/certificateProperties/properties/certificateExtensions/items/oneOf/0/properties/commonExtensionName/type",keyword:"type",params:{type:"string"}};e===null?e=[M]:e.push(M),r++}let S;
S=!1;for(const M of O.properties.certificateProperties.properties.certificateExtensions.items.oneOf[0].properties.commonExtensionName.enum)if(A(w,M)){S=!0;break}if(!S){const M={instancePath:t+
"/certificateProperties/certificateExtensions/"+d+"/commonExtensionName",schemaPath:"#/properties/certificateProperties/properties/certificateExtensions/items/oneOf/0/properties/co\
mmonExtensionName/enum",keyword:"enum",params:{allowedValues:O.properties.certificateProperties.properties.certificateExtensions.items.oneOf[0].properties.commonExtensionName.enum}};
e===null?e=[M]:e.push(M),r++}}if(h.commonExtensionValue!==void 0&&typeof h.commonExtensionValue!="string"){const w={instancePath:t+"/certificateProperties/certificateExtensions/"+d+
"/commonExtensionValue",schemaPath:"#/properties/certificateProperties/properties/certificateExtensions/items/oneOf/0/properties/commonExtensionValue/type",keyword:"type",params:{type:"\
string"}};e===null?e=[w]:e.push(w),r++}}var n=q===r;n&&(P=!0,k=0);const E=r;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.customExtensionName===void 0){const w={instancePath:t+
"/certificateProperties/certificateExtensions/"+d,schemaPath:"#/properties/certificateProperties/properties/certificateExtensions/items/oneOf/1/required",keyword:"required",params:{
missingProperty:"customExtensionName"}};e===null?e=[w]:e.push(w),r++}for(const w in h)if(!(w==="customExtensionName"||w==="customExtensionValue")){const S={instancePath:t+"/certifi\
cateProperties/certificateExtensions/"+d,schemaPath:"#/properties/certificateProperties/properties/certificateExtensions/items/oneOf/1/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:w}};e===null?e=[S]:e.push(S),r++}if(h.customExtensionName!==void 0&&typeof h.customExtensionName!="string"){const w={instancePath:t+"/certificate\
Properties/certificateExtensions/"+d+"/customExtensionName",schemaPath:"#/properties/certificateProperties/properties/certificateExtensions/items/oneOf/1/properties/customExtension\
Name/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}if(h.customExtensionValue!==void 0&&typeof h.customExtensionValue!="string"){const w={instancePath:t+
"/certificateProperties/certificateExtensions/"+d+"/customExtensionValue",schemaPath:"#/properties/certificateProperties/properties/certificateExtensions/items/oneOf/1/properties/c\
ustomExtensionValue/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}var n=E===r;if(n&&P?(P=!1,k=[k,1]):n&&(P=!0,k=1),P)r=g,e!==null&&(g?e.length=g:e=null);else{
const w={instancePath:t+"/certificateProperties/certificateExtensions/"+d,schemaPath:"#/properties/certificateProperties/properties/certificateExtensions/items/oneOf",keyword:"oneO\
f",params:{passingSchemas:k}};e===null?e=[w]:e.push(w),r++}}}else{const f={instancePath:t+"/certificateProperties/certificateExtensions",schemaPath:"#/properties/certificatePropert\
ies/properties/certificateExtensions/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}c.relatedCryptographicAssets!==void 0&&(Y(c.relatedCryptographicAssets,
{instancePath:t+"/certificateProperties/relatedCryptographicAssets"})||(e=m(e,Y.errors),r=e.length))}else{const y={instancePath:t+"/certificateProperties",schemaPath:"#/properties/\
certificateProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}}if(i.relatedCryptoMaterialProperties!==void 0){let c=i.relatedCryptoMaterialProperties;
if(c&&typeof c=="object"&&!Array.isArray(c)){for(const y in c)if(!N.call(O.properties.relatedCryptoMaterialProperties.properties,y)){const f={instancePath:t+"/relatedCryptoMaterial\
Properties",schemaPath:"#/properties/relatedCryptoMaterialProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[f]:e.push(f),r++}
if(c.type!==void 0){let y=c.type;if(typeof y!="string"){const d={instancePath:t+"/relatedCryptoMaterialProperties/type",schemaPath:"#/properties/relatedCryptoMaterialProperties/pro\
perties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}let f;f=!1;for(const d of O.properties.relatedCryptoMaterialProperties.properties.type.enum)if(A(
y,d)){f=!0;break}if(!f){const d={instancePath:t+"/relatedCryptoMaterialProperties/type",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/type/enum",keyword:"enum",
params:{allowedValues:O.properties.relatedCryptoMaterialProperties.properties.type.enum}};e===null?e=[d]:e.push(d),r++}}if(c.id!==void 0&&typeof c.id!="string"){const y={instancePath:t+
"/relatedCryptoMaterialProperties/id",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(c.state!==void 0){let y=c.state;if(typeof y!="string"){const d={instancePath:t+"/relatedCryptoMaterialProperties/state",schemaPath:"#/properties/relatedCryptoMaterialProperties/\
properties/state/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}let f;f=!1;for(const d of O.properties.relatedCryptoMaterialProperties.properties.state.enum)
if(A(y,d)){f=!0;break}if(!f){const d={instancePath:t+"/relatedCryptoMaterialProperties/state",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/state/enum",keyword:"\
enum",params:{allowedValues:O.properties.relatedCryptoMaterialProperties.properties.state.enum}};e===null?e=[d]:e.push(d),r++}}if(c.algorithmRef!==void 0&&(v(c.algorithmRef,{instancePath:t+
"/relatedCryptoMaterialProperties/algorithmRef"})||(e=m(e,v.errors),r=e.length)),c.creationDate!==void 0){let y=c.creationDate;if(typeof y=="string"){if(!T(y)){const f={instancePath:t+
"/relatedCryptoMaterialProperties/creationDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/creationDate/format",keyword:"format",params:{format:"date-time"}};
e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:t+"/relatedCryptoMaterialProperties/creationDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/creat\
ionDate/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(c.activationDate!==void 0){let y=c.activationDate;if(typeof y=="string"){if(!T(y)){const f={instancePath:t+
"/relatedCryptoMaterialProperties/activationDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/activationDate/format",keyword:"format",params:{format:"date-t\
ime"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:t+"/relatedCryptoMaterialProperties/activationDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/propert\
ies/activationDate/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(c.updateDate!==void 0){let y=c.updateDate;if(typeof y=="string"){if(!T(y)){const f={
instancePath:t+"/relatedCryptoMaterialProperties/updateDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/updateDate/format",keyword:"format",params:{format:"\
date-time"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:t+"/relatedCryptoMaterialProperties/updateDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/prope\
rties/updateDate/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(c.expirationDate!==void 0){let y=c.expirationDate;if(typeof y=="string"){if(!T(y)){const f={
instancePath:t+"/relatedCryptoMaterialProperties/expirationDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/expirationDate/format",keyword:"format",params:{
format:"date-time"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:t+"/relatedCryptoMaterialProperties/expirationDate",schemaPath:"#/properties/relatedCryptoMaterialProp\
erties/properties/expirationDate/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(c.value!==void 0&&typeof c.value!="string"){const y={instancePath:t+"\
/relatedCryptoMaterialProperties/value",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(
y),r++}if(c.size!==void 0){let y=c.size;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y))){const f={instancePath:t+"/relatedCryptoMaterialProperties/size",schemaPath:"#/properties/relate\
dCryptoMaterialProperties/properties/size/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),r++}}if(c.format!==void 0&&typeof c.format!="string"){const y={instancePath:t+
"/relatedCryptoMaterialProperties/format",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/format/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(
y),r++}if(c.securedBy!==void 0&&(gr(c.securedBy,{instancePath:t+"/relatedCryptoMaterialProperties/securedBy"})||(e=m(e,gr.errors),r=e.length)),c.fingerprint!==void 0){let y=c.fingerprint;
if(!(y&&typeof y=="object"&&!Array.isArray(y))){const f={instancePath:t+"/relatedCryptoMaterialProperties/fingerprint",schemaPath:"#/properties/relatedCryptoMaterialProperties/prop\
erties/fingerprint/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}K(y,{instancePath:t+"/relatedCryptoMaterialProperties/fingerprint"})||(e=m(e,K.errors),
r=e.length)}c.relatedCryptographicAssets!==void 0&&(Y(c.relatedCryptographicAssets,{instancePath:t+"/relatedCryptoMaterialProperties/relatedCryptographicAssets"})||(e=m(e,Y.errors),
r=e.length))}else{const y={instancePath:t+"/relatedCryptoMaterialProperties",schemaPath:"#/properties/relatedCryptoMaterialProperties/type",keyword:"type",params:{type:"object"}};e===
null?e=[y]:e.push(y),r++}}if(i.protocolProperties!==void 0){let c=i.protocolProperties;if(c&&typeof c=="object"&&!Array.isArray(c)){for(const y in c)if(!(y==="type"||y==="version"||
y==="cipherSuites"||y==="ikev2TransformTypes"||y==="cryptoRefArray"||y==="relatedCryptographicAssets")){const f={instancePath:t+"/protocolProperties",schemaPath:"#/properties/proto\
colProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[f]:e.push(f),r++}if(c.type!==void 0){let y=c.type;if(typeof y!="string"){
const d={instancePath:t+"/protocolProperties/type",schemaPath:"#/properties/protocolProperties/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),
r++}let f;f=!1;for(const d of O.properties.protocolProperties.properties.type.enum)if(A(y,d)){f=!0;break}if(!f){const d={instancePath:t+"/protocolProperties/type",schemaPath:"#/pro\
perties/protocolProperties/properties/type/enum",keyword:"enum",params:{allowedValues:O.properties.protocolProperties.properties.type.enum}};e===null?e=[d]:e.push(d),r++}}if(c.version!==
void 0&&typeof c.version!="string"){const y={instancePath:t+"/protocolProperties/version",schemaPath:"#/properties/protocolProperties/properties/version/type",keyword:"type",params:{
type:"string"}};e===null?e=[y]:e.push(y),r++}if(c.cipherSuites!==void 0){let y=c.cipherSuites;if(Array.isArray(y)){const f=y.length;for(let d=0;d<f;d++)Pr(y[d],{instancePath:t+"/pr\
otocolProperties/cipherSuites/"+d})||(e=m(e,Pr.errors),r=e.length)}else{const f={instancePath:t+"/protocolProperties/cipherSuites",schemaPath:"#/properties/protocolProperties/prope\
rties/cipherSuites/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}if(c.ikev2TransformTypes!==void 0){let y=c.ikev2TransformTypes;if(y&&typeof y=="object"&&
!Array.isArray(y)){for(const f in y)if(!(f==="encr"||f==="prf"||f==="integ"||f==="ke"||f==="esn"||f==="auth")){const d={instancePath:t+"/protocolProperties/ikev2TransformTypes",schemaPath:"\
#/properties/protocolProperties/properties/ikev2TransformTypes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[d]:e.push(d),r++}if(y.
encr!==void 0){let f=y.encr;const d=r;let h=!1;const g=r;if(Array.isArray(f)){const P=f.length;for(let k=0;k<P;k++)kr(f[k],{instancePath:t+"/protocolProperties/ikev2TransformTypes/\
encr/"+k})||(e=m(e,kr.errors),r=e.length)}else{const P={instancePath:t+"/protocolProperties/ikev2TransformTypes/encr",schemaPath:"#/properties/protocolProperties/properties/ikev2Tr\
ansformTypes/properties/encr/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[P]:e.push(P),r++}var o=g===r;if(h=h||o,!h){const P=r;B(f,{instancePath:t+"/protocolProp\
erties/ikev2TransformTypes/encr"})||(e=m(e,B.errors),r=e.length);var o=P===r;h=h||o}if(h)r=d,e!==null&&(d?e.length=d:e=null);else{const P={instancePath:t+"/protocolProperties/ikev2\
TransformTypes/encr",schemaPath:"#/properties/protocolProperties/properties/ikev2TransformTypes/properties/encr/anyOf",keyword:"anyOf",params:{}};e===null?e=[P]:e.push(P),r++}}if(y.
prf!==void 0){let f=y.prf;const d=r;let h=!1;const g=r;if(Array.isArray(f)){const P=f.length;for(let k=0;k<P;k++)wr(f[k],{instancePath:t+"/protocolProperties/ikev2TransformTypes/pr\
f/"+k})||(e=m(e,wr.errors),r=e.length)}else{const P={instancePath:t+"/protocolProperties/ikev2TransformTypes/prf",schemaPath:"#/properties/protocolProperties/properties/ikev2Transf\
ormTypes/properties/prf/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[P]:e.push(P),r++}var p=g===r;if(h=h||p,!h){const P=r;B(f,{instancePath:t+"/protocolPropertie\
s/ikev2TransformTypes/prf"})||(e=m(e,B.errors),r=e.length);var p=P===r;h=h||p}if(h)r=d,e!==null&&(d?e.length=d:e=null);else{const P={instancePath:t+"/protocolProperties/ikev2Transf\
ormTypes/prf",schemaPath:"#/properties/protocolProperties/properties/ikev2TransformTypes/properties/prf/anyOf",keyword:"anyOf",params:{}};e===null?e=[P]:e.push(P),r++}}if(y.integ!==
void 0){let f=y.integ;const d=r;let h=!1;const g=r;if(Array.isArray(f)){const P=f.length;for(let k=0;k<P;k++)vr(f[k],{instancePath:t+"/protocolProperties/ikev2TransformTypes/integ/"+
k})||(e=m(e,vr.errors),r=e.length)}else{const P={instancePath:t+"/protocolProperties/ikev2TransformTypes/integ",schemaPath:"#/properties/protocolProperties/properties/ikev2Transfor\
mTypes/properties/integ/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[P]:e.push(P),r++}var a=g===r;if(h=h||a,!h){const P=r;B(f,{instancePath:t+"/protocolPropertie\
s/ikev2TransformTypes/integ"})||(e=m(e,B.errors),r=e.length);var a=P===r;h=h||a}if(h)r=d,e!==null&&(d?e.length=d:e=null);else{const P={instancePath:t+"/protocolProperties/ikev2Tran\
sformTypes/integ",schemaPath:"#/properties/protocolProperties/properties/ikev2TransformTypes/properties/integ/anyOf",keyword:"anyOf",params:{}};e===null?e=[P]:e.push(P),r++}}if(y.ke!==
void 0){let f=y.ke;const d=r;let h=!1;const g=r;if(Array.isArray(f)){const P=f.length;for(let k=0;k<P;k++)br(f[k],{instancePath:t+"/protocolProperties/ikev2TransformTypes/ke/"+k})||
(e=m(e,br.errors),r=e.length)}else{const P={instancePath:t+"/protocolProperties/ikev2TransformTypes/ke",schemaPath:"#/properties/protocolProperties/properties/ikev2TransformTypes/p\
roperties/ke/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[P]:e.push(P),r++}var l=g===r;if(h=h||l,!h){const P=r;B(f,{instancePath:t+"/protocolProperties/ikev2Tran\
sformTypes/ke"})||(e=m(e,B.errors),r=e.length);var l=P===r;h=h||l}if(h)r=d,e!==null&&(d?e.length=d:e=null);else{const P={instancePath:t+"/protocolProperties/ikev2TransformTypes/ke",
schemaPath:"#/properties/protocolProperties/properties/ikev2TransformTypes/properties/ke/anyOf",keyword:"anyOf",params:{}};e===null?e=[P]:e.push(P),r++}}if(y.esn!==void 0&&typeof y.
esn!="boolean"){const f={instancePath:t+"/protocolProperties/ikev2TransformTypes/esn",schemaPath:"#/properties/protocolProperties/properties/ikev2TransformTypes/properties/esn/type",
keyword:"type",params:{type:"boolean"}};e===null?e=[f]:e.push(f),r++}if(y.auth!==void 0){let f=y.auth;const d=r;let h=!1;const g=r;if(Array.isArray(f)){const P=f.length;for(let k=0;k<
P;k++)Ar(f[k],{instancePath:t+"/protocolProperties/ikev2TransformTypes/auth/"+k})||(e=m(e,Ar.errors),r=e.length)}else{const P={instancePath:t+"/protocolProperties/ikev2TransformTyp\
es/auth",schemaPath:"#/properties/protocolProperties/properties/ikev2TransformTypes/properties/auth/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[P]:e.push(P),r++}
var u=g===r;if(h=h||u,!h){const P=r;B(f,{instancePath:t+"/protocolProperties/ikev2TransformTypes/auth"})||(e=m(e,B.errors),r=e.length);var u=P===r;h=h||u}if(h)r=d,e!==null&&(d?e.length=
d:e=null);else{const P={instancePath:t+"/protocolProperties/ikev2TransformTypes/auth",schemaPath:"#/properties/protocolProperties/properties/ikev2TransformTypes/properties/auth/any\
Of",keyword:"anyOf",params:{}};e===null?e=[P]:e.push(P),r++}}}else{const f={instancePath:t+"/protocolProperties/ikev2TransformTypes",schemaPath:"#/properties/protocolProperties/pro\
perties/ikev2TransformTypes/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}c.cryptoRefArray!==void 0&&(B(c.cryptoRefArray,{instancePath:t+"/protocolProp\
erties/cryptoRefArray"})||(e=m(e,B.errors),r=e.length)),c.relatedCryptographicAssets!==void 0&&(Y(c.relatedCryptographicAssets,{instancePath:t+"/protocolProperties/relatedCryptogra\
phicAssets"})||(e=m(e,Y.errors),r=e.length))}else{const y={instancePath:t+"/protocolProperties",schemaPath:"#/properties/protocolProperties/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[y]:e.push(y),r++}}if(i.oid!==void 0&&typeof i.oid!="string"){const c={instancePath:t+"/oid",schemaPath:"#/properties/oid/type",keyword:"type",params:{type:"string"}};
e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}return $r.errors=e,r===0}const Be={type:"object",required:["algorithm","value"],additionalProperties:!1,properties:{algorithm:{oneOf:[{type:"string",enum:["RS256","RS384","RS512","PS256","PS384","PS512","E\
S256","ES384","ES512","Ed25519","Ed448","HS256","HS384","HS512"]},{type:"string",format:"uri"}]},keyId:{type:"string"},publicKey:{$ref:"#/definitions/publicKey"},certificatePath:{type:"\
array",items:{type:"string"}},excludes:{type:"array",items:{type:"string"}},value:{type:"string"}}},Zt=Ce.uri,W={type:"object",required:["kty"],additionalProperties:!0,properties:{
kty:{$ref:"#/definitions/keyType"}},allOf:[{if:{properties:{kty:{const:"EC"}}},then:{required:["kty","crv","x","y"],additionalProperties:!1,properties:{kty:{$ref:"#/definitions/key\
Type"},crv:{type:"string",enum:["P-256","P-384","P-521"]},x:{type:"string"},y:{type:"string"}}}},{if:{properties:{kty:{const:"OKP"}}},then:{required:["kty","crv","x"],additionalProperties:!1,
properties:{kty:{$ref:"#/definitions/keyType"},crv:{type:"string",enum:["Ed25519","Ed448"]},x:{type:"string"}}}},{if:{properties:{kty:{const:"RSA"}}},then:{required:["kty","n","e"],
additionalProperties:!1,properties:{kty:{$ref:"#/definitions/keyType"},n:{type:"string"},e:{type:"string"}}}}]},ct={type:"string",enum:["EC","OKP","RSA"]};function Z(i,{instancePath:t=""}={}){
let e=null,r=0;if(typeof i!="string"){const n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let s;s=!1;for(const n of ct.enum)
if(A(i,n)){s=!0;break}if(!s){const n={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ct.enum}};e===null?e=[n]:e.push(n),r++}return Z.errors=e,r===0}function jr(i,{
instancePath:t=""}={}){let e=null,r=0;const s=r;let n=!0;const o=r;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.kty!==void 0&&i.kty!=="EC"){const g={};e===null?e=[g]:e.push(g),r++}
var p=o===r;if(r=s,e!==null&&(s?e.length=s:e=null),p){const g=r;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const k of W.allOf[0].then.required)if(i[k]===void 0){const q={instancePath:t,
schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty:k}};e===null?e=[q]:e.push(q),r++}for(const k in i)if(!(k==="kty"||k==="crv"||k==="x"||k==="y")){const q={
instancePath:t,schemaPath:"#/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[q]:e.push(q),r++}if(i.kty!==void 0&&(Z(i.kty,
{instancePath:t+"/kty"})||(e=m(e,Z.errors),r=e.length)),i.crv!==void 0){let k=i.crv;if(typeof k!="string"){const E={instancePath:t+"/crv",schemaPath:"#/allOf/0/then/properties/crv/\
type",keyword:"type",params:{type:"string"}};e===null?e=[E]:e.push(E),r++}let q;q=!1;for(const E of W.allOf[0].then.properties.crv.enum)if(A(k,E)){q=!0;break}if(!q){const E={instancePath:t+
"/crv",schemaPath:"#/allOf/0/then/properties/crv/enum",keyword:"enum",params:{allowedValues:W.allOf[0].then.properties.crv.enum}};e===null?e=[E]:e.push(E),r++}}if(i.x!==void 0&&typeof i.
x!="string"){const k={instancePath:t+"/x",schemaPath:"#/allOf/0/then/properties/x/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}if(i.y!==void 0&&typeof i.
y!="string"){const k={instancePath:t+"/y",schemaPath:"#/allOf/0/then/properties/y/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}var p=g===r;n=p}if(!n){
const g={instancePath:t,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[g]:e.push(g),r++}const a=r;let l=!0;const u=r;if(i&&typeof i=="object"&&!Array.
isArray(i)&&i.kty!==void 0&&i.kty!=="OKP"){const g={};e===null?e=[g]:e.push(g),r++}var c=u===r;if(r=a,e!==null&&(a?e.length=a:e=null),c){const g=r;if(i&&typeof i=="object"&&!Array.
isArray(i)){for(const k of W.allOf[1].then.required)if(i[k]===void 0){const q={instancePath:t,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty:k}};e===
null?e=[q]:e.push(q),r++}for(const k in i)if(!(k==="kty"||k==="crv"||k==="x")){const q={instancePath:t,schemaPath:"#/allOf/1/then/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:k}};e===null?e=[q]:e.push(q),r++}if(i.kty!==void 0&&(Z(i.kty,{instancePath:t+"/kty"})||(e=m(e,Z.errors),r=e.length)),i.crv!==void 0){let k=i.crv;if(typeof k!=
"string"){const E={instancePath:t+"/crv",schemaPath:"#/allOf/1/then/properties/crv/type",keyword:"type",params:{type:"string"}};e===null?e=[E]:e.push(E),r++}let q;q=!1;for(const E of W.
allOf[1].then.properties.crv.enum)if(A(k,E)){q=!0;break}if(!q){const E={instancePath:t+"/crv",schemaPath:"#/allOf/1/then/properties/crv/enum",keyword:"enum",params:{allowedValues:W.
allOf[1].then.properties.crv.enum}};e===null?e=[E]:e.push(E),r++}}if(i.x!==void 0&&typeof i.x!="string"){const k={instancePath:t+"/x",schemaPath:"#/allOf/1/then/properties/x/type",
keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}var c=g===r;l=c}if(!l){const g={instancePath:t,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"t\
hen"}};e===null?e=[g]:e.push(g),r++}const y=r;let f=!0;const d=r;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.kty!==void 0&&i.kty!=="RSA"){const g={};e===null?e=[g]:e.push(g),r++}
var h=d===r;if(r=y,e!==null&&(y?e.length=y:e=null),h){const g=r;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const k of W.allOf[2].then.required)if(i[k]===void 0){const q={instancePath:t,
schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty:k}};e===null?e=[q]:e.push(q),r++}for(const k in i)if(!(k==="kty"||k==="n"||k==="e")){const q={instancePath:t,
schemaPath:"#/allOf/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[q]:e.push(q),r++}if(i.kty!==void 0&&(Z(i.kty,{instancePath:t+
"/kty"})||(e=m(e,Z.errors),r=e.length)),i.n!==void 0&&typeof i.n!="string"){const k={instancePath:t+"/n",schemaPath:"#/allOf/2/then/properties/n/type",keyword:"type",params:{type:"\
string"}};e===null?e=[k]:e.push(k),r++}if(i.e!==void 0&&typeof i.e!="string"){const k={instancePath:t+"/e",schemaPath:"#/allOf/2/then/properties/e/type",keyword:"type",params:{type:"\
string"}};e===null?e=[k]:e.push(k),r++}}var h=g===r;f=h}if(!f){const g={instancePath:t,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[g]:e.push(
g),r++}if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.kty===void 0){const g={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kty"}};e===null?e=
[g]:e.push(g),r++}i.kty!==void 0&&(Z(i.kty,{instancePath:t+"/kty"})||(e=m(e,Z.errors),r=e.length))}else{const g={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[g]:e.push(g),r++}return jr.errors=e,r===0}function ee(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const n of Be.required)
if(i[n]===void 0){const o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}};e===null?e=[o]:e.push(o),r++}for(const n in i)if(!(n==="algorithm"||
n==="keyId"||n==="publicKey"||n==="certificatePath"||n==="excludes"||n==="value")){const o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}};e===null?e=[o]:e.push(o),r++}if(i.algorithm!==void 0){let n=i.algorithm;const o=r;let p=!1,a=null;const l=r;if(typeof n!="string"){const y={instancePath:t+"/\
algorithm",schemaPath:"#/properties/algorithm/oneOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}let u;u=!1;for(const y of Be.properties.algorithm.oneOf[0].
enum)if(A(n,y)){u=!0;break}if(!u){const y={instancePath:t+"/algorithm",schemaPath:"#/properties/algorithm/oneOf/0/enum",keyword:"enum",params:{allowedValues:Be.properties.algorithm.
oneOf[0].enum}};e===null?e=[y]:e.push(y),r++}var s=l===r;s&&(p=!0,a=0);const c=r;if(typeof n=="string"){if(!Zt(n)){const y={instancePath:t+"/algorithm",schemaPath:"#/properties/alg\
orithm/oneOf/1/format",keyword:"format",params:{format:"uri"}};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:t+"/algorithm",schemaPath:"#/properties/algorithm/oneOf/1/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}var s=c===r;if(s&&p?(p=!1,a=[a,1]):s&&(p=!0,a=1),p)r=o,e!==null&&(o?e.length=o:e=null);else{const y={instancePath:t+
"/algorithm",schemaPath:"#/properties/algorithm/oneOf",keyword:"oneOf",params:{passingSchemas:a}};e===null?e=[y]:e.push(y),r++}}if(i.keyId!==void 0&&typeof i.keyId!="string"){const n={
instancePath:t+"/keyId",schemaPath:"#/properties/keyId/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(i.publicKey!==void 0&&(jr(i.publicKey,{instancePath:t+
"/publicKey"})||(e=m(e,jr.errors),r=e.length)),i.certificatePath!==void 0){let n=i.certificatePath;if(Array.isArray(n)){const o=n.length;for(let p=0;p<o;p++)if(typeof n[p]!="string"){
const a={instancePath:t+"/certificatePath/"+p,schemaPath:"#/properties/certificatePath/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}else{const o={
instancePath:t+"/certificatePath",schemaPath:"#/properties/certificatePath/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(i.excludes!==void 0){let n=i.
excludes;if(Array.isArray(n)){const o=n.length;for(let p=0;p<o;p++)if(typeof n[p]!="string"){const a={instancePath:t+"/excludes/"+p,schemaPath:"#/properties/excludes/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}else{const o={instancePath:t+"/excludes",schemaPath:"#/properties/excludes/type",keyword:"type",params:{type:"array"}};e===
null?e=[o]:e.push(o),r++}}if(i.value!==void 0&&typeof i.value!="string"){const n={instancePath:t+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return ee.errors=e,r===0}function C(i,{
instancePath:t=""}={}){let e=null,r=0;if(!(i&&typeof i=="object"&&!Array.isArray(i))){const u={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[u]:e.push(u),r++}const s=r;let n=!1,o=null;const p=r;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const u in i)if(u!=="signers"){const c={instancePath:t,schemaPath:"#/oneOf/0/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[c]:e.push(c),r++}if(i.signers!==void 0){let u=i.signers;if(Array.isArray(u)){const c=u.
length;for(let y=0;y<c;y++)ee(u[y],{instancePath:t+"/signers/"+y})||(e=m(e,ee.errors),r=e.length)}else{const c={instancePath:t+"/signers",schemaPath:"#/oneOf/0/properties/signers/t\
ype",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}}var l=p===r;l&&(n=!0,o=0);const a=r;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const u in i)if(u!=="\
chain"){const c={instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[c]:e.push(c),r++}if(i.chain!==
void 0){let u=i.chain;if(Array.isArray(u)){const c=u.length;for(let y=0;y<c;y++)ee(u[y],{instancePath:t+"/chain/"+y})||(e=m(e,ee.errors),r=e.length)}else{const c={instancePath:t+"/\
chain",schemaPath:"#/oneOf/1/properties/chain/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}}var l=a===r;if(l&&n)n=!1,o=[o,1];else{l&&(n=!0,o=1);const u=r;
ee(i,{instancePath:t})||(e=m(e,ee.errors),r=e.length);var l=u===r;l&&n?(n=!1,o=[o,2]):l&&(n=!0,o=2)}if(n)r=s,e!==null&&(s?e.length=s:e=null);else{const u={instancePath:t,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};e===null?e=[u]:e.push(u),r++}return C.errors=e,r===0}const Q={validate:V};function V(i,{instancePath:t=""}={}){let e=null,r=0;const s=r,
n=r;if(i&&typeof i=="object"&&!Array.isArray(i)){let y,f=!0;for(y of J.allOf[0].not.required)if(f=i[y]!==void 0,!f){const d={};e===null?e=[d]:e.push(d),r++;break}}var o=n===r;if(o){
const y={instancePath:t,schemaPath:"#/allOf/0/not",keyword:"not",params:{}};e===null?e=[y]:e.push(y),r++}else r=s,e!==null&&(s?e.length=s:e=null);const p=r;let a=!0;const l=r;if(i&&
typeof i=="object"&&!Array.isArray(i)&&i.isExternal!==void 0&&i.isExternal!==!1){const y={};e===null?e=[y]:e.push(y),r++}var u=l===r;if(r=p,e!==null&&(p?e.length=p:e=null),u){const y=r,
f=r,d=r;if(i&&typeof i=="object"&&!Array.isArray(i)){let g;if(i.versionRange===void 0&&(g="versionRange")){const P={};e===null?e=[P]:e.push(P),r++}}var c=d===r;if(c){const g={instancePath:t,
schemaPath:"#/allOf/1/then/not",keyword:"not",params:{}};e===null?e=[g]:e.push(g),r++}else r=f,e!==null&&(f?e.length=f:e=null);var u=y===r;a=u}if(!a){const y={instancePath:t,schemaPath:"\
#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[y]:e.push(y),r++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(const y of J.required)if(i[y]===void 0){const f={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}};e===null?e=[f]:e.push(f),r++}for(const y in i)if(!N.call(J.properties,y)){const f={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[f]:e.push(f),r++}if(i.type!==void 0){let y=i.type;if(typeof y!="string"){
const d={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}let f;f=!1;for(const d of J.properties.type.
enum)if(A(y,d)){f=!0;break}if(!f){const d={instancePath:t+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:J.properties.type.enum}};e===null?e=[d]:e.
push(d),r++}}if(i["mime-type"]!==void 0){let y=i["mime-type"];if(typeof y=="string"){if(!_t.test(y)){const f={instancePath:t+"/mime-type",schemaPath:"#/properties/mime-type/pattern",
keyword:"pattern",params:{pattern:"^[-+a-z0-9.]+/[-+a-z0-9.]+$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:t+"/mime-type",schemaPath:"#/properties/mime-type/type",keyword:"\
type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(i["bom-ref"]!==void 0&&(v(i["bom-ref"],{instancePath:t+"/bom-ref"})||(e=m(e,v.errors),r=e.length)),i.supplier!==void 0&&
(x(i.supplier,{instancePath:t+"/supplier"})||(e=m(e,x.errors),r=e.length)),i.manufacturer!==void 0&&(x(i.manufacturer,{instancePath:t+"/manufacturer"})||(e=m(e,x.errors),r=e.length)),
i.authors!==void 0){let y=i.authors;if(Array.isArray(y)){const f=y.length;for(let d=0;d<f;d++)R(y[d],{instancePath:t+"/authors/"+d})||(e=m(e,R.errors),r=e.length)}else{const f={instancePath:t+
"/authors",schemaPath:"#/properties/authors/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}if(i.author!==void 0&&typeof i.author!="string"){const y={instancePath:t+
"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(i.publisher!==void 0&&typeof i.publisher!="string"){const y={
instancePath:t+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(i.group!==void 0&&typeof i.group!="strin\
g"){const y={instancePath:t+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(i.name!==void 0&&typeof i.name!="st\
ring"){const y={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(i.version!==void 0&&(H(i.version,{
instancePath:t+"/version"})||(e=m(e,H.errors),r=e.length)),i.versionRange!==void 0&&(de(i.versionRange,{instancePath:t+"/versionRange"})||(e=m(e,de.errors),r=e.length)),i.isExternal!==
void 0&&typeof i.isExternal!="boolean"){const y={instancePath:t+"/isExternal",schemaPath:"#/properties/isExternal/type",keyword:"type",params:{type:"boolean"}};e===null?e=[y]:e.push(
y),r++}if(i.description!==void 0&&typeof i.description!="string"){const y={instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[y]:e.push(y),r++}if(i.scope!==void 0){let y=i.scope;if(typeof y!="string"){const d={instancePath:t+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{
type:"string"}};e===null?e=[d]:e.push(d),r++}let f;f=!1;for(const d of J.properties.scope.enum)if(A(y,d)){f=!0;break}if(!f){const d={instancePath:t+"/scope",schemaPath:"#/propertie\
s/scope/enum",keyword:"enum",params:{allowedValues:J.properties.scope.enum}};e===null?e=[d]:e.push(d),r++}}if(i.hashes!==void 0){let y=i.hashes;if(Array.isArray(y)){const f=y.length;
for(let d=0;d<f;d++)K(y[d],{instancePath:t+"/hashes/"+d})||(e=m(e,K.errors),r=e.length)}else{const f={instancePath:t+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"type",
params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}if(i.licenses!==void 0&&(U(i.licenses,{instancePath:t+"/licenses"})||(e=m(e,U.errors),r=e.length)),i.copyright!==void 0&&typeof i.
copyright!="string"){const y={instancePath:t+"/copyright",schemaPath:"#/properties/copyright/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(i.patentAssertions!==
void 0&&(ge(i.patentAssertions,{instancePath:t+"/patentAssertions"})||(e=m(e,ge.errors),r=e.length)),i.cpe!==void 0&&typeof i.cpe!="string"){const y={instancePath:t+"/cpe",schemaPath:"\
#/properties/cpe/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(i.purl!==void 0&&typeof i.purl!="string"){const y={instancePath:t+"/purl",schemaPath:"\
#/properties/purl/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(i.omniborId!==void 0){let y=i.omniborId;if(Array.isArray(y)){const f=y.length;for(let d=0;d<
f;d++)if(typeof y[d]!="string"){const h={instancePath:t+"/omniborId/"+d,schemaPath:"#/properties/omniborId/items/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(
h),r++}}else{const f={instancePath:t+"/omniborId",schemaPath:"#/properties/omniborId/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}if(i.swhid!==void 0){
let y=i.swhid;if(Array.isArray(y)){const f=y.length;for(let d=0;d<f;d++)if(typeof y[d]!="string"){const h={instancePath:t+"/swhid/"+d,schemaPath:"#/properties/swhid/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}else{const f={instancePath:t+"/swhid",schemaPath:"#/properties/swhid/type",keyword:"type",params:{type:"array"}};e===null?
e=[f]:e.push(f),r++}}if(i.swid!==void 0&&(Qe(i.swid,{instancePath:t+"/swid"})||(e=m(e,Qe.errors),r=e.length)),i.modified!==void 0&&typeof i.modified!="boolean"){const y={instancePath:t+
"/modified",schemaPath:"#/properties/modified/type",keyword:"type",params:{type:"boolean"}};e===null?e=[y]:e.push(y),r++}if(i.pedigree!==void 0){let y=i.pedigree;if(y&&typeof y=="o\
bject"&&!Array.isArray(y)){for(const f in y)if(!(f==="ancestors"||f==="descendants"||f==="variants"||f==="commits"||f==="patches"||f==="notes")){const d={instancePath:t+"/pedigree",
schemaPath:"#/properties/pedigree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[d]:e.push(d),r++}if(y.ancestors!==void 0){let f=y.
ancestors;if(Array.isArray(f)){const d=f.length;for(let h=0;h<d;h++)Q.validate(f[h],{instancePath:t+"/pedigree/ancestors/"+h})||(e=m(e,Q.validate.errors),r=e.length)}else{const d={
instancePath:t+"/pedigree/ancestors",schemaPath:"#/properties/pedigree/properties/ancestors/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}if(y.descendants!==
void 0){let f=y.descendants;if(Array.isArray(f)){const d=f.length;for(let h=0;h<d;h++)Q.validate(f[h],{instancePath:t+"/pedigree/descendants/"+h})||(e=m(e,Q.validate.errors),r=e.length)}else{
const d={instancePath:t+"/pedigree/descendants",schemaPath:"#/properties/pedigree/properties/descendants/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}if(y.
variants!==void 0){let f=y.variants;if(Array.isArray(f)){const d=f.length;for(let h=0;h<d;h++)Q.validate(f[h],{instancePath:t+"/pedigree/variants/"+h})||(e=m(e,Q.validate.errors),r=
e.length)}else{const d={instancePath:t+"/pedigree/variants",schemaPath:"#/properties/pedigree/properties/variants/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(
d),r++}}if(y.commits!==void 0){let f=y.commits;if(Array.isArray(f)){const d=f.length;for(let h=0;h<d;h++)Je(f[h],{instancePath:t+"/pedigree/commits/"+h})||(e=m(e,Je.errors),r=e.length)}else{
const d={instancePath:t+"/pedigree/commits",schemaPath:"#/properties/pedigree/properties/commits/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}if(y.patches!==
void 0){let f=y.patches;if(Array.isArray(f)){const d=f.length;for(let h=0;h<d;h++)Xe(f[h],{instancePath:t+"/pedigree/patches/"+h})||(e=m(e,Xe.errors),r=e.length)}else{const d={instancePath:t+
"/pedigree/patches",schemaPath:"#/properties/pedigree/properties/patches/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}if(y.notes!==void 0&&typeof y.notes!=
"string"){const f={instancePath:t+"/pedigree/notes",schemaPath:"#/properties/pedigree/properties/notes/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}else{
const f={instancePath:t+"/pedigree",schemaPath:"#/properties/pedigree/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}if(i.externalReferences!==void 0){let y=i.
externalReferences;if(Array.isArray(y)){const f=y.length;for(let d=0;d<f;d++)I(y[d],{instancePath:t+"/externalReferences/"+d})||(e=m(e,I.errors),r=e.length)}else{const f={instancePath:t+
"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}if(i.components!==void 0){let y=i.components;
if(Array.isArray(y)){const f=y.length;for(let h=0;h<f;h++)Q.validate(y[h],{instancePath:t+"/components/"+h})||(e=m(e,Q.validate.errors),r=e.length);const d=j(y);if(d!==void 0){const h={
instancePath:t+"/components",schemaPath:"#/properties/components/uniqueItems",keyword:"uniqueItems",params:{i:d[0],j:d[1]}};e===null?e=[h]:e.push(h),r++}}else{const f={instancePath:t+
"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}if(i.evidence!==void 0&&(tr(i.evidence,{instancePath:t+"\
/evidence"})||(e=m(e,tr.errors),r=e.length)),i.releaseNotes!==void 0&&(ke(i.releaseNotes,{instancePath:t+"/releaseNotes"})||(e=m(e,ke.errors),r=e.length)),i.modelCard!==void 0&&(ur(
i.modelCard,{instancePath:t+"/modelCard"})||(e=m(e,ur.errors),r=e.length)),i.data!==void 0){let y=i.data;if(Array.isArray(y)){const f=y.length;for(let d=0;d<f;d++)ve(y[d],{instancePath:t+
"/data/"+d})||(e=m(e,ve.errors),r=e.length)}else{const f={instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),
r++}}if(i.cryptoProperties!==void 0&&($r(i.cryptoProperties,{instancePath:t+"/cryptoProperties"})||(e=m(e,$r.errors),r=e.length)),i.properties!==void 0){let y=i.properties;if(Array.
isArray(y)){const f=y.length;for(let d=0;d<f;d++)b(y[d],{instancePath:t+"/properties/"+d})||(e=m(e,b.errors),r=e.length)}else{const f={instancePath:t+"/properties",schemaPath:"#/pr\
operties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}i.tags!==void 0&&(te(i.tags,{instancePath:t+"/tags"})||(e=m(e,te.errors),r=e.length)),
i.signature!==void 0&&(C(i.signature,{instancePath:t+"/signature"})||(e=m(e,C.errors),r=e.length))}else{const y={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[y]:e.push(y),r++}return V.errors=e,r===0}const Gt={type:"object",required:["name"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},provider:{
$ref:"#/definitions/organizationalEntity"},group:{type:"string"},name:{type:"string"},version:{$ref:"#/definitions/version"},description:{type:"string"},endpoints:{type:"array",items:{
type:"string",format:"iri-reference"}},authenticated:{type:"boolean"},"x-trust-boundary":{type:"boolean"},trustZone:{type:"string"},data:{type:"array",items:{$ref:"#/definitions/se\
rviceData"}},licenses:{$ref:"#/definitions/licenseChoice"},patentAssertions:{$ref:"#/definitions/patentAssertions"},externalReferences:{type:"array",items:{$ref:"#/definitions/exte\
rnalReference"}},services:{type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0},releaseNotes:{$ref:"#/definitions/releaseNotes"},properties:{type:"array",items:{$ref:"\
#/definitions/property"}},tags:{$ref:"#/definitions/tags"},signature:{$ref:"#/definitions/signature"}}},Ht={type:"object",required:["flow","classification"],additionalProperties:!1,
properties:{flow:{$ref:"#/definitions/dataFlowDirection"},classification:{$ref:"#/definitions/dataClassification"},name:{type:"string"},description:{type:"string"},governance:{$ref:"\
#/definitions/dataGovernance"},source:{type:"array",items:{anyOf:[{type:"string",format:"iri-reference"},{$ref:"#/definitions/bomLinkElementType"}]}},destination:{type:"array",items:{
anyOf:[{type:"string",format:"iri-reference"},{$ref:"#/definitions/bomLinkElementType"}]}}}},ut={type:"string",enum:["inbound","outbound","bi-directional","unknown"]};function qr(i,{
instancePath:t=""}={}){let e=null,r=0;if(typeof i!="string"){const n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let s;s=
!1;for(const n of ut.enum)if(A(i,n)){s=!0;break}if(!s){const n={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ut.enum}};e===null?e=[n]:e.push(n),r++}return qr.
errors=e,r===0}function xr(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const o of Ht.required)if(i[o]===void 0){const p={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}};e===null?e=[p]:e.push(p),r++}for(const o in i)if(!(o==="flow"||o==="classification"||o==="name"||o==="descrip\
tion"||o==="governance"||o==="source"||o==="destination")){const p={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[p]:e.push(p),r++}if(i.flow!==void 0&&(qr(i.flow,{instancePath:t+"/flow"})||(e=m(e,qr.errors),r=e.length)),i.classification!==void 0&&(ie(i.classification,{instancePath:t+
"/classification"})||(e=m(e,ie.errors),r=e.length)),i.name!==void 0&&typeof i.name!="string"){const o={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),r++}if(i.description!==void 0&&typeof i.description!="string"){const o={instancePath:t+"/description",schemaPath:"#/properties/description/\
type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(i.governance!==void 0&&(se(i.governance,{instancePath:t+"/governance"})||(e=m(e,se.errors),r=e.length)),
i.source!==void 0){let o=i.source;if(Array.isArray(o)){const p=o.length;for(let a=0;a<p;a++){let l=o[a];const u=r;let c=!1;const y=r;if(typeof l=="string"){if(!L(l)){const f={instancePath:t+
"/source/"+a,schemaPath:"#/properties/source/items/anyOf/0/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:t+"/so\
urce/"+a,schemaPath:"#/properties/source/items/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}var s=y===r;if(c=c||s,!c){const f=r;z(l,{instancePath:t+
"/source/"+a})||(e=m(e,z.errors),r=e.length);var s=f===r;c=c||s}if(c)r=u,e!==null&&(u?e.length=u:e=null);else{const f={instancePath:t+"/source/"+a,schemaPath:"#/properties/source/i\
tems/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}}else{const p={instancePath:t+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"arra\
y"}};e===null?e=[p]:e.push(p),r++}}if(i.destination!==void 0){let o=i.destination;if(Array.isArray(o)){const p=o.length;for(let a=0;a<p;a++){let l=o[a];const u=r;let c=!1;const y=r;
if(typeof l=="string"){if(!L(l)){const f={instancePath:t+"/destination/"+a,schemaPath:"#/properties/destination/items/anyOf/0/format",keyword:"format",params:{format:"iri-reference"}};
e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:t+"/destination/"+a,schemaPath:"#/properties/destination/items/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?
e=[f]:e.push(f),r++}var n=y===r;if(c=c||n,!c){const f=r;z(l,{instancePath:t+"/destination/"+a})||(e=m(e,z.errors),r=e.length);var n=f===r;c=c||n}if(c)r=u,e!==null&&(u?e.length=u:e=
null);else{const f={instancePath:t+"/destination/"+a,schemaPath:"#/properties/destination/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}}else{const p={instancePath:t+
"/destination",schemaPath:"#/properties/destination/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{const o={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return xr.errors=e,r===0}const dt={validate:F};function F(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="objec\
t"&&!Array.isArray(i)){if(i.name===void 0){const s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),r++}for(const s in i)
if(!N.call(Gt.properties,s)){const n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}
if(i["bom-ref"]!==void 0&&(v(i["bom-ref"],{instancePath:t+"/bom-ref"})||(e=m(e,v.errors),r=e.length)),i.provider!==void 0&&(x(i.provider,{instancePath:t+"/provider"})||(e=m(e,x.errors),
r=e.length)),i.group!==void 0&&typeof i.group!="string"){const s={instancePath:t+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:
e.push(s),r++}if(i.name!==void 0&&typeof i.name!="string"){const s={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:
e.push(s),r++}if(i.version!==void 0&&(H(i.version,{instancePath:t+"/version"})||(e=m(e,H.errors),r=e.length)),i.description!==void 0&&typeof i.description!="string"){const s={instancePath:t+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.endpoints!==void 0){let s=i.endpoints;if(Array.isArray(
s)){const n=s.length;for(let o=0;o<n;o++){let p=s[o];if(typeof p=="string"){if(!L(p)){const a={instancePath:t+"/endpoints/"+o,schemaPath:"#/properties/endpoints/items/format",keyword:"\
format",params:{format:"iri-reference"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:t+"/endpoints/"+o,schemaPath:"#/properties/endpoints/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),r++}}}else{const n={instancePath:t+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type:"array"}};e===null?e=[
n]:e.push(n),r++}}if(i.authenticated!==void 0&&typeof i.authenticated!="boolean"){const s={instancePath:t+"/authenticated",schemaPath:"#/properties/authenticated/type",keyword:"typ\
e",params:{type:"boolean"}};e===null?e=[s]:e.push(s),r++}if(i["x-trust-boundary"]!==void 0&&typeof i["x-trust-boundary"]!="boolean"){const s={instancePath:t+"/x-trust-boundary",schemaPath:"\
#/properties/x-trust-boundary/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),r++}if(i.trustZone!==void 0&&typeof i.trustZone!="string"){const s={instancePath:t+
"/trustZone",schemaPath:"#/properties/trustZone/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.data!==void 0){let s=i.data;if(Array.isArray(s)){const n=s.
length;for(let o=0;o<n;o++)xr(s[o],{instancePath:t+"/data/"+o})||(e=m(e,xr.errors),r=e.length)}else{const n={instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.licenses!==void 0&&(U(i.licenses,{instancePath:t+"/licenses"})||(e=m(e,U.errors),r=e.length)),i.patentAssertions!==void 0&&
(ge(i.patentAssertions,{instancePath:t+"/patentAssertions"})||(e=m(e,ge.errors),r=e.length)),i.externalReferences!==void 0){let s=i.externalReferences;if(Array.isArray(s)){const n=s.
length;for(let o=0;o<n;o++)I(s[o],{instancePath:t+"/externalReferences/"+o})||(e=m(e,I.errors),r=e.length)}else{const n={instancePath:t+"/externalReferences",schemaPath:"#/properti\
es/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.services!==void 0){let s=i.services;if(Array.isArray(s)){const n=s.length;for(let p=0;p<
n;p++)dt.validate(s[p],{instancePath:t+"/services/"+p})||(e=m(e,dt.validate.errors),r=e.length);const o=j(s);if(o!==void 0){const p={instancePath:t+"/services",schemaPath:"#/proper\
ties/services/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:t+"/services",schemaPath:"#/properties/services/ty\
pe",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.releaseNotes!==void 0&&(ke(i.releaseNotes,{instancePath:t+"/releaseNotes"})||(e=m(e,ke.errors),r=e.length)),
i.properties!==void 0){let s=i.properties;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)b(s[o],{instancePath:t+"/properties/"+o})||(e=m(e,b.errors),r=e.length)}else{const n={
instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}i.tags!==void 0&&(te(i.tags,{instancePath:t+
"/tags"})||(e=m(e,te.errors),r=e.length)),i.signature!==void 0&&(C(i.signature,{instancePath:t+"/signature"})||(e=m(e,C.errors),r=e.length))}else{const s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return F.errors=e,r===0}function Ae(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="vendor"||s==="name"||s==="version"||s==="hashes"||s==="\
externalReferences")){const n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.vendor!==
void 0&&typeof i.vendor!="string"){const s={instancePath:t+"/vendor",schemaPath:"#/properties/vendor/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.
name!==void 0&&typeof i.name!="string"){const s={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.
version!==void 0&&(H(i.version,{instancePath:t+"/version"})||(e=m(e,H.errors),r=e.length)),i.hashes!==void 0){let s=i.hashes;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)
K(s[o],{instancePath:t+"/hashes/"+o})||(e=m(e,K.errors),r=e.length)}else{const n={instancePath:t+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"type",params:{type:"array"}};
e===null?e=[n]:e.push(n),r++}}if(i.externalReferences!==void 0){let s=i.externalReferences;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)I(s[o],{instancePath:t+"/extern\
alReferences/"+o})||(e=m(e,I.errors),r=e.length)}else{const n={instancePath:t+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return Ae.errors=e,r===0}
const mt={type:"string",enum:["CLEAR","GREEN","AMBER","AMBER_AND_STRICT","RED"]};function Er(i,{instancePath:t=""}={}){let e=null,r=0;if(typeof i!="string"){const n={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let s;s=!1;for(const n of mt.enum)if(A(i,n)){s=!0;break}if(!s){const n={instancePath:t,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:mt.enum}};e===null?e=[n]:e.push(n),r++}return Er.errors=e,r===0}function Tr(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="o\
bject"&&!Array.isArray(i)){for(const o in i)if(!N.call(ze.properties,o)){const p={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[p]:e.push(p),r++}if(i.timestamp!==void 0){let o=i.timestamp;if(typeof o=="string"){if(!T(o)){const p={instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/for\
mat",keyword:"format",params:{format:"date-time"}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),r++}}if(i.lifecycles!==void 0){let o=i.lifecycles;if(Array.isArray(o)){const p=o.length;for(let a=0;a<p;a++){let l=o[a];if(!(l&&typeof l=="\
object"&&!Array.isArray(l))){const h={instancePath:t+"/lifecycles/"+a,schemaPath:"#/properties/lifecycles/items/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),
r++}const u=r;let c=!1,y=null;const f=r;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.phase===void 0){const h={instancePath:t+"/lifecycles/"+a,schemaPath:"#/properties/lifecycl\
es/items/oneOf/0/required",keyword:"required",params:{missingProperty:"phase"}};e===null?e=[h]:e.push(h),r++}for(const h in l)if(h!=="phase"){const g={instancePath:t+"/lifecycles/"+
a,schemaPath:"#/properties/lifecycles/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};e===null?e=[g]:e.push(g),r++}if(l.phase!==void 0){
let h=l.phase;if(typeof h!="string"){const P={instancePath:t+"/lifecycles/"+a+"/phase",schemaPath:"#/properties/lifecycles/items/oneOf/0/properties/phase/type",keyword:"type",params:{
type:"string"}};e===null?e=[P]:e.push(P),r++}let g;g=!1;for(const P of ze.properties.lifecycles.items.oneOf[0].properties.phase.enum)if(A(h,P)){g=!0;break}if(!g){const P={instancePath:t+
"/lifecycles/"+a+"/phase",schemaPath:"#/properties/lifecycles/items/oneOf/0/properties/phase/enum",keyword:"enum",params:{allowedValues:ze.properties.lifecycles.items.oneOf[0].properties.
phase.enum}};e===null?e=[P]:e.push(P),r++}}}var s=f===r;s&&(c=!0,y=0);const d=r;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.name===void 0){const h={instancePath:t+"/lifecycle\
s/"+a,schemaPath:"#/properties/lifecycles/items/oneOf/1/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[h]:e.push(h),r++}for(const h in l)if(!(h==="name"||
h==="description")){const g={instancePath:t+"/lifecycles/"+a,schemaPath:"#/properties/lifecycles/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};
e===null?e=[g]:e.push(g),r++}if(l.name!==void 0&&typeof l.name!="string"){const h={instancePath:t+"/lifecycles/"+a+"/name",schemaPath:"#/properties/lifecycles/items/oneOf/1/propert\
ies/name/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(l.description!==void 0&&typeof l.description!="string"){const h={instancePath:t+"/lifecycles/"+
a+"/description",schemaPath:"#/properties/lifecycles/items/oneOf/1/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}var s=d===r;if(s&&
c?(c=!1,y=[y,1]):s&&(c=!0,y=1),c)r=u,e!==null&&(u?e.length=u:e=null);else{const h={instancePath:t+"/lifecycles/"+a,schemaPath:"#/properties/lifecycles/items/oneOf",keyword:"oneOf",
params:{passingSchemas:y}};e===null?e=[h]:e.push(h),r++}}}else{const p={instancePath:t+"/lifecycles",schemaPath:"#/properties/lifecycles/type",keyword:"type",params:{type:"array"}};
e===null?e=[p]:e.push(p),r++}}if(i.tools!==void 0){let o=i.tools;const p=r;let a=!1,l=null;const u=r;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const y in o)if(!(y==="compone\
nts"||y==="services")){const f={instancePath:t+"/tools",schemaPath:"#/properties/tools/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===
null?e=[f]:e.push(f),r++}if(o.components!==void 0){let y=o.components;if(Array.isArray(y)){const f=y.length;for(let h=0;h<f;h++)V(y[h],{instancePath:t+"/tools/components/"+h})||(e=
m(e,V.errors),r=e.length);const d=j(y);if(d!==void 0){const h={instancePath:t+"/tools/components",schemaPath:"#/properties/tools/oneOf/0/properties/components/uniqueItems",keyword:"\
uniqueItems",params:{i:d[0],j:d[1]}};e===null?e=[h]:e.push(h),r++}}else{const f={instancePath:t+"/tools/components",schemaPath:"#/properties/tools/oneOf/0/properties/components/typ\
e",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}if(o.services!==void 0){let y=o.services;if(Array.isArray(y)){const f=y.length;for(let h=0;h<f;h++)F(y[h],{instancePath:t+
"/tools/services/"+h})||(e=m(e,F.errors),r=e.length);const d=j(y);if(d!==void 0){const h={instancePath:t+"/tools/services",schemaPath:"#/properties/tools/oneOf/0/properties/service\
s/uniqueItems",keyword:"uniqueItems",params:{i:d[0],j:d[1]}};e===null?e=[h]:e.push(h),r++}}else{const f={instancePath:t+"/tools/services",schemaPath:"#/properties/tools/oneOf/0/pro\
perties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}}else{const y={instancePath:t+"/tools",schemaPath:"#/properties/tools/oneOf/0/type",keyword:"\
type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}var n=u===r;n&&(a=!0,l=0);const c=r;if(Array.isArray(o)){const y=o.length;for(let f=0;f<y;f++)Ae(o[f],{instancePath:t+"/t\
ools/"+f})||(e=m(e,Ae.errors),r=e.length)}else{const y={instancePath:t+"/tools",schemaPath:"#/properties/tools/oneOf/1/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.
push(y),r++}var n=c===r;if(n&&a?(a=!1,l=[l,1]):n&&(a=!0,l=1),a)r=p,e!==null&&(p?e.length=p:e=null);else{const y={instancePath:t+"/tools",schemaPath:"#/properties/tools/oneOf",keyword:"\
oneOf",params:{passingSchemas:l}};e===null?e=[y]:e.push(y),r++}}if(i.manufacturer!==void 0&&(x(i.manufacturer,{instancePath:t+"/manufacturer"})||(e=m(e,x.errors),r=e.length)),i.authors!==
void 0){let o=i.authors;if(Array.isArray(o)){const p=o.length;for(let a=0;a<p;a++)R(o[a],{instancePath:t+"/authors/"+a})||(e=m(e,R.errors),r=e.length)}else{const p={instancePath:t+
"/authors",schemaPath:"#/properties/authors/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(i.component!==void 0&&(V(i.component,{instancePath:t+"/comp\
onent"})||(e=m(e,V.errors),r=e.length)),i.manufacture!==void 0&&(x(i.manufacture,{instancePath:t+"/manufacture"})||(e=m(e,x.errors),r=e.length)),i.supplier!==void 0&&(x(i.supplier,
{instancePath:t+"/supplier"})||(e=m(e,x.errors),r=e.length)),i.licenses!==void 0&&(U(i.licenses,{instancePath:t+"/licenses"})||(e=m(e,U.errors),r=e.length)),i.properties!==void 0){
let o=i.properties;if(Array.isArray(o)){const p=o.length;for(let a=0;a<p;a++)b(o[a],{instancePath:t+"/properties/"+a})||(e=m(e,b.errors),r=e.length)}else{const p={instancePath:t+"/\
properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(i.distributionConstraints!==void 0){let o=i.distributionConstraints;
if(o&&typeof o=="object"&&!Array.isArray(o)){for(const p in o)if(p!=="tlp"){const a={instancePath:t+"/distributionConstraints",schemaPath:"#/properties/distributionConstraints/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[a]:e.push(a),r++}o.tlp!==void 0&&(Er(o.tlp,{instancePath:t+"/distributionConstraints/tlp"})||
(e=m(e,Er.errors),r=e.length))}else{const p={instancePath:t+"/distributionConstraints",schemaPath:"#/properties/distributionConstraints/type",keyword:"type",params:{type:"object"}};
e===null?e=[p]:e.push(p),r++}}}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return Tr.errors=e,r===0}function G(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ref===void 0){const s={instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"ref"}};e===null?e=[s]:e.push(s),r++}for(const s in i)if(!(s==="ref"||s==="dependsOn"||s==="provides")){const n={instancePath:t,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.ref!==void 0&&($(i.ref,{instancePath:t+"/ref"})||(e=m(e,$.errors),r=e.length)),
i.dependsOn!==void 0){let s=i.dependsOn;if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)$(s[p],{instancePath:t+"/dependsOn/"+p})||(e=m(e,$.errors),r=e.length);const o=j(s);
if(o!==void 0){const p={instancePath:t+"/dependsOn",schemaPath:"#/properties/dependsOn/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{
const n={instancePath:t+"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.provides!==void 0){let s=i.provides;
if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)$(s[p],{instancePath:t+"/provides/"+p})||(e=m(e,$.errors),r=e.length);const o=j(s);if(o!==void 0){const p={instancePath:t+
"/provides",schemaPath:"#/properties/provides/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:t+"/provides",schemaPath:"\
#/properties/provides/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[s]:e.push(s),r++}return G.errors=e,r===0}const ht={type:"string",enum:["complete","incomplete","incomplete_first_party_only","incomplete_first_party_proprietary_only","incomplete_first_party_opensource_only","incomplete_t\
hird_party_only","incomplete_third_party_proprietary_only","incomplete_third_party_opensource_only","unknown","not_specified"]};function Or(i,{instancePath:t=""}={}){let e=null,r=0;
if(typeof i!="string"){const n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let s;s=!1;for(const n of ht.enum)if(A(i,n)){
s=!0;break}if(!s){const n={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ht.enum}};e===null?e=[n]:e.push(n),r++}return Or.errors=e,r===0}function Cr(i,{instancePath:t=""}={}){
let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.aggregate===void 0){const n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"agg\
regate"}};e===null?e=[n]:e.push(n),r++}for(const n in i)if(!(n==="bom-ref"||n==="aggregate"||n==="assemblies"||n==="dependencies"||n==="vulnerabilities"||n==="signature")){const o={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[o]:e.push(o),r++}if(i["bom-ref"]!==void 0&&(v(i["bom-re\
f"],{instancePath:t+"/bom-ref"})||(e=m(e,v.errors),r=e.length)),i.aggregate!==void 0&&(Or(i.aggregate,{instancePath:t+"/aggregate"})||(e=m(e,Or.errors),r=e.length)),i.assemblies!==
void 0){let n=i.assemblies;if(Array.isArray(n)){const o=n.length;for(let a=0;a<o;a++){let l=n[a];const u=r;let c=!1;const y=r;$(l,{instancePath:t+"/assemblies/"+a})||(e=m(e,$.errors),
r=e.length);var s=y===r;if(c=c||s,!c){const f=r;z(l,{instancePath:t+"/assemblies/"+a})||(e=m(e,z.errors),r=e.length);var s=f===r;c=c||s}if(c)r=u,e!==null&&(u?e.length=u:e=null);else{
const f={instancePath:t+"/assemblies/"+a,schemaPath:"#/properties/assemblies/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}const p=j(n);if(p!==void 0){const a={
instancePath:t+"/assemblies",schemaPath:"#/properties/assemblies/uniqueItems",keyword:"uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[a]:e.push(a),r++}}else{const o={instancePath:t+
"/assemblies",schemaPath:"#/properties/assemblies/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(i.dependencies!==void 0){let n=i.dependencies;if(Array.
isArray(n)){const o=n.length;for(let a=0;a<o;a++)if(typeof n[a]!="string"){const l={instancePath:t+"/dependencies/"+a,schemaPath:"#/properties/dependencies/items/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}const p=j(n);if(p!==void 0){const a={instancePath:t+"/dependencies",schemaPath:"#/properties/dependencies/uniqueItems",keyword:"\
uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[a]:e.push(a),r++}}else{const o={instancePath:t+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type:"\
array"}};e===null?e=[o]:e.push(o),r++}}if(i.vulnerabilities!==void 0){let n=i.vulnerabilities;if(Array.isArray(n)){const o=n.length;for(let a=0;a<o;a++)if(typeof n[a]!="string"){const l={
instancePath:t+"/vulnerabilities/"+a,schemaPath:"#/properties/vulnerabilities/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}const p=j(n);if(p!==void 0){
const a={instancePath:t+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/uniqueItems",keyword:"uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[a]:e.push(a),r++}}else{const o={
instancePath:t+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}i.signature!==void 0&&(C(i.signature,
{instancePath:t+"/signature"})||(e=m(e,C.errors),r=e.length))}else{const n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Cr.
errors=e,r===0}const Re={type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},id:{type:"string"},source:{$ref:"#/definitions/vulnerabilitySour\
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
type:"array",items:{$ref:"#/definitions/property"}}}};function re(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="url"||s==="name")){const n={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.url!==void 0&&typeof i.url!="string"){const s={instancePath:t+
"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.name!==void 0&&typeof i.name!="string"){const s={instancePath:t+"\
/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),r++}return re.errors=e,r===0}const gt={type:"string",enum:["critical","high","medium","low","info","none","unknown"]};function Rr(i,{instancePath:t=""}={}){let e=null,r=0;if(typeof i!="string"){const n={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let s;s=!1;for(const n of gt.enum)if(A(i,n)){s=!0;break}if(!s){const n={instancePath:t,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:gt.enum}};e===null?e=[n]:e.push(n),r++}return Rr.errors=e,r===0}const Pt={type:"string",enum:["CVSSv2","CVSSv3","CVSSv31","CVSSv4","OWA\
SP","SSVC","other"]};function Sr(i,{instancePath:t=""}={}){let e=null,r=0;if(typeof i!="string"){const n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),r++}let s;s=!1;for(const n of Pt.enum)if(A(i,n)){s=!0;break}if(!s){const n={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Pt.enum}};
e===null?e=[n]:e.push(n),r++}return Sr.errors=e,r===0}function Ir(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="s\
ource"||s==="score"||s==="severity"||s==="method"||s==="vector"||s==="justification")){const n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.source!==void 0&&(re(i.source,{instancePath:t+"/source"})||(e=m(e,re.errors),r=e.length)),i.score!==void 0&&typeof i.score!=
"number"){const s={instancePath:t+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type:"number"}};e===null?e=[s]:e.push(s),r++}if(i.severity!==void 0&&(Rr(i.severity,
{instancePath:t+"/severity"})||(e=m(e,Rr.errors),r=e.length)),i.method!==void 0&&(Sr(i.method,{instancePath:t+"/method"})||(e=m(e,Sr.errors),r=e.length)),i.vector!==void 0&&typeof i.
vector!="string"){const s={instancePath:t+"/vector",schemaPath:"#/properties/vector/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.justification!==void 0&&
typeof i.justification!="string"){const s={instancePath:t+"/justification",schemaPath:"#/properties/justification/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),r++}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return Ir.errors=e,r===0}function _r(i,{instancePath:t=""}={}){let e=null,r=0;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};
e===null?e=[s]:e.push(s),r++}if(typeof i=="number"&&(i<1||isNaN(i))){const s={instancePath:t,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[
s]:e.push(s),r++}return _r.errors=e,r===0}function Dr(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.url===void 0){const s={instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"url"}};e===null?e=[s]:e.push(s),r++}for(const s in i)if(!(s==="title"||s==="url")){const n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.title!==void 0&&typeof i.title!="string"){const s={instancePath:t+"/title",schemaPath:"#/prop\
erties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.url!==void 0){let s=i.url;if(typeof s=="string"){if(!L(s)){const n={instancePath:t+"/url",
schemaPath:"#/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/url",schemaPath:"#/properties/ur\
l/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:
e.push(s),r++}return Dr.errors=e,r===0}const kt={type:"string",enum:["resolved","resolved_with_pedigree","exploitable","in_triage","false_positive","not_affected"]};function zr(i,{
instancePath:t=""}={}){let e=null,r=0;if(typeof i!="string"){const n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let s;s=
!1;for(const n of kt.enum)if(A(i,n)){s=!0;break}if(!s){const n={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:kt.enum}};e===null?e=[n]:e.push(n),r++}return zr.
errors=e,r===0}const wt={type:"string",enum:["code_not_present","code_not_reachable","requires_configuration","requires_dependency","requires_environment","protected_by_compiler","\
protected_at_runtime","protected_at_perimeter","protected_by_mitigating_control"]};function Nr(i,{instancePath:t=""}={}){let e=null,r=0;if(typeof i!="string"){const n={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let s;s=!1;for(const n of wt.enum)if(A(i,n)){s=!0;break}if(!s){const n={instancePath:t,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:wt.enum}};e===null?e=[n]:e.push(n),r++}return Nr.errors=e,r===0}const vt={type:"string",enum:["affected","unaffected","unknown"]};function Lr(i,{
instancePath:t=""}={}){let e=null,r=0;if(typeof i!="string"){const n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let s;s=
!1;for(const n of vt.enum)if(A(i,n)){s=!0;break}if(!s){const n={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:vt.enum}};e===null?e=[n]:e.push(n),r++}return Lr.
errors=e,r===0}function Vr(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const p in i)if(!N.call(Re.properties,p)){const a={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[a]:e.push(a),r++}if(i["bom-ref"]!==void 0&&(v(i["bom-ref"],{instancePath:t+
"/bom-ref"})||(e=m(e,v.errors),r=e.length)),i.id!==void 0&&typeof i.id!="string"){const p={instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[p]:e.push(p),r++}if(i.source!==void 0&&(re(i.source,{instancePath:t+"/source"})||(e=m(e,re.errors),r=e.length)),i.references!==void 0){let p=i.references;if(Array.
isArray(p)){const a=p.length;for(let l=0;l<a;l++){let u=p[l];if(u&&typeof u=="object"&&!Array.isArray(u)){for(const c of Re.properties.references.items.required)if(u[c]===void 0){const y={
instancePath:t+"/references/"+l,schemaPath:"#/properties/references/items/required",keyword:"required",params:{missingProperty:c}};e===null?e=[y]:e.push(y),r++}for(const c in u)if(!(c===
"id"||c==="source")){const y={instancePath:t+"/references/"+l,schemaPath:"#/properties/references/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};
e===null?e=[y]:e.push(y),r++}if(u.id!==void 0&&typeof u.id!="string"){const c={instancePath:t+"/references/"+l+"/id",schemaPath:"#/properties/references/items/properties/id/type",keyword:"\
type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}u.source!==void 0&&(re(u.source,{instancePath:t+"/references/"+l+"/source"})||(e=m(e,re.errors),r=e.length))}else{const c={
instancePath:t+"/references/"+l,schemaPath:"#/properties/references/items/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}}else{const a={instancePath:t+"\
/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(i.ratings!==void 0){let p=i.ratings;if(Array.isArray(p)){
const a=p.length;for(let l=0;l<a;l++)Ir(p[l],{instancePath:t+"/ratings/"+l})||(e=m(e,Ir.errors),r=e.length)}else{const a={instancePath:t+"/ratings",schemaPath:"#/properties/ratings\
/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(i.cwes!==void 0){let p=i.cwes;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)_r(p[l],{instancePath:t+
"/cwes/"+l})||(e=m(e,_r.errors),r=e.length)}else{const a={instancePath:t+"/cwes",schemaPath:"#/properties/cwes/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),
r++}}if(i.description!==void 0&&typeof i.description!="string"){const p={instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[p]:e.push(p),r++}if(i.detail!==void 0&&typeof i.detail!="string"){const p={instancePath:t+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type:"\
string"}};e===null?e=[p]:e.push(p),r++}if(i.recommendation!==void 0&&typeof i.recommendation!="string"){const p={instancePath:t+"/recommendation",schemaPath:"#/properties/recommend\
ation/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(i.workaround!==void 0&&typeof i.workaround!="string"){const p={instancePath:t+"/workaround",schemaPath:"\
#/properties/workaround/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(i.proofOfConcept!==void 0){let p=i.proofOfConcept;if(p&&typeof p=="object"&&!Array.
isArray(p)){if(p.reproductionSteps!==void 0&&typeof p.reproductionSteps!="string"){const a={instancePath:t+"/proofOfConcept/reproductionSteps",schemaPath:"#/properties/proofOfConce\
pt/properties/reproductionSteps/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(p.environment!==void 0&&typeof p.environment!="string"){const a={instancePath:t+
"/proofOfConcept/environment",schemaPath:"#/properties/proofOfConcept/properties/environment/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(p.supportingMaterial!==
void 0){let a=p.supportingMaterial;if(Array.isArray(a)){const l=a.length;for(let u=0;u<l;u++)D(a[u],{instancePath:t+"/proofOfConcept/supportingMaterial/"+u})||(e=m(e,D.errors),r=e.
length)}else{const l={instancePath:t+"/proofOfConcept/supportingMaterial",schemaPath:"#/properties/proofOfConcept/properties/supportingMaterial/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[l]:e.push(l),r++}}}else{const a={instancePath:t+"/proofOfConcept",schemaPath:"#/properties/proofOfConcept/type",keyword:"type",params:{type:"object"}};e===null?
e=[a]:e.push(a),r++}}if(i.advisories!==void 0){let p=i.advisories;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)Dr(p[l],{instancePath:t+"/advisories/"+l})||(e=m(e,Dr.errors),
r=e.length)}else{const a={instancePath:t+"/advisories",schemaPath:"#/properties/advisories/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(i.created!==
void 0){let p=i.created;if(typeof p=="string"){if(!T(p)){const a={instancePath:t+"/created",schemaPath:"#/properties/created/format",keyword:"format",params:{format:"date-time"}};e===
null?e=[a]:e.push(a),r++}}else{const a={instancePath:t+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(i.published!==
void 0){let p=i.published;if(typeof p=="string"){if(!T(p)){const a={instancePath:t+"/published",schemaPath:"#/properties/published/format",keyword:"format",params:{format:"date-tim\
e"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:t+"/published",schemaPath:"#/properties/published/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),
r++}}if(i.updated!==void 0){let p=i.updated;if(typeof p=="string"){if(!T(p)){const a={instancePath:t+"/updated",schemaPath:"#/properties/updated/format",keyword:"format",params:{format:"\
date-time"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:t+"/updated",schemaPath:"#/properties/updated/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(
a),r++}}if(i.rejected!==void 0){let p=i.rejected;if(typeof p=="string"){if(!T(p)){const a={instancePath:t+"/rejected",schemaPath:"#/properties/rejected/format",keyword:"format",params:{
format:"date-time"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:t+"/rejected",schemaPath:"#/properties/rejected/type",keyword:"type",params:{type:"string"}};e===null?
e=[a]:e.push(a),r++}}if(i.credits!==void 0){let p=i.credits;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const a in p)if(!(a==="organizations"||a==="individuals")){const l={instancePath:t+
"/credits",schemaPath:"#/properties/credits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[l]:e.push(l),r++}if(p.organizations!==void 0){
let a=p.organizations;if(Array.isArray(a)){const l=a.length;for(let u=0;u<l;u++)x(a[u],{instancePath:t+"/credits/organizations/"+u})||(e=m(e,x.errors),r=e.length)}else{const l={instancePath:t+
"/credits/organizations",schemaPath:"#/properties/credits/properties/organizations/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(p.individuals!==void 0){
let a=p.individuals;if(Array.isArray(a)){const l=a.length;for(let u=0;u<l;u++)R(a[u],{instancePath:t+"/credits/individuals/"+u})||(e=m(e,R.errors),r=e.length)}else{const l={instancePath:t+
"/credits/individuals",schemaPath:"#/properties/credits/properties/individuals/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}}else{const a={instancePath:t+
"/credits",schemaPath:"#/properties/credits/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(i.tools!==void 0){let p=i.tools;const a=r;let l=!1,u=null;
const c=r;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const f in p)if(!(f==="components"||f==="services")){const d={instancePath:t+"/tools",schemaPath:"#/properties/tools/oneO\
f/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[d]:e.push(d),r++}if(p.components!==void 0){let f=p.components;if(Array.isArray(f)){
const d=f.length;for(let g=0;g<d;g++)V(f[g],{instancePath:t+"/tools/components/"+g})||(e=m(e,V.errors),r=e.length);const h=j(f);if(h!==void 0){const g={instancePath:t+"/tools/compo\
nents",schemaPath:"#/properties/tools/oneOf/0/properties/components/uniqueItems",keyword:"uniqueItems",params:{i:h[0],j:h[1]}};e===null?e=[g]:e.push(g),r++}}else{const d={instancePath:t+
"/tools/components",schemaPath:"#/properties/tools/oneOf/0/properties/components/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}if(p.services!==void 0){let f=p.
services;if(Array.isArray(f)){const d=f.length;for(let g=0;g<d;g++)F(f[g],{instancePath:t+"/tools/services/"+g})||(e=m(e,F.errors),r=e.length);const h=j(f);if(h!==void 0){const g={
instancePath:t+"/tools/services",schemaPath:"#/properties/tools/oneOf/0/properties/services/uniqueItems",keyword:"uniqueItems",params:{i:h[0],j:h[1]}};e===null?e=[g]:e.push(g),r++}}else{
const d={instancePath:t+"/tools/services",schemaPath:"#/properties/tools/oneOf/0/properties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}}else{
const f={instancePath:t+"/tools",schemaPath:"#/properties/tools/oneOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}var s=c===r;s&&(l=!0,u=0);const y=r;
if(Array.isArray(p)){const f=p.length;for(let d=0;d<f;d++)Ae(p[d],{instancePath:t+"/tools/"+d})||(e=m(e,Ae.errors),r=e.length)}else{const f={instancePath:t+"/tools",schemaPath:"#/p\
roperties/tools/oneOf/1/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}var s=y===r;if(s&&l?(l=!1,u=[u,1]):s&&(l=!0,u=1),l)r=a,e!==null&&(a?e.length=a:e=null);else{
const f={instancePath:t+"/tools",schemaPath:"#/properties/tools/oneOf",keyword:"oneOf",params:{passingSchemas:u}};e===null?e=[f]:e.push(f),r++}}if(i.analysis!==void 0){let p=i.analysis;
if(p&&typeof p=="object"&&!Array.isArray(p)){for(const a in p)if(!(a==="state"||a==="justification"||a==="response"||a==="detail"||a==="firstIssued"||a==="lastUpdated")){const l={instancePath:t+
"/analysis",schemaPath:"#/properties/analysis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[l]:e.push(l),r++}if(p.state!==void 0&&
(zr(p.state,{instancePath:t+"/analysis/state"})||(e=m(e,zr.errors),r=e.length)),p.justification!==void 0&&(Nr(p.justification,{instancePath:t+"/analysis/justification"})||(e=m(e,Nr.
errors),r=e.length)),p.response!==void 0){let a=p.response;if(Array.isArray(a)){const l=a.length;for(let u=0;u<l;u++){let c=a[u];if(typeof c!="string"){const f={instancePath:t+"/an\
alysis/response/"+u,schemaPath:"#/properties/analysis/properties/response/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}let y;y=!1;for(const f of Re.
properties.analysis.properties.response.items.enum)if(A(c,f)){y=!0;break}if(!y){const f={instancePath:t+"/analysis/response/"+u,schemaPath:"#/properties/analysis/properties/respons\
e/items/enum",keyword:"enum",params:{allowedValues:Re.properties.analysis.properties.response.items.enum}};e===null?e=[f]:e.push(f),r++}}}else{const l={instancePath:t+"/analysis/re\
sponse",schemaPath:"#/properties/analysis/properties/response/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(p.detail!==void 0&&typeof p.detail!="stri\
ng"){const a={instancePath:t+"/analysis/detail",schemaPath:"#/properties/analysis/properties/detail/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(p.firstIssued!==
void 0){let a=p.firstIssued;if(typeof a=="string"){if(!T(a)){const l={instancePath:t+"/analysis/firstIssued",schemaPath:"#/properties/analysis/properties/firstIssued/format",keyword:"\
format",params:{format:"date-time"}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:t+"/analysis/firstIssued",schemaPath:"#/properties/analysis/properties/firstIssued/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(p.lastUpdated!==void 0){let a=p.lastUpdated;if(typeof a=="string"){if(!T(a)){const l={instancePath:t+"/an\
alysis/lastUpdated",schemaPath:"#/properties/analysis/properties/lastUpdated/format",keyword:"format",params:{format:"date-time"}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:t+
"/analysis/lastUpdated",schemaPath:"#/properties/analysis/properties/lastUpdated/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{const a={instancePath:t+
"/analysis",schemaPath:"#/properties/analysis/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(i.affects!==void 0){let p=i.affects;if(Array.isArray(p)){
const a=p.length;for(let u=0;u<a;u++){let c=p[u];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.ref===void 0){const y={instancePath:t+"/affects/"+u,schemaPath:"#/properties/affe\
cts/items/required",keyword:"required",params:{missingProperty:"ref"}};e===null?e=[y]:e.push(y),r++}for(const y in c)if(!(y==="ref"||y==="versions")){const f={instancePath:t+"/affe\
cts/"+u,schemaPath:"#/properties/affects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[f]:e.push(f),r++}if(c.ref!==void 0){let y=c.
ref;const f=r;let d=!1;const h=r;$(y,{instancePath:t+"/affects/"+u+"/ref"})||(e=m(e,$.errors),r=e.length);var n=h===r;if(d=d||n,!d){const g=r;z(y,{instancePath:t+"/affects/"+u+"/re\
f"})||(e=m(e,z.errors),r=e.length);var n=g===r;d=d||n}if(d)r=f,e!==null&&(f?e.length=f:e=null);else{const g={instancePath:t+"/affects/"+u+"/ref",schemaPath:"#/properties/affects/it\
ems/properties/ref/anyOf",keyword:"anyOf",params:{}};e===null?e=[g]:e.push(g),r++}}if(c.versions!==void 0){let y=c.versions;if(Array.isArray(y)){const f=y.length;for(let d=0;d<f;d++){
let h=y[d];const g=r;let P=!1,k=null;const q=r;if(h&&typeof h=="object"&&!Array.isArray(h)&&h.version===void 0){const w={instancePath:t+"/affects/"+u+"/versions/"+d,schemaPath:"#/p\
roperties/affects/items/properties/versions/items/oneOf/0/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[w]:e.push(w),r++}var o=q===r;o&&(P=!0,k=0);const E=r;
if(h&&typeof h=="object"&&!Array.isArray(h)&&h.range===void 0){const w={instancePath:t+"/affects/"+u+"/versions/"+d,schemaPath:"#/properties/affects/items/properties/versions/items\
/oneOf/1/required",keyword:"required",params:{missingProperty:"range"}};e===null?e=[w]:e.push(w),r++}var o=E===r;if(o&&P?(P=!1,k=[k,1]):o&&(P=!0,k=1),P)r=g,e!==null&&(g?e.length=g:
e=null);else{const w={instancePath:t+"/affects/"+u+"/versions/"+d,schemaPath:"#/properties/affects/items/properties/versions/items/oneOf",keyword:"oneOf",params:{passingSchemas:k}};
e===null?e=[w]:e.push(w),r++}if(h&&typeof h=="object"&&!Array.isArray(h)){for(const w in h)if(!(w==="version"||w==="range"||w==="status")){const S={instancePath:t+"/affects/"+u+"/v\
ersions/"+d,schemaPath:"#/properties/affects/items/properties/versions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=[S]:e.push(
S),r++}h.version!==void 0&&(H(h.version,{instancePath:t+"/affects/"+u+"/versions/"+d+"/version"})||(e=m(e,H.errors),r=e.length)),h.range!==void 0&&(de(h.range,{instancePath:t+"/aff\
ects/"+u+"/versions/"+d+"/range"})||(e=m(e,de.errors),r=e.length)),h.status!==void 0&&(Lr(h.status,{instancePath:t+"/affects/"+u+"/versions/"+d+"/status"})||(e=m(e,Lr.errors),r=e.length))}else{
const w={instancePath:t+"/affects/"+u+"/versions/"+d,schemaPath:"#/properties/affects/items/properties/versions/items/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.
push(w),r++}}}else{const f={instancePath:t+"/affects/"+u+"/versions",schemaPath:"#/properties/affects/items/properties/versions/type",keyword:"type",params:{type:"array"}};e===null?
e=[f]:e.push(f),r++}}}else{const y={instancePath:t+"/affects/"+u,schemaPath:"#/properties/affects/items/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}}const l=j(
p);if(l!==void 0){const u={instancePath:t+"/affects",schemaPath:"#/properties/affects/uniqueItems",keyword:"uniqueItems",params:{i:l[0],j:l[1]}};e===null?e=[u]:e.push(u),r++}}else{
const a={instancePath:t+"/affects",schemaPath:"#/properties/affects/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(i.properties!==void 0){let p=i.properties;
if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)b(p[l],{instancePath:t+"/properties/"+l})||(e=m(e,b.errors),r=e.length)}else{const a={instancePath:t+"/properties",schemaPath:"\
#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}}else{const p={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[p]:e.push(p),r++}return Vr.errors=e,r===0}const Ut={type:"object",required:["subjects","annotator","timestamp","text"],additionalProperties:!1,properties:{"bom-r\
ef":{$ref:"#/definitions/refType"},subjects:{type:"array",uniqueItems:!0,items:{anyOf:[{$ref:"#/definitions/refLinkType"},{$ref:"#/definitions/bomLinkElementType"}]}},annotator:{type:"\
object",oneOf:[{required:["organization"]},{required:["individual"]},{required:["component"]},{required:["service"]}],additionalProperties:!1,properties:{organization:{$ref:"#/defi\
nitions/organizationalEntity"},individual:{$ref:"#/definitions/organizationalContact"},component:{$ref:"#/definitions/component"},service:{$ref:"#/definitions/service"}}},timestamp:{
type:"string",format:"date-time"},text:{type:"string"},signature:{$ref:"#/definitions/signature"}}};function Mr(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.
isArray(i)){for(const o of Ut.required)if(i[o]===void 0){const p={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}};e===null?e=[p]:e.push(p),r++}
for(const o in i)if(!(o==="bom-ref"||o==="subjects"||o==="annotator"||o==="timestamp"||o==="text"||o==="signature")){const p={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),r++}if(i["bom-ref"]!==void 0&&(v(i["bom-ref"],{instancePath:t+"/bom-ref"})||(e=m(e,v.errors),r=e.length)),
i.subjects!==void 0){let o=i.subjects;if(Array.isArray(o)){const p=o.length;for(let l=0;l<p;l++){let u=o[l];const c=r;let y=!1;const f=r;$(u,{instancePath:t+"/subjects/"+l})||(e=m(
e,$.errors),r=e.length);var s=f===r;if(y=y||s,!y){const d=r;z(u,{instancePath:t+"/subjects/"+l})||(e=m(e,z.errors),r=e.length);var s=d===r;y=y||s}if(y)r=c,e!==null&&(c?e.length=c:e=
null);else{const d={instancePath:t+"/subjects/"+l,schemaPath:"#/properties/subjects/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(d),r++}}const a=j(o);if(a!==void 0){
const l={instancePath:t+"/subjects",schemaPath:"#/properties/subjects/uniqueItems",keyword:"uniqueItems",params:{i:a[0],j:a[1]}};e===null?e=[l]:e.push(l),r++}}else{const p={instancePath:t+
"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(i.annotator!==void 0){let o=i.annotator;const p=r;let a=!1,
l=null;const u=r;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.organization===void 0){const y={instancePath:t+"/annotator",schemaPath:"#/properties/annotator/oneOf/0/required",keyword:"\
required",params:{missingProperty:"organization"}};e===null?e=[y]:e.push(y),r++}var n=u===r;n&&(a=!0,l=0);const c=r;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.individual===void 0){
const y={instancePath:t+"/annotator",schemaPath:"#/properties/annotator/oneOf/1/required",keyword:"required",params:{missingProperty:"individual"}};e===null?e=[y]:e.push(y),r++}var n=c===
r;if(n&&a)a=!1,l=[l,1];else{n&&(a=!0,l=1);const y=r;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.component===void 0){const d={instancePath:t+"/annotator",schemaPath:"#/properties\
/annotator/oneOf/2/required",keyword:"required",params:{missingProperty:"component"}};e===null?e=[d]:e.push(d),r++}var n=y===r;if(n&&a)a=!1,l=[l,2];else{n&&(a=!0,l=2);const d=r;if(o&&
typeof o=="object"&&!Array.isArray(o)&&o.service===void 0){const g={instancePath:t+"/annotator",schemaPath:"#/properties/annotator/oneOf/3/required",keyword:"required",params:{missingProperty:"\
service"}};e===null?e=[g]:e.push(g),r++}var n=d===r;n&&a?(a=!1,l=[l,3]):n&&(a=!0,l=3)}}if(a)r=p,e!==null&&(p?e.length=p:e=null);else{const y={instancePath:t+"/annotator",schemaPath:"\
#/properties/annotator/oneOf",keyword:"oneOf",params:{passingSchemas:l}};e===null?e=[y]:e.push(y),r++}if(o&&typeof o=="object"&&!Array.isArray(o)){for(const y in o)if(!(y==="organi\
zation"||y==="individual"||y==="component"||y==="service")){const f={instancePath:t+"/annotator",schemaPath:"#/properties/annotator/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:y}};e===null?e=[f]:e.push(f),r++}o.organization!==void 0&&(x(o.organization,{instancePath:t+"/annotator/organization"})||(e=m(e,x.errors),r=e.length)),
o.individual!==void 0&&(R(o.individual,{instancePath:t+"/annotator/individual"})||(e=m(e,R.errors),r=e.length)),o.component!==void 0&&(V(o.component,{instancePath:t+"/annotator/com\
ponent"})||(e=m(e,V.errors),r=e.length)),o.service!==void 0&&(F(o.service,{instancePath:t+"/annotator/service"})||(e=m(e,F.errors),r=e.length))}else{const y={instancePath:t+"/annot\
ator",schemaPath:"#/properties/annotator/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}}if(i.timestamp!==void 0){let o=i.timestamp;if(typeof o=="string"){
if(!T(o)){const p={instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-time"}};e===null?e=[p]:e.push(p),r++}}else{const p={
instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(i.text!==void 0&&typeof i.text!="string"){
const o={instancePath:t+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}i.signature!==void 0&&(C(i.signature,{instancePath:t+
"/signature"})||(e=m(e,C.errors),r=e.length))}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return Mr.errors=
e,r===0}const bt={type:"object",required:["bom-ref","uid","taskTypes"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},uid:{type:"string"},name:{type:"string"},
description:{type:"string"},resourceReferences:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/resourceReferenceChoice"}},tasks:{type:"array",uniqueItems:!0,items:{$ref:"#/\
definitions/task"}},taskDependencies:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/dependency"}},taskTypes:{type:"array",items:{$ref:"#/definitions/taskType"}},trigger:{$ref:"\
#/definitions/trigger"},steps:{type:"array",items:{$ref:"#/definitions/step"},uniqueItems:!0},inputs:{type:"array",items:{$ref:"#/definitions/inputType"},uniqueItems:!0},outputs:{type:"\
array",items:{$ref:"#/definitions/outputType"},uniqueItems:!0},timeStart:{type:"string",format:"date-time"},timeEnd:{type:"string",format:"date-time"},workspaces:{type:"array",uniqueItems:!0,
items:{$ref:"#/definitions/workspace"}},runtimeTopology:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/dependency"}},properties:{type:"array",items:{$ref:"#/definitions/pr\
operty"}}}};function _(i,{instancePath:t=""}={}){let e=null,r=0;const s=r;let n=!1,o=null;const p=r;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.ref===void 0){const c={instancePath:t,schemaPath:"\
#/oneOf/0/required",keyword:"required",params:{missingProperty:"ref"}};e===null?e=[c]:e.push(c),r++}var l=p===r;l&&(n=!0,o=0);const a=r;if(i&&typeof i=="object"&&!Array.isArray(i)&&
i.externalReference===void 0){const c={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"externalReference"}};e===null?e=[c]:e.push(c),r++}
var l=a===r;if(l&&n?(n=!1,o=[o,1]):l&&(n=!0,o=1),n)r=s,e!==null&&(s?e.length=s:e=null);else{const c={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};
e===null?e=[c]:e.push(c),r++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(const c in i)if(!(c==="ref"||c==="externalReference")){const y={instancePath:t,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[y]:e.push(y),r++}if(i.ref!==void 0){let c=i.ref;const y=r;let f=!1;const d=r;$(c,{instancePath:t+
"/ref"})||(e=m(e,$.errors),r=e.length);var u=d===r;if(f=f||u,!f){const h=r;z(c,{instancePath:t+"/ref"})||(e=m(e,z.errors),r=e.length);var u=h===r;f=f||u}if(f)r=y,e!==null&&(y?e.length=
y:e=null);else{const h={instancePath:t+"/ref",schemaPath:"#/properties/ref/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}}i.externalReference!==void 0&&(I(i.externalReference,
{instancePath:t+"/externalReference"})||(e=m(e,I.errors),r=e.length))}else{const c={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(
c),r++}return _.errors=e,r===0}const At={type:"object",required:["bom-ref","uid","taskTypes"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},uid:{type:"\
string"},name:{type:"string"},description:{type:"string"},resourceReferences:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/resourceReferenceChoice"}},taskTypes:{type:"arr\
ay",items:{$ref:"#/definitions/taskType"}},trigger:{$ref:"#/definitions/trigger"},steps:{type:"array",items:{$ref:"#/definitions/step"},uniqueItems:!0},inputs:{type:"array",items:{
$ref:"#/definitions/inputType"},uniqueItems:!0},outputs:{type:"array",items:{$ref:"#/definitions/outputType"},uniqueItems:!0},timeStart:{type:"string",format:"date-time"},timeEnd:{
type:"string",format:"date-time"},workspaces:{type:"array",items:{$ref:"#/definitions/workspace"},uniqueItems:!0},runtimeTopology:{type:"array",items:{$ref:"#/definitions/dependenc\
y"},uniqueItems:!0},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},$t={type:"string",enum:["copy","clone","lint","scan","merge","build","test","deliver","deploy",
"release","clean","other"]};function $e(i,{instancePath:t=""}={}){let e=null,r=0;if(typeof i!="string"){const n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[n]:e.push(n),r++}let s;s=!1;for(const n of $t.enum)if(A(i,n)){s=!0;break}if(!s){const n={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:$t.
enum}};e===null?e=[n]:e.push(n),r++}return $e.errors=e,r===0}const Se={type:"object",additionalProperties:!1,required:["type","bom-ref","uid"],properties:{"bom-ref":{$ref:"#/defini\
tions/refType"},uid:{type:"string"},name:{type:"string"},description:{type:"string"},resourceReferences:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/resourceReferenceCho\
ice"}},type:{type:"string",enum:["manual","api","webhook","scheduled"]},event:{$ref:"#/definitions/event"},conditions:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/condit\
ion"}},timeActivated:{type:"string",format:"date-time"},inputs:{type:"array",items:{$ref:"#/definitions/inputType"},uniqueItems:!0},outputs:{type:"array",items:{$ref:"#/definitions\
/outputType"},uniqueItems:!0},properties:{type:"array",items:{$ref:"#/definitions/property"}}}};function Fr(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="uid"||s==="description"||s==="timeReceived"||s==="data"||
s==="source"||s==="target"||s==="properties")){const n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=
[n]:e.push(n),r++}if(i.uid!==void 0&&typeof i.uid!="string"){const s={instancePath:t+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:
e.push(s),r++}if(i.description!==void 0&&typeof i.description!="string"){const s={instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),r++}if(i.timeReceived!==void 0){let s=i.timeReceived;if(typeof s=="string"){if(!T(s)){const n={instancePath:t+"/timeReceived",schemaPath:"#/prope\
rties/timeReceived/format",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/timeReceived",schemaPath:"#/properties/timeRec\
eived/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.data!==void 0&&(D(i.data,{instancePath:t+"/data"})||(e=m(e,D.errors),r=e.length)),i.source!==void 0&&
(_(i.source,{instancePath:t+"/source"})||(e=m(e,_.errors),r=e.length)),i.target!==void 0&&(_(i.target,{instancePath:t+"/target"})||(e=m(e,_.errors),r=e.length)),i.properties!==void 0){
let s=i.properties;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)b(s[o],{instancePath:t+"/properties/"+o})||(e=m(e,b.errors),r=e.length)}else{const n={instancePath:t+"/\
properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return Fr.errors=e,r===0}function Br(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="description"||s==="expression"||s==="properties")){const n={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.description!==void 0&&typeof i.description!=
"string"){const s={instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.expression!==void 0&&
typeof i.expression!="string"){const s={instancePath:t+"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.
properties!==void 0){let s=i.properties;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)b(s[o],{instancePath:t+"/properties/"+o})||(e=m(e,b.errors),r=e.length)}else{const n={
instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return Br.errors=e,r===0}function Kr(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="name"||s==="value"||s==="dataType")){const n={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.name!==void 0&&typeof i.name!="string"){const s={
instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.value!==void 0&&typeof i.value!="string"){const s={
instancePath:t+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.dataType!==void 0&&typeof i.dataType!="string"){
const s={instancePath:t+"/dataType",schemaPath:"#/properties/dataType/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return Kr.errors=e,r===0}function ne(i,{instancePath:t=""}={}){let e=null,r=0;const s=r;let n=!1,o=null;
const p=r;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.resource===void 0){const c={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"reso\
urce"}};e===null?e=[c]:e.push(c),r++}var l=p===r;l&&(n=!0,o=0);const a=r;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.parameters===void 0){const c={instancePath:t,schemaPath:"#/o\
neOf/1/required",keyword:"required",params:{missingProperty:"parameters"}};e===null?e=[c]:e.push(c),r++}var l=a===r;if(l&&n)n=!1,o=[o,1];else{l&&(n=!0,o=1);const c=r;if(i&&typeof i==
"object"&&!Array.isArray(i)&&i.environmentVars===void 0){const f={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"environmentVars"}};e===
null?e=[f]:e.push(f),r++}var l=c===r;if(l&&n)n=!1,o=[o,2];else{l&&(n=!0,o=2);const f=r;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.data===void 0){const h={instancePath:t,schemaPath:"\
#/oneOf/3/required",keyword:"required",params:{missingProperty:"data"}};e===null?e=[h]:e.push(h),r++}var l=f===r;l&&n?(n=!1,o=[o,3]):l&&(n=!0,o=3)}}if(n)r=s,e!==null&&(s?e.length=s:
e=null);else{const c={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};e===null?e=[c]:e.push(c),r++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(const c in i)
if(!(c==="source"||c==="target"||c==="resource"||c==="parameters"||c==="environmentVars"||c==="data"||c==="properties")){const y={instancePath:t,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[y]:e.push(y),r++}if(i.source!==void 0&&(_(i.source,{instancePath:t+"/source"})||(e=m(e,_.errors),r=e.length)),
i.target!==void 0&&(_(i.target,{instancePath:t+"/target"})||(e=m(e,_.errors),r=e.length)),i.resource!==void 0&&(_(i.resource,{instancePath:t+"/resource"})||(e=m(e,_.errors),r=e.length)),
i.parameters!==void 0){let c=i.parameters;if(Array.isArray(c)){const y=c.length;for(let d=0;d<y;d++)Kr(c[d],{instancePath:t+"/parameters/"+d})||(e=m(e,Kr.errors),r=e.length);const f=j(
c);if(f!==void 0){const d={instancePath:t+"/parameters",schemaPath:"#/properties/parameters/uniqueItems",keyword:"uniqueItems",params:{i:f[0],j:f[1]}};e===null?e=[d]:e.push(d),r++}}else{
const y={instancePath:t+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),r++}}if(i.environmentVars!==void 0){let c=i.
environmentVars;if(Array.isArray(c)){const y=c.length;for(let d=0;d<y;d++){let h=c[d];const g=r;let P=!1,k=null;const q=r;b(h,{instancePath:t+"/environmentVars/"+d})||(e=m(e,b.errors),
r=e.length);var u=q===r;u&&(P=!0,k=0);const E=r;if(typeof h!="string"){const w={instancePath:t+"/environmentVars/"+d,schemaPath:"#/properties/environmentVars/items/oneOf/1/type",keyword:"\
type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}var u=E===r;if(u&&P?(P=!1,k=[k,1]):u&&(P=!0,k=1),P)r=g,e!==null&&(g?e.length=g:e=null);else{const w={instancePath:t+"/env\
ironmentVars/"+d,schemaPath:"#/properties/environmentVars/items/oneOf",keyword:"oneOf",params:{passingSchemas:k}};e===null?e=[w]:e.push(w),r++}}const f=j(c);if(f!==void 0){const d={
instancePath:t+"/environmentVars",schemaPath:"#/properties/environmentVars/uniqueItems",keyword:"uniqueItems",params:{i:f[0],j:f[1]}};e===null?e=[d]:e.push(d),r++}}else{const y={instancePath:t+
"/environmentVars",schemaPath:"#/properties/environmentVars/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),r++}}if(i.data!==void 0&&(D(i.data,{instancePath:t+
"/data"})||(e=m(e,D.errors),r=e.length)),i.properties!==void 0){let c=i.properties;if(Array.isArray(c)){const y=c.length;for(let f=0;f<y;f++)b(c[f],{instancePath:t+"/properties/"+f})||
(e=m(e,b.errors),r=e.length)}else{const y={instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),r++}}}else{
const c={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}return ne.errors=e,r===0}const jt={type:"object",oneOf:[{required:["\
resource"]},{required:["environmentVars"]},{required:["data"]}],additionalProperties:!1,properties:{type:{type:"string",enum:["artifact","attestation","log","evidence","metrics","o\
ther"]},source:{$ref:"#/definitions/resourceReferenceChoice"},target:{$ref:"#/definitions/resourceReferenceChoice"},resource:{$ref:"#/definitions/resourceReferenceChoice"},data:{$ref:"\
#/definitions/attachment"},environmentVars:{type:"array",items:{oneOf:[{$ref:"#/definitions/property"},{type:"string"}]},uniqueItems:!0},properties:{type:"array",items:{$ref:"#/def\
initions/property"}}}};function oe(i,{instancePath:t=""}={}){let e=null,r=0;const s=r;let n=!1,o=null;const p=r;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.resource===void 0){const c={
instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"resource"}};e===null?e=[c]:e.push(c),r++}var l=p===r;l&&(n=!0,o=0);const a=r;if(i&&typeof i==
"object"&&!Array.isArray(i)&&i.environmentVars===void 0){const c={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"environmentVars"}};e===
null?e=[c]:e.push(c),r++}var l=a===r;if(l&&n)n=!1,o=[o,1];else{l&&(n=!0,o=1);const c=r;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.data===void 0){const f={instancePath:t,schemaPath:"\
#/oneOf/2/required",keyword:"required",params:{missingProperty:"data"}};e===null?e=[f]:e.push(f),r++}var l=c===r;l&&n?(n=!1,o=[o,2]):l&&(n=!0,o=2)}if(n)r=s,e!==null&&(s?e.length=s:
e=null);else{const c={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};e===null?e=[c]:e.push(c),r++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(const c in i)
if(!(c==="type"||c==="source"||c==="target"||c==="resource"||c==="data"||c==="environmentVars"||c==="properties")){const y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:c}};e===null?e=[y]:e.push(y),r++}if(i.type!==void 0){let c=i.type;if(typeof c!="string"){const f={instancePath:t+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}let y;y=!1;for(const f of jt.properties.type.enum)if(A(c,f)){y=!0;break}if(!y){const f={
instancePath:t+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:jt.properties.type.enum}};e===null?e=[f]:e.push(f),r++}}if(i.source!==void 0&&(_(i.source,
{instancePath:t+"/source"})||(e=m(e,_.errors),r=e.length)),i.target!==void 0&&(_(i.target,{instancePath:t+"/target"})||(e=m(e,_.errors),r=e.length)),i.resource!==void 0&&(_(i.resource,
{instancePath:t+"/resource"})||(e=m(e,_.errors),r=e.length)),i.data!==void 0&&(D(i.data,{instancePath:t+"/data"})||(e=m(e,D.errors),r=e.length)),i.environmentVars!==void 0){let c=i.
environmentVars;if(Array.isArray(c)){const y=c.length;for(let d=0;d<y;d++){let h=c[d];const g=r;let P=!1,k=null;const q=r;b(h,{instancePath:t+"/environmentVars/"+d})||(e=m(e,b.errors),
r=e.length);var u=q===r;u&&(P=!0,k=0);const E=r;if(typeof h!="string"){const w={instancePath:t+"/environmentVars/"+d,schemaPath:"#/properties/environmentVars/items/oneOf/1/type",keyword:"\
type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}var u=E===r;if(u&&P?(P=!1,k=[k,1]):u&&(P=!0,k=1),P)r=g,e!==null&&(g?e.length=g:e=null);else{const w={instancePath:t+"/env\
ironmentVars/"+d,schemaPath:"#/properties/environmentVars/items/oneOf",keyword:"oneOf",params:{passingSchemas:k}};e===null?e=[w]:e.push(w),r++}}const f=j(c);if(f!==void 0){const d={
instancePath:t+"/environmentVars",schemaPath:"#/properties/environmentVars/uniqueItems",keyword:"uniqueItems",params:{i:f[0],j:f[1]}};e===null?e=[d]:e.push(d),r++}}else{const y={instancePath:t+
"/environmentVars",schemaPath:"#/properties/environmentVars/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),r++}}if(i.properties!==void 0){let c=i.properties;if(Array.
isArray(c)){const y=c.length;for(let f=0;f<y;f++)b(c[f],{instancePath:t+"/properties/"+f})||(e=m(e,b.errors),r=e.length)}else{const y={instancePath:t+"/properties",schemaPath:"#/pr\
operties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),r++}}}else{const c={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[c]:e.push(c),r++}return oe.errors=e,r===0}function je(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s of Se.required)if(i[s]===
void 0){const n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:s}};e===null?e=[n]:e.push(n),r++}for(const s in i)if(!N.call(Se.properties,s)){const n={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i["bom-ref"]!==void 0&&(v(i["bom-re\
f"],{instancePath:t+"/bom-ref"})||(e=m(e,v.errors),r=e.length)),i.uid!==void 0&&typeof i.uid!="string"){const s={instancePath:t+"/uid",schemaPath:"#/properties/uid/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.name!==void 0&&typeof i.name!="string"){const s={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.description!==void 0&&typeof i.description!="string"){const s={instancePath:t+"/description",schemaPath:"#/propertie\
s/description/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.resourceReferences!==void 0){let s=i.resourceReferences;if(Array.isArray(s)){const n=s.
length;for(let p=0;p<n;p++)_(s[p],{instancePath:t+"/resourceReferences/"+p})||(e=m(e,_.errors),r=e.length);const o=j(s);if(o!==void 0){const p={instancePath:t+"/resourceReferences",
schemaPath:"#/properties/resourceReferences/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:t+"/resourceReferenc\
es",schemaPath:"#/properties/resourceReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.type!==void 0){let s=i.type;if(typeof s!="string"){const o={
instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}let n;n=!1;for(const o of Se.properties.type.enum)if(A(
s,o)){n=!0;break}if(!n){const o={instancePath:t+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Se.properties.type.enum}};e===null?e=[o]:e.push(o),
r++}}if(i.event!==void 0&&(Fr(i.event,{instancePath:t+"/event"})||(e=m(e,Fr.errors),r=e.length)),i.conditions!==void 0){let s=i.conditions;if(Array.isArray(s)){const n=s.length;for(let p=0;p<
n;p++)Br(s[p],{instancePath:t+"/conditions/"+p})||(e=m(e,Br.errors),r=e.length);const o=j(s);if(o!==void 0){const p={instancePath:t+"/conditions",schemaPath:"#/properties/condition\
s/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:t+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.timeActivated!==void 0){let s=i.timeActivated;if(typeof s=="string"){if(!T(s)){const n={instancePath:t+"/timeActivat\
ed",schemaPath:"#/properties/timeActivated/format",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/timeActivated",schemaPath:"\
#/properties/timeActivated/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.inputs!==void 0){let s=i.inputs;if(Array.isArray(s)){const n=s.length;for(let p=0;p<
n;p++)ne(s[p],{instancePath:t+"/inputs/"+p})||(e=m(e,ne.errors),r=e.length);const o=j(s);if(o!==void 0){const p={instancePath:t+"/inputs",schemaPath:"#/properties/inputs/uniqueItem\
s",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:t+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),r++}}if(i.outputs!==void 0){let s=i.outputs;if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)oe(s[p],{instancePath:t+"/outputs/"+p})||(e=
m(e,oe.errors),r=e.length);const o=j(s);if(o!==void 0){const p={instancePath:t+"/outputs",schemaPath:"#/properties/outputs/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};
e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:t+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.
properties!==void 0){let s=i.properties;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)b(s[o],{instancePath:t+"/properties/"+o})||(e=m(e,b.errors),r=e.length)}else{const n={
instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return je.errors=e,r===0}function Zr(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="executed"||s==="properties")){const n={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.executed!==void 0&&typeof i.executed!="string"){const s={instancePath:t+
"/executed",schemaPath:"#/properties/executed/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.properties!==void 0){let s=i.properties;if(Array.isArray(
s)){const n=s.length;for(let o=0;o<n;o++)b(s[o],{instancePath:t+"/properties/"+o})||(e=m(e,b.errors),r=e.length)}else{const n={instancePath:t+"/properties",schemaPath:"#/properties\
/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),r++}return Zr.errors=e,r===0}function qe(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="name"||s===
"description"||s==="commands"||s==="properties")){const n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?
e=[n]:e.push(n),r++}if(i.name!==void 0&&typeof i.name!="string"){const s={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),r++}if(i.description!==void 0&&typeof i.description!="string"){const s={instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.commands!==void 0){let s=i.commands;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)Zr(s[o],{instancePath:t+"/commands/"+
o})||(e=m(e,Zr.errors),r=e.length)}else{const n={instancePath:t+"/commands",schemaPath:"#/properties/commands/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}
if(i.properties!==void 0){let s=i.properties;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)b(s[o],{instancePath:t+"/properties/"+o})||(e=m(e,b.errors),r=e.length)}else{
const n={instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return qe.errors=e,r===0}const Ie={type:"object",required:["bom-ref","uid"],additionalProperties:!1,properties:{
"bom-ref":{$ref:"#/definitions/refType"},uid:{type:"string"},name:{type:"string"},aliases:{type:"array",items:{type:"string"}},description:{type:"string"},resourceReferences:{type:"\
array",uniqueItems:!0,items:{$ref:"#/definitions/resourceReferenceChoice"}},accessMode:{type:"string",enum:["read-only","read-write","read-write-once","write-once","write-only"]},mountPath:{
type:"string"},managedDataType:{type:"string"},volumeRequest:{type:"string"},volume:{$ref:"#/definitions/volume"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},
qt={type:"object",additionalProperties:!1,properties:{uid:{type:"string"},name:{type:"string"},mode:{type:"string",enum:["filesystem","block"]},path:{type:"string"},sizeAllocated:{
type:"string"},persistent:{type:"boolean"},remote:{type:"boolean"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}};function Gr(i,{instancePath:t=""}={}){let e=null,
r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="uid"||s==="name"||s==="mode"||s==="path"||s==="sizeAllocated"||s==="persistent"||s==="remote"||s==="prop\
erties")){const n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i.uid!==void 0&&
typeof i.uid!="string"){const s={instancePath:t+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.name!==void 0&&typeof i.
name!="string"){const s={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.mode!==void 0){let s=i.
mode;if(typeof s!="string"){const o={instancePath:t+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}let n;n=!1;for(const o of qt.
properties.mode.enum)if(A(s,o)){n=!0;break}if(!n){const o={instancePath:t+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:qt.properties.mode.enum}};
e===null?e=[o]:e.push(o),r++}}if(i.path!==void 0&&typeof i.path!="string"){const s={instancePath:t+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),r++}if(i.sizeAllocated!==void 0&&typeof i.sizeAllocated!="string"){const s={instancePath:t+"/sizeAllocated",schemaPath:"#/properties/sizeAllocated/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.persistent!==void 0&&typeof i.persistent!="boolean"){const s={instancePath:t+"/persistent",schemaPath:"#/properties/\
persistent/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),r++}if(i.remote!==void 0&&typeof i.remote!="boolean"){const s={instancePath:t+"/remote",schemaPath:"\
#/properties/remote/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),r++}if(i.properties!==void 0){let s=i.properties;if(Array.isArray(s)){const n=s.length;for(let o=0;o<
n;o++)b(s[o],{instancePath:t+"/properties/"+o})||(e=m(e,b.errors),r=e.length)}else{const n={instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return Gr.errors=
e,r===0}function xe(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s of Ie.required)if(i[s]===void 0){const n={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:s}};e===null?e=[n]:e.push(n),r++}for(const s in i)if(!N.call(Ie.properties,s)){const n={instancePath:t,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i["bom-ref"]!==void 0&&(v(i["bom-ref"],{instancePath:t+"/bom-ref"})||(e=
m(e,v.errors),r=e.length)),i.uid!==void 0&&typeof i.uid!="string"){const s={instancePath:t+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),r++}if(i.name!==void 0&&typeof i.name!="string"){const s={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),r++}if(i.aliases!==void 0){let s=i.aliases;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)if(typeof s[o]!="string"){const p={instancePath:t+"/aliases/"+o,
schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:t+"/aliases",schemaPath:"#/properties/a\
liases/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.description!==void 0&&typeof i.description!="string"){const s={instancePath:t+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.resourceReferences!==void 0){let s=i.resourceReferences;if(Array.isArray(s)){
const n=s.length;for(let p=0;p<n;p++)_(s[p],{instancePath:t+"/resourceReferences/"+p})||(e=m(e,_.errors),r=e.length);const o=j(s);if(o!==void 0){const p={instancePath:t+"/resourceR\
eferences",schemaPath:"#/properties/resourceReferences/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:t+"/resou\
rceReferences",schemaPath:"#/properties/resourceReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.accessMode!==void 0){let s=i.accessMode;if(typeof s!=
"string"){const o={instancePath:t+"/accessMode",schemaPath:"#/properties/accessMode/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}let n;n=!1;for(const o of Ie.
properties.accessMode.enum)if(A(s,o)){n=!0;break}if(!n){const o={instancePath:t+"/accessMode",schemaPath:"#/properties/accessMode/enum",keyword:"enum",params:{allowedValues:Ie.properties.
accessMode.enum}};e===null?e=[o]:e.push(o),r++}}if(i.mountPath!==void 0&&typeof i.mountPath!="string"){const s={instancePath:t+"/mountPath",schemaPath:"#/properties/mountPath/type",
keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.managedDataType!==void 0&&typeof i.managedDataType!="string"){const s={instancePath:t+"/managedDataType",schemaPath:"\
#/properties/managedDataType/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.volumeRequest!==void 0&&typeof i.volumeRequest!="string"){const s={instancePath:t+
"/volumeRequest",schemaPath:"#/properties/volumeRequest/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.volume!==void 0&&(Gr(i.volume,{instancePath:t+
"/volume"})||(e=m(e,Gr.errors),r=e.length)),i.properties!==void 0){let s=i.properties;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)b(s[o],{instancePath:t+"/properties/"+
o})||(e=m(e,b.errors),r=e.length)}else{const n={instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),
r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return xe.errors=e,r===0}function Hr(i,{instancePath:t=""}={}){
let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s of At.required)if(i[s]===void 0){const n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:s}};e===null?e=[n]:e.push(n),r++}for(const s in i)if(!N.call(At.properties,s)){const n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i["bom-ref"]!==void 0&&(v(i["bom-ref"],{instancePath:t+"/bom-ref"})||(e=m(e,v.errors),r=e.length)),i.uid!==void 0&&
typeof i.uid!="string"){const s={instancePath:t+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.name!==void 0&&typeof i.
name!="string"){const s={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.description!==void 0&&typeof i.
description!="string"){const s={instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.resourceReferences!==
void 0){let s=i.resourceReferences;if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)_(s[p],{instancePath:t+"/resourceReferences/"+p})||(e=m(e,_.errors),r=e.length);const o=j(
s);if(o!==void 0){const p={instancePath:t+"/resourceReferences",schemaPath:"#/properties/resourceReferences/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:
e.push(p),r++}}else{const n={instancePath:t+"/resourceReferences",schemaPath:"#/properties/resourceReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}
if(i.taskTypes!==void 0){let s=i.taskTypes;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)$e(s[o],{instancePath:t+"/taskTypes/"+o})||(e=m(e,$e.errors),r=e.length)}else{const n={
instancePath:t+"/taskTypes",schemaPath:"#/properties/taskTypes/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.trigger!==void 0&&(je(i.trigger,{instancePath:t+
"/trigger"})||(e=m(e,je.errors),r=e.length)),i.steps!==void 0){let s=i.steps;if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)qe(s[p],{instancePath:t+"/steps/"+p})||(e=m(e,
qe.errors),r=e.length);const o=j(s);if(o!==void 0){const p={instancePath:t+"/steps",schemaPath:"#/properties/steps/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?
e=[p]:e.push(p),r++}}else{const n={instancePath:t+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.inputs!==void 0){
let s=i.inputs;if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)ne(s[p],{instancePath:t+"/inputs/"+p})||(e=m(e,ne.errors),r=e.length);const o=j(s);if(o!==void 0){const p={
instancePath:t+"/inputs",schemaPath:"#/properties/inputs/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:t+"/inp\
uts",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.outputs!==void 0){let s=i.outputs;if(Array.isArray(s)){const n=s.
length;for(let p=0;p<n;p++)oe(s[p],{instancePath:t+"/outputs/"+p})||(e=m(e,oe.errors),r=e.length);const o=j(s);if(o!==void 0){const p={instancePath:t+"/outputs",schemaPath:"#/prope\
rties/outputs/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:t+"/outputs",schemaPath:"#/properties/outputs/type",
keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.timeStart!==void 0){let s=i.timeStart;if(typeof s=="string"){if(!T(s)){const n={instancePath:t+"/timeStart",
schemaPath:"#/properties/timeStart/format",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/timeStart",schemaPath:"#/prope\
rties/timeStart/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.timeEnd!==void 0){let s=i.timeEnd;if(typeof s=="string"){if(!T(s)){const n={instancePath:t+
"/timeEnd",schemaPath:"#/properties/timeEnd/format",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/timeEnd",schemaPath:"\
#/properties/timeEnd/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.workspaces!==void 0){let s=i.workspaces;if(Array.isArray(s)){const n=s.length;for(let p=0;p<
n;p++)xe(s[p],{instancePath:t+"/workspaces/"+p})||(e=m(e,xe.errors),r=e.length);const o=j(s);if(o!==void 0){const p={instancePath:t+"/workspaces",schemaPath:"#/properties/workspace\
s/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:t+"/workspaces",schemaPath:"#/properties/workspaces/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.runtimeTopology!==void 0){let s=i.runtimeTopology;if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)G(s[p],{
instancePath:t+"/runtimeTopology/"+p})||(e=m(e,G.errors),r=e.length);const o=j(s);if(o!==void 0){const p={instancePath:t+"/runtimeTopology",schemaPath:"#/properties/runtimeTopology\
/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:t+"/runtimeTopology",schemaPath:"#/properties/runtimeTopology/t\
ype",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.properties!==void 0){let s=i.properties;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)b(s[o],
{instancePath:t+"/properties/"+o})||(e=m(e,b.errors),r=e.length)}else{const n={instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return Hr.errors=e,r===0}
function Ur(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s of bt.required)if(i[s]===void 0){const n={instancePath:t,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:s}};e===null?e=[n]:e.push(n),r++}for(const s in i)if(!N.call(bt.properties,s)){const n={instancePath:t,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i["bom-ref"]!==void 0&&(v(i["bom-ref"],{instancePath:t+"/bom-ref"})||(e=m(
e,v.errors),r=e.length)),i.uid!==void 0&&typeof i.uid!="string"){const s={instancePath:t+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"}};e===null?e=
[s]:e.push(s),r++}if(i.name!==void 0&&typeof i.name!="string"){const s={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=
[s]:e.push(s),r++}if(i.description!==void 0&&typeof i.description!="string"){const s={instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.resourceReferences!==void 0){let s=i.resourceReferences;if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)_(s[p],{instancePath:t+
"/resourceReferences/"+p})||(e=m(e,_.errors),r=e.length);const o=j(s);if(o!==void 0){const p={instancePath:t+"/resourceReferences",schemaPath:"#/properties/resourceReferences/uniqu\
eItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:t+"/resourceReferences",schemaPath:"#/properties/resourceReferences/t\
ype",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.tasks!==void 0){let s=i.tasks;if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)Hr(s[p],{instancePath:t+
"/tasks/"+p})||(e=m(e,Hr.errors),r=e.length);const o=j(s);if(o!==void 0){const p={instancePath:t+"/tasks",schemaPath:"#/properties/tasks/uniqueItems",keyword:"uniqueItems",params:{
i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:t+"/tasks",schemaPath:"#/properties/tasks/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(
n),r++}}if(i.taskDependencies!==void 0){let s=i.taskDependencies;if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)G(s[p],{instancePath:t+"/taskDependencies/"+p})||(e=m(e,G.
errors),r=e.length);const o=j(s);if(o!==void 0){const p={instancePath:t+"/taskDependencies",schemaPath:"#/properties/taskDependencies/uniqueItems",keyword:"uniqueItems",params:{i:o[0],
j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:t+"/taskDependencies",schemaPath:"#/properties/taskDependencies/type",keyword:"type",params:{type:"array"}};e===null?
e=[n]:e.push(n),r++}}if(i.taskTypes!==void 0){let s=i.taskTypes;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)$e(s[o],{instancePath:t+"/taskTypes/"+o})||(e=m(e,$e.errors),
r=e.length)}else{const n={instancePath:t+"/taskTypes",schemaPath:"#/properties/taskTypes/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.trigger!==void 0&&
(je(i.trigger,{instancePath:t+"/trigger"})||(e=m(e,je.errors),r=e.length)),i.steps!==void 0){let s=i.steps;if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)qe(s[p],{instancePath:t+
"/steps/"+p})||(e=m(e,qe.errors),r=e.length);const o=j(s);if(o!==void 0){const p={instancePath:t+"/steps",schemaPath:"#/properties/steps/uniqueItems",keyword:"uniqueItems",params:{
i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:t+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(
n),r++}}if(i.inputs!==void 0){let s=i.inputs;if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)ne(s[p],{instancePath:t+"/inputs/"+p})||(e=m(e,ne.errors),r=e.length);const o=j(
s);if(o!==void 0){const p={instancePath:t+"/inputs",schemaPath:"#/properties/inputs/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={
instancePath:t+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.outputs!==void 0){let s=i.outputs;if(Array.isArray(
s)){const n=s.length;for(let p=0;p<n;p++)oe(s[p],{instancePath:t+"/outputs/"+p})||(e=m(e,oe.errors),r=e.length);const o=j(s);if(o!==void 0){const p={instancePath:t+"/outputs",schemaPath:"\
#/properties/outputs/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:t+"/outputs",schemaPath:"#/properties/outpu\
ts/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.timeStart!==void 0){let s=i.timeStart;if(typeof s=="string"){if(!T(s)){const n={instancePath:t+"/t\
imeStart",schemaPath:"#/properties/timeStart/format",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/timeStart",schemaPath:"\
#/properties/timeStart/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.timeEnd!==void 0){let s=i.timeEnd;if(typeof s=="string"){if(!T(s)){const n={instancePath:t+
"/timeEnd",schemaPath:"#/properties/timeEnd/format",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/timeEnd",schemaPath:"\
#/properties/timeEnd/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(i.workspaces!==void 0){let s=i.workspaces;if(Array.isArray(s)){const n=s.length;for(let p=0;p<
n;p++)xe(s[p],{instancePath:t+"/workspaces/"+p})||(e=m(e,xe.errors),r=e.length);const o=j(s);if(o!==void 0){const p={instancePath:t+"/workspaces",schemaPath:"#/properties/workspace\
s/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:t+"/workspaces",schemaPath:"#/properties/workspaces/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.runtimeTopology!==void 0){let s=i.runtimeTopology;if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)G(s[p],{
instancePath:t+"/runtimeTopology/"+p})||(e=m(e,G.errors),r=e.length);const o=j(s);if(o!==void 0){const p={instancePath:t+"/runtimeTopology",schemaPath:"#/properties/runtimeTopology\
/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:t+"/runtimeTopology",schemaPath:"#/properties/runtimeTopology/t\
ype",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.properties!==void 0){let s=i.properties;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)b(s[o],
{instancePath:t+"/properties/"+o})||(e=m(e,b.errors),r=e.length)}else{const n={instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return Ur.errors=e,r===0}
function Qr(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="bom-ref"||s==="components"||s==="services"||s==="workfl\
ows"||s==="properties")){const n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i["\
bom-ref"]!==void 0&&(v(i["bom-ref"],{instancePath:t+"/bom-ref"})||(e=m(e,v.errors),r=e.length)),i.components!==void 0){let s=i.components;if(Array.isArray(s)){const n=s.length;for(let p=0;p<
n;p++)V(s[p],{instancePath:t+"/components/"+p})||(e=m(e,V.errors),r=e.length);const o=j(s);if(o!==void 0){const p={instancePath:t+"/components",schemaPath:"#/properties/components/\
uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:t+"/components",schemaPath:"#/properties/components/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.services!==void 0){let s=i.services;if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)F(s[p],{instancePath:t+
"/services/"+p})||(e=m(e,F.errors),r=e.length);const o=j(s);if(o!==void 0){const p={instancePath:t+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",
params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:t+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"array"}};e===null?
e=[n]:e.push(n),r++}}if(i.workflows!==void 0){let s=i.workflows;if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)Ur(s[p],{instancePath:t+"/workflows/"+p})||(e=m(e,Ur.errors),
r=e.length);const o=j(s);if(o!==void 0){const p={instancePath:t+"/workflows",schemaPath:"#/properties/workflows/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?
e=[p]:e.push(p),r++}}else{const n={instancePath:t+"/workflows",schemaPath:"#/properties/workflows/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.properties!==
void 0){let s=i.properties;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)b(s[o],{instancePath:t+"/properties/"+o})||(e=m(e,b.errors),r=e.length)}else{const n={instancePath:t+
"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return Qr.errors=e,r===0}const xt={type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refTy\
pe"},name:{type:"string"},version:{type:"string"},description:{type:"string"},owner:{type:"string"},requirements:{type:"array",items:{type:"object",additionalProperties:!1,properties:{
"bom-ref":{$ref:"#/definitions/refType"},identifier:{type:"string"},title:{type:"string"},text:{type:"string"},descriptions:{type:"array",items:{type:"string"}},openCre:{type:"arra\
y",items:{type:"string",pattern:"^CRE:[0-9]+-[0-9]+$"}},parent:{$ref:"#/definitions/refLinkType"},properties:{type:"array",items:{$ref:"#/definitions/property"}},externalReferences:{
type:"array",items:{$ref:"#/definitions/externalReference"}}}}},levels:{type:"array",items:{type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},
identifier:{type:"string"},title:{type:"string"},description:{type:"string"},requirements:{type:"array",items:{$ref:"#/definitions/refLinkType"}}}}},externalReferences:{type:"array",
items:{$ref:"#/definitions/externalReference"}},signature:{$ref:"#/definitions/signature"}}},Qt=new RegExp("^CRE:[0-9]+-[0-9]+$","u");function Jr(i,{instancePath:t=""}={}){let e=null,
r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!N.call(xt.properties,s)){const n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i["bom-ref"]!==void 0&&(v(i["bom-ref"],{instancePath:t+"/bom-ref"})||(e=m(e,v.errors),r=e.length)),i.name!==void 0&&
typeof i.name!="string"){const s={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.version!==void 0&&
typeof i.version!="string"){const s={instancePath:t+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.description!==
void 0&&typeof i.description!="string"){const s={instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),r++}if(i.owner!==void 0&&typeof i.owner!="string"){const s={instancePath:t+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.
push(s),r++}if(i.requirements!==void 0){let s=i.requirements;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++){let p=s[o];if(p&&typeof p=="object"&&!Array.isArray(p)){for(const a in p)
if(!N.call(xt.properties.requirements.items.properties,a)){const l={instancePath:t+"/requirements/"+o,schemaPath:"#/properties/requirements/items/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:a}};e===null?e=[l]:e.push(l),r++}if(p["bom-ref"]!==void 0&&(v(p["bom-ref"],{instancePath:t+"/requirements/"+o+"/bom-ref"})||(e=m(e,v.errors),
r=e.length)),p.identifier!==void 0&&typeof p.identifier!="string"){const a={instancePath:t+"/requirements/"+o+"/identifier",schemaPath:"#/properties/requirements/items/properties/i\
dentifier/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(p.title!==void 0&&typeof p.title!="string"){const a={instancePath:t+"/requirements/"+o+"/titl\
e",schemaPath:"#/properties/requirements/items/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(p.text!==void 0&&typeof p.text!="string"){
const a={instancePath:t+"/requirements/"+o+"/text",schemaPath:"#/properties/requirements/items/properties/text/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),
r++}if(p.descriptions!==void 0){let a=p.descriptions;if(Array.isArray(a)){const l=a.length;for(let u=0;u<l;u++)if(typeof a[u]!="string"){const c={instancePath:t+"/requirements/"+o+
"/descriptions/"+u,schemaPath:"#/properties/requirements/items/properties/descriptions/items/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}else{const l={
instancePath:t+"/requirements/"+o+"/descriptions",schemaPath:"#/properties/requirements/items/properties/descriptions/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(
l),r++}}if(p.openCre!==void 0){let a=p.openCre;if(Array.isArray(a)){const l=a.length;for(let u=0;u<l;u++){let c=a[u];if(typeof c=="string"){if(!Qt.test(c)){const y={instancePath:t+
"/requirements/"+o+"/openCre/"+u,schemaPath:"#/properties/requirements/items/properties/openCre/items/pattern",keyword:"pattern",params:{pattern:"^CRE:[0-9]+-[0-9]+$"}};e===null?e=
[y]:e.push(y),r++}}else{const y={instancePath:t+"/requirements/"+o+"/openCre/"+u,schemaPath:"#/properties/requirements/items/properties/openCre/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[y]:e.push(y),r++}}}else{const l={instancePath:t+"/requirements/"+o+"/openCre",schemaPath:"#/properties/requirements/items/properties/openCre/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(p.parent!==void 0&&($(p.parent,{instancePath:t+"/requirements/"+o+"/parent"})||(e=m(e,$.errors),r=e.length)),p.properties!==
void 0){let a=p.properties;if(Array.isArray(a)){const l=a.length;for(let u=0;u<l;u++)b(a[u],{instancePath:t+"/requirements/"+o+"/properties/"+u})||(e=m(e,b.errors),r=e.length)}else{
const l={instancePath:t+"/requirements/"+o+"/properties",schemaPath:"#/properties/requirements/items/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:
e.push(l),r++}}if(p.externalReferences!==void 0){let a=p.externalReferences;if(Array.isArray(a)){const l=a.length;for(let u=0;u<l;u++)I(a[u],{instancePath:t+"/requirements/"+o+"/ex\
ternalReferences/"+u})||(e=m(e,I.errors),r=e.length)}else{const l={instancePath:t+"/requirements/"+o+"/externalReferences",schemaPath:"#/properties/requirements/items/properties/ex\
ternalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}}else{const a={instancePath:t+"/requirements/"+o,schemaPath:"#/properties/requirements/it\
ems/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}}else{const n={instancePath:t+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.levels!==void 0){let s=i.levels;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++){let p=s[o];if(p&&typeof p==
"object"&&!Array.isArray(p)){for(const a in p)if(!(a==="bom-ref"||a==="identifier"||a==="title"||a==="description"||a==="requirements")){const l={instancePath:t+"/levels/"+o,schemaPath:"\
#/properties/levels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[l]:e.push(l),r++}if(p["bom-ref"]!==void 0&&(v(p["bom-ref"],
{instancePath:t+"/levels/"+o+"/bom-ref"})||(e=m(e,v.errors),r=e.length)),p.identifier!==void 0&&typeof p.identifier!="string"){const a={instancePath:t+"/levels/"+o+"/identifier",schemaPath:"\
#/properties/levels/items/properties/identifier/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(p.title!==void 0&&typeof p.title!="string"){const a={instancePath:t+
"/levels/"+o+"/title",schemaPath:"#/properties/levels/items/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(p.description!==void 0&&typeof p.
description!="string"){const a={instancePath:t+"/levels/"+o+"/description",schemaPath:"#/properties/levels/items/properties/description/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),r++}if(p.requirements!==void 0){let a=p.requirements;if(Array.isArray(a)){const l=a.length;for(let u=0;u<l;u++)$(a[u],{instancePath:t+"/levels/"+o+"/requir\
ements/"+u})||(e=m(e,$.errors),r=e.length)}else{const l={instancePath:t+"/levels/"+o+"/requirements",schemaPath:"#/properties/levels/items/properties/requirements/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}}else{const a={instancePath:t+"/levels/"+o,schemaPath:"#/properties/levels/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[a]:e.push(a),r++}}}else{const n={instancePath:t+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.
externalReferences!==void 0){let s=i.externalReferences;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)I(s[o],{instancePath:t+"/externalReferences/"+o})||(e=m(e,I.errors),
r=e.length)}else{const n={instancePath:t+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}
i.signature!==void 0&&(C(i.signature,{instancePath:t+"/signature"})||(e=m(e,C.errors),r=e.length))}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[s]:e.push(s),r++}return Jr.errors=e,r===0}const _e={type:"object",required:["patentNumber","jurisdiction","patentLegalStatus"],additionalProperties:!1,properties:{
"bom-ref":{$ref:"#/definitions/refType"},patentNumber:{type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$"},applicationNumber:{$ref:"#/definitions/patentApp\
licationNumber"},jurisdiction:{$ref:"#/definitions/patentJurisdiction"},priorityApplication:{$ref:"#/definitions/priorityApplication"},publicationNumber:{type:"string",pattern:"^[A\
-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$"},title:{type:"string"},abstract:{type:"string"},filingDate:{type:"string",format:"date"},grantDate:{type:"string",format:"date"},patentExpirationDate:{
type:"string",format:"date"},patentLegalStatus:{type:"string",enum:["pending","granted","revoked","expired","lapsed","withdrawn","abandoned","suspended","reinstated","opposed","ter\
minated","invalidated","in-force"]},patentAssignee:{type:"array",items:{oneOf:[{$ref:"#/definitions/organizationalContact"},{$ref:"#/definitions/organizationalEntity"}]}},externalReferences:{
type:"array",items:{$ref:"#/definitions/externalReference"}}}};const Wr=new RegExp("^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$","u");function Ee(i,{instancePath:t=""}={}){let e=null,r=0;if(typeof i=="string"){if(!Wr.test(i)){const s={
instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}return Ee.errors=e,r===0}const Jt=new RegExp("^[A-Z]{2}$","u");function Te(i,{instancePath:t=""}={}){let e=null,r=0;if(typeof i=="string"){if(!Jt.test(i)){const s={instancePath:t,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[A-Z]{2}$"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),r++}return Te.errors=e,r===0}const Wt={type:"object",required:["applicationNumber","jurisdiction","filingDate"],additionalProperties:!1,properties:{applicationNumber:{$ref:"#/de\
finitions/patentApplicationNumber"},jurisdiction:{$ref:"#/definitions/patentJurisdiction"},filingDate:{$ref:"#/definitions/patentFilingDate"}}};const De=Ce.date;function Xr(i,{instancePath:t=""}={}){let e=null,r=0;if(typeof i=="string"){if(!De(i)){const s={instancePath:t,schemaPath:"#/format",keyword:"format",params:{format:"\
date"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}return Xr.errors=e,r===0}
function Oe(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s of Wt.required)if(i[s]===void 0){const n={instancePath:t,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:s}};e===null?e=[n]:e.push(n),r++}for(const s in i)if(!(s==="applicationNumber"||s==="jurisdiction"||s==="filingDate")){const n={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}i.applicationNumber!==void 0&&(Ee(i.applicationNumber,
{instancePath:t+"/applicationNumber"})||(e=m(e,Ee.errors),r=e.length)),i.jurisdiction!==void 0&&(Te(i.jurisdiction,{instancePath:t+"/jurisdiction"})||(e=m(e,Te.errors),r=e.length)),
i.filingDate!==void 0&&(Xr(i.filingDate,{instancePath:t+"/filingDate"})||(e=m(e,Xr.errors),r=e.length))}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[s]:e.push(s),r++}return Oe.errors=e,r===0}function Yr(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const n of _e.
required)if(i[n]===void 0){const o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}};e===null?e=[o]:e.push(o),r++}for(const n in i)if(!N.call(_e.
properties,n)){const o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[o]:e.push(o),r++}if(i["bom-ref"]!==
void 0&&(v(i["bom-ref"],{instancePath:t+"/bom-ref"})||(e=m(e,v.errors),r=e.length)),i.patentNumber!==void 0){let n=i.patentNumber;if(typeof n=="string"){if(!Wr.test(n)){const o={instancePath:t+
"/patentNumber",schemaPath:"#/properties/patentNumber/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$"}};e===null?e=[o]:e.push(o),r++}}else{
const o={instancePath:t+"/patentNumber",schemaPath:"#/properties/patentNumber/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(i.applicationNumber!==void 0&&
(Ee(i.applicationNumber,{instancePath:t+"/applicationNumber"})||(e=m(e,Ee.errors),r=e.length)),i.jurisdiction!==void 0&&(Te(i.jurisdiction,{instancePath:t+"/jurisdiction"})||(e=m(e,
Te.errors),r=e.length)),i.priorityApplication!==void 0&&(Oe(i.priorityApplication,{instancePath:t+"/priorityApplication"})||(e=m(e,Oe.errors),r=e.length)),i.publicationNumber!==void 0){
let n=i.publicationNumber;if(typeof n=="string"){if(!Wr.test(n)){const o={instancePath:t+"/publicationNumber",schemaPath:"#/properties/publicationNumber/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:t+"/publicationNumber",schemaPath:"#/properties/pub\
licationNumber/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(i.title!==void 0&&typeof i.title!="string"){const n={instancePath:t+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(i.abstract!==void 0&&typeof i.abstract!="string"){const n={instancePath:t+"/abstract",
schemaPath:"#/properties/abstract/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(i.filingDate!==void 0){let n=i.filingDate;if(typeof n=="string"){if(!De(
n)){const o={instancePath:t+"/filingDate",schemaPath:"#/properties/filingDate/format",keyword:"format",params:{format:"date"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:t+
"/filingDate",schemaPath:"#/properties/filingDate/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(i.grantDate!==void 0){let n=i.grantDate;if(typeof n==
"string"){if(!De(n)){const o={instancePath:t+"/grantDate",schemaPath:"#/properties/grantDate/format",keyword:"format",params:{format:"date"}};e===null?e=[o]:e.push(o),r++}}else{const o={
instancePath:t+"/grantDate",schemaPath:"#/properties/grantDate/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(i.patentExpirationDate!==void 0){let n=i.
patentExpirationDate;if(typeof n=="string"){if(!De(n)){const o={instancePath:t+"/patentExpirationDate",schemaPath:"#/properties/patentExpirationDate/format",keyword:"format",params:{
format:"date"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:t+"/patentExpirationDate",schemaPath:"#/properties/patentExpirationDate/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),r++}}if(i.patentLegalStatus!==void 0){let n=i.patentLegalStatus;if(typeof n!="string"){const p={instancePath:t+"/patentLegalStatus",schemaPath:"#\
/properties/patentLegalStatus/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}let o;o=!1;for(const p of _e.properties.patentLegalStatus.enum)if(A(n,p)){o=
!0;break}if(!o){const p={instancePath:t+"/patentLegalStatus",schemaPath:"#/properties/patentLegalStatus/enum",keyword:"enum",params:{allowedValues:_e.properties.patentLegalStatus.enum}};
e===null?e=[p]:e.push(p),r++}}if(i.patentAssignee!==void 0){let n=i.patentAssignee;if(Array.isArray(n)){const o=n.length;for(let p=0;p<o;p++){let a=n[p];const l=r;let u=!1,c=null;const y=r;
R(a,{instancePath:t+"/patentAssignee/"+p})||(e=m(e,R.errors),r=e.length);var s=y===r;s&&(u=!0,c=0);const f=r;x(a,{instancePath:t+"/patentAssignee/"+p})||(e=m(e,x.errors),r=e.length);
var s=f===r;if(s&&u?(u=!1,c=[c,1]):s&&(u=!0,c=1),u)r=l,e!==null&&(l?e.length=l:e=null);else{const d={instancePath:t+"/patentAssignee/"+p,schemaPath:"#/properties/patentAssignee/ite\
ms/oneOf",keyword:"oneOf",params:{passingSchemas:c}};e===null?e=[d]:e.push(d),r++}}}else{const o={instancePath:t+"/patentAssignee",schemaPath:"#/properties/patentAssignee/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(i.externalReferences!==void 0){let n=i.externalReferences;if(Array.isArray(n)){const o=n.length;for(let p=0;p<o;p++)I(
n[p],{instancePath:t+"/externalReferences/"+p})||(e=m(e,I.errors),r=e.length)}else{const o={instancePath:t+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}}else{const n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Yr.
errors=e,r===0}function et(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.familyId===void 0){const s={instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"familyId"}};e===null?e=[s]:e.push(s),r++}for(const s in i)if(!(s==="bom-ref"||s==="familyId"||s==="priorityApplication"||s==="members"||s==="exter\
nalReferences")){const n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(i["bom-re\
f"]!==void 0&&(v(i["bom-ref"],{instancePath:t+"/bom-ref"})||(e=m(e,v.errors),r=e.length)),i.familyId!==void 0&&typeof i.familyId!="string"){const s={instancePath:t+"/familyId",schemaPath:"\
#/properties/familyId/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(i.priorityApplication!==void 0&&(Oe(i.priorityApplication,{instancePath:t+"/prior\
ityApplication"})||(e=m(e,Oe.errors),r=e.length)),i.members!==void 0){let s=i.members;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)$(s[o],{instancePath:t+"/members/"+o})||
(e=m(e,$.errors),r=e.length)}else{const n={instancePath:t+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(i.
externalReferences!==void 0){let s=i.externalReferences;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)I(s[o],{instancePath:t+"/externalReferences/"+o})||(e=m(e,I.errors),
r=e.length)}else{const n={instancePath:t+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{
const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return et.errors=e,r===0}function rt(i,{instancePath:t=""}={}){let e=null,r=0;const s=r;let n=!1;const o=r;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.attributedTo===void 0){const d={instancePath:t,schemaPath:"\
#/anyOf/0/required",keyword:"required",params:{missingProperty:"attributedTo"}};e===null?e=[d]:e.push(d),r++}var p=o===r;if(n=n||p,!n){const d=r;if(i&&typeof i=="object"&&!Array.isArray(
i)&&i.process===void 0){const g={instancePath:t,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"process"}};e===null?e=[g]:e.push(g),r++}var p=d===r;n=n||
p}if(n)r=s,e!==null&&(s?e.length=s:e=null);else{const d={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(d),r++}const a=r;let l=!1,u=null;const c=r;
if(i&&typeof i=="object"&&!Array.isArray(i)&&i.pointers===void 0){const d={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"pointers"}};e===
null?e=[d]:e.push(d),r++}var f=c===r;f&&(l=!0,u=0);const y=r;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.expressions===void 0){const d={instancePath:t,schemaPath:"#/oneOf/1/requ\
ired",keyword:"required",params:{missingProperty:"expressions"}};e===null?e=[d]:e.push(d),r++}var f=y===r;if(f&&l?(l=!1,u=[u,1]):f&&(l=!0,u=1),l)r=a,e!==null&&(a?e.length=a:e=null);else{
const d={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:u}};e===null?e=[d]:e.push(d),r++}if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.timestamp===void 0){
const d={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"timestamp"}};e===null?e=[d]:e.push(d),r++}for(const d in i)if(!(d==="bom-ref"||d==="poin\
ters"||d==="expressions"||d==="timestamp"||d==="attributedTo"||d==="process"||d==="note"||d==="signature")){const h={instancePath:t,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:d}};e===null?e=[h]:e.push(h),r++}if(i["bom-ref"]!==void 0&&(v(i["bom-ref"],{instancePath:t+"/bom-ref"})||(e=m(e,v.errors),r=e.length)),
i.pointers!==void 0){let d=i.pointers;if(Array.isArray(d)){if(d.length<1){const g={instancePath:t+"/pointers",schemaPath:"#/properties/pointers/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[g]:e.push(g),r++}const h=d.length;for(let g=0;g<h;g++)if(typeof d[g]!="string"){const P={instancePath:t+"/pointers/"+g,schemaPath:"#/properties/pointers/items\
/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}else{const h={instancePath:t+"/pointers",schemaPath:"#/properties/pointers/type",keyword:"type",params:{
type:"array"}};e===null?e=[h]:e.push(h),r++}}if(i.expressions!==void 0){let d=i.expressions;if(Array.isArray(d)){if(d.length<1){const g={instancePath:t+"/expressions",schemaPath:"#\
/properties/expressions/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),r++}const h=d.length;for(let g=0;g<h;g++)if(typeof d[g]!="string"){const P={instancePath:t+
"/expressions/"+g,schemaPath:"#/properties/expressions/items/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}else{const h={instancePath:t+"/expressions",
schemaPath:"#/properties/expressions/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}}if(i.timestamp!==void 0){let d=i.timestamp;if(typeof d=="string"){if(!T(
d)){const h={instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-time"}};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:t+
"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(i.attributedTo!==void 0&&($(i.attributedTo,{instancePath:t+
"/attributedTo"})||(e=m(e,$.errors),r=e.length)),i.process!==void 0&&($(i.process,{instancePath:t+"/process"})||(e=m(e,$.errors),r=e.length)),i.note!==void 0&&typeof i.note!="strin\
g"){const d={instancePath:t+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}i.signature!==void 0&&(C(i.signature,{instancePath:t+
"/signature"})||(e=m(e,C.errors),r=e.length))}else{const d={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}return rt.errors=
e,r===0}function Tt(i,{instancePath:t=""}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const o of pe.required)if(i[o]===void 0){const p={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o}};e===null?e=[p]:e.push(p),r++}for(const o in i)if(!N.call(pe.properties,o)){const p={instancePath:t,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),r++}if(i.$schema!==void 0&&typeof i.$schema!="string"){const o={instancePath:t+
"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(i.bomFormat!==void 0){let o=i.bomFormat;if(typeof o!="str\
ing"){const p={instancePath:t+"/bomFormat",schemaPath:"#/properties/bomFormat/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(o!=="CycloneDX"){const p={
instancePath:t+"/bomFormat",schemaPath:"#/properties/bomFormat/enum",keyword:"enum",params:{allowedValues:pe.properties.bomFormat.enum}};e===null?e=[p]:e.push(p),r++}}if(i.specVersion!==
void 0&&typeof i.specVersion!="string"){const o={instancePath:t+"/specVersion",schemaPath:"#/properties/specVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}if(i.serialNumber!==void 0){let o=i.serialNumber;if(typeof o=="string"){if(!It.test(o)){const p={instancePath:t+"/serialNumber",schemaPath:"#/properties/serialNumber/pattern",
keyword:"pattern",params:{pattern:"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:t+"/serialNum\
ber",schemaPath:"#/properties/serialNumber/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(i.version!==void 0){let o=i.version;if(!(typeof o=="number"&&
!(o%1)&&!isNaN(o))){const p={instancePath:t+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof o=="num\
ber"&&(o<1||isNaN(o))){const p={instancePath:t+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(p),r++}}
if(i.metadata!==void 0&&(Tr(i.metadata,{instancePath:t+"/metadata"})||(e=m(e,Tr.errors),r=e.length)),i.components!==void 0){let o=i.components;if(Array.isArray(o)){const p=o.length;
for(let l=0;l<p;l++)V(o[l],{instancePath:t+"/components/"+l})||(e=m(e,V.errors),r=e.length);const a=j(o);if(a!==void 0){const l={instancePath:t+"/components",schemaPath:"#/properti\
es/components/uniqueItems",keyword:"uniqueItems",params:{i:a[0],j:a[1]}};e===null?e=[l]:e.push(l),r++}}else{const p={instancePath:t+"/components",schemaPath:"#/properties/component\
s/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(i.services!==void 0){let o=i.services;if(Array.isArray(o)){const p=o.length;for(let l=0;l<p;l++)F(o[l],
{instancePath:t+"/services/"+l})||(e=m(e,F.errors),r=e.length);const a=j(o);if(a!==void 0){const l={instancePath:t+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"\
uniqueItems",params:{i:a[0],j:a[1]}};e===null?e=[l]:e.push(l),r++}}else{const p={instancePath:t+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[p]:e.push(p),r++}}if(i.externalReferences!==void 0){let o=i.externalReferences;if(Array.isArray(o)){const p=o.length;for(let a=0;a<p;a++)I(o[a],{instancePath:t+"/\
externalReferences/"+a})||(e=m(e,I.errors),r=e.length)}else{const p={instancePath:t+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"\
array"}};e===null?e=[p]:e.push(p),r++}}if(i.dependencies!==void 0){let o=i.dependencies;if(Array.isArray(o)){const p=o.length;for(let l=0;l<p;l++)G(o[l],{instancePath:t+"/dependenc\
ies/"+l})||(e=m(e,G.errors),r=e.length);const a=j(o);if(a!==void 0){const l={instancePath:t+"/dependencies",schemaPath:"#/properties/dependencies/uniqueItems",keyword:"uniqueItems",
params:{i:a[0],j:a[1]}};e===null?e=[l]:e.push(l),r++}}else{const p={instancePath:t+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type:"array"}};
e===null?e=[p]:e.push(p),r++}}if(i.compositions!==void 0){let o=i.compositions;if(Array.isArray(o)){const p=o.length;for(let l=0;l<p;l++)Cr(o[l],{instancePath:t+"/compositions/"+l})||
(e=m(e,Cr.errors),r=e.length);const a=j(o);if(a!==void 0){const l={instancePath:t+"/compositions",schemaPath:"#/properties/compositions/uniqueItems",keyword:"uniqueItems",params:{i:a[0],
j:a[1]}};e===null?e=[l]:e.push(l),r++}}else{const p={instancePath:t+"/compositions",schemaPath:"#/properties/compositions/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:
e.push(p),r++}}if(i.vulnerabilities!==void 0){let o=i.vulnerabilities;if(Array.isArray(o)){const p=o.length;for(let l=0;l<p;l++)Vr(o[l],{instancePath:t+"/vulnerabilities/"+l})||(e=
m(e,Vr.errors),r=e.length);const a=j(o);if(a!==void 0){const l={instancePath:t+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/uniqueItems",keyword:"uniqueItems",params:{
i:a[0],j:a[1]}};e===null?e=[l]:e.push(l),r++}}else{const p={instancePath:t+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/type",keyword:"type",params:{type:"array"}};e===
null?e=[p]:e.push(p),r++}}if(i.annotations!==void 0){let o=i.annotations;if(Array.isArray(o)){const p=o.length;for(let l=0;l<p;l++)Mr(o[l],{instancePath:t+"/annotations/"+l})||(e=m(
e,Mr.errors),r=e.length);const a=j(o);if(a!==void 0){const l={instancePath:t+"/annotations",schemaPath:"#/properties/annotations/uniqueItems",keyword:"uniqueItems",params:{i:a[0],j:a[1]}};
e===null?e=[l]:e.push(l),r++}}else{const p={instancePath:t+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),
r++}}if(i.formulation!==void 0){let o=i.formulation;if(Array.isArray(o)){const p=o.length;for(let l=0;l<p;l++)Qr(o[l],{instancePath:t+"/formulation/"+l})||(e=m(e,Qr.errors),r=e.length);
const a=j(o);if(a!==void 0){const l={instancePath:t+"/formulation",schemaPath:"#/properties/formulation/uniqueItems",keyword:"uniqueItems",params:{i:a[0],j:a[1]}};e===null?e=[l]:e.
push(l),r++}}else{const p={instancePath:t+"/formulation",schemaPath:"#/properties/formulation/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(i.declarations!==
void 0){let o=i.declarations;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const p in o)if(!(p==="assessors"||p==="attestations"||p==="claims"||p==="evidence"||p==="targets"||p===
"affirmation"||p==="signature")){const a={instancePath:t+"/declarations",schemaPath:"#/properties/declarations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[a]:e.push(a),r++}if(o.assessors!==void 0){let p=o.assessors;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++){let u=p[l];if(u&&typeof u=="object"&&!Array.isArray(
u)){for(const c in u)if(!(c==="bom-ref"||c==="thirdParty"||c==="organization")){const y={instancePath:t+"/declarations/assessors/"+l,schemaPath:"#/properties/declarations/propertie\
s/assessors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[y]:e.push(y),r++}if(u["bom-ref"]!==void 0&&(v(u["bom-ref"],{instancePath:t+
"/declarations/assessors/"+l+"/bom-ref"})||(e=m(e,v.errors),r=e.length)),u.thirdParty!==void 0&&typeof u.thirdParty!="boolean"){const c={instancePath:t+"/declarations/assessors/"+l+
"/thirdParty",schemaPath:"#/properties/declarations/properties/assessors/items/properties/thirdParty/type",keyword:"type",params:{type:"boolean"}};e===null?e=[c]:e.push(c),r++}u.organization!==
void 0&&(x(u.organization,{instancePath:t+"/declarations/assessors/"+l+"/organization"})||(e=m(e,x.errors),r=e.length))}else{const c={instancePath:t+"/declarations/assessors/"+l,schemaPath:"\
#/properties/declarations/properties/assessors/items/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}}else{const a={instancePath:t+"/declarations/assesso\
rs",schemaPath:"#/properties/declarations/properties/assessors/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(o.attestations!==void 0){let p=o.attestations;
if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++){let u=p[l];if(u&&typeof u=="object"&&!Array.isArray(u)){for(const c in u)if(!(c==="summary"||c==="assessor"||c==="map"||c===
"signature")){const y={instancePath:t+"/declarations/attestations/"+l,schemaPath:"#/properties/declarations/properties/attestations/items/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:c}};e===null?e=[y]:e.push(y),r++}if(u.summary!==void 0&&typeof u.summary!="string"){const c={instancePath:t+"/declarations/attestations/"+l+"/\
summary",schemaPath:"#/properties/declarations/properties/attestations/items/properties/summary/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}if(u.assessor!==
void 0&&($(u.assessor,{instancePath:t+"/declarations/attestations/"+l+"/assessor"})||(e=m(e,$.errors),r=e.length)),u.map!==void 0){let c=u.map;if(Array.isArray(c)){const y=c.length;
for(let f=0;f<y;f++){let d=c[f];if(d&&typeof d=="object"&&!Array.isArray(d)){for(const h in d)if(!(h==="requirement"||h==="claims"||h==="counterClaims"||h==="conformance"||h==="con\
fidence")){const g={instancePath:t+"/declarations/attestations/"+l+"/map/"+f,schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:h}};e===null?e=[g]:e.push(g),r++}if(d.requirement!==void 0&&($(d.requirement,{instancePath:t+"/declarations/attest\
ations/"+l+"/map/"+f+"/requirement"})||(e=m(e,$.errors),r=e.length)),d.claims!==void 0){let h=d.claims;if(Array.isArray(h)){const g=h.length;for(let P=0;P<g;P++)$(h[P],{instancePath:t+
"/declarations/attestations/"+l+"/map/"+f+"/claims/"+P})||(e=m(e,$.errors),r=e.length)}else{const g={instancePath:t+"/declarations/attestations/"+l+"/map/"+f+"/claims",schemaPath:"\
#/properties/declarations/properties/attestations/items/properties/map/items/properties/claims/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}}if(d.counterClaims!==
void 0){let h=d.counterClaims;if(Array.isArray(h)){const g=h.length;for(let P=0;P<g;P++)$(h[P],{instancePath:t+"/declarations/attestations/"+l+"/map/"+f+"/counterClaims/"+P})||(e=m(
e,$.errors),r=e.length)}else{const g={instancePath:t+"/declarations/attestations/"+l+"/map/"+f+"/counterClaims",schemaPath:"#/properties/declarations/properties/attestations/items/\
properties/map/items/properties/counterClaims/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}}if(d.conformance!==void 0){let h=d.conformance;if(h&&typeof h==
"object"&&!Array.isArray(h)){for(const g in h)if(!(g==="score"||g==="rationale"||g==="mitigationStrategies")){const P={instancePath:t+"/declarations/attestations/"+l+"/map/"+f+"/co\
nformance",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/conformance/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:g}};e===null?e=[P]:e.push(P),r++}if(h.score!==void 0){let g=h.score;if(typeof g=="number"){if(g>1||isNaN(g)){const P={instancePath:t+"/declarations/attestations/"+
l+"/map/"+f+"/conformance/score",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/conformance/properties/score/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1}};e===null?e=[P]:e.push(P),r++}if(g<0||isNaN(g)){const P={instancePath:t+"/declarations/attestations/"+l+"/map/"+f+"/conformance/score",schemaPath:"\
#/properties/declarations/properties/attestations/items/properties/map/items/properties/conformance/properties/score/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===
null?e=[P]:e.push(P),r++}}else{const P={instancePath:t+"/declarations/attestations/"+l+"/map/"+f+"/conformance/score",schemaPath:"#/properties/declarations/properties/attestations/\
items/properties/map/items/properties/conformance/properties/score/type",keyword:"type",params:{type:"number"}};e===null?e=[P]:e.push(P),r++}}if(h.rationale!==void 0&&typeof h.rationale!=
"string"){const g={instancePath:t+"/declarations/attestations/"+l+"/map/"+f+"/conformance/rationale",schemaPath:"#/properties/declarations/properties/attestations/items/properties/\
map/items/properties/conformance/properties/rationale/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}if(h.mitigationStrategies!==void 0){let g=h.mitigationStrategies;
if(Array.isArray(g)){const P=g.length;for(let k=0;k<P;k++)$(g[k],{instancePath:t+"/declarations/attestations/"+l+"/map/"+f+"/conformance/mitigationStrategies/"+k})||(e=m(e,$.errors),
r=e.length)}else{const P={instancePath:t+"/declarations/attestations/"+l+"/map/"+f+"/conformance/mitigationStrategies",schemaPath:"#/properties/declarations/properties/attestations\
/items/properties/map/items/properties/conformance/properties/mitigationStrategies/type",keyword:"type",params:{type:"array"}};e===null?e=[P]:e.push(P),r++}}}else{const g={instancePath:t+
"/declarations/attestations/"+l+"/map/"+f+"/conformance",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/conformance/type",keyword:"\
type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}}if(d.confidence!==void 0){let h=d.confidence;if(h&&typeof h=="object"&&!Array.isArray(h)){for(const g in h)if(!(g==="sco\
re"||g==="rationale")){const P={instancePath:t+"/declarations/attestations/"+l+"/map/"+f+"/confidence",schemaPath:"#/properties/declarations/properties/attestations/items/propertie\
s/map/items/properties/confidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}};e===null?e=[P]:e.push(P),r++}if(h.score!==void 0){let g=h.score;
if(typeof g=="number"){if(g>1||isNaN(g)){const P={instancePath:t+"/declarations/attestations/"+l+"/map/"+f+"/confidence/score",schemaPath:"#/properties/declarations/properties/atte\
stations/items/properties/map/items/properties/confidence/properties/score/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};e===null?e=[P]:e.push(P),r++}if(g<0||isNaN(g)){
const P={instancePath:t+"/declarations/attestations/"+l+"/map/"+f+"/confidence/score",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/prope\
rties/confidence/properties/score/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[P]:e.push(P),r++}}else{const P={instancePath:t+"/declarations/attestation\
s/"+l+"/map/"+f+"/confidence/score",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/confidence/properties/score/type",keyword:"t\
ype",params:{type:"number"}};e===null?e=[P]:e.push(P),r++}}if(h.rationale!==void 0&&typeof h.rationale!="string"){const g={instancePath:t+"/declarations/attestations/"+l+"/map/"+f+
"/confidence/rationale",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/confidence/properties/rationale/type",keyword:"type",params:{
type:"string"}};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:t+"/declarations/attestations/"+l+"/map/"+f+"/confidence",schemaPath:"#/properties/declarations/properties/\
attestations/items/properties/map/items/properties/confidence/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}}}else{const h={instancePath:t+"/declaration\
s/attestations/"+l+"/map/"+f,schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.
push(h),r++}}}else{const y={instancePath:t+"/declarations/attestations/"+l+"/map",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/type",keyword:"\
type",params:{type:"array"}};e===null?e=[y]:e.push(y),r++}}u.signature!==void 0&&(C(u.signature,{instancePath:t+"/declarations/attestations/"+l+"/signature"})||(e=m(e,C.errors),r=e.
length))}else{const c={instancePath:t+"/declarations/attestations/"+l,schemaPath:"#/properties/declarations/properties/attestations/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[c]:e.push(c),r++}}}else{const a={instancePath:t+"/declarations/attestations",schemaPath:"#/properties/declarations/properties/attestations/type",keyword:"type",params:{
type:"array"}};e===null?e=[a]:e.push(a),r++}}if(o.claims!==void 0){let p=o.claims;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++){let u=p[l];if(u&&typeof u=="object"&&!Array.
isArray(u)){for(const c in u)if(!N.call(pe.properties.declarations.properties.claims.items.properties,c)){const y={instancePath:t+"/declarations/claims/"+l,schemaPath:"#/properties\
/declarations/properties/claims/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[y]:e.push(y),r++}if(u["bom-ref"]!==void 0&&(v(
u["bom-ref"],{instancePath:t+"/declarations/claims/"+l+"/bom-ref"})||(e=m(e,v.errors),r=e.length)),u.target!==void 0&&($(u.target,{instancePath:t+"/declarations/claims/"+l+"/target"})||
(e=m(e,$.errors),r=e.length)),u.predicate!==void 0&&typeof u.predicate!="string"){const c={instancePath:t+"/declarations/claims/"+l+"/predicate",schemaPath:"#/properties/declaratio\
ns/properties/claims/items/properties/predicate/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}if(u.mitigationStrategies!==void 0){let c=u.mitigationStrategies;
if(Array.isArray(c)){const y=c.length;for(let f=0;f<y;f++)$(c[f],{instancePath:t+"/declarations/claims/"+l+"/mitigationStrategies/"+f})||(e=m(e,$.errors),r=e.length)}else{const y={
instancePath:t+"/declarations/claims/"+l+"/mitigationStrategies",schemaPath:"#/properties/declarations/properties/claims/items/properties/mitigationStrategies/type",keyword:"type",
params:{type:"array"}};e===null?e=[y]:e.push(y),r++}}if(u.reasoning!==void 0&&typeof u.reasoning!="string"){const c={instancePath:t+"/declarations/claims/"+l+"/reasoning",schemaPath:"\
#/properties/declarations/properties/claims/items/properties/reasoning/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}if(u.evidence!==void 0){let c=u.evidence;
if(Array.isArray(c)){const y=c.length;for(let f=0;f<y;f++)$(c[f],{instancePath:t+"/declarations/claims/"+l+"/evidence/"+f})||(e=m(e,$.errors),r=e.length)}else{const y={instancePath:t+
"/declarations/claims/"+l+"/evidence",schemaPath:"#/properties/declarations/properties/claims/items/properties/evidence/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.
push(y),r++}}if(u.counterEvidence!==void 0){let c=u.counterEvidence;if(Array.isArray(c)){const y=c.length;for(let f=0;f<y;f++)$(c[f],{instancePath:t+"/declarations/claims/"+l+"/cou\
nterEvidence/"+f})||(e=m(e,$.errors),r=e.length)}else{const y={instancePath:t+"/declarations/claims/"+l+"/counterEvidence",schemaPath:"#/properties/declarations/properties/claims/i\
tems/properties/counterEvidence/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),r++}}if(u.externalReferences!==void 0){let c=u.externalReferences;if(Array.isArray(
c)){const y=c.length;for(let f=0;f<y;f++)I(c[f],{instancePath:t+"/declarations/claims/"+l+"/externalReferences/"+f})||(e=m(e,I.errors),r=e.length)}else{const y={instancePath:t+"/de\
clarations/claims/"+l+"/externalReferences",schemaPath:"#/properties/declarations/properties/claims/items/properties/externalReferences/type",keyword:"type",params:{type:"array"}};
e===null?e=[y]:e.push(y),r++}}u.signature!==void 0&&(C(u.signature,{instancePath:t+"/declarations/claims/"+l+"/signature"})||(e=m(e,C.errors),r=e.length))}else{const c={instancePath:t+
"/declarations/claims/"+l,schemaPath:"#/properties/declarations/properties/claims/items/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}}else{const a={instancePath:t+
"/declarations/claims",schemaPath:"#/properties/declarations/properties/claims/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(o.evidence!==void 0){let p=o.
evidence;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++){let u=p[l];if(u&&typeof u=="object"&&!Array.isArray(u)){for(const c in u)if(!N.call(pe.properties.declarations.properties.
evidence.items.properties,c)){const y={instancePath:t+"/declarations/evidence/"+l,schemaPath:"#/properties/declarations/properties/evidence/items/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:c}};e===null?e=[y]:e.push(y),r++}if(u["bom-ref"]!==void 0&&(v(u["bom-ref"],{instancePath:t+"/declarations/evidence/"+l+"/bom-ref"})||(e=
m(e,v.errors),r=e.length)),u.propertyName!==void 0&&typeof u.propertyName!="string"){const c={instancePath:t+"/declarations/evidence/"+l+"/propertyName",schemaPath:"#/properties/de\
clarations/properties/evidence/items/properties/propertyName/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}if(u.description!==void 0&&typeof u.description!=
"string"){const c={instancePath:t+"/declarations/evidence/"+l+"/description",schemaPath:"#/properties/declarations/properties/evidence/items/properties/description/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}if(u.data!==void 0){let c=u.data;if(Array.isArray(c)){const y=c.length;for(let f=0;f<y;f++){let d=c[f];if(d&&typeof d=="ob\
ject"&&!Array.isArray(d)){for(const h in d)if(!(h==="name"||h==="contents"||h==="classification"||h==="sensitiveData"||h==="governance")){const g={instancePath:t+"/declarations/evi\
dence/"+l+"/data/"+f,schemaPath:"#/properties/declarations/properties/evidence/items/properties/data/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};
e===null?e=[g]:e.push(g),r++}if(d.name!==void 0&&typeof d.name!="string"){const h={instancePath:t+"/declarations/evidence/"+l+"/data/"+f+"/name",schemaPath:"#/properties/declaratio\
ns/properties/evidence/items/properties/data/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(d.contents!==void 0){let h=d.contents;
if(h&&typeof h=="object"&&!Array.isArray(h)){for(const g in h)if(!(g==="attachment"||g==="url")){const P={instancePath:t+"/declarations/evidence/"+l+"/data/"+f+"/contents",schemaPath:"\
#/properties/declarations/properties/evidence/items/properties/data/items/properties/contents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}};e===
null?e=[P]:e.push(P),r++}if(h.attachment!==void 0&&(D(h.attachment,{instancePath:t+"/declarations/evidence/"+l+"/data/"+f+"/contents/attachment"})||(e=m(e,D.errors),r=e.length)),h.
url!==void 0){let g=h.url;if(typeof g=="string"){if(!L(g)){const P={instancePath:t+"/declarations/evidence/"+l+"/data/"+f+"/contents/url",schemaPath:"#/properties/declarations/prop\
erties/evidence/items/properties/data/items/properties/contents/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[P]:e.push(P),r++}}else{const P={
instancePath:t+"/declarations/evidence/"+l+"/data/"+f+"/contents/url",schemaPath:"#/properties/declarations/properties/evidence/items/properties/data/items/properties/contents/prop\
erties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}}else{const g={instancePath:t+"/declarations/evidence/"+l+"/data/"+f+"/contents",schemaPath:"#\
/properties/declarations/properties/evidence/items/properties/data/items/properties/contents/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}}if(d.classification!==
void 0&&(ie(d.classification,{instancePath:t+"/declarations/evidence/"+l+"/data/"+f+"/classification"})||(e=m(e,ie.errors),r=e.length)),d.sensitiveData!==void 0){let h=d.sensitiveData;
if(Array.isArray(h)){const g=h.length;for(let P=0;P<g;P++)if(typeof h[P]!="string"){const k={instancePath:t+"/declarations/evidence/"+l+"/data/"+f+"/sensitiveData/"+P,schemaPath:"#\
/properties/declarations/properties/evidence/items/properties/data/items/properties/sensitiveData/items/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}else{
const g={instancePath:t+"/declarations/evidence/"+l+"/data/"+f+"/sensitiveData",schemaPath:"#/properties/declarations/properties/evidence/items/properties/data/items/properties/sen\
sitiveData/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}}d.governance!==void 0&&(se(d.governance,{instancePath:t+"/declarations/evidence/"+l+"/data/"+f+
"/governance"})||(e=m(e,se.errors),r=e.length))}else{const h={instancePath:t+"/declarations/evidence/"+l+"/data/"+f,schemaPath:"#/properties/declarations/properties/evidence/items/\
properties/data/items/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}}}else{const y={instancePath:t+"/declarations/evidence/"+l+"/data",schemaPath:"#/pro\
perties/declarations/properties/evidence/items/properties/data/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),r++}}if(u.created!==void 0){let c=u.created;if(typeof c==
"string"){if(!T(c)){const y={instancePath:t+"/declarations/evidence/"+l+"/created",schemaPath:"#/properties/declarations/properties/evidence/items/properties/created/format",keyword:"\
format",params:{format:"date-time"}};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:t+"/declarations/evidence/"+l+"/created",schemaPath:"#/properties/declarations/propert\
ies/evidence/items/properties/created/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}if(u.expires!==void 0){let c=u.expires;if(typeof c=="string"){if(!T(
c)){const y={instancePath:t+"/declarations/evidence/"+l+"/expires",schemaPath:"#/properties/declarations/properties/evidence/items/properties/expires/format",keyword:"format",params:{
format:"date-time"}};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:t+"/declarations/evidence/"+l+"/expires",schemaPath:"#/properties/declarations/properties/evidence/ite\
ms/properties/expires/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}u.author!==void 0&&(R(u.author,{instancePath:t+"/declarations/evidence/"+l+"/author"})||
(e=m(e,R.errors),r=e.length)),u.reviewer!==void 0&&(R(u.reviewer,{instancePath:t+"/declarations/evidence/"+l+"/reviewer"})||(e=m(e,R.errors),r=e.length)),u.signature!==void 0&&(C(u.
signature,{instancePath:t+"/declarations/evidence/"+l+"/signature"})||(e=m(e,C.errors),r=e.length))}else{const c={instancePath:t+"/declarations/evidence/"+l,schemaPath:"#/propertie\
s/declarations/properties/evidence/items/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}}else{const a={instancePath:t+"/declarations/evidence",schemaPath:"\
#/properties/declarations/properties/evidence/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(o.targets!==void 0){let p=o.targets;if(p&&typeof p=="obje\
ct"&&!Array.isArray(p)){for(const a in p)if(!(a==="organizations"||a==="components"||a==="services")){const l={instancePath:t+"/declarations/targets",schemaPath:"#/properties/decla\
rations/properties/targets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[l]:e.push(l),r++}if(p.organizations!==void 0){let a=p.organizations;
if(Array.isArray(a)){const l=a.length;for(let u=0;u<l;u++)x(a[u],{instancePath:t+"/declarations/targets/organizations/"+u})||(e=m(e,x.errors),r=e.length)}else{const l={instancePath:t+
"/declarations/targets/organizations",schemaPath:"#/properties/declarations/properties/targets/properties/organizations/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.
push(l),r++}}if(p.components!==void 0){let a=p.components;if(Array.isArray(a)){const l=a.length;for(let u=0;u<l;u++)V(a[u],{instancePath:t+"/declarations/targets/components/"+u})||
(e=m(e,V.errors),r=e.length)}else{const l={instancePath:t+"/declarations/targets/components",schemaPath:"#/properties/declarations/properties/targets/properties/components/type",keyword:"\
type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(p.services!==void 0){let a=p.services;if(Array.isArray(a)){const l=a.length;for(let u=0;u<l;u++)F(a[u],{instancePath:t+
"/declarations/targets/services/"+u})||(e=m(e,F.errors),r=e.length)}else{const l={instancePath:t+"/declarations/targets/services",schemaPath:"#/properties/declarations/properties/t\
argets/properties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}}else{const a={instancePath:t+"/declarations/targets",schemaPath:"#/properties/\
declarations/properties/targets/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(o.affirmation!==void 0){let p=o.affirmation;if(p&&typeof p=="object"&&
!Array.isArray(p)){for(const a in p)if(!(a==="statement"||a==="signatories"||a==="signature")){const l={instancePath:t+"/declarations/affirmation",schemaPath:"#/properties/declarat\
ions/properties/affirmation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[l]:e.push(l),r++}if(p.statement!==void 0&&typeof p.statement!=
"string"){const a={instancePath:t+"/declarations/affirmation/statement",schemaPath:"#/properties/declarations/properties/affirmation/properties/statement/type",keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),r++}if(p.signatories!==void 0){let a=p.signatories;if(Array.isArray(a)){const l=a.length;for(let u=0;u<l;u++){let c=a[u];const y=r;let f=!1,
d=null;const h=r;if(c&&typeof c=="object"&&!Array.isArray(c)&&c.signature===void 0){const P={instancePath:t+"/declarations/affirmation/signatories/"+u,schemaPath:"#/properties/decl\
arations/properties/affirmation/properties/signatories/items/oneOf/0/required",keyword:"required",params:{missingProperty:"signature"}};e===null?e=[P]:e.push(P),r++}var s=h===r;s&&
(f=!0,d=0);const g=r;if(c&&typeof c=="object"&&!Array.isArray(c)){for(const P of pe.properties.declarations.properties.affirmation.properties.signatories.items.oneOf[1].required)if(c[P]===
void 0){const k={instancePath:t+"/declarations/affirmation/signatories/"+u,schemaPath:"#/properties/declarations/properties/affirmation/properties/signatories/items/oneOf/1/require\
d",keyword:"required",params:{missingProperty:P}};e===null?e=[k]:e.push(k),r++}}var s=g===r;if(s&&f?(f=!1,d=[d,1]):s&&(f=!0,d=1),f)r=y,e!==null&&(y?e.length=y:e=null);else{const P={
instancePath:t+"/declarations/affirmation/signatories/"+u,schemaPath:"#/properties/declarations/properties/affirmation/properties/signatories/items/oneOf",keyword:"oneOf",params:{passingSchemas:d}};
e===null?e=[P]:e.push(P),r++}if(c&&typeof c=="object"&&!Array.isArray(c)){for(const P in c)if(!(P==="name"||P==="role"||P==="signature"||P==="organization"||P==="externalReference")){
const k={instancePath:t+"/declarations/affirmation/signatories/"+u,schemaPath:"#/properties/declarations/properties/affirmation/properties/signatories/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:P}};e===null?e=[k]:e.push(k),r++}if(c.name!==void 0&&typeof c.name!="string"){const P={instancePath:t+"/declarations/affirmation/si\
gnatories/"+u+"/name",schemaPath:"#/properties/declarations/properties/affirmation/properties/signatories/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[P]:e.push(P),r++}if(c.role!==void 0&&typeof c.role!="string"){const P={instancePath:t+"/declarations/affirmation/signatories/"+u+"/role",schemaPath:"#/properties/declarations/pr\
operties/affirmation/properties/signatories/items/properties/role/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}c.signature!==void 0&&(C(c.signature,{instancePath:t+
"/declarations/affirmation/signatories/"+u+"/signature"})||(e=m(e,C.errors),r=e.length)),c.organization!==void 0&&(x(c.organization,{instancePath:t+"/declarations/affirmation/signa\
tories/"+u+"/organization"})||(e=m(e,x.errors),r=e.length)),c.externalReference!==void 0&&(I(c.externalReference,{instancePath:t+"/declarations/affirmation/signatories/"+u+"/extern\
alReference"})||(e=m(e,I.errors),r=e.length))}else{const P={instancePath:t+"/declarations/affirmation/signatories/"+u,schemaPath:"#/properties/declarations/properties/affirmation/p\
roperties/signatories/items/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}}}else{const l={instancePath:t+"/declarations/affirmation/signatories",schemaPath:"\
#/properties/declarations/properties/affirmation/properties/signatories/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}p.signature!==void 0&&(C(p.signature,
{instancePath:t+"/declarations/affirmation/signature"})||(e=m(e,C.errors),r=e.length))}else{const a={instancePath:t+"/declarations/affirmation",schemaPath:"#/properties/declaration\
s/properties/affirmation/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}o.signature!==void 0&&(C(o.signature,{instancePath:t+"/declarations/signature"})||
(e=m(e,C.errors),r=e.length))}else{const p={instancePath:t+"/declarations",schemaPath:"#/properties/declarations/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(
p),r++}}if(i.definitions!==void 0){let o=i.definitions;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const p in o)if(!(p==="standards"||p==="patents")){const a={instancePath:t+"\
/definitions",schemaPath:"#/properties/definitions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[a]:e.push(a),r++}if(o.standards!==
void 0){let p=o.standards;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)Jr(p[l],{instancePath:t+"/definitions/standards/"+l})||(e=m(e,Jr.errors),r=e.length)}else{const a={
instancePath:t+"/definitions/standards",schemaPath:"#/properties/definitions/properties/standards/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(o.patents!==
void 0){let p=o.patents;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++){let u=p[l];const c=r;let y=!1;const f=r;Yr(u,{instancePath:t+"/definitions/patents/"+l})||(e=m(e,
Yr.errors),r=e.length);var n=f===r;if(y=y||n,!y){const d=r;et(u,{instancePath:t+"/definitions/patents/"+l})||(e=m(e,et.errors),r=e.length);var n=d===r;y=y||n}if(y)r=c,e!==null&&(c?
e.length=c:e=null);else{const d={instancePath:t+"/definitions/patents/"+l,schemaPath:"#/properties/definitions/properties/patents/items/anyOf",keyword:"anyOf",params:{}};e===null?e=
[d]:e.push(d),r++}}}else{const a={instancePath:t+"/definitions/patents",schemaPath:"#/properties/definitions/properties/patents/type",keyword:"type",params:{type:"array"}};e===null?
e=[a]:e.push(a),r++}}}else{const p={instancePath:t+"/definitions",schemaPath:"#/properties/definitions/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(i.
citations!==void 0){let o=i.citations;if(Array.isArray(o)){const p=o.length;for(let l=0;l<p;l++)rt(o[l],{instancePath:t+"/citations/"+l})||(e=m(e,rt.errors),r=e.length);const a=j(o);
if(a!==void 0){const l={instancePath:t+"/citations",schemaPath:"#/properties/citations/uniqueItems",keyword:"uniqueItems",params:{i:a[0],j:a[1]}};e===null?e=[l]:e.push(l),r++}}else{
const p={instancePath:t+"/citations",schemaPath:"#/properties/citations/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(i.properties!==void 0){let o=i.
properties;if(Array.isArray(o)){const p=o.length;for(let a=0;a<p;a++)b(o[a],{instancePath:t+"/properties/"+a})||(e=m(e,b.errors),r=e.length)}else{const p={instancePath:t+"/properti\
es",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}i.signature!==void 0&&(C(i.signature,{instancePath:t+"/signature"})||
(e=m(e,C.errors),r=e.length))}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return Tt.errors=e,r===0}export{ei as validate};
