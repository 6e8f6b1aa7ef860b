// Written by scripts/schemas.ts from spdx-2.3.schema.json; do not edit. From the SPDX specification (https://github.com/spdx/spdx-spec), by the SPDX Working Group, Community-Spec-1.0 and CC-BY-3.0.
import{isEqual as P}from"../src/support/schema-keywords.ts";const I=k,d={required:["SPDXID","creationInfo","dataLicense","name","spdxVersion"],properties:{SPDXID:{},annotations:{items:{
required:["annotationDate","annotationType","annotator","comment"],properties:{annotationType:{enum:["OTHER","REVIEW"]}}}},comment:{},creationInfo:{required:["created","creators"]},
dataLicense:{},externalDocumentRefs:{items:{required:["checksum","externalDocumentId","spdxDocument"],properties:{checksum:{required:["algorithm","checksumValue"],properties:{algorithm:{
enum:["SHA1","BLAKE3","SHA3-384","SHA256","SHA384","BLAKE2b-512","BLAKE2b-256","SHA3-512","MD2","ADLER32","MD4","SHA3-256","BLAKE2b-384","SHA512","MD6","MD5","SHA224"]}}}}}},hasExtractedLicensingInfos:{
items:{required:["extractedText","licenseId"]}},name:{},revieweds:{},spdxVersion:{},documentNamespace:{},documentDescribes:{},packages:{items:{required:["SPDXID","downloadLocation",
"name"],properties:{SPDXID:{},annotations:{items:{required:["annotationDate","annotationType","annotator","comment"],properties:{annotationType:{enum:["OTHER","REVIEW"]}}}},attributionTexts:{},
builtDate:{},checksums:{items:{required:["algorithm","checksumValue"],properties:{algorithm:{enum:["SHA1","BLAKE3","SHA3-384","SHA256","SHA384","BLAKE2b-512","BLAKE2b-256","SHA3-51\
2","MD2","ADLER32","MD4","SHA3-256","BLAKE2b-384","SHA512","MD6","MD5","SHA224"]}}}},comment:{},copyrightText:{},description:{},downloadLocation:{},externalRefs:{items:{required:["\
referenceCategory","referenceLocator","referenceType"],properties:{referenceCategory:{enum:["OTHER","PERSISTENT-ID","SECURITY","PACKAGE-MANAGER"]}}}},filesAnalyzed:{},hasFiles:{},homepage:{},
licenseComments:{},licenseConcluded:{},licenseDeclared:{},licenseInfoFromFiles:{},name:{},originator:{},packageFileName:{},packageVerificationCode:{},primaryPackagePurpose:{enum:["\
OTHER","INSTALL","ARCHIVE","FIRMWARE","APPLICATION","FRAMEWORK","LIBRARY","CONTAINER","SOURCE","DEVICE","OPERATING_SYSTEM","FILE"]},releaseDate:{},sourceInfo:{},summary:{},supplier:{},
validUntilDate:{},versionInfo:{}}}},files:{items:{required:["SPDXID","checksums","fileName"],properties:{SPDXID:{},annotations:{items:{required:["annotationDate","annotationType","\
annotator","comment"],properties:{annotationType:{enum:["OTHER","REVIEW"]}}}},artifactOfs:{},attributionTexts:{},checksums:{items:{required:["algorithm","checksumValue"],properties:{
algorithm:{enum:["SHA1","BLAKE3","SHA3-384","SHA256","SHA384","BLAKE2b-512","BLAKE2b-256","SHA3-512","MD2","ADLER32","MD4","SHA3-256","BLAKE2b-384","SHA512","MD6","MD5","SHA224"]}}}},
comment:{},copyrightText:{},fileContributors:{},fileDependencies:{},fileName:{},fileTypes:{items:{enum:["OTHER","DOCUMENTATION","IMAGE","VIDEO","ARCHIVE","SPDX","APPLICATION","SOUR\
CE","BINARY","TEXT","AUDIO"]}},licenseComments:{},licenseConcluded:{},licenseInfoInFiles:{},noticeText:{}}}},snippets:{items:{required:["SPDXID","name","ranges","snippetFromFile"],
properties:{SPDXID:{},annotations:{items:{required:["annotationDate","annotationType","annotator","comment"],properties:{annotationType:{enum:["OTHER","REVIEW"]}}}},attributionTexts:{},
comment:{},copyrightText:{},licenseComments:{},licenseConcluded:{},licenseInfoInSnippets:{},name:{},ranges:{items:{required:["endPointer","startPointer"]}},snippetFromFile:{}}}},relationships:{
items:{required:["spdxElementId","relatedSpdxElement","relationshipType"],properties:{relationshipType:{enum:["VARIANT_OF","COPY_OF","PATCH_FOR","TEST_DEPENDENCY_OF","CONTAINED_BY",
"DATA_FILE_OF","OPTIONAL_COMPONENT_OF","ANCESTOR_OF","GENERATES","CONTAINS","OPTIONAL_DEPENDENCY_OF","FILE_ADDED","REQUIREMENT_DESCRIPTION_FOR","DEV_DEPENDENCY_OF","DEPENDENCY_OF",
"BUILD_DEPENDENCY_OF","DESCRIBES","PREREQUISITE_FOR","HAS_PREREQUISITE","PROVIDED_DEPENDENCY_OF","DYNAMIC_LINK","DESCRIBED_BY","METAFILE_OF","DEPENDENCY_MANIFEST_OF","PATCH_APPLIED",
"RUNTIME_DEPENDENCY_OF","TEST_OF","TEST_TOOL_OF","DEPENDS_ON","SPECIFICATION_FOR","FILE_MODIFIED","DISTRIBUTION_ARTIFACT","AMENDS","DOCUMENTATION_OF","GENERATED_FROM","STATIC_LINK",
"OTHER","BUILD_TOOL_OF","TEST_CASE_OF","PACKAGE_OF","DESCENDANT_OF","FILE_DELETED","EXPANDED_FROM_ARCHIVE","DEV_TOOL_OF","EXAMPLE_OF"]}}}}}},g=Object.prototype.hasOwnProperty,h=P;function k(u,{
instancePath:i=""}={}){let e=null,r=0;if(u&&typeof u=="object"&&!Array.isArray(u)){for(const f of d.required)if(u[f]===void 0){const m={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:f}};e===null?e=[m]:e.push(m),r++}for(const f in u)if(!g.call(d.properties,f)){const m={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:f}};e===null?e=[m]:e.push(m),r++}if(u.SPDXID!==void 0&&typeof u.SPDXID!="string"){const f={instancePath:i+"/SPDXID",schemaPath:"#/p\
roperties/SPDXID/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(u.annotations!==void 0){let f=u.annotations;if(Array.isArray(f)){const m=f.length;for(let s=0;s<
m;s++){let a=f[s];if(a&&typeof a=="object"&&!Array.isArray(a)){for(const t of d.properties.annotations.items.required)if(a[t]===void 0){const o={instancePath:i+"/annotations/"+s,schemaPath:"\
#/properties/annotations/items/required",keyword:"required",params:{missingProperty:t}};e===null?e=[o]:e.push(o),r++}for(const t in a)if(!(t==="annotationDate"||t==="annotationType"||
t==="annotator"||t==="comment")){const o={instancePath:i+"/annotations/"+s,schemaPath:"#/properties/annotations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};
e===null?e=[o]:e.push(o),r++}if(a.annotationDate!==void 0&&typeof a.annotationDate!="string"){const t={instancePath:i+"/annotations/"+s+"/annotationDate",schemaPath:"#/properties/a\
nnotations/items/properties/annotationDate/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(a.annotationType!==void 0){let t=a.annotationType;if(typeof t!=
"string"){const p={instancePath:i+"/annotations/"+s+"/annotationType",schemaPath:"#/properties/annotations/items/properties/annotationType/type",keyword:"type",params:{type:"string"}};
e===null?e=[p]:e.push(p),r++}let o;o=!1;for(const p of d.properties.annotations.items.properties.annotationType.enum)if(h(t,p)){o=!0;break}if(!o){const p={instancePath:i+"/annotati\
ons/"+s+"/annotationType",schemaPath:"#/properties/annotations/items/properties/annotationType/enum",keyword:"enum",params:{allowedValues:d.properties.annotations.items.properties.
annotationType.enum}};e===null?e=[p]:e.push(p),r++}}if(a.annotator!==void 0&&typeof a.annotator!="string"){const t={instancePath:i+"/annotations/"+s+"/annotator",schemaPath:"#/prop\
erties/annotations/items/properties/annotator/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(a.comment!==void 0&&typeof a.comment!="string"){const t={
instancePath:i+"/annotations/"+s+"/comment",schemaPath:"#/properties/annotations/items/properties/comment/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}else{
const t={instancePath:i+"/annotations/"+s,schemaPath:"#/properties/annotations/items/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}}else{const m={instancePath:i+
"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}if(u.comment!==void 0&&typeof u.comment!="string"){const f={
instancePath:i+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(u.creationInfo!==void 0){let f=u.creationInfo;
if(f&&typeof f=="object"&&!Array.isArray(f)){for(const m of d.properties.creationInfo.required)if(f[m]===void 0){const s={instancePath:i+"/creationInfo",schemaPath:"#/properties/cr\
eationInfo/required",keyword:"required",params:{missingProperty:m}};e===null?e=[s]:e.push(s),r++}for(const m in f)if(!(m==="comment"||m==="created"||m==="creators"||m==="licenseLis\
tVersion")){const s={instancePath:i+"/creationInfo",schemaPath:"#/properties/creationInfo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?
e=[s]:e.push(s),r++}if(f.comment!==void 0&&typeof f.comment!="string"){const m={instancePath:i+"/creationInfo/comment",schemaPath:"#/properties/creationInfo/properties/comment/type",
keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(f.created!==void 0&&typeof f.created!="string"){const m={instancePath:i+"/creationInfo/created",schemaPath:"#\
/properties/creationInfo/properties/created/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(f.creators!==void 0){let m=f.creators;if(Array.isArray(m)){
if(m.length<1){const a={instancePath:i+"/creationInfo/creators",schemaPath:"#/properties/creationInfo/properties/creators/minItems",keyword:"minItems",params:{limit:1}};e===null?e=
[a]:e.push(a),r++}const s=m.length;for(let a=0;a<s;a++)if(typeof m[a]!="string"){const t={instancePath:i+"/creationInfo/creators/"+a,schemaPath:"#/properties/creationInfo/propertie\
s/creators/items/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}else{const s={instancePath:i+"/creationInfo/creators",schemaPath:"#/properties/creationI\
nfo/properties/creators/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(f.licenseListVersion!==void 0&&typeof f.licenseListVersion!="string"){const m={
instancePath:i+"/creationInfo/licenseListVersion",schemaPath:"#/properties/creationInfo/properties/licenseListVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.
push(m),r++}}else{const m={instancePath:i+"/creationInfo",schemaPath:"#/properties/creationInfo/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}if(u.dataLicense!==
void 0&&typeof u.dataLicense!="string"){const f={instancePath:i+"/dataLicense",schemaPath:"#/properties/dataLicense/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(
f),r++}if(u.externalDocumentRefs!==void 0){let f=u.externalDocumentRefs;if(Array.isArray(f)){const m=f.length;for(let s=0;s<m;s++){let a=f[s];if(a&&typeof a=="object"&&!Array.isArray(
a)){for(const t of d.properties.externalDocumentRefs.items.required)if(a[t]===void 0){const o={instancePath:i+"/externalDocumentRefs/"+s,schemaPath:"#/properties/externalDocumentRe\
fs/items/required",keyword:"required",params:{missingProperty:t}};e===null?e=[o]:e.push(o),r++}for(const t in a)if(!(t==="checksum"||t==="externalDocumentId"||t==="spdxDocument")){
const o={instancePath:i+"/externalDocumentRefs/"+s,schemaPath:"#/properties/externalDocumentRefs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};
e===null?e=[o]:e.push(o),r++}if(a.checksum!==void 0){let t=a.checksum;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const o of d.properties.externalDocumentRefs.items.properties.
checksum.required)if(t[o]===void 0){const p={instancePath:i+"/externalDocumentRefs/"+s+"/checksum",schemaPath:"#/properties/externalDocumentRefs/items/properties/checksum/required",
keyword:"required",params:{missingProperty:o}};e===null?e=[p]:e.push(p),r++}for(const o in t)if(!(o==="algorithm"||o==="checksumValue")){const p={instancePath:i+"/externalDocumentR\
efs/"+s+"/checksum",schemaPath:"#/properties/externalDocumentRefs/items/properties/checksum/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===
null?e=[p]:e.push(p),r++}if(t.algorithm!==void 0){let o=t.algorithm;if(typeof o!="string"){const l={instancePath:i+"/externalDocumentRefs/"+s+"/checksum/algorithm",schemaPath:"#/pr\
operties/externalDocumentRefs/items/properties/checksum/properties/algorithm/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}let p;p=!1;for(const l of d.properties.
externalDocumentRefs.items.properties.checksum.properties.algorithm.enum)if(h(o,l)){p=!0;break}if(!p){const l={instancePath:i+"/externalDocumentRefs/"+s+"/checksum/algorithm",schemaPath:"\
#/properties/externalDocumentRefs/items/properties/checksum/properties/algorithm/enum",keyword:"enum",params:{allowedValues:d.properties.externalDocumentRefs.items.properties.checksum.
properties.algorithm.enum}};e===null?e=[l]:e.push(l),r++}}if(t.checksumValue!==void 0&&typeof t.checksumValue!="string"){const o={instancePath:i+"/externalDocumentRefs/"+s+"/checks\
um/checksumValue",schemaPath:"#/properties/externalDocumentRefs/items/properties/checksum/properties/checksumValue/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}}else{const o={instancePath:i+"/externalDocumentRefs/"+s+"/checksum",schemaPath:"#/properties/externalDocumentRefs/items/properties/checksum/type",keyword:"type",params:{type:"\
object"}};e===null?e=[o]:e.push(o),r++}}if(a.externalDocumentId!==void 0&&typeof a.externalDocumentId!="string"){const t={instancePath:i+"/externalDocumentRefs/"+s+"/externalDocume\
ntId",schemaPath:"#/properties/externalDocumentRefs/items/properties/externalDocumentId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(a.spdxDocument!==
void 0&&typeof a.spdxDocument!="string"){const t={instancePath:i+"/externalDocumentRefs/"+s+"/spdxDocument",schemaPath:"#/properties/externalDocumentRefs/items/properties/spdxDocum\
ent/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i+"/externalDocumentRefs/"+s,schemaPath:"#/properties/externalDocumentRefs\
/items/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}}else{const m={instancePath:i+"/externalDocumentRefs",schemaPath:"#/properties/externalDocumentRef\
s/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}if(u.hasExtractedLicensingInfos!==void 0){let f=u.hasExtractedLicensingInfos;if(Array.isArray(f)){const m=f.
length;for(let s=0;s<m;s++){let a=f[s];if(a&&typeof a=="object"&&!Array.isArray(a)){for(const t of d.properties.hasExtractedLicensingInfos.items.required)if(a[t]===void 0){const o={
instancePath:i+"/hasExtractedLicensingInfos/"+s,schemaPath:"#/properties/hasExtractedLicensingInfos/items/required",keyword:"required",params:{missingProperty:t}};e===null?e=[o]:e.
push(o),r++}for(const t in a)if(!(t==="comment"||t==="crossRefs"||t==="extractedText"||t==="licenseId"||t==="name"||t==="seeAlsos")){const o={instancePath:i+"/hasExtractedLicensing\
Infos/"+s,schemaPath:"#/properties/hasExtractedLicensingInfos/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[o]:e.push(o),r++}
if(a.comment!==void 0&&typeof a.comment!="string"){const t={instancePath:i+"/hasExtractedLicensingInfos/"+s+"/comment",schemaPath:"#/properties/hasExtractedLicensingInfos/items/pro\
perties/comment/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(a.crossRefs!==void 0){let t=a.crossRefs;if(Array.isArray(t)){const o=t.length;for(let p=0;p<
o;p++){let l=t[p];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.url===void 0){const n={instancePath:i+"/hasExtractedLicensingInfos/"+s+"/crossRefs/"+p,schemaPath:"#/properties/\
hasExtractedLicensingInfos/items/properties/crossRefs/items/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[n]:e.push(n),r++}for(const n in l)if(!(n==="isL\
ive"||n==="isValid"||n==="isWayBackLink"||n==="match"||n==="order"||n==="timestamp"||n==="url")){const c={instancePath:i+"/hasExtractedLicensingInfos/"+s+"/crossRefs/"+p,schemaPath:"\
#/properties/hasExtractedLicensingInfos/items/properties/crossRefs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[c]:e.push(c),
r++}if(l.isLive!==void 0&&typeof l.isLive!="boolean"){const n={instancePath:i+"/hasExtractedLicensingInfos/"+s+"/crossRefs/"+p+"/isLive",schemaPath:"#/properties/hasExtractedLicens\
ingInfos/items/properties/crossRefs/items/properties/isLive/type",keyword:"type",params:{type:"boolean"}};e===null?e=[n]:e.push(n),r++}if(l.isValid!==void 0&&typeof l.isValid!="boo\
lean"){const n={instancePath:i+"/hasExtractedLicensingInfos/"+s+"/crossRefs/"+p+"/isValid",schemaPath:"#/properties/hasExtractedLicensingInfos/items/properties/crossRefs/items/prop\
erties/isValid/type",keyword:"type",params:{type:"boolean"}};e===null?e=[n]:e.push(n),r++}if(l.isWayBackLink!==void 0&&typeof l.isWayBackLink!="boolean"){const n={instancePath:i+"/\
hasExtractedLicensingInfos/"+s+"/crossRefs/"+p+"/isWayBackLink",schemaPath:"#/properties/hasExtractedLicensingInfos/items/properties/crossRefs/items/properties/isWayBackLink/type",
keyword:"type",params:{type:"boolean"}};e===null?e=[n]:e.push(n),r++}if(l.match!==void 0&&typeof l.match!="string"){const n={instancePath:i+"/hasExtractedLicensingInfos/"+s+"/cross\
Refs/"+p+"/match",schemaPath:"#/properties/hasExtractedLicensingInfos/items/properties/crossRefs/items/properties/match/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:
e.push(n),r++}if(l.order!==void 0){let n=l.order;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){const c={instancePath:i+"/hasExtractedLicensingInfos/"+s+"/crossRefs/"+p+"/order",schemaPath:"\
#/properties/hasExtractedLicensingInfos/items/properties/crossRefs/items/properties/order/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),r++}}if(l.timestamp!==
void 0&&typeof l.timestamp!="string"){const n={instancePath:i+"/hasExtractedLicensingInfos/"+s+"/crossRefs/"+p+"/timestamp",schemaPath:"#/properties/hasExtractedLicensingInfos/item\
s/properties/crossRefs/items/properties/timestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(l.url!==void 0&&typeof l.url!="string"){const n={instancePath:i+
"/hasExtractedLicensingInfos/"+s+"/crossRefs/"+p+"/url",schemaPath:"#/properties/hasExtractedLicensingInfos/items/properties/crossRefs/items/properties/url/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:i+"/hasExtractedLicensingInfos/"+s+"/crossRefs/"+p,schemaPath:"#/properties/hasExtractedLicensingInfos/item\
s/properties/crossRefs/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}}else{const o={instancePath:i+"/hasExtractedLicensingInfos/"+s+"/crossRefs",
schemaPath:"#/properties/hasExtractedLicensingInfos/items/properties/crossRefs/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(a.extractedText!==void 0&&
typeof a.extractedText!="string"){const t={instancePath:i+"/hasExtractedLicensingInfos/"+s+"/extractedText",schemaPath:"#/properties/hasExtractedLicensingInfos/items/properties/ext\
ractedText/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(a.licenseId!==void 0&&typeof a.licenseId!="string"){const t={instancePath:i+"/hasExtractedLi\
censingInfos/"+s+"/licenseId",schemaPath:"#/properties/hasExtractedLicensingInfos/items/properties/licenseId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}
if(a.name!==void 0&&typeof a.name!="string"){const t={instancePath:i+"/hasExtractedLicensingInfos/"+s+"/name",schemaPath:"#/properties/hasExtractedLicensingInfos/items/properties/n\
ame/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(a.seeAlsos!==void 0){let t=a.seeAlsos;if(Array.isArray(t)){const o=t.length;for(let p=0;p<o;p++)if(typeof t[p]!=
"string"){const l={instancePath:i+"/hasExtractedLicensingInfos/"+s+"/seeAlsos/"+p,schemaPath:"#/properties/hasExtractedLicensingInfos/items/properties/seeAlsos/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}else{const o={instancePath:i+"/hasExtractedLicensingInfos/"+s+"/seeAlsos",schemaPath:"#/properties/hasExtractedLicensing\
Infos/items/properties/seeAlsos/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}}else{const t={instancePath:i+"/hasExtractedLicensingInfos/"+s,schemaPath:"\
#/properties/hasExtractedLicensingInfos/items/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}}else{const m={instancePath:i+"/hasExtractedLicensingInfos",
schemaPath:"#/properties/hasExtractedLicensingInfos/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}if(u.name!==void 0&&typeof u.name!="string"){const f={
instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(u.revieweds!==void 0){let f=u.revieweds;if(Array.isArray(
f)){const m=f.length;for(let s=0;s<m;s++){let a=f[s];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.reviewDate===void 0){const t={instancePath:i+"/revieweds/"+s,schemaPath:"#/pr\
operties/revieweds/items/required",keyword:"required",params:{missingProperty:"reviewDate"}};e===null?e=[t]:e.push(t),r++}for(const t in a)if(!(t==="comment"||t==="reviewDate"||t===
"reviewer")){const o={instancePath:i+"/revieweds/"+s,schemaPath:"#/properties/revieweds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===
null?e=[o]:e.push(o),r++}if(a.comment!==void 0&&typeof a.comment!="string"){const t={instancePath:i+"/revieweds/"+s+"/comment",schemaPath:"#/properties/revieweds/items/properties/c\
omment/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(a.reviewDate!==void 0&&typeof a.reviewDate!="string"){const t={instancePath:i+"/revieweds/"+s+"/\
reviewDate",schemaPath:"#/properties/revieweds/items/properties/reviewDate/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(a.reviewer!==void 0&&typeof a.
reviewer!="string"){const t={instancePath:i+"/revieweds/"+s+"/reviewer",schemaPath:"#/properties/revieweds/items/properties/reviewer/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),r++}}else{const t={instancePath:i+"/revieweds/"+s,schemaPath:"#/properties/revieweds/items/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),
r++}}}else{const m={instancePath:i+"/revieweds",schemaPath:"#/properties/revieweds/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}if(u.spdxVersion!==void 0&&
typeof u.spdxVersion!="string"){const f={instancePath:i+"/spdxVersion",schemaPath:"#/properties/spdxVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}
if(u.documentNamespace!==void 0&&typeof u.documentNamespace!="string"){const f={instancePath:i+"/documentNamespace",schemaPath:"#/properties/documentNamespace/type",keyword:"type",
params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(u.documentDescribes!==void 0){let f=u.documentDescribes;if(Array.isArray(f)){const m=f.length;for(let s=0;s<m;s++)if(typeof f[s]!=
"string"){const a={instancePath:i+"/documentDescribes/"+s,schemaPath:"#/properties/documentDescribes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}else{
const m={instancePath:i+"/documentDescribes",schemaPath:"#/properties/documentDescribes/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}if(u.packages!==void 0){
let f=u.packages;if(Array.isArray(f)){const m=f.length;for(let s=0;s<m;s++){let a=f[s];if(a&&typeof a=="object"&&!Array.isArray(a)){for(const t of d.properties.packages.items.required)
if(a[t]===void 0){const o={instancePath:i+"/packages/"+s,schemaPath:"#/properties/packages/items/required",keyword:"required",params:{missingProperty:t}};e===null?e=[o]:e.push(o),r++}
for(const t in a)if(!g.call(d.properties.packages.items.properties,t)){const o={instancePath:i+"/packages/"+s,schemaPath:"#/properties/packages/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[o]:e.push(o),r++}if(a.SPDXID!==void 0&&typeof a.SPDXID!="string"){const t={instancePath:i+"/packages/"+s+"/SPDXID",
schemaPath:"#/properties/packages/items/properties/SPDXID/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(a.annotations!==void 0){let t=a.annotations;if(Array.
isArray(t)){const o=t.length;for(let p=0;p<o;p++){let l=t[p];if(l&&typeof l=="object"&&!Array.isArray(l)){for(const n of d.properties.packages.items.properties.annotations.items.required)
if(l[n]===void 0){const c={instancePath:i+"/packages/"+s+"/annotations/"+p,schemaPath:"#/properties/packages/items/properties/annotations/items/required",keyword:"required",params:{
missingProperty:n}};e===null?e=[c]:e.push(c),r++}for(const n in l)if(!(n==="annotationDate"||n==="annotationType"||n==="annotator"||n==="comment")){const c={instancePath:i+"/packag\
es/"+s+"/annotations/"+p,schemaPath:"#/properties/packages/items/properties/annotations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===
null?e=[c]:e.push(c),r++}if(l.annotationDate!==void 0&&typeof l.annotationDate!="string"){const n={instancePath:i+"/packages/"+s+"/annotations/"+p+"/annotationDate",schemaPath:"#/p\
roperties/packages/items/properties/annotations/items/properties/annotationDate/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(l.annotationType!==void 0){
let n=l.annotationType;if(typeof n!="string"){const y={instancePath:i+"/packages/"+s+"/annotations/"+p+"/annotationType",schemaPath:"#/properties/packages/items/properties/annotati\
ons/items/properties/annotationType/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}let c;c=!1;for(const y of d.properties.packages.items.properties.annotations.
items.properties.annotationType.enum)if(h(n,y)){c=!0;break}if(!c){const y={instancePath:i+"/packages/"+s+"/annotations/"+p+"/annotationType",schemaPath:"#/properties/packages/items\
/properties/annotations/items/properties/annotationType/enum",keyword:"enum",params:{allowedValues:d.properties.packages.items.properties.annotations.items.properties.annotationType.
enum}};e===null?e=[y]:e.push(y),r++}}if(l.annotator!==void 0&&typeof l.annotator!="string"){const n={instancePath:i+"/packages/"+s+"/annotations/"+p+"/annotator",schemaPath:"#/prop\
erties/packages/items/properties/annotations/items/properties/annotator/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(l.comment!==void 0&&typeof l.comment!=
"string"){const n={instancePath:i+"/packages/"+s+"/annotations/"+p+"/comment",schemaPath:"#/properties/packages/items/properties/annotations/items/properties/comment/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:i+"/packages/"+s+"/annotations/"+p,schemaPath:"#/properties/packages/items/properties/annotat\
ions/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}}else{const o={instancePath:i+"/packages/"+s+"/annotations",schemaPath:"#/properties/packages/\
items/properties/annotations/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(a.attributionTexts!==void 0){let t=a.attributionTexts;if(Array.isArray(t)){
const o=t.length;for(let p=0;p<o;p++)if(typeof t[p]!="string"){const l={instancePath:i+"/packages/"+s+"/attributionTexts/"+p,schemaPath:"#/properties/packages/items/properties/attr\
ibutionTexts/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}else{const o={instancePath:i+"/packages/"+s+"/attributionTexts",schemaPath:"#/properti\
es/packages/items/properties/attributionTexts/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(a.builtDate!==void 0&&typeof a.builtDate!="string"){const t={
instancePath:i+"/packages/"+s+"/builtDate",schemaPath:"#/properties/packages/items/properties/builtDate/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(a.
checksums!==void 0){let t=a.checksums;if(Array.isArray(t)){const o=t.length;for(let p=0;p<o;p++){let l=t[p];if(l&&typeof l=="object"&&!Array.isArray(l)){for(const n of d.properties.
packages.items.properties.checksums.items.required)if(l[n]===void 0){const c={instancePath:i+"/packages/"+s+"/checksums/"+p,schemaPath:"#/properties/packages/items/properties/check\
sums/items/required",keyword:"required",params:{missingProperty:n}};e===null?e=[c]:e.push(c),r++}for(const n in l)if(!(n==="algorithm"||n==="checksumValue")){const c={instancePath:i+
"/packages/"+s+"/checksums/"+p,schemaPath:"#/properties/packages/items/properties/checksums/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};
e===null?e=[c]:e.push(c),r++}if(l.algorithm!==void 0){let n=l.algorithm;if(typeof n!="string"){const y={instancePath:i+"/packages/"+s+"/checksums/"+p+"/algorithm",schemaPath:"#/pro\
perties/packages/items/properties/checksums/items/properties/algorithm/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}let c;c=!1;for(const y of d.properties.
packages.items.properties.checksums.items.properties.algorithm.enum)if(h(n,y)){c=!0;break}if(!c){const y={instancePath:i+"/packages/"+s+"/checksums/"+p+"/algorithm",schemaPath:"#/p\
roperties/packages/items/properties/checksums/items/properties/algorithm/enum",keyword:"enum",params:{allowedValues:d.properties.packages.items.properties.checksums.items.properties.
algorithm.enum}};e===null?e=[y]:e.push(y),r++}}if(l.checksumValue!==void 0&&typeof l.checksumValue!="string"){const n={instancePath:i+"/packages/"+s+"/checksums/"+p+"/checksumValue",
schemaPath:"#/properties/packages/items/properties/checksums/items/properties/checksumValue/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}else{const n={
instancePath:i+"/packages/"+s+"/checksums/"+p,schemaPath:"#/properties/packages/items/properties/checksums/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(
n),r++}}}else{const o={instancePath:i+"/packages/"+s+"/checksums",schemaPath:"#/properties/packages/items/properties/checksums/type",keyword:"type",params:{type:"array"}};e===null?
e=[o]:e.push(o),r++}}if(a.comment!==void 0&&typeof a.comment!="string"){const t={instancePath:i+"/packages/"+s+"/comment",schemaPath:"#/properties/packages/items/properties/comment\
/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(a.copyrightText!==void 0&&typeof a.copyrightText!="string"){const t={instancePath:i+"/packages/"+s+"/c\
opyrightText",schemaPath:"#/properties/packages/items/properties/copyrightText/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(a.description!==void 0&&
typeof a.description!="string"){const t={instancePath:i+"/packages/"+s+"/description",schemaPath:"#/properties/packages/items/properties/description/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),r++}if(a.downloadLocation!==void 0&&typeof a.downloadLocation!="string"){const t={instancePath:i+"/packages/"+s+"/downloadLocation",schemaPath:"#\
/properties/packages/items/properties/downloadLocation/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(a.externalRefs!==void 0){let t=a.externalRefs;if(Array.
isArray(t)){const o=t.length;for(let p=0;p<o;p++){let l=t[p];if(l&&typeof l=="object"&&!Array.isArray(l)){for(const n of d.properties.packages.items.properties.externalRefs.items.required)
if(l[n]===void 0){const c={instancePath:i+"/packages/"+s+"/externalRefs/"+p,schemaPath:"#/properties/packages/items/properties/externalRefs/items/required",keyword:"required",params:{
missingProperty:n}};e===null?e=[c]:e.push(c),r++}for(const n in l)if(!(n==="comment"||n==="referenceCategory"||n==="referenceLocator"||n==="referenceType")){const c={instancePath:i+
"/packages/"+s+"/externalRefs/"+p,schemaPath:"#/properties/packages/items/properties/externalRefs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};
e===null?e=[c]:e.push(c),r++}if(l.comment!==void 0&&typeof l.comment!="string"){const n={instancePath:i+"/packages/"+s+"/externalRefs/"+p+"/comment",schemaPath:"#/properties/packag\
es/items/properties/externalRefs/items/properties/comment/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(l.referenceCategory!==void 0){let n=l.referenceCategory;
if(typeof n!="string"){const y={instancePath:i+"/packages/"+s+"/externalRefs/"+p+"/referenceCategory",schemaPath:"#/properties/packages/items/properties/externalRefs/items/properti\
es/referenceCategory/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}let c;c=!1;for(const y of d.properties.packages.items.properties.externalRefs.items.properties.
referenceCategory.enum)if(h(n,y)){c=!0;break}if(!c){const y={instancePath:i+"/packages/"+s+"/externalRefs/"+p+"/referenceCategory",schemaPath:"#/properties/packages/items/propertie\
s/externalRefs/items/properties/referenceCategory/enum",keyword:"enum",params:{allowedValues:d.properties.packages.items.properties.externalRefs.items.properties.referenceCategory.
enum}};e===null?e=[y]:e.push(y),r++}}if(l.referenceLocator!==void 0&&typeof l.referenceLocator!="string"){const n={instancePath:i+"/packages/"+s+"/externalRefs/"+p+"/referenceLocat\
or",schemaPath:"#/properties/packages/items/properties/externalRefs/items/properties/referenceLocator/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(l.
referenceType!==void 0&&typeof l.referenceType!="string"){const n={instancePath:i+"/packages/"+s+"/externalRefs/"+p+"/referenceType",schemaPath:"#/properties/packages/items/propert\
ies/externalRefs/items/properties/referenceType/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:i+"/packages/"+s+"/externalRef\
s/"+p,schemaPath:"#/properties/packages/items/properties/externalRefs/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}}else{const o={instancePath:i+
"/packages/"+s+"/externalRefs",schemaPath:"#/properties/packages/items/properties/externalRefs/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(a.filesAnalyzed!==
void 0&&typeof a.filesAnalyzed!="boolean"){const t={instancePath:i+"/packages/"+s+"/filesAnalyzed",schemaPath:"#/properties/packages/items/properties/filesAnalyzed/type",keyword:"t\
ype",params:{type:"boolean"}};e===null?e=[t]:e.push(t),r++}if(a.hasFiles!==void 0){let t=a.hasFiles;if(Array.isArray(t)){const o=t.length;for(let p=0;p<o;p++)if(typeof t[p]!="strin\
g"){const l={instancePath:i+"/packages/"+s+"/hasFiles/"+p,schemaPath:"#/properties/packages/items/properties/hasFiles/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[l]:e.push(l),r++}}else{const o={instancePath:i+"/packages/"+s+"/hasFiles",schemaPath:"#/properties/packages/items/properties/hasFiles/type",keyword:"type",params:{type:"array"}};e===
null?e=[o]:e.push(o),r++}}if(a.homepage!==void 0&&typeof a.homepage!="string"){const t={instancePath:i+"/packages/"+s+"/homepage",schemaPath:"#/properties/packages/items/properties\
/homepage/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(a.licenseComments!==void 0&&typeof a.licenseComments!="string"){const t={instancePath:i+"/pac\
kages/"+s+"/licenseComments",schemaPath:"#/properties/packages/items/properties/licenseComments/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(a.licenseConcluded!==
void 0&&typeof a.licenseConcluded!="string"){const t={instancePath:i+"/packages/"+s+"/licenseConcluded",schemaPath:"#/properties/packages/items/properties/licenseConcluded/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(a.licenseDeclared!==void 0&&typeof a.licenseDeclared!="string"){const t={instancePath:i+"/packages/"+s+"/licenseDeclar\
ed",schemaPath:"#/properties/packages/items/properties/licenseDeclared/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(a.licenseInfoFromFiles!==void 0){
let t=a.licenseInfoFromFiles;if(Array.isArray(t)){const o=t.length;for(let p=0;p<o;p++)if(typeof t[p]!="string"){const l={instancePath:i+"/packages/"+s+"/licenseInfoFromFiles/"+p,schemaPath:"\
#/properties/packages/items/properties/licenseInfoFromFiles/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}else{const o={instancePath:i+"/packages\
/"+s+"/licenseInfoFromFiles",schemaPath:"#/properties/packages/items/properties/licenseInfoFromFiles/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(a.
name!==void 0&&typeof a.name!="string"){const t={instancePath:i+"/packages/"+s+"/name",schemaPath:"#/properties/packages/items/properties/name/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[t]:e.push(t),r++}if(a.originator!==void 0&&typeof a.originator!="string"){const t={instancePath:i+"/packages/"+s+"/originator",schemaPath:"#/properties/packages\
/items/properties/originator/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(a.packageFileName!==void 0&&typeof a.packageFileName!="string"){const t={instancePath:i+
"/packages/"+s+"/packageFileName",schemaPath:"#/properties/packages/items/properties/packageFileName/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(a.
packageVerificationCode!==void 0){let t=a.packageVerificationCode;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.packageVerificationCodeValue===void 0){const o={instancePath:i+"\
/packages/"+s+"/packageVerificationCode",schemaPath:"#/properties/packages/items/properties/packageVerificationCode/required",keyword:"required",params:{missingProperty:"packageVer\
ificationCodeValue"}};e===null?e=[o]:e.push(o),r++}for(const o in t)if(!(o==="packageVerificationCodeExcludedFiles"||o==="packageVerificationCodeValue")){const p={instancePath:i+"/\
packages/"+s+"/packageVerificationCode",schemaPath:"#/properties/packages/items/properties/packageVerificationCode/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[p]:e.push(p),r++}if(t.packageVerificationCodeExcludedFiles!==void 0){let o=t.packageVerificationCodeExcludedFiles;if(Array.isArray(o)){const p=o.length;for(let l=0;l<p;l++)
if(typeof o[l]!="string"){const n={instancePath:i+"/packages/"+s+"/packageVerificationCode/packageVerificationCodeExcludedFiles/"+l,schemaPath:"#/properties/packages/items/properti\
es/packageVerificationCode/properties/packageVerificationCodeExcludedFiles/items/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}else{const p={instancePath:i+
"/packages/"+s+"/packageVerificationCode/packageVerificationCodeExcludedFiles",schemaPath:"#/properties/packages/items/properties/packageVerificationCode/properties/packageVerifica\
tionCodeExcludedFiles/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(t.packageVerificationCodeValue!==void 0&&typeof t.packageVerificationCodeValue!="\
string"){const o={instancePath:i+"/packages/"+s+"/packageVerificationCode/packageVerificationCodeValue",schemaPath:"#/properties/packages/items/properties/packageVerificationCode/p\
roperties/packageVerificationCodeValue/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+"/packages/"+s+"/packageVerificationC\
ode",schemaPath:"#/properties/packages/items/properties/packageVerificationCode/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}if(a.primaryPackagePurpose!==
void 0){let t=a.primaryPackagePurpose;if(typeof t!="string"){const p={instancePath:i+"/packages/"+s+"/primaryPackagePurpose",schemaPath:"#/properties/packages/items/properties/prim\
aryPackagePurpose/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}let o;o=!1;for(const p of d.properties.packages.items.properties.primaryPackagePurpose.enum)
if(h(t,p)){o=!0;break}if(!o){const p={instancePath:i+"/packages/"+s+"/primaryPackagePurpose",schemaPath:"#/properties/packages/items/properties/primaryPackagePurpose/enum",keyword:"\
enum",params:{allowedValues:d.properties.packages.items.properties.primaryPackagePurpose.enum}};e===null?e=[p]:e.push(p),r++}}if(a.releaseDate!==void 0&&typeof a.releaseDate!="stri\
ng"){const t={instancePath:i+"/packages/"+s+"/releaseDate",schemaPath:"#/properties/packages/items/properties/releaseDate/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:
e.push(t),r++}if(a.sourceInfo!==void 0&&typeof a.sourceInfo!="string"){const t={instancePath:i+"/packages/"+s+"/sourceInfo",schemaPath:"#/properties/packages/items/properties/sourc\
eInfo/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(a.summary!==void 0&&typeof a.summary!="string"){const t={instancePath:i+"/packages/"+s+"/summary",
schemaPath:"#/properties/packages/items/properties/summary/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(a.supplier!==void 0&&typeof a.supplier!="str\
ing"){const t={instancePath:i+"/packages/"+s+"/supplier",schemaPath:"#/properties/packages/items/properties/supplier/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}if(a.validUntilDate!==void 0&&typeof a.validUntilDate!="string"){const t={instancePath:i+"/packages/"+s+"/validUntilDate",schemaPath:"#/properties/packages/items/properties/\
validUntilDate/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(a.versionInfo!==void 0&&typeof a.versionInfo!="string"){const t={instancePath:i+"/packag\
es/"+s+"/versionInfo",schemaPath:"#/properties/packages/items/properties/versionInfo/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i+
"/packages/"+s,schemaPath:"#/properties/packages/items/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}}else{const m={instancePath:i+"/packages",schemaPath:"\
#/properties/packages/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}if(u.files!==void 0){let f=u.files;if(Array.isArray(f)){const m=f.length;for(let s=0;s<
m;s++){let a=f[s];if(a&&typeof a=="object"&&!Array.isArray(a)){for(const t of d.properties.files.items.required)if(a[t]===void 0){const o={instancePath:i+"/files/"+s,schemaPath:"#/\
properties/files/items/required",keyword:"required",params:{missingProperty:t}};e===null?e=[o]:e.push(o),r++}for(const t in a)if(!g.call(d.properties.files.items.properties,t)){const o={
instancePath:i+"/files/"+s,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[o]:e.push(o),r++}if(a.
SPDXID!==void 0&&typeof a.SPDXID!="string"){const t={instancePath:i+"/files/"+s+"/SPDXID",schemaPath:"#/properties/files/items/properties/SPDXID/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),r++}if(a.annotations!==void 0){let t=a.annotations;if(Array.isArray(t)){const o=t.length;for(let p=0;p<o;p++){let l=t[p];if(l&&typeof l=="object"&&
!Array.isArray(l)){for(const n of d.properties.files.items.properties.annotations.items.required)if(l[n]===void 0){const c={instancePath:i+"/files/"+s+"/annotations/"+p,schemaPath:"\
#/properties/files/items/properties/annotations/items/required",keyword:"required",params:{missingProperty:n}};e===null?e=[c]:e.push(c),r++}for(const n in l)if(!(n==="annotationDat\
e"||n==="annotationType"||n==="annotator"||n==="comment")){const c={instancePath:i+"/files/"+s+"/annotations/"+p,schemaPath:"#/properties/files/items/properties/annotations/items/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[c]:e.push(c),r++}if(l.annotationDate!==void 0&&typeof l.annotationDate!="string"){const n={
instancePath:i+"/files/"+s+"/annotations/"+p+"/annotationDate",schemaPath:"#/properties/files/items/properties/annotations/items/properties/annotationDate/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),r++}if(l.annotationType!==void 0){let n=l.annotationType;if(typeof n!="string"){const y={instancePath:i+"/files/"+s+"/annotations/"+p+"/ann\
otationType",schemaPath:"#/properties/files/items/properties/annotations/items/properties/annotationType/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}let c;
c=!1;for(const y of d.properties.files.items.properties.annotations.items.properties.annotationType.enum)if(h(n,y)){c=!0;break}if(!c){const y={instancePath:i+"/files/"+s+"/annotati\
ons/"+p+"/annotationType",schemaPath:"#/properties/files/items/properties/annotations/items/properties/annotationType/enum",keyword:"enum",params:{allowedValues:d.properties.files.
items.properties.annotations.items.properties.annotationType.enum}};e===null?e=[y]:e.push(y),r++}}if(l.annotator!==void 0&&typeof l.annotator!="string"){const n={instancePath:i+"/f\
iles/"+s+"/annotations/"+p+"/annotator",schemaPath:"#/properties/files/items/properties/annotations/items/properties/annotator/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),r++}if(l.comment!==void 0&&typeof l.comment!="string"){const n={instancePath:i+"/files/"+s+"/annotations/"+p+"/comment",schemaPath:"#/properties/files/items/propert\
ies/annotations/items/properties/comment/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:i+"/files/"+s+"/annotations/"+p,schemaPath:"\
#/properties/files/items/properties/annotations/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}}else{const o={instancePath:i+"/files/"+s+"/annotat\
ions",schemaPath:"#/properties/files/items/properties/annotations/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(a.artifactOfs!==void 0){let t=a.artifactOfs;
if(Array.isArray(t)){const o=t.length;for(let p=0;p<o;p++){let l=t[p];if(!(l&&typeof l=="object"&&!Array.isArray(l))){const n={instancePath:i+"/files/"+s+"/artifactOfs/"+p,schemaPath:"\
#/properties/files/items/properties/artifactOfs/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}}else{const o={instancePath:i+"/files/"+s+"/artifac\
tOfs",schemaPath:"#/properties/files/items/properties/artifactOfs/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(a.attributionTexts!==void 0){let t=a.
attributionTexts;if(Array.isArray(t)){const o=t.length;for(let p=0;p<o;p++)if(typeof t[p]!="string"){const l={instancePath:i+"/files/"+s+"/attributionTexts/"+p,schemaPath:"#/proper\
ties/files/items/properties/attributionTexts/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}else{const o={instancePath:i+"/files/"+s+"/attribution\
Texts",schemaPath:"#/properties/files/items/properties/attributionTexts/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(a.checksums!==void 0){let t=a.checksums;
if(Array.isArray(t)){if(t.length<1){const p={instancePath:i+"/files/"+s+"/checksums",schemaPath:"#/properties/files/items/properties/checksums/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[p]:e.push(p),r++}const o=t.length;for(let p=0;p<o;p++){let l=t[p];if(l&&typeof l=="object"&&!Array.isArray(l)){for(const n of d.properties.files.items.properties.
checksums.items.required)if(l[n]===void 0){const c={instancePath:i+"/files/"+s+"/checksums/"+p,schemaPath:"#/properties/files/items/properties/checksums/items/required",keyword:"re\
quired",params:{missingProperty:n}};e===null?e=[c]:e.push(c),r++}for(const n in l)if(!(n==="algorithm"||n==="checksumValue")){const c={instancePath:i+"/files/"+s+"/checksums/"+p,schemaPath:"\
#/properties/files/items/properties/checksums/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[c]:e.push(c),r++}if(l.algorithm!==
void 0){let n=l.algorithm;if(typeof n!="string"){const y={instancePath:i+"/files/"+s+"/checksums/"+p+"/algorithm",schemaPath:"#/properties/files/items/properties/checksums/items/pr\
operties/algorithm/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}let c;c=!1;for(const y of d.properties.files.items.properties.checksums.items.properties.
algorithm.enum)if(h(n,y)){c=!0;break}if(!c){const y={instancePath:i+"/files/"+s+"/checksums/"+p+"/algorithm",schemaPath:"#/properties/files/items/properties/checksums/items/propert\
ies/algorithm/enum",keyword:"enum",params:{allowedValues:d.properties.files.items.properties.checksums.items.properties.algorithm.enum}};e===null?e=[y]:e.push(y),r++}}if(l.checksumValue!==
void 0&&typeof l.checksumValue!="string"){const n={instancePath:i+"/files/"+s+"/checksums/"+p+"/checksumValue",schemaPath:"#/properties/files/items/properties/checksums/items/prope\
rties/checksumValue/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:i+"/files/"+s+"/checksums/"+p,schemaPath:"#/properties/fil\
es/items/properties/checksums/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}}else{const o={instancePath:i+"/files/"+s+"/checksums",schemaPath:"#/\
properties/files/items/properties/checksums/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(a.comment!==void 0&&typeof a.comment!="string"){const t={instancePath:i+
"/files/"+s+"/comment",schemaPath:"#/properties/files/items/properties/comment/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(a.copyrightText!==void 0&&
typeof a.copyrightText!="string"){const t={instancePath:i+"/files/"+s+"/copyrightText",schemaPath:"#/properties/files/items/properties/copyrightText/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),r++}if(a.fileContributors!==void 0){let t=a.fileContributors;if(Array.isArray(t)){const o=t.length;for(let p=0;p<o;p++)if(typeof t[p]!="string"){
const l={instancePath:i+"/files/"+s+"/fileContributors/"+p,schemaPath:"#/properties/files/items/properties/fileContributors/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[l]:e.push(l),r++}}else{const o={instancePath:i+"/files/"+s+"/fileContributors",schemaPath:"#/properties/files/items/properties/fileContributors/type",keyword:"type",params:{type:"\
array"}};e===null?e=[o]:e.push(o),r++}}if(a.fileDependencies!==void 0){let t=a.fileDependencies;if(Array.isArray(t)){const o=t.length;for(let p=0;p<o;p++)if(typeof t[p]!="string"){
const l={instancePath:i+"/files/"+s+"/fileDependencies/"+p,schemaPath:"#/properties/files/items/properties/fileDependencies/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[l]:e.push(l),r++}}else{const o={instancePath:i+"/files/"+s+"/fileDependencies",schemaPath:"#/properties/files/items/properties/fileDependencies/type",keyword:"type",params:{type:"\
array"}};e===null?e=[o]:e.push(o),r++}}if(a.fileName!==void 0&&typeof a.fileName!="string"){const t={instancePath:i+"/files/"+s+"/fileName",schemaPath:"#/properties/files/items/pro\
perties/fileName/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(a.fileTypes!==void 0){let t=a.fileTypes;if(Array.isArray(t)){const o=t.length;for(let p=0;p<
o;p++){let l=t[p];if(typeof l!="string"){const c={instancePath:i+"/files/"+s+"/fileTypes/"+p,schemaPath:"#/properties/files/items/properties/fileTypes/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[c]:e.push(c),r++}let n;n=!1;for(const c of d.properties.files.items.properties.fileTypes.items.enum)if(h(l,c)){n=!0;break}if(!n){const c={instancePath:i+
"/files/"+s+"/fileTypes/"+p,schemaPath:"#/properties/files/items/properties/fileTypes/items/enum",keyword:"enum",params:{allowedValues:d.properties.files.items.properties.fileTypes.
items.enum}};e===null?e=[c]:e.push(c),r++}}}else{const o={instancePath:i+"/files/"+s+"/fileTypes",schemaPath:"#/properties/files/items/properties/fileTypes/type",keyword:"type",params:{
type:"array"}};e===null?e=[o]:e.push(o),r++}}if(a.licenseComments!==void 0&&typeof a.licenseComments!="string"){const t={instancePath:i+"/files/"+s+"/licenseComments",schemaPath:"#\
/properties/files/items/properties/licenseComments/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(a.licenseConcluded!==void 0&&typeof a.licenseConcluded!=
"string"){const t={instancePath:i+"/files/"+s+"/licenseConcluded",schemaPath:"#/properties/files/items/properties/licenseConcluded/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),r++}if(a.licenseInfoInFiles!==void 0){let t=a.licenseInfoInFiles;if(Array.isArray(t)){const o=t.length;for(let p=0;p<o;p++)if(typeof t[p]!="string"){const l={instancePath:i+
"/files/"+s+"/licenseInfoInFiles/"+p,schemaPath:"#/properties/files/items/properties/licenseInfoInFiles/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),
r++}}else{const o={instancePath:i+"/files/"+s+"/licenseInfoInFiles",schemaPath:"#/properties/files/items/properties/licenseInfoInFiles/type",keyword:"type",params:{type:"array"}};e===
null?e=[o]:e.push(o),r++}}if(a.noticeText!==void 0&&typeof a.noticeText!="string"){const t={instancePath:i+"/files/"+s+"/noticeText",schemaPath:"#/properties/files/items/properties\
/noticeText/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i+"/files/"+s,schemaPath:"#/properties/files/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}}else{const m={instancePath:i+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"array"}};e===null?
e=[m]:e.push(m),r++}}if(u.snippets!==void 0){let f=u.snippets;if(Array.isArray(f)){const m=f.length;for(let s=0;s<m;s++){let a=f[s];if(a&&typeof a=="object"&&!Array.isArray(a)){for(const t of d.
properties.snippets.items.required)if(a[t]===void 0){const o={instancePath:i+"/snippets/"+s,schemaPath:"#/properties/snippets/items/required",keyword:"required",params:{missingProperty:t}};
e===null?e=[o]:e.push(o),r++}for(const t in a)if(!g.call(d.properties.snippets.items.properties,t)){const o={instancePath:i+"/snippets/"+s,schemaPath:"#/properties/snippets/items/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[o]:e.push(o),r++}if(a.SPDXID!==void 0&&typeof a.SPDXID!="string"){const t={instancePath:i+
"/snippets/"+s+"/SPDXID",schemaPath:"#/properties/snippets/items/properties/SPDXID/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(a.annotations!==void 0){
let t=a.annotations;if(Array.isArray(t)){const o=t.length;for(let p=0;p<o;p++){let l=t[p];if(l&&typeof l=="object"&&!Array.isArray(l)){for(const n of d.properties.snippets.items.properties.
annotations.items.required)if(l[n]===void 0){const c={instancePath:i+"/snippets/"+s+"/annotations/"+p,schemaPath:"#/properties/snippets/items/properties/annotations/items/required",
keyword:"required",params:{missingProperty:n}};e===null?e=[c]:e.push(c),r++}for(const n in l)if(!(n==="annotationDate"||n==="annotationType"||n==="annotator"||n==="comment")){const c={
instancePath:i+"/snippets/"+s+"/annotations/"+p,schemaPath:"#/properties/snippets/items/properties/annotations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};
e===null?e=[c]:e.push(c),r++}if(l.annotationDate!==void 0&&typeof l.annotationDate!="string"){const n={instancePath:i+"/snippets/"+s+"/annotations/"+p+"/annotationDate",schemaPath:"\
#/properties/snippets/items/properties/annotations/items/properties/annotationDate/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(l.annotationType!==void 0){
let n=l.annotationType;if(typeof n!="string"){const y={instancePath:i+"/snippets/"+s+"/annotations/"+p+"/annotationType",schemaPath:"#/properties/snippets/items/properties/annotati\
ons/items/properties/annotationType/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}let c;c=!1;for(const y of d.properties.snippets.items.properties.annotations.
items.properties.annotationType.enum)if(h(n,y)){c=!0;break}if(!c){const y={instancePath:i+"/snippets/"+s+"/annotations/"+p+"/annotationType",schemaPath:"#/properties/snippets/items\
/properties/annotations/items/properties/annotationType/enum",keyword:"enum",params:{allowedValues:d.properties.snippets.items.properties.annotations.items.properties.annotationType.
enum}};e===null?e=[y]:e.push(y),r++}}if(l.annotator!==void 0&&typeof l.annotator!="string"){const n={instancePath:i+"/snippets/"+s+"/annotations/"+p+"/annotator",schemaPath:"#/prop\
erties/snippets/items/properties/annotations/items/properties/annotator/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(l.comment!==void 0&&typeof l.comment!=
"string"){const n={instancePath:i+"/snippets/"+s+"/annotations/"+p+"/comment",schemaPath:"#/properties/snippets/items/properties/annotations/items/properties/comment/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:i+"/snippets/"+s+"/annotations/"+p,schemaPath:"#/properties/snippets/items/properties/annotat\
ions/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}}else{const o={instancePath:i+"/snippets/"+s+"/annotations",schemaPath:"#/properties/snippets/\
items/properties/annotations/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(a.attributionTexts!==void 0){let t=a.attributionTexts;if(Array.isArray(t)){
const o=t.length;for(let p=0;p<o;p++)if(typeof t[p]!="string"){const l={instancePath:i+"/snippets/"+s+"/attributionTexts/"+p,schemaPath:"#/properties/snippets/items/properties/attr\
ibutionTexts/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}else{const o={instancePath:i+"/snippets/"+s+"/attributionTexts",schemaPath:"#/properti\
es/snippets/items/properties/attributionTexts/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(a.comment!==void 0&&typeof a.comment!="string"){const t={
instancePath:i+"/snippets/"+s+"/comment",schemaPath:"#/properties/snippets/items/properties/comment/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(a.copyrightText!==
void 0&&typeof a.copyrightText!="string"){const t={instancePath:i+"/snippets/"+s+"/copyrightText",schemaPath:"#/properties/snippets/items/properties/copyrightText/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(a.licenseComments!==void 0&&typeof a.licenseComments!="string"){const t={instancePath:i+"/snippets/"+s+"/licenseComments",
schemaPath:"#/properties/snippets/items/properties/licenseComments/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(a.licenseConcluded!==void 0&&typeof a.
licenseConcluded!="string"){const t={instancePath:i+"/snippets/"+s+"/licenseConcluded",schemaPath:"#/properties/snippets/items/properties/licenseConcluded/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),r++}if(a.licenseInfoInSnippets!==void 0){let t=a.licenseInfoInSnippets;if(Array.isArray(t)){const o=t.length;for(let p=0;p<o;p++)if(typeof t[p]!=
"string"){const l={instancePath:i+"/snippets/"+s+"/licenseInfoInSnippets/"+p,schemaPath:"#/properties/snippets/items/properties/licenseInfoInSnippets/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}}else{const o={instancePath:i+"/snippets/"+s+"/licenseInfoInSnippets",schemaPath:"#/properties/snippets/items/properties/licenseInfoInS\
nippets/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(a.name!==void 0&&typeof a.name!="string"){const t={instancePath:i+"/snippets/"+s+"/name",schemaPath:"\
#/properties/snippets/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(a.ranges!==void 0){let t=a.ranges;if(Array.isArray(t)){if(t.
length<1){const p={instancePath:i+"/snippets/"+s+"/ranges",schemaPath:"#/properties/snippets/items/properties/ranges/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.
push(p),r++}const o=t.length;for(let p=0;p<o;p++){let l=t[p];if(l&&typeof l=="object"&&!Array.isArray(l)){for(const n of d.properties.snippets.items.properties.ranges.items.required)
if(l[n]===void 0){const c={instancePath:i+"/snippets/"+s+"/ranges/"+p,schemaPath:"#/properties/snippets/items/properties/ranges/items/required",keyword:"required",params:{missingProperty:n}};
e===null?e=[c]:e.push(c),r++}for(const n in l)if(!(n==="endPointer"||n==="startPointer")){const c={instancePath:i+"/snippets/"+s+"/ranges/"+p,schemaPath:"#/properties/snippets/item\
s/properties/ranges/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[c]:e.push(c),r++}if(l.endPointer!==void 0){let n=l.endPointer;
if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.reference===void 0){const c={instancePath:i+"/snippets/"+s+"/ranges/"+p+"/endPointer",schemaPath:"#/properties/snippets/items/prop\
erties/ranges/items/properties/endPointer/required",keyword:"required",params:{missingProperty:"reference"}};e===null?e=[c]:e.push(c),r++}for(const c in n)if(!(c==="reference"||c===
"offset"||c==="lineNumber")){const y={instancePath:i+"/snippets/"+s+"/ranges/"+p+"/endPointer",schemaPath:"#/properties/snippets/items/properties/ranges/items/properties/endPointer\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[y]:e.push(y),r++}if(n.reference!==void 0&&typeof n.reference!="string"){const c={instancePath:i+
"/snippets/"+s+"/ranges/"+p+"/endPointer/reference",schemaPath:"#/properties/snippets/items/properties/ranges/items/properties/endPointer/properties/reference/type",keyword:"type",
params:{type:"string"}};e===null?e=[c]:e.push(c),r++}if(n.offset!==void 0){let c=n.offset;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){const y={instancePath:i+"/snippets/"+s+"/rang\
es/"+p+"/endPointer/offset",schemaPath:"#/properties/snippets/items/properties/ranges/items/properties/endPointer/properties/offset/type",keyword:"type",params:{type:"integer"}};e===
null?e=[y]:e.push(y),r++}}if(n.lineNumber!==void 0){let c=n.lineNumber;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){const y={instancePath:i+"/snippets/"+s+"/ranges/"+p+"/endPointer\
/lineNumber",schemaPath:"#/properties/snippets/items/properties/ranges/items/properties/endPointer/properties/lineNumber/type",keyword:"type",params:{type:"integer"}};e===null?e=[y]:
e.push(y),r++}}}else{const c={instancePath:i+"/snippets/"+s+"/ranges/"+p+"/endPointer",schemaPath:"#/properties/snippets/items/properties/ranges/items/properties/endPointer/type",keyword:"\
type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}if(l.startPointer!==void 0){let n=l.startPointer;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.reference===void 0){const c={
instancePath:i+"/snippets/"+s+"/ranges/"+p+"/startPointer",schemaPath:"#/properties/snippets/items/properties/ranges/items/properties/startPointer/required",keyword:"required",params:{
missingProperty:"reference"}};e===null?e=[c]:e.push(c),r++}for(const c in n)if(!(c==="reference"||c==="offset"||c==="lineNumber")){const y={instancePath:i+"/snippets/"+s+"/ranges/"+
p+"/startPointer",schemaPath:"#/properties/snippets/items/properties/ranges/items/properties/startPointer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};
e===null?e=[y]:e.push(y),r++}if(n.reference!==void 0&&typeof n.reference!="string"){const c={instancePath:i+"/snippets/"+s+"/ranges/"+p+"/startPointer/reference",schemaPath:"#/prop\
erties/snippets/items/properties/ranges/items/properties/startPointer/properties/reference/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}if(n.offset!==void 0){
let c=n.offset;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){const y={instancePath:i+"/snippets/"+s+"/ranges/"+p+"/startPointer/offset",schemaPath:"#/properties/snippets/items/prope\
rties/ranges/items/properties/startPointer/properties/offset/type",keyword:"type",params:{type:"integer"}};e===null?e=[y]:e.push(y),r++}}if(n.lineNumber!==void 0){let c=n.lineNumber;
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){const y={instancePath:i+"/snippets/"+s+"/ranges/"+p+"/startPointer/lineNumber",schemaPath:"#/properties/snippets/items/properties/range\
s/items/properties/startPointer/properties/lineNumber/type",keyword:"type",params:{type:"integer"}};e===null?e=[y]:e.push(y),r++}}}else{const c={instancePath:i+"/snippets/"+s+"/ran\
ges/"+p+"/startPointer",schemaPath:"#/properties/snippets/items/properties/ranges/items/properties/startPointer/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),
r++}}}else{const n={instancePath:i+"/snippets/"+s+"/ranges/"+p,schemaPath:"#/properties/snippets/items/properties/ranges/items/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),r++}}}else{const o={instancePath:i+"/snippets/"+s+"/ranges",schemaPath:"#/properties/snippets/items/properties/ranges/type",keyword:"type",params:{type:"array"}};e===
null?e=[o]:e.push(o),r++}}if(a.snippetFromFile!==void 0&&typeof a.snippetFromFile!="string"){const t={instancePath:i+"/snippets/"+s+"/snippetFromFile",schemaPath:"#/properties/snip\
pets/items/properties/snippetFromFile/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i+"/snippets/"+s,schemaPath:"#/propertie\
s/snippets/items/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}}else{const m={instancePath:i+"/snippets",schemaPath:"#/properties/snippets/type",keyword:"\
type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}if(u.relationships!==void 0){let f=u.relationships;if(Array.isArray(f)){const m=f.length;for(let s=0;s<m;s++){let a=f[s];
if(a&&typeof a=="object"&&!Array.isArray(a)){for(const t of d.properties.relationships.items.required)if(a[t]===void 0){const o={instancePath:i+"/relationships/"+s,schemaPath:"#/pr\
operties/relationships/items/required",keyword:"required",params:{missingProperty:t}};e===null?e=[o]:e.push(o),r++}for(const t in a)if(!(t==="spdxElementId"||t==="comment"||t==="re\
latedSpdxElement"||t==="relationshipType")){const o={instancePath:i+"/relationships/"+s,schemaPath:"#/properties/relationships/items/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:t}};e===null?e=[o]:e.push(o),r++}if(a.spdxElementId!==void 0&&typeof a.spdxElementId!="string"){const t={instancePath:i+"/relationships/"+s+"/spdxE\
lementId",schemaPath:"#/properties/relationships/items/properties/spdxElementId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(a.comment!==void 0&&typeof a.
comment!="string"){const t={instancePath:i+"/relationships/"+s+"/comment",schemaPath:"#/properties/relationships/items/properties/comment/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),r++}if(a.relatedSpdxElement!==void 0&&typeof a.relatedSpdxElement!="string"){const t={instancePath:i+"/relationships/"+s+"/relatedSpdxElement",schemaPath:"\
#/properties/relationships/items/properties/relatedSpdxElement/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(a.relationshipType!==void 0){let t=a.relationshipType;
if(typeof t!="string"){const p={instancePath:i+"/relationships/"+s+"/relationshipType",schemaPath:"#/properties/relationships/items/properties/relationshipType/type",keyword:"type",
params:{type:"string"}};e===null?e=[p]:e.push(p),r++}let o;o=!1;for(const p of d.properties.relationships.items.properties.relationshipType.enum)if(h(t,p)){o=!0;break}if(!o){const p={
instancePath:i+"/relationships/"+s+"/relationshipType",schemaPath:"#/properties/relationships/items/properties/relationshipType/enum",keyword:"enum",params:{allowedValues:d.properties.
relationships.items.properties.relationshipType.enum}};e===null?e=[p]:e.push(p),r++}}}else{const t={instancePath:i+"/relationships/"+s,schemaPath:"#/properties/relationships/items/\
type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}}}else{const m={instancePath:i+"/relationships",schemaPath:"#/properties/relationships/type",keyword:"type",
params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}}else{const f={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}return k.
errors=e,r===0}export{I as validate};
