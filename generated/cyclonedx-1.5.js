// Written by scripts/schemas.ts from bom-1.5.SNAPSHOT.schema.json; do not edit. From the CycloneDX specification (https://github.com/CycloneDX/specification), Copyright OWASP Foundation, Apache-2.0.
import{lengthOf as Cr,isEqual as Nr,findDuplicate as Fr,formats as de,append as c}from"../src/support/schema-keywords.ts";import{SPDX_IDS as Dr}from"./spdx-ids.js";const ts=zr,ge={
required:["bomFormat","specVersion"],properties:{$schema:{},bomFormat:{enum:["CycloneDX"]},specVersion:{},serialNumber:{},version:{},metadata:{},components:{},services:{},externalReferences:{},
dependencies:{},compositions:{},vulnerabilities:{},annotations:{},formulation:{},properties:{},signature:{}}},D=Object.prototype.hasOwnProperty,b=Fr,Lr=new RegExp("^urn:uuid:[0-9a-\
f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u"),ke={properties:{timestamp:{},lifecycles:{items:{oneOf:[{required:["phase"],additionalProperties:!1,properties:{phase:{
type:"string",enum:["design","pre-build","build","post-build","operations","discovery","decommission"]}}},{required:["name"],additionalProperties:!1,properties:{name:{type:"string"},
description:{type:"string"}}}]}},tools:{},authors:{},component:{},manufacture:{},supplier:{},licenses:{},properties:{}}},O=Nr,R=de["date-time"],J={required:["type","name"],properties:{
type:{enum:["application","framework","library","container","platform","operating-system","device","device-driver","firmware","file","machine-learning-model","data"]},"mime-type":{},
"bom-ref":{},supplier:{},author:{},publisher:{},group:{},name:{},version:{},description:{},scope:{enum:["required","optional","excluded"]},hashes:{},licenses:{},copyright:{},cpe:{},
purl:{},swid:{},modified:{},pedigree:{},externalReferences:{},components:{},evidence:{},releaseNotes:{},modelCard:{},data:{},properties:{},signature:{}}},Mr=new RegExp("^[-+a-z0-9.\
]+/[-+a-z0-9.]+$","u");const re=Cr;function q(t,{instancePath:i=""}={}){let e=null,r=0;if(typeof t=="string"){if(re(t)<1){const s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}return q.errors=e,r===0}const Tr=de["idn-email"];function S(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s==="bom-ref"||s==="name"||s==="emai\
l"||s==="phone")){const n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(t["bom-r\
ef"]!==void 0&&(q(t["bom-ref"],{instancePath:i+"/bom-ref"})||(e=c(e,q.errors),r=e.length)),t.name!==void 0&&typeof t.name!="string"){const s={instancePath:i+"/name",schemaPath:"#/p\
roperties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.email!==void 0){let s=t.email;if(typeof s=="string"){if(!Tr(s)){const n={instancePath:i+
"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"idn-email"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:i+"/email",schemaPath:"#/prop\
erties/email/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(t.phone!==void 0&&typeof t.phone!="string"){const s={instancePath:i+"/phone",schemaPath:"\
#/properties/phone/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[s]:e.push(s),r++}return S.errors=e,r===0}const T=de["iri-reference"];function I(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)
if(!(s==="bom-ref"||s==="name"||s==="url"||s==="contact")){const n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[n]:e.push(n),r++}if(t["bom-ref"]!==void 0&&(q(t["bom-ref"],{instancePath:i+"/bom-ref"})||(e=c(e,q.errors),r=e.length)),t.name!==void 0&&typeof t.name!="string"){const s={
instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.url!==void 0){let s=t.url;if(Array.isArray(s)){const n=s.
length;for(let o=0;o<n;o++){let p=s[o];if(typeof p=="string"){if(!T(p)){const l={instancePath:i+"/url/"+o,schemaPath:"#/properties/url/items/format",keyword:"format",params:{format:"\
iri-reference"}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:i+"/url/"+o,schemaPath:"#/properties/url/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:
e.push(l),r++}}}else{const n={instancePath:i+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.contact!==void 0){let s=t.
contact;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)S(s[o],{instancePath:i+"/contact/"+o})||(e=c(e,S.errors),r=e.length)}else{const n={instancePath:i+"/contact",schemaPath:"\
#/properties/contact/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[s]:e.push(s),r++}return I.errors=e,r===0}const $r={required:["alg","content"]},hr={enum:["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","B\
LAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3"]};function Ae(t,{instancePath:i=""}={}){let e=null,r=0;if(typeof t!="string"){const n={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let s;s=!1;for(const n of hr.enum)if(O(t,n)){s=!0;break}if(!s){const n={instancePath:i,schemaPath:"#/enum",keyword:"enum",
params:{allowedValues:hr.enum}};e===null?e=[n]:e.push(n),r++}return Ae.errors=e,r===0}const Br=new RegExp("^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$","u");function be(t,{instancePath:i=""}={}){let e=null,r=0;if(typeof t=="s\
tring"){if(!Br.test(t)){const s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0\
-9]{128})$"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}return be.errors=e,
r===0}function X(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s of $r.required)if(t[s]===void 0){const n={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:s}};e===null?e=[n]:e.push(n),r++}for(const s in t)if(!(s==="alg"||s==="content")){const n={instancePath:i,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}t.alg!==void 0&&(Ae(t.alg,{instancePath:i+"/alg"})||(e=c(e,Ae.errors),r=
e.length)),t.content!==void 0&&(be(t.content,{instancePath:i+"/content"})||(e=c(e,be.errors),r=e.length))}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[s]:e.push(s),r++}return X.errors=e,r===0}const dr={properties:{licensing:{properties:{licenseTypes:{items:{enum:["academic","appliance","client-access","concurrent-user","core-points","custom-metric","device","evaluation",
"named-user","node-locked","oem","perpetual","processor-points","subscription","user","other"]}}}}}};const Kr=Dr;function je(t,{instancePath:i=""}={}){let e=null,r=0;if(typeof t=="string"){if(!Kr.has(t)){const s={instancePath:i,schemaPath:"#/listedLicense",keyword:"listedLicense",
params:{}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}return je.errors=e,r===
0}const Hr={properties:{encoding:{enum:["base64"]}}};function x(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.content===void 0){const s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"content"}};e===null?e=[s]:e.push(s),r++}for(const s in t)if(!(s==="contentType"||s==="encoding"||
s==="content")){const n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(t.contentType!==
void 0&&typeof t.contentType!="string"){const s={instancePath:i+"/contentType",schemaPath:"#/properties/contentType/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),r++}if(t.encoding!==void 0){let s=t.encoding;if(typeof s!="string"){const n={instancePath:i+"/encoding",schemaPath:"#/properties/encoding/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[n]:e.push(n),r++}if(s!=="base64"){const n={instancePath:i+"/encoding",schemaPath:"#/properties/encoding/enum",keyword:"enum",params:{allowedValues:Hr.properties.encoding.
enum}};e===null?e=[n]:e.push(n),r++}}if(t.content!==void 0&&typeof t.content!="string"){const s={instancePath:i+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return x.errors=e,
r===0}function A(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name!==void 0&&typeof t.name!="string"){const s={instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.value!==void 0&&typeof t.value!="string"){const s={instancePath:i+"/value",schemaPath:"\
#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[s]:e.push(s),r++}return A.errors=e,r===0}function qe(t,{instancePath:i=""}={}){let e=null,r=0;const s=r;let n=!1,o=null;const p=r;if(t&&typeof t=="object"&&!Array.isArray(
t)&&t.id===void 0){const y={instancePath:i,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[y]:e.push(y),r++}var a=p===r;a&&(n=!0,o=0);
const l=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.name===void 0){const y={instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"name"}};
e===null?e=[y]:e.push(y),r++}var a=l===r;if(a&&n?(n=!1,o=[o,1]):a&&(n=!0,o=1),n)r=s,e!==null&&(s?e.length=s:e=null);else{const y={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",
params:{passingSchemas:o}};e===null?e=[y]:e.push(y),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const y in t)if(!(y==="bom-ref"||y==="id"||y==="name"||y==="text"||y==="url"||
y==="licensing"||y==="properties")){const h={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[h]:e.push(
h),r++}if(t["bom-ref"]!==void 0&&(q(t["bom-ref"],{instancePath:i+"/bom-ref"})||(e=c(e,q.errors),r=e.length)),t.id!==void 0&&(je(t.id,{instancePath:i+"/id"})||(e=c(e,je.errors),r=e.
length)),t.name!==void 0&&typeof t.name!="string"){const y={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(
y),r++}if(t.text!==void 0&&(x(t.text,{instancePath:i+"/text"})||(e=c(e,x.errors),r=e.length)),t.url!==void 0){let y=t.url;if(typeof y=="string"){if(!T(y)){const h={instancePath:i+"\
/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:i+"/url",schemaPath:"#/propert\
ies/url/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(t.licensing!==void 0){let y=t.licensing;if(y&&typeof y=="object"&&!Array.isArray(y)){for(const h in y)
if(!(h==="altIds"||h==="licensor"||h==="licensee"||h==="purchaser"||h==="purchaseOrder"||h==="licenseTypes"||h==="lastRenewal"||h==="expiration")){const d={instancePath:i+"/licensi\
ng",schemaPath:"#/properties/licensing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};e===null?e=[d]:e.push(d),r++}if(y.altIds!==void 0){let h=y.
altIds;if(Array.isArray(h)){const d=h.length;for(let g=0;g<d;g++)if(typeof h[g]!="string"){const w={instancePath:i+"/licensing/altIds/"+g,schemaPath:"#/properties/licensing/propert\
ies/altIds/items/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}else{const d={instancePath:i+"/licensing/altIds",schemaPath:"#/properties/licensing/prop\
erties/altIds/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}if(y.licensor!==void 0){let h=y.licensor;const d=r;let g=!1,w=null;const k=r;if(h&&typeof h==
"object"&&!Array.isArray(h)&&h.organization===void 0){const P={instancePath:i+"/licensing/licensor",schemaPath:"#/properties/licensing/properties/licensor/oneOf/0/required",keyword:"\
required",params:{missingProperty:"organization"}};e===null?e=[P]:e.push(P),r++}var f=k===r;f&&(g=!0,w=0);const v=r;if(h&&typeof h=="object"&&!Array.isArray(h)&&h.individual===void 0){
const P={instancePath:i+"/licensing/licensor",schemaPath:"#/properties/licensing/properties/licensor/oneOf/1/required",keyword:"required",params:{missingProperty:"individual"}};e===
null?e=[P]:e.push(P),r++}var f=v===r;if(f&&g?(g=!1,w=[w,1]):f&&(g=!0,w=1),g)r=d,e!==null&&(d?e.length=d:e=null);else{const P={instancePath:i+"/licensing/licensor",schemaPath:"#/pro\
perties/licensing/properties/licensor/oneOf",keyword:"oneOf",params:{passingSchemas:w}};e===null?e=[P]:e.push(P),r++}if(h&&typeof h=="object"&&!Array.isArray(h)){for(const P in h)if(!(P===
"organization"||P==="individual")){const j={instancePath:i+"/licensing/licensor",schemaPath:"#/properties/licensing/properties/licensor/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:P}};e===null?e=[j]:e.push(j),r++}h.organization!==void 0&&(I(h.organization,{instancePath:i+"/licensing/licensor/organization"})||(e=c(e,I.errors),
r=e.length)),h.individual!==void 0&&(S(h.individual,{instancePath:i+"/licensing/licensor/individual"})||(e=c(e,S.errors),r=e.length))}else{const P={instancePath:i+"/licensing/licen\
sor",schemaPath:"#/properties/licensing/properties/licensor/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}}if(y.licensee!==void 0){let h=y.licensee;const d=r;
let g=!1,w=null;const k=r;if(h&&typeof h=="object"&&!Array.isArray(h)&&h.organization===void 0){const P={instancePath:i+"/licensing/licensee",schemaPath:"#/properties/licensing/pro\
perties/licensee/oneOf/0/required",keyword:"required",params:{missingProperty:"organization"}};e===null?e=[P]:e.push(P),r++}var u=k===r;u&&(g=!0,w=0);const v=r;if(h&&typeof h=="obj\
ect"&&!Array.isArray(h)&&h.individual===void 0){const P={instancePath:i+"/licensing/licensee",schemaPath:"#/properties/licensing/properties/licensee/oneOf/1/required",keyword:"requ\
ired",params:{missingProperty:"individual"}};e===null?e=[P]:e.push(P),r++}var u=v===r;if(u&&g?(g=!1,w=[w,1]):u&&(g=!0,w=1),g)r=d,e!==null&&(d?e.length=d:e=null);else{const P={instancePath:i+
"/licensing/licensee",schemaPath:"#/properties/licensing/properties/licensee/oneOf",keyword:"oneOf",params:{passingSchemas:w}};e===null?e=[P]:e.push(P),r++}if(h&&typeof h=="object"&&
!Array.isArray(h)){for(const P in h)if(!(P==="organization"||P==="individual")){const j={instancePath:i+"/licensing/licensee",schemaPath:"#/properties/licensing/properties/licensee\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[j]:e.push(j),r++}h.organization!==void 0&&(I(h.organization,{instancePath:i+"/licen\
sing/licensee/organization"})||(e=c(e,I.errors),r=e.length)),h.individual!==void 0&&(S(h.individual,{instancePath:i+"/licensing/licensee/individual"})||(e=c(e,S.errors),r=e.length))}else{
const P={instancePath:i+"/licensing/licensee",schemaPath:"#/properties/licensing/properties/licensee/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}}if(y.
purchaser!==void 0){let h=y.purchaser;const d=r;let g=!1,w=null;const k=r;if(h&&typeof h=="object"&&!Array.isArray(h)&&h.organization===void 0){const P={instancePath:i+"/licensing/\
purchaser",schemaPath:"#/properties/licensing/properties/purchaser/oneOf/0/required",keyword:"required",params:{missingProperty:"organization"}};e===null?e=[P]:e.push(P),r++}var m=k===
r;m&&(g=!0,w=0);const v=r;if(h&&typeof h=="object"&&!Array.isArray(h)&&h.individual===void 0){const P={instancePath:i+"/licensing/purchaser",schemaPath:"#/properties/licensing/prop\
erties/purchaser/oneOf/1/required",keyword:"required",params:{missingProperty:"individual"}};e===null?e=[P]:e.push(P),r++}var m=v===r;if(m&&g?(g=!1,w=[w,1]):m&&(g=!0,w=1),g)r=d,e!==
null&&(d?e.length=d:e=null);else{const P={instancePath:i+"/licensing/purchaser",schemaPath:"#/properties/licensing/properties/purchaser/oneOf",keyword:"oneOf",params:{passingSchemas:w}};
e===null?e=[P]:e.push(P),r++}if(h&&typeof h=="object"&&!Array.isArray(h)){for(const P in h)if(!(P==="organization"||P==="individual")){const j={instancePath:i+"/licensing/purchaser",
schemaPath:"#/properties/licensing/properties/purchaser/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[j]:e.push(j),r++}h.organization!==
void 0&&(I(h.organization,{instancePath:i+"/licensing/purchaser/organization"})||(e=c(e,I.errors),r=e.length)),h.individual!==void 0&&(S(h.individual,{instancePath:i+"/licensing/pu\
rchaser/individual"})||(e=c(e,S.errors),r=e.length))}else{const P={instancePath:i+"/licensing/purchaser",schemaPath:"#/properties/licensing/properties/purchaser/type",keyword:"type",
params:{type:"object"}};e===null?e=[P]:e.push(P),r++}}if(y.purchaseOrder!==void 0&&typeof y.purchaseOrder!="string"){const h={instancePath:i+"/licensing/purchaseOrder",schemaPath:"\
#/properties/licensing/properties/purchaseOrder/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(y.licenseTypes!==void 0){let h=y.licenseTypes;if(Array.
isArray(h)){const d=h.length;for(let g=0;g<d;g++){let w=h[g];if(typeof w!="string"){const v={instancePath:i+"/licensing/licenseTypes/"+g,schemaPath:"#/properties/licensing/properti\
es/licenseTypes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}let k;k=!1;for(const v of dr.properties.licensing.properties.licenseTypes.items.enum)
if(O(w,v)){k=!0;break}if(!k){const v={instancePath:i+"/licensing/licenseTypes/"+g,schemaPath:"#/properties/licensing/properties/licenseTypes/items/enum",keyword:"enum",params:{allowedValues:dr.
properties.licensing.properties.licenseTypes.items.enum}};e===null?e=[v]:e.push(v),r++}}}else{const d={instancePath:i+"/licensing/licenseTypes",schemaPath:"#/properties/licensing/p\
roperties/licenseTypes/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}if(y.lastRenewal!==void 0){let h=y.lastRenewal;if(typeof h=="string"){if(!R(h)){const d={
instancePath:i+"/licensing/lastRenewal",schemaPath:"#/properties/licensing/properties/lastRenewal/format",keyword:"format",params:{format:"date-time"}};e===null?e=[d]:e.push(d),r++}}else{
const d={instancePath:i+"/licensing/lastRenewal",schemaPath:"#/properties/licensing/properties/lastRenewal/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}}
if(y.expiration!==void 0){let h=y.expiration;if(typeof h=="string"){if(!R(h)){const d={instancePath:i+"/licensing/expiration",schemaPath:"#/properties/licensing/properties/expirati\
on/format",keyword:"format",params:{format:"date-time"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:i+"/licensing/expiration",schemaPath:"#/properties/licensing/prope\
rties/expiration/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}}}else{const h={instancePath:i+"/licensing",schemaPath:"#/properties/licensing/type",keyword:"\
type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}}if(t.properties!==void 0){let y=t.properties;if(Array.isArray(y)){const h=y.length;for(let d=0;d<h;d++)A(y[d],{instancePath:i+
"/properties/"+d})||(e=c(e,A.errors),r=e.length)}else{const h={instancePath:i+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?
e=[h]:e.push(h),r++}}}else{const y={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}return qe.errors=e,r===0}function $(t,{instancePath:i=""}={}){
let e=null,r=0;if(!Array.isArray(t)){const f={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}const s=r;let n=!1,o=null;const p=r;
if(Array.isArray(t)){const f=t.length;for(let u=0;u<f;u++){let m=t[u];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.license===void 0){const y={instancePath:i+"/"+u,schemaPath:"\
#/oneOf/0/items/required",keyword:"required",params:{missingProperty:"license"}};e===null?e=[y]:e.push(y),r++}for(const y in m)if(y!=="license"){const h={instancePath:i+"/"+u,schemaPath:"\
#/oneOf/0/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[h]:e.push(h),r++}m.license!==void 0&&(qe(m.license,{instancePath:i+"\
/"+u+"/license"})||(e=c(e,qe.errors),r=e.length))}else{const y={instancePath:i+"/"+u,schemaPath:"#/oneOf/0/items/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(
y),r++}}}else{const f={instancePath:i,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}var a=p===r;a&&(n=!0,o=0);const l=r;if(Array.isArray(
t)){if(t.length>1){const m={instancePath:i,schemaPath:"#/oneOf/1/maxItems",keyword:"maxItems",params:{limit:1}};e===null?e=[m]:e.push(m),r++}if(t.length<1){const m={instancePath:i,
schemaPath:"#/oneOf/1/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),r++}if(!(t.length<=1)){const m={instancePath:i,schemaPath:"#/oneOf/1/additionalItems",
keyword:"additionalItems",params:{limit:1}};e===null?e=[m]:e.push(m),r++}if(t.length>0){let m=t[0];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.expression===void 0){const y={instancePath:i+
"/0",schemaPath:"#/oneOf/1/items/0/required",keyword:"required",params:{missingProperty:"expression"}};e===null?e=[y]:e.push(y),r++}for(const y in m)if(!(y==="expression"||y==="bom\
-ref")){const h={instancePath:i+"/0",schemaPath:"#/oneOf/1/items/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[h]:e.push(h),r++}
if(m.expression!==void 0&&typeof m.expression!="string"){const y={instancePath:i+"/0/expression",schemaPath:"#/oneOf/1/items/0/properties/expression/type",keyword:"type",params:{type:"\
string"}};e===null?e=[y]:e.push(y),r++}m["bom-ref"]!==void 0&&(q(m["bom-ref"],{instancePath:i+"/0/bom-ref"})||(e=c(e,q.errors),r=e.length))}else{const y={instancePath:i+"/0",schemaPath:"\
#/oneOf/1/items/0/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}}}else{const f={instancePath:i,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"\
array"}};e===null?e=[f]:e.push(f),r++}var a=l===r;if(a&&n?(n=!1,o=[o,1]):a&&(n=!0,o=1),n)r=s,e!==null&&(s?e.length=s:e=null);else{const f={instancePath:i,schemaPath:"#/oneOf",keyword:"\
oneOf",params:{passingSchemas:o}};e===null?e=[f]:e.push(f),r++}return $.errors=e,r===0}const Ur={required:["tagId","name"]};function Oe(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){for(const s of Ur.required)if(t[s]===void 0){const n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:s}};e===
null?e=[n]:e.push(n),r++}for(const s in t)if(!(s==="tagId"||s==="name"||s==="version"||s==="tagVersion"||s==="patch"||s==="text"||s==="url")){const n={instancePath:i,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(t.tagId!==void 0&&typeof t.tagId!="string"){const s={instancePath:i+
"/tagId",schemaPath:"#/properties/tagId/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.name!==void 0&&typeof t.name!="string"){const s={instancePath:i+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.version!==void 0&&typeof t.version!="string"){const s={instancePath:i+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.tagVersion!==void 0){let s=t.tagVersion;if(!(typeof s=="n\
umber"&&!(s%1)&&!isNaN(s))){const n={instancePath:i+"/tagVersion",schemaPath:"#/properties/tagVersion/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),r++}}if(t.
patch!==void 0&&typeof t.patch!="boolean"){const s={instancePath:i+"/patch",schemaPath:"#/properties/patch/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),r++}
if(t.text!==void 0&&(x(t.text,{instancePath:i+"/text"})||(e=c(e,x.errors),r=e.length)),t.url!==void 0){let s=t.url;if(typeof s=="string"){if(!T(s)){const n={instancePath:i+"/url",schemaPath:"\
#/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:i+"/url",schemaPath:"#/properties/url/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return Oe.
errors=e,r===0}function Y(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s==="timestamp"||s==="name"||s==="email")){const n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(t.timestamp!==void 0){let s=t.timestamp;if(typeof s==
"string"){if(!R(s)){const n={instancePath:i+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(n),r++}}else{
const n={instancePath:i+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(t.name!==void 0&&typeof t.name!=
"string"){const s={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.email!==void 0){let s=t.email;
if(typeof s=="string"){if(!Tr(s)){const n={instancePath:i+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"idn-email"}};e===null?e=[n]:e.push(n),r++}}else{
const n={instancePath:i+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return Y.errors=e,r===0}function _e(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.
isArray(t)){for(const s in t)if(!(s==="uid"||s==="url"||s==="author"||s==="committer"||s==="message")){const n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(t.uid!==void 0&&typeof t.uid!="string"){const s={instancePath:i+"/uid",schemaPath:"#/properties/uid/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.url!==void 0){let s=t.url;if(typeof s=="string"){if(!T(s)){const n={instancePath:i+"/url",schemaPath:"#/\
properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:i+"/url",schemaPath:"#/properties/url/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(t.author!==void 0&&(Y(t.author,{instancePath:i+"/author"})||(e=c(e,Y.errors),r=e.length)),t.committer!==void 0&&(Y(t.
committer,{instancePath:i+"/committer"})||(e=c(e,Y.errors),r=e.length)),t.message!==void 0&&typeof t.message!="string"){const s={instancePath:i+"/message",schemaPath:"#/properties/\
message/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),r++}return _e.errors=e,r===0}const gr={properties:{type:{enum:["unofficial","monkey","backport","cherry-pick"]}}};function Ie(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s==="text"||s==="url")){const n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(t.text!==void 0&&(x(t.text,{instancePath:i+"/text"})||(e=c(e,x.
errors),r=e.length)),t.url!==void 0){let s=t.url;if(typeof s=="string"){if(!T(s)){const n={instancePath:i+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"\
iri-reference"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:i+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),
r++}}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return Ie.errors=e,r===0}const kr={properties:{type:{enum:[
"defect","enhancement","security"]}}};function se(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){const s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[s]:e.push(s),r++}for(const s in t)if(!(s==="type"||s==="id"||s==="name"||s==="description"||
s==="source"||s==="references")){const n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),
r++}if(t.type!==void 0){let s=t.type;if(typeof s!="string"){const o={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:
e.push(o),r++}let n;n=!1;for(const o of kr.properties.type.enum)if(O(s,o)){n=!0;break}if(!n){const o={instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:kr.properties.type.enum}};e===null?e=[o]:e.push(o),r++}}if(t.id!==void 0&&typeof t.id!="string"){const s={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.name!==void 0&&typeof t.name!="string"){const s={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.description!==void 0&&typeof t.description!="string"){const s={instancePath:i+"/description",schemaPath:"#/propertie\
s/description/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.source!==void 0){let s=t.source;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const n in s)
if(!(n==="name"||n==="url")){const o={instancePath:i+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===
null?e=[o]:e.push(o),r++}if(s.name!==void 0&&typeof s.name!="string"){const n={instancePath:i+"/source/name",schemaPath:"#/properties/source/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),r++}if(s.url!==void 0){let n=s.url;if(typeof n=="string"){if(!T(n)){const o={instancePath:i+"/source/url",schemaPath:"#/properties/source/p\
roperties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+"/source/url",schemaPath:"#/properties/source/pro\
perties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}}else{const n={instancePath:i+"/source",schemaPath:"#/properties/source/type",keyword:"type",
params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}if(t.references!==void 0){let s=t.references;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++){let p=s[o];if(typeof p==
"string"){if(!T(p)){const l={instancePath:i+"/references/"+o,schemaPath:"#/properties/references/items/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[l]:e.push(
l),r++}}else{const l={instancePath:i+"/references/"+o,schemaPath:"#/properties/references/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{const n={
instancePath:i+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return se.errors=e,r===0}function xe(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&
!Array.isArray(t)){if(t.type===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[s]:e.push(s),r++}for(const s in t)
if(!(s==="type"||s==="diff"||s==="resolves")){const n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[
n]:e.push(n),r++}if(t.type!==void 0){let s=t.type;if(typeof s!="string"){const o={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};
e===null?e=[o]:e.push(o),r++}let n;n=!1;for(const o of gr.properties.type.enum)if(O(s,o)){n=!0;break}if(!n){const o={instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"\
enum",params:{allowedValues:gr.properties.type.enum}};e===null?e=[o]:e.push(o),r++}}if(t.diff!==void 0&&(Ie(t.diff,{instancePath:i+"/diff"})||(e=c(e,Ie.errors),r=e.length)),t.resolves!==
void 0){let s=t.resolves;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)se(s[o],{instancePath:i+"/resolves/"+o})||(e=c(e,se.errors),r=e.length)}else{const n={instancePath:i+
"/resolves",schemaPath:"#/properties/resolves/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return xe.errors=e,r===0}const Pe={required:["url","type"],properties:{type:{enum:["vcs","issue-tracker","website","adviso\
ries","bom","mailing-list","social","chat","documentation","support","distribution","distribution-intake","license","build-meta","build-system","release-notes","security-contact","\
model-card","log","configuration","evidence","formulation","attestation","threat-model","adversary-model","risk-assessment","vulnerability-assertion","exploitability-statement","pe\
ntest-report","static-analysis-report","dynamic-analysis-report","runtime-analysis-report","component-analysis-report","maturity-report","certification-report","codified-infrastruc\
ture","quality-metrics","poam","other"]}}};const Zr=new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$","u");function Ee(t,{instancePath:i=""}={}){let e=null,r=0;if(typeof t=="str\
ing"){if(!Zr.test(t)){const s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][\
0-9]*$"}};e===null?e=[s]:e.push(s),r++}if(!T(t)){const s={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[s]:e.push(s),r++}}else{
const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}return Ee.errors=e,r===0}const Xr=new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$","u");function E(t,{instancePath:i=""}={}){let e=null,r=0;if(typeof t=="s\
tring"){if(!Xr.test(t)){const s={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9\
][0-9]*#.+$"}};e===null?e=[s]:e.push(s),r++}if(!T(t)){const s={instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[s]:e.push(s),r++}}else{
const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}return E.errors=e,r===0}function Re(t,{instancePath:i=""}={}){let e=null,
r=0;const s=r;let n=!1;const o=r;Ee(t,{instancePath:i})||(e=c(e,Ee.errors),r=e.length);var p=o===r;if(n=n||p,!n){const l=r;E(t,{instancePath:i})||(e=c(e,E.errors),r=e.length);var p=l===
r;n=n||p}if(n)r=s,e!==null&&(s?e.length=s:e=null);else{const l={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}return Re.errors=e,r===0}
function N(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n of Pe.required)if(t[n]===void 0){const o={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:n}};e===null?e=[o]:e.push(o),r++}for(const n in t)if(!(n==="url"||n==="comment"||n==="type"||n==="hashes")){const o={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[o]:e.push(o),r++}if(t.url!==void 0){let n=t.url;const o=r;let p=!1;const l=r;
if(typeof n=="string"){if(!T(n)){const a={instancePath:i+"/url",schemaPath:"#/properties/url/anyOf/0/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[a]:e.push(
a),r++}}else{const a={instancePath:i+"/url",schemaPath:"#/properties/url/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}var s=l===r;if(p=p||s,!p){
const a=r;Re(n,{instancePath:i+"/url"})||(e=c(e,Re.errors),r=e.length);var s=a===r;p=p||s}if(p)r=o,e!==null&&(o?e.length=o:e=null);else{const a={instancePath:i+"/url",schemaPath:"#\
/properties/url/anyOf",keyword:"anyOf",params:{}};e===null?e=[a]:e.push(a),r++}}if(t.comment!==void 0&&typeof t.comment!="string"){const n={instancePath:i+"/comment",schemaPath:"#/\
properties/comment/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(t.type!==void 0){let n=t.type;if(typeof n!="string"){const p={instancePath:i+"/type",
schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}let o;o=!1;for(const p of Pe.properties.type.enum)if(O(n,p)){o=!0;break}if(!o){
const p={instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Pe.properties.type.enum}};e===null?e=[p]:e.push(p),r++}}if(t.hashes!==void 0){
let n=t.hashes;if(Array.isArray(n)){const o=n.length;for(let p=0;p<o;p++)X(n[p],{instancePath:i+"/hashes/"+p})||(e=c(e,X.errors),r=e.length)}else{const o={instancePath:i+"/hashes",
schemaPath:"#/properties/hashes/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}}else{const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[n]:e.push(n),r++}return N.errors=e,r===0}const Q={properties:{identity:{properties:{field:{enum:["group","name","version","purl","cpe","swid","hash"]},methods:{
items:{required:["technique","confidence"],properties:{technique:{enum:["source-code-analysis","binary-analysis","manifest-analysis","ast-fingerprint","hash-comparison","instrument\
ation","dynamic-analysis","filename","attestation","other"]}}}}}}}};function V(t,{instancePath:i=""}={}){let e=null,r=0;return q(t,{instancePath:i})||(e=c(e,q.errors),r=e.length),V.errors=e,r===0}function Se(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.text===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"text"}};e===null?e=[s]:e.push(s),r++}for(const s in t)if(s!=="text"){const n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(t.text!==void 0&&typeof t.text!="string"){const s={instancePath:i+"/text",schemaPath:"#/properties/text/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(
s),r++}return Se.errors=e,r===0}function Ve(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t)if(!(n==="identity"||n==="occurre\
nces"||n==="callstack"||n==="licenses"||n==="copyright")){const o={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};
e===null?e=[o]:e.push(o),r++}if(t.identity!==void 0){let n=t.identity;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.field===void 0){const o={instancePath:i+"/identity",schemaPath:"\
#/properties/identity/required",keyword:"required",params:{missingProperty:"field"}};e===null?e=[o]:e.push(o),r++}for(const o in n)if(!(o==="field"||o==="confidence"||o==="methods"||
o==="tools")){const p={instancePath:i+"/identity",schemaPath:"#/properties/identity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[
p]:e.push(p),r++}if(n.field!==void 0){let o=n.field;if(typeof o!="string"){const l={instancePath:i+"/identity/field",schemaPath:"#/properties/identity/properties/field/type",keyword:"\
type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}let p;p=!1;for(const l of Q.properties.identity.properties.field.enum)if(O(o,l)){p=!0;break}if(!p){const l={instancePath:i+
"/identity/field",schemaPath:"#/properties/identity/properties/field/enum",keyword:"enum",params:{allowedValues:Q.properties.identity.properties.field.enum}};e===null?e=[l]:e.push(
l),r++}}if(n.confidence!==void 0){let o=n.confidence;if(typeof o=="number"){if(o>1||isNaN(o)){const p={instancePath:i+"/identity/confidence",schemaPath:"#/properties/identity/prope\
rties/confidence/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};e===null?e=[p]:e.push(p),r++}if(o<0||isNaN(o)){const p={instancePath:i+"/identity/confidence",schemaPath:"\
#/properties/identity/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:i+"/identity/confi\
dence",schemaPath:"#/properties/identity/properties/confidence/type",keyword:"type",params:{type:"number"}};e===null?e=[p]:e.push(p),r++}}if(n.methods!==void 0){let o=n.methods;if(Array.
isArray(o)){const p=o.length;for(let l=0;l<p;l++){let a=o[l];if(a&&typeof a=="object"&&!Array.isArray(a)){for(const f of Q.properties.identity.properties.methods.items.required)if(a[f]===
void 0){const u={instancePath:i+"/identity/methods/"+l,schemaPath:"#/properties/identity/properties/methods/items/required",keyword:"required",params:{missingProperty:f}};e===null?
e=[u]:e.push(u),r++}for(const f in a)if(!(f==="technique"||f==="confidence"||f==="value")){const u={instancePath:i+"/identity/methods/"+l,schemaPath:"#/properties/identity/properti\
es/methods/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[u]:e.push(u),r++}if(a.technique!==void 0){let f=a.technique;if(typeof f!=
"string"){const m={instancePath:i+"/identity/methods/"+l+"/technique",schemaPath:"#/properties/identity/properties/methods/items/properties/technique/type",keyword:"type",params:{type:"\
string"}};e===null?e=[m]:e.push(m),r++}let u;u=!1;for(const m of Q.properties.identity.properties.methods.items.properties.technique.enum)if(O(f,m)){u=!0;break}if(!u){const m={instancePath:i+
"/identity/methods/"+l+"/technique",schemaPath:"#/properties/identity/properties/methods/items/properties/technique/enum",keyword:"enum",params:{allowedValues:Q.properties.identity.
properties.methods.items.properties.technique.enum}};e===null?e=[m]:e.push(m),r++}}if(a.confidence!==void 0){let f=a.confidence;if(typeof f=="number"){if(f>1||isNaN(f)){const u={instancePath:i+
"/identity/methods/"+l+"/confidence",schemaPath:"#/properties/identity/properties/methods/items/properties/confidence/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};e===
null?e=[u]:e.push(u),r++}if(f<0||isNaN(f)){const u={instancePath:i+"/identity/methods/"+l+"/confidence",schemaPath:"#/properties/identity/properties/methods/items/properties/confid\
ence/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:i+"/identity/methods/"+l+"/confidence",schemaPath:"#/prop\
erties/identity/properties/methods/items/properties/confidence/type",keyword:"type",params:{type:"number"}};e===null?e=[u]:e.push(u),r++}}if(a.value!==void 0&&typeof a.value!="stri\
ng"){const f={instancePath:i+"/identity/methods/"+l+"/value",schemaPath:"#/properties/identity/properties/methods/items/properties/value/type",keyword:"type",params:{type:"string"}};
e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:i+"/identity/methods/"+l,schemaPath:"#/properties/identity/properties/methods/items/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[f]:e.push(f),r++}}}else{const p={instancePath:i+"/identity/methods",schemaPath:"#/properties/identity/properties/methods/type",keyword:"type",params:{type:"array"}};
e===null?e=[p]:e.push(p),r++}}if(n.tools!==void 0){let o=n.tools;if(Array.isArray(o)){const p=o.length;for(let a=0;a<p;a++){let f=o[a];const u=r;let m=!1;const y=r;V(f,{instancePath:i+
"/identity/tools/"+a})||(e=c(e,V.errors),r=e.length);var s=y===r;if(m=m||s,!m){const h=r;E(f,{instancePath:i+"/identity/tools/"+a})||(e=c(e,E.errors),r=e.length);var s=h===r;m=m||s}
if(m)r=u,e!==null&&(u?e.length=u:e=null);else{const h={instancePath:i+"/identity/tools/"+a,schemaPath:"#/properties/identity/properties/tools/items/anyOf",keyword:"anyOf",params:{}};
e===null?e=[h]:e.push(h),r++}}const l=b(o);if(l!==void 0){const a={instancePath:i+"/identity/tools",schemaPath:"#/properties/identity/properties/tools/uniqueItems",keyword:"uniqueI\
tems",params:{i:l[0],j:l[1]}};e===null?e=[a]:e.push(a),r++}}else{const p={instancePath:i+"/identity/tools",schemaPath:"#/properties/identity/properties/tools/type",keyword:"type",params:{
type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{const o={instancePath:i+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:
e.push(o),r++}}if(t.occurrences!==void 0){let n=t.occurrences;if(Array.isArray(n)){const o=n.length;for(let p=0;p<o;p++){let l=n[p];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.
location===void 0){const a={instancePath:i+"/occurrences/"+p,schemaPath:"#/properties/occurrences/items/required",keyword:"required",params:{missingProperty:"location"}};e===null?e=
[a]:e.push(a),r++}for(const a in l)if(!(a==="bom-ref"||a==="location")){const f={instancePath:i+"/occurrences/"+p,schemaPath:"#/properties/occurrences/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a}};e===null?e=[f]:e.push(f),r++}if(l["bom-ref"]!==void 0&&(q(l["bom-ref"],{instancePath:i+"/occurrences/"+p+"/bom-ref"})||(e=c(e,q.
errors),r=e.length)),l.location!==void 0&&typeof l.location!="string"){const a={instancePath:i+"/occurrences/"+p+"/location",schemaPath:"#/properties/occurrences/items/properties/l\
ocation/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:i+"/occurrences/"+p,schemaPath:"#/properties/occurrences/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}}else{const o={instancePath:i+"/occurrences",schemaPath:"#/properties/occurrences/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[o]:e.push(o),r++}}if(t.callstack!==void 0){let n=t.callstack;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const o in n)if(o!=="frames"){const p={instancePath:i+
"/callstack",schemaPath:"#/properties/callstack/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),r++}if(n.frames!==void 0){
let o=n.frames;if(Array.isArray(o)){const p=o.length;for(let l=0;l<p;l++){let a=o[l];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.module===void 0){const f={instancePath:i+"/ca\
llstack/frames/"+l,schemaPath:"#/properties/callstack/properties/frames/items/required",keyword:"required",params:{missingProperty:"module"}};e===null?e=[f]:e.push(f),r++}for(const f in a)
if(!(f==="package"||f==="module"||f==="function"||f==="parameters"||f==="line"||f==="column"||f==="fullFilename")){const u={instancePath:i+"/callstack/frames/"+l,schemaPath:"#/prop\
erties/callstack/properties/frames/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[u]:e.push(u),r++}if(a.package!==void 0&&typeof a.
package!="string"){const f={instancePath:i+"/callstack/frames/"+l+"/package",schemaPath:"#/properties/callstack/properties/frames/items/properties/package/type",keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),r++}if(a.module!==void 0&&typeof a.module!="string"){const f={instancePath:i+"/callstack/frames/"+l+"/module",schemaPath:"#/properties/call\
stack/properties/frames/items/properties/module/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(a.function!==void 0&&typeof a.function!="string"){const f={
instancePath:i+"/callstack/frames/"+l+"/function",schemaPath:"#/properties/callstack/properties/frames/items/properties/function/type",keyword:"type",params:{type:"string"}};e===null?
e=[f]:e.push(f),r++}if(a.parameters!==void 0){let f=a.parameters;if(Array.isArray(f)){const u=f.length;for(let m=0;m<u;m++)if(typeof f[m]!="string"){const y={instancePath:i+"/calls\
tack/frames/"+l+"/parameters/"+m,schemaPath:"#/properties/callstack/properties/frames/items/properties/parameters/items/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:
e.push(y),r++}}else{const u={instancePath:i+"/callstack/frames/"+l+"/parameters",schemaPath:"#/properties/callstack/properties/frames/items/properties/parameters/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[u]:e.push(u),r++}}if(a.line!==void 0){let f=a.line;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){const u={instancePath:i+"/callstack/frames/"+l+
"/line",schemaPath:"#/properties/callstack/properties/frames/items/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),r++}}if(a.column!==void 0){
let f=a.column;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){const u={instancePath:i+"/callstack/frames/"+l+"/column",schemaPath:"#/properties/callstack/properties/frames/items/prop\
erties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),r++}}if(a.fullFilename!==void 0&&typeof a.fullFilename!="string"){const f={instancePath:i+"/cal\
lstack/frames/"+l+"/fullFilename",schemaPath:"#/properties/callstack/properties/frames/items/properties/fullFilename/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(
f),r++}}else{const f={instancePath:i+"/callstack/frames/"+l,schemaPath:"#/properties/callstack/properties/frames/items/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.
push(f),r++}}}else{const p={instancePath:i+"/callstack/frames",schemaPath:"#/properties/callstack/properties/frames/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(
p),r++}}}else{const o={instancePath:i+"/callstack",schemaPath:"#/properties/callstack/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}if(t.licenses!==void 0&&
($(t.licenses,{instancePath:i+"/licenses"})||(e=c(e,$.errors),r=e.length)),t.copyright!==void 0){let n=t.copyright;if(Array.isArray(n)){const o=n.length;for(let p=0;p<o;p++)Se(n[p],
{instancePath:i+"/copyright/"+p})||(e=c(e,Se.errors),r=e.length)}else{const o={instancePath:i+"/copyright",schemaPath:"#/properties/copyright/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[o]:e.push(o),r++}}}else{const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Ve.errors=e,r===0}const Wr={
properties:{type:{},title:{},featuredImage:{},socialImage:{},description:{},timestamp:{},aliases:{},tags:{},resolves:{},notes:{},properties:{}}};function Te(t,{instancePath:i=""}={}){let e=null,r=0;if(typeof t!="string"){const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),r++}return Te.errors=e,r===0}const Gr=new RegExp("^([a-z]{2})(-[A-Z]{2})?$","u");function ze(t,{instancePath:i=""}={}){let e=null,r=0;if(typeof t=="string"){if(!Gr.test(t)){const s={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^([a-z]{2})(-[A-Z]{2})?$"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),r++}return ze.errors=e,r===0}function Ce(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.text===void 0){
const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"text"}};e===null?e=[s]:e.push(s),r++}for(const s in t)if(!(s==="locale"||s==="text")){const n={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}t.locale!==void 0&&(ze(t.locale,{instancePath:i+
"/locale"})||(e=c(e,ze.errors),r=e.length)),t.text!==void 0&&(x(t.text,{instancePath:i+"/text"})||(e=c(e,x.errors),r=e.length))}else{const s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return Ce.errors=e,r===0}function te(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.type===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[s]:e.push(s),r++}for(const s in t)if(!D.call(Wr.
properties,s)){const n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(t.type!==void 0&&
(Te(t.type,{instancePath:i+"/type"})||(e=c(e,Te.errors),r=e.length)),t.title!==void 0&&typeof t.title!="string"){const s={instancePath:i+"/title",schemaPath:"#/properties/title/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.featuredImage!==void 0){let s=t.featuredImage;if(typeof s=="string"){if(!T(s)){const n={instancePath:i+"\
/featuredImage",schemaPath:"#/properties/featuredImage/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:i+"/featur\
edImage",schemaPath:"#/properties/featuredImage/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(t.socialImage!==void 0){let s=t.socialImage;if(typeof s==
"string"){if(!T(s)){const n={instancePath:i+"/socialImage",schemaPath:"#/properties/socialImage/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[n]:e.push(n),r++}}else{
const n={instancePath:i+"/socialImage",schemaPath:"#/properties/socialImage/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(t.description!==void 0&&typeof t.
description!="string"){const s={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.timestamp!==
void 0){let s=t.timestamp;if(typeof s=="string"){if(!R(s)){const n={instancePath:i+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-tim\
e"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:i+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),
r++}}if(t.aliases!==void 0){let s=t.aliases;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)if(typeof s[o]!="string"){const p={instancePath:i+"/aliases/"+o,schemaPath:"#/\
properties/aliases/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:i+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.tags!==void 0){let s=t.tags;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)if(typeof s[o]!="string"){const p={
instancePath:i+"/tags/"+o,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:i+"/tags",schemaPath:"\
#/properties/tags/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.resolves!==void 0){let s=t.resolves;if(Array.isArray(s)){const n=s.length;for(let o=0;o<
n;o++)se(s[o],{instancePath:i+"/resolves/"+o})||(e=c(e,se.errors),r=e.length)}else{const n={instancePath:i+"/resolves",schemaPath:"#/properties/resolves/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.notes!==void 0){let s=t.notes;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)Ce(s[o],{instancePath:i+"/notes/"+o})||(e=
c(e,Ce.errors),r=e.length)}else{const n={instancePath:i+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.properties!==
void 0){let s=t.properties;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)A(s[o],{instancePath:i+"/properties/"+o})||(e=c(e,A.errors),r=e.length)}else{const n={instancePath:i+
"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return te.errors=e,r===0}const Pr={properties:{modelParameters:{properties:{approach:{properties:{type:{enum:["supervised",
"unsupervised","reinforcement-learning","semi-supervised","self-supervised"]}}}}}}},we={properties:{"bom-ref":{},type:{enum:["source-code","configuration","dataset","definition","o\
ther"]},name:{},contents:{},classification:{},sensitiveData:{},graphics:{},description:{},governance:{}}};function ie(t,{instancePath:i=""}={}){let e=null,r=0;if(typeof t!="string"){const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),r++}return ie.errors=e,r===0}function Ne(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s==="name"||s==="image")){const n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(t.name!==void 0&&typeof t.name!="string"){const s={instancePath:i+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}t.image!==void 0&&(x(t.image,{instancePath:i+"/image"})||(e=c(e,x.errors),
r=e.length))}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return Ne.errors=e,r===0}function ne(t,{instancePath:i=""}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s==="description"||s==="collection")){const n={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(t.description!==void 0&&typeof t.description!="string"){const s={instancePath:i+"/desc\
ription",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.collection!==void 0){let s=t.collection;if(Array.isArray(
s)){const n=s.length;for(let o=0;o<n;o++)Ne(s[o],{instancePath:i+"/collection/"+o})||(e=c(e,Ne.errors),r=e.length)}else{const n={instancePath:i+"/collection",schemaPath:"#/properti\
es/collection/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),r++}return ne.errors=e,r===0}function H(t,{instancePath:i=""}={}){let e=null,r=0;const s=r;let n=!1,o=null;const p=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.organization===void 0){const f={instancePath:i,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"organization"}};e===null?e=[f]:e.push(f),r++}var a=p===r;a&&(n=!0,o=0);const l=r;if(t&&typeof t=="object"&&
!Array.isArray(t)&&t.contact===void 0){const f={instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"contact"}};e===null?e=[f]:e.push(f),r++}var a=l===
r;if(a&&n?(n=!1,o=[o,1]):a&&(n=!0,o=1),n)r=s,e!==null&&(s?e.length=s:e=null);else{const f={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};e===null?e=
[f]:e.push(f),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const f in t)if(!(f==="organization"||f==="contact")){const u={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[u]:e.push(u),r++}t.organization!==void 0&&(I(t.organization,{instancePath:i+"/organization"})||(e=c(e,I.errors),
r=e.length)),t.contact!==void 0&&(S(t.contact,{instancePath:i+"/contact"})||(e=c(e,S.errors),r=e.length))}else{const f={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[f]:e.push(f),r++}return H.errors=e,r===0}function oe(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s===
"custodians"||s==="stewards"||s==="owners")){const n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:
e.push(n),r++}if(t.custodians!==void 0){let s=t.custodians;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)H(s[o],{instancePath:i+"/custodians/"+o})||(e=c(e,H.errors),r=e.
length)}else{const n={instancePath:i+"/custodians",schemaPath:"#/properties/custodians/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.stewards!==void 0){
let s=t.stewards;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)H(s[o],{instancePath:i+"/stewards/"+o})||(e=c(e,H.errors),r=e.length)}else{const n={instancePath:i+"/stew\
ards",schemaPath:"#/properties/stewards/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.owners!==void 0){let s=t.owners;if(Array.isArray(s)){const n=s.
length;for(let o=0;o<n;o++)H(s[o],{instancePath:i+"/owners/"+o})||(e=c(e,H.errors),r=e.length)}else{const n={instancePath:i+"/owners",schemaPath:"#/properties/owners/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return oe.
errors=e,r===0}function pe(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){const s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"type"}};e===null?e=[s]:e.push(s),r++}for(const s in t)if(!D.call(we.properties,s)){const n={instancePath:i,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(t["bom-ref"]!==void 0&&(q(t["bom-ref"],{instancePath:i+"/bom-ref"})||(e=c(e,q.errors),
r=e.length)),t.type!==void 0){let s=t.type;if(typeof s!="string"){const o={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?
e=[o]:e.push(o),r++}let n;n=!1;for(const o of we.properties.type.enum)if(O(s,o)){n=!0;break}if(!n){const o={instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",
params:{allowedValues:we.properties.type.enum}};e===null?e=[o]:e.push(o),r++}}if(t.name!==void 0&&typeof t.name!="string"){const s={instancePath:i+"/name",schemaPath:"#/properties/\
name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.contents!==void 0){let s=t.contents;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const n in s)
if(!(n==="attachment"||n==="url"||n==="properties")){const o={instancePath:i+"/contents",schemaPath:"#/properties/contents/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}};e===null?e=[o]:e.push(o),r++}if(s.attachment!==void 0&&(x(s.attachment,{instancePath:i+"/contents/attachment"})||(e=c(e,x.errors),r=e.length)),s.url!==void 0){
let n=s.url;if(typeof n=="string"){if(!T(n)){const o={instancePath:i+"/contents/url",schemaPath:"#/properties/contents/properties/url/format",keyword:"format",params:{format:"iri-r\
eference"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+"/contents/url",schemaPath:"#/properties/contents/properties/url/type",keyword:"type",params:{type:"string"}};
e===null?e=[o]:e.push(o),r++}}if(s.properties!==void 0){let n=s.properties;if(Array.isArray(n)){const o=n.length;for(let p=0;p<o;p++)A(n[p],{instancePath:i+"/contents/properties/"+
p})||(e=c(e,A.errors),r=e.length)}else{const o={instancePath:i+"/contents/properties",schemaPath:"#/properties/contents/properties/properties/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[o]:e.push(o),r++}}}else{const n={instancePath:i+"/contents",schemaPath:"#/properties/contents/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),
r++}}if(t.classification!==void 0&&(ie(t.classification,{instancePath:i+"/classification"})||(e=c(e,ie.errors),r=e.length)),t.sensitiveData!==void 0){let s=t.sensitiveData;if(Array.
isArray(s)){const n=s.length;for(let o=0;o<n;o++)if(typeof s[o]!="string"){const p={instancePath:i+"/sensitiveData/"+o,schemaPath:"#/properties/sensitiveData/items/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:i+"/sensitiveData",schemaPath:"#/properties/sensitiveData/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[n]:e.push(n),r++}}if(t.graphics!==void 0&&(ne(t.graphics,{instancePath:i+"/graphics"})||(e=c(e,ne.errors),r=e.length)),t.description!==void 0&&typeof t.description!=
"string"){const s={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.governance!==void 0){
let s=t.governance;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const n={instancePath:i+"/governance",schemaPath:"#/properties/governance/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[n]:e.push(n),r++}oe(s,{instancePath:i+"/governance"})||(e=c(e,oe.errors),r=e.length)}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[s]:e.push(s),r++}return pe.errors=e,r===0}function ee(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(s!=="format"){const n={instancePath:i,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(t.format!==void 0&&typeof t.format!="string"){const s={instancePath:i+"/fo\
rmat",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),r++}return ee.errors=e,r===0}function Fe(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s==="type"||s==="value"||s==="slice"||s==="confidenceInterva\
l")){const n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(t.type!==void 0&&typeof t.
type!="string"){const s={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.value!==void 0&&typeof t.
value!="string"){const s={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.slice!==void 0&&typeof t.
slice!="string"){const s={instancePath:i+"/slice",schemaPath:"#/properties/slice/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.confidenceInterval!==
void 0){let s=t.confidenceInterval;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const n in s)if(!(n==="lowerBound"||n==="upperBound")){const o={instancePath:i+"/confidenceInter\
val",schemaPath:"#/properties/confidenceInterval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[o]:e.push(o),r++}if(s.lowerBound!==
void 0&&typeof s.lowerBound!="string"){const n={instancePath:i+"/confidenceInterval/lowerBound",schemaPath:"#/properties/confidenceInterval/properties/lowerBound/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(s.upperBound!==void 0&&typeof s.upperBound!="string"){const n={instancePath:i+"/confidenceInterval/upperBound",schemaPath:"\
#/properties/confidenceInterval/properties/upperBound/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:i+"/confidenceInterval",
schemaPath:"#/properties/confidenceInterval/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return Fe.errors=e,r===0}function De(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s==="name"||s==="mitigationStrategy")){const n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(t.name!==void 0&&typeof t.name!="string"){const s={
instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.mitigationStrategy!==void 0&&typeof t.mitigationStrategy!=
"string"){const s={instancePath:i+"/mitigationStrategy",schemaPath:"#/properties/mitigationStrategy/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{
const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return De.errors=e,r===0}function Le(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s==="groupAtRisk"||s==="benefits"||s==="harms"||s==="mitigat\
ionStrategy")){const n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(t.groupAtRisk!==
void 0&&typeof t.groupAtRisk!="string"){const s={instancePath:i+"/groupAtRisk",schemaPath:"#/properties/groupAtRisk/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),r++}if(t.benefits!==void 0&&typeof t.benefits!="string"){const s={instancePath:i+"/benefits",schemaPath:"#/properties/benefits/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),r++}if(t.harms!==void 0&&typeof t.harms!="string"){const s={instancePath:i+"/harms",schemaPath:"#/properties/harms/type",keyword:"type",params:{type:"string"}};e===
null?e=[s]:e.push(s),r++}if(t.mitigationStrategy!==void 0&&typeof t.mitigationStrategy!="string"){const s={instancePath:i+"/mitigationStrategy",schemaPath:"#/properties/mitigationS\
trategy/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),r++}return Le.errors=e,r===0}function Me(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const o in t)if(!(o==="bom-ref"||
o==="modelParameters"||o==="quantitativeAnalysis"||o==="considerations"||o==="properties")){const p={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),r++}if(t["bom-ref"]!==void 0&&(q(t["bom-ref"],{instancePath:i+"/bom-ref"})||(e=c(e,q.errors),r=e.length)),t.modelParameters!==
void 0){let o=t.modelParameters;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const p in o)if(!(p==="approach"||p==="task"||p==="architectureFamily"||p==="modelArchitecture"||p===
"datasets"||p==="inputs"||p==="outputs")){const l={instancePath:i+"/modelParameters",schemaPath:"#/properties/modelParameters/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p}};e===null?e=[l]:e.push(l),r++}if(o.approach!==void 0){let p=o.approach;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const l in p)if(l!=="type"){const a={instancePath:i+
"/modelParameters/approach",schemaPath:"#/properties/modelParameters/properties/approach/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?
e=[a]:e.push(a),r++}if(p.type!==void 0){let l=p.type;if(typeof l!="string"){const f={instancePath:i+"/modelParameters/approach/type",schemaPath:"#/properties/modelParameters/proper\
ties/approach/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}let a;a=!1;for(const f of Pr.properties.modelParameters.properties.approach.
properties.type.enum)if(O(l,f)){a=!0;break}if(!a){const f={instancePath:i+"/modelParameters/approach/type",schemaPath:"#/properties/modelParameters/properties/approach/properties/t\
ype/enum",keyword:"enum",params:{allowedValues:Pr.properties.modelParameters.properties.approach.properties.type.enum}};e===null?e=[f]:e.push(f),r++}}}else{const l={instancePath:i+
"/modelParameters/approach",schemaPath:"#/properties/modelParameters/properties/approach/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}}if(o.task!==void 0&&
typeof o.task!="string"){const p={instancePath:i+"/modelParameters/task",schemaPath:"#/properties/modelParameters/properties/task/type",keyword:"type",params:{type:"string"}};e===null?
e=[p]:e.push(p),r++}if(o.architectureFamily!==void 0&&typeof o.architectureFamily!="string"){const p={instancePath:i+"/modelParameters/architectureFamily",schemaPath:"#/properties/\
modelParameters/properties/architectureFamily/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(o.modelArchitecture!==void 0&&typeof o.modelArchitecture!=
"string"){const p={instancePath:i+"/modelParameters/modelArchitecture",schemaPath:"#/properties/modelParameters/properties/modelArchitecture/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[p]:e.push(p),r++}if(o.datasets!==void 0){let p=o.datasets;if(Array.isArray(p)){const l=p.length;for(let a=0;a<l;a++){let f=p[a];const u=r;let m=!1,y=null;const h=r;
pe(f,{instancePath:i+"/modelParameters/datasets/"+a})||(e=c(e,pe.errors),r=e.length);var n=h===r;n&&(m=!0,y=0);const d=r;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const g in f)
if(g!=="ref"){const w={instancePath:i+"/modelParameters/datasets/"+a,schemaPath:"#/properties/modelParameters/properties/datasets/items/oneOf/1/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:g}};e===null?e=[w]:e.push(w),r++}if(f.ref!==void 0){let g=f.ref;const w=r;let k=!1;const v=r;V(g,{instancePath:i+"/modelParameters/datas\
ets/"+a+"/ref"})||(e=c(e,V.errors),r=e.length);var s=v===r;if(k=k||s,!k){const P=r;E(g,{instancePath:i+"/modelParameters/datasets/"+a+"/ref"})||(e=c(e,E.errors),r=e.length);var s=P===
r;k=k||s}if(k)r=w,e!==null&&(w?e.length=w:e=null);else{const P={instancePath:i+"/modelParameters/datasets/"+a+"/ref",schemaPath:"#/properties/modelParameters/properties/datasets/it\
ems/oneOf/1/properties/ref/anyOf",keyword:"anyOf",params:{}};e===null?e=[P]:e.push(P),r++}}}else{const g={instancePath:i+"/modelParameters/datasets/"+a,schemaPath:"#/properties/mod\
elParameters/properties/datasets/items/oneOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}var n=d===r;if(n&&m?(m=!1,y=[y,1]):n&&(m=!0,y=1),m)r=u,e!==
null&&(u?e.length=u:e=null);else{const g={instancePath:i+"/modelParameters/datasets/"+a,schemaPath:"#/properties/modelParameters/properties/datasets/items/oneOf",keyword:"oneOf",params:{
passingSchemas:y}};e===null?e=[g]:e.push(g),r++}}}else{const l={instancePath:i+"/modelParameters/datasets",schemaPath:"#/properties/modelParameters/properties/datasets/type",keyword:"\
type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(o.inputs!==void 0){let p=o.inputs;if(Array.isArray(p)){const l=p.length;for(let a=0;a<l;a++)ee(p[a],{instancePath:i+"/\
modelParameters/inputs/"+a})||(e=c(e,ee.errors),r=e.length)}else{const l={instancePath:i+"/modelParameters/inputs",schemaPath:"#/properties/modelParameters/properties/inputs/type",
keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(o.outputs!==void 0){let p=o.outputs;if(Array.isArray(p)){const l=p.length;for(let a=0;a<l;a++)ee(p[a],{instancePath:i+
"/modelParameters/outputs/"+a})||(e=c(e,ee.errors),r=e.length)}else{const l={instancePath:i+"/modelParameters/outputs",schemaPath:"#/properties/modelParameters/properties/outputs/t\
ype",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}}else{const p={instancePath:i+"/modelParameters",schemaPath:"#/properties/modelParameters/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(t.quantitativeAnalysis!==void 0){let o=t.quantitativeAnalysis;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const p in o)
if(!(p==="performanceMetrics"||p==="graphics")){const l={instancePath:i+"/quantitativeAnalysis",schemaPath:"#/properties/quantitativeAnalysis/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),r++}if(o.performanceMetrics!==void 0){let p=o.performanceMetrics;if(Array.isArray(p)){const l=p.length;for(let a=0;a<
l;a++)Fe(p[a],{instancePath:i+"/quantitativeAnalysis/performanceMetrics/"+a})||(e=c(e,Fe.errors),r=e.length)}else{const l={instancePath:i+"/quantitativeAnalysis/performanceMetrics",
schemaPath:"#/properties/quantitativeAnalysis/properties/performanceMetrics/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}o.graphics!==void 0&&(ne(o.graphics,
{instancePath:i+"/quantitativeAnalysis/graphics"})||(e=c(e,ne.errors),r=e.length))}else{const p={instancePath:i+"/quantitativeAnalysis",schemaPath:"#/properties/quantitativeAnalysi\
s/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(t.considerations!==void 0){let o=t.considerations;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const p in o)
if(!(p==="users"||p==="useCases"||p==="technicalLimitations"||p==="performanceTradeoffs"||p==="ethicalConsiderations"||p==="fairnessAssessments")){const l={instancePath:i+"/conside\
rations",schemaPath:"#/properties/considerations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),r++}if(o.users!==void 0){
let p=o.users;if(Array.isArray(p)){const l=p.length;for(let a=0;a<l;a++)if(typeof p[a]!="string"){const f={instancePath:i+"/considerations/users/"+a,schemaPath:"#/properties/consid\
erations/properties/users/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}else{const l={instancePath:i+"/considerations/users",schemaPath:"#/proper\
ties/considerations/properties/users/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(o.useCases!==void 0){let p=o.useCases;if(Array.isArray(p)){const l=p.
length;for(let a=0;a<l;a++)if(typeof p[a]!="string"){const f={instancePath:i+"/considerations/useCases/"+a,schemaPath:"#/properties/considerations/properties/useCases/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}else{const l={instancePath:i+"/considerations/useCases",schemaPath:"#/properties/considerations/properties/useCases/type",
keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(o.technicalLimitations!==void 0){let p=o.technicalLimitations;if(Array.isArray(p)){const l=p.length;for(let a=0;a<
l;a++)if(typeof p[a]!="string"){const f={instancePath:i+"/considerations/technicalLimitations/"+a,schemaPath:"#/properties/considerations/properties/technicalLimitations/items/type",
keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}else{const l={instancePath:i+"/considerations/technicalLimitations",schemaPath:"#/properties/considerations/pro\
perties/technicalLimitations/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(o.performanceTradeoffs!==void 0){let p=o.performanceTradeoffs;if(Array.isArray(
p)){const l=p.length;for(let a=0;a<l;a++)if(typeof p[a]!="string"){const f={instancePath:i+"/considerations/performanceTradeoffs/"+a,schemaPath:"#/properties/considerations/propert\
ies/performanceTradeoffs/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}else{const l={instancePath:i+"/considerations/performanceTradeoffs",schemaPath:"\
#/properties/considerations/properties/performanceTradeoffs/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(o.ethicalConsiderations!==void 0){let p=o.ethicalConsiderations;
if(Array.isArray(p)){const l=p.length;for(let a=0;a<l;a++)De(p[a],{instancePath:i+"/considerations/ethicalConsiderations/"+a})||(e=c(e,De.errors),r=e.length)}else{const l={instancePath:i+
"/considerations/ethicalConsiderations",schemaPath:"#/properties/considerations/properties/ethicalConsiderations/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),
r++}}if(o.fairnessAssessments!==void 0){let p=o.fairnessAssessments;if(Array.isArray(p)){const l=p.length;for(let a=0;a<l;a++)Le(p[a],{instancePath:i+"/considerations/fairnessAsses\
sments/"+a})||(e=c(e,Le.errors),r=e.length)}else{const l={instancePath:i+"/considerations/fairnessAssessments",schemaPath:"#/properties/considerations/properties/fairnessAssessment\
s/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}}else{const p={instancePath:i+"/considerations",schemaPath:"#/properties/considerations/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(t.properties!==void 0){let o=t.properties;if(Array.isArray(o)){const p=o.length;for(let l=0;l<p;l++)A(o[l],{instancePath:i+
"/properties/"+l})||(e=c(e,A.errors),r=e.length)}else{const p={instancePath:i+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?
e=[p]:e.push(p),r++}}}else{const o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return Me.errors=e,r===0}const ve={required:["algorithm","value"],properties:{algorithm:{oneOf:[{type:"string",enum:["RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","Ed25519","Ed448",
"HS256","HS384","HS512"]},{type:"string",format:"uri"}]}}},Jr=de.uri,K={allOf:[{if:{properties:{kty:{const:"EC"}}},then:{required:["kty","crv","x","y"],additionalProperties:!1,properties:{
kty:{$ref:"#/definitions/keyType"},crv:{type:"string",enum:["P-256","P-384","P-521"]},x:{type:"string"},y:{type:"string"}}}},{if:{properties:{kty:{const:"OKP"}}},then:{required:["k\
ty","crv","x"],additionalProperties:!1,properties:{kty:{$ref:"#/definitions/keyType"},crv:{type:"string",enum:["Ed25519","Ed448"]},x:{type:"string"}}}},{if:{properties:{kty:{const:"\
RSA"}}},then:{required:["kty","n","e"],additionalProperties:!1,properties:{kty:{$ref:"#/definitions/keyType"},n:{type:"string"},e:{type:"string"}}}}]},wr={enum:["EC","OKP","RSA"]};
function L(t,{instancePath:i=""}={}){let e=null,r=0;if(typeof t!="string"){const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(
n),r++}let s;s=!1;for(const n of wr.enum)if(O(t,n)){s=!0;break}if(!s){const n={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:wr.enum}};e===null?e=[n]:e.push(
n),r++}return L.errors=e,r===0}function $e(t,{instancePath:i=""}={}){let e=null,r=0;const s=r;let n=!0;const o=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.kty!==void 0&&t.kty!==
"EC"){const g={};e===null?e=[g]:e.push(g),r++}var p=o===r;if(r=s,e!==null&&(s?e.length=s:e=null),p){const g=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const k of K.allOf[0].
then.required)if(t[k]===void 0){const v={instancePath:i,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty:k}};e===null?e=[v]:e.push(v),r++}for(const k in t)
if(!(k==="kty"||k==="crv"||k==="x"||k==="y")){const v={instancePath:i,schemaPath:"#/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};
e===null?e=[v]:e.push(v),r++}if(t.kty!==void 0&&(L(t.kty,{instancePath:i+"/kty"})||(e=c(e,L.errors),r=e.length)),t.crv!==void 0){let k=t.crv;if(typeof k!="string"){const P={instancePath:i+
"/crv",schemaPath:"#/allOf/0/then/properties/crv/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}let v;v=!1;for(const P of K.allOf[0].then.properties.crv.
enum)if(O(k,P)){v=!0;break}if(!v){const P={instancePath:i+"/crv",schemaPath:"#/allOf/0/then/properties/crv/enum",keyword:"enum",params:{allowedValues:K.allOf[0].then.properties.crv.
enum}};e===null?e=[P]:e.push(P),r++}}if(t.x!==void 0&&typeof t.x!="string"){const k={instancePath:i+"/x",schemaPath:"#/allOf/0/then/properties/x/type",keyword:"type",params:{type:"\
string"}};e===null?e=[k]:e.push(k),r++}if(t.y!==void 0&&typeof t.y!="string"){const k={instancePath:i+"/y",schemaPath:"#/allOf/0/then/properties/y/type",keyword:"type",params:{type:"\
string"}};e===null?e=[k]:e.push(k),r++}}var p=g===r;n=p}if(!n){const g={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[g]:e.push(
g),r++}const l=r;let a=!0;const f=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.kty!==void 0&&t.kty!=="OKP"){const g={};e===null?e=[g]:e.push(g),r++}var u=f===r;if(r=l,e!==null&&
(l?e.length=l:e=null),u){const g=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const k of K.allOf[1].then.required)if(t[k]===void 0){const v={instancePath:i,schemaPath:"#/allO\
f/1/then/required",keyword:"required",params:{missingProperty:k}};e===null?e=[v]:e.push(v),r++}for(const k in t)if(!(k==="kty"||k==="crv"||k==="x")){const v={instancePath:i,schemaPath:"\
#/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[v]:e.push(v),r++}if(t.kty!==void 0&&(L(t.kty,{instancePath:i+"/kty"})||
(e=c(e,L.errors),r=e.length)),t.crv!==void 0){let k=t.crv;if(typeof k!="string"){const P={instancePath:i+"/crv",schemaPath:"#/allOf/1/then/properties/crv/type",keyword:"type",params:{
type:"string"}};e===null?e=[P]:e.push(P),r++}let v;v=!1;for(const P of K.allOf[1].then.properties.crv.enum)if(O(k,P)){v=!0;break}if(!v){const P={instancePath:i+"/crv",schemaPath:"#\
/allOf/1/then/properties/crv/enum",keyword:"enum",params:{allowedValues:K.allOf[1].then.properties.crv.enum}};e===null?e=[P]:e.push(P),r++}}if(t.x!==void 0&&typeof t.x!="string"){const k={
instancePath:i+"/x",schemaPath:"#/allOf/1/then/properties/x/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}var u=g===r;a=u}if(!a){const g={instancePath:i,
schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[g]:e.push(g),r++}const m=r;let y=!0;const h=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.kty!==
void 0&&t.kty!=="RSA"){const g={};e===null?e=[g]:e.push(g),r++}var d=h===r;if(r=m,e!==null&&(m?e.length=m:e=null),d){const g=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const k of K.
allOf[2].then.required)if(t[k]===void 0){const v={instancePath:i,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty:k}};e===null?e=[v]:e.push(v),r++}for(const k in t)
if(!(k==="kty"||k==="n"||k==="e")){const v={instancePath:i,schemaPath:"#/allOf/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=
[v]:e.push(v),r++}if(t.kty!==void 0&&(L(t.kty,{instancePath:i+"/kty"})||(e=c(e,L.errors),r=e.length)),t.n!==void 0&&typeof t.n!="string"){const k={instancePath:i+"/n",schemaPath:"#\
/allOf/2/then/properties/n/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}if(t.e!==void 0&&typeof t.e!="string"){const k={instancePath:i+"/e",schemaPath:"\
#/allOf/2/then/properties/e/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}var d=g===r;y=d}if(!y){const g={instancePath:i,schemaPath:"#/allOf/2/if",keyword:"\
if",params:{failingKeyword:"then"}};e===null?e=[g]:e.push(g),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.kty===void 0){const g={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"kty"}};e===null?e=[g]:e.push(g),r++}t.kty!==void 0&&(L(t.kty,{instancePath:i+"/kty"})||(e=c(e,L.errors),r=e.length))}else{const g={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}return $e.errors=e,r===0}function U(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){for(const n of ve.required)if(t[n]===void 0){const o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}};e===null?e=
[o]:e.push(o),r++}for(const n in t)if(!(n==="algorithm"||n==="keyId"||n==="publicKey"||n==="certificatePath"||n==="excludes"||n==="value")){const o={instancePath:i,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[o]:e.push(o),r++}if(t.algorithm!==void 0){let n=t.algorithm;const o=r;let p=!1,l=null;
const a=r;if(typeof n!="string"){const m={instancePath:i+"/algorithm",schemaPath:"#/properties/algorithm/oneOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(
m),r++}let f;f=!1;for(const m of ve.properties.algorithm.oneOf[0].enum)if(O(n,m)){f=!0;break}if(!f){const m={instancePath:i+"/algorithm",schemaPath:"#/properties/algorithm/oneOf/0/\
enum",keyword:"enum",params:{allowedValues:ve.properties.algorithm.oneOf[0].enum}};e===null?e=[m]:e.push(m),r++}var s=a===r;s&&(p=!0,l=0);const u=r;if(typeof n=="string"){if(!Jr(n)){
const m={instancePath:i+"/algorithm",schemaPath:"#/properties/algorithm/oneOf/1/format",keyword:"format",params:{format:"uri"}};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:i+
"/algorithm",schemaPath:"#/properties/algorithm/oneOf/1/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}var s=u===r;if(s&&p?(p=!1,l=[l,1]):s&&(p=!0,l=1),p)
r=o,e!==null&&(o?e.length=o:e=null);else{const m={instancePath:i+"/algorithm",schemaPath:"#/properties/algorithm/oneOf",keyword:"oneOf",params:{passingSchemas:l}};e===null?e=[m]:e.
push(m),r++}}if(t.keyId!==void 0&&typeof t.keyId!="string"){const n={instancePath:i+"/keyId",schemaPath:"#/properties/keyId/type",keyword:"type",params:{type:"string"}};e===null?e=
[n]:e.push(n),r++}if(t.publicKey!==void 0&&($e(t.publicKey,{instancePath:i+"/publicKey"})||(e=c(e,$e.errors),r=e.length)),t.certificatePath!==void 0){let n=t.certificatePath;if(Array.
isArray(n)){const o=n.length;for(let p=0;p<o;p++)if(typeof n[p]!="string"){const l={instancePath:i+"/certificatePath/"+p,schemaPath:"#/properties/certificatePath/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}else{const o={instancePath:i+"/certificatePath",schemaPath:"#/properties/certificatePath/type",keyword:"type",params:{type:"\
array"}};e===null?e=[o]:e.push(o),r++}}if(t.excludes!==void 0){let n=t.excludes;if(Array.isArray(n)){const o=n.length;for(let p=0;p<o;p++)if(typeof n[p]!="string"){const l={instancePath:i+
"/excludes/"+p,schemaPath:"#/properties/excludes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}else{const o={instancePath:i+"/excludes",schemaPath:"\
#/properties/excludes/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(t.value!==void 0&&typeof t.value!="string"){const n={instancePath:i+"/value",schemaPath:"\
#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[n]:e.push(n),r++}return U.errors=e,r===0}function F(t,{instancePath:i=""}={}){let e=null,r=0;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const f={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}const s=r;let n=!1,o=null;const p=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const f in t)if(f!==
"signers"){const u={instancePath:i,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[u]:e.push(u),r++}if(t.signers!==
void 0){let f=t.signers;if(Array.isArray(f)){const u=f.length;for(let m=0;m<u;m++)U(f[m],{instancePath:i+"/signers/"+m})||(e=c(e,U.errors),r=e.length)}else{const u={instancePath:i+
"/signers",schemaPath:"#/oneOf/0/properties/signers/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),r++}}}var a=p===r;a&&(n=!0,o=0);const l=r;if(t&&typeof t=="\
object"&&!Array.isArray(t)){for(const f in t)if(f!=="chain"){const u={instancePath:i,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};
e===null?e=[u]:e.push(u),r++}if(t.chain!==void 0){let f=t.chain;if(Array.isArray(f)){const u=f.length;for(let m=0;m<u;m++)U(f[m],{instancePath:i+"/chain/"+m})||(e=c(e,U.errors),r=e.
length)}else{const u={instancePath:i+"/chain",schemaPath:"#/oneOf/1/properties/chain/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),r++}}}var a=l===r;if(a&&n)
n=!1,o=[o,1];else{a&&(n=!0,o=1);const f=r;U(t,{instancePath:i})||(e=c(e,U.errors),r=e.length);var a=f===r;a&&n?(n=!1,o=[o,2]):a&&(n=!0,o=2)}if(n)r=s,e!==null&&(s?e.length=s:e=null);else{
const f={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};e===null?e=[f]:e.push(f),r++}return F.errors=e,r===0}const B={validate:z};function z(t,{instancePath:i=""}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s of J.required)if(t[s]===void 0){const n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:s}};
e===null?e=[n]:e.push(n),r++}for(const s in t)if(!D.call(J.properties,s)){const n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[n]:e.push(n),r++}if(t.type!==void 0){let s=t.type;if(typeof s!="string"){const o={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),r++}let n;n=!1;for(const o of J.properties.type.enum)if(O(s,o)){n=!0;break}if(!n){const o={instancePath:i+"/type",schemaPath:"#/properties/type/e\
num",keyword:"enum",params:{allowedValues:J.properties.type.enum}};e===null?e=[o]:e.push(o),r++}}if(t["mime-type"]!==void 0){let s=t["mime-type"];if(typeof s=="string"){if(!Mr.test(
s)){const n={instancePath:i+"/mime-type",schemaPath:"#/properties/mime-type/pattern",keyword:"pattern",params:{pattern:"^[-+a-z0-9.]+/[-+a-z0-9.]+$"}};e===null?e=[n]:e.push(n),r++}}else{
const n={instancePath:i+"/mime-type",schemaPath:"#/properties/mime-type/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(t["bom-ref"]!==void 0&&(q(t["b\
om-ref"],{instancePath:i+"/bom-ref"})||(e=c(e,q.errors),r=e.length)),t.supplier!==void 0&&(I(t.supplier,{instancePath:i+"/supplier"})||(e=c(e,I.errors),r=e.length)),t.author!==void 0&&
typeof t.author!="string"){const s={instancePath:i+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.publisher!==
void 0&&typeof t.publisher!="string"){const s={instancePath:i+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),
r++}if(t.group!==void 0&&typeof t.group!="string"){const s={instancePath:i+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),r++}if(t.name!==void 0&&typeof t.name!="string"){const s={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),r++}if(t.version!==void 0&&typeof t.version!="string"){const s={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),r++}if(t.description!==void 0&&typeof t.description!="string"){const s={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.scope!==void 0){let s=t.scope;if(typeof s!="string"){const o={instancePath:i+"/scope",schemaPath:"#/properties/scope/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}let n;n=!1;for(const o of J.properties.scope.enum)if(O(s,o)){n=!0;break}if(!n){const o={instancePath:i+"/scope",schemaPath:"\
#/properties/scope/enum",keyword:"enum",params:{allowedValues:J.properties.scope.enum}};e===null?e=[o]:e.push(o),r++}}if(t.hashes!==void 0){let s=t.hashes;if(Array.isArray(s)){const n=s.
length;for(let o=0;o<n;o++)X(s[o],{instancePath:i+"/hashes/"+o})||(e=c(e,X.errors),r=e.length)}else{const n={instancePath:i+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.licenses!==void 0&&($(t.licenses,{instancePath:i+"/licenses"})||(e=c(e,$.errors),r=e.length)),t.copyright!==void 0&&
typeof t.copyright!="string"){const s={instancePath:i+"/copyright",schemaPath:"#/properties/copyright/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.
cpe!==void 0&&typeof t.cpe!="string"){const s={instancePath:i+"/cpe",schemaPath:"#/properties/cpe/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.purl!==
void 0&&typeof t.purl!="string"){const s={instancePath:i+"/purl",schemaPath:"#/properties/purl/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.swid!==
void 0&&(Oe(t.swid,{instancePath:i+"/swid"})||(e=c(e,Oe.errors),r=e.length)),t.modified!==void 0&&typeof t.modified!="boolean"){const s={instancePath:i+"/modified",schemaPath:"#/pr\
operties/modified/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),r++}if(t.pedigree!==void 0){let s=t.pedigree;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const n in s)
if(!(n==="ancestors"||n==="descendants"||n==="variants"||n==="commits"||n==="patches"||n==="notes")){const o={instancePath:i+"/pedigree",schemaPath:"#/properties/pedigree/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[o]:e.push(o),r++}if(s.ancestors!==void 0){let n=s.ancestors;if(Array.isArray(n)){const o=n.length;
for(let p=0;p<o;p++)B.validate(n[p],{instancePath:i+"/pedigree/ancestors/"+p})||(e=c(e,B.validate.errors),r=e.length)}else{const o={instancePath:i+"/pedigree/ancestors",schemaPath:"\
#/properties/pedigree/properties/ancestors/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.descendants!==void 0){let n=s.descendants;if(Array.isArray(
n)){const o=n.length;for(let p=0;p<o;p++)B.validate(n[p],{instancePath:i+"/pedigree/descendants/"+p})||(e=c(e,B.validate.errors),r=e.length)}else{const o={instancePath:i+"/pedigree\
/descendants",schemaPath:"#/properties/pedigree/properties/descendants/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.variants!==void 0){let n=s.variants;
if(Array.isArray(n)){const o=n.length;for(let p=0;p<o;p++)B.validate(n[p],{instancePath:i+"/pedigree/variants/"+p})||(e=c(e,B.validate.errors),r=e.length)}else{const o={instancePath:i+
"/pedigree/variants",schemaPath:"#/properties/pedigree/properties/variants/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.commits!==void 0){let n=s.
commits;if(Array.isArray(n)){const o=n.length;for(let p=0;p<o;p++)_e(n[p],{instancePath:i+"/pedigree/commits/"+p})||(e=c(e,_e.errors),r=e.length)}else{const o={instancePath:i+"/ped\
igree/commits",schemaPath:"#/properties/pedigree/properties/commits/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.patches!==void 0){let n=s.patches;
if(Array.isArray(n)){const o=n.length;for(let p=0;p<o;p++)xe(n[p],{instancePath:i+"/pedigree/patches/"+p})||(e=c(e,xe.errors),r=e.length)}else{const o={instancePath:i+"/pedigree/pa\
tches",schemaPath:"#/properties/pedigree/properties/patches/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.notes!==void 0&&typeof s.notes!="string"){
const n={instancePath:i+"/pedigree/notes",schemaPath:"#/properties/pedigree/properties/notes/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}else{const n={
instancePath:i+"/pedigree",schemaPath:"#/properties/pedigree/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}if(t.externalReferences!==void 0){let s=t.externalReferences;
if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)N(s[o],{instancePath:i+"/externalReferences/"+o})||(e=c(e,N.errors),r=e.length)}else{const n={instancePath:i+"/externalRef\
erences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.components!==void 0){let s=t.components;if(Array.
isArray(s)){const n=s.length;for(let p=0;p<n;p++)B.validate(s[p],{instancePath:i+"/components/"+p})||(e=c(e,B.validate.errors),r=e.length);const o=b(s);if(o!==void 0){const p={instancePath:i+
"/components",schemaPath:"#/properties/components/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:i+"/components",
schemaPath:"#/properties/components/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.evidence!==void 0&&(Ve(t.evidence,{instancePath:i+"/evidence"})||
(e=c(e,Ve.errors),r=e.length)),t.releaseNotes!==void 0&&(te(t.releaseNotes,{instancePath:i+"/releaseNotes"})||(e=c(e,te.errors),r=e.length)),t.modelCard!==void 0&&(Me(t.modelCard,{
instancePath:i+"/modelCard"})||(e=c(e,Me.errors),r=e.length)),t.data!==void 0){let s=t.data;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)pe(s[o],{instancePath:i+"/data\
/"+o})||(e=c(e,pe.errors),r=e.length)}else{const n={instancePath:i+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.
properties!==void 0){let s=t.properties;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)A(s[o],{instancePath:i+"/properties/"+o})||(e=c(e,A.errors),r=e.length)}else{const n={
instancePath:i+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}t.signature!==void 0&&(F(t.signature,{instancePath:i+
"/signature"})||(e=c(e,F.errors),r=e.length))}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return z.errors=e,
r===0}const Qr={properties:{"bom-ref":{},provider:{},group:{},name:{},version:{},description:{},endpoints:{},authenticated:{},"x-trust-boundary":{},trustZone:{},data:{},licenses:{},
externalReferences:{},services:{},releaseNotes:{},properties:{},signature:{}}},Yr={required:["flow","classification"]},vr={enum:["inbound","outbound","bi-directional","unknown"]};function Be(t,{
instancePath:i=""}={}){let e=null,r=0;if(typeof t!="string"){const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let s;s=
!1;for(const n of vr.enum)if(O(t,n)){s=!0;break}if(!s){const n={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:vr.enum}};e===null?e=[n]:e.push(n),r++}return Be.
errors=e,r===0}function Ke(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const o of Yr.required)if(t[o]===void 0){const p={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}};e===null?e=[p]:e.push(p),r++}for(const o in t)if(!(o==="flow"||o==="classification"||o==="name"||o==="descrip\
tion"||o==="governance"||o==="source"||o==="destination")){const p={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[p]:e.push(p),r++}if(t.flow!==void 0&&(Be(t.flow,{instancePath:i+"/flow"})||(e=c(e,Be.errors),r=e.length)),t.classification!==void 0&&(ie(t.classification,{instancePath:i+
"/classification"})||(e=c(e,ie.errors),r=e.length)),t.name!==void 0&&typeof t.name!="string"){const o={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),r++}if(t.description!==void 0&&typeof t.description!="string"){const o={instancePath:i+"/description",schemaPath:"#/properties/description/\
type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(t.governance!==void 0){let o=t.governance;if(!(o&&typeof o=="object"&&!Array.isArray(o))){const p={instancePath:i+
"/governance",schemaPath:"#/properties/governance/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}oe(o,{instancePath:i+"/governance"})||(e=c(e,oe.errors),
r=e.length)}if(t.source!==void 0){let o=t.source;if(Array.isArray(o)){const p=o.length;for(let l=0;l<p;l++){let a=o[l];const f=r;let u=!1;const m=r;if(typeof a=="string"){if(!T(a)){
const y={instancePath:i+"/source/"+l,schemaPath:"#/properties/source/items/anyOf/0/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[y]:e.push(y),r++}}else{const y={
instancePath:i+"/source/"+l,schemaPath:"#/properties/source/items/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}var s=m===r;if(u=u||s,!u){const y=r;
E(a,{instancePath:i+"/source/"+l})||(e=c(e,E.errors),r=e.length);var s=y===r;u=u||s}if(u)r=f,e!==null&&(f?e.length=f:e=null);else{const y={instancePath:i+"/source/"+l,schemaPath:"#\
/properties/source/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[y]:e.push(y),r++}}}else{const p={instancePath:i+"/source",schemaPath:"#/properties/source/type",keyword:"type",
params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(t.destination!==void 0){let o=t.destination;if(Array.isArray(o)){const p=o.length;for(let l=0;l<p;l++){let a=o[l];const f=r;
let u=!1;const m=r;if(typeof a=="string"){if(!T(a)){const y={instancePath:i+"/destination/"+l,schemaPath:"#/properties/destination/items/anyOf/0/format",keyword:"format",params:{format:"\
iri-reference"}};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:i+"/destination/"+l,schemaPath:"#/properties/destination/items/anyOf/0/type",keyword:"type",params:{type:"\
string"}};e===null?e=[y]:e.push(y),r++}var n=m===r;if(u=u||n,!u){const y=r;E(a,{instancePath:i+"/destination/"+l})||(e=c(e,E.errors),r=e.length);var n=y===r;u=u||n}if(u)r=f,e!==null&&
(f?e.length=f:e=null);else{const y={instancePath:i+"/destination/"+l,schemaPath:"#/properties/destination/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[y]:e.push(y),r++}}}else{
const p={instancePath:i+"/destination",schemaPath:"#/properties/destination/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{const o={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return Ke.errors=e,r===0}const Ar={validate:C};function C(t,{instancePath:i=""}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=
[s]:e.push(s),r++}for(const s in t)if(!D.call(Qr.properties,s)){const n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[n]:e.push(n),r++}if(t["bom-ref"]!==void 0&&(q(t["bom-ref"],{instancePath:i+"/bom-ref"})||(e=c(e,q.errors),r=e.length)),t.provider!==void 0&&(I(t.provider,{instancePath:i+
"/provider"})||(e=c(e,I.errors),r=e.length)),t.group!==void 0&&typeof t.group!="string"){const s={instancePath:i+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.name!==void 0&&typeof t.name!="string"){const s={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.version!==void 0&&typeof t.version!="string"){const s={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.description!==void 0&&typeof t.description!="string"){const s={instancePath:i+"/description",schemaPath:"#/properties\
/description/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.endpoints!==void 0){let s=t.endpoints;if(Array.isArray(s)){const n=s.length;for(let o=0;o<
n;o++){let p=s[o];if(typeof p=="string"){if(!T(p)){const l={instancePath:i+"/endpoints/"+o,schemaPath:"#/properties/endpoints/items/format",keyword:"format",params:{format:"iri-ref\
erence"}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:i+"/endpoints/"+o,schemaPath:"#/properties/endpoints/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[l]:e.push(l),r++}}}else{const n={instancePath:i+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.authenticated!==
void 0&&typeof t.authenticated!="boolean"){const s={instancePath:i+"/authenticated",schemaPath:"#/properties/authenticated/type",keyword:"type",params:{type:"boolean"}};e===null?e=
[s]:e.push(s),r++}if(t["x-trust-boundary"]!==void 0&&typeof t["x-trust-boundary"]!="boolean"){const s={instancePath:i+"/x-trust-boundary",schemaPath:"#/properties/x-trust-boundary/\
type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),r++}if(t.trustZone!==void 0&&typeof t.trustZone!="string"){const s={instancePath:i+"/trustZone",schemaPath:"#\
/properties/trustZone/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.data!==void 0){let s=t.data;if(Array.isArray(s)){const n=s.length;for(let o=0;o<
n;o++)Ke(s[o],{instancePath:i+"/data/"+o})||(e=c(e,Ke.errors),r=e.length)}else{const n={instancePath:i+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"arra\
y"}};e===null?e=[n]:e.push(n),r++}}if(t.licenses!==void 0&&($(t.licenses,{instancePath:i+"/licenses"})||(e=c(e,$.errors),r=e.length)),t.externalReferences!==void 0){let s=t.externalReferences;
if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)N(s[o],{instancePath:i+"/externalReferences/"+o})||(e=c(e,N.errors),r=e.length)}else{const n={instancePath:i+"/externalRef\
erences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.services!==void 0){let s=t.services;if(Array.isArray(
s)){const n=s.length;for(let p=0;p<n;p++)Ar.validate(s[p],{instancePath:i+"/services/"+p})||(e=c(e,Ar.validate.errors),r=e.length);const o=b(s);if(o!==void 0){const p={instancePath:i+
"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:i+"/services",schemaPath:"\
#/properties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.releaseNotes!==void 0&&(te(t.releaseNotes,{instancePath:i+"/releaseNotes"})||(e=
c(e,te.errors),r=e.length)),t.properties!==void 0){let s=t.properties;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)A(s[o],{instancePath:i+"/properties/"+o})||(e=c(e,A.
errors),r=e.length)}else{const n={instancePath:i+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}t.signature!==
void 0&&(F(t.signature,{instancePath:i+"/signature"})||(e=c(e,F.errors),r=e.length))}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),r++}return C.errors=e,r===0}function le(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s==="vendor"||s==="name"||s==="version"||s==="hashes"||s==="\
externalReferences")){const n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(t.vendor!==
void 0&&typeof t.vendor!="string"){const s={instancePath:i+"/vendor",schemaPath:"#/properties/vendor/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.
name!==void 0&&typeof t.name!="string"){const s={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.
version!==void 0&&typeof t.version!="string"){const s={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),r++}if(t.hashes!==void 0){let s=t.hashes;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)X(s[o],{instancePath:i+"/hashes/"+o})||(e=c(e,X.errors),r=e.length)}else{const n={
instancePath:i+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.externalReferences!==void 0){let s=t.externalReferences;
if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)N(s[o],{instancePath:i+"/externalReferences/"+o})||(e=c(e,N.errors),r=e.length)}else{const n={instancePath:i+"/externalRef\
erences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return le.errors=e,r===0}function He(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){
for(const o in t)if(!D.call(ke.properties,o)){const p={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[
p]:e.push(p),r++}if(t.timestamp!==void 0){let o=t.timestamp;if(typeof o=="string"){if(!R(o)){const p={instancePath:i+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"\
format",params:{format:"date-time"}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:i+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[p]:e.push(p),r++}}if(t.lifecycles!==void 0){let o=t.lifecycles;if(Array.isArray(o)){const p=o.length;for(let l=0;l<p;l++){let a=o[l];if(!(a&&typeof a=="object"&&
!Array.isArray(a))){const d={instancePath:i+"/lifecycles/"+l,schemaPath:"#/properties/lifecycles/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}const f=r;
let u=!1,m=null;const y=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.phase===void 0){const d={instancePath:i+"/lifecycles/"+l,schemaPath:"#/properties/lifecycles/items/oneOf\
/0/required",keyword:"required",params:{missingProperty:"phase"}};e===null?e=[d]:e.push(d),r++}for(const d in a)if(d!=="phase"){const g={instancePath:i+"/lifecycles/"+l,schemaPath:"\
#/properties/lifecycles/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[g]:e.push(g),r++}if(a.phase!==void 0){let d=a.
phase;if(typeof d!="string"){const w={instancePath:i+"/lifecycles/"+l+"/phase",schemaPath:"#/properties/lifecycles/items/oneOf/0/properties/phase/type",keyword:"type",params:{type:"\
string"}};e===null?e=[w]:e.push(w),r++}let g;g=!1;for(const w of ke.properties.lifecycles.items.oneOf[0].properties.phase.enum)if(O(d,w)){g=!0;break}if(!g){const w={instancePath:i+
"/lifecycles/"+l+"/phase",schemaPath:"#/properties/lifecycles/items/oneOf/0/properties/phase/enum",keyword:"enum",params:{allowedValues:ke.properties.lifecycles.items.oneOf[0].properties.
phase.enum}};e===null?e=[w]:e.push(w),r++}}}var s=y===r;s&&(u=!0,m=0);const h=r;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.name===void 0){const d={instancePath:i+"/lifecycle\
s/"+l,schemaPath:"#/properties/lifecycles/items/oneOf/1/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[d]:e.push(d),r++}for(const d in a)if(!(d==="name"||
d==="description")){const g={instancePath:i+"/lifecycles/"+l,schemaPath:"#/properties/lifecycles/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};
e===null?e=[g]:e.push(g),r++}if(a.name!==void 0&&typeof a.name!="string"){const d={instancePath:i+"/lifecycles/"+l+"/name",schemaPath:"#/properties/lifecycles/items/oneOf/1/propert\
ies/name/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(a.description!==void 0&&typeof a.description!="string"){const d={instancePath:i+"/lifecycles/"+
l+"/description",schemaPath:"#/properties/lifecycles/items/oneOf/1/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}}var s=h===r;if(s&&
u?(u=!1,m=[m,1]):s&&(u=!0,m=1),u)r=f,e!==null&&(f?e.length=f:e=null);else{const d={instancePath:i+"/lifecycles/"+l,schemaPath:"#/properties/lifecycles/items/oneOf",keyword:"oneOf",
params:{passingSchemas:m}};e===null?e=[d]:e.push(d),r++}}}else{const p={instancePath:i+"/lifecycles",schemaPath:"#/properties/lifecycles/type",keyword:"type",params:{type:"array"}};
e===null?e=[p]:e.push(p),r++}}if(t.tools!==void 0){let o=t.tools;const p=r;let l=!1,a=null;const f=r;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const m in o)if(!(m==="compone\
nts"||m==="services")){const y={instancePath:i+"/tools",schemaPath:"#/properties/tools/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===
null?e=[y]:e.push(y),r++}if(o.components!==void 0){let m=o.components;if(Array.isArray(m)){const y=m.length;for(let d=0;d<y;d++)z(m[d],{instancePath:i+"/tools/components/"+d})||(e=
c(e,z.errors),r=e.length);const h=b(m);if(h!==void 0){const d={instancePath:i+"/tools/components",schemaPath:"#/properties/tools/oneOf/0/properties/components/uniqueItems",keyword:"\
uniqueItems",params:{i:h[0],j:h[1]}};e===null?e=[d]:e.push(d),r++}}else{const y={instancePath:i+"/tools/components",schemaPath:"#/properties/tools/oneOf/0/properties/components/typ\
e",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),r++}}if(o.services!==void 0){let m=o.services;if(Array.isArray(m)){const y=m.length;for(let d=0;d<y;d++)C(m[d],{instancePath:i+
"/tools/services/"+d})||(e=c(e,C.errors),r=e.length);const h=b(m);if(h!==void 0){const d={instancePath:i+"/tools/services",schemaPath:"#/properties/tools/oneOf/0/properties/service\
s/uniqueItems",keyword:"uniqueItems",params:{i:h[0],j:h[1]}};e===null?e=[d]:e.push(d),r++}}else{const y={instancePath:i+"/tools/services",schemaPath:"#/properties/tools/oneOf/0/pro\
perties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),r++}}}else{const m={instancePath:i+"/tools",schemaPath:"#/properties/tools/oneOf/0/type",keyword:"\
type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}var n=f===r;n&&(l=!0,a=0);const u=r;if(Array.isArray(o)){const m=o.length;for(let y=0;y<m;y++)le(o[y],{instancePath:i+"/t\
ools/"+y})||(e=c(e,le.errors),r=e.length)}else{const m={instancePath:i+"/tools",schemaPath:"#/properties/tools/oneOf/1/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.
push(m),r++}var n=u===r;if(n&&l?(l=!1,a=[a,1]):n&&(l=!0,a=1),l)r=p,e!==null&&(p?e.length=p:e=null);else{const m={instancePath:i+"/tools",schemaPath:"#/properties/tools/oneOf",keyword:"\
oneOf",params:{passingSchemas:a}};e===null?e=[m]:e.push(m),r++}}if(t.authors!==void 0){let o=t.authors;if(Array.isArray(o)){const p=o.length;for(let l=0;l<p;l++)S(o[l],{instancePath:i+
"/authors/"+l})||(e=c(e,S.errors),r=e.length)}else{const p={instancePath:i+"/authors",schemaPath:"#/properties/authors/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.
push(p),r++}}if(t.component!==void 0&&(z(t.component,{instancePath:i+"/component"})||(e=c(e,z.errors),r=e.length)),t.manufacture!==void 0&&(I(t.manufacture,{instancePath:i+"/manufa\
cture"})||(e=c(e,I.errors),r=e.length)),t.supplier!==void 0&&(I(t.supplier,{instancePath:i+"/supplier"})||(e=c(e,I.errors),r=e.length)),t.licenses!==void 0&&($(t.licenses,{instancePath:i+
"/licenses"})||(e=c(e,$.errors),r=e.length)),t.properties!==void 0){let o=t.properties;if(Array.isArray(o)){const p=o.length;for(let l=0;l<p;l++)A(o[l],{instancePath:i+"/properties\
/"+l})||(e=c(e,A.errors),r=e.length)}else{const p={instancePath:i+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(
p),r++}}}else{const o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return He.errors=e,r===0}function M(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.ref===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"ref"}};e===null?e=[s]:e.push(s),r++}for(const s in t)if(!(s==="ref"||s==="dependsOn")){const n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(t.ref!==void 0&&(V(t.ref,{instancePath:i+"/ref"})||(e=c(e,V.errors),r=e.length)),t.dependsOn!==
void 0){let s=t.dependsOn;if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)V(s[p],{instancePath:i+"/dependsOn/"+p})||(e=c(e,V.errors),r=e.length);const o=b(s);if(o!==void 0){
const p={instancePath:i+"/dependsOn",schemaPath:"#/properties/dependsOn/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:i+
"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return M.errors=e,r===0}const br={enum:["complete","incomplete","incomplete_first_party_only","incomplete_first_party_proprietary_only","incomplete_first_party_opensource_only","incomplete_third_party_onl\
y","incomplete_third_party_proprietary_only","incomplete_third_party_opensource_only","unknown","not_specified"]};function Ue(t,{instancePath:i=""}={}){let e=null,r=0;if(typeof t!=
"string"){const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let s;s=!1;for(const n of br.enum)if(O(t,n)){s=!0;break}if(!s){
const n={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:br.enum}};e===null?e=[n]:e.push(n),r++}return Ue.errors=e,r===0}function Ze(t,{instancePath:i=""}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.aggregate===void 0){const n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"agg\
regate"}};e===null?e=[n]:e.push(n),r++}for(const n in t)if(!(n==="bom-ref"||n==="aggregate"||n==="assemblies"||n==="dependencies"||n==="vulnerabilities"||n==="signature")){const o={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[o]:e.push(o),r++}if(t["bom-ref"]!==void 0&&(q(t["bom-re\
f"],{instancePath:i+"/bom-ref"})||(e=c(e,q.errors),r=e.length)),t.aggregate!==void 0&&(Ue(t.aggregate,{instancePath:i+"/aggregate"})||(e=c(e,Ue.errors),r=e.length)),t.assemblies!==
void 0){let n=t.assemblies;if(Array.isArray(n)){const o=n.length;for(let l=0;l<o;l++){let a=n[l];const f=r;let u=!1;const m=r;V(a,{instancePath:i+"/assemblies/"+l})||(e=c(e,V.errors),
r=e.length);var s=m===r;if(u=u||s,!u){const y=r;E(a,{instancePath:i+"/assemblies/"+l})||(e=c(e,E.errors),r=e.length);var s=y===r;u=u||s}if(u)r=f,e!==null&&(f?e.length=f:e=null);else{
const y={instancePath:i+"/assemblies/"+l,schemaPath:"#/properties/assemblies/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[y]:e.push(y),r++}}const p=b(n);if(p!==void 0){const l={
instancePath:i+"/assemblies",schemaPath:"#/properties/assemblies/uniqueItems",keyword:"uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[l]:e.push(l),r++}}else{const o={instancePath:i+
"/assemblies",schemaPath:"#/properties/assemblies/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(t.dependencies!==void 0){let n=t.dependencies;if(Array.
isArray(n)){const o=n.length;for(let l=0;l<o;l++)if(typeof n[l]!="string"){const a={instancePath:i+"/dependencies/"+l,schemaPath:"#/properties/dependencies/items/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}const p=b(n);if(p!==void 0){const l={instancePath:i+"/dependencies",schemaPath:"#/properties/dependencies/uniqueItems",keyword:"\
uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[l]:e.push(l),r++}}else{const o={instancePath:i+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type:"\
array"}};e===null?e=[o]:e.push(o),r++}}if(t.vulnerabilities!==void 0){let n=t.vulnerabilities;if(Array.isArray(n)){const o=n.length;for(let l=0;l<o;l++)if(typeof n[l]!="string"){const a={
instancePath:i+"/vulnerabilities/"+l,schemaPath:"#/properties/vulnerabilities/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}const p=b(n);if(p!==void 0){
const l={instancePath:i+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/uniqueItems",keyword:"uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[l]:e.push(l),r++}}else{const o={
instancePath:i+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}t.signature!==void 0&&(F(t.signature,
{instancePath:i+"/signature"})||(e=c(e,F.errors),r=e.length))}else{const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Ze.
errors=e,r===0}const ce={properties:{"bom-ref":{},id:{},source:{},references:{items:{required:["id","source"]}},ratings:{},cwes:{},description:{},detail:{},recommendation:{},workaround:{},
proofOfConcept:{},advisories:{},created:{},published:{},updated:{},rejected:{},credits:{},tools:{},analysis:{properties:{response:{items:{enum:["can_not_fix","will_not_fix","update",
"rollback","workaround_available"]}}}},affects:{},properties:{}}};function Z(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s==="url"||s==="name")){const n={instancePath:i,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(t.url!==void 0&&typeof t.url!="string"){const s={instancePath:i+
"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.name!==void 0&&typeof t.name!="string"){const s={instancePath:i+"\
/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),r++}return Z.errors=e,r===0}const jr={enum:["critical","high","medium","low","info","none","unknown"]};function Xe(t,{instancePath:i=""}={}){let e=null,r=0;if(typeof t!="string"){const n={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let s;s=!1;for(const n of jr.enum)if(O(t,n)){s=!0;break}if(!s){const n={instancePath:i,schemaPath:"#/enu\
m",keyword:"enum",params:{allowedValues:jr.enum}};e===null?e=[n]:e.push(n),r++}return Xe.errors=e,r===0}const qr={enum:["CVSSv2","CVSSv3","CVSSv31","CVSSv4","OWASP","SSVC","other"]};
function We(t,{instancePath:i=""}={}){let e=null,r=0;if(typeof t!="string"){const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(
n),r++}let s;s=!1;for(const n of qr.enum)if(O(t,n)){s=!0;break}if(!s){const n={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:qr.enum}};e===null?e=[n]:e.push(
n),r++}return We.errors=e,r===0}function Ge(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s==="source"||s==="score"||s===
"severity"||s==="method"||s==="vector"||s==="justification")){const n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[n]:e.push(n),r++}if(t.source!==void 0&&(Z(t.source,{instancePath:i+"/source"})||(e=c(e,Z.errors),r=e.length)),t.score!==void 0&&typeof t.score!="number"){const s={instancePath:i+
"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type:"number"}};e===null?e=[s]:e.push(s),r++}if(t.severity!==void 0&&(Xe(t.severity,{instancePath:i+"/severity"})||
(e=c(e,Xe.errors),r=e.length)),t.method!==void 0&&(We(t.method,{instancePath:i+"/method"})||(e=c(e,We.errors),r=e.length)),t.vector!==void 0&&typeof t.vector!="string"){const s={instancePath:i+
"/vector",schemaPath:"#/properties/vector/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.justification!==void 0&&typeof t.justification!="string"){const s={
instancePath:i+"/justification",schemaPath:"#/properties/justification/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return Ge.errors=e,r===0}function Je(t,{instancePath:i=""}={}){let e=null,r=0;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};
e===null?e=[s]:e.push(s),r++}if(typeof t=="number"&&(t<1||isNaN(t))){const s={instancePath:i,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[
s]:e.push(s),r++}return Je.errors=e,r===0}function Qe(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.url===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"url"}};e===null?e=[s]:e.push(s),r++}for(const s in t)if(!(s==="title"||s==="url")){const n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(t.title!==void 0&&typeof t.title!="string"){const s={instancePath:i+"/title",schemaPath:"#/prop\
erties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.url!==void 0){let s=t.url;if(typeof s=="string"){if(!T(s)){const n={instancePath:i+"/url",
schemaPath:"#/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:i+"/url",schemaPath:"#/properties/ur\
l/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:
e.push(s),r++}return Qe.errors=e,r===0}const Or={enum:["resolved","resolved_with_pedigree","exploitable","in_triage","false_positive","not_affected"]};function Ye(t,{instancePath:i=""}={}){
let e=null,r=0;if(typeof t!="string"){const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let s;s=!1;for(const n of Or.enum)
if(O(t,n)){s=!0;break}if(!s){const n={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Or.enum}};e===null?e=[n]:e.push(n),r++}return Ye.errors=e,r===0}const _r={
enum:["code_not_present","code_not_reachable","requires_configuration","requires_dependency","requires_environment","protected_by_compiler","protected_at_runtime","protected_at_per\
imeter","protected_by_mitigating_control"]};function er(t,{instancePath:i=""}={}){let e=null,r=0;if(typeof t!="string"){const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),r++}let s;s=!1;for(const n of _r.enum)if(O(t,n)){s=!0;break}if(!s){const n={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:_r.
enum}};e===null?e=[n]:e.push(n),r++}return er.errors=e,r===0}function rr(t,{instancePath:i=""}={}){let e=null,r=0;if(typeof t=="string"){if(re(t)>1024){const s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[s]:e.push(s),r++}if(re(t)<1){const s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}return rr.errors=e,r===0}function sr(t,{instancePath:i=""}={}){let e=null,r=0;if(typeof t=="string"){if(re(t)>1024){const s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[s]:e.push(s),r++}if(re(t)<1){const s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}return sr.errors=e,r===0}const Ir={enum:["affected","unaffected","unknown"]};function tr(t,{
instancePath:i=""}={}){let e=null,r=0;if(typeof t!="string"){const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let s;s=
!1;for(const n of Ir.enum)if(O(t,n)){s=!0;break}if(!s){const n={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ir.enum}};e===null?e=[n]:e.push(n),r++}return tr.
errors=e,r===0}function ir(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const p in t)if(!D.call(ce.properties,p)){const l={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),r++}if(t["bom-ref"]!==void 0&&(q(t["bom-ref"],{instancePath:i+
"/bom-ref"})||(e=c(e,q.errors),r=e.length)),t.id!==void 0&&typeof t.id!="string"){const p={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[p]:e.push(p),r++}if(t.source!==void 0&&(Z(t.source,{instancePath:i+"/source"})||(e=c(e,Z.errors),r=e.length)),t.references!==void 0){let p=t.references;if(Array.isArray(
p)){const l=p.length;for(let a=0;a<l;a++){let f=p[a];if(f&&typeof f=="object"&&!Array.isArray(f)){for(const u of ce.properties.references.items.required)if(f[u]===void 0){const m={
instancePath:i+"/references/"+a,schemaPath:"#/properties/references/items/required",keyword:"required",params:{missingProperty:u}};e===null?e=[m]:e.push(m),r++}for(const u in f)if(!(u===
"id"||u==="source")){const m={instancePath:i+"/references/"+a,schemaPath:"#/properties/references/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};
e===null?e=[m]:e.push(m),r++}if(f.id!==void 0&&typeof f.id!="string"){const u={instancePath:i+"/references/"+a+"/id",schemaPath:"#/properties/references/items/properties/id/type",keyword:"\
type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}f.source!==void 0&&(Z(f.source,{instancePath:i+"/references/"+a+"/source"})||(e=c(e,Z.errors),r=e.length))}else{const u={
instancePath:i+"/references/"+a,schemaPath:"#/properties/references/items/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}}}else{const l={instancePath:i+"\
/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(t.ratings!==void 0){let p=t.ratings;if(Array.isArray(p)){
const l=p.length;for(let a=0;a<l;a++)Ge(p[a],{instancePath:i+"/ratings/"+a})||(e=c(e,Ge.errors),r=e.length)}else{const l={instancePath:i+"/ratings",schemaPath:"#/properties/ratings\
/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(t.cwes!==void 0){let p=t.cwes;if(Array.isArray(p)){const l=p.length;for(let a=0;a<l;a++)Je(p[a],{instancePath:i+
"/cwes/"+a})||(e=c(e,Je.errors),r=e.length)}else{const l={instancePath:i+"/cwes",schemaPath:"#/properties/cwes/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),
r++}}if(t.description!==void 0&&typeof t.description!="string"){const p={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[p]:e.push(p),r++}if(t.detail!==void 0&&typeof t.detail!="string"){const p={instancePath:i+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type:"\
string"}};e===null?e=[p]:e.push(p),r++}if(t.recommendation!==void 0&&typeof t.recommendation!="string"){const p={instancePath:i+"/recommendation",schemaPath:"#/properties/recommend\
ation/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(t.workaround!==void 0&&typeof t.workaround!="string"){const p={instancePath:i+"/workaround",schemaPath:"\
#/properties/workaround/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(t.proofOfConcept!==void 0){let p=t.proofOfConcept;if(p&&typeof p=="object"&&!Array.
isArray(p)){if(p.reproductionSteps!==void 0&&typeof p.reproductionSteps!="string"){const l={instancePath:i+"/proofOfConcept/reproductionSteps",schemaPath:"#/properties/proofOfConce\
pt/properties/reproductionSteps/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(p.environment!==void 0&&typeof p.environment!="string"){const l={instancePath:i+
"/proofOfConcept/environment",schemaPath:"#/properties/proofOfConcept/properties/environment/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(p.supportingMaterial!==
void 0){let l=p.supportingMaterial;if(Array.isArray(l)){const a=l.length;for(let f=0;f<a;f++)x(l[f],{instancePath:i+"/proofOfConcept/supportingMaterial/"+f})||(e=c(e,x.errors),r=e.
length)}else{const a={instancePath:i+"/proofOfConcept/supportingMaterial",schemaPath:"#/properties/proofOfConcept/properties/supportingMaterial/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[a]:e.push(a),r++}}}else{const l={instancePath:i+"/proofOfConcept",schemaPath:"#/properties/proofOfConcept/type",keyword:"type",params:{type:"object"}};e===null?
e=[l]:e.push(l),r++}}if(t.advisories!==void 0){let p=t.advisories;if(Array.isArray(p)){const l=p.length;for(let a=0;a<l;a++)Qe(p[a],{instancePath:i+"/advisories/"+a})||(e=c(e,Qe.errors),
r=e.length)}else{const l={instancePath:i+"/advisories",schemaPath:"#/properties/advisories/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(t.created!==
void 0){let p=t.created;if(typeof p=="string"){if(!R(p)){const l={instancePath:i+"/created",schemaPath:"#/properties/created/format",keyword:"format",params:{format:"date-time"}};e===
null?e=[l]:e.push(l),r++}}else{const l={instancePath:i+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(t.published!==
void 0){let p=t.published;if(typeof p=="string"){if(!R(p)){const l={instancePath:i+"/published",schemaPath:"#/properties/published/format",keyword:"format",params:{format:"date-tim\
e"}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:i+"/published",schemaPath:"#/properties/published/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),
r++}}if(t.updated!==void 0){let p=t.updated;if(typeof p=="string"){if(!R(p)){const l={instancePath:i+"/updated",schemaPath:"#/properties/updated/format",keyword:"format",params:{format:"\
date-time"}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:i+"/updated",schemaPath:"#/properties/updated/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(
l),r++}}if(t.rejected!==void 0){let p=t.rejected;if(typeof p=="string"){if(!R(p)){const l={instancePath:i+"/rejected",schemaPath:"#/properties/rejected/format",keyword:"format",params:{
format:"date-time"}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:i+"/rejected",schemaPath:"#/properties/rejected/type",keyword:"type",params:{type:"string"}};e===null?
e=[l]:e.push(l),r++}}if(t.credits!==void 0){let p=t.credits;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const l in p)if(!(l==="organizations"||l==="individuals")){const a={instancePath:i+
"/credits",schemaPath:"#/properties/credits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[a]:e.push(a),r++}if(p.organizations!==void 0){
let l=p.organizations;if(Array.isArray(l)){const a=l.length;for(let f=0;f<a;f++)I(l[f],{instancePath:i+"/credits/organizations/"+f})||(e=c(e,I.errors),r=e.length)}else{const a={instancePath:i+
"/credits/organizations",schemaPath:"#/properties/credits/properties/organizations/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(p.individuals!==void 0){
let l=p.individuals;if(Array.isArray(l)){const a=l.length;for(let f=0;f<a;f++)S(l[f],{instancePath:i+"/credits/individuals/"+f})||(e=c(e,S.errors),r=e.length)}else{const a={instancePath:i+
"/credits/individuals",schemaPath:"#/properties/credits/properties/individuals/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}}else{const l={instancePath:i+
"/credits",schemaPath:"#/properties/credits/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}}if(t.tools!==void 0){let p=t.tools;const l=r;let a=!1,f=null;
const u=r;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const y in p)if(!(y==="components"||y==="services")){const h={instancePath:i+"/tools",schemaPath:"#/properties/tools/oneO\
f/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[h]:e.push(h),r++}if(p.components!==void 0){let y=p.components;if(Array.isArray(y)){
const h=y.length;for(let g=0;g<h;g++)z(y[g],{instancePath:i+"/tools/components/"+g})||(e=c(e,z.errors),r=e.length);const d=b(y);if(d!==void 0){const g={instancePath:i+"/tools/compo\
nents",schemaPath:"#/properties/tools/oneOf/0/properties/components/uniqueItems",keyword:"uniqueItems",params:{i:d[0],j:d[1]}};e===null?e=[g]:e.push(g),r++}}else{const h={instancePath:i+
"/tools/components",schemaPath:"#/properties/tools/oneOf/0/properties/components/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}}if(p.services!==void 0){let y=p.
services;if(Array.isArray(y)){const h=y.length;for(let g=0;g<h;g++)C(y[g],{instancePath:i+"/tools/services/"+g})||(e=c(e,C.errors),r=e.length);const d=b(y);if(d!==void 0){const g={
instancePath:i+"/tools/services",schemaPath:"#/properties/tools/oneOf/0/properties/services/uniqueItems",keyword:"uniqueItems",params:{i:d[0],j:d[1]}};e===null?e=[g]:e.push(g),r++}}else{
const h={instancePath:i+"/tools/services",schemaPath:"#/properties/tools/oneOf/0/properties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}}}else{
const y={instancePath:i+"/tools",schemaPath:"#/properties/tools/oneOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}var s=u===r;s&&(a=!0,f=0);const m=r;
if(Array.isArray(p)){const y=p.length;for(let h=0;h<y;h++)le(p[h],{instancePath:i+"/tools/"+h})||(e=c(e,le.errors),r=e.length)}else{const y={instancePath:i+"/tools",schemaPath:"#/p\
roperties/tools/oneOf/1/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),r++}var s=m===r;if(s&&a?(a=!1,f=[f,1]):s&&(a=!0,f=1),a)r=l,e!==null&&(l?e.length=l:e=null);else{
const y={instancePath:i+"/tools",schemaPath:"#/properties/tools/oneOf",keyword:"oneOf",params:{passingSchemas:f}};e===null?e=[y]:e.push(y),r++}}if(t.analysis!==void 0){let p=t.analysis;
if(p&&typeof p=="object"&&!Array.isArray(p)){for(const l in p)if(!(l==="state"||l==="justification"||l==="response"||l==="detail"||l==="firstIssued"||l==="lastUpdated")){const a={instancePath:i+
"/analysis",schemaPath:"#/properties/analysis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[a]:e.push(a),r++}if(p.state!==void 0&&
(Ye(p.state,{instancePath:i+"/analysis/state"})||(e=c(e,Ye.errors),r=e.length)),p.justification!==void 0&&(er(p.justification,{instancePath:i+"/analysis/justification"})||(e=c(e,er.
errors),r=e.length)),p.response!==void 0){let l=p.response;if(Array.isArray(l)){const a=l.length;for(let f=0;f<a;f++){let u=l[f];if(typeof u!="string"){const y={instancePath:i+"/an\
alysis/response/"+f,schemaPath:"#/properties/analysis/properties/response/items/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}let m;m=!1;for(const y of ce.
properties.analysis.properties.response.items.enum)if(O(u,y)){m=!0;break}if(!m){const y={instancePath:i+"/analysis/response/"+f,schemaPath:"#/properties/analysis/properties/respons\
e/items/enum",keyword:"enum",params:{allowedValues:ce.properties.analysis.properties.response.items.enum}};e===null?e=[y]:e.push(y),r++}}}else{const a={instancePath:i+"/analysis/re\
sponse",schemaPath:"#/properties/analysis/properties/response/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(p.detail!==void 0&&typeof p.detail!="stri\
ng"){const l={instancePath:i+"/analysis/detail",schemaPath:"#/properties/analysis/properties/detail/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(p.firstIssued!==
void 0){let l=p.firstIssued;if(typeof l=="string"){if(!R(l)){const a={instancePath:i+"/analysis/firstIssued",schemaPath:"#/properties/analysis/properties/firstIssued/format",keyword:"\
format",params:{format:"date-time"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:i+"/analysis/firstIssued",schemaPath:"#/properties/analysis/properties/firstIssued/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(p.lastUpdated!==void 0){let l=p.lastUpdated;if(typeof l=="string"){if(!R(l)){const a={instancePath:i+"/an\
alysis/lastUpdated",schemaPath:"#/properties/analysis/properties/lastUpdated/format",keyword:"format",params:{format:"date-time"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:i+
"/analysis/lastUpdated",schemaPath:"#/properties/analysis/properties/lastUpdated/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}}else{const l={instancePath:i+
"/analysis",schemaPath:"#/properties/analysis/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}}if(t.affects!==void 0){let p=t.affects;if(Array.isArray(p)){
const l=p.length;for(let f=0;f<l;f++){let u=p[f];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.ref===void 0){const m={instancePath:i+"/affects/"+f,schemaPath:"#/properties/affe\
cts/items/required",keyword:"required",params:{missingProperty:"ref"}};e===null?e=[m]:e.push(m),r++}for(const m in u)if(!(m==="ref"||m==="versions")){const y={instancePath:i+"/affe\
cts/"+f,schemaPath:"#/properties/affects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[y]:e.push(y),r++}if(u.ref!==void 0){let m=u.
ref;const y=r;let h=!1;const d=r;V(m,{instancePath:i+"/affects/"+f+"/ref"})||(e=c(e,V.errors),r=e.length);var n=d===r;if(h=h||n,!h){const g=r;E(m,{instancePath:i+"/affects/"+f+"/re\
f"})||(e=c(e,E.errors),r=e.length);var n=g===r;h=h||n}if(h)r=y,e!==null&&(y?e.length=y:e=null);else{const g={instancePath:i+"/affects/"+f+"/ref",schemaPath:"#/properties/affects/it\
ems/properties/ref/anyOf",keyword:"anyOf",params:{}};e===null?e=[g]:e.push(g),r++}}if(u.versions!==void 0){let m=u.versions;if(Array.isArray(m)){const y=m.length;for(let h=0;h<y;h++){
let d=m[h];const g=r;let w=!1,k=null;const v=r;if(d&&typeof d=="object"&&!Array.isArray(d)&&d.version===void 0){const j={instancePath:i+"/affects/"+f+"/versions/"+h,schemaPath:"#/p\
roperties/affects/items/properties/versions/items/oneOf/0/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[j]:e.push(j),r++}var o=v===r;o&&(w=!0,k=0);const P=r;
if(d&&typeof d=="object"&&!Array.isArray(d)&&d.range===void 0){const j={instancePath:i+"/affects/"+f+"/versions/"+h,schemaPath:"#/properties/affects/items/properties/versions/items\
/oneOf/1/required",keyword:"required",params:{missingProperty:"range"}};e===null?e=[j]:e.push(j),r++}var o=P===r;if(o&&w?(w=!1,k=[k,1]):o&&(w=!0,k=1),w)r=g,e!==null&&(g?e.length=g:
e=null);else{const j={instancePath:i+"/affects/"+f+"/versions/"+h,schemaPath:"#/properties/affects/items/properties/versions/items/oneOf",keyword:"oneOf",params:{passingSchemas:k}};
e===null?e=[j]:e.push(j),r++}if(d&&typeof d=="object"&&!Array.isArray(d)){for(const j in d)if(!(j==="version"||j==="range"||j==="status")){const mr={instancePath:i+"/affects/"+f+"/\
versions/"+h,schemaPath:"#/properties/affects/items/properties/versions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j}};e===null?e=[mr]:e.
push(mr),r++}d.version!==void 0&&(rr(d.version,{instancePath:i+"/affects/"+f+"/versions/"+h+"/version"})||(e=c(e,rr.errors),r=e.length)),d.range!==void 0&&(sr(d.range,{instancePath:i+
"/affects/"+f+"/versions/"+h+"/range"})||(e=c(e,sr.errors),r=e.length)),d.status!==void 0&&(tr(d.status,{instancePath:i+"/affects/"+f+"/versions/"+h+"/status"})||(e=c(e,tr.errors),
r=e.length))}else{const j={instancePath:i+"/affects/"+f+"/versions/"+h,schemaPath:"#/properties/affects/items/properties/versions/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[j]:e.push(j),r++}}}else{const y={instancePath:i+"/affects/"+f+"/versions",schemaPath:"#/properties/affects/items/properties/versions/type",keyword:"type",params:{type:"\
array"}};e===null?e=[y]:e.push(y),r++}}}else{const m={instancePath:i+"/affects/"+f,schemaPath:"#/properties/affects/items/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:
e.push(m),r++}}const a=b(p);if(a!==void 0){const f={instancePath:i+"/affects",schemaPath:"#/properties/affects/uniqueItems",keyword:"uniqueItems",params:{i:a[0],j:a[1]}};e===null?e=
[f]:e.push(f),r++}}else{const l={instancePath:i+"/affects",schemaPath:"#/properties/affects/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(t.properties!==
void 0){let p=t.properties;if(Array.isArray(p)){const l=p.length;for(let a=0;a<l;a++)A(p[a],{instancePath:i+"/properties/"+a})||(e=c(e,A.errors),r=e.length)}else{const l={instancePath:i+
"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}}else{const p={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}return ir.errors=e,r===0}const es={required:["subjects","annotator","timestamp","text"]};function nr(t,{instancePath:i=""}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const o of es.required)if(t[o]===void 0){const p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:o}};e===null?e=[p]:e.push(p),r++}for(const o in t)if(!(o==="bom-ref"||o==="subjects"||o==="annotator"||o==="timestamp"||o==="text"||o==="signature")){const p={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),r++}if(t["bom-ref"]!==void 0&&(q(t["bom-ref"],{instancePath:i+
"/bom-ref"})||(e=c(e,q.errors),r=e.length)),t.subjects!==void 0){let o=t.subjects;if(Array.isArray(o)){const p=o.length;for(let a=0;a<p;a++){let f=o[a];const u=r;let m=!1;const y=r;
V(f,{instancePath:i+"/subjects/"+a})||(e=c(e,V.errors),r=e.length);var s=y===r;if(m=m||s,!m){const h=r;E(f,{instancePath:i+"/subjects/"+a})||(e=c(e,E.errors),r=e.length);var s=h===
r;m=m||s}if(m)r=u,e!==null&&(u?e.length=u:e=null);else{const h={instancePath:i+"/subjects/"+a,schemaPath:"#/properties/subjects/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[
h]:e.push(h),r++}}const l=b(o);if(l!==void 0){const a={instancePath:i+"/subjects",schemaPath:"#/properties/subjects/uniqueItems",keyword:"uniqueItems",params:{i:l[0],j:l[1]}};e===null?
e=[a]:e.push(a),r++}}else{const p={instancePath:i+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(t.annotator!==
void 0){let o=t.annotator;const p=r;let l=!1,a=null;const f=r;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.organization===void 0){const m={instancePath:i+"/annotator",schemaPath:"\
#/properties/annotator/oneOf/0/required",keyword:"required",params:{missingProperty:"organization"}};e===null?e=[m]:e.push(m),r++}var n=f===r;n&&(l=!0,a=0);const u=r;if(o&&typeof o==
"object"&&!Array.isArray(o)&&o.individual===void 0){const m={instancePath:i+"/annotator",schemaPath:"#/properties/annotator/oneOf/1/required",keyword:"required",params:{missingProperty:"\
individual"}};e===null?e=[m]:e.push(m),r++}var n=u===r;if(n&&l)l=!1,a=[a,1];else{n&&(l=!0,a=1);const m=r;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.component===void 0){const h={
instancePath:i+"/annotator",schemaPath:"#/properties/annotator/oneOf/2/required",keyword:"required",params:{missingProperty:"component"}};e===null?e=[h]:e.push(h),r++}var n=m===r;if(n&&
l)l=!1,a=[a,2];else{n&&(l=!0,a=2);const h=r;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.service===void 0){const g={instancePath:i+"/annotator",schemaPath:"#/properties/annotator\
/oneOf/3/required",keyword:"required",params:{missingProperty:"service"}};e===null?e=[g]:e.push(g),r++}var n=h===r;n&&l?(l=!1,a=[a,3]):n&&(l=!0,a=3)}}if(l)r=p,e!==null&&(p?e.length=
p:e=null);else{const m={instancePath:i+"/annotator",schemaPath:"#/properties/annotator/oneOf",keyword:"oneOf",params:{passingSchemas:a}};e===null?e=[m]:e.push(m),r++}if(o&&typeof o==
"object"&&!Array.isArray(o)){for(const m in o)if(!(m==="organization"||m==="individual"||m==="component"||m==="service")){const y={instancePath:i+"/annotator",schemaPath:"#/propert\
ies/annotator/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[y]:e.push(y),r++}o.organization!==void 0&&(I(o.organization,{instancePath:i+
"/annotator/organization"})||(e=c(e,I.errors),r=e.length)),o.individual!==void 0&&(S(o.individual,{instancePath:i+"/annotator/individual"})||(e=c(e,S.errors),r=e.length)),o.component!==
void 0&&(z(o.component,{instancePath:i+"/annotator/component"})||(e=c(e,z.errors),r=e.length)),o.service!==void 0&&(C(o.service,{instancePath:i+"/annotator/service"})||(e=c(e,C.errors),
r=e.length))}else{const m={instancePath:i+"/annotator",schemaPath:"#/properties/annotator/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}if(t.timestamp!==
void 0){let o=t.timestamp;if(typeof o=="string"){if(!R(o)){const p={instancePath:i+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-tim\
e"}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:i+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),
r++}}if(t.text!==void 0&&typeof t.text!="string"){const o={instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),
r++}t.signature!==void 0&&(F(t.signature,{instancePath:i+"/signature"})||(e=c(e,F.errors),r=e.length))}else{const o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[o]:e.push(o),r++}return nr.errors=e,r===0}const xr={required:["bom-ref","uid","taskTypes"],properties:{"bom-ref":{},uid:{},name:{},description:{},resourceReferences:{},tasks:{},taskDependencies:{},taskTypes:{},trigger:{},steps:{},
inputs:{},outputs:{},timeStart:{},timeEnd:{},workspaces:{},runtimeTopology:{},properties:{}}};function _(t,{instancePath:i=""}={}){let e=null,r=0;const s=r;let n=!1,o=null;const p=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.ref===void 0){const u={instancePath:i,schemaPath:"\
#/oneOf/0/required",keyword:"required",params:{missingProperty:"ref"}};e===null?e=[u]:e.push(u),r++}var a=p===r;a&&(n=!0,o=0);const l=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&
t.externalReference===void 0){const u={instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"externalReference"}};e===null?e=[u]:e.push(u),r++}
var a=l===r;if(a&&n?(n=!1,o=[o,1]):a&&(n=!0,o=1),n)r=s,e!==null&&(s?e.length=s:e=null);else{const u={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};
e===null?e=[u]:e.push(u),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const u in t)if(!(u==="ref"||u==="externalReference")){const m={instancePath:i,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[m]:e.push(m),r++}if(t.ref!==void 0){let u=t.ref;const m=r;let y=!1;const h=r;V(u,{instancePath:i+
"/ref"})||(e=c(e,V.errors),r=e.length);var f=h===r;if(y=y||f,!y){const d=r;E(u,{instancePath:i+"/ref"})||(e=c(e,E.errors),r=e.length);var f=d===r;y=y||f}if(y)r=m,e!==null&&(m?e.length=
m:e=null);else{const d={instancePath:i+"/ref",schemaPath:"#/properties/ref/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(d),r++}}t.externalReference!==void 0&&(N(t.externalReference,
{instancePath:i+"/externalReference"})||(e=c(e,N.errors),r=e.length))}else{const u={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(
u),r++}return _.errors=e,r===0}const Er={required:["bom-ref","uid","taskTypes"],properties:{"bom-ref":{},uid:{},name:{},description:{},resourceReferences:{},taskTypes:{},trigger:{},
steps:{},inputs:{},outputs:{},timeStart:{},timeEnd:{},workspaces:{},runtimeTopology:{},properties:{}}},Rr={enum:["copy","clone","lint","scan","merge","build","test","deliver","depl\
oy","release","clean","other"]};function ae(t,{instancePath:i=""}={}){let e=null,r=0;if(typeof t!="string"){const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.push(n),r++}let s;s=!1;for(const n of Rr.enum)if(O(t,n)){s=!0;break}if(!s){const n={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Rr.
enum}};e===null?e=[n]:e.push(n),r++}return ae.errors=e,r===0}const me={required:["type","bom-ref","uid"],properties:{"bom-ref":{},uid:{},name:{},description:{},resourceReferences:{},
type:{enum:["manual","api","webhook","scheduled"]},event:{},conditions:{},timeActivated:{},inputs:{},outputs:{},properties:{}}};function or(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s==="uid"||s==="description"||s==="timeReceived"||s==="data"||
s==="source"||s==="target"||s==="properties")){const n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=
[n]:e.push(n),r++}if(t.uid!==void 0&&typeof t.uid!="string"){const s={instancePath:i+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:
e.push(s),r++}if(t.description!==void 0&&typeof t.description!="string"){const s={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),r++}if(t.timeReceived!==void 0){let s=t.timeReceived;if(typeof s=="string"){if(!R(s)){const n={instancePath:i+"/timeReceived",schemaPath:"#/prope\
rties/timeReceived/format",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:i+"/timeReceived",schemaPath:"#/properties/timeRec\
eived/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(t.data!==void 0&&(x(t.data,{instancePath:i+"/data"})||(e=c(e,x.errors),r=e.length)),t.source!==void 0&&
(_(t.source,{instancePath:i+"/source"})||(e=c(e,_.errors),r=e.length)),t.target!==void 0&&(_(t.target,{instancePath:i+"/target"})||(e=c(e,_.errors),r=e.length)),t.properties!==void 0){
let s=t.properties;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)A(s[o],{instancePath:i+"/properties/"+o})||(e=c(e,A.errors),r=e.length)}else{const n={instancePath:i+"/\
properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return or.errors=e,r===0}function pr(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s==="description"||s==="expression"||s==="properties")){const n={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(t.description!==void 0&&typeof t.description!=
"string"){const s={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.expression!==void 0&&
typeof t.expression!="string"){const s={instancePath:i+"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.
properties!==void 0){let s=t.properties;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)A(s[o],{instancePath:i+"/properties/"+o})||(e=c(e,A.errors),r=e.length)}else{const n={
instancePath:i+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return pr.errors=e,r===0}function lr(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s==="name"||s==="value"||s==="dataType")){const n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(t.name!==void 0&&typeof t.name!="string"){const s={
instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.value!==void 0&&typeof t.value!="string"){const s={
instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.dataType!==void 0&&typeof t.dataType!="string"){
const s={instancePath:i+"/dataType",schemaPath:"#/properties/dataType/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return lr.errors=e,r===0}function W(t,{instancePath:i=""}={}){let e=null,r=0;const s=r;let n=!1,o=null;const p=r;
if(t&&typeof t=="object"&&!Array.isArray(t)&&t.resource===void 0){const u={instancePath:i,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"resource"}};e===
null?e=[u]:e.push(u),r++}var a=p===r;a&&(n=!0,o=0);const l=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.parameters===void 0){const u={instancePath:i,schemaPath:"#/oneOf/1/requi\
red",keyword:"required",params:{missingProperty:"parameters"}};e===null?e=[u]:e.push(u),r++}var a=l===r;if(a&&n)n=!1,o=[o,1];else{a&&(n=!0,o=1);const u=r;if(t&&typeof t=="object"&&
!Array.isArray(t)&&t.environmentVars===void 0){const y={instancePath:i,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"environmentVars"}};e===null?e=[y]:
e.push(y),r++}var a=u===r;if(a&&n)n=!1,o=[o,2];else{a&&(n=!0,o=2);const y=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.data===void 0){const d={instancePath:i,schemaPath:"#/oneO\
f/3/required",keyword:"required",params:{missingProperty:"data"}};e===null?e=[d]:e.push(d),r++}var a=y===r;a&&n?(n=!1,o=[o,3]):a&&(n=!0,o=3)}}if(n)r=s,e!==null&&(s?e.length=s:e=null);else{
const u={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};e===null?e=[u]:e.push(u),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const u in t)if(!(u===
"source"||u==="target"||u==="resource"||u==="parameters"||u==="environmentVars"||u==="data"||u==="properties")){const m={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:u}};e===null?e=[m]:e.push(m),r++}if(t.source!==void 0&&(_(t.source,{instancePath:i+"/source"})||(e=c(e,_.errors),r=e.length)),t.target!==
void 0&&(_(t.target,{instancePath:i+"/target"})||(e=c(e,_.errors),r=e.length)),t.resource!==void 0&&(_(t.resource,{instancePath:i+"/resource"})||(e=c(e,_.errors),r=e.length)),t.parameters!==
void 0){let u=t.parameters;if(Array.isArray(u)){const m=u.length;for(let h=0;h<m;h++)lr(u[h],{instancePath:i+"/parameters/"+h})||(e=c(e,lr.errors),r=e.length);const y=b(u);if(y!==void 0){
const h={instancePath:i+"/parameters",schemaPath:"#/properties/parameters/uniqueItems",keyword:"uniqueItems",params:{i:y[0],j:y[1]}};e===null?e=[h]:e.push(h),r++}}else{const m={instancePath:i+
"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}if(t.environmentVars!==void 0){let u=t.environmentVars;if(Array.
isArray(u)){const m=u.length;for(let h=0;h<m;h++){let d=u[h];const g=r;let w=!1,k=null;const v=r;A(d,{instancePath:i+"/environmentVars/"+h})||(e=c(e,A.errors),r=e.length);var f=v===
r;f&&(w=!0,k=0);const P=r;if(typeof d!="string"){const j={instancePath:i+"/environmentVars/"+h,schemaPath:"#/properties/environmentVars/items/oneOf/1/type",keyword:"type",params:{type:"\
string"}};e===null?e=[j]:e.push(j),r++}var f=P===r;if(f&&w?(w=!1,k=[k,1]):f&&(w=!0,k=1),w)r=g,e!==null&&(g?e.length=g:e=null);else{const j={instancePath:i+"/environmentVars/"+h,schemaPath:"\
#/properties/environmentVars/items/oneOf",keyword:"oneOf",params:{passingSchemas:k}};e===null?e=[j]:e.push(j),r++}}const y=b(u);if(y!==void 0){const h={instancePath:i+"/environment\
Vars",schemaPath:"#/properties/environmentVars/uniqueItems",keyword:"uniqueItems",params:{i:y[0],j:y[1]}};e===null?e=[h]:e.push(h),r++}}else{const m={instancePath:i+"/environmentVa\
rs",schemaPath:"#/properties/environmentVars/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}if(t.data!==void 0&&(x(t.data,{instancePath:i+"/data"})||(e=c(
e,x.errors),r=e.length)),t.properties!==void 0){let u=t.properties;if(Array.isArray(u)){const m=u.length;for(let y=0;y<m;y++)A(u[y],{instancePath:i+"/properties/"+y})||(e=c(e,A.errors),
r=e.length)}else{const m={instancePath:i+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}}else{const u={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}return W.errors=e,r===0}const Sr={properties:{type:{enum:["artifact","attesta\
tion","log","evidence","metrics","other"]}}};function G(t,{instancePath:i=""}={}){let e=null,r=0;const s=r;let n=!1,o=null;const p=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.
resource===void 0){const u={instancePath:i,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"resource"}};e===null?e=[u]:e.push(u),r++}var a=p===r;a&&(n=!0,
o=0);const l=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.environmentVars===void 0){const u={instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"\
environmentVars"}};e===null?e=[u]:e.push(u),r++}var a=l===r;if(a&&n)n=!1,o=[o,1];else{a&&(n=!0,o=1);const u=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.data===void 0){const y={
instancePath:i,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"data"}};e===null?e=[y]:e.push(y),r++}var a=u===r;a&&n?(n=!1,o=[o,2]):a&&(n=!0,o=2)}if(n)r=
s,e!==null&&(s?e.length=s:e=null);else{const u={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};e===null?e=[u]:e.push(u),r++}if(t&&typeof t=="object"&&
!Array.isArray(t)){for(const u in t)if(!(u==="type"||u==="source"||u==="target"||u==="resource"||u==="data"||u==="environmentVars"||u==="properties")){const m={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[m]:e.push(m),r++}if(t.type!==void 0){let u=t.type;if(typeof u!="string"){const y={
instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}let m;m=!1;for(const y of Sr.properties.type.enum)if(O(
u,y)){m=!0;break}if(!m){const y={instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Sr.properties.type.enum}};e===null?e=[y]:e.push(y),
r++}}if(t.source!==void 0&&(_(t.source,{instancePath:i+"/source"})||(e=c(e,_.errors),r=e.length)),t.target!==void 0&&(_(t.target,{instancePath:i+"/target"})||(e=c(e,_.errors),r=e.length)),
t.resource!==void 0&&(_(t.resource,{instancePath:i+"/resource"})||(e=c(e,_.errors),r=e.length)),t.data!==void 0&&(x(t.data,{instancePath:i+"/data"})||(e=c(e,x.errors),r=e.length)),
t.environmentVars!==void 0){let u=t.environmentVars;if(Array.isArray(u)){const m=u.length;for(let h=0;h<m;h++){let d=u[h];const g=r;let w=!1,k=null;const v=r;A(d,{instancePath:i+"/\
environmentVars/"+h})||(e=c(e,A.errors),r=e.length);var f=v===r;f&&(w=!0,k=0);const P=r;if(typeof d!="string"){const j={instancePath:i+"/environmentVars/"+h,schemaPath:"#/propertie\
s/environmentVars/items/oneOf/1/type",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.push(j),r++}var f=P===r;if(f&&w?(w=!1,k=[k,1]):f&&(w=!0,k=1),w)r=g,e!==null&&(g?e.length=
g:e=null);else{const j={instancePath:i+"/environmentVars/"+h,schemaPath:"#/properties/environmentVars/items/oneOf",keyword:"oneOf",params:{passingSchemas:k}};e===null?e=[j]:e.push(
j),r++}}const y=b(u);if(y!==void 0){const h={instancePath:i+"/environmentVars",schemaPath:"#/properties/environmentVars/uniqueItems",keyword:"uniqueItems",params:{i:y[0],j:y[1]}};e===
null?e=[h]:e.push(h),r++}}else{const m={instancePath:i+"/environmentVars",schemaPath:"#/properties/environmentVars/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(
m),r++}}if(t.properties!==void 0){let u=t.properties;if(Array.isArray(u)){const m=u.length;for(let y=0;y<m;y++)A(u[y],{instancePath:i+"/properties/"+y})||(e=c(e,A.errors),r=e.length)}else{
const m={instancePath:i+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}}else{const u={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}return G.errors=e,r===0}function fe(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.
isArray(t)){for(const s of me.required)if(t[s]===void 0){const n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:s}};e===null?e=[n]:e.push(n),r++}
for(const s in t)if(!D.call(me.properties,s)){const n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[
n]:e.push(n),r++}if(t["bom-ref"]!==void 0&&(q(t["bom-ref"],{instancePath:i+"/bom-ref"})||(e=c(e,q.errors),r=e.length)),t.uid!==void 0&&typeof t.uid!="string"){const s={instancePath:i+
"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.name!==void 0&&typeof t.name!="string"){const s={instancePath:i+"\
/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.description!==void 0&&typeof t.description!="string"){const s={instancePath:i+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.resourceReferences!==void 0){let s=t.resourceReferences;
if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)_(s[p],{instancePath:i+"/resourceReferences/"+p})||(e=c(e,_.errors),r=e.length);const o=b(s);if(o!==void 0){const p={instancePath:i+
"/resourceReferences",schemaPath:"#/properties/resourceReferences/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:i+
"/resourceReferences",schemaPath:"#/properties/resourceReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.type!==void 0){let s=t.type;if(typeof s!=
"string"){const o={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}let n;n=!1;for(const o of me.properties.
type.enum)if(O(s,o)){n=!0;break}if(!n){const o={instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:me.properties.type.enum}};e===null?e=
[o]:e.push(o),r++}}if(t.event!==void 0&&(or(t.event,{instancePath:i+"/event"})||(e=c(e,or.errors),r=e.length)),t.conditions!==void 0){let s=t.conditions;if(Array.isArray(s)){const n=s.
length;for(let p=0;p<n;p++)pr(s[p],{instancePath:i+"/conditions/"+p})||(e=c(e,pr.errors),r=e.length);const o=b(s);if(o!==void 0){const p={instancePath:i+"/conditions",schemaPath:"#\
/properties/conditions/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:i+"/conditions",schemaPath:"#/properties/\
conditions/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.timeActivated!==void 0){let s=t.timeActivated;if(typeof s=="string"){if(!R(s)){const n={instancePath:i+
"/timeActivated",schemaPath:"#/properties/timeActivated/format",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:i+"/timeActiv\
ated",schemaPath:"#/properties/timeActivated/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(t.inputs!==void 0){let s=t.inputs;if(Array.isArray(s)){const n=s.
length;for(let p=0;p<n;p++)W(s[p],{instancePath:i+"/inputs/"+p})||(e=c(e,W.errors),r=e.length);const o=b(s);if(o!==void 0){const p={instancePath:i+"/inputs",schemaPath:"#/propertie\
s/inputs/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:i+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.outputs!==void 0){let s=t.outputs;if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)G(s[p],{instancePath:i+"\
/outputs/"+p})||(e=c(e,G.errors),r=e.length);const o=b(s);if(o!==void 0){const p={instancePath:i+"/outputs",schemaPath:"#/properties/outputs/uniqueItems",keyword:"uniqueItems",params:{
i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:i+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.
push(n),r++}}if(t.properties!==void 0){let s=t.properties;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)A(s[o],{instancePath:i+"/properties/"+o})||(e=c(e,A.errors),r=e.
length)}else{const n={instancePath:i+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return fe.errors=e,r===0}function ar(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s==="executed"||s==="properties")){const n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(t.executed!==void 0&&typeof t.executed!="string"){const s={instancePath:i+
"/executed",schemaPath:"#/properties/executed/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.properties!==void 0){let s=t.properties;if(Array.isArray(
s)){const n=s.length;for(let o=0;o<n;o++)A(s[o],{instancePath:i+"/properties/"+o})||(e=c(e,A.errors),r=e.length)}else{const n={instancePath:i+"/properties",schemaPath:"#/properties\
/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),r++}return ar.errors=e,r===0}function ue(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s==="name"||s===
"description"||s==="commands"||s==="properties")){const n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?
e=[n]:e.push(n),r++}if(t.name!==void 0&&typeof t.name!="string"){const s={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),r++}if(t.description!==void 0&&typeof t.description!="string"){const s={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.commands!==void 0){let s=t.commands;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)ar(s[o],{instancePath:i+"/commands/"+
o})||(e=c(e,ar.errors),r=e.length)}else{const n={instancePath:i+"/commands",schemaPath:"#/properties/commands/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}
if(t.properties!==void 0){let s=t.properties;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)A(s[o],{instancePath:i+"/properties/"+o})||(e=c(e,A.errors),r=e.length)}else{
const n={instancePath:i+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return ue.errors=e,r===0}const he={required:["bom-ref","uid"],properties:{"bom-ref":{},uid:{},name:{},aliases:{},
description:{},resourceReferences:{},accessMode:{enum:["read-only","read-write","read-write-once","write-once","write-only"]},mountPath:{},managedDataType:{},volumeRequest:{},volume:{},
properties:{}}},Vr={properties:{mode:{enum:["filesystem","block"]}}};function fr(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)
if(!(s==="uid"||s==="name"||s==="mode"||s==="path"||s==="sizeAllocated"||s==="persistent"||s==="remote"||s==="properties")){const n={instancePath:i,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(t.uid!==void 0&&typeof t.uid!="string"){const s={instancePath:i+"/uid",schemaPath:"\
#/properties/uid/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.name!==void 0&&typeof t.name!="string"){const s={instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.mode!==void 0){let s=t.mode;if(typeof s!="string"){const o={instancePath:i+"/mode",
schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}let n;n=!1;for(const o of Vr.properties.mode.enum)if(O(s,o)){n=!0;break}if(!n){
const o={instancePath:i+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:Vr.properties.mode.enum}};e===null?e=[o]:e.push(o),r++}}if(t.path!==void 0&&
typeof t.path!="string"){const s={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.sizeAllocated!==
void 0&&typeof t.sizeAllocated!="string"){const s={instancePath:i+"/sizeAllocated",schemaPath:"#/properties/sizeAllocated/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:
e.push(s),r++}if(t.persistent!==void 0&&typeof t.persistent!="boolean"){const s={instancePath:i+"/persistent",schemaPath:"#/properties/persistent/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[s]:e.push(s),r++}if(t.remote!==void 0&&typeof t.remote!="boolean"){const s={instancePath:i+"/remote",schemaPath:"#/properties/remote/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[s]:e.push(s),r++}if(t.properties!==void 0){let s=t.properties;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)A(s[o],{instancePath:i+"/proper\
ties/"+o})||(e=c(e,A.errors),r=e.length)}else{const n={instancePath:i+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.
push(n),r++}}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return fr.errors=e,r===0}function ye(t,{instancePath:i=""}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s of he.required)if(t[s]===void 0){const n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:s}};e===null?e=[n]:e.push(n),r++}for(const s in t)if(!D.call(he.properties,s)){const n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(t["bom-ref"]!==void 0&&(q(t["bom-ref"],{instancePath:i+"/bom-ref"})||(e=c(e,q.errors),r=e.length)),t.uid!==void 0&&
typeof t.uid!="string"){const s={instancePath:i+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.name!==void 0&&typeof t.
name!="string"){const s={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.aliases!==void 0){let s=t.
aliases;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)if(typeof s[o]!="string"){const p={instancePath:i+"/aliases/"+o,schemaPath:"#/properties/aliases/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:i+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),r++}}if(t.description!==void 0&&typeof t.description!="string"){const s={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",
params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.resourceReferences!==void 0){let s=t.resourceReferences;if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)_(s[p],{
instancePath:i+"/resourceReferences/"+p})||(e=c(e,_.errors),r=e.length);const o=b(s);if(o!==void 0){const p={instancePath:i+"/resourceReferences",schemaPath:"#/properties/resourceR\
eferences/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:i+"/resourceReferences",schemaPath:"#/properties/resou\
rceReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.accessMode!==void 0){let s=t.accessMode;if(typeof s!="string"){const o={instancePath:i+
"/accessMode",schemaPath:"#/properties/accessMode/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}let n;n=!1;for(const o of he.properties.accessMode.enum)
if(O(s,o)){n=!0;break}if(!n){const o={instancePath:i+"/accessMode",schemaPath:"#/properties/accessMode/enum",keyword:"enum",params:{allowedValues:he.properties.accessMode.enum}};e===
null?e=[o]:e.push(o),r++}}if(t.mountPath!==void 0&&typeof t.mountPath!="string"){const s={instancePath:i+"/mountPath",schemaPath:"#/properties/mountPath/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.managedDataType!==void 0&&typeof t.managedDataType!="string"){const s={instancePath:i+"/managedDataType",schemaPath:"#/properties/\
managedDataType/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.volumeRequest!==void 0&&typeof t.volumeRequest!="string"){const s={instancePath:i+"/v\
olumeRequest",schemaPath:"#/properties/volumeRequest/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.volume!==void 0&&(fr(t.volume,{instancePath:i+"/\
volume"})||(e=c(e,fr.errors),r=e.length)),t.properties!==void 0){let s=t.properties;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)A(s[o],{instancePath:i+"/properties/"+
o})||(e=c(e,A.errors),r=e.length)}else{const n={instancePath:i+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),
r++}}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return ye.errors=e,r===0}function ur(t,{instancePath:i=""}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s of Er.required)if(t[s]===void 0){const n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:s}};e===null?e=[n]:e.push(n),r++}for(const s in t)if(!D.call(Er.properties,s)){const n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(t["bom-ref"]!==void 0&&(q(t["bom-ref"],{instancePath:i+"/bom-ref"})||(e=c(e,q.errors),r=e.length)),t.uid!==void 0&&
typeof t.uid!="string"){const s={instancePath:i+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.name!==void 0&&typeof t.
name!="string"){const s={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.description!==void 0&&typeof t.
description!="string"){const s={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.resourceReferences!==
void 0){let s=t.resourceReferences;if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)_(s[p],{instancePath:i+"/resourceReferences/"+p})||(e=c(e,_.errors),r=e.length);const o=b(
s);if(o!==void 0){const p={instancePath:i+"/resourceReferences",schemaPath:"#/properties/resourceReferences/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:
e.push(p),r++}}else{const n={instancePath:i+"/resourceReferences",schemaPath:"#/properties/resourceReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}
if(t.taskTypes!==void 0){let s=t.taskTypes;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)ae(s[o],{instancePath:i+"/taskTypes/"+o})||(e=c(e,ae.errors),r=e.length)}else{const n={
instancePath:i+"/taskTypes",schemaPath:"#/properties/taskTypes/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.trigger!==void 0&&(fe(t.trigger,{instancePath:i+
"/trigger"})||(e=c(e,fe.errors),r=e.length)),t.steps!==void 0){let s=t.steps;if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)ue(s[p],{instancePath:i+"/steps/"+p})||(e=c(e,
ue.errors),r=e.length);const o=b(s);if(o!==void 0){const p={instancePath:i+"/steps",schemaPath:"#/properties/steps/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?
e=[p]:e.push(p),r++}}else{const n={instancePath:i+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.inputs!==void 0){
let s=t.inputs;if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)W(s[p],{instancePath:i+"/inputs/"+p})||(e=c(e,W.errors),r=e.length);const o=b(s);if(o!==void 0){const p={instancePath:i+
"/inputs",schemaPath:"#/properties/inputs/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:i+"/inputs",schemaPath:"\
#/properties/inputs/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.outputs!==void 0){let s=t.outputs;if(Array.isArray(s)){const n=s.length;for(let p=0;p<
n;p++)G(s[p],{instancePath:i+"/outputs/"+p})||(e=c(e,G.errors),r=e.length);const o=b(s);if(o!==void 0){const p={instancePath:i+"/outputs",schemaPath:"#/properties/outputs/uniqueIte\
ms",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:i+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.timeStart!==void 0){let s=t.timeStart;if(typeof s=="string"){if(!R(s)){const n={instancePath:i+"/timeStart",schemaPath:"#/properti\
es/timeStart/format",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:i+"/timeStart",schemaPath:"#/properties/timeStart/type",
keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(t.timeEnd!==void 0){let s=t.timeEnd;if(typeof s=="string"){if(!R(s)){const n={instancePath:i+"/timeEnd",schemaPath:"\
#/properties/timeEnd/format",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:i+"/timeEnd",schemaPath:"#/properties/timeEnd/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(t.workspaces!==void 0){let s=t.workspaces;if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)ye(s[p],
{instancePath:i+"/workspaces/"+p})||(e=c(e,ye.errors),r=e.length);const o=b(s);if(o!==void 0){const p={instancePath:i+"/workspaces",schemaPath:"#/properties/workspaces/uniqueItems",
keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:i+"/workspaces",schemaPath:"#/properties/workspaces/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.runtimeTopology!==void 0){let s=t.runtimeTopology;if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)M(s[p],{instancePath:i+
"/runtimeTopology/"+p})||(e=c(e,M.errors),r=e.length);const o=b(s);if(o!==void 0){const p={instancePath:i+"/runtimeTopology",schemaPath:"#/properties/runtimeTopology/uniqueItems",keyword:"\
uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:i+"/runtimeTopology",schemaPath:"#/properties/runtimeTopology/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.properties!==void 0){let s=t.properties;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)A(s[o],{instancePath:i+"/propert\
ies/"+o})||(e=c(e,A.errors),r=e.length)}else{const n={instancePath:i+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.
push(n),r++}}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return ur.errors=e,r===0}function yr(t,{instancePath:i=""}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s of xr.required)if(t[s]===void 0){const n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:s}};e===null?e=[n]:e.push(n),r++}for(const s in t)if(!D.call(xr.properties,s)){const n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(t["bom-ref"]!==void 0&&(q(t["bom-ref"],{instancePath:i+"/bom-ref"})||(e=c(e,q.errors),r=e.length)),t.uid!==void 0&&
typeof t.uid!="string"){const s={instancePath:i+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.name!==void 0&&typeof t.
name!="string"){const s={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.description!==void 0&&typeof t.
description!="string"){const s={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.resourceReferences!==
void 0){let s=t.resourceReferences;if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)_(s[p],{instancePath:i+"/resourceReferences/"+p})||(e=c(e,_.errors),r=e.length);const o=b(
s);if(o!==void 0){const p={instancePath:i+"/resourceReferences",schemaPath:"#/properties/resourceReferences/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:
e.push(p),r++}}else{const n={instancePath:i+"/resourceReferences",schemaPath:"#/properties/resourceReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}
if(t.tasks!==void 0){let s=t.tasks;if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)ur(s[p],{instancePath:i+"/tasks/"+p})||(e=c(e,ur.errors),r=e.length);const o=b(s);if(o!==
void 0){const p={instancePath:i+"/tasks",schemaPath:"#/properties/tasks/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:i+
"/tasks",schemaPath:"#/properties/tasks/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.taskDependencies!==void 0){let s=t.taskDependencies;if(Array.
isArray(s)){const n=s.length;for(let p=0;p<n;p++)M(s[p],{instancePath:i+"/taskDependencies/"+p})||(e=c(e,M.errors),r=e.length);const o=b(s);if(o!==void 0){const p={instancePath:i+"\
/taskDependencies",schemaPath:"#/properties/taskDependencies/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:i+"\
/taskDependencies",schemaPath:"#/properties/taskDependencies/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.taskTypes!==void 0){let s=t.taskTypes;if(Array.
isArray(s)){const n=s.length;for(let o=0;o<n;o++)ae(s[o],{instancePath:i+"/taskTypes/"+o})||(e=c(e,ae.errors),r=e.length)}else{const n={instancePath:i+"/taskTypes",schemaPath:"#/pr\
operties/taskTypes/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.trigger!==void 0&&(fe(t.trigger,{instancePath:i+"/trigger"})||(e=c(e,fe.errors),r=
e.length)),t.steps!==void 0){let s=t.steps;if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)ue(s[p],{instancePath:i+"/steps/"+p})||(e=c(e,ue.errors),r=e.length);const o=b(
s);if(o!==void 0){const p={instancePath:i+"/steps",schemaPath:"#/properties/steps/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={
instancePath:i+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.inputs!==void 0){let s=t.inputs;if(Array.isArray(
s)){const n=s.length;for(let p=0;p<n;p++)W(s[p],{instancePath:i+"/inputs/"+p})||(e=c(e,W.errors),r=e.length);const o=b(s);if(o!==void 0){const p={instancePath:i+"/inputs",schemaPath:"\
#/properties/inputs/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:i+"/inputs",schemaPath:"#/properties/inputs/\
type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.outputs!==void 0){let s=t.outputs;if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)G(s[p],{instancePath:i+
"/outputs/"+p})||(e=c(e,G.errors),r=e.length);const o=b(s);if(o!==void 0){const p={instancePath:i+"/outputs",schemaPath:"#/properties/outputs/uniqueItems",keyword:"uniqueItems",params:{
i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:i+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.
push(n),r++}}if(t.timeStart!==void 0){let s=t.timeStart;if(typeof s=="string"){if(!R(s)){const n={instancePath:i+"/timeStart",schemaPath:"#/properties/timeStart/format",keyword:"fo\
rmat",params:{format:"date-time"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:i+"/timeStart",schemaPath:"#/properties/timeStart/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[n]:e.push(n),r++}}if(t.timeEnd!==void 0){let s=t.timeEnd;if(typeof s=="string"){if(!R(s)){const n={instancePath:i+"/timeEnd",schemaPath:"#/properties/timeEnd/for\
mat",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:i+"/timeEnd",schemaPath:"#/properties/timeEnd/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),r++}}if(t.workspaces!==void 0){let s=t.workspaces;if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)ye(s[p],{instancePath:i+"/works\
paces/"+p})||(e=c(e,ye.errors),r=e.length);const o=b(s);if(o!==void 0){const p={instancePath:i+"/workspaces",schemaPath:"#/properties/workspaces/uniqueItems",keyword:"uniqueItems",
params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:i+"/workspaces",schemaPath:"#/properties/workspaces/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),r++}}if(t.runtimeTopology!==void 0){let s=t.runtimeTopology;if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)M(s[p],{instancePath:i+"/runtimeTopology/"+
p})||(e=c(e,M.errors),r=e.length);const o=b(s);if(o!==void 0){const p={instancePath:i+"/runtimeTopology",schemaPath:"#/properties/runtimeTopology/uniqueItems",keyword:"uniqueItems",
params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:i+"/runtimeTopology",schemaPath:"#/properties/runtimeTopology/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[n]:e.push(n),r++}}if(t.properties!==void 0){let s=t.properties;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)A(s[o],{instancePath:i+"/properties/"+o})||
(e=c(e,A.errors),r=e.length)}else{const n={instancePath:i+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{
const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return yr.errors=e,r===0}function cr(t,{instancePath:i=""}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s==="bom-ref"||s==="components"||s==="services"||s==="workflows"||s==="properties")){const n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(t["bom-ref"]!==void 0&&(q(t["bom-ref"],{instancePath:i+
"/bom-ref"})||(e=c(e,q.errors),r=e.length)),t.components!==void 0){let s=t.components;if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)z(s[p],{instancePath:i+"/components/"+
p})||(e=c(e,z.errors),r=e.length);const o=b(s);if(o!==void 0){const p={instancePath:i+"/components",schemaPath:"#/properties/components/uniqueItems",keyword:"uniqueItems",params:{i:o[0],
j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:i+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(
n),r++}}if(t.services!==void 0){let s=t.services;if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)C(s[p],{instancePath:i+"/services/"+p})||(e=c(e,C.errors),r=e.length);const o=b(
s);if(o!==void 0){const p={instancePath:i+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{
const n={instancePath:i+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.workflows!==void 0){let s=t.workflows;
if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)yr(s[p],{instancePath:i+"/workflows/"+p})||(e=c(e,yr.errors),r=e.length);const o=b(s);if(o!==void 0){const p={instancePath:i+
"/workflows",schemaPath:"#/properties/workflows/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:i+"/workflows",schemaPath:"\
#/properties/workflows/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.properties!==void 0){let s=t.properties;if(Array.isArray(s)){const n=s.length;
for(let o=0;o<n;o++)A(s[o],{instancePath:i+"/properties/"+o})||(e=c(e,A.errors),r=e.length)}else{const n={instancePath:i+"/properties",schemaPath:"#/properties/properties/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return cr.
errors=e,r===0}function zr(t,{instancePath:i=""}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s of ge.required)if(t[s]===void 0){const n={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:s}};e===null?e=[n]:e.push(n),r++}for(const s in t)if(!D.call(ge.properties,s)){const n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[n]:e.push(n),r++}if(t.$schema!==void 0&&typeof t.$schema!="string"){const s={instancePath:i+
"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(t.bomFormat!==void 0){let s=t.bomFormat;if(typeof s!="str\
ing"){const n={instancePath:i+"/bomFormat",schemaPath:"#/properties/bomFormat/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(s!=="CycloneDX"){const n={
instancePath:i+"/bomFormat",schemaPath:"#/properties/bomFormat/enum",keyword:"enum",params:{allowedValues:ge.properties.bomFormat.enum}};e===null?e=[n]:e.push(n),r++}}if(t.specVersion!==
void 0&&typeof t.specVersion!="string"){const s={instancePath:i+"/specVersion",schemaPath:"#/properties/specVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),r++}if(t.serialNumber!==void 0){let s=t.serialNumber;if(typeof s=="string"){if(!Lr.test(s)){const n={instancePath:i+"/serialNumber",schemaPath:"#/properties/serialNumber/pattern",
keyword:"pattern",params:{pattern:"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:i+"/serialNum\
ber",schemaPath:"#/properties/serialNumber/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(t.version!==void 0){let s=t.version;if(!(typeof s=="number"&&
!(s%1)&&!isNaN(s))){const n={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),r++}if(typeof s=="num\
ber"&&(s<1||isNaN(s))){const n={instancePath:i+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[n]:e.push(n),r++}}
if(t.metadata!==void 0&&(He(t.metadata,{instancePath:i+"/metadata"})||(e=c(e,He.errors),r=e.length)),t.components!==void 0){let s=t.components;if(Array.isArray(s)){const n=s.length;
for(let p=0;p<n;p++)z(s[p],{instancePath:i+"/components/"+p})||(e=c(e,z.errors),r=e.length);const o=b(s);if(o!==void 0){const p={instancePath:i+"/components",schemaPath:"#/properti\
es/components/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:i+"/components",schemaPath:"#/properties/component\
s/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.services!==void 0){let s=t.services;if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)C(s[p],
{instancePath:i+"/services/"+p})||(e=c(e,C.errors),r=e.length);const o=b(s);if(o!==void 0){const p={instancePath:i+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"\
uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:i+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[n]:e.push(n),r++}}if(t.externalReferences!==void 0){let s=t.externalReferences;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)N(s[o],{instancePath:i+"/\
externalReferences/"+o})||(e=c(e,N.errors),r=e.length)}else{const n={instancePath:i+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),r++}}if(t.dependencies!==void 0){let s=t.dependencies;if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)M(s[p],{instancePath:i+"/dependenc\
ies/"+p})||(e=c(e,M.errors),r=e.length);const o=b(s);if(o!==void 0){const p={instancePath:i+"/dependencies",schemaPath:"#/properties/dependencies/uniqueItems",keyword:"uniqueItems",
params:{i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:i+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type:"array"}};
e===null?e=[n]:e.push(n),r++}}if(t.compositions!==void 0){let s=t.compositions;if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)Ze(s[p],{instancePath:i+"/compositions/"+p})||
(e=c(e,Ze.errors),r=e.length);const o=b(s);if(o!==void 0){const p={instancePath:i+"/compositions",schemaPath:"#/properties/compositions/uniqueItems",keyword:"uniqueItems",params:{i:o[0],
j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:i+"/compositions",schemaPath:"#/properties/compositions/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:
e.push(n),r++}}if(t.vulnerabilities!==void 0){let s=t.vulnerabilities;if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)ir(s[p],{instancePath:i+"/vulnerabilities/"+p})||(e=
c(e,ir.errors),r=e.length);const o=b(s);if(o!==void 0){const p={instancePath:i+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/uniqueItems",keyword:"uniqueItems",params:{
i:o[0],j:o[1]}};e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:i+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),r++}}if(t.annotations!==void 0){let s=t.annotations;if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)nr(s[p],{instancePath:i+"/annotations/"+p})||(e=c(
e,nr.errors),r=e.length);const o=b(s);if(o!==void 0){const p={instancePath:i+"/annotations",schemaPath:"#/properties/annotations/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};
e===null?e=[p]:e.push(p),r++}}else{const n={instancePath:i+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),
r++}}if(t.formulation!==void 0){let s=t.formulation;if(Array.isArray(s)){const n=s.length;for(let p=0;p<n;p++)cr(s[p],{instancePath:i+"/formulation/"+p})||(e=c(e,cr.errors),r=e.length);
const o=b(s);if(o!==void 0){const p={instancePath:i+"/formulation",schemaPath:"#/properties/formulation/uniqueItems",keyword:"uniqueItems",params:{i:o[0],j:o[1]}};e===null?e=[p]:e.
push(p),r++}}else{const n={instancePath:i+"/formulation",schemaPath:"#/properties/formulation/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(t.properties!==
void 0){let s=t.properties;if(Array.isArray(s)){const n=s.length;for(let o=0;o<n;o++)A(s[o],{instancePath:i+"/properties/"+o})||(e=c(e,A.errors),r=e.length)}else{const n={instancePath:i+
"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}t.signature!==void 0&&(F(t.signature,{instancePath:i+"/s\
ignature"})||(e=c(e,F.errors),r=e.length))}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return zr.errors=e,r===
0}export{ts as validate};
