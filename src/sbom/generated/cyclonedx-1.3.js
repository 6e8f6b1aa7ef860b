// Written by scripts/schemas.mjs from bom-1.3-strict.SNAPSHOT.schema.json; do not edit. From the CycloneDX specification (https://github.com/CycloneDX/specification), Copyright OWASP Foundation, Apache-2.0.
import{isEqual as ne,findDuplicate as oe,formats as Q,append as a}from"../validate/keywords.ts";import{SPDX_IDS as pe}from"./spdx-ids.js";const we=ie,I={$schema:"http://json-schema\
.org/draft-07/schema#",$id:"http://cyclonedx.org/schema/bom-1.3a.schema.json",type:"object",required:["bomFormat","specVersion"],additionalProperties:!1,properties:{$schema:{type:"\
string"},bomFormat:{$id:"#/properties/bomFormat",type:"string",enum:["CycloneDX"]},specVersion:{$id:"#/properties/specVersion",type:"string"},serialNumber:{$id:"#/properties/serial\
Number",type:"string",pattern:"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},version:{$id:"#/properties/version",type:"integer"},metadata:{$id:"#/proper\
ties/metadata",$ref:"#/definitions/metadata"},components:{$id:"#/properties/components",type:"array",items:{$ref:"#/definitions/component"},uniqueItems:!0},services:{$id:"#/propert\
ies/services",type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0},externalReferences:{$id:"#/properties/externalReferences",type:"array",items:{$ref:"#/definitions/ex\
ternalReference"}},dependencies:{$id:"#/properties/dependencies",type:"array",items:{$ref:"#/definitions/dependency"},uniqueItems:!0},compositions:{$id:"#/properties/compositions",
type:"array",items:{$ref:"#/definitions/compositions"},uniqueItems:!0}},definitions:{refType:{type:"string"},metadata:{type:"object",additionalProperties:!1,properties:{timestamp:{
type:"string",format:"date-time"},tools:{type:"array",items:{$ref:"#/definitions/tool"}},authors:{type:"array",items:{$ref:"#/definitions/organizationalContact"}},component:{$ref:"\
#/definitions/component"},manufacture:{$ref:"#/definitions/organizationalEntity"},supplier:{$ref:"#/definitions/organizationalEntity"},licenses:{type:"array",items:{$ref:"#/definit\
ions/licenseChoice"}},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},tool:{type:"object",additionalProperties:!1,properties:{vendor:{type:"string"},name:{type:"s\
tring"},version:{type:"string"},hashes:{$id:"#/definitions/tool/properties/hashes",type:"array",items:{$ref:"#/definitions/hash"}}}},organizationalEntity:{type:"object",additionalProperties:!1,
properties:{name:{type:"string"},url:{type:"array",items:{type:"string",format:"iri-reference"}},contact:{type:"array",items:{$ref:"#/definitions/organizationalContact"}}}},organizationalContact:{
type:"object",additionalProperties:!1,properties:{name:{type:"string"},email:{type:"string"},phone:{type:"string"}}},component:{type:"object",required:["type","name","version"],additionalProperties:!1,
properties:{type:{type:"string",enum:["application","framework","library","container","operating-system","device","firmware","file"]},"mime-type":{type:"string",pattern:"^[-+a-z0-9\
.]+/[-+a-z0-9.]+$"},"bom-ref":{$ref:"#/definitions/refType"},supplier:{$ref:"#/definitions/organizationalEntity"},author:{type:"string"},publisher:{type:"string"},group:{type:"stri\
ng"},name:{type:"string"},version:{type:"string"},description:{type:"string"},scope:{type:"string",enum:["required","optional","excluded"]},hashes:{type:"array",items:{$ref:"#/defi\
nitions/hash"}},licenses:{type:"array",items:{$ref:"#/definitions/licenseChoice"}},copyright:{type:"string"},cpe:{type:"string"},purl:{type:"string"},swid:{$ref:"#/definitions/swid"},
modified:{type:"boolean"},pedigree:{type:"object",additionalProperties:!1,properties:{ancestors:{type:"array",items:{$ref:"#/definitions/component"}},descendants:{type:"array",items:{
$ref:"#/definitions/component"}},variants:{type:"array",items:{$ref:"#/definitions/component"}},commits:{type:"array",items:{$ref:"#/definitions/commit"}},patches:{type:"array",items:{
$ref:"#/definitions/patch"}},notes:{type:"string"}}},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}},components:{$id:"#/definitions/component/prope\
rties/components",type:"array",items:{$ref:"#/definitions/component"},uniqueItems:!0},evidence:{$ref:"#/definitions/componentEvidence"},properties:{type:"array",items:{$ref:"#/defi\
nitions/property"}}}},swid:{type:"object",required:["tagId","name"],additionalProperties:!1,properties:{tagId:{type:"string"},name:{type:"string"},version:{type:"string"},tagVersion:{
type:"integer"},patch:{type:"boolean"},text:{$ref:"#/definitions/attachment"},url:{type:"string",format:"iri-reference"}}},attachment:{type:"object",required:["content"],additionalProperties:!1,
properties:{contentType:{type:"string"},encoding:{type:"string",enum:["base64"]},content:{type:"string"}}},hash:{type:"object",required:["alg","content"],additionalProperties:!1,properties:{
alg:{$ref:"#/definitions/hash-alg"},content:{$ref:"#/definitions/hash-content"}}},"hash-alg":{type:"string",enum:["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384",
"SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3"]},"hash-content":{type:"string",pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]\
{128})$"},license:{type:"object",oneOf:[{required:["id"]},{required:["name"]}],additionalProperties:!1,properties:{id:{$ref:"spdx.SNAPSHOT.schema.json"},name:{type:"string"},text:{
$ref:"#/definitions/attachment"},url:{type:"string",format:"iri-reference"}}},licenseChoice:{type:"object",additionalProperties:!1,properties:{license:{$ref:"#/definitions/license"},
expression:{type:"string"}},oneOf:[{required:["license"]},{required:["expression"]}]},commit:{type:"object",additionalProperties:!1,properties:{uid:{type:"string"},url:{type:"strin\
g",format:"iri-reference"},author:{$ref:"#/definitions/identifiableAction"},committer:{$ref:"#/definitions/identifiableAction"},message:{type:"string"}}},patch:{type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{type:"string",enum:["unofficial","monkey","backport","cherry-pick"]},diff:{$ref:"#/definitions/diff"},resolves:{type:"array",items:{
$ref:"#/definitions/issue"}}}},diff:{type:"object",additionalProperties:!1,properties:{text:{$ref:"#/definitions/attachment"},url:{type:"string",format:"iri-reference"}}},issue:{type:"\
object",required:["type"],additionalProperties:!1,properties:{type:{type:"string",enum:["defect","enhancement","security"]},id:{type:"string"},name:{type:"string"},description:{type:"\
string"},source:{type:"object",additionalProperties:!1,properties:{name:{type:"string"},url:{type:"string",format:"iri-reference"}}},references:{type:"array",items:{type:"string",format:"\
iri-reference"}}}},identifiableAction:{type:"object",additionalProperties:!1,properties:{timestamp:{type:"string",format:"date-time"},name:{type:"string"},email:{type:"string",format:"\
idn-email"}}},externalReference:{type:"object",required:["url","type"],additionalProperties:!1,properties:{url:{type:"string",format:"iri-reference"},comment:{type:"string"},type:{
type:"string",enum:["vcs","issue-tracker","website","advisories","bom","mailing-list","social","chat","documentation","support","distribution","license","build-meta","build-system",
"other"]},hashes:{$id:"#/definitions/externalReference/properties/hashes",type:"array",items:{$ref:"#/definitions/hash"}}}},dependency:{type:"object",required:["ref"],additionalProperties:!1,
properties:{ref:{$ref:"#/definitions/refType"},dependsOn:{type:"array",uniqueItems:!0,items:{$ref:"#/definitions/refType"}}}},service:{type:"object",required:["name"],additionalProperties:!1,
properties:{"bom-ref":{$ref:"#/definitions/refType"},provider:{$ref:"#/definitions/organizationalEntity"},group:{type:"string"},name:{type:"string"},version:{type:"string"},description:{
type:"string"},endpoints:{type:"array",items:{type:"string",format:"iri-reference"}},authenticated:{type:"boolean"},"x-trust-boundary":{type:"boolean"},data:{type:"array",items:{$ref:"\
#/definitions/dataClassification"}},licenses:{type:"array",items:{$ref:"#/definitions/licenseChoice"}},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}},
services:{$id:"#/definitions/service/properties/services",type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0},properties:{type:"array",items:{$ref:"#/definitions/prop\
erty"}}}},dataClassification:{type:"object",required:["flow","classification"],additionalProperties:!1,properties:{flow:{$ref:"#/definitions/dataFlow"},classification:{type:"string"}}},
dataFlow:{type:"string",enum:["inbound","outbound","bi-directional","unknown"]},copyright:{type:"object",required:["text"],additionalProperties:!1,properties:{text:{type:"string"}}},
componentEvidence:{type:"object",additionalProperties:!1,properties:{licenses:{type:"array",items:{$ref:"#/definitions/licenseChoice"}},copyright:{type:"array",items:{$ref:"#/defin\
itions/copyright"}}}},compositions:{type:"object",required:["aggregate"],additionalProperties:!1,properties:{aggregate:{$ref:"#/definitions/aggregateType"},assemblies:{type:"array",
uniqueItems:!0,items:{type:"string"}},dependencies:{type:"array",uniqueItems:!0,items:{type:"string"}}}},aggregateType:{type:"string",enum:["complete","incomplete","incomplete_firs\
t_party_only","incomplete_third_party_only","unknown","not_specified"]},property:{type:"object",properties:{name:{type:"string"},value:{type:"string"}}}}},U=Object.prototype.hasOwnProperty,
u=oe,ae=new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u");const se=Q["date-time"];const le={type:"object",required:["alg","content"],additionalProperties:!1,properties:{alg:{$ref:"#/definitions/hash-alg"},content:{$ref:"#/definitions/hash-content"}}},W={type:"st\
ring",enum:["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3"]},k=ne;function R(s,{instancePath:n=""}={}){
let e=null,i=0;if(typeof s!="string"){const t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}let r;r=!1;for(const t of W.enum)
if(k(s,t)){r=!0;break}if(!r){const t={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:W.enum}};e===null?e=[t]:e.push(t),i++}return R.errors=e,i===0}const fe=new RegExp("^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$","u");function O(s,{instancePath:n=""}={}){let e=null,i=0;if(typeof s=="st\
ring"){if(!fe.test(s)){const r={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-\
9]{128})$"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}return O.errors=e,i===
0}function w(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r of le.required)if(s[r]===void 0){const t={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:r}};e===null?e=[t]:e.push(t),i++}for(const r in s)if(!(r==="alg"||r==="content")){const t={instancePath:n,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}s.alg!==void 0&&(R(s.alg,{instancePath:n+"/alg"})||(e=a(e,R.errors),i=e.
length)),s.content!==void 0&&(O(s.content,{instancePath:n+"/content"})||(e=a(e,O.errors),i=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),i++}return w.errors=e,i===0}function _(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r===
"vendor"||r==="name"||r==="version"||r==="hashes")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[t]:e.push(t),i++}if(s.vendor!==void 0&&typeof s.vendor!="string"){const r={instancePath:n+"/vendor",schemaPath:"#/properties/vendor/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),i++}if(s.name!==void 0&&typeof s.name!="string"){const r={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),i++}if(s.version!==void 0&&typeof s.version!="string"){const r={instancePath:n+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),i++}if(s.hashes!==void 0){let r=s.hashes;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)w(r[o],{instancePath:n+"/hashes/"+o})||(e=a(e,
w.errors),i=e.length)}else{const t={instancePath:n+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}}else{const r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return _.errors=e,i===0}function x(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="name"||r==="email"||r==="phone")){const t={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.name!==void 0&&typeof s.name!="string"){const r={
instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.email!==void 0&&typeof s.email!="string"){const r={
instancePath:n+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.phone!==void 0&&typeof s.phone!="string"){const r={
instancePath:n+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return x.errors=e,i===0}const $={type:"object",required:["type","name","version"],additionalProperties:!1,properties:{type:{
type:"string",enum:["application","framework","library","container","operating-system","device","firmware","file"]},"mime-type":{type:"string",pattern:"^[-+a-z0-9.]+/[-+a-z0-9.]+$"},
"bom-ref":{$ref:"#/definitions/refType"},supplier:{$ref:"#/definitions/organizationalEntity"},author:{type:"string"},publisher:{type:"string"},group:{type:"string"},name:{type:"str\
ing"},version:{type:"string"},description:{type:"string"},scope:{type:"string",enum:["required","optional","excluded"]},hashes:{type:"array",items:{$ref:"#/definitions/hash"}},licenses:{
type:"array",items:{$ref:"#/definitions/licenseChoice"}},copyright:{type:"string"},cpe:{type:"string"},purl:{type:"string"},swid:{$ref:"#/definitions/swid"},modified:{type:"boolean"},
pedigree:{type:"object",additionalProperties:!1,properties:{ancestors:{type:"array",items:{$ref:"#/definitions/component"}},descendants:{type:"array",items:{$ref:"#/definitions/com\
ponent"}},variants:{type:"array",items:{$ref:"#/definitions/component"}},commits:{type:"array",items:{$ref:"#/definitions/commit"}},patches:{type:"array",items:{$ref:"#/definitions\
/patch"}},notes:{type:"string"}}},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}},components:{$id:"#/definitions/component/properties/components",type:"\
array",items:{$ref:"#/definitions/component"},uniqueItems:!0},evidence:{$ref:"#/definitions/componentEvidence"},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},ye=new RegExp(
"^[-+a-z0-9.]+/[-+a-z0-9.]+$","u");function m(s,{instancePath:n=""}={}){let e=null,i=0;if(typeof s!="string"){const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}return m.errors=e,i===0}const h=Q["iri-reference"];function d(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="name"||r==="url"||r==="contac\
t")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.name!==void 0&&typeof s.
name!="string"){const r={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.url!==void 0){let r=s.url;
if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++){let p=r[o];if(typeof p=="string"){if(!h(p)){const f={instancePath:n+"/url/"+o,schemaPath:"#/properties/url/items/format",
keyword:"format",params:{format:"iri-reference"}};e===null?e=[f]:e.push(f),i++}}else{const f={instancePath:n+"/url/"+o,schemaPath:"#/properties/url/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),i++}}}else{const t={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),
i++}}if(s.contact!==void 0){let r=s.contact;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)x(r[o],{instancePath:n+"/contact/"+o})||(e=a(e,x.errors),i=e.length)}else{const t={
instancePath:n+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:n,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return d.errors=e,i===0}const ce=pe;function V(s,{instancePath:n=""}={}){let e=null,i=0;if(typeof s=="string"){if(!ce.has(s)){const r={instancePath:n,schemaPath:"#/listedLicense",keyword:"listedLicense",params:{}};
e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}return V.errors=e,i===0}const ue={
type:"object",required:["content"],additionalProperties:!1,properties:{contentType:{type:"string"},encoding:{type:"string",enum:["base64"]},content:{type:"string"}}};function b(s,{
instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.content===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"content"}};e===null?e=[r]:e.push(r),i++}for(const r in s)if(!(r==="contentType"||r==="encoding"||r==="content")){const t={instancePath:n,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.contentType!==void 0&&typeof s.contentType!="string"){const r={instancePath:n+
"/contentType",schemaPath:"#/properties/contentType/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.encoding!==void 0){let r=s.encoding;if(typeof r!=
"string"){const t={instancePath:n+"/encoding",schemaPath:"#/properties/encoding/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}if(r!=="base64"){const t={
instancePath:n+"/encoding",schemaPath:"#/properties/encoding/enum",keyword:"enum",params:{allowedValues:ue.properties.encoding.enum}};e===null?e=[t]:e.push(t),i++}}if(s.content!==void 0&&
typeof s.content!="string"){const r={instancePath:n+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}else{const r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return b.errors=e,i===0}function z(s,{instancePath:n=""}={}){let e=null,i=0;const r=i;
let t=!1,o=null;const p=i;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.id===void 0){const l={instancePath:n,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[l]:e.push(l),i++}var c=p===i;c&&(t=!0,o=0);const f=i;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.name===void 0){const l={instancePath:n,schemaPath:"#/oneOf/1/r\
equired",keyword:"required",params:{missingProperty:"name"}};e===null?e=[l]:e.push(l),i++}var c=f===i;if(c&&t?(t=!1,o=[o,1]):c&&(t=!0,o=1),t)i=r,e!==null&&(r?e.length=r:e=null);else{
const l={instancePath:n,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};e===null?e=[l]:e.push(l),i++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(const l in s)if(!(l===
"id"||l==="name"||l==="text"||l==="url")){const y={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[y]:e.
push(y),i++}if(s.id!==void 0&&(V(s.id,{instancePath:n+"/id"})||(e=a(e,V.errors),i=e.length)),s.name!==void 0&&typeof s.name!="string"){const l={instancePath:n+"/name",schemaPath:"#\
/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),i++}if(s.text!==void 0&&(b(s.text,{instancePath:n+"/text"})||(e=a(e,b.errors),i=e.length)),s.
url!==void 0){let l=s.url;if(typeof l=="string"){if(!h(l)){const y={instancePath:n+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===
null?e=[y]:e.push(y),i++}}else{const y={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),i++}}}else{const l={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),i++}return z.errors=e,i===0}function g(s,{instancePath:n=""}={}){let e=null,i=0;const r=i;
let t=!1,o=null;const p=i;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.license===void 0){const l={instancePath:n,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"\
license"}};e===null?e=[l]:e.push(l),i++}var c=p===i;c&&(t=!0,o=0);const f=i;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.expression===void 0){const l={instancePath:n,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:"expression"}};e===null?e=[l]:e.push(l),i++}var c=f===i;if(c&&t?(t=!1,o=[o,1]):c&&(t=!0,o=1),t)i=r,e!==null&&(r?e.length=
r:e=null);else{const l={instancePath:n,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};e===null?e=[l]:e.push(l),i++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(const l in s)
if(!(l==="license"||l==="expression")){const y={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[y]:e.push(
y),i++}if(s.license!==void 0&&(z(s.license,{instancePath:n+"/license"})||(e=a(e,z.errors),i=e.length)),s.expression!==void 0&&typeof s.expression!="string"){const l={instancePath:n+
"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),i++}}else{const l={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[l]:e.push(l),i++}return g.errors=e,i===0}const me={type:"object",required:["tagId","name"],additionalProperties:!1,properties:{tagId:{type:"\
string"},name:{type:"string"},version:{type:"string"},tagVersion:{type:"integer"},patch:{type:"boolean"},text:{$ref:"#/definitions/attachment"},url:{type:"string",format:"iri-refer\
ence"}}};function S(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r of me.required)if(s[r]===void 0){const t={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:r}};e===null?e=[t]:e.push(t),i++}for(const r in s)if(!(r==="tagId"||r==="name"||r==="version"||r==="tagVersion"||r==="patch"||
r==="text"||r==="url")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.
tagId!==void 0&&typeof s.tagId!="string"){const r={instancePath:n+"/tagId",schemaPath:"#/properties/tagId/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}
if(s.name!==void 0&&typeof s.name!="string"){const r={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}
if(s.version!==void 0&&typeof s.version!="string"){const r={instancePath:n+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),i++}if(s.tagVersion!==void 0){let r=s.tagVersion;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){const t={instancePath:n+"/tagVersion",schemaPath:"#/properties/tagVersion/type",
keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),i++}}if(s.patch!==void 0&&typeof s.patch!="boolean"){const r={instancePath:n+"/patch",schemaPath:"#/properties/patc\
h/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),i++}if(s.text!==void 0&&(b(s.text,{instancePath:n+"/text"})||(e=a(e,b.errors),i=e.length)),s.url!==void 0){
let r=s.url;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[t]:e.
push(t),i++}}else{const t={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return S.errors=e,i===0}const de=Q["idn-email"];function q(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="timestamp"||r==="name"||r==="ema\
il")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.timestamp!==void 0){
let r=s.timestamp;if(typeof r=="string"){if(!se(r)){const t={instancePath:n+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-time"}};e===
null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.
name!==void 0&&typeof s.name!="string"){const r={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.
email!==void 0){let r=s.email;if(typeof r=="string"){if(!de(r)){const t={instancePath:n+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"idn-email"}};
e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}}else{
const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return q.errors=e,i===0}function T(s,{instancePath:n=""}={}){let e=null,
i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="uid"||r==="url"||r==="author"||r==="committer"||r==="message")){const t={instancePath:n,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.uid!==void 0&&typeof s.uid!="string"){const r={instancePath:n+"/\
uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.url!==void 0){let r=s.url;if(typeof r=="string"){if(!h(r)){const t={
instancePath:n+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/url",schemaPath:"\
#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.author!==void 0&&(q(s.author,{instancePath:n+"/author"})||(e=a(e,q.errors),i=e.length)),
s.committer!==void 0&&(q(s.committer,{instancePath:n+"/committer"})||(e=a(e,q.errors),i=e.length)),s.message!==void 0&&typeof s.message!="string"){const r={instancePath:n+"/message",
schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),i++}return T.errors=e,i===0}const Y={type:"object",required:["type"],additionalProperties:!1,properties:{type:{type:"string",enum:["unoffic\
ial","monkey","backport","cherry-pick"]},diff:{$ref:"#/definitions/diff"},resolves:{type:"array",items:{$ref:"#/definitions/issue"}}}};function C(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="text"||r==="url")){const t={instancePath:n,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.text!==void 0&&(b(s.text,{instancePath:n+"/text"})||(e=a(e,b.
errors),i=e.length)),s.url!==void 0){let r=s.url;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"\
iri-reference"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return C.errors=e,i===0}const Z={type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{type:"string",enum:["defect","enhancement","security"]},id:{type:"string"},name:{type:"string"},description:{type:"string"},source:{
type:"object",additionalProperties:!1,properties:{name:{type:"string"},url:{type:"string",format:"iri-reference"}}},references:{type:"array",items:{type:"string",format:"iri-refere\
nce"}}}};function H(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),i++}for(const r in s)if(!(r==="type"||r==="id"||r==="name"||r==="description"||r==="source"||r==="references")){
const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.type!==void 0){let r=s.type;
if(typeof r!="string"){const o={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}let t;t=!1;for(const o of Z.
properties.type.enum)if(k(r,o)){t=!0;break}if(!t){const o={instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Z.properties.type.enum}};
e===null?e=[o]:e.push(o),i++}}if(s.id!==void 0&&typeof s.id!="string"){const r={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),i++}if(s.name!==void 0&&typeof s.name!="string"){const r={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),i++}if(s.description!==void 0&&typeof s.description!="string"){const r={instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.source!==void 0){let r=s.source;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)if(!(t==="name"||t==="url")){const o={
instancePath:n+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[o]:e.push(o),i++}if(r.name!==
void 0&&typeof r.name!="string"){const t={instancePath:n+"/source/name",schemaPath:"#/properties/source/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:
e.push(t),i++}if(r.url!==void 0){let t=r.url;if(typeof t=="string"){if(!h(t)){const o={instancePath:n+"/source/url",schemaPath:"#/properties/source/properties/url/format",keyword:"\
format",params:{format:"iri-reference"}};e===null?e=[o]:e.push(o),i++}}else{const o={instancePath:n+"/source/url",schemaPath:"#/properties/source/properties/url/type",keyword:"type",
params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}}else{const t={instancePath:n+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"object"}};e===null?
e=[t]:e.push(t),i++}}if(s.references!==void 0){let r=s.references;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++){let p=r[o];if(typeof p=="string"){if(!h(p)){const f={instancePath:n+
"/references/"+o,schemaPath:"#/properties/references/items/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[f]:e.push(f),i++}}else{const f={instancePath:n+"/re\
ferences/"+o,schemaPath:"#/properties/references/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),i++}}}else{const t={instancePath:n+"/references",schemaPath:"\
#/properties/references/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[r]:e.push(r),i++}return H.errors=e,i===0}function N(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const r={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),i++}for(const r in s)if(!(r==="type"||r==="diff"||r==="resolves")){
const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.type!==void 0){let r=s.type;
if(typeof r!="string"){const o={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}let t;t=!1;for(const o of Y.
properties.type.enum)if(k(r,o)){t=!0;break}if(!t){const o={instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Y.properties.type.enum}};
e===null?e=[o]:e.push(o),i++}}if(s.diff!==void 0&&(C(s.diff,{instancePath:n+"/diff"})||(e=a(e,C.errors),i=e.length)),s.resolves!==void 0){let r=s.resolves;if(Array.isArray(r)){const t=r.
length;for(let o=0;o<t;o++)H(r[o],{instancePath:n+"/resolves/"+o})||(e=a(e,H.errors),i=e.length)}else{const t={instancePath:n+"/resolves",schemaPath:"#/properties/resolves/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return N.
errors=e,i===0}const F={type:"object",required:["url","type"],additionalProperties:!1,properties:{url:{type:"string",format:"iri-reference"},comment:{type:"string"},type:{type:"str\
ing",enum:["vcs","issue-tracker","website","advisories","bom","mailing-list","social","chat","documentation","support","distribution","license","build-meta","build-system","other"]},
hashes:{$id:"#/definitions/externalReference/properties/hashes",type:"array",items:{$ref:"#/definitions/hash"}}}};function v(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(const r of F.required)if(s[r]===void 0){const t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:r}};e===null?e=[
t]:e.push(t),i++}for(const r in s)if(!(r==="url"||r==="comment"||r==="type"||r==="hashes")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.url!==void 0){let r=s.url;if(typeof r=="string"){if(!h(r)){const t={instancePath:n+"/url",schemaPath:"#/properti\
es/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.comment!==void 0&&typeof s.comment!="string"){const r={instancePath:n+"/comment",schemaPath:"#/properties/comment/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){const o={instancePath:n+"/type",schemaPath:"#/properties/type/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}let t;t=!1;for(const o of F.properties.type.enum)if(k(r,o)){t=!0;break}if(!t){const o={instancePath:n+"/type",
schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:F.properties.type.enum}};e===null?e=[o]:e.push(o),i++}}if(s.hashes!==void 0){let r=s.hashes;if(Array.isArray(
r)){const t=r.length;for(let o=0;o<t;o++)w(r[o],{instancePath:n+"/hashes/"+o})||(e=a(e,w.errors),i=e.length)}else{const t={instancePath:n+"/hashes",schemaPath:"#/properties/hashes/\
type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.
push(r),i++}return v.errors=e,i===0}function L(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.text===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"text"}};e===null?e=[r]:e.push(r),i++}for(const r in s)if(r!=="text"){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.text!==void 0&&typeof s.text!="string"){const r={instancePath:n+"/text",schemaPath:"#/properties/text/type",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
i++}return L.errors=e,i===0}function B(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="licenses"||r==="copyright")){
const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.licenses!==void 0){let r=s.
licenses;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)g(r[o],{instancePath:n+"/licenses/"+o})||(e=a(e,g.errors),i=e.length)}else{const t={instancePath:n+"/licenses",schemaPath:"\
#/properties/licenses/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.copyright!==void 0){let r=s.copyright;if(Array.isArray(r)){const t=r.length;for(let o=0;o<
t;o++)L(r[o],{instancePath:n+"/copyright/"+o})||(e=a(e,L.errors),i=e.length)}else{const t={instancePath:n+"/copyright",schemaPath:"#/properties/copyright/type",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return B.errors=e,
i===0}function A(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name!==void 0&&typeof s.name!="string"){const r={instancePath:n+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.value!==void 0&&typeof s.value!="string"){const r={instancePath:n+"/value",schemaPath:"\
#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),i++}return A.errors=e,i===0}const P={validate:j};function j(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r of $.
required)if(s[r]===void 0){const t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:r}};e===null?e=[t]:e.push(t),i++}for(const r in s)if(!U.call($.
properties,r)){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.type!==void 0){
let r=s.type;if(typeof r!="string"){const o={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}let t;t=
!1;for(const o of $.properties.type.enum)if(k(r,o)){t=!0;break}if(!t){const o={instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:$.properties.
type.enum}};e===null?e=[o]:e.push(o),i++}}if(s["mime-type"]!==void 0){let r=s["mime-type"];if(typeof r=="string"){if(!ye.test(r)){const t={instancePath:n+"/mime-type",schemaPath:"#\
/properties/mime-type/pattern",keyword:"pattern",params:{pattern:"^[-+a-z0-9.]+/[-+a-z0-9.]+$"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/mime-type",schemaPath:"\
#/properties/mime-type/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s["bom-ref"]!==void 0&&(m(s["bom-ref"],{instancePath:n+"/bom-ref"})||(e=a(e,m.errors),
i=e.length)),s.supplier!==void 0&&(d(s.supplier,{instancePath:n+"/supplier"})||(e=a(e,d.errors),i=e.length)),s.author!==void 0&&typeof s.author!="string"){const r={instancePath:n+"\
/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.publisher!==void 0&&typeof s.publisher!="string"){const r={instancePath:n+
"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.group!==void 0&&typeof s.group!="string"){const r={instancePath:n+
"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.name!==void 0&&typeof s.name!="string"){const r={instancePath:n+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.version!==void 0&&typeof s.version!="string"){const r={instancePath:n+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.description!==void 0&&typeof s.description!="string"){const r={
instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.scope!==void 0){let r=s.scope;if(typeof r!=
"string"){const o={instancePath:n+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}let t;t=!1;for(const o of $.properties.
scope.enum)if(k(r,o)){t=!0;break}if(!t){const o={instancePath:n+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues:$.properties.scope.enum}};e===null?
e=[o]:e.push(o),i++}}if(s.hashes!==void 0){let r=s.hashes;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)w(r[o],{instancePath:n+"/hashes/"+o})||(e=a(e,w.errors),i=e.length)}else{
const t={instancePath:n+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.licenses!==void 0){let r=s.licenses;
if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)g(r[o],{instancePath:n+"/licenses/"+o})||(e=a(e,g.errors),i=e.length)}else{const t={instancePath:n+"/licenses",schemaPath:"\
#/properties/licenses/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.copyright!==void 0&&typeof s.copyright!="string"){const r={instancePath:n+"/cop\
yright",schemaPath:"#/properties/copyright/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.cpe!==void 0&&typeof s.cpe!="string"){const r={instancePath:n+
"/cpe",schemaPath:"#/properties/cpe/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.purl!==void 0&&typeof s.purl!="string"){const r={instancePath:n+"\
/purl",schemaPath:"#/properties/purl/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.swid!==void 0&&(S(s.swid,{instancePath:n+"/swid"})||(e=a(e,S.errors),
i=e.length)),s.modified!==void 0&&typeof s.modified!="boolean"){const r={instancePath:n+"/modified",schemaPath:"#/properties/modified/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[r]:e.push(r),i++}if(s.pedigree!==void 0){let r=s.pedigree;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)if(!(t==="ancestors"||t==="descendants"||t==="va\
riants"||t==="commits"||t==="patches"||t==="notes")){const o={instancePath:n+"/pedigree",schemaPath:"#/properties/pedigree/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t}};e===null?e=[o]:e.push(o),i++}if(r.ancestors!==void 0){let t=r.ancestors;if(Array.isArray(t)){const o=t.length;for(let p=0;p<o;p++)P.validate(t[p],{instancePath:n+
"/pedigree/ancestors/"+p})||(e=a(e,P.validate.errors),i=e.length)}else{const o={instancePath:n+"/pedigree/ancestors",schemaPath:"#/properties/pedigree/properties/ancestors/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}}if(r.descendants!==void 0){let t=r.descendants;if(Array.isArray(t)){const o=t.length;for(let p=0;p<o;p++)P.validate(t[p],
{instancePath:n+"/pedigree/descendants/"+p})||(e=a(e,P.validate.errors),i=e.length)}else{const o={instancePath:n+"/pedigree/descendants",schemaPath:"#/properties/pedigree/propertie\
s/descendants/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}}if(r.variants!==void 0){let t=r.variants;if(Array.isArray(t)){const o=t.length;for(let p=0;p<
o;p++)P.validate(t[p],{instancePath:n+"/pedigree/variants/"+p})||(e=a(e,P.validate.errors),i=e.length)}else{const o={instancePath:n+"/pedigree/variants",schemaPath:"#/properties/pe\
digree/properties/variants/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}}if(r.commits!==void 0){let t=r.commits;if(Array.isArray(t)){const o=t.length;for(let p=0;p<
o;p++)T(t[p],{instancePath:n+"/pedigree/commits/"+p})||(e=a(e,T.errors),i=e.length)}else{const o={instancePath:n+"/pedigree/commits",schemaPath:"#/properties/pedigree/properties/co\
mmits/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}}if(r.patches!==void 0){let t=r.patches;if(Array.isArray(t)){const o=t.length;for(let p=0;p<o;p++)N(t[p],
{instancePath:n+"/pedigree/patches/"+p})||(e=a(e,N.errors),i=e.length)}else{const o={instancePath:n+"/pedigree/patches",schemaPath:"#/properties/pedigree/properties/patches/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}}if(r.notes!==void 0&&typeof r.notes!="string"){const t={instancePath:n+"/pedigree/notes",schemaPath:"#/properties/pedigre\
e/properties/notes/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/pedigree",schemaPath:"#/properties/pedigree/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}}if(s.externalReferences!==void 0){let r=s.externalReferences;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)v(
r[o],{instancePath:n+"/externalReferences/"+o})||(e=a(e,v.errors),i=e.length)}else{const t={instancePath:n+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.components!==void 0){let r=s.components;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)P.validate(r[p],{instancePath:n+
"/components/"+p})||(e=a(e,P.validate.errors),i=e.length);const o=u(r);if(o!==void 0){const p={instancePath:n+"/components",schemaPath:"#/properties/components/uniqueItems",keyword:"\
uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),i++}}else{const t={instancePath:n+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type:"\
array"}};e===null?e=[t]:e.push(t),i++}}if(s.evidence!==void 0&&(B(s.evidence,{instancePath:n+"/evidence"})||(e=a(e,B.errors),i=e.length)),s.properties!==void 0){let r=s.properties;
if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)A(r[o],{instancePath:n+"/properties/"+o})||(e=a(e,A.errors),i=e.length)}else{const t={instancePath:n+"/properties",schemaPath:"\
#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[r]:e.push(r),i++}return j.errors=e,i===0}function K(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r===
"timestamp"||r==="tools"||r==="authors"||r==="component"||r==="manufacture"||r==="supplier"||r==="licenses"||r==="properties")){const t={instancePath:n,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.timestamp!==void 0){let r=s.timestamp;if(typeof r=="string"){if(!se(r)){const t={
instancePath:n+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-time"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/ti\
mestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.tools!==void 0){let r=s.tools;if(Array.isArray(r)){const t=r.
length;for(let o=0;o<t;o++)_(r[o],{instancePath:n+"/tools/"+o})||(e=a(e,_.errors),i=e.length)}else{const t={instancePath:n+"/tools",schemaPath:"#/properties/tools/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.authors!==void 0){let r=s.authors;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)x(r[o],{instancePath:n+"/a\
uthors/"+o})||(e=a(e,x.errors),i=e.length)}else{const t={instancePath:n+"/authors",schemaPath:"#/properties/authors/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(
t),i++}}if(s.component!==void 0&&(j(s.component,{instancePath:n+"/component"})||(e=a(e,j.errors),i=e.length)),s.manufacture!==void 0&&(d(s.manufacture,{instancePath:n+"/manufacture"})||
(e=a(e,d.errors),i=e.length)),s.supplier!==void 0&&(d(s.supplier,{instancePath:n+"/supplier"})||(e=a(e,d.errors),i=e.length)),s.licenses!==void 0){let r=s.licenses;if(Array.isArray(
r)){const t=r.length;for(let o=0;o<t;o++)g(r[o],{instancePath:n+"/licenses/"+o})||(e=a(e,g.errors),i=e.length)}else{const t={instancePath:n+"/licenses",schemaPath:"#/properties/lic\
enses/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.properties!==void 0){let r=s.properties;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)
A(r[o],{instancePath:n+"/properties/"+o})||(e=a(e,A.errors),i=e.length)}else{const t={instancePath:n+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return K.errors=e,
i===0}const he={type:"object",required:["name"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType"},provider:{$ref:"#/definitions/organizationalEntity"},group:{
type:"string"},name:{type:"string"},version:{type:"string"},description:{type:"string"},endpoints:{type:"array",items:{type:"string",format:"iri-reference"}},authenticated:{type:"b\
oolean"},"x-trust-boundary":{type:"boolean"},data:{type:"array",items:{$ref:"#/definitions/dataClassification"}},licenses:{type:"array",items:{$ref:"#/definitions/licenseChoice"}},
externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}},services:{$id:"#/definitions/service/properties/services",type:"array",items:{$ref:"#/definitions/s\
ervice"},uniqueItems:!0},properties:{type:"array",items:{$ref:"#/definitions/property"}}}},ge={type:"object",required:["flow","classification"],additionalProperties:!1,properties:{
flow:{$ref:"#/definitions/dataFlow"},classification:{type:"string"}}},ee={type:"string",enum:["inbound","outbound","bi-directional","unknown"]};function D(s,{instancePath:n=""}={}){
let e=null,i=0;if(typeof s!="string"){const t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}let r;r=!1;for(const t of ee.enum)
if(k(s,t)){r=!0;break}if(!r){const t={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ee.enum}};e===null?e=[t]:e.push(t),i++}return D.errors=e,i===0}function X(s,{
instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r of ge.required)if(s[r]===void 0){const t={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:r}};e===null?e=[t]:e.push(t),i++}for(const r in s)if(!(r==="flow"||r==="classification")){const t={instancePath:n,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.flow!==void 0&&(D(s.flow,{instancePath:n+"/flow"})||(e=a(e,D.errors),i=e.length)),
s.classification!==void 0&&typeof s.classification!="string"){const r={instancePath:n+"/classification",schemaPath:"#/properties/classification/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return X.errors=e,i===0}
const re={validate:E};function E(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){const r={instancePath:n,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),i++}for(const r in s)if(!U.call(he.properties,r)){const t={instancePath:n,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s["bom-ref"]!==void 0&&(m(s["bom-ref"],{instancePath:n+"/bom-ref"})||(e=
a(e,m.errors),i=e.length)),s.provider!==void 0&&(d(s.provider,{instancePath:n+"/provider"})||(e=a(e,d.errors),i=e.length)),s.group!==void 0&&typeof s.group!="string"){const r={instancePath:n+
"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.name!==void 0&&typeof s.name!="string"){const r={instancePath:n+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.version!==void 0&&typeof s.version!="string"){const r={instancePath:n+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.description!==void 0&&typeof s.description!="string"){const r={
instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.endpoints!==void 0){let r=s.endpoints;
if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++){let p=r[o];if(typeof p=="string"){if(!h(p)){const f={instancePath:n+"/endpoints/"+o,schemaPath:"#/properties/endpoints/it\
ems/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[f]:e.push(f),i++}}else{const f={instancePath:n+"/endpoints/"+o,schemaPath:"#/properties/endpoints/items/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),i++}}}else{const t={instancePath:n+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.authenticated!==void 0&&typeof s.authenticated!="boolean"){const r={instancePath:n+"/authenticated",schemaPath:"#/properties/authe\
nticated/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),i++}if(s["x-trust-boundary"]!==void 0&&typeof s["x-trust-boundary"]!="boolean"){const r={instancePath:n+
"/x-trust-boundary",schemaPath:"#/properties/x-trust-boundary/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),i++}if(s.data!==void 0){let r=s.data;if(Array.isArray(
r)){const t=r.length;for(let o=0;o<t;o++)X(r[o],{instancePath:n+"/data/"+o})||(e=a(e,X.errors),i=e.length)}else{const t={instancePath:n+"/data",schemaPath:"#/properties/data/type",
keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.licenses!==void 0){let r=s.licenses;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)g(r[o],{instancePath:n+
"/licenses/"+o})||(e=a(e,g.errors),i=e.length)}else{const t={instancePath:n+"/licenses",schemaPath:"#/properties/licenses/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:
e.push(t),i++}}if(s.externalReferences!==void 0){let r=s.externalReferences;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)v(r[o],{instancePath:n+"/externalReferences/"+
o})||(e=a(e,v.errors),i=e.length)}else{const t={instancePath:n+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?
e=[t]:e.push(t),i++}}if(s.services!==void 0){let r=s.services;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)re.validate(r[p],{instancePath:n+"/services/"+p})||(e=a(e,re.
validate.errors),i=e.length);const o=u(r);if(o!==void 0){const p={instancePath:n+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};
e===null?e=[p]:e.push(p),i++}}else{const t={instancePath:n+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.
properties!==void 0){let r=s.properties;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)A(r[o],{instancePath:n+"/properties/"+o})||(e=a(e,A.errors),i=e.length)}else{const t={
instancePath:n+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return E.errors=e,i===0}function M(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ref===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"ref"}};e===null?e=[r]:e.push(r),i++}for(const r in s)if(!(r==="ref"||r==="dependsOn")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.ref!==void 0&&(m(s.ref,{instancePath:n+"/ref"})||(e=a(e,m.errors),i=e.length)),s.dependsOn!==
void 0){let r=s.dependsOn;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)m(r[p],{instancePath:n+"/dependsOn/"+p})||(e=a(e,m.errors),i=e.length);const o=u(r);if(o!==void 0){
const p={instancePath:n+"/dependsOn",schemaPath:"#/properties/dependsOn/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),i++}}else{const t={instancePath:n+
"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return M.errors=e,i===0}const te={type:"string",enum:["complete","incomplete","incomplete_first_party_only","incomplete_third_party_only","unknown","not_specified"]};function G(s,{instancePath:n=""}={}){let e=null,
i=0;if(typeof s!="string"){const t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}let r;r=!1;for(const t of te.enum)if(k(s,
t)){r=!0;break}if(!r){const t={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:te.enum}};e===null?e=[t]:e.push(t),i++}return G.errors=e,i===0}function J(s,{
instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.aggregate===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"aggregate"}};e===null?e=[r]:e.push(r),i++}for(const r in s)if(!(r==="aggregate"||r==="assemblies"||r==="dependencies")){const t={instancePath:n,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.aggregate!==void 0&&(G(s.aggregate,{instancePath:n+"/aggregate"})||
(e=a(e,G.errors),i=e.length)),s.assemblies!==void 0){let r=s.assemblies;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!="string"){const f={instancePath:n+
"/assemblies/"+p,schemaPath:"#/properties/assemblies/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),i++}const o=u(r);if(o!==void 0){const p={instancePath:n+
"/assemblies",schemaPath:"#/properties/assemblies/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),i++}}else{const t={instancePath:n+"/assemblies",
schemaPath:"#/properties/assemblies/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.dependencies!==void 0){let r=s.dependencies;if(Array.isArray(r)){
const t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!="string"){const f={instancePath:n+"/dependencies/"+p,schemaPath:"#/properties/dependencies/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[f]:e.push(f),i++}const o=u(r);if(o!==void 0){const p={instancePath:n+"/dependencies",schemaPath:"#/properties/dependencies/uniqueItems",keyword:"uniqueItems",
params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),i++}}else{const t={instancePath:n+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type:"array"}};
e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return J.errors=e,i===0}function ie(s,{
instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r of I.required)if(s[r]===void 0){const t={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:r}};e===null?e=[t]:e.push(t),i++}for(const r in s)if(!U.call(I.properties,r)){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.$schema!==void 0&&typeof s.$schema!="string"){const r={instancePath:n+"/$schema",schemaPath:"\
#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.bomFormat!==void 0){let r=s.bomFormat;if(typeof r!="string"){const t={instancePath:n+
"/bomFormat",schemaPath:"#/properties/bomFormat/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}if(r!=="CycloneDX"){const t={instancePath:n+"/bomFormat",schemaPath:"\
#/properties/bomFormat/enum",keyword:"enum",params:{allowedValues:I.properties.bomFormat.enum}};e===null?e=[t]:e.push(t),i++}}if(s.specVersion!==void 0&&typeof s.specVersion!="stri\
ng"){const r={instancePath:n+"/specVersion",schemaPath:"#/properties/specVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.serialNumber!==void 0){
let r=s.serialNumber;if(typeof r=="string"){if(!ae.test(r)){const t={instancePath:n+"/serialNumber",schemaPath:"#/properties/serialNumber/pattern",keyword:"pattern",params:{pattern:"\
^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/serialNumber",schemaPath:"#/properties/seria\
lNumber/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.version!==void 0){let r=s.version;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){const t={instancePath:n+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),i++}}if(s.metadata!==void 0&&(K(s.metadata,{instancePath:n+"/meta\
data"})||(e=a(e,K.errors),i=e.length)),s.components!==void 0){let r=s.components;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)j(r[p],{instancePath:n+"/components/"+p})||
(e=a(e,j.errors),i=e.length);const o=u(r);if(o!==void 0){const p={instancePath:n+"/components",schemaPath:"#/properties/components/uniqueItems",keyword:"uniqueItems",params:{i:o[0],
j:o[1]}};e===null?e=[p]:e.push(p),i++}}else{const t={instancePath:n+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(
t),i++}}if(s.services!==void 0){let r=s.services;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)E(r[p],{instancePath:n+"/services/"+p})||(e=a(e,E.errors),i=e.length);const o=u(
r);if(o!==void 0){const p={instancePath:n+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),i++}}else{
const t={instancePath:n+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.externalReferences!==void 0){let r=s.
externalReferences;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)v(r[o],{instancePath:n+"/externalReferences/"+o})||(e=a(e,v.errors),i=e.length)}else{const t={instancePath:n+
"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.dependencies!==void 0){let r=s.dependencies;
if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)M(r[p],{instancePath:n+"/dependencies/"+p})||(e=a(e,M.errors),i=e.length);const o=u(r);if(o!==void 0){const p={instancePath:n+
"/dependencies",schemaPath:"#/properties/dependencies/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),i++}}else{const t={instancePath:n+"/depend\
encies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.compositions!==void 0){let r=s.compositions;if(Array.isArray(
r)){const t=r.length;for(let p=0;p<t;p++)J(r[p],{instancePath:n+"/compositions/"+p})||(e=a(e,J.errors),i=e.length);const o=u(r);if(o!==void 0){const p={instancePath:n+"/composition\
s",schemaPath:"#/properties/compositions/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),i++}}else{const t={instancePath:n+"/compositions",schemaPath:"\
#/properties/compositions/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[r]:e.push(r),i++}return ie.errors=e,i===0}export{we as validate};
