// Written by scripts/schemas.ts from bom-1.2-strict.SNAPSHOT.schema.json; do not edit. From the CycloneDX specification (https://github.com/CycloneDX/specification), Copyright OWASP Foundation, Apache-2.0.
import{isEqual as se,findDuplicate as te,formats as G,append as f}from"../src/support/schema-keywords.ts";import{SPDX_IDS as ie}from"./spdx-ids.js";const Pe=re,F={required:["bomFor\
mat","specVersion"],properties:{$schema:{},bomFormat:{enum:["CycloneDX"]},specVersion:{},serialNumber:{},version:{},metadata:{},components:{},services:{},externalReferences:{},dependencies:{}}},
J=Object.prototype.hasOwnProperty,b=te,ne=new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u");const ee=G["date-time"];const pe={required:["alg","content"]},Q={enum:["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3"]},k=se,
a=new RegExp("^(.*)$","u");function S(i,{instancePath:n=""}={}){let e=null,t=0,s;s=!1;for(const r of Q.enum)if(k(i,r)){s=!0;break}if(!s){const r={instancePath:n,schemaPath:"#/enum",
keyword:"enum",params:{allowedValues:Q.enum}};e===null?e=[r]:e.push(r),t++}if(typeof i=="string"){if(!a.test(i)){const r={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^(.*)$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return S.errors=
e,t===0}const oe=new RegExp("^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$","u");function N(i,{instancePath:n=""}={}){let e=null,t=0;if(typeof i=="st\
ring"){if(!oe.test(i)){const s={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-\
9]{128})$"}};e===null?e=[s]:e.push(s),t++}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return N.errors=e,t===
0}function j(i,{instancePath:n=""}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s of pe.required)if(i[s]===void 0){const r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:s}};e===null?e=[r]:e.push(r),t++}for(const s in i)if(!(s==="alg"||s==="content")){const r={instancePath:n,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[r]:e.push(r),t++}i.alg!==void 0&&(S(i.alg,{instancePath:n+"/alg"})||(e=f(e,S.errors),t=e.
length)),i.content!==void 0&&(N(i.content,{instancePath:n+"/content"})||(e=f(e,N.errors),t=e.length))}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[s]:e.push(s),t++}return j.errors=e,t===0}function _(i,{instancePath:n=""}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s===
"vendor"||s==="name"||s==="version"||s==="hashes")){const r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?
e=[r]:e.push(r),t++}if(i.vendor!==void 0&&typeof i.vendor!="string"){const s={instancePath:n+"/vendor",schemaPath:"#/properties/vendor/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.name!="string"){const s={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),t++}if(i.version!==void 0&&typeof i.version!="string"){const s={instancePath:n+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}if(i.hashes!==void 0){let s=i.hashes;if(Array.isArray(s)){const r=s.length;for(let p=0;p<r;p++)j(s[p],{instancePath:n+"/hashes/"+p})||(e=f(e,
j.errors),t=e.length)}else{const r={instancePath:n+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),t++}}}else{const s={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return _.errors=e,t===0}function $(i,{instancePath:n=""}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="name"||s==="email"||s==="phone")){const r={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[r]:e.push(r),t++}if(i.name!==void 0){let s=i.name;if(typeof s=="string"){
if(!a.test(s)){const r={instancePath:n+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}if(i.email!==void 0){let s=i.email;if(typeof s=="string"){if(!a.test(
s)){const r={instancePath:n+"/email",schemaPath:"#/properties/email/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n+
"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}if(i.phone!==void 0){let s=i.phone;if(typeof s=="string"){if(!a.test(
s)){const r={instancePath:n+"/phone",schemaPath:"#/properties/phone/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n+
"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return $.errors=e,t===0}const A={required:["type","name","version"],properties:{type:{enum:["application","framework","library",
"container","operating-system","device","firmware","file"]},"mime-type":{},"bom-ref":{},supplier:{},author:{},publisher:{},group:{},name:{},version:{},description:{},scope:{enum:["\
required","optional","excluded"]},hashes:{},licenses:{},copyright:{},cpe:{},purl:{},swid:{},modified:{},pedigree:{},externalReferences:{},components:{}}},le=new RegExp("^[-+a-z0-9.\
]+/[-+a-z0-9.]+$","u");function d(i,{instancePath:n=""}={}){let e=null,t=0;if(typeof i!="string"){const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),t++}return d.errors=e,t===0}function g(i,{instancePath:n=""}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="name"||s==="url"||s==="contact")){const r={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[r]:e.push(r),t++}if(i.name!==void 0){let s=i.name;if(typeof s=="string"){
if(!a.test(s)){const r={instancePath:n+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}if(i.url!==void 0){let s=i.url;if(!Array.isArray(s)){const r={instancePath:n+
"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),t++}if(typeof s=="string"&&!a.test(s)){const r={instancePath:n+"/url",schemaPath:"\
#/properties/url/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[r]:e.push(r),t++}}if(i.contact!==void 0){let s=i.contact;if(Array.isArray(s)){const r=s.length;for(let p=0;p<
r;p++)$(s[p],{instancePath:n+"/contact/"+p})||(e=f(e,$.errors),t=e.length)}else{const r={instancePath:n+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type:"\
array"}};e===null?e=[r]:e.push(r),t++}}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return g.errors=e,t===0}const ae=ie;function H(i,{instancePath:n=""}={}){let e=null,t=0;if(typeof i=="string"){if(!ae.has(i)){const s={instancePath:n,schemaPath:"#/listedLicense",keyword:"listedLicense",params:{}};
e===null?e=[s]:e.push(s),t++}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return H.errors=e,t===0}const fe={
properties:{encoding:{enum:["base64"]}}};function w(i,{instancePath:n=""}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.content===void 0){const s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"content"}};e===null?e=[s]:e.push(s),t++}for(const s in i)if(!(s==="contentType"||s==="encoding"||s==="content")){
const r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[r]:e.push(r),t++}if(i.contentType!==void 0&&typeof i.
contentType!="string"){const s={instancePath:n+"/contentType",schemaPath:"#/properties/contentType/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(i.encoding!==
void 0){let s=i.encoding;if(s!=="base64"){const r={instancePath:n+"/encoding",schemaPath:"#/properties/encoding/enum",keyword:"enum",params:{allowedValues:fe.properties.encoding.enum}};
e===null?e=[r]:e.push(r),t++}if(typeof s=="string"){if(!a.test(s)){const r={instancePath:n+"/encoding",schemaPath:"#/properties/encoding/pattern",keyword:"pattern",params:{pattern:"\
^(.*)$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n+"/encoding",schemaPath:"#/properties/encoding/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}}if(i.content!==void 0&&typeof i.content!="string"){const s={instancePath:n+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),t++}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return w.errors=e,t===0}function E(i,{instancePath:n=""}={}){
let e=null,t=0;const s=t;let r=!1,p=null;const o=t;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.id===void 0){const u={instancePath:n,schemaPath:"#/oneOf/0/required",keyword:"requ\
ired",params:{missingProperty:"id"}};e===null?e=[u]:e.push(u),t++}var h=o===t;h&&(r=!0,p=0);const l=t;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.name===void 0){const u={instancePath:n,
schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[u]:e.push(u),t++}var h=l===t;if(h&&r?(r=!1,p=[p,1]):h&&(r=!0,p=1),r)t=s,e!==null&&(s?
e.length=s:e=null);else{const u={instancePath:n,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:p}};e===null?e=[u]:e.push(u),t++}if(i&&typeof i=="object"&&!Array.isArray(
i)){for(const u in i)if(!(u==="id"||u==="name"||u==="text"||u==="url")){const c={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};
e===null?e=[c]:e.push(c),t++}if(i.id!==void 0&&(H(i.id,{instancePath:n+"/id"})||(e=f(e,H.errors),t=e.length)),i.name!==void 0){let u=i.name;if(typeof u=="string"){if(!a.test(u)){const c={
instancePath:n+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:n+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),t++}}if(i.text!==void 0&&(w(i.text,{instancePath:n+"/text"})||(e=f(e,w.errors),t=e.length)),
i.url!==void 0){let u=i.url;if(typeof u=="string"){if(!a.test(u)){const c={instancePath:n+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};
e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),t++}}}else{const u={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),t++}return E.errors=e,t===0}const ue={required:["tagId","name"]};function D(i,{instancePath:n=""}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s of ue.required)if(i[s]===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:s}};e===null?e=[r]:e.push(r),t++}for(const s in i)if(!(s==="tagId"||s==="name"||s==="version"||s==="tagVersion"||s==="patch"||s==="text"||s==="url")){const r={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[r]:e.push(r),t++}if(i.tagId!==void 0&&typeof i.tagId!="string"){const s={
instancePath:n+"/tagId",schemaPath:"#/properties/tagId/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.name!="string"){const s={
instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(i.version!==void 0&&typeof i.version!="string"){const s={
instancePath:n+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(i.tagVersion!==void 0){let s=i.tagVersion;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s))){const r={instancePath:n+"/tagVersion",schemaPath:"#/properties/tagVersion/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),t++}}
if(i.patch!==void 0&&typeof i.patch!="boolean"){const s={instancePath:n+"/patch",schemaPath:"#/properties/patch/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(
s),t++}if(i.text!==void 0&&(w(i.text,{instancePath:n+"/text"})||(e=f(e,w.errors),t=e.length)),i.url!==void 0){let s=i.url;if(typeof s=="string"){if(!a.test(s)){const r={instancePath:n+
"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n+"/url",schemaPath:"#/properties\
/url/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[s]:e.push(s),t++}return D.errors=e,t===0}const ye=G["iri-reference"];const ce=G["idn-email"];function x(i,{instancePath:n=""}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="timestamp"||s==="name"||s==="ema\
il")){const r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[r]:e.push(r),t++}if(i.timestamp!==void 0){
let s=i.timestamp;if(typeof s=="string"){if(!ee(s)){const r={instancePath:n+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-time"}};e===
null?e=[r]:e.push(r),t++}}else{const r={instancePath:n+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}if(i.
name!==void 0){let s=i.name;if(typeof s=="string"){if(!a.test(s)){const r={instancePath:n+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};
e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}if(i.email!==
void 0){let s=i.email;if(typeof s=="string"){if(!ce(s)){const r={instancePath:n+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"idn-email"}};e===null?
e=[r]:e.push(r),t++}}else{const r={instancePath:n+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}}else{const s={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return x.errors=e,t===0}function L(i,{instancePath:n=""}={}){let e=null,t=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="uid"||s==="url"||s==="author"||s==="committer"||s==="message")){const r={instancePath:n,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[r]:e.push(r),t++}if(i.uid!==void 0){let s=i.uid;if(typeof s=="string"){if(!a.test(s)){const r={instancePath:n+
"/uid",schemaPath:"#/properties/uid/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n+"/uid",schemaPath:"#/properties\
/uid/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}if(i.url!==void 0){let s=i.url;if(typeof s=="string"){if(!ye(s)){const r={instancePath:n+"/url",schemaPath:"\
#/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}if(i.author!==void 0&&(x(i.author,{instancePath:n+"/author"})||(e=f(e,x.errors),t=e.length)),i.committer!==void 0&&(x(i.
committer,{instancePath:n+"/committer"})||(e=f(e,x.errors),t=e.length)),i.message!==void 0){let s=i.message;if(typeof s=="string"){if(!a.test(s)){const r={instancePath:n+"/message",
schemaPath:"#/properties/message/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n+"/message",schemaPath:"#/propertie\
s/message/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),t++}return L.errors=e,t===0}const U={properties:{type:{enum:["unofficial","monkey","backport","cherry-pick"]}}};function T(i,{instancePath:n=""}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="text"||s==="url")){const r={instancePath:n,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[r]:e.push(r),t++}if(i.text!==void 0&&(w(i.text,{instancePath:n+"/text"})||(e=f(e,w.
errors),t=e.length)),i.url!==void 0){let s=i.url;if(typeof s=="string"){if(!a.test(s)){const r={instancePath:n+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{
pattern:"^(.*)$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return T.errors=e,t===0}const W={properties:{type:{enum:[
"defect","enhancement","security"]}}};function z(i,{instancePath:n=""}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.type===void 0){const s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[s]:e.push(s),t++}for(const s in i)if(!(s==="type"||s==="id"||s==="name"||s==="description"||s==="source"||
s==="references")){const r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[r]:e.push(r),t++}if(i.type!==
void 0){let s=i.type;if(typeof s!="string"){const p={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}
let r;r=!1;for(const p of W.properties.type.enum)if(k(s,p)){r=!0;break}if(!r){const p={instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:W.
properties.type.enum}};e===null?e=[p]:e.push(p),t++}}if(i.id!==void 0){let s=i.id;if(typeof s=="string"){if(!a.test(s)){const r={instancePath:n+"/id",schemaPath:"#/properties/id/pa\
ttern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}}if(i.name!==void 0){let s=i.name;if(typeof s=="string"){if(!a.test(s)){const r={instancePath:n+"/name",schemaPath:"#/properties/name/pattern",
keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[r]:e.push(r),t++}}if(i.description!==void 0){let s=i.description;if(typeof s=="string"){if(!a.test(s)){const r={instancePath:n+"/description",schemaPath:"#/prope\
rties/description/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n+"/description",schemaPath:"#/properties/descripti\
on/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}if(i.source!==void 0){let s=i.source;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r===
"name"||r==="url")){const p={instancePath:n+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=
[p]:e.push(p),t++}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(!a.test(r)){const p={instancePath:n+"/source/name",schemaPath:"#/properties/source/properties/name/patt\
ern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:n+"/source/name",schemaPath:"#/properties/source/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(s.url!==void 0){let r=s.url;if(typeof r=="string"){if(!a.test(r)){const p={instancePath:n+"/source/url",schemaPath:"#\
/properties/source/properties/url/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:n+"/source/url",schemaPath:"#/prope\
rties/source/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}}else{const r={instancePath:n+"/source",schemaPath:"#/properties/source/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}}if(i.references!==void 0){let s=i.references;if(!Array.isArray(s)){const r={instancePath:n+"/references",schemaPath:"\
#/properties/references/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),t++}if(typeof s=="string"&&!a.test(s)){const r={instancePath:n+"/references",schemaPath:"\
#/properties/references/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[r]:e.push(r),t++}}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),t++}return z.errors=e,t===0}function B(i,{instancePath:n=""}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.type===void 0){
const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[s]:e.push(s),t++}for(const s in i)if(!(s==="type"||s==="diff"||s==="\
resolves")){const r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[r]:e.push(r),t++}if(i.type!==void 0){
let s=i.type;if(typeof s!="string"){const p={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}let r;r=
!1;for(const p of U.properties.type.enum)if(k(s,p)){r=!0;break}if(!r){const p={instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:U.properties.
type.enum}};e===null?e=[p]:e.push(p),t++}}if(i.diff!==void 0&&(T(i.diff,{instancePath:n+"/diff"})||(e=f(e,T.errors),t=e.length)),i.resolves!==void 0){let s=i.resolves;if(Array.isArray(
s)){const r=s.length;for(let p=0;p<r;p++)z(s[p],{instancePath:n+"/resolves/"+p})||(e=f(e,z.errors),t=e.length)}else{const r={instancePath:n+"/resolves",schemaPath:"#/properties/res\
olves/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),t++}}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[s]:e.push(s),t++}return B.errors=e,t===0}const I={required:["url","type"],properties:{type:{enum:["vcs","issue-tracker","website","advisories","bom","mailing-list","social","chat",
"documentation","support","distribution","license","build-meta","build-system","other"]}}};function v(i,{instancePath:n=""}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){for(const s of I.required)if(i[s]===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:s}};e===null?e=[r]:e.push(r),t++}for(const s in i)
if(!(s==="url"||s==="comment"||s==="type")){const r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[r]:
e.push(r),t++}if(i.url!==void 0){let s=i.url;if(typeof s=="string"){if(!a.test(s)){const r={instancePath:n+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern:"\
^(.*)$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}
if(i.comment!==void 0){let s=i.comment;if(typeof s=="string"){if(!a.test(s)){const r={instancePath:n+"/comment",schemaPath:"#/properties/comment/pattern",keyword:"pattern",params:{
pattern:"^(.*)$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),t++}}if(i.type!==void 0){let s=i.type;if(typeof s!="string"){const p={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===
null?e=[p]:e.push(p),t++}let r;r=!1;for(const p of I.properties.type.enum)if(k(s,p)){r=!0;break}if(!r){const p={instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"\
enum",params:{allowedValues:I.properties.type.enum}};e===null?e=[p]:e.push(p),t++}}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),t++}return v.errors=e,t===0}const P={validate:q};function q(i,{instancePath:n=""}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const r of A.required)
if(i[r]===void 0){const p={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:r}};e===null?e=[p]:e.push(p),t++}for(const r in i)if(!J.call(A.properties,
r)){const p={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[p]:e.push(p),t++}if(i.type!==void 0){let r=i.
type,p;p=!1;for(const o of A.properties.type.enum)if(k(r,o)){p=!0;break}if(!p){const o={instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:A.
properties.type.enum}};e===null?e=[o]:e.push(o),t++}if(typeof r=="string"){if(!a.test(r)){const o={instancePath:n+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{
pattern:"^(.*)$"}};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),t++}}if(i["mime-type"]!==void 0){let r=i["mime-type"];if(typeof r=="string"){if(!le.test(r)){const p={instancePath:n+"/mime-type",schemaPath:"#/properties/mime-type/pattern",keyword:"\
pattern",params:{pattern:"^[-+a-z0-9.]+/[-+a-z0-9.]+$"}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:n+"/mime-type",schemaPath:"#/properties/mime-type/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(i["bom-ref"]!==void 0){let r=i["bom-ref"];if(d(r,{instancePath:n+"/bom-ref"})||(e=f(e,d.errors),t=e.length),typeof r==
"string"&&!a.test(r)){const p={instancePath:n+"/bom-ref",schemaPath:"#/properties/bom-ref/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[p]:e.push(p),t++}}if(i.supplier!==
void 0&&(g(i.supplier,{instancePath:n+"/supplier"})||(e=f(e,g.errors),t=e.length)),i.author!==void 0){let r=i.author;if(typeof r=="string"){if(!a.test(r)){const p={instancePath:n+"\
/author",schemaPath:"#/properties/author/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:n+"/author",schemaPath:"#/pr\
operties/author/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(i.publisher!==void 0){let r=i.publisher;if(typeof r=="string"){if(!a.test(r)){const p={
instancePath:n+"/publisher",schemaPath:"#/properties/publisher/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:n+"/pu\
blisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(i.group!==void 0){let r=i.group;if(typeof r=="string"){if(!a.
test(r)){const p={instancePath:n+"/group",schemaPath:"#/properties/group/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:n+
"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(i.name!==void 0){let r=i.name;if(typeof r=="string"){if(!a.test(
r)){const p={instancePath:n+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:n+"\
/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(i.version!==void 0){let r=i.version;if(typeof r=="string"){if(!a.
test(r)){const p={instancePath:n+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:n+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(i.description!==void 0){let r=i.description;if(typeof r=="\
string"){if(!a.test(r)){const p={instancePath:n+"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[p]:e.push(p),t++}}else{
const p={instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(i.scope!==void 0){let r=i.
scope,p;p=!1;for(const o of A.properties.scope.enum)if(k(r,o)){p=!0;break}if(!p){const o={instancePath:n+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues:A.
properties.scope.enum}};e===null?e=[o]:e.push(o),t++}if(typeof r=="string"){if(!a.test(r)){const o={instancePath:n+"/scope",schemaPath:"#/properties/scope/pattern",keyword:"pattern",
params:{pattern:"^(.*)$"}};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:n+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type:"string"}};e===null?
e=[o]:e.push(o),t++}}if(i.hashes!==void 0){let r=i.hashes;if(Array.isArray(r)){const p=r.length;for(let o=0;o<p;o++)j(r[o],{instancePath:n+"/hashes/"+o})||(e=f(e,j.errors),t=e.length)}else{
const p={instancePath:n+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(i.licenses!==void 0){let r=i.licenses;
if(Array.isArray(r)){const p=r.length;for(let o=0;o<p;o++){let l=r[o];const h=t;let u=!1,c=null;const R=t;if(l&&typeof l=="object"&&!Array.isArray(l)&&l.license===void 0){const y={
instancePath:n+"/licenses/"+o,schemaPath:"#/properties/licenses/items/oneOf/0/required",keyword:"required",params:{missingProperty:"license"}};e===null?e=[y]:e.push(y),t++}var s=R===
t;s&&(u=!0,c=0);const V=t;if(l&&typeof l=="object"&&!Array.isArray(l)&&l.expression===void 0){const y={instancePath:n+"/licenses/"+o,schemaPath:"#/properties/licenses/items/oneOf/1\
/required",keyword:"required",params:{missingProperty:"expression"}};e===null?e=[y]:e.push(y),t++}var s=V===t;if(s&&u?(u=!1,c=[c,1]):s&&(u=!0,c=1),u)t=h,e!==null&&(h?e.length=h:e=null);else{
const y={instancePath:n+"/licenses/"+o,schemaPath:"#/properties/licenses/items/oneOf",keyword:"oneOf",params:{passingSchemas:c}};e===null?e=[y]:e.push(y),t++}if(l&&typeof l=="objec\
t"&&!Array.isArray(l)){for(const y in l)if(!(y==="license"||y==="expression")){const m={instancePath:n+"/licenses/"+o,schemaPath:"#/properties/licenses/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[m]:e.push(m),t++}if(l.license!==void 0&&(E(l.license,{instancePath:n+"/licenses/"+o+"/license"})||(e=f(e,E.
errors),t=e.length)),l.expression!==void 0){let y=l.expression;if(typeof y=="string"){if(!a.test(y)){const m={instancePath:n+"/licenses/"+o+"/expression",schemaPath:"#/properties/l\
icenses/items/properties/expression/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:n+"/licenses/"+o+"/expression",schemaPath:"\
#/properties/licenses/items/properties/expression/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}}}}else{const p={instancePath:n+"/licenses",schemaPath:"\
#/properties/licenses/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(i.copyright!==void 0){let r=i.copyright;if(typeof r=="string"){if(!a.test(r)){const p={
instancePath:n+"/copyright",schemaPath:"#/properties/copyright/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:n+"/co\
pyright",schemaPath:"#/properties/copyright/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(i.cpe!==void 0){let r=i.cpe;if(typeof r=="string"){if(!a.test(
r)){const p={instancePath:n+"/cpe",schemaPath:"#/properties/cpe/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:n+"/c\
pe",schemaPath:"#/properties/cpe/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(i.purl!==void 0){let r=i.purl;if(typeof r=="string"){if(!a.test(r)){const p={
instancePath:n+"/purl",schemaPath:"#/properties/purl/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:n+"/purl",schemaPath:"\
#/properties/purl/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(i.swid!==void 0&&(D(i.swid,{instancePath:n+"/swid"})||(e=f(e,D.errors),t=e.length)),
i.modified!==void 0&&typeof i.modified!="boolean"){const r={instancePath:n+"/modified",schemaPath:"#/properties/modified/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:
e.push(r),t++}if(i.pedigree!==void 0){let r=i.pedigree;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const p in r)if(!(p==="ancestors"||p==="descendants"||p==="variants"||p==="c\
ommits"||p==="patches"||p==="notes")){const o={instancePath:n+"/pedigree",schemaPath:"#/properties/pedigree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[o]:e.push(o),t++}if(r.ancestors!==void 0){let p=r.ancestors;if(Array.isArray(p)){const o=p.length;for(let l=0;l<o;l++)P.validate(p[l],{instancePath:n+"/pedigree/ancesto\
rs/"+l})||(e=f(e,P.validate.errors),t=e.length)}else{const o={instancePath:n+"/pedigree/ancestors",schemaPath:"#/properties/pedigree/properties/ancestors/type",keyword:"type",params:{
type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.descendants!==void 0){let p=r.descendants;if(Array.isArray(p)){const o=p.length;for(let l=0;l<o;l++)P.validate(p[l],{instancePath:n+
"/pedigree/descendants/"+l})||(e=f(e,P.validate.errors),t=e.length)}else{const o={instancePath:n+"/pedigree/descendants",schemaPath:"#/properties/pedigree/properties/descendants/ty\
pe",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.variants!==void 0){let p=r.variants;if(Array.isArray(p)){const o=p.length;for(let l=0;l<o;l++)P.validate(
p[l],{instancePath:n+"/pedigree/variants/"+l})||(e=f(e,P.validate.errors),t=e.length)}else{const o={instancePath:n+"/pedigree/variants",schemaPath:"#/properties/pedigree/properties\
/variants/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.commits!==void 0){let p=r.commits;if(Array.isArray(p)){const o=p.length;for(let l=0;l<o;l++)
L(p[l],{instancePath:n+"/pedigree/commits/"+l})||(e=f(e,L.errors),t=e.length)}else{const o={instancePath:n+"/pedigree/commits",schemaPath:"#/properties/pedigree/properties/commits/\
type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.patches!==void 0){let p=r.patches;if(Array.isArray(p)){const o=p.length;for(let l=0;l<o;l++)B(p[l],{instancePath:n+
"/pedigree/patches/"+l})||(e=f(e,B.errors),t=e.length)}else{const o={instancePath:n+"/pedigree/patches",schemaPath:"#/properties/pedigree/properties/patches/type",keyword:"type",params:{
type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.notes!==void 0){let p=r.notes;if(typeof p=="string"){if(!a.test(p)){const o={instancePath:n+"/pedigree/notes",schemaPath:"#/proper\
ties/pedigree/properties/notes/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:n+"/pedigree/notes",schemaPath:"#/prop\
erties/pedigree/properties/notes/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}}else{const p={instancePath:n+"/pedigree",schemaPath:"#/properties/pedig\
ree/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}if(i.externalReferences!==void 0){let r=i.externalReferences;if(Array.isArray(r)){const p=r.length;for(let o=0;o<
p;o++)v(r[o],{instancePath:n+"/externalReferences/"+o})||(e=f(e,v.errors),t=e.length)}else{const p={instancePath:n+"/externalReferences",schemaPath:"#/properties/externalReferences\
/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(i.components!==void 0){let r=i.components;if(Array.isArray(r)){const p=r.length;for(let l=0;l<p;l++)P.
validate(r[l],{instancePath:n+"/components/"+l})||(e=f(e,P.validate.errors),t=e.length);const o=b(r);if(o!==void 0){const l={instancePath:n+"/components",schemaPath:"#/properties/c\
omponents/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[l]:e.push(l),t++}}else{const p={instancePath:n+"/components",schemaPath:"#/properties/components/ty\
pe",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return q.errors=e,t===0}function K(i,{instancePath:n=""}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="timestamp"||s==="tools"||
s==="authors"||s==="component"||s==="manufacture"||s==="supplier")){const r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[r]:e.push(r),t++}if(i.timestamp!==void 0){let s=i.timestamp;if(typeof s=="string"){if(!ee(s)){const r={instancePath:n+"/timestamp",schemaPath:"#/properties/timestamp/fo\
rmat",keyword:"format",params:{format:"date-time"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}if(i.tools!==void 0){let s=i.tools;if(Array.isArray(s)){const r=s.length;for(let p=0;p<r;p++)_(s[p],{instancePath:n+"/tools/"+
p})||(e=f(e,_.errors),t=e.length)}else{const r={instancePath:n+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),t++}}if(i.
authors!==void 0){let s=i.authors;if(Array.isArray(s)){const r=s.length;for(let p=0;p<r;p++)$(s[p],{instancePath:n+"/authors/"+p})||(e=f(e,$.errors),t=e.length)}else{const r={instancePath:n+
"/authors",schemaPath:"#/properties/authors/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),t++}}i.component!==void 0&&(q(i.component,{instancePath:n+"/compone\
nt"})||(e=f(e,q.errors),t=e.length)),i.manufacture!==void 0&&(g(i.manufacture,{instancePath:n+"/manufacture"})||(e=f(e,g.errors),t=e.length)),i.supplier!==void 0&&(g(i.supplier,{instancePath:n+
"/supplier"})||(e=f(e,g.errors),t=e.length))}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return K.errors=e,
t===0}const me={properties:{"bom-ref":{},provider:{},group:{},name:{},version:{},description:{},endpoints:{},authenticated:{},"x-trust-boundary":{},data:{},licenses:{},externalReferences:{},
services:{}}},he={required:["flow","classification"]},Y={enum:["inbound","outbound","bi-directional","unknown"]};function X(i,{instancePath:n=""}={}){let e=null,t=0,s;s=!1;for(const r of Y.
enum)if(k(i,r)){s=!0;break}if(!s){const r={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Y.enum}};e===null?e=[r]:e.push(r),t++}if(typeof i=="string"){if(!a.
test(i)){const r={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return X.errors=e,t===0}function C(i,{instancePath:n=""}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){for(const s of he.required)if(i[s]===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:s}};e===null?e=[r]:e.push(r),t++}for(const s in i)
if(!(s==="flow"||s==="classification")){const r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[r]:e.push(
r),t++}if(i.flow!==void 0&&(X(i.flow,{instancePath:n+"/flow"})||(e=f(e,X.errors),t=e.length)),i.classification!==void 0&&typeof i.classification!="string"){const s={instancePath:n+
"/classification",schemaPath:"#/properties/classification/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}else{const s={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return C.errors=e,t===0}const Z={validate:O};function O(i,{instancePath:n=""}={}){let e=null,t=0;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.name===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(const r in i)
if(!J.call(me.properties,r)){const p={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[p]:e.push(p),t++}
if(i["bom-ref"]!==void 0){let r=i["bom-ref"];if(d(r,{instancePath:n+"/bom-ref"})||(e=f(e,d.errors),t=e.length),typeof r=="string"&&!a.test(r)){const p={instancePath:n+"/bom-ref",schemaPath:"\
#/properties/bom-ref/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[p]:e.push(p),t++}}if(i.provider!==void 0&&(g(i.provider,{instancePath:n+"/provider"})||(e=f(e,
g.errors),t=e.length)),i.group!==void 0){let r=i.group;if(typeof r=="string"){if(!a.test(r)){const p={instancePath:n+"/group",schemaPath:"#/properties/group/pattern",keyword:"patte\
rn",params:{pattern:"^(.*)$"}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:n+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"}};e===null?
e=[p]:e.push(p),t++}}if(i.name!==void 0){let r=i.name;if(typeof r=="string"){if(!a.test(r)){const p={instancePath:n+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",
params:{pattern:"^(.*)$"}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=
[p]:e.push(p),t++}}if(i.version!==void 0){let r=i.version;if(typeof r=="string"){if(!a.test(r)){const p={instancePath:n+"/version",schemaPath:"#/properties/version/pattern",keyword:"\
pattern",params:{pattern:"^(.*)$"}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:n+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};
e===null?e=[p]:e.push(p),t++}}if(i.description!==void 0){let r=i.description;if(typeof r=="string"){if(!a.test(r)){const p={instancePath:n+"/description",schemaPath:"#/properties/d\
escription/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:n+"/description",schemaPath:"#/properties/description/type",
keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(i.endpoints!==void 0){let r=i.endpoints;if(!Array.isArray(r)){const p={instancePath:n+"/endpoints",schemaPath:"\
#/properties/endpoints/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}if(typeof r=="string"&&!a.test(r)){const p={instancePath:n+"/endpoints",schemaPath:"\
#/properties/endpoints/pattern",keyword:"pattern",params:{pattern:"^(.*)$"}};e===null?e=[p]:e.push(p),t++}}if(i.authenticated!==void 0&&typeof i.authenticated!="boolean"){const r={
instancePath:n+"/authenticated",schemaPath:"#/properties/authenticated/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i["x-trust-boundary"]!==void 0&&
typeof i["x-trust-boundary"]!="boolean"){const r={instancePath:n+"/x-trust-boundary",schemaPath:"#/properties/x-trust-boundary/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[r]:e.push(r),t++}if(i.data!==void 0){let r=i.data;if(Array.isArray(r)){const p=r.length;for(let o=0;o<p;o++)C(r[o],{instancePath:n+"/data/"+o})||(e=f(e,C.errors),t=e.length)}else{
const p={instancePath:n+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(i.licenses!==void 0){let r=i.licenses;if(Array.
isArray(r)){const p=r.length;for(let o=0;o<p;o++){let l=r[o];const h=t;let u=!1,c=null;const R=t;if(l&&typeof l=="object"&&!Array.isArray(l)&&l.license===void 0){const y={instancePath:n+
"/licenses/"+o,schemaPath:"#/properties/licenses/items/oneOf/0/required",keyword:"required",params:{missingProperty:"license"}};e===null?e=[y]:e.push(y),t++}var s=R===t;s&&(u=!0,c=
0);const V=t;if(l&&typeof l=="object"&&!Array.isArray(l)&&l.expression===void 0){const y={instancePath:n+"/licenses/"+o,schemaPath:"#/properties/licenses/items/oneOf/1/required",keyword:"\
required",params:{missingProperty:"expression"}};e===null?e=[y]:e.push(y),t++}var s=V===t;if(s&&u?(u=!1,c=[c,1]):s&&(u=!0,c=1),u)t=h,e!==null&&(h?e.length=h:e=null);else{const y={instancePath:n+
"/licenses/"+o,schemaPath:"#/properties/licenses/items/oneOf",keyword:"oneOf",params:{passingSchemas:c}};e===null?e=[y]:e.push(y),t++}if(l&&typeof l=="object"&&!Array.isArray(l)){for(const y in l)
if(!(y==="license"||y==="expression")){const m={instancePath:n+"/licenses/"+o,schemaPath:"#/properties/licenses/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};
e===null?e=[m]:e.push(m),t++}if(l.license!==void 0&&(E(l.license,{instancePath:n+"/licenses/"+o+"/license"})||(e=f(e,E.errors),t=e.length)),l.expression!==void 0){let y=l.expression;
if(typeof y=="string"){if(!a.test(y)){const m={instancePath:n+"/licenses/"+o+"/expression",schemaPath:"#/properties/licenses/items/properties/expression/pattern",keyword:"pattern",
params:{pattern:"^(.*)$"}};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:n+"/licenses/"+o+"/expression",schemaPath:"#/properties/licenses/items/properties/expression/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}}}}else{const p={instancePath:n+"/licenses",schemaPath:"#/properties/licenses/type",keyword:"type",params:{type:"\
array"}};e===null?e=[p]:e.push(p),t++}}if(i.externalReferences!==void 0){let r=i.externalReferences;if(Array.isArray(r)){const p=r.length;for(let o=0;o<p;o++)v(r[o],{instancePath:n+
"/externalReferences/"+o})||(e=f(e,v.errors),t=e.length)}else{const p={instancePath:n+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{
type:"array"}};e===null?e=[p]:e.push(p),t++}}if(i.services!==void 0){let r=i.services;if(Array.isArray(r)){const p=r.length;for(let l=0;l<p;l++)Z.validate(r[l],{instancePath:n+"/se\
rvices/"+l})||(e=f(e,Z.validate.errors),t=e.length);const o=b(r);if(o!==void 0){const l={instancePath:n+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueIt\
ems",params:{i:o[0],j:o[1]}};e===null?e=[l]:e.push(l),t++}}else{const p={instancePath:n+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"array"}};e===
null?e=[p]:e.push(p),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return O.errors=e,t===0}function M(i,{instancePath:n=""}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ref===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"ref"}};e===null?e=[s]:e.push(s),t++}for(const s in i)if(!(s==="ref"||s==="dependsOn")){const r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[r]:e.push(r),t++}if(i.ref!==void 0&&(d(i.ref,{instancePath:n+"/ref"})||(e=f(e,d.errors),t=e.length)),i.dependsOn!==
void 0){let s=i.dependsOn;if(Array.isArray(s)){const r=s.length;for(let o=0;o<r;o++)d(s[o],{instancePath:n+"/dependsOn/"+o})||(e=f(e,d.errors),t=e.length);const p=b(s);if(p!==void 0){
const o={instancePath:n+"/dependsOn",schemaPath:"#/properties/dependsOn/uniqueItems",keyword:"uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[o]:e.push(o),t++}}else{const r={instancePath:n+
"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),t++}}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return M.errors=e,t===0}function re(i,{instancePath:n=""}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){
for(const s of F.required)if(i[s]===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:s}};e===null?e=[r]:e.push(r),t++}for(const s in i)
if(!J.call(F.properties,s)){const r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[r]:e.push(r),t++}if(i.
$schema!==void 0&&typeof i.$schema!="string"){const s={instancePath:n+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),t++}if(i.bomFormat!==void 0){let s=i.bomFormat;if(typeof s!="string"){const r={instancePath:n+"/bomFormat",schemaPath:"#/properties/bomFormat/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}if(s!=="CycloneDX"){const r={instancePath:n+"/bomFormat",schemaPath:"#/properties/bomFormat/enum",keyword:"enum",params:{allowedValues:F.properties.
bomFormat.enum}};e===null?e=[r]:e.push(r),t++}}if(i.specVersion!==void 0&&typeof i.specVersion!="string"){const s={instancePath:n+"/specVersion",schemaPath:"#/properties/specVersio\
n/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(i.serialNumber!==void 0){let s=i.serialNumber;if(typeof s=="string"){if(!ne.test(s)){const r={instancePath:n+
"/serialNumber",schemaPath:"#/properties/serialNumber/pattern",keyword:"pattern",params:{pattern:"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}};e===null?
e=[r]:e.push(r),t++}}else{const r={instancePath:n+"/serialNumber",schemaPath:"#/properties/serialNumber/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}if(i.
version!==void 0){let s=i.version;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){const r={instancePath:n+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[r]:e.push(r),t++}}if(i.metadata!==void 0&&(K(i.metadata,{instancePath:n+"/metadata"})||(e=f(e,K.errors),t=e.length)),i.components!==void 0){let s=i.components;
if(Array.isArray(s)){const r=s.length;for(let o=0;o<r;o++)q(s[o],{instancePath:n+"/components/"+o})||(e=f(e,q.errors),t=e.length);const p=b(s);if(p!==void 0){const o={instancePath:n+
"/components",schemaPath:"#/properties/components/uniqueItems",keyword:"uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[o]:e.push(o),t++}}else{const r={instancePath:n+"/components",
schemaPath:"#/properties/components/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),t++}}if(i.services!==void 0){let s=i.services;if(Array.isArray(s)){const r=s.
length;for(let o=0;o<r;o++)O(s[o],{instancePath:n+"/services/"+o})||(e=f(e,O.errors),t=e.length);const p=b(s);if(p!==void 0){const o={instancePath:n+"/services",schemaPath:"#/prope\
rties/services/uniqueItems",keyword:"uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[o]:e.push(o),t++}}else{const r={instancePath:n+"/services",schemaPath:"#/properties/services/t\
ype",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),t++}}if(i.externalReferences!==void 0){let s=i.externalReferences;if(Array.isArray(s)){const r=s.length;for(let p=0;p<
r;p++)v(s[p],{instancePath:n+"/externalReferences/"+p})||(e=f(e,v.errors),t=e.length)}else{const r={instancePath:n+"/externalReferences",schemaPath:"#/properties/externalReferences\
/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),t++}}if(i.dependencies!==void 0){let s=i.dependencies;if(Array.isArray(s)){const r=s.length;for(let o=0;o<r;o++)
M(s[o],{instancePath:n+"/dependencies/"+o})||(e=f(e,M.errors),t=e.length);const p=b(s);if(p!==void 0){const o={instancePath:n+"/dependencies",schemaPath:"#/properties/dependencies/\
uniqueItems",keyword:"uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[o]:e.push(o),t++}}else{const r={instancePath:n+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"\
type",params:{type:"array"}};e===null?e=[r]:e.push(r),t++}}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return re.
errors=e,t===0}export{Pe as validate};
