// Written by scripts/schemas.ts from bom-1.3-strict.SNAPSHOT.schema.json; do not edit. From the CycloneDX specification (https://github.com/CycloneDX/specification), Copyright OWASP Foundation, Apache-2.0.
import{isEqual as ne,findDuplicate as oe,formats as Q,append as l}from"../src/support/schema-keywords.ts";import{SPDX_IDS as pe}from"./spdx-ids.js";const we=ie,R={required:["bomFor\
mat","specVersion"],properties:{$schema:{},bomFormat:{enum:["CycloneDX"]},specVersion:{},serialNumber:{},version:{},metadata:{},components:{},services:{},externalReferences:{},dependencies:{},
compositions:{}}},U=Object.prototype.hasOwnProperty,c=oe,le=new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u");const te=Q["date-time"];const fe={required:["alg","content"]},W={enum:["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3"]},k=ne;
function F(t,{instancePath:n=""}={}){let e=null,i=0;if(typeof t!="string"){const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),i++}let r;r=!1;for(const s of W.enum)if(k(t,s)){r=!0;break}if(!r){const s={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:W.enum}};e===null?e=[s]:e.push(
s),i++}return F.errors=e,i===0}const ae=new RegExp("^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$","u");function O(t,{instancePath:n=""}={}){let e=null,i=0;if(typeof t=="st\
ring"){if(!ae.test(t)){const r={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-\
9]{128})$"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}return O.errors=e,i===
0}function w(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r of fe.required)if(t[r]===void 0){const s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:r}};e===null?e=[s]:e.push(s),i++}for(const r in t)if(!(r==="alg"||r==="content")){const s={instancePath:n,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}t.alg!==void 0&&(F(t.alg,{instancePath:n+"/alg"})||(e=l(e,F.errors),i=e.
length)),t.content!==void 0&&(O(t.content,{instancePath:n+"/content"})||(e=l(e,O.errors),i=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),i++}return w.errors=e,i===0}function _(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!(r===
"vendor"||r==="name"||r==="version"||r==="hashes")){const s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[s]:e.push(s),i++}if(t.vendor!==void 0&&typeof t.vendor!="string"){const r={instancePath:n+"/vendor",schemaPath:"#/properties/vendor/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),i++}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),i++}if(t.version!==void 0&&typeof t.version!="string"){const r={instancePath:n+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),i++}if(t.hashes!==void 0){let r=t.hashes;if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++)w(r[o],{instancePath:n+"/hashes/"+o})||(e=l(e,
w.errors),i=e.length)}else{const s={instancePath:n+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}}else{const r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return _.errors=e,i===0}function E(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!(r==="name"||r==="email"||r==="phone")){const s={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t.name!==void 0&&typeof t.name!="string"){const r={
instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.email!==void 0&&typeof t.email!="string"){const r={
instancePath:n+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.phone!==void 0&&typeof t.phone!="string"){const r={
instancePath:n+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return E.errors=e,i===0}const j={required:["type","name","version"],properties:{type:{enum:["application","framework","li\
brary","container","operating-system","device","firmware","file"]},"mime-type":{},"bom-ref":{},supplier:{},author:{},publisher:{},group:{},name:{},version:{},description:{},scope:{
enum:["required","optional","excluded"]},hashes:{},licenses:{},copyright:{},cpe:{},purl:{},swid:{},modified:{},pedigree:{},externalReferences:{},components:{},evidence:{},properties:{}}},
ye=new RegExp("^[-+a-z0-9.]+/[-+a-z0-9.]+$","u");function m(t,{instancePath:n=""}={}){let e=null,i=0;if(typeof t!="string"){const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}return m.errors=e,i===0}const d=Q["iri-reference"];function h(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!(r==="name"||r==="url"||r==="contac\
t")){const s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t.name!==void 0&&typeof t.
name!="string"){const r={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.url!==void 0){let r=t.url;
if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++){let p=r[o];if(typeof p=="string"){if(!d(p)){const a={instancePath:n+"/url/"+o,schemaPath:"#/properties/url/items/format",
keyword:"format",params:{format:"iri-reference"}};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:n+"/url/"+o,schemaPath:"#/properties/url/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),i++}}}else{const s={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),
i++}}if(t.contact!==void 0){let r=t.contact;if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++)E(r[o],{instancePath:n+"/contact/"+o})||(e=l(e,E.errors),i=e.length)}else{const s={
instancePath:n+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:n,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return h.errors=e,i===0}const ue=pe;function N(t,{instancePath:n=""}={}){let e=null,i=0;if(typeof t=="string"){if(!ue.has(t)){const r={instancePath:n,schemaPath:"#/listedLicense",keyword:"listedLicense",params:{}};
e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}return N.errors=e,i===0}const ce={
properties:{encoding:{enum:["base64"]}}};function v(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.content===void 0){const r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"content"}};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="contentType"||r==="encoding"||r==="content")){
const s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t.contentType!==void 0&&typeof t.
contentType!="string"){const r={instancePath:n+"/contentType",schemaPath:"#/properties/contentType/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.encoding!==
void 0){let r=t.encoding;if(typeof r!="string"){const s={instancePath:n+"/encoding",schemaPath:"#/properties/encoding/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.
push(s),i++}if(r!=="base64"){const s={instancePath:n+"/encoding",schemaPath:"#/properties/encoding/enum",keyword:"enum",params:{allowedValues:ce.properties.encoding.enum}};e===null?
e=[s]:e.push(s),i++}}if(t.content!==void 0&&typeof t.content!="string"){const r={instancePath:n+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return v.errors=e,i===0}function S(t,{
instancePath:n=""}={}){let e=null,i=0;const r=i;let s=!1,o=null;const p=i;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.id===void 0){const f={instancePath:n,schemaPath:"#/oneOf/0/\
required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[f]:e.push(f),i++}var u=p===i;u&&(s=!0,o=0);const a=i;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.name===void 0){
const f={instancePath:n,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[f]:e.push(f),i++}var u=a===i;if(u&&s?(s=!1,o=[o,1]):u&&(s=!0,
o=1),s)i=r,e!==null&&(r?e.length=r:e=null);else{const f={instancePath:n,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};e===null?e=[f]:e.push(f),i++}if(t&&typeof t==
"object"&&!Array.isArray(t)){for(const f in t)if(!(f==="id"||f==="name"||f==="text"||f==="url")){const y={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:f}};e===null?e=[y]:e.push(y),i++}if(t.id!==void 0&&(N(t.id,{instancePath:n+"/id"})||(e=l(e,N.errors),i=e.length)),t.name!==void 0&&typeof t.name!=
"string"){const f={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),i++}if(t.text!==void 0&&(v(t.text,{instancePath:n+
"/text"})||(e=l(e,v.errors),i=e.length)),t.url!==void 0){let f=t.url;if(typeof f=="string"){if(!d(f)){const y={instancePath:n+"/url",schemaPath:"#/properties/url/format",keyword:"f\
ormat",params:{format:"iri-reference"}};e===null?e=[y]:e.push(y),i++}}else{const y={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};
e===null?e=[y]:e.push(y),i++}}}else{const f={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),i++}return S.errors=e,i===0}function g(t,{
instancePath:n=""}={}){let e=null,i=0;const r=i;let s=!1,o=null;const p=i;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.license===void 0){const f={instancePath:n,schemaPath:"#/one\
Of/0/required",keyword:"required",params:{missingProperty:"license"}};e===null?e=[f]:e.push(f),i++}var u=p===i;u&&(s=!0,o=0);const a=i;if(t&&typeof t=="object"&&!Array.isArray(t)&&
t.expression===void 0){const f={instancePath:n,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"expression"}};e===null?e=[f]:e.push(f),i++}var u=a===i;if(u&&
s?(s=!1,o=[o,1]):u&&(s=!0,o=1),s)i=r,e!==null&&(r?e.length=r:e=null);else{const f={instancePath:n,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};e===null?e=[f]:e.push(
f),i++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const f in t)if(!(f==="license"||f==="expression")){const y={instancePath:n,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:f}};e===null?e=[y]:e.push(y),i++}if(t.license!==void 0&&(S(t.license,{instancePath:n+"/license"})||(e=l(e,S.errors),i=e.length)),t.expression!==
void 0&&typeof t.expression!="string"){const f={instancePath:n+"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(
f),i++}}else{const f={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),i++}return g.errors=e,i===0}const me={required:["tagId","na\
me"]};function $(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r of me.required)if(t[r]===void 0){const s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:r}};e===null?e=[s]:e.push(s),i++}for(const r in t)if(!(r==="tagId"||r==="name"||r==="version"||r==="tagVersion"||r==="patch"||
r==="text"||r==="url")){const s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t.
tagId!==void 0&&typeof t.tagId!="string"){const r={instancePath:n+"/tagId",schemaPath:"#/properties/tagId/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}
if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}
if(t.version!==void 0&&typeof t.version!="string"){const r={instancePath:n+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),i++}if(t.tagVersion!==void 0){let r=t.tagVersion;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){const s={instancePath:n+"/tagVersion",schemaPath:"#/properties/tagVersion/type",
keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),i++}}if(t.patch!==void 0&&typeof t.patch!="boolean"){const r={instancePath:n+"/patch",schemaPath:"#/properties/patc\
h/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),i++}if(t.text!==void 0&&(v(t.text,{instancePath:n+"/text"})||(e=l(e,v.errors),i=e.length)),t.url!==void 0){
let r=t.url;if(typeof r=="string"){if(!d(r)){const s={instancePath:n+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[s]:e.
push(s),i++}}else{const s={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return $.errors=e,i===0}const he=Q["idn-email"];function x(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!(r==="timestamp"||r==="name"||r==="ema\
il")){const s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t.timestamp!==void 0){
let r=t.timestamp;if(typeof r=="string"){if(!te(r)){const s={instancePath:n+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-time"}};e===
null?e=[s]:e.push(s),i++}}else{const s={instancePath:n+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}if(t.
name!==void 0&&typeof t.name!="string"){const r={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.
email!==void 0){let r=t.email;if(typeof r=="string"){if(!he(r)){const s={instancePath:n+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"idn-email"}};
e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}}else{
const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return x.errors=e,i===0}function H(t,{instancePath:n=""}={}){let e=null,
i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!(r==="uid"||r==="url"||r==="author"||r==="committer"||r==="message")){const s={instancePath:n,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t.uid!==void 0&&typeof t.uid!="string"){const r={instancePath:n+"/\
uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.url!==void 0){let r=t.url;if(typeof r=="string"){if(!d(r)){const s={
instancePath:n+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n+"/url",schemaPath:"\
#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}if(t.author!==void 0&&(x(t.author,{instancePath:n+"/author"})||(e=l(e,x.errors),i=e.length)),
t.committer!==void 0&&(x(t.committer,{instancePath:n+"/committer"})||(e=l(e,x.errors),i=e.length)),t.message!==void 0&&typeof t.message!="string"){const r={instancePath:n+"/message",
schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),i++}return H.errors=e,i===0}const Y={properties:{type:{enum:["unofficial","monkey","backport","cherry-pick"]}}};function D(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!(r==="text"||r==="url")){const s={instancePath:n,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t.text!==void 0&&(v(t.text,{instancePath:n+"/text"})||(e=l(e,v.
errors),i=e.length)),t.url!==void 0){let r=t.url;if(typeof r=="string"){if(!d(r)){const s={instancePath:n+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"\
iri-reference"}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),
i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return D.errors=e,i===0}const Z={properties:{type:{enum:[
"defect","enhancement","security"]}}};function L(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){const r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="type"||r==="id"||r==="name"||r==="description"||r==="source"||
r==="references")){const s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t.type!==
void 0){let r=t.type;if(typeof r!="string"){const o={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}
let s;s=!1;for(const o of Z.properties.type.enum)if(k(r,o)){s=!0;break}if(!s){const o={instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Z.
properties.type.enum}};e===null?e=[o]:e.push(o),i++}}if(t.id!==void 0&&typeof t.id!="string"){const r={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.description!==void 0&&typeof t.description!="string"){const r={instancePath:n+"/description",schemaPath:"#/properties/description/\
type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.source!==void 0){let r=t.source;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(!(s===
"name"||s==="url")){const o={instancePath:n+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=
[o]:e.push(o),i++}if(r.name!==void 0&&typeof r.name!="string"){const s={instancePath:n+"/source/name",schemaPath:"#/properties/source/properties/name/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),i++}if(r.url!==void 0){let s=r.url;if(typeof s=="string"){if(!d(s)){const o={instancePath:n+"/source/url",schemaPath:"#/properties/source/propert\
ies/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[o]:e.push(o),i++}}else{const o={instancePath:n+"/source/url",schemaPath:"#/properties/source/propertie\
s/url/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}}else{const s={instancePath:n+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),i++}}if(t.references!==void 0){let r=t.references;if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++){let p=r[o];if(typeof p=="strin\
g"){if(!d(p)){const a={instancePath:n+"/references/"+o,schemaPath:"#/properties/references/items/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[a]:e.push(a),
i++}}else{const a={instancePath:n+"/references/"+o,schemaPath:"#/properties/references/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),i++}}}else{const s={
instancePath:n+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return L.errors=e,i===0}function T(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.type===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r===
"type"||r==="diff"||r==="resolves")){const s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(
s),i++}if(t.type!==void 0){let r=t.type;if(typeof r!="string"){const o={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=
[o]:e.push(o),i++}let s;s=!1;for(const o of Y.properties.type.enum)if(k(r,o)){s=!0;break}if(!s){const o={instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:Y.properties.type.enum}};e===null?e=[o]:e.push(o),i++}}if(t.diff!==void 0&&(D(t.diff,{instancePath:n+"/diff"})||(e=l(e,D.errors),i=e.length)),t.resolves!==void 0){let r=t.
resolves;if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++)L(r[o],{instancePath:n+"/resolves/"+o})||(e=l(e,L.errors),i=e.length)}else{const s={instancePath:n+"/resolves",schemaPath:"\
#/properties/resolves/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[r]:e.push(r),i++}return T.errors=e,i===0}const V={required:["url","type"],properties:{type:{enum:["vcs","issue-tracker","website","advisories","bom","mailing-list",
"social","chat","documentation","support","distribution","license","build-meta","build-system","other"]}}};function A(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){for(const r of V.required)if(t[r]===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:r}};e===null?e=[s]:e.
push(s),i++}for(const r in t)if(!(r==="url"||r==="comment"||r==="type"||r==="hashes")){const s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t.url!==void 0){let r=t.url;if(typeof r=="string"){if(!d(r)){const s={instancePath:n+"/url",schemaPath:"#/properties/url/form\
at",keyword:"format",params:{format:"iri-reference"}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),i++}}if(t.comment!==void 0&&typeof t.comment!="string"){const r={instancePath:n+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.type!==void 0){let r=t.type;if(typeof r!="string"){const o={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}let s;s=!1;for(const o of V.properties.type.enum)if(k(r,o)){s=!0;break}if(!s){const o={instancePath:n+"/type",schemaPath:"\
#/properties/type/enum",keyword:"enum",params:{allowedValues:V.properties.type.enum}};e===null?e=[o]:e.push(o),i++}}if(t.hashes!==void 0){let r=t.hashes;if(Array.isArray(r)){const s=r.
length;for(let o=0;o<s;o++)w(r[o],{instancePath:n+"/hashes/"+o})||(e=l(e,w.errors),i=e.length)}else{const s={instancePath:n+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"\
type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return A.
errors=e,i===0}function z(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.text===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"text"}};e===null?e=[r]:e.push(r),i++}for(const r in t)if(r!=="text"){const s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t.text!==void 0&&typeof t.text!="string"){const r={instancePath:n+"/text",schemaPath:"#/properties/text/type",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
i++}return z.errors=e,i===0}function B(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!(r==="licenses"||r==="copyright")){
const s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t.licenses!==void 0){let r=t.
licenses;if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++)g(r[o],{instancePath:n+"/licenses/"+o})||(e=l(e,g.errors),i=e.length)}else{const s={instancePath:n+"/licenses",schemaPath:"\
#/properties/licenses/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}if(t.copyright!==void 0){let r=t.copyright;if(Array.isArray(r)){const s=r.length;for(let o=0;o<
s;o++)z(r[o],{instancePath:n+"/copyright/"+o})||(e=l(e,z.errors),i=e.length)}else{const s={instancePath:n+"/copyright",schemaPath:"#/properties/copyright/type",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return B.errors=e,
i===0}function b(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:n+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.value!==void 0&&typeof t.value!="string"){const r={instancePath:n+"/value",schemaPath:"\
#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),i++}return b.errors=e,i===0}const P={validate:q};function q(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r of j.
required)if(t[r]===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:r}};e===null?e=[s]:e.push(s),i++}for(const r in t)if(!U.call(j.
properties,r)){const s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t.type!==void 0){
let r=t.type;if(typeof r!="string"){const o={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}let s;s=
!1;for(const o of j.properties.type.enum)if(k(r,o)){s=!0;break}if(!s){const o={instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:j.properties.
type.enum}};e===null?e=[o]:e.push(o),i++}}if(t["mime-type"]!==void 0){let r=t["mime-type"];if(typeof r=="string"){if(!ye.test(r)){const s={instancePath:n+"/mime-type",schemaPath:"#\
/properties/mime-type/pattern",keyword:"pattern",params:{pattern:"^[-+a-z0-9.]+/[-+a-z0-9.]+$"}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n+"/mime-type",schemaPath:"\
#/properties/mime-type/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}if(t["bom-ref"]!==void 0&&(m(t["bom-ref"],{instancePath:n+"/bom-ref"})||(e=l(e,m.errors),
i=e.length)),t.supplier!==void 0&&(h(t.supplier,{instancePath:n+"/supplier"})||(e=l(e,h.errors),i=e.length)),t.author!==void 0&&typeof t.author!="string"){const r={instancePath:n+"\
/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.publisher!==void 0&&typeof t.publisher!="string"){const r={instancePath:n+
"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.group!==void 0&&typeof t.group!="string"){const r={instancePath:n+
"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:n+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.version!==void 0&&typeof t.version!="string"){const r={instancePath:n+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.description!==void 0&&typeof t.description!="string"){const r={
instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.scope!==void 0){let r=t.scope;if(typeof r!=
"string"){const o={instancePath:n+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}let s;s=!1;for(const o of j.properties.
scope.enum)if(k(r,o)){s=!0;break}if(!s){const o={instancePath:n+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues:j.properties.scope.enum}};e===null?
e=[o]:e.push(o),i++}}if(t.hashes!==void 0){let r=t.hashes;if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++)w(r[o],{instancePath:n+"/hashes/"+o})||(e=l(e,w.errors),i=e.length)}else{
const s={instancePath:n+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}if(t.licenses!==void 0){let r=t.licenses;
if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++)g(r[o],{instancePath:n+"/licenses/"+o})||(e=l(e,g.errors),i=e.length)}else{const s={instancePath:n+"/licenses",schemaPath:"\
#/properties/licenses/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}if(t.copyright!==void 0&&typeof t.copyright!="string"){const r={instancePath:n+"/cop\
yright",schemaPath:"#/properties/copyright/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.cpe!==void 0&&typeof t.cpe!="string"){const r={instancePath:n+
"/cpe",schemaPath:"#/properties/cpe/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.purl!==void 0&&typeof t.purl!="string"){const r={instancePath:n+"\
/purl",schemaPath:"#/properties/purl/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.swid!==void 0&&($(t.swid,{instancePath:n+"/swid"})||(e=l(e,$.errors),
i=e.length)),t.modified!==void 0&&typeof t.modified!="boolean"){const r={instancePath:n+"/modified",schemaPath:"#/properties/modified/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[r]:e.push(r),i++}if(t.pedigree!==void 0){let r=t.pedigree;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(!(s==="ancestors"||s==="descendants"||s==="va\
riants"||s==="commits"||s==="patches"||s==="notes")){const o={instancePath:n+"/pedigree",schemaPath:"#/properties/pedigree/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s}};e===null?e=[o]:e.push(o),i++}if(r.ancestors!==void 0){let s=r.ancestors;if(Array.isArray(s)){const o=s.length;for(let p=0;p<o;p++)P.validate(s[p],{instancePath:n+
"/pedigree/ancestors/"+p})||(e=l(e,P.validate.errors),i=e.length)}else{const o={instancePath:n+"/pedigree/ancestors",schemaPath:"#/properties/pedigree/properties/ancestors/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}}if(r.descendants!==void 0){let s=r.descendants;if(Array.isArray(s)){const o=s.length;for(let p=0;p<o;p++)P.validate(s[p],
{instancePath:n+"/pedigree/descendants/"+p})||(e=l(e,P.validate.errors),i=e.length)}else{const o={instancePath:n+"/pedigree/descendants",schemaPath:"#/properties/pedigree/propertie\
s/descendants/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}}if(r.variants!==void 0){let s=r.variants;if(Array.isArray(s)){const o=s.length;for(let p=0;p<
o;p++)P.validate(s[p],{instancePath:n+"/pedigree/variants/"+p})||(e=l(e,P.validate.errors),i=e.length)}else{const o={instancePath:n+"/pedigree/variants",schemaPath:"#/properties/pe\
digree/properties/variants/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}}if(r.commits!==void 0){let s=r.commits;if(Array.isArray(s)){const o=s.length;for(let p=0;p<
o;p++)H(s[p],{instancePath:n+"/pedigree/commits/"+p})||(e=l(e,H.errors),i=e.length)}else{const o={instancePath:n+"/pedigree/commits",schemaPath:"#/properties/pedigree/properties/co\
mmits/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}}if(r.patches!==void 0){let s=r.patches;if(Array.isArray(s)){const o=s.length;for(let p=0;p<o;p++)T(s[p],
{instancePath:n+"/pedigree/patches/"+p})||(e=l(e,T.errors),i=e.length)}else{const o={instancePath:n+"/pedigree/patches",schemaPath:"#/properties/pedigree/properties/patches/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}}if(r.notes!==void 0&&typeof r.notes!="string"){const s={instancePath:n+"/pedigree/notes",schemaPath:"#/properties/pedigre\
e/properties/notes/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n+"/pedigree",schemaPath:"#/properties/pedigree/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),i++}}if(t.externalReferences!==void 0){let r=t.externalReferences;if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++)A(
r[o],{instancePath:n+"/externalReferences/"+o})||(e=l(e,A.errors),i=e.length)}else{const s={instancePath:n+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"\
type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}if(t.components!==void 0){let r=t.components;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)P.validate(r[p],{instancePath:n+
"/components/"+p})||(e=l(e,P.validate.errors),i=e.length);const o=c(r);if(o!==void 0){const p={instancePath:n+"/components",schemaPath:"#/properties/components/uniqueItems",keyword:"\
uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:n+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type:"\
array"}};e===null?e=[s]:e.push(s),i++}}if(t.evidence!==void 0&&(B(t.evidence,{instancePath:n+"/evidence"})||(e=l(e,B.errors),i=e.length)),t.properties!==void 0){let r=t.properties;
if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++)b(r[o],{instancePath:n+"/properties/"+o})||(e=l(e,b.errors),i=e.length)}else{const s={instancePath:n+"/properties",schemaPath:"\
#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[r]:e.push(r),i++}return q.errors=e,i===0}function K(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!(r===
"timestamp"||r==="tools"||r==="authors"||r==="component"||r==="manufacture"||r==="supplier"||r==="licenses"||r==="properties")){const s={instancePath:n,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t.timestamp!==void 0){let r=t.timestamp;if(typeof r=="string"){if(!te(r)){const s={
instancePath:n+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-time"}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n+"/ti\
mestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}if(t.tools!==void 0){let r=t.tools;if(Array.isArray(r)){const s=r.
length;for(let o=0;o<s;o++)_(r[o],{instancePath:n+"/tools/"+o})||(e=l(e,_.errors),i=e.length)}else{const s={instancePath:n+"/tools",schemaPath:"#/properties/tools/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}if(t.authors!==void 0){let r=t.authors;if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++)E(r[o],{instancePath:n+"/a\
uthors/"+o})||(e=l(e,E.errors),i=e.length)}else{const s={instancePath:n+"/authors",schemaPath:"#/properties/authors/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(
s),i++}}if(t.component!==void 0&&(q(t.component,{instancePath:n+"/component"})||(e=l(e,q.errors),i=e.length)),t.manufacture!==void 0&&(h(t.manufacture,{instancePath:n+"/manufacture"})||
(e=l(e,h.errors),i=e.length)),t.supplier!==void 0&&(h(t.supplier,{instancePath:n+"/supplier"})||(e=l(e,h.errors),i=e.length)),t.licenses!==void 0){let r=t.licenses;if(Array.isArray(
r)){const s=r.length;for(let o=0;o<s;o++)g(r[o],{instancePath:n+"/licenses/"+o})||(e=l(e,g.errors),i=e.length)}else{const s={instancePath:n+"/licenses",schemaPath:"#/properties/lic\
enses/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}if(t.properties!==void 0){let r=t.properties;if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++)
b(r[o],{instancePath:n+"/properties/"+o})||(e=l(e,b.errors),i=e.length)}else{const s={instancePath:n+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return K.errors=e,
i===0}const de={properties:{"bom-ref":{},provider:{},group:{},name:{},version:{},description:{},endpoints:{},authenticated:{},"x-trust-boundary":{},data:{},licenses:{},externalReferences:{},
services:{},properties:{}}},ge={required:["flow","classification"]},ee={enum:["inbound","outbound","bi-directional","unknown"]};function X(t,{instancePath:n=""}={}){let e=null,i=0;
if(typeof t!="string"){const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}let r;r=!1;for(const s of ee.enum)if(k(t,s)){
r=!0;break}if(!r){const s={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ee.enum}};e===null?e=[s]:e.push(s),i++}return X.errors=e,i===0}function C(t,{instancePath:n=""}={}){
let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r of ge.required)if(t[r]===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:r}};e===null?e=[s]:e.push(s),i++}for(const r in t)if(!(r==="flow"||r==="classification")){const s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t.flow!==void 0&&(X(t.flow,{instancePath:n+"/flow"})||(e=l(e,X.errors),i=e.length)),t.classification!==
void 0&&typeof t.classification!="string"){const r={instancePath:n+"/classification",schemaPath:"#/properties/classification/type",keyword:"type",params:{type:"string"}};e===null?e=
[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return C.errors=e,i===0}const re={validate:I};
function I(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!U.call(de.properties,r)){const s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t["bom-ref"]!==void 0&&(m(t["bom-ref"],{instancePath:n+"/bom-ref"})||(e=l(e,m.errors),i=e.length)),
t.provider!==void 0&&(h(t.provider,{instancePath:n+"/provider"})||(e=l(e,h.errors),i=e.length)),t.group!==void 0&&typeof t.group!="string"){const r={instancePath:n+"/group",schemaPath:"\
#/properties/group/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:n+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.version!==void 0&&typeof t.version!="string"){const r={instancePath:n+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.description!==void 0&&typeof t.description!="string"){const r={instancePath:n+"/\
description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.endpoints!==void 0){let r=t.endpoints;if(Array.isArray(
r)){const s=r.length;for(let o=0;o<s;o++){let p=r[o];if(typeof p=="string"){if(!d(p)){const a={instancePath:n+"/endpoints/"+o,schemaPath:"#/properties/endpoints/items/format",keyword:"\
format",params:{format:"iri-reference"}};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:n+"/endpoints/"+o,schemaPath:"#/properties/endpoints/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),i++}}}else{const s={instancePath:n+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type:"array"}};e===null?e=[
s]:e.push(s),i++}}if(t.authenticated!==void 0&&typeof t.authenticated!="boolean"){const r={instancePath:n+"/authenticated",schemaPath:"#/properties/authenticated/type",keyword:"typ\
e",params:{type:"boolean"}};e===null?e=[r]:e.push(r),i++}if(t["x-trust-boundary"]!==void 0&&typeof t["x-trust-boundary"]!="boolean"){const r={instancePath:n+"/x-trust-boundary",schemaPath:"\
#/properties/x-trust-boundary/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),i++}if(t.data!==void 0){let r=t.data;if(Array.isArray(r)){const s=r.length;for(let o=0;o<
s;o++)C(r[o],{instancePath:n+"/data/"+o})||(e=l(e,C.errors),i=e.length)}else{const s={instancePath:n+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"}};
e===null?e=[s]:e.push(s),i++}}if(t.licenses!==void 0){let r=t.licenses;if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++)g(r[o],{instancePath:n+"/licenses/"+o})||(e=l(e,g.errors),
i=e.length)}else{const s={instancePath:n+"/licenses",schemaPath:"#/properties/licenses/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}if(t.externalReferences!==
void 0){let r=t.externalReferences;if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++)A(r[o],{instancePath:n+"/externalReferences/"+o})||(e=l(e,A.errors),i=e.length)}else{const s={
instancePath:n+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}if(t.services!==void 0){let r=t.
services;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)re.validate(r[p],{instancePath:n+"/services/"+p})||(e=l(e,re.validate.errors),i=e.length);const o=c(r);if(o!==void 0){
const p={instancePath:n+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:n+
"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}if(t.properties!==void 0){let r=t.properties;if(Array.isArray(
r)){const s=r.length;for(let o=0;o<s;o++)b(r[o],{instancePath:n+"/properties/"+o})||(e=l(e,b.errors),i=e.length)}else{const s={instancePath:n+"/properties",schemaPath:"#/properties\
/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),i++}return I.errors=e,i===0}function M(t,{instancePath:n=""}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.ref===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"ref"}};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="ref"||r==="dependsOn")){const s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t.ref!==void 0&&(m(t.ref,{instancePath:n+"/ref"})||(e=l(e,m.errors),i=e.length)),t.dependsOn!==
void 0){let r=t.dependsOn;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)m(r[p],{instancePath:n+"/dependsOn/"+p})||(e=l(e,m.errors),i=e.length);const o=c(r);if(o!==void 0){
const p={instancePath:n+"/dependsOn",schemaPath:"#/properties/dependsOn/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:n+
"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return M.errors=e,i===0}const se={enum:["complete","incomplete","incomplete_first_party_only","incomplete_third_party_only","unknown","not_specified"]};function G(t,{instancePath:n=""}={}){let e=null,i=0;
if(typeof t!="string"){const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}let r;r=!1;for(const s of se.enum)if(k(t,s)){
r=!0;break}if(!r){const s={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:se.enum}};e===null?e=[s]:e.push(s),i++}return G.errors=e,i===0}function J(t,{instancePath:n=""}={}){
let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.aggregate===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"agg\
regate"}};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="aggregate"||r==="assemblies"||r==="dependencies")){const s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t.aggregate!==void 0&&(G(t.aggregate,{instancePath:n+"/aggregate"})||(e=l(e,G.errors),i=e.length)),
t.assemblies!==void 0){let r=t.assemblies;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const a={instancePath:n+"/assemblies/"+p,schemaPath:"#\
/properties/assemblies/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),i++}const o=c(r);if(o!==void 0){const p={instancePath:n+"/assemblies",schemaPath:"\
#/properties/assemblies/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:n+"/assemblies",schemaPath:"#/properties\
/assemblies/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}if(t.dependencies!==void 0){let r=t.dependencies;if(Array.isArray(r)){const s=r.length;for(let p=0;p<
s;p++)if(typeof r[p]!="string"){const a={instancePath:n+"/dependencies/"+p,schemaPath:"#/properties/dependencies/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.
push(a),i++}const o=c(r);if(o!==void 0){const p={instancePath:n+"/dependencies",schemaPath:"#/properties/dependencies/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===
null?e=[p]:e.push(p),i++}}else{const s={instancePath:n+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}}else{
const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return J.errors=e,i===0}function ie(t,{instancePath:n=""}={}){let e=null,
i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r of R.required)if(t[r]===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:r}};
e===null?e=[s]:e.push(s),i++}for(const r in t)if(!U.call(R.properties,r)){const s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),i++}if(t.$schema!==void 0&&typeof t.$schema!="string"){const r={instancePath:n+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),i++}if(t.bomFormat!==void 0){let r=t.bomFormat;if(typeof r!="string"){const s={instancePath:n+"/bomFormat",schemaPath:"#/properties/bomFormat/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}if(r!=="CycloneDX"){const s={instancePath:n+"/bomFormat",schemaPath:"#/properties/bomFormat/enum",keyword:"en\
um",params:{allowedValues:R.properties.bomFormat.enum}};e===null?e=[s]:e.push(s),i++}}if(t.specVersion!==void 0&&typeof t.specVersion!="string"){const r={instancePath:n+"/specVersi\
on",schemaPath:"#/properties/specVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.serialNumber!==void 0){let r=t.serialNumber;if(typeof r=="st\
ring"){if(!le.test(r)){const s={instancePath:n+"/serialNumber",schemaPath:"#/properties/serialNumber/pattern",keyword:"pattern",params:{pattern:"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[\
0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n+"/serialNumber",schemaPath:"#/properties/serialNumber/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),i++}}if(t.version!==void 0){let r=t.version;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){const s={instancePath:n+"/version",schemaPath:"#/p\
roperties/version/type",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),i++}}if(t.metadata!==void 0&&(K(t.metadata,{instancePath:n+"/metadata"})||(e=l(e,K.errors),
i=e.length)),t.components!==void 0){let r=t.components;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)q(r[p],{instancePath:n+"/components/"+p})||(e=l(e,q.errors),i=e.length);
const o=c(r);if(o!==void 0){const p={instancePath:n+"/components",schemaPath:"#/properties/components/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(
p),i++}}else{const s={instancePath:n+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}if(t.services!==void 0){
let r=t.services;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)I(r[p],{instancePath:n+"/services/"+p})||(e=l(e,I.errors),i=e.length);const o=c(r);if(o!==void 0){const p={
instancePath:n+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:n+"\
/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}if(t.externalReferences!==void 0){let r=t.externalReferences;
if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++)A(r[o],{instancePath:n+"/externalReferences/"+o})||(e=l(e,A.errors),i=e.length)}else{const s={instancePath:n+"/externalRef\
erences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}if(t.dependencies!==void 0){let r=t.dependencies;if(Array.
isArray(r)){const s=r.length;for(let p=0;p<s;p++)M(r[p],{instancePath:n+"/dependencies/"+p})||(e=l(e,M.errors),i=e.length);const o=c(r);if(o!==void 0){const p={instancePath:n+"/dep\
endencies",schemaPath:"#/properties/dependencies/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:n+"/dependencie\
s",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}if(t.compositions!==void 0){let r=t.compositions;if(Array.isArray(
r)){const s=r.length;for(let p=0;p<s;p++)J(r[p],{instancePath:n+"/compositions/"+p})||(e=l(e,J.errors),i=e.length);const o=c(r);if(o!==void 0){const p={instancePath:n+"/composition\
s",schemaPath:"#/properties/compositions/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:n+"/compositions",schemaPath:"\
#/properties/compositions/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[r]:e.push(r),i++}return ie.errors=e,i===0}export{we as validate};
