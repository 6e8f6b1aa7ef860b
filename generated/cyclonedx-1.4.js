// Written by scripts/schemas.ts from bom-1.4.SNAPSHOT.schema.json; do not edit. From the CycloneDX specification (https://github.com/CycloneDX/specification), Copyright OWASP Foundation, Apache-2.0.
import{lengthOf as Xe,isEqual as Ze,findDuplicate as Me,formats as G,append as l}from"../src/support/schema-keywords.ts";import{SPDX_IDS as We}from"./spdx-ids.js";const fr=De,J={required:[
"bomFormat","specVersion"],properties:{$schema:{},bomFormat:{enum:["CycloneDX"]},specVersion:{},serialNumber:{},version:{},metadata:{},components:{},services:{},externalReferences:{},
dependencies:{},compositions:{},vulnerabilities:{},signature:{}}},X=Object.prototype.hasOwnProperty,A=Me,Ge=new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0\
-9a-f]{12}$","u");const L=G["date-time"];const Je={required:["alg","content"]},Ie={enum:["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3"]},P=Ze;
function Y(s,{instancePath:n=""}={}){let e=null,i=0;if(typeof s!="string"){const t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),i++}let r;r=!1;for(const t of Ie.enum)if(P(s,t)){r=!0;break}if(!r){const t={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ie.enum}};e===null?e=[t]:e.push(
t),i++}return Y.errors=e,i===0}const Qe=new RegExp("^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$","u");function ee(s,{instancePath:n=""}={}){let e=null,i=0;if(typeof s=="s\
tring"){if(!Qe.test(s)){const r={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0\
-9]{128})$"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}return ee.errors=e,
i===0}function F(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r of Je.required)if(s[r]===void 0){const t={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:r}};e===null?e=[t]:e.push(t),i++}for(const r in s)if(!(r==="alg"||r==="content")){const t={instancePath:n,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}s.alg!==void 0&&(Y(s.alg,{instancePath:n+"/alg"})||(e=l(e,Y.errors),i=e.
length)),s.content!==void 0&&(ee(s.content,{instancePath:n+"/content"})||(e=l(e,ee.errors),i=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),i++}return F.errors=e,i===0}const Q={required:["url","type"],properties:{type:{enum:["vcs","issue-tracker","website","advisories","bom","mailing-\
list","social","chat","documentation","support","distribution","license","build-meta","build-system","release-notes","other"]}}},v=G["iri-reference"];function _(s,{instancePath:n=""}={}){
let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r of Q.required)if(s[r]===void 0){const t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:r}};
e===null?e=[t]:e.push(t),i++}for(const r in s)if(!(r==="url"||r==="comment"||r==="type"||r==="hashes")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.url!==void 0){let r=s.url;if(typeof r=="string"){if(!v(r)){const t={instancePath:n+"/url",schemaPath:"\
#/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.comment!==void 0&&typeof s.comment!="string"){const r={instancePath:n+"/comment",schemaPath:"#/properties/comment/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){const o={instancePath:n+"/type",schemaPath:"#/prope\
rties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}let t;t=!1;for(const o of Q.properties.type.enum)if(P(r,o)){t=!0;break}if(!t){const o={instancePath:n+
"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Q.properties.type.enum}};e===null?e=[o]:e.push(o),i++}}if(s.hashes!==void 0){let r=s.hashes;if(Array.
isArray(r)){const t=r.length;for(let o=0;o<t;o++)F(r[o],{instancePath:n+"/hashes/"+o})||(e=l(e,F.errors),i=e.length)}else{const t={instancePath:n+"/hashes",schemaPath:"#/properties\
/hashes/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),i++}return _.errors=e,i===0}function T(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="vendor"||r===
"name"||r==="version"||r==="hashes"||r==="externalReferences")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),i++}if(s.vendor!==void 0&&typeof s.vendor!="string"){const r={instancePath:n+"/vendor",schemaPath:"#/properties/vendor/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[r]:e.push(r),i++}if(s.name!==void 0&&typeof s.name!="string"){const r={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),i++}if(s.version!==void 0&&typeof s.version!="string"){const r={instancePath:n+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.hashes!==void 0){let r=s.hashes;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)F(r[o],{instancePath:n+"/hashes/"+o})||(e=
l(e,F.errors),i=e.length)}else{const t={instancePath:n+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.externalReferences!==
void 0){let r=s.externalReferences;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)_(r[o],{instancePath:n+"/externalReferences/"+o})||(e=l(e,_.errors),i=e.length)}else{const t={
instancePath:n+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return T.errors=e,i===0}const Te=G["idn-email"];function $(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="name"||r==="email"||r==="phone")){
const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.name!==void 0&&typeof s.
name!="string"){const r={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.email!==void 0){let r=s.
email;if(typeof r=="string"){if(!Te(r)){const t={instancePath:n+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"idn-email"}};e===null?e=[t]:e.push(
t),i++}}else{const t={instancePath:n+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.phone!==void 0&&typeof s.
phone!="string"){const r={instancePath:n+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return $.errors=e,i===0}const K={required:["type","name"],properties:{type:{enum:["applicati\
on","framework","library","container","operating-system","device","firmware","file"]},"mime-type":{},"bom-ref":{},supplier:{},author:{},publisher:{},group:{},name:{},version:{},description:{},
scope:{enum:["required","optional","excluded"]},hashes:{},licenses:{},copyright:{},cpe:{},purl:{},swid:{},modified:{},pedigree:{},externalReferences:{},components:{},evidence:{},releaseNotes:{},
properties:{},signature:{}}},Ue=new RegExp("^[-+a-z0-9.]+/[-+a-z0-9.]+$","u");function w(s,{instancePath:n=""}={}){let e=null,i=0;if(typeof s!="string"){const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}return w.errors=e,i===0}function b(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="name"||r==="url"||r==="contact")){const t={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.name!==void 0&&typeof s.name!="string"){const r={
instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.url!==void 0){let r=s.url;if(Array.isArray(r)){const t=r.
length;for(let o=0;o<t;o++){let p=r[o];if(typeof p=="string"){if(!v(p)){const a={instancePath:n+"/url/"+o,schemaPath:"#/properties/url/items/format",keyword:"format",params:{format:"\
iri-reference"}};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:n+"/url/"+o,schemaPath:"#/properties/url/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:
e.push(a),i++}}}else{const t={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.contact!==void 0){let r=s.
contact;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)$(r[o],{instancePath:n+"/contact/"+o})||(e=l(e,$.errors),i=e.length)}else{const t={instancePath:n+"/contact",schemaPath:"\
#/properties/contact/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),i++}return b.errors=e,i===0}const Ye=We;function re(s,{instancePath:n=""}={}){let e=null,i=0;if(typeof s=="string"){if(!Ye.has(s)){const r={instancePath:n,schemaPath:"#/listedLicense",keyword:"listedLicense",
params:{}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}return re.errors=e,i===
0}const er={properties:{encoding:{enum:["base64"]}}};function E(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.content===void 0){const r={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"content"}};e===null?e=[r]:e.push(r),i++}for(const r in s)if(!(r==="contentType"||r==="encoding"||
r==="content")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.contentType!==
void 0&&typeof s.contentType!="string"){const r={instancePath:n+"/contentType",schemaPath:"#/properties/contentType/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}if(s.encoding!==void 0){let r=s.encoding;if(typeof r!="string"){const t={instancePath:n+"/encoding",schemaPath:"#/properties/encoding/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[t]:e.push(t),i++}if(r!=="base64"){const t={instancePath:n+"/encoding",schemaPath:"#/properties/encoding/enum",keyword:"enum",params:{allowedValues:er.properties.encoding.
enum}};e===null?e=[t]:e.push(t),i++}}if(s.content!==void 0&&typeof s.content!="string"){const r={instancePath:n+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return E.errors=e,
i===0}function se(s,{instancePath:n=""}={}){let e=null,i=0;const r=i;let t=!1,o=null;const p=i;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.id===void 0){const f={instancePath:n,schemaPath:"\
#/oneOf/0/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[f]:e.push(f),i++}var c=p===i;c&&(t=!0,o=0);const a=i;if(s&&typeof s=="object"&&!Array.isArray(s)&&
s.name===void 0){const f={instancePath:n,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[f]:e.push(f),i++}var c=a===i;if(c&&t?(t=!1,
o=[o,1]):c&&(t=!0,o=1),t)i=r,e!==null&&(r?e.length=r:e=null);else{const f={instancePath:n,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};e===null?e=[f]:e.push(f),i++}
if(s&&typeof s=="object"&&!Array.isArray(s)){for(const f in s)if(!(f==="id"||f==="name"||f==="text"||f==="url")){const y={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:f}};e===null?e=[y]:e.push(y),i++}if(s.id!==void 0&&(re(s.id,{instancePath:n+"/id"})||(e=l(e,re.errors),i=e.length)),s.name!==void 0&&
typeof s.name!="string"){const f={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),i++}if(s.text!==void 0&&
(E(s.text,{instancePath:n+"/text"})||(e=l(e,E.errors),i=e.length)),s.url!==void 0){let f=s.url;if(typeof f=="string"){if(!v(f)){const y={instancePath:n+"/url",schemaPath:"#/propert\
ies/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[y]:e.push(y),i++}}else{const y={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",
params:{type:"string"}};e===null?e=[y]:e.push(y),i++}}}else{const f={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),i++}return se.
errors=e,i===0}function O(s,{instancePath:n=""}={}){let e=null,i=0;const r=i;let t=!1,o=null;const p=i;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.license===void 0){const f={instancePath:n,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"license"}};e===null?e=[f]:e.push(f),i++}var c=p===i;c&&(t=!0,o=0);const a=i;if(s&&typeof s=="object"&&!Array.
isArray(s)&&s.expression===void 0){const f={instancePath:n,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"expression"}};e===null?e=[f]:e.push(f),i++}var c=a===
i;if(c&&t?(t=!1,o=[o,1]):c&&(t=!0,o=1),t)i=r,e!==null&&(r?e.length=r:e=null);else{const f={instancePath:n,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};e===null?e=
[f]:e.push(f),i++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(const f in s)if(!(f==="license"||f==="expression")){const y={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:f}};e===null?e=[y]:e.push(y),i++}if(s.license!==void 0&&(se(s.license,{instancePath:n+"/license"})||(e=l(e,se.errors),i=e.length)),
s.expression!==void 0&&typeof s.expression!="string"){const f={instancePath:n+"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type:"string"}};e===null?
e=[f]:e.push(f),i++}}else{const f={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),i++}return O.errors=e,i===0}const rr={required:[
"tagId","name"]};function te(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r of rr.required)if(s[r]===void 0){const t={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:r}};e===null?e=[t]:e.push(t),i++}for(const r in s)if(!(r==="tagId"||r==="name"||r==="version"||r==="tagVersion"||
r==="patch"||r==="text"||r==="url")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(
t),i++}if(s.tagId!==void 0&&typeof s.tagId!="string"){const r={instancePath:n+"/tagId",schemaPath:"#/properties/tagId/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),i++}if(s.name!==void 0&&typeof s.name!="string"){const r={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),i++}if(s.version!==void 0&&typeof s.version!="string"){const r={instancePath:n+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),i++}if(s.tagVersion!==void 0){let r=s.tagVersion;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){const t={instancePath:n+"/tagVersion",schemaPath:"#/properties/ta\
gVersion/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),i++}}if(s.patch!==void 0&&typeof s.patch!="boolean"){const r={instancePath:n+"/patch",schemaPath:"#/\
properties/patch/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),i++}if(s.text!==void 0&&(E(s.text,{instancePath:n+"/text"})||(e=l(e,E.errors),i=e.length)),s.
url!==void 0){let r=s.url;if(typeof r=="string"){if(!v(r)){const t={instancePath:n+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===
null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}}else{const r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return te.errors=e,i===0}function C(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="timestamp"||r==="name"||r==="email")){const t={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.timestamp!==void 0){let r=s.timestamp;if(typeof r==
"string"){if(!L(r)){const t={instancePath:n+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-time"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:n+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.name!==void 0&&typeof s.name!=
"string"){const r={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.email!==void 0){let r=s.email;
if(typeof r=="string"){if(!Te(r)){const t={instancePath:n+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"idn-email"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:n+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return C.errors=e,i===0}function ie(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){for(const r in s)if(!(r==="uid"||r==="url"||r==="author"||r==="committer"||r==="message")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.uid!==void 0&&typeof s.uid!="string"){const r={instancePath:n+"/uid",schemaPath:"#/properties/uid/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.url!==void 0){let r=s.url;if(typeof r=="string"){if(!v(r)){const t={instancePath:n+"/url",schemaPath:"#/\
properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.author!==void 0&&(C(s.author,{instancePath:n+"/author"})||(e=l(e,C.errors),i=e.length)),s.committer!==void 0&&(C(s.
committer,{instancePath:n+"/committer"})||(e=l(e,C.errors),i=e.length)),s.message!==void 0&&typeof s.message!="string"){const r={instancePath:n+"/message",schemaPath:"#/properties/\
message/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),i++}return ie.errors=e,i===0}const Se={properties:{type:{enum:["unofficial","monkey","backport","cherry-pick"]}}};function ne(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="text"||r==="url")){const t={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.text!==void 0&&(E(s.text,{instancePath:n+"/text"})||(e=l(e,E.
errors),i=e.length)),s.url!==void 0){let r=s.url;if(typeof r=="string"){if(!v(r)){const t={instancePath:n+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"\
iri-reference"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return ne.errors=e,i===0}const Re={properties:{type:{enum:[
"defect","enhancement","security"]}}};function D(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),i++}for(const r in s)if(!(r==="type"||r==="id"||r==="name"||r==="description"||r==="source"||
r==="references")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.type!==
void 0){let r=s.type;if(typeof r!="string"){const o={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}
let t;t=!1;for(const o of Re.properties.type.enum)if(P(r,o)){t=!0;break}if(!t){const o={instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Re.
properties.type.enum}};e===null?e=[o]:e.push(o),i++}}if(s.id!==void 0&&typeof s.id!="string"){const r={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.name!==void 0&&typeof s.name!="string"){const r={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.description!==void 0&&typeof s.description!="string"){const r={instancePath:n+"/description",schemaPath:"#/properties/description/\
type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.source!==void 0){let r=s.source;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)if(!(t===
"name"||t==="url")){const o={instancePath:n+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=
[o]:e.push(o),i++}if(r.name!==void 0&&typeof r.name!="string"){const t={instancePath:n+"/source/name",schemaPath:"#/properties/source/properties/name/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),i++}if(r.url!==void 0){let t=r.url;if(typeof t=="string"){if(!v(t)){const o={instancePath:n+"/source/url",schemaPath:"#/properties/source/propert\
ies/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[o]:e.push(o),i++}}else{const o={instancePath:n+"/source/url",schemaPath:"#/properties/source/propertie\
s/url/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}}else{const t={instancePath:n+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),i++}}if(s.references!==void 0){let r=s.references;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++){let p=r[o];if(typeof p=="strin\
g"){if(!v(p)){const a={instancePath:n+"/references/"+o,schemaPath:"#/properties/references/items/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[a]:e.push(a),
i++}}else{const a={instancePath:n+"/references/"+o,schemaPath:"#/properties/references/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),i++}}}else{const t={
instancePath:n+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return D.errors=e,i===0}function oe(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.type===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),i++}for(const r in s)if(!(r===
"type"||r==="diff"||r==="resolves")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(
t),i++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){const o={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=
[o]:e.push(o),i++}let t;t=!1;for(const o of Se.properties.type.enum)if(P(r,o)){t=!0;break}if(!t){const o={instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",
params:{allowedValues:Se.properties.type.enum}};e===null?e=[o]:e.push(o),i++}}if(s.diff!==void 0&&(ne(s.diff,{instancePath:n+"/diff"})||(e=l(e,ne.errors),i=e.length)),s.resolves!==
void 0){let r=s.resolves;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)D(r[o],{instancePath:n+"/resolves/"+o})||(e=l(e,D.errors),i=e.length)}else{const t={instancePath:n+
"/resolves",schemaPath:"#/properties/resolves/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return oe.errors=e,i===0}function pe(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.text===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"text"}};e===null?e=[r]:e.push(r),i++}for(const r in s)if(r!=="text"){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.text!==void 0&&typeof s.text!="string"){const r={instancePath:n+"/text",schemaPath:"#/properties/text/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),i++}return pe.errors=e,i===0}function le(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="licenses"||r==="copyrig\
ht")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.licenses!==void 0){
let r=s.licenses;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)O(r[o],{instancePath:n+"/licenses/"+o})||(e=l(e,O.errors),i=e.length)}else{const t={instancePath:n+"/lice\
nses",schemaPath:"#/properties/licenses/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.copyright!==void 0){let r=s.copyright;if(Array.isArray(r)){const t=r.
length;for(let o=0;o<t;o++)pe(r[o],{instancePath:n+"/copyright/"+o})||(e=l(e,pe.errors),i=e.length)}else{const t={instancePath:n+"/copyright",schemaPath:"#/properties/copyright/typ\
e",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),i++}return le.errors=e,i===0}const sr={properties:{type:{},title:{},featuredImage:{},socialImage:{},description:{},timestamp:{},aliases:{},tags:{},resolves:{},notes:{},properties:{}}};function fe(s,{instancePath:n=""}={}){let e=null,i=0;if(typeof s!="string"){const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}return fe.errors=e,i===0}const tr=new RegExp("^([a-z]{2})(-[A-Z]{2})?$","u");function ae(s,{instancePath:n=""}={}){let e=null,i=0;if(typeof s=="string"){if(!tr.test(s)){const r={instancePath:n,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^([a-z]{2})(-[A-Z]{2})?$"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),i++}return ae.errors=e,i===0}function ye(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.text===void 0){
const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"text"}};e===null?e=[r]:e.push(r),i++}for(const r in s)if(!(r==="locale"||r==="text")){const t={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}s.locale!==void 0&&(ae(s.locale,{instancePath:n+
"/locale"})||(e=l(e,ae.errors),i=e.length)),s.text!==void 0&&(E(s.text,{instancePath:n+"/text"})||(e=l(e,E.errors),i=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return ye.errors=e,i===0}function j(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name!==void 0&&typeof s.name!="string"){const r={instancePath:n+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.value!==void 0&&typeof s.value!="string"){const r={instancePath:n+"/value",schemaPath:"\
#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),i++}return j.errors=e,i===0}function B(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),i++}for(const r in s)if(!X.call(sr.properties,r)){const t={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.type!==void 0&&(fe(s.type,{instancePath:n+"/type"})||(e=l(e,
fe.errors),i=e.length)),s.title!==void 0&&typeof s.title!="string"){const r={instancePath:n+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),i++}if(s.featuredImage!==void 0){let r=s.featuredImage;if(typeof r=="string"){if(!v(r)){const t={instancePath:n+"/featuredImage",schemaPath:"#/properties/featu\
redImage/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/featuredImage",schemaPath:"#/properties/featuredImag\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.socialImage!==void 0){let r=s.socialImage;if(typeof r=="string"){if(!v(r)){const t={instancePath:n+
"/socialImage",schemaPath:"#/properties/socialImage/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/socialIma\
ge",schemaPath:"#/properties/socialImage/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.description!==void 0&&typeof s.description!="string"){const r={
instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.timestamp!==void 0){let r=s.timestamp;
if(typeof r=="string"){if(!L(r)){const t={instancePath:n+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-time"}};e===null?e=[t]:e.push(
t),i++}}else{const t={instancePath:n+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.aliases!==void 0){
let r=s.aliases;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)if(typeof r[o]!="string"){const p={instancePath:n+"/aliases/"+o,schemaPath:"#/properties/aliases/items/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}else{const t={instancePath:n+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type:"\
array"}};e===null?e=[t]:e.push(t),i++}}if(s.tags!==void 0){let r=s.tags;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)if(typeof r[o]!="string"){const p={instancePath:n+
"/tags/"+o,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}else{const t={instancePath:n+"/tags",schemaPath:"#/propert\
ies/tags/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.resolves!==void 0){let r=s.resolves;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)
D(r[o],{instancePath:n+"/resolves/"+o})||(e=l(e,D.errors),i=e.length)}else{const t={instancePath:n+"/resolves",schemaPath:"#/properties/resolves/type",keyword:"type",params:{type:"\
array"}};e===null?e=[t]:e.push(t),i++}}if(s.notes!==void 0){let r=s.notes;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)ye(r[o],{instancePath:n+"/notes/"+o})||(e=l(e,ye.
errors),i=e.length)}else{const t={instancePath:n+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.properties!==
void 0){let r=s.properties;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)j(r[o],{instancePath:n+"/properties/"+o})||(e=l(e,j.errors),i=e.length)}else{const t={instancePath:n+
"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return B.errors=e,i===0}const U={required:["algorithm","value"],properties:{algorithm:{oneOf:[{type:"string",enum:["RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","Ed25519","Ed448",
"HS256","HS384","HS512"]},{type:"string",format:"uri"}]}}},ir=G.uri,R={allOf:[{if:{properties:{kty:{const:"EC"}}},then:{required:["kty","crv","x","y"],additionalProperties:!1,properties:{
kty:{$ref:"#/definitions/keyType"},crv:{type:"string",enum:["P-256","P-384","P-521"]},x:{type:"string"},y:{type:"string"}}}},{if:{properties:{kty:{const:"OKP"}}},then:{required:["k\
ty","crv","x"],additionalProperties:!1,properties:{kty:{$ref:"#/definitions/keyType"},crv:{type:"string",enum:["Ed25519","Ed448"]},x:{type:"string"}}}},{if:{properties:{kty:{const:"\
RSA"}}},then:{required:["kty","n","e"],additionalProperties:!1,properties:{kty:{$ref:"#/definitions/keyType"},n:{type:"string"},e:{type:"string"}}}}]},Ve={enum:["EC","OKP","RSA"]};
function x(s,{instancePath:n=""}={}){let e=null,i=0;if(typeof s!="string"){const t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),i++}let r;r=!1;for(const t of Ve.enum)if(P(s,t)){r=!0;break}if(!r){const t={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ve.enum}};e===null?e=[t]:e.push(
t),i++}return x.errors=e,i===0}function ue(s,{instancePath:n=""}={}){let e=null,i=0;const r=i;let t=!0;const o=i;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.kty!==void 0&&s.kty!==
"EC"){const d={};e===null?e=[d]:e.push(d),i++}var p=o===i;if(i=r,e!==null&&(r?e.length=r:e=null),p){const d=i;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const u of R.allOf[0].
then.required)if(s[u]===void 0){const m={instancePath:n,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty:u}};e===null?e=[m]:e.push(m),i++}for(const u in s)
if(!(u==="kty"||u==="crv"||u==="x"||u==="y")){const m={instancePath:n,schemaPath:"#/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};
e===null?e=[m]:e.push(m),i++}if(s.kty!==void 0&&(x(s.kty,{instancePath:n+"/kty"})||(e=l(e,x.errors),i=e.length)),s.crv!==void 0){let u=s.crv;if(typeof u!="string"){const k={instancePath:n+
"/crv",schemaPath:"#/allOf/0/then/properties/crv/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),i++}let m;m=!1;for(const k of R.allOf[0].then.properties.crv.
enum)if(P(u,k)){m=!0;break}if(!m){const k={instancePath:n+"/crv",schemaPath:"#/allOf/0/then/properties/crv/enum",keyword:"enum",params:{allowedValues:R.allOf[0].then.properties.crv.
enum}};e===null?e=[k]:e.push(k),i++}}if(s.x!==void 0&&typeof s.x!="string"){const u={instancePath:n+"/x",schemaPath:"#/allOf/0/then/properties/x/type",keyword:"type",params:{type:"\
string"}};e===null?e=[u]:e.push(u),i++}if(s.y!==void 0&&typeof s.y!="string"){const u={instancePath:n+"/y",schemaPath:"#/allOf/0/then/properties/y/type",keyword:"type",params:{type:"\
string"}};e===null?e=[u]:e.push(u),i++}}var p=d===i;t=p}if(!t){const d={instancePath:n,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[d]:e.push(
d),i++}const a=i;let c=!0;const f=i;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.kty!==void 0&&s.kty!=="OKP"){const d={};e===null?e=[d]:e.push(d),i++}var y=f===i;if(i=a,e!==null&&
(a?e.length=a:e=null),y){const d=i;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const u of R.allOf[1].then.required)if(s[u]===void 0){const m={instancePath:n,schemaPath:"#/allO\
f/1/then/required",keyword:"required",params:{missingProperty:u}};e===null?e=[m]:e.push(m),i++}for(const u in s)if(!(u==="kty"||u==="crv"||u==="x")){const m={instancePath:n,schemaPath:"\
#/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[m]:e.push(m),i++}if(s.kty!==void 0&&(x(s.kty,{instancePath:n+"/kty"})||
(e=l(e,x.errors),i=e.length)),s.crv!==void 0){let u=s.crv;if(typeof u!="string"){const k={instancePath:n+"/crv",schemaPath:"#/allOf/1/then/properties/crv/type",keyword:"type",params:{
type:"string"}};e===null?e=[k]:e.push(k),i++}let m;m=!1;for(const k of R.allOf[1].then.properties.crv.enum)if(P(u,k)){m=!0;break}if(!m){const k={instancePath:n+"/crv",schemaPath:"#\
/allOf/1/then/properties/crv/enum",keyword:"enum",params:{allowedValues:R.allOf[1].then.properties.crv.enum}};e===null?e=[k]:e.push(k),i++}}if(s.x!==void 0&&typeof s.x!="string"){const u={
instancePath:n+"/x",schemaPath:"#/allOf/1/then/properties/x/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),i++}}var y=d===i;c=y}if(!c){const d={instancePath:n,
schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[d]:e.push(d),i++}const h=i;let g=!0;const H=i;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.kty!==
void 0&&s.kty!=="RSA"){const d={};e===null?e=[d]:e.push(d),i++}var q=H===i;if(i=h,e!==null&&(h?e.length=h:e=null),q){const d=i;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const u of R.
allOf[2].then.required)if(s[u]===void 0){const m={instancePath:n,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty:u}};e===null?e=[m]:e.push(m),i++}for(const u in s)
if(!(u==="kty"||u==="n"||u==="e")){const m={instancePath:n,schemaPath:"#/allOf/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=
[m]:e.push(m),i++}if(s.kty!==void 0&&(x(s.kty,{instancePath:n+"/kty"})||(e=l(e,x.errors),i=e.length)),s.n!==void 0&&typeof s.n!="string"){const u={instancePath:n+"/n",schemaPath:"#\
/allOf/2/then/properties/n/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),i++}if(s.e!==void 0&&typeof s.e!="string"){const u={instancePath:n+"/e",schemaPath:"\
#/allOf/2/then/properties/e/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),i++}}var q=d===i;g=q}if(!g){const d={instancePath:n,schemaPath:"#/allOf/2/if",keyword:"\
if",params:{failingKeyword:"then"}};e===null?e=[d]:e.push(d),i++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.kty===void 0){const d={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"kty"}};e===null?e=[d]:e.push(d),i++}s.kty!==void 0&&(x(s.kty,{instancePath:n+"/kty"})||(e=l(e,x.errors),i=e.length))}else{const d={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),i++}return ue.errors=e,i===0}function V(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(const t of U.required)if(s[t]===void 0){const o={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:t}};e===null?e=[
o]:e.push(o),i++}for(const t in s)if(!(t==="algorithm"||t==="keyId"||t==="publicKey"||t==="certificatePath"||t==="excludes"||t==="value")){const o={instancePath:n,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[o]:e.push(o),i++}if(s.algorithm!==void 0){let t=s.algorithm;const o=i;let p=!1,a=null;const c=i;
if(typeof t!="string"){const h={instancePath:n+"/algorithm",schemaPath:"#/properties/algorithm/oneOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),i++}let f;
f=!1;for(const h of U.properties.algorithm.oneOf[0].enum)if(P(t,h)){f=!0;break}if(!f){const h={instancePath:n+"/algorithm",schemaPath:"#/properties/algorithm/oneOf/0/enum",keyword:"\
enum",params:{allowedValues:U.properties.algorithm.oneOf[0].enum}};e===null?e=[h]:e.push(h),i++}var r=c===i;r&&(p=!0,a=0);const y=i;if(typeof t=="string"){if(!ir(t)){const h={instancePath:n+
"/algorithm",schemaPath:"#/properties/algorithm/oneOf/1/format",keyword:"format",params:{format:"uri"}};e===null?e=[h]:e.push(h),i++}}else{const h={instancePath:n+"/algorithm",schemaPath:"\
#/properties/algorithm/oneOf/1/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),i++}var r=y===i;if(r&&p?(p=!1,a=[a,1]):r&&(p=!0,a=1),p)i=o,e!==null&&(o?e.length=
o:e=null);else{const h={instancePath:n+"/algorithm",schemaPath:"#/properties/algorithm/oneOf",keyword:"oneOf",params:{passingSchemas:a}};e===null?e=[h]:e.push(h),i++}}if(s.keyId!==
void 0&&typeof s.keyId!="string"){const t={instancePath:n+"/keyId",schemaPath:"#/properties/keyId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}if(s.publicKey!==
void 0&&(ue(s.publicKey,{instancePath:n+"/publicKey"})||(e=l(e,ue.errors),i=e.length)),s.certificatePath!==void 0){let t=s.certificatePath;if(Array.isArray(t)){const o=t.length;for(let p=0;p<
o;p++)if(typeof t[p]!="string"){const a={instancePath:n+"/certificatePath/"+p,schemaPath:"#/properties/certificatePath/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[a]:e.push(a),i++}}else{const o={instancePath:n+"/certificatePath",schemaPath:"#/properties/certificatePath/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}}
if(s.excludes!==void 0){let t=s.excludes;if(Array.isArray(t)){const o=t.length;for(let p=0;p<o;p++)if(typeof t[p]!="string"){const a={instancePath:n+"/excludes/"+p,schemaPath:"#/pr\
operties/excludes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),i++}}else{const o={instancePath:n+"/excludes",schemaPath:"#/properties/excludes/type",
keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}}if(s.value!==void 0&&typeof s.value!="string"){const t={instancePath:n+"/value",schemaPath:"#/properties/value/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(
t),i++}return V.errors=e,i===0}function I(s,{instancePath:n=""}={}){let e=null,i=0;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const f={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[f]:e.push(f),i++}const r=i;let t=!1,o=null;const p=i;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const f in s)if(f!=="signers"){const y={
instancePath:n,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[y]:e.push(y),i++}if(s.signers!==void 0){let f=s.
signers;if(Array.isArray(f)){const y=f.length;for(let h=0;h<y;h++)V(f[h],{instancePath:n+"/signers/"+h})||(e=l(e,V.errors),i=e.length)}else{const y={instancePath:n+"/signers",schemaPath:"\
#/oneOf/0/properties/signers/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),i++}}}var c=p===i;c&&(t=!0,o=0);const a=i;if(s&&typeof s=="object"&&!Array.isArray(
s)){for(const f in s)if(f!=="chain"){const y={instancePath:n,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[y]:
e.push(y),i++}if(s.chain!==void 0){let f=s.chain;if(Array.isArray(f)){const y=f.length;for(let h=0;h<y;h++)V(f[h],{instancePath:n+"/chain/"+h})||(e=l(e,V.errors),i=e.length)}else{const y={
instancePath:n+"/chain",schemaPath:"#/oneOf/1/properties/chain/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),i++}}}var c=a===i;if(c&&t)t=!1,o=[o,1];else{c&&(t=
!0,o=1);const f=i;V(s,{instancePath:n})||(e=l(e,V.errors),i=e.length);var c=f===i;c&&t?(t=!1,o=[o,2]):c&&(t=!0,o=2)}if(t)i=r,e!==null&&(r?e.length=r:e=null);else{const f={instancePath:n,
schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};e===null?e=[f]:e.push(f),i++}return I.errors=e,i===0}const S={validate:z};function z(s,{instancePath:n=""}={}){let e=null,
i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r of K.required)if(s[r]===void 0){const t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:r}};
e===null?e=[t]:e.push(t),i++}for(const r in s)if(!X.call(K.properties,r)){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),i++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){const o={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),i++}let t;t=!1;for(const o of K.properties.type.enum)if(P(r,o)){t=!0;break}if(!t){const o={instancePath:n+"/type",schemaPath:"#/properties/type/e\
num",keyword:"enum",params:{allowedValues:K.properties.type.enum}};e===null?e=[o]:e.push(o),i++}}if(s["mime-type"]!==void 0){let r=s["mime-type"];if(typeof r=="string"){if(!Ue.test(
r)){const t={instancePath:n+"/mime-type",schemaPath:"#/properties/mime-type/pattern",keyword:"pattern",params:{pattern:"^[-+a-z0-9.]+/[-+a-z0-9.]+$"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:n+"/mime-type",schemaPath:"#/properties/mime-type/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s["bom-ref"]!==void 0&&(w(s["b\
om-ref"],{instancePath:n+"/bom-ref"})||(e=l(e,w.errors),i=e.length)),s.supplier!==void 0&&(b(s.supplier,{instancePath:n+"/supplier"})||(e=l(e,b.errors),i=e.length)),s.author!==void 0&&
typeof s.author!="string"){const r={instancePath:n+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.publisher!==
void 0&&typeof s.publisher!="string"){const r={instancePath:n+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),
i++}if(s.group!==void 0&&typeof s.group!="string"){const r={instancePath:n+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}if(s.name!==void 0&&typeof s.name!="string"){const r={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}if(s.version!==void 0&&typeof s.version!="string"){const r={instancePath:n+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),i++}if(s.description!==void 0&&typeof s.description!="string"){const r={instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.scope!==void 0){let r=s.scope;if(typeof r!="string"){const o={instancePath:n+"/scope",schemaPath:"#/properties/scope/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}let t;t=!1;for(const o of K.properties.scope.enum)if(P(r,o)){t=!0;break}if(!t){const o={instancePath:n+"/scope",schemaPath:"\
#/properties/scope/enum",keyword:"enum",params:{allowedValues:K.properties.scope.enum}};e===null?e=[o]:e.push(o),i++}}if(s.hashes!==void 0){let r=s.hashes;if(Array.isArray(r)){const t=r.
length;for(let o=0;o<t;o++)F(r[o],{instancePath:n+"/hashes/"+o})||(e=l(e,F.errors),i=e.length)}else{const t={instancePath:n+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.licenses!==void 0){let r=s.licenses;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)O(r[o],{instancePath:n+
"/licenses/"+o})||(e=l(e,O.errors),i=e.length)}else{const t={instancePath:n+"/licenses",schemaPath:"#/properties/licenses/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:
e.push(t),i++}}if(s.copyright!==void 0&&typeof s.copyright!="string"){const r={instancePath:n+"/copyright",schemaPath:"#/properties/copyright/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[r]:e.push(r),i++}if(s.cpe!==void 0&&typeof s.cpe!="string"){const r={instancePath:n+"/cpe",schemaPath:"#/properties/cpe/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),i++}if(s.purl!==void 0&&typeof s.purl!="string"){const r={instancePath:n+"/purl",schemaPath:"#/properties/purl/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),i++}if(s.swid!==void 0&&(te(s.swid,{instancePath:n+"/swid"})||(e=l(e,te.errors),i=e.length)),s.modified!==void 0&&typeof s.modified!="boolean"){const r={instancePath:n+
"/modified",schemaPath:"#/properties/modified/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),i++}if(s.pedigree!==void 0){let r=s.pedigree;if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){for(const t in r)if(!(t==="ancestors"||t==="descendants"||t==="variants"||t==="commits"||t==="patches"||t==="notes")){const o={instancePath:n+"/pedigree",
schemaPath:"#/properties/pedigree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[o]:e.push(o),i++}if(r.ancestors!==void 0){let t=r.
ancestors;if(Array.isArray(t)){const o=t.length;for(let p=0;p<o;p++)S.validate(t[p],{instancePath:n+"/pedigree/ancestors/"+p})||(e=l(e,S.validate.errors),i=e.length)}else{const o={
instancePath:n+"/pedigree/ancestors",schemaPath:"#/properties/pedigree/properties/ancestors/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}}if(r.descendants!==
void 0){let t=r.descendants;if(Array.isArray(t)){const o=t.length;for(let p=0;p<o;p++)S.validate(t[p],{instancePath:n+"/pedigree/descendants/"+p})||(e=l(e,S.validate.errors),i=e.length)}else{
const o={instancePath:n+"/pedigree/descendants",schemaPath:"#/properties/pedigree/properties/descendants/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}}if(r.
variants!==void 0){let t=r.variants;if(Array.isArray(t)){const o=t.length;for(let p=0;p<o;p++)S.validate(t[p],{instancePath:n+"/pedigree/variants/"+p})||(e=l(e,S.validate.errors),i=
e.length)}else{const o={instancePath:n+"/pedigree/variants",schemaPath:"#/properties/pedigree/properties/variants/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(
o),i++}}if(r.commits!==void 0){let t=r.commits;if(Array.isArray(t)){const o=t.length;for(let p=0;p<o;p++)ie(t[p],{instancePath:n+"/pedigree/commits/"+p})||(e=l(e,ie.errors),i=e.length)}else{
const o={instancePath:n+"/pedigree/commits",schemaPath:"#/properties/pedigree/properties/commits/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}}if(r.patches!==
void 0){let t=r.patches;if(Array.isArray(t)){const o=t.length;for(let p=0;p<o;p++)oe(t[p],{instancePath:n+"/pedigree/patches/"+p})||(e=l(e,oe.errors),i=e.length)}else{const o={instancePath:n+
"/pedigree/patches",schemaPath:"#/properties/pedigree/properties/patches/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}}if(r.notes!==void 0&&typeof r.notes!=
"string"){const t={instancePath:n+"/pedigree/notes",schemaPath:"#/properties/pedigree/properties/notes/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:n+"/pedigree",schemaPath:"#/properties/pedigree/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}}if(s.externalReferences!==void 0){let r=s.
externalReferences;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)_(r[o],{instancePath:n+"/externalReferences/"+o})||(e=l(e,_.errors),i=e.length)}else{const t={instancePath:n+
"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.components!==void 0){let r=s.components;
if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)S.validate(r[p],{instancePath:n+"/components/"+p})||(e=l(e,S.validate.errors),i=e.length);const o=A(r);if(o!==void 0){const p={
instancePath:n+"/components",schemaPath:"#/properties/components/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),i++}}else{const t={instancePath:n+
"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.evidence!==void 0&&(le(s.evidence,{instancePath:n+"\
/evidence"})||(e=l(e,le.errors),i=e.length)),s.releaseNotes!==void 0&&(B(s.releaseNotes,{instancePath:n+"/releaseNotes"})||(e=l(e,B.errors),i=e.length)),s.properties!==void 0){let r=s.
properties;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)j(r[o],{instancePath:n+"/properties/"+o})||(e=l(e,j.errors),i=e.length)}else{const t={instancePath:n+"/properti\
es",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}s.signature!==void 0&&(I(s.signature,{instancePath:n+"/signature"})||
(e=l(e,I.errors),i=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return z.errors=e,i===0}function ce(s,{
instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="timestamp"||r==="tools"||r==="authors"||r==="component"||r==="manufact\
ure"||r==="supplier"||r==="licenses"||r==="properties")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===
null?e=[t]:e.push(t),i++}if(s.timestamp!==void 0){let r=s.timestamp;if(typeof r=="string"){if(!L(r)){const t={instancePath:n+"/timestamp",schemaPath:"#/properties/timestamp/format",
keyword:"format",params:{format:"date-time"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.tools!==void 0){let r=s.tools;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)T(r[o],{instancePath:n+"/tools/"+o})||(e=
l(e,T.errors),i=e.length)}else{const t={instancePath:n+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.authors!==
void 0){let r=s.authors;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)$(r[o],{instancePath:n+"/authors/"+o})||(e=l(e,$.errors),i=e.length)}else{const t={instancePath:n+
"/authors",schemaPath:"#/properties/authors/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.component!==void 0&&(z(s.component,{instancePath:n+"/comp\
onent"})||(e=l(e,z.errors),i=e.length)),s.manufacture!==void 0&&(b(s.manufacture,{instancePath:n+"/manufacture"})||(e=l(e,b.errors),i=e.length)),s.supplier!==void 0&&(b(s.supplier,
{instancePath:n+"/supplier"})||(e=l(e,b.errors),i=e.length)),s.licenses!==void 0){let r=s.licenses;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)O(r[o],{instancePath:n+
"/licenses/"+o})||(e=l(e,O.errors),i=e.length)}else{const t={instancePath:n+"/licenses",schemaPath:"#/properties/licenses/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:
e.push(t),i++}}if(s.properties!==void 0){let r=s.properties;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)j(r[o],{instancePath:n+"/properties/"+o})||(e=l(e,j.errors),i=
e.length)}else{const t={instancePath:n+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return ce.errors=e,i===0}const nr={properties:{"bom-ref":{},provider:{},group:{},name:{},version:{},
description:{},endpoints:{},authenticated:{},"x-trust-boundary":{},data:{},licenses:{},externalReferences:{},services:{},releaseNotes:{},properties:{},signature:{}}},or={required:[
"flow","classification"]},Ne={enum:["inbound","outbound","bi-directional","unknown"]};function he(s,{instancePath:n=""}={}){let e=null,i=0;if(typeof s!="string"){const t={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}let r;r=!1;for(const t of Ne.enum)if(P(s,t)){r=!0;break}if(!r){const t={instancePath:n,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:Ne.enum}};e===null?e=[t]:e.push(t),i++}return he.errors=e,i===0}function me(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="o\
bject"&&!Array.isArray(s)){for(const r of or.required)if(s[r]===void 0){const t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:r}};e===null?e=[t]:
e.push(t),i++}for(const r in s)if(!(r==="flow"||r==="classification")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),i++}if(s.flow!==void 0&&(he(s.flow,{instancePath:n+"/flow"})||(e=l(e,he.errors),i=e.length)),s.classification!==void 0&&typeof s.classification!="string"){
const r={instancePath:n+"/classification",schemaPath:"#/properties/classification/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return me.errors=e,i===0}const Fe={validate:M};function M(s,{instancePath:n=""}={}){let e=null,
i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=
[r]:e.push(r),i++}for(const r in s)if(!X.call(nr.properties,r)){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),i++}if(s["bom-ref"]!==void 0&&(w(s["bom-ref"],{instancePath:n+"/bom-ref"})||(e=l(e,w.errors),i=e.length)),s.provider!==void 0&&(b(s.provider,{instancePath:n+
"/provider"})||(e=l(e,b.errors),i=e.length)),s.group!==void 0&&typeof s.group!="string"){const r={instancePath:n+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.name!==void 0&&typeof s.name!="string"){const r={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.version!==void 0&&typeof s.version!="string"){const r={instancePath:n+"/version",schemaPath:"#/properties/version/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.description!==void 0&&typeof s.description!="string"){const r={instancePath:n+"/description",schemaPath:"#/properties\
/description/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.endpoints!==void 0){let r=s.endpoints;if(Array.isArray(r)){const t=r.length;for(let o=0;o<
t;o++){let p=r[o];if(typeof p=="string"){if(!v(p)){const a={instancePath:n+"/endpoints/"+o,schemaPath:"#/properties/endpoints/items/format",keyword:"format",params:{format:"iri-ref\
erence"}};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:n+"/endpoints/"+o,schemaPath:"#/properties/endpoints/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[a]:e.push(a),i++}}}else{const t={instancePath:n+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.authenticated!==
void 0&&typeof s.authenticated!="boolean"){const r={instancePath:n+"/authenticated",schemaPath:"#/properties/authenticated/type",keyword:"type",params:{type:"boolean"}};e===null?e=
[r]:e.push(r),i++}if(s["x-trust-boundary"]!==void 0&&typeof s["x-trust-boundary"]!="boolean"){const r={instancePath:n+"/x-trust-boundary",schemaPath:"#/properties/x-trust-boundary/\
type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),i++}if(s.data!==void 0){let r=s.data;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)me(r[o],{instancePath:n+
"/data/"+o})||(e=l(e,me.errors),i=e.length)}else{const t={instancePath:n+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),
i++}}if(s.licenses!==void 0){let r=s.licenses;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)O(r[o],{instancePath:n+"/licenses/"+o})||(e=l(e,O.errors),i=e.length)}else{const t={
instancePath:n+"/licenses",schemaPath:"#/properties/licenses/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.externalReferences!==void 0){let r=s.externalReferences;
if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)_(r[o],{instancePath:n+"/externalReferences/"+o})||(e=l(e,_.errors),i=e.length)}else{const t={instancePath:n+"/externalRef\
erences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.services!==void 0){let r=s.services;if(Array.isArray(
r)){const t=r.length;for(let p=0;p<t;p++)Fe.validate(r[p],{instancePath:n+"/services/"+p})||(e=l(e,Fe.validate.errors),i=e.length);const o=A(r);if(o!==void 0){const p={instancePath:n+
"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),i++}}else{const t={instancePath:n+"/services",schemaPath:"\
#/properties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.releaseNotes!==void 0&&(B(s.releaseNotes,{instancePath:n+"/releaseNotes"})||(e=
l(e,B.errors),i=e.length)),s.properties!==void 0){let r=s.properties;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)j(r[o],{instancePath:n+"/properties/"+o})||(e=l(e,j.errors),
i=e.length)}else{const t={instancePath:n+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}s.signature!==void 0&&
(I(s.signature,{instancePath:n+"/signature"})||(e=l(e,I.errors),i=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),i++}return M.errors=e,i===0}function de(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ref===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"ref"}};e===null?e=[r]:e.push(r),i++}for(const r in s)if(!(r==="ref"||r==="dependsOn")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.ref!==void 0&&(w(s.ref,{instancePath:n+"/ref"})||(e=l(e,w.errors),i=e.length)),s.dependsOn!==
void 0){let r=s.dependsOn;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)w(r[p],{instancePath:n+"/dependsOn/"+p})||(e=l(e,w.errors),i=e.length);const o=A(r);if(o!==void 0){
const p={instancePath:n+"/dependsOn",schemaPath:"#/properties/dependsOn/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),i++}}else{const t={instancePath:n+
"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return de.errors=e,i===0}const $e={enum:["complete","incomplete","incomplete_first_party_only","incomplete_third_party_only","unknown","not_specified"]};function ge(s,{instancePath:n=""}={}){let e=null,i=0;
if(typeof s!="string"){const t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}let r;r=!1;for(const t of $e.enum)if(P(s,t)){
r=!0;break}if(!r){const t={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:$e.enum}};e===null?e=[t]:e.push(t),i++}return ge.errors=e,i===0}function ke(s,{instancePath:n=""}={}){
let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.aggregate===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"agg\
regate"}};e===null?e=[r]:e.push(r),i++}for(const r in s)if(!(r==="aggregate"||r==="assemblies"||r==="dependencies"||r==="signature")){const t={instancePath:n,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.aggregate!==void 0&&(ge(s.aggregate,{instancePath:n+"/aggregate"})||(e=
l(e,ge.errors),i=e.length)),s.assemblies!==void 0){let r=s.assemblies;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!="string"){const a={instancePath:n+"/\
assemblies/"+p,schemaPath:"#/properties/assemblies/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),i++}const o=A(r);if(o!==void 0){const p={instancePath:n+
"/assemblies",schemaPath:"#/properties/assemblies/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),i++}}else{const t={instancePath:n+"/assemblies",
schemaPath:"#/properties/assemblies/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.dependencies!==void 0){let r=s.dependencies;if(Array.isArray(r)){
const t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!="string"){const a={instancePath:n+"/dependencies/"+p,schemaPath:"#/properties/dependencies/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),i++}const o=A(r);if(o!==void 0){const p={instancePath:n+"/dependencies",schemaPath:"#/properties/dependencies/uniqueItems",keyword:"uniqueItems",
params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),i++}}else{const t={instancePath:n+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type:"array"}};
e===null?e=[t]:e.push(t),i++}}s.signature!==void 0&&(I(s.signature,{instancePath:n+"/signature"})||(e=l(e,I.errors),i=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return ke.errors=e,i===0}const Z={properties:{"bom-ref":{},id:{},source:{},references:{items:{required:["id","source"]}},
ratings:{},cwes:{},description:{},detail:{},recommendation:{},advisories:{},created:{},published:{},updated:{},credits:{},tools:{},analysis:{properties:{response:{items:{enum:["can\
_not_fix","will_not_fix","update","rollback","workaround_available"]}}}},affects:{},properties:{}}};function N(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="url"||r==="name")){const t={instancePath:n,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.url!==void 0&&typeof s.url!="string"){const r={instancePath:n+
"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.name!==void 0&&typeof s.name!="string"){const r={instancePath:n+"\
/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),i++}return N.errors=e,i===0}const Ke={enum:["critical","high","medium","low","info","none","unknown"]};function Pe(s,{instancePath:n=""}={}){let e=null,i=0;if(typeof s!="string"){const t={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}let r;r=!1;for(const t of Ke.enum)if(P(s,t)){r=!0;break}if(!r){const t={instancePath:n,schemaPath:"#/enu\
m",keyword:"enum",params:{allowedValues:Ke.enum}};e===null?e=[t]:e.push(t),i++}return Pe.errors=e,i===0}const Le={enum:["CVSSv2","CVSSv3","CVSSv31","OWASP","other"]};function we(s,{
instancePath:n=""}={}){let e=null,i=0;if(typeof s!="string"){const t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}let r;r=
!1;for(const t of Le.enum)if(P(s,t)){r=!0;break}if(!r){const t={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Le.enum}};e===null?e=[t]:e.push(t),i++}return we.
errors=e,i===0}function ve(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="source"||r==="score"||r==="severity"||r===
"method"||r==="vector"||r==="justification")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[
t]:e.push(t),i++}if(s.source!==void 0&&(N(s.source,{instancePath:n+"/source"})||(e=l(e,N.errors),i=e.length)),s.score!==void 0&&typeof s.score!="number"){const r={instancePath:n+"/\
score",schemaPath:"#/properties/score/type",keyword:"type",params:{type:"number"}};e===null?e=[r]:e.push(r),i++}if(s.severity!==void 0&&(Pe(s.severity,{instancePath:n+"/severity"})||
(e=l(e,Pe.errors),i=e.length)),s.method!==void 0&&(we(s.method,{instancePath:n+"/method"})||(e=l(e,we.errors),i=e.length)),s.vector!==void 0&&typeof s.vector!="string"){const r={instancePath:n+
"/vector",schemaPath:"#/properties/vector/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.justification!==void 0&&typeof s.justification!="string"){const r={
instancePath:n+"/justification",schemaPath:"#/properties/justification/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return ve.errors=e,i===0}function Ae(s,{instancePath:n=""}={}){let e=null,i=0;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};
e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&(s<1||isNaN(s))){const r={instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[
r]:e.push(r),i++}return Ae.errors=e,i===0}function be(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.url===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"url"}};e===null?e=[r]:e.push(r),i++}for(const r in s)if(!(r==="title"||r==="url")){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.title!==void 0&&typeof s.title!="string"){const r={instancePath:n+"/title",schemaPath:"#/prop\
erties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.url!==void 0){let r=s.url;if(typeof r=="string"){if(!v(r)){const t={instancePath:n+"/url",
schemaPath:"#/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/url",schemaPath:"#/properties/ur\
l/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),i++}return be.errors=e,i===0}const ze={enum:["resolved","resolved_with_pedigree","exploitable","in_triage","false_positive","not_affected"]};function je(s,{instancePath:n=""}={}){
let e=null,i=0;if(typeof s!="string"){const t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}let r;r=!1;for(const t of ze.enum)
if(P(s,t)){r=!0;break}if(!r){const t={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ze.enum}};e===null?e=[t]:e.push(t),i++}return je.errors=e,i===0}const He={
enum:["code_not_present","code_not_reachable","requires_configuration","requires_dependency","requires_environment","protected_by_compiler","protected_at_runtime","protected_at_per\
imeter","protected_by_mitigating_control"]};function qe(s,{instancePath:n=""}={}){let e=null,i=0;if(typeof s!="string"){const t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}let r;r=!1;for(const t of He.enum)if(P(s,t)){r=!0;break}if(!r){const t={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:He.
enum}};e===null?e=[t]:e.push(t),i++}return qe.errors=e,i===0}const W=Xe;function xe(s,{instancePath:n=""}={}){let e=null,i=0;if(typeof s=="string"){if(W(s)>1024){const r={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[r]:e.push(r),i++}if(W(s)<1){const r={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}return xe.errors=e,i===0}function _e(s,{instancePath:n=""}={}){let e=null,i=0;if(typeof s=="string"){if(W(s)>1024){const r={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[r]:e.push(r),i++}if(W(s)<1){const r={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}return _e.errors=e,i===0}const Ce={enum:["affected","unaffected","unknown"]};function Ee(s,{
instancePath:n=""}={}){let e=null,i=0;if(typeof s!="string"){const t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}let r;r=
!1;for(const t of Ce.enum)if(P(s,t)){r=!0;break}if(!r){const t={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ce.enum}};e===null?e=[t]:e.push(t),i++}return Ee.
errors=e,i===0}function Oe(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(!X.call(Z.properties,t)){const o={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[o]:e.push(o),i++}if(s["bom-ref"]!==void 0&&(w(s["bom-ref"],{instancePath:n+
"/bom-ref"})||(e=l(e,w.errors),i=e.length)),s.id!==void 0&&typeof s.id!="string"){const t={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[t]:e.push(t),i++}if(s.source!==void 0&&(N(s.source,{instancePath:n+"/source"})||(e=l(e,N.errors),i=e.length)),s.references!==void 0){let t=s.references;if(Array.isArray(
t)){const o=t.length;for(let p=0;p<o;p++){let a=t[p];if(a&&typeof a=="object"&&!Array.isArray(a)){for(const c of Z.properties.references.items.required)if(a[c]===void 0){const f={instancePath:n+
"/references/"+p,schemaPath:"#/properties/references/items/required",keyword:"required",params:{missingProperty:c}};e===null?e=[f]:e.push(f),i++}for(const c in a)if(!(c==="id"||c===
"source")){const f={instancePath:n+"/references/"+p,schemaPath:"#/properties/references/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===
null?e=[f]:e.push(f),i++}if(a.id!==void 0&&typeof a.id!="string"){const c={instancePath:n+"/references/"+p+"/id",schemaPath:"#/properties/references/items/properties/id/type",keyword:"\
type",params:{type:"string"}};e===null?e=[c]:e.push(c),i++}a.source!==void 0&&(N(a.source,{instancePath:n+"/references/"+p+"/source"})||(e=l(e,N.errors),i=e.length))}}}else{const o={
instancePath:n+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}}if(s.ratings!==void 0){let t=s.ratings;if(Array.
isArray(t)){const o=t.length;for(let p=0;p<o;p++)ve(t[p],{instancePath:n+"/ratings/"+p})||(e=l(e,ve.errors),i=e.length)}else{const o={instancePath:n+"/ratings",schemaPath:"#/proper\
ties/ratings/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}}if(s.cwes!==void 0){let t=s.cwes;if(Array.isArray(t)){const o=t.length;for(let p=0;p<o;p++)Ae(
t[p],{instancePath:n+"/cwes/"+p})||(e=l(e,Ae.errors),i=e.length)}else{const o={instancePath:n+"/cwes",schemaPath:"#/properties/cwes/type",keyword:"type",params:{type:"array"}};e===
null?e=[o]:e.push(o),i++}}if(s.description!==void 0&&typeof s.description!="string"){const t={instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),i++}if(s.detail!==void 0&&typeof s.detail!="string"){const t={instancePath:n+"/detail",schemaPath:"#/properties/detail/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}if(s.recommendation!==void 0&&typeof s.recommendation!="string"){const t={instancePath:n+"/recommendation",schemaPath:"#/\
properties/recommendation/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}if(s.advisories!==void 0){let t=s.advisories;if(Array.isArray(t)){const o=t.length;
for(let p=0;p<o;p++)be(t[p],{instancePath:n+"/advisories/"+p})||(e=l(e,be.errors),i=e.length)}else{const o={instancePath:n+"/advisories",schemaPath:"#/properties/advisories/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}}if(s.created!==void 0){let t=s.created;if(typeof t=="string"){if(!L(t)){const o={instancePath:n+"/created",schemaPath:"#/\
properties/created/format",keyword:"format",params:{format:"date-time"}};e===null?e=[o]:e.push(o),i++}}else{const o={instancePath:n+"/created",schemaPath:"#/properties/created/type",
keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(s.published!==void 0){let t=s.published;if(typeof t=="string"){if(!L(t)){const o={instancePath:n+"/published",
schemaPath:"#/properties/published/format",keyword:"format",params:{format:"date-time"}};e===null?e=[o]:e.push(o),i++}}else{const o={instancePath:n+"/published",schemaPath:"#/prope\
rties/published/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(s.updated!==void 0){let t=s.updated;if(typeof t=="string"){if(!L(t)){const o={instancePath:n+
"/updated",schemaPath:"#/properties/updated/format",keyword:"format",params:{format:"date-time"}};e===null?e=[o]:e.push(o),i++}}else{const o={instancePath:n+"/updated",schemaPath:"\
#/properties/updated/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(s.credits!==void 0){let t=s.credits;if(t&&typeof t=="object"&&!Array.isArray(t)){
for(const o in t)if(!(o==="organizations"||o==="individuals")){const p={instancePath:n+"/credits",schemaPath:"#/properties/credits/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),i++}if(t.organizations!==void 0){let o=t.organizations;if(Array.isArray(o)){const p=o.length;for(let a=0;a<p;a++)b(o[a],
{instancePath:n+"/credits/organizations/"+a})||(e=l(e,b.errors),i=e.length)}else{const p={instancePath:n+"/credits/organizations",schemaPath:"#/properties/credits/properties/organi\
zations/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),i++}}if(t.individuals!==void 0){let o=t.individuals;if(Array.isArray(o)){const p=o.length;for(let a=0;a<
p;a++)$(o[a],{instancePath:n+"/credits/individuals/"+a})||(e=l(e,$.errors),i=e.length)}else{const p={instancePath:n+"/credits/individuals",schemaPath:"#/properties/credits/properti\
es/individuals/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),i++}}}else{const o={instancePath:n+"/credits",schemaPath:"#/properties/credits/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[o]:e.push(o),i++}}if(s.tools!==void 0){let t=s.tools;if(Array.isArray(t)){const o=t.length;for(let p=0;p<o;p++)T(t[p],{instancePath:n+"/tool\
s/"+p})||(e=l(e,T.errors),i=e.length)}else{const o={instancePath:n+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}}
if(s.analysis!==void 0){let t=s.analysis;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const o in t)if(!(o==="state"||o==="justification"||o==="response"||o==="detail")){const p={
instancePath:n+"/analysis",schemaPath:"#/properties/analysis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),i++}if(t.state!==
void 0&&(je(t.state,{instancePath:n+"/analysis/state"})||(e=l(e,je.errors),i=e.length)),t.justification!==void 0&&(qe(t.justification,{instancePath:n+"/analysis/justification"})||(e=
l(e,qe.errors),i=e.length)),t.response!==void 0){let o=t.response;if(Array.isArray(o)){const p=o.length;for(let a=0;a<p;a++){let c=o[a];if(typeof c!="string"){const y={instancePath:n+
"/analysis/response/"+a,schemaPath:"#/properties/analysis/properties/response/items/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),i++}let f;f=!1;for(const y of Z.
properties.analysis.properties.response.items.enum)if(P(c,y)){f=!0;break}if(!f){const y={instancePath:n+"/analysis/response/"+a,schemaPath:"#/properties/analysis/properties/respons\
e/items/enum",keyword:"enum",params:{allowedValues:Z.properties.analysis.properties.response.items.enum}};e===null?e=[y]:e.push(y),i++}}}else{const p={instancePath:n+"/analysis/res\
ponse",schemaPath:"#/properties/analysis/properties/response/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),i++}}if(t.detail!==void 0&&typeof t.detail!="strin\
g"){const o={instancePath:n+"/analysis/detail",schemaPath:"#/properties/analysis/properties/detail/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}else{const o={
instancePath:n+"/analysis",schemaPath:"#/properties/analysis/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),i++}}if(s.affects!==void 0){let t=s.affects;if(Array.
isArray(t)){const o=t.length;for(let a=0;a<o;a++){let c=t[a];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.ref===void 0){const f={instancePath:n+"/affects/"+a,schemaPath:"#/pro\
perties/affects/items/required",keyword:"required",params:{missingProperty:"ref"}};e===null?e=[f]:e.push(f),i++}for(const f in c)if(!(f==="ref"||f==="versions")){const y={instancePath:n+
"/affects/"+a,schemaPath:"#/properties/affects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[y]:e.push(y),i++}if(c.ref!==void 0&&
(w(c.ref,{instancePath:n+"/affects/"+a+"/ref"})||(e=l(e,w.errors),i=e.length)),c.versions!==void 0){let f=c.versions;if(Array.isArray(f)){const y=f.length;for(let h=0;h<y;h++){let g=f[h];
const H=i;let q=!1,d=null;const Be=i;if(g&&typeof g=="object"&&!Array.isArray(g)&&g.version===void 0){const m={instancePath:n+"/affects/"+a+"/versions/"+h,schemaPath:"#/properties/\
affects/items/properties/versions/items/oneOf/0/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[m]:e.push(m),i++}var r=Be===i;r&&(q=!0,d=0);const u=i;if(g&&
typeof g=="object"&&!Array.isArray(g)&&g.range===void 0){const m={instancePath:n+"/affects/"+a+"/versions/"+h,schemaPath:"#/properties/affects/items/properties/versions/items/oneOf\
/1/required",keyword:"required",params:{missingProperty:"range"}};e===null?e=[m]:e.push(m),i++}var r=u===i;if(r&&q?(q=!1,d=[d,1]):r&&(q=!0,d=1),q)i=H,e!==null&&(H?e.length=H:e=null);else{
const m={instancePath:n+"/affects/"+a+"/versions/"+h,schemaPath:"#/properties/affects/items/properties/versions/items/oneOf",keyword:"oneOf",params:{passingSchemas:d}};e===null?e=[
m]:e.push(m),i++}if(g&&typeof g=="object"&&!Array.isArray(g)){for(const m in g)if(!(m==="version"||m==="range"||m==="status")){const k={instancePath:n+"/affects/"+a+"/versions/"+h,
schemaPath:"#/properties/affects/items/properties/versions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[k]:e.push(k),i++}g.
version!==void 0&&(xe(g.version,{instancePath:n+"/affects/"+a+"/versions/"+h+"/version"})||(e=l(e,xe.errors),i=e.length)),g.range!==void 0&&(_e(g.range,{instancePath:n+"/affects/"+
a+"/versions/"+h+"/range"})||(e=l(e,_e.errors),i=e.length)),g.status!==void 0&&(Ee(g.status,{instancePath:n+"/affects/"+a+"/versions/"+h+"/status"})||(e=l(e,Ee.errors),i=e.length))}}}else{
const y={instancePath:n+"/affects/"+a+"/versions",schemaPath:"#/properties/affects/items/properties/versions/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),i++}}}}
const p=A(t);if(p!==void 0){const a={instancePath:n+"/affects",schemaPath:"#/properties/affects/uniqueItems",keyword:"uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[a]:e.push(a),
i++}}else{const o={instancePath:n+"/affects",schemaPath:"#/properties/affects/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}}if(s.properties!==void 0){let t=s.
properties;if(Array.isArray(t)){const o=t.length;for(let p=0;p<o;p++)j(t[p],{instancePath:n+"/properties/"+p})||(e=l(e,j.errors),i=e.length)}else{const o={instancePath:n+"/properti\
es",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}}}else{const t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),i++}return Oe.errors=e,i===0}function De(s,{instancePath:n=""}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r of J.
required)if(s[r]===void 0){const t={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:r}};e===null?e=[t]:e.push(t),i++}for(const r in s)if(!X.call(J.
properties,r)){const t={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(s.$schema!==
void 0&&typeof s.$schema!="string"){const r={instancePath:n+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}
if(s.bomFormat!==void 0){let r=s.bomFormat;if(typeof r!="string"){const t={instancePath:n+"/bomFormat",schemaPath:"#/properties/bomFormat/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),i++}if(r!=="CycloneDX"){const t={instancePath:n+"/bomFormat",schemaPath:"#/properties/bomFormat/enum",keyword:"enum",params:{allowedValues:J.properties.bomFormat.
enum}};e===null?e=[t]:e.push(t),i++}}if(s.specVersion!==void 0&&typeof s.specVersion!="string"){const r={instancePath:n+"/specVersion",schemaPath:"#/properties/specVersion/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.serialNumber!==void 0){let r=s.serialNumber;if(typeof r=="string"){if(!Ge.test(r)){const t={instancePath:n+"/serialN\
umber",schemaPath:"#/properties/serialNumber/pattern",keyword:"pattern",params:{pattern:"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}};e===null?e=[t]:e.
push(t),i++}}else{const t={instancePath:n+"/serialNumber",schemaPath:"#/properties/serialNumber/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.version!==
void 0){let r=s.version;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){const t={instancePath:n+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"}};
e===null?e=[t]:e.push(t),i++}}if(s.metadata!==void 0&&(ce(s.metadata,{instancePath:n+"/metadata"})||(e=l(e,ce.errors),i=e.length)),s.components!==void 0){let r=s.components;if(Array.
isArray(r)){const t=r.length;for(let p=0;p<t;p++)z(r[p],{instancePath:n+"/components/"+p})||(e=l(e,z.errors),i=e.length);const o=A(r);if(o!==void 0){const p={instancePath:n+"/compo\
nents",schemaPath:"#/properties/components/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),i++}}else{const t={instancePath:n+"/components",schemaPath:"\
#/properties/components/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.services!==void 0){let r=s.services;if(Array.isArray(r)){const t=r.length;for(let p=0;p<
t;p++)M(r[p],{instancePath:n+"/services/"+p})||(e=l(e,M.errors),i=e.length);const o=A(r);if(o!==void 0){const p={instancePath:n+"/services",schemaPath:"#/properties/services/unique\
Items",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),i++}}else{const t={instancePath:n+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.externalReferences!==void 0){let r=s.externalReferences;if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)_(r[o],{instancePath:n+
"/externalReferences/"+o})||(e=l(e,_.errors),i=e.length)}else{const t={instancePath:n+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.dependencies!==void 0){let r=s.dependencies;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)de(r[p],{instancePath:n+"/de\
pendencies/"+p})||(e=l(e,de.errors),i=e.length);const o=A(r);if(o!==void 0){const p={instancePath:n+"/dependencies",schemaPath:"#/properties/dependencies/uniqueItems",keyword:"uniq\
ueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),i++}}else{const t={instancePath:n+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type:"\
array"}};e===null?e=[t]:e.push(t),i++}}if(s.compositions!==void 0){let r=s.compositions;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)ke(r[p],{instancePath:n+"/composit\
ions/"+p})||(e=l(e,ke.errors),i=e.length);const o=A(r);if(o!==void 0){const p={instancePath:n+"/compositions",schemaPath:"#/properties/compositions/uniqueItems",keyword:"uniqueItem\
s",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),i++}}else{const t={instancePath:n+"/compositions",schemaPath:"#/properties/compositions/type",keyword:"type",params:{type:"array"}};
e===null?e=[t]:e.push(t),i++}}if(s.vulnerabilities!==void 0){let r=s.vulnerabilities;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)Oe(r[p],{instancePath:n+"/vulnerabili\
ties/"+p})||(e=l(e,Oe.errors),i=e.length);const o=A(r);if(o!==void 0){const p={instancePath:n+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/uniqueItems",keyword:"uniq\
ueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),i++}}else{const t={instancePath:n+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/type",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),i++}}s.signature!==void 0&&(I(s.signature,{instancePath:n+"/signature"})||(e=l(e,I.errors),i=e.length))}else{const r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return De.errors=e,i===0}export{fr as validate};
