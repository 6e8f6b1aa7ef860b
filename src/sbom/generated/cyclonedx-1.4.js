// Written by scripts/schemas.mjs from bom-1.4.SNAPSHOT.schema.json; do not edit. From the CycloneDX specification (https://github.com/CycloneDX/specification), Copyright OWASP Foundation, Apache-2.0.
import{lengthOf as Me,isEqual as Ze,findDuplicate as Je,formats as W,append as a}from"../validate/keywords.ts";import{SPDX_IDS as Xe}from"./spdx-ids.js";const lr=Be,G={$schema:"htt\
p://json-schema.org/draft-07/schema#",$id:"http://cyclonedx.org/schema/bom-1.4.schema.json",type:"object",required:["bomFormat","specVersion"],additionalProperties:!1,properties:{$schema:{
type:"string"},bomFormat:{type:"string",enum:["CycloneDX"]},specVersion:{type:"string"},serialNumber:{type:"string",pattern:"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{\
4}-[0-9a-f]{12}$"},version:{type:"integer"},metadata:{$ref:"#/definitions/metadata"},components:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/component"},uniqueItems:!0},
services:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/service"},uniqueItems:!0},externalReferences:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/extern\
alReference"}},dependencies:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/dependency"},uniqueItems:!0},compositions:{type:"array",additionalItems:!1,items:{$ref:"#/de\
finitions/compositions"},uniqueItems:!0},vulnerabilities:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/vulnerability"},uniqueItems:!0},signature:{$ref:"#/definitions/\
signature"}},definitions:{refType:{type:"string"},metadata:{type:"object",additionalProperties:!1,properties:{timestamp:{type:"string",format:"date-time"},tools:{type:"array",additionalItems:!1,
items:{$ref:"#/definitions/tool"}},authors:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/organizationalContact"}},component:{$ref:"#/definitions/component"},manufacture:{
$ref:"#/definitions/organizationalEntity"},supplier:{$ref:"#/definitions/organizationalEntity"},licenses:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/licenseChoice"}},
properties:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/property"}}}},tool:{type:"object",additionalProperties:!1,properties:{vendor:{type:"string"},name:{type:"stri\
ng"},version:{type:"string"},hashes:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/hash"}},externalReferences:{type:"array",additionalItems:!1,items:{$ref:"#/definitio\
ns/externalReference"}}}},organizationalEntity:{type:"object",additionalProperties:!1,properties:{name:{type:"string"},url:{type:"array",items:{type:"string",format:"iri-reference"}},
contact:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/organizationalContact"}}}},organizationalContact:{type:"object",additionalProperties:!1,properties:{name:{type:"\
string"},email:{type:"string",format:"idn-email"},phone:{type:"string"}}},component:{type:"object",required:["type","name"],additionalProperties:!1,properties:{type:{type:"string",
enum:["application","framework","library","container","operating-system","device","firmware","file"]},"mime-type":{type:"string",pattern:"^[-+a-z0-9.]+/[-+a-z0-9.]+$"},"bom-ref":{$ref:"\
#/definitions/refType"},supplier:{$ref:"#/definitions/organizationalEntity"},author:{type:"string"},publisher:{type:"string"},group:{type:"string"},name:{type:"string"},version:{type:"\
string"},description:{type:"string"},scope:{type:"string",enum:["required","optional","excluded"]},hashes:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/hash"}},licenses:{
type:"array",additionalItems:!1,items:{$ref:"#/definitions/licenseChoice"}},copyright:{type:"string"},cpe:{type:"string"},purl:{type:"string"},swid:{$ref:"#/definitions/swid"},modified:{
type:"boolean"},pedigree:{type:"object",additionalProperties:!1,properties:{ancestors:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/component"}},descendants:{type:"ar\
ray",additionalItems:!1,items:{$ref:"#/definitions/component"}},variants:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/component"}},commits:{type:"array",additionalItems:!1,
items:{$ref:"#/definitions/commit"}},patches:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/patch"}},notes:{type:"string"}}},externalReferences:{type:"array",additionalItems:!1,
items:{$ref:"#/definitions/externalReference"}},components:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/component"},uniqueItems:!0},evidence:{$ref:"#/definitions/com\
ponentEvidence"},releaseNotes:{$ref:"#/definitions/releaseNotes"},properties:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/property"}},signature:{$ref:"#/definitions/\
signature"}}},swid:{type:"object",required:["tagId","name"],additionalProperties:!1,properties:{tagId:{type:"string"},name:{type:"string"},version:{type:"string"},tagVersion:{type:"\
integer"},patch:{type:"boolean"},text:{$ref:"#/definitions/attachment"},url:{type:"string",format:"iri-reference"}}},attachment:{type:"object",required:["content"],additionalProperties:!1,
properties:{contentType:{type:"string"},encoding:{type:"string",enum:["base64"]},content:{type:"string"}}},hash:{type:"object",required:["alg","content"],additionalProperties:!1,properties:{
alg:{$ref:"#/definitions/hash-alg"},content:{$ref:"#/definitions/hash-content"}}},"hash-alg":{type:"string",enum:["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384",
"SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3"]},"hash-content":{type:"string",pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]\
{128})$"},license:{type:"object",oneOf:[{required:["id"]},{required:["name"]}],additionalProperties:!1,properties:{id:{$ref:"spdx.SNAPSHOT.schema.json"},name:{type:"string"},text:{
$ref:"#/definitions/attachment"},url:{type:"string",format:"iri-reference"}}},licenseChoice:{type:"object",additionalProperties:!1,properties:{license:{$ref:"#/definitions/license"},
expression:{type:"string"}},oneOf:[{required:["license"]},{required:["expression"]}]},commit:{type:"object",additionalProperties:!1,properties:{uid:{type:"string"},url:{type:"strin\
g",format:"iri-reference"},author:{$ref:"#/definitions/identifiableAction"},committer:{$ref:"#/definitions/identifiableAction"},message:{type:"string"}}},patch:{type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{type:"string",enum:["unofficial","monkey","backport","cherry-pick"]},diff:{$ref:"#/definitions/diff"},resolves:{type:"array",additionalItems:!1,
items:{$ref:"#/definitions/issue"}}}},diff:{type:"object",additionalProperties:!1,properties:{text:{$ref:"#/definitions/attachment"},url:{type:"string",format:"iri-reference"}}},issue:{
type:"object",required:["type"],additionalProperties:!1,properties:{type:{type:"string",enum:["defect","enhancement","security"]},id:{type:"string"},name:{type:"string"},description:{
type:"string"},source:{type:"object",additionalProperties:!1,properties:{name:{type:"string"},url:{type:"string",format:"iri-reference"}}},references:{type:"array",items:{type:"str\
ing",format:"iri-reference"}}}},identifiableAction:{type:"object",additionalProperties:!1,properties:{timestamp:{type:"string",format:"date-time"},name:{type:"string"},email:{type:"\
string",format:"idn-email"}}},externalReference:{type:"object",required:["url","type"],additionalProperties:!1,properties:{url:{type:"string",format:"iri-reference"},comment:{type:"\
string"},type:{type:"string",enum:["vcs","issue-tracker","website","advisories","bom","mailing-list","social","chat","documentation","support","distribution","license","build-meta",
"build-system","release-notes","other"]},hashes:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/hash"}}}},dependency:{type:"object",required:["ref"],additionalProperties:!1,
properties:{ref:{$ref:"#/definitions/refType"},dependsOn:{type:"array",uniqueItems:!0,additionalItems:!1,items:{$ref:"#/definitions/refType"}}}},service:{type:"object",required:["n\
ame"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},provider:{$ref:"#/definitions/organizationalEntity"},group:{type:"string"},name:{type:"string"},version:{
type:"string"},description:{type:"string"},endpoints:{type:"array",items:{type:"string",format:"iri-reference"}},authenticated:{type:"boolean"},"x-trust-boundary":{type:"boolean"},
data:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/dataClassification"}},licenses:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/licenseChoice"}},externalReferences:{
type:"array",additionalItems:!1,items:{$ref:"#/definitions/externalReference"}},services:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/service"},uniqueItems:!0},releaseNotes:{
$ref:"#/definitions/releaseNotes"},properties:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/property"}},signature:{$ref:"#/definitions/signature"}}},dataClassification:{
type:"object",required:["flow","classification"],additionalProperties:!1,properties:{flow:{$ref:"#/definitions/dataFlow"},classification:{type:"string"}}},dataFlow:{type:"string",enum:[
"inbound","outbound","bi-directional","unknown"]},copyright:{type:"object",required:["text"],additionalProperties:!1,properties:{text:{type:"string"}}},componentEvidence:{type:"obj\
ect",additionalProperties:!1,properties:{licenses:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/licenseChoice"}},copyright:{type:"array",additionalItems:!1,items:{$ref:"\
#/definitions/copyright"}}}},compositions:{type:"object",required:["aggregate"],additionalProperties:!1,properties:{aggregate:{$ref:"#/definitions/aggregateType"},assemblies:{type:"\
array",uniqueItems:!0,items:{type:"string"}},dependencies:{type:"array",uniqueItems:!0,items:{type:"string"}},signature:{$ref:"#/definitions/signature"}}},aggregateType:{type:"stri\
ng",enum:["complete","incomplete","incomplete_first_party_only","incomplete_third_party_only","unknown","not_specified"]},property:{type:"object",properties:{name:{type:"string"},value:{
type:"string"}}},localeType:{type:"string",pattern:"^([a-z]{2})(-[A-Z]{2})?$"},releaseType:{type:"string"},note:{type:"object",required:["text"],additionalProperties:!1,properties:{
locale:{$ref:"#/definitions/localeType"},text:{$ref:"#/definitions/attachment"}}},releaseNotes:{type:"object",required:["type"],additionalProperties:!1,properties:{type:{$ref:"#/de\
finitions/releaseType"},title:{type:"string"},featuredImage:{type:"string",format:"iri-reference"},socialImage:{type:"string",format:"iri-reference"},description:{type:"string"},timestamp:{
type:"string",format:"date-time"},aliases:{type:"array",items:{type:"string"}},tags:{type:"array",items:{type:"string"}},resolves:{type:"array",additionalItems:!1,items:{$ref:"#/de\
finitions/issue"}},notes:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/note"}},properties:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/property"}}}},advisory:{
type:"object",required:["url"],additionalProperties:!1,properties:{title:{type:"string"},url:{type:"string",format:"iri-reference"}}},cwe:{type:"integer",minimum:1},severity:{type:"\
string",enum:["critical","high","medium","low","info","none","unknown"]},scoreMethod:{type:"string",enum:["CVSSv2","CVSSv3","CVSSv31","OWASP","other"]},impactAnalysisState:{type:"s\
tring",enum:["resolved","resolved_with_pedigree","exploitable","in_triage","false_positive","not_affected"]},impactAnalysisJustification:{type:"string",enum:["code_not_present","co\
de_not_reachable","requires_configuration","requires_dependency","requires_environment","protected_by_compiler","protected_at_runtime","protected_at_perimeter","protected_by_mitiga\
ting_control"]},rating:{type:"object",additionalProperties:!1,properties:{source:{$ref:"#/definitions/vulnerabilitySource"},score:{type:"number"},severity:{$ref:"#/definitions/seve\
rity"},method:{$ref:"#/definitions/scoreMethod"},vector:{type:"string"},justification:{type:"string"}}},vulnerabilitySource:{type:"object",additionalProperties:!1,properties:{url:{
type:"string"},name:{type:"string"}}},vulnerability:{type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},id:{type:"string"},source:{$ref:"#/d\
efinitions/vulnerabilitySource"},references:{type:"array",additionalItems:!1,items:{required:["id","source"],additionalProperties:!1,properties:{id:{type:"string"},source:{$ref:"#/\
definitions/vulnerabilitySource"}}}},ratings:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/rating"}},cwes:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/\
cwe"}},description:{type:"string"},detail:{type:"string"},recommendation:{type:"string"},advisories:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/advisory"}},created:{
type:"string",format:"date-time"},published:{type:"string",format:"date-time"},updated:{type:"string",format:"date-time"},credits:{type:"object",additionalProperties:!1,properties:{
organizations:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/organizationalEntity"}},individuals:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/organizati\
onalContact"}}}},tools:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/tool"}},analysis:{type:"object",additionalProperties:!1,properties:{state:{$ref:"#/definitions/im\
pactAnalysisState"},justification:{$ref:"#/definitions/impactAnalysisJustification"},response:{type:"array",additionalItems:!1,items:{type:"string",enum:["can_not_fix","will_not_fi\
x","update","rollback","workaround_available"]}},detail:{type:"string"}}},affects:{type:"array",uniqueItems:!0,additionalItems:!1,items:{required:["ref"],additionalProperties:!1,properties:{
ref:{$ref:"#/definitions/refType"},versions:{type:"array",additionalItems:!1,items:{oneOf:[{required:["version"]},{required:["range"]}],additionalProperties:!1,properties:{version:{
$ref:"#/definitions/version"},range:{$ref:"#/definitions/range"},status:{$ref:"#/definitions/affectedStatus"}}}}}}},properties:{type:"array",additionalItems:!1,items:{$ref:"#/defin\
itions/property"}}}},affectedStatus:{type:"string",enum:["affected","unaffected","unknown"]},version:{type:"string",minLength:1,maxLength:1024},range:{type:"string",minLength:1,maxLength:1024},
signature:{$ref:"jsf-0.82.SNAPSHOT.schema.json#/definitions/signature"}}},M=Object.prototype.hasOwnProperty,b=Je,We=new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-\
f]{4}-[0-9a-f]{12}$","u");const F=W["date-time"];const Ge={type:"object",required:["alg","content"],additionalProperties:!1,properties:{alg:{$ref:"#/definitions/hash-alg"},content:{$ref:"#/definitions/hash-content"}}},Ee={type:"s\
tring",enum:["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3"]},k=Ze;function Y(t,{instancePath:n=""}={}){
let e=null,i=0;if(typeof t!="string"){const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}let r;r=!1;for(const s of Ee.enum)
if(k(t,s)){r=!0;break}if(!r){const s={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ee.enum}};e===null?e=[s]:e.push(s),i++}return Y.errors=e,i===0}const Qe=new RegExp("^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$","u");function ee(t,{instancePath:n=""}={}){let e=null,i=0;if(typeof t=="s\
tring"){if(!Qe.test(t)){const r={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0\
-9]{128})$"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}return ee.errors=e,
i===0}function z(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r of Ge.required)if(t[r]===void 0){const s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:r}};e===null?e=[s]:e.push(s),i++}for(const r in t)if(!(r==="alg"||r==="content")){const s={instancePath:n,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}t.alg!==void 0&&(Y(t.alg,{instancePath:n+"/alg"})||(e=a(e,Y.errors),i=e.
length)),t.content!==void 0&&(ee(t.content,{instancePath:n+"/content"})||(e=a(e,ee.errors),i=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),i++}return z.errors=e,i===0}const Q={type:"object",required:["url","type"],additionalProperties:!1,properties:{url:{type:"string",format:"iri-ref\
erence"},comment:{type:"string"},type:{type:"string",enum:["vcs","issue-tracker","website","advisories","bom","mailing-list","social","chat","documentation","support","distribution",
"license","build-meta","build-system","release-notes","other"]},hashes:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/hash"}}}},v=W["iri-reference"];function I(t,{instancePath:n=""}={}){
let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r of Q.required)if(t[r]===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:r}};
e===null?e=[s]:e.push(s),i++}for(const r in t)if(!(r==="url"||r==="comment"||r==="type"||r==="hashes")){const s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t.url!==void 0){let r=t.url;if(typeof r=="string"){if(!v(r)){const s={instancePath:n+"/url",schemaPath:"\
#/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}if(t.comment!==void 0&&typeof t.comment!="string"){const r={instancePath:n+"/comment",schemaPath:"#/properties/comment/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.type!==void 0){let r=t.type;if(typeof r!="string"){const o={instancePath:n+"/type",schemaPath:"#/prope\
rties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}let s;s=!1;for(const o of Q.properties.type.enum)if(k(r,o)){s=!0;break}if(!s){const o={instancePath:n+
"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Q.properties.type.enum}};e===null?e=[o]:e.push(o),i++}}if(t.hashes!==void 0){let r=t.hashes;if(Array.
isArray(r)){const s=r.length;for(let o=0;o<s;o++)z(r[o],{instancePath:n+"/hashes/"+o})||(e=a(e,z.errors),i=e.length)}else{const s={instancePath:n+"/hashes",schemaPath:"#/properties\
/hashes/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),i++}return I.errors=e,i===0}function K(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!(r==="vendor"||r===
"name"||r==="version"||r==="hashes"||r==="externalReferences")){const s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),i++}if(t.vendor!==void 0&&typeof t.vendor!="string"){const r={instancePath:n+"/vendor",schemaPath:"#/properties/vendor/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[r]:e.push(r),i++}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),i++}if(t.version!==void 0&&typeof t.version!="string"){const r={instancePath:n+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.hashes!==void 0){let r=t.hashes;if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++)z(r[o],{instancePath:n+"/hashes/"+o})||(e=
a(e,z.errors),i=e.length)}else{const s={instancePath:n+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}if(t.externalReferences!==
void 0){let r=t.externalReferences;if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++)I(r[o],{instancePath:n+"/externalReferences/"+o})||(e=a(e,I.errors),i=e.length)}else{const s={
instancePath:n+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return K.errors=e,i===0}const Ke=W["idn-email"];function T(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!(r==="name"||r==="email"||r==="phone")){
const s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t.name!==void 0&&typeof t.
name!="string"){const r={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.email!==void 0){let r=t.
email;if(typeof r=="string"){if(!Ke(r)){const s={instancePath:n+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"idn-email"}};e===null?e=[s]:e.push(
s),i++}}else{const s={instancePath:n+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}if(t.phone!==void 0&&typeof t.
phone!="string"){const r={instancePath:n+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return T.errors=e,i===0}const N={type:"object",required:["type","name"],additionalProperties:!1,
properties:{type:{type:"string",enum:["application","framework","library","container","operating-system","device","firmware","file"]},"mime-type":{type:"string",pattern:"^[-+a-z0-9\
.]+/[-+a-z0-9.]+$"},"bom-ref":{$ref:"#/definitions/refType"},supplier:{$ref:"#/definitions/organizationalEntity"},author:{type:"string"},publisher:{type:"string"},group:{type:"stri\
ng"},name:{type:"string"},version:{type:"string"},description:{type:"string"},scope:{type:"string",enum:["required","optional","excluded"]},hashes:{type:"array",additionalItems:!1,
items:{$ref:"#/definitions/hash"}},licenses:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/licenseChoice"}},copyright:{type:"string"},cpe:{type:"string"},purl:{type:"s\
tring"},swid:{$ref:"#/definitions/swid"},modified:{type:"boolean"},pedigree:{type:"object",additionalProperties:!1,properties:{ancestors:{type:"array",additionalItems:!1,items:{$ref:"\
#/definitions/component"}},descendants:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/component"}},variants:{type:"array",additionalItems:!1,items:{$ref:"#/definitions\
/component"}},commits:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/commit"}},patches:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/patch"}},notes:{type:"\
string"}}},externalReferences:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/externalReference"}},components:{type:"array",additionalItems:!1,items:{$ref:"#/definition\
s/component"},uniqueItems:!0},evidence:{$ref:"#/definitions/componentEvidence"},releaseNotes:{$ref:"#/definitions/releaseNotes"},properties:{type:"array",additionalItems:!1,items:{
$ref:"#/definitions/property"}},signature:{$ref:"#/definitions/signature"}}},Ue=new RegExp("^[-+a-z0-9.]+/[-+a-z0-9.]+$","u");function w(t,{instancePath:n=""}={}){let e=null,i=0;if(typeof t!="string"){const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}return w.errors=e,i===0}function A(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!(r==="name"||r==="url"||r==="contact")){const s={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t.name!==void 0&&typeof t.name!="string"){const r={
instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.url!==void 0){let r=t.url;if(Array.isArray(r)){const s=r.
length;for(let o=0;o<s;o++){let p=r[o];if(typeof p=="string"){if(!v(p)){const f={instancePath:n+"/url/"+o,schemaPath:"#/properties/url/items/format",keyword:"format",params:{format:"\
iri-reference"}};e===null?e=[f]:e.push(f),i++}}else{const f={instancePath:n+"/url/"+o,schemaPath:"#/properties/url/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:
e.push(f),i++}}}else{const s={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}if(t.contact!==void 0){let r=t.
contact;if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++)T(r[o],{instancePath:n+"/contact/"+o})||(e=a(e,T.errors),i=e.length)}else{const s={instancePath:n+"/contact",schemaPath:"\
#/properties/contact/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),i++}return A.errors=e,i===0}const Ye=Xe;function re(t,{instancePath:n=""}={}){let e=null,i=0;if(typeof t=="string"){if(!Ye.has(t)){const r={instancePath:n,schemaPath:"#/listedLicense",keyword:"listedLicense",
params:{}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}return re.errors=e,i===
0}const er={type:"object",required:["content"],additionalProperties:!1,properties:{contentType:{type:"string"},encoding:{type:"string",enum:["base64"]},content:{type:"string"}}};function x(t,{
instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.content===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"content"}};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="contentType"||r==="encoding"||r==="content")){const s={instancePath:n,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t.contentType!==void 0&&typeof t.contentType!="string"){const r={instancePath:n+
"/contentType",schemaPath:"#/properties/contentType/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.encoding!==void 0){let r=t.encoding;if(typeof r!=
"string"){const s={instancePath:n+"/encoding",schemaPath:"#/properties/encoding/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}if(r!=="base64"){const s={
instancePath:n+"/encoding",schemaPath:"#/properties/encoding/enum",keyword:"enum",params:{allowedValues:er.properties.encoding.enum}};e===null?e=[s]:e.push(s),i++}}if(t.content!==void 0&&
typeof t.content!="string"){const r={instancePath:n+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}else{const r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return x.errors=e,i===0}function te(t,{instancePath:n=""}={}){let e=null,i=0;
const r=i;let s=!1,o=null;const p=i;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.id===void 0){const l={instancePath:n,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[l]:e.push(l),i++}var c=p===i;c&&(s=!0,o=0);const f=i;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.name===void 0){const l={instancePath:n,schemaPath:"#/oneOf/1/r\
equired",keyword:"required",params:{missingProperty:"name"}};e===null?e=[l]:e.push(l),i++}var c=f===i;if(c&&s?(s=!1,o=[o,1]):c&&(s=!0,o=1),s)i=r,e!==null&&(r?e.length=r:e=null);else{
const l={instancePath:n,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};e===null?e=[l]:e.push(l),i++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const l in t)if(!(l===
"id"||l==="name"||l==="text"||l==="url")){const y={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[y]:e.
push(y),i++}if(t.id!==void 0&&(re(t.id,{instancePath:n+"/id"})||(e=a(e,re.errors),i=e.length)),t.name!==void 0&&typeof t.name!="string"){const l={instancePath:n+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),i++}if(t.text!==void 0&&(x(t.text,{instancePath:n+"/text"})||(e=a(e,x.errors),i=e.length)),t.
url!==void 0){let l=t.url;if(typeof l=="string"){if(!v(l)){const y={instancePath:n+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===
null?e=[y]:e.push(y),i++}}else{const y={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),i++}}}else{const l={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),i++}return te.errors=e,i===0}function _(t,{instancePath:n=""}={}){let e=null,i=0;
const r=i;let s=!1,o=null;const p=i;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.license===void 0){const l={instancePath:n,schemaPath:"#/oneOf/0/required",keyword:"required",params:{
missingProperty:"license"}};e===null?e=[l]:e.push(l),i++}var c=p===i;c&&(s=!0,o=0);const f=i;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.expression===void 0){const l={instancePath:n,
schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"expression"}};e===null?e=[l]:e.push(l),i++}var c=f===i;if(c&&s?(s=!1,o=[o,1]):c&&(s=!0,o=1),s)i=r,e!==null&&
(r?e.length=r:e=null);else{const l={instancePath:n,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};e===null?e=[l]:e.push(l),i++}if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const l in t)if(!(l==="license"||l==="expression")){const y={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};
e===null?e=[y]:e.push(y),i++}if(t.license!==void 0&&(te(t.license,{instancePath:n+"/license"})||(e=a(e,te.errors),i=e.length)),t.expression!==void 0&&typeof t.expression!="string"){
const l={instancePath:n+"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),i++}}else{const l={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),i++}return _.errors=e,i===0}const rr={type:"object",required:["tagId","name"],additionalProperties:!1,properties:{
tagId:{type:"string"},name:{type:"string"},version:{type:"string"},tagVersion:{type:"integer"},patch:{type:"boolean"},text:{$ref:"#/definitions/attachment"},url:{type:"string",format:"\
iri-reference"}}};function se(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r of rr.required)if(t[r]===void 0){const s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:r}};e===null?e=[s]:e.push(s),i++}for(const r in t)if(!(r==="tagId"||r==="name"||r==="version"||r==="tagVersion"||
r==="patch"||r==="text"||r==="url")){const s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(
s),i++}if(t.tagId!==void 0&&typeof t.tagId!="string"){const r={instancePath:n+"/tagId",schemaPath:"#/properties/tagId/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),i++}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),i++}if(t.version!==void 0&&typeof t.version!="string"){const r={instancePath:n+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),i++}if(t.tagVersion!==void 0){let r=t.tagVersion;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){const s={instancePath:n+"/tagVersion",schemaPath:"#/properties/ta\
gVersion/type",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),i++}}if(t.patch!==void 0&&typeof t.patch!="boolean"){const r={instancePath:n+"/patch",schemaPath:"#/\
properties/patch/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),i++}if(t.text!==void 0&&(x(t.text,{instancePath:n+"/text"})||(e=a(e,x.errors),i=e.length)),t.
url!==void 0){let r=t.url;if(typeof r=="string"){if(!v(r)){const s={instancePath:n+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===
null?e=[s]:e.push(s),i++}}else{const s={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}}else{const r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return se.errors=e,i===0}function H(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!(r==="timestamp"||r==="name"||r==="email")){const s={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t.timestamp!==void 0){let r=t.timestamp;if(typeof r==
"string"){if(!F(r)){const s={instancePath:n+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-time"}};e===null?e=[s]:e.push(s),i++}}else{
const s={instancePath:n+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}if(t.name!==void 0&&typeof t.name!=
"string"){const r={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.email!==void 0){let r=t.email;
if(typeof r=="string"){if(!Ke(r)){const s={instancePath:n+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"idn-email"}};e===null?e=[s]:e.push(s),i++}}else{
const s={instancePath:n+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return H.errors=e,i===0}function ie(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.
isArray(t)){for(const r in t)if(!(r==="uid"||r==="url"||r==="author"||r==="committer"||r==="message")){const s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t.uid!==void 0&&typeof t.uid!="string"){const r={instancePath:n+"/uid",schemaPath:"#/properties/uid/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.url!==void 0){let r=t.url;if(typeof r=="string"){if(!v(r)){const s={instancePath:n+"/url",schemaPath:"#/\
properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}if(t.author!==void 0&&(H(t.author,{instancePath:n+"/author"})||(e=a(e,H.errors),i=e.length)),t.committer!==void 0&&(H(t.
committer,{instancePath:n+"/committer"})||(e=a(e,H.errors),i=e.length)),t.message!==void 0&&typeof t.message!="string"){const r={instancePath:n+"/message",schemaPath:"#/properties/\
message/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),i++}return ie.errors=e,i===0}const Oe={type:"object",required:["type"],additionalProperties:!1,properties:{type:{type:"string",enum:["unofficial","monkey","backport",
"cherry-pick"]},diff:{$ref:"#/definitions/diff"},resolves:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/issue"}}}};function ne(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!(r==="text"||r==="url")){const s={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t.text!==void 0&&(x(t.text,{instancePath:n+"/text"})||(e=a(e,x.
errors),i=e.length)),t.url!==void 0){let r=t.url;if(typeof r=="string"){if(!v(r)){const s={instancePath:n+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"\
iri-reference"}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),
i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return ne.errors=e,i===0}const Se={type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{type:"string",enum:["defect","enhancement","security"]},id:{type:"string"},name:{type:"string"},description:{type:"string"},source:{
type:"object",additionalProperties:!1,properties:{name:{type:"string"},url:{type:"string",format:"iri-reference"}}},references:{type:"array",items:{type:"string",format:"iri-refere\
nce"}}}};function B(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="type"||r==="id"||r==="name"||r==="description"||r==="source"||r==="references")){
const s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t.type!==void 0){let r=t.type;
if(typeof r!="string"){const o={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}let s;s=!1;for(const o of Se.
properties.type.enum)if(k(r,o)){s=!0;break}if(!s){const o={instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Se.properties.type.enum}};
e===null?e=[o]:e.push(o),i++}}if(t.id!==void 0&&typeof t.id!="string"){const r={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),i++}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),i++}if(t.description!==void 0&&typeof t.description!="string"){const r={instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.source!==void 0){let r=t.source;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(!(s==="name"||s==="url")){const o={
instancePath:n+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[o]:e.push(o),i++}if(r.name!==
void 0&&typeof r.name!="string"){const s={instancePath:n+"/source/name",schemaPath:"#/properties/source/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:
e.push(s),i++}if(r.url!==void 0){let s=r.url;if(typeof s=="string"){if(!v(s)){const o={instancePath:n+"/source/url",schemaPath:"#/properties/source/properties/url/format",keyword:"\
format",params:{format:"iri-reference"}};e===null?e=[o]:e.push(o),i++}}else{const o={instancePath:n+"/source/url",schemaPath:"#/properties/source/properties/url/type",keyword:"type",
params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}}else{const s={instancePath:n+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),i++}}if(t.references!==void 0){let r=t.references;if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++){let p=r[o];if(typeof p=="string"){if(!v(p)){const f={instancePath:n+
"/references/"+o,schemaPath:"#/properties/references/items/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[f]:e.push(f),i++}}else{const f={instancePath:n+"/re\
ferences/"+o,schemaPath:"#/properties/references/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),i++}}}else{const s={instancePath:n+"/references",schemaPath:"\
#/properties/references/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[r]:e.push(r),i++}return B.errors=e,i===0}function oe(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){const r={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="type"||r==="diff"||r==="resolves")){
const s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t.type!==void 0){let r=t.type;
if(typeof r!="string"){const o={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}let s;s=!1;for(const o of Oe.
properties.type.enum)if(k(r,o)){s=!0;break}if(!s){const o={instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Oe.properties.type.enum}};
e===null?e=[o]:e.push(o),i++}}if(t.diff!==void 0&&(ne(t.diff,{instancePath:n+"/diff"})||(e=a(e,ne.errors),i=e.length)),t.resolves!==void 0){let r=t.resolves;if(Array.isArray(r)){const s=r.
length;for(let o=0;o<s;o++)B(r[o],{instancePath:n+"/resolves/"+o})||(e=a(e,B.errors),i=e.length)}else{const s={instancePath:n+"/resolves",schemaPath:"#/properties/resolves/type",keyword:"\
type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return oe.
errors=e,i===0}function pe(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.text===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"text"}};e===null?e=[r]:e.push(r),i++}for(const r in t)if(r!=="text"){const s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t.text!==void 0&&typeof t.text!="string"){const r={instancePath:n+"/text",schemaPath:"#/properties/text/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),i++}return pe.errors=e,i===0}function ae(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!(r==="licenses"||r==="copyrig\
ht")){const s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t.licenses!==void 0){
let r=t.licenses;if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++)_(r[o],{instancePath:n+"/licenses/"+o})||(e=a(e,_.errors),i=e.length)}else{const s={instancePath:n+"/lice\
nses",schemaPath:"#/properties/licenses/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}if(t.copyright!==void 0){let r=t.copyright;if(Array.isArray(r)){const s=r.
length;for(let o=0;o<s;o++)pe(r[o],{instancePath:n+"/copyright/"+o})||(e=a(e,pe.errors),i=e.length)}else{const s={instancePath:n+"/copyright",schemaPath:"#/properties/copyright/typ\
e",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),i++}return ae.errors=e,i===0}const tr={type:"object",required:["type"],additionalProperties:!1,properties:{type:{$ref:"#/definitions/releaseType"},title:{type:"string"},featuredImage:{
type:"string",format:"iri-reference"},socialImage:{type:"string",format:"iri-reference"},description:{type:"string"},timestamp:{type:"string",format:"date-time"},aliases:{type:"arr\
ay",items:{type:"string"}},tags:{type:"array",items:{type:"string"}},resolves:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/issue"}},notes:{type:"array",additionalItems:!1,
items:{$ref:"#/definitions/note"}},properties:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/property"}}}};function le(t,{instancePath:n=""}={}){let e=null,i=0;if(typeof t!="string"){const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}return le.errors=e,i===0}const sr=new RegExp("^([a-z]{2})(-[A-Z]{2})?$","u");function fe(t,{instancePath:n=""}={}){let e=null,i=0;if(typeof t=="string"){if(!sr.test(t)){const r={instancePath:n,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^([a-z]{2})(-[A-Z]{2})?$"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),i++}return fe.errors=e,i===0}function ye(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.text===void 0){
const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"text"}};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="locale"||r==="text")){const s={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}t.locale!==void 0&&(fe(t.locale,{instancePath:n+
"/locale"})||(e=a(e,fe.errors),i=e.length)),t.text!==void 0&&(x(t.text,{instancePath:n+"/text"})||(e=a(e,x.errors),i=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return ye.errors=e,i===0}function $(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:n+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.value!==void 0&&typeof t.value!="string"){const r={instancePath:n+"/value",schemaPath:"\
#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),i++}return $.errors=e,i===0}function D(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){const r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!M.call(tr.properties,r)){const s={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t.type!==void 0&&(le(t.type,{instancePath:n+"/type"})||(e=a(e,
le.errors),i=e.length)),t.title!==void 0&&typeof t.title!="string"){const r={instancePath:n+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),i++}if(t.featuredImage!==void 0){let r=t.featuredImage;if(typeof r=="string"){if(!v(r)){const s={instancePath:n+"/featuredImage",schemaPath:"#/properties/featu\
redImage/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n+"/featuredImage",schemaPath:"#/properties/featuredImag\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}if(t.socialImage!==void 0){let r=t.socialImage;if(typeof r=="string"){if(!v(r)){const s={instancePath:n+
"/socialImage",schemaPath:"#/properties/socialImage/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n+"/socialIma\
ge",schemaPath:"#/properties/socialImage/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}if(t.description!==void 0&&typeof t.description!="string"){const r={
instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.timestamp!==void 0){let r=t.timestamp;
if(typeof r=="string"){if(!F(r)){const s={instancePath:n+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-time"}};e===null?e=[s]:e.push(
s),i++}}else{const s={instancePath:n+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}if(t.aliases!==void 0){
let r=t.aliases;if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){const p={instancePath:n+"/aliases/"+o,schemaPath:"#/properties/aliases/items/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:n+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type:"\
array"}};e===null?e=[s]:e.push(s),i++}}if(t.tags!==void 0){let r=t.tags;if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){const p={instancePath:n+
"/tags/"+o,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:n+"/tags",schemaPath:"#/propert\
ies/tags/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}if(t.resolves!==void 0){let r=t.resolves;if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++)
B(r[o],{instancePath:n+"/resolves/"+o})||(e=a(e,B.errors),i=e.length)}else{const s={instancePath:n+"/resolves",schemaPath:"#/properties/resolves/type",keyword:"type",params:{type:"\
array"}};e===null?e=[s]:e.push(s),i++}}if(t.notes!==void 0){let r=t.notes;if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++)ye(r[o],{instancePath:n+"/notes/"+o})||(e=a(e,ye.
errors),i=e.length)}else{const s={instancePath:n+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}if(t.properties!==
void 0){let r=t.properties;if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++)$(r[o],{instancePath:n+"/properties/"+o})||(e=a(e,$.errors),i=e.length)}else{const s={instancePath:n+
"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return D.errors=e,i===0}const U={type:"object",required:["algorithm","value"],additionalProperties:!1,properties:{algorithm:{oneOf:[{type:"string",enum:["RS256","RS384","RS512","PS256","PS384","PS512","ES\
256","ES384","ES512","Ed25519","Ed448","HS256","HS384","HS512"]},{type:"string",format:"uri"}]},keyId:{type:"string"},publicKey:{$ref:"#/definitions/publicKey"},certificatePath:{type:"\
array",items:{type:"string"}},excludes:{type:"array",items:{type:"string"}},value:{type:"string"}}},ir=W.uri,S={type:"object",required:["kty"],additionalProperties:!0,properties:{kty:{
$ref:"#/definitions/keyType"}},allOf:[{if:{properties:{kty:{const:"EC"}}},then:{required:["kty","crv","x","y"],additionalProperties:!1,properties:{kty:{$ref:"#/definitions/keyType"},
crv:{type:"string",enum:["P-256","P-384","P-521"]},x:{type:"string"},y:{type:"string"}}}},{if:{properties:{kty:{const:"OKP"}}},then:{required:["kty","crv","x"],additionalProperties:!1,
properties:{kty:{$ref:"#/definitions/keyType"},crv:{type:"string",enum:["Ed25519","Ed448"]},x:{type:"string"}}}},{if:{properties:{kty:{const:"RSA"}}},then:{required:["kty","n","e"],
additionalProperties:!1,properties:{kty:{$ref:"#/definitions/keyType"},n:{type:"string"},e:{type:"string"}}}}]},Re={type:"string",enum:["EC","OKP","RSA"]};function q(t,{instancePath:n=""}={}){
let e=null,i=0;if(typeof t!="string"){const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}let r;r=!1;for(const s of Re.enum)
if(k(t,s)){r=!0;break}if(!r){const s={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Re.enum}};e===null?e=[s]:e.push(s),i++}return q.errors=e,i===0}function ue(t,{
instancePath:n=""}={}){let e=null,i=0;const r=i;let s=!0;const o=i;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.kty!==void 0&&t.kty!=="EC"){const h={};e===null?e=[h]:e.push(h),i++}
var p=o===i;if(i=r,e!==null&&(r?e.length=r:e=null),p){const h=i;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const u of S.allOf[0].then.required)if(t[u]===void 0){const m={instancePath:n,
schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty:u}};e===null?e=[m]:e.push(m),i++}for(const u in t)if(!(u==="kty"||u==="crv"||u==="x"||u==="y")){const m={
instancePath:n,schemaPath:"#/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[m]:e.push(m),i++}if(t.kty!==void 0&&(q(t.kty,
{instancePath:n+"/kty"})||(e=a(e,q.errors),i=e.length)),t.crv!==void 0){let u=t.crv;if(typeof u!="string"){const P={instancePath:n+"/crv",schemaPath:"#/allOf/0/then/properties/crv/\
type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),i++}let m;m=!1;for(const P of S.allOf[0].then.properties.crv.enum)if(k(u,P)){m=!0;break}if(!m){const P={instancePath:n+
"/crv",schemaPath:"#/allOf/0/then/properties/crv/enum",keyword:"enum",params:{allowedValues:S.allOf[0].then.properties.crv.enum}};e===null?e=[P]:e.push(P),i++}}if(t.x!==void 0&&typeof t.
x!="string"){const u={instancePath:n+"/x",schemaPath:"#/allOf/0/then/properties/x/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),i++}if(t.y!==void 0&&typeof t.
y!="string"){const u={instancePath:n+"/y",schemaPath:"#/allOf/0/then/properties/y/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),i++}}var p=h===i;s=p}if(!s){
const h={instancePath:n,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[h]:e.push(h),i++}const f=i;let c=!0;const l=i;if(t&&typeof t=="object"&&!Array.
isArray(t)&&t.kty!==void 0&&t.kty!=="OKP"){const h={};e===null?e=[h]:e.push(h),i++}var y=l===i;if(i=f,e!==null&&(f?e.length=f:e=null),y){const h=i;if(t&&typeof t=="object"&&!Array.
isArray(t)){for(const u of S.allOf[1].then.required)if(t[u]===void 0){const m={instancePath:n,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty:u}};e===
null?e=[m]:e.push(m),i++}for(const u in t)if(!(u==="kty"||u==="crv"||u==="x")){const m={instancePath:n,schemaPath:"#/allOf/1/then/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:u}};e===null?e=[m]:e.push(m),i++}if(t.kty!==void 0&&(q(t.kty,{instancePath:n+"/kty"})||(e=a(e,q.errors),i=e.length)),t.crv!==void 0){let u=t.crv;if(typeof u!=
"string"){const P={instancePath:n+"/crv",schemaPath:"#/allOf/1/then/properties/crv/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),i++}let m;m=!1;for(const P of S.
allOf[1].then.properties.crv.enum)if(k(u,P)){m=!0;break}if(!m){const P={instancePath:n+"/crv",schemaPath:"#/allOf/1/then/properties/crv/enum",keyword:"enum",params:{allowedValues:S.
allOf[1].then.properties.crv.enum}};e===null?e=[P]:e.push(P),i++}}if(t.x!==void 0&&typeof t.x!="string"){const u={instancePath:n+"/x",schemaPath:"#/allOf/1/then/properties/x/type",
keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),i++}}var y=h===i;c=y}if(!c){const h={instancePath:n,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"t\
hen"}};e===null?e=[h]:e.push(h),i++}const d=i;let g=!0;const L=i;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.kty!==void 0&&t.kty!=="RSA"){const h={};e===null?e=[h]:e.push(h),i++}
var j=L===i;if(i=d,e!==null&&(d?e.length=d:e=null),j){const h=i;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const u of S.allOf[2].then.required)if(t[u]===void 0){const m={instancePath:n,
schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty:u}};e===null?e=[m]:e.push(m),i++}for(const u in t)if(!(u==="kty"||u==="n"||u==="e")){const m={instancePath:n,
schemaPath:"#/allOf/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[m]:e.push(m),i++}if(t.kty!==void 0&&(q(t.kty,{instancePath:n+
"/kty"})||(e=a(e,q.errors),i=e.length)),t.n!==void 0&&typeof t.n!="string"){const u={instancePath:n+"/n",schemaPath:"#/allOf/2/then/properties/n/type",keyword:"type",params:{type:"\
string"}};e===null?e=[u]:e.push(u),i++}if(t.e!==void 0&&typeof t.e!="string"){const u={instancePath:n+"/e",schemaPath:"#/allOf/2/then/properties/e/type",keyword:"type",params:{type:"\
string"}};e===null?e=[u]:e.push(u),i++}}var j=h===i;g=j}if(!g){const h={instancePath:n,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[h]:e.push(
h),i++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.kty===void 0){const h={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kty"}};e===null?e=
[h]:e.push(h),i++}t.kty!==void 0&&(q(t.kty,{instancePath:n+"/kty"})||(e=a(e,q.errors),i=e.length))}else{const h={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[h]:e.push(h),i++}return ue.errors=e,i===0}function R(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s of U.required)
if(t[s]===void 0){const o={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:s}};e===null?e=[o]:e.push(o),i++}for(const s in t)if(!(s==="algorithm"||
s==="keyId"||s==="publicKey"||s==="certificatePath"||s==="excludes"||s==="value")){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s}};e===null?e=[o]:e.push(o),i++}if(t.algorithm!==void 0){let s=t.algorithm;const o=i;let p=!1,f=null;const c=i;if(typeof s!="string"){const d={instancePath:n+"/\
algorithm",schemaPath:"#/properties/algorithm/oneOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),i++}let l;l=!1;for(const d of U.properties.algorithm.oneOf[0].
enum)if(k(s,d)){l=!0;break}if(!l){const d={instancePath:n+"/algorithm",schemaPath:"#/properties/algorithm/oneOf/0/enum",keyword:"enum",params:{allowedValues:U.properties.algorithm.
oneOf[0].enum}};e===null?e=[d]:e.push(d),i++}var r=c===i;r&&(p=!0,f=0);const y=i;if(typeof s=="string"){if(!ir(s)){const d={instancePath:n+"/algorithm",schemaPath:"#/properties/alg\
orithm/oneOf/1/format",keyword:"format",params:{format:"uri"}};e===null?e=[d]:e.push(d),i++}}else{const d={instancePath:n+"/algorithm",schemaPath:"#/properties/algorithm/oneOf/1/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),i++}var r=y===i;if(r&&p?(p=!1,f=[f,1]):r&&(p=!0,f=1),p)i=o,e!==null&&(o?e.length=o:e=null);else{const d={instancePath:n+
"/algorithm",schemaPath:"#/properties/algorithm/oneOf",keyword:"oneOf",params:{passingSchemas:f}};e===null?e=[d]:e.push(d),i++}}if(t.keyId!==void 0&&typeof t.keyId!="string"){const s={
instancePath:n+"/keyId",schemaPath:"#/properties/keyId/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}if(t.publicKey!==void 0&&(ue(t.publicKey,{instancePath:n+
"/publicKey"})||(e=a(e,ue.errors),i=e.length)),t.certificatePath!==void 0){let s=t.certificatePath;if(Array.isArray(s)){const o=s.length;for(let p=0;p<o;p++)if(typeof s[p]!="string"){
const f={instancePath:n+"/certificatePath/"+p,schemaPath:"#/properties/certificatePath/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),i++}}else{const o={
instancePath:n+"/certificatePath",schemaPath:"#/properties/certificatePath/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}}if(t.excludes!==void 0){let s=t.
excludes;if(Array.isArray(s)){const o=s.length;for(let p=0;p<o;p++)if(typeof s[p]!="string"){const f={instancePath:n+"/excludes/"+p,schemaPath:"#/properties/excludes/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[f]:e.push(f),i++}}else{const o={instancePath:n+"/excludes",schemaPath:"#/properties/excludes/type",keyword:"type",params:{type:"array"}};e===
null?e=[o]:e.push(o),i++}}if(t.value!==void 0&&typeof t.value!="string"){const s={instancePath:n+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),i++}return R.errors=e,i===0}function E(t,{
instancePath:n=""}={}){let e=null,i=0;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const l={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[l]:e.push(l),i++}const r=i;let s=!1,o=null;const p=i;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const l in t)if(l!=="signers"){const y={instancePath:n,schemaPath:"#/oneOf/0/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[y]:e.push(y),i++}if(t.signers!==void 0){let l=t.signers;if(Array.isArray(l)){const y=l.
length;for(let d=0;d<y;d++)R(l[d],{instancePath:n+"/signers/"+d})||(e=a(e,R.errors),i=e.length)}else{const y={instancePath:n+"/signers",schemaPath:"#/oneOf/0/properties/signers/typ\
e",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),i++}}}var c=p===i;c&&(s=!0,o=0);const f=i;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const l in t)if(l!=="ch\
ain"){const y={instancePath:n,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[y]:e.push(y),i++}if(t.chain!==void 0){
let l=t.chain;if(Array.isArray(l)){const y=l.length;for(let d=0;d<y;d++)R(l[d],{instancePath:n+"/chain/"+d})||(e=a(e,R.errors),i=e.length)}else{const y={instancePath:n+"/chain",schemaPath:"\
#/oneOf/1/properties/chain/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),i++}}}var c=f===i;if(c&&s)s=!1,o=[o,1];else{c&&(s=!0,o=1);const l=i;R(t,{instancePath:n})||
(e=a(e,R.errors),i=e.length);var c=l===i;c&&s?(s=!1,o=[o,2]):c&&(s=!0,o=2)}if(s)i=r,e!==null&&(r?e.length=r:e=null);else{const l={instancePath:n,schemaPath:"#/oneOf",keyword:"oneOf",
params:{passingSchemas:o}};e===null?e=[l]:e.push(l),i++}return E.errors=e,i===0}const O={validate:C};function C(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.
isArray(t)){for(const r of N.required)if(t[r]===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:r}};e===null?e=[s]:e.push(s),i++}
for(const r in t)if(!M.call(N.properties,r)){const s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:
e.push(s),i++}if(t.type!==void 0){let r=t.type;if(typeof r!="string"){const o={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===
null?e=[o]:e.push(o),i++}let s;s=!1;for(const o of N.properties.type.enum)if(k(r,o)){s=!0;break}if(!s){const o={instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"\
enum",params:{allowedValues:N.properties.type.enum}};e===null?e=[o]:e.push(o),i++}}if(t["mime-type"]!==void 0){let r=t["mime-type"];if(typeof r=="string"){if(!Ue.test(r)){const s={
instancePath:n+"/mime-type",schemaPath:"#/properties/mime-type/pattern",keyword:"pattern",params:{pattern:"^[-+a-z0-9.]+/[-+a-z0-9.]+$"}};e===null?e=[s]:e.push(s),i++}}else{const s={
instancePath:n+"/mime-type",schemaPath:"#/properties/mime-type/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}if(t["bom-ref"]!==void 0&&(w(t["bom-ref"],
{instancePath:n+"/bom-ref"})||(e=a(e,w.errors),i=e.length)),t.supplier!==void 0&&(A(t.supplier,{instancePath:n+"/supplier"})||(e=a(e,A.errors),i=e.length)),t.author!==void 0&&typeof t.
author!="string"){const r={instancePath:n+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.publisher!==void 0&&
typeof t.publisher!="string"){const r={instancePath:n+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.
group!==void 0&&typeof t.group!="string"){const r={instancePath:n+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}
if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}
if(t.version!==void 0&&typeof t.version!="string"){const r={instancePath:n+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),i++}if(t.description!==void 0&&typeof t.description!="string"){const r={instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),i++}if(t.scope!==void 0){let r=t.scope;if(typeof r!="string"){const o={instancePath:n+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",
params:{type:"string"}};e===null?e=[o]:e.push(o),i++}let s;s=!1;for(const o of N.properties.scope.enum)if(k(r,o)){s=!0;break}if(!s){const o={instancePath:n+"/scope",schemaPath:"#/p\
roperties/scope/enum",keyword:"enum",params:{allowedValues:N.properties.scope.enum}};e===null?e=[o]:e.push(o),i++}}if(t.hashes!==void 0){let r=t.hashes;if(Array.isArray(r)){const s=r.
length;for(let o=0;o<s;o++)z(r[o],{instancePath:n+"/hashes/"+o})||(e=a(e,z.errors),i=e.length)}else{const s={instancePath:n+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"\
type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}if(t.licenses!==void 0){let r=t.licenses;if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++)_(r[o],{instancePath:n+
"/licenses/"+o})||(e=a(e,_.errors),i=e.length)}else{const s={instancePath:n+"/licenses",schemaPath:"#/properties/licenses/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:
e.push(s),i++}}if(t.copyright!==void 0&&typeof t.copyright!="string"){const r={instancePath:n+"/copyright",schemaPath:"#/properties/copyright/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[r]:e.push(r),i++}if(t.cpe!==void 0&&typeof t.cpe!="string"){const r={instancePath:n+"/cpe",schemaPath:"#/properties/cpe/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),i++}if(t.purl!==void 0&&typeof t.purl!="string"){const r={instancePath:n+"/purl",schemaPath:"#/properties/purl/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),i++}if(t.swid!==void 0&&(se(t.swid,{instancePath:n+"/swid"})||(e=a(e,se.errors),i=e.length)),t.modified!==void 0&&typeof t.modified!="boolean"){const r={instancePath:n+
"/modified",schemaPath:"#/properties/modified/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),i++}if(t.pedigree!==void 0){let r=t.pedigree;if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){for(const s in r)if(!(s==="ancestors"||s==="descendants"||s==="variants"||s==="commits"||s==="patches"||s==="notes")){const o={instancePath:n+"/pedigree",
schemaPath:"#/properties/pedigree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[o]:e.push(o),i++}if(r.ancestors!==void 0){let s=r.
ancestors;if(Array.isArray(s)){const o=s.length;for(let p=0;p<o;p++)O.validate(s[p],{instancePath:n+"/pedigree/ancestors/"+p})||(e=a(e,O.validate.errors),i=e.length)}else{const o={
instancePath:n+"/pedigree/ancestors",schemaPath:"#/properties/pedigree/properties/ancestors/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}}if(r.descendants!==
void 0){let s=r.descendants;if(Array.isArray(s)){const o=s.length;for(let p=0;p<o;p++)O.validate(s[p],{instancePath:n+"/pedigree/descendants/"+p})||(e=a(e,O.validate.errors),i=e.length)}else{
const o={instancePath:n+"/pedigree/descendants",schemaPath:"#/properties/pedigree/properties/descendants/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}}if(r.
variants!==void 0){let s=r.variants;if(Array.isArray(s)){const o=s.length;for(let p=0;p<o;p++)O.validate(s[p],{instancePath:n+"/pedigree/variants/"+p})||(e=a(e,O.validate.errors),i=
e.length)}else{const o={instancePath:n+"/pedigree/variants",schemaPath:"#/properties/pedigree/properties/variants/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(
o),i++}}if(r.commits!==void 0){let s=r.commits;if(Array.isArray(s)){const o=s.length;for(let p=0;p<o;p++)ie(s[p],{instancePath:n+"/pedigree/commits/"+p})||(e=a(e,ie.errors),i=e.length)}else{
const o={instancePath:n+"/pedigree/commits",schemaPath:"#/properties/pedigree/properties/commits/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}}if(r.patches!==
void 0){let s=r.patches;if(Array.isArray(s)){const o=s.length;for(let p=0;p<o;p++)oe(s[p],{instancePath:n+"/pedigree/patches/"+p})||(e=a(e,oe.errors),i=e.length)}else{const o={instancePath:n+
"/pedigree/patches",schemaPath:"#/properties/pedigree/properties/patches/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}}if(r.notes!==void 0&&typeof r.notes!=
"string"){const s={instancePath:n+"/pedigree/notes",schemaPath:"#/properties/pedigree/properties/notes/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}else{
const s={instancePath:n+"/pedigree",schemaPath:"#/properties/pedigree/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),i++}}if(t.externalReferences!==void 0){let r=t.
externalReferences;if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++)I(r[o],{instancePath:n+"/externalReferences/"+o})||(e=a(e,I.errors),i=e.length)}else{const s={instancePath:n+
"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}if(t.components!==void 0){let r=t.components;
if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)O.validate(r[p],{instancePath:n+"/components/"+p})||(e=a(e,O.validate.errors),i=e.length);const o=b(r);if(o!==void 0){const p={
instancePath:n+"/components",schemaPath:"#/properties/components/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:n+
"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}if(t.evidence!==void 0&&(ae(t.evidence,{instancePath:n+"\
/evidence"})||(e=a(e,ae.errors),i=e.length)),t.releaseNotes!==void 0&&(D(t.releaseNotes,{instancePath:n+"/releaseNotes"})||(e=a(e,D.errors),i=e.length)),t.properties!==void 0){let r=t.
properties;if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++)$(r[o],{instancePath:n+"/properties/"+o})||(e=a(e,$.errors),i=e.length)}else{const s={instancePath:n+"/properti\
es",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}t.signature!==void 0&&(E(t.signature,{instancePath:n+"/signature"})||
(e=a(e,E.errors),i=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return C.errors=e,i===0}function ce(t,{
instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!(r==="timestamp"||r==="tools"||r==="authors"||r==="component"||r==="manufact\
ure"||r==="supplier"||r==="licenses"||r==="properties")){const s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===
null?e=[s]:e.push(s),i++}if(t.timestamp!==void 0){let r=t.timestamp;if(typeof r=="string"){if(!F(r)){const s={instancePath:n+"/timestamp",schemaPath:"#/properties/timestamp/format",
keyword:"format",params:{format:"date-time"}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),i++}}if(t.tools!==void 0){let r=t.tools;if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++)K(r[o],{instancePath:n+"/tools/"+o})||(e=
a(e,K.errors),i=e.length)}else{const s={instancePath:n+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}if(t.authors!==
void 0){let r=t.authors;if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++)T(r[o],{instancePath:n+"/authors/"+o})||(e=a(e,T.errors),i=e.length)}else{const s={instancePath:n+
"/authors",schemaPath:"#/properties/authors/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}if(t.component!==void 0&&(C(t.component,{instancePath:n+"/comp\
onent"})||(e=a(e,C.errors),i=e.length)),t.manufacture!==void 0&&(A(t.manufacture,{instancePath:n+"/manufacture"})||(e=a(e,A.errors),i=e.length)),t.supplier!==void 0&&(A(t.supplier,
{instancePath:n+"/supplier"})||(e=a(e,A.errors),i=e.length)),t.licenses!==void 0){let r=t.licenses;if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++)_(r[o],{instancePath:n+
"/licenses/"+o})||(e=a(e,_.errors),i=e.length)}else{const s={instancePath:n+"/licenses",schemaPath:"#/properties/licenses/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:
e.push(s),i++}}if(t.properties!==void 0){let r=t.properties;if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++)$(r[o],{instancePath:n+"/properties/"+o})||(e=a(e,$.errors),i=
e.length)}else{const s={instancePath:n+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return ce.errors=e,i===0}const nr={type:"object",required:["name"],additionalProperties:!1,properties:{
"bom-ref":{$ref:"#/definitions/refType"},provider:{$ref:"#/definitions/organizationalEntity"},group:{type:"string"},name:{type:"string"},version:{type:"string"},description:{type:"\
string"},endpoints:{type:"array",items:{type:"string",format:"iri-reference"}},authenticated:{type:"boolean"},"x-trust-boundary":{type:"boolean"},data:{type:"array",additionalItems:!1,
items:{$ref:"#/definitions/dataClassification"}},licenses:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/licenseChoice"}},externalReferences:{type:"array",additionalItems:!1,
items:{$ref:"#/definitions/externalReference"}},services:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/service"},uniqueItems:!0},releaseNotes:{$ref:"#/definitions/rel\
easeNotes"},properties:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/property"}},signature:{$ref:"#/definitions/signature"}}},or={type:"object",required:["flow","clas\
sification"],additionalProperties:!1,properties:{flow:{$ref:"#/definitions/dataFlow"},classification:{type:"string"}}},Ve={type:"string",enum:["inbound","outbound","bi-directional",
"unknown"]};function de(t,{instancePath:n=""}={}){let e=null,i=0;if(typeof t!="string"){const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),i++}let r;r=!1;for(const s of Ve.enum)if(k(t,s)){r=!0;break}if(!r){const s={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ve.enum}};e===null?
e=[s]:e.push(s),i++}return de.errors=e,i===0}function me(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r of or.required)if(t[r]===
void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:r}};e===null?e=[s]:e.push(s),i++}for(const r in t)if(!(r==="flow"||r==="classific\
ation")){const s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t.flow!==void 0&&
(de(t.flow,{instancePath:n+"/flow"})||(e=a(e,de.errors),i=e.length)),t.classification!==void 0&&typeof t.classification!="string"){const r={instancePath:n+"/classification",schemaPath:"\
#/properties/classification/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),i++}return me.errors=e,i===0}const ze={validate:J};function J(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.name===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!M.call(nr.
properties,r)){const s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t["bom-ref"]!==
void 0&&(w(t["bom-ref"],{instancePath:n+"/bom-ref"})||(e=a(e,w.errors),i=e.length)),t.provider!==void 0&&(A(t.provider,{instancePath:n+"/provider"})||(e=a(e,A.errors),i=e.length)),
t.group!==void 0&&typeof t.group!="string"){const r={instancePath:n+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}
if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}
if(t.version!==void 0&&typeof t.version!="string"){const r={instancePath:n+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),i++}if(t.description!==void 0&&typeof t.description!="string"){const r={instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),i++}if(t.endpoints!==void 0){let r=t.endpoints;if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++){let p=r[o];if(typeof p=="string"){if(!v(
p)){const f={instancePath:n+"/endpoints/"+o,schemaPath:"#/properties/endpoints/items/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[f]:e.push(f),i++}}else{const f={
instancePath:n+"/endpoints/"+o,schemaPath:"#/properties/endpoints/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),i++}}}else{const s={instancePath:n+"/e\
ndpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}if(t.authenticated!==void 0&&typeof t.authenticated!="boolean"){
const r={instancePath:n+"/authenticated",schemaPath:"#/properties/authenticated/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),i++}if(t["x-trust-boundary"]!==
void 0&&typeof t["x-trust-boundary"]!="boolean"){const r={instancePath:n+"/x-trust-boundary",schemaPath:"#/properties/x-trust-boundary/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[r]:e.push(r),i++}if(t.data!==void 0){let r=t.data;if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++)me(r[o],{instancePath:n+"/data/"+o})||(e=a(e,me.errors),i=e.
length)}else{const s={instancePath:n+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}if(t.licenses!==void 0){let r=t.
licenses;if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++)_(r[o],{instancePath:n+"/licenses/"+o})||(e=a(e,_.errors),i=e.length)}else{const s={instancePath:n+"/licenses",schemaPath:"\
#/properties/licenses/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}if(t.externalReferences!==void 0){let r=t.externalReferences;if(Array.isArray(r)){const s=r.
length;for(let o=0;o<s;o++)I(r[o],{instancePath:n+"/externalReferences/"+o})||(e=a(e,I.errors),i=e.length)}else{const s={instancePath:n+"/externalReferences",schemaPath:"#/properti\
es/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}if(t.services!==void 0){let r=t.services;if(Array.isArray(r)){const s=r.length;for(let p=0;p<
s;p++)ze.validate(r[p],{instancePath:n+"/services/"+p})||(e=a(e,ze.validate.errors),i=e.length);const o=b(r);if(o!==void 0){const p={instancePath:n+"/services",schemaPath:"#/proper\
ties/services/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:n+"/services",schemaPath:"#/properties/services/ty\
pe",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}if(t.releaseNotes!==void 0&&(D(t.releaseNotes,{instancePath:n+"/releaseNotes"})||(e=a(e,D.errors),i=e.length)),
t.properties!==void 0){let r=t.properties;if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++)$(r[o],{instancePath:n+"/properties/"+o})||(e=a(e,$.errors),i=e.length)}else{const s={
instancePath:n+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}t.signature!==void 0&&(E(t.signature,{instancePath:n+
"/signature"})||(e=a(e,E.errors),i=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return J.errors=e,
i===0}function he(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.ref===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"ref"}};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="ref"||r==="dependsOn")){const s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t.ref!==void 0&&(w(t.ref,{instancePath:n+"/ref"})||(e=a(e,w.errors),i=e.length)),t.dependsOn!==
void 0){let r=t.dependsOn;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)w(r[p],{instancePath:n+"/dependsOn/"+p})||(e=a(e,w.errors),i=e.length);const o=b(r);if(o!==void 0){
const p={instancePath:n+"/dependsOn",schemaPath:"#/properties/dependsOn/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:n+
"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return he.errors=e,i===0}const Te={type:"string",enum:["complete","incomplete","incomplete_first_party_only","incomplete_third_party_only","unknown","not_specified"]};function ge(t,{instancePath:n=""}={}){
let e=null,i=0;if(typeof t!="string"){const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}let r;r=!1;for(const s of Te.enum)
if(k(t,s)){r=!0;break}if(!r){const s={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Te.enum}};e===null?e=[s]:e.push(s),i++}return ge.errors=e,i===0}function Pe(t,{
instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.aggregate===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"aggregate"}};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="aggregate"||r==="assemblies"||r==="dependencies"||r==="signature")){const s={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t.aggregate!==void 0&&(ge(t.aggregate,{instancePath:n+"/aggreg\
ate"})||(e=a(e,ge.errors),i=e.length)),t.assemblies!==void 0){let r=t.assemblies;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const f={instancePath:n+
"/assemblies/"+p,schemaPath:"#/properties/assemblies/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),i++}const o=b(r);if(o!==void 0){const p={instancePath:n+
"/assemblies",schemaPath:"#/properties/assemblies/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:n+"/assemblies",
schemaPath:"#/properties/assemblies/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}if(t.dependencies!==void 0){let r=t.dependencies;if(Array.isArray(r)){
const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const f={instancePath:n+"/dependencies/"+p,schemaPath:"#/properties/dependencies/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[f]:e.push(f),i++}const o=b(r);if(o!==void 0){const p={instancePath:n+"/dependencies",schemaPath:"#/properties/dependencies/uniqueItems",keyword:"uniqueItems",
params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:n+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type:"array"}};
e===null?e=[s]:e.push(s),i++}}t.signature!==void 0&&(E(t.signature,{instancePath:n+"/signature"})||(e=a(e,E.errors),i=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Pe.errors=e,i===0}const Z={type:"object",additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refTyp\
e"},id:{type:"string"},source:{$ref:"#/definitions/vulnerabilitySource"},references:{type:"array",additionalItems:!1,items:{required:["id","source"],additionalProperties:!1,properties:{
id:{type:"string"},source:{$ref:"#/definitions/vulnerabilitySource"}}}},ratings:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/rating"}},cwes:{type:"array",additionalItems:!1,
items:{$ref:"#/definitions/cwe"}},description:{type:"string"},detail:{type:"string"},recommendation:{type:"string"},advisories:{type:"array",additionalItems:!1,items:{$ref:"#/defin\
itions/advisory"}},created:{type:"string",format:"date-time"},published:{type:"string",format:"date-time"},updated:{type:"string",format:"date-time"},credits:{type:"object",additionalProperties:!1,
properties:{organizations:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/organizationalEntity"}},individuals:{type:"array",additionalItems:!1,items:{$ref:"#/definition\
s/organizationalContact"}}}},tools:{type:"array",additionalItems:!1,items:{$ref:"#/definitions/tool"}},analysis:{type:"object",additionalProperties:!1,properties:{state:{$ref:"#/de\
finitions/impactAnalysisState"},justification:{$ref:"#/definitions/impactAnalysisJustification"},response:{type:"array",additionalItems:!1,items:{type:"string",enum:["can_not_fix",
"will_not_fix","update","rollback","workaround_available"]}},detail:{type:"string"}}},affects:{type:"array",uniqueItems:!0,additionalItems:!1,items:{required:["ref"],additionalProperties:!1,
properties:{ref:{$ref:"#/definitions/refType"},versions:{type:"array",additionalItems:!1,items:{oneOf:[{required:["version"]},{required:["range"]}],additionalProperties:!1,properties:{
version:{$ref:"#/definitions/version"},range:{$ref:"#/definitions/range"},status:{$ref:"#/definitions/affectedStatus"}}}}}}},properties:{type:"array",additionalItems:!1,items:{$ref:"\
#/definitions/property"}}}};function V(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!(r==="url"||r==="name")){const s={instancePath:n,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t.url!==void 0&&typeof t.url!="string"){const r={instancePath:n+
"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:n+"\
/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),i++}return V.errors=e,i===0}const Ne={type:"string",enum:["critical","high","medium","low","info","none","unknown"]};function ke(t,{instancePath:n=""}={}){let e=null,i=0;if(typeof t!="string"){const s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}let r;r=!1;for(const s of Ne.enum)if(k(t,s)){r=!0;break}if(!r){const s={instancePath:n,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:Ne.enum}};e===null?e=[s]:e.push(s),i++}return ke.errors=e,i===0}const Fe={type:"string",enum:["CVSSv2","CVSSv3","CVSSv31","OWASP","othe\
r"]};function we(t,{instancePath:n=""}={}){let e=null,i=0;if(typeof t!="string"){const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.
push(s),i++}let r;r=!1;for(const s of Fe.enum)if(k(t,s)){r=!0;break}if(!r){const s={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Fe.enum}};e===null?e=[s]:
e.push(s),i++}return we.errors=e,i===0}function ve(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!(r==="source"||r==="sc\
ore"||r==="severity"||r==="method"||r==="vector"||r==="justification")){const s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),i++}if(t.source!==void 0&&(V(t.source,{instancePath:n+"/source"})||(e=a(e,V.errors),i=e.length)),t.score!==void 0&&typeof t.score!="number"){const r={instancePath:n+
"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type:"number"}};e===null?e=[r]:e.push(r),i++}if(t.severity!==void 0&&(ke(t.severity,{instancePath:n+"/severity"})||
(e=a(e,ke.errors),i=e.length)),t.method!==void 0&&(we(t.method,{instancePath:n+"/method"})||(e=a(e,we.errors),i=e.length)),t.vector!==void 0&&typeof t.vector!="string"){const r={instancePath:n+
"/vector",schemaPath:"#/properties/vector/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.justification!==void 0&&typeof t.justification!="string"){const r={
instancePath:n+"/justification",schemaPath:"#/properties/justification/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return ve.errors=e,i===0}function be(t,{instancePath:n=""}={}){let e=null,i=0;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};
e===null?e=[r]:e.push(r),i++}if(typeof t=="number"&&(t<1||isNaN(t))){const r={instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[
r]:e.push(r),i++}return be.errors=e,i===0}function Ae(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.url===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"url"}};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="title"||r==="url")){const s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t.title!==void 0&&typeof t.title!="string"){const r={instancePath:n+"/title",schemaPath:"#/prop\
erties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.url!==void 0){let r=t.url;if(typeof r=="string"){if(!v(r)){const s={instancePath:n+"/url",
schemaPath:"#/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n+"/url",schemaPath:"#/properties/ur\
l/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),i++}return Ae.errors=e,i===0}const Ce={type:"string",enum:["resolved","resolved_with_pedigree","exploitable","in_triage","false_positive","not_affected"]};function $e(t,{
instancePath:n=""}={}){let e=null,i=0;if(typeof t!="string"){const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}let r;r=
!1;for(const s of Ce.enum)if(k(t,s)){r=!0;break}if(!r){const s={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ce.enum}};e===null?e=[s]:e.push(s),i++}return $e.
errors=e,i===0}const Le={type:"string",enum:["code_not_present","code_not_reachable","requires_configuration","requires_dependency","requires_environment","protected_by_compiler","\
protected_at_runtime","protected_at_perimeter","protected_by_mitigating_control"]};function je(t,{instancePath:n=""}={}){let e=null,i=0;if(typeof t!="string"){const s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}let r;r=!1;for(const s of Le.enum)if(k(t,s)){r=!0;break}if(!r){const s={instancePath:n,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:Le.enum}};e===null?e=[s]:e.push(s),i++}return je.errors=e,i===0}const X=Me;function qe(t,{instancePath:n=""}={}){let e=null,i=0;if(typeof t=="string"){if(X(t)>1024){const r={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[r]:e.push(r),i++}if(X(t)<1){const r={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}return qe.errors=e,i===0}function Ie(t,{instancePath:n=""}={}){let e=null,i=0;if(typeof t=="string"){if(X(t)>1024){const r={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[r]:e.push(r),i++}if(X(t)<1){const r={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}return Ie.errors=e,i===0}const He={type:"string",enum:["affected","unaffected","unknown"]};function xe(t,{
instancePath:n=""}={}){let e=null,i=0;if(typeof t!="string"){const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}let r;r=
!1;for(const s of He.enum)if(k(t,s)){r=!0;break}if(!r){const s={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:He.enum}};e===null?e=[s]:e.push(s),i++}return xe.
errors=e,i===0}function _e(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!M.call(Z.properties,s)){const o={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[o]:e.push(o),i++}if(t["bom-ref"]!==void 0&&(w(t["bom-ref"],{instancePath:n+
"/bom-ref"})||(e=a(e,w.errors),i=e.length)),t.id!==void 0&&typeof t.id!="string"){const s={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[s]:e.push(s),i++}if(t.source!==void 0&&(V(t.source,{instancePath:n+"/source"})||(e=a(e,V.errors),i=e.length)),t.references!==void 0){let s=t.references;if(Array.isArray(
s)){const o=s.length;for(let p=0;p<o;p++){let f=s[p];if(f&&typeof f=="object"&&!Array.isArray(f)){for(const c of Z.properties.references.items.required)if(f[c]===void 0){const l={instancePath:n+
"/references/"+p,schemaPath:"#/properties/references/items/required",keyword:"required",params:{missingProperty:c}};e===null?e=[l]:e.push(l),i++}for(const c in f)if(!(c==="id"||c===
"source")){const l={instancePath:n+"/references/"+p,schemaPath:"#/properties/references/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===
null?e=[l]:e.push(l),i++}if(f.id!==void 0&&typeof f.id!="string"){const c={instancePath:n+"/references/"+p+"/id",schemaPath:"#/properties/references/items/properties/id/type",keyword:"\
type",params:{type:"string"}};e===null?e=[c]:e.push(c),i++}f.source!==void 0&&(V(f.source,{instancePath:n+"/references/"+p+"/source"})||(e=a(e,V.errors),i=e.length))}}}else{const o={
instancePath:n+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}}if(t.ratings!==void 0){let s=t.ratings;if(Array.
isArray(s)){const o=s.length;for(let p=0;p<o;p++)ve(s[p],{instancePath:n+"/ratings/"+p})||(e=a(e,ve.errors),i=e.length)}else{const o={instancePath:n+"/ratings",schemaPath:"#/proper\
ties/ratings/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}}if(t.cwes!==void 0){let s=t.cwes;if(Array.isArray(s)){const o=s.length;for(let p=0;p<o;p++)be(
s[p],{instancePath:n+"/cwes/"+p})||(e=a(e,be.errors),i=e.length)}else{const o={instancePath:n+"/cwes",schemaPath:"#/properties/cwes/type",keyword:"type",params:{type:"array"}};e===
null?e=[o]:e.push(o),i++}}if(t.description!==void 0&&typeof t.description!="string"){const s={instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",
params:{type:"string"}};e===null?e=[s]:e.push(s),i++}if(t.detail!==void 0&&typeof t.detail!="string"){const s={instancePath:n+"/detail",schemaPath:"#/properties/detail/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}if(t.recommendation!==void 0&&typeof t.recommendation!="string"){const s={instancePath:n+"/recommendation",schemaPath:"#/\
properties/recommendation/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}if(t.advisories!==void 0){let s=t.advisories;if(Array.isArray(s)){const o=s.length;
for(let p=0;p<o;p++)Ae(s[p],{instancePath:n+"/advisories/"+p})||(e=a(e,Ae.errors),i=e.length)}else{const o={instancePath:n+"/advisories",schemaPath:"#/properties/advisories/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}}if(t.created!==void 0){let s=t.created;if(typeof s=="string"){if(!F(s)){const o={instancePath:n+"/created",schemaPath:"#/\
properties/created/format",keyword:"format",params:{format:"date-time"}};e===null?e=[o]:e.push(o),i++}}else{const o={instancePath:n+"/created",schemaPath:"#/properties/created/type",
keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(t.published!==void 0){let s=t.published;if(typeof s=="string"){if(!F(s)){const o={instancePath:n+"/published",
schemaPath:"#/properties/published/format",keyword:"format",params:{format:"date-time"}};e===null?e=[o]:e.push(o),i++}}else{const o={instancePath:n+"/published",schemaPath:"#/prope\
rties/published/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(t.updated!==void 0){let s=t.updated;if(typeof s=="string"){if(!F(s)){const o={instancePath:n+
"/updated",schemaPath:"#/properties/updated/format",keyword:"format",params:{format:"date-time"}};e===null?e=[o]:e.push(o),i++}}else{const o={instancePath:n+"/updated",schemaPath:"\
#/properties/updated/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(t.credits!==void 0){let s=t.credits;if(s&&typeof s=="object"&&!Array.isArray(s)){
for(const o in s)if(!(o==="organizations"||o==="individuals")){const p={instancePath:n+"/credits",schemaPath:"#/properties/credits/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),i++}if(s.organizations!==void 0){let o=s.organizations;if(Array.isArray(o)){const p=o.length;for(let f=0;f<p;f++)A(o[f],
{instancePath:n+"/credits/organizations/"+f})||(e=a(e,A.errors),i=e.length)}else{const p={instancePath:n+"/credits/organizations",schemaPath:"#/properties/credits/properties/organi\
zations/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),i++}}if(s.individuals!==void 0){let o=s.individuals;if(Array.isArray(o)){const p=o.length;for(let f=0;f<
p;f++)T(o[f],{instancePath:n+"/credits/individuals/"+f})||(e=a(e,T.errors),i=e.length)}else{const p={instancePath:n+"/credits/individuals",schemaPath:"#/properties/credits/properti\
es/individuals/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),i++}}}else{const o={instancePath:n+"/credits",schemaPath:"#/properties/credits/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[o]:e.push(o),i++}}if(t.tools!==void 0){let s=t.tools;if(Array.isArray(s)){const o=s.length;for(let p=0;p<o;p++)K(s[p],{instancePath:n+"/tool\
s/"+p})||(e=a(e,K.errors),i=e.length)}else{const o={instancePath:n+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}}
if(t.analysis!==void 0){let s=t.analysis;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const o in s)if(!(o==="state"||o==="justification"||o==="response"||o==="detail")){const p={
instancePath:n+"/analysis",schemaPath:"#/properties/analysis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),i++}if(s.state!==
void 0&&($e(s.state,{instancePath:n+"/analysis/state"})||(e=a(e,$e.errors),i=e.length)),s.justification!==void 0&&(je(s.justification,{instancePath:n+"/analysis/justification"})||(e=
a(e,je.errors),i=e.length)),s.response!==void 0){let o=s.response;if(Array.isArray(o)){const p=o.length;for(let f=0;f<p;f++){let c=o[f];if(typeof c!="string"){const y={instancePath:n+
"/analysis/response/"+f,schemaPath:"#/properties/analysis/properties/response/items/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),i++}let l;l=!1;for(const y of Z.
properties.analysis.properties.response.items.enum)if(k(c,y)){l=!0;break}if(!l){const y={instancePath:n+"/analysis/response/"+f,schemaPath:"#/properties/analysis/properties/respons\
e/items/enum",keyword:"enum",params:{allowedValues:Z.properties.analysis.properties.response.items.enum}};e===null?e=[y]:e.push(y),i++}}}else{const p={instancePath:n+"/analysis/res\
ponse",schemaPath:"#/properties/analysis/properties/response/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),i++}}if(s.detail!==void 0&&typeof s.detail!="strin\
g"){const o={instancePath:n+"/analysis/detail",schemaPath:"#/properties/analysis/properties/detail/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}else{const o={
instancePath:n+"/analysis",schemaPath:"#/properties/analysis/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),i++}}if(t.affects!==void 0){let s=t.affects;if(Array.
isArray(s)){const o=s.length;for(let f=0;f<o;f++){let c=s[f];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.ref===void 0){const l={instancePath:n+"/affects/"+f,schemaPath:"#/pro\
perties/affects/items/required",keyword:"required",params:{missingProperty:"ref"}};e===null?e=[l]:e.push(l),i++}for(const l in c)if(!(l==="ref"||l==="versions")){const y={instancePath:n+
"/affects/"+f,schemaPath:"#/properties/affects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[y]:e.push(y),i++}if(c.ref!==void 0&&
(w(c.ref,{instancePath:n+"/affects/"+f+"/ref"})||(e=a(e,w.errors),i=e.length)),c.versions!==void 0){let l=c.versions;if(Array.isArray(l)){const y=l.length;for(let d=0;d<y;d++){let g=l[d];
const L=i;let j=!1,h=null;const De=i;if(g&&typeof g=="object"&&!Array.isArray(g)&&g.version===void 0){const m={instancePath:n+"/affects/"+f+"/versions/"+d,schemaPath:"#/properties/\
affects/items/properties/versions/items/oneOf/0/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[m]:e.push(m),i++}var r=De===i;r&&(j=!0,h=0);const u=i;if(g&&
typeof g=="object"&&!Array.isArray(g)&&g.range===void 0){const m={instancePath:n+"/affects/"+f+"/versions/"+d,schemaPath:"#/properties/affects/items/properties/versions/items/oneOf\
/1/required",keyword:"required",params:{missingProperty:"range"}};e===null?e=[m]:e.push(m),i++}var r=u===i;if(r&&j?(j=!1,h=[h,1]):r&&(j=!0,h=1),j)i=L,e!==null&&(L?e.length=L:e=null);else{
const m={instancePath:n+"/affects/"+f+"/versions/"+d,schemaPath:"#/properties/affects/items/properties/versions/items/oneOf",keyword:"oneOf",params:{passingSchemas:h}};e===null?e=[
m]:e.push(m),i++}if(g&&typeof g=="object"&&!Array.isArray(g)){for(const m in g)if(!(m==="version"||m==="range"||m==="status")){const P={instancePath:n+"/affects/"+f+"/versions/"+d,
schemaPath:"#/properties/affects/items/properties/versions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[P]:e.push(P),i++}g.
version!==void 0&&(qe(g.version,{instancePath:n+"/affects/"+f+"/versions/"+d+"/version"})||(e=a(e,qe.errors),i=e.length)),g.range!==void 0&&(Ie(g.range,{instancePath:n+"/affects/"+
f+"/versions/"+d+"/range"})||(e=a(e,Ie.errors),i=e.length)),g.status!==void 0&&(xe(g.status,{instancePath:n+"/affects/"+f+"/versions/"+d+"/status"})||(e=a(e,xe.errors),i=e.length))}}}else{
const y={instancePath:n+"/affects/"+f+"/versions",schemaPath:"#/properties/affects/items/properties/versions/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),i++}}}}
const p=b(s);if(p!==void 0){const f={instancePath:n+"/affects",schemaPath:"#/properties/affects/uniqueItems",keyword:"uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[f]:e.push(f),
i++}}else{const o={instancePath:n+"/affects",schemaPath:"#/properties/affects/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}}if(t.properties!==void 0){let s=t.
properties;if(Array.isArray(s)){const o=s.length;for(let p=0;p<o;p++)$(s[p],{instancePath:n+"/properties/"+p})||(e=a(e,$.errors),i=e.length)}else{const o={instancePath:n+"/properti\
es",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),i++}return _e.errors=e,i===0}function Be(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r of G.
required)if(t[r]===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:r}};e===null?e=[s]:e.push(s),i++}for(const r in t)if(!M.call(G.
properties,r)){const s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t.$schema!==
void 0&&typeof t.$schema!="string"){const r={instancePath:n+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}
if(t.bomFormat!==void 0){let r=t.bomFormat;if(typeof r!="string"){const s={instancePath:n+"/bomFormat",schemaPath:"#/properties/bomFormat/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),i++}if(r!=="CycloneDX"){const s={instancePath:n+"/bomFormat",schemaPath:"#/properties/bomFormat/enum",keyword:"enum",params:{allowedValues:G.properties.bomFormat.
enum}};e===null?e=[s]:e.push(s),i++}}if(t.specVersion!==void 0&&typeof t.specVersion!="string"){const r={instancePath:n+"/specVersion",schemaPath:"#/properties/specVersion/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.serialNumber!==void 0){let r=t.serialNumber;if(typeof r=="string"){if(!We.test(r)){const s={instancePath:n+"/serialN\
umber",schemaPath:"#/properties/serialNumber/pattern",keyword:"pattern",params:{pattern:"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}};e===null?e=[s]:e.
push(s),i++}}else{const s={instancePath:n+"/serialNumber",schemaPath:"#/properties/serialNumber/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}if(t.version!==
void 0){let r=t.version;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){const s={instancePath:n+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"}};
e===null?e=[s]:e.push(s),i++}}if(t.metadata!==void 0&&(ce(t.metadata,{instancePath:n+"/metadata"})||(e=a(e,ce.errors),i=e.length)),t.components!==void 0){let r=t.components;if(Array.
isArray(r)){const s=r.length;for(let p=0;p<s;p++)C(r[p],{instancePath:n+"/components/"+p})||(e=a(e,C.errors),i=e.length);const o=b(r);if(o!==void 0){const p={instancePath:n+"/compo\
nents",schemaPath:"#/properties/components/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:n+"/components",schemaPath:"\
#/properties/components/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}if(t.services!==void 0){let r=t.services;if(Array.isArray(r)){const s=r.length;for(let p=0;p<
s;p++)J(r[p],{instancePath:n+"/services/"+p})||(e=a(e,J.errors),i=e.length);const o=b(r);if(o!==void 0){const p={instancePath:n+"/services",schemaPath:"#/properties/services/unique\
Items",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:n+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),i++}}if(t.externalReferences!==void 0){let r=t.externalReferences;if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++)I(r[o],{instancePath:n+
"/externalReferences/"+o})||(e=a(e,I.errors),i=e.length)}else{const s={instancePath:n+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),i++}}if(t.dependencies!==void 0){let r=t.dependencies;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)he(r[p],{instancePath:n+"/de\
pendencies/"+p})||(e=a(e,he.errors),i=e.length);const o=b(r);if(o!==void 0){const p={instancePath:n+"/dependencies",schemaPath:"#/properties/dependencies/uniqueItems",keyword:"uniq\
ueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:n+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type:"\
array"}};e===null?e=[s]:e.push(s),i++}}if(t.compositions!==void 0){let r=t.compositions;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)Pe(r[p],{instancePath:n+"/composit\
ions/"+p})||(e=a(e,Pe.errors),i=e.length);const o=b(r);if(o!==void 0){const p={instancePath:n+"/compositions",schemaPath:"#/properties/compositions/uniqueItems",keyword:"uniqueItem\
s",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:n+"/compositions",schemaPath:"#/properties/compositions/type",keyword:"type",params:{type:"array"}};
e===null?e=[s]:e.push(s),i++}}if(t.vulnerabilities!==void 0){let r=t.vulnerabilities;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)_e(r[p],{instancePath:n+"/vulnerabili\
ties/"+p})||(e=a(e,_e.errors),i=e.length);const o=b(r);if(o!==void 0){const p={instancePath:n+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/uniqueItems",keyword:"uniq\
ueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:n+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/type",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),i++}}t.signature!==void 0&&(E(t.signature,{instancePath:n+"/signature"})||(e=a(e,E.errors),i=e.length))}else{const r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return Be.errors=e,i===0}export{lr as validate};
