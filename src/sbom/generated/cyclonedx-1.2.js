// Written by scripts/schemas.mjs from bom-1.2-strict.SNAPSHOT.schema.json; do not edit. From the CycloneDX specification (https://github.com/CycloneDX/specification), Copyright OWASP Foundation, Apache-2.0.
import{isEqual as te,findDuplicate as se,formats as G,append as f}from"../validate/keywords.ts";import{SPDX_IDS as ie}from"./spdx-ids.js";const Pe=re,R={$schema:"http://json-schema\
.org/draft-07/schema#",$id:"http://cyclonedx.org/schema/bom-1.2b.schema.json",type:"object",required:["bomFormat","specVersion"],additionalProperties:!1,properties:{$schema:{type:"\
string"},bomFormat:{$id:"#/properties/bomFormat",type:"string",enum:["CycloneDX"]},specVersion:{$id:"#/properties/specVersion",type:"string"},serialNumber:{$id:"#/properties/serial\
Number",type:"string",pattern:"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},version:{$id:"#/properties/version",type:"integer"},metadata:{$id:"#/proper\
ties/metadata",$ref:"#/definitions/metadata"},components:{$id:"#/properties/components",type:"array",items:{$ref:"#/definitions/component"},uniqueItems:!0},services:{$id:"#/propert\
ies/services",type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0},externalReferences:{$id:"#/properties/externalReferences",type:"array",items:{$ref:"#/definitions/ex\
ternalReference"}},dependencies:{$id:"#/properties/dependencies",type:"array",items:{$ref:"#/definitions/dependency"},uniqueItems:!0}},definitions:{refType:{type:"string"},metadata:{
type:"object",additionalProperties:!1,properties:{timestamp:{type:"string",format:"date-time"},tools:{type:"array",items:{$ref:"#/definitions/tool"}},authors:{type:"array",items:{$ref:"\
#/definitions/organizationalContact"}},component:{$ref:"#/definitions/component"},manufacture:{$ref:"#/definitions/organizationalEntity"},supplier:{$ref:"#/definitions/organization\
alEntity"}}},tool:{type:"object",additionalProperties:!1,properties:{vendor:{type:"string"},name:{type:"string"},version:{type:"string"},hashes:{$id:"#/definitions/tool/properties/\
hashes",type:"array",items:{$ref:"#/definitions/hash"}}}},organizationalEntity:{type:"object",additionalProperties:!1,properties:{name:{type:"string",pattern:"^(.*)$"},url:{type:"a\
rray",pattern:"^(.*)$"},contact:{type:"array",items:{$ref:"#/definitions/organizationalContact"}}}},organizationalContact:{type:"object",additionalProperties:!1,properties:{name:{type:"\
string",pattern:"^(.*)$"},email:{type:"string",pattern:"^(.*)$"},phone:{type:"string",pattern:"^(.*)$"}}},component:{type:"object",required:["type","name","version"],additionalProperties:!1,
properties:{type:{type:"string",enum:["application","framework","library","container","operating-system","device","firmware","file"],pattern:"^(.*)$"},"mime-type":{type:"string",pattern:"\
^[-+a-z0-9.]+/[-+a-z0-9.]+$"},"bom-ref":{$ref:"#/definitions/refType",pattern:"^(.*)$"},supplier:{$ref:"#/definitions/organizationalEntity"},author:{type:"string",pattern:"^(.*)$"},
publisher:{type:"string",pattern:"^(.*)$"},group:{type:"string",pattern:"^(.*)$"},name:{type:"string",pattern:"^(.*)$"},version:{type:"string",pattern:"^(.*)$"},description:{type:"\
string",pattern:"^(.*)$"},scope:{type:"string",enum:["required","optional","excluded"],pattern:"^(.*)$"},hashes:{type:"array",items:{$ref:"#/definitions/hash"}},licenses:{type:"arr\
ay",items:{additionalProperties:!1,properties:{license:{$ref:"#/definitions/license"},expression:{type:"string",pattern:"^(.*)$"}},oneOf:[{required:["license"]},{required:["express\
ion"]}]}},copyright:{type:"string",pattern:"^(.*)$"},cpe:{type:"string",pattern:"^(.*)$"},purl:{type:"string",pattern:"^(.*)$"},swid:{$ref:"#/definitions/swid"},modified:{type:"boo\
lean"},pedigree:{type:"object",additionalProperties:!1,properties:{ancestors:{type:"array",items:{$ref:"#/definitions/component"}},descendants:{type:"array",items:{$ref:"#/definiti\
ons/component"}},variants:{type:"array",items:{$ref:"#/definitions/component"}},commits:{type:"array",items:{$ref:"#/definitions/commit"}},patches:{type:"array",items:{$ref:"#/defi\
nitions/patch"}},notes:{type:"string",pattern:"^(.*)$"}}},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}},components:{$id:"#/definitions/component/\
properties/components",type:"array",items:{$ref:"#/definitions/component"},uniqueItems:!0}}},swid:{type:"object",required:["tagId","name"],additionalProperties:!1,properties:{tagId:{
type:"string"},name:{type:"string"},version:{type:"string"},tagVersion:{type:"integer"},patch:{type:"boolean"},text:{$ref:"#/definitions/attachment"},url:{type:"string",pattern:"^(\
.*)$"}}},attachment:{type:"object",required:["content"],additionalProperties:!1,properties:{contentType:{type:"string"},encoding:{type:"string",enum:["base64"],pattern:"^(.*)$"},content:{
type:"string"}}},hash:{type:"object",required:["alg","content"],additionalProperties:!1,properties:{alg:{$ref:"#/definitions/hash-alg"},content:{$ref:"#/definitions/hash-content"}}},
"hash-alg":{type:"string",enum:["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3"],pattern:"^(.*)$"},"\
hash-content":{type:"string",pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"},license:{type:"object",oneOf:[{required:["id"]},{required:[
"name"]}],additionalProperties:!1,properties:{id:{$ref:"spdx.SNAPSHOT.schema.json"},name:{type:"string",pattern:"^(.*)$"},text:{$ref:"#/definitions/attachment"},url:{type:"string",
pattern:"^(.*)$"}}},commit:{type:"object",additionalProperties:!1,properties:{uid:{type:"string",pattern:"^(.*)$"},url:{type:"string",format:"iri-reference"},author:{$ref:"#/defini\
tions/identifiableAction"},committer:{$ref:"#/definitions/identifiableAction"},message:{type:"string",pattern:"^(.*)$"}}},patch:{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{type:"string",enum:["unofficial","monkey","backport","cherry-pick"]},diff:{$ref:"#/definitions/diff"},resolves:{type:"array",items:{$ref:"#/definitions/issue"}}}},
diff:{type:"object",additionalProperties:!1,properties:{text:{$ref:"#/definitions/attachment"},url:{type:"string",pattern:"^(.*)$"}}},issue:{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{type:"string",enum:["defect","enhancement","security"]},id:{type:"string",pattern:"^(.*)$"},name:{type:"string",pattern:"^(.*)$"},description:{type:"string",pattern:"\
^(.*)$"},source:{type:"object",additionalProperties:!1,properties:{name:{type:"string",pattern:"^(.*)$"},url:{type:"string",pattern:"^(.*)$"}}},references:{type:"array",pattern:"^(\
.*)$"}}},identifiableAction:{type:"object",additionalProperties:!1,properties:{timestamp:{type:"string",format:"date-time"},name:{type:"string",pattern:"^(.*)$"},email:{type:"strin\
g",format:"idn-email"}}},externalReference:{type:"object",required:["url","type"],additionalProperties:!1,properties:{url:{type:"string",pattern:"^(.*)$"},comment:{type:"string",pattern:"\
^(.*)$"},type:{type:"string",enum:["vcs","issue-tracker","website","advisories","bom","mailing-list","social","chat","documentation","support","distribution","license","build-meta",
"build-system","other"]}}},dependency:{type:"object",required:["ref"],additionalProperties:!1,properties:{ref:{$ref:"#/definitions/refType"},dependsOn:{type:"array",uniqueItems:!0,
items:{$ref:"#/definitions/refType"}}}},service:{type:"object",required:["name"],additionalProperties:!1,properties:{"bom-ref":{$ref:"#/definitions/refType",pattern:"^(.*)$"},provider:{
$ref:"#/definitions/organizationalEntity"},group:{type:"string",pattern:"^(.*)$"},name:{type:"string",pattern:"^(.*)$"},version:{type:"string",pattern:"^(.*)$"},description:{type:"\
string",pattern:"^(.*)$"},endpoints:{type:"array",pattern:"^(.*)$"},authenticated:{type:"boolean"},"x-trust-boundary":{type:"boolean"},data:{type:"array",items:{$ref:"#/definitions\
/dataClassification"}},licenses:{type:"array",items:{additionalProperties:!1,properties:{license:{$ref:"#/definitions/license"},expression:{type:"string",pattern:"^(.*)$"}},oneOf:[
{required:["license"]},{required:["expression"]}]}},externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}},services:{$id:"#/definitions/service/properties\
/services",type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0}}},dataClassification:{type:"object",required:["flow","classification"],additionalProperties:!1,properties:{
flow:{$ref:"#/definitions/dataFlow"},classification:{type:"string"}}},dataFlow:{type:"string",enum:["inbound","outbound","bi-directional","unknown"],pattern:"^(.*)$"}}},J=Object.prototype.
hasOwnProperty,v=se,ne=new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u");const ee=G["date-time"];const pe={type:"object",required:["alg","content"],additionalProperties:!1,properties:{alg:{$ref:"#/definitions/hash-alg"},content:{$ref:"#/definitions/hash-content"}}},Q={type:"st\
ring",enum:["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3"],pattern:"^(.*)$"},w=te,l=new RegExp("^(\
.*)$","u");function V(i,{instancePath:n=""}={}){let e=null,s=0,t;t=!1;for(const r of Q.enum)if(w(i,r)){t=!0;break}if(!t){const r={instancePath:n,schemaPath:"#/enum",keyword:"enum",
params:{allowedValues:Q.enum}};e===null?e=[r]:e.push(r),s++}if(typeof i=="string"){if(!l.test(i)){const r={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^(.*)$"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return V.errors=e,s===0}const oe=new RegExp("^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$","u");function z(i,{instancePath:n=""}={}){let e=null,s=0;if(typeof i=="st\
ring"){if(!oe.test(i)){const t={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-\
9]{128})$"}};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return z.errors=e,s===
0}function q(i,{instancePath:n=""}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t of pe.required)if(i[t]===void 0){const r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:t}};e===null?e=[r]:e.push(r),s++}for(const t in i)if(!(t==="alg"||t==="content")){const r={instancePath:n,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),s++}i.alg!==void 0&&(V(i.alg,{instancePath:n+"/alg"})||(e=f(e,V.errors),s=e.
length)),i.content!==void 0&&(z(i.content,{instancePath:n+"/content"})||(e=f(e,z.errors),s=e.length))}else{const t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[t]:e.push(t),s++}return q.errors=e,s===0}function T(i,{instancePath:n=""}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)if(!(t===
"vendor"||t==="name"||t==="version"||t==="hashes")){const r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?
e=[r]:e.push(r),s++}if(i.vendor!==void 0&&typeof i.vendor!="string"){const t={instancePath:n+"/vendor",schemaPath:"#/properties/vendor/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}if(i.name!==void 0&&typeof i.name!="string"){const t={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}if(i.version!==void 0&&typeof i.version!="string"){const t={instancePath:n+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}if(i.hashes!==void 0){let t=i.hashes;if(Array.isArray(t)){const r=t.length;for(let p=0;p<r;p++)q(t[p],{instancePath:n+"/hashes/"+p})||(e=f(e,
q.errors),s=e.length)}else{const r={instancePath:n+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),s++}}}else{const t={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return T.errors=e,s===0}function x(i,{instancePath:n=""}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)if(!(t==="name"||t==="email"||t==="phone")){const r={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),s++}if(i.name!==void 0){let t=i.name;if(typeof t=="string"){
if(!l.test(t)){const r={instancePath:n+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:n+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}if(i.email!==void 0){let t=i.email;if(typeof t=="string"){if(!l.test(
t)){const r={instancePath:n+"/email",schemaPath:"#/properties/email/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:n+
"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}if(i.phone!==void 0){let t=i.phone;if(typeof t=="string"){if(!l.test(
t)){const r={instancePath:n+"/phone",schemaPath:"#/properties/phone/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:n+
"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}}else{const t={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return x.errors=e,s===0}const b={type:"object",required:["type","name","version"],additionalProperties:!1,properties:{type:{type:"\
string",enum:["application","framework","library","container","operating-system","device","firmware","file"],pattern:"^(.*)$"},"mime-type":{type:"string",pattern:"^[-+a-z0-9.]+/[-+\
a-z0-9.]+$"},"bom-ref":{$ref:"#/definitions/refType",pattern:"^(.*)$"},supplier:{$ref:"#/definitions/organizationalEntity"},author:{type:"string",pattern:"^(.*)$"},publisher:{type:"\
string",pattern:"^(.*)$"},group:{type:"string",pattern:"^(.*)$"},name:{type:"string",pattern:"^(.*)$"},version:{type:"string",pattern:"^(.*)$"},description:{type:"string",pattern:"\
^(.*)$"},scope:{type:"string",enum:["required","optional","excluded"],pattern:"^(.*)$"},hashes:{type:"array",items:{$ref:"#/definitions/hash"}},licenses:{type:"array",items:{additionalProperties:!1,
properties:{license:{$ref:"#/definitions/license"},expression:{type:"string",pattern:"^(.*)$"}},oneOf:[{required:["license"]},{required:["expression"]}]}},copyright:{type:"string",
pattern:"^(.*)$"},cpe:{type:"string",pattern:"^(.*)$"},purl:{type:"string",pattern:"^(.*)$"},swid:{$ref:"#/definitions/swid"},modified:{type:"boolean"},pedigree:{type:"object",additionalProperties:!1,
properties:{ancestors:{type:"array",items:{$ref:"#/definitions/component"}},descendants:{type:"array",items:{$ref:"#/definitions/component"}},variants:{type:"array",items:{$ref:"#/\
definitions/component"}},commits:{type:"array",items:{$ref:"#/definitions/commit"}},patches:{type:"array",items:{$ref:"#/definitions/patch"}},notes:{type:"string",pattern:"^(.*)$"}}},
externalReferences:{type:"array",items:{$ref:"#/definitions/externalReference"}},components:{$id:"#/definitions/component/properties/components",type:"array",items:{$ref:"#/definit\
ions/component"},uniqueItems:!0}}},ae=new RegExp("^[-+a-z0-9.]+/[-+a-z0-9.]+$","u");function h(i,{instancePath:n=""}={}){let e=null,s=0;if(typeof i!="string"){const t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),s++}return h.errors=e,s===0}function g(i,{instancePath:n=""}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)if(!(t==="name"||t==="url"||t==="contact")){const r={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),s++}if(i.name!==void 0){let t=i.name;if(typeof t=="string"){
if(!l.test(t)){const r={instancePath:n+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:n+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}if(i.url!==void 0){let t=i.url;if(!Array.isArray(t)){const r={instancePath:n+
"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),s++}if(typeof t=="string"&&!l.test(t)){const r={instancePath:n+"/url",schemaPath:"\
#/properties/url/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[r]:e.push(r),s++}}if(i.contact!==void 0){let t=i.contact;if(Array.isArray(t)){const r=t.length;for(let p=0;p<
r;p++)x(t[p],{instancePath:n+"/contact/"+p})||(e=f(e,x.errors),s=e.length)}else{const r={instancePath:n+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type:"\
array"}};e===null?e=[r]:e.push(r),s++}}}else{const t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return g.errors=e,s===0}const le=ie;function H(i,{instancePath:n=""}={}){let e=null,s=0;if(typeof i=="string"){if(!le.has(i)){const t={instancePath:n,schemaPath:"#/listedLicense",keyword:"listedLicense",params:{}};
e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return H.errors=e,s===0}const fe={
type:"object",required:["content"],additionalProperties:!1,properties:{contentType:{type:"string"},encoding:{type:"string",enum:["base64"],pattern:"^(.*)$"},content:{type:"string"}}};
function k(i,{instancePath:n=""}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.content===void 0){const t={instancePath:n,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"content"}};e===null?e=[t]:e.push(t),s++}for(const t in i)if(!(t==="contentType"||t==="encoding"||t==="content")){const r={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),s++}if(i.contentType!==void 0&&typeof i.contentType!="string"){const t={
instancePath:n+"/contentType",schemaPath:"#/properties/contentType/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(i.encoding!==void 0){let t=i.encoding;
if(t!=="base64"){const r={instancePath:n+"/encoding",schemaPath:"#/properties/encoding/enum",keyword:"enum",params:{allowedValues:fe.properties.encoding.enum}};e===null?e=[r]:e.push(
r),s++}if(typeof t=="string"){if(!l.test(t)){const r={instancePath:n+"/encoding",schemaPath:"#/properties/encoding/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=
[r]:e.push(r),s++}}else{const r={instancePath:n+"/encoding",schemaPath:"#/properties/encoding/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}if(i.content!==
void 0&&typeof i.content!="string"){const t={instancePath:n+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}else{
const t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return k.errors=e,s===0}function E(i,{instancePath:n=""}={}){let e=null,
s=0;const t=s;let r=!1,p=null;const o=s;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.id===void 0){const y={instancePath:n,schemaPath:"#/oneOf/0/required",keyword:"required",params:{
missingProperty:"id"}};e===null?e=[y]:e.push(y),s++}var m=o===s;m&&(r=!0,p=0);const a=s;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.name===void 0){const y={instancePath:n,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[y]:e.push(y),s++}var m=a===s;if(m&&r?(r=!1,p=[p,1]):m&&(r=!0,p=1),r)s=t,e!==null&&(t?e.length=t:
e=null);else{const y={instancePath:n,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:p}};e===null?e=[y]:e.push(y),s++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(const y in i)
if(!(y==="id"||y==="name"||y==="text"||y==="url")){const u={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?
e=[u]:e.push(u),s++}if(i.id!==void 0&&(H(i.id,{instancePath:n+"/id"})||(e=f(e,H.errors),s=e.length)),i.name!==void 0){let y=i.name;if(typeof y=="string"){if(!l.test(y)){const u={instancePath:n+
"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[u]:e.push(u),s++}}else{const u={instancePath:n+"/name",schemaPath:"#/propert\
ies/name/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),s++}}if(i.text!==void 0&&(k(i.text,{instancePath:n+"/text"})||(e=f(e,k.errors),s=e.length)),i.url!==void 0){
let y=i.url;if(typeof y=="string"){if(!l.test(y)){const u={instancePath:n+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[u]:e.
push(u),s++}}else{const u={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),s++}}}else{const y={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),s++}return E.errors=e,s===0}const ye={type:"object",required:["tagId","name"],additionalProperties:!1,
properties:{tagId:{type:"string"},name:{type:"string"},version:{type:"string"},tagVersion:{type:"integer"},patch:{type:"boolean"},text:{$ref:"#/definitions/attachment"},url:{type:"\
string",pattern:"^(.*)$"}}};function N(i,{instancePath:n=""}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t of ye.required)if(i[t]===void 0){const r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:t}};e===null?e=[r]:e.push(r),s++}for(const t in i)if(!(t==="tagId"||t==="name"||t==="version"||t==="tagVersion"||
t==="patch"||t==="text"||t==="url")){const r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(
r),s++}if(i.tagId!==void 0&&typeof i.tagId!="string"){const t={instancePath:n+"/tagId",schemaPath:"#/properties/tagId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.
push(t),s++}if(i.name!==void 0&&typeof i.name!="string"){const t={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.
push(t),s++}if(i.version!==void 0&&typeof i.version!="string"){const t={instancePath:n+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),s++}if(i.tagVersion!==void 0){let t=i.tagVersion;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){const r={instancePath:n+"/tagVersion",schemaPath:"#/properties/ta\
gVersion/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),s++}}if(i.patch!==void 0&&typeof i.patch!="boolean"){const t={instancePath:n+"/patch",schemaPath:"#/\
properties/patch/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),s++}if(i.text!==void 0&&(k(i.text,{instancePath:n+"/text"})||(e=f(e,k.errors),s=e.length)),i.
url!==void 0){let t=i.url;if(typeof t=="string"){if(!l.test(t)){const r={instancePath:n+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===
null?e=[r]:e.push(r),s++}}else{const r={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}}else{const t={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return N.errors=e,s===0}const ce=G["iri-reference"];const ue=G["idn-email"];function j(i,{instancePath:n=""}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)if(!(t==="timestamp"||t==="name"||t==="ema\
il")){const r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),s++}if(i.timestamp!==void 0){
let t=i.timestamp;if(typeof t=="string"){if(!ee(t)){const r={instancePath:n+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-time"}};e===
null?e=[r]:e.push(r),s++}}else{const r={instancePath:n+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}if(i.
name!==void 0){let t=i.name;if(typeof t=="string"){if(!l.test(t)){const r={instancePath:n+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};
e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}if(i.email!==
void 0){let t=i.email;if(typeof t=="string"){if(!ue(t)){const r={instancePath:n+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"idn-email"}};e===null?
e=[r]:e.push(r),s++}}else{const r={instancePath:n+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}}else{const t={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return j.errors=e,s===0}function L(i,{instancePath:n=""}={}){let e=null,s=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){for(const t in i)if(!(t==="uid"||t==="url"||t==="author"||t==="committer"||t==="message")){const r={instancePath:n,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),s++}if(i.uid!==void 0){let t=i.uid;if(typeof t=="string"){if(!l.test(t)){const r={instancePath:n+
"/uid",schemaPath:"#/properties/uid/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:n+"/uid",schemaPath:"#/properties\
/uid/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}if(i.url!==void 0){let t=i.url;if(typeof t=="string"){if(!ce(t)){const r={instancePath:n+"/url",schemaPath:"\
#/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}if(i.author!==void 0&&(j(i.author,{instancePath:n+"/author"})||(e=f(e,j.errors),s=e.length)),i.committer!==void 0&&(j(i.
committer,{instancePath:n+"/committer"})||(e=f(e,j.errors),s=e.length)),i.message!==void 0){let t=i.message;if(typeof t=="string"){if(!l.test(t)){const r={instancePath:n+"/message",
schemaPath:"#/properties/message/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:n+"/message",schemaPath:"#/propertie\
s/message/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}}else{const t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[t]:e.push(t),s++}return L.errors=e,s===0}const U={type:"object",required:["type"],additionalProperties:!1,properties:{type:{type:"string",enum:["unofficial","monkey","backport",
"cherry-pick"]},diff:{$ref:"#/definitions/diff"},resolves:{type:"array",items:{$ref:"#/definitions/issue"}}}};function C(i,{instancePath:n=""}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)if(!(t==="text"||t==="url")){const r={instancePath:n,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),s++}if(i.text!==void 0&&(k(i.text,{instancePath:n+"/text"})||(e=f(e,k.
errors),s=e.length)),i.url!==void 0){let t=i.url;if(typeof t=="string"){if(!l.test(t)){const r={instancePath:n+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{
pattern:"^(.*)$"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}}}else{const t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return C.errors=e,s===0}const W={type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{type:"string",enum:["defect","enhancement","security"]},id:{type:"string",pattern:"^(.*)$"},name:{type:"string",pattern:"^(.*)$"},
description:{type:"string",pattern:"^(.*)$"},source:{type:"object",additionalProperties:!1,properties:{name:{type:"string",pattern:"^(.*)$"},url:{type:"string",pattern:"^(.*)$"}}},
references:{type:"array",pattern:"^(.*)$"}}};function _(i,{instancePath:n=""}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.type===void 0){const t={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),s++}for(const t in i)if(!(t==="type"||t==="id"||t==="name"||t==="description"||
t==="source"||t==="references")){const r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),
s++}if(i.type!==void 0){let t=i.type;if(typeof t!="string"){const p={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:
e.push(p),s++}let r;r=!1;for(const p of W.properties.type.enum)if(w(t,p)){r=!0;break}if(!r){const p={instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:W.properties.type.enum}};e===null?e=[p]:e.push(p),s++}}if(i.id!==void 0){let t=i.id;if(typeof t=="string"){if(!l.test(t)){const r={instancePath:n+"/id",schemaPath:"#/\
properties/id/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}if(i.name!==void 0){let t=i.name;if(typeof t=="string"){if(!l.test(t)){const r={instancePath:n+"/name",schemaPath:"#/propertie\
s/name/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}}if(i.description!==void 0){let t=i.description;if(typeof t=="string"){if(!l.test(t)){const r={instancePath:n+"/description",schemaPath:"\
#/properties/description/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:n+"/description",schemaPath:"#/properties/de\
scription/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}if(i.source!==void 0){let t=i.source;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)
if(!(r==="name"||r==="url")){const p={instancePath:n+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===
null?e=[p]:e.push(p),s++}if(t.name!==void 0){let r=t.name;if(typeof r=="string"){if(!l.test(r)){const p={instancePath:n+"/source/name",schemaPath:"#/properties/source/properties/na\
me/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[p]:e.push(p),s++}}else{const p={instancePath:n+"/source/name",schemaPath:"#/properties/source/properties/name/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(t.url!==void 0){let r=t.url;if(typeof r=="string"){if(!l.test(r)){const p={instancePath:n+"/source/url",
schemaPath:"#/properties/source/properties/url/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[p]:e.push(p),s++}}else{const p={instancePath:n+"/source/url",schemaPath:"\
#/properties/source/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}}else{const r={instancePath:n+"/source",schemaPath:"#/properties/sourc\
e/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}}if(i.references!==void 0){let t=i.references;if(!Array.isArray(t)){const r={instancePath:n+"/references",
schemaPath:"#/properties/references/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),s++}if(typeof t=="string"&&!l.test(t)){const r={instancePath:n+"/references",
schemaPath:"#/properties/references/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[r]:e.push(r),s++}}}else{const t={instancePath:n,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return _.errors=e,s===0}function B(i,{instancePath:n=""}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.
type===void 0){const t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),s++}for(const t in i)if(!(t==="type"||t===
"diff"||t==="resolves")){const r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),s++}if(i.
type!==void 0){let t=i.type;if(typeof t!="string"){const p={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(
p),s++}let r;r=!1;for(const p of U.properties.type.enum)if(w(t,p)){r=!0;break}if(!r){const p={instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:U.
properties.type.enum}};e===null?e=[p]:e.push(p),s++}}if(i.diff!==void 0&&(C(i.diff,{instancePath:n+"/diff"})||(e=f(e,C.errors),s=e.length)),i.resolves!==void 0){let t=i.resolves;if(Array.
isArray(t)){const r=t.length;for(let p=0;p<r;p++)_(t[p],{instancePath:n+"/resolves/"+p})||(e=f(e,_.errors),s=e.length)}else{const r={instancePath:n+"/resolves",schemaPath:"#/proper\
ties/resolves/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),s++}}}else{const t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[t]:e.push(t),s++}return B.errors=e,s===0}const S={type:"object",required:["url","type"],additionalProperties:!1,properties:{url:{type:"string",pattern:"^(.*)$"},comment:{type:"\
string",pattern:"^(.*)$"},type:{type:"string",enum:["vcs","issue-tracker","website","advisories","bom","mailing-list","social","chat","documentation","support","distribution","lice\
nse","build-meta","build-system","other"]}}};function $(i,{instancePath:n=""}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t of S.required)if(i[t]===void 0){
const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:t}};e===null?e=[r]:e.push(r),s++}for(const t in i)if(!(t==="url"||t==="comment"||t==="typ\
e")){const r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),s++}if(i.url!==void 0){let t=i.
url;if(typeof t=="string"){if(!l.test(t)){const r={instancePath:n+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[r]:e.push(r),
s++}}else{const r={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}if(i.comment!==void 0){let t=i.comment;
if(typeof t=="string"){if(!l.test(t)){const r={instancePath:n+"/comment",schemaPath:"#/properties/comment/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[r]:e.push(
r),s++}}else{const r={instancePath:n+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}if(i.type!==void 0){let t=i.
type;if(typeof t!="string"){const p={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}let r;r=!1;for(const p of S.
properties.type.enum)if(w(t,p)){r=!0;break}if(!r){const p={instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:S.properties.type.enum}};
e===null?e=[p]:e.push(p),s++}}}else{const t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return $.errors=e,s===0}const P={
validate:A};function A(i,{instancePath:n=""}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const r of b.required)if(i[r]===void 0){const p={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:r}};e===null?e=[p]:e.push(p),s++}for(const r in i)if(!J.call(b.properties,r)){const p={instancePath:n,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[p]:e.push(p),s++}if(i.type!==void 0){let r=i.type,p;p=!1;for(const o of b.properties.type.enum)
if(w(r,o)){p=!0;break}if(!p){const o={instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:b.properties.type.enum}};e===null?e=[o]:e.push(
o),s++}if(typeof r=="string"){if(!l.test(r)){const o={instancePath:n+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[o]:e.push(
o),s++}}else{const o={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}if(i["mime-type"]!==void 0){let r=i["\
mime-type"];if(typeof r=="string"){if(!ae.test(r)){const p={instancePath:n+"/mime-type",schemaPath:"#/properties/mime-type/pattern",keyword:"pattern",params:{pattern:"^[-+a-z0-9.]+\
/[-+a-z0-9.]+$"}};e===null?e=[p]:e.push(p),s++}}else{const p={instancePath:n+"/mime-type",schemaPath:"#/properties/mime-type/type",keyword:"type",params:{type:"string"}};e===null?e=
[p]:e.push(p),s++}}if(i["bom-ref"]!==void 0){let r=i["bom-ref"];if(h(r,{instancePath:n+"/bom-ref"})||(e=f(e,h.errors),s=e.length),typeof r=="string"&&!l.test(r)){const p={instancePath:n+
"/bom-ref",schemaPath:"#/properties/bom-ref/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[p]:e.push(p),s++}}if(i.supplier!==void 0&&(g(i.supplier,{instancePath:n+
"/supplier"})||(e=f(e,g.errors),s=e.length)),i.author!==void 0){let r=i.author;if(typeof r=="string"){if(!l.test(r)){const p={instancePath:n+"/author",schemaPath:"#/properties/auth\
or/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[p]:e.push(p),s++}}else{const p={instancePath:n+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),s++}}if(i.publisher!==void 0){let r=i.publisher;if(typeof r=="string"){if(!l.test(r)){const p={instancePath:n+"/publisher",schemaPath:"#/pr\
operties/publisher/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[p]:e.push(p),s++}}else{const p={instancePath:n+"/publisher",schemaPath:"#/properties/publisher/\
type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(i.group!==void 0){let r=i.group;if(typeof r=="string"){if(!l.test(r)){const p={instancePath:n+"/group",
schemaPath:"#/properties/group/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[p]:e.push(p),s++}}else{const p={instancePath:n+"/group",schemaPath:"#/properties/gr\
oup/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(i.name!==void 0){let r=i.name;if(typeof r=="string"){if(!l.test(r)){const p={instancePath:n+"/name",
schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[p]:e.push(p),s++}}else{const p={instancePath:n+"/name",schemaPath:"#/properties/name\
/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(i.version!==void 0){let r=i.version;if(typeof r=="string"){if(!l.test(r)){const p={instancePath:n+"/v\
ersion",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[p]:e.push(p),s++}}else{const p={instancePath:n+"/version",schemaPath:"#/p\
roperties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(i.description!==void 0){let r=i.description;if(typeof r=="string"){if(!l.test(r)){const p={
instancePath:n+"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[p]:e.push(p),s++}}else{const p={instancePath:n+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(i.scope!==void 0){let r=i.scope,p;p=!1;for(const o of b.
properties.scope.enum)if(w(r,o)){p=!0;break}if(!p){const o={instancePath:n+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues:b.properties.scope.enum}};
e===null?e=[o]:e.push(o),s++}if(typeof r=="string"){if(!l.test(r)){const o={instancePath:n+"/scope",schemaPath:"#/properties/scope/pattern",keyword:"pattern",params:{pattern:"^(.*)\
$"}};e===null?e=[o]:e.push(o),s++}}else{const o={instancePath:n+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}if(i.
hashes!==void 0){let r=i.hashes;if(Array.isArray(r)){const p=r.length;for(let o=0;o<p;o++)q(r[o],{instancePath:n+"/hashes/"+o})||(e=f(e,q.errors),s=e.length)}else{const p={instancePath:n+
"/hashes",schemaPath:"#/properties/hashes/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}if(i.licenses!==void 0){let r=i.licenses;if(Array.isArray(r)){const p=r.
length;for(let o=0;o<p;o++){let a=r[o];const m=s;let y=!1,u=null;const O=s;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.license===void 0){const c={instancePath:n+"/licenses/"+o,schemaPath:"\
#/properties/licenses/items/oneOf/0/required",keyword:"required",params:{missingProperty:"license"}};e===null?e=[c]:e.push(c),s++}var t=O===s;t&&(y=!0,u=0);const I=s;if(a&&typeof a==
"object"&&!Array.isArray(a)&&a.expression===void 0){const c={instancePath:n+"/licenses/"+o,schemaPath:"#/properties/licenses/items/oneOf/1/required",keyword:"required",params:{missingProperty:"\
expression"}};e===null?e=[c]:e.push(c),s++}var t=I===s;if(t&&y?(y=!1,u=[u,1]):t&&(y=!0,u=1),y)s=m,e!==null&&(m?e.length=m:e=null);else{const c={instancePath:n+"/licenses/"+o,schemaPath:"\
#/properties/licenses/items/oneOf",keyword:"oneOf",params:{passingSchemas:u}};e===null?e=[c]:e.push(c),s++}if(a&&typeof a=="object"&&!Array.isArray(a)){for(const c in a)if(!(c==="l\
icense"||c==="expression")){const d={instancePath:n+"/licenses/"+o,schemaPath:"#/properties/licenses/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};
e===null?e=[d]:e.push(d),s++}if(a.license!==void 0&&(E(a.license,{instancePath:n+"/licenses/"+o+"/license"})||(e=f(e,E.errors),s=e.length)),a.expression!==void 0){let c=a.expression;
if(typeof c=="string"){if(!l.test(c)){const d={instancePath:n+"/licenses/"+o+"/expression",schemaPath:"#/properties/licenses/items/properties/expression/pattern",keyword:"pattern",
params:{pattern:"^(.*)$"}};e===null?e=[d]:e.push(d),s++}}else{const d={instancePath:n+"/licenses/"+o+"/expression",schemaPath:"#/properties/licenses/items/properties/expression/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}}}}else{const p={instancePath:n+"/licenses",schemaPath:"#/properties/licenses/type",keyword:"type",params:{type:"\
array"}};e===null?e=[p]:e.push(p),s++}}if(i.copyright!==void 0){let r=i.copyright;if(typeof r=="string"){if(!l.test(r)){const p={instancePath:n+"/copyright",schemaPath:"#/propertie\
s/copyright/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[p]:e.push(p),s++}}else{const p={instancePath:n+"/copyright",schemaPath:"#/properties/copyright/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(i.cpe!==void 0){let r=i.cpe;if(typeof r=="string"){if(!l.test(r)){const p={instancePath:n+"/cpe",schemaPath:"#/proper\
ties/cpe/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[p]:e.push(p),s++}}else{const p={instancePath:n+"/cpe",schemaPath:"#/properties/cpe/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),s++}}if(i.purl!==void 0){let r=i.purl;if(typeof r=="string"){if(!l.test(r)){const p={instancePath:n+"/purl",schemaPath:"#/properties/purl/p\
attern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[p]:e.push(p),s++}}else{const p={instancePath:n+"/purl",schemaPath:"#/properties/purl/type",keyword:"type",params:{type:"\
string"}};e===null?e=[p]:e.push(p),s++}}if(i.swid!==void 0&&(N(i.swid,{instancePath:n+"/swid"})||(e=f(e,N.errors),s=e.length)),i.modified!==void 0&&typeof i.modified!="boolean"){const r={
instancePath:n+"/modified",schemaPath:"#/properties/modified/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.pedigree!==void 0){let r=i.pedigree;if(r&&
typeof r=="object"&&!Array.isArray(r)){for(const p in r)if(!(p==="ancestors"||p==="descendants"||p==="variants"||p==="commits"||p==="patches"||p==="notes")){const o={instancePath:n+
"/pedigree",schemaPath:"#/properties/pedigree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[o]:e.push(o),s++}if(r.ancestors!==void 0){
let p=r.ancestors;if(Array.isArray(p)){const o=p.length;for(let a=0;a<o;a++)P.validate(p[a],{instancePath:n+"/pedigree/ancestors/"+a})||(e=f(e,P.validate.errors),s=e.length)}else{const o={
instancePath:n+"/pedigree/ancestors",schemaPath:"#/properties/pedigree/properties/ancestors/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(r.descendants!==
void 0){let p=r.descendants;if(Array.isArray(p)){const o=p.length;for(let a=0;a<o;a++)P.validate(p[a],{instancePath:n+"/pedigree/descendants/"+a})||(e=f(e,P.validate.errors),s=e.length)}else{
const o={instancePath:n+"/pedigree/descendants",schemaPath:"#/properties/pedigree/properties/descendants/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(r.
variants!==void 0){let p=r.variants;if(Array.isArray(p)){const o=p.length;for(let a=0;a<o;a++)P.validate(p[a],{instancePath:n+"/pedigree/variants/"+a})||(e=f(e,P.validate.errors),s=
e.length)}else{const o={instancePath:n+"/pedigree/variants",schemaPath:"#/properties/pedigree/properties/variants/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(
o),s++}}if(r.commits!==void 0){let p=r.commits;if(Array.isArray(p)){const o=p.length;for(let a=0;a<o;a++)L(p[a],{instancePath:n+"/pedigree/commits/"+a})||(e=f(e,L.errors),s=e.length)}else{
const o={instancePath:n+"/pedigree/commits",schemaPath:"#/properties/pedigree/properties/commits/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(r.patches!==
void 0){let p=r.patches;if(Array.isArray(p)){const o=p.length;for(let a=0;a<o;a++)B(p[a],{instancePath:n+"/pedigree/patches/"+a})||(e=f(e,B.errors),s=e.length)}else{const o={instancePath:n+
"/pedigree/patches",schemaPath:"#/properties/pedigree/properties/patches/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(r.notes!==void 0){let p=r.notes;
if(typeof p=="string"){if(!l.test(p)){const o={instancePath:n+"/pedigree/notes",schemaPath:"#/properties/pedigree/properties/notes/pattern",keyword:"pattern",params:{pattern:"^(.*)\
$"}};e===null?e=[o]:e.push(o),s++}}else{const o={instancePath:n+"/pedigree/notes",schemaPath:"#/properties/pedigree/properties/notes/type",keyword:"type",params:{type:"string"}};e===
null?e=[o]:e.push(o),s++}}}else{const p={instancePath:n+"/pedigree",schemaPath:"#/properties/pedigree/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}if(i.
externalReferences!==void 0){let r=i.externalReferences;if(Array.isArray(r)){const p=r.length;for(let o=0;o<p;o++)$(r[o],{instancePath:n+"/externalReferences/"+o})||(e=f(e,$.errors),
s=e.length)}else{const p={instancePath:n+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}
if(i.components!==void 0){let r=i.components;if(Array.isArray(r)){const p=r.length;for(let a=0;a<p;a++)P.validate(r[a],{instancePath:n+"/components/"+a})||(e=f(e,P.validate.errors),
s=e.length);const o=v(r);if(o!==void 0){const a={instancePath:n+"/components",schemaPath:"#/properties/components/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?
e=[a]:e.push(a),s++}}else{const p={instancePath:n+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}}else{
const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return A.errors=e,s===0}function K(i,{instancePath:n=""}={}){let e=null,
s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)if(!(t==="timestamp"||t==="tools"||t==="authors"||t==="component"||t==="manufacture"||t==="supplier")){const r={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),s++}if(i.timestamp!==void 0){let t=i.timestamp;if(typeof t==
"string"){if(!ee(t)){const r={instancePath:n+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-time"}};e===null?e=[r]:e.push(r),s++}}else{
const r={instancePath:n+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}if(i.tools!==void 0){let t=i.tools;
if(Array.isArray(t)){const r=t.length;for(let p=0;p<r;p++)T(t[p],{instancePath:n+"/tools/"+p})||(e=f(e,T.errors),s=e.length)}else{const r={instancePath:n+"/tools",schemaPath:"#/pro\
perties/tools/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),s++}}if(i.authors!==void 0){let t=i.authors;if(Array.isArray(t)){const r=t.length;for(let p=0;p<r;p++)
x(t[p],{instancePath:n+"/authors/"+p})||(e=f(e,x.errors),s=e.length)}else{const r={instancePath:n+"/authors",schemaPath:"#/properties/authors/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[r]:e.push(r),s++}}i.component!==void 0&&(A(i.component,{instancePath:n+"/component"})||(e=f(e,A.errors),s=e.length)),i.manufacture!==void 0&&(g(i.manufacture,{instancePath:n+
"/manufacture"})||(e=f(e,g.errors),s=e.length)),i.supplier!==void 0&&(g(i.supplier,{instancePath:n+"/supplier"})||(e=f(e,g.errors),s=e.length))}else{const t={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return K.errors=e,s===0}const de={type:"object",required:["name"],additionalProperties:!1,properties:{"b\
om-ref":{$ref:"#/definitions/refType",pattern:"^(.*)$"},provider:{$ref:"#/definitions/organizationalEntity"},group:{type:"string",pattern:"^(.*)$"},name:{type:"string",pattern:"^(.\
*)$"},version:{type:"string",pattern:"^(.*)$"},description:{type:"string",pattern:"^(.*)$"},endpoints:{type:"array",pattern:"^(.*)$"},authenticated:{type:"boolean"},"x-trust-bounda\
ry":{type:"boolean"},data:{type:"array",items:{$ref:"#/definitions/dataClassification"}},licenses:{type:"array",items:{additionalProperties:!1,properties:{license:{$ref:"#/definiti\
ons/license"},expression:{type:"string",pattern:"^(.*)$"}},oneOf:[{required:["license"]},{required:["expression"]}]}},externalReferences:{type:"array",items:{$ref:"#/definitions/ex\
ternalReference"}},services:{$id:"#/definitions/service/properties/services",type:"array",items:{$ref:"#/definitions/service"},uniqueItems:!0}}},me={type:"object",required:["flow",
"classification"],additionalProperties:!1,properties:{flow:{$ref:"#/definitions/dataFlow"},classification:{type:"string"}}},Y={type:"string",enum:["inbound","outbound","bi-directio\
nal","unknown"],pattern:"^(.*)$"};function D(i,{instancePath:n=""}={}){let e=null,s=0,t;t=!1;for(const r of Y.enum)if(w(i,r)){t=!0;break}if(!t){const r={instancePath:n,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:Y.enum}};e===null?e=[r]:e.push(r),s++}if(typeof i=="string"){if(!l.test(i)){const r={instancePath:n,schemaPath:"#/pattern",keyword:"pat\
tern",params:{pattern:"^(.*)$"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}
return D.errors=e,s===0}function X(i,{instancePath:n=""}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t of me.required)if(i[t]===void 0){const r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:t}};e===null?e=[r]:e.push(r),s++}for(const t in i)if(!(t==="flow"||t==="classification")){const r={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),s++}if(i.flow!==void 0&&(D(i.flow,{instancePath:n+"/flow"})||
(e=f(e,D.errors),s=e.length)),i.classification!==void 0&&typeof i.classification!="string"){const t={instancePath:n+"/classification",schemaPath:"#/properties/classification/type",
keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),
s++}return X.errors=e,s===0}const Z={validate:F};function F(i,{instancePath:n=""}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){const r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}for(const r in i)if(!J.call(de.properties,r)){const p={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[p]:e.push(p),s++}if(i["bom-ref"]!==void 0){let r=i["bom-ref"];if(h(r,{instancePath:n+
"/bom-ref"})||(e=f(e,h.errors),s=e.length),typeof r=="string"&&!l.test(r)){const p={instancePath:n+"/bom-ref",schemaPath:"#/properties/bom-ref/pattern",keyword:"pattern",params:{pattern:"\
^(.*)$"}};e===null?e=[p]:e.push(p),s++}}if(i.provider!==void 0&&(g(i.provider,{instancePath:n+"/provider"})||(e=f(e,g.errors),s=e.length)),i.group!==void 0){let r=i.group;if(typeof r==
"string"){if(!l.test(r)){const p={instancePath:n+"/group",schemaPath:"#/properties/group/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[p]:e.push(p),s++}}else{const p={
instancePath:n+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(i.name!==void 0){let r=i.name;if(typeof r=="str\
ing"){if(!l.test(r)){const p={instancePath:n+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[p]:e.push(p),s++}}else{const p={
instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(i.version!==void 0){let r=i.version;if(typeof r==
"string"){if(!l.test(r)){const p={instancePath:n+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[p]:e.push(p),s++}}else{
const p={instancePath:n+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(i.description!==void 0){let r=i.description;
if(typeof r=="string"){if(!l.test(r)){const p={instancePath:n+"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[
p]:e.push(p),s++}}else{const p={instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(i.endpoints!==
void 0){let r=i.endpoints;if(!Array.isArray(r)){const p={instancePath:n+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.
push(p),s++}if(typeof r=="string"&&!l.test(r)){const p={instancePath:n+"/endpoints",schemaPath:"#/properties/endpoints/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?
e=[p]:e.push(p),s++}}if(i.authenticated!==void 0&&typeof i.authenticated!="boolean"){const r={instancePath:n+"/authenticated",schemaPath:"#/properties/authenticated/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i["x-trust-boundary"]!==void 0&&typeof i["x-trust-boundary"]!="boolean"){const r={instancePath:n+"/x-trust-boundary",
schemaPath:"#/properties/x-trust-boundary/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.data!==void 0){let r=i.data;if(Array.isArray(r)){const p=r.
length;for(let o=0;o<p;o++)X(r[o],{instancePath:n+"/data/"+o})||(e=f(e,X.errors),s=e.length)}else{const p={instancePath:n+"/data",schemaPath:"#/properties/data/type",keyword:"type",
params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}if(i.licenses!==void 0){let r=i.licenses;if(Array.isArray(r)){const p=r.length;for(let o=0;o<p;o++){let a=r[o];const m=s;let y=!1,
u=null;const O=s;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.license===void 0){const c={instancePath:n+"/licenses/"+o,schemaPath:"#/properties/licenses/items/oneOf/0/required",keyword:"\
required",params:{missingProperty:"license"}};e===null?e=[c]:e.push(c),s++}var t=O===s;t&&(y=!0,u=0);const I=s;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.expression===void 0){const c={
instancePath:n+"/licenses/"+o,schemaPath:"#/properties/licenses/items/oneOf/1/required",keyword:"required",params:{missingProperty:"expression"}};e===null?e=[c]:e.push(c),s++}var t=I===
s;if(t&&y?(y=!1,u=[u,1]):t&&(y=!0,u=1),y)s=m,e!==null&&(m?e.length=m:e=null);else{const c={instancePath:n+"/licenses/"+o,schemaPath:"#/properties/licenses/items/oneOf",keyword:"one\
Of",params:{passingSchemas:u}};e===null?e=[c]:e.push(c),s++}if(a&&typeof a=="object"&&!Array.isArray(a)){for(const c in a)if(!(c==="license"||c==="expression")){const d={instancePath:n+
"/licenses/"+o,schemaPath:"#/properties/licenses/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[d]:e.push(d),s++}if(a.license!==
void 0&&(E(a.license,{instancePath:n+"/licenses/"+o+"/license"})||(e=f(e,E.errors),s=e.length)),a.expression!==void 0){let c=a.expression;if(typeof c=="string"){if(!l.test(c)){const d={
instancePath:n+"/licenses/"+o+"/expression",schemaPath:"#/properties/licenses/items/properties/expression/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[d]:e.push(
d),s++}}else{const d={instancePath:n+"/licenses/"+o+"/expression",schemaPath:"#/properties/licenses/items/properties/expression/type",keyword:"type",params:{type:"string"}};e===null?
e=[d]:e.push(d),s++}}}}}else{const p={instancePath:n+"/licenses",schemaPath:"#/properties/licenses/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}if(i.externalReferences!==
void 0){let r=i.externalReferences;if(Array.isArray(r)){const p=r.length;for(let o=0;o<p;o++)$(r[o],{instancePath:n+"/externalReferences/"+o})||(e=f(e,$.errors),s=e.length)}else{const p={
instancePath:n+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}if(i.services!==void 0){let r=i.
services;if(Array.isArray(r)){const p=r.length;for(let a=0;a<p;a++)Z.validate(r[a],{instancePath:n+"/services/"+a})||(e=f(e,Z.validate.errors),s=e.length);const o=v(r);if(o!==void 0){
const a={instancePath:n+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[a]:e.push(a),s++}}else{const p={instancePath:n+
"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return F.errors=e,s===0}function M(i,{instancePath:n=""}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ref===void 0){const t={instancePath:n,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"ref"}};e===null?e=[t]:e.push(t),s++}for(const t in i)if(!(t==="ref"||t==="dependsOn")){const r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),s++}if(i.ref!==void 0&&(h(i.ref,{instancePath:n+"/ref"})||(e=f(e,h.errors),s=e.length)),i.dependsOn!==
void 0){let t=i.dependsOn;if(Array.isArray(t)){const r=t.length;for(let o=0;o<r;o++)h(t[o],{instancePath:n+"/dependsOn/"+o})||(e=f(e,h.errors),s=e.length);const p=v(t);if(p!==void 0){
const o={instancePath:n+"/dependsOn",schemaPath:"#/properties/dependsOn/uniqueItems",keyword:"uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[o]:e.push(o),s++}}else{const r={instancePath:n+
"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),s++}}}else{const t={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return M.errors=e,s===0}function re(i,{instancePath:n=""}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){
for(const t of R.required)if(i[t]===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:t}};e===null?e=[r]:e.push(r),s++}for(const t in i)
if(!J.call(R.properties,t)){const r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),s++}if(i.
$schema!==void 0&&typeof i.$schema!="string"){const t={instancePath:n+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),s++}if(i.bomFormat!==void 0){let t=i.bomFormat;if(typeof t!="string"){const r={instancePath:n+"/bomFormat",schemaPath:"#/properties/bomFormat/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),s++}if(t!=="CycloneDX"){const r={instancePath:n+"/bomFormat",schemaPath:"#/properties/bomFormat/enum",keyword:"enum",params:{allowedValues:R.properties.
bomFormat.enum}};e===null?e=[r]:e.push(r),s++}}if(i.specVersion!==void 0&&typeof i.specVersion!="string"){const t={instancePath:n+"/specVersion",schemaPath:"#/properties/specVersio\
n/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(i.serialNumber!==void 0){let t=i.serialNumber;if(typeof t=="string"){if(!ne.test(t)){const r={instancePath:n+
"/serialNumber",schemaPath:"#/properties/serialNumber/pattern",keyword:"pattern",params:{pattern:"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}};e===null?
e=[r]:e.push(r),s++}}else{const r={instancePath:n+"/serialNumber",schemaPath:"#/properties/serialNumber/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}if(i.
version!==void 0){let t=i.version;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){const r={instancePath:n+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[r]:e.push(r),s++}}if(i.metadata!==void 0&&(K(i.metadata,{instancePath:n+"/metadata"})||(e=f(e,K.errors),s=e.length)),i.components!==void 0){let t=i.components;
if(Array.isArray(t)){const r=t.length;for(let o=0;o<r;o++)A(t[o],{instancePath:n+"/components/"+o})||(e=f(e,A.errors),s=e.length);const p=v(t);if(p!==void 0){const o={instancePath:n+
"/components",schemaPath:"#/properties/components/uniqueItems",keyword:"uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[o]:e.push(o),s++}}else{const r={instancePath:n+"/components",
schemaPath:"#/properties/components/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),s++}}if(i.services!==void 0){let t=i.services;if(Array.isArray(t)){const r=t.
length;for(let o=0;o<r;o++)F(t[o],{instancePath:n+"/services/"+o})||(e=f(e,F.errors),s=e.length);const p=v(t);if(p!==void 0){const o={instancePath:n+"/services",schemaPath:"#/prope\
rties/services/uniqueItems",keyword:"uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[o]:e.push(o),s++}}else{const r={instancePath:n+"/services",schemaPath:"#/properties/services/t\
ype",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),s++}}if(i.externalReferences!==void 0){let t=i.externalReferences;if(Array.isArray(t)){const r=t.length;for(let p=0;p<
r;p++)$(t[p],{instancePath:n+"/externalReferences/"+p})||(e=f(e,$.errors),s=e.length)}else{const r={instancePath:n+"/externalReferences",schemaPath:"#/properties/externalReferences\
/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),s++}}if(i.dependencies!==void 0){let t=i.dependencies;if(Array.isArray(t)){const r=t.length;for(let o=0;o<r;o++)
M(t[o],{instancePath:n+"/dependencies/"+o})||(e=f(e,M.errors),s=e.length);const p=v(t);if(p!==void 0){const o={instancePath:n+"/dependencies",schemaPath:"#/properties/dependencies/\
uniqueItems",keyword:"uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[o]:e.push(o),s++}}else{const r={instancePath:n+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"\
type",params:{type:"array"}};e===null?e=[r]:e.push(r),s++}}}else{const t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return re.
errors=e,s===0}export{Pe as validate};
