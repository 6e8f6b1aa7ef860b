// Written by scripts/schemas.ts from bom-1.6.SNAPSHOT.schema.json; do not edit. From the CycloneDX specification (https://github.com/CycloneDX/specification), Copyright OWASP Foundation, Apache-2.0.
import{lengthOf as ts,isEqual as is,findDuplicate as os,formats as je,append as c}from"../src/support/schema-keywords.ts";import{SPDX_IDS as ns}from"./spdx-ids.js";const js=ss,te={
required:["bomFormat","specVersion"],properties:{$schema:{},bomFormat:{enum:["CycloneDX"]},specVersion:{},serialNumber:{},version:{},metadata:{},components:{},services:{},externalReferences:{},
dependencies:{},compositions:{},vulnerabilities:{},annotations:{},formulation:{},declarations:{properties:{claims:{items:{properties:{"bom-ref":{},target:{},predicate:{},mitigationStrategies:{},
reasoning:{},evidence:{},counterEvidence:{},externalReferences:{},signature:{}}}},evidence:{items:{properties:{"bom-ref":{},propertyName:{},description:{},data:{},created:{},expires:{},
author:{},reviewer:{},signature:{}}}},affirmation:{properties:{signatories:{items:{oneOf:[{required:["signature"]},{required:["externalReference","organization"]}]}}}}}},definitions:{},
properties:{},signature:{}}},M=Object.prototype.hasOwnProperty,q=os,ps=new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u"),xe={properties:{timestamp:{},
lifecycles:{items:{oneOf:[{required:["phase"],additionalProperties:!1,properties:{phase:{type:"string",enum:["design","pre-build","build","post-build","operations","discovery","dec\
ommission"]}}},{required:["name"],additionalProperties:!1,properties:{name:{type:"string"},description:{type:"string"}}}]}},tools:{},manufacturer:{},authors:{},component:{},manufacture:{},
supplier:{},licenses:{},properties:{}}},j=is,E=je["date-time"],ie={required:["type","name"],properties:{type:{enum:["application","framework","library","container","platform","oper\
ating-system","device","device-driver","firmware","file","machine-learning-model","data","cryptographic-asset"]},"mime-type":{},"bom-ref":{},supplier:{},manufacturer:{},authors:{},
author:{},publisher:{},group:{},name:{},version:{},description:{},scope:{enum:["required","optional","excluded"]},hashes:{},licenses:{},copyright:{},cpe:{},purl:{},omniborId:{},swhid:{},
swid:{},modified:{},pedigree:{},externalReferences:{},components:{},evidence:{},releaseNotes:{},modelCard:{},data:{},cryptoProperties:{},properties:{},tags:{},signature:{}}},as=new RegExp(
"^[-+a-z0-9.]+/[-+a-z0-9.]+$","u");const fe=ts;function v(o,{instancePath:t=""}={}){let e=null,r=0;if(typeof o=="string"){if(fe(o)<1){const s={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}return v.errors=e,r===0}function Ce(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)if(!(s==="bom-ref"||s==="country"||s==="region"||s==="locality"||
s==="postOfficeBoxNumber"||s==="postalCode"||s==="streetAddress")){const i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),r++}if(o["bom-ref"]!==void 0&&(v(o["bom-ref"],{instancePath:t+"/bom-ref"})||(e=c(e,v.errors),r=e.length)),o.country!==void 0&&typeof o.country!="string"){const s={
instancePath:t+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.region!==void 0&&typeof o.region!="string"){
const s={instancePath:t+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.locality!==void 0&&typeof o.locality!=
"string"){const s={instancePath:t+"/locality",schemaPath:"#/properties/locality/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.postOfficeBoxNumber!==
void 0&&typeof o.postOfficeBoxNumber!="string"){const s={instancePath:t+"/postOfficeBoxNumber",schemaPath:"#/properties/postOfficeBoxNumber/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[s]:e.push(s),r++}if(o.postalCode!==void 0&&typeof o.postalCode!="string"){const s={instancePath:t+"/postalCode",schemaPath:"#/properties/postalCode/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.streetAddress!==void 0&&typeof o.streetAddress!="string"){const s={instancePath:t+"/streetAddress",schemaPath:"#/pro\
perties/streetAddress/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[s]:e.push(s),r++}return Ce.errors=e,r===0}const rs=je["idn-email"];function S(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)if(!(s==="bom-ref"||s==="name"||s==="emai\
l"||s==="phone")){const i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(o["bom-r\
ef"]!==void 0&&(v(o["bom-ref"],{instancePath:t+"/bom-ref"})||(e=c(e,v.errors),r=e.length)),o.name!==void 0&&typeof o.name!="string"){const s={instancePath:t+"/name",schemaPath:"#/p\
roperties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.email!==void 0){let s=o.email;if(typeof s=="string"){if(!rs(s)){const i={instancePath:t+
"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"idn-email"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/email",schemaPath:"#/prop\
erties/email/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(o.phone!==void 0&&typeof o.phone!="string"){const s={instancePath:t+"/phone",schemaPath:"\
#/properties/phone/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[s]:e.push(s),r++}return S.errors=e,r===0}const z=je["iri-reference"];function _(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)
if(!(s==="bom-ref"||s==="name"||s==="address"||s==="url"||s==="contact")){const i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),r++}if(o["bom-ref"]!==void 0&&(v(o["bom-ref"],{instancePath:t+"/bom-ref"})||(e=c(e,v.errors),r=e.length)),o.name!==void 0&&typeof o.name!="string"){const s={
instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.address!==void 0&&(Ce(o.address,{instancePath:t+
"/address"})||(e=c(e,Ce.errors),r=e.length)),o.url!==void 0){let s=o.url;if(Array.isArray(s)){const i=s.length;for(let n=0;n<i;n++){let p=s[n];if(typeof p=="string"){if(!z(p)){const a={
instancePath:t+"/url/"+n,schemaPath:"#/properties/url/items/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:t+"/u\
rl/"+n,schemaPath:"#/properties/url/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}}else{const i={instancePath:t+"/url",schemaPath:"#/properties/u\
rl/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.contact!==void 0){let s=o.contact;if(Array.isArray(s)){const i=s.length;for(let n=0;n<i;n++)S(s[n],
{instancePath:t+"/contact/"+n})||(e=c(e,S.errors),r=e.length)}else{const i={instancePath:t+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type:"array"}};e===
null?e=[i]:e.push(i),r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return _.errors=e,r===0}function K(o,{instancePath:t=""}={}){let e=null,r=0;if(typeof o=="string"){if(fe(o)>1024){const s={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}return K.errors=e,r===0}const ls={
required:["alg","content"]},Cr={enum:["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3"]};function Se(o,{
instancePath:t=""}={}){let e=null,r=0;if(typeof o!="string"){const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}let s;s=
!1;for(const i of Cr.enum)if(j(o,i)){s=!0;break}if(!s){const i={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Cr.enum}};e===null?e=[i]:e.push(i),r++}return Se.
errors=e,r===0}const fs=new RegExp("^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$","u");function Ve(o,{instancePath:t=""}={}){let e=null,r=0;if(typeof o=="s\
tring"){if(!fs.test(o)){const s={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0\
-9]{128})$"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}return Ve.errors=e,
r===0}function G(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s of ls.required)if(o[s]===void 0){const i={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:s}};e===null?e=[i]:e.push(i),r++}for(const s in o)if(!(s==="alg"||s==="content")){const i={instancePath:t,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}o.alg!==void 0&&(Se(o.alg,{instancePath:t+"/alg"})||(e=c(e,Se.errors),r=
e.length)),o.content!==void 0&&(Ve(o.content,{instancePath:t+"/content"})||(e=c(e,Ve.errors),r=e.length))}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[s]:e.push(s),r++}return G.errors=e,r===0}const Sr={properties:{licensing:{properties:{licenseTypes:{items:{enum:["academic","appliance","client-access","concurrent-user","core-points","custom-metric","device","evaluation",
"named-user","node-locked","oem","perpetual","processor-points","subscription","user","other"]}}}}}};const cs=ns;function Te(o,{instancePath:t=""}={}){let e=null,r=0;if(typeof o=="string"){if(!cs.has(o)){const s={instancePath:t,schemaPath:"#/listedLicense",keyword:"listedLicense",
params:{}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}return Te.errors=e,r===
0}const Vr={enum:["declared","concluded"]};function ce(o,{instancePath:t=""}={}){let e=null,r=0;if(typeof o!="string"){const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),r++}let s;s=!1;for(const i of Vr.enum)if(j(o,i)){s=!0;break}if(!s){const i={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Vr.
enum}};e===null?e=[i]:e.push(i),r++}return ce.errors=e,r===0}const ys={properties:{encoding:{enum:["base64"]}}};function V(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.content===void 0){const s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"content"}};e===null?e=[s]:e.push(s),
r++}for(const s in o)if(!(s==="contentType"||s==="encoding"||s==="content")){const i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),r++}if(o.contentType!==void 0&&typeof o.contentType!="string"){const s={instancePath:t+"/contentType",schemaPath:"#/properties/contentType/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.encoding!==void 0){let s=o.encoding;if(typeof s!="string"){const i={instancePath:t+"/encoding",schemaPath:"#/properti\
es/encoding/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s!=="base64"){const i={instancePath:t+"/encoding",schemaPath:"#/properties/encoding/enum",keyword:"\
enum",params:{allowedValues:ys.properties.encoding.enum}};e===null?e=[i]:e.push(i),r++}}if(o.content!==void 0&&typeof o.content!="string"){const s={instancePath:t+"/content",schemaPath:"\
#/properties/content/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[s]:e.push(s),r++}return V.errors=e,r===0}function A(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){const s={instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),r++}for(const s in o)if(!(s==="name"||s==="value")){const i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(o.name!==void 0&&typeof o.name!="string"){const s={instancePath:t+"/name",schemaPath:"#/propert\
ies/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.value!==void 0&&typeof o.value!="string"){const s={instancePath:t+"/value",schemaPath:"#/pro\
perties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),r++}return A.errors=e,r===0}function Ne(o,{instancePath:t=""}={}){let e=null,r=0;const s=r;let i=!1,n=null;const p=r;if(o&&typeof o=="object"&&!Array.isArray(o)&&
o.id===void 0){const m={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[m]:e.push(m),r++}var l=p===r;l&&(i=!0,n=0);const a=r;
if(o&&typeof o=="object"&&!Array.isArray(o)&&o.name===void 0){const m={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=
[m]:e.push(m),r++}var l=a===r;if(l&&i?(i=!1,n=[n,1]):l&&(i=!0,n=1),i)r=s,e!==null&&(s?e.length=s:e=null);else{const m={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:n}};
e===null?e=[m]:e.push(m),r++}if(o&&typeof o=="object"&&!Array.isArray(o)){for(const m in o)if(!(m==="bom-ref"||m==="id"||m==="name"||m==="acknowledgement"||m==="text"||m==="url"||m===
"licensing"||m==="properties")){const d={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[d]:e.push(d),r++}
if(o["bom-ref"]!==void 0&&(v(o["bom-ref"],{instancePath:t+"/bom-ref"})||(e=c(e,v.errors),r=e.length)),o.id!==void 0&&(Te(o.id,{instancePath:t+"/id"})||(e=c(e,Te.errors),r=e.length)),
o.name!==void 0&&typeof o.name!="string"){const m={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(o.
acknowledgement!==void 0&&(ce(o.acknowledgement,{instancePath:t+"/acknowledgement"})||(e=c(e,ce.errors),r=e.length)),o.text!==void 0&&(V(o.text,{instancePath:t+"/text"})||(e=c(e,V.
errors),r=e.length)),o.url!==void 0){let m=o.url;if(typeof m=="string"){if(!z(m)){const d={instancePath:t+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"\
iri-reference"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:t+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),
r++}}if(o.licensing!==void 0){let m=o.licensing;if(m&&typeof m=="object"&&!Array.isArray(m)){for(const d in m)if(!(d==="altIds"||d==="licensor"||d==="licensee"||d==="purchaser"||d===
"purchaseOrder"||d==="licenseTypes"||d==="lastRenewal"||d==="expiration")){const h={instancePath:t+"/licensing",schemaPath:"#/properties/licensing/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:d}};e===null?e=[h]:e.push(h),r++}if(m.altIds!==void 0){let d=m.altIds;if(Array.isArray(d)){const h=d.length;for(let g=0;g<h;g++)if(typeof d[g]!=
"string"){const w={instancePath:t+"/licensing/altIds/"+g,schemaPath:"#/properties/licensing/properties/altIds/items/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(
w),r++}}else{const h={instancePath:t+"/licensing/altIds",schemaPath:"#/properties/licensing/properties/altIds/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}}
if(m.licensor!==void 0){let d=m.licensor;const h=r;let g=!1,w=null;const P=r;if(d&&typeof d=="object"&&!Array.isArray(d)&&d.organization===void 0){const k={instancePath:t+"/licensi\
ng/licensor",schemaPath:"#/properties/licensing/properties/licensor/oneOf/0/required",keyword:"required",params:{missingProperty:"organization"}};e===null?e=[k]:e.push(k),r++}var f=P===
r;f&&(g=!0,w=0);const b=r;if(d&&typeof d=="object"&&!Array.isArray(d)&&d.individual===void 0){const k={instancePath:t+"/licensing/licensor",schemaPath:"#/properties/licensing/prope\
rties/licensor/oneOf/1/required",keyword:"required",params:{missingProperty:"individual"}};e===null?e=[k]:e.push(k),r++}var f=b===r;if(f&&g?(g=!1,w=[w,1]):f&&(g=!0,w=1),g)r=h,e!==null&&
(h?e.length=h:e=null);else{const k={instancePath:t+"/licensing/licensor",schemaPath:"#/properties/licensing/properties/licensor/oneOf",keyword:"oneOf",params:{passingSchemas:w}};e===
null?e=[k]:e.push(k),r++}if(d&&typeof d=="object"&&!Array.isArray(d)){for(const k in d)if(!(k==="organization"||k==="individual")){const O={instancePath:t+"/licensing/licensor",schemaPath:"\
#/properties/licensing/properties/licensor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[O]:e.push(O),r++}d.organization!==void 0&&
(_(d.organization,{instancePath:t+"/licensing/licensor/organization"})||(e=c(e,_.errors),r=e.length)),d.individual!==void 0&&(S(d.individual,{instancePath:t+"/licensing/licensor/in\
dividual"})||(e=c(e,S.errors),r=e.length))}else{const k={instancePath:t+"/licensing/licensor",schemaPath:"#/properties/licensing/properties/licensor/type",keyword:"type",params:{type:"\
object"}};e===null?e=[k]:e.push(k),r++}}if(m.licensee!==void 0){let d=m.licensee;const h=r;let g=!1,w=null;const P=r;if(d&&typeof d=="object"&&!Array.isArray(d)&&d.organization===void 0){
const k={instancePath:t+"/licensing/licensee",schemaPath:"#/properties/licensing/properties/licensee/oneOf/0/required",keyword:"required",params:{missingProperty:"organization"}};e===
null?e=[k]:e.push(k),r++}var y=P===r;y&&(g=!0,w=0);const b=r;if(d&&typeof d=="object"&&!Array.isArray(d)&&d.individual===void 0){const k={instancePath:t+"/licensing/licensee",schemaPath:"\
#/properties/licensing/properties/licensee/oneOf/1/required",keyword:"required",params:{missingProperty:"individual"}};e===null?e=[k]:e.push(k),r++}var y=b===r;if(y&&g?(g=!1,w=[w,1]):
y&&(g=!0,w=1),g)r=h,e!==null&&(h?e.length=h:e=null);else{const k={instancePath:t+"/licensing/licensee",schemaPath:"#/properties/licensing/properties/licensee/oneOf",keyword:"oneOf",
params:{passingSchemas:w}};e===null?e=[k]:e.push(k),r++}if(d&&typeof d=="object"&&!Array.isArray(d)){for(const k in d)if(!(k==="organization"||k==="individual")){const O={instancePath:t+
"/licensing/licensee",schemaPath:"#/properties/licensing/properties/licensee/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[O]:e.push(
O),r++}d.organization!==void 0&&(_(d.organization,{instancePath:t+"/licensing/licensee/organization"})||(e=c(e,_.errors),r=e.length)),d.individual!==void 0&&(S(d.individual,{instancePath:t+
"/licensing/licensee/individual"})||(e=c(e,S.errors),r=e.length))}else{const k={instancePath:t+"/licensing/licensee",schemaPath:"#/properties/licensing/properties/licensee/type",keyword:"\
type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}}if(m.purchaser!==void 0){let d=m.purchaser;const h=r;let g=!1,w=null;const P=r;if(d&&typeof d=="object"&&!Array.isArray(
d)&&d.organization===void 0){const k={instancePath:t+"/licensing/purchaser",schemaPath:"#/properties/licensing/properties/purchaser/oneOf/0/required",keyword:"required",params:{missingProperty:"\
organization"}};e===null?e=[k]:e.push(k),r++}var u=P===r;u&&(g=!0,w=0);const b=r;if(d&&typeof d=="object"&&!Array.isArray(d)&&d.individual===void 0){const k={instancePath:t+"/licen\
sing/purchaser",schemaPath:"#/properties/licensing/properties/purchaser/oneOf/1/required",keyword:"required",params:{missingProperty:"individual"}};e===null?e=[k]:e.push(k),r++}var u=b===
r;if(u&&g?(g=!1,w=[w,1]):u&&(g=!0,w=1),g)r=h,e!==null&&(h?e.length=h:e=null);else{const k={instancePath:t+"/licensing/purchaser",schemaPath:"#/properties/licensing/properties/purch\
aser/oneOf",keyword:"oneOf",params:{passingSchemas:w}};e===null?e=[k]:e.push(k),r++}if(d&&typeof d=="object"&&!Array.isArray(d)){for(const k in d)if(!(k==="organization"||k==="indi\
vidual")){const O={instancePath:t+"/licensing/purchaser",schemaPath:"#/properties/licensing/properties/purchaser/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};
e===null?e=[O]:e.push(O),r++}d.organization!==void 0&&(_(d.organization,{instancePath:t+"/licensing/purchaser/organization"})||(e=c(e,_.errors),r=e.length)),d.individual!==void 0&&
(S(d.individual,{instancePath:t+"/licensing/purchaser/individual"})||(e=c(e,S.errors),r=e.length))}else{const k={instancePath:t+"/licensing/purchaser",schemaPath:"#/properties/lice\
nsing/properties/purchaser/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}}if(m.purchaseOrder!==void 0&&typeof m.purchaseOrder!="string"){const d={instancePath:t+
"/licensing/purchaseOrder",schemaPath:"#/properties/licensing/properties/purchaseOrder/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(m.licenseTypes!==
void 0){let d=m.licenseTypes;if(Array.isArray(d)){const h=d.length;for(let g=0;g<h;g++){let w=d[g];if(typeof w!="string"){const b={instancePath:t+"/licensing/licenseTypes/"+g,schemaPath:"\
#/properties/licensing/properties/licenseTypes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}let P;P=!1;for(const b of Sr.properties.licensing.properties.
licenseTypes.items.enum)if(j(w,b)){P=!0;break}if(!P){const b={instancePath:t+"/licensing/licenseTypes/"+g,schemaPath:"#/properties/licensing/properties/licenseTypes/items/enum",keyword:"\
enum",params:{allowedValues:Sr.properties.licensing.properties.licenseTypes.items.enum}};e===null?e=[b]:e.push(b),r++}}}else{const h={instancePath:t+"/licensing/licenseTypes",schemaPath:"\
#/properties/licensing/properties/licenseTypes/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}}if(m.lastRenewal!==void 0){let d=m.lastRenewal;if(typeof d==
"string"){if(!E(d)){const h={instancePath:t+"/licensing/lastRenewal",schemaPath:"#/properties/licensing/properties/lastRenewal/format",keyword:"format",params:{format:"date-time"}};
e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:t+"/licensing/lastRenewal",schemaPath:"#/properties/licensing/properties/lastRenewal/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[h]:e.push(h),r++}}if(m.expiration!==void 0){let d=m.expiration;if(typeof d=="string"){if(!E(d)){const h={instancePath:t+"/licensing/expiration",schemaPath:"#/pro\
perties/licensing/properties/expiration/format",keyword:"format",params:{format:"date-time"}};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:t+"/licensing/expiration",schemaPath:"\
#/properties/licensing/properties/expiration/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}}else{const d={instancePath:t+"/licensing",schemaPath:"#/pro\
perties/licensing/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}if(o.properties!==void 0){let m=o.properties;if(Array.isArray(m)){const d=m.length;for(let h=0;h<
d;h++)A(m[h],{instancePath:t+"/properties/"+h})||(e=c(e,A.errors),r=e.length)}else{const d={instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{
type:"array"}};e===null?e=[d]:e.push(d),r++}}}else{const m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}return Ne.errors=
e,r===0}function H(o,{instancePath:t=""}={}){let e=null,r=0;if(!Array.isArray(o)){const f={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.
push(f),r++}const s=r;let i=!1,n=null;const p=r;if(Array.isArray(o)){const f=o.length;for(let y=0;y<f;y++){let u=o[y];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.license===void 0){
const m={instancePath:t+"/"+y,schemaPath:"#/oneOf/0/items/required",keyword:"required",params:{missingProperty:"license"}};e===null?e=[m]:e.push(m),r++}for(const m in u)if(m!=="lic\
ense"){const d={instancePath:t+"/"+y,schemaPath:"#/oneOf/0/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[d]:e.push(d),r++}u.
license!==void 0&&(Ne(u.license,{instancePath:t+"/"+y+"/license"})||(e=c(e,Ne.errors),r=e.length))}else{const m={instancePath:t+"/"+y,schemaPath:"#/oneOf/0/items/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}}else{const f={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}
var l=p===r;l&&(i=!0,n=0);const a=r;if(Array.isArray(o)){if(o.length>1){const u={instancePath:t,schemaPath:"#/oneOf/1/maxItems",keyword:"maxItems",params:{limit:1}};e===null?e=[u]:
e.push(u),r++}if(o.length<1){const u={instancePath:t,schemaPath:"#/oneOf/1/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[u]:e.push(u),r++}if(!(o.length<=1)){const u={instancePath:t,
schemaPath:"#/oneOf/1/additionalItems",keyword:"additionalItems",params:{limit:1}};e===null?e=[u]:e.push(u),r++}if(o.length>0){let u=o[0];if(u&&typeof u=="object"&&!Array.isArray(u)){
if(u.expression===void 0){const m={instancePath:t+"/0",schemaPath:"#/oneOf/1/items/0/required",keyword:"required",params:{missingProperty:"expression"}};e===null?e=[m]:e.push(m),r++}
for(const m in u)if(!(m==="expression"||m==="acknowledgement"||m==="bom-ref")){const d={instancePath:t+"/0",schemaPath:"#/oneOf/1/items/0/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:m}};e===null?e=[d]:e.push(d),r++}if(u.expression!==void 0&&typeof u.expression!="string"){const m={instancePath:t+"/0/expression",schemaPath:"\
#/oneOf/1/items/0/properties/expression/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}u.acknowledgement!==void 0&&(ce(u.acknowledgement,{instancePath:t+
"/0/acknowledgement"})||(e=c(e,ce.errors),r=e.length)),u["bom-ref"]!==void 0&&(v(u["bom-ref"],{instancePath:t+"/0/bom-ref"})||(e=c(e,v.errors),r=e.length))}else{const m={instancePath:t+
"/0",schemaPath:"#/oneOf/1/items/0/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}}else{const f={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}var l=a===r;if(l&&i?(i=!1,n=[n,1]):l&&(i=!0,n=1),i)r=s,e!==null&&(s?e.length=s:e=null);else{const f={instancePath:t,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:n}};e===null?e=[f]:e.push(f),r++}return H.errors=e,r===0}const us={required:["tagId","name"]};function ze(o,{instancePath:t=""}={}){
let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s of us.required)if(o[s]===void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:s}};e===null?e=[i]:e.push(i),r++}for(const s in o)if(!(s==="tagId"||s==="name"||s==="version"||s==="tagVersion"||s==="patch"||s==="text"||s==="url")){const i={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(o.tagId!==void 0&&typeof o.tagId!="string"){const s={
instancePath:t+"/tagId",schemaPath:"#/properties/tagId/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.name!==void 0&&typeof o.name!="string"){const s={
instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.version!==void 0&&typeof o.version!="string"){const s={
instancePath:t+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.tagVersion!==void 0){let s=o.tagVersion;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s))){const i={instancePath:t+"/tagVersion",schemaPath:"#/properties/tagVersion/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),r++}}
if(o.patch!==void 0&&typeof o.patch!="boolean"){const s={instancePath:t+"/patch",schemaPath:"#/properties/patch/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(
s),r++}if(o.text!==void 0&&(V(o.text,{instancePath:t+"/text"})||(e=c(e,V.errors),r=e.length)),o.url!==void 0){let s=o.url;if(typeof s=="string"){if(!z(s)){const i={instancePath:t+"\
/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/url",schemaPath:"#/propert\
ies/url/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),r++}return ze.errors=e,r===0}function ne(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)if(!(s==="timestamp"||s==="name"||s==="email")){const i={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(o.timestamp!==void 0){let s=o.timestamp;if(typeof s==
"string"){if(!E(s)){const i={instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-time"}};e===null?e=[i]:e.push(i),r++}}else{
const i={instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(o.name!==void 0&&typeof o.name!=
"string"){const s={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.email!==void 0){let s=o.email;
if(typeof s=="string"){if(!rs(s)){const i={instancePath:t+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"idn-email"}};e===null?e=[i]:e.push(i),r++}}else{
const i={instancePath:t+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}}else{const s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return ne.errors=e,r===0}function Me(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&
!Array.isArray(o)){for(const s in o)if(!(s==="uid"||s==="url"||s==="author"||s==="committer"||s==="message")){const i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(o.uid!==void 0&&typeof o.uid!="string"){const s={instancePath:t+"/uid",schemaPath:"#/properties/\
uid/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.url!==void 0){let s=o.url;if(typeof s=="string"){if(!z(s)){const i={instancePath:t+"/url",schemaPath:"\
#/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/url",schemaPath:"#/properties/url/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(o.author!==void 0&&(ne(o.author,{instancePath:t+"/author"})||(e=c(e,ne.errors),r=e.length)),o.committer!==void 0&&(ne(
o.committer,{instancePath:t+"/committer"})||(e=c(e,ne.errors),r=e.length)),o.message!==void 0&&typeof o.message!="string"){const s={instancePath:t+"/message",schemaPath:"#/properti\
es/message/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),r++}return Me.errors=e,r===0}const Tr={properties:{type:{enum:["unofficial","monkey","backport","cherry-pick"]}}};function De(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)if(!(s==="text"||s==="url")){const i={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(o.text!==void 0&&(V(o.text,{instancePath:t+"/text"})||(e=c(e,V.
errors),r=e.length)),o.url!==void 0){let s=o.url;if(typeof s=="string"){if(!z(s)){const i={instancePath:t+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"\
iri-reference"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),
r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return De.errors=e,r===0}const Nr={properties:{type:{enum:[
"defect","enhancement","security"]}}};function ye(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.type===void 0){const s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[s]:e.push(s),r++}for(const s in o)if(!(s==="type"||s==="id"||s==="name"||s==="description"||
s==="source"||s==="references")){const i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),
r++}if(o.type!==void 0){let s=o.type;if(typeof s!="string"){const n={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:
e.push(n),r++}let i;i=!1;for(const n of Nr.properties.type.enum)if(j(s,n)){i=!0;break}if(!i){const n={instancePath:t+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:Nr.properties.type.enum}};e===null?e=[n]:e.push(n),r++}}if(o.id!==void 0&&typeof o.id!="string"){const s={instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.name!==void 0&&typeof o.name!="string"){const s={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.description!==void 0&&typeof o.description!="string"){const s={instancePath:t+"/description",schemaPath:"#/propertie\
s/description/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.source!==void 0){let s=o.source;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)
if(!(i==="name"||i==="url")){const n={instancePath:t+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===
null?e=[n]:e.push(n),r++}if(s.name!==void 0&&typeof s.name!="string"){const i={instancePath:t+"/source/name",schemaPath:"#/properties/source/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.url!==void 0){let i=s.url;if(typeof i=="string"){if(!z(i)){const n={instancePath:t+"/source/url",schemaPath:"#/properties/source/p\
roperties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/source/url",schemaPath:"#/properties/source/pro\
perties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}}else{const i={instancePath:t+"/source",schemaPath:"#/properties/source/type",keyword:"type",
params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(o.references!==void 0){let s=o.references;if(Array.isArray(s)){const i=s.length;for(let n=0;n<i;n++){let p=s[n];if(typeof p==
"string"){if(!z(p)){const a={instancePath:t+"/references/"+n,schemaPath:"#/properties/references/items/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[a]:e.push(
a),r++}}else{const a={instancePath:t+"/references/"+n,schemaPath:"#/properties/references/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}}else{const i={
instancePath:t+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}}else{const s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return ye.errors=e,r===0}function Le(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&
!Array.isArray(o)){if(o.type===void 0){const s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[s]:e.push(s),r++}for(const s in o)
if(!(s==="type"||s==="diff"||s==="resolves")){const i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[
i]:e.push(i),r++}if(o.type!==void 0){let s=o.type;if(typeof s!="string"){const n={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),r++}let i;i=!1;for(const n of Tr.properties.type.enum)if(j(s,n)){i=!0;break}if(!i){const n={instancePath:t+"/type",schemaPath:"#/properties/type/enum",keyword:"\
enum",params:{allowedValues:Tr.properties.type.enum}};e===null?e=[n]:e.push(n),r++}}if(o.diff!==void 0&&(De(o.diff,{instancePath:t+"/diff"})||(e=c(e,De.errors),r=e.length)),o.resolves!==
void 0){let s=o.resolves;if(Array.isArray(s)){const i=s.length;for(let n=0;n<i;n++)ye(s[n],{instancePath:t+"/resolves/"+n})||(e=c(e,ye.errors),r=e.length)}else{const i={instancePath:t+
"/resolves",schemaPath:"#/properties/resolves/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return Le.errors=e,r===0}const Oe={required:["url","type"],properties:{type:{enum:["vcs","issue-tracker","website","adviso\
ries","bom","mailing-list","social","chat","documentation","support","source-distribution","distribution","distribution-intake","license","build-meta","build-system","release-notes",
"security-contact","model-card","log","configuration","evidence","formulation","attestation","threat-model","adversary-model","risk-assessment","vulnerability-assertion","exploitab\
ility-statement","pentest-report","static-analysis-report","dynamic-analysis-report","runtime-analysis-report","component-analysis-report","maturity-report","certification-report",
"codified-infrastructure","quality-metrics","poam","electronic-signature","digital-signature","rfc-9116","other"]}}};const ms=new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$","u");function Fe(o,{instancePath:t=""}={}){let e=null,r=0;if(typeof o=="str\
ing"){if(!ms.test(o)){const s={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][\
0-9]*$"}};e===null?e=[s]:e.push(s),r++}if(!z(o)){const s={instancePath:t,schemaPath:"#/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[s]:e.push(s),r++}}else{
const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}return Fe.errors=e,r===0}const ds=new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$","u");function N(o,{instancePath:t=""}={}){let e=null,r=0;if(typeof o=="s\
tring"){if(!ds.test(o)){const s={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9\
][0-9]*#.+$"}};e===null?e=[s]:e.push(s),r++}if(!z(o)){const s={instancePath:t,schemaPath:"#/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[s]:e.push(s),r++}}else{
const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}return N.errors=e,r===0}function Be(o,{instancePath:t=""}={}){let e=null,
r=0;const s=r;let i=!1;const n=r;Fe(o,{instancePath:t})||(e=c(e,Fe.errors),r=e.length);var p=n===r;if(i=i||p,!i){const a=r;N(o,{instancePath:t})||(e=c(e,N.errors),r=e.length);var p=a===
r;i=i||p}if(i)r=s,e!==null&&(s?e.length=s:e=null);else{const a={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[a]:e.push(a),r++}return Be.errors=e,r===0}
function T(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const i of Oe.required)if(o[i]===void 0){const n={instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:i}};e===null?e=[n]:e.push(n),r++}for(const i in o)if(!(i==="url"||i==="comment"||i==="type"||i==="hashes")){const n={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[n]:e.push(n),r++}if(o.url!==void 0){let i=o.url;const n=r;let p=!1;const a=r;
if(typeof i=="string"){if(!z(i)){const l={instancePath:t+"/url",schemaPath:"#/properties/url/anyOf/0/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[l]:e.push(
l),r++}}else{const l={instancePath:t+"/url",schemaPath:"#/properties/url/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}var s=a===r;if(p=p||s,!p){
const l=r;Be(i,{instancePath:t+"/url"})||(e=c(e,Be.errors),r=e.length);var s=l===r;p=p||s}if(p)r=n,e!==null&&(n?e.length=n:e=null);else{const l={instancePath:t+"/url",schemaPath:"#\
/properties/url/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}if(o.comment!==void 0&&typeof o.comment!="string"){const i={instancePath:t+"/comment",schemaPath:"#/\
properties/comment/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(o.type!==void 0){let i=o.type;if(typeof i!="string"){const p={instancePath:t+"/type",
schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}let n;n=!1;for(const p of Oe.properties.type.enum)if(j(i,p)){n=!0;break}if(!n){
const p={instancePath:t+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Oe.properties.type.enum}};e===null?e=[p]:e.push(p),r++}}if(o.hashes!==void 0){
let i=o.hashes;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)G(i[p],{instancePath:t+"/hashes/"+p})||(e=c(e,G.errors),r=e.length)}else{const n={instancePath:t+"/hashes",
schemaPath:"#/properties/hashes/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[i]:e.push(i),r++}return T.errors=e,r===0}const oe={properties:{field:{enum:["group","name","version","purl","cpe","omniborId","swhid","swid","hash"]},methods:{items:{required:["technique","confidence"],properties:{technique:{
enum:["source-code-analysis","binary-analysis","manifest-analysis","ast-fingerprint","hash-comparison","instrumentation","dynamic-analysis","filename","attestation","other"]}}}}}};
function x(o,{instancePath:t=""}={}){let e=null,r=0;if(typeof o=="string"){if(fe(o)<1){const s={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[s]:e.push(s),r++}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}return x.errors=e,r===0}function pe(o,{instancePath:t=""}={}){
let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.field===void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"field"}};
e===null?e=[i]:e.push(i),r++}for(const i in o)if(!(i==="field"||i==="confidence"||i==="concludedValue"||i==="methods"||i==="tools")){const n={instancePath:t,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[n]:e.push(n),r++}if(o.field!==void 0){let i=o.field;if(typeof i!="string"){const p={instancePath:t+
"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}let n;n=!1;for(const p of oe.properties.field.enum)if(j(i,p)){n=!0;
break}if(!n){const p={instancePath:t+"/field",schemaPath:"#/properties/field/enum",keyword:"enum",params:{allowedValues:oe.properties.field.enum}};e===null?e=[p]:e.push(p),r++}}if(o.
confidence!==void 0){let i=o.confidence;if(typeof i=="number"){if(i>1||isNaN(i)){const n={instancePath:t+"/confidence",schemaPath:"#/properties/confidence/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1}};e===null?e=[n]:e.push(n),r++}if(i<0||isNaN(i)){const n={instancePath:t+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type:"nu\
mber"}};e===null?e=[n]:e.push(n),r++}}if(o.concludedValue!==void 0&&typeof o.concludedValue!="string"){const i={instancePath:t+"/concludedValue",schemaPath:"#/properties/concludedV\
alue/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(o.methods!==void 0){let i=o.methods;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++){let a=i[p];
if(a&&typeof a=="object"&&!Array.isArray(a)){for(const l of oe.properties.methods.items.required)if(a[l]===void 0){const f={instancePath:t+"/methods/"+p,schemaPath:"#/properties/me\
thods/items/required",keyword:"required",params:{missingProperty:l}};e===null?e=[f]:e.push(f),r++}for(const l in a)if(!(l==="technique"||l==="confidence"||l==="value")){const f={instancePath:t+
"/methods/"+p,schemaPath:"#/properties/methods/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[f]:e.push(f),r++}if(a.technique!==
void 0){let l=a.technique;if(typeof l!="string"){const y={instancePath:t+"/methods/"+p+"/technique",schemaPath:"#/properties/methods/items/properties/technique/type",keyword:"type",
params:{type:"string"}};e===null?e=[y]:e.push(y),r++}let f;f=!1;for(const y of oe.properties.methods.items.properties.technique.enum)if(j(l,y)){f=!0;break}if(!f){const y={instancePath:t+
"/methods/"+p+"/technique",schemaPath:"#/properties/methods/items/properties/technique/enum",keyword:"enum",params:{allowedValues:oe.properties.methods.items.properties.technique.enum}};
e===null?e=[y]:e.push(y),r++}}if(a.confidence!==void 0){let l=a.confidence;if(typeof l=="number"){if(l>1||isNaN(l)){const f={instancePath:t+"/methods/"+p+"/confidence",schemaPath:"\
#/properties/methods/items/properties/confidence/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};e===null?e=[f]:e.push(f),r++}if(l<0||isNaN(l)){const f={instancePath:t+
"/methods/"+p+"/confidence",schemaPath:"#/properties/methods/items/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(f),r++}}else{
const f={instancePath:t+"/methods/"+p+"/confidence",schemaPath:"#/properties/methods/items/properties/confidence/type",keyword:"type",params:{type:"number"}};e===null?e=[f]:e.push(
f),r++}}if(a.value!==void 0&&typeof a.value!="string"){const l={instancePath:t+"/methods/"+p+"/value",schemaPath:"#/properties/methods/items/properties/value/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:t+"/methods/"+p,schemaPath:"#/properties/methods/items/type",keyword:"type",params:{type:"object"}};e===null?
e=[l]:e.push(l),r++}}}else{const n={instancePath:t+"/methods",schemaPath:"#/properties/methods/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(o.tools!==
void 0){let i=o.tools;if(Array.isArray(i)){const n=i.length;for(let a=0;a<n;a++){let l=i[a];const f=r;let y=!1;const u=r;x(l,{instancePath:t+"/tools/"+a})||(e=c(e,x.errors),r=e.length);
var s=u===r;if(y=y||s,!y){const m=r;N(l,{instancePath:t+"/tools/"+a})||(e=c(e,N.errors),r=e.length);var s=m===r;y=y||s}if(y)r=f,e!==null&&(f?e.length=f:e=null);else{const m={instancePath:t+
"/tools/"+a,schemaPath:"#/properties/tools/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[m]:e.push(m),r++}}const p=q(i);if(p!==void 0){const a={instancePath:t+"/tools",schemaPath:"\
#/properties/tools/uniqueItems",keyword:"uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[a]:e.push(a),r++}}else{const n={instancePath:t+"/tools",schemaPath:"#/properties/tools/typ\
e",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(
i),r++}return pe.errors=e,r===0}function $e(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.text===void 0){const s={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"text"}};e===null?e=[s]:e.push(s),r++}for(const s in o)if(s!=="text"){const i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(o.text!==void 0&&typeof o.text!="string"){const s={instancePath:t+"/text",schemaPath:"#/properties/text/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(
s),r++}return $e.errors=e,r===0}function Ke(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const i in o)if(!(i==="identity"||i==="occurre\
nces"||i==="callstack"||i==="licenses"||i==="copyright")){const n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[n]:e.push(n),r++}if(o.identity!==void 0){let i=o.identity;const n=r;let p=!1,a=null;const l=r;if(Array.isArray(i)){const y=i.length;for(let u=0;u<y;u++)pe(i[u],{instancePath:t+
"/identity/"+u})||(e=c(e,pe.errors),r=e.length)}else{const y={instancePath:t+"/identity",schemaPath:"#/properties/identity/oneOf/0/type",keyword:"type",params:{type:"array"}};e===null?
e=[y]:e.push(y),r++}var s=l===r;s&&(p=!0,a=0);const f=r;pe(i,{instancePath:t+"/identity"})||(e=c(e,pe.errors),r=e.length);var s=f===r;if(s&&p?(p=!1,a=[a,1]):s&&(p=!0,a=1),p)r=n,e!==
null&&(n?e.length=n:e=null);else{const y={instancePath:t+"/identity",schemaPath:"#/properties/identity/oneOf",keyword:"oneOf",params:{passingSchemas:a}};e===null?e=[y]:e.push(y),r++}}
if(o.occurrences!==void 0){let i=o.occurrences;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++){let a=i[p];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.location===void 0){
const l={instancePath:t+"/occurrences/"+p,schemaPath:"#/properties/occurrences/items/required",keyword:"required",params:{missingProperty:"location"}};e===null?e=[l]:e.push(l),r++}
for(const l in a)if(!(l==="bom-ref"||l==="location"||l==="line"||l==="offset"||l==="symbol"||l==="additionalContext")){const f={instancePath:t+"/occurrences/"+p,schemaPath:"#/prope\
rties/occurrences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[f]:e.push(f),r++}if(a["bom-ref"]!==void 0&&(v(a["bom-ref"],{
instancePath:t+"/occurrences/"+p+"/bom-ref"})||(e=c(e,v.errors),r=e.length)),a.location!==void 0&&typeof a.location!="string"){const l={instancePath:t+"/occurrences/"+p+"/location",
schemaPath:"#/properties/occurrences/items/properties/location/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(a.line!==void 0){let l=a.line;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l))){const f={instancePath:t+"/occurrences/"+p+"/line",schemaPath:"#/properties/occurrences/items/properties/line/type",keyword:"type",params:{type:"intege\
r"}};e===null?e=[f]:e.push(f),r++}if(typeof l=="number"&&(l<0||isNaN(l))){const f={instancePath:t+"/occurrences/"+p+"/line",schemaPath:"#/properties/occurrences/items/properties/li\
ne/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(f),r++}}if(a.offset!==void 0){let l=a.offset;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){const f={
instancePath:t+"/occurrences/"+p+"/offset",schemaPath:"#/properties/occurrences/items/properties/offset/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),r++}if(typeof l==
"number"&&(l<0||isNaN(l))){const f={instancePath:t+"/occurrences/"+p+"/offset",schemaPath:"#/properties/occurrences/items/properties/offset/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[f]:e.push(f),r++}}if(a.symbol!==void 0&&typeof a.symbol!="string"){const l={instancePath:t+"/occurrences/"+p+"/symbol",schemaPath:"#/properties/occurrence\
s/items/properties/symbol/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(a.additionalContext!==void 0&&typeof a.additionalContext!="string"){const l={
instancePath:t+"/occurrences/"+p+"/additionalContext",schemaPath:"#/properties/occurrences/items/properties/additionalContext/type",keyword:"type",params:{type:"string"}};e===null?
e=[l]:e.push(l),r++}}else{const l={instancePath:t+"/occurrences/"+p,schemaPath:"#/properties/occurrences/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),
r++}}}else{const n={instancePath:t+"/occurrences",schemaPath:"#/properties/occurrences/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(o.callstack!==void 0){
let i=o.callstack;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const n in i)if(n!=="frames"){const p={instancePath:t+"/callstack",schemaPath:"#/properties/callstack/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[p]:e.push(p),r++}if(i.frames!==void 0){let n=i.frames;if(Array.isArray(n)){const p=n.length;for(let a=0;a<
p;a++){let l=n[a];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.module===void 0){const f={instancePath:t+"/callstack/frames/"+a,schemaPath:"#/properties/callstack/properties/fr\
ames/items/required",keyword:"required",params:{missingProperty:"module"}};e===null?e=[f]:e.push(f),r++}for(const f in l)if(!(f==="package"||f==="module"||f==="function"||f==="para\
meters"||f==="line"||f==="column"||f==="fullFilename")){const y={instancePath:t+"/callstack/frames/"+a,schemaPath:"#/properties/callstack/properties/frames/items/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[y]:e.push(y),r++}if(l.package!==void 0&&typeof l.package!="string"){const f={instancePath:t+"/callstac\
k/frames/"+a+"/package",schemaPath:"#/properties/callstack/properties/frames/items/properties/package/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(l.
module!==void 0&&typeof l.module!="string"){const f={instancePath:t+"/callstack/frames/"+a+"/module",schemaPath:"#/properties/callstack/properties/frames/items/properties/module/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(l.function!==void 0&&typeof l.function!="string"){const f={instancePath:t+"/callstack/frames/"+a+"/functi\
on",schemaPath:"#/properties/callstack/properties/frames/items/properties/function/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(l.parameters!==void 0){
let f=l.parameters;if(Array.isArray(f)){const y=f.length;for(let u=0;u<y;u++)if(typeof f[u]!="string"){const m={instancePath:t+"/callstack/frames/"+a+"/parameters/"+u,schemaPath:"#\
/properties/callstack/properties/frames/items/properties/parameters/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}else{const y={instancePath:t+"/\
callstack/frames/"+a+"/parameters",schemaPath:"#/properties/callstack/properties/frames/items/properties/parameters/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(
y),r++}}if(l.line!==void 0){let f=l.line;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){const y={instancePath:t+"/callstack/frames/"+a+"/line",schemaPath:"#/properties/callstack/prop\
erties/frames/items/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[y]:e.push(y),r++}}if(l.column!==void 0){let f=l.column;if(!(typeof f=="number"&&!(f%1)&&
!isNaN(f))){const y={instancePath:t+"/callstack/frames/"+a+"/column",schemaPath:"#/properties/callstack/properties/frames/items/properties/column/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[y]:e.push(y),r++}}if(l.fullFilename!==void 0&&typeof l.fullFilename!="string"){const f={instancePath:t+"/callstack/frames/"+a+"/fullFilename",schemaPath:"#/p\
roperties/callstack/properties/frames/items/properties/fullFilename/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:t+"/callst\
ack/frames/"+a,schemaPath:"#/properties/callstack/properties/frames/items/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}}else{const p={instancePath:t+"\
/callstack/frames",schemaPath:"#/properties/callstack/properties/frames/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{const n={instancePath:t+"/ca\
llstack",schemaPath:"#/properties/callstack/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}if(o.licenses!==void 0&&(H(o.licenses,{instancePath:t+"/licen\
ses"})||(e=c(e,H.errors),r=e.length)),o.copyright!==void 0){let i=o.copyright;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)$e(i[p],{instancePath:t+"/copyright/"+p})||(e=
c(e,$e.errors),r=e.length)}else{const n={instancePath:t+"/copyright",schemaPath:"#/properties/copyright/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{
const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Ke.errors=e,r===0}const hs={properties:{type:{},title:{},featuredImage:{},
socialImage:{},description:{},timestamp:{},aliases:{},tags:{},resolves:{},notes:{},properties:{}}};function He(o,{instancePath:t=""}={}){let e=null,r=0;if(typeof o!="string"){const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),r++}return He.errors=e,r===0}function J(o,{instancePath:t=""}={}){let e=null,r=0;if(Array.isArray(o)){const s=o.length;for(let i=0;i<s;i++)if(typeof o[i]!="string"){const n={instancePath:t+"/"+i,schemaPath:"#/\
items/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[
s]:e.push(s),r++}return J.errors=e,r===0}const gs=new RegExp("^([a-z]{2})(-[A-Z]{2})?$","u");function Qe(o,{instancePath:t=""}={}){let e=null,r=0;if(typeof o=="string"){if(!gs.test(o)){const s={instancePath:t,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^([a-z]{2})(-[A-Z]{2})?$"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),r++}return Qe.errors=e,r===0}function Ue(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.text===void 0){
const s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"text"}};e===null?e=[s]:e.push(s),r++}for(const s in o)if(!(s==="locale"||s==="text")){const i={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}o.locale!==void 0&&(Qe(o.locale,{instancePath:t+
"/locale"})||(e=c(e,Qe.errors),r=e.length)),o.text!==void 0&&(V(o.text,{instancePath:t+"/text"})||(e=c(e,V.errors),r=e.length))}else{const s={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return Ue.errors=e,r===0}function ue(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){
if(o.type===void 0){const s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[s]:e.push(s),r++}for(const s in o)if(!M.call(hs.
properties,s)){const i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(o.type!==void 0&&
(He(o.type,{instancePath:t+"/type"})||(e=c(e,He.errors),r=e.length)),o.title!==void 0&&typeof o.title!="string"){const s={instancePath:t+"/title",schemaPath:"#/properties/title/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.featuredImage!==void 0){let s=o.featuredImage;if(typeof s=="string"){if(!z(s)){const i={instancePath:t+"\
/featuredImage",schemaPath:"#/properties/featuredImage/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/featur\
edImage",schemaPath:"#/properties/featuredImage/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(o.socialImage!==void 0){let s=o.socialImage;if(typeof s==
"string"){if(!z(s)){const i={instancePath:t+"/socialImage",schemaPath:"#/properties/socialImage/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[i]:e.push(i),r++}}else{
const i={instancePath:t+"/socialImage",schemaPath:"#/properties/socialImage/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(o.description!==void 0&&typeof o.
description!="string"){const s={instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.timestamp!==
void 0){let s=o.timestamp;if(typeof s=="string"){if(!E(s)){const i={instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-tim\
e"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),
r++}}if(o.aliases!==void 0){let s=o.aliases;if(Array.isArray(s)){const i=s.length;for(let n=0;n<i;n++)if(typeof s[n]!="string"){const p={instancePath:t+"/aliases/"+n,schemaPath:"#/\
properties/aliases/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}else{const i={instancePath:t+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"\
type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.tags!==void 0&&(J(o.tags,{instancePath:t+"/tags"})||(e=c(e,J.errors),r=e.length)),o.resolves!==void 0){let s=o.resolves;
if(Array.isArray(s)){const i=s.length;for(let n=0;n<i;n++)ye(s[n],{instancePath:t+"/resolves/"+n})||(e=c(e,ye.errors),r=e.length)}else{const i={instancePath:t+"/resolves",schemaPath:"\
#/properties/resolves/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.notes!==void 0){let s=o.notes;if(Array.isArray(s)){const i=s.length;for(let n=0;n<
i;n++)Ue(s[n],{instancePath:t+"/notes/"+n})||(e=c(e,Ue.errors),r=e.length)}else{const i={instancePath:t+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[i]:e.push(i),r++}}if(o.properties!==void 0){let s=o.properties;if(Array.isArray(s)){const i=s.length;for(let n=0;n<i;n++)A(s[n],{instancePath:t+"/properties/"+n})||
(e=c(e,A.errors),r=e.length)}else{const i={instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}}else{
const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return ue.errors=e,r===0}const zr={properties:{modelParameters:{properties:{
approach:{properties:{type:{enum:["supervised","unsupervised","reinforcement-learning","semi-supervised","self-supervised"]}}}}}}},_e={properties:{"bom-ref":{},type:{enum:["source-\
code","configuration","dataset","definition","other"]},name:{},contents:{},classification:{},sensitiveData:{},graphics:{},description:{},governance:{}}};function Y(o,{instancePath:t=""}={}){let e=null,r=0;if(typeof o!="string"){const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),r++}return Y.errors=e,r===0}function Ze(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)if(!(s==="name"||s==="image")){const i={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(o.name!==void 0&&typeof o.name!="string"){const s={instancePath:t+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}o.image!==void 0&&(V(o.image,{instancePath:t+"/image"})||(e=c(e,V.errors),
r=e.length))}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return Ze.errors=e,r===0}function me(o,{instancePath:t=""}={}){
let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)if(!(s==="description"||s==="collection")){const i={instancePath:t,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(o.description!==void 0&&typeof o.description!="string"){const s={instancePath:t+"/desc\
ription",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.collection!==void 0){let s=o.collection;if(Array.isArray(
s)){const i=s.length;for(let n=0;n<i;n++)Ze(s[n],{instancePath:t+"/collection/"+n})||(e=c(e,Ze.errors),r=e.length)}else{const i={instancePath:t+"/collection",schemaPath:"#/properti\
es/collection/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),r++}return me.errors=e,r===0}function Z(o,{instancePath:t=""}={}){let e=null,r=0;const s=r;let i=!1,n=null;const p=r;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.organization===void 0){const f={instancePath:t,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"organization"}};e===null?e=[f]:e.push(f),r++}var l=p===r;l&&(i=!0,n=0);const a=r;if(o&&typeof o=="object"&&
!Array.isArray(o)&&o.contact===void 0){const f={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"contact"}};e===null?e=[f]:e.push(f),r++}var l=a===
r;if(l&&i?(i=!1,n=[n,1]):l&&(i=!0,n=1),i)r=s,e!==null&&(s?e.length=s:e=null);else{const f={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:n}};e===null?e=
[f]:e.push(f),r++}if(o&&typeof o=="object"&&!Array.isArray(o)){for(const f in o)if(!(f==="organization"||f==="contact")){const y={instancePath:t,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[y]:e.push(y),r++}o.organization!==void 0&&(_(o.organization,{instancePath:t+"/organization"})||(e=c(e,_.errors),
r=e.length)),o.contact!==void 0&&(S(o.contact,{instancePath:t+"/contact"})||(e=c(e,S.errors),r=e.length))}else{const f={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[f]:e.push(f),r++}return Z.errors=e,r===0}function ee(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)if(!(s===
"custodians"||s==="stewards"||s==="owners")){const i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:
e.push(i),r++}if(o.custodians!==void 0){let s=o.custodians;if(Array.isArray(s)){const i=s.length;for(let n=0;n<i;n++)Z(s[n],{instancePath:t+"/custodians/"+n})||(e=c(e,Z.errors),r=e.
length)}else{const i={instancePath:t+"/custodians",schemaPath:"#/properties/custodians/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.stewards!==void 0){
let s=o.stewards;if(Array.isArray(s)){const i=s.length;for(let n=0;n<i;n++)Z(s[n],{instancePath:t+"/stewards/"+n})||(e=c(e,Z.errors),r=e.length)}else{const i={instancePath:t+"/stew\
ards",schemaPath:"#/properties/stewards/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.owners!==void 0){let s=o.owners;if(Array.isArray(s)){const i=s.
length;for(let n=0;n<i;n++)Z(s[n],{instancePath:t+"/owners/"+n})||(e=c(e,Z.errors),r=e.length)}else{const i={instancePath:t+"/owners",schemaPath:"#/properties/owners/type",keyword:"\
type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return ee.
errors=e,r===0}function de(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.type===void 0){const s={instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"type"}};e===null?e=[s]:e.push(s),r++}for(const s in o)if(!M.call(_e.properties,s)){const i={instancePath:t,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(o["bom-ref"]!==void 0&&(v(o["bom-ref"],{instancePath:t+"/bom-ref"})||(e=c(e,v.errors),
r=e.length)),o.type!==void 0){let s=o.type;if(typeof s!="string"){const n={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),r++}let i;i=!1;for(const n of _e.properties.type.enum)if(j(s,n)){i=!0;break}if(!i){const n={instancePath:t+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",
params:{allowedValues:_e.properties.type.enum}};e===null?e=[n]:e.push(n),r++}}if(o.name!==void 0&&typeof o.name!="string"){const s={instancePath:t+"/name",schemaPath:"#/properties/\
name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.contents!==void 0){let s=o.contents;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)
if(!(i==="attachment"||i==="url"||i==="properties")){const n={instancePath:t+"/contents",schemaPath:"#/properties/contents/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i}};e===null?e=[n]:e.push(n),r++}if(s.attachment!==void 0&&(V(s.attachment,{instancePath:t+"/contents/attachment"})||(e=c(e,V.errors),r=e.length)),s.url!==void 0){
let i=s.url;if(typeof i=="string"){if(!z(i)){const n={instancePath:t+"/contents/url",schemaPath:"#/properties/contents/properties/url/format",keyword:"format",params:{format:"iri-r\
eference"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/contents/url",schemaPath:"#/properties/contents/properties/url/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),r++}}if(s.properties!==void 0){let i=s.properties;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)A(i[p],{instancePath:t+"/contents/properties/"+
p})||(e=c(e,A.errors),r=e.length)}else{const n={instancePath:t+"/contents/properties",schemaPath:"#/properties/contents/properties/properties/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[n]:e.push(n),r++}}}else{const i={instancePath:t+"/contents",schemaPath:"#/properties/contents/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),
r++}}if(o.classification!==void 0&&(Y(o.classification,{instancePath:t+"/classification"})||(e=c(e,Y.errors),r=e.length)),o.sensitiveData!==void 0){let s=o.sensitiveData;if(Array.isArray(
s)){const i=s.length;for(let n=0;n<i;n++)if(typeof s[n]!="string"){const p={instancePath:t+"/sensitiveData/"+n,schemaPath:"#/properties/sensitiveData/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),r++}}else{const i={instancePath:t+"/sensitiveData",schemaPath:"#/properties/sensitiveData/type",keyword:"type",params:{type:"array"}};e===null?
e=[i]:e.push(i),r++}}if(o.graphics!==void 0&&(me(o.graphics,{instancePath:t+"/graphics"})||(e=c(e,me.errors),r=e.length)),o.description!==void 0&&typeof o.description!="string"){const s={
instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}o.governance!==void 0&&(ee(o.governance,
{instancePath:t+"/governance"})||(e=c(e,ee.errors),r=e.length))}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}
return de.errors=e,r===0}function ae(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)if(s!=="format"){const i={instancePath:t,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(o.format!==void 0&&typeof o.format!="string"){const s={instancePath:t+"/fo\
rmat",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),r++}return ae.errors=e,r===0}function We(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)if(!(s==="type"||s==="value"||s==="slice"||s==="confidenceInterva\
l")){const i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(o.type!==void 0&&typeof o.
type!="string"){const s={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.value!==void 0&&typeof o.
value!="string"){const s={instancePath:t+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.slice!==void 0&&typeof o.
slice!="string"){const s={instancePath:t+"/slice",schemaPath:"#/properties/slice/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.confidenceInterval!==
void 0){let s=o.confidenceInterval;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)if(!(i==="lowerBound"||i==="upperBound")){const n={instancePath:t+"/confidenceInter\
val",schemaPath:"#/properties/confidenceInterval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[n]:e.push(n),r++}if(s.lowerBound!==
void 0&&typeof s.lowerBound!="string"){const i={instancePath:t+"/confidenceInterval/lowerBound",schemaPath:"#/properties/confidenceInterval/properties/lowerBound/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.upperBound!==void 0&&typeof s.upperBound!="string"){const i={instancePath:t+"/confidenceInterval/upperBound",schemaPath:"\
#/properties/confidenceInterval/properties/upperBound/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/confidenceInterval",
schemaPath:"#/properties/confidenceInterval/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return We.errors=e,r===0}function Xe(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)if(!(s==="name"||s==="mitigationStrategy")){const i={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(o.name!==void 0&&typeof o.name!="string"){const s={
instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.mitigationStrategy!==void 0&&typeof o.mitigationStrategy!=
"string"){const s={instancePath:t+"/mitigationStrategy",schemaPath:"#/properties/mitigationStrategy/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{
const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return Xe.errors=e,r===0}const Ee={required:["activity","energyProviders","activityEnergyCost"],properties:{activity:{enum:["design","data-collection","data-preparation","training","fine-tuning","validatio\
n","deployment","inference","other"]}}},Ie={required:["organization","energySource","energyProvided"],properties:{energySource:{enum:["coal","oil","natural-gas","nuclear","wind","s\
olar","geothermal","hydropower","biofuel","unknown","other"]}}},Mr={required:["value","unit"],properties:{unit:{enum:["kWh"]}}};function he(o,{instancePath:t=""}={}){let e=null,r=0;
if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s of Mr.required)if(o[s]===void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:s}};
e===null?e=[i]:e.push(i),r++}for(const s in o)if(!(s==="value"||s==="unit")){const i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),r++}if(o.value!==void 0&&typeof o.value!="number"){const s={instancePath:t+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"numbe\
r"}};e===null?e=[s]:e.push(s),r++}if(o.unit!==void 0){let s=o.unit;if(typeof s!="string"){const i={instancePath:t+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),r++}if(s!=="kWh"){const i={instancePath:t+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues:Mr.properties.unit.
enum}};e===null?e=[i]:e.push(i),r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return he.errors=e,r===0}
function Ge(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s of Ie.required)if(o[s]===void 0){const i={instancePath:t,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:s}};e===null?e=[i]:e.push(i),r++}for(const s in o)if(!(s==="bom-ref"||s==="description"||s==="organization"||s==="energySource"||
s==="energyProvided"||s==="externalReferences")){const i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?
e=[i]:e.push(i),r++}if(o["bom-ref"]!==void 0&&(v(o["bom-ref"],{instancePath:t+"/bom-ref"})||(e=c(e,v.errors),r=e.length)),o.description!==void 0&&typeof o.description!="string"){const s={
instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.organization!==void 0){let s=o.organization;
if(!(s&&typeof s=="object"&&!Array.isArray(s))){const i={instancePath:t+"/organization",schemaPath:"#/properties/organization/type",keyword:"type",params:{type:"object"}};e===null?
e=[i]:e.push(i),r++}_(s,{instancePath:t+"/organization"})||(e=c(e,_.errors),r=e.length)}if(o.energySource!==void 0){let s=o.energySource;if(typeof s!="string"){const n={instancePath:t+
"/energySource",schemaPath:"#/properties/energySource/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let i;i=!1;for(const n of Ie.properties.energySource.
enum)if(j(s,n)){i=!0;break}if(!i){const n={instancePath:t+"/energySource",schemaPath:"#/properties/energySource/enum",keyword:"enum",params:{allowedValues:Ie.properties.energySource.
enum}};e===null?e=[n]:e.push(n),r++}}if(o.energyProvided!==void 0&&(he(o.energyProvided,{instancePath:t+"/energyProvided"})||(e=c(e,he.errors),r=e.length)),o.externalReferences!==void 0){
let s=o.externalReferences;if(Array.isArray(s)){const i=s.length;for(let n=0;n<i;n++)T(s[n],{instancePath:t+"/externalReferences/"+n})||(e=c(e,T.errors),r=e.length)}else{const i={instancePath:t+
"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}}else{const s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return Ge.errors=e,r===0}const Dr={required:["value","unit"],properties:{unit:{enum:["tCO2eq"]}}};function le(o,{
instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s of Dr.required)if(o[s]===void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:s}};e===null?e=[i]:e.push(i),r++}for(const s in o)if(!(s==="value"||s==="unit")){const i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(o.value!==void 0&&typeof o.value!="number"){const s={instancePath:t+"/value",schemaPath:"#/prop\
erties/value/type",keyword:"type",params:{type:"number"}};e===null?e=[s]:e.push(s),r++}if(o.unit!==void 0){let s=o.unit;if(typeof s!="string"){const i={instancePath:t+"/unit",schemaPath:"\
#/properties/unit/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s!=="tCO2eq"){const i={instancePath:t+"/unit",schemaPath:"#/properties/unit/enum",keyword:"\
enum",params:{allowedValues:Dr.properties.unit.enum}};e===null?e=[i]:e.push(i),r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),r++}return le.errors=e,r===0}function Je(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s of Ee.required)if(o[s]===
void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:s}};e===null?e=[i]:e.push(i),r++}for(const s in o)if(!(s==="activity"||s==="energ\
yProviders"||s==="activityEnergyCost"||s==="co2CostEquivalent"||s==="co2CostOffset"||s==="properties")){const i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(o.activity!==void 0){let s=o.activity;if(typeof s!="string"){const n={instancePath:t+"/activity",schemaPath:"\
#/properties/activity/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let i;i=!1;for(const n of Ee.properties.activity.enum)if(j(s,n)){i=!0;break}if(!i){const n={
instancePath:t+"/activity",schemaPath:"#/properties/activity/enum",keyword:"enum",params:{allowedValues:Ee.properties.activity.enum}};e===null?e=[n]:e.push(n),r++}}if(o.energyProviders!==
void 0){let s=o.energyProviders;if(Array.isArray(s)){const i=s.length;for(let n=0;n<i;n++)Ge(s[n],{instancePath:t+"/energyProviders/"+n})||(e=c(e,Ge.errors),r=e.length)}else{const i={
instancePath:t+"/energyProviders",schemaPath:"#/properties/energyProviders/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.activityEnergyCost!==void 0&&
(he(o.activityEnergyCost,{instancePath:t+"/activityEnergyCost"})||(e=c(e,he.errors),r=e.length)),o.co2CostEquivalent!==void 0&&(le(o.co2CostEquivalent,{instancePath:t+"/co2CostEqui\
valent"})||(e=c(e,le.errors),r=e.length)),o.co2CostOffset!==void 0&&(le(o.co2CostOffset,{instancePath:t+"/co2CostOffset"})||(e=c(e,le.errors),r=e.length)),o.properties!==void 0){let s=o.
properties;if(Array.isArray(s)){const i=s.length;for(let n=0;n<i;n++)A(s[n],{instancePath:t+"/properties/"+n})||(e=c(e,A.errors),r=e.length)}else{const i={instancePath:t+"/properti\
es",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),r++}return Je.errors=e,r===0}function Ye(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)
if(!(s==="energyConsumptions"||s==="properties")){const i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?
e=[i]:e.push(i),r++}if(o.energyConsumptions!==void 0){let s=o.energyConsumptions;if(Array.isArray(s)){const i=s.length;for(let n=0;n<i;n++)Je(s[n],{instancePath:t+"/energyConsumpti\
ons/"+n})||(e=c(e,Je.errors),r=e.length)}else{const i={instancePath:t+"/energyConsumptions",schemaPath:"#/properties/energyConsumptions/type",keyword:"type",params:{type:"array"}};
e===null?e=[i]:e.push(i),r++}}if(o.properties!==void 0){let s=o.properties;if(Array.isArray(s)){const i=s.length;for(let n=0;n<i;n++)A(s[n],{instancePath:t+"/properties/"+n})||(e=c(
e,A.errors),r=e.length)}else{const i={instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}}else{
const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return Ye.errors=e,r===0}function er(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)if(!(s==="groupAtRisk"||s==="benefits"||s==="harms"||s==="mitigat\
ionStrategy")){const i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(o.groupAtRisk!==
void 0&&typeof o.groupAtRisk!="string"){const s={instancePath:t+"/groupAtRisk",schemaPath:"#/properties/groupAtRisk/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),r++}if(o.benefits!==void 0&&typeof o.benefits!="string"){const s={instancePath:t+"/benefits",schemaPath:"#/properties/benefits/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),r++}if(o.harms!==void 0&&typeof o.harms!="string"){const s={instancePath:t+"/harms",schemaPath:"#/properties/harms/type",keyword:"type",params:{type:"string"}};e===
null?e=[s]:e.push(s),r++}if(o.mitigationStrategy!==void 0&&typeof o.mitigationStrategy!="string"){const s={instancePath:t+"/mitigationStrategy",schemaPath:"#/properties/mitigationS\
trategy/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),r++}return er.errors=e,r===0}function rr(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const n in o)if(!(n==="bom-ref"||
n==="modelParameters"||n==="quantitativeAnalysis"||n==="considerations"||n==="properties")){const p={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:n}};e===null?e=[p]:e.push(p),r++}if(o["bom-ref"]!==void 0&&(v(o["bom-ref"],{instancePath:t+"/bom-ref"})||(e=c(e,v.errors),r=e.length)),o.modelParameters!==
void 0){let n=o.modelParameters;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const p in n)if(!(p==="approach"||p==="task"||p==="architectureFamily"||p==="modelArchitecture"||p===
"datasets"||p==="inputs"||p==="outputs")){const a={instancePath:t+"/modelParameters",schemaPath:"#/properties/modelParameters/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p}};e===null?e=[a]:e.push(a),r++}if(n.approach!==void 0){let p=n.approach;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const a in p)if(a!=="type"){const l={instancePath:t+
"/modelParameters/approach",schemaPath:"#/properties/modelParameters/properties/approach/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?
e=[l]:e.push(l),r++}if(p.type!==void 0){let a=p.type;if(typeof a!="string"){const f={instancePath:t+"/modelParameters/approach/type",schemaPath:"#/properties/modelParameters/proper\
ties/approach/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}let l;l=!1;for(const f of zr.properties.modelParameters.properties.approach.
properties.type.enum)if(j(a,f)){l=!0;break}if(!l){const f={instancePath:t+"/modelParameters/approach/type",schemaPath:"#/properties/modelParameters/properties/approach/properties/t\
ype/enum",keyword:"enum",params:{allowedValues:zr.properties.modelParameters.properties.approach.properties.type.enum}};e===null?e=[f]:e.push(f),r++}}}else{const a={instancePath:t+
"/modelParameters/approach",schemaPath:"#/properties/modelParameters/properties/approach/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(n.task!==void 0&&
typeof n.task!="string"){const p={instancePath:t+"/modelParameters/task",schemaPath:"#/properties/modelParameters/properties/task/type",keyword:"type",params:{type:"string"}};e===null?
e=[p]:e.push(p),r++}if(n.architectureFamily!==void 0&&typeof n.architectureFamily!="string"){const p={instancePath:t+"/modelParameters/architectureFamily",schemaPath:"#/properties/\
modelParameters/properties/architectureFamily/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(n.modelArchitecture!==void 0&&typeof n.modelArchitecture!=
"string"){const p={instancePath:t+"/modelParameters/modelArchitecture",schemaPath:"#/properties/modelParameters/properties/modelArchitecture/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[p]:e.push(p),r++}if(n.datasets!==void 0){let p=n.datasets;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++){let f=p[l];const y=r;let u=!1,m=null;const d=r;
de(f,{instancePath:t+"/modelParameters/datasets/"+l})||(e=c(e,de.errors),r=e.length);var i=d===r;i&&(u=!0,m=0);const h=r;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const g in f)
if(g!=="ref"){const w={instancePath:t+"/modelParameters/datasets/"+l,schemaPath:"#/properties/modelParameters/properties/datasets/items/oneOf/1/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:g}};e===null?e=[w]:e.push(w),r++}if(f.ref!==void 0){let g=f.ref;if(typeof g!="string"){const k={instancePath:t+"/modelParameters/dataset\
s/"+l+"/ref",schemaPath:"#/properties/modelParameters/properties/datasets/items/oneOf/1/properties/ref/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}const w=r;
let P=!1;const b=r;x(g,{instancePath:t+"/modelParameters/datasets/"+l+"/ref"})||(e=c(e,x.errors),r=e.length);var s=b===r;if(P=P||s,!P){const k=r;N(g,{instancePath:t+"/modelParamete\
rs/datasets/"+l+"/ref"})||(e=c(e,N.errors),r=e.length);var s=k===r;P=P||s}if(P)r=w,e!==null&&(w?e.length=w:e=null);else{const k={instancePath:t+"/modelParameters/datasets/"+l+"/ref",
schemaPath:"#/properties/modelParameters/properties/datasets/items/oneOf/1/properties/ref/anyOf",keyword:"anyOf",params:{}};e===null?e=[k]:e.push(k),r++}}}else{const g={instancePath:t+
"/modelParameters/datasets/"+l,schemaPath:"#/properties/modelParameters/properties/datasets/items/oneOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}
var i=h===r;if(i&&u?(u=!1,m=[m,1]):i&&(u=!0,m=1),u)r=y,e!==null&&(y?e.length=y:e=null);else{const g={instancePath:t+"/modelParameters/datasets/"+l,schemaPath:"#/properties/modelPar\
ameters/properties/datasets/items/oneOf",keyword:"oneOf",params:{passingSchemas:m}};e===null?e=[g]:e.push(g),r++}}}else{const a={instancePath:t+"/modelParameters/datasets",schemaPath:"\
#/properties/modelParameters/properties/datasets/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(n.inputs!==void 0){let p=n.inputs;if(Array.isArray(p)){
const a=p.length;for(let l=0;l<a;l++)ae(p[l],{instancePath:t+"/modelParameters/inputs/"+l})||(e=c(e,ae.errors),r=e.length)}else{const a={instancePath:t+"/modelParameters/inputs",schemaPath:"\
#/properties/modelParameters/properties/inputs/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(n.outputs!==void 0){let p=n.outputs;if(Array.isArray(p)){
const a=p.length;for(let l=0;l<a;l++)ae(p[l],{instancePath:t+"/modelParameters/outputs/"+l})||(e=c(e,ae.errors),r=e.length)}else{const a={instancePath:t+"/modelParameters/outputs",
schemaPath:"#/properties/modelParameters/properties/outputs/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}}else{const p={instancePath:t+"/modelParameter\
s",schemaPath:"#/properties/modelParameters/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(o.quantitativeAnalysis!==void 0){let n=o.quantitativeAnalysis;
if(n&&typeof n=="object"&&!Array.isArray(n)){for(const p in n)if(!(p==="performanceMetrics"||p==="graphics")){const a={instancePath:t+"/quantitativeAnalysis",schemaPath:"#/properti\
es/quantitativeAnalysis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[a]:e.push(a),r++}if(n.performanceMetrics!==void 0){let p=n.performanceMetrics;
if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)We(p[l],{instancePath:t+"/quantitativeAnalysis/performanceMetrics/"+l})||(e=c(e,We.errors),r=e.length)}else{const a={instancePath:t+
"/quantitativeAnalysis/performanceMetrics",schemaPath:"#/properties/quantitativeAnalysis/properties/performanceMetrics/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.
push(a),r++}}n.graphics!==void 0&&(me(n.graphics,{instancePath:t+"/quantitativeAnalysis/graphics"})||(e=c(e,me.errors),r=e.length))}else{const p={instancePath:t+"/quantitativeAnaly\
sis",schemaPath:"#/properties/quantitativeAnalysis/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(o.considerations!==void 0){let n=o.considerations;if(n&&
typeof n=="object"&&!Array.isArray(n)){for(const p in n)if(!(p==="users"||p==="useCases"||p==="technicalLimitations"||p==="performanceTradeoffs"||p==="ethicalConsiderations"||p==="\
environmentalConsiderations"||p==="fairnessAssessments")){const a={instancePath:t+"/considerations",schemaPath:"#/properties/considerations/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:p}};e===null?e=[a]:e.push(a),r++}if(n.users!==void 0){let p=n.users;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)if(typeof p[l]!=
"string"){const f={instancePath:t+"/considerations/users/"+l,schemaPath:"#/properties/considerations/properties/users/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[f]:e.push(f),r++}}else{const a={instancePath:t+"/considerations/users",schemaPath:"#/properties/considerations/properties/users/type",keyword:"type",params:{type:"array"}};e===null?
e=[a]:e.push(a),r++}}if(n.useCases!==void 0){let p=n.useCases;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)if(typeof p[l]!="string"){const f={instancePath:t+"/consider\
ations/useCases/"+l,schemaPath:"#/properties/considerations/properties/useCases/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}else{const a={instancePath:t+
"/considerations/useCases",schemaPath:"#/properties/considerations/properties/useCases/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(n.technicalLimitations!==
void 0){let p=n.technicalLimitations;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)if(typeof p[l]!="string"){const f={instancePath:t+"/considerations/technicalLimitatio\
ns/"+l,schemaPath:"#/properties/considerations/properties/technicalLimitations/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}else{const a={instancePath:t+
"/considerations/technicalLimitations",schemaPath:"#/properties/considerations/properties/technicalLimitations/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),
r++}}if(n.performanceTradeoffs!==void 0){let p=n.performanceTradeoffs;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)if(typeof p[l]!="string"){const f={instancePath:t+"/\
considerations/performanceTradeoffs/"+l,schemaPath:"#/properties/considerations/properties/performanceTradeoffs/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.
push(f),r++}}else{const a={instancePath:t+"/considerations/performanceTradeoffs",schemaPath:"#/properties/considerations/properties/performanceTradeoffs/type",keyword:"type",params:{
type:"array"}};e===null?e=[a]:e.push(a),r++}}if(n.ethicalConsiderations!==void 0){let p=n.ethicalConsiderations;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)Xe(p[l],{instancePath:t+
"/considerations/ethicalConsiderations/"+l})||(e=c(e,Xe.errors),r=e.length)}else{const a={instancePath:t+"/considerations/ethicalConsiderations",schemaPath:"#/properties/considerat\
ions/properties/ethicalConsiderations/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(n.environmentalConsiderations!==void 0&&(Ye(n.environmentalConsiderations,
{instancePath:t+"/considerations/environmentalConsiderations"})||(e=c(e,Ye.errors),r=e.length)),n.fairnessAssessments!==void 0){let p=n.fairnessAssessments;if(Array.isArray(p)){const a=p.
length;for(let l=0;l<a;l++)er(p[l],{instancePath:t+"/considerations/fairnessAssessments/"+l})||(e=c(e,er.errors),r=e.length)}else{const a={instancePath:t+"/considerations/fairnessA\
ssessments",schemaPath:"#/properties/considerations/properties/fairnessAssessments/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}}else{const p={instancePath:t+
"/considerations",schemaPath:"#/properties/considerations/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(o.properties!==void 0){let n=o.properties;if(Array.
isArray(n)){const p=n.length;for(let a=0;a<p;a++)A(n[a],{instancePath:t+"/properties/"+a})||(e=c(e,A.errors),r=e.length)}else{const p={instancePath:t+"/properties",schemaPath:"#/pr\
operties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{const n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[n]:e.push(n),r++}return rr.errors=e,r===0}const C={properties:{assetType:{enum:["algorithm","certificate","protocol","related-crypto-material"]},algorithmProperties:{properties:{
primitive:{enum:["drbg","mac","block-cipher","stream-cipher","signature","hash","pke","xof","kdf","key-agree","kem","ae","combiner","other","unknown"]},parameterSetIdentifier:{},curve:{},
executionEnvironment:{enum:["software-plain-ram","software-encrypted-ram","software-tee","hardware","other","unknown"]},implementationPlatform:{enum:["generic","x86_32","x86_64","a\
rmv7-a","armv7-m","armv8-a","armv8-m","armv9-a","armv9-m","s390x","ppc64","ppc64le","other","unknown"]},certificationLevel:{items:{enum:["none","fips140-1-l1","fips140-1-l2","fips1\
40-1-l3","fips140-1-l4","fips140-2-l1","fips140-2-l2","fips140-2-l3","fips140-2-l4","fips140-3-l1","fips140-3-l2","fips140-3-l3","fips140-3-l4","cc-eal1","cc-eal1+","cc-eal2","cc-e\
al2+","cc-eal3","cc-eal3+","cc-eal4","cc-eal4+","cc-eal5","cc-eal5+","cc-eal6","cc-eal6+","cc-eal7","cc-eal7+","other","unknown"]}},mode:{enum:["cbc","ecb","ccm","gcm","cfb","ofb",
"ctr","other","unknown"]},padding:{enum:["pkcs5","pkcs7","pkcs1v15","oaep","raw","other","unknown"]},cryptoFunctions:{items:{enum:["generate","keygen","encrypt","decrypt","digest",
"tag","keyderive","sign","verify","encapsulate","decapsulate","other","unknown"]}},classicalSecurityLevel:{},nistQuantumSecurityLevel:{}}},relatedCryptoMaterialProperties:{properties:{
type:{enum:["private-key","public-key","secret-key","key","ciphertext","signature","digest","initialization-vector","nonce","seed","salt","shared-secret","tag","additional-data","p\
assword","credential","token","other","unknown"]},id:{},state:{enum:["pre-activation","active","suspended","deactivated","compromised","destroyed"]},algorithmRef:{},creationDate:{},
activationDate:{},updateDate:{},expirationDate:{},value:{},size:{},format:{},securedBy:{}}},protocolProperties:{properties:{type:{enum:["tls","ssh","ipsec","ike","sstp","wpa","othe\
r","unknown"]}}}}};function sr(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)if(!(s==="mechanism"||s==="algorithmRef")){const i={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(o.mechanism!==void 0&&typeof o.mechanism!="string"){
const s={instancePath:t+"/mechanism",schemaPath:"#/properties/mechanism/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}o.algorithmRef!==void 0&&(v(o.algorithmRef,
{instancePath:t+"/algorithmRef"})||(e=c(e,v.errors),r=e.length))}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}
return sr.errors=e,r===0}function tr(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)if(!(s==="name"||s==="algorithms"||s==="identifiers")){const i={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(o.name!==void 0&&typeof o.name!="string"){const s={
instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.algorithms!==void 0){let s=o.algorithms;if(Array.
isArray(s)){const i=s.length;for(let n=0;n<i;n++)v(s[n],{instancePath:t+"/algorithms/"+n})||(e=c(e,v.errors),r=e.length)}else{const i={instancePath:t+"/algorithms",schemaPath:"#/pr\
operties/algorithms/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.identifiers!==void 0){let s=o.identifiers;if(Array.isArray(s)){const i=s.length;for(let n=0;n<
i;n++)if(typeof s[n]!="string"){const p={instancePath:t+"/identifiers/"+n,schemaPath:"#/properties/identifiers/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(
p),r++}}else{const i={instancePath:t+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}}else{const s={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return tr.errors=e,r===0}function F(o,{instancePath:t=""}={}){let e=null,r=0;if(Array.isArray(o)){const s=o.length;for(let i=0;i<s;i++)v(o[i],{instancePath:t+"/"+i})||(e=c(e,v.errors),r=e.length)}else{const s={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}return F.errors=e,r===0}function ir(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&
typeof o=="object"&&!Array.isArray(o)){if(o.assetType===void 0){const s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"assetType"}};e===null?e=
[s]:e.push(s),r++}for(const s in o)if(!(s==="assetType"||s==="algorithmProperties"||s==="certificateProperties"||s==="relatedCryptoMaterialProperties"||s==="protocolProperties"||s===
"oid")){const i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(o.assetType!==void 0){
let s=o.assetType;if(typeof s!="string"){const n={instancePath:t+"/assetType",schemaPath:"#/properties/assetType/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(
n),r++}let i;i=!1;for(const n of C.properties.assetType.enum)if(j(s,n)){i=!0;break}if(!i){const n={instancePath:t+"/assetType",schemaPath:"#/properties/assetType/enum",keyword:"enu\
m",params:{allowedValues:C.properties.assetType.enum}};e===null?e=[n]:e.push(n),r++}}if(o.algorithmProperties!==void 0){let s=o.algorithmProperties;if(s&&typeof s=="object"&&!Array.
isArray(s)){for(const i in s)if(!M.call(C.properties.algorithmProperties.properties,i)){const n={instancePath:t+"/algorithmProperties",schemaPath:"#/properties/algorithmProperties/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[n]:e.push(n),r++}if(s.primitive!==void 0){let i=s.primitive;if(typeof i!="string"){const p={
instancePath:t+"/algorithmProperties/primitive",schemaPath:"#/properties/algorithmProperties/properties/primitive/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(
p),r++}let n;n=!1;for(const p of C.properties.algorithmProperties.properties.primitive.enum)if(j(i,p)){n=!0;break}if(!n){const p={instancePath:t+"/algorithmProperties/primitive",schemaPath:"\
#/properties/algorithmProperties/properties/primitive/enum",keyword:"enum",params:{allowedValues:C.properties.algorithmProperties.properties.primitive.enum}};e===null?e=[p]:e.push(
p),r++}}if(s.parameterSetIdentifier!==void 0&&typeof s.parameterSetIdentifier!="string"){const i={instancePath:t+"/algorithmProperties/parameterSetIdentifier",schemaPath:"#/propert\
ies/algorithmProperties/properties/parameterSetIdentifier/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.curve!==void 0&&typeof s.curve!="string"){const i={
instancePath:t+"/algorithmProperties/curve",schemaPath:"#/properties/algorithmProperties/properties/curve/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}
if(s.executionEnvironment!==void 0){let i=s.executionEnvironment;if(typeof i!="string"){const p={instancePath:t+"/algorithmProperties/executionEnvironment",schemaPath:"#/properties\
/algorithmProperties/properties/executionEnvironment/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}let n;n=!1;for(const p of C.properties.algorithmProperties.
properties.executionEnvironment.enum)if(j(i,p)){n=!0;break}if(!n){const p={instancePath:t+"/algorithmProperties/executionEnvironment",schemaPath:"#/properties/algorithmProperties/p\
roperties/executionEnvironment/enum",keyword:"enum",params:{allowedValues:C.properties.algorithmProperties.properties.executionEnvironment.enum}};e===null?e=[p]:e.push(p),r++}}if(s.
implementationPlatform!==void 0){let i=s.implementationPlatform;if(typeof i!="string"){const p={instancePath:t+"/algorithmProperties/implementationPlatform",schemaPath:"#/propertie\
s/algorithmProperties/properties/implementationPlatform/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}let n;n=!1;for(const p of C.properties.algorithmProperties.
properties.implementationPlatform.enum)if(j(i,p)){n=!0;break}if(!n){const p={instancePath:t+"/algorithmProperties/implementationPlatform",schemaPath:"#/properties/algorithmProperti\
es/properties/implementationPlatform/enum",keyword:"enum",params:{allowedValues:C.properties.algorithmProperties.properties.implementationPlatform.enum}};e===null?e=[p]:e.push(p),r++}}
if(s.certificationLevel!==void 0){let i=s.certificationLevel;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++){let a=i[p];if(typeof a!="string"){const f={instancePath:t+"/\
algorithmProperties/certificationLevel/"+p,schemaPath:"#/properties/algorithmProperties/properties/certificationLevel/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[f]:e.push(f),r++}let l;l=!1;for(const f of C.properties.algorithmProperties.properties.certificationLevel.items.enum)if(j(a,f)){l=!0;break}if(!l){const f={instancePath:t+"/algorit\
hmProperties/certificationLevel/"+p,schemaPath:"#/properties/algorithmProperties/properties/certificationLevel/items/enum",keyword:"enum",params:{allowedValues:C.properties.algorithmProperties.
properties.certificationLevel.items.enum}};e===null?e=[f]:e.push(f),r++}}}else{const n={instancePath:t+"/algorithmProperties/certificationLevel",schemaPath:"#/properties/algorithmP\
roperties/properties/certificationLevel/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(s.mode!==void 0){let i=s.mode;if(typeof i!="string"){const p={instancePath:t+
"/algorithmProperties/mode",schemaPath:"#/properties/algorithmProperties/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}let n;n=!1;for(const p of C.
properties.algorithmProperties.properties.mode.enum)if(j(i,p)){n=!0;break}if(!n){const p={instancePath:t+"/algorithmProperties/mode",schemaPath:"#/properties/algorithmProperties/pr\
operties/mode/enum",keyword:"enum",params:{allowedValues:C.properties.algorithmProperties.properties.mode.enum}};e===null?e=[p]:e.push(p),r++}}if(s.padding!==void 0){let i=s.padding;
if(typeof i!="string"){const p={instancePath:t+"/algorithmProperties/padding",schemaPath:"#/properties/algorithmProperties/properties/padding/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[p]:e.push(p),r++}let n;n=!1;for(const p of C.properties.algorithmProperties.properties.padding.enum)if(j(i,p)){n=!0;break}if(!n){const p={instancePath:t+"/algori\
thmProperties/padding",schemaPath:"#/properties/algorithmProperties/properties/padding/enum",keyword:"enum",params:{allowedValues:C.properties.algorithmProperties.properties.padding.
enum}};e===null?e=[p]:e.push(p),r++}}if(s.cryptoFunctions!==void 0){let i=s.cryptoFunctions;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++){let a=i[p];if(typeof a!="stri\
ng"){const f={instancePath:t+"/algorithmProperties/cryptoFunctions/"+p,schemaPath:"#/properties/algorithmProperties/properties/cryptoFunctions/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[f]:e.push(f),r++}let l;l=!1;for(const f of C.properties.algorithmProperties.properties.cryptoFunctions.items.enum)if(j(a,f)){l=!0;break}if(!l){const f={instancePath:t+
"/algorithmProperties/cryptoFunctions/"+p,schemaPath:"#/properties/algorithmProperties/properties/cryptoFunctions/items/enum",keyword:"enum",params:{allowedValues:C.properties.algorithmProperties.
properties.cryptoFunctions.items.enum}};e===null?e=[f]:e.push(f),r++}}}else{const n={instancePath:t+"/algorithmProperties/cryptoFunctions",schemaPath:"#/properties/algorithmPropert\
ies/properties/cryptoFunctions/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(s.classicalSecurityLevel!==void 0){let i=s.classicalSecurityLevel;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i))){const n={instancePath:t+"/algorithmProperties/classicalSecurityLevel",schemaPath:"#/properties/algorithmProperties/properties/classicalSecurityLevel/t\
ype",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),r++}if(typeof i=="number"&&(i<0||isNaN(i))){const n={instancePath:t+"/algorithmProperties/classicalSecurityLev\
el",schemaPath:"#/properties/algorithmProperties/properties/classicalSecurityLevel/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),r++}}if(s.nistQuantumSecurityLevel!==
void 0){let i=s.nistQuantumSecurityLevel;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){const n={instancePath:t+"/algorithmProperties/nistQuantumSecurityLevel",schemaPath:"#/properti\
es/algorithmProperties/properties/nistQuantumSecurityLevel/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),r++}if(typeof i=="number"){if(i>6||isNaN(i)){const n={
instancePath:t+"/algorithmProperties/nistQuantumSecurityLevel",schemaPath:"#/properties/algorithmProperties/properties/nistQuantumSecurityLevel/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:6}};e===null?e=[n]:e.push(n),r++}if(i<0||isNaN(i)){const n={instancePath:t+"/algorithmProperties/nistQuantumSecurityLevel",schemaPath:"#/properties/algorithmProperties/pr\
operties/nistQuantumSecurityLevel/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),r++}}}}else{const i={instancePath:t+"/algorithmProperties",schemaPath:"\
#/properties/algorithmProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(o.certificateProperties!==void 0){let s=o.certificateProperties;if(s&&
typeof s=="object"&&!Array.isArray(s)){for(const i in s)if(!(i==="subjectName"||i==="issuerName"||i==="notValidBefore"||i==="notValidAfter"||i==="signatureAlgorithmRef"||i==="subje\
ctPublicKeyRef"||i==="certificateFormat"||i==="certificateExtension")){const n={instancePath:t+"/certificateProperties",schemaPath:"#/properties/certificateProperties/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[n]:e.push(n),r++}if(s.subjectName!==void 0&&typeof s.subjectName!="string"){const i={instancePath:t+
"/certificateProperties/subjectName",schemaPath:"#/properties/certificateProperties/properties/subjectName/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}
if(s.issuerName!==void 0&&typeof s.issuerName!="string"){const i={instancePath:t+"/certificateProperties/issuerName",schemaPath:"#/properties/certificateProperties/properties/issue\
rName/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.notValidBefore!==void 0){let i=s.notValidBefore;if(typeof i=="string"){if(!E(i)){const n={instancePath:t+
"/certificateProperties/notValidBefore",schemaPath:"#/properties/certificateProperties/properties/notValidBefore/format",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:
e.push(n),r++}}else{const n={instancePath:t+"/certificateProperties/notValidBefore",schemaPath:"#/properties/certificateProperties/properties/notValidBefore/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),r++}}if(s.notValidAfter!==void 0){let i=s.notValidAfter;if(typeof i=="string"){if(!E(i)){const n={instancePath:t+"/certificateProperties/no\
tValidAfter",schemaPath:"#/properties/certificateProperties/properties/notValidAfter/format",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(n),r++}}else{const n={
instancePath:t+"/certificateProperties/notValidAfter",schemaPath:"#/properties/certificateProperties/properties/notValidAfter/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),r++}}if(s.signatureAlgorithmRef!==void 0&&(v(s.signatureAlgorithmRef,{instancePath:t+"/certificateProperties/signatureAlgorithmRef"})||(e=c(e,v.errors),r=e.length)),
s.subjectPublicKeyRef!==void 0&&(v(s.subjectPublicKeyRef,{instancePath:t+"/certificateProperties/subjectPublicKeyRef"})||(e=c(e,v.errors),r=e.length)),s.certificateFormat!==void 0&&
typeof s.certificateFormat!="string"){const i={instancePath:t+"/certificateProperties/certificateFormat",schemaPath:"#/properties/certificateProperties/properties/certificateFormat\
/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.certificateExtension!==void 0&&typeof s.certificateExtension!="string"){const i={instancePath:t+"/ce\
rtificateProperties/certificateExtension",schemaPath:"#/properties/certificateProperties/properties/certificateExtension/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:
e.push(i),r++}}else{const i={instancePath:t+"/certificateProperties",schemaPath:"#/properties/certificateProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(
i),r++}}if(o.relatedCryptoMaterialProperties!==void 0){let s=o.relatedCryptoMaterialProperties;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)if(!M.call(C.properties.
relatedCryptoMaterialProperties.properties,i)){const n={instancePath:t+"/relatedCryptoMaterialProperties",schemaPath:"#/properties/relatedCryptoMaterialProperties/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[n]:e.push(n),r++}if(s.type!==void 0){let i=s.type;if(typeof i!="string"){const p={instancePath:t+"/re\
latedCryptoMaterialProperties/type",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}
let n;n=!1;for(const p of C.properties.relatedCryptoMaterialProperties.properties.type.enum)if(j(i,p)){n=!0;break}if(!n){const p={instancePath:t+"/relatedCryptoMaterialProperties/t\
ype",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/type/enum",keyword:"enum",params:{allowedValues:C.properties.relatedCryptoMaterialProperties.properties.type.
enum}};e===null?e=[p]:e.push(p),r++}}if(s.id!==void 0&&typeof s.id!="string"){const i={instancePath:t+"/relatedCryptoMaterialProperties/id",schemaPath:"#/properties/relatedCryptoMa\
terialProperties/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.state!==void 0){let i=s.state;if(typeof i!="string"){const p={instancePath:t+
"/relatedCryptoMaterialProperties/state",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/state/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(
p),r++}let n;n=!1;for(const p of C.properties.relatedCryptoMaterialProperties.properties.state.enum)if(j(i,p)){n=!0;break}if(!n){const p={instancePath:t+"/relatedCryptoMaterialProp\
erties/state",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/state/enum",keyword:"enum",params:{allowedValues:C.properties.relatedCryptoMaterialProperties.properties.
state.enum}};e===null?e=[p]:e.push(p),r++}}if(s.algorithmRef!==void 0&&(v(s.algorithmRef,{instancePath:t+"/relatedCryptoMaterialProperties/algorithmRef"})||(e=c(e,v.errors),r=e.length)),
s.creationDate!==void 0){let i=s.creationDate;if(typeof i=="string"){if(!E(i)){const n={instancePath:t+"/relatedCryptoMaterialProperties/creationDate",schemaPath:"#/properties/rela\
tedCryptoMaterialProperties/properties/creationDate/format",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/relatedCrypto\
MaterialProperties/creationDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/creationDate/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(
n),r++}}if(s.activationDate!==void 0){let i=s.activationDate;if(typeof i=="string"){if(!E(i)){const n={instancePath:t+"/relatedCryptoMaterialProperties/activationDate",schemaPath:"\
#/properties/relatedCryptoMaterialProperties/properties/activationDate/format",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+
"/relatedCryptoMaterialProperties/activationDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/activationDate/type",keyword:"type",params:{type:"string"}};e===
null?e=[n]:e.push(n),r++}}if(s.updateDate!==void 0){let i=s.updateDate;if(typeof i=="string"){if(!E(i)){const n={instancePath:t+"/relatedCryptoMaterialProperties/updateDate",schemaPath:"\
#/properties/relatedCryptoMaterialProperties/properties/updateDate/format",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+
"/relatedCryptoMaterialProperties/updateDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/updateDate/type",keyword:"type",params:{type:"string"}};e===null?e=
[n]:e.push(n),r++}}if(s.expirationDate!==void 0){let i=s.expirationDate;if(typeof i=="string"){if(!E(i)){const n={instancePath:t+"/relatedCryptoMaterialProperties/expirationDate",schemaPath:"\
#/properties/relatedCryptoMaterialProperties/properties/expirationDate/format",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+
"/relatedCryptoMaterialProperties/expirationDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/expirationDate/type",keyword:"type",params:{type:"string"}};e===
null?e=[n]:e.push(n),r++}}if(s.value!==void 0&&typeof s.value!="string"){const i={instancePath:t+"/relatedCryptoMaterialProperties/value",schemaPath:"#/properties/relatedCryptoMate\
rialProperties/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.size!==void 0){let i=s.size;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){
const n={instancePath:t+"/relatedCryptoMaterialProperties/size",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/size/type",keyword:"type",params:{type:"integer"}};
e===null?e=[n]:e.push(n),r++}}if(s.format!==void 0&&typeof s.format!="string"){const i={instancePath:t+"/relatedCryptoMaterialProperties/format",schemaPath:"#/properties/relatedCry\
ptoMaterialProperties/properties/format/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}s.securedBy!==void 0&&(sr(s.securedBy,{instancePath:t+"/relatedCry\
ptoMaterialProperties/securedBy"})||(e=c(e,sr.errors),r=e.length))}else{const i={instancePath:t+"/relatedCryptoMaterialProperties",schemaPath:"#/properties/relatedCryptoMaterialPro\
perties/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(o.protocolProperties!==void 0){let s=o.protocolProperties;if(s&&typeof s=="object"&&!Array.isArray(
s)){for(const i in s)if(!(i==="type"||i==="version"||i==="cipherSuites"||i==="ikev2TransformTypes"||i==="cryptoRefArray")){const n={instancePath:t+"/protocolProperties",schemaPath:"\
#/properties/protocolProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[n]:e.push(n),r++}if(s.type!==void 0){let i=s.type;if(typeof i!=
"string"){const p={instancePath:t+"/protocolProperties/type",schemaPath:"#/properties/protocolProperties/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:
e.push(p),r++}let n;n=!1;for(const p of C.properties.protocolProperties.properties.type.enum)if(j(i,p)){n=!0;break}if(!n){const p={instancePath:t+"/protocolProperties/type",schemaPath:"\
#/properties/protocolProperties/properties/type/enum",keyword:"enum",params:{allowedValues:C.properties.protocolProperties.properties.type.enum}};e===null?e=[p]:e.push(p),r++}}if(s.
version!==void 0&&typeof s.version!="string"){const i={instancePath:t+"/protocolProperties/version",schemaPath:"#/properties/protocolProperties/properties/version/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.cipherSuites!==void 0){let i=s.cipherSuites;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)tr(i[p],{instancePath:t+
"/protocolProperties/cipherSuites/"+p})||(e=c(e,tr.errors),r=e.length)}else{const n={instancePath:t+"/protocolProperties/cipherSuites",schemaPath:"#/properties/protocolProperties/p\
roperties/cipherSuites/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(s.ikev2TransformTypes!==void 0){let i=s.ikev2TransformTypes;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(const n in i)if(!(n==="encr"||n==="prf"||n==="integ"||n==="ke"||n==="esn"||n==="auth")){const p={instancePath:t+"/protocolProperties/ikev2TransformType\
s",schemaPath:"#/properties/protocolProperties/properties/ikev2TransformTypes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[p]:e.push(
p),r++}if(i.encr!==void 0&&(F(i.encr,{instancePath:t+"/protocolProperties/ikev2TransformTypes/encr"})||(e=c(e,F.errors),r=e.length)),i.prf!==void 0&&(F(i.prf,{instancePath:t+"/prot\
ocolProperties/ikev2TransformTypes/prf"})||(e=c(e,F.errors),r=e.length)),i.integ!==void 0&&(F(i.integ,{instancePath:t+"/protocolProperties/ikev2TransformTypes/integ"})||(e=c(e,F.errors),
r=e.length)),i.ke!==void 0&&(F(i.ke,{instancePath:t+"/protocolProperties/ikev2TransformTypes/ke"})||(e=c(e,F.errors),r=e.length)),i.esn!==void 0&&typeof i.esn!="boolean"){const n={
instancePath:t+"/protocolProperties/ikev2TransformTypes/esn",schemaPath:"#/properties/protocolProperties/properties/ikev2TransformTypes/properties/esn/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[n]:e.push(n),r++}i.auth!==void 0&&(F(i.auth,{instancePath:t+"/protocolProperties/ikev2TransformTypes/auth"})||(e=c(e,F.errors),r=e.length))}else{const n={
instancePath:t+"/protocolProperties/ikev2TransformTypes",schemaPath:"#/properties/protocolProperties/properties/ikev2TransformTypes/type",keyword:"type",params:{type:"object"}};e===
null?e=[n]:e.push(n),r++}}s.cryptoRefArray!==void 0&&(F(s.cryptoRefArray,{instancePath:t+"/protocolProperties/cryptoRefArray"})||(e=c(e,F.errors),r=e.length))}else{const i={instancePath:t+
"/protocolProperties",schemaPath:"#/properties/protocolProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(o.oid!==void 0&&typeof o.oid!="strin\
g"){const s={instancePath:t+"/oid",schemaPath:"#/properties/oid/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return ir.errors=e,r===0}const Re={required:["algorithm","value"],properties:{algorithm:{oneOf:[{type:"string",enum:["RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","Ed25519","Ed448",
"HS256","HS384","HS512"]},{type:"string",format:"uri"}]}}},Ps=je.uri,U={allOf:[{if:{properties:{kty:{const:"EC"}}},then:{required:["kty","crv","x","y"],additionalProperties:!1,properties:{
kty:{$ref:"#/definitions/keyType"},crv:{type:"string",enum:["P-256","P-384","P-521"]},x:{type:"string"},y:{type:"string"}}}},{if:{properties:{kty:{const:"OKP"}}},then:{required:["k\
ty","crv","x"],additionalProperties:!1,properties:{kty:{$ref:"#/definitions/keyType"},crv:{type:"string",enum:["Ed25519","Ed448"]},x:{type:"string"}}}},{if:{properties:{kty:{const:"\
RSA"}}},then:{required:["kty","n","e"],additionalProperties:!1,properties:{kty:{$ref:"#/definitions/keyType"},n:{type:"string"},e:{type:"string"}}}}]},Lr={enum:["EC","OKP","RSA"]};
function B(o,{instancePath:t=""}={}){let e=null,r=0;if(typeof o!="string"){const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(
i),r++}let s;s=!1;for(const i of Lr.enum)if(j(o,i)){s=!0;break}if(!s){const i={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Lr.enum}};e===null?e=[i]:e.push(
i),r++}return B.errors=e,r===0}function or(o,{instancePath:t=""}={}){let e=null,r=0;const s=r;let i=!0;const n=r;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.kty!==void 0&&o.kty!==
"EC"){const g={};e===null?e=[g]:e.push(g),r++}var p=n===r;if(r=s,e!==null&&(s?e.length=s:e=null),p){const g=r;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const P of U.allOf[0].
then.required)if(o[P]===void 0){const b={instancePath:t,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty:P}};e===null?e=[b]:e.push(b),r++}for(const P in o)
if(!(P==="kty"||P==="crv"||P==="x"||P==="y")){const b={instancePath:t,schemaPath:"#/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};
e===null?e=[b]:e.push(b),r++}if(o.kty!==void 0&&(B(o.kty,{instancePath:t+"/kty"})||(e=c(e,B.errors),r=e.length)),o.crv!==void 0){let P=o.crv;if(typeof P!="string"){const k={instancePath:t+
"/crv",schemaPath:"#/allOf/0/then/properties/crv/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}let b;b=!1;for(const k of U.allOf[0].then.properties.crv.
enum)if(j(P,k)){b=!0;break}if(!b){const k={instancePath:t+"/crv",schemaPath:"#/allOf/0/then/properties/crv/enum",keyword:"enum",params:{allowedValues:U.allOf[0].then.properties.crv.
enum}};e===null?e=[k]:e.push(k),r++}}if(o.x!==void 0&&typeof o.x!="string"){const P={instancePath:t+"/x",schemaPath:"#/allOf/0/then/properties/x/type",keyword:"type",params:{type:"\
string"}};e===null?e=[P]:e.push(P),r++}if(o.y!==void 0&&typeof o.y!="string"){const P={instancePath:t+"/y",schemaPath:"#/allOf/0/then/properties/y/type",keyword:"type",params:{type:"\
string"}};e===null?e=[P]:e.push(P),r++}}var p=g===r;i=p}if(!i){const g={instancePath:t,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[g]:e.push(
g),r++}const a=r;let l=!0;const f=r;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.kty!==void 0&&o.kty!=="OKP"){const g={};e===null?e=[g]:e.push(g),r++}var y=f===r;if(r=a,e!==null&&
(a?e.length=a:e=null),y){const g=r;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const P of U.allOf[1].then.required)if(o[P]===void 0){const b={instancePath:t,schemaPath:"#/allO\
f/1/then/required",keyword:"required",params:{missingProperty:P}};e===null?e=[b]:e.push(b),r++}for(const P in o)if(!(P==="kty"||P==="crv"||P==="x")){const b={instancePath:t,schemaPath:"\
#/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[b]:e.push(b),r++}if(o.kty!==void 0&&(B(o.kty,{instancePath:t+"/kty"})||
(e=c(e,B.errors),r=e.length)),o.crv!==void 0){let P=o.crv;if(typeof P!="string"){const k={instancePath:t+"/crv",schemaPath:"#/allOf/1/then/properties/crv/type",keyword:"type",params:{
type:"string"}};e===null?e=[k]:e.push(k),r++}let b;b=!1;for(const k of U.allOf[1].then.properties.crv.enum)if(j(P,k)){b=!0;break}if(!b){const k={instancePath:t+"/crv",schemaPath:"#\
/allOf/1/then/properties/crv/enum",keyword:"enum",params:{allowedValues:U.allOf[1].then.properties.crv.enum}};e===null?e=[k]:e.push(k),r++}}if(o.x!==void 0&&typeof o.x!="string"){const P={
instancePath:t+"/x",schemaPath:"#/allOf/1/then/properties/x/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}var y=g===r;l=y}if(!l){const g={instancePath:t,
schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[g]:e.push(g),r++}const u=r;let m=!0;const d=r;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.kty!==
void 0&&o.kty!=="RSA"){const g={};e===null?e=[g]:e.push(g),r++}var h=d===r;if(r=u,e!==null&&(u?e.length=u:e=null),h){const g=r;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const P of U.
allOf[2].then.required)if(o[P]===void 0){const b={instancePath:t,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty:P}};e===null?e=[b]:e.push(b),r++}for(const P in o)
if(!(P==="kty"||P==="n"||P==="e")){const b={instancePath:t,schemaPath:"#/allOf/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=
[b]:e.push(b),r++}if(o.kty!==void 0&&(B(o.kty,{instancePath:t+"/kty"})||(e=c(e,B.errors),r=e.length)),o.n!==void 0&&typeof o.n!="string"){const P={instancePath:t+"/n",schemaPath:"#\
/allOf/2/then/properties/n/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}if(o.e!==void 0&&typeof o.e!="string"){const P={instancePath:t+"/e",schemaPath:"\
#/allOf/2/then/properties/e/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}var h=g===r;m=h}if(!m){const g={instancePath:t,schemaPath:"#/allOf/2/if",keyword:"\
if",params:{failingKeyword:"then"}};e===null?e=[g]:e.push(g),r++}if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.kty===void 0){const g={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"kty"}};e===null?e=[g]:e.push(g),r++}o.kty!==void 0&&(B(o.kty,{instancePath:t+"/kty"})||(e=c(e,B.errors),r=e.length))}else{const g={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}return or.errors=e,r===0}function W(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o==
"object"&&!Array.isArray(o)){for(const i of Re.required)if(o[i]===void 0){const n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i}};e===null?e=
[n]:e.push(n),r++}for(const i in o)if(!(i==="algorithm"||i==="keyId"||i==="publicKey"||i==="certificatePath"||i==="excludes"||i==="value")){const n={instancePath:t,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[n]:e.push(n),r++}if(o.algorithm!==void 0){let i=o.algorithm;const n=r;let p=!1,a=null;
const l=r;if(typeof i!="string"){const u={instancePath:t+"/algorithm",schemaPath:"#/properties/algorithm/oneOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(
u),r++}let f;f=!1;for(const u of Re.properties.algorithm.oneOf[0].enum)if(j(i,u)){f=!0;break}if(!f){const u={instancePath:t+"/algorithm",schemaPath:"#/properties/algorithm/oneOf/0/\
enum",keyword:"enum",params:{allowedValues:Re.properties.algorithm.oneOf[0].enum}};e===null?e=[u]:e.push(u),r++}var s=l===r;s&&(p=!0,a=0);const y=r;if(typeof i=="string"){if(!Ps(i)){
const u={instancePath:t+"/algorithm",schemaPath:"#/properties/algorithm/oneOf/1/format",keyword:"format",params:{format:"uri"}};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:t+
"/algorithm",schemaPath:"#/properties/algorithm/oneOf/1/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}var s=y===r;if(s&&p?(p=!1,a=[a,1]):s&&(p=!0,a=1),p)
r=n,e!==null&&(n?e.length=n:e=null);else{const u={instancePath:t+"/algorithm",schemaPath:"#/properties/algorithm/oneOf",keyword:"oneOf",params:{passingSchemas:a}};e===null?e=[u]:e.
push(u),r++}}if(o.keyId!==void 0&&typeof o.keyId!="string"){const i={instancePath:t+"/keyId",schemaPath:"#/properties/keyId/type",keyword:"type",params:{type:"string"}};e===null?e=
[i]:e.push(i),r++}if(o.publicKey!==void 0&&(or(o.publicKey,{instancePath:t+"/publicKey"})||(e=c(e,or.errors),r=e.length)),o.certificatePath!==void 0){let i=o.certificatePath;if(Array.
isArray(i)){const n=i.length;for(let p=0;p<n;p++)if(typeof i[p]!="string"){const a={instancePath:t+"/certificatePath/"+p,schemaPath:"#/properties/certificatePath/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}else{const n={instancePath:t+"/certificatePath",schemaPath:"#/properties/certificatePath/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),r++}}if(o.excludes!==void 0){let i=o.excludes;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)if(typeof i[p]!="string"){const a={instancePath:t+
"/excludes/"+p,schemaPath:"#/properties/excludes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}else{const n={instancePath:t+"/excludes",schemaPath:"\
#/properties/excludes/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(o.value!==void 0&&typeof o.value!="string"){const i={instancePath:t+"/value",schemaPath:"\
#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[i]:e.push(i),r++}return W.errors=e,r===0}function I(o,{instancePath:t=""}={}){let e=null,r=0;if(!(o&&typeof o=="object"&&!Array.isArray(o))){const f={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}const s=r;let i=!1,n=null;const p=r;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const f in o)if(f!==
"signers"){const y={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[y]:e.push(y),r++}if(o.signers!==
void 0){let f=o.signers;if(Array.isArray(f)){const y=f.length;for(let u=0;u<y;u++)W(f[u],{instancePath:t+"/signers/"+u})||(e=c(e,W.errors),r=e.length)}else{const y={instancePath:t+
"/signers",schemaPath:"#/oneOf/0/properties/signers/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),r++}}}var l=p===r;l&&(i=!0,n=0);const a=r;if(o&&typeof o=="\
object"&&!Array.isArray(o)){for(const f in o)if(f!=="chain"){const y={instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};
e===null?e=[y]:e.push(y),r++}if(o.chain!==void 0){let f=o.chain;if(Array.isArray(f)){const y=f.length;for(let u=0;u<y;u++)W(f[u],{instancePath:t+"/chain/"+u})||(e=c(e,W.errors),r=e.
length)}else{const y={instancePath:t+"/chain",schemaPath:"#/oneOf/1/properties/chain/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),r++}}}var l=a===r;if(l&&i)
i=!1,n=[n,1];else{l&&(i=!0,n=1);const f=r;W(o,{instancePath:t})||(e=c(e,W.errors),r=e.length);var l=f===r;l&&i?(i=!1,n=[n,2]):l&&(i=!0,n=2)}if(i)r=s,e!==null&&(s?e.length=s:e=null);else{
const f={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:n}};e===null?e=[f]:e.push(f),r++}return I.errors=e,r===0}const Q={validate:D};function D(o,{instancePath:t=""}={}){
let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s of ie.required)if(o[s]===void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:s}};e===null?e=[i]:e.push(i),r++}for(const s in o)if(!M.call(ie.properties,s)){const i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(o.type!==void 0){let s=o.type;if(typeof s!="string"){const n={instancePath:t+"/type",schemaPath:"#/properties/t\
ype/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let i;i=!1;for(const n of ie.properties.type.enum)if(j(s,n)){i=!0;break}if(!i){const n={instancePath:t+
"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:ie.properties.type.enum}};e===null?e=[n]:e.push(n),r++}}if(o["mime-type"]!==void 0){let s=o["mime-t\
ype"];if(typeof s=="string"){if(!as.test(s)){const i={instancePath:t+"/mime-type",schemaPath:"#/properties/mime-type/pattern",keyword:"pattern",params:{pattern:"^[-+a-z0-9.]+/[-+a-\
z0-9.]+$"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/mime-type",schemaPath:"#/properties/mime-type/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.
push(i),r++}}if(o["bom-ref"]!==void 0&&(v(o["bom-ref"],{instancePath:t+"/bom-ref"})||(e=c(e,v.errors),r=e.length)),o.supplier!==void 0&&(_(o.supplier,{instancePath:t+"/supplier"})||
(e=c(e,_.errors),r=e.length)),o.manufacturer!==void 0&&(_(o.manufacturer,{instancePath:t+"/manufacturer"})||(e=c(e,_.errors),r=e.length)),o.authors!==void 0){let s=o.authors;if(Array.
isArray(s)){const i=s.length;for(let n=0;n<i;n++)S(s[n],{instancePath:t+"/authors/"+n})||(e=c(e,S.errors),r=e.length)}else{const i={instancePath:t+"/authors",schemaPath:"#/properti\
es/authors/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.author!==void 0&&typeof o.author!="string"){const s={instancePath:t+"/author",schemaPath:"\
#/properties/author/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.publisher!==void 0&&typeof o.publisher!="string"){const s={instancePath:t+"/publi\
sher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.group!==void 0&&typeof o.group!="string"){const s={instancePath:t+
"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.name!==void 0&&typeof o.name!="string"){const s={instancePath:t+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.version!==void 0&&(K(o.version,{instancePath:t+"/version"})||(e=
c(e,K.errors),r=e.length)),o.description!==void 0&&typeof o.description!="string"){const s={instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",
params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.scope!==void 0){let s=o.scope;if(typeof s!="string"){const n={instancePath:t+"/scope",schemaPath:"#/properties/scope/type",
keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let i;i=!1;for(const n of ie.properties.scope.enum)if(j(s,n)){i=!0;break}if(!i){const n={instancePath:t+"/scope",
schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues:ie.properties.scope.enum}};e===null?e=[n]:e.push(n),r++}}if(o.hashes!==void 0){let s=o.hashes;if(Array.isArray(
s)){const i=s.length;for(let n=0;n<i;n++)G(s[n],{instancePath:t+"/hashes/"+n})||(e=c(e,G.errors),r=e.length)}else{const i={instancePath:t+"/hashes",schemaPath:"#/properties/hashes/\
type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.licenses!==void 0&&(H(o.licenses,{instancePath:t+"/licenses"})||(e=c(e,H.errors),r=e.length)),o.copyright!==
void 0&&typeof o.copyright!="string"){const s={instancePath:t+"/copyright",schemaPath:"#/properties/copyright/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),
r++}if(o.cpe!==void 0&&typeof o.cpe!="string"){const s={instancePath:t+"/cpe",schemaPath:"#/properties/cpe/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}
if(o.purl!==void 0&&typeof o.purl!="string"){const s={instancePath:t+"/purl",schemaPath:"#/properties/purl/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}
if(o.omniborId!==void 0){let s=o.omniborId;if(Array.isArray(s)){const i=s.length;for(let n=0;n<i;n++)if(typeof s[n]!="string"){const p={instancePath:t+"/omniborId/"+n,schemaPath:"#\
/properties/omniborId/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}else{const i={instancePath:t+"/omniborId",schemaPath:"#/properties/omniborId/\
type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.swhid!==void 0){let s=o.swhid;if(Array.isArray(s)){const i=s.length;for(let n=0;n<i;n++)if(typeof s[n]!=
"string"){const p={instancePath:t+"/swhid/"+n,schemaPath:"#/properties/swhid/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}else{const i={instancePath:t+
"/swhid",schemaPath:"#/properties/swhid/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.swid!==void 0&&(ze(o.swid,{instancePath:t+"/swid"})||(e=c(e,ze.
errors),r=e.length)),o.modified!==void 0&&typeof o.modified!="boolean"){const s={instancePath:t+"/modified",schemaPath:"#/properties/modified/type",keyword:"type",params:{type:"boo\
lean"}};e===null?e=[s]:e.push(s),r++}if(o.pedigree!==void 0){let s=o.pedigree;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)if(!(i==="ancestors"||i==="descendants"||
i==="variants"||i==="commits"||i==="patches"||i==="notes")){const n={instancePath:t+"/pedigree",schemaPath:"#/properties/pedigree/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:i}};e===null?e=[n]:e.push(n),r++}if(s.ancestors!==void 0){let i=s.ancestors;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)Q.validate(i[p],
{instancePath:t+"/pedigree/ancestors/"+p})||(e=c(e,Q.validate.errors),r=e.length)}else{const n={instancePath:t+"/pedigree/ancestors",schemaPath:"#/properties/pedigree/properties/an\
cestors/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(s.descendants!==void 0){let i=s.descendants;if(Array.isArray(i)){const n=i.length;for(let p=0;p<
n;p++)Q.validate(i[p],{instancePath:t+"/pedigree/descendants/"+p})||(e=c(e,Q.validate.errors),r=e.length)}else{const n={instancePath:t+"/pedigree/descendants",schemaPath:"#/propert\
ies/pedigree/properties/descendants/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(s.variants!==void 0){let i=s.variants;if(Array.isArray(i)){const n=i.
length;for(let p=0;p<n;p++)Q.validate(i[p],{instancePath:t+"/pedigree/variants/"+p})||(e=c(e,Q.validate.errors),r=e.length)}else{const n={instancePath:t+"/pedigree/variants",schemaPath:"\
#/properties/pedigree/properties/variants/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(s.commits!==void 0){let i=s.commits;if(Array.isArray(i)){const n=i.
length;for(let p=0;p<n;p++)Me(i[p],{instancePath:t+"/pedigree/commits/"+p})||(e=c(e,Me.errors),r=e.length)}else{const n={instancePath:t+"/pedigree/commits",schemaPath:"#/properties\
/pedigree/properties/commits/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(s.patches!==void 0){let i=s.patches;if(Array.isArray(i)){const n=i.length;
for(let p=0;p<n;p++)Le(i[p],{instancePath:t+"/pedigree/patches/"+p})||(e=c(e,Le.errors),r=e.length)}else{const n={instancePath:t+"/pedigree/patches",schemaPath:"#/properties/pedigr\
ee/properties/patches/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(s.notes!==void 0&&typeof s.notes!="string"){const i={instancePath:t+"/pedigree/no\
tes",schemaPath:"#/properties/pedigree/properties/notes/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/pedigree",schemaPath:"\
#/properties/pedigree/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(o.externalReferences!==void 0){let s=o.externalReferences;if(Array.isArray(s)){const i=s.
length;for(let n=0;n<i;n++)T(s[n],{instancePath:t+"/externalReferences/"+n})||(e=c(e,T.errors),r=e.length)}else{const i={instancePath:t+"/externalReferences",schemaPath:"#/properti\
es/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.components!==void 0){let s=o.components;if(Array.isArray(s)){const i=s.length;for(let p=0;p<
i;p++)Q.validate(s[p],{instancePath:t+"/components/"+p})||(e=c(e,Q.validate.errors),r=e.length);const n=q(s);if(n!==void 0){const p={instancePath:t+"/components",schemaPath:"#/prop\
erties/components/uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const i={instancePath:t+"/components",schemaPath:"#/properties/compo\
nents/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.evidence!==void 0&&(Ke(o.evidence,{instancePath:t+"/evidence"})||(e=c(e,Ke.errors),r=e.length)),
o.releaseNotes!==void 0&&(ue(o.releaseNotes,{instancePath:t+"/releaseNotes"})||(e=c(e,ue.errors),r=e.length)),o.modelCard!==void 0&&(rr(o.modelCard,{instancePath:t+"/modelCard"})||
(e=c(e,rr.errors),r=e.length)),o.data!==void 0){let s=o.data;if(Array.isArray(s)){const i=s.length;for(let n=0;n<i;n++)de(s[n],{instancePath:t+"/data/"+n})||(e=c(e,de.errors),r=e.length)}else{
const i={instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.cryptoProperties!==void 0&&(ir(o.cryptoProperties,
{instancePath:t+"/cryptoProperties"})||(e=c(e,ir.errors),r=e.length)),o.properties!==void 0){let s=o.properties;if(Array.isArray(s)){const i=s.length;for(let n=0;n<i;n++)A(s[n],{instancePath:t+
"/properties/"+n})||(e=c(e,A.errors),r=e.length)}else{const i={instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?
e=[i]:e.push(i),r++}}o.tags!==void 0&&(J(o.tags,{instancePath:t+"/tags"})||(e=c(e,J.errors),r=e.length)),o.signature!==void 0&&(I(o.signature,{instancePath:t+"/signature"})||(e=c(e,
I.errors),r=e.length))}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return D.errors=e,r===0}const ks={properties:{
"bom-ref":{},provider:{},group:{},name:{},version:{},description:{},endpoints:{},authenticated:{},"x-trust-boundary":{},trustZone:{},data:{},licenses:{},externalReferences:{},services:{},
releaseNotes:{},properties:{},tags:{},signature:{}}},ws={required:["flow","classification"]},Fr={enum:["inbound","outbound","bi-directional","unknown"]};function nr(o,{instancePath:t=""}={}){
let e=null,r=0;if(typeof o!="string"){const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}let s;s=!1;for(const i of Fr.enum)
if(j(o,i)){s=!0;break}if(!s){const i={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Fr.enum}};e===null?e=[i]:e.push(i),r++}return nr.errors=e,r===0}function pr(o,{
instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const n of ws.required)if(o[n]===void 0){const p={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n}};e===null?e=[p]:e.push(p),r++}for(const n in o)if(!(n==="flow"||n==="classification"||n==="name"||n==="description"||n==="governance"||n==="sou\
rce"||n==="destination")){const p={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[p]:e.push(p),r++}if(o.
flow!==void 0&&(nr(o.flow,{instancePath:t+"/flow"})||(e=c(e,nr.errors),r=e.length)),o.classification!==void 0&&(Y(o.classification,{instancePath:t+"/classification"})||(e=c(e,Y.errors),
r=e.length)),o.name!==void 0&&typeof o.name!="string"){const n={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(
n),r++}if(o.description!==void 0&&typeof o.description!="string"){const n={instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[n]:e.push(n),r++}if(o.governance!==void 0&&(ee(o.governance,{instancePath:t+"/governance"})||(e=c(e,ee.errors),r=e.length)),o.source!==void 0){let n=o.source;if(Array.
isArray(n)){const p=n.length;for(let a=0;a<p;a++){let l=n[a];const f=r;let y=!1;const u=r;if(typeof l=="string"){if(!z(l)){const m={instancePath:t+"/source/"+a,schemaPath:"#/proper\
ties/source/items/anyOf/0/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:t+"/source/"+a,schemaPath:"#/properties\
/source/items/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}var s=u===r;if(y=y||s,!y){const m=r;N(l,{instancePath:t+"/source/"+a})||(e=c(e,N.errors),
r=e.length);var s=m===r;y=y||s}if(y)r=f,e!==null&&(f?e.length=f:e=null);else{const m={instancePath:t+"/source/"+a,schemaPath:"#/properties/source/items/anyOf",keyword:"anyOf",params:{}};
e===null?e=[m]:e.push(m),r++}}}else{const p={instancePath:t+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(o.
destination!==void 0){let n=o.destination;if(Array.isArray(n)){const p=n.length;for(let a=0;a<p;a++){let l=n[a];const f=r;let y=!1;const u=r;if(typeof l=="string"){if(!z(l)){const m={
instancePath:t+"/destination/"+a,schemaPath:"#/properties/destination/items/anyOf/0/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[m]:e.push(m),r++}}else{const m={
instancePath:t+"/destination/"+a,schemaPath:"#/properties/destination/items/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}var i=u===r;if(y=y||i,
!y){const m=r;N(l,{instancePath:t+"/destination/"+a})||(e=c(e,N.errors),r=e.length);var i=m===r;y=y||i}if(y)r=f,e!==null&&(f?e.length=f:e=null);else{const m={instancePath:t+"/desti\
nation/"+a,schemaPath:"#/properties/destination/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[m]:e.push(m),r++}}}else{const p={instancePath:t+"/destination",schemaPath:"#/pro\
perties/destination/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{const n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[n]:e.push(n),r++}return pr.errors=e,r===0}const Br={validate:L};function L(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===
void 0){const s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),r++}for(const s in o)if(!M.call(ks.properties,s)){
const i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(o["bom-ref"]!==void 0&&(v(
o["bom-ref"],{instancePath:t+"/bom-ref"})||(e=c(e,v.errors),r=e.length)),o.provider!==void 0&&(_(o.provider,{instancePath:t+"/provider"})||(e=c(e,_.errors),r=e.length)),o.group!==void 0&&
typeof o.group!="string"){const s={instancePath:t+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.name!==void 0&&
typeof o.name!="string"){const s={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.version!==void 0&&
(K(o.version,{instancePath:t+"/version"})||(e=c(e,K.errors),r=e.length)),o.description!==void 0&&typeof o.description!="string"){const s={instancePath:t+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.endpoints!==void 0){let s=o.endpoints;if(Array.isArray(s)){const i=s.length;
for(let n=0;n<i;n++){let p=s[n];if(typeof p=="string"){if(!z(p)){const a={instancePath:t+"/endpoints/"+n,schemaPath:"#/properties/endpoints/items/format",keyword:"format",params:{format:"\
iri-reference"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:t+"/endpoints/"+n,schemaPath:"#/properties/endpoints/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[a]:e.push(a),r++}}}else{const i={instancePath:t+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.
authenticated!==void 0&&typeof o.authenticated!="boolean"){const s={instancePath:t+"/authenticated",schemaPath:"#/properties/authenticated/type",keyword:"type",params:{type:"boolea\
n"}};e===null?e=[s]:e.push(s),r++}if(o["x-trust-boundary"]!==void 0&&typeof o["x-trust-boundary"]!="boolean"){const s={instancePath:t+"/x-trust-boundary",schemaPath:"#/properties/x\
-trust-boundary/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),r++}if(o.trustZone!==void 0&&typeof o.trustZone!="string"){const s={instancePath:t+"/trustZon\
e",schemaPath:"#/properties/trustZone/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.data!==void 0){let s=o.data;if(Array.isArray(s)){const i=s.length;
for(let n=0;n<i;n++)pr(s[n],{instancePath:t+"/data/"+n})||(e=c(e,pr.errors),r=e.length)}else{const i={instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.licenses!==void 0&&(H(o.licenses,{instancePath:t+"/licenses"})||(e=c(e,H.errors),r=e.length)),o.externalReferences!==void 0){let s=o.
externalReferences;if(Array.isArray(s)){const i=s.length;for(let n=0;n<i;n++)T(s[n],{instancePath:t+"/externalReferences/"+n})||(e=c(e,T.errors),r=e.length)}else{const i={instancePath:t+
"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.services!==void 0){let s=o.services;
if(Array.isArray(s)){const i=s.length;for(let p=0;p<i;p++)Br.validate(s[p],{instancePath:t+"/services/"+p})||(e=c(e,Br.validate.errors),r=e.length);const n=q(s);if(n!==void 0){const p={
instancePath:t+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const i={instancePath:t+"\
/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.releaseNotes!==void 0&&(ue(o.releaseNotes,{instancePath:t+
"/releaseNotes"})||(e=c(e,ue.errors),r=e.length)),o.properties!==void 0){let s=o.properties;if(Array.isArray(s)){const i=s.length;for(let n=0;n<i;n++)A(s[n],{instancePath:t+"/prope\
rties/"+n})||(e=c(e,A.errors),r=e.length)}else{const i={instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:
e.push(i),r++}}o.tags!==void 0&&(J(o.tags,{instancePath:t+"/tags"})||(e=c(e,J.errors),r=e.length)),o.signature!==void 0&&(I(o.signature,{instancePath:t+"/signature"})||(e=c(e,I.errors),
r=e.length))}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return L.errors=e,r===0}function ge(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)if(!(s==="vendor"||s==="name"||s==="version"||s==="hashes"||s==="\
externalReferences")){const i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(o.vendor!==
void 0&&typeof o.vendor!="string"){const s={instancePath:t+"/vendor",schemaPath:"#/properties/vendor/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.
name!==void 0&&typeof o.name!="string"){const s={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.
version!==void 0&&(K(o.version,{instancePath:t+"/version"})||(e=c(e,K.errors),r=e.length)),o.hashes!==void 0){let s=o.hashes;if(Array.isArray(s)){const i=s.length;for(let n=0;n<i;n++)
G(s[n],{instancePath:t+"/hashes/"+n})||(e=c(e,G.errors),r=e.length)}else{const i={instancePath:t+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"type",params:{type:"array"}};
e===null?e=[i]:e.push(i),r++}}if(o.externalReferences!==void 0){let s=o.externalReferences;if(Array.isArray(s)){const i=s.length;for(let n=0;n<i;n++)T(s[n],{instancePath:t+"/extern\
alReferences/"+n})||(e=c(e,T.errors),r=e.length)}else{const i={instancePath:t+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[i]:e.push(i),r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return ge.errors=e,r===0}
function ar(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const n in o)if(!M.call(xe.properties,n)){const p={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[p]:e.push(p),r++}if(o.timestamp!==void 0){let n=o.timestamp;if(typeof n=="string"){
if(!E(n)){const p={instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-time"}};e===null?e=[p]:e.push(p),r++}}else{const p={
instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(o.lifecycles!==void 0){let n=o.lifecycles;
if(Array.isArray(n)){const p=n.length;for(let a=0;a<p;a++){let l=n[a];if(!(l&&typeof l=="object"&&!Array.isArray(l))){const h={instancePath:t+"/lifecycles/"+a,schemaPath:"#/propert\
ies/lifecycles/items/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}const f=r;let y=!1,u=null;const m=r;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.
phase===void 0){const h={instancePath:t+"/lifecycles/"+a,schemaPath:"#/properties/lifecycles/items/oneOf/0/required",keyword:"required",params:{missingProperty:"phase"}};e===null?e=
[h]:e.push(h),r++}for(const h in l)if(h!=="phase"){const g={instancePath:t+"/lifecycles/"+a,schemaPath:"#/properties/lifecycles/items/oneOf/0/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:h}};e===null?e=[g]:e.push(g),r++}if(l.phase!==void 0){let h=l.phase;if(typeof h!="string"){const w={instancePath:t+"/lifecycles/"+a+"/phas\
e",schemaPath:"#/properties/lifecycles/items/oneOf/0/properties/phase/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}let g;g=!1;for(const w of xe.properties.
lifecycles.items.oneOf[0].properties.phase.enum)if(j(h,w)){g=!0;break}if(!g){const w={instancePath:t+"/lifecycles/"+a+"/phase",schemaPath:"#/properties/lifecycles/items/oneOf/0/pro\
perties/phase/enum",keyword:"enum",params:{allowedValues:xe.properties.lifecycles.items.oneOf[0].properties.phase.enum}};e===null?e=[w]:e.push(w),r++}}}var s=m===r;s&&(y=!0,u=0);const d=r;
if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.name===void 0){const h={instancePath:t+"/lifecycles/"+a,schemaPath:"#/properties/lifecycles/items/oneOf/1/required",keyword:"requi\
red",params:{missingProperty:"name"}};e===null?e=[h]:e.push(h),r++}for(const h in l)if(!(h==="name"||h==="description")){const g={instancePath:t+"/lifecycles/"+a,schemaPath:"#/prop\
erties/lifecycles/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};e===null?e=[g]:e.push(g),r++}if(l.name!==void 0&&typeof l.name!=
"string"){const h={instancePath:t+"/lifecycles/"+a+"/name",schemaPath:"#/properties/lifecycles/items/oneOf/1/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=
[h]:e.push(h),r++}if(l.description!==void 0&&typeof l.description!="string"){const h={instancePath:t+"/lifecycles/"+a+"/description",schemaPath:"#/properties/lifecycles/items/oneOf\
/1/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}var s=d===r;if(s&&y?(y=!1,u=[u,1]):s&&(y=!0,u=1),y)r=f,e!==null&&(f?e.length=f:
e=null);else{const h={instancePath:t+"/lifecycles/"+a,schemaPath:"#/properties/lifecycles/items/oneOf",keyword:"oneOf",params:{passingSchemas:u}};e===null?e=[h]:e.push(h),r++}}}else{
const p={instancePath:t+"/lifecycles",schemaPath:"#/properties/lifecycles/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(o.tools!==void 0){let n=o.tools;
const p=r;let a=!1,l=null;const f=r;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const u in n)if(!(u==="components"||u==="services")){const m={instancePath:t+"/tools",schemaPath:"\
#/properties/tools/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[m]:e.push(m),r++}if(n.components!==void 0){let u=n.components;
if(Array.isArray(u)){const m=u.length;for(let h=0;h<m;h++)D(u[h],{instancePath:t+"/tools/components/"+h})||(e=c(e,D.errors),r=e.length);const d=q(u);if(d!==void 0){const h={instancePath:t+
"/tools/components",schemaPath:"#/properties/tools/oneOf/0/properties/components/uniqueItems",keyword:"uniqueItems",params:{i:d[0],j:d[1]}};e===null?e=[h]:e.push(h),r++}}else{const m={
instancePath:t+"/tools/components",schemaPath:"#/properties/tools/oneOf/0/properties/components/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}if(n.services!==
void 0){let u=n.services;if(Array.isArray(u)){const m=u.length;for(let h=0;h<m;h++)L(u[h],{instancePath:t+"/tools/services/"+h})||(e=c(e,L.errors),r=e.length);const d=q(u);if(d!==void 0){
const h={instancePath:t+"/tools/services",schemaPath:"#/properties/tools/oneOf/0/properties/services/uniqueItems",keyword:"uniqueItems",params:{i:d[0],j:d[1]}};e===null?e=[h]:e.push(
h),r++}}else{const m={instancePath:t+"/tools/services",schemaPath:"#/properties/tools/oneOf/0/properties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(
m),r++}}}else{const u={instancePath:t+"/tools",schemaPath:"#/properties/tools/oneOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}var i=f===r;i&&(a=!0,
l=0);const y=r;if(Array.isArray(n)){const u=n.length;for(let m=0;m<u;m++)ge(n[m],{instancePath:t+"/tools/"+m})||(e=c(e,ge.errors),r=e.length)}else{const u={instancePath:t+"/tools",
schemaPath:"#/properties/tools/oneOf/1/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),r++}var i=y===r;if(i&&a?(a=!1,l=[l,1]):i&&(a=!0,l=1),a)r=p,e!==null&&(p?
e.length=p:e=null);else{const u={instancePath:t+"/tools",schemaPath:"#/properties/tools/oneOf",keyword:"oneOf",params:{passingSchemas:l}};e===null?e=[u]:e.push(u),r++}}if(o.manufacturer!==
void 0&&(_(o.manufacturer,{instancePath:t+"/manufacturer"})||(e=c(e,_.errors),r=e.length)),o.authors!==void 0){let n=o.authors;if(Array.isArray(n)){const p=n.length;for(let a=0;a<p;a++)
S(n[a],{instancePath:t+"/authors/"+a})||(e=c(e,S.errors),r=e.length)}else{const p={instancePath:t+"/authors",schemaPath:"#/properties/authors/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[p]:e.push(p),r++}}if(o.component!==void 0&&(D(o.component,{instancePath:t+"/component"})||(e=c(e,D.errors),r=e.length)),o.manufacture!==void 0&&(_(o.manufacture,{
instancePath:t+"/manufacture"})||(e=c(e,_.errors),r=e.length)),o.supplier!==void 0&&(_(o.supplier,{instancePath:t+"/supplier"})||(e=c(e,_.errors),r=e.length)),o.licenses!==void 0&&
(H(o.licenses,{instancePath:t+"/licenses"})||(e=c(e,H.errors),r=e.length)),o.properties!==void 0){let n=o.properties;if(Array.isArray(n)){const p=n.length;for(let a=0;a<p;a++)A(n[a],
{instancePath:t+"/properties/"+a})||(e=c(e,A.errors),r=e.length)}else{const p={instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[p]:e.push(p),r++}}}else{const n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return ar.errors=e,r===0}function $(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.ref===void 0){const s={instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"ref"}};e===null?e=[s]:e.push(s),r++}for(const s in o)if(!(s==="ref"||s==="dependsOn"||s==="provides")){const i={instancePath:t,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(o.ref!==void 0&&(x(o.ref,{instancePath:t+"/ref"})||(e=c(e,x.errors),r=e.length)),
o.dependsOn!==void 0){let s=o.dependsOn;if(Array.isArray(s)){const i=s.length;for(let p=0;p<i;p++)x(s[p],{instancePath:t+"/dependsOn/"+p})||(e=c(e,x.errors),r=e.length);const n=q(s);
if(n!==void 0){const p={instancePath:t+"/dependsOn",schemaPath:"#/properties/dependsOn/uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{
const i={instancePath:t+"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.provides!==void 0){let s=o.provides;
if(Array.isArray(s)){const i=s.length;for(let p=0;p<i;p++)x(s[p],{instancePath:t+"/provides/"+p})||(e=c(e,x.errors),r=e.length);const n=q(s);if(n!==void 0){const p={instancePath:t+
"/provides",schemaPath:"#/properties/provides/uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const i={instancePath:t+"/provides",schemaPath:"\
#/properties/provides/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[s]:e.push(s),r++}return $.errors=e,r===0}const $r={enum:["complete","incomplete","incomplete_first_party_only","incomplete_first_party_proprietary_only","incomplete_first_party_opensource_only","incomplete_third_party_onl\
y","incomplete_third_party_proprietary_only","incomplete_third_party_opensource_only","unknown","not_specified"]};function lr(o,{instancePath:t=""}={}){let e=null,r=0;if(typeof o!=
"string"){const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}let s;s=!1;for(const i of $r.enum)if(j(o,i)){s=!0;break}if(!s){
const i={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:$r.enum}};e===null?e=[i]:e.push(i),r++}return lr.errors=e,r===0}function fr(o,{instancePath:t=""}={}){
let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.aggregate===void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"agg\
regate"}};e===null?e=[i]:e.push(i),r++}for(const i in o)if(!(i==="bom-ref"||i==="aggregate"||i==="assemblies"||i==="dependencies"||i==="vulnerabilities"||i==="signature")){const n={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[n]:e.push(n),r++}if(o["bom-ref"]!==void 0&&(v(o["bom-re\
f"],{instancePath:t+"/bom-ref"})||(e=c(e,v.errors),r=e.length)),o.aggregate!==void 0&&(lr(o.aggregate,{instancePath:t+"/aggregate"})||(e=c(e,lr.errors),r=e.length)),o.assemblies!==
void 0){let i=o.assemblies;if(Array.isArray(i)){const n=i.length;for(let a=0;a<n;a++){let l=i[a];const f=r;let y=!1;const u=r;x(l,{instancePath:t+"/assemblies/"+a})||(e=c(e,x.errors),
r=e.length);var s=u===r;if(y=y||s,!y){const m=r;N(l,{instancePath:t+"/assemblies/"+a})||(e=c(e,N.errors),r=e.length);var s=m===r;y=y||s}if(y)r=f,e!==null&&(f?e.length=f:e=null);else{
const m={instancePath:t+"/assemblies/"+a,schemaPath:"#/properties/assemblies/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[m]:e.push(m),r++}}const p=q(i);if(p!==void 0){const a={
instancePath:t+"/assemblies",schemaPath:"#/properties/assemblies/uniqueItems",keyword:"uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[a]:e.push(a),r++}}else{const n={instancePath:t+
"/assemblies",schemaPath:"#/properties/assemblies/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(o.dependencies!==void 0){let i=o.dependencies;if(Array.
isArray(i)){const n=i.length;for(let a=0;a<n;a++)if(typeof i[a]!="string"){const l={instancePath:t+"/dependencies/"+a,schemaPath:"#/properties/dependencies/items/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}const p=q(i);if(p!==void 0){const a={instancePath:t+"/dependencies",schemaPath:"#/properties/dependencies/uniqueItems",keyword:"\
uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[a]:e.push(a),r++}}else{const n={instancePath:t+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),r++}}if(o.vulnerabilities!==void 0){let i=o.vulnerabilities;if(Array.isArray(i)){const n=i.length;for(let a=0;a<n;a++)if(typeof i[a]!="string"){const l={
instancePath:t+"/vulnerabilities/"+a,schemaPath:"#/properties/vulnerabilities/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}const p=q(i);if(p!==void 0){
const a={instancePath:t+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/uniqueItems",keyword:"uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[a]:e.push(a),r++}}else{const n={
instancePath:t+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}o.signature!==void 0&&(I(o.signature,
{instancePath:t+"/signature"})||(e=c(e,I.errors),r=e.length))}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return fr.
errors=e,r===0}const Ae={properties:{"bom-ref":{},id:{},source:{},references:{items:{required:["id","source"]}},ratings:{},cwes:{},description:{},detail:{},recommendation:{},workaround:{},
proofOfConcept:{},advisories:{},created:{},published:{},updated:{},rejected:{},credits:{},tools:{},analysis:{properties:{response:{items:{enum:["can_not_fix","will_not_fix","update",
"rollback","workaround_available"]}}}},affects:{},properties:{}}};function X(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)if(!(s==="url"||s==="name")){const i={instancePath:t,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(o.url!==void 0&&typeof o.url!="string"){const s={instancePath:t+
"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.name!==void 0&&typeof o.name!="string"){const s={instancePath:t+"\
/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),r++}return X.errors=e,r===0}const Kr={enum:["critical","high","medium","low","info","none","unknown"]};function cr(o,{instancePath:t=""}={}){let e=null,r=0;if(typeof o!="string"){const i={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}let s;s=!1;for(const i of Kr.enum)if(j(o,i)){s=!0;break}if(!s){const i={instancePath:t,schemaPath:"#/enu\
m",keyword:"enum",params:{allowedValues:Kr.enum}};e===null?e=[i]:e.push(i),r++}return cr.errors=e,r===0}const Hr={enum:["CVSSv2","CVSSv3","CVSSv31","CVSSv4","OWASP","SSVC","other"]};
function yr(o,{instancePath:t=""}={}){let e=null,r=0;if(typeof o!="string"){const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(
i),r++}let s;s=!1;for(const i of Hr.enum)if(j(o,i)){s=!0;break}if(!s){const i={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Hr.enum}};e===null?e=[i]:e.push(
i),r++}return yr.errors=e,r===0}function ur(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)if(!(s==="source"||s==="score"||s===
"severity"||s==="method"||s==="vector"||s==="justification")){const i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),r++}if(o.source!==void 0&&(X(o.source,{instancePath:t+"/source"})||(e=c(e,X.errors),r=e.length)),o.score!==void 0&&typeof o.score!="number"){const s={instancePath:t+
"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type:"number"}};e===null?e=[s]:e.push(s),r++}if(o.severity!==void 0&&(cr(o.severity,{instancePath:t+"/severity"})||
(e=c(e,cr.errors),r=e.length)),o.method!==void 0&&(yr(o.method,{instancePath:t+"/method"})||(e=c(e,yr.errors),r=e.length)),o.vector!==void 0&&typeof o.vector!="string"){const s={instancePath:t+
"/vector",schemaPath:"#/properties/vector/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.justification!==void 0&&typeof o.justification!="string"){const s={
instancePath:t+"/justification",schemaPath:"#/properties/justification/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return ur.errors=e,r===0}function mr(o,{instancePath:t=""}={}){let e=null,r=0;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};
e===null?e=[s]:e.push(s),r++}if(typeof o=="number"&&(o<1||isNaN(o))){const s={instancePath:t,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[
s]:e.push(s),r++}return mr.errors=e,r===0}function dr(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.url===void 0){const s={instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"url"}};e===null?e=[s]:e.push(s),r++}for(const s in o)if(!(s==="title"||s==="url")){const i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(o.title!==void 0&&typeof o.title!="string"){const s={instancePath:t+"/title",schemaPath:"#/prop\
erties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.url!==void 0){let s=o.url;if(typeof s=="string"){if(!z(s)){const i={instancePath:t+"/url",
schemaPath:"#/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/url",schemaPath:"#/properties/ur\
l/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:
e.push(s),r++}return dr.errors=e,r===0}const Qr={enum:["resolved","resolved_with_pedigree","exploitable","in_triage","false_positive","not_affected"]};function hr(o,{instancePath:t=""}={}){
let e=null,r=0;if(typeof o!="string"){const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}let s;s=!1;for(const i of Qr.enum)
if(j(o,i)){s=!0;break}if(!s){const i={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Qr.enum}};e===null?e=[i]:e.push(i),r++}return hr.errors=e,r===0}const Ur={
enum:["code_not_present","code_not_reachable","requires_configuration","requires_dependency","requires_environment","protected_by_compiler","protected_at_runtime","protected_at_per\
imeter","protected_by_mitigating_control"]};function gr(o,{instancePath:t=""}={}){let e=null,r=0;if(typeof o!="string"){const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),r++}let s;s=!1;for(const i of Ur.enum)if(j(o,i)){s=!0;break}if(!s){const i={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ur.
enum}};e===null?e=[i]:e.push(i),r++}return gr.errors=e,r===0}function Pr(o,{instancePath:t=""}={}){let e=null,r=0;if(typeof o=="string"){if(fe(o)>4096){const s={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:4096}};
e===null?e=[s]:e.push(s),r++}if(fe(o)<1){const s={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}return Pr.errors=e,r===0}const Zr={enum:["affected","unaffected","unknown"]};function kr(o,{
instancePath:t=""}={}){let e=null,r=0;if(typeof o!="string"){const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}let s;s=
!1;for(const i of Zr.enum)if(j(o,i)){s=!0;break}if(!s){const i={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Zr.enum}};e===null?e=[i]:e.push(i),r++}return kr.
errors=e,r===0}function wr(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const p in o)if(!M.call(Ae.properties,p)){const a={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[a]:e.push(a),r++}if(o["bom-ref"]!==void 0&&(v(o["bom-ref"],{instancePath:t+
"/bom-ref"})||(e=c(e,v.errors),r=e.length)),o.id!==void 0&&typeof o.id!="string"){const p={instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[p]:e.push(p),r++}if(o.source!==void 0&&(X(o.source,{instancePath:t+"/source"})||(e=c(e,X.errors),r=e.length)),o.references!==void 0){let p=o.references;if(Array.isArray(
p)){const a=p.length;for(let l=0;l<a;l++){let f=p[l];if(f&&typeof f=="object"&&!Array.isArray(f)){for(const y of Ae.properties.references.items.required)if(f[y]===void 0){const u={
instancePath:t+"/references/"+l,schemaPath:"#/properties/references/items/required",keyword:"required",params:{missingProperty:y}};e===null?e=[u]:e.push(u),r++}for(const y in f)if(!(y===
"id"||y==="source")){const u={instancePath:t+"/references/"+l,schemaPath:"#/properties/references/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};
e===null?e=[u]:e.push(u),r++}if(f.id!==void 0&&typeof f.id!="string"){const y={instancePath:t+"/references/"+l+"/id",schemaPath:"#/properties/references/items/properties/id/type",keyword:"\
type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}f.source!==void 0&&(X(f.source,{instancePath:t+"/references/"+l+"/source"})||(e=c(e,X.errors),r=e.length))}else{const y={
instancePath:t+"/references/"+l,schemaPath:"#/properties/references/items/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}}}else{const a={instancePath:t+"\
/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(o.ratings!==void 0){let p=o.ratings;if(Array.isArray(p)){
const a=p.length;for(let l=0;l<a;l++)ur(p[l],{instancePath:t+"/ratings/"+l})||(e=c(e,ur.errors),r=e.length)}else{const a={instancePath:t+"/ratings",schemaPath:"#/properties/ratings\
/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(o.cwes!==void 0){let p=o.cwes;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)mr(p[l],{instancePath:t+
"/cwes/"+l})||(e=c(e,mr.errors),r=e.length)}else{const a={instancePath:t+"/cwes",schemaPath:"#/properties/cwes/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),
r++}}if(o.description!==void 0&&typeof o.description!="string"){const p={instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[p]:e.push(p),r++}if(o.detail!==void 0&&typeof o.detail!="string"){const p={instancePath:t+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type:"\
string"}};e===null?e=[p]:e.push(p),r++}if(o.recommendation!==void 0&&typeof o.recommendation!="string"){const p={instancePath:t+"/recommendation",schemaPath:"#/properties/recommend\
ation/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(o.workaround!==void 0&&typeof o.workaround!="string"){const p={instancePath:t+"/workaround",schemaPath:"\
#/properties/workaround/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(o.proofOfConcept!==void 0){let p=o.proofOfConcept;if(p&&typeof p=="object"&&!Array.
isArray(p)){if(p.reproductionSteps!==void 0&&typeof p.reproductionSteps!="string"){const a={instancePath:t+"/proofOfConcept/reproductionSteps",schemaPath:"#/properties/proofOfConce\
pt/properties/reproductionSteps/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(p.environment!==void 0&&typeof p.environment!="string"){const a={instancePath:t+
"/proofOfConcept/environment",schemaPath:"#/properties/proofOfConcept/properties/environment/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(p.supportingMaterial!==
void 0){let a=p.supportingMaterial;if(Array.isArray(a)){const l=a.length;for(let f=0;f<l;f++)V(a[f],{instancePath:t+"/proofOfConcept/supportingMaterial/"+f})||(e=c(e,V.errors),r=e.
length)}else{const l={instancePath:t+"/proofOfConcept/supportingMaterial",schemaPath:"#/properties/proofOfConcept/properties/supportingMaterial/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[l]:e.push(l),r++}}}else{const a={instancePath:t+"/proofOfConcept",schemaPath:"#/properties/proofOfConcept/type",keyword:"type",params:{type:"object"}};e===null?
e=[a]:e.push(a),r++}}if(o.advisories!==void 0){let p=o.advisories;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)dr(p[l],{instancePath:t+"/advisories/"+l})||(e=c(e,dr.errors),
r=e.length)}else{const a={instancePath:t+"/advisories",schemaPath:"#/properties/advisories/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(o.created!==
void 0){let p=o.created;if(typeof p=="string"){if(!E(p)){const a={instancePath:t+"/created",schemaPath:"#/properties/created/format",keyword:"format",params:{format:"date-time"}};e===
null?e=[a]:e.push(a),r++}}else{const a={instancePath:t+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(o.published!==
void 0){let p=o.published;if(typeof p=="string"){if(!E(p)){const a={instancePath:t+"/published",schemaPath:"#/properties/published/format",keyword:"format",params:{format:"date-tim\
e"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:t+"/published",schemaPath:"#/properties/published/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),
r++}}if(o.updated!==void 0){let p=o.updated;if(typeof p=="string"){if(!E(p)){const a={instancePath:t+"/updated",schemaPath:"#/properties/updated/format",keyword:"format",params:{format:"\
date-time"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:t+"/updated",schemaPath:"#/properties/updated/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(
a),r++}}if(o.rejected!==void 0){let p=o.rejected;if(typeof p=="string"){if(!E(p)){const a={instancePath:t+"/rejected",schemaPath:"#/properties/rejected/format",keyword:"format",params:{
format:"date-time"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:t+"/rejected",schemaPath:"#/properties/rejected/type",keyword:"type",params:{type:"string"}};e===null?
e=[a]:e.push(a),r++}}if(o.credits!==void 0){let p=o.credits;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const a in p)if(!(a==="organizations"||a==="individuals")){const l={instancePath:t+
"/credits",schemaPath:"#/properties/credits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[l]:e.push(l),r++}if(p.organizations!==void 0){
let a=p.organizations;if(Array.isArray(a)){const l=a.length;for(let f=0;f<l;f++)_(a[f],{instancePath:t+"/credits/organizations/"+f})||(e=c(e,_.errors),r=e.length)}else{const l={instancePath:t+
"/credits/organizations",schemaPath:"#/properties/credits/properties/organizations/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(p.individuals!==void 0){
let a=p.individuals;if(Array.isArray(a)){const l=a.length;for(let f=0;f<l;f++)S(a[f],{instancePath:t+"/credits/individuals/"+f})||(e=c(e,S.errors),r=e.length)}else{const l={instancePath:t+
"/credits/individuals",schemaPath:"#/properties/credits/properties/individuals/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}}else{const a={instancePath:t+
"/credits",schemaPath:"#/properties/credits/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(o.tools!==void 0){let p=o.tools;const a=r;let l=!1,f=null;
const y=r;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const m in p)if(!(m==="components"||m==="services")){const d={instancePath:t+"/tools",schemaPath:"#/properties/tools/oneO\
f/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[d]:e.push(d),r++}if(p.components!==void 0){let m=p.components;if(Array.isArray(m)){
const d=m.length;for(let g=0;g<d;g++)D(m[g],{instancePath:t+"/tools/components/"+g})||(e=c(e,D.errors),r=e.length);const h=q(m);if(h!==void 0){const g={instancePath:t+"/tools/compo\
nents",schemaPath:"#/properties/tools/oneOf/0/properties/components/uniqueItems",keyword:"uniqueItems",params:{i:h[0],j:h[1]}};e===null?e=[g]:e.push(g),r++}}else{const d={instancePath:t+
"/tools/components",schemaPath:"#/properties/tools/oneOf/0/properties/components/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}if(p.services!==void 0){let m=p.
services;if(Array.isArray(m)){const d=m.length;for(let g=0;g<d;g++)L(m[g],{instancePath:t+"/tools/services/"+g})||(e=c(e,L.errors),r=e.length);const h=q(m);if(h!==void 0){const g={
instancePath:t+"/tools/services",schemaPath:"#/properties/tools/oneOf/0/properties/services/uniqueItems",keyword:"uniqueItems",params:{i:h[0],j:h[1]}};e===null?e=[g]:e.push(g),r++}}else{
const d={instancePath:t+"/tools/services",schemaPath:"#/properties/tools/oneOf/0/properties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}}else{
const m={instancePath:t+"/tools",schemaPath:"#/properties/tools/oneOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}var s=y===r;s&&(l=!0,f=0);const u=r;
if(Array.isArray(p)){const m=p.length;for(let d=0;d<m;d++)ge(p[d],{instancePath:t+"/tools/"+d})||(e=c(e,ge.errors),r=e.length)}else{const m={instancePath:t+"/tools",schemaPath:"#/p\
roperties/tools/oneOf/1/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}var s=u===r;if(s&&l?(l=!1,f=[f,1]):s&&(l=!0,f=1),l)r=a,e!==null&&(a?e.length=a:e=null);else{
const m={instancePath:t+"/tools",schemaPath:"#/properties/tools/oneOf",keyword:"oneOf",params:{passingSchemas:f}};e===null?e=[m]:e.push(m),r++}}if(o.analysis!==void 0){let p=o.analysis;
if(p&&typeof p=="object"&&!Array.isArray(p)){for(const a in p)if(!(a==="state"||a==="justification"||a==="response"||a==="detail"||a==="firstIssued"||a==="lastUpdated")){const l={instancePath:t+
"/analysis",schemaPath:"#/properties/analysis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[l]:e.push(l),r++}if(p.state!==void 0&&
(hr(p.state,{instancePath:t+"/analysis/state"})||(e=c(e,hr.errors),r=e.length)),p.justification!==void 0&&(gr(p.justification,{instancePath:t+"/analysis/justification"})||(e=c(e,gr.
errors),r=e.length)),p.response!==void 0){let a=p.response;if(Array.isArray(a)){const l=a.length;for(let f=0;f<l;f++){let y=a[f];if(typeof y!="string"){const m={instancePath:t+"/an\
alysis/response/"+f,schemaPath:"#/properties/analysis/properties/response/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}let u;u=!1;for(const m of Ae.
properties.analysis.properties.response.items.enum)if(j(y,m)){u=!0;break}if(!u){const m={instancePath:t+"/analysis/response/"+f,schemaPath:"#/properties/analysis/properties/respons\
e/items/enum",keyword:"enum",params:{allowedValues:Ae.properties.analysis.properties.response.items.enum}};e===null?e=[m]:e.push(m),r++}}}else{const l={instancePath:t+"/analysis/re\
sponse",schemaPath:"#/properties/analysis/properties/response/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(p.detail!==void 0&&typeof p.detail!="stri\
ng"){const a={instancePath:t+"/analysis/detail",schemaPath:"#/properties/analysis/properties/detail/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(p.firstIssued!==
void 0){let a=p.firstIssued;if(typeof a=="string"){if(!E(a)){const l={instancePath:t+"/analysis/firstIssued",schemaPath:"#/properties/analysis/properties/firstIssued/format",keyword:"\
format",params:{format:"date-time"}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:t+"/analysis/firstIssued",schemaPath:"#/properties/analysis/properties/firstIssued/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(p.lastUpdated!==void 0){let a=p.lastUpdated;if(typeof a=="string"){if(!E(a)){const l={instancePath:t+"/an\
alysis/lastUpdated",schemaPath:"#/properties/analysis/properties/lastUpdated/format",keyword:"format",params:{format:"date-time"}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:t+
"/analysis/lastUpdated",schemaPath:"#/properties/analysis/properties/lastUpdated/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{const a={instancePath:t+
"/analysis",schemaPath:"#/properties/analysis/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(o.affects!==void 0){let p=o.affects;if(Array.isArray(p)){
const a=p.length;for(let f=0;f<a;f++){let y=p[f];if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.ref===void 0){const u={instancePath:t+"/affects/"+f,schemaPath:"#/properties/affe\
cts/items/required",keyword:"required",params:{missingProperty:"ref"}};e===null?e=[u]:e.push(u),r++}for(const u in y)if(!(u==="ref"||u==="versions")){const m={instancePath:t+"/affe\
cts/"+f,schemaPath:"#/properties/affects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[m]:e.push(m),r++}if(y.ref!==void 0){let u=y.
ref;const m=r;let d=!1;const h=r;x(u,{instancePath:t+"/affects/"+f+"/ref"})||(e=c(e,x.errors),r=e.length);var i=h===r;if(d=d||i,!d){const g=r;N(u,{instancePath:t+"/affects/"+f+"/re\
f"})||(e=c(e,N.errors),r=e.length);var i=g===r;d=d||i}if(d)r=m,e!==null&&(m?e.length=m:e=null);else{const g={instancePath:t+"/affects/"+f+"/ref",schemaPath:"#/properties/affects/it\
ems/properties/ref/anyOf",keyword:"anyOf",params:{}};e===null?e=[g]:e.push(g),r++}}if(y.versions!==void 0){let u=y.versions;if(Array.isArray(u)){const m=u.length;for(let d=0;d<m;d++){
let h=u[d];const g=r;let w=!1,P=null;const b=r;if(h&&typeof h=="object"&&!Array.isArray(h)&&h.version===void 0){const O={instancePath:t+"/affects/"+f+"/versions/"+d,schemaPath:"#/p\
roperties/affects/items/properties/versions/items/oneOf/0/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[O]:e.push(O),r++}var n=b===r;n&&(w=!0,P=0);const k=r;
if(h&&typeof h=="object"&&!Array.isArray(h)&&h.range===void 0){const O={instancePath:t+"/affects/"+f+"/versions/"+d,schemaPath:"#/properties/affects/items/properties/versions/items\
/oneOf/1/required",keyword:"required",params:{missingProperty:"range"}};e===null?e=[O]:e.push(O),r++}var n=k===r;if(n&&w?(w=!1,P=[P,1]):n&&(w=!0,P=1),w)r=g,e!==null&&(g?e.length=g:
e=null);else{const O={instancePath:t+"/affects/"+f+"/versions/"+d,schemaPath:"#/properties/affects/items/properties/versions/items/oneOf",keyword:"oneOf",params:{passingSchemas:P}};
e===null?e=[O]:e.push(O),r++}if(h&&typeof h=="object"&&!Array.isArray(h)){for(const O in h)if(!(O==="version"||O==="range"||O==="status")){const Rr={instancePath:t+"/affects/"+f+"/\
versions/"+d,schemaPath:"#/properties/affects/items/properties/versions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O}};e===null?e=[Rr]:e.
push(Rr),r++}h.version!==void 0&&(K(h.version,{instancePath:t+"/affects/"+f+"/versions/"+d+"/version"})||(e=c(e,K.errors),r=e.length)),h.range!==void 0&&(Pr(h.range,{instancePath:t+
"/affects/"+f+"/versions/"+d+"/range"})||(e=c(e,Pr.errors),r=e.length)),h.status!==void 0&&(kr(h.status,{instancePath:t+"/affects/"+f+"/versions/"+d+"/status"})||(e=c(e,kr.errors),
r=e.length))}else{const O={instancePath:t+"/affects/"+f+"/versions/"+d,schemaPath:"#/properties/affects/items/properties/versions/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[O]:e.push(O),r++}}}else{const m={instancePath:t+"/affects/"+f+"/versions",schemaPath:"#/properties/affects/items/properties/versions/type",keyword:"type",params:{type:"\
array"}};e===null?e=[m]:e.push(m),r++}}}else{const u={instancePath:t+"/affects/"+f,schemaPath:"#/properties/affects/items/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:
e.push(u),r++}}const l=q(p);if(l!==void 0){const f={instancePath:t+"/affects",schemaPath:"#/properties/affects/uniqueItems",keyword:"uniqueItems",params:{i:l[0],j:l[1]}};e===null?e=
[f]:e.push(f),r++}}else{const a={instancePath:t+"/affects",schemaPath:"#/properties/affects/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(o.properties!==
void 0){let p=o.properties;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)A(p[l],{instancePath:t+"/properties/"+l})||(e=c(e,A.errors),r=e.length)}else{const a={instancePath:t+
"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}}else{const p={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}return wr.errors=e,r===0}const vs={required:["subjects","annotator","timestamp","text"]};function vr(o,{instancePath:t=""}={}){
let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const n of vs.required)if(o[n]===void 0){const p={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:n}};e===null?e=[p]:e.push(p),r++}for(const n in o)if(!(n==="bom-ref"||n==="subjects"||n==="annotator"||n==="timestamp"||n==="text"||n==="signature")){const p={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[p]:e.push(p),r++}if(o["bom-ref"]!==void 0&&(v(o["bom-ref"],{instancePath:t+
"/bom-ref"})||(e=c(e,v.errors),r=e.length)),o.subjects!==void 0){let n=o.subjects;if(Array.isArray(n)){const p=n.length;for(let l=0;l<p;l++){let f=n[l];const y=r;let u=!1;const m=r;
x(f,{instancePath:t+"/subjects/"+l})||(e=c(e,x.errors),r=e.length);var s=m===r;if(u=u||s,!u){const d=r;N(f,{instancePath:t+"/subjects/"+l})||(e=c(e,N.errors),r=e.length);var s=d===
r;u=u||s}if(u)r=y,e!==null&&(y?e.length=y:e=null);else{const d={instancePath:t+"/subjects/"+l,schemaPath:"#/properties/subjects/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[
d]:e.push(d),r++}}const a=q(n);if(a!==void 0){const l={instancePath:t+"/subjects",schemaPath:"#/properties/subjects/uniqueItems",keyword:"uniqueItems",params:{i:a[0],j:a[1]}};e===null?
e=[l]:e.push(l),r++}}else{const p={instancePath:t+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(o.annotator!==
void 0){let n=o.annotator;const p=r;let a=!1,l=null;const f=r;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.organization===void 0){const u={instancePath:t+"/annotator",schemaPath:"\
#/properties/annotator/oneOf/0/required",keyword:"required",params:{missingProperty:"organization"}};e===null?e=[u]:e.push(u),r++}var i=f===r;i&&(a=!0,l=0);const y=r;if(n&&typeof n==
"object"&&!Array.isArray(n)&&n.individual===void 0){const u={instancePath:t+"/annotator",schemaPath:"#/properties/annotator/oneOf/1/required",keyword:"required",params:{missingProperty:"\
individual"}};e===null?e=[u]:e.push(u),r++}var i=y===r;if(i&&a)a=!1,l=[l,1];else{i&&(a=!0,l=1);const u=r;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.component===void 0){const d={
instancePath:t+"/annotator",schemaPath:"#/properties/annotator/oneOf/2/required",keyword:"required",params:{missingProperty:"component"}};e===null?e=[d]:e.push(d),r++}var i=u===r;if(i&&
a)a=!1,l=[l,2];else{i&&(a=!0,l=2);const d=r;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.service===void 0){const g={instancePath:t+"/annotator",schemaPath:"#/properties/annotator\
/oneOf/3/required",keyword:"required",params:{missingProperty:"service"}};e===null?e=[g]:e.push(g),r++}var i=d===r;i&&a?(a=!1,l=[l,3]):i&&(a=!0,l=3)}}if(a)r=p,e!==null&&(p?e.length=
p:e=null);else{const u={instancePath:t+"/annotator",schemaPath:"#/properties/annotator/oneOf",keyword:"oneOf",params:{passingSchemas:l}};e===null?e=[u]:e.push(u),r++}if(n&&typeof n==
"object"&&!Array.isArray(n)){for(const u in n)if(!(u==="organization"||u==="individual"||u==="component"||u==="service")){const m={instancePath:t+"/annotator",schemaPath:"#/propert\
ies/annotator/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[m]:e.push(m),r++}n.organization!==void 0&&(_(n.organization,{instancePath:t+
"/annotator/organization"})||(e=c(e,_.errors),r=e.length)),n.individual!==void 0&&(S(n.individual,{instancePath:t+"/annotator/individual"})||(e=c(e,S.errors),r=e.length)),n.component!==
void 0&&(D(n.component,{instancePath:t+"/annotator/component"})||(e=c(e,D.errors),r=e.length)),n.service!==void 0&&(L(n.service,{instancePath:t+"/annotator/service"})||(e=c(e,L.errors),
r=e.length))}else{const u={instancePath:t+"/annotator",schemaPath:"#/properties/annotator/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}}if(o.timestamp!==
void 0){let n=o.timestamp;if(typeof n=="string"){if(!E(n)){const p={instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-tim\
e"}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),
r++}}if(o.text!==void 0&&typeof o.text!="string"){const n={instancePath:t+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),
r++}o.signature!==void 0&&(I(o.signature,{instancePath:t+"/signature"})||(e=c(e,I.errors),r=e.length))}else{const n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[n]:e.push(n),r++}return vr.errors=e,r===0}const Wr={required:["bom-ref","uid","taskTypes"],properties:{"bom-ref":{},uid:{},name:{},description:{},resourceReferences:{},tasks:{},taskDependencies:{},taskTypes:{},trigger:{},steps:{},
inputs:{},outputs:{},timeStart:{},timeEnd:{},workspaces:{},runtimeTopology:{},properties:{}}};function R(o,{instancePath:t=""}={}){let e=null,r=0;const s=r;let i=!1,n=null;const p=r;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.ref===void 0){const y={instancePath:t,schemaPath:"\
#/oneOf/0/required",keyword:"required",params:{missingProperty:"ref"}};e===null?e=[y]:e.push(y),r++}var l=p===r;l&&(i=!0,n=0);const a=r;if(o&&typeof o=="object"&&!Array.isArray(o)&&
o.externalReference===void 0){const y={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"externalReference"}};e===null?e=[y]:e.push(y),r++}
var l=a===r;if(l&&i?(i=!1,n=[n,1]):l&&(i=!0,n=1),i)r=s,e!==null&&(s?e.length=s:e=null);else{const y={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:n}};
e===null?e=[y]:e.push(y),r++}if(o&&typeof o=="object"&&!Array.isArray(o)){for(const y in o)if(!(y==="ref"||y==="externalReference")){const u={instancePath:t,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[u]:e.push(u),r++}if(o.ref!==void 0){let y=o.ref;const u=r;let m=!1;const d=r;x(y,{instancePath:t+
"/ref"})||(e=c(e,x.errors),r=e.length);var f=d===r;if(m=m||f,!m){const h=r;N(y,{instancePath:t+"/ref"})||(e=c(e,N.errors),r=e.length);var f=h===r;m=m||f}if(m)r=u,e!==null&&(u?e.length=
u:e=null);else{const h={instancePath:t+"/ref",schemaPath:"#/properties/ref/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}}o.externalReference!==void 0&&(T(o.externalReference,
{instancePath:t+"/externalReference"})||(e=c(e,T.errors),r=e.length))}else{const y={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(
y),r++}return R.errors=e,r===0}const Xr={required:["bom-ref","uid","taskTypes"],properties:{"bom-ref":{},uid:{},name:{},description:{},resourceReferences:{},taskTypes:{},trigger:{},
steps:{},inputs:{},outputs:{},timeStart:{},timeEnd:{},workspaces:{},runtimeTopology:{},properties:{}}},Gr={enum:["copy","clone","lint","scan","merge","build","test","deliver","depl\
oy","release","clean","other"]};function Pe(o,{instancePath:t=""}={}){let e=null,r=0;if(typeof o!="string"){const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),r++}let s;s=!1;for(const i of Gr.enum)if(j(o,i)){s=!0;break}if(!s){const i={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Gr.
enum}};e===null?e=[i]:e.push(i),r++}return Pe.errors=e,r===0}const be={required:["type","bom-ref","uid"],properties:{"bom-ref":{},uid:{},name:{},description:{},resourceReferences:{},
type:{enum:["manual","api","webhook","scheduled"]},event:{},conditions:{},timeActivated:{},inputs:{},outputs:{},properties:{}}};function Ar(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)if(!(s==="uid"||s==="description"||s==="timeReceived"||s==="data"||
s==="source"||s==="target"||s==="properties")){const i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=
[i]:e.push(i),r++}if(o.uid!==void 0&&typeof o.uid!="string"){const s={instancePath:t+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:
e.push(s),r++}if(o.description!==void 0&&typeof o.description!="string"){const s={instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),r++}if(o.timeReceived!==void 0){let s=o.timeReceived;if(typeof s=="string"){if(!E(s)){const i={instancePath:t+"/timeReceived",schemaPath:"#/prope\
rties/timeReceived/format",keyword:"format",params:{format:"date-time"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/timeReceived",schemaPath:"#/properties/timeRec\
eived/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(o.data!==void 0&&(V(o.data,{instancePath:t+"/data"})||(e=c(e,V.errors),r=e.length)),o.source!==void 0&&
(R(o.source,{instancePath:t+"/source"})||(e=c(e,R.errors),r=e.length)),o.target!==void 0&&(R(o.target,{instancePath:t+"/target"})||(e=c(e,R.errors),r=e.length)),o.properties!==void 0){
let s=o.properties;if(Array.isArray(s)){const i=s.length;for(let n=0;n<i;n++)A(s[n],{instancePath:t+"/properties/"+n})||(e=c(e,A.errors),r=e.length)}else{const i={instancePath:t+"/\
properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return Ar.errors=e,r===0}function br(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)if(!(s==="description"||s==="expression"||s==="properties")){const i={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(o.description!==void 0&&typeof o.description!=
"string"){const s={instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.expression!==void 0&&
typeof o.expression!="string"){const s={instancePath:t+"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.
properties!==void 0){let s=o.properties;if(Array.isArray(s)){const i=s.length;for(let n=0;n<i;n++)A(s[n],{instancePath:t+"/properties/"+n})||(e=c(e,A.errors),r=e.length)}else{const i={
instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}}else{const s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return br.errors=e,r===0}function qr(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)if(!(s==="name"||s==="value"||s==="dataType")){const i={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(o.name!==void 0&&typeof o.name!="string"){const s={
instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.value!==void 0&&typeof o.value!="string"){const s={
instancePath:t+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.dataType!==void 0&&typeof o.dataType!="string"){
const s={instancePath:t+"/dataType",schemaPath:"#/properties/dataType/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return qr.errors=e,r===0}function re(o,{instancePath:t=""}={}){let e=null,r=0;const s=r;let i=!1,n=null;
const p=r;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.resource===void 0){const y={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"reso\
urce"}};e===null?e=[y]:e.push(y),r++}var l=p===r;l&&(i=!0,n=0);const a=r;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.parameters===void 0){const y={instancePath:t,schemaPath:"#/o\
neOf/1/required",keyword:"required",params:{missingProperty:"parameters"}};e===null?e=[y]:e.push(y),r++}var l=a===r;if(l&&i)i=!1,n=[n,1];else{l&&(i=!0,n=1);const y=r;if(o&&typeof o==
"object"&&!Array.isArray(o)&&o.environmentVars===void 0){const m={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"environmentVars"}};e===
null?e=[m]:e.push(m),r++}var l=y===r;if(l&&i)i=!1,n=[n,2];else{l&&(i=!0,n=2);const m=r;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.data===void 0){const h={instancePath:t,schemaPath:"\
#/oneOf/3/required",keyword:"required",params:{missingProperty:"data"}};e===null?e=[h]:e.push(h),r++}var l=m===r;l&&i?(i=!1,n=[n,3]):l&&(i=!0,n=3)}}if(i)r=s,e!==null&&(s?e.length=s:
e=null);else{const y={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:n}};e===null?e=[y]:e.push(y),r++}if(o&&typeof o=="object"&&!Array.isArray(o)){for(const y in o)
if(!(y==="source"||y==="target"||y==="resource"||y==="parameters"||y==="environmentVars"||y==="data"||y==="properties")){const u={instancePath:t,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[u]:e.push(u),r++}if(o.source!==void 0&&(R(o.source,{instancePath:t+"/source"})||(e=c(e,R.errors),r=e.length)),
o.target!==void 0&&(R(o.target,{instancePath:t+"/target"})||(e=c(e,R.errors),r=e.length)),o.resource!==void 0&&(R(o.resource,{instancePath:t+"/resource"})||(e=c(e,R.errors),r=e.length)),
o.parameters!==void 0){let y=o.parameters;if(Array.isArray(y)){const u=y.length;for(let d=0;d<u;d++)qr(y[d],{instancePath:t+"/parameters/"+d})||(e=c(e,qr.errors),r=e.length);const m=q(
y);if(m!==void 0){const d={instancePath:t+"/parameters",schemaPath:"#/properties/parameters/uniqueItems",keyword:"uniqueItems",params:{i:m[0],j:m[1]}};e===null?e=[d]:e.push(d),r++}}else{
const u={instancePath:t+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),r++}}if(o.environmentVars!==void 0){let y=o.
environmentVars;if(Array.isArray(y)){const u=y.length;for(let d=0;d<u;d++){let h=y[d];const g=r;let w=!1,P=null;const b=r;A(h,{instancePath:t+"/environmentVars/"+d})||(e=c(e,A.errors),
r=e.length);var f=b===r;f&&(w=!0,P=0);const k=r;if(typeof h!="string"){const O={instancePath:t+"/environmentVars/"+d,schemaPath:"#/properties/environmentVars/items/oneOf/1/type",keyword:"\
type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}var f=k===r;if(f&&w?(w=!1,P=[P,1]):f&&(w=!0,P=1),w)r=g,e!==null&&(g?e.length=g:e=null);else{const O={instancePath:t+"/env\
ironmentVars/"+d,schemaPath:"#/properties/environmentVars/items/oneOf",keyword:"oneOf",params:{passingSchemas:P}};e===null?e=[O]:e.push(O),r++}}const m=q(y);if(m!==void 0){const d={
instancePath:t+"/environmentVars",schemaPath:"#/properties/environmentVars/uniqueItems",keyword:"uniqueItems",params:{i:m[0],j:m[1]}};e===null?e=[d]:e.push(d),r++}}else{const u={instancePath:t+
"/environmentVars",schemaPath:"#/properties/environmentVars/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),r++}}if(o.data!==void 0&&(V(o.data,{instancePath:t+
"/data"})||(e=c(e,V.errors),r=e.length)),o.properties!==void 0){let y=o.properties;if(Array.isArray(y)){const u=y.length;for(let m=0;m<u;m++)A(y[m],{instancePath:t+"/properties/"+m})||
(e=c(e,A.errors),r=e.length)}else{const u={instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),r++}}}else{
const y={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}return re.errors=e,r===0}const Jr={properties:{type:{enum:["artifact",
"attestation","log","evidence","metrics","other"]}}};function se(o,{instancePath:t=""}={}){let e=null,r=0;const s=r;let i=!1,n=null;const p=r;if(o&&typeof o=="object"&&!Array.isArray(
o)&&o.resource===void 0){const y={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"resource"}};e===null?e=[y]:e.push(y),r++}var l=p===r;l&&
(i=!0,n=0);const a=r;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.environmentVars===void 0){const y={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"\
environmentVars"}};e===null?e=[y]:e.push(y),r++}var l=a===r;if(l&&i)i=!1,n=[n,1];else{l&&(i=!0,n=1);const y=r;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.data===void 0){const m={
instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"data"}};e===null?e=[m]:e.push(m),r++}var l=y===r;l&&i?(i=!1,n=[n,2]):l&&(i=!0,n=2)}if(i)r=
s,e!==null&&(s?e.length=s:e=null);else{const y={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:n}};e===null?e=[y]:e.push(y),r++}if(o&&typeof o=="object"&&
!Array.isArray(o)){for(const y in o)if(!(y==="type"||y==="source"||y==="target"||y==="resource"||y==="data"||y==="environmentVars"||y==="properties")){const u={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[u]:e.push(u),r++}if(o.type!==void 0){let y=o.type;if(typeof y!="string"){const m={
instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}let u;u=!1;for(const m of Jr.properties.type.enum)if(j(
y,m)){u=!0;break}if(!u){const m={instancePath:t+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Jr.properties.type.enum}};e===null?e=[m]:e.push(m),
r++}}if(o.source!==void 0&&(R(o.source,{instancePath:t+"/source"})||(e=c(e,R.errors),r=e.length)),o.target!==void 0&&(R(o.target,{instancePath:t+"/target"})||(e=c(e,R.errors),r=e.length)),
o.resource!==void 0&&(R(o.resource,{instancePath:t+"/resource"})||(e=c(e,R.errors),r=e.length)),o.data!==void 0&&(V(o.data,{instancePath:t+"/data"})||(e=c(e,V.errors),r=e.length)),
o.environmentVars!==void 0){let y=o.environmentVars;if(Array.isArray(y)){const u=y.length;for(let d=0;d<u;d++){let h=y[d];const g=r;let w=!1,P=null;const b=r;A(h,{instancePath:t+"/\
environmentVars/"+d})||(e=c(e,A.errors),r=e.length);var f=b===r;f&&(w=!0,P=0);const k=r;if(typeof h!="string"){const O={instancePath:t+"/environmentVars/"+d,schemaPath:"#/propertie\
s/environmentVars/items/oneOf/1/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}var f=k===r;if(f&&w?(w=!1,P=[P,1]):f&&(w=!0,P=1),w)r=g,e!==null&&(g?e.length=
g:e=null);else{const O={instancePath:t+"/environmentVars/"+d,schemaPath:"#/properties/environmentVars/items/oneOf",keyword:"oneOf",params:{passingSchemas:P}};e===null?e=[O]:e.push(
O),r++}}const m=q(y);if(m!==void 0){const d={instancePath:t+"/environmentVars",schemaPath:"#/properties/environmentVars/uniqueItems",keyword:"uniqueItems",params:{i:m[0],j:m[1]}};e===
null?e=[d]:e.push(d),r++}}else{const u={instancePath:t+"/environmentVars",schemaPath:"#/properties/environmentVars/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(
u),r++}}if(o.properties!==void 0){let y=o.properties;if(Array.isArray(y)){const u=y.length;for(let m=0;m<u;m++)A(y[m],{instancePath:t+"/properties/"+m})||(e=c(e,A.errors),r=e.length)}else{
const u={instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),r++}}}else{const y={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}return se.errors=e,r===0}function ke(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&
!Array.isArray(o)){for(const s of be.required)if(o[s]===void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:s}};e===null?e=[i]:e.push(
i),r++}for(const s in o)if(!M.call(be.properties,s)){const i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?
e=[i]:e.push(i),r++}if(o["bom-ref"]!==void 0&&(v(o["bom-ref"],{instancePath:t+"/bom-ref"})||(e=c(e,v.errors),r=e.length)),o.uid!==void 0&&typeof o.uid!="string"){const s={instancePath:t+
"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.name!==void 0&&typeof o.name!="string"){const s={instancePath:t+"\
/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.description!==void 0&&typeof o.description!="string"){const s={instancePath:t+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.resourceReferences!==void 0){let s=o.resourceReferences;
if(Array.isArray(s)){const i=s.length;for(let p=0;p<i;p++)R(s[p],{instancePath:t+"/resourceReferences/"+p})||(e=c(e,R.errors),r=e.length);const n=q(s);if(n!==void 0){const p={instancePath:t+
"/resourceReferences",schemaPath:"#/properties/resourceReferences/uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const i={instancePath:t+
"/resourceReferences",schemaPath:"#/properties/resourceReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.type!==void 0){let s=o.type;if(typeof s!=
"string"){const n={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let i;i=!1;for(const n of be.properties.
type.enum)if(j(s,n)){i=!0;break}if(!i){const n={instancePath:t+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:be.properties.type.enum}};e===null?e=
[n]:e.push(n),r++}}if(o.event!==void 0&&(Ar(o.event,{instancePath:t+"/event"})||(e=c(e,Ar.errors),r=e.length)),o.conditions!==void 0){let s=o.conditions;if(Array.isArray(s)){const i=s.
length;for(let p=0;p<i;p++)br(s[p],{instancePath:t+"/conditions/"+p})||(e=c(e,br.errors),r=e.length);const n=q(s);if(n!==void 0){const p={instancePath:t+"/conditions",schemaPath:"#\
/properties/conditions/uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const i={instancePath:t+"/conditions",schemaPath:"#/properties/\
conditions/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.timeActivated!==void 0){let s=o.timeActivated;if(typeof s=="string"){if(!E(s)){const i={instancePath:t+
"/timeActivated",schemaPath:"#/properties/timeActivated/format",keyword:"format",params:{format:"date-time"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/timeActiv\
ated",schemaPath:"#/properties/timeActivated/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(o.inputs!==void 0){let s=o.inputs;if(Array.isArray(s)){const i=s.
length;for(let p=0;p<i;p++)re(s[p],{instancePath:t+"/inputs/"+p})||(e=c(e,re.errors),r=e.length);const n=q(s);if(n!==void 0){const p={instancePath:t+"/inputs",schemaPath:"#/propert\
ies/inputs/uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const i={instancePath:t+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"\
type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.outputs!==void 0){let s=o.outputs;if(Array.isArray(s)){const i=s.length;for(let p=0;p<i;p++)se(s[p],{instancePath:t+
"/outputs/"+p})||(e=c(e,se.errors),r=e.length);const n=q(s);if(n!==void 0){const p={instancePath:t+"/outputs",schemaPath:"#/properties/outputs/uniqueItems",keyword:"uniqueItems",params:{
i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const i={instancePath:t+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.
push(i),r++}}if(o.properties!==void 0){let s=o.properties;if(Array.isArray(s)){const i=s.length;for(let n=0;n<i;n++)A(s[n],{instancePath:t+"/properties/"+n})||(e=c(e,A.errors),r=e.
length)}else{const i={instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}}else{const s={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return ke.errors=e,r===0}function jr(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)if(!(s==="executed"||s==="properties")){const i={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(o.executed!==void 0&&typeof o.executed!="string"){const s={instancePath:t+
"/executed",schemaPath:"#/properties/executed/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.properties!==void 0){let s=o.properties;if(Array.isArray(
s)){const i=s.length;for(let n=0;n<i;n++)A(s[n],{instancePath:t+"/properties/"+n})||(e=c(e,A.errors),r=e.length)}else{const i={instancePath:t+"/properties",schemaPath:"#/properties\
/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),r++}return jr.errors=e,r===0}function we(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)if(!(s==="name"||s===
"description"||s==="commands"||s==="properties")){const i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?
e=[i]:e.push(i),r++}if(o.name!==void 0&&typeof o.name!="string"){const s={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),r++}if(o.description!==void 0&&typeof o.description!="string"){const s={instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.commands!==void 0){let s=o.commands;if(Array.isArray(s)){const i=s.length;for(let n=0;n<i;n++)jr(s[n],{instancePath:t+"/commands/"+
n})||(e=c(e,jr.errors),r=e.length)}else{const i={instancePath:t+"/commands",schemaPath:"#/properties/commands/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}
if(o.properties!==void 0){let s=o.properties;if(Array.isArray(s)){const i=s.length;for(let n=0;n<i;n++)A(s[n],{instancePath:t+"/properties/"+n})||(e=c(e,A.errors),r=e.length)}else{
const i={instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}}else{const s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return we.errors=e,r===0}const qe={required:["bom-ref","uid"],properties:{"bom-ref":{},uid:{},name:{},aliases:{},
description:{},resourceReferences:{},accessMode:{enum:["read-only","read-write","read-write-once","write-once","write-only"]},mountPath:{},managedDataType:{},volumeRequest:{},volume:{},
properties:{}}},Yr={properties:{mode:{enum:["filesystem","block"]}}};function xr(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)
if(!(s==="uid"||s==="name"||s==="mode"||s==="path"||s==="sizeAllocated"||s==="persistent"||s==="remote"||s==="properties")){const i={instancePath:t,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(o.uid!==void 0&&typeof o.uid!="string"){const s={instancePath:t+"/uid",schemaPath:"\
#/properties/uid/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.name!==void 0&&typeof o.name!="string"){const s={instancePath:t+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.mode!==void 0){let s=o.mode;if(typeof s!="string"){const n={instancePath:t+"/mode",
schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let i;i=!1;for(const n of Yr.properties.mode.enum)if(j(s,n)){i=!0;break}if(!i){
const n={instancePath:t+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:Yr.properties.mode.enum}};e===null?e=[n]:e.push(n),r++}}if(o.path!==void 0&&
typeof o.path!="string"){const s={instancePath:t+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.sizeAllocated!==
void 0&&typeof o.sizeAllocated!="string"){const s={instancePath:t+"/sizeAllocated",schemaPath:"#/properties/sizeAllocated/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:
e.push(s),r++}if(o.persistent!==void 0&&typeof o.persistent!="boolean"){const s={instancePath:t+"/persistent",schemaPath:"#/properties/persistent/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[s]:e.push(s),r++}if(o.remote!==void 0&&typeof o.remote!="boolean"){const s={instancePath:t+"/remote",schemaPath:"#/properties/remote/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[s]:e.push(s),r++}if(o.properties!==void 0){let s=o.properties;if(Array.isArray(s)){const i=s.length;for(let n=0;n<i;n++)A(s[n],{instancePath:t+"/proper\
ties/"+n})||(e=c(e,A.errors),r=e.length)}else{const i={instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.
push(i),r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return xr.errors=e,r===0}function ve(o,{instancePath:t=""}={}){
let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s of qe.required)if(o[s]===void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:s}};e===null?e=[i]:e.push(i),r++}for(const s in o)if(!M.call(qe.properties,s)){const i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(o["bom-ref"]!==void 0&&(v(o["bom-ref"],{instancePath:t+"/bom-ref"})||(e=c(e,v.errors),r=e.length)),o.uid!==void 0&&
typeof o.uid!="string"){const s={instancePath:t+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.name!==void 0&&typeof o.
name!="string"){const s={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.aliases!==void 0){let s=o.
aliases;if(Array.isArray(s)){const i=s.length;for(let n=0;n<i;n++)if(typeof s[n]!="string"){const p={instancePath:t+"/aliases/"+n,schemaPath:"#/properties/aliases/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}else{const i={instancePath:t+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type:"array"}};e===
null?e=[i]:e.push(i),r++}}if(o.description!==void 0&&typeof o.description!="string"){const s={instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",
params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.resourceReferences!==void 0){let s=o.resourceReferences;if(Array.isArray(s)){const i=s.length;for(let p=0;p<i;p++)R(s[p],{
instancePath:t+"/resourceReferences/"+p})||(e=c(e,R.errors),r=e.length);const n=q(s);if(n!==void 0){const p={instancePath:t+"/resourceReferences",schemaPath:"#/properties/resourceR\
eferences/uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const i={instancePath:t+"/resourceReferences",schemaPath:"#/properties/resou\
rceReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.accessMode!==void 0){let s=o.accessMode;if(typeof s!="string"){const n={instancePath:t+
"/accessMode",schemaPath:"#/properties/accessMode/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let i;i=!1;for(const n of qe.properties.accessMode.enum)
if(j(s,n)){i=!0;break}if(!i){const n={instancePath:t+"/accessMode",schemaPath:"#/properties/accessMode/enum",keyword:"enum",params:{allowedValues:qe.properties.accessMode.enum}};e===
null?e=[n]:e.push(n),r++}}if(o.mountPath!==void 0&&typeof o.mountPath!="string"){const s={instancePath:t+"/mountPath",schemaPath:"#/properties/mountPath/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.managedDataType!==void 0&&typeof o.managedDataType!="string"){const s={instancePath:t+"/managedDataType",schemaPath:"#/properties/\
managedDataType/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.volumeRequest!==void 0&&typeof o.volumeRequest!="string"){const s={instancePath:t+"/v\
olumeRequest",schemaPath:"#/properties/volumeRequest/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.volume!==void 0&&(xr(o.volume,{instancePath:t+"/\
volume"})||(e=c(e,xr.errors),r=e.length)),o.properties!==void 0){let s=o.properties;if(Array.isArray(s)){const i=s.length;for(let n=0;n<i;n++)A(s[n],{instancePath:t+"/properties/"+
n})||(e=c(e,A.errors),r=e.length)}else{const i={instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),
r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return ve.errors=e,r===0}function Or(o,{instancePath:t=""}={}){
let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s of Xr.required)if(o[s]===void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:s}};e===null?e=[i]:e.push(i),r++}for(const s in o)if(!M.call(Xr.properties,s)){const i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(o["bom-ref"]!==void 0&&(v(o["bom-ref"],{instancePath:t+"/bom-ref"})||(e=c(e,v.errors),r=e.length)),o.uid!==void 0&&
typeof o.uid!="string"){const s={instancePath:t+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.name!==void 0&&typeof o.
name!="string"){const s={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.description!==void 0&&typeof o.
description!="string"){const s={instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.resourceReferences!==
void 0){let s=o.resourceReferences;if(Array.isArray(s)){const i=s.length;for(let p=0;p<i;p++)R(s[p],{instancePath:t+"/resourceReferences/"+p})||(e=c(e,R.errors),r=e.length);const n=q(
s);if(n!==void 0){const p={instancePath:t+"/resourceReferences",schemaPath:"#/properties/resourceReferences/uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?e=[p]:
e.push(p),r++}}else{const i={instancePath:t+"/resourceReferences",schemaPath:"#/properties/resourceReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}
if(o.taskTypes!==void 0){let s=o.taskTypes;if(Array.isArray(s)){const i=s.length;for(let n=0;n<i;n++)Pe(s[n],{instancePath:t+"/taskTypes/"+n})||(e=c(e,Pe.errors),r=e.length)}else{const i={
instancePath:t+"/taskTypes",schemaPath:"#/properties/taskTypes/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.trigger!==void 0&&(ke(o.trigger,{instancePath:t+
"/trigger"})||(e=c(e,ke.errors),r=e.length)),o.steps!==void 0){let s=o.steps;if(Array.isArray(s)){const i=s.length;for(let p=0;p<i;p++)we(s[p],{instancePath:t+"/steps/"+p})||(e=c(e,
we.errors),r=e.length);const n=q(s);if(n!==void 0){const p={instancePath:t+"/steps",schemaPath:"#/properties/steps/uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?
e=[p]:e.push(p),r++}}else{const i={instancePath:t+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.inputs!==void 0){
let s=o.inputs;if(Array.isArray(s)){const i=s.length;for(let p=0;p<i;p++)re(s[p],{instancePath:t+"/inputs/"+p})||(e=c(e,re.errors),r=e.length);const n=q(s);if(n!==void 0){const p={
instancePath:t+"/inputs",schemaPath:"#/properties/inputs/uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const i={instancePath:t+"/inp\
uts",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.outputs!==void 0){let s=o.outputs;if(Array.isArray(s)){const i=s.
length;for(let p=0;p<i;p++)se(s[p],{instancePath:t+"/outputs/"+p})||(e=c(e,se.errors),r=e.length);const n=q(s);if(n!==void 0){const p={instancePath:t+"/outputs",schemaPath:"#/prope\
rties/outputs/uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const i={instancePath:t+"/outputs",schemaPath:"#/properties/outputs/type",
keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.timeStart!==void 0){let s=o.timeStart;if(typeof s=="string"){if(!E(s)){const i={instancePath:t+"/timeStart",
schemaPath:"#/properties/timeStart/format",keyword:"format",params:{format:"date-time"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/timeStart",schemaPath:"#/prope\
rties/timeStart/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(o.timeEnd!==void 0){let s=o.timeEnd;if(typeof s=="string"){if(!E(s)){const i={instancePath:t+
"/timeEnd",schemaPath:"#/properties/timeEnd/format",keyword:"format",params:{format:"date-time"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/timeEnd",schemaPath:"\
#/properties/timeEnd/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(o.workspaces!==void 0){let s=o.workspaces;if(Array.isArray(s)){const i=s.length;for(let p=0;p<
i;p++)ve(s[p],{instancePath:t+"/workspaces/"+p})||(e=c(e,ve.errors),r=e.length);const n=q(s);if(n!==void 0){const p={instancePath:t+"/workspaces",schemaPath:"#/properties/workspace\
s/uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const i={instancePath:t+"/workspaces",schemaPath:"#/properties/workspaces/type",keyword:"\
type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.runtimeTopology!==void 0){let s=o.runtimeTopology;if(Array.isArray(s)){const i=s.length;for(let p=0;p<i;p++)$(s[p],{
instancePath:t+"/runtimeTopology/"+p})||(e=c(e,$.errors),r=e.length);const n=q(s);if(n!==void 0){const p={instancePath:t+"/runtimeTopology",schemaPath:"#/properties/runtimeTopology\
/uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const i={instancePath:t+"/runtimeTopology",schemaPath:"#/properties/runtimeTopology/t\
ype",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.properties!==void 0){let s=o.properties;if(Array.isArray(s)){const i=s.length;for(let n=0;n<i;n++)A(s[n],
{instancePath:t+"/properties/"+n})||(e=c(e,A.errors),r=e.length)}else{const i={instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[i]:e.push(i),r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return Or.errors=e,r===0}
function _r(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s of Wr.required)if(o[s]===void 0){const i={instancePath:t,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:s}};e===null?e=[i]:e.push(i),r++}for(const s in o)if(!M.call(Wr.properties,s)){const i={instancePath:t,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(o["bom-ref"]!==void 0&&(v(o["bom-ref"],{instancePath:t+"/bom-ref"})||(e=c(
e,v.errors),r=e.length)),o.uid!==void 0&&typeof o.uid!="string"){const s={instancePath:t+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"}};e===null?e=
[s]:e.push(s),r++}if(o.name!==void 0&&typeof o.name!="string"){const s={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=
[s]:e.push(s),r++}if(o.description!==void 0&&typeof o.description!="string"){const s={instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.resourceReferences!==void 0){let s=o.resourceReferences;if(Array.isArray(s)){const i=s.length;for(let p=0;p<i;p++)R(s[p],{instancePath:t+
"/resourceReferences/"+p})||(e=c(e,R.errors),r=e.length);const n=q(s);if(n!==void 0){const p={instancePath:t+"/resourceReferences",schemaPath:"#/properties/resourceReferences/uniqu\
eItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const i={instancePath:t+"/resourceReferences",schemaPath:"#/properties/resourceReferences/t\
ype",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.tasks!==void 0){let s=o.tasks;if(Array.isArray(s)){const i=s.length;for(let p=0;p<i;p++)Or(s[p],{instancePath:t+
"/tasks/"+p})||(e=c(e,Or.errors),r=e.length);const n=q(s);if(n!==void 0){const p={instancePath:t+"/tasks",schemaPath:"#/properties/tasks/uniqueItems",keyword:"uniqueItems",params:{
i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const i={instancePath:t+"/tasks",schemaPath:"#/properties/tasks/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(
i),r++}}if(o.taskDependencies!==void 0){let s=o.taskDependencies;if(Array.isArray(s)){const i=s.length;for(let p=0;p<i;p++)$(s[p],{instancePath:t+"/taskDependencies/"+p})||(e=c(e,$.
errors),r=e.length);const n=q(s);if(n!==void 0){const p={instancePath:t+"/taskDependencies",schemaPath:"#/properties/taskDependencies/uniqueItems",keyword:"uniqueItems",params:{i:n[0],
j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const i={instancePath:t+"/taskDependencies",schemaPath:"#/properties/taskDependencies/type",keyword:"type",params:{type:"array"}};e===null?
e=[i]:e.push(i),r++}}if(o.taskTypes!==void 0){let s=o.taskTypes;if(Array.isArray(s)){const i=s.length;for(let n=0;n<i;n++)Pe(s[n],{instancePath:t+"/taskTypes/"+n})||(e=c(e,Pe.errors),
r=e.length)}else{const i={instancePath:t+"/taskTypes",schemaPath:"#/properties/taskTypes/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.trigger!==void 0&&
(ke(o.trigger,{instancePath:t+"/trigger"})||(e=c(e,ke.errors),r=e.length)),o.steps!==void 0){let s=o.steps;if(Array.isArray(s)){const i=s.length;for(let p=0;p<i;p++)we(s[p],{instancePath:t+
"/steps/"+p})||(e=c(e,we.errors),r=e.length);const n=q(s);if(n!==void 0){const p={instancePath:t+"/steps",schemaPath:"#/properties/steps/uniqueItems",keyword:"uniqueItems",params:{
i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const i={instancePath:t+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(
i),r++}}if(o.inputs!==void 0){let s=o.inputs;if(Array.isArray(s)){const i=s.length;for(let p=0;p<i;p++)re(s[p],{instancePath:t+"/inputs/"+p})||(e=c(e,re.errors),r=e.length);const n=q(
s);if(n!==void 0){const p={instancePath:t+"/inputs",schemaPath:"#/properties/inputs/uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const i={
instancePath:t+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.outputs!==void 0){let s=o.outputs;if(Array.isArray(
s)){const i=s.length;for(let p=0;p<i;p++)se(s[p],{instancePath:t+"/outputs/"+p})||(e=c(e,se.errors),r=e.length);const n=q(s);if(n!==void 0){const p={instancePath:t+"/outputs",schemaPath:"\
#/properties/outputs/uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const i={instancePath:t+"/outputs",schemaPath:"#/properties/outpu\
ts/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.timeStart!==void 0){let s=o.timeStart;if(typeof s=="string"){if(!E(s)){const i={instancePath:t+"/t\
imeStart",schemaPath:"#/properties/timeStart/format",keyword:"format",params:{format:"date-time"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/timeStart",schemaPath:"\
#/properties/timeStart/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(o.timeEnd!==void 0){let s=o.timeEnd;if(typeof s=="string"){if(!E(s)){const i={instancePath:t+
"/timeEnd",schemaPath:"#/properties/timeEnd/format",keyword:"format",params:{format:"date-time"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/timeEnd",schemaPath:"\
#/properties/timeEnd/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(o.workspaces!==void 0){let s=o.workspaces;if(Array.isArray(s)){const i=s.length;for(let p=0;p<
i;p++)ve(s[p],{instancePath:t+"/workspaces/"+p})||(e=c(e,ve.errors),r=e.length);const n=q(s);if(n!==void 0){const p={instancePath:t+"/workspaces",schemaPath:"#/properties/workspace\
s/uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const i={instancePath:t+"/workspaces",schemaPath:"#/properties/workspaces/type",keyword:"\
type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.runtimeTopology!==void 0){let s=o.runtimeTopology;if(Array.isArray(s)){const i=s.length;for(let p=0;p<i;p++)$(s[p],{
instancePath:t+"/runtimeTopology/"+p})||(e=c(e,$.errors),r=e.length);const n=q(s);if(n!==void 0){const p={instancePath:t+"/runtimeTopology",schemaPath:"#/properties/runtimeTopology\
/uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const i={instancePath:t+"/runtimeTopology",schemaPath:"#/properties/runtimeTopology/t\
ype",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.properties!==void 0){let s=o.properties;if(Array.isArray(s)){const i=s.length;for(let n=0;n<i;n++)A(s[n],
{instancePath:t+"/properties/"+n})||(e=c(e,A.errors),r=e.length)}else{const i={instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[i]:e.push(i),r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return _r.errors=e,r===0}
function Er(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)if(!(s==="bom-ref"||s==="components"||s==="services"||s==="workfl\
ows"||s==="properties")){const i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(o["\
bom-ref"]!==void 0&&(v(o["bom-ref"],{instancePath:t+"/bom-ref"})||(e=c(e,v.errors),r=e.length)),o.components!==void 0){let s=o.components;if(Array.isArray(s)){const i=s.length;for(let p=0;p<
i;p++)D(s[p],{instancePath:t+"/components/"+p})||(e=c(e,D.errors),r=e.length);const n=q(s);if(n!==void 0){const p={instancePath:t+"/components",schemaPath:"#/properties/components/\
uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const i={instancePath:t+"/components",schemaPath:"#/properties/components/type",keyword:"\
type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.services!==void 0){let s=o.services;if(Array.isArray(s)){const i=s.length;for(let p=0;p<i;p++)L(s[p],{instancePath:t+
"/services/"+p})||(e=c(e,L.errors),r=e.length);const n=q(s);if(n!==void 0){const p={instancePath:t+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",
params:{i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const i={instancePath:t+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"array"}};e===null?
e=[i]:e.push(i),r++}}if(o.workflows!==void 0){let s=o.workflows;if(Array.isArray(s)){const i=s.length;for(let p=0;p<i;p++)_r(s[p],{instancePath:t+"/workflows/"+p})||(e=c(e,_r.errors),
r=e.length);const n=q(s);if(n!==void 0){const p={instancePath:t+"/workflows",schemaPath:"#/properties/workflows/uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?
e=[p]:e.push(p),r++}}else{const i={instancePath:t+"/workflows",schemaPath:"#/properties/workflows/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.properties!==
void 0){let s=o.properties;if(Array.isArray(s)){const i=s.length;for(let n=0;n<i;n++)A(s[n],{instancePath:t+"/properties/"+n})||(e=c(e,A.errors),r=e.length)}else{const i={instancePath:t+
"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return Er.errors=e,r===0}const es={properties:{"bom-ref":{},name:{},version:{},description:{},owner:{},requirements:{items:{
properties:{"bom-ref":{},identifier:{},title:{},text:{},descriptions:{},openCre:{},parent:{},properties:{},externalReferences:{}}}},levels:{},externalReferences:{},signature:{}}},As=new RegExp(
"^CRE:[0-9]+-[0-9]+$","u");function Ir(o,{instancePath:t=""}={}){let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)if(!M.call(es.properties,s)){const i={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),r++}if(o["bom-ref"]!==void 0&&(v(o["bom-re\
f"],{instancePath:t+"/bom-ref"})||(e=c(e,v.errors),r=e.length)),o.name!==void 0&&typeof o.name!="string"){const s={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.version!==void 0&&typeof o.version!="string"){const s={instancePath:t+"/version",schemaPath:"#/properties/version/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.description!==void 0&&typeof o.description!="string"){const s={instancePath:t+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.owner!==void 0&&typeof o.owner!="string"){const s={instancePath:t+"/owner",schemaPath:"\
#/properties/owner/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(o.requirements!==void 0){let s=o.requirements;if(Array.isArray(s)){const i=s.length;
for(let n=0;n<i;n++){let p=s[n];if(p&&typeof p=="object"&&!Array.isArray(p)){for(const a in p)if(!M.call(es.properties.requirements.items.properties,a)){const l={instancePath:t+"/r\
equirements/"+n,schemaPath:"#/properties/requirements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[l]:e.push(l),r++}if(p["b\
om-ref"]!==void 0&&(v(p["bom-ref"],{instancePath:t+"/requirements/"+n+"/bom-ref"})||(e=c(e,v.errors),r=e.length)),p.identifier!==void 0&&typeof p.identifier!="string"){const a={instancePath:t+
"/requirements/"+n+"/identifier",schemaPath:"#/properties/requirements/items/properties/identifier/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(p.title!==
void 0&&typeof p.title!="string"){const a={instancePath:t+"/requirements/"+n+"/title",schemaPath:"#/properties/requirements/items/properties/title/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),r++}if(p.text!==void 0&&typeof p.text!="string"){const a={instancePath:t+"/requirements/"+n+"/text",schemaPath:"#/properties/requirements/items/p\
roperties/text/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(p.descriptions!==void 0){let a=p.descriptions;if(Array.isArray(a)){const l=a.length;for(let f=0;f<
l;f++)if(typeof a[f]!="string"){const y={instancePath:t+"/requirements/"+n+"/descriptions/"+f,schemaPath:"#/properties/requirements/items/properties/descriptions/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}else{const l={instancePath:t+"/requirements/"+n+"/descriptions",schemaPath:"#/properties/requirements/items/properties/d\
escriptions/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(p.openCre!==void 0){let a=p.openCre;if(Array.isArray(a)){const l=a.length;for(let f=0;f<l;f++){
let y=a[f];if(typeof y=="string"){if(!As.test(y)){const u={instancePath:t+"/requirements/"+n+"/openCre/"+f,schemaPath:"#/properties/requirements/items/properties/openCre/items/patt\
ern",keyword:"pattern",params:{pattern:"^CRE:[0-9]+-[0-9]+$"}};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:t+"/requirements/"+n+"/openCre/"+f,schemaPath:"#/properties/\
requirements/items/properties/openCre/items/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{const l={instancePath:t+"/requirements/"+n+"/openCre",schemaPath:"\
#/properties/requirements/items/properties/openCre/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(p.parent!==void 0&&(x(p.parent,{instancePath:t+"/req\
uirements/"+n+"/parent"})||(e=c(e,x.errors),r=e.length)),p.properties!==void 0){let a=p.properties;if(Array.isArray(a)){const l=a.length;for(let f=0;f<l;f++)A(a[f],{instancePath:t+
"/requirements/"+n+"/properties/"+f})||(e=c(e,A.errors),r=e.length)}else{const l={instancePath:t+"/requirements/"+n+"/properties",schemaPath:"#/properties/requirements/items/proper\
ties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(p.externalReferences!==void 0){let a=p.externalReferences;if(Array.isArray(a)){const l=a.
length;for(let f=0;f<l;f++)T(a[f],{instancePath:t+"/requirements/"+n+"/externalReferences/"+f})||(e=c(e,T.errors),r=e.length)}else{const l={instancePath:t+"/requirements/"+n+"/exte\
rnalReferences",schemaPath:"#/properties/requirements/items/properties/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}}else{const a={instancePath:t+
"/requirements/"+n,schemaPath:"#/properties/requirements/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}}else{const i={instancePath:t+"/requiremen\
ts",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.levels!==void 0){let s=o.levels;if(Array.isArray(s)){const i=s.
length;for(let n=0;n<i;n++){let p=s[n];if(p&&typeof p=="object"&&!Array.isArray(p)){for(const a in p)if(!(a==="bom-ref"||a==="identifier"||a==="title"||a==="description"||a==="requ\
irements")){const l={instancePath:t+"/levels/"+n,schemaPath:"#/properties/levels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?
e=[l]:e.push(l),r++}if(p["bom-ref"]!==void 0&&(v(p["bom-ref"],{instancePath:t+"/levels/"+n+"/bom-ref"})||(e=c(e,v.errors),r=e.length)),p.identifier!==void 0&&typeof p.identifier!="\
string"){const a={instancePath:t+"/levels/"+n+"/identifier",schemaPath:"#/properties/levels/items/properties/identifier/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:
e.push(a),r++}if(p.title!==void 0&&typeof p.title!="string"){const a={instancePath:t+"/levels/"+n+"/title",schemaPath:"#/properties/levels/items/properties/title/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(p.description!==void 0&&typeof p.description!="string"){const a={instancePath:t+"/levels/"+n+"/description",schemaPath:"#\
/properties/levels/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(p.requirements!==void 0){let a=p.requirements;if(Array.
isArray(a)){const l=a.length;for(let f=0;f<l;f++)x(a[f],{instancePath:t+"/levels/"+n+"/requirements/"+f})||(e=c(e,x.errors),r=e.length)}else{const l={instancePath:t+"/levels/"+n+"/\
requirements",schemaPath:"#/properties/levels/items/properties/requirements/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}}else{const a={instancePath:t+
"/levels/"+n,schemaPath:"#/properties/levels/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}}else{const i={instancePath:t+"/levels",schemaPath:"#/\
properties/levels/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(o.externalReferences!==void 0){let s=o.externalReferences;if(Array.isArray(s)){const i=s.
length;for(let n=0;n<i;n++)T(s[n],{instancePath:t+"/externalReferences/"+n})||(e=c(e,T.errors),r=e.length)}else{const i={instancePath:t+"/externalReferences",schemaPath:"#/properti\
es/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}o.signature!==void 0&&(I(o.signature,{instancePath:t+"/signature"})||(e=c(e,I.errors),
r=e.length))}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return Ir.errors=e,r===0}function ss(o,{instancePath:t=""}={}){
let e=null,r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const i of te.required)if(o[i]===void 0){const n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:i}};e===null?e=[n]:e.push(n),r++}for(const i in o)if(!M.call(te.properties,i)){const n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:i}};e===null?e=[n]:e.push(n),r++}if(o.$schema!==void 0&&typeof o.$schema!="string"){const i={instancePath:t+"/$schema",schemaPath:"#/properties/%24\
schema/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(o.bomFormat!==void 0){let i=o.bomFormat;if(typeof i!="string"){const n={instancePath:t+"/bomForm\
at",schemaPath:"#/properties/bomFormat/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(i!=="CycloneDX"){const n={instancePath:t+"/bomFormat",schemaPath:"\
#/properties/bomFormat/enum",keyword:"enum",params:{allowedValues:te.properties.bomFormat.enum}};e===null?e=[n]:e.push(n),r++}}if(o.specVersion!==void 0&&typeof o.specVersion!="str\
ing"){const i={instancePath:t+"/specVersion",schemaPath:"#/properties/specVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(o.serialNumber!==void 0){
let i=o.serialNumber;if(typeof i=="string"){if(!ps.test(i)){const n={instancePath:t+"/serialNumber",schemaPath:"#/properties/serialNumber/pattern",keyword:"pattern",params:{pattern:"\
^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/serialNumber",schemaPath:"#/properties/seria\
lNumber/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(o.version!==void 0){let i=o.version;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){const n={instancePath:t+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),r++}if(typeof i=="number"&&(i<1||isNaN(i))){const n={instancePath:t+
"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[n]:e.push(n),r++}}if(o.metadata!==void 0&&(ar(o.metadata,{instancePath:t+
"/metadata"})||(e=c(e,ar.errors),r=e.length)),o.components!==void 0){let i=o.components;if(Array.isArray(i)){const n=i.length;for(let a=0;a<n;a++)D(i[a],{instancePath:t+"/component\
s/"+a})||(e=c(e,D.errors),r=e.length);const p=q(i);if(p!==void 0){const a={instancePath:t+"/components",schemaPath:"#/properties/components/uniqueItems",keyword:"uniqueItems",params:{
i:p[0],j:p[1]}};e===null?e=[a]:e.push(a),r++}}else{const n={instancePath:t+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type:"array"}};e===null?e=
[n]:e.push(n),r++}}if(o.services!==void 0){let i=o.services;if(Array.isArray(i)){const n=i.length;for(let a=0;a<n;a++)L(i[a],{instancePath:t+"/services/"+a})||(e=c(e,L.errors),r=e.
length);const p=q(i);if(p!==void 0){const a={instancePath:t+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[a]:
e.push(a),r++}}else{const n={instancePath:t+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(o.externalReferences!==
void 0){let i=o.externalReferences;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)T(i[p],{instancePath:t+"/externalReferences/"+p})||(e=c(e,T.errors),r=e.length)}else{const n={
instancePath:t+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(o.dependencies!==void 0){
let i=o.dependencies;if(Array.isArray(i)){const n=i.length;for(let a=0;a<n;a++)$(i[a],{instancePath:t+"/dependencies/"+a})||(e=c(e,$.errors),r=e.length);const p=q(i);if(p!==void 0){
const a={instancePath:t+"/dependencies",schemaPath:"#/properties/dependencies/uniqueItems",keyword:"uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[a]:e.push(a),r++}}else{const n={
instancePath:t+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(o.compositions!==void 0){let i=o.compositions;
if(Array.isArray(i)){const n=i.length;for(let a=0;a<n;a++)fr(i[a],{instancePath:t+"/compositions/"+a})||(e=c(e,fr.errors),r=e.length);const p=q(i);if(p!==void 0){const a={instancePath:t+
"/compositions",schemaPath:"#/properties/compositions/uniqueItems",keyword:"uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[a]:e.push(a),r++}}else{const n={instancePath:t+"/compos\
itions",schemaPath:"#/properties/compositions/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(o.vulnerabilities!==void 0){let i=o.vulnerabilities;if(Array.
isArray(i)){const n=i.length;for(let a=0;a<n;a++)wr(i[a],{instancePath:t+"/vulnerabilities/"+a})||(e=c(e,wr.errors),r=e.length);const p=q(i);if(p!==void 0){const a={instancePath:t+
"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/uniqueItems",keyword:"uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[a]:e.push(a),r++}}else{const n={instancePath:t+"/\
vulnerabilities",schemaPath:"#/properties/vulnerabilities/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(o.annotations!==void 0){let i=o.annotations;if(Array.
isArray(i)){const n=i.length;for(let a=0;a<n;a++)vr(i[a],{instancePath:t+"/annotations/"+a})||(e=c(e,vr.errors),r=e.length);const p=q(i);if(p!==void 0){const a={instancePath:t+"/an\
notations",schemaPath:"#/properties/annotations/uniqueItems",keyword:"uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[a]:e.push(a),r++}}else{const n={instancePath:t+"/annotations",
schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(o.formulation!==void 0){let i=o.formulation;if(Array.isArray(i)){const n=i.
length;for(let a=0;a<n;a++)Er(i[a],{instancePath:t+"/formulation/"+a})||(e=c(e,Er.errors),r=e.length);const p=q(i);if(p!==void 0){const a={instancePath:t+"/formulation",schemaPath:"\
#/properties/formulation/uniqueItems",keyword:"uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[a]:e.push(a),r++}}else{const n={instancePath:t+"/formulation",schemaPath:"#/properti\
es/formulation/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(o.declarations!==void 0){let i=o.declarations;if(i&&typeof i=="object"&&!Array.isArray(i)){
for(const n in i)if(!(n==="assessors"||n==="attestations"||n==="claims"||n==="evidence"||n==="targets"||n==="affirmation"||n==="signature")){const p={instancePath:t+"/declarations",
schemaPath:"#/properties/declarations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[p]:e.push(p),r++}if(i.assessors!==void 0){let n=i.
assessors;if(Array.isArray(n)){const p=n.length;for(let a=0;a<p;a++){let l=n[a];if(l&&typeof l=="object"&&!Array.isArray(l)){for(const f in l)if(!(f==="bom-ref"||f==="thirdParty"||
f==="organization")){const y={instancePath:t+"/declarations/assessors/"+a,schemaPath:"#/properties/declarations/properties/assessors/items/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:f}};e===null?e=[y]:e.push(y),r++}if(l["bom-ref"]!==void 0&&(v(l["bom-ref"],{instancePath:t+"/declarations/assessors/"+a+"/bom-ref"})||(e=c(e,
v.errors),r=e.length)),l.thirdParty!==void 0&&typeof l.thirdParty!="boolean"){const f={instancePath:t+"/declarations/assessors/"+a+"/thirdParty",schemaPath:"#/properties/declaratio\
ns/properties/assessors/items/properties/thirdParty/type",keyword:"type",params:{type:"boolean"}};e===null?e=[f]:e.push(f),r++}l.organization!==void 0&&(_(l.organization,{instancePath:t+
"/declarations/assessors/"+a+"/organization"})||(e=c(e,_.errors),r=e.length))}else{const f={instancePath:t+"/declarations/assessors/"+a,schemaPath:"#/properties/declarations/proper\
ties/assessors/items/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}}else{const p={instancePath:t+"/declarations/assessors",schemaPath:"#/properties/dec\
larations/properties/assessors/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(i.attestations!==void 0){let n=i.attestations;if(Array.isArray(n)){const p=n.
length;for(let a=0;a<p;a++){let l=n[a];if(l&&typeof l=="object"&&!Array.isArray(l)){for(const f in l)if(!(f==="summary"||f==="assessor"||f==="map"||f==="signature")){const y={instancePath:t+
"/declarations/attestations/"+a,schemaPath:"#/properties/declarations/properties/attestations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};
e===null?e=[y]:e.push(y),r++}if(l.summary!==void 0&&typeof l.summary!="string"){const f={instancePath:t+"/declarations/attestations/"+a+"/summary",schemaPath:"#/properties/declarat\
ions/properties/attestations/items/properties/summary/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(l.assessor!==void 0&&(x(l.assessor,{instancePath:t+
"/declarations/attestations/"+a+"/assessor"})||(e=c(e,x.errors),r=e.length)),l.map!==void 0){let f=l.map;if(Array.isArray(f)){const y=f.length;for(let u=0;u<y;u++){let m=f[u];if(m&&
typeof m=="object"&&!Array.isArray(m)){for(const d in m)if(!(d==="requirement"||d==="claims"||d==="counterClaims"||d==="conformance"||d==="confidence")){const h={instancePath:t+"/d\
eclarations/attestations/"+a+"/map/"+u,schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:d}};e===null?e=[h]:e.push(h),r++}if(m.requirement!==void 0&&(x(m.requirement,{instancePath:t+"/declarations/attestations/"+a+"/map/"+u+"/requirement"})||
(e=c(e,x.errors),r=e.length)),m.claims!==void 0){let d=m.claims;if(Array.isArray(d)){const h=d.length;for(let g=0;g<h;g++)x(d[g],{instancePath:t+"/declarations/attestations/"+a+"/m\
ap/"+u+"/claims/"+g})||(e=c(e,x.errors),r=e.length)}else{const h={instancePath:t+"/declarations/attestations/"+a+"/map/"+u+"/claims",schemaPath:"#/properties/declarations/propertie\
s/attestations/items/properties/map/items/properties/claims/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}}if(m.counterClaims!==void 0){let d=m.counterClaims;
if(Array.isArray(d)){const h=d.length;for(let g=0;g<h;g++)x(d[g],{instancePath:t+"/declarations/attestations/"+a+"/map/"+u+"/counterClaims/"+g})||(e=c(e,x.errors),r=e.length)}else{
const h={instancePath:t+"/declarations/attestations/"+a+"/map/"+u+"/counterClaims",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properti\
es/counterClaims/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}}if(m.conformance!==void 0){let d=m.conformance;if(d&&typeof d=="object"&&!Array.isArray(d)){
for(const h in d)if(!(h==="score"||h==="rationale"||h==="mitigationStrategies")){const g={instancePath:t+"/declarations/attestations/"+a+"/map/"+u+"/conformance",schemaPath:"#/prop\
erties/declarations/properties/attestations/items/properties/map/items/properties/conformance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};e===
null?e=[g]:e.push(g),r++}if(d.score!==void 0){let h=d.score;if(typeof h=="number"){if(h>1||isNaN(h)){const g={instancePath:t+"/declarations/attestations/"+a+"/map/"+u+"/conformance\
/score",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/conformance/properties/score/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1}};e===null?e=[g]:e.push(g),r++}if(h<0||isNaN(h)){const g={instancePath:t+"/declarations/attestations/"+a+"/map/"+u+"/conformance/score",schemaPath:"#/properties/declara\
tions/properties/attestations/items/properties/map/items/properties/conformance/properties/score/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[g]:e.push(
g),r++}}else{const g={instancePath:t+"/declarations/attestations/"+a+"/map/"+u+"/conformance/score",schemaPath:"#/properties/declarations/properties/attestations/items/properties/m\
ap/items/properties/conformance/properties/score/type",keyword:"type",params:{type:"number"}};e===null?e=[g]:e.push(g),r++}}if(d.rationale!==void 0&&typeof d.rationale!="string"){const h={
instancePath:t+"/declarations/attestations/"+a+"/map/"+u+"/conformance/rationale",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/propertie\
s/conformance/properties/rationale/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(d.mitigationStrategies!==void 0){let h=d.mitigationStrategies;if(Array.
isArray(h)){const g=h.length;for(let w=0;w<g;w++)x(h[w],{instancePath:t+"/declarations/attestations/"+a+"/map/"+u+"/conformance/mitigationStrategies/"+w})||(e=c(e,x.errors),r=e.length)}else{
const g={instancePath:t+"/declarations/attestations/"+a+"/map/"+u+"/conformance/mitigationStrategies",schemaPath:"#/properties/declarations/properties/attestations/items/properties\
/map/items/properties/conformance/properties/mitigationStrategies/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}}}else{const h={instancePath:t+"/declarat\
ions/attestations/"+a+"/map/"+u+"/conformance",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/conformance/type",keyword:"type",
params:{type:"object"}};e===null?e=[h]:e.push(h),r++}}if(m.confidence!==void 0){let d=m.confidence;if(d&&typeof d=="object"&&!Array.isArray(d)){for(const h in d)if(!(h==="score"||h===
"rationale")){const g={instancePath:t+"/declarations/attestations/"+a+"/map/"+u+"/confidence",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/ite\
ms/properties/confidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};e===null?e=[g]:e.push(g),r++}if(d.score!==void 0){let h=d.score;if(typeof h==
"number"){if(h>1||isNaN(h)){const g={instancePath:t+"/declarations/attestations/"+a+"/map/"+u+"/confidence/score",schemaPath:"#/properties/declarations/properties/attestations/item\
s/properties/map/items/properties/confidence/properties/score/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};e===null?e=[g]:e.push(g),r++}if(h<0||isNaN(h)){const g={instancePath:t+
"/declarations/attestations/"+a+"/map/"+u+"/confidence/score",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/confidence/propert\
ies/score/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:t+"/declarations/attestations/"+a+"/map/"+u+"/confid\
ence/score",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/confidence/properties/score/type",keyword:"type",params:{type:"numbe\
r"}};e===null?e=[g]:e.push(g),r++}}if(d.rationale!==void 0&&typeof d.rationale!="string"){const h={instancePath:t+"/declarations/attestations/"+a+"/map/"+u+"/confidence/rationale",
schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/confidence/properties/rationale/type",keyword:"type",params:{type:"string"}};e===
null?e=[h]:e.push(h),r++}}else{const h={instancePath:t+"/declarations/attestations/"+a+"/map/"+u+"/confidence",schemaPath:"#/properties/declarations/properties/attestations/items/p\
roperties/map/items/properties/confidence/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}}}else{const d={instancePath:t+"/declarations/attestations/"+a+"\
/map/"+u,schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}}else{const y={
instancePath:t+"/declarations/attestations/"+a+"/map",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/type",keyword:"type",params:{type:"array"}};
e===null?e=[y]:e.push(y),r++}}l.signature!==void 0&&(I(l.signature,{instancePath:t+"/declarations/attestations/"+a+"/signature"})||(e=c(e,I.errors),r=e.length))}else{const f={instancePath:t+
"/declarations/attestations/"+a,schemaPath:"#/properties/declarations/properties/attestations/items/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}}else{
const p={instancePath:t+"/declarations/attestations",schemaPath:"#/properties/declarations/properties/attestations/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(
p),r++}}if(i.claims!==void 0){let n=i.claims;if(Array.isArray(n)){const p=n.length;for(let a=0;a<p;a++){let l=n[a];if(l&&typeof l=="object"&&!Array.isArray(l)){for(const f in l)if(!M.
call(te.properties.declarations.properties.claims.items.properties,f)){const y={instancePath:t+"/declarations/claims/"+a,schemaPath:"#/properties/declarations/properties/claims/ite\
ms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[y]:e.push(y),r++}if(l["bom-ref"]!==void 0&&(v(l["bom-ref"],{instancePath:t+"/decl\
arations/claims/"+a+"/bom-ref"})||(e=c(e,v.errors),r=e.length)),l.target!==void 0&&(x(l.target,{instancePath:t+"/declarations/claims/"+a+"/target"})||(e=c(e,x.errors),r=e.length)),
l.predicate!==void 0&&typeof l.predicate!="string"){const f={instancePath:t+"/declarations/claims/"+a+"/predicate",schemaPath:"#/properties/declarations/properties/claims/items/pro\
perties/predicate/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(l.mitigationStrategies!==void 0){let f=l.mitigationStrategies;if(Array.isArray(f)){const y=f.
length;for(let u=0;u<y;u++)x(f[u],{instancePath:t+"/declarations/claims/"+a+"/mitigationStrategies/"+u})||(e=c(e,x.errors),r=e.length)}else{const y={instancePath:t+"/declarations/c\
laims/"+a+"/mitigationStrategies",schemaPath:"#/properties/declarations/properties/claims/items/properties/mitigationStrategies/type",keyword:"type",params:{type:"array"}};e===null?
e=[y]:e.push(y),r++}}if(l.reasoning!==void 0&&typeof l.reasoning!="string"){const f={instancePath:t+"/declarations/claims/"+a+"/reasoning",schemaPath:"#/properties/declarations/pro\
perties/claims/items/properties/reasoning/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(l.evidence!==void 0){let f=l.evidence;if(Array.isArray(f)){const y=f.
length;for(let u=0;u<y;u++)x(f[u],{instancePath:t+"/declarations/claims/"+a+"/evidence/"+u})||(e=c(e,x.errors),r=e.length)}else{const y={instancePath:t+"/declarations/claims/"+a+"/\
evidence",schemaPath:"#/properties/declarations/properties/claims/items/properties/evidence/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),r++}}if(l.counterEvidence!==
void 0){let f=l.counterEvidence;if(Array.isArray(f)){const y=f.length;for(let u=0;u<y;u++)x(f[u],{instancePath:t+"/declarations/claims/"+a+"/counterEvidence/"+u})||(e=c(e,x.errors),
r=e.length)}else{const y={instancePath:t+"/declarations/claims/"+a+"/counterEvidence",schemaPath:"#/properties/declarations/properties/claims/items/properties/counterEvidence/type",
keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),r++}}if(l.externalReferences!==void 0){let f=l.externalReferences;if(Array.isArray(f)){const y=f.length;for(let u=0;u<
y;u++)T(f[u],{instancePath:t+"/declarations/claims/"+a+"/externalReferences/"+u})||(e=c(e,T.errors),r=e.length)}else{const y={instancePath:t+"/declarations/claims/"+a+"/externalRef\
erences",schemaPath:"#/properties/declarations/properties/claims/items/properties/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),r++}}l.signature!==
void 0&&(I(l.signature,{instancePath:t+"/declarations/claims/"+a+"/signature"})||(e=c(e,I.errors),r=e.length))}else{const f={instancePath:t+"/declarations/claims/"+a,schemaPath:"#/\
properties/declarations/properties/claims/items/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}}else{const p={instancePath:t+"/declarations/claims",schemaPath:"\
#/properties/declarations/properties/claims/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(i.evidence!==void 0){let n=i.evidence;if(Array.isArray(n)){
const p=n.length;for(let a=0;a<p;a++){let l=n[a];if(l&&typeof l=="object"&&!Array.isArray(l)){for(const f in l)if(!M.call(te.properties.declarations.properties.evidence.items.properties,
f)){const y={instancePath:t+"/declarations/evidence/"+a,schemaPath:"#/properties/declarations/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:f}};e===null?e=[y]:e.push(y),r++}if(l["bom-ref"]!==void 0&&(v(l["bom-ref"],{instancePath:t+"/declarations/evidence/"+a+"/bom-ref"})||(e=c(e,v.errors),r=e.length)),
l.propertyName!==void 0&&typeof l.propertyName!="string"){const f={instancePath:t+"/declarations/evidence/"+a+"/propertyName",schemaPath:"#/properties/declarations/properties/evide\
nce/items/properties/propertyName/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(l.description!==void 0&&typeof l.description!="string"){const f={instancePath:t+
"/declarations/evidence/"+a+"/description",schemaPath:"#/properties/declarations/properties/evidence/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?
e=[f]:e.push(f),r++}if(l.data!==void 0){let f=l.data;if(Array.isArray(f)){const y=f.length;for(let u=0;u<y;u++){let m=f[u];if(m&&typeof m=="object"&&!Array.isArray(m)){for(const d in m)
if(!(d==="name"||d==="contents"||d==="classification"||d==="sensitiveData"||d==="governance")){const h={instancePath:t+"/declarations/evidence/"+a+"/data/"+u,schemaPath:"#/properti\
es/declarations/properties/evidence/items/properties/data/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[h]:e.push(h),r++}if(m.
name!==void 0&&typeof m.name!="string"){const d={instancePath:t+"/declarations/evidence/"+a+"/data/"+u+"/name",schemaPath:"#/properties/declarations/properties/evidence/items/prope\
rties/data/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(m.contents!==void 0){let d=m.contents;if(d&&typeof d=="object"&&!Array.
isArray(d)){for(const h in d)if(!(h==="attachment"||h==="url")){const g={instancePath:t+"/declarations/evidence/"+a+"/data/"+u+"/contents",schemaPath:"#/properties/declarations/pro\
perties/evidence/items/properties/data/items/properties/contents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};e===null?e=[g]:e.push(g),r++}if(d.
attachment!==void 0&&(V(d.attachment,{instancePath:t+"/declarations/evidence/"+a+"/data/"+u+"/contents/attachment"})||(e=c(e,V.errors),r=e.length)),d.url!==void 0){let h=d.url;if(typeof h==
"string"){if(!z(h)){const g={instancePath:t+"/declarations/evidence/"+a+"/data/"+u+"/contents/url",schemaPath:"#/properties/declarations/properties/evidence/items/properties/data/i\
tems/properties/contents/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:t+"/declarations/evidence\
/"+a+"/data/"+u+"/contents/url",schemaPath:"#/properties/declarations/properties/evidence/items/properties/data/items/properties/contents/properties/url/type",keyword:"type",params:{
type:"string"}};e===null?e=[g]:e.push(g),r++}}}else{const h={instancePath:t+"/declarations/evidence/"+a+"/data/"+u+"/contents",schemaPath:"#/properties/declarations/properties/evid\
ence/items/properties/data/items/properties/contents/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}}if(m.classification!==void 0&&(Y(m.classification,{instancePath:t+
"/declarations/evidence/"+a+"/data/"+u+"/classification"})||(e=c(e,Y.errors),r=e.length)),m.sensitiveData!==void 0){let d=m.sensitiveData;if(Array.isArray(d)){const h=d.length;for(let g=0;g<
h;g++)if(typeof d[g]!="string"){const w={instancePath:t+"/declarations/evidence/"+a+"/data/"+u+"/sensitiveData/"+g,schemaPath:"#/properties/declarations/properties/evidence/items/p\
roperties/data/items/properties/sensitiveData/items/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}else{const h={instancePath:t+"/declarations/evidence/"+
a+"/data/"+u+"/sensitiveData",schemaPath:"#/properties/declarations/properties/evidence/items/properties/data/items/properties/sensitiveData/type",keyword:"type",params:{type:"arra\
y"}};e===null?e=[h]:e.push(h),r++}}m.governance!==void 0&&(ee(m.governance,{instancePath:t+"/declarations/evidence/"+a+"/data/"+u+"/governance"})||(e=c(e,ee.errors),r=e.length))}else{
const d={instancePath:t+"/declarations/evidence/"+a+"/data/"+u,schemaPath:"#/properties/declarations/properties/evidence/items/properties/data/items/type",keyword:"type",params:{type:"\
object"}};e===null?e=[d]:e.push(d),r++}}}else{const y={instancePath:t+"/declarations/evidence/"+a+"/data",schemaPath:"#/properties/declarations/properties/evidence/items/properties\
/data/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),r++}}if(l.created!==void 0){let f=l.created;if(typeof f=="string"){if(!E(f)){const y={instancePath:t+"/de\
clarations/evidence/"+a+"/created",schemaPath:"#/properties/declarations/properties/evidence/items/properties/created/format",keyword:"format",params:{format:"date-time"}};e===null?
e=[y]:e.push(y),r++}}else{const y={instancePath:t+"/declarations/evidence/"+a+"/created",schemaPath:"#/properties/declarations/properties/evidence/items/properties/created/type",keyword:"\
type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}if(l.expires!==void 0){let f=l.expires;if(typeof f=="string"){if(!E(f)){const y={instancePath:t+"/declarations/evidence/"+
a+"/expires",schemaPath:"#/properties/declarations/properties/evidence/items/properties/expires/format",keyword:"format",params:{format:"date-time"}};e===null?e=[y]:e.push(y),r++}}else{
const y={instancePath:t+"/declarations/evidence/"+a+"/expires",schemaPath:"#/properties/declarations/properties/evidence/items/properties/expires/type",keyword:"type",params:{type:"\
string"}};e===null?e=[y]:e.push(y),r++}}l.author!==void 0&&(S(l.author,{instancePath:t+"/declarations/evidence/"+a+"/author"})||(e=c(e,S.errors),r=e.length)),l.reviewer!==void 0&&(S(
l.reviewer,{instancePath:t+"/declarations/evidence/"+a+"/reviewer"})||(e=c(e,S.errors),r=e.length)),l.signature!==void 0&&(I(l.signature,{instancePath:t+"/declarations/evidence/"+a+
"/signature"})||(e=c(e,I.errors),r=e.length))}else{const f={instancePath:t+"/declarations/evidence/"+a,schemaPath:"#/properties/declarations/properties/evidence/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}}else{const p={instancePath:t+"/declarations/evidence",schemaPath:"#/properties/declarations/properties/evidence/type",keyword:"\
type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(i.targets!==void 0){let n=i.targets;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const p in n)if(!(p==="organizati\
ons"||p==="components"||p==="services")){const a={instancePath:t+"/declarations/targets",schemaPath:"#/properties/declarations/properties/targets/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:p}};e===null?e=[a]:e.push(a),r++}if(n.organizations!==void 0){let p=n.organizations;if(Array.isArray(p)){const a=p.length;for(let l=0;l<
a;l++)_(p[l],{instancePath:t+"/declarations/targets/organizations/"+l})||(e=c(e,_.errors),r=e.length)}else{const a={instancePath:t+"/declarations/targets/organizations",schemaPath:"\
#/properties/declarations/properties/targets/properties/organizations/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(n.components!==void 0){let p=n.components;
if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)D(p[l],{instancePath:t+"/declarations/targets/components/"+l})||(e=c(e,D.errors),r=e.length)}else{const a={instancePath:t+
"/declarations/targets/components",schemaPath:"#/properties/declarations/properties/targets/properties/components/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(
a),r++}}if(n.services!==void 0){let p=n.services;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)L(p[l],{instancePath:t+"/declarations/targets/services/"+l})||(e=c(e,L.errors),
r=e.length)}else{const a={instancePath:t+"/declarations/targets/services",schemaPath:"#/properties/declarations/properties/targets/properties/services/type",keyword:"type",params:{
type:"array"}};e===null?e=[a]:e.push(a),r++}}}else{const p={instancePath:t+"/declarations/targets",schemaPath:"#/properties/declarations/properties/targets/type",keyword:"type",params:{
type:"object"}};e===null?e=[p]:e.push(p),r++}}if(i.affirmation!==void 0){let n=i.affirmation;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const p in n)if(!(p==="statement"||p===
"signatories"||p==="signature")){const a={instancePath:t+"/declarations/affirmation",schemaPath:"#/properties/declarations/properties/affirmation/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:p}};e===null?e=[a]:e.push(a),r++}if(n.statement!==void 0&&typeof n.statement!="string"){const p={instancePath:t+"/declarations/affirma\
tion/statement",schemaPath:"#/properties/declarations/properties/affirmation/properties/statement/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(n.signatories!==
void 0){let p=n.signatories;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++){let f=p[l];const y=r;let u=!1,m=null;const d=r;if(f&&typeof f=="object"&&!Array.isArray(f)&&f.
signature===void 0){const g={instancePath:t+"/declarations/affirmation/signatories/"+l,schemaPath:"#/properties/declarations/properties/affirmation/properties/signatories/items/one\
Of/0/required",keyword:"required",params:{missingProperty:"signature"}};e===null?e=[g]:e.push(g),r++}var s=d===r;s&&(u=!0,m=0);const h=r;if(f&&typeof f=="object"&&!Array.isArray(f)){
for(const g of te.properties.declarations.properties.affirmation.properties.signatories.items.oneOf[1].required)if(f[g]===void 0){const w={instancePath:t+"/declarations/affirmation\
/signatories/"+l,schemaPath:"#/properties/declarations/properties/affirmation/properties/signatories/items/oneOf/1/required",keyword:"required",params:{missingProperty:g}};e===null?
e=[w]:e.push(w),r++}}var s=h===r;if(s&&u?(u=!1,m=[m,1]):s&&(u=!0,m=1),u)r=y,e!==null&&(y?e.length=y:e=null);else{const g={instancePath:t+"/declarations/affirmation/signatories/"+l,
schemaPath:"#/properties/declarations/properties/affirmation/properties/signatories/items/oneOf",keyword:"oneOf",params:{passingSchemas:m}};e===null?e=[g]:e.push(g),r++}if(f&&typeof f==
"object"&&!Array.isArray(f)){for(const g in f)if(!(g==="name"||g==="role"||g==="signature"||g==="organization"||g==="externalReference")){const w={instancePath:t+"/declarations/aff\
irmation/signatories/"+l,schemaPath:"#/properties/declarations/properties/affirmation/properties/signatories/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}};
e===null?e=[w]:e.push(w),r++}if(f.name!==void 0&&typeof f.name!="string"){const g={instancePath:t+"/declarations/affirmation/signatories/"+l+"/name",schemaPath:"#/properties/declar\
ations/properties/affirmation/properties/signatories/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}if(f.role!==void 0&&typeof f.role!=
"string"){const g={instancePath:t+"/declarations/affirmation/signatories/"+l+"/role",schemaPath:"#/properties/declarations/properties/affirmation/properties/signatories/items/prope\
rties/role/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}f.signature!==void 0&&(I(f.signature,{instancePath:t+"/declarations/affirmation/signatories/"+l+
"/signature"})||(e=c(e,I.errors),r=e.length)),f.organization!==void 0&&(_(f.organization,{instancePath:t+"/declarations/affirmation/signatories/"+l+"/organization"})||(e=c(e,_.errors),
r=e.length)),f.externalReference!==void 0&&(T(f.externalReference,{instancePath:t+"/declarations/affirmation/signatories/"+l+"/externalReference"})||(e=c(e,T.errors),r=e.length))}else{
const g={instancePath:t+"/declarations/affirmation/signatories/"+l,schemaPath:"#/properties/declarations/properties/affirmation/properties/signatories/items/type",keyword:"type",params:{
type:"object"}};e===null?e=[g]:e.push(g),r++}}}else{const a={instancePath:t+"/declarations/affirmation/signatories",schemaPath:"#/properties/declarations/properties/affirmation/pro\
perties/signatories/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}n.signature!==void 0&&(I(n.signature,{instancePath:t+"/declarations/affirmation/signat\
ure"})||(e=c(e,I.errors),r=e.length))}else{const p={instancePath:t+"/declarations/affirmation",schemaPath:"#/properties/declarations/properties/affirmation/type",keyword:"type",params:{
type:"object"}};e===null?e=[p]:e.push(p),r++}}i.signature!==void 0&&(I(i.signature,{instancePath:t+"/declarations/signature"})||(e=c(e,I.errors),r=e.length))}else{const n={instancePath:t+
"/declarations",schemaPath:"#/properties/declarations/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}if(o.definitions!==void 0){let i=o.definitions;if(i&&
typeof i=="object"&&!Array.isArray(i)){for(const n in i)if(n!=="standards"){const p={instancePath:t+"/definitions",schemaPath:"#/properties/definitions/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n}};e===null?e=[p]:e.push(p),r++}if(i.standards!==void 0){let n=i.standards;if(Array.isArray(n)){const p=n.length;for(let a=0;a<p;a++)
Ir(n[a],{instancePath:t+"/definitions/standards/"+a})||(e=c(e,Ir.errors),r=e.length)}else{const p={instancePath:t+"/definitions/standards",schemaPath:"#/properties/definitions/prop\
erties/standards/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{const n={instancePath:t+"/definitions",schemaPath:"#/properties/definitions/type",keyword:"\
type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}if(o.properties!==void 0){let i=o.properties;if(Array.isArray(i)){const n=i.length;for(let p=0;p<n;p++)A(i[p],{instancePath:t+
"/properties/"+p})||(e=c(e,A.errors),r=e.length)}else{const n={instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?
e=[n]:e.push(n),r++}}o.signature!==void 0&&(I(o.signature,{instancePath:t+"/signature"})||(e=c(e,I.errors),r=e.length))}else{const i={instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return ss.errors=e,r===0}export{js as validate};
